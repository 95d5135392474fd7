"use strict";
exports.id = 9177;
exports.ids = [9177,5677,2667];
exports.modules = {

/***/ 87221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   I: () => (/* binding */ sorted)
/* harmony export */ });
/** One text for one value: keys sorted, no white space, and nothing in it that an eye could miss. */
/** JSON. What one cannot see is escaped, which changes no value. What is undefined is left out. */
function canonical(value) {
    return JSON.stringify(sorted(value)).replace(UNSEEN, escaped);
}
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function escaped(text) {
    const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0'));
    return units.map((unit) => `\\u${unit}`).join('');
}
/** By code units, the same on every machine. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}


/***/ }),

/***/ 77523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ commandsIn),
/* harmony export */   HJ: () => (/* binding */ aboutIn),
/* harmony export */   Vs: () => (/* binding */ isReason)
/* harmony export */ });
/* unused harmony export COMMANDS */
/** The commands in a comment: lines that begin with `/assay`. What is quoted, hidden, or stands in a code block is nobody's word. Linear in the text. */
const COMMANDS = ['override', 'accept', 'wrong', 'recheck', 'explain'];
/** GitHub takes no longer comment. */
const LONGEST_TEXT = 65_536;
const LONGEST_LINE = 1000;
const MOST_COMMANDS = 20;
/** In UTF-16 units. */
const LONGEST_REASON = 500;
/** In their order. Whatever the text, it does not throw. */
function commandsIn(text) {
    const lines = spokenLines(text.slice(0, LONGEST_TEXT)).filter((line) => /^\/assay(?:\s|$)/.test(line));
    const read = lines.slice(0, MOST_COMMANDS).map(commandOf);
    if (lines.length <= MOST_COMMANDS)
        return read;
    return [...read, { line: '/assay …', because: `is one too many: a comment holds at most ${MOST_COMMANDS} commands` }];
}
function commandOf(line) {
    const shown = line.slice(0, 80);
    if (line.length > LONGEST_LINE)
        return { line: shown, because: `is longer than ${LONGEST_LINE} characters` };
    const words = line.slice('/assay'.length).trim();
    const verb = words.split(/\s/, 1)[0] ?? '';
    const name = COMMANDS.find((one) => one === verb.toLowerCase());
    if (name === undefined)
        return { line: shown, because: `is none of ${COMMANDS.join(', ')}` };
    return { name, rest: words.slice(verb.length).trim() };
}
/** The lines that their writer says to everybody, as CommonMark shows them; where that is in doubt, fewer. */
function spokenLines(text) {
    const spoken = [];
    let block = null;
    let isQuote = false;
    for (const line of text.split(/\r\n|\r|\n/)) {
        if (block !== null) {
            if (block.ends(line))
                block = null;
            continue;
        }
        // A line below a quote belongs to it until a blank one.
        isQuote = QUOTE.test(line) || (isQuote && line.trim() !== '');
        block = blockFrom(line);
        if (block === null && !isQuote)
            spoken.push(line);
    }
    return spoken;
}
/** At the start of a line, or of an item of lists. */
const QUOTE = /^ {0,3}(?:(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}){0,9}>/;
/** What the line opens and does not close: a code block, raw HTML, what is folded away, a comment that nobody sees. */
function blockFrom(line) {
    const [, fence = '', behind = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence !== '' && !(fence.startsWith('`') && behind.includes('`')))
        return { ends: (one) => closes(one, fence) };
    const [, tag] = /^ {0,3}<(pre|script|style|textarea)(?:[\s>]|$)/i.exec(line) ?? [];
    const close = tag === undefined ? '' : `</${tag.toLowerCase()}>`;
    if (close !== '' && !line.toLowerCase().includes(close))
        return { ends: (one) => one.toLowerCase().includes(close) };
    const depth = depthIn(line);
    if (depth > 0)
        return folded(depth);
    if (/^ {0,3}<![a-z][^>]*$/i.test(line))
        return { ends: (one) => one.includes('>') };
    for (const [open, end] of HIDDEN) {
        const hidden = line.lastIndexOf(open);
        if (hidden >= 0 && !line.includes(end, hidden))
            return { ends: (one) => one.includes(end) };
    }
    return UNFINISHED.test(line) ? { ends: (one) => one.trim() === '' } : null;
}
/** What holds text that a page does not show, or not before somebody opens it: blank lines do not end it, and it may hold its like. */
const FOLDS = /<(\/?)(?:details|template|svg|math|object|select|noscript)(?=[\s/>]|$)/gi;
const depthIn = (line) => [...line.matchAll(FOLDS)].reduce((depth, [, close]) => Math.max(0, depth + (close === '/' ? -1 : 1)), 0);
function folded(from) {
    let depth = from;
    return {
        ends(line) {
            for (const [, close] of line.matchAll(FOLDS))
                depth += close === '/' ? -1 : 1;
            return depth <= 0;
        },
    };
}
/** Comments, and what a browser takes for one. */
const HIDDEN = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
];
/** A tag, a link's address, title or reference, or the words of a picture that go on below, where nobody is shown them: until a blank line at most. */
const UNFINISHED = /<[a-z/!][^<>]*$|\]\([^()]*$|\]\[[^\]]*$|^ {0,3}\[[^\]]*\]:|!\[[^[\]]*$/i;
function closes(line, fence) {
    const [, own = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
    return own.startsWith(fence);
}
/** The subject is one of `names`, the longest that fits, or what stands in backticks or quotes, or else the first word. */
function aboutIn(rest, names) {
    const [, , inside] = /^([`"])([^`"]{1,200})\1(?=\s|:|$)/.exec(rest) ?? [];
    if (inside !== undefined)
        return { subject: inside, reason: reasonIn(rest.slice(inside.length + 2)) };
    const known = names.filter((name) => rest.startsWith(name) && /^(?:\s|:|$)/.test(rest.slice(name.length)));
    const longest = known.reduce((one, other) => (other.length > one.length ? other : one), '');
    const subject = longest === '' ? (rest.split(/\s/, 1)[0] ?? '').replace(/:$/, '') : longest;
    return { subject, reason: reasonIn(rest.slice(subject.length)) };
}
function reasonIn(behind) {
    return behind.replace(/^[\s:]+/, '').slice(0, LONGEST_REASON);
}
/** Three letters or digits at least: a dot is no reason. */
function isReason(reason) {
    return (reason.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 3;
}


/***/ }),

/***/ 67881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ latestOf)
/* harmony export */ });
/** The latest review of each account that says yes or no: a later comment leaves it as it is, a later objection ends it. */
function latestOf(reviews) {
    const latest = new Map();
    for (const review of reviews) {
        if (review.state !== 'commented')
            latest.set(review.reviewer.id ?? review.reviewer.login, review);
    }
    return [...latest.values()];
}


/***/ }),

/***/ 37605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   Fx: () => (/* binding */ printShare),
/* harmony export */   Iz: () => (/* binding */ joinClaims),
/* harmony export */   MM: () => (/* binding */ wholeArtifact),
/* harmony export */   Sy: () => (/* binding */ printClaim),
/* harmony export */   TW: () => (/* binding */ shareOfArtifact),
/* harmony export */   VR: () => (/* binding */ isClaimable),
/* harmony export */   _f: () => (/* binding */ CLAIM_FILE),
/* harmony export */   bO: () => (/* binding */ CLAIM_BYTES),
/* harmony export */   fT: () => (/* binding */ claimArtifact),
/* harmony export */   jc: () => (/* binding */ MOST_SHARES),
/* harmony export */   jw: () => (/* binding */ readClaim)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87221);
/** What jobs that run the change's code say they found: written as one canonical text, read as somebody else's word, and joined to what this process knows by itself. */


/** More functions than these a share need not try: whoever waits for it is a person. */
const FUNCTIONS_PER_SHARE = 12;
/** As many as verify.yml declares digests for. */
const MOST_SHARES = 16;
/** Of the text of one claim. */
const CLAIM_BYTES = 8 * 1024 * 1024;
/** The file's name in its artifact. */
const CLAIM_FILE = 'claim.json';
const CHECK = 'behaviour';
/** Which jobs try the changed functions: none where nothing can be tried. */
function sharesOf(results) {
    const functions = results.find(({ check }) => check === CHECK)?.targets?.length ?? 0;
    const of = Math.min(Math.ceil(functions / FUNCTIONS_PER_SHARE), MOST_SHARES);
    return Array.from({ length: of }, (_, at) => ({ index: at + 1, of }));
}
/** As a job is told which share is its own, such as `2/5`. */
const printShare = ({ index, of }) => `${index}/${of}`;
/** The artifact of one share: an attempt has names of its own, because a run keeps those of the attempts before. */
const claimArtifact = ({ index, of }, attempt) => `assay-claim-${index}-of-${of}-attempt-${attempt}`;
/** Of which share, made in which attempt, an artifact of this name is the claim; null for any other artifact. */
function shareOfArtifact(name) {
    const [, index, of, attempt] = /^assay-claim-(\d{1,2})-of-(\d{1,2})-attempt-(\d{1,6})$/.exec(name) ?? [];
    const share = { index: Number(index), of: Number(of) };
    const isShare = share.index >= 1 && share.index <= share.of && share.of <= MOST_SHARES;
    return isShare ? { share, attempt: Number(attempt) } : null;
}
/** All shares as one claim, made by the job that held each of them to the digest which its job declared. */
const WHOLE = { index: 1, of: 1 };
/** Its artifact. */
const wholeArtifact = (attempt) => `assay-claims-attempt-${attempt}`;
const short = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000);
const options = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(short).max(40);
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().max(100_000_000);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(1_000_000_000);
const span = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096), from: line, to: line });
const finding = span.extend({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^behaviour\/[a-z-]{1,60}$/),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note']),
    message: short,
    help: short.optional(),
    reproduce: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100_000).optional(),
    testPlace: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ beside: short.nullable(), runner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40), folder: short, node: options, options })
        .optional(),
    subject: short.optional(),
});
const target = span.extend({
    name: short,
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['equal', 'changed', 'as-documented', 'not-as-documented', 'not-tried']),
    inputs: count,
    because: short,
});
const claim = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    claim: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    place: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(20),
        attempt: count,
        share: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ index: line, of: line }),
    }),
    result: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        check: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(CHECK),
        examined: count,
        findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding).max(2000),
        notChecked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ why: short, count })).max(2000),
        verified: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ what: short, limit: short, spans: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(span).max(2000) })).max(100),
        targets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(target).max(5000).optional(),
    }),
});
/**
 * Null where the check was not run: silence is no claim, and neither is a check that looked at nothing because it could
 * not. What only the reader can know, who wrote the lines, is left out.
 */
function printClaim(results, place) {
    const result = results.find(({ check }) => check === CHECK);
    if (result === undefined || result.status === 'errored')
        return null;
    if (result.status === 'skipped' && result.examined === 0)
        return null;
    const { status: _, because: __, findings, ...rest } = result;
    const told = findings.map(({ origin: _origin, agent: _agent, fingerprint: _fingerprint, ...one }) => one);
    return `${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)({ claim: 1, place, result: { ...rest, findings: told } })}\n`;
}
/** A claim that was made at this place and no other, in the one text that it has: nothing in it can be read in two ways. */
function readClaim(text, place) {
    const parsed = claim.safeParse(jsonIn(text));
    if (!parsed.success)
        return { unavailable: 'it is no claim of this version' };
    const other = PARTS.find((part) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(parsed.data.place[part]) !== (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(place[part]));
    return other === undefined ? { value: parsed.data } : { unavailable: `it was made for another ${other}` };
}
const PARTS = ['head', 'base', 'run', 'attempt', 'share'];
function jsonIn(text) {
    try {
        const value = JSON.parse(text);
        return `${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(value)}\n` === text ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** All shares as one outcome. `own`: the same check, run without its sandbox, which knows what was to be tried. */
function joinClaims(own, claims) {
    const results = claims.map(({ result }) => result);
    const targets = results.flatMap((one) => one.targets ?? []);
    if (namesOf(targets) !== namesOf(own.targets ?? []))
        return { unavailable: 'it speaks of other functions than those that changed' };
    const examined = results.reduce((sum, one) => sum + one.examined, 0);
    if (examined < own.examined)
        return { unavailable: 'it tells of less than was in question' };
    const findings = results.flatMap(({ findings: all }) => all);
    const verified = results.flatMap((one) => one.verified);
    const paths = new Set(targets.map(({ path }) => path));
    const spoken = [...findings, ...verified.flatMap(({ spans }) => spans)];
    if (spoken.some(({ path, from, to }) => !paths.has(path) || from > to))
        return { unavailable: 'it speaks of lines that are not in question' };
    return {
        value: {
            examined,
            findings: findings.map(withoutHoles),
            notChecked: results.flatMap(({ notChecked }) => notChecked),
            verified,
            targets: inOrderOf(own.targets ?? [], targets),
        },
    };
}
const nameOf = ({ path, from, to, name }) => JSON.stringify([path, from, to, name]);
const namesOf = (targets) => JSON.stringify(targets.map(nameOf).sort());
function inOrderOf(own, claimed) {
    const order = new Map(own.map((one, at) => [nameOf(one), at]));
    return claimed.toSorted((one, other) => (order.get(nameOf(one)) ?? 0) - (order.get(nameOf(other)) ?? 0));
}
function withoutHoles({ help, reproduce, testPlace, subject, ...rest }) {
    return {
        ...rest,
        ...(help !== undefined && { help }),
        ...(reproduce !== undefined && { reproduce }),
        ...(testPlace !== undefined && { testPlace }),
        ...(subject !== undefined && { subject }),
    };
}
/** Whether there is anything that a sandbox could have tried. */
const isClaimable = (own) => own.status !== 'errored' && (own.targets?.length ?? 0) > 0;


/***/ }),

/***/ 42667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeTests: () => (/* binding */ writeTests)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/** Writes the tests of findings into a folder that a reader named: all of them or none, never over what is there, never out of it. */



/** @returns the files, absolute. @throws UserError where one is there and says something else, a link leads out of the folder, or it cannot be written. */
async function writeTests(folder, tests) {
    if (tests.length === 0)
        return [];
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
        const waiting = tests.map(({ path, text }) => ({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), text }));
        for (const one of waiting)
            await refuseOther(one, folder);
        for (const one of waiting)
            await write(top, one);
        return waiting.map(({ file }) => file);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`Cannot keep tests in \`${folder}\`: ${error instanceof Error ? error.message : 'no reason given'}`);
    }
}
async function refuseOther({ file, text }, folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (found === undefined || (found.isFile() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')) === text))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`${file.slice(file.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) + 1)}\` is there already in \`${folder}\` and says something else: name an empty folder with --tests`);
}
async function write(top, { file, text }) {
    const directory = await folderIn(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    // What is there now was found to say the same.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.slice(file.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) + 1)), text, { flag: 'wx' }).catch((error) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
            throw error;
    });
}
/** One part at a time: a folder may hold links that lead anywhere. */
async function folderIn(top, directory) {
    const parts = directory
        .slice(top.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((part) => part !== '');
    let at = top;
    for (const part of parts) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, part);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(at).catch(() => undefined);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at)).isDirectory())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`${at}\` is a link or a file, not a folder: nothing was written there`);
    }
    return at;
}


/***/ }),

/***/ 15677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   offlineForge: () => (/* binding */ offlineForge)
/* harmony export */ });
/** `because` completes "the labels are …": `not known offline`, say. */
function offlineForge(because) {
    const unavailable = (what) => ({
        unavailable: `${because}; only GitHub knows ${what}`,
    });
    return {
        facts: async () => ({
            labels: unavailable('which labels the pull request wears'),
            reviews: unavailable('who reviewed it'),
        }),
    };
}


/***/ }),

/***/ 85997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ gitHub)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/world/process/retry.ts
var retry = __webpack_require__(68256);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./src/world/github/failure.ts
/** Says in plain words why GitHub gave no answer, and whether asking again can help. Never repeats an error's own text, which can hold a header. */

const headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({});
/** Octokit's errors by their shape: an answer with errors in it, and a request without a good answer. */
const answered = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP() })),
    headers,
});
const refused = schemas/* object */.Ikc({ status: schemas/* int */.Whr(), message: schemas/* string */.YjP(), response: schemas/* object */.Ikc({ headers }).optional() });
/** What GitHub asks of clients that hit a limit and are not told how long it lasts. */
const UNTOLD_WAIT = 60_000;
/**
 * The failure behind an error that Octokit threw, or undefined for an error of another kind, which is a bug.
 * `permission` is what the request needs, as a workflow writes it; `now` is in milliseconds since 1970.
 */
function failureOf(error, { permission, now }) {
    const answer = answered.safeParse(error);
    if (answer.success)
        return answerFailure(answer.data, permission, now);
    const refusal = refused.safeParse(error);
    return refusal.success ? refusalFailure(error, refusal.data, permission, now) : undefined;
}
function answerFailure({ errors, headers }, permission, now) {
    const types = errors.map(({ type }) => type ?? '');
    if (types.some((type) => /^RATE_LIMIT/.test(type)) || errors.some(({ message }) => /rate limit/i.test(message)))
        return limited(headers, now);
    if (types.some((type) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES'))
        return lasting(`the token lacks \`${permission}\``);
    if (types.includes('NOT_FOUND'))
        return lasting(notFound(permission));
    // GitHub's own trouble comes without a type.
    return passing('GitHub answered the query with an error');
}
function refusalFailure(error, { status, message, response }, permission, now) {
    if (response === undefined)
        return passing(`GitHub could not be reached (${codeOf(error)})`);
    const { headers } = response;
    const isLimit = 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
    if (status === 429 || (status === 403 && isLimit))
        return limited(headers, now);
    if (status === 401)
        return lasting('GitHub does not accept the token (401)');
    if (status === 403)
        return lasting(`the token lacks \`${permission}\` (403)`);
    if (status === 404)
        return lasting(`${notFound(permission)} (404)`);
    return status >= 500 ? passing(`GitHub answered ${status}`) : lasting(`GitHub refused the request (${status})`);
}
const notFound = (permission) => `GitHub does not show that to this token: it may lack \`${permission}\`, or be another repository's`;
const lasting = (unavailable) => ({ unavailable, retryAfter: null });
const passing = (unavailable) => ({ unavailable, retryAfter: 0 });
function limited(headers, now) {
    const retryAfter = waitOf(headers, now);
    return {
        unavailable: `GitHub limits this token's requests; it asks to wait ${Math.ceil(retryAfter / 1000)} s`,
        retryAfter,
    };
}
function waitOf(headers, now) {
    const seconds = coerce/* number */.ai().nonnegative();
    const after = seconds.safeParse(headers['retry-after'] ?? undefined);
    if (after.success)
        return after.data * 1000;
    const reset = seconds.safeParse(headers['x-ratelimit-reset'] ?? undefined);
    return reset.success && headers['x-ratelimit-remaining'] === '0' ? Math.max(0, reset.data * 1000 - now) : UNTOLD_WAIT;
}
/** The system's or the client's code for what happened, such as ECONNREFUSED, from however deep it lies. */
function codeOf(error) {
    for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
        const { code } = { code: undefined, ...at };
        if (typeof code === 'string')
            return code;
        if (at.name === 'TimeoutError')
            return 'no answer in time';
    }
    return 'no reason given';
}

;// CONCATENATED MODULE: ./src/world/github/github.ts



const done = schemas/* literal */.euz(true);
/** GitHub itself gives up after ten seconds. */
const REQUEST_MILLISECONDS = 15_000;
/** Sends nothing before it is asked something, and loads Octokit no earlier. */
function gitHub(options) {
    const { token, apiUrl, clock, requestMilliseconds = REQUEST_MILLISECONDS, onRequest } = options;
    async function ask({ answer, permission }, send) {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
        const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'assay' });
        onRequest?.();
        try {
            const parsed = answer.safeParse(await send(octokit, { signal: AbortSignal.timeout(requestMilliseconds) }));
            // A body that broke off half-way reaches us as an answer of another shape: worth another try.
            return parsed.success
                ? { value: parsed.data }
                : { unavailable: 'the answer of GitHub is not understood', retryAfter: 0 };
        }
        catch (error) {
            const failure = failureOf(error, { permission, now: clock.now() });
            if (failure === undefined)
                throw error;
            return failure;
        }
    }
    const asked = async (attempt) => token === '' ? { unavailable: 'no token was given' } : await (0,retry/* persist */.Z)(attempt, clock);
    return {
        query: (query) => asked(() => ask(query, (octokit, request) => octokit.graphql(query.document, { ...query.variables, request }))),
        read: (read) => asked(() => ask(read, (octokit, request) => octokit.request(read.route, { ...read.parameters, request }))),
        async write({ route, parameters, permission, isRepeatable }) {
            const attempt = () => ask({ answer: done, permission }, async (octokit, request) => {
                await octokit.request(route, { ...parameters, request });
                return true;
            });
            if (isRepeatable)
                return await asked(attempt);
            return token === '' ? { unavailable: 'no token was given' } : await attempt();
        },
    };
}


