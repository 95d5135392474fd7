"use strict";
exports.id = 517;
exports.ids = [517,518,794,999,556,776];
exports.modules = {

/***/ 82517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./src/report/found.ts
var found = __webpack_require__(9110);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(30776);
;// CONCATENATED MODULE: ./src/report/annotations.ts


/** GitHub keeps ten errors and ten warnings of a step and drops the others in silence; the summary has them. */
const MOST = 10;
/** Words made safe for the log they pass through. The path stays exact, for it says where. */
function spoken({ help, ...finding }) {
    const message = (0,visible.prose)(finding.message, 1000);
    return help === undefined ? { ...finding, message } : { ...finding, message, help: (0,visible.prose)(help, 1000) };
}
function annotations(report) {
    const all = (0,found/* worstFirst */.m)(report);
    const atMost = (level) => all.filter((one) => one.level === level).slice(0, MOST);
    return [...atMost('error'), ...atMost('warning')].map(spoken);
}

// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(32794);
// EXTERNAL MODULE: ./src/report/summary.ts + 1 modules
var summary = __webpack_require__(46518);
;// CONCATENATED MODULE: ./src/report/render.ts




/** Whether a rule that applies, and is not on trial, wants a label or a deployment of this name, there already or not. */
const wantsCanary = ({ mode, status, wants = [] }) => status !== 'skipped' && (mode === 'warn' || mode === 'enforce') && wants.some(({ name }) => name === 'canary');
const outputs = ({ provenance, verdict }) => ({
    conclusion: verdict.conclusion,
    headline: (0,visible.prose)(verdict.headline, 140),
    origin: provenance.origin,
    'agent-lines': String(provenance.lines.agent),
    'canary-required': String(verdict.rules.some(wantsCanary)),
});
/**
 * `server` is the forge's web address, such as `https://github.com`; null where there is none.
 *
 * Only the process that may decide, or does everything, writes the whole page. Annotations belong to runs on the change's own head, which the judge's is not.
 */
function render(report, { stage, server }) {
    const decides = stage === 'all' || stage === 'judge';
    const noted = stage === 'judge' ? [] : annotations(report);
    return [
        { kind: 'summary', markdown: decides ? (0,summary.summary)(report, server) : (0,summary.preview)(report, stage) },
        ...noted.map((finding) => ({ kind: 'annotate', finding })),
        ...Object.entries(outputs(report)).map(([name, value]) => ({ kind: 'output', name, value })),
        { kind: 'report', json: (0,json.printReport)(report) },
    ];
}

// EXTERNAL MODULE: ./src/run.ts + 2 modules
var run = __webpack_require__(11999);
;// CONCATENATED MODULE: ./src/action.ts
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


function stepStatus(conclusion, failOn) {
    if (failOn === 'never')
        return 0;
    if (conclusion === 'fail')
        return 1;
    return conclusion === 'pending' && failOn === 'pending' ? 5 : 0;
}
async function action({ world, stage, server, failOn }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const open = __addDisposableResource(env_1, world, true);
        const report = await (0,run.run)(open, stage);
        for (const effect of render(report, { stage, server }))
            await open.effects.perform(effect);
        return stepStatus(report.verdict.conclusion, failOn);
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


/***/ }),

/***/ 75556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyTexts: () => (/* binding */ policyTexts)
/* harmony export */ });
/* harmony import */ var _policy_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64454);

/** Null where the repository has no policy. All of it is read at the target, or at the commit that an entry names. */
async function policyTexts(world, change) {
    const read = async (name) => {
        if (name === null)
            return world.source.policy(change);
        if (_policy_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .PINNED */ .LS.test(name))
            return (await world.elsewhere?.(name)) ?? null;
        const text = await world.tree.read('target', name);
        return text === undefined ? null : { text, source: `${name}@${change.target}` };
    };
    const changed = change.files.flatMap(({ path, from }) => (from === null ? [path] : [path, from]));
    const texts = await (0,_policy_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .kg)(read, changed);
    return texts === null ? null : { ...texts, isAlone: world.elsewhere === undefined };
}


/***/ }),

/***/ 98570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compose),
  _: () => (/* binding */ composeProvenance)
});

// EXTERNAL MODULE: ./src/report/page.ts
var page = __webpack_require__(86015);
;// CONCATENATED MODULE: ./src/report/authorship.ts

