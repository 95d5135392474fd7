"use strict";
exports.id = 9129;
exports.ids = [9129,6518,2794,1999,3040];
exports.modules = {

/***/ 79129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/record.ts + 9 modules
var record = __webpack_require__(23040);
// EXTERNAL MODULE: ./src/hash.ts
var hash = __webpack_require__(56495);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(30776);
;// CONCATENATED MODULE: ./src/report/decision.ts
/** From judgements to the status of the commit that they share: the strictest counts. */


/** GitHub takes no longer description. */
const LONGEST = 140;
const STATES = {
    pass: 'success',
    warn: 'success',
    pending: 'pending',
    fail: 'failure',
};
const MILDEST_FIRST = ['success', 'pending', 'failure', 'error'];
const stateOf = (judgement) => 'report' in judgement ? STATES[judgement.report.verdict.conclusion] : judgement.state;
const saidOf = (judgement) => 'report' in judgement ? judgement.report.verdict.headline : judgement.because;
/** The judgement that decides. The first one of the strictest, so that equal facts give equal bytes. */
function strictestOf(judgements) {
    const rank = (judgement) => MILDEST_FIRST.indexOf(stateOf(judgement));
    return judgements.reduce((one, other) => (rank(other) > rank(one) ? other : one));
}
/** `at`: when the first fact was taken, in milliseconds since 1970. */
function decisionOf(commit, at, judgements) {
    const strictest = strictestOf(judgements);
    const whose = judgements.length > 1 ? `#${strictest.pull}: ` : '';
    return {
        commit,
        state: stateOf(strictest),
        description: (0,visible.prose)(`${whose}${saidOf(strictest)}`, LONGEST),
        decided: { at, digest: digestOf(judgements) },
    };
}
/** 16 hexadecimal digits over what was judged, by what, and how each rule came out. */
function digestOf(judgements) {
    const told = judgements.map((judgement) => {
        if (!('report' in judgement))
            return [judgement.pull, judgement.state, judgement.because];
        const { change, verdict } = judgement.report;
        const rules = verdict.rules.map(({ rule, status, awaited }) => [rule, status, awaited]);
        return [judgement.pull, change.base, change.target, change.head, verdict.policy.digest, rules];
    });
    return (0,hash/* sha256 */.s)(JSON.stringify(told)).slice(0, 16);
}

// EXTERNAL MODULE: ./src/report/found.ts
var found = __webpack_require__(9110);
;// CONCATENATED MODULE: ./src/report/annotations.ts


/** GitHub keeps ten errors and ten warnings of a step and drops the others in silence; the summary has them. */
const MOST = 10;
/** Words made safe for the log they pass through. The path stays exact, for it says where. */
function spoken({ help, ...finding }) {
    const message = (0,visible.prose)(finding.message, 1000);
    return help === undefined ? { ...finding, message } : { ...finding, message, help: (0,visible.prose)(help, 1000) };
}
function annotations(report) {
    const all = (0,found/* standing */.JA)(report);
    const atMost = (level) => all.filter((one) => one.level === level).slice(0, MOST);
    return [...atMost('error'), ...atMost('warning')].map(spoken);
}

// EXTERNAL MODULE: ./src/report/claims.ts
var claims = __webpack_require__(37605);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(32794);
// EXTERNAL MODULE: ./src/report/sarif.ts
var sarif = __webpack_require__(10643);
// EXTERNAL MODULE: ./src/report/summary.ts + 1 modules
var summary = __webpack_require__(46518);
// EXTERNAL MODULE: ./src/report/test-files.ts
var test_files = __webpack_require__(26862);
;// CONCATENATED MODULE: ./src/report/render.ts







/** Whether a rule that applies, and is not on trial, wants a label or a deployment of this name, there already or not. */
const wantsCanary = ({ mode, status, wants = [] }) => status !== 'skipped' && (mode === 'warn' || mode === 'enforce') && wants.some(({ name }) => name === 'canary');
const outputs = ({ change, provenance, verdict }) => ({
    conclusion: verdict.conclusion,
    headline: (0,visible.prose)(verdict.headline, 140),
    origin: provenance.origin,
    'agent-lines': String(provenance.lines.agent),
    'canary-required': String(verdict.rules.some(wantsCanary)),
    'pull-request': String(change.number ?? ''),
    head: change.head,
});
/**
 * `server` is the forge's web address, such as `https://github.com`; null where there is none.
 *
 * Whoever comes last writes the whole page, and whoever comes before it one line. Annotations belong to runs on the change's own head, which the judge's is not, and are made once.
 */
function render(report, { stage, server }) {
    const later = laterShares(report, stage);
    const { files: tests } = (0,test_files/* testFilesOf */.$)(report);
    const noted = stage === 'judge' || stage === 'report' ? [] : annotations(report);
    return [
        {
            kind: 'summary',
            markdown: later.length === 0 ? (0,summary.summary)(report, server, { folder: null }) : (0,summary.preview)(report, later.length),
        },
        ...noted.map((finding) => ({ kind: 'annotate', finding })),
        ...Object.entries(outputs(report)).map(([name, value]) => ({ kind: 'output', name, value })),
        ...(stage === 'inspect'
            ? [{ kind: 'output', name: 'shards', value: JSON.stringify(later.map(claims/* printShare */.Fx)) }]
            : []),
        { kind: 'report', json: (0,json.printReport)(report), sarif: (0,sarif.printSarif)(report), ...(tests.length > 0 && { tests }) },
    ];
}
/** Shares of the change's code that other jobs run after this one: another one will join them and write the page. */
const laterShares = ({ results }, stage) => (stage === 'inspect' ? (0,claims/* sharesOf */.AR)(results) : []);
/** Of the job that runs a share of the change's code: what it found, and its claim. No verdict, for it has not seen the rest, and no page. Null where it has nothing to claim. */
function renderClaim(report, made) {
    const { base, head } = report.change;
    const text = (0,claims/* printClaim */.Sy)(report.results, { base, head, ...made });
    if (text === null)
        return null;
    return [
        ...annotations(report).map((finding) => ({ kind: 'annotate', finding })),
        { kind: 'claim', text, artifact: (0,claims/* claimArtifact */.fT)(made.share, made.attempt) },
    ];
}
/** Of the job that joined all shares, proven or not: what is not proven is claimed as not tried, with the reason. Null where it has nothing to claim. */
function wholeClaim(report, made) {
    const { base, head } = report.change;
    const text = (0,claims/* printClaim */.Sy)(report.results, { base, head, ...made, share: claims/* WHOLE */.Ef });
    return text === null ? null : { kind: 'claim', text, artifact: (0,claims/* wholeArtifact */.MM)(made.attempt) };
}

;// CONCATENATED MODULE: ./src/report/wishes.ts

const NO_WISHES = { comment: false, labels: false, reviewers: 0 };
/** GitHub takes 65,536 characters; some are for the mark that finds the comment again. */
const wishes_LONGEST = 65_000;
const AGENT = 'assay: agent';
const wishes_STATES = {
    pass: [],
    warn: [],
    pending: ['assay: waiting'],
    fail: ['assay: blocked'],
};
/** Ours to add and to take away. No rule should ask for one of them: it would ask us. */
const OWNED = [AGENT, ...Object.values(wishes_STATES).flat()];
function wishedFor(report, { pull, server, wishes }) {
    return [
        ...(wishes.labels ? [{ kind: 'labels', pull, owned: OWNED, wear: wornBy(report) }] : []),
        ...(wishes.reviewers > 0 && awaitsReaders(report)
            ? [{ kind: 'reviewers', pull, atMost: wishes.reviewers, tookPart: tookPart(report) }]
            : []),
        ...(wishes.comment ? [{ kind: 'comment', pull, markdown: comment(report, server) }] : []),
    ];
}
/** A policy asks for reviews, nothing is left that wants another push, and a push would make their reading worthless. */
const awaitsReaders = ({ verdict, forge }) => verdict.conclusion === 'pending' && 'value' in forge.reviews && !conflicts(forge);
const conflicts = ({ runs }) => runs !== undefined && 'value' in runs && runs.value.conflict !== null;
/** Whoever opened, wrote, committed or pushed. */
function tookPart({ change }) {
    const accounts = change.commits.flatMap(({ forge }) => [forge?.author, forge?.committer, forge?.push?.by]);
    return [change.opener, ...accounts].flatMap((account) => account ?? []);
}
const wornBy = ({ provenance, verdict }) => [
    ...(provenance.lines.agent > 0 ? [AGENT] : []),
    ...wishes_STATES[verdict.conclusion],
];
/** The page, or where a comment cannot hold it, its first lines. */
function comment(report, server) {
    const page = (0,summary.summary)(report, server);
    if (page.length <= wishes_LONGEST)
        return page;
    const [headline = ''] = page.split('\n');
    return `${headline.slice(0, wishes_LONGEST)}\n\nThe whole page is larger than a comment can be: it is the summary of the run.\n`;
}

// EXTERNAL MODULE: ./src/run.ts + 2 modules
var run = __webpack_require__(11999);
;// CONCATENATED MODULE: ./src/decide.ts
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
/** The deciding story: read how a pull request stands, judge it and all that share its commit, look again, publish. Only what did not change meanwhile is decided. */






/** How often a pull request that keeps changing is judged anew. The event of its last change brings another run anyway. */
const ROUNDS = 3;
/** A mark from further ahead than clocks differ is no time at which anything was decided, in milliseconds. */
const SKEW = 60_000;
/** Judges what was called for and publishes what follows. @throws OutsideError when nothing could be published. */
async function decide(docket, called, manner) {
    const at = docket.now();
    const matter = await matterOf(docket, called);
    if (matter === null)
        return;
    const decided = settle(docket, { matter, at }, manner);
    if ((await Promise.race([decided, aborted(docket.stop)])) !== 'stopped')
        return;
    // What becomes of the work that was given up concerns nobody.
    decided.catch(() => undefined);
    await giveUp(docket, { matter, at }, String(docket.stop.reason));
}
/** Another run may have decided meanwhile, by later facts: its word stands. */
async function giveUp(docket, { matter, at }, because) {
    const seen = await docket.lastLook(matter.called);
    const there = 'value' in seen ? seen.value : matter.status;
    if (!isLater(there, at, docket.now()))
        await publish(docket, { ...matter, status: there }, waiting(matter, at, because));
}
const aborted = (stop) => new Promise((resolve) => {
    if (stop.aborted)
        resolve('stopped');
    else
        stop.addEventListener('abort', () => resolve('stopped'), { once: true });
});
async function settle(docket, first, manner) {
    let { matter, at } = first;
    for (let round = 1; round <= ROUNDS; round += 1) {
        const judgements = await judgeAll(matter.pulls);
        const again = docket.now();
        const now = await matterOf(docket, matter.called).catch(outside);
        if (docket.stop.aborted || now === null)
            return;
        if (typeof now === 'string')
            return await publish(docket, matter, waiting(matter, at, now));
        const status = decisionOf(matter.commit, at, judgements);
        const isStill = versionsOf(now) === versionsOf(matter) && !isOvertaken(now.status, status, docket.now());
        if (isStill)
            return await conclude(docket, now, { judgements, status, manner });
        [matter, at] = [now, again];
    }
    if (isLater(matter.status, at, docket.now()))
        return;
    await publish(docket, matter, waiting(matter, at, 'it kept changing while it was judged'));
}
/** Null where there is nothing to decide any more. @throws OutsideError where the forge does not say how it stands. */
async function matterOf(docket, called) {
    return 'pull' in called ? await matterOfPull(docket, called) : await matterOfQueue(docket, called);
}
async function matterOfPull(docket, called) {
    const first = await standingOf(docket, called.pull);
    if (first === null)
        return null;
    const others = [];
    for (const sibling of first.siblings) {
        const standing = await standingOf(docket, sibling);
        if (standing !== null && standing.head === first.head)
            others.push(standing);
    }
    return { called, commit: first.head, pulls: [first, ...others], status: first.status };
}
/** A commit with a pull request in it that is not open is none that may merge, so nobody decides it. */
async function matterOfQueue(docket, called) {
    const queued = known(await docket.queued(called), 'the merge queue');
    if (queued === null)
        return null;
    const [first, ...others] = queued.pulls;
    const standing = await standingOf(docket, first);
    if (standing === null)
        return null;
    const all = [standing];
    for (const pull of others) {
        const other = await standingOf(docket, pull);
        if (other === null)
            return null;
        all.push(other);
    }
    return { called, commit: queued.commit, pulls: all, status: queued.status };
}
const standingOf = async (docket, pull) => known(await docket.standing(pull), `pull request #${pull}`);
function known(given, what) {
    if ('value' in given)
        return given.value;
    throw new errors/* OutsideError */.C(`unavailable: ${what} cannot be judged: ${given.unavailable}`);
}
function outside(problem) {
    if (problem instanceof errors/* OutsideError */.C)
        return problem.message;
    throw problem;
}
const versionsOf = ({ commit, pulls }) => JSON.stringify([commit, pulls.map(({ pull, version }) => [pull, version])]);
/** Whether somebody decided otherwise by later facts. Then the facts are read again, for a mark alone is nobody's word. */
const isOvertaken = (there, ours, now) => isLater(there, ours.decided.at, now) && there?.state !== ours.state;
/** Whether it was decided by facts that were taken after `at`, by its own word. */
const isLater = (there, at, now) => there?.isOurs === true && there.at !== null && there.at > at && there.at <= now + SKEW;
async function judgeAll([first, ...others]) {
    const all = [await judgeOne(first)];
    for (const other of others)
        all.push(await judgeOne(other));
    return all;
}
/** A pull request that cannot be judged is not passed, and those that share its commit are not either. */
async function judgeOne(standing) {
    const { pull } = standing;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const world = __addDisposableResource(env_1, await standing.open(), true);
            return { pull, report: await (0,run.run)(world, 'judge') };
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
    catch (error) {
        if (error instanceof errors/* OutsideError */.C)
            return { pull, state: 'pending', because: `unavailable: ${error.message}` };
        if (error instanceof errors/* UserError */.y)
            return { pull, state: 'error', because: error.message };
        return { pull, state: 'error', because: 'Assay broke while it judged: see its run', bug: error };
    }
}
/** The status last, so that whatever the other effects did to the pull request came before it. */
async function conclude(docket, matter, { judgements, status, manner }) {
    const strictest = strictestOf(judgements);
    for (const judgement of judgements) {
        const heard = { ...manner, wishes: heardFor(matter.called, judgement.pull, manner.wishes) };
        for (const effect of effectsOf(judgement, judgement === strictest, heard))
            await docket.effects.perform(effect);
    }
    await publish(docket, matter, status);
    for (const judgement of judgements)
        if ('bug' in judgement)
            throw judgement.bug;
}
/** In a queue the pull requests have long been told; and whoever asks is told where no comment is kept, too. */
function heardFor(called, pull, wishes) {
    if ('queued' in called)
        return NO_WISHES;
    return called.explain === true && called.pull === pull ? { ...wishes, comment: true } : wishes;
}
/** Outputs and the report have one place in a step: they are the strictest one's. */
function effectsOf(judgement, isStrictest, { server, wishes }) {
    if (!('report' in judgement))
        return [];
    const { report } = judgement;
    const rendered = (0,record.withRecord)(render(report, { stage: 'judge', server }), report);
    const said = isStrictest ? rendered : rendered.filter(({ kind }) => kind === 'summary');
    return [...said, ...wishedFor(report, { pull: judgement.pull, server, wishes })];
}
const waiting = ({ commit, pulls: [{ pull }] }, at, because) => decisionOf(commit, at, [{ pull, state: 'pending', because }]);
/** The same status twice is not written twice. */
async function publish(docket, { status: there }, status) {
    const isThere = there?.isOurs && there.state === status.state && there.description === status.description;
    if (isThere || (await docket.effects.perform({ kind: 'status', status })))
        return;
    throw new errors/* OutsideError */.C(`the status of ${status.commit.slice(0, 10)} could not be published`);
}

;// CONCATENATED MODULE: ./src/action.ts
var action_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var action_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** Where other jobs will run the change's code: only what is broken whatever they find fails this one. */
function earlyStatus({ rules }, failOn) {
    const isBroken = rules.some(({ mode, status }) => mode === 'enforce' && status === 'violated');
    return isBroken && failOn !== 'never' ? 1 : 0;
}
async function action(step) {
    switch (step.stage) {
        case 'judge':
            return await decideAll(step);
        case 'exercise':
            return await exerciseShare(step);
        case 'report':
            return await join(step);
        default:
            return await look(step);
    }
}
/** What was found fails nothing here: who judges will read it. The step fails where there is nothing to read. */
async function exerciseShare({ world, share, run: id, attempt }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const open = action_addDisposableResource(env_1, world, true);
        const report = await (0,run.run)(open, 'exercise');
        const effects = renderClaim(report, { run: id, attempt, share });
        if (effects === null)
            throw new errors/* OutsideError */.C(report.results[0]?.because ?? 'nothing was run');
        const done = [];
        for (const effect of effects)
            done.push(await open.effects.perform(effect));
        return done.at(-1) === true ? 0 : 3;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = action_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function look({ world, stage, server, failOn }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const open = action_addDisposableResource(env_2, world, true);
        const report = await (0,run.run)(open, stage);
        const effects = render(report, { stage, server });
        for (const effect of stage === 'all' ? (0,record.withRecord)(effects, report) : effects)
            await open.effects.perform(effect);
        return laterShares(report, stage).length === 0
            ? stepStatus(report.verdict.conclusion, failOn)
            : earlyStatus(report.verdict, failOn);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = action_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** The same page as whoever does everything writes, and all shares as one claim for whoever decides, who could not do without it. */
async function join({ world, stage, server, failOn, ...made }) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const open = action_addDisposableResource(env_3, world, true);
        const report = await (0,run.run)(open, stage);
        for (const effect of (0,record.withRecord)(render(report, { stage, server }), report))
            await open.effects.perform(effect);
        const claim = wholeClaim(report, made);
        const isKept = claim === null || (await open.effects.perform(claim));
        return isKept ? stepStatus(report.verdict.conclusion, failOn) : 3;
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = action_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** What is decided stands in the status. The step fails only where nothing could be published, and after the others had their turn. */
async function decideAll({ docket, ...manner }) {
    const called = await docket.called();
    if ('unavailable' in called)
        throw new errors/* OutsideError */.C(`what to judge is not known: ${called.unavailable}`);
    const problems = [];
    for (const one of called.value) {
        if (docket.stop.aborted)
            break;
        await decide(docket, one, manner).catch((problem) => problems.push(problem));
    }
    if (problems.length > 0)
        throw problems.find((one) => !(one instanceof errors/* OutsideError */.C)) ?? problems[0];
    return 0;
}


/***/ }),

/***/ 75556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyTexts: () => (/* binding */ policyTexts)
/* harmony export */ });
/* harmony import */ var _policy_texts_referenced_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68824);

