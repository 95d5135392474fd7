"use strict";
exports.id = 2667;
exports.ids = [2667];
exports.modules = {

/***/ 42667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeTests: () => (/* binding */ writeTests)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/** Writes the tests of findings into a folder that a reader named: all of them or none, never over what is there, never out of it. */



/** @returns the files, absolute. @throws UserError where one is there and says something else, a link leads out of the folder, or it cannot be written. */
async function writeTests(folder, tests) {
    if (tests.length === 0)
        return [];
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
        const waiting = tests.map(({ path, text }) => ({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), text }));
        for (const one of waiting)
            await refuseOther(one, folder);
        for (const one of waiting)
            await write(top, one);
        return waiting.map(({ file }) => file);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`Cannot keep tests in \`${folder}\`: ${error instanceof Error ? error.message : 'no reason given'}`);
    }
}
async function refuseOther({ file, text }, folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (found === undefined || (found.isFile() && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')) === text))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`${file.slice(file.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) + 1)}\` is there already in \`${folder}\` and says something else: name an empty folder with --tests`);
}
async function write(top, { file, text }) {
    const directory = await folderIn(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    // What is there now was found to say the same.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.slice(file.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) + 1)), text, { flag: 'wx' }).catch((error) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
            throw error;
    });
}
/** One part at a time: a folder may hold links that lead anywhere. */
async function folderIn(top, directory) {
    const parts = directory
        .slice(top.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((part) => part !== '');
    let at = top;
    for (const part of parts) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, part);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(at).catch(() => undefined);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at)).isDirectory())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`${at}\` is a link or a file, not a folder: nothing was written there`);
    }
    return at;
}


/***/ })

};
;