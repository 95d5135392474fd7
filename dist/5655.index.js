exports.id = 5655;
exports.ids = [5655];
exports.modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 65655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printProvenanceText: () => (/* binding */ printProvenanceText),
/* harmony export */   printText: () => (/* binding */ printText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58944);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86015);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30776);
/** Prints a report for a terminal: the page in plain text, at most 100 columns, and no escape sequence but our own colours. */




const COLUMNS = 100;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
const widthOf = (text) => [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
function brushFor({ colour }) {
    const { bold, dim, green, red, yellow } = picocolors__WEBPACK_IMPORTED_MODULE_1___default().createColors(colour);
    const colours = { '✓': green, '✗': red, '!': yellow, '○': yellow };
    return { strong: bold, faint: dim, mark: (mark) => colours[mark] ?? dim };
}
function piece(part) {
    if (typeof part === 'string')
        return `${/^\s/.test(part) ? ' ' : ''}${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.prose)(part, 1000)}${/\S\s+$/.test(part) ? ' ' : ''}`;
    if ('strong' in part)
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.prose)(part.strong, 1000);
    if ('code' in part)
        return `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.verbatim)(part.code, 300)}\``;
    if ('place' in part)
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.verbatim)((0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLabel */ .sk)(part.place), 300);
    return 'commit' in part ? (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(part.commit) : `#${part.pull}`;
}
const plain = (line) => line.map(piece).join('').trim();
/** A word that is wider than the column is broken, for there is no other way to keep to it. */
function pieces(word, width) {
    if (widthOf(word) <= width)
        return [word];
    const out = [''];
    for (const character of word) {
        const last = out.at(-1) ?? '';
        if (widthOf(last + character) <= width)
            out[out.length - 1] = last + character;
        else
            out.push(character);
    }
    return out;
}
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
        const last = lines.at(-1);
        if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
/** `lead` stands before the first line, as many blanks before the others. */
function hang(lead, text, paint, paintLead = paint) {
    const indent = ' '.repeat(widthOf(lead));
    return wrap(text, COLUMNS - widthOf(lead))
        .map((line, index) => `${index === 0 && lead !== '' ? paintLead(lead) : indent}${paint(line)}\n`)
        .join('');
}
const asIs = (text) => text;
function itemOf({ shape }, { mark, line, below, test }, index, brush) {
    const lead = shape === 'numbers' ? `${String(index + 1).padStart(2)}. ` : `${mark ?? ' '} `;
    const first = hang(lead, plain(line), shape === 'blocks' ? brush.strong : asIs, mark === null ? asIs : brush.mark(mark));
    const others = below.map((one) => hang('  ', plain(one), brush.faint)).join('');
    // A test is there to be pasted, so its lines are not wrapped.
    const pasted = test === null
        ? ''
        : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.listing)(test.text, 4000)
            .trimEnd()
            .replace(/^(?=.)/gm, '    ')
            .concat('\n');
    return `${first}${others}${pasted}`;
}
function sectionOf(section, brush) {
    if (section.items.length === 0)
        return '';
    const shown = section.items.slice(0, section.show).map((item, index) => itemOf(section, item, index, brush));
    const left = section.items.slice(section.show).reduce((sum, { stands }) => sum + stands, 0);
    const more = left === 0
        ? ''
        : hang('  ', `and ${(0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(left, `more ${section.noun}`)}: the JSON report has them all`, brush.faint);
    return `\n${hang('', plain(section.title), brush.strong)}${shown.join('')}${more}`;
}
function print({ verdict, facts, notices, sections, footer }, look) {
    const brush = brushFor(look);
    const words = verdict === null
        ? ''
        : hang(`${verdict.mark} `, plain([`${verdict.word}: `, verdict.headline]), brush.strong, brush.mark(verdict.mark));
    const size = hang('', facts.map(plain).join(' · '), brush.faint);
    const said = notices.map((notice) => `\n${hang('', plain(notice), asIs)}`).join('');
    const last = footer === null ? '' : `\n${hang('', plain(footer), brush.faint)}`;
    return `${words}${size}${said}${sections.map((section) => sectionOf(section, brush)).join('')}${last}`;
}
const printText = (report, look) => print((0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Z)(report, look.kept ?? null), look);
/** Provenance alone, as `assay classify` prints it. */
const printProvenanceText = (change, provenance, look) => print((0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .composeProvenance */ ._)(change, provenance), look);


/***/ })

};
;