"use strict";
exports.id = 1125;
exports.ids = [1125,339];
exports.modules = {

/***/ 71125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   differences: () => (/* binding */ differences),
/* harmony export */   readCases: () => (/* binding */ readCases)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _texts_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48122);
/* harmony import */ var _time_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73188);
/* harmony import */ var _wording_issue_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35621);
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96643);
/** Cases for a policy: facts in a few words, and the outcome that is expected. */





const conclusion = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', 'warn', 'pending', 'fail']);
const status = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['satisfied', 'violated', 'undecided', 'skipped']);
const lines = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(100_000));
const commit = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['agent', 'human', 'automation', 'unknown']),
    agent: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    tier: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['authored', 'assisted', 'suggested']).optional(),
    trust: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['verified', 'declared', 'weak']).default('declared'),
    adds: lines.default({}),
    /** Without one, it names the agent and its model, if there are any. */
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    /** Whether the forge found its signature valid. */
    signed: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
});
const file = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    from: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    is: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['changed', 'new', 'removed', 'binary', 'symlink', 'submodule']).default('changed'),
    removed: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).default(0),
});
const finding = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['error', 'warning', 'note']).default('error'),
});
const check = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['passed', 'failed', 'skipped', 'errored']),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(finding).default([]),
    'not-checked': zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).default(0),
});
const review = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['approved', 'changes-requested', 'commented', 'dismissed']).default('approved'),
    write: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(true),
    stale: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['person', 'bot']).default('person'),
    permission: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['read', 'triage', 'write', 'maintain', 'admin']).optional(),
    at: _time_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .momentSchema */ .U.optional(),
});
const id = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive();
const permission = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['none', 'read', 'triage', 'write', 'maintain', 'admin']);
const labeled = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    by: id.optional(),
    permission: permission.default('write'),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['person', 'bot']).default('person'),
    stale: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
    at: _time_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .momentSchema */ .U.optional(),
});
const comment = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    by: id,
    says: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    at: _time_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .momentSchema */ .U.optional(),
    permission: permission.default('write'),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['person', 'bot']).default('person'),
    edited: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
    stale: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
});
const deployment = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('success'),
    since: _time_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .momentSchema */ .U,
    by: id.optional(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    stale: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
});
const statusCheck = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('success'),
    app: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    at: _time_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .momentSchema */ .U.optional(),
});
const oneCase = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    commits: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(commit).default([]),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(file).default([]),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    into: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    draft: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    opener: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive().default(1),
    'opener-is': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['person', 'bot']).default('person'),
    'opener-may': permission.optional(),
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([check.shape.status, check])).default({}),
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), labeled])).optional(),
    reviews: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(review).optional(),
    comments: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(comment).optional(),
    deployments: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(deployment).optional(),
    statuses: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(statusCheck).optional(),
    owners: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    teams: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(id)).optional(),
    now: _time_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .momentSchema */ .U.optional(),
    expect: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ conclusion: conclusion.optional(), rules: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), status).default({}) }),
});
const casesFile = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ cases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(oneCase).min(1).max(500) });
/** Throws a `UserError`: `<source>:<line>:<column>: <what>`. */
function readCases(text, source) {
    const fail = (0,_texts_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .failIn */ .q)(text, source);
    const yaml = (0,_texts_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text, fail);
    const parsed = casesFile.safeParse(yaml.value, { error: _wording_issue_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .wordingOf */ .O });
    if (parsed.success)
        return parsed.data.cases.map((one) => ({ ...one, source }));
    const [issue] = parsed.error.issues.flatMap(_wording_issue_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .meantIssues */ .U);
    return fail(yaml.offsetOf(issue?.path ?? []), issue?.message ?? 'no cases');
}
/** What is not as expected, one line each. */
function differences({ expect: { conclusion, rules } }, verdict) {
    const wrong = conclusion !== undefined && conclusion !== verdict.conclusion;
    return [
        ...(wrong ? [`wanted ${conclusion}, got ${verdict.conclusion}: ${verdict.headline}`] : []),
        ...Object.entries(rules).flatMap(([name, wanted]) => {
            const outcome = verdict.rules.find(({ rule }) => rule === name);
            if (outcome === undefined)
                return [`there is no rule ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)}`];
            return outcome.status === wanted
                ? []
                : [`${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)}: wanted ${wanted}, got ${outcome.status}: ${outcome.because.join('; ')}`];
        }),
    ];
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

/***/ 73188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ momentSchema),
/* harmony export */   l: () => (/* binding */ momentInWords)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/** Points in time as a policy writes them, with their zone, and as people read them. */

const FORM = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
/** A date and a time of day with its zone: `2026-12-01T00:00Z`, `2026-12-01T09:00+01:00`. */
const momentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine(isMoment, {
    error: 'must be a date, a time and its zone, such as `2026-12-01T00:00Z` or `2026-12-01T09:00+01:00`',
})
    .transform((written) => ({ written, at: Date.parse(written) }));
function isMoment(written) {
    const [, year, month, day] = FORM.exec(written) ?? [];
    if (year === undefined)
        return false;
    // A day that the month has not is read as one of the next month.
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCMonth() === Number(month) - 1;
}
/** The last moment that a date can name, in milliseconds from 1970. */
const LAST = 8.64e15;
/** `2026-12-01T09:00Z`, to the minute. */
function momentInWords(milliseconds) {
    if (!(Math.abs(milliseconds) <= LAST))
        return 'an unknown time';
    return `${new Date(milliseconds).toISOString().slice(0, -8)}Z`;
}


