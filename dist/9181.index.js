"use strict";
exports.id = 9181;
exports.ids = [9181];
exports.modules = {

/***/ 79181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicy: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56610);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _policy_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7786);
/* harmony import */ var _policy_parsing_parse_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97398);
/* harmony import */ var _policy_texts_referenced_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68824);
/* harmony import */ var _provenance_agents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2174);
/** The policy on the default branch: how many of its rules block, or why it cannot be read. */






const PATH = '.github/assay.yml';
/** Null where there is none. What it extends from other repositories is not read here, and that is said. */
async function readPolicy(tree) {
    const read = async (name) => {
        if (name !== null && _policy_texts_referenced_files_js__WEBPACK_IMPORTED_MODULE_3__/* .PINNED */ .LS.test(name))
            return null;
        const text = await tree.read('target', name ?? PATH);
        return text === undefined ? null : { text, source: name ?? PATH };
    };
    try {
        const texts = await (0,_policy_texts_referenced_files_js__WEBPACK_IMPORTED_MODULE_3__.gather)(read, []);
        if (texts === null)
            return null;
        const { rules } = (0,_policy_parsing_parse_policy_js__WEBPACK_IMPORTED_MODULE_2__.parsePolicy)({ ...texts, isAlone: true }, _policy_conditions_js__WEBPACK_IMPORTED_MODULE_1__.conditions, { checks: _checks_js__WEBPACK_IMPORTED_MODULE_0__.checks, agents: _provenance_agents_js__WEBPACK_IMPORTED_MODULE_4__.agents });
        const enforced = rules.filter(({ mode, enforceFrom }) => mode === 'enforce' || enforceFrom !== null).length;
        return { path: PATH, rules: rules.length, enforced, problem: null };
    }
    catch (problem) {
        if (!(problem instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y))
            throw problem;
        return { path: PATH, rules: 0, enforced: 0, problem: problem.message };
    }
}


/***/ })

};
;