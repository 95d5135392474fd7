"use strict";
exports.id = 9880;
exports.ids = [9880,339];
exports.modules = {

/***/ 69880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogsIn: () => (/* binding */ catalogsIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _yaml_nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90339);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69437);
/** Catalogs and overrides in the settings of pnpm and Yarn, which are YAML. */



/** In characters: such files are written by hand, and a parser of YAML takes its time. */
const LONGEST = 200_000;
/** Undefined for text that is no YAML mapping, or too long to be one of settings. */
function catalogsIn(text) {
    if (text.length > LONGEST || (0,_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_1__.tooDeepAt)(text) !== null)
        return undefined;
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, {
        lineCounter: lines,
        schema: 'failsafe',
        logLevel: 'silent',
    });
    const top = document.contents;
    if (document.errors.length > 0 || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(top))
        return undefined;
    const lineAt = (offset) => lines.linePos(offset).line;
    const mapAt = (of, key) => {
        const value = of.get(key, true);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(value) ? [value] : [];
    };
    const entries = (of, kind) => of.items.flatMap(({ key, value }) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(value))
            return [];
        const name = kind === 'override' ? (0,_declared_js__WEBPACK_IMPORTED_MODULE_2__/* .overriddenName */ .wq)(String(key.value)) : String(key.value);
        const [from, to] = [key.range?.[0] ?? 0, value.range?.[1] ?? 0];
        return [{ name, range: String(value.value), kind, line: lineAt(from), last: lineAt(to) }];
    });
    const named = mapAt(top, 'catalogs').flatMap((all) => all.items.map(({ value }) => value).filter(yaml__WEBPACK_IMPORTED_MODULE_0__.isMap));
    return [
        ...[...mapAt(top, 'catalog'), ...named].flatMap((one) => entries(one, 'catalog')),
        ...mapAt(top, 'overrides').flatMap((one) => entries(one, 'override')),
    ];
}


/***/ }),

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