/***/ }),

/***/ 35621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ meantIssues),
  O: () => (/* binding */ wordingOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/policy/wording/nearest-name.ts
/** The known name that was probably meant. */
/** The nearest of `known`, or undefined when none is near: at most a third of the letters differ, and at most three. */
function nearest(written, known) {
    const limit = Math.min(3, Math.max(1, Math.floor(written.length / 3)));
    const ranked = known
        .filter((name) => Math.abs(name.length - written.length) <= limit)
        .map((name) => ({ name, distance: distance(written.toLowerCase(), name.toLowerCase()) }))
        .filter(({ distance }) => distance <= limit)
        .sort((one, other) => one.distance - other.distance);
    return ranked[0]?.name;
}
/** How many letters must be put in, taken out, replaced or swapped with their neighbour. */
function distance(one, other) {
    let before = [];
    let row = Array.from({ length: other.length + 1 }, (_, j) => j);
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            const same = one[i - 1] === other[j - 1];
            const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        before = row;
        row = next;
    }
    return row[other.length] ?? 0;
}

// EXTERNAL MODULE: ./src/policy/wording/phrases.ts
var phrases = __webpack_require__(96643);
;// CONCATENATED MODULE: ./src/policy/wording/issue-messages.ts
/** What is wrong with a value in a policy, in words, with the nearest right one. */



const KINDS = {
    array: 'a list',
    object: 'keys and values',
    record: 'keys and values',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
};
/** The message of one issue; undefined where the schema brings its own. */
function wordingOf(issue) {
    switch (issue.code) {
        case 'unrecognized_keys':
            return unknownKey(issue.keys[0] ?? '', keysOf(issue.inst));
        case 'invalid_value':
            return unknownValue(issue.input, issue.values);
        case 'invalid_type':
            return `wanted ${kind(issue)}, got ${shown(issue.input)}`;
        case 'too_small':
            return `wanted at least ${amount(issue.origin, Number(issue.minimum))}, got ${shown(issue.input)}`;
        case 'too_big':
            return `wanted at most ${amount(issue.origin, Number(issue.maximum))}, got ${shown(issue.input)}`;
        default:
            return undefined;
    }
}
/** Of a choice that failed, the branch that was meant: the one that takes values of this kind. */
function meantIssues(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const meant = issue.errors.find((branch) => !branch.some((one) => isOfOtherKind(one) || isOtherValue(one))) ??
        issue.errors.find((branch) => !branch.some(isOfOtherKind));
    if (meant === undefined) {
        const kinds = issue.errors.flatMap((branch) => branch.filter(isOfOtherKind)).map(({ message }) => message);
        return [{ code: 'custom', path: issue.path, message: merged(kinds) }];
    }
    return meant.flatMap((inner) => meantIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}
function isOfOtherKind({ code, path }) {
    return code === 'invalid_type' && path.length === 0;
}
function isOtherValue({ code, path }) {
    return code === 'invalid_value' && path.length === 0;
}
/** `wanted a, got c` and `wanted b, got c` are `wanted a or b, got c`. */
function merged(messages) {
    const halves = messages.map((message) => message.replace(/^wanted /, '').split(', got '));
    return `wanted ${halves.map(([wanted]) => wanted).join(' or ')}, got ${halves[0]?.[1] ?? ''}`;
}
function kind({ expected }) {
    return KINDS[expected] ?? expected;
}
function keysOf(schema) {
    if (schema instanceof schemas/* ZodObject */.bvH)
        return Object.keys(schema.shape);
    const names = schema instanceof schemas/* ZodRecord */.b8S ? schema.keyType : undefined;
    return names instanceof schemas/* ZodEnum */.Vb4 ? names.options.map(String) : [];
}
function unknownKey(key, known) {
    return `unknown key ${(0,phrases/* quoted */.TL)(key)}${instead(key, known)}`;
}
function unknownValue(input, known) {
    const names = known.map(String);
    if (typeof input === 'string' && names.includes(input))
        return `wanted ${(0,phrases/* quoted */.TL)(input)} without quotes`;
    if (typeof input === 'string')
        return `unknown value ${(0,phrases/* quoted */.TL)(input)}${instead(input, names)}`;
    return `wanted ${alternatives(names)}, got ${shown(input)}`;
}
function instead(written, known) {
    const near = nearest(written, known);
    if (near !== undefined)
        return `; did you mean ${(0,phrases/* quoted */.TL)(near)}?`;
    return known.length === 0 ? '; there is none to name' : `; known here: ${alternatives(known)}`;
}
function alternatives(known) {
    return (0,phrases/* listed */.KE)(known.map(phrases/* quoted */.TL), 20);
}
function amount(origin, bound) {
    if (origin === 'array')
        return (0,phrases/* counted */.hS)(bound, 'entry', 'entries');
    return origin === 'string' ? (0,phrases/* counted */.hS)(bound, 'character') : String(bound);
}
function shown(input) {
    if (input === null)
        return 'nothing';
    if (Array.isArray(input))
        return input.length === 0 ? 'an empty list' : (0,phrases/* counted */.hS)(input.length, 'entry', 'entries');
    return typeof input === 'object' ? 'keys and values' : (0,phrases/* quoted */.TL)(String(input));
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