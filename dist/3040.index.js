"use strict";
exports.id = 3040;
exports.ids = [3040];
exports.modules = {

/***/ 23040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordOf: () => (/* binding */ recordOf),
  replay: () => (/* binding */ replay),
  withRecord: () => (/* binding */ withRecord)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/canonical.ts
var canonical = __webpack_require__(87221);
// EXTERNAL MODULE: ./src/checks.ts + 140 modules
var checks = __webpack_require__(56610);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/hash.ts
var hash = __webpack_require__(56495);
// EXTERNAL MODULE: ./src/policy/conditions.ts + 46 modules
var conditions = __webpack_require__(7786);
// EXTERNAL MODULE: ./src/policy/judging/judge.ts + 9 modules
var judge = __webpack_require__(18918);
// EXTERNAL MODULE: ./src/policy/parsing/parse-policy.ts + 9 modules
var parse_policy = __webpack_require__(97398);
;// CONCATENATED MODULE: ./src/policy/record/shapes.ts
/** The shapes that all parts of a decision record are made of. */

const shapes_text = schemas/* string */.YjP();
const maybe = shapes_text.nullable();
const count = schemas/* int */.Whr().min(0);
const line = schemas/* int */.Whr().min(1);
const time = schemas/* number */.aig();
/** What no condition looks at is not recorded. */
const nothing = schemas/* never */.ZmZ().exactOptional();
const none = schemas/* tuple */.PVZ([]).readonly();
const list = (of) => schemas/* array */.YOg(of).readonly();
const known = (value) => schemas/* union */.KCZ([schemas/* strictObject */.rej({ value }), schemas/* strictObject */.rej({ unavailable: shapes_text })]);
const account = schemas/* strictObject */.rej({
    login: shapes_text,
    id: schemas/* number */.aig().nullable(),
    kind: schemas/* enum */.k5n(['person', 'bot', 'unknown']),
});
const origin = schemas/* enum */.k5n(['agent', 'human', 'automation', 'mixed', 'unknown']);
const spanOf = { path: shapes_text, from: line, to: line };

;// CONCATENATED MODULE: ./src/policy/record/change-schema.ts
/** What a decision record says of the change: of its texts, the lines alone that excuse a finding. */


const signature = schemas/* strictObject */.rej({
    isValid: schemas/* boolean */.zMY(),
    by: schemas/* union */.KCZ([schemas/* literal */.euz('forge'), account]).nullable(),
});
const push = schemas/* strictObject */.rej({
    by: account,
    how: schemas/* enum */.k5n(['added', 'created', 'rewritten', 'merged']),
});
const forgeRecord = schemas/* strictObject */.rej({
    author: account.nullable(),
    committer: account.nullable(),
    signature: signature.nullable(),
    push: push.nullable(),
    coAuthors: list(account).exactOptional(),
    untold: schemas/* literal */.euz(true).exactOptional(),
});
const identity = schemas/* strictObject */.rej({ name: shapes_text, email: shapes_text });
const commit = schemas/* strictObject */.rej({
    sha: shapes_text,
    parents: list(shapes_text),
    author: identity,
    committer: identity,
    committed: schemas/* number */.aig().exactOptional(),
    message: shapes_text,
    gitNotes: nothing,
    forge: forgeRecord.exactOptional(),
});
const content = schemas/* union */.KCZ([
    /** Of a text, the lines that an `assay-ignore` stands on: number and text, ascending. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('text'),
        lines: list(schemas/* tuple */.PVZ([line, shapes_text]).readonly()).refine(areAscending, { error: 'must be ascending' }),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(['binary', 'too-large', 'symlink', 'submodule']) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('removed') }),
]);
/** Lines `from`..`to` that one commit brought. */
const run = schemas/* tuple */.PVZ([line, line, maybe]).readonly();
const file = schemas/* strictObject */.rej({
    path: shapes_text,
    from: maybe,
    mode: maybe,
    content,
    added: list(run).refine(isAscending, { error: 'must be ascending' }),
    removed: count,
    upkeep: schemas/* enum */.k5n(['source', 'generated', 'vendored']),
});
/** A small text can speak of a line so far down that the lines above it fill the memory. */
const MOST_LINES = 5_000_000;
function lastLines(files) {
    return files.reduce((sum, { added, content }) => {
        const told = content.kind === 'text' ? content.lines.map(([number]) => number) : [];
        return sum + Math.max(0, ...told.slice(-1), ...added.slice(-1).map(([, to]) => to));
    }, 0);
}
const recordedChange = schemas/* strictObject */.rej({
    repository: maybe,
    number: schemas/* number */.aig().nullable(),
    base: shapes_text,
    target: shapes_text,
    head: shapes_text,
    branch: maybe,
    title: maybe,
    body: schemas/* null */.chJ(),
    opener: account.nullable(),
    commits: list(commit),
    files: list(file).refine((files) => lastLines(files) <= MOST_LINES, { error: `has more than ${MOST_LINES} lines` }),
    sidecars: nothing,
    earlier: nothing,
    notes: none,
});
function isAscending(runs) {
    return runs.every(([from, to], i) => from <= to && from > (runs[i - 1]?.[1] ?? 0));
}
function areAscending(lines) {
    return lines.every(([number], i) => number > (lines[i - 1]?.[0] ?? 0));
}

