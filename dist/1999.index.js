"use strict";
exports.id = 1999;
exports.ids = [1999];
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

/***/ 11999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judged: () => (/* binding */ judged),
  policyFor: () => (/* binding */ policyFor),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/change/spans.ts
var spans = __webpack_require__(33717);
// EXTERNAL MODULE: ./src/hash.ts
var hash = __webpack_require__(56495);
;// CONCATENATED MODULE: ./src/checks/stamp.ts
/** Adds to a finding what the check does not know: who wrote its lines, and a name that lasts. */

function stamp(finding, provenance) {
    return { ...finding, ...authorship(finding, provenance), fingerprint: fingerprint(finding) };
}
/** Several origins are `mixed`; the agent stays named while it is one. */
function authorship({ path, from, to }, { files }) {
    const spans = files.filter((file) => file.path === path).flatMap((file) => file.spans);
    const touched = spans.filter((span) => span.from <= to && span.to >= from);
    const origins = new Set(touched.map(({ origin }) => origin));
    const agents = new Set(touched.flatMap(({ origin, agent }) => (origin === 'agent' || origin === 'mixed' ? [agent] : [])));
    const [origin = 'unknown'] = origins;
    const [agent = null] = agents;
    return { origin: origins.size > 1 ? 'mixed' : origin, agent: agents.size > 1 ? null : agent };
}
/** 16 hexadecimal digits over rule, path and subject: the same while lines move. No path holds a NUL. */
function fingerprint({ rule, path, subject, message }) {
    return (0,hash/* sha256 */.s)([rule, path, subject ?? message].join('\0')).slice(0, 16);
}

;// CONCATENATED MODULE: ./src/checks/run.ts
/** Runs the checks on what the change adds. Whatever a check does, there is a result that says so; order and bytes follow from the inputs alone. */


