"use strict";
exports.id = 408;
exports.ids = [408,377];
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

/***/ 70408:
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
;// CONCATENATED MODULE: ./src/world/accounts.ts
/** GitHub's accounts, in the shapes in which its interfaces show them. */

/** As events and REST show one. */
const restUser = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), id: schemas/* int */.Whr(), type: schemas/* string */.YjP().optional() });
function accountOf({ login, id, type }) {
    return { login, id, kind: type === 'User' ? 'person' : type === 'Bot' ? 'bot' : 'unknown' };
}
/** As GraphQL shows one where only people can stand: an app's account is null there. */
const graphqlUser = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), databaseId: schemas/* int */.Whr().nullish() });
const personOf = (user) => user ? { login: user.login, id: user.databaseId ?? null, kind: 'person' } : null;

;// CONCATENATED MODULE: ./src/world/event.ts
/** Reads the event that started the workflow: which pull request, or which range of commits, is in question. Everything in it is somebody else's text. */




const EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review'];
/** GitHub caps a payload at 25 MB. */
const MOST_BYTES = 25 * 1024 * 1024;
const repositoryName = schemas/* string */.YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/);
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const payload = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ full_name: repositoryName }),
    // What only adds to the answer stops nobody when it is not understood.
    action: schemas/* string */.YjP().optional().catch(undefined),
    before: sha.optional().catch(undefined),
    after: sha.optional().catch(undefined),
    sender: restUser.optional().catch(undefined),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        title: schemas/* string */.YjP(),
        body: schemas/* string */.YjP().nullish(),
        user: restUser.nullish(),
        labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullish(),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha }),
        // `head.repo` is null once the fork is deleted: nothing here may depend on it.
        head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha, repo: schemas/* object */.Ikc({ full_name: repositoryName }).nullish().catch(null) }),
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
    const { repository, pull_request: pull, action, before, after, sender } = parsed.data;
    const isPush = action === 'synchronize' && before !== undefined && after !== undefined && sender !== undefined;
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
        headRepository: pull.head.repo?.full_name ?? null,
        push: isPush ? { before, after, by: accountOf(sender), kind: 'some' } : null,
    };
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
;// CONCATENATED MODULE: ./src/world/commit-records.ts
/** What GitHub knows of a pull request's commits, by GraphQL: accounts, signatures, and where the branch stood before it was rewritten. One request for each hundred commits. */


