"use strict";
exports.id = 556;
exports.ids = [556];
exports.modules = {

/***/ 75556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyTexts: () => (/* binding */ policyTexts)
/* harmony export */ });
/* harmony import */ var _policy_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64454);

/** Null where the repository has no policy. All of it is read at the target, or at the commit that an entry names. */
async function policyTexts(world, change) {
    const read = async (name) => {
        if (name === null)
            return world.source.policy(change);
        if (_policy_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .PINNED */ .LS.test(name))
            return (await world.elsewhere?.(name)) ?? null;
        const text = await world.tree.read('target', name);
        return text === undefined ? null : { text, source: `${name}@${change.target}` };
    };
    const changed = change.files.flatMap(({ path, from }) => (from === null ? [path] : [path, from]));
    const texts = await (0,_policy_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .kg)(read, changed);
    return texts === null ? null : { ...texts, isAlone: world.elsewhere === undefined };
}


/***/ })

};
;