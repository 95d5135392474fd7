"use strict";
exports.id = 643;
exports.ids = [643,2794];
exports.modules = {

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

/***/ 32794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printJson: () => (/* binding */ printJson),
/* harmony export */   printProvenance: () => (/* binding */ printProvenance),
/* harmony export */   printReport: () => (/* binding */ printReport),
/* harmony export */   toPublic: () => (/* binding */ toPublic)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67663);

const linesOf = (files, upkeep) => files.reduce((sum, file) => (file.upkeep === upkeep ? sum + file.added.length : sum), 0);
const isUnreadable = (kind) => kind !== 'text' && kind !== 'removed';
function changeOf({ repository, number, base, target, head, files, notes }) {
    const upkeep = {
        source: linesOf(files, 'source'),
        generated: linesOf(files, 'generated'),
        vendored: linesOf(files, 'vendored'),
    };
    return {
        repository,
        number,
        base,
        target,
        head,
        files: files.length,
        addedLines: upkeep.source + upkeep.generated + upkeep.vendored,
        upkeep,
        unreadable: files.flatMap(({ path, content: { kind } }) => (isUnreadable(kind) ? [{ path, kind }] : [])),
        notes: [...notes],
    };
}
const evidenceOf = ({ claims, agent, model, signal, trust, quote, scope, partial }) => ({
    claims,
    agent,
    model,
    signal,
    trust,
    quote,
    scope: scope.kind === 'span' ? { path: scope.span.path, from: scope.span.from, to: scope.span.to } : scope.kind,
    ...(partial === true && { partial }),
});
function provenanceOf({ origin, lines, agents, commits, files, evidence, removed, notes, }) {
    return {
        origin,
        lines: {
            agent: lines.agent,
            human: lines.human,
            automation: lines.automation,
            mixed: lines.mixed,
            unknown: lines.unknown,
        },
        agents: agents.map(({ agent, model, lines: n, commits: many }) => ({ agent, model, lines: n, commits: many })),
        commits: commits.map((commit) => ({
            sha: commit.sha,
            origin: commit.origin,
            agent: commit.agent,
            model: commit.model,
            tier: commit.tier,
            ...(commit.operator !== null && { operator: commit.operator }),
            evidence: commit.evidence.map(evidenceOf),
        })),
        files: files.map(({ path, spans }) => ({
            path,
            spans: spans.map((span) => ({
                from: span.from,
                to: span.to,
                origin: span.origin,
                agent: span.agent,
                commit: span.commit,
            })),
        })),
        evidence: evidence.map(evidenceOf),
        ...(removed !== undefined && {
            removed: { commits: removed.commits, spans: removed.spans.map(({ path, from, to }) => ({ path, from, to })) },
        }),
        notes: [...notes],
    };
}
const findingOf = (finding) => ({
    rule: finding.rule,
    level: finding.level,
    path: finding.path,
    from: finding.from,
    to: finding.to,
    message: finding.message,
    ...(finding.help !== undefined && { help: finding.help }),
    origin: finding.origin,
    agent: finding.agent,
    fingerprint: finding.fingerprint,
    ...(finding.reproduce !== undefined && { reproduce: finding.reproduce }),
});
const checkOf = ({ check, status, because, examined, notChecked, verified, targets, findings, }) => ({
    check,
    status,
    because,
    examined,
    notChecked: notChecked.map(({ why, count }) => ({ why, count })),
    verified: verified.map(({ what, limit, spans }) => ({
        what,
        limit,
        spans: spans.map(({ path, from, to }) => ({ path, from, to })),
    })),
    ...(targets !== undefined && {
        targets: targets.map(({ name, path, from, to, status: became, inputs, because: why }) => ({
            name,
            path,
            from,
            to,
            status: became,
            inputs,
            because: why,
        })),
    }),
    findings: findings.map(findingOf),
});
const momentOf = (milliseconds) => Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString() : null;
const answeredOf = ({ by, reason, at }) => ({
    by: { login: by.login, id: by.id },
    reason,
    at: momentOf(at),
});
const excusedOf = ({ answer, ...excused }) => ({
    fingerprint: excused.fingerprint,
    rule: excused.rule,
    path: excused.path,
    from: excused.from,
    how: excused.how,
    reason: excused.reason,
    ...(answer !== null && { answer: answeredOf(answer) }),
});
/** How often each rule's findings were meant, and how often they were no findings at all: what a trust report reads. */
function answersOf(excused) {
    const given = excused.filter(({ answer }) => answer !== null);
    const rules = [...new Set(given.map(({ rule }) => rule))].sort();
    const countOf = (rule, how) => given.filter((one) => one.rule === rule && one.how === how).length;
    return rules.map((rule) => ({ rule, accepted: countOf(rule, 'accepted'), wrong: countOf(rule, 'wrong') }));
}
const verdictOf = ({ conclusion, headline, policy, rules, excused = [], notices = [], }) => ({
    conclusion,
    headline,
    policy: { source: policy.source, digest: policy.digest },
    rules: rules.map(({ rule, mode, status, awaited, because, next, override }) => ({
        rule,
        mode,
        status,
        awaited,
        because: [...because],
        next: next.map(({ who, what }) => ({ who, what })),
        ...(override !== undefined && { override: { ...answeredOf(override), until: momentOf(override.until) } }),
    })),
    ...(excused.length > 0 && { excused: excused.map(excusedOf), answers: answersOf(excused) }),
    ...(notices.length > 0 && { notices: [...notices] }),
});
/** Field by field: what the internal report gains does not become public by accident. */
const toPublic = ({ change, provenance, results, verdict }) => ({
    schema: 1,
    change: changeOf(change),
    provenance: provenanceOf(provenance),
    checks: results.map(checkOf),
    verdict: verdictOf(verdict),
});
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const unicodeEscape = (text) => [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
/** Names of files are kept exactly: without them nothing can be found. */
const EXACT = new Set(['path', 'uri']);
/** Two spaces, keys in the order in which they were made. Secrets are cut; what one could not see is escaped, which changes no value. */
function printJson(value) {
    const kept = (key, inner) => typeof inner === 'string' && !EXACT.has(key) ? (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(inner) : inner;
    const text = JSON.stringify(value, kept, 2);
    return `${text.replace(UNSEEN, (seen) => (seen === '\n' ? seen : unicodeEscape(seen)))}\n`;
}
const printReport = (report) => printJson(toPublic(report));
const toPublicProvenance = (change, provenance) => ({
    schema: 1,
    change: changeOf(change),
    provenance: provenanceOf(provenance),
});
/** The report without checks and verdict. */
const printProvenance = (change, provenance) => printJson(toPublicProvenance(change, provenance));


/***/ }),

