"use strict";
exports.id = 9061;
exports.ids = [9061];
exports.modules = {

/***/ 69061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidenceFor: () => (/* binding */ evidenceFor),
  withEvidence: () => (/* binding */ withEvidence)
});

// EXTERNAL MODULE: ./src/checks/behaviour/fix.ts
var behaviour_fix = __webpack_require__(48154);
// EXTERNAL MODULE: ./src/exercise/exercise.ts + 39 modules
var exercise = __webpack_require__(14260);
// EXTERNAL MODULE: ./src/exercise/functions/pairs.ts + 1 modules
var pairs = __webpack_require__(49258);
;// CONCATENATED MODULE: ./src/exercise/suites/mutants.ts
/** Notes a number once, in the file that the environment names. */
const NOTE = "(globalThis['__assayNote']??=((seen)=>(n)=>{if(seen.has(n))return;seen.add(n);try{process.getBuiltinModule('node:fs').appendFileSync(process.env.ASSAY_NOTES,n+'\\n')}catch{}})(new Set()));";
/** `file`: its number in the run, so that several files can be noted at once. */
function withNotes(ts, source, { functions, file }) {
    const statements = [];
    const insertions = [];
    const note = (node) => {
        const [start, end] = [node.getStart(source), node.getEnd()];
        statements.push({ ...linesOf(source, start, end), start, end });
        return `globalThis['__assayNote']?.('${file}:${statements.length - 1}');`;
    };
    const visit = (node) => {
        if (isCounted(ts, node)) {
            const at = node.getStart(source);
            const isAlone = !isInList(ts, node.parent);
            const words = note(node);
            insertions.push({ at, text: isAlone ? `{${words}` : words });
            ts.forEachChild(node, visit);
            if (isAlone)
                insertions.push({ at: node.getEnd(), text: '}' });
            return;
        }
        if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
            insertions.push({ at: node.body.getStart(source), text: `(${note(node.body).slice(0, -1)},` });
            ts.forEachChild(node.body, visit);
            insertions.push({ at: node.body.getEnd(), text: ')' });
            return;
        }
        ts.forEachChild(node, visit);
    };
    for (const { node } of functions)
        visit(node);
    const shebang = /^#![^\n]*\n/.exec(source.text)?.[0].length ?? 0;
    // Compilers that check what tests import would stumble over the notes.
    insertions.push({ at: shebang, text: `// @ts-nocheck\n${NOTE}` });
    return { text: inserted(source.text, insertions), statements };
}
/** Statements that are reached or not; declarations of functions and types are not, and directives must stay first. */
function isCounted(ts, node) {
    if (!ts.isStatement(node) || ts.isBlock(node) || ts.isFunctionDeclaration(node) || ts.isEmptyStatement(node))
        return false;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node))
        return false;
    return (!(ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression)) && !ts.isLabeledStatement(node.parent));
}
const isInList = (ts, parent) => ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent) || ts.isModuleBlock(parent);
/** At equal places in the order in which they were made. */
function inserted(text, insertions) {
    const sorted = insertions.toSorted((one, other) => one.at - other.at);
    let [result, from] = ['', 0];
    for (const { at, text: words } of sorted) {
        result += text.slice(from, at) + words;
        from = at;
    }
    return result + text.slice(from);
}
function linesOf(source, start, end) {
    const line = (offset) => source.getLineAndCharacterOfPosition(offset).line + 1;
    return { from: line(start), to: line(end) };
}
/** Lines of the statements that no test executed; what stands inside of one of them is not told again. */
function unexecuted({ statements }, noted) {
    const idle = statements.filter((_, index) => !noted(index));
    const outer = idle.filter((one) => !idle.some((other) => other !== one && other.start <= one.start && other.end >= one.end));
    const lines = [];
    for (const { from, to } of outer.toSorted((one, other) => one.start - other.start)) {
        const last = lines.at(-1);
        if (last !== undefined && from <= last.to + 1)
            lines[lines.length - 1] = { from: last.from, to: Math.max(last.to, to) };
        else
            lines.push({ from, to });
    }
    return lines;
}
/** What people mistake for one another. */
const EXCHANGED = {
    '<': '<=',
    '<=': '<',
    '>': '>=',
    '>=': '>',
    '===': '!==',
    '!==': '===',
    '==': '!=',
    '!=': '==',
    '&&': '||',
    '||': '&&',
    '+': '-',
    '-': '+',
    '*': '/',
    '/': '*',
};
/** Boundaries first: they are what is mistaken most. */
const RANK = ['<', '<=', '>', '>='];
/** One operator of the changed lines exchanged in each; in an order that is the same for the same text. */
function mutantsOf(ts, source, { functions, isChanged }) {
    const found = [];
    const visit = (node, func) => {
        if (ts.isBinaryExpression(node)) {
            const at = node.operatorToken.getStart(source);
            const was = node.operatorToken.getText(source);
            const is = EXCHANGED[was];
            const { line } = source.getLineAndCharacterOfPosition(at);
            if (is !== undefined && isChanged(line + 1) && !(was === '+' && joinsText(ts, node))) {
                const text = source.text.slice(0, at) + is + source.text.slice(at + was.length);
                found.push({ func, line: line + 1, was, is, text, at });
            }
        }
        ts.forEachChild(node, (child) => visit(child, func));
    };
    for (const func of functions)
        visit(func.node, func);
    return found.sort((one, other) => rankOf(one) - rankOf(other) || one.at - other.at);
}
const rankOf = ({ was }) => (RANK.includes(was) ? 0 : 1);
const joinsText = (ts, { left, right }) => [left, right].some((side) => ts.isStringLiteralLike(side) ||
    ts.isTemplateExpression(side) ||
    (ts.isBinaryExpression(side) && side.operatorToken.kind === ts.SyntaxKind.PlusToken && joinsText(ts, side)));

