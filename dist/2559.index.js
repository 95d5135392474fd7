"use strict";
exports.id = 2559;
exports.ids = [2559];
exports.modules = {

/***/ 42559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findIdentifiers: () => (/* binding */ findIdentifiers)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27836);

async function findIdentifiers(text, path) {
    if (text.length > _syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .TOO_LONG */ .ch)
        return { unreadable: 'a file too long to parse' };
    return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Zc)(text, path, (nodes) => ({ identifiers: nodes.flatMap(placeOf).toSorted((a, b) => a.from - b.from) }));
}
/** The name alone: a node's own range goes on over its type. */
function placeOf(node) {
    switch (node.type) {
        case 'Identifier':
        case 'JSXIdentifier':
            return [{ from: node.range[0], to: node.range[0] + node.name.length }];
        case 'PrivateIdentifier':
            return [{ from: node.range[0], to: node.range[1] }];
        default:
            return [];
    }
}


/***/ })

};
;