/** Null where the repository has no policy. All of it is read at the target, or at the commit that an entry names. */
async function policyTexts(world, change) {
    const read = async (name) => {
        if (name === null)
            return world.source.policy(change);
        if (_policy_texts_referenced_files_js__WEBPACK_IMPORTED_MODULE_0__/* .PINNED */ .LS.test(name))
            return (await world.elsewhere?.(name)) ?? null;
        const text = await world.tree.read('target', name);
        return text === undefined ? null : { text, source: `${name}@${change.target}` };
    };
    const changed = change.files.flatMap(({ path, from }) => (from === null ? [path] : [path, from]));
    const texts = await (0,_policy_texts_referenced_files_js__WEBPACK_IMPORTED_MODULE_0__.gather)(read, changed);
    return texts === null ? null : { ...texts, isAlone: world.elsewhere === undefined };
}


/***/ }),

/***/ 23040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordOf: () => (/* binding */ recordOf),
  replay: () => (/* binding */ replay),
  withRecord: () => (/* binding */ withRecord)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/canonical.ts
var canonical = __webpack_require__(87221);
// EXTERNAL MODULE: ./src/checks.ts + 140 modules
var checks = __webpack_require__(56610);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/hash.ts
var hash = __webpack_require__(56495);
// EXTERNAL MODULE: ./src/policy/conditions.ts + 46 modules
var conditions = __webpack_require__(7786);
// EXTERNAL MODULE: ./src/policy/judging/judge.ts + 9 modules
var judge = __webpack_require__(18918);
// EXTERNAL MODULE: ./src/policy/parsing/parse-policy.ts + 9 modules
var parse_policy = __webpack_require__(97398);
;// CONCATENATED MODULE: ./src/policy/record/shapes.ts
/** The shapes that all parts of a decision record are made of. */