/***/ }),

/***/ 69177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fail: () => (/* binding */ fail),
  openRunner: () => (/* binding */ openRunner)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/report/claims.ts
var report_claims = __webpack_require__(37605);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/world/artifacts/obstacle.ts
function artifactObstacle(env) {
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL'])
        return 'the runner gave no token for it';
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    // GitHub Enterprise Server speaks an older protocol; the client refuses, and warns of it by itself.
    return /^https?:\/\/(github\.com|[^/]+\.(ghe\.com|localhost))(:\d+)?\/?$/i.test(server)
        ? null
        : `\`${server}\` takes none of ours`;
}

;// CONCATENATED MODULE: ./src/world/artifacts/own-run.ts
/** The artifacts of the run that this job is part of, by the token that the runner gives to every job: no permission is needed, and no request to the API. */




/** How long the service may take for one answer, in milliseconds. */
const PATIENCE = 60_000;
function runArtifacts(env) {
    const obstacle = artifactObstacle(env);
    const asked = async (ask) => obstacle === null ? await answered(ask) : { unavailable: `the run’s artifacts cannot be read: ${obstacle}` };
    return {
        list: () => asked(listed),
        async fetch(id, atMost) {
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'assay-'));
            const fetched = await asked(() => fetchInto(folder, id));
            const read = 'value' in fetched ? await onlyFile(folder, atMost) : fetched;
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            return read;
        },
    };
}
async function listed() {
    const { listArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(2830), __webpack_require__.e(7220), __webpack_require__.e(7250)]).then(__webpack_require__.bind(__webpack_require__, 47250));
    return (await listArtifacts(PATIENCE)).map(({ id, name, size }) => ({ id, name, bytes: size }));
}
async function fetchInto(folder, id) {
    const { fetchArtifact } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(2830), __webpack_require__.e(7220), __webpack_require__.e(7250)]).then(__webpack_require__.bind(__webpack_require__, 47250));
    await fetchArtifact({ id, folder, atMost: PATIENCE });
}
async function answered(ask) {
    try {
        return { value: await ask() };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'no reason given';
        return { unavailable: `the run’s artifacts cannot be read: ${reason}` };
    }
}
/** The name is the service's choice. */
async function onlyFile(folder, atMost) {
    const [name] = await (0,promises_.readdir)(folder);
    if (name === undefined)
        return { unavailable: 'its archive is empty' };
    const path = (0,external_node_path_.join)(folder, name);
    const { size } = await (0,promises_.stat)(path);
    return size > atMost
        ? { unavailable: `its archive is larger than ${atMost} bytes` }
        : { value: await (0,promises_.readFile)(path) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/world/process/log.ts
var log = __webpack_require__(59784);
;// CONCATENATED MODULE: ./src/world/github/accounts.ts
/** GitHub's accounts, in the shapes in which its interfaces show them. */

/** As events and REST show one. */
const restUser = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), id: schemas/* int */.Whr(), type: schemas/* string */.YjP().optional() });
function accountOf({ login, id, type }) {
    return { login, id, kind: type === 'User' ? 'person' : type === 'Bot' ? 'bot' : 'unknown' };
}
/** As GraphQL shows one where only people can stand: an app's account is null there. */
const graphqlUser = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), databaseId: schemas/* int */.Whr().nullish() });
const personOf = (user) => user ? { login: user.login, id: user.databaseId ?? null, kind: 'person' } : null;
/** What to ask GraphQL of anybody who can act. */
const ACTOR = `__typename
            login
            ... on User { databaseId }
            ... on Bot { databaseId }
            ... on Mannequin { databaseId }
            ... on Organization { databaseId }`;
/** As GraphQL answers that. A deleted account is null. */
const graphqlActor = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP(), databaseId: schemas/* int */.Whr().nullish() })
    .nullable();
/** GraphQL leaves out the `[bot]` that a bot's login ends in everywhere else. */
function actorOf(given) {
    if (given === null)
        return { login: 'ghost', id: null, kind: 'unknown' };
    const { __typename: type, login, databaseId } = given;
    const id = databaseId ?? null;
    if (type === 'Bot')
        return { login: login.endsWith('[bot]') ? login : `${login}[bot]`, id, kind: 'bot' };
    return { login, id, kind: type === 'User' ? 'person' : 'unknown' };
}

// EXTERNAL MODULE: ./src/world/process/in-parallel.ts
var in_parallel = __webpack_require__(82847);
;// CONCATENATED MODULE: ./src/world/facts/permissions.ts
/** What accounts may do in the repository now: one request for each, so only for those whose word could count. */



/** More people than anybody waits for. */
const MOST_PEOPLE = 15;
const UNDER_WAY = 4;
const answer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), role_name: schemas/* string */.YjP().optional(), user: restUser.nullish() }),
});
/** Of each account once; those beyond the limit are not looked up, which says so itself. */
async function readPermissions(github, repository, accounts) {
    const people = accounts.flatMap(({ id, login, kind }) => kind === 'person' && id !== null ? [[id, login]] : []);
    const some = [...new Map(people)].slice(0, MOST_PEOPLE);
    return (0,in_parallel/* inParallel */.H)(some, UNDER_WAY, async ([id, login]) => ({
        id,
        permission: await readPermission(github, repository, { id, login }),
    }));
}
async function readPermission(github, repository, { id, login }) {
    const [owner = '', repo = ''] = repository.split('/');
    const reply = await github.read({
        route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        parameters: { owner, repo, username: login },
        answer,
        permission: 'metadata: read',
    });
    if ('unavailable' in reply)
        return reply;
    const { permission, role_name: role, user } = reply.value.data;
    if (user?.id !== id)
        return { unavailable: "the login is another account's by now" };
    return { value: roleCalled(role ?? '') ?? roleCalled(permission) ?? 'none' };
}
const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/** A role of an organisation's own making has another name; the permission beside it is what it is built on. */
const roleCalled = (name) => ROLES.find((role) => role === name);
/** One page; who has more writers than that has no lack of them. */
const PAGE = 100;
const collaborators = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP(), id: schemas/* int */.Whr(), type: schemas/* string */.YjP(), role_name: schemas/* string */.YjP() })),
});
/** Everybody who may write, people alone. GitHub tells it only to a token that may itself write code. */
async function readWriters(github, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const reply = await github.read({
        route: 'GET /repos/{owner}/{repo}/collaborators',
        parameters: { owner, repo, permission: 'push', per_page: PAGE },
        answer: collaborators,
        permission: 'contents: write',
    });
    if ('unavailable' in reply)
        return reply;
    const { data } = reply.value;
    if (data.length >= PAGE)
        return { unavailable: `there are ${PAGE} or more` };
    return {
        value: data.flatMap(({ login, id, type, role_name: role }) => 
        // A role of an organisation's own making that may write may do more, too: nobody is left out who could count.
        type === 'User' ? [{ login, id, permission: roleCalled(role) ?? 'admin' }] : []),
    };
}

;// CONCATENATED MODULE: ./src/world/github/graphql-pages.ts
/** Pages of GraphQL that are all there is, or nothing: half of the reviews could hide a withdrawn approval. */

/** GitHub's largest page. */
const graphql_pages_PAGE = 100;
/** A null among the nodes is an item that this token may not see. */
const pageOf = (node) => schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(node.nullable()).nullable(), pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }) });
/** A page that is all there is, read; anything less is unavailable, whatever it holds. `what`: the plural of what is listed. */
function whole(page, what, read) {
    if (!page?.nodes)
        return { unavailable: `GitHub did not list the ${what}` };
    if (page.pageInfo.hasNextPage)
        return { unavailable: `truncated: there are more than ${graphql_pages_PAGE} ${what}` };
    const seen = page.nodes.filter((node) => node !== null);
    return seen.length === page.nodes.length
        ? { value: read(seen) }
        : { unavailable: `GitHub does not show this token all of the ${what}` };
}

;// CONCATENATED MODULE: ./src/world/effects/reviewer-requests.ts
/**
 * Asks people for a review: those whom GitHub names because they last worked on the touched lines or spoke there, one after the
 * other from pull request to pull request. Nobody is asked twice, nor again once somebody took the request back. Code owners are
 * asked by GitHub itself.
 */




const USER = '... on User { __typename login databaseId }';
const QUERY = `query Reviewers($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      suggestedReviewers { reviewer { __typename login databaseId } }
      reviewRequests(first: ${graphql_pages_PAGE}) { nodes { requestedReviewer { ${USER} } } pageInfo { hasNextPage } }
      reviews(first: ${graphql_pages_PAGE}) { nodes { author { ${ACTOR} } } pageInfo { hasNextPage } }
      timelineItems(first: ${graphql_pages_PAGE}, itemTypes: [REVIEW_REQUEST_REMOVED_EVENT]) {
        nodes { ... on ReviewRequestRemovedEvent { requestedReviewer { ${USER} } } }
        pageInfo { hasNextPage }
      }
    }
  }
}`;
/** Teams, bots and accounts that are gone have no login here. */
const asked = schemas/* object */.Ikc({ requestedReviewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().optional() }).nullable() });
const pullRequest = schemas/* object */.Ikc({
    suggestedReviewers: schemas/* array */.YOg(schemas/* object */.Ikc({ reviewer: graphqlActor }).nullable()),
    reviewRequests: pageOf(asked).nullable(),
    reviews: pageOf(schemas/* object */.Ikc({ author: graphqlActor })).nullable(),
    timelineItems: pageOf(asked),
});
const reviewer_requests_answer = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ pullRequest }) });
/** What nobody sees all of could hide somebody who was asked: then nobody is. */
async function askReviewers(github, repository, { pull, atMost, tookPart }) {
    const [owner = '', repo = ''] = repository.split('/');
    const variables = { owner, name: repo, number: pull };
    const reply = await github.query({ document: QUERY, variables, answer: reviewer_requests_answer, permission: 'pull-requests: read' });
    if ('unavailable' in reply)
        return reply;
    const told = reply.value.repository.pullRequest;
    const open = whole(told.reviewRequests, 'requests for reviews', loginsOf);
    const removed = whole(told.timelineItems, 'requests that were taken back', loginsOf);
    const reviewed = whole(told.reviews, 'reviews', (all) => all.map(({ author }) => actorOf(author).login));
    if ('unavailable' in open)
        return open;
    if ('unavailable' in removed)
        return removed;
    if ('unavailable' in reviewed)
        return reviewed;
    const outsiders = new Set(tookPart.map(({ login }) => login));
    const engaged = new Set([...open.value, ...reviewed.value].filter((login) => !outsiders.has(login)));
    const spent = new Set([...engaged, ...outsiders, ...removed.value]);
    const suggested = told.suggestedReviewers.flatMap((one) => (one === null ? [] : [actorOf(one.reviewer)]));
    const candidates = inTurn(suggested.filter(({ kind, login }) => kind === 'person' && !spent.has(login)), pull);
    const logins = (await writersAmong(github, repository, candidates)).slice(0, Math.max(0, atMost - engaged.size));
    if (logins.length === 0)
        return { value: true };
    return await github.write({
        route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
        parameters: { owner, repo, pull_number: pull, reviewers: logins },
        permission: 'pull-requests: write',
        isRepeatable: false,
    });
}
const loginsOf = (all) => all.flatMap(({ requestedReviewer }) => requestedReviewer?.login ?? []);
/** Another one comes first for each pull request, so that the first of a list is not everybody's reader. */
function inTurn(accounts, pull) {
    const from = accounts.length === 0 ? 0 : pull % accounts.length;
    return [...accounts.slice(from), ...accounts.slice(0, from)];
}
/** As many as are looked up: whoever may not write could not satisfy most rules. */
const MOST_LOOKED_UP = 5;
async function writersAmong(github, repository, candidates) {
    const some = candidates.slice(0, MOST_LOOKED_UP);
    const permitted = await readPermissions(github, repository, some);
    const may = (id) => permitted.some((one) => one.id === id && 'value' in one.permission && ['write', 'maintain', 'admin'].includes(one.permission.value));
    return some.filter(({ id }) => may(id)).map(({ login }) => login);
}

;// CONCATENATED MODULE: ./src/world/effects/status.ts
/** The status's name. Whoever requires it in a ruleset names it so. */
const CONTEXT = 'assay';
/** The address of a run of a workflow, or undefined where a part of it is none. */
function runAddress({ server, repository, id }) {
    return /^\d{1,20}$/.test(id) ? `${server}/${repository}/actions/runs/${id}` : undefined;
}
const MARK = /#assay-(\d{1,15})-[0-9a-f]{16}$/;
/** When the facts of a status were taken, by the mark in its address, in milliseconds since 1970. Whoever may write statuses may write any mark. */
function decidedAt(targetUrl) {
    const [, at] = MARK.exec(targetUrl ?? '') ?? [];
    return at === undefined ? null : Number(at);
}
/** Writing the same status twice says the same, so it is repeated until it stands. */
function publishStatus(github, run, status) {
    const [owner = '', repo = ''] = run.repository.split('/');
    const { commit, state, description, decided } = status;
    const address = runAddress(run);
    return github.write({
        route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
        parameters: {
            owner,
            repo,
            sha: commit,
            state,
            description,
            context: CONTEXT,
            ...(address !== undefined && { target_url: `${address}#assay-${decided.at}-${decided.digest}` }),
        },
        permission: 'statuses: write',
        isRepeatable: true,
    });
}

;// CONCATENATED MODULE: ./src/world/effects/sticky-comment.ts
/** One comment that is kept up to date: found by its mark and by who wrote it, so that nobody else's text is ever taken for it. What two runs wrote at once is one again after the next. */

const sticky_comment_MARK = '<!-- assay: kept up to date -->';
const sticky_comment_PAGE = 100;
/** A conversation longer than this gets no comment, for ours might stand where nobody looked. */
const MOST_PAGES = 5;
const sticky_comment_QUERY = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: ${sticky_comment_PAGE}, after: $after) {
        nodes { databaseId viewerDidAuthor body }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const comment = schemas/* object */.Ikc({ databaseId: schemas/* int */.Whr().nullable(), viewerDidAuthor: schemas/* boolean */.zMY(), body: schemas/* string */.YjP() });
const comments = schemas/* object */.Ikc({
    nodes: schemas/* array */.YOg(comment.nullable()),
    pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
});
const sticky_comment_answer = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ pullRequest: schemas/* object */.Ikc({ comments }) }) });
/** The oldest of ours is kept and the others are deleted. The same text is not written again. */
async function keepComment(github, kept) {
    const found = await ourComments(github, kept);
    if ('unavailable' in found)
        return found;
    const [oldest, ...duplicates] = found.value;
    const [owner = '', repo = ''] = kept.repository.split('/');
    const body = `${sticky_comment_MARK}\n${kept.markdown.trimEnd()}`;
    const permission = 'pull-requests: write';
    for (const { id } of duplicates) {
        const gone = await github.write({
            route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { owner, repo, comment_id: id },
            permission,
            isRepeatable: false,
        });
        if ('unavailable' in gone)
            return gone;
    }
    if (oldest === undefined)
        return await github.write({
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { owner, repo, issue_number: kept.pull, body },
            permission,
            isRepeatable: false,
        });
    if (oldest.body === body)
        return { value: true };
    return await github.write({
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { owner, repo, comment_id: oldest.id, body },
        permission,
        isRepeatable: false,
    });
}
async function ourComments(github, { repository, pull }) {
    const [owner, name] = repository.split('/');
    const ours = [];
    let after = null;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const variables = { owner, name, number: pull, after };
        const reply = await github.query({ document: sticky_comment_QUERY, variables, answer: sticky_comment_answer, permission: 'pull-requests: read' });
        if ('unavailable' in reply)
            return reply;
        const { nodes, pageInfo } = reply.value.repository.pullRequest.comments;
        ours.push(...nodes.flatMap(ourOwn));
        if (!pageInfo.hasNextPage)
            return { value: ours.sort((a, b) => a.id - b.id) };
        after = pageInfo.endCursor;
    }
    return { unavailable: `truncated: there are more than ${sticky_comment_PAGE * MOST_PAGES} comments` };
}
const ourOwn = (one) => one?.viewerDidAuthor && one.databaseId !== null && one.body.startsWith(sticky_comment_MARK)
    ? [{ id: one.databaseId, body: one.body }]
    : [];

;// CONCATENATED MODULE: ./src/world/effects/pull-request.ts
/** Effects on the pull request itself. Each reads what is there first, and writes only what differs: the same twice is written once. */




/** Done, or why not. */
async function performOnForge({ github, run }, effect) {
    switch (effect.kind) {
        case 'status':
            return await publishStatus(github, run, effect.status);
        case 'comment':
            return await keepComment(github, { repository: run.repository, ...effect });
        case 'labels':
            return await wearLabels(github, run.repository, effect);
        case 'reviewers':
            return await askReviewers(github, run.repository, effect);
        default:
            return effect;
    }
}
const worn = schemas/* object */.Ikc({ data: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) });
async function wearLabels(github, repository, { pull, owned, wear }) {
    const [owner = '', repo = ''] = repository.split('/');
    const issue = { owner, repo, issue_number: pull };
    const listed = await github.read({
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels',
        parameters: { ...issue, per_page: 100 },
        answer: worn,
        permission: 'pull-requests: read',
    });
    if ('unavailable' in listed)
        return listed;
    const names = listed.value.data.map(({ name }) => name);
    const missing = wear.filter((name) => !names.includes(name));
    const permission = 'pull-requests: write';
    const added = missing.length === 0
        ? { value: true }
        : await github.write({
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
            parameters: { ...issue, labels: missing },
            permission,
            isRepeatable: false,
        });
    if ('unavailable' in added)
        return added;
    for (const name of owned.filter((one) => names.includes(one) && !wear.includes(one))) {
        const removed = await github.write({
            route: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
            parameters: { ...issue, name },
            permission,
            isRepeatable: false,
        });
        if ('unavailable' in removed)
            return removed;
    }
    return { value: true };
}

