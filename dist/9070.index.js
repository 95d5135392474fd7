"use strict";
exports.id = 9070;
exports.ids = [9070,3717,6495];
exports.modules = {

/***/ 87624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   nL: () => (/* binding */ addedNumbers)
/* harmony export */ });
/** The lines that a diff against the base adds, in order. */
function addedNumbers(hunks) {
    return hunks.flatMap(({ newStart, newCount }) => Array.from({ length: newCount }, (_, index) => newStart + index));
}
/** Gives each line the commit of the run that holds it; null for both where the run is older than the range, or where there is none. */
function attribute(numbers, runs) {
    let index = 0;
    return numbers.map((number) => {
        while (index < runs.length && endOf(runs[index]) < number)
            index += 1;
        const run = runs[index];
        if (run === undefined || run.number > number || run.commit === null)
            return { number, commit: null, at: null };
        return { number, commit: run.commit, at: { path: run.at.path, number: run.at.number + number - run.number } };
    });
}
const endOf = (run) => (run === undefined ? 0 : run.number + run.count - 1);
/**
 * A line that the diff of base and head adds, and that is older by the commits' own diffs, is one on which git disagrees
 * with itself. It is `only`'s, the one commit that touched the file, where there is one; otherwise nobody can tell.
 */
function settle(lines, { path, only }) {
    if (only === null)
        return lines;
    return lines.map((line) => line.commit === null ? { ...line, commit: only, at: { path, number: line.number } } : line);
}


/***/ }),

/***/ 40377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ parseDiff),
/* harmony export */   L5: () => (/* binding */ parseMerges),
/* harmony export */   g_: () => (/* binding */ parseLog)
/* harmony export */ });
/* harmony import */ var _git_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46274);

/** Reads `git diff --raw -z -p -U0 --no-abbrev`. */
function parseDiff(bytes) {
    return readFiles({ bytes, at: 0 });
}
/** Reads `git log --raw -z -p -U0 --no-abbrev --format=%H %P`, in the order in which git printed it. */
function parseLog(bytes) {
    const cursor = { bytes, at: 0 };
    const commits = [];
    while (cursor.at < bytes.length) {
        const [sha = '', ...parents] = (0,_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(takeUntil(cursor, NUL)).split(' ').filter(Boolean);
        const hasFiles = bytes[cursor.at] === LF;
        if (hasFiles)
            cursor.at += 1;
        commits.push({ sha, parents, files: hasFiles ? readFiles(cursor) : [] });
    }
    return commits;
}
/** Reads `git log --merges --raw -z -c --no-abbrev --format=%H`. */
function parseMerges(bytes) {
    const cursor = { bytes, at: 0 };
    const merges = [];
    while (cursor.at < bytes.length) {
        const sha = (0,_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(takeUntil(cursor, NUL));
        if (bytes[cursor.at] === LF)
            cursor.at += 1;
        const files = [];
        while (bytes[cursor.at] === COLON) {
            const blobs = (0,_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(takeUntil(cursor, NUL))
                .split(' ')
                .filter((word) => /^[0-9a-f]{40,64}$/.test(word));
            files.push({ path: (0,_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q0)(takeUntil(cursor, NUL)), blobs });
        }
        merges.push({ sha, files });
    }
    return merges;
}
const NUL = 0;
const LF = 10;
const COLON = 58;
const BACKSLASH = 92;
/** Up to the byte, which is skipped; up to the end where it does not come. */
function takeUntil(cursor, byte) {
    const found = cursor.bytes.indexOf(byte, cursor.at);
    const end = found < 0 ? cursor.bytes.length : found;
    const taken = cursor.bytes.subarray(cursor.at, end);
    cursor.at = end + 1;
    return taken;
}
/** The raw entries come first, then a NUL, then the patches in the same order. */
function readFiles(cursor) {
    const entries = [];
    while (cursor.bytes[cursor.at] === COLON)
        entries.push(readEntry(cursor));
    if (cursor.bytes[cursor.at] === NUL)
        cursor.at += 1;
    return entries.map((entry) => ({ ...entry, ...readPatch(cursor, entry) }));
}
const STATUSES = { A: 'added', D: 'removed', R: 'renamed', T: 'retyped' };
/** `:100644 100644 <blob> <blob> R90`, then one path, or two for a rename. */
function readEntry(cursor) {
    cursor.at += 1;
    const [oldMode = '', newMode = '', oldBlob = '', newBlob = '', letter = ''] = (0,_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(takeUntil(cursor, NUL)).split(' ');
    const status = STATUSES[letter.charAt(0)] ?? 'modified';
    const from = (0,_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q0)(takeUntil(cursor, NUL));
    const path = status === 'renamed' ? (0,_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q0)(takeUntil(cursor, NUL)) : from;
    const entry = { path, from, status, oldMode, newMode, oldBlob, newBlob };
    return status === 'renamed' ? { ...entry, similarity: Number(letter.slice(1)) } : entry;
}
/** Git prints a change of type as two patches: the old file goes, the new one comes. */
function readPatch(cursor, { status }) {
    const first = readSection(cursor);
    if (status !== 'retyped' || first.shown === 'cut')
        return first;
    const second = readSection(cursor);
    const shown = second.shown === 'lines' ? first.shown : second.shown;
    return { hunks: [...first.hunks, ...second.hunks], shown };
}
const SECTION = 'diff --git ';
/** The lines that can stand between a section's first line and its lines of text. */
const HEADERS = [
    'index ',
    '--- ',
    '+++ ',
    'old mode ',
    'new mode ',
    'deleted file ',
    'new file ',
    'similarity ',
    'dissimilarity ',
    'rename ',
];
function readSection(cursor) {
    if (!startsWith(cursor, SECTION))
        return { hunks: [], shown: 'cut' };
    do
        takeUntil(cursor, LF);
    while (HEADERS.some((header) => startsWith(cursor, header)));
    if (startsWith(cursor, 'Binary files ')) {
        takeUntil(cursor, LF);
        return { hunks: [], shown: 'opaque' };
    }
    const hunks = [];
    while (startsWith(cursor, '@@ '))
        hunks.push(readHunk(cursor));
    return { hunks, shown: isCutHere(cursor) ? 'cut' : 'lines' };
}
/** Whether the output ends within a line: the one just read, for which the cursor stands behind the end, or the next one. */
function isCutHere({ bytes, at }) {
    if (at === bytes.length)
        return false;
    return bytes.indexOf(LF, at) < 0 && bytes.indexOf(NUL, at) < 0;
}
/** `@@ -12,0 +13,2 @@ anything`, then the lines themselves, which only their number tells from what follows. */
function readHunk(cursor) {
    const [, old = '', fresh = ''] = (0,_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(takeUntil(cursor, LF).subarray(0, 60)).split(' ');
    const [oldStart = 0, oldCount = 1] = old.slice(1).split(',').map(countOf);
    const [newStart = 0, newCount = 1] = fresh.slice(1).split(',').map(countOf);
    const printedAt = cursor.at;
    // An output that was cut may promise more lines than it holds; then the cursor ends behind the end.
    for (let left = oldCount + newCount; left > 0 && cursor.at <= cursor.bytes.length; left -= 1) {
        const end = cursor.bytes.indexOf(LF, cursor.at);
        cursor.at = (end < 0 ? cursor.bytes.length : end) + 1;
        // `\ No newline at end of file` speaks of the line before and is none itself.
        if (cursor.bytes[cursor.at] === BACKSLASH)
            takeUntil(cursor, LF);
    }
    return { oldStart, oldCount, newStart, newCount, printedAt };
}
/** None for what git would not print. */
const countOf = (digits) => (/^\d{1,12}$/.test(digits) ? Number(digits) : 0);
function startsWith({ bytes, at }, text) {
    for (let index = 0; index < text.length; index += 1)
        if (bytes[at + index] !== text.charCodeAt(index))
            return false;
    return true;
}


/***/ }),

/***/ 46274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ unquotePath),
/* harmony export */   co: () => (/* binding */ isUtf8),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   j1: () => (/* binding */ decodeDeclared),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
/** UTF-8, a byte order mark kept; what is no UTF-8 becomes U+FFFD. */
const decodeText = (bytes) => decoder.decode(bytes);
function isUtf8(bytes, text) {
    if (!text.includes('\ufffd'))
        return true;
    const again = encoder.encode(text);
    return again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
}
/** A path as text. One that is not UTF-8 is shown as git itself shows it, with octal escapes: `caf\351.ts`. */
function decodePath(bytes) {
    const text = decoder.decode(bytes);
    return isUtf8(bytes, text) ? text : Array.from(bytes, escapeHigh).join('');
}
const escapeHigh = (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\${byte.toString(8)}`);
const ESCAPES = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': 34,
    '\\': 92,
};
/** The path behind a name that git printed, with or without its C-style quotes. */
function unquotePath(printed) {
    if (printed.length < 2 || printed[0] !== 34 || printed.at(-1) !== 34)
        return decodePath(printed);
    const bytes = [];
    for (let at = 1; at < printed.length - 1; at += 1) {
        const byte = printed[at] ?? 0;
        if (byte !== 92)
            bytes.push(byte);
        else {
            const letter = String.fromCharCode(printed[at + 1] ?? 0);
            const isOctal = letter >= '0' && letter <= '7';
            bytes.push(isOctal ? octal(printed, at + 1) : (ESCAPES[letter] ?? letter.charCodeAt(0)));
            at += isOctal ? 3 : 1;
        }
    }
    return decodePath(Uint8Array.from(bytes));
}
const octal = (bytes, at) => Number.parseInt(String.fromCharCode(...bytes.subarray(at, at + 3)), 8) & 0xff;
/** Labels of the encodings that commits are known to declare; a label that nobody knows would make the decoder throw. */
const ENCODINGS = /^(?:iso-8859-(?:[2-8]|1[0345])|windows-125[0-8]|koi8-[ru]|shift_jis|euc-(?:jp|kr)|gbk|gb18030|big5|iso-2022-jp)$/;
/** Text in the encoding that a commit's header declares; UTF-8 where it declares none, or one that is not known. */
function decodeDeclared(bytes, encoding) {
    const label = encoding?.toLowerCase().replace(/^cp(?=125\d$)/, 'windows-') ?? '';
    if (/^(?:iso-?8859-?1|latin-?1)$/.test(label))
        return new TextDecoder('windows-1252').decode(bytes);
    return ENCODINGS.test(label) ? new TextDecoder(label).decode(bytes) : decodeText(bytes);
}


/***/ }),

/***/ 30815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ isNew),
/* harmony export */   Dd: () => (/* binding */ pastsIn),
/* harmony export */   _l: () => (/* binding */ needsSearch),
/* harmony export */   dZ: () => (/* binding */ RENAME_LIMIT)
/* harmony export */ });
/** The limit that the log's own search for renames has to have: so many files on either side. */
const RENAME_LIMIT = 200;
/** Git takes a file of the same name that is as similar as this without looking further, in percent. */
const SIMILAR = 75;
/** Of files with the same content git looks at this many. */
const MOST_SAME = 100;
const isNew = ({ status }) => status === 'added' || status === 'renamed';
const isGone = ({ status }) => status === 'removed' || status === 'renamed';
/** Whether it takes such a search to tell which of the files that came in a commit are new, and git can do it within `RENAME_LIMIT`. */
function needsSearch(files) {
    const came = files.filter(isNew);
    const has = (wanted) => came.some(({ status }) => status === wanted);
    return has('renamed') && has('added') && came.length * files.length <= RENAME_LIMIT ** 2;
}
/**
 * Of the files that are new in a commit, given all that it did. The log must have looked for renames by git's usual
 * standard, within `RENAME_LIMIT`.
 *
 * Both take the same steps, each only where the one before it found nothing: a removed file of the same content; the
 * only removed file of the same name, if it is similar enough; the most similar one. They differ in that a log gives
 * every removed file away once, and that of two new files only one can be the only one of its name. So they agree
 *
 * - on a commit without renames: nothing resembles anything;
 * - where one file came: there is nobody to give a removed file to but this one;
 * - where one file went, for the file that the log took it for;
 * - where one removed file has the same content, or one of several has the same name, too;
 * - where none has the same content, and the only removed file of the same name is similar enough.
 */
function pastsIn(files, fresh) {
    const [came, gone] = [files.filter(isNew), files.filter(isGone)];
    const isAnyRenamed = came.some(({ status }) => status === 'renamed');
    const isTooMuch = came.length * gone.length > RENAME_LIMIT ** 2;
    const byBlob = grouped(gone, ({ oldBlob }) => oldBlob);
    const byName = grouped(gone, ({ from }) => nameIn(from));
    return (file) => {
        if (file.status === 'added')
            return !fresh.has(file.path) && (isAnyRenamed || isTooMuch) ? 'unsure' : null;
        const same = byBlob.get(file.newBlob) ?? [];
        const isCertain = came.length === 1 ||
            gone.length === 1 ||
            (file.oldBlob === file.newBlob ? isOnlyOneOf(same, file) : isSimilar(file) && same.length === 0);
        return isCertain ? file.from : 'unsure';
    };
    function isSimilar({ path, from, similarity = 0 }) {
        const name = nameIn(path);
        return name === nameIn(from) && similarity >= SIMILAR && byName.get(name)?.length === 1;
    }
}
/** Git prefers a file of the same name, and a regular file is never taken for a link. */
function isOnlyOneOf(same, { path, from, oldMode, newMode }) {
    if (!isRegular(oldMode) || !isRegular(newMode) || same.some((one) => !isRegular(one.oldMode)))
        return false;
    if (same.length === 1)
        return true;
    const name = nameIn(path);
    const named = same.filter((one) => nameIn(one.from) === name);
    return same.length <= MOST_SAME && named.length === 1 && nameIn(from) === name;
}
const isRegular = (mode) => mode.startsWith('100');
const nameIn = (path) => path.slice(path.lastIndexOf('/') + 1);
function grouped(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const group = groups.get(keyOf(one));
        if (group === undefined)
            groups.set(keyOf(one), [one]);
        else
            group.push(one);
    }
    return groups;
}


/***/ }),

/***/ 9796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dB: () => (/* binding */ broughtBy),
/* harmony export */   iE: () => (/* binding */ applyHunks),
/* harmony export */   sF: () => (/* binding */ untouched)
/* harmony export */ });
/** A version about which nothing is known but that it is older than the range. */
const untouched = (path) => [
    { number: 1, count: Number.POSITIVE_INFINITY, commit: null, at: { path, number: 1 } },
];
/** They all are the commit's. */
const broughtBy = (path, commit) => ({ newStart: number, newCount: count }) => count === 0 ? [] : [{ number, count, commit, at: { path, number } }];
/** The runs after a commit: what its hunks leave keeps its history. */
function applyHunks(runs, hunks, bring) {
    const after = [];
    let shift = 0;
    let index = 0;
    let done = 0;
    /** Copies the old lines up to `last`, moved by what was put in and taken out before them. */
    const keepThrough = (last) => {
        while (index < runs.length) {
            const run = runs[index];
            if (run === undefined || run.number > last)
                return;
            const from = Math.max(run.number, done + 1);
            const to = Math.min(run.number + run.count - 1, last);
            if (from <= to)
                after.push(slice(run, from, to, shift));
            if (run.number + run.count - 1 > last)
                return;
            index += 1;
        }
    };
    for (const hunk of hunks) {
        const { oldStart, oldCount, newCount } = hunk;
        keepThrough(oldCount === 0 ? oldStart : oldStart - 1);
        done = oldCount === 0 ? oldStart : oldStart + oldCount - 1;
        shift += newCount - oldCount;
        for (const run of bring(hunk))
            after.push(run);
    }
    keepThrough(Number.POSITIVE_INFINITY);
    return after;
}
function slice(run, from, to, shift) {
    const number = run.at.number + from - run.number;
    return { ...run, number: from + shift, count: to - from + 1, at: { path: run.at.path, number } };
}


/***/ }),

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


/***/ }),

/***/ 56495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/** SHA-256 of text, for names that must be the same everywhere. Pure, so that rooms without `node:crypto` can use it. */
/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND = Uint32Array.from(fractions(64, Math.cbrt));
/** The same of the square roots of the first eight primes (FIPS 180-4, 5.3.3). */
const START = fractions(8, Math.sqrt);
/** The digest of the text's UTF-8 bytes: 64 lower-case hexadecimal digits. */
function sha256(text) {
    const bytes = padded(new TextEncoder().encode(text));
    const state = Uint32Array.from(START);
    for (let offset = 0; offset < bytes.byteLength; offset += 64)
        compress(state, schedule(bytes, offset));
    return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}
function padded(message) {
    const length = Math.ceil((message.length + 9) / 64) * 64;
    const bytes = new Uint8Array(length);
    bytes.set(message);
    bytes[message.length] = 0x80;
    const view = new DataView(bytes.buffer);
    view.setUint32(length - 8, Math.floor(message.length / 2 ** 29));
    view.setUint32(length - 4, message.length << 3);
    return view;
}
/** The 64 words of one block. */
function schedule(bytes, offset) {
    const words = new Uint32Array(64);
    for (let i = 0; i < 16; i++)
        words[i] = bytes.getUint32(offset + i * 4);
    for (let i = 16; i < 64; i++) {
        const near = words[i - 15] ?? 0;
        const far = words[i - 2] ?? 0;
        const low = rotate(near, 7) ^ rotate(near, 18) ^ (near >>> 3);
        const high = rotate(far, 17) ^ rotate(far, 19) ^ (far >>> 10);
        words[i] = (words[i - 16] ?? 0) + low + (words[i - 7] ?? 0) + high;
    }
    return words;
}
function compress(state, words) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
        const choice = (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g));
        const majority = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        const next = (h + choice + (ROUND[i] ?? 0) + (words[i] ?? 0)) | 0;
        h = g;
        g = f;
        f = e;
        e = (d + next) | 0;
        d = c;
        c = b;
        b = a;
        a = (next + majority) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
        state[i] = (state[i] ?? 0) + word;
    });
}
function rotate(word, by) {
    return (word >>> by) | (word << (32 - by));
}
function fractions(count, root) {
    const primes = [];
    for (let n = 2; primes.length < count; n++)
        if (primes.every((prime) => n % prime !== 0))
            primes.push(n);
    return primes.map((prime) => Math.floor((root(prime) % 1) * 2 ** 32));
}


/***/ }),

/***/ 78954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ blameFiles),
  W: () => (/* binding */ linesOfTarget)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/change/attribute.ts
var attribute = __webpack_require__(87624);
// EXTERNAL MODULE: ./src/change/git-text.ts
var git_text = __webpack_require__(46274);
;// CONCATENATED MODULE: ./src/change/blame.ts

/** Ascending by line. `inRange` says which commits are the change's: whatever else blame names is older. */
function parseBlame(bytes, inRange) {
    const runs = [];
    let header = [];
    for (let at = 0; at < bytes.length;) {
        const found = bytes.indexOf(10, at);
        const end = found < 0 ? bytes.length : found;
        const line = bytes.subarray(at, end);
        at = end + 1;
        const text = (0,git_text/* decodeText */.g7)(line.subarray(0, 200));
        // A group begins with the commit and three numbers, and ends with the file's name there.
        if (/^[0-9a-f]{40,64} \d+ \d+ \d+$/.test(text))
            header = text.split(' ');
        else if (text.startsWith('filename '))
            runs.push(runOf(header, line.subarray(9), inRange));
    }
    return runs.sort((a, b) => a.number - b.number);
}
function runOf(header, name, inRange) {
    const [sha = '', there = '', here = '', count = ''] = header;
    const isOlder = !inRange(sha);
    return {
        number: Number(here),
        count: Number(count),
        commit: isOlder ? null : sha,
        boundary: isOlder ? sha : null,
        at: { path: (0,git_text/* unquotePath */.Pf)(name), number: Number(there) },
    };
}

// EXTERNAL MODULE: ./src/change/spans.ts
var change_spans = __webpack_require__(33717);
// EXTERNAL MODULE: ./src/world/git/git.ts
var git = __webpack_require__(88787);
// EXTERNAL MODULE: ./src/world/history/range.ts
var history_range = __webpack_require__(68970);
// EXTERNAL MODULE: ./src/world/process/in-parallel.ts
var in_parallel = __webpack_require__(82847);
;// CONCATENATED MODULE: ./src/world/attribution/blame.ts
/** Asks `git blame` about the added lines of some files, within the range and never beyond it. */







/** Up to here, blame is asked for the added lines alone. More would not fit every system's command line. */
const MOST_RANGES = 500;
/** For all files together: the clock is an outer stop, and what it stops is noted. */
const MOST_SECONDS = 120;
async function blameFiles(store, { range, commits, ignored = [] }, files) {
    const inRange = new Set(commits.map(({ sha }) => sha));
    const end = Date.now() + MOST_SECONDS * 1000;
    const answers = await (0,in_parallel/* inParallel */.H)(files, Math.max(2, (0,external_node_os_.availableParallelism)()), async (file) => {
        const what = [...ignored.flatMap((sha) => ['--ignore-rev', sha]), ...lineRanges(file), ...(0,history_range/* rangeArgs */.Py)(range)];
        const args = ['blame', '--incremental', '--root', ...what, '--', file.path];
        const printed = await store.git(args, { seconds: Math.max(0, end - Date.now()) / 1000 });
        // A path that is not UTF-8 cannot be handed to a program, so git looks for another one in vain.
        const isGivenUp = printed.stopped !== null || /no such path/.test(printed.errors);
        if (printed.status !== 0 && !isGivenUp)
            throw store.failure('blame', (0,git/* reasonOf */.A3)(printed));
        return { path: file.path, printed };
    });
    return {
        runs: new Map(answers.map(({ path, printed }) => [path, parseBlame(printed.output, (sha) => inRange.has(sha))])),
        notes: answers.flatMap(({ path, printed }) => printed.status === 0 ? [] : [`the commits behind the lines of \`${path}\` are not known: ${(0,git/* reasonOf */.A3)(printed)}`]),
    };
}
function lineRanges({ path, hunks }) {
    const spans = (0,change_spans/* spansOf */.Ly)(path, (0,attribute/* addedNumbers */.nL)(hunks));
    return spans.length > MOST_RANGES ? [] : spans.map(({ from, to }) => `-L${from},${to}`);
}
/**
 * The lines that are the target's and not the change's. There are such only where head and target were merged into
 * one another crosswise: with several merge bases, what came by one of them is new to the one that is compared with.
 */