;// CONCATENATED MODULE: ./src/policy/record/forge-schema.ts
/** What a decision record says of what the forge knows: each fact a value, or why it is not known. */


const seen = schemas/* strictObject */.rej({ head: known(shapes_text), digest: known(shapes_text) });
const review = schemas/* strictObject */.rej({
    reviewer: account,
    state: schemas/* enum */.k5n(['approved', 'changes-requested', 'commented', 'dismissed']),
    commit: maybe,
    mayWrite: schemas/* boolean */.zMY(),
    submitted: time.exactOptional(),
    seen: seen.exactOptional(),
});
const labeling = schemas/* strictObject */.rej({
    label: shapes_text,
    by: account,
    at: time,
    seen: seen.exactOptional(),
});
const comment = schemas/* strictObject */.rej({
    id: schemas/* number */.aig(),
    by: account,
    at: time,
    edited: schemas/* boolean */.zMY(),
    text: shapes_text,
    seen: seen.exactOptional(),
});
const permission = schemas/* enum */.k5n(['none', 'read', 'triage', 'write', 'maintain', 'admin']);
const runOrigin = schemas/* strictObject */.rej({
    workflow: shapes_text,
    commit: shapes_text,
    conclusion: shapes_text,
});
const deployment = schemas/* strictObject */.rej({
    environment: shapes_text,
    commit: shapes_text,
    state: shapes_text,
    by: account,
    since: time,
    superseded: schemas/* boolean */.zMY(),
    run: known(runOrigin.nullable()).exactOptional(),
});
const check = schemas/* strictObject */.rej({
    name: shapes_text,
    app: maybe,
    workflow: maybe,
    conclusion: shapes_text,
    at: time.nullable(),
});
const runs = schemas/* strictObject */.rej({
    latest: list(schemas/* strictObject */.rej({ workflow: shapes_text, state: shapes_text })),
    conflict: maybe,
    off: list(shapes_text),
    verifying: list(shapes_text),
});
const asked = (value) => known(value).exactOptional();
const recordedForge = schemas/* strictObject */.rej({
    labels: known(list(shapes_text)),
    reviews: known(list(review)),
    assignees: asked(list(account)),
    labelings: asked(list(labeling)),
    pushes: asked(list(schemas/* strictObject */.rej({ after: shapes_text, by: account, at: time.nullable() }))),
    digest: asked(shapes_text),
    permissions: asked(list(schemas/* strictObject */.rej({ id: schemas/* number */.aig(), permission: known(permission) }))),
    writers: asked(list(schemas/* strictObject */.rej({ login: shapes_text, id: schemas/* number */.aig(), permission }))),
    teams: asked(list(schemas/* strictObject */.rej({ name: shapes_text, members: known(list(schemas/* number */.aig())) }))),
    owners: asked(maybe),
    deployments: asked(list(deployment)),
    statuses: asked(list(check)),
    runs: asked(runs),
    draft: asked(schemas/* boolean */.zMY()),
    comments: asked(list(comment)),
    into: asked(shapes_text),
    now: asked(time),
});