// EXTERNAL MODULE: ./src/world/effects/test-files.ts
var test_files = __webpack_require__(42667);
;// CONCATENATED MODULE: ./src/world/effects/action.ts
/** Performs effects on a GitHub Actions runner. What fails is warned of; nothing here throws, and nothing here can change the verdict. */










/** GitHub's own limit for one step; a larger page is not shown at all. */
const SUMMARY_BYTES = 1024 * 1024;
const CUT = '\n\n> This page is cut: it was larger than GitHub shows. The report artifact has everything.\n';
/** GitHub shows so many of each level per step, and drops the rest without a word. */
const ANNOTATIONS = 10;
const UPLOAD_MILLISECONDS = 60_000;
const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, note: core/* notice */.lm };
/** `env` is the process's own: the runner's toolkit reads the same. `writing` is left out where nothing may be written to the forge. */
function actionEffects(env, writing) {
    const annotated = { error: 0, warning: 0, note: 0 };
    let reports = 0;
    function annotate(finding) {
        annotated[finding.level] += 1;
        if (annotated[finding.level] <= ANNOTATIONS)
            annotateLine(finding);
        if (annotated[finding.level] === ANNOTATIONS + 1) {
            core/* info */.pq(`GitHub shows ${ANNOTATIONS} annotations of the level ${finding.level} per step; the summary has all findings`);
        }
    }
    async function perform(effect) {
        switch (effect.kind) {
            case 'summary':
                await core/* summary */.z.addRaw(cut(effect.markdown), true).write();
                return;
            case 'annotate':
                return annotate(effect.finding);
            case 'output':
                return core/* setOutput */.uH(effect.name, effect.value);
            case 'report':
                reports += 1;
                return await keepReport(effect, env, reports);
            case 'claim':
                return await keepClaim(effect, env);
            case 'status':
            case 'comment':
            case 'labels':
            case 'reviewers':
                return await onForge(effect);
            default:
                return effect;
        }
    }
    async function onForge(effect) {
        if (writing === undefined)
            throw new Error('this run may not write to GitHub');
        const done = await performOnForge(writing, effect);
        if ('unavailable' in done)
            throw new Error(done.unavailable);
    }
    return {
        perform: async (effect) => {
            try {
                await perform(effect);
                return true;
            }
            catch (error) {
                const reason = error instanceof Error ? error.message : 'no reason given';
                core/* warning */.$e(`Could not ${ATTEMPTED[effect.kind]}, and the verdict stands: ${(0,log/* visible */.RK)(reason)}`);
                return false;
            }
        },
    };
}
const ATTEMPTED = {
    summary: 'write the job summary',
    annotate: 'annotate a finding',
    output: 'set an output',
    report: 'keep the report',
    claim: 'keep the claim',
    status: 'publish the status',
    comment: 'keep the comment',
    labels: 'set the labels',
    reviewers: 'ask for reviewers',
};
function annotateLine({ level, path, from, to, rule, message, help }) {
    const text = help === undefined ? message : `${message}\n${help}`;
    ANNOTATE[level]((0,log/* visible */.RK)(text), { title: rule, file: path, startLine: from, endLine: to });
}
/** The start of a page that is too large, with a word about it below its first line, where nothing that was cut off can swallow it. */
function cut(markdown) {
    const bytes = Buffer.from(markdown);
    if (bytes.length < SUMMARY_BYTES)
        return markdown;
    const room = SUMMARY_BYTES - Buffer.byteLength(CUT) - 8;
    const [headline = '', ...rest] = bytes.subarray(0, room).toString('utf8').split('\n');
    return [`${headline}${CUT}`, ...rest.slice(0, -1)].join('\n');
}
/** `which`: the how manieth of this step. The name of the artifact is said last, so that it never stands for another report than the other outputs. */
async function keepReport({ json, sarif, tests = [], record }, env, which) {
    core/* setOutput */.uH('artifact', '');
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'assay-'));
    const file = (0,external_node_path_.join)(folder, 'assay-report.json');
    const beside = [
        { path: (0,external_node_path_.join)(folder, 'assay.sarif'), text: sarif, output: 'sarif' },
        { path: (0,external_node_path_.join)(folder, 'assay-record.json'), text: record, output: null },
    ].filter(({ text }) => text !== undefined);
    await (0,promises_.writeFile)(file, json);
    const kept = await (0,test_files.writeTests)((0,external_node_path_.join)(folder, 'tests'), tests);
    core/* setOutput */.uH('report', file);
    for (const { path, text = '', output } of beside) {
        await (0,promises_.writeFile)(path, text);
        if (output !== null)
            core/* setOutput */.uH(output, path);
    }
    const obstacle = artifactObstacle(env);
    if (obstacle !== null)
        return core/* debug */.Yz(`The report is not kept as an artifact: ${obstacle}`);
    const { keepArtifact } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(2830), __webpack_require__.e(7220), __webpack_require__.e(7250)]).then(__webpack_require__.bind(__webpack_require__, 47250));
    const name = artifactName(env, which);
    const files = [file, ...beside.map(({ path }) => path), ...kept];
    await core/* group */.Os('Report artifact', () => keepArtifact({ files, folder, name, atMost: UPLOAD_MILLISECONDS }));
    core/* setOutput */.uH('artifact', name);
}
/** The digest first: an output is set by this job alone, whatever becomes of the artifact. What stands under its name is none of its own. @throws Error where no artifact can be kept. */
async function keepClaim({ text, artifact }, env) {
    core/* setOutput */.uH('digest', (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'));
    const obstacle = artifactObstacle(env);
    if (obstacle !== null)
        throw new Error(obstacle);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'assay-'));
    const file = (0,external_node_path_.join)(folder, report_claims/* CLAIM_FILE */._f);
    await (0,promises_.writeFile)(file, text);
    const { clearArtifact, keepArtifact } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(2830), __webpack_require__.e(7220), __webpack_require__.e(7250)]).then(__webpack_require__.bind(__webpack_require__, 47250));
    await clearArtifact(artifact, UPLOAD_MILLISECONDS);
    await keepArtifact({ files: [file], folder, name: artifact, atMost: UPLOAD_MILLISECONDS });
}
/** A rerun is the same run, whose names are taken; two jobs of one run are told apart by their ids, and the pull requests that one step decides by a number. */
function artifactName(env, which) {
    const name = `assay-report-${env['GITHUB_JOB'] ?? 'job'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`.replace(/[^\w-]/g, '-');
    return which === 1 ? name : `${name}-${which}`;
}

// EXTERNAL MODULE: ./src/world/github/github.ts + 1 modules
var github_github = __webpack_require__(85997);
// EXTERNAL MODULE: ./src/world/process/retry.ts
var retry = __webpack_require__(68256);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./src/world/process/small-heap.ts
/** Keeps the process small where it lives for seconds only: the space for new objects, which V8 lets grow to many times what is in use, stays as it is at the start. */

/** Costs a little more collecting of garbage; `bench/judge.ts` measures both. */
const keepMemorySmall = () => (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');

;// CONCATENATED MODULE: ./src/world/records/event.ts
/** Reads the event that started the workflow: which pull request, or which range of commits, is in question. Everything in it is somebody else's text. */




const EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review'];
/** GitHub caps a payload at 25 MB. */
const MOST_BYTES = 25 * 1024 * 1024;
const repositoryName = schemas/* string */.YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/);
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const payload = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ full_name: repositoryName }),
    // What only adds to the answer stops nobody when it is not understood.
    action: schemas/* string */.YjP().optional().catch(undefined),
    before: sha.optional().catch(undefined),
    after: sha.optional().catch(undefined),
    sender: restUser.optional().catch(undefined),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        title: schemas/* string */.YjP(),
        body: schemas/* string */.YjP().nullish(),
        user: restUser.nullish(),
        labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullish(),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha }),
        // `head.repo` is null once the fork is deleted: nothing here may depend on it.
        head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha, repo: schemas/* object */.Ikc({ full_name: repositoryName }).nullish().catch(null) }),
    }),
});
/**
 * The subject of this workflow run: the range of the inputs where both are given, else the pull request of the event.
 * @throws UserError when there is neither, or when the event cannot be read.
 */
async function readSubject({ env, base, head }) {
    if (base !== '' && head !== '')
        return { kind: 'range', repository: repositoryOf(env), base, head };
    if (base !== '' || head !== '') {
        const [given, missing] = base === '' ? ['head', 'base'] : ['base', 'head'];
        throw new errors/* UserError */.y(`Input \`${given}\` is given without \`${missing}\`: give both, or neither to judge the pull request`);
    }
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    if (!EVENTS.includes(name)) {
        throw new errors/* UserError */.y(`The event \`${name}\` holds no pull request: run on ${EVENTS.map((event) => `\`${event}\``).join(', ')}, or give the inputs \`base\` and \`head\``);
    }
    return { kind: 'pull-request', pull: pullRequestOf(await readPayload(env['GITHUB_EVENT_PATH'] ?? '')) };
}
function repositoryOf(env) {
    const name = repositoryName.safeParse(env['GITHUB_REPOSITORY']);
    if (name.success)
        return name.data;
    throw new errors/* UserError */.y(`GITHUB_REPOSITORY is \`${env['GITHUB_REPOSITORY'] ?? ''}\`, which is no \`owner/name\``);
}
async function readPayload(path) {
    const text = await readBounded(path).catch((error) => {
        throw new errors/* UserError */.y(`Cannot read the event, GITHUB_EVENT_PATH \`${path}\`: ${error instanceof Error ? error.message : 'no reason given'}`);
    });
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.y(`The event in \`${path}\` is no JSON`);
    }
}
async function readBounded(path) {
    const { size } = await (0,promises_.stat)(path);
    if (size > MOST_BYTES)
        throw new Error(`it has ${size} bytes, more than ${MOST_BYTES}`);
    return await (0,promises_.readFile)(path, 'utf8');
}
function pullRequestOf(json) {
    const parsed = payload.safeParse(json);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new errors/* UserError */.y(`The event is not understood at \`${issue?.path.join('.') ?? ''}\`: ${issue?.message ?? 'no reason given'}`);
    }
    const { repository, pull_request: pull, action, before, after, sender } = parsed.data;
    const isPush = action === 'synchronize' && before !== undefined && after !== undefined && sender !== undefined;
    return {
        repository: repository.full_name,
        number: pull.number,
        targetBranch: pull.base.ref,
        target: pull.base.sha,
        head: pull.head.sha,
        branch: pull.head.ref,
        title: pull.title,
        body: pull.body ?? null,
        opener: pull.user ? accountOf(pull.user) : null,
        labels: pull.labels?.map(({ name }) => name) ?? null,
        headRepository: pull.head.repo?.full_name ?? null,
        push: isPush ? { before, after, by: accountOf(sender), kind: 'some' } : null,
    };
}

// EXTERNAL MODULE: ./src/world/sandbox/sandbox.ts + 1 modules
var sandbox = __webpack_require__(31560);
;// CONCATENATED MODULE: ./src/world/step/standing.ts
/** A pull request as GitHub has it now: what the judge judges, and what was decided of its head before. One request. */



/** More open pull requests than these with one head are nobody's accident. */
const MOST_SIBLINGS = 20;
const standing_QUERY = `query Standing($owner: String!, $name: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      number
      state
      isDraft
      title
      body
      updatedAt
      author {
        __typename
        login
        ... on User { databaseId }
        ... on Bot { databaseId }
        ... on Mannequin { databaseId }
        ... on Organization { databaseId }
      }
      baseRefName
      baseRefOid
      headRefName
      headRefOid
      headRepository { nameWithOwner }
      labels(first: 100) { nodes { name } pageInfo { hasNextPage } }
      commits(last: 1) {
        nodes {
          commit {
            oid
            status { context(name: "${CONTEXT}") { state description targetUrl creator { login } } }
            associatedPullRequests(first: ${MOST_SIBLINGS}) {
              nodes { number state headRefOid }
              pageInfo { hasNextPage }
            }
          }
        }
      }
    }
  }
}`;
const standing_sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const author = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP(), databaseId: schemas/* int */.Whr().nullish() });
const context = schemas/* object */.Ikc({
    state: schemas/* enum */.k5n(['EXPECTED', 'ERROR', 'FAILURE', 'PENDING', 'SUCCESS']),
    description: schemas/* string */.YjP().nullable(),
    targetUrl: schemas/* string */.YjP().nullable(),
    creator: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
});
const page = (node) => schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(node), pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }) });
const commit = schemas/* object */.Ikc({
    oid: standing_sha,
    status: schemas/* object */.Ikc({ context: context.nullable() }).nullable(),
    associatedPullRequests: page(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), state: schemas/* string */.YjP(), headRefOid: standing_sha })).nullable(),
});
const standing_pullRequest = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    isDraft: schemas/* boolean */.zMY(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    updatedAt: schemas/* string */.YjP(),
    author: author.nullable(),
    baseRefName: schemas/* string */.YjP(),
    baseRefOid: standing_sha,
    headRefName: schemas/* string */.YjP(),
    headRefOid: standing_sha,
    headRepository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }).nullable(),
    labels: page(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullable(),
    commits: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ commit })) }),
});
const standing_answer = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    repository: schemas/* object */.Ikc({ pullRequest: standing_pullRequest }),
});
/** Null for one that is not open. Unavailable too where GitHub's own parts contradict one another, as they do for a moment after a push. */
async function readStanding(github, repository, number) {
    const [owner = '', name = ''] = repository.split('/');
    const variables = { owner, name, number };
    const reply = await github.query({ document: standing_QUERY, variables, answer: standing_answer, permission: 'pull-requests: read' });
    if ('unavailable' in reply)
        return reply;
    const { viewer, repository: told } = reply.value;
    const found = told.pullRequest;
    if (found.state !== 'OPEN')
        return { value: null };
    const head = found.commits.nodes[0]?.commit;
    if (head === undefined || head.oid !== found.headRefOid)
        return { unavailable: `GitHub does not tell yet what the head of #${number} is` };
    const others = head.associatedPullRequests;
    if (others === null || others.pageInfo.hasNextPage)
        return { unavailable: `truncated: more than ${MOST_SIBLINGS} pull requests have the commit of #${number}` };
    const siblings = others.nodes
        .filter((one) => one.state === 'OPEN' && one.headRefOid === head.oid && one.number !== number)
        .map((one) => one.number)
        .sort((a, b) => a - b);
    const status = head.status?.context ?? null;
    return {
        value: {
            pull: pullOf(repository, found),
            standing: {
                pull: number,
                head: head.oid,
                version: versionOf(found, siblings),
                siblings,
                status: status && publishedOf(status, viewer.login),
            },
        },
    };
}
/** GitHub moves `updatedAt` for all that happens to a pull request; the rest is for where it is late. */
function versionOf(found, siblings) {
    const { headRefOid, baseRefName, updatedAt, isDraft, title, labels } = found;
    const names = labels?.nodes.map(({ name }) => name).sort();
    return JSON.stringify([headRefOid, baseRefName, updatedAt, isDraft, title, names, siblings]);
}
/** What GitHub shows of one status of a commit. */
const shownStatus = context;
const STATES = {
    EXPECTED: 'pending',
    ERROR: 'error',
    FAILURE: 'failure',
    PENDING: 'pending',
    SUCCESS: 'success',
};
/** GraphQL leaves out the `[bot]` that a bot's login ends in elsewhere, in some places. */
const bare = (login) => login.replace(/\[bot\]$/, '');
function publishedOf(given, viewer) {
    return {
        state: STATES[given.state],
        description: given.description ?? '',
        isOurs: given.creator !== null && bare(given.creator.login) === bare(viewer),
        at: decidedAt(given.targetUrl),
    };
}
function pullOf(repository, found) {
    const { author: by, labels } = found;
    const type = by?.__typename ?? 'User';
    const login = by !== null && type === 'Bot' ? `${bare(by.login)}[bot]` : (by?.login ?? 'ghost');
    return {
        repository,
        number: found.number,
        targetBranch: found.baseRefName,
        target: found.baseRefOid,
        head: found.headRefOid,
        branch: found.headRefName,
        title: found.title,
        body: found.body,
        opener: by === null || by.databaseId === null || by.databaseId === undefined
            ? null
            : accountOf({ login, id: by.databaseId, type }),
        labels: labels === null || labels.pageInfo.hasNextPage ? null : labels.nodes.map(({ name }) => name),
        headRepository: found.headRepository?.nameWithOwner ?? null,
        push: null,
        updated: found.updatedAt,
    };
}

;// CONCATENATED MODULE: ./src/world/step/merge-queue.ts
/** A merge queue as it stands: which pull requests a commit of its would merge. One request. */



/** More pull requests are not merged at once. */
const MOST_ENTRIES = 50;
const merge_queue_QUERY = `query Queue($owner: String!, $name: String!, $branch: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: ${MOST_ENTRIES}) {
        nodes {
          position
          pullRequest { number }
          headCommit {
            oid
            status { context(name: "${CONTEXT}") { state description targetUrl creator { login } } }
          }
        }
      }
    }
  }
}`;
const entry = schemas/* object */.Ikc({
    position: schemas/* int */.Whr(),
    pullRequest: schemas/* object */.Ikc({ number: schemas/* int */.Whr() }).nullable(),
    headCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), status: schemas/* object */.Ikc({ context: shownStatus.nullable() }).nullable() })
        .nullable(),
});
const merge_queue_answer = schemas/* object */.Ikc({
    viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    repository: schemas/* object */.Ikc({
        mergeQueue: schemas/* object */.Ikc({ entries: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(entry) }) }).nullable(),
    }),
});
/** Whatever stands before the commit in the queue merges with it. Null where the queue does not hold it. */
async function readQueued(github, repository, { queued: commit, into }) {
    const [owner, name] = repository.split('/');
    const variables = { owner, name, branch: into };
    const reply = await github.query({ document: merge_queue_QUERY, variables, answer: merge_queue_answer, permission: 'pull-requests: read' });
    if ('unavailable' in reply)
        return reply;
    const entries = reply.value.repository.mergeQueue?.entries.nodes ?? [];
    const inOrder = entries.toSorted((a, b) => a.position - b.position);
    const last = inOrder.findLast(({ headCommit }) => headCommit?.oid === commit);
    if (last === undefined)
        return { value: null };
    const inside = inOrder.filter(({ position }) => position <= last.position);
    const [first, ...others] = inside.flatMap(({ pullRequest }) => (pullRequest === null ? [] : [pullRequest.number]));
    if (first === undefined || others.length + 1 !== inside.length)
        return { unavailable: 'GitHub does not show all of the merge queue' };
    const status = last.headCommit?.status?.context ?? null;
    return {
        value: {
            commit,
            pulls: [first, ...others],
            status: status && publishedOf(status, reply.value.viewer.login),
        },
    };
}

