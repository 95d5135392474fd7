"use strict";
exports.id = 9823;
exports.ids = [9823];
exports.modules = {

/***/ 89823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  factsOf: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./src/policy/origins/recount.ts
var recount = __webpack_require__(85422);
// EXTERNAL MODULE: ./src/policy/people/allowed.ts
var allowed = __webpack_require__(88752);
;// CONCATENATED MODULE: ./src/policy/cases/case-forge.ts

const HEAD = 'f'.repeat(40);
const BASE = 'b'.repeat(40);
const unknown = { unavailable: 'the case does not say' };
/** Somebody who took no part, where the case does not say who it was. */
const SOMEBODY = 1_000_000;
function forgeOf(given) {
    const { opener, 'opener-is': kind, owners, teams = {} } = given;
    return {
        labels: said(given.labels?.map((one) => (typeof one === 'string' ? one : one.name))),
        labelings: said(given.labels?.map(labelingOf)),
        reviews: said(given.reviews?.map(reviewOf)),
        comments: said(given.comments?.map((one, i) => commentOf(one, i, given.now?.at ?? 0))),
        deployments: said(given.deployments?.map(deploymentOf).toSorted((one, other) => other.since - one.since)),
        statuses: said(given.statuses?.map(statusOf)),
        permissions: { value: permissionsOf(given) },
        teams: {
            value: Object.entries(teams).map(([name, members]) => ({ name: (0,allowed/* teamName */.Ps)(name), members: { value: members } })),
        },
        owners: said(owners),
        draft: said(given.draft),
        into: said(given.into),
        pushes: { value: [{ after: HEAD, by: accountOf(opener, kind), at: 0 }] },
        digest: { value: 'present' },
        now: said(given.now?.at),
    };
}
const said = (value) => (value === undefined ? unknown : { value });
const accountOf = (id, kind = 'person') => ({ login: `user-${id}`, id, kind });
const seenAs = (stale) => ({
    head: { value: stale ? BASE : HEAD },
    digest: { value: stale ? 'earlier' : 'present' },
});
const labelingOf = (one) => typeof one === 'string'
    ? { label: one, by: accountOf(SOMEBODY), at: 0, seen: seenAs(false) }
    : { label: one.name, by: accountOf(one.by ?? SOMEBODY, one.kind), at: one.at?.at ?? 0, seen: seenAs(one.stale) };
const reviewOf = ({ by, state, write, stale, kind, at }) => ({
    reviewer: accountOf(by, kind),
    state,
    commit: stale ? BASE : HEAD,
    mayWrite: write,
    seen: seenAs(stale),
    ...(at !== undefined && { submitted: at.at }),
});
/** One whose time is not said was written just now. */
const commentOf = (one, i, now) => ({
    ...{ id: i + 1, by: accountOf(one.by, one.kind), at: one.at?.at ?? now, edited: one.edited, text: one.says },
    seen: seenAs(one.stale),
});
function deploymentOf({ environment, state, since, by, workflow, stale }) {
    const run = { value: workflow === undefined ? null : { workflow, commit: HEAD, conclusion: 'success' } };
    const maker = by === undefined ? { login: 'github-actions[bot]', id: SOMEBODY, kind: 'bot' } : accountOf(by);
    return { environment, commit: stale ? BASE : HEAD, state, by: maker, since: since.at, superseded: false, run };
}
const statusOf = ({ name, conclusion, app, workflow, at }) => ({
    ...{ name, conclusion, app: app ?? 'github-actions', workflow: workflow ?? null, at: at?.at ?? null },
});
function permissionsOf(given) {
    const { labels = [], reviews = [], comments = [], opener, 'opener-may': openerMay } = given;
    const people = [
        ...(openerMay === undefined ? [] : [{ by: opener, permission: openerMay }]),
        ...comments,
        ...labels.map((one) => (typeof one === 'string' ? { by: SOMEBODY, permission: 'write' } : one)),
        ...reviews.map(({ by, write, permission }) => ({
            by,
            permission: permission ?? (write ? 'write' : 'read'),
        })),
    ];
    return people.map(({ by = SOMEBODY, permission }) => ({ id: by, permission: { value: permission } }));
}

;// CONCATENATED MODULE: ./src/policy/cases/case-facts.ts


const shaOf = (i) => String(i + 1).padStart(40, '0');
/** What a case leaves out of the forge's facts is unknown, as it is without a token. */
function factsOf(given) {
    const change = changeOf(given);
    return {
        change,
        provenance: provenanceOf(given),
        results: Object.entries(given.checks).map(([name, one]) => resultOf(name, typeof one === 'string' ? { status: one, findings: [], 'not-checked': 0 } : one)),
        forge: forgeOf(given),
    };
}
function changeOf({ commits, files, title, branch, opener, 'opener-is': kind }) {
    const identity = { name: 'Somebody', email: 'somebody@example.com' };
    const described = new Map(files.map((one) => [one.path, one]));
    const paths = [...new Set([...commits.flatMap(({ adds }) => Object.keys(adds)), ...described.keys()])].sort();
    return {
        ...{ repository: 'example/project', number: 1, base: BASE, target: BASE, head: HEAD, body: null, notes: [] },
        title: title ?? null,
        branch: branch ?? null,
        opener: { login: `user-${opener}`, id: opener, kind },
        commits: commits.map((one, i) => ({
            sha: shaOf(i),
            parents: [],
            author: identity,
            committer: identity,
            message: one.message ?? disclosureOf(one),
            forge: {
                author: { login: `user-${opener}`, id: opener, kind },
                committer: null,
                signature: one.signed === undefined ? null : { isValid: one.signed, by: null },
                push: null,
            },
        })),
        files: paths.map((path) => fileOf(path, described.get(path), commits)),
    };
}
/** What evidence of the case quotes: a message of its own that does not hold it says nothing of an agent. */
const disclosureOf = ({ agent = 'AI', model }) => `Assisted-by: ${agent}${model === undefined ? '' : `:${model}`}`;
function fileOf(path, given, commits) {
    const { is = 'changed', from, removed = 0 } = given ?? {};
    const brought = commits.flatMap(({ adds }, i) => Array.from({ length: adds[path] ?? 0 }, () => shaOf(i)));
    return {
        path,
        from: from ?? (is === 'new' ? null : path),
        mode: is === 'removed' ? null : is === 'symlink' ? '120000' : is === 'submodule' ? '160000' : '100644',
        content: contentOf(is),
        added: brought.map((commit, i) => ({ number: i + 1, commit, at: { path, number: i + 1 } })),
        removed,
        upkeep: 'source',
    };
}
function contentOf(is) {
    return is === 'changed' || is === 'new' ? { kind: 'text', text: '' } : { kind: is };
}
function provenanceOf({ commits }) {
    const files = new Map();
    for (const [i, { by: origin, agent = null, adds }] of commits.entries()) {
        for (const [path, count] of Object.entries(adds)) {
            if (count === 0)
                continue;
            const spans = files.get(path)?.spans ?? [];
            const from = (spans.at(-1)?.to ?? 0) + 1;
            files.set(path, {
                path,
                spans: [...spans, { path, from, to: from + count - 1, origin, agent, commit: shaOf(i) }],
            });
        }
    }
    const none = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 };
    const empty = {
        origin: 'unknown',
        lines: none,
        agents: [],
        commits: [],
        files: [],
        evidence: [],
        notes: [],
    };
    return (0,recount/* recounted */.gg)(empty, [...files.values()], commits.map(commitOf));
}
function commitOf(given, i) {
    const { by: origin, trust } = given;
    const [agent, model, tier] = [given.agent ?? null, given.model ?? null, given.tier ?? null];
    const scope = { kind: 'commit', sha: shaOf(i) };
    const evidence = origin === 'unknown'
        ? []
        : [{ claims: origin, agent, model, tier, trust, scope, signal: 'case', quote: disclosureOf(given) }];
    return { sha: shaOf(i), origin, agent, model, tier, operator: null, evidence };
}
function resultOf(name, { status, findings, 'not-checked': count }) {
    const stamped = findings.map((one) => ({
        ...{ ...one, from: 1, to: 1, message: one.rule, agent: null, fingerprint: '0'.repeat(16) },
        origin: 'unknown',
    }));
    const notChecked = count > 0 ? [{ why: 'the case says so', count }] : [];
    return { check: name, status, because: 'the case says so', examined: 1, findings: stamped, notChecked, verified: [] };
}


