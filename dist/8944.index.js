"use strict";
exports.id = 8944;
exports.ids = [8944];
exports.modules = {

/***/ 58944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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

// EXTERNAL MODULE: ./src/report/excused.ts
var excused = __webpack_require__(91141);
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
const OVERRIDDEN = ['!', 'overridden'];
const MODE = {
    off: 'switched off',
    observe: 'only observed',
    warn: 'warns, never blocks',
    enforce: 'enforced',
};
function outcome({ rule, mode, status, because, override }) {
    const [mark, word] = override === undefined ? STATUS[status] : OVERRIDDEN;
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

// EXTERNAL MODULE: ./src/report/test-files.ts
var test_files = __webpack_require__(26862);
;// CONCATENATED MODULE: ./src/report/tests.ts


const tests = (report, kept) => ({
    title: ['Tests that show it'],
    shape: 'blocks',
    folded: false,
    items: kept === null ? [] : itemsFor(report, kept),
    show: 2,
    noun: 'line',
});
function itemsFor(report, { folder }) {
    const { files, command, left } = (0,test_files/* testFilesOf */.$)(report);
    const many = (0,page/* count */.U9)(files.length, 'file');
    const isTop = folder !== null && /^(?:\.\/?)?$/.test(folder);
    const run = folder === null || isTop ? command : `cp -R ${(0,test_files/* quoted */.T)(folder)}/. . && ${command}`;
    const line = folder === null
        ? [
            `${many} in the report artifact, under `,
            { code: 'tests/' },
            '; unpack it at the top of the repository and run',
        ]
        : [`${many} in `, { code: folder }, '; run from the top of the repository'];
    const apart = `${(0,page/* count */.U9)(left, 'test stands', 'tests stand')} above only: what it calls is not exported, or its path is none to write to`;
    return [
        // As a test is shown: in lines that are not wrapped, to be pasted.
        ...(run === null || command === null ? [] : [{ ...(0,page/* bullet */.xE)('·', line), test: { text: run, path: 'run.sh' } }]),
        ...(left === 0 ? [] : [(0,page/* bullet */.xE)('·', [apart])]),
    ];
}

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
/** What the forge shows as given and does not count comes before everything else. */
const said = ({ notices = [] }) => notices.map((one) => [(0,page/* capital */.Nx)(one)]);
function compose(report, kept) {
    const { change, provenance, verdict } = report;
    const [mark, word] = CONCLUSIONS[verdict.conclusion];
    return {
        verdict: { mark, word, headline: verdict.headline },
        facts: facts(change),
        notices: [...said(verdict), ...removedMarks(provenance), ...(isBuiltIn(verdict) ? [HOW_TO_ENFORCE] : [])],
        sections: [
            toMerge(report),
            advised(report),
            (0,found/* found */.F9)(report),
            (0,excused/* answeredFor */.py)(report),
            tests(report, kept),
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

/***/ 91141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ excusesIn),
/* harmony export */   py: () => (/* binding */ answeredFor),
/* harmony export */   wJ: () => (/* binding */ excuseInWords)
/* harmony export */ });
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86015);

const nameOf = ({ fingerprint, path, from }) => JSON.stringify([fingerprint, path, from]);
/** By finding, what excuses it. */
function excusesIn({ results, verdict }) {
    const excused = new Map((verdict.excused ?? []).map((one) => [nameOf(one), one]));
    if (excused.size === 0)
        return new Map();
    const findings = results.flatMap((result) => result.findings);
    return new Map(findings.flatMap((finding) => {
        const excuse = excused.get(nameOf(finding));
        return excuse === undefined ? [] : [[finding, excuse]];
    }));
}
const HOW = {
    accepted: 'accepted as meant',
    wrong: 'said to be a false alarm',
    ignored: 'ignored beside the line',
    known: 'known in the baseline',
};
/** Whose word it is, and why: `accepted as meant by carol: the currency has no cents`. */
function excuseInWords({ how, answer, reason }) {
    return `${HOW[how]}${answer === null ? '' : ` by ${answer.by.login}`}${reason === '' ? '' : `: ${reason}`}`;
}
function item([finding, excuse]) {
    const { path, from, to, rule, message } = finding;
    return {
        ...(0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .bullet */ .xE)('·', [(0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)(message)]),
        below: [[{ place: { path, lines: { from, to } } }, ' · ', { code: rule }], [excuseInWords(excuse)]],
    };
}
function answeredFor(report) {
    const excuses = excusesIn(report);
    return {
        title: ['Found, and answered for: ', (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(excuses.size, 'finding'), ' that do not count'],
        shape: 'blocks',
        folded: true,
        items: [...excuses].map(item),
        show: 30,
        noun: 'finding',
    };
}


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _excused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91141);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86015);