;// CONCATENATED MODULE: ./src/world/claims/head-runs.ts
/** The runs of workflows for the head of a pull request, as GitHub lists them: one request, whoever asks and however often. */

const MOST_RUNS = 100;
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const workflowRun = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullable(),
    /** `action_required` of one that waits for somebody to approve it: GitHub calls it completed. */
    conclusion: schemas/* string */.YjP().nullish(),
    head_sha: schemas/* string */.YjP(),
    run_attempt: schemas/* int */.Whr().positive().default(1),
    repository,
    head_repository: repository.nullish(),
    referenced_workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })).nullish(),
});
const head_runs_answer = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ total_count: schemas/* int */.Whr(), workflow_runs: schemas/* array */.YOg(workflowRun) }) });
/** Nothing is asked before somebody wants to know. */
function headRuns(github, pull) {
    let asked;
    return () => {
        asked ??= ask(github, pull);
        return asked;
    };
}
async function ask(github, pull) {
    const [owner = '', repo = ''] = pull.repository.split('/');
    const reply = await github.read({
        route: 'GET /repos/{owner}/{repo}/actions/runs',
        parameters: { owner, repo, head_sha: pull.head, per_page: MOST_RUNS },
        answer: head_runs_answer,
        permission: 'actions: read',
    });
    if ('unavailable' in reply)
        return { ...reply, awaited: true };
    const { total_count: total, workflow_runs: runs } = reply.value.data;
    return total > runs.length
        ? { unavailable: `truncated: more than ${MOST_RUNS} runs have this head` }
        : { value: runs };
}
/** Where the file of a run stands: GitHub adds the branch to some. */
const fileOf = ({ path }) => path.replace(/@.*$/s, '');

;// CONCATENATED MODULE: ./src/world/claims/change-runs.ts
/** What became of the workflows that GitHub starts for a pull request's head, for where something of theirs is awaited: their runs, and where none started, why. Two requests beside the runs at most. */


/** Events for which GitHub takes the workflow from the change, and runs it for its head. */
const change_runs_EVENTS = ['pull_request', 'pull_request_review', 'push'];
/** What has no say yet, and may have one. */
const OPEN = /^(?:action-required|waiting|queued|requested|pending|in-progress)$/;
async function readChangeRuns({ github, pull, runs, tree }) {
    const told = await runs();
    if ('unavailable' in told)
        return { unavailable: told.unavailable };
    const own = told.value.filter(({ event, head_sha: head }) => change_runs_EVENTS.includes(event) && head === pull.head);
    const latest = latestOf(own);
    const verifying = await verifyingIn(tree);
    const isOpen = latest.some(({ state }) => OPEN.test(state));
    const hasStarted = own.some(({ event }) => event === 'pull_request');
    const conflict = isOpen || hasStarted ? null : await conflictOf(github, pull);
    const off = isOpen || conflict !== null ? [] : await switchedOff(github, pull);
    return { value: { latest, conflict, off, verifying } };
}
const latestOf = (runs) => [...new Map(runs.toSorted((a, b) => a.id - b.id).map((run) => [fileOf(run), run])).values()].map((run) => ({
    workflow: fileOf(run),
    state: (run.conclusion ?? run.status ?? 'pending').toLowerCase().replaceAll('_', '-'),
}));
const MERGEABLE = `query Mergeable($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid mergeable } }
}`;
const mergeable = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({ headRefOid: schemas/* string */.YjP(), mergeable: schemas/* enum */.k5n(['MERGEABLE', 'CONFLICTING', 'UNKNOWN']) }),
    }),
});
/** The target's branch where they conflict. GitHub finds out some seconds after a push: until then nobody knows. */
async function conflictOf(github, pull) {
    const [owner, name] = pull.repository.split('/');
    const variables = { owner, name, number: pull.number };
    const permission = 'pull-requests: read';
    const reply = await github.query({ document: MERGEABLE, variables, answer: mergeable, permission });
    if ('unavailable' in reply)
        return null;
    const { headRefOid: head, mergeable: told } = reply.value.repository.pullRequest;
    return head === pull.head && told === 'CONFLICTING' ? pull.targetBranch : null;
}
const workflows = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), state: schemas/* string */.YjP() })) }),
});
async function switchedOff(github, { repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    const reply = await github.read({
        route: 'GET /repos/{owner}/{repo}/actions/workflows',
        parameters: { owner, repo, per_page: 100 },
        answer: workflows,
        permission: 'actions: read',
    });
    if ('unavailable' in reply)
        return [];
    return reply.value.data.workflows.filter(({ state }) => state.startsWith('disabled_')).map(({ path }) => path);
}
const FOLDER = '.github/workflows';
const MOST_FILES = 100;
const CALL = /^[ \t]*["']?uses["']?[ \t]*:[ \t]*["']?[^\s"'#]{1,200}\/\.github\/workflows\/verify\.yml@/m;
async function verifyingIn(tree) {
    const entries = await tree.list('target', FOLDER);
    const files = entries.filter(({ kind, name }) => kind === 'file' && /\.ya?ml$/.test(name)).slice(0, MOST_FILES);
    const verifying = [];
    for (const { name } of files)
        if (CALL.test((await tree.read('target', `${FOLDER}/${name}`)) ?? ''))
            verifying.push(`${FOLDER}/${name}`);
    return verifying;
}

;// CONCATENATED MODULE: ./src/world/artifacts/api.ts
/** The artifacts of a workflow run, as GitHub lists and hands them out. One request for the list, one for each archive. */

const PERMISSION = 'actions: read';
const MOST = 100;
const api_listed = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        total_count: schemas/* int */.Whr(),
        artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
            id: schemas/* int */.Whr(),
            name: schemas/* string */.YjP(),
            size_in_bytes: schemas/* int */.Whr().nonnegative(),
            expired: schemas/* boolean */.zMY(),
            digest: schemas/* string */.YjP().nullish(),
            workflow_run: schemas/* object */.Ikc({ id: schemas/* int */.Whr().optional(), head_sha: schemas/* string */.YjP().optional() }).nullish(),
        })),
    }),
});
const inRepository = (repository) => {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
};
/** Those of one name. */
async function artifactsOf(github, repository, { run, name }) {
    const reply = await github.read({
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        parameters: { ...inRepository(repository), run_id: run, name, per_page: MOST },
        answer: api_listed,
        permission: PERMISSION,
    });
    if ('unavailable' in reply)
        return reply;
    const { artifacts, total_count: total } = reply.value.data;
    if (total > artifacts.length)
        return { unavailable: `truncated: its run has more than ${MOST} artifacts of one name` };
    const named = artifacts.filter((one) => one.name === name);
    return {
        value: named.map(({ id, size_in_bytes: bytes, expired, digest, workflow_run: of }) => ({
            id,
            name,
            bytes,
            isExpired: expired,
            digest: digest ?? null,
            run: of?.id === undefined ? null : { id: of.id, head: of.head_sha ?? null },
        })),
    };
}
const archive = schemas/* object */.Ikc({ data: schemas/* instanceof */.Nlp(ArrayBuffer) });
/** Its archive. Look at its size first: all of it is held. */
async function downloadArtifact(github, repository, id) {
    const reply = await github.read({
        route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
        parameters: { ...inRepository(repository), artifact_id: id },
        answer: archive,
        permission: PERMISSION,
    });
    return 'unavailable' in reply ? reply : { value: Buffer.from(reply.value.data) };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/world/artifacts/unzip.ts
/** The one file that an archive is to hold, or why the archive is not opened. Sizes that it tells of itself are compared, never believed. */

/** How much larger than itself an archive may become: text is seldom packed to a hundredth. */
const MOST_RATIO = 200;
// PKWARE's APPNOTE.TXT, 4.3: signatures and lengths of the fixed parts.
const END = { signature: 0x06054b50, length: 22 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const STORED = 0;
const DEFLATED = 8;
const UNIX_LINK = 0xa000;
const UNIX_PLAIN = 0x8000;
/** Where whoever packed it told no kind. */
const UNTOLD = 0;
/** Unavailable for anything but an archive with this one file in it. */
function unzipOne(archive, { name, bytes }) {
    if (archive.length > bytes)
        return { unavailable: `its archive is larger than ${bytes} bytes` };
    const entry = onlyEntry(archive);
    if ('unavailable' in entry)
        return entry;
    const obstacle = obstacleIn(entry.value, name, bytes);
    if (obstacle !== null)
        return { unavailable: obstacle };
    const content = contentOf(archive, entry.value);
    if (content === null || content.length !== entry.value.unpacked || (0,external_node_zlib_.crc32)(content) !== entry.value.crc)
        return { unavailable: 'its archive is broken' };
    const text = content.toString('utf8');
    return Buffer.from(text).equals(content) ? { value: text } : { unavailable: 'it is no UTF-8 text' };
}
function obstacleIn(entry, name, bytes) {
    if (/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\\/.test(entry.name))
        return 'its archive leads out of its folder';
    if (entry.isLink)
        return 'its archive holds a link';
    if (!entry.isPlain)
        return 'its archive holds what is no plain file';
    if (entry.name !== name)
        return `its archive holds another file than \`${name}\``;
    if (entry.isEncrypted)
        return 'its archive is encrypted';
    if (entry.unpacked > bytes)
        return `it is larger than ${bytes} bytes`;
    if (entry.unpacked > Math.max(entry.packed, 1) * MOST_RATIO)
        return `its archive is more than ${MOST_RATIO} times smaller than what it holds`;
    return entry.method === STORED || entry.method === DEFLATED ? null : 'its archive is packed in another way';
}
/** From the list at the archive's end. Whatever has a comment, several parts, or 64-bit sizes is none of ours. */
function onlyEntry(archive) {
    const end = archive.length - END.length;
    if (end < 0 || archive.readUInt32LE(end) !== END.signature)
        return { unavailable: 'its archive is none' };
    const entries = archive.readUInt16LE(end + 10);
    if (entries !== 1)
        return { unavailable: `its archive holds ${entries} entries, not one` };
    const at = archive.readUInt32LE(end + 16);
    if (at + ENTRY.length > end || archive.readUInt32LE(at) !== ENTRY.signature)
        return { unavailable: 'its archive is broken' };
    const nameLength = archive.readUInt16LE(at + 28);
    const kind = (archive.readUInt32LE(at + 38) >>> 16) & 0xf000;
    return {
        value: {
            name: archive.toString('utf8', at + ENTRY.length, Math.min(at + ENTRY.length + nameLength, end)),
            method: archive.readUInt16LE(at + 10),
            isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
            isLink: kind === UNIX_LINK,
            isPlain: kind === UNIX_PLAIN || kind === UNTOLD,
            crc: archive.readUInt32LE(at + 16),
            packed: archive.readUInt32LE(at + 20),
            unpacked: archive.readUInt32LE(at + 24),
            at: archive.readUInt32LE(at + 42),
        },
    };
}
/** Null where the bytes are not where they should be, or are more than was told. */
function contentOf(archive, { method, packed, unpacked, at }) {
    if (at + LOCAL.length > archive.length || archive.readUInt32LE(at) !== LOCAL.signature)
        return null;
    const from = at + LOCAL.length + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    if (from + packed > archive.length)
        return null;
    const bytes = archive.subarray(from, from + packed);
    if (method === STORED)
        return bytes;
    try {
        return (0,external_node_zlib_.inflateRawSync)(bytes, { maxOutputLength: Math.max(unpacked, 1) });
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/world/claims/caller-file.ts
/** The `uses` of its only job. A job beside ours could put an artifact in the place of ours, for a run's artifacts belong to all of its jobs. */
async function calledBy(text) {
    const jobs = valueIn(await yamlIn(text), 'jobs');
    if (!(jobs instanceof Map))
        return { unavailable: 'the workflow that ran it is not understood' };
    const [only, ...others] = [...jobs.values()];
    const uses = valueIn(only, 'uses');
    if (typeof uses !== 'string' || others.length > 0)
        return { unavailable: 'the workflow that ran it has other jobs, which could put a claim of theirs in its place' };
    return { value: uses };
}
const valueIn = (map, key) => (map instanceof Map ? map.get(key) : undefined);
/** With maps for mappings: a job may be called like what every object has, `__proto__`, and must not be overlooked. */
async function yamlIn(text) {
    const [{ parse }, { tooDeepAt }] = await Promise.all([__webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(339)]).then(__webpack_require__.bind(__webpack_require__, 90339))]);
    try {
        if (tooDeepAt(text) !== null)
            return undefined;
        return parse(text, { mapAsMap: true, maxAliasCount: 10, prettyErrors: false, logLevel: 'error' });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/world/claims/run.ts


/** Events whose runs GitHub starts for a pull request's own head. */
const run_EVENTS = ['pull_request', 'pull_request_review'];
/** As GitHub names a workflow that was called: by whoever publishes Assay, at a full commit. */
const OURS = /^[\w.-]{1,100}\/[\w.-]{1,100}\/\.github\/workflows\/verify\.yml@([0-9a-f]{40})$/;
/** The newest one that counts. Where none does, the newest one's reason. */
async function provenRun({ runs, pull, tree }) {
    const told = await runs();
    if ('unavailable' in told)
        return told;
    const ours = told.value
        .filter(({ referenced_workflows: called }) => called?.some(isVerify))
        .sort((a, b) => b.id - a.id);
    const reasons = [];
    let empty;
    for (const run of ours) {
        const reason = await obstacleOf(run, pull, tree);
        if (reason !== null)
            reasons.push(reason);
        else if (run.status !== 'completed')
            return { unavailable: 'its run has not ended yet', awaited: true };
        else if (EMPTY.has(run.conclusion ?? ''))
            empty ??= EMPTY.get(run.conclusion ?? '');
        else
            return { value: { run: run.id, attempt: run.run_attempt } };
    }
    if (empty !== undefined)
        return { unavailable: empty, awaited: true };
    const [reason] = reasons;
    return reason === undefined
        ? { unavailable: 'no run of verify.yml is known for this head yet', awaited: true }
        : { unavailable: reason };
}
/** Conclusions of runs that had no say: an older one of the same head may have had it, and one that goes on or is run again will. */
const EMPTY = new Map([
    ['action_required', 'its run waits for somebody to approve it'],
    ['cancelled', 'its run was cancelled'],
    ['startup_failure', 'its run did not start'],
]);
const isVerify = ({ path }) => /\/\.github\/workflows\/verify\.yml@/.test(path);
/** Null where its jobs are ours, and of this pull request. */
async function obstacleOf(run, pull, tree) {
    if (!isSame(run.repository.full_name, pull.repository))
        return 'its run is of another repository';
    if (run.head_sha !== pull.head)
        return 'its run is of another head';
    if (!run_EVENTS.includes(run.event))
        return 'its run is of another event than a pull request’s';
    const from = run.head_repository?.full_name;
    if (from === undefined || pull.headRepository === null || !isSame(from, pull.headRepository))
        return 'its run comes from another repository than the pull request';
    const path = fileOf(run);
    const [there, here] = await Promise.all([tree.read('target', path), tree.read('head', path)]);
    if (there === undefined)
        return 'the target has no such workflow as ran it';
    if (there !== here)
        return 'the change has another version of the workflow that ran it than the target';
    const called = await calledBy(there);
    return 'unavailable' in called ? called.unavailable : callOf(run, called.value);
}
/** A commit's name cannot be moved; a tag or a branch can be, while the file that names it stays as it is. */
function callOf({ referenced_workflows: references }, called) {
    const [, commit] = OURS.exec(called) ?? [];
    if (commit === undefined)
        return 'the workflow that ran it does not call verify.yml at a full commit';
    const isThere = references?.some(({ path, sha }) => path === called && sha === commit);
    return isThere && references?.length === 1 ? null : 'its run called another workflow than its file says';
}
const isSame = (one, other) => one.toLowerCase() === other.toLowerCase();

;// CONCATENATED MODULE: ./src/world/claims/claims.ts
/** The claim of the job that joined what ran of the change's code: found, fetched and held to what GitHub itself records of it. What is not proven is unavailable, with the reason. */






/** Nothing is asked before a check needs it; then one request for the runs, one for the artifact, and one for its bytes. */
function openClaims(options) {
    return {
        async outcome(own, change) {
            if (!(0,report_claims/* isClaimable */.VR)(own))
                return null;
            const claim = await claimFor(options, change);
            return 'unavailable' in claim ? claim : (0,report_claims/* joinClaims */.Iz)(own, [claim.value]);
        },
    };
}
async function claimFor(options, change) {
    const { github, pull, declared } = options;
    const proof = declared === null ? await elsewhere(options) : { value: declared };
    if ('unavailable' in proof)
        return proof;
    const { run, attempt } = proof.value;
    const listed = await artifactsOf(github, pull.repository, { run, name: (0,report_claims/* wholeArtifact */.MM)(attempt) });
    if ('unavailable' in listed)
        return { ...listed, awaited: true };
    const [artifact, another] = listed.value;
    if (artifact === undefined)
        return { unavailable: `attempt ${attempt} of its run left no claim: its job \`report\` says why` };
    if (another !== undefined)
        return { unavailable: `attempt ${attempt} of its run left several claims, not one` };
    const claim = await claimIn(artifact, { options, proof: proof.value, change });
    return 'value' in claim ? claim : { unavailable: `the claim is refused: ${claim.unavailable}` };
}
async function elsewhere({ github, pull, tree, runs = headRuns(github, pull), }) {
    const proven = await provenRun({ runs, pull, tree });
    return 'unavailable' in proven ? proven : { value: { ...proven.value, digest: null } };
}
async function claimIn(artifact, { options, proof, change }) {
    const { github, pull } = options;
    const { run, attempt, digest } = proof;
    if (artifact.run?.id !== run)
        return { unavailable: 'it belongs to another run' };
    if (digest === null && artifact.run.head !== pull.head)
        return { unavailable: 'it was made for another head' };
    if (artifact.isExpired)
        return { unavailable: 'GitHub has it no more' };
    if (artifact.bytes > report_claims/* CLAIM_BYTES */.bO)
        return { unavailable: `its archive is larger than ${report_claims/* CLAIM_BYTES */.bO} bytes` };
    const archive = await downloadArtifact(github, pull.repository, artifact.id);
    if ('unavailable' in archive)
        return archive;
    if (digest === null && artifact.digest !== `sha256:${sha256(archive.value)}`)
        return { unavailable: 'its bytes have another digest than GitHub recorded' };
    const text = claimText(archive.value, digest);
    const { base, head } = change;
    return 'value' in text ? (0,report_claims/* readClaim */.jw)(text.value, { base, head, run: String(run), attempt, share: report_claims/* WHOLE */.Ef }) : text;
}
/** The text in an archive, held to the digest that its job declared where one is given. */
function claimText(archive, declared) {
    const text = unzipOne(archive, { name: report_claims/* CLAIM_FILE */._f, bytes: report_claims/* CLAIM_BYTES */.bO });
    if ('unavailable' in text || declared === null || declared === sha256(Buffer.from(text.value)))
        return text;
    return { unavailable: 'its bytes have another digest than its job declared' };
}
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');

;// CONCATENATED MODULE: ./src/world/claims/shares.ts


/** Nothing is fetched before a check needs it. */
function openShares(options) {
    return {
        async outcome(own, change) {
            if (!(0,report_claims/* isClaimable */.VR)(own))
                return null;
            const claims = await claimsOf((0,report_claims/* sharesOf */.AR)([own]), options, change);
            return 'unavailable' in claims ? claims : (0,report_claims/* joinClaims */.Iz)(own, claims.value);
        },
    };
}
async function claimsOf(shares, options, change) {
    const listed = await options.artifacts.list();
    if ('unavailable' in listed)
        return listed;
    const claims = [];
    const reasons = [];
    for (const share of shares) {
        const claim = await claimOf(share, listed.value, { options, change });
        if ('value' in claim)
            claims.push(claim.value);
        else
            reasons.push(`the claim of share ${(0,report_claims/* printShare */.Fx)(share)} is refused: ${claim.unavailable}`);
    }
    return reasons.length === 0 ? { value: claims } : { unavailable: reasons.join('; ') };
}
async function claimOf(share, listed, { options, change }) {
    const { artifacts, run, digests } = options;
    const digest = digests[String(share.index)] ?? '';
    if (digest === '')
        return { unavailable: 'its job declared none, for it failed or was cancelled' };
    const newest = newestOf(share, listed, options.attempt);
    if (newest === null)
        return { unavailable: 'its job kept none' };
    if (newest.bytes > report_claims/* CLAIM_BYTES */.bO)
        return { unavailable: `its archive is larger than ${report_claims/* CLAIM_BYTES */.bO} bytes` };
    const archive = await artifacts.fetch(newest.id, report_claims/* CLAIM_BYTES */.bO);
    if ('unavailable' in archive)
        return archive;
    const text = claimText(archive.value, digest);
    if ('unavailable' in text)
        return text;
    return (0,report_claims/* readClaim */.jw)(text.value, { base: change.base, head: change.head, run, attempt: newest.attempt, share });
}
/** Where somebody has only some jobs run again, the others' outputs and artifacts stay those of an earlier attempt. */
function newestOf(share, listed, until) {
    const made = listed.flatMap((one) => {
        const told = (0,report_claims/* shareOfArtifact */.TW)(one.name);
        if (told === null || (0,report_claims/* printShare */.Fx)(told.share) !== (0,report_claims/* printShare */.Fx)(share) || told.attempt > until)
            return [];
        return [{ ...one, attempt: told.attempt }];
    });
    return made.toSorted((one, other) => other.attempt - one.attempt || other.id - one.id)[0] ?? null;
}

// EXTERNAL MODULE: ./src/policy/people/codeowners.ts
var codeowners = __webpack_require__(43039);
// EXTERNAL MODULE: ./src/policy/people/latest-reviews.ts
var latest_reviews = __webpack_require__(67881);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./src/world/facts/deployments.ts
/** What was deployed to the environments that a policy names: the latest deployments of each, with their latest status. One request, and one for each run that a status of the change's head names. */



/** Of each environment: ours is the latest of it, or it is superseded. */
const deployments_MOST = 20;
const deployments_MOST_RUNS = 4;
const deployments_QUERY = `query Deployments($owner: String!, $name: String!, $environments: [String!]) {
  repository(owner: $owner, name: $name) {
    deployments(environments: $environments, first: ${deployments_MOST * 5}, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        environment
        commitOid
        createdAt
        creator { ${ACTOR} }
        latestStatus { state createdAt logUrl creator { ${ACTOR} } }
      }
    }
  }
}`;
const time = iso/* datetime */.w$({ offset: true });
const deployments_status = schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    createdAt: time,
    logUrl: schemas/* string */.YjP().nullish(),
    creator: graphqlActor,
});
const deployment = schemas/* object */.Ikc({
    environment: schemas/* string */.YjP().nullable(),
    commitOid: schemas/* string */.YjP(),
    createdAt: time,
    creator: graphqlActor,
    latestStatus: deployments_status.nullable(),
});
const deployments_answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ deployments: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(deployment.nullable()).nullable() }) }),
});
/** Latest first. */
async function readDeployments(github, { repository, head }, environments) {
    const [owner, name] = repository.split('/');
    const variables = { owner, name, environments };
    const reply = await github.query({ document: deployments_QUERY, variables, answer: deployments_answer, permission: 'deployments: read' });
    if ('unavailable' in reply)
        return reply;
    const nodes = reply.value.repository.deployments.nodes;
    if (nodes === null || nodes.includes(null))
        return { unavailable: 'GitHub does not show this token all of the deployments' };
    const seen = new Set();
    // Whatever order they come in, the latest one is the first here.
    const latest = nodes.flatMap((node) => node ?? []).sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
    const found = latest.map((node) => deploymentOf(node, seen));
    const ours = new Set(found.filter(({ at, superseded }) => at.commit === head && !superseded).slice(0, deployments_MOST_RUNS));
    return {
        value: await (0,in_parallel/* inParallel */.H)(found, 4, async (one) => {
            const { at, superseded, run } = one;
            if (!ours.has(one))
                return { ...at, superseded };
            return { ...at, superseded, run: run === null ? { value: null } : await readRun(github, repository, run) };
        }),
    };
}
/** `seen`: environments that had a later one. */
function deploymentOf({ environment, commitOid, createdAt, creator, latestStatus }, seen) {
    const name = environment ?? '';
    const superseded = seen.has(name);
    seen.add(name);
    return {
        at: {
            environment: name,
            commit: commitOid,
            state: latestStatus === null ? 'none' : latestStatus.state.toLowerCase().replaceAll('_', '-'),
            // Who says that it went well is who has to be allowed to say so.
            by: actorOf(latestStatus === null ? creator : latestStatus.creator),
            since: Date.parse(latestStatus === null ? createdAt : latestStatus.createdAt),
        },
        superseded,
        run: /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/actions\/runs\/(\d{1,20})(?:\/|$)/.exec(latestStatus?.logUrl ?? '')?.[1] ??
            null,
    };
}
const runAnswer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        head_sha: schemas/* string */.YjP(),
        status: schemas/* string */.YjP().nullable(),
        conclusion: schemas/* string */.YjP().nullable(),
        repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }),
    }),
});
async function readRun(github, repository, id) {
    const [owner = '', repo = ''] = repository.split('/');
    const reply = await github.read({
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        parameters: { owner, repo, run_id: Number(id) },
        answer: runAnswer,
        permission: 'actions: read',
    });
    if ('unavailable' in reply)
        return reply;
    const { path, head_sha: commit, status, conclusion: ended, repository: of } = reply.value.data;
    if (of.full_name.toLowerCase() !== repository.toLowerCase())
        return { value: null };
    // While a run is on again, what its attempt before came to says nothing.
    const conclusion = status === 'completed' && ended !== null ? ended.replaceAll('_', '-') : 'pending';
    return { value: { workflow: path.replace(/@.*$/, ''), commit, conclusion } };
}

