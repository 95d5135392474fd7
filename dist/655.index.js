exports.id = 655;
exports.ids = [655,776];
exports.modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 98570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compose),
  _: () => (/* binding */ composeProvenance)
});

// EXTERNAL MODULE: ./src/report/page.ts
var page = __webpack_require__(86015);
;// CONCATENATED MODULE: ./src/report/authorship.ts

const OTHERS = [
    ['automation', 'by automation', 'a bot that is no AI agent'],
    ['human', 'by a person', 'the evidence is quoted below'],
    ['mixed', 'mixed', 'more than one wrote them, and nothing says which line is whose'],
    ['unknown', 'unknown', 'nobody says who wrote them; the checks make no difference'],
];
const TRUST = {
    verified: 'the forge vouches for it',
    declared: 'declared: anybody could have written it',
    weak: 'a weak hint: tools are known to get it wrong',
};
const nameOf = (agent) => (agent === null ? ['an AI agent that is not named'] : [{ code: agent }]);
const modelOf = (model) => (model === null ? [] : [' (model ', { code: model }, ')']);
const linesOf = (n) => (0,page/* count */.U9)(n, 'line');
function share({ agent, model, lines, commits }) {
    const by = ['by ', ...nameOf(agent), ...modelOf(model)];
    const where = `in ${(0,page/* count */.U9)(commits, 'commit')}`;
    if (lines > 0)
        return (0,page/* bullet */.xE)('·', [`${linesOf(lines)} `, ...by, ` ${where}`]);
    return (0,page/* bullet */.xE)('·', [`Something ${where} `, ...by, ', but no line can be said to be its own']);
}
const shares = ({ agents, lines }) => [
    ...agents.map(share),
    ...OTHERS.flatMap(([origin, name, meaning]) => lines[origin] === 0 ? [] : [(0,page/* bullet */.xE)('·', [`${linesOf(lines[origin])} ${name}: ${meaning}`])]),
];
function scopeOf(scope) {
    if (scope.kind === 'commit')
        return [{ commit: scope.sha }];
    if (scope.kind === 'span')
        return [{ place: { path: scope.span.path, lines: scope.span } }];
    return ['the pull request'];
}
function claimOf({ claims, agent, model }) {
    if (claims !== 'agent')
        return [claims === 'human' ? 'a person' : 'automation'];
    return [...nameOf(agent), ...modelOf(model)];
}
/** One quote, wherever it was seen. */
function quoted(first, all) {
    const scopes = (0,page/* gather */.kg)(all, ({ scope }) => JSON.stringify(scope)).map(([{ scope }]) => scopeOf(scope));
    const part = first.partial === true ? ', for a part of it' : '';
    return {
        ...(0,page/* bullet */.xE)('·', [{ code: first.quote }]),
        below: [[`${first.signal} of `, ...(0,page/* listed */.KE)(scopes, 3), `${part}: `, ...claimOf(first)], [TRUST[first.trust]]],
    };
}
function evidence({ commits, evidence: wide }) {
    const all = [...commits.flatMap((commit) => commit.evidence), ...wide];
    const same = ({ claims, agent, model, signal, trust, quote, partial }) => JSON.stringify([claims, agent, model, signal, trust, quote, partial]);
    return (0,page/* gather */.kg)(all, same).map(([first, group]) => quoted(first, group));
}
/** One tool is one author here, whatever models it ran. */
function summaryOf({ agents, lines }) {
    const named = (0,page/* gather */.kg)(agents, ({ agent }) => JSON.stringify(agent)).flatMap(([{ agent }, all]) => {
        const sum = all.reduce((total, one) => total + one.lines, 0);
        return sum === 0 ? [] : [[`${linesOf(sum)} by `, ...nameOf(agent)]];
    });
    const others = OTHERS.filter(([origin]) => lines[origin] > 0).map(([origin, name]) => [`${linesOf(lines[origin])} ${name}`]);
    const all = [...named, ...others];
    return all.length === 0 ? ['no added line'] : (0,page/* listed */.KE)(all, 6);
}
const MOST_PLACES = 5;
/** Somebody took marks away, so this stands at the top: nobody should have to look for it. */
function removedMarks({ removed }) {
    if (removed === undefined)
        return [];
    const { commits, spans } = removed;
    const lines = spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const places = spans.map((span) => [{ place: { path: span.path, lines: span } }]);
    const marks = commits === 1 ? 'its marks' : 'their marks';
    return [
        [
            { strong: 'Provenance removed' },
            `: ${(0,page/* count */.U9)(commits, 'commit')} lost ${marks} in a force-push. What the marks said still counts for the ${linesOf(lines)} that stayed: `,
            ...(0,page/* listed */.KE)(places, MOST_PLACES),
        ],
    ];
}
function whoWroteWhat(provenance) {
    const notes = provenance.notes.map((note) => (0,page/* bullet */.xE)('!', [note]));
    const items = [...shares(provenance), ...notes, ...evidence(provenance)];
    return {
        title: ['Who wrote what: ', ...summaryOf(provenance)],
        shape: 'bullets',
        folded: true,
        items,
        show: 60,
        noun: 'item',
    };
}

