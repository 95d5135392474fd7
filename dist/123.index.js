"use strict";
exports.id = 123;
exports.ids = [123];
exports.modules = {

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