const OTHERS = [
    ['automation', 'by automation', 'a bot that is no AI agent'],
    ['human', 'by a person', 'the evidence is quoted below'],
    ['mixed', 'mixed', 'more than one wrote them, and nothing says which line is whose'],
    ['unknown', 'unknown', 'nobody says who wrote them; the checks make no difference'],
];
const TRUST = {
    verified: 'the forge vouches for it',
    declared: 'declared: anybody could have written it',
    weak: 'a weak hint: tools are known to get it wrong',
};
const nameOf = (agent) => (agent === null ? ['an AI agent that is not named'] : [{ code: agent }]);
const modelOf = (model) => (model === null ? [] : [' (model ', { code: model }, ')']);
const linesOf = (n) => (0,page/* count */.U9)(n, 'line');
function share({ agent, model, lines, commits }) {
    const by = ['by ', ...nameOf(agent), ...modelOf(model)];
    const where = `in ${(0,page/* count */.U9)(commits, 'commit')}`;
    if (lines > 0)
        return (0,page/* bullet */.xE)('·', [`${linesOf(lines)} `, ...by, ` ${where}`]);
    return (0,page/* bullet */.xE)('·', [`Something ${where} `, ...by, ', but no line can be said to be its own']);
}
const shares = ({ agents, lines }) => [
    ...agents.map(share),
    ...OTHERS.flatMap(([origin, name, meaning]) => lines[origin] === 0 ? [] : [(0,page/* bullet */.xE)('·', [`${linesOf(lines[origin])} ${name}: ${meaning}`])]),
];
function scopeOf(scope) {
    if (scope.kind === 'commit')
        return [{ commit: scope.sha }];
    if (scope.kind === 'span')
        return [{ place: { path: scope.span.path, lines: scope.span } }];
    return ['the pull request'];
}
function claimOf({ claims, agent, model }) {
    if (claims !== 'agent')
        return [claims === 'human' ? 'a person' : 'automation'];
    return [...nameOf(agent), ...modelOf(model)];
}
/** One quote, wherever it was seen. */
function quoted(first, all) {
    const scopes = (0,page/* gather */.kg)(all, ({ scope }) => JSON.stringify(scope)).map(([{ scope }]) => scopeOf(scope));
    const part = first.partial === true ? ', for a part of it' : '';
    return {
        ...(0,page/* bullet */.xE)('·', [{ code: first.quote }]),
        below: [[`${first.signal} of `, ...(0,page/* listed */.KE)(scopes, 3), `${part}: `, ...claimOf(first)], [TRUST[first.trust]]],
    };
}
function evidence({ commits, evidence: wide }) {
    const all = [...commits.flatMap((commit) => commit.evidence), ...wide];
    const same = ({ claims, agent, model, signal, trust, quote, partial }) => JSON.stringify([claims, agent, model, signal, trust, quote, partial]);
    return (0,page/* gather */.kg)(all, same).map(([first, group]) => quoted(first, group));
}
/** One tool is one author here, whatever models it ran. */
function summaryOf({ agents, lines }) {
    const named = (0,page/* gather */.kg)(agents, ({ agent }) => JSON.stringify(agent)).flatMap(([{ agent }, all]) => {
        const sum = all.reduce((total, one) => total + one.lines, 0);
        return sum === 0 ? [] : [[`${linesOf(sum)} by `, ...nameOf(agent)]];
    });
    const others = OTHERS.filter(([origin]) => lines[origin] > 0).map(([origin, name]) => [`${linesOf(lines[origin])} ${name}`]);
    const all = [...named, ...others];
    return all.length === 0 ? ['no added line'] : (0,page/* listed */.KE)(all, 6);
}
const MOST_PLACES = 5;
/** Somebody took marks away, so this stands at the top: nobody should have to look for it. */
function removedMarks({ removed }) {
    if (removed === undefined)
        return [];
    const { commits, spans } = removed;
    const lines = spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const places = spans.map((span) => [{ place: { path: span.path, lines: span } }]);
    const marks = commits === 1 ? 'its marks' : 'their marks';
    return [
        [
            { strong: 'Provenance removed' },
            `: ${(0,page/* count */.U9)(commits, 'commit')} lost ${marks} in a force-push. What the marks said still counts for the ${linesOf(lines)} that stayed: `,
            ...(0,page/* listed */.KE)(places, MOST_PLACES),
        ],
    ];
}
function whoWroteWhat(provenance) {
    const notes = provenance.notes.map((note) => (0,page/* bullet */.xE)('!', [note]));
    const items = [...shares(provenance), ...notes, ...evidence(provenance)];
    return {
        title: ['Who wrote what: ', ...summaryOf(provenance)],
        shape: 'bullets',
        folded: true,
        items,
        show: 60,
        noun: 'item',
    };
}

// EXTERNAL MODULE: ./src/report/found.ts
var found = __webpack_require__(9110);
;// CONCATENATED MODULE: ./src/report/reading.ts

const MOST_NAMED = 5;
const namedPlaces = (places) => (0,page/* listed */.KE)(places.map((place) => [{ place }]), MOST_NAMED);
function item({ what, limit, spans }) {
    const places = spans.map(({ path, from, to }) => ({ path, lines: { from, to } }));
    return { ...(0,page/* bullet */.xE)('✓', [what, ' · ', limit]), below: places.length === 0 ? [] : [namedPlaces(places)] };
}
function needNotRecheck({ results }) {
    const items = results.flatMap(({ verified }) => verified.map(item));
    return {
        title: ['You need not re-check (what was tried, not a proof)'],
        shape: 'blocks',
        folded: false,
        items,
        show: 30,
        noun: 'item',
    };
}
const reasonsOf = ({ notChecked }) => (0,page/* listed */.KE)(notChecked.map(({ why, count: n }) => [notChecked.length === 1 ? why : `${why} (${n})`]), 8);
function unchecked(result) {
    const { check, status, because, examined, notChecked } = result;
    const none = status === 'errored' ? ' broke and says nothing: ' : ' could not look: ';
    if (status === 'errored' || status === 'skipped')
        return [
            { ...(0,page/* bullet */.xE)('!', [{ code: check }, none, because]), below: notChecked.length === 0 ? [] : [reasonsOf(result)] },
        ];
    const sum = notChecked.reduce((total, { count: n }) => total + n, 0);
    if (sum === 0)
        return [];
    return [(0,page/* bullet */.xE)('!', [{ code: check }, ` has no answer for ${sum} of ${examined}: `, ...reasonsOf(result)])];
}
const OPAQUE = {
    binary: ['binary file', 'binary files'],
    'too-large': ['file too large to read', 'files too large to read'],
    symlink: ['symbolic link, not followed', 'symbolic links, not followed'],
    submodule: ['submodule, not looked into', 'submodules, not looked into'],
};
const KINDS = ['binary', 'too-large', 'symlink', 'submodule'];
function opaque(files, kind) {
    const paths = files.filter(({ content }) => content.kind === kind).map(({ path }) => ({ path }));
    if (paths.length === 0)
        return [];
    const [one, several] = OPAQUE[kind];
    return [(0,page/* bullet */.xE)('!', [`${(0,page/* count */.U9)(paths.length, one, several)}: `, ...namedPlaces(paths)])];
}
function notChecked({ change, results }) {
    const lines = change.files.reduce((sum, { added }) => sum + added.length, 0);
    const nobody = results.length === 0 && lines > 0 ? [(0,page/* bullet */.xE)('!', ['No check looked at this change'])] : [];
    const items = [...nobody, ...results.flatMap(unchecked), ...KINDS.flatMap((kind) => opaque(change.files, kind))];
    return { title: ['Not checked, so read these'], shape: 'blocks', folded: false, items, show: 30, noun: 'item' };
}

