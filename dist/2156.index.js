"use strict";
exports.id = 2156;
exports.ids = [2156];
exports.modules = {

/***/ 22156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askNpm: () => (/* binding */ askNpm)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _registry_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54264);
/** Asks the npm client which registry it is configured for, in an empty folder: no line of the change and no secret of the environment has a say. */






const MOST_MILLISECONDS = 15_000;
/** `//host/path/:_authToken = (protected)` */
const SECRET = /^\/\/([^/\s]+)\/\S*:_(?:auth|authToken|password) = /gm;
/** What the client needs to find itself, its user and a place for its cache. */
const NEEDED = /^(?:path|pathext|home|userprofile|appdata|localappdata|systemroot|temp|tmp|tmpdir)$/i;
/** `npmrc` is the text of the target's own `.npmrc`, where it has one. */
async function askNpm(npmrc, env) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), 'assay-npm-'));
    try {
        if (npmrc !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, '.npmrc'), npmrc, { mode: 0o600 });
        // The one form has every value, the other one tells what was set, and where there are secrets, without showing any.
        const [values, chosen] = await Promise.all([printConfig(folder, env, ['--json']), printConfig(folder, env, [])]);
        if (values === undefined)
            return { unavailable: 'no npm client that says which registry to ask' };
        return read(values, chosen ?? '');
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    }
}
/** Undefined when there is no client, or none that answers. */
function printConfig(folder, env, form) {
    const [program, ...first] = clientIn(env);
    // The folder is named, so that no manifest above it is taken for the project's.
    const args = [...first, 'config', 'list', ...form, '--long=false', `--prefix=${folder}`, '--no-update-notifier'];
    const options = { cwd: folder, env: harmless(env), timeout: MOST_MILLISECONDS, maxBuffer: 4 * 1024 * 1024 };
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, options, (problem, stdout) => resolve(problem === null ? stdout : undefined));
    });
}
/** On Windows the client is a script for a shell; its own program is started instead, with no shell between. */
function clientIn(env) {
    if (process.platform !== 'win32')
        return ['npm'];
    const folders = (env['Path'] ?? env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_4__.delimiter);
    const scripts = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'));
    return [process.execPath, scripts.find((script) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(script)) ?? 'npm-cli.js'];
}
/** A `.npmrc` may name any variable of the environment: it finds none that holds a secret. */
function harmless(env) {
    const kept = Object.entries(env).filter(([name]) => NEEDED.test(name) || (/^npm_config_/i.test(name) && !/auth|token|pass|otp|key|cert/i.test(name)));
    return Object.fromEntries(kept);
}
function read(values, chosen) {
    const config = configOf(values);
    const registry = (0,_registry_address_js__WEBPACK_IMPORTED_MODULE_5__/* .addressOf */ .c)(config.get('registry'));
    if (registry === undefined)
        return { unavailable: 'the npm client names no registry that can be asked' };
    const scoped = [...config.keys()].filter((key) => /^@[^/:]+:registry$/.test(key));
    return {
        value: {
            registry,
            scopes: new Set(scoped.map((key) => key.slice(0, -':registry'.length))),
            isChosen: /^registry = /m.test(chosen),
            known: new Set(Array.from(chosen.matchAll(SECRET), ([, host = '']) => host)),
        },
    };
}
function configOf(printed) {
    try {
        const config = JSON.parse(printed);
        return new Map(typeof config === 'object' && config !== null ? Object.entries(config) : []);
    }
    catch {
        return new Map();
    }
}


/***/ })

};
;