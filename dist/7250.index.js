"use strict";
exports.id = 7250;
exports.ids = [7250];
exports.modules = {

/***/ 47250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clearArtifact: () => (/* binding */ clearArtifact),
/* harmony export */   fetchArtifact: () => (/* binding */ fetchArtifact),
/* harmony export */   keepArtifact: () => (/* binding */ keepArtifact),
/* harmony export */   listArtifacts: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67220);
/** Keeps files as an artifact of the workflow run, and reads those that its jobs kept, where the runner offers that. */


/** @throws Error when it was not kept; an upload given up in the middle goes on, and ends with the process. */
async function keepArtifact({ files, folder, name, atMost }) {
    await within(atMost, new _actions_artifact__WEBPACK_IMPORTED_MODULE_1__/* .DefaultArtifactClient */ .t9().uploadArtifact(name, [...files], folder));
}
/** Takes away what stands under a name that no other job has a right to. @throws Error when it is still there, or nobody knows. */
async function clearArtifact(name, atMost) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_1__/* .DefaultArtifactClient */ .t9();
    const { artifacts } = await within(atMost, client.listArtifacts());
    const there = artifacts.filter((one) => one.name === name);
    for (const _ of there)
        await within(atMost, client.deleteArtifact(name));
}
/** Of the run, all attempts of it. @throws Error when they are not told. */
async function listArtifacts(atMost) {
    return (await within(atMost, new _actions_artifact__WEBPACK_IMPORTED_MODULE_1__/* .DefaultArtifactClient */ .t9().listArtifacts())).artifacts;
}
/** Puts its archive, as it is, into an empty folder. @throws Error when it did not come. */
async function fetchArtifact({ id, folder, atMost, }) {
    await within(atMost, new _actions_artifact__WEBPACK_IMPORTED_MODULE_1__/* .DefaultArtifactClient */ .t9().downloadArtifact(id, { path: folder, skipDecompress: true }));
}
async function within(milliseconds, work) {
    const late = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(AbortSignal.timeout(milliseconds), 'abort').then(() => {
        throw new Error(`no answer within ${milliseconds / 1000} s`);
    });
    return await Promise.race([work, late]);
}


/***/ })

};
;