;// CONCATENATED MODULE: ./src/report/reasons.ts

const STATUS = {
    satisfied: ['✓', 'met'],
    violated: ['✗', 'not met'],
    undecided: ['○', 'undecided'],
    skipped: ['–', 'does not apply'],
};
const MODE = {
    off: 'switched off',
    observe: 'only observed',
    warn: 'warns, never blocks',
    enforce: 'enforced',
};
function outcome({ rule, mode, status, because }) {
    const [mark, word] = STATUS[status];
    return {
        mark,
        line: [{ strong: rule }, ` · ${word} · ${MODE[mode]}`],
        below: because.map((reason) => [reason]),
        test: null,
        stands: 1,
    };
}
/** The policy of a repository that has none goes by this name. */
const isBuiltIn = ({ policy }) => policy.source === 'built-in default';
/** `.github/assay.yml@3a1b2c3`: the object name shortened, the rest as it is. */
const policyName = ({ policy }) => policy.source.replace(/@([0-9a-f]{7})[0-9a-f]{33,57}$/, '@$1');
function why({ verdict }) {
    const policy = isBuiltIn(verdict) ? 'the built-in default' : { code: policyName(verdict) };
    return {
        title: ['Why: ', (0,page/* count */.U9)(verdict.rules.length, 'rule'), ' of ', policy],
        shape: 'blocks',
        folded: true,
        items: verdict.rules.map(outcome),
        show: 100,
        noun: 'rule',
    };
}

;// CONCATENATED MODULE: ./src/report/steps.ts

const isUnmet = ({ status }) => status === 'violated' || status === 'undecided';
/** What asks for another push comes first: a push can undo a label or an approval. */
const changesFirst = (a, b) => Number(a.status !== 'violated') - Number(b.status !== 'violated');
function asked({ rule, because, next }) {
    if (next.length > 0)
        return next.map(({ who, what }) => ({ who, line: [{ strong: (0,page/* capital */.Nx)(who) }, ` ${what}`] }));
    return [{ who: '', line: ['The rule “', rule, '” is not met: ', because.join('; ') || 'it does not say why'] }];
}
function steps(report, mode, title) {
    const unmet = report.verdict.rules.filter((rule) => rule.mode === mode && isUnmet(rule));
    const all = unmet.toSorted(changesFirst).flatMap(asked);
    const once = (0,page/* gather */.kg)(all, ({ line }) => JSON.stringify(line)).map(([step]) => step);
    const byWho = (0,page/* gather */.kg)(once, ({ who }) => who).flatMap(([, theirs]) => theirs);
    const items = byWho.map(({ line }) => (0,page/* bullet */.xE)(null, line));
    return { title, shape: 'numbers', folded: false, items, show: 20, noun: 'step' };
}
const toMerge = (report) => steps(report, 'enforce', ['To merge']);
const advised = (report) => steps(report, 'warn', ['Advised (nothing here blocks the merge)']);

;// CONCATENATED MODULE: ./src/report/compose.ts






const CONCLUSIONS = {
    pass: ['✓', 'Passed'],
    warn: ['!', 'Passed with warnings'],
    pending: ['○', 'Waiting'],
    fail: ['✗', 'Blocked'],
};
const compose_linesOf = (files) => files.reduce((sum, { added }) => sum + added.length, 0);
function size(change) {
    const apart = ['generated', 'vendored'].flatMap((upkeep) => {
        const lines = compose_linesOf(change.files.filter((file) => file.upkeep === upkeep));
        return lines === 0 ? [] : [`${lines} ${upkeep}`];
    });
    const inside = apart.length === 0 ? '' : ` (${apart.join(', ')})`;
    return [`${(0,page/* count */.U9)(compose_linesOf(change.files), 'added line')}${inside} in ${(0,page/* count */.U9)(change.files.length, 'file')}`];
}
const facts = (change) => [
    ...(change.title === null || change.title.trim() === '' ? [] : [[change.title]]),
    ...(change.number === null ? [] : [[{ pull: change.number }]]),
    size(change),
    ['head ', { commit: change.head }],
];
const HOW_TO_ENFORCE = [
    'There is no policy file, so the built-in default applies: it warns and never blocks. To enforce, commit ',
    { code: '.github/assay.yml' },
    ' with rules in ',
    { code: 'mode: enforce' },
    '.',
];
const notes = ({ notes: all }) => ({
    title: ['How this was read: ', (0,page/* count */.U9)(all.length, 'note')],
    shape: 'bullets',
    folded: true,
    items: all.map((note) => (0,page/* bullet */.xE)('·', [note])),
    show: 30,
    noun: 'note',
});
/** On the forge only: whoever reads it in a terminal is there already. */
const footer = ({ number, base }) => number === null
    ? null
    : ['Same answer locally, as far as it can be known there: ', { code: `assay check --base ${(0,page/* short */.h0)(base)}` }];
