"use strict";
exports.id = 5927;
exports.ids = [5927];
exports.modules = {

/***/ 95927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getterOf: () => (/* binding */ getterOf)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/** One GET that follows nothing, sends no credentials, and ends: after a time, after a number of bytes, or with an answer. */



const MOST_SOCKETS = 16;
/** Node.js speaks to proxies itself from this version on. */
const PROXIES_SINCE = [24, 5];
function getterOf(limits, proxies) {
    const options = { keepAlive: true, maxSockets: MOST_SOCKETS, proxyEnv: proxies };
    const plain = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
    const secure = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options);
    return {
        async get(url, accept) {
            if (isProxied(proxies) && !speaksToProxies())
                return { unavailable: 'a proxy, which takes a newer Node.js' };
            const ended = AbortSignal.timeout(limits.milliseconds);
            const headers = { accept, 'accept-encoding': 'gzip', 'user-agent': 'assay' };
            const common = { signal: ended, headers };
            try {
                const response = await new Promise((resolve, reject) => {
                    const sent = url.protocol === 'http:'
                        ? (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, { ...common, agent: plain }, resolve)
                        : (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(url, { ...common, agent: secure }, resolve);
                    sent.on('error', reject).end();
                });
                const body = await readBody(response, limits.bytes);
                return { value: { status: response.statusCode ?? 0, headers: response.headers, body } };
            }
            catch (problem) {
                return { unavailable: ended.aborted ? 'no answer in time' : `no connection (${codeOf(problem)})` };
            }
        },
    };
}
/** Null for a body beyond the limit, of which no more is read. */
async function readBody(response, most) {
    const packed = response.headers['content-encoding'] === 'gzip';
    const unpack = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)();
    const read = packed ? response.on('error', (problem) => unpack.destroy(problem)).pipe(unpack) : response;
    const chunks = [];
    let held = 0;
    try {
        for await (const chunk of read) {
            const bytes = Buffer.from(chunk);
            held += bytes.length;
            if (held > most)
                return null;
            chunks.push(bytes);
        }
        return Buffer.concat(chunks).toString('utf8');
    }
    finally {
        response.destroy();
    }
}
const isProxied = (env) => Object.entries(env).some(([name, value]) => /^https?_proxy$/i.test(name) && value !== undefined && value !== '');
function speaksToProxies() {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const [since, point] = PROXIES_SINCE;
    return major > since || (major === since && minor >= point);
}
/** Node's own short word for what went wrong, such as `ECONNREFUSED`; never text of the other side. */
function codeOf(problem) {
    const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
    return typeof code === 'string' && /^[A-Z_0-9]{2,60}$/.test(code) ? code : 'it broke';
}


/***/ })

};
;