const shapes_text = schemas/* string */.YjP();
const maybe = shapes_text.nullable();
const count = schemas/* int */.Whr().min(0);
const line = schemas/* int */.Whr().min(1);
const time = schemas/* number */.aig();
/** What no condition looks at is not recorded. */
const nothing = schemas/* never */.ZmZ().exactOptional();
const none = schemas/* tuple */.PVZ([]).readonly();
const list = (of) => schemas/* array */.YOg(of).readonly();
const known = (value) => schemas/* union */.KCZ([schemas/* strictObject */.rej({ value }), schemas/* strictObject */.rej({ unavailable: shapes_text })]);
const account = schemas/* strictObject */.rej({
    login: shapes_text,
    id: schemas/* number */.aig().nullable(),
    kind: schemas/* enum */.k5n(['person', 'bot', 'unknown']),
});
const origin = schemas/* enum */.k5n(['agent', 'human', 'automation', 'mixed', 'unknown']);
const spanOf = { path: shapes_text, from: line, to: line };

;// CONCATENATED MODULE: ./src/policy/record/change-schema.ts
/** What a decision record says of the change: of its texts, the lines alone that excuse a finding. */


const signature = schemas/* strictObject */.rej({
    isValid: schemas/* boolean */.zMY(),
    by: schemas/* union */.KCZ([schemas/* literal */.euz('forge'), account]).nullable(),
});
const push = schemas/* strictObject */.rej({
    by: account,
    how: schemas/* enum */.k5n(['added', 'created', 'rewritten', 'merged']),
});
const forgeRecord = schemas/* strictObject */.rej({
    author: account.nullable(),
    committer: account.nullable(),
    signature: signature.nullable(),
    push: push.nullable(),
    coAuthors: list(account).exactOptional(),
    untold: schemas/* literal */.euz(true).exactOptional(),
});
const identity = schemas/* strictObject */.rej({ name: shapes_text, email: shapes_text });
const commit = schemas/* strictObject */.rej({
    sha: shapes_text,
    parents: list(shapes_text),
    author: identity,
    committer: identity,
    committed: schemas/* number */.aig().exactOptional(),
    message: shapes_text,
    gitNotes: nothing,
    forge: forgeRecord.exactOptional(),
});
const content = schemas/* union */.KCZ([
    /** Of a text, the lines that an `assay-ignore` stands on: number and text, ascending. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('text'),
        lines: list(schemas/* tuple */.PVZ([line, shapes_text]).readonly()).refine(areAscending, { error: 'must be ascending' }),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(['binary', 'too-large', 'symlink', 'submodule']) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('removed') }),
]);
/** Lines `from`..`to` that one commit brought. */
const run = schemas/* tuple */.PVZ([line, line, maybe]).readonly();
const file = schemas/* strictObject */.rej({
    path: shapes_text,
    from: maybe,
    mode: maybe,
    content,
    added: list(run).refine(isAscending, { error: 'must be ascending' }),
    removed: count,
    upkeep: schemas/* enum */.k5n(['source', 'generated', 'vendored']),
});
/** A small text can speak of a line so far down that the lines above it fill the memory. */
const MOST_LINES = 5_000_000;
function lastLines(files) {
    return files.reduce((sum, { added, content }) => {
        const told = content.kind === 'text' ? content.lines.map(([number]) => number) : [];
        return sum + Math.max(0, ...told.slice(-1), ...added.slice(-1).map(([, to]) => to));
    }, 0);
}
const recordedChange = schemas/* strictObject */.rej({
    repository: maybe,
    number: schemas/* number */.aig().nullable(),
    base: shapes_text,
    target: shapes_text,
    head: shapes_text,
    branch: maybe,
    title: maybe,
    body: schemas/* null */.chJ(),
    opener: account.nullable(),
    commits: list(commit),
    files: list(file).refine((files) => lastLines(files) <= MOST_LINES, { error: `has more than ${MOST_LINES} lines` }),
    sidecars: nothing,
    earlier: nothing,
    notes: none,
});
function isAscending(runs) {
    return runs.every(([from, to], i) => from <= to && from > (runs[i - 1]?.[1] ?? 0));
}
function areAscending(lines) {
    return lines.every(([number], i) => number > (lines[i - 1]?.[0] ?? 0));
}

