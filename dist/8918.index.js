"use strict";
exports.id = 8918;
exports.ids = [8918];
exports.modules = {

/***/ 50414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ acceptanceOf),
/* harmony export */   C: () => (/* binding */ needsOfAcceptance)
/* harmony export */ });
/* harmony import */ var _people_allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88752);
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96643);
/* harmony import */ var _spoken_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71966);



const needsOfAcceptance = (0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOfAnswers */ .s6)(_people_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITERS */ .J1);
/** The latest word about a finding counts. */
function acceptanceOf(facts, findings) {
    const accepted = new Map();
    const refused = [];
    for (const spoken of (0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .spokenIn */ .Co)(facts, ['accept', 'wrong'], subjectsOf(findings))) {
        const weight = (0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .weightOf */ .mm)(spoken, facts, _people_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITERS */ .J1);
        const meant = meantBy(spoken, findings);
        const because = weight.counts === true ? meant.because : weight.because;
        if (because !== '')
            refused.push(`${(0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(spoken)} does not count: ${because}`);
        if (weight.counts !== true)
            continue;
        for (const finding of meant.findings) {
            const how = spoken.name === 'wrong' ? 'wrong' : 'accepted';
            if (!accepted.has(finding))
                accepted.set(finding, { finding, how, answer: (0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredBy */ .dd)(spoken) });
        }
    }
    return { accepted: findings.flatMap((finding) => accepted.get(finding) ?? []), refused };
}
function subjectsOf(findings) {
    return findings.flatMap(({ subject }) => subject ?? []);
}
/** By fingerprint, whole or from its start, or by what the finding is about, such as a function's name. Findings with one fingerprint are one. */
function meantBy({ subject }, findings) {
    const isStart = /^[0-9a-f]{6,16}$/.test(subject);
    const named = findings.filter((one) => isAbout(one, subject));
    const meant = isStart ? findings.filter(({ fingerprint }) => fingerprint.startsWith(subject)) : [];
    const found = meant.length > 0 ? meant : named;
    const count = new Set(found.map(({ fingerprint }) => fingerprint)).size;
    if (count === 1)
        return { findings: found, because: '' };
    if (count === 0)
        return { findings: [], because: 'there is no such finding' };
    return { findings: [], because: `it could mean ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, 'finding')}; name one by its fingerprint` };
}
function isAbout({ subject = '' }, name) {
    return name !== '' && (subject === name || subject.startsWith(`${name} `));
}


/***/ }),

/***/ 11669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y3: () => (/* binding */ excusesFor),
/* harmony export */   _b: () => (/* binding */ excusingLines),
/* harmony export */   id: () => (/* binding */ withoutExcused),
/* harmony export */   vH: () => (/* binding */ notesFor),
/* harmony export */   yK: () => (/* binding */ looksAtFindings),
/* harmony export */   zV: () => (/* binding */ excusedBy)
/* harmony export */ });
/* harmony import */ var _comments_acceptance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50414);
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96643);


