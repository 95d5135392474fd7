"use strict";
exports.id = 7398;
exports.ids = [7398,6495];
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

/***/ 56495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/** SHA-256 of text, for names that must be the same everywhere. Pure, so that rooms without `node:crypto` can use it. */
/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND = Uint32Array.from(fractions(64, Math.cbrt));
/** The same of the square roots of the first eight primes (FIPS 180-4, 5.3.3). */
const START = fractions(8, Math.sqrt);
/** The digest of the text's UTF-8 bytes: 64 lower-case hexadecimal digits. */
function sha256(text) {
    const bytes = padded(new TextEncoder().encode(text));
    const state = Uint32Array.from(START);
    for (let offset = 0; offset < bytes.byteLength; offset += 64)
        compress(state, schedule(bytes, offset));
    return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}
function padded(message) {
    const length = Math.ceil((message.length + 9) / 64) * 64;
    const bytes = new Uint8Array(length);
    bytes.set(message);
    bytes[message.length] = 0x80;
    const view = new DataView(bytes.buffer);
    view.setUint32(length - 8, Math.floor(message.length / 2 ** 29));
    view.setUint32(length - 4, message.length << 3);
    return view;
}
/** The 64 words of one block. */
function schedule(bytes, offset) {
    const words = new Uint32Array(64);
    for (let i = 0; i < 16; i++)
        words[i] = bytes.getUint32(offset + i * 4);
    for (let i = 16; i < 64; i++) {
        const near = words[i - 15] ?? 0;
        const far = words[i - 2] ?? 0;
        const low = rotate(near, 7) ^ rotate(near, 18) ^ (near >>> 3);
        const high = rotate(far, 17) ^ rotate(far, 19) ^ (far >>> 10);
        words[i] = (words[i - 16] ?? 0) + low + (words[i - 7] ?? 0) + high;
    }
    return words;
}
function compress(state, words) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
        const choice = (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g));
        const majority = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        const next = (h + choice + (ROUND[i] ?? 0) + (words[i] ?? 0)) | 0;
        h = g;
        g = f;
        f = e;
        e = (d + next) | 0;
        d = c;
        c = b;
        b = a;
        a = (next + majority) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
        state[i] = (state[i] ?? 0) + word;
    });
}
function rotate(word, by) {
    return (word >>> by) | (word << (32 - by));
}
function fractions(count, root) {
    const primes = [];
    for (let n = 2; primes.length < count; n++)
        if (primes.every((prime) => n % prime !== 0))
            primes.push(n);
    return primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32));
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

/***/ 17540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ strayOverrides),
/* harmony export */   Je: () => (/* binding */ overridden),
/* harmony export */   oI: () => (/* binding */ overrideSchema),
/* harmony export */   r8: () => (/* binding */ needsOfOverride)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _people_allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88752);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6100);
/* harmony import */ var _time_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73188);
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96643);
/* harmony import */ var _spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71966);
/** Overrides: somebody whom the policy allows answers in a comment for a rule that is not met, for this diff, until a time. */






const overrideSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    by: _people_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedSchema */ .eC.describe('Who may: never somebody who took part in the change.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('required').default('required').describe('There is no override without one.'),
    expires: _time_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSchema */ .s.describe('How long it holds, from the comment on: `90m`, `72h`, `14d`.'),
})
    .transform(({ by, expires }) => ({ by, expires }));
function needsOfOverride({ by }) {
    return (0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .needsOfAnswers */ .s6)(by);
}
/** The outcome of a rule that is not met, overridden where somebody's word for it counts; else with why it does not. */
function overridden(outcome, allowed, facts) {
    if (allowed === null || outcome.status === 'satisfied' || outcome.status === 'skipped')
        return outcome;
    const spoken = (0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .spokenIn */ .Co)(facts, ['override'], [outcome.rule]).filter(({ subject }) => subject === outcome.rule);
    const weighed = spoken.map((one) => ({ one, weight: weightUntil(one, facts, allowed) }));
    const granted = weighed.find(({ weight }) => weight.counts === true)?.one;
    if (granted !== undefined)
        return satisfied(outcome, { ...(0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .answeredBy */ .dd)(granted), until: endOf(granted, allowed) });
    const refused = weighed.map(({ one, weight }) => `${(0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(one)} does not count: ${weight.because}`);
    return {
        ...outcome,
        because: [...outcome.because, ...refused, hint(outcome, allowed, facts)],
        ...(refused.length > 0 && { notices: [...(outcome.notices ?? []), ...refused.slice(0, 1)] }),
    };
}
const endOf = ({ comment }, { expires }) => comment.at + expires.milliseconds;
function weightUntil(spoken, facts, allowed) {
    const weight = (0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .weightOf */ .mm)(spoken, facts, allowed.by);
    if (weight.counts === false)
        return weight;
    const now = facts.forge.now ?? { unavailable: 'nobody asked' };
    if ('unavailable' in now)
        return { counts: undefined, because: `it expires, and the time is not known: ${now.unavailable}` };
    const end = endOf(spoken, allowed);
    return now.value < end ? weight : { counts: false, because: `it expired at ${(0,_time_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .momentInWords */ .l)(end)}` };
}
function satisfied(outcome, override) {
    const { by, reason, until } = override;
    const { notices: _, ...kept } = outcome;
    return {
        ...kept,
        status: 'satisfied',
        awaited: false,
        next: [],
        because: [
            `overridden by ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(by.login)} until ${(0,_time_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .momentInWords */ .l)(until)}: ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(reason)}`,
            ...outcome.because.map((reason) => `not met otherwise: ${reason}`),
        ],
        override,
    };
}
function hint({ rule }, { by, expires }, { forge: { comments } }) {
    if (comments !== undefined && 'unavailable' in comments)
        return `whether somebody overrode it is not known: ${comments.unavailable}`;
    return `can be overridden for ${expires.written} by somebody${(0,_people_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .whoMay */ .as)(by)} who took no part: \`/assay override ${rule} <reason>\``;
}
/** Overrides that name no rule which can be overridden. */
function strayOverrides(facts, rules) {
    const names = rules.map(({ name }) => name);
    return (0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .spokenIn */ .Co)(facts, ['override'], names)
        .filter(({ subject }) => !names.includes(subject))
        .map((one) => `${(0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(one)} does not count: no rule of this name can be overridden`);
}


