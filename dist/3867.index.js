"use strict";
exports.id = 3867;
exports.ids = [3867];
exports.modules = {

/***/ 88787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ gitInFolder),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   DE: () => (/* binding */ storeEnvironment),
/* harmony export */   hM: () => (/* binding */ gitInStore),
/* harmony export */   oj: () => (/* binding */ requireGit),
/* harmony export */   zc: () => (/* binding */ withGit)
/* harmony export */ });
/* unused harmony export OLDEST_GIT */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/** Runs the `git` program: no shell, no configuration but what is written here, bounded in output and time. */



const MIB = 1024 * 1024;
const MOST_ERROR_BYTES = 64 * 1024;
/** What `git` must be, as `major.minor`: the first that can do all that is asked of it here. Debian 12 has it. */
const OLDEST_GIT = '2.39';
/**
 * The process environment without any variable of git's own, and with git's doors shut:
 * replace refs, lazy fetches, prompts, and every transport. Paths are literal, messages in English.
 */
function scrubbed() {
    const kept = Object.entries(process.env).flatMap(([name, value]) => value === undefined || /^(?:GIT_|LC_|LANG)/i.test(name) ? [] : [[name, value]]);
    return {
        ...Object.fromEntries(kept),
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_ASKPASS: '',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
/** The environment of git in a repository of Assay's own. */
const storeEnvironment = (gitDirectory) => ({
    ...scrubbed(),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    GIT_DIR: gitDirectory,
});
/** Git in a repository of Assay's own: no configuration of the machine or the user is read. */
const gitInStore = (gitDirectory) => (args, options) => run(args, storeEnvironment(gitDirectory), options);
/**
 * Git in the reader's repository, found from a folder in it. For questions about names and places only:
 * the reader's own configuration holds, because it says which folders of other users to trust (`safe.directory`).
 */
const gitInFolder = (folder) => (args, options) => run(['-C', folder, ...args], scrubbed(), options);
/** Makes sure that git is there and new enough. */
async function requireGit() {
    const { output } = await run(['version'], scrubbed());
    const printed = Buffer.from(output).toString('utf8').trim();
    const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(printed) ?? []).map(Number);
    const [oldestMajor = 0, oldestMinor = 0] = OLDEST_GIT.split('.').map(Number);
    if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`${printed || 'git version'}\` is too old: install git ${OLDEST_GIT} or newer`);
}
/** Does the work, and asks for git's version only when it failed: an old git explains it best, and to ask first would cost every run a process. */
async function withGit(work) {
    try {
        return await work();
    }
    catch (error) {
        await requireGit();
        throw error;
    }
}
/** Git's own reason for failing, as one line without its prefix; the control characters of hostile names are taken out. */
function reasonOf({ errors, stopped }) {
    if (stopped === 'time')
        return 'git took too long';
    if (stopped === 'output')
        return 'git printed more than Assay reads';
    const lines = errors.split('\n').filter((line) => line.trim() !== '');
    const line = lines.find((text) => /^(?:fatal|error): /.test(text)) ?? lines.at(-1) ?? 'git gave no reason';
    return line
        .replace(/^(?:fatal|error): /, '')
        .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
        .trim()
        .slice(0, 300);
}
async function run(args, env, { input = '', mostBytes = 256 * MIB, beyond = 'fail', seconds = 120, env: more } = {}) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...args], { env: { ...env, ...more }, windowsHide: true });
    let stopped = null;
    const stop = (why) => {
        stopped ??= why;
        child.kill('SIGKILL');
    };
    const output = collect(child.stdout, mostBytes, () => stop('output'));
    const errors = collect(child.stderr, MOST_ERROR_BYTES, () => undefined);
    const timer = setTimeout(() => stop('time'), seconds * 1000);
    // Git may end before it has read everything; its exit status then says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    try {
        const status = await ended(child);
        const isCut = stopped === 'output' && beyond === 'cut';
        const printed = output();
        return { status, stopped, output: isCut ? withoutLineFeed(printed) : printed, errors: errors().toString('utf8') };
    }
    finally {
        clearTimeout(timer);
    }
}
/** Keeps the first bytes of a stream, and says once when there are more. */
function collect(stream, most, onMore) {
    const chunks = [];
    let seen = 0;
    stream.on('data', (chunk) => {
        if (seen < most)
            chunks.push(chunk.subarray(0, most - seen));
        if (seen <= most && seen + chunk.length > most)
            onMore();
        seen += chunk.length;
    });
    return () => Buffer.concat(chunks);
}
/** The exit status once the process is gone and all its output is read. */
const ended = (child) => new Promise((resolve, reject) => {
    child.on('error', (error) => reject(startFailure(error)));
    child.on('close', resolve);
});
/** So that a reader of a cut output sees that its last line is not whole. */
function withoutLineFeed(bytes) {
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 10)
        end -= 1;
    return bytes.subarray(0, end);
}
function startFailure(error) {
    const isMissing = 'code' in error && error.code === 'ENOENT';
    return isMissing ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the program \`git\` is not there: install git ${OLDEST_GIT} or newer`) : error;
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

