"use strict";
exports.id = 2804;
exports.ids = [2804];
exports.modules = {

/***/ 92804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepArtifact: () => (/* binding */ keepArtifact)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67220);
/** Keeps files as an artifact of the workflow run, where the runner offers that. */


/** @throws Error when it was not kept; an upload given up in the middle goes on, and ends with the process. */
async function keepArtifact({ files, folder, name, atMost }) {
    const late = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(AbortSignal.timeout(atMost), 'abort').then(() => {
        throw new Error(`no answer within ${atMost / 1000} s`);
    });
    await Promise.race([new _actions_artifact__WEBPACK_IMPORTED_MODULE_1__/* .DefaultArtifactClient */ .t9().uploadArtifact(name, [...files], folder), late]);
}


/***/ })

};
;