/***/ }),

/***/ 71966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ spokenIn),
/* harmony export */   J1: () => (/* binding */ misreadIn),
/* harmony export */   dd: () => (/* binding */ answeredBy),
/* harmony export */   mm: () => (/* binding */ weightOf),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   s6: () => (/* binding */ needsOfAnswers)
/* harmony export */ });
/* harmony import */ var _people_allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88752);
/* harmony import */ var _people_same_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52338);
/* harmony import */ var _people_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6670);
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96643);
/* harmony import */ var _comment_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77523);





/** What has to be known to tell whether somebody's comment counts. */
function needsOfAnswers(allowed) {
    return ['comments', 'digest', ...(0,_people_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .needsOfAllowed */ .lY)(allowed)];
}
/** Older ones are not looked at: nobody needs so many. */
const MOST = 1000;
/** The latest first. `names`: what a command can speak of without quotes. */
function spokenIn({ forge }, wanted, names) {
    const comments = forge.comments !== undefined && 'value' in forge.comments ? forge.comments.value : [];
    const spoken = comments.flatMap((comment) => (0,_comment_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandsIn */ .GO)(comment.text).flatMap((one) => 'name' in one && wanted.includes(one.name) ? [{ name: one.name, comment, ...(0,_comment_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .aboutIn */ .HJ)(one.rest, names) }] : []));
    return latestFirst(spoken, ({ comment }) => comment).slice(0, MOST);
}
/** Lines that begin like a command and are none, of people: somebody waits for what they do. The latest first. */
function misreadIn({ forge }) {
    const comments = forge.comments !== undefined && 'value' in forge.comments ? forge.comments.value : [];
    return latestFirst(comments.filter(({ by }) => by.kind !== 'bot'), (one) => one)
        .slice(0, MOST)
        .flatMap(({ text, by }) => (0,_comment_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandsIn */ .GO)(text).flatMap((one) => 'line' in one ? [`${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(one.line)} of ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(by.login)} does nothing: it ${one.because}`] : []));
}
const latestFirst = (all, of) => all.toSorted((one, other) => of(other).at - of(one).at || of(other).id - of(one).id);
const no = (because) => ({ counts: false, because });
/** Whether it counts now, for the diff as it is now. A definite no comes before what is not known. */
function weightOf({ comment, reason }, facts, allowed) {
    if (comment.edited)
        return no('the comment was edited, so it is nobody’s word any more; write a new one');
    if (!(0,_comment_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .isReason */ .Vs)(reason))
        return no('it gives no reason');
    const who = (0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(comment.by.login);
    const all = [(0,_people_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(comment.by, facts, allowed), (0,_people_same_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .boundTo */ .s)(comment.seen, facts, `${who} spoke of`)];
    return (all.find(({ counts }) => counts === false) ??
        all.find(({ counts }) => counts === undefined) ?? { counts: true, because: '' });
}
function answeredBy({ comment: { by, at }, reason }) {
    return { by, at, reason };
}
/** `` `carol` accepted `splitInvoice` ``: who says what of what. */
function inWords({ name, subject, comment }) {
    return `\`/assay ${name}\` of ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(subject)} by ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(comment.by.login)}`;
}


/***/ }),

