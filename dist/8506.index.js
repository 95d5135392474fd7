"use strict";
exports.id = 8506;
exports.ids = [8506];
exports.modules = {

/***/ 78506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocal: () => (/* binding */ openLocal)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/world/git/git.ts
var git_git = __webpack_require__(88787);
// EXTERNAL MODULE: ./src/world/git/checkpoints.ts
var checkpoints = __webpack_require__(35108);
// EXTERNAL MODULE: ./src/world/git/notes.ts
var notes = __webpack_require__(31862);
;// CONCATENATED MODULE: ./src/world/git/local-repository.ts
/** Finds the reader's repository and what its names stand for. Git's own discovery and name rules are used, and nothing else of the repository's configuration. */




/** The branches that a change is compared with where nobody says, best first. */
const DEFAULT_BRANCHES = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
/** Two short processes side by side, or three where the reader leaves the base to us. */
async function findRepository({ repo, head, base }) {
    const git = (0,git_git/* gitInFolder */.A$)(repo);
    const revisions = (base === undefined ? [head] : [head, base]).map(oneLine);
    const places = ['--path-format=absolute', '--show-object-format', '--git-path', 'objects', '--git-path', 'shallow'];
    const names = [...[...revisions, 'HEAD'].map((word) => `${word}^{commit}`), ...RECORD_REFS];
    const [place, found, refs] = await Promise.all([
        // Git answers one by one, and ends at what it has no answer to: no work tree stands last.
        git(['rev-parse', ...places, '--is-shallow-repository', ...nameOf(head), '--show-toplevel']),
        git(['cat-file', '--batch-check'], { input: names.map((name) => `${name}\n`).join('') }),
        base === undefined ? readRefs(git) : NO_REFS,
    ]);
    const [objectFormat, objects, shallow, isShallow, ...rest] = linesOf(place);
    if (objects === undefined || shallow === undefined || isShallow === undefined)
        throw new errors/* UserError */.y(explain(repo, (0,git_git/* reasonOf */.A3)(place)));
    const [headAt, baseAt] = resolve(found, revisions);
    const [checkedOut, ...records] = linesOf(found).slice(revisions.length).map(commitIn);
    const headRef = rest.find((line) => line.startsWith('refs/'));
    const top = place.status === 0 ? rest.at(-1) : undefined;
    return {
        objects,
        objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
        shallow: isShallow === 'true' ? shallow : null,
        head: headAt ?? '',
        headRef: headRef ?? null,
        base: baseAt ?? null,
        checkout: top === undefined || checkedOut === undefined ? null : { top, head: checkedOut },
        refs,
        notesRefs: notesIn(records),
    };
}
const nameOf = (word) => (word.startsWith('-') ? [] : ['--symbolic-full-name', word]);
/** A line feed would make two questions of one. No name of a commit has one, so there is none by the name that is left. */
const oneLine = (word) => word.replace(/[\0\r\n]/g, '?');
const linesOf = ({ output }) => Buffer.from(output).toString('utf8').split('\n').filter(Boolean);
/** The commits behind the reader's words, in their order. */
function resolve(found, words) {
    if (found.status !== 0)
        throw new errors/* UserError */.y(`git cannot look up revisions: ${(0,git_git/* reasonOf */.A3)(found)}`);
    const answers = linesOf(found);
    return words.map((word, index) => {
        const answer = answers[index] ?? '';
        const sha = commitIn(answer);
        if (sha !== undefined)
            return sha;
        if (answer.endsWith(' ambiguous'))
            throw new errors/* UserError */.y(`\`${word}\` names several objects: give more digits of it`);
        if (word === 'HEAD')
            throw new errors/* UserError */.y('the repository has no commit at `HEAD`: name another one with --head');
        throw new errors/* UserError */.y(`no commit is known as \`${word}\` in this repository: check the name, or fetch it first`);
    });
}
const commitIn = (answer) => /^([0-9a-f]{40,64}) commit \d+$/.exec(answer)?.[1];
const RECORD_REFS = [...notes/* NOTES_REFS */.d, ...checkpoints/* CHECKPOINT_REFS */.AU];
/** Other tools' records, from what is known under each of `RECORD_REFS`. */
const notesIn = (tips) => RECORD_REFS.flatMap((ref, index) => {
    const tip = tips[index];
    return tip === undefined ? [] : [{ ref, tip }];
});
const NO_REFS = new Map();
/** The branches that there are of those that a change is compared with. */
async function readRefs(git) {
    const listed = await git(['for-each-ref', '--format=%(objectname) %(refname) %(symref)', ...DEFAULT_BRANCHES]);
    return new Map(linesOf(listed).map((line) => {
        const [tip = '', name = '', symbolic = ''] = line.split(' ');
        return [name, { tip, symbolic: symbolic || null }];
    }));
}
function explain(repo, reason) {
    if (/not a git repository/.test(reason))
        return `\`${repo}\` is not in a git repository: name one with --repo`;
    if (/cannot change to/.test(reason))
        return `there is no folder \`${repo}\`: name one with --repo`;
    const [, owned] = /(?:dubious ownership in repository at|unsafe repository \() ?'([^']+)'/.exec(reason) ?? [];
    if (owned !== undefined)
        return `another user owns the repository at \`${owned}\`: if you trust it, run \`git config --global --add safe.directory ${owned}\``;
    return `git cannot read the repository at \`${repo}\`: ${reason}`;
}