/** GitHub's largest page. It lists 250 commits of a pull request at most. */
const commit_records_PAGE = 100;
const MOST_PAGES = 3;
const MOST_REWRITES = 20;
const commit_records_QUERY = `query Commits($owner: String!, $name: String!, $number: Int!, $after: String, $isFirst: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      commits(first: ${commit_records_PAGE}, after: $after) {
        nodes {
          commit {
            oid
            author { user { login databaseId } }
            committer { user { login databaseId } }
            signature { isValid state wasSignedByGitHub signer { login databaseId } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
      timelineItems(last: ${MOST_REWRITES}, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) @include(if: $isFirst) {
        nodes { ... on HeadRefForcePushedEvent { createdAt beforeCommit { oid } } }
        pageInfo { hasPreviousPage }
      }
    }
  }
}`;
const commit_records_sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const actor = schemas/* object */.Ikc({ user: graphqlUser.nullish() }).nullish();
const signature = schemas/* object */.Ikc({
    isValid: schemas/* boolean */.zMY(),
    state: schemas/* string */.YjP(),
    wasSignedByGitHub: schemas/* boolean */.zMY(),
    signer: graphqlUser.nullish(),
});
const commit = schemas/* object */.Ikc({ oid: commit_records_sha, author: actor, committer: actor, signature: signature.nullish() });
const rewrite = schemas/* object */.Ikc({ createdAt: schemas/* string */.YjP(), beforeCommit: schemas/* object */.Ikc({ oid: commit_records_sha }).nullable() });
const commit_records_answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            commits: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ commit }).nullable()),
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            }),
            timelineItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(rewrite.nullable()), pageInfo: schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY() }) })
                .optional(),
        }),
    }),
});
async function readCommitRecords(github, pull) {
    const { pages, missing } = await readPages(github, pull);
    const rewrites = pages[0]?.timelineItems;
    return {
        commits: new Map(pages.flatMap(({ commits }) => commits.nodes.flatMap((node) => (node ? [recordOf(node)] : [])))),
        rewrites: rewrites?.nodes.flatMap((node) => (node ? [rewriteOf(node)] : [])).reverse() ?? null,
        missing,
        hasMoreRewrites: rewrites?.pageInfo.hasPreviousPage ?? false,
    };
}
async function readPages(github, pull) {
    const pages = [];
    let after = null;
    do {
        const page = await readPage(github, pull, after);
        if ('unavailable' in page)
            return { pages, missing: page.unavailable };
        pages.push(page.value);
        after = page.value.commits.pageInfo.hasNextPage ? page.value.commits.pageInfo.endCursor : null;
    } while (after !== null && pages.length < MOST_PAGES);
    return { pages, missing: after === null ? null : `truncated: there are more than ${MOST_PAGES * commit_records_PAGE} commits` };
}
async function readPage(github, pull, after) {
    const [owner, name] = pull.repository.split('/');
    const variables = { owner, name, number: pull.number, after, isFirst: after === null };
    const reply = await github.query({ document: commit_records_QUERY, variables, answer: commit_records_answer, permission: 'pull-requests: read' });
    return 'unavailable' in reply ? reply : { value: reply.value.repository.pullRequest };
}
const recordOf = ({ commit: told }) => [
    told.oid,
    {
        author: personOf(told.author?.user),
        committer: personOf(told.committer?.user),
        signature: told.signature ? signatureOf(told.signature) : null,
    },
];
/** Every word has to say so: a signature that GitHub could not check right now is none. */
const signatureOf = ({ isValid, state, wasSignedByGitHub, signer }) => ({
    isValid: isValid && state === 'VALID',
    by: wasSignedByGitHub ? 'forge' : personOf(signer),
});
const rewriteOf = ({ createdAt, beforeCommit }) => ({
    at: createdAt,
    before: beforeCommit?.oid ?? null,
});

;// CONCATENATED MODULE: ./src/world/push-records.ts
/** Who pushed to the branch of a pull request, by GitHub's list of a repository's activity: the latest hundred pushes, one request. */


/** GitHub's largest page; what is further back is not asked for. */
const MOST_PUSHES = 100;
const push_records_sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const push_records_answer = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({ before: push_records_sha, after: push_records_sha, activity_type: schemas/* string */.YjP(), actor: restUser.nullish() })),
});
const KINDS = {
    push: 'push',
    force_push: 'force-push',
    branch_creation: 'creation',
};
/** Newest first, down to where the branch was last created: what was there before under this name is another branch's. */
async function readPushes(github, pull) {
    if (pull.headRepository === null)
        return { unavailable: 'the repository that the change comes from is gone' };
    const [owner = '', repo = ''] = pull.headRepository.split('/');
    const reply = await github.read({
        route: 'GET /repos/{owner}/{repo}/activity',
        parameters: { owner, repo, ref: `refs/heads/${pull.branch}`, per_page: MOST_PUSHES },
        answer: push_records_answer,
        permission: 'contents: read',
    });
    if ('unavailable' in reply)
        return reply;
    const listed = reply.value.data;
    const creation = listed.findIndex((one) => one.activity_type === 'branch_creation');
    return { value: listed.slice(0, creation < 0 ? listed.length : creation + 1).flatMap(pushOf) };
}
/** A push by an account that is gone is nobody's. */
const pushOf = ({ before, after, activity_type: type, actor, }) => {
    const by = actor ? accountOf(actor) : { login: 'ghost', id: null, kind: 'unknown' };
    return [{ before, after, by, kind: KINDS[type] ?? 'other' }];
};