/***/ 97398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./src/policy/patterns/glob-list.ts + 2 modules
var glob_list = __webpack_require__(43300);
;// CONCATENATED MODULE: ./src/policy/texts/default-policy.ts
/** The policy where a repository has none: it warns and never blocks. A policy file like any other, read by the same parser. */
const defaultPolicy = {
    source: 'built-in default',
    text: `version: 1
rules:
  - name: nothing refers to what does not exist
    require:
      checks: [imports, dependencies]
    mode: warn

  - name: no line hides text from its reader
    require:
      checks: [hidden-text]
    mode: warn

  - name: agent-written code has a reader with write permission
    when:
      origin: agent
    require:
      approvals: { count: 1, from: { permission: write } }
    mode: warn
`,
};

// EXTERNAL MODULE: ./src/policy/texts/referenced-files.ts
var referenced_files = __webpack_require__(68824);
// EXTERNAL MODULE: ./src/policy/texts/yaml.ts
var texts_yaml = __webpack_require__(48122);
// EXTERNAL MODULE: ./src/policy/wording/phrases.ts
var phrases = __webpack_require__(96643);
// EXTERNAL MODULE: ./src/canonical.ts
var canonical = __webpack_require__(87221);
// EXTERNAL MODULE: ./src/hash.ts
var hash = __webpack_require__(56495);
;// CONCATENATED MODULE: ./src/policy/parsing/digest.ts
/** A name for what a policy says: the same for the same rules, however they were written down. */