/***/ 83303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   h: () => (/* binding */ linksFor)
/* harmony export */ });
const SERVER = /^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/;
const REPOSITORY = /^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Longer addresses are cut by browsers and proxies. */
const LONGEST = 2000;
/** Percent-encoded part by part, also what RFC 3986 leaves to the sub-delimiters and Markdown would read. Null for what a browser would resolve away. */
function encodePath(path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
        return null;
    const encode = (part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return parts.map(encode).join('/');
}
/** `server` is the forge's web address, such as `https://github.com`, or null where there is none. */
function linksFor({ repository, head }, server) {
    const known = server !== null && SERVER.test(server) && repository !== null && REPOSITORY.test(repository);
    if (!known)
        return { blob: () => null, commit: () => null, pull: () => null };
    const top = `${server}/${repository}`;
    return {
        blob: (place) => (SHA.test(head) ? blob(`${top}/blob/${head}`, place) : null),
        commit: (sha) => (SHA.test(sha) ? `${top}/commit/${sha}` : null),
        pull: (number) => (Number.isSafeInteger(number) && number > 0 ? `${top}/pull/${number}` : null),
    };
}
function blob(top, { path, lines }) {
    const encoded = encodePath(path);
    if (encoded === null)
        return null;
    const anchor = lines === undefined ? '' : `#L${lines.from}${lines.to > lines.from ? `-L${lines.to}` : ''}`;
    const url = `${top}/${encoded}${anchor}`;
    return url.length > LONGEST ? null : url;
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


/***/ }),

/***/ 10643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printSarif: () => (/* binding */ printSarif),
/* harmony export */   toSarif: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var _excused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91141);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9110);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32794);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83303);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86015);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30776);






/** SARIF gives meaning to `[text](target)` and `{0}` in messages; a space takes it away. */
const message = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__.prose)(text, 1000)
    .replace(/\](?=\()/g, '] ')
    .replace(/\{(?=\d+\})/g, '{ ');
/** A path that a resolver would change still needs a name: its dots and empty parts are encoded too. */
const uri = (path) => (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .encodePath */ .O)(path) ??
    path
        .split('/')
        .map((part) => (/^\.*$/.test(part) ? '%2E'.repeat(part.length) : ((0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .encodePath */ .O)(part) ?? '')))
        .join('/');
const ruleOf = ({ rule, level }) => ({
    id: rule,
    shortDescription: { text: message(rule.replace(/^[^/]*\//, '').replaceAll('-', ' ')) },
    defaultConfiguration: { level },
});
const sentences = ({ message: what, help }) => help === undefined ? (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)(what) : `${(0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)(what)}. ${(0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)(help)}`;
/** GitHub refuses a run with more of them. */
const MOST_RESULTS = 25_000;
const resultOf = (finding, { ruleIndex, nth, excuse }) => ({
    ruleId: finding.rule,
    ruleIndex,
    level: finding.level,
    message: {
        text: message(sentences(finding)),
    },
    locations: [
        {
            physicalLocation: {
                artifactLocation: { uri: uri(finding.path), uriBaseId: '%SRCROOT%' },
                region: { startLine: finding.from, endLine: finding.to },
            },
        },
    ],
    // The second is the one by which GitHub knows an alert again. Whoever uploads would else compute it from files that are not there.
    partialFingerprints: { 'assay/v1': finding.fingerprint, primaryLocationLineHash: `${finding.fingerprint}:${nth}` },
    properties: { origin: finding.origin, agent: finding.agent },
    ...(excuse !== undefined && {
        suppressions: [{ kind: 'external', justification: (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__.prose)((0,_excused_js__WEBPACK_IMPORTED_MODULE_0__/* .excuseInWords */ .wJ)(excuse), 500) }],
    }),
});
/** One run. Rules are described by the first finding that names them, in the order of the findings: worst first. */
function toSarif(report) {
    const all = (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(report);
    const findings = all.slice(0, MOST_RESULTS);
    const seen = new Map();
    const nthOf = ({ fingerprint }) => {
        const nth = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, nth);
        return nth;
    };
    const excuses = (0,_excused_js__WEBPACK_IMPORTED_MODULE_0__/* .excusesIn */ .WH)(report);
    const rules = [
        ...new Map(findings.toReversed().map((finding) => [finding.rule, ruleOf(finding)])).values(),
    ].toReversed();
    const ids = rules.map(({ id }) => id);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Assay', rules } },
                columnKind: 'utf16CodeUnits',
                properties: { head: report.change.head, leftOut: all.length - findings.length },
                results: findings.map((finding) => resultOf(finding, {
                    ruleIndex: ids.indexOf(finding.rule),
                    nth: nthOf(finding),
                    excuse: excuses.get(finding),
                })),
            },
        ],
    };
}
const printSarif = (report) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.printJson)(toSarif(report));


/***/ })

};
;