async function linesOfTarget(store, { base, bases }, { runs }) {
    const boundaries = new Set([...runs.values()].flat().flatMap(({ boundary }) => boundary ?? []));
    if (bases.length < 2 || boundaries.size === 0)
        return new Map();
    const listed = await store.read(['rev-list', '--stdin'], { input: [...boundaries, `^${base}`, ''].join('\n') });
    const beyond = new Set((0,history_range/* linesOf */.Dx)(listed));
    return new Map([...runs].map(([path, some]) => [path, spansFrom(path, some, beyond)]));
}
/** The lines for which blame stopped at one of these commits. */
const spansFrom = (path, runs, commits) => runs.flatMap(({ boundary, number, count }) => boundary !== null && commits.has(boundary) ? [{ path, from: number, to: number + count - 1 }] : []);


/***/ }),

/***/ 87294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ keptLines)
/* harmony export */ });
/* harmony import */ var _change_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40377);
/* harmony import */ var _change_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9796);
/* harmony import */ var _history_bring_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68342);
/* harmony import */ var _history_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68970);
/** Which lines of a change stood unchanged in an earlier version. Git's own diff of the two versions tells, so a line is kept whole or not at all. */




/** More names would not fit every system's command line; then all files are compared. In names, and in UTF-16 units of all. */
const MOST_PATHS = 500;
const MOST_PATH_TEXT = 20_000;
async function keptLines(store, { was, by, head }, { files, paths, isPartial }) {
    const placed = files.map(({ path, added }) => ({ path, lines: added.flatMap((line) => placeIn(by, path, line)) }));
    const theirs = placed.flatMap(({ lines }) => lines.map(({ at }) => at.path));
    if (theirs.length === 0)
        return [];
    const names = shortOf(new Set([...theirs, ...paths]));
    if (isPartial && names.length > 0)
        await (0,_history_bring_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .bringVersions */ .g4)(store, [was, by ?? head], names);
    const diffs = await compare(store, [was, by ?? head], names);
    const runs = new Map();
    const runsOf = (path) => {
        const known = runs.get(path) ?? unchanged(path, diffs.get(path));
        runs.set(path, known);
        return known;
    };
    return placed.flatMap(({ path, lines }) => joined(path, lines, runsOf));
}
const placeIn = (by, path, { number, commit, at }) => {
    if (by === null)
        return [{ number, at: { path, number } }];
    return commit === by && at !== null ? [{ number, at }] : [];
};
/** None, for all of them, where they are too many. */
const shortOf = (names) => names.size <= MOST_PATHS && [...names].join('').length <= MOST_PATH_TEXT ? [...names] : [];
async function compare(store, versions, names) {
    const args = ['--patch', '--unified=0', '--find-renames=50%', '-l1000', ..._history_range_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPARE */ .aI, ...versions];
    const printed = await store.read(['diff', ...args, '--', ...names]);
    return new Map((0,_change_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDiff */ .FR)(printed).map((diff) => [diff.path, diff]));
}
/** The lines of the later version as runs; those without a commit stood in the earlier one. */
function unchanged(path, diff) {
    if (diff === undefined)
        return (0,_change_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .untouched */ .sF)(path);
    const { status, shown, from, hunks } = diff;
    if (shown !== 'lines' || (status !== 'modified' && status !== 'renamed'))
        return [];
    return (0,_change_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .applyHunks */ .iE)((0,_change_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .untouched */ .sF)(from), hunks, (0,_change_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .broughtBy */ .dB)(path, 'later'));
}
/** Lines that follow one another, now and before, become one. */
function joined(path, lines, runsOf) {
    const kept = [];
    for (const { number, at } of lines) {
        const was = placeThen(runsOf(at.path), at.number);
        if (was === undefined)
            continue;
        const last = kept.at(-1);
        const length = last === undefined ? 0 : last.now.to - last.now.from + 1;
        const follows = last?.now.to === number - 1 && last.was.path === was.path && last.was.number + length === was.number;
        if (last !== undefined && follows)
            kept[kept.length - 1] = { ...last, now: { ...last.now, to: number } };
        else
            kept.push({ now: { path, from: number, to: number }, was });
    }
    return kept;
}
/** By halving: a hostile file can have as many runs as lines. */
function placeThen(runs, number) {
    let [low, high] = [0, runs.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const run = runs[middle];
        if (run !== undefined && run.number + run.count - 1 < number)
            low = middle + 1;
        else
            high = middle;
    }
    const run = runs[low];
    if (run === undefined || run.number > number || run.commit !== null)
        return undefined;
    return { path: run.at.path, number: run.at.number + number - run.number };
}


/***/ }),

/***/ 18977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ addingDiff),
/* harmony export */   hl: () => (/* binding */ linesIn),
/* harmony export */   v$: () => (/* binding */ traceLines)
/* harmony export */ });
/* harmony import */ var _change_git_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46274);
/* harmony import */ var _change_spans_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33717);
/* harmony import */ var _git_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63286);
/* harmony import */ var _history_bring_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68342);
/* harmony import */ var _history_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48071);
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49044);
/* harmony import */ var _history_range_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68970);
/* harmony import */ var _history_shallow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63179);
/* harmony import */ var _blame_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78954);
/* harmony import */ var _kept_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87294);
/** The lines that a commit copied or brought back, and who had written them: kept lines of another version, and blame of that version as far as it is to reach. The cost follows the commit's own lines. */










async function traceLines(store, change, { how, by, was, end, paths, notesRefs, isPartial }) {
    const kept = await (0,_kept_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .keptLines */ .S)(store, { was, by, head: change.head }, { files: change.files, paths, isPartial });
    const range = { head: was, target: was, base: end ?? was, bases: end === null ? [] : [end] };
    if (isPartial && kept.length > 0)
        await (0,_history_bring_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .bringHistory */ .x8)(store, (0,_history_range_js__WEBPACK_IMPORTED_MODULE_8__/* .rangeArgs */ .Py)(range), [...new Set(kept.map((one) => one.was.path))]);
    const commits = await (0,_history_history_js__WEBPACK_IMPORTED_MODULE_4__/* .listCommits */ .VE)(store, range);
    // Where a shallow history ends, a commit looks as if it had brought everything.
    const inReach = (0,_history_shallow_js__WEBPACK_IMPORTED_MODULE_5__/* .isShallow */ .fE)(store) ? commits.filter(({ parents }) => parents.length > 0) : commits;
    const blamed = await (0,_blame_js__WEBPACK_IMPORTED_MODULE_6__/* .blameFiles */ .X)(store, { range, commits: inReach }, linesOf(kept));
    const files = await Promise.all([...blamed.runs].map((file) => fileOf(store, was, file)));
    const wrote = new Set(files.flatMap(({ added }) => added.flatMap(({ commit }) => commit ?? [])));
    const authors = inReach.filter(({ sha }) => wrote.has(sha));
    const read = await (0,_history_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommits */ .F)(store, authors, notesRefs);
    const notes = [...blamed.notes, ...read.notes];
    return { how, by, kept, change: { ...NAMELESS, ...range, commits: read.commits, files, notes } };
}
async function fileOf(store, at, [path, runs]) {
    const content = { kind: 'text', text: await textAt(store, at, path) };
    return { ...PLAIN, path, from: path, content, added: runs.flatMap(linesIn) };
}
/** None for lines that are older than where blame stopped. */
const linesIn = ({ commit, at, number, count }) => commit === null
    ? []
    : Array.from({ length: count }, (_, index) => ({
        number: number + index,
        commit,
        at: { path: at.path, number: at.number + index },
    }));
/** The lines to ask for, in the shape of a diff that adds them. */
function linesOf(kept) {
    const numbers = new Map();
    for (const { now, was } of kept) {
        const some = numbers.get(was.path) ?? [];
        numbers.set(was.path, some);
        for (let index = 0; index <= now.to - now.from; index += 1)
            some.push(was.number + index);
    }
    return [...numbers].map(([path, some]) => addingDiff(path, (0,_change_spans_js__WEBPACK_IMPORTED_MODULE_9__/* .spansOf */ .Ly)(path, some.sort((one, other) => one - other))));
}
/** Blame is asked about the lines that a diff adds. */
const addingDiff = (path, spans) => ({
    ...MODIFIED,
    path,
    from: path,
    hunks: spans.map(({ from, to }) => ({ oldStart: 0, oldCount: 0, newStart: from, newCount: to - from + 1 })),
});
async function textAt(store, commit, path) {
    const entry = await store.trees.find(commit, path);
    const content = entry?.kind === 'file' ? await store.objects.content(entry.oid, _git_store_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_FILE_BYTES */ .X) : undefined;
    return content === undefined ? '' : (0,_change_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(content.bytes);
}
const MODIFIED = {
    status: 'modified',
    oldMode: '100644',
    newMode: '100644',
    oldBlob: '',
    newBlob: '',
    shown: 'lines',
};
const PLAIN = { mode: '100644', removed: 0, upkeep: 'source' };
const NAMELESS = { repository: null, number: null, branch: null, title: null, body: null, opener: null };


/***/ }),

/***/ 35108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ CHECKPOINT_REFS),
/* harmony export */   FK: () => (/* binding */ findCheckpoints),
/* harmony export */   YV: () => (/* binding */ CHECKPOINTS)
/* harmony export */ });
/* harmony import */ var _change_git_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46274);
/** Finds what Entire recorded of the sessions behind a commit: on a branch of its own, under the checkpoint that the commit's message names. The cost follows the change, not the branch. */

/** The branch, by its whole name, as it is at a server. */
const CHECKPOINTS = 'refs/heads/entire/checkpoints/v1';
/** Where a repository has it: the tool's own branch first, which knows of checkpoints that nobody pushed yet. */
const CHECKPOINT_REFS = [CHECKPOINTS, 'refs/remotes/origin/entire/checkpoints/v1'];
/** In a message, a checkpoint of that branch: the first two digits of its name are the folder that it is in. */
const NAMED = /^Entire-Checkpoint:[ \t]*([0-9a-f]{2})([0-9a-f]{10})[ \t]*\r?$/gim;
/** A squash can name one for each of its commits; a checkpoint has one file for each session, and one for all. */
const MOST_CHECKPOINTS = 50;
const MOST_SESSIONS = 20;
/** In bytes; those that there are have a tenth of it at most. */
const MOST_RECORD_BYTES = 128 * 1024;
/** What the branch does not have is passed over: that a checkpoint is named is a mark in itself. */
async function findCheckpoints(store, { ref, tip }, { sha, message }) {
    const named = new Set([...message.matchAll(NAMED)].map(([, folder, rest]) => `${folder}/${rest}`));
    const paths = [];
    let left = Math.max(0, named.size - MOST_CHECKPOINTS);
    for (const checkpoint of [...named].slice(0, MOST_CHECKPOINTS)) {
        const sessions = (await store.trees.list(tip, checkpoint)).filter(({ name }) => /^\d{1,4}$/.test(name));
        const read = sessions.slice(0, MOST_SESSIONS).map(({ name }) => `${checkpoint}/${name}`);
        paths.push(...[checkpoint, ...read].map((folder) => `${folder}/metadata.json`));
        left += sessions.length - read.length;
    }
    const texts = {};
    for (const path of paths) {
        const content = await contentAt(store, tip, path);
        if (content === undefined)
            continue;
        if (content.size > MOST_RECORD_BYTES)
            left += 1;
        else
            texts[`${ref.replace(/^refs\/(?:heads|remotes)\//, '')}:${path}`] = (0,_change_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(content.bytes);
    }
    const note = `${left} of the checkpoints and sessions that commit ${sha.slice(0, 10)} names are too many or too large and were not read`;
    return { texts, notes: left > 0 ? [note] : [] };
}
async function contentAt(store, tip, path) {
    const entry = await store.trees.find(tip, path);
    return entry?.kind === 'file' ? store.objects.content(entry.oid, MOST_RECORD_BYTES) : undefined;
}


/***/ }),

/***/ 88787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ gitInFolder),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   DE: () => (/* binding */ storeEnvironment),
/* harmony export */   hM: () => (/* binding */ gitInStore),
/* harmony export */   oj: () => (/* binding */ requireGit),
/* harmony export */   zc: () => (/* binding */ withGit)
/* harmony export */ });
/* unused harmony export OLDEST_GIT */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/** Runs the `git` program: no shell, no configuration but what is written here, bounded in output and time. */



const MIB = 1024 * 1024;
const MOST_ERROR_BYTES = 64 * 1024;
/** What `git` must be, as `major.minor`: the first that can do all that is asked of it here. Debian 12 has it. */
const OLDEST_GIT = '2.39';
/**
 * The process environment without any variable of git's own, and with git's doors shut:
 * replace refs, lazy fetches, prompts, and every transport. Paths are literal, messages in English.
 */