/** One result for each check, in the order of the list. Never throws. */
async function runChecks(checks, { change, provenance, stage }, world) {
    const targets = targetsOf(change);
    const results = [];
    // The job that runs the change's code is asked for nothing that can be read without running it.
    for (const check of stage === 'exercise' ? checks.filter(runsCode) : checks) {
        world.progress(check.title);
        const own = await runOne(check, targets, { change, provenance }, world);
        const isOpen = world.claims !== undefined && runsCode(check);
        results.push(isOpen ? await withClaims(check, own, { change, provenance, world }) : own);
    }
    return results;
}
const runsCode = ({ needs }) => needs.includes('sandbox');
/** What another job found by running the change's code, where that is proven. */
async function withClaims(check, own, { change, provenance, world }) {
    const claimed = (await world.claims?.outcome(own, change)) ?? null;
    if (claimed === null)
        return own;
    if ('unavailable' in claimed)
        return unproven(own, claimed);
    return resultOf(check.name, check.joined?.(claimed.value) ?? claimed.value, provenance);
}
/** As if nobody had looked, with the reason. */
function unproven(own, { unavailable, awaited }) {
    const why = unavailable;
    const targets = (own.targets ?? []).map((one) => ({ ...one, status: 'not-tried', inputs: 0, because: why }));
    return {
        check: own.check,
        status: 'skipped',
        because: awaited ? 'another job has to run it' : 'what another job says of it is not proven',
        examined: own.examined,
        findings: [],
        notChecked: [{ why, count: own.examined }],
        verified: [],
        targets,
        ...(awaited && { awaited }),
    };
}
/** Files with added lines, each line of them in a span. */
function targetsOf({ files }) {
    return files
        .filter(({ content, added }) => content.kind === 'text' && added.length > 0)
        .map((file) => ({
        file,
        spans: (0,spans/* spansOf */.Ly)(file.path, file.added.map(({ number }) => number)),
    }));
}
async function runOne(check, targets, { change, provenance }, world) {
    // A check breaks on its own: the others still have their say, and nobody takes the silence for a pass.
    try {
        const outcome = await check.run(targets, portsFor(check, { ...world, change, provenance }));
        return resultOf(check.name, outcome, provenance);
    }
    catch (error) {
        return {
            check: check.name,
            status: 'errored',
            because: reason(error),
            examined: 0,
            findings: [],
            notChecked: [],
            verified: [],
        };
    }
}
function resultOf(check, outcome, provenance) {
    return {
        check,
        ...statusOf(outcome),
        examined: outcome.examined,
        findings: outcome.findings.toSorted(byPlace).map((finding) => stamp(finding, provenance)),
        notChecked: merge(outcome.notChecked),
        verified: outcome.verified,
        ...(outcome.targets !== undefined && { targets: outcome.targets }),
    };
}
/** The ports that the check names and no other. The one place where types cannot follow: the keys are chosen at run time. */
function portsFor(check, tools) {
    return Object.fromEntries(check.needs.map((port) => [port, tools[port]]));
}
function statusOf({ examined, findings, notChecked }) {
    const errors = findings.filter(({ level }) => level === 'error').length;
    const unknown = notChecked.reduce((sum, { count }) => sum + count, 0);
    if (errors > 0)
        return { status: 'failed', because: `${errors} of ${examined} examined ${errors === 1 ? 'is' : 'are'} wrong` };
    if (examined === 0)
        return { status: 'passed', because: 'nothing was in question' };
    if (unknown >= examined)
        return { status: 'skipped', because: `none of ${examined} could be answered` };
    return { status: 'passed', because: `${examined - unknown} of ${examined} examined, no error` };
}
/** The first line of what was thrown: no stack, no path of the machine it ran on beyond what the message holds. */
function reason(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (message.split('\n')[0] ?? '').slice(0, 300) || 'it broke without saying why';
}
/** The same reason once; the most frequent first. */
function merge(notChecked) {
    const counts = new Map();
    for (const { why, count } of notChecked)
        counts.set(why, (counts.get(why) ?? 0) + count);
    const merged = [...counts].map(([why, count]) => ({ why, count }));
    return merged.sort((a, b) => b.count - a.count || compare(a.why, b.why));
}
function byPlace(a, b) {
    return (compare(a.path, b.path) ||
        a.from - b.from ||
        a.to - b.to ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message));
}
/** By code units: the same on every machine. */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./src/checks.ts + 140 modules
var checks = __webpack_require__(56610);
// EXTERNAL MODULE: ./src/policy/conditions.ts + 46 modules
var conditions = __webpack_require__(7786);
// EXTERNAL MODULE: ./src/policy/judging/judge.ts + 9 modules
var judge = __webpack_require__(18918);
// EXTERNAL MODULE: ./src/policy/parsing/parse-policy.ts + 9 modules
var parse_policy = __webpack_require__(97398);
// EXTERNAL MODULE: ./src/policy-texts.ts
var policy_texts = __webpack_require__(75556);
// EXTERNAL MODULE: ./src/provenance/agents.ts + 65 modules
var agents = __webpack_require__(2174);
// EXTERNAL MODULE: ./src/provenance/classify.ts + 8 modules
var classify = __webpack_require__(72204);
// EXTERNAL MODULE: ./src/provenance/declared.ts + 1 modules
var declared = __webpack_require__(38564);
// EXTERNAL MODULE: ./src/provenance/signals.ts + 35 modules
var signals = __webpack_require__(93247);
;// CONCATENATED MODULE: ./src/run.ts
/** The story: a change comes in, we ask who wrote it, check it, judge it, and hand back the report. */










async function run(world, stage) {
    const change = await world.source.change();
    return judged(world, stage, { change, policy: await policyFor(world, change) });
}
async function policyFor(world, change) {
    return (0,parse_policy.parsePolicy)(await (0,policy_texts.policyTexts)(world, change), conditions.conditions, { checks: checks.checks, agents: agents.agents });
}
async function judged(world, stage, { change, policy }) {
    const known = [...agents.agents, ...(0,declared.declaredAgents)(policy.declares)];
    const provenance = (0,classify.classify)(change, known, [...signals.signals, ...(0,declared.declaredSignals)(policy.declares)]);
    world.progress('checking the added lines');
    const results = await runChecks(checks.checks, { change, provenance, stage }, world);
    const facts = { change, provenance, results, forge: await world.forge.facts((0,judge.needsOf)(policy, results), change) };
    world.progress(null);
    return { ...facts, verdict: (0,judge.judge)(policy, facts) };
}


/***/ })

};
;