// EXTERNAL MODULE: ./src/report/found.ts
var found = __webpack_require__(9110);
;// CONCATENATED MODULE: ./src/report/reading.ts

const MOST_NAMED = 5;
const namedPlaces = (places) => (0,page/* listed */.KE)(places.map((place) => [{ place }]), MOST_NAMED);
function item({ what, limit, spans }) {
    const places = spans.map(({ path, from, to }) => ({ path, lines: { from, to } }));
    return { ...(0,page/* bullet */.xE)('✓', [what, ' · ', limit]), below: places.length === 0 ? [] : [namedPlaces(places)] };
}
function needNotRecheck({ results }) {
    const items = results.flatMap(({ verified }) => verified.map(item));
    return {
        title: ['You need not re-check (what was tried, not a proof)'],
        shape: 'blocks',
        folded: false,
        items,
        show: 30,
        noun: 'item',
    };
}
const reasonsOf = ({ notChecked }) => (0,page/* listed */.KE)(notChecked.map(({ why, count: n }) => [notChecked.length === 1 ? why : `${why} (${n})`]), 8);
function unchecked(result) {
    const { check, status, because, examined, notChecked } = result;
    const none = status === 'errored' ? ' broke and says nothing: ' : ' could not look: ';
    if (status === 'errored' || status === 'skipped')
        return [
            { ...(0,page/* bullet */.xE)('!', [{ code: check }, none, because]), below: notChecked.length === 0 ? [] : [reasonsOf(result)] },
        ];
    const sum = notChecked.reduce((total, { count: n }) => total + n, 0);
    if (sum === 0)
        return [];
    return [(0,page/* bullet */.xE)('!', [{ code: check }, ` has no answer for ${sum} of ${examined}: `, ...reasonsOf(result)])];
}
const OPAQUE = {
    binary: ['binary file', 'binary files'],
    'too-large': ['file too large to read', 'files too large to read'],
    symlink: ['symbolic link, not followed', 'symbolic links, not followed'],
    submodule: ['submodule, not looked into', 'submodules, not looked into'],
};
const KINDS = ['binary', 'too-large', 'symlink', 'submodule'];
function opaque(files, kind) {
    const paths = files.filter(({ content }) => content.kind === kind).map(({ path }) => ({ path }));
    if (paths.length === 0)
        return [];
    const [one, several] = OPAQUE[kind];
    return [(0,page/* bullet */.xE)('!', [`${(0,page/* count */.U9)(paths.length, one, several)}: `, ...namedPlaces(paths)])];
}
function notChecked({ change, results }) {
    const lines = change.files.reduce((sum, { added }) => sum + added.length, 0);
    const nobody = results.length === 0 && lines > 0 ? [(0,page/* bullet */.xE)('!', ['No check looked at this change'])] : [];
    const items = [...nobody, ...results.flatMap(unchecked), ...KINDS.flatMap((kind) => opaque(change.files, kind))];
    return { title: ['Not checked, so read these'], shape: 'blocks', folded: false, items, show: 30, noun: 'item' };
}