function compose(report) {
    const { change, provenance, verdict } = report;
    const [mark, word] = CONCLUSIONS[verdict.conclusion];
    return {
        verdict: { mark, word, headline: verdict.headline },
        facts: facts(change),
        notices: [...removedMarks(provenance), ...(isBuiltIn(verdict) ? [HOW_TO_ENFORCE] : [])],
        sections: [
            toMerge(report),
            advised(report),
            (0,found/* found */.F)(report),
            needNotRecheck(report),
            notChecked(report),
            whoWroteWhat(provenance),
            why(report),
            notes(change),
        ],
        footer: footer(change),
    };
}
/** Provenance alone: a page without a verdict. */
const composeProvenance = (change, provenance) => ({
    verdict: null,
    facts: facts(change),
    notices: removedMarks(provenance),
    sections: [whoWroteWhat(provenance), notes(change)],
    footer: null,
});


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ found),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86015);

const MARKS = { error: '✗', warning: '!', note: '·' };
const RANK = { error: 0, warning: 1, note: 2 };
const MOST_FINDINGS = 20;
const MOST_PLACES = 5;
const before = (a, b) => (a < b ? -1 : Number(a > b));
/** Errors first, then by place. */
const worstFirst = (report) => report.results
    .flatMap(({ findings }) => findings)
    .sort((a, b) => RANK[a.level] - RANK[b.level] || before(a.path, b.path) || a.from - b.from || before(a.rule, b.rule));
const sameness = ({ rule, level, message, help, reproduce, origin, agent, fingerprint }) => JSON.stringify([rule, level, message, help, origin, agent, reproduce === undefined ? null : fingerprint]);
function author({ origin, agent }) {
    if (origin === 'agent')
        return agent === null ? [' · by an AI agent'] : [' · by ', { code: agent }];
    return origin === 'automation' ? [' · by automation'] : [];
}
function item(first, all) {
    const places = all.map(({ path, from, to }) => [{ place: { path, lines: { from, to } } }]);
    const where = [...(0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(places, MOST_PLACES), ' · ', { code: first.rule }, ...author(first)];
    return {
        mark: MARKS[first.level],
        line: [{ strong: (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)(first.message) }],
        below: first.help === undefined ? [where] : [where, [(0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .capital */ .Nx)(first.help)]],
        test: first.reproduce === undefined ? null : { text: first.reproduce, path: first.path },
        stands: all.length,
    };
}
function found(report) {
    const items = (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .kg)(worstFirst(report), sameness).map(([first, all]) => item(first, all));
    return { title: ['Found'], shape: 'blocks', folded: false, items, show: MOST_FINDINGS, noun: 'finding' };
}


/***/ }),

/***/ 32794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printJson: () => (/* binding */ printJson),
/* harmony export */   printProvenance: () => (/* binding */ printProvenance),
/* harmony export */   printReport: () => (/* binding */ printReport),
/* harmony export */   toPublic: () => (/* binding */ toPublic)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67663);

