"use strict";
exports.id = 5556;
exports.ids = [5556,8824,339];
exports.modules = {

/***/ 75556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyTexts: () => (/* binding */ policyTexts)
/* harmony export */ });
/* harmony import */ var _policy_texts_referenced_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68824);

/** Null where the repository has no policy. All of it is read at the target, or at the commit that an entry names. */
async function policyTexts(world, change) {
    const read = async (name) => {
        if (name === null)
            return world.source.policy(change);
        if (_policy_texts_referenced_files_js__WEBPACK_IMPORTED_MODULE_0__/* .PINNED */ .LS.test(name))
            return (await world.elsewhere?.(name)) ?? null;
        const text = await world.tree.read('target', name);
        return text === undefined ? null : { text, source: `${name}@${change.target}` };
    };
    const changed = change.files.flatMap(({ path, from }) => (from === null ? [path] : [path, from]));
    const texts = await (0,_policy_texts_referenced_files_js__WEBPACK_IMPORTED_MODULE_0__.gather)(read, changed);
    return texts === null ? null : { ...texts, isAlone: world.elsewhere === undefined };
}


/***/ }),

/***/ 68824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LOCAL: () => (/* binding */ LOCAL),
/* harmony export */   LS: () => (/* binding */ PINNED),
/* harmony export */   PO: () => (/* binding */ DIRECTORY_FILE),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   gather: () => (/* binding */ gather),
/* harmony export */   pb: () => (/* binding */ directoryFiles)
/* harmony export */ });
/* unused harmony export nameIn */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96643);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48122);
/** What a policy is made of besides its own file: what it extends, what directories add, its baseline. Fetched first, so that reading stays a function of texts. */



