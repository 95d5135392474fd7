"use strict";
exports.id = 339;
exports.ids = [339];
exports.modules = {

/***/ 90339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tooDeepAt: () => (/* binding */ tooDeepAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/**
 * Where a YAML text is nested too deeply, told by the library's reader of tokens, which keeps a stack of its own. What makes
 * values of them calls itself for each level, and where the engine's stack ends inside of the engine's own work, the whole
 * process ends with it. So this is asked first.
 */

/** Nobody writes forty; stacks have ended from 1,200 on. */
const DEEPEST = 200;
/** In UTF-16 units; null where it is not too deep. Takes linear time. */
function tooDeepAt(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.Parser();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer().lex(text)) {
        // What it has finished is of no use here.
        for (const _ of parser.next(lexeme))
            ;
        if (parser.stack.length > DEEPEST)
            return Math.min(parser.offset, text.length);
    }
    return null;
}


/***/ })

};
;