;// CONCATENATED MODULE: ./src/world/facts/comments.ts
/** Comments on a pull request that speak to Assay, oldest first: of the latest ones, those with a line that begins with `/assay`. */



/** What was said before these is not heard: that can only leave something unsaid, for the latest word counts. */
const COMMENTS = `comments(last: ${graphql_pages_PAGE}) @include(if: $comments) {
        nodes { databaseId body createdAt lastEditedAt author { ${ACTOR} } }
      }`;
const comments_time = iso/* datetime */.w$({ offset: true });
const comments_comment = schemas/* object */.Ikc({
    databaseId: schemas/* int */.Whr().nullable(),
    body: schemas/* string */.YjP(),
    createdAt: comments_time,
    lastEditedAt: comments_time.nullable(),
    author: graphqlActor,
});
const commentsAnswer = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(comments_comment.nullable()).nullable() }).nullish();
function commentsOf(told) {
    if (!told?.nodes)
        return { unavailable: 'GitHub did not list the comments' };
    return {
        value: told.nodes.flatMap((one) => {
            if (one === null || one.databaseId === null || !/^\/assay\b/m.test(one.body))
                return [];
            const { databaseId: id, body: text, createdAt, lastEditedAt, author } = one;
            return [{ id, by: actorOf(author), at: Date.parse(createdAt), edited: lastEditedAt !== null, text }];
        }),
    };
}

;// CONCATENATED MODULE: ./src/world/facts/labelings.ts
/** Who put on the labels that a pull request wears, and when, by its timeline: the last time that each was put on. */



/** The latest ones: a label that was put on before all of these has no labeling that is known. */
const LABELINGS = `labelings: timelineItems(last: ${graphql_pages_PAGE}, itemTypes: [LABELED_EVENT]) @include(if: $labelings) {
        nodes { ... on LabeledEvent { createdAt label { name } actor { ${ACTOR} } } }
      }`;
const labeled = schemas/* object */.Ikc({
    createdAt: iso/* datetime */.w$({ offset: true }),
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
    actor: graphqlActor,
});
const labelingsAnswer = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(labeled.nullable()).nullish() }).nullish();
function labelingsOf(told) {
    const latest = new Map();
    for (const one of told?.nodes ?? []) {
        if (one === null)
            continue;
        const known = latest.get(one.label.name);
        const at = Date.parse(one.createdAt);
        if (known === undefined || known.at <= at)
            latest.set(one.label.name, { label: one.label.name, by: actorOf(one.actor), at });
    }
    return [...latest.values()];
}

;// CONCATENATED MODULE: ./src/world/facts/reviews.ts
/** Reviews of a pull request, oldest first, as GraphQL tells of them. */



/** Those that say yes or no: of what is only a comment there may be any number, by anybody. */
const REVIEWS = `reviews(first: ${graphql_pages_PAGE}, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) @include(if: $reviews) {
        nodes {
          author {
            ${ACTOR}
          }
          state
          commit { oid }
          authorCanPushToRepository
          submittedAt
        }
        pageInfo { hasNextPage }
      }`;
/** Null: a draft that only its author sees, and the token may be that author's. */
const reviews_STATES = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    COMMENTED: 'commented',
    DISMISSED: 'dismissed',
    PENDING: null,
};
const review = schemas/* object */.Ikc({
    author: graphqlActor,
    state: schemas/* enum */.k5n(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
    authorCanPushToRepository: schemas/* boolean */.zMY(),
    submittedAt: schemas/* string */.YjP().nullable(),
});
const reviewsAnswer = pageOf(review);
function reviewsOf(all) {
    return all
        .toSorted((a, b) => (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''))
        .flatMap(({ author, state, commit, authorCanPushToRepository, submittedAt }) => {
        const ours = reviews_STATES[state];
        if (ours === null)
            return [];
        const submitted = Date.parse(submittedAt ?? '');
        return [
            {
                reviewer: actorOf(author),
                state: ours,
                commit: commit?.oid ?? null,
                mayWrite: authorCanPushToRepository,
                ...(Number.isNaN(submitted) ? {} : { submitted }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/world/facts/pull-facts.ts
/** What one request tells of a pull request, by need, and what its event tells without any. */






const pull_facts_QUERY = `query Facts(
  $owner: String!, $name: String!, $number: Int!
  $labels: Boolean!, $reviews: Boolean!, $labelings: Boolean!, $assignees: Boolean!, $draft: Boolean!, $comments: Boolean!
) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      updatedAt
      labels(first: ${graphql_pages_PAGE}) @include(if: $labels) { nodes { name } pageInfo { hasNextPage } }
      ${REVIEWS}
      ${LABELINGS}
      assignees(first: ${graphql_pages_PAGE}) @include(if: $assignees) { nodes { login databaseId } pageInfo { hasNextPage } }
      isDraft @include(if: $draft)
      ${COMMENTS}
      retargeted: timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) {
        nodes { ... on BaseRefChangedEvent { createdAt } ... on AutomaticBaseChangeSucceededEvent { createdAt } }
      }
    }
  }
}`;
const pull_facts_answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            updatedAt: schemas/* string */.YjP().optional(),
            labels: pageOf(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullish(),
            reviews: reviewsAnswer.nullish(),
            labelings: labelingsAnswer.nullish(),
            assignees: pageOf(graphqlUser).nullish(),
            isDraft: schemas/* boolean */.zMY().nullish(),
            comments: commentsAnswer,
            retargeted: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ createdAt: iso/* datetime */.w$({ offset: true }) }).nullable()).nullable() })
                .nullish(),
        }),
    }),
});
const NOT_ASKED = {
    labels: { unavailable: 'no rule asks for labels' },
    reviews: { unavailable: 'no rule asks for reviews' },
};
/** What one request tells, and what the event tells of it. */
async function tell({ github, pull, isRerun }, needs) {
    const fromEvent = isRerun ? null : pull.labels;
    const wanted = {
        labels: needs.includes('labels') && fromEvent === null,
        reviews: needs.includes('reviews'),
        // A label that is not there was put on by nobody.
        labelings: needs.includes('labelings') && fromEvent?.length !== 0,
        assignees: needs.includes('assignees') && pull.opener?.kind === 'bot',
        draft: needs.includes('draft'),
        comments: needs.includes('comments'),
    };
    const isAsked = Object.values(wanted).includes(true);
    const { told, retargeted } = isAsked ? await pull_facts_ask(github, pull, wanted) : { told: NOT_ASKED, retargeted: null };
    const labels = fromEvent === null ? told.labels : { value: fromEvent };
    const ofEvent = {
        labels: needs.includes('labels') ? labels : NOT_ASKED.labels,
        ...(needs.includes('labelings') && !wanted.labelings && { labelings: { value: [] } }),
    };
    return { told: { ...told, ...ofEvent }, retargeted };
}
async function pull_facts_ask(github, pull, wanted) {
    const [owner, name] = pull.repository.split('/');
    const variables = { owner, name, number: pull.number, ...wanted };
    // What GitHub knew before it told how the pull request stands is asked for again.
    const since = Date.parse(pull.updated ?? '');
    const fresh = pull_facts_answer.refine(({ repository }) => !(Date.parse(repository.pullRequest.updatedAt ?? '') < since));
    const reply = await github.query({ document: pull_facts_QUERY, variables, answer: fresh, permission: 'pull-requests: read' });
    const pulled = 'unavailable' in reply ? null : reply.value.repository.pullRequest;
    const read = (of) => (pulled === null ? unavailable(reply) : of(pulled));
    const told = {
        labels: wanted['labels'] ? read((all) => whole(all.labels, 'labels', namesOf)) : NOT_ASKED.labels,
        reviews: wanted['reviews'] ? read((all) => whole(all.reviews, 'reviews', reviewsOf)) : NOT_ASKED.reviews,
        ...(wanted['labelings'] && { labelings: read((all) => ({ value: labelingsOf(all.labelings) })) }),
        ...(wanted['assignees'] && { assignees: read((all) => whole(all.assignees, 'assignees', peopleOf)) }),
        ...(wanted['comments'] && { comments: read((all) => commentsOf(all.comments)) }),
        ...(wanted['draft'] && { draft: read(({ isDraft }) => ({ value: isDraft ?? false })) }),
    };
    const changed = pulled?.retargeted?.nodes?.at(-1)?.createdAt;
    return { told, retargeted: changed === undefined ? null : Date.parse(changed) };
}
const unavailable = (reply) => ('unavailable' in reply ? reply : { unavailable: 'nobody was asked' });
const namesOf = (all) => all.map(({ name }) => name);
const peopleOf = (all) => all.flatMap((one) => personOf(one) ?? []);

;// CONCATENATED MODULE: ./src/world/facts/statuses.ts
/** What others' checks and statuses say of the head, the latest word of each, in one request. */



const statuses_QUERY = `query Statuses($owner: String!, $name: String!, $head: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) {
      ... on Commit {
        statusCheckRollup {
          contexts(first: ${graphql_pages_PAGE}) {
            nodes {
              __typename
              ... on CheckRun {
                name
                conclusion
                startedAt
                completedAt
                checkSuite { app { slug } workflowRun { file { path } } }
              }
              ... on StatusContext { context state createdAt creator { ${ACTOR} } }
            }
            pageInfo { hasNextPage }
          }
        }
      }
    }
  }
}`;
const statuses_time = iso/* datetime */.w$({ offset: true });
const run = schemas/* object */.Ikc({
    __typename: schemas/* literal */.euz('CheckRun'),
    name: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    startedAt: statuses_time.nullish(),
    completedAt: statuses_time.nullish(),
    checkSuite: schemas/* object */.Ikc({
        app: schemas/* object */.Ikc({ slug: schemas/* string */.YjP() }).nullish(),
        workflowRun: schemas/* object */.Ikc({ file: schemas/* object */.Ikc({ path: schemas/* string */.YjP() }).nullish() }).nullish(),
    })
        .nullish(),
});
const statuses_status = schemas/* object */.Ikc({
    __typename: schemas/* literal */.euz('StatusContext'),
    context: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    createdAt: statuses_time,
    creator: graphqlActor,
});
const statuses_answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        object: schemas/* object */.Ikc({
            statusCheckRollup: schemas/* object */.Ikc({ contexts: pageOf(schemas/* discriminatedUnion */.gMt('__typename', [run, statuses_status])) }).nullish(),
        })
            .nullable(),
    }),
});
async function readStatuses(github, { repository, head }) {
    const [owner, name] = repository.split('/');
    const variables = { owner, name, head };
    const reply = await github.query({
        document: statuses_QUERY,
        variables,
        answer: statuses_answer,
        permission: 'checks: read` and `statuses: read',
    });
    if ('unavailable' in reply)
        return reply;
    const { object } = reply.value.repository;
    if (object === null)
        return { unavailable: 'GitHub does not show the head to this token' };
    if (!object.statusCheckRollup)
        return { value: [] };
    return whole(object.statusCheckRollup.contexts, 'checks', (all) => statuses_latestOf(all.map(checkOf)));
}
function checkOf(told) {
    if (told.__typename === 'StatusContext') {
        const { context: name, state, createdAt, creator } = told;
        const by = actorOf(creator);
        const app = by.kind === 'bot' ? by.login.replace(/\[bot\]$/, '') : null;
        const conclusion = word(state === 'EXPECTED' ? 'PENDING' : state);
        const at = Date.parse(createdAt);
        return { name, app, workflow: null, conclusion, at: conclusion === 'pending' ? null : at, from: at };
    }
    const { name, conclusion, startedAt, completedAt, checkSuite } = told;
    return {
        name,
        app: checkSuite?.app?.slug ?? null,
        workflow: checkSuite?.workflowRun?.file?.path ?? null,
        conclusion: conclusion === null ? 'pending' : word(conclusion),
        at: conclusion === null || !completedAt ? null : Date.parse(completedAt),
        from: startedAt ? Date.parse(startedAt) : 0,
    };
}
const word = (written) => written.toLowerCase().replaceAll('_', '-');
/** Runs of other workflows, and of other apps, under the same name are other checks. */
function statuses_latestOf(all) {
    const latest = new Map();
    for (const one of all) {
        const key = JSON.stringify([one.name, one.app, one.workflow]);
        const known = latest.get(key);
        if (known === undefined || known.from <= one.from)
            latest.set(key, one);
    }
    return [...latest.values()].map(({ name, app, workflow, conclusion, at }) => ({
        name,
        app,
        workflow,
        conclusion,
        at,
    }));
}

;// CONCATENATED MODULE: ./src/world/facts/teams.ts
/** Who is in the teams that a policy or CODEOWNERS names, in one request. Most tokens may not read that: then nobody is a member or none, and why. */


