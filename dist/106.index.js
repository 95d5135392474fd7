"use strict";
exports.id = 106;
exports.ids = [106];
exports.modules = {

/***/ 33717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
const countLines = (spans) => spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);


/***/ }),

/***/ 38106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/change/spans.ts
var change_spans = __webpack_require__(33717);
// EXTERNAL MODULE: ./src/hash.ts
var hash = __webpack_require__(56495);
;// CONCATENATED MODULE: ./src/checks/stamp.ts
/** Adds to a finding what the check does not know: who wrote its lines, and a name that lasts. */

function stamp(finding, provenance) {
    return { ...finding, ...authorship(finding, provenance), fingerprint: fingerprint(finding) };
}
/** Several origins are `mixed`; the agent stays named while it is one. */
function authorship({ path, from, to }, { files }) {
    const spans = files.filter((file) => file.path === path).flatMap((file) => file.spans);
    const touched = spans.filter((span) => span.from <= to && span.to >= from);
    const origins = new Set(touched.map(({ origin }) => origin));
    const agents = new Set(touched.flatMap(({ origin, agent }) => (origin === 'agent' || origin === 'mixed' ? [agent] : [])));
    const [origin = 'unknown'] = origins;
    const [agent = null] = agents;
    return { origin: origins.size > 1 ? 'mixed' : origin, agent: agents.size > 1 ? null : agent };
}
/** 16 hexadecimal digits over rule, path and subject: the same while lines move. No path holds a NUL. */
function fingerprint({ rule, path, subject, message }) {
    return (0,hash/* sha256 */.s)([rule, path, subject ?? message].join('\0')).slice(0, 16);
}

;// CONCATENATED MODULE: ./src/checks/run.ts
/** Runs the checks on what the change adds. Whatever a check does, there is a result that says so; order and bytes follow from the inputs alone. */


/** One result for each check, in the order of the list. Never throws. */
async function runChecks(checks, { change, provenance, stage }, world) {
    // The job that runs the change's code is asked for nothing that can be read without running it.
    if (stage === 'exercise')
        return [];
    const targets = targetsOf(change);
    const results = [];
    for (const check of checks) {
        world.progress(check.title);
        results.push(await runOne(check, targets, provenance, world));
    }
    return results;
}
/** Files with added lines, each line of them in a span. */
function targetsOf({ files }) {
    return files
        .filter(({ content, added }) => content.kind === 'text' && added.length > 0)
        .map((file) => ({
        file,
        spans: (0,change_spans/* spansOf */.Ly)(file.path, file.added.map(({ number }) => number)),
    }));
}
async function runOne(check, targets, provenance, world) {
    // A check breaks on its own: the others still have their say, and nobody takes the silence for a pass.
    try {
        const outcome = await check.run(targets, portsFor(check, world));
        const findings = outcome.findings.toSorted(byPlace).map((finding) => stamp(finding, provenance));
        const notChecked = merge(outcome.notChecked);
        return {
            check: check.name,
            ...statusOf(outcome),
            examined: outcome.examined,
            findings,
            notChecked,
            verified: outcome.verified,
        };
    }
    catch (error) {
        return {
            check: check.name,
            status: 'errored',
            because: reason(error),
            examined: 0,
            findings: [],
            notChecked: [],
            verified: [],
        };
    }
}
/** The ports that the check names and no other. The one place where types cannot follow: the keys are chosen at run time. */
function portsFor(check, world) {
    return Object.fromEntries(check.needs.map((port) => [port, world[port]]));
}
function statusOf({ examined, findings, notChecked }) {
    const errors = findings.filter(({ level }) => level === 'error').length;
    const unknown = notChecked.reduce((sum, { count }) => sum + count, 0);
    if (errors > 0)
        return { status: 'failed', because: `${errors} of ${examined} examined ${errors === 1 ? 'is' : 'are'} wrong` };
    if (examined === 0)
        return { status: 'passed', because: 'nothing was in question' };
    if (unknown >= examined)
        return { status: 'skipped', because: `none of ${examined} could be answered` };
    return { status: 'passed', because: `${examined - unknown} of ${examined} examined, no error` };
}
/** The first line of what was thrown: no stack, no path of the machine it ran on beyond what the message holds. */
function reason(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (message.split('\n')[0] ?? '').slice(0, 300) || 'it broke without saying why';
}
/** The same reason once; the most frequent first. */
function merge(notChecked) {
    const counts = new Map();
    for (const { why, count } of notChecked)
        counts.set(why, (counts.get(why) ?? 0) + count);
    const merged = [...counts].map(([why, count]) => ({ why, count }));
    return merged.sort((a, b) => b.count - a.count || compare(a.why, b.why));
}
function byPlace(a, b) {
    return (compare(a.path, b.path) ||
        a.from - b.from ||
        a.to - b.to ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message));
}
/** By code units: the same on every machine. */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./src/languages/javascript/mocks.ts
/** Names that a test gives a module of its own making: `jest.mock('x', …)`, `vi.mock('x', …)`, `mock.module('x', …)`. They need not exist. */
const MOCK = /(?:[mM]ock|[mM]ockModule|mock\.module)(?:<[^()'"`\n]{0,200}>)?\(\s{0,40}(?:import\()?['"`]([^'"`\n]{1,500})['"`]/g;
function mockedNames(text) {
    return new Set(Array.from(text.matchAll(MOCK), (match) => match[1] ?? ''));
}

;// CONCATENATED MODULE: ./src/languages/javascript/places.ts
/** Where on the asked lines a module could be named. May say too much, never too little, of names and keywords that are spelt without escapes. */
const QUOTES_AND_CALLS = /['"`]|\b(?:import|require)(?=\s*(?:\?\.\s*)?\()/g;
const SPACE = /\s/;
const WORD = /[\w$]/;
const CALLED = new Set(['import', 'require', 'defer', 'source']);
const LEADING = new Set(['from', 'import']);
/** Ascending offsets of quotes that may open a specifier, and of `import` and `require` where they are called. */
function places(text, starts, asked) {
    const found = [];
    const closing = text.includes('require<') ? '/.>' : '/.';
    for (const [index, start] of starts.entries()) {
        if (!asked.has(index + 1))
            continue;
        const line = text.slice(start, starts[index + 1] ?? text.length);
        for (const match of line.matchAll(QUOTES_AND_CALLS)) {
            const offset = start + match.index;
            if (match[0].length > 1 || opensSpecifier(text, offset, closing))
                found.push(offset);
        }
    }
    return found;
}
/** Looks back from a quote: `from 'x'`, `import 'x'`, `require('x')`, `import('x')`, and anything with a comment in between. */
function opensSpecifier(text, quote, closing) {
    const before = skipBack(text, quote);
    const char = text.charAt(before);
    if (char === '/' || followsComment(text, before, quote))
        return true;
    if (char !== '(')
        return LEADING.has(wordEndingAt(text, before));
    const callee = skipBack(text, before);
    return closing.includes(text.charAt(callee)) || CALLED.has(wordEndingAt(text, callee));
}
/** The offset of the last character before `end` that is no white space; -1 at the top. */
function skipBack(text, end) {
    let at = end - 1;
    while (at >= 0 && SPACE.test(text.charAt(at)))
        at -= 1;
    return at;
}
/** Whether a line comment may stand between the two offsets: then what comes before it is not looked at here. */
function followsComment(text, before, quote) {
    if (before < 0 || !text.slice(before, quote).includes('\n'))
        return false;
    return text.slice(text.lastIndexOf('\n', before) + 1, before + 1).includes('//');
}
/** At most ten characters: longer words are none that we look for. */
function wordEndingAt(text, end) {
    let from = end + 1;
    while (from > 0 && end - from < 10 && WORD.test(text.charAt(from - 1)))
        from -= 1;
    return text.slice(from, end + 1);
}

;// CONCATENATED MODULE: ./src/languages/javascript/tokens.ts
/** The few tokens that the statements at the top of a file are made of. Whatever else comes is one character, which no caller knows. */
const tokens_SPACE = /[\s\uFEFF]*/y;
const tokens_WORD = /[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/uy;
const REST = /[^\n\r\u2028\u2029]*/y;
const STRING = /'([^'\\\r\n]*)'|"([^"\\\r\n]*)"/y;
/** The token at or after an offset, white space and comments left out. */
function token(text, offset) {
    const start = skip(text, offset);
    STRING.lastIndex = start;
    const string = STRING.exec(text);
    if (string)
        return { start, end: STRING.lastIndex, text: string[0], word: false, value: string[1] ?? string[2] ?? '' };
    tokens_WORD.lastIndex = start;
    const word = tokens_WORD.exec(text)?.[0];
    const read = word ?? text.charAt(start);
    return { start, end: start + read.length, text: read, word: word !== undefined, value: undefined };
}
/** Past white space and comments. An unclosed comment reaches to the end. */
function skip(text, offset) {
    for (let at = offset;;) {
        tokens_SPACE.lastIndex = at;
        tokens_SPACE.exec(text);
        at = tokens_SPACE.lastIndex;
        if (text.startsWith('//', at))
            at = lineEnd(text, at);
        else if (text.startsWith('/*', at))
            at = blockEnd(text, at + 2);
        else
            return at;
    }
}
/** The offset of the next line terminator, in JavaScript's sense of it. */
function lineEnd(text, from) {
    REST.lastIndex = from;
    REST.exec(text);
    return REST.lastIndex;
}
function blockEnd(text, from) {
    const at = text.indexOf('*/', from);
    return at < 0 ? text.length : at + 2;
}

;// CONCATENATED MODULE: ./src/languages/javascript/statement.ts

/** A statement ends at `;`, at the end of its line, or at the end of the file. */
function statement_closed(text, at, sites) {
    const next = token(text, at);
    if (next.text === ';')
        return { sites, end: next.end };
    return next.text === '' || text.slice(at, next.start).includes('\n') ? { sites, end: at } : undefined;
}

;// CONCATENATED MODULE: ./src/languages/javascript/requires.ts


/** `const a = require('a'), { b } = require('b').c`. */
function declaration(text, start) {
    const sites = [];
    for (let at = start;;) {
        const value = token(text, pattern(text, at));
        if (value.text !== '=')
            return undefined;
        const call = requireCall(text, skip(text, value.end));
        if (call === undefined)
            return undefined;
        sites.push(...call.sites);
        const comma = token(text, call.end);
        if (call.stop === undefined || comma.text !== ',')
            return { ...call, sites };
        at = comma.end;
    }
}
/** Past a name, or braces that hold names alone. */
function pattern(text, at) {
    let next = token(text, at);
    if (next.word)
        return next.end;
    if (next.text !== '{')
        return at;
    while (next.word || (next.text !== '' && '{:,'.includes(next.text)))
        next = token(text, next.end);
    return next.text === '}' ? next.end : at;
}
function requireCall(text, start) {
    const callee = token(text, start);
    const open = token(text, callee.end);
    const name = token(text, open.end);
    const close = token(text, name.end);
    if (callee.text !== 'require' || open.text !== '(' || close.text !== ')' || name.value === undefined)
        return undefined;
    const site = {
        specifier: name.value,
        kind: 'require',
        offset: name.start,
        typesOnly: false,
        excuse: null,
    };
    return statement_closed(text, members(text, close.end), [site]) ?? { sites: [site], end: close.end, stop: true };
}
/** Past `.name` as often as it comes. */
function members(text, start) {
    for (let at = start;;) {
        const dot = token(text, at);
        const name = token(text, dot.end);
        if (dot.text !== '.' || !name.word)
            return at;
        at = name.end;
    }
}

;// CONCATENATED MODULE: ./src/languages/javascript/preamble.ts
/**
 * Reads the statements that open a file, as far as they are plain imports, re-exports and requires, and is certain of
 * what it reads: at the start of a statement no regular expression, template or JSX can begin before one of these
 * keywords ends. At the first statement of any other shape it stops and says where.
 */



/** `require` handed around, declared or taken as a parameter: what it then does is the parser's to say. */
const REQUIRE_IN_DOUBT = /\brequire\b(?!\s*[(.])|\bfunction\s*(?:\*\s*)?require\b/;
function readPreamble(text) {
    const read = statements(text);
    const requires = read.sites.some(({ kind }) => kind === 'require');
    return requires && REQUIRE_IN_DOUBT.test(text) ? { sites: [], end: 0 } : read;
}
function statements(text) {
    const sites = [];
    let at = skip(text, text.startsWith('#!') ? lineEnd(text, 0) : 0);
    for (;;) {
        const step = statement(text, at);
        if (step === undefined)
            return { sites, end: at };
        sites.push(...step.sites);
        if (step.stop)
            return { sites, end: step.end };
        at = skip(text, step.end);
    }
}
function statement(text, at) {
    const first = token(text, at);
    switch (first.text) {
        case ';':
            return { sites: [], end: first.end };
        case 'import':
            return importStatement(text, first.end);
        case 'export':
            return exportStatement(text, first.end);
        case 'const':
        case 'let':
        case 'var':
            return declaration(text, first.end);
        case 'require':
            return requireCall(text, at);
        default:
            return first.value === undefined ? undefined : statement_closed(text, first.end, []);
    }
}
function importStatement(text, at) {
    const next = token(text, at);
    if (next.value !== undefined)
        return source(text, next, 'import', false);
    const clause = clauseUntilSource(text, at);
    return clause?.source && source(text, clause.source, 'import', erases(clause.words));
}
function exportStatement(text, at) {
    const clause = clauseUntilSource(text, at);
    const words = clause?.words ?? [];
    if (clause === undefined || !(words[0] === '{' || words[0] === '*' || words[0] === 'type'))
        return undefined;
    if (clause.source === undefined)
        return statement_closed(text, clause.end, []);
    return source(text, clause.source, 'export', words[0] === 'type' || erases(['', ...words]));
}
/** The names between the keyword and `from 'x'`. */
function clauseUntilSource(text, start) {
    const words = [];
    for (let at = start;;) {
        const next = token(text, at);
        if (next.value !== undefined || !(next.word || (next.text !== '' && '{},*'.includes(next.text))))
            return undefined;
        const after = token(text, next.end);
        if (next.text === 'from' && after.value !== undefined)
            return { words, source: after, end: after.end };
        words.push(next.text);
        if (next.text === '}' && after.text !== 'from')
            return { words, source: undefined, end: next.end };
        at = next.end;
    }
}
/** `import type …`, or braces in which every name is marked `type`. */
function erases(words) {
    if (words[0] === 'type' && words.length > 1 && words[1] !== ',')
        return true;
    const names = words[0] === '{' || words[0] === '' ? words.slice(words.indexOf('{')).join(' ').split(/[{},]/) : [];
    const given = names.map((name) => name.trim()).filter((name) => name !== '');
    return given.length > 0 && given.every((name) => /^type (?!as [^ ]+$)/.test(name));
}
function source(text, { start, end, value }, kind, typesOnly) {
    if (value === undefined)
        return undefined;
    return statement_closed(text, attributes(text, end), [{ specifier: value, kind, offset: start, typesOnly, excuse: null }]);
}
/** Past `with { type: 'json' }`, where it is there. */
function attributes(text, at) {
    const keyword = token(text, at);
    if (keyword.text !== 'with' && keyword.text !== 'assert')
        return at;
    let next = token(text, keyword.end);
    if (next.text !== '{')
        return at;
    while (next.value !== undefined || next.word || (next.text !== '' && '{:,'.includes(next.text))) {
        next = token(text, next.end);
    }
    return next.text === '}' ? next.end : at;
}

;// CONCATENATED MODULE: ./src/languages/javascript/own-require.ts
/** A parameter, variable or function of that name, unless Node's `createRequire` made it for this very file. */
function redefinesRequire(node) {
    if (node.type !== 'Identifier' || node.name !== 'require')
        return false;
    const { parent } = node;
    switch (parent.type) {
        case 'FunctionDeclaration':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
            return parent.body !== node;
        case 'VariableDeclarator':
            return parent.id === node && !(parent.init && createsRequire(parent.init));
        case 'AssignmentExpression':
            return parent.left === node && !createsRequire(parent.right);
        case 'ImportSpecifier':
        case 'ImportDefaultSpecifier':
            return parent.local === node;
        case 'AssignmentPattern':
            return parent.left === node;
        case 'Property':
            return parent.value === node && parent.parent.type === 'ObjectPattern';
        default:
            return false;
    }
}
/** `createRequire(import.meta.url)` and `createRequire(__filename)` resolve as the file itself does; from elsewhere, who knows. */
function createsRequire(node) {
    if (node.type !== 'CallExpression')
        return false;
    const { callee } = node;
    const name = callee.type === 'MemberExpression' ? callee.property : callee;
    const [from] = node.arguments;
    if (name.type !== 'Identifier' || name.name !== 'createRequire' || from === undefined)
        return false;
    if (from.type === 'Identifier')
        return from.name === '__filename';
    return from.type === 'MemberExpression' && from.object.type === 'MetaProperty';
}

;// CONCATENATED MODULE: ./src/languages/javascript/excuse.ts
const CAUGHT = 'optional: its failure is caught';
const EXPECTED = 'its failure may be what a test expects';
/** Asserting calls, by the last or first part of their name. */
const ASSERTS = /^(?:assert|expect|should|throws|throwsAsync|rejects|doesNotReject|doesNotThrow)$/;
function foreseen(node) {
    for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
        if (outer.type === 'TryStatement')
            return CAUGHT;
        if (outer.type !== 'CallExpression')
            continue;
        if (outer.callee === inner && handlesFailure(outer))
            return CAUGHT;
        if (outer.callee !== inner && asserts(outer.callee))
            return EXPECTED;
    }
    return null;
}
/** `x.catch(…)`, `x.then(…, …)`. */
function handlesFailure({ callee, arguments: given }) {
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier')
        return false;
    return callee.property.name === 'catch' || (callee.property.name === 'then' && given.length > 1);
}
function asserts(callee) {
    if (callee.type === 'Identifier')
        return ASSERTS.test(callee.name);
    if (callee.type !== 'MemberExpression')
        return false;
    return (callee.property.type === 'Identifier' && ASSERTS.test(callee.property.name)) || asserts(callee.object);
}

;// CONCATENATED MODULE: ./src/languages/javascript/site-of.ts

function siteOf(node) {
    switch (node.type) {
        case 'ImportDeclaration':
            return fixed('import', node.source, node.importKind === 'type' || everyTypeOnly(node.specifiers));
        case 'ExportAllDeclaration':
            return fixed('export', node.source, node.exportKind === 'type');
        case 'ExportNamedDeclaration':
            return node.source
                ? fixed('export', node.source, node.exportKind === 'type' || everyTypeOnly(node.specifiers))
                : undefined;
        case 'TSImportEqualsDeclaration':
            return node.moduleReference.type === 'TSExternalModuleReference'
                ? fixed('assignment', node.moduleReference.expression, node.importKind === 'type')
                : undefined;
        case 'TSImportType':
            return fixed('type', node.source, true);
        case 'ImportExpression':
            return called('dynamic', node, node.source);
        case 'CallExpression':
            return node.callee.type === 'Identifier' && node.callee.name === 'require' && node.arguments[0]
                ? called('require', node, node.arguments[0])
                : undefined;
        default:
            return undefined;
    }
}
function fixed(kind, source, typesOnly) {
    return { kind, specifier: written(source), offset: source.range[0], typesOnly, excuse: null };
}
/** A computed name has no place of its own: its call stands for it. */
function called(kind, call, source) {
    const specifier = written(source);
    const offset = (specifier === null ? call : source).range[0];
    return { kind, specifier, offset, typesOnly: false, excuse: foreseen(call) };
}
function everyTypeOnly(names) {
    return names.length > 0 && names.every(isTypeOnly);
}
function isTypeOnly(name) {
    if (name.type === 'ImportSpecifier')
        return name.importKind === 'type';
    return name.type === 'ExportSpecifier' && name.exportKind === 'type';
}
function written(node) {
    if (node.type === 'Literal' && typeof node.value === 'string')
        return node.value;
    if (node.type === 'TemplateLiteral' && node.expressions.length === 0)
        return node.quasis[0]?.value.cooked ?? null;
    return node.type === 'TSAsExpression' ? written(node.expression) : null;
}

;// CONCATENATED MODULE: ./src/languages/javascript/syntax.ts


/** Characters. Longer texts would hold the process for seconds. */
const TOO_LONG = 2_000_000;
async function parseSites(text, path) {
    const { parse, simpleTraverse } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(332)]).then(__webpack_require__.t.bind(__webpack_require__, 10332, 23));
    const sites = [];
    let ownRequire = false;
    const enter = (node) => {
        const site = siteOf(node);
        if (site !== undefined)
            sites.push(site);
        ownRequire ||= redefinesRequire(node);
    };
    // The parser is not ours, and hostile text reaches its errors and its stack first.
    try {
        const options = {
            filePath: path,
            jsx: true,
            range: true,
            allowInvalidAST: true,
            jsDocParsingMode: 'none',
        };
        simpleTraverse(parse(text, options), { enter }, true);
    }
    catch (error) {
        const deep = error instanceof RangeError;
        return { unreadable: deep ? 'a file nested too deeply to parse' : 'a file that does not parse' };
    }
    return { sites: ownRequire ? sites.map(doubtRequire) : sites };
}
const doubtRequire = (site) => site.kind === 'require' ? { ...site, excuse: 'a `require` that the file defines itself' } : site;

