"use strict";
exports.id = 215;
exports.ids = [215];
exports.modules = {

/***/ 20215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressOn: () => (/* binding */ progressOn)
/* harmony export */ });
/** Short work says nothing: a line that only flickers is noise. */
const QUIET_MILLISECONDS = 400;
const ERASE_LINE = '\r\u001b[K';
function progressOn(terminal) {
    if (terminal.isTTY !== true)
        return () => { };
    let timer;
    let isShown = false;
    const erase = () => {
        if (isShown)
            terminal.write(ERASE_LINE);
        isShown = false;
    };
    return (what) => {
        clearTimeout(timer);
        erase();
        if (what === null)
            return;
        timer = setTimeout(() => {
            terminal.write(`assay: ${what} …`);
            isShown = true;
        }, QUIET_MILLISECONDS);
        timer.unref();
    };
}


/***/ })

};
;