"use strict";
exports.id = 2794;
exports.ids = [2794];
exports.modules = {

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


/***/ })

};
;