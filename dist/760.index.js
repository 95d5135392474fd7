"use strict";
exports.id = 760;
exports.ids = [760,377];
exports.modules = {

/***/ 11377:
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

/***/ 40760:
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
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/world/log.ts
var log = __webpack_require__(25002);
;// CONCATENATED MODULE: ./src/world/effects-action.ts
/** Performs effects on a GitHub Actions runner. What fails is warned of; nothing here throws, and nothing here can change the verdict. */





/** GitHub's own limit for one step; a larger page is not shown at all. */
const SUMMARY_BYTES = 1024 * 1024;
const CUT = '\n\n> This page is cut: it was larger than GitHub shows. The report artifact has everything.\n';
/** GitHub shows so many of each level per step, and drops the rest without a word. */
const ANNOTATIONS = 10;
const UPLOAD_MILLISECONDS = 60_000;
const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, note: core/* notice */.lm };
/** `env` is the process's own: the runner's toolkit reads the same. */
function actionEffects(env) {
    const annotated = { error: 0, warning: 0, note: 0 };
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
                return await keepReport(effect.json, env);
            default:
                return effect;
        }
    }
    return {
        perform: async (effect) => {
            try {
                await perform(effect);
            }
            catch (error) {
                const reason = error instanceof Error ? error.message : 'no reason given';
                core/* warning */.$e(`Could not ${ATTEMPTED[effect.kind]}, and the verdict stands: ${(0,log/* visible */.RK)(reason)}`);
            }
        },
    };
}
const ATTEMPTED = {
    summary: 'write the job summary',
    annotate: 'annotate a finding',
    output: 'set an output',
    report: 'keep the report',
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
async function keepReport(json, env) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'assay-'));
    const file = (0,external_node_path_.join)(folder, 'assay-report.json');
    await (0,promises_.writeFile)(file, json);
    core/* setOutput */.uH('report', file);
    const obstacle = artifactObstacle(env);
    if (obstacle !== null)
        return core/* debug */.Yz(`The report is not kept as an artifact: ${obstacle}`);
    const { keepArtifact } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(830), __webpack_require__.e(220), __webpack_require__.e(804)]).then(__webpack_require__.bind(__webpack_require__, 92804));
    await core/* group */.Os('Report artifact', () => keepArtifact({ file, name: artifactName(env), atMost: UPLOAD_MILLISECONDS }));
}
function artifactObstacle(env) {
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL'])
        return 'the runner gave no token for it';
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    // GitHub Enterprise Server speaks an older protocol; the client refuses, and warns of it by itself.
    return /^https?:\/\/(github\.com|[^/]+\.(ghe\.com|localhost))(:\d+)?\/?$/i.test(server)
        ? null
        : `\`${server}\` takes none of ours`;
}
/** A rerun is the same run, whose names are taken; two jobs of one run are told apart by their ids. */
function artifactName(env) {
    return `assay-report-${env['GITHUB_JOB'] ?? 'job'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`.replace(/[^\w-]/g, '-');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/world/event.ts
/** Reads the event that started the workflow: which pull request, or which range of commits, is in question. Everything in it is somebody else's text. */



const EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review'];
/** GitHub caps a payload at 25 MB. */
const MOST_BYTES = 25 * 1024 * 1024;
const repositoryName = schemas/* string */.YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/);
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const user = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), id: schemas/* int */.Whr(), type: schemas/* string */.YjP().optional() });
const payload = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ full_name: repositoryName }),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        title: schemas/* string */.YjP(),
        body: schemas/* string */.YjP().nullish(),
        user: user.nullish(),
        labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullish(),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha }),
        // `head.repo` is null once the fork is deleted: nothing here may depend on it.
        head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha }),
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
    const { repository, pull_request: pull } = parsed.data;
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
    };
}
function accountOf({ login, id, type }) {
    return { login, id, kind: type === 'User' ? 'person' : type === 'Bot' ? 'bot' : 'unknown' };
}