;// CONCATENATED MODULE: ./src/world/pushes.ts
/**
 * Who brought which commit, by the first push that did. `commits` parents before children, `pushes` oldest first.
 * A push is followed down the line of first parents only: what a merge brought in beside it may have been somebody
 * else's push to another branch. Commits that no push accounts for are left out.
 */
function pushesOf(commits, pushes) {
    const known = new Map(commits.map((commit) => [commit.sha, commit]));
    const brought = new Map();
    const seen = new Set();
    for (const push of pushes) {
        if (!known.has(push.after))
            continue;
        // What the branch had before this push came by an earlier one, be it recorded or not.
        for (const sha of reachable(push.before, known, seen))
            seen.add(sha);
        const fresh = lineOf(push.after, known, seen);
        // What came in beside the line came now or earlier, and whose it is stays open.
        for (const sha of reachable(push.after, known, seen))
            seen.add(sha);
        const how = howOf(push, fresh, known);
        for (const sha of fresh)
            brought.set(sha, { by: push.by, how });
    }
    return brought;
}
/** Down the first parents from a commit, to the first one that has been seen or is not the change's. */
function lineOf(from, known, seen) {
    const line = [];
    for (let at = known.get(from); at !== undefined && !seen.has(at.sha); at = known.get(at.parents[0] ?? '')) {
        line.push(at.sha);
    }
    return line;
}
function reachable(from, known, seen) {
    const found = new Set();
    const open = [from];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
        const commit = known.get(sha);
        if (commit === undefined || found.has(sha) || seen.has(sha))
            continue;
        found.add(sha);
        open.push(...commit.parents);
    }
    return found;
}
function howOf({ kind, before }, fresh, known) {
    switch (kind) {
        case 'push':
            return 'added';
        case 'force-push':
            return 'rewritten';
        case 'creation':
            return 'created';
        case 'other':
            return 'merged';
        case 'some': {
            const below = known.get(fresh.at(-1) ?? '')?.parents[0];
            return below === before ? 'added' : 'rewritten';
        }
        default:
            return kind;
    }
}

;// CONCATENATED MODULE: ./src/world/forge-records.ts



const NO_RECORDS = { commits: new Map(), pushes: [], heads: [], notes: [] };
async function readRecords(github, pull) {
    const [told, pushed] = await Promise.all([readCommitRecords(github, pull), readPushes(github, pull)]);
    const recorded = 'value' in pushed ? pushed.value : [];
    // The event is not behind, as the list can be; where both know of a push, the list's word is the first and counts.
    const pushes = [...recorded.toReversed(), ...(pull.push === null ? [] : [pull.push])];
    const rewritten = [
        ...(pull.push === null ? [] : [pull.push]),
        ...recorded.filter(({ kind }) => kind === 'force-push'),
    ];
    const heads = [...(told.rewrites ?? []).map(headOf), ...rewritten.map(({ before }) => named(before))];
    return {
        commits: told.commits,
        pushes,
        heads: [...new Map(heads.map((head) => [head.sha ?? head.name, head])).values()],
        notes: [
            ...unsaid([
                { what: 'who signed the commits', why: told.missing },
                { what: 'whether the branch was rewritten', why: told.rewrites === null ? told.missing : null },
                { what: 'who pushed', why: 'value' in pushed ? null : pushed.unavailable },
            ]),
            ...(told.hasMoreRewrites
                ? [`the branch was rewritten more than ${MOST_REWRITES} times: the latest are looked into`]
                : []),
            ...(recorded.length === MOST_PUSHES && recorded.at(-1)?.kind !== 'creation'
                ? [`the branch was pushed to more than ${MOST_PUSHES} times: who made the first pushes is not known`]
                : []),
        ],
    };
}
const named = (sha) => ({ name: sha.slice(0, 12), sha });
const headOf = ({ at, before }) => before === null ? { name: `before the force-push of ${at}`, sha: null } : named(before);
/** One sentence for each reason. */
function unsaid(all) {
    const reasons = [...new Set(all.flatMap(({ why }) => (why === null ? [] : [why])))];
    return reasons.map((reason) => {
        const whats = all.filter(({ why }) => why === reason).map(({ what }) => what);
        return `GitHub does not tell ${whats.join(', ')}: ${reason}`;
    });
}
/** The change with what is recorded of its commits. */
function withRecords(change, records) {
    const pushes = pushesOf(change.commits, records.pushes);
    const recorded = (commit) => {
        const [said, push] = [records.commits.get(commit.sha), pushes.get(commit.sha)];
        if (said === undefined && push === undefined)
            return commit;
        return { ...commit, forge: { ...NOTHING_SAID, ...said, push: push ?? null } };
    };
    return { ...change, commits: change.commits.map(recorded), notes: [...change.notes, ...records.notes] };
}
const NOTHING_SAID = { author: null, committer: null, signature: null };

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./src/world/github-failure.ts
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