/** SHA-256, 64 hexadecimal digits, over the rules in their order and over what is declared. Comments, layout, defaults and the order of keys do not count. */
function digestOf(file) {
    const rules = file.rules.map(({ name, mode, when, require, enforceFrom, until, override }) => ({
        name,
        mode,
        ...(enforceFrom && { 'enforce-from': enforceFrom.at }),
        ...(until && { until: until.at }),
        ...(override && { override: { by: override.by, expires: override.expires.milliseconds } }),
        when: when && plain(when),
        require: plain(require),
    }));
    const { version, agents, bots } = file;
    const declared = { ...(agents.length > 0 && { agents }), ...(bots.length > 0 && { bots }) };
    return (0,hash/* sha256 */.s)(JSON.stringify((0,canonical/* sorted */.I)({ version, 'unknown-origin': file['unknown-origin'], ...declared, rules })));
}
function plain(expression) {
    switch (expression.kind) {
        case 'ask':
            return { [expression.condition.name]: expression.options };
        case 'within':
            return { paths: expression.paths.globs, of: plain(expression.of) };
        case 'is':
            return plain(expression.of);
        case 'at-least':
            return { 'at-least': expression.count, of: expression.of.map(plain) };
        case 'not':
            return { not: plain(expression.of) };
        default:
            return { [expression.kind]: expression.of.map(plain) };
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
;// CONCATENATED MODULE: ./src/policy/schema/nesting.ts
/** Levels of `all`, `any`, `at-least` and `not`. */
const DEEPEST = 5;
const TOO_DEEP = `nests \`all\`, \`any\`, \`at-least\` and \`not\` more than ${DEEPEST} deep`;
function partsOf(expression) {
    switch (expression.kind) {
        case 'ask':
            return [];
        case 'is':
        case 'not':
        case 'within':
            return [expression.of];
        default:
            return expression.of;
    }
}
/** What a part adds to the nodes that stand in one another. */
function weightOf({ kind }) {
    return kind === 'ask' || kind === 'is' || kind === 'within' ? 0 : 1;
}
/** Each level is two nodes: the connective, and the block in it. A name's block is one more. */
function levelsIn(nodes) {
    return Math.floor((nodes - 1) / 2);
}
function levelsOf(expression) {
    const nodesOf = (one) => Math.max(0, ...partsOf(one).map(nodesOf)) + weightOf(one);
    return levelsIn(nodesOf(expression));
}

;// CONCATENATED MODULE: ./src/policy/schema/block-schema.ts
/** The schema of `when` and `require`: the conditions, and the keys that put them together. */



/** In `conditions`. */
const MOST_NAMED = 50;
/** Each name may use those above it, so there is no circle. */
function namedSchema(conditions, names, named) {
    const blocks = named.map((name, i) => [name, blockSchema(conditions, names, named.slice(0, i))]);
    return schemas/* record */.g1P(schemas/* string */.YjP().regex(/^\p{L}[\p{L}\p{N} ,._-]{0,79}$/u, { error: 'must be words' }), schemas/* unknown */.L5J())
        .refine((written) => Object.keys(written).length <= MOST_NAMED, { error: `holds more than ${MOST_NAMED} names` })
        .pipe(schemas/* strictObject */.rej(Object.fromEntries(blocks)));
}
function blockSchema(conditions, names, named) {
    const asked = conditions.map((condition) => {
        const part = condition.questions(names).transform((question) => ({ kind: 'ask', ...question }));
        return [condition.name, part.optional().describe(condition.description)];
    });
    const block = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({ ...Object.fromEntries(asked), ...connectives(block, named) })
        .refine((parts) => Object.keys(parts).length > 0, { error: 'needs at least one condition', when: isFaultless })
        .transform((parts) => assemble(Object.values(parts)))
        .refine((whole) => levelsOf(whole) <= DEEPEST, { error: TOO_DEEP }));
    return named === null ? block.register(registries/* globalRegistry */.fd, { id: 'conditions', minProperties: 1 }) : block;
}
/** The keys of a block that are no conditions themselves. */
function connectives(block, named) {
    const several = (kind) => schemas/* array */.YOg(block)
        .min(1)
        .transform((of) => ({ kind, of }))
        .optional();
    // What the name stands for is put in once all of the file is read.
    const name = (named === null ? schemas/* string */.YjP() : schemas/* enum */.k5n(named)).transform((name) => ({ kind: 'is', name, of: NOTHING }));
    const opposite = block.transform((of) => ({ kind: 'not', of })).optional();
    return {
        paths: glob_list/* pathsSchema */.k
            .optional()
            .describe('A changed file is in these paths. The conditions beside it see those files alone.'),
        all: several('all').describe('All of these hold.'),
        any: several('any').describe('At least one of these holds.'),
        'at-least': atLeast(block).optional().describe('So many (`n`) of these (`of`) hold.'),
        not: opposite.describe('This does not hold.'),
        is: name.optional().describe('What stands under this name in `conditions` holds.'),
    };
}
const NOTHING = { kind: 'all', of: [] };
function atLeast(block) {
    return schemas/* strictObject */.rej({ n: schemas/* int */.Whr().min(1), of: schemas/* array */.YOg(block).min(1) })
        .refine(({ n, of }) => n <= of.length, { error: 'wants more than there are', path: ['n'], when: isFaultless })
        .transform(({ n, of }) => ({ kind: 'at-least', count: n, of }));
}
/** What is said of a whole stays unsaid while its parts are wrong. */
function isFaultless({ issues }) {
    return issues.length === 0;
}
/** A block is all of its keys; its `paths` is applied first. */
function assemble(parts) {
    const of = parts.flatMap((part) => (part === undefined || part.kind === 'paths' ? [] : [part]));
    const all = { kind: 'all', of };
    const scope = parts.find((part) => part?.kind === 'paths');
    return scope === undefined ? all : { kind: 'within', paths: scope, of: all };
}

// EXTERNAL MODULE: ./src/policy/comments/overrides.ts
var overrides = __webpack_require__(17540);
// EXTERNAL MODULE: ./src/policy/time/moment.ts
var moment = __webpack_require__(73188);
;// CONCATENATED MODULE: ./src/policy/schema/declared-agents.ts
/** `agents` and `bots`: whom a repository knows beside those that everybody knows. Data alone: exact strings, and patterns with `*`. */

const MOST_AGENTS = 50;
const MOST_BOTS = 100;
/** In one list. */
const MOST_MARKS = 20;
/** What a pattern holds beside `*`, so that it cannot mean nearly everything. */
const FEWEST_CHARACTERS = 3;
const line = schemas/* string */.YjP()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u, { error: 'must be one line without invisible characters' });
const matching = (form, error) => line.regex(form, { error });
const login = matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}(?:\[bot\])?$/, 'must be an account such as `acme-coder` or `acme-coder[bot]`');
const email = matching(/^[^\s@<>]{1,100}@[^\s@<>]{1,100}$/, 'must be one whole address');
const agentName = matching(/^[A-Za-z0-9]+(?:[ ._/-][A-Za-z0-9]+){0,5}$/, 'must be at most six words of letters a to z and digits, parted by single spaces, dots, dashes, `_` or `/`');
const pattern = line.refine((written) => written.replaceAll('*', '').trim().length >= FEWEST_CHARACTERS, {
    error: `must hold at least ${FEWEST_CHARACTERS} characters beside \`*\``,
});
const trailer = schemas/* strictObject */.rej({
    key: matching(/^[A-Za-z][A-Za-z0-9]{1,30}(?:-[A-Za-z0-9]{1,30}){0,4}$/, 'must be at most five words of letters a to z and digits, parted by dashes'),
    value: line.default('*').describe('`*` is any text, and what it is without this.'),
});
const marks = (of, meaning) => schemas/* array */.YOg(of).max(MOST_MARKS).default([]).describe(meaning);
/** What is said of a whole stays unsaid while its parts are wrong. */
const needsOne = (keys) => ({
    error: `needs at least one mark: ${keys.join(', ')}`,
    when: ({ issues }) => issues.length === 0,
});
const AGENTS_MARKS = ['emails', 'logins', 'names', 'trailers', 'branches', 'lines'];
const BOTS_MARKS = ['logins', 'names', 'emails'];
const agent = schemas/* strictObject */.rej({
    id: line
        .max(60)
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'must be lower case words parted by dashes' })
        .describe('What reports call it. The id of a known agent adds marks to that one.'),
    name: line.max(100).optional().describe('For people.'),
    emails: marks(email, 'Addresses of authors, committers and co-authors.'),
    logins: marks(login, 'Accounts on the forge, `[bot]` included.'),
    names: marks(agentName, 'Names that nothing and nobody else bears.'),
    trailers: marks(trailer, 'Trailers that it alone writes.'),
    branches: marks(pattern, 'Branches, whole; `*` is any text.'),
    lines: marks(pattern, 'Lines of a message or a description, whole; `*` is any text.'),
})
    .refine((one) => AGENTS_MARKS.some((key) => one[key].length > 0), needsOne(AGENTS_MARKS));