function scrubbed() {
    const kept = Object.entries(process.env).flatMap(([name, value]) => value === undefined || /^(?:GIT_|LC_|LANG)/i.test(name) ? [] : [[name, value]]);
    return {
        ...Object.fromEntries(kept),
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_ASKPASS: '',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
}
/** The environment of git in a repository of Assay's own. */
const storeEnvironment = (gitDirectory) => ({
    ...scrubbed(),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    GIT_DIR: gitDirectory,
});
/** Git in a repository of Assay's own: no configuration of the machine or the user is read. */
const gitInStore = (gitDirectory) => (args, options) => run(args, storeEnvironment(gitDirectory), options);
/**
 * Git in the reader's repository, found from a folder in it. For questions about names and places only:
 * the reader's own configuration holds, because it says which folders of other users to trust (`safe.directory`).
 */
const gitInFolder = (folder) => (args, options) => run(['-C', folder, ...args], scrubbed(), options);
/** Makes sure that git is there and new enough. */
async function requireGit() {
    const { output } = await run(['version'], scrubbed());
    const printed = Buffer.from(output).toString('utf8').trim();
    const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(printed) ?? []).map(Number);
    const [oldestMajor = 0, oldestMinor = 0] = OLDEST_GIT.split('.').map(Number);
    if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`${printed || 'git version'}\` is too old: install git ${OLDEST_GIT} or newer`);
}
/** Does the work, and asks for git's version only when it failed: an old git explains it best, and to ask first would cost every run a process. */
async function withGit(work) {
    try {
        return await work();
    }
    catch (error) {
        await requireGit();
        throw error;
    }
}
/** Git's own reason for failing, as one line without its prefix; the control characters of hostile names are taken out. */
function reasonOf({ errors, stopped }) {
    if (stopped === 'time')
        return 'git took too long';
    if (stopped === 'output')
        return 'git printed more than Assay reads';
    const lines = errors.split('\n').filter((line) => line.trim() !== '');
    const line = lines.find((text) => /^(?:fatal|error): /.test(text)) ?? lines.at(-1) ?? 'git gave no reason';
    return line
        .replace(/^(?:fatal|error): /, '')
        .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
        .trim()
        .slice(0, 300);
}
async function run(args, env, { input = '', mostBytes = 256 * MIB, beyond = 'fail', seconds = 120, env: more } = {}) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...args], { env: { ...env, ...more }, windowsHide: true });
    let stopped = null;
    const stop = (why) => {
        stopped ??= why;
        child.kill('SIGKILL');
    };
    const output = collect(child.stdout, mostBytes, () => stop('output'));
    const errors = collect(child.stderr, MOST_ERROR_BYTES, () => undefined);
    const timer = setTimeout(() => stop('time'), seconds * 1000);
    // Git may end before it has read everything; its exit status then says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    try {
        const status = await ended(child);
        const isCut = stopped === 'output' && beyond === 'cut';
        const printed = output();
        return { status, stopped, output: isCut ? withoutLineFeed(printed) : printed, errors: errors().toString('utf8') };
    }
    finally {
        clearTimeout(timer);
    }
}
/** Keeps the first bytes of a stream, and says once when there are more. */
function collect(stream, most, onMore) {
    const chunks = [];
    let seen = 0;
    stream.on('data', (chunk) => {
        if (seen < most)
            chunks.push(chunk.subarray(0, most - seen));
        if (seen <= most && seen + chunk.length > most)
            onMore();
        seen += chunk.length;
    });
    return () => Buffer.concat(chunks);
}
/** The exit status once the process is gone and all its output is read. */
const ended = (child) => new Promise((resolve, reject) => {
    child.on('error', (error) => reject(startFailure(error)));
    child.on('close', resolve);
});
/** So that a reader of a cut output sees that its last line is not whole. */
function withoutLineFeed(bytes) {
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 10)
        end -= 1;
    return bytes.subarray(0, end);
}
function startFailure(error) {
    const isMissing = 'code' in error && error.code === 'ENOENT';
    return isMissing ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the program \`git\` is not there: install git ${OLDEST_GIT} or newer`) : error;
}


/***/ }),

/***/ 31862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findNote),
/* harmony export */   d: () => (/* binding */ NOTES_REFS)
/* harmony export */ });
/* harmony import */ var _change_git_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46274);
/** Finds what other tools noted on a commit in `refs/notes/*`, walking the notes' tree: the cost follows the change, not the notes. */

/** Where tools are known to record who wrote what. */
const NOTES_REFS = [
    'refs/notes/ai',
    'refs/notes/ai-attribution',
    'refs/notes/exceeds-ink',
    'refs/notes/whogitit',
    // What whogitit called itself at first.
    'refs/notes/ai-blame',
    'refs/notes/agentblame',
];
/** In bytes. */
const MOST_NOTE_BYTES = 5 * 1024 * 1024;
/** Undefined where there is none. */
async function findNote(store, { tip }, commit) {
    const blob = await noteBlob(store.trees, tip, commit);
    const content = blob === undefined ? undefined : await store.objects.content(blob, MOST_NOTE_BYTES);
    if (content === undefined)
        return undefined;
    return { text: (0,_change_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(content.bytes), cut: content.size > MOST_NOTE_BYTES };
}
/** A note's path is the commit's name; where there are many, two digits at a time go before slashes. */
async function noteBlob(trees, tip, commit) {
    for (let directory = '', rest = commit; rest.length > 0;) {
        const entry = await trees.find(tip, directory + rest);
        if (entry !== undefined)
            return entry.kind === 'file' ? entry.oid : undefined;
        const fan = await trees.find(tip, directory + rest.slice(0, 2));
        if (fan?.kind !== 'directory')
            return undefined;
        directory += `${rest.slice(0, 2)}/`;
        rest = rest.slice(2);
    }
    return undefined;
}


/***/ }),

/***/ 17748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openServer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _process_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68256);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88787);
/** Fetches objects from a git server over HTTP: the token in the child's environment only, retries, and one clear line when it does not work. */



/** A fetch that takes longer than this in one try is given up, in seconds. */
const FETCH_SECONDS = 300;
/** The remote's name in the settings below; it is in no configuration file, so that no other command fetches by itself. */
const REMOTE = 'forge';
/** What either function of the server throws: UserError when it refuses, OutsideError when it cannot be had. */
function openServer(options) {
    const fetch = fetcher(options);
    return {
        history: (git, depth, refspecs) => fetch(git, ['fetch', depth], refspecs),
        // Told of the commits that are here, a server would believe that their contents are, too.
        objects: (git, names) => fetch(git, ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch'], names),
    };
}
function fetcher({ serverUrl, repository, token, clock }) {
    const url = addressOf(serverUrl, repository);
    const settings = settingsFor(url);
    const env = { ...environment(url), ...credentials(url, token) };
    return async (git, command, refspecs) => {
        const args = [...settings, ...command, ...ALWAYS, '--stdin', REMOTE];
        const input = refspecs.map((refspec) => `${refspec}\n`).join('');
        let isRefused = false;
        const outcome = await (0,_process_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .persist */ .Z)(async () => {
            const printed = await git(args, { input, env, seconds: FETCH_SECONDS });
            if (printed.status === 0)
                return { value: true };
            const failure = failureOf(printed, repository);
            isRefused = failure.retryAfter === null;
            return failure;
        }, clock);
        if ('value' in outcome)
            return;
        const message = `${outcome.unavailable} (${url.host})`;
        throw isRefused ? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(message) : new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OutsideError */ .C(message);
    };
}
const ALWAYS = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-maintenance',
    '--recurse-submodules=no',
    '--filter=blob:none',
];
const settingsFor = (url) => [
    `remote.${REMOTE}.url=${url.href}`,
    `remote.${REMOTE}.promisor=true`,
    `remote.${REMOTE}.partialCloneFilter=blob:none`,
    // A token must not follow to where a server sends its visitors.
    'http.followRedirects=false',
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=60',
].flatMap((setting) => ['-c', setting]);
function addressOf(serverUrl, repository) {
    const address = `${serverUrl.replace(/\/+$/, '')}/${repository}`;
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`\`${serverUrl}\` is no address of a git server: it must begin with https://`);
    return url;
}
/** Only the server's own transport is open. The variables by which a machine names its certificates are kept. */
function environment(url) {
    const certificates = ['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'].flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(certificates), GIT_ALLOW_PROTOCOL: url.protocol.slice(0, -1) };
}
/** Git reads this configuration from its environment: unlike an argument, no other user of the machine can see it. */
function credentials(url, token) {
    if (token === null)
        return {};
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${url.origin}/.extraHeader`,
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    };
}
/** Null as the wait: another try would give the same. */
function failureOf(printed, repository) {
    const reason = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(printed);
    if (/could not read Username|Authentication failed|returned error: 40[134]|not found/i.test(printed.errors))
        return lasting(`the server does not show \`${repository}\` to this token: it needs \`contents: read\` there`);
    if (/remote ref|not our ref|no such commit|invalid refspec/i.test(printed.errors))
        return lasting(`\`${repository}\` has no such commit or branch: ${reason}`);
    return { unavailable: `the objects of \`${repository}\` could not be fetched: ${reason}`, retryAfter: 0 };
}
const lasting = (unavailable) => ({ unavailable, retryAfter: null });


/***/ }),

/***/ 63286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ MOST_FILE_BYTES),
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/world/git/git.ts
var git_git = __webpack_require__(88787);
;// CONCATENATED MODULE: ./src/world/git/missing-objects.ts
function withSupply(objects, supply) {
    const asked = new Map();
    let batch = newBatch();
    let underWay = 0;
    /** The same name is brought once, however often it is missed. */
    const bring = (name) => {
        const delivered = asked.get(name) ?? batch.delivered;
        if (!asked.has(name))
            batch.names.push(name);
        asked.set(name, delivered);
        return delivered;
    };
    /** Once every question has its answer, nothing more can be missed at this moment. */
    const deliver = () => {
        if (underWay > 0 || batch.names.length === 0)
            return;
        const { names, settle } = batch;
        batch = newBatch();
        settle(supply(names));
    };
    const supplied = (ask) => async (name) => {
        let delivered;
        underWay += 1;
        try {
            const found = await ask(name);
            if (found !== undefined || !/^[0-9a-f]{40,64}$/.test(name))
                return found;
            delivered = bring(name);
        }
        finally {
            underWay -= 1;
            deliver();
        }
        await delivered;
        return ask(name);
    };
    return {
        info: supplied((name) => objects.info(name)),
        content: (name, most) => supplied((asking) => objects.content(asking, most))(name),
    };
}
function newBatch() {
    let settle = () => undefined;
    const delivered = new Promise((resolve) => {
        settle = resolve;
    });
    return { names: [], delivered, settle };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/world/git/objects.ts
/** Reads objects by name over one `git cat-file` process that stays. Answers come in the order of the questions; many may be under way. */



function openObjects(gitDirectory) {
    const env = (0,git_git/* storeEnvironment */.DE)(gitDirectory);
    const child = (0,external_node_child_process_.spawn)('git', ['cat-file', '--batch-command', '--buffer'], { env, windowsHide: true });
    let waiting = [];
    /** How many of those that wait have their answer already: taking each off the front would make a long queue slow. */
    let answered = 0;
    let broken;
    let errors = '';
    let unsent = '';
    /** Everything that is asked in one turn of the event loop goes to git together, answers and what they lead to included: to wake git for each question would take longer than the answer. */
    const send = () => {
        child.stdin.write(`${unsent}flush\n`);
        unsent = '';
    };
    const ask = (command, most) => new Promise((answer, fail) => {
        if (broken !== undefined)
            return fail(broken);
        waiting.push({ most, answer, fail });
        if (unsent === '')
            setImmediate(send);
        unsent += `${command}\n`;
    });
    const settle = (content) => {
        waiting[answered]?.answer(content);
        answered += 1;
        if (answered === waiting.length)
            [waiting, answered] = [[], 0];
    };
    const breakWith = (error) => {
        broken ??= error;
        const rest = waiting.slice(answered);
        [waiting, answered] = [[], 0];
        for (const { fail } of rest)
            fail(broken);
    };
    child.stdout.on('data', answerReader(() => waiting[answered]?.most ?? null, settle));
    child.stderr.on('data', (data) => {
        errors = (errors + data.toString('utf8')).slice(-2000);
    });
    child.stdin.on('error', () => undefined);
    child.on('error', breakWith);
    const closed = new Promise((resolve) => {
        child.on('close', () => {
            breakWith(new src_errors/* UserError */.y(`the repository's objects cannot be read: ${lastLine(errors)}`));
            resolve();
        });
    });
    return {
        info: (name) => ask(`info ${name}`, null),
        content: (name, most) => ask(`contents ${name}`, most),
        [Symbol.asyncDispose]: async () => {
            child.kill();
            await closed;
        },
    };
}
const NOTHING = new Uint8Array();
/**
 * Takes the output of `cat-file --batch-command` in pieces of any size: `<oid> <type> <size>`, then the content
 * and a line feed if it was asked for; anything else on the first line says that there is no such object.
 */
function answerReader(most, settle) {
    let line = NOTHING;
    let body;
    const readLine = (text) => {
        const [, oid, type, digits] = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(text) ?? [];
        if (oid === undefined || type === undefined)
            return settle(undefined);
        const found = { oid, type, size: Number(digits) };
        const wanted = most();
        if (wanted === null)
            return settle({ ...found, bytes: NOTHING });
        body = { found, chunks: [], wanted: Math.min(wanted, found.size), left: found.size + 1 };
    };
    const readBody = (data, into) => {
        const kept = data.subarray(0, into.wanted);
        if (kept.length > 0)
            into.chunks.push(kept);
        const taken = Math.min(into.left, data.length);
        into.wanted -= kept.length;
        into.left -= taken;
        if (into.left === 0) {
            body = undefined;
            settle({ ...into.found, bytes: Buffer.concat(into.chunks) });
        }
        return data.subarray(taken);
    };
    return (data) => {
        let rest = line.length > 0 ? Buffer.concat([line, data]) : data;
        line = NOTHING;
        while (rest.length > 0) {
            if (body !== undefined) {
                rest = readBody(rest, body);
                continue;
            }
            const end = rest.indexOf(10);
            if (end < 0)
                line = rest;
            else
                readLine(Buffer.from(rest.subarray(0, end)).toString('latin1'));
            rest = rest.subarray(end < 0 ? rest.length : end + 1);
        }
    };
}
function lastLine(errors) {
    const line = errors.trim().split('\n').at(-1) ?? '';
    return line.replace(/^(?:fatal|error): /, '') || 'git ended early';
}

// EXTERNAL MODULE: ./src/change/git-text.ts
var git_text = __webpack_require__(46274);
;// CONCATENATED MODULE: ./src/world/git/tree-objects.ts
/** Walks tree objects in their raw form. No link is followed; each object is read once. */


/** Far more than the largest directory that git handles well. */
const MOST_TREE_BYTES = 64 * 1024 * 1024;
const EMPTY = new Map();
function readTrees(objects) {
    const kept = new Map();
    /** Those that are here already: whoever walks a deep path to each of thousands of directories does not wait at every step again. */
    const here = new Map();
    const read = async (name) => {
        const tree = await objects.content(name, MOST_TREE_BYTES);
        if (tree === undefined || tree.type !== 'tree')
            throw new src_errors/* UserError */.y(missing(name));
        if (tree.size > MOST_TREE_BYTES)
            throw new src_errors/* UserError */.y(`the directory \`${name}\` holds more than Assay reads`);
        const entries = new Map(entriesOf(tree.bytes, tree.oid.length / 2).map((entry) => [entry.name, entry]));
        here.set(name, entries);
        return entries;
    };
    const directory = (name) => {
        const entries = kept.get(name) ?? read(name);
        kept.set(name, entries);
        return entries;
    };
    const walk = async (root, parts) => {
        const top = `${root}^{tree}`;
        let entries = here.get(top) ?? (await directory(top));
        for (const part of parts) {
            const entry = entries.get(part);
            if (entry?.kind !== 'directory')
                return EMPTY;
            entries = here.get(entry.oid) ?? (await directory(entry.oid));
        }
        return entries;
    };
    return {
        list: async (root, path) => [...(await walk(root, path === '' ? [] : path.split('/'))).values()],
        find: async (root, path) => {
            const parts = path.split('/');
            return (await walk(root, parts.slice(0, -1))).get(parts.at(-1) ?? '');
        },
    };
}
const missing = (name) => `the tree \`${name.slice(0, 12)}\` is not in the repository: it is damaged or partly fetched`;
/** `<mode> <name>NUL<object name in bytes>`, again and again. */
function entriesOf(bytes, oidBytes) {
    const entries = [];
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at < buffer.length;) {
        const space = buffer.indexOf(32, at);
        const end = buffer.indexOf(0, space);
        if (space < 0 || end < 0)
            break;
        const name = (0,git_text/* decodePath */.q0)(buffer.subarray(space + 1, end));
        const oid = buffer.toString('hex', end + 1, end + 1 + oidBytes);
        // Git itself writes no such names: whoever did wants a reader to leave the tree.
        if (!/^\.{0,2}$|\//.test(name))
            entries.push({ name, kind: kindOf(buffer.toString('latin1', at, space)), oid });
        at = end + 1 + oidBytes;
    }
    return entries;
}
/** The file types of an octal mode, as git's index format defines them. */
function kindOf(mode) {
    switch (Number.parseInt(mode, 8) & 0o170000) {
        case 0o040000:
            return 'directory';
        case 0o120000:
            return 'symlink';
        case 0o160000:
            return 'submodule';
        default:
            return 'file';
    }
}

;// CONCATENATED MODULE: ./src/world/git/store.ts
/**
 * A git directory of Assay's own, in a temporary folder. Objects come from elsewhere: from the reader's repository by
 * `alternates`, or fetched. No configuration, attribute, replacement, graft or hook of the reader's has an effect in it,
 * and nothing is ever written elsewhere.
 */








/** A file larger than this is never compared, neither by git nor here. In bytes. */
const MOST_FILE_BYTES = 5 * 1024 * 1024;
/** Attributes that change what a diff shows. `info/attributes` goes before all others, and `!` makes them as if never said. */
const NEUTRAL = '* !diff !text !eol !crlf !ident !filter !working-tree-encoding !whitespace !merge\n';
async function openStore(options) {
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-'));
    const remove = () => (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true, maxRetries: 3 });
    try {
        layOut(directory, options);
    }
    catch (error) {
        remove();
        throw error;
    }
    const git = (0,git_git/* gitInStore */.hM)(directory);
    const reader = openObjects(directory);
    const objects = options.supply === null ? reader : withSupply(reader, options.supply(git));
    const failure = (command, reason) => new src_errors/* UserError */.y(MISSING.test(reason) ? `${options.onMissing} (git says: ${reason})` : `\`git ${command}\` failed: ${reason}`);
    return {
        directory,
        git,
        objects,
        trees: readTrees(objects),
        read: async (args, more) => {
            const printed = await git(args, more);
            if (printed.status !== 0)
                throw failure(args[0] ?? '', (0,git_git/* reasonOf */.A3)(printed));
            return printed.output;
        },
        failure,
        [Symbol.asyncDispose]: async () => {
            await reader[Symbol.asyncDispose]();
            remove();
        },
    };
}
/**
 * What `git init --bare` would make, as far as git needs it, without running it. HEAD points at a branch that never comes.
 * A few small files: written one after the other they take less time than the threads that would write them side by side.
 */
