"use strict";
exports.id = 2708;
exports.ids = [2708];
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

/***/ 92708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addFile: () => (/* binding */ addFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88787);
/** Puts a file of ours into somebody's repository: only where there is none, and only inside of it. */




/**
 * Nothing is ever overwritten: of a file that is there and says something else, the difference is told.
 * @throws UserError where the folder is in no work tree, a link stands on the way, or the file cannot be written.
 */
const addFile = async ({ folder, path, text }) => {
    const top = await topOf(folder);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
    const isThere = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined)) !== undefined;
    if (isThere)
        return await compared(file, text);
    await write(top, { path, text });
    return { kind: 'written' };
};
async function topOf(folder) {
    const { status, output } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitInFolder */ .A$)(folder)(['rev-parse', '--show-toplevel']);
    if (status !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`\`${folder}\` is in no git work tree: name one with --repo`);
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(Buffer.from(output).toString('utf8').replace(/\n$/, ''));
}
async function write(top, { path, text }) {
    try {
        await makeFolder(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), text, { flag: 'wx' });
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`cannot write \`${path}\`: ${error instanceof Error ? error.message : 'no reason given'}`);
    }
}
/** One folder at a time: a checkout may hold links that lead anywhere, and what is behind them is not the repository's. */
async function makeFolder(top, directory) {
    const parts = directory.split('/');
    for (const [index] of parts.entries()) {
        const path = parts.slice(0, index + 1).join('/');
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder).catch(() => undefined);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder)).isDirectory())
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`\`${path}\` is a link or a file, not a folder: nothing was written there`);
    }
}
async function compared(file, text) {
    const found = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8') : null;
    if (found === text)
        return { kind: 'same' };
    if (found === null)
        return { kind: 'kept', difference: 'it is no regular file\n' };
    const options = ['diff', '--no-index', '--no-ext-diff', '--no-textconv', '--no-color', '--text', '--', file, '-'];
    const { output } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitInStore */ .hM)('/')(options, { input: text });
    const printed = Buffer.from(output).toString('utf8');
    return { kind: 'kept', difference: printed.slice(printed.indexOf('\n@@') + 1) };
}


/***/ })

};
;