"use strict";
exports.id = 9346;
exports.ids = [9346,339];
exports.modules = {

/***/ 19346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflow: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _policy_texts_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48122);
/** A workflow's file as far as a gate depends on it. What is not understood is left out, and never a reason to stop. */


const permissions = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['read-all', 'write-all']), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())]).nullish();
const step = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    uses: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    with: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).nullish(),
});
const job = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    permissions: permissions.catch(undefined),
    uses: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(step.catch({})).optional().catch(undefined),
});
const workflow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    on: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())]),
    permissions: permissions.catch(undefined),
    jobs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), job),
});
/** @throws UserError with line and column where the text is no YAML that we read, or no workflow. */
function readWorkflow(text, path) {
    const fail = (0,_policy_texts_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .failIn */ .q)(text, path);
    const parsed = workflow.safeParse((0,_policy_texts_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text, fail).value);
    if (!parsed.success)
        return fail(0, 'this is no workflow with `on` and `jobs`');
    const { on, permissions: own, jobs } = parsed.data;
    return {
        path,
        events: eventsOf(on),
        permissions: permissionsOf(own),
        jobs: Object.entries(jobs).map(([id, one]) => jobOf(id, one)),
    };
}
function eventsOf(on) {
    if (typeof on === 'string')
        return new Map([[on, null]]);
    return new Map(Array.isArray(on) ? on.map((name) => [name, null]) : Object.entries(on));
}
/** An empty map, and an empty value, take everything away. */
const permissionsOf = (written) => written === undefined ? null : (written ?? {});
function jobOf(id, { permissions: own, uses, steps = [] }) {
    return {
        id,
        permissions: permissionsOf(own),
        calls: uses ?? null,
        uses: steps.flatMap(({ uses: action, with: inputs }) => action === undefined ? [] : [{ action, ref: textAt(inputs, 'ref'), stage: textAt(inputs, 'stage') }]),
        scripts: steps.flatMap(({ run }) => (run === undefined ? [] : [run])),
    };
}
function textAt(inputs, name) {
    const value = inputs?.[name];
    return typeof value === 'string' ? value : null;
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