/***/ }),

/***/ 85422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ presentIn),
/* harmony export */   gg: () => (/* binding */ recounted),
/* harmony export */   o9: () => (/* binding */ ORIGINS)
/* harmony export */ });
/** The same provenance, of these files and commits. What it says of the change as a whole stays. */
function recounted(provenance, files, commits = provenance.commits) {
    const lines = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 };
    for (const { spans } of files)
        for (const span of spans)
            lines[span.origin] += linesOf(span);
    return { ...provenance, origin: originOf(lines), lines, agents: sharesOf(files, commits), files, commits };
}
function linesOf({ from, to }) {
    return to - from + 1;
}
function originOf(lines) {
    const present = presentIn(lines);
    return present.length > 1 ? 'mixed' : (present[0] ?? 'unknown');
}
/** The origins that at least one line has. */
function presentIn(lines) {
    return ORIGINS.filter((origin) => lines[origin] > 0);
}
const ORIGINS = ['agent', 'human', 'automation', 'mixed', 'unknown'];
const models = new WeakMap();
function modelsOf(commits) {
    const known = models.get(commits) ?? new Map(commits.map(({ sha, model }) => [sha, model]));
    models.set(commits, known);
    return known;
}
/** Most lines first. Of mixed lines nobody knows how many are an agent's. */
function sharesOf(files, commits) {
    const models = modelsOf(commits);
    const shares = new Map();
    const add = (span) => {
        const model = (span.commit === null ? null : models.get(span.commit)) ?? null;
        // An id has no line end, so no other pair makes the same key.
        const key = model === null ? `${span.agent ?? ''}` : `${span.agent ?? ''}\n${model}`;
        const share = shares.get(key) ?? { agent: span.agent, model, lines: 0, commits: new Set() };
        share.lines += linesOf(span);
        if (span.commit !== null)
            share.commits.add(span.commit);
        shares.set(key, share);
    };
    for (const { spans } of files)
        for (const span of spans)
            if (span.origin === 'agent')
                add(span);
    return [...shares.values()]
        .map((share) => ({ ...share, commits: share.commits.size }))
        .sort((one, other) => other.lines - one.lines);
}