const PART = '\\.?[\\w-][\\w.-]{0,99}';
/** Where the repository's own policies and baseline stand, so that a rule about changes of the policy misses none. */
const LOCAL = new RegExp(`^\\.github/policies/(?:${PART}/){0,8}${PART}$`);
/** `owner/repository/path@commit`. */
const PINNED = new RegExp(`^${PART}/${PART}/(?:${PART}/){0,8}${PART}@(?:[0-9a-f]{40}|[0-9a-f]{64})$`);
const DIRECTORY_FILE = '.assay.yml';
const MOST_FILES = 20;
const DEEPEST = 5;
const MOST_DIRECTORIES = 2000;
/** `changed`: the paths whose directories may add rules. */
async function gather(read, changed) {
    const root = await read(null);
    if (root === null)
        return null;
    const others = new Map();
    const first = mentions(root, '');
    await follow(read, first.extended, others);
    const named = first.hasDirectories ? directoriesOf(changed, root).map((one) => `${one}/${DIRECTORY_FILE}`) : [];
    for (const name of [...named, ...first.baseline]) {
        const found = await read(name);
        if (found !== null)
            others.set(name, found);
    }
    return { ...root, others };
}
async function follow(read, names, others) {
    let open = names;
    // Deeper ones, and more of them, are refused where they are read.
    for (let depth = 0; depth <= DEEPEST && open.length > 0; depth++) {
        const next = [];
        for (const name of open) {
            if (others.has(name) || others.size > MOST_FILES)
                continue;
            const found = await read(name);
            if (found === null)
                continue;
            others.set(name, found);
            next.push(...mentions(found, name).extended);
        }
        open = next;
    }
}
/** What other texts a policy speaks of. Whatever is wrong with it is said when it is read in full. */
function mentions({ text, source }, name) {
    const { value } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text.replace(/^\uFEFF/, ''), (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .failIn */ .q)(text, source));
    const keys = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
    const extended = keys.get('extends');
    const baseline = keys.get('baseline');
    return {
        extended: (Array.isArray(extended) ? extended : []).map((entry) => nameIn(String(entry), name)).filter(isName),
        baseline: typeof baseline === 'string' && LOCAL.test(baseline) ? [baseline] : [],
        hasDirectories: keys.get('directories') === true,
    };
}
function isName(name) {
    return LOCAL.test(name) || PINNED.test(name);
}
/** A local path in a policy of another repository is one of that repository, at that commit. */
function nameIn(entry, within) {
    const [, repository, commit] = /^([^/]+\/[^/]+)\/.*@([0-9a-f]+)$/.exec(within) ?? [];
    return repository === undefined || PINNED.test(entry) ? entry : `${repository}/${entry}@${commit}`;
}
function directoriesOf(paths, { source }) {
    const all = new Set();
    for (const path of paths) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (all.has(path.slice(0, end)))
                break;
            all.add(path.slice(0, end));
        }
    }
    if (all.size <= MOST_DIRECTORIES)
        return [...all].sort();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${source}: the change touches ${all.size} directories, and the policies of at most ${MOST_DIRECTORIES} are read: split it`);
}
/** Everything that is extended, each once and after what it extends itself. `refuse` stops the reading with a word about an entry. */
function inOrder(root, entriesOf, refuse) {
    const done = new Map();
    const visit = (file, name, above) => {
        for (const [i, entry] of entriesOf(file).entries()) {
            // What is no name at all is refused with the rest of the file.
            if (!isName(entry))
                continue;
            const wanted = nameIn(entry, name);
            if (above.includes(wanted))
                refuse(file, i, `${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(wanted)} extends itself, through this file`);
            if (done.has(wanted))
                continue;
            if (above.length === DEEPEST)
                refuse(file, i, `policies extend one another more than ${DEEPEST} deep`);
            const found = root.others.get(wanted) ?? refuse(file, i, missing(wanted, root));
            visit(found, wanted, [...above, wanted]);
            done.set(wanted, { ...found, name: wanted });
            if (done.size > MOST_FILES)
                refuse(file, i, `more than ${MOST_FILES} policies are extended`);
        }
    };
    visit(root, '', []);
    return [...done.values()];
}
function missing(name, { isAlone }) {
    if (PINNED.test(name) && isAlone === true)
        return `${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is in another repository, and none can be read here`;
    return `there is no file ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}`;
}
/** Those of directories, with the directory. */
function directoryFiles({ others }) {
    return [...others].flatMap(([name, file]) => !PINNED.test(name) && name.endsWith(`/${DIRECTORY_FILE}`)
        ? [{ ...file, directory: name.slice(0, -DIRECTORY_FILE.length - 1) }]
        : []);
}


/***/ }),

/***/ 48122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   q: () => (/* binding */ failIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _yaml_nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90339);
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96643);
/** Policy text becomes a plain value whose parts keep their places. Limits on size, depth and copies; no tags, no merge keys. */




/** In UTF-16 units. */
const LONGEST = 256 * 1024;
const DEEPEST = 32;
/** All values together; what an alias repeats is counted again. */
const MOST_VALUES = 10_000;
const NO_TAG = 'tags are not read here; leave it out';
/** Errors of a text: `<source>:<line>:<column>: <what>`, both one-based, columns in UTF-16 units. */
function failIn(text, source) {
    return (offset, message) => {
        const before = text.slice(0, offset).split('\n');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${source}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${message}`);
    };
}
function readYaml(text, fail) {
    if (text.length > LONGEST)
        return fail(0, `the file is longer than ${LONGEST} characters`);
    const unseen = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
    if (unseen !== null)
        return fail(unseen.index, `control character ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(unseen[0])}`);
    const root = compose(text, fail);
    const value = toValue(root, fail);
    return {
        value,
        offsetOf: (path) => startOf(follow(root, path).value),
        offsetOfKey: (path) => startOf(follow(root, path).key),
        linesOf: (path) => {
            const { range } = follow(root, path).value;
            const start = text.lastIndexOf('\n', (range?.[0] ?? 0) - 1) + 1;
            const end = text.slice(0, range?.[1] ?? 0).trimEnd().length;
            const [rest = ''] = text.slice(end).split('\n', 1);
            return { line: text.slice(0, start).split('\n').length, text: text.slice(start, end) + rest };
        },
    };
}
function compose(text, fail) {
    const tooDeep = (0,_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_1__.tooDeepAt)(text);
    if (tooDeep !== null)
        return fail(tooDeep, 'nested too deeply');
    const document = parse(text);
    if (document === null)
        return fail(0, 'cannot be read as YAML');
    const [problem] = [...document.errors, ...document.warnings];
    if (problem?.code === 'TAG_RESOLVE_FAILED')
        return fail(problem.pos[0], NO_TAG);
    if (problem !== undefined)
        return fail(problem.pos[0], `not valid YAML: ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(problem.message)}`);
    return document.contents ?? fail(0, 'the file is empty; begin with `version: 1`');
}
/** YAML 1.2 core whatever the file asks for. Keys are compared here, for the library's way takes quadratic time. */
function parse(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, {
            ...{ version: '1.2', schema: 'core', merge: false, resolveKnownTags: false },
            ...{ strict: true, stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' },
        });
    }
    catch {
        return null;
    }
}
/** Aliases are written out. The limit on all values together ends what multiplies, the limit on depth what holds itself. */
function toValue(root, fail) {
    const anchors = new Map();
    let total = 0;
    const read = (node, depth) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
            return read(anchors.get(node.source) ?? fail(startOf(node), `nothing before it is called ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(node.source)}`), depth);
        if (depth > DEEPEST)
            return fail(startOf(node), `nested more than ${DEEPEST} deep`);
        if (++total > MOST_VALUES)
            return fail(startOf(node), `more than ${MOST_VALUES} values, aliases written out`);
        if (isTagged(node))
            return fail(startOf(node), NO_TAG);
        remember(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
            return node.items.map((item) => read(item, depth + 1));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
            return entriesOf(node, depth);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? scalarOf(node, fail) : null;
    };
    const remember = (node) => {
        if (!('anchor' in node) || typeof node.anchor !== 'string')
            return;
        const known = anchors.get(node.anchor) ?? node;
        if (known !== node)
            fail(startOf(node), `the anchor ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(node.anchor)} stands here twice`);
        anchors.set(node.anchor, node);
    };
    const entriesOf = ({ items }, depth) => {
        const entries = new Map();
        for (const { key, value } of items) {
            const name = keyOf(key);
            if (isTagged(key))
                fail(startOf(key), NO_TAG);
            if (entries.has(name))
                fail(startOf(key), `the key ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} stands here twice`);
            entries.set(name, value === null ? null : read(value, depth + 1));
        }
        return Object.fromEntries(entries);
    };
    return read(root, 1);
}
function isTagged(node) {
    return 'tag' in node && node.tag !== undefined;
}
/** Keys are strings, or the parser has refused them. */
function keyOf(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : '';
}
/** `010`, `0x10` and `True` are refused: they are not what they look like. */
function scalarOf(node, fail) {
    const { value, source = '' } = node;
    const isRead = typeof value === 'number' || typeof value === 'boolean';
    if (!isRead || String(value) === source)
        return value;
    return fail(startOf(node), `${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(source)} would be read as ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(String(value))}; write that, or quote the text`);
}
function follow(root, path) {
    let place = { key: root, value: root };
    for (const step of path) {
        const next = stepInto(place.value, step);
        if (next === undefined)
            return place;
        place = next;
    }
    return place;
}
function stepInto(node, step) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)) {
        const item = typeof step === 'number' ? node.items[step] : undefined;
        return item && { key: item, value: item };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return undefined;
    const pair = node.items.find(({ key }) => keyOf(key) === step);
    return pair && { key: pair.key, value: pair.value ?? pair.key };
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}


/***/ }),

/***/ 90339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tooDeepAt: () => (/* binding */ tooDeepAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/**
 * Where a YAML text is nested too deeply, told by the library's reader of tokens, which keeps a stack of its own. What makes
 * values of them calls itself for each level, and where the engine's stack ends inside of the engine's own work, the whole
 * process ends with it. So this is asked first.
 */

/** Nobody writes forty; stacks have ended from 1,200 on. */
const DEEPEST = 200;
/** In UTF-16 units; null where it is not too deep. Takes linear time. */
function tooDeepAt(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.Parser();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer().lex(text)) {
        // What it has finished is of no use here.
        for (const _ of parser.next(lexeme))
            ;
        if (parser.stack.length > DEEPEST)
            return Math.min(parser.offset, text.length);
    }
    return null;
}


/***/ })

};
;