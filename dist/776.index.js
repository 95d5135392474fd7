"use strict";
exports.id = 776;
exports.ids = [776];
exports.modules = {

/***/ 67663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/** Cuts what looks like a secret out of quoted text: a page, a log or a report must not spread what a change leaked. */
/** Formats that their makers document. Every repetition is bounded, so that the cost is linear. */
const SHAPES = [
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[\w-]{20,255}/g,
    /\bxox[abeprs]-[\w-]{10,255}/g,
    /\b[sr]k[-_](?:live_|test_|ant-|proj-)?[\w-]{20,255}/g,
    /\bAIza[\w-]{35}/g,
    /\bnpm_[A-Za-z0-9]{36}\b/g,
    /\beyJ[\w-]{10,2000}\.[\w-]{10,2000}\.[\w-]{5,2000}/g,
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(?:[\s\S]{0,10000}?-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----|[\s\S]*)/g,
];
/** The first characters stay: they tell the reader which secret it is. */
const withoutSecrets = (text) => SHAPES.reduce((rest, shape) => rest.replace(shape, (secret) => `${secret.slice(0, 4)}… (looks like a secret, cut)`), text);


/***/ }),

/***/ 30776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listing: () => (/* binding */ listing),
/* harmony export */   prose: () => (/* binding */ prose),
/* harmony export */   verbatim: () => (/* binding */ verbatim)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67663);
/** Text from the change made safe to look at: nothing invisible, no secret, no more than asked for. */

/** Controls, formats (bidirectional and zero-width ones too), private use, fillers. An emoji's own variation selector may stay. */
const HIDDEN = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<!\p{Extended_Pictographic})\uFE0F/gu;
const HIDDEN_IN_CODE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const ODD_SPACE = /(?! )\p{Zs}/gu;
/** `[U+202E]`, for everything that one could not see. */
const codePoint = (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
/** At most `max` UTF-16 units, an ellipsis at the end where something is missing. Never half a character. */
const cut = (text, max) => text.length <= max ? text : `${text.slice(0, max - 1).replace(/\p{Cs}$/u, '')}…`;
/** Running words on one line: white space is folded. */
const prose = (text, max) => cut((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text)
    .replace(/[\t\n\r\p{Zs}]+/gu, ' ')
    .replace(HIDDEN, codePoint)
    .trim(), max);
/** A name, path or quote on one line, exact: every space that is not U+0020 is shown as what it is. */
const verbatim = (text, max) => cut((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text).replace(HIDDEN, codePoint).replace(ODD_SPACE, codePoint), max);
/** Several lines of code: line ends and tabs stay. */
const listing = (text, max) => cut((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text).replaceAll('\r\n', '\n').replace(HIDDEN_IN_CODE, codePoint), max);


/***/ })

};
;