const MOST_TEAMS = 20;
const team = schemas/* object */.Ikc({ members: pageOf(schemas/* object */.Ikc({ databaseId: schemas/* int */.Whr().nullish() })) }).nullish();
const teams_answer = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ team }).nullish());
/** `names`: `organization/team`, in lower case. */
async function readTeams(github, names) {
    const asked = [...new Set(names)].sort().slice(0, MOST_TEAMS);
    if (asked.length === 0)
        return [];
    const variables = Object.fromEntries(asked.flatMap((name, i) => [
        [`o${i}`, name.split('/')[0] ?? ''],
        [`t${i}`, name.split('/')[1] ?? ''],
    ]));
    const reply = await github.query({
        document: documentFor(asked.length),
        variables,
        answer: teams_answer,
        permission: 'the organization permission members: read',
    });
    return asked.map((name, i) => ({
        name,
        members: 'unavailable' in reply ? reply : membersOf(reply.value[`of${i}`]?.team),
    }));
}
/** By position, so that no name is ever part of the query. */
const documentFor = (count) => {
    const each = Array.from({ length: count }, (_, i) => i);
    return `query Teams(${each.map((i) => `$o${i}: String!, $t${i}: String!`).join(', ')}) {
${each.map((i) => `  of${i}: organization(login: $o${i}) { team(slug: $t${i}) { members(first: ${graphql_pages_PAGE}) { nodes { databaseId } pageInfo { hasNextPage } } } }`).join('\n')}
}`;
};
function membersOf(found) {
    if (!found)
        return { unavailable: 'this token sees no such team: it may lack the organization permission `members: read`' };
    return whole(found.members, 'members', (all) => all.flatMap(({ databaseId }) => databaseId ?? []));
}

;// CONCATENATED MODULE: ./src/world/facts/forge-github.ts







/** The facts of this pull request for which a policy asks. */
function gitHubForge(options) {
    return {
        async facts(needs, change) {
            const { github, pull, history } = options;
            const environments = namesIn(needs, 'deployments:');
            const [facts, pushes, owners, statuses, deployments] = await Promise.all([
                tell(options, needs),
                needs.includes('pushes') ? history.pushes() : null,
                needs.includes('owners') ? history.owners() : null,
                needs.includes('statuses') ? readStatuses(github, pull) : null,
                environments.length > 0 ? readDeployments(github, pull, environments) : null,
            ]);
            const runs = isAwaited(needs, statuses) ? ((await options.runs?.()) ?? null) : null;
            const seen = needs.includes('digest') ? await withSeen(history, facts) : facts.told;
            const people = [
                ...(needs.includes('permissions') ? whoCould(change, seen, deployments) : []),
                ...(needs.includes('permissions:opener') && change.opener !== null ? [change.opener] : []),
            ];
            const named = [...namesIn(needs, 'team:'), ...(owners === null ? [] : teamsIn(owners, change))];
            const [permissions, teams, writers] = await Promise.all([
                readPermissions(github, pull.repository, people),
                readTeams(github, named),
                isShort(needs, change, seen) ? readWriters(github, pull.repository) : null,
            ]);
            return {
                ...seen,
                ...(pushes && { pushes }),
                ...(owners && { owners }),
                ...(statuses && { statuses }),
                ...(deployments && { deployments }),
                ...(runs && { runs }),
                ...(needs.includes('into') && { into: { value: pull.targetBranch } }),
                ...(writers && { writers }),
                ...(needs.some((need) => need.startsWith('permissions')) && { permissions: { value: permissions } }),
                ...(named.length > 0 && { teams: { value: teams } }),
            };
        },
    };
}
const namesIn = (needs, kind) => needs.flatMap((need) => (need.startsWith(kind) ? [need.slice(kind.length)] : []));
/** Whether something that a run brings is not there. Where statuses cannot be read, nobody knows. */
function isAwaited(needs, statuses) {
    if (needs.includes('runs'))
        return true;
    if (!statuses || 'unavailable' in statuses)
        return false;
    const reported = new Set(statuses.value.map(({ name }) => name));
    return namesIn(needs, 'runs:').some((name) => !reported.has(name));
}
const OTHER_TARGET = { unavailable: 'the branch that it merges into was changed afterwards' };
const BEFORE_RETARGETING = { head: OTHER_TARGET, digest: OTHER_TARGET };
/** With what stood at the head when each of them was given. */
async function withSeen(history, { told, retargeted }) {
    const { reviews, labelings, comments } = told;
    const spoken = comments !== undefined && 'value' in comments ? comments.value : [];
    const approvals = 'value' in reviews ? reviews.value.filter(({ state }) => state === 'approved') : [];
    const labeled = labelings !== undefined && 'value' in labelings ? labelings.value : [];
    const approved = new Map(approvals.flatMap((one) => one.submitted === undefined ? [] : [[one, { at: one.submitted, named: one.commit }]]));
    const { digest, of } = await history.seenBy([...approved.values(), ...labeled, ...spoken]);
    const seenBy = (act) => {
        const seen = act === undefined ? undefined : of.get(act);
        if (seen === undefined || act === undefined)
            return {};
        // The same head against another target is another diff.
        return { seen: retargeted !== null && act.at <= retargeted ? BEFORE_RETARGETING : seen };
    };
    return {
        ...told,
        digest,
        reviews: 'value' in reviews ? { value: reviews.value.map((one) => ({ ...one, ...seenBy(approved.get(one)) })) } : reviews,
        ...(spoken.length > 0 && { comments: { value: spoken.map((one) => ({ ...one, ...seenBy(one) })) } }),
        ...(labeled.length > 0 && { labelings: { value: labeled.map((one) => ({ ...one, ...seenBy(one) })) } }),
    };
}
/** People whose permission can matter: those who did something, and neither opened the change nor wrote of it. */
function whoCould(change, { reviews, labelings, comments }, deployments) {
    // Who spoke last comes first, and those who may only have commented come last: so many are looked up, and no more.
    const acted = [
        ...('value' in reviews
            ? reviews.value.flatMap((one) => (one.state === 'approved' && one.mayWrite ? [one.reviewer] : [])).toReversed()
            : []),
        ...(labelings && 'value' in labelings ? labelings.value.map(({ by }) => by) : []),
        ...(deployments && 'value' in deployments
            ? deployments.value.flatMap((one) => (one.commit === change.head && !one.superseded ? [one.by] : []))
            : []),
        ...(comments && 'value' in comments ? comments.value.map(({ by }) => by).toReversed() : []),
    ];
    const own = handsOn(change);
    return acted.filter(({ id }) => id !== null && !own.has(id));
}
/** Whether more approvals are wanted than there are of people who may write and whose own change it is not. */
function isShort(needs, change, { reviews }) {
    const wanted = needs.flatMap((need) => (need.startsWith('writers:') ? [Number(need.slice('writers:'.length))] : []));
    if (wanted.length === 0 || 'unavailable' in reviews)
        return false;
    const own = handsOn(change);
    const approving = (0,latest_reviews/* latestOf */.T)(reviews.value).filter(({ state, mayWrite, reviewer }) => state === 'approved' && mayWrite && !own.has(reviewer.id));
    return approving.length < Math.max(...wanted);
}
/** By number: who opened it, wrote it or committed it. */
function handsOn({ opener, commits }) {
    return new Set([opener?.id, ...commits.flatMap(({ forge }) => [forge?.author?.id, forge?.committer?.id])]);
}
/** Teams that own something that the change touches. */
function teamsIn(owners, { files }) {
    if ('unavailable' in owners)
        return [];
    const all = (0,codeowners/* owned */.SD)(owners.value, files.flatMap(({ path, from }) => [path, ...(from === null ? [] : [from])]));
    if ('unavailable' in all)
        return [];
    const names = all.value.flatMap((one) => one.owners).filter((owner) => /^@[^/]+\//.test(owner));
    return [...new Set(names.map((name) => name.slice(1).toLowerCase()))];
}

// EXTERNAL MODULE: ./src/world/facts/forge-offline.ts
var forge_offline = __webpack_require__(15677);
;// CONCATENATED MODULE: ./src/world/records/seen.ts
/**
 * What somebody saw: the head at that time, or what else their page still showed. A forge moves the name of a commit
 * forward to heads only, so a later head that is named tells nothing. An earlier one is what was read, and so is a commit
 * that was never the head: somebody may have been sent to the page of one commit, with others pushed on top of it.
 */
function headSeen(records, { at, named }) {
    const then = headAt(records, at);
    if (named === undefined || 'unavailable' in then || named === then.value)
        return then;
    if (named === null)
        return { unavailable: 'GitHub does not tell which commit was on the page' };
    const { pushes } = records;
    const earlier = pushes.filter((push) => push.at !== undefined && push.at < at);
    if (earlier.some(({ before, after }) => before === named || after === named))
        return { value: named };
    if (pushes.some(({ after }) => after === named))
        return then;
    if (isWhole(records))
        return { value: named };
    return { unavailable: `\`${named.slice(0, 7)}\` was on the page, and GitHub has no record of when it was the head` };
}
/** Whether each head is told of, from the first one on. */
const isWhole = ({ pushes, missing }) => missing === null &&
    pushes[0]?.kind === 'creation' &&
    pushes.every(({ before }, index) => index === 0 || before === pushes[index - 1]?.after);
/** `at`: in milliseconds since 1970, by the forge's clock, whose seconds are whole: in the second of a push the head was the one before. */
function headAt({ pushes, missing, head }, at) {
    const timed = pushes
        .flatMap((push) => (push.at === undefined ? [] : [{ ...push, at: push.at }]))
        .sort((a, b) => a.at - b.at);
    const [earlier, later] = [timed.findLast((push) => push.at < at), timed.find((push) => push.at >= at)];
    if (later !== undefined)
        return between(earlier, later) ?? { unavailable: missing ?? 'GitHub has no record of it any more' };
    if (earlier === undefined)
        return { unavailable: missing ?? 'GitHub has no record of a push to the branch' };
    if (earlier.after !== head)
        return { unavailable: "GitHub's records of pushes do not reach the present head" };
    return { value: head };
}
/** Undefined where another push may have come in between. */
function between(earlier, { before, kind }) {
    if (kind === 'creation' || /^0+$/.test(before))
        return { unavailable: 'the branch was made anew later' };
    return earlier?.after === before ? { value: before } : undefined;
}

;// CONCATENATED MODULE: ./src/world/facts/pull-history.ts


function pullHistory({ opened, records }) {
    return {
        async pushes() {
            const { pushes, pushesUnknown } = await records();
            if (pushes.length === 0)
                return { unavailable: pushesUnknown ?? 'GitHub has no record of a push to the branch' };
            return { value: pushes.map(({ after, by, at = null }) => ({ after, by, at })) };
        },
        async seenBy(acts) {
            const { pushes, pushesUnknown } = await records();
            const { head } = opened;
            const heads = new Map(acts.map((act) => [act, headSeen({ pushes, missing: pushesUnknown, head }, act)]));
            const named = [...heads.values()].flatMap((one) => ('value' in one ? [one.value] : []));
            const digests = await opened.digests([...new Set([head, ...named])]);
            const digestOf = (at) => 'unavailable' in at ? at : (digests.get(at.value) ?? { unavailable: 'it was not looked at' });
            return {
                digest: digestOf({ value: head }),
                of: new Map([...heads].map(([act, one]) => [act, { head: one, digest: digestOf(one) }])),
            };
        },
        async owners() {
            for (const path of codeowners/* OWNERS_PATHS */.kc) {
                const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
                const entries = await opened.tree.list('target', folder);
                if (!entries.some(({ name }) => name === path.slice(path.lastIndexOf('/') + 1)))
                    continue;
                const text = await opened.tree.read('target', path);
                return text === undefined ? { unavailable: `\`${path}\` cannot be read` } : { value: text };
            }
            return { value: null };
        },
    };
}

// EXTERNAL MODULE: ./src/world/packages/packages.ts
var packages_packages = __webpack_require__(26663);
// EXTERNAL MODULE: ./src/world/process/time.ts
var process_time = __webpack_require__(66005);
;// CONCATENATED MODULE: ./src/world/records/commit-records.ts
/** What GitHub knows of a pull request's commits, by GraphQL: accounts, signatures, and where the branch stood before it was rewritten. One request for each hundred commits. */


/** GitHub's largest page. It lists 250 commits of a pull request at most. */
const commit_records_PAGE = 100;
const commit_records_MOST_PAGES = 3;
/** The author and those whom trailers call co-authors. */
const MOST_AUTHORS = 20;
const MOST_REWRITES = 20;
const commit_records_QUERY = `query Commits($owner: String!, $name: String!, $number: Int!, $after: String, $isFirst: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      commits(first: ${commit_records_PAGE}, after: $after) {
        nodes {
          commit {
            oid
            author { user { login databaseId } }
            authors(first: ${MOST_AUTHORS}) { nodes { user { login databaseId } } }
            committer { user { login databaseId } }
            signature { isValid state wasSignedByGitHub signer { login databaseId } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
      timelineItems(last: ${MOST_REWRITES}, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) @include(if: $isFirst) {
        nodes { ... on HeadRefForcePushedEvent { createdAt beforeCommit { oid } } }
        pageInfo { hasPreviousPage }
      }
    }
  }
}`;
const commit_records_sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const actor = schemas/* object */.Ikc({ user: graphqlUser.nullish() }).nullish();
const signature = schemas/* object */.Ikc({
    isValid: schemas/* boolean */.zMY(),
    state: schemas/* string */.YjP(),
    wasSignedByGitHub: schemas/* boolean */.zMY(),
    signer: graphqlUser.nullish(),
});
const authors = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(actor).nullish() }).nullish();
const commit_records_commit = schemas/* object */.Ikc({ oid: commit_records_sha, author: actor, authors, committer: actor, signature: signature.nullish() });
const rewrite = schemas/* object */.Ikc({ createdAt: schemas/* string */.YjP(), beforeCommit: schemas/* object */.Ikc({ oid: commit_records_sha }).nullable() });
const commit_records_answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            commits: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: commit_records_commit }).nullable()),
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            }),
            timelineItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(rewrite.nullable()), pageInfo: schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY() }) })
                .optional(),
        }),
    }),
});
async function readCommitRecords(github, pull) {
    const { pages, missing } = await readPages(github, pull);
    const rewrites = pages[0]?.timelineItems;
    return {
        commits: new Map(pages.flatMap(({ commits }) => commits.nodes.flatMap((node) => (node ? [recordOf(node)] : [])))),
        rewrites: rewrites?.nodes.flatMap((node) => (node ? [rewriteOf(node)] : [])).reverse() ?? null,
        missing,
        hasMoreRewrites: rewrites?.pageInfo.hasPreviousPage ?? false,
    };
}
async function readPages(github, pull) {
    const pages = [];
    let after = null;
    do {
        const page = await readPage(github, pull, after);
        if ('unavailable' in page)
            return { pages, missing: page.unavailable };
        pages.push(page.value);
        after = page.value.commits.pageInfo.hasNextPage ? page.value.commits.pageInfo.endCursor : null;
    } while (after !== null && pages.length < commit_records_MOST_PAGES);
    return { pages, missing: after === null ? null : `truncated: there are more than ${commit_records_MOST_PAGES * commit_records_PAGE} commits` };
}
async function readPage(github, pull, after) {
    const [owner, name] = pull.repository.split('/');
    const variables = { owner, name, number: pull.number, after, isFirst: after === null };
    const reply = await github.query({ document: commit_records_QUERY, variables, answer: commit_records_answer, permission: 'pull-requests: read' });
    return 'unavailable' in reply ? reply : { value: reply.value.repository.pullRequest };
}
function recordOf({ commit: told }) {
    const author = personOf(told.author?.user);
    const all = (told.authors?.nodes ?? []).flatMap((one) => personOf(one?.user) ?? []);
    const coAuthors = all.filter(({ id, login }) => id !== author?.id || login !== author?.login);
    const committer = personOf(told.committer?.user);
    const signature = told.signature ? signatureOf(told.signature) : null;
    return [told.oid, { author, committer, signature, ...(coAuthors.length > 0 && { coAuthors }) }];
}
/** Every word has to say so: a signature that GitHub could not check right now is none. */
const signatureOf = ({ isValid, state, wasSignedByGitHub, signer }) => ({
    isValid: isValid && state === 'VALID',
    by: wasSignedByGitHub ? 'forge' : personOf(signer),
});
const rewriteOf = ({ createdAt, beforeCommit }) => ({
    at: createdAt,
    before: beforeCommit?.oid ?? null,
});

;// CONCATENATED MODULE: ./src/world/records/push-records.ts
/** Who pushed to the branch of a pull request, by GitHub's list of a repository's activity: the latest hundred pushes, one request. */


/** GitHub's largest page; what is further back is not asked for. */
const MOST_PUSHES = 100;
const push_records_sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const push_records_answer = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        before: push_records_sha,
        after: push_records_sha,
        activity_type: schemas/* string */.YjP(),
        timestamp: iso/* datetime */.w$({ offset: true }),
        actor: restUser.nullish(),
    })),
});
const KINDS = {
    push: 'push',
    force_push: 'force-push',
    branch_creation: 'creation',
};
/** Newest first, down to where the branch was last created: what was there before under this name is another branch's. */
async function readPushes(github, pull) {
    if (pull.headRepository === null)
        return { unavailable: 'the repository that the change comes from is gone' };
    const [owner = '', repo = ''] = pull.headRepository.split('/');
    const reply = await github.read({
        route: 'GET /repos/{owner}/{repo}/activity',
        parameters: { owner, repo, ref: `refs/heads/${pull.branch}`, per_page: MOST_PUSHES },
        answer: push_records_answer,
        permission: 'contents: read',
    });
    if ('unavailable' in reply)
        return reply;
    // Whatever order they come in, the latest is the first one here.
    const listed = reply.value.data.toSorted((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp));
    const creation = listed.findIndex((one) => one.activity_type === 'branch_creation');
    return { value: listed.slice(0, creation < 0 ? listed.length : creation + 1).flatMap(pushOf) };
}
/** A push by an account that is gone is nobody's. */
const pushOf = ({ before, after, activity_type: type, timestamp, actor, }) => {
    const by = actor ? accountOf(actor) : { login: 'ghost', id: null, kind: 'unknown' };
    return [{ before, after, by, kind: KINDS[type] ?? 'other', at: Date.parse(timestamp) }];
};

;// CONCATENATED MODULE: ./src/world/records/pushes.ts
/**
 * Who brought which commit, by the first push that did. `commits` parents before children, `pushes` oldest first.
 * A push is followed down the line of first parents only: what a merge brought in beside it may have been somebody
 * else's push to another branch. Commits that no push accounts for are left out.
 */