/** In a comment, on the line or the one above it. What is longer than a line of code is not looked at. */
const DIRECTIVE = /(?:\/\/|#|\/\*|<!--|^\s*\*)\s{0,20}assay-ignore\s{1,20}([a-z0-9-]{1,60}\/[a-z0-9-]{1,60}):\s{0,20}(\S.{2,200})/;
const LONGEST_LINE = 1000;
function excusesFor(facts, baseline) {
    const { change, results } = facts;
    const findings = results.flatMap((result) => result.findings);
    const known = new Set(findings.filter(({ fingerprint }) => baseline.has(fingerprint)));
    const places = new Set(findings.map(({ path }) => path));
    const files = new Map(change.files.filter(({ path }) => places.has(path)).map((file) => [file.path, linesOf(file)]));
    const ignored = findings
        .filter((finding) => !known.has(finding))
        .flatMap((finding) => ignoredBy(finding, files.get(finding.path)));
    const excused = new Set(ignored.flatMap(({ finding, isNew }) => (isNew ? [] : [finding])));
    const standing = findings.filter((finding) => !known.has(finding) && !excused.has(finding));
    return { known: [...known], ignored, ...(0,_comments_acceptance_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptanceOf */ .B)(facts, standing) };
}
/** Those that count for no rule. What the change itself ignores counts for enforced ones. */
function excusedBy({ known, ignored, accepted }) {
    const about = ({ fingerprint, rule, path, from }) => ({ fingerprint, rule, path, from });
    return [
        ...accepted.map(({ finding, how, answer }) => ({ ...about(finding), how, answer, reason: answer.reason })),
        ...ignored.flatMap(({ finding, reason, isNew }) => isNew ? [] : [{ ...about(finding), how: 'ignored', answer: null, reason }]),
        ...known.map((finding) => ({ ...about(finding), how: 'known', answer: null, reason: '' })),
    ];
}
function linesOf({ content, added }) {
    const text = content.kind === 'text' ? content.text.split('\n') : [];
    return { text, added: new Set(added.map(({ number }) => number)) };
}
function ignoredBy(finding, lines) {
    for (const number of [finding.from, finding.from - 1]) {
        const line = lines?.text[number - 1] ?? '';
        const [, rule, reason] = DIRECTIVE.exec(line.slice(0, LONGEST_LINE)) ?? [];
        if (rule === finding.rule && reason !== undefined)
            return [{ finding, reason: reason.trim(), isNew: lines?.added.has(number) ?? true }];
    }
    return [];
}
/** The lines that excuse findings, by path: number and text, ascending. No other line of a change decides about it. */
function excusingLines({ files }, results) {
    const asked = new Map();
    for (const { path, from } of results.flatMap(({ findings }) => findings)) {
        const numbers = asked.get(path) ?? new Set();
        asked.set(path, numbers.add(from - 1).add(from));
    }
    return new Map(files.flatMap((file) => {
        const numbers = [...(asked.get(file.path) ?? [])].sort((one, other) => one - other);
        if (numbers.length === 0)
            return [];
        const { text } = linesOf(file);
        const lines = numbers.map((number) => [number, (text[number - 1] ?? '').slice(0, LONGEST_LINE)]);
        return [[file.path, lines.filter(([, line]) => DIRECTIVE.test(line))]];
    }));
}
/** The facts without what is excused; the very same where nothing is. */
function withoutExcused(facts, excused) {
    if (excused.length === 0)
        return facts;
    const gone = new Set(excused);
    return { ...facts, results: facts.results.map((result) => without(result, gone)) };
}
function without(result, gone) {
    const findings = result.findings.filter((finding) => !gone.has(finding));
    if (findings.length === result.findings.length)
        return result;
    const isCleared = result.status === 'failed' && !findings.some(({ level }) => level === 'error');
    return { ...result, findings, status: isCleared ? 'passed' : result.status };
}
/** For the reason of a rule that asks for findings. */
function notesFor(rule, mode, { known, ignored, accepted }) {
    if (!looksAtFindings(rule))
        return [];
    const [cleared, standing] = [true, false].map((is) => ignored.filter(({ isNew }) => (mode !== 'enforce' || !isNew) === is));
    return [
        ...(known.length > 0 ? [`${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(known.length, 'finding')} known in the baseline: ${placesOf(known)}`] : []),
        ...accepted.map(({ finding, how, answer }) => {
            const as = how === 'wrong' ? 'said to be a false alarm' : 'accepted as meant';
            return `${placesOf([finding])} ${as} by ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(answer.by.login)}: ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(answer.reason)}`;
        }),
        ...said('ignored', cleared ?? []),
        ...said('ignored by this change itself, which clears no enforced rule', standing ?? []),
    ];
}
function said(how, ignored) {
    if (ignored.length === 0)
        return [];
    const reasons = ignored.map(({ finding, reason }) => `${placesOf([finding])} (${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(reason)})`);
    return [`${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(ignored.length, 'finding')} ${how}: ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(reasons)}`];
}
function placesOf(findings) {
    return (0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(findings.map(({ rule, path, from }) => `${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(rule)} at ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`${path}:${from}`)}`));
}
/** Whether it makes a difference to the rule what was found. */
function looksAtFindings({ when, require }) {
    return asksForFindings(require) || (when !== null && asksForFindings(when));
}
function asksForFindings(expression) {
    switch (expression.kind) {
        case 'ask':
            return expression.condition.name === 'checks' || expression.condition.name === 'findings';
        case 'not':
        case 'is':
        case 'within':
            return asksForFindings(expression.of);
        default:
            return expression.of.some(asksForFindings);
    }
}


/***/ }),