;// CONCATENATED MODULE: ./src/world/forge-github.ts
/** What only GitHub knows of a pull request. Labels come with the event and cost nothing; the rest, if a policy needs it, one request. */

/** GitHub's largest page. More than one page is said to be unavailable: half of the reviews could hide a withdrawn approval. */
const PAGE = 100;
const QUERY = `query Facts($owner: String!, $name: String!, $number: Int!, $labels: Boolean!, $reviews: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      labels(first: ${PAGE}) @include(if: $labels) { nodes { name } pageInfo { hasNextPage } }
      reviews(first: ${PAGE}) @include(if: $reviews) {
        nodes {
          author {
            __typename
            login
            ... on User { databaseId }
            ... on Bot { databaseId }
            ... on Mannequin { databaseId }
            ... on Organization { databaseId }
          }
          state
          commit { oid }
          authorCanPushToRepository
          submittedAt
        }
        pageInfo { hasNextPage }
      }
    }
  }
}`;
/** Null: a draft that only its author sees, and the token may be that author's. */
const STATES = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    COMMENTED: 'commented',
    DISMISSED: 'dismissed',
    PENDING: null,
};
const author = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP(), databaseId: schemas/* int */.Whr().nullish() });
const review = schemas/* object */.Ikc({
    author: author.nullable(),
    state: schemas/* enum */.k5n(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
    authorCanPushToRepository: schemas/* boolean */.zMY(),
    submittedAt: schemas/* string */.YjP().nullable(),
});
/** A null among the nodes is an item that this token may not see. */
const pageOf = (node) => schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(node.nullable()).nullable(), pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }) });
const answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            labels: pageOf(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullish(),
            reviews: pageOf(review).nullish(),
        }),
    }),
});
/** The facts of this pull request for which a policy asks. */
function gitHubForge({ github, pull, isRerun }) {
    return {
        async facts(needs) {
            const fromEvent = isRerun ? null : pull.labels;
            const wanted = { labels: needs.includes('labels') && fromEvent === null, reviews: needs.includes('reviews') };
            const asked = wanted.labels || wanted.reviews ? await ask(github, pull, wanted) : NOT_ASKED;
            const labels = fromEvent === null ? asked.labels : { value: fromEvent };
            return { labels: needs.includes('labels') ? labels : NOT_ASKED.labels, reviews: asked.reviews };
        },
    };
}
const NOT_ASKED = {
    labels: { unavailable: 'no rule asks for labels' },
    reviews: { unavailable: 'no rule asks for reviews' },
};
async function ask(github, pull, wanted) {
    const [owner, name] = pull.repository.split('/');
    const variables = { owner, name, number: pull.number, ...wanted };
    const reply = await github.query({ document: QUERY, variables, answer, permission: 'pull-requests: read' });
    if ('unavailable' in reply)
        return { labels: reply, reviews: reply };
    const { labels, reviews } = reply.value.repository.pullRequest;
    return {
        labels: wanted.labels ? whole(labels, 'labels', (all) => all.map(({ name }) => name)) : NOT_ASKED.labels,
        reviews: wanted.reviews ? whole(reviews, 'reviews', reviewsOf) : NOT_ASKED.reviews,
    };
}
/** A page that is all there is, read; anything less is unavailable, whatever it holds. */
function whole(page, what, read) {
    if (!page?.nodes)
        return { unavailable: `GitHub did not list the ${what}` };
    if (page.pageInfo.hasNextPage)
        return { unavailable: `truncated: there are more than ${PAGE} ${what}` };
    const seen = page.nodes.filter((node) => node !== null);
    return seen.length === page.nodes.length
        ? { value: read(seen) }
        : { unavailable: `GitHub does not show this token all of the ${what}` };
}
function reviewsOf(all) {
    return all
        .toSorted((a, b) => (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''))
        .flatMap(({ author, state, commit, authorCanPushToRepository }) => {
        const ours = STATES[state];
        return ours === null
            ? []
            : [
                {
                    reviewer: forge_github_accountOf(author),
                    state: ours,
                    commit: commit?.oid ?? null,
                    mayWrite: authorCanPushToRepository,
                },
            ];
    });
}
/** GraphQL leaves out the `[bot]` that a bot's login ends in everywhere else. A deleted account is null. */
function forge_github_accountOf(given) {
    if (given === null)
        return { login: 'ghost', id: null, kind: 'unknown' };
    const { __typename: type, login, databaseId } = given;
    const id = databaseId ?? null;
    if (type === 'Bot')
        return { login: login.endsWith('[bot]') ? login : `${login}[bot]`, id, kind: 'bot' };
    return { login, id, kind: type === 'User' ? 'person' : 'unknown' };
}