;// CONCATENATED MODULE: ./src/report/reasons.ts

const STATUS = {
    satisfied: ['✓', 'met'],
    violated: ['✗', 'not met'],
    undecided: ['○', 'undecided'],
    skipped: ['–', 'does not apply'],
};
const MODE = {
    off: 'switched off',
    observe: 'only observed',
    warn: 'warns, never blocks',
    enforce: 'enforced',
};
function outcome({ rule, mode, status, because }) {
    const [mark, word] = STATUS[status];
    return {
        mark,
        line: [{ strong: rule }, ` · ${word} · ${MODE[mode]}`],
        below: because.map((reason) => [reason]),
        test: null,
        stands: 1,
    };
}
/** The policy of a repository that has none goes by this name. */
const isBuiltIn = ({ policy }) => policy.source === 'built-in default';
/** `.github/assay.yml@3a1b2c3`: the object name shortened, the rest as it is. */
const policyName = ({ policy }) => policy.source.replace(/@([0-9a-f]{7})[0-9a-f]{33,57}$/, '@$1');
function why({ verdict }) {
    const policy = isBuiltIn(verdict) ? 'the built-in default' : { code: policyName(verdict) };
    return {
        title: ['Why: ', (0,page/* count */.U9)(verdict.rules.length, 'rule'), ' of ', policy],
        shape: 'blocks',
        folded: true,
        items: verdict.rules.map(outcome),
        show: 100,
        noun: 'rule',
    };
}

;// CONCATENATED MODULE: ./src/report/steps.ts

const isUnmet = ({ status }) => status === 'violated' || status === 'undecided';
/** What asks for another push comes first: a push can undo a label or an approval. */
const changesFirst = (a, b) => Number(a.status !== 'violated') - Number(b.status !== 'violated');
function asked({ rule, because, next }) {
    if (next.length > 0)
        return next.map(({ who, what }) => ({ who, line: [{ strong: (0,page/* capital */.Nx)(who) }, ` ${what}`] }));
    return [{ who: '', line: ['The rule “', rule, '” is not met: ', because.join('; ') || 'it does not say why'] }];
}
function steps(report, mode, title) {
    const unmet = report.verdict.rules.filter((rule) => rule.mode === mode && isUnmet(rule));
    const all = unmet.toSorted(changesFirst).flatMap(asked);
    const once = (0,page/* gather */.kg)(all, ({ line }) => JSON.stringify(line)).map(([step]) => step);
    const byWho = (0,page/* gather */.kg)(once, ({ who }) => who).flatMap(([, theirs]) => theirs);
    const items = byWho.map(({ line }) => (0,page/* bullet */.xE)(null, line));
    return { title, shape: 'numbers', folded: false, items, show: 20, noun: 'step' };
}
const toMerge = (report) => steps(report, 'enforce', ['To merge']);
const advised = (report) => steps(report, 'warn', ['Advised (nothing here blocks the merge)']);

;// CONCATENATED MODULE: ./src/report/compose.ts