/***/ 13867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  forgeSettings: () => (/* binding */ forgeSettings)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/world/git/git.ts
var git = __webpack_require__(88787);
// EXTERNAL MODULE: ./src/world/github/github.ts + 1 modules
var github_github = __webpack_require__(85997);
// EXTERNAL MODULE: ./src/world/process/retry.ts
var retry = __webpack_require__(68256);
;// CONCATENATED MODULE: ./src/world/settings/branch-rules.ts
/** What a branch demands of whoever merges into it: the rules of rulesets, which every reader sees, and classic protection, which administrators see. */

const ADMIN = 'administration: read';
const statusCheck = schemas/* object */.Ikc({ context: schemas/* string */.YjP(), integration_id: schemas/* int */.Whr().nullish() });
const rule = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    ruleset_id: schemas/* int */.Whr().optional(),
    parameters: schemas/* object */.Ikc({
        required_status_checks: schemas/* array */.YOg(statusCheck).optional(),
        require_code_owner_review: schemas/* boolean */.zMY().optional(),
    })
        .optional(),
});
const branchAnswer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ protected: schemas/* boolean */.zMY(), protection: schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY().optional() }).optional() }),
});
const protection = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        required_status_checks: schemas/* object */.Ikc({ checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), app_id: schemas/* int */.Whr().nullish() })) })
            .optional(),
        required_pull_request_reviews: schemas/* object */.Ikc({ require_code_owner_reviews: schemas/* boolean */.zMY() }).optional(),
        enforce_admins: schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY() }).optional(),
    }),
});
/** Three requests for a branch under classic protection; with rulesets two, and one for each ruleset. */
async function branchRules(api, place) {
    const [active, branch] = await Promise.all([
        api.read({
            route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
            parameters: { ...place, per_page: PAGE },
            answer: schemas/* object */.Ikc({ data: schemas/* array */.YOg(rule) }),
            permission: 'metadata: read',
        }),
        api.read({
            route: 'GET /repos/{owner}/{repo}/branches/{branch}',
            parameters: place,
            answer: branchAnswer,
            permission: 'contents: read',
        }),
    ]);
    if ('unavailable' in active)
        return active;
    if ('unavailable' in branch)
        return branch;
    const rules = active.value.data;
    if (rules.length === PAGE)
        return { unavailable: `truncated: the branch has ${PAGE} rules or more` };
    const { protected: isProtected, protection: own } = branch.value.data;
    const isClassic = own?.enabled ?? (isProtected && rules.length === 0);
    const [older, exempt] = await Promise.all([
        isClassic ? classic(api, place) : NO_PROTECTION,
        exemptFrom(api, place, rules),
    ]);
    // Without it, nobody can tell what the branch demands.
    if ('unavailable' in older)
        return older;
    return { value: together(rules, older.value, exempt) };
}
const PAGE = 100;
const NO_PROTECTION = { value: null };
async function classic(api, place) {
    const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection';
    const found = await api.read({ route, parameters: place, answer: protection, permission: ADMIN });
    return 'unavailable' in found ? found : { value: found.value.data };
}
const actor = schemas/* object */.Ikc({ actor_id: schemas/* int */.Whr().nullish(), actor_type: schemas/* string */.YjP(), bypass_mode: schemas/* string */.YjP() });
const ruleset = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), bypass_actors: schemas/* array */.YOg(actor).optional() }) });
async function exemptFrom(api, place, rules) {
    const ids = [...new Set(rules.flatMap(({ ruleset_id: id }) => (id === undefined ? [] : [id])))];
    const answers = await Promise.all(ids.map((id) => api.read({
        route: 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}',
        parameters: { owner: place.owner, repo: place.repo, ruleset_id: id },
        answer: ruleset,
        permission: ADMIN,
    })));
    const names = [];
    for (const answer of answers) {
        if ('unavailable' in answer)
            return answer;
        const { name, bypass_actors: actors } = answer.value.data;
        if (actors === undefined)
            return { unavailable: `the token may not see who is exempt from the ruleset \`${name}\`` };
        names.push(...actors.map((one) => `${one.actor_type}${one.actor_id == null ? '' : ` ${one.actor_id}`} (${name})`));
    }
    return { value: names };
}
function together(rules, older, exempt) {
    const required = rules.flatMap(({ parameters }) => parameters?.required_status_checks ?? []);
    const checks = older?.required_status_checks?.checks ?? [];
    const reviews = older?.required_pull_request_reviews;
    return {
        checks: [
            ...required.map(({ context, integration_id: app }) => ({ name: context, app: app ?? null })),
            // Classic protection writes -1 for any app.
            ...checks.map(({ context, app_id: app }) => ({ name: context, app: app === -1 ? null : (app ?? null) })),
        ],
        ownersApprove: rules.some(({ parameters }) => parameters?.require_code_owner_review === true) ||
            reviews?.require_code_owner_reviews === true,
        pullRequestsOnly: rules.some(({ type }) => type === 'pull_request') || reviews !== undefined,
        exempt: older !== null && older.enforce_admins?.enabled !== true ? { value: ['administrators'] } : exempt,
    };
}