// EXTERNAL MODULE: ./src/world/git/store.ts + 3 modules
var git_store = __webpack_require__(63286);
// EXTERNAL MODULE: ./src/world/git/tree.ts
var git_tree = __webpack_require__(41583);
// EXTERNAL MODULE: ./src/world/history/choose-range.ts
var choose_range = __webpack_require__(69658);
// EXTERNAL MODULE: ./src/world/loading/earlier.ts + 2 modules
var earlier = __webpack_require__(13787);
// EXTERNAL MODULE: ./src/world/history/range.ts
var range = __webpack_require__(68970);
;// CONCATENATED MODULE: ./src/world/loading/earlier-heads.ts


/** Without a sha where no commit is known by that word: that is no error, for the old commits of a force-push are often gone. */
async function findEarlierHeads(repo, words) {
    if (words.length === 0)
        return [];
    // A line feed would make two questions of one; no name of a commit has one.
    const input = words.map((word) => `${word.replace(/[\0\r\n]/g, '?')}^{commit}\n`).join('');
    const answers = (0,range/* linesOf */.Dx)((await (0,git_git/* gitInFolder */.A$)(repo)(['cat-file', '--batch-check'], { input })).output);
    return words.map((name, index) => {
        const [, sha] = /^([0-9a-f]{40,64}) commit \d+$/.exec(answers[index] ?? '') ?? [];
        return { name, sha: sha ?? null };
    });
}
/** More than anybody's change holds squashes. */
const MOST_PULLS = 200;
/** Where people fetch them to: under the forge's own names, or as a remote's branches. Most clones have none, so that is no news. */
async function findPullHeads(repo, squashes) {
    const patterns = squashes
        .slice(0, MOST_PULLS)
        .flatMap(({ number }) => [
        `refs/pull/${number}/head`,
        `refs/remotes/*/pull/${number}/head`,
        `refs/remotes/*/pr/${number}`,
    ]);
    const printed = await (0,git_git/* gitInFolder */.A$)(repo)(['for-each-ref', '--format=%(objectname) %(refname)', ...patterns]);
    const heads = (0,range/* linesOf */.Dx)(printed.output).flatMap((line) => {
        const [, sha, number] = /^([0-9a-f]{40,64}) .*\/(\d+)(?:\/head)?$/.exec(line) ?? [];
        return sha === undefined ? [] : [[Number(number), sha]];
    });
    return { tips: new Map(heads), notes: [] };
}

// EXTERNAL MODULE: ./src/world/loading/load-change.ts + 12 modules
var load_change = __webpack_require__(71121);
// EXTERNAL MODULE: ./src/world/loading/reviewed-diff.ts + 2 modules
var reviewed_diff = __webpack_require__(91966);
// EXTERNAL MODULE: ./src/world/workspace/workspace.ts + 3 modules
var workspace = __webpack_require__(18012);
// EXTERNAL MODULE: ./src/world/sources/policy-file.ts
var policy_file = __webpack_require__(45178);
;// CONCATENATED MODULE: ./src/world/sources/source-local.ts
/** A change in the reader's own repository: what is compared with what, said in a note where the reader did not choose. */