const CONCLUSIONS = {
    pass: ['✓', 'Passed'],
    warn: ['!', 'Passed with warnings'],
    pending: ['○', 'Waiting'],
    fail: ['✗', 'Blocked'],
};
const compose_linesOf = (files) => files.reduce((sum, { added }) => sum + added.length, 0);
function size(change) {
    const apart = ['generated', 'vendored'].flatMap((upkeep) => {
        const lines = compose_linesOf(change.files.filter((file) => file.upkeep === upkeep));
        return lines === 0 ? [] : [`${lines} ${upkeep}`];
    });
    const inside = apart.length === 0 ? '' : ` (${apart.join(', ')})`;
    return [`${(0,page/* count */.U9)(compose_linesOf(change.files), 'added line')}${inside} in ${(0,page/* count */.U9)(change.files.length, 'file')}`];
}
const facts = (change) => [
    ...(change.title === null || change.title.trim() === '' ? [] : [[change.title]]),
    ...(change.number === null ? [] : [[{ pull: change.number }]]),
    size(change),
    ['head ', { commit: change.head }],
];
const HOW_TO_ENFORCE = [
    'There is no policy file, so the built-in default applies: it warns and never blocks. To enforce, commit ',
    { code: '.github/assay.yml' },
    ' with rules in ',
    { code: 'mode: enforce' },
    '.',
];
const notes = ({ notes: all }) => ({
    title: ['How this was read: ', (0,page/* count */.U9)(all.length, 'note')],
    shape: 'bullets',
    folded: true,
    items: all.map((note) => (0,page/* bullet */.xE)('·', [note])),
    show: 30,
    noun: 'note',
});
/** On the forge only: whoever reads it in a terminal is there already. */
const footer = ({ number, base }) => number === null
    ? null
    : ['Same answer locally, as far as it can be known there: ', { code: `assay check --base ${(0,page/* short */.h0)(base)}` }];
function compose(report) {
    const { change, provenance, verdict } = report;
    const [mark, word] = CONCLUSIONS[verdict.conclusion];
    return {
        verdict: { mark, word, headline: verdict.headline },
        facts: facts(change),
        notices: [...removedMarks(provenance), ...(isBuiltIn(verdict) ? [HOW_TO_ENFORCE] : [])],
        sections: [
            toMerge(report),
            advised(report),
            (0,found/* found */.F)(report),
            needNotRecheck(report),
            notChecked(report),
            whoWroteWhat(provenance),
            why(report),
            notes(change),
        ],
        footer: footer(change),
    };
}
/** Provenance alone: a page without a verdict. */
const composeProvenance = (change, provenance) => ({
    verdict: null,
    facts: facts(change),
    notices: removedMarks(provenance),
    sections: [whoWroteWhat(provenance), notes(change)],
    footer: null,
});


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ found),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86015);

const MARKS = { error: '✗', warning: '!', note: '·' };
const RANK = { error: 0, warning: 1, note: 2 };
const MOST_FINDINGS = 20;
const MOST_PLACES = 5;
const before = (a, b) => (a < b ? -1 : Number(a > b));
/** Errors first, then by place. */
const worstFirst = (report) => report.results
    .flatMap(({ findings }) => findings)
    .sort((a, b) => RANK[a.level] - RANK[b.level] || before(a.path, b.path) || a.from - b.from || before(a.rule, b.rule));
const sameness = ({ rule, level, message, help, reproduce, origin, agent, fingerprint }) => JSON.stringify([rule, level, message, help, origin, agent, reproduce === undefined ? null : fingerprint]);
function author({ origin, agent }) {
    if (origin === 'agent')
        return agent === null ? [' · by an AI agent'] : [' · by ', { code: agent }];
    return origin === 'automation' ? [' · by automation'] : [];
}
function item(first, all) {
    const places = all.map(({ path, from, to }) => [{ place: { path, lines: { from, to } } }]);
    const where = [...(0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(places, MOST_PLACES), ' · ', { code: first.rule }, ...author(first)];
    return {
        mark: MARKS[first.level],
        line: [{ strong: (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)(first.message) }],
        below: first.help === undefined ? [where] : [where, [(0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)(first.help)]],
        test: first.reproduce === undefined ? null : { text: first.reproduce, path: first.path },
        stands: all.length,
    };
}
function found(report) {
    const items = (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .kg)(worstFirst(report), sameness).map(([first, all]) => item(first, all));
    return { title: ['Found'], shape: 'blocks', folded: false, items, show: MOST_FINDINGS, noun: 'finding' };
}


/***/ }),

