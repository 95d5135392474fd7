"use strict";
exports.id = 1123;
exports.ids = [1123,6495];
exports.modules = {

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

/***/ 11123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitAiNotes: () => (/* binding */ gitAiNotes)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56495);
/**
 * Writes provenance as git-ai authorship logs 3.0.0, one note for each commit. Only an agent's lines are attested: what is mixed, automated,
 * human or unknown stays untracked, and nobody is ever attested as a person. The same change gives the same bytes.
 */

/** In the order of the change's commits, and only for commits with attested lines. A path with a line feed cannot be written and is left out. */
function gitAiNotes(change, provenance) {
    const attested = attestedLines(change, provenance);
    const abouts = new Map(provenance.commits.map((commit) => [commit.sha, commit]));
    return change.commits.flatMap(({ sha }) => {
        const files = attested.get(sha);
        return files === undefined ? [] : [{ commit: sha, text: noteOf(sha, files, abouts.get(sha)) }];
    });
}
/** What the format calls a tool that is not known. */
const UNKNOWN = 'unknown';
function attestedLines({ files }, provenance) {
    const attested = new Map();
    const spans = new Map(provenance.files.map((file) => [file.path, file.spans]));
    for (const { path, added } of files) {
        const agents = (spans.get(path) ?? []).filter(({ origin }) => origin === 'agent');
        let next = 0;
        for (const { number, commit, at } of added) {
            while (number > (agents[next]?.to ?? number))
                next += 1;
            const span = agents[next];
            if (span === undefined || number < span.from || commit === null || at === null || at.path.includes('\n'))
                continue;
            const tools = entry(entry(attested, commit, () => new Map()), at.path, () => new Map());
            entry(tools, span.agent ?? UNKNOWN, () => []).push(at.number);
        }
    }
    return attested;
}
function entry(map, key, make) {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
}
function noteOf(commit, files, about) {
    const lines = [...files].flatMap(([path, tools]) => [
        quoted(path),
        ...[...tools].map(([tool, numbers]) => `  ${keyOf(tool, commit)} ${rangesOf(numbers)}`),
    ]);
    const tools = [...new Set([...files.values()].flatMap((each) => [...each.keys()]))].sort();
    const sessions = tools.map((tool) => [
        sessionOf(tool, commit),
        { agent_id: { tool, id: commit, model: (about?.agent === tool ? about.model : null) ?? UNKNOWN } },
    ]);
    const metadata = {
        schema_version: 'authorship/3.0.0',
        base_commit_sha: commit,
        prompts: {},
        sessions: Object.fromEntries(sessions),
    };
    return `${lines.join('\n')}\n---\n${JSON.stringify(metadata, null, 2)}\n`;
}
/** Quotes keep a path from being taken for an entry, for the divider, or for a comment that `git notes` strips, and keep its spaces. */
const quoted = (path) => (/^[\p{L}\p{N}._][^\s"]*$/u.test(path) ? path : `"${path}"`);
/** The conversation itself is not known, so the commit stands for it. */
const sessionOf = (tool, commit) => `s_${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(`${tool}:${commit}`).slice(0, 14)}`;
/** The format has a trace drawn at random for each checkpoint. There is one checkpoint here, and its name must not change. */
const keyOf = (tool, commit) => `${sessionOf(tool, commit)}::t_${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(`${tool}:${commit}:trace`).slice(0, 14)}`;
function rangesOf(numbers) {
    const ranges = [];
    for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
        const last = ranges.at(-1);
        if (last?.[1] === number - 1)
            last[1] = number;
        else
            ranges.push([number, number]);
    }
    return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}


/***/ })

};
;