// EXTERNAL MODULE: ./src/exercise/suites/related.ts
var related = __webpack_require__(45605);
// EXTERNAL MODULE: ./src/exercise/values/print.ts
var print = __webpack_require__(5378);
// EXTERNAL MODULE: ./src/exercise/functions/functions.ts + 2 modules
var functions_functions = __webpack_require__(27156);
// EXTERNAL MODULE: ./src/checks/behaviour/suite-groups.ts
var suite_groups = __webpack_require__(71634);
;// CONCATENATED MODULE: ./src/checks/behaviour/listen.ts



function partOf(ts, { version, functions: changed }, file) {
    const source = (0,functions_functions/* parseFile */.CJ)(ts, version.path, version.text);
    const names = new Set(changed.map(({ name }) => name));
    const functions = (0,functions_functions/* functionsIn */.vn)(ts, source).filter(({ name }) => names.has(name));
    return { version, source, functions, noted: withNotes(ts, source, { functions, file }) };
}
/** Runs the tests on the code that notes what is executed: the far ones only where the near ones leave something open. */
async function listen(means, suite, { near, far, parts, }) {
    const instead = new Map(parts.map(({ version, noted }) => [version.path, noted.text]));
    const first = await (0,suite_groups/* runAll */.$D)(suite, near, instead, suite_groups/* FIRST */.RK);
    const isOpen = parts.some(({ noted }, file) => noted.statements.some((_, at) => !first.noted.has(`${file}:${at}`)));
    const more = isOpen && far.length > 0 ? await (0,suite_groups/* runAll */.$D)(suite, far, instead, suite_groups/* FIRST */.RK) : undefined;
    const noted = new Set([...first.noted, ...(more?.noted ?? [])]);
    const isOver = means.timeAfter(MOST_TIME);
    const passing = await (0,suite_groups/* passingOf */.Xt)(suite, { groups: near, ended: first.ended }, isOver);
    const ended = first.ended === 'passed' ? (more?.ended ?? 'passed') : first.ended;
    if (passing.length === 0 && (near.length > 0 || more?.ended !== 'passed'))
        return { unable: WHY[ended] };
    const isRun = (one) => one === 'passed' || one === 'failed';
    return {
        near: passing,
        far: more === undefined || more.ended === 'passed' ? far : [],
        noted,
        isWhole: isRun(first.ended) && (more === undefined || isRun(more.ended)),
        isPassing: first.ended === 'passed' && (more === undefined || more.ended === 'passed'),
    };
}
const WHY = {
    passed: '',
    failed: 'its tests do not pass where they are shut in',
    late: 'its tests take too long',
    missing: 'what runs its tests is not installed',
    broken: 'its tests do not run where they are shut in',
};
/** Milliseconds in which tests are run one by one, where together they do not pass. */
const MOST_TIME = 60_000;