;// CONCATENATED MODULE: ./src/policy/record/forge-schema.ts
/** What a decision record says of what the forge knows: each fact a value, or why it is not known. */


const seen = schemas/* strictObject */.rej({ head: known(shapes_text), digest: known(shapes_text) });
const review = schemas/* strictObject */.rej({
    reviewer: account,
    state: schemas/* enum */.k5n(['approved', 'changes-requested', 'commented', 'dismissed']),
    commit: maybe,
    mayWrite: schemas/* boolean */.zMY(),
    submitted: time.exactOptional(),
    seen: seen.exactOptional(),
});
const labeling = schemas/* strictObject */.rej({
    label: shapes_text,
    by: account,
    at: time,
    seen: seen.exactOptional(),
});
const comment = schemas/* strictObject */.rej({
    id: schemas/* number */.aig(),
    by: account,
    at: time,
    edited: schemas/* boolean */.zMY(),
    text: shapes_text,
    seen: seen.exactOptional(),
});
const permission = schemas/* enum */.k5n(['none', 'read', 'triage', 'write', 'maintain', 'admin']);
const runOrigin = schemas/* strictObject */.rej({
    workflow: shapes_text,
    commit: shapes_text,
    conclusion: shapes_text,
});
const deployment = schemas/* strictObject */.rej({
    environment: shapes_text,
    commit: shapes_text,
    state: shapes_text,
    by: account,
    since: time,
    superseded: schemas/* boolean */.zMY(),
    run: known(runOrigin.nullable()).exactOptional(),
});
const check = schemas/* strictObject */.rej({
    name: shapes_text,
    app: maybe,
    workflow: maybe,
    conclusion: shapes_text,
    at: time.nullable(),
});
const runs = schemas/* strictObject */.rej({
    latest: list(schemas/* strictObject */.rej({ workflow: shapes_text, state: shapes_text })),
    conflict: maybe,
    off: list(shapes_text),
    verifying: list(shapes_text),
});
const asked = (value) => known(value).exactOptional();
const recordedForge = schemas/* strictObject */.rej({
    labels: known(list(shapes_text)),
    reviews: known(list(review)),
    assignees: asked(list(account)),
    labelings: asked(list(labeling)),
    pushes: asked(list(schemas/* strictObject */.rej({ after: shapes_text, by: account, at: time.nullable() }))),
    digest: asked(shapes_text),
    permissions: asked(list(schemas/* strictObject */.rej({ id: schemas/* number */.aig(), permission: known(permission) }))),
    writers: asked(list(schemas/* strictObject */.rej({ login: shapes_text, id: schemas/* number */.aig(), permission }))),
    teams: asked(list(schemas/* strictObject */.rej({ name: shapes_text, members: known(list(schemas/* number */.aig())) }))),
    owners: asked(maybe),
    deployments: asked(list(deployment)),
    statuses: asked(list(check)),
    runs: asked(runs),
    draft: asked(schemas/* boolean */.zMY()),
    comments: asked(list(comment)),
    into: asked(shapes_text),
    now: asked(time),
});