;// CONCATENATED MODULE: ./src/languages/lines.ts
/** Offsets to lines and back, counted by line feeds alone, as git counts them. */
/** Offsets at which the lines of a text begin; the first is 0. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The one-based line that holds an offset. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

;// CONCATENATED MODULE: ./src/languages/javascript.ts
/** JavaScript and TypeScript. Most imports stand at the top of a file, where a small reader is certain of them; the parser is asked for the rest. */





/** A declaration file says nothing that runs. */
const DECLARATIONS = /\.d\.(?:[^./]+\.)?[cm]?ts$/i;
const javascript = {
    name: 'javascript',
    extensions: ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx'],
    async imports(text, path, asked) {
        const starts = lineStarts(text);
        const inQuestion = places(text, starts, asked);
        if (inQuestion.length === 0)
            return { sites: [] };
        const preamble = readPreamble(text);
        const certain = inQuestion.every((offset) => offset < preamble.end);
        if (!certain && text.length > TOO_LONG)
            return { unreadable: 'a file too long to parse' };
        const found = certain ? { sites: preamble.sites } : await parseSites(text, path);
        if ('unreadable' in found)
            return found;
        const erased = DECLARATIONS.test(path);
        const mocked = mockedNames(text);
        const placed = found.sites.toSorted((a, b) => a.offset - b.offset);
        const sites = placed.map(({ offset, ...site }) => ({
            ...site,
            line: lineAt(starts, offset),
            typesOnly: site.typesOnly || erased,
            excuse: site.excuse ?? (mocked.has(site.specifier ?? '') ? 'a module that the file itself mocks' : null),
        }));
        return { sites: sites.filter(({ line }) => asked.has(line)) };
    },
};
/* harmony default export */ const languages_javascript = (javascript);

;// CONCATENATED MODULE: ./src/languages.ts
/** The languages that Assay reads, one file each. */

const languages = [languages_javascript];
/** The language of a file by its name, or undefined where none claims it. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return languages.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

;// CONCATENATED MODULE: ./src/checks/check.ts
/** Infers the ports from `needs`, so that a check is handed exactly what it names. */
const defineCheck = (check) => check;

;// CONCATENATED MODULE: ./src/checks/imports/answer.ts
const there = { is: 'there' };
const unknown = (why) => ({ is: 'unknown', why });

;// CONCATENATED MODULE: ./src/checks/imports/memo.ts
/** Asks once for each key and keeps the answer for the run. */
function once(ask) {
    const answers = new Map();
    return (key) => {
        const answer = answers.get(key) ?? ask(key);
        answers.set(key, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./src/checks/imports/files.ts

function filesAt(tree, at) {
    return {
        entries: once(async (directory) => {
            const listed = await tree.list(at, directory);
            return new Map(listed.map(({ name, kind }) => [name, kind]));
        }),
        text: once((path) => tree.read(at, path)),
    };
}

;// CONCATENATED MODULE: ./src/checks/imports/glob.ts
/** Matches one part of a path against one part of a glob: `*`, `?`, `[a-z]`, `\` before a character. Linear but for the stars. */
function matchesName(glob, name) {
    let star = -1;
    let resume = 0;
    let at = 0;
    let on = 0;
    while (on < name.length) {
        const step = single(glob, at, name.charAt(on));
        if (step > 0) {
            at += step;
            on += 1;
        }
        else if (glob.charAt(at) === '*') {
            star = at;
            resume = on;
            at += 1;
        }
        else if (star >= 0) {
            // The last star takes one character more.
            resume += 1;
            on = resume;
            at = star + 1;
        }
        else
            return false;
    }
    while (glob.charAt(at) === '*')
        at += 1;
    return at >= glob.length;
}
/** How many characters of the glob match this character; 0 when they do not. */
function single(glob, at, char) {
    const wanted = glob.charAt(at);
    if (wanted === '*' || wanted === '')
        return 0;
    if (wanted === '?')
        return 1;
    if (wanted === '\\')
        return glob.charAt(at + 1) === char ? 2 : 0;
    const close = wanted === '[' ? glob.indexOf(']', at + 2) : -1;
    if (close < 0)
        return wanted === char ? 1 : 0;
    return inClass(glob.slice(at + 1, close), char) ? close - at + 1 : 0;
}
function inClass(body, char) {
    const negated = body.startsWith('!') || body.startsWith('^');
    const set = negated ? body.slice(1) : body;
    let holds = false;
    for (let at = 0; at < set.length; at += 1) {
        const from = set.charAt(at);
        const ranged = set.charAt(at + 1) === '-' && at + 2 < set.length;
        const to = ranged ? set.charAt(at + 2) : from;
        if (ranged)
            at += 2;
        holds ||= from <= char && char <= to;
    }
    return holds !== negated;
}

;// CONCATENATED MODULE: ./src/checks/imports/paths.ts
const directoryOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
const within = (directory, name) => (directory === '' ? name : `${directory}/${name}`);
const parts = (path) => path.split('/').filter((part) => part !== '');
/** The directory and all above it, the top last. */
function ancestors(directory) {
    const all = parts(directory);
    return [...all.map((_, index) => all.slice(0, all.length - index).join('/')), ''];
}
/** Where a relative path leads from a directory; undefined when it leaves the repository. */
function join(directory, relative) {
    const walked = [...parts(directory)];
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            walked.push(part);
        else if (walked.pop() === undefined)
            return undefined;
    }
    return walked.join('/');
}

;// CONCATENATED MODULE: ./src/checks/imports/inventory.ts



const MOST_DIRECTORIES = 600;
const MOST_DECLARATIONS = 150;
const DECLARES = /\bdeclare\s+module\s+(?:'([^'\n]*)'|"([^"\n]*)")/g;
const PASSED_OVER = /^(?:node_modules|dist|build|out|fixtures?|__fixtures__|tests?|__tests__|\..*)$/;
function inventoryOf(files) {
    const listing = once((directory) => list(files, directory));
    const declared = once(async (directory) => {
        const { declarations } = await listing(directory);
        const texts = await Promise.all(declarations.slice(0, MOST_DECLARATIONS).map(files.text));
        return new Set(texts.flatMap((text) => Array.from((text ?? '').matchAll(DECLARES), ([, a, b]) => a ?? b ?? '')));
    });
    return {
        async declares(directory, specifier) {
            return [...(await declared(directory))].some((pattern) => matchesName(pattern, specifier));
        },
        async calls(directory, name) {
            const { names, whole } = await listing(directory);
            return !whole || name.split(/[@/]/).some((part) => names.has(part));
        },
    };
}
/** Nearest to the directory first. */
async function list(files, directory) {
    const names = new Set();
    const declarations = [];
    const directories = [directory];
    for (let at = 0; at < directories.length && at < MOST_DIRECTORIES; at += 1) {
        const here = directories[at] ?? '';
        for (const [name, kind] of await files.entries(here)) {
            if (kind === 'file' && /\.d\.[cm]?ts$/.test(name))
                declarations.push(within(here, name));
            if (kind === 'directory' && !PASSED_OVER.test(name))
                directories.push(within(here, name));
            names.add(kind === 'directory' ? name : name.replace(/\..*$/, ''));
        }
    }
    return { names, declarations, whole: directories.length <= MOST_DIRECTORIES };
}

;// CONCATENATED MODULE: ./src/checks/imports/lockfile.ts


/** How each format begins a package's entry. */
const ENTRIES = {
    'package-lock.json': (name) => [`node_modules/${name}"`, `"${name}": {`],
    'npm-shrinkwrap.json': (name) => [`node_modules/${name}"`, `"${name}": {`],
    'yarn.lock': (name) => [`\n${name}@`, `\n"${name}@`, `, ${name}@`, `, "${name}@`],
    'pnpm-lock.yaml': (name) => [`\n  ${name}@`, `\n  '${name}@`, `\n  /${name}/`, `\n  /${name}@`, `\n  '/${name}@`],
    'bun.lock': (name) => [`"${name}": [`, `/${name}": [`],
    'deno.lock': (name) => [`"${name}@`, `npm:${name}@`],
};
/** Formats that are no text. */
const OPAQUE = ['bun.lockb'];
const isLockfile = (name) => Object.hasOwn(ENTRIES, name);
/** The lockfiles of the directory and all above it are asked together. */
function lockfilesIn(files) {
    const held = once(async (directory) => {
        const entries = await files.entries(directory);
        return [...Object.keys(ENTRIES), ...OPAQUE]
            .filter((name) => entries.has(name))
            .map((name) => within(directory, name));
    });
    return async (directory, name) => {
        const paths = (await Promise.all(ancestors(directory).map(held))).flat();
        const answers = await Promise.all(paths.map((path) => namesPackage(files, path, name)));
        if (answers.includes('locked'))
            return 'locked';
        return answers.find((answer) => answer === 'unreadable') ?? answers[0] ?? 'no-lockfile';
    };
}
async function namesPackage(files, path, name) {
    const entries = ENTRIES[path.slice(path.lastIndexOf('/') + 1)];
    const text = entries && (await files.text(path));
    if (entries === undefined || text === undefined)
        return 'unreadable';
    return entries(name).some((entry) => text.includes(entry)) ? 'locked' : 'not-locked';
}

;// CONCATENATED MODULE: ./src/checks/imports/json.ts
/** Reads JSON as people write it for tools: comments and trailing commas are let pass. What it holds is never trusted to have a shape. */
/** Undefined for text that is no JSON. */
function parseJson(text) {
    return strictly(text) ?? strictly(plain(text));
}
function fields(value) {
    return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}
const asText = (value) => (typeof value === 'string' ? value : undefined);
/** A list of strings, or one string alone; whatever else is left out. */
const texts = (value) => (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
function strictly(text) {
    // The language's own parser has no other way to say no.
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const STRING_OR_COMMENT = /"|\/\/|\/\*/g;
const json_STRING = /"(?:[^"\\]|\\.)*"/y;
const TRAILING_COMMA = /,(?=\s*[\]}])/g;
/** What stands between two strings loses its comments first, so that a comma before one is seen to trail. */
function plain(text) {
    const kept = [];
    let between = '';
    for (let at = text.startsWith('\uFEFF') ? 1 : 0;;) {
        STRING_OR_COMMENT.lastIndex = at;
        const found = STRING_OR_COMMENT.exec(text);
        between += text.slice(at, found?.index ?? text.length);
        if (found === null)
            break;
        at = passed(text, found[0], found.index);
        if (found[0] !== '"')
            continue;
        kept.push(between.replace(TRAILING_COMMA, ''), text.slice(found.index, at));
        between = '';
    }
    return [...kept, between.replace(TRAILING_COMMA, '')].join('');
}
/** The offset behind a string or comment that begins at `start`. */
function passed(text, opening, start) {
    json_STRING.lastIndex = start;
    if (opening === '"')
        return json_STRING.exec(text) ? json_STRING.lastIndex : text.length;
    const close = text.indexOf(opening === '//' ? '\n' : '*/', start + 2);
    if (close < 0)
        return text.length;
    return opening === '//' ? close : close + 2;
}

;// CONCATENATED MODULE: ./src/checks/imports/manifests.ts



const MAPS = ['peerDependenciesMeta', 'peerDependencies', 'optionalDependencies', 'devDependencies', 'dependencies'];
/** Deno's configuration and import maps declare as a package manifest does. */
const NAMES = ['package.json', 'deno.json', 'deno.jsonc', 'import_map.json'];
const LISTS = ['bundledDependencies', 'bundleDependencies'];
function manifestsIn(files) {
    const at = once(async (directory) => {
        const entries = await files.entries(directory);
        const held = NAMES.filter((name) => entries.has(name)).map((name) => within(directory, name));
        const all = await Promise.all(held.map(async (path) => parseManifest(await files.text(path), directory)));
        return all.length === 0 ? undefined : manifests_merge(all, directory);
    });
    return once(async (directory) => {
        const all = await Promise.all(ancestors(directory).map(at));
        return all.filter((manifest) => manifest !== undefined);
    });
}
function manifests_merge(all, directory) {
    return {
        directory,
        readable: all.every(({ readable }) => readable),
        name: all.find(({ name }) => name !== undefined)?.name,
        declared: new Map(all.flatMap(({ declared }) => [...declared])),
        mapped: all.flatMap(({ mapped }) => mapped),
        replaced: all.flatMap(({ replaced }) => replaced),
        workspaces: all.flatMap(({ workspaces }) => workspaces),
    };
}
function parseManifest(text, directory) {
    const read = text === undefined ? undefined : parseJson(text);
    const manifest = fields(read);
    const internal = [...fields(manifest.get('imports')).keys()];
    const ranges = MAPS.flatMap((key) => [...fields(manifest.get(key))]).map(([name, range]) => [name, asText(range) ?? '']);
    const names = [...LISTS.flatMap((key) => texts(manifest.get(key))), ...internal].map((name) => [name, '']);
    const workspaces = manifest.get('workspaces');
    return {
        directory,
        readable: typeof read === 'object' && read !== null,
        name: asText(manifest.get('name')),
        declared: new Map([...names, ...ranges]),
        mapped: internal.map((name) => (name.endsWith('/') ? `${name}*` : name)),
        replaced: [...fields(manifest.get('browser')).keys()],
        workspaces: [
            ...texts(workspaces),
            ...texts(fields(workspaces).get('packages')),
            ...texts(manifest.get('workspace')),
        ],
    };
}
/** The name under which DefinitelyTyped keeps a package's types. */
const typesOf = (name) => `@types/${name.startsWith('@') ? name.slice(1).replace('/', '__') : name}`;

;// CONCATENATED MODULE: ./src/checks/imports/survey.ts




const survey_MOST_DIRECTORIES = 2_000;
const MOST_LOCKFILES = 12;
const DEEPEST = 4;
function surveyOf(files) {
    const found = once(() => surveyed(files));
    return async (name) => {
        const { manifests, lockfiles } = await found('');
        for (const path of manifests) {
            if (parseManifest(await files.text(path), '').declared.has(name))
                return path;
        }
        for (const path of lockfiles.slice(0, MOST_LOCKFILES)) {
            if ((await namesPackage(files, path, name)) === 'locked')
                return path;
        }
        return undefined;
    };
}
/** From the top down, so that a large repository is seen evenly. */
async function surveyed(files) {
    const manifests = [];
    const lockfiles = [];
    const directories = [{ path: '', depth: 0 }];
    for (let at = 0; at < directories.length && at < survey_MOST_DIRECTORIES; at += 1) {
        const { path, depth } = directories[at] ?? { path: '', depth: DEEPEST };
        for (const [name, kind] of await files.entries(path)) {
            const here = within(path, name);
            if (name === 'package.json')
                manifests.push(here);
            if (isLockfile(name))
                lockfiles.push(here);
            if (kind === 'directory' && depth < DEEPEST && name !== 'node_modules')
                directories.push({ path: here, depth: depth + 1 });
        }
    }
    return { manifests, lockfiles };
}