const linesOf = (files, upkeep) => files.reduce((sum, file) => (file.upkeep === upkeep ? sum + file.added.length : sum), 0);
const isUnreadable = (kind) => kind !== 'text' && kind !== 'removed';
function changeOf({ repository, number, base, target, head, files, notes }) {
    const upkeep = {
        source: linesOf(files, 'source'),
        generated: linesOf(files, 'generated'),
        vendored: linesOf(files, 'vendored'),
    };
    return {
        repository,
        number,
        base,
        target,
        head,
        files: files.length,
        addedLines: upkeep.source + upkeep.generated + upkeep.vendored,
        upkeep,
        unreadable: files.flatMap(({ path, content: { kind } }) => (isUnreadable(kind) ? [{ path, kind }] : [])),
        notes: [...notes],
    };
}
const evidenceOf = ({ claims, agent, model, signal, trust, quote, scope, partial }) => ({
    claims,
    agent,
    model,
    signal,
    trust,
    quote,
    scope: scope.kind === 'span' ? { path: scope.span.path, from: scope.span.from, to: scope.span.to } : scope.kind,
    ...(partial === true && { partial }),
});
function provenanceOf({ origin, lines, agents, commits, files, evidence, removed, notes, }) {
    return {
        origin,
        lines: {
            agent: lines.agent,
            human: lines.human,
            automation: lines.automation,
            mixed: lines.mixed,
            unknown: lines.unknown,
        },
        agents: agents.map(({ agent, model, lines: n, commits: many }) => ({ agent, model, lines: n, commits: many })),
        commits: commits.map((commit) => ({
            sha: commit.sha,
            origin: commit.origin,
            agent: commit.agent,
            model: commit.model,
            tier: commit.tier,
            ...(commit.operator !== null && { operator: commit.operator }),
            evidence: commit.evidence.map(evidenceOf),
        })),
        files: files.map(({ path, spans }) => ({
            path,
            spans: spans.map((span) => ({
                from: span.from,
                to: span.to,
                origin: span.origin,
                agent: span.agent,
                commit: span.commit,
            })),
        })),
        evidence: evidence.map(evidenceOf),
        ...(removed !== undefined && {
            removed: { commits: removed.commits, spans: removed.spans.map(({ path, from, to }) => ({ path, from, to })) },
        }),
        notes: [...notes],
    };
}
const findingOf = (finding) => ({
    rule: finding.rule,
    level: finding.level,
    path: finding.path,
    from: finding.from,
    to: finding.to,
    message: finding.message,
    ...(finding.help !== undefined && { help: finding.help }),
    origin: finding.origin,
    agent: finding.agent,
    fingerprint: finding.fingerprint,
    ...(finding.reproduce !== undefined && { reproduce: finding.reproduce }),
});
const checkOf = ({ check, status, because, examined, notChecked, verified, targets, findings, }) => ({
    check,
    status,
    because,
    examined,
    notChecked: notChecked.map(({ why, count }) => ({ why, count })),
    verified: verified.map(({ what, limit, spans }) => ({
        what,
        limit,
        spans: spans.map(({ path, from, to }) => ({ path, from, to })),
    })),
    ...(targets !== undefined && {
        targets: targets.map(({ name, path, from, to, status: became, inputs, because: why }) => ({
            name,
            path,
            from,
            to,
            status: became,
            inputs,
            because: why,
        })),
    }),
    findings: findings.map(findingOf),
});
const verdictOf = ({ conclusion, headline, policy, rules }) => ({
    conclusion,
    headline,
    policy: { source: policy.source, digest: policy.digest },
    rules: rules.map(({ rule, mode, status, awaited, because, next }) => ({
        rule,
        mode,
        status,
        awaited,
        because: [...because],
        next: next.map(({ who, what }) => ({ who, what })),
    })),
});
/** Field by field: what the internal report gains does not become public by accident. */
const toPublic = ({ change, provenance, results, verdict }) => ({
    schema: 1,
    change: changeOf(change),
    provenance: provenanceOf(provenance),
    checks: results.map(checkOf),
    verdict: verdictOf(verdict),
});
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const unicodeEscape = (text) => [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
/** Names of files are kept exactly: without them nothing can be found. */
const EXACT = new Set(['path', 'uri']);
/** Two spaces, keys in the order in which they were made. Secrets are cut; what one could not see is escaped, which changes no value. */
function printJson(value) {
    const kept = (key, inner) => typeof inner === 'string' && !EXACT.has(key) ? (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(inner) : inner;
    const text = JSON.stringify(value, kept, 2);
    return `${text.replace(UNSEEN, (seen) => (seen === '\n' ? seen : unicodeEscape(seen)))}\n`;
}
const printReport = (report) => printJson(toPublic(report));
const toPublicProvenance = (change, provenance) => ({
    schema: 1,
    change: changeOf(change),
    provenance: provenanceOf(provenance),
});
/** The report without checks and verdict. */
const printProvenance = (change, provenance) => printJson(toPublicProvenance(change, provenance));


/***/ }),

/***/ 83303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   h: () => (/* binding */ linksFor)
/* harmony export */ });
const SERVER = /^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/;
const REPOSITORY = /^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Longer addresses are cut by browsers and proxies. */
const LONGEST = 2000;
/** Percent-encoded part by part, also what RFC 3986 leaves to the sub-delimiters and Markdown would read. Null for what a browser would resolve away. */
function encodePath(path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
        return null;
    const encode = (part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return parts.map(encode).join('/');
}
/** `server` is the forge's web address, such as `https://github.com`, or null where there is none. */
function linksFor({ repository, head }, server) {
    const known = server !== null && SERVER.test(server) && repository !== null && REPOSITORY.test(repository);
    if (!known)
        return { blob: () => null, commit: () => null, pull: () => null };
    const top = `${server}/${repository}`;
    return {
        blob: (place) => (SHA.test(head) ? blob(`${top}/blob/${head}`, place) : null),
        commit: (sha) => (SHA.test(sha) ? `${top}/commit/${sha}` : null),
        pull: (number) => (Number.isSafeInteger(number) && number > 0 ? `${top}/pull/${number}` : null),
    };
}
function blob(top, { path, lines }) {
    const encoded = encodePath(path);
    if (encoded === null)
        return null;
    const anchor = lines === undefined ? '' : `#L${lines.from}${lines.to > lines.from ? `-L${lines.to}` : ''}`;
    const url = `${top}/${encoded}${anchor}`;
    return url.length > LONGEST ? null : url;
}


/***/ }),

/***/ 86015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   sk: () => (/* binding */ placeLabel),
/* harmony export */   xE: () => (/* binding */ bullet)
/* harmony export */ });
const bullet = (mark, line) => ({ mark, line, below: [], test: null, stands: 1 });
/** Things with the same key together, in the order in which each key came first. */
function gather(things, key) {
    const groups = new Map();
    for (const thing of things) {
        const group = groups.get(key(thing));
        if (group === undefined)
            groups.set(key(thing), [thing, [thing]]);
        else
            group[1].push(thing);
    }
    return [...groups.values()];
}
/** Messages are phrases; at the start of a line they are sentences. */
const capital = (text) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
/** `1 line`, `1,234 lines`. */
const count = (n, one, several = `${one}s`) => `${String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${n === 1 ? one : several}`;
/** `a, b and c`, as pieces of a line; beyond `most`, how many more there are. */
function listed(lines, most) {
    const shown = lines.slice(0, most);
    const all = lines.length > most ? [...shown, [`${lines.length - most} more`]] : shown;
    return all.flatMap((line, index) => {
        if (index === 0)
            return line;
        return [index === all.length - 1 ? ' and ' : ', ', ...line];
    });
}
/** The first characters of an object name: enough to find it, short enough to read. */
const short = (sha) => sha.slice(0, 7);
/** `src/a.ts:3–9`: the path alone for a whole file. */
function placeLabel({ path, lines }) {
    if (lines === undefined)
        return path;
    return lines.from === lines.to ? `${path}:${lines.from}` : `${path}:${lines.from}–${lines.to}`;
}


