"use strict";
exports.id = 1560;
exports.ids = [1560];
exports.modules = {

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