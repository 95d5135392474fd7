"use strict";
exports.id = 6495;
exports.ids = [6495];
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


/***/ })

};
;