function pushesOf(commits, pushes) {
    const known = new Map(commits.map((commit) => [commit.sha, commit]));
    const brought = new Map();
    const seen = new Set();
    for (const push of pushes) {
        if (!known.has(push.after))
            continue;
        // What the branch had before this push came by an earlier one, be it recorded or not.
        for (const sha of reachable(push.before, known, seen))
            seen.add(sha);
        const fresh = lineOf(push.after, known, seen);
        // What came in beside the line came now or earlier, and whose it is stays open.
        for (const sha of reachable(push.after, known, seen))
            seen.add(sha);
        const how = howOf(push, fresh, known);
        for (const sha of fresh)
            brought.set(sha, { by: push.by, how });
    }
    return brought;
}
/** Down the first parents from a commit, to the first one that has been seen or is not the change's. */
function lineOf(from, known, seen) {
    const line = [];
    for (let at = known.get(from); at !== undefined && !seen.has(at.sha); at = known.get(at.parents[0] ?? '')) {
        line.push(at.sha);
    }
    return line;
}
function reachable(from, known, seen) {
    const found = new Set();
    const open = [from];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
        const commit = known.get(sha);
        if (commit === undefined || found.has(sha) || seen.has(sha))
            continue;
        found.add(sha);
        open.push(...commit.parents);
    }
    return found;
}
function howOf({ kind, before }, fresh, known) {
    switch (kind) {
        case 'push':
            return 'added';
        case 'force-push':
            return 'rewritten';
        case 'creation':
            return 'created';
        case 'other':
            return 'merged';
        case 'some': {
            const below = known.get(fresh.at(-1) ?? '')?.parents[0];
            return below === before ? 'added' : 'rewritten';
        }
        default:
            return kind;
    }
}

;// CONCATENATED MODULE: ./src/world/records/forge-records.ts



const NO_RECORDS = {
    commits: new Map(),
    pushes: [],
    pushesUnknown: 'nobody was asked',
    heads: [],
    notes: [],
};
async function readRecords(github, pull) {
    const [told, pushed] = await Promise.all([readCommitRecords(github, pull), readPushes(github, pull)]);
    const recorded = 'value' in pushed ? pushed.value : [];
    // The event is not behind, as the list can be; where both know of a push, the list's word is the first and counts.
    const pushes = [...recorded.toReversed(), ...(pull.push === null ? [] : [pull.push])];
    const rewritten = [
        ...(pull.push === null ? [] : [pull.push]),
        ...recorded.filter(({ kind }) => kind === 'force-push'),
    ];
    const heads = [...(told.rewrites ?? []).map(headOf), ...rewritten.map(({ before }) => named(before))];
    return {
        commits: told.commits,
        pushes,
        pushesUnknown: 'value' in pushed ? null : pushed.unavailable,
        heads: [...new Map(heads.map((head) => [head.sha ?? head.name, head])).values()],
        notes: [
            ...unsaid([
                { what: 'who signed the commits', why: told.missing },
                { what: 'whether the branch was rewritten', why: told.rewrites === null ? told.missing : null },
                { what: 'who pushed', why: 'value' in pushed ? null : pushed.unavailable },
            ]),
            ...(told.hasMoreRewrites
                ? [`the branch was rewritten more than ${MOST_REWRITES} times: the latest are looked into`]
                : []),
            ...(recorded.length === MOST_PUSHES && recorded.at(-1)?.kind !== 'creation'
                ? [`the branch was pushed to more than ${MOST_PUSHES} times: who made the first pushes is not known`]
                : []),
        ],
    };
}
const named = (sha) => ({ name: sha.slice(0, 12), sha });
const headOf = ({ at, before }) => before === null ? { name: `before the force-push of ${at}`, sha: null } : named(before);
/** One sentence for each reason. */
function unsaid(all) {
    const reasons = [...new Set(all.flatMap(({ why }) => (why === null ? [] : [why])))];
    return reasons.map((reason) => {
        const whats = all.filter(({ why }) => why === reason).map(({ what }) => what);
        return `GitHub does not tell ${whats.join(', ')}: ${reason}`;
    });
}
/** The change with what is recorded of its commits. */
function withRecords(change, records) {
    const pushes = pushesOf(change.commits, records.pushes);
    const recorded = (commit) => {
        const [said, push] = [records.commits.get(commit.sha), pushes.get(commit.sha)];
        if (said === undefined && push === undefined)
            return commit;
        return { ...commit, forge: { ...(said ?? NOTHING_SAID), push: push ?? null } };
    };
    return { ...change, commits: change.commits.map(recorded), notes: [...change.notes, ...records.notes] };
}
const NOTHING_SAID = { author: null, committer: null, signature: null, untold: true };

// EXTERNAL MODULE: ./src/world/sources/policy-file.ts
var policy_file = __webpack_require__(45178);
// EXTERNAL MODULE: ./src/world/git/checkpoints.ts
var checkpoints = __webpack_require__(35108);
// EXTERNAL MODULE: ./src/world/git/git.ts
var git = __webpack_require__(88787);
// EXTERNAL MODULE: ./src/world/git/notes.ts
var notes = __webpack_require__(31862);
// EXTERNAL MODULE: ./src/world/git/server.ts
var git_server = __webpack_require__(17748);
// EXTERNAL MODULE: ./src/world/git/store.ts + 3 modules
var git_store = __webpack_require__(63286);
// EXTERNAL MODULE: ./src/world/git/tree.ts
var git_tree = __webpack_require__(41583);
// EXTERNAL MODULE: ./src/world/history/bring-contents.ts
var bring_contents = __webpack_require__(68342);
// EXTERNAL MODULE: ./src/world/history/choose-range.ts
var choose_range = __webpack_require__(69658);
// EXTERNAL MODULE: ./src/world/history/range.ts
var history_range = __webpack_require__(68970);
// EXTERNAL MODULE: ./src/world/history/shallow.ts
var shallow = __webpack_require__(63179);
// EXTERNAL MODULE: ./src/world/loading/earlier.ts + 2 modules
var earlier = __webpack_require__(13787);
;// CONCATENATED MODULE: ./src/world/loading/earlier-fetched.ts
/** Fetches what stood where before: earlier heads by their names, tips of squashed pull requests by the forge's refs, each with its history down to the target. What does not come is said, and stops nobody. */



const MOST_HEADS = 20;
const MOST_PULLS = 20;
/**
 * How much of the history comes at first, and then where that does not reach the merge base, in commits from the tip:
 * a server deepens by what is missing only where a branch has it.
 */
const FIRST_DEPTH = 50;
const DEEPER = [250, 1250];
/** A forge serves commits by name as long as it keeps them, be they in a branch or not. Heads that `head` still has are left out. */
async function fetchHeads({ store, server }, heads, { head, target }) {
    const left = await Promise.all(heads.map(async (one) => one.sha !== null && (await isIn(store, one.sha, head))));
    const all = heads.filter((_, index) => left[index] !== true);
    const some = all.slice(0, MOST_HEADS);
    const wanted = some.flatMap(({ sha }) => sha === null ? [] : [{ refspec: `+${sha}:refs/assay/earlier/${sha}`, head: sha, target }]);
    const come = await earlier_fetched_whole({ store, server }, await available({ store, server }, wanted));
    const here = new Set(come.map((one) => one.head));
    return {
        heads: some.map(({ name, sha }) => ({ name, sha: sha !== null && here.has(sha) ? sha : null })),
        notes: all.length > some.length
            ? [`the branch had ${all.length} earlier heads; the latest ${MOST_HEADS} are looked into`]
            : [],
    };
}
/** By a pattern for each, because a server is allowed to have nothing for a pattern and must have what is named in full. */
async function fetchPulls({ store, server }, squashes) {
    const some = squashes.slice(0, MOST_PULLS);
    const patterns = new Set(some.map(({ number }) => `+${refOf(number)}*:refs/assay/${refOf(number)}*`));
    // With patterns alone git fails without a word where there is nothing for any; the commit is one that is there.
    const refspecs = [...some.slice(0, 1).map(({ onto }) => `+${onto}:refs/assay/onto`), ...patterns];
    const isReached = (await attempt({ store, server }, `--depth=${FIRST_DEPTH}`, refspecs)) === 'here';
    const listed = (0,history_range/* linesOf */.Dx)(await store.read(['for-each-ref', '--format=%(objectname) %(refname)', 'refs/assay/refs/pull']));
    const tips = new Map(listed.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]));
    const wanted = some.flatMap(({ number, onto }) => {
        const head = tips.get(`refs/assay/${refOf(number)}`);
        return head === undefined ? [] : [{ number, head, target: onto, refspec: `+${head}:refs/assay/${refOf(number)}` }];
    });
    const come = await earlier_fetched_whole({ store, server }, wanted);
    const heads = new Map(come.map(({ number, head }) => [number, head]));
    const missing = some.filter(({ number }) => !heads.has(number));
    return { tips: heads, notes: [...missing.map((squash) => unknown(squash, isReached)), ...beyond(squashes)] };
}
const refOf = (number) => `refs/pull/${number}/head`;
const unknown = ({ by, number }, isReached) => `commit ${by.slice(0, 12)} looks like the squash of pull request ${number}, whose own commits ${isReached ? 'are not there' : 'could not be fetched'}: its lines are told apart by its message alone`;
const beyond = ({ length }) => length > MOST_PULLS
    ? [`${length - MOST_PULLS} more commits look like squashes, whose own commits were not fetched`]
    : [];
/** Without asking the server: what is not here is not known to be in it. */
async function isIn(store, sha, head) {
    return (await store.git(['merge-base', '--is-ancestor', sha, head])).status === 0;
}
/** Those that the server has: all in one fetch, and by halves where it refuses, for it does not say which it lacks. */
async function available(by, wanted) {
    if (wanted.length === 0)
        return [];
    const outcome = await attempt(by, `--depth=${FIRST_DEPTH}`, wanted.map(({ refspec }) => refspec));
    if (outcome === 'here')
        return wanted;
    if (outcome === 'unreachable' || wanted.length === 1)
        return [];
    const half = Math.ceil(wanted.length / 2);
    return [...(await available(by, wanted.slice(0, half))), ...(await available(by, wanted.slice(half)))];
}
/** Those whose history is here down to what they share with their targets; more of it is fetched where need be. */
async function earlier_fetched_whole(by, wanted) {
    let open = await unfinished(by.store, wanted);
    for (const more of DEEPER) {
        if (open.length === 0)
            break;
        const outcome = await attempt(by, `--depth=${more}`, open.map(({ refspec }) => refspec));
        if (outcome !== 'here')
            break;
        open = await unfinished(by.store, open);
    }
    return wanted.filter((one) => !open.includes(one));
}
async function unfinished(store, wanted) {
    const found = [];
    for (const one of wanted) {
        const bases = await (0,history_range/* mergeBases */.PC)(store, one.head, one.target);
        if (bases.length === 0 || (await (0,shallow/* historyEnds */.vB)(store, { ...one, bases })))
            found.push(one);
    }
    return found;
}
async function attempt({ store, server }, depth, refspecs) {
    try {
        await server.history(store.git, depth, refspecs);
        await (0,shallow/* keepTrueEnds */.i1)(store);
        return 'here';
    }
    catch (error) {
        if (error instanceof errors/* OutsideError */.C)
            return 'unreachable';
        if (error instanceof errors/* UserError */.y)
            return 'refused';
        throw error;
    }
}

// EXTERNAL MODULE: ./src/world/loading/load-change.ts + 12 modules
var load_change = __webpack_require__(71121);
// EXTERNAL MODULE: ./src/world/loading/reviewed-diff.ts + 2 modules
var reviewed_diff = __webpack_require__(91966);
// EXTERNAL MODULE: ./src/world/sandbox/related-tests.ts + 3 modules
var related_tests = __webpack_require__(94179);
// EXTERNAL MODULE: ./src/world/workspace/workspace.ts + 3 modules
var workspace = __webpack_require__(18012);
;// CONCATENATED MODULE: ./src/world/sources/source-fetched.ts
/** A change fetched from a server into a repository of Assay's own: commits and trees until the merge base is there, then the contents that the change needs, in one go. Nothing is checked out. */



















const HEAD = 'refs/assay/head';
const TARGET = 'refs/assay/target';
/** How much of the history comes at first, and how much more each time that it does not reach the merge base. In commits. */
const source_fetched_FIRST_DEPTH = 50;
const source_fetched_DEEPER = [200, 1000, 5000, 25_000];
/** @throws UserError for a repository or commit that cannot be had, OutsideError when the server does not answer. */
async function openFetched(options) {
    const server = (0,git_server/* openServer */.C)(options);
    const refspecs = [`+${source_fetched_word(options.head)}:${HEAD}`, `+${source_fetched_word(options.target)}:${TARGET}`];
    await (0,git/* requireGit */.oj)();
    const store = await (0,git_store/* openStore */.C)({
        objectFormat: options.head.length === 64 ? 'sha256' : 'sha1',
        alternate: null,
        shallow: null,
        onMissing: `\`${options.repository}\` lacks objects that the change needs`,
        supply: (git) => (names) => server.objects(git, names),
    });
    try {
        options.progress(`fetching the change from ${options.repository}`);
        await server.history(store.git, `--depth=${source_fetched_FIRST_DEPTH}`, [...refspecs, ...NOTES]);
        const { range, notes } = await deepen(store, server, { refspecs, progress: options.progress });
        await (0,bring_contents/* bringRange */.UZ)(store, range);
        const tree = (0,git_tree/* openTree */.r)(store, range);
        await fetchCheckpoints(store, server, range);
        const notesRefs = await readNotesRefs(store);
        const about = { ...options.meta, repository: options.repository, notes, notesRefs };
        return {
            source: {
                change: () => load({ store, server }, range, about, options.records),
                policy: ({ target }) => (0,policy_file/* policyAtTarget */.vI)(store, tree, target, options.policy),
            },
            tree,
            head: range.head,
            digests: async (heads) => (0,reviewed_diff/* readDigests */.y)(store, heads, range, await bringHeads({ store, server }, heads, range)),
            workspaceIn: (directory) => (0,workspace/* openWorkspace */.O)({ directory, store, range }),
            suitesIn: (directory) => (0,related_tests.openSuites)({ store, range, workspace: (0,workspace/* openWorkspace */.O)({ directory, store, range }) }),
            [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
        };
    }
    catch (error) {
        await store[Symbol.asyncDispose]();
        throw error;
    }
}
async function load(by, range, about, records) {
    const [change, recorded] = await Promise.all([(0,load_change/* loadChange */.H)(by.store, range, about), records()]);
    const { heads, notes } = await fetchHeads(by, recorded.heads, change);
    const reach = {
        notesRefs: about.notesRefs,
        isPartial: true,
        heads,
        pullHeads: (squashes) => fetchPulls(by, squashes),
    };
    const known = withRecords(change, recorded);
    return (0,earlier/* withEarlier */.T)(by.store, { ...known, notes: [...known.notes, ...notes] }, reach);
}
/** Which of the heads are here now, fetched where they were not. */
async function bringHeads(by, heads, range) {
    const earlier = heads.filter((head) => head !== range.head).map((sha) => ({ name: sha.slice(0, 12), sha }));
    const fetched = await fetchHeads(by, earlier, range);
    const lacking = new Set(fetched.heads.flatMap(({ name, sha }) => (sha === null ? [name] : [])));
    return new Set(earlier.flatMap(({ name, sha }) => (lacking.has(name) ? [] : [sha])));
}
/** Each name ends in a star, because a server is allowed to have none of these and must have what is named in full. */
const NOTES = notes/* NOTES_REFS */.d.map((ref) => `+${ref}*:${ref}*`);
/** Nothing in the word may mean something else to git than a name. */
function source_fetched_word(text) {
    if (/^[\w./@-]{1,250}$/.test(text) && !/^[-/.]|\.\.|@\{/.test(text))
        return text;
    throw new errors/* UserError */.y(`\`${text}\` is no commit and no branch: give the whole object name, or a branch's name`);
}
/** Fetches more history until it holds everything back to the merge bases. */
async function deepen(store, server, { refspecs, progress }) {
    const [head = '', target = ''] = (0,history_range/* linesOf */.Dx)(await store.read(['rev-parse', `${HEAD}^{commit}`, `${TARGET}^{commit}`]));
    for (const more of source_fetched_DEEPER) {
        const bases = await (0,history_range/* mergeBases */.PC)(store, head, target);
        if (!(await (0,shallow/* historyEnds */.vB)(store, { head, target, bases })))
            break;
        progress(`fetching ${more} more commits of history`);
        await server.history(store.git, `--deepen=${more}`, refspecs);
    }
    return (0,choose_range/* chooseRange */.h)(store, { head, target });
}
/** Only where a commit of the change names one: the branch has a folder for each commit that the tool ever saw. */
async function fetchCheckpoints(store, server, range) {
    const naming = ['log', '--max-count=1', '--format=%H', '--regexp-ignore-case', '--grep=^Entire-Checkpoint:'];
    const found = await store.read([...naming, ...(0,history_range/* rangeArgs */.Py)(range), '--']);
    if (found.length > 0)
        await server.history(store.git, '--depth=1', [`+${checkpoints/* CHECKPOINTS */.YV}*:${checkpoints/* CHECKPOINTS */.YV}*`]);
}
async function readNotesRefs(store) {
    const listed = await store.read(['for-each-ref', '--format=%(objectname) %(refname)', ...notes/* NOTES_REFS */.d, checkpoints/* CHECKPOINTS */.YV]);
    return (0,history_range/* linesOf */.Dx)(listed).map((line) => {
        const [tip = '', ref = ''] = line.split(' ');
        return { ref, tip };
    });
}

;// CONCATENATED MODULE: ./src/world/step/open-pull.ts
/** A pull request, or a range, opened as a world: its objects fetched into a store of Assay's own, its facts asked of GitHub. Nothing is checked out. */

















const NO_PULL = { number: null, branch: null, title: null, body: null, opener: null };
/** @throws UserError for a repository or commit that cannot be had, OutsideError when the server does not answer. */
async function openSubject(subject, opening) {
    const { env, github, server, checkout, effects, sandbox } = opening;
    const token = opening.token === '' ? null : opening.token;
    const records = recordsOf(subject, github);
    const runs = subject.kind === 'range' ? null : headRuns(github, subject.pull);
    const opened = await openFetched({
        serverUrl: server,
        token,
        clock: retry/* realClock */.d,
        progress: (what) => core/* debug */.Yz(what === null ? 'done' : (0,log/* visible */.RK)(what)),
        policy: opening.policy,
        records,
        ...wanted(subject),
    });
    return {
        source: opened.source,
        tree: opened.tree,
        packages: (0,packages_packages/* openPackages */._)({
            registry: opening.registry || undefined,
            npmrc: async () => opened.tree.read('target', '.npmrc'),
            env,
            clock: retry/* realClock */.d,
        }),
        workspace: workspaceAt(checkout, opened),
        sandbox,
        ...(opening.share !== undefined && { share: opening.share }),
        ...claimsFor(subject, opening, { tree: opened.tree, runs }),
        now: () => performance.now(),
        ...(checkout !== null && checkout !== '' && { suites: opened.suitesIn(checkout) }),
        forge: (0,process_time/* withTime */.C)(forgeOf(subject, opening, { history: pullHistory({ opened, records }), tree: opened.tree, runs }), retry/* realClock */.d),
        elsewhere: (0,policy_file/* policiesElsewhere */.pC)({ serverUrl: server, token, clock: retry/* realClock */.d }),
        effects,
        progress: () => { },
        [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
    };
}
function claimsFor(subject, { github, declared }, { tree, runs }) {
    if (declared === undefined)
        return {};
    if (declared === 'later')
        return { claims: LATER };
    if (declared !== null && 'digests' in declared)
        return { claims: openShares(declared) };
    if (subject.kind === 'range' || runs === null)
        return {};
    return { claims: openClaims({ github, pull: subject.pull, tree, runs, declared }) };
}
const LATER = {
    outcome: async (own) => (0,report_claims/* isClaimable */.VR)(own) ? { unavailable: 'other jobs of this run are at it', awaited: true } : null,
};
function workspaceAt(checkout, opened) {
    if (checkout === null)
        return (0,workspace/* noWorkspace */.t)('the job that decides reads git objects alone');
    return checkout === '' ? (0,workspace/* noWorkspace */.t)('no step checked the repository out') : opened.workspaceIn(checkout);
}
/** The branch's tip is asked for, not the event's: a policy may have changed since the event was sent. */
function wanted(subject) {
    if (subject.kind === 'range')
        return { repository: subject.repository, head: subject.head, target: subject.base, meta: NO_PULL };
    const { repository, number, targetBranch, head, branch, title, body, opener } = subject.pull;
    return { repository, head, target: `refs/heads/${targetBranch}`, meta: { number, branch, title, body, opener } };
}
function forgeOf(subject, opening, { history, tree, runs }) {
    if (subject.kind === 'range' || runs === null)
        return (0,forge_offline.offlineForge)('a range of commits is no pull request');
    const { github, isRerun, declared } = opening;
    const { pull } = subject;
    // Of this very run there is nothing to find out.
    const isOwn = declared === 'later' || (declared != null && 'digests' in declared);
    const asking = isOwn ? {} : { runs: () => readChangeRuns({ github, pull, runs, tree }) };
    return gitHubForge({ github, pull, isRerun, history, ...asking });
}
/** Asked for once. Of a range of commits, no pull request speaks. */
function recordsOf(subject, github) {
    let asked;
    return async () => {
        if (subject.kind === 'range')
            return NO_RECORDS;
        asked ??= readRecords(github, subject.pull);
        return asked;
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./src/policy/comments/comment-commands.ts
var comment_commands = __webpack_require__(77523);
;// CONCATENATED MODULE: ./src/world/step/summons.ts
/** Which open pull requests a deciding event calls for. The event is a hint where to look: all that is judged is asked for anew. */



const summons_sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const number = schemas/* int */.Whr().positive();
const payloads = {
    pull_request_target: schemas/* object */.Ikc({ pull_request: schemas/* object */.Ikc({ number }) }),
    issue_comment: schemas/* object */.Ikc({
        issue: schemas/* object */.Ikc({ number, pull_request: schemas/* object */.Ikc({}).optional() }),
        comment: schemas/* object */.Ikc({ body: schemas/* string */.YjP().nullish() }).optional(),
    }),
    workflow_run: schemas/* object */.Ikc({ workflow_run: schemas/* object */.Ikc({ head_sha: summons_sha, head_branch: schemas/* string */.YjP().nullish() }) }),
};
/** @throws UserError for an event that calls for nothing, or cannot be read. `pull`: the input, empty where it was not given. */
function summonsOf(event, payload, pull) {
    if (pull !== '')
        return { kind: 'pulls', numbers: [numberIn(pull)] };
    switch (event) {
        case 'pull_request_target':
            return { kind: 'pulls', numbers: [understood(payloads[event], payload).pull_request.number] };
        case 'issue_comment': {
            const { issue, comment } = understood(payloads[event], payload);
            const numbers = issue.pull_request === undefined ? [] : [issue.number];
            return { kind: 'pulls', numbers, ...(asksToBeTold(comment?.body ?? '') && { explain: true }) };
        }
        case 'workflow_run': {
            const { head_sha: commit, head_branch: branch } = understood(payloads[event], payload).workflow_run;
            const [, into] = QUEUED.exec(branch ?? '') ?? [];
            return into === undefined
                ? { kind: 'commit', sha: commit, branch: branch ?? null }
                : { kind: 'queued', sha: commit, branch: branch ?? '', into };
        }
        case 'schedule':
        case 'workflow_dispatch':
        case 'push':
            return { kind: 'sweep' };
        default:
            throw new errors/* UserError */.y(`The event \`${event}\` decides nothing: run the stage \`judge\` on ${DECIDING.map((one) => `\`${one}\``).join(', ')}, or give the input \`pull-request\``);
    }
}
/** Anybody may ask: what is told is what everybody may read. */
const asksToBeTold = (text) => (0,comment_commands/* commandsIn */.GO)(text).some((command) => 'name' in command && command.name === 'explain');
/** How GitHub names the branches that its merge queues make; nobody else may push to them. */
const QUEUED = /^gh-readonly-queue\/(.{1,200})\/pr-\d+-[0-9a-f]+$/;
const DECIDING = [...Object.keys(payloads), 'schedule', 'workflow_dispatch', 'push'];
function numberIn(text) {
    const parsed = coerce/* number */.ai().int().positive().safeParse(text);
    if (parsed.success)
        return parsed.data;
    throw new errors/* UserError */.y(`Input \`pull-request\` is \`${text}\`: it must be the number of a pull request`);
}
function understood(schema, payload) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new errors/* UserError */.y(`The event is not understood at \`${issue?.path.join('.')}\`: ${issue?.message}`);
}
const summons_open = schemas/* object */.Ikc({ number: schemas/* int */.Whr(), state: schemas/* string */.YjP(), headRefOid: summons_sha });
const byCommit = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        object: schemas/* object */.Ikc({ associatedPullRequests: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(summons_open) }).nullish() }).nullable(),
        pullRequests: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(summons_open) }).optional(),
    }),
});
/** By the commit, and by the branch's name too: of a fork's commit GitHub does not always know the pull request. */
const BY_COMMIT = `query Called($owner: String!, $name: String!, $sha: GitObjectID!, $branch: String, $named: Boolean!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit { associatedPullRequests(first: 20) { nodes { number state headRefOid } } }
    }
    pullRequests(states: OPEN, headRefName: $branch, first: 50) @include(if: $named) {
      nodes { number state headRefOid }
    }
  }
}`;
/** Pull requests whose head this is now. One whose head moved on has an event of its own. */
async function pullsOf(github, repository, { sha: head, branch }) {
    const [owner, name] = repository.split('/');
    const reply = await github.query({
        document: BY_COMMIT,
        variables: { owner, name, sha: head, branch, named: branch !== null },
        answer: byCommit,
        permission: 'pull-requests: read',
    });
    if ('unavailable' in reply)
        return reply;
    const { object, pullRequests } = reply.value.repository;
    const all = [...(object?.associatedPullRequests?.nodes ?? []), ...(pullRequests?.nodes ?? [])];
    const ours = all.filter((one) => one.state === 'OPEN' && one.headRefOid === head).map((one) => one.number);
    return { value: [...new Set(ours)].sort((a, b) => a - b) };
}