// EXTERNAL MODULE: ./src/world/retry.ts
var retry = __webpack_require__(78162);
;// CONCATENATED MODULE: ./src/world/github.ts


/** GitHub itself gives up after ten seconds. */
const REQUEST_MILLISECONDS = 15_000;
/** Sends nothing before it is asked something, and loads Octokit no earlier. */
function gitHub({ token, apiUrl, clock, requestMilliseconds = REQUEST_MILLISECONDS }) {
    async function ask({ answer, permission }, send) {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
        const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'assay' });
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
    };
}

// EXTERNAL MODULE: ./src/world/packages.ts
var world_packages = __webpack_require__(64495);
// EXTERNAL MODULE: ./src/world/policy-file.ts
var policy_file = __webpack_require__(98615);
// EXTERNAL MODULE: ./src/world/sandbox.ts + 1 modules
var sandbox = __webpack_require__(66871);
// EXTERNAL MODULE: ./src/world/bring.ts
var bring = __webpack_require__(28220);
// EXTERNAL MODULE: ./src/world/checkpoints.ts
var checkpoints = __webpack_require__(22879);
// EXTERNAL MODULE: ./src/world/choose-range.ts
var choose_range = __webpack_require__(16231);
// EXTERNAL MODULE: ./src/world/earlier.ts + 2 modules
var earlier = __webpack_require__(86037);
// EXTERNAL MODULE: ./src/world/range.ts
var world_range = __webpack_require__(91689);
// EXTERNAL MODULE: ./src/world/shallow.ts
var shallow = __webpack_require__(82216);
;// CONCATENATED MODULE: ./src/world/earlier-fetched.ts
/** Fetches what stood where before: earlier heads by their names, tips of squashed pull requests by the forge's refs, each with its history down to the target. What does not come is said, and stops nobody. */



const MOST_HEADS = 20;
const MOST_PULLS = 20;
/**
 * How much of the history comes at first, and then where that does not reach the merge base, in commits from the tip:
 * a server deepens by what is missing only where a branch has it.
 */
