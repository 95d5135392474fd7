"use strict";
exports.id = 3717;
exports.ids = [3717];
exports.modules = {

/***/ 33717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ly: () => (/* binding */ spansOf),
/* harmony export */   eP: () => (/* binding */ includesLine),
/* harmony export */   lt: () => (/* binding */ countLines)
/* harmony export */ });
/* unused harmony export intersect */
/** The fewest spans that hold exactly these lines. `numbers` ascend; repetitions are allowed. */
function spansOf(path, numbers) {
    const spans = [];
    let from;
    let to = 0;
    for (const number of numbers) {
        if (from !== undefined && number > to + 1)
            spans.push({ path, from, to });
        if (from === undefined || number > to + 1)
            from = number;
        to = number;
    }
    if (from !== undefined)
        spans.push({ path, from, to });
    return spans;
}
/** The lines that are in both, for spans of one file. */
function intersect(left, right) {
    const common = [];
    for (let i = 0, j = 0; i < left.length && j < right.length;) {
        const [a, b] = [left[i], right[j]];
        if (a === undefined || b === undefined)
            break;
        const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
        if (from <= to)
            common.push({ path: a.path, from, to });
        if (a.to < b.to)
            i += 1;
        else
            j += 1;
    }
    return common;
}
/** Whether a line lies in one of the spans, which are of one file. */
function includesLine(spans, number) {
    let [low, high] = [0, spans.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((spans[middle]?.to ?? 0) < number)
            low = middle + 1;
        else
            high = middle;
    }
    const span = spans[low];
    return span !== undefined && span.from <= number;
}
/** Each line of the spans, as a set to look lines up in. */
const linesOf = (spans) => new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)));
const countLines = (spans) => spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);


/***/ })

};
;