// EXTERNAL MODULE: ./src/world/forge-offline.ts
var forge_offline = __webpack_require__(11377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./src/world/github-failure.ts
/** Says in plain words why GitHub gave no answer, and whether asking again can help. Never repeats an error's own text, which can hold a header. */

const headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({});
/** Octokit's errors by their shape: an answer with errors in it, and a request without a good answer. */
const answered = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP() })).min(1),
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
const notFound = (permission) => `GitHub shows this token no such pull request: it may lack \`${permission}\`, or be another repository's`;
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

;// CONCATENATED MODULE: ./src/world/retry.ts
const realClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
};
const TRIES = 4;
const MOST_MILLISECONDS = 60_000;
/** The first wait is at most this long, and each one after it at most twice as long as the one before. */
const FIRST_WAIT = 1_000;
/** The first value, or the last reason why there is none. Tries four times at most, and starts no wait that would end after a minute. */
async function persist(attempt, clock) {
    const end = clock.now() + MOST_MILLISECONDS;
    for (let tried = 1;; tried += 1) {
        const outcome = await attempt();
        if ('value' in outcome)
            return outcome;
        const { unavailable, retryAfter } = outcome;
        if (retryAfter === null || tried === TRIES)
            return { unavailable };
        const wait = retryAfter + clock.random() * FIRST_WAIT * 2 ** (tried - 1);
        if (clock.now() + wait > end)
            return { unavailable };
        await clock.sleep(wait);
    }
}

;// CONCATENATED MODULE: ./src/world/github.ts


/** GitHub itself gives up after ten seconds. */
const REQUEST_MILLISECONDS = 15_000;
/** Sends nothing before it is asked something, and loads Octokit no earlier. */
function gitHub({ token, apiUrl, clock, requestMilliseconds = REQUEST_MILLISECONDS }) {
    async function ask({ document, variables, answer, permission, }) {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
        const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'assay' });
        const request = { signal: AbortSignal.timeout(requestMilliseconds) };
        try {
            const parsed = answer.safeParse(await octokit.graphql(document, { ...variables, request }));
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
    return {
        query: async (query) => token === '' ? { unavailable: 'no token was given' } : await persist(() => ask(query), clock),
    };
}

// EXTERNAL MODULE: ./src/change/diff.ts
var diff = __webpack_require__(40377);
// EXTERNAL MODULE: ./src/world/choose-range.ts
var choose_range = __webpack_require__(16231);
// EXTERNAL MODULE: ./src/world/earlier.ts + 5 modules
var earlier = __webpack_require__(10723);
// EXTERNAL MODULE: ./src/world/git.ts
var git = __webpack_require__(89464);
// EXTERNAL MODULE: ./src/world/git-notes.ts
var git_notes = __webpack_require__(71584);
// EXTERNAL MODULE: ./src/world/history.ts
var world_history = __webpack_require__(34564);
// EXTERNAL MODULE: ./src/world/load-change.ts + 4 modules
var load_change = __webpack_require__(10187);
// EXTERNAL MODULE: ./src/world/policy-file.ts
var policy_file = __webpack_require__(98615);
// EXTERNAL MODULE: ./src/world/range.ts
var world_range = __webpack_require__(91689);
;// CONCATENATED MODULE: ./src/world/server.ts
/** Fetches objects from a git server over HTTP: the token in the child's environment only, retries, and one clear line when it does not work. */