/***/ 86015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   sk: () => (/* binding */ placeLabel),
/* harmony export */   xE: () => (/* binding */ bullet)
/* harmony export */ });
const bullet = (mark, line) => ({ mark, line, below: [], test: null, stands: 1 });
/** Things with the same key together, in the order in which each key came first. */
function gather(things, key) {
    const groups = new Map();
    for (const thing of things) {
        const group = groups.get(key(thing));
        if (group === undefined)
            groups.set(key(thing), [thing, [thing]]);
        else
            group[1].push(thing);
    }
    return [...groups.values()];
}
/** Messages are phrases; at the start of a line they are sentences. */
const capital = (text) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
/** `1 line`, `1,234 lines`. */
const count = (n, one, several = `${one}s`) => `${String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${n === 1 ? one : several}`;
/** `a, b and c`, as pieces of a line; beyond `most`, how many more there are. */
function listed(lines, most) {
    const shown = lines.slice(0, most);
    const all = lines.length > most ? [...shown, [`${lines.length - most} more`]] : shown;
    return all.flatMap((line, index) => {
        if (index === 0)
            return line;
        return [index === all.length - 1 ? ' and ' : ', ', ...line];
    });
}
/** The first characters of an object name: enough to find it, short enough to read. */
const short = (sha) => sha.slice(0, 7);
/** `src/a.ts:3–9`: the path alone for a whole file. */
function placeLabel({ path, lines }) {
    if (lines === undefined)
        return path;
    return lines.from === lines.to ? `${path}:${lines.from}` : `${path}:${lines.from}–${lines.to}`;
}


/***/ }),

/***/ 67663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/** Cuts what looks like a secret out of quoted text: a page, a log or a report must not spread what a change leaked. */
/** Formats that their makers document. Every repetition is bounded, so that the cost is linear. */
const SHAPES = [
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[\w-]{20,255}/g,
    /\bxox[abeprs]-[\w-]{10,255}/g,
    /\b[sr]k[-_](?:live_|test_|ant-|proj-)?[\w-]{20,255}/g,
    /\bAIza[\w-]{35}/g,
    /\bnpm_[A-Za-z0-9]{36}\b/g,
    /\beyJ[\w-]{10,2000}\.[\w-]{10,2000}\.[\w-]{5,2000}/g,
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(?:[\s\S]{0,10000}?-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----|[\s\S]*)/g,
];
/** The first characters stay: they tell the reader which secret it is. */
const withoutSecrets = (text) => SHAPES.reduce((rest, shape) => rest.replace(shape, (secret) => `${secret.slice(0, 4)}… (looks like a secret, cut)`), text);


/***/ }),

/***/ 65655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printProvenanceText: () => (/* binding */ printProvenanceText),
/* harmony export */   printText: () => (/* binding */ printText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98570);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86015);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30776);
/** Prints a report for a terminal: the page in plain text, at most 100 columns, and no escape sequence but our own colours. */




const COLUMNS = 100;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
const widthOf = (text) => [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
function brushFor({ colour }) {
    const { bold, dim, green, red, yellow } = picocolors__WEBPACK_IMPORTED_MODULE_1___default().createColors(colour);
    const colours = { '✓': green, '✗': red, '!': yellow, '○': yellow };
    return { strong: bold, faint: dim, mark: (mark) => colours[mark] ?? dim };
}
function piece(part) {
    if (typeof part === 'string')
        return `${/^\s/.test(part) ? ' ' : ''}${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.prose)(part, 1000)}${/\S\s+$/.test(part) ? ' ' : ''}`;
    if ('strong' in part)
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.prose)(part.strong, 1000);
    if ('code' in part)
        return `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.verbatim)(part.code, 300)}\``;
    if ('place' in part)
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.verbatim)((0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLabel */ .sk)(part.place), 300);
    return 'commit' in part ? (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(part.commit) : `#${part.pull}`;
}
const plain = (line) => line.map(piece).join('').trim();
/** A word that is wider than the column is broken, for there is no other way to keep to it. */
function pieces(word, width) {
    if (widthOf(word) <= width)
        return [word];
    const out = [''];
    for (const character of word) {
        const last = out.at(-1) ?? '';
        if (widthOf(last + character) <= width)
            out[out.length - 1] = last + character;
        else
            out.push(character);
    }
    return out;
}
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
        const last = lines.at(-1);
        if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
