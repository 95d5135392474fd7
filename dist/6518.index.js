"use strict";
exports.id = 6518;
exports.ids = [6518];
exports.modules = {

/***/ 83303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   h: () => (/* binding */ linksFor)
/* harmony export */ });
const SERVER = /^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/;
const REPOSITORY = /^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Longer addresses are cut by browsers and proxies. */
const LONGEST = 2000;
/** Percent-encoded part by part, also what RFC 3986 leaves to the sub-delimiters and Markdown would read. Null for what a browser would resolve away. */
function encodePath(path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
        return null;
    const encode = (part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return parts.map(encode).join('/');
}
/** `server` is the forge's web address, such as `https://github.com`, or null where there is none. */
function linksFor({ repository, head }, server) {
    const known = server !== null && SERVER.test(server) && repository !== null && REPOSITORY.test(repository);
    if (!known)
        return { blob: () => null, commit: () => null, pull: () => null };
    const top = `${server}/${repository}`;
    return {
        blob: (place) => (SHA.test(head) ? blob(`${top}/blob/${head}`, place) : null),
        commit: (sha) => (SHA.test(sha) ? `${top}/commit/${sha}` : null),
        pull: (number) => (Number.isSafeInteger(number) && number > 0 ? `${top}/pull/${number}` : null),
    };
}
function blob(top, { path, lines }) {
    const encoded = encodePath(path);
    if (encoded === null)
        return null;
    const anchor = lines === undefined ? '' : `#L${lines.from}${lines.to > lines.from ? `-L${lines.to}` : ''}`;
    const url = `${top}/${encoded}${anchor}`;
    return url.length > LONGEST ? null : url;
}


/***/ }),

/***/ 46518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preview: () => (/* binding */ preview),
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./src/report/compose.ts + 5 modules
var compose = __webpack_require__(58944);
// EXTERNAL MODULE: ./src/report/links.ts
var report_links = __webpack_require__(83303);
// EXTERNAL MODULE: ./src/report/page.ts
var page = __webpack_require__(86015);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(30776);
;// CONCATENATED MODULE: ./src/report/markdown.ts
/**
 * The one gate through which text from a change reaches Markdown. What comes out holds no live Markdown, HTML, mention,
 * reference, link, image or emoji of the text's own, wherever in a line it stands.
 *
 * Two ways, and no third: a word that GitHub could bring to life becomes a code span, in which nothing lives; in all
 * other words every character with a meaning is escaped. Raw backticks therefore come from code spans alone.
 */


