"use strict";
exports.id = 5677;
exports.ids = [5677];
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


/***/ })

};
;