/***/ }),

/***/ 88752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ WRITERS),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Ps: () => (/* binding */ teamName),
/* harmony export */   XM: () => (/* binding */ ANYONE),
/* harmony export */   Z8: () => (/* binding */ permissionWanted),
/* harmony export */   as: () => (/* binding */ whoMay),
/* harmony export */   eC: () => (/* binding */ allowedSchema),
/* harmony export */   lY: () => (/* binding */ needsOfAllowed),
/* harmony export */   wU: () => (/* binding */ teamsSchema)
/* harmony export */ });
/* unused harmony export PERMISSIONS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96643);
/** Whom a policy lets count: how that is written, what has to be known for it, and how it is said. */


/** Each more than the one before. */
const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const login = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, {
    error: 'must be the login of a person, or the number of an account',
});
const team = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^@?[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100}$/, {
    error: 'must be `organization/team`',
});
const permissionWanted = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', 'triage', 'write', 'maintain', 'admin']);
const teamsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(team).min(1).max(20);
const allowedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    permission: permissionWanted.default('write').describe('At least this permission on the repository, now.'),
    users: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([login, zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive()]))
        .min(1)
        .max(200)
        .optional()
        .describe('These accounts: by their numbers, or by the logins that they have now.'),
    teams: teamsSchema.optional().describe('Members of these teams, `organization/team`.'),
    owners: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['all', 'one'])])
        .optional()
        .describe('Code owners of the touched files. all (or true): each owner of each file. one: one owner of each file, as GitHub has it.'),
});
const WRITERS = { permission: 'write' };
const ANYONE = { permission: 'read' };
/** What the forge has to be asked to tell whether somebody is meant. Teams among the code owners come with the owners. */
function needsOfAllowed({ permission, teams = [], owners }) {
    return [
        'pushes',
        'assignees',
        ...(permission === 'read' ? [] : ['permissions']),
        ...(owners === undefined ? [] : ['owners']),
        ...teams.map((name) => `team:${teamName(name)}`),
    ];
}
const teamName = (written) => written.replace(/^@/, '').toLowerCase();
const reaches = (has, wanted) => PERMISSIONS.indexOf(has) >= PERMISSIONS.indexOf(wanted);
/** Completes "somebody …" and "2 people …"; empty where everybody may. */
function whoMay({ permission, users = [], teams = [], owners }) {
    const groups = [
        ...(users.length > 0 ? [`of ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(users.map((user) => (0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(String(user))))}`] : []),
        ...(teams.length > 0 ? [`in ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(teams.map(_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL))}`] : []),
        ...(owners === undefined ? [] : ['who own the code']),
    ];
    const access = permission === 'read' ? '' : ` with ${permission} access`;
    return `${access}${groups.length > 0 ? ` ${groups.join(' or ')}` : ''}`;
}


/***/ })

};
;