const bot = schemas/* strictObject */.rej({
    name: line.max(100).describe('For people.'),
    logins: marks(login, 'Accounts on the forge, `[bot]` included.'),
    names: marks(line.max(100), "Authors' names, whole."),
    emails: marks(email, "Authors' addresses."),
})
    .refine((one) => BOTS_MARKS.some((key) => one[key].length > 0), needsOne(BOTS_MARKS));
/** The two keys of a policy file. */
const declaredKeys = {
    agents: schemas/* array */.YOg(agent).max(MOST_AGENTS).default([]).describe('AI agents beside those that are known.'),
    bots: schemas/* array */.YOg(bot).max(MOST_BOTS).default([]).describe('Automation that is no AI agent, beside what is known.'),
};

;// CONCATENATED MODULE: ./src/policy/schema/mark-clashes.ts

/** Adds an issue for each mark that an agent has already, known or declared, and for each id that stands twice. */
function refuseClashes({ agents, bots }, known, context) {
    const refuse = (path, message) => context.addIssue({ code: 'custom', path: [...path], message });
    const owners = new Map(known.flatMap((one) => knownMarks(one).map((mark) => [mark, one.id])));
    refuseAgents(agents, owners, refuse);
    for (const [i, one] of bots.entries()) {
        for (const placed of marksOf(one)) {
            const owner = ownerOf(placed, owners);
            if (owner === undefined)
                continue;
            const message = `${(0,phrases/* quoted */.TL)(placed.written)} is a mark of the agent ${(0,phrases/* quoted */.TL)(owner)}; no bot can have it`;
            refuse(['bots', i, ...placed.path], message);
        }
    }
}
/** What is not refused is the agent's from here on. */
function refuseAgents(agents, owners, refuse) {
    const seen = new Set();
    for (const [i, { id, ...lists }] of agents.entries()) {
        if (seen.has(id))
            refuse(['agents', i, 'id'], `another agent here has the id ${(0,phrases/* quoted */.TL)(id)}`);
        seen.add(id);
        for (const placed of marksOf(lists)) {
            const owner = ownerOf(placed, owners) ?? id;
            for (const mark of placed.marks)
                owners.set(mark, owner);
            const message = `${(0,phrases/* quoted */.TL)(placed.written)} is a mark of the agent ${(0,phrases/* quoted */.TL)(owner)}; to add to that one, write its id`;
            if (owner !== id)
                refuse(['agents', i, ...placed.path], message);
        }
    }
}
const ownerOf = ({ marks }, owners) => marks.map((mark) => owners.get(mark)).find((owner) => owner !== undefined);
function knownMarks({ names, nicknames = [], models = [], marks }) {
    const written = (mark) => (typeof mark === 'string' ? mark : mark.is);
    return [
        ...[...names, ...nicknames, ...models].map(named),
        ...(marks.emails ?? []).map((mark) => addressed(written(mark))),
        ...(marks.logins ?? []).map((mark) => account(written(mark))),
    ];
}
/** Those by which somebody is known. Trailers, branches and lines may be anybody's. */
function marksOf({ emails, logins, names }) {
    // An account's name is also what its commits are signed with.
    const either = (written) => [account(written), named(written)];
    const placed = (key, list, marks) => list.map((written, i) => ({ written, marks: marks(written), path: [key, i] }));
    return [
        ...placed('emails', emails, (written) => [addressed(written)]),
        ...placed('logins', logins, either),
        ...placed('names', names, either),
    ];
}
const NOREPLY = '@users.noreply.github.com';
const account = (login) => `login ${login.toLowerCase()}`;
const named = (name) => `name ${name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')}`;
/** The forge's own addresses speak of an account. */
function addressed(written) {
    const address = written.toLowerCase();
    if (!address.endsWith(NOREPLY))
        return `email ${address}`;
    return account(address.slice(0, -NOREPLY.length).replace(/^\d{0,12}\+/, ''));
}

;// CONCATENATED MODULE: ./src/policy/schema/file-schema.ts
/** The schema of a policy file, computed from the conditions: there is no second place to list one. */