function layOut(directory, { objectFormat, alternate, shallow }) {
    for (const folder of ['objects/info', 'refs', 'info'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, folder), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, 'HEAD'), 'ref: refs/heads/none\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, 'config'), configuration(objectFormat));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, 'info/attributes'), NEUTRAL);
    if (alternate !== null)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, 'objects/info/alternates'), `${alternate}\n`);
    if (shallow !== null)
        (0,external_node_fs_.copyFileSync)(shallow, (0,external_node_path_.join)(directory, 'shallow'));
}
const configuration = (objectFormat) => `[core]
	repositoryFormatVersion = 1
	bare = true
	attributesFile = ${external_node_os_.devNull}
	bigFileThreshold = ${MOST_FILE_BYTES}
	quotePath = false
	logAllRefUpdates = false
[extensions]
	objectFormat = ${objectFormat}
[gc]
	auto = 0
[maintenance]
	auto = false
`;
/** Git's ways to say that an object is not there. */
const MISSING = /unable to read|missing (?:blob|tree|commit)|bad object|could not read|unable to parse commit|not find object|promisor/i;


/***/ }),

/***/ 41583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isBinary),
/* harmony export */   r: () => (/* binding */ openTree)
/* harmony export */ });
/* harmony import */ var _change_git_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46274);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88787);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63286);
/** The files at base, target and head, read as git objects. */



/** As far as git itself looks for a NUL when it tells binary files from text. */
const LOOKED_AT = 8000;
function openTree(store, commits) {
    const { trees } = store;
    const texts = new Map();
    const readText = async (at, path) => {
        const entry = await trees.find(commits[at], path);
        if (entry?.kind !== 'file')
            return undefined;
        const text = texts.get(entry.oid) ?? readBlob(store, entry.oid);
        texts.set(entry.oid, text);
        return text;
    };
    return {
        list: async (at, directory) => (await trees.list(commits[at], directory)).map(({ name, kind }) => ({ name, kind })),
        read: readText,
        search: (at, word, limit) => searchFor(store, commits[at], { word, limit }),
    };
}
async function searchFor(store, commit, { word, limit }) {
    const options = ['--name-only', '--null', '--word-regexp', '--fixed-strings', '-I', '--full-name', '--threads=2'];
    const printed = await store.git(['grep', ...options, '-e', word, commit, '--'], { beyond: 'cut' });
    // Status 1 without a word says that nothing was found.
    if (printed.status !== 0 && printed.errors !== '')
        throw store.failure('grep', (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(printed));
    const found = (0,_change_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(printed.output).split('\0').filter(Boolean);
    return found.slice(0, limit).map((line) => line.slice(commit.length + 1));
}
/** A blob's text; undefined where it is too large, binary or no UTF-8. One that is not there is no answer but a failure. */
async function readBlob(store, oid) {
    // Its size is not asked for first: hardly a file that is read here is large, and each question costs a turn.
    const found = await store.objects.content(oid, _store_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_FILE_BYTES */ .X);
    if (found === undefined)
        throw store.failure('cat-file', `missing blob ${oid}`);
    const { size, bytes } = found;
    if (size > _store_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_FILE_BYTES */ .X || isBinary(bytes))
        return undefined;
    const text = (0,_change_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(bytes);
    return (0,_change_git_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isUtf8 */ .co)(bytes, text) ? text : undefined;
}
/** Git's own rule: a NUL near the beginning. */
const isBinary = (bytes) => bytes.subarray(0, LOOKED_AT).includes(0);


/***/ }),

/***/ 68342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ bringRange),
/* harmony export */   g4: () => (/* binding */ bringVersions),
/* harmony export */   x8: () => (/* binding */ bringHistory)
/* harmony export */ });
/* harmony import */ var _change_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40377);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49044);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68970);
/** Asks by name for the contents that a `diff` or `log` will read: in a repository whose contents come on demand, git itself asks for nothing. */



/** Whatever `diff`, `log` and `blame` will read between base and head, merges included: one fetch in place of one for each commit. */
async function bringRange(store, range) {
    const raw = ['--no-renames', ..._range_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPARE */ .aI];
    const [compared, history, merges] = await Promise.all([
        store.read(['diff', ...raw, range.base, range.head, '--']),
        store.read(['log', '--format=%H %P', ...raw, ...(0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeArgs */ .Py)(range), '--']),
        (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .readMerges */ .yc)(store, range),
    ]);
    const files = [...(0,_change_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDiff */ .FR)(compared), ...(0,_change_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLog */ .g_)(history).flatMap((commit) => commit.files)];
    await bring(store, files, merges.flatMap((merge) => merge.files.flatMap(({ blobs }) => blobs)));
}
/** What two versions have in some paths, where they differ. */
async function bringVersions(store, versions, paths) {
    await bring(store, (0,_change_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDiff */ .FR)(await store.read(['diff', '--no-renames', ..._range_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPARE */ .aI, ...versions, '--', ...paths])));
}
/** Every version of some paths in a range. */
async function bringHistory(store, range, paths) {
    const args = ['--format=%H %P', '--no-renames', ..._range_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPARE */ .aI, ...range, '--', ...paths];
    await bring(store, (0,_change_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLog */ .g_)(await store.read(['log', ...args])).flatMap(({ files }) => files));
}
async function bring(store, files, more = []) {
    const blobs = new Set([
        ...files.flatMap(({ oldMode, oldBlob, newMode, newBlob }) => [
            ...(isBlob(oldMode) ? [oldBlob] : []),
            ...(isBlob(newMode) ? [newBlob] : []),
        ]),
        ...more,
    ]);
    const asked = [...blobs].filter((blob) => !/^0+$/.test(blob));
    await Promise.all(asked.map((blob) => store.objects.info(blob)));
}
/** Files and symbolic links. A submodule's object is a commit of another repository. */
const isBlob = (mode) => mode.startsWith('100') || mode.startsWith('120');


/***/ }),

/***/ 69658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ chooseRange)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49044);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68970);
/* harmony import */ var _shallow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63179);
/** What a head is compared with: the merge base that git itself would take, with a note where there was a choice or a doubt. */




/** @throws UserError where head and target have nothing in common, or nothing that a shallow history shows. */
async function chooseRange(store, { head, target }) {
    const { listed, from } = await (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .departureOf */ .Gz)(store, { head, target });
    // Every way from head to what both have leads through one of these: where it is only one, it is the merge base.
    const bases = from.length === 1 ? from : await (0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBases */ .PC)(store, head, target);
    const [base] = bases;
    const tips = `${short(head)} and ${short(target)}`;
    if (base === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y((0,_shallow_js__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .fE)(store)
            ? `the shallow history holds no commit that ${tips} have in common: fetch more of it (\`git fetch --unshallow\`)`
            : `${tips} have no history in common: name another revision to compare with`);
    const range = { head, target, bases, base, listed };
    const several = `head and target have ${bases.length} merge bases; compared with ${short(base)}, as a three-dot diff does`;
    const shallow = 'the history is shallow and ends within the change, so that the merge base may be another one: `git fetch --unshallow` brings the rest';
    return {
        range,
        notes: [...(bases.length > 1 ? [several] : []), ...((await (0,_shallow_js__WEBPACK_IMPORTED_MODULE_1__/* .historyEnds */ .vB)(store, range)) ? [shallow] : [])],
    };
}
const short = (sha) => sha.slice(0, 10);


/***/ }),

/***/ 48071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readCommits)
});

// EXTERNAL MODULE: ./src/change/git-text.ts
var git_text = __webpack_require__(46274);
;// CONCATENATED MODULE: ./src/change/commit.ts

/** The longest message that is kept, in bytes. */
const MOST_MESSAGE_BYTES = 1024 * 1024;
/** `bytes`: the object's content from its start; it may end early. */
function parseCommit(bytes) {
    const end = endOfHeaders(bytes);
    const headers = readHeaders(bytes.subarray(0, end));
    const encoding = headers.get('encoding');
    const decode = (value) => (0,git_text/* decodeDeclared */.j1)(value, encoding === undefined ? undefined : latin1(encoding));
    const message = bytes.subarray(end + 2);
    return {
        author: readIdentity(decode(headers.get('author') ?? NOTHING)),
        committer: readIdentity(decode(headers.get('committer') ?? NOTHING)),
        committed: readTime(decode(headers.get('committer') ?? NOTHING)),
        message: decode(message.subarray(0, MOST_MESSAGE_BYTES)),
        cut: message.length > MOST_MESSAGE_BYTES,
    };
}
const NOTHING = new Uint8Array();
/** Where the empty line begins that parts the headers from the message; the end where there is none. */
function endOfHeaders(bytes) {
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
        if (bytes[at + 1] === 10)
            return at;
    return bytes.length;
}
/** The first header of each name; lines that continue one, as a signature's do, begin with a space. */
function readHeaders(bytes) {
    const headers = new Map();
    for (let at = 0; at < bytes.length;) {
        const newline = bytes.indexOf(10, at);
        const end = newline < 0 ? bytes.length : newline;
        const line = bytes.subarray(at, end);
        const space = line.indexOf(32);
        if (space > 0) {
            const name = latin1(line.subarray(0, space));
            if (!headers.has(name))
                headers.set(name, line.subarray(space + 1));
        }
        at = end + 1;
    }
    return headers;
}
/** `Name <address> time zone`, split where git splits it: at the first `<` and the first `>` after it. */
function readIdentity(line) {
    const open = line.indexOf('<');
    if (open < 0)
        return { name: line.trim(), email: '' };
    const close = line.indexOf('>', open);
    return { name: line.slice(0, open).trim(), email: line.slice(open + 1, close < 0 ? undefined : close).trim() };
}
/** The seconds behind the address; 0 where there are none that a calendar knows. */
function readTime(line) {
    const seconds = Number(/> (\d{1,12}) [+-]\d{4}$/.exec(line)?.[1] ?? 0);
    return seconds <= LAST_SECOND ? seconds : 0;
}
/** The end of the year 9999, the last that RFC 3339 can write. */
const LAST_SECOND = 253_402_300_799;
const latin1 = (bytes) => String.fromCharCode(...bytes.subarray(0, 100));

// EXTERNAL MODULE: ./src/world/git/checkpoints.ts
var checkpoints = __webpack_require__(35108);
// EXTERNAL MODULE: ./src/world/git/notes.ts
var git_notes = __webpack_require__(31862);
// EXTERNAL MODULE: ./src/world/process/in-parallel.ts
var in_parallel = __webpack_require__(82847);
;// CONCATENATED MODULE: ./src/world/history/commits.ts
/** Reads the commits of a change as stored, with what other tools noted on them. */




const UNDER_WAY = 500;
/** Room for the longest message and for headers with several signatures, in bytes. */
const MOST_COMMIT_BYTES = 4 * MOST_MESSAGE_BYTES;
async function readCommits(store, listed, notesRefs) {
    const loaded = await (0,in_parallel/* inParallel */.H)(listed, UNDER_WAY, (one) => readCommit(store, one, notesRefs));
    return { commits: loaded.map(({ commit }) => commit), notes: loaded.flatMap(({ notes }) => notes) };
}
async function readCommit(store, { sha, parents }, notesRefs) {
    const stored = await store.objects.content(sha, MOST_COMMIT_BYTES);
    if (stored === undefined)
        throw store.failure('cat-file', `missing commit ${sha}`);
    const { cut, ...said } = parseCommit(stored.bytes);
    const gitNotes = await readNotes(store, { sha, message: said.message }, notesRefs);
    const commit = { sha, parents, ...said };
    return {
        commit: Object.keys(gitNotes.texts).length > 0 ? { ...commit, gitNotes: gitNotes.texts } : commit,
        notes: [...(cut || stored.size > MOST_COMMIT_BYTES ? [cutNote('the message', sha)] : []), ...gitNotes.notes],
    };
}
async function readNotes(store, commit, notesRefs) {
    const texts = {};
    const notes = [];
    for (const notesRef of notesRefs) {
        if (checkpoints/* CHECKPOINT_REFS */.AU.some((ref) => ref === notesRef.ref)) {
            const found = await (0,checkpoints/* findCheckpoints */.FK)(store, notesRef, commit);
            Object.assign(texts, found.texts);
            notes.push(...found.notes);
            continue;
        }
        const note = await (0,git_notes/* findNote */.G)(store, notesRef, commit.sha);
        if (note === undefined)
            continue;
        texts[notesRef.ref] = note.text;
        if (note.cut)
            notes.push(cutNote(`the note in ${notesRef.ref}`, commit.sha));
    }
    return { texts, notes };
}
const cutNote = (what, sha) => `${what} of commit ${sha.slice(0, 10)} is too long and was cut`;


/***/ }),

/***/ 49044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ departureOf),
/* harmony export */   RZ: () => (/* binding */ readFresh),
/* harmony export */   VE: () => (/* binding */ listCommits),
/* harmony export */   th: () => (/* binding */ readSeveral),
/* harmony export */   yc: () => (/* binding */ readMerges),
/* harmony export */   ym: () => (/* binding */ isLinear)
/* harmony export */ });
/* harmony import */ var _change_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40377);
/* harmony import */ var _change_renames_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30815);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88787);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68970);
/** The commits of a range, and what each of them did. */




const LISTING = ['rev-list', '--parents', '--topo-order', '--reverse'];
/** Parents before children. */
async function listCommits(store, range) {
    if (range.listed !== undefined)
        return range.listed;
    return (0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(await store.read([...LISTING, ...(0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeArgs */ .Py)(range), '--'])).map(listedIn);
}
function listedIn(line) {
    const [sha = '', ...parents] = line.split(' ');
    return { sha, parents };
}
/** Where head left target. */
async function departureOf(store, { head, target }) {
    const lines = (0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(await store.read([...LISTING, '--boundary', head, `^${target}`, '--']));
    // Git puts a sign before the ones that the others come from.
    const [boundary, own] = [lines.filter((line) => line.startsWith('-')), lines.filter((line) => !line.startsWith('-'))];
    return { listed: own.map(listedIn), from: boundary.map((line) => listedIn(line.slice(1)).sha) };
}
/** Whether the range is one line of commits: without a merge, and where its history is not cut short, it goes from head straight down to the base. */
const isLinear = (commits) => commits.every(({ parents }) => parents.length === 1);
/** By one `git log` for all; null where that is more than Assay reads. */
async function readLog(store, range) {
    const order = ['--reverse', '--topo-order', '--format=%H %P'];
    const patch = ['--patch', '--unified=0', '--find-renames=50%', `-l${_change_renames_js__WEBPACK_IMPORTED_MODULE_3__/* .RENAME_LIMIT */ .dZ}`, ..._range_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPARE */ .aI];
    const printed = await store.git(['log', ...order, ...patch, ...(0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeArgs */ .Py)(range), '--']);
    if (printed.stopped !== null)
        return null;
    if (printed.status !== 0)
        throw store.failure('log', (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(printed));
    return { commits: (0,_change_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLog */ .g_)(printed.output), printed: printed.output };
}
/** Of a range of several commits, which needs it in any case; null for one commit. */
const readSeveral = async (store, range, commits) => commits.length > 1 ? readLog(store, range) : null;
/** Of some commits, the new files that resemble nothing that was there before: searching for copies, git gives no file away. */
async function readFresh(store, commits) {
    const args = ['log', '--no-walk=unsorted', '--stdin', '--format=%H', '--diff-filter=A', '--find-copies=50%'];
    const input = commits.map((sha) => `${sha}\n`).join('');
    const printed = await store.read([...args, `-l${_change_renames_js__WEBPACK_IMPORTED_MODULE_3__/* .RENAME_LIMIT */ .dZ}`, ..._range_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPARE */ .aI], { input });
    return new Map((0,_change_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLog */ .g_)(printed).map(({ sha, files }) => [sha, new Set(files.map(({ path }) => path))]));
}
/** In which files a merge is not simply what one of its parents is. */
async function readMerges(store, range) {
    const args = ['log', '--merges', '-c', '--format=%H', '--no-renames', ..._range_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPARE */ .aI, ...(0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeArgs */ .Py)(range), '--'];
    return (0,_change_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMerges */ .L5)(await store.read(args));
}


/***/ }),

/***/ 68970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   PC: () => (/* binding */ mergeBases),
/* harmony export */   Py: () => (/* binding */ rangeArgs),
/* harmony export */   aI: () => (/* binding */ COMPARE)
/* harmony export */ });
const rangeArgs = ({ head, bases }) => [head, ...bases.map((base) => `^${base}`)];
/** For every comparison of versions, so that `diff` and `log` see what `blame` sees: the algorithm is the one that it has. */
const COMPARE = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--diff-algorithm=myers',
    '--indent-heuristic',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--submodule=short',
    '--ignore-submodules=none',
];
/** The merge bases of two commits, the one that git's own three-dot diff takes first; none for unrelated histories. */
async function mergeBases(store, head, target) {
    const printed = await store.git(['merge-base', '--all', head, target]);
    // Status 1 without a word says that there is none.
    if (printed.status === 1 && printed.errors === '')
        return [];
    return linesOf(printed.status === 0 ? printed.output : await store.read(['merge-base', '--all', head, target]));
}
/** The lines of an output that holds only ASCII. */
const linesOf = (bytes) => Buffer.from(bytes).toString('latin1').split('\n').filter(Boolean);


/***/ }),

/***/ 63179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   i1: () => (/* binding */ keepTrueEnds),
/* harmony export */   vB: () => (/* binding */ historyEnds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68970);
/** Whether a history that is not whole ends where the change needs it. */



/**
 * True where the history of head or target ends before it comes to the merge bases: then there may be a better merge
 * base than those that are seen, and a commit that ends it looks as if it had brought all of its files.
 */