/***/ }),

/***/ 67663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/** Cuts what looks like a secret out of quoted text: a page, a log or a report must not spread what a change leaked. */
/** Formats that their makers document. Every repetition is bounded, so that the cost is linear. */
const SHAPES = [
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
    /\bgh[pousr]_[A-Za-z0-9]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[\w-]{20,255}/g,
    /\bxox[abeprs]-[\w-]{10,255}/g,
    /\b[sr]k[-_](?:live_|test_|ant-|proj-)?[\w-]{20,255}/g,
    /\bAIza[\w-]{35}/g,
    /\bnpm_[A-Za-z0-9]{36}\b/g,
    /\beyJ[\w-]{10,2000}\.[\w-]{10,2000}\.[\w-]{5,2000}/g,
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(?:[\s\S]{0,10000}?-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----|[\s\S]*)/g,
];
/** The first characters stay: they tell the reader which secret it is. */
const withoutSecrets = (text) => SHAPES.reduce((rest, shape) => rest.replace(shape, (secret) => `${secret.slice(0, 4)}… (looks like a secret, cut)`), text);


/***/ }),

/***/ 46518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preview: () => (/* binding */ preview),
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./src/report/compose.ts + 4 modules
var compose = __webpack_require__(98570);
// EXTERNAL MODULE: ./src/report/links.ts
var report_links = __webpack_require__(83303);
// EXTERNAL MODULE: ./src/report/page.ts
var page = __webpack_require__(86015);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(30776);
;// CONCATENATED MODULE: ./src/report/markdown.ts
/**
 * The one gate through which text from a change reaches Markdown. What comes out holds no live Markdown, HTML, mention,
 * reference, link, image or emoji of the text's own, wherever in a line it stands.
 *
 * Two ways, and no third: a word that GitHub could bring to life becomes a code span, in which nothing lives; in all
 * other words every character with a meaning is escaped. Raw backticks therefore come from code spans alone.
 */


