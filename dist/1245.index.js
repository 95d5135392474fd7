"use strict";
exports.id = 1245;
exports.ids = [1245,6495];
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

/***/ 51245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   agentTraceRecord: () => (/* binding */ agentTraceRecord)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56495);
/**
 * Writes provenance as one Agent Trace 0.1.0 record: lines at head by agent, each range with a SHA-256 of its lines. What nobody claims stays out.
 * The same change and time give the same bytes.
 */

/** One line of `.agent-trace/traces.jsonl`, with its line feed. */
function agentTraceRecord(change, provenance, { timestamp, version }) {
    const spans = new Map(provenance.files.map((file) => [file.path, file.spans]));
    const commits = new Map(provenance.commits.map((commit) => [commit.sha, commit]));
    const files = change.files.flatMap((file) => {
        const conversations = conversationsOf(file, spans.get(file.path) ?? [], commits);
        return conversations.length === 0 ? [] : [{ path: file.path, conversations }];
    });
    const record = {
        version: '0.1.0',
        id: uuidOf(JSON.stringify([change.head, timestamp, version, files])),
        timestamp,
        vcs: { type: 'git', revision: change.head },
        tool: { name: 'assay', version },
        files,
    };
    return `${JSON.stringify(record)}\n`;
}
const TYPES = { agent: 'ai', mixed: 'mixed', human: 'human', automation: null, unknown: null };
function conversationsOf({ content }, spans, commits) {
    if (content.kind !== 'text')
        return [];
    const lines = content.text.split('\n');
    const conversations = new Map();
    for (const { from, to, origin, agent, commit } of spans) {
        const type = TYPES[origin];
        if (type === null)
            continue;
        const about = commit === null ? undefined : commits.get(commit);
        const model = agent !== null && about?.agent === agent ? about.model : null;
        const key = JSON.stringify([type, agent, model]);
        const conversation = conversations.get(key) ?? conversationOf(type, agent, model);
        conversations.set(key, conversation);
        const content_hash = `sha256:${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(lines.slice(from - 1, to).join('\n'))}`;
        conversation.ranges.push({ start_line: from, end_line: to, content_hash });
    }
    return [...conversations.values()];
}
/** The format has one tool for a whole record, so the agent is named as a related resource. */
function conversationOf(type, agent, model) {
    const model_id = model !== null && model.length <= 250 ? { model_id: model } : {};
    const related = agent === null ? {} : { related: [{ type: 'agent', url: `urn:assay:agent:${agent}` }] };
    return { contributor: { type, ...model_id }, ranges: [], ...related };
}
/** Version 8, which RFC 9562 leaves to its maker: the digits are those of a hash. */
function uuidOf(text) {
    const digits = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text);
    return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `8${digits.slice(13, 16)}`,
        `8${digits.slice(17, 20)}`,
        digits.slice(20, 32),
    ].join('-');
}


/***/ })

};
;