/***/ 18918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge),
  needsOf: () => (/* binding */ needsOf)
});

// EXTERNAL MODULE: ./src/policy/comments/acceptance.ts
var acceptance = __webpack_require__(50414);
// EXTERNAL MODULE: ./src/policy/comments/overrides.ts
var overrides = __webpack_require__(17540);
// EXTERNAL MODULE: ./src/policy/comments/spoken-commands.ts
var spoken_commands = __webpack_require__(71966);
;// CONCATENATED MODULE: ./src/policy/judging/declared-accounts.ts
/** The forge's facts with these accounts called bots; the very same where the policy declares none. */
function withMachines(forge, { agents, bots }) {
    const logins = new Set([...agents, ...bots].flatMap((one) => one.logins).map((login) => login.toLowerCase()));
    if (logins.size === 0)
        return forge;
    const seen = (account) => logins.has(account.login.toLowerCase()) ? { ...account, kind: 'bot' } : account;
    const by = (all) => 'unavailable' in all ? all : { value: all.value.map((one) => ({ ...one, by: seen(one.by) })) };
    const { reviews, labelings, comments, deployments } = forge;
    return {
        ...forge,
        reviews: 'unavailable' in reviews
            ? reviews
            : { value: reviews.value.map((one) => ({ ...one, reviewer: seen(one.reviewer) })) },
        ...(labelings !== undefined && { labelings: by(labelings) }),
        ...(comments !== undefined && { comments: by(comments) }),
        ...(deployments !== undefined && { deployments: by(deployments) }),
    };
}

// EXTERNAL MODULE: ./src/policy/judging/excused-findings.ts
var excused_findings = __webpack_require__(11669);
// EXTERNAL MODULE: ./src/policy/wording/phrases.ts
var phrases = __webpack_require__(96643);
;// CONCATENATED MODULE: ./src/policy/judging/headline.ts