const EMPTY = '(empty)';
const LONGEST = { prose: 1000, code: 300, test: 4000 };
/** Mentions, mail, maths, addresses, references, object names and emoji, each as GitHub finds them in rendered text. */
const ALIVE = /[@$]|:\/\/|www\.|#\w|gh-\d|:[\w+-]+:|[0-9a-f]{7,}/i;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '`': '&#96;' };
const escapeMarkdown = (text) => text.replace(/[&<>`]|[\\*_[\]~|#]/g, (character) => ENTITIES[character] ?? `\\${character}`);
const escapeHtml = (text) => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
/** A live word, without the punctuation that ends it, as code. */
function wordTokens(word) {
    if (!ALIVE.test(word))
        return [{ kind: 'text', text: word }];
    const end = /[.,;:]$/.test(word) ? -1 : word.length;
    return [
        { kind: 'code', text: word.slice(0, end) },
        { kind: 'text', text: end === -1 ? word.slice(end) : '' },
    ];
}
/** Running words: pairs of backticks quote, live words become code, a backtick without a partner is a character. */
function tokens(text) {
    const pieces = (0,visible.prose)(text, LONGEST.prose).split('`');
    const alone = pieces.length % 2 === 0 ? pieces.pop() : undefined;
    const all = pieces.flatMap((piece, index) => {
        if (index % 2 === 1)
            return piece.trim() === '' ? [{ kind: 'text', text: `\`${piece}\`` }] : [{ kind: 'code', text: piece }];
        return piece.split(/(?= )|(?<= )/).flatMap(wordTokens);
    });
    return alone === undefined
        ? all
        : [...all, { kind: 'text', text: '`' }, ...alone.split(/(?= )|(?<= )/).flatMap(wordTokens)];
}
/** What would begin a list or underline a heading. */
const escapeStart = (line) => line.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^[-+=]/, '\\$&');
/** A code span: its fence is longer than any run of backticks inside. */
function code(text) {
    const shown = (0,visible.verbatim)(text, LONGEST.code);
    if (shown.trim() === '')
        return EMPTY;
    const fence = '`'.repeat(1 + longestRun(shown));
    const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
/** Two code spans that touch would be read as one, so a space stands between them. */
const join = (pieces) => pieces.reduce((line, piece) => (line.endsWith('`') && piece.startsWith('`') ? `${line} ${piece}` : line + piece), '');
/** An exclamation mark at the end would make an image of a link that follows. */
const words = (text) => join(tokens(text).map(({ kind, text: t }) => (kind === 'code' ? code(t) : escapeMarkdown(t)))).replace(/!$/, '\\!');
/** Inside a link nothing else comes alive, so a plain name stays plain; any other name is code. */
function linked(label, url) {
    if (url === null)
        return code(label);
    return `[${/^[\w./#:–-]{1,200}$/.test(label) && !label.includes('://') ? escapeMarkdown(label) : code(label)}](${url})`;
}
function piece(part, links) {
    if (typeof part === 'string')
        return spaced(part, words(part));
    if ('strong' in part)
        return `**${words(part.strong) || EMPTY}**`;
    if ('code' in part)
        return code(part.code);
    if ('place' in part)
        return linked((0,page/* placeLabel */.sk)(part.place), links.blob(part.place));
    if ('commit' in part)
        return linked((0,page/* short */.h0)(part.commit), links.commit(part.commit));
    return linked(`#${part.pull}`, links.pull(part.pull));
}
/** Folding white space trims a piece; the space that kept it from its neighbour comes back. */
const spaced = (from, to) => `${/^\s/.test(from) ? ' ' : ''}${to}${/\S\s+$/.test(from) ? ' ' : ''}`;
/** One line of Markdown, safe also where a line or a list item begins; never nothing, for that would end a paragraph or a bold run. */
const inline = (line, links) => escapeStart(join(line.map((part) => piece(part, links))).trim()) || EMPTY;
/** One line of HTML for where Markdown is not read, inside `<summary>`: no links. */
const html = (line) => line.map(htmlPiece).join('');
function htmlPiece(part) {
    if (typeof part === 'string')
        return spaced(part, htmlWords(part));
    if ('strong' in part)
        return `<b>${htmlWords(part.strong)}</b>`;
    if ('code' in part)
        return htmlCode(part.code);
    if ('place' in part)
        return htmlCode((0,page/* placeLabel */.sk)(part.place));
    return htmlCode('commit' in part ? (0,page/* short */.h0)(part.commit) : `#${part.pull}`);
}
const htmlCode = (text) => `<code>${escapeHtml((0,visible.verbatim)(text, LONGEST.code))}</code>`;
const htmlWords = (text) => tokens(text)
    .map(({ kind, text: t }) => (kind === 'code' ? htmlCode(t) : escapeHtml(t)))
    .join('');
/** A fenced block at the start of a line, coloured by the language of `path`. */
function fenced(text, path) {
    const shown = (0,visible.listing)(text, LONGEST.test).trimEnd();
    const fence = '`'.repeat(Math.max(3, 1 + longestRun(shown)));
    const language = /\.([cm]?[jt]sx?|py)$/.exec(path)?.[1] ?? '';
    return `${fence}${language}\n${shown}\n${fence}`;
}

;// CONCATENATED MODULE: ./src/report/summary.ts




/** Bytes of UTF-8 for the items of one section. GitHub takes 1 MiB for the whole page; eight sections, their titles and the head stay below 900 KiB. */
const SECTION_BYTES = 110 * 1024;
const bytes = (text) => new TextEncoder().encode(text).length;
function block({ mark, line, below, test }, links) {
    const lines = [line, ...below].map((one) => inline(one, links)).join('<br>\n');
    const shown = mark === null ? lines : `${mark} ${lines}`;
    return test === null ? `${shown}\n\n` : `${shown}\n\n${fenced(test.text, test.path)}\n\n`;
}
function bulleted({ mark, line, below }, links) {
    const lines = [line, ...below].map((one) => inline(one, links)).join('<br>\n  ');
    return mark === null || mark === '·' ? `- ${lines}\n` : `- ${mark} ${lines}\n`;
}
function itemOf({ shape }, item, index, links) {
    switch (shape) {
        case 'blocks':
            return block(item, links);
        case 'numbers':
            return `${index + 1}. ${inline(item.line, links)}\n`;
        case 'bullets':
            return bulleted(item, links);
        default:
            return shape;
    }
}
/** As many items as may be shown and fit. Those that are left out are counted, never dropped in silence. */
function itemsOf(section, links) {
    let shown = '';
    let room = SECTION_BYTES;
    for (const [index, item] of section.items.entries()) {
        const next = itemOf(section, item, index, links);
        room -= bytes(next);
        if (index >= section.show || room < 0)
            return `${shown.trimEnd()}\n\n${more(section, index)}\n`;
        shown += next;
    }
    return shown;
}
function more({ items, noun }, from) {
    const left = items.slice(from).reduce((sum, { stands }) => sum + stands, 0);
    return `and ${(0,page/* count */.U9)(left, `more ${noun}`)}: the JSON report has them all`;
}
function sectionOf(section, links) {
    if (section.items.length === 0)
        return '';
    const items = itemsOf(section, links).trimEnd();
    if (!section.folded)
        return `### ${inline(section.title, links)}\n\n${items}\n\n`;
    return `<details>\n<summary>${html(section.title)}</summary>\n\n${items}\n\n</details>\n\n`;
}
function headOf({ verdict, facts, notices }, links) {
    const words = verdict === null ? [] : [`## ${verdict.mark} ${verdict.word}: ${inline([verdict.headline], links)}`];
    const size = facts.map((fact) => inline(fact, links)).join(' · ');
    return [...words, size, ...notices.map((notice) => inline(notice, links))]
        .map((paragraph) => `${paragraph}\n\n`)
        .join('');
}
/** `server` is the forge's web address, for links to lines; without one, places are plain. */
function summary(report, server = null) {
    const links = (0,report_links/* linksFor */.h)(report.change, server);
    const page = (0,compose/* compose */.Z)(report);
    const sections = page.sections.map((section) => sectionOf(section, links));
    const footer = page.footer === null ? '' : inline(page.footer, links);
    return [headOf(page, links), ...sections, footer].join('').trimEnd().concat('\n');
}
/** One line, from a job that cannot decide. */
function preview({ change, results }, stage) {
    const findings = results.reduce((sum, { findings: some }) => sum + some.length, 0);
    return `Preview (${stage}): ${(0,page/* count */.U9)(findings, 'finding')} in ${(0,page/* count */.U9)(change.files.length, 'file')}. The job that judges decides.\n`;
}


/***/ }),