const MOST_RULES = 200;
const MOST_EXTENDED = 20;
/** `agents` are those that are known without the policy. */
function policySchema(conditions, names, agents, named) {
    const block = blockSchema(conditions, names, named);
    const rule = schemas/* strictObject */.rej({
        name: schemas/* string */.YjP()
            .min(1)
            .max(120)
            .regex(/^[^\p{Cc}\p{Cf}\p{Cs}`]*$/u, { error: 'must be one line without backticks and invisible characters' })
            .describe('Unique. Completes the sentence "This change may merge if …".'),
        when: block.optional().describe('The rule applies when these conditions hold; without it, always.'),
        require: block.describe('What must hold.'),
        mode: schemas/* enum */.k5n(['off', 'observe', 'warn', 'enforce'])
            .default('warn')
            .describe('off: not looked at. observe: reported alone. warn: reported as a warning. enforce: blocks.'),
        'enforce-from': moment/* momentSchema */.U
            .optional()
            .describe('From this time on the mode is `enforce`. With its zone: `2026-12-01T00:00Z`.'),
        until: moment/* momentSchema */.U.optional().describe('From this time on the rule is skipped. With its zone.'),
        override: overrides/* overrideSchema */.oI
            .optional()
            .describe('Who may answer for the rule where it is not met, with a comment `/assay override <rule> <reason>`.'),
    });
    const file = schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1),
        extends: schemas/* array */.YOg(schemas/* string */.YjP().regex(new RegExp(`${referenced_files.LOCAL.source}|${referenced_files/* PINNED */.LS.source}`), { error: wrongPlace }))
            .max(MOST_EXTENDED)
            .default([])
            .describe('Policies whose rules hold as well: files in `.github/policies/`, or `owner/repository/path@commit`, the commit in full. They can only add.'),
        directories: schemas/* boolean */.zMY()
            .default(false)
            .describe('Whether a directory may add rules for itself, in a file `.assay.yml`.'),
        baseline: schemas/* string */.YjP()
            .regex(referenced_files.LOCAL, { error: 'must be a file in `.github/policies/`' })
            .optional()
            .describe('A file with the fingerprints of findings that were there before, one a line.'),
        'unknown-origin': schemas/* enum */.k5n(['unknown', 'agent'])
            .default('unknown')
            .describe('What a line counts as that nobody claims.'),
        ...declaredKeys,
        conditions: (named === null ? schemas/* record */.g1P(schemas/* string */.YjP(), block) : namedSchema(conditions, names, named))
            .default({})
            .describe('Conditions with a name of their own, for `is`. One may use those above it.'),
        rules: schemas/* array */.YOg(rule.superRefine(refuseIdleDate)).min(1).max(MOST_RULES).superRefine(refuseNamesakes),
    });
    return file.superRefine((written, context) => refuseClashes(written, agents, context));
}
/** A branch or a tag moves: whoever may push there would rewrite the policy of everybody who extends it. */
function wrongPlace({ input }) {
    const written = String(input);
    if (/@[^/]*$/.test(written))
        return `${(0,phrases/* quoted */.TL)(written)} is not pinned; after \`@\` stands a commit, in full (40 digits)`;
    return `${(0,phrases/* quoted */.TL)(written)} must be a file in \`.github/policies/\`, or \`owner/repository/path@commit\``;
}
function refuseIdleDate({ mode, 'enforce-from': from }, context) {
    if (from === undefined || mode === 'observe' || mode === 'warn')
        return;
    const message = `says from when the rule is enforced, and the mode is ${(0,phrases/* quoted */.TL)(mode)}; write \`observe\` or \`warn\` for the time before`;
    context.addIssue({ code: 'custom', path: ['enforce-from'], message });
}
function refuseNamesakes(rules, context) {
    const seen = new Set();
    for (const [i, { name }] of rules.entries()) {
        if (seen.has(name))
            context.addIssue({ code: 'custom', path: [i, 'name'], message: `another rule is called ${(0,phrases/* quoted */.TL)(name)}` });
        seen.add(name);
    }
}
/** For editors and other tools. Globs and limits between keys are said in words there, for JSON Schema cannot say them. */
function policyJsonSchema(conditions, checks) {
    const schema = policySchema(conditions, { checks: checks.map(({ name }) => name), agents: null }, [], null);
    return z.toJSONSchema(schema.meta({ title: 'Assay policy, .github/assay.yml' }), { io: 'input' });
}

// EXTERNAL MODULE: ./src/policy/wording/issue-messages.ts + 1 modules
var issue_messages = __webpack_require__(35621);
;// CONCATENATED MODULE: ./src/policy/parsing/named-conditions.ts
/** Puts in what the names of a file stand for, and keeps the whole within limits. */

/** Questions of all rules together, names written out: so many are asked in no time. */
const MOST_QUESTIONS = 10_000;
/** `refuse` stops the reading with a word about a rule. */
function withNames(rules, written, refuse) {
    const named = new Map();
    for (const [name, expression] of Object.entries(written))
        named.set(name, resolved(expression, named));
    const known = new Map();
    let questions = 0;
    const put = (rule, key, expression) => {
        const whole = resolved(expression, named);
        const size = sizeOf(whole, known);
        questions += size.questions;
        if (levelsIn(size.nodes) > DEEPEST)
            refuse(rule, key, `${TOO_DEEP}, names written out`);
        if (questions > MOST_QUESTIONS)
            refuse(rule, key, `more than ${MOST_QUESTIONS} conditions, names written out`);
        return whole;
    };
    return rules.map((rule, i) => ({
        ...rule,
        when: rule.when && put(i, 'when', rule.when),
        require: put(i, 'require', rule.require),
    }));
}
function resolved(expression, named) {
    switch (expression.kind) {
        case 'ask':
            return expression;
        case 'is':
            return { ...expression, of: named.get(expression.name) ?? expression.of };
        case 'not':
        case 'within':
            return { ...expression, of: resolved(expression.of, named) };
        default:
            return { ...expression, of: expression.of.map((one) => resolved(one, named)) };
    }
}
/** Each part is measured once, however often it is named: what names multiply costs nothing here. */
function sizeOf(expression, known) {
    const measured = known.get(expression);
    if (measured !== undefined)
        return measured;
    const size = sizeAnew(expression, known);
    known.set(expression, size);
    return size;
}
function sizeAnew(expression, known) {
    const inner = partsOf(expression).map((one) => sizeOf(one, known));
    return {
        questions: inner.reduce((sum, { questions }) => sum + questions, expression.kind === 'ask' ? 1 : 0),
        nodes: Math.max(0, ...inner.map(({ nodes }) => nodes)) + weightOf(expression),
    };
}

;// CONCATENATED MODULE: ./src/policy/parsing/parse-file.ts






function parseFile({ text, source }, conditions, { checks, agents }) {
    const plain = text.replace(/^\uFEFF/, '');
    const fail = (0,texts_yaml/* failIn */.q)(plain, source);
    const yaml = (0,texts_yaml/* readYaml */.g)(plain, fail);
    const ids = [...agents.map(({ id }) => id), ...listAt(yaml.value, 'agents').map(({ id }) => String(id))];
    const names = { checks: checks.map(({ name }) => name), agents: [...new Set(ids)] };
    const named = Object.keys(valueAt(yaml.value, ['conditions']) ?? {}).slice(0, MOST_NAMED);
    const schema = policySchema(conditions, names, agents, named);
    const file = readFile(yaml, schema, fail);
    const rules = file.rules.map((rule, i) => {
        const { when = null, 'enforce-from': enforceFrom = null, until = null, override = null } = rule;
        const { name, mode, require } = rule;
        const place = { source, ...yaml.linesOf(['rules', i]) };
        return { name, mode, enforceFrom, until, when, require, override, place };
    });
    const refuse = (i, key, message) => fail(yaml.offsetOf(['rules', i, key]), message);
    return { file, yaml, fail, rules: withNames(rules, file.conditions, refuse) };
}
function listAt(value, key) {
    const list = valueAt(value, [key]);
    return Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : [];
}
function readFile(yaml, schema, fail) {
    const parsed = schema.safeParse(yaml.value, { error: issue_messages/* wordingOf */.O });
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.flatMap(issue_messages/* meantIssues */.U).map((issue) => problemOf(issue, yaml));
    const [first, ...others] = problems.sort((one, other) => Number(one.isMissing) - Number(other.isMissing) || one.offset - other.offset);
    const more = others.length > 0 ? ` (and ${(0,phrases/* counted */.hS)(others.length, 'more problem')})` : '';
    return fail(first?.offset ?? 0, `${first?.message ?? 'not a policy'}${more}`);
}
function problemOf(issue, yaml) {
    const { path } = issue;
    const key = path.findLast((step) => typeof step === 'string');
    const name = key === undefined ? '' : (0,phrases/* quoted */.TL)(String(key));
    const hasValue = valueAt(yaml.value, path) !== undefined;
    if (!hasValue)
        return { offset: yaml.offsetOf(path), message: `${name} is missing`, isMissing: true };
    const isKey = issue.code === 'unrecognized_keys';
    const offset = isKey ? yaml.offsetOfKey([...path, issue.keys[0] ?? '']) : yaml.offsetOf(path);
    return { offset, message: name === '' ? issue.message : `${name}: ${issue.message}`, isMissing: false };
}
function valueAt(value, path) {
    return path.reduce((inner, step) => {
        if (Array.isArray(inner))
            return inner[Number(step)];
        return typeof inner === 'object' && inner !== null ? new Map(Object.entries(inner)).get(String(step)) : undefined;
    }, value);
}

;// CONCATENATED MODULE: ./src/policy/parsing/parse-policy.ts







/**
 * Null: the built-in default.
 * Throws a `UserError` alone: `<source>:<line>:<column>: <what>`, both one-based, columns in UTF-16 units.
 */
function parsePolicy(written, conditions, known) {
    const root = { others: new Map(), ...(written ?? defaultPolicy) };
    const parts = [];
    // Agents of what is extended are known ones afterwards: no bot can have their marks, and conditions may name them.
    const asKnown = () => {
        const declared = parts.flatMap(({ file }) => file.agents.map(knownAgent));
        return { ...known, agents: [...known.agents, ...declared] };
    };
    for (const file of [...(0,referenced_files/* inOrder */.al)(root, extendsOf, refuseEntry), root])
        parts.push(parseFile(file, conditions, asKnown()));
    for (const file of (0,referenced_files/* directoryFiles */.pb)(root))
        parts.push(directoryPart(file, conditions, asKnown()));
    parse_policy_refuseNamesakes(parts);
    const file = merged(parts.map((part) => part.file));
    const rules = parts.flatMap((part) => part.rules);
    return {
        source: root.source,
        digest: digestOf({ ...file, rules }),
        unknownOrigin: file['unknown-origin'],
        declares: { agents: file.agents, bots: file.bots },
        baseline: baselineOf(root, parts),
        parts: textsIn(root),
        rules,
    };
}
function textsIn({ text, source, others }) {
    return [{ name: null, text, source }, ...[...others].map(([name, { text, source }]) => ({ name, text, source }))];
}
function knownAgent({ id, names, emails, logins }) {
    const lower = (texts) => texts.map((text) => text.toLowerCase());
    return { id, names: lower(names), marks: { emails: lower(emails), logins: lower(logins) } };
}
function extendsOf({ text, source }) {
    const list = valueAt((0,texts_yaml/* readYaml */.g)(text.replace(/^\uFEFF/, ''), (0,texts_yaml/* failIn */.q)(text, source)).value, ['extends']);
    return Array.isArray(list) ? list.map(String) : [];
}
function refuseEntry({ text, source }, entry, message) {
    const fail = (0,texts_yaml/* failIn */.q)(text.replace(/^\uFEFF/, ''), source);
    return fail((0,texts_yaml/* readYaml */.g)(text.replace(/^\uFEFF/, ''), fail).offsetOf(['extends', entry]), `\`extends\`: ${message}`);
}
/** What a directory says of itself alone: rules, and nothing that others would notice. */
const OF_DIRECTORIES = ['version', 'conditions', 'rules'];
function directoryPart(written, conditions, known) {
    const part = parseFile(written, conditions, known);
    const alien = Object.keys(valueAt(part.yaml.value, []) ?? {}).find((key) => !OF_DIRECTORIES.includes(key));
    if (alien !== undefined)
        part.fail(part.yaml.offsetOfKey([alien]), `${(0,phrases/* quoted */.TL)(alien)} is for the whole repository: put it into the policy there`);
    return { ...part, rules: part.rules.map((rule) => inDirectory(rule, written.directory)) };
}
/** The rule, of this directory alone: it applies where the change touches it, and sees nothing else. */
function inDirectory(rule, directory) {
    const paths = (0,glob_list/* pathsOf */.w)([`${directory.replace(/[\\*?[\]{},!]/g, '\\$&')}/**`]);
    const within = (of) => ({ kind: 'within', paths, of });
    return { ...rule, when: within(rule.when ?? { kind: 'all', of: [] }), require: within(rule.require) };
}
function parse_policy_refuseNamesakes(parts) {
    const taken = new Map();
    for (const { rules, fail, yaml } of parts) {
        for (const [i, { name, place }] of rules.entries()) {
            const other = taken.get(name);
            if (other !== undefined)
                fail(yaml.offsetOf(['rules', i, 'name']), `a rule in ${other} is called ${(0,phrases/* quoted */.TL)(name)}`);
            taken.set(name, place.source);
        }
    }
}
/** What several files say together. The stricter word about the unknown counts. */
function merged(files) {
    const [first, ...others] = files;
    const all = [...(first === undefined ? [] : [first]), ...others];
    return {
        version: 1,
        extends: [],
        directories: false,
        'unknown-origin': all.some((file) => file['unknown-origin'] === 'agent') ? 'agent' : 'unknown',
        agents: all.flatMap(({ agents }) => agents),
        bots: all.flatMap(({ bots }) => bots),
        conditions: {},
        rules: all.flatMap(({ rules }) => rules),
    };
}
/** One fingerprint a line, what follows it is for people; `#` begins a comment. */
function baselineOf({ others }, parts) {
    const all = parts.flatMap(({ file, fail, yaml }) => {
        if (file.baseline === undefined)
            return [];
        const found = others.get(file.baseline);
        if (found === undefined)
            return fail(yaml.offsetOf(['baseline']), `there is no file ${(0,phrases/* quoted */.TL)(file.baseline)}`);
        return found.text.split('\n').flatMap((line) => /^([0-9a-f]{16})(?:\s|$)/.exec(line)?.[1] ?? []);
    });
    return new Set(all);
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


/***/ })

};
;