const FIRST_DEPTH = 50;
const DEEPER = [250, 1250];
/** A forge serves commits by name as long as it keeps them, be they in a branch or not. Heads that `head` still has are left out. */
async function fetchHeads({ store, server }, heads, { head, target }) {
    const left = await Promise.all(heads.map(async (one) => one.sha !== null && (await isIn(store, one.sha, head))));
    const all = heads.filter((_, index) => left[index] !== true);
    const some = all.slice(0, MOST_HEADS);
    const wanted = some.flatMap(({ sha }) => sha === null ? [] : [{ refspec: `+${sha}:refs/assay/earlier/${sha}`, head: sha, target }]);
    const come = await earlier_fetched_whole({ store, server }, await available({ store, server }, wanted));
    const here = new Set(come.map((one) => one.head));
    return {
        heads: some.map(({ name, sha }) => ({ name, sha: sha !== null && here.has(sha) ? sha : null })),
        notes: all.length > some.length
            ? [`the branch had ${all.length} earlier heads; the latest ${MOST_HEADS} are looked into`]
            : [],
    };
}
/** By a pattern for each, because a server is allowed to have nothing for a pattern and must have what is named in full. */
async function fetchPulls({ store, server }, squashes) {
    const some = squashes.slice(0, MOST_PULLS);
    const patterns = new Set(some.map(({ number }) => `+${refOf(number)}*:refs/assay/${refOf(number)}*`));
    // With patterns alone git fails without a word where there is nothing for any; the commit is one that is there.
    const refspecs = [...some.slice(0, 1).map(({ onto }) => `+${onto}:refs/assay/onto`), ...patterns];
    const isReached = (await attempt({ store, server }, `--depth=${FIRST_DEPTH}`, refspecs)) === 'here';
    const listed = (0,world_range/* linesOf */.Dx)(await store.read(['for-each-ref', '--format=%(objectname) %(refname)', 'refs/assay/refs/pull']));
    const tips = new Map(listed.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]));
    const wanted = some.flatMap(({ number, onto }) => {
        const head = tips.get(`refs/assay/${refOf(number)}`);
        return head === undefined ? [] : [{ number, head, target: onto, refspec: `+${head}:refs/assay/${refOf(number)}` }];
    });
    const come = await earlier_fetched_whole({ store, server }, wanted);
    const heads = new Map(come.map(({ number, head }) => [number, head]));
    const missing = some.filter(({ number }) => !heads.has(number));
    return { tips: heads, notes: [...missing.map((squash) => unknown(squash, isReached)), ...beyond(squashes)] };
}
const refOf = (number) => `refs/pull/${number}/head`;
const unknown = ({ by, number }, isReached) => `commit ${by.slice(0, 12)} looks like the squash of pull request ${number}, whose own commits ${isReached ? 'are not there' : 'could not be fetched'}: its lines are told apart by its message alone`;
const beyond = ({ length }) => length > MOST_PULLS
    ? [`${length - MOST_PULLS} more commits look like squashes, whose own commits were not fetched`]
    : [];
/** Without asking the server: what is not here is not known to be in it. */
async function isIn(store, sha, head) {
    return (await store.git(['merge-base', '--is-ancestor', sha, head])).status === 0;
}
/** Those that the server has: all in one fetch, and by halves where it refuses, for it does not say which it lacks. */
async function available(by, wanted) {
    if (wanted.length === 0)
        return [];
    const outcome = await attempt(by, `--depth=${FIRST_DEPTH}`, wanted.map(({ refspec }) => refspec));
    if (outcome === 'here')
        return wanted;
    if (outcome === 'unreachable' || wanted.length === 1)
        return [];
    const half = Math.ceil(wanted.length / 2);
    return [...(await available(by, wanted.slice(0, half))), ...(await available(by, wanted.slice(half)))];
}
/** Those whose history is here down to what they share with their targets; more of it is fetched where need be. */
async function earlier_fetched_whole(by, wanted) {
    let open = await unfinished(by.store, wanted);
    for (const more of DEEPER) {
        if (open.length === 0)
            break;
        const outcome = await attempt(by, `--depth=${more}`, open.map(({ refspec }) => refspec));
        if (outcome !== 'here')
            break;
        open = await unfinished(by.store, open);
    }
    return wanted.filter((one) => !open.includes(one));
}
async function unfinished(store, wanted) {
    const found = [];
    for (const one of wanted) {
        const bases = await (0,world_range/* mergeBases */.PC)(store, one.head, one.target);
        if (bases.length === 0 || (await (0,shallow/* historyEnds */.vB)(store, { ...one, bases })))
            found.push(one);
    }
    return found;
}
async function attempt({ store, server }, depth, refspecs) {
    try {
        await server.history(store.git, depth, refspecs);
        await (0,shallow/* keepTrueEnds */.i1)(store);
        return 'here';
    }
    catch (error) {
        if (error instanceof errors/* OutsideError */.C)
            return 'unreachable';
        if (error instanceof errors/* UserError */.y)
            return 'refused';
        throw error;
    }
}