;// CONCATENATED MODULE: ./src/policy/record/provenance-schema.ts
/** What a decision record says of who wrote the change. */


const tier = schemas/* enum */.k5n(['authored', 'assisted', 'suggested']).nullable();
const scope = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('change') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('commit'), sha: shapes_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('span'), span: schemas/* strictObject */.rej(spanOf) }),
]);
const evidence = schemas/* strictObject */.rej({
    claims: schemas/* enum */.k5n(['agent', 'automation', 'human']),
    agent: maybe,
    model: maybe,
    tier,
    signal: shapes_text,
    trust: schemas/* enum */.k5n(['verified', 'declared', 'weak']),
    quote: shapes_text,
    scope,
    partial: schemas/* boolean */.zMY().exactOptional(),
});
const recordedProvenance = schemas/* strictObject */.rej({
    origin: origin,
    lines: schemas/* strictObject */.rej({ agent: count, human: count, automation: count, mixed: count, unknown: count }),
    agents: list(schemas/* strictObject */.rej({ agent: maybe, model: maybe, lines: count, commits: count })),
    commits: list(schemas/* strictObject */.rej({
        sha: shapes_text,
        origin: origin,
        agent: maybe,
        model: maybe,
        tier,
        operator: maybe,
        evidence: list(evidence),
    })),
    files: list(schemas/* strictObject */.rej({
        path: shapes_text,
        spans: list(schemas/* strictObject */.rej({ ...spanOf, origin: origin, agent: maybe, commit: maybe })),
    })),
    evidence: list(evidence),
    removed: schemas/* strictObject */.rej({ commits: count, spans: list(schemas/* strictObject */.rej(spanOf)) }).exactOptional(),
    notes: none,
});

;// CONCATENATED MODULE: ./src/policy/record/results-schema.ts
/** What a decision record says of what a check found. */


const finding = schemas/* strictObject */.rej({
    ...spanOf,
    rule: shapes_text,
    level: schemas/* enum */.k5n(['error', 'warning', 'note']),
    message: shapes_text,
    help: nothing,
    reproduce: nothing,
    testPlace: nothing,
    subject: shapes_text.exactOptional(),
    origin: origin,
    agent: maybe,
    fingerprint: shapes_text,
});
const recordedResult = schemas/* strictObject */.rej({
    check: shapes_text,
    status: schemas/* enum */.k5n(['passed', 'failed', 'skipped', 'errored']),
    because: shapes_text,
    examined: count,
    findings: list(finding),
    notChecked: list(schemas/* strictObject */.rej({ why: shapes_text, count: count })),
    verified: none,
    targets: nothing,
    awaited: schemas/* literal */.euz(true).exactOptional(),
});

;// CONCATENATED MODULE: ./src/policy/record/facts-schema.ts
/** What a decision record says of the facts: the shape of its JSON. What judging does not look at is not in it. */






/** As JSON has them. */
const recordedFacts = schemas/* strictObject */.rej({
    change: recordedChange,
    provenance: recordedProvenance,
    results: list(recordedResult),
    forge: recordedForge,
});

// EXTERNAL MODULE: ./src/policy/judging/excused-findings.ts
var excused_findings = __webpack_require__(11669);
;// CONCATENATED MODULE: ./src/policy/record/recorded-facts.ts

