"use strict";
exports.id = 2599;
exports.ids = [2599,8506,5677,1560];
exports.modules = {

/***/ 15677:
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

/***/ 12599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDemo: () => (/* binding */ openDemo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/world/effects/local.ts
var local = __webpack_require__(59730);
// EXTERNAL MODULE: ./src/world/facts/forge-offline.ts
var forge_offline = __webpack_require__(15677);
// EXTERNAL MODULE: ./src/world/git/git.ts
var git_git = __webpack_require__(88787);
// EXTERNAL MODULE: ./src/world/packages/packages.ts
var packages_packages = __webpack_require__(26663);
// EXTERNAL MODULE: ./src/world/sandbox/sandbox.ts + 1 modules
var sandbox = __webpack_require__(31560);
// EXTERNAL MODULE: ./src/world/sources/source-local.ts + 2 modules
var source_local = __webpack_require__(78506);
// EXTERNAL MODULE: ./src/world/workspace/workspace.ts + 3 modules
var workspace = __webpack_require__(18012);
;// CONCATENATED MODULE: ./src/world/machine/demo-repository.ts
/** The repository that `assay demo` looks at: a shop's parcel code, a person's history, and an agent's branch. Data, written as a `git fast-import` stream. */
const PERSON = 'Robin Example <robin@example.org>';
const POLICY = `version: 1
rules:
  - name: nothing refers to what does not exist
    require: { checks: [imports] }
    mode: warn

  - name: agent-written parcel code goes through the canary first
    when: { origin: agent, paths: ['src/**'] }
    require: { label: canary }
    mode: enforce
`;
const demo_repository_history = [
    {
        branch: 'main',
        author: PERSON,
        message: 'Weigh parcels',
        files: {
            'package.json': `${JSON.stringify({ name: 'parcels', type: 'module', dependencies: { 'date-fns': '^4.1.0' } }, null, 2)}\n`,
            'src/weight.js': `/** Grams of all items together. */
export const weight = (items) => items.reduce((sum, item) => sum + item.grams, 0);

/** How many sheets so many labels take. */
export const sheetsFor = (labels, size) => Math.ceil(labels / size);
`,
            'test/weight.test.js': `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetsFor, weight } from '../src/weight.js';

test('items add up', () => assert.equal(weight([{ grams: 200 }, { grams: 50 }]), 250));
test('a sheet that is begun counts', () => assert.equal(sheetsFor(9, 8), 2));
`,
        },
    },
    {
        branch: 'main',
        author: PERSON,
        message: 'Print a label',
        files: {
            'src/label.js': `import { format } from 'date-fns';

export const label = (parcel, day) => \`\${parcel.to} · \${format(day, 'yyyy-MM-dd')}\`;
`,
        },
    },
    { branch: 'main', author: PERSON, message: 'Say what a merge needs', files: { '.github/assay.yml': POLICY } },
    {
        branch: 'claude/bulk-labels',
        author: PERSON,
        message: 'Print labels in bulk\n\nFormats addresses and prints a sheet of labels at once.\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n',
        files: {
            'src/bulk.js': `import chunk from 'array-chunker';
import { formatAddress } from './format-address.js';
import { label } from './label.js';

/** Labels for all parcels, in sheets of \`size\`. */
export const sheets = (parcels, day, size = 8) =>
  chunk(
    parcels.map((parcel) => \`\${formatAddress(parcel)}\\n\${label(parcel, day)}\`),
    size,
  );
`,
        },
    },
    {
        branch: 'claude/bulk-labels',
        author: PERSON,
        message: 'refactor: plainer arithmetic for parcels\n\nNo change in behaviour.\n',
        files: {
            'src/weight.js': `/** Grams of all items together. */
export const weight = (items) => {
  let grams = 0;
  for (const item of items) grams += item.grams;
  return grams;
};

/** How many sheets so many labels take. */
export const sheetsFor = (labels, size) => Math.floor(labels / size) + 1;
`,
        },
    },
];
const demo = {
    target: 'main',
    head: 'claude/bulk-labels',
    title: 'Print labels in bulk',
    fastImport: stream(demo_repository_history),
};
function data(text) {
    return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
/** The format of `git fast-import` (git's own documentation): a branch that is not there yet starts at main. */
function stream(commits) {
    const begun = new Set();
    const parts = commits.map(({ branch, author, message, files }, index) => {
        // A fixed clock: the same demo has the same object names everywhere.
        const when = `${1_790_000_000 + index * 3_600} +0000`;
        const start = begun.has(branch) || branch === 'main' ? '' : 'from refs/heads/main\n';
        begun.add(branch);
        const changes = Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
        return `commit refs/heads/${branch}\nauthor ${author} ${when}\ncommitter ${author} ${when}\n${data(message)}${start}${changes.join('')}`;
    });
    return `${parts.join('')}done\n`;
}

;// CONCATENATED MODULE: ./src/world/machine/demo.ts
/** Opens the demo: builds its repository in a temporary folder with real git, and gives its pull request the labels that it is to wear. */












async function must(git, args, input) {
    const printed = await git(args, input === undefined ? {} : { input });
    if (printed.status !== 0)
        throw new errors/* OutsideError */.C(`Cannot build the demo's repository: ${(0,git_git/* reasonOf */.A3)(printed)}`);
}
async function build(folder) {
    const git = (0,git_git/* gitInFolder */.A$)(folder);
    await must(git, ['init', '--quiet', '--bare', `--initial-branch=${demo.target}`]);
    await must(git, ['fast-import', '--quiet', '--done'], demo.fastImport);
}
const OPENER = { login: 'robin', id: 1, kind: 'person' };
const KEEPER = { login: 'sam', id: 2, kind: 'person' };
/** What a forge would add: a number, a title, a branch, somebody who opened it, and whose the commits are. */
const asPullRequest = (source) => ({
    ...source,
    change: async () => {
        const change = await source.change();
        const forge = { author: OPENER, committer: OPENER, signature: null, push: { by: OPENER, how: 'added' } };
        const commits = change.commits.map((commit) => ({ ...commit, forge }));
        return { ...change, number: 7, title: demo.title, branch: demo.head, opener: OPENER, commits };
    },
});
/** Somebody with write access put the labels on, after all that was pushed. */
function labeled(labels, { head }) {
    const seen = { head: { value: head }, digest: { value: 'present' } };
    return {
        labels: { value: labels },
        labelings: { value: labels.map((label) => ({ label, by: KEEPER, at: 0, seen })) },
        permissions: { value: [{ id: 2, permission: { value: 'write' } }] },
        digest: { value: 'present' },
    };
}
async function openDemo(labels) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-demo-'));
    await build(folder);
    const opened = await (0,source_local.openLocal)({ repo: folder, base: demo.target, head: demo.head });
    return {
        source: asPullRequest(opened.source),
        tree: opened.tree,
        packages: (0,packages_packages/* noPackages */.R)('no registry was asked'),
        workspace: (0,workspace/* noWorkspace */.t)('no work tree was looked at'),
        sandbox: (0,sandbox.openSandbox)({ choice: 'on' }),
        forge: {
            facts: async (needs, change) => ({
                ...(await (0,forge_offline.offlineForge)('the demo has no forge').facts(needs, change)),
                ...labeled(labels, change),
            }),
        },
        effects: local.localEffects,
        progress: () => { },
        [Symbol.asyncDispose]: async () => {
            await opened[Symbol.asyncDispose]();
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}


/***/ }),

/***/ 31560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ANOTHER_USER: () => (/* binding */ ANOTHER_USER),
  levelsFor: () => (/* binding */ levelsFor),
  openSandbox: () => (/* binding */ openSandbox),
  programAt: () => (/* binding */ programAt)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/world/sandbox/cell.ts
/** A process that answers lines with lines. What it prints besides its answers is counted, and what is too much or too late ends it. */


/** Bytes that code under test may print, all streams together. */
const MOST_PRINTED = 1024 * 1024;
/** Bytes of one answer. */
const MOST_ANSWERED = 4 * 1024 * 1024;
/** As long as the word that begins an answer, which the process gets before foreign code runs. Hexadecimal: no output has it by chance. */
const WORD_BYTES = 32;
function openCell({ program, args, env }) {
    // A group of its own, so that whatever it starts ends with it.
    const child = (0,external_node_child_process_.spawn)(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env, detached: true });
    const word = (0,external_node_crypto_.randomBytes)(WORD_BYTES / 2).toString('hex');
    let waiting = null;
    let settle = () => { };
    let timer;
    let gone = null;
    const finish = (ended) => {
        clearTimeout(timer);
        waiting = null;
        settle(ended);
    };
    const end = (why) => {
        gone ??= why;
        kill(child);
        finish({ gone });
    };
    const rearm = () => {
        clearTimeout(timer);
        timer = setTimeout(() => finish('late'), waiting?.patience ?? 0);
    };
    const answers = answersIn(word, {
        answer: (line) => {
            if (waiting === null)
                return end('it answers what nobody asked');
            if (waiting.take(line))
                finish('done');
            else
                rearm();
        },
        tooMuch: () => end(`it prints more than ${MOST_PRINTED / 1024 / 1024} MiB`),
    });
    child.stdout?.on('data', answers.read);
    child.stderr?.on('data', answers.ignore);
    child.stdin?.on('error', () => { });
    child.on('error', (error) => end(`it does not start: ${error.message}`));
    // `close`, not `exit`: what was answered before the end still counts.
    child.on('close', (code, signal) => end(answers.isFull() ? 'it runs out of memory' : wordsFor(code, signal)));
    child.stdin?.write(word);
    return {
        ask(request, answering) {
            if (gone !== null)
                return Promise.resolve({ gone });
            return new Promise((resolve) => {
                settle = resolve;
                waiting = answering;
                rearm();
                child.stdin?.write(`${request}\n`);
            });
        },
        async [Symbol.asyncDispose]() {
            if (child.exitCode !== null || child.signalCode !== null)
                return;
            const closed = new Promise((resolve) => child.once('close', resolve));
            end('it was ended');
            await closed;
        },
    };
}
function kill(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // It is gone already.
        child.kill('SIGKILL');
    }
}
function wordsFor(code, signal) {
    if (signal !== null || (code ?? 0) > 128)
        return 'it was killed';
    return code === 0 ? 'it ends the process' : `it ends the process with status ${code}`;
}
/** Finds the answers in what comes: each begins with the word and ends with a line feed. */
function answersIn(word, { answer, tooMuch }) {
    const start = Buffer.from(word);
    let held = Buffer.alloc(0);
    let printed = 0;
    let isFull = false;
    const print = (bytes) => {
        printed += bytes.length;
        if (printed > MOST_PRINTED)
            tooMuch();
    };
    const read = (chunk) => {
        held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
        for (;;) {
            const from = held.indexOf(start);
            if (from < 0) {
                // The end may be the beginning of the word.
                const kept = Math.min(held.length, start.length - 1);
                print(held.subarray(0, held.length - kept));
                held = held.subarray(held.length - kept);
                return;
            }
            print(held.subarray(0, from));
            held = held.subarray(from);
            const to = held.indexOf(10);
            if (to < 0) {
                if (held.length > MOST_ANSWERED)
                    tooMuch();
                return;
            }
            const line = held.subarray(start.length, to).toString('utf8');
            held = held.subarray(to + 1);
            answer(line);
        }
    };
    /** Of what is printed beside the answers, one thing is of interest: what Node says when its heap is full. */
    const ignore = (bytes) => {
        isFull ||= bytes.includes('heap out of memory');
        print(bytes);
    };
    return { read, ignore, isFull: () => isFull };
}