const MARKS = { error: '✗', warning: '!', note: '·' };
const RANK = { error: 0, warning: 1, note: 2 };
const MOST_FINDINGS = 20;
const MOST_PLACES = 5;
/** Digits of a fingerprint: enough to tell the findings of one change apart. */
const NAMED_BY = 8;
const before = (a, b) => (a < b ? -1 : Number(a > b));
/** Errors first, then by place. */
const worstFirst = (report) => report.results
    .flatMap(({ findings }) => findings)
    .sort((a, b) => RANK[a.level] - RANK[b.level] || before(a.path, b.path) || a.from - b.from || before(a.rule, b.rule));
/** Those that count, in the same order. */
function standing(report) {
    const excuses = (0,_excused_js__WEBPACK_IMPORTED_MODULE_0__/* .excusesIn */ .WH)(report);
    return worstFirst(report).filter((finding) => !excuses.has(finding));
}
const sameness = ({ rule, level, message, help, reproduce, origin, agent, fingerprint }) => JSON.stringify([rule, level, message, help, origin, agent, reproduce === undefined ? null : fingerprint]);
function author({ origin, agent }) {
    if (origin === 'agent')
        return agent === null ? [' · by an AI agent'] : [' · by ', { code: agent }];
    return origin === 'automation' ? [' · by automation'] : [];
}
/** How a command names them: whoever accepts a finding reads it here. */
function names(all) {
    const each = [...new Set(all.map(({ fingerprint }) => fingerprint.slice(0, NAMED_BY)))];
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(each.map((name) => [{ code: name }]), MOST_PLACES);
}
function item(first, all, isAnswerable) {
    const places = all.map(({ path, from, to }) => [{ place: { path, lines: { from, to } } }]);
    const where = [
        ...(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(places, MOST_PLACES),
        ' · ',
        { code: first.rule },
        ...author(first),
        ...(isAnswerable ? [' · ', ...names(all)] : []),
    ];
    return {
        mark: MARKS[first.level],
        line: [{ strong: (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(first.message) }],
        below: first.help === undefined ? [where] : [where, [(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(first.help)]],
        test: first.reproduce === undefined ? null : { text: first.reproduce, path: first.path },
        stands: all.length,
    };
}
const HOW_TO_ANSWER = {
    ...(0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .bullet */ .xE)('·', [
        'Meant, or a false alarm? Somebody with write access who took no part comments ',
        { code: '/assay accept <finding> <reason>' },
        ' or ',
        { code: '/assay wrong <finding> <reason>' },
        ', naming it by the number beside it.',
    ]),
    stands: 0,
};
function found(report) {
    // In a terminal there is nobody to answer to.
    const isAnswerable = report.change.number !== null;
    const groups = (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .kg)(standing(report), sameness);
    const items = [
        ...groups.map(([first, all]) => item(first, all, isAnswerable)),
        ...(isAnswerable && groups.length > 0 && groups.length < MOST_FINDINGS ? [HOW_TO_ANSWER] : []),
    ];
    return { title: ['Found'], shape: 'blocks', folded: false, items, show: MOST_FINDINGS, noun: 'finding' };
}


/***/ }),

/***/ 86015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
;