function toRecorded({ change, provenance, results, forge }) {
    const lines = (0,excused_findings/* excusingLines */._b)(change, results);
    return {
        change: {
            ...withoutTexts(change),
            commits: change.commits.map(({ gitNotes: _, ...commit }) => commit),
            files: change.files.map((file) => toFile(file, lines.get(file.path) ?? [])),
        },
        provenance: { ...provenance, notes: [] },
        results: results.map(toResult),
        forge,
    };
}
function withoutTexts({ sidecars: _, earlier: __, ...change }) {
    return { ...change, body: null, notes: [] };
}
function toFile(file, lines) {
    const { content } = file;
    return { ...file, content: content.kind === 'text' ? { kind: 'text', lines } : content, added: runsOf(file.added) };
}
function toResult({ targets: _, ...result }) {
    const findings = result.findings.map(({ help, reproduce, testPlace, ...finding }) => finding);
    return { ...result, findings, verified: [] };
}
function runsOf(added) {
    const runs = [];
    for (const { number, commit } of added) {
        const last = runs.at(-1);
        if (last !== undefined && last.to + 1 === number && last.commit === commit)
            last.to = number;
        else
            runs.push({ from: number, to: number, commit });
    }
    return runs.map(({ from, to, commit }) => [from, to, commit]);
}
function fromRecorded({ change, ...others }) {
    return { ...others, change: { ...change, files: change.files.map(fromFile) } };
}
function fromFile(file) {
    const { content } = file;
    return {
        ...file,
        content: content.kind === 'text' ? { kind: 'text', text: textOf(content.lines) } : content,
        added: file.added.flatMap(([from, to, commit]) => Array.from({ length: to - from + 1 }, (_, i) => ({ number: from + i, commit, at: null }))),
    };
}
/** Each line where it stood, and nothing on the others. */
function textOf(lines) {
    let at = 1;
    return lines
        .map(([number, text]) => {
        const gap = '\n'.repeat(number - at);
        at = number;
        return `${gap}${text}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./src/policy/record/verdict-schema.ts
/** What a decision record says of the policy and of what followed from it. */


const recordedParts = list(schemas/* strictObject */.rej({ name: maybe, text: shapes_text, source: shapes_text }));
const answered = { by: account, reason: shapes_text, at: time };
const rule = schemas/* strictObject */.rej({
    rule: shapes_text,
    mode: schemas/* enum */.k5n(['off', 'observe', 'warn', 'enforce']),
    status: schemas/* enum */.k5n(['satisfied', 'violated', 'undecided', 'skipped']),
    awaited: schemas/* boolean */.zMY(),
    because: list(shapes_text),
    next: list(schemas/* strictObject */.rej({ who: shapes_text, what: shapes_text })),
    wants: list(schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(['label', 'deployment']), name: shapes_text })).exactOptional(),
    override: schemas/* strictObject */.rej({ ...answered, until: time }).exactOptional(),
    notices: list(shapes_text).exactOptional(),
});
const excused = schemas/* strictObject */.rej({
    fingerprint: shapes_text,
    rule: shapes_text,
    path: shapes_text,
    from: line,
    how: schemas/* enum */.k5n(['accepted', 'wrong', 'ignored', 'known']),
    answer: schemas/* strictObject */.rej(answered).nullable(),
    reason: shapes_text,
});
/** The policy's texts are among the inputs. */
const recordedVerdict = schemas/* strictObject */.rej({
    conclusion: schemas/* enum */.k5n(['pass', 'warn', 'pending', 'fail']),
    headline: shapes_text,
    policy: schemas/* strictObject */.rej({ source: shapes_text, digest: shapes_text }),
    rules: list(rule),
    excused: list(excused).exactOptional(),
    notices: list(shapes_text).exactOptional(),
});

// EXTERNAL MODULE: ./src/provenance/agents.ts + 65 modules
var agents = __webpack_require__(2174);
// EXTERNAL MODULE: ./src/report/secrets.ts
var secrets = __webpack_require__(67663);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
;// CONCATENATED MODULE: ./src/version.ts
/** Assay's own version, as `--version` prints it and records name it. */

const version = package_0/* version */.rE;

;// CONCATENATED MODULE: ./src/record.ts
/** The decision record: what was judged, by which policy, and what followed, as one text for equal inputs. It can be judged again offline. */














const recordSchema = schemas/* strictObject */.rej({
    record: schemas/* literal */.euz(1),
    versions: schemas/* strictObject */.rej({ assay: schemas/* string */.YjP() }),
    /** SHA-256 of the inputs' canonical JSON, hexadecimal. */
    digest: schemas/* string */.YjP(),
    inputs: schemas/* strictObject */.rej({ facts: recordedFacts, policy: recordedParts }),
    verdict: recordedVerdict,
});
/** No clock but the facts' own, nothing of the machine. What looks like a secret is cut, but in paths and policies. */
function recordOf({ verdict, ...facts }, assay) {
    const { parts = [] } = verdict.policy;
    const inputs = { facts: redacted(toRecorded(facts)), policy: parts };
    const record = {
        record: 1,
        versions: { assay },
        digest: (0,hash/* sha256 */.s)((0,canonical/* canonical */.$)(inputs)),
        inputs,
        verdict: redacted(withoutParts(verdict)),
    };
    return `${(0,canonical/* canonical */.$)(record)}\n`;
}
function withoutParts(verdict) {
    const { source, digest } = verdict.policy;
    return { ...verdict, policy: { source, digest } };
}
/** Without them nothing can be found, and nothing is meant by a glob. */
const EXACT = new Set(['path', 'from']);
function redacted(value) {
    if (typeof value === 'string')
        return (0,secrets/* withoutSecrets */.c)(value);
    if (Array.isArray(value))
        return value.map(redacted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, EXACT.has(key) ? inner : redacted(inner)]);
    return Object.fromEntries(entries);
}
/** The effects with the record beside the report. */
function withRecord(effects, report) {
    return effects.map((effect) => effect.kind === 'report' ? { ...effect, record: recordOf(report, version) } : effect);
}
/** @throws UserError for what is no record, was altered, or holds a policy that this version does not read. */
function replay(text, source) {
    const record = readRecord(text, source);
    const { facts: recorded, policy: parts } = record.inputs;
    const root = parts.find(({ name }) => name === null);
    if (root === undefined)
        throw new errors/* UserError */.y(`${source}: the record holds no policy`);
    const others = new Map(parts.flatMap(({ name, ...part }) => (name === null ? [] : [[name, part]])));
    const policy = (0,parse_policy.parsePolicy)({ ...root, others }, conditions.conditions, { checks: checks.checks, agents: agents.agents });
    const facts = fromRecorded(recorded);
    const report = { ...facts, verdict: (0,judge.judge)(policy, facts) };
    const isSame = recordOf(report, record.versions.assay) === `${(0,canonical/* canonical */.$)(record)}\n`;
    return { policy, report, recordedBy: record.versions.assay, recorded: record.verdict, isSame };
}
function readRecord(text, source) {
    const parsed = recordSchema.safeParse(jsonIn(text, source));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const where = issue === undefined || issue.path.length === 0 ? '' : ` at \`${issue.path.join('.').slice(0, 100)}\``;
        throw new errors/* UserError */.y(`${source}: no decision record of this version${where}: ${issue?.message ?? 'not understood'}`);
    }
    const { digest, inputs } = parsed.data;
    if ((0,hash/* sha256 */.s)((0,canonical/* canonical */.$)(inputs)) === digest)
        return parsed.data;
    throw new errors/* UserError */.y(`${source}: the record was altered: its facts or policy have another digest than it says`);
}
function jsonIn(text, source) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* UserError */.y(`${source}: no decision record: it is not JSON; name a file that \`assay check --record\` wrote`);
    }
}


/***/ }),

/***/ 37605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   Fx: () => (/* binding */ printShare),
/* harmony export */   Iz: () => (/* binding */ joinClaims),
/* harmony export */   MM: () => (/* binding */ wholeArtifact),
/* harmony export */   Sy: () => (/* binding */ printClaim),
/* harmony export */   TW: () => (/* binding */ shareOfArtifact),
/* harmony export */   VR: () => (/* binding */ isClaimable),
/* harmony export */   _f: () => (/* binding */ CLAIM_FILE),
/* harmony export */   bO: () => (/* binding */ CLAIM_BYTES),
/* harmony export */   fT: () => (/* binding */ claimArtifact),
/* harmony export */   jc: () => (/* binding */ MOST_SHARES),
/* harmony export */   jw: () => (/* binding */ readClaim)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87221);
/** What jobs that run the change's code say they found: written as one canonical text, read as somebody else's word, and joined to what this process knows by itself. */


/** More functions than these a share need not try: whoever waits for it is a person. */
const FUNCTIONS_PER_SHARE = 12;
/** As many as verify.yml declares digests for. */
const MOST_SHARES = 16;
/** Of the text of one claim. */
const CLAIM_BYTES = 8 * 1024 * 1024;
/** The file's name in its artifact. */
const CLAIM_FILE = 'claim.json';
const CHECK = 'behaviour';
/** Which jobs try the changed functions: none where nothing can be tried. */
function sharesOf(results) {
    const functions = results.find(({ check }) => check === CHECK)?.targets?.length ?? 0;
    const of = Math.min(Math.ceil(functions / FUNCTIONS_PER_SHARE), MOST_SHARES);
    return Array.from({ length: of }, (_, at) => ({ index: at + 1, of }));
}
/** As a job is told which share is its own, such as `2/5`. */
const printShare = ({ index, of }) => `${index}/${of}`;
/** The artifact of one share: an attempt has names of its own, because a run keeps those of the attempts before. */
const claimArtifact = ({ index, of }, attempt) => `assay-claim-${index}-of-${of}-attempt-${attempt}`;
/** Of which share, made in which attempt, an artifact of this name is the claim; null for any other artifact. */
function shareOfArtifact(name) {
    const [, index, of, attempt] = /^assay-claim-(\d{1,2})-of-(\d{1,2})-attempt-(\d{1,6})$/.exec(name) ?? [];
    const share = { index: Number(index), of: Number(of) };
    const isShare = share.index >= 1 && share.index <= share.of && share.of <= MOST_SHARES;
    return isShare ? { share, attempt: Number(attempt) } : null;
}
/** All shares as one claim, made by the job that held each of them to the digest which its job declared. */
const WHOLE = { index: 1, of: 1 };
/** Its artifact. */
const wholeArtifact = (attempt) => `assay-claims-attempt-${attempt}`;
const short = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000);
const options = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(short).max(40);
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().max(100_000_000);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(1_000_000_000);
const span = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096), from: line, to: line });
const finding = span.extend({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^behaviour\/[a-z-]{1,60}$/),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note']),
    message: short,
    help: short.optional(),
    reproduce: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100_000).optional(),
    testPlace: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ beside: short.nullable(), runner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40), folder: short, node: options, options })
        .optional(),
    subject: short.optional(),
});
const target = span.extend({
    name: short,
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['equal', 'changed', 'as-documented', 'not-as-documented', 'not-tried']),
    inputs: count,
    because: short,
});
const claim = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    claim: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    place: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(20),
        attempt: count,
        share: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ index: line, of: line }),
    }),
    result: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        check: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(CHECK),
        examined: count,
        findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding).max(2000),
        notChecked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ why: short, count })).max(2000),
        verified: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ what: short, limit: short, spans: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(span).max(2000) })).max(100),
        targets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(target).max(5000).optional(),
    }),
});
/**
 * Null where the check was not run: silence is no claim, and neither is a check that looked at nothing because it could
 * not. What only the reader can know, who wrote the lines, is left out.
 */