;// CONCATENATED MODULE: ./src/world/sandbox/sandbox.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Shuts code under test in as far as this machine allows. What is reached is probed and said; where the network stays open, nothing runs. */




/** Of the level at which code cannot touch what is ours. */
const ANOTHER_USER = 'another user, no network';
const NOBODY = 65_534;
const FOLDERS = ['/usr/bin', '/bin', '/usr/sbin', '/sbin', '/usr/local/bin'];
/** Beyond the heap: bytes of memory, processes and threads. */
const LIMITS = ['--data=4000000000', '--nproc=512', '--core=0'];
const HEAP_MEBIBYTES = 512;
/** In milliseconds, for a process that has only to say that it runs. */
const PROBE_PATIENCE = 10_000;
/** Best first: another user than ours cannot look into our processes even where namespaces fail to hide them. */
function levelsFor(uid, { fileBytes }) {
    const [unshare, setpriv, prlimit, sudo] = ['unshare', 'setpriv', 'prlimit', 'sudo'].map(programAt);
    if (unshare === undefined || setpriv === undefined || prlimit === undefined)
        return [];
    const apart = [unshare, '--net', '--pid', '--mount-proc', '--ipc', '--uts', '--fork', '--kill-child=KILL'];
    const powerless = ['--no-new-privs', '--bounding-set=-all', '--inh-caps=-all'];
    const limited = [prlimit, ...LIMITS, `--fsize=${fileBytes}`, '--'];
    const as = (id) => [setpriv, `--reuid=${id}`, `--regid=${id}`, '--clear-groups', ...powerless];
    const ofRoot = (words) => [
        { name: ANOTHER_USER, launcher: [...words, ...apart, ...as(NOBODY), ...limited] },
        { name: 'no network', launcher: [...words, ...apart, ...as(uid), ...limited] },
    ];
    if (uid === 0)
        return ofRoot([]).slice(0, 1);
    const own = {
        name: 'no network',
        launcher: [...apart, '--user', '--map-current-user', setpriv, ...powerless, ...limited],
    };
    return [...(sudo === undefined ? [] : ofRoot([sudo, '--non-interactive', '--'])), own];
}
/** By whole path: the environment has no say in what is started. */
function programAt(name) {
    return FOLDERS.map((folder) => `${folder}/${name}`).find((path) => {
        try {
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
            return true;
        }
        catch {
            return false;
        }
    });
}
/** Runs code without shutting it in from the network: for readers who chose that in so many words. */
const UNISOLATED = { name: 'the network is open', launcher: [] };
function openSandbox({ choice }) {
    let probed;
    const level = () => {
        probed ??=
            choice === 'off' ? Promise.resolve({ unavailable: 'running the change is switched off' }) : probe(choice);
        return probed;
    };
    return {
        level: async () => {
            const found = await level();
            return 'value' in found ? { value: `${found.value.name}, no environment, no file to write` } : found;
        },
        start: async (packages) => {
            const found = await level();
            if ('unavailable' in found)
                throw new Error(found.unavailable);
            return startAt(found.value, packages);
        },
    };
}
async function probe(choice) {
    if (process.platform === 'linux' && process.getuid !== undefined)
        for (const level of levelsFor(process.getuid(), { fileBytes: 0 }))
            if (await runs(level))
                return { value: level };
    return choice === 'unisolated'
        ? { value: UNISOLATED }
        : { unavailable: 'this machine cannot shut code in from the network' };
}
/** Whether a process starts there and finds no network. */
async function runs(level) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const cell = __addDisposableResource(env_1, startAt(level, null), true);
        let reply = '';
        const ended = await cell.ask('{"ask":"probe"}', {
            patience: PROBE_PATIENCE,
            take: (line) => {
                if (reply === '')
                    reply = line;
                return line.startsWith('{"did":"end"');
            },
        });
        return ended === 'done' && reply === '{"did":"probe","interfaces":0}';
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The harness as it is bundled, or as it is in the sources. */
const HARNESS = ['./harness.js', '../harness/main.ts']
    .map((name) => (0,external_node_url_.fileURLToPath)(new URL(name, require("url").pathToFileURL(__filename).href)))
    .find((path) => (0,external_node_fs_.existsSync)(path));
function startAt({ launcher }, packages) {
    const harness = HARNESS ?? '';
    const readable = [
        harness.endsWith('.ts') ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(harness))) : harness,
        ...(packages === null ? [] : [packages]),
    ];
    const node = [
        process.execPath,
        permissionFlag(),
        ...readable.map((path) => `--allow-fs-read=${path}`),
        `--max-old-space-size=${HEAP_MEBIBYTES}`,
        '--no-warnings',
        harness,
    ];
    const [program = '', ...args] = [...launcher, ...node];
    return openCell({ program, args, env: { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', HOME: '/nonexistent' } });
}
/** Its name until Node 23.5 and 22.13. */
function permissionFlag() {
    return process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';
}


/***/ }),

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