"use strict";
exports.id = 1735;
exports.ids = [1735];
exports.modules = {

/***/ 81735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogsIn: () => (/* binding */ catalogsIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34296);
/** Catalogs and overrides in the settings of pnpm and Yarn, which are YAML. */


/** In characters: such files are written by hand, and a parser of YAML takes its time. */
const LONGEST = 200_000;
/** Undefined for text that is no YAML mapping, or too long to be one of settings. */
function catalogsIn(text) {
    if (text.length > LONGEST)
        return undefined;
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        schema: 'failsafe',
        logLevel: 'silent',
    });
    const top = document.contents;
    if (document.errors.length > 0 || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(top))
        return undefined;
    const lineAt = (offset) => lines.linePos(offset).line;
    const mapAt = (of, key) => {
        const value = of.get(key, true);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? [value] : [];
    };
    const entries = (of, kind) => of.items.flatMap(({ key, value }) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value))
            return [];
        const name = kind === 'override' ? (0,_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .overriddenName */ .wq)(String(key.value)) : String(key.value);
        const [from, to] = [key.range?.[0] ?? 0, value.range?.[1] ?? 0];
        return [{ name, range: String(value.value), kind, line: lineAt(from), last: lineAt(to) }];
    });
    const named = mapAt(top, 'catalogs').flatMap((all) => all.items.map(({ value }) => value).filter(yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh));
    return [
        ...[...mapAt(top, 'catalog'), ...named].flatMap((one) => entries(one, 'catalog')),
        ...mapAt(top, 'overrides').flatMap((one) => entries(one, 'override')),
    ];
}


/***/ })

};
;