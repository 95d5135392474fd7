"use strict";
exports.id = 4179;
exports.ids = [4179,1560];
exports.modules = {

/***/ 94179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSuites: () => (/* binding */ openSuites)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/world/sandbox/bounded-run.ts
/** Runs a program whose words nobody reads: its status, within a time and an amount of output. */

/** Bytes that it may print, all streams together. */
const MOST_PRINTED = 8 * 1024 * 1024;
/** `status`: as it ended; `late` where it did not end in time, null where it was killed, printed too much, or did not start. */
function boundedRun({ program, args, env, cwd, patience }) {
    return new Promise((resolve) => {
        // A group of its own, so that whatever it starts ends with it.
        const child = (0,external_node_child_process_.spawn)(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
        let ended = null;
        let printed = 0;
        const end = (why) => {
            ended ??= why;
            try {
                process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
            }
            catch {
                // It is gone already, or somebody else's: then it ends itself.
                child.kill('SIGKILL');
            }
        };
        const count = (bytes) => {
            printed += bytes.length;
            if (printed > MOST_PRINTED)
                end('too much');
        };
        const timer = setTimeout(() => end('late'), patience);
        child.stdout.on('data', count);
        child.stderr.on('data', count);
        const settle = (status) => {
            clearTimeout(timer);
            resolve({ status: ended === 'late' ? 'late' : ended === 'too much' ? null : status });
        };
        child.on('error', () => settle(null));
        child.on('close', settle);
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/world/sandbox/copy.ts
/** A temporary copy of the repository at one commit, with the installed packages of the work tree beside it, for another user to read. */



/** Files and bytes of a commit; a larger one is not copied. */
const MOST_FILES = 20_000;
const MOST_BYTES = 300 * 1024 * 1024;
async function copyAt({ store, commit, top }) {
    const listed = await store.git(['ls-tree', '-r', '-l', '-z', commit]);
    const entries = Buffer.from(listed.output).toString('utf8').split('\0');
    const bytes = entries.reduce((sum, entry) => sum + (Number(/^\S+ \S+ \S+ +(\d+)\t/.exec(entry)?.[1]) || 0), 0);
    if (listed.status !== 0)
        return { unavailable: 'the repository cannot be copied for its tests' };
    if (entries.length > MOST_FILES || bytes > MOST_BYTES)
        return { unavailable: 'the repository is too large to be copied for its tests' };
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-'));
    const remove = () => (0,promises_.rm)(own, { recursive: true, force: true, maxRetries: 3 });
    const [folder, scratch] = [(0,external_node_path_.join)(own, 'tree'), (0,external_node_path_.join)(own, 'scratch')];
    await Promise.all([folder, scratch, (0,external_node_path_.join)(scratch, 'ours')].map((path) => (0,promises_.mkdir)(path, { recursive: true })));
    // Whatever the mask: another user has to get in, and has one place to write.
    await Promise.all([
        (0,promises_.chmod)(own, 0o755),
        (0,promises_.chmod)(folder, 0o755),
        (0,promises_.chmod)(scratch, 0o777),
        (0,promises_.chmod)((0,external_node_path_.join)(scratch, 'ours'), 0o777),
    ]);
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(own, 'index'), GIT_WORK_TREE: folder };
    // Links become files that hold where they led: nothing that is written later follows one out of here.
    const out = [
        '-c',
        'core.bare=false',
        '-c',
        'core.symlinks=false',
        'checkout-index',
        '--all',
        '--quiet',
        `--prefix=${folder}/`,
    ];
    const read = await store.git(['read-tree', commit], { env });
    const written = read.status === 0 ? await store.git(out, { env }) : read;
    if (written.status !== 0) {
        await remove();
        return { unavailable: 'the repository cannot be copied for its tests' };
    }
    await linkPackages({ top, folder, folders: foldersIn(entries) });
    return {
        value: { folder, scratch, replaced: (instead) => replaced(folder, instead), [Symbol.asyncDispose]: remove },
    };
}
/** Those of manifests: where packages may be installed. */
const foldersIn = (entries) => entries.flatMap((entry) => {
    const path = entry.slice(entry.indexOf('\t') + 1);
    return path === 'package.json'
        ? ['']
        : path.endsWith('/package.json')
            ? [path.slice(0, -'/package.json'.length)]
            : [];
});
/** One link for each package, in a folder of ours: what runners keep beside packages lands here and not there. */
async function linkPackages({ top, folder, folders }) {
    for (const at of new Set(['', ...folders])) {
        const [from, to] = [(0,external_node_path_.join)(top, at, 'node_modules'), (0,external_node_path_.join)(folder, at, 'node_modules')];
        const names = await (0,promises_.readdir)(from).catch(() => []);
        if (names.length === 0 || (await (0,promises_.lstat)(to).catch(() => undefined)) !== undefined)
            continue;
        await (0,promises_.mkdir)(to);
        await (0,promises_.chmod)(to, 0o777);
        for (const name of names.filter((one) => !KEPT_BY_TOOLS.test(one))) {
            if (!name.startsWith('@')) {
                await copy_link({ top, folder }, (0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
                continue;
            }
            await (0,promises_.mkdir)((0,external_node_path_.join)(to, name));
            for (const inner of await (0,promises_.readdir)((0,external_node_path_.join)(from, name)).catch(() => []))
                await copy_link({ top, folder }, (0,external_node_path_.join)(from, name, inner), (0,external_node_path_.join)(to, name, inner));
        }
    }
}
/** What tools keep there between runs: the copy's tools keep their own. */
const KEPT_BY_TOOLS = /^\.(?:cache|vite|vitest|vite-temp|tmp)$/;
/** A package of the repository itself is the copy's, not the work tree's. */
async function copy_link({ top, folder }, from, to) {
    const real = await (0,promises_.realpath)(from).catch(() => undefined);
    if (real === undefined)
        return;
    const inside = (0,external_node_path_.relative)(top, real);
    const isOurs = !inside.startsWith('..') && !inside.split(external_node_path_.sep).includes('node_modules');
    await (0,promises_.symlink)(isOurs ? (0,external_node_path_.join)(folder, inside) : real, to);
}
async function replaced(folder, instead) {
    const former = [];
    let isWhole = true;
    for (const [path, text] of instead) {
        const file = (0,external_node_path_.join)(folder, path);
        former.push([file, await (0,promises_.readFile)(file).catch(() => null)]);
        // A file may stand where the path has a folder.
        const put = async () => {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            await (0,promises_.writeFile)(file, text);
        };
        isWhole =
            isWhole &&
                (await put().then(() => true, () => false));
    }
    return {
        isWhole,
        [Symbol.asyncDispose]: async () => {
            for (const [file, text] of former.toReversed())
                await (text === null ? (0,promises_.rm)(file, { force: true, recursive: true }) : (0,promises_.writeFile)(file, text)).catch(() => undefined);
        },
    };
}

// EXTERNAL MODULE: ./src/world/sandbox/sandbox.ts + 1 modules
var sandbox = __webpack_require__(31560);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/world/sandbox/test-runners.ts
/** How each runner of tests is started, as its installed program, and what its report says came of it. */



/** The words after `node`; null where the runner is not installed. */
async function commandFor({ top, asked, places: { result, cache }, }) {
    const { runner, options, node } = asked;
    const files = asked.tests.map((path) => (0,external_node_path_.join)(top, path));
    if (runner === 'node:test')
        return [...node, '--test', '--test-reporter=tap', `--test-reporter-destination=${result}`, ...files];
    const program = await programAbove({ top, folder: asked.folder, name: runner });
    if (program === null)
        return null;
    const words = [...node, program];
    switch (runner) {
        case 'vitest':
            return [
                ...words,
                'run',
                ...options,
                '--reporter=json',
                `--outputFile=${result}`,
                '--coverage.enabled=false',
                ...files,
            ];
        case 'jest':
            return [
                ...words,
                ...options,
                '--ci',
                '--json',
                `--outputFile=${result}`,
                '--watchman=false',
                '--coverage=false',
                `--cacheDirectory=${cache}`,
                '--runTestsByPath',
                '--',
                ...files,
            ];
        case 'mocha':
            return [...words, ...options, '--reporter', 'json', '--reporter-option', `output=${result}`, '--', ...files];
        default:
            return runner;
    }
}
/** As Node looks for packages: in the folder, then in those above it. */
async function programAbove({ top, folder, name, }) {
    const parts = folder.split('/').filter((part) => part !== '');
    for (let depth = parts.length; depth >= 0; depth -= 1) {
        const found = await programOf((0,external_node_path_.join)(top, ...parts.slice(0, depth), 'node_modules', name), name);
        if (found !== null)
            return found;
    }
    return null;
}
const manifest = schemas/* object */.Ikc({ bin: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())]) });
async function programOf(directory, name) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, 'package.json'), 'utf8').catch(() => '');
    const read = manifest.safeParse(parsed(text));
    if (!read.success)
        return null;
    const { bin } = read.data;
    const path = typeof bin === 'string' ? bin : bin[name];
    if (path === undefined)
        return null;
    const program = (0,external_node_path_.resolve)(directory, path);
    return program.startsWith(`${directory}/`) ? program : null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Passed where tests ran and all did, by the report and the status; failed where some test did not; broken where neither can be told. */
function outcomeIn(runner, { status, result }) {
    const counts = runner === 'node:test' ? countsOfTap(result) : countsOfJson(runner, result);
    if (counts === null)
        return 'broken';
    if (counts.failed > 0)
        return 'failed';
    return status === 0 && counts.passed > 0 ? 'passed' : 'broken';
}
/** The last ones: what tests print stands before them. */
function countsOfTap(text) {
    const last = (word) => {
        const found = [...text.matchAll(new RegExp(`^# ${word} (\\d{1,9})$`, 'gm'))].at(-1)?.[1];
        return found === undefined ? undefined : Number(found);
    };
    const [passed, failed, cancelled] = [last('pass'), last('fail'), last('cancelled')];
    return passed === undefined || failed === undefined ? null : { passed, failed: failed + (cancelled ?? 0) };
}
const jestLike = schemas/* object */.Ikc({ numPassedTests: schemas/* number */.aig(), numFailedTests: schemas/* number */.aig() });
const mochaLike = schemas/* object */.Ikc({ stats: schemas/* object */.Ikc({ passes: schemas/* number */.aig(), failures: schemas/* number */.aig() }) });
function countsOfJson(runner, text) {
    const value = parsed(text);
    if (runner === 'mocha') {
        const read = mochaLike.safeParse(value);
        return read.success ? { passed: read.data.stats.passes, failed: read.data.stats.failures } : null;
    }
    const read = jestLike.safeParse(value);
    return read.success ? { passed: read.data.numPassedTests, failed: read.data.numFailedTests } : null;
}

;// CONCATENATED MODULE: ./src/world/sandbox/related-tests.ts
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
/**
 * Runs tests of the repository: in a copy of it, as another user, without environment or token, with no network but a
 * loopback of their own, with limits on time, output and files. They may read what everybody may read and write into a folder that is thrown away, which is
 * more than the sandbox allows: so they run at its best level or not at all, and nothing that they print leaves here.
 */







/** Bytes of one file that tests may write. */
const MOST_FILE = 64 * 1024 * 1024;
/** Of the file in which the code notes what it came by. */
const MOST_NOTES = 4 * 1024 * 1024;
const PROBE_PATIENCE = 10_000;
function openSuites({ store, range, workspace }) {
    let probed;
    return {
        open: async (at) => {
            probed ??= launcherHere();
            const [launcher, files] = [await probed, await workspace.files()];
            if ('unavailable' in launcher)
                return launcher;
            if ('unavailable' in files)
                return files;
            const copy = await copyAt({ store, commit: range[at], top: files.value.top });
            return 'unavailable' in copy ? copy : { value: suiteIn(copy.value, launcher.value) };
        },
    };
}
/** The words before those of a process, so that it can do no harm even though it may write. */
async function launcherHere() {
    const uid = process.platform === 'linux' ? process.getuid?.() : undefined;
    const levels = uid === undefined ? [] : (0,sandbox.levelsFor)(uid, { fileBytes: MOST_FILE });
    const level = levels.find(({ name }) => name === sandbox.ANOTHER_USER);
    const refusal = { unavailable: 'this machine cannot run tests as another user without network' };
    if (level === undefined)
        return refusal;
    const launcher = withLoopback(level.launcher);
    const [program = '', ...args] = [...launcher, process.execPath, '--eval', IS_ALONE];
    const { status } = await boundedRun({ program, args, env: {}, cwd: '/', patience: PROBE_PATIENCE });
    return status === 0 ? { value: launcher } : refusal;
}
/**
 * Tests that start a server talk to it over 127.0.0.1: here that is a device of their namespace, on which nobody else is.
 * Whoever may set it up does so before the rights are given away. The shell's script is fixed; all else is its arguments.
 */
function withLoopback(launcher) {
    const [shell, ip] = ['sh', 'ip'].map(sandbox.programAt);
    const at = launcher.findIndex((word) => word.endsWith('/setpriv'));
    if (shell === undefined || ip === undefined || at < 0)
        return launcher;
    return launcher.toSpliced(at, 0, shell, '-c', '"$0" link set lo up; exec "$@"', ip);
}
/** Ends with status 0 where there is no network. */
const IS_ALONE = 'process.exitCode = Object.values(os.networkInterfaces()).flat().some((one) => !one.internal) ? 1 : 0';
function suiteIn(copy, launcher) {
    return {
        level: `${sandbox.ANOTHER_USER}, no environment`,
        run: async (asked) => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const put = __addDisposableResource(env_1, await copy.replaced(asked.instead), true);
                return put.isWhole ? await runIn(copy, launcher, asked) : { ended: 'broken', noted: new Set() };
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
        },
        [Symbol.asyncDispose]: async () => {
            // What another user made, only that user can remove.
            const remove = (0,sandbox.programAt)('rm');
            const [program = '', ...args] = [...launcher, remove ?? 'rm', '-rf', '--', (0,external_node_path_.join)(copy.scratch, 'ours')];
            await boundedRun({ program, args, env: {}, cwd: '/', patience: PROBE_PATIENCE });
            await copy[Symbol.asyncDispose]();
        },
    };
}
async function runIn(copy, launcher, asked) {
    const nonce = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const ours = (0,external_node_path_.join)(copy.scratch, 'ours');
    const places = {
        result: (0,external_node_path_.join)(copy.scratch, `${nonce}.json`),
        notes: (0,external_node_path_.join)(copy.scratch, `${nonce}.txt`),
        cache: ours,
    };
    const command = await commandFor({ top: copy.folder, asked, places });
    if (command === null)
        return { ended: 'missing', noted: new Set() };
    const [program = '', ...args] = [...timed(launcher, asked.patience), process.execPath, ...command];
    const { status } = await boundedRun({
        program,
        args,
        env: environment(places),
        cwd: (0,external_node_path_.join)(copy.folder, asked.folder),
        patience: asked.patience,
    });
    const [result, notes] = await Promise.all([textAt(places.result), textAt(places.notes)]);
    return {
        ended: status === 'late' ? 'late' : outcomeIn(asked.runner, { status, result }),
        noted: new Set(notes.split('\n').filter((line) => line !== '')),
    };
}
/** The user who starts a process with another one's rights may not end it: so it ends itself. */
function timed(launcher, patience) {
    const timeout = (0,sandbox.programAt)('timeout');
    if (timeout === undefined)
        return launcher;
    const at = launcher.findIndex((word) => word.endsWith('/unshare'));
    return launcher.toSpliced(Math.max(at, 0), 0, timeout, '--signal=KILL', String(Math.ceil(patience / 1000) + 5));
}
const environment = ({ notes, cache }) => ({
    PATH: [(0,external_node_path_.dirname)(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(external_node_path_.delimiter),
    HOME: cache,
    TMPDIR: cache,
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    CI: 'true',
    NO_COLOR: '1',
    ASSAY_NOTES: notes,
});
async function textAt(path) {
    const bytes = await (0,promises_.readFile)(path).catch(() => Buffer.alloc(0));
    return bytes.length > MOST_NOTES ? '' : bytes.toString('utf8');
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


/***/ })

};
;