;// CONCATENATED MODULE: ./src/checks/behaviour/related.ts
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
/** What the repository's own tests leave open: lines of changed functions that none executes, and changed operators that none would miss. Notes only: what tests say of themselves can be forged. */







const NOTHING = { findings: [], unable: [] };
/** Changed files whose tests are looked for. */
const MOST_FILES = 30;
const MOST_MUTANTS = 20;
/** Milliseconds after which no further mutant is tried. */
const related_MOST_TIME = 60_000;
async function relatedNotes(asking) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { tree, suites, means, files } = asking;
        const parts = files.slice(0, MOST_FILES).map((looked, file) => partOf(means.ts, looked, file));
        const tests = await (0,related/* relatedTests */.Pf)(means.ts, tree, parts.map(({ version }) => version.path));
        const [near, far] = [await (0,suite_groups/* groupsOf */.c1)(tree, tests.near), await (0,suite_groups/* groupsOf */.c1)(tree, tests.far)];
        if (tests.near.length + tests.far.length === 0)
            return NOTHING;
        if (near.length + far.length === 0)
            return { findings: [], unable: ['no runner is known for its tests'] };
        const opened = await suites.open('head');
        if ('unavailable' in opened)
            return { findings: [], unable: [`its tests were not run: ${opened.unavailable}`] };
        const suite = __addDisposableResource(env_1, opened.value, true);
        const heard = await listen(means, suite, { near, far, parts });
        if ('unable' in heard)
            return { findings: [], unable: [heard.unable] };
        const isNoted = (file, statement) => heard.noted.has(`${file}:${statement}`);
        const isAll = tests.isWhole && heard.isWhole;
        // Tests that were not run may execute what these do not.
        const idle = isAll ? parts.flatMap((part, file) => idleIn(part, (statement) => isNoted(file, statement))) : [];
        const trying = { suite, near: heard.near, far: heard.far, isAll: isAll && heard.isPassing, parts, isNoted };
        return { findings: [...idle, ...(await unnoticed(asking, trying))], unable: [] };
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
/** One note for each function. */
function idleIn({ version: { path }, functions, noted }, isNoted) {
    const all = unexecuted(noted, isNoted);
    return functions.flatMap((func) => {
        const lines = all.filter(({ from, to }) => from >= func.from && to <= func.to);
        const [first] = lines;
        const last = lines.at(-1);
        if (first === undefined || last === undefined)
            return [];
        const isAny = noted.statements.some(({ from, to }, index) => from >= func.from && to <= func.to && isNoted(index));
        const where = lines.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).slice(0, MOST_PLACES);
        const words = first.from === last.to ? `line ${where.join(', ')}` : `lines ${where.join(', ')}`;
        return [
            {
                rule: 'behaviour/not-executed',
                level: 'note',
                path,
                from: first.from,
                to: last.to,
                message: isAny
                    ? `no related test executes ${words} of \`${func.name}\``
                    : `no related test executes \`${func.name}\``,
                subject: `${func.name} not executed`,
            },
        ];
    });
}
const MOST_PLACES = 6;
/** One note for each function at most: the first operator that no test misses, with an input that shows that it matters. */
async function unnoticed(asking, { suite, near, far, isAll, parts, isNoted }) {
    const { means, change } = asking;
    const isOver = means.timeAfter(related_MOST_TIME);
    const findings = [];
    const told = new Set();
    let left = MOST_MUTANTS;
    for (const [file, part] of parts.entries()) {
        const { version, source, functions } = part;
        const added = new Set(change.files.find(({ path }) => path === version.path)?.added.map(({ number }) => number));
        const mutants = mutantsOf(means.ts, source, { functions, isChanged: (line) => added.has(line) });
        for (const mutant of mutants.filter((one) => isExecuted(part, one, (statement) => isNoted(file, statement)))) {
            const key = `${version.path} ${mutant.func.name}`;
            if (left <= 0 || isOver() || told.has(key))
                continue;
            left -= 1;
            const { ended } = await (0,suite_groups/* runAll */.$D)(suite, [...near, ...far], new Map([[version.path, mutant.text]]));
            const finding = ended === 'passed' ? await shown(means, version, { ...mutant, isAll }) : undefined;
            if (finding === undefined)
                continue;
            told.add(key);
            findings.push(finding);
        }
    }
    return findings;
}
/** By the innermost statement around it. */
function isExecuted({ noted }, { at }, isNoted) {
    const around = noted.statements
        .map((statement, index) => ({ ...statement, index }))
        .filter(({ start, end }) => start <= at && at < end)
        .toSorted((one, other) => one.end - one.start - (other.end - other.start));
    const [innermost] = around;
    return innermost !== undefined && isNoted(innermost.index);
}
/** Undefined where no input is found on which it matters: then it may be the same. */
async function shown(means, version, { text, func, line, was, is, isAll }) {
    const { ts } = means;
    const head = { ...version, text };
    const changed = (0,pairs/* changedIn */.We)(ts, version, head);
    const [one] = await (0,exercise.exercise)({ ...means, isFix: false }, { ...changed, constants: [], base: version, head, firsts: new Set() });
    const [found] = one === undefined || 'untried' in one.answer ? [] : one.answer.differences;
    if (found === undefined || found.isEdge)
        return undefined;
    const [call, now, then] = [(0,print/* printCall */.Iz)(func.name, found.input), (0,print/* printResult */.RS)(found.base), (0,print/* printResult */.RS)(found.head)].map(related_short);
    return {
        rule: 'behaviour/not-noticed',
        level: 'note',
        path: version.path,
        from: line,
        to: line,
        message: `no related test${isAll ? '' : ' that was run'} notices if \`${was}\` in \`${func.name}\` becomes \`${is}\`: \`${call}\` is \`${now}\` and would be \`${then}\``,
        help: 'add a test with such an input',
        subject: `${func.name} ${was} not noticed`,
    };
}
const LONGEST = 120;
const related_short = (text) => {
    const line = text.replaceAll('`', "'");
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

;// CONCATENATED MODULE: ./src/checks/behaviour/related-evidence.ts


async function evidenceFor({ suites, share, asked, ...rest }) {
    if (suites === undefined || (share !== null && share.index > 1))
        return { findings: [], unable: [] };
    const files = asked
        .filter(({ changed }) => changed.functions.length > 0)
        .map(({ versions, changed }) => ({
        version: versions.head,
        functions: changed.functions.map(({ head }) => head),
    }));
    const asking = { ...rest, suites, files };
    const [related, fix] = [await relatedNotes(asking), await (0,behaviour_fix/* fixNotes */.tQ)(asking)];
    return {
        findings: [...related.findings, ...fix.findings],
        unable: [...new Set([...related.unable, ...fix.unable])],
    };
}
/** What could not be asked is one more thing in question. */
const withEvidence = (outcome, { findings, unable }) => ({
    ...outcome,
    examined: outcome.examined + unable.length,
    findings: [...outcome.findings, ...findings],
    notChecked: [...outcome.notChecked, ...unable.map((why) => ({ why, count: 1 }))],
});


/***/ })

};
;