/** `lead` stands before the first line, as many blanks before the others. */
function hang(lead, text, paint, paintLead = paint) {
    const indent = ' '.repeat(widthOf(lead));
    return wrap(text, COLUMNS - widthOf(lead))
        .map((line, index) => `${index === 0 && lead !== '' ? paintLead(lead) : indent}${paint(line)}\n`)
        .join('');
}
const asIs = (text) => text;
function itemOf({ shape }, { mark, line, below, test }, index, brush) {
    const lead = shape === 'numbers' ? `${String(index + 1).padStart(2)}. ` : `${mark ?? ' '} `;
    const first = hang(lead, plain(line), shape === 'blocks' ? brush.strong : asIs, mark === null ? asIs : brush.mark(mark));
    const others = below.map((one) => hang('  ', plain(one), brush.faint)).join('');
    // A test is there to be pasted, so its lines are not wrapped.
    const pasted = test === null
        ? ''
        : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.listing)(test.text, 4000)
            .trimEnd()
            .replace(/^(?=.)/gm, '    ')
            .concat('\n');
    return `${first}${others}${pasted}`;
}
function sectionOf(section, brush) {
    if (section.items.length === 0)
        return '';
    const shown = section.items.slice(0, section.show).map((item, index) => itemOf(section, item, index, brush));
    const left = section.items.slice(section.show).reduce((sum, { stands }) => sum + stands, 0);
    const more = left === 0
        ? ''
        : hang('  ', `and ${(0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(left, `more ${section.noun}`)}: the JSON report has them all`, brush.faint);
    return `\n${hang('', plain(section.title), brush.strong)}${shown.join('')}${more}`;
}
function print({ verdict, facts, notices, sections, footer }, look) {
    const brush = brushFor(look);
    const words = verdict === null
        ? ''
        : hang(`${verdict.mark} `, plain([`${verdict.word}: `, verdict.headline]), brush.strong, brush.mark(verdict.mark));
    const size = hang('', facts.map(plain).join(' · '), brush.faint);
    const said = notices.map((notice) => `\n${hang('', plain(notice), asIs)}`).join('');
    const last = footer === null ? '' : `\n${hang('', plain(footer), brush.faint)}`;
    return `${words}${size}${said}${sections.map((section) => sectionOf(section, brush)).join('')}${last}`;
}
const printText = (report, look) => print((0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Z)(report), look);
/** Provenance alone, as `assay classify` prints it. */
const printProvenanceText = (change, provenance, look) => print((0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .composeProvenance */ ._)(change, provenance), look);


/***/ }),

/***/ 30776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listing: () => (/* binding */ listing),
/* harmony export */   prose: () => (/* binding */ prose),
/* harmony export */   verbatim: () => (/* binding */ verbatim)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67663);
/** Text from the change made safe to look at: nothing invisible, no secret, no more than asked for. */

/** Controls, formats (bidirectional and zero-width ones too), private use, fillers. An emoji's own variation selector may stay. */
const HIDDEN = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<!\p{Extended_Pictographic})\uFE0F/gu;
const HIDDEN_IN_CODE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const ODD_SPACE = /(?! )\p{Zs}/gu;
/** `[U+202E]`, for everything that one could not see. */
const codePoint = (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
/** At most `max` UTF-16 units, an ellipsis at the end where something is missing. Never half a character. */
const cut = (text, max) => text.length <= max ? text : `${text.slice(0, max - 1).replace(/\p{Cs}$/u, '')}…`;
/** Running words on one line: white space is folded. */
const prose = (text, max) => cut((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text)
    .replace(/[\t\n\r\p{Zs}]+/gu, ' ')
    .replace(HIDDEN, codePoint)
    .trim(), max);
/** A name, path or quote on one line, exact: every space that is not U+0020 is shown as what it is. */
const verbatim = (text, max) => cut((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text).replace(HIDDEN, codePoint).replace(ODD_SPACE, codePoint), max);
/** Several lines of code: line ends and tabs stay. */
const listing = (text, max) => cut((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text).replaceAll('\r\n', '\n').replace(HIDDEN_IN_CODE, codePoint), max);


/***/ })

};
;