;// CONCATENATED MODULE: ./src/policy/record/provenance-schema.ts
/** What a decision record says of who wrote the change. */


const tier = schemas/* enum */.k5n(['authored', 'assisted', 'suggested']).nullable();
const scope = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('change') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('commit'), sha: shapes_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('span'), span: schemas/* strictObject */.rej(spanOf) }),
]);
const evidence = schemas/* strictObject */.rej({
    claims: schemas/* enum */.k5n(['agent', 'automation', 'human']),
    agent: maybe,
    model: maybe,
    tier,
    signal: shapes_text,
    trust: schemas/* enum */.k5n(['verified', 'declared', 'weak']),
    quote: shapes_text,
    scope,
    partial: schemas/* boolean */.zMY().exactOptional(),
});
const recordedProvenance = schemas/* strictObject */.rej({
    origin: origin,
    lines: schemas/* strictObject */.rej({ agent: count, human: count, automation: count, mixed: count, unknown: count }),
    agents: list(schemas/* strictObject */.rej({ agent: maybe, model: maybe, lines: count, commits: count })),
    commits: list(schemas/* strictObject */.rej({
        sha: shapes_text,
        origin: origin,
        agent: maybe,
        model: maybe,
        tier,
        operator: maybe,
        evidence: list(evidence),
    })),
    files: list(schemas/* strictObject */.rej({
        path: shapes_text,
        spans: list(schemas/* strictObject */.rej({ ...spanOf, origin: origin, agent: maybe, commit: maybe })),
    })),
    evidence: list(evidence),
    removed: schemas/* strictObject */.rej({ commits: count, spans: list(schemas/* strictObject */.rej(spanOf)) }).exactOptional(),
    notes: none,
});

;// CONCATENATED MODULE: ./src/policy/record/results-schema.ts
/** What a decision record says of what a check found. */


const finding = schemas/* strictObject */.rej({
    ...spanOf,
    rule: shapes_text,
    level: schemas/* enum */.k5n(['error', 'warning', 'note']),
    message: shapes_text,
    help: nothing,
    reproduce: nothing,
    testPlace: nothing,
    subject: shapes_text.exactOptional(),
    origin: origin,
    agent: maybe,
    fingerprint: shapes_text,
});
const recordedResult = schemas/* strictObject */.rej({
    check: shapes_text,
    status: schemas/* enum */.k5n(['passed', 'failed', 'skipped', 'errored']),
    because: shapes_text,
    examined: count,
    findings: list(finding),
    notChecked: list(schemas/* strictObject */.rej({ why: shapes_text, count: count })),
    verified: none,
    targets: nothing,
    awaited: schemas/* literal */.euz(true).exactOptional(),
});

;// CONCATENATED MODULE: ./src/policy/record/facts-schema.ts
/** What a decision record says of the facts: the shape of its JSON. What judging does not look at is not in it. */






/** As JSON has them. */
const recordedFacts = schemas/* strictObject */.rej({
    change: recordedChange,
    provenance: recordedProvenance,
    results: list(recordedResult),
    forge: recordedForge,
});

// EXTERNAL MODULE: ./src/policy/judging/excused-findings.ts
var excused_findings = __webpack_require__(11669);
;// CONCATENATED MODULE: ./src/policy/record/recorded-facts.ts