// EXTERNAL MODULE: ./src/world/git.ts
var git = __webpack_require__(89464);
// EXTERNAL MODULE: ./src/world/git-notes.ts
var git_notes = __webpack_require__(71584);
// EXTERNAL MODULE: ./src/world/load-change.ts + 12 modules
var load_change = __webpack_require__(70509);
// EXTERNAL MODULE: ./src/world/server.ts
var world_server = __webpack_require__(2465);
// EXTERNAL MODULE: ./src/world/store.ts + 3 modules
var world_store = __webpack_require__(82371);
// EXTERNAL MODULE: ./src/world/tree.ts
var world_tree = __webpack_require__(94822);
// EXTERNAL MODULE: ./src/world/workspace.ts + 2 modules
var workspace = __webpack_require__(64482);
;// CONCATENATED MODULE: ./src/world/source-fetched.ts
/** A change fetched from a server into a repository of Assay's own: commits and trees until the merge base is there, then the contents that the change needs, in one go. Nothing is checked out. */

















const HEAD = 'refs/assay/head';
const TARGET = 'refs/assay/target';
/** How much of the history comes at first, and how much more each time that it does not reach the merge base. In commits. */
const source_fetched_FIRST_DEPTH = 50;
const source_fetched_DEEPER = [200, 1000, 5000, 25_000];
/** @throws UserError for a repository or commit that cannot be had, OutsideError when the server does not answer. */
async function openFetched(options) {
    const server = (0,world_server/* openServer */.C)(options);
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
        await server.history(store.git, `--depth=${source_fetched_FIRST_DEPTH}`, [...refspecs, ...NOTES]);
        const { range, notes } = await deepen(store, server, { refspecs, progress: options.progress });
        await (0,bring/* bringRange */.UZ)(store, range);
        const tree = (0,world_tree/* openTree */.r)(store, range);
        await fetchCheckpoints(store, server, range);
        const notesRefs = await readNotesRefs(store);
        const about = { ...options.meta, repository: options.repository, notes, notesRefs };
        return {
            source: {
                change: () => load({ store, server }, range, about, options.records),
                policy: ({ target }) => (0,policy_file/* policyAtTarget */.vI)(store, tree, target, options.policy),
            },
            tree,
            workspaceIn: (directory) => (0,workspace/* openWorkspace */.O)({ directory, store, range }),
            [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
        };
    }
    catch (error) {
        await store[Symbol.asyncDispose]();
        throw error;
    }
}
async function load(by, range, about, records) {
    const [change, recorded] = await Promise.all([(0,load_change/* loadChange */.H)(by.store, range, about), records()]);
    const { heads, notes } = await fetchHeads(by, recorded.heads, change);
    const reach = {
        notesRefs: about.notesRefs,
        isPartial: true,
        heads,
        pullHeads: (squashes) => fetchPulls(by, squashes),
    };
    const known = withRecords(change, recorded);
    return (0,earlier/* withEarlier */.T)(by.store, { ...known, notes: [...known.notes, ...notes] }, reach);
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
    for (const more of source_fetched_DEEPER) {
        const bases = await (0,world_range/* mergeBases */.PC)(store, head, target);
        if (!(await (0,shallow/* historyEnds */.vB)(store, { head, target, bases })))
            break;
        progress(`fetching ${more} more commits of history`);
        await server.history(store.git, `--deepen=${more}`, refspecs);
    }
    return (0,choose_range/* chooseRange */.h)(store, { head, target });
}
/** Only where a commit of the change names one: the branch has a folder for each commit that the tool ever saw. */
async function fetchCheckpoints(store, server, range) {
    const naming = ['log', '--max-count=1', '--format=%H', '--regexp-ignore-case', '--grep=^Entire-Checkpoint:'];
    const found = await store.read([...naming, ...(0,world_range/* rangeArgs */.Py)(range), '--']);
    if (found.length > 0)
        await server.history(store.git, '--depth=1', [`+${checkpoints/* CHECKPOINTS */.YV}*:${checkpoints/* CHECKPOINTS */.YV}*`]);
}
async function readNotesRefs(store) {
    const listed = await store.read(['for-each-ref', '--format=%(objectname) %(refname)', ...git_notes/* NOTES_REFS */.d, checkpoints/* CHECKPOINTS */.YV]);
    return (0,world_range/* linesOf */.Dx)(listed).map((line) => {
        const [tip = '', ref = ''] = line.split(' ');
        return { ref, tip };
    });
}

