"use strict";
exports.id = 245;
exports.ids = [245];
exports.modules = {

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