async function historyEnds(store, { head, target, bases }) {
    const ends = new Set(shallowCommits(store));
    if (ends.size === 0)
        return false;
    const printed = await store.read(['rev-list', head, target, ...bases.map((base) => `^${base}`), '--']);
    return (0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(printed).some((sha) => ends.has(sha));
}
/** Whether the history is not whole, wherever it ends. */
const isShallow = (store) => shallowCommits(store).length > 0;
/**
 * A fetch to some depth makes the history end that far from what it fetched, also in what was there already. Takes those
 * ends back: a commit whose parents are all here ends nothing.
 */
async function keepTrueEnds(store) {
    const ends = shallowCommits(store);
    const parents = await Promise.all(ends.map((sha) => parentsOf(store, sha)));
    const here = await presentIn(store, parents.flat());
    const kept = ends.filter((_, index) => !(parents[index] ?? []).every((parent) => here.has(parent)));
    if (kept.length < ends.length)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.directory, 'shallow'), kept.map((sha) => `${sha}\n`).join(''));
}
/** As stored: whatever the history shows. */
async function parentsOf(store, sha) {
    const stored = await store.objects.content(sha, MOST_HEADER_BYTES);
    const header = Buffer.from(stored?.bytes ?? [])
        .toString('latin1')
        .split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent]) => parent ?? '');
}
const MOST_HEADER_BYTES = 64 * 1024;
/** Without asking anybody for what is missing. */
async function presentIn(store, names) {
    const answers = await store.read(['cat-file', '--batch-check'], { input: names.map((name) => `${name}\n`).join('') });
    return new Set((0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(answers).flatMap((line) => (line.endsWith(' missing') ? [] : [line.split(' ')[0] ?? ''])));
}
function shallowCommits({ directory }) {
    const list = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'shallow');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(list) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(list, 'utf8').split('\n').filter(Boolean) : [];
}


/***/ }),

/***/ 13787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ withEarlier)
});

;// CONCATENATED MODULE: ./src/change/copies.ts
/** What `git cherry-pick -x`, `git revert` and `git revert --reference` write, each at the beginning of a line. */
const SAID = /^(?:\(cherry picked from commit ([0-9a-f]{40,64})\)|This reverts commit ([0-9a-f]{7,64})\b(?:, reversing\s{1,4}changes made to ([0-9a-f]{7,64}))?)/gm;
/** A copy of a copy names them all. */
const MOST_NAMED = 3;
/** The first ones that the message names, each once. */
function copiesIn(message) {
    const copies = new Map();
    for (const [, picked, reverted, backTo] of message.matchAll(SAID)) {
        const of = picked ?? reverted ?? '';
        copies.set(of, { how: picked === undefined ? 'revert' : 'cherry-pick', of, backTo: backTo ?? null });
        if (copies.size === MOST_NAMED)
            break;
    }
    return [...copies.values()];
}
/** The number of the pull request that the forge puts at the end of a squash's subject, `Title (#12)`; null where there is none. */
function pullNumberIn(message) {
    const subject = message.slice(0, 1000).split('\n', 1)[0]?.trimEnd() ?? '';
    const number = /\(#(\d{1,9})\)$/.exec(subject)?.[1];
    return number === undefined ? null : Number(number);
}

// EXTERNAL MODULE: ./src/change/git-text.ts
var git_text = __webpack_require__(46274);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/world/attribution/kept-lines.ts
var kept_lines = __webpack_require__(87294);
// EXTERNAL MODULE: ./src/change/spans.ts
var spans = __webpack_require__(33717);
// EXTERNAL MODULE: ./src/world/history/range.ts
var history_range = __webpack_require__(68970);
// EXTERNAL MODULE: ./src/world/attribution/blame.ts + 1 modules
var blame = __webpack_require__(78954);
// EXTERNAL MODULE: ./src/world/attribution/trace-lines.ts
var trace_lines = __webpack_require__(18977);
;// CONCATENATED MODULE: ./src/world/attribution/reformatted.ts
/** Who wrote lines before a commit reformatted them that the target lists in `.git-blame-ignore-revs`. The list at head has no say: nobody hides behind a list of their own. */





const LIST = '.git-blame-ignore-revs';
const MOST_LIST_BYTES = 1024 * 1024;
/** More would not fit every system's command line. */
const MOST_LISTED = 200;
/** One, or none: where git sees through a listed commit to one of the change's own, the lines stood there before. */
async function findReformatted(store, change) {
    const listed = await listedCommits(store, change);
    if (listed.size === 0)
        return [];
    const touched = change.files.flatMap(({ path, added }) => {
        const numbers = added.flatMap(({ number, commit }) => (commit !== null && listed.has(commit) ? [number] : []));
        return numbers.length > 0 ? [{ path, numbers }] : [];
    });
    const { base, head, target, commits } = change;
    const range = { base, head, target, bases: await (0,history_range/* mergeBases */.PC)(store, head, target) };
    const diffs = touched.map(({ path, numbers }) => (0,trace_lines/* addingDiff */.fg)(path, (0,spans/* spansOf */.Ly)(path, numbers)));
    const blamed = await (0,blame/* blameFiles */.X)(store, { range, commits, ignored: [...listed] }, diffs);
    const files = change.files.flatMap((file) => {
        const seen = (blamed.runs.get(file.path) ?? []).flatMap(trace_lines/* linesIn */.hl);
        const added = seen.filter(({ commit }) => commit !== null && !listed.has(commit));
        return added.length > 0 ? [{ ...file, added }] : [];
    });
    const kept = files.flatMap(({ path, added }) => (0,spans/* spansOf */.Ly)(path, added.map(({ number }) => number)).map((now) => ({ now, was: { path, number: now.from } })));
    const nameless = { branch: null, title: null, body: null, opener: null, sidecars: {} };
    return [{ how: 'reformat', by: null, kept, change: { ...change, ...nameless, files, notes: blamed.notes } }];
}
/** Those of the change's commits that the list names, in full and one to a line, as git wants it. */
async function listedCommits(store, { target, commits }) {
    const entry = await store.trees.find(target, LIST);
    const content = entry?.kind === 'file' ? await store.objects.content(entry.oid, MOST_LIST_BYTES) : undefined;
    if (content === undefined)
        return new Set();
    const names = new Set((0,git_text/* decodeText */.g7)(content.bytes)
        .match(/^[ \t]*[0-9a-f]{40,64}(?=\s|#|$)/gm)
        ?.map((name) => name.trim()));
    const listed = commits.flatMap(({ sha }) => (names.has(sha) ? [sha] : []));
    return new Set(listed.slice(0, MOST_LISTED));
}

// EXTERNAL MODULE: ./src/world/history/bring-contents.ts
var bring_contents = __webpack_require__(68342);
// EXTERNAL MODULE: ./src/world/history/choose-range.ts
var choose_range = __webpack_require__(69658);
// EXTERNAL MODULE: ./src/world/loading/load-change.ts + 12 modules
var load_change = __webpack_require__(71121);
;// CONCATENATED MODULE: ./src/world/loading/earlier.ts
/** Looks for where lines of a change stood before: in the original of a copy, before what a revert undoes, in the commits behind a squash, before a reformatting, at an earlier head. What cannot be had is a note. */









/** Each costs a few short processes. */
const MOST_LOOKUPS = 50;
/** For all together: the clock is an outer stop, and what it stops is noted. */
const MOST_SECONDS = 60;
/** How far back the lines that a revert brings back are traced: so many commits down the line of first parents. */
const REACH = 1000;
/** Costs nothing where no message speaks of another commit and no earlier head is named. */
async function withEarlier(store, change, reach) {
    const pulls = await ofPulls(store, change, reach);
    const lookups = [
        ...reach.heads.map((head) => () => ofHead(store, change, { head, reach })),
        ...change.commits.flatMap((commit) => copiesIn(commit.message).map((copy) => () => ofCopy(store, change, { commit, copy, reach }))),
        ...pulls.lookups,
    ];
    const reformatted = await findReformatted(store, change);
    if (lookups.length + reformatted.length + pulls.notes.length === 0)
        return change;
    const found = [];
    const end = Date.now() + MOST_SECONDS * 1000;
    for (const look of lookups.slice(0, MOST_LOOKUPS))
        if (Date.now() < end)
            found.push(await look());
    const notes = found.flatMap((one) => ('note' in one ? [one.note] : []));
    const left = lookups.length - found.length;
    const rest = left > 0 ? [`${left} more commits speak of other commits, which were not looked up`] : [];
    const looked = [...found.flatMap((one) => ('earlier' in one ? [one.earlier] : [])), ...reformatted];
    const all = [...change.notes, ...pulls.notes, ...notes, ...looked.flatMap((one) => one.change.notes), ...rest];
    const earlier = [...(change.earlier ?? []), ...looked];
    return { ...change, ...(earlier.length > 0 && { earlier }), notes: [...new Set(all)] };
}
async function ofCopy(store, change, { commit, copy, reach }) {
    const { how, of, backTo } = copy;
    const says = how === 'revert' ? 'undoes' : 'is a copy of';
    const what = `commit ${earlier_short(commit.sha)} says that it ${says} ${earlier_short(of)}`;
    const [original, first, second] = await Promise.all([
        commitAt(store, `${of}^{commit}`),
        commitAt(store, `${backTo ?? `${of}^1`}^{commit}`),
        commitAt(store, `${of}^2^{commit}`),
    ]);
    if (original === undefined)
        return { note: `${what}, which is not at hand: what that one carries is not known` };
    if (first === undefined || (second !== undefined && backTo === null))
        return { note: `${what}, which has not exactly one parent at hand: what it carries is not looked up` };
    const { notesRefs, isPartial } = reach;
    const lines = { how, by: commit.sha, notesRefs, isPartial };
    return attempt(what, async () => {
        if (how === 'cherry-pick')
            return (0,trace_lines/* traceLines */.v$)(store, change, { ...lines, was: original, end: first, paths: await pathsOf(store, original) });
        const end = (await commitAt(store, `${first}~${REACH}`)) ?? null;
        return (0,trace_lines/* traceLines */.v$)(store, change, { ...lines, was: first, end, paths: [] });
    });
}
/** What a copy changes under one name, its original can have changed under another one. */
async function pathsOf(store, commit) {
    const args = ['--name-only', '--no-commit-id', '--no-renames', '-r', '-z', commit, '--'];
    const printed = await store.read(['diff-tree', ...args]);
    return (0,git_text/* decodeText */.g7)(printed).split('\0').filter(Boolean);
}
/** What the pull request says of itself, it said of its earlier head too. */
async function ofHead(store, change, { head: { name, sha }, reach }) {
    const found = sha === null ? undefined : await commitAt(store, `${sha}^{commit}`);
    if (found === undefined)
        return { note: `the earlier head \`${name}\` is not at hand: whether provenance was removed since is not known` };
    return attempt(`\`${name}\` is given as an earlier head`, async () => {
        const range = await rangeOf(store, { head: found, target: change.target }, reach);
        const { branch, title, body, opener } = change;
        const before = await (0,load_change/* loadChange */.H)(store, range, { ...aboutNothing(reach), branch, title, body, opener });
        return {
            how: 'force-push',
            by: null,
            change: before,
            kept: await keptOf(store, change, { by: null, before, reach }),
        };
    });
}
/** A squash has one parent, and its subject ends with the number of its pull request. */
async function ofPulls(store, change, reach) {
    const squashes = change.commits.flatMap(({ sha, parents: [onto, ...others], message }) => {
        const number = onto === undefined || others.length > 0 ? null : pullNumberIn(message);
        return number === null ? [] : [{ by: sha, onto: onto ?? '', number }];
    });
    if (squashes.length === 0)
        return { lookups: [], notes: [] };
    const { tips, notes } = await reach.pullHeads(squashes);
    const lookups = squashes.flatMap((squash) => {
        const head = tips.get(squash.number);
        return head === undefined || head === squash.by ? [] : [() => ofPull(store, change, { squash, head, reach })];
    });
    return { lookups, notes };
}
const ofPull = (store, change, { squash: { by, onto, number }, head, reach }) => attempt(`commit ${earlier_short(by)} is the squash of pull request ${number}`, async () => {
    const before = await (0,load_change/* loadChange */.H)(store, await rangeOf(store, { head, target: onto }, reach), aboutNothing(reach));
    return { how: 'squash', by, change: before, kept: await keptOf(store, change, { by, before, reach }) };
});
/** With all that reading it takes. */
async function rangeOf(store, ends, { isPartial }) {
    const { range } = await (0,choose_range/* chooseRange */.h)(store, ends);
    if (isPartial)
        await (0,bring_contents/* bringRange */.UZ)(store, range);
    return range;
}
const keptOf = (store, { head, files }, { by, before, reach: { isPartial } }) => (0,kept_lines/* keptLines */.S)(store, { was: before.head, by, head }, { files, paths: before.files.map(({ path }) => path), isPartial });
/** In an incomplete clone a commit can be there without what it holds; and what is only looked up stops nobody. */
async function attempt(what, load) {
    try {
        return { earlier: await load() };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y || error instanceof errors/* OutsideError */.C))
            throw error;
        return { note: `${what}, which cannot be read: ${error.message}` };
    }
}
/** By an expression that nobody fetches: only what is at hand counts. */
const commitAt = async (store, expression) => (await store.objects.info(expression))?.oid;
const aboutNothing = ({ notesRefs }) => ({
    repository: null,
    number: null,
    branch: null,
    title: null,
    body: null,
    opener: null,
    notes: [],
    notesRefs,
});
const earlier_short = (sha) => sha.slice(0, 12);


/***/ }),

/***/ 71121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ beginComparing),
  H: () => (/* binding */ loadChange)
});