/***/ 30776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listing: () => (/* binding */ listing),
/* harmony export */   prose: () => (/* binding */ prose),
/* harmony export */   verbatim: () => (/* binding */ verbatim)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67663);
/** Text from the change made safe to look at: nothing invisible, no secret, no more than asked for. */

/** Controls, formats (bidirectional and zero-width ones too), private use, fillers. An emoji's own variation selector may stay. */
const HIDDEN = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<!\p{Extended_Pictographic})\uFE0F/gu;
const HIDDEN_IN_CODE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const ODD_SPACE = /(?! )\p{Zs}/gu;
/** `[U+202E]`, for everything that one could not see. */
const codePoint = (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
/** At most `max` UTF-16 units, an ellipsis at the end where something is missing. Never half a character. */
const cut = (text, max) => text.length <= max ? text : `${text.slice(0, max - 1).replace(/\p{Cs}$/u, '')}…`;
/** Running words on one line: white space is folded. */
const prose = (text, max) => cut((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text)
    .replace(/[\t\n\r\p{Zs}]+/gu, ' ')
    .replace(HIDDEN, codePoint)
    .trim(), max);
/** A name, path or quote on one line, exact: every space that is not U+0020 is shown as what it is. */
const verbatim = (text, max) => cut((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text).replace(HIDDEN, codePoint).replace(ODD_SPACE, codePoint), max);
/** Several lines of code: line ends and tabs stay. */
const listing = (text, max) => cut((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text).replaceAll('\r\n', '\n').replace(HIDDEN_IN_CODE, codePoint), max);


/***/ }),

/***/ 11999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judged: () => (/* binding */ judged),
  policyFor: () => (/* binding */ policyFor),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/change/spans.ts
var spans = __webpack_require__(33717);
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
        results.push(await runOne(check, targets, { change, provenance }, world));
    }
    return results;
}
/** Files with added lines, each line of them in a span. */
function targetsOf({ files }) {
    return files
        .filter(({ content, added }) => content.kind === 'text' && added.length > 0)
        .map((file) => ({
        file,
        spans: (0,spans/* spansOf */.Ly)(file.path, file.added.map(({ number }) => number)),
    }));
}
async function runOne(check, targets, { change, provenance }, world) {
    // A check breaks on its own: the others still have their say, and nobody takes the silence for a pass.
    try {
        const outcome = await check.run(targets, portsFor(check, { ...world, change }));
        const findings = outcome.findings.toSorted(byPlace).map((finding) => stamp(finding, provenance));
        const notChecked = merge(outcome.notChecked);
        return {
            check: check.name,
            ...statusOf(outcome),
            examined: outcome.examined,
            findings,
            notChecked,
            verified: outcome.verified,
            ...(outcome.targets !== undefined && { targets: outcome.targets }),
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
function portsFor(check, tools) {
    return Object.fromEntries(check.needs.map((port) => [port, tools[port]]));
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

// EXTERNAL MODULE: ./src/checks.ts + 153 modules
var checks = __webpack_require__(43510);
// EXTERNAL MODULE: ./src/policy/conditions.ts + 30 modules
var conditions = __webpack_require__(64652);
// EXTERNAL MODULE: ./src/policy/judge.ts + 7 modules
var judge = __webpack_require__(90278);
// EXTERNAL MODULE: ./src/policy/parse.ts + 9 modules
var parse = __webpack_require__(80530);
// EXTERNAL MODULE: ./src/policy-texts.ts
var policy_texts = __webpack_require__(75556);
// EXTERNAL MODULE: ./src/provenance/agents.ts + 65 modules
var agents = __webpack_require__(2174);
// EXTERNAL MODULE: ./src/provenance/classify.ts + 8 modules
var classify = __webpack_require__(72204);
// EXTERNAL MODULE: ./src/provenance/declared.ts + 1 modules
var declared = __webpack_require__(38564);
// EXTERNAL MODULE: ./src/provenance/signals.ts + 35 modules
var signals = __webpack_require__(93247);
;// CONCATENATED MODULE: ./src/run.ts
/** The story: a change comes in, we ask who wrote it, check it, judge it, and hand back the report. */










async function run(world, stage) {
    const change = await world.source.change();
    return judged(world, stage, { change, policy: await policyFor(world, change) });
}
async function policyFor(world, change) {
    return (0,parse.parsePolicy)(await (0,policy_texts.policyTexts)(world, change), conditions.conditions, { checks: checks.checks, agents: agents.agents });
}
async function judged(world, stage, { change, policy }) {
    const known = [...agents.agents, ...(0,declared.declaredAgents)(policy.declares)];
    const provenance = (0,classify.classify)(change, known, [...signals.signals, ...(0,declared.declaredSignals)(policy.declares)]);
    world.progress('checking the added lines');
    const results = await runChecks(checks.checks, { change, provenance, stage }, world);
    const facts = { change, provenance, results, forge: await world.forge.facts((0,judge/* needsOf */.h)(policy), change) };
    world.progress(null);
    return { ...facts, verdict: (0,judge/* judge */.S)(policy, facts) };
}


/***/ })

};
;