/** @throws UserError, one line, for no git, no repository, an unknown revision, nothing to compare with, an object that is not there. */
const openLocal = (options) => (0,git_git/* withGit */.zc)(() => source_local_open(options));
async function source_local_open(options) {
    const repository = await findRepository(options);
    const target = chooseTarget(repository);
    const store = await (0,git_store/* openStore */.C)({
        objectFormat: repository.objectFormat,
        alternate: repository.objects,
        shallow: repository.shallow,
        onMissing: `objects that the change needs are not in this clone: run \`git -C ${options.repo} log --patch ${target.sha.slice(0, 12)}...${repository.head.slice(0, 12)}\` once, which fetches them`,
        supply: null,
    });
    const ends = { head: repository.head, target: target.sha };
    const comparing = (0,load_change/* beginComparing */.S)(store, ends);
    const close = async () => {
        await comparing.catch(() => undefined);
        await store[Symbol.asyncDispose]();
    };
    try {
        const { range, notes } = await (0,choose_range/* chooseRange */.h)(store, ends);
        const tree = (0,git_tree/* openTree */.r)(store, range);
        const workspaceIn = (directory) => {
            const checkout = directory === options.repo ? repository.checkout : null;
            return (0,workspace/* openWorkspace */.O)({ directory, store, range, checkout });
        };
        const about = {
            repository: null,
            number: null,
            branch: branchOf(repository),
            title: null,
            body: options.body === undefined ? null : await (0,policy_file/* readTextFile */.Gu)(options.body, 'body'),
            opener: null,
            notes: [...target.notes, ...notes],
            notesRefs: repository.notesRefs,
        };
        return {
            source: {
                change: () => (0,git_git/* withGit */.zc)(async () => (0,earlier/* withEarlier */.T)(store, await (0,load_change/* loadChange */.H)(store, range, about, comparing), {
                    notesRefs: repository.notesRefs,
                    isPartial: false,
                    heads: await findEarlierHeads(options.repo, options.previous ?? []),
                    pullHeads: (squashes) => findPullHeads(options.repo, squashes),
                })),
                policy: ({ target: at }) => options.policy === undefined ? (0,policy_file/* policyAtTarget */.vI)(store, tree, at, '') : (0,policy_file/* policyFromFile */.Ve)(options.policy),
            },
            tree,
            head: range.head,
            digests: (heads) => (0,reviewed_diff/* readDigests */.y)(store, heads, range, new Set(heads)),
            workspaceIn,
            suitesIn: (directory) => suitesOn(store, range, workspaceIn(directory)),
            [Symbol.asyncDispose]: close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** What runs tests is loaded when the first one is to run: reading a change needs nothing of it. */
function suitesOn(store, range, workspace) {
    let opened;
    return {
        open: async (at) => {
            opened ??= Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4179)]).then(__webpack_require__.bind(__webpack_require__, 94179)).then(({ openSuites }) => openSuites({ store, range, workspace }));
            return (await opened).open(at);
        },
    };
}
function chooseTarget({ base, headRef, refs }) {
    if (base !== null)
        return { sha: base, notes: [] };
    for (const name of DEFAULT_BRANCHES) {
        const ref = refs.get(name);
        if (ref === undefined || name === headRef)
            continue;
        const shown = (ref.symbolic ?? name).replace(/^refs\/(?:remotes|heads)\//, '');
        return { sha: ref.tip, notes: [`compared with \`${shown}\`, because no --base was given`] };
    }
    throw new errors/* UserError */.y('there is no default branch to compare with, here or at `origin`: name one with --base');
}
/** The branch that the head is, without the remote's name. */
function branchOf({ headRef }) {
    return headRef === null ? null : headRef.replace(/^refs\/(?:heads|tags|remotes\/[^/]+)\//, '');
}


/***/ })

};
;