// EXTERNAL MODULE: ./src/change/diff.ts
var diff = __webpack_require__(40377);
;// CONCATENATED MODULE: ./src/change/upkeep.ts
/** Folders into which other people's code is copied. */
const VENDORED = /(?:^|\/)(?:vendor|vendored|third[-_]?party|node_modules|bower_components|jspm_packages|web_modules|\.yarn\/(?:releases|plugins|sdks|versions)|Pods|Carthage\/Build|Godeps|gradle\/wrapper)\//i;
/** Files that package managers write. */
const LOCKFILES = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|pdm\.lock|uv\.lock|Pipfile\.lock|pixi\.lock|go\.sum|mix\.lock|pubspec\.lock|Podfile\.lock|Package\.resolved|Cartfile\.resolved|packages\.lock\.json|paket\.lock|flake\.lock|gradle\.lockfile|MODULE\.bazel\.lock|\.terraform\.lock\.hcl|\.pnp\.(?:c?js|loader\.mjs))$/;
/** Outputs that say so by their name. */
const GENERATED = /(?:\.min\.(?:js|mjs|cjs|css)|\.(?:js|mjs|cjs|css)\.map|\.generated\.[a-z]+|\.g\.(?:dart|cs)|\.designer\.(?:cs|vb)|\.pb\.(?:go|cc|h|gw\.go)|_pb2(?:_grpc)?\.pyi?|_pb\.(?:js|d\.ts|ts)|\.snap)$|(?:^|\/)(?:__generated__|__snapshots__)\//i;
/** Marks that generators put at the top, each on a line that is a comment. */
const MARKS = /@generated\b|\bCode generated\b.{0,200}\bDO NOT EDIT\b|\b(?:auto-?(?:matically )?|machine[- ])generated\b.{0,200}\b(?:do not (?:edit|modify|change)|edits? will be)|<auto-?generated|\bDO NOT (?:EDIT|MODIFY)\b.{0,200}\bgenerated\b|^.{0,40}\bGenerated by the protocol buffer compiler\b/i;
const COMMENT = /^\s*(?:\/\/|\/\*|\*|#|--|;|%|<!--|"""|\{-|\(\*|rem\b)/i;
/** How far down a mark can stand. */
const FIRST_LINES = 20;
/** Only these are minified; in other kinds of file a long line is somebody's text. */
const MINIFIABLE = /\.(?:js|mjs|cjs|css)$/i;
/** No formatter and no person leaves lines as long as this on average. In UTF-16 units. */
const MINIFIED_AVERAGE = 500;
/** `text` is the file at head, or null where that is no text. Says nothing about trust: whoever writes a file can write a mark. */
function upkeepOf(path, text) {
    if (VENDORED.test(path))
        return 'vendored';
    if (LOCKFILES.test(path) || GENERATED.test(path))
        return 'generated';
    if (text === null)
        return 'source';
    return hasMark(text) || (MINIFIABLE.test(path) && isMinified(text)) ? 'generated' : 'source';
}
function hasMark(text) {
    return text
        .slice(0, 10_000)
        .split('\n', FIRST_LINES)
        .some((line) => COMMENT.test(line) && MARKS.test(line.slice(0, 500)));
}
function isMinified(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const total = lines.reduce((sum, line) => sum + line.length, 0);
    return lines.length > 0 && total / lines.length > MINIFIED_AVERAGE;
}

;// CONCATENATED MODULE: ./src/change/file-change.ts

function fileChange(diff, content, added) {
    return {
        path: diff.path,
        from: diff.status === 'added' ? null : diff.from,
        mode: diff.status === 'removed' ? null : diff.newMode,
        content,
        added: content.kind === 'text' ? added : [],
        removed: diff.hunks.reduce((sum, { oldCount }) => sum + oldCount, 0),
        upkeep: upkeepOf(diff.path, content.kind === 'text' ? content.text : null),
    };
}

// EXTERNAL MODULE: ./src/change/git-text.ts
var git_text = __webpack_require__(46274);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/change/attribute.ts
var attribute = __webpack_require__(87624);
// EXTERNAL MODULE: ./src/change/renames.ts
var renames = __webpack_require__(30815);
// EXTERNAL MODULE: ./src/change/runs.ts
var runs = __webpack_require__(9796);
;// CONCATENATED MODULE: ./src/change/replay.ts


/**
 * Replays a range, oldest commit first, for the paths that matter and those that they had before.
 *
 * Why this equals `git blame ^base head` where the range is linear: blame walks the same commits backwards and compares
 * the same pairs of blobs, with the same algorithm and without context, so each line is kept or replaced by the same
 * hunks. Blame differs in one place: where a path is not there in the parent, it looks for the file that the commit
 * removed and that resembles it best, and goes on there. What it then finds is told by `pastsIn` where that is certain;
 * elsewhere the file is left to blame. So is a path for which git showed no hunks, because a version is binary to `diff`
 * and text to `blame`.
 */
function replay(commits, { paths, isLinear, fresh }) {
    const lineages = new Map();
    const followed = withNamesBefore(commits, paths);
    const runsOf = (path) => {
        const lineage = lineages.get(path);
        return lineage === undefined ? (0,runs/* untouched */.sF)(path) : lineage.runs;
    };
    for (const { sha, files } of commits) {
        const pastOf = (0,renames/* pastsIn */.Dd)(files, fresh.get(sha) ?? NONE);
        for (const file of files.flatMap(bothEnds)) {
            if (!followed.has(file.path))
                continue;
            const lineage = lineages.get(file.path) ?? { touches: [], runs: null };
            lineage.touches.push({ commit: sha, blob: file.newBlob });
            const past = (0,renames/* isNew */.BS)(file) ? pastOf(file) : file.path;
            const isOpen = past === 'unsure' || (file.status === 'renamed' && !isLinear);
            const before = past === null ? [] : runsOf(past);
            lineage.runs = isOpen ? null : step(before, file, sha);
            lineages.set(file.path, lineage);
        }
    }
    return lineages;
}
const NONE = new Set();
/** What a file was called before it was renamed within the range counts as well. */
function withNamesBefore(commits, paths) {
    const all = new Set(paths);
    for (const { files } of [...commits].reverse())
        for (const { status, path, from } of files)
            if (status === 'renamed' && all.has(path))
                all.add(from);
    return all;
}
/** A rename is one entry for two paths: what it was called before is gone, after it was read. */
function bothEnds(file) {
    if (file.status !== 'renamed')
        return [file];
    return [file, { ...file, path: file.from, status: 'removed', newBlob: file.newBlob.replace(/./g, '0') }];
}
/** The lines of a file after a commit, from those that it had before, under whatever name. */
function step(before, file, commit) {
    if (file.shown !== 'lines')
        return null;
    const bring = (0,runs/* broughtBy */.dB)(file.path, commit);
    switch (file.status) {
        case 'removed':
            return [];
        case 'retyped':
            // Blame takes a file that was a link before for a new one, and never for a renamed one.
            return (0,runs/* applyHunks */.iE)([], file.hunks, bring);
        case 'added':
        case 'modified':
        case 'renamed':
            return before && (0,runs/* applyHunks */.iE)(before, file.hunks, bring);
        default:
            return file.status;
    }
}
/** A history with merges in which a file is nothing but what one of its parents has does not touch that file; the others do. */
function withMerges(lineages, merges) {
    const all = new Map(lineages);
    for (const { sha, files } of merges) {
        for (const { path } of files) {
            const touches = [...(all.get(path)?.touches ?? []), { commit: sha, blob: null }];
            all.set(path, { touches, runs: null });
        }
    }
    return all;
}
/**
 * The lines of a file at head, where a replay tells them as surely as blame does; null where blame has to be asked.
 * With merges in the range, that is where one commit touched the file and head holds what it left: there is no other
 * commit of the range that blame could stop at.
 */
function provenRuns(lineage, { head, isLinear }) {
    if (lineage === undefined)
        return null;
    const [first, ...others] = lineage.touches;
    return isLinear || (others.length === 0 && first?.blob === head) ? lineage.runs : null;
}
/** The one commit that touched a file, under its name or its earlier one, if it left there what head holds. */
function onlyTouch(lineages, head) {
    const touches = lineages.flatMap((lineage) => lineage?.touches ?? []);
    const last = touches.find(({ blob }) => blob === head);
    return last !== undefined && touches.every(({ commit }) => commit === last.commit) ? last.commit : null;
}

// EXTERNAL MODULE: ./src/change/spans.ts
var change_spans = __webpack_require__(33717);
// EXTERNAL MODULE: ./src/world/history/history.ts
var history_history = __webpack_require__(49044);
// EXTERNAL MODULE: ./src/world/attribution/blame.ts + 1 modules
var blame = __webpack_require__(78954);
;// CONCATENATED MODULE: ./src/world/attribution/attribution.ts
/** Attributes the added lines of a change: by replay where that provably equals blame, by `git blame` within the range elsewhere. Never by the full history. */






/** With merges in the range, so many files are blamed in less time than it takes to read what the merges did. */
const FEW_FILES = 6;
async function attributeFiles(store, task) {
    const lone = loneCommit(task);
    if (lone !== null)
        return byOne(lone, task.files);
    const isFew = task.files.length <= FEW_FILES && !(0,history_history/* isLinear */.ym)(task.commits);
    const known = isFew ? NOTHING : await readLineages(store, task);
    const found = await findRuns(store, task, known);
    const lines = task.files.map((file) => ({ file, ours: (0,attribute/* attribute */.lt)(found.numbers(file), found.runs(file)) }));
    // Who else touched a file matters only for a line on which git disagrees with itself.
    const isOpen = lines.some(({ ours }) => ours.some(({ commit }) => commit === null));
    const lineages = isFew && isOpen ? await readLineages(store, task) : known;
    const added = lines.map(({ file, ours }) => {
        const only = onlyTouch(namesOf(file).map((name) => lineages.get(name)), file.newBlob);
        return [file.path, (0,attribute/* settle */.G9)(ours, { path: file.path, only })];
    });
    return { added: new Map(added), notes: found.notes };
}
/** Where there is but one commit, and it is no merge, everything new is its own. */
function loneCommit({ range, commits }) {
    const [first, ...others] = commits;
    const isLone = others.length === 0 && first?.parents.length === 1 && range.bases.length === 1;
    return isLone ? first.sha : null;
}
function byOne(commit, files) {
    const added = files.map(({ path, hunks }) => [
        path,
        (0,attribute/* settle */.G9)((0,attribute/* attribute */.lt)((0,attribute/* addedNumbers */.nL)(hunks), []), { path, only: commit }),
    ]);
    return { added: new Map(added), notes: [] };
}
const NOTHING = new Map();
/** Of the changed files alone; nothing where the history is longer than Assay reads. */
async function readLineages(store, task) {
    if (task.log === null)
        return NOTHING;
    if ((0,history_history/* isLinear */.ym)(task.commits))
        return replayLinear(store, task, task.log);
    const wanted = { paths: pathsOf(task), isLinear: false, fresh: NOTHING_FRESH };
    return withMerges(replay(task.log.commits, wanted), await (0,history_history/* readMerges */.yc)(store, task.range));
}
/** More files than this are left to blame only once git has said which of the new ones resemble none of the old ones. */
const FEW_OPEN = 2;
const NOTHING_FRESH = new Map();
async function replayLinear(store, task, { commits }) {
    const wanted = { paths: pathsOf(task), isLinear: true, fresh: NOTHING_FRESH };
    const lineages = replay(commits, wanted);
    const open = task.files.filter(({ path }) => lineages.get(path)?.runs === null);
    const moving = commits.filter(({ files }) => (0,renames/* needsSearch */._l)(files));
    if (open.length <= FEW_OPEN || moving.length === 0)
        return lineages;
    const shas = moving.map(({ sha }) => sha);
    return replay(commits, { ...wanted, fresh: await (0,history_history/* readFresh */.RZ)(store, shas) });
}
const pathsOf = ({ files }) => new Set(files.flatMap(namesOf));
/** Its name at head, and its name at base where that is another one. */
const namesOf = ({ path, from }) => (from === path ? [path] : [path, from]);
/** By replay where that is proven, by blame elsewhere. With several merge bases a line can be the target's, which only blame tells. */
async function findRuns(store, task, lineages) {
    const { range, commits, files } = task;
    const mayProve = range.bases.length === 1;
    const proven = new Map(files.flatMap(({ path, newBlob }) => {
        const runs = mayProve ? provenRuns(lineages.get(path), { head: newBlob, isLinear: (0,history_history/* isLinear */.ym)(commits) }) : null;
        return runs === null ? [] : [[path, runs]];
    }));
    const blamed = await (0,blame/* blameFiles */.X)(store, task, files.filter(({ path }) => !proven.has(path)));
    const theirs = await (0,blame/* linesOfTarget */.W)(store, range, blamed);
    const foreign = [...theirs.values()].reduce((sum, spans) => sum + (0,change_spans/* countLines */.lt)(spans), 0);
    const note = `${foreign} lines came with a merge of the target and are not counted as the change's`;
    return {
        numbers: ({ path, hunks }) => (0,attribute/* addedNumbers */.nL)(hunks).filter((number) => !(0,change_spans/* includesLine */.eP)(theirs.get(path) ?? [], number)),
        runs: ({ path }) => proven.get(path) ?? blamed.runs.get(path) ?? [],
        notes: foreign > 0 ? [...blamed.notes, note] : blamed.notes,
    };
}

;// CONCATENATED MODULE: ./src/change/moved.ts

/** Null where no line was moved. What the change says of itself is left out: it says it of the commit that moved the lines, too. */
function movedLines(change, moves) {
    const byPath = new Map();
    for (const move of moves) {
        const some = byPath.get(move.path) ?? [];
        byPath.set(move.path, some);
        some.push(move);
    }
    const files = change.files.flatMap((file) => {
        const added = writtenIn(file, byPath.get(file.path) ?? []);
        return added.length > 0 ? [{ ...file, added }] : [];
    });
    if (files.length === 0)
        return null;
    const kept = files.flatMap(({ path, added }) => (0,change_spans/* spansOf */.Ly)(path, added.map(({ number }) => number)).map((now) => ({ now, was: { path, number: now.from } })));
    const nameless = { branch: null, title: null, body: null, opener: null };
    return { how: 'move', by: null, kept, change: { ...change, ...nameless, files, notes: [] } };
}
/** Those of a file's added lines that were moved, with the commits that brought them first. `moves` ascend. */
function writtenIn({ added }, moves) {
    let index = 0;
    return added.flatMap(({ number }) => {
        while (lastOf(moves[index]) < number)
            index += 1;
        const move = moves[index];
        return move === undefined || move.from > number ? [] : [lineOf(move, number)];
    });
}
const lastOf = (move) => move === undefined ? Number.POSITIVE_INFINITY : move.from + move.count - 1;
function lineOf({ from, commit, at }, number) {
    return { number, commit, at: { path: at.path, number: at.number + number - from } };
}

;// CONCATENATED MODULE: ./src/change/blocks.ts
/** Finds blocks of lines that a commit took out in one place and put in, unchanged, in another one. Takes time in proportion to the lines. */
/** By git's own standard for lines that move: so many letters and digits in a block, within a file or from another one. */
const LEAST_WITHIN = 20;
const LEAST_BETWEEN = 40;
/** Lines such as a lone bracket stand in many places: so many of them are tried as a block's first line. */
const MOST_PLACES = 16;
/** Such lines can have been taken for the end of another block: so many before a block's first line are looked at again. */
const MOST_BEFORE = 100;
function matcher(removed) {
    const places = new Map();
    for (const [place, { text }] of removed.entries()) {
        const some = places.get(text) ?? [];
        places.set(text, some);
        if (some.length < MOST_PLACES)
            some.push(place);
    }
    /** How many lines from here on are those that were taken out from there on. */
    const lengthFrom = (lines, index, place) => {
        let length = 1;
        while (index + length < lines.length && follows(place + length) && isSame(lines, index + length, place + length))
            length += 1;
        return length;
    };
    /** The reverse, as far as nothing has its origin yet. */
    const lengthBefore = (lines, { index, place, free }) => {
        const most = Math.min(index - free, MOST_BEFORE);
        let length = 0;
        while (length < most && follows(place - length) && isSame(lines, index - length - 1, place - length - 1))
            length += 1;
        return length;
    };
    const follows = (place) => removed[place]?.hunk === removed[place - 1]?.hunk;
    const isSame = (lines, index, place) => removed[place]?.text === lines[index];
    return (file, lines) => {
        const origins = lines.map(() => undefined);
        for (let index = 0, free = 0; index < lines.length;) {
            const found = longest((places.get(lines[index] ?? '') ?? []).map((place) => [place, lengthFrom(lines, index, place)]));
            if (found === undefined) {
                index += 1;
                continue;
            }
            const [place, length] = found;
            const before = lengthBefore(lines, { index, place, free });
            const block = lines.slice(index - before, index + length);
            const least = removed[place]?.file === file ? LEAST_WITHIN : LEAST_BETWEEN;
            if (hasLetters(block, least)) {
                for (const each of block.keys())
                    origins[index - before + each] = removed[place - before + each]?.origin;
                free = index + length;
            }
            index += length;
        }
        return origins;
    };
}
const longest = (candidates) => candidates.reduce((best, one) => (best === undefined || one[1] > best[1] ? one : best), undefined);
function hasLetters(lines, least) {
    let count = 0;
    for (const line of lines) {
        count += line.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
        if (count >= least)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/change/hunk-lines.ts

const LF = 10;
const BACKSLASH = 92;
function hunkLines(printed, { printedAt = 0, oldCount, newCount }) {
    const texts = [];
    for (let at = printedAt; texts.length < oldCount + newCount && at < printed.length;) {
        const found = printed.indexOf(LF, at);
        const end = found < 0 ? printed.length : found;
        // `\ No newline at end of file` is no line.
        if (printed[at] !== BACKSLASH)
            texts.push((0,git_text/* decodeText */.g7)(printed.subarray(at + 1, end)));
        at = end + 1;
    }
    return { old: texts.slice(0, oldCount), fresh: texts.slice(oldCount) };
}

;// CONCATENATED MODULE: ./src/change/moves.ts



/** Commits oldest first, and the output into which their hunks point. What was there before the range has no writer in it, wherever it goes. */
function findMoves(commits, printed) {
    const files = new Map();
    for (const { sha, files: diffs } of commits) {
        const before = diffs.map((diff) => runsBefore(files, diff));
        const removed = diffs.flatMap((diff, file) => removedBy(diff, { file, runs: before[file] ?? [], printed }));
        const bringTo = removed.some(({ origin }) => origin !== undefined) ? movesTo(removed, printed) : broughtTo;
        const after = diffs.map((diff, file) => [
            diff.path,
            isWhole(diff)
                ? (0,runs/* applyHunks */.iE)(keptBy(diff, before[file]), diff.hunks, bringTo(diff, { file, commit: sha }))
                : (0,runs/* untouched */.sF)(diff.path),
        ]);
        for (const { status, from } of diffs)
            if (status === 'renamed')
                files.delete(from);
        for (const [path, runs] of after)
            files.set(path, runs);
    }
    return [...files].flatMap(([path, runs]) => runs.flatMap((run) => movedIn(path, run)));
}
const isWhole = ({ shown }) => shown === 'lines';
function runsBefore(files, { status, from }) {
    return status === 'added' ? [] : (files.get(from) ?? (0,runs/* untouched */.sF)(from));
}
/** A link that becomes a file, or the reverse, keeps nothing. */
const keptBy = ({ status }, before = []) => status === 'retyped' || status === 'removed' ? [] : before;
const movedIn = (path, { number, count, commit, at, isMoved }) => commit === null || isMoved !== true ? [] : [{ path, from: number, count, commit, at }];
/** Of hunks that take out a line of the range's own, all lines: what was older may have moved together with it. */
function removedBy({ hunks, ...diff }, { file, runs, printed }) {
    if (!isWhole({ hunks, ...diff }))
        return [];
    let index = 0;
    return hunks.flatMap((hunk) => {
        const { oldStart, oldCount } = hunk;
        while (index < runs.length && moves_lastOf(runs[index]) < oldStart)
            index += 1;
        const origins = oldCount === 0 ? [] : originsIn(runs, { index, from: oldStart, count: oldCount });
        if (origins.every((origin) => origin === undefined))
            return [];
        const texts = hunkLines(printed, hunk).old;
        return origins.map((origin, line) => ({ text: texts[line] ?? '', file, hunk: hunk.printedAt ?? 0, origin }));
    });
}
const moves_lastOf = (run) => (run === undefined ? 0 : run.number + run.count - 1);
function originsIn(runs, { index, from, count }) {
    let at = index;
    return Array.from({ length: count }, (_, offset) => {
        const number = from + offset;
        while (at < runs.length && moves_lastOf(runs[at]) < number)
            at += 1;
        const run = runs[at];
        if (run === undefined || run.commit === null || run.number > number)
            return undefined;
        return { commit: run.commit, at: { path: run.at.path, number: run.at.number + number - run.number } };
    });
}
const broughtTo = ({ path }, { commit }) => (0,runs/* broughtBy */.dB)(path, commit);
/** What a commit puts in is its own, but for what it took out elsewhere. */
function movesTo(removed, printed) {
    const match = matcher(removed);
    return ({ path }, { file, commit }) => (hunk) => {
        if (hunk.newCount === 0)
            return [];
        const origins = match(file, hunkLines(printed, hunk).fresh);
        return joined(origins.map((origin, offset) => {
            const number = hunk.newStart + offset;
            return origin === undefined
                ? { number, count: 1, commit, at: { path, number } }
                : { number, count: 1, ...origin, isMoved: true };
        }));
    };
}
/** Lines that follow one another, here and where they were brought, become one run. */
function joined(lines) {
    const runs = [];
    for (const line of lines) {
        const last = runs.at(-1);
        const isNext = last !== undefined &&
            last.commit === line.commit &&
            last.isMoved === line.isMoved &&
            last.at.path === line.at.path &&
            last.at.number + last.count === line.at.number;
        if (isNext)
            runs[runs.length - 1] = { ...last, count: last.count + 1 };
        else
            runs.push(line);
    }
    return runs;
}

;// CONCATENATED MODULE: ./src/change/taken.ts


/** Of a commit with one parent, and the output into which its hunks point. */
function takenLines({ files }, printed) {
    const shown = files.filter((file) => file.shown === 'lines');
    const removed = shown.flatMap(({ from: path, oldMode, hunks }, file) => 
    // Of a submodule git shows a line, too, and blame knows none.
    (oldMode.startsWith('100') ? hunks : []).flatMap((hunk) => hunkLines(printed, hunk).old.map((text, index) => {
        const origin = { path, number: hunk.oldStart + index };
        return { text, file, hunk: hunk.printedAt ?? 0, origin };
    })));
    if (removed.length === 0)
        return [];
    const match = matcher(removed);
    return shown.flatMap(({ path, hunks }, file) => hunks.flatMap((hunk) => match(file, hunkLines(printed, hunk).fresh).flatMap((from, index) => from === undefined ? [] : [{ to: { path, number: hunk.newStart + index }, from }])));
}

// EXTERNAL MODULE: ./src/world/attribution/trace-lines.ts
var trace_lines = __webpack_require__(18977);
;// CONCATENATED MODULE: ./src/world/attribution/moves-blamed.ts




/** Each is a process. */
const MOST_ASKED = 50;
/** Lines that were moved more often than this are the first of these movers'. */
const MOST_MOVES = 4;
async function findMovesByBlame(store, change, moving) {
    const before = beforeMoves(moving);
    const settled = new Map();
    let open = change.files.flatMap(({ path, added }) => added.flatMap(({ number, commit, at }) => (commit === null || at === null ? [] : [{ path, number, commit, at }])));
    let left = MOST_ASKED;
    let isCut = false;
    for (let round = 0; round < MOST_MOVES && open.length > 0; round += 1) {
        const asked = byVersion(open.flatMap((line) => before(line) ?? []));
        const some = asked.slice(0, left);
        isCut ||= some.length < asked.length;
        left -= some.length;
        open = (await Promise.all(some.map((version) => writersIn(store, moving, version)))).flat();
        for (const { path, number, commit, at } of open)
            settled.set(`${number} ${path}`, { path, from: number, count: 1, commit, at });
    }
    const moves = change.files.flatMap(({ path, added }) => added.flatMap(({ number }) => settled.get(`${number} ${path}`) ?? []));
    return {
        moves,
        notes: isCut ? ['lines were moved within the change in too many places to look at all of them'] : [],
    };
}
/** What a commit took out that follows upon no other one of the change, none of them had brought. */
function beforeMoves({ commits, log }) {
    const diffs = new Map(log.commits.map((diff) => [diff.sha, diff]));
    const ours = new Set(commits.map(({ sha }) => sha));
    const parents = new Map(commits.flatMap(({ sha, parents: [first, ...others] }) => first !== undefined && others.length === 0 && ours.has(first) ? [[sha, first]] : []));
    const known = new Map();
    const takenBy = (commit) => {
        const diff = diffs.get(commit);
        const taken = known.get(commit) ?? new Map(diff && takenLines(diff, log.printed).map(({ to, from }) => [keyOf(to), from]));
        known.set(commit, taken);
        return taken;
    };
    return (line) => {
        const version = parents.get(line.commit);
        const from = version === undefined ? undefined : takenBy(line.commit).get(keyOf(line.at));
        return version === undefined || from === undefined ? undefined : { line, version, from };
    };
}
const keyOf = ({ path, number }) => `${number} ${path}`;
/** Those that stood in one file of one version. */
function byVersion(asked) {
    const groups = new Map();
    for (const one of asked) {
        const key = `${one.version} ${one.from.path}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()];
}
/** Without those that are older than the range: whoever moved them first brought them to the change. */
async function writersIn(store, { range, commits }, asked) {
    const [first] = asked;
    if (first === undefined)
        return [];
    const { path } = first.from;
    const numbers = [...new Set(asked.map(({ from }) => from.number))].sort((one, other) => one - other);
    const within = { ...range, head: first.version };
    const { runs } = await (0,blame/* blameFiles */.X)(store, { range: within, commits }, [(0,trace_lines/* addingDiff */.fg)(path, (0,change_spans/* spansOf */.Ly)(path, numbers))]);
    const writers = new Map((runs.get(path) ?? []).flatMap(trace_lines/* linesIn */.hl).map((line) => [line.number, line]));
    return asked.flatMap(({ line, from }) => {
        const writer = writers.get(from.number);
        if (writer === undefined || writer.commit === null || writer.at === null)
            return [];
        return [{ ...line, commit: writer.commit, at: writer.at }];
    });
}

;// CONCATENATED MODULE: ./src/world/attribution/moved.ts
/** Lines that a commit of the change moved from where an earlier one had brought them: by replay where the history is one line, by blame elsewhere. */




async function withMoved(store, change, task) {
    const { moves, notes } = await movesOf(store, change, task);
    const earlier = movedLines(change, moves);
    return { ...change, ...(earlier !== null && { earlier: [earlier] }), notes: [...change.notes, ...notes] };
}
const UNREAD = 'the history of the change is longer than Assay reads: lines that were moved in it are taken as their mover’s';
async function movesOf(store, change, { log, ...task }) {
    if (log === null)
        return { moves: [], notes: task.commits.length > 1 ? [UNREAD] : [] };
    if ((0,history_history/* isLinear */.ym)(task.commits))
        return { moves: findMoves(log.commits, log.printed), notes: [] };
    return findMovesByBlame(store, change, { ...task, log });
}

// EXTERNAL MODULE: ./src/world/git/git.ts
var git = __webpack_require__(88787);
// EXTERNAL MODULE: ./src/world/history/commits.ts + 1 modules
var history_commits = __webpack_require__(48071);
// EXTERNAL MODULE: ./src/world/history/range.ts
var range = __webpack_require__(68970);
// EXTERNAL MODULE: ./src/world/git/store.ts + 3 modules
var git_store = __webpack_require__(63286);
// EXTERNAL MODULE: ./src/world/git/tree.ts
var tree = __webpack_require__(41583);
// EXTERNAL MODULE: ./src/world/process/in-parallel.ts
var in_parallel = __webpack_require__(82847);
;// CONCATENATED MODULE: ./src/world/loading/contents.ts




/** Far above what anybody reviews, and no more than a small machine holds. */
const LIMITS = { files: 20_000, lines: 1_000_000, bytes: 256 * 1024 * 1024 };
const UNDER_WAY = 64;
async function readContents(store, diffs, limits = LIMITS) {
    const sizes = await (0,in_parallel/* inParallel */.H)(diffs, UNDER_WAY, (diff) => largestSize(store, diff));
    const { kinds, beyond } = choose(diffs, sizes, limits);
    const files = await (0,in_parallel/* inParallel */.H)([...diffs.entries()], UNDER_WAY, async ([index, diff]) => {
        const kind = kinds[index] ?? 'text';
        const content = kind === 'text' ? await readText(store, diff.newBlob) : { kind };
        return { diff, content };
    });
    const most = `${limits.files} files, ${limits.lines} added lines, ${Math.round(limits.bytes / 1024 / 1024)} MiB`;
    const note = `the change is larger than Assay reads (${most}): ${beyond} of its files were not looked into`;
    return { files, notes: beyond > 0 ? [note] : [] };
}
/** In bytes: the file at head, and, where git would not compare them, at base. */
async function largestSize(store, file) {
    if (named(file) !== undefined)
        return 0;
    const blobs = file.shown === 'opaque' && !/^0+$/.test(file.oldBlob) ? [file.newBlob, file.oldBlob] : [file.newBlob];
    return Math.max(...(await Promise.all(blobs.map((blob) => sizeOf(store, blob)))));
}
async function sizeOf(store, blob) {
    const found = await store.objects.info(blob);
    if (found === undefined)
        throw store.failure('cat-file', `missing blob ${blob}`);
    return found.size;
}
function named({ status, newMode }) {
    if (status === 'removed')
        return 'removed';
    if (newMode === '120000')
        return 'symlink';
    return newMode === '160000' ? 'submodule' : undefined;
}
/** Takes the files in order until a limit is reached; how many were left because of it is counted. */
function choose(files, sizes, limits) {
    let left = limits;
    let beyond = 0;
    const kinds = files.map((file, index) => {
        const size = sizes[index] ?? 0;
        const kind = named(file) ?? (file.shown === 'opaque' && size <= git_store/* MOST_FILE_BYTES */.X ? 'binary' : undefined);
        if (kind !== undefined)
            return kind;
        if (size > git_store/* MOST_FILE_BYTES */.X)
            return 'too-large';
        const lines = file.hunks.reduce((sum, { newCount }) => sum + newCount, 0);
        const after = { files: left.files - 1, lines: left.lines - lines, bytes: left.bytes - size };
        if (file.shown === 'lines' && Math.min(after.files, after.lines, after.bytes) >= 0) {
            left = after;
            return 'text';
        }
        beyond += 1;
        return 'too-large';
    });
    return { kinds, beyond };
}
async function readText(store, blob) {
    const bytes = (await store.objects.content(blob, git_store/* MOST_FILE_BYTES */.X))?.bytes;
    if (bytes === undefined)
        throw store.failure('cat-file', `missing blob ${blob}`);
    return (0,tree/* isBinary */.G)(bytes) ? { kind: 'binary' } : { kind: 'text', text: (0,git_text/* decodeText */.g7)(bytes) };
}

;// CONCATENATED MODULE: ./src/world/loading/load-change.ts
/** Loads a change from git objects, once: commits with their notes, files with their text, every added line with its commit. What is too much is named and noted, never left out in silence. */











/** Where cursor's Agent Trace has its tools record who wrote what. */
const SIDECARS = ['.agent-trace/traces.jsonl'];
const MOST_SIDECAR_BYTES = 5 * 1024 * 1024;
/** A larger one is not read at all. */
const MOST_SIDECAR_READ = 64 * 1024 * 1024;
/** `comparing` is under way where somebody has begun already with what takes longest. */
async function loadChange(store, range, { notesRefs, ...about }, comparing = compare(store, [range.base, range.head])) {
    const listing = (0,history_history/* listCommits */.VE)(store, range);
    const [compared, listed, commits, log, sidecars] = await Promise.all([
        comparing,
        listing,
        listing.then((some) => (0,history_commits/* readCommits */.F)(store, some, notesRefs)),
        listing.then((some) => (0,history_history/* readSeveral */.th)(store, range, some)),
        readSidecars(store, range),
    ]);
    const contents = await readContents(store, readDiffs(store, compared));
    const withText = contents.files.flatMap(({ diff, content }) => (content.kind === 'text' ? [diff] : []));
    const withLines = withText.filter(({ hunks }) => hunks.some(({ newCount }) => newCount > 0));
    const attribution = await attributeFiles(store, { range, commits: listed, files: withLines, log });
    const parts = [commits, contents, attribution, sidecars];
    const change = {
        ...about,
        base: range.base,
        target: range.target,
        head: range.head,
        commits: commits.commits,
        files: contents.files.map(({ diff, content }) => fileChange(diff, content, attribution.added.get(diff.path) ?? [])),
        ...sidecars.found,
        notes: [...about.notes, ...warnings(compared), ...parts.flatMap(({ notes }) => notes)],
    };
    return withMoved(store, change, { range, commits: listed, log });
}
/** Before the merge base is known: three dots make git compare with it, the first where there are several. */
const beginComparing = (store, { target, head }) => compare(store, [`${target}...${head}`]);
/** Renames by git's fixed standard: half of the content, and at most a thousand candidates on either side. */
function compare(store, ends) {
    const args = ['diff', '--patch', '--unified=0', '--find-renames=50%', '-l1000', ...range/* COMPARE */.aI, ...ends, '--'];
    return store.git(args, { beyond: 'cut' });
}
function readDiffs(store, compared) {
    if (compared.status !== 0 && compared.stopped !== 'output')
        throw store.failure('diff', (0,git/* reasonOf */.A3)(compared));
    const files = (0,diff/* parseDiff */.FR)(compared.output);
    // The names come first. Where not even the first patch followed, they need not be all of them.
    if (files.length > 0 && files.every(({ shown }) => shown === 'cut'))
        throw new errors/* UserError */.y(`the change touches more than ${files.length - 1} files, which is more than Assay reads`);
    return files;
}
function warnings({ errors }) {
    const isIncomplete = /rename detection was skipped/.test(errors);
    return isIncomplete ? ['so many files came and went that renamed ones are shown as new'] : [];
}
async function readSidecars(store, { head }) {
    const texts = {};
    const notes = [];
    for (const path of SIDECARS) {
        const entry = await store.trees.find(head, path);
        const found = entry?.kind === 'file' ? await store.objects.content(entry.oid, MOST_SIDECAR_READ) : undefined;
        if (found === undefined)
            continue;
        if (found.size <= MOST_SIDECAR_READ)
            texts[path] = lastLines(found.bytes);
        if (found.size > MOST_SIDECAR_BYTES)
            notes.push(`\`${path}\` is too long and was cut`);
    }
    return { found: Object.keys(texts).length > 0 ? { sidecars: texts } : {}, notes };
}
/** Records are appended, so the last ones speak of this change. */
function lastLines(bytes) {
    const from = bytes.length - MOST_SIDECAR_BYTES;
    return (0,git_text/* decodeText */.g7)(from <= 0 ? bytes : bytes.subarray(bytes.indexOf(10, from) + 1));
}


/***/ }),