const EMPTY = '(empty)';
const LONGEST = { prose: 1000, code: 300, test: 4000 };
/** Mentions, mail, maths, addresses, references, object names and emoji, each as GitHub finds them in rendered text. */
const ALIVE = /[@$]|:\/\/|www\.|#\w|gh-\d|:[\w+-]+:|[0-9a-f]{7,}/i;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '`': '&#96;' };
const escapeMarkdown = (text) => text.replace(/[&<>`]|[\\*_[\]~|#]/g, (character) => ENTITIES[character] ?? `\\${character}`);
const escapeHtml = (text) => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
/** A live word, without the punctuation that ends it, as code. */
function wordTokens(word) {
    if (!ALIVE.test(word))
        return [{ kind: 'text', text: word }];
    const end = /[.,;:]$/.test(word) ? -1 : word.length;
    return [
        { kind: 'code', text: word.slice(0, end) },
        { kind: 'text', text: end === -1 ? word.slice(end) : '' },
    ];
}
/** Running words: pairs of backticks quote, live words become code, a backtick without a partner is a character. */
function tokens(text) {
    const pieces = (0,visible.prose)(text, LONGEST.prose).split('`');
    const alone = pieces.length % 2 === 0 ? pieces.pop() : undefined;
    const all = pieces.flatMap((piece, index) => {
        if (index % 2 === 1)
            return piece.trim() === '' ? [{ kind: 'text', text: `\`${piece}\`` }] : [{ kind: 'code', text: piece }];
        return piece.split(/(?= )|(?<= )/).flatMap(wordTokens);
    });
    return alone === undefined
        ? all
        : [...all, { kind: 'text', text: '`' }, ...alone.split(/(?= )|(?<= )/).flatMap(wordTokens)];
}
/** What would begin a list, underline a heading, or make a table of the line above: `:-` alone does that. */
const escapeStart = (line) => line.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^(?:[-+=]|:(?=-))/, '\\$&');
/** A code span: its fence is longer than any run of backticks inside. */
function code(text) {
    const shown = (0,visible.verbatim)(text, LONGEST.code);
    if (shown.trim() === '')
        return EMPTY;
    const fence = '`'.repeat(1 + longestRun(shown));
    const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
/** Two code spans that touch would be read as one, so a space stands between them. */
const join = (pieces) => pieces.reduce((line, piece) => (line.endsWith('`') && piece.startsWith('`') ? `${line} ${piece}` : line + piece), '');
/** An exclamation mark at the end would make an image of a link that follows. */
const words = (text) => join(tokens(text).map(({ kind, text: t }) => (kind === 'code' ? code(t) : escapeMarkdown(t)))).replace(/!$/, '\\!');
/** Inside a link nothing else comes alive, so a plain name stays plain; any other name is code. */
function linked(label, url) {
    if (url === null)
        return code(label);
    return `[${/^[\w./#:–-]{1,200}$/.test(label) && !label.includes('://') ? escapeMarkdown(label) : code(label)}](${url})`;
}
function piece(part, links) {
    if (typeof part === 'string')
        return spaced(part, words(part));
    if ('strong' in part)
        return `**${words(part.strong) || EMPTY}**`;
    if ('code' in part)
        return code(part.code);
    if ('place' in part)
        return linked((0,page/* placeLabel */.sk)(part.place), links.blob(part.place));
    if ('commit' in part)
        return linked((0,page/* short */.h0)(part.commit), links.commit(part.commit));
    return linked(`#${part.pull}`, links.pull(part.pull));
}
/** Folding white space trims a piece; the space that kept it from its neighbour comes back. */
const spaced = (from, to) => `${/^\s/.test(from) ? ' ' : ''}${to}${/\S\s+$/.test(from) ? ' ' : ''}`;
/** One line of Markdown, safe also where a line or a list item begins; never nothing, for that would end a paragraph or a bold run. */
const inline = (line, links) => escapeStart(join(line.map((part) => piece(part, links))).trim()) || EMPTY;
/** One line of HTML for where Markdown is not read, inside `<summary>`: no links. */
const html = (line) => line.map(htmlPiece).join('');
function htmlPiece(part) {
    if (typeof part === 'string')
        return spaced(part, htmlWords(part));
    if ('strong' in part)
        return `<b>${htmlWords(part.strong)}</b>`;
    if ('code' in part)
        return htmlCode(part.code);
    if ('place' in part)
        return htmlCode((0,page/* placeLabel */.sk)(part.place));
    return htmlCode('commit' in part ? (0,page/* short */.h0)(part.commit) : `#${part.pull}`);
}
const htmlCode = (text) => `<code>${escapeHtml((0,visible.verbatim)(text, LONGEST.code))}</code>`;
const htmlWords = (text) => tokens(text)
    .map(({ kind, text: t }) => (kind === 'code' ? htmlCode(t) : escapeHtml(t)))
    .join('');
/** A fenced block at the start of a line, coloured by the language of `path`. */
function fenced(text, path) {
    const shown = (0,visible.listing)(text, LONGEST.test).trimEnd();
    const fence = '`'.repeat(Math.max(3, 1 + longestRun(shown)));
    const language = /\.([cm]?[jt]sx?|py)$/.exec(path)?.[1] ?? '';
    return `${fence}${language}\n${shown}\n${fence}`;
}

;// CONCATENATED MODULE: ./src/report/summary.ts




/** Bytes of UTF-8 for the items of one section. GitHub takes 1 MiB for the whole page; eight sections, their titles and the head stay below 900 KiB. */
const SECTION_BYTES = 110 * 1024;
const bytes = (text) => new TextEncoder().encode(text).length;
function block({ mark, line, below, test }, links) {
    const lines = [line, ...below].map((one) => inline(one, links)).join('<br>\n');
    const shown = mark === null ? lines : `${mark} ${lines}`;
    return test === null ? `${shown}\n\n` : `${shown}\n\n${fenced(test.text, test.path)}\n\n`;
}
function bulleted({ mark, line, below }, links) {
    const lines = [line, ...below].map((one) => inline(one, links)).join('<br>\n  ');
    return mark === null || mark === '·' ? `- ${lines}\n` : `- ${mark} ${lines}\n`;
}
function itemOf({ shape }, item, index, links) {
    switch (shape) {
        case 'blocks':
            return block(item, links);
        case 'numbers':
            return `${index + 1}. ${inline(item.line, links)}\n`;
        case 'bullets':
            return bulleted(item, links);
        default:
            return shape;
    }
}
/** As many items as may be shown and fit. Those that are left out are counted, never dropped in silence. */
function itemsOf(section, links) {
    let shown = '';
    let room = SECTION_BYTES;
    for (const [index, item] of section.items.entries()) {
        const next = itemOf(section, item, index, links);
        room -= bytes(next);
        if (index >= section.show || room < 0)
            return `${shown.trimEnd()}\n\n${more(section, index)}\n`;
        shown += next;
    }
    return shown;
}
function more({ items, noun }, from) {
    const left = items.slice(from).reduce((sum, { stands }) => sum + stands, 0);
    return `and ${(0,page/* count */.U9)(left, `more ${noun}`)}: the JSON report has them all`;
}
function sectionOf(section, links) {
    if (section.items.length === 0)
        return '';
    const items = itemsOf(section, links).trimEnd();
    if (!section.folded)
        return `### ${inline(section.title, links)}\n\n${items}\n\n`;
    return `<details>\n<summary>${html(section.title)}</summary>\n\n${items}\n\n</details>\n\n`;
}
function headOf({ verdict, facts, notices }, links) {
    const words = verdict === null ? [] : [`## ${verdict.mark} ${verdict.word}: ${inline([verdict.headline], links)}`];
    const size = facts.map((fact) => inline(fact, links)).join(' · ');
    return [...words, size, ...notices.map((notice) => inline(notice, links))]
        .map((paragraph) => `${paragraph}\n\n`)
        .join('');
}
/** `server` is the forge's web address, for links to lines; without one, places are plain. `kept`: where the tests of findings are kept as files. */
function summary(report, server = null, kept = null) {
    const links = (0,report_links/* linksFor */.h)(report.change, server);
    const page = (0,compose/* compose */.Z)(report, kept);
    const sections = page.sections.map((section) => sectionOf(section, links));
    const footer = page.footer === null ? '' : inline(page.footer, links);
    return [headOf(page, links), ...sections, footer].join('').trimEnd().concat('\n');
}
/** One line, from a job that runs nothing of the change where other `jobs` do. */
function preview({ change, results }, jobs) {
    const findings = results.reduce((sum, { findings: some }) => sum + some.length, 0);
    const seen = `${(0,page/* count */.U9)(findings, 'finding')} in ${(0,page/* count */.U9)(change.files.length, 'file')}`;
    return `Preview, before any code ran: ${seen}. ${(0,page/* count */.U9)(jobs, 'job')} will try the changed functions, and the job \`report\` says what came of it all.\n`;
}


/***/ })

};
;