function printClaim(results, place) {
    const result = results.find(({ check }) => check === CHECK);
    if (result === undefined || result.status === 'errored')
        return null;
    if (result.status === 'skipped' && result.examined === 0)
        return null;
    const { status: _, because: __, findings, ...rest } = result;
    const told = findings.map(({ origin: _origin, agent: _agent, fingerprint: _fingerprint, ...one }) => one);
    return `${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)({ claim: 1, place, result: { ...rest, findings: told } })}\n`;
}
/** A claim that was made at this place and no other, in the one text that it has: nothing in it can be read in two ways. */
function readClaim(text, place) {
    const parsed = claim.safeParse(jsonIn(text));
    if (!parsed.success)
        return { unavailable: 'it is no claim of this version' };
    const other = PARTS.find((part) => (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(parsed.data.place[part]) !== (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(place[part]));
    return other === undefined ? { value: parsed.data } : { unavailable: `it was made for another ${other}` };
}
const PARTS = ['head', 'base', 'run', 'attempt', 'share'];
function jsonIn(text) {
    try {
        const value = JSON.parse(text);
        return `${(0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(value)}\n` === text ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** All shares as one outcome. `own`: the same check, run without its sandbox, which knows what was to be tried. */
function joinClaims(own, claims) {
    const results = claims.map(({ result }) => result);
    const targets = results.flatMap((one) => one.targets ?? []);
    if (namesOf(targets) !== namesOf(own.targets ?? []))
        return { unavailable: 'it speaks of other functions than those that changed' };
    const examined = results.reduce((sum, one) => sum + one.examined, 0);
    if (examined < own.examined)
        return { unavailable: 'it tells of less than was in question' };
    const findings = results.flatMap(({ findings: all }) => all);
    const verified = results.flatMap((one) => one.verified);
    const paths = new Set(targets.map(({ path }) => path));
    const spoken = [...findings, ...verified.flatMap(({ spans }) => spans)];
    if (spoken.some(({ path, from, to }) => !paths.has(path) || from > to))
        return { unavailable: 'it speaks of lines that are not in question' };
    return {
        value: {
            examined,
            findings: findings.map(withoutHoles),
            notChecked: results.flatMap(({ notChecked }) => notChecked),
            verified,
            targets: inOrderOf(own.targets ?? [], targets),
        },
    };
}
const nameOf = ({ path, from, to, name }) => JSON.stringify([path, from, to, name]);
const namesOf = (targets) => JSON.stringify(targets.map(nameOf).sort());
function inOrderOf(own, claimed) {
    const order = new Map(own.map((one, at) => [nameOf(one), at]));
    return claimed.toSorted((one, other) => (order.get(nameOf(one)) ?? 0) - (order.get(nameOf(other)) ?? 0));
}
function withoutHoles({ help, reproduce, testPlace, subject, ...rest }) {
    return {
        ...rest,
        ...(help !== undefined && { help }),
        ...(reproduce !== undefined && { reproduce }),
        ...(testPlace !== undefined && { testPlace }),
        ...(subject !== undefined && { subject }),
    };
}
/** Whether there is anything that a sandbox could have tried. */
const isClaimable = (own) => own.status !== 'errored' && (own.targets?.length ?? 0) > 0;


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
const momentOf = (milliseconds) => Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString() : null;
const answeredOf = ({ by, reason, at }) => ({
    by: { login: by.login, id: by.id },
    reason,
    at: momentOf(at),
});
const excusedOf = ({ answer, ...excused }) => ({
    fingerprint: excused.fingerprint,
    rule: excused.rule,
    path: excused.path,
    from: excused.from,
    how: excused.how,
    reason: excused.reason,
    ...(answer !== null && { answer: answeredOf(answer) }),
});
/** How often each rule's findings were meant, and how often they were no findings at all: what a trust report reads. */
function answersOf(excused) {
    const given = excused.filter(({ answer }) => answer !== null);
    const rules = [...new Set(given.map(({ rule }) => rule))].sort();
    const countOf = (rule, how) => given.filter((one) => one.rule === rule && one.how === how).length;
    return rules.map((rule) => ({ rule, accepted: countOf(rule, 'accepted'), wrong: countOf(rule, 'wrong') }));
}
const verdictOf = ({ conclusion, headline, policy, rules, excused = [], notices = [], }) => ({
    conclusion,
    headline,
    policy: { source: policy.source, digest: policy.digest },
    rules: rules.map(({ rule, mode, status, awaited, because, next, override }) => ({
        rule,
        mode,
        status,
        awaited,
        because: [...because],
        next: next.map(({ who, what }) => ({ who, what })),
        ...(override !== undefined && { override: { ...answeredOf(override), until: momentOf(override.until) } }),
    })),
    ...(excused.length > 0 && { excused: excused.map(excusedOf), answers: answersOf(excused) }),
    ...(notices.length > 0 && { notices: [...notices] }),
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

/***/ 10643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printSarif: () => (/* binding */ printSarif),
/* harmony export */   toSarif: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var _excused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91141);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9110);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32794);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83303);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86015);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30776);






/** SARIF gives meaning to `[text](target)` and `{0}` in messages; a space takes it away. */
const message = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__.prose)(text, 1000)
    .replace(/\](?=\()/g, '] ')
    .replace(/\{(?=\d+\})/g, '{ ');
/** A path that a resolver would change still needs a name: its dots and empty parts are encoded too. */
const uri = (path) => (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .encodePath */ .O)(path) ??
    path
        .split('/')
        .map((part) => (/^\.*$/.test(part) ? '%2E'.repeat(part.length) : ((0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .encodePath */ .O)(part) ?? '')))
        .join('/');