/** A fetch that takes longer than this in one try is given up, in seconds. */
const FETCH_SECONDS = 300;
/** The remote's name in the settings below; it is in no configuration file, so that no other command fetches by itself. */
const REMOTE = 'forge';
/** What either function of the server throws: UserError when it refuses, OutsideError when it cannot be had. */
function openServer(options) {
    const fetch = fetcher(options);
    return {
        history: (git, depth, refspecs) => fetch(git, ['fetch', depth], refspecs),
        // Told of the commits that are here, a server would believe that their contents are, too.
        objects: (git, names) => fetch(git, ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch'], names),
    };
}
function fetcher({ serverUrl, repository, token, clock }) {
    const url = addressOf(serverUrl, repository);
    const settings = settingsFor(url);
    const env = { ...environment(url), ...credentials(url, token) };
    return async (git, command, refspecs) => {
        const args = [...settings, ...command, ...ALWAYS, '--stdin', REMOTE];
        const input = refspecs.map((refspec) => `${refspec}\n`).join('');
        let isRefused = false;
        const outcome = await persist(async () => {
            const printed = await git(args, { input, env, seconds: FETCH_SECONDS });
            if (printed.status === 0)
                return { value: true };
            const failure = server_failureOf(printed, repository);
            isRefused = failure.retryAfter === null;
            return failure;
        }, clock);
        if ('value' in outcome)
            return;
        const message = `${outcome.unavailable} (${url.host})`;
        throw isRefused ? new errors/* UserError */.y(message) : new errors/* OutsideError */.C(message);
    };
}
const ALWAYS = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--recurse-submodules=no',
    '--filter=blob:none',
];
const settingsFor = (url) => [
    `remote.${REMOTE}.url=${url.href}`,
    `remote.${REMOTE}.promisor=true`,
    `remote.${REMOTE}.partialCloneFilter=blob:none`,
    // A token must not follow to where a server sends its visitors.
    'http.followRedirects=false',
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=60',
].flatMap((setting) => ['-c', setting]);
function addressOf(serverUrl, repository) {
    const address = `${serverUrl.replace(/\/+$/, '')}/${repository}`;
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        throw new errors/* UserError */.y(`\`${serverUrl}\` is no address of a git server: it must begin with https://`);
    return url;
}
/** Only the server's own transport is open. The variables by which a machine names its certificates are kept. */
function environment(url) {
    const certificates = ['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'].flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(certificates), GIT_ALLOW_PROTOCOL: url.protocol.slice(0, -1) };
}
/** Git reads this configuration from its environment: unlike an argument, no other user of the machine can see it. */
function credentials(url, token) {
    if (token === null)
        return {};
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${url.origin}/.extraHeader`,
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    };
}
/** Null as the wait: another try would give the same. */
function server_failureOf(printed, repository) {
    const reason = (0,git/* reasonOf */.A3)(printed);
    if (/could not read Username|Authentication failed|returned error: 40[134]|not found/i.test(printed.errors))
        return server_lasting(`the server does not show \`${repository}\` to this token: it needs \`contents: read\` there`);
    if (/remote ref|not our ref|no such commit|invalid refspec/i.test(printed.errors))
        return server_lasting(`\`${repository}\` has no such commit or branch: ${reason}`);
    return { unavailable: `the objects of \`${repository}\` could not be fetched: ${reason}`, retryAfter: 0 };
}
const server_lasting = (unavailable) => ({ unavailable, retryAfter: null });

// EXTERNAL MODULE: ./src/world/shallow.ts
var shallow = __webpack_require__(82216);
// EXTERNAL MODULE: ./src/world/store.ts + 3 modules
var world_store = __webpack_require__(82371);
// EXTERNAL MODULE: ./src/world/tree.ts
var world_tree = __webpack_require__(94822);
;// CONCATENATED MODULE: ./src/world/source-fetched.ts
/** A change fetched from a server into a repository of Assay's own: commits and trees until the merge base is there, then the contents that the change needs, in one go. Nothing is checked out. */