// EXTERNAL MODULE: ./src/world/time.ts
var time = __webpack_require__(7315);
;// CONCATENATED MODULE: ./src/world/runner.ts
/** A workflow's step: what it was asked to do, and the pull request opened in an object store of Assay's own. No checkout is needed. */
















const FAIL_ON = ['violated', 'pending', 'never'];
const EXERCISE = ['off', 'on'];
const NO_PULL = { number: null, branch: null, title: null, body: null, opener: null };
/** @throws UserError for inputs or an event that hold nothing to look at, OutsideError when GitHub cannot be had. */
async function openRunner(env) {
    const failOn = chosen('fail-on', FAIL_ON);
    const exercise = chosen('exercise', EXERCISE);
    const token = core/* getInput */.V4('token');
    if (token !== '')
        core/* setSecret */.Pq(token);
    const subject = await readSubject({ env, base: core/* getInput */.V4('base'), head: core/* getInput */.V4('head') });
    const api = gitHub({ token, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', clock: retry/* realClock */.d });
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const checkout = env['GITHUB_WORKSPACE'] ?? '';
    const opened = await openFetched({
        serverUrl: server,
        token: token === '' ? null : token,
        clock: retry/* realClock */.d,
        progress: (what) => core/* debug */.Yz(what === null ? 'done' : (0,log/* visible */.RK)(what)),
        policy: core/* getInput */.V4('policy'),
        records: recordsOf(subject, api),
        ...wanted(subject),
    });
    return {
        failOn,
        stage: 'all',
        server,
        world: {
            source: opened.source,
            tree: opened.tree,
            packages: (0,world_packages/* openPackages */._)({
                registry: core/* getInput */.V4('registry') || undefined,
                npmrc: async () => opened.tree.read('target', '.npmrc'),
                env,
                clock: retry/* realClock */.d,
            }),
            workspace: checkout === '' ? (0,workspace/* noWorkspace */.t)('no step checked the repository out') : opened.workspaceIn(checkout),
            sandbox: (0,sandbox/* openSandbox */.E)({ choice: exercise }),
            forge: (0,time/* withTime */.C)(forgeOf(subject, api, env), retry/* realClock */.d),
            elsewhere: (0,policy_file/* policiesElsewhere */.pC)({ serverUrl: server, token: token === '' ? null : token, clock: retry/* realClock */.d }),
            effects: actionEffects(env),
            progress: () => { },
            [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
        },
    };
}
/** Ends the step with an error that people see, and that no text in it can turn into another command. */
const fail = (text) => core/* setFailed */.C1((0,log/* visible */.RK)(text));
/** The first choice is the default. */
function chosen(name, choices) {
    const input = core/* getInput */.V4(name);
    const known = choices.find((one) => one === input) ?? (input === '' ? choices[0] : undefined);
    if (known !== undefined)
        return known;
    throw new errors/* UserError */.y(`Input \`${name}\` is \`${input}\`: it must be one of ${choices.map((one) => `\`${one}\``).join(', ')}`);
}
/** The branch's tip is asked for, not the event's: a policy may have changed since the event was sent. */
function wanted(subject) {
    if (subject.kind === 'range')
        return { repository: subject.repository, head: subject.head, target: subject.base, meta: NO_PULL };
    const { repository, number, targetBranch, head, branch, title, body, opener } = subject.pull;
    return { repository, head, target: `refs/heads/${targetBranch}`, meta: { number, branch, title, body, opener } };
}
/** Of a range of commits, no pull request speaks. */
const recordsOf = (subject, api) => async () => subject.kind === 'range' ? NO_RECORDS : await readRecords(api, subject.pull);
function forgeOf(subject, api, env) {
    if (subject.kind === 'range')
        return (0,forge_offline.offlineForge)('a range of commits is no pull request');
    const isRerun = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') > 1;
    return gitHubForge({ github: api, pull: subject.pull, isRerun });
}


/***/ })

};
;