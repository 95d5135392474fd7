"use strict";
exports.id = 5862;
exports.ids = [5862];
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

/***/ 75862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergesOf: () => (/* binding */ mergesOf),
/* harmony export */   textsAt: () => (/* binding */ textsAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88787);
/** What was merged into a branch, read from its history alone. */




/** First parents of the branch: a merge is its second parent against its first, any other commit is itself against its parent. */
async function mergesOf({ repo, head, since, limit }) {
    const options = ['--first-parent', '--min-parents=1', `--max-count=${limit}`, `--since=${since}`, '-z'];
    const printed = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitInFolder */ .A$)(repo)(['log', ...options, '--format=%H %P%x09%s', '--end-of-options', head, '--']);
    if (printed.status !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`git cannot list the merges of \`${head}\`: ${(0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(printed)}`);
    const lines = Buffer.from(printed.output).toString('utf8').split('\0').filter(Boolean);
    return lines.map((line) => {
        const [names = '', title = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
        const [sha = '', base = '', merged = sha] = names.split(' ');
        return { sha, base, head: merged, title };
    });
}
/** A decision record of a change with very many files is that large. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Files that the reader named; links are followed, for they are the reader's own. */
async function textsAt(path, ending) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (found === null)
        return [];
    if (!found.isDirectory()) {
        if (found.size > MOST_BYTES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`\`${path}\` is larger than 64 MiB`);
        return [{ text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'), source: path }];
    }
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).filter((name) => ending !== '' && name.endsWith(ending)).sort();
    const texts = await Promise.all(names.map((name) => textsAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), '')));
    return texts.flat();
}


/***/ })

};
;