function toRecorded({ change, provenance, results, forge }) {
    const lines = (0,excused_findings/* excusingLines */._b)(change, results);
    return {
        change: {
            ...withoutTexts(change),
            commits: change.commits.map(({ gitNotes: _, ...commit }) => commit),
            files: change.files.map((file) => toFile(file, lines.get(file.path) ?? [])),
        },
        provenance: { ...provenance, notes: [] },
        results: results.map(toResult),
        forge,
    };
}
function withoutTexts({ sidecars: _, earlier: __, ...change }) {
    return { ...change, body: null, notes: [] };
}
function toFile(file, lines) {
    const { content } = file;
    return { ...file, content: content.kind === 'text' ? { kind: 'text', lines } : content, added: runsOf(file.added) };
}
function toResult({ targets: _, ...result }) {
    const findings = result.findings.map(({ help, reproduce, testPlace, ...finding }) => finding);
    return { ...result, findings, verified: [] };
}
function runsOf(added) {
    const runs = [];
    for (const { number, commit } of added) {
        const last = runs.at(-1);
        if (last !== undefined && last.to + 1 === number && last.commit === commit)
            last.to = number;
        else
            runs.push({ from: number, to: number, commit });
    }
    return runs.map(({ from, to, commit }) => [from, to, commit]);
}
function fromRecorded({ change, ...others }) {
    return { ...others, change: { ...change, files: change.files.map(fromFile) } };
}
function fromFile(file) {
    const { content } = file;
    return {
        ...file,
        content: content.kind === 'text' ? { kind: 'text', text: textOf(content.lines) } : content,
        added: file.added.flatMap(([from, to, commit]) => Array.from({ length: to - from + 1 }, (_, i) => ({ number: from + i, commit, at: null }))),
    };
}
/** Each line where it stood, and nothing on the others. */
function textOf(lines) {
    let at = 1;
    return lines
        .map(([number, text]) => {
        const gap = '\n'.repeat(number - at);
        at = number;
        return `${gap}${text}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./src/policy/record/verdict-schema.ts
/** What a decision record says of the policy and of what followed from it. */


const recordedParts = list(schemas/* strictObject */.rej({ name: maybe, text: shapes_text, source: shapes_text }));
const answered = { by: account, reason: shapes_text, at: time };
const rule = schemas/* strictObject */.rej({
    rule: shapes_text,
    mode: schemas/* enum */.k5n(['off', 'observe', 'warn', 'enforce']),
    status: schemas/* enum */.k5n(['satisfied', 'violated', 'undecided', 'skipped']),
    awaited: schemas/* boolean */.zMY(),
    because: list(shapes_text),
    next: list(schemas/* strictObject */.rej({ who: shapes_text, what: shapes_text })),
    wants: list(schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(['label', 'deployment']), name: shapes_text })).exactOptional(),
    override: schemas/* strictObject */.rej({ ...answered, until: time }).exactOptional(),
    notices: list(shapes_text).exactOptional(),
});
const excused = schemas/* strictObject */.rej({
    fingerprint: shapes_text,
    rule: shapes_text,
    path: shapes_text,
    from: line,
    how: schemas/* enum */.k5n(['accepted', 'wrong', 'ignored', 'known']),
    answer: schemas/* strictObject */.rej(answered).nullable(),
    reason: shapes_text,
});
/** The policy's texts are among the inputs. */
const recordedVerdict = schemas/* strictObject */.rej({
    conclusion: schemas/* enum */.k5n(['pass', 'warn', 'pending', 'fail']),
    headline: shapes_text,
    policy: schemas/* strictObject */.rej({ source: shapes_text, digest: shapes_text }),
    rules: list(rule),
    excused: list(excused).exactOptional(),
    notices: list(shapes_text).exactOptional(),
});

// EXTERNAL MODULE: ./src/provenance/agents.ts + 65 modules
var agents = __webpack_require__(2174);
// EXTERNAL MODULE: ./src/report/secrets.ts
var secrets = __webpack_require__(67663);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
;// CONCATENATED MODULE: ./src/version.ts
/** Assay's own version, as `--version` prints it and records name it. */

const version = package_0/* version */.rE;

;// CONCATENATED MODULE: ./src/record.ts
/** The decision record: what was judged, by which policy, and what followed, as one text for equal inputs. It can be judged again offline. */














const recordSchema = schemas/* strictObject */.rej({
    record: schemas/* literal */.euz(1),
    versions: schemas/* strictObject */.rej({ assay: schemas/* string */.YjP() }),
    /** SHA-256 of the inputs' canonical JSON, hexadecimal. */
    digest: schemas/* string */.YjP(),
    inputs: schemas/* strictObject */.rej({ facts: recordedFacts, policy: recordedParts }),
    verdict: recordedVerdict,
});
/** No clock but the facts' own, nothing of the machine. What looks like a secret is cut, but in paths and policies. */
function recordOf({ verdict, ...facts }, assay) {
    const { parts = [] } = verdict.policy;
    const inputs = { facts: redacted(toRecorded(facts)), policy: parts };
    const record = {
        record: 1,
        versions: { assay },
        digest: (0,hash/* sha256 */.s)((0,canonical/* canonical */.$)(inputs)),
        inputs,
        verdict: redacted(withoutParts(verdict)),
    };
    return `${(0,canonical/* canonical */.$)(record)}\n`;
}
function withoutParts(verdict) {
    const { source, digest } = verdict.policy;
    return { ...verdict, policy: { source, digest } };
}
/** Without them nothing can be found, and nothing is meant by a glob. */
const EXACT = new Set(['path', 'from']);
function redacted(value) {
    if (typeof value === 'string')
        return (0,secrets/* withoutSecrets */.c)(value);
    if (Array.isArray(value))
        return value.map(redacted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, EXACT.has(key) ? inner : redacted(inner)]);
    return Object.fromEntries(entries);
}
/** The effects with the record beside the report. */
function withRecord(effects, report) {
    return effects.map((effect) => effect.kind === 'report' ? { ...effect, record: recordOf(report, version) } : effect);
}
/** @throws UserError for what is no record, was altered, or holds a policy that this version does not read. */
function replay(text, source) {
    const record = readRecord(text, source);
    const { facts: recorded, policy: parts } = record.inputs;
    const root = parts.find(({ name }) => name === null);
    if (root === undefined)
        throw new errors/* UserError */.y(`${source}: the record holds no policy`);
    const others = new Map(parts.flatMap(({ name, ...part }) => (name === null ? [] : [[name, part]])));
    const policy = (0,parse_policy.parsePolicy)({ ...root, others }, conditions.conditions, { checks: checks.checks, agents: agents.agents });
    const facts = fromRecorded(recorded);
    const report = { ...facts, verdict: (0,judge.judge)(policy, facts) };
    const isSame = recordOf(report, record.versions.assay) === `${(0,canonical/* canonical */.$)(record)}\n`;
    return { policy, report, recordedBy: record.versions.assay, recorded: record.verdict, isSame };
}
function readRecord(text, source) {
    const parsed = recordSchema.safeParse(jsonIn(text, source));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const where = issue === undefined || issue.path.length === 0 ? '' : ` at \`${issue.path.join('.').slice(0, 100)}\``;
        throw new errors/* UserError */.y(`${source}: no decision record of this version${where}: ${issue?.message ?? 'not understood'}`);
    }
    const { digest, inputs } = parsed.data;
    if ((0,hash/* sha256 */.s)((0,canonical/* canonical */.$)(inputs)) === digest)
        return parsed.data;
    throw new errors/* UserError */.y(`${source}: the record was altered: its facts or policy have another digest than it says`);
}
function jsonIn(text, source) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.y(`${source}: no decision record: it is not JSON; name a file that \`assay check --record\` wrote`);
    }
}


/***/ })

};
;