;// CONCATENATED MODULE: ./src/checks/imports/aliases.ts
/** Whether a configuration sets up aliases whose names cannot be read in its text. */
/** `alias` given as anything but a literal whose keys can be read, or filled in by a key that cannot. */
const ALIAS = /(?<![\w-])alias(?:es)?['"]?\s*[:=]\s*|(?<![\w.$])(?=alias(?:es)?\s*[,}])/g;
/** Places looked at in one text. */
const MOST = 100;
const KEYED = /\balias(?:es)?\[([A-Za-z_$][\w$]*)\]\s*=/g;
function computesAliases(text) {
    const given = [...text.matchAll(ALIAS)]
        .slice(0, MOST)
        .map(({ 0: found, index }) => text.slice(index + found.length, index + found.length + 4_000));
    return (given.some((value) => isComputed(text, value)) ||
        [...text.matchAll(KEYED)].slice(0, MOST).some(([, key = '']) => !overLiteral(text, key)));
}
function isComputed(text, value) {
    if (/^[{[]/.test(value))
        return /\.\.\.(?![\w.!?]*alias)|[{,]\s*\[/.test(literal(value));
    // A string, an alias object that is there already, or a variable of the same file.
    return !/^(?:['"`]|[\w.!?]+\.alias\b|[\w.]+['"`])/.test(value) && !namedLiteral(text, value);
}
/** `for (const key of ['a', 'b'])`. */
const overLiteral = (text, key) => new RegExp(`\\b${key.replaceAll('$', '\\$')}\\s+of\\s*\\[`).test(text);
/** A variable of the same file that holds a literal. */
function namedLiteral(text, value) {
    const name = /^[A-Za-z_$][\w$]*(?=\s*[,;}\n])/.exec(value)?.[0];
    return name !== undefined && new RegExp(`\\b${name.replaceAll('$', '\\$')}\\b[^=\\n]{0,80}=\\s*[{[]`).test(text);
}
/** Up to the bracket that closes the first one. */
function literal(value) {
    let depth = 0;
    for (let at = 0; at < value.length; at += 1) {
        if ('{[('.includes(value.charAt(at)))
            depth += 1;
        if ('}])'.includes(value.charAt(at)))
            depth -= 1;
        if (depth === 0)
            return value.slice(0, at + 1);
    }
    return value;
}

;// CONCATENATED MODULE: ./src/checks/imports/mentions.ts
/** Whether the text of a configuration speaks of a name. Read as text: what a program would make of it is not ours to say. */
const NAME_CHARACTER = /[\w@-]/;
/** The name as a word of its own. */
const mentions = (text, name) => standsIn(unescaped(text), name, /[\w-]/);
/** The name's scope, where it stands for all in it: `@scope/*`. */
function mentionsScope(text, name) {
    return name.startsWith('@') && standsIn(unescaped(text), name.slice(0, name.indexOf('/')), /[\w-]|\/\w/);
}
/** Slashes are escaped in regular expressions. */
const unescaped = (text) => text.replaceAll('\\/', '/');
function standsIn(text, name, goesOn) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const before = text.charAt(at - 1);
        const after = text.slice(at + name.length, at + name.length + 2);
        if (!NAME_CHARACTER.test(before) && after.search(goesOn) !== 0)
            return true;
    }
    return false;
}
/** The stem with an extension behind it, at the end of a path or alone. */
function namesFile(text, stem) {
    for (let at = text.indexOf(`${stem}.`); at >= 0; at = text.indexOf(`${stem}.`, at + 1)) {
        if (/[/'"`\s>]/.test(text.charAt(at - 1)) && /\w/.test(text.charAt(at + stem.length + 1)))
            return true;
    }
    return false;
}
const OUTPUT = /(?<![\w-])(?:build|dist|out|output)\/(?:[\w.-]+\/){0,8}$/;
/** The last two parts of a path, behind an output folder: `build/server/main.js` for `server/main.js`. */
function namesCopy(text, path) {
    const tail = path.split('/').slice(-2).join('/');
    for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
        if (OUTPUT.test(text.slice(Math.max(0, at - 200), at)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/checks/imports/tools.ts




const EXTENSION = String.raw `\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|rb|html?)$`;
const TOOL = 'webpack|rollup|rolldown|vite|vitest|esbuild|rspack|rsbuild|rslib|jest|karma|metro|babel|tsup|gulpfile|gruntfile|craco|' +
    'quasar|ember-cli-build|systemjs|testem|snowpack|brunch|importmap|import_map|deno';
/** Names that are a tool's own, wherever they stand. */
const OWN_NAME = new RegExp(String.raw `^(?:${TOOL})(?:[._-].*)?${EXTENSION}|\.config${EXTENSION}|^(?:package|bower|component|angular|project|nx)\.json$|^\.(?:babelrc|swcrc|parcelrc|[\w-]+\.[cm]?js$)`, 'i');
/** Names that say so at the top of a package, where elsewhere they are sources like others. */
const CONFIGURATION = new RegExp(String.raw `${OWN_NAME.source}|(?:^(?:build|bundle)(?:[._-].*)?|config|conf|alias|aliases)${EXTENSION}|^index\.html?$`, 'i');
/** Tools that read code and never say what a name in it means. */
const READER = /^\.?(?:eslint|prettier|stylelint|commitlint|lint-?staged|cspell|tailwind|postcss|renovate|markdownlint|typedoc|knip|biome|oxlint|release|size-limit)/i;
/** Workflows install packages by name and set up no aliases. */
const WORKFLOW = /^\.github\//;
const tools_DECLARATIONS = ['package.json', 'deno.json', 'deno.jsonc'];
/** Folders of configuration beside those: everything in the first, in the others what is called so. */
const FOLDERS = [
    ...'.config .storybook .vitepress .vuepress .erb build builds bundler config configs webpack'
        .split(' ')
        .map((name) => [name, new RegExp(EXTENSION, 'i')]),
    ...'scripts tools internals'.split(' ').map((name) => [name, CONFIGURATION]),
];
/** Files read for one directory, and characters of each. */
const tools_MOST = 60;
const MOST_TEXT = 500_000;
function toolsIn(files) {
    const pathsFor = pathsIn(files);
    const text = once(async (path) => ((await files.text(path)) ?? '').slice(0, MOST_TEXT));
    const computes = once(async (path) => computesAliases(await text(path)));
    return {
        async ofName(importer, name) {
            const paths = await pathsFor(importer);
            const texts = await Promise.all(paths.map(text));
            const scoped = texts.filter((_, index) => !WORKFLOW.test(paths[index] ?? ''));
            if (texts.some((written) => mentions(written, name)))
                return 'mentioned';
            if (scoped.some((written) => mentionsScope(written, name)))
                return 'mentioned';
            return (await Promise.all(paths.map(computes))).includes(true) ? 'computed' : undefined;
        },
        async ofKnownName(importer, name) {
            const paths = (await pathsFor(importer)).filter((path) => !DECLARING.test(path));
            const texts = await Promise.all(paths.map(text));
            return texts.some((written) => mentions(written, name)) ? 'mentioned' : undefined;
        },
        async namesFile(importer, name) {
            const stem = name.replace(/\.[^.]*$/, '');
            const texts = stem === '' ? [] : await Promise.all((await pathsFor(importer)).map(text));
            return texts.some((written) => namesFile(written, stem));
        },
        async runsCopy(importer) {
            const texts = await Promise.all((await pathsFor(importer)).map(text));
            return texts.some((written) => namesCopy(written, importer));
        },
    };
}
/** Where a name stands that is declared, filtered or tested, not set up. */
const DECLARING = /(?:^|\/)(?:package|deno)\.jsonc?$|^\.github\//;
/** The configurations of all directories from the importer's up, and the workflows. */
function pathsIn(files) {
    const at = once(async (directory) => {
        const entries = await files.entries(directory);
        const top = directory === '' || tools_DECLARATIONS.some((name) => entries.has(name));
        const found = await configurations(files, directory, top ? CONFIGURATION : OWN_NAME);
        for (const [folder, pattern] of top ? FOLDERS : []) {
            if (entries.get(folder) === 'directory')
                found.push(...(await configurations(files, within(directory, folder), pattern)));
        }
        return found.slice(0, tools_MOST);
    });
    const workflows = once((folder) => configurations(files, folder, /\.ya?ml$/));
    return async (importer) => {
        const all = await Promise.all([...ancestors(directoryOf(importer)).map(at), workflows('.github/workflows')]);
        return all.flat().filter((path) => path !== importer);
    };
}
async function configurations(files, directory, pattern) {
    const names = [...(await files.entries(directory))].filter(([name, kind]) => kind === 'file' && pattern.test(name) && !READER.test(name));
    return names.slice(0, tools_MOST).map(([name]) => within(directory, name));
}

;// CONCATENATED MODULE: ./src/checks/imports/tsconfig.ts



const NAME = /^(?:ts|js)config(?:\..+)?\.json$/;
const NOTHING = { mappings: [], bases: [], rootDirs: [] };
/** Mappings read from one configuration. */
const tsconfig_MOST = 2_000;
/** Steps of `extends` followed. */
const tsconfig_DEEPEST = 8;
function configurationsIn(files, packageDirectory) {
    const read = (path, depth) => readOne(files, packageDirectory, path, depth);
    const at = once(async (directory) => {
        const names = [...(await files.entries(directory)).keys()].filter((name) => NAME.test(name));
        return tsconfig_merge(await Promise.all(names.map((name) => read(within(directory, name), tsconfig_DEEPEST))));
    });
    return once(async (directory) => tsconfig_merge(await Promise.all(ancestors(directory).map(at))));
}
function tsconfig_merge(all) {
    return {
        mappings: all.flatMap(({ mappings }) => mappings),
        bases: all.flatMap(({ bases }) => bases),
        rootDirs: all.flatMap(({ rootDirs }) => rootDirs),
    };
}
async function readOne(files, packageDirectory, path, depth) {
    const text = await files.text(path);
    const config = text === undefined ? undefined : parseJson(text);
    if (config === undefined)
        return NOTHING;
    const directory = directoryOf(path);
    const inherited = [];
    for (const base of depth > 0 ? texts(fields(config).get('extends')) : []) {
        const target = await extended(files, packageDirectory, directory, base);
        if (target)
            inherited.push(await readOne(files, packageDirectory, target, depth - 1));
    }
    return tsconfig_merge([own(config, directory), ...inherited]);
}
/** The file that `extends` means; undefined when the repository has none. */
async function extended(files, packageDirectory, directory, written) {
    const [, name = '', subpath = ''] = /^(@[^/]+\/[^/]+|[^@./][^/]*)\/?(.*)$/.exec(written) ?? [];
    const base = name === '' ? directory : await packageDirectory(name, directory);
    if (base === undefined)
        return undefined;
    const target = join(base, name === '' ? written : subpath || 'tsconfig.json');
    if (target === undefined)
        return undefined;
    const names = await files.entries(directoryOf(target));
    const held = [target, `${target}.json`].find((path) => names.get(nameOf(path)) === 'file');
    return held ?? (await directoryTarget(files, target));
}
async function directoryTarget(files, target) {
    return (await files.entries(target)).has('tsconfig.json') ? within(target, 'tsconfig.json') : undefined;
}
function own(config, directory) {
    const options = fields(fields(config).get('compilerOptions'));
    const place = (path) => join(directory, path.replace(/^\$\{configDir\}/, '.'));
    const baseUrl = asText(options.get('baseUrl'));
    const base = baseUrl === undefined ? undefined : place(baseUrl);
    const mappings = [...fields(options.get('paths'))].slice(0, tsconfig_MOST).map(([pattern, targets]) => ({
        pattern,
        targets: texts(targets).flatMap((target) => join(base ?? directory, target.replace(/^\$\{configDir\}/, '.')) ?? []),
    }));
    const rootDirs = texts(options.get('rootDirs')).flatMap((path) => place(path) ?? []);
    return { mappings, bases: base === undefined ? [] : [base], rootDirs };
}
/** The paths that a name maps to by one mapping; undefined when the pattern is about other names. */
function mapped({ pattern, targets }, name) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return pattern === name ? targets : undefined;
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
    if (name.length < before.length + after.length || !name.startsWith(before) || !name.endsWith(after))
        return undefined;
    const middle = name.slice(before.length, name.length - after.length);
    return targets.flatMap((target) => join('', target.replaceAll('*', () => middle)) ?? []);
}

;// CONCATENATED MODULE: ./src/checks/imports/gitignore.ts


/** The rules of one file, in its order. */
function parseIgnore(text, directory) {
    return text.split('\n').flatMap((line) => {
        const written = line.replace(/\r$/, '');
        const rule = written.endsWith('\\ ') ? written : written.trimEnd();
        if (rule === '' || rule.startsWith('#'))
            return [];
        const again = rule.startsWith('!');
        const body = again ? rule.slice(1) : rule;
        const anchored = body.slice(0, -1).includes('/');
        const pattern = anchored ? parts(body) : ['**', ...parts(body)];
        return [{ base: parts(directory), pattern, again, directoryOnly: body.endsWith('/') }];
    });
}
/** `rules` from the top down; the last that matches decides, and nothing brings back what lies in an ignored directory. */
function ignores(rules, path) {
    const all = parts(path);
    return all.some((_, index) => {
        const last = index === all.length - 1;
        const deciding = rules.findLast((rule) => (last ? !rule.directoryOnly : true) && applies(rule, all.slice(0, index + 1)));
        return deciding !== undefined && !deciding.again;
    });
}
function applies({ base, pattern }, path) {
    if (base.some((part, index) => path[index] !== part))
        return false;
    return matchesParts(pattern, path.slice(base.length));
}
/** `**` stands for any number of parts; the rest part by part. */
function matchesParts(pattern, path) {
    let reachable = new Set([0]);
    for (const [index, part] of pattern.entries()) {
        const next = new Set();
        // `dir/**` means what is inside, never the directory itself.
        const least = index === pattern.length - 1 ? 1 : 0;
        for (const at of reachable) {
            const name = path[at];
            if (part === '**')
                for (let on = at + least; on <= path.length; on += 1)
                    next.add(on);
            else if (name !== undefined && matchesName(part, name))
                next.add(at + 1);
        }
        reachable = next;
    }
    return reachable.has(path.length);
}

;// CONCATENATED MODULE: ./src/checks/imports/unseen.ts



/** Output folders of the tools in use. A folder of such a name that git does hold is somebody's source, except the first few. */
const ALWAYS_BUILT = new Set([
    'dist',
    'build',
    'out',
    'node_modules',
    'generated',
    '__generated__',
    '_generated',
    'coverage',
]);
const OFTEN_BUILT = new Set('lib libs es esm cjs umd output bin obj pkg gen target release compiled artifacts typechain typechain-types codegen bundle bundles prebuilds styled-system paraglide wasm'.split(' '));
const BUILT_NAME = /^(?:generated|.*[._-](?:generated|gen|g|pb|grpc|codegen))(?:\.|$)|_pb(?:\.|$)|\.(?:node|wasm|min\.[cm]?js|map)$/i;
/** What TypeScript makes of its sources: git holds those, so that all output being ignored explains no absence. */
const unseen_OUTPUT = /^\*\.(?:[cm]?jsx?|d\.[cm]?ts)$/;
const TYPESCRIPT = /\.[cm]?tsx?$/;
/** Written by the typings generators of SvelteKit and React Router. */
const TYPED_ROUTES = /^(?:\$types|\+types)(?:\.|$)/;
function unseenIn(files) {
    const rulesFor = once((directory) => ignoreRules(files, directory));
    return async (path, importer) => {
        if (parts(path).some((part) => TYPED_ROUTES.test(part)))
            return 'a file that a framework generates';
        if (parts(path).includes('node_modules'))
            return 'an installed file';
        if (BUILT_NAME.test(nameOf(path)) || (await inBuiltFolder(files, path)))
            return 'a file that a build may make';
        const all = await rulesFor(directoryOf(path));
        const rules = TYPESCRIPT.test(importer) ? all.filter(({ pattern }) => !unseen_OUTPUT.test(pattern.at(-1) ?? '')) : all;
        return possibleNames(path).some((name) => ignores(rules, name))
            ? 'a file that git ignores: it may be generated'
            : null;
    };
}
async function inBuiltFolder(files, path) {
    let directory = '';
    for (const part of parts(directoryOf(path))) {
        const held = (await files.entries(directory)).has(part);
        if (ALWAYS_BUILT.has(part))
            return true;
        if (!held && (OFTEN_BUILT.has(part) || part.startsWith('.')))
            return true;
        directory = within(directory, part);
    }
    return false;
}
/** From the top down, the order in which git asks them. */
async function ignoreRules(files, directory) {
    const rules = [];
    for (const above of ancestors(directory).toReversed()) {
        const text = (await files.entries(above)).has('.gitignore')
            ? await files.text(within(above, '.gitignore'))
            : undefined;
        rules.push(...parseIgnore(text ?? '', above));
    }
    return rules;
}
/** The files that the written path could mean, as far as ignoring goes. */
function possibleNames(path) {
    const added = ['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'json'].map((extension) => `${path}.${extension}`);
    const source = path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2');
    return [path, source, ...added, `${path}/index.js`, `${path}/index.ts`];
}

;// CONCATENATED MODULE: ./src/checks/imports/workspaces.ts





/** Directories looked into for one workspace. */
const workspaces_MOST = 5_000;
function workspacesIn(files, manifests) {
    const membersOf = once(async (root) => {
        const members = new Map();
        for (const directory of await expand(files, root, await patterns(files, manifests, root))) {
            const name = await packageName(files, directory);
            if (name !== undefined)
                members.set(name, directory);
        }
        return members;
    });
    return once(async (directory) => {
        const all = await Promise.all(ancestors(directory).map(membersOf));
        return new Map(all.flatMap((members) => [...members]));
    });
}
async function patterns(files, manifests, root) {
    const entries = await files.entries(root);
    const text = async (name) => (entries.has(name) ? ((await files.text(within(root, name))) ?? '') : '');
    const json = async (name) => fields(parseJson(await text(name)));
    const own = (await manifests(root)).find(({ directory }) => directory === root)?.workspaces ?? [];
    const projects = (await json('rush.json')).get('projects');
    const folders = Array.isArray(projects)
        ? projects.flatMap((project) => texts(fields(project).get('projectFolder')))
        : [];
    return [
        ...own,
        ...yamlPackages(await text('pnpm-workspace.yaml')),
        ...texts((await json('lerna.json')).get('packages')),
        ...folders,
    ];
}
/** The items of the one key that matters; pnpm's file is too plain to need a parser. */
function yamlPackages(text) {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => /^packages\s*:/.test(line));
    if (start < 0)
        return [];
    const inline = [...(lines[start] ?? '').matchAll(/['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
    const rest = lines.slice(start + 1);
    const last = rest.findIndex((line) => /^[^\s#-]/.test(line));
    const listed = rest.slice(0, last < 0 ? rest.length : last);
    return [...inline, ...listed.flatMap((line) => /^\s*-\s*['"]?([^'"#\s]+)/.exec(line)?.[1] ?? [])];
}
async function packageName(files, directory) {
    for (const name of ['package.json', 'deno.json', 'deno.jsonc', 'jsr.json']) {
        if (!(await files.entries(directory)).has(name))
            continue;
        const text = await files.text(within(directory, name));
        const found = parseManifest(text, directory).name ?? asText(fields(parseJson(text ?? '')).get('name'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** What a pattern takes away is kept: a name too many only makes the check milder. */
async function expand(files, root, globs) {
    const found = new Set();
    for (const glob of globs) {
        if (glob.startsWith('!'))
            continue;
        for (const directory of await matching(files, root, parts(glob).filter((part) => part !== '.')))
            found.add(directory);
    }
    return [...found];
}
async function matching(files, root, pattern) {
    let reached = [root];
    for (const part of pattern) {
        const next = [];
        for (const directory of reached.slice(0, workspaces_MOST))
            next.push(...(await step(files, directory, part)));
        reached = next;
    }
    return reached;
}
async function step(files, directory, part) {
    if (part === '**')
        return below(files, directory);
    if (part === '..')
        return [];
    const choices = braces(part);
    const found = [];
    for (const [name, kind] of await files.entries(directory)) {
        if (kind === 'directory' && choices.some((glob) => matchesName(glob, name)))
            found.push(within(directory, name));
    }
    return found;
}
/** `{a,b}-c` as `a-c` and `b-c`; one pair only. */
function braces(part) {
    const [, before = '', choice, after = ''] = /^([^{]*)\{([^{}]*)\}(.*)$/.exec(part) ?? [];
    return choice === undefined ? [part] : choice.split(',').map((one) => `${before}${one}${after}`);
}
async function below(files, directory) {
    const found = [directory];
    for (let at = 0; at < found.length && found.length < workspaces_MOST; at += 1) {
        for (const [name, kind] of await files.entries(found[at] ?? '')) {
            if (kind === 'directory' && name !== 'node_modules')
                found.push(within(found[at] ?? '', name));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./src/checks/imports/project.ts









function projectOf(tree) {
    const files = filesAt(tree, 'head');
    const manifests = manifestsIn(files);
    const workspaces = workspacesIn(files, manifests);
    return {
        files,
        filesBefore: filesAt(tree, 'base'),
        manifests,
        survey: surveyOf(files),
        workspaces,
        configurations: configurationsIn(files, async (name, from) => (await workspaces(from)).get(name)),
        lockfiles: lockfilesIn(files),
        tools: toolsIn(files),
        inventory: inventoryOf(files),
        unseen: unseenIn(files),
    };
}

;// CONCATENATED MODULE: ./src/checks/imports/known.ts
/** Names that no manifest declares and that are there all the same: built-ins, and modules that a framework or runtime supplies. */
/** Node.js to 26. Those behind `node:` alone are apart. */
const NODE = new Set(`_http_agent _http_client _http_common _http_incoming _http_outgoing _http_server _stream_duplex _stream_passthrough
  _stream_readable _stream_transform _stream_wrap _stream_writable _tls_common _tls_wrap assert assert/strict async_hooks
  buffer child_process cluster console constants crypto dgram diagnostics_channel dns dns/promises domain events fs
  fs/promises http http2 https inspector inspector/promises module net os path path/posix path/win32 perf_hooks process
  punycode querystring readline readline/promises repl stream stream/consumers stream/promises stream/web string_decoder
  sys timers timers/promises tls trace_events tty url util util/types v8 vm wasi worker_threads zlib`.split(/\s+/));
const NODE_PREFIXED = new Set('sea sqlite test test/reporters quic ffi vfs zlib/iter stream/iter'.split(' '));
/** `name` without the prefix. */
const isNodeBuiltin = (name) => NODE.has(name);
const isPrefixedBuiltin = (name) => NODE.has(name) || NODE_PREFIXED.has(name);
const nodeBuiltins = [...NODE].filter((name) => !name.startsWith('_'));
/** Who supplies which names; `*` at the end stands for anything. From the documentation of each. */
const SUPPLIED = [
    ['SvelteKit', '$app/*', '$env/*', '$lib', '$lib/*', '$service-worker', '__sveltekit/*'],
    ['Nuxt', '#app', '#app/*', '#imports', '#components', '#build', '#build/*', '#shared', '#shared/*', '#internal/*'],
    [
        'Nuxt',
        '#head',
        '#vue-router',
        '#content/*',
        '#ui/*',
        '#ui-colors/*',
        '#auth-utils',
        '#pwa',
        '#nitro-internal-virtual/*',
    ],
    [
        'Ember',
        '@ember/*',
        '@embroider/virtual/*',
        '@ember-data/*',
        'htmlbars-inline-precompile',
        '@warp-drive/*',
        'ember',
        'ember-testing',
        'rsvp',
        '@glimmer/tracking',
        'fetch',
    ],
    ['Docusaurus', '@theme/*', '@theme-original/*', '@theme-init/*', '@site', '@site/*', '@generated/*'],
    ['Docusaurus', '@docusaurus/*'],
    [
        'Qwik',
        '@qwik-city-plan',
        '@qwik-city-entries',
        '@qwik-city-sw-register',
        '@qwik-router-config',
        '@qwik-client-manifest',
    ],
    ['UnoCSS', 'uno.css', 'uno:*', 'unocss.css'],
    ['Windi CSS', 'windi.css', 'windi-base.css', 'windi-components.css', 'windi-utilities.css'],
    ['an icon plugin', '~icons/*'],
    ['Next.js', 'server-only', 'client-only', 'private-next-*'],
    ['VuePress', '@temp/*', '@internal/*', '@source/*', '@alias/*'],
    ['unplugin-vue-router', 'vue-router/auto', 'vue-router/auto-routes', 'vue-router/auto-resolver'],
    ['Electron', 'electron', 'electron/*', 'original-fs'],
    ['an editor', 'vscode', 'atom', 'nova', 'positron'],
    ['Bun', 'bun'],
    ['k6', 'k6', 'k6/*'],
    ['AWS Lambda', 'aws-sdk', 'aws-sdk/*', '@aws-sdk/*', '@smithy/*'],
    ['Salesforce', 'lwc', 'lightning/*', '@salesforce/*'],
    ['Phoenix', 'phoenix', 'phoenix_html', 'phoenix_live_view', 'phoenix-colocated/*'],
    [
        'Odoo',
        '@odoo/*',
        '@web/core/*',
        '@web/views/*',
        '@web/webclient/*',
        '@web/legacy/*',
        '@mail/*',
        '@point_of_sale/*',
    ],
    ['SAP UI5', 'sap/*'],
    ['ArcGIS or Dojo', 'esri/*', 'dojo/*', 'dijit/*', 'dojox/*'],
    ['Adobe', 'uxp', 'photoshop', 'indesign', 'scenegraph', 'premierepro'],
    ['Minecraft', '@minecraft/*', 'mojang-minecraft', 'mojang-gametest'],
    ['alt:V', 'alt', 'alt-client', 'alt-server', 'alt-shared', 'natives'],
    ['Cocos Creator', 'cc', 'cc/*'],
    ['Sketch', 'sketch', 'sketch/*'],
    ['QuickJS', 'std'],
    ['PhantomJS', 'system', 'webpage', 'webserver', 'casper'],
    ['SystemJS or AMD', 'exports', 'module', 'require'],
    ['Discourse', 'discourse', 'discourse/*', 'admin/*', 'pretty-text/*', 'select-kit/*', 'discourse-common/*'],
    ['Meteor', 'meteor'],
    ['Stencil', '@stencil/core/internal', '@stencil/core/internal/*'],
    ['Gatsby', '@gatsbyjs/*', 'gatsby-page-utils'],
    ['Theia', '@theia/*'],
    ['webpack', '__webpack_*'],
];
const EXACT = new Map(SUPPLIED.flatMap(([by, ...names]) => names.map((name) => [name, by])));
const PREFIXES = [...EXACT]
    .filter(([name]) => name.endsWith('*'))
    .map(([name, by]) => [name.slice(0, -1), by]);
/** Packages that come with another one, which documents that they may be imported where it alone is declared. */
const COMES_WITH = new Map(Object.entries({
    '@jest/globals': 'jest',
    vue: 'nuxt',
    'vue-router': 'nuxt',
    h3: 'nuxt',
    ofetch: 'nuxt',
    '@unhead/vue': 'nuxt',
}));
/** The package whose declaration is enough for this one, or undefined. */
const hostOf = (name) => COMES_WITH.get(name);
/** Who supplies the name, or undefined. `specifier` is as written. */
function supplierOf(specifier) {
    return EXACT.get(specifier) ?? PREFIXES.find(([prefix]) => specifier.startsWith(prefix))?.[1];
}

;// CONCATENATED MODULE: ./src/checks/imports/fit.ts
/** What the resolvers in use add by themselves, best first. */
const ADDED = ['ts', 'tsx', 'mts', 'cts', 'd.ts', 'd.mts', 'd.cts', 'js', 'jsx', 'mjs', 'cjs', 'json', 'node'];
/** The source that TypeScript finds under the name of its output. */
const SOURCES = {
    js: ['ts', 'tsx', 'd.ts', 'jsx'],
    jsx: ['tsx', 'ts', 'd.ts'],
    mjs: ['mts', 'd.mts'],
    cjs: ['cts', 'd.cts'],
    'd.ts': ['ts', 'tsx'],
    'd.mts': ['mts'],
    'd.cts': ['cts'],
    ts: ['tsx', 'd.ts'],
    tsx: ['d.ts'],
};
const fit_EXTENSION = /^(.+?\.)(d\.[cm]?ts|[^.]+)$/;
/** Sources that other tools turn into a file of the written name. */
const COMPILED = {
    script: new Set('js jsx ts mts cts coffee litcoffee ls civet res re ml elm purs fs imba gts gjs pegjs peggy jison ne y proto graphql gql wat vue svelte astro marko riot'.split(' ')),
    style: new Set('scss sass less styl stylus pcss postcss css'.split(' ')),
};
/** Neighbours that nothing ever resolves to. */
const BESIDE = /^(?:test|tests|spec|specs|stories|story|bench|e2e|cy|snap|md|mdx|txt|map|flow)(?:\.|$)/;
/** Best first: exact before other case, sure before doubtful, a file before a directory. */
function fitting(written, entries) {
    const exact = fits(written, entries, (name) => name).map((fit) => ({ ...fit, exact: true }));
    if (exact.some(({ sure }) => sure))
        return exact;
    const folded = fits(written.toLowerCase(), entries, (name) => name.toLowerCase());
    return [...exact, ...folded.filter(({ sure }) => sure).map((fit) => ({ ...fit, exact: false }))];
}
function fits(written, entries, fold) {
    const found = [];
    for (const [name, kind] of entries) {
        const rank = rankOf(written, fold(name), kind);
        if (rank !== undefined)
            found.push({ rank, fit: { name, kind, sure: rank < DOUBTFUL } });
    }
    return found.sort((a, b) => a.rank - b.rank).map(({ fit }) => fit);
}
const DOUBTFUL = 100;
/** Lower is better; undefined is no answer at all. */
function rankOf(written, name, kind) {
    if (name === written)
        return kind === 'directory' ? DOUBTFUL - 1 : 0;
    if (kind === 'directory')
        return undefined;
    if (name.startsWith(`${written}.`))
        return added(name.slice(written.length + 1));
    const [, stem, extension = ''] = fit_EXTENSION.exec(written) ?? [];
    return stem !== undefined && name.startsWith(stem) ? replaced(extension, name.slice(stem.length)) : undefined;
}
function added(rest) {
    const rank = ADDED.indexOf(rest);
    if (rank >= 0)
        return 1 + rank;
    return BESIDE.test(rest) ? undefined : DOUBTFUL;
}
function replaced(extension, actual) {
    const rank = SOURCES[extension]?.indexOf(actual) ?? -1;
    if (rank >= 0)
        return 1 + rank;
    const kind = SOURCES[extension] ? 'script' : extension === 'css' ? 'style' : '';
    return COMPILED[kind]?.has(actual) ? DOUBTFUL : undefined;
}

;// CONCATENATED MODULE: ./src/checks/imports/lookup.ts



/** `path` is normal; '' means the top. A manifest may point at a directory whose manifest points on: `depth` ends that. */
async function lookUp(files, path, depth) {
    const place = await walk(files, directoryOf(path));
    if ('is' in place)
        return place;
    const name = nameOf(path);
    if (name === '')
        return inDirectory(files, '', depth);
    const entries = await files.entries(place.path);
    for (const fit of fitting(name, entries)) {
        const found = await inspect(files, within(place.path, fit.name), fit, depth);
        if (found.is !== 'absent')
            return fit.exact && place.exact ? found : otherCase(found);
    }
    return { is: 'absent', directory: place.path, names: [...entries.keys()] };
}
async function inspect(files, path, { kind, sure }, depth) {
    if (kind === 'symlink')
        return { is: 'doubtful', why: 'behind a symbolic link' };
    if (kind === 'submodule')
        return { is: 'doubtful', why: 'in a submodule' };
    return kind === 'directory' ? inDirectory(files, path, depth) : fileFound(path, sure);
}
const fileFound = (path, sure) => sure ? { is: 'file', path } : { is: 'doubtful', why: 'a file whose extension a bundler may add' };
const otherCase = (found) => (found.is === 'file' ? { is: 'other-case', path: found.path } : found);
async function inDirectory(files, directory, depth) {
    const entries = await files.entries(directory);
    const fit = fitting('index', entries).find(({ kind }) => kind === 'file');
    if (fit?.exact)
        return fileFound(within(directory, fit.name), fit.sure);
    if (fit)
        return { is: 'other-case', path: within(directory, fit.name) };
    if (entries.get('package.json') !== 'file')
        return { is: 'absent', directory, names: [...entries.keys()] };
    const main = depth > 0 ? mainOf(await files.text(within(directory, 'package.json'))) : undefined;
    const target = main === undefined ? undefined : join(directory, main);
    const found = target === undefined ? undefined : await lookUp(files, target, depth - 1);
    return found?.is === 'file' ? found : { is: 'doubtful', why: 'a directory whose manifest names its entry' };
}
function mainOf(text) {
    const manifest = fields(parseJson(text ?? ''));
    return asText(manifest.get('main')) ?? asText(manifest.get('module')) ?? asText(manifest.get('types'));
}
/** Goes down a path of directories, in other letters of case where need be. */
async function walk(files, directory) {
    if (directory === '' || (await files.entries(directory)).size > 0)
        return { path: directory, exact: true };
    let at = { path: '', exact: true };
    for (const part of parts(directory)) {
        const entries = await files.entries(at.path);
        const name = entries.has(part) ? part : [...entries.keys()].find((key) => key.toLowerCase() === part.toLowerCase());
        const kind = name === undefined ? undefined : entries.get(name);
        if (kind === 'symlink')
            return { is: 'doubtful', why: 'behind a symbolic link' };
        if (kind === 'submodule')
            return { is: 'doubtful', why: 'in a submodule' };
        if (kind !== 'directory' || name === undefined)
            return { is: 'absent', directory: at.path, names: [...entries.keys()] };
        at = { path: within(at.path, name), exact: at.exact && name === part };
    }
    return at;
}

;// CONCATENATED MODULE: ./src/checks/imports/near.ts
/** The name that was probably meant: the nearest by letters, if it is near at all. */
/** Names longer than this are not compared. */
const LONGEST = 80;
/** Undefined when nothing is near enough: a third of the letters may differ, a swap counting as one. Ties go to the first by code units. */
function nearest(wanted, names) {
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    let best;
    for (const name of [...new Set(names)].sort()) {
        if (name === wanted || name.length > LONGEST || Math.abs(name.length - wanted.length) > limit)
            continue;
        const distance = wanted.length > LONGEST ? Infinity : editDistance(wanted.toLowerCase(), name.toLowerCase());
        if (distance <= limit && distance < (best?.distance ?? Infinity))
            best = { name, distance };
    }
    return best?.name;
}
/** Insertions, deletions, replacements, and swaps of neighbours. */
function editDistance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1)
            next.push(cell(a, b, i, j, next, row, before));
        before = row;
        row = next;
    }
    return row[b.length] ?? 0;
}
function cell(a, b, i, j, next, row, before) {
    const same = a.charAt(i - 1) === b.charAt(j - 1);
    const plain = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
    const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
    return swapped ? Math.min(plain, (before[j - 2] ?? 0) + 1) : plain;
}

;// CONCATENATED MODULE: ./src/checks/imports/specifier.ts
/** What kind of name a specifier is, by its shape alone. */
const RELATIVE = /^\.{1,2}(?:\/|$)/;
const PROTOCOL = /^([a-z][a-z0-9+.-]*):/i;
const PACKAGE = /^(?:@[a-z0-9-][a-z0-9._~-]*\/)?[a-z0-9-][a-z0-9._~-]*(?=$|\/)/;
/** Webpack's inline loaders (`raw!./a`) stand before the name and are not looked at. */
function named(specifier) {
    const written = specifier.slice(specifier.lastIndexOf('!') + 1);
    if (RELATIVE.test(written))
        return { kind: 'relative', path: written };
    const protocol = PROTOCOL.exec(written)?.[1];
    if (protocol)
        return { kind: 'protocol', protocol, name: written.slice(protocol.length + 1) };
    if (written.startsWith('#'))
        return { kind: 'internal', name: written };
    if (written.startsWith('/'))
        return { kind: 'absolute', name: written };
    const asked = withoutQuery(written);
    const name = PACKAGE.exec(asked)?.[0];
    if (name === undefined || name.length > 214)
        return { kind: 'alias', name: written };
    return { kind: 'package', name, subpath: asked.slice(name.length + 1) };
}
/** Without `?raw`, `?url`, `#fragment`. */
function withoutQuery(path) {
    return path.replace(/[?#].*$/s, '');
}

;// CONCATENATED MODULE: ./src/checks/imports/relative.ts





/** Manifests that may point on to another directory. */
const DEPTH = 2;
async function resolveRelative(project, importer, written) {
    if (/[*\\%]|\$\{|\{\{|<%/.test(written))
        return unknown('a pattern or template, not a plain path');
    const literal = join(directoryOf(importer), written);
    const target = join(directoryOf(importer), withoutQuery(written));
    if (literal === undefined || target === undefined)
        return unknown('a path that leaves the repository');
    if (literal !== target && (await lookUp(project.files, literal, DEPTH)).is === 'file')
        return there;
    return resolvePath(project, { importer, written, target });
}
async function resolvePath(project, aim) {
    const found = await lookUp(project.files, aim.target, DEPTH);
    switch (found.is) {
        case 'file':
            return there;
        case 'doubtful':
            return unknown(found.why);
        case 'other-case':
            return {
                is: 'missing',
                kind: 'wrong-case',
                level: 'error',
                message: `\`${aim.written}\` finds \`${found.path}\` only where the letters' case does not count`,
                help: `write the path as the file is called: \`${found.path}\``,
            };
        case 'absent': {
            const why = (await project.unseen(aim.target, aim.importer)) ?? (await supplied(project, aim));
            return why === null ? missing(project, aim, found) : unknown(why);
        }
        default:
            return found;
    }
}
/** Frameworks that lay directories over one another, manifests that replace files, tools that are told to write some. */
async function supplied(project, { importer, target }) {
    if (relative_DECLARATIONS.test(importer))
        return 'a declaration may speak of what a build makes';
    const directory = directoryOf(importer);
    const { rootDirs } = await project.configurations(directory);
    // Hidden ones hold the typings that a framework writes, which are told by their names.
    const laid = rootDirs.filter((path) => !parts(path).some((part) => part.startsWith('.')));
    if (laid.length > 1)
        return 'a path that `rootDirs` may lead elsewhere';
    const manifests = await project.manifests(directory);
    const ember = manifests.some(({ declared }) => declared.has('ember-source') || declared.has('ember-cli'));
    if (ember && /(?:^|\/)config\/environment$/.test(target))
        return 'a module that Ember supplies';
    const replaced = manifests.flatMap((manifest) => manifest.replaced.map((path) => join(manifest.directory, path)));
    if (replaced.some((path) => path !== undefined && bare(path) === bare(target)))
        return 'a file that a manifest replaces';
    if (await project.tools.runsCopy(importer))
        return 'a file whose copy runs in an output folder';
    return (await project.tools.namesFile(importer, nameOf(target))) ? 'a file that a configuration mentions' : null;
}
const relative_DECLARATIONS = /\.d\.[cm]?ts$/;
const bare = (path) => path.replace(/(?:\/index)?(?:\.[a-z]+)?$/, '');
async function missing(project, { written, target }, { directory, names }) {
    const before = await lookUp(project.filesBefore, target, DEPTH);
    const near = before.is === 'file' ? undefined : await suggestion(project, target, directory, names);
    return {
        is: 'missing',
        kind: 'no-such-file',
        level: 'error',
        message: `\`${written}\` leads to no file: there is no \`${target}\`, under any extension`,
        ...(before.is === 'file' ? { help: `the change takes \`${before.path}\` away` } : {}),
        ...(near === undefined ? {} : { help: `did you mean \`${near}\`?` }),
    };
}
/** The nearest name where the path ends, or the same name one directory up. */
async function suggestion(project, target, directory, names) {
    const next = target.slice(directory === '' ? 0 : directory.length + 1).split('/')[0] ?? '';
    const like = nearest(stem(next), names.map(stem));
    const named = names.find((name) => stem(name) === like);
    if (named !== undefined)
        return within(directory, named);
    const found = await lookUp(project.files, within(directoryOf(directoryOf(target)), nameOf(target)), 0);
    return found.is === 'file' ? found.path : undefined;
}
const stem = (name) => name.replace(/(.)\..*$/s, '$1');

;// CONCATENATED MODULE: ./src/checks/imports/mapped.ts






const mapped_DEPTH = 2;
/** Undefined when no configuration speaks of the name. Where one does and nothing is found, the answer says what is missing. */
async function mappedName(project, importer, written) {
    const name = withoutQuery(written);
    const { mappings, bases } = await project.configurations(directoryOf(importer));
    const own = mappings.filter(({ pattern }) => pattern !== '*').flatMap((mapping) => mapped(mapping, name) ?? []);
    const loose = mappings.filter(({ pattern }) => pattern === '*').flatMap((mapping) => mapped(mapping, name) ?? []);
    const fromBases = bases.flatMap((base) => join(base, name) ?? []);
    const aimed = [...own, ...(await byConvention(project, importer, name))];
    const answers = await Promise.all(aimed.map((target) => resolvePath(project, { importer, written, target })));
    if (answers.some(({ is }) => is === 'there'))
        return there;
    for (const target of [...loose, ...fromBases]) {
        if ((await lookUp(project.files, target, mapped_DEPTH)).is === 'file')
            return there;
    }
    return answers.find(({ is }) => is === 'unknown') ?? answers[0];
}
/** SvelteKit writes its own mapping into a folder that git ignores: `$lib` is `src/lib`, unless its configuration says otherwise. */
async function byConvention(project, importer, name) {
    if (name !== '$lib' && !name.startsWith('$lib/'))
        return [];
    for (const above of ancestors(directoryOf(importer))) {
        const entries = await project.files.entries(above);
        const config = ['svelte.config.js', 'svelte.config.ts', 'svelte.config.mjs'].find((file) => entries.has(file));
        if (config === undefined)
            continue;
        const text = (await project.files.text(within(above, config))) ?? 'lib:';
        return /\blib['"]?\s*:|\$lib/.test(text) ? [] : [within(above, `src/lib${name.slice('$lib'.length)}`)];
    }
    return [];
}

;// CONCATENATED MODULE: ./src/checks/imports/elsewhere.ts



/** Undefined when nothing brings it. Cheap questions first. */
async function broughtElsewhere(project, wanted, manifests) {
    const { importer, name, specifier } = wanted;
    const directory = directoryOf(importer);
    const [manifest] = manifests;
    if (manifest === undefined)
        return unknown('no manifest above the file');
    if (manifests.some(({ readable }) => !readable))
        return unknown('a manifest that cannot be read');
    if (await installed(project, directory, specifier))
        return there;
    if ((await project.workspaces(directory)).has(name))
        return there;
    if (await fromSourceRoot(project, directory, name))
        return unknown('a name that a source folder may supply');
    const tool = await fromTool(project, wanted, manifest);
    if (tool !== undefined)
        return unknown(tool);
    const declared = await project.inventory.declares(manifest.directory, specifier);
    return declared ? unknown('a module that the repository declares') : undefined;
}
/** Computed aliases are made of what is there: of mappings and packages, which are asked anyway, and of the names of folders and files. */
async function fromTool(project, { importer, name, mapped }, manifest) {
    const meaning = mapped ? await project.tools.ofKnownName(importer, name) : await project.tools.ofName(importer, name);
    if (meaning === 'mentioned')
        return 'a name that a configuration mentions';
    const called = meaning === 'computed' && (await project.inventory.calls(manifest.directory, name));
    return called ? 'a name that a computed alias may supply' : undefined;
}
/** A package that git itself holds, in a `node_modules` above the file. */
async function installed(project, directory, specifier) {
    for (const above of ancestors(directory)) {
        if (!(await project.files.entries(above)).has('node_modules'))
            continue;
        const held = await lookUp(project.files, within(above, `node_modules/${specifier}`), 2);
        if (held.is !== 'absent')
            return true;
    }
    return false;
}
/** Bundlers can be told to look names up in folders such as `src`: a folder or file of that name is enough to doubt. */
async function fromSourceRoot(project, directory, name) {
    const first = name.split('/')[0] ?? name;
    const roots = ancestors(directory).flatMap((above) => ['', ...SOURCE_FOLDERS].map((folder) => join(above, folder)));
    const held = await Promise.all(roots.map((root) => project.files.entries(root ?? '')));
    return held.some((entries) => [...entries.keys()].some((entry) => entry.replace(SCRIPT, '') === first));
}
const SOURCE_FOLDERS = ['src', 'app', 'lib', 'client', 'source', 'web', 'js'];
const SCRIPT = /(?:\..+)?\.[cm]?[jt]sx?$/;

;// CONCATENATED MODULE: ./src/checks/imports/inside.ts






/** Nested conditions followed in `exports`. */
const inside_DEEPEST = 6;
/** `directory` is the package's own; `subpath` is not empty. An entry that names it outright is the package's word that it will be there once built. */
async function resolveInside(project, aim, { directory, subpath }) {
    const manifest = fields(parseJson((await project.files.text(within(directory, 'package.json'))) ?? ''));
    const moved = fields(manifest.get('publishConfig')).has('directory') || manifest.has('typesVersions');
    if (manifest.size === 0 || moved)
        return unknown('a package whose layout is set elsewhere');
    if (fields(manifest.get('exports')).has(`./${subpath}`))
        return there;
    const exported = inside_targetsOf(manifest.get('exports'), `./${subpath}`);
    const plain = { ...aim, target: within(directory, subpath) };
    if (exported === undefined)
        return resolvePath(project, plain);
    const targets = exported.flatMap((target) => join(directory, target) ?? []);
    const answers = await Promise.all(targets.map((target) => resolvePath(project, { ...aim, target })));
    if (answers.some(({ is }) => is === 'there'))
        return there;
    const held = await lookUp(project.files, plain.target, 1);
    if (held.is !== 'absent')
        return unknown('a file that its package does not export');
    return answers.find(({ is }) => is === 'unknown') ?? answers[0] ?? resolvePath(project, plain);
}
/** Every file that any condition could lead to; empty when no entry speaks of the subpath, undefined when there is no map of subpaths. */
function inside_targetsOf(exports, subpath) {
    const entries = [...fields(exports)].filter(([key]) => key.startsWith('.'));
    if (entries.length === 0)
        return exports === undefined ? undefined : [];
    return entries.flatMap(([pattern, value]) => {
        const targets = leaves(value, inside_DEEPEST);
        return mapped({ pattern, targets }, subpath) ?? [];
    });
}
function leaves(value, depth) {
    if (depth === 0)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => leaves(item, depth - 1));
    return [...texts(value), ...[...fields(value).values()].flatMap((item) => leaves(item, depth - 1))];
}

;// CONCATENATED MODULE: ./src/checks/imports/undeclared.ts





/** `manifests` are those above the file, nearest first. */
async function undeclared(project, directory, name, manifests) {
    const place = within(manifests[0]?.directory ?? '', 'package.json');
    const known = await knownSomewhere(project, directory, name);
    if (typeof known === 'object')
        return known;
    if (known !== undefined)
        return milder(name, known, place);
    const declared = manifests.flatMap((manifest) => [...manifest.declared.keys()]);
    const near = nearest(name, [...declared, ...nodeBuiltins, ...(await project.workspaces(directory)).keys()]);
    return {
        is: 'missing',
        kind: 'undeclared-package',
        level: 'error',
        message: `no manifest declares \`${name}\`, and nothing in the repository supplies it`,
        help: near === undefined ? `declare it in \`${place}\`, if it is the package you mean` : `did you mean \`${near}\`?`,
    };
}
/** What knows the package all the same, in words; or that this cannot be told. */
async function knownSomewhere(project, directory, name) {
    const locked = await project.lockfiles(directory, name);
    if (locked === 'unreadable')
        return unknown('a lockfile that cannot be read');
    if (locked === 'locked')
        return 'is locked for another package alone';
    if ((await project.lockfiles(directory, typesOf(name))) === 'locked')
        return unknown('only its types are installed');
    const other = await project.survey(name);
    return other && `is known to \`${other}\` alone`;
}
const milder = (name, known, place) => ({
    is: 'missing',
    kind: 'transitive-package',
    level: 'warning',
    message: `\`${name}\` ${known}: no manifest above the file declares it`,
    help: `declare it in \`${place}\``,
});

;// CONCATENATED MODULE: ./src/checks/imports/package.ts









/** Cheap questions first: most names are declared. */
async function resolvePackage(project, importer, asked) {
    const { name, subpath, specifier } = asked;
    if (isNodeBuiltin(subpath === '' ? name : `${name}/${subpath}`))
        return there;
    const manifests = await project.manifests(directoryOf(importer));
    const declaring = manifests.find((manifest) => declares(manifest, name, specifier));
    if (declaring)
        return declared(project, importer, asked, declaring);
    const host = hostOf(name);
    if (host !== undefined && manifests.some((manifest) => manifest.declared.has(host)))
        return there;
    const supplier = supplierOf(specifier);
    if (supplier !== undefined)
        return unknown(`a module that ${supplier} supplies`);
    const typed = manifests.some(({ declared }) => declared.has(typesOf(name)));
    if (typed)
        return asked.typesOnly ? there : unknown('only its types are declared');
    const mapping = await mappedName(project, importer, specifier);
    if (mapping?.is === 'there')
        return mapping;
    const elsewhere = await broughtElsewhere(project, { importer, name, specifier, mapped: mapping !== undefined }, manifests);
    return elsewhere ?? mapping ?? undeclared(project, directoryOf(importer), name, manifests);
}
/** Names of installed packages are all that can be told; packages of the repository are looked into. */
async function declared(project, importer, asked, manifest) {
    const { name, subpath, specifier } = asked;
    if (subpath === '')
        return there;
    const local = LOCAL.test(manifest.declared.get(name) ?? '');
    const directory = manifest.name === name
        ? manifest.directory
        : local
            ? (await project.workspaces(manifest.directory)).get(name)
            : undefined;
    if (directory === undefined)
        return there;
    const mapping = await mappedName(project, importer, specifier);
    if (mapping?.is === 'there')
        return there;
    const inside = await resolveInside(project, { importer, written: specifier }, { directory, subpath });
    const meant = inside.is === 'missing' && (await project.tools.ofKnownName(importer, name)) !== undefined;
    return meant ? unknown('a name that a configuration mentions') : inside;
}
/** Ranges that mean a package of the same repository, where it has one of that name. */
const LOCAL = /^(?:workspace:|link:|portal:|file:|\*$)/;
function declares(manifest, name, specifier) {
    if (manifest.declared.has(name) || manifest.name === name)
        return true;
    return manifest.mapped.some((pattern) => matchesName(pattern, specifier));
}

;// CONCATENATED MODULE: ./src/checks/imports/setting.ts

/** Folders of input for tests, of code to be copied elsewhere, and of places to try things out. */
const FIXTURES = /fixture|^_*(?:snapshots?|testdata|mock_modules)_*$|^test-?(?:data|cases|files|projects)$|^playgrounds?$|(?:^|[-_.])(?:templates?|tmpl|scaffolds?|boilerplates?)$/i;
/** Pages that show code: `docs/…/examples`. */
const SHOWN = /(?:^|\/)(?:docs?|documentation|website)\/(?:.*\/)?(?:examples?|snippets|demos?)\//i;
/** Folders of files that are shipped as they are: a project in one of them is no part of this one. */
const SHIPPED = /^(?:assets|static|public|resources)$/i;
const TESTS = /(?:^|[-_])(?:tests?|e2e)$|^(?:specs?|__tests__|integration)$/i;
/** Below a test folder: what tests read. */
const INPUTS = /(?:cases|samples|inputs?|outputs?|expected|actual)$/i;
/** Below a test folder: what tests are made with. */
const MAKINGS = /^(?:.*helpers?|.*utils?|.*support|setup|lib|libs|common|shared|mocks?|__mocks__|pages|page-objects|factories|tools)$/i;
const TESTING = /^[ \t]*(?:await[ \t]+)?(?:describe|it|test|suite|bench|tap|t|expect|assert|\w*[tT]ester)(?:\.\w+)*[(<]/m;
const TEST_FILE = /[._-](?:test|spec)[._-]/i;
/** Names that say themselves that there is nothing behind them. */
const SAYS_SO = /missing|not[-_]?(?:found|exist|installed|real|there)|non[-_]?exist|(?:does|do)n?[-_]?(?:not|t)[-_]?exist|no[-_]such|unresolv|invalid/i;
/** Null where nothing is to be said for the absence. */
async function excuseOf(project, file, specifier) {
    const folders = parts(directoryOf(file.path));
    const tests = folders.findIndex((folder) => TESTS.test(folder));
    if (file.upkeep !== 'source')
        return `in ${file.upkeep} code`;
    if (folders.some((folder) => FIXTURES.test(folder)) || SHOWN.test(file.path))
        return 'in a fixture, template or example';
    if ((tests >= 0 || TEST_FILE.test(nameOf(file.path))) && SAYS_SO.test(specifier))
        return 'a name that says that it is missing';
    if (tellsToInstall(file, specifier))
        return 'a package that the file says to install by hand';
    if (await inProjectBelow(project, file, SHIPPED))
        return 'in a project that is shipped as it is';
    if (await inProjectBelow(project, file, TESTS))
        return 'in a project that a test is made of';
    return tests >= 0 && isInput(file, folders.slice(tests + 1)) ? 'in the input of a test' : null;
}
/** Whether a manifest stands between a folder of such a name and the file. */
async function inProjectBelow(project, { path }, folder) {
    const [manifest] = await project.manifests(directoryOf(path));
    return parts(manifest?.directory ?? '')
        .slice(0, -1)
        .some((part) => folder.test(part));
}
/** `below` are the folders between the test folder and the file. */
function isInput({ content }, below) {
    if (below.some((folder) => INPUTS.test(folder)))
        return true;
    const tests = content.kind === 'text' && TESTING.test(content.text);
    return below.length > 0 && !tests && !below.some((folder) => MAKINGS.test(folder));
}
const INSTALL = /\b(?:npm|pnpm|yarn|bun|deno)[ \t]+(?:install|i|add)[ \t]+([^\n]{1,300})/g;
function tellsToInstall({ content }, specifier) {
    const text = content.kind === 'text' ? content.text : '';
    return Array.from(text.matchAll(INSTALL), (match) => match[1] ?? '').some((names) => names.split(/[^\w@/.-]+/).includes(specifier));
}

;// CONCATENATED MODULE: ./src/checks/imports/resolve.ts










/** Characters of a name. */
const resolve_LONGEST = 1_000;
/** Whatever could excuse an absence turns "missing" into "unknown", never the other way round. */
async function resolve(project, file, site) {
    if (site.specifier === null)
        return unknown('a name computed at run time');
    if (site.specifier.length > resolve_LONGEST)
        return unknown(`a name of more than ${resolve_LONGEST} characters`);
    const answer = await lookedUp(project, file, site.specifier, site.typesOnly);
    if (answer.is !== 'missing')
        return answer;
    const excuse = site.excuse ?? (await excuseOf(project, file, site.specifier));
    return excuse === null ? answer : unknown(excuse);
}
async function lookedUp(project, { path }, specifier, typesOnly) {
    const name = named(specifier);
    switch (name.kind) {
        case 'relative':
            return resolveRelative(project, path, name.path);
        case 'protocol':
            return name.protocol === 'node' ? builtin(name.name) : unknown('a module of a protocol or plugin');
        case 'package':
            return resolvePackage(project, path, { name: name.name, subpath: name.subpath, specifier, typesOnly });
        case 'internal':
        case 'alias':
            return configured(project, path, specifier);
        case 'absolute':
            return unknown('a path from the root of a server or disk');
        default:
            return name;
    }
}
function builtin(name) {
    if (isPrefixedBuiltin(name))
        return there;
    const near = nearest(name, nodeBuiltins);
    return {
        is: 'missing',
        kind: 'no-such-builtin',
        level: 'error',
        message: `Node.js has no built-in module \`node:${name}\``,
        ...(near === undefined ? {} : { help: `did you mean \`node:${near}\`?` }),
    };
}
const UNEXPLAINED = 'a name that no configuration we can read explains';
/** `#name`, `@/name`, `~name`: no package can be called so. What they mean is in a manifest's `imports` or in somebody's configuration. */
async function configured(project, path, specifier) {
    const manifests = await project.manifests(directoryOf(path));
    const patterns = manifests.flatMap((manifest) => manifest.mapped);
    if (patterns.some((pattern) => matchesName(pattern, specifier)))
        return there;
    const mapping = await mappedName(project, path, specifier);
    const supplier = supplierOf(specifier);
    return mapping ?? unknown(supplier === undefined ? UNEXPLAINED : `a module that ${supplier} supplies`);
}

;// CONCATENATED MODULE: ./src/checks/imports.ts
/** Every import on an added line names something that exists: a file of the repository, a declared package, a built-in. */






/* harmony default export */ const imports = (defineCheck({
    name: 'imports',
    title: 'Imports name what exists',
    needs: ['tree'],
    async run(targets, { tree }) {
        const project = projectOf(tree);
        const files = [];
        for (const target of targets)
            files.push({ path: target.file.path, asked: await askFile(project, target) });
        return {
            examined: files.reduce((sum, { asked }) => sum + asked.length, 0),
            findings: files.flatMap(({ path, asked }) => asked.flatMap((one) => findingOf(path, one))),
            notChecked: files.flatMap(({ asked }) => asked.flatMap(notCheckedOf)),
            verified: verified(files),
        };
    },
}));
async function askFile(project, { file, spans }) {
    const language = languageOf(file.path);
    if (language === undefined || file.content.kind !== 'text')
        return [];
    const found = await language.imports(file.content.text, file.path, linesOf(spans));
    if ('unreadable' in found)
        return [{ line: spans[0]?.from ?? 1, specifier: '', answer: unknown(found.unreadable) }];
    return Promise.all(found.sites.map(async (site) => ({
        line: site.line,
        specifier: site.specifier ?? '',
        answer: await resolve(project, file, site),
    })));
}
function linesOf(spans) {
    return new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)));
}
function findingOf(path, { line, specifier, answer }) {
    if (answer.is !== 'missing')
        return [];
    const { is: _, kind, ...said } = answer;
    return [{ ...said, rule: `imports/${kind}`, path, from: line, to: line, subject: specifier }];
}
function notCheckedOf({ answer }) {
    return answer.is === 'unknown' ? [{ why: answer.why, count: 1 }] : [];
}
function verified(files) {
    const resolved = files.map(({ path, asked }) => ({
        path,
        lines: asked.filter(({ answer }) => answer.is === 'there'),
    }));
    const count = resolved.reduce((sum, { lines }) => sum + lines.length, 0);
    if (count === 0)
        return [];
    const spans = resolved.flatMap(({ path, lines }) => (0,change_spans/* spansOf */.Ly)(path, lines.map(({ line }) => line)));
    return [{ what: count === 1 ? '1 import resolves' : `${count} imports resolve`, limit: LIMIT, spans }];
}
const LIMIT = 'names and files, not behaviour';

;// CONCATENATED MODULE: ./src/checks.ts

const checks = [imports];

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/policy/condition.ts
/** Closes over the option type, so that a list of conditions needs no `any`. */
const defineCondition = ({ ask, ...rest }) => ({
    ...rest,
    ask: (facts, given) => ask(facts, rest.options.parse(given)),
});

;// CONCATENATED MODULE: ./src/policy/attribution.ts
/** The same provenance, of these files and commits. What it says of the change as a whole stays. */
function recounted(provenance, files, commits = provenance.commits) {
    const spans = files.flatMap((file) => file.spans);
    const lines = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 };
    for (const span of spans)
        lines[span.origin] += attribution_linesOf(span);
    return { ...provenance, origin: originOf(lines), lines, agents: sharesOf(spans, commits), files, commits };
}
function attribution_linesOf({ from, to }) {
    return to - from + 1;
}
function originOf(lines) {
    const present = presentIn(lines);
    return present.length > 1 ? 'mixed' : (present[0] ?? 'unknown');
}
/** The origins that at least one line has. */
function presentIn(lines) {
    return ORIGINS.filter((origin) => lines[origin] > 0);
}
const ORIGINS = ['agent', 'human', 'automation', 'mixed', 'unknown'];
/** Most lines first. Of mixed lines nobody knows how many are an agent's. */
function sharesOf(spans, commits) {
    const models = new Map(commits.map(({ sha, model }) => [sha, model]));
    const shares = new Map();
    for (const span of spans) {
        if (span.origin !== 'agent')
            continue;
        const model = (span.commit === null ? null : models.get(span.commit)) ?? null;
        const key = JSON.stringify([span.agent, model]);
        const share = shares.get(key) ?? { agent: span.agent, model, lines: 0, commits: new Set() };
        share.lines += attribution_linesOf(span);
        if (span.commit !== null)
            share.commits.add(span.commit);
        shares.set(key, share);
    }
    return [...shares.values()]
        .map((share) => ({ ...share, commits: share.commits.size }))
        .sort((one, other) => other.lines - one.lines);
}

;// CONCATENATED MODULE: ./src/policy/text.ts
/** Words for people: quotes that cannot mislead, counts, and lists that stay short. */
/** The text in backticks: control and invisible characters spelt out, backticks replaced, cut at 80 characters. */
function quoted(text) {
    return `\`${cut(visible(text).replaceAll('`', "'"), 80)}\``;
}
/** Characters that a reader cannot see, or that would move other text, as `<U+200B>`. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, codePoint);
}
function codePoint(character) {
    const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `<U+${hexadecimal.padStart(4, '0')}>`;
}
/** At most `limit` code points; what was cut shows as `…`. */
function cut(text, limit) {
    const characters = [...text.slice(0, 2 * limit + 2)];
    return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
}
/** `1 line`, `2 lines`; give the plural where it is not the singular with an `s`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `a, b, c and 4 more`: the first `limit` items. */
function listed(items, limit = 3) {
    const rest = items.length - limit;
    return rest > 0 ? `${items.slice(0, limit).join(', ')} and ${rest} more` : items.join(', ');
}

;// CONCATENATED MODULE: ./src/policy/origins.ts


const LINE_ORIGINS = ['agent', 'human', 'automation', 'unknown'];
/** Removed, renamed, binary: the change touches the file and no line tells who did it. */
function filesWithoutLines({ change }) {
    return change.files.filter(({ added }) => added.length === 0);
}
/** Not text, or too much of it: how many lines there are cannot be said, and it is not zero. */
function uncountableFiles({ change }) {
    return change.files.filter(({ content }) => content.kind !== 'text' && content.kind !== 'removed');
}
/** Who may have touched a file without lines: whoever wrote one of the commits, and anybody where a commit is mixed. */
function possibleOrigins({ provenance }) {
    const origins = provenance.commits.length > 0 ? provenance.commits.map(({ origin }) => origin) : [provenance.origin];
    return new Set(origins.flatMap((origin) => (origin === 'mixed' ? LINE_ORIGINS : [origin])));
}
const origins_NAMES = {
    agent: 'by an agent',
    human: 'by a person',
    automation: 'by automation',
    mixed: "mixed (read as an agent's)",
    unknown: 'by nobody known',
};
/** `88 by an agent, 41 by nobody known`; what is not there is not named. */
function linesInWords({ provenance: { lines } }) {
    const present = presentIn(lines).map((origin) => `${lines[origin]} ${origins_NAMES[origin]}`);
    return present.length === 0 ? 'none' : present.join(', ');
}
function filesInWords(files) {
    return `${counted(files.length, 'file')} (${listed(files.map(({ path }) => quoted(path)))})`;
}

;// CONCATENATED MODULE: ./src/policy/conditions/agent-lines.ts
/** `agent-lines`: how many added lines in scope an agent wrote. */




const number = schemas/* int */.Whr().min(0).optional();
const shape = schemas/* strictObject */.rej({ 'more-than': number, 'at-least': number, 'at-most': number, 'less-than': number });
const options = shape
    .refine((bounds) => Object.keys(bounds).length > 0, {
    error: 'needs `more-than`, `at-least`, `at-most` or `less-than`',
})
    .refine((bounds) => leastOf(bounds) <= mostOf(bounds), { error: 'no number can be within these bounds' });
/* harmony default export */ const agent_lines = (defineCondition({
    name: 'agent-lines',
    description: "The number of added lines that an agent wrote. Mixed lines count as an agent's.",
    needs: [],
    options,
    ask: answer,
}));
/** The smallest number within the bounds. */
function leastOf(bounds) {
    return Math.max(bounds['at-least'] ?? 0, (bounds['more-than'] ?? -1) + 1);
}
/** The greatest number within the bounds. */
function mostOf(bounds) {
    return Math.min(bounds['at-most'] ?? Number.POSITIVE_INFINITY, (bounds['less-than'] ?? Number.POSITIVE_INFINITY) - 1);
}
function answer(facts, bounds) {
    const count = facts.provenance.lines.agent + facts.provenance.lines.mixed;
    const hidden = possibleOrigins(facts).has('agent') ? uncountableFiles(facts) : [];
    const least = count >= leastOf(bounds);
    const most = count <= mostOf(bounds);
    const wanted = Object.entries(bounds).map(([name, bound]) => `${name.replace('-', ' ')} ${bound}`);
    const because = `${counted(count, 'line')} by an agent, wanted ${wanted.join(' and ')}; added lines: ${linesInWords(facts)}`;
    if (!most)
        return { holds: false, because, next: [fewer(mostOf(bounds))] };
    if (hidden.length === 0)
        return { holds: least, because };
    // What cannot be counted can lie anywhere above what was.
    const isSure = least && mostOf(bounds) === Number.POSITIVE_INFINITY;
    const unclear = `${because}; those of ${filesInWords(hidden)} cannot be counted`;
    return { holds: isSure ? true : undefined, because: isSure ? because : unclear };
}
function fewer(most) {
    return { who: 'the author', what: `brings the lines by an agent down to ${most}` };
}

;// CONCATENATED MODULE: ./src/policy/conditions/all-lines-from.ts
/** `all-lines-from`: every added line in scope is one of these. The strict form of `origin`. */




const origin = schemas/* enum */.k5n(LINE_ORIGINS);
/* harmony default export */ const all_lines_from = (defineCondition({
    name: 'all-lines-from',
    description: 'Every added line was written by one of these. Holds where no line was added.',
    needs: [],
    options: schemas/* union */.KCZ([origin, schemas/* array */.YOg(origin).min(1)]),
    ask: (facts, options) => all_lines_from_answer(facts, new Set([options].flat())),
}));
function all_lines_from_answer(facts, wanted) {
    const names = [...wanted].join(' or ');
    const counts = `added lines: ${linesInWords(facts)}`;
    const isForAll = LINE_ORIGINS.every((one) => wanted.has(one));
    const others = presentIn(facts.provenance.lines).filter((one) => (one === 'mixed' ? !isForAll : !wanted.has(one)));
    // A mixed line counts as an agent's: one that is, or is not, of the wanted origins.
    if (others.some((one) => one !== 'mixed' || !wanted.has('agent')))
        return { holds: false, because: `not all lines are of origin ${names}; ${counts}` };
    if (others.length > 0)
        return { holds: undefined, because: `mixed lines may be somebody else's than ${names}; ${counts}` };
    const files = uncountableFiles(facts);
    const isSure = files.length === 0 || [...possibleOrigins(facts)].every((one) => wanted.has(one));
    if (isSure)
        return { holds: true, because: `all lines are of origin ${names}; ${counts}` };
    return { holds: undefined, because: `it cannot be told who wrote ${filesInWords(files)}; ${counts}` };
}

;// CONCATENATED MODULE: ./src/policy/conditions/approvals.ts
/** `approvals`: enough people read exactly this head and approved it. */



const count = schemas/* int */.Whr().min(1).max(50);
const from = schemas/* union */.KCZ([schemas/* literal */.euz('anyone'), schemas/* strictObject */.rej({ permission: schemas/* literal */.euz('write') })]);
/* harmony default export */ const approvals = (defineCondition({
    name: 'approvals',
    description: 'So many people approved the present head: distinct people with write permission (or, said so, `anyone`), never the opener and never a bot.',
    needs: ['reviews'],
    options: schemas/* union */.KCZ([count, schemas/* strictObject */.rej({ count, from: from.optional() })]),
    ask: (facts, options) => {
        const asked = typeof options === 'number' ? { count: options } : options;
        return approvals_answer(facts, asked.count, asked.from !== 'anyone');
    },
}));
function approvals_answer({ change, forge }, wanted, mustWrite) {
    if ('unavailable' in forge.reviews) {
        const because = `the approvals are unknown: ${forge.reviews.unavailable}`;
        return { holds: undefined, because, awaited: true, next: [approve(change, wanted, mustWrite)] };
    }
    const judged = latestOf(forge.reviews.value).map((review) => ({
        review,
        against: objection(review, change, mustWrite),
    }));
    const counting = judged.flatMap(({ review, against }) => (against === null ? [quoted(review.reviewer.login)] : []));
    const others = judged.flatMap(({ against }) => (against === null ? [] : [against]));
    const names = counting.length > 0 ? ` (${listed(counting)})` : '';
    const because = [
        `${counting.length} of ${counted(wanted, 'approval')}${names}`,
        ...(others.length > 0 ? [listed(others, 5)] : []),
    ].join('; ');
    const missing = wanted - counting.length;
    if (missing > 0)
        return { holds: false, because, awaited: true, next: [approve(change, missing, mustWrite)] };
    if (change.opener !== null)
        return { holds: true, because };
    return {
        holds: undefined,
        because: `${because}; who opened the change is unknown, and the opener's own does not count`,
        awaited: true,
    };
}
/** The latest review of each account that says yes or no: a later comment leaves it as it is, a later objection ends it. */
function latestOf(reviews) {
    const latest = new Map();
    for (const review of reviews) {
        if (review.state !== 'commented')
            latest.set(review.reviewer.id ?? review.reviewer.login, review);
    }
    return [...latest.values()];
}
/** Why this review is no approval that counts; null when it is one. */
function objection({ reviewer, state, commit, mayWrite }, { head, opener }, mustWrite) {
    const who = quoted(reviewer.login);
    if (state === 'changes-requested')
        return `${who} asks for changes`;
    if (state !== 'approved')
        return `the review of ${who} was dismissed`;
    if (reviewer.kind === 'bot')
        return `${who} is a bot`;
    if (reviewer.kind !== 'person' || reviewer.id === null)
        return `who ${who} is cannot be told`;
    if (opener !== null && isSame(reviewer, opener))
        return `${who} opened the change`;
    if (commit !== head)
        return `${who} approved ${commit === null ? 'an unknown commit' : `\`${commit.slice(0, 7)}\``}, not the present head`;
    return mustWrite && !mayWrite ? `${who} has no write permission` : null;
}
function isSame(one, other) {
    return one.id === other.id || one.login.toLowerCase() === other.login.toLowerCase();
}
function approve({ head, opener }, missing, mustWrite) {
    const people = `${missing === 1 ? 'somebody' : `${missing} people`}${mustWrite ? ' with write access' : ''}`;
    const others = opener === null ? '' : ` (not ${quoted(opener.login)})`;
    return { who: `${people}${others}`, what: `${missing === 1 ? 'approves' : 'approve'} \`${head.slice(0, 7)}\`` };
}

;// CONCATENATED MODULE: ./src/policy/conditions/checks.ts
/** `checks`: these checks looked and found nothing wrong. */



const limits = schemas/* strictObject */.rej({ 'not-checked': schemas/* strictObject */.rej({ 'at-most': schemas/* int */.Whr().min(0) }).optional() });
const optionsOf = (name) => schemas/* union */.KCZ([
    schemas/* array */.YOg(name).min(1),
    schemas/* partialRecord */.jgl(name, limits).refine((checks) => Object.keys(checks).length > 0, {
        error: 'names no check',
        when: ({ issues }) => issues.length === 0,
    }),
]);
/* harmony default export */ const conditions_checks = (defineCondition({
    name: 'checks',
    description: 'These checks passed. One that could not look, or broke, is not passed. `not-checked` limits what it may leave open.',
    needs: [],
    options: optionsOf(schemas/* string */.YjP()),
    optionsFor: ({ checks }) => optionsOf(schemas/* enum */.k5n(checks)),
    ask: (facts, options) => {
        const wanted = Array.isArray(options) ? options.map((name) => [name, {}]) : Object.entries(options);
        return together(wanted.map(([name, limit]) => ask(facts, name, limit ?? {})));
    },
}));
/** Every result under that name counts: a check may have been done in several parts. */
function ask({ results }, name, limit) {
    const own = results.filter(({ check }) => check === name);
    const findings = own.flatMap((result) => result.findings);
    if (own.some(({ status }) => status === 'failed'))
        return failed(name, findings);
    const blind = own.find(({ status }) => status !== 'passed');
    if (blind !== undefined)
        return unanswered(name, `${blind.status === 'errored' ? 'broke' : 'could not look'}: ${blind.because}`);
    return own.length === 0 ? unanswered(name, 'did not run') : checks_passed(name, own, limit);
}
function failed(name, findings) {
    const errors = findings.filter(({ level }) => level === 'error');
    const places = errors.map(({ path, from }) => quoted(`${path}:${from}`));
    const found = counted(errors.length, 'problem');
    const at = errors.length === 1 ? ` at ${places[0]}` : '';
    const fix = { who: 'the author', what: `fixes ${found} that ${quoted(name)} found${at}` };
    return { holds: false, because: `${quoted(name)} found ${found}: ${listed(places)}`, next: [fix] };
}
function unanswered(name, what) {
    const step = { who: 'a maintainer', what: `finds out why ${quoted(name)} gave no answer` };
    return { holds: undefined, because: `${quoted(name)} ${what}`, next: [step] };
}
function checks_passed(name, own, limit) {
    const open = own.flatMap(({ notChecked }) => notChecked);
    const count = open.reduce((sum, one) => sum + one.count, 0);
    const most = limit['not-checked']?.['at-most'] ?? Number.POSITIVE_INFINITY;
    if (count <= most)
        return { holds: true, because: `${quoted(name)} passed` };
    const reasons = listed(open.map((one) => `${one.why} (${one.count})`));
    const because = `${quoted(name)} left ${count} unanswered, at most ${most} may be: ${reasons}`;
    const step = {
        who: 'the author',
        what: `brings what ${quoted(name)} could not answer from ${count} down to ${most}`,
    };
    return { holds: false, because, next: [step] };
}
/** All of them must hold; what is said is what stands in the way. */
function together(answers) {
    const against = answers.filter(({ holds }) => holds !== true);
    const telling = against.length > 0 ? against : answers;
    return {
        holds: against.some(({ holds }) => holds === false) ? false : against.length > 0 ? undefined : true,
        because: telling.map(({ because }) => because).join('; '),
        next: telling.flatMap(({ next = [] }) => next),
    };
}

;// CONCATENATED MODULE: ./src/policy/conditions/label.ts
/** `label`: the pull request wears these labels, by their exact names. */



const label_name = schemas/* string */.YjP().min(1).max(100);
/* harmony default export */ const label = (defineCondition({
    name: 'label',
    description: 'The pull request wears this label, or all of these, by their exact names.',
    needs: ['labels'],
    options: schemas/* union */.KCZ([label_name, schemas/* array */.YOg(label_name).min(1)]),
    ask: (facts, options) => {
        const wanted = [options].flat();
        return { ...label_answer(facts, wanted), wants: wanted.map((label) => ({ kind: 'label', name: label })) };
    },
}));
function label_answer({ forge }, wanted) {
    const add = (missing) => [
        { who: 'somebody with write access', what: `adds the label ${missing.map(quoted).join(' and ')}` },
    ];
    if ('unavailable' in forge.labels) {
        return {
            holds: undefined,
            because: `the labels are unknown: ${forge.labels.unavailable}`,
            awaited: true,
            next: add(wanted),
        };
    }
    const present = forge.labels.value;
    const missing = wanted.filter((label) => !present.some((one) => label_isSame(one, label)));
    if (missing.length === 0)
        return { holds: true, because: `wears ${listed(wanted.map((one) => `the label ${quoted(one)}`))}` };
    const alike = missing.flatMap((label) => present.filter((one) => looksLike(one, label)).map((one) => notThat(one, label)));
    const because = `${counted(missing.length, 'label')} missing: ${listed(missing.map(quoted))}`;
    return { holds: false, because: [because, ...alike].join('; '), awaited: true, next: add(missing) };
}
/** Unicode has several ways to store one and the same text; that alone makes no other name. */
function label_isSame(one, other) {
    return one.normalize('NFC') === other.normalize('NFC');
}
function notThat(one, wanted) {
    const shown = [...one].map((character) => /[ -~]/.test(character) || wanted.includes(character) ? character : codePoint(character));
    return `${quoted(shown.join(''))} looks like ${quoted(wanted)} and is another label`;
}
function looksLike(one, other) {
    return skeleton(one) === skeleton(other);
}
/** Letters of other alphabets that look like Latin ones, after folding of case. */
const DOUBLES = new Map([
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'уy',
    'хx',
    'іi',
    'јj',
    'ѕs',
    'ԁd',
    'һh',
    'ӏl',
    'αa',
    'οo',
    'νv',
    'ρp',
    'ιi',
    'κk',
    'τt',
    'ıi',
].map((pair) => [[...pair][0], [...pair][1]]));
/** What is left of a name when all that the eye overlooks is taken away. */
function skeleton(label) {
    const folded = label.normalize('NFKD').toLowerCase();
    return [...folded.replace(/[\p{Cf}\p{Zs}\p{M}_-]/gu, '')]
        .map((character) => DOUBLES.get(character) ?? character)
        .join('');
}

;// CONCATENATED MODULE: ./src/policy/conditions/origin.ts
/** `origin`: at least one added line in scope is one of these. */




const origin_origin = schemas/* enum */.k5n(ORIGINS);
/* harmony default export */ const conditions_origin = (defineCondition({
    name: 'origin',
    description: "At least one added line was written by one of these. A mixed line counts as an agent's. `mixed` itself: the lines have several origins.",
    needs: [],
    options: schemas/* union */.KCZ([origin_origin, schemas/* array */.YOg(origin_origin).min(1)]),
    ask: (facts, options) => origin_answer(facts, new Set([options].flat())),
}));
function origin_answer(facts, wanted) {
    const silent = filesWithoutLines(facts);
    const hidden = silent.length > 0 ? [...possibleOrigins(facts)] : [];
    const without = silent.length > 0 ? `; without added lines: ${filesInWords(silent)}` : '';
    const because = `added lines: ${linesInWords(facts)}${without}`;
    const names = [...wanted].join(' or ');
    const { lines } = facts.provenance;
    if (isSeen(lines, wanted) || (hidden.length > 0 && hidden.every((one) => wanted.has(one))))
        return { holds: true, because };
    if (isPossible(lines, hidden, wanted))
        return { holds: undefined, because: `it cannot be told whether the origin is ${names}; ${because}` };
    return { holds: false, because: `no added line is of origin ${names}; ${because}` };
}
function isSeen(lines, wanted) {
    const seen = presentIn(lines);
    const isOfOne = seen.some((one) => wanted.has(one) || (one === 'mixed' && wanted.has('agent')));
    return isOfOne || (wanted.has('mixed') && seen.length > 1);
}
/** Where no line tells, anybody may have done it who wrote a commit; and a mixed line may be anybody's. */
function isPossible(lines, hidden, wanted) {
    const possible = [...hidden, ...(lines.mixed > 0 ? LINE_ORIGINS : [])];
    const isMixture = hidden.length > 0 && new Set([...hidden, ...presentIn(lines)]).size > 1;
    return possible.some((one) => wanted.has(one)) || (wanted.has('mixed') && isMixture);
}

;// CONCATENATED MODULE: ./src/policy/conditions.ts






const conditions = [conditions_origin, all_lines_from, agent_lines, conditions_checks, label, approvals];

;// CONCATENATED MODULE: ./src/policy/headline.ts

/** In code points. */
const headline_LONGEST = 140;
/** Stands after the conclusion's own word on a page, and alone as the description of a commit status. */
function headlineOf(conclusion, rules) {
    const unmet = rules.filter(({ status }) => status === 'violated' || status === 'undecided');
    const total = counted(rules.length, 'rule');
    switch (conclusion) {
        case 'pass':
            return cut(headline_passed(rules, unmet), headline_LONGEST);
        case 'warn': {
            const warning = unmet.filter(({ mode }) => mode === 'warn');
            return sentence(`${warning.length} of ${total} not met, none blocks`, warning);
        }
        case 'pending':
        case 'fail': {
            const enforced = unmet.filter(({ mode }) => mode === 'enforce');
            const blocking = enforced.filter(({ awaited }) => !awaited);
            const waiting = enforced.filter(({ awaited }) => awaited);
            const counts = [
                blocking.length > 0 ? `${blocking.length} of ${total} not met` : '',
                awaiting(waiting, blocking, total),
            ];
            return sentence(counts.filter((one) => one !== '').join(', '), [...blocking, ...waiting]);
        }
        default:
            return conclusion;
    }
}
function awaiting(waiting, blocking, total) {
    if (waiting.length === 0)
        return '';
    return blocking.length > 0 ? `${waiting.length} open` : `${waiting.length} of ${total} open`;
}
function headline_passed(rules, observed) {
    const total = counted(rules.length, 'rule');
    const skipped = rules.filter(({ status }) => status === 'skipped').length;
    if (skipped === rules.length)
        return `every rule was skipped (${total}): nothing was asked of this change`;
    return [
        `${rules.length - skipped - observed.length} of ${total} met`,
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
        ...(observed.length > 0 ? [`${observed.length} not met and only observed`] : []),
    ].join(', ');
}
/** As many steps as there is room for, each once, and how many are left out. */
function sentence(opening, rules) {
    const steps = [...new Set(rules.flatMap(({ next }) => next).map(({ who, what }) => visible(`${who} ${what}`)))];
    const lines = steps.map((_, i) => {
        const rest = steps.length - i - 1;
        return `${opening}: ${steps.slice(0, i + 1).join('; ')}${rest > 0 ? `; ${rest} more` : ''}`;
    });
    const fitting = lines.findLast((line) => [...line].length <= headline_LONGEST);
    return fitting ?? cut(lines[0] ?? opening, headline_LONGEST);
}

;// CONCATENATED MODULE: ./src/policy/scope.ts

/**
 * Keeps the files that `match` means, by their path at head or, for what was renamed or removed, at base; and of
 * provenance and checks, what is about them. What a check could not look at has no place, so it stays. Commits,
 * and what the forge knows, are of the change as a whole.
 */
function narrowed(facts, match) {
    const files = facts.change.files.filter(({ path, from }) => match(path) || (from !== null && match(from)));
    if (files.length === facts.change.files.length)
        return facts;
    const kept = pathsOf(files);
    return {
        ...facts,
        change: { ...facts.change, files },
        provenance: recounted(facts.provenance, facts.provenance.files.filter(({ path }) => kept.has(path))),
        results: facts.results.map((result) => narrowedResult(result, kept)),
    };
}
function pathsOf(files) {
    return new Set(files.map(({ path }) => path));
}
/** A check that failed elsewhere alone has passed here; one that could not look has looked nowhere. */
function narrowedResult(result, kept) {
    const findings = result.findings.filter(({ path }) => kept.has(path));
    const verified = result.verified.map((one) => ({ ...one, spans: one.spans.filter(({ path }) => kept.has(path)) }));
    const isErrorGone = result.findings.some(isError) && !findings.some(isError);
    const status = result.status === 'failed' && isErrorGone ? 'passed' : result.status;
    return { ...result, status, findings, verified };
}
function isError({ level }) {
    return level === 'error';
}

;// CONCATENATED MODULE: ./src/policy/evaluate.ts


const EFFORTS = [0, 1, 2, 3];
function evaluate(expression, facts, where = '') {
    switch (expression.kind) {
        case 'ask':
            return evaluate_ask(expression, facts, where);
        case 'all':
            return evaluate_all(expression.of.map((one) => evaluate(one, facts, where)));
        case 'any':
            return any(expression.of.map((one) => evaluate(one, facts, where)));
        case 'not': {
            const { toHold, toFail, because } = evaluate(expression.of, facts, where);
            return { toHold: toFail, toFail: toHold, because, next: [], wants: [] };
        }
        case 'within':
            return evaluate_within(expression, facts);
        default:
            return expression;
    }
}
function evaluate_ask({ condition, options }, facts, where) {
    const { holds, because, awaited = false, next = [], wants = [] } = condition.ask(facts, options);
    const unsettled = holds === undefined ? 2 : 3;
    // What the forge knows can change with the code as it is: that can also end what holds now.
    const canEnd = condition.needs.length > 0;
    return {
        toHold: holds === true ? 0 : awaited ? 1 : unsettled,
        toFail: holds === false ? 0 : canEnd ? 1 : unsettled,
        because: [where === '' || canEnd ? because : `in ${where}: ${because}`],
        next,
        wants,
    };
}
function evaluate_all(of) {
    const toHold = greatest(of.map((one) => one.toHold));
    const telling = toHold === 0 ? of : of.filter((one) => one.toHold > 0);
    return {
        toHold,
        toFail: least(of.map((one) => one.toFail)),
        because: said(telling),
        next: telling.flatMap(({ next }) => next),
        wants: of.flatMap(({ wants }) => wants),
    };
}
function any(of) {
    const toHold = least(of.map((one) => one.toHold));
    const telling = toHold === 0 ? of.filter((one) => one.toHold === 0) : of;
    const easiest = of.filter((one) => one.toHold === toHold);
    return {
        toHold,
        toFail: greatest(of.map((one) => one.toFail)),
        because: said(telling),
        next: oneOf(easiest),
        wants: of.flatMap(({ wants }) => wants),
    };
}
/** One of the ways is enough, so together they are one step. */
function oneOf(ways) {
    const steps = ways.map(({ next }) => next).filter(({ length }) => length > 0);
    const first = steps[0]?.[0];
    if (first === undefined)
        return [];
    const sentences = steps.map((way) => way.map(({ who, what }) => `${who} ${what}`).join(' and '));
    return [{ who: first.who, what: sentences.join(', or ').slice(first.who.length + 1) }];
}
function evaluate_within({ paths, of }, facts) {
    const where = listed(paths.globs.map(quoted));
    const scope = narrowed(facts, paths.match);
    const [found, total] = [scope.change.files.length, facts.change.files.length];
    if (found === 0)
        return fact(false, `no changed file is in ${where}`);
    const touched = `${found} of ${counted(total, 'changed file')} ${found === 1 ? 'is' : 'are'} in ${where}`;
    return evaluate_all([fact(true, touched), evaluate(of, scope, where)]);
}
/** What only another change could alter. */
function fact(holds, because) {
    return { toHold: holds ? 0 : 3, toFail: holds ? 3 : 0, because: [because], next: [], wants: [] };
}
function said(of) {
    return [...new Set(of.flatMap(({ because }) => because))];
}
function greatest(efforts) {
    return EFFORTS.findLast((effort) => efforts.includes(effort)) ?? 0;
}
function least(efforts) {
    return EFFORTS.find((effort) => efforts.includes(effort)) ?? 3;
}

;// CONCATENATED MODULE: ./src/policy/outcome.ts

function outcomeOf(rule, readings) {
    const skipped = { rule: rule.name, mode: rule.mode, status: 'skipped', awaited: false, next: [] };
    if (rule.mode === 'off')
        return { ...skipped, because: ['the rule is switched off (`mode: off`)'] };
    const outcomes = readings.map((reading) => outcomeBy(rule, reading));
    return outcomes.reduce((one, other) => (rank(other) > rank(one) ? other : one));
}
/** How strict an outcome is, were it enforced. */
function rank({ status, awaited }) {
    if (status === 'satisfied' || status === 'skipped')
        return 0;
    return status === 'undecided' && awaited ? 1 : 2;
}
function outcomeBy(rule, { kind, facts, plain }) {
    const outcome = decide(rule, facts);
    const isAsWithout = facts === plain || decide(rule, plain).because.join() === outcome.because.join();
    const notes = [
        ...(kind === 'vouched' ? ['a claim that nobody vouches for makes no rule milder; read without such claims:'] : []),
        ...(isAsWithout ? [] : ["lines by nobody known count as an agent's here (`unknown-origin: agent`)"]),
    ];
    return { ...outcome, because: [...notes, ...outcome.because] };
}
/** A rule of which nobody can tell whether it applies is asked as if it did: it is never a pass unless what it requires holds anyway. */
function decide({ name: rule, mode, when, require }, facts) {
    const applies = when === null ? null : evaluate(when, facts);
    if (applies?.toFail === 0) {
        const because = applies.because.map((reason) => `does not apply: ${reason}`);
        return { rule, mode, status: 'skipped', awaited: false, because, next: [] };
    }
    const required = evaluate(require, facts);
    const isUnclear = applies !== null && applies.toHold > 0;
    const prefix = isUnclear ? 'it cannot be told whether the rule applies' : 'applies';
    const because = [...(applies?.because ?? []).map((reason) => `${prefix}: ${reason}`), ...required.because];
    const status = outcome_statusOf(required, isUnclear);
    const next = status === 'satisfied' ? [] : stepsFor(rule, status, required);
    const wants = required.wants.length > 0 ? { wants: required.wants } : {};
    return { rule, mode, status, awaited: status === 'undecided' && required.toHold === 1, because, next, ...wants };
}
function outcome_statusOf({ toHold }, isUnclear) {
    if (toHold === 0)
        return 'satisfied';
    return toHold === 3 && !isUnclear ? 'violated' : 'undecided';
}
/** The conditions' own steps, or what the rule's name asks for. A name completes "This change may merge if …". */
function stepsFor(rule, status, { toHold, next }) {
    if (next.length > 0)
        return next;
    if (status === 'violated')
        return [{ who: 'the author', what: `sees to it that ${rule}` }];
    if (toHold === 1)
        return [{ who: 'somebody with write access', what: `sees to it that ${rule}` }];
    return [{ who: 'a maintainer', what: `finds out whether ${rule}` }];
}

;// CONCATENATED MODULE: ./src/policy/readings.ts

/**
 * The facts as claimed, and as the forge vouches for them, unless that is the same. Anybody can write a claim, so a
 * rule is judged by both readings and the stricter outcome counts: no claim makes a policy milder, wherever a
 * condition stands.
 */
function readingsOf(facts, unknownOrigin) {
    const vouched = vouchedFor(facts);
    const reading = (kind, plain) => ({
        kind,
        plain,
        facts: unknownOrigin === 'agent' ? withUnknownAsAgents(plain) : plain,
    });
    return [reading('claimed', facts), ...(vouched === facts ? [] : [reading('vouched', vouched)])];
}
/** Every line and commit that only claims speak for becomes unknown. */
function vouchedFor(facts) {
    const { commits, evidence } = facts.provenance;
    const ofCommits = new Map(commits.map((commit) => [commit.sha, commit.evidence.filter(isVerified)]));
    // That a person opened the change says nothing of who wrote its lines.
    const ofChange = evidence.filter((one) => isVerified(one) && one.claims !== 'human');
    const about = (sha) => [
        ...(sha === null ? [] : (ofCommits.get(sha) ?? [])),
        ...ofChange,
    ];
    return reattributed(facts, {
        commit: (commit) => attributed(commit, about(commit.sha)),
        span: (span) => attributed(span, about(span.commit)),
    });
}
function isVerified({ trust }) {
    return trust === 'verified';
}
/** What is left of a claim when only this evidence counts. What was unknown stays so. */
function attributed(claimed, evidence) {
    const [first] = evidence;
    if (claimed.origin === 'unknown')
        return claimed;
    if (first === undefined)
        return { origin: 'unknown', agent: null };
    const said = claimed.origin === 'mixed' ? 'agent' : claimed.origin;
    return evidence.some(({ claims }) => claims === said) ? claimed : { origin: first.claims, agent: first.agent };
}
function withUnknownAsAgents(facts) {
    const asAgent = ({ origin, agent }) => ({
        origin: origin === 'unknown' ? 'agent' : origin,
        agent,
    });
    return reattributed(facts, { commit: asAgent, span: asAgent });
}
/** The very same facts when nothing changes. */
function reattributed(facts, read) {
    let isSame = true;
    const note = (claimed, { origin, agent }) => {
        if (origin === claimed.origin && agent === claimed.agent)
            return claimed;
        isSame = false;
        return { ...claimed, origin, agent };
    };
    const commits = facts.provenance.commits.map((commit) => note(commit, read.commit(commit)));
    const files = facts.provenance.files.map((file) => ({
        ...file,
        spans: file.spans.map((span) => note(span, read.span(span))),
    }));
    return isSame ? facts : { ...facts, provenance: recounted(facts.provenance, files, commits) };
}

;// CONCATENATED MODULE: ./src/policy/judge.ts



function judge(policy, facts) {
    const readings = readingsOf(facts, policy.unknownOrigin);
    const rules = policy.rules.map((rule) => outcomeOf(rule, readings));
    const conclusion = strictest(rules.map(conclusionOf));
    return {
        conclusion,
        headline: headlineOf(conclusion, rules),
        policy: { source: policy.source, digest: policy.digest },
        rules,
    };
}
/** What the forge has to be asked so that this policy can be judged. Rules that are switched off need nothing. */
function needsOf(policy) {
    const asked = policy.rules.filter(({ mode }) => mode !== 'off');
    const needs = asked.flatMap(({ when, require }) => [...(when === null ? [] : needed(when)), ...needed(require)]);
    return [...new Set(needs)].sort();
}
function needed(expression) {
    switch (expression.kind) {
        case 'ask':
            return expression.condition.needs;
        case 'not':
        case 'within':
            return needed(expression.of);
        default:
            return expression.of.flatMap(needed);
    }
}
const MILDEST_FIRST = ['pass', 'warn', 'pending', 'fail'];
/** What one rule alone would conclude. */
function conclusionOf({ mode, status, awaited }) {
    if (status === 'satisfied' || status === 'skipped')
        return 'pass';
    switch (mode) {
        case 'off':
        case 'observe':
            return 'pass';
        case 'warn':
            return 'warn';
        case 'enforce':
            return status === 'undecided' && awaited ? 'pending' : 'fail';
        default:
            return mode;
    }
}
function strictest(conclusions) {
    return MILDEST_FIRST.findLast((one) => conclusions.includes(one)) ?? 'pass';
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/policy/default.ts
/** The policy where a repository has none: it warns and never blocks. A policy file like any other, read by the same parser. */
const defaultPolicy = {
    source: 'built-in default',
    text: `version: 1
rules:
  - name: nothing refers to what does not exist
    require:
      checks: [imports]
    mode: warn

  - name: agent-written code has a reader with write permission
    when:
      origin: agent
    require:
      approvals: { count: 1, from: { permission: write } }
    mode: warn
`,
};

;// CONCATENATED MODULE: ./src/policy/digest.ts
/** A name for what a policy says: the same for the same rules, however they were written down. */

/** SHA-256, 64 hexadecimal digits, over the rules in their order. Comments, layout, defaults and the order of keys do not count. */
function digestOf(file) {
    const rules = file.rules.map(({ name, mode, when, require }) => ({
        name,
        mode,
        when: when === undefined ? null : digest_plain(when),
        require: digest_plain(require),
    }));
    return (0,hash/* sha256 */.s)(JSON.stringify(sorted({ version: file.version, 'unknown-origin': file['unknown-origin'], rules })));
}
function digest_plain(expression) {
    switch (expression.kind) {
        case 'ask':
            return { [expression.condition.name]: expression.options };
        case 'within':
            return { paths: expression.paths.globs, of: digest_plain(expression.of) };
        case 'not':
            return { not: digest_plain(expression.of) };
        default:
            return { [expression.kind]: expression.of.map(digest_plain) };
    }
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
;// CONCATENATED MODULE: ./src/policy/braces.ts
/** Writes `{a,b}` out: one glob becomes the list of those it stands for. */
/** Stops as soon as there are more than `most`, so the work is bounded whatever was written. */
function expandBraces(glob, most) {
    const done = [];
    const pending = [glob];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const group = firstGroup(next);
        if (group === null)
            done.push(next);
        else if ('problem' in group)
            return group;
        else
            pending.push(...group.options.map((option) => `${group.before}${option}${group.after}`).toReversed());
        if (done.length + pending.length > most)
            return { problem: `stands for more than ${most} alternatives` };
    }
    return { globs: done };
}
/** The first outermost group; null when there is none. */
function firstGroup(glob) {
    const edges = [];
    let depth = 0;
    for (let i = 0; i < glob.length; i++) {
        const character = glob[i];
        if (character === '\\')
            i++;
        else if (character === '{' && depth++ === 0)
            edges.push(i);
        else if (character === ',' && depth === 1)
            edges.push(i);
        else if (character === '}' && --depth <= 0)
            return group(glob, [...edges, i]);
    }
    return depth > 0 ? { problem: 'holds `{` without `}`; write `\\{` for the character' } : null;
}
/** `edges`: where the brace, the commas and the closing brace stand. */
function group(glob, edges) {
    if (edges.length === 1)
        return { problem: 'holds `}` without `{`; write `\\}` for the character' };
    if (edges.length === 2)
        return { problem: 'holds `{…}` without a comma; write `\\{` for the character' };
    return {
        before: glob.slice(0, edges.at(0)),
        options: edges.slice(1).map((edge, i) => glob.slice((edges[i] ?? 0) + 1, edge)),
        after: glob.slice((edges.at(-1) ?? 0) + 1),
    };
}

;// CONCATENATED MODULE: ./src/policy/runs.ts
/** Wildcard matching in bounded time, for the characters of a name as for the parts of a path. */
/**
 * Whether the whole pattern matches all items. Only the latest wildcard is ever widened, because an earlier one
 * that took more could not leave more to what follows it: at most pattern × items comparisons.
 */
function matchRuns(pattern, items) {
    let at = 0;
    let wildcard = -1;
    let taken = 0;
    for (let i = 0; i < items.length;) {
        const wanted = pattern[at];
        const item = items[i];
        if (wanted === null) {
            wildcard = at++;
            taken = i;
        }
        else if (wanted !== undefined && item !== undefined && wanted(item)) {
            at++;
            i++;
        }
        else if (wildcard >= 0) {
            at = wildcard + 1;
            i = ++taken;
        }
        else
            return false;
    }
    return pattern.slice(at).every((wanted) => wanted === null);
}

;// CONCATENATED MODULE: ./src/policy/glob-part.ts
/** What stands between two slashes of a glob. */

function parsePart(written) {
    if (written === '**')
        return null;
    if (written === '')
        return { problem: 'has an empty part between slashes in one of its alternatives' };
    if (written.replace(/\\./g, '').includes('**')) {
        return { problem: 'has `**` beside other characters; it stands alone between slashes, as in `**/*.ts`' };
    }
    const tokens = parseTokens([...written]);
    return 'problem' in tokens ? tokens : compile(tokens);
}
function parseTokens(characters) {
    const tokens = [];
    for (let i = 0; i < characters.length; i++) {
        const character = characters[i] ?? '';
        if (character === '*')
            tokens.push(null);
        else if (character === '?')
            tokens.push(() => true);
        else if (character === '[') {
            const set = parseSet(characters, i);
            if ('problem' in set)
                return set;
            tokens.push(set.is);
            i = set.end;
        }
        else if (character !== '\\')
            tokens.push(character);
        else if (i + 1 === characters.length)
            return { problem: 'has `\\` before nothing' };
        else
            tokens.push(characters[++i] ?? '');
    }
    return tokens;
}
/** `[a-z]`, `[!a-z]` or `[^a-z]`, from the bracket at `start` to the one at `end`. A `]` that comes first means itself. */
function parseSet(characters, start) {
    const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
    const first = start + (negated ? 2 : 1);
    const ranges = [];
    let i = first;
    const character = () => characters[characters[i] === '\\' ? ++i : i]?.codePointAt(0) ?? 0;
    for (; characters[i] !== ']' || i === first; i++) {
        if (characters[i] === '[' && characters[i + 1] === ':')
            return { problem: 'holds a named set such as `[:alpha:]`' };
        const low = character();
        const isRange = characters[i + 1] === '-' && characters[i + 2] !== ']';
        if (isRange)
            i += 2;
        const high = isRange ? character() : low;
        if (i >= characters.length)
            return { problem: 'holds `[` without `]`; write `\\[` for the character' };
        if (low > high)
            return { problem: 'holds a set whose range runs backwards' };
        ranges.push([low, high]);
    }
    const has = (point) => ranges.some(([low, high]) => low <= point && point <= high);
    return { end: i, is: (one) => has(one.codePointAt(0) ?? 0) !== negated };
}
/** Letters at the end are compared first: of the names that a glob does not mean, most differ there. */
function compile(tokens) {
    const last = tokens.findLastIndex((token) => typeof token !== 'string');
    const tail = tokens.slice(last + 1).join('');
    if (last < 0)
        return (part) => part === tail;
    const head = tokens
        .slice(0, last + 1)
        .map((token) => (typeof token === 'string' ? (one) => one === token : token));
    return (part) => part.endsWith(tail) && matchRuns(head, [...part.slice(0, part.length - tail.length)]);
}

;// CONCATENATED MODULE: ./src/policy/glob.ts



/** In UTF-16 units, as written. */
const glob_LONGEST = 256;
/** How many globs one with `{a,b}` may stand for. */
const MOST_ALTERNATIVES = 32;
/**
 * Understands `*`, `?`, `[a-z]`, `[!a-z]`, `{a,b}`, `\` before a character that means itself, and `**` for any number
 * of whole parts, none included. A glob speaks of the whole path, from the top of the repository. What other tools read in
 * another way is a problem, never a guess: a glob that matches less than its writer thought makes a rule silent.
 */
function parseGlob(written) {
    const problem = misreading(written);
    if (problem !== undefined)
        return { problem };
    const expanded = expandBraces(written, MOST_ALTERNATIVES);
    if ('problem' in expanded)
        return expanded;
    const matchers = [];
    for (const glob of expanded.globs) {
        const parts = parseParts(glob);
        if ('problem' in parts)
            return parts;
        matchers.push(matcher(glob, parts.parts));
    }
    return { match: (path) => matchers.some((match) => match(path)) };
}
/** Most paths are told by the glob's plain beginning and end, before any part is looked at. */
function matcher(glob, parts) {
    const plain = glob.includes('\\') ? '*' : glob;
    const [head = '', tail = ''] = [plain.split(/[*?[]/, 1)[0], plain.split(/[*?\]]/).at(-1)];
    // `a/**` means `a` as well, and `**/a` means `a`.
    const [start, end] = [head.replace(/\/$/, ''), tail.replace(/^\//, '')];
    return (path) => path.startsWith(start) && path.endsWith(end) && matchRuns(parts, path.split('/'));
}
/** Forms that mean something else elsewhere, or that no path can match. */
function misreading(glob) {
    const parts = glob.split('/');
    if (glob.length > glob_LONGEST)
        return `is longer than ${glob_LONGEST} characters`;
    if (glob === '')
        return 'is empty';
    if (/[\p{Cc}\p{Cs}]/u.test(glob))
        return 'holds a control character';
    if (glob.startsWith('/'))
        return 'begins with `/`; leave it out, paths are read from the top of the repository';
    if (glob.endsWith('/'))
        return `names a folder; write \`${glob}**\` for everything in it`;
    if (parts.includes(''))
        return 'holds `//`';
    if (parts.includes('.') || parts.includes('..'))
        return 'holds a part `.` or `..`, which no path in git has';
    if (/[!@+?*]\(/.test(glob))
        return 'holds a pattern list such as `!(…)`, which is not understood here';
    return undefined;
}
function parseParts(glob) {
    const parts = [];
    for (const written of glob.split('/')) {
        const part = parsePart(written);
        if (part !== null && 'problem' in part)
            return part;
        parts.push(part);
    }
    return { parts };
}

;// CONCATENATED MODULE: ./src/policy/paths.ts
/** `paths`: which files the conditions beside it see. */



const MOST_GLOBS = 100;
const glob = schemas/* string */.YjP().superRefine((written, context) => {
    const parsed = parseGlob(written.replace(/^!/, ''));
    if ('match' in parsed)
        return;
    context.addIssue({ code: 'custom', message: `${quoted(written)} ${parsed.problem}`, input: written });
});
const pathsSchema = schemas/* array */.YOg(glob)
    .min(1)
    .max(MOST_GLOBS)
    .transform((globs) => ({ kind: 'paths', globs, match: matchAny(globs) }));
/** One of the globs, and none of those that begin with `!`. Where there are only such: everything else. */
function matchAny(globs) {
    const wanted = matchersOf(globs.filter((written) => !written.startsWith('!')));
    const unwanted = matchersOf(globs.filter((written) => written.startsWith('!')).map((written) => written.slice(1)));
    const isWanted = (path) => wanted.length === 0 || wanted.some((match) => match(path));
    return (path) => isWanted(path) && !unwanted.some((match) => match(path));
}
function matchersOf(globs) {
    return globs.map(parseGlob).flatMap((parsed) => ('match' in parsed ? [parsed.match] : []));
}

;// CONCATENATED MODULE: ./src/policy/schema.ts
/** The schema of a policy file, computed from the conditions: there is no second place to list one. */



/** How deep `all`, `any` and `not` may stand in one another. */
const schema_DEEPEST = 5;
const MOST_RULES = 200;
function policySchema(conditions, names) {
    const block = blockSchema(conditions, names);
    const rule = schemas/* strictObject */.rej({
        name: schemas/* string */.YjP()
            .min(1)
            .max(120)
            .regex(/^[^\p{Cc}\p{Cf}\p{Cs}`]*$/u, { error: 'must be one line without backticks and invisible characters' })
            .describe('Unique. Completes the sentence "This change may merge if …".'),
        when: block.optional().describe('The rule applies when these conditions hold; without it, always.'),
        require: block.describe('What must hold.'),
        mode: schemas/* enum */.k5n(['off', 'observe', 'warn', 'enforce'])
            .default('warn')
            .describe('off: not looked at. observe: reported alone. warn: reported as a warning. enforce: blocks.'),
    });
    return schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1),
        extends: schemas/* array */.YOg(schemas/* string */.YjP())
            .max(0, { error: 'other policies cannot be taken over yet: only the empty list is accepted' })
            .default([])
            .describe('Reserved; empty for now.'),
        'unknown-origin': schemas/* enum */.k5n(['unknown', 'agent'])
            .default('unknown')
            .describe('What a line counts as that nobody claims.'),
        rules: schemas/* array */.YOg(rule).min(1).max(MOST_RULES).superRefine(refuseNamesakes),
    });
}
function refuseNamesakes(rules, context) {
    const seen = new Set();
    for (const [i, { name }] of rules.entries()) {
        if (seen.has(name))
            context.addIssue({ code: 'custom', path: [i, 'name'], message: `another rule is called ${quoted(name)}` });
        seen.add(name);
    }
}
/** For editors and other tools. Globs and limits between keys are said in words there, for JSON Schema cannot say them. */
function policyJsonSchema(conditions, checks) {
    const schema = policySchema(conditions, { checks: checks.map(({ name }) => name) });
    return z.toJSONSchema(schema.meta({ title: 'Assay policy, .github/assay.yml' }), { io: 'input' });
}
function blockSchema(conditions, names) {
    const asked = conditions.map((condition) => {
        const options = condition.optionsFor?.(names) ?? condition.options;
        const part = options.transform((given) => ({ kind: 'ask', condition, options: given }));
        return [condition.name, part.optional().describe(condition.description)];
    });
    const block = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({ ...Object.fromEntries(asked), ...connectives(block) })
        .refine((parts) => Object.keys(parts).length > 0, { error: 'needs at least one condition', when: isFaultless })
        .transform((parts) => assemble(Object.values(parts)))
        .refine((whole) => levelsOf(whole) <= schema_DEEPEST, {
        error: `nests \`all\`, \`any\` and \`not\` more than ${schema_DEEPEST} deep`,
    }));
    return block.register(registries/* globalRegistry */.fd, { id: 'conditions', minProperties: 1 });
}
/** The keys of a block that are no conditions themselves. */
function connectives(block) {
    const several = (kind) => schemas/* array */.YOg(block)
        .min(1)
        .transform((of) => ({ kind, of }))
        .optional();
    const opposite = block.transform((of) => ({ kind: 'not', of })).optional();
    return {
        paths: pathsSchema
            .optional()
            .describe('A changed file is in these paths. The conditions beside it see those files alone.'),
        all: several('all').describe('All of these hold.'),
        any: several('any').describe('At least one of these holds.'),
        not: opposite.describe('This does not hold.'),
    };
}
/** What is said of a whole stays unsaid while its parts are wrong. */
function isFaultless({ issues }) {
    return issues.length === 0;
}
/** A block is all of its keys; its `paths` is applied first. */
function assemble(parts) {
    const of = parts.flatMap((part) => (part === undefined || part.kind === 'paths' ? [] : [part]));
    const all = { kind: 'all', of };
    const scope = parts.find((part) => part?.kind === 'paths');
    return scope === undefined ? all : { kind: 'within', paths: scope, of: all };
}
/** Each level is two nodes: the connective, and the block in it. */
function levelsOf(expression) {
    return (nodesDeep(expression) - 1) / 2;
}
function nodesDeep(expression) {
    switch (expression.kind) {
        case 'ask':
            return 0;
        case 'within':
            return nodesDeep(expression.of);
        case 'not':
            return 1 + nodesDeep(expression.of);
        default:
            return 1 + Math.max(0, ...expression.of.map(nodesDeep));
    }
}

;// CONCATENATED MODULE: ./src/policy/nearest.ts
/** The known name that was probably meant. */
/** The nearest of `known`, or undefined when none is near: at most a third of the letters differ, and at most three. */
function nearest_nearest(written, known) {
    const limit = Math.min(3, Math.max(1, Math.floor(written.length / 3)));
    const ranked = known
        .filter((name) => Math.abs(name.length - written.length) <= limit)
        .map((name) => ({ name, distance: distance(written.toLowerCase(), name.toLowerCase()) }))
        .filter(({ distance }) => distance <= limit)
        .sort((one, other) => one.distance - other.distance);
    return ranked[0]?.name;
}
/** How many letters must be put in, taken out, replaced or swapped with their neighbour. */
function distance(one, other) {
    let before = [];
    let row = Array.from({ length: other.length + 1 }, (_, j) => j);
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            const same = one[i - 1] === other[j - 1];
            const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        before = row;
        row = next;
    }
    return row[other.length] ?? 0;
}

;// CONCATENATED MODULE: ./src/policy/wording.ts
/** What is wrong with a value in a policy, in words, with the nearest right one. */



/** Keys that are to come. Saying so is better than offering another one. */
const NOT_YET = ['override'];
const KINDS = {
    array: 'a list',
    object: 'keys and values',
    record: 'keys and values',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
};
/** The message of one issue; undefined where the schema brings its own. */
function wordingOf(issue) {
    switch (issue.code) {
        case 'unrecognized_keys':
            return unknownKey(issue.keys[0] ?? '', keysOf(issue.inst));
        case 'invalid_value':
            return unknownValue(issue.input, issue.values);
        case 'invalid_type':
            return `wanted ${kind(issue)}, got ${shown(issue.input)}`;
        case 'too_small':
            return `wanted at least ${amount(issue.origin, Number(issue.minimum))}, got ${shown(issue.input)}`;
        case 'too_big':
            return `wanted at most ${amount(issue.origin, Number(issue.maximum))}, got ${shown(issue.input)}`;
        default:
            return undefined;
    }
}
/** Of a choice that failed, the branch that was meant: the one that takes values of this kind. */
function meantIssues(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const meant = issue.errors.find((branch) => !branch.some((one) => isOfOtherKind(one) || isOtherValue(one))) ??
        issue.errors.find((branch) => !branch.some(isOfOtherKind));
    if (meant === undefined) {
        const kinds = issue.errors.flatMap((branch) => branch.filter(isOfOtherKind)).map(({ message }) => message);
        return [{ code: 'custom', path: issue.path, message: merged(kinds) }];
    }
    return meant.flatMap((inner) => meantIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}
function isOfOtherKind({ code, path }) {
    return code === 'invalid_type' && path.length === 0;
}
function isOtherValue({ code, path }) {
    return code === 'invalid_value' && path.length === 0;
}
/** `wanted a, got c` and `wanted b, got c` are `wanted a or b, got c`. */
function merged(messages) {
    const halves = messages.map((message) => message.replace(/^wanted /, '').split(', got '));
    return `wanted ${halves.map(([wanted]) => wanted).join(' or ')}, got ${halves[0]?.[1] ?? ''}`;
}
function kind({ expected }) {
    return KINDS[expected] ?? expected;
}
function keysOf(schema) {
    if (schema instanceof schemas/* ZodObject */.bvH)
        return Object.keys(schema.shape);
    const names = schema instanceof schemas/* ZodRecord */.b8S ? schema.keyType : undefined;
    return names instanceof schemas/* ZodEnum */.Vb4 ? names.options.map(String) : [];
}
function unknownKey(key, known) {
    if (NOT_YET.includes(key))
        return `${quoted(key)} is not supported yet`;
    return `unknown key ${quoted(key)}${instead(key, known)}`;
}
function unknownValue(input, known) {
    const names = known.map(String);
    if (typeof input === 'string' && names.includes(input))
        return `wanted ${quoted(input)} without quotes`;
    if (typeof input === 'string')
        return `unknown value ${quoted(input)}${instead(input, names)}`;
    return `wanted ${alternatives(names)}, got ${shown(input)}`;
}
function instead(written, known) {
    const near = nearest_nearest(written, known);
    if (near !== undefined)
        return `; did you mean ${quoted(near)}?`;
    return known.length === 0 ? '; there is none to name' : `; known here: ${alternatives(known)}`;
}
function alternatives(known) {
    return listed(known.map(quoted), 20);
}
function amount(origin, bound) {
    if (origin === 'array')
        return counted(bound, 'entry', 'entries');
    return origin === 'string' ? counted(bound, 'character') : String(bound);
}
function shown(input) {
    if (input === null)
        return 'nothing';
    if (Array.isArray(input))
        return input.length === 0 ? 'an empty list' : counted(input.length, 'entry', 'entries');
    return typeof input === 'object' ? 'keys and values' : quoted(String(input));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/policy/yaml.ts
/** Policy text becomes a plain value whose parts keep their places. Limits on size, depth and copies; no tags, no merge keys. */


/** In UTF-16 units. */
const yaml_LONGEST = 256 * 1024;
const yaml_DEEPEST = 32;
/** All values together; what an alias repeats is counted again. */
const MOST_VALUES = 10_000;
const NO_TAG = 'tags are not read here; leave it out';
function readYaml(text, fail) {
    if (text.length > yaml_LONGEST)
        return fail(0, `the file is longer than ${yaml_LONGEST} characters`);
    const unseen = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
    if (unseen !== null)
        return fail(unseen.index, `control character ${quoted(unseen[0])}`);
    const root = compose(text, fail);
    const value = toValue(root, fail);
    return {
        value,
        offsetOf: (path) => startOf(follow(root, path).value),
        offsetOfKey: (path) => startOf(follow(root, path).key),
    };
}
function compose(text, fail) {
    const document = parse(text);
    if (document === null)
        return fail(0, 'cannot be read as YAML');
    const [problem] = [...document.errors, ...document.warnings];
    if (problem?.code === 'RESOURCE_EXHAUSTION')
        return fail(problem.pos[0], 'nested too deeply');
    if (problem?.code === 'TAG_RESOLVE_FAILED')
        return fail(problem.pos[0], NO_TAG);
    if (problem !== undefined)
        return fail(problem.pos[0], `not valid YAML: ${quoted(problem.message)}`);
    return document.contents ?? fail(0, 'the file is empty; begin with `version: 1`');
}
/** YAML 1.2 core whatever the file asks for. Keys are compared here, for the library's way takes quadratic time. */
function parse(text) {
    try {
        return (0,dist/* parseDocument */.Tp)(text, {
            ...{ version: '1.2', schema: 'core', merge: false, resolveKnownTags: false },
            ...{ strict: true, stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' },
        });
    }
    catch {
        return null;
    }
}
/** Aliases are written out. The limit on all values together ends what multiplies, the limit on depth what holds itself. */
function toValue(root, fail) {
    const anchors = new Map();
    let total = 0;
    const read = (node, depth) => {
        if ((0,dist/* isAlias */.Vj)(node))
            return read(anchors.get(node.source) ?? fail(startOf(node), `nothing before it is called ${quoted(node.source)}`), depth);
        if (depth > yaml_DEEPEST)
            return fail(startOf(node), `nested more than ${yaml_DEEPEST} deep`);
        if (++total > MOST_VALUES)
            return fail(startOf(node), `more than ${MOST_VALUES} values, aliases written out`);
        if (isTagged(node))
            return fail(startOf(node), NO_TAG);
        remember(node);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => read(item, depth + 1));
        if ((0,dist/* isMap */.jh)(node))
            return entriesOf(node, depth);
        return (0,dist/* isScalar */.jn)(node) ? scalarOf(node, fail) : null;
    };
    const remember = (node) => {
        if (!('anchor' in node) || typeof node.anchor !== 'string')
            return;
        const known = anchors.get(node.anchor) ?? node;
        if (known !== node)
            fail(startOf(node), `the anchor ${quoted(node.anchor)} stands here twice`);
        anchors.set(node.anchor, node);
    };
    const entriesOf = ({ items }, depth) => {
        const entries = new Map();
        for (const { key, value } of items) {
            const name = keyOf(key);
            if (isTagged(key))
                fail(startOf(key), NO_TAG);
            if (entries.has(name))
                fail(startOf(key), `the key ${quoted(name)} stands here twice`);
            entries.set(name, value === null ? null : read(value, depth + 1));
        }
        return Object.fromEntries(entries);
    };
    return read(root, 1);
}
function isTagged(node) {
    return 'tag' in node && node.tag !== undefined;
}
/** Keys are strings, or the parser has refused them. */
function keyOf(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
}
/** `010`, `0x10` and `True` are refused: they are not what they look like. */
function scalarOf(node, fail) {
    const { value, source = '' } = node;
    const isRead = typeof value === 'number' || typeof value === 'boolean';
    if (!isRead || String(value) === source)
        return value;
    return fail(startOf(node), `${quoted(source)} would be read as ${quoted(String(value))}; write that, or quote the text`);
}
function follow(root, path) {
    let place = { key: root, value: root };
    for (const step of path) {
        const next = stepInto(place.value, step);
        if (next === undefined)
            return place;
        place = next;
    }
    return place;
}
function stepInto(node, step) {
    if ((0,dist/* isSeq */.oP)(node)) {
        const item = typeof step === 'number' ? node.items[step] : undefined;
        return item && { key: item, value: item };
    }
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const pair = node.items.find(({ key }) => keyOf(key) === step);
    return pair && { key: pair.key, value: pair.value ?? pair.key };
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./src/policy/parse.ts







/**
 * Null: the built-in default. `checks` are those that a policy may name.
 * Throws a `UserError` alone: `<source>:<line>:<column>: <what>`, both one-based, columns in UTF-16 units.
 */
function parsePolicy(written, conditions, checks) {
    const { text, source } = written ?? defaultPolicy;
    const plain = text.replace(/^\uFEFF/, '');
    const fail = failIn(plain, source);
    const schema = policySchema(conditions, { checks: checks.map(({ name }) => name) });
    const file = readFile(readYaml(plain, fail), schema, fail);
    return {
        source,
        digest: digestOf(file),
        unknownOrigin: file['unknown-origin'],
        rules: file.rules.map(({ when = null, ...rule }) => ({ ...rule, when })),
    };
}
function failIn(text, source) {
    return (offset, message) => {
        const before = text.slice(0, offset).split('\n');
        throw new errors/* UserError */.y(`${source}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${message}`);
    };
}
function readFile(yaml, schema, fail) {
    const parsed = schema.safeParse(yaml.value, { error: wordingOf });
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.flatMap(meantIssues).map((issue) => problemOf(issue, yaml));
    const [first, ...others] = problems.sort((one, other) => Number(one.isMissing) - Number(other.isMissing) || one.offset - other.offset);
    const more = others.length > 0 ? ` (and ${counted(others.length, 'more problem')})` : '';
    return fail(first?.offset ?? 0, `${first?.message ?? 'not a policy'}${more}`);
}
function problemOf(issue, yaml) {
    const { path } = issue;
    const key = path.findLast((step) => typeof step === 'string');
    const name = key === undefined ? '' : quoted(String(key));
    const hasValue = valueAt(yaml.value, path) !== undefined;
    if (!hasValue)
        return { offset: yaml.offsetOf(path), message: `${name} is missing`, isMissing: true };
    const isKey = issue.code === 'unrecognized_keys';
    const offset = isKey ? yaml.offsetOfKey([...path, issue.keys[0] ?? '']) : yaml.offsetOf(path);
    return { offset, message: name === '' ? issue.message : `${name}: ${issue.message}`, isMissing: false };
}
function valueAt(value, path) {
    return path.reduce((inner, step) => {
        if (Array.isArray(inner))
            return inner[Number(step)];
        return typeof inner === 'object' && inner !== null ? new Map(Object.entries(inner)).get(String(step)) : undefined;
    }, value);
}

// EXTERNAL MODULE: ./src/provenance/agents.ts + 65 modules
var agents = __webpack_require__(2174);
// EXTERNAL MODULE: ./src/provenance/classify.ts + 8 modules
var classify = __webpack_require__(72204);
// EXTERNAL MODULE: ./src/provenance/signals.ts + 34 modules
var signals = __webpack_require__(12367);
;// CONCATENATED MODULE: ./src/run.ts
/** The story: a change comes in, we ask who wrote it, check it, judge it, and hand back the report. */








async function run(world, stage) {
    const change = await world.source.change();
    const policy = parsePolicy(await world.source.policy(change), conditions, checks);
    const provenance = (0,classify.classify)(change, agents.agents, signals.signals);
    world.progress('checking the added lines');
    const results = await runChecks(checks, { change, provenance, stage }, world);
    const facts = { change, provenance, results, forge: await world.forge.facts(needsOf(policy), change) };
    world.progress(null);
    return { ...facts, verdict: judge(policy, facts) };
}


/***/ })

};
;