;// CONCATENATED MODULE: ./src/world/settings/forge-settings.ts
/** Settings of a repository on GitHub that decide whether its gate can be walked around. Each is one request, and what a token may not see is said. */





/** The repository is the one that the remote `origin` names, and the token that of `GITHUB_TOKEN` or `GH_TOKEN`. */
async function forgeSettings(folder, { env, github }) {
    const origin = await originOf(folder);
    const repository = env['GITHUB_REPOSITORY'] ?? repositoryIn(origin);
    if (repository === null) {
        const unavailable = `no remote \`origin\` on GitHub${origin === '' ? '' : `, but \`${origin}\``}`;
        return { ...nothing({ unavailable }), repository, branch: 'main' };
    }
    const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
    if (token === '' && github === undefined) {
        const unavailable = 'no token: set GITHUB_TOKEN to one that reads the repository and its administration';
        return { ...nothing({ unavailable }), repository, branch: 'main' };
    }
    const api = github ?? (0,github_github/* gitHub */.g)({ token, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', clock: retry/* realClock */.d });
    return await ask(api, repository);
}
async function originOf(folder) {
    const { status, output } = await (0,git/* gitInFolder */.A$)(folder)(['remote', 'get-url', 'origin']);
    return status === 0 ? Buffer.from(output).toString('utf8').trim() : '';
}
/** `https://github.com/o/n.git`, `git@github.com:o/n`, `ssh://git@github.com/o/n`. */
function repositoryIn(url) {
    const [, name] = /github\.[\w.-]+[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
    return name ?? null;
}
const nothing = (why) => ({
    rules: why,
    token: why,
    forkApproval: why,
    isPrivate: why,
});
async function ask(api, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const about = await api.read({
        route: 'GET /repos/{owner}/{repo}',
        parameters: { owner, repo },
        answer: schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP(), private: schemas/* boolean */.zMY() }) }),
        permission: 'metadata: read',
    });
    if ('unavailable' in about)
        return { ...nothing(about), repository, branch: 'main' };
    const { default_branch: branch, private: isPrivate } = about.value.data;
    const place = { owner, repo };
    const [rules, token, forkApproval] = await Promise.all([
        branchRules(api, { ...place, branch }),
        api.read(tokenQuestion(place)),
        api.read(forkQuestion(place)),
    ]);
    return {
        repository,
        branch,
        rules,
        token: mapped(token, ({ data }) => ({
            writes: data.default_workflow_permissions === 'write',
            approves: data.can_approve_pull_request_reviews,
        })),
        forkApproval: mapped(forkApproval, ({ data }) => data.approval_policy),
        isPrivate: { value: isPrivate },
    };
}
const mapped = (known, to) => 'unavailable' in known ? known : { value: to(known.value) };
const forge_settings_ADMIN = 'administration: read';
const tokenQuestion = (parameters) => ({
    route: 'GET /repos/{owner}/{repo}/actions/permissions/workflow',
    parameters,
    answer: schemas/* object */.Ikc({
        data: schemas/* object */.Ikc({ default_workflow_permissions: schemas/* string */.YjP(), can_approve_pull_request_reviews: schemas/* boolean */.zMY() }),
    }),
    permission: forge_settings_ADMIN,
});
const forkQuestion = (parameters) => ({
    route: 'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval',
    parameters,
    answer: schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ approval_policy: schemas/* string */.YjP() }) }),
    permission: forge_settings_ADMIN,
});


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
;