const ruleOf = ({ rule, level }) => ({
    id: rule,
    shortDescription: { text: message(rule.replace(/^[^/]*\//, '').replaceAll('-', ' ')) },
    defaultConfiguration: { level },
});
const sentences = ({ message: what, help }) => help === undefined ? (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)(what) : `${(0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)(what)}. ${(0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)(help)}`;
/** GitHub refuses a run with more of them. */
const MOST_RESULTS = 25_000;
const resultOf = (finding, { ruleIndex, nth, excuse }) => ({
    ruleId: finding.rule,
    ruleIndex,
    level: finding.level,
    message: {
        text: message(sentences(finding)),
    },
    locations: [
        {
            physicalLocation: {
                artifactLocation: { uri: uri(finding.path), uriBaseId: '%SRCROOT%' },
                region: { startLine: finding.from, endLine: finding.to },
            },
        },
    ],
    // The second is the one by which GitHub knows an alert again. Whoever uploads would else compute it from files that are not there.
    partialFingerprints: { 'assay/v1': finding.fingerprint, primaryLocationLineHash: `${finding.fingerprint}:${nth}` },
    properties: { origin: finding.origin, agent: finding.agent },
    ...(excuse !== undefined && {
        suppressions: [{ kind: 'external', justification: (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__.prose)((0,_excused_js__WEBPACK_IMPORTED_MODULE_0__/* .excuseInWords */ .wJ)(excuse), 500) }],
    }),
});
/** One run. Rules are described by the first finding that names them, in the order of the findings: worst first. */
function toSarif(report) {
    const all = (0,_found_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(report);
    const findings = all.slice(0, MOST_RESULTS);
    const seen = new Map();
    const nthOf = ({ fingerprint }) => {
        const nth = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, nth);
        return nth;
    };
    const excuses = (0,_excused_js__WEBPACK_IMPORTED_MODULE_0__/* .excusesIn */ .WH)(report);
    const rules = [
        ...new Map(findings.toReversed().map((finding) => [finding.rule, ruleOf(finding)])).values(),
    ].toReversed();
    const ids = rules.map(({ id }) => id);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Assay', rules } },
                columnKind: 'utf16CodeUnits',
                properties: { head: report.change.head, leftOut: all.length - findings.length },
                results: findings.map((finding) => resultOf(finding, {
                    ruleIndex: ids.indexOf(finding.rule),
                    nth: nthOf(finding),
                    excuse: excuses.get(finding),
                })),
            },
        ],
    };
}
const printSarif = (report) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.printJson)(toSarif(report));


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

// EXTERNAL MODULE: ./src/report/compose.ts + 5 modules
var compose = __webpack_require__(58944);
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
/** What would begin a list, underline a heading, or make a table of the line above: `:-` alone does that. */
const escapeStart = (line) => line.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^(?:[-+=]|:(?=-))/, '\\$&');
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
/** `server` is the forge's web address, for links to lines; without one, places are plain. `kept`: where the tests of findings are kept as files. */
function summary(report, server = null, kept = null) {
    const links = (0,report_links/* linksFor */.h)(report.change, server);
    const page = (0,compose/* compose */.Z)(report, kept);
    const sections = page.sections.map((section) => sectionOf(section, links));
    const footer = page.footer === null ? '' : inline(page.footer, links);
    return [headOf(page, links), ...sections, footer].join('').trimEnd().concat('\n');
}
/** One line, from a job that runs nothing of the change where other `jobs` do. */
function preview({ change, results }, jobs) {
    const findings = results.reduce((sum, { findings: some }) => sum + some.length, 0);
    const seen = `${(0,page/* count */.U9)(findings, 'finding')} in ${(0,page/* count */.U9)(change.files.length, 'file')}`;
    return `Preview, before any code ran: ${seen}. ${(0,page/* count */.U9)(jobs, 'job')} will try the changed functions, and the job \`report\` says what came of it all.\n`;
}


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
    const targets = targetsOf(change);
    const results = [];
    // The job that runs the change's code is asked for nothing that can be read without running it.
    for (const check of stage === 'exercise' ? checks.filter(runsCode) : checks) {
        world.progress(check.title);
        const own = await runOne(check, targets, { change, provenance }, world);
        const isOpen = world.claims !== undefined && runsCode(check);
        results.push(isOpen ? await withClaims(check, own, { change, provenance, world }) : own);
    }
    return results;
}
const runsCode = ({ needs }) => needs.includes('sandbox');
/** What another job found by running the change's code, where that is proven. */
async function withClaims(check, own, { change, provenance, world }) {
    const claimed = (await world.claims?.outcome(own, change)) ?? null;
    if (claimed === null)
        return own;
    if ('unavailable' in claimed)
        return unproven(own, claimed);
    return resultOf(check.name, check.joined?.(claimed.value) ?? claimed.value, provenance);
}
/** As if nobody had looked, with the reason. */
function unproven(own, { unavailable, awaited }) {
    const why = unavailable;
    const targets = (own.targets ?? []).map((one) => ({ ...one, status: 'not-tried', inputs: 0, because: why }));
    return {
        check: own.check,
        status: 'skipped',
        because: awaited ? 'another job has to run it' : 'what another job says of it is not proven',
        examined: own.examined,
        findings: [],
        notChecked: [{ why, count: own.examined }],
        verified: [],
        targets,
        ...(awaited && { awaited }),
    };
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
        const outcome = await check.run(targets, portsFor(check, { ...world, change, provenance }));
        return resultOf(check.name, outcome, provenance);
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
function resultOf(check, outcome, provenance) {
    return {
        check,
        ...statusOf(outcome),
        examined: outcome.examined,
        findings: outcome.findings.toSorted(byPlace).map((finding) => stamp(finding, provenance)),
        notChecked: merge(outcome.notChecked),
        verified: outcome.verified,
        ...(outcome.targets !== undefined && { targets: outcome.targets }),
    };
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

// EXTERNAL MODULE: ./src/checks.ts + 140 modules
var checks = __webpack_require__(56610);
// EXTERNAL MODULE: ./src/policy/conditions.ts + 46 modules
var conditions = __webpack_require__(7786);
// EXTERNAL MODULE: ./src/policy/judging/judge.ts + 9 modules
var judge = __webpack_require__(18918);
// EXTERNAL MODULE: ./src/policy/parsing/parse-policy.ts + 9 modules
var parse_policy = __webpack_require__(97398);
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
    return (0,parse_policy.parsePolicy)(await (0,policy_texts.policyTexts)(world, change), conditions.conditions, { checks: checks.checks, agents: agents.agents });
}
async function judged(world, stage, { change, policy }) {
    const known = [...agents.agents, ...(0,declared.declaredAgents)(policy.declares)];
    const provenance = (0,classify.classify)(change, known, [...signals.signals, ...(0,declared.declaredSignals)(policy.declares)]);
    world.progress('checking the added lines');
    const results = await runChecks(checks.checks, { change, provenance, stage }, world);
    const facts = { change, provenance, results, forge: await world.forge.facts((0,judge.needsOf)(policy, results), change) };
    world.progress(null);
    return { ...facts, verdict: (0,judge.judge)(policy, facts) };
}


/***/ })

};
;