;// CONCATENATED MODULE: ./src/world/step/sweep.ts
/** Finds what events did not tell: open pull requests without a decision, with one that waits, or that changed after theirs. One request where nothing is pending. */


/** GitHub's largest page. The ones that changed last come first. */
const sweep_PAGE = 100;
/** One run judges so many; the next run takes the next ones. */
const MOST_SWEPT = 10;
/** What the judge itself writes, and what came while it judged, is no later than this, in milliseconds. */
const SLACK = 120_000;
const sweep_QUERY = `query Sweep($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: ${sweep_PAGE}, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        number
        updatedAt
        commits(last: 1) {
          nodes { commit { status { context(name: "${CONTEXT}") { state createdAt targetUrl } } } }
        }
      }
    }
  }
}`;
const sweep_context = schemas/* object */.Ikc({ state: schemas/* string */.YjP(), createdAt: schemas/* string */.YjP(), targetUrl: schemas/* string */.YjP().nullable() });
const pull = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    updatedAt: schemas/* string */.YjP(),
    commits: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ status: schemas/* object */.Ikc({ context: sweep_context.nullable() }).nullable() }) })),
    }),
});
const sweep_answer = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ pullRequests: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(pull) }) }) });
/**
 * `turn`: which run of the workflow this is. What changed unheard and what waits share the places, and each goes round in
 * a circle: a decision that stays the same is not written again, so what changed may seem unheard for long.
 */
async function sweep(github, repository, turn) {
    const [owner, name] = repository.split('/');
    const variables = { owner, name };
    const reply = await github.query({ document: sweep_QUERY, variables, answer: sweep_answer, permission: 'pull-requests: read' });
    if ('unavailable' in reply)
        return reply;
    const open = reply.value.repository.pullRequests.nodes.toSorted((a, b) => a.number - b.number);
    const unheard = open.filter(isUnheard);
    const waiting = open.filter((pull) => !unheard.includes(pull) && isUndecided(pull));
    const half = MOST_SWEPT / 2;
    const forWaiting = Math.min(waiting.length, Math.max(half, MOST_SWEPT - unheard.length));
    const inTurn = [...turned(unheard, turn, MOST_SWEPT - forWaiting), ...turned(waiting, turn, forWaiting)];
    return { value: inTurn.map(({ number }) => number) };
}
/** So many of them, beginning where the run before ended. */
function turned(all, turn, count) {
    const from = all.length === 0 ? 0 : (turn * count) % all.length;
    return [...all.slice(from), ...all.slice(0, from)].slice(0, count);
}
const statusOf = ({ commits }) => commits.nodes[0]?.commit.status?.context ?? null;
/** Without a decision, or changed after it. */
function isUnheard(open) {
    const status = statusOf(open);
    if (status === null)
        return true;
    // The mark is free text; when the status was written is the forge's word, and no decision is later than that.
    const written = Date.parse(status.createdAt);
    const at = Math.min(decidedAt(status.targetUrl) ?? written, written);
    return Date.parse(open.updatedAt) > at + SLACK;
}
/** Waiting, or without a verdict because something was broken that may be mended. */
const isUndecided = (open) => ['PENDING', 'ERROR', 'EXPECTED'].includes(statusOf(open)?.state ?? '');

;// CONCATENATED MODULE: ./src/world/step/docket.ts
/** The deciding step's port to GitHub: whom the event calls for, how each stands, and the effects that may write. */










/** Well before the ten minutes after which judge.yml has the job killed. */
const DEADLINE_MILLISECONDS = 8 * 60_000;
/** @throws UserError for an event that decides nothing. */
async function openDocket(options) {
    const { env, github, server } = options;
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository))
        throw new errors/* UserError */.y(`GITHUB_REPOSITORY is \`${repository}\`, which is no \`owner/name\``);
    const summons = summonsOf(env['GITHUB_EVENT_NAME'] ?? '', await payloadOf(env), options.pull);
    const effects = actionEffects(env, { github, run: { server, repository, id: env['GITHUB_RUN_ID'] ?? '' } });
    return {
        called: () => docket_calledBy(summons, options, repository),
        queued: (called) => readQueued(github, repository, called),
        async standing(number) {
            const stood = await readStanding(github, repository, number);
            if ('unavailable' in stood)
                return stood;
            if (stood.value === null)
                return { value: null };
            const { standing, pull } = stood.value;
            // Nothing of the change is run here: claims are all that there is.
            const opening = { ...options, isRerun: false, effects, sandbox: (0,sandbox.openSandbox)({ choice: 'off' }), checkout: null };
            return { value: { ...standing, open: () => openSubject({ kind: 'pull-request', pull }, opening) } };
        },
        lastLook: (called) => Promise.race([docket_statusOf(github, repository, called), noPatience()]),
        effects,
        now: () => retry/* realClock */.d.now(),
        stop: stopSignal(),
    };
}
/** A runner that cancels a job waits some seconds before it kills it. */
const LAST_LOOK_MILLISECONDS = 2_000;
const noPatience = () => new Promise((resolve) => {
    setTimeout(() => resolve({ unavailable: 'GitHub did not answer at once' }), LAST_LOOK_MILLISECONDS).unref();
});
async function docket_statusOf(github, repository, called) {
    if ('queued' in called) {
        const queued = await readQueued(github, repository, called);
        return 'value' in queued ? { value: queued.value?.status ?? null } : queued;
    }
    const stood = await readStanding(github, repository, called.pull);
    return 'value' in stood ? { value: stood.value?.standing.status ?? null } : stood;
}
async function docket_calledBy(summons, { env, github }, repository) {
    switch (summons.kind) {
        case 'pulls':
            return pullsIn({ value: summons.numbers }, summons.explain);
        case 'commit':
            return pullsIn(await pullsOf(github, repository, summons));
        case 'queued': {
            // Anybody may give a branch of a fork such a name.
            const pulls = pullsIn(await pullsOf(github, repository, { ...summons, kind: 'commit' }));
            const queued = { queued: summons.sha, into: summons.into };
            return 'unavailable' in pulls ? pulls : { value: [queued, ...pulls.value] };
        }
        case 'sweep':
            return pullsIn(await sweep(github, repository, Number(env['GITHUB_RUN_NUMBER'] ?? '0') || 0));
        default:
            return summons;
    }
}
const pullsIn = (numbers, explain = false) => 'unavailable' in numbers ? numbers : { value: numbers.value.map((pull) => ({ pull, ...(explain && { explain }) })) };
async function payloadOf(env) {
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        throw new errors/* UserError */.y(`Cannot read the event, GITHUB_EVENT_PATH \`${path}\``);
    }
}
/** A runner that cancels a job interrupts it, and kills it some seconds later. */
function stopSignal() {
    const stopping = new AbortController();
    const stop = (reason) => () => stopping.abort(reason);
    process.once('SIGINT', stop('interrupted before it was judged'));
    process.once('SIGTERM', stop('interrupted before it was judged'));
    setTimeout(stop('judging took too long'), DEADLINE_MILLISECONDS).unref();
    return stopping.signal;
}

;// CONCATENATED MODULE: ./src/world/step/runner.ts
/** A workflow's step: what it was asked to do, and the pull request opened in an object store of Assay's own. No checkout is needed. */














const FAIL_ON = ['violated', 'pending', 'never'];
const EXERCISE = ['off', 'on'];
const STAGES = ['all', 'inspect', 'exercise', 'report', 'judge'];
const SWITCH = ['off', 'on'];
/** @throws UserError for inputs or an event that hold nothing to look at, OutsideError when GitHub cannot be had. */
async function openRunner(env) {
    const stage = chosen('stage', STAGES);
    const failOn = chosen('fail-on', FAIL_ON);
    const exercise = chosen('exercise', EXERCISE);
    const wishes = {
        comment: chosen('comment', SWITCH) === 'on',
        labels: chosen('labels', SWITCH) === 'on',
        reviewers: Number(chosen('reviewers', ['0', '1', '2', '3', '4', '5'])),
    };
    const token = core/* getInput */.V4('token');
    if (token !== '')
        core/* setSecret */.Pq(token);
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    let requests = 0;
    const onRequest = () => {
        requests += 1;
    };
    process.once('exit', () => core/* info */.pq(usage(requests, process.uptime())));
    const github = (0,github_github/* gitHub */.g)({
        token,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        clock: retry/* realClock */.d,
        onRequest,
    });
    const given = { env, token, server, policy: core/* getInput */.V4('policy'), registry: core/* getInput */.V4('registry') };
    const claims = core/* getInput */.V4('claims');
    if (stage === 'judge') {
        keepMemorySmall();
        const declared = declaredIn(claims, env);
        const docket = await openDocket({ ...given, github, pull: core/* getInput */.V4('pull-request'), declared });
        return { stage, docket, server, wishes };
    }
    const subject = await readSubject({ env, base: core/* getInput */.V4('base'), head: core/* getInput */.V4('head') });
    const attempt = attemptOf(env);
    const run = env['GITHUB_RUN_ID'] ?? '';
    const opening = {
        ...given,
        github,
        isRerun: attempt > 1,
        effects: actionEffects(env),
        sandbox: (0,sandbox.openSandbox)({ choice: stage === 'exercise' ? 'on' : exercise }),
        checkout: env['GITHUB_WORKSPACE'] ?? '',
    };
    if (stage === 'exercise') {
        const share = shareIn(core/* getInput */.V4('shard'));
        return { stage, share, run, attempt, world: await openSubject(subject, { ...opening, share }) };
    }
    if (stage === 'report') {
        const shares = { artifacts: runArtifacts(env), run, attempt, digests: digestsIn(claims) };
        const nothingRuns = { sandbox: (0,sandbox.openSandbox)({ choice: 'off' }), checkout: '' };
        const world = await openSubject(subject, { ...opening, ...nothingRuns, declared: shares });
        return { failOn, stage, server, run, attempt, world };
    }
    // Where code runs here, nobody's word is needed.
    if (exercise === 'on')
        return { failOn, stage, server, world: await openSubject(subject, opening) };
    const others = declaredIn(claims, env) ?? (stage === 'inspect' ? 'later' : undefined);
    const believed = others === undefined ? opening : { ...opening, declared: others };
    return { failOn, stage, server, world: await openSubject(subject, believed) };
}
/** GitHub counts a job by minutes that were begun. */
const usage = (requests, seconds) => `${requests} API requests in ${seconds.toFixed(1)} s: at least ${Math.ceil(seconds / 60)} min of the runner`;
const attemptOf = (env) => Number(env['GITHUB_RUN_ATTEMPT'] ?? '1');
function shareIn(input) {
    const [, index, of] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(input) ?? [];
    const share = { index: Number(index), of: Number(of) };
    if (share.index <= share.of && share.of <= report_claims/* MOST_SHARES */.jc)
        return share;
    throw new errors/* UserError */.y(`Input \`shard\` is \`${input}\`: it must be such as \`2/5\`, at most \`${report_claims/* MOST_SHARES */.jc}/${report_claims/* MOST_SHARES */.jc}\``);
}
const digests = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^digest-\d{1,2}$/), schemas/* string */.YjP().regex(/^(?:[0-9a-f]{64})?$/));
/** By the number of the share: the outputs of the jobs that ran the shares in this very run, as JSON. */
function digestsIn(input) {
    const parsed = digests.safeParse(jsonIn(input));
    if (!parsed.success)
        throw new errors/* UserError */.y('Input `claims` is not the outputs of the jobs that ran code, as JSON');
    return Object.fromEntries(Object.entries(parsed.data).map(([name, digest]) => [name.replace('digest-', ''), digest]));
}
/** Of all shares together, in this very run; null where the input is empty. */
function declaredIn(input, env) {
    if (input === '')
        return null;
    if (!/^[0-9a-f]{64}$/.test(input))
        throw new errors/* UserError */.y('Input `claims` is not what verify.yml has as its output of that name');
    return { run: Number(env['GITHUB_RUN_ID'] ?? '0'), attempt: attemptOf(env), digest: input };
}
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Ends the step with an error that people see, and that no text in it can turn into another command. */
const fail = (text) => core/* setFailed */.C1((0,log/* visible */.RK)(text));
/** The first choice is the default. */
function chosen(name, choices) {
    const input = core/* getInput */.V4(name);
    const known = choices.find((one) => one === input) ?? (input === '' ? choices[0] : undefined);
    if (known !== undefined)
        return known;
    throw new errors/* UserError */.y(`Input \`${name}\` is \`${input}\`: it must be one of ${choices.map((one) => `\`${one}\``).join(', ')}`);
}


/***/ })

};
;