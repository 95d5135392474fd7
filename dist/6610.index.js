"use strict";
exports.id = 6610;
exports.ids = [6610,3717];
exports.modules = {

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

/***/ 56610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checks: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./src/exercise/evaluation/imported.ts
var imported = __webpack_require__(47621);
// EXTERNAL MODULE: ./src/exercise/exercised.ts
var exercised = __webpack_require__(64292);
// EXTERNAL MODULE: ./src/exercise/harvest/harvest.ts
var harvest = __webpack_require__(83557);
// EXTERNAL MODULE: ./src/exercise/modules/locate.ts + 1 modules
var locate = __webpack_require__(60643);
// EXTERNAL MODULE: ./src/exercise/modules/manifest.ts
var manifest = __webpack_require__(74835);
// EXTERNAL MODULE: ./src/exercise/program/program.ts
var program = __webpack_require__(36489);
// EXTERNAL MODULE: ./src/exercise/suites/related.ts
var related = __webpack_require__(45605);
// EXTERNAL MODULE: ./src/exercise/suites/runner.ts + 1 modules
var runner = __webpack_require__(13080);
;// CONCATENATED MODULE: ./src/exercise/regression-test/conventions.ts





/** Of a file at head, with its text. */
async function writingFor(ts, tree, { path, text }) {
    const after = await modelFor(ts, tree, path);
    const at = after?.path ?? path;
    const runs = await (0,runner/* runsFor */._)(tree, at, after?.text ?? '');
    const isModule = IS_MODULE.test(text);
    return {
        runs,
        beside: after?.path ?? null,
        module: after?.specifier ?? between(at, nameOf(path, runs.style)),
        isRequired: after === null ? !isModule && !(await isAmongModules(tree, path)) : isRequiring(after.text),
        isBare: !isModule,
        word: after === null ? (runs.style === 'mocha' ? 'it' : 'test') : wordOf(after.text, runs.style),
        isTyped: /\.[cm]?tsx?$/.test(at) && (runs.style === 'jest' || runs.style === 'mocha'),
    };
}
const IS_MODULE = /^\s*(?:import\b(?!\s*\()|export\b)/m;
const isRequiring = (text) => !IS_MODULE.test(text);
/** Of those that import the file at once the one that is named after it, if there is one. */
async function modelFor(ts, tree, path) {
    const reader = (0,locate/* readerAt */.P)(tree, 'head');
    const models = [];
    for (const test of (await (0,related/* relatedTests */.Pf)(ts, tree, [path])).near) {
        const text = (await tree.read('head', test)) ?? '';
        const names = (0,program/* requiredBy */.T)(ts, text);
        const targets = await Promise.all(names.map((name) => (0,locate/* locate */.x)(reader, test, name)));
        const direct = targets.indexOf(path);
        models.push({ path: test, text, specifier: direct < 0 ? undefined : names[direct] });
    }
    const rank = (one) => (one.specifier === undefined ? 2 : 0) + ((0,related/* stemOf */.Vc)(one.path).replace(/\.(?:test|spec)$/, '') === (0,related/* stemOf */.Vc)(path) ? 0 : 1);
    const [first] = models.toSorted((one, other) => rank(one) - rank(other));
    return first ?? null;
}
const wordOf = (text, style) => {
    const [, word] = /^\s*(it|test)\s*(?:\.each)?[(`]/m.exec(text) ?? [];
    return word === 'it' || (word === undefined && style === 'mocha') ? 'it' : 'test';
};
/** Whether the nearest manifest says that scripts are modules, whatever they look like. */
async function isAmongModules(tree, path) {
    if (/\.[cm]?tsx?$|\.mjs$/.test(path))
        return true;
    if (path.endsWith('.cjs'))
        return false;
    const parts = path.split('/');
    for (let depth = parts.length - 1; depth >= 0; depth -= 1) {
        const text = await tree.read('head', [...parts.slice(0, depth), 'package.json'].join('/'));
        if (text !== undefined)
            return (0,manifest/* manifestIn */.tn)(text).isModule;
    }
    return false;
}
/** Node's own runner finds what is written; the others what is meant. */
function nameOf(path, style) {
    if (style === 'node:test')
        return path;
    return path
        .replace(/\.mts$/, '.mjs')
        .replace(/\.cts$/, '.cjs')
        .replace(/\.tsx?$/, '');
}
function between(from, to) {
    const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
    const shared = here.findIndex((part, index) => part !== there[index]);
    const common = shared < 0 ? here.length : shared;
    const up = here.slice(common).map(() => '..');
    return [...(up.length === 0 ? ['.'] : up), ...there.slice(common)].join('/');
}

// EXTERNAL MODULE: ./src/exercise/shards.ts
var shards = __webpack_require__(88937);
// EXTERNAL MODULE: ./src/exercise/types/declarations.ts + 1 modules
var declarations = __webpack_require__(11337);
// EXTERNAL MODULE: ./src/exercise/functions/functions.ts + 2 modules
var functions = __webpack_require__(27156);
// EXTERNAL MODULE: ./src/exercise/functions/pairs.ts + 1 modules
var pairs = __webpack_require__(49258);
;// CONCATENATED MODULE: ./src/checks/behaviour/asked.ts


const askedIn = (ts, versions) => versions.map((one) => ({
    path: one.head.path,
    versions: one,
    changed: (0,pairs/* changedIn */.We)(ts, one.base, one.head),
}));
/** The same, where what looks new and went away elsewhere is asked apart, against the file that it came from. `removed`: files that are there at base alone. */
function withMoves(ts, asked, removed) {
    const isAnyNew = asked.some(({ changed }) => changed.functions.some(({ base }) => base === null));
    if (!isAnyNew)
        return asked;
    const gone = [
        ...asked.flatMap((one) => goneFrom(ts, one)),
        ...removed.flatMap((version) => functionsOf(ts, version).map((func) => ({ func, version }))),
    ];
    return asked.flatMap((one) => apart(one, gone));
}
const functionsOf = (ts, { path, text }) => (0,functions/* functionsIn */.vn)(ts, (0,functions/* parseFile */.CJ)(ts, path, text));
/** Functions of a file that it has no longer, under whatever name. */
function goneFrom(ts, { versions: { base, head }, changed }) {
    if (base === null || !changed.isRead)
        return [];
    const left = new Set(functionsOf(ts, head).map(({ name }) => name));
    const renamed = new Set(changed.functions.map((pair) => pair.base?.name));
    return functionsOf(ts, base)
        .filter(({ name }) => !left.has(name) && !renamed.has(name))
        .map((func) => ({ func, version: base }));
}
function apart(asked, gone) {
    const { path, versions, changed } = asked;
    const moved = changed.functions.flatMap((pair) => {
        const [former, ...more] = pair.base === null ? gone.filter(({ func }) => (0,pairs/* areAlike */.xn)(func, pair.head)) : [];
        return former === undefined || more.length > 0 ? [] : [{ former, pair: { ...pair, base: former.func } }];
    });
    if (moved.length === 0)
        return [asked];
    const names = new Set(moved.map(({ pair }) => pair.head.name));
    const stayed = { ...changed, functions: changed.functions.filter(({ head }) => !names.has(head.name)) };
    return [
        { ...asked, changed: stayed },
        ...[...new Set(moved.map(({ former }) => former.version))].map((base) => ({
            path,
            versions: { ...versions, base },
            changed: {
                functions: moved.filter(({ former }) => former.version === base).map(({ pair }) => pair),
                constants: [],
                isRead: true,
            },
        })),
    ];
}

// EXTERNAL MODULE: ./src/exercise/comparison/oracle.ts
var oracle = __webpack_require__(48850);
// EXTERNAL MODULE: ./src/exercise/values/print.ts
var print = __webpack_require__(5378);
;// CONCATENATED MODULE: ./src/exercise/regression-test/arguments.ts

/** What the arguments are after the call: as they were given where nothing is said. */
function leftBy(result, input) {
    return result.is === 'returned' ? (result.after ?? input) : input;
}
const printList = (values) => `[${values.map(print/* printValue */.jt).join(', ')}]`;
/** The body of a test; null where the call is no plain one, or where a value cannot be written down. */
function argumentsTest(name, { input, base, head }, equal) {
    const [was, now] = [leftBy(base, input), leftBy(head, input)];
    if (/[#. ]/.test(name) || /"t":"(?:cut|again|function)"/.test(JSON.stringify([input, was])))
        return null;
    const expected = printList(was);
    return [
        `  const given = ${printList(input)};`,
        `  ${name}(...given);`,
        `  ${equal('given', expected)} // here: ${printList(now).slice(0, 200)}`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/exercise/regression-test/assertions.ts

/** `isAsync`: whether results are waited for. */
function checkIn(style, isAsync) {
    const words = WORDS[style === 'vitest' || style === 'jest' ? 'expect' : style === 'ava' ? 'ava' : 'assert'];
    const wait = isAsync ? 'await ' : '';
    return {
        opening: `${wait === '' ? '' : 'async '}${words.given} => {`,
        equal: (actual, expected) => words.deeply(actual, expected),
        expectation: (call, { base, head }) => {
            if (base.is === 'threw' && head.is === 'threw')
                return thrownBy(`${wait}${call}`, base.name, words);
            if (base.is === 'threw')
                return [isAsync ? words.rejects(call) : words.throws(call)];
            const value = base.is === 'returned' ? base.value : null;
            return [expectedOf(`${wait}${call}`, value, { words, isAsync })];
        },
    };
}
const WORDS = {
    expect: {
        given: '()',
        is: (actual, expected) => `expect(${actual}).toBe(${expected});`,
        deeply: (actual, expected) => `expect(${actual}).toEqual(${expected});`,
        throws: (call) => `expect(() => ${call}).toThrow();`,
        rejects: (call) => `await expect((async () => ${call})()).rejects.toBeDefined();`,
        tellsClasses: false,
    },
    assert: {
        given: '()',
        is: (actual, expected) => `assert.strictEqual(${actual}, ${expected});`,
        deeply: (actual, expected) => `assert.deepStrictEqual(${actual}, ${expected});`,
        throws: (call) => `assert.throws(() => ${call});`,
        rejects: (call) => `await assert.rejects(async () => ${call});`,
        tellsClasses: true,
    },
    ava: {
        given: '(t)',
        is: (actual, expected) => `t.is(${actual}, ${expected});`,
        deeply: (actual, expected) => `t.deepEqual(${actual}, ${expected});`,
        throws: (call) => `t.throws(() => ${call}, { any: true });`,
        rejects: (call) => `await t.throwsAsync(async () => ${call}, { any: true });`,
        tellsClasses: true,
    },
};
/** By its class alone, as the two were compared; of whatever world the class is. */
const thrownBy = (call, name, { is }) => [
    'let thrown;',
    `try { ${call}; } catch (error) { thrown = error?.constructor?.name; }`,
    is('thrown', (0,print/* printString */.Tz)(name)),
];
function expectedOf(call, value, { words, isAsync }) {
    if (value === null || typeof value !== 'object')
        return words.is(call, (0,print/* printValue */.jt)(value));
    if (value.t === 'iterator')
        return words.deeply(`[...${isAsync ? `(${call})` : call}]`, (0,print/* printValue */.jt)({ t: 'array', v: value.v }));
    // A copy has the fields and no class.
    const isInstance = words.tellsClasses && /"t":"object","v":.*"name":/s.test(JSON.stringify(value));
    return words.deeply(isInstance ? `structuredClone(${call})` : call, (0,print/* printValue */.jt)(value));
}

;// CONCATENATED MODULE: ./src/exercise/regression-test/test-text.ts




/** Self-contained. A function that is not exported cannot be imported: then the call alone is shown. */
function testText({ func, found, writing, source }) {
    const check = checkIn(writing.runs.style, isAsync(func));
    // `default` is no name.
    const call = (0,print/* printCall */.Iz)(func.name.replace(/^default\b/, 'subject'), found.input);
    const remark = `// ${source === 'base' ? 'base' : 'its example'}: ${oneLine((0,print/* printResult */.RS)(found.base))}; here: ${oneLine((0,print/* printResult */.RS)(found.head))}`;
    const [first = '', ...more] = check.expectation(call, found);
    const body = bodyOf(func, found, check) ?? [`  ${first} ${remark}`, ...more.map((line) => `  ${line}`)].join('\n');
    if (!func.isExported)
        return body.replaceAll(/^ {2}/gm, '');
    return [
        ...(writing.isTyped ? ['// @ts-nocheck'] : []),
        ...importsFor(writing, func),
        '',
        `${writing.word}(${(0,print/* printString */.Tz)(`${func.name} ${titleOf(source, found)}`)}, ${check.opening}`,
        body,
        '});',
    ].join('\n');
}
/** Waiting for what is there already does no harm: where the text speaks of promises, the test waits. */
const isAsync = ({ text }) => /(?:^| )(?:async|await|Promise|then)(?: |$)/.test(text);
function titleOf(source, { kind }) {
    if (source === 'documented')
        return 'does as its example says';
    return kind === 'changes its arguments' ? 'leaves its arguments as it did' : 'keeps its result';
}
/** Where the result alone does not show the difference. */
function bodyOf({ name }, found, { equal }) {
    if (found.kind !== 'changes its arguments')
        return null;
    return argumentsTest(name.replace(/^default\b/, 'subject'), found, equal);
}
const oneLine = (text) => (text.length > 200 ? `${text.slice(0, 200)} …` : text);
function importsFor(writing, subject) {
    const { isRequired, word } = writing;
    const from = (what, module) => isRequired ? `const ${what} = require(${(0,print/* printString */.Tz)(module)});` : `import ${what} from ${(0,print/* printString */.Tz)(module)};`;
    const strict = from('assert', 'node:assert/strict');
    const tested = subjectFrom(writing, subject, from);
    switch (writing.runs.style) {
        case 'vitest':
            return [`import { expect, ${word} } from 'vitest';`, tested];
        case 'jest':
            return [tested];
        case 'ava':
            return [from(word, 'ava'), tested];
        case 'mocha':
            return [strict, tested];
        case 'node:test':
            return [strict, from(`{ ${word} }`, 'node:test'), tested];
        default:
            return writing.runs.style;
    }
}
function subjectFrom({ module, isRequired, isBare }, { name, isDefault }, from) {
    const owner = (0,functions/* ownerOf */.bf)(name);
    const isUnnamed = owner === 'default' || isDefault === true;
    const local = owner === 'default' ? 'subject' : owner;
    if (!isUnnamed)
        return from(`{ ${local} }`, module);
    return isRequired && !isBare ? from(`{ default: ${local} }`, module) : from(local, module);
}

// EXTERNAL MODULE: ./src/exercise/purpose.ts
var purpose = __webpack_require__(4792);
;// CONCATENATED MODULE: ./src/checks/behaviour/meaning.ts
/** Whether a difference is one that the change means: by what it says of itself, and by what its text does on purpose. */

/** What a value is replaced by that nobody means. */
const BROKEN = new Set([
    'hangs',
    'stops',
    'throws',
    'is not a number',
    'is undefined',
]);
function isMeant(one, found, place) {
    // No call shows that anybody gives it such an input.
    if (one.isInner || found.isEdge)
        return true;
    const words = wordsFor(one, place);
    const isKept = words.length > 0 && words.every((line) => (0,purpose/* purposeOf */.e)(line) === 'keeps');
    // Lists and versions are brought up to date in what calls itself a chore.
    if (one.func === null)
        return !isKept || words.some((line) => UPKEEP.test(line));
    if (isKept)
        return false;
    return !BROKEN.has(found.kind) || !isSeenInCalls(one) || found.isMixed || isOnPurpose(one, found, place);
}
/** Types, and what a function does with a parameter, allow more than anybody gives: to break on that is an error only for a change that promises to keep everything. */
const isSeenInCalls = ({ answer }) => 'grounds' in answer && answer.grounds === 'calls';
const UPKEEP = /^\W*(?:chore|build|ci|types?|test|docs?)\b/i;
/** The text says now that it throws this, or that it gives nothing, and did not say so before. */
function isOnPurpose({ func }, { head }, { former }) {
    if (func === null)
        return true;
    const before = former(func.name) ?? '';
    const isNew = (words) => func.text.split(words).length > before.split(words).length;
    if (head.is === 'threw')
        return isNew(`throw new ${head.name} (`);
    return head.is === 'returned' && ['return ;', 'return undefined', 'return void', 'return NaN'].some(isNew);
}
/** The title where it promises something, else the first lines of all commits that brought lines of it. */
function wordsFor({ subject: { from, to } }, { path, change }) {
    if (change.title !== null && (0,purpose/* purposeOf */.e)(change.title) === 'keeps')
        return [change.title];
    const file = change.files.find((one) => one.path === path);
    const lines = file?.added.filter(({ number }) => number >= from && number <= to) ?? [];
    const brought = new Set(lines.flatMap(({ commit }) => (commit === null ? [] : [commit])));
    return change.commits
        .filter(({ sha }) => brought.size === 0 || brought.has(sha))
        .map(({ message }) => message.split('\n')[0] ?? '');
}

;// CONCATENATED MODULE: ./src/checks/behaviour/findings.ts





const LONGEST = 160;
function findingsOf(one, place) {
    const differences = 'untried' in one.answer ? [] : one.answer.differences;
    const told = differences.map((found) => differing(one, found, place));
    const kinds = new Set(differences.map(({ kind }) => kind));
    // What differs and is told by its input is not told again by an example.
    const [example] = one.unmet.filter((unmet) => isDocumented(unmet, place) && !kinds.has(kindOf(unmet)));
    return [
        ...told,
        ...(example === undefined ? [] : [failing(one, example, place)]),
        ...(one.remark === null ? [] : [remarking(one.subject, one.remark, place)]),
        ...(one.taints === null ? [] : [tainting(one.subject, one.taints, place)]),
    ];
}
const tainting = (subject, taints, place) => ({
    rule: 'behaviour/changes-built-ins',
    level: 'warning',
    ...spanOf(subject, place),
    message: `\`${subject.name}\` changes \`${taints}\` for everything that runs after it, and did not before`,
    subject: `${subject.name} taints`,
});
/** Never more than a note: nothing else says how a new function should behave. */
const remarking = (subject, { kind, words }, place) => ({
    rule: `behaviour/${kind}`,
    level: 'note',
    ...spanOf(subject, place),
    message: `\`${subject.name}\` ${words}`,
    subject: `${subject.name} ${kind}`,
});
const isDocumented = ({ call }, { path }) => call.path === path;
const kindOf = ({ base, head }) => (base === null ? null : (0,oracle/* differenceOf */.Pq)(base, head)) ?? 'another result';
function differing(one, found, place) {
    const { subject } = one;
    const against = one.unmet.find((unmet) => unmet.wasMet && kindOf(unmet) === found.kind);
    const shown = against === undefined ? found : atExample(found, against);
    const isError = against !== undefined || !isMeant(one, found, place);
    const isExample = against !== undefined && isDocumented(against, place);
    return {
        rule: isExample ? 'behaviour/example-fails' : 'behaviour/changed',
        level: isError ? 'error' : 'note',
        ...spanOf(subject, place),
        message: `${saying(one, shown)}${against === undefined ? '' : `; ${sourceOf(against, place)} says \`${findings_short((0,print/* printValue */.jt)(against.expected))}\``}`,
        ...helpFor({ isError, against }),
        ...(isExpectable(shown.base) && reproduction(one, shown, place)),
        subject: `${subject.name} ${found.kind}`,
    };
}
function saying({ subject: { name }, func }, { input, base, head, kind }) {
    const [was, now] = [findings_short((0,print/* printResult */.RS)(base)), findings_short((0,print/* printResult */.RS)(head))];
    if (func === null)
        return `\`${name}\` has another value: it was \`${was}\`, now \`${now}\``;
    const call = findings_short((0,print/* printCall */.Iz)(name, input));
    if (kind !== 'changes its arguments')
        return `\`${name}\` gives another result: \`${call}\` was \`${was}\`, now \`${now}\``;
    const [left, leaves] = [findings_short(printList(leftBy(base, input))), findings_short(printList(leftBy(head, input)))];
    return `\`${name}\` leaves its arguments otherwise: \`${call}\` left \`${left}\`, now \`${leaves}\``;
}
const atExample = (found, { input, base, head }) => ({
    ...found,
    input,
    base: base ?? head,
    head,
});
const sourceOf = ({ call }, { path }) => call.path === path ? 'its own example' : `\`${call.path}:${call.line}\``;
function helpFor({ isError, against }) {
    if (!isError)
        return {};
    return against === undefined
        ? { help: 'restore what it gave, or say in the title of the change what it changes' }
        : { help: 'restore what it gave, or change along what says so' };
}
/** An example of a function's own comment that the function does not fulfil, and the base did not fulfil either. */
function failing(one, example, place) {
    const { subject } = one;
    const call = findings_short((0,print/* printCall */.Iz)(subject.name, example.input));
    const said = { is: 'returned', value: example.expected, after: null };
    const shown = {
        input: example.input,
        base: said,
        head: example.head,
        kind: 'another result',
        isEdge: false,
        isMixed: false,
    };
    return {
        rule: 'behaviour/example-fails',
        level: example.base === null || example.wasMet ? 'error' : 'note',
        ...spanOf(subject, place),
        message: `\`${subject.name}\` does not give what its example says: \`${call}\` is said to be \`${findings_short((0,print/* printValue */.jt)(example.expected))}\` and is \`${findings_short((0,print/* printResult */.RS)(example.head))}\``,
        help: 'make the function do what its example says, or correct the example',
        ...reproduction(one, shown, place, 'documented'),
        subject: `${subject.name} example`,
    };
}
const spanOf = ({ from, to }, { path }) => ({ path, from, to });
/** Errors and symbols are like no other. */
const isExpectable = (result) => (0,print/* isPrintable */.C2)(result) && (result.is !== 'returned' || !/"t":"(?:error|symbol)"/.test(JSON.stringify(result)));
function reproduction({ func, subject }, found, { writing }, source = 'base') {
    if (func === null)
        return {};
    const { style, folder, node, options } = writing.runs;
    return {
        reproduce: testText({ func: { ...func, ...subject }, found, writing, source }),
        testPlace: { beside: writing.beside, runner: style, folder, node, options },
    };
}
const findings_short = (text) => {
    const line = text.replaceAll('`', "'");
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

// EXTERNAL MODULE: ./src/checks/behaviour/fix.ts
var fix = __webpack_require__(48154);
;// CONCATENATED MODULE: ./src/checks/behaviour/said.ts
const said = ({ functions, what, inputs }) => `${functions === 1 ? '1 changed function gives' : `${functions} changed functions give`} ${what} on ${inputs === 1 ? '1 input' : `${inputs} inputs`}`;
/** Nine digits at most: sums of them stay exact. */
const SAID = /^(\d{1,9}) changed functions? gives? (.+) on (\d{1,9}) inputs?$/;
function heard(line) {
    const [, functions, what = '', inputs] = SAID.exec(line) ?? [];
    return functions === undefined ? null : { functions: Number(functions), what, inputs: Number(inputs) };
}
/** Lines on the same grounds become one, where the first of them stood. Any other words stay as they are. */
function joined(outcome) {
    const lines = new Map();
    for (const line of outcome.verified) {
        const key = JSON.stringify([heard(line.what)?.what ?? line, line.limit]);
        lines.set(key, oneOf(lines.get(key), line));
    }
    return { ...outcome, verified: [...lines.values()] };
}
function oneOf(known, more) {
    const [one, other] = [known === undefined ? null : heard(known.what), heard(more.what)];
    if (known === undefined || one === null || other === null)
        return more;
    const both = { ...one, functions: one.functions + other.functions, inputs: one.inputs + other.inputs };
    return { what: said(both), limit: known.limit, spans: [...known.spans, ...more.spans] };
}

;// CONCATENATED MODULE: ./src/checks/behaviour/outcome.ts
/** What came of all files: every changed function and constant by name, and what need not be looked at again. */


/** `level`: what shut the code in while it ran. */
function outcomeOf(files, level) {
    const all = files.flatMap(({ path, results }) => results.map((one) => ({ ...targetOf(one, path), grounds: groundsOf(one) })));
    // What is new gives nothing that it gave before: it is named among the targets, and not in question.
    const inQuestion = all.filter(({ status, because }) => status !== 'not-tried' || because !== exercised/* NEW */.dy);
    const notChecked = inQuestion.flatMap(({ status, because }) => status === 'not-tried' ? [{ why: because, count: 1 }] : []);
    return {
        examined: inQuestion.length,
        findings: files.flatMap(({ findings }) => findings),
        notChecked,
        verified: CLAIMS.flatMap((claim) => verified(all, claim, level)),
        targets: all.map(({ grounds, ...target }) => target),
    };
}
/** Changed files that cannot be read, each of which is one more thing in question. */
const withUnread = (outcome, files) => files === 0
    ? outcome
    : {
        ...outcome,
        examined: outcome.examined + files,
        notChecked: [
            ...outcome.notChecked,
            { why: 'a changed file is too long, or nested too deeply, to be read', count: files },
        ],
    };
const groundsOf = ({ answer }) => ('tried' in answer ? answer.grounds : null);
const SAME = { status: 'equal', what: 'the same as before' };
const CLAIMS = [
    { ...SAME, grounds: 'calls', limit: 'inputs such as calls in the repository give, not all there are' },
    { ...SAME, grounds: 'types', limit: 'inputs that types allow; not all their parameters are seen in calls' },
    { ...SAME, grounds: 'use', limit: 'inputs guessed from what they do with them; no call and no type tells' },
    { status: 'as-documented', grounds: null, what: 'what examples of their own say', limit: 'those examples alone' },
];
function targetOf({ subject: { name, from, to }, answer, examples, unmet }, path) {
    const place = { name, path, from, to };
    if ('tried' in answer) {
        const status = answer.differences.length > 0 ? 'changed' : 'equal';
        return { ...place, status, inputs: answer.tried, because: '' };
    }
    if (examples === 0)
        return { ...place, status: 'not-tried', inputs: 0, because: answer.untried };
    const status = unmet.length > 0 ? 'not-as-documented' : 'as-documented';
    return { ...place, status, inputs: examples, because: '' };
}
function verified(all, { status, grounds, what, limit }, level) {
    const held = all.filter((one) => one.status === status && one.grounds === grounds);
    if (held.length === 0)
        return [];
    return [
        {
            what: said({ functions: held.length, what, inputs: sum(held) }),
            limit: `${limit}; ran with ${level}`,
            spans: held.map(({ path, from, to }) => ({ path, from, to })),
        },
    ];
}
const sum = (targets) => targets.reduce((total, one) => total + one.inputs, 0);

;// CONCATENATED MODULE: ./src/checks/behaviour/versions.ts

const SCRIPT = /\.[cm]?[jt]sx?$/;
const NO_PROGRAM = /\.d\.[cm]?ts$|\.(?:test|spec|bench|stories|config)\.[cm]?[jt]sx?$|(?:^|\/)(?:__tests__|__mocks__|tests?|spec|fixtures?|examples?|bench(?:marks?)?)\//;
/** Whether the file is a program of the repository's own: tests and fixtures are there to call, not to be called. */
const isExercised = ({ path, upkeep, content }) => content.kind === 'text' && isProgram(path, upkeep);
/** The programs among them that are there at base alone. */
async function removedOf(files, tree) {
    const gone = files.filter(({ path, content, upkeep }) => content.kind === 'removed' && isProgram(path, upkeep));
    const texts = await Promise.all(gone.slice(0, MOST_REMOVED).map(({ path }) => tree.read('base', path)));
    return texts.flatMap((text, at) => {
        const path = gone[at]?.path;
        return text === undefined || path === undefined ? [] : [{ path, text, reader: (0,locate/* readerAt */.P)(tree, 'base') }];
    });
}
/** Files that went away, in which functions are looked for that came elsewhere. */
const MOST_REMOVED = 30;
const isProgram = (path, upkeep) => upkeep === 'source' && SCRIPT.test(path) && !NO_PROGRAM.test(path);
async function versionsOf(files, tree) {
    return Promise.all(files.map(async (file) => {
        const before = file.from === null ? undefined : await tree.read('base', file.from);
        const base = file.from === null || before === undefined
            ? null
            : { path: file.from, text: before, reader: (0,locate/* readerAt */.P)(tree, 'base') };
        const text = file.content.kind === 'text' ? file.content.text : '';
        return { base, head: { path: file.path, text, reader: (0,locate/* readerAt */.P)(tree, 'head') } };
    }));
}

;// CONCATENATED MODULE: ./src/checks/check.ts
/** Infers the ports from `needs`, so that a check is handed exactly what it names. */
const defineCheck = (check) => check;

;// CONCATENATED MODULE: ./src/checks/behaviour.ts














/** Inputs that are made for each function, beside those of real calls. */
const BUDGET = 300;
/** Functions of one run. */
const MOST_FUNCTIONS = 200;
/** Files that are worked on at once: each keeps two processes busy, one after the other. */
const AT_ONCE = 2;
/** Milliseconds after which no further function is begun. */
const MOST_TIME = 300_000;
/** The same change gives the same inputs. */
const SEED = 1;
const needs = ['tree', 'sandbox', 'workspace', 'change', 'provenance', 'suites', 'share', 'now'];
/* harmony default export */ const behaviour = (defineCheck({
    name: 'behaviour',
    title: 'Changed functions give what they gave',
    needs,
    joined: joined,
    async run(_, ports) {
        const { change, tree, share = null, provenance = null } = ports;
        // Not the targets: a function may have lost lines and gained none.
        const versions = await versionsOf(change.files.filter(isExercised), tree);
        if (versions.length === 0)
            return outcomeOf([], '');
        const { default: ts } = await __webpack_require__.e(/* import() */ 5672).then(__webpack_require__.t.bind(__webpack_require__, 35672, 23));
        const asked = askedIn(ts, versions);
        const tasks = withMoves(ts, asked, await removedOf(change.files, tree));
        const batches = (0,shards/* plan */.e)(tasks, { provenance, share, most: MOST_FUNCTIONS });
        const isFirst = share === null || share.index === 1;
        const unread = isFirst ? asked.filter(({ changed }) => !changed.isRead).length : 0;
        if (batches.length === 0)
            return withUnread(outcomeOf([], ''), unread);
        const level = await ports.sandbox.level();
        const means = 'value' in level ? await meansOf(ts, ports) : level;
        const tried = await inTurn(batches, (batch) => tryOut(means, batch));
        const files = await inTurn(tasks, (one) => lookAt(one, resultsFor(one, batches, tried), { change, writing: () => writingFor(ts, tree, one.versions.head) }));
        const outcome = withUnread(outcomeOf(files, 'value' in level ? level.value : ''), unread);
        if ('unavailable' in means)
            return outcome;
        const all = async () => share === null
            ? tried.flat()
            : (await inTurn((0,shards/* plan */.e)(tasks, { provenance, share: null, most: MOST_FUNCTIONS }), (one) => tryOut(means, one))).flat();
        const { suites } = ports;
        const { evidenceFor, withEvidence } = await Promise.all(/* import() */[__webpack_require__.e(8608), __webpack_require__.e(4260), __webpack_require__.e(9061)]).then(__webpack_require__.bind(__webpack_require__, 69061));
        const evidence = { tree, suites, share, change, means: means.value, asked, all };
        return withEvidence(outcome, await evidenceFor(evidence));
    },
}));
async function meansOf(ts, { tree, sandbox, workspace, change, now }) {
    const installed = await workspace.files();
    const packages = 'value' in installed ? installed.value.top : null;
    const reader = (0,locate/* readerAt */.P)(tree, 'base');
    const files = (0,imported/* filesOf */.R)(ts, reader);
    const timeAfter = (milliseconds) => {
        const end = (now?.() ?? 0) + milliseconds;
        return () => now !== undefined && now() > end;
    };
    return {
        value: {
            ts,
            sandbox,
            packages,
            callsOf: (0,harvest/* harvestFrom */.Ii)(ts, tree, files),
            freshCallsOf: (0,harvest/* freshFrom */.n6)(ts, tree, change.files.filter(({ content }) => content.kind === 'text').map(({ path }) => path)),
            declarationsOf: (path) => (0,declarations/* declarationsFor */.v)(ts, { files, reader }, path),
            isStillSaid: (0,harvest/* stillSaid */.WG)(ts, tree),
            seed: SEED,
            budget: BUDGET,
            isFix: (0,fix/* isFix */.cz)(change),
            isOver: timeAfter(MOST_TIME),
            timeAfter,
        },
    };
}
async function tryOut(means, { file: { versions }, part, firsts, isTooMuch }) {
    if (isTooMuch)
        return (0,exercised/* untriedAll */.nf)(part, `more than ${MOST_FUNCTIONS} functions changed`);
    if ('unavailable' in means)
        return (0,exercised/* untriedAll */.nf)(part, means.unavailable);
    if (means.value.isOver())
        return (0,exercised/* untriedAll */.nf)(part, exercised/* OVER */.PM);
    // What makes values takes long to load: whoever has nothing to try does not wait for it.
    const { exercise } = await Promise.all(/* import() */[__webpack_require__.e(8608), __webpack_require__.e(4260)]).then(__webpack_require__.bind(__webpack_require__, 14260));
    return exercise(means.value, { ...part, ...versions, firsts });
}
/** In the order of the text, whatever was tried first. */
function resultsFor(asked, batches, tried) {
    const results = batches.flatMap(({ file }, index) => (file === asked ? (tried[index] ?? []) : []));
    const { functions, constants } = asked.changed;
    const order = [...functions, ...constants].map(({ head }) => head.name);
    return results.toSorted((one, other) => order.indexOf(one.subject.name) - order.indexOf(other.subject.name));
}
async function lookAt({ path, changed }, results, { change, writing }) {
    const former = (name) => changed.functions.find((pair) => pair.head.name === name)?.base?.text;
    const telling = results.filter(({ answer, unmet, remark, taints }) => ('tried' in answer && answer.differences.length > 0) || unmet.length > 0 || remark !== null || taints !== null);
    const place = telling.length === 0 ? null : { path, writing: await writing(), change, former };
    const findings = results.flatMap((one) => [
        ...(place === null ? [] : findingsOf(one, place)),
        ...(0,fix/* mendingOf */.i3)(one, path),
    ]);
    return { path, results, findings };
}
/** Some at once, their answers in the order of the items. */
async function inTurn(items, work) {
    const done = [];
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting)
            done[index] = await work(item);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return done;
}

// EXTERNAL MODULE: ./src/change/spans.ts
var change_spans = __webpack_require__(33717);
// EXTERNAL MODULE: ./src/languages/javascript/overruns.ts + 5 modules
var overruns = __webpack_require__(94132);
;// CONCATENATED MODULE: ./src/languages/javascript/mocks.ts
/** Names that a test gives a module of its own making: `jest.mock('x', …)`, `vi.mock('x', …)`, `mock.module('x', …)`. They need not exist. */
const MOCK = /(?:[mM]ock|[mM]ockModule|mock\.module)(?:<[^()'"`\n]{0,200}>)?\(\s{0,40}(?:import\()?['"`]([^'"`\n]{1,500})['"`]/g;
function mockedNames(text) {
    return new Set(Array.from(text.matchAll(MOCK), (match) => match[1] ?? ''));
}

// EXTERNAL MODULE: ./src/languages/lines.ts
var lines = __webpack_require__(92336);
;// CONCATENATED MODULE: ./src/languages/javascript/places.ts
/** Where on the asked lines a module could be named. May say too much, never too little, of names and keywords that are spelt without escapes. */

/** Of quotes those behind the end of a comment, a bracket, `from` or `import`, and those that begin a line: no other one can open a specifier. */
const QUOTES_AND_CALLS = /(?<=(?:\*\/|\(|from|import)\s*|^\s*)['"`]|\b(?:import|require)(?=\s*(?:\?\.\s*)?\()/gm;
const SPACE = /\s/;
const WORD = /[\w$]/;
const CALLED = new Set(['import', 'require', 'defer', 'source']);
const LEADING = new Set(['from', 'import']);
/** Lines of comments that are passed; more may hide anything. */
const MOST_COMMENTS = 30;
/** Ascending offsets of quotes that may open a specifier, and of `import` and `require` where they are called. */
function places(text, starts, asked) {
    const found = [];
    const closing = text.includes('require<') ? '.>' : '.';
    for (const { 0: matched, index: offset } of text.matchAll(QUOTES_AND_CALLS)) {
        if (!asked.has((0,lines/* lineAt */.m)(starts, offset)))
            continue;
        if (matched.length > 1 || opensSpecifier(text, offset, closing))
            found.push(offset);
    }
    return found;
}
/** Looks back from a quote: `from 'x'`, `import 'x'`, `require('x')`, `import('x')`, and anything with a comment in between. */
const opensSpecifier = (text, quote, closing) => isLed(text, quote, closing, 0);
/** `comments` is how many lines of comments have been passed on the way back. Whatever `//` begins is taken for one, and for none. */
function isLed(text, end, closing, comments) {
    const before = skipBack(text, end);
    if (before < 0)
        return false;
    if (endsComment(text, before) || followsWord(text, before, closing))
        return true;
    if (!text.slice(before, end).includes('\n'))
        return false;
    const start = text.lastIndexOf('\n', before) + 1;
    const slashes = Array.from(text.slice(start, before + 1).matchAll(/\/\//g), ({ index }) => start + index);
    if (slashes.length === 0)
        return false;
    return comments === MOST_COMMENTS || slashes.some((at) => isLed(text, at, closing, comments + 1));
}
/** Whether what ends here is a word that leads a specifier, or such a word and a bracket. */
function followsWord(text, before, closing) {
    if (text.charAt(before) !== '(')
        return LEADING.has(wordEndingAt(text, before));
    const callee = skipBack(text, before);
    return endsComment(text, callee) || closing.includes(text.charAt(callee)) || CALLED.has(wordEndingAt(text, callee));
}
const endsComment = (text, at) => text.charAt(at) === '/' && text.charAt(at - 1) === '*';
/** The offset of the last character before `end` that is no white space; -1 at the top. */
function skipBack(text, end) {
    let at = end - 1;
    while (at >= 0 && SPACE.test(text.charAt(at)))
        at -= 1;
    return at;
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
        tokens_SPACE.test(text);
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
    REST.test(text);
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

;// CONCATENATED MODULE: ./src/languages/javascript/lexemes.ts
/** What a text of JavaScript or TypeScript consists of, one lexeme after the other. White space and comments are none. */
const NONE = { kind: 'none', start: 0, end: 0, text: '', value: undefined, first: true };
/** What stands at an index; outside of the text a lexeme of no kind. */
const lexemeAt = ({ lexemes }, index) => lexemes[index] ?? NONE;
/** What tools leave between the parts of a file is no mark: `---`, `=======`, `<<<<<<<`. */
const PATTERNS = {
    word: /#?[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/uy,
    number: /\.?\d[\w$]*(?:\.[\w$]*)?/y,
    mark: /(?!---|====|<<<)(?:=>|\.\.\.|\?\.(?!\d)|\+\+|--|[-{}()[\];,<>=!+*%&|^~?:.@/])/y,
    name: /[\p{ID_Start}$_][\p{ID_Continue}$\-:.]*/uy,
};
/** The end of what matches at an offset; -1 where nothing does. `name`: of a JSX element or attribute. */
function endOf(kind, text, at) {
    const pattern = PATTERNS[kind];
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
}
const BACKSLASH = '\\';
const LINE_END = /[\n\r\u2028\u2029]/;
/** Behind the closing quote of a string that opens at an offset; -1 where it does not close on its line. */
function stringEnd(text, start) {
    const quote = text.charAt(start);
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === quote)
            return at + 1;
        if (character === '\n' || character === '\r')
            return -1;
        if (character === BACKSLASH)
            at += text.startsWith('\r\n', at + 1) ? 2 : 1;
    }
    return -1;
}
/** The offset of the backtick or `${` that ends a piece of a template; -1 where none does. */
function pieceEnd(text, start) {
    for (let at = start; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '`' || (character === '$' && text.charAt(at + 1) === '{'))
            return at;
        if (character === BACKSLASH)
            at += 1;
    }
    return -1;
}
/** Behind the flags of a regular expression that opens at an offset; -1 where it does not close on its line. */
function regexEnd(text, start) {
    let inClass = false;
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (LINE_END.test(character))
            return -1;
        if (character === '/' && !inClass)
            return flagsEnd(text, at + 1);
        if (character === '[')
            inClass = true;
        else if (character === ']')
            inClass = false;
        else if (character === BACKSLASH)
            at += 1;
    }
    return -1;
}
const FLAGS = /\w*/y;
function flagsEnd(text, at) {
    FLAGS.lastIndex = at;
    FLAGS.test(text);
    return FLAGS.lastIndex;
}

;// CONCATENATED MODULE: ./src/languages/javascript/position.ts
/** Whether a value may begin behind a lexeme, or an operator goes on: what tells a regular expression from a division, and JSX from "less than". */

const BEFORE_VALUE = new Set('return typeof case do else in instanceof new void delete throw extends default export implements abstract'.split(' '));
/** These are keywords in some places and names in others. */
const EITHER = new Set('await yield of async let static as satisfies is keyof infer readonly unique asserts get set type'.split(' '));
const HEADS = new Set(['if', 'while', 'for', 'with']);
/** Of whatever comes behind a lexeme. Nothing that comes later is looked at. */
function positionBehind(code, last) {
    const { kind, text } = lexemeAt(code, last);
    switch (kind) {
        case 'none':
            return 'value';
        case 'word':
            return afterWord(lexemeAt(code, last - 1), text);
        case 'mark':
            return afterMark(code, last, text);
        default:
            return 'operator';
    }
}
function afterWord(before, word) {
    if (isDot(before))
        return 'operator';
    if (BEFORE_VALUE.has(word))
        return 'value';
    return EITHER.has(word) ? 'unsure' : 'operator';
}
function afterMark(code, at, mark) {
    switch (mark) {
        case ')':
            return opensHead(code, code.partners[at] ?? -1) ? 'value' : 'operator';
        case ']':
            return 'operator';
        case '!':
            return afterExclamation(code, at);
        case '}':
        case '>':
        case '++':
        case '--':
        case '@':
        case '.':
        case '?.':
            return 'unsure';
        default:
            return 'value';
    }
}
/** Behind a value and on its line, it is TypeScript's assertion, which ends that value. */
function afterExclamation(code, at) {
    const { kind, text } = lexemeAt(code, at - 1);
    const named = kind === 'word' && afterWord(lexemeAt(code, at - 2), text) === 'operator';
    if (!named && text !== ')' && text !== ']')
        return text === '}' || text === '>' ? 'unsure' : 'value';
    return lexemeAt(code, at).first || text === ')' ? 'unsure' : 'operator';
}
/** Whether a parenthesis holds the condition of a statement, which goes on behind it. */
function opensHead(code, open) {
    const word = lexemeAt(code, open - 1);
    const isLoop = word.text === 'await' && lexemeAt(code, open - 2).text === 'for';
    return (isLoop || HEADS.has(word.text)) && !isDot(lexemeAt(code, open - 2));
}
const isDot = ({ text }) => text === '.' || text === '?.';
/** Words behind which another one may stand on the same line. */
const LEADS = new Set(`${[...BEFORE_VALUE, ...EITHER].join(' ')} abstract accessor break case catch class const continue declare defer enum
  finally from function global if implements import interface module namespace out override private protected public
  source try using var while`.split(/\s+/));
/** Words that may stand behind a name or a value. */
const FOLLOWS = new Set('as assert asserts extends from if implements in instanceof is of satisfies while with'.split(' '));
/** Whether two lexemes may stand side by side: no program says `= ;`, or `one two` or `'a' 'b'` on one line, but prose does. */
function mayFollow(before, next) {
    if (before.text === '=' && /^[;,)\]}:]$/.test(next.text))
        return false;
    if (next.first || next.kind === 'mark' || next.kind === 'jsx' || before.kind === 'none')
        return true;
    const led = before.kind === 'word' && LEADS.has(before.text);
    const value = before.kind === 'string' || before.kind === 'number' || before.kind === 'regex';
    if (before.kind === 'word' || value)
        return led || next.kind === 'template' || FOLLOWS.has(next.text);
    return true;
}

;// CONCATENATED MODULE: ./src/languages/javascript/reading.ts
/** The state of a reading: what has been read of a text, and what is open in it. */


const reading_LINE_END = /[\n\r\u2028\u2029]/;
function openWith(reading, { is, at, end, name = '' }) {
    const after = take(reading, is === 'tag' ? 'jsx' : 'mark', at, end);
    reading.open.push({ is, index: reading.lexemes.length - 1, name });
    return after;
}
/** Closes what is open innermost, by a lexeme of its own. */
function reading_close(reading, at, end) {
    const top = reading.open.pop();
    if (top === undefined)
        return undefined;
    const isElement = top.is === 'tag' || top.is === 'children';
    const after = take(reading, isElement ? 'jsx' : 'mark', at, end);
    const index = reading.lexemes.length - 1;
    reading.partners[top.index] = index;
    reading.partners[index] = top.index;
    return after;
}
function take(reading, kind, start, end) {
    if (end < 0)
        return undefined;
    const { text, lexemes } = reading;
    const written = text.slice(start, end);
    const before = lexemeAt(reading, lexemes.length - 1);
    const first = before.end < start && reading_LINE_END.test(text.slice(before.end, start));
    const plain = (kind === 'string' || (kind === 'template' && isWhole(written))) && !written.includes('\\');
    const lexeme = { kind, start, end, text: written, value: plain ? written.slice(1, -1) : undefined, first };
    if (!mayFollow(before, lexeme))
        return undefined;
    const within = reading.open.at(-1)?.index ?? -1;
    const firsts = written === '<' ? reading.firstLess : written === ',' ? reading.firstComma : undefined;
    if (firsts?.has(within) === false)
        firsts.set(within, lexemes.length);
    lexemes.push(lexeme);
    reading.partners.push(-1);
    reading.within.push(within);
    return end;
}
const isWhole = (template) => template.length > 1 && template.startsWith('`') && template.endsWith('`');

;// CONCATENATED MODULE: ./src/languages/javascript/jsx-text.ts
/** Reads JSX as far as it is no JavaScript: tags, attributes, and the text between them. */



/** From the `<` of an element, from within a tag, or from within the children of one. Undefined where it is not certain. */
function readJsx(reading, at) {
    switch (reading.open.at(-1)?.is) {
        case 'tag':
            return readTag(reading, at);
        case 'children':
            return readChildren(reading, at);
        default:
            return openTag(reading, at);
    }
}
function openTag(reading, at) {
    const named = endOf('name', reading.text, at + 1);
    const end = named < 0 ? at + 1 : named;
    return openWith(reading, { is: 'tag', at, end, name: reading.text.slice(at + 1, end) });
}
function readTag(reading, before) {
    const { text } = reading;
    const at = skip(text, before);
    switch (text.charAt(at)) {
        case '>':
            return openChildren(reading, at + 1);
        case '/':
            return text.charAt(at + 1) === '>' ? reading_close(reading, at, at + 2) : undefined;
        case '{':
            return openWith(reading, { is: '{', at, end: at + 1 });
        case '=':
            return readValue(reading, skip(text, at + 1));
        default:
            return defined(endOf('name', text, at));
    }
}
/** An attribute's value: text without escapes, which may go over lines, or JavaScript in braces. */
function readValue({ text }, at) {
    const quote = text.charAt(at);
    if (quote === '{')
        return at;
    return quote === '"' || quote === "'" ? defined(text.indexOf(quote, at + 1) + 1 || -1) : undefined;
}
/** The tag's `>` is behind us: what was open as a tag is open as children. */
function openChildren({ open }, at) {
    const tag = open.pop();
    if (tag === undefined)
        return undefined;
    open.push({ ...tag, is: 'children' });
    return at;
}
const TEXT = /[^<>{}]*/y;
function readChildren(reading, before) {
    const { text } = reading;
    TEXT.lastIndex = before;
    TEXT.test(text);
    const at = TEXT.lastIndex;
    if (text.charAt(at) === '{')
        return openWith(reading, { is: '{', at, end: at + 1 });
    if (text.charAt(at) !== '<')
        return undefined;
    return text.charAt(at + 1) === '/' ? closeElement(reading, at) : openInner(reading, at);
}
const BEGINS = /[\p{ID_Start}$_>]/u;
const openInner = (reading, at) => BEGINS.test(reading.text.charAt(at + 1)) ? openTag(reading, at) : undefined;
function closeElement(reading, at) {
    const { text, open } = reading;
    const name = skip(text, at + 2);
    const named = endOf('name', text, name);
    const end = skip(text, named < 0 ? name : named);
    const isSame = text.slice(name, named < 0 ? name : named) === open.at(-1)?.name;
    return isSame && text.charAt(end) === '>' ? reading_close(reading, at, end + 1) : undefined;
}
const defined = (offset) => (offset < 0 ? undefined : offset);

;// CONCATENATED MODULE: ./src/languages/javascript/scan.ts
/**
 * Takes a text of JavaScript or TypeScript apart into lexemes, in one pass, without a parser: strings, templates with
 * their holes, regular expressions, JSX. Undefined wherever it is not certain of what it reads.
 */





/** Deeper than people nest. */
const DEEPEST = 200;
const CLOSES = { ')': '(', ']': '[', '}': '{' };
function scan(text, { jsx, typed }) {
    const kept = { lexemes: [], partners: [], within: [], open: [] };
    const firsts = { firstLess: new Map(), firstComma: new Map() };
    const reading = { text, jsx, typed, ...kept, ...firsts };
    let at = text.startsWith('#!') ? lineEnd(text, 0) : 0;
    while (at !== undefined) {
        const top = reading.open.at(-1)?.is;
        const inJsx = top === 'tag' || top === 'children';
        if (!inJsx)
            at = skip(text, at);
        if (at >= text.length)
            return reading.open.length === 0 ? reading : undefined;
        at = reading.open.length > DEEPEST ? undefined : inJsx ? readJsx(reading, at) : readPlain(reading, at);
    }
    return undefined;
}
/** The offset behind the next lexeme. */
function readPlain(reading, at) {
    const { text } = reading;
    switch (text.charAt(at)) {
        case "'":
        case '"':
            return take(reading, 'string', at, stringEnd(text, at));
        case '`':
            return readPiece(reading, at, at + 1);
        case '/':
            return readSlash(reading, at);
        case '<':
            return readLess(reading, at);
        default:
            return readWord(reading, at);
    }
}
function readWord(reading, at) {
    const word = endOf('word', reading.text, at);
    if (word >= 0)
        return take(reading, 'word', at, word);
    const number = endOf('number', reading.text, at);
    if (number >= 0)
        return take(reading, 'number', at, number);
    const mark = endOf('mark', reading.text, at);
    return mark < 0 ? undefined : readMark(reading, at, mark);
}
function readMark(reading, at, end) {
    const mark = reading.text.slice(at, end);
    if (mark === '(' || mark === '[' || mark === '{')
        return openWith(reading, { is: mark, at, end });
    const closes = CLOSES[mark];
    if (closes === undefined)
        return take(reading, 'mark', at, end);
    const top = reading.open.at(-1);
    if (top?.is === '${' && mark === '}') {
        reading_close(reading, at, end);
        return readPiece(reading, end, end);
    }
    return top?.is === closes ? reading_close(reading, at, end) : undefined;
}
function readSlash(reading, at) {
    const position = positionBehind(reading, reading.lexemes.length - 1);
    if (position === 'unsure')
        return undefined;
    return position === 'value'
        ? take(reading, 'regex', at, regexEnd(reading.text, at))
        : take(reading, 'mark', at, at + 1);
}
/** What opens the parameters of a type, and no element: `<T,`, `<T extends`, `<const T`. */
const GENERIC = /<\s*(?:const\s+[\w$]|[\w$]+\s*(?:,|=(?!>)|extends\b(?!\s*[=/>])))/y;
const ELEMENT = /<[\p{ID_Start}$_>]/uy;
function readLess(reading, at) {
    const { text, jsx } = reading;
    const position = jsx ? positionBehind(reading, reading.lexemes.length - 1) : 'operator';
    GENERIC.lastIndex = at;
    ELEMENT.lastIndex = at;
    if (position === 'operator' || GENERIC.test(text))
        return take(reading, 'mark', at, at + 1);
    return position === 'value' && ELEMENT.test(text) ? readJsx(reading, at) : undefined;
}
/** A piece of a template, whose text begins at `from`; a hole may follow it. */
function readPiece(reading, start, from) {
    const { text } = reading;
    const end = pieceEnd(text, from);
    if (end < 0)
        return undefined;
    if (text.charAt(end) === '`')
        return take(reading, 'template', start, end + 1);
    take(reading, 'template', start, end);
    return openWith(reading, { is: '${', at: end, end: end + 2 });
}

// EXTERNAL MODULE: ./src/languages/javascript/excuse.ts
var excuse = __webpack_require__(84046);
;// CONCATENATED MODULE: ./src/languages/javascript/scanned-callee.ts
/** Whether a bracket holds what is given to an asserting call, told from lexemes. */



const MOST_STEPS = 100;
/** `open`: of the bracket. `on` where it is none, undefined where that is not certain. */
function assertedBy(code, open) {
    let at = lexemeAt(code, open - 1).text === '?.' ? open - 2 : open - 1;
    for (let step = 0; step < MOST_STEPS; step += 1) {
        const { kind, text } = lexemeAt(code, at);
        const [before, isMember] = [lexemeAt(code, at - 1).text, isDot(lexemeAt(code, at - 1))];
        if (kind === 'word' && excuse/* ASSERTS */.wZ.test(text))
            return isCall(code, at, open) ? excuse/* EXPECTED */.dS : undefined;
        if (kind === 'word' && !isMember)
            return 'on';
        if (kind === 'word')
            at -= 2;
        else if (text === ']' && before !== '[')
            at = behindIndex(code, at);
        else
            return mayHideName(code, at) ? undefined : 'on';
        if (at < -1)
            return undefined;
    }
    return undefined;
}
/** Whether the name is called, and neither declared nor made an instance of. */
function isCall(code, at, open) {
    const behind = lexemeAt(code, (code.partners[open] ?? -1) + 1).text;
    if (/^(?:[:{]|=>)$/.test(behind))
        return false;
    let base = at;
    for (let step = 0; step < MOST_STEPS; step += 1) {
        if (!isDot(lexemeAt(code, base - 1)))
            return !/^(?:new|function|get|set|async|static|\*)$/.test(lexemeAt(code, base - 1).text);
        if (lexemeAt(code, base - 2).kind !== 'word')
            return !/^[\]>]$/.test(lexemeAt(code, base - 2).text);
        base -= 2;
    }
    return false;
}
/** Before `[…]`; -2 where a name in it may be the one that asserts. */
function behindIndex(code, close) {
    const open = code.partners[close] ?? -1;
    const isName = close - open === 2 && lexemeAt(code, open + 1).kind === 'word';
    return isName && excuse/* ASSERTS */.wZ.test(lexemeAt(code, open + 1).text) ? -2 : open - 1;
}
/** The name may stand in parentheses, or before types. */
function mayHideName(code, at) {
    const { text } = lexemeAt(code, at);
    if (text !== ')' && text !== '>')
        return false;
    const open = text === ')' ? (code.partners[at] ?? -1) : Math.max(0, at - MOST_STEPS);
    const outer = lexemeAt(code, open - 1);
    // The result of a call has no name.
    if (text === ')' && (outer.kind === 'word' || /^[)\]>]$/.test(outer.text)))
        return false;
    if (at - open > MOST_STEPS)
        return true;
    return code.lexemes.slice(open, at).some((one) => one.kind === 'word' && excuse/* ASSERTS */.wZ.test(one.text));
}

;// CONCATENATED MODULE: ./src/languages/javascript/scanned-excuse.ts
/** Why the failure of a call would be no mistake, told from lexemes: the same answers as from the syntax tree. Undefined where only that can tell. */




const scanned_excuse_MOST_STEPS = 100;
/** `open`: the bracket of the call's own arguments. */
function scannedExcuse(code, open) {
    const own = handledFrom(code, (code.partners[open] ?? -1) + 1);
    if (own !== 'on')
        return own;
    for (let around = code.within[open] ?? -1; around >= 0; around = code.within[around] ?? -1) {
        const said = saidBy(code, around);
        if (said !== 'on')
            return said;
    }
    return null;
}
function saidBy(code, around) {
    switch (lexemeAt(code, around).text) {
        case '(': {
            const asserted = assertedBy(code, around);
            return asserted === 'on' ? handled(code, around) : asserted;
        }
        case '{':
            return isTry(code, around, 2) ? excuse/* CAUGHT */.LV : handled(code, around);
        case '[':
            return handled(code, around);
        case '${':
            return undefined;
        default:
            // An element of JSX.
            return 'on';
    }
}
/** `try {`, and the blocks that follow such a one: two at most. */
function isTry(code, brace, following) {
    const { text } = lexemeAt(code, brace - 1);
    if (text === 'try')
        return !isDot(lexemeAt(code, brace - 2));
    const keyword = text === ')' ? (code.partners[brace - 1] ?? 0) - 1 : brace - 1;
    const follows = /^(?:catch|finally)$/.test(lexemeAt(code, keyword).text) && lexemeAt(code, keyword - 1).text === '}';
    return follows && following > 0 && isTry(code, code.partners[keyword - 1] ?? -1, following - 1);
}
/** What is called on the value that ends with a bracket: `.catch(…)`, or `.then(…, …)`. */
function handled(code, open) {
    const end = code.partners[open] ?? -1;
    const next = lexemeAt(code, end + 1);
    const isParameters = lexemeAt(code, open).text === '(' && /^(?:[:{]|=>)$/.test(next.text);
    if (isParameters)
        return isHead(code, open) ? 'on' : undefined;
    const said = handledFrom(code, end + 1);
    // Behind a block, another statement may begin like that.
    return lexemeAt(code, open).text === '{' && !isDot(next) && said !== 'on' ? undefined : said;
}
function handledFrom(code, start) {
    let at = start;
    for (let step = 0; step < scanned_excuse_MOST_STEPS; step += 1) {
        const { kind, text, first } = lexemeAt(code, at);
        const said = isDot(lexemeAt(code, at)) ? saidByName(code, at + 1) : 'on';
        if (said !== 'on')
            return said;
        if (text === '(' || text === '[')
            at = (code.partners[at] ?? -1) + 1;
        else if (isDot(lexemeAt(code, at)))
            at += lexemeAt(code, at + 1).kind === 'word' ? 2 : 1;
        else if (text === '!' && !first)
            at += 1;
        else
            return kind === 'template' || (text === '<' && code.typed) ? undefined : 'on';
    }
    return undefined;
}
function saidByName(code, at) {
    const { text } = lexemeAt(code, at);
    if (text !== 'catch' && text !== 'then')
        return 'on';
    const open = lexemeAt(code, at + 1).text === '?.' ? at + 2 : at + 1;
    if (lexemeAt(code, open).text !== '(')
        return lexemeAt(code, open).text === '<' ? undefined : 'on';
    return text === 'catch' ? excuse/* CAUGHT */.LV : hasSeveral(code, open);
}
/** A comma at the end adds nothing, and one between types is none of the list's own. */
function hasSeveral(code, open) {
    const comma = code.firstComma.get(open);
    if (comma === undefined || comma === (code.partners[open] ?? -1) - 1)
        return 'on';
    return code.firstLess.has(open) ? undefined : excuse/* CAUGHT */.LV;
}
function isHead(code, open) {
    return /^(?:if|for|while|switch|with)$/.test(lexemeAt(code, open - 1).text);
}

;// CONCATENATED MODULE: ./src/languages/javascript/standing.ts
/** Whether `import('x')` runs or is a type, told by what stands before it. Undefined where that is not certain. */


/** Words behind which a value stands, and no type. */
const standing_BEFORE_VALUE = new Set('await case default delete do else new return throw void yield'.split(' '));
const DECLARES = new Set(['const', 'let', 'var']);
const QUERIES = new Set(['typeof', 'keyof', 'readonly']);
/** `at`: of the keyword. */
function standingAt(code, at) {
    if (isCalledOn(code, at) || isOnNewLine(code, at))
        return 'dynamic';
    let before = at - 1;
    while (QUERIES.has(lexemeAt(code, before).text) && !isDot(lexemeAt(code, before - 1)))
        before -= 1;
    if (isTypeBehind(code, before, at))
        return 'type';
    return isValueBehind(code, before) ? 'dynamic' : undefined;
}
/** `import('x').then(…)`: a type has no such thing on one line. */
function isCalledOn(code, at) {
    let next = behindNames(code, (code.partners[at + 1] ?? -1) + 1);
    const { text, first } = lexemeAt(code, next);
    next -= 1;
    return text === '(' && !first && lexemeAt(code, next).kind === 'word';
}
/** Whether it begins a line, behind the end of a value. */
function isOnNewLine(code, at) {
    return lexemeAt(code, at).first && positionBehind(code, at - 1) === 'operator';
}
/** Past `.name` as often as it comes. */
function behindNames(code, from) {
    let at = from;
    while (isDot(lexemeAt(code, at)) && lexemeAt(code, at + 1).kind === 'word')
        at += 2;
    return at;
}
function isTypeBehind(code, before, at) {
    const [outer, { text, first }] = [lexemeAt(code, before - 1), lexemeAt(code, before)];
    switch (text) {
        case 'as':
        case 'satisfies':
            return !first && (outer.kind !== 'mark' || /[)\]}]/.test(outer.text));
        case '<': {
            // TypeScript takes `f<…>(` for a call with types wherever it can.
            const end = behindNames(code, (code.partners[at + 1] ?? -1) + 1);
            const called = lexemeAt(code, end).text === '>' && lexemeAt(code, end + 1).text === '(';
            return code.typed && outer.kind === 'word' && called;
        }
        case ':':
            return outer.kind === 'word' && DECLARES.has(lexemeAt(code, before - 2).text);
        case '=':
            return outer.kind === 'word' && isTypeAlias(code, before - 2);
        default:
            return false;
    }
}
/** `type` of `type X =`, where a statement begins. */
function isTypeAlias(code, at) {
    const before = lexemeAt(code, at - 1).text;
    const begins = lexemeAt(code, at).first || /^(?:|[;{}]|export|declare)$/.test(before);
    return lexemeAt(code, at).text === 'type' && begins && !isDot(lexemeAt(code, at - 1));
}
/** Whether what stands behind a lexeme can be nothing but a value. It is known to begin like no name of a parameter. */
function isValueBehind(code, at) {
    for (let before = at;;) {
        const step = outwards(code, before);
        if (typeof step === 'boolean')
            return step;
        before = step;
    }
}
/** The answer, or the index of the lexeme that the answer depends on, which comes earlier. */
function outwards(code, at) {
    const { kind, text } = lexemeAt(code, at);
    if (kind === 'word')
        return standing_BEFORE_VALUE.has(text) && !isDot(lexemeAt(code, at - 1));
    switch (text) {
        case '':
        case ';':
        case '}':
        case '{':
        case '${':
            return true;
        case '(':
            return outOfParenthesis(code, at);
        case '[':
            return at - 1;
        case ',':
            return outOfList(code, at);
        case ':':
            return outOfProperty(code, at);
        case '=':
            return isAssigned(code, at);
        case '=>':
            return outOfArrow(code, at);
        case '&':
        case '|':
        case '?':
            return isDoubled(code, at);
        default:
            return false;
    }
}
/** Behind a name it holds arguments: what comes is no parameter. */
function outOfParenthesis(code, open) {
    const before = lexemeAt(code, open - 1);
    if (before.kind === 'word')
        return before.text !== 'extends' && before.text !== 'as' && before.text !== 'satisfies';
    return before.text === '>' || before.text === ')' || before.text === ']' || open - 1;
}
/** A comma between the types of `f<a, b>` is none of the list's own. */
function outOfList(code, comma) {
    const open = code.within[comma] ?? -1;
    const { text } = lexemeAt(code, open);
    const mayHoldTypes = (code.firstLess.get(open) ?? comma) < comma;
    return (text === '(' || text === '[') && !mayHoldTypes ? open : false;
}
/** `key: value` in braces that are a value themselves. */
function outOfProperty(code, colon) {
    const [key, before] = [lexemeAt(code, colon - 1), lexemeAt(code, colon - 2).text];
    const open = code.within[colon] ?? -1;
    const named = (key.kind === 'word' || key.kind === 'string') && (before === '{' || before === ',');
    const { text, first } = lexemeAt(code, open);
    const outer = lexemeAt(code, open - 1);
    if (!named || text !== '{' || /^(?:=>|[;{})]|)$/.test(outer.text))
        return false;
    return outer.text === 'return' && first ? false : open - 1;
}
function isAssigned(code, equals) {
    const [target, before] = [lexemeAt(code, equals - 1), lexemeAt(code, equals - 2)];
    if (target.kind !== 'word')
        return false;
    return DECLARES.has(before.text) || isDot(before) || (/^[;{}]?$/.test(before.text) && target.text !== 'type');
}
/** Types know neither `async` nor a parameter without parentheses. */
function outOfArrow(code, arrow) {
    const parameters = lexemeAt(code, arrow - 1);
    if (parameters.kind === 'word')
        return true;
    const open = parameters.text === ')' ? (code.partners[arrow - 1] ?? -1) : -1;
    if (open < 0)
        return false;
    return (lexemeAt(code, open - 1).text === 'async' && !isDot(lexemeAt(code, open - 2))) || open - 1;
}
function isDoubled(code, at) {
    const [one, other] = [lexemeAt(code, at - 1), lexemeAt(code, at)];
    return one.text === other.text && one.end === other.start;
}

;// CONCATENATED MODULE: ./src/languages/javascript/scanned-call.ts
/** `import(…)` and `require(…)`, told from lexemes. */



/** Behind these the name is declared, or made an instance of. */
const scanned_call_DECLARES = /^(?:function|get|set|async|static|new|\*)$/;
/** Behind these a call stands, and no method is declared. */
const BEFORE_CALL = /^(?:await|return|typeof|void|throw|=>|=|\(|\[|\?|:|&|\||!|\.\.\.|\+|\$\{)$/;
function scannedCall(code, call) {
    const { kind, at, open } = call;
    const before = lexemeAt(code, at - 1);
    if (scanned_call_DECLARES.test(before.text))
        return undefined;
    if (kind === 'require' && isAssignment(code, at))
        return [];
    if (code.partners[open] === open + 1)
        return kind === 'require' ? [] : undefined;
    const argument = lexemeAt(code, open + 1);
    const isPlain = argument.kind === 'string' || argument.kind === 'template';
    const behind = lexemeAt(code, open + 2).text;
    if (!isPlain || (behind !== ')' && behind !== ','))
        return computed(code, call);
    if (argument.value === undefined)
        return undefined;
    const standing = kind === 'require' ? 'require' : standingAt(code, at);
    const excuse = standing === 'type' ? null : scannedExcuse(code, open);
    if (standing === undefined || excuse === undefined)
        return undefined;
    const { value: specifier, start: offset } = argument;
    return [{ specifier, kind: standing, offset, typesOnly: standing === 'type', excuse }];
}
/** `import x = require('x')` is a statement of its own. */
function isAssignment(code, at) {
    if (lexemeAt(code, at - 1).text !== '=')
        return false;
    const type = lexemeAt(code, at - 3).text === 'type' && lexemeAt(code, at - 4).text === 'import';
    return type || lexemeAt(code, at - 3).text === 'import';
}
/** A name computed at run time. A type can have none. */
function computed(code, { kind, at, open }) {
    const end = code.partners[open] ?? -1;
    const behind = lexemeAt(code, end + 1);
    const isCall = BEFORE_CALL.test(lexemeAt(code, at - 1).text) || (beginsStatement(code, at) && isNoParameter(code, open + 1));
    if (!isCall || /^(?:[:{]|=>)$/.test(behind.text) || isWrapped(code, open, end))
        return undefined;
    const excuse = scannedExcuse(code, open);
    if (excuse === undefined)
        return undefined;
    const site = { specifier: null, offset: lexemeAt(code, at).start, typesOnly: false, excuse };
    return [{ ...site, kind: kind === 'require' ? 'require' : 'dynamic' }];
}
function beginsStatement(code, at) {
    return /^[;{}]?$/.test(lexemeAt(code, at - 1).text) || isOnNewLine(code, at);
}
/** `'a' + b`, `['a', 'b']`: nothing that a method could take. */
function isNoParameter(code, at) {
    const { kind } = lexemeAt(code, lexemeAt(code, at).text === '[' ? at + 1 : at);
    return kind === 'string' || kind === 'template';
}
/** Whether a plain name could stand in the first argument after all: in parentheses, or with a type. */
function isWrapped(code, open, end) {
    if (lexemeAt(code, open + 1).text === '(')
        return true;
    for (let at = open + 1; at < end; at += 1) {
        const { text } = lexemeAt(code, at);
        if (text === 'as')
            return true;
        if (text === ',' && code.within[at] === open)
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/languages/javascript/scanned-require.ts
/** Whether `require` may be something of the file's own, told from lexemes. It may say yes too often, never no. */


function mayRedefine(code) {
    return code.lexemes.some(({ text }, at) => text === 'require' && !isHarmless(code, at));
}
function isHarmless(code, at) {
    const [before, after] = [lexemeAt(code, at - 1), lexemeAt(code, at + 1)];
    if (isDot(before) || isDot(after) || before.text === 'typeof')
        return true;
    if (after.text === ':')
        return isKey(code, at);
    if (after.text === '(')
        return before.text !== 'function' && before.text !== '*';
    if (after.text === '[' || after.text === ')' || after.text === ',')
        return isArgument(code, at);
    return after.text === '=' && isCreated(code, at);
}
/** `{ require: … }`, and not a variable with a type. */
function isKey(code, at) {
    const before = lexemeAt(code, at - 1).text;
    const inBraces = lexemeAt(code, code.within[at] ?? -1).text === '{';
    return inBraces && (before === '{' || (before === ',' && !code.typed));
}
/** `f(require)`: neither a parameter nor a part of a pattern. */
function isArgument(code, at) {
    const open = code.within[at] ?? -1;
    const before = lexemeAt(code, open - 1);
    const behind = lexemeAt(code, (code.partners[open] ?? -1) + 1).text;
    const isFunction = before.text === 'function' || lexemeAt(code, open - 2).text === 'function';
    const isCall = lexemeAt(code, open).text === '(' && (before.kind === 'word' || before.text === ')');
    return isCall && !isFunction && !/^(?:[:{(]|=>)$/.test(behind);
}
/** `const require = createRequire(import.meta.url)`, `… = module.createRequire(__filename)`. */
function isCreated(code, at) {
    const behind = (from, length) => Array.from({ length }, (_, index) => lexemeAt(code, from + index).text).join('');
    const declares = /^(?:const|let|var)$/.test(lexemeAt(code, at - 1).text);
    const named = lexemeAt(code, at + 3).text === '.' ? at + 4 : at + 2;
    const call = behind(named, 8);
    return declares && /^createRequire\((?:import\.meta\.|__filename\))/.test(call);
}

;// CONCATENATED MODULE: ./src/languages/javascript/scanned.ts
/** Every module that a file names, told from its lexemes alone. Undefined wherever only the parser can tell. */






const WITHOUT_JSX = /\.[cm]?ts$/i;
const TYPED = /\.[cm]?tsx?$/i;
const scanned_NONE = [];
/** Each may take a look at all the brackets around it. */
const MOST_SITES = 5_000;
function scanSites(text, path) {
    const code = scan(text, { jsx: !WITHOUT_JSX.test(path), typed: TYPED.test(path) });
    if (code === undefined)
        return undefined;
    const sites = [];
    for (const [at, { kind, text: word }] of code.lexemes.entries()) {
        if (kind !== 'word' || isDot(lexemeAt(code, at - 1)))
            continue;
        const told = word === 'import' ? importAt(code, at) : word === 'export' ? exportAt(code, at) : requireAt(code, at);
        if (told === undefined || sites.length > MOST_SITES)
            return undefined;
        sites.push(...told);
    }
    return sites.some(({ kind }) => kind === 'require') && mayRedefine(code) ? undefined : sites;
}
function requireAt(code, at) {
    if (lexemeAt(code, at).text !== 'require')
        return scanned_NONE;
    const [next, after] = [lexemeAt(code, at + 1).text, lexemeAt(code, at + 2).text];
    if (next === '(')
        return scannedCall(code, { kind: 'require', at, open: at + 1 });
    if (next === '?.' && after === '(')
        return scannedCall(code, { kind: 'require', at, open: at + 2 });
    return next === '<' ? undefined : scanned_NONE;
}
function importAt(code, at) {
    const next = lexemeAt(code, at + 1);
    switch (next.kind === 'string' ? 'string' : next.text) {
        case 'string':
            return fixed(next, 'import', false);
        case '(':
            return scannedCall(code, { kind: 'import', at, open: at + 1 });
        case '.':
            return lexemeAt(code, at + 2).text === 'meta' ? scanned_NONE : undefined;
        case ':':
            // A key.
            return scanned_NONE;
        default:
            return assignmentAt(code, at + 1) ?? clauseAt(code, at + 1, 'import');
    }
}
/** `import x = require('x')`. The call is found on its own, and is none. */
function assignmentAt(code, start) {
    const typesOnly = lexemeAt(code, start).text === 'type' && lexemeAt(code, start + 1).kind === 'word';
    const equals = start + (typesOnly ? 2 : 1);
    if (lexemeAt(code, equals).text !== '=' || lexemeAt(code, equals + 1).kind !== 'word')
        return undefined;
    if (lexemeAt(code, equals + 1).text !== 'require')
        return scanned_NONE;
    return lexemeAt(code, equals + 2).text === '(' ? fixed(lexemeAt(code, equals + 3), 'assignment', typesOnly) : scanned_NONE;
}
function exportAt(code, at) {
    const next = lexemeAt(code, at + 1).text;
    const names = next === 'type' ? lexemeAt(code, at + 2).text : next;
    return names === '{' || names === '*' ? clauseAt(code, at + 1, 'export') : scanned_NONE;
}
/** The names between the keyword and `from 'x'`. */
function clauseAt(code, start, kind) {
    const words = [];
    for (let at = start;; at += 1) {
        const { kind: sort, text } = lexemeAt(code, at);
        const source = lexemeAt(code, at + 1);
        if (sort !== 'word' && !(sort === 'mark' && '{},*'.includes(text)))
            return undefined;
        if (text === 'import' || text === 'export')
            return undefined;
        if (text === 'from' && source.kind === 'string')
            return fixed(source, kind, erasesAll(words, kind));
        words.push(text);
        if (text === '}' && source.text !== 'from')
            return kind === 'export' ? scanned_NONE : undefined;
    }
}
const erasesAll = (words, kind) => kind === 'import' ? erases(words) : words[0] === 'type' || erases(['', ...words]);
function fixed({ start, value }, kind, typesOnly) {
    return value === undefined ? undefined : [{ specifier: value, kind, offset: start, typesOnly, excuse: null }];
}

// EXTERNAL MODULE: ./src/languages/javascript/syntax.ts + 2 modules
var syntax = __webpack_require__(27836);
;// CONCATENATED MODULE: ./src/languages/javascript.ts
/** JavaScript and TypeScript. Most imports stand at the top of a file, where a small reader is certain of them; of nearly all others a file's lexemes tell. The parser, which is heavy, is asked for the rest. */






/** A declaration file says nothing that runs. */
const DECLARATIONS = /\.d\.(?:[^./]+\.)?[cm]?ts$/i;
const javascript = {
    name: 'javascript',
    extensions: ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx'],
    async imports(text, path, asked) {
        const starts = (0,lines/* lineStarts */._)(text);
        const inQuestion = places(text, starts, asked);
        if (inQuestion.length === 0)
            return { sites: [] };
        const found = await sitesOf(text, path, inQuestion);
        if ('unreadable' in found)
            return found;
        const erased = DECLARATIONS.test(path);
        const mocked = mockedNames(text);
        const placed = found.sites.toSorted((a, b) => a.offset - b.offset);
        const sites = placed.map(({ offset, ...site }) => ({
            ...site,
            line: (0,lines/* lineAt */.m)(starts, offset),
            typesOnly: site.typesOnly || erased,
            excuse: site.excuse ?? (mocked.has(site.specifier ?? '') ? 'a module that the file itself mocks' : null),
        }));
        return { sites: sites.filter(({ line }) => asked.has(line)) };
    },
    // Loaded where they are asked: imports are what nearly every run looks at, and often all.
    overruns: async (...asked) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 94132))).findOverruns(...asked),
    identifiers: async (...asked) => (await __webpack_require__.e(/* import() */ 2559).then(__webpack_require__.bind(__webpack_require__, 42559))).findIdentifiers(...asked),
};
/* harmony default export */ const languages_javascript = (javascript);
/** By the first reader that is certain of all that is in question. */
async function sitesOf(text, path, inQuestion) {
    const preamble = readPreamble(text);
    if (inQuestion.every((offset) => offset < preamble.end))
        return preamble;
    if (text.length > syntax/* TOO_LONG */.ch)
        return { unreadable: 'a file too long to parse' };
    const sites = scanSites(text, path);
    return sites === undefined ? (0,syntax/* parseSites */.m8)(text, path) : { sites };
}

;// CONCATENATED MODULE: ./src/languages/markup/masked.ts
/** A text in which everything but its scripts is blank. Lines and offsets stay as they were, so that the reader of JavaScript says the right line. */
/** Ascending, without overlap. Between two stretches stands a line end that git does not count, and a semicolon, so that neither runs into the other. */
function masked(text, kept) {
    const pieces = [];
    let at = 0;
    for (const { from, to } of kept) {
        pieces.push(blank(text.slice(at, from)), text.slice(from, to));
        at = to;
    }
    return [...pieces, blank(text.slice(at))].join('');
}
function blank(text) {
    const spaces = text.replace(/[^\n]/g, ' ');
    return spaces.startsWith('  ') ? `\u2028;${spaces.slice(2)}` : spaces;
}

;// CONCATENATED MODULE: ./src/languages/markup/reader.ts
/** Reads scripts that stand in a file of another language: what they import, where they read past an end. */



/** What the tools call the languages that we read. */
const READ = new Set(['', 'js', 'javascript', 'jsx', 'ts', 'typescript', 'tsx']);
/** Scripts that are data, or that are read by somebody else. */
const PROGRAM = /^(?:module|(?:text|application)\/(?:java|ecma|type)script)?$/i;
/** Whether a browser or bundler takes the element for a program at all. */
const reader_isProgram = ({ attributes }) => PROGRAM.test(attributes.get('type') ?? '');
/** Imports of the scripts that are programs, at their lines in the whole file. */
function importsOfScripts(text, path, scripts, asked) {
    const programs = scripts.filter(reader_isProgram);
    const languages = languagesOf(programs);
    if (!areRead(languages))
        return Promise.resolve(UNREAD);
    return importsOfStretches(text, path, programs, { jsx: isJsx(languages), asked });
}
/** Reads past the end in the scripts that are programs, at their lines in the whole file. */
function overrunsOfScripts(text, path, scripts, asked) {
    const programs = scripts.filter(reader_isProgram);
    const languages = languagesOf(programs);
    if (!areRead(languages))
        return Promise.resolve(UNREAD);
    return overrunsOfStretches(text, path, programs, { jsx: isJsx(languages), asked });
}
/** Scripts that are programs, as one module: what one declares, the other has. In TypeScript as soon as one of them is. */
function programsOfScripts(text, scripts) {
    const programs = scripts.filter(reader_isProgram);
    const languages = languagesOf(programs);
    if (!areRead(languages))
        return UNREAD;
    if (programs.length === 0)
        return { programs: [] };
    const language = languages.some((one) => one.startsWith('t')) ? 'ts' : 'js';
    return { programs: [programOf(text, programs, isJsx(languages) ? `.${language}x` : `.${language}`)] };
}
/** For readers to whom the mark that stands between scripts would be a line. Before the first, there is nothing to be kept from. */
function programOf(text, kept, extension) {
    const alone = masked(text, kept).replace(/^\u2028;/, '  ');
    return { text: alone.replaceAll('\u2028', ' '), extension };
}
const UNREAD = { unreadable: 'a script in a language that we do not read' };
const languagesOf = (programs) => programs.map(({ attributes }) => (attributes.get('lang') ?? '').toLowerCase());
const areRead = (languages) => languages.every((language) => READ.has(language));
const isJsx = (languages) => languages.some((language) => language.endsWith('sx'));
/** TypeScript is read where nothing says what it is: it takes all that JavaScript is. */
function importsOfStretches(text, path, kept, { jsx, asked }) {
    return languages_javascript.imports(masked(text, kept), `${path}${jsx ? '.tsx' : '.ts'}`, asked);
}
/** The same for reads past the end. */
function overrunsOfStretches(text, path, kept, { jsx, asked }) {
    return (0,overruns.findOverruns)(masked(text, kept), `${path}${jsx ? '.tsx' : '.ts'}`, asked);
}

;// CONCATENATED MODULE: ./src/languages/markup/scripts.ts
const OPENING = /<!--|<([a-z][\w-]*)(?=[\s/>])/gi;
const ATTRIBUTE = /\s*(?:([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?|\/(?!>)|["'=])/y;
const TAG_END = /\s*(\/?)>/y;
/** `from` and `to` are those of what the script holds. */
function scriptsIn(text, { blocks }) {
    const found = [];
    for (let at = 0;;) {
        OPENING.lastIndex = at;
        const opening = OPENING.exec(text);
        if (opening === null)
            return found;
        const name = opening[1]?.toLowerCase();
        if (name === undefined)
            at = after(text, '-->', OPENING.lastIndex);
        else if (blocks || name === 'script' || name === 'style') {
            const tag = scripts_readTag(text, OPENING.lastIndex);
            const to = tag.closed ? tag.end : contentEnd(text, name, tag.end);
            if (name === 'script' && !tag.closed)
                found.push({ from: tag.end, to, attributes: tag.attributes });
            at = to;
        }
        else
            at = OPENING.lastIndex;
    }
}
function after(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + mark.length;
}
function scripts_readTag(text, start) {
    const attributes = new Map();
    for (let at = start;;) {
        TAG_END.lastIndex = at;
        const end = TAG_END.exec(text);
        if (end)
            return { attributes, end: TAG_END.lastIndex, closed: end[1] === '/' };
        ATTRIBUTE.lastIndex = at;
        const attribute = ATTRIBUTE.exec(text);
        if (attribute === null)
            return { attributes, end: text.length, closed: true };
        const [, name, double, single, plain] = attribute;
        if (name !== undefined)
            attributes.set(name.toLowerCase(), double ?? single ?? plain ?? '');
        at = ATTRIBUTE.lastIndex;
    }
}
/** Scripts and styles are raw text up to the first closing tag; other blocks may hold tags of their own name. */
function contentEnd(text, name, start) {
    const raw = name === 'script' || name === 'style';
    const tag = new RegExp(String.raw `<(/?)${name}(?=[\s/>])`, 'gi');
    tag.lastIndex = start;
    let depth = 1;
    for (let found = tag.exec(text); found; found = tag.exec(text)) {
        if (found[1] === '/')
            depth -= 1;
        else if (!raw) {
            const inner = scripts_readTag(text, tag.lastIndex);
            tag.lastIndex = inner.end;
            if (!inner.closed)
                depth += 1;
        }
        if (depth === 0)
            return found.index;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./src/languages/astro.ts


const FENCE = /^\s*---/;
const CLOSING = /\n[ \t]*---/g;
const astro = {
    name: 'astro',
    extensions: ['.astro'],
    imports: (text, path, asked) => importsOfStretches(text, path, stretchesIn(text), { jsx: false, asked }),
    overruns: (text, path, asked) => overrunsOfStretches(text, path, stretchesIn(text), { jsx: false, asked }),
    programs: (text) => ({ programs: stretchesIn(text).map((one) => programOf(text, [one], '.ts')) }),
};
/* harmony default export */ const languages_astro = (astro);
function stretchesIn(text) {
    const code = frontmatter(text);
    const from = code?.to ?? 0;
    const scripts = scriptsIn(text.slice(from), { blocks: false })
        .filter(({ attributes }) => attributes.size === 0)
        .map((script) => ({ from: script.from + from, to: script.to + from }));
    return code ? [code, ...scripts] : scripts;
}
/** Unclosed, it reaches to the end. */
function frontmatter(text) {
    const from = FENCE.exec(text)?.[0].length;
    if (from === undefined)
        return undefined;
    CLOSING.lastIndex = from;
    return { from, to: CLOSING.exec(text)?.index ?? text.length };
}

;// CONCATENATED MODULE: ./src/languages/mdx.ts


/** How a block that names a module begins; prose that begins with the word alone is none. */
const mdx_BEGINS = /^(?:import\s*(?:['"{*]|type\b|[\w$]+\s*(?:,|from\b))|export\s*(?:\*|\{))/;
const mdx_FENCE = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})/;
const BLANK = /^\s*$/;
const mdx = {
    name: 'mdx',
    extensions: ['.mdx'],
    imports: (text, path, asked) => importsOfStretches(text, path, blocks(text), { jsx: true, asked }),
};
/* harmony default export */ const languages_mdx = (mdx);
/** From a line that begins so, behind a blank one, to the next blank line. */
function blocks(text) {
    const starts = (0,lines/* lineStarts */._)(text);
    const found = [];
    let state = { fence: '', ticks: 0, within: undefined, fresh: true };
    for (const [index, start] of starts.entries()) {
        const end = starts[index + 1] ?? text.length;
        const line = text.slice(start, end);
        const next = read(state, line, start);
        if (state.within !== undefined && next.within === undefined)
            found.push({ from: state.within, to: start });
        state = next;
    }
    return state.within === undefined ? found : [...found, { from: state.within, to: text.length }];
}
function read(state, line, start) {
    const mark = mdx_FENCE.exec(line)?.[1] ?? '';
    if (state.fence !== '')
        return mark.startsWith(state.fence) ? { ...state, fence: '', fresh: true } : state;
    if (BLANK.test(line))
        return { ...state, within: undefined, fresh: true };
    if (state.within !== undefined)
        return state;
    if (mark !== '')
        return { ...state, fence: mark, fresh: false };
    if (state.fresh && state.ticks % 2 === 0 && mdx_BEGINS.test(line))
        return { ...state, within: start };
    return { ...state, ticks: state.ticks + line.split('`').length - 1, fresh: false };
}

;// CONCATENATED MODULE: ./src/languages/python/site.ts
/** The direct children, in order. */
const children = (node) => firstChildren(node, Number.POSITIVE_INFINITY);
function firstChildren(node, most) {
    const all = [];
    for (let child = node.firstChild; child !== null && all.length < most; child = child.nextSibling)
        all.push(child);
    return all;
}

;// CONCATENATED MODULE: ./src/languages/python/call.ts
/** The site of `__import__('x')` and of `importlib.import_module('x')`, if a call is one. */

const CALLEES = /^(?:__import__|(?:importlib\s*\.\s*)?import_module)$/;
/** A plain string without escapes. */
const call_STRING = /^[rRuU]?(?:'([^'\\\n]*)'|"([^"\\\n]*)")$/;
const LONGEST_CALLEE = 100;
function callSite(node, text, setting) {
    const [callee, list] = children(node);
    if (callee === undefined || list?.name !== 'ArgList' || callee.to - callee.from > LONGEST_CALLEE)
        return undefined;
    if (!CALLEES.test(text.slice(callee.from, callee.to)))
        return undefined;
    const [first, ...rest] = children(list).filter(({ name }) => !/^[(),]$|^Comment$/.test(name));
    if (first === undefined)
        return undefined;
    const name = first.name === 'String' ? written(text.slice(first.from, first.to)) : null;
    // `import_module('.x', __package__)` means what `from . import x` means; from other packages, who knows.
    const own = rest.some(({ from, to }) => text.slice(from, to) === '__package__');
    const specifier = name?.startsWith('.') && !own ? null : name;
    return { specifier, kind: 'dynamic', offset: (specifier === null ? node : first).from, ...setting };
}
function written(literal) {
    const [, single, double] = call_STRING.exec(literal) ?? [];
    return single ?? double ?? null;
}

;// CONCATENATED MODULE: ./src/languages/python/setting.ts
/** What stands around an import: whether it is for type checkers alone, and why its failure would be no mistake. */

const CAUGHT = 'optional: its failure is caught';
const EXPECTED = 'its failure may be what a test expects';
const CONDITIONAL = 'under a condition on the version, the system or what is installed';
/** Exceptions that a failing import does not raise. Whatever else is caught may be one that it does. */
const UNRELATED = /\b(?:as\s+\w+|builtins|(?:Attribute|Key|Value|Type|Index|OS|IO|Lookup|Arithmetic|Unicode|UnicodeDecode|UnicodeEncode|Runtime|Assertion|FileNotFound|FileExists|Permission|Connection|Timeout|NotImplemented|ZeroDivision|Recursion|Memory|EOF|Syntax|JSONDecode)Error|StopIteration|KeyboardInterrupt|SystemExit)\b/g;
const CONDITION = /version|platform|implementation|find_spec|available|installed|sys\.modules|os\.name|\bPY\d|\b(?:has|have|with|use)_|windows|linux|darwin|macos|cygwin|win32|pypy|jython|wasm|emscripten/i;
const TYPES = /\bTYPE_CHECKING\b/;
const NOT_TYPES = /\bnot\s+(?:\w+\.)?TYPE_CHECKING\b/;
/** Characters of a clause that are looked at, clauses of a statement, and statements around one another. */
const setting_LONGEST = 500;
const MOST_PARTS = 80;
const setting_DEEPEST = 200;
/** Looks at every statement around the node. */
function settingOf(node, text) {
    let typesOnly = false;
    let excuse = null;
    let depth = 0;
    for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
        depth += 1;
        if (depth > setting_DEEPEST)
            return { typesOnly, excuse: excuse ?? 'nested too deeply' };
        if (outer.name === 'TryStatement' && catches(outer, text))
            excuse ??= CAUGHT;
        if (outer.name === 'WithStatement')
            excuse ??= expects(headOf(outer, text));
        if (outer.name === 'Body' && isGuarded(inner, text))
            excuse ??= CONDITIONAL;
        if (outer.name !== 'IfStatement')
            continue;
        const conditions = conditionsBefore(inner, text);
        typesOnly ||= forTypes(conditions, inner);
        if (conditions.some((condition) => CONDITION.test(condition)))
            excuse ??= CONDITIONAL;
    }
    return { typesOnly, excuse };
}
const LEAVES = /^(?:return|raise|continue|break)\b|^(?:(?:sys|os)\s*\.\s*_?)?exit\s*\(|^pytest\s*\.\s*skip\b/;
/** Whether a function is left before the node where a condition is not met: `if sys.version_info < (3, 11): return`. */
function isGuarded(node, text) {
    let before = node.prevSibling;
    for (let steps = 0; before !== null && steps < MOST_PARTS; steps += 1, before = before.prevSibling) {
        const last = before.name === 'IfStatement' ? before.getChild('Body')?.lastChild : undefined;
        const leaves = last != null && LEAVES.test(text.slice(last.from, last.from + setting_LONGEST));
        if (leaves && CONDITION.test(headOf(before, text)))
            return true;
    }
    return false;
}
function catches(statement, text) {
    const parts = firstChildren(statement, MOST_PARTS);
    return parts.some(({ name, to }, index) => {
        if (name !== 'except')
            return false;
        const body = parts.slice(index).find((part) => part.name === 'Body');
        const caught = text.slice(to, Math.min(body?.from ?? to, to + setting_LONGEST));
        return caught.trim() === '' || /\w/.test(caught.replace(UNRELATED, ''));
    });
}
function expects(head) {
    if (/\bsuppress\s*\(/.test(head))
        return CAUGHT;
    return /\b(?:raises|assertRaises\w*|modules)\b/.test(head) ? EXPECTED : null;
}
/** From the keyword to the body. */
function headOf(statement, text) {
    const to = statement.getChild('Body')?.from ?? statement.to;
    return text.slice(statement.from, Math.min(to, statement.from + setting_LONGEST));
}
/** The conditions that were asked before a branch is taken, its own last; `else` has none of its own. */
function conditionsBefore(branch, text) {
    const conditions = [];
    let part = branch.prevSibling;
    for (let steps = 0; part !== null && steps < MOST_PARTS; steps += 1, part = part.prevSibling) {
        const asked = /^(?:if|elif)$/.test(part.prevSibling?.name ?? '');
        if (asked)
            conditions.unshift(text.slice(part.from, Math.min(part.to, part.from + setting_LONGEST)));
    }
    return conditions;
}
function forTypes(conditions, branch) {
    const last = conditions.at(-1) ?? '';
    if (!TYPES.test(last))
        return false;
    const otherwise = branch.prevSibling?.name === 'else';
    return NOT_TYPES.test(last) === otherwise;
}

;// CONCATENATED MODULE: ./src/languages/python/statement.ts
/** The sites of `import a.b as c, d` and of `from a import b`: one for each module, and one more for each further line of names. */

/** `text` is the whole file. A statement that does not parse gives none. */
function statementSites(node, text, lineOf, setting) {
    const parts = children(node).filter(({ name }) => name !== 'Comment');
    if (parts.some(({ type }) => type.isError))
        return [];
    const [first, ...rest] = parts;
    const importAt = rest.findIndex(({ name }) => name === 'import');
    if (first?.name === 'import')
        return dotted(rest, text).map((module) => siteOf('import', module, undefined, setting));
    const [module] = dotted(rest.slice(0, importAt), text);
    if (module === undefined || importAt < 0)
        return [];
    const names = dotted(rest.slice(importAt + 1), text).filter(({ name }) => name !== '*');
    return byLine(module, names, lineOf, setting);
}
/** `a.b as c, d` without what comes behind `as`; dots and names are written with anything between them. */
function dotted(parts, text) {
    const names = [];
    let open = false;
    let aliased = false;
    for (const { name: kind, from, to } of parts) {
        if (kind === 'as')
            aliased = true;
        else if (kind === ',')
            open = aliased = false;
        else if (!aliased && kind !== '(' && kind !== ')') {
            const last = open ? names.pop() : undefined;
            names.push({ name: `${last?.name ?? ''}${text.slice(from, to)}`, offset: last?.offset ?? from });
            open = true;
        }
    }
    return names;
}
function byLine(module, names, lineOf, setting) {
    const lines = new Map([[lineOf(module.offset), []]]);
    for (const name of names) {
        const line = lineOf(name.offset);
        const held = lines.get(line);
        if (held === undefined)
            lines.set(line, [name]);
        else
            held.push(name);
    }
    return [...lines.values()].map((held, index) => {
        const offset = index === 0 ? module.offset : (held[0]?.offset ?? module.offset);
        const given = held.map(({ name }) => name);
        return siteOf(index === 0 ? 'import' : 'name', { name: module.name, offset }, given, setting);
    });
}
function siteOf(kind, { name, offset }, names, { typesOnly, excuse }) {
    return { specifier: name, kind, offset, typesOnly, excuse, ...(names === undefined ? {} : { names }) };
}

;// CONCATENATED MODULE: ./src/languages/python/syntax.ts
/** Every module that a file names, by its syntax tree. The parser is loaded when the first file needs it. */



/** Characters. Longer texts would hold the process for seconds. */
const TOO_LONG = 1_000_000;
const BEHIND_ERROR = 'behind a place that does not parse';
/** A text is read from its start to its end, so that what stands before the first error is certain, and only that. */
async function parseSites(text, lineOf) {
    const { parser } = await __webpack_require__.e(/* import() */ 1283).then(__webpack_require__.bind(__webpack_require__, 81283));
    const sites = [];
    let error = Number.POSITIVE_INFINITY;
    // The parser is not ours, and hostile text reaches its errors and its stack first.
    try {
        parser.parse(text).iterate({
            enter(node) {
                if (node.type.isError)
                    error = Math.min(error, node.from);
                if (node.name === 'ImportStatement' || node.name === 'CallExpression')
                    sites.push(...syntax_sitesOf(node.node, text, lineOf));
            },
        });
    }
    catch (thrown) {
        const deep = thrown instanceof RangeError;
        return { unreadable: deep ? 'a file nested too deeply to parse' : 'a file that does not parse' };
    }
    return {
        sites: sites.map((site) => (site.offset < error ? site : { ...site, excuse: site.excuse ?? BEHIND_ERROR })),
    };
}
function syntax_sitesOf(node, text, lineOf) {
    const none = { typesOnly: false, excuse: null };
    const found = node.name === 'ImportStatement' ? statementSites(node, text, lineOf, none) : (callSite(node, text, none) ?? []);
    const sites = [found].flat();
    return sites.length === 0 ? [] : sites.map((site) => ({ ...site, ...settingOf(node, text) }));
}

;// CONCATENATED MODULE: ./src/languages/python/identifiers.ts

async function findIdentifiers(written) {
    const shift = written.startsWith('\uFEFF') ? 1 : 0;
    const text = written.slice(shift);
    if (text.length > TOO_LONG)
        return { unreadable: 'a file too long to parse' };
    const { parser } = await __webpack_require__.e(/* import() */ 1283).then(__webpack_require__.bind(__webpack_require__, 81283));
    const identifiers = [];
    // Behind a place that does not parse, code and strings are not told apart: the strict parser throws there.
    try {
        const tree = parser.configure({ strict: true }).parse(text);
        tree.iterate({
            enter({ name, from, to }) {
                if (/^(?:Variable|Property)Name$/.test(name))
                    identifiers.push({ from: from + shift, to: to + shift });
            },
        });
    }
    catch {
        return { unreadable: 'a file that does not parse' };
    }
    return { identifiers };
}

;// CONCATENATED MODULE: ./src/languages/python/own-modules.ts
/** What a file does to the way modules are found: names that it looks for or makes itself, and paths that it adds. */
const FINDS_OR_MAKES = /\b(?:sys\s*\.\s*modules|importorskip|find_spec|find_loader|meta_path|ModuleType)\b/;
const QUOTED = /['"]([A-Za-z_][\w.]{0,200})['"]/g;
const CHANGES_PATH = /\bsys\s*\.\s*path\s*(?:\.\s*(?:insert|append|extend)\b|\[|\+?=(?!=))|\baddsitedir\b|\bsyspath_prepend\b/;
/** Why the absence of a module would prove nothing in this file; null where the file does nothing of the kind. */
function ownModules(text) {
    const made = new Set(FINDS_OR_MAKES.test(text) ? Array.from(text.matchAll(QUOTED), ([, name]) => name) : []);
    const moved = CHANGES_PATH.test(text);
    return (specifier) => {
        if (made.has(specifier) || made.has(specifier.split('.')[0]))
            return 'a module that the file itself looks for';
        return moved && !specifier.startsWith('.') ? 'in a file that changes where modules are looked for' : null;
    };
}

;// CONCATENATED MODULE: ./src/languages/python.ts




/** `import`, however it is written, or a line of bare names: it may be one of a bracket that was opened above. */
const IN_QUESTION = /import|^[\s\w,()*\\.]*(?:#|$)/;
const python = {
    name: 'python',
    extensions: ['.py', '.pyi', '.pyw'],
    async imports(written, path, asked) {
        const text = written.replace(/^\uFEFF/, '');
        const starts = (0,lines/* lineStarts */._)(text);
        const line = (number) => text.slice(starts[number - 1] ?? text.length, starts[number]);
        if (!text.includes('import') || ![...asked].some((number) => IN_QUESTION.test(line(number))))
            return { sites: [] };
        if (text.length > TOO_LONG)
            return { unreadable: 'a file too long to parse' };
        const lineOf = (offset) => (0,lines/* lineAt */.m)(starts, offset);
        const found = await parseSites(text, lineOf);
        if ('unreadable' in found)
            return found;
        const excuseOf = ownModules(text);
        const stub = path.toLowerCase().endsWith('.pyi');
        const sites = found.sites.map(({ offset, ...site }) => ({
            ...site,
            line: lineOf(offset),
            typesOnly: site.typesOnly || stub,
            excuse: site.excuse ?? excuseOf(site.specifier ?? ''),
        }));
        return { sites: sites.filter((site) => asked.has(site.line)) };
    },
    identifiers: findIdentifiers,
};
/* harmony default export */ const languages_python = (python);

;// CONCATENATED MODULE: ./src/languages/svelte.ts


const svelte = {
    name: 'svelte',
    extensions: ['.svelte'],
    imports: (text, path, asked) => importsOfScripts(text, path, scriptsIn(text, { blocks: false }), asked),
    overruns: (text, path, asked) => overrunsOfScripts(text, path, scriptsIn(text, { blocks: false }), asked),
    programs: (text) => programsOfScripts(text, scriptsIn(text, { blocks: false })),
};
/* harmony default export */ const languages_svelte = (svelte);

;// CONCATENATED MODULE: ./src/languages/vue.ts


const vue = {
    name: 'vue',
    extensions: ['.vue'],
    imports: (text, path, asked) => importsOfScripts(text, path, scriptsIn(text, { blocks: true }), asked),
    overruns: (text, path, asked) => overrunsOfScripts(text, path, scriptsIn(text, { blocks: true }), asked),
    programs: (text) => programsOfScripts(text, scriptsIn(text, { blocks: true })),
};
/* harmony default export */ const languages_vue = (vue);

;// CONCATENATED MODULE: ./src/languages.ts
/** The languages that Assay reads, one file each. */






const languages = [languages_javascript, languages_vue, languages_svelte, languages_astro, languages_mdx, languages_python];
/** The language of a file by its name, or undefined where none claims it. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return languages.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

;// CONCATENATED MODULE: ./src/checks/boundaries.ts
/** No added line reads one past the last element where the code alone shows it. Three shapes and no guess: a warning, never an error. */



/* harmony default export */ const boundaries = (defineCheck({
    name: 'boundaries',
    title: 'No read past the end',
    needs: [],
    async run(targets) {
        const files = [];
        for (const target of targets)
            files.push({ path: target.file.path, found: await boundaries_read(target) });
        return {
            examined: files.reduce((sum, { found }) => sum + ('unreadable' in found ? 1 : found.examined), 0),
            findings: files.flatMap(({ path, found }) => 'unreadable' in found ? [] : found.overruns.map((overrun) => findingOf(path, overrun))),
            notChecked: files.flatMap(({ found }) => ('unreadable' in found ? [{ why: found.unreadable, count: 1 }] : [])),
            verified: [],
        };
    },
}));
async function boundaries_read({ file, spans }) {
    const overruns = languageOf(file.path)?.overruns;
    if (overruns === undefined || file.content.kind !== 'text')
        return { examined: 0, overruns: [] };
    return overruns(file.content.text, file.path, (0,change_spans/* linesOf */.Dx)(spans));
}
function findingOf(path, overrun) {
    const { line, read } = overrun;
    const said = words(overrun);
    return { rule: 'boundaries/past-the-end', level: 'warning', path, from: line, to: line, subject: read, ...said };
}
function words({ by, read, of, index }) {
    const past = `\`${of}[${of}.length]\`, one past the last`;
    switch (by) {
        case 'up':
            return {
                message: `\`${index}\` runs up to \`${of}.length\`, so \`${read}\` reads ${past}`,
                help: `the last one is there at \`${index} < ${of}.length\``,
            };
        case 'down':
            return {
                message: `\`${index}\` starts at \`${of}.length\`, so \`${read}\` first reads ${past}`,
                help: `start at \`${of}.length - 1\``,
            };
        case 'length':
            return { message: `reads \`${read}\`, one past the last`, help: `the last one is at \`${of}.length - 1\`` };
    }
}

;// CONCATENATED MODULE: ./src/checks/contracts/component.ts

const COMPONENTS = ['.vue', '.svelte', '.astro'];
const isComponent = (path) => COMPONENTS.some((extension) => path.endsWith(extension));
/** No file has it in its name, and no import that anybody writes. */
const MARK = '\0';
const component_nameOf = (path, index, extension) => `${path}${MARK}${index}${extension}`;
const isOfComponent = (path) => path.includes(MARK);
/** The component of such a file; of any other the file itself. */
const componentOf = (path) => (isOfComponent(path) ? path.slice(0, path.indexOf(MARK)) : path);
/** Behind the last line, so that what is declared is nobody else's. */
const MODULE = '\nexport {};\n';
/** One target for each module with something on the lines in question, under the name of its file; at base, a file of that name holds what stands there then. */
function modulesIn({ file, spans }) {
    if (file.content.kind !== 'text')
        return [];
    const read = programsIn(file.path, file.content.text);
    if ('unreadable' in read)
        return read;
    return read.programs.flatMap(({ text, extension }, index) => {
        const lines = text.split('\n');
        if (!spans.some(({ from, to }) => lines.slice(from - 1, to).some((line) => !component_BLANK.test(line))))
            return [];
        const path = component_nameOf(file.path, index, extension);
        const from = file.from === null ? null : component_nameOf(file.from, index, extension);
        return [{ file: { ...file, path, from, content: { kind: 'text', text } }, spans }];
    });
}
const component_BLANK = /^[\s;]*$/;
const programsIn = (path, text) => languageOf(path)?.programs?.(text) ?? { programs: [] };
/** The same with those files in it. They are read where they are asked for by name, and listed nowhere. */
function withModules(snapshot) {
    const read = (path) => {
        if (!isOfComponent(path))
            return snapshot.read(path);
        const component = componentOf(path);
        const found = programsIn(component, snapshot.read(component) ?? '');
        const index = Number.parseInt(path.slice(component.length + MARK.length), 10);
        const program = 'programs' in found ? found.programs[index] : undefined;
        return program && program.text + MODULE;
    };
    return {
        ...snapshot,
        read,
        kind: (path) => (isOfComponent(path) ? (read(path) === undefined ? undefined : 'file') : snapshot.kind(path)),
        realPath: (path) => (isOfComponent(path) ? path : snapshot.realPath(path)),
        isOwn: (path) => isOfComponent(path) || snapshot.isOwn(path),
    };
}
/** Declared twice in one module, by the compiler's numbers: two scripts, of which one may stand within the other. */
const TWICE = new Set([2300, 2395, 2440, 2451]);
/** Why a component's module is not what the compiler takes it for; undefined where it is. */
function unclear(program, source, diagnostics) {
    if (!isOfComponent(source.fileName))
        return undefined;
    if (program.getSyntacticDiagnostics(source).length > 0)
        return 'a script of a component that cannot be parsed';
    return diagnostics.some(({ code }) => TWICE.has(code)) ? 'a component that declares a name twice' : undefined;
}
/** What `export default` hands to a function, or a decorator to what it decorates: a component, which plugins and the repository itself give options of their own. */
function isComponentItself(compiler, literal) {
    const { parent: call } = literal;
    if (!compiler.isCallExpression(call) || !isOfComponent(literal.getSourceFile().fileName))
        return false;
    return compiler.isExportAssignment(call.parent) || compiler.isDecorator(call.parent);
}

// EXTERNAL MODULE: ./src/checks/repository/json.ts
var json = __webpack_require__(13546);
;// CONCATENATED MODULE: ./src/checks/contracts/snapshot.ts
const directoryOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const within = (directory, name) => (directory === '' ? name : `${directory}/${name}`);
/** The directory and all above it, the top last. */
const ancestors = (directory) => directory === '' ? [''] : [directory, ...ancestors(directoryOf(directory))];
/** `differing` holds the texts that are not as on disk; null for what was not there. `own` are those that git holds. */
function snapshotOf(files, differing, own) {
    const brought = directoriesOf(differing);
    /** Links lead to the repository's own files too: the packages of a monorepo. */
    const realPath = (path) => {
        const directory = directoryOf(path);
        const above = files.realPath(path) ?? files.realPath(directory);
        if (above === undefined)
            return path;
        return files.realPath(path) ?? within(above, path.slice(directory === '' ? 0 : directory.length + 1));
    };
    const kind = (path) => {
        if (differing.size === 0)
            return files.kind(path);
        const real = realPath(path);
        const text = differing.get(real);
        if (text !== undefined)
            return text === null ? undefined : 'file';
        return brought.has(real) ? 'directory' : files.kind(path);
    };
    return {
        kind,
        realPath,
        isOwn: (path) => own.has(path) || own.has(realPath(path)),
        read: (path) => {
            const text = differing.size === 0 ? undefined : differing.get(realPath(path));
            return text === undefined ? files.read(path) : (text ?? undefined);
        },
        names: (directory) => {
            const listed = files.list(directory).map(({ name }) => name);
            const names = [...new Set([...listed, ...(brought.get(realPath(directory)) ?? [])])].sort();
            const kinds = names.map((name) => ({ name, kind: kind(within(directory, name)) }));
            return {
                files: kinds.filter((one) => one.kind === 'file').map(({ name }) => name),
                directories: kinds.filter((one) => one.kind === 'directory').map(({ name }) => name),
            };
        },
    };
}
/** The directories that hold brought texts, each with the names it holds for them. */
function directoriesOf(differing) {
    const directories = new Map();
    for (const [path, text] of differing) {
        if (text === null)
            continue;
        for (let at = path; at !== ''; at = directoryOf(at)) {
            const directory = directoryOf(at);
            const names = directories.get(directory) ?? new Set();
            directories.set(directory, names.add(at.slice(directory === '' ? 0 : directory.length + 1)));
        }
    }
    return directories;
}

;// CONCATENATED MODULE: ./src/checks/contracts/manifest.ts


/** In all of these a manifest asks for packages. */
const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** What one builds on, not what it is built with. */
const NEEDED = GROUPS.filter((group) => group !== 'devDependencies');
/** Of the directory itself; empty where there is none. */
const manifestIn = (snapshot, directory) => (0,json/* fields */.OA)((0,json/* parseJson */.qF)(snapshot.read(within(directory, 'package.json')) ?? ''));
/** The directory of the nearest manifest above a file. */
const packageAround = (snapshot, path) => ancestors(directoryOf(path)).find((at) => snapshot.kind(within(at, 'package.json')) === 'file');
/** The packages that the manifest of a directory asks for. */
function namesIn(snapshot, directory, groups) {
    const manifest = manifestIn(snapshot, directory);
    return groups.flatMap((group) => [...(0,json/* fields */.OA)(manifest.get(group)).keys()]);
}

;// CONCATENATED MODULE: ./src/checks/contracts/package-texts.ts

const MOST_FILES = 5_000;
const package_texts_SCRIPT = /\.(?:[cm]?[jt]sx?|json|vue|svelte)$/;
const TEST = /(?:^|\/)(?:tests?|specs?|__tests__)\/|[.-](?:test|spec)\.\w+$/;
/** A test uses what there is, and makes none of it. */
const isTest = (path) => TEST.test(path);
/** Null where they are more than `most`, in UTF-16 units. */
function textsOf(snapshot, paths, most) {
    const texts = [];
    let read = 0;
    for (const path of paths) {
        const text = snapshot.read(path) ?? '';
        read += text.length;
        if (read > most)
            return null;
        texts.push({ path, text });
    }
    return texts;
}
/** The copy of a package that a directory's files get. */
const installedFor = (snapshot, top, name) => ancestors(top)
    .map((at) => within(at, `node_modules/${name}`))
    .find((directory) => snapshot.kind(directory) === 'directory');
/** Below a directory, not in the packages that are installed there. Links are followed once. */
function package_texts_scriptsIn(snapshot, top) {
    const found = [];
    const seen = new Set();
    const queue = [top];
    for (const directory of queue) {
        const real = snapshot.realPath(directory);
        if (seen.has(real) || found.length > MOST_FILES || seen.size > MOST_FILES)
            continue;
        seen.add(real);
        const { files, directories } = snapshot.names(directory);
        found.push(...files.filter((name) => package_texts_SCRIPT.test(name)).map((name) => within(directory, name)));
        const below = directories.filter((name) => !/^(?:\.|node_modules$)/.test(name));
        queue.push(...below.map((name) => within(directory, name)));
    }
    // Where not all directories were seen, there are too many files to read as well.
    return seen.size > MOST_FILES ? Array.from({ length: MOST_FILES + 1 }, () => top) : found;
}

;// CONCATENATED MODULE: ./src/checks/contracts/whole-word.ts
/** A name as a word of its own in a text of code. */
/** Escaped for a regular expression. */
const escaped = (name) => name.replace(/[^\w]/g, '\\$&');
const wholeWord = (name) => new RegExp(`(?<![\\w$])${escaped(name)}(?![\\w$])`);

;// CONCATENATED MODULE: ./src/checks/contracts/additions.ts





/** What is read to answer for one manifest, in UTF-16 units. Beyond that may be anything. */
const MOST_TEXT = 60_000_000;
const DECLARATION = /\.d\.(?:[\w-]+\.)?[cm]?ts$/;
const additions_SCRIPT = /\.[cm]?jsx?$/;
/** Declares something for others than the files that import it. */
const FOR_OTHERS = /\bdeclare\s+(?:global|module\s*['"])/;
function additionsIn(snapshot) {
    const own = remembered((top) => textsOf(snapshot, package_texts_scriptsIn(snapshot, top), MOST_TEXT));
    const forOthers = remembered((top) => {
        const files = neighbours(snapshot, top).flatMap((directory) => package_texts_scriptsIn(snapshot, directory));
        const texts = textsOf(snapshot, files.filter((path) => DECLARATION.test(path) && !/\/typescript\/lib\//.test(path)), MOST_TEXT);
        return texts?.filter(({ text }) => FOR_OTHERS.test(text)) ?? null;
    });
    const building = remembered((key) => {
        const [top = '', of = ''] = key.split('\0');
        const directories = neighbours(snapshot, top).filter((directory) => additions_needs(snapshot, directory, of));
        const files = directories.flatMap((directory) => package_texts_scriptsIn(snapshot, directory));
        return textsOf(snapshot, files.filter((path) => additions_SCRIPT.test(path)), MOST_TEXT);
    });
    return ({ kind, name, of, asking, isChecked }) => {
        if (isChecked && !isTest(asking))
            return false;
        const top = packageAround(snapshot, asking);
        if (top === undefined)
            return false;
        const word = wholeWord(name);
        const others = own(top)?.filter(({ path }) => path !== asking) ?? null;
        const declared = [others?.filter(({ text }) => FOR_OTHERS.test(text)) ?? null, forOthers(top)];
        if (declared.some((texts) => says(texts, word)))
            return true;
        // The repository itself may read what a package hands on to it: as interceptors of requests do.
        if (kind === 'option' && isComponent(asking) && says(others, reading(name)))
            return true;
        if (isChecked || (kind !== 'member' && kind !== 'option'))
            return false;
        // A plugin declares its options while it runs, and a script hangs members on what it was given.
        const isGiven = kind === 'member' && says(others, definition(name));
        return isGiven || says(building(`${top}\0${packageOf(of)}`), word);
    };
}
const says = (texts, pattern) => texts?.some(({ text }) => pattern.test(text)) ?? true;
/** Not read as a member of something: it is written to, or stands alone. */
const definition = (name) => new RegExp(`(?<![\\w$.])${escaped(name)}(?![\\w$])|\\.${escaped(name)}\\s*=[^=>]`);
const reading = (name) => new RegExp(`\\.${escaped(name)}(?![\\w$])`);
/** `@types/a__b` speaks for `@a/b`. */
const packageOf = (name) => name.replace(/^@types\/(?:(.+?)__)?/, (_, scope) => (scope ? `@${scope}/` : ''));
/** The packages that the manifest of a directory, or one above it, asks for. */
function neighbours(snapshot, top) {
    const names = ancestors(top).flatMap((at) => namesIn(snapshot, at, GROUPS));
    return [...new Set(names)].flatMap((name) => installedFor(snapshot, top, name) ?? []);
}
const additions_needs = (snapshot, directory, name) => namesIn(snapshot, directory, NEEDED).includes(name);
function remembered(ask) {
    const known = new Map();
    return (key) => {
        const value = known.has(key) ? known.get(key) : undefined;
        if (value !== undefined)
            return value;
        const asked = ask(key);
        known.set(key, asked);
        return asked;
    };
}

;// CONCATENATED MODULE: ./src/checks/contracts/declared.ts

const declared_DECLARATION = /^[^*?]+\.d\.[cm]?ts$/;
/** `next-env.d.ts` refers to these alone, and to the types of routes: https://nextjs.org/docs/app/api-reference/config/typescript#next-envdts */
const BY_NEXT = { name: 'next-env.d.ts', types: ['next', 'next/image-types/global'] };
/** Such files are generated in many a repository: `next-env.d.ts`, `worker-configuration.d.ts`. */
function declaredBy(compiler, host, { file, options, included }) {
    const named = (Array.isArray(included) ? included : []).filter((one) => typeof one === 'string' && declared_DECLARATION.test(one));
    const absent = named
        .map((name) => name.replace(/^\.\//, ''))
        .filter((name) => !host.fileExists(`${directoryOf(file)}/${name}`));
    const isFound = (name) => name === '*' ||
        compiler.resolveTypeReferenceDirective(name, file, options, host).resolvedTypeReferenceDirective !== undefined;
    const isByNext = absent.includes(BY_NEXT.name) && BY_NEXT.types.every(isFound);
    const generated = isByNext ? BY_NEXT.types : [];
    return {
        hasHosts: absent.every((name) => isByNext && name === BY_NEXT.name) && (options.types ?? []).every(isFound),
        generated,
    };
}

// EXTERNAL MODULE: ./src/languages/javascript/endless.ts
var endless = __webpack_require__(18075);
;// CONCATENATED MODULE: ./src/checks/contracts/patterns.ts
/** Which files a TypeScript configuration means by `include` and `exclude`. Linear but for the stars: https://www.typescriptlang.org/tsconfig/#include */
function chosenBy({ root, includes, excludes }) {
    const wanted = includes.map((pattern) => implicit(partsOf(root, pattern)));
    const unwanted = excludes.map((pattern) => partsOf(root, pattern));
    const leavesOut = (path) => unwanted.some((pattern) => reaches(pattern, split(path)));
    return {
        leavesOut,
        file: (path) => wanted.some((pattern) => matchesAll(pattern, split(path))) && !leavesOut(path),
    };
}
/** The first directory that a pattern names without wildcards: nothing above it can match. */
function fixedPart(root, pattern) {
    const parts = partsOf(root, pattern);
    const wild = parts.findIndex((part) => /[*?]/.test(part));
    return `/${parts.slice(0, wild < 0 ? parts.length : wild).join('/')}`;
}
const split = (path) => path.split('/').filter((part) => part !== '');
function partsOf(root, pattern) {
    const parts = [];
    for (const part of split(pattern.startsWith('/') ? pattern : `${root}/${pattern}`)) {
        if (part === '..')
            parts.pop();
        else if (part !== '.')
            parts.push(part);
    }
    return parts;
}
/** A last part that is no pattern and has no extension is a directory with all below it. */
const implicit = (parts) => /[.*?]/.test(parts.at(-1) ?? '') ? parts : [...parts, '**', '*'];
/** An exclusion reaches a path when it matches it or a directory above it. */
const reaches = (pattern, path) => path.some((_, index) => matchesAll(pattern, path.slice(0, index + 1)));
/** What `**` stands for holds no hidden directory and no installed package. */
const SKIPPED = /^\.|^(?:node_modules|bower_components|jspm_packages)$/;
function matchesAll(pattern, path) {
    return wild(pattern, path, (part) => part === '**', (part, name) => matchesPart(part, name), (name, isLast) => isLast || !SKIPPED.test(name));
}
function matchesPart(part, name) {
    if (!/[*?]/.test(part))
        return part === name;
    if (name.startsWith('.') && /^[*?]/.test(part))
        return false;
    return wild([...part], [...name], (char) => char === '*', (char, other) => char === '?' || char === other, () => true);
}
/** The usual search with one place to come back to: the last star takes one item more. */
function wild(pattern, items, isStar, matches, mayTake) {
    let star = -1;
    let resume = 0;
    let at = 0;
    for (let on = 0; on < items.length;) {
        const part = pattern[at];
        const item = items[on] ?? '';
        if (part !== undefined && isStar(part)) {
            [star, resume, at] = [at, on, at + 1];
        }
        else if (part !== undefined && matches(part, item)) {
            [at, on] = [at + 1, on + 1];
        }
        else if (star >= 0 && mayTake(items[resume] ?? '', resume === items.length - 1)) {
            [resume, at] = [resume + 1, star + 1];
            on = resume;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isStar);
}

;// CONCATENATED MODULE: ./src/checks/contracts/host.ts
/** The compiler's view of a snapshot: nothing but the snapshot and the compiler's own type libraries can be read, nothing is written. */


/** Where the compiler sees the top of the repository. The same on every machine, so that no answer depends on one. */
const TOP = '/repository';
const LIBRARIES = '/typescript';
const inside = (path) => (path === '' ? TOP : `${TOP}/${path}`);
/** The repository's path, or undefined for the compiler's own files and everything above the top. Directories may end in a slash. */
const outside = (file) => file === TOP ? '' : file.startsWith(`${TOP}/`) ? file.slice(TOP.length + 1).replace(/\/$/, '') : undefined;
const isLibrary = (file) => file.startsWith(`${LIBRARIES}/`);
/** How much a program may read before it is given up, in UTF-16 units. */
const host_MOST_TEXT = 200_000_000;
/** Directories and files that a configuration's patterns may walk over. */
const MOST_WALKED = 100_000;
class TooMuch extends Error {
}
function hostsOf(compiler, { snapshot, libraries, sources, options }) {
    const at = (file) => {
        const path = outside(file);
        return path === undefined ? undefined : snapshot.kind(path);
    };
    const textOfLibrary = (file) => {
        const name = isLibrary(file) ? file.slice(LIBRARIES.length + 1) : '';
        if (!/^lib(?:\.[\w.]+)?\.d\.ts$/.test(name))
            return undefined;
        return (libraries === null ? undefined : snapshot.read(`${libraries}/${name}`)) ?? bundledLibrary(compiler, name);
    };
    const files = {
        readFile: (file) => {
            const path = outside(file);
            return path === undefined ? textOfLibrary(file) : snapshot.read(path);
        },
        fileExists: (file) => (isLibrary(file) ? textOfLibrary(file) !== undefined : at(file) === 'file'),
        directoryExists: (directory) => directory === '/' || at(directory) === 'directory',
        getDirectories: (directory) => {
            const path = outside(directory);
            return path === undefined ? [] : [...snapshot.names(path).directories];
        },
        realpath: (file) => {
            const path = outside(file);
            return path === undefined ? file : inside(snapshot.realPath(path));
        },
        getCurrentDirectory: () => TOP,
    };
    return {
        configuration: {
            ...files,
            useCaseSensitiveFileNames: true,
            readDirectory: (root, extensions, excludes, includes) => walk(snapshot, extensions, { root, excludes: excludes ?? [], includes }),
        },
        compiler: {
            ...files,
            jsDocParsingMode: compiler.JSDocParsingMode.ParseForTypeErrors,
            getSourceFile: sourcesOf(compiler, files.readFile, { snapshot, libraries, sources, options }),
            useCaseSensitiveFileNames: () => true,
            getCanonicalFileName: (file) => file,
            getNewLine: () => '\n',
            writeFile: () => undefined,
            getDefaultLibLocation: () => LIBRARIES,
            getDefaultLibFileName: (options) => `${LIBRARIES}/${compiler.getDefaultLibFileName(options)}`,
        },
    };
}
/** How much is kept for programs to come besides what the last one read, in UTF-16 units: parsed, each takes about twenty bytes. */
const MOST_KEPT = 8_000_000;
/** How much has to be forgotten for its memory to be asked back at once, in UTF-16 units. */
const MUCH = 2_000_000;
/** Forgets what a program did not read, where it would hold much memory while that program is asked. Whether that was much. */
function keepRead(sources, program) {
    if (sizeOf([...sources]) <= MOST_KEPT)
        return false;
    const read = new Set(program.getSourceFiles());
    const unread = [...sources].filter(([, { source }]) => !read.has(source));
    for (const [key] of unread)
        sources.delete(key);
    return sizeOf(unread) > MUCH;
}
const sizeOf = (sources) => sources.reduce((sum, [, { source }]) => sum + source.text.length, 0);
function sourcesOf(compiler, readFile, { snapshot, libraries, sources, options: all }) {
    const telling = compiler.createDocumentRegistry().getKeyForCompilationSettings(all);
    const own = [telling, all.module, all.moduleResolution].join();
    let read = 0;
    return (file, options) => {
        // Declarations are bound alike under all options.
        const sharing = isLibrary(file) ? libraries : isDeclaration(file) ? '' : own;
        const key = [sharing, file, ...shapeOf(options)].join('\0');
        const known = sources.get(key);
        if (known?.snapshot === snapshot)
            return known.source;
        const text = readFile(file);
        if (text === undefined)
            return undefined;
        const isSame = known?.source.text === text;
        if (!isSame)
            read += text.length;
        if (read > host_MOST_TEXT)
            throw new TooMuch('its imports lead to more than is read');
        const source = isSame ? known.source : parsed(compiler, file, text, options);
        sources.set(key, { source, snapshot });
        return source;
    };
}
/** What a file is parsed by. The compiler hands over more: the manifest above it, which it puts into what it gets. */
const shapeOf = (options) => typeof options === 'object'
    ? [options.languageVersion, options.impliedNodeFormat, options.jsDocParsingMode]
    : [options];
const isDeclaration = (file) => /\.d\.(?:[\w-]+\.)?[cm]?ts$/.test(file);
function parsed(compiler, file, text, options) {
    if ((0,endless/* isEndless */.t)(text))
        throw new TooMuch('a file of it would keep the compiler busy, as nobody writes it');
    return compiler.createSourceFile(file, text, options);
}
/** They stand beside the compiler's own script, wherever that is. */
function bundledLibrary(compiler, name) {
    const beside = compiler.getDefaultLibFilePath({}).replace(/[^\\/]*$/, '');
    return compiler.sys.readFile(`${beside}${name}`);
}
function walk(snapshot, extensions, patterns) {
    const chosen = chosenBy(patterns);
    const found = new Set();
    const seen = new Set();
    let walked = 0;
    const visit = (directory) => {
        const path = outside(directory);
        if (path === undefined || seen.has(snapshot.realPath(path)) || chosen.leavesOut(directory))
            return;
        seen.add(snapshot.realPath(path));
        const { files, directories } = snapshot.names(path);
        walked += files.length + directories.length;
        if (walked > MOST_WALKED)
            throw new TooMuch('its TypeScript configuration covers more files than are looked through');
        for (const name of files) {
            const file = `${directory}/${name}`;
            if (extensions.some((extension) => name.endsWith(extension)) && chosen.file(file))
                found.add(file);
        }
        // What a configuration wants from installed packages or hidden directories, it names itself.
        for (const name of directories)
            if (!/^(?:\.|node_modules$)/.test(name))
                visit(`${directory}/${name}`);
    };
    for (const pattern of patterns.includes) {
        const start = fixedPart(patterns.root, pattern);
        if (snapshot.kind(outside(start) ?? '') === 'file')
            found.add(start);
        else
            visit(start);
    }
    // In the order in which the compiler itself would come upon them: where modules add to one another, it tells.
    return [...found];
}

;// CONCATENATED MODULE: ./src/checks/contracts/generated.ts


/** Where SvelteKit puts it: https://svelte.dev/docs/kit/configuration#outDir */
const PLACE = '/.svelte-kit/tsconfig.json';
const SETTINGS = ['svelte.config.js', 'svelte.config.ts', 'svelte.config.mjs'];
/** Settings by which what is written becomes another. */
const OTHERWISE = /\b(?:files|outDir|typescript)\b['"]?\s*[:,}]/;
const ALIASES = /\balias['"]?\s*:\s*\{([^{}]*)\}/;
const ALIAS = /^\s*(?:(['"])([\w$@#./*-]+)\1|([\w$]+))\s*:\s*(['"])([\w$@./*-]+)\4\s*$/;
/** Reads as if frameworks had written what configurations extend. */
function withGenerated(host, snapshot) {
    const written = (file) => {
        const path = file.endsWith(PLACE) && !host.fileExists(file) ? outside(file) : undefined;
        return path === undefined ? undefined : bySvelteKit(snapshot, directoryOf(directoryOf(path)));
    };
    return {
        ...host,
        readFile: (file) => written(file) ?? host.readFile(file),
        fileExists: (file) => host.fileExists(file) || written(file) !== undefined,
        stands: (file) => written(file) !== undefined,
    };
}
/** As `svelte-kit sync` does, without the types of routes and variables: https://svelte.dev/docs/kit/project-structure#Other-files-tsconfig.json */
function bySvelteKit(snapshot, top) {
    const settings = SETTINGS.map((name) => snapshot.read(within(top, name))).find((text) => text !== undefined);
    const aliases = settings === undefined || OTHERWISE.test(settings) ? undefined : aliasesIn(settings);
    if (aliases === undefined)
        return undefined;
    const hasLibrary = snapshot.kind(within(top, 'src/lib')) === 'directory';
    return JSON.stringify({
        compilerOptions: {
            paths: pathsOf(hasLibrary ? [...aliases, ['$lib', 'src/lib']] : aliases),
            rootDirs: ['..', './types'],
            verbatimModuleSyntax: true,
            isolatedModules: true,
            lib: ['esnext', 'DOM', 'DOM.Iterable'],
            moduleResolution: 'bundler',
            module: 'esnext',
            noEmit: true,
            target: 'esnext',
            // What is written beside the configuration refers to the framework's own declarations.
            types: ['*', '@sveltejs/kit'],
        },
        include: ['js', 'ts', 'svelte'].flatMap((kind) => [
            ...(kind === 'svelte' ? [] : [`../vite.config.${kind}`]),
            ...['src', 'test', 'tests'].map((directory) => `../${directory}/**/*.${kind}`),
        ]),
        exclude: ['../node_modules/**', ...['js', 'ts', 'd.ts'].flatMap(workers)],
    });
}
const workers = (kind) => [
    `../src/service-worker.${kind}`,
    `../src/service-worker/**/*.${kind}`,
];
/** Undefined where they are not written out. */
function aliasesIn(settings) {
    if (!/\balias/.test(settings))
        return [];
    const [whole = '', inner] = ALIASES.exec(settings) ?? [];
    if (inner === undefined || /\balias/.test(settings.replace(whole, '')))
        return undefined;
    const found = [];
    for (const part of inner.split(',').filter((one) => one.trim() !== '')) {
        const [, , quoted, plain, , target] = ALIAS.exec(part) ?? [];
        const name = quoted ?? plain;
        if (name === undefined || target === undefined)
            return undefined;
        found.push([name, target]);
    }
    return found;
}
/** A name stands for what is below it too, unless it stands for a file. */
function pathsOf(aliases) {
    const names = new Set(aliases.map(([name]) => name));
    return Object.fromEntries(aliases.flatMap(([name, target]) => {
        const path = `../${target.replace(/\/\*$/, '').replace(/^\.\//, '')}`;
        if (name.endsWith('/*'))
            return [[name, [`${path}/*`]]];
        const isAlone = /\.\w+$/.test(target) || names.has(`${name}/*`);
        return [[name, [path]], ...(isAlone ? [] : [[`${name}/*`, [`${path}/*`]]])];
    }));
}

;// CONCATENATED MODULE: ./src/checks/contracts/nuxt-aliases.ts


const nuxt_aliases_SETTINGS = /^nuxt\.config\.[cm]?[jt]s$/;
/** What stands in the directory of the sources: https://nuxt.com/docs/guide/directory-structure/app */
const SOURCES = ['app.vue', 'pages', 'components', 'composables', 'layouts', 'plugins', 'middleware'];
/** Settings by which the names lead elsewhere, or the sources lie elsewhere. */
const nuxt_aliases_OTHERWISE = /\b(?:srcDir|rootDir)\b['"]?\s*[:,}]|['"`](?:~~?|@@?)['"`]\s*:/;
const COMMENT = /\/\/.*$/gm;
/** Undefined where no Nuxt project is around the file, or where its settings could mean something else. */
function nuxtAliases(snapshot, path) {
    for (const top of ancestors(directoryOf(path))) {
        const settings = snapshot.names(top).files.find((name) => nuxt_aliases_SETTINGS.test(name));
        if (settings === undefined)
            continue;
        const text = snapshot.read(within(top, settings))?.replace(COMMENT, '');
        const sources = text === undefined || nuxt_aliases_OTHERWISE.test(text) ? undefined : sourcesIn(snapshot, top);
        return sources === undefined ? undefined : { top, paths: pathsTo(top, sources) };
    }
    return undefined;
}
/** Since version 4 in `app`, before at the top; undefined where both or neither look like it. */
function sourcesIn(snapshot, top) {
    const app = within(top, 'app');
    const [isBelow, isHere] = [app, top].map((directory) => {
        const { files, directories } = snapshot.names(directory);
        return SOURCES.some((name) => files.includes(name) || directories.includes(name));
    });
    if (isBelow === isHere)
        return undefined;
    return isBelow ? app : top;
}
const pathsTo = (top, sources) => Object.fromEntries([
    ...['~', '@'].map((name) => [name, sources]),
    ...['~~', '@@'].map((name) => [name, top]),
    ['#shared', within(top, 'shared')],
].map(([name, directory]) => [`${name}/*`, [`${inside(directory)}/*`]]));

;// CONCATENATED MODULE: ./src/checks/contracts/options.ts
/** Outside of every configuration: what bundlers and runtimes of today accept. */
function defaults(compiler) {
    return {
        target: compiler.ScriptTarget.ESNext,
        module: compiler.ModuleKind.Preserve,
        moduleResolution: compiler.ModuleResolutionKind.Bundler,
        jsx: compiler.JsxEmit.Preserve,
        strict: false,
        resolveJsonModule: true,
        types: ['*'],
    };
}
/** Nothing is written, nothing is loaded that runs, and scripts are looked at where a script is asked about. */
function adapted(options, script) {
    const { plugins: _, tsBuildInfoFile: __, outFile: ___, ...kept } = options;
    return {
        ...kept,
        noEmit: true,
        composite: false,
        incremental: false,
        declaration: false,
        declarationMap: false,
        emitDeclarationOnly: false,
        skipLibCheck: true,
        skipDefaultLibCheck: true,
        allowImportingTsExtensions: true,
        maxNodeModuleJsDepth: 0,
        ...(script ? { allowJs: true, checkJs: true } : {}),
    };
}

;// CONCATENATED MODULE: ./src/checks/contracts/own-compiler.ts


/** The one that is nearest to a file. */
function compilerAbove(snapshot, path) {
    for (const directory of ancestors(directoryOf(path))) {
        const installed = within(directory, 'node_modules/typescript');
        const version = (0,json/* fields */.OA)((0,json/* parseJson */.qF)(snapshot.read(within(installed, 'package.json')) ?? '')).get('version');
        if (typeof version !== 'string')
            continue;
        return /^\d{1,4}\.\d{1,4}[\w.-]{0,40}$/.test(version) ? { version, libraries: `${installed}/lib` } : undefined;
    }
    return undefined;
}
/** The compiler that is asked. */
const MAJOR = 6;
const isOurs = ({ version }) => Number.parseInt(version, 10) === MAJOR;
const isReadAsFive = ({ version }) => Number.parseInt(version, 10) === 5;
/** Its type libraries where ours are another version's; null where ours serve, or have to: those before 5.6 declare iterators otherwise than our compiler expects. */
const librariesOf = (own) => own !== undefined && isReadAsFive(own) && minorOf(own) >= 6 ? own.libraries : null;
/** Whether what the language has is told by the libraries of the repository's own version. */
const tellsLanguage = (own) => own === undefined || !isReadAsFive(own) || librariesOf(own) !== null;
const minorOf = ({ version }) => Number.parseInt(version.split('.')[1] ?? '', 10);
/**
 * Version 7 is version 6 in another language, with the same declarations of the language: of TypeScript it refuses what
 * version 6 refuses (and some arguments more), of scripts it does not. Later ones are nobody's to tell yet.
 */
const isSeven = ({ version }) => Number.parseInt(version, 10) === 7;
/** Whether the names and numbers of arguments that we refuse, it would refuse as well. */
const isAskedFor = (own) => isOurs(own) || isReadAsFive(own) || isSeven(own);
/**
 * What version 5 takes where a configuration says nothing, said aloud. Each was another word in version 6:
 * https://www.typescriptlang.org/docs/handbook/release-notes/typescript-6-0.html
 */
function asFive(compiler, options) {
    const strict = options.strict ?? false;
    const target = options.target ?? own_compiler_targetOf(compiler, options.module);
    const module = options.module ?? moduleOf(compiler, target);
    const moduleResolution = options.moduleResolution ?? resolutionOf(compiler, module);
    const interop = options.esModuleInterop ?? isBetween(module, compiler.ModuleKind.Node16, compiler.ModuleKind.Preserve);
    return {
        ...options,
        strict,
        alwaysStrict: options.alwaysStrict ?? strict,
        target,
        module,
        moduleResolution,
        esModuleInterop: interop,
        allowSyntheticDefaultImports: options.allowSyntheticDefaultImports ??
            (interop || module === compiler.ModuleKind.System || moduleResolution === compiler.ModuleResolutionKind.Bundler),
        types: options.types ?? ['*'],
        libReplacement: options.libReplacement ?? true,
        noUncheckedSideEffectImports: options.noUncheckedSideEffectImports ?? false,
    };
}
const isBetween = (value, least, most) => least <= value && value <= most;
function own_compiler_targetOf({ ModuleKind, ScriptTarget }, module) {
    switch (module) {
        case ModuleKind.Node16:
        case ModuleKind.Node18:
            return ScriptTarget.ES2022;
        case ModuleKind.Node20:
            return ScriptTarget.ES2023;
        case ModuleKind.NodeNext:
            return ScriptTarget.ESNext;
        default:
            return ScriptTarget.ES5;
    }
}
const moduleOf = ({ ModuleKind, ScriptTarget }, target) => target >= ScriptTarget.ES2015 ? ModuleKind.ES2015 : ModuleKind.CommonJS;
function resolutionOf({ ModuleKind, ModuleResolutionKind }, module) {
    if (module === ModuleKind.CommonJS)
        return ModuleResolutionKind.Node10;
    if (module === ModuleKind.NodeNext)
        return ModuleResolutionKind.NodeNext;
    if (module === ModuleKind.Preserve)
        return ModuleResolutionKind.Bundler;
    return isBetween(module, ModuleKind.Node16, ModuleKind.NodeNext)
        ? ModuleResolutionKind.Node16
        : ModuleResolutionKind.Classic;
}

;// CONCATENATED MODULE: ./src/checks/contracts/configurations.ts








/** Steps from a configuration to those it refers to. */
const MOST_REFERENCES = 200;
const NAME = /^tsconfig(?:\.[\w-]+)*\.json$|^jsconfig\.json$/;
function configurationsOf(compiler, hosts, snapshot) {
    const parsed = new Map();
    const host = withGenerated(hosts.configuration, snapshot);
    const parse = (file) => {
        const known = parsed.get(file) ?? parseOne(compiler, host, file);
        parsed.set(file, known);
        return known;
    };
    /** Those of one directory, `tsconfig.json` first, each followed by those it refers to. */
    const parseAll = (directory) => {
        const names = snapshot.names(directory).files.filter((name) => NAME.test(name));
        const queue = names.sort(byRank).map((name) => inside(within(directory, name)));
        const found = new Map();
        const referred = new Set();
        for (const file of queue) {
            if (found.has(file) || found.size >= MOST_REFERENCES)
                continue;
            const one = parse(file);
            // One that others extend covers everything below it by default, and is a project to nobody.
            if (one.names || isPlain(file) || referred.has(file))
                found.set(file, one);
            for (const reference of one.references)
                referred.add(reference);
            queue.push(...one.references);
        }
        return [...found.values()];
    };
    const directories = new Map();
    const inDirectory = (directory) => {
        const known = directories.get(directory) ?? parseAll(directory);
        directories.set(directory, known);
        return known;
    };
    return {
        governing: (path) => {
            const component = componentOf(path);
            const isOwn = component === path;
            const file = inside(component);
            const own = compilerAbove(snapshot, path);
            let nearest;
            for (const directory of ancestors(directoryOf(path))) {
                const all = inDirectory(directory);
                const covering = all.find(({ files, components }) => (isOwn ? files : components).has(file));
                nearest ??= all[0];
                if (covering !== undefined)
                    return governed(compiler, covering, { path, isCovered: isOwn, own, aliases: undefined });
            }
            if (nearest === undefined)
                return alone(compiler, path);
            const isNamed = nearest.options.paths !== undefined || !nearest.isPartial;
            const aliases = isNamed ? undefined : nuxtAliases(snapshot, component);
            return governed(compiler, nearest, { path, isCovered: false, own, aliases });
        },
    };
}
const isPlain = (file) => /\/[tj]sconfig\.json$/.test(file);
/** The plain name speaks for a directory; others are asked by length, so that `tsconfig.test.json` comes before longer ones. */
const byRank = (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (name) => (name === 'tsconfig.json' ? 0 : name === 'jsconfig.json' ? 1 : name.length);
function parseOne(compiler, host, file) {
    const text = host.readFile(file);
    // One that is not there, as what frameworks generate, is about no file that is.
    const source = compiler.parseJsonText(file, text ?? '{ "files": [] }');
    // What many extend is read once: by every way to it would take time that doubles with each file.
    const extended = new Map();
    const place = directoryOf(file);
    const result = compiler.parseJsonSourceFileConfigFileContent(source, host, place, undefined, file, undefined, COMPONENTS.map((extension) => ({ extension, isMixedContent: true, scriptKind: compiler.ScriptKind.Deferred })), extended);
    // 6053: a file is not there; 5083 and 6096: it cannot be read; 18000: it extends itself.
    const isBroken = text === undefined || result.errors.some(({ code }) => [6053, 5083, 18000].includes(code));
    const references = (result.projectReferences ?? []).map((one) => compiler.resolveProjectReferencePath(one));
    return {
        file,
        isForEditors: isForEditors(host, file),
        options: result.options,
        files: new Set(result.fileNames.filter((one) => !isComponent(one))),
        components: new Set(result.fileNames.filter(isComponent)),
        declarations: result.fileNames.filter((one) => /\.d\.(?:[\w-]+\.)?[cm]?ts$/.test(one)),
        references,
        isPartial: isBroken || !references.every((reference) => host.fileExists(reference)),
        isStoodIn: [...extended.keys()].some((one) => host.stands(one)),
        ...declaredBy(compiler, host, { file, options: result.options, included: result.raw?.include }),
        names: ['files', 'include'].some((word) => Array.isArray(result.raw?.[word])),
    };
}
/** A `jsconfig.json` of which no script of the manifest beside it speaks: https://code.visualstudio.com/docs/languages/jsconfig */
const isForEditors = (host, file) => file.endsWith('/jsconfig.json') && !host.readFile(`${directoryOf(file)}/package.json`)?.includes('jsconfig.json');
const isScript = (path) => /\.[cm]?jsx?$/.test(path);
function governed(compiler, { file, options, files, declarations, isForEditors, isPartial, isStoodIn, hasHosts, generated }, { path, isCovered, own, aliases }) {
    const script = isScript(path);
    const named = aliases === undefined ? options : { ...options, paths: aliases.paths };
    const whole = isPartial ? { ...defaults(compiler), ...named } : named;
    const read = own !== undefined && isReadAsFive(own) ? asFive(compiler, whole) : whole;
    // A compiler that reads scripts otherwise has not said of them what ours would.
    const isScriptChecked = options.checkJs === true && (own === undefined || !isSeven(own));
    return {
        key: `${file}${script ? ' scripts' : ''}${isCovered ? '' : ' beside'} ${own?.libraries ?? ''} ${aliases?.top ?? ''}`,
        options: adapted(generated.length === 0 ? read : { ...read, types: [...(read.types ?? []), ...generated] }, script),
        files,
        declarations,
        isChecked: isCovered && !isPartial && !isForEditors && (!script || isScriptChecked),
        isWhole: !isStoodIn && aliases === undefined,
        hasHosts,
        own,
    };
}
const alone = (compiler, path) => ({
    key: isScript(path) ? 'scripts' : '',
    options: adapted(defaults(compiler), isScript(path)),
    files: new Set(),
    declarations: [],
    isChecked: false,
    isWhole: true,
    hasHosts: true,
    own: undefined,
});

;// CONCATENATED MODULE: ./src/checks/contracts/unsaid.ts


/** What is read to answer for one package, in UTF-16 units. Behind more than that may be anything. */
const unsaid_MOST_TEXT = 20_000_000;
/** Every question goes over all of it. */
const MOST_ASKED = 200;
const RUNTIME = '@types/node';
function unsaidIn(snapshot) {
    const texts = new Map();
    const behind = (declaration) => {
        const top = packageAround(snapshot, declaration);
        if (top === undefined || isTest(declaration))
            return null;
        const isByHand = /\.d\.[cm]?ts$/.test(declaration);
        const key = `${top} ${isByHand}`;
        const known = texts.get(key);
        const read = known === undefined ? textsBehind(snapshot, top, isByHand ? neededBy(snapshot, top) : []) : known;
        texts.set(key, read);
        return read;
    };
    let asked = 0;
    return (word, declaration, asking) => {
        asked += 1;
        if (asked > MOST_ASKED)
            return false;
        return behind(declaration)?.every((one) => timesIn(one.text, word) <= (one.path === asking ? 1 : 0)) ?? false;
    };
}
/** Twice is as good as more often. */
const timesIn = (text, word) => text.split(word, 3).length - 1;
/** The packages that one builds on, and what any script may hand its options to. */
const neededBy = (snapshot, top) => [...namesIn(snapshot, top, NEEDED), RUNTIME].flatMap((name) => installedFor(snapshot, top, name) ?? []);
/** Null where they are too many. */
function textsBehind(snapshot, top, packages) {
    const own = package_texts_scriptsIn(snapshot, top).filter((path) => !isTest(path.slice(top.length)));
    const found = [...own, ...packages.flatMap((directory) => package_texts_scriptsIn(snapshot, directory))];
    return found.length > MOST_FILES ? null : textsOf(snapshot, found, unsaid_MOST_TEXT);
}
/** A call that is there to fail says nothing: its value is thrown away within a `try`, or it is handed to what waits for its failure (`throws`, `rejects`, `toThrow`). */
function isMeantToFail(compiler, node) {
    let isKept = false;
    for (let at = node.parent; !compiler.isSourceFile(at); at = at.parent) {
        if (compiler.isTryStatement(at) && !isKept)
            return true;
        if (compiler.isCallExpression(at) && WAITS.test(lastName(compiler, at.expression)))
            return true;
        isKept ||= compiler.isVariableDeclaration(at) || compiler.isBinaryExpression(at) || compiler.isReturnStatement(at);
    }
    return false;
}
const WAITS = /throw|reject|fail/i;
const lastName = (compiler, target) => compiler.isPropertyAccessExpression(target) ? target.name.text : compiler.isIdentifier(target) ? target.text : '';

;// CONCATENATED MODULE: ./src/checks/contracts/court.ts


const MAY_BE_ADDED = 'a name that something else may add';
const OTHER_LANGUAGE = 'a built-in in another version of TypeScript';
const LAGS = 'a declaration written by hand, which nothing holds to its script';
const SILENT = { is: 'silent' };
const unknown = (why) => ({ is: 'unknown', why });
/** Of these, and of components, nothing but what flows from what they import is asked where nothing checks them. */
const isScriptPath = (path) => /\.(?:[cm]?jsx?|vue|svelte|astro)$/.test(path);
/** The members of a union, or the type alone. */
const court_partsOf = (type) => (type.isUnion() ? type.types : [type]);
/** Where a type is told to be declared: under its own name, or by what it is put together from. */
function symbolsOf(type) {
    // `Readonly<Settings>` is a name of the language's for what somebody else declares.
    if (type.aliasSymbol?.declarations?.every((one) => isLibrary(one.getSourceFile().fileName))) {
        const members = type.getProperties().filter(({ declarations }) => declarations !== undefined);
        if (members.length > 0)
            return members;
    }
    const named = type.aliasSymbol ?? type.symbol;
    if (named?.declarations !== undefined)
        return [named];
    const parts = type.isUnionOrIntersection() ? type.types.flatMap(symbolsOf) : [];
    return parts.length > 0
        ? parts
        : type
            .getProperties()
            .slice(0, 1)
            .filter(({ declarations }) => declarations !== undefined);
}
/** Whether the repository wrote the declaration by hand, and asks it nothing here. */
const lags = ({ isChecked }, owner) => owner.is === 'file' && !isChecked && /\.d\.[cm]?ts$/.test(owner.path);
/** Says whose the type is. A file's own types count only where the repository has them checked. */
function owned(court, type, found, named = null) {
    const parts = court_partsOf(type).map((part) => court.checker.getApparentType(part));
    const symbols = parts.flatMap(symbolsOf);
    const owner = court.owners.of(symbols.flatMap(({ declarations = [] }) => declarations), court.path);
    if ('doubtful' in owner)
        return unknown(owner.doubtful);
    const isBinding = court.isChecked || symbols.every((one) => isExact(court, one));
    if (owner.is === 'file' && !isBinding && !isUnread(court, found, owner.path))
        return unknown('a type of the repository that nothing checks');
    if (owner.is === 'language' && !court.isChecked)
        return unknown('a member of a built-in where nothing checks types');
    if (owner.is === 'language' && !court.tellsLanguage)
        return unknown(OTHER_LANGUAGE);
    if (lags(court, owner) && found.kind !== 'option' && !court.isUnsaid(found.name, owner.path, court.path))
        return unknown(LAGS);
    const { isChecked, path: asking } = court;
    if (owner.is === 'package' && court.mayBeAdded({ ...found, of: owner.name, asking, isChecked }))
        return unknown(MAY_BE_ADDED);
    const [symbol] = symbols;
    return { is: 'missing', ...found, of: named ?? court_nameOf(court, symbol), owner };
}
/** What a type is called; a member that speaks for one is none of its names. */
const court_nameOf = ({ compiler }, symbol) => symbol === undefined || symbol.flags & compiler.SymbolFlags.ClassMember || /^__|^"|[^\w$]/.test(symbol.name)
    ? null
    : symbol.name;
/** What nothing behind a declaration ever names is no option, however far the declaration lags behind. */
const isUnread = ({ compiler, isUnsaid, path }, { kind, name, node }, declared) => kind === 'option' && isUnsaid(name, declared, path) && !isMeantToFail(compiler, node);
/** What is there as written, whoever checks it: a module, an enumeration, a class, an object. An interface is what somebody hopes for. */
const isExact = ({ compiler: { SymbolFlags } }, { flags }) => (flags & (SymbolFlags.ValueModule | SymbolFlags.Enum | SymbolFlags.Class | SymbolFlags.ObjectLiteral)) !== 0;

;// CONCATENATED MODULE: ./src/checks/contracts/places.ts

/** By which a call can be made: `super` stands for what is constructed. */
function signaturesOf({ compiler, checker }, call) {
    const type = checker.getTypeAtLocation(call.expression);
    const isMade = compiler.isNewExpression(call) || call.expression.kind === compiler.SyntaxKind.SuperKeyword;
    return isMade ? type.getConstructSignatures() : type.getCallSignatures();
}
/** `index` counts from zero. Parts of unions stand alone; what only the call decides stands for itself; empty where no form has such a place. */
function typesAt(asked, signatures, call, index) {
    return signatures.flatMap(({ parameters }) => {
        const at = Math.min(index, parameters.length - 1);
        const parameter = parameters[at];
        if (parameter === undefined)
            return [];
        const types = court_partsOf(asked.checker.getTypeOfSymbolAtLocation(parameter, call));
        if (isRest(asked, parameter))
            return types.flatMap((one) => elementsAt(asked, one, call, index - at));
        return at === index ? types : [];
    });
}
const isRest = ({ compiler }, { valueDeclaration }) => valueDeclaration !== undefined &&
    compiler.isParameter(valueDeclaration) &&
    valueDeclaration.dotDotDotToken !== undefined;
/** Of a list all elements are alike. Behind the end of a tuple anything in it may stand: more than it takes. */
function elementsAt({ compiler, checker }, list, call, index) {
    if (list.flags & compiler.TypeFlags.Instantiable)
        return [list];
    const own = checker.getPropertyOfType(list, String(index));
    if (own !== undefined)
        return court_partsOf(checker.getTypeOfSymbolAtLocation(own, call));
    const each = checker.getIndexTypeOfType(list, compiler.IndexKind.Number);
    return each === undefined ? [list] : court_partsOf(each);
}

;// CONCATENATED MODULE: ./src/checks/contracts/calls.ts

/** Null where nothing that can be called is known. */
function argumentsOf({ compiler, checker }, call) {
    const declarations = signaturesOf({ compiler, checker }, call).flatMap((signature) => {
        // Signatures of intrinsic constructors have none, whatever the type says.
        const declaration = signature.getDeclaration();
        return declaration === undefined ? [] : [declaration];
    });
    const given = call.arguments ?? [];
    if (declarations.length === 0)
        return null;
    const counts = declarations.map((declaration) => countsOf(compiler, declaration));
    return {
        text: shortened(call.expression.getText()),
        given: given.length,
        least: Math.min(...counts.map(({ least }) => least)),
        most: counts.some(({ most }) => most === null) ? null : Math.max(...counts.map(({ most }) => most ?? 0)),
        declarations,
        isSpread: given.some((argument) => compiler.isSpreadElement(argument)),
        isLoose: declarations.some((declaration) => /\.[cm]?jsx?$/.test(declaration.getSourceFile().fileName)),
        isComputed: declarations.some(({ parameters }) => isRestComputed(compiler, parameters.at(-1))),
        hasUnknown: given.some((argument) => (checker.getTypeAtLocation(argument).flags & compiler.TypeFlags.Any) !== 0),
    };
}
function countsOf(compiler, { parameters }) {
    const own = parameters.filter(({ name }) => !compiler.isIdentifier(name) || name.text !== 'this');
    const needed = own.map((parameter) => !parameter.questionToken && !parameter.initializer && !parameter.dotDotDotToken);
    return {
        least: needed.lastIndexOf(true) + 1,
        most: own.some(({ dotDotDotToken }) => dotDotDotToken !== undefined) ? null : own.length,
    };
}
function isRestComputed(compiler, last) {
    if (last?.dotDotDotToken === undefined || last.type === undefined)
        return false;
    const type = compiler.isTypeOperatorNode(last.type) ? last.type.type : last.type;
    const isList = compiler.isTypeReferenceNode(type) && /^(?:Readonly)?Array$/.test(type.typeName.getText());
    return !compiler.isArrayTypeNode(type) && !isList;
}
/** On one line, and no longer than a name should be. */
const shortened = (text) => {
    const line = text.replace(/\s+/g, ' ');
    return line.length > 60 ? `${line.slice(0, 57)}...` : line;
};

;// CONCATENATED MODULE: ./src/checks/contracts/refusal.ts
/** By the compiler's own numbers: https://github.com/microsoft/TypeScript/blob/main/src/compiler/diagnosticMessages.json */
const KINDS = new Map([
    [1192, 'export'],
    [2305, 'export'],
    [2459, 'export'],
    [2460, 'export'],
    [2613, 'export'],
    [2614, 'export'],
    [2694, 'export'],
    [2724, 'export'],
    [2339, 'member'],
    [2551, 'member'],
    [2353, 'option'],
    [2561, 'option'],
    [2554, 'arity'],
    [2555, 'arity'],
    [2575, 'arity'],
    [2345, 'argument'],
    [2769, 'argument'],
    [2322, 'unfit'],
    [2739, 'unfit'],
    [2740, 'unfit'],
    [2741, 'unfit'],
]);
function refusalsIn(compiler, file, diagnostics) {
    return diagnostics.flatMap(({ code, start, length, category, messageText }) => {
        const kind = category === compiler.DiagnosticCategory.Error ? KINDS.get(reasonOf(code, messageText)) : undefined;
        if (kind === undefined || start === undefined)
            return [];
        const node = nodeAt(compiler, file, start, start + (length ?? 0));
        return node === undefined ? [] : [{ kind, node }];
    });
}
/** Where an argument does not fit because of a name in it, the compiler stops at that name, and tells why one step below. */
function reasonOf(code, text) {
    const below = code === 2345 && typeof text !== 'string' ? (text.next ?? []) : [];
    return below.find((one) => KINDS.get(one.code) === 'option')?.code ?? code;
}
/** A module that is not found: it could have declared anything. */
const NOT_FOUND = new Set([2307, 2792, 2882, 7016]);
/** What is found by a bundler or runtime, and adds to no package: assets, virtual modules, aliases. */
const HARMLESS = /\.(?:css|s[ac]ss|less|styl|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|mp[34]|webm|wasm|txt|md|html|graphql|gql)$|\?/;
/** What SvelteKit and React Router write for each route, and SvelteKit for variables: types to import, which add to no others. */
const GENERATED = /(?:^|\/)\$types(?:\.js)?$|\/\+types\/|^\$env\//;
const PACKAGE = /^(?:@[\w.-]+\/)?[\w-][\w.-]*(?:\/|$)/;
/** Whether a module that is not there leaves the types of others as they are. */
const addsNothing = (name) => HARMLESS.test(name) || GENERATED.test(name);
function unresolvedIn(compiler, file, diagnostics) {
    const names = diagnostics.flatMap(({ code, start = 0, length = 0 }) => {
        const node = NOT_FOUND.has(code) ? nodeAt(compiler, file, start, start + length) : undefined;
        const name = node !== undefined && compiler.isStringLiteralLike(node) ? node.text : undefined;
        return name === undefined || addsNothing(name) ? [] : [name];
    });
    return { any: names.length > 0, isPackage: names.some((name) => PACKAGE.test(name)) };
}
/** Whether every module is there, and built, that the repository's own files of a program name at their tops. What an unbuilt package leaves open shows far from where it is imported. */
function importsAll(compiler, program, isUnbuilt) {
    const checker = program.getTypeChecker();
    return program
        .getSourceFiles()
        .filter((file) => !/\/node_modules\//.test(file.fileName) && !program.isSourceFileDefaultLibrary(file))
        .flatMap(({ statements }) => [...statements])
        .every((statement) => {
        if (!compiler.isImportDeclaration(statement) && !compiler.isExportDeclaration(statement))
            return true;
        const { moduleSpecifier: from } = statement;
        if (from === undefined || !compiler.isStringLiteral(from) || HARMLESS.test(from.text))
            return true;
        const found = checker.getSymbolAtLocation(from);
        const files = (found?.declarations ?? []).map((one) => one.getSourceFile().fileName);
        const { fileName } = statement.getSourceFile();
        return found !== undefined && (from.text.startsWith('.') || !files.some((file) => isUnbuilt(file, fileName)));
    });
}
/** The innermost node that holds the place. */
function nodeAt(compiler, file, from, to) {
    let found = file;
    for (let next = file; next !== undefined;) {
        found = next;
        next = compiler.forEachChild(next, (child) => child.getStart(file) <= from && to <= child.end ? child : undefined);
    }
    return found;
}
/** Whether a place was written to, not read: a program may well give a value a member that its type has not. */
function isWritten(compiler, node) {
    const { parent } = node;
    if (compiler.isDeleteExpression(parent))
        return true;
    return (compiler.isBinaryExpression(parent) &&
        parent.left === node &&
        parent.operatorToken.kind >= compiler.SyntaxKind.FirstAssignment &&
        parent.operatorToken.kind <= compiler.SyntaxKind.LastAssignment);
}

;// CONCATENATED MODULE: ./src/checks/contracts/imported.ts

/** An imported name, what a variable took by `require` and nothing else is put in, or a member of a module that is either. */
function isImported(asked, node) {
    const { compiler, checker } = asked;
    if (compiler.isPropertyAccessExpression(node))
        return isModule(asked, checker.getTypeAtLocation(node.expression)) && isImported(asked, node.expression);
    if (!compiler.isIdentifier(node))
        return isTyped(asked, requiredFrom(compiler, node));
    const symbol = checker.getSymbolAtLocation(node);
    const declarations = symbol?.declarations ?? [];
    return (declarations.length > 0 &&
        declarations.every((one) => isTyped(asked, importedFrom(compiler, one))) &&
        !isHandled(asked, node.getSourceFile(), symbol));
}
const isModule = ({ compiler: { SymbolFlags } }, { symbol }) => symbol !== undefined && (symbol.flags & SymbolFlags.ValueModule) !== 0;
/** Whether a value was handed on by another script, by itself or through a call or a variable. */
function isHandedOn(asked, node, steps = imported_MOST_STEPS) {
    const { compiler, checker } = asked;
    if (steps === 0)
        return true;
    if (requiredFrom(compiler, node) !== undefined)
        return !isTyped(asked, requiredFrom(compiler, node));
    if (compiler.isIdentifier(node))
        return (checker.getSymbolAtLocation(node)?.declarations ?? []).some((one) => {
            const from = importedFrom(compiler, one);
            if (from !== undefined)
                return !isTyped(asked, from);
            const value = compiler.isVariableDeclaration(one) ? one.initializer : undefined;
            return value !== undefined && isHandedOn(asked, value, steps - 1);
        });
    const isPassed = compiler.isPropertyAccessExpression(node) ||
        compiler.isCallOrNewExpression(node) ||
        compiler.isAwaitExpression(node) ||
        compiler.isParenthesizedExpression(node);
    return isPassed && isHandedOn(asked, node.expression, steps - 1);
}
/** From a value back to what it was made of. */
const imported_MOST_STEPS = 20;
/** A script hangs what it likes on a value before it hands it on, whatever type the value came with. */
function isTyped({ checker }, from) {
    const declarations = from === undefined ? undefined : checker.getSymbolAtLocation(from)?.declarations;
    return declarations?.every((one) => !/\.[cm]?jsx?$/.test(one.getSourceFile().fileName)) ?? false;
}
/** Names the module that a declaration takes a name from, or the whole of it. */
function importedFrom(compiler, declaration) {
    if (compiler.isImportSpecifier(declaration))
        return declaration.parent.parent.parent.moduleSpecifier;
    if (compiler.isNamespaceImport(declaration))
        return declaration.parent.parent.moduleSpecifier;
    if (compiler.isImportClause(declaration))
        return declaration.parent.moduleSpecifier;
    const isFilled = compiler.isBindingElement(declaration) && declaration.initializer !== undefined;
    const holder = compiler.isBindingElement(declaration) ? declaration.parent.parent : declaration;
    return !isFilled && compiler.isVariableDeclaration(holder) && holder.initializer !== undefined
        ? requiredFrom(compiler, holder.initializer)
        : undefined;
}
/** The module of `require('…')`, and of a member of that. */
function requiredFrom(compiler, node) {
    if (compiler.isPropertyAccessExpression(node))
        return requiredFrom(compiler, node.expression);
    if (!compiler.isCallExpression(node) || !compiler.isIdentifier(node.expression))
        return undefined;
    return node.expression.text === 'require' && node.arguments.length === 1 ? node.arguments[0] : undefined;
}
/** Whether the script writes to it, or hands it to something that may: a stub, a mock, `Object.assign`. */
function isHandled({ compiler, checker }, source, symbol) {
    const isIt = (node) => compiler.isIdentifier(node) && node.text === symbol?.name && checker.getSymbolAtLocation(node) === symbol;
    const holds = (node) => isIt(node) || (compiler.forEachChild(node, (child) => holds(child) || undefined) ?? false);
    const visit = (node) => {
        if (compiler.isCallExpression(node) && node.arguments.some(isIt))
            return true;
        if (isIt(node) && isChanged(compiler, node))
            return true;
        if (filledBy(compiler, node).some(holds))
            return true;
        return compiler.forEachChild(node, (child) => visit(child) || undefined) ?? false;
    };
    return visit(source);
}
/** `name.a.b = …`, `delete name.a`. */
function isChanged(compiler, node) {
    let at = node;
    while ((compiler.isPropertyAccessExpression(at.parent) || compiler.isElementAccessExpression(at.parent)) &&
        at.parent.expression === at)
        at = at.parent;
    return isWritten(compiler, at);
}
/** What a loop, an assignment to a pattern, or a count puts something in. */
function filledBy(compiler, node) {
    if (compiler.isForInStatement(node) || compiler.isForOfStatement(node))
        return [node.initializer];
    if (compiler.isPrefixUnaryExpression(node) || compiler.isPostfixUnaryExpression(node))
        return [compiler.SyntaxKind.PlusPlusToken, compiler.SyntaxKind.MinusMinusToken].includes(node.operator)
            ? [node.operand]
            : [];
    const isPattern = compiler.isBinaryExpression(node) &&
        node.operatorToken.kind === compiler.SyntaxKind.EqualsToken &&
        (compiler.isArrayLiteralExpression(node.left) || compiler.isObjectLiteralExpression(node.left));
    return isPattern ? [node.left] : [];
}

;// CONCATENATED MODULE: ./src/checks/contracts/judge-calls.ts






function judgeOption(court, node) {
    const { compiler, checker } = court;
    const property = compiler.isObjectLiteralElementLike(node) ? node : node.parent;
    if (!compiler.isObjectLiteralElementLike(property) || property.name === undefined)
        return SILENT;
    const { name, parent: literal } = property;
    if (!compiler.isObjectLiteralExpression(literal))
        return SILENT;
    if (!compiler.isIdentifier(name) && !compiler.isStringLiteralLike(name))
        return SILENT;
    const type = checker.getContextualType(literal);
    if (type === undefined)
        return unknown('an option whose type is not known');
    return optionOf(court, type, name, literal);
}
/** What descriptions of data and interfaces leave to everybody: https://spec.openapis.org/oas/v3.1.1#specification-extensions */
const EXTENSION = /^x-/i;
function optionOf(court, type, name, literal) {
    const { compiler, checker, surfaces } = court;
    const objects = court_partsOf(type).filter((part) => isObject(compiler, part));
    if (objects.length === 0)
        return SILENT;
    if (objects.some((part) => checker.getPropertyOfType(part, name.text) !== undefined))
        return SILENT;
    if (isComponentItself(compiler, literal))
        return unknown('an option of a component');
    if (EXTENSION.test(name.text))
        return unknown('a name that extends what is declared');
    const open = objects.map((part) => surfaces.openType(part)).find((why) => why !== undefined);
    if (open !== undefined)
        return unknown(open);
    const around = court.isChecked || !isScriptPath(court.path) ? undefined : callAround(compiler, literal);
    if (around !== undefined && isHandedOn(court, around.expression))
        return unknown('an option of what another script hands on');
    const names = objects.flatMap((part) => checker.getPropertiesOfType(part)).map((one) => one.name);
    const [first = type] = objects;
    const call = compiler.isCallOrNewExpression(literal.parent) ? argumentsOf(court, literal.parent) : null;
    return owned(court, first, { kind: 'option', name: name.text, names, node: name, call });
}
const isObject = ({ TypeFlags }, type) => (type.flags & (TypeFlags.Object | TypeFlags.Intersection)) !== 0;
function judgeArity(court, node) {
    const call = callAround(court.compiler, node);
    return call === undefined ? SILENT : judgeCall(court, call, 'arity');
}
function judgeArgument(court, node) {
    const call = callAround(court.compiler, node);
    if (call === undefined)
        return SILENT;
    const option = unknownOption(court, call);
    if (option !== undefined)
        return option;
    return typesUnasked(court) ?? judgeCall(court, call, 'argument');
}
/** Why types of arguments are not asked in this file. */
function typesUnasked({ isChecked, isOurs, isWhole }) {
    if (!isChecked)
        return unknown('the types of arguments where nothing checks them');
    if (!isOurs)
        return unknown('the types of arguments under another version of TypeScript');
    return isWhole() ? undefined : unknown('the types of arguments where a module of the repository is not there');
}
/** What does not fit is not told: values of other types are many a test's purpose. A name that nothing knows is. */
function judgeUnfit(court, node) {
    const call = callAround(court.compiler, node);
    return (call && unknownOption(court, call)) ?? SILENT;
}
/** A name in an object that no way to call the function knows. Of several ways, or of several types for the object, the compiler says only that none fits. */
function unknownOption(court, call) {
    const { compiler, checker } = court;
    const signatures = signaturesOf(court, call);
    for (const [index, literal] of (call.arguments ?? []).entries()) {
        // Nobody tells how many places it takes.
        if (compiler.isSpreadElement(literal))
            break;
        if (!compiler.isObjectLiteralExpression(literal))
            continue;
        const types = typesAt(court, signatures, call, index);
        if (types.some((part) => takesAnything(court, part)))
            continue;
        const objects = types.filter((part) => isObject(compiler, part) && isForLiterals(part));
        for (const { name } of literal.properties) {
            if (name === undefined || !(compiler.isIdentifier(name) || compiler.isStringLiteralLike(name)))
                continue;
            if (types.some((part) => checker.getPropertyOfType(part, name.text) !== undefined))
                continue;
            const judged = objects.map((part) => optionOf(court, part, name, literal));
            if (judged.length > 0 && judged.every(({ is }) => is === 'missing'))
                return judged[0];
        }
    }
    return undefined;
}
/** What stands for a type that the call decides, or is made of one (`Partial<T>`), may have every name, alone or beside others. */
function takesAnything({ compiler: { TypeFlags }, checker }, type) {
    const isAny = (part) => (part.flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.NonPrimitive)) !== 0 ||
        ((part.flags & TypeFlags.Instantiable) !== 0 && !isPlain(checker.getBaseConstraintOfType(part))) ||
        ((part.flags & TypeFlags.Object) !== 0 && !part.isClassOrInterface() && isEmpty(part));
    // Bound to be a text or a number, whatever the call decides.
    const plain = TypeFlags.StringLike | TypeFlags.NumberLike | TypeFlags.BigIntLike | TypeFlags.BooleanLike;
    const isPlain = (bound) => bound !== undefined && court_partsOf(bound).every(({ flags }) => (flags & plain) !== 0);
    const isEmpty = (part) => checker.getPropertiesOfType(part).length + part.getCallSignatures().length === 0;
    return type.isIntersection() ? type.types.some(isAny) : isAny(type);
}
/** Not a function, nor what the language makes: where a promise may stand, nobody writes one by its members. */
const isForLiterals = (type) => type.getCallSignatures().length === 0 &&
    !(type.symbol?.declarations ?? []).some((one) => isLibrary(one.getSourceFile().fileName));
function judgeCall(court, node, kind) {
    const { checker } = court;
    const call = argumentsOf(court, node);
    if (call === null)
        return unknown('a call whose target is not known');
    if (call.isSpread)
        return unknown('a call with spread arguments');
    if (call.isLoose || !isProof(court, node, call))
        return unknown('a call in a script that nothing checks');
    // Fewer than are written down one by one are too few, whatever the rest comes to.
    if (kind === 'arity' && call.isComputed && call.given >= call.least) {
        const unasked = court.unresolved.any
            ? unknown('a type that a module which is not there may add to')
            : typesUnasked(court);
        if (unasked !== undefined)
            return unasked;
    }
    if (kind === 'argument' && call.hasUnknown)
        return unknown('an argument whose type is not known');
    const owner = court.owners.of(call.declarations, court.path);
    if ('doubtful' in owner)
        return unknown(owner.doubtful);
    if (owner.is === 'language' && !court.isChecked)
        return unknown('a built-in where nothing checks types');
    if (owner.is === 'language' && !court.tellsLanguage)
        return unknown(OTHER_LANGUAGE);
    if (lags(court, owner) && !isTooManyBeside(court, owner.path, call))
        return unknown(LAGS);
    const symbol = checker.getTypeAtLocation(node.expression).symbol;
    const of = symbol === undefined || /^__|[^\w$]/.test(symbol.name) ? null : symbol.name;
    return { is: 'missing', kind, name: call.text, of, owner, names: [], call, node };
}
/** Whether the script that a declaration describes has no place for so many arguments either. */
function isTooManyBeside({ compiler, owners }, path, { declarations, given }) {
    const names = declarations.map((one) => compiler.getNameOfDeclaration(one)?.getText() ?? '');
    return names.length > 0 && names.every((name) => (owners.placesBeside(path, name) ?? given) < given);
}
/** In a script that nothing checks, many a function takes less than its types ask for, and a value is not what its type says. More than the imported function has places for is more in either case. */
const isProof = (court, { expression }, { given, most }) => court.isChecked || !isScriptPath(court.path) || (most !== null && given > most && isImported(court, expression));
/** The call of which the node is the target or an argument. */
function callAround(compiler, node) {
    for (let at = node; at !== undefined && !compiler.isStatement(at); at = at.parent)
        if (compiler.isCallExpression(at) || compiler.isNewExpression(at))
            return at;
    return undefined;
}

;// CONCATENATED MODULE: ./src/checks/contracts/replaced.ts
/** As Jest, Vitest, Node.js, Bun and proxyquire put a module in the place of another one. */
const OF_MODULES = /^(?:(?:jest|vi|vitest|mock)\.(?:mock|doMock|mockModule|unstable_mockModule|setMock|module)|proxyquire)$/;
/** As Jest, Vitest, Node.js, Bun, Sinon and testdouble put something in the place of a function. */
const OF_FUNCTIONS = /^(?:(?:jest|vi|vitest)\.spyOn|spyOn|mock\.(?:method|fn)|(?:sinon|sandbox)\.(?:stub|spy|replace|mock)|td\.replace)$/;
/** Whether a file puts another module in the place of the one of that name. */
const isModuleReplaced = (compiler, source, module) => calls(compiler, source, (name, [first]) => {
    if (!OF_MODULES.test(name) || first === undefined)
        return false;
    // Vitest takes `import('./module')` too.
    const named = compiler.isCallExpression(first) ? first.arguments[0] : first;
    return named !== undefined && compiler.isStringLiteralLike(named) && named.text === module;
});
/** Whether a file puts something in the place of functions: those of a module that is replaced are others too. */
const areFunctionsReplaced = (compiler, source) => calls(compiler, source, (name) => OF_MODULES.test(name) || OF_FUNCTIONS.test(name));
function calls(compiler, source, tells) {
    const visit = (node) => {
        if (compiler.isCallExpression(node) && tells(node.expression.getText(), node.arguments))
            return true;
        return compiler.forEachChild(node, (child) => visit(child) || undefined) ?? false;
    };
    return visit(source);
}

;// CONCATENATED MODULE: ./src/checks/contracts/judge-names.ts




function judgeExport(court, node) {
    const { compiler, checker, surfaces, owners, path, isChecked } = court;
    const from = moduleNamedAt(compiler, checker, node);
    const name = compiler.isIdentifier(node) || compiler.isStringLiteralLike(node) ? node.text : 'default';
    if (from === undefined)
        return SILENT;
    const open = surfaces.openModule(from);
    if (open !== undefined)
        return unknown(open);
    const owner = owners.of(from.declarations ?? [], path);
    if ('doubtful' in owner)
        return unknown(owner.doubtful);
    const names = checker.getExportsOfModule(from).map((symbol) => symbol.name);
    const isDefault = !compiler.isIdentifier(node) || compiler.isImportClause(node.parent);
    if (names.includes(isDefault ? 'default' : name))
        return SILENT;
    if (name === 'data' && (from.declarations ?? []).some((one) => isLoader(one.getSourceFile().fileName)))
        return unknown('what VitePress makes of a loader');
    if (lags(court, owner) && !court.isUnsaid(name, owner.path, path))
        return unknown(LAGS);
    const asked = { kind: 'export', name, asking: path, isChecked };
    if (owner.is === 'package' && court.mayBeAdded({ ...asked, of: owner.name }))
        return unknown(MAY_BE_ADDED);
    const specifier = specifierAt(compiler, node);
    const other = specifier === undefined || owner.is !== 'file' ? undefined : owners.inPlaceOf(specifier, owner.path, path);
    if (other !== undefined)
        return unknown(other);
    if (specifier !== undefined && isModuleReplaced(compiler, node.getSourceFile(), specifier))
        return unknown(REPLACED);
    return {
        is: 'missing',
        kind: 'export',
        name: isDefault ? 'default' : name,
        of: null,
        owner,
        names,
        call: null,
        node,
    };
}
/** The module whose export a name of an import, a re-export or a qualified name is. */
function moduleNamedAt(compiler, checker, node) {
    for (let at = node; at !== undefined; at = at.parent) {
        if (compiler.isQualifiedName(at))
            return resolved(compiler, checker, checker.getSymbolAtLocation(at.left));
        // What an interface extends is an expression by its form: `extends module.Name`.
        if (compiler.isPropertyAccessExpression(at) && at.name === node)
            return resolved(compiler, checker, checker.getSymbolAtLocation(at.expression));
        if (compiler.isImportTypeNode(at))
            return compiler.isLiteralTypeNode(at.argument) ? checker.getSymbolAtLocation(at.argument.literal) : undefined;
        if (compiler.isImportDeclaration(at) || compiler.isExportDeclaration(at))
            return at.moduleSpecifier === undefined ? undefined : checker.getSymbolAtLocation(at.moduleSpecifier);
        if (compiler.isStatement(at))
            return undefined;
    }
    return undefined;
}
function specifierAt(compiler, node) {
    let at = node;
    while (!compiler.isImportDeclaration(at) && !compiler.isSourceFile(at))
        at = at.parent;
    return compiler.isImportDeclaration(at) && compiler.isStringLiteral(at.moduleSpecifier)
        ? at.moduleSpecifier.text
        : undefined;
}
const REPLACED = 'a name of what a test replaces';
/** Its importers get what it loads, under one name: https://vitepress.dev/guide/data-loading */
const isLoader = (file) => /\.data\.[cm]?[jt]s$/.test(file);
function resolved(compiler, checker, symbol) {
    if (symbol === undefined)
        return undefined;
    const target = symbol.flags & compiler.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return target.flags & compiler.SymbolFlags.Module ? target : undefined;
}
function judgeMember(court, node) {
    const { compiler } = court;
    if (!compiler.isIdentifier(node))
        return SILENT;
    const { parent } = node;
    if (compiler.isPropertyAccessExpression(parent) && parent.name === node) {
        if (isWritten(compiler, parent) && !court.isChecked)
            return unknown('a member that is written to');
        return memberOf(court, node, parent.expression);
    }
    if (!compiler.isBindingElement(parent) || !compiler.isObjectBindingPattern(parent.parent))
        return SILENT;
    const holder = parent.parent.parent;
    const initializer = compiler.isVariableDeclaration(holder) ? holder.initializer : undefined;
    return initializer === undefined ? SILENT : memberOf(court, node, initializer);
}
function memberOf(court, node, holder) {
    const { checker, surfaces } = court;
    const type = checker.getTypeAtLocation(holder);
    const present = (part) => checker.getPropertyOfType(checker.getApparentType(part), node.text) !== undefined;
    // A member of some parts is a matter of narrowing, not of names.
    if (court_partsOf(type).some(present))
        return SILENT;
    const open = openModuleOf(court, type) ??
        surfaces.openType(type) ??
        openToScripts(court, holder, type) ??
        openToTests(court, holder, type);
    if (open !== undefined)
        return unknown(open);
    const names = court_partsOf(type).flatMap((part) => checker.getPropertiesOfType(checker.getApparentType(part)));
    return owned(court, type, { kind: 'member', name: node.text, names: names.map((one) => one.name), node, call: null });
}
/** What `import * as` gives is a module, not an object. */
function openModuleOf({ compiler, surfaces }, { symbol }) {
    return symbol !== undefined && symbol.flags & compiler.SymbolFlags.ValueModule
        ? surfaces.openModule(symbol)
        : undefined;
}
/** In a test, a module and its functions may be those that were put in their place. */
function openToTests({ compiler, checker }, holder, type) {
    const source = holder.getSourceFile();
    const from = compiler.isIdentifier(holder) ? moduleBehind(compiler, checker, holder) : undefined;
    const isOther = (from !== undefined && isModuleReplaced(compiler, source, from)) ||
        (court_partsOf(type).some((part) => isPlainFunction(compiler, part)) && areFunctionsReplaced(compiler, source));
    return isOther ? REPLACED : undefined;
}
/** One that has no members of its own, as a mock would have: those are declared with their members. */
const isPlainFunction = ({ SymbolFlags }, type) => type.getCallSignatures().length > 0 &&
    (type.symbol?.flags & (SymbolFlags.Class | SymbolFlags.Interface)) === 0 &&
    type.getProperties().length === 0;
/** The name of the module that a name stands for, or was taken from. */
function moduleBehind(compiler, checker, name) {
    const [declaration] = checker.getSymbolAtLocation(name)?.declarations ?? [];
    const from = declaration && importedFrom(compiler, declaration);
    return from !== undefined && compiler.isStringLiteralLike(from) ? from.text : undefined;
}
/** A script that nothing checks may hang what it likes on a value. Not on what it imports, unless a module was taken by `require` and hides behind its default. */
function openToScripts(court, holder, { symbol }) {
    const { compiler, isChecked, path } = court;
    if (isChecked || !isScriptPath(path))
        return undefined;
    const isModule = symbol !== undefined && (symbol.flags & compiler.SymbolFlags.ValueModule) !== 0;
    const isPlain = isModule && symbol.exports?.has(compiler.InternalSymbolName.Default) !== true;
    return isPlain || (!isModule && isImported(court, holder))
        ? undefined
        : 'a member of a value in a script that nothing checks';
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
var semver_default = /*#__PURE__*/__webpack_require__.n(semver);
;// CONCATENATED MODULE: ./src/checks/contracts/wanted.ts
/** Whether an installed copy is the one that the manifests above a file ask for: where that is not installed, or not built, another one is found in its place. */




const UNBUILT = 'a package of the repository that is not built';
const ELSEWHERE = /^(?:workspace|link|file|portal):/;
/** Why the copy of a package is another one than the file means; undefined where nothing says so. */
function unwanted(snapshot, importer, { name, version }) {
    if (isOwn(snapshot, importer, name))
        return UNBUILT;
    const range = rangeFor(snapshot, importer, name);
    if (range === undefined)
        return undefined;
    if (ELSEWHERE.test(range))
        return UNBUILT;
    const isOther = semver_default().validRange(range) !== null && !semver_default().satisfies(version, range, { includePrerelease: true });
    return isOther ? 'a package in another version than the manifest asks for' : undefined;
}
/** Whether the code of a manifest is for other major versions of a package as well: plugins are told by it what to work with. */
function isForOthers(snapshot, importer, { name, version }) {
    const top = packageAround(snapshot, importer);
    if (top === undefined)
        return false;
    const manifest = manifestIn(snapshot, top);
    const range = (0,json/* fields */.OA)(manifest.get('peerDependencies')).get(name);
    const major = Number.parseInt(version, 10);
    if (typeof range !== 'string' || semver_default().validRange(range) === null || !(major > 0))
        return false;
    // A range without an end is for those to come, too: of these, nobody knows.
    const isEndless = semver_default().intersects(range, '>=100000');
    return semver_default().intersects(range, `<${major}.0.0`) || (!isEndless && semver_default().intersects(range, `>=${major + 1}.0.0`));
}
/** The nearest copy is a link to the repository's own files. */
function isOwn(snapshot, importer, name) {
    const nearest = ancestors(directoryOf(importer))
        .map((at) => within(at, `node_modules/${name}`))
        .find((directory) => snapshot.kind(directory) !== undefined);
    return nearest !== undefined && !/(?:^|\/)node_modules\//.test(snapshot.realPath(nearest));
}
/** Whether a manifest above a file asks for a package. */
const isWanted = (snapshot, importer, name) => rangeFor(snapshot, importer, name) !== undefined;
/** As the nearest manifest that declares the package writes it. */
function rangeFor(snapshot, importer, name) {
    for (const directory of ancestors(directoryOf(importer))) {
        const manifest = manifestIn(snapshot, directory);
        const range = GROUPS.map((group) => (0,json/* fields */.OA)(manifest.get(group)).get(name)).find((one) => typeof one === 'string');
        if (typeof range === 'string')
            return range;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/checks/contracts/judge.ts
/** Turns a refusal of the compiler into what can be proved by the declarations alone: something is missing, or why that cannot be told. */





function judge(court, refusal) {
    const judgement = judgeKind(court, refusal);
    if (judgement.is === 'missing' && isOfNewerLanguage(court, judgement))
        return unknown('what the language has in a newer version');
    if (judgement.is === 'missing' && mayBuild(court, judgement))
        return unknown(UNBUILT);
    if (judgement.is !== 'missing' || judgement.kind === 'export')
        return judgement;
    if (isOfNothing(court, judgement))
        return unknown('a value that may come of a module which is not there');
    if (judgement.kind === 'arity')
        return judgement;
    // What a module adds to the types of others is not known before the module is.
    const { any, isPackage } = court.unresolved;
    const isDoubtful = judgement.kind === 'argument' || judgement.owner.is !== 'package' ? any : isPackage;
    return isDoubtful ? unknown('a type that a module which is not there may add to') : judgement;
}
/** What is built of sources may be more than they are, and types of theirs others: what no text of their package says is missing in either. */
function mayBuild({ owners, isUnsaid, path }, { kind, name, owner }) {
    if (owner.is !== 'file' || !owners.isUnbuilt(inside(owner.path), inside(path)))
        return false;
    return kind === 'argument' || (kind !== 'arity' && !isUnsaid(name, owner.path, path));
}
/** What is made of a value of no known type is no proof, but for what an installed package has declared. */
function isOfNothing({ reach }, { owner, of }) {
    const { isWhole, isUnbuilt } = reach();
    const isDeclared = owner.is === 'package' && !PRIMITIVE.test(of ?? '');
    return !isWhole && (isUnbuilt || !isDeclared);
}
/** Types of Node.js add to these as well. */
const PRIMITIVE = /^(?:String|Number|Boolean|BigInt|Symbol)$/;
/** Of members the compiler says so itself. */
function isOfNewerLanguage({ isNewer }, { kind, name, of, owner, node }) {
    if (owner.is !== 'language' || kind === 'member')
        return false;
    // Which argument does not fit, and what in it, is not told.
    if (kind === 'argument')
        return (node.getText().match(/[\w$]+/g) ?? []).some(isNewer);
    return isNewer(kind === 'arity' ? (of ?? name) : name);
}
function judgeKind(court, { kind, node }) {
    switch (kind) {
        case 'export':
            return judgeExport(court, node);
        case 'member':
            return judgeMember(court, node);
        case 'option':
            return judgeOption(court, node);
        case 'arity':
            return judgeArity(court, node);
        case 'argument':
            return judgeArgument(court, node);
        case 'unfit':
            return judgeUnfit(court, node);
        default:
            return kind;
    }
}

;// CONCATENATED MODULE: ./src/checks/contracts/newer.ts


function newerThan(compiler, program) {
    const texts = unread(compiler, program);
    return (word) => {
        const whole = wholeWord(word);
        return texts().some((text) => whole.test(text));
    };
}
/** Read once it is asked for. */
function unread(compiler, program) {
    let texts;
    return () => {
        if (texts !== undefined)
            return texts;
        const read = new Set(program.getSourceFiles().flatMap(({ fileName }) => (isLibrary(fileName) ? newer_nameOf(fileName) : [])));
        texts = librariesFrom(compiler, 'lib.esnext.d.ts').flatMap(([name, text]) => (read.has(name) ? [] : text));
        return texts;
    };
}
const newer_nameOf = (file) => file.replace(/^.*[\\/]/, '');
/** A library and those that it is put together from. */
function librariesFrom(compiler, first) {
    const directory = compiler.getDefaultLibFilePath({}).replace(/[^\\/]*$/, '');
    const queue = [first];
    const found = [];
    for (const name of queue) {
        const text = compiler.sys.readFile(`${directory}${name}`) ?? '';
        found.push([name, text]);
        const more = [...text.matchAll(/^\/\/\/ <reference lib="([\w.]+)"/gm)].map(([, lib = '']) => `lib.${lib}.d.ts`);
        queue.push(...more.filter((one) => !queue.includes(one)));
    }
    return found;
}

;// CONCATENATED MODULE: ./src/checks/contracts/reach.ts


/** Installed packages are taken for whole. What one file imports is read once. */
function reachIn(reading) {
    const known = new Map();
    const importsOf = (file) => {
        const found = known.get(file) ?? importedBy(reading, file);
        known.set(file, found);
        return found;
    };
    return (from) => {
        const files = new Set([from]);
        let isWhole = true;
        for (const file of files)
            for (const imported of importsOf(file)) {
                if (imported === null)
                    isWhole = false;
                else if (reach_isOwn(imported.fileName))
                    files.add(imported);
            }
        return { isWhole, isUnbuilt: [...files].some(({ fileName }) => reading.isUnbuilt(fileName, from.fileName)) };
    };
}
const reach_isOwn = (file) => !isLibrary(file) && !/\/node_modules\//.test(file);
/** Null for a module that is not there. */
function importedBy({ compiler, program, host, openModule }, file) {
    const checker = program.getTypeChecker();
    return file.statements.flatMap((statement) => {
        if (!compiler.isImportDeclaration(statement) && !compiler.isExportDeclaration(statement))
            return [];
        const { moduleSpecifier: from } = statement;
        if (from === undefined || !compiler.isStringLiteral(from) || addsNothing(from.text))
            return [];
        const symbol = checker.getSymbolAtLocation(from);
        if (symbol !== undefined) {
            const isGone = reach_namesIn(compiler, statement).some((name) => isNothing(compiler, checker, name));
            const files = (symbol.declarations ?? []).map((one) => one.getSourceFile());
            return isGone && openModule(symbol) !== undefined ? [null] : files;
        }
        const mode = program.getModeForUsageLocation(file, from);
        const options = program.getCompilerOptions();
        // A script without types is there, and makes nobody's types.
        const { resolvedModule } = compiler.resolveModuleName(from.text, file.fileName, options, host, undefined, undefined, mode);
        return resolvedModule === undefined ? [null] : [];
    });
}
/** What a module hands on that is not there has no more type than a module that is not there: a client that is not generated. */
function isNothing({ SymbolFlags }, checker, name) {
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol === undefined || !(symbol.flags & SymbolFlags.Alias))
        return false;
    return checker.getAliasedSymbol(symbol).declarations === undefined;
}
function reach_namesIn(compiler, statement) {
    if (compiler.isExportDeclaration(statement)) {
        const { exportClause } = statement;
        return exportClause && compiler.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name) : [];
    }
    const { name, namedBindings } = statement.importClause ?? {};
    const named = namedBindings && compiler.isNamedImports(namedBindings) ? namedBindings.elements : [];
    return [...(name === undefined ? [] : [name]), ...named.map((one) => one.name)];
}

;// CONCATENATED MODULE: ./src/checks/contracts/hushed.ts
/** What a comment keeps from the compiler: of that it refuses nothing, so that nothing is proved by its silence. */
const FOR_FILE = /^\/\/\/?\s*@ts-nocheck\b/;
const FOR_LINE = /[/*]\s*@ts-(?:ignore|expect-error)\b/;
const hushed_COMMENT = /^(?:\/[/*]|\*|#!)/;
/** One-based lines. As https://www.typescriptlang.org/docs/handbook/intro-to-js-ts.html#ts-check has it: a comment is about the next line that is none. */
function hushedIn(text) {
    if (!text.includes('@ts-'))
        return hushed_NONE;
    const lines = text.split('\n').map((line) => line.trim());
    const first = lines.findIndex((line) => line !== '' && !hushed_COMMENT.test(line));
    if (lines.slice(0, first < 0 ? lines.length : first).some((line) => FOR_FILE.test(line)))
        return ALL;
    const hushed = new Set();
    let isHushed = false;
    for (const [index, line] of lines.entries()) {
        if (isHushed)
            hushed.add(index + 1);
        const isPassedOver = line === '' || line.startsWith('//');
        isHushed = FOR_LINE.test(line) || (isHushed && isPassedOver);
    }
    return hushed;
}
const hushed_NONE = { has: () => false };
const ALL = { has: () => true };

;// CONCATENATED MODULE: ./src/checks/contracts/sites.ts

const NO_MODULE = 'a module that is not installed, or whose types are not';
const NO_TYPE = 'a value whose type is not known';
const HUSHED = 'what a comment keeps from the compiler';
/** Names of `answered` nodes are left out. */
function sitesIn({ compiler, checker }, source, added, answered) {
    const known = [];
    const unknown = [];
    const hushed = hushedIn(source.text);
    // Asked only where something was added: in large files most of the nodes stand elsewhere.
    const note = (position, isKnown, why) => {
        const line = source.getLineAndCharacterOfPosition(position).line + 1;
        if (!added.has(line))
            return;
        const isSeen = isKnown();
        if (isSeen && !hushed.has(line))
            known.push(line);
        else
            unknown.push({ line, why: isSeen ? HUSHED : why });
    };
    // What the compiler found while it checked is at hand; a type it works out anew. In a script it takes what is written to a value for declared.
    const isDeclared = (name) => !/\.[cm]?jsx?$/.test(source.fileName) && checker.getSymbolAtLocation(name) !== undefined;
    const isResolved = (call) => checker.getResolvedSignature(call)?.declaration !== undefined;
    const isAny = (node) => (checker.getTypeAtLocation(node).flags & compiler.TypeFlags.Any) !== 0;
    const visit = (node) => {
        if (compiler.isImportSpecifier(node) || compiler.isExportSpecifier(node)) {
            const from = sites_moduleOf(compiler, node);
            const isAnswered = answered.has(node.propertyName ?? node.name);
            if (from !== undefined && !isAnswered)
                note(node.end, () => checker.getSymbolAtLocation(from) !== undefined, NO_MODULE);
        }
        else if (compiler.isPropertyAccessExpression(node)) {
            note(node.name.end, () => isDeclared(node.name) || !isAny(node.expression), NO_TYPE);
        }
        else if (compiler.isCallExpression(node) || compiler.isNewExpression(node)) {
            // `import()` and `super()` have no type to ask for.
            const isPlain = compiler.isIdentifier(node.expression) || compiler.isPropertyAccessExpression(node.expression);
            if (isPlain)
                note(node.getStart(source), () => isResolved(node) || !isAny(node.expression), NO_TYPE);
        }
        compiler.forEachChild(node, visit);
    };
    visit(source);
    return { known, unknown };
}
function sites_moduleOf(compiler, node) {
    const declaration = compiler.isImportSpecifier(node) ? node.parent.parent.parent : node.parent.parent;
    return compiler.isImportDeclaration(declaration) || compiler.isExportDeclaration(declaration)
        ? declaration.moduleSpecifier
        : undefined;
}

;// CONCATENATED MODULE: ./src/checks/contracts/aliased.ts


const aliased_SETTINGS = /^(?:vite|vue|webpack|rspack|rsbuild|rollup|nuxt|astro|svelte|quasar)\.config\.[cm]?[jt]s$/;
/** In the settings beside the importer or above it, as written out there; a file of the same package is no other module. */
function isAliased(snapshot, importer, name) {
    const alias = aliasOf(name);
    return ancestors(directoryOf(importer)).some((directory) => snapshot
        .names(directory)
        .files.filter((file) => aliased_SETTINGS.test(file))
        .map((file) => snapshot.read(within(directory, file)) ?? '')
        .some((text) => text.includes('alias') && alias.test(text)));
}
/** As a key, as what `find` names, and as what `alias.set` is given; `$` stands behind a name that is meant alone. */
function aliasOf(name) {
    const word = escaped(name);
    const quoted = `(['"])${word}\\$?\\1`;
    const before = `(?:${quoted}|(?<![\\w$.'"/@-])${word}\\$?)\\s*:|find:\\s*(['"])${word}\\2\\s*,\\s*replacement:|\\.set\\(\\s*(['"])${word}\\$?\\3\\s*,`;
    const another = `\\s*(?:['"](?!${word}['"/])|(?:\\w+\\.)?(?:resolve|join)\\(|fileURLToPath\\()`;
    return new RegExp(`(?:${before})${another}`);
}

;// CONCATENATED MODULE: ./src/checks/contracts/beside.ts
const FUNCTION = /\bfunction\s+([\w$]+)\s*\(([^()]*)\)/g;
/** How many places the one function of that name has; undefined where that cannot be told. */
function placesBeside(snapshot, declaration, name) {
    const text = snapshot.read(declaration.replace(/\.d\.([cm]?)ts$/, '.$1js'));
    if (text === undefined || /\barguments\b/.test(text))
        return undefined;
    const [only, ...others] = [...text.matchAll(FUNCTION)].filter(([, found]) => found === name);
    const places = only?.[2]?.trim();
    if (places === undefined || others.length > 0 || places.includes('...'))
        return undefined;
    return places === '' ? 0 : places.split(',').length;
}

;// CONCATENATED MODULE: ./src/checks/contracts/owner.ts






const WRITTEN = 'what a tool wrote for the repository, and may have to write anew';
/** In a place of installed packages that no package can be called by (Prisma's client): what stands there comes of other files than those in question. */
const CLIENT = /(?:^|\/)node_modules\/\.[^/]+\/(?!.*\/node_modules\/)/;
/** The package that a path of an installation belongs to: the directory that holds it, and its name. */
const INSTALLED = /^(.*(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/@][^/]*))\/.+$/;
/** Where the repository itself checks types, installed types bind whatever they describe. */
function ownersOf({ compiler, snapshot, locks }, { isChecked, hasHosts }) {
    const ofPackage = (directory, name, importer) => {
        const version = versionIn(snapshot, directory);
        if (version === undefined)
            return { doubtful: 'a package that does not tell its version' };
        const locked = locks(importer, { name, version, directory });
        if (locked === 'other')
            return { doubtful: 'a package whose installed version is not the locked one' };
        const other = unwanted(snapshot, importer, { name, version });
        if (other !== undefined)
            return { doubtful: other };
        if (!isChecked && isAliased(snapshot, importer, name))
            return { doubtful: 'a package in the place of which a bundler takes another one' };
        if (!isChecked && isForOthers(snapshot, importer, { name, version }))
            return { doubtful: 'a package of which other versions will do as well' };
        if (!isChecked && name === '@types/node' && !isWanted(snapshot, importer, name))
            return { doubtful: 'a module of Node.js, of which nobody tells the version' };
        const behind = name.startsWith('@types/') && !isChecked ? typesBehind(snapshot, importer, name, version) : undefined;
        return behind ?? { is: 'package', name, version, locked: locked === 'same' };
    };
    const isWritten = (file) => {
        const path = outside(file);
        if (path === undefined)
            return false;
        return CLIENT.test(path) || (!/(?:^|\/)node_modules\//.test(path) && isBuilt(snapshot, path));
    };
    const ofFile = (file, importer) => {
        if (isLibrary(file))
            return hasHosts ? { is: 'language' } : { doubtful: 'a built-in where what hosts add to it is not there' };
        const path = outside(file);
        if (path === undefined)
            return { doubtful: 'a declaration outside of the repository' };
        if (isWritten(file))
            return { doubtful: WRITTEN };
        const [, directory, name] = INSTALLED.exec(path) ?? [];
        return directory === undefined || name === undefined ? { is: 'file', path } : ofPackage(directory, name, importer);
    };
    return {
        ofFile,
        isWritten,
        placesBeside: (declaration, name) => placesBeside(snapshot, declaration, name),
        inPlaceOf: (specifier, path, importer) => inPlaceOf(snapshot, specifier, path, importer),
        isUnbuilt: (file, importer) => {
            const [path = '', from = ''] = [outside(file), outside(importer)];
            return snapshot.isUnbuilt(path) && packageAround(snapshot, path) !== packageAround(snapshot, from);
        },
        of: (declarations, importer) => {
            const owners = [...new Set(declarations.map((one) => one.getSourceFile().fileName))].map((file) => ofFile(file, importer));
            const doubtful = owners.find((owner) => 'doubtful' in owner);
            // What runtimes and browsers declare side by side is one of the two in a place that nobody told us.
            const isShared = owners.some((owner) => 'is' in owner && owner.is === 'language') && owners.length > 1;
            if (isShared && !isChecked)
                return { doubtful: 'a built-in where nothing checks types' };
            const builtIns = new Set(declarations.map((one) => builtInOf(compiler, one)));
            // Bundlers take the package that a manifest asks for, not the module of Node.js that is called like it.
            if ([...builtIns].some((name) => name !== undefined && isWanted(snapshot, importer, name)))
                return { doubtful: 'a package that is called like a module of Node.js' };
            // What several extend is told by the package among them: its reader has most use for that name.
            const told = owners.find((owner) => 'is' in owner && owner.is === 'package') ?? owners[0];
            return doubtful ?? told ?? { doubtful: 'a declaration that is not there' };
        },
    };
}
const owner_PACKAGE = /^(?:@[\w.-]+\/)?[\w-][\w.-]*/;
/** `baseUrl` leads to a file called like a package that a manifest asks for, which bundlers take; `paths` to a script beside which its declarations stand. */
function inPlaceOf(snapshot, specifier, path, importer) {
    const [name] = owner_PACKAGE.exec(specifier) ?? [];
    const top = packageAround(snapshot, path) ?? '';
    if (name !== undefined && isWanted(snapshot, importer, name) && manifestIn(snapshot, top).get('name') !== name)
        return 'a file in the place of a package that the manifest asks for';
    const declared = path.replace(/\.([cm]?)jsx?$/, '.d.$1ts');
    return declared !== path && !/\.[cm]?jsx?$/.test(importer) && snapshot.kind(declared) === 'file'
        ? 'a script whose declarations stand beside it'
        : undefined;
}
/** It is there, and git does not hold it: built before the change, as far as anybody knows. */
const isBuilt = (snapshot, path) => snapshot.kind(path) === 'file' && !snapshot.isOwn(path);
/** The name in the `declare module 'name'` of Node.js's types that a declaration stands in. */
function builtInOf(compiler, declaration) {
    if (!/\/node_modules\/@types\/node\//.test(declaration.getSourceFile().fileName))
        return undefined;
    for (let at = declaration; at !== undefined; at = at.parent)
        if (compiler.isModuleDeclaration(at) && compiler.isStringLiteral(at.name))
            return at.name.text.replace(/^node:/, '');
    return undefined;
}
const versionIn = (snapshot, directory) => {
    const version = (0,json/* fields */.OA)((0,json/* parseJson */.qF)(snapshot.read(`${directory}/package.json`) ?? '')).get('version');
    return typeof version === 'string' && /^[\w.+-]{1,80}$/.test(version) ? version : undefined;
};
/** `@types/a__b` speaks for `@a/b`: https://github.com/DefinitelyTyped/DefinitelyTyped#what-about-scoped-packages */
const typedName = (name) => name.slice('@types/'.length).replace(/^(.+?)__(.+)$/, '@$1/$2');
/** Types of another major version than the package describe something else. */
function typesBehind(snapshot, importer, name, version) {
    const typed = typedName(name);
    if (typed === 'node')
        return undefined;
    for (const directory of above(importer)) {
        const installed = versionIn(snapshot, `${directory}node_modules/${typed}`);
        if (installed === undefined)
            continue;
        return major(installed) === major(version)
            ? undefined
            : { doubtful: 'a package whose types are of another version' };
    }
    return undefined;
}
const major = (version) => version.split('.')[0] ?? '';
/** Each with a slash at its end but the top, nearest first. */
function above(path) {
    const parts = path.split('/').slice(0, -1);
    return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`), ''];
}

;// CONCATENATED MODULE: ./src/checks/contracts/surface.ts

/** Steps through bases, members of unions, and re-exports. */
const surface_MOST_STEPS = 2_000;
const UNKNOWN_TYPE = 'a value whose type is not known';
const OPEN_TYPE = 'a type that admits other names';
const LOOSE = 'a value that scripts may add members to';
function surfacesOf(compiler, checker, isWritten) {
    const { TypeFlags } = compiler;
    const isGenerated = (one) => isWritten(one.getSourceFile().fileName);
    const openType = (type, seen = new Set()) => {
        if (seen.has(type))
            return undefined;
        seen.add(type);
        if (seen.size > surface_MOST_STEPS)
            return 'a type with too many parts';
        if (type.flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.Never))
            return UNKNOWN_TYPE;
        if (type.flags & (TypeFlags.Null | TypeFlags.Undefined | TypeFlags.Void))
            return undefined;
        if (type.isUnionOrIntersection())
            return firstOpen(type.types, (part) => openType(part, seen));
        const apparent = checker.getApparentType(type);
        if (apparent !== type)
            return openType(apparent, seen);
        return openObject(type) ?? openDeclarations(type, seen);
    };
    const openObject = (type) => {
        if (checker.getIndexInfosOfType(type).some(({ keyType }) => !(keyType.flags & TypeFlags.Number)))
            return OPEN_TYPE;
        if (type.flags & (TypeFlags.NonPrimitive | TypeFlags.TypeParameter | TypeFlags.Conditional))
            return OPEN_TYPE;
        return isBound(type) || isOfUnknown(type) ? UNKNOWN_TYPE : undefined;
    };
    /** What a type parameter is bound by (`T extends { email: string }`) is what a call comes to that is handed a value of no known type. */
    const isBound = ({ symbol }) => (symbol?.declarations ?? []).some((one) => compiler.isTypeLiteralNode(one) && compiler.isTypeParameterDeclaration(one.parent));
    /** `Pick<Recipient, 'role'>` where nothing is known of a recipient. */
    const isOfUnknown = (type) => {
        const members = checker.getPropertiesOfType(type);
        const isAny = (one) => (checker.getTypeOfSymbol(one).flags & TypeFlags.Any) !== 0;
        return members.length > 0 && members.every((one) => one.declarations === undefined && isAny(one));
    };
    const openDeclarations = (type, seen) => {
        const declarations = type.symbol?.declarations ?? [];
        if (declarations.some((declaration) => surface_isScript(declaration.getSourceFile())))
            return LOOSE;
        if (declarations.some(isGenerated))
            return WRITTEN;
        const clauses = declarations.flatMap((declaration) => compiler.isClassLike(declaration) || compiler.isInterfaceDeclaration(declaration)
            ? (declaration.heritageClauses ?? []).filter(({ token }) => token === compiler.SyntaxKind.ExtendsKeyword || compiler.isInterfaceDeclaration(declaration))
            : []);
        const bases = clauses.flatMap(({ types }) => types.map((base) => checker.getTypeAtLocation(base)));
        return firstOpen(bases, (base) => (base.flags & TypeFlags.Any ? UNKNOWN_TYPE : openType(base, seen)));
    };
    /** Scripts add to these as they please. What extends them says what it has. */
    const openItself = (type) => {
        const isOpen = ['globalThis', 'Object', 'Function', 'Window'].includes(type.symbol?.name) || hasNothing(type);
        return isOpen || isLeftToHosts(type.symbol) ? OPEN_TYPE : undefined;
    };
    const hasNothing = (type) => (type.flags & TypeFlags.Object) !== 0 &&
        !type.isClassOrInterface() &&
        checker.getPropertiesOfType(type).length +
            type.getCallSignatures().length +
            type.getConstructSignatures().length ===
            0;
    /** A default export aside, what `export =` hands out has its members as exports. */
    const openModule = (module, seen = new Set()) => {
        if (seen.has(module))
            return undefined;
        seen.add(module);
        if (seen.size > surface_MOST_STEPS)
            return 'a module with too many parts';
        const declarations = module.declarations ?? [];
        if (declarations.length === 0)
            return 'a module whose exports are not known';
        if (declarations.some((declaration) => surface_isScript(declaration.getSourceFile())))
            return LOOSE;
        if (declarations.some(isGenerated))
            return WRITTEN;
        if (declarations.some((declaration) => isSynced(compiler, declaration)))
            return WRITTEN;
        if (declarations.some((declaration) => isPattern(compiler, declaration)))
            return 'a module that is declared for a whole kind of files';
        const assigned = module.exports?.get(compiler.InternalSymbolName.ExportEquals);
        if (assigned !== undefined)
            return openType(checker.getTypeOfSymbol(assigned)) ?? openAlias(assigned);
        const stars = module.exports?.get(compiler.InternalSymbolName.ExportStar)?.declarations ?? [];
        return firstOpen(stars, (star) => {
            if (!compiler.isExportDeclaration(star) || star.moduleSpecifier === undefined)
                return undefined;
            const target = checker.getSymbolAtLocation(star.moduleSpecifier);
            return target === undefined ? 'a module that hands on another one that is not there' : openModule(target, seen);
        });
    };
    const openAlias = (symbol) => symbol.flags & compiler.SymbolFlags.Alias && checker.getAliasedSymbol(symbol).declarations === undefined
        ? UNKNOWN_TYPE
        : undefined;
    return {
        openType: (type) => firstOpen(type.isUnion() ? type.types : [type], openItself) ?? openType(type),
        openModule: (module) => openModule(module),
    };
}
/** What hosts fill, and bundlers add to: nothing is known of a host whose types are not there (Node.js: `import.meta.dirname`, `Error.captureStackTrace`). */
const HOST_DEFINED = ['ImportMeta', 'ErrorConstructor'];
const HOSTS = /\/node_modules\/(?:@types\/(?:node|bun|deno)|bun-types|@cloudflare\/workers-types)\//;
const isLeftToHosts = (symbol) => symbol !== undefined &&
    HOST_DEFINED.includes(symbol.name) &&
    !(symbol.declarations ?? []).some((declaration) => HOSTS.test(declaration.getSourceFile().fileName));
const surface_isScript = ({ fileName }) => /\.[cm]?jsx?$/.test(fileName);
/** What Astro makes of a project's own collections, variables and tables: https://docs.astro.build/en/reference/cli-reference/#astro-sync */
const isSynced = (compiler, declaration) => compiler.isModuleDeclaration(declaration) && /^astro:(?:actions|content|db|env)(?:\/|$)/.test(declaration.name.text);
/** `declare module '*.svelte'`: what tools put together, and whatever no resolution finds. */
const isPattern = (compiler, declaration) => compiler.isModuleDeclaration(declaration) &&
    compiler.isStringLiteral(declaration.name) &&
    declaration.name.text.includes('*');
function firstOpen(parts, ask) {
    for (const part of parts) {
        const why = ask(part);
        if (why !== undefined)
            return why;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/checks/contracts/reader.ts
/** What a script exports, read from its text alone: a closed list of names, or that there is more than a text can tell. */

const OPEN = { names: new Set(), handsOn: [], isClosed: false, isModule: false };
/** A longer text is some bundle, and takes long to parse. In UTF-16 units. */
const reader_LONGEST = 400_000;
function exportsIn(compiler, file, text) {
    if (text.length > reader_LONGEST || (0,endless/* isEndless */.t)(text))
        return OPEN;
    const source = compiler.createSourceFile(file, text, compiler.ScriptTarget.Latest, true, compiler.ScriptKind.JS);
    return compiler.isExternalModule(source) ? ofModule(compiler, source) : ofCommonJs(compiler, source);
}
function ofModule(compiler, source) {
    const names = new Set();
    const handsOn = [];
    for (const statement of source.statements) {
        if (compiler.isExportAssignment(statement))
            names.add('default');
        else if (compiler.isExportDeclaration(statement)) {
            const { exportClause, moduleSpecifier } = statement;
            if (exportClause === undefined && moduleSpecifier && compiler.isStringLiteral(moduleSpecifier))
                handsOn.push(moduleSpecifier.text);
            else if (exportClause && compiler.isNamespaceExport(exportClause))
                names.add(exportClause.name.text);
            else if (exportClause && compiler.isNamedExports(exportClause))
                for (const { name } of exportClause.elements)
                    names.add(name.text);
        }
        else
            for (const name of reader_declaredBy(compiler, statement))
                names.add(name);
    }
    return { names, handsOn, isClosed: true, isModule: true };
}
function reader_declaredBy(compiler, statement) {
    const modifiers = compiler.canHaveModifiers(statement) ? compiler.getModifiers(statement) : undefined;
    const kinds = modifiers?.map(({ kind }) => kind) ?? [];
    if (!kinds.includes(compiler.SyntaxKind.ExportKeyword))
        return [];
    if (kinds.includes(compiler.SyntaxKind.DefaultKeyword))
        return ['default'];
    if (compiler.isVariableStatement(statement))
        return statement.declarationList.declarations.flatMap(({ name }) => namesOf(compiler, name));
    const isNamed = compiler.isFunctionDeclaration(statement) || compiler.isClassDeclaration(statement);
    return isNamed && statement.name ? [statement.name.text] : [];
}
function namesOf(compiler, name) {
    if (compiler.isIdentifier(name))
        return [name.text];
    return name.elements.flatMap((element) => compiler.isOmittedExpression(element) ? [] : namesOf(compiler, element.name));
}
/** Every mention of `exports` and `module` has to be one of the few plain forms; any other may add names. */
function ofCommonJs(compiler, source) {
    const names = new Set();
    const handsOn = [];
    let isClosed = true;
    let isAssigned = false;
    const give = (value) => {
        if (compiler.isObjectLiteralExpression(value)) {
            for (const property of value.properties) {
                const name = property.name;
                const from = compiler.isSpreadAssignment(property) ? required(compiler, property.expression) : undefined;
                if (from !== undefined)
                    handsOn.push(from);
                else if (name && (compiler.isIdentifier(name) || compiler.isStringLiteralLike(name)))
                    names.add(name.text);
                else
                    isClosed = false;
            }
            return;
        }
        const from = required(compiler, value);
        if (from === undefined)
            isClosed = false;
        else
            handsOn.push(from);
    };
    const visit = (node) => {
        if (compiler.isBinaryExpression(node) && node.operatorToken.kind === compiler.SyntaxKind.EqualsToken) {
            const target = reader_targetOf(compiler, node.left);
            if (target === 'all') {
                // A second assignment replaces the first, here or under some condition.
                if (isAssigned || !compiler.isExpressionStatement(node.parent) || node.parent.parent !== source)
                    isClosed = false;
                isAssigned = true;
                give(node.right);
                compiler.forEachChild(node.right, visit);
                return;
            }
            if (target !== undefined) {
                names.add(target.name);
                visit(node.right);
                return;
            }
        }
        if (isHelper(compiler, node))
            return;
        const star = starOf(compiler, node);
        if (star !== undefined) {
            handsOn.push(star);
            return;
        }
        const defined = definedBy(compiler, node);
        if (defined !== undefined) {
            names.add(defined);
            return;
        }
        // Reading `exports.a` adds nothing.
        if (compiler.isPropertyAccessExpression(node) && reader_targetOf(compiler, node) !== undefined) {
            if (reader_targetOf(compiler, node) === 'all')
                isClosed = false;
            return;
        }
        if (compiler.isIdentifier(node) && (node.text === 'exports' || node.text === 'module') && isUse(compiler, node))
            isClosed = false;
        compiler.forEachChild(node, visit);
    };
    visit(source);
    return { names, handsOn, isClosed: isClosed && (names.size > 0 || handsOn.length > 0), isModule: false };
}
/** `exports.name` and `module.exports.name`, or all of it: `module.exports`. */
function reader_targetOf(compiler, node) {
    if (isAll(compiler, node))
        return 'all';
    if (!compiler.isPropertyAccessExpression(node))
        return undefined;
    const { expression, name } = node;
    const isExports = compiler.isIdentifier(expression) && expression.text === 'exports';
    return isExports || isAll(compiler, expression) ? { name: name.text } : undefined;
}
/** No further down than two words: a chain of names may be as long as the text. */
const isAll = (compiler, node) => compiler.isPropertyAccessExpression(node) &&
    node.name.text === 'exports' &&
    compiler.isIdentifier(node.expression) &&
    node.expression.text === 'module';
/** A name, or two with a dot between them; '' for all else, whose text may be as long as the file. */
function wordsOf(compiler, node) {
    if (compiler.isIdentifier(node))
        return node.text;
    if (!compiler.isPropertyAccessExpression(node) || !compiler.isIdentifier(node.expression))
        return '';
    return `${node.expression.text}.${node.name.text}`;
}
/** `Object.defineProperty(exports, 'name', …)` */
function definedBy(compiler, node) {
    if (!compiler.isCallExpression(node) || wordsOf(compiler, node.expression) !== 'Object.defineProperty')
        return undefined;
    const [target, name] = node.arguments;
    const isExports = target !== undefined && /^(?:module\.)?exports$/.test(wordsOf(compiler, target));
    return isExports && name && compiler.isStringLiteralLike(name) ? name.text : undefined;
}
/** What the TypeScript compiler writes at the top of a file for its own use. */
const isHelper = (compiler, node) => compiler.isVariableDeclaration(node) &&
    compiler.isIdentifier(node.name) &&
    /^__(?:exportStar|createBinding)$/.test(node.name.text);
/** `__exportStar(require('…'), exports)`, as the TypeScript compiler writes `export *`. */
function starOf(compiler, node) {
    if (!compiler.isCallExpression(node))
        return undefined;
    if (!/^(?:tslib(?:_\d+)?\.)?__exportStar$/.test(wordsOf(compiler, node.expression)))
        return undefined;
    const [from] = node.arguments;
    return from === undefined ? undefined : required(compiler, from);
}
function required(compiler, node) {
    if (!compiler.isCallExpression(node) || !compiler.isIdentifier(node.expression))
        return undefined;
    const [name] = node.arguments;
    return node.expression.text === 'require' && name && compiler.isStringLiteralLike(name) ? name.text : undefined;
}
/** A name of a property, of a key or of a parameter is no use of the variable. */
function isUse(compiler, node) {
    const { parent } = node;
    if (compiler.isPropertyAccessExpression(parent))
        return parent.expression === node;
    return !(compiler.isPropertyAssignment(parent) && parent.name === node);
}

;// CONCATENATED MODULE: ./src/checks/contracts/untyped.ts


/** Scripts read to answer for one name. */
const MOST_READ = 50;
/** One for each name that is taken from a module without types; silent where it is there. */
function judgeUntyped(importing) {
    const read = new Map();
    return takenIn(importing).flatMap((taken) => {
        if (untyped_isTyped(importing, taken.from))
            return [];
        return [{ node: taken.node, judgement: judgeTaken(importing, taken, read) }];
    });
}
function untyped_isTyped({ checker }, from) {
    const declarations = checker.getSymbolAtLocation(from)?.declarations ?? [];
    return declarations.length > 0 && declarations.every((one) => !untyped_isScript(one.getSourceFile().fileName));
}
const untyped_isScript = (file) => /\.[cm]?jsx?$/.test(file);
function takenIn({ compiler, source }) {
    const taken = [];
    const isRequiring = source.text.includes('require');
    const visit = (node) => {
        if (compiler.isVariableDeclaration(node))
            taken.push(...requiredBy(compiler, node));
        compiler.forEachChild(node, visit);
    };
    for (const statement of source.statements) {
        if (compiler.isImportDeclaration(statement))
            taken.push(...untyped_importedBy(compiler, statement));
        else if (isRequiring)
            visit(statement);
    }
    return taken;
}
function untyped_importedBy(compiler, { importClause, moduleSpecifier }) {
    if (importClause === undefined || !compiler.isStringLiteralLike(moduleSpecifier))
        return [];
    if (importClause.phaseModifier === compiler.SyntaxKind.TypeKeyword)
        return [];
    const { name, namedBindings } = importClause;
    const common = { from: moduleSpecifier, isRequired: false };
    const named = namedBindings && compiler.isNamedImports(namedBindings) ? namedBindings.elements : [];
    return [
        ...(name === undefined ? [] : [{ ...common, node: name, name: 'default' }]),
        ...[...named]
            .filter(({ isTypeOnly }) => !isTypeOnly)
            .map((one) => ({ ...common, node: one.propertyName ?? one.name, name: (one.propertyName ?? one.name).text })),
    ];
}
/** `const { a, b: c } = require('…')` */
function requiredBy(compiler, { name, initializer }) {
    if (!compiler.isObjectBindingPattern(name) || initializer === undefined)
        return [];
    if (!compiler.isCallExpression(initializer) || initializer.expression.getText() !== 'require')
        return [];
    const [from] = initializer.arguments;
    if (from === undefined || !compiler.isStringLiteralLike(from))
        return [];
    return name.elements.flatMap((element) => {
        const key = element.propertyName ?? element.name;
        if (element.dotDotDotToken || element.initializer || !compiler.isIdentifier(key))
            return [];
        return [{ node: key, name: key.text, from, isRequired: true }];
    });
}
function judgeTaken(importing, { node, name, from, isRequired }, read) {
    const { owners, path } = importing;
    const first = untyped_locate(importing, from.text, importing.source.fileName, isRequired);
    if (first === undefined)
        return { is: 'unknown', why: 'a module that is not installed, or whose types are not' };
    const names = new Set();
    const queue = [first];
    for (const file of queue) {
        const exports = readExports(importing, file, read);
        if (exports.names.has(name) || (name === 'default' && !exports.isModule))
            return { is: 'silent' };
        if (!exports.isClosed || queue.length > MOST_READ)
            return { is: 'unknown', why: 'a module without types whose exports cannot be read from its text' };
        for (const one of exports.names)
            names.add(one);
        for (const specifier of exports.handsOn) {
            const next = untyped_locate(importing, specifier, file, !exports.isModule);
            if (next === undefined)
                return { is: 'unknown', why: 'a module that hands on another one that is not there' };
            if (!queue.includes(next))
                queue.push(next);
        }
    }
    const owner = owners.ofFile(first, path);
    if ('doubtful' in owner)
        return { is: 'unknown', why: owner.doubtful };
    const other = owner.is === 'file' ? owners.inPlaceOf(from.text, owner.path, path) : undefined;
    if (other !== undefined)
        return { is: 'unknown', why: other };
    return { is: 'missing', kind: 'export', name, of: null, owner, names: [...names], call: null, node };
}
function readExports({ compiler, host }, file, read) {
    const known = read.get(file) ?? exportsIn(compiler, file, host.readFile(file) ?? '');
    read.set(file, known);
    return known;
}
/** To be made once for a program: without it, each question reads the manifests of the packages again. */
const modulesFor = (compiler, options) => compiler.createModuleResolutionCache(inside(''), (name) => name, withScripts(options));
const withScripts = (options) => ({ ...options, allowJs: true });
/** The script that a name leads to; undefined where there is none of the repository's or of an installed package. */
function untyped_locate({ compiler, host, options, modules }, specifier, from, isRequired) {
    const mode = isRequired ? compiler.ModuleKind.CommonJS : compiler.ModuleKind.ESNext;
    const configured = compiler.resolveModuleName(specifier, from, withScripts(options), { ...host, useCaseSensitiveFileNames: true }, modules, undefined, mode);
    const file = configured.resolvedModule?.resolvedFileName;
    return file !== undefined && untyped_isScript(file) && outside(file) !== undefined ? file : undefined;
}

;// CONCATENATED MODULE: ./src/checks/contracts/examine.ts










/** How long the compiler may look at one configuration's files, in milliseconds. */
const examine_LONGEST = 300_000;
function examinerOf({ compiler, hosts, owners, isUnsaid, mayBeAdded, onProgram }, configuration) {
    let before;
    return {
        examine: (questions, more) => {
            const program = compiler.createProgram({
                rootNames: inOrder(configuration, [...questions.map(({ path }) => inside(path)), ...more]),
                options: configuration.options,
                host: hosts.compiler,
                ...(before === undefined ? {} : { oldProgram: before }),
            });
            const isSecond = before !== undefined;
            before = program;
            onProgram(program, isSecond);
            const checker = program.getTypeChecker();
            const surfaces = surfacesOf(compiler, checker, owners.isWritten);
            const modules = modulesFor(compiler, configuration.options);
            const { isUnbuilt } = owners;
            const isWhole = once(() => configuration.isWhole && importsAll(compiler, program, isUnbuilt));
            const reachFrom = reachIn({
                compiler,
                program,
                host: hosts.compiler,
                isUnbuilt,
                openModule: surfaces.openModule,
            });
            const isNewer = newerThan(compiler, program);
            const token = watch(compiler, performance.now() + examine_LONGEST);
            return questions.flatMap((question) => {
                const source = program.getSourceFile(inside(question.path));
                if (source === undefined)
                    return [];
                const diagnostics = program.getSemanticDiagnostics(source, token);
                const { path } = question;
                const why = unclear(program, source, diagnostics);
                if (why !== undefined)
                    return [{ path, found: [], known: [], unknown: [why] }];
                const unresolved = unresolvedIn(compiler, source, diagnostics);
                const { isChecked, options, own } = configuration;
                const court = {
                    ...{ compiler, checker, surfaces, owners, isUnsaid, mayBeAdded, isNewer, isWhole, isChecked, unresolved },
                    reach: once(() => reachFrom(source)),
                    path: componentOf(path),
                    isOurs: own === undefined || isOurs(own),
                    tellsLanguage: tellsLanguage(own),
                };
                const untyped = judgeUntyped({ ...court, host: hosts.configuration, options, modules, source });
                const refused = refusalsIn(compiler, source, diagnostics).map((refusal) => ({
                    node: refusal.node,
                    judgement: judge(court, refusal),
                }));
                return [{ path, ...answerOf(court, source, question.added, { refused, untyped }) }];
            });
        },
    };
}
function answerOf(court, source, added, { refused, untyped }) {
    const lineOf = (node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const judged = [...refused, ...untyped];
    const found = foundIn(source, added, judged);
    const wrong = new Set(found.map(({ from }) => from));
    const sites = sitesIn(court, source, added, new Set(untyped.map(({ node }) => node)));
    const read = untyped.filter(({ judgement }) => judgement.is !== 'unknown').map(({ node }) => lineOf(node));
    const open = judged.flatMap(({ node, judgement: one }) => one.is === 'unknown' ? [{ line: lineOf(node), why: one.why }] : []);
    return {
        found,
        known: [...sites.known, ...read.filter((line) => added.has(line))],
        // What is missing has no type either: that is said once.
        unknown: [...sites.unknown, ...open]
            .filter(({ line }) => added.has(line) && !wrong.has(line))
            .map(({ why }) => why),
    };
}
/** As the repository's own compiler would come upon them: where modules add to one another, the order can tell. */
function inOrder({ files }, names) {
    const wanted = new Set(names);
    return [...[...files].filter((file) => wanted.has(file)), ...[...wanted].filter((file) => !files.has(file))];
}
function once(ask) {
    let answer;
    return () => {
        answer ??= { value: ask() };
        return answer.value;
    };
}
function watch(compiler, ends) {
    const isCancellationRequested = () => performance.now() > ends;
    return {
        isCancellationRequested,
        throwIfCancellationRequested: () => {
            if (isCancellationRequested())
                throw new compiler.OperationCanceledException();
        },
    };
}
function foundIn(source, added, judged) {
    const lineAt = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
    const found = new Map();
    for (const { judgement: missing } of judged) {
        if (missing.is !== 'missing')
            continue;
        const isCall = missing.kind === 'arity' || missing.kind === 'argument';
        const from = lineAt(missing.node.getStart(source));
        const to = isCall ? lineAt(missing.node.end) : from;
        // A call is wrong as a whole: a line added anywhere in it can be the reason.
        const line = Array.from({ length: to - from + 1 }, (_, index) => from + index).find((one) => added.has(one));
        if (line !== undefined)
            found.set(`${missing.kind} ${missing.name} ${line}`, { missing, from: line, to: line });
    }
    return [...found.values()];
}
/** Why the compiler gave up; undefined for what is no limit of its or of ours, but a fault. */
function brokenBecause(compiler, error) {
    if (error instanceof TooMuch)
        return error.message;
    if (error instanceof compiler.OperationCanceledException)
        return 'it takes the compiler too long';
    return error instanceof RangeError ? 'it is nested too deeply for the compiler' : undefined;
}

;// CONCATENATED MODULE: ./src/checks/contracts/locks.ts


const quoted = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const locks_all = (text, pattern) => [...text.matchAll(pattern)].flatMap(([, version]) => version ?? []);
const locks_KINDS = {
    'package-lock.json': { install: 'npm ci', versions: npmVersions, speaksFor: namesKey },
    'npm-shrinkwrap.json': { install: 'npm ci', versions: npmVersions, speaksFor: namesKey },
    'pnpm-lock.yaml': {
        install: 'pnpm install --frozen-lockfile',
        versions: (text, name) => locks_all(text, new RegExp(`^ {2}'?/?${quoted(name)}[@/]([\\w.+-]+)`, 'gm')),
        speaksFor: (text, below) => text.includes(`\n  ${below}:`) || text.includes(`\n  '${below}':`),
    },
    'yarn.lock': {
        install: 'yarn install --immutable',
        versions: (text, name) => locks_all(text, new RegExp(`^(?:"?|[^\\n]{0,2000}, "?)${quoted(name)}@[^\\n]*\\n {2}version:? "?([\\w.+-]+)`, 'gm')),
        // The first version of the format does not write them down.
        speaksFor: (text, below) => !text.includes('\n__metadata:') || text.includes(`@workspace:${below}`),
    },
    'bun.lock': {
        install: 'bun install --frozen-lockfile',
        versions: (text, name) => locks_all(text, new RegExp(`\\["${quoted(name)}@([\\w.+-]+)"`, 'g')),
        speaksFor: namesKey,
    },
    'bun.lockb': { install: 'bun install --frozen-lockfile', versions: () => [], speaksFor: () => true },
};
function namesKey(text, below) {
    return text.includes(`"${below}": {`);
}
/** As https://docs.npmjs.com/cli/configuring-npm/package-lock-json has it: by place, or, before version 2, as a tree. */
function npmVersions(text, name) {
    const lock = (0,json/* fields */.OA)((0,json/* parseJson */.qF)(text));
    const packages = [...(0,json/* fields */.OA)(lock.get('packages'))].filter(([place]) => place.endsWith(`node_modules/${name}`));
    const entries = packages.length > 0 ? packages.map(([, entry]) => entry) : [(0,json/* fields */.OA)(lock.get('dependencies')).get(name)];
    return entries.flatMap((entry) => {
        const version = (0,json/* fields */.OA)(entry).get('version');
        return typeof version === 'string' ? [version] : [];
    });
}
/** Those of the nearest directory that has any: some repositories keep one for each package manager. */
const lockfilesAbove = (snapshot, path) => ancestors(directoryOf(path))
    .map((directory) => Object.keys(locks_KINDS).map((name) => within(directory, name)))
    .map((files) => files.filter((file) => snapshot.kind(file) === 'file'))
    .find((files) => files.length > 0) ?? [];
/** `snapshot` is the head's: its lockfile may be newer than what is installed. */
function locksOf(snapshot) {
    const known = new Map();
    const versions = (file, name) => {
        const key = `${file}\0${name}`;
        const found = known.get(key) ?? locks_KINDS[locks_nameOf(file)]?.versions(snapshot.read(file) ?? '', name) ?? [];
        known.set(key, found);
        return found;
    };
    /** What is installed for a manifest below is nothing of a lockfile that does not know the manifest. */
    const speaksOf = (file, copy) => {
        const top = directoryOf(file);
        const project = copy.slice(0, Math.max(copy.search(/(?:^|\/)node_modules\//), 0));
        if (project === top || !(top === '' || project.startsWith(`${top}/`)))
            return true;
        const below = top === '' ? project : project.slice(top.length + 1);
        return locks_KINDS[locks_nameOf(file)]?.speaksFor(snapshot.read(file) ?? '', below) ?? true;
    };
    return (importer, { name, version, directory }) => {
        const locked = lockfilesAbove(snapshot, importer).flatMap((file) => speaksOf(file, directory) ? versions(file, name) : []);
        if (locked.length === 0)
            return 'unlocked';
        return locked.includes(version) ? 'same' : 'other';
    };
}
const locks_nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** The one command that brings what the lockfile names. */
function installCommand(snapshot, path) {
    const [file] = lockfilesAbove(snapshot, path);
    return (file === undefined ? undefined : locks_KINDS[locks_nameOf(file)]?.install) ?? 'npm install';
}

;// CONCATENATED MODULE: ./src/checks/contracts/unanswerable.ts




/** A longer text is generated, and takes the compiler long. In UTF-16 units. */
const unanswerable_LONGEST = 1_000_000;
/** What tests feed to tools: codemods, linters, compilers. */
const FIXTURE = /(?:^|\/)_*(?:\w+-?)?(?:fixtures?|test-?data)_*\//i;
const unanswerable_isScript = (path) => /\.[cm]?[jt]sx?$/.test(path) && !/\.d\.(?:[\w-]+\.)?[cm]?ts$/.test(path);
function unanswerable(snapshot, { path, content }, { own }) {
    if (content.kind === 'text' && content.text.length > unanswerable_LONGEST)
        return 'a file that is too large';
    if (FIXTURE.test(path))
        return 'a fixture, which may be wrong on purpose';
    const manifests = ancestors(directoryOf(path)).filter((directory) => snapshot.kind(within(directory, 'package.json')));
    const isInstalled = ancestors(directoryOf(path)).some((at) => snapshot.kind(within(at, 'node_modules')) !== undefined);
    if (!isInstalled && manifests.some((directory) => needsPackages(snapshot, directory)))
        return `nothing is installed: \`${installCommand(snapshot, path)}\` before this would change that`;
    return own === undefined || isAskedFor(own)
        ? undefined
        : `the repository's TypeScript is ${own.version}, which can judge otherwise than the version that is asked`;
}
const needsPackages = (snapshot, directory) => namesIn(snapshot, directory, ['dependencies', 'devDependencies']).length > 0;

;// CONCATENATED MODULE: ./src/checks/contracts/unbuilt.ts

/** A name below a package that some directory holds as installed. */
const unbuilt_INSTALLED = /^(.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)\/(.+)$/;
/** The directory that a build writes to, and those in it for forms of modules. */
const OUTPUT = /^(?:dist|lib|build|out|esm|cjs|types)(?:\/(?:esm|es|cjs|types|dts|src))?(?=\/|$)/;
const unbuilt_DECLARATION = /\.d\.[cm]?ts$/;
const unbuilt_SOURCES = 'src';
/** What is there as built stays as it is: of that, see `isWritten` of the owners. */
function withSources(snapshot) {
    const tops = new Map();
    const unbuilt = new Set();
    const topOf = (installed) => {
        if (tops.has(installed))
            return tops.get(installed);
        const top = packageAt(snapshot, installed);
        tops.set(installed, top);
        return top;
    };
    const standIn = (path) => {
        const [, installed, rest] = unbuilt_INSTALLED.exec(path) ?? [];
        if (installed === undefined || rest === undefined || !OUTPUT.test(rest))
            return undefined;
        const top = topOf(installed);
        if (top === undefined || snapshot.kind(path) !== undefined || holdsOwn(snapshot, top, rest))
            return undefined;
        const source = unbuilt_sourceOf(snapshot, within(top, unbuilt_SOURCES), rest);
        if (source !== undefined)
            unbuilt.add(top);
        return source;
    };
    return {
        ...snapshot,
        kind: (path) => {
            const source = standIn(path);
            return source === undefined ? snapshot.kind(path) : snapshot.kind(source);
        },
        read: (path) => snapshot.read(standIn(path) ?? path),
        realPath: (path) => standIn(path) ?? snapshot.realPath(path),
        isUnbuilt: (path) => ancestors(directoryOf(path)).some((directory) => unbuilt.has(directory)),
    };
}
/** Where a link leads to a package of the repository whose sources mean by their imports what others would. */
function packageAt(snapshot, installed) {
    const top = snapshot.realPath(installed);
    if (/(?:^|\/)node_modules\//.test(top) || snapshot.kind(within(top, unbuilt_SOURCES)) !== 'directory')
        return undefined;
    const { files } = snapshot.names(top);
    const configurations = files.filter((name) => /^tsconfig[\w.-]*\.json$/.test(name));
    // Aliases of its own would be those of whoever reads it.
    const hasAliases = configurations.some((name) => snapshot.read(within(top, name))?.includes('"paths"'));
    return files.includes('package.json') && !hasAliases ? top : undefined;
}
/** Whether what a build would write stands in a directory with files that git holds: nobody builds over these. */
function holdsOwn(snapshot, top, built) {
    const output = within(top, built.split('/', 1)[0] ?? '');
    return snapshot.names(output).files.some((name) => snapshot.isOwn(within(output, name)));
}
/** The one file of the same name that git holds, or the directory. */
function unbuilt_sourceOf(snapshot, sources, built) {
    const name = built.replace(OUTPUT, '').replace(/^\//, '');
    const at = name === '' ? sources : within(sources, name);
    if (!unbuilt_DECLARATION.test(built))
        return snapshot.kind(at) === 'directory' ? at : undefined;
    const stem = at.replace(unbuilt_DECLARATION, '');
    const [only, ...others] = ['ts', 'tsx', 'mts', 'cts']
        .map((extension) => `${stem}.${extension}`)
        .filter((path) => snapshot.isOwn(path));
    return others.length === 0 ? only : undefined;
}

// EXTERNAL MODULE: ./src/checks/near.ts
var checks_near = __webpack_require__(2863);
;// CONCATENATED MODULE: ./src/checks/contracts/words.ts

const RULES = {
    export: 'contracts/no-such-export',
    member: 'contracts/no-such-member',
    option: 'contracts/unknown-option',
    arity: 'contracts/wrong-arity',
    argument: 'contracts/wrong-argument',
};
function words_findingOf(missing, { path, from, to }) {
    const near = suggestion(missing);
    return {
        rule: RULES[missing.kind],
        level: 'error',
        path,
        from,
        to,
        message: messageOf(missing),
        ...(near === undefined ? {} : { help: near }),
        subject: subjectOf(missing),
    };
}
/** The same while lines move and versions change. */
const subjectOf = ({ kind, name, of, owner }) => [kind, name, of ?? '', placeOf(owner)].join(' ');
const placeOf = (owner) => owner.is === 'package' ? owner.name : owner.is === 'file' ? owner.path : 'language';
function messageOf(missing) {
    const { kind, name, of, owner } = missing;
    const from = words_said(owner);
    const whose = of === null ? `what ${from} declares` : `\`${of}\` of ${from}`;
    switch (kind) {
        case 'export':
            return name === 'default' ? `${from} has no default export` : `${from} exports no \`${name}\``;
        case 'member':
            return `${whose} has no member \`${name}\``;
        case 'option':
            return missing.call === null
                ? `${whose} has no property \`${name}\``
                : `\`${missing.call.text}\` has no option \`${name}\`: ${of === null ? from : whose} does not declare it`;
        case 'arity':
            return `\`${name}\` of ${from} takes ${counted(missing)}`;
        case 'argument':
            return `\`${name}\` of ${from} does not take arguments of these types`;
        default:
            return kind;
    }
}
function words_said(owner) {
    switch (owner.is) {
        case 'package':
            return `\`${owner.name}\` ${owner.version}${owner.locked ? ' (installed = lockfile)' : ' (installed)'}`;
        case 'file':
            return `\`${owner.path}\``;
        case 'language':
            return 'the language';
        default:
            return owner;
    }
}
function counted({ call }) {
    if (call === null)
        return 'another number of arguments';
    const { least, most, given } = call;
    const range = most === null ? `at least ${least}` : least === most ? `${least}` : `${least} to ${most}`;
    const one = most === 1 && least === 1;
    // A rest parameter can make the count depend on types.
    const fits = given >= least && (most === null || given <= most);
    return fits ? `another number of arguments than ${given}` : `${range} argument${one ? '' : 's'}, not ${given}`;
}
function suggestion({ kind, name, names, owner }) {
    if (kind === 'arity' || kind === 'argument')
        return undefined;
    if (kind === 'export' && name === 'default')
        return names.length === 0 || names.length > 3 ? 'import a name that it exports' : `it exports ${listed(names)}`;
    const near = (0,checks_near/* nearest */.pA)(name, names.filter((one) => /^[\w$.-]+$/.test(one)));
    if (near !== undefined)
        return `did you mean \`${near}\`?`;
    return names.length > 0 && names.length <= 6 && owner.is !== 'language' ? `there is ${listed(names)}` : undefined;
}
const listed = (names) => names.map((name) => `\`${name}\``).join(', ');

;// CONCATENATED MODULE: ./src/checks/contracts/examine-change.ts













async function examineChange(compiler, files, targets) {
    const snapshot = await snapshotAt(files, 'head');
    const head = {
        compiler,
        snapshot,
        sources: new Map(),
        locks: locksOf(snapshot),
        isUnsaid: unsaidIn(snapshot),
        mayBeAdded: additionsIn(snapshot),
        release: files.release,
    };
    const { groups, left } = grouped(head, targets);
    const examined = examineGroups(head, groups);
    const hasFindings = examined.some(({ answers }) => answers.some(({ found }) => found.length > 0));
    const base = hasFindings ? { ...head, snapshot: await snapshotAt(files, 'base') } : undefined;
    return [
        ...left,
        ...examined.flatMap(({ group, answers }) => (base === undefined ? answers : withoutOld(base, group, answers))),
    ];
}
const snapshotAt = async (files, at) => withSources(withModules(snapshotOf(files, await files.differing(at), await files.own(at))));
function grouped({ compiler, snapshot }, targets) {
    const configurations = configurationsOf(compiler, hostsOf(compiler, { snapshot, libraries: null, sources: new Map(), options: {} }), snapshot);
    const groups = new Map();
    const left = [];
    for (const target of targets) {
        const { path } = target.file;
        const configuration = guarded(compiler, () => configurations.governing(path));
        const why = 'unreadable' in configuration ? configuration.unreadable : unanswerable(snapshot, target.file, configuration);
        if (why !== undefined)
            left.push(unanswered(path, why));
        else if (!('unreadable' in configuration)) {
            const group = groups.get(configuration.key) ?? { configuration, targets: [] };
            groups.set(configuration.key, group);
            group.targets.push(target);
        }
    }
    return { groups: [...groups.values()], left };
}
/** One file of which nothing can be told. */
const unanswered = (path, why) => ({
    path,
    found: [],
    known: [],
    notChecked: [{ why, count: 1 }],
});
/** Hostile texts can exhaust the compiler's stack or its patience: then there is no answer, and nothing else ends. */
function guarded(compiler, work) {
    try {
        return work();
    }
    catch (error) {
        const why = brokenBecause(compiler, error);
        if (why === undefined)
            throw error;
        return { unreadable: why };
    }
}
function examineGroup(head, { configuration, targets }) {
    const questions = targets.map(questionOf);
    const answers = guarded(head.compiler, () => {
        const examiner = examinerOf(benchOf(head, configuration), configuration);
        const first = examiner.examine(questions, configuration.declarations);
        const wrong = new Set(first.filter(({ found }) => found.length > 0).map(({ path }) => path));
        if (wrong.size === 0)
            return first;
        // Modules that nothing here imports can add to the surfaces of others: where something is amiss, the whole project is read.
        const again = questions.filter(({ path }) => wrong.has(path));
        const second = examiner.examine(again, [...configuration.files]);
        return [...first.filter(({ path }) => !wrong.has(path)), ...second];
    });
    if ('unreadable' in answers)
        return questions.map(({ path }) => unanswered(path, answers.unreadable));
    return answers.map(examinedOf);
}
/** One after the other, so that no more than one program is held. */
function examineGroups(head, groups) {
    return ordered(groups).map((group) => {
        head.release();
        return { group, answers: examineGroup(head, group) };
    });
}
/** The largest comes first: the memory that it takes is free for the others. Those of one part of the repository, which read much the same, follow one another. */
function ordered(groups) {
    const [largest] = [...groups].sort((a, b) => b.targets.length - a.targets.length);
    const others = groups.filter((group) => group !== largest);
    return [
        ...(largest === undefined ? [] : [largest]),
        ...others.sort((a, b) => (a.configuration.key < b.configuration.key ? -1 : 1)),
    ];
}
const benchOf = ({ compiler, snapshot, sources, locks, isUnsaid, mayBeAdded, release }, { isChecked, hasHosts, own, options }) => ({
    compiler,
    hosts: hostsOf(compiler, { snapshot, libraries: librariesOf(own), sources, options }),
    owners: ownersOf({ compiler, snapshot, locks }, { isChecked, hasHosts }),
    isUnsaid,
    mayBeAdded,
    onProgram: (program, isSecond) => {
        const isMuchForgotten = keepRead(sources, program);
        if (isMuchForgotten || isSecond)
            release();
    },
});
const questionOf = ({ file, spans }) => ({
    path: file.path,
    added: { has: (line) => spans.some(({ from, to }) => from <= line && line <= to) },
});
const examinedOf = ({ path, found, known, unknown }) => ({
    path,
    found,
    known,
    notChecked: unknown.map((why) => ({ why, count: 1 })),
});
/** What the same file was refused before the change is no news. Where base cannot be read, all is. */
function withoutOld(base, { configuration, targets }, answers) {
    const wrong = new Set(answers.filter(({ found }) => found.length > 0).map(({ path }) => path));
    const changed = targets.filter(({ file }) => wrong.has(file.path) && file.from !== null);
    if (changed.length === 0)
        return answers;
    base.release();
    const questions = changed.map(({ file }) => ({ path: file.from ?? file.path, added: everyLine }));
    const before = guarded(base.compiler, () => examinerOf(benchOf(base, configuration), configuration).examine(questions, configuration.declarations));
    if ('unreadable' in before)
        return answers;
    const old = new Map(before.map(({ path, found }) => [path, new Set(found.map(({ missing }) => subjectOf(missing)))]));
    const pathBefore = new Map(changed.map(({ file }) => [file.path, file.from ?? file.path]));
    return answers.map((answer) => {
        const known = old.get(pathBefore.get(answer.path) ?? '');
        return { ...answer, found: answer.found.filter(({ missing }) => known?.has(subjectOf(missing)) !== true) };
    });
}
const everyLine = { has: () => true };

;// CONCATENATED MODULE: ./src/checks/contracts.ts
/** Every name, member, option and call on an added line is one that its target declares: a package as it is installed, or another file of the repository. */






/* harmony default export */ const contracts = (defineCheck({
    name: 'contracts',
    title: 'Names, members, options and calls fit their declarations',
    needs: ['workspace'],
    async run(targets, { workspace }) {
        const scripts = targets.filter(({ file }) => unanswerable_isScript(file.path));
        const components = targets.filter(({ file }) => isComponent(file.path)).map(modulesOf);
        const unread = components.flatMap((one) => ('notChecked' in one ? [one] : []));
        const asked = [...scripts, ...components.flatMap((one) => ('notChecked' in one ? [] : one))];
        if (asked.length === 0)
            return contracts_outcomeOf(unread);
        const files = await workspace.files();
        if ('unavailable' in files)
            return contracts_outcomeOf([...unread, ...asked.map(({ file }) => unanswered(file.path, files.unavailable))]);
        // The compiler takes half a second to load: whoever has nothing to ask does not wait for it.
        const { default: compiler } = await __webpack_require__.e(/* import() */ 5672).then(__webpack_require__.t.bind(__webpack_require__, 35672, 23));
        const examined = await examineChange(compiler, files.value, asked);
        return contracts_outcomeOf([...unread, ...examined.map((one) => ({ ...one, path: componentOf(one.path) }))]);
    },
}));
function modulesOf(component) {
    const modules = modulesIn(component);
    return 'unreadable' in modules ? unanswered(component.file.path, modules.unreadable) : modules;
}
function contracts_outcomeOf(examined) {
    const unknown = examined.reduce((sum, { notChecked }) => sum + notChecked.length, 0);
    return {
        examined: unknown + examined.reduce((sum, { known }) => sum + known.length, 0),
        findings: examined.flatMap(({ path, found }) => found.map(({ missing, from, to }) => words_findingOf(missing, { path, from, to }))),
        notChecked: examined.flatMap(({ notChecked }) => notChecked),
        verified: contracts_verified(examined),
    };
}
function contracts_verified(examined) {
    const fitting = examined.map(({ path, known, found }) => {
        const wrong = new Set(found.map(({ from }) => from));
        return { path, lines: known.filter((line) => !wrong.has(line)) };
    });
    const count = fitting.reduce((sum, { lines }) => sum + lines.length, 0);
    if (count === 0)
        return [];
    const spans = fitting.flatMap(({ path, lines }) => (0,change_spans/* spansOf */.Ly)(path, [...new Set(lines)]));
    const what = count === 1 ? '1 name or call fits its declaration' : `${count} names and calls fit their declarations`;
    return [{ what, limit: LIMIT, spans }];
}
const LIMIT = 'names and types as declared, not what they do';

// EXTERNAL MODULE: ./src/checks/repository/declared.ts + 1 modules
var declared = __webpack_require__(69437);
// EXTERNAL MODULE: ./src/checks/repository/paths.ts
var repository_paths = __webpack_require__(57542);
;// CONCATENATED MODULE: ./src/checks/dependencies.ts
/** Every dependency that a change adds to a manifest, or asks of another version, is published: the package, a version that fits, and one that may be used. */




/* harmony default export */ const dependencies = (defineCheck({
    name: 'dependencies',
    title: 'Dependencies that a change adds are published, and their versions too',
    needs: ['tree', 'packages'],
    async run(targets, { tree, packages }) {
        const manifests = targets.filter(({ file }) => (0,declared/* isManifest */.Yh)(file.path));
        const files = manifests.length === 0 ? [] : await judgeAll(manifests, tree, packages);
        return {
            examined: files.reduce((sum, { judged, unread }) => sum + (unread === null ? judged.length : 1), 0),
            findings: files.flatMap(({ path, judged }) => judged.flatMap((one) => dependencies_findingsOf(path, one))),
            notChecked: files.flatMap(notCheckedOf),
            verified: dependencies_verified(files),
        };
    },
}));
async function judgeAll(targets, tree, packages) {
    const { answersFrom } = await __webpack_require__.e(/* import() */ 2468).then(__webpack_require__.bind(__webpack_require__, 12468));
    const answers = answersFrom(tree, packages);
    return Promise.all(targets.map(async ({ file }) => {
        const { path } = file;
        const unread = asideWhy(file);
        const head = file.content.kind === 'text' ? await (0,declared/* declaredIn */.eI)(path, file.content.text) : undefined;
        if (unread !== null || head === undefined)
            return { path, judged: [], unread: unread ?? 'a manifest that cannot be read' };
        const base = await declaredBefore(file, tree);
        const judged = newIn(file, head, base).map(async (declared) => ({
            declared,
            answer: await answers(declared, (0,repository_paths/* directoryOf */.jt)(path), { head, base }),
        }));
        return { path, judged: await Promise.all(judged), unread: null };
    }));
}
/** Manifests that nobody installs from: they may name what they like. */
function asideWhy({ path, upkeep }) {
    if (upkeep === 'vendored' || /(?:^|\/)node_modules\//.test(path))
        return 'a manifest that is kept elsewhere';
    return /(?:^|\/)(?:__)?(?:test-?)?fixtures?(?:__)?\//.test(path) ? 'a manifest of a test' : null;
}
async function declaredBefore({ path, from }, tree) {
    const text = from === null ? undefined : await tree.read('base', from);
    return text === undefined ? [] : ((await (0,declared/* declaredIn */.eI)(from ?? path, text)) ?? []);
}
/** What stood there before with the same range is not in question, in whichever part of the manifest. */
function newIn({ added }, head, base) {
    const keyOf = ({ name, range }) => `${name}\0${range}`;
    const old = new Set(base.map(keyOf));
    const lines = new Set(added.map(({ number }) => number));
    return head.filter((one) => !old.has(keyOf(one)) && (lines.has(one.line) || lines.has(one.last)));
}
function dependencies_findingsOf(path, { declared: { name, range, line, last }, answer }) {
    return answer.faults.map(({ kind, ...said }) => ({
        ...said,
        rule: `dependencies/${kind}`,
        path,
        from: line,
        to: last,
        subject: `${name}@${range}`,
    }));
}
function notCheckedOf({ judged, unread }) {
    if (unread !== null)
        return [{ why: unread, count: 1 }];
    return judged.flatMap(({ answer }) => (answer.unknown === null ? [] : [{ why: answer.unknown, count: 1 }]));
}
function dependencies_verified(files) {
    const good = files.map(({ path, judged }) => ({
        path,
        lines: judged.filter(({ answer }) => answer.unknown === null && answer.faults.length === 0),
    }));
    const count = good.reduce((sum, { lines }) => sum + lines.length, 0);
    if (count === 0)
        return [];
    const spans = good.flatMap(({ path, lines }) => (0,change_spans/* spansOf */.Ly)(path, lines.map(({ declared }) => declared.line)));
    return [{ what: count === 1 ? '1 dependency exists' : `${count} dependencies exist`, limit: dependencies_LIMIT, spans }];
}
const dependencies_LIMIT = 'names and versions, not what the packages do';

;// CONCATENATED MODULE: ./src/checks/hidden-text/characters.ts
/** Characters that nobody sees, and what Unicode calls them. */
/** Direction of text: marks, embeddings, overrides, isolates and what ends them (Unicode annex 9). */
const DIRECTIONS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
/** Everything else that takes no room: joiners, fillers, selectors of a glyph, tags, what Unicode reserves for the like. */
const UNSEEN = '\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}';
const HIDDEN = new RegExp(`[${DIRECTIONS}${UNSEEN}]`, 'u');
/** `g`: for `matchAll` and `replace` only. */
const EACH_DIRECTION = new RegExp(`[${DIRECTIONS}]`, 'gu');
const EACH_UNSEEN_RUN = new RegExp(`[${UNSEEN}]+`, 'gu');
const EACH_HIDDEN = new RegExp(`[${DIRECTIONS}${UNSEEN}]`, 'gu');
const isSelector = (code) => (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xe0100 && code <= 0xe01ef) ||
    (code >= 0x180b && code <= 0x180d) ||
    code === 0x180f;
/** Tags, and the rest of their plane that is reserved for unseen characters. */
const isTag = (code) => code >= 0xe0000 && code <= 0xe0fff && !isSelector(code);
/** `U+202E right-to-left override`: never the character itself. */
function describe(code) {
    const digits = code.toString(16).toUpperCase().padStart(4, '0');
    return `U+${digits} ${NAMES.get(code) ?? (isSelector(code) ? 'variation selector' : isTag(code) ? 'tag character' : 'invisible character')}`;
}
const NAMES = new Map([
    [0x00ad, 'soft hyphen'],
    [0x034f, 'combining grapheme joiner'],
    [0x061c, 'Arabic letter mark'],
    [0x115f, 'Hangul choseong filler'],
    [0x1160, 'Hangul jungseong filler'],
    [0x17b4, 'Khmer vowel inherent aq'],
    [0x17b5, 'Khmer vowel inherent aa'],
    [0x180b, 'Mongolian free variation selector one'],
    [0x180c, 'Mongolian free variation selector two'],
    [0x180d, 'Mongolian free variation selector three'],
    [0x180e, 'Mongolian vowel separator'],
    [0x180f, 'Mongolian free variation selector four'],
    [0x200b, 'zero width space'],
    [0x200c, 'zero width non-joiner'],
    [0x200d, 'zero width joiner'],
    [0x200e, 'left-to-right mark'],
    [0x200f, 'right-to-left mark'],
    [0x202a, 'left-to-right embedding'],
    [0x202b, 'right-to-left embedding'],
    [0x202c, 'pop directional formatting'],
    [0x202d, 'left-to-right override'],
    [0x202e, 'right-to-left override'],
    [0x2060, 'word joiner'],
    [0x2061, 'function application'],
    [0x2062, 'invisible times'],
    [0x2063, 'invisible separator'],
    [0x2064, 'invisible plus'],
    [0x2066, 'left-to-right isolate'],
    [0x2067, 'right-to-left isolate'],
    [0x2068, 'first strong isolate'],
    [0x2069, 'pop directional isolate'],
    [0x206a, 'inhibit symmetric swapping'],
    [0x206b, 'activate symmetric swapping'],
    [0x206c, 'inhibit Arabic form shaping'],
    [0x206d, 'activate Arabic form shaping'],
    [0x206e, 'national digit shapes'],
    [0x206f, 'nominal digit shapes'],
    [0x3164, 'Hangul filler'],
    [0xfeff, 'zero width no-break space'],
    [0xffa0, 'halfwidth Hangul filler'],
    [0xfff9, 'interlinear annotation anchor'],
    [0xfffa, 'interlinear annotation separator'],
    [0xfffb, 'interlinear annotation terminator'],
]);

;// CONCATENATED MODULE: ./src/checks/hidden-text/fault.ts
/** Characters of a string that are looked at on either side of a mark. */
const NEAR = 400;
/** The string that a mark stands in, as far as one line can tell: what is between the nearest quote before it and the same one behind it. Undefined for none, and for one that goes on too long. */
function stringAround(text, { at }) {
    const before = text.slice(Math.max(0, at - NEAR), at);
    const after = text.slice(at, at + NEAR);
    const from = Math.max(...['"', "'", '`'].map((quote) => before.lastIndexOf(quote)));
    const to = from < 0 ? -1 : after.indexOf(before.charAt(from));
    return to < 0 ? undefined : before.slice(from + 1) + after.slice(0, to);
}
/** `'\u200b'` written raw: a table of such characters, or a label that is to be blank. */
function isQuotedAlone(text, { at }) {
    const quote = text[at - 1] ?? '';
    return /["'`]/.test(quote) && text[at + 1] === quote;
}

;// CONCATENATED MODULE: ./src/checks/hidden-text/invisible.ts
/**
 * Characters that take no room. Most scripts of Asia need some of them, emoji are glued together with others, and a
 * translation may hold any: what is left is a name that differs from the one it looks like, or text that carries data.
 */


/** From so many on, nobody put them there by accident: selectors on a line, others in a row. */
const MANY = { selectors: 4, others: 8 };
const FLAG = /^[\u{e0020}-\u{e007e}]+\u{e007f}/u;
const FLAG_BASE = '\u{1f3f4}';
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
const NEEDY = /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]/u;
const PLAIN = /(?![0-9#*])[\x20-\x7e]/;
function invisibleFaults(line) {
    const runs = [...line.text.matchAll(EACH_UNSEEN_RUN)].map((found) => runOf(found, line.text));
    const tags = runs.flatMap(withoutFlag).filter(({ code }) => isTag(code));
    const selectors = runs.flatMap(looseSelectors);
    const others = runs.filter((run) => !isNeeded(run)).map(({ marks }) => marks.filter(isOther));
    return [
        ...fault({ kind: 'smuggled', level: 'error', effect: 'text that nobody sees', marks: tags }, 1),
        ...fault({ kind: 'smuggled', level: 'error', effect: 'data that nobody sees', marks: selectors }, MANY.selectors),
        ...otherFaults(line, others),
    ];
}
/** In text for people, a few are harmless; in code, one is a difference that nobody sees. */
function otherFaults(line, runs) {
    const { isCode } = line;
    const many = runs.filter(({ length }) => length >= MANY.others).flat();
    const few = runs.filter(({ length }) => length < MANY.others).flat();
    const effect = 'nobody sees it, and nothing beside it needs it';
    const loose = isCode ? few.filter((mark) => !invisible_isMeant(line, mark)) : [];
    return [
        ...fault({ kind: 'smuggled', level: isCode ? 'error' : 'warning', effect: 'data that nobody sees', marks: many }, 1),
        ...fault({ kind: 'invisible', level: 'warning', effect, marks: loose }, 1),
    ];
}
/** A byte order mark that opens a string, a space that keeps `@` from mentioning or `*` and `/` from ending a comment, a place to break a word in a sentence. */
function invisible_isMeant({ text, isTranslation }, mark) {
    if (isTranslation && stringAround(text, mark) !== undefined)
        return true;
    const [before = '', after = ''] = [text[mark.at - 1], text[mark.at + 1]];
    if (mark.code === 0xfeff && /["'`]/.test(before))
        return true;
    if (mark.code === 0x200b && (before === '@' || `${before}${after}` === '*/'))
        return true;
    const breaksWord = mark.code === 0xad && /^\p{L}\p{L}$/u.test(`${before}${after}`);
    if (breaksWord && /\s/.test(stringAround(text, mark) ?? ''))
        return true;
    return isQuotedAlone(text, mark);
}
const fault = (one, fewest) => (one.marks.length >= fewest ? [one] : []);
function runOf(found, text) {
    const marks = [];
    let at = found.index;
    for (const character of found[0]) {
        marks.push({ at, code: character.codePointAt(0) ?? 0 });
        at += character.length;
    }
    return { marks, before: lastOf(text.slice(Math.max(0, found.index - 2), found.index)), after: firstOf(text, at) };
}
const lastOf = (text) => [...text].at(-1) ?? '';
const firstOf = (text, at) => String.fromCodePoint(text.codePointAt(at) ?? 0x20);
/** England's flag and the like: a black flag, letters as tags, and the tag that ends them. */
function withoutFlag({ marks, before }) {
    const flag = before === FLAG_BASE ? FLAG.exec(String.fromCodePoint(...marks.slice(0, 32).map(({ code }) => code))) : null;
    return flag ? marks.slice([...flag[0]].length) : marks;
}
/** One belongs to the character before it, be it a digit on a key; a second one, or one behind a plain letter, to nothing. */
function looseSelectors({ marks, before }) {
    const selectors = marks.filter(({ code }) => isSelector(code));
    return PLAIN.test(before) ? selectors : selectors.slice(1);
}
const isOther = ({ code }) => !isSelector(code) && !isTag(code);
function isNeeded({ before, after, marks }) {
    const joins = marks.some(({ code }) => code === 0x200d);
    return [before, after].some((character) => NEEDY.test(character) || (joins && EMOJI.test(character)));
}

;// CONCATENATED MODULE: ./src/checks/hidden-text/look-alikes.ts
/**
 * Letters of other scripts that look like Latin ones (Unicode technical standard 39 has the idea). Only those that are
 * alike in nearly every typeface: a Greek rho in a formula is no disguise.
 */

const LETTERS = [
    [0x0405, 'S', 'Cyrillic capital letter dze'],
    [0x0406, 'I', 'Cyrillic capital letter byelorussian-ukrainian i'],
    [0x0408, 'J', 'Cyrillic capital letter je'],
    [0x0410, 'A', 'Cyrillic capital letter a'],
    [0x0412, 'B', 'Cyrillic capital letter ve'],
    [0x0415, 'E', 'Cyrillic capital letter ie'],
    [0x041a, 'K', 'Cyrillic capital letter ka'],
    [0x041c, 'M', 'Cyrillic capital letter em'],
    [0x041d, 'H', 'Cyrillic capital letter en'],
    [0x041e, 'O', 'Cyrillic capital letter o'],
    [0x0420, 'P', 'Cyrillic capital letter er'],
    [0x0421, 'C', 'Cyrillic capital letter es'],
    [0x0422, 'T', 'Cyrillic capital letter te'],
    [0x0423, 'Y', 'Cyrillic capital letter u'],
    [0x0425, 'X', 'Cyrillic capital letter ha'],
    [0x0430, 'a', 'Cyrillic small letter a'],
    [0x0435, 'e', 'Cyrillic small letter ie'],
    [0x043e, 'o', 'Cyrillic small letter o'],
    [0x0440, 'p', 'Cyrillic small letter er'],
    [0x0441, 'c', 'Cyrillic small letter es'],
    [0x0443, 'y', 'Cyrillic small letter u'],
    [0x0445, 'x', 'Cyrillic small letter ha'],
    [0x0455, 's', 'Cyrillic small letter dze'],
    [0x0456, 'i', 'Cyrillic small letter byelorussian-ukrainian i'],
    [0x0458, 'j', 'Cyrillic small letter je'],
    [0x0474, 'V', 'Cyrillic capital letter izhitsa'],
    [0x0475, 'v', 'Cyrillic small letter izhitsa'],
    [0x04ae, 'Y', 'Cyrillic capital letter straight u'],
    [0x04bb, 'h', 'Cyrillic small letter shha'],
    [0x04c0, 'I', 'Cyrillic letter palochka'],
    [0x04cf, 'l', 'Cyrillic small letter palochka'],
    [0x0501, 'd', 'Cyrillic small letter komi de'],
    [0x051a, 'Q', 'Cyrillic capital letter qa'],
    [0x051b, 'q', 'Cyrillic small letter qa'],
    [0x051c, 'W', 'Cyrillic capital letter we'],
    [0x051d, 'w', 'Cyrillic small letter we'],
    [0x037f, 'J', 'Greek capital letter yot'],
    [0x0391, 'A', 'Greek capital letter alpha'],
    [0x0392, 'B', 'Greek capital letter beta'],
    [0x0395, 'E', 'Greek capital letter epsilon'],
    [0x0396, 'Z', 'Greek capital letter zeta'],
    [0x0397, 'H', 'Greek capital letter eta'],
    [0x0399, 'I', 'Greek capital letter iota'],
    [0x039a, 'K', 'Greek capital letter kappa'],
    [0x039c, 'M', 'Greek capital letter mu'],
    [0x039d, 'N', 'Greek capital letter nu'],
    [0x039f, 'O', 'Greek capital letter omicron'],
    [0x03a1, 'P', 'Greek capital letter rho'],
    [0x03a4, 'T', 'Greek capital letter tau'],
    [0x03a5, 'Y', 'Greek capital letter upsilon'],
    [0x03a7, 'X', 'Greek capital letter chi'],
    [0x03bf, 'o', 'Greek small letter omicron'],
    [0x03f2, 'c', 'Greek lunate sigma symbol'],
    [0x03f3, 'j', 'Greek letter yot'],
    [0x03f9, 'C', 'Greek capital lunate sigma symbol'],
];
/** Distance of the full-width forms from the ASCII characters that they widen. */
const WIDE = 0xfee0;
const LATIN = new Map(LETTERS.map(([code, latin]) => [code, latin]));
const look_alikes_NAMES = new Map(LETTERS.map(([code, , name]) => [code, name]));
/** The character that one looks like, or undefined for one that looks like itself. */
function twinOf(code) {
    return LATIN.get(code) ?? (code > 0xff01 && code < 0xff5f ? String.fromCodePoint(code - WIDE) : undefined);
}
/** The name as a reader takes it: look-alikes as what they look like, nothing that is unseen. */
const skeleton = (name) => name
    .normalize('NFC')
    .replace(EACH_HIDDEN, '')
    .replace(/[^\0-\x7f]/gu, (character) => twinOf(character.codePointAt(0) ?? 0) ?? character);
/** `U+0430 Cyrillic small letter a`: the first character of a name that is not what it looks like; undefined where there is none. */
function firstLookAlike(name) {
    for (const character of name) {
        const code = character.codePointAt(0) ?? 0;
        if (code > 0x7f && skeleton(character) !== character)
            return `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${look_alikes_NAMES.get(code) ?? 'another form of a letter'}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/checks/hidden-text/say.ts


/** So many characters are named; the rest is counted. */
const NAMED = 3;
function faultFinding({ path, line }, { kind, level, effect, marks }) {
    const named = marks.slice(0, NAMED).map(({ at, code }) => `${describe(code)} at column ${at + 1}`);
    const more = marks.length > NAMED ? ` and ${marks.length - NAMED} more` : '';
    return {
        rule: `hidden-text/${kind}`,
        level,
        path,
        from: line,
        to: line,
        message: `${named.join(', ')}${more}: ${effect}`,
        help: 'remove it; where it is meant, write it as an escape',
        subject: `${effect} ${marks
            .slice(0, NAMED)
            .map(({ code }) => describe(code))
            .join(' ')}`,
    };
}
function disguiseFinding({ path, line }, { word, at, twin }, level) {
    return {
        rule: 'hidden-text/look-alike',
        level,
        path,
        from: line,
        to: line,
        message: `looks like \`${twin}\` and is another word: ${firstLookAlike(word) ?? 'another form of a letter'} in it, at column ${at + 1}`,
        help: `write it in the letters that it shows`,
        subject: twin,
    };
}
function pathFinding({ path, line }, level, { message, subject }) {
    const help = 'rename it';
    return { rule: 'hidden-text/look-alike-path', level, path, from: line, to: line, message, help, subject };
}

;// CONCATENATED MODULE: ./src/checks/hidden-text/words.ts
/** Names that look like plain ASCII and are not: one letter of another script among Latin ones, or all of them. */


/** What languages let names be made of. */
const words_WORD = /[\p{L}\p{N}\p{M}\p{Pc}$]+/gu;
const ASCII_WORD = /[\w$]+/g;
/** Each disguised word once, where it first stands. */
function disguises(line) {
    const words = new Map();
    for (const { 0: word, index } of line.matchAll(words_WORD))
        if (!isAscii(word) && !words.has(word))
            words.set(word, index);
    return [...words].flatMap(([word, at]) => {
        const twin = skeleton(word);
        const isDisguise = isAscii(twin) && word.replace(EACH_HIDDEN, '') !== twin;
        return isDisguise ? [{ word, at, twin, isMixed: /[A-Za-z]/.test(word) && !FULL_WIDTH.test(word) }] : [];
    });
}
/** Forms for writing among Chinese or Japanese characters; input methods produce them by mistake. */
const FULL_WIDTH = /[\uff01-\uff5e]/;
const isAscii = (text) => !/[^\0-\x7f]/.test(text);
/** The plain words of a text. */
const asciiWords = (text) => new Set(text.match(ASCII_WORD));

;// CONCATENATED MODULE: ./src/checks/hidden-text/paths.ts





/** Plain ASCII names cost nothing: of two names that are alike, one is not. */
async function readPath({ file: { path }, spans }, tree) {
    if (isAscii(path))
        return [];
    const parts = path.split('/');
    const place = { path, line: spans[0]?.from ?? 1 };
    const findings = [];
    for (const [depth, name] of parts.entries()) {
        if (isAscii(name))
            continue;
        const folder = parts.slice(0, depth).join('/');
        const twin = (await tree.list('head', folder)).find((entry) => entry.name !== name && skeleton(entry.name) === skeleton(name));
        const unseen = unseenIn(name);
        const said = twin === undefined ? null : join(folder, twin.name);
        if (said !== null) {
            const what = unseen ?? firstLookAlike(name) ?? 'another form of the same letters';
            const level = unseen === null && firstLookAlike(name) === undefined ? 'warning' : 'error';
            findings.push(pathFinding(place, level, {
                message: `its path looks like \`${skeleton(said)}\`, which is there too: ${what}`,
                subject: skeleton(said),
            }));
        }
        else if (unseen !== null) {
            findings.push(pathFinding(place, 'warning', {
                message: `its path has a character that nobody sees: ${unseen}`,
                subject: unseen,
            }));
        }
    }
    return findings;
}
const join = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
/** The first unseen character that the letters around it do not need; null where there is none. */
function unseenIn(name) {
    const turned = name.match(EACH_DIRECTION)?.[0];
    const loose = invisibleFaults({ text: name, isCode: true, isTranslation: false, hasRightToLeft: false })[0]?.marks[0]
        ?.code;
    const code = turned?.codePointAt(0) ?? loose;
    return code === undefined ? null : describe(code);
}

;// CONCATENATED MODULE: ./src/checks/hidden-text/bidi.ts
/**
 * Characters that turn the direction of text, so that code shows in another order than it runs in (CVE-2021-42574).
 * What they turn ends with the line at the latest (Unicode annex 9), so each line is judged alone.
 */


const [RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI] = [0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
const MARKS = new Set([0x061c, 0x200e, 0x200f]);
/** Those that show Latin text in another order. */
const TURNS = new Set([RLE, RLO, RLI]);
/** Deeper ones have no effect. Also what keeps the work linear. */
const bidi_DEEPEST = 125;
/** What ends a string or a comment, or begins one. */
const DELIMITER = /["'`]|\/\*|\*\/|\/\/|#|--|\$\{/;
const RIGHT_TO_LEFT = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}/u;
const hasRightToLeft = (text) => RIGHT_TO_LEFT.test(text);
function bidiFaults(line) {
    const marks = [...line.text.matchAll(EACH_DIRECTION)].map(({ 0: found, index: at }) => ({
        at,
        code: found.codePointAt(0) ?? 0,
    }));
    const { stretches, strays } = pair(marks, line.text.length);
    const faults = merge(stretches.flatMap((stretch) => bidi_judge(stretch, line)));
    const loose = line.hasRightToLeft
        ? []
        : [...strays, ...marks.filter(({ code }) => MARKS.has(code))].filter((mark) => !isQuotedAlone(line.text, mark) && !isForPeople(line, mark));
    if (!line.isCode || faults.length > 0 || loose.length === 0)
        return faults;
    const effect = 'does nothing here that can be seen';
    return [{ kind: 'bidirectional', level: 'warning', effect, marks: loose.toSorted((a, b) => a.at - b.at) }];
}
const isForPeople = ({ text, isTranslation }, mark) => isTranslation && stringAround(text, mark) !== undefined;
function pair(marks, length) {
    const open = [];
    const stretches = [];
    const strays = [];
    for (const mark of marks) {
        if (MARKS.has(mark.code))
            continue;
        if (mark.code !== PDF && mark.code !== PDI) {
            if (open.length < bidi_DEEPEST)
                open.push(mark);
            continue;
        }
        // An embedding ends with the isolate around it; what ends an embedding ends no isolate.
        const isolates = mark.code === PDI;
        const from = open.findLastIndex(({ code }) => isIsolate(code) === isolates);
        const reachable = from >= 0 && (isolates || open.slice(from).every(({ code }) => !isIsolate(code)));
        if (!reachable)
            strays.push(mark);
        else
            for (const one of open.splice(from))
                stretches.push({ mark: one, end: mark.at, isClosed: true });
    }
    return { stretches: [...stretches, ...open.map((mark) => ({ mark, end: length, isClosed: false }))], strays };
}
const isIsolate = (code) => code >= LRI && code <= FSI;
function bidi_judge({ mark, end, isClosed }, { text, isCode, hasRightToLeft: atHome }) {
    const held = text.slice(mark.at + 1, end);
    const overrides = mark.code === LRO || mark.code === RLO;
    const fault = (level, effect) => [
        { kind: 'bidirectional', level, effect, marks: [mark] },
    ];
    if (!isCode)
        return atHome || (isClosed && !overrides) ? [] : fault('warning', 'turns the text behind it');
    if (!isClosed && hasRightToLeft(held) && !overrides && !reachesCode(held))
        return fault('warning', 'turns the rest of its string');
    if (!isClosed)
        return fault('error', 'turns the rest of its line, so that it shows in another order than it runs in');
    if (TURNS.has(mark.code) && DELIMITER.test(held))
        return fault('error', 'turns code across strings or comments');
    return overrides ? fault('warning', 'shows the text behind it in another order than it is in') : [];
}
/** Whether letters or digits follow behind the string or comment in which an open stretch begins. */
const reachesCode = (held) => /["'`][^"'`]*[A-Za-z0-9]/.test(held) || held.includes('*/');
/** One fault for each thing that is wrong on the line. */
function merge(faults) {
    const marks = new Map();
    const first = faults.filter(({ effect, marks: own }) => {
        const known = marks.get(effect);
        if (known === undefined)
            marks.set(effect, [...own]);
        else
            for (const mark of own)
                known.push(mark);
        return known === undefined;
    });
    const inOrder = (effect) => (marks.get(effect) ?? []).toSorted((a, b) => a.at - b.at);
    return first.map((fault) => ({ ...fault, marks: inOrder(fault.effect) }));
}

;// CONCATENATED MODULE: ./src/checks/hidden-text/code.ts
const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|pyi?|rb|php|phtml|java|kts?|scala|groovy|gradle|go|rs|[ch]|[ch]pp|cc|cxx|hh|m|mm|cs|fsx?|vb|swift|dart|lua|p[lm]|r|jl|exs?|erl|hs|clj[sc]?|mli?|nim|zig|sol|(?:ba|z|fi)?sh|ps1|bat|cmd|sql|tf|hcl|proto|graphql|s?css|sass|less|bzl|cmake|mk)$|(?:^|\/)(?:Dockerfile|Makefile|Jenkinsfile|Rakefile|Gemfile|Vagrantfile|BUILD)$|^\.github\/.*\.ya?ml$/i;
/** A folder of translations, and below it a language: `l10n/sv.js`, `locales/pt-BR/errors.ts`. */
const TRANSLATION = /(?:^|\/)(?:l10n|i18n|locales?|langs?|languages?|translations?|messages|nls|intl)\/(?:.{0,200}[/._-])?(?:[a-z]{2}|ast|ceb|ckb|dsb|fil|haw|hsb|kab|yue)(?:[-_][a-z\d]{2,8}){0,3}(?:\/|\.\w{1,5}$)/i;
/** Whether a file holds words for people in one language, whatever it is written in. */
const isTranslation = (path) => TRANSLATION.test(path);
const isCode = (path) => CODE.test(path);

;// CONCATENATED MODULE: ./src/checks/hidden-text/read-file.ts
/** What the added lines of one file hide. A file of plain ASCII costs one look, other lines one more each. */








/** Inputs of tests are where such characters are put on purpose; they still show, and block nobody. */
const read_file_FIXTURE = /(?:^|\/)(?:__)?(?:fixtures?|testdata|test-data)(?:__)?\//i;
const soften = (finding) => (finding.level === 'error' ? { ...finding, level: 'warning' } : finding);
const NOTHING = { findings: [], unreadable: null };
/** `isWord` tells whether a plain word occurs in the change. */
async function readFile({ file, spans }, isWord) {
    const { path, content } = file;
    if (content.kind !== 'text' || isAscii(content.text))
        return NOTHING;
    const hasTwin = ({ twin }) => twin.length > 1 && isWord(twin);
    const matters = (disguise) => disguise.isMixed || hasTwin(disguise);
    const suspects = suspectsOf({ path, text: content.text, asked: (0,change_spans/* linesOf */.Dx)(spans) }, matters);
    if (suspects.length === 0)
        return NOTHING;
    const found = await inCode(suspects, content.text, path, languageOf(path));
    const findings = suspects.flatMap(({ place, start, faults, disguises }) => [
        ...faults.map((fault) => faultFinding(place, raise(fault, start, found.holds))),
        ...disguises.flatMap((disguise) => {
            const level = levelOf(disguise, found.knows ? found.holds(start + disguise.at) : null, hasTwin(disguise));
            return level === null ? [] : [disguiseFinding(place, disguise, level)];
        }),
    ]);
    return { findings: read_file_FIXTURE.test(path) ? findings.map(soften) : findings, unreadable: found.unreadable };
}
function suspectsOf({ path, text, asked }, matters) {
    const code = isCode(path);
    const known = { isCode: code, isTranslation: isTranslation(path), hasRightToLeft: hasRightToLeft(text) };
    const suspects = [];
    let start = 0;
    for (const [index, raw] of text.split('\n').entries()) {
        // A byte order mark at the very beginning is where it belongs.
        const line = index === 0 ? raw.replace(/^\ufeff/, ' ') : raw;
        if (asked.has(index + 1) && !isAscii(line)) {
            const read = { text: line, ...known };
            const faults = HIDDEN.test(line) ? [...bidiFaults(read), ...invisibleFaults(read)] : [];
            const names = code ? disguises(line).filter(matters) : [];
            if (faults.length > 0 || names.length > 0)
                suspects.push({ place: { path, line: index + 1 }, start, faults, disguises: names });
        }
        start += raw.length + 1;
    }
    return suspects;
}
const UNKNOWN = { knows: false, holds: () => false, unreadable: null };
async function inCode(suspects, text, path, language) {
    const inDoubt = suspects.some(({ faults, disguises }) => disguises.length > 0 || faults.some(({ kind }) => kind === 'invisible'));
    if (!inDoubt || language?.identifiers === undefined)
        return UNKNOWN;
    const found = await language.identifiers(text, path);
    if ('unreadable' in found)
        return { ...UNKNOWN, unreadable: found.unreadable };
    const { identifiers } = found;
    const odd = identifiers.filter(({ from, to }) => !isAscii(text.slice(from, to)));
    const offsets = new Set(odd.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
    return { knows: true, holds: (offset) => offsets.has(offset), unreadable: null };
}
/** What nobody sees in a name is another name. */
function raise(fault, start, isName) {
    if (fault.kind !== 'invisible')
        return fault;
    const named = fault.marks.filter(({ at }) => isName(start + at));
    return named.length === 0
        ? fault
        : { ...fault, level: 'error', effect: 'makes a name another one than it seems', marks: named };
}
/** `isName`: null where nobody can tell. */
function levelOf({ isMixed }, isName, hasTwin) {
    if (isName === true)
        return 'error';
    if (isName === null)
        return isMixed ? 'warning' : null;
    return isMixed && hasTwin ? 'warning' : null;
}

;// CONCATENATED MODULE: ./src/checks/hidden-text.ts
/** Added lines hold nothing that a reader cannot see, and no name that looks like another one. */





/* harmony default export */ const hidden_text = (defineCheck({
    name: 'hidden-text',
    title: 'No hidden text',
    needs: ['tree'],
    async run(targets, { tree }) {
        const isWord = hidden_text_wordsOf(targets);
        const read = await Promise.all(targets.map((target) => readFile(target, isWord)));
        const paths = await Promise.all(targets.map((target) => readPath(target, tree)));
        const findings = [...read.flatMap((one) => one.findings), ...paths.flat()];
        return {
            examined: targets.reduce((sum, { spans }) => sum + (0,change_spans/* countLines */.lt)(spans), 0),
            findings,
            notChecked: read.flatMap(({ unreadable }) => (unreadable === null ? [] : [{ why: unreadable, count: 1 }])),
            verified: hidden_text_verified(targets, new Set(findings.map(({ path }) => path))),
        };
    },
}));
/** Whether a plain word occurs in a changed file. The words are collected when somebody first asks. */
function hidden_text_wordsOf(targets) {
    let words;
    return (word) => {
        words ??= asciiWords(targets.map(({ file }) => (file.content.kind === 'text' ? file.content.text : '')).join('\n'));
        return words.has(word);
    };
}
/** The files in which nothing was found. */
function hidden_text_verified(targets, found) {
    const spans = targets.filter(({ file }) => !found.has(file.path)).flatMap((target) => target.spans);
    const count = (0,change_spans/* countLines */.lt)(spans);
    if (count === 0)
        return [];
    const what = count === 1 ? '1 added line hides nothing' : `${count} added lines hide nothing`;
    return [{ what, limit: 'what characters look like, not what they say', spans }];
}

// EXTERNAL MODULE: ./src/checks/imports/answer.ts
var imports_answer = __webpack_require__(64716);
// EXTERNAL MODULE: ./src/checks/repository/files.ts
var repository_files = __webpack_require__(70769);
// EXTERNAL MODULE: ./src/checks/repository/manifests.ts
var repository_manifests = __webpack_require__(64140);
// EXTERNAL MODULE: ./src/checks/repository/memo.ts
var memo = __webpack_require__(8266);
// EXTERNAL MODULE: ./src/checks/repository/workspaces.ts
var repository_workspaces = __webpack_require__(17798);
// EXTERNAL MODULE: ./src/checks/repository/below.ts
var below = __webpack_require__(6747);
;// CONCATENATED MODULE: ./src/checks/imports/aliases.ts
/** Whether a configuration sets up aliases whose names cannot be read in its text; and the folders in which it has bare names looked up. */
/** `alias` given as anything but a literal whose keys can be read, or filled in by a key that cannot. */
const aliases_ALIAS = /(?<![\w-])alias(?:es)?['"]?\s*[:=]\s*|(?<![\w.$])(?=alias(?:es)?\s*[,}])/g;
/** Places looked at in one text. */
const MOST = 100;
const KEYED = /\balias(?:es)?\[([A-Za-z_$][\w$]*)\]\s*=/g;
function computesAliases(text) {
    const given = [...text.matchAll(aliases_ALIAS)]
        .slice(0, MOST)
        .map(({ 0: found, index }) => text.slice(index + found.length, index + found.length + 4_000));
    return (given.some((value) => isComputed(text, value)) ||
        [...text.matchAll(KEYED)].slice(0, MOST).some(([, key = '']) => !overLiteral(text, key)));
}
/** Jest's, webpack's and babel-plugin-module-resolver's lists of them, and what Node.js is told by its environment. */
const ROOTS = /\b(?:modulePaths|moduleDirectories|modules|root)['"]?\s*:\s*\[([^\]]{0,1000})\]/g;
const NODE_PATH = /\bNODE_PATH['"]?\s*[=:]\s*['"]?([\w./:;-]{1,200})/g;
/** As written, without what stands for the directory of the configuration. */
function rootsIn(text) {
    const listed = [...text.matchAll(ROOTS)]
        .slice(0, MOST)
        .flatMap(([, list = '']) => list.match(/[^'"`\s,]+(?=['"`])/g) ?? []);
    const told = [...text.matchAll(NODE_PATH)].slice(0, MOST).flatMap(([, list = '']) => list.split(/[:;]/));
    return [...listed, ...told]
        .map((folder) => folder.replace(/^<rootDir>\/?/, ''))
        .filter((name) => !/^(?:node_modules)?$/.test(name));
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

;// CONCATENATED MODULE: ./src/checks/imports/meaning.ts


/** Code that answers for names itself may do so by any list or comparison. */
const RESOLVING = /\b(?:resolveId|onResolve|resolveRequest|resolver|\w+ReplacementPlugin)\b/;
/** What stands before a module's name where it is loaded. */
const LOADED = /(?:\bfrom|\bimport|\brequire\(|\bimport\(|\brequire\.resolve\(|\btypes=)\s*['"`]$/;
/** A key of an object or of a map, or what is compared with. */
const KEY = /^(?:[/*$()|.?[\]\\^+-]{0,12})['"`]?\s*(?::|\]\s*=(?!=)|,\s*['"]?(?:alias|replacement)\b)/;
/** The beginning of a regular expression, whole or in a string. */
const EXPRESSION = /(?:\^[(?:]*|[\s(,=:[{]\/)$/;
/** Keys under which tools are told which names they are to replace. */
const meaning_REPLACED = /\b(?:find|pattern|from|test|request|filter|regexp?)['"]?\s*:\s*['"`]$/;
/** Sections of a manifest that may say what a name means. */
const SECTIONS = ['alias', '_moduleAliases', 'browser', 'react-native', 'jest', 'babel', 'aliasify'];
/** Characters looked at before and behind a name. */
const AROUND = 60;
function givesMeaning(text, sought) {
    const { name } = sought;
    const plain = text.replaceAll('\\/', '/');
    const places = placesOf(plain, name);
    if (places.length === 0)
        return false;
    const isOpen = RESOLVING.test(plain) || computesAliases(plain);
    return places.some((at) => {
        const before = plain.slice(Math.max(0, at - AROUND), at);
        const after = plain.slice(at + name.length, at + name.length + AROUND);
        if (LOADED.test(before) || (EXPRESSION.test(before) && isOtherwiseOrSame(plain.slice(at + name.length), sought)))
            return false;
        return (isOpen && /['"`]$/.test(before)) || KEY.test(after) || EXPRESSION.test(before) || meaning_REPLACED.test(before);
    });
}
/** `(.*)$/, replacement: resolve('./src/$1.ts')` behind a name: all in the package, and where it leads. */
const HANDED_ON = /^\/?\(\.[*+]\)\$\/,\s{0,40}replacement:[^'"`{}]{0,60}['"`]([^'"`\n]{1,200})['"`]/;
/** An expression that ends where the name does is about no path in it; one that leads where TypeScript looked in vain leads nowhere. */
function isOtherwiseOrSame(behind, { subpath, ways }) {
    if (subpath === '')
        return false;
    if (behind.startsWith('$/'))
        return true;
    const target = HANDED_ON.exec(behind)?.[1]
        ?.replace(/^\.?\//, '')
        .replace('$1', '*');
    return target?.includes('*') === true && ways.some((way) => `/${way}`.endsWith(`/${target}`));
}
/** Whether the module that is named there is loaded there. */
const isLoaded = (text, at) => LOADED.test(text.slice(Math.max(0, at - AROUND), at));
/** The parts of a manifest that are settings of tools and declare nothing. */
function settingsIn(manifest) {
    const kept = [...(0,json/* fields */.OA)((0,json/* parseJson */.qF)(manifest))].filter(([key]) => SECTIONS.includes(key));
    return JSON.stringify(Object.fromEntries(kept));
}
/** Where the name stands as a word of its own, and not as a part of another module's. */
function placesOf(text, name) {
    const places = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const isWhole = !/[\w@-]$|\w\/$/.test(text.slice(Math.max(0, at - 2), at));
        if (isWhole && !/[\w-]/.test(text.charAt(at + name.length)))
            places.push(at);
    }
    return places;
}

;// CONCATENATED MODULE: ./src/checks/imports/spoken.ts


const MOST_DIRECTORIES = 300;
const spoken_MOST_FILES = 1_000;
/** Characters read of one package. */
const spoken_MOST_TEXT = 30_000_000;
const spoken_TEXT = /\.(?:[cm]?[jt]s|json)$/;
/** `specifier` as written. To import it is not to supply it. */
async function speaksOf(files, directory, specifier) {
    const enters = (name) => name !== 'node_modules' && !name.startsWith('.');
    const { held } = await (0,below/* below */.G)(files, directory, { most: MOST_DIRECTORIES, enters });
    const paths = held.filter(({ name, kind }) => kind === 'file' && spoken_TEXT.test(name)).slice(0, spoken_MOST_FILES);
    let read = 0;
    for (const { path } of paths) {
        const text = (await files.text(path)) ?? '';
        if (quotes(text, specifier))
            return true;
        read += text.length;
        if (read > spoken_MOST_TEXT)
            return false;
    }
    return false;
}
/** In quotes, or behind one and before a slash, and not where it is loaded. */
function quotes(text, specifier) {
    for (let at = text.indexOf(specifier); at >= 0; at = text.indexOf(specifier, at + 1)) {
        const isQuoted = /['"`]/.test(text.charAt(at - 1)) && /['"`/]/.test(text.charAt(at + specifier.length));
        if (isQuoted && !isLoaded(text, at))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/checks/imports/installed/copies.ts


const versionOf = ({ manifest }) => (0,json/* asText */.e1)(manifest.get('version'));
/** Whether there is a copy at all: its manifest is not read. */
const isInstalled = (files, from, name) => !copies_directoriesOf(files, from, name).next().done;
const copiesOf = (files, from, name) => Promise.all([...copies_directoriesOf(files, from, name)].map(async (directory) => ({
    directory,
    manifest: await files.fields((0,repository_paths/* within */.ux)(directory, 'package.json')),
})));
function* copies_directoriesOf(files, from, name) {
    for (const above of (0,repository_paths/* ancestors */.T1)(from)) {
        const directory = (0,repository_paths/* within */.ux)(above, `node_modules/${name}`);
        if (files.holds(directory))
            yield directory;
    }
}

;// CONCATENATED MODULE: ./src/checks/imports/installed/files.ts



function installedFiles(workspace) {
    const text = (0,memo/* once */.O)(async (path) => workspace.read(path));
    return {
        entries: (0,memo/* once */.O)(async (directory) => {
            const entries = workspace.list(directory).map(({ name, kind }) => {
                const led = kind === 'symlink' ? workspace.kind((0,repository_paths/* within */.ux)(directory, name)) : undefined;
                return [name, led ?? kind];
            });
            return new Map(entries);
        }),
        holds: (path) => workspace.holds(path),
        text,
        fields: (0,repository_files/* fieldsBy */.j)(text),
        isForeign: (path) => /(?:^|\/)node_modules\//.test(workspace.realPath(path) ?? ''),
    };
}

;// CONCATENATED MODULE: ./src/checks/imports/installed/proof.ts



/** `files` are the repository's at head. */
function proofIn(files, workspaces) {
    // What reads lockfiles is loaded for the first absence that has to be proven.
    const lockfiles = (0,memo/* once */.O)(async () => {
        const { lockfilesIn } = await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 50406));
        return lockfilesIn(files, workspaces.all);
    });
    /** Of several lockfiles that one is living from which the package was installed. */
    const versionFor = async (version, name, manifest) => {
        const range = manifest.declared.get(name) ?? '';
        const { held } = await lockfiles('');
        const locked = await held(manifest.directory, name, range);
        if (locked === null)
            return (await admits(range, version))
                ? { version, isLocked: false }
                : { doubt: 'a package whose installed version is not the declared one' };
        return locked.some((one) => one.version === version)
            ? { version, isLocked: true }
            : { doubt: 'a package whose installed version is not the locked one' };
    };
    return async (copy, name, manifest) => {
        const version = versionOf(copy);
        if (version === undefined)
            return { doubt: 'an installed package that cannot be read' };
        const isPatchedHere = await isPatched(files, name, manifest);
        return isPatchedHere ? { doubt: 'a package that is patched' } : versionFor(version, name, manifest);
    };
}
async function admits(range, version) {
    const { default: semver } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 62088, 23));
    return semver.validRange(range) !== null && semver.satisfies(version, range);
}
/** Patches lie in a folder of that name, called after the package: `@scope+name+1.0.0.patch`, `@scope__name@1.0.0.patch`. */
async function isPatched(files, name, { directory }) {
    const forms = [name.replace('/', '+'), name.replace('/', '__'), name.replace('/', '-')];
    const folders = (0,repository_paths/* ancestors */.T1)(directory).flatMap((above) => ['patches', '.yarn/patches'].map((one) => (0,repository_paths/* within */.ux)(above, one)));
    const held = await Promise.all(folders.map(files.entries));
    return held.some((entries) => [...entries.keys()].some((patch) => forms.some((form) => patch.startsWith(form))));
}

;// CONCATENATED MODULE: ./src/checks/imports/fit.ts
/** What the resolvers in use add by themselves, best first. */
const ADDED = ['ts', 'tsx', 'mts', 'cts', 'd.ts', 'd.mts', 'd.cts', 'js', 'jsx', 'mjs', 'cjs', 'json', 'node'];
/** The source that TypeScript finds under the name of its output. */
const fit_SOURCES = new Map([
    ['js', ['ts', 'tsx', 'd.ts', 'jsx']],
    ['jsx', ['tsx', 'ts', 'd.ts']],
    ['mjs', ['mts', 'd.mts']],
    ['cjs', ['cts', 'd.cts']],
    ['d.ts', ['ts', 'tsx']],
    ['d.mts', ['mts']],
    ['d.cts', ['cts']],
    ['ts', ['tsx', 'd.ts']],
    ['tsx', ['d.ts']],
]);
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
    if (stem !== undefined && (name === `${stem}d.${extension}.ts` || isScaled(stem, extension, name)))
        return DOUBTFUL;
    return stem !== undefined && name.startsWith(stem) ? replaced(extension, name.slice(stem.length)) : undefined;
}
/** `icon@2x.png` for `icon.png`: React Native takes the one that suits the screen. */
const isScaled = (stem, extension, name) => IMAGE.test(extension) && name.startsWith(`${stem.slice(0, -1)}@`) && SCALED.test(name) && name.endsWith(extension);
const IMAGE = /^(?:png|jpe?g|gif|webp)$/;
const SCALED = /@[\d.]+x(?:\.(?:ios|android|native))?\.\w+$/;
function added(rest) {
    const rank = ADDED.indexOf(rest);
    if (rank >= 0)
        return 1 + rank;
    return BESIDE.test(rest) ? undefined : DOUBTFUL;
}
function replaced(extension, actual) {
    const rank = fit_SOURCES.get(extension)?.indexOf(actual) ?? -1;
    if (rank >= 0)
        return 1 + rank;
    const kind = fit_SOURCES.has(extension) ? 'script' : extension === 'css' ? 'style' : '';
    return COMPILED[kind]?.has(actual) ? DOUBTFUL : undefined;
}

;// CONCATENATED MODULE: ./src/checks/imports/lookup.ts



/** `path` is normal; '' means the top. A manifest may point at a directory whose manifest points on: `depth` ends that. */
async function lookUp(files, path, depth) {
    const place = await lookup_walk(files, (0,repository_paths/* directoryOf */.jt)(path));
    if ('is' in place)
        return place;
    const name = (0,repository_paths/* nameOf */.Vb)(path);
    if (name === '')
        return inDirectory(files, '', depth);
    const entries = await files.entries(place.path);
    for (const fit of fitting(name, entries)) {
        const found = await inspect(files, (0,repository_paths/* within */.ux)(place.path, fit.name), fit, depth);
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
        return fileFound((0,repository_paths/* within */.ux)(directory, fit.name), fit.sure);
    if (fit)
        return { is: 'other-case', path: (0,repository_paths/* within */.ux)(directory, fit.name) };
    if (entries.get('package.json') !== 'file')
        return { is: 'absent', directory, names: [...entries.keys()] };
    const main = depth > 0 ? mainOf(await files.fields((0,repository_paths/* within */.ux)(directory, 'package.json'))) : undefined;
    const target = main === undefined ? undefined : (0,repository_paths/* join */.fj)(directory, main);
    const found = target === undefined ? undefined : await lookUp(files, target, depth - 1);
    return found?.is === 'file' ? found : { is: 'doubtful', why: 'a directory whose manifest names its entry' };
}
function mainOf(manifest) {
    return (0,json/* asText */.e1)(manifest.get('main')) ?? (0,json/* asText */.e1)(manifest.get('module')) ?? (0,json/* asText */.e1)(manifest.get('types'));
}
/** Goes down a path of directories, in other letters of case where need be. */
async function lookup_walk(files, directory) {
    if (directory === '' || (await files.entries(directory)).size > 0)
        return { path: directory, exact: true };
    let at = { path: '', exact: true };
    for (const part of (0,repository_paths/* parts */.rT)(directory)) {
        const entries = await files.entries(at.path);
        const name = entries.has(part) ? part : [...entries.keys()].find((key) => key.toLowerCase() === part.toLowerCase());
        const kind = name === undefined ? undefined : entries.get(name);
        if (kind === 'symlink')
            return { is: 'doubtful', why: 'behind a symbolic link' };
        if (kind === 'submodule')
            return { is: 'doubtful', why: 'in a submodule' };
        if (kind !== 'directory' || name === undefined)
            return { is: 'absent', directory: at.path, names: [...entries.keys()] };
        at = { path: (0,repository_paths/* within */.ux)(at.path, name), exact: at.exact && name === part };
    }
    return at;
}

;// CONCATENATED MODULE: ./src/checks/imports/tsconfig.ts



const tsconfig_NAME = /^(?:ts|js)config(?:\..+)?\.json$/;
/** Mappings read from one configuration. */
const tsconfig_MOST = 2_000;
/** Paths that one name is looked up under. Who maps it to more has no answer. */
const MOST_WAYS = 100;
/** Configurations that one extends, all steps together: more would be made to take time. */
const MOST_EXTENDED = 50;
function configurationsIn(files, packageDirectory) {
    const read = (path) => readOne(files, packageDirectory, path);
    const at = (0,memo/* once */.O)(async (directory) => {
        const names = [...(await files.entries(directory)).keys()].filter((name) => tsconfig_NAME.test(name));
        return tsconfig_merge(await Promise.all(names.map((name) => read((0,repository_paths/* within */.ux)(directory, name)))));
    });
    return (0,memo/* once */.O)(async (directory) => tsconfig_merge(await Promise.all((0,repository_paths/* ancestors */.T1)(directory).map(at))));
}
function tsconfig_merge(all) {
    return {
        mappings: all.flatMap(({ mappings }) => mappings),
        bases: all.flatMap(({ bases }) => bases),
        rootDirs: all.flatMap(({ rootDirs }) => rootDirs),
        outputs: all.flatMap(({ outputs }) => outputs),
    };
}
/** The configuration and all that it extends, each once, however often it is named. */
async function readOne(files, packageDirectory, path) {
    const found = [];
    const paths = new Set([path]);
    for (const one of paths) {
        const text = await files.text(one);
        const config = text === undefined ? undefined : (0,json/* parseJson */.qF)(text);
        if (config === undefined)
            continue;
        found.push(own(config, (0,repository_paths/* directoryOf */.jt)(one)));
        for (const base of (0,json/* texts */.Te)((0,json/* fields */.OA)(config).get('extends')).slice(0, MOST_EXTENDED)) {
            const target = await extended(files, packageDirectory, (0,repository_paths/* directoryOf */.jt)(one), base);
            if (target !== undefined && paths.size <= MOST_EXTENDED)
                paths.add(target);
        }
    }
    return tsconfig_merge(found);
}
/** The file that `extends` means; undefined when the repository has none. */
async function extended(files, packageDirectory, directory, written) {
    const [, name = '', subpath = ''] = /^(@[^/]+\/[^/]+|[^@./][^/]*)\/?(.*)$/.exec(written) ?? [];
    const base = name === '' ? directory : await packageDirectory(name, directory);
    if (base === undefined)
        return undefined;
    const target = (0,repository_paths/* join */.fj)(base, name === '' ? written : subpath || 'tsconfig.json');
    if (target === undefined)
        return undefined;
    const names = await files.entries((0,repository_paths/* directoryOf */.jt)(target));
    const held = [target, `${target}.json`].find((path) => names.get((0,repository_paths/* nameOf */.Vb)(path)) === 'file');
    return held ?? (await directoryTarget(files, target));
}
async function directoryTarget(files, target) {
    return (await files.entries(target)).has('tsconfig.json') ? (0,repository_paths/* within */.ux)(target, 'tsconfig.json') : undefined;
}
function own(config, directory) {
    const options = (0,json/* fields */.OA)((0,json/* fields */.OA)(config).get('compilerOptions'));
    const place = (path) => (0,repository_paths/* join */.fj)(directory, path.replace(/^\$\{configDir\}/, '.'));
    const baseUrl = (0,json/* asText */.e1)(options.get('baseUrl'));
    const base = baseUrl === undefined ? undefined : place(baseUrl);
    const mappings = [...(0,json/* fields */.OA)(options.get('paths'))].slice(0, tsconfig_MOST).map(([pattern, targets]) => ({
        pattern,
        targets: (0,json/* texts */.Te)(targets)
            .slice(0, MOST_WAYS + 1)
            .flatMap((target) => (0,repository_paths/* join */.fj)(base ?? directory, target.replace(/^\$\{configDir\}/, '.')) ?? []),
    }));
    const rootDirs = (0,json/* texts */.Te)(options.get('rootDirs')).flatMap((path) => place(path) ?? []);
    const [from, to] = ['rootDir', 'outDir'].map((key) => {
        const written = (0,json/* asText */.e1)(options.get(key));
        return written === undefined ? undefined : place(written);
    });
    const outputs = from === undefined || to === undefined ? [] : [{ from, to }];
    return { mappings, bases: base === undefined ? [] : [base], rootDirs, outputs };
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
    return targets.flatMap((target) => (0,repository_paths/* join */.fj)('', target.replaceAll('*', () => middle)) ?? []);
}

;// CONCATENATED MODULE: ./src/checks/imports/installed/exports.ts
/** Where a package's `exports` lead for a subpath, under whatever condition somebody may set. Rules: https://nodejs.org/api/packages.html#subpath-patterns */

/** Nested conditions followed. */
const exports_DEEPEST = 8;
/** `subpath` without a leading `./`, and not empty. */
function exported(exports, subpath) {
    if (exports === undefined || exports === null)
        return { is: 'open' };
    const entries = [...(0,json/* fields */.OA)(exports)].filter(([key]) => key.startsWith('.'));
    const exact = entries.find(([key]) => key === `./${subpath}` && !key.includes('*') && !key.endsWith('/'));
    if (exact !== undefined)
        return targets(leaves(exact[1], exports_DEEPEST), false);
    const matching = entries.flatMap(([key, value]) => matched(key, value, `./${subpath}`) ?? []);
    const [best] = matching.sort((a, b) => b.before - a.before || b.key.length - a.key.length);
    return best === undefined ? { is: 'closed' } : targets(best.paths, true);
}
/** The subpaths that are named outright, without `./`. */
const namedSubpaths = (exports) => [...(0,json/* fields */.OA)(exports).keys()].filter((key) => key.startsWith('./') && !key.includes('*')).map((key) => key.slice(2));
const targets = (paths, byPattern) => paths.length === 0 ? { is: 'closed' } : { is: 'targets', paths, byPattern };
/** `./*` and `./lib/*.js`; and `./lib/`, which Node.js has given up and others still follow. */
function matched(key, value, subpath) {
    const pattern = key.endsWith('/') ? `${key}*` : key;
    const star = pattern.indexOf('*');
    if (star < 0 || star !== pattern.lastIndexOf('*'))
        return undefined;
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
    if (subpath.length <= before.length + after.length)
        return undefined;
    if (!subpath.startsWith(before) || !subpath.endsWith(after))
        return undefined;
    const middle = subpath.slice(before.length, subpath.length - after.length);
    const paths = leaves(value, exports_DEEPEST).map((path) => path.endsWith('/') ? path + middle : path.replaceAll('*', () => middle));
    return { key, before: before.length, paths };
}
/** Every file that any condition could lead to. What is `null` leads nowhere. */
function leaves(value, depth) {
    if (depth === 0)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => leaves(item, depth - 1));
    return [...(0,json/* texts */.Te)(value), ...[...(0,json/* fields */.OA)(value).values()].flatMap((item) => leaves(item, depth - 1))];
}

;// CONCATENATED MODULE: ./src/checks/imports/installed/subpath.ts






/** Manifests of directories that are followed. */
const DEPTH = 2;
const THERE = { is: 'there' };
const doubtful = (why) => ({ is: 'doubtful', why });
/** `subpath` is not empty. */
async function holds(files, copy, subpath) {
    const target = (0,repository_paths/* join */.fj)(copy.directory, subpath);
    if (copy.manifest.size === 0)
        return doubtful('an installed package that cannot be read');
    if (target === undefined || !target.startsWith(`${copy.directory}/`))
        return doubtful('a path that leaves its package');
    const plain = await atPath(files, copy, target);
    const exports = copy.manifest.get('exports');
    const entry = exported(exports, subpath);
    if (entry.is === 'open') {
        if (plain.is !== 'absent')
            return plain;
        return (await isMapped(files, copy, subpath)) ? THERE : unlessWritten(copy, plain);
    }
    if (entry.is === 'targets') {
        const targets = entry.paths.flatMap((path) => (0,repository_paths/* join */.fj)(copy.directory, path) ?? []);
        const found = await Promise.all(targets.map((path) => lookUp(files, path, 0)));
        if (found.some(({ is }) => is === 'file'))
            return THERE;
        if (!entry.byPattern)
            return doubtful('an entry of a package that leads to no file');
        if (found.some(({ is }) => is !== 'absent'))
            return doubtful('a file that its package does not export');
    }
    // Older tools do not read `exports`.
    if (plain.is !== 'absent')
        return doubtful('a file that its package does not export');
    const absent = { is: 'absent', near: (0,checks_near/* nearest */.pA)(subpath, namedSubpaths(exports)) ?? plain.near };
    return entry.is === 'targets' ? unlessWritten(copy, absent) : absent;
}
/** Scripts that run when a package is installed may write files; what `exports` gives, they do not change. */
function unlessWritten({ manifest }, held) {
    const scripts = (0,json/* fields */.OA)(manifest.get('scripts'));
    const isWritten = ['preinstall', 'install', 'postinstall'].some((script) => scripts.has(script));
    return isWritten ? doubtful('a package that may write files when it is installed') : held;
}
async function atPath(files, { directory, manifest }, target) {
    const found = await lookUp(files, target, DEPTH);
    if (found.is === 'file')
        return THERE;
    if (found.is === 'doubtful')
        return found;
    if (found.is === 'other-case')
        return found;
    const written = target.slice(directory.length + 1);
    const replaced = ['browser', 'react-native'].flatMap((key) => [...(0,json/* fields */.OA)(manifest.get(key)).keys()]);
    if (replaced.some((path) => stem(path.replace(/^\.\//, '')) === stem(written)))
        return doubtful('a file that a manifest replaces');
    const below = found.directory.slice(directory.length + 1);
    const names = found.names.map((name) => (0,repository_paths/* within */.ux)(below, stem(name)));
    return { is: 'absent', near: (0,checks_near/* nearest */.pA)(stem(written), names) };
}
const stem = (path) => path.replace(/([^/])(?:\.d)?\.[cm]?[jt]sx?$/, '$1');
/** What TypeScript finds by `typesVersions`, whichever version it is. */
async function isMapped(files, { directory, manifest }, subpath) {
    const mappings = [...(0,json/* fields */.OA)(manifest.get('typesVersions')).values()].flatMap((paths) => [...(0,json/* fields */.OA)(paths)]);
    const targets = mappings.flatMap(([pattern, paths]) => mapped({ pattern, targets: (0,json/* texts */.Te)(paths) }, subpath) ?? []);
    const found = await Promise.all(targets.flatMap((target) => (0,repository_paths/* join */.fj)(directory, target) ?? []).map((target) => lookUp(files, target, DEPTH)));
    return found.some(({ is }) => is === 'file');
}

;// CONCATENATED MODULE: ./src/checks/imports/installed/words.ts
/** An error only where everybody who installs from the lockfile gets this version. */
function missing(held, { version, isLocked }, { name, subpath }) {
    if (held.is === 'other-case')
        return {
            is: 'missing',
            kind: 'wrong-case',
            level: 'warning',
            message: `\`${name}/${subpath}\` finds \`${held.path}\` only where the letters' case does not count`,
            help: 'write the path as the file is called',
        };
    return {
        is: 'missing',
        kind: 'no-such-subpath',
        level: isLocked ? 'error' : 'warning',
        message: `\`${name}\` ${version} (${isLocked ? 'installed = lockfile' : 'installed'}) has no \`${subpath}\``,
        ...(held.near === undefined ? {} : { help: `did you mean \`${name}/${held.near}\`?` }),
    };
}

;// CONCATENATED MODULE: ./src/checks/imports/installed/installed.ts










/** `files` are the repository's at head: their lockfiles say which installed versions count. */
function installedIn(workspace, files, workspaces) {
    const prove = proofIn(files, workspaces);
    let opened;
    const open = () => {
        opened ??= openInstalled(workspace);
        return opened;
    };
    return {
        async answer(wanted) {
            const installed = await open();
            if (installed === undefined)
                return undefined;
            const [directory, { name, subpath }] = [(0,repository_paths/* directoryOf */.jt)(wanted.importer), wanted];
            if (!isInstalled(installed, directory, name))
                return lacking(installed, files, wanted);
            if (subpath === '')
                return undefined;
            return installed_inside({ installed, prove }, wanted, await copiesOf(installed, directory, name));
        },
        async finds(directory, name) {
            const installed = await open();
            const above = (0,repository_paths/* ancestors */.T1)(directory).map((one) => (0,repository_paths/* within */.ux)(one, 'node_modules'));
            if (installed === undefined || !above.some((folder) => installed.holds(folder)))
                return undefined;
            return isInstalled(installed, directory, name);
        },
        async text({ importer, name, manifest }, file) {
            const installed = await open();
            const [nearest] = installed === undefined ? [] : await copiesOf(installed, (0,repository_paths/* directoryOf */.jt)(importer), name);
            if (installed === undefined || nearest === undefined)
                return undefined;
            const proof = await prove(nearest, name, manifest);
            return 'isLocked' in proof && proof.isLocked ? installed.text((0,repository_paths/* within */.ux)(nearest.directory, file)) : undefined;
        },
    };
}
async function openInstalled(workspace) {
    const files = await workspace.files();
    return 'unavailable' in files ? undefined : installedFiles(files.value);
}
/** The nearest copy speaks for the package; another one on the way up, or the types that somebody else keeps, are reasons to doubt. */
async function installed_inside({ installed, prove }, { importer, name, subpath, typesOnly, manifest }, copies) {
    const [nearest, ...others] = copies;
    if (nearest === undefined || !installed.isForeign(nearest.directory))
        return undefined;
    const held = await holds(installed, nearest, subpath);
    if (held.is === 'there')
        return imports_answer/* there */.P;
    if (held.is === 'doubtful')
        return (0,imports_answer/* unknown */.L)(held.why);
    const typings = await copiesOf(installed, (0,repository_paths/* directoryOf */.jt)(importer), (0,repository_manifests/* typesOf */.pl)(name));
    for (const copy of [...others, ...typings]) {
        const other = await holds(installed, copy, subpath);
        if (other.is === 'absent')
            continue;
        const isTyped = typings.includes(copy);
        if (isTyped && typesOnly && other.is === 'there')
            return imports_answer/* there */.P;
        return (0,imports_answer/* unknown */.L)(isTyped ? 'only its types are installed' : 'a package that is installed more than once');
    }
    const proof = await prove(nearest, name, manifest);
    if ('doubt' in proof)
        return (0,imports_answer/* unknown */.L)(proof.doubt);
    const isSupplied = await speaksOf(installed, nearest.directory, `${name}/${subpath}`);
    return isSupplied ? (0,imports_answer/* unknown */.L)('a module that its package supplies') : missing(held, proof, { name, subpath });
}
/** What is declared and not installed, while others of the same manifest are. */
async function lacking(installed, files, { importer, name, typesOnly, manifest }) {
    const directory = (0,repository_paths/* directoryOf */.jt)(importer);
    if (typesOnly && isInstalled(installed, directory, (0,repository_manifests/* typesOf */.pl)(name)))
        return undefined;
    const written = await files.fields((0,repository_paths/* within */.ux)(manifest.directory, 'package.json'));
    const namesIn = (section) => [...(0,json/* fields */.OA)(written.get(section)).keys()];
    const own = OWN.flatMap(namesIn);
    const loose = installed_LOOSE.flatMap(namesIn);
    if (![...own, ...loose].includes(name))
        return undefined;
    if (!own.slice(0, installed_MOST).some((other) => isInstalled(installed, directory, other)))
        return undefined;
    return (0,imports_answer/* unknown */.L)(loose.includes(name) ? 'an optional package that is not installed' : 'a declared package that is not installed');
}
const OWN = ['dependencies', 'devDependencies'];
const installed_LOOSE = ['optionalDependencies', 'peerDependencies', 'peerDependenciesMeta'];
/** Siblings looked for. */
const installed_MOST = 50;

// EXTERNAL MODULE: ./src/checks/repository/glob.ts
var glob = __webpack_require__(58458);
;// CONCATENATED MODULE: ./src/checks/imports/inventory.ts




const inventory_MOST_DIRECTORIES = 600;
const MOST_DECLARATIONS = 150;
const MOST_INSTALLS = 20;
const inventory_DECLARES = /\bdeclare\s+module\s+(?:'([^'\n]*)'|"([^"\n]*)")/g;
const PASSED_OVER = /^(?:node_modules|dist|build|out|fixtures?|__fixtures__|tests?|__tests__|\..*)$/;
function inventoryOf(files) {
    const listing = (0,memo/* once */.O)((directory) => list(files, directory));
    const declared = (0,memo/* once */.O)(async (directory) => {
        const { declarations } = await listing(directory);
        const texts = await Promise.all(declarations.slice(0, MOST_DECLARATIONS).map(files.text));
        return new Set(texts.flatMap((text) => Array.from((text ?? '').matchAll(inventory_DECLARES), ([, a, b]) => a ?? b ?? '')));
    });
    return {
        async declares(directory, specifier) {
            return [...(await declared(directory))].some((pattern) => (0,glob/* matchesName */.H)(pattern, specifier));
        },
        holds: async (directory, name) => (await listing(directory)).names.has(name),
        async installs(directory, name) {
            const { installs } = await listing(directory);
            const held = await Promise.all(installs.slice(0, MOST_INSTALLS).map((path) => files.entries((0,repository_paths/* directoryOf */.jt)((0,repository_paths/* within */.ux)(path, name)))));
            return held.some((entries) => entries.has((0,repository_paths/* nameOf */.Vb)(name)));
        },
        async calls(directory, name) {
            const { names, whole } = await listing(directory);
            return !whole || name.split(/[@/]/).some((part) => names.has(part));
        },
    };
}
/** Nearest to the directory first. */
async function list(files, directory) {
    const enters = (name) => !PASSED_OVER.test(name);
    const { held, whole } = await (0,below/* below */.G)(files, directory, { most: inventory_MOST_DIRECTORIES, enters });
    const declarations = held.filter(({ name, kind }) => kind === 'file' && /\.d\.[cm]?ts$/.test(name));
    const names = held.map(({ name, kind }) => (kind === 'directory' ? name : name.replace(/\..*$/, '')));
    const installs = held.filter(({ name, kind }) => kind === 'directory' && name === 'node_modules');
    return {
        installs: installs.map(({ path }) => path),
        names: new Set(names),
        declarations: declarations.map(({ path }) => path),
        whole,
    };
}

;// CONCATENATED MODULE: ./src/checks/imports/lockfile.ts


/** How each format begins a package's entry. */
const ENTRIES = {
    'package-lock.json': (name) => [`node_modules/${name}"`, `"${name}": {`],
    'npm-shrinkwrap.json': (name) => [`node_modules/${name}"`, `"${name}": {`],
    'yarn.lock': (name) => [`\n${name}@`, `\n"${name}@`, `, ${name}@`, `, "${name}@`],
    'pnpm-lock.yaml': (name) => [`\n  ${name}@`, `\n  '${name}@`, `\n  /${name}/`, `\n  /${name}@`, `\n  '/${name}@`],
    'bun.lock': (name) => [`"${name}": [`],
    'deno.lock': (name) => [`"${name}@`, `npm:${name}@`],
};
/** Formats that are no text. */
const OPAQUE = ['bun.lockb'];
const isLockfile = (name) => Object.hasOwn(ENTRIES, name);
/** The lockfiles of the directory and all above it are asked together. */
function lockfilesIn(files) {
    const held = (0,memo/* once */.O)(async (directory) => {
        const entries = await files.entries(directory);
        return [...Object.keys(ENTRIES), ...OPAQUE]
            .filter((name) => entries.has(name))
            .map((name) => (0,repository_paths/* within */.ux)(directory, name));
    });
    return async (directory, name) => {
        const paths = (await Promise.all((0,repository_paths/* ancestors */.T1)(directory).map(held))).flat();
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
    const isNamed = entries(name).some((entry) => text.includes(entry)) || isBelowAnother(text, name);
    return isNamed ? 'locked' : 'not-locked';
}
/** Bun's `"parent/name": [`, which `"@scope/name": [` is not. */
function isBelowAnother(text, name) {
    const entry = `/${name}": [`;
    for (let at = text.indexOf(entry); at >= 0; at = text.indexOf(entry, at + 1)) {
        const start = Math.max(text.lastIndexOf('/', at - 1), text.lastIndexOf('"', at - 1)) + 1;
        if (text.charAt(start) !== '@')
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/checks/imports/survey.ts




const survey_MOST_DIRECTORIES = 2_000;
const MOST_LOCKFILES = 12;
const survey_DEEPEST = 4;
function surveyOf(files) {
    const found = (0,memo/* once */.O)(async () => {
        const { manifests, lockfiles } = await surveyed(files);
        const read = async (path) => ({ path, declared: (0,repository_manifests/* parseManifest */.Ng)(await files.text(path), '').declared });
        return { manifests: await Promise.all(manifests.map(read)), lockfiles };
    });
    return async (name) => {
        const { manifests, lockfiles } = await found('');
        const declaring = manifests.find(({ declared }) => declared.has(name));
        if (declaring !== undefined)
            return declaring.path;
        for (const path of lockfiles.slice(0, MOST_LOCKFILES)) {
            if ((await namesPackage(files, path, name)) === 'locked')
                return path;
        }
        return undefined;
    };
}
async function surveyed(files) {
    const enters = (name) => name !== 'node_modules';
    const { held } = await (0,below/* below */.G)(files, '', { most: survey_MOST_DIRECTORIES, deepest: survey_DEEPEST, enters });
    return {
        manifests: held.filter(({ name }) => name === 'package.json').map(({ path }) => path),
        lockfiles: held.filter(({ name }) => isLockfile(name)).map(({ path }) => path),
    };
}

// EXTERNAL MODULE: ./src/checks/imports/mentions.ts
var mentions = __webpack_require__(62177);
;// CONCATENATED MODULE: ./src/checks/imports/tools.ts






const tools_EXTENSION = String.raw `\.(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml|rb|html?)$`;
const TOOL = 'webpack|rollup|rolldown|vite|vitest|esbuild|rspack|rsbuild|rslib|jest|karma|metro|babel|tsup|gulpfile|gruntfile|craco|' +
    'quasar|ember-cli-build|systemjs|testem|snowpack|brunch|importmap|import_map|deno|codegen|orval';
/** Names that are a tool's own, wherever they stand. */
const OWN_NAME = new RegExp(String.raw `^(?:${TOOL})(?:[._-].*)?${tools_EXTENSION}|\.config${tools_EXTENSION}|^(?:package|bower|component|angular|project|nx)\.json$|^package\.js$|^schema\.prisma$|^\.(?:babelrc|swcrc|parcelrc|[\w-]+\.[cm]?js$)`, 'i');
/** Names that say so at the top of a package, where elsewhere they are sources like others. */
const CONFIGURATION = new RegExp(String.raw `${OWN_NAME.source}|(?:^(?:build|bundle)(?:[._-].*)?|config|conf|alias|aliases)${tools_EXTENSION}|^index\.html?$`, 'i');
/** Tools that read code and never say what a name in it means. */
const READER = /^\.?(?:eslint|prettier|stylelint|commitlint|lint-?staged|cspell|tailwind|postcss|renovate|markdownlint|typedoc|knip|biome|oxlint|release|size-limit)/i;
/** Workflows install packages by name and set up no aliases. */
const WORKFLOW = /^\.github\//;
const tools_DECLARATIONS = ['package.json', 'deno.json', 'deno.jsonc'];
/** Folders of configuration beside those: everything in the first, in the others what is called so. */
const FOLDERS = [
    ...'.config .storybook .vitepress .vuepress .erb build builds bundler config configs webpack'
        .split(' ')
        .map((name) => [name, new RegExp(tools_EXTENSION, 'i')]),
    ...'scripts tools internals prisma'.split(' ').map((name) => [name, CONFIGURATION]),
];
/** Files that set up names only where they hold this: Meteor's manifest, and pages with an import map. */
const ONLY_WITH = [
    [/(?:^|\/)package\.js$/, 'Npm.depends'],
    [/(?:^|\/)(?!index\.)[^/]*\.html?$/, 'importmap'],
];
const PAGE = /\.html?$/i;
const IMPORT_MAP = /"importMap"\s*:\s*"([^"\n]+)"/;
/** Files read for one directory, and characters of each. */
const tools_MOST = 60;
const MOST_PAGES = 20;
const tools_MOST_TEXT = 500_000;
function toolsIn(files) {
    const pathsFor = pathsIn(files);
    const text = (0,memo/* once */.O)(async (path) => {
        const written = ((await files.text(path)) ?? '').slice(0, tools_MOST_TEXT);
        return ONLY_WITH.some(([name, word]) => name.test(path) && !written.includes(word)) ? '' : written;
    });
    const computes = (0,memo/* once */.O)(async (path) => computesAliases(await text(path)));
    const withoutScripts = (0,memo/* once */.O)(async (path) => path.endsWith('package.json') ? without('scripts', await text(path)) : text(path));
    const withoutImports = (0,memo/* once */.O)(async (path) => DECLARING.test(path) ? without('imports', await text(path)) : text(path));
    const undeclaring = (0,memo/* once */.O)(async (path) => (DECLARING.test(path) ? settingsIn(await text(path)) : text(path)));
    return {
        async ofName(importer, name) {
            const paths = await pathsFor(importer);
            const texts = await Promise.all(paths.map(text));
            const scoped = await Promise.all(paths.filter((path) => !WORKFLOW.test(path)).map(withoutScripts));
            if (texts.some((written) => (0,mentions/* mentions */.wy)(written, name)))
                return 'mentioned';
            if (scoped.some((written) => (0,mentions/* mentionsScope */.CP)(written, name)))
                return 'scope';
            return (await Promise.all(paths.map(computes))).includes(true) ? 'computed' : undefined;
        },
        async redefines(importer, sought) {
            const paths = (await pathsFor(importer)).filter((path) => !WORKFLOW.test(path) && !isRead(path, importer));
            const texts = await Promise.all(paths.map(undeclaring));
            return texts.some((written) => givesMeaning(written, sought));
        },
        async namesFile(importer, name) {
            const stem = name.replace(/\.[^.]*$/, '');
            const texts = stem === '' ? [] : await Promise.all((await pathsFor(importer)).map(withoutImports));
            return texts.some((written) => (0,mentions/* namesFile */.X7)(written, stem));
        },
        async namesPlace(importer, path) {
            const paths = (await pathsFor(importer)).filter((one) => !TYPESCRIPT.test((0,repository_paths/* nameOf */.Vb)(one)));
            const texts = await Promise.all(paths.map(withoutImports));
            return texts.some((written) => (0,mentions/* namesPlace */.a$)(written, path));
        },
        async roots(importer) {
            const texts = await Promise.all((await pathsFor(importer)).map(text));
            return [...new Set(texts.flatMap(rootsIn))];
        },
        async runsCopy(importer) {
            const texts = await Promise.all((await pathsFor(importer)).map(text));
            return texts.some((written) => (0,mentions/* namesCopy */.EI)(written, importer));
        },
    };
}
/** TypeScript's own configurations above a file are no programs: what they say of names is looked up. */
const isRead = (path, importer) => TYPESCRIPT.test((0,repository_paths/* nameOf */.Vb)(path)) && (0,repository_paths/* ancestors */.T1)((0,repository_paths/* directoryOf */.jt)(importer)).includes((0,repository_paths/* directoryOf */.jt)(path));
const TYPESCRIPT = /^[tj]sconfig(?:\..+)?\.json$/;
/** Commands choose packages by their scope and give no name a meaning; `imports` say where a file lies and make none. */
function without(section, manifest) {
    const all = [...(0,json/* fields */.OA)((0,json/* parseJson */.qF)(manifest))];
    const kept = all.filter(([key]) => key !== section);
    return all.length === 0 ? manifest : JSON.stringify(Object.fromEntries(kept));
}
/** Where a name stands that is declared, not set up. */
const DECLARING = /(?:^|\/)(?:package|deno)\.jsonc?$/;
/** The configurations of all directories from the importer's up, and the workflows. */
function pathsIn(files) {
    const at = (0,memo/* once */.O)(async (directory) => {
        const entries = await files.entries(directory);
        const top = directory === '' || tools_DECLARATIONS.some((name) => entries.has(name));
        const found = await configurations(files, directory, top ? CONFIGURATION : OWN_NAME);
        for (const [folder, pattern] of top ? FOLDERS : []) {
            if (entries.get(folder) === 'directory')
                found.push(...(await configurations(files, (0,repository_paths/* within */.ux)(directory, folder), pattern)));
        }
        const pages = await configurations(files, directory, PAGE);
        return [...found.slice(0, tools_MOST), ...pages.slice(0, MOST_PAGES), ...(await importMaps(files, directory))];
    });
    const workflows = (0,memo/* once */.O)((folder) => configurations(files, folder, /\.ya?ml$/));
    return async (importer) => {
        const all = await Promise.all([...(0,repository_paths/* ancestors */.T1)((0,repository_paths/* directoryOf */.jt)(importer)).map(at), workflows('.github/workflows')]);
        return all.flat().filter((path) => path !== importer);
    };
}
/** Those that Deno's configuration says lie elsewhere. */
async function importMaps(files, directory) {
    const entries = await files.entries(directory);
    const held = ['deno.json', 'deno.jsonc'].filter((name) => entries.has(name));
    const texts = await Promise.all(held.map((name) => files.text((0,repository_paths/* within */.ux)(directory, name))));
    return texts.flatMap((text) => {
        const written = IMPORT_MAP.exec(text ?? '')?.[1];
        return (written && (0,repository_paths/* join */.fj)(directory, written)) || [];
    });
}
async function configurations(files, directory, pattern) {
    const names = [...(await files.entries(directory))].filter(([name, kind]) => kind === 'file' && pattern.test(name) && !READER.test(name));
    return names.slice(0, tools_MOST).map(([name]) => (0,repository_paths/* within */.ux)(directory, name));
}

// EXTERNAL MODULE: ./src/checks/imports/gitignore.ts
var gitignore = __webpack_require__(74710);
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
const BUILT_NAME = /^(?:generated|.*[._-](?:generated|gen|g|pb|grpc|codegen))(?:\.|$)|_pb(?:\.|$)|^(?:next|expo|sst|cloudflare)-env(?:\.|$)|^worker-configuration(?:\.|$)|\.(?:bs|res)\.[cm]?js$|\.(?:esm|umd|iife|bundle|common|global)(?:\.min)?\.[cm]?js$|\.(?:node|wasm|min\.[cm]?js|map)$/i;
/** Where a path may end: what it means is the index of the folder. */
const OUTPUT_FOLDER = /^(?:dist|build|out|generated|_*generated_*|pkg|libs?|es|esm|cjs|umd)$/;
/** What TypeScript makes of its sources: git holds those, so that all output being ignored explains no absence. */
const unseen_OUTPUT = /^\*\.(?:(?:[cm]|\[cm\])?jsx?|d\.(?:[cm]|\[cm\])?ts)$/;
const unseen_TYPESCRIPT = /\.[cm]?tsx?$/;
/** Written by the typings generators of SvelteKit and React Router. */
const TYPED_ROUTES = /^(?:\$types|\+types)(?:\.|$)/;
function unseen_unseenIn(files) {
    const rulesFor = (0,memo/* once */.O)((directory) => ignoreRules(files, directory));
    return async (path, importer) => {
        if ((0,repository_paths/* parts */.rT)(path).some((part) => TYPED_ROUTES.test(part)))
            return 'a file that a framework generates';
        if ((0,repository_paths/* parts */.rT)(path).includes('node_modules'))
            return 'an installed file';
        if ((await builtByName(files, path)) || (await inBuiltFolder(files, path, importer)))
            return 'a file that a build may make';
        const all = await rulesFor((0,repository_paths/* directoryOf */.jt)(path));
        if (all.length > gitignore/* MOST_RULES */.qV)
            return gitignore/* TOO_MANY_RULES */.RG;
        const rules = unseen_TYPESCRIPT.test(importer) ? all.filter(({ pattern }) => !unseen_OUTPUT.test(pattern.at(-1) ?? '')) : all;
        return possibleNames(path).some((name) => (0,gitignore/* ignores */.Wi)(rules, name))
            ? 'a file that git ignores: it may be generated'
            : null;
    };
}
/** Where git holds others of that kind beside it, they are kept, not made. */
async function builtByName(files, path) {
    if (!BUILT_NAME.test((0,repository_paths/* nameOf */.Vb)(path)))
        return false;
    return ![...(await files.entries((0,repository_paths/* directoryOf */.jt)(path))).keys()].some((name) => BUILT_NAME.test(name));
}
/** A folder that holds the importer too is no output of a build that would come after it. */
async function inBuiltFolder(files, path, importer) {
    let directory = '';
    for (const part of (0,repository_paths/* parts */.rT)(OUTPUT_FOLDER.test((0,repository_paths/* nameOf */.Vb)(path)) ? path : (0,repository_paths/* directoryOf */.jt)(path))) {
        const held = (await files.entries(directory)).has(part);
        const shared = importer.startsWith(`${(0,repository_paths/* within */.ux)(directory, part)}/`);
        if (ALWAYS_BUILT.has(part) && !shared)
            return true;
        if (!held && (OFTEN_BUILT.has(part) || part.startsWith('.')))
            return true;
        directory = (0,repository_paths/* within */.ux)(directory, part);
    }
    return false;
}
/** From the top down, the order in which git asks them. */
async function ignoreRules(files, directory) {
    const rules = [];
    for (const above of (0,repository_paths/* ancestors */.T1)(directory).toReversed()) {
        const text = (await files.entries(above)).has('.gitignore')
            ? await files.text((0,repository_paths/* within */.ux)(above, '.gitignore'))
            : undefined;
        rules.push((0,gitignore/* parseIgnore */.wo)(text ?? '', above));
    }
    return rules.flat();
}
/** The files that the written path could mean, as far as ignoring goes. */
function possibleNames(path) {
    const added = ['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'json'].map((extension) => `${path}.${extension}`);
    const source = path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2');
    return [path, source, ...added, `${path}/index.js`, `${path}/index.ts`];
}

;// CONCATENATED MODULE: ./src/checks/imports/project.ts











/** Files that a search answers with. */
const MOST_SPEAKERS = 20;
function projectOf(tree, workspace) {
    const files = (0,repository_files/* filesAt */.T)(tree, 'head');
    const manifests = (0,repository_manifests/* manifestsIn */.IK)(files);
    const workspaces = (0,repository_workspaces/* workspacesIn */.s)(files, manifests);
    return {
        files,
        filesBefore: (0,repository_files/* filesAt */.T)(tree, 'base'),
        manifests,
        survey: surveyOf(files),
        workspaces,
        installed: installedIn(workspace, files, workspaces),
        configurations: configurationsIn(files, (name, from) => workspaces.find(from, name)),
        lockfiles: lockfilesIn(files),
        tools: toolsIn(files),
        inventory: inventoryOf(files),
        unseen: unseen_unseenIn(files),
        speakers: (0,memo/* once */.O)((word) => tree.search('head', word, MOST_SPEAKERS).catch(() => undefined)),
        spokenBefore: (0,memo/* once */.O)((word) => tree.search('base', word, MOST_SPEAKERS).catch(() => undefined)),
    };
}

;// CONCATENATED MODULE: ./src/checks/imports/specifier.ts
/** What kind of name a specifier is, by its shape alone. */
const RELATIVE = /^\.{1,2}(?:\/|$)/;
const PROTOCOL = /^([a-z][a-z0-9+.-]*):/i;
const PLUGIN = /^(?:i18n|text|json|css|less|hbs|domReady|async|font|image|propertyParser|goog|depend|dojo\/\w+)!$/;
const specifier_PACKAGE = /^(?:@[a-z0-9-][a-z0-9._~-]*\/)?[a-z0-9-][a-z0-9._~-]*(?=$|\/)/;
/** Webpack's inline loaders (`raw-loader!./a`) stand before the name and are not looked at; a plugin of AMD (`i18n!nls/a`) knows alone where its names lead. */
function named(specifier) {
    const end = specifier.lastIndexOf('!');
    const written = specifier.slice(end + 1);
    if (RELATIVE.test(written))
        return { kind: 'relative', path: written };
    if (PLUGIN.test(specifier.slice(0, end + 1)))
        return { kind: 'protocol', protocol: specifier.slice(0, end), name: written };
    const protocol = PROTOCOL.exec(written)?.[1];
    if (protocol)
        return { kind: 'protocol', protocol, name: written.slice(protocol.length + 1) };
    if (written.startsWith('#'))
        return { kind: 'internal', name: written };
    if (written.startsWith('/'))
        return { kind: 'absolute', name: written };
    const asked = withoutQuery(written);
    const name = specifier_PACKAGE.exec(asked)?.[0];
    if (name === undefined || name.length > 214)
        return { kind: 'alias', name: written };
    return { kind: 'package', name, subpath: asked.slice(name.length + 1) };
}
/** Without `?raw`, `?url`, `#fragment`. What a name begins with is none of these: `#internal/name`. */
function withoutQuery(path) {
    return path.replace(/(?<=.)[?#].*$/s, '');
}

;// CONCATENATED MODULE: ./src/checks/imports/compiled.ts




const compiled_DEPTH = 2;
/** Undefined where no configuration says so, or nothing is found there either. */
async function byOutput(project, { importer, written, target }) {
    const found = async (path) => path !== undefined && (await lookUp(project.files, path, compiled_DEPTH)).is === 'file';
    const made = await project.configurations((0,repository_paths/* directoryOf */.jt)(target));
    for (const { from, to } of made.outputs)
        if (await found(moved(target, to, from)))
            return imports_answer/* there */.P;
    if (named(written).kind !== 'relative')
        return undefined;
    const own = await project.configurations((0,repository_paths/* directoryOf */.jt)(importer));
    for (const { from, to } of own.outputs) {
        const place = moved(importer, from, to);
        const path = place && (0,repository_paths/* join */.fj)((0,repository_paths/* directoryOf */.jt)(place), withoutQuery(written));
        if (await found(path))
            return (0,imports_answer/* unknown */.L)('a path from where a build puts the file');
    }
    return undefined;
}
/** The path in one directory, behind another one instead; undefined where it lies outside, or where that changes nothing. */
function moved(path, from, to) {
    if (from === to || (from !== '' && !path.startsWith(`${from}/`)))
        return undefined;
    return (0,repository_paths/* within */.ux)(to, from === '' ? path : path.slice(from.length + 1));
}

;// CONCATENATED MODULE: ./src/checks/imports/ember.ts



/** Where an app keeps its modules, and an addon its own: https://cli.emberjs.com/release/advanced-use/project-layouts/ */
const ember_FOLDERS = ['app', 'addon'];
/** Undefined where no Ember package is about, or the path is no name of its modules. */
async function resolveByEmber(project, { importer, target, deepest }) {
    const manifests = await project.manifests((0,repository_paths/* directoryOf */.jt)(importer));
    const own = manifests.find(({ declared }) => declared.has('ember-source') || declared.has('ember-cli'));
    if (own === undefined)
        return undefined;
    if (/(?:^|\/)config\/environment$/.test(target))
        return (0,imports_answer/* unknown */.L)('a module that Ember supplies');
    if (own.directory !== deepest || (0,repository_paths/* directoryOf */.jt)(importer) === deepest)
        return undefined;
    const name = target.slice((0,repository_paths/* within */.ux)(deepest, '').length);
    const places = ember_FOLDERS.map((folder) => (0,repository_paths/* within */.ux)((0,repository_paths/* within */.ux)(deepest, folder), name));
    const found = await Promise.all(places.map((place) => lookUp(project.files, place, 1)));
    return found.some(({ is }) => is === 'file') ? imports_answer/* there */.P : (0,imports_answer/* unknown */.L)('a module that Ember or one of its addons supplies');
}

;// CONCATENATED MODULE: ./src/checks/imports/relative.ts







/** Manifests that may point on to another directory. */
const relative_DEPTH = 2;
async function resolveRelative(project, importer, written) {
    if (/[*\\%]|\$\{|\{\{|<%/.test(written))
        return (0,imports_answer/* unknown */.L)('a pattern or template, not a plain path');
    const literal = (0,repository_paths/* join */.fj)((0,repository_paths/* directoryOf */.jt)(importer), written);
    const target = (0,repository_paths/* join */.fj)((0,repository_paths/* directoryOf */.jt)(importer), withoutQuery(written));
    if (literal === undefined || target === undefined)
        return (0,imports_answer/* unknown */.L)('a path that leaves the repository');
    if (literal !== target && (await lookUp(project.files, literal, relative_DEPTH)).is === 'file')
        return imports_answer/* there */.P;
    return resolvePath(project, { importer, written, target });
}
async function resolvePath(project, aim) {
    const found = await lookUp(project.files, aim.target, relative_DEPTH);
    switch (found.is) {
        case 'file':
            return imports_answer/* there */.P;
        case 'doubtful':
            return (0,imports_answer/* unknown */.L)(found.why);
        case 'other-case':
            return {
                is: 'missing',
                kind: 'wrong-case',
                // Where case does not count, the import works: the systems are not ours to choose.
                level: 'warning',
                message: `\`${aim.written}\` finds \`${found.path}\` only where the letters' case does not count`,
                help: `write the path as the file is called: \`${found.path}\``,
            };
        case 'absent': {
            const byEmber = await resolveByEmber(project, { ...aim, deepest: found.directory });
            if (byEmber !== undefined)
                return byEmber;
            const compiled = await byOutput(project, aim);
            if (compiled !== undefined)
                return compiled;
            const why = (await project.unseen(aim.target, aim.importer)) ?? (await supplied(project, aim, found.directory));
            if (why !== null)
                return (0,imports_answer/* unknown */.L)(why);
            const answer = await relative_missing(project, aim, found);
            return (await laidOver(project, aim))
                ? { ...answer, doubt: 'a path that `rootDirs` may lead elsewhere' }
                : answer;
        }
        default:
            return found;
    }
}
/** Frameworks that lay directories over one another, manifests that replace files, tools that are told to write some. `deepest` is the deepest directory on the way that exists. */
async function supplied(project, { importer, target }, deepest) {
    const directory = (0,repository_paths/* directoryOf */.jt)(importer);
    const manifests = await project.manifests(directory);
    const replaced = manifests.flatMap((manifest) => manifest.replaced.map((path) => (0,repository_paths/* join */.fj)(manifest.directory, path)));
    if (replaced.some((path) => path !== undefined && bare(path) === bare(target)))
        return 'a file that a manifest replaces';
    if (await project.tools.runsCopy(importer))
        return 'a file whose copy runs in an output folder';
    const first = target.slice(deepest === '' ? 0 : deepest.length + 1).split('/')[0] ?? '';
    const isNamed = (await project.tools.namesFile(importer, (0,repository_paths/* nameOf */.Vb)(target))) ||
        (await project.tools.namesPlace(importer, (0,repository_paths/* within */.ux)((0,repository_paths/* nameOf */.Vb)(deepest) || '.', first)));
    return isNamed ? 'a file that a configuration mentions' : null;
}
/** Whether a directory that is laid over this one may hold the file. */
async function laidOver(project, { importer, target }) {
    const { rootDirs } = await project.configurations((0,repository_paths/* directoryOf */.jt)(importer));
    // Hidden ones hold the typings that a framework writes, which are told by their names.
    const laid = rootDirs.filter((path) => !(0,repository_paths/* parts */.rT)(path).some((part) => part.startsWith('.')));
    if (laid.length < 2)
        return false;
    const held = await Promise.all(laid.map(project.files.entries));
    if (held.some(({ size }) => size === 0))
        return true;
    const inside = laid.map((root) => (0,repository_paths/* within */.ux)(root, '')).filter((root) => target.startsWith(root));
    const asked = inside.flatMap((root) => laid.map((other) => (0,repository_paths/* within */.ux)(other, target.slice(root.length))));
    const found = await Promise.all(asked.map((path) => lookUp(project.files, path, relative_DEPTH)));
    return found.some(({ is }) => is !== 'absent');
}
const bare = (path) => path.replace(/(?:\/index)?(?:\.[a-z]+)?$/, '');
async function relative_missing(project, { written, target }, { directory, names }) {
    const before = await lookUp(project.filesBefore, target, relative_DEPTH);
    const near = before.is === 'file' ? undefined : await relative_suggestion(project, target, directory, names);
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
async function relative_suggestion(project, target, directory, names) {
    const next = target.slice(directory === '' ? 0 : directory.length + 1).split('/')[0] ?? '';
    const like = (0,checks_near/* nearest */.pA)(relative_stem(next), names.map(relative_stem));
    const named = names.find((name) => relative_stem(name) === like);
    if (named !== undefined)
        return (0,repository_paths/* within */.ux)(directory, named);
    const found = await lookUp(project.files, (0,repository_paths/* within */.ux)((0,repository_paths/* directoryOf */.jt)((0,repository_paths/* directoryOf */.jt)(target)), (0,repository_paths/* nameOf */.Vb)(target)), 0);
    return found.is === 'file' ? found.path : undefined;
}
const relative_stem = (name) => name.replace(/(.)\..*$/s, '$1');

;// CONCATENATED MODULE: ./src/checks/imports/mapped.ts






const mapped_DEPTH = 2;
/** Undefined when no configuration speaks of the name. Where one does and nothing is found, the answer says what is missing. */
async function mappedName(project, importer, written) {
    const name = withoutQuery(written);
    const { mappings, bases } = await project.configurations((0,repository_paths/* directoryOf */.jt)(importer));
    const own = mappings.filter(({ pattern }) => pattern !== '*').flatMap((mapping) => mapped(mapping, name) ?? []);
    const loose = mappings.filter(({ pattern }) => pattern === '*').flatMap((mapping) => mapped(mapping, name) ?? []);
    const fromBases = bases.flatMap((base) => (0,repository_paths/* join */.fj)(base, name) ?? []);
    if (own.length + loose.length + fromBases.length > MOST_WAYS)
        return (0,imports_answer/* unknown */.L)('a name that a configuration maps to more paths than are looked up');
    const aimed = [...own, ...(await byConvention(project, importer, name))];
    const answers = await Promise.all(aimed.map((target) => resolvePath(project, { importer, written, target })));
    if (answers.some(({ is }) => is === 'there'))
        return imports_answer/* there */.P;
    for (const target of [...loose, ...fromBases]) {
        if ((await lookUp(project.files, target, mapped_DEPTH)).is === 'file')
            return imports_answer/* there */.P;
    }
    return answers.find(({ is }) => is === 'unknown') ?? answers[0];
}
/** `files: { lib: … }` and `alias: { '$lib/*': … }`; a path below it in some other text sets nothing. */
const SETS_LIB = /\blib(?:\/\*)?['"`]?\s*[\]:,}]/;
/** SvelteKit writes its own mapping into a folder that git ignores: `$lib` is `src/lib`, unless its configuration says otherwise. */
async function byConvention(project, importer, name) {
    if (name !== '$lib' && !name.startsWith('$lib/'))
        return [];
    for (const above of (0,repository_paths/* ancestors */.T1)((0,repository_paths/* directoryOf */.jt)(importer))) {
        const entries = await project.files.entries(above);
        const config = ['svelte.config.js', 'svelte.config.ts', 'svelte.config.mjs'].find((file) => entries.has(file));
        if (config === undefined)
            continue;
        const text = (await project.files.text((0,repository_paths/* within */.ux)(above, config))) ?? 'lib:';
        return SETS_LIB.test(text) ? [] : [(0,repository_paths/* within */.ux)(above, `src/lib${name.slice('$lib'.length)}`)];
    }
    return [];
}

;// CONCATENATED MODULE: ./src/checks/imports/by-manifest.ts






/** Undefined where no manifest speaks of the name, or one maps it to what is no path, or to one by conditions. */
async function byManifest(project, importer, written) {
    const name = withoutQuery(written);
    const manifests = await project.manifests((0,repository_paths/* directoryOf */.jt)(importer));
    const ways = manifests.flatMap(({ directory, mapped }) => mapped.filter(({ pattern }) => (0,glob/* matchesName */.H)(pattern, name)).map((one) => wayOf(one, directory, name)));
    const targets = ways.filter((target) => target !== undefined);
    if (targets.length === 0 || targets.length < ways.length)
        return undefined;
    const answers = await Promise.all(targets.map((target) => resolvePath(project, { importer, written, target })));
    // What a build makes of the manifest's own word is there as soon as it is built.
    if (answers.some(({ is }) => is !== 'missing') || (await mappedName(project, importer, written))?.is === 'there')
        return imports_answer/* there */.P;
    return answers[0];
}
function wayOf({ pattern, target }, directory, name) {
    if (target === undefined)
        return undefined;
    const star = pattern.indexOf('*');
    const middle = star < 0 ? '' : name.slice(star, name.length - (pattern.length - star - 1));
    return (0,repository_paths/* join */.fj)(directory, target.replaceAll('*', () => middle));
}

;// CONCATENATED MODULE: ./src/checks/imports/declaring.ts

/** Those that declare all modules of a prefix in one file. */
const SUPPLIERS = [{ name: '@sveltejs/kit', prefix: '$app/', types: 'types/index.d.ts' }];
const declaring_DECLARES = /^declare\s+module\s+['"]([^'"\n]*)['"]/gm;
/** The names that begin like the one asked about; empty where no supplier's types can be read. */
async function suppliedBeside(project, importer, specifier) {
    const supplier = SUPPLIERS.find(({ prefix }) => specifier.startsWith(prefix));
    const text = supplier && (await typesOf(project, importer, supplier));
    const names = Array.from((text ?? '').matchAll(declaring_DECLARES), ([, name = '']) => name);
    return names.filter((name) => supplier !== undefined && name.startsWith(supplier.prefix));
}
/** Of a package of the repository, or of one that is installed as it is locked. */
async function typesOf(project, importer, { name, types }) {
    const own = await project.workspaces.find((0,repository_paths/* directoryOf */.jt)(importer), name);
    if (own !== undefined)
        return project.files.text((0,repository_paths/* within */.ux)(own, types));
    const manifests = await project.manifests((0,repository_paths/* directoryOf */.jt)(importer));
    const manifest = manifests.find(({ declared }) => declared.has(name));
    return manifest && project.installed.text({ importer, name, manifest }, types);
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
        'ember-testing/*',
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
    ['a font plugin', 'unfonts.css'],
    ['NuxtHub', '@nuxthub/db', '@nuxthub/db/*', '@nuxthub/kv', '@nuxthub/blob'],
    ['Windi CSS', 'windi.css', 'windi-base.css', 'windi-components.css', 'windi-utilities.css'],
    ['an icon plugin', '~icons/*'],
    ['Next.js', 'server-only', 'client-only', 'private-next-*', 'private-dot-next/*'],
    ['VuePress', '@temp/*', '@internal/*', '@source/*', '@alias/*'],
    ['unplugin-vue-router', 'vue-router/auto', 'vue-router/auto-routes', 'vue-router/auto-resolver'],
    ['Node.js to itself', 'internal/*'],
    ['Electron', 'electron', 'electron/*', 'original-fs'],
    ['an editor', 'vscode', 'atom', 'nova', 'positron'],
    ['Bun', 'bun'],
    ['k6', 'k6', 'k6/*'],
    ['AWS Lambda', 'aws-sdk', 'aws-sdk/*', '@aws-sdk/*', '@smithy/*', '@aws/durable-execution-sdk-js'],
    ['Netlify', '@netlify/edge-functions'],
    ['OpenWhisk', 'openwhisk'],
    ['Wasp', '@wasp/*', '@wasp'],
    ['Salesforce', 'lwc', 'lightning/*', '@salesforce/*', 'c/*'],
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
    ['Moddable', 'pins/*', 'piu/*', 'commodetto/*'],
    ['PhantomJS', 'system', 'webpage', 'webserver', 'casper'],
    ['SystemJS or AMD', 'exports', 'module', 'require'],
    [
        'Discourse',
        'discourse',
        'discourse/*',
        'discourse-*',
        'admin/*',
        'pretty-text/*',
        'select-kit/*',
        'float-kit/*',
        'truth-helpers',
        'qunit',
    ],
    ['Meteor', 'meteor', 'meteor/*'],
    ['Stencil', '@stencil/core/internal', '@stencil/core/internal/*'],
    ['Gatsby', '@gatsbyjs/*', 'gatsby-page-utils'],
    ['Theia', '@theia/*'],
    ['webpack', '__webpack_*'],
];
const EXACT = new Map(SUPPLIED.flatMap(([by, ...names]) => names.map((name) => [name, by])));
const PREFIXES = [...EXACT]
    .filter(([name]) => name.endsWith('*'))
    .map(([name, by]) => [name.slice(0, -1), by]);
/** Modules that SvelteKit documents: all that there are at the time, and others may come that are called otherwise. */
const SVELTEKIT = [
    ...'environment env forms navigation paths server state stores types'.split(' ').map((name) => `$app/${name}`),
    ...'static/private static/public dynamic/private dynamic/public'.split(' ').map((name) => `$env/${name}`),
    '$service-worker',
];
/** The supplied module that a name misses by one slip; undefined where it may be one that is new to us. */
const meantModule = (specifier) => SVELTEKIT.includes(specifier) ? undefined : SVELTEKIT.find((name) => (0,checks_near/* oneSlip */.By)(specifier, name));
/** DefinitelyTyped has these, and npm has nothing to run under their names: whoever imports one means types. */
const OF_TYPES = new Set('estree estree-jsx unist hast mdast nlcst xast aws-lambda office-js'.split(' '));
const isOfTypesAlone = (name) => OF_TYPES.has(name);
/** Packages that come with another one, which documents that they may be imported where it alone is declared. */
const COMES_WITH = new Map(Object.entries({
    '@jest/globals': 'jest',
    vue: 'nuxt',
    'vue-router': 'nuxt',
    h3: 'nuxt',
    ofetch: 'nuxt',
    nitropack: 'nuxt',
    '@unhead/vue': 'nuxt',
    '@nuxt/schema': 'nuxt',
    '@vue/runtime-core': 'nuxt',
    defu: 'nuxt',
    consola: 'nuxt',
    'styled-jsx': 'next',
    webpack: 'next',
    '@reach/router': 'gatsby',
    ice: '@ice/app',
    csstype: '@types/react',
}));
/** The package whose declaration is enough for this one, or undefined. */
const hostOf = (name) => COMES_WITH.get(name);
/** Build tools that leave packages out, for the page to supply: what else is in the scope nobody here can tell. */
const LEFT_OUT = [
    ['@wordpress/', '@wordpress/scripts', 'WordPress'],
];
/** Who supplies packages of the name's scope where one of these tools is declared. */
const leftOutBy = (name, isDeclared) => LEFT_OUT.find(([scope, tool]) => name.startsWith(scope) && isDeclared(tool))?.[2];
/** Scopes whose names are those of published packages, whoever supplies them: where the repository holds packages of one, it is what the names mean. */
const PUBLISHED = /^@(?:ember-data|warp-drive|aws-sdk|smithy|theia|gatsbyjs)\//;
const isPublished = (name) => PUBLISHED.test(name);
/** Who supplies the name, or undefined. `specifier` is as written. */
function supplierOf(specifier) {
    return EXACT.get(specifier) ?? PREFIXES.find(([prefix]) => specifier.startsWith(prefix))?.[1];
}

;// CONCATENATED MODULE: ./src/checks/imports/neighbours.ts
/** Whether the files around one are held to what they import: where all that they name is there, and none speaks of the name in question, an absence in their midst is a mistake. */



/** Imports of the same sort that have to be there. */
const ENOUGH = 2;
/** Files whose imports are read, files that are looked through for the name, and directories. */
const neighbours_MOST_READ = 12;
const neighbours_MOST_FILES = 40;
const neighbours_MOST_DIRECTORIES = 30;
/** A folder of tests, or one below it: elsewhere `app.ts` beside `app` is a program like others. */
const TESTS = /(?:^|[/_-])tests?(?:\/|$)/;
/** Characters; longer ones are no hand's work. */
const neighbours_MOST_TEXT = 100_000;
/** `answer` says whether a name exists, with nothing excused. */
async function neighboursHold(project, { file, specifier, root }, answer) {
    const sort = sortOf(named(specifier));
    const texts = [];
    for (const path of await around(project, file.path, root)) {
        texts.push({ path, text: (await project.files.text(path)) ?? '' });
    }
    if (texts.some(({ text }) => neighbours_speaksOf(text, specifier)))
        return false;
    const own = { path: file.path, text: file.content.kind === 'text' ? file.content.text : '' };
    const again = (await neighbours_sitesOf(own.path, own.text)).filter((site) => site.specifier === specifier);
    if (again.length > 1)
        return false;
    let held = 0;
    for (const { path, text } of [own, ...texts.slice(0, neighbours_MOST_READ)]) {
        const others = (await neighbours_sitesOf(path, text)).filter((site) => site.specifier !== null && site.specifier !== specifier && sortOf(named(site.specifier)) === sort);
        const answers = await Promise.all(others.map((site) => answer(path, site)));
        if (answers.some(({ is }) => is === 'missing'))
            return false;
        held += answers.filter(({ is }) => is === 'there').length;
    }
    return held >= ENOUGH;
}
/** Aliases speak for those that begin alike. */
function sortOf(name) {
    if (name.kind === 'relative')
        return 'path';
    if (name.kind === 'package')
        return 'name';
    return name.kind === 'alias' || name.kind === 'internal' ? name.name.split('/')[0] : undefined;
}
/** The name, or what a path ends with, in quotes or behind a slash: to mock it, to make it, or to import it in vain as well. */
function neighbours_speaksOf(text, specifier) {
    // `../` ends with nothing, which stands everywhere.
    const last = (named(specifier).kind === 'relative' && (0,repository_paths/* nameOf */.Vb)(specifier)) || specifier;
    for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
        if (/[/'"`]/.test(text.charAt(at - 1)) && /['"`.?/]/.test(text.charAt(at + last.length)))
            return true;
    }
    return false;
}
async function neighbours_sitesOf(path, text) {
    if (text.length > neighbours_MOST_TEXT)
        return [];
    const lines = new Set(text.split('\n').map((_, index) => index + 1));
    const found = await languageOf(path)?.imports(text, path, lines);
    return found !== undefined && 'sites' in found ? found.sites : [];
}
/** Files below the importer's directory, then the others below the root; breadth first. */
async function around(project, importer, root) {
    const found = [];
    for (const start of new Set([(0,repository_paths/* directoryOf */.jt)(importer), root])) {
        for (const path of await neighbours_below(project, start, neighbours_MOST_FILES))
            if (path !== importer)
                found.push(path);
    }
    return [...(await testsOf(project, root)), ...new Set(found)].slice(0, neighbours_MOST_FILES);
}
/** `test/app.test.js` for `test/fixtures/app`, `test/app.js` for `test/app`: it may make there what it needs. */
async function testsOf(project, root) {
    const found = [];
    for (const directory of (0,repository_paths/* ancestors */.T1)(root).slice(0, -1)) {
        const called = `${(0,repository_paths/* nameOf */.Vb)(directory)}.`;
        const beside = (0,repository_paths/* directoryOf */.jt)(directory);
        for (const above of new Set([(0,repository_paths/* directoryOf */.jt)(beside), ...(TESTS.test(beside) ? [beside] : [])])) {
            const names = [...(await project.files.entries(above)).keys()];
            for (const name of names)
                if (name.startsWith(called) && languageOf(name) !== undefined)
                    found.push((0,repository_paths/* within */.ux)(above, name));
        }
    }
    return found;
}
/** Breadth first. Another manifest is another project. */
async function neighbours_below(project, start, most) {
    const directories = [start];
    const found = [];
    for (let at = 0; at < directories.length && at < neighbours_MOST_DIRECTORIES && found.length <= most; at += 1) {
        const directory = directories[at] ?? '';
        const entries = await project.files.entries(directory);
        if (at > 0 && entries.has('package.json'))
            continue;
        for (const [name, kind] of entries) {
            if (kind === 'directory' && name !== 'node_modules')
                directories.push((0,repository_paths/* within */.ux)(directory, name));
            if (kind === 'file' && languageOf(name) !== undefined)
                found.push((0,repository_paths/* within */.ux)(directory, name));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./src/checks/imports/elsewhere.ts




/** Undefined when nothing brings it. Cheap questions first. */
async function broughtElsewhere(project, wanted, manifests) {
    const { importer, name, specifier, mapped, excuse } = wanted;
    const directory = (0,repository_paths/* directoryOf */.jt)(importer);
    const [manifest] = manifests;
    if (manifest === undefined)
        return (0,imports_answer/* unknown */.L)('no manifest above the file');
    if (manifests.some(({ readable }) => !readable))
        return (0,imports_answer/* unknown */.L)('a manifest that cannot be read');
    const inTree = await installed(project, directory, name, specifier);
    if (inTree !== undefined)
        return inTree;
    if ((await project.workspaces.find(directory, name)) !== undefined)
        return imports_answer/* there */.P;
    // From here on nothing is found to be there: there are only reasons to doubt, and this is one.
    const excused = excuse();
    if (excused !== null)
        return (0,imports_answer/* unknown */.L)(excused);
    if (!mapped && CUSTOMARY.test(name))
        return (0,imports_answer/* unknown */.L)('a name that is an alias by custom');
    if (STYLE.test(name))
        return (0,imports_answer/* unknown */.L)('a style sheet that a plugin may supply');
    if (await fromSourceRoot(project, directory, name))
        return (0,imports_answer/* unknown */.L)('a name that a source folder may supply');
    const tool = await fromTool(project, wanted, manifests);
    if (tool !== undefined)
        return (0,imports_answer/* unknown */.L)(tool);
    if (await fromRoots(project, importer, name))
        return (0,imports_answer/* unknown */.L)('a name that a configured folder supplies');
    if (await project.inventory.installs(manifest.directory, name))
        return (0,imports_answer/* unknown */.L)('a package that git holds elsewhere');
    const declared = await project.inventory.declares(manifest.directory, specifier);
    return declared ? (0,imports_answer/* unknown */.L)('a module that the repository declares') : undefined;
}
/** Folders that a configuration names, and those in which Jest keeps what stands in for packages. */
async function fromRoots(project, importer, name) {
    const above = (0,repository_paths/* ancestors */.T1)((0,repository_paths/* directoryOf */.jt)(importer));
    const mocks = ['__mocks__', 'src/__mocks__', 'test/__mocks__'];
    const places = [...(await project.tools.roots(importer)), ...mocks].flatMap((folder) => above.flatMap((directory) => (0,repository_paths/* join */.fj)(directory, folder) ?? []));
    return (await Promise.all(places.map((place) => elsewhere_holds(project, place, name)))).includes(true);
}
/** A scoped name is a folder in a folder. */
async function elsewhere_holds(project, directory, name) {
    const [first = '', second] = name.split('/');
    const entries = await project.files.entries(second === undefined ? directory : (0,repository_paths/* within */.ux)(directory, first));
    return [...entries.keys()].some((entry) => isCalled(entry, second ?? first));
}
const isCalled = (entry, name) => entry === name || entry.replace(elsewhere_SCRIPT, '') === name;
/** Computed aliases are made of what is there: of mappings and packages, which are asked anyway, and of the names of folders and files. */
async function fromTool(project, { importer, name, mapped }, manifests) {
    const [manifest] = manifests;
    if (manifest === undefined)
        return undefined;
    // What a configuration says of a built-in is mostly just that it is one.
    const isKnown = mapped || isNodeBuiltin(name);
    if (isKnown && (await project.tools.redefines(importer, { name, subpath: '', ways: [] })))
        return 'a name that a configuration mentions';
    const meaning = isKnown ? undefined : await project.tools.ofName(importer, name);
    if (meaning === 'mentioned')
        return 'a name that a configuration mentions';
    if (meaning === undefined)
        return undefined;
    const trace = await traceOf(project, name, manifests);
    if (!trace.known && meaning === 'scope')
        return 'a name that a configuration mentions';
    if (!trace.held)
        return undefined;
    return meaning === 'scope' ? 'a name that a configuration mentions' : 'a name that a computed alias may supply';
}
/** What an alias made of names could lead to. */
async function traceOf(project, name, manifests) {
    const directory = manifests[0]?.directory ?? '';
    const [scope = '', own] = name.split('/');
    if (own === undefined)
        return { known: false, held: await project.inventory.calls(directory, name) };
    const packages = await project.workspaces.all(directory);
    const names = [...packages.keys(), ...manifests.flatMap(({ declared }) => [...declared.keys()])];
    if (!names.some((other) => other.startsWith(`${scope}/`)))
        return { known: false, held: await project.inventory.calls(directory, name) };
    const folder = [...packages.values()].some((path) => (0,repository_paths/* nameOf */.Vb)(path) === own);
    return { known: true, held: folder || (await project.inventory.holds(directory, own)) };
}
/** A package that git itself holds, in a `node_modules` above the file. Of a path in it its manifest may make another. */
async function installed(project, directory, name, specifier) {
    for (const above of (0,repository_paths/* ancestors */.T1)(directory)) {
        if (!(await project.files.entries(above)).has('node_modules'))
            continue;
        const held = await lookUp(project.files, (0,repository_paths/* within */.ux)(above, `node_modules/${specifier}`), 2);
        if (held.is !== 'absent')
            return imports_answer/* there */.P;
        if ((await project.files.entries((0,repository_paths/* within */.ux)(above, `node_modules/${name}`))).size > 0)
            return (0,imports_answer/* unknown */.L)('a file of a package that git holds');
    }
    return undefined;
}
/** Bundlers can be told to look names up in folders such as `src`: a folder or file of that name is enough to doubt. */
async function fromSourceRoot(project, directory, name) {
    const first = name.split('/')[0] ?? name;
    const roots = (0,repository_paths/* ancestors */.T1)(directory).flatMap((above) => ['', ...SOURCE_FOLDERS].map((folder) => (0,repository_paths/* join */.fj)(above, folder)));
    const held = await Promise.all(roots.map((root) => project.files.entries(root ?? '')));
    return held.some((entries) => [...entries.keys()].some((entry) => isCalled(entry, first)));
}
/** Folders of a project with a sign before them: nobody publishes in such a scope, and themes and presets set up aliases that are called so. */
const CUSTOMARY = /^@(?:assets|components?|src|app|lib|libs|utils?|helpers?|hooks|pages|views|layouts?|styles?|shared|common|store|stores|services?|api|constants|config|modules?|features|i18n|images|icons|public|root|models?)\//;
/** Packages are seldom called so, modules of plugins often. */
const STYLE = /\.(?:css|scss|sass|less)$/;
const SOURCE_FOLDERS = ['src', 'app', 'lib', 'client', 'source', 'web', 'js'];
const elsewhere_SCRIPT = /(?:\..+)?\.[cm]?[jt]sx?$/;

;// CONCATENATED MODULE: ./src/checks/imports/inside.ts






/** Nested conditions followed in `exports`. */
const inside_DEEPEST = 6;
/** `directory` is the package's own; `subpath` is not empty. An entry that names it outright is the package's word that it will be there once built. */
async function resolveInside(project, aim, { directory, subpath }) {
    const manifest = await project.files.fields((0,repository_paths/* within */.ux)(directory, 'package.json'));
    const moved = (0,json/* fields */.OA)(manifest.get('publishConfig')).has('directory') || manifest.has('typesVersions');
    if (manifest.size === 0 || moved)
        return (0,imports_answer/* unknown */.L)('a package whose layout is set elsewhere');
    if ((0,json/* fields */.OA)(manifest.get('exports')).has(`./${subpath}`))
        return imports_answer/* there */.P;
    const exported = targetsOf(manifest.get('exports'), `./${subpath}`);
    const plain = { ...aim, target: (0,repository_paths/* within */.ux)(directory, subpath) };
    if (exported === undefined)
        return resolvePath(project, plain);
    const targets = exported.flatMap((target) => (0,repository_paths/* join */.fj)(directory, target) ?? []);
    const answers = await Promise.all(targets.map((target) => resolvePath(project, { ...aim, target })));
    if (answers.some(({ is }) => is === 'there'))
        return imports_answer/* there */.P;
    const held = await lookUp(project.files, plain.target, 1);
    if (held.is !== 'absent')
        return (0,imports_answer/* unknown */.L)('a file that its package does not export');
    return answers.find(({ is }) => is === 'unknown') ?? answers[0] ?? resolvePath(project, plain);
}
/** Every file that any condition could lead to; empty when no entry speaks of the subpath, undefined when there is no map of subpaths. */
function targetsOf(exports, subpath) {
    const entries = [...(0,json/* fields */.OA)(exports)].filter(([key]) => key.startsWith('.'));
    if (entries.length === 0)
        return exports === undefined ? undefined : [];
    return entries.flatMap(([pattern, value]) => {
        const targets = inside_leaves(value, inside_DEEPEST);
        return mapped({ pattern, targets }, subpath) ?? [];
    });
}
function inside_leaves(value, depth) {
    if (depth === 0)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => inside_leaves(item, depth - 1));
    return [...(0,json/* texts */.Te)(value), ...[...(0,json/* fields */.OA)(value).values()].flatMap((item) => inside_leaves(item, depth - 1))];
}

// EXTERNAL MODULE: ./src/checks/repository/popular.ts
var popular = __webpack_require__(33735);
;// CONCATENATED MODULE: ./src/checks/imports/undeclared.ts






/** `manifests` are those above the file, nearest first. */
async function undeclared(project, directory, { name, specifier, typesOnly }, manifests) {
    const place = (0,repository_paths/* within */.ux)(manifests[0]?.directory ?? '', 'package.json');
    const known = await knownSomewhere(project, { directory, name }, manifests);
    if (typeof known === 'object')
        return known;
    if (known !== undefined)
        return milder(name, known, place);
    if (typesOnly && (await mayComeAlong(project, directory, name, manifests)))
        return (0,imports_answer/* unknown */.L)('types that other types may bring');
    if (isOfTypesAlone(name))
        return (0,imports_answer/* unknown */.L)('types that other types may bring');
    if (isNodeBuiltin(name))
        return noBuiltin(specifier);
    const declared = manifests.flatMap((manifest) => [...manifest.declared.keys()]);
    const near = (0,checks_near/* nearest */.pA)(name, [...declared, ...nodeBuiltins, ...(await project.workspaces.all(directory)).keys()]);
    return {
        is: 'missing',
        kind: 'undeclared-package',
        level: 'error',
        message: `no manifest declares \`${name}\`, and nothing in the repository supplies it`,
        help: near === undefined ? `declare it in \`${place}\`, if it is the package you mean` : `did you mean \`${near}\`?`,
    };
}
/** A part that a built-in does not have. */
function noBuiltin(specifier) {
    const near = (0,checks_near/* nearest */.pA)(specifier, nodeBuiltins);
    return {
        is: 'missing',
        kind: 'no-such-builtin',
        level: 'error',
        message: `Node.js has no built-in module \`${specifier}\``,
        ...(near === undefined ? {} : { help: `did you mean \`${near}\`?` }),
    };
}
/** What knows the package all the same, in words; or that this cannot be told. */
async function knownSomewhere(project, { directory, name }, manifests) {
    const declared = manifests.flatMap((manifest) => [...manifest.declared.keys()]);
    const locked = await project.lockfiles(directory, name);
    if (locked === 'unreadable' && !isSlipOf(name, declared))
        return (0,imports_answer/* unknown */.L)('a lockfile that cannot be read');
    if (locked === 'locked')
        return 'is locked for another package';
    if ((await project.lockfiles(directory, (0,repository_manifests/* typesOf */.pl)(name))) === 'locked')
        return (0,imports_answer/* unknown */.L)('only its types are installed');
    const other = await project.survey(name);
    if (other !== undefined)
        return `is known to \`${other}\` alone`;
    if (locked !== 'no-lockfile' || declared.length === 0)
        return undefined;
    const found = await project.installed.finds(directory, name);
    if (found === true)
        return 'is installed for another package';
    return found === undefined && mayComeWith(name, declared) ? 'may come with another package' : undefined;
}
/** Such a slip makes no other package's name: nothing that a lockfile could hold is called so. */
const isSlipOf = (name, declared) => !popular/* popular */._.has(name) && declared.some((other) => (0,checks_near/* isSlip */.BX)(name, other));
/** Whether an install may bring the package with what is declared: one that many use, or one of a family of which a member is declared. */
function mayComeWith(name, declared) {
    if (popular/* popular */._.has(name))
        return true;
    const [scope = '', own] = name.split('/');
    const relatives = declared.filter((other) => other.startsWith(`${scope}/`));
    if (own === undefined || (0,checks_near/* nearest */.pA)(own, relatives.map(ownPart)) !== undefined)
        return false;
    return relatives.length > 0 || declared.includes(scope.slice(1));
}
const ownPart = (name) => name.slice(name.indexOf('/') + 1);
/** Families of types depend on one another: `@types/topojson-client` brings those of `topojson-specification`. A lockfile would tell. */
async function mayComeAlong(project, directory, name, manifests) {
    const family = `${(0,repository_manifests/* typesOf */.pl)(name.replace(/(\w)[-./].*$/, '$1'))}-`;
    const relatives = manifests.flatMap(({ declared }) => [...declared.keys()].filter((other) => other.startsWith(family)));
    const locked = await Promise.all(relatives.map((other) => project.lockfiles(directory, other)));
    return locked.some((answer) => answer !== 'locked');
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
        return imports_answer/* there */.P;
    const manifests = await project.manifests((0,repository_paths/* directoryOf */.jt)(importer));
    const aimed = await byManifest(project, importer, specifier);
    if (aimed !== undefined)
        return aimed;
    const declaring = manifests.find((manifest) => declares(manifest, name, specifier));
    if (declaring)
        return package_declared(project, importer, asked, declaring);
    const host = hostOf(name);
    if (host !== undefined && manifests.some((manifest) => manifest.declared.has(host)))
        return imports_answer/* there */.P;
    const supplier = supplierOf(specifier) ?? leftOutBy(name, (tool) => manifests.some((manifest) => manifest.declared.has(tool)));
    if (supplier !== undefined && !(await isOwnScope(project, importer, name)))
        return (0,imports_answer/* unknown */.L)(`a module that ${supplier} supplies`);
    const typed = manifests.some(({ declared }) => declared.has((0,repository_manifests/* typesOf */.pl)(name)));
    if (typed)
        return asked.typesOnly ? imports_answer/* there */.P : (0,imports_answer/* unknown */.L)('only its types are declared');
    const mapping = await mappedName(project, importer, specifier);
    if (mapping?.is === 'there')
        return mapping;
    const elsewhere = await broughtElsewhere(project, { importer, name, specifier, mapped: mapping !== undefined, excuse: asked.excuse }, manifests);
    if (elsewhere !== undefined)
        return elsewhere;
    const bare = await undeclared(project, (0,repository_paths/* directoryOf */.jt)(importer), asked, manifests);
    // Somebody knows the package: then it may be what is meant, whatever a mapping says of its name.
    if (mapping === undefined || bare.is !== 'missing' || bare.level !== 'error')
        return bare;
    if (mapping.is === 'missing')
        return mapping;
    // What is mapped to where a build writes is no package, unless others of its scope are.
    const names = [...(await project.workspaces.all((0,repository_paths/* directoryOf */.jt)(importer))).keys(), ...package_declaredBy(manifests)];
    return name.startsWith('@') && names.some((other) => other.startsWith(scopeOf(name))) ? bare : mapping;
}
const scopeOf = (name) => name.slice(0, name.indexOf('/') + 1);
const package_declaredBy = (manifests) => manifests.flatMap(({ declared }) => [...declared.keys()]);
/** Whether the repository itself holds the packages of a published scope. */
async function isOwnScope(project, importer, name) {
    if (!isPublished(name))
        return false;
    return [...(await project.workspaces.all((0,repository_paths/* directoryOf */.jt)(importer))).keys()].some((own) => own.startsWith(scopeOf(name)));
}
/** Packages of the repository are looked into, and those that are installed; of all others the name is all that can be told. */
async function package_declared(project, importer, asked, manifest) {
    const { name, subpath } = asked;
    // A manifest may be called like a package that it asks for: an example, say.
    const range = manifest.declared.get(name);
    const isOwn = range === undefined ? manifest.name === name : LOCAL.test(range);
    if (!isOwn) {
        const found = await project.installed.answer({ ...asked, importer, manifest });
        return found === undefined ? imports_answer/* there */.P : explained(project, importer, asked, found);
    }
    const directory = subpath === '' ? undefined : await ownDirectory(project, manifest, name);
    if (directory === undefined)
        return imports_answer/* there */.P;
    const inside = await resolveInside(project, { importer, written: asked.specifier }, { directory, subpath });
    // What is built is built from what the configuration names.
    const source = inside.is === 'unknown' ? await mappedName(project, importer, asked.specifier) : undefined;
    const answer = source?.is === 'missing' ? source : inside;
    const isSupplied = answer.is === 'missing' && (await speaksOf(project.files, directory, asked.specifier));
    return isSupplied ? (0,imports_answer/* unknown */.L)('a module that its package supplies') : explained(project, importer, asked, answer);
}
const ownDirectory = async (project, { directory, name }, wanted) => (name === wanted ? directory : project.workspaces.find(directory, wanted));
/** What a configuration or a declaration could make of a name that its package does not have. */
async function explained(project, importer, asked, found) {
    if (found.is === 'there')
        return imports_answer/* there */.P;
    const { specifier } = asked;
    const mapping = await mappedName(project, importer, specifier);
    if (mapping?.is === 'there')
        return imports_answer/* there */.P;
    if (found.is === 'unknown')
        return found;
    const { mappings } = await project.configurations((0,repository_paths/* directoryOf */.jt)(importer));
    const ways = mappings.filter((one) => mapped(one, specifier) !== undefined).flatMap(({ targets }) => targets);
    if (await project.tools.redefines(importer, { ...asked, ways }))
        return (0,imports_answer/* unknown */.L)('a name that a configuration mentions');
    const [manifest] = await project.manifests((0,repository_paths/* directoryOf */.jt)(importer));
    const isDeclared = await project.inventory.declares(manifest?.directory ?? '', specifier);
    return isDeclared ? (0,imports_answer/* unknown */.L)('a module that the repository declares') : found;
}
/** Ranges that mean a package of the same repository, where it has one of that name. */
const LOCAL = /^(?:workspace:|link:|portal:|file:|\*$)/;
function declares(manifest, name, specifier) {
    if (manifest.declared.has(name) || manifest.name === name)
        return true;
    return manifest.mapped.some(({ pattern }) => (0,glob/* matchesName */.H)(pattern, specifier));
}

;// CONCATENATED MODULE: ./src/checks/imports/precedent.ts
/** Whether the repository lives with an absence: the name is missing in files that were there before, or one of its programs makes a module of it. The last questions of all, because the whole repository is searched. */






/** Other files in which a path has to be missing as well. One may be a mistake like this one. */
const precedent_ENOUGH = 2;
const precedent_DEPTH = 2;
/** What those write who answer for names of modules: plugins of bundlers, integrations, hooks of Node.js, mocks. */
const SUPPLIES = /\b(?:resolveId|onResolve|resolveRequest|_resolveFilename|registerHooks|add(?:Vite|Virtual|Template|Server)\w*|\w*[vV]irtual(?:Imports?|Modules?)\w*)\b/;
/** The reason, or null. Asked only about names that would otherwise be reported as errors. */
async function precedentOf(project, file, { specifier, kind }) {
    if (kind === 'no-such-file' && named(specifier).kind === 'relative') {
        if (await isMissedElsewhere(project, file.path, specifier))
            return 'missing in the same way in files that were there before';
        return (await runsElsewhere(project, file, specifier)) ? 'missing beside a path that was missing before' : null;
    }
    if (kind !== 'undeclared-package')
        return null;
    return (await isMade(project, file.path, specifier)) ? 'a module that a program of the repository makes' : null;
}
/** Files that are copied to another place before they run all look for what lies there. */
async function isMissedElsewhere({ spokenBefore, filesBefore }, path, written) {
    const places = [...new Set((await quoting(spokenBefore, written)).map(repository_paths/* directoryOf */.jt))];
    const targets = places
        .filter((directory) => directory !== (0,repository_paths/* directoryOf */.jt)(path))
        .map((directory) => (0,repository_paths/* join */.fj)(directory, withoutQuery(written)));
    const found = await Promise.all(targets.map(async (target) => target !== undefined && (await lookUp(filesBefore, target, precedent_DEPTH)).is === 'absent'));
    return found.filter(Boolean).length >= precedent_ENOUGH;
}
/** A file that was there before, and in the same directory missed another path already: it is copied to, or built beside, what has more. */
async function runsElsewhere({ filesBefore }, { from }, written) {
    const text = from === null ? undefined : await filesBefore.text(from);
    if (from === null || text === undefined)
        return false;
    const targetOf = (specifier) => (0,repository_paths/* join */.fj)((0,repository_paths/* directoryOf */.jt)(from), withoutQuery(specifier)) ?? '';
    const sought = targetOf(written);
    const beside = (await neighbours_sitesOf(from, text))
        .flatMap(({ specifier, excuse }) => (specifier === null || excuse !== null ? [] : [specifier]))
        .filter((specifier) => named(specifier).kind === 'relative')
        .map(targetOf)
        .filter((target) => target !== sought && (0,repository_paths/* directoryOf */.jt)(target) === (0,repository_paths/* directoryOf */.jt)(sought));
    const found = await Promise.all(beside.map((target) => lookUp(filesBefore, target, precedent_DEPTH)));
    return found.some(({ is }) => is === 'absent');
}
/** To import a name is not to make it. */
async function isMade({ speakers, files }, path, written) {
    const others = (await quoting(speakers, written)).filter((other) => other !== path);
    const texts = await Promise.all(others.map(files.text));
    return texts.some((text = '') => SUPPLIES.test(text) && quotes(text, written));
}
/** Programs that hold the name in quotes. */
async function quoting(search, written) {
    const found = await Promise.all(["'", '"'].map((quote) => search(`${quote}${written}${quote}`)));
    return [...new Set(found.flatMap((paths) => paths ?? []))].filter((path) => languageOf(path) !== undefined);
}

;// CONCATENATED MODULE: ./src/checks/imports/rooted.ts




/** In an application of Meteor they begin at its top, in a package of Meteor at the package's. */
async function resolveRooted(project, importer, written) {
    for (const above of (0,repository_paths/* ancestors */.T1)((0,repository_paths/* directoryOf */.jt)(importer))) {
        const entries = await project.files.entries(above);
        if (entries.get('package.js') === 'file')
            break;
        const target = entries.get('.meteor') === 'directory' ? (0,repository_paths/* join */.fj)(above, withoutQuery(written)) : undefined;
        if (target !== undefined)
            return resolvePath(project, { importer, written, target });
    }
    return (0,imports_answer/* unknown */.L)('a path from the root of a server or disk');
}

;// CONCATENATED MODULE: ./src/checks/imports/surroundings.ts
/** What stands around a file in which absence may be meant: drivers that run it, programs that complete it, pictures of it. */




/** What is made of these may hold more than they do. */
const TEMPLATES = /(?:^|[-_.])(?:templates?|tmpl|scaffolds?|boilerplates?)$|^starters?$/i;
/** Folders of tests. */
const surroundings_TESTS = /(?:^|[-_])(?:tests?|e2e)$|^(?:specs?|__tests__|integration)$/i;
const TEST_FILE = /[._-](?:test|spec)[._-]/i;
/** The folders between the outermost test folder and the file. */
function belowTests(path) {
    const folders = (0,repository_paths/* parts */.rT)((0,repository_paths/* directoryOf */.jt)(path));
    const tests = folders.findIndex((folder) => surroundings_TESTS.test(folder));
    return tests < 0 ? undefined : folders.slice(tests + 1);
}
/** Whether something there is called like the package: a test may say that names are looked up among it. */
async function isPlaced(project, root, specifier) {
    const name = named(specifier);
    return name.kind === 'package' && root !== null && project.inventory.holds(root, name.name);
}
/** Whether what is made of a template may bring the name: a program speaks of the package, or another part of the template has a file that is called so. */
async function isCompleted(project, path, specifier) {
    const folders = (0,repository_paths/* parts */.rT)((0,repository_paths/* directoryOf */.jt)(path));
    const first = folders.findIndex((folder) => TEMPLATES.test(folder));
    if (first < 0)
        return false;
    const name = named(specifier);
    if (name.kind === 'package') {
        const speaking = await project.speakers(name.name);
        if (speaking === undefined)
            return true;
        const others = speaking.filter((one) => one !== path && languageOf(one) !== undefined);
        return (await Promise.all(others.map(project.files.text))).some((text) => neighbours_speaksOf(text ?? '', name.name));
    }
    const root = folders.slice(0, first + 1).join('/');
    const stem = (0,repository_paths/* nameOf */.Vb)(specifier).replace(/\..*$/, '');
    return stem !== '' && stem !== 'index' && project.inventory.holds(root, stem);
}
/** Beside snapshots, and named by no test there: read whole, as a text, and run by nobody. */
async function isPictured(project, path) {
    const directory = (0,repository_paths/* directoryOf */.jt)(path);
    const names = [...(await project.files.entries(directory)).keys()];
    if (!names.some((name) => name === '__snapshots__' || name.endsWith('.snap')))
        return false;
    const tests = names.filter((name) => TEST_FILE.test(name) && name !== (0,repository_paths/* nameOf */.Vb)(path));
    const texts = await Promise.all(tests.map((name) => project.files.text((0,repository_paths/* within */.ux)(directory, name))));
    const stem = (0,repository_paths/* nameOf */.Vb)(path).replace(/\..*$/, '');
    return !texts.some((text) => neighbours_speaksOf(text ?? '', `./${stem}`));
}
/** Below a test's folder that is called like a file beside it, which speaks of it: `test/paths.js` runs `test/paths/main.js`. */
async function isDriven(project, path) {
    if (TEST_FILE.test((0,repository_paths/* nameOf */.Vb)(path)))
        return false;
    for (const folder of (0,repository_paths/* ancestors */.T1)((0,repository_paths/* directoryOf */.jt)(path)).filter((one) => belowTests((0,repository_paths/* within */.ux)(one, 'x'))?.length)) {
        const names = [...(await project.files.entries((0,repository_paths/* directoryOf */.jt)(folder))).keys()];
        const drivers = names.filter((name) => name.startsWith(`${(0,repository_paths/* nameOf */.Vb)(folder)}.`) && languageOf(name) !== undefined);
        const texts = await Promise.all(drivers.map((name) => project.files.text((0,repository_paths/* within */.ux)((0,repository_paths/* directoryOf */.jt)(folder), name))));
        if (texts.some((text) => neighbours_speaksOf(text ?? '', (0,repository_paths/* nameOf */.Vb)(folder))))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/checks/imports/setting.ts


/** Folders of input for tests, of lessons, and of places to try things out. */
const FIXTURES = /fixture|^_*(?:snapshots?|testdata|mock_modules)_*$|^test-?(?:data|cases|files|projects)$|^playgrounds?$|^sandbox[-_]?(?:code|files|templates?)$|^(?:tutorials?|lessons|exercises)$/i;
const MADE = 'in a template: what is made of it may hold more';
/** Files that a test of a build needs no more than their names of. */
const ASSET = /\.(?:svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|mp[34]|webm|pdf)(?:\?.*)?$/i;
/** Pages that show code: `docs/…/examples`. */
const SHOWN = /(?:^|\/)(?:docs?|documentation|website)\/(?:.*\/)?(?:examples?|snippets|demos?)\//i;
/** Folders of files that are shipped as they are: a project in one of them is no part of this one. */
const SHIPPED = /^(?:assets|static|public|resources)$/i;
/** Below a test folder: what tests read. */
const INPUTS = /(?:cases|samples|inputs?|outputs?|expected|actual|test[-_]files|^snapshots)$/i;
const INPUT_FILE = /^(?:input|output|expected|actual)\.\w+$/i;
/** Projects that tests of a tool are run on. */
const TESTED = /(?:^|\/)test(?:s|ing)?\/(?:.*\/)?projects\//i;
/** Below a test folder: what tests are made with. */
const MAKINGS = /^(?:.*helpers?|.*utils?|.*support|setup|lib|libs|common|shared|mocks?|__mocks__|pages|page-objects|factories|tools)$/i;
const MADE_WITH = /(?:^|[.-])(?:mocks?|setup|helpers?|utils?|support|(?:vitest|jest|playwright|cypress|karma|wdio)\.config)\.[cm]?[jt]sx?$/i;
const TESTING = /^[ \t]*(?:await[ \t]+)?(?:describe|it|test|suite|bench|tap|t|expect|assert|\w*[tT]ester)(?:\.\w+)*[(<]/m;
const PLAYGROUND = /^playgrounds?$/i;
const setting_CONFIGURATION = /\.config\.[cm]?[jt]s$/i;
/** Names that say themselves that there is nothing behind them. */
const SAYS_SO = /missing|no[-_]?such|not[-_]?(?:found|exist|installed|real|there)|non[-_]?exist|(?:does|do)n?[-_]?(?:not|t)[-_]?exist|unresolv|invalid/i;
/** The same of files and folders. */
const FAILS = /(?:^|[-_/])(?:errors?|fail\w*|broken|bad)(?:[-_/.]|$)/i;
/** `basic.input.ts`, `basic.output.ts`: what a tool reads, and what it should make of it. */
const EXAMPLE_FILE = /\.(?:input|output|expected|actual|fixture)\.\w+$|(?:^|\/)(?:examples?|snippets)\.[cm]?[jt]sx?$/i;
/** A comment on the line, or on the one before, that says what comes of it. */
const REMARK = /\/[/*].*\b(?:errors?|fails?|missing|no such|not found|unresolved)\b/i;
const setting_DECLARATIONS = /\.d\.[cm]?ts$/;
const setting_PAGE = /\.mdx$/i;
const PAGE_OF_FOLDER = /\/(?:index|page|\+page)\.mdx$/i;
/** Null where nothing is to be said for the absence, whatever stands around it. */
function excuseOf(file, specifier) {
    if (file.upkeep !== 'source')
        return `in ${file.upkeep} code`;
    if (saysSo(file.path, specifier))
        return 'a name that says that it is missing';
    if (isCase(file.path))
        return 'in the input of a test';
    return tellsToInstall(file, specifier) ? 'a package that the file says to install by hand' : null;
}
/** The name itself, or what an example or its folder is called. */
function saysSo(path, specifier) {
    const folders = (0,repository_paths/* parts */.rT)((0,repository_paths/* directoryOf */.jt)(path));
    const example = isExample(path, folders);
    const here = `${folders.at(-1) ?? ''}/${(0,repository_paths/* nameOf */.Vb)(path)}`;
    if (example && (SAYS_SO.test(here) || FAILS.test(here)))
        return true;
    const tested = example || TEST_FILE.test((0,repository_paths/* nameOf */.Vb)(path)) || folders.some((name) => surroundings_TESTS.test(name));
    return tested && SAYS_SO.test(specifier);
}
/** What a test reads, and what it should become: folders that are called so hold no programs. */
function isCase(path) {
    const below = belowTests(path);
    return (below !== undefined &&
        (INPUT_FILE.test((0,repository_paths/* nameOf */.Vb)(path)) || below.some((folder) => INPUTS.test(folder) || SHIPPED.test(folder))));
}
/** Null for a file that is a program of the repository's own. */
async function setting_settingOf(project, file, { line, specifier }) {
    const found = await foundSetting(project, file);
    const lines = file.content.kind === 'text' ? file.content.text.split('\n').slice(Math.max(0, line - 2), line) : [];
    const written = lines.filter((text, index) => index === lines.length - 1 || /^\s*\/[/*]/.test(text)).join('\n');
    if (found === null)
        return (await isHalf(project, file.path)) ? { why: 'in the input of a test', root: null } : null;
    if (await isCompleted(project, file.path, specifier))
        return { why: MADE, root: null };
    const isLost = ASSET.test(specifier) ||
        REMARK.test(written) ||
        (await isPictured(project, file.path)) ||
        (await isPlaced(project, found.root, specifier));
    return isLost ? { ...found, root: null } : found;
}
async function foundSetting(project, file) {
    const directory = (0,repository_paths/* directoryOf */.jt)(file.path);
    const [manifest] = await project.manifests(directory);
    const above = (0,repository_paths/* parts */.rT)(manifest?.directory ?? '').slice(0, -1);
    if (above.some((folder) => TEMPLATES.test(folder)))
        return { why: MADE, root: null };
    const root = above.some(setting_isMade) ? (manifest?.directory ?? directory) : directory;
    if (setting_DECLARATIONS.test(file.path))
        return { why: 'in a declaration: it may speak of what is built or installed elsewhere', root };
    if (setting_PAGE.test(file.path))
        return {
            why: 'in a page: what compiles it may look elsewhere',
            // Sites that keep each page in a folder of its own have the others beside that.
            root: PAGE_OF_FOLDER.test(file.path) ? (0,repository_paths/* directoryOf */.jt)(directory) : root,
        };
    if (isExample(file.path, (0,repository_paths/* parts */.rT)(directory)) && !isRun(file.path))
        return { why: 'in a fixture or example', root };
    if (above.some((folder) => SHIPPED.test(folder)))
        return { why: 'in a project that is shipped as it is', root };
    if (above.some((folder) => surroundings_TESTS.test(folder)))
        return { why: 'in a project that a test is made of', root };
    return isInput(file) || (await isDriven(project, file.path)) ? { why: 'in the input of a test', root } : null;
}
/** `actual.spec.js` beside `expected.spec.js`: what a tool rewrites, and what comes of it. */
async function isHalf({ files }, path) {
    const name = (0,repository_paths/* nameOf */.Vb)(path);
    const other = name.replace(/(?<![a-z])(?:actual|expected)(?![a-z])/, (word) => word === 'actual' ? 'expected' : 'actual');
    return other !== name && (await files.entries((0,repository_paths/* directoryOf */.jt)(path))).has(other);
}
/** In a playground the tests are tests, and the configurations are read by the tools. */
function isRun(path) {
    const folders = (0,repository_paths/* parts */.rT)((0,repository_paths/* directoryOf */.jt)(path)).filter((folder) => !PLAYGROUND.test(folder));
    return !isExample(path, folders) && (TEST_FILE.test((0,repository_paths/* nameOf */.Vb)(path)) || setting_CONFIGURATION.test((0,repository_paths/* nameOf */.Vb)(path)));
}
const setting_isMade = (folder) => [FIXTURES, SHIPPED, surroundings_TESTS].some((pattern) => pattern.test(folder));
function isExample(path, folders) {
    return (folders.some((folder) => FIXTURES.test(folder) || TEMPLATES.test(folder)) ||
        SHOWN.test(path) ||
        TESTED.test(path) ||
        EXAMPLE_FILE.test(path));
}
function isInput({ path, content }) {
    const below = belowTests(path) ?? [];
    const tests = content.kind === 'text' && TESTING.test(content.text);
    const making = MADE_WITH.test((0,repository_paths/* nameOf */.Vb)(path)) || below.some((folder) => MAKINGS.test(folder));
    return below.length > 0 && !tests && !making;
}
const INSTALL = /\b(?:npm|pnpm|yarn|bun|deno)[ \t]+(?:(?:un)?install|i|add|remove)[ \t]+([^\n]{1,300})/g;
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
        return (0,imports_answer/* unknown */.L)('a name computed at run time');
    if (site.specifier.length > resolve_LONGEST)
        return (0,imports_answer/* unknown */.L)(`a name of more than ${resolve_LONGEST} characters`);
    const { specifier, typesOnly } = site;
    const excuse = () => site.excuse ?? excuseOf(file, specifier);
    const answer = await lookedUp(project, file.path, { specifier, typesOnly, excuse });
    if (answer.is !== 'missing')
        return answer;
    const excused = excuse();
    if (excused !== null)
        return (0,imports_answer/* unknown */.L)(excused);
    if (answer.kind === 'no-such-builtin')
        return answer;
    if (isForeseen(file, site, answer))
        return (0,imports_answer/* unknown */.L)('a comment says that it may not be found');
    const setting = await setting_settingOf(project, file, { line: site.line, specifier });
    const { doubt = setting?.why, ...missing } = answer;
    const precedent = answer.level === 'error' ? await precedentOf(project, file, { specifier, kind: answer.kind }) : null;
    if (precedent !== null)
        return (0,imports_answer/* unknown */.L)(precedent);
    if (doubt === undefined)
        return missing;
    // What is only a warning elsewhere is not worth a word here.
    if (setting !== null && (setting.root === null || answer.level !== 'error'))
        return (0,imports_answer/* unknown */.L)(setting.why);
    const place = { file, specifier, root: setting?.root ?? (0,repository_paths/* directoryOf */.jt)(file.path) };
    const held = await neighboursHold(project, place, async (importer, neighbour) => lookedUp(project, importer, { ...neighbour, specifier: neighbour.specifier ?? '', excuse: () => null }));
    return held ? missing : (0,imports_answer/* unknown */.L)(doubt);
}
/** What bundlers are told to leave alone, and paths of which TypeScript is told to say nothing. */
const LEFT_ALONE = /\bwebpackIgnore\s*:\s*true\b|@vite-ignore\b|turbopackIgnore\s*:\s*true\b/;
const SILENCED = /\/[/*]\s*@ts-(?:expect-error|ignore)\b/;
function isForeseen({ content }, { line, typesOnly }, { kind }) {
    const lines = content.kind === 'text' ? content.text.split('\n', line) : [];
    const [here = '', before = ''] = lines.slice(-2).toReversed();
    if (LEFT_ALONE.test(here) || (LEFT_ALONE.test(before) && /^\s*\/[/*]/.test(before)))
        return true;
    // Of a package TypeScript may only lack the types: it has to be there all the same, but for types.
    return (kind === 'no-such-file' || typesOnly) && SILENCED.test(before);
}
async function lookedUp(project, path, sought) {
    const { specifier } = sought;
    const name = named(specifier);
    switch (name.kind) {
        case 'relative':
            return resolveRelative(project, path, name.path);
        case 'protocol':
            return name.protocol === 'node' ? builtin(name.name) : (0,imports_answer/* unknown */.L)('a module of a protocol or plugin');
        case 'package':
            return resolvePackage(project, path, { ...sought, name: name.name, subpath: name.subpath });
        case 'internal':
        case 'alias':
            return configured(project, path, specifier);
        case 'absolute':
            return resolveRooted(project, path, specifier);
        default:
            return name;
    }
}
function builtin(name) {
    if (isPrefixedBuiltin(name))
        return imports_answer/* there */.P;
    const near = (0,checks_near/* nearest */.pA)(name, nodeBuiltins);
    return {
        is: 'missing',
        kind: 'no-such-builtin',
        level: 'error',
        message: `Node.js has no built-in module \`node:${name}\``,
        ...(near === undefined ? {} : { help: `did you mean \`node:${near}\`?` }),
    };
}
const unsupplied = (specifier, supplier, meant) => ({
    is: 'missing',
    kind: 'no-such-builtin',
    level: 'error',
    message: `${supplier} supplies no module \`${specifier}\``,
    help: `did you mean \`${meant}\`?`,
});
const UNEXPLAINED = 'a name that no configuration we can read explains';
/** `#name`, `@/name`, `~name`: no package can be called so. What they mean is in a manifest's `imports` or in somebody's configuration. */
async function configured(project, path, specifier) {
    const manifests = await project.manifests((0,repository_paths/* directoryOf */.jt)(path));
    const patterns = manifests.flatMap((manifest) => manifest.mapped);
    const aimed = await byManifest(project, path, specifier);
    if (aimed !== undefined)
        return aimed;
    if (patterns.some(({ pattern }) => (0,glob/* matchesName */.H)(pattern, specifier)))
        return imports_answer/* there */.P;
    const mapping = await mappedName(project, path, specifier);
    const supplier = supplierOf(specifier);
    if (mapping === undefined && supplier !== undefined) {
        const others = await suppliedBeside(project, path, specifier);
        const isOther = others.length > 0 && !others.some((name) => `${specifier}/`.startsWith(`${name}/`));
        const meant = isOther ? ((0,checks_near/* nearest */.pA)(specifier, others) ?? others[0]) : meantModule(specifier);
        if (meant !== undefined)
            return unsupplied(specifier, supplier, meant);
    }
    return mapping ?? (0,imports_answer/* unknown */.L)(supplier === undefined ? UNEXPLAINED : `a module that ${supplier} supplies`);
}

;// CONCATENATED MODULE: ./src/checks/imports/resolvers.ts


/** By the language's name: whatever is not Python is JavaScript or holds scripts of it. */
function resolversOn(tree, workspace) {
    const javascript = projectOf(tree, workspace);
    let python;
    return (language) => async (file, site) => {
        if (language !== 'python')
            return resolve(javascript, file, site);
        python ??= openPython(tree);
        return (await python)(file, site);
    };
}
/** Loaded for the first file of Python. */
async function openPython(tree) {
    const [{ pythonProjectOf }, { resolvePython }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5480).then(__webpack_require__.bind(__webpack_require__, 85480)),
        __webpack_require__.e(/* import() */ 4102).then(__webpack_require__.bind(__webpack_require__, 34102)),
    ]);
    const project = pythonProjectOf(tree);
    return (file, site) => resolvePython(project, file, site);
}

;// CONCATENATED MODULE: ./src/checks/imports.ts
/** Every import on an added line names something that exists: a file of the repository, a declared package, a built-in. */





/** Files under way at once: what they ask of git goes there together. */
const SIDE_BY_SIDE = 32;
/* harmony default export */ const imports = (defineCheck({
    name: 'imports',
    title: 'Imports name what exists',
    needs: ['tree', 'workspace'],
    async run(targets, { tree, workspace }) {
        // Nearly every change comes to ask what is installed: the processes that tell begin while the files are read.
        if (targets.some(({ file }) => languageOf(file.path) !== undefined))
            workspace.files().catch(() => undefined);
        const resolverOf = resolversOn(tree, workspace);
        const files = [];
        for (let at = 0; at < targets.length; at += SIDE_BY_SIDE) {
            const some = targets.slice(at, at + SIDE_BY_SIDE);
            files.push(...(await Promise.all(some.map((target) => askFile(resolverOf, target)))));
        }
        return {
            examined: files.reduce((sum, { asked }) => sum + asked.length, 0),
            findings: files.flatMap(({ path, asked }) => asked.flatMap((one) => imports_findingOf(path, one))),
            notChecked: files.flatMap(({ asked }) => asked.flatMap(imports_notCheckedOf)),
            verified: imports_verified(files),
        };
    },
}));
async function askFile(resolverOf, target) {
    return { path: target.file.path, asked: await asked(resolverOf, target) };
}
async function asked(resolverOf, { file, spans }) {
    const language = languageOf(file.path);
    if (language === undefined || file.content.kind !== 'text')
        return [];
    const resolve = resolverOf(language.name);
    const found = await language.imports(file.content.text, file.path, linesOf(spans));
    if ('unreadable' in found)
        return [{ line: spans[0]?.from ?? 1, specifier: '', answer: (0,imports_answer/* unknown */.L)(found.unreadable) }];
    return Promise.all(found.sites.map(async (site) => ({
        line: site.line,
        specifier: site.specifier ?? '',
        answer: await resolve(file, site),
    })));
}
function linesOf(spans) {
    return new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)));
}
function imports_findingOf(path, { line, specifier, answer }) {
    if (answer.is !== 'missing')
        return [];
    const { is: _, kind, ...said } = answer;
    return [{ ...said, rule: `imports/${kind}`, path, from: line, to: line, subject: specifier }];
}
function imports_notCheckedOf({ answer }) {
    return answer.is === 'unknown' ? [{ why: answer.why, count: 1 }] : [];
}
function imports_verified(files) {
    const resolved = files.map(({ path, asked }) => ({
        path,
        lines: asked.filter(({ answer }) => answer.is === 'there'),
    }));
    const count = resolved.reduce((sum, { lines }) => sum + lines.length, 0);
    if (count === 0)
        return [];
    const spans = resolved.flatMap(({ path, lines }) => (0,change_spans/* spansOf */.Ly)(path, lines.map(({ line }) => line)));
    return [{ what: count === 1 ? '1 import resolves' : `${count} imports resolve`, limit: imports_LIMIT, spans }];
}
const imports_LIMIT = 'names and files, not behaviour';

;// CONCATENATED MODULE: ./src/checks.ts
/** The checks, in the order in which they run and report. */






const checks = [imports, dependencies, contracts, boundaries, hidden_text, behaviour];


/***/ }),

/***/ 48154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ isFix),
/* harmony export */   i3: () => (/* binding */ mendingOf),
/* harmony export */   tQ: () => (/* binding */ fixNotes)
/* harmony export */ });
/* harmony import */ var _exercise_purpose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4792);
/* harmony import */ var _exercise_suites_related_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45605);
/* harmony import */ var _exercise_values_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5378);
/* harmony import */ var _suite_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71634);
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




/** By what it says of itself. */
const isFix = ({ title, commits }) => (0,_exercise_purpose_js__WEBPACK_IMPORTED_MODULE_3__/* .claimsFix */ .$)(title === null ? commits.map(({ message }) => message.split('\n')[0] ?? '') : [title]);
const NOTHING = { findings: [], unable: [] };
async function fixNotes(asking) {
    const { change, files, means, all } = asking;
    const [first] = files;
    const [func] = first?.functions ?? [];
    if (!means.isFix || first === undefined || func === undefined)
        return NOTHING;
    const place = { path: first.version.path, from: func.from, to: func.to };
    const tests = change.files.filter(({ path, content }) => (0,_exercise_suites_related_js__WEBPACK_IMPORTED_MODULE_0__/* .isTest */ .Nu)(path) && content.kind === 'text');
    const paths = tests.map(({ path }) => path);
    const extra = paths.length === 0 ? without(place) : await onBothSides(asking, place, paths);
    if (!extra.findings.some(({ rule }) => rule === UNSHOWN))
        return extra;
    // Who is told what changed, or of an input on which it failed, can see what is fixed.
    const isSeen = (await all()).some(({ answer }) => 'untried' in answer
        ? paths.length === 0
        : answer.mended !== undefined || (paths.length === 0 && answer.differences.length > 0));
    return isSeen ? NOTHING : extra;
}
const without = (place) => ({ findings: [unshown(place, 'no test comes with it')], unable: [] });
async function onBothSides({ tree, suites, change }, place, tests) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const groups = await (0,_suite_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOf */ .c1)(tree, tests);
        if (groups.length === 0)
            return { findings: [], unable: ['no runner is known for its tests'] };
        const [base, head] = [await suites.open('base'), await suites.open('head')];
        const before = __addDisposableResource(env_1, 'value' in base ? base.value : null, true);
        const after = __addDisposableResource(env_1, 'value' in head ? head.value : null, true);
        if (before === null || after === null) {
            const why = 'unavailable' in base ? base.unavailable : 'unavailable' in head ? head.unavailable : '';
            return { findings: [], unable: [`its tests were not run: ${why}`] };
        }
        if ((await (0,_suite_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .runAll */ .$D)(after, groups, new Map(), _suite_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST */ .RK)).ended !== 'passed')
            return { findings: [], unable: ['the tests that it changes do not pass where they are shut in'] };
        const { ended } = await (0,_suite_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .runAll */ .$D)(before, groups, withTests(change.files), _suite_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRST */ .RK);
        if (ended === 'passed')
            return { findings: [unshown(place, `${named(tests)} on the code before it as well`)], unable: [] };
        return ended === 'failed' ? { findings: [shownBy(place, tests)], unable: [] } : NOTHING;
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
}
const named = ([first = '', ...more]) => more.length === 0 ? `\`${first}\` passes` : `\`${first}\` and ${more.length} more pass`;
/** Tests, and what stands beside them for them. */
const withTests = (files) => new Map(files.flatMap(({ path, content }) => content.kind === 'text' && ((0,_exercise_suites_related_js__WEBPACK_IMPORTED_MODULE_0__/* .isTest */ .Nu)(path) || BESIDE.test(path)) ? [[path, content.text]] : []));
const BESIDE = /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|__snapshots__|tests?|spec|fixtures?)\//;
const UNSHOWN = 'behaviour/fix-not-shown';
const unshown = (place, why) => ({
    rule: UNSHOWN,
    level: 'note',
    ...place,
    message: `the change says that it fixes something, and nothing here shows that it does: ${why}`,
    help: 'add a test that fails without the change',
    subject: 'fix not shown',
});
const shownBy = (place, tests) => ({
    rule: 'behaviour/fix-shown',
    level: 'note',
    ...place,
    message: `a test shows the fix: ${others(tests)} fails on the code before and passes now`,
    subject: 'fix shown',
});
const others = ([first = '', ...more]) => more.length === 0 ? `\`${first}\`` : `\`${first}\` or one of ${more.length} more`;
/** An input on which the code before failed. */
function mendingOf({ answer, subject }, path) {
    const mended = 'tried' in answer ? answer.mended : undefined;
    if (mended === undefined)
        return [];
    const [call, was, now] = [
        (0,_exercise_values_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printCall */ .Iz)(subject.name, mended.input),
        (0,_exercise_values_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printResult */ .RS)(mended.base),
        (0,_exercise_values_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printResult */ .RS)(mended.head),
    ].map((text) => text.replaceAll('`', "'").slice(0, MOST_SHOWN));
    return [
        {
            rule: 'behaviour/fix-shown',
            level: 'note',
            path,
            from: subject.from,
            to: subject.to,
            message: `an input shows the fix: \`${call}\` was \`${was}\`, now \`${now}\``,
            subject: `${subject.name} fix shown`,
        },
    ];
}
const MOST_SHOWN = 120;


/***/ }),

/***/ 71634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ runAll),
/* harmony export */   RK: () => (/* binding */ FIRST),
/* harmony export */   Xt: () => (/* binding */ passingOf),
/* harmony export */   c1: () => (/* binding */ groupsOf)
/* harmony export */ });
/* harmony import */ var _exercise_suites_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13080);
/** Tests of several runners as one: by runner and folder, one after the other. */

/** Milliseconds for one run of one runner: for the first one, which may have a whole program to compile, and for later ones. */
const FIRST = 120_000;
const PATIENCE = 30_000;
/** Those at head for which a runner is known. */
async function groupsOf(tree, tests) {
    const groups = new Map();
    for (const path of tests) {
        const { style, isNamed, ...runs } = await (0,_exercise_suites_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .runsFor */ ._)(tree, path, (await tree.read('head', path)) ?? '');
        if (style === 'ava' || !isNamed)
            continue;
        const key = JSON.stringify([style, runs]);
        groups.set(key, { ...runs, runner: style, tests: [...(groups.get(key)?.tests ?? []), path] });
    }
    return [...groups.values()];
}
/** Those files of tests that pass; where not all do, each is run by itself. What takes too long once is not run again. */
async function passingOf(suite, { groups, ended }, isOver) {
    if (ended === 'passed')
        return groups;
    if (ended === 'late' || ended === 'missing')
        return [];
    const passing = [];
    for (const group of groups) {
        const tests = [];
        for (const path of isOver() ? [] : group.tests) {
            const alone = await suite.run({ ...group, tests: [path], instead: new Map(), patience: PATIENCE });
            if (alone.ended === 'passed')
                tests.push(path);
        }
        if (tests.length > 0)
            passing.push({ ...group, tests });
    }
    return passing;
}
/** What became of all: the first thing that is not passed. */
async function runAll(suite, groups, instead, patience = PATIENCE) {
    const noted = new Set();
    for (const group of groups) {
        const result = await suite.run({ ...group, instead, patience });
        for (const one of result.noted)
            noted.add(one);
        if (result.ended !== 'passed')
            return { ended: result.ended, noted };
    }
    return { ended: 'passed', noted };
}


/***/ }),

/***/ 64716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   P: () => (/* binding */ there)
/* harmony export */ });
const there = { is: 'there' };
const unknown = (why) => ({ is: 'unknown', why });


/***/ }),

/***/ 74710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ TOO_MANY_RULES),
/* harmony export */   Wi: () => (/* binding */ ignores),
/* harmony export */   qV: () => (/* binding */ MOST_RULES),
/* harmony export */   wo: () => (/* binding */ parseIgnore)
/* harmony export */ });
/* harmony import */ var _repository_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58458);
/* harmony import */ var _repository_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57542);


/** Each rule is held against each name that a path could mean. Nobody writes so many by hand. */
const MOST_RULES = 5_000;
const TOO_MANY_RULES = 'more rules about ignored files than are looked through';
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
        const pattern = anchored ? (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .rT)(body) : ['**', ...(0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .rT)(body)];
        return [{ base: (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .rT)(directory), pattern, again, directoryOnly: body.endsWith('/') }];
    });
}
/** `rules` from the top down; the last that matches decides, and nothing brings back what lies in an ignored directory. */
function ignores(rules, path) {
    const all = (0,_repository_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parts */ .rT)(path);
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
            else if (name !== undefined && (0,_repository_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .H)(part, name))
                next.add(at + 1);
        }
        reachable = next;
    }
    return reachable.has(path.length);
}


/***/ }),

/***/ 62177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ mentionsScope),
/* harmony export */   EI: () => (/* binding */ namesCopy),
/* harmony export */   X7: () => (/* binding */ namesFile),
/* harmony export */   a$: () => (/* binding */ namesPlace),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
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
/** The path, with nothing more to its last name: `src/gql` in `'./src/gql/'`. */
function namesPlace(text, path) {
    for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
        if (/[/'"`\s]/.test(text.charAt(at - 1)) && /[/'"`\s]/.test(text.charAt(at + path.length)))
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


/***/ }),

/***/ 2863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ isSlip),
/* harmony export */   By: () => (/* binding */ oneSlip),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
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
/** Whether a single slip of the fingers leads from one to the other. */
const oneSlip = (a, b) => Math.abs(a.length - b.length) < 2 && editDistance(a, b) === 1;
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
/** In words of fewer letters a single letter makes another word: `tslint`, `preact`, `dts`. */
const LEAST_LETTERS = 5;
/** Neighbours on a keyboard of the most common layout, and letters and digits that look alike. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ALIKE = ['0o', '1l', '1i', 'il', '5s', '3e', 'vu'];
/** Whether one slip makes `written` of `meant`: two letters swapped, one doubled, dropped or hit beside its key. */
function isSlip(written, meant) {
    if (written === meant || Math.abs(written.length - meant.length) > 1)
        return false;
    let at = 0;
    while (at < meant.length && written.charAt(at) === meant.charAt(at))
        at += 1;
    // What a word begins with tells packages apart, as in `preact` and `react`; so does a plural.
    if (!isInsideWord(meant, at))
        return false;
    if (written.length === meant.length)
        return isSwap(written, meant, at) || isBesides(written, meant, at);
    const [longer, shorter] = written.length > meant.length ? [written, meant] : [meant, written];
    if (longer.slice(at + 1) !== shorter.slice(at))
        return false;
    const extra = longer.charAt(at);
    if (!isLetter(extra))
        return false;
    if (extra === longer.charAt(at - 1) || extra === longer.charAt(at + 1))
        return true;
    const isPlural = extra === 's' && !isLetter(longer.charAt(at + 1));
    return written.length < meant.length && at < meant.length - 1 && !isPlural;
}
/** Whether the place lies in a long word of the name, behind its first letter. */
function isInsideWord(name, at) {
    const before = /[a-z]*$/i.exec(name.slice(0, at))?.[0] ?? '';
    const after = /^[a-z0-9]*/i.exec(name.slice(at))?.[0] ?? '';
    return before.length > 0 && before.length + after.length >= LEAST_LETTERS;
}
function isSwap(written, meant, at) {
    const swapped = written.charAt(at) === meant.charAt(at + 1) && written.charAt(at + 1) === meant.charAt(at);
    return swapped && isLetter(written.charAt(at)) && written.slice(at + 2) === meant.slice(at + 2);
}
function isBesides(written, meant, at) {
    // What a word ends with tells packages apart, too: `colord`, `colors`.
    if (at === meant.length - 1 || written.slice(at + 1) !== meant.slice(at + 1))
        return false;
    const [a, b] = [written.charAt(at), meant.charAt(at)];
    if (a === '' || b === '')
        return false;
    return (ALIKE.some((two) => two === a + b || two === b + a) ||
        ROWS.some((row) => row.includes(a + b) || row.includes(b + a)));
}
const isLetter = (char) => /^[a-z]$/i.test(char);


/***/ }),

/***/ 6747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57542);

/** One level after the other; the directories of a level are asked for together, which takes as long as one. */
async function below(files, start, { most, deepest = Infinity, enters }) {
    const held = [];
    let level = [start];
    let left = most;
    for (let depth = 0; depth <= deepest && level.length > 0 && left > 0; depth += 1) {
        const looked = level.slice(0, left);
        const found = (await Promise.all(looked.map((directory) => heldIn(files, directory)))).flat();
        for (const one of found)
            held.push(one);
        if (looked.length < level.length)
            return { held, whole: false };
        left -= looked.length;
        level = found.filter(({ name, kind }) => kind === 'directory' && enters(name)).map(({ path }) => path);
    }
    return { held, whole: level.length === 0 };
}
async function heldIn(files, directory) {
    const entries = await files.entries(directory);
    return [...entries].map(([name, kind]) => ({ path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(directory, name), name, kind }));
}


/***/ }),

/***/ 69437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eI: () => (/* binding */ declaredIn),
  Yh: () => (/* binding */ isManifest),
  wq: () => (/* binding */ overriddenName)
});

;// CONCATENATED MODULE: ./src/checks/repository/json-lines.ts
/** Reads JSON and keeps the line of every key: a finding has to point at one. For manifests, which are small; comments are not JSON. */
const TOKEN = /[{}[\],:]|"(?:[^"\\\n]|\\[^\n])*"|[^\s{}[\],:"]+|"/g;
/** Deeper objects are passed over. */
const DEEPEST = 8;
/** The members of the object that the text holds; undefined where it is no JSON, or no object. */
function readMembers(text) {
    if (!isObject(text.replace(/^\uFEFF/, '')))
        return undefined;
    return objectAt(tokensOf(text), 0, 0).members;
}
/** The language's own parser judges the text, so that the reader below may take its shape for granted. */
function isObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}
function tokensOf(text) {
    const tokens = [];
    let line = 1;
    // Looked for once: from every token of one long line it would be the whole text each time.
    let end = text.indexOf('\n');
    for (const { 0: found, index } of text.replace(/^\uFEFF/, ' ').matchAll(TOKEN)) {
        for (; end >= 0 && end < index; end = text.indexOf('\n', end + 1))
            line += 1;
        tokens.push({ text: found, line });
    }
    return tokens;
}
/** `at` is the token of the opening brace. */
function objectAt(tokens, at, depth) {
    const members = [];
    let next = at + 1;
    while (next < tokens.length && tokens[next]?.text !== '}') {
        const key = tokens[next];
        const value = tokens[next + 2];
        if (key === undefined || value === undefined)
            break;
        const isNested = value.text === '{' && depth < DEEPEST;
        const inner = isNested ? objectAt(tokens, next + 2, depth + 1) : { members: [], next: behind(tokens, next + 2) };
        const last = tokens[inner.next - 1]?.line ?? key.line;
        members.push({ key: unquoted(key.text), line: key.line, last, text: textOf(value.text), members: inner.members });
        next = inner.next + (tokens[inner.next]?.text === ',' ? 1 : 0);
    }
    return { members, next: next + 1 };
}
/** The token behind a value whose content does not matter. */
function behind(tokens, at) {
    let open = 0;
    for (let next = at; next < tokens.length; next += 1) {
        const text = tokens[next]?.text ?? '';
        if (text === '{' || text === '[')
            open += 1;
        if (text === '}' || text === ']')
            open -= 1;
        if (open === 0)
            return next + 1;
    }
    return tokens.length;
}
const textOf = (token) => (token.startsWith('"') ? unquoted(token) : null);
function unquoted(token) {
    const value = JSON.parse(token);
    return typeof value === 'string' ? value : token;
}

;// CONCATENATED MODULE: ./src/checks/repository/declared.ts

const KINDS = {
    dependencies: 'direct',
    devDependencies: 'direct',
    optionalDependencies: 'direct',
    peerDependencies: 'peer',
};
/** Files that declare dependencies, by name. */
const isManifest = (path) => /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|\.yarnrc\.yml)$/.test(path);
/** Undefined for a manifest that cannot be read. */
async function declaredIn(path, text) {
    if (path.endsWith('.json'))
        return declaredInJson(text);
    const { catalogsIn } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9880)]).then(__webpack_require__.bind(__webpack_require__, 69880));
    return catalogsIn(text);
}
function declaredInJson(text) {
    const top = readMembers(text);
    if (top === undefined)
        return undefined;
    const part = (name, of = top) => of.find(({ key }) => key === name)?.members ?? [];
    const workspaces = part('workspaces');
    return [
        ...Object.entries(KINDS).flatMap(([section, kind]) => entries(part(section), kind)),
        ...overridden(part('overrides')),
        ...overridden(part('resolutions')),
        ...overridden(part('overrides', part('pnpm'))),
        ...[top, workspaces].flatMap((of) => catalogs(part('catalog', of), part('catalogs', of))),
    ];
}
const catalogs = (one, named) => [
    ...entries(one, 'catalog'),
    ...named.flatMap(({ members }) => entries(members, 'catalog')),
];
const entries = (members, kind) => members.flatMap(({ key, text, line, last }) => (text === null ? [] : [{ name: key, range: text, kind, line, last }]));
/** npm nests them, with `.` for the package itself; the others name a way to the package. */
function overridden(members, above = '') {
    return members.flatMap(({ key, text, line, last, members: inner }) => {
        const name = key === '.' ? above : overriddenName(key);
        if (text !== null)
            return [{ name, range: text, kind: 'override', line, last }];
        return overridden(inner, name);
    });
}
/** The package at the end of a way such as `a>b@1`, or `@scope/b@npm:1` behind stars and slashes. */
function overriddenName(key) {
    // An arrow behind a space, a bar or an `@` begins a range.
    const [way = key] = key.split(/(?<=[^ |@])>/).slice(-1);
    const at = way.search(/(?<=[^/])@/);
    const path = at < 0 ? way : way.slice(0, at);
    return /(?:^|\/)((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1] ?? path;
}


/***/ }),

/***/ 70769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ filesAt),
/* harmony export */   j: () => (/* binding */ fieldsBy)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13546);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8266);


/** Manifests are asked about once for every import. */
const fieldsBy = (text) => (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async (path) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)((await text(path)) ?? '')));
function filesAt(tree, at) {
    const text = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)((path) => tree.read(at, path));
    return {
        entries: (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async (directory) => {
            const listed = await tree.list(at, directory);
            return new Map(listed.map(({ name, kind }) => [name, kind]));
        }),
        text,
        fields: fieldsBy(text),
    };
}


/***/ }),

/***/ 58458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName)
/* harmony export */ });
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


/***/ }),

/***/ 13546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Reads JSON as people write it for tools: comments and trailing commas are let pass. What it holds is never trusted to have a shape. */
/** Undefined for text that is no JSON. */
function parseJson(text) {
    if (text === '')
        return undefined;
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
const STRING = /"(?:[^"\\]|\\.)*"/y;
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
    STRING.lastIndex = start;
    if (opening === '"')
        return STRING.exec(text) ? STRING.lastIndex : text.length;
    const close = text.indexOf(opening === '//' ? '\n' : '*/', start + 2);
    if (close < 0)
        return text.length;
    return opening === '//' ? close : close + 2;
}


/***/ }),

/***/ 64140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ manifestsIn),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   pl: () => (/* binding */ typesOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13546);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8266);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57542);



const MAPS = ['peerDependenciesMeta', 'peerDependencies', 'optionalDependencies', 'devDependencies', 'dependencies'];
/** Deno's configuration and import maps declare as a package manifest does. */
const NAMES = ['package.json', 'deno.json', 'deno.jsonc', 'import_map.json'];
/** What pnpm takes for a manifest too, and is not read here. */
const OTHERS = ['package.yaml', 'package.json5'];
const LISTS = ['bundledDependencies', 'bundleDependencies'];
function manifestsIn(files) {
    const at = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async (directory) => {
        const entries = await files.entries(directory);
        // Routes can be called so too: a directory is no manifest.
        const held = NAMES.filter((name) => entries.has(name) && entries.get(name) !== 'directory').map((name) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(directory, name));
        const all = await Promise.all(held.map(async (path) => parseManifest(await files.text(path), directory)));
        const unread = OTHERS.filter((name) => entries.get(name) === 'file').map(() => parseManifest(undefined, directory));
        return all.length + unread.length === 0 ? undefined : merge([...all, ...unread], directory);
    });
    return (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async (directory) => {
        const all = await Promise.all((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestors */ .T1)(directory).map(at));
        return all.filter((manifest) => manifest !== undefined);
    });
}
function merge(all, directory) {
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
    const read = text === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    const manifest = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(read);
    const internal = [...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(manifest.get('imports'))];
    const ranges = MAPS.flatMap((key) => [...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(manifest.get(key))]).map(([name, range]) => [name, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(range) ?? '']);
    const names = [...LISTS.flatMap((key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(manifest.get(key))), ...internal.map(([name]) => name)].map((name) => [name, '']);
    const workspaces = manifest.get('workspaces');
    return {
        directory,
        readable: typeof read === 'object' && read !== null,
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(manifest.get('name')),
        declared: new Map([...names, ...ranges]),
        mapped: internal.map(([name, target]) => ({ pattern: open(name), target: pathIn((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(target)) })),
        replaced: [...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(manifest.get('browser')).keys()],
        workspaces: [
            ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(workspaces),
            ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(workspaces).get('packages')),
            ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(manifest.get('workspace')),
        ],
    };
}
const open = (written) => (written.endsWith('/') ? `${written}*` : written);
const pathIn = (target = '') => (/^\.\.?(?:\/|$)/.test(target) ? open(target) : undefined);
/** The name under which DefinitelyTyped keeps a package's types. */
const typesOf = (name) => `@types/${name.startsWith('@') ? name.slice(1).replace('/', '__') : name}`;


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Asks once for each key and keeps the answer for the run. */
function once(ask) {
    const answers = new Map();
    return (key) => {
        const answer = answers.get(key) ?? ask(key);
        answers.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 57542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   rT: () => (/* binding */ parts),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
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


/***/ }),

/***/ 33735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ popular)
/* harmony export */ });
/** Packages that many public repositories declare. Written by `scripts/popular-names.ts`; not edited by hand. */
const popular = new Set(`
@actions/core @actions/exec @actions/github @actions/io @ai-sdk/anthropic @ai-sdk/gateway @ai-sdk/google
@ai-sdk/google-vertex @ai-sdk/openai @ai-sdk/react @angular-devkit/build-angular @angular/animations @angular/build
@angular/cli @angular/common @angular/compiler @angular/compiler-cli @angular/core @angular/forms
@angular/platform-browser @angular/platform-browser-dynamic @angular/router @antfu/eslint-config @anthropic-ai/sdk
@apidevtools/swagger-parser @arethetypeswrong/cli @astrojs/check @astrojs/node @aws-sdk/client-bedrock-runtime
@aws-sdk/client-s3 @aws-sdk/credential-providers @aws-sdk/lib-storage @aws-sdk/s3-request-presigner @aws-sdk/types
@azure/identity @azure/storage-blob @babel/code-frame @babel/core @babel/eslint-parser @babel/generator
@babel/helper-module-imports @babel/parser @babel/plugin-proposal-decorators
@babel/plugin-transform-class-properties @babel/plugin-transform-modules-commonjs @babel/plugin-transform-react-jsx
@babel/plugin-transform-runtime @babel/preset-env @babel/preset-flow @babel/preset-react @babel/preset-typescript
@babel/register @babel/runtime @babel/traverse @babel/types @biomejs/biome @braintree/sanitize-url
@cfworker/json-schema @changesets/changelog-github @changesets/cli @clack/prompts @cloudflare/vite-plugin
@cloudflare/workers-types @codemirror/autocomplete @codemirror/commands @codemirror/lang-css @codemirror/lang-html
@codemirror/lang-javascript @codemirror/lang-json @codemirror/language @codemirror/lint @codemirror/search
@codemirror/state @codemirror/view @commitlint/cli @commitlint/config-conventional @cspell/eslint-plugin
@date-fns/tz @dnd-kit/core @dnd-kit/modifiers @dnd-kit/sortable @dnd-kit/utilities @docusaurus/core
@docusaurus/faster @docusaurus/module-type-aliases @docusaurus/plugin-client-redirects
@docusaurus/plugin-content-docs @docusaurus/preset-classic @docusaurus/theme-common @docusaurus/tsconfig
@docusaurus/types @dotenvx/dotenvx @ember/optional-features @ember/string @ember/test-helpers @embroider/compat
@embroider/core @embroider/macros @emotion/react @emotion/styled @eslint-community/eslint-plugin-eslint-comments
@eslint-react/eslint-plugin @eslint/compat @eslint/eslintrc @eslint/js @faker-js/faker @floating-ui/dom
@floating-ui/react @glimmer/component @glimmer/tracking @google-cloud/storage @google/genai @graphql-codegen/cli
@graphql-codegen/introspection @graphql-codegen/typescript @graphql-codegen/typescript-operations
@graphql-typed-document-node/core @headlessui/react @heroicons/react @hono/node-server @hookform/resolvers
@ianvs/prettier-plugin-sort-imports @iarna/toml @iconify-json/carbon @iconify-json/logos @iconify-json/lucide
@iconify-json/simple-icons @iconify/utils @iconify/vue @inquirer/prompts @internationalized/date @jest/globals
@jridgewell/sourcemap-codec @jridgewell/trace-mapping @langchain/langgraph @lezer/common @lezer/highlight @lezer/lr
@libsql/client @lit/context @mdx-js/react @mermaid-js/layout-elk @microsoft/api-extractor @modelcontextprotocol/sdk
@modelcontextprotocol/server @monaco-editor/react @nestjs/cli @nestjs/common @nestjs/core @nestjs/platform-express
@nestjs/platform-socket.io @nestjs/schedule @nestjs/schematics @nestjs/testing @nestjs/websockets
@next/eslint-plugin-next @nuxt/devtools @nuxt/kit @nuxt/module-builder @nuxt/test-utils @nuxthub/core @nx/devkit
@nx/js @octokit/auth-app @octokit/core @octokit/request @octokit/rest @octokit/webhooks-types @opentelemetry/api
@opentelemetry/api-logs @opentelemetry/core @opentelemetry/exporter-logs-otlp-grpc
@opentelemetry/exporter-metrics-otlp-grpc @opentelemetry/exporter-trace-otlp-http @opentelemetry/instrumentation
@opentelemetry/resources @opentelemetry/sdk-logs @opentelemetry/sdk-metrics @opentelemetry/sdk-node
@opentelemetry/sdk-trace-base @opentelemetry/sdk-trace-node @opentelemetry/semantic-conventions @parcel/watcher
@percy/cli @playwright/test @polka/compression @preact/preset-vite @prettier/sync @prisma/client
@radix-ui/react-accordion @radix-ui/react-alert-dialog @radix-ui/react-aspect-ratio @radix-ui/react-avatar
@radix-ui/react-checkbox @radix-ui/react-collapsible @radix-ui/react-context-menu @radix-ui/react-dialog
@radix-ui/react-dropdown-menu @radix-ui/react-hover-card @radix-ui/react-icons @radix-ui/react-label
@radix-ui/react-menubar @radix-ui/react-navigation-menu @radix-ui/react-popover @radix-ui/react-progress
@radix-ui/react-radio-group @radix-ui/react-scroll-area @radix-ui/react-select @radix-ui/react-separator
@radix-ui/react-slider @radix-ui/react-slot @radix-ui/react-switch @radix-ui/react-tabs @radix-ui/react-toast
@radix-ui/react-toggle @radix-ui/react-toggle-group @radix-ui/react-tooltip @radix-ui/react-visually-hidden
@react-native/babel-preset @react-native/jest-preset @react-native/metro-config @react-native/typescript-config
@react-router/dev @react-router/node @react-router/serve @remix-run/dev @remix-run/node @remix-run/react
@remix-run/serve @rollup/plugin-alias @rollup/plugin-babel @rollup/plugin-commonjs @rollup/plugin-json
@rollup/plugin-node-resolve @rollup/plugin-replace @rollup/plugin-terser @rollup/plugin-typescript
@rollup/pluginutils @rushstack/eslint-patch @sentry/node @shikijs/langs @shikijs/themes @shikijs/vitepress-twoslash
@simplewebauthn/browser @simplewebauthn/server @sindresorhus/slugify @sinonjs/fake-timers @size-limit/file
@slack/web-api @standard-schema/spec @storybook/addon-docs @storybook/react @storybook/react-vite @stripe/stripe-js
@stylistic/eslint-plugin @sveltejs/acorn-typescript @sveltejs/adapter-auto @sveltejs/kit
@sveltejs/vite-plugin-svelte @swc-node/register @swc/cli @swc/core @swc/helpers @swc/jest
@tailwindcss/container-queries @tailwindcss/postcss @tailwindcss/typography @tailwindcss/vite @tanstack/intent
@tanstack/react-query @tanstack/react-query-devtools @tanstack/react-router @tanstack/react-start
@tanstack/react-table @tanstack/react-virtual @testing-library/dom @testing-library/jest-dom @testing-library/react
@testing-library/react-hooks @testing-library/react-native @testing-library/svelte @testing-library/user-event
@tiptap/extension-mention @tiptap/pm @trpc/client @tsconfig/node18 @tsconfig/node20 @tsconfig/svelte
@types/aws-lambda @types/babel__code-frame @types/babel__core @types/babel__generator @types/babel__traverse
@types/bcryptjs @types/benchmark @types/better-sqlite3 @types/bun @types/chai @types/chrome @types/compression
@types/configstore @types/convert-source-map @types/cors @types/cross-spawn @types/debug @types/dedent @types/diff
@types/escape-html @types/eslint @types/estree @types/etag @types/express @types/express-serve-static-core
@types/formidable @types/fs-extra @types/glob @types/hast @types/html-to-text @types/inquirer
@types/isomorphic-fetch @types/jasmine @types/jest @types/js-yaml @types/jscodeshift @types/jsdom @types/jsesc
@types/json-schema @types/jsonwebtoken @types/katex @types/lodash @types/lodash.debounce @types/lodash.merge
@types/luxon @types/markdown-it @types/mdast @types/mdx @types/micromatch @types/mime-types @types/minimist
@types/mocha @types/morgan @types/natural-compare @types/node @types/node-fetch @types/nodemailer @types/papaparse
@types/passport-jwt @types/pdf-parse @types/pg @types/picomatch @types/pluralize @types/pngjs @types/prismjs
@types/progress @types/prompts @types/proper-lockfile @types/react @types/react-dom @types/react-highlight-words
@types/react-router-dom @types/react-syntax-highlighter @types/react-test-renderer @types/sanitize-html
@types/semver @types/shell-quote @types/shelljs @types/sinon @types/sinonjs__fake-timers @types/source-map-support
@types/supertest @types/tar @types/tmp @types/trusted-types @types/ungap__structured-clone @types/unist @types/uuid
@types/validate-npm-package-name @types/validator @types/vscode @types/vscode-webview @types/webpack-env @types/ws
@types/xml2js @types/yargs @types/yargs-parser @types/yazl @typescript-eslint/eslint-plugin
@typescript-eslint/parser @typescript/native-preview @ungap/structured-clone @upstash/redis @valibot/to-json-schema
@vercel/analytics @vercel/functions @vercel/ncc @vercel/nft @vercel/og @vercel/speed-insights @vitejs/plugin-react
@vitejs/plugin-react-swc @vitejs/plugin-vue @vitejs/plugin-vue-jsx @vitest/browser @vitest/browser-playwright
@vitest/coverage-istanbul @vitest/coverage-v8 @vitest/eslint-plugin @vitest/ui @vscode/codicons @vscode/test-cli
@vscode/test-electron @vscode/vsce @vue/compiler-sfc @vue/eslint-config-typescript @vue/test-utils @vue/tsconfig
@vueuse/core @vueuse/integrations @vueuse/nuxt @xterm/xterm @xyflow/react @yarnpkg/types acorn acorn-jsx acorn-walk
adm-zip ai ajv ajv-formats algoliasearch ansi-to-html archiver arg arktype assert astro autoprefixer aws4fetch
axe-core axios babel-jest babel-loader babel-plugin-polyfill-corejs3 baseline-browser-mapping bcryptjs benchmark
better-sqlite3 body-parser broccoli-asset-rev browserslist browserslist-to-esbuild buffer bullmq bun-types c8
camelcase chai chalk cheerio chokidar chrome-trace-event chrono-node ci-info class-transformer class-validator
class-variance-authority classnames clone-deep clsx cmdk codemirror coffeescript color colors commander compression
concurrently configstore connect consola content-disposition conventional-changelog conventional-changelog-angular
convert-source-map cookie cookie-es cookie-parser copy-to-clipboard copy-webpack-plugin copyfiles core-js cors
cpy-cli cron-parser croner cross-env cross-spawn cspell css-loader cssnano csstype csv-parse cypress dataloader
date-fns dayjs debug dedent deepmerge defu del devalue diff docusaurus-plugin-typedoc dompurify dotenv dotenv-expand
drizzle-kit drizzle-orm ejs electron ember-auto-import ember-cli ember-cli-app-version ember-cli-babel
ember-cli-clean-css ember-cli-dependency-checker ember-cli-htmlbars ember-cli-inject-live-reload ember-cli-sri
ember-cli-terser ember-load-initializers ember-modifier ember-page-title ember-qunit ember-resolver ember-source
ember-template-lint embla-carousel-auto-scroll embla-carousel-autoplay embla-carousel-react enquirer es-module-lexer
esbuild esbuild-register esbuild-wasm escape-html escape-string-regexp eslint eslint-config-next
eslint-config-prettier eslint-config-react-app eslint-import-resolver-typescript eslint-import-resolver-webpack
eslint-plugin-compat eslint-plugin-cypress eslint-plugin-ember eslint-plugin-flowtype eslint-plugin-html
eslint-plugin-import eslint-plugin-import-x eslint-plugin-jest eslint-plugin-jsdoc eslint-plugin-jsx-a11y
eslint-plugin-markdown eslint-plugin-n eslint-plugin-no-only-tests eslint-plugin-perfectionist
eslint-plugin-prettier eslint-plugin-promise eslint-plugin-qunit eslint-plugin-react eslint-plugin-react-hooks
eslint-plugin-react-refresh eslint-plugin-regexp eslint-plugin-simple-import-sort eslint-plugin-storybook
eslint-plugin-svelte eslint-plugin-tsdoc eslint-plugin-unicorn eslint-plugin-unused-imports eslint-plugin-vue
eslint-visitor-keys esm-env estree-walker etag events execa expect-type expo expo-status-bar express
express-rate-limit express-session fake-indexeddb fast-deep-equal fast-glob fast-xml-parser fastify fdir fflate
file-type find-my-way find-up firebase firebase-admin firebase-functions firebase-tools form-data formidable
framer-motion fs-extra fumadocs-core fumadocs-mdx fumadocs-ui fuse.js fzf geist get-port get-stream get-tsconfig
github-slugger glob globals globby google-auth-library got graceful-fs graphql graphql-request gray-matter gulp h3
handlebars happy-dom hash-sum helmet highlight.js history hono html-to-text html-webpack-plugin http-errors
http-proxy-middleware http-server https-proxy-agent husky i18next i18next-browser-languagedetector
i18next-http-backend idb-keyval identity-obj-proxy ignore immer input-otp inquirer ioredis ipaddr.js isbinaryfile
isbot isomorphic-fetch istanbul-lib-coverage istanbul-lib-instrument istanbul-lib-report istanbul-reports jasmine
jasmine-core jasmine-spec-reporter jest jest-diff jest-environment-jsdom jest-environment-node jest-junit
jest-transform-stub jest-watch-typeahead jiti joi jose jquery js-yaml jscodeshift jsdom jsesc json json-schema
json-schema-to-typescript json5 jsonc-parser jsonwebtoken jszip jwt-decode karma karma-chrome-launcher
karma-coverage karma-jasmine karma-jasmine-html-reporter katex kleur knip koa koa-router leaflet lerna less
less-loader lightningcss lint-staged lit loader.js lodash lodash-es lodash.debounce lodash.merge lru-cache
lucide-react luxon lz-string madge magic-string magicast mammoth markdown-it markdown-it-container markdown-table
markdownlint-cli2 marked match-sorter mdast-util-from-markdown mdast-util-mdx mdast-util-to-string memfs mermaid
micromark-util-types micromatch mime mime-types mini-css-extract-plugin minimatch minimist minisearch mkdirp mlly
mocha moment monaco-editor mongodb mongodb-memory-server mongoose morgan motion mri mrmime ms msw nanoid
natural-compare ncp next next-auth next-themes ng-packagr nock node-fetch node-forge node-html-parser node-loader
node-mocks-http nodemailer nodemon normalize.css npm-run-all npm-run-all2 nuxt nx nyc obug ofetch ohash open
open-cli openai openapi-types openapi-typescript ora outdent ovsx oxc-parser oxfmt oxlint oxlint-tsgolint p-limit
p-map p-queue papaparse passport passport-jwt passport-local patch-package path-browserify path-to-regexp pathe
pdf-parse pdfjs-dist pg picocolors picomatch pinia pino pino-pretty pirates pkg-pr-new pkg-types playwright
pluralize pngjs polka postcss postcss-import postcss-loader postcss-modules postcss-selector-parser postgres
posthog-js posthog-node preact preact-render-to-string premove prettier prettier-plugin-astro prettier-plugin-svelte
prettier-plugin-tailwindcss pretty-bytes prism-react-renderer prisma prismjs process prompts prop-types
proper-lockfile prosemirror-state proxyquire publint pug punycode puppeteer puppeteer-core qs query-string qunit
qunit-dom radix-ui raw-body react react-colorful react-day-picker react-dom react-dropzone react-email
react-error-boundary react-helmet-async react-highlight-words react-hook-form react-hot-toast react-i18next
react-icons react-intersection-observer react-is react-markdown react-native react-native-gesture-handler
react-native-reanimated react-native-safe-area-context react-native-web react-refresh react-resizable-panels
react-router react-router-dom react-scripts react-syntax-highlighter react-test-renderer react-textarea-autosize
react-use recast recharts redis redux reflect-metadata regenerator-runtime rehype-highlight rehype-raw
rehype-stringify release-it remark remark-directive remark-frontmatter remark-gfm remark-math remark-parse
remark-rehype remark-stringify requirejs resend resolve rimraf rolldown rollup rollup-plugin-dts
rollup-plugin-esbuild rollup-plugin-license rollup-plugin-polyfill-node rollup-plugin-terser
rollup-plugin-visualizer rxjs sanitize-filename sanitize-html sass sass-loader scule semver serialize-javascript
serve server-only sharp shell-quote shelljs shiki signal-exit simple-git simple-git-hooks sinon sirv sitemap
size-limit slash slugify smol-toml socket.io-client solid-devtools solid-js sonner sort-by sort-package-json
source-map source-map-js source-map-support start-server-and-test std-env storybook streamdown string-width
strip-ansi strip-json-comments stripe style-loader styled-components stylelint stylelint-config-standard
stylelint-prettier superjson superstruct supertest svelte svelte-check svgo swr tailwind-merge tailwindcss
tailwindcss-animate tar tempy terminal-link terser terser-webpack-plugin three tinybench tinyglobby tippy.js tmp
tracked-built-ins ts-jest ts-loader ts-morph ts-node ts-prune tsconfig-paths tsdown tslib tstyche tsup tsx turbo
tw-animate-css type-fest typedoc typedoc-plugin-markdown typescript typescript-eslint ufo ulid ultrahtml undici
unified unist-util-visit unplugin-vue-components unstorage url url-loader use-stick-to-bottom uuid valibot
validate-npm-package-name vaul verdaccio vfile vite vite-plugin-checker vite-plugin-inspect vite-plugin-pwa
vite-plugin-solid vite-plugin-static-copy vite-tsconfig-paths vitepress vitepress-plugin-group-icons
vitepress-plugin-llms vitest vitest-browser-svelte vscode-jsonrpc vscode-languageclient vscode-languageserver
vscode-languageserver-textdocument vscode-uri vue vue-eslint-parser vue-router vue-tsc wait-on webpack
webpack-bundle-analyzer webpack-cli webpack-dev-server webpack-merge which winston workbox-build workbox-window
wrangler ws xml2js yaml yargs yargs-parser yauzl yazl yjs yup zimmerframe zod zod-to-json-schema zone.js zustand
`
    .trim()
    .split(/\s+/));


/***/ }),

/***/ 17798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ workspacesIn)
/* harmony export */ });
/* unused harmony export yamlPackages */
/* harmony import */ var _below_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6747);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58458);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13546);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8266);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57542);





/** Directories looked into for one workspace. */
const MOST = 5_000;
/** Patterns of one workspace. */
const MOST_PATTERNS = 1_000;
function workspacesIn(files, manifests) {
    const nameAt = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)((directory) => packageName(files, directory));
    const membersOf = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async (root) => expand(files, root, await patterns(files, manifests, root)));
    const membersFrom = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async (from) => (await Promise.all((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestors */ .T1)(from).map(membersOf))).flat());
    const all = (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async (from) => {
        const directories = await membersFrom(from);
        const names = await Promise.all(directories.map(nameAt));
        const found = names.flatMap((name, at) => (name === undefined ? [] : [[name, directories[at] ?? '']]));
        return new Map(found.toReversed());
    });
    return {
        all,
        find: async (from, name) => {
            const likely = (await membersFrom(from)).filter((directory) => alike((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(directory), (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(name)));
            const names = await Promise.all(likely.map(nameAt));
            return likely[names.indexOf(name)] ?? (await all(from)).get(name);
        },
    };
}
/** `core` and `babel-core`. */
const NOTHING = new Map();
const alike = (directory, name) => directory.endsWith(name) || name.endsWith(directory);
async function patterns(files, manifests, root) {
    const entries = await files.entries(root);
    const text = async (name) => (entries.has(name) ? ((await files.text((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(root, name))) ?? '') : '');
    const json = async (name) => (entries.has(name) ? files.fields((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(root, name)) : NOTHING);
    const [above, pnpm, lerna, rush] = await Promise.all([
        manifests(root),
        text('pnpm-workspace.yaml'),
        json('lerna.json'),
        json('rush.json'),
    ]);
    const own = above.find(({ directory }) => directory === root)?.workspaces ?? [];
    const projects = rush.get('projects');
    const folders = Array.isArray(projects)
        ? projects.flatMap((project) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(project).get('projectFolder')))
        : [];
    return [...own, ...yamlPackages(pnpm), ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(lerna.get('packages')), ...folders];
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
        const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((await files.fields((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(directory, name))).get('name'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** What a pattern takes away is kept: a name too many only makes the check milder. */
async function expand(files, root, globs) {
    const kept = globs.filter((glob) => !glob.startsWith('!')).slice(0, MOST_PATTERNS);
    const split = kept.map((glob) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .parts */ .rT)(glob).filter((part) => part !== '.'));
    const found = await Promise.all(split.map((pattern) => matching(files, root, pattern)));
    return [...new Set(found.flat())];
}
async function matching(files, root, pattern) {
    let reached = [root];
    for (const [at, part] of pattern.entries()) {
        // Two in a row say what one says.
        if (part === '**' && pattern[at - 1] === '**')
            continue;
        const found = await Promise.all(reached.slice(0, MOST).map((directory) => step(files, directory, part)));
        reached = [...new Set(found.flat())];
    }
    return reached;
}
async function step(files, directory, part) {
    if (part === '**')
        return [directory, ...(await directoriesBelow(files, directory))];
    if (part === '..')
        return [];
    const choices = braces(part);
    const found = [];
    for (const [name, kind] of await files.entries(directory)) {
        if (kind === 'directory' && choices.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesName */ .H)(glob, name)))
            found.push((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(directory, name));
    }
    return found;
}
/** `{a,b}-c` as `a-c` and `b-c`; one pair only. */
function braces(part) {
    const [, before = '', choice, after = ''] = /^([^{]*)\{([^{}]*)\}(.*)$/.exec(part) ?? [];
    return choice === undefined ? [part] : choice.split(',').map((one) => `${before}${one}${after}`);
}
async function directoriesBelow(files, directory) {
    const { held } = await (0,_below_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .G)(files, directory, { most: MOST, enters });
    return held.filter(({ name, kind }) => kind === 'directory' && enters(name)).map(({ path }) => path);
}
const enters = (name) => name !== 'node_modules';


/***/ }),

/***/ 48850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isWellBehaved),
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   K4: () => (/* binding */ mannersOf),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   YU: () => (/* binding */ sameResult),
/* harmony export */   eE: () => (/* binding */ sameValue)
/* harmony export */ });
/** Floating point may be summed in another order: relative to the larger of the two. */
const NEGLIGIBLE = 1e-9;
function sameResult(base, head) {
    if (base.is === 'returned' && head.is === 'returned')
        return sameValue(base.value, head.value) && sameLists(base.after ?? [], head.after ?? []);
    if (base.is === 'threw' && head.is === 'threw')
        return base.name === head.name;
    return base.is === head.is;
}
function sameValue(base, head) {
    // Zero has a sign that hardly anybody means.
    const [one, other] = [plainZero(base), plainZero(head)];
    if (typeof one === 'number' && typeof other === 'number')
        return isClose(one, other);
    if (base === null || head === null || typeof base !== 'object' || typeof head !== 'object')
        return base === head;
    if (base.t !== head.t)
        return false;
    switch (base.t) {
        case 'array':
        case 'iterator':
        case 'set':
            return head.t === base.t && sameLists(base.v, head.v);
        case 'map':
            return head.t === 'map' && sameLists(base.v.flat(), head.v.flat());
        case 'object':
            return head.t === 'object' && base.name === head.name && sameFields(new Map(base.v), new Map(head.v));
        // What neither side could show says nothing.
        case 'cut':
        case 'function':
            return true;
        default:
            return JSON.stringify(base) === JSON.stringify(head);
    }
}
const plainZero = (value) => typeof value === 'object' && value?.t === 'number' && value.v === '-0' ? 0 : value;
function sameLists(base, head) {
    return base.length === head.length && base.every((value, index) => sameValue(value, head[index] ?? null));
}
/** The order of an object's fields is nobody's promise; that of a map's or set's entries is. */
function sameFields(base, head) {
    const names = new Set([...base.keys(), ...head.keys()]);
    return [...names].every((name) => sameValue(base.get(name) ?? UNDEFINED, head.get(name) ?? UNDEFINED));
}
const UNDEFINED = { t: 'undefined' };
const isClose = (base, head) => 
// Infinity less itself is no number.
base === head || Math.abs(base - head) <= NEGLIGIBLE * Math.max(1, Math.abs(base), Math.abs(head));
/**
 * Whether a result is what somebody wrote down. People write less than there is: a list for an iterator, a plain object
 * for an instance, 0.33 for a third.
 */
function meets(result, said) {
    return result.is === 'returned' && isAsSaid(result.value, said);
}
function isAsSaid(value, said) {
    if (typeof said === 'number' && typeof value === 'number')
        return isRounded(value, said);
    if (value === null || said === null || typeof value !== 'object' || typeof said !== 'object')
        return sameValue(said, value);
    if (said.t === 'array' && (value.t === 'array' || value.t === 'iterator'))
        return said.v.length === value.v.length && said.v.every((one, index) => isAsSaid(value.v[index] ?? null, one));
    if (said.t !== 'object' || value.t !== 'object')
        return value.t === 'cut' || sameValue(said, value);
    const [there, wanted] = [new Map(value.v), new Map(said.v)];
    return [...new Set([...there.keys(), ...wanted.keys()])].every((name) => isAsSaid(there.get(name) ?? UNDEFINED, wanted.get(name) ?? UNDEFINED));
}
/** As many digits as were written, where at least two were. */
function isRounded(value, said) {
    const [, digits = ''] = /\.(\d+)$/.exec(String(said)) ?? [];
    return isClose(value, said) || (digits.length > 1 && Math.abs(value - said) <= 0.51 * 10 ** -digits.length);
}
function mannersOf(results) {
    return {
        undefined: results.some((result) => result.is === 'returned' && holds(result.value, isUndefined)),
        notFinite: results.some((result) => result.is === 'returned' && holds(result.value, isNotFinite)),
        throws: results.flatMap((result) => (result.is === 'threw' ? [result.name] : [])),
    };
}
/** Whether the base's answer is one to hold the head to: no accident on an input that nobody gives it. */
function isWellBehaved(result, manners) {
    if (result.is === 'threw')
        return manners.throws.includes(result.name);
    if (result.is !== 'returned')
        return false;
    if (!manners.undefined && holds(result.value, isUndefined))
        return false;
    return manners.notFinite || !holds(result.value, isNotFinite);
}
const isUndefined = (value) => typeof value === 'object' && value?.t === 'undefined';
const isNotFinite = (value) => typeof value === 'object' && value?.t === 'number' && value.v !== '-0';
/** Whether some value inside is so. */
function holds(value, isSo) {
    if (isSo(value))
        return true;
    if (value === null || typeof value !== 'object')
        return false;
    switch (value.t) {
        case 'array':
        case 'set':
        case 'iterator':
            return value.v.some((one) => holds(one, isSo));
        case 'map':
            return value.v.some(([key, held]) => holds(key, isSo) || holds(held, isSo));
        case 'object':
            return value.v.some(([, held]) => holds(held, isSo));
        default:
            return false;
    }
}
/** Null where there is none. */
function differenceOf(base, head) {
    if (base.is === 'lacking' || head.is === 'lacking' || sameResult(base, head))
        return null;
    if (head.is === 'hung')
        return 'hangs';
    if (head.is === 'stopped')
        return 'stops';
    if (head.is === 'threw')
        return base.is === 'threw' ? 'another result' : 'throws';
    if (base.is !== 'returned')
        return 'another result';
    if (holds(head.value, isNotFinite) && !holds(base.value, isNotFinite))
        return 'is not a number';
    if (holds(head.value, isUndefined) && !holds(base.value, isUndefined))
        return 'is undefined';
    if (kindOf(base.value) !== kindOf(head.value))
        return 'another kind';
    return sameValue(base.value, head.value) ? 'changes its arguments' : 'another result';
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (typeof value !== 'object')
        return typeof value;
    return value.t;
}


/***/ }),

/***/ 53858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bindParameters),
/* harmony export */   M: () => (/* binding */ bindPattern)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78396);

/** What the parameters of a call are by name; those that cannot be told are left out. */
function bindParameters(ts, parameters, args, read) {
    const bound = new Map();
    for (const [index, parameter] of parameters.entries()) {
        const rest = args.slice(index).filter((one) => one !== undefined);
        const isWhole = rest.length === args.slice(index).length;
        if (parameter.dotDotDotToken && isWhole)
            bind(ts, parameter.name, { t: 'array', v: rest }, { bound, read });
        if (parameter.dotDotDotToken)
            continue;
        const given = index < args.length ? args[index] : UNDEFINED;
        bind(ts, parameter.name, withDefault(given, parameter.initializer, read), { bound, read });
    }
    return bound;
}
/** The same for one pattern. */
function bindPattern(ts, name, value, read) {
    const bound = new Map();
    bind(ts, name, value, { bound, read });
    return bound;
}
function bind(ts, name, value, binding) {
    if (value === undefined)
        return;
    if (ts.isIdentifier(name)) {
        binding.bound.set(name.text, value);
        return;
    }
    for (const [index, element] of name.elements.entries()) {
        if (!ts.isBindingElement(element))
            continue;
        const part = ts.isArrayBindingPattern(name) ? itemAt(value, index, element) : fieldOf(ts, value, element);
        bind(ts, element.name, withDefault(part, element.initializer, binding.read), binding);
    }
}
function itemAt(value, index, element) {
    const items = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value);
    if (items === undefined)
        return undefined;
    return element.dotDotDotToken ? { t: 'array', v: items.slice(index) } : (items[index] ?? UNDEFINED);
}
function fieldOf(ts, value, element) {
    if (typeof value !== 'object' || value?.t !== 'object' || element.dotDotDotToken)
        return undefined;
    const key = element.propertyName ?? element.name;
    return ts.isIdentifier(key) || ts.isStringLiteral(key) ? (new Map(value.v).get(key.text) ?? UNDEFINED) : undefined;
}
function withDefault(value, initial, read) {
    const isLeftOut = typeof value === 'object' && value?.t === 'undefined';
    return isLeftOut && initial !== undefined ? read(initial) : value;
}
const UNDEFINED = { t: 'undefined' };


/***/ }),

/***/ 72850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ literalOf)
});

// EXTERNAL MODULE: ./src/exercise/values/value.ts
var values_value = __webpack_require__(78396);
// EXTERNAL MODULE: ./src/exercise/values/print.ts
var print = __webpack_require__(5378);
;// CONCATENATED MODULE: ./src/exercise/evaluation/built-ins.ts


/** Characters and items that are made without a thought. */
const MOST = 10_000;
/** `new Set([1])`; of a class that the language does not have, a wish for an instance. */
function instanceOf(ts, node, read) {
    if (!ts.isIdentifier(node.expression))
        return undefined;
    const args = (node.arguments ?? []).map(read);
    const known = args.filter((argument) => argument !== undefined);
    const [first] = args;
    const items = args.length === 0 ? [] : (0,values_value/* itemsOf */.S3)(first);
    switch (node.expression.text) {
        case 'Set':
            return items && { t: 'set', v: items };
        case 'Map':
            return items && mapOf(items);
        case 'Date':
            return dateFrom(args);
        case 'Array':
            return listOf(args);
        case 'Uint8Array':
            return items && bytesOf('Uint8Array', items);
        default:
            return known.length === args.length ? instanceWith(node.expression.text, known) : undefined;
    }
}
function instanceWith(name, v) {
    if (!LANGUAGE.has(name))
        return { t: 'new', name, v };
    return PLAIN.has(name) && v.every(print/* isWritten */.QH) ? (0,values_value/* expression */.dn)(`new ${name}(${v.map(print/* printValue */.jt).join(', ')})`) : undefined;
}
/** Of the language's surroundings, what is made of values alone. */
const PLAIN = new Set('Error TypeError RangeError SyntaxError URL URLSearchParams Request Response Headers FormData AbortController WeakMap WeakSet RegExp'.split(' '));
/** What the language or its surroundings have, and no module. */
const LANGUAGE = new Set('Error TypeError RangeError SyntaxError Promise WeakMap WeakSet Proxy RegExp Object Function URL URLSearchParams Request Response Headers FormData Blob File AbortController Buffer'.split(' '));
function mapOf(entries) {
    const pairs = entries.flatMap((entry) => {
        const [key, value, ...more] = (0,values_value/* itemsOf */.S3)(entry) ?? [];
        return key !== undefined && value !== undefined && more.length === 0 ? [[key, value]] : [];
    });
    return pairs.length === entries.length ? { t: 'map', v: pairs } : undefined;
}
/** Parts of a date are those of the zone in which everything runs, which has no offset. */
function dateFrom(given) {
    const [first, ...more] = given;
    if (more.length === 0)
        return typeof first === 'number' || typeof first === 'string' ? dateOf(first) : undefined;
    const numbers = given.filter((one) => typeof one === 'number');
    const [year = 0, month = 0, ...rest] = numbers;
    return numbers.length === given.length ? dateOf(Date.UTC(year, month, ...rest)) : undefined;
}
function dateOf(given) {
    const time = new Date(given).getTime();
    return { t: 'date', v: Number.isFinite(time) ? time : null };
}
function bytesOf(name, items) {
    const bytes = items.filter((item) => typeof item === 'number');
    return bytes.length === items.length ? { t: 'bytes', name, v: bytes } : undefined;
}
/** `Array(3)`, `Array(1, 2)`. */
function listOf(args) {
    const known = args.filter((argument) => argument !== undefined);
    const [length] = known;
    if (known.length < args.length)
        return undefined;
    if (known.length !== 1 || typeof length !== 'number')
        return { t: 'array', v: known };
    return Number.isInteger(length) && length >= 0 && length <= MOST
        ? { t: 'array', v: Array.from({ length }, () => ({ t: 'undefined' })) }
        : undefined;
}
function builtInCall(ts, node, read) {
    const { expression } = node;
    if (ts.isIdentifier(expression)) {
        const args = node.arguments.map(read);
        return expression.text === 'Array' ? listOf(args) : converted(expression.text, args);
    }
    if (!ts.isPropertyAccessExpression(expression))
        return undefined;
    const [owner, method] = [expression.expression.getText(), expression.name.text];
    if (MOCK.test(`${owner}.${method}`)) {
        const [instead] = node.arguments;
        return instead === undefined ? { t: 'function', v: '() => undefined' } : read(instead);
    }
    const args = node.arguments.map(read);
    const known = args.filter((argument) => argument !== undefined);
    if (known.length < args.length)
        return undefined;
    if (MOCKED.test(owner))
        return mocked(method, known);
    if (owner === 'JSON' && method === 'stringify')
        return textOf(known);
    if (owner === 'Object')
        return ofObject(method, known);
    if (owner === 'Buffer' && method === 'from')
        return bufferFrom(known);
    const receiver = read(expression.expression);
    if (typeof receiver === 'string')
        return ofText(receiver, method, known);
    const items = (0,values_value/* itemsOf */.S3)(receiver);
    return items && ofList(items, method, known);
}
/** Functions that tests hand in to see whether they are called. */
const MOCK = /^(?:vi|jest|mock|sinon|td)\.(?:fn|stub|spy|function)$/;
const MOCKED = /^(?:vi|jest|mock|sinon|td)\.(?:fn|stub|spy|function)\(\)/;
/** `fn().mockReturnValue(1)`: what it gives whenever it is called. */
function mocked(method, [value]) {
    if (value === undefined || !(0,print/* isWritten */.QH)(value))
        return undefined;
    const text = (0,print/* printValue */.jt)(value);
    if (/^mockReturnValue(?:Once)?$|^returns$/.test(method))
        return (0,values_value/* expression */.dn)(`() => (${text})`);
    if (/^mockResolvedValue(?:Once)?$|^resolves$/.test(method))
        return (0,values_value/* expression */.dn)(`async () => (${text})`);
    if (/^mockRejectedValue(?:Once)?$|^rejects$/.test(method))
        return (0,values_value/* expression */.dn)(`async () => { throw ${text}; }`);
    return /^mockImplementation(?:Once)?$|^callsFake$/.test(method) ? value : undefined;
}
/** Of plain values alone, and without a second argument. */
function textOf([value, ...more]) {
    const plain = value === undefined || more.length > 0 ? undefined : plainOf(value);
    return plain === undefined ? undefined : JSON.stringify(plain.value);
}
function plainOf(value) {
    if (value === null || typeof value !== 'object')
        return { value };
    if (value.t === 'array') {
        const items = value.v.map(plainOf);
        return items.includes(undefined) ? undefined : { value: items.map((item) => item?.value) };
    }
    if (value.t !== 'object' || value.name !== undefined)
        return undefined;
    const fields = value.v.map(([name, held]) => [name, plainOf(held)]);
    if (fields.some(([, held]) => held === undefined))
        return undefined;
    return { value: Object.fromEntries(fields.map(([name, held]) => [name, held?.value])) };
}
function converted(name, [value]) {
    if (name === 'String' && (typeof value === 'number' || typeof value === 'string'))
        return String(value);
    if (name === 'Symbol' && typeof value === 'string')
        return { t: 'symbol', v: value };
    if (name === 'BigInt' && typeof value === 'number' && Number.isInteger(value))
        return { t: 'bigint', v: `${value}` };
    return undefined;
}
function ofObject(method, [value]) {
    if (method === 'freeze')
        return value;
    if (typeof value !== 'object' || value?.t !== 'object')
        return undefined;
    if (method === 'keys')
        return { t: 'array', v: value.v.map(([name]) => name) };
    if (method === 'values')
        return { t: 'array', v: value.v.map(([, held]) => held) };
    if (method !== 'entries')
        return undefined;
    return { t: 'array', v: value.v.map(([name, held]) => ({ t: 'array', v: [name, held] })) };
}
function bufferFrom([value]) {
    if (typeof value === 'string')
        return { t: 'bytes', name: 'Buffer', v: [...new TextEncoder().encode(value)] };
    const items = (0,values_value/* itemsOf */.S3)(value);
    return items && bytesOf('Buffer', items);
}
function ofText(text, method, [first, second]) {
    if (method === 'repeat' && typeof first === 'number')
        return first >= 0 && text.length * first <= MOST ? text.repeat(first) : undefined;
    if (method === 'split' && typeof first === 'string')
        return { t: 'array', v: text.split(first) };
    if (method === 'slice' && typeof first === 'number' && second === undefined)
        return text.slice(first);
    if (method === 'concat' && typeof first === 'string' && second === undefined)
        return text + first;
    if (method === 'toUpperCase')
        return text.toUpperCase();
    if (method === 'toLowerCase')
        return text.toLowerCase();
    return method === 'trim' ? text.trim() : undefined;
}
function ofList(items, method, [first, second]) {
    if (method === 'fill' && first !== undefined && second === undefined)
        return { t: 'array', v: items.map(() => first) };
    if (method === 'concat') {
        const more = (0,values_value/* itemsOf */.S3)(first);
        return more && second === undefined ? { t: 'array', v: [...items, ...more] } : undefined;
    }
    if (method !== 'join')
        return undefined;
    const texts = items.filter((item) => typeof item === 'string' || typeof item === 'number');
    return texts.length === items.length ? texts.join(typeof first === 'string' ? first : ',') : undefined;
}

// EXTERNAL MODULE: ./src/exercise/evaluation/destructuring.ts
var destructuring = __webpack_require__(53858);
;// CONCATENATED MODULE: ./src/exercise/evaluation/function-text.ts

/** Characters of an expression for a callback. */
const LONGEST = 400;
/** The same with what it takes from around it. */
const LONGEST_WHOLE = 4_000;
/** A callback that needs its own parameters, what the language has, and values that `read` can tell. */
function callbackOf(ts, node, read) {
    const text = node.getText();
    if (text.length > LONGEST || /\b(?:import|require|process|globalThis)\b/.test(text))
        return undefined;
    const { bound, free, isTyped } = namesOf(ts, node);
    const taken = [...free].filter(([name]) => !bound.has(name));
    const values = taken.flatMap(([, one]) => read(one) ?? []);
    if (values.length < taken.length || !values.every(print/* isWritten */.QH))
        return undefined;
    const script = isTyped ? untyped(ts, text) : text;
    const names = taken.map(([name]) => name).join(', ');
    const v = taken.length === 0 ? script : `((${names}) => ${script})(${values.map(print/* printValue */.jt).join(', ')})`;
    return v.length > LONGEST_WHOLE ? undefined : { t: 'function', v };
}
function namesOf(ts, node) {
    const bound = new Set(function_text_LANGUAGE);
    const free = new Map();
    let isTyped = false;
    const visit = (one) => {
        if (ts.isTypeNode(one)) {
            isTyped = true;
            return;
        }
        isTyped ||= ts.isNonNullExpression(one);
        if (ts.isBindingElement(one) || ts.isParameter(one) || ts.isVariableDeclaration(one))
            if (ts.isIdentifier(one.name))
                bound.add(one.name.text);
        if (ts.isIdentifier(one) && !isOnlyAName(ts, one))
            free.set(one.text, one);
        one.forEachChild(visit);
    };
    visit(node);
    return { bound, free, isTyped };
}
/** Without types. */
function untyped(ts, text) {
    const options = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true };
    const { outputText } = ts.transpileModule(`(${text})`, { compilerOptions: options });
    return outputText
        .trim()
        .replace(/^"use strict";\s*/, '')
        .replace(/;$/, '');
}
const function_text_LANGUAGE = 'Array Object String Number Boolean Math JSON Map Set RegExp Error TypeError RangeError Promise Date Symbol undefined NaN Infinity parseInt parseFloat isNaN'.split(' ');
/** `b` in `a.b` and in `{ b: 1 }`. */
function isOnlyAName(ts, node) {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent))
        return parent.name === node;
    return ts.isPropertyAssignment(parent) && parent.name === node;
}

;// CONCATENATED MODULE: ./src/exercise/evaluation/operators.ts
function numberOf(value) {
    if (Object.is(value, -0))
        return { t: 'number', v: '-0' };
    if (Number.isNaN(value))
        return { t: 'number', v: 'NaN' };
    return Number.isFinite(value) ? value : { t: 'number', v: value > 0 ? 'Infinity' : '-Infinity' };
}
function signed(ts, operator, value) {
    if (value === undefined)
        return undefined;
    if (operator === ts.SyntaxKind.ExclamationToken)
        return !isTruthy(value);
    if (operator === ts.SyntaxKind.PlusToken && typeof value === 'number')
        return value;
    if (operator !== ts.SyntaxKind.MinusToken)
        return undefined;
    if (typeof value === 'number')
        return numberOf(-value);
    if (typeof value !== 'object')
        return undefined;
    if (value?.t === 'bigint')
        return { t: 'bigint', v: String(-BigInt(value.v)) };
    return value?.t === 'number' && value.v === 'Infinity' ? { t: 'number', v: '-Infinity' } : undefined;
}
const isTruthy = (value) => {
    if (typeof value !== 'object')
        return Boolean(value);
    if (value === null || value.t === 'undefined')
        return false;
    return value.t !== 'number' || value.v === 'Infinity' || value.v === '-Infinity';
};
const isNothing = (value) => value === null || (typeof value === 'object' && value.t === 'undefined');
/** The right side is asked for only where the left one does not decide. */
function calculate(operator, left, right) {
    if (operator === '||')
        return isTruthy(left) ? left : right();
    if (operator === '&&')
        return isTruthy(left) ? right() : left;
    if (operator === '??')
        return isNothing(left) ? right() : left;
    const other = right();
    if (typeof left === 'number' && typeof other === 'number')
        return arithmetic(operator, left, other);
    if (operator !== '+' || !isPlain(left) || !isPlain(other))
        return undefined;
    return typeof left === 'string' || typeof other === 'string' ? `${left}${other}` : undefined;
}
const isPlain = (value) => typeof value === 'string' || typeof value === 'number';
function arithmetic(operator, left, right) {
    switch (operator) {
        case '+':
            return numberOf(left + right);
        case '-':
            return numberOf(left - right);
        case '*':
            return numberOf(left * right);
        case '/':
            return numberOf(left / right);
        case '%':
            return numberOf(left % right);
        case '**':
            return numberOf(left ** right);
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./src/exercise/evaluation/scope.ts
var evaluation_scope = __webpack_require__(62373);
;// CONCATENATED MODULE: ./src/exercise/evaluation/expression.ts






const DEEPEST = 24;
/** Expressions that are read for one value: what helpers call may grow beyond measure. */
const expression_MOST = 4_000;
/** Undefined where the value cannot be told. */
function literalOf(ts, node, scope) {
    return read(ts, node, { scope, depth: 0, budget: { left: expression_MOST } });
}
function read(ts, node, reading) {
    reading.budget.left -= 1;
    if (reading.depth > DEEPEST || reading.budget.left < 0)
        return undefined;
    const deeper = { ...reading, depth: reading.depth + 1 };
    const inner = (one) => read(ts, one, deeper);
    if (ts.isStringLiteralLike(node))
        return node.text;
    if (ts.isNumericLiteral(node))
        return Number(node.text.replaceAll('_', ''));
    if (ts.isBigIntLiteral(node))
        return { t: 'bigint', v: String(BigInt(node.text.slice(0, -1))) };
    if (ts.isIdentifier(node))
        return named(ts, node.text, deeper);
    if (isOnlyTyped(ts, node))
        return inner(node.expression);
    switch (node.kind) {
        case ts.SyntaxKind.TrueKeyword:
            return true;
        case ts.SyntaxKind.FalseKeyword:
            return false;
        case ts.SyntaxKind.NullKeyword:
            return null;
        default:
            return readOperation(ts, node, inner) ?? readContainer(ts, node, inner) ?? readCall(ts, node, deeper);
    }
}
const isOnlyTyped = (ts, node) => ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isTypeAssertionExpression(node);
const WORDS = new Map([
    ['undefined', { t: 'undefined' }],
    ['NaN', { t: 'number', v: 'NaN' }],
    ['Infinity', { t: 'number', v: 'Infinity' }],
]);
function named(ts, name, reading) {
    const meaning = reading.scope(name);
    if (meaning === undefined)
        return WORDS.get(name);
    if (meaning.is === 'value')
        return meaning.value;
    if (meaning.is === 'expression')
        return read(ts, meaning.expression, { ...reading, scope: meaning.scope });
    if (meaning.is !== 'function' || ts.isFunctionDeclaration(meaning.func))
        return undefined;
    return callbackOf(ts, meaning.func, (one) => read(ts, one, { ...reading, scope: meaning.scope }));
}
function readOperation(ts, node, inner) {
    if (ts.isPrefixUnaryExpression(node))
        return signed(ts, node.operator, inner(node.operand));
    if (ts.isTemplateExpression(node))
        return expression_textOf(node, inner);
    if (ts.isVoidExpression(node))
        return { t: 'undefined' };
    if (ts.isBinaryExpression(node)) {
        const left = inner(node.left);
        return left === undefined ? undefined : calculate(node.operatorToken.getText(), left, () => inner(node.right));
    }
    if (!ts.isConditionalExpression(node))
        return undefined;
    const condition = inner(node.condition);
    return condition === undefined ? undefined : inner(isTruthy(condition) ? node.whenTrue : node.whenFalse);
}
function expression_textOf({ head, templateSpans }, inner) {
    let text = head.text;
    for (const { expression, literal } of templateSpans) {
        const value = inner(expression);
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
            return undefined;
        text += `${value}${literal.text}`;
    }
    return text;
}
function readContainer(ts, node, inner) {
    if (ts.isArrayLiteralExpression(node))
        return expression_listOf(ts, node, inner);
    if (ts.isObjectLiteralExpression(node))
        return recordOf(ts, node, inner);
    if (ts.isNewExpression(node))
        return instanceOf(ts, node, inner);
    if (ts.isRegularExpressionLiteral(node))
        return regexpOf(node.text);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
        return callbackOf(ts, node, inner);
    if (ts.isPropertyAccessExpression(node))
        return memberOf(inner(node.expression), node.name.text);
    if (!ts.isElementAccessExpression(node))
        return undefined;
    const at = inner(node.argumentExpression);
    return typeof at === 'string' || typeof at === 'number' ? memberOf(inner(node.expression), String(at)) : undefined;
}
/** A field that an object has; not what it inherits, nor what it has not. */
function memberOf(value, name) {
    if (typeof value === 'string')
        return name === 'length' ? value.length : undefined;
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (value.t === 'array')
        return name === 'length' ? value.v.length : value.v[Number(name)];
    return value.t === 'object' ? (new Map(value.v).get(name) ?? { t: 'undefined' }) : undefined;
}
function expression_listOf(ts, { elements }, inner) {
    const values = [];
    for (const element of elements) {
        const value = inner(ts.isSpreadElement(element) ? element.expression : element);
        const items = ts.isSpreadElement(element) ? (0,values_value/* itemsOf */.S3)(value) : value === undefined ? undefined : [value];
        if (items === undefined)
            return undefined;
        values.push(...items);
    }
    return { t: 'array', v: values };
}
function recordOf(ts, node, inner) {
    const fields = new Map();
    for (const property of node.properties) {
        const held = fieldsOf(ts, property, inner);
        if (held === undefined)
            return undefined;
        for (const [name, value] of held)
            fields.set(name, value);
    }
    return { t: 'object', v: [...fields] };
}
function fieldsOf(ts, property, inner) {
    if (ts.isSpreadAssignment(property)) {
        const spread = inner(property.expression);
        if (typeof spread === 'object' && spread?.t === 'undefined')
            return [];
        return typeof spread === 'object' && spread?.t === 'object' ? spread.v : undefined;
    }
    if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property))
        return undefined;
    const name = ts.isComputedPropertyName(property.name) ? inner(property.name.expression) : property.name.text;
    if (typeof name !== 'string' && typeof name !== 'number')
        return undefined;
    const value = inner(ts.isPropertyAssignment(property) ? property.initializer : property.name);
    return value === undefined ? undefined : [[String(name), value]];
}
function regexpOf(text) {
    const end = text.lastIndexOf('/');
    return { t: 'regexp', v: text.slice(1, end), flags: text.slice(end + 1) };
}
/** What the language has, and functions of the file that do nothing but give a value. */
function readCall(ts, node, reading) {
    if (!ts.isCallExpression(node))
        return undefined;
    const { expression } = node;
    const inner = (one) => read(ts, one, reading);
    const meaning = ts.isIdentifier(expression) ? reading.scope(expression.text) : undefined;
    if (meaning === undefined)
        return builtInCall(ts, node, inner);
    if (meaning.is !== 'function' || meaning.func.asteriskToken)
        return undefined;
    const args = node.arguments.map(inner);
    const given = (0,destructuring/* bindParameters */.E)(ts, meaning.func.parameters, args, inner);
    const scope = (0,evaluation_scope/* scopeOfFunction */.iD)(ts, meaning.func, meaning.scope, given);
    return returnedBy(ts, meaning.func, { ...reading, scope });
}
/** Of a function whose body is an expression, or constants and what they lead to. */
function returnedBy(ts, { body }, reading) {
    if (body === undefined)
        return undefined;
    if (!ts.isBlock(body))
        return read(ts, body, reading);
    const last = body.statements.at(-1);
    const isPlain = body.statements.slice(0, -1).every((statement) => ts.isVariableStatement(statement));
    if (!isPlain || last === undefined || !ts.isReturnStatement(last) || last.expression === undefined)
        return undefined;
    const scope = (0,evaluation_scope/* scopeOfBlock */.N$)(ts, body, { outer: reading.scope, mutated: new Set() });
    return read(ts, last.expression, { ...reading, scope });
}


/***/ }),

/***/ 47621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var _functions_functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27156);
/* harmony import */ var _modules_locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60643);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62373);



/** Files that one file reaches, and how far. */
const MOST_FILES = 16;
const DEEPEST = 2;
/** Characters of a file; a larger one is data or generated. */
const LONGEST = 400_000;
function filesOf(ts, reader) {
    const kept = new Map();
    const parse = async (path) => {
        const text = await reader.read(path);
        if (text === undefined || text.length > LONGEST)
            return undefined;
        return path.endsWith('.json')
            ? (0,_functions_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedFile */ .UI)(ts, `${path}.js`, `module.exports = ${text}`)
            : (0,_functions_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedFile */ .UI)(ts, path, text);
    };
    const parsed = (path) => {
        const known = kept.get(path) ?? parse(path);
        kept.set(path, known);
        return known;
    };
    return {
        parsed,
        locate: (path, specifier) => (0,_modules_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x)(reader, path, specifier),
        elsewhere: (path) => elsewhereOf(ts, { reader, parsed }, path),
    };
}
/** All that is in reach is read first: what names mean is asked for without waiting. */
async function elsewhereOf(ts, { reader, parsed }, path) {
    const files = new Map();
    const links = new Map();
    let waiting = [path];
    for (let depth = 0; depth <= DEEPEST; depth += 1) {
        const next = [];
        for (const at of waiting) {
            const file = files.size < MOST_FILES ? await parsed(at) : undefined;
            if (file === undefined || files.has(at))
                continue;
            files.set(at, file);
            for (const specifier of specifiersIn(ts, file)) {
                const target = await (0,_modules_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x)(reader, at, specifier);
                if (target === null)
                    continue;
                links.set(`${at}\n${specifier}`, target);
                next.push(target);
            }
        }
        waiting = next;
    }
    const from = (at, depth) => (specifier, name) => {
        const target = links.get(`${at}\n${specifier}`);
        const file = target === undefined ? undefined : files.get(target);
        if (target === undefined || file === undefined || depth > DEEPEST)
            return undefined;
        const further = from(target, depth + 1);
        return exportedAs(ts, file, { name, scope: (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeOfFile */ .uw)(ts, file, further), further });
    };
    return files.size < 2 ? _scope_js__WEBPACK_IMPORTED_MODULE_2__/* .NOWHERE */ .JW : from(path, 0);
}
const specifiersIn = (ts, file) => {
    const handedOn = file.statements.flatMap((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)
        ? [statement.moduleSpecifier.text]
        : []);
    return [...new Set([...(0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .importsOf */ .c5)(ts, file).map(({ specifier }) => specifier), ...handedOn])].filter((one) => one.startsWith('.'));
};
function exportedAs(ts, file, { name, scope, further }) {
    for (const statement of file.statements) {
        const found = exportedBy(ts, statement, { name, scope, further });
        if (found !== undefined)
            return found;
    }
    return name === 'default' || name === '*' ? undefined : scope(name);
}
function exportedBy(ts, statement, { name, scope, further }) {
    if (ts.isExportAssignment(statement))
        return name === 'default' ? { is: 'expression', expression: statement.expression, scope } : undefined;
    if (ts.isFunctionDeclaration(statement) && name === 'default')
        return isDefault(ts, statement) ? { is: 'function', func: statement, scope } : undefined;
    if (ts.isExportDeclaration(statement))
        return handedOn(ts, statement, { name, scope, further });
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression))
        return undefined;
    const { left, right } = statement.expression;
    const target = left.getText();
    if (target === `exports.${name}` || target === `module.exports.${name}`)
        return { is: 'expression', expression: right, scope };
    if (target !== 'module.exports')
        return undefined;
    if (name === 'default' || name === '*')
        return { is: 'expression', expression: right, scope };
    if (!ts.isObjectLiteralExpression(right))
        return undefined;
    const property = right.properties.find((one) => one.name?.getText() === name);
    return property && ts.isPropertyAssignment(property)
        ? { is: 'expression', expression: property.initializer, scope }
        : undefined;
}
const isDefault = (ts, { modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;
function handedOn(ts, { exportClause, moduleSpecifier }, { name, scope, further }) {
    const specifier = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
    if (exportClause === undefined)
        return specifier === undefined ? undefined : further(specifier, name);
    if (!ts.isNamedExports(exportClause))
        return undefined;
    const element = exportClause.elements.find((one) => one.name.text === name);
    if (element === undefined)
        return undefined;
    const own = (element.propertyName ?? element.name).text;
    return specifier === undefined ? scope(own) : further(specifier, own);
}


/***/ }),

/***/ 62373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ NOWHERE),
/* harmony export */   N$: () => (/* binding */ scopeOfBlock),
/* harmony export */   Ot: () => (/* binding */ mutatedIn),
/* harmony export */   c5: () => (/* binding */ importsOf),
/* harmony export */   iD: () => (/* binding */ scopeOfFunction),
/* harmony export */   uw: () => (/* binding */ scopeOfFile)
/* harmony export */ });
/* unused harmony exports UNKNOWN, namesIn */
const NOWHERE = () => undefined;
const UNKNOWN = { is: 'unknown' };
/** The scope of a file's top. */
function scopeOfFile(ts, file, elsewhere) {
    const mutated = mutatedIn(ts, file);
    const imported = new Map();
    for (const { local, specifier, name } of importsOf(ts, file)) {
        const meaning = mutated.has(local) ? UNKNOWN : elsewhere(specifier, name);
        imported.set(local, meaning ?? UNKNOWN);
    }
    return scopeOfBlock(ts, file, { outer: (name) => imported.get(name), mutated });
}
/** The scope inside a block: its own declarations before those around it. */
function scopeOfBlock(ts, block, { outer, mutated }) {
    const own = new Map();
    const scope = (name) => own.get(name) ?? outer(name);
    const declare = (name, meaning) => {
        own.set(name, mutated.has(name) ? UNKNOWN : meaning);
    };
    for (const statement of block.statements) {
        if (ts.isFunctionDeclaration(statement) && statement.name)
            declare(statement.name.text, { is: 'function', func: statement, scope });
        if (ts.isEnumDeclaration(statement))
            declare(statement.name.text, enumOf(ts, statement));
        if (!ts.isVariableStatement(statement))
            continue;
        const isConstant = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
        for (const { name, initializer } of statement.declarationList.declarations) {
            // What `require` gives is an import, and known already.
            if (initializer !== undefined && requiredIn(ts, initializer) !== undefined)
                continue;
            for (const one of namesIn(ts, name))
                declare(one, UNKNOWN);
            if (!isConstant || initializer === undefined || !ts.isIdentifier(name))
                continue;
            const isHelper = ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer);
            const meaning = isHelper
                ? { is: 'function', func: initializer, scope }
                : { is: 'expression', expression: initializer, scope };
            // An instance that is changed later is an instance still; what a table holds would be another thing.
            if (isInstance(ts, initializer))
                own.set(name.text, meaning);
            else
                declare(name.text, meaning);
        }
    }
    return scope;
}
/** Parameters that nobody filled hide what has their names outside. */
function scopeOfFunction(ts, { parameters }, outer, given) {
    const own = new Set(parameters.flatMap(({ name }) => namesIn(ts, name)));
    return (name) => {
        if (!own.has(name))
            return outer(name);
        const value = given.get(name);
        return value === undefined ? UNKNOWN : { is: 'value', value };
    };
}
const BUILT_IN = /^(?:Set|Map|Date|Array)$/;
const isInstance = (ts, node) => ts.isNewExpression(node) && ts.isIdentifier(node.expression) && !BUILT_IN.test(node.expression.text);
function namesIn(ts, name) {
    if (ts.isIdentifier(name))
        return [name.text];
    return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(ts, element.name) : []));
}
function enumOf(ts, { members }) {
    let next = 0;
    const fields = [];
    for (const { name, initializer } of members) {
        if (initializer !== undefined && ts.isStringLiteral(initializer))
            fields.push([name.getText(), initializer.text]);
        else if (initializer === undefined || ts.isNumericLiteral(initializer)) {
            next = initializer === undefined ? next : Number(initializer.text);
            fields.push([name.getText(), next]);
            next += 1;
        }
        else
            return UNKNOWN;
    }
    return { is: 'value', value: { t: 'object', v: fields } };
}
/** What the statements at a file's top import, `require` among them. */
function importsOf(ts, file) {
    return file.statements.flatMap((statement) => {
        if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier))
            return importsOfClause(ts, statement.importClause, statement.moduleSpecifier.text);
        if (!ts.isVariableStatement(statement))
            return [];
        return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
            const specifier = initializer && requiredIn(ts, initializer);
            if (specifier === undefined)
                return [];
            if (ts.isIdentifier(name))
                return [{ local: name.text, specifier, name: 'default' }];
            return name.elements.flatMap((element) => {
                if (!ts.isBindingElement(element) || !ts.isIdentifier(element.name))
                    return [];
                const of = element.propertyName?.getText() ?? element.name.text;
                return [{ local: element.name.text, specifier, name: of }];
            });
        });
    });
}
function importsOfClause(ts, clause, specifier) {
    const bindings = clause?.namedBindings;
    const own = clause?.name === undefined ? [] : [{ local: clause.name.text, specifier, name: 'default' }];
    if (bindings === undefined)
        return own;
    if (ts.isNamespaceImport(bindings))
        return [...own, { local: bindings.name.text, specifier, name: '*' }];
    const named = bindings.elements.map(({ name, propertyName }) => ({
        local: name.text,
        specifier,
        name: (propertyName ?? name).text,
    }));
    return [...own, ...named];
}
/** The module of `require('…')`. */
function requiredIn(ts, node) {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'require')
        return undefined;
    const [specifier] = node.arguments;
    return specifier !== undefined && ts.isStringLiteral(specifier) ? specifier.text : undefined;
}
const MUTATING = /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|set|add|delete|clear)$/;
/** `x.push(…)`, `x[0] = …`, `x.a = …`, `x = …`, anywhere in the file: of a constant as well. */
function mutatedIn(ts, file) {
    const found = new Set();
    const root = (node) => {
        if (ts.isIdentifier(node))
            found.add(node.text);
        else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
            root(node.expression);
    };
    const visit = (node) => {
        if (ts.isBinaryExpression(node) && /^(?:[^=!<>]|\*\*|&&|\|\||\?\?|<<|>>>?)?=$/.test(node.operatorToken.getText()))
            root(node.left);
        if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
            if (MUTATING.test(node.expression.name.text))
                root(node.expression.expression);
        node.forEachChild(visit);
    };
    visit(file);
    return found;
}


/***/ }),

/***/ 64292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ exercised),
/* harmony export */   PM: () => (/* binding */ OVER),
/* harmony export */   dy: () => (/* binding */ NEW),
/* harmony export */   nf: () => (/* binding */ untriedAll)
/* harmony export */ });
/** Nothing was tried, and why. */
const untriedAll = ({ functions, constants }, why) => [
    ...functions.map(({ head, isInner }) => exercised(head, { func: head, isInner, answer: { untried: why } })),
    ...constants.map(({ head }) => exercised(head, { answer: { untried: why } })),
];
const exercised = (subject, known) => ({
    subject,
    func: null,
    isInner: false,
    examples: 0,
    unmet: [],
    remark: null,
    taints: null,
    ...known,
});
/** Why the last ones of a long run are not tried. */
const OVER = 'the time for one run was over';
/** Why a new function is not compared. */
const NEW = 'it is new: there is nothing to compare it with';


/***/ }),

/***/ 79421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unlessItFails),
/* harmony export */   f: () => (/* binding */ isTooDeep)
/* harmony export */ });
/**
 * Nodes above one another. What people write has a hundred at most, generated tables of conditions among it; the
 * compiler's parser and its printer run out of stack at no less than five hundred. So it does not depend on how much
 * stack was left whether a text is read; types in comments aside, which are parsed and not walked over.
 */
const DEEPEST = 250;
/** Level by level, without recursion. Chains of operators are as deep as they are long. */
function isTooDeep(ts, file) {
    let level = [file];
    for (let depth = 1; depth <= DEEPEST && level.length > 0; depth += 1) {
        const below = [];
        for (const node of level)
            ts.forEachChild(node, (child) => {
                below.push(child);
            });
        level = below;
    }
    return level.length > 0;
}
/** What the compiler makes of a text; undefined where its stack does not suffice, or it gives up in its own words on what does not parse. */
function unlessItFails(compile) {
    try {
        return compile();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 27156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vn: () => (/* binding */ functionsIn),
  bx: () => (/* binding */ lastWord),
  bf: () => (/* binding */ ownerOf),
  CJ: () => (/* binding */ parseFile),
  UI: () => (/* binding */ parsedFile),
  k8: () => (/* binding */ tokensOf)
});

// EXTERNAL MODULE: ./src/languages/javascript/endless.ts
var endless = __webpack_require__(18075);
// EXTERNAL MODULE: ./src/exercise/functions/depth.ts
var depth = __webpack_require__(79421);
;// CONCATENATED MODULE: ./src/exercise/functions/export-statements.ts
/** `exports.f = f`. */
const OWN_NAME = /^(?:module\.)?exports\.([A-Za-z_$][\w$]*)$/;
/** What a statement of its own exports, under its own name or without one. */
function exportedElsewhere(ts, file) {
    const unnamed = file.statements.flatMap((statement) => {
        if (ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression))
            return [statement.expression.text];
        if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
            return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) && statement.name
                ? [statement.name.text]
                : [];
        if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression))
            return [];
        const { left, right } = statement.expression;
        return left.getText() === 'module.exports' && ts.isIdentifier(right) ? [right.text] : [];
    });
    const names = file.statements.flatMap((statement) => {
        if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
            return statement.exportClause.elements.flatMap(({ name, propertyName }) => (propertyName ? [] : [name.text]));
        if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression))
            return [];
        const { left, right } = statement.expression;
        if (ts.isIdentifier(right) && OWN_NAME.exec(left.getText())?.[1] === right.text)
            return [right.text];
        if (!ts.isObjectLiteralExpression(right) || left.getText() !== 'module.exports')
            return [];
        return right.properties.flatMap((property) => ts.isShorthandPropertyAssignment(property) ? [property.name.text] : []);
    });
    return { named: new Set(names), unnamed: new Set(unnamed) };
}

;// CONCATENATED MODULE: ./src/exercise/functions/top-level.ts
function inStatement(ts, statement) {
    const isExported = has(ts, statement, ts.SyntaxKind.ExportKeyword);
    const isDefault = has(ts, statement, ts.SyntaxKind.DefaultKeyword);
    if (ts.isFunctionDeclaration(statement)) {
        const name = statement.name?.text ?? 'default';
        const expression = statement.name === undefined ? 'exports.default' : name;
        return [{ name, expression, node: statement, whole: statement, isExported }];
    }
    if (ts.isClassDeclaration(statement)) {
        const name = statement.name?.text ?? 'default';
        return methodsOf(ts, statement, {
            name,
            expression: isDefault && !statement.name ? 'exports.default' : name,
            isExported,
        });
    }
    if (ts.isVariableStatement(statement))
        return statement.declarationList.declarations.flatMap((declaration) => ts.isIdentifier(declaration.name) && declaration.initializer
            ? inValue(ts, declaration.initializer, {
                name: declaration.name.text,
                // As CommonJS, an exported variable may be a field of `exports` and nothing else.
                expression: isExported ? `exports.${declaration.name.text}` : declaration.name.text,
                isExported,
                whole: statement,
            })
            : []);
    if (ts.isExportAssignment(statement))
        return inValue(ts, statement.expression, {
            name: 'default',
            expression: 'exports.default',
            isExported: true,
            whole: statement,
        });
    return ts.isExpressionStatement(statement) ? inAssignment(ts, statement) : [];
}
/** `exports.f = …`, `module.exports.f = …`, `module.exports = …`, `Class.prototype.method = …`. */
function inAssignment(ts, statement) {
    const { expression } = statement;
    if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken)
        return [];
    const left = expression.left.getText();
    const [, owner, method] = /^([A-Za-z_$][\w$]*)\.prototype\.([A-Za-z_$][\w$]*)$/.exec(left) ?? [];
    if (owner !== undefined && ts.isFunctionExpression(expression.right)) {
        const held = { name: `${owner}#${method}`, expression: owner, node: expression.right, whole: statement };
        return [{ ...held, isExported: false }];
    }
    const match = /^(?:module\.)?exports(?:\.([A-Za-z_$][\w$]*))?$/.exec(left);
    if (match === null)
        return [];
    const name = match[1] ?? 'default';
    return inValue(ts, expression.right, { name, expression: left, isExported: true, whole: statement });
}
function inValue(ts, value, place) {
    const node = bare(ts, value);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
        return [{ ...place, node }];
    if (ts.isClassExpression(node))
        return methodsOf(ts, node, place);
    if (!ts.isObjectLiteralExpression(node))
        return [];
    return node.properties.flatMap((property) => {
        if (property.name === undefined || !ts.isIdentifier(property.name))
            return [];
        const name = property.name.text;
        const inner = {
            name: `${place.name}.${name}`,
            expression: `${place.expression}.${name}.bind(${place.expression})`,
            isExported: place.isExported,
            whole: property,
        };
        if (ts.isMethodDeclaration(property))
            return [{ ...inner, node: property }];
        const held = ts.isPropertyAssignment(property) ? bare(ts, property.initializer) : undefined;
        return held && (ts.isArrowFunction(held) || ts.isFunctionExpression(held)) ? [{ ...inner, node: held }] : [];
    });
}
/** Without parentheses and assertions. */
function bare(ts, value) {
    return ts.isParenthesizedExpression(value) || ts.isAsExpression(value) || ts.isSatisfiesExpression(value)
        ? bare(ts, value.expression)
        : value;
}
function methodsOf(ts, owner, place) {
    return owner.members.flatMap((member) => {
        if (ts.isConstructorDeclaration(member))
            return member.body && place.name !== 'default' ? [madeBy(member, place)] : [];
        const isGetter = ts.isGetAccessorDeclaration(member);
        if (!isGetter && !ts.isMethodDeclaration(member))
            return [];
        if (member.body === undefined || !ts.isIdentifier(member.name))
            return [];
        const method = isGetter ? `get ${member.name.text}` : member.name.text;
        const isStatic = has(ts, member, ts.SyntaxKind.StaticKeyword);
        if (isStatic && isGetter)
            return [];
        const name = `${place.name}${isStatic ? '.' : '#'}${method}`;
        const expression = isStatic ? `${place.expression}.${method}.bind(${place.expression})` : place.expression;
        return [{ name, expression, node: member, whole: member, isExported: place.isExported }];
    });
}
const madeBy = (member, { name, expression, isExported }) => ({
    name: `new ${name}`,
    expression: `(...given) => new ${expression}(...given)`,
    node: member,
    whole: member,
    isExported,
});
function has(ts, node, kind) {
    return ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) === true;
}

;// CONCATENATED MODULE: ./src/exercise/functions/functions.ts
/** The functions of a file that can be called from its top: what they are called, where they stand, what they take. Closures are exercised through the function that holds them. */




/** Of a text that is nested too deeply the tree of an empty one: ask for `parsedFile` where nothing would pass for an answer. */
const parseFile = (ts, path, text) => parsedFile(ts, path, text) ?? ts.createSourceFile(path, '', ts.ScriptTarget.ESNext, true);
/** Undefined for a text that is nested too deeply, or that would keep the parser busy. */
function parsedFile(ts, path, text) {
    const kinds = {
        ts: ts.ScriptKind.TS,
        mts: ts.ScriptKind.TS,
        cts: ts.ScriptKind.TS,
        tsx: ts.ScriptKind.TSX,
    };
    if ((0,endless/* isEndless */.t)(text))
        return undefined;
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const kind = kinds[extension] ?? ts.ScriptKind.JSX;
    const file = (0,depth/* unlessItFails */.J)(() => ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind));
    return file === undefined || (0,depth/* isTooDeep */.f)(ts, file) ? undefined : file;
}
/** In the order of the text. Names occur once: of overloads and redeclarations, the last that has a body. */
function functionsIn(ts, file) {
    const elsewhere = exportedElsewhere(ts, file);
    const found = file.statements
        .flatMap((statement) => inStatement(ts, statement))
        .filter(({ node }) => 'body' in node && node.body !== undefined)
        .map((held) => {
        const owner = ownerOf(held.name);
        const isDefault = elsewhere.unnamed.has(owner);
        return funcOf(ts, file, {
            ...held,
            isDefault,
            isExported: held.isExported || isDefault || elsewhere.named.has(owner),
        });
    });
    return [...new Map(found.map((func) => [func.name, func])).values()];
}
/** The first word of a name: what stands at the top of the file. */
const ownerOf = (name) => name.replace(/^new /, '').split(/[.#]/)[0] ?? '';
/** The last word: what callers write. */
const lastWord = (name) => name.split(/[.# ]/).at(-1) ?? '';
function funcOf(ts, file, held) {
    const { name, expression, node, whole, isExported, isDefault } = held;
    const line = (offset) => file.getLineAndCharacterOfPosition(offset).line + 1;
    const comments = ts.getLeadingCommentRanges(file.text, whole.getFullStart()) ?? [];
    const last = comments.at(-1);
    return {
        name,
        expression,
        from: line(whole.getStart(file)),
        to: line(whole.getEnd()),
        parameters: node.parameters.map((parameter) => parameterOf(ts, parameter)),
        text: tokensOf(ts, file.text.slice(node.getStart(file), node.getEnd())),
        comment: last === undefined ? '' : file.text.slice(last.pos, last.end),
        isExported,
        isDefault,
        node,
    };
}
function parameterOf(ts, parameter) {
    return {
        name: ts.isIdentifier(parameter.name) ? parameter.name.text : '',
        pattern: ts.isObjectBindingPattern(parameter.name) ? parameter.name : undefined,
        type: parameter.type ?? ts.getJSDocType(parameter),
        isOptional: parameter.questionToken !== undefined || parameter.initializer !== undefined,
        isRest: parameter.dotDotDotToken !== undefined,
        initial: parameter.initializer,
    };
}
/** The words of a text, without comments and layout, a space between each two. */
function tokensOf(ts, text) {
    const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.JSX, text);
    const tokens = [];
    while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken)
        tokens.push(scanner.getTokenText());
    return tokens.join(' ');
}


/***/ }),

/***/ 49258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xn: () => (/* binding */ areAlike),
  We: () => (/* binding */ changedIn),
  wy: () => (/* binding */ mentions),
  cF: () => (/* binding */ takesAsMany),
  Y$: () => (/* binding */ takesTheSame)
});

// EXTERNAL MODULE: ./src/exercise/functions/functions.ts + 2 modules
var functions_functions = __webpack_require__(27156);
;// CONCATENATED MODULE: ./src/exercise/functions/constants.ts

/** In the order of the text. `functions`: names that are spoken for. */
function constantsIn(ts, file, functions) {
    const owners = new Set(functions.map(({ name }) => (0,functions_functions/* ownerOf */.bf)(name)));
    return file.statements.flatMap((statement) => {
        if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const))
            return [];
        const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
        const line = (offset) => file.getLineAndCharacterOfPosition(offset).line + 1;
        return statement.declarationList.declarations.flatMap(({ name, initializer }) => ts.isIdentifier(name) && initializer !== undefined && !owners.has(name.text)
            ? [
                {
                    name: name.text,
                    from: line(name.getStart(file)),
                    to: line(initializer.getEnd()),
                    isExported,
                    text: (0,functions_functions/* tokensOf */.k8)(ts, initializer.getText(file)),
                },
            ]
            : []);
    });
}

;// CONCATENATED MODULE: ./src/exercise/functions/pairs.ts


/** Those whose text is another one than at base, and functions that are new. */
function changedIn(ts, base, head) {
    const before = partsOf(ts, base);
    const after = partsOf(ts, head);
    if (before === undefined || after === undefined)
        return { functions: [], constants: [], isRead: false };
    const known = new Map(before.functions.map((func) => [func.name, func]));
    const gone = before.functions.filter(({ name }) => !after.functions.some((func) => func.name === name));
    const changed = after.functions.filter(({ name, text }) => known.get(name)?.text !== text);
    return {
        functions: changed.map((func) => ({
            head: func,
            base: known.get(func.name) ?? renamed(func, gone),
            isInner: !func.isExported && changed.some((other) => other !== func && mentions(other, func)),
        })),
        constants: after.constants.flatMap((constant) => {
            const was = before.constants.find(({ name }) => name === constant.name);
            return was === undefined || was.text === constant.text ? [] : [{ head: constant, base: was }];
        }),
        isRead: true,
    };
}
/** Of a changed file: a longer one is some bundle, whose functions are those of its sources. In UTF-16 units. */
const LONGEST = 1_000_000;
function partsOf(ts, version) {
    if (version === null)
        return { functions: [], constants: [] };
    const file = version.text.length > LONGEST ? undefined : (0,functions_functions/* parsedFile */.UI)(ts, version.path, version.text);
    if (file === undefined)
        return undefined;
    const functions = (0,functions_functions/* functionsIn */.vn)(ts, file);
    return { functions, constants: constantsIn(ts, file, functions) };
}
const mentions = (caller, { name }) => caller.text.split(' ').includes((0,functions_functions/* lastWord */.bx)(name));
/** Words that two texts must share, of all their words, to be one function under two names. */
const ALIKE = 0.7;
function renamed(func, gone) {
    const mine = new Set(func.text.split(' '));
    const scored = gone
        .filter((other) => kindOf(other) === kindOf(func) && other.parameters.length === func.parameters.length)
        .map((other) => ({ other, score: likeness(mine, new Set(other.text.split(' '))) }))
        .sort((one, two) => two.score - one.score);
    const [best] = scored;
    return best !== undefined && best.score >= ALIKE ? best.other : null;
}
function likeness(mine, theirs) {
    const shared = [...mine].filter((word) => theirs.has(word)).length;
    return shared / Math.max(1, new Set([...mine, ...theirs]).size);
}
/** The same for one that kept its name and went elsewhere. */
const ALIKE_BY_NAME = 0.5;
/** Whether a function that went away from one file may be the one that came to another. */
const areAlike = (gone, come) => gone.name === come.name &&
    gone.name !== 'default' &&
    likeness(new Set(gone.text.split(' ')), new Set(come.text.split(' '))) >= ALIKE_BY_NAME;
/** `Class#` of a method, `new` of a class: it is another one elsewhere. */
const kindOf = ({ name }) => name.slice(0, name.length - (0,functions_functions/* lastWord */.bx)(name).length);
/** Whether calls of the one are calls of the other as well: as many arguments, of the same types or wider ones, some more where they may be left out. */
function takesTheSame(base, head) {
    return (takesAsMany(base, head) &&
        head.parameters.every(({ type: declared }, index) => hasRoom(base.parameters[index]?.type, declared)));
}
/** The same, whatever the types say. */
function takesAsMany(base, head) {
    if (head.parameters.length < base.parameters.length)
        return false;
    return head.parameters.every((parameter, index) => {
        const was = base.parameters[index];
        if (was === undefined)
            return parameter.isOptional || parameter.isRest;
        return was.isRest === parameter.isRest && isOneShape({ func: base, was }, { func: head, was: parameter });
    });
}
/** Both named, or both taken apart; or one takes apart what the other reads field by field. */
function isOneShape(base, head) {
    if ((base.was.name === '') === (head.was.name === ''))
        return true;
    const [named, apart] = base.was.name === '' ? [head, base] : [base, head];
    const fields = (apart.was.pattern?.elements ?? []).map(({ name, propertyName }) => (propertyName ?? name).getText());
    return fields.length > 0 && fields.every((field) => named.func.text.includes(` ${named.was.name} . ${field} `));
}
function hasRoom(was, is) {
    const [type, former] = [membersOf(is), membersOf(was)];
    return type === undefined || former === undefined || former.every((member) => type.includes(member));
}
/** Of a union, or the type alone; lists by one spelling. */
const membersOf = (type) => type
    ?.getText()
    .split('|')
    .map((member) => member
    .trim()
    .replace(/^readonly /, '')
    .replace(/^(?:Readonly)?Array<(.*)>$/, '$1[]'));


/***/ }),

/***/ 87141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ callsIn),
  p: () => (/* binding */ callsOf)
});

// EXTERNAL MODULE: ./src/exercise/evaluation/destructuring.ts
var destructuring = __webpack_require__(53858);
// EXTERNAL MODULE: ./src/exercise/evaluation/expression.ts + 3 modules
var evaluation_expression = __webpack_require__(72850);
// EXTERNAL MODULE: ./src/exercise/evaluation/scope.ts
var evaluation_scope = __webpack_require__(62373);
// EXTERNAL MODULE: ./src/exercise/functions/functions.ts + 2 modules
var functions = __webpack_require__(27156);
// EXTERNAL MODULE: ./src/exercise/values/value.ts
var values_value = __webpack_require__(78396);
;// CONCATENATED MODULE: ./src/exercise/harvest/callee.ts

/** `map.set(…)`, `this.set(…)`, `request.set(…)`: what a value has is no function of a module. Namespaces are imported, or nobody here declares them. */
function isOfValue(ts, called, scope) {
    if (!ts.isPropertyAccessExpression(called))
        return false;
    const owner = rootOf(ts, called.expression);
    if (!ts.isIdentifier(owner))
        return true;
    const meaning = scope(owner.text);
    if (meaning === undefined || isNamespace(ts, owner))
        return false;
    return meaning.is !== 'expression' || !ts.isObjectLiteralExpression(meaning.expression);
}
const rootOf = (ts, node) => ts.isPropertyAccessExpression(node) || ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)
    ? rootOf(ts, node.expression)
    : node;
/** `import * as a`, `const a = require(…)`, `a = await import(…)`, `var a = isNode ? require(…) : window.a`. */
function isNamespace(ts, node) {
    const [file, name] = [node.getSourceFile(), node.text];
    if ((0,evaluation_scope/* importsOf */.c5)(ts, file).some(({ local }) => local === name))
        return true;
    const given = file.text.split(`${name} = `).slice(1, MOST_GIVEN);
    return given.some((rest) => /\b(?:require|import)\(/.test(rest.slice(0, LINE).split('\n')[0] ?? ''));
}
/** Places at which a name may be given what it is, and how far each is read. */
const MOST_GIVEN = 20;
const LINE = 120;

;// CONCATENATED MODULE: ./src/exercise/harvest/expected.ts

const EQUALITIES = /^(?:toBe|toEqual|toStrictEqual|toDeepEqual|equal|strictEqual|deepEqual|deepStrictEqual|is|same)$/;
/** `expect(f(1)).toBe(2)`, `assert.equal(f(1), 2)`, `t.is(f(1), 2)`, `f(1) === 2` inside an assertion. */
function expectedOf(ts, call, scope) {
    const { parent } = call;
    if (ts.isBinaryExpression(parent) &&
        parent.left === call &&
        parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken)
        return ts.isCallExpression(parent.parent) ? (0,evaluation_expression/* literalOf */.Z)(ts, parent.right, scope) : undefined;
    if (!ts.isCallExpression(parent) || parent.arguments[0] !== call)
        return undefined;
    const second = parent.arguments[1];
    if (second !== undefined)
        return isEquality(ts, parent) ? (0,evaluation_expression/* literalOf */.Z)(ts, second, scope) : undefined;
    const matcher = parent.parent;
    const compared = ts.isPropertyAccessExpression(matcher) && EQUALITIES.test(matcher.name.text) ? matcher.parent : undefined;
    const value = compared && ts.isCallExpression(compared) ? compared.arguments[0] : undefined;
    return value === undefined ? undefined : (0,evaluation_expression/* literalOf */.Z)(ts, value, scope);
}
function isEquality(ts, call) {
    const { expression } = call;
    return ts.isPropertyAccessExpression(expression)
        ? EQUALITIES.test(expression.name.text)
        : expression.getText() === 'assertEquals';
}

;// CONCATENATED MODULE: ./src/exercise/harvest/near-words.ts
/** Whether the word, or a function of the file that has the word in it, occurs within a node of the file. */
function nearWords(ts, file, word) {
    const holding = file.statements.flatMap((statement) => {
        const isHolding = statement.getText(file).includes(word);
        if (ts.isFunctionDeclaration(statement))
            return isHolding && statement.name ? [statement.name.text] : [];
        if (!ts.isVariableStatement(statement) || !isHolding)
            return [];
        return statement.declarationList.declarations.flatMap(({ name, initializer }) => initializer && ts.isArrowFunction(initializer) && ts.isIdentifier(name) ? [name.text] : []);
    });
    const at = Float64Array.from([...new Set([word, ...holding])].flatMap((one) => placesOf(file.text, one))).sort();
    return (node) => node.getSourceFile() !== file || firstFrom(at, node.pos) < node.end;
}
/** The first of the ascending places that is not before `from`; infinity where there is none. */
function firstFrom(places, from) {
    let [low, high] = [0, places.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((places[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return places[low] ?? Number.POSITIVE_INFINITY;
}
/** None for no word: a function may lack its name in a text that does not parse. */
function placesOf(text, word) {
    if (word === '')
        return [];
    const found = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        found.push(at);
    return found;
}

;// CONCATENATED MODULE: ./src/exercise/harvest/tables.ts




/** Rows that are looked at; of more, some from everywhere. */
const MOST_ROWS = 80;
/** Undefined where the node repeats nothing, or the rows cannot be told. */
function repeatedBy(ts, node, scope) {
    if (ts.isForOfStatement(node))
        return loop(ts, node, scope);
    if (ts.isForStatement(node))
        return counted(ts, node, scope);
    if (!ts.isCallExpression(node))
        return undefined;
    const callback = node.arguments.findLast((one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one));
    if (callback === undefined || !(ts.isArrowFunction(callback) || ts.isFunctionExpression(callback)))
        return undefined;
    const rows = rowsOfEach(ts, node, scope) ?? rowsOfMethod(ts, node, scope);
    if (rows === undefined)
        return undefined;
    const read = (one) => (0,evaluation_expression/* literalOf */.Z)(ts, one, scope);
    const scopes = (0,values_value/* evenly */.Aw)(rows, MOST_ROWS).map((args) => (0,evaluation_scope/* scopeOfFunction */.iD)(ts, callback, scope, (0,destructuring/* bindParameters */.E)(ts, callback.parameters, args, read)));
    return { body: callback.body, scopes };
}
function loop(ts, node, scope) {
    const rows = (0,values_value/* itemsOf */.S3)((0,evaluation_expression/* literalOf */.Z)(ts, node.expression, scope));
    if (rows === undefined || !ts.isVariableDeclarationList(node.initializer))
        return undefined;
    const [declaration] = node.initializer.declarations;
    if (declaration === undefined)
        return undefined;
    const read = (one) => (0,evaluation_expression/* literalOf */.Z)(ts, one, scope);
    const scopes = (0,values_value/* evenly */.Aw)(rows, MOST_ROWS).map((row) => within(scope, (0,destructuring/* bindPattern */.M)(ts, declaration.name, row, read)));
    return { body: node.statement, scopes };
}
const within = (outer, bound) => (name) => {
    const value = bound.get(name);
    return value === undefined ? outer(name) : { is: 'value', value };
};
/** `for (let i = 0; i < 10; i++)`. */
function counted(ts, { initializer, condition, statement }, scope) {
    if (!initializer || !ts.isVariableDeclarationList(initializer) || !condition || !ts.isBinaryExpression(condition))
        return undefined;
    const [declaration] = initializer.declarations;
    if (!declaration?.initializer || !ts.isIdentifier(declaration.name))
        return undefined;
    const name = declaration.name.text;
    const [from, to] = [(0,evaluation_expression/* literalOf */.Z)(ts, declaration.initializer, scope), (0,evaluation_expression/* literalOf */.Z)(ts, condition.right, scope)];
    const isUpTo = /^<=?$/.test(condition.operatorToken.getText()) && condition.left.getText() === name;
    if (!isUpTo || typeof from !== 'number' || typeof to !== 'number')
        return undefined;
    const last = Math.min(to, from + MOST_ROWS);
    const values = Array.from({ length: Math.max(0, Math.ceil(last - from)) }, (_, index) => from + index);
    return { body: statement, scopes: values.map((value) => within(scope, new Map([[name, value]]))) };
}
/** `test.each(rows)(…)`, `describe.each`, `it.for`, with a template as well. */
function rowsOfEach(ts, { expression }, scope) {
    if (ts.isTaggedTemplateExpression(expression) && isEach(ts, expression.tag))
        return rowsOfTemplate(ts, expression.template, scope);
    if (!ts.isCallExpression(expression) || !isEach(ts, expression.expression))
        return undefined;
    const [table] = expression.arguments;
    const rows = table && (0,values_value/* itemsOf */.S3)((0,evaluation_expression/* literalOf */.Z)(ts, table, scope));
    const isSpread = expression.expression.getText().endsWith('.each');
    return rows?.map((row) => (isSpread ? ((0,values_value/* itemsOf */.S3)(row) ?? [row]) : [row]));
}
const isEach = (ts, node) => ts.isPropertyAccessExpression(node) && /^(?:each|for)$/.test(node.name.text);
/** A heading with the names, then as many expressions for each row. */
function rowsOfTemplate(ts, template, scope) {
    if (!ts.isTemplateExpression(template))
        return undefined;
    const names = template.head.text
        .split('|')
        .map((name) => name.trim())
        .filter((name) => name !== '');
    const values = template.templateSpans.map(({ expression }) => (0,evaluation_expression/* literalOf */.Z)(ts, expression, scope));
    if (names.length === 0)
        return undefined;
    const count = Math.floor(values.length / names.length);
    return Array.from({ length: count }, (_, row) => {
        const fields = names.flatMap((name, column) => {
            const value = values[row * names.length + column];
            return value === undefined ? [] : [[name, value]];
        });
        return [{ t: 'object', v: fields }];
    });
}
/** `rows.forEach((row, index) => …)`. */
function rowsOfMethod(ts, { expression }, scope) {
    if (!ts.isPropertyAccessExpression(expression) || !/^(?:forEach|map|flatMap)$/.test(expression.name.text))
        return undefined;
    const rows = (0,values_value/* itemsOf */.S3)((0,evaluation_expression/* literalOf */.Z)(ts, expression.expression, scope));
    return rows?.map((row, index) => [row, index]);
}
/** `{ validator: 'isEmail', args: […], valid: ['a@b.c'], invalid: ['a'] }`: inputs beside the name of what takes them. */
function namedIn(ts, node, { name, scope }) {
    const isNamed = node.properties.some((one) => ts.isPropertyAssignment(one) && ts.isStringLiteral(one.initializer) && one.initializer.text === name);
    if (!isNamed)
        return [];
    const fields = node.properties.flatMap((one) => {
        const value = ts.isPropertyAssignment(one) ? (0,evaluation_expression/* literalOf */.Z)(ts, one.initializer, scope) : undefined;
        return value === undefined || one.name === undefined ? [] : [[one.name.getText(), value]];
    });
    const more = fields.flatMap(([field, value]) => (MORE.test(field) ? ((0,values_value/* itemsOf */.S3)(value) ?? []) : []));
    return fields.flatMap(([field, value]) => (MORE.test(field) ? [] : inputsOf(value).map((one) => [one, ...more])));
}
const MORE = /^(?:args|arguments|params|parameters)$/;
/** What a list holds; the names in `{ input: output }`. */
function inputsOf(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return value.t === 'object' ? value.v.map(([name]) => name) : ((0,values_value/* itemsOf */.S3)(value) ?? []);
}

;// CONCATENATED MODULE: ./src/exercise/harvest/calls.ts









/** Calls of one file that are read; the rest is more of the same. */
const MOST_CALLS = 600;
/** Rows of tables in tables, together. */
const MOST_SCOPES = 200;
/** How far a function of the tests is followed into what it calls with its own arguments. */
const DEEPEST = 2;
/** The calls of `name` (as in `Func.name`) in a file. */
function callsIn(ts, path, text, name) {
    return callsOf(ts, { path, file: (0,functions/* parseFile */.CJ)(ts, path, text), elsewhere: evaluation_scope/* NOWHERE */.JW }, name);
}
/** The same, with what the file imports. */
function callsOf(ts, { path, file, elsewhere }, name) {
    const last = (0,functions/* lastWord */.bx)(name);
    const found = [];
    const near = nearWords(ts, file, last);
    const scope = (0,evaluation_scope/* scopeOfFile */.uw)(ts, file, elsewhere);
    const mutated = (0,evaluation_scope/* mutatedIn */.Ot)(ts, file);
    const note = (node, { scopes, line }) => {
        for (const one of scopes) {
            if (found.length >= MOST_CALLS)
                return;
            if (ts.isObjectLiteralExpression(node) && isFunctionName(name))
                for (const args of namedIn(ts, node, { name: last, scope: one }))
                    found.push({ args, expected: undefined, path, line });
            const args = argumentsOf(ts, node, { name, scope: one });
            if (args !== undefined)
                found.push({ args, expected: expectedOf(ts, node, one), path, line });
        }
    };
    const visit = (node, state) => {
        if (found.length >= MOST_CALLS || !near(node))
            return;
        const line = state.depth > 0 ? state.line : file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
        const at = { ...state, line };
        note(node, at);
        const { scopes } = at;
        const repeated = scopes.flatMap((one) => repeatedBy(ts, node, one) ?? []);
        const body = repeated[0]?.body;
        const inBody = (0,values_value/* evenly */.Aw)(repeated.flatMap((one) => one.scopes), MOST_SCOPES);
        if (body !== undefined)
            visit(body, { ...at, scopes: inBody });
        for (const helper of helpersOf(ts, node, { ...at, last }))
            visit(helper.body, helper.visit);
        const inner = scopes.map((one) => scopeWithin(ts, node, { outer: one, mutated }));
        node.forEachChild((child) => {
            if (child !== body && !(body !== undefined && holds(child, body)))
                visit(child, { ...at, scopes: inner });
        });
    };
    visit(file, { scopes: [scope], line: 1, depth: 0 });
    return found;
}
const isFunctionName = (name) => !/[# ]/.test(name);
const holds = (node, inner) => node.pos <= inner.pos && inner.end <= node.end;
function scopeWithin(ts, node, { outer, mutated }) {
    if (ts.isBlock(node))
        return (0,evaluation_scope/* scopeOfBlock */.N$)(ts, node, { outer, mutated });
    return ts.isFunctionLike(node) && 'body' in node ? (0,evaluation_scope/* scopeOfFunction */.iD)(ts, node, outer, new Map()) : outer;
}
/** The body of a function of the tests that is called, where its parameters are what it is called with. What the function does itself when it is called is no call that anybody makes: it asks first. */
function helpersOf(ts, node, { scopes, line, depth, last }) {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || depth >= DEEPEST)
        return [];
    const called = node.expression.text;
    if (called === last)
        return [];
    return scopes.flatMap((scope) => {
        const meaning = scope(called);
        if (meaning?.is !== 'function' || meaning.func.body === undefined)
            return [];
        if (meaning.func.getSourceFile() !== node.getSourceFile() && mayLeaveEarly(ts, meaning.func.body))
            return [];
        const read = (one) => (0,evaluation_expression/* literalOf */.Z)(ts, one, scope);
        const given = (0,destructuring/* bindParameters */.E)(ts, meaning.func.parameters, node.arguments.map(read), read);
        if (given.size === 0)
            return [];
        const inner = (0,evaluation_scope/* scopeOfFunction */.iD)(ts, meaning.func, meaning.scope, given);
        return [{ body: meaning.func.body, visit: { scopes: [inner], line, depth: depth + 1 } }];
    });
}
/** Whether it may return or throw before its end, so that the rest is not done whatever it is given. */
function mayLeaveEarly(ts, body) {
    const leaves = (node) => {
        if (ts.isReturnStatement(node) || ts.isThrowStatement(node))
            return true;
        return !ts.isFunctionLike(node) && ts.forEachChild(node, (child) => leaves(child) || undefined) === true;
    };
    return ts.isBlock(body) && body.statements.some((one) => !ts.isReturnStatement(one) && leaves(one));
}
function argumentsOf(ts, node, { name, scope }) {
    const [owner = '', method] = name.split('#');
    if (method?.startsWith('get ') === true) {
        const isField = ts.isPropertyAccessExpression(node) && node.name.text === (0,functions/* lastWord */.bx)(name);
        const receiver = isField ? receiverOf(ts, node, { owner, scope }) : undefined;
        return receiver === undefined ? undefined : [receiver];
    }
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node))
        return undefined;
    if (ts.isNewExpression(node) !== name.startsWith('new '))
        return undefined;
    const { expression } = node;
    if (method === undefined && nameOfCalled(ts, expression, scope) !== (0,functions/* lastWord */.bx)(name))
        return undefined;
    if (method === undefined && !name.includes('.') && isOfValue(ts, expression, scope))
        return undefined;
    if (method === undefined)
        return spread(ts, node.arguments ?? [], scope);
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== method)
        return undefined;
    const receiver = receiverOf(ts, expression, { owner, scope });
    const args = spread(ts, node.arguments ?? [], scope);
    return receiver === undefined || args === undefined ? undefined : [receiver, ...args];
}
/** An instance of the class. */
function receiverOf(ts, { expression }, { owner, scope }) {
    const receiver = (0,evaluation_expression/* literalOf */.Z)(ts, expression, scope);
    const isOwn = typeof receiver === 'object' && receiver?.t === 'new' && receiver.name === owner;
    return isOwn ? receiver : undefined;
}
function nameOfCalled(ts, called, scope) {
    if (ts.isIdentifier(called))
        return called.text;
    if (ts.isPropertyAccessExpression(called))
        return called.name.text;
    if (!ts.isElementAccessExpression(called))
        return undefined;
    const name = (0,evaluation_expression/* literalOf */.Z)(ts, called.argumentExpression, scope);
    return typeof name === 'string' ? name : undefined;
}
/** `f(...args)` as well, where it can be told what they are. */
function spread(ts, args, scope) {
    const found = [];
    for (const argument of args) {
        if (!ts.isSpreadElement(argument)) {
            found.push((0,evaluation_expression/* literalOf */.Z)(ts, argument, scope));
            continue;
        }
        const items = (0,values_value/* itemsOf */.S3)((0,evaluation_expression/* literalOf */.Z)(ts, argument.expression, scope));
        if (items === undefined)
            return undefined;
        found.push(...items);
    }
    return found;
}


/***/ }),

/***/ 83557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ harvestFrom),
/* harmony export */   WG: () => (/* binding */ stillSaid),
/* harmony export */   mI: () => (/* binding */ made),
/* harmony export */   n6: () => (/* binding */ freshFrom)
/* harmony export */ });
/* harmony import */ var _evaluation_imported_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47621);
/* harmony import */ var _evaluation_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62373);
/* harmony import */ var _functions_functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27156);
/* harmony import */ var _modules_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60643);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87141);





/** Files that are read for one function, and calls that are taken: more of them say the same. */
const MOST_FILES = 60;
const MOST_CALLS = 1_000;
const SCRIPT = /\.[cm]?[jt]sx?$/;
const DOCUMENT = /\.mdx?$/i;
const NOT_OURS = /(?:^|\/)(?:node_modules|dist|build|vendor|coverage)\/|\.min\.js$/;
/** A call whatever is said to come of it. */
const made = (call) => ({ ...call, expected: undefined });
/** Whether a call that was found at base says at head what it said then; one that says nothing is only to be there. */
function stillSaid(ts, tree) {
    const files = (0,_evaluation_imported_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R)(ts, (0,_modules_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .readerAt */ .P)(tree, 'head'));
    const alike = ({ args, expected }) => JSON.stringify([args, expected]);
    const kept = new Map();
    const saidAt = async (path, wanted) => new Set((await callsAt(ts, files, path, wanted)).flatMap((call) => [alike(call), alike(made(call))]));
    return async (wanted, call) => {
        const key = JSON.stringify([call.path, wanted]);
        const said = kept.get(key) ?? saidAt(call.path, wanted);
        kept.set(key, said);
        return (await said).has(alike(call));
    };
}
/** The calls in the files of a change, as they are at head: what its own tests ask. */
function freshFrom(ts, tree, paths) {
    const files = (0,_evaluation_imported_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R)(ts, (0,_modules_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .readerAt */ .P)(tree, 'head'));
    const scripts = paths.filter((path) => SCRIPT.test(path) && !NOT_OURS.test(path)).slice(0, MOST_FILES);
    return async (wanted) => {
        const calls = [];
        for (const path of scripts)
            calls.push(...(await callsAt(ts, files, path, wanted)));
        return calls.slice(0, MOST_CALLS);
    };
}
async function callsAt(ts, files, path, wanted) {
    const file = await files.parsed(path);
    if (file === undefined || (path !== wanted.path && (await meansAnother(ts, files, { path, file }, wanted))))
        return [];
    const names = wanted.name === DEFAULT ? importedAs(ts, file, wanted.path) : [wanted.name];
    if (DOCUMENT.test(path))
        return fences(file.text).flatMap(({ text, above }) => names
            .flatMap((name) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .callsIn */ .T)(ts, `${path}.ts`, text, name))
            .map((call) => ({ ...call, path, line: call.line + above })));
    const source = { path, file, elsewhere: await files.elsewhere(path) };
    return names.flatMap((name) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .callsOf */ .p)(ts, source, name));
}
/** Whether the file has a function of that name itself, or imports one from a file that has. */
async function meansAnother(ts, files, { path, file }, wanted) {
    if (wanted.name === DEFAULT || /[.# ]/.test(wanted.name) || DOCUMENT.test(path))
        return false;
    if (declares(ts, file, wanted.name))
        return true;
    const [imported] = (0,_evaluation_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .importsOf */ .c5)(ts, file).filter(({ local }) => local === wanted.name);
    if (imported === undefined || imported.name !== wanted.name)
        return false;
    if (imported.specifier.startsWith('node:'))
        return true;
    const target = await files.locate(path, imported.specifier);
    const other = target === null || target === wanted.path ? undefined : await files.parsed(target);
    return other !== undefined && declares(ts, other, wanted.name);
}
const declares = (ts, file, name) => file.text.includes(name) && (0,_functions_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .functionsIn */ .vn)(ts, file).some((func) => func.name === name);
const DEFAULT = 'default';
/** The names that a file gives what a module exports without one. */
const importedAs = (ts, file, path) => (0,_evaluation_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .importsOf */ .c5)(ts, file).flatMap(({ local, specifier, name }) => name === DEFAULT && stemOf(specifier) === stemOf(path) ? [local] : []);
/** The last word of a module's name; that of its folder for an index. */
function stemOf(path) {
    const [last = '', folder = ''] = path.split('/').toReversed();
    const stem = last.replace(/\.[cm]?[jt]sx?$/, '');
    return stem === 'index' ? folder : stem;
}
/** The calls of a function. Answers are kept. */
function harvestFrom(ts, tree, files) {
    const kept = new Map();
    return (wanted) => {
        const key = JSON.stringify([wanted.name, wanted.path]);
        const known = kept.get(key) ?? harvest(ts, { tree, files }, wanted);
        kept.set(key, known);
        return known;
    };
}
async function harvest(ts, { tree, files }, wanted) {
    const word = wordOf(wanted);
    const paths = (await tree.search('base', word, MOST_FILES * 4)).filter((path) => !NOT_OURS.test(path));
    const calls = [];
    for (const path of paths.filter((one) => SCRIPT.test(one) || DOCUMENT.test(one)).slice(0, MOST_FILES)) {
        if (calls.length >= MOST_CALLS)
            break;
        calls.push(...(await callsAt(ts, files, path, wanted)));
    }
    return calls;
}
/** What a file that calls it has in it. */
function wordOf({ name, path }) {
    if (name === DEFAULT)
        return stemOf(path);
    return (0,_functions_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .lastWord */ .bx)(name);
}
/** The scripts in the code fences of a document. */
function fences(document) {
    const found = [];
    const lines = document.split('\n');
    let above = null;
    for (const [index, line] of lines.entries()) {
        if (!/^\s{0,3}(?:```|~~~)/.test(line))
            continue;
        if (above !== null)
            found.push({ text: lines.slice(above, index).join('\n'), above });
        above = above === null ? index + 1 : null;
    }
    return found;
}


/***/ }),

/***/ 60643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ locate),
  P: () => (/* binding */ readerAt)
});

// EXTERNAL MODULE: ./src/exercise/modules/manifest.ts
var modules_manifest = __webpack_require__(74835);
;// CONCATENATED MODULE: ./src/exercise/modules/aliases.ts

/** Links of `extends`, and packages of a repository that are looked at. */
const MOST_LINKS = 4;
const MOST_PACKAGES = 200;
/** Places that one name may stand for. */
const MOST_PLACES = 12;
/** Paths from the top of the repository that the name may mean, best first, as somebody would write them: extensions may lack. */
async function placesFor(reader, importer, name) {
    if (name.includes(':') || name.startsWith('/'))
        return [];
    const folder = importer.slice(0, Math.max(0, importer.lastIndexOf('/')));
    const { paths, imports } = await aliasesAt(reader, folder);
    const aliases = name.startsWith('#') ? [...imports, ...paths] : paths;
    const mapped = aliases.flatMap((alias) => matched(alias, name));
    if (mapped.length > 0 || name.startsWith('#'))
        return mapped.slice(0, MOST_PLACES);
    const [first = '', second = ''] = name.split('/');
    const owner = name.startsWith('@') ? `${first}/${second}` : first;
    const home = (await packagesIn(reader)).get(owner);
    if (home === undefined)
        return [];
    const rest = name.slice(owner.length + 1);
    return rest === '' ? [`${home}/src/index`, `${home}/index`] : [`${home}/src/${rest}`, `${home}/${rest}`];
}
function matched({ pattern, targets }, name) {
    const [start = '', end] = pattern.split('*');
    if (end === undefined)
        return name === pattern ? targets : [];
    if (!name.startsWith(start) || !name.endsWith(end) || name.length < start.length + end.length)
        return [];
    const middle = name.slice(start.length, name.length - end.length);
    return targets.map((target) => target.split('*').join(middle));
}
const byFolder = new WeakMap();
/** Answers are kept: every file of a folder asks for each of its imports. */
function aliasesAt(reader, folder) {
    const known = byFolder.get(reader) ?? new Map();
    byFolder.set(reader, known);
    const found = known.get(folder) ?? findAliases(reader, folder);
    known.set(folder, found);
    return found;
}
async function findAliases(reader, folder) {
    const paths = nearest(reader, folder, CONFIGS, (at, text) => pathsIn(reader, { folder: at, text }, 0));
    const imports = nearest(reader, folder, MANIFEST, importsIn);
    return { paths: (await paths) ?? [], imports: (await imports) ?? [] };
}
const CONFIGS = ['tsconfig.json', 'jsconfig.json'];
const MANIFEST = ['package.json'];
/** Of the first such file from a folder upwards that says anything. */
async function nearest(reader, from, names, read) {
    const parts = from.split('/').filter((part) => part !== '');
    for (let depth = parts.length; depth >= 0; depth -= 1) {
        const folder = parts.slice(0, depth).join('/');
        for (const name of names) {
            const text = await reader.read(joined(folder, name));
            const said = text === undefined ? undefined : await read(folder, text);
            if (said !== undefined)
                return said;
        }
    }
    return undefined;
}
async function pathsIn(reader, { folder, text }, depth) {
    const config = (0,modules_manifest/* fieldsOf */.Pf)((0,modules_manifest/* jsonIn */.Yf)(withoutComments(text)));
    const options = (0,modules_manifest/* fieldsOf */.Pf)(config.get('compilerOptions'));
    const base = options.get('baseUrl');
    const top = joined(folder, typeof base === 'string' ? base : '.');
    const paths = options.get('paths');
    if (paths !== undefined)
        return [...(0,modules_manifest/* fieldsOf */.Pf)(paths)].map(([pattern, targets]) => ({
            pattern,
            targets: textsIn(targets).map((target) => joined(top, target)),
        }));
    const [parent] = textsIn(config.get('extends'));
    if (parent === undefined || !parent.startsWith('.') || depth >= MOST_LINKS)
        return undefined;
    const place = joined(folder, parent.endsWith('.json') ? parent : `${parent}.json`);
    const inherited = await reader.read(place);
    const above = place.slice(0, Math.max(0, place.lastIndexOf('/')));
    return inherited === undefined ? undefined : pathsIn(reader, { folder: above, text: inherited }, depth + 1);
}
const textsIn = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
/** Configurations of compilers may have comments, and a comma too many. */
const withoutComments = (text) => text
    .replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (one) => one.startsWith('"') ? one : '')
    .replace(/,(?=\s*[}\]])/g, '');
/** `imports` of a manifest; of conditions the first text that there is, however deep. */
function importsIn(folder, text) {
    const imports = (0,modules_manifest/* fieldsOf */.Pf)((0,modules_manifest/* fieldsOf */.Pf)((0,modules_manifest/* jsonIn */.Yf)(text)).get('imports'));
    return [...imports].map(([pattern, target]) => ({
        pattern,
        targets: firstText(target).map((one) => joined(folder, one)),
    }));
}
function firstText(value) {
    if (typeof value === 'string')
        return value.startsWith('.') ? [value] : [];
    const texts = [...(0,modules_manifest/* fieldsOf */.Pf)(value)].map(([condition, one]) => (condition === 'types' ? [] : firstText(one)));
    return texts.find((found) => found.length > 0) ?? [];
}
const kept = new WeakMap();
/** The repository's own packages: their folders by name. */
function packagesIn(reader) {
    const known = kept.get(reader) ?? findPackages(reader);
    kept.set(reader, known);
    return known;
}
async function findPackages(reader) {
    const manifest = (0,modules_manifest/* fieldsOf */.Pf)((0,modules_manifest/* jsonIn */.Yf)((await reader.read('package.json')) ?? ''));
    const said = manifest.get('workspaces');
    const globs = [
        ...textsIn(Array.isArray(said) ? said : (0,modules_manifest/* fieldsOf */.Pf)(said).get('packages')),
        ...[...((await reader.read('pnpm-workspace.yaml')) ?? '').matchAll(/^\s*-\s*['"]?([\w./*@-]+)['"]?\s*$/gm)].map(([, glob = '']) => glob),
    ];
    const folders = (await Promise.all(globs.map((glob) => foldersOf(reader, glob)))).flat().slice(0, MOST_PACKAGES);
    const named = await Promise.all(folders.map(async (folder) => [nameIn((await reader.read(joined(folder, 'package.json'))) ?? ''), folder]));
    return new Map(named.filter(([name]) => name !== ''));
}
const nameIn = (text) => (0,modules_manifest/* manifestIn */.tn)(text).name;
/** `packages/*`, `apps/site`. */
async function foldersOf(reader, glob) {
    const [start = '', ...more] = glob.replace(/\/\*\*$/, '/*').split('*');
    if (more.length === 0)
        return [joined('', glob)];
    if (more.join('') !== '' || !start.endsWith('/'))
        return [];
    const folder = joined('', start);
    return (await reader.list(folder)).flatMap(({ name, kind }) => (kind === 'directory' ? [joined(folder, name)] : []));
}
/** Without empty parts; what leads out of the repository names nothing in it. */
function joined(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./src/exercise/modules/locate.ts

const readers = new WeakMap();
/** The same one each time: what is learnt of a moment is kept with its reader. */
function readerAt(tree, at) {
    const known = readers.get(tree) ?? new Map();
    readers.set(tree, known);
    const reader = known.get(at) ?? { read: (path) => tree.read(at, path), list: (folder) => tree.list(at, folder) };
    known.set(at, reader);
    return reader;
}
const isRelative = (name) => /^\.{1,2}(?:\/|$)/.test(name);
const EXTENSIONS = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '.json'];
/** What is written for what is there. */
const WRITTEN = [
    [/\.jsx?$/, ['.ts', '.tsx']],
    [/\.mjs$/, ['.mts']],
    [/\.cjs$/, ['.cts']],
];
/** The module that a name means; null for what Node is to find. */
async function locate(reader, importer, written) {
    // What builders are asked for behind a mark is how, not what.
    const name = written.replace(/\?[\w&=-]*$/, '');
    if (isRelative(name)) {
        const target = normal(`${folderOf(importer)}/${name}`);
        return target === null ? null : fileAt(reader, target);
    }
    for (const place of await placesFor(reader, importer, name)) {
        const found = await fileAt(reader, place);
        if (found !== null)
            return found;
    }
    return null;
}
async function fileAt(reader, target) {
    const folder = folderOf(target);
    const here = new Set((await reader.list(folder)).filter(({ kind }) => kind === 'file').map((entry) => entry.name));
    const base = target.slice(folder === '' ? 0 : folder.length + 1);
    const names = [
        base,
        ...EXTENSIONS.map((extension) => base + extension),
        ...WRITTEN.flatMap(([written, meant]) => written.test(base) ? meant.map((one) => base.replace(written, one)) : []),
    ];
    const found = names.find((one) => here.has(one));
    if (found !== undefined)
        return folder === '' ? found : `${folder}/${found}`;
    const inside = new Set((await reader.list(target)).map((entry) => entry.name));
    const index = EXTENSIONS.map((extension) => `index${extension}`).find((one) => inside.has(one));
    if (index === undefined)
        return null;
    return target === '' ? index : `${target}/${index}`;
}
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** Null where it leads out of the repository. */
function normal(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}


/***/ }),

/***/ 74835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   tn: () => (/* binding */ manifestIn)
/* harmony export */ });
/** What is read off a `package.json`: its scripts, the packages it names, whether its files are modules. A broken one has nothing. */
function manifestIn(text) {
    const all = fieldsOf(jsonIn(text));
    const needed = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
    const name = all.get('name');
    return {
        name: typeof name === 'string' ? name : '',
        scripts: new Map([...fieldsOf(all.get('scripts'))].flatMap(([name, script]) => typeof script === 'string' ? [[name, script]] : [])),
        packages: new Set(needed.flatMap((field) => [...fieldsOf(all.get(field)).keys()])),
        isModule: all.get('type') === 'module',
    };
}
/** Undefined where it is none. */
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Of an object; empty for anything else. */
const fieldsOf = (value) => new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);


/***/ }),

/***/ 39245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ LISTENER),
/* harmony export */   jr: () => (/* binding */ OVERHEARD),
/* harmony export */   oU: () => (/* binding */ OVERHEARD_ENTRY),
/* harmony export */   u3: () => (/* binding */ listening)
/* harmony export */ });
/** What tells the calls of a function, among the names of the module. */
const OVERHEARD = '__assay overheard';
/** Calls that are kept of one function, and calls that are looked at: a hot one is not slowed down for long. */
const MOST_KEPT = 60;
const MOST_SEEN = 500;
/** Values of one call, all levels together. */
const MOST_VALUES = 300;
/** Stands at the end of the script, where declarations of functions are known from the start. */
const LISTENER = `
function __assayHear(name, given) {
  const all = (__assayHear.all ??= new Map());
  const heard = all.get(name) ?? { seen: 0, calls: [], texts: new Set() };
  all.set(name, heard);
  heard.seen += 1;
  if (heard.calls.length >= ${MOST_KEPT} || heard.seen > ${MOST_SEEN}) return;
  try {
    const copy = __assayCopy([...given], { left: ${MOST_VALUES} });
    const text = copy && JSON.stringify(copy.value);
    if (!copy || heard.texts.has(text)) return;
    heard.texts.add(text);
    heard.calls.push(copy.value);
  } catch {}
}
function __assayCopy(value, walk) {
  walk.left -= 1;
  if (walk.left < 0 || typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (value === null || typeof value !== 'object') return { value };
  if (Array.isArray(value)) {
    const items = value.map((item) => __assayCopy(item, walk));
    return items.includes(undefined) ? undefined : { value: items.map((item) => item.value) };
  }
  if (value instanceof RegExp) return { value: new RegExp(value.source, value.flags) };
  if (value instanceof Date) return { value: new Date(value.getTime()) };
  const kind = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null) return undefined;
  const made = {};
  for (const [name, field] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    const copy = field.get ? undefined : __assayCopy(field.value, walk);
    if (copy === undefined) return undefined;
    made[name] = copy.value;
  }
  return { value: made };
}`;
const OVERHEARD_ENTRY = `${JSON.stringify(OVERHEARD)}: () => (name) => __assayHear.all?.get(name)?.calls ?? []`;
/** The text of the module in which its functions tell their arguments first. */
function listening(ts, text, functions) {
    const edits = functions.flatMap((func) => editsFor(ts, func)).sort((one, other) => other.at - one.at);
    return edits.reduce((made, { at, text: put }) => made.slice(0, at) + put + made.slice(at), text);
}
function editsFor(ts, { name, node }) {
    // What a class is made with and what instances are given needs an instance.
    if (/[# ]/.test(name) || !('body' in node) || node.body === undefined)
        return [];
    const given = ts.isArrowFunction(node) ? parametersOf(ts, node) : 'arguments';
    if (given === undefined)
        return [];
    const hear = `__assayHear(${JSON.stringify(name)}, ${given})`;
    if (!ts.isBlock(node.body))
        return [
            { at: node.body.getStart(), text: `(${hear}, ` },
            { at: node.body.getEnd(), text: ')' },
        ];
    // Directives stay first.
    const first = node.body.statements.find((statement) => !(ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)));
    return first === undefined ? [] : [{ at: first.getStart(), text: `${hear};` }];
}
/** Undefined where a pattern takes them apart. */
function parametersOf(ts, { parameters }) {
    const names = parameters.map(({ name, dotDotDotToken }) => ts.isIdentifier(name) ? `${dotDotDotToken ? '...' : ''}${name.text}` : undefined);
    return names.includes(undefined) ? undefined : `[${names.join(', ')}]`;
}


/***/ }),

/***/ 36489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requiredBy),
/* harmony export */   o: () => (/* binding */ programOf)
/* harmony export */ });
/* harmony import */ var _languages_javascript_endless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18075);
/* harmony import */ var _functions_depth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79421);
/* harmony import */ var _functions_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27156);
/* harmony import */ var _modules_locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60643);
/* harmony import */ var _listener_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39245);
/** Makes a program of CommonJS out of a module and what it imports: transpiled, never type-checked, with the entry's functions named, exported or not. */





/** Modules of one program; what uses a farther one is not tried. */
const MOST_MODULES = 400;
async function programOf(ts, entry, { reader, packages }) {
    // Paths and specifiers may be called like what every object has.
    const modules = new Map();
    const links = new Map();
    const waiting = [entry.path];
    // The nearest first: what lies beyond the limit is what a function is least likely to use.
    for (const path of waiting) {
        if (modules.has(path))
            continue;
        if (modules.size >= MOST_MODULES) {
            modules.set(path, 'throw new Error("too far");');
            continue;
        }
        const isEntry = path === entry.path;
        const text = isEntry ? entry.text : await reader.read(path.replace(RAW, ''));
        const read = scriptOf(ts, path, isEntry ? (0,_listener_js__WEBPACK_IMPORTED_MODULE_3__/* .listening */ .u3)(ts, entry.text, entry.functions) : text);
        if ('unloadable' in read && isEntry)
            return read;
        // What does without a module that does not load can run all the same.
        const script = 'unloadable' in read ? `throw new Error(${JSON.stringify(read.unloadable)});` : read.script;
        modules.set(path, isEntry ? `${script}\n${_listener_js__WEBPACK_IMPORTED_MODULE_3__/* .LISTENER */ .Z}\n${registration(entry)}` : script);
        const named = path.endsWith('.json') || RAW.test(path) ? [] : requiredBy(ts, script);
        const found = await Promise.all(named.map(async (name) => [name, await targetOf(reader, path, name)]));
        links.set(path, Object.fromEntries(found));
        waiting.push(...found.flatMap(([, target]) => (target === null ? [] : [target])));
    }
    return { modules: Object.fromEntries(modules), links: Object.fromEntries(links), entry: entry.path, packages };
}
/** How builders are asked for a file's text. */
const RAW = /\?raw$/;
async function targetOf(reader, importer, name) {
    const target = await (0,_modules_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x)(reader, importer, name);
    return target !== null && RAW.test(name) ? `${target}?raw` : target;
}
/** Texts, styles and pictures are what a builder makes of them. */
const PROGRAM = /\.(?:[cm]?[jt]sx?|json)$/;
function scriptOf(ts, path, text) {
    if (text !== undefined && RAW.test(path))
        return { script: `exports.__esModule = true;\nexports.default = ${JSON.stringify(text)};` };
    if (text === undefined || !PROGRAM.test(path))
        return { unloadable: `\`${path}\` cannot be read` };
    if (path.endsWith('.json'))
        return { script: text };
    const script = keptScript(path, text, () => transpiled(ts, path, text));
    if (script === undefined)
        return { unloadable: `\`${path}\` does not parse, or is nested too deeply to be read` };
    const isWaiting = TOP_AWAIT.test(script) && hasTopAwait(ts, script);
    return isWaiting ? { unloadable: `\`${path}\` awaits at its top` } : { script };
}
const TOP_AWAIT = /\bawait\b/;
function hasTopAwait(ts, script) {
    const file = ts.createSourceFile('module.js', script, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
    const visit = (node) => !ts.isFunctionLike(node) && (ts.isAwaitExpression(node) || ts.forEachChild(node, visit) === true);
    return visit(file);
}
/** By path, the latest text with what became of it: files that change together reach the same modules. */
const scripts = new Map();
const MOST_KEPT = 2_000;
function keptScript(path, text, make) {
    const known = scripts.get(path);
    if (known?.text === text)
        return known.script;
    const script = make();
    if (scripts.size >= MOST_KEPT)
        scripts.clear();
    scripts.set(path, { text, script });
    return script;
}
/** Undefined for a text that is nested too deeply: the compiler looks each name up in every node around it. */
function transpiled(ts, path, text) {
    if ((0,_functions_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedFile */ .UI)(ts, path, text) === undefined)
        return undefined;
    const options = {
        // The older decorators are what applications have; the newer ones need no option.
        compilerOptions: {
            module: ts.ModuleKind.CommonJS,
            target: ts.ScriptTarget.ES2022,
            esModuleInterop: true,
            experimentalDecorators: true,
            jsx: ts.JsxEmit.ReactJSX,
            allowJs: true,
            removeComments: true,
        },
        // By these extensions the compiler would leave modules as they are.
        fileName: path.replace(/\.[cm]([jt]s)$/, '.$1'),
        transformers: { before: [withoutImportMeta(ts)] },
    };
    if ((0,_languages_javascript_endless_js__WEBPACK_IMPORTED_MODULE_0__/* .isEndless */ .t)(text))
        return undefined;
    return (0,_functions_depth_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessItFails */ .J)(() => ts.transpileModule(text, options).outputText);
}
/** What the harness calls them: names that no module has declared. */
const FILE = '__assayFile';
const FOLDER = '__assayFolder';
/** `import.meta` has no place in CommonJS; where the module stands is known all the same. */
function withoutImportMeta(ts) {
    return (context) => (file) => {
        const { factory } = context;
        const url = factory.createBinaryExpression(factory.createStringLiteral('file://'), ts.SyntaxKind.PlusToken, factory.createIdentifier(FILE));
        const visit = (node) => ts.isMetaProperty(node)
            ? factory.createParenthesizedExpression(factory.createObjectLiteralExpression([
                factory.createPropertyAssignment('url', url),
                factory.createPropertyAssignment('dirname', factory.createIdentifier(FOLDER)),
                factory.createPropertyAssignment('filename', factory.createIdentifier(FILE)),
                factory.createPropertyAssignment('env', factory.createObjectLiteralExpression()),
            ]))
            : ts.visitEachChild(node, visit, context);
        return ts.visitEachChild(file, visit, context);
    };
}
/** What the harness hears: a way to each function, and to each class that inputs may need an instance of. */
function registration({ functions, constants }) {
    const ways = new Map(constants.map(({ name, isExported }) => [name, isExported ? `exports.${name}` : name]));
    for (const { name, expression } of functions) {
        ways.set(name, expression);
        const [owner, method] = name.split('#');
        if (owner !== undefined && method !== undefined)
            ways.set(owner, expression);
    }
    const named = [...ways].map(([name, way]) => `${JSON.stringify(name)}: () => ${way}`);
    return `;__assay({ ${[...named, _listener_js__WEBPACK_IMPORTED_MODULE_3__/* .OVERHEARD_ENTRY */ .oU].join(', ')} });`;
}
/** As written, in a script of either kind. */
function requiredBy(ts, script) {
    return [...new Set(ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName))];
}


/***/ }),

/***/ 4792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ claimsFix),
/* harmony export */   e: () => (/* binding */ purposeOf)
/* harmony export */ });
/** What a change says of itself: whether it means to keep behaviour, so that another result is a mistake, or to change it. */
/** Types of commits that promise to leave results as they are. Conventional Commits, and what people write in their place. */
const KEEPING = /^(?:refactor|perf|docs?|chore|style|types?|build|ci|test|cleanup|clean up|rename|move|format|lint)\b/i;
const FIXING = /^(?:fix|bugfix|hotfix|revert|security)\b/i;
/** By a title or the first line of a message. `!` marks a change that breaks on purpose. */
function purposeOf(title) {
    const plain = title.trim().replace(/^[^\p{L}]+/u, '');
    if (/^[a-z]+(?:\([^)]{0,80}\))?!:/i.test(plain))
        return 'changes';
    if (KEEPING.test(plain))
        return 'keeps';
    return FIXING.test(plain) ? 'fixes' : 'changes';
}
/** Whether any of the texts says that something broken was mended: a type of commit, the word, or the number of what it closes. */
const claimsFix = (texts) => texts.some((text) => purposeOf(text) === 'fixes' || /\bfix(?:es|ed)? #\d|\bbug(?:s|fix)?\b/i.test(text.slice(0, 500)));


/***/ }),

/***/ 45605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ isTest),
/* harmony export */   Pf: () => (/* binding */ relatedTests),
/* harmony export */   Vc: () => (/* binding */ stemOf)
/* harmony export */ });
/* harmony import */ var _modules_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60643);
/* harmony import */ var _program_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36489);


/** Files that are read for one file, and for all; files that stand between a changed one and a test, how far, and tests. */
const MOST_READ = 120;
const MOST_READ_IN_ALL = 2_000;
const MOST_BETWEEN = 60;
const FARTHEST = 6;
const MOST_NEAR = 20;
const MOST_TESTS = 100;
/** Characters of a file; a larger one is data or generated. */
const LONGEST = 400_000;
const SCRIPT = /\.[cm]?[jt]sx?$/;
const TEST = /\.(?:test|spec)\.[cm]?[jt]sx?$|(?:^|\/)__tests__\/.*\.[cm]?[jt]sx?$|(?:^|\/)(?:tests?|spec)\/.*\.[cm]?[jt]sx?$/;
const NO_TEST = /\.d\.[cm]?ts$|(?:^|\/)(?:node_modules|dist|build|vendor|coverage|fixtures?|__mocks__|__snapshots__|support|helpers?)\//;
const isTest = (path) => TEST.test(path) && !NO_TEST.test(path);
async function relatedTests(ts, tree, paths) {
    const importersOf = importersIn(ts, tree);
    const [near, far, seen] = [new Set(), new Set(), new Set(paths)];
    let waiting = paths;
    let between = 0;
    for (let depth = 0; depth < FARTHEST && waiting.length > 0; depth += 1) {
        const next = [];
        for (const path of waiting) {
            for (const one of await importersOf(path)) {
                if (seen.has(one))
                    continue;
                seen.add(one);
                if (isTest(one))
                    (depth < 2 ? near : far).add(one);
                else
                    next.push(one);
            }
        }
        waiting = next.slice(0, Math.max(0, MOST_BETWEEN - between));
        between += next.length;
    }
    const [first, rest] = [[...near].sort(), [...far]];
    const all = [...first, ...rest];
    return {
        near: first.slice(0, MOST_NEAR),
        far: all.slice(Math.min(first.length, MOST_NEAR), MOST_TESTS),
        isWhole: all.length <= MOST_TESTS && between <= MOST_BETWEEN,
    };
}
/** Answers are kept. */
function importersIn(ts, tree) {
    const reader = (0,_modules_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .readerAt */ .P)(tree, 'head');
    const [targets, importers] = [new Map(), new Map()];
    const targetsOf = async (path) => {
        const known = targets.get(path);
        if (known !== undefined)
            return known;
        const text = targets.size < MOST_READ_IN_ALL ? await tree.read('head', path) : undefined;
        const names = text === undefined || text.length > LONGEST ? [] : (0,_program_program_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredBy */ .T)(ts, text);
        const found = new Set(await Promise.all(names.map((name) => (0,_modules_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(reader, path, name))));
        targets.set(path, found);
        return found;
    };
    return async (path) => {
        const known = importers.get(path);
        if (known !== undefined)
            return known;
        const stem = stemOf(path);
        const words = isIndex(path) ? [stem, '..'] : [stem];
        const holding = await Promise.all(words.map((word) => tree.search('head', word, MOST_READ * 2)));
        const paths = [...new Set(holding.flat())].filter((one) => SCRIPT.test(one) && one !== path);
        const found = [];
        for (const one of paths.slice(0, MOST_READ * words.length)) {
            const isNamed = isTest(one) && stemOf(one).replace(/\.(?:test|spec)$/, '') === stem;
            if (isNamed || (await targetsOf(one)).has(path))
                found.push(one);
        }
        importers.set(path, found);
        return found;
    };
}
/** Those below call it by where it is. */
const isIndex = (path) => /(?:^|\/)index\.[cm]?[jt]sx?$/.test(path);
/** What others call a file by: its name without the extension, or that of its folder. */
function stemOf(path) {
    const parts = path.split('/');
    const stem = (parts.pop() ?? '').replace(SCRIPT, '');
    return stem === 'index' ? (parts.pop() ?? stem) : stem;
}


/***/ }),

/***/ 13080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ runsFor)
});

// UNUSED EXPORTS: STYLES

// EXTERNAL MODULE: ./src/exercise/modules/manifest.ts
var modules_manifest = __webpack_require__(74835);
;// CONCATENATED MODULE: ./src/exercise/suites/runner-options.ts
/** The commands of a script, each as its words; nothing is expanded. */
const wordsOf = (script) => script
    .slice(0, LONGEST)
    .split(/&&|\|\||[;|]/)
    .map((command) => (command.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? []).map((word) => word.replaceAll(/["']/g, '')));
const LONGEST = 2_000;
/** Undefined where the command starts no runner of tests. */
function optionsIn(words) {
    const at = words.findIndex((word) => runnerOf(word) !== undefined);
    const style = runnerOf(words[at] ?? '') ?? ownOf(words);
    if (style === undefined)
        return undefined;
    const before = words.slice(0, at < 0 ? words.length : at);
    const node = [...kept(before.flatMap(environmentOf), OF_NODE), ...nodeOptionsIn(before)];
    const options = at < 0 ? [] : kept(words.slice(at + 1), OF_RUNNER[style]);
    // Mocha hands them on to Node.
    return style === 'mocha'
        ? { style, node: [...node, ...kept(words.slice(at + 1), OF_NODE_BY_MOCHA)], options }
        : { style, node, options };
}
/** `jest`, `node_modules/.bin/_mocha`, `./node_modules/jest/bin/jest.js`. */
function runnerOf(word) {
    const [, name] = /^(?:[\w./-]*\/)?_?(vitest|jest|mocha|ava)(?:\.[cm]?js)?$/.exec(word) ?? [];
    return NAMED.find((style) => style === name);
}
const NAMED = ['vitest', 'jest', 'mocha', 'ava'];
/** `node --test`, `tsx --test`. */
const ownOf = (words) => words.includes('--test') && words.some((word) => word === 'node' || word === 'tsx') ? 'node:test' : undefined;
const environmentOf = (word) => word.startsWith('NODE_OPTIONS=') ? word.slice('NODE_OPTIONS='.length).split(/\s+/) : [];
function nodeOptionsIn(words) {
    const at = words.findIndex((word) => word === 'node' || word === 'tsx');
    if (at < 0)
        return [];
    return [...(words[at] === 'tsx' ? ['--import=tsx'] : []), ...kept(words.slice(at + 1), OF_NODE)];
}
const OF_NODE = {
    '--import': true,
    '--require': true,
    '-r': true,
    '--loader': true,
    '--experimental-loader': true,
    '--conditions': true,
    '-C': true,
    '--experimental-vm-modules': false,
    '--experimental-strip-types': false,
    '--experimental-transform-types': false,
    '--experimental-test-module-mocks': false,
};
const OF_NODE_BY_MOCHA = { '--import': true, '--loader': true, '--experimental-loader': true };
const OF_RUNNER = {
    vitest: { '--config': true, '-c': true, '--root': true, '-r': true, '--globals': false, '--environment': true },
    jest: { '--config': true, '-c': true, '--env': true, '--testEnvironment': true, '--rootDir': true, '--preset': true },
    mocha: {
        '--require': true,
        '-r': true,
        '--config': true,
        '--ui': true,
        '-u': true,
        '--file': true,
        '--extension': true,
        '--exit': false,
    },
    ava: { '--config': true },
    'node:test': {},
};
/** Letters, digits and what stands in paths and names of packages. */
const PLAIN = /^(?!-)[\w@./:+-]{1,200}$/;
/** Each with its value in the same word, where it has one and has a long name. */
function kept(words, known) {
    return words.flatMap((word, index) => {
        const [name = '', own] = word.split(/=(.*)/s);
        const takes = Object.hasOwn(known, name) ? known[name] : undefined;
        if (takes === undefined)
            return [];
        if (!takes)
            return [name];
        const value = own ?? words[index + 1] ?? '';
        if (!PLAIN.test(value))
            return [];
        return name.startsWith('--') ? [`${name}=${value}`] : [name, value];
    });
}

;// CONCATENATED MODULE: ./src/exercise/suites/runner.ts


const STYLES = ['vitest', 'jest', 'ava', 'mocha', 'node:test'];
/** Of a test, or of a file that is to have one: what its text imports counts before what manifests say, the nearest one first. */
async function runsFor(tree, path, text) {
    const wanted = importedIn(text);
    for (const folder of foldersAbove(path)) {
        const written = await tree.read('head', within(folder, 'package.json'));
        if (written === undefined)
            continue;
        const manifest = (0,modules_manifest/* manifestIn */.tn)(written);
        const said = saidIn(manifest, wanted);
        if (said !== undefined)
            return { ...said, folder, isNamed: true };
        const style = wanted ?? (await configuredIn(tree, folder)) ?? neededBy(manifest);
        const isHere = style !== undefined && (manifest.packages.has(style) || wanted === undefined);
        if (isHere)
            return { style, folder, node: [], options: [], isNamed: true };
    }
    return { style: wanted ?? 'node:test', folder: '', node: [], options: [], isNamed: wanted !== undefined };
}
function importedIn(text) {
    const [, named] = /(?:from\s*|require\(\s*|import\s+)['"](node:test|vitest|@jest\/globals|mocha|ava)['"]/.exec(text) ?? [];
    return named === '@jest/globals' ? 'jest' : STYLES.find((style) => style === named);
}
const foldersAbove = (path) => path
    .split('/')
    .map((_, index, parts) => parts.slice(0, parts.length - 1 - index).join('/'))
    .slice(0, path.split('/').length);
const within = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
/** The script called `test` first, then those that begin so. */
function saidIn({ scripts }, wanted) {
    const rank = (name) => (name === 'test' ? 0 : name.startsWith('test') ? 1 : 2);
    const ordered = [...scripts].toSorted(([one], [other]) => rank(one) - rank(other));
    for (const [, script] of ordered)
        for (const command of wordsOf(script)) {
            const found = optionsIn(command);
            if (found !== undefined && (wanted === undefined || found.style === wanted))
                return found;
        }
    return undefined;
}
const CONFIGURED = [
    [/^vitest\.(?:config|workspace)\.[cm]?[jt]s$/, 'vitest'],
    [/^jest\.config\.(?:[cm]?[jt]s|json)$/, 'jest'],
    [/^\.mocharc(?:\.(?:[cm]?js|ya?ml|jsonc?))?$/, 'mocha'],
    [/^ava\.config\.[cm]?js$/, 'ava'],
];
async function configuredIn(tree, folder) {
    const names = (await tree.list('head', folder)).map(({ name }) => name);
    return CONFIGURED.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
}
/** Some bring their runner along. */
const BRINGS = [
    ['ts-jest', 'jest'],
    ['babel-jest', 'jest'],
    ['react-scripts', 'jest'],
];
const neededBy = ({ packages }) => STYLES.find((style) => packages.has(style)) ?? BRINGS.find(([name]) => packages.has(name))?.[1];


/***/ }),

/***/ 11337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ declarationsFor),
  R: () => (/* binding */ declarationsIn)
});

// EXTERNAL MODULE: ./src/exercise/modules/locate.ts + 1 modules
var locate = __webpack_require__(60643);
;// CONCATENATED MODULE: ./src/exercise/types/named-in-file.ts

const EVERYTHING = '*';
const isType = (ts, node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEnumDeclaration(node);
async function namedIn(ts, reader, { at, file }) {
    const doors = new Map();
    const all = [];
    for (const statement of file.statements) {
        const from = specifierOf(ts, statement);
        const target = from === undefined ? null : await typesAt(reader, at, from);
        for (const [name, door] of doorsOf(ts, statement, target))
            doors.set(name, door);
        const isAll = ts.isExportDeclaration(statement) && statement.exportClause === undefined;
        if (isAll && target !== null)
            all.push(target);
    }
    const named = new Map();
    for (const [, specifier = ''] of file.text.matchAll(/\bimport\(\s*['"](\.[^'"\n]+)['"]\s*\)/g)) {
        const target = named.has(specifier) ? null : await typesAt(reader, at, specifier);
        if (target !== null)
            named.set(specifier, target);
    }
    return { ...declaredIn(ts, file), doors, all, named };
}
/** The declarations of a module before the module itself. */
async function typesAt(reader, at, specifier) {
    const declared = specifier.startsWith('.') ? `${specifier.replace(/\.[cm]?js$/, '')}.d.ts` : null;
    return (declared && (await (0,locate/* locate */.x)(reader, at, declared))) || (0,locate/* locate */.x)(reader, at, specifier);
}
/** What the file declares itself: types, those of comments (`@typedef`) among them, and constants. */
function declaredIn(ts, file) {
    const own = new Map();
    const constants = new Map();
    const places = [...file.statements, file.endOfFileToken];
    for (const place of places) {
        // Of several comments before one statement, the compiler's own look-up knows the last alone.
        const tags = place.getChildren(file).flatMap((one) => (ts.isJSDoc(one) ? [...(one.tags ?? [])] : []));
        for (const tag of tags)
            note(ts, tag, own);
        if (isType(ts, place)) {
            own.set(place.name.text, place);
            if (isDefault(ts, place))
                own.set('default', place);
        }
        if (!ts.isVariableStatement(place) || !(place.declarationList.flags & ts.NodeFlags.Const))
            continue;
        for (const one of place.declarationList.declarations)
            if (ts.isIdentifier(one.name))
                constants.set(one.name.text, one);
    }
    return { own, constants };
}
const isDefault = (ts, { modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;
function note(ts, tag, own) {
    if (!ts.isJSDocTypedefTag(tag) || tag.name === undefined || tag.typeExpression === undefined)
        return;
    const { typeExpression } = tag;
    own.set(tag.name.text, ts.isJSDocTypeExpression(typeExpression) ? typeExpression.type : typeExpression);
}
function doorsOf(ts, statement, target) {
    if (ts.isImportDeclaration(statement)) {
        if (target === null)
            return [];
        const { name, namedBindings } = statement.importClause ?? {};
        const own = name === undefined ? [] : [[name.text, { target, name: 'default' }]];
        if (namedBindings === undefined)
            return own;
        if (ts.isNamespaceImport(namedBindings))
            return [...own, [namedBindings.name.text, { target, name: EVERYTHING }]];
        return [...own, ...namedBindings.elements.map((one) => doorTo(one, target))];
    }
    if (ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression))
        return [['default', { target: null, name: statement.expression.text }]];
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined)
        return [];
    if (ts.isNamespaceExport(statement.exportClause))
        return [[statement.exportClause.name.text, { target, name: EVERYTHING }]];
    return statement.exportClause.elements.flatMap((one) => target !== null || one.propertyName !== undefined ? [doorTo(one, target)] : []);
}
const doorTo = ({ name, propertyName }, target) => [name.text, { target, name: (propertyName ?? name).text }];
function specifierOf(ts, statement) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement))
        return undefined;
    const { moduleSpecifier } = statement;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
}

// EXTERNAL MODULE: ./src/exercise/types/names.ts
var names = __webpack_require__(6084);
;// CONCATENATED MODULE: ./src/exercise/types/declarations.ts


/** Files that are read for one file's types, and how far. */
const MOST_FILES = 30;
const DEEPEST = 4;
async function declarationsFor(ts, { files, reader }, path) {
    const read = new Map();
    let waiting = [path];
    for (let depth = 0; depth <= DEEPEST && waiting.length > 0; depth += 1) {
        const next = [];
        for (const at of waiting) {
            const file = read.size < MOST_FILES && !read.has(at) ? await files.parsed(at) : undefined;
            if (file === undefined)
                continue;
            const one = await namedIn(ts, reader, { at, file });
            read.set(at, one);
            next.push(...[...one.doors.values()].flatMap(({ target }) => target ?? []), ...one.all, ...one.named.values());
        }
        waiting = next;
    }
    const within = (at, depth) => (name) => depth > DEEPEST ? undefined : find(ts, { read, within }, { at, name, depth });
    return within(path, 0);
}
function find(ts, world, { at, name, depth }) {
    if (depth > DEEPEST)
        return undefined;
    const meant = (0,names/* nameOf */.V)(name);
    const inside = (target, wanted) => target ? find(ts, world, { at: target, name: wanted, depth: depth + 1 }) : undefined;
    const file = world.read.get(at);
    switch (meant.is) {
        case 'own':
            return findOwn(ts, world, { at, name, depth });
        case 'imported':
            return inside(file?.named.get(meant.specifier), meant.name);
        case 'typeof':
            return findConstant(world, { at, name: meant.name, depth });
        case 'within': {
            const door = file?.doors.get(meant.owner);
            if (door?.name === EVERYTHING)
                return inside(door.target, meant.name);
            const owner = findOwn(ts, world, { at, name: meant.owner, depth });
            return owner && ts.isEnumDeclaration(owner.node) ? { ...owner, member: meant.name } : undefined;
        }
        default:
            return meant;
    }
}
function findOwn(ts, world, { at, name, depth }) {
    const file = world.read.get(at);
    const own = file?.own.get(name);
    if (file === undefined || depth > DEEPEST)
        return undefined;
    if (own !== undefined)
        return { node: own, declarations: world.within(at, 0) };
    const door = file.doors.get(name);
    if (door !== undefined && door.name !== EVERYTHING)
        return find(ts, world, { at: door.target ?? at, name: door.name, depth: depth + 1 });
    for (const target of file.all) {
        const found = find(ts, world, { at: target, name, depth: depth + 1 });
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function findConstant(world, { at, name, depth }) {
    const file = world.read.get(at);
    if (file === undefined || depth > DEEPEST)
        return undefined;
    const own = file.constants.get(name);
    if (own !== undefined)
        return { node: own, declarations: world.within(at, 0) };
    const door = file.doors.get(name);
    const places = door === undefined ? file.all : [door.target ?? at];
    for (const target of places) {
        const found = findConstant(world, { at: target, name: door?.name ?? name, depth: depth + 1 });
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The types that the file itself declares, and no others. */
function declarationsIn(ts, file) {
    const { own } = declaredIn(ts, file);
    const declarations = (name) => {
        const node = own.get(name);
        return node && { node, declarations };
    };
    return declarations;
}


/***/ }),

/***/ 6084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   _: () => (/* binding */ importedName)
/* harmony export */ });
/** What `import('./a').Name` is called; undefined where the module alone is meant. */
function importedName(ts, { argument, qualifier }) {
    if (qualifier === undefined || !ts.isLiteralTypeNode(argument) || !ts.isStringLiteral(argument.literal))
        return undefined;
    return `import ${argument.literal.text} ${qualifier.getText()}`;
}
function nameOf(text) {
    const [first = '', second = '', third] = text.split(' ');
    if (first === 'typeof')
        return { is: 'typeof', name: second };
    if (first === 'import' && third !== undefined)
        return { is: 'imported', specifier: second, name: third };
    const dot = text.indexOf('.');
    return dot < 0 ? { is: 'own', name: text } : { is: 'within', owner: text.slice(0, dot), name: text.slice(dot + 1) };
}


/***/ }),

/***/ 5378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ isPrintable),
/* harmony export */   Iz: () => (/* binding */ printCall),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   RS: () => (/* binding */ printResult),
/* harmony export */   Tz: () => (/* binding */ printString),
/* harmony export */   jt: () => (/* binding */ printValue)
/* harmony export */ });
/** JavaScript that makes the value. */
function printValue(value) {
    if (typeof value === 'string')
        return printString(value);
    if (value === null || typeof value !== 'object')
        return String(value);
    switch (value.t) {
        case 'undefined':
            return 'undefined';
        case 'number':
            return value.v;
        case 'bigint':
            return `${value.v}n`;
        case 'array':
            return `[${value.v.map(printValue).join(', ')}]`;
        case 'iterator':
            return `[${value.v.map(printValue).join(', ')}].values()`;
        case 'object':
            return printObject(value.v.map(([name, held]) => `${printName(name)}: ${printValue(held)}`));
        case 'map':
            return `new Map([${value.v.map(([key, held]) => `[${printValue(key)}, ${printValue(held)}]`).join(', ')}])`;
        case 'set':
            return `new Set([${value.v.map(printValue).join(', ')}])`;
        case 'date':
            return `new Date(${value.v ?? 'NaN'})`;
        case 'regexp':
            return `new RegExp(${printString(value.v)}, ${printString(value.flags)})`;
        case 'bytes':
            return value.name === 'Buffer'
                ? `Buffer.from([${value.v.join(', ')}])`
                : `new ${value.name}([${value.v.join(', ')}])`;
        case 'error':
            return `new ${value.name}()`;
        case 'symbol':
            return value.v;
        case 'function':
            return value.v === '' ? '/* a function */' : value.v;
        case 'new':
            return `new ${value.name}(${value.v.map(printValue).join(', ')})`;
        case 'again':
            return '/* itself */';
        case 'cut':
            return '/* … */';
        default:
            return value;
    }
}
const printObject = (fields) => (fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`);
/** `__proto__` in a literal would set the prototype. */
const printName = (name) => {
    if (name === '__proto__')
        return "['__proto__']";
    return /^[A-Za-z_$][\w$]*$/.test(name) ? name : printString(name);
};
/** Single quotes, and every character that is not plain ASCII as an escape: nothing hides in a test that people paste. */
function printString(text) {
    const plain = text
        .replace(/[\\']/g, '\\$&')
        .replace(/[^\x20-\x7e]/g, (one) => ESCAPES.get(one) ?? unicodeEscape(one));
    return `'${plain}'`;
}
const ESCAPES = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
const unicodeEscape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** `name` as it is registered: `f`, `Class.method` or `Class#method`, whose first input is the receiver. */
function printCall(name, input) {
    const [, method] = name.split('#');
    const [receiver, ...args] = input.map(printValue);
    if (method === undefined)
        return `${name}(${input.map(printValue).join(', ')})`;
    return method.startsWith('get ') ? `${receiver}.${method.slice(4)}` : `${receiver}.${method}(${args.join(', ')})`;
}
/** A package, a file that is not there, or (from the top) a module that throws while it loads. */
function lackOf(what) {
    if (what.startsWith('/'))
        return `\`${what.slice(1)}\`, which does not load`;
    return `\`${what}\`, which is not ${what.startsWith('.') ? 'there' : 'installed'}`;
}
/** In the words of a remark. */
function printResult(result) {
    switch (result.is) {
        case 'returned':
            return printValue(result.value);
        case 'threw':
            return `throws ${result.name}`;
        case 'lacking':
            return `needs ${lackOf(result.what)}`;
        case 'hung':
            return 'does not end';
        case 'stopped':
            return result.why;
        default:
            return result;
    }
}
/** Whether a value can be written down whole: what was cut, or is a function, cannot be expected of anything. */
function isPrintable(result) {
    return result.is !== 'returned' || holdsNoGap(result.value);
}
function holdsNoGap(value) {
    return !/"t":"(?:cut|again|function)"/.test(JSON.stringify(value));
}
/** Whether the value's text makes it wherever it stands: not so of instances of the module's classes. */
const isWritten = (value) => !/"t":"(?:new|cut|again)"/.test(JSON.stringify(value));


/***/ }),

/***/ 78396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ evenly),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   dn: () => (/* binding */ expression)
/* harmony export */ });
/** Values as they cross between the code under test and us: JSON alone, so that nothing of the one side runs on the other. */
/** Of a list or a set; undefined for anything else. */
const itemsOf = (value) => typeof value === 'object' && value !== null && (value.t === 'array' || value.t === 'set') ? value.v : undefined;
/** At most so many of the items, from everywhere among them, in their order. */
const evenly = (items, most) => items.length <= most
    ? items
    : Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]).filter((item) => item !== undefined);
/** What an expression gives that needs nothing from around it, as an input. */
const expression = (v) => ({ t: 'function', v });


/***/ }),

/***/ 18075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isEndless)
/* harmony export */ });
/** Texts that keep the compiler's parser busy: at each sign of a kind it looks over all that follow, which takes time that grows with the square of their number. */
const WORDS = 'abstract|accessor|async|const|declare|default|export|in|out|override|private|protected|public|readonly|static';
/**
 * Thirty-two modifiers, which nobody writes. Of a longer comment between two there can only be few in a text of bounded
 * length. Linear: what is optional is bounded, and blanks are never followed by blanks.
 */
const MODIFIERS = new RegExp(`(?:\\b(?:${WORDS})\\b\\s*(?:/\\*[^]{0,200}?\\*/\\s*){0,3}(?://[^\\n]{0,200}\\n\\s*)?){32}`);
/** Sixty-four signs that may each open a list of types, and nothing that closes one. Linear: what stands between two is bounded. */
const OPENED = /(?:<[\w\s.,?@(]{0,40}){64}/;
/** Characters that the parser may look over for the ends of comments, which takes it about a second. */
const MOST_LOOKED_OVER = 500_000_000;
/** In JSX the parser looks for a comment's end, and reads on behind its beginning all the same: what each one looks over, added up. */
function lookedOver(text, opened, closed) {
    let sum = 0;
    let end = -1;
    for (let at = text.indexOf(opened); at >= 0; at = text.indexOf(opened, at + opened.length)) {
        if (end < at)
            end = text.indexOf(closed, at + opened.length);
        if (end < 0)
            end = text.length;
        sum += end - at;
    }
    return sum;
}
const isEndless = (text) => MODIFIERS.test(text) ||
    OPENED.test(text) ||
    lookedOver(text, '/*', '*/') + lookedOver(text, '//', '\n') > MOST_LOOKED_OVER;


/***/ }),

/***/ 84046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ CAUGHT),
/* harmony export */   dS: () => (/* binding */ EXPECTED),
/* harmony export */   mq: () => (/* binding */ foreseen),
/* harmony export */   wZ: () => (/* binding */ ASSERTS)
/* harmony export */ });
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


/***/ }),

/***/ 94132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findOverruns: () => (/* binding */ findOverruns)
});

// EXTERNAL MODULE: ./src/languages/lines.ts
var lines = __webpack_require__(92336);
;// CONCATENATED MODULE: ./src/languages/javascript/elements.ts
/** Each gives one element of a text or a list, and something empty past the end. */
const READERS = new Set(['at', 'charAt', 'charCodeAt', 'codePointAt']);
/** `a.b` for names joined by dots; undefined for anything that could be another thing each time it is asked for. */
function pathOf(node) {
    switch (node.type) {
        case 'Identifier':
            return node.name;
        case 'ThisExpression':
            return 'this';
        case 'TSNonNullExpression':
        case 'TSAsExpression':
            return pathOf(node.expression);
        case 'MemberExpression': {
            const object = node.computed ? undefined : pathOf(node.object);
            return object === undefined ? undefined : `${object}.${nameOf(node.property)}`;
        }
        default:
            return undefined;
    }
}
/** `items` for `items.length`. */
const lengthOf = (node) => node.type === 'MemberExpression' && !node.computed && nameOf(node.property) === 'length'
    ? pathOf(node.object)
    : undefined;
/** The element that a node names, read or written. */
function elementOf(node) {
    if (node.type === 'MemberExpression' && node.computed)
        return elements_element(node, node.object, node.property);
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || node.callee.computed)
        return undefined;
    return READERS.has(nameOf(node.callee.property)) ? elements_element(node, node.callee.object, node.arguments[0]) : undefined;
}
function elements_element(node, object, index) {
    const of = pathOf(object);
    return of === undefined || index === undefined ? undefined : { node, of, index };
}
/** Whether a name or an element stands where it gets a value, and not where it gives one. */
function isWritten(node) {
    const { parent } = node;
    switch (parent?.type) {
        case 'AssignmentExpression':
        case 'AssignmentPattern':
        case 'ForOfStatement':
        case 'ForInStatement':
            return parent.left === node;
        case 'VariableDeclarator':
            return parent.id === node;
        case 'UnaryExpression':
            return parent.operator === 'delete';
        case 'Property':
            return parent.value === node && parent.parent.type === 'ObjectPattern';
        case 'UpdateExpression':
        case 'ArrayPattern':
        case 'RestElement':
            return true;
        default:
            return false;
    }
}
const nameOf = (node) => node.type === 'Identifier' ? node.name : node.type === 'PrivateIdentifier' ? `#${node.name}` : '';

;// CONCATENATED MODULE: ./src/languages/javascript/guards.ts

/** What runs only where another list has something at the index: `use(items[i])` in `if (flags[i]) use(items[i])`. */
function guarded(loop, inside) {
    return inside.flatMap((node) => {
        const element = elementOf(node);
        const asks = element !== undefined && element.of !== loop.of && isNamed(element.index, loop.index);
        return asks ? (whereTrue(node) ?? []) : [];
    });
}
const isNamed = (node, name) => node?.type === 'Identifier' && node.name === name;
/** What is run where a value, alone or beside others that must hold, is true. */
function whereTrue(node) {
    const { parent } = node;
    if (parent?.type === 'LogicalExpression' && parent.operator === '&&')
        return whereTrue(parent);
    const asks = parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression';
    return asks && parent.test === node ? parent.consequent : undefined;
}
/**
 * `if (text.charAt(i) !== ' ') break;`: nothing is no blank either, and the index is the length as it would be without
 * the read. Anything else that is done there may be wrong at the end.
 */
function endsLoop(node, { index }) {
    const { parent } = node;
    if (parent?.type !== 'BinaryExpression' || !/^!==?$/.test(parent.operator))
        return false;
    const other = parent.left === node ? parent.right : parent.left;
    const asking = parent.parent;
    if (other.type !== 'Literal' || asking?.type !== 'IfStatement' || asking.test !== parent)
        return false;
    const { consequent } = asking;
    const [first, ...rest] = consequent.type === 'BlockStatement' ? consequent.body : [consequent];
    if (rest.length > 0)
        return false;
    if (first?.type === 'BreakStatement')
        return first.label === null;
    return first?.type === 'ReturnStatement' && isNamed(first.argument, index);
}

;// CONCATENATED MODULE: ./src/languages/javascript/loops.ts

function loopOf(node) {
    if (node.type === 'WhileStatement')
        return upward(node, node.test, null);
    if (node.type !== 'ForStatement' || node.update === null)
        return undefined;
    const { init, test, update } = node;
    return (test ? upward(node, test, update) : undefined) ?? (init ? downward(node, init, update) : undefined);
}
/** `i <= items.length`, alone or beside other conditions that must hold. */
function upward(node, test, step) {
    for (const bound of conjuncts(test)) {
        if (bound.type !== 'BinaryExpression')
            continue;
        const [index, length] = bound.operator === '>=' ? [bound.right, bound.left] : [bound.left, bound.right];
        const of = lengthOf(length);
        const fits = (bound.operator === '<=' || bound.operator === '>=') && index.type === 'Identifier';
        if (!fits || of === undefined)
            continue;
        if (step === null || moves(step, index.name, '+'))
            return { by: 'up', of, index: index.name, node, bound, step };
    }
    return undefined;
}
/** `let i = items.length` before a step down. Where the step is part of the condition, it comes before the first read. */
function downward(node, init, step) {
    for (const { name, value, bound } of assignments(init)) {
        const of = lengthOf(value);
        if (of !== undefined && moves(step, name, '-'))
            return { by: 'down', of, index: name, node, bound, step };
    }
    return undefined;
}
function assignments(node) {
    switch (node.type) {
        case 'VariableDeclaration':
            return node.declarations.flatMap((bound) => bound.id.type === 'Identifier' && bound.init ? [{ name: bound.id.name, value: bound.init, bound }] : []);
        case 'SequenceExpression':
            return node.expressions.flatMap(assignments);
        case 'AssignmentExpression':
            return node.operator === '=' && node.left.type === 'Identifier'
                ? [{ name: node.left.name, value: node.right, bound: node }]
                : [];
        default:
            return [];
    }
}
/** Whether a step is one up or one down: by a larger one the index may never come to the length. */
function moves(step, name, way) {
    switch (step.type) {
        case 'UpdateExpression':
            return step.operator === `${way}${way}` && isName(step.argument, name);
        case 'AssignmentExpression':
            return step.operator === `${way}=` && isName(step.left, name) && isOne(step.right);
        case 'SequenceExpression':
            return step.expressions.some((part) => moves(part, name, way));
        default:
            return false;
    }
}
const isName = (node, name) => node.type === 'Identifier' && node.name === name;
const isOne = (node) => node.type === 'Literal' && node.value === 1;
function conjuncts(test) {
    return test.type === 'LogicalExpression' && test.operator === '&&'
        ? [...conjuncts(test.left), ...conjuncts(test.right)]
        : [test];
}

;// CONCATENATED MODULE: ./src/languages/javascript/tested.ts
/** `isDigit(c)`, `/\s/.test(c)`, `hasValue(c)`, `Boolean(c)`: questions, which an empty value answers. */
const QUESTION = /^(?:is|has|test$|Boolean$)/;
const EQUALITY = new Set(['===', '!==', '==', '!=']);
function isTested(node) {
    const { parent } = node;
    switch (parent?.type) {
        case 'IfStatement':
        case 'WhileStatement':
        case 'DoWhileStatement':
        case 'ForStatement':
        case 'ConditionalExpression':
            return parent.test === node;
        case 'SwitchStatement':
            return parent.discriminant === node;
        case 'LogicalExpression':
            return parent.left === node || isTested(parent);
        case 'UnaryExpression':
            return parent.operator === '!' || parent.operator === 'typeof';
        case 'BinaryExpression':
            return parent.operator === 'instanceof' || (EQUALITY.has(parent.operator) && isNothing(other(parent, node)));
        case 'MemberExpression':
            return parent.object === node && parent.optional;
        case 'CallExpression':
            return parent.callee === node ? parent.optional : QUESTION.test(calledName(parent.callee));
        case 'AssignmentExpression':
        case 'TSAsExpression':
        case 'TSNonNullExpression':
        case 'ChainExpression':
            return isTested(parent);
        default:
            return false;
    }
}
const other = ({ left, right }, node) => left === node ? right : left;
/** What a read past the end gives, or what is compared with to find that out. */
function isNothing(node) {
    if (node.type === 'Identifier')
        return node.name === 'undefined' || node.name === 'NaN';
    if (node.type === 'Literal')
        return node.value === null || node.value === '';
    return node.type === 'UnaryExpression' && node.operator === 'void';
}
function calledName(callee) {
    const name = callee.type === 'MemberExpression' ? callee.property : callee;
    return name.type === 'Identifier' ? name.name : '';
}

;// CONCATENATED MODULE: ./src/languages/javascript/foresight.ts




const COMPARISONS = new Set(['<', '<=', '>', '>=', '===', '!==', '==', '!=', 'in']);
/** Methods after which a list has another length. */
const RESIZE = new Set(['push', 'pop', 'shift', 'unshift', 'splice']);
/** Methods that tell whether there is such an element. */
const OWNS = new Set(['hasOwn', 'hasOwnProperty']);
const SAYS_NOTHING = new Set(['undefined', 'null', 'toBeUndefined', 'toBeNull', 'toBeNaN', 'NaN']);
/** The reads in a loop's body that happen when the index is the length. */
function readsOf(loop, inside) {
    const stepped = loop.step === null ? inside.find((node) => moves(node, loop.index, '+')) : undefined;
    const harmless = guarded(loop, inside);
    return inside
        .map(elementOf)
        .filter((element) => element !== undefined)
        .filter(({ node, of, index }) => of === loop.of &&
        isIndex(index, loop) &&
        !isWritten(node) &&
        !endsWithZero(node) &&
        staysInBody(node, loop) &&
        !harmless.some((part) => holds(part, node)) &&
        (stepped === undefined || node.range[0] < stepped.range[0]));
}
/** Whether anything in the loop, its own bound and step aside, shows that its author thought of the end. */
function foresees(loop, inside) {
    const elements = inside.map(elementOf).filter((element) => element !== undefined);
    const values = elements.filter(({ of, index }) => of === loop.of && isIndex(index, loop)).map(({ node }) => node);
    const names = new Set(values.map(receiver).filter((name) => name !== undefined));
    const own = headOf(loop);
    const others = inside.filter((node) => !own.some((part) => holds(part, node)));
    const steps = loop.step === null ? others.filter((node) => moves(node, loop.index, '+')).length : 0;
    if (loop.step === null && steps !== 1)
        return true;
    return (values.some((value) => isTested(value) || endsLoop(value, loop)) ||
        others.some((node) => (node.type === 'Identifier' && names.has(node.name) && (isTested(node) || endsLoop(node, loop))) ||
            comparesIndex(node, loop) ||
            asksForIndex(node, loop) ||
            changes(node, loop)));
}
/** The parts of the head that make the loop what it is. Going down, every condition speaks of the other end. */
function headOf({ node, bound, by }) {
    if (node.type !== 'ForStatement')
        return [bound];
    return [node.init, node.update, by === 'up' ? bound : node.test].filter((part) => part !== null);
}
const holds = (part, node) => part.range[0] <= node.range[0] && node.range[1] <= part.range[1];
const isIndex = (index, loop) => index.type === 'Identifier'
    ? index.name === loop.index
    : loop.step === null && index.type === 'UpdateExpression' && !index.prefix && moves(index, loop.index, '+');
/** `bytes[n] = text.charCodeAt(i)`: past the end that stores a zero, which is how such a text is ended. */
const endsWithZero = ({ type, parent }) => type === 'CallExpression' && parent?.type === 'AssignmentExpression' && elementOf(parent.left) !== undefined;
/** Neither in a function that may run later or never, nor where a failure is caught, nor in the head. */
function staysInBody(node, { node: loop }) {
    for (let at = node; at !== loop && at.parent; at = at.parent) {
        if (/Function/.test(at.type) || (at.type === 'TryStatement' && at.handler))
            return false;
        if (at.parent === loop)
            return 'body' in loop && loop.body === at;
    }
    return false;
}
/** The name that a value is given: `const c = text[i]`, `c = text[i]`. */
function receiver({ parent }) {
    if (parent?.type === 'VariableDeclarator')
        return pathOf(parent.id);
    if (parent?.type === 'AssignmentExpression')
        return pathOf(parent.left);
    return parent?.type === 'TSNonNullExpression' || parent?.type === 'TSAsExpression' ? receiver(parent) : undefined;
}
/** `i < n`, `i + 1 === items.length`, `i in items`; with a literal number it says nothing about the end. */
function comparesIndex(node, { index }) {
    if (node.type !== 'BinaryExpression' || !COMPARISONS.has(node.operator))
        return false;
    const { left, right } = node;
    return (isNear(left, index) && right.type !== 'Literal') || (isNear(right, index) && left.type !== 'Literal');
}
/** `Object.hasOwn(items, i)`, `items.hasOwnProperty(i)`. */
function asksForIndex(node, { index }) {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression')
        return false;
    const { property } = node.callee;
    return property.type === 'Identifier' && OWNS.has(property.name) && node.arguments.some((one) => isNear(one, index));
}
function isNear(node, name) {
    if (node.type === 'BinaryExpression')
        return isNear(node.left, name) && node.right.type === 'Literal';
    return node.type === 'Identifier' && node.name === name;
}
/** The index, the list or its length become others. */
function changes(node, loop) {
    if (node.type === 'CallExpression') {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier')
            return false;
        return RESIZE.has(callee.property.name) && pathOf(callee.object) === loop.of;
    }
    if (!isWritten(node) || (loop.step === null && node.parent && moves(node.parent, loop.index, '+')))
        return false;
    const element = elementOf(node);
    const path = pathOf(node);
    const appends = element?.of === loop.of && lengthOf(element.index) === loop.of;
    const replaces = path !== undefined && `${loop.of}.length.`.startsWith(`${path}.`);
    return appends || replaces || path === loop.index;
}
/** `items[items.length] === undefined`, `expect(items[items.length]).toBeUndefined()`: reading nothing is the point. */
function asksForNothing({ node }, nodes) {
    if (node.parent?.type === 'LogicalExpression' && node.parent.left === node)
        return true;
    if (node.parent?.type === 'UnaryExpression' && node.parent.operator === 'typeof')
        return true;
    let statement = node;
    while (statement.parent && !/Statement|Declaration/.test(statement.type))
        statement = statement.parent;
    return nodes.some((one) => holds(statement, one) &&
        ((one.type === 'Identifier' && SAYS_NOTHING.has(one.name)) || (one.type === 'Literal' && one.raw === 'null')));
}
/** `items.length -= 1` before it, in the same function: then the last one is still there in things that only look like lists. */
function shortens({ node, of }, nodes) {
    let scope = node;
    while (scope.parent && !/Function/.test(scope.type))
        scope = scope.parent;
    return nodes.some((one) => one.range[0] >= scope.range[0] && one.range[1] <= node.range[0] && isWritten(one) && lengthOf(one) === of);
}

// EXTERNAL MODULE: ./src/languages/javascript/syntax.ts + 2 modules
var syntax = __webpack_require__(27836);
;// CONCATENATED MODULE: ./src/languages/javascript/overruns.ts





/** Shapes without which the parser has nothing to find. An append (`items[items.length] = …`) is none of them. */
const SHAPES = [
    /<=\s{0,9}[\w$.]{1,99}\.length\b(?!\s{0,9}[-+*/.([])/,
    /\b(?:for|while)\b.{0,200}\.length\s{0,9}>=\s{0,9}[\w$]/,
    /\bfor\s{0,9}\(.{0,200}=\s{0,9}[\w$.]{1,99}\.length\s{0,9}[;,]/,
    /\[\s{0,9}[\w$.]{1,99}\.length\s{0,9}\](?!\s{0,9}=[^=])/,
    /At?\(\s{0,9}[\w$.]{1,99}\.length\s{0,9}\)|\bat\(\s{0,9}[\w$.]{1,99}\.length\s{0,9}\)/,
];
async function findOverruns(text, path, asked) {
    if (!SHAPES.some((shape) => shape.test(text)))
        return { examined: 0, overruns: [] };
    if (text.length > syntax/* TOO_LONG */.ch)
        return { unreadable: 'a file too long to parse' };
    const starts = (0,lines/* lineStarts */._)(text);
    const lineOf = (node) => (0,lines/* lineAt */.m)(starts, node.range[0]);
    const write = (node) => text.slice(...node.range);
    return (0,syntax/* readTree */.Zc)(text, path, (nodes) => {
        const places = [...loopPlaces(nodes), ...lengthPlaces(nodes)].filter(({ spot }) => spot.some((node) => asked.has(lineOf(node))));
        const overruns = places.flatMap(({ by, element, spot }) => {
            const on = spot.map(lineOf).find((line) => asked.has(line));
            if (element === null || on === undefined)
                return [];
            return [{ by, read: write(element.node), of: element.of, index: write(element.index), line: on }];
        });
        return { examined: places.length, overruns: overruns.toSorted((a, b) => a.line - b.line) };
    });
}
function loopPlaces(nodes) {
    return nodes.flatMap((node, at) => {
        const loop = loopOf(node);
        if (loop === undefined)
            return [];
        const inside = subtree(nodes, at);
        const element = foresees(loop, inside) ? null : (readsOf(loop, inside)[0] ?? null);
        return [{ by: loop.by, element, spot: [...(element ? [element.node] : []), loop.bound] }];
    });
}
function lengthPlaces(nodes) {
    return nodes.flatMap((node) => {
        const element = elementOf(node);
        if (element === undefined || isWritten(node) || lengthOf(element.index) !== element.of)
            return [];
        const meant = asksForNothing(element, nodes) || shortens(element, nodes);
        return [{ by: 'length', element: meant ? null : element, spot: [node] }];
    });
}
/** A node with all that it holds: they stand together. */
function subtree(nodes, at) {
    const end = nodes[at]?.range[1] ?? 0;
    const after = nodes.findIndex((node, index) => index > at && node.range[0] >= end);
    return nodes.slice(at, after < 0 ? undefined : after);
}


/***/ }),

/***/ 27836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ch: () => (/* binding */ TOO_LONG),
  m8: () => (/* binding */ parseSites),
  Zc: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./src/languages/javascript/endless.ts
var endless = __webpack_require__(18075);
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

// EXTERNAL MODULE: ./src/languages/javascript/excuse.ts
var excuse = __webpack_require__(84046);
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
    return { kind, specifier, offset, typesOnly: false, excuse: (0,excuse/* foreseen */.mq)(call) };
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
/** A file's syntax tree, and every module that it names. The parser is heavy and is loaded when the first file needs it. */



/** Characters. Longer texts would hold the process for seconds. */
const TOO_LONG = 2_000_000;
async function parseSites(text, path) {
    return readTree(text, path, (nodes) => {
        const sites = nodes.map(siteOf).filter((site) => site !== undefined);
        return { sites: nodes.some(redefinesRequire) ? sites.map(doubtRequire) : sites };
    });
}
/** What `read` makes of all nodes of the syntax tree, each before what it holds, with its `parent` set and its `range` in the text. */
async function readTree(text, path, read) {
    const { parse, simpleTraverse } = await Promise.all(/* import() */[__webpack_require__.e(5672), __webpack_require__.e(2830), __webpack_require__.e(332)]).then(__webpack_require__.t.bind(__webpack_require__, 10332, 23));
    if ((0,endless/* isEndless */.t)(text))
        return { unreadable: 'a file that would keep the parser busy, as nobody writes it' };
    const nodes = [];
    // The parser is not ours, and hostile text reaches its errors and its stack first. A tree that it had doubts about may lack parts.
    try {
        const options = {
            filePath: path,
            jsx: true,
            range: true,
            allowInvalidAST: true,
            jsDocParsingMode: 'none',
        };
        simpleTraverse(parse(text, options), { enter: (node) => nodes.push(node) }, true);
        return read(nodes);
    }
    catch (error) {
        const deep = error instanceof RangeError;
        return { unreadable: deep ? 'a file nested too deeply to parse' : 'a file that does not parse' };
    }
}
const doubtRequire = (site) => site.kind === 'require' ? { ...site, excuse: 'a `require` that the file defines itself' } : site;


/***/ }),

/***/ 92336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lineStarts),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
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


/***/ })

};
;