const HEAD = 'refs/assay/head';
const TARGET = 'refs/assay/target';
/** How much of the history comes at first, and how much more each time that it does not reach the merge base. In commits. */
const FIRST_DEPTH = 50;
const DEEPER = [200, 1000, 5000, 25_000];
/** @throws UserError for a repository or commit that cannot be had, OutsideError when the server does not answer. */
async function openFetched(options) {
    const server = openServer(options);
    const refspecs = [`+${word(options.head)}:${HEAD}`, `+${word(options.target)}:${TARGET}`];
    await (0,git/* requireGit */.oj)();
    const store = await (0,world_store/* openStore */.C)({
        objectFormat: options.head.length === 64 ? 'sha256' : 'sha1',
        alternate: null,
        shallow: null,
        onMissing: `\`${options.repository}\` lacks objects that the change needs`,
        supply: (git) => (names) => server.objects(git, names),
    });
    try {
        options.progress(`fetching the change from ${options.repository}`);
        await server.history(store.git, `--depth=${FIRST_DEPTH}`, [...refspecs, ...NOTES]);
        const { range, notes } = await deepen(store, server, { refspecs, progress: options.progress });
        await supplyContents(store, server, range);
        const tree = (0,world_tree/* openTree */.r)(store, range);
        const notesRefs = await readNotesRefs(store);
        const about = { ...options.meta, repository: options.repository, notes, notesRefs };
        const reach = { notesRefs, isPartial: true, heads: [], pullHeads: async () => new Map() };
        return {
            source: {
                change: async () => (0,earlier/* withEarlier */.T)(store, await (0,load_change/* loadChange */.H)(store, range, about), reach),
                policy: ({ target }) => (0,policy_file/* policyAtTarget */.vI)(store, tree, target, options.policy),
            },
            tree,
            [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
        };
    }
    catch (error) {
        await store[Symbol.asyncDispose]();
        throw error;
    }
}
/** Each name ends in a star, because a server is allowed to have none of these and must have what is named in full. */
const NOTES = git_notes/* NOTES_REFS */.d.map((ref) => `+${ref}*:${ref}*`);
/** Nothing in the word may mean something else to git than a name. */
function word(text) {
    if (/^[\w./@-]{1,250}$/.test(text) && !/^[-/.]|\.\.|@\{/.test(text))
        return text;
    throw new errors/* UserError */.y(`\`${text}\` is no commit and no branch: give the whole object name, or a branch's name`);
}
/** Fetches more history until it holds everything back to the merge bases. */
async function deepen(store, server, { refspecs, progress }) {
    const [head = '', target = ''] = (0,world_range/* linesOf */.Dx)(await store.read(['rev-parse', `${HEAD}^{commit}`, `${TARGET}^{commit}`]));
    for (const more of DEEPER) {
        const bases = await (0,world_range/* mergeBases */.PC)(store, head, target);
        if (!(await (0,shallow/* historyEnds */.v)(store, { head, target, bases })))
            break;
        progress(`fetching ${more} more commits of history`);
        await server.history(store.git, `--deepen=${more}`, refspecs);
    }
    return (0,choose_range/* chooseRange */.h)(store, { head, target });
}
async function readNotesRefs(store) {
    const listed = await store.read(['for-each-ref', '--format=%(objectname) %(refname)', ...git_notes/* NOTES_REFS */.d]);
    return (0,world_range/* linesOf */.Dx)(listed).map((line) => {
        const [tip = '', ref = ''] = line.split(' ');
        return { ref, tip };
    });
}
/** Every content that `diff`, `log` and `blame` will read between base and head: one fetch in place of one for each commit. */
async function supplyContents(store, server, range) {
    const raw = ['--no-renames', ...world_range/* COMPARE */.aI];
    const [compared, history, merges] = await Promise.all([
        store.read(['diff', ...raw, range.base, range.head, '--']),
        store.read(['log', '--format=%H %P', ...raw, ...(0,world_range/* rangeArgs */.Py)(range), '--']),
        (0,world_history/* readMerges */.yc)(store, range),
    ]);
    const files = [...(0,diff/* parseDiff */.FR)(compared), ...(0,diff/* parseLog */.g_)(history).flatMap((commit) => commit.files)];
    const merged = merges.flatMap((merge) => merge.files.flatMap(({ blobs }) => blobs));
    const missing = await missingObjects(store, new Set([...files.flatMap(blobsOf), ...merged]));
    if (missing.length > 0)
        await server.objects(store.git, missing);
}
/** A submodule's object is a commit of another repository. */
const blobsOf = ({ oldMode, oldBlob, newMode, newBlob }) => [
    ...(oldMode === SUBMODULE ? [] : [oldBlob]),
    ...(newMode === SUBMODULE ? [] : [newBlob]),
];
const SUBMODULE = '160000';
async function missingObjects(store, oids) {
    const asked = [...oids].filter((oid) => !/^0+$/.test(oid));
    const answers = await store.read(['cat-file', '--batch-check'], { input: asked.map((oid) => `${oid}\n`).join('') });
    return (0,world_range/* linesOf */.Dx)(answers).flatMap((line) => (line.endsWith(' missing') ? [line.split(' ')[0] ?? ''] : []));
}

;// CONCATENATED MODULE: ./src/world/runner.ts
/** A workflow's step: what it was asked to do, and the pull request opened in an object store of Assay's own. No checkout is needed. */










const FAIL_ON = ['violated', 'pending', 'never'];
const NO_PULL = { number: null, branch: null, title: null, body: null, opener: null };
/** @throws UserError for inputs or an event that hold nothing to look at, OutsideError when GitHub cannot be had. */
async function openRunner(env) {
    const failOn = failOnOf(core/* getInput */.V4('fail-on'));
    const token = core/* getInput */.V4('token');
    if (token !== '')
        core/* setSecret */.Pq(token);
    const subject = await readSubject({ env, base: core/* getInput */.V4('base'), head: core/* getInput */.V4('head') });
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const opened = await openFetched({
        serverUrl: server,
        token: token === '' ? null : token,
        clock: realClock,
        progress: (what) => core/* debug */.Yz(what === null ? 'done' : (0,log/* visible */.RK)(what)),
        policy: core/* getInput */.V4('policy'),
        ...wanted(subject),
    });
    return {
        failOn,
        stage: 'all',
        server,
        world: {
            source: opened.source,
            tree: opened.tree,
            forge: forgeOf(subject, token, env),
            effects: actionEffects(env),
            progress: () => { },
            [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
        },
    };
}
/** Ends the step with an error that people see, and that no text in it can turn into another command. */
const fail = (text) => core/* setFailed */.C1((0,log/* visible */.RK)(text));
function failOnOf(input) {
    const known = FAIL_ON.find((one) => one === (input === '' ? 'violated' : input));
    if (known !== undefined)
        return known;
    throw new errors/* UserError */.y(`Input \`fail-on\` is \`${input}\`: it must be one of ${FAIL_ON.map((one) => `\`${one}\``).join(', ')}`);
}
/** The branch's tip is asked for, not the event's: a policy may have changed since the event was sent. */
function wanted(subject) {
    if (subject.kind === 'range')
        return { repository: subject.repository, head: subject.head, target: subject.base, meta: NO_PULL };
    const { repository, number, targetBranch, head, branch, title, body, opener } = subject.pull;
    return { repository, head, target: `refs/heads/${targetBranch}`, meta: { number, branch, title, body, opener } };
}
function forgeOf(subject, token, env) {
    if (subject.kind === 'range')
        return (0,forge_offline.offlineForge)('a range of commits is no pull request');
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const isRerun = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') > 1;
    return gitHubForge({ github: gitHub({ token, apiUrl, clock: realClock }), pull: subject.pull, isRerun });
}


/***/ })

};
;