/***/ 91966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readDigests)
});

// EXTERNAL MODULE: ./src/change/diff.ts
var diff = __webpack_require__(40377);
// EXTERNAL MODULE: ./src/hash.ts
var hash = __webpack_require__(56495);
;// CONCATENATED MODULE: ./src/change/places.ts
/** Where something stands in a text, told without line numbers: lines far above it may come and go. */
/** How many lines before and behind belong to a place, as in a patch that people read. */
const CONTEXT = 3;
/** Deeper nesting is taken for more of the same level. */
const DEEPEST = 64;
const blockOf = (outer, line, indent) => ({
    ...{ outer, line, indent, depth: (outer?.depth ?? 0) + 1 },
    inner: new Map(),
    met: new Map(),
});
/** In the order of `spots`. One pass over the lines. */
function placesOf(lines, spots) {
    const wanted = new Set(spots.map(({ at }) => at));
    const alike = new Set(spots.map(({ at }) => lines[at]));
    const found = new Map();
    let block = blockOf(null, '', -1);
    let opening = null;
    for (let i = 0; i <= lines.length; i++) {
        const line = lines[i];
        const indent = indentOf(line ?? '');
        if (indent !== null) {
            block = blockAt(block, indent, opening);
            opening = [line ?? '', indent];
        }
        if (!alike.has(line))
            continue;
        const key = keyOf(lines, i);
        block.met.set(key, (block.met.get(key) ?? 0) + 1);
        if (wanted.has(i))
            found.set(i, { block, key });
    }
    return spots.map(({ at, count }) => {
        const spot = found.get(at);
        return {
            within: spot === undefined ? [] : around(spot.block),
            before: lines.slice(Math.max(0, at - CONTEXT), at),
            behind: lines.slice(at + count, at + count + CONTEXT),
            isOnly: spot?.block.met.get(spot.key) === 1,
        };
    });
}
/** No line holds a line feed, so that two keys are the same only where all lines are. */
const keyOf = (lines, at) => `${lines.slice(Math.max(0, at - CONTEXT), at).join('\n')}\n\n\n\n${lines.slice(at, at + CONTEXT).join('\n')}`;
/** The block of a line with this indentation, where `opening` is the line before that is not blank. */
function blockAt(block, indent, opening) {
    if (opening !== null && indent > opening[1] && block.depth < DEEPEST) {
        const [line, of] = opening;
        const inner = block.inner.get(line) ?? blockOf(block, line, of);
        block.inner.set(line, inner);
        return inner;
    }
    let at = block;
    while (at.outer !== null && indent <= at.indent)
        at = at.outer;
    return at;
}
function around(block) {
    const found = [];
    for (let at = block; at.outer !== null; at = at.outer)
        found.push(at.line);
    return found;
}
/** `[section]` or `[[table]]`, as INI and TOML head the lines that follow. */
const HEADING = /^\s*\[{1,2}[^[\]]+\]{1,2}\s*$/;
/** A heading stands half a step before the lines of its indentation, which it opens. Null for a blank line. */
function indentOf(line) {
    const indent = line.search(/\S/);
    if (indent < 0)
        return null;
    return HEADING.test(line) ? indent - 0.5 : indent;
}

;// CONCATENATED MODULE: ./src/change/digest.ts
/**
 * A name for what a change does, wherever it stands: the same for what a clean rebase leaves as it is, another one for any
 * other content. Nothing is folded: whitespace, line ends and case are content, so are paths, modes and kinds of files.
 */


/** `files` in any order. 64 hexadecimal digits. */
function digestOf(files) {
    const told = files.map((file) => JSON.stringify(toldOf(file)));
    return (0,hash/* sha256 */.s)(JSON.stringify(['assay-diff', 2, ...told.sort()]));
}
function toldOf({ path, from, oldMode, newMode, oldBlob, newBlob, lines }) {
    const what = [from, path, oldMode, newMode];
    return lines === null ? [...what, oldBlob, newBlob] : [...what, ...toldOfLines(lines, newBlob)];
}
/**
 * A hunk is its lines and its place. Of two diffs of one old text, different ones are told differently; diffs of two old
 * texts are told alike where the same lines go and come at the same place. A place that is not the only one of its kind
 * is none that another text would show again: with it, the whole new file is told.
 */
function toldOfLines(lines, newBlob) {
    const [before, after] = [lines.old.split('\n'), lines.new.split('\n')];
    // Where a count is 0, the start is the line before: 0 at the top of the file.
    const spots = lines.hunks.map((hunk) => ({
        at: hunk.oldCount === 0 ? hunk.oldStart : hunk.oldStart - 1,
        count: hunk.oldCount,
    }));
    const places = placesOf(before, spots);
    const whole = places.every(({ isOnly }) => isOnly) ? [] : [newBlob];
    const told = lines.hunks.map(({ oldCount, newStart, newCount }, i) => {
        const oldEnd = (spots[i]?.at ?? 0) + oldCount;
        const newEnd = (newCount === 0 ? newStart : newStart - 1) + newCount;
        return [
            places[i],
            before.slice(oldEnd - oldCount, oldEnd),
            after.slice(newEnd - newCount, newEnd),
            // Whether a last line ends in a line feed is content, too.
            [oldEnd >= before.length, newEnd >= after.length],
        ];
    });
    return [...whole, ...told];
}