/** In code points. */
const LONGEST = 140;
/** Stands after the conclusion's own word on a page, and alone as the description of a commit status. */
function headlineOf(conclusion, rules) {
    const unmet = rules.filter(({ status }) => status === 'violated' || status === 'undecided');
    const total = (0,phrases/* counted */.hS)(rules.length, 'rule');
    switch (conclusion) {
        case 'pass':
            return (0,phrases/* cut */.Jj)(passed(rules, unmet), LONGEST);
        case 'warn': {
            const warning = unmet.filter(({ mode }) => mode === 'warn');
            const opening = [`${warning.length} of ${total} not met`, ...overriddenIn(rules), 'none blocks'];
            return sentence(opening.join(', '), warning);
        }
        case 'pending':
        case 'fail': {
            const enforced = unmet.filter(({ mode }) => mode === 'enforce');
            const blocking = enforced.filter(({ awaited }) => !awaited);
            const waiting = enforced.filter(({ awaited }) => awaited);
            const counts = [
                blocking.length > 0 ? `${blocking.length} of ${total} not met` : '',
                awaiting(waiting, blocking, total),
                ...overriddenIn(rules),
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
function passed(rules, observed) {
    const total = (0,phrases/* counted */.hS)(rules.length, 'rule');
    const overridden = rules.filter(({ override }) => override !== undefined).length;
    const skipped = rules.filter(({ status }) => status === 'skipped').length;
    if (skipped === rules.length)
        return `every rule was skipped (${total}): nothing was asked of this change`;
    return [
        `${rules.length - skipped - observed.length - overridden} of ${total} met`,
        ...overriddenIn(rules),
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
        ...(observed.length > 0 ? [`${observed.length} not met and only observed`] : []),
    ].join(', ');
}
/** That a rule does not count is said wherever a verdict is shown, and whose word that is. */
function overriddenIn(rules) {
    const logins = rules.flatMap(({ override }) => (override === undefined ? [] : [(0,phrases/* cut */.Jj)((0,phrases/* visible */.RK)(override.by.login), 39)]));
    if (logins.length === 0)
        return [];
    const names = [...new Set(logins)];
    const others = names.length > 1 ? ` and ${names.length - 1} more` : '';
    return [`${logins.length} overridden by ${names[0]}${others}`];
}
/** As many steps as there is room for, each once, and how many are left out. */
function sentence(opening, rules) {
    const steps = [...new Set(rules.flatMap(({ next }) => next).map(({ who, what }) => (0,phrases/* visible */.RK)(`${who} ${what}`)))];
    const lines = steps.map((_, i) => {
        const rest = steps.length - i - 1;
        return `${opening}: ${steps.slice(0, i + 1).join('; ')}${rest > 0 ? `; ${rest} more` : ''}`;
    });
    const fitting = lines.findLast((line) => [...line].length <= LONGEST);
    return fitting ?? (0,phrases/* cut */.Jj)(lines[0] ?? opening, LONGEST);
}

;// CONCATENATED MODULE: ./src/policy/judging/questions.ts
function questionsIn(expression) {
    switch (expression.kind) {
        case 'ask':
            return [expression];
        case 'not':
        case 'is':
        case 'within':
            return questionsIn(expression.of);
        default:
            return expression.of.flatMap(questionsIn);
    }
}

// EXTERNAL MODULE: ./src/policy/origins/recount.ts
var recount = __webpack_require__(85422);
;// CONCATENATED MODULE: ./src/policy/judging/readings.ts

/**
 * The facts as claimed, and as the forge vouches for them, unless that is the same. Anybody can write a claim, so a
 * rule is judged by both readings and the stricter outcome counts: no claim makes a policy milder, wherever a
 * condition stands. So does `unknown-origin: agent`: rules about the unknown still hold, and those about agents, too.
 */
function readingsOf(facts, unknownOrigin) {
    const vouched = vouchedFor(facts);
    const readings = (kind, plain) => {
        const asAgents = unknownOrigin === 'agent' ? withUnknownAsAgents(plain) : plain;
        const unclaimed = { kind, plain, facts: plain };
        return asAgents === plain ? [unclaimed] : [{ kind, plain, facts: asAgents }, unclaimed];
    };
    return [...readings('claimed', facts), ...(vouched === facts ? [] : readings('vouched', vouched))];
}
/** Every line and commit that only claims speak for becomes unknown. Evidence vouches for what it speaks of, and for nothing beside it. */
function vouchedFor(facts) {
    const { commits, evidence } = facts.provenance;
    const verified = evidence.filter(isVerified);
    const ofCommits = new Map(commits.map((commit) => [commit.sha, commit.evidence.filter(isVerified)]));
    const ofLines = aboutLines(verified);
    // That a person opened the change says nothing of who wrote its lines.
    const ofChange = verified.filter(({ claims, scope }) => scope.kind === 'change' && claims !== 'human');
    const about = (sha) => [
        ...(sha === null ? [] : (ofCommits.get(sha) ?? [])),
        ...ofChange,
    ];
    const isAllVerified = [...evidence, ...commits.flatMap((commit) => commit.evidence)].every(isVerified);
    const { provenance } = facts;
    const left = isAllVerified
        ? facts
        : { ...facts, provenance: { ...provenance, evidence: verified, commits: commits.map(withoutClaims) } };
    return reattributed(left, {
        commit: (commit) => attributed(commit, about(commit.sha)),
        span: (span) => partsOf(span, ofLines.get(span.path) ?? []).map(({ from, to, evidence }) => ({
            ...attributed(span, [...evidence, ...about(span.commit)]),
            from,
            to,
        })),
    });
}
/** Model and tier are what the evidence that is left says of them. */
function withoutClaims(commit) {
    const evidence = commit.evidence.filter(isVerified);
    const models = evidence.map(({ model }) => model);
    const tiers = evidence.map(({ tier }) => tier);
    return {
        ...commit,
        evidence,
        model: models.includes(commit.model) ? commit.model : (models.find((model) => model !== null) ?? null),
        tier: tiers.includes(commit.tier) ? commit.tier : (tiers.find((tier) => tier !== null) ?? null),
    };
}
/** What speaks of some lines alone, by their path. */
function aboutLines(evidence) {
    const byPath = new Map();
    for (const one of evidence) {
        if (one.scope.kind !== 'span')
            continue;
        const lines = one.scope.span;
        const others = byPath.get(lines.path);
        if (others === undefined)
            byPath.set(lines.path, [{ one, lines }]);
        else
            others.push({ one, lines });
    }
    return byPath;
}
/** The span, cut where evidence about some of its lines begins and ends. */
function partsOf({ from, to }, ofLines) {
    const starts = ofLines.flatMap(({ lines }) => [lines.from, lines.to + 1]).filter((line) => line > from && line <= to);
    const cuts = [...new Set([from, ...starts])].sort((one, other) => one - other);
    return cuts.map((first, index) => ({
        from: first,
        to: (cuts[index + 1] ?? to + 1) - 1,
        evidence: ofLines.filter(({ lines }) => lines.from <= first && first <= lines.to).map(({ one }) => one),
    }));
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
    // Of what the forge vouches for in part, the rest stays anybody's.
    const isPart = claimed.origin === 'mixed' && evidence.some(({ partial }) => partial === true);
    const stands = isPart || evidence.some(({ claims }) => claims === said);
    return stands ? claimed : { origin: first.claims, agent: first.agent };
}
function withUnknownAsAgents(facts) {
    const asAgent = ({ origin, agent }) => ({
        origin: origin === 'unknown' ? 'agent' : origin,
        agent,
    });
    return reattributed(facts, {
        commit: asAgent,
        span: (span) => [{ from: span.from, to: span.to, ...asAgent(span) }],
    });
}
/** The very same facts when nothing changes. */
function reattributed(facts, read) {
    let isSame = true;
    const note = (claimed, read) => {
        if (read.every(({ origin, agent }) => origin === claimed.origin && agent === claimed.agent))
            return [claimed];
        isSame = false;
        return read.map((part) => ({ ...claimed, ...part }));
    };
    const commits = facts.provenance.commits.flatMap((commit) => note(commit, [read.commit(commit)]));
    const files = facts.provenance.files.map((file) => ({
        ...file,
        spans: file.spans.flatMap((span) => note(span, read.span(span))),
    }));
    return isSame ? facts : { ...facts, provenance: (0,recount/* recounted */.gg)(facts.provenance, files, commits) };
}

;// CONCATENATED MODULE: ./src/policy/patterns/matching-files.ts
/** They hold nothing but what follows from the list, for as long as somebody has the list. */
const places = new WeakMap();
const marks = new WeakMap();
const found = new WeakMap();
/** In the order of the list. A renamed or removed file is also where it was. */
function filesIn(files, paths) {
    const known = found.get(files) ?? new Map();
    found.set(files, known);
    const key = JSON.stringify(paths.globs);
    const kept = known.get(key) ?? search(files, paths);
    known.set(key, kept);
    return kept;
}
function search(files, { wanted, unwanted }) {
    const all = places.get(files) ?? placesOf(files);
    places.set(files, all);
    const meant = new Set();
    for (const one of wanted) {
        for (const { path, at } of candidates(one, files, all)) {
            if (one.match(path) && !unwanted.some(({ match }) => match(path)))
                meant.add(at);
        }
    }
    return [...meant].sort((one, other) => one - other).flatMap((at) => files[at] ?? []);
}
function candidates({ start, mark }, files, all) {
    if (start !== '')
        return beginningWith(all, start);
    if (mark === null)
        return all;
    const known = marks.get(files) ?? byMark(all);
    marks.set(files, known);
    return known.get(mark) ?? [];
}
/** Each place under the parts of its path, and under how its name ends. */
function byMark(all) {
    const found = new Map();
    for (const place of all) {
        const { path } = place;
        const ending = `*${path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/') + 1))}`;
        for (const mark of [...path.split('/'), ending]) {
            const others = found.get(mark);
            if (others === undefined)
                found.set(mark, [place]);
            else if (others.at(-1) !== place)
                others.push(place);
        }
    }
    return found;
}
function beginningWith(all, start) {
    const first = firstFrom(all, start);
    let end = first;
    while (all[end]?.path.startsWith(start) === true)
        end++;
    return all.slice(first, end);
}
/** Sorted by code units, so that those with one beginning stand together. */
function placesOf(files) {
    const both = files.flatMap(({ path, from }, at) => from === null || from === path
        ? [{ path, at }]
        : [
            { path, at },
            { path: from, at },
        ]);
    return both.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}
/** The first place that does not come before `start`. */
function firstFrom(all, start) {
    let [low, high] = [0, all.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((all[middle]?.path ?? '') < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/policy/judging/narrowed-facts.ts


/**
 * Keeps the files that `paths` means, by their path at head or, for what was renamed or removed, at base; and of
 * provenance and checks, what is about them. What a check could not look at has no place, so it stays. Commits,
 * and what the forge knows, are of the change as a whole.
 */
function narrowed(facts, paths) {
    const files = filesIn(facts.change.files, paths);
    if (files.length === facts.change.files.length)
        return facts;
    const provenance = (0,recount/* recounted */.gg)(facts.provenance, provenanceOf(facts.provenance.files, files));
    const kept = new Set(files.map(({ path }) => path));
    return {
        ...facts,
        change: { ...facts.change, files },
        provenance,
        results: facts.results.map((result) => narrowedResult(result, kept)),
    };
}
const byPath = new WeakMap();
function provenanceOf(all, files) {
    const known = byPath.get(all) ?? new Map(all.map((file) => [file.path, file]));
    byPath.set(all, known);
    return files.flatMap(({ path }) => known.get(path) ?? []);
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

;// CONCATENATED MODULE: ./src/policy/judging/evaluate.ts


const EFFORTS = [0, 1, 2, 3];
function evaluate(expression, facts, where = '') {
    switch (expression.kind) {
        case 'ask':
            return ask(expression, facts, where);
        case 'all':
            return evaluate_all(expression.of.map((one) => evaluate(one, facts, where)));
        case 'any':
            return some(1, expression.of.map((one) => evaluate(one, facts, where)));
        case 'at-least':
            return some(expression.count, expression.of.map((one) => evaluate(one, facts, where)));
        case 'is':
            return evaluate(expression.of, facts, where);
        case 'not': {
            const { toHold, toFail, because } = evaluate(expression.of, facts, where);
            return { toHold: toFail, toFail: toHold, because, next: [], wants: [], notices: [], deadlock: null };
        }
        case 'within':
            return within(expression, facts);
        default:
            return expression;
    }
}
/** What was answered of these facts, for as long as somebody has them: a hundred rules ask for the same approvals. */
const answers = new WeakMap();
/** Options are told apart by their JSON, as the digest of a policy tells them. */
function answered(question, facts) {
    const known = answers.get(facts) ?? new Map();
    answers.set(facts, known);
    const key = `${question.condition.name} ${JSON.stringify(question.options)}`;
    const answer = known.get(key) ?? question.ask(facts);
    known.set(key, answer);
    return answer;
}
function ask(question, facts, where) {
    const { holds, because, awaited = false, next = [], wants = [], notices = [], deadlock = null, } = answered(question, facts);
    const unsettled = holds === undefined ? 2 : 3;
    // What the forge knows can change with the code as it is: that can also end what holds now.
    const canEnd = question.needs.length > 0;
    return {
        toHold: holds === true ? 0 : awaited ? 1 : unsettled,
        toFail: holds === false ? 0 : canEnd || (holds === undefined && awaited) ? 1 : unsettled,
        because: [where === '' || canEnd ? because : `in ${where}: ${because}`],
        next,
        wants,
        notices: holds === true ? [] : notices,
        deadlock: holds === true ? null : deadlock,
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
        notices: telling.flatMap(({ notices }) => notices),
        deadlock: deadlocksOf(of)[0] ?? null,
    };
}
/** `count` of them. What takes the least effort decides: the easiest ones to hold, or so many to fail that too few are left. */
function some(count, of) {
    const toHold = nth(count, of, (one) => one.toHold);
    const telling = toHold === 0 ? of.filter((one) => one.toHold === 0) : of;
    const missing = count - of.filter((one) => one.toHold === 0).length;
    const open = of.filter((one) => one.toHold > 0 && one.toHold <= toHold);
    return {
        toHold,
        toFail: nth(of.length - count + 1, of, (one) => one.toFail),
        because: said(telling),
        next: missing === open.length ? open.flatMap(({ next }) => next) : oneOf(open, missing),
        wants: of.flatMap(({ wants }) => wants),
        notices: telling.flatMap(({ notices }) => notices),
        deadlock: of.length - deadlocksOf(of).length < count ? (deadlocksOf(of)[0] ?? null) : null,
    };
}
function deadlocksOf(of) {
    return of.flatMap(({ deadlock }) => deadlock ?? []);
}
/** The effort that is enough for so many of them. */
function nth(count, of, effortOf) {
    return of.map(effortOf).sort((one, other) => one - other)[count - 1] ?? 3;
}
/** Fewer than all of the ways are enough, so together they are one step. */
function oneOf(ways, missing) {
    const steps = ways.map(({ next }) => next).filter(({ length }) => length > 0);
    const first = steps[0]?.[0];
    if (first === undefined)
        return [];
    const sentences = steps.map((way) => way.map(({ who, what }) => `${who} ${what}`).join(' and '));
    const needed = missing > 1 ? ` (${missing} of these)` : '';
    return [{ who: first.who, what: `${sentences.join(', or ').slice(first.who.length + 1)}${needed}` }];
}
function within({ paths, of }, facts) {
    const where = (0,phrases/* listed */.KE)(paths.globs.map(phrases/* quoted */.TL));
    const scope = narrowed(facts, paths);
    const [found, total] = [scope.change.files.length, facts.change.files.length];
    if (found === 0)
        return fact(false, `no changed file is in ${where}`);
    const touched = `${found} of ${(0,phrases/* counted */.hS)(total, 'changed file')} ${found === 1 ? 'is' : 'are'} in ${where}`;
    return evaluate_all([fact(true, touched), evaluate(of, scope, where)]);
}
/** What only another change could alter. */
function fact(holds, because) {
    return {
        toHold: holds ? 0 : 3,
        toFail: holds ? 3 : 0,
        because: [because],
        next: [],
        wants: [],
        notices: [],
        deadlock: null,
    };
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

;// CONCATENATED MODULE: ./src/policy/judging/schedule.ts
/** The mode at this time, and in plain words what the time does to the rule. `isOver`: it is no longer asked. */
function atTime({ mode, until, enforceFrom }, now) {
    const known = now !== undefined && 'value' in now ? now.value : null;
    if (until !== null && known !== null && known >= until.at)
        return { mode, isOver: true, because: [`the rule ended at ${until.written} (\`until\`)`] };
    if (enforceFrom === null)
        return { mode, isOver: false, because: [] };
    if (known === null)
        return { mode: 'enforce', isOver: false, because: ['the time is unknown, so the rule is enforced already'] };
    if (known >= enforceFrom.at)
        return { mode: 'enforce', isOver: false, because: [] };
    return { mode, isOver: false, because: [`enforced from ${enforceFrom.written} on`] };
}

;// CONCATENATED MODULE: ./src/policy/judging/rule-outcome.ts




/**
 * `judgings`: the facts without what people accepted, and, where that makes a difference, with it. The milder outcome
 * counts, the first one of equals: to accept a finding makes no rule stricter.
 */
function outcomeOf(rule, judgings) {
    const outcomes = judgings.map((judging) => outcomeIn(rule, judging));
    const mildest = outcomes.reduce((one, other) => (rank(other) < rank(one) ? other : one));
    return (0,overrides/* overridden */.Je)(mildest, rule.override, judgings[0].facts);
}
function outcomeIn(written, { facts, excuses, mild, strict }) {
    const { mode, isOver, because } = atTime(written, facts.forge.now);
    const rule = { ...written, mode };
    const skipped = { rule: rule.name, mode, status: 'skipped', awaited: false, next: [] };
    if (mode === 'off')
        return { ...skipped, because: ['the rule is switched off (`mode: off`)'] };
    if (isOver)
        return { ...skipped, because };
    const outcomes = (mode === 'enforce' ? strict : mild).map((reading) => outcomeBy(rule, reading));
    const strictest = outcomes.reduce((one, other) => (rank(other) > rank(one) ? other : one));
    return { ...strictest, because: [...strictest.because, ...(0,excused_findings/* notesFor */.vH)(written, mode, excuses), ...because] };
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
    const status = statusOf(required, isUnclear);
    const next = status === 'satisfied' ? [] : stepsFor(rule, status, required);
    const shown = status === 'satisfied' ? [] : [...deadlocked(rule, required), ...required.notices];
    const notices = shown.length > 0 ? { notices: shown } : {};
    const wants = required.wants.length > 0 ? { wants: required.wants } : {};
    return {
        rule,
        mode,
        status,
        awaited: status === 'undecided' && required.toHold === 1,
        because,
        next,
        ...wants,
        ...notices,
    };
}
function statusOf({ toHold }, isUnclear) {
    if (toHold === 0)
        return 'satisfied';
    return toHold === 3 && !isUnclear ? 'violated' : 'undecided';
}
function deadlocked(rule, { deadlock }) {
    if (deadlock === null)
        return [];
    return [
        `nobody there is can see to it that ${rule}: ${deadlock}; let more people count in the policy, or override the rule`,
    ];
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

;// CONCATENATED MODULE: ./src/policy/judging/judge.ts









function judge(policy, given) {
    const facts = heard(policy, { ...given, forge: withMachines(given.forge, policy.declares) });
    const excuses = (0,excused_findings/* excusesFor */.Y3)(facts, policy.baseline);
    const rules = outcomesOf(policy, facts, excuses);
    const conclusion = strictest(rules.map(conclusionOf));
    const excused = (0,excused_findings/* excusedBy */.zV)(excuses);
    const notices = noticesOf(policy, facts, { rules, refused: excuses.refused });
    const { source, digest, parts } = policy;
    return {
        conclusion,
        headline: headlineOf(conclusion, rules),
        policy: { source, digest, parts },
        rules,
        ...(excused.length > 0 && { excused }),
        ...(notices.length > 0 && { notices }),
    };
}
/** Where nobody's word can count, comments are not read: they are fetched as little. */
function heard(policy, facts) {
    if (facts.forge.comments === undefined || needsOf(policy, facts.results).includes('comments'))
        return facts;
    const { comments: _, ...forge } = facts.forge;
    return { ...facts, forge };
}
/** What a change itself ignores counts for an enforced rule all the same: both readings are taken, and the stricter one counts. */
function outcomesOf(policy, facts, excuses) {
    const { known, ignored, accepted } = excuses;
    const old = ignored.filter(({ isNew }) => !isNew);
    const judging = (answered) => {
        const read = (own) => {
            const excused = [...known, ...[...own, ...answered].map(({ finding }) => finding)];
            return readingsOf((0,excused_findings/* withoutExcused */.id)(facts, excused), policy.unknownOrigin);
        };
        const mild = read(ignored);
        const strict = old.length === ignored.length ? mild : [...read(old), ...mild];
        return { facts, excuses: { ...excuses, accepted: answered }, mild, strict };
    };
    const judgings = [judging(accepted), ...(accepted.length > 0 ? [judging([])] : [])];
    return policy.rules.map((rule) => outcomeOf(rule, judgings));
}
const MOST_NOTICES = 5;
/** Of rules that are not met, and of commands that count for none. */
function noticesOf(policy, facts, told) {
    const ofRules = told.rules.filter(({ mode }) => mode !== 'observe').flatMap(({ notices = [] }) => notices);
    const named = policy.rules.filter(({ override }) => override !== null);
    const all = [...new Set([...ofRules, ...told.refused, ...(0,overrides/* strayOverrides */.DK)(facts, named), ...(0,spoken_commands/* misreadIn */.J1)(facts)])];
    const rest = all.length - MOST_NOTICES;
    return rest > 0 ? [...all.slice(0, MOST_NOTICES), `and ${rest} more of this kind`] : all;
}
/** What the forge has to be asked so that this policy can be judged on what the checks found. Rules that are switched off need nothing. */
function needsOf(policy, results) {
    const asked = policy.rules.filter(({ mode }) => mode !== 'off');
    const hasFindings = results.some(({ findings }) => findings.length > 0);
    const needs = asked.flatMap(({ when, require, override }) => [
        ...(when === null ? [] : needed(when)),
        ...needed(require),
        ...(override === null ? [] : (0,overrides/* needsOfOverride */.r8)(override)),
    ]);
    const answers = hasFindings && asked.some(excused_findings/* looksAtFindings */.yK) ? acceptance/* needsOfAcceptance */.C : [];
    const late = results.flatMap(({ check, awaited }) => (awaited ? [check] : []));
    const runs = asked.some((rule) => waitsFor(rule, late)) ? ['runs'] : [];
    return [...new Set([...needs, ...answers, ...runs])].sort();
}
const needed = (expression) => questionsIn(expression).flatMap(({ needs }) => needs);
function waitsFor({ when, require }, checks) {
    const questions = [...(when === null ? [] : questionsIn(when)), ...questionsIn(require)];
    return questions.some(({ condition, options }) => condition.name === 'checks' && checks.some((one) => namesIn(options).includes(one)));
}
/** Of checks: a list, or with more to each. */
function namesIn(options) {
    if (Array.isArray(options))
        return options;
    return typeof options === 'object' && options !== null ? Object.keys(options) : [];
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


/***/ })

};
;