// EXTERNAL MODULE: ./src/world/git/store.ts + 3 modules
var git_store = __webpack_require__(63286);
// EXTERNAL MODULE: ./src/world/history/bring-contents.ts
var bring_contents = __webpack_require__(68342);
// EXTERNAL MODULE: ./src/world/history/range.ts
var history_range = __webpack_require__(68970);
// EXTERNAL MODULE: ./src/world/process/in-parallel.ts
var in_parallel = __webpack_require__(82847);
;// CONCATENATED MODULE: ./src/world/loading/reviewed-diff.ts
/** The digest of a change's diff, as it is and as it was at earlier heads: each head against its own merge base with the target. */






/** More files and more bytes on either side are not compared. */
const MOST = { files: 20_000, bytes: 256 * 1024 * 1024 };
const UNDER_WAY = 64;
/** `here`: which of the heads the store has, with their histories. */
async function readDigests(store, heads, range, here) {
    const found = new Map();
    for (const head of new Set(heads)) {
        const isHere = head === range.head || here.has(head);
        found.set(head, isHere ? await readDigest(store, head, range) : { unavailable: `GitHub has \`${head.slice(0, 7)}\` no more` });
    }
    return found;
}
async function readDigest(store, head, range) {
    if ((await store.objects.info(head))?.type !== 'commit')
        return { unavailable: `there is no commit \`${head.slice(0, 7)}\`` };
    const base = head === range.head ? range.base : (await (0,history_range/* mergeBases */.PC)(store, head, range.target))[0];
    if (base === undefined)
        return { unavailable: `\`${head.slice(0, 7)}\` has no history in common with the target` };
    await (0,bring_contents/* bringVersions */.g4)(store, [base, head], []);
    const args = ['diff', '--patch', '--unified=0', '--find-renames=50%', '-l1000', ...history_range/* COMPARE */.aI, base, head, '--'];
    const printed = await store.git(args, { beyond: 'cut' });
    const files = printed.status === 0 ? (0,diff/* parseDiff */.FR)(printed.output) : null;
    if (files === null || files.length > MOST.files || files.some(({ shown }) => shown === 'cut'))
        return { unavailable: `the diff of \`${head.slice(0, 7)}\` is larger than Assay reads` };
    return await digested(store, files, head);
}
async function digested(store, files, head) {
    const isCompared = (file) => file.shown === 'lines' && /^100/.test(file.oldMode) && /^100/.test(file.newMode) && file.hunks.length > 0;
    const sizes = await (0,in_parallel/* inParallel */.H)(files.filter(isCompared), UNDER_WAY, async ({ oldBlob, newBlob }) => Math.max(...(await Promise.all([oldBlob, newBlob].map(async (blob) => (await store.objects.info(blob))?.size ?? 0)))));
    if (sizes.reduce((sum, size) => sum + size, 0) > MOST.bytes)
        return { unavailable: `the files of \`${head.slice(0, 7)}\` are larger than Assay reads` };
    const told = await (0,in_parallel/* inParallel */.H)(files, UNDER_WAY, async (file) => {
        // What kept its content has another one on another base, and keeps that.
        if (file.oldBlob === file.newBlob)
            return { ...file, lines: { old: '', new: '', hunks: [] } };
        if (!isCompared(file))
            return { ...file, lines: null };
        const [before, after] = await Promise.all([textOf(store, file.oldBlob), textOf(store, file.newBlob)]);
        return { ...file, lines: { old: before, new: after, hunks: file.hunks } };
    });
    return { value: digestOf(told) };
}
/** Each byte a character. */
async function textOf(store, blob) {
    const found = await store.objects.content(blob, git_store/* MOST_FILE_BYTES */.X);
    if (found === undefined)
        throw store.failure('cat-file', `missing blob ${blob}`);
    return Buffer.from(found.bytes).toString('latin1');
}


/***/ }),

/***/ 82847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Many small jobs, a few at a time. */
/** The results in the order of the items. The first failure rejects; no further job is begun after it. */
async function inParallel(items, width, job) {
    const results = [];
    // The workers share one iterator, so each takes the next item that nobody has.
    const queue = items.entries();
    let hasFailed = false;
    const work = async () => {
        for (const [index, item] of queue) {
            if (hasFailed)
                return;
            results[index] = await job(item);
        }
    };
    const workers = Array.from({ length: Math.min(width, items.length) }, () => work().catch((error) => {
        hasFailed = true;
        throw error;
    }));
    await Promise.all(workers);
    return results;
}


/***/ }),

/***/ 45178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   Ve: () => (/* binding */ policyFromFile),
/* harmony export */   pC: () => (/* binding */ policiesElsewhere),
/* harmony export */   vI: () => (/* binding */ policyAtTarget)
/* harmony export */ });
/* unused harmony export POLICY_PATH */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _git_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17748);
/* harmony import */ var _git_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63286);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41583);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Where a policy comes from: the target's tip, never base or head, or a file that the reader named. */





const POLICY_PATH = '.github/assay.yml';
/**
 * The policy at `named`, or at its usual place where that is empty; null where nobody named one and there is none.
 * One that cannot be read is an error: a policy that nobody sees must not pass for none.
 */
async function policyAtTarget(store, tree, target, named) {
    const path = named === '' ? POLICY_PATH : named.replace(/^\.\//, '');
    const where = `\`${path}\` at ${target.slice(0, 10)}, the tip of the target,`;
    const entry = await store.trees.find(target, path);
    if (entry === undefined && named === '')
        return null;
    if (entry === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`the policy ${where} is not there: correct its path, or add it there first`);
    if (entry.kind !== 'file')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`the policy ${where} is a ${entry.kind}: make it a regular file`);
    const text = await tree.read('target', path);
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`the policy ${where} is no UTF-8 text of at most 5 MiB`);
    return { text, source: `${path}@${target}` };
}
/** Reads `owner/repository/path@commit` from the same server; null where that commit has no such file. Answers are not kept: a policy names each but once. */
function policiesElsewhere(server) {
    return async (name) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const [, repository = '', path = '', commit = ''] = /^([^/]+\/[^/]+)\/(.+)@([0-9a-f]+)$/.exec(name) ?? [];
            const remote = (0,_git_server_js__WEBPACK_IMPORTED_MODULE_1__/* .openServer */ .C)({ ...server, repository });
            const store = __addDisposableResource(env_1, await (0,_git_store_js__WEBPACK_IMPORTED_MODULE_2__/* .openStore */ .C)({
                objectFormat: commit.length === 64 ? 'sha256' : 'sha1',
                alternate: null,
                shallow: null,
                onMissing: `\`${repository}\` lacks objects of commit ${commit.slice(0, 10)}`,
                supply: (git) => (names) => remote.objects(git, names),
            }), true);
            await remote.history(store.git, '--depth=1', [`+${commit}:refs/assay/policy`]);
            const text = await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openTree */ .r)(store, { base: commit, target: commit, head: commit }).read('target', path);
            return text === undefined ? null : { text, source: name };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    };
}
async function policyFromFile(file) {
    return { text: await readTextFile(file, 'policy'), source: file };
}
/** A file of the reader's; `what` names the option that it was given with. */
async function readTextFile(file, what) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`\`--${what} ${file}\` cannot be read (${code})`);
    }
}


/***/ }),

/***/ 18012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ noWorkspace),
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: ./src/world/git/git.ts
var git_git = __webpack_require__(88787);
// EXTERNAL MODULE: ./src/world/git/tree.ts
var git_tree = __webpack_require__(41583);
;// CONCATENATED MODULE: ./src/world/process/release.ts
/** Memory that nothing refers to any more is handed back between two pieces of work, where the engine would let it lie until it runs short. */
/** How much has to be taken since the last time, in bytes. A collection takes a third of a second where some hundred megabytes are in use. */
const WORTH_IT = 128 * 2 ** 20;
/** What it hands out looks at the heap each time, and collects where that has grown by much and is half of the most it ever was: below that, memory that was taken once is there for the next piece of work. */
function releaserOf(heap = { used: () => process.memoryUsage().heapUsed, collect }) {
    let before = heap.used();
    let most = before;
    return () => {
        const used = heap.used();
        most = Math.max(most, used);
        if (used - before < WORTH_IT || used < most / 2)
            return;
        heap.collect();
        before = heap.used();
    };
}
/** The engine shows its collector to contexts that are made after it is told to. Most runs never come here, and load nothing for it. */
function collect() {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    const { runInNewContext } = process.getBuiltinModule('node:vm');
    setFlagsFromString('--expose-gc');
    const engine = runInNewContext('gc');
    setFlagsFromString('--no-expose-gc');
    if (typeof engine === 'function')
        engine();
}

;// CONCATENATED MODULE: ./src/world/workspace/differing.ts
/** The files that a compiler of JavaScript or TypeScript reads, components with scripts in them, and lockfiles. */
const READ_BY_COMPILERS = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|json|lock)$|^pnpm-lock\.yaml$/;
function comparedWith({ store, range, folder, tree }) {
    const blobs = keptFor((at) => blobsAt(store, range[at]));
    /** Every path is hashed once, whichever moment asks. */
    const onDisk = new Map();
    const isOnDisk = (path, blob, create) => {
        const names = onDisk.get(path) ?? namesOf(folder.bytes(path), blob.length, create);
        onDisk.set(path, names);
        return names.has(blob);
    };
    const differing = keptFor(async (at) => {
        // Loading this takes longer than reading a small change, and few ask.
        const [own, other, crypto] = await Promise.all([
            blobs(at),
            blobs(at === 'head' ? 'base' : 'head'),
            Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 23)),
        ]);
        const changed = [...own].filter(([path, blob]) => !isOnDisk(path, blob, crypto.createHash)).map(([path]) => path);
        const gone = [...other.keys()].filter((path) => !own.has(path));
        const texts = await Promise.all(changed.map(async (path) => [path, (await tree.read(at, path)) ?? null]));
        return new Map([...texts, ...gone.map((path) => [path, null])]);
    });
    return { differing, own: keptFor(async (at) => new Set((await blobs(at)).keys())) };
}
function keptFor(ask) {
    const answers = new Map();
    return (at) => {
        const answer = answers.get(at) ?? ask(at);
        answers.set(at, answer);
        return answer;
    };
}
async function blobsAt({ trees }, commit) {
    const blobs = new Map();
    const walk = async (directory) => {
        const below = [];
        for (const { name, kind, oid } of await trees.list(commit, directory)) {
            const path = directory === '' ? name : `${directory}/${name}`;
            if (kind === 'directory')
                below.push(path);
            if (kind === 'file' && READ_BY_COMPILERS.test(name))
                blobs.set(path, oid);
        }
        await Promise.all(below.map(walk));
    };
    await walk('');
    return blobs;
}
/** The object names that git may have given the file: as it is, and as it was before a checkout changed its line ends. */
function namesOf(bytes, digits, create) {
    if (bytes === undefined)
        return new Set();
    const name = (content) => create(digits === 64 ? 'sha256' : 'sha1')
        .update(`blob ${content.length}\0`)
        .update(content)
        .digest('hex');
    if (!bytes.includes(13))
        return new Set([name(bytes)]);
    return new Set([
        name(bytes),
        name(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')),
    ]);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/change/git-text.ts
var git_text = __webpack_require__(46274);
// EXTERNAL MODULE: ./src/world/git/store.ts + 3 modules
var store = __webpack_require__(63286);
;// CONCATENATED MODULE: ./src/world/workspace/folder.ts
/** A folder of the machine, read synchronously: links are followed within the folder and never out of it. */





const NOTHING = new Map();
const TOP = { path: '', kind: 'directory' };
/** A directory is listed when more than so many of its names were asked about: one of installed packages may hold thousands, of which a few are asked for. */
const FEW_QUESTIONS = 32;
/** Where a name in other letters is found too, only the list says what something is called. */
const ASKS_BY_NAME = process.platform === 'linux';
function openFolder(given) {
    const top = external_node_fs_.realpathSync.native(given);
    const listings = new Map();
    const questions = new Map();
    const directories = new Map();
    /** `directory` is a real one, its links resolved. */
    const listing = (directory) => {
        const entries = listings.get(directory) ?? listDirectory((0,external_node_path_.join)(top, directory));
        listings.set(directory, entries);
        return entries;
    };
    const kindIn = (directory, name) => {
        const asked = questions.get(directory) ?? 0;
        if (!ASKS_BY_NAME || listings.has(directory) || asked >= FEW_QUESTIONS)
            return listing(directory).get(name);
        questions.set(directory, asked + 1);
        const found = attempt(() => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(top, directory, name), { throwIfNoEntry: false }));
        return found && kindOf(found);
    };
    /** A path with the links before its last name resolved, and what stands there by that name. */
    const entryAt = (path) => {
        if (!isPlain(path))
            return undefined;
        const slash = path.lastIndexOf('/');
        const parent = directoryAt(path.slice(0, Math.max(slash, 0)));
        const name = path.slice(slash + 1);
        const kind = parent && kindIn(parent.path, name);
        if (parent === undefined || kind === undefined)
            return undefined;
        return { path: parent.path === '' ? name : `${parent.path}/${name}`, name, kind };
    };
    const placeOf = (path) => {
        if (path === '')
            return TOP;
        const entry = entryAt(path);
        if (entry?.kind === 'symlink')
            return followed(top, entry.path);
        return entry === undefined || entry.kind === 'submodule' ? undefined : { path: entry.path, kind: entry.kind };
    };
    const directoryAt = (path) => {
        if (!directories.has(path))
            directories.set(path, placeOf(path));
        const place = directories.get(path);
        return place?.kind === 'directory' ? place : undefined;
    };
    const bytes = (path) => {
        const place = placeOf(path);
        return place?.kind === 'file' ? readBounded((0,external_node_path_.join)(top, place.path)) : undefined;
    };
    return {
        top,
        kind: (path) => placeOf(path)?.kind,
        holds: (path) => entryAt(path) !== undefined,
        realPath: (path) => placeOf(path)?.path,
        list: (path) => {
            const directory = directoryAt(path);
            return directory === undefined ? [] : [...listing(directory.path)].map(([name, kind]) => ({ name, kind }));
        },
        bytes,
        read: (path) => {
            const found = bytes(path);
            if (found === undefined || (0,git_tree/* isBinary */.G)(found))
                return undefined;
            const text = (0,git_text/* decodeText */.g7)(found);
            return (0,git_text/* isUtf8 */.co)(found, text) ? text : undefined;
        },
    };
}
/** A git path, and no way up or out. */
const isPlain = (path) => !/^\/|\\|\0|(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
/** Where a link of the folder ends; undefined where that is nowhere, or outside. */
function followed(top, path) {
    const found = attempt(() => {
        const real = external_node_fs_.realpathSync.native((0,external_node_path_.join)(top, path));
        return { inside: (0,external_node_path_.relative)(top, real), stat: (0,external_node_fs_.statSync)(real) };
    });
    if (found === undefined || (0,external_node_path_.isAbsolute)(found.inside) || found.inside.split(external_node_path_.sep)[0] === '..')
        return undefined;
    const kind = found.stat.isDirectory() ? 'directory' : found.stat.isFile() ? 'file' : undefined;
    return kind && { path: found.inside.split(external_node_path_.sep).join('/'), kind };
}
const listDirectory = (directory) => {
    const entries = attempt(() => (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }));
    if (entries === undefined)
        return NOTHING;
    return new Map(entries.flatMap((entry) => (kindOf(entry) === undefined ? [] : [[entry.name, kindOf(entry) ?? 'file']])));
};
/** Sockets, pipes and devices are nothing. */
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    return entry.isSymbolicLink() ? 'symlink' : undefined;
}
const readBounded = (path) => attempt(() => ((0,external_node_fs_.statSync)(path).size > store/* MOST_FILE_BYTES */.X ? undefined : (0,external_node_fs_.readFileSync)(path)));
/** What cannot be read is not there: a file may go, or belong to somebody else, while we look. */
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/world/workspace/workspace.ts





/** Where there is no work tree. */
const noWorkspace = (why) => ({ files: async () => ({ unavailable: why }) });
/** Nothing is looked at before somebody asks. */
function openWorkspace(options) {
    let files;
    return {
        files: () => {
            files ??= look(options);
            return files;
        },
    };
}
async function look({ directory, store, range, checkout }) {
    const git = (0,git_git/* gitInFolder */.A$)(directory);
    const found = checkout ? { value: checkout } : await findCheckout(git);
    if ('unavailable' in found)
        return found;
    const { top, head } = found.value;
    if (head !== range.head && !(await isMergeOf(git, head, range.head)))
        return {
            unavailable: `the work tree holds ${head.slice(0, 12)}, not the change's head ${range.head.slice(0, 12)}`,
        };
    const folder = openFolder(top);
    const tree = (0,git_tree/* openTree */.r)(store, range);
    const compared = comparedWith({ store, range, folder, tree });
    return { value: { ...folder, ...compared, release: releaserOf() } };
}
async function findCheckout(git) {
    const place = await git(['rev-parse', '--path-format=absolute', '--show-toplevel', 'HEAD^{commit}']);
    const [top, head] = Buffer.from(place.output).toString('utf8').split('\n');
    if (place.status === 0 && top !== undefined && head !== undefined)
        return { value: { top, head } };
    return { unavailable: `there is no work tree to read: ${(0,git_git/* reasonOf */.A3)(place)}` };
}
/** A forge checks out the merge of the target with a pull request's head, which is its second parent. */
async function isMergeOf(git, merge, head) {
    // Read raw: a shallow clone hides the parents of its oldest commit from every other command.
    const { output } = await git(['cat-file', 'commit', merge]);
    const commit = Buffer.from(output).toString('utf8');
    const header = commit.slice(0, Math.max(commit.indexOf('\n\n'), 0));
    const parents = header.split('\n').filter((line) => line.startsWith('parent '));
    return parents.length === 2 && parents[1] === `parent ${head}`;
}


/***/ })

};
;