"use strict";
exports.id = 7786;
exports.ids = [7786];
exports.modules = {

/***/ 7786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conditions: () => (/* binding */ conditions)
});

;// CONCATENATED MODULE: ./src/policy/condition.ts
/** Closes over the option type, so that a list of conditions needs no `any`. */
function defineCondition(own) {
    const { name, description, needs, options: anyNames, optionsFor = () => anyNames, ask } = own;
    const needsFor = own.needsFor ?? (() => needs);
    const condition = {
        name,
        description,
        needs,
        questions: (names) => optionsFor(names).transform((options) => ({
            ...{ condition, options, needs: needsFor(options) },
            ask: (facts) => ask(facts, options),
        })),
        ask: (facts, given) => ask(facts, anyNames.parse(given)),
    };
    return condition;
}

// EXTERNAL MODULE: ./src/policy/wording/phrases.ts
var phrases = __webpack_require__(96643);
// EXTERNAL MODULE: ./src/policy/origins/recount.ts
var recount = __webpack_require__(85422);
;// CONCATENATED MODULE: ./src/policy/origins/line-origins.ts


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
const NAMES = {
    agent: 'by an agent',
    human: 'by a person',
    automation: 'by automation',
    mixed: "mixed (read as an agent's)",
    unknown: 'by nobody known',
};
/** `88 by an agent, 41 by nobody known`; what is not there is not named. */
function linesInWords({ provenance: { lines } }) {
    const present = (0,recount/* presentIn */.Tk)(lines).map((origin) => `${lines[origin]} ${NAMES[origin]}`);
    return present.length === 0 ? 'none' : present.join(', ');
}
function filesInWords(files) {
    return `${(0,phrases/* counted */.hS)(files.length, 'file')} (${(0,phrases/* listed */.KE)(files.map(({ path }) => (0,phrases/* quoted */.TL)(path)))})`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/policy/counts/bounds.ts
/** `more-than`, `at-least`, `at-most`, `less-than`: a count within bounds, where what was counted may not be all. */

const NO_END = Number.POSITIVE_INFINITY;
const number = schemas/* int */.Whr().min(0).optional();
const shape = schemas/* strictObject */.rej({ 'more-than': number, 'at-least': number, 'at-most': number, 'less-than': number });
const boundsSchema = shape
    .refine((bounds) => Object.keys(bounds).length > 0, {
    error: 'needs `more-than`, `at-least`, `at-most` or `less-than`',
})
    .refine((bounds) => leastOf(bounds) <= mostOf(bounds), { error: 'no number can be within these bounds' });
/** The smallest number within the bounds. */
function leastOf(bounds) {
    return Math.max(bounds['at-least'] ?? 0, (bounds['more-than'] ?? -1) + 1);
}
/** The greatest number within the bounds. */
function mostOf(bounds) {
    return Math.min(bounds['at-most'] ?? NO_END, (bounds['less-than'] ?? NO_END) - 1);
}
function within(bounds, { count, what, detail, open, fewer }) {
    const wanted = Object.entries(bounds).map(([name, bound]) => `${name.replace('-', ' ')} ${bound}`);
    const because = `${what}, wanted ${wanted.join(' and ')}${detail === undefined ? '' : `; ${detail}`}`;
    const isEnough = count >= (bounds['at-least'] ?? 0) && count > (bounds['more-than'] ?? -1);
    const isTooMuch = count > (bounds['at-most'] ?? NO_END) || count >= (bounds['less-than'] ?? NO_END);
    if (isTooMuch)
        return { holds: false, because, next: [fewer(mostOf(bounds))] };
    // What was not counted can lie anywhere above what was.
    const isSure = open === null || (isEnough && mostOf(bounds) === NO_END);
    return isSure ? { holds: isEnough, because } : { holds: undefined, because: `${because}; ${open}` };
}

;// CONCATENATED MODULE: ./src/policy/counts/line-count.ts




/** Not text, or too much of it, is never zero lines. */
function lineCount({ name, description, one, count }) {
    return defineCondition({
        name,
        description,
        needs: [],
        options: boundsSchema,
        ask: (facts, bounds) => {
            const hidden = uncountableFiles(facts);
            return within(bounds, {
                count: count(facts),
                what: (0,phrases/* counted */.hS)(count(facts), one),
                open: hidden.length === 0 ? null : `those of ${filesInWords(hidden)} cannot be counted`,
                fewer: (most) => ({ who: 'the author', what: `brings the change down to ${(0,phrases/* counted */.hS)(most, one)}` }),
            });
        },
    });
}
function addedLines({ change }) {
    return change.files.reduce((sum, { added }) => sum + added.length, 0);
}
function removedLines({ change }) {
    return change.files.reduce((sum, { removed }) => sum + removed, 0);
}
/** Per cent, from 0 to 100. */
const shareSchema = boundsSchema.refine((bounds) => Object.values(bounds).every((bound = 0) => bound <= 100), { error: 'is a share in per cent, at most 100' });

;// CONCATENATED MODULE: ./src/policy/conditions/added-lines.ts
/** `added-lines`: the number of added lines, in scope. */

/* harmony default export */ const added_lines = (lineCount({
    name: 'added-lines',
    description: 'The number of added lines.',
    one: 'added line',
    count: addedLines,
}));

;// CONCATENATED MODULE: ./src/policy/origins/agents-work.ts

/**
 * Whether at least one added line in scope, or a file that is touched without one, is an agent's work that `isMeant`.
 * undefined where that cannot be told.
 */
function anyWork(facts, isMeant) {
    const { commits, files } = facts.provenance;
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    const seen = files.flatMap(({ spans }) => spans
        .filter(isAgents)
        .map(({ agent, commit }) => isMeant({ agent, commit: commit === null ? undefined : bySha.get(commit) })));
    if (seen.includes(true))
        return true;
    const hidden = filesWithoutLines(facts).length > 0 ? hiddenWork(commits, isMeant) : [];
    if (hidden.length > 0 && hidden.every((one) => one === true))
        return true;
    return seen.includes(undefined) || hidden.some((one) => one !== false) ? undefined : false;
}
/** Whoever wrote a commit may have touched a file without lines. */
function hiddenWork(commits, isMeant) {
    return commits.map((commit) => {
        if (!isAgents(commit))
            return false;
        const answer = isMeant({ agent: commit.agent, commit });
        return commit.origin === 'mixed' && answer === true ? undefined : answer;
    });
}
function isAgents({ origin }) {
    return origin === 'agent' || origin === 'mixed';
}
/** The agents of the lines in scope, for a reason. */
function agentsInWords({ provenance }) {
    const names = provenance.files.flatMap(({ spans }) => spans.filter(isAgents).map(({ agent }) => agent ?? 'not named'));
    const present = [...new Set(names)];
    return present.length === 0 ? 'no added line is by an agent' : `agents of the added lines: ${present.join(', ')}`;
}

;// CONCATENATED MODULE: ./src/policy/conditions/agent.ts
/** `agent`: at least one added line in scope was written by one of these agents. */



const optionsOf = (id) => schemas/* union */.KCZ([id, schemas/* array */.YOg(id).min(1)]);
/* harmony default export */ const agent = (defineCondition({
    name: 'agent',
    description: 'At least one added line was written by one of these agents. Where an agent is not named, it cannot be told.',
    needs: [],
    options: optionsOf(schemas/* string */.YjP()),
    optionsFor: ({ agents }) => optionsOf(agents === null ? schemas/* string */.YjP() : schemas/* enum */.k5n(agents)),
    ask: (facts, options) => {
        const wanted = new Set([options].flat());
        const holds = anyWork(facts, ({ agent }) => (agent === null ? undefined : wanted.has(agent)));
        return { holds, because: agentsInWords(facts) };
    },
}));

;// CONCATENATED MODULE: ./src/policy/conditions/agent-lines.ts
/** `agent-lines`: how many added lines in scope an agent wrote. */




/* harmony default export */ const agent_lines = (defineCondition({
    name: 'agent-lines',
    description: "The number of added lines that an agent wrote. Mixed lines count as an agent's.",
    needs: [],
    options: boundsSchema,
    ask: (facts, bounds) => {
        const count = facts.provenance.lines.agent + facts.provenance.lines.mixed;
        const hidden = possibleOrigins(facts).has('agent') ? uncountableFiles(facts) : [];
        return within(bounds, {
            count,
            what: `${(0,phrases/* counted */.hS)(count, 'line')} by an agent`,
            detail: `added lines: ${linesInWords(facts)}`,
            open: hidden.length === 0 ? null : `those of ${filesInWords(hidden)} cannot be counted`,
            fewer: (most) => ({ who: 'the author', what: `brings the lines by an agent down to ${most}` }),
        });
    },
}));

;// CONCATENATED MODULE: ./src/policy/conditions/agent-share.ts
/** `agent-share`: how many of a hundred added lines in scope an agent wrote. */




/* harmony default export */ const agent_share = (defineCondition({
    name: 'agent-share',
    description: "The share of added lines that an agent wrote, in per cent of all added lines in scope; none of none is 0. Mixed lines count as an agent's.",
    needs: [],
    options: shareSchema,
    ask: (facts, bounds) => {
        const [own, all] = [facts.provenance.lines.agent + facts.provenance.lines.mixed, addedLines(facts)];
        const share = all === 0 ? 0 : (own * 100) / all;
        const hidden = uncountableFiles(facts);
        const what = `${Math.round(share * 10) / 10} % by an agent (added lines: ${linesInWords(facts)})`;
        // Lines that nobody counted can move a share both ways.
        if (hidden.length > 0)
            return { holds: undefined, because: `${what}; the lines of ${filesInWords(hidden)} cannot be counted` };
        return within(bounds, {
            count: share,
            what,
            open: null,
            fewer: (most) => ({ who: 'the author', what: `brings the share of lines by an agent down to ${most} %` }),
        });
    },
}));

;// CONCATENATED MODULE: ./src/policy/conditions/all-lines-from.ts
/** `all-lines-from`: every added line in scope is one of these. The strict form of `origin`. */




const origin = schemas/* enum */.k5n(LINE_ORIGINS);
/* harmony default export */ const all_lines_from = (defineCondition({
    name: 'all-lines-from',
    description: 'Every added line was written by one of these. Holds where no line was added.',
    needs: [],
    options: schemas/* union */.KCZ([origin, schemas/* array */.YOg(origin).min(1)]),
    ask: (facts, options) => answer(facts, new Set([options].flat())),
}));
function answer(facts, wanted) {
    const names = [...wanted].join(' or ');
    const counts = `added lines: ${linesInWords(facts)}`;
    const isForAll = LINE_ORIGINS.every((one) => wanted.has(one));
    const others = (0,recount/* presentIn */.Tk)(facts.provenance.lines).filter((one) => (one === 'mixed' ? !isForAll : !wanted.has(one)));
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

// EXTERNAL MODULE: ./src/policy/people/allowed.ts
var people_allowed = __webpack_require__(88752);
// EXTERNAL MODULE: ./src/policy/people/codeowners.ts
var codeowners = __webpack_require__(43039);
// EXTERNAL MODULE: ./src/policy/people/participants.ts
var participants = __webpack_require__(24016);
;// CONCATENATED MODULE: ./src/policy/people/deadlocks.ts




/** Why so many words can never come together; null where they can, or where nobody knows who there is. */
function deadlockOf(facts, allowed, wanted) {
    const candidates = candidatesOf(facts, allowed);
    if (candidates === null)
        return null;
    const judged = candidates.map((one) => ({ one, against: objection(one, facts, allowed) }));
    const able = judged.filter(({ against }) => against === null).length;
    if (able >= wanted)
        return null;
    const against = judged.flatMap(({ one, against }) => (against === null ? [] : [`${nameOf(one)} ${against}`]));
    const there = able === 0
        ? 'nobody who may is left'
        : `${(0,phrases/* counted */.hS)(able, 'person', 'people')} who may ${able === 1 ? 'is' : 'are'} left`;
    return `${wanted} wanted, ${there}${against.length > 0 ? `: ${(0,phrases/* listed */.KE)(against)}` : ''}`;
}
const nameOf = ({ id, login }) => (0,phrases/* quoted */.TL)(login ?? String(id));
/** Whether a policy lets in everybody with a permission: then it takes a list of them to tell who there is. */
function namesNobody({ permission, users = [], teams = [], owners }) {
    return users.length + teams.length === 0 && owners === undefined && (0,people_allowed/* reaches */.O6)(permission, 'write');
}
/** Null where it is not known who there is. */
function candidatesOf(facts, allowed) {
    const { users = [], teams = [], owners } = allowed;
    if (namesNobody(allowed))
        return writersAmong(facts, allowed);
    if (users.length + teams.length === 0 && owners === undefined)
        return null;
    const named = users.map((user) => (typeof user === 'number' ? { id: user, login: null } : { id: null, login: user }));
    const inTeams = membersOf(facts, teams);
    const owning = owners === undefined ? [] : ownersAmong(facts);
    if (inTeams === null || owning === null)
        return null;
    const all = [...named, ...inTeams, ...owning];
    return [...new Map(all.map((one) => [one.id ?? one.login?.toLowerCase(), one])).values()];
}
function writersAmong({ forge: { writers } }, { permission }) {
    if (writers === undefined || 'unavailable' in writers)
        return null;
    return writers.value.filter((one) => (0,people_allowed/* reaches */.O6)(one.permission, permission)).map(({ id, login }) => ({ id, login }));
}
function membersOf({ forge: { teams } }, wanted) {
    const all = [];
    for (const written of wanted) {
        const listed = teams !== undefined && 'value' in teams ? teams.value : [];
        const members = listed.find(({ name }) => name === (0,people_allowed/* teamName */.Ps)(written))?.members;
        if (members === undefined || 'unavailable' in members)
            return null;
        all.push(...members.value.map((id) => ({ id, login: null })));
    }
    return all;
}
function ownersAmong(facts) {
    const owned = (0,codeowners/* ownedIn */.B8)(facts);
    if ('unavailable' in owned || owned.value.length === 0)
        return null;
    const names = [...new Set(owned.value.flatMap(({ owners }) => owners))];
    const people = names.filter((name) => /^@[^/]+$/.test(name)).map((name) => ({ id: null, login: name.slice(1) }));
    const inTeams = membersOf(facts, names.filter((name) => name.includes('/')));
    // Whose an address is nobody knows.
    return inTeams === null || names.some((name) => !name.startsWith('@')) ? null : [...people, ...inTeams];
}
/** What rules somebody out, completing their name; null where nothing does. */
function objection({ id, login }, facts, { permission }) {
    const part = (0,participants/* partsIn */.g)(facts).of({ id, login: login ?? '', kind: 'person' });
    if (part !== null)
        return part;
    const { permissions } = facts.forge;
    const listed = permissions !== undefined && 'value' in permissions ? permissions.value : [];
    const has = id === null ? undefined : listed.find((one) => one.id === id)?.permission;
    const isShort = has !== undefined && 'value' in has && !(0,people_allowed/* reaches */.O6)(has.value, permission);
    return isShort ? `has no ${permission} permission` : null;
}

// EXTERNAL MODULE: ./src/policy/people/latest-reviews.ts
var latest_reviews = __webpack_require__(67881);
// EXTERNAL MODULE: ./src/policy/time/moment.ts
var moment = __webpack_require__(73188);
;// CONCATENATED MODULE: ./src/policy/people/max-age.ts

const COUNTS = { counts: true, because: '' };
const max_age_open = (because) => ({ counts: undefined, because });
/** `at`: in milliseconds since 1970. `act`: such as "`kim` approved", for the reason. */
function withinAge(at, most, { forge }, act) {
    if (most === undefined)
        return COUNTS;
    if (at === undefined)
        return max_age_open(`when ${act} is not known`);
    const now = forge.now ?? { unavailable: 'nobody asked' };
    if ('unavailable' in now)
        return max_age_open(`whether ${act} long ago is not known: ${now.unavailable}`);
    const end = at + most.milliseconds;
    if (now.value < end)
        return COUNTS;
    return { counts: false, because: `${act} more than ${most.written} ago: it held until ${(0,moment/* momentInWords */.l)(end)}` };
}

// EXTERNAL MODULE: ./src/policy/people/standing.ts
var standing = __webpack_require__(6670);
;// CONCATENATED MODULE: ./src/policy/people/missing-owners.ts




/** Empty where the policy does not ask for owners, and where all are heard. `heard`: whose approval counts. */
function missingOwners(facts, { owners: wanted }, heard) {
    if (wanted === undefined)
        return [];
    const owned = (0,codeowners/* ownedIn */.B8)(facts);
    if ('unavailable' in owned)
        return [{ because: `the code owners are not known: ${owned.unavailable}`, isSettled: false }];
    const groups = new Map(owned.value.map(({ owners, path }) => [owners.join(' '), { owners, path }]));
    if (groups.size === 0)
        return [];
    const missing = [...groups.values()].flatMap(({ owners, path }) => {
        const able = owners.filter((owner) => !tookPart(owner, facts));
        if (able.length === 0)
            return [`every owner of ${(0,phrases/* quoted */.TL)(path)} took part in the change (${(0,phrases/* listed */.KE)(owners.map(phrases/* quoted */.TL))})`];
        const silent = able.filter((owner) => !heard.some((one) => (0,standing/* isOwner */.u8)(one, facts, owner).counts === true));
        const isHeard = wanted === 'one' ? silent.length < able.length : silent.length === 0;
        if (isHeard)
            return [];
        const names = (0,phrases/* listed */.KE)(silent.map(phrases/* quoted */.TL));
        return [
            wanted === 'one'
                ? `none of the owners of ${(0,phrases/* quoted */.TL)(path)} approved: ${names}`
                : `missing of the owners of ${(0,phrases/* quoted */.TL)(path)}: ${names}`,
        ];
    });
    const isOpen = [...groups.values()].some(({ owners }) => owners.some((owner) => heard.some((one) => (0,standing/* isOwner */.u8)(one, facts, owner).counts === undefined)));
    return missing.map((because) => ({ because, isSettled: !isOpen }));
}
/** A team can always have somebody who did not. Only the forge's word excuses an owner: a name in a commit is anybody's. */
function tookPart(owner, facts) {
    return /^@[^/]+$/.test(owner) && (0,participants/* partsIn */.g)(facts).vouched.has(owner.slice(1).toLowerCase());
}

// EXTERNAL MODULE: ./src/policy/people/same-diff.ts
var same_diff = __webpack_require__(52338);
// EXTERNAL MODULE: ./src/policy/time/duration.ts
var duration = __webpack_require__(6100);
;// CONCATENATED MODULE: ./src/policy/conditions/approvals.ts
/** `approvals`: enough people read this very diff and approved it, and none of them took part in it. */











const count = schemas/* int */.Whr().min(1).max(50);
const from = schemas/* union */.KCZ([schemas/* literal */.euz('anyone'), people_allowed/* allowedSchema */.eC]);
const options = schemas/* union */.KCZ([
    count,
    schemas/* strictObject */.rej({
        count: count.default(1),
        from: from.default(people_allowed/* WRITERS */.J1),
        'max-age': duration/* durationSchema */.s.optional().describe('How long an approval holds, from when it was given: `72h`, `14d`.'),
    }),
]);
/* harmony default export */ const approvals = (defineCondition({
    name: 'approvals',
    description: 'So many people approved this diff: distinct people who may (with write permission, unless said otherwise), and never somebody who took part in it, nor a bot.',
    needs: ['reviews', 'digest', 'pushes', 'assignees'],
    needsFor: (written) => {
        const { allowed, wanted } = askedIn(written);
        // Whether reviewers may write comes with their reviews.
        const needs = (0,people_allowed/* needsOfAllowed */.lY)(allowed).filter((need) => need !== 'permissions' || allowed.permission !== 'write');
        return ['reviews', 'digest', ...needs, ...(namesNobody(allowed) ? [`writers:${wanted}`] : [])];
    },
    options,
    ask: (facts, written) => approvals_answer(facts, askedIn(written)),
}));
function askedIn(written) {
    if (typeof written === 'number')
        return { wanted: written, allowed: people_allowed/* WRITERS */.J1 };
    const { count: wanted, from, 'max-age': maxAge } = written;
    return { wanted, allowed: from === 'anyone' ? people_allowed/* ANYONE */.XM : from, maxAge };
}
function approvals_answer(facts, asked) {
    const { reviews } = facts.forge;
    if ('unavailable' in reviews) {
        const because = `the approvals are unknown: ${reviews.unavailable}`;
        return { holds: undefined, because, awaited: true, next: [approve(facts, asked, asked.wanted)] };
    }
    const judged = (0,latest_reviews/* latestOf */.T)(reviews.value).map((review) => {
        const isApproval = review.state === 'approved';
        return { by: review.reviewer, isApproval, standing: approvals_standing(review, facts, asked) };
    });
    const counting = judged.filter(({ standing }) => standing.counts === true).map(({ by }) => by);
    const open = judged.filter(({ standing }) => standing.counts === undefined).length;
    const others = judged.flatMap(({ standing }) => (standing.because === '' ? [] : [standing.because]));
    const owners = missingOwners(facts, asked.allowed, counting);
    const missing = Math.max(asked.wanted - counting.length, owners.length > 0 ? 1 : 0);
    const names = counting.length > 0 ? ` (${(0,phrases/* listed */.KE)(counting.map(({ login }) => (0,phrases/* quoted */.TL)(login)))})` : '';
    const because = [
        `${counting.length} of ${(0,phrases/* counted */.hS)(asked.wanted, 'approval')}${names}`,
        ...owners.map((one) => one.because),
        ...(others.length > 0 ? [(0,phrases/* listed */.KE)(others, 5)] : []),
        ...(0,standing/* notesOnPeople */.CQ)(facts),
    ].join('; ');
    if (missing === 0)
        return { holds: true, because };
    const settled = asked.wanted - counting.length > open || owners.some(({ isSettled }) => isSettled);
    return {
        ...{ holds: settled ? false : undefined, because, awaited: true },
        next: [approve(facts, asked, Math.max(1, missing - open))],
        deadlock: deadlockOf(facts, asked.allowed, asked.wanted),
        notices: judged.filter(({ isApproval }) => isApproval).flatMap(noticeOf),
    };
}
const noticeOf = ({ by, standing }) => standing.counts === true ? [] : [`the approval of ${(0,phrases/* quoted */.TL)(by.login)} does not count: ${standing.because}`];
function approvals_standing(review, facts, { allowed, maxAge }) {
    const who = (0,phrases/* quoted */.TL)(review.reviewer.login);
    if (review.state === 'changes-requested')
        return { counts: false, because: `${who} asks for changes` };
    if (review.state !== 'approved')
        return { counts: false, because: `the review of ${who} was dismissed` };
    const person = (0,standing/* standingOf */.YP)(review.reviewer, facts, allowed);
    const act = `${who} approved`;
    const others = [(0,same_diff/* boundTo */.s)(review.seen, facts, act), withinAge(review.submitted, maxAge, facts, act)];
    return person.counts === false ? person : others.reduce(worse, person);
}
const worse = (one, other) => other.counts === false || one.counts === true ? other : one;
function approve(facts, { allowed }, missing) {
    const { head, opener } = facts.change;
    const people = `${missing === 1 ? 'somebody' : `${missing} people`}${(0,people_allowed/* whoMay */.as)(allowed)}`;
    const others = opener?.kind === 'person' ? ` (not ${(0,phrases/* quoted */.TL)(opener.login)})` : '';
    return { who: `${people}${others}`, what: `${missing === 1 ? 'approves' : 'approve'} \`${head.slice(0, 7)}\`` };
}

// EXTERNAL MODULE: ./src/policy/patterns/glob-list.ts + 2 modules
var glob_list = __webpack_require__(43300);
;// CONCATENATED MODULE: ./src/policy/conditions/branch.ts
/** `branch`: the branch that the change comes from. */



/* harmony default export */ const branch = (defineCondition({
    name: 'branch',
    description: 'The branch that the change comes from is one of these, with globs as in `paths`. Whoever opens a change chooses it.',
    needs: [],
    options: glob_list/* pathsSchema */.k,
    ask: ({ change: { branch } }, { match }) => branch === null
        ? { holds: undefined, because: 'the branch is unknown' }
        : { holds: match(branch), because: `comes from the branch ${(0,phrases/* quoted */.TL)(branch)}` },
}));

;// CONCATENATED MODULE: ./src/policy/conditions/changed-files.ts
/** `changed-files`: how many files in scope the change touches. */



/* harmony default export */ const changed_files = (defineCondition({
    name: 'changed-files',
    description: 'The number of files that the change adds, changes, renames or removes.',
    needs: [],
    options: boundsSchema,
    ask: ({ change }, bounds) => within(bounds, {
        count: change.files.length,
        what: (0,phrases/* counted */.hS)(change.files.length, 'changed file'),
        open: null,
        fewer: (most) => ({ who: 'the author', what: `brings the change down to ${(0,phrases/* counted */.hS)(most, 'file')}` }),
    }),
}));

;// CONCATENATED MODULE: ./src/policy/conditions/changed-lines.ts
/** `changed-lines`: the number of added and removed lines together, in scope. */

/* harmony default export */ const changed_lines = (lineCount({
    name: 'changed-lines',
    description: 'The number of added and removed lines together.',
    one: 'changed line',
    count: (facts) => addedLines(facts) + removedLines(facts),
}));

;// CONCATENATED MODULE: ./src/policy/statuses/awaited-runs.ts

/** Of a status that nobody has reported. `workflow`: the file whose run reports it; null where that is not known. */
function whyUnreported({ runs }, workflow) {
    return whyMissing(runs, () => (workflow === null ? null : [workflow]));
}
/** Of claims: what the jobs of a workflow that calls `verify.yml` found. */
function whyUnclaimed({ runs }) {
    if (runs !== undefined && 'value' in runs && runs.value.verifying.length === 0)
        return {
            because: 'no workflow at the target calls `verify.yml`',
            next: { who: 'a maintainer', what: 'adds the workflow that calls `verify.yml` to the target' },
        };
    return whyMissing(runs, ({ verifying }) => verifying);
}
/** Null where the forge tells nothing that would explain it: why it is missing stays unknown. */
function whyMissing(runs, meantIn) {
    if (runs === undefined)
        return null;
    if ('unavailable' in runs)
        return { because: `why is not known: ${runs.unavailable}`, next: null };
    const { latest, conflict, off } = runs.value;
    if (conflict !== null)
        return conflicting(conflict);
    const meant = meantIn(runs.value);
    const own = latest.filter(({ workflow }) => meant?.includes(workflow) ?? true);
    const told = STATES.map((state) => obstacleIn(own, state)).find((one) => one !== null);
    // Of runs of which nobody knows whether they would report it, no more than what they are is said; but one approval lets all begin.
    if (told)
        return meant === null && told.next !== APPROVAL ? { ...told, next: null } : told;
    return switchedOff(off.filter((workflow) => meant?.includes(workflow)));
}
const conflicting = (target) => ({
    because: `no run starts while the change conflicts with ${(0,phrases/* quoted */.TL)(target)}`,
    next: { who: 'the author', what: `resolves the conflict with ${(0,phrases/* quoted */.TL)(target)}` },
});
function switchedOff(off) {
    if (off.length === 0)
        return null;
    const files = (0,phrases/* listed */.KE)(off.map(phrases/* quoted */.TL));
    return {
        because: `${files} is switched off`,
        next: { who: 'a maintainer', what: `switches the workflow ${files} on` },
    };
}
const APPROVAL = { who: 'a maintainer', what: 'approves the workflow run' };
/** What waits for a person comes first, what ends by itself next. */
const STATES = [
    { of: ['action-required'], is: 'waits for somebody to approve it', next: APPROVAL },
    {
        of: ['waiting'],
        is: 'waits for an environment that is protected',
        next: { who: 'whoever guards the environment', what: 'lets the workflow run go on' },
    },
    {
        of: ['queued', 'requested', 'pending', 'in-progress'],
        is: 'has not ended yet',
        next: { who: 'nobody', what: 'has to do anything until the workflow run has ended' },
    },
    {
        of: ['cancelled', 'failure', 'timed-out', 'startup-failure', 'stale'],
        is: null,
        next: {
            who: 'somebody with write access',
            what: 'runs all jobs of the workflow again, or finds out why it ended so',
        },
    },
];
function obstacleIn(runs, { of, is, next }) {
    const first = runs.find(({ state }) => of.includes(state));
    if (first === undefined)
        return null;
    const such = runs.filter(({ state }) => (is === null ? state === first.state : of.includes(state)));
    const files = (0,phrases/* listed */.KE)(such.map(({ workflow }) => (0,phrases/* quoted */.TL)(workflow)));
    return { because: `the run of ${files} ${is ?? `ended as ${(0,phrases/* quoted */.TL)(first.state)}`}`, next };
}

;// CONCATENATED MODULE: ./src/policy/conditions/checks.ts
/** `checks`: these checks looked and found nothing wrong. */




const limits = schemas/* strictObject */.rej({ 'not-checked': schemas/* strictObject */.rej({ 'at-most': schemas/* int */.Whr().min(0) }).optional() });
const checks_optionsOf = (name) => schemas/* union */.KCZ([
    schemas/* array */.YOg(name).min(1),
    schemas/* partialRecord */.jgl(name, limits).refine((checks) => Object.keys(checks).length > 0, {
        error: 'names no check',
        when: ({ issues }) => issues.length === 0,
    }),
]);
/* harmony default export */ const checks = (defineCondition({
    name: 'checks',
    description: 'These checks passed. One that could not look, or broke, is not passed. `not-checked` limits what it may leave open.',
    needs: [],
    options: checks_optionsOf(schemas/* string */.YjP()),
    optionsFor: ({ checks }) => checks_optionsOf(schemas/* enum */.k5n(checks)),
    ask: (facts, options) => {
        const wanted = Array.isArray(options) ? options.map((name) => [name, {}]) : Object.entries(options);
        return together(wanted.map(([name, limit]) => ask(facts, name, limit ?? {})));
    },
}));
/** Every result under that name counts: a check may have been done in several parts. */
function ask({ results, forge }, name, limit) {
    const own = results.filter(({ check }) => check === name);
    const findings = own.flatMap((result) => result.findings);
    if (own.some(({ status }) => status === 'failed'))
        return failed(name, findings);
    const blind = own.find(({ status }) => status !== 'passed');
    if (blind?.awaited)
        return awaited(name, blind.because, whyUnclaimed(forge));
    if (blind !== undefined)
        return unanswered(name, `${blind.status === 'errored' ? 'broke' : 'could not look'}: ${blind.because}`);
    return own.length === 0 ? unanswered(name, 'did not run') : passed(name, own, limit);
}
function failed(name, findings) {
    const errors = findings.filter(({ level }) => level === 'error');
    const places = errors.map(({ path, from }) => (0,phrases/* quoted */.TL)(`${path}:${from}`));
    const found = (0,phrases/* counted */.hS)(errors.length, 'problem');
    const at = errors.length === 1 ? ` at ${places[0]}` : '';
    const fix = { who: 'the author', what: `fixes ${found} that ${(0,phrases/* quoted */.TL)(name)} found${at}` };
    return { holds: false, because: `${(0,phrases/* quoted */.TL)(name)} found ${found}: ${(0,phrases/* listed */.KE)(places)}`, next: [fix] };
}
function unanswered(name, what) {
    const step = { who: 'a maintainer', what: `finds out why ${(0,phrases/* quoted */.TL)(name)} gave no answer` };
    return { holds: undefined, because: `${(0,phrases/* quoted */.TL)(name)} ${what}`, next: [step] };
}
function awaited(name, what, why) {
    const step = { who: 'a maintainer', what: `sees that the run which tries ${(0,phrases/* quoted */.TL)(name)} starts and ends` };
    const reasons = [what, ...(why === null ? [] : [why.because])].join('; ');
    const because = `${(0,phrases/* quoted */.TL)(name)} could not look yet: ${reasons}`;
    return { holds: undefined, because, awaited: true, next: [why?.next ?? step] };
}
function passed(name, own, limit) {
    const open = own.flatMap(({ notChecked }) => notChecked);
    const count = open.reduce((sum, one) => sum + one.count, 0);
    const most = limit['not-checked']?.['at-most'] ?? Number.POSITIVE_INFINITY;
    if (count <= most)
        return { holds: true, because: `${(0,phrases/* quoted */.TL)(name)} passed` };
    const reasons = (0,phrases/* listed */.KE)(open.map((one) => `${one.why} (${one.count})`));
    const because = `${(0,phrases/* quoted */.TL)(name)} left ${count} unanswered, at most ${most} may be: ${reasons}`;
    const step = {
        who: 'the author',
        what: `brings what ${(0,phrases/* quoted */.TL)(name)} could not answer from ${count} down to ${most}`,
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
        ...(against.length > 0 && against.every((answer) => answer.awaited) && { awaited: true }),
        next: telling.flatMap(({ next = [] }) => next),
    };
}

;// CONCATENATED MODULE: ./src/policy/three-valued.ts
/** And and or of three values, where undefined is: it cannot be told. */
const allOf = (all) => all.includes(false) ? false : all.includes(undefined) ? undefined : true;
const anyOf = (all) => all.includes(true) ? true : all.includes(undefined) ? undefined : false;

;// CONCATENATED MODULE: ./src/policy/conditions/contributors.ts
/** `contributors`: whose names the commits bear, by the forge's word: authors and committers. */




const id = schemas/* int */.Whr().positive();
const somebody = schemas/* union */.KCZ([id, schemas/* literal */.euz('opener'), schemas/* enum */.k5n(['person', 'bot'])]);
const list = schemas/* union */.KCZ([somebody, schemas/* array */.YOg(somebody).min(1).max(200)]);
const contributors_options = schemas/* strictObject */.rej({
    include: list.optional().describe('At least one author or committer is one of these.'),
    only: list.optional().describe('Every author and committer is one of these.'),
})
    .refine(({ include, only }) => include !== undefined || only !== undefined, { error: 'needs `include` or `only`' });
/* harmony default export */ const contributors = (defineCondition({
    name: 'contributors',
    description: 'The authors and committers of the commits, as the forge knows their addresses, `include` one of these or are `only` these: accounts by their numbers, `opener`, `person` or `bot`. Anybody can write an address into a commit, so ask for more by it, never for less.',
    needs: [],
    options: contributors_options,
    ask: ({ change }, { include, only }) => {
        const people = change.commits.flatMap(handsOn);
        const named = [...new Set(people.flatMap((one) => (one === null ? [] : [(0,phrases/* quoted */.TL)(one.login)])))];
        const because = `commits by ${named.length === 0 ? 'nobody known' : (0,phrases/* listed */.KE)(named, 5)}${people.includes(null) ? ' and somebody unknown' : ''}`;
        return { holds: allOf([included(people, include, change), onlyThese(people, only, change)]), because };
    },
}));
/** The forge itself commits what people do on its pages: then only the author is somebody. */
function handsOn({ forge }) {
    if (forge === undefined || forge.untold === true)
        return [null];
    const isForges = forge.signature?.by === 'forge';
    return isForges ? [forge.author] : [forge.author, forge.committer];
}
function included(people, list, change) {
    if (list === undefined)
        return true;
    return anyOf(people.map((one) => isMeant(one, [list].flat(), change)));
}
function onlyThese(people, list, change) {
    if (list === undefined)
        return true;
    return allOf(people.map((one) => isMeant(one, [list].flat(), change)));
}
function isMeant(one, list, { opener }) {
    if (one === null)
        return undefined;
    const answers = list.map((wanted) => {
        if (wanted === 'person' || wanted === 'bot')
            return one.kind === 'unknown' ? undefined : one.kind === wanted;
        const account = wanted === 'opener' ? (opener?.id ?? null) : wanted;
        return one.id === null || account === null ? undefined : one.id === account;
    });
    return anyOf(answers);
}

;// CONCATENATED MODULE: ./src/policy/statuses/named-status.ts
/** A status or check of somebody else's by its name, and by whose it is where the policy says so. */




const CONCLUSIONS = ['success', 'neutral', 'skipped'];
const named = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(255),
    app: schemas/* string */.YjP().min(1).max(100).optional().describe('The app that reports it, as in its address: `github-actions`.'),
    workflow: schemas/* string */.YjP().min(1).max(255).optional().describe('The file of the workflow that runs it.'),
    conclusions: schemas/* array */.YOg(schemas/* enum */.k5n(CONCLUSIONS))
        .min(1)
        .default(['success'])
        .describe('What counts. Neutral and skipped do not, unless they are listed.'),
});
/** The name alone, or with more. */
const namedStatus = schemas/* union */.KCZ([
    schemas/* string */.YjP()
        .min(1)
        .max(255)
        .transform((name) => ({ name, conclusions: ['success'] })),
    named,
]);
/** What has to be known to judge it. No run of a workflow brings what another app reports. */
const needsOfStatus = (wanted) => [
    'statuses',
    ...(mayRun(wanted) ? [`runs:${wanted.name}`] : []),
];
const mayRun = ({ app = ACTIONS }) => app === ACTIONS;
/** The app that reports what runs of workflows say. */
const ACTIONS = 'github-actions';
/**
 * All that report under the name have to be well: nobody can hide a failure behind a namesake. One that failed is awaited
 * like one that is not there, for a second run needs no other code. `from`: older ones are not meant, in milliseconds since 1970; null for any. */
function judgeStatus({ forge, change }, wanted, from) {
    const { app, workflow, conclusions } = wanted;
    const shown = inWords(wanted);
    const success = { who: 'whoever runs it', what: `lets ${shown} succeed` };
    const awaited = (holds, because, next = success) => ({
        ...{ holds, because, awaited: true },
        next: [next],
    });
    const statuses = forge.statuses ?? { unavailable: 'nobody asked' };
    if ('unavailable' in statuses)
        return awaited(undefined, `what ${shown} says is unknown: ${statuses.unavailable}`);
    const namesakes = statuses.value.filter(({ name }) => name === wanted.name);
    const meant = namesakes.filter((one) => (app ?? one.app) === one.app && (workflow ?? one.workflow) === one.workflow);
    if (meant.length === 0) {
        const why = mayRun(wanted) ? whyUnreported(forge, workflow ?? null) : null;
        const because = [`${shown} has not reported`, ...(why === null ? [] : [why.because]), ...others(namesakes)];
        return awaited(false, because.join('; '), why?.next ?? success);
    }
    const bad = meant.find(({ conclusion }) => !conclusions.some((one) => one === conclusion));
    if (bad !== undefined)
        return awaited(false, `${shown} is ${(0,phrases/* quoted */.TL)(bad.conclusion)}`);
    if (from !== null && meant.some(({ at }) => at === null || at < from))
        return awaited(false, `${shown} has said nothing since ${(0,moment/* momentInWords */.l)(from)}`);
    // What a change's own workflow says of it is the change's word.
    if (workflow !== undefined && change.files.some(({ path, from }) => path === workflow || from === workflow))
        return awaited(undefined, `the change alters ${(0,phrases/* quoted */.TL)(workflow)}, which says so`);
    const said = [...new Set(meant.map(({ conclusion }) => (0,phrases/* quoted */.TL)(conclusion)))];
    return { holds: true, because: `${shown} is ${(0,phrases/* listed */.KE)(said)}` };
}
const inWords = ({ name, app, workflow }) => [
    (0,phrases/* quoted */.TL)(name),
    ...(app === undefined ? [] : [`of ${(0,phrases/* quoted */.TL)(app)}`]),
    ...(workflow === undefined ? [] : [`in ${(0,phrases/* quoted */.TL)(workflow)}`]),
].join(' ');
const others = (namesakes) => namesakes.slice(0, 3).map(({ app, workflow }) => {
    const whose = workflow ?? app;
    return whose === null
        ? 'another one of that name is nobody known’s'
        : `another one of that name is of ${(0,phrases/* quoted */.TL)(whose)}`;
});

;// CONCATENATED MODULE: ./src/policy/conditions/deployment.ts
/** `deployment`: this very head is what runs in an environment, made by somebody or something that may, for long enough. */








const environment = schemas/* string */.YjP().min(1).max(255);
const workflow = schemas/* string */.YjP()
    .regex(/^\.github\/workflows\/[^/\s]{1,200}\.ya?ml$/, { error: 'must be a file in `.github/workflows/`' });
const asked = schemas/* strictObject */.rej({
    environment,
    state: schemas/* enum */.k5n(['success', 'in-progress', 'queued', 'pending']).default('success'),
    soak: duration/* durationSchema */.s.optional().describe('For how long it has to be in that state: `2h`.'),
    by: schemas/* union */.KCZ([schemas/* strictObject */.rej({ workflow }), people_allowed/* allowedSchema */.eC])
        .optional()
        .describe('Who has to have made it: a workflow, by its file, or people.'),
    healthy: namedStatus.optional().describe('A status or check that succeeds after the soak: an analysis, say.'),
});
const deployment_options = schemas/* union */.KCZ([environment.transform((name) => ({ environment: name, state: 'success' })), asked]);
/* harmony default export */ const deployment = (defineCondition({
    name: 'deployment',
    description: 'This head is deployed to an environment: the latest deployment there, in that state, for that long, made by whom the policy lets.',
    needs: ['deployments:*'],
    needsFor: (asked) => [
        `deployments:${asked.environment}`,
        ...(asked.by === undefined || 'workflow' in asked.by ? [] : (0,people_allowed/* needsOfAllowed */.lY)(asked.by)),
        ...(asked.healthy === undefined ? [] : needsOfStatus(asked.healthy)),
    ],
    options: deployment_options,
    ask: (facts, asked) => ({ ...deployment_answer(facts, asked), wants: [{ kind: 'deployment', name: asked.environment }] }),
}));
function deployment_answer(facts, asked) {
    const where = (0,phrases/* quoted */.TL)(asked.environment);
    const deployments = facts.forge.deployments ?? { unavailable: 'nobody asked' };
    const next = [{ who: 'somebody who may', what: `deploys \`${facts.change.head.slice(0, 7)}\` to ${where}` }];
    if ('unavailable' in deployments)
        return {
            holds: undefined,
            because: `the deployments to ${where} are unknown: ${deployments.unavailable}`,
            awaited: true,
            next,
        };
    const all = deployments.value.filter((one) => one.environment === asked.environment);
    const ours = all.find(({ commit }) => commit === facts.change.head);
    if (ours === undefined)
        return { holds: false, because: `this head is not deployed to ${where}`, awaited: true, next };
    if (ours.superseded)
        return {
            holds: false,
            because: `a later deployment to ${where} took the place of this head's`,
            awaited: true,
            next,
        };
    if (ours.state !== asked.state)
        return {
            holds: false,
            because: `the deployment to ${where} is \`${ours.state}\`, not \`${asked.state}\``,
            awaited: true,
            next,
        };
    return madeBy(ours, facts, asked) ?? soaked(ours, facts, asked);
}
/** Null where who made it may. */
function madeBy(ours, facts, asked) {
    const no = (holds, because) => {
        const reason = `the deployment to ${(0,phrases/* quoted */.TL)(asked.environment)} does not count: ${because}`;
        return { holds, because: reason, awaited: true, notices: [reason] };
    };
    const { by } = asked;
    if (by !== undefined && 'workflow' in by)
        return ranBy(ours, facts, by.workflow, no);
    if (by !== undefined || ours.by.kind === 'person') {
        const { counts, because } = (0,standing/* standingOf */.YP)(ours.by, facts, by ?? people_allowed/* ANYONE */.XM);
        return counts === true ? null : no(counts, because);
    }
    const altered = facts.change.files.find(({ path, from }) => isWorkflow(path) || isWorkflow(from ?? ''));
    if (altered !== undefined)
        return no(undefined, `the change alters ${(0,phrases/* quoted */.TL)(altered.path)}, and its own workflow could have made it`);
    return null;
}
const isWorkflow = (path) => /^\.github\/(?:workflows|actions)\//.test(path);
/** As whom the forge lets workflows speak: nobody can have this login who is no app of it. */
const WORKFLOWS = 'github-actions[bot]';
/** Anybody who may write a deployment's status can name any run in it: who wrote it, the run's commit and its end have to fit. */
function ranBy({ by, state, run = { unavailable: 'nobody asked' } }, { change }, workflow, no) {
    if (by.kind !== 'bot' || by.login !== WORKFLOWS)
        return no(undefined, `${(0,phrases/* quoted */.TL)(by.login)} says so, which is no workflow`);
    if ('unavailable' in run)
        return no(undefined, `which workflow made it is not known: ${run.unavailable}`);
    if (run.value === null)
        return no(false, 'no workflow of this repository made it');
    if (run.value.workflow !== workflow)
        return no(false, `${(0,phrases/* quoted */.TL)(run.value.workflow)} made it`);
    const { commit, conclusion } = run.value;
    const named = `the run of ${(0,phrases/* quoted */.TL)(workflow)} that it names`;
    if (commit !== change.head)
        return no(undefined, `${named} is of ${(0,phrases/* quoted */.TL)(commit.slice(0, 7))}: nothing binds it to this head`);
    const isOn = conclusion === 'pending' && state !== 'success';
    if (conclusion !== 'success' && !isOn)
        return no(undefined, `${named} is ${(0,phrases/* quoted */.TL)(conclusion)}`);
    if (change.files.some(({ path, from }) => path === workflow || from === workflow))
        return no(undefined, `the change alters ${(0,phrases/* quoted */.TL)(workflow)}`);
    return null;
}
/** In that state for long enough, and found healthy afterwards. */
function soaked(ours, facts, asked) {
    const where = (0,phrases/* quoted */.TL)(asked.environment);
    const is = `this head is deployed to ${where}: \`${ours.state}\` since ${(0,moment/* momentInWords */.l)(ours.since)}`;
    const { soak, healthy } = asked;
    const end = ours.since + (soak?.milliseconds ?? 0);
    const now = facts.forge.now ?? { unavailable: 'nobody asked' };
    if (soak !== undefined) {
        if ('unavailable' in now)
            return { holds: undefined, because: `${is}; the time is not known: ${now.unavailable}`, awaited: true };
        const next = [{ who: 'everybody', what: `waits until ${(0,moment/* momentInWords */.l)(end)} (${soak.written} in ${where})` }];
        if (now.value < end)
            return { holds: false, because: `${is}, which is less than ${soak.written}`, awaited: true, next };
    }
    if (healthy === undefined)
        return { holds: true, because: is };
    const judged = judgeStatus(facts, healthy, end);
    return { ...judged, because: `${is}; ${judged.because}` };
}

;// CONCATENATED MODULE: ./src/policy/conditions/disclosed.ts
/** `disclosed`: where an agent wrote, the commit itself says which one or which model, and the model if that is asked for. */



const disclosed_options = schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* strictObject */.rej({ model: schemas/* literal */.euz(true) })]);
/* harmony default export */ const disclosed = (defineCondition({
    name: 'disclosed',
    description: 'Of every added line that an agent wrote, the message of its commit names the agent or its model, and with `{ model: true }` the model. Holds where no agent wrote.',
    needs: [],
    options: disclosed_options,
    ask: (facts, wanted) => {
        const { silent, isOpen, count } = silences(facts, wanted !== true);
        if (silent.length > 0)
            return {
                holds: false,
                because: `the message does not name the ${wanted === true ? 'agent' : 'model'}: ${(0,phrases/* listed */.KE)(silent.map((sha) => (0,phrases/* quoted */.TL)(sha.slice(0, 7))))}`,
                next: [
                    {
                        who: 'the author',
                        what: 'names the agent in the message of each commit, such as `Assisted-by: NAME:MODEL`',
                    },
                ],
            };
        if (isOpen)
            return { holds: undefined, because: 'of some agent-written lines it cannot be told which commit brought them' };
        return {
            holds: true,
            because: count === 0
                ? 'no added line is by an agent'
                : `${(0,phrases/* counted */.hS)(count, 'commit')} with agent-written lines, all disclosed`,
        };
    },
}));
function silences({ change, provenance }, withModel) {
    const spans = provenance.files.flatMap((file) => file.spans);
    const brought = spans.filter(({ origin }) => origin === 'agent' || origin === 'mixed').map(({ commit }) => commit);
    const shas = [...new Set(brought)].filter((sha) => sha !== null);
    const commits = new Map(change.commits.map((commit) => [commit.sha, commit]));
    const known = new Map(provenance.commits.map((commit) => [commit.sha, commit]));
    return {
        silent: shas.filter((sha) => !isDisclosed(commits.get(sha), known.get(sha), withModel)),
        isOpen: brought.includes(null),
        count: shas.length,
    };
}
function isDisclosed(commit, provenance, withModel) {
    if (commit === undefined || provenance === undefined)
        return false;
    return provenance.evidence.some(({ claims, agent, model, quote }) => claims === 'agent' && (model !== null || (agent !== null && !withModel)) && commit.message.includes(quote));
}

;// CONCATENATED MODULE: ./src/policy/conditions/draft.ts
/** `draft`: whether the pull request is one that its author still works on. */


/* harmony default export */ const draft = (defineCondition({
    name: 'draft',
    description: 'The pull request is a draft (`true`), or is none (`false`).',
    needs: ['draft'],
    options: schemas/* boolean */.zMY(),
    ask: ({ forge: { draft = { unavailable: 'nobody asked' } } }, wanted) => {
        const next = [{ who: 'the author', what: wanted ? 'makes it a draft' : 'marks it as ready for review' }];
        if ('unavailable' in draft)
            return {
                holds: undefined,
                because: `whether it is a draft is unknown: ${draft.unavailable}`,
                awaited: true,
                next,
            };
        const because = draft.value ? 'it is a draft' : 'it is no draft';
        return draft.value === wanted ? { holds: true, because } : { holds: false, because, awaited: true, next };
    },
}));

;// CONCATENATED MODULE: ./src/policy/conditions/file-is.ts
/** `file-is`: at least one file in scope is one of these, or this happened to it. */



const KINDS = {
    new: ({ from }) => from === null,
    removed: ({ content }) => content.kind === 'removed',
    renamed: ({ from, path }) => from !== null && from !== path,
    executable: ({ mode }) => mode === '100755',
    symlink: ({ content }) => content.kind === 'symlink',
    submodule: ({ content }) => content.kind === 'submodule',
    binary: ({ content }) => (content.kind === 'too-large' ? undefined : content.kind === 'binary'),
    generated: ({ upkeep }) => upkeep === 'generated',
    vendored: ({ upkeep }) => upkeep === 'vendored',
};
const file_is_NAMES = [
    'new',
    'removed',
    'renamed',
    'executable',
    'symlink',
    'submodule',
    'binary',
    'generated',
    'vendored',
];
const kind = schemas/* enum */.k5n(file_is_NAMES);
/* harmony default export */ const file_is = (defineCondition({
    name: 'file-is',
    description: `At least one changed file is one of these: ${file_is_NAMES.map((name) => `\`${name}\``).join(', ')}.`,
    needs: [],
    options: schemas/* union */.KCZ([kind, schemas/* array */.YOg(kind).min(1)]),
    ask: ({ change }, options) => {
        const wanted = [options].flat();
        const among = (answer) => change.files.filter((file) => wanted.some((name) => KINDS[name](file) === answer));
        const names = wanted.join(' or ');
        const [found, open] = [among(true), among(undefined)];
        if (found.length > 0)
            return { holds: true, because: `${names}: ${filesInWords(found)}` };
        if (open.length > 0)
            return { holds: undefined, because: `too large to tell whether ${names}: ${filesInWords(open)}` };
        return { holds: false, because: `no changed file is ${names}` };
    },
}));

;// CONCATENATED MODULE: ./src/policy/conditions/findings.ts
/** `findings`: what checks found in scope, by rule and level. */




const level = schemas/* enum */.k5n(['error', 'warning', 'note']);
const rule = schemas/* string */.YjP()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "must be what stands behind the `/` in a finding's rule" });
const findings_optionsOf = (check) => schemas/* strictObject */.rej({
    of: schemas/* union */.KCZ([check, schemas/* array */.YOg(check).min(1)]),
    rule: schemas/* union */.KCZ([rule, schemas/* array */.YOg(rule).min(1)]).optional(),
    level: schemas/* union */.KCZ([level, schemas/* array */.YOg(level).min(1)]).optional(),
    count: boundsSchema.optional(),
});
/* harmony default export */ const findings = (defineCondition({
    name: 'findings',
    description: 'These checks (`of`) found something: at least one finding, or so many (`count`), of one `rule` or `level` or of any. Where a check could not look, there may be more.',
    needs: [],
    options: findings_optionsOf(schemas/* string */.YjP()),
    optionsFor: ({ checks }) => findings_optionsOf(schemas/* enum */.k5n(checks)),
    ask: findings_answer,
}));
function findings_answer({ results }, options) {
    const checks = [options.of].flat();
    const found = results.flatMap(({ findings }) => findings).filter((finding) => findings_isMeant(finding, checks, options));
    const blind = checks.filter((name) => {
        const own = results.filter(({ check }) => check === name);
        return own.length === 0 || own.some(({ status }) => status === 'skipped' || status === 'errored');
    });
    const isAwaited = blind.length > 0 && blind.every((name) => results.some((one) => one.check === name && one.awaited));
    const places = found.map(({ path, from }) => (0,phrases/* quoted */.TL)(`${path}:${from}`));
    const told = within(options.count ?? { 'at-least': 1 }, {
        count: found.length,
        what: `${(0,phrases/* counted */.hS)(found.length, 'finding')} of ${checks.join(', ')}${places.length > 0 ? ` (${(0,phrases/* listed */.KE)(places)})` : ''}`,
        open: blind.length === 0 ? null : `${blind.join(', ')} did not look, or not everywhere`,
        fewer: (most) => ({ who: 'the author', what: `brings the findings of ${checks.join(', ')} down to ${most}` }),
    });
    // A check whose run has not ended yet answers without another push.
    return isAwaited && told.holds === undefined ? { ...told, awaited: true } : told;
}
function findings_isMeant({ rule, level }, checks, options) {
    const slash = rule.indexOf('/');
    const [check, kind] = [rule.slice(0, slash), rule.slice(slash + 1)];
    return (checks.includes(check) &&
        (options.rule === undefined || [options.rule].flat().includes(kind)) &&
        (options.level === undefined || [options.level].flat().includes(level)));
}

;// CONCATENATED MODULE: ./src/policy/conditions/into.ts
/** `into`: the branch that the change merges into. */



/* harmony default export */ const into = (defineCondition({
    name: 'into',
    description: 'The branch that the change merges into is one of these, with globs as in `paths`.',
    needs: ['into'],
    options: glob_list/* pathsSchema */.k,
    ask: ({ forge: { into = { unavailable: 'nobody asked' } } }, { match }) => {
        if ('unavailable' in into)
            return {
                holds: undefined,
                because: `the branch that it merges into is unknown: ${into.unavailable}`,
                awaited: true,
            };
        const because = `merges into ${(0,phrases/* quoted */.TL)(into.value)}`;
        if (match(into.value))
            return { holds: true, because };
        // Another one can be chosen with the code as it is.
        return {
            holds: false,
            because,
            awaited: true,
            next: [{ who: 'the author', what: 'chooses another branch to merge into' }],
        };
    },
}));

;// CONCATENATED MODULE: ./src/policy/origins/agent-commits.ts
/**
 * Null where the head is not known. After a rewrite of the branch nothing is left of what was there. Where an agent took
 * part at all, a commit of which nobody says who wrote it counts as the agent's: leaving a mark out must gain nothing.
 */
function agentCommitsAfter(head, { change, provenance }) {
    const spans = provenance.files.flatMap((file) => file.spans);
    if (![...provenance.commits, ...spans].some(({ origin }) => agent_commits_isAgents(origin)))
        return [];
    const isMeant = (origin) => agent_commits_isAgents(origin) || origin === 'unknown';
    const written = new Set([
        ...provenance.commits.flatMap(({ sha, origin }) => (isMeant(origin) ? [sha] : [])),
        ...spans.flatMap((span) => (isMeant(span.origin) ? [span.commit ?? change.head] : [])),
    ]);
    if ('unavailable' in head)
        return null;
    const parents = new Map(change.commits.map((commit) => [commit.sha, commit.parents]));
    const old = new Set();
    const open = [head.value];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
        if (old.has(sha))
            continue;
        old.add(sha);
        open.push(...(parents.get(sha) ?? []));
    }
    return [...written].filter((sha) => !old.has(sha));
}
const agent_commits_isAgents = (origin) => origin === 'agent' || origin === 'mixed';

;// CONCATENATED MODULE: ./src/policy/wording/look-alikes.ts
/** Names that look like another one: what a reader could take for it and is not. */

/** Unicode has several ways to store one and the same text; that alone makes no other name. */
function isSame(one, other) {
    return one.normalize('NFC') === other.normalize('NFC');
}
function notThat(one, wanted) {
    const shown = [...one].map((character) => /[ -~]/.test(character) || wanted.includes(character) ? character : (0,phrases/* codePoint */.yb)(character));
    return `${(0,phrases/* quoted */.TL)(shown.join(''))} looks like ${(0,phrases/* quoted */.TL)(wanted)} and is another label`;
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

;// CONCATENATED MODULE: ./src/policy/conditions/label.ts
/** `label`: the pull request wears these labels, by their exact names, and somebody put them on who may, when there was nothing more to come from an agent. */










const label_name = schemas/* string */.YjP().min(1).max(100);
const names = schemas/* union */.KCZ([label_name, schemas/* array */.YOg(label_name).min(1)]);
const label_options = schemas/* union */.KCZ([
    names,
    schemas/* strictObject */.rej({
        name: names,
        by: schemas/* union */.KCZ([schemas/* literal */.euz('anyone'), people_allowed/* allowedSchema */.eC])
            .default(people_allowed/* WRITERS */.J1)
            .describe('Who may put it on. anyone: no matter who, bots and the author too.'),
        after: schemas/* enum */.k5n(['last-agent-push', 'any-time'])
            .default('last-agent-push')
            .describe('last-agent-push: what an agent pushed later takes its word away, unless the diff is the same.'),
        'max-age': duration/* durationSchema */.s.optional().describe('How long it holds, from when it was put on: `72h`, `14d`.'),
    }),
]);
/* harmony default export */ const label = (defineCondition({
    name: 'label',
    description: 'The pull request wears this label, or all of these, by their exact names: put on by somebody who may (with write permission, unless said otherwise) and took no part in the change, after the last push of agent-written commits.',
    needs: ['labels', 'labelings', 'digest', 'pushes', 'assignees', 'permissions'],
    needsFor: (written) => {
        const { by, after, maxAge } = label_askedIn(written);
        const when = after === 'any-time' && maxAge === undefined ? [] : ['labelings', 'digest'];
        if (by === 'anyone')
            return ['labels', ...when];
        return ['labels', 'labelings', 'digest', ...(0,people_allowed/* needsOfAllowed */.lY)(by)];
    },
    options: label_options,
    ask: (facts, written) => {
        const asked = label_askedIn(written);
        return { ...label_answer(facts, asked), wants: asked.wanted.map((label) => ({ kind: 'label', name: label })) };
    },
}));
function label_askedIn(written) {
    if (typeof written === 'string' || Array.isArray(written))
        return { wanted: [written].flat(), by: people_allowed/* WRITERS */.J1, after: 'last-agent-push' };
    return { wanted: [written.name].flat(), by: written.by, after: written.after, maxAge: written['max-age'] };
}
function label_answer(facts, asked) {
    const { labels } = facts.forge;
    if ('unavailable' in labels)
        return {
            holds: undefined,
            because: `the labels are unknown: ${labels.unavailable}`,
            awaited: true,
            next: add(asked, asked.wanted),
        };
    const present = labels.value;
    const missing = asked.wanted.filter((label) => !present.some((one) => isSame(one, label)));
    if (missing.length > 0) {
        const alike = missing.flatMap((label) => present.filter((one) => looksLike(one, label)).map((one) => notThat(one, label)));
        const because = `${(0,phrases/* counted */.hS)(missing.length, 'label')} missing: ${(0,phrases/* listed */.KE)(missing.map(phrases/* quoted */.TL))}`;
        return { holds: false, because: [because, ...alike].join('; '), awaited: true, next: add(asked, missing) };
    }
    return worn(facts, asked);
}
/** A label that is there and does not count leaves it open: nobody should take it for not being there, where its being there makes a rule apply. */
function worn(facts, asked) {
    const weighed = asked.wanted.map((label) => ({ label, standing: standingOfLabel(label, facts, asked) }));
    const refused = weighed.filter(({ standing }) => standing.counts !== true);
    const wears = `wears ${(0,phrases/* listed */.KE)(asked.wanted.map((one) => `the label ${(0,phrases/* quoted */.TL)(one)}`))}`;
    if (refused.length === 0)
        return { holds: true, because: wears };
    const reasons = refused.map(({ label, standing }) => `the label ${(0,phrases/* quoted */.TL)(label)} does not count: ${standing.because}`);
    const notes = asked.by === 'anyone' ? [] : (0,standing/* notesOnPeople */.CQ)(facts);
    return {
        ...{ holds: undefined, because: [...reasons, ...notes].join('; '), awaited: true, notices: reasons },
        next: add(asked, refused.map(({ label }) => label)),
    };
}
function standingOfLabel(label, facts, { by, after, maxAge }) {
    if (by === 'anyone' && after === 'any-time' && maxAge === undefined)
        return { counts: true, because: '' };
    const labelings = facts.forge.labelings ?? { unavailable: 'nobody asked' };
    if ('unavailable' in labelings)
        return { counts: undefined, because: `who put it on is not known: ${labelings.unavailable}` };
    const labeling = labelings.value.findLast((one) => isSame(one.label, label));
    if (labeling === undefined)
        return { counts: undefined, because: 'who put it on is not known' };
    const standings = [
        ...(by === 'anyone' ? [] : [(0,standing/* standingOf */.YP)(labeling.by, facts, by)]),
        ...(after === 'any-time' ? [] : [stillMeant(labeling, facts)]),
        withinAge(labeling.at, maxAge, facts, `${(0,phrases/* quoted */.TL)(labeling.by.login)} put it on`),
    ];
    return (standings.find(({ counts }) => counts === false) ??
        standings.find(({ counts }) => counts === undefined) ?? { counts: true, because: '' });
}
/** Whether nothing came from an agent since: the diff is the same, or what came is not an agent's. */
function stillMeant({ by, seen }, facts) {
    const bound = (0,same_diff/* boundTo */.s)(seen, facts, `${(0,phrases/* quoted */.TL)(by.login)} put it on`);
    if (bound.counts === true)
        return bound;
    const later = agentCommitsAfter(seen?.head ?? { unavailable: 'nobody asked' }, facts);
    if (later === null || bound.counts === undefined)
        return later?.length === 0 ? { counts: true, because: '' } : bound;
    if (later.length === 0)
        return { counts: true, because: '' };
    return {
        counts: false,
        because: `it is older than ${(0,phrases/* listed */.KE)(later.map((sha) => (0,phrases/* quoted */.TL)(sha.slice(0, 7))))}, which an agent wrote, or nobody says who`,
    };
}
function add({ by }, missing) {
    const who = by === 'anyone' ? 'somebody' : `somebody${(0,people_allowed/* whoMay */.as)(by)}`;
    return [{ who, what: `adds the label ${missing.map(phrases/* quoted */.TL).join(' and ')}` }];
}

// EXTERNAL MODULE: ./src/policy/patterns/wildcards.ts
var wildcards = __webpack_require__(39763);
;// CONCATENATED MODULE: ./src/policy/patterns/text-pattern.ts
/** Text with `*` for any text, as people write it; compared whole and in any case. A match costs at most the pattern's length times the text's. */


/** What is longer than this is compared by its beginning. In UTF-16 units. */
const LONGEST = 1000;
const pattern = schemas/* string */.YjP()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u, { error: 'must be one line without invisible characters' });
/** One, or several of which one must match. */
const patternsSchema = schemas/* union */.KCZ([pattern, schemas/* array */.YOg(pattern).min(1).max(50)]);
function matchesOne(text, patterns) {
    const items = [...text.slice(0, LONGEST).toLowerCase()];
    return [patterns].flat().some((written) => (0,wildcards/* matchWildcards */.B)([...written.toLowerCase()].map(wanted), items));
}
function wanted(character) {
    return character === '*' ? null : (one) => one === character;
}

;// CONCATENATED MODULE: ./src/policy/conditions/model.ts
/** `model`: at least one added line in scope was written by an agent with one of these models. */



/* harmony default export */ const model = (defineCondition({
    name: 'model',
    description: 'At least one added line was written by an agent with one of these models; `*` is any text. Where no model is named, it cannot be told.',
    needs: [],
    options: patternsSchema,
    ask: (facts, patterns) => {
        const models = facts.provenance.agents.map(({ model }) => model ?? 'not named');
        const holds = anyWork(facts, ({ commit }) => {
            const model = commit?.model ?? null;
            return model === null ? undefined : matchesOne(model, patterns);
        });
        const named = models.length === 0 ? '' : `; models: ${[...new Set(models)].join(', ')}`;
        return { holds, because: `${agentsInWords(facts)}${named}` };
    },
}));

;// CONCATENATED MODULE: ./src/policy/conditions/objections.ts
/** `objections`: people who may ask for changes, and no later word of theirs takes it back. */






const objections_from = schemas/* union */.KCZ([schemas/* literal */.euz('anyone'), people_allowed/* allowedSchema */.eC]);
const objections_options = schemas/* union */.KCZ([schemas/* literal */.euz('none'), schemas/* strictObject */.rej({ from: objections_from.default(people_allowed/* WRITERS */.J1) })]);
/* harmony default export */ const objections = (defineCondition({
    name: 'objections',
    description: 'Nobody who may (with write permission, unless said otherwise) asks for changes in their latest review. Whether they looked at this very diff is of no account: an objection stands until its author, or somebody who dismisses it, takes it back.',
    needs: ['reviews', 'permissions', 'pushes', 'assignees'],
    needsFor: (written) => ['reviews', ...(0,people_allowed/* needsOfAllowed */.lY)(allowedIn(written))],
    options: objections_options,
    ask: (facts, written) => objections_answer(facts, allowedIn(written)),
}));
function allowedIn(written) {
    if (written === 'none')
        return people_allowed/* WRITERS */.J1;
    return written.from === 'anyone' ? people_allowed/* ANYONE */.XM : written.from;
}
function objections_answer(facts, allowed) {
    const { reviews } = facts.forge;
    if ('unavailable' in reviews)
        return { holds: undefined, because: `the objections are unknown: ${reviews.unavailable}`, awaited: true };
    const asking = (0,latest_reviews/* latestOf */.T)(reviews.value)
        .filter(({ state }) => state === 'changes-requested')
        .map(({ reviewer }) => ({ reviewer, counts: (0,standing/* voiceOf */.sZ)(reviewer, facts, allowed).counts }))
        // Somebody of whom it is not known whether they may is heard: silence must not be the easier way.
        .filter(({ counts }) => counts !== false);
    if (asking.length === 0)
        return { holds: true, because: 'nobody who may asks for changes' };
    const names = (0,phrases/* listed */.KE)(asking.map(({ reviewer }) => (0,phrases/* quoted */.TL)(reviewer.login)));
    return {
        holds: asking.some(({ counts }) => counts === true) ? false : undefined,
        because: `${(0,phrases/* counted */.hS)(asking.length, 'person asks', 'people ask')} for changes: ${names}`,
        awaited: true,
        next: [
            {
                who: names,
                what: asking.length === 1 ? 'approves or takes the objection back' : 'approve or take their objections back',
            },
        ],
    };
}

;// CONCATENATED MODULE: ./src/policy/conditions/opener.ts
/** `opener`: who opened the pull request, and what they may. */






const access = schemas/* strictObject */.rej({
    permission: people_allowed/* permissionWanted */.Z8.optional().describe('At least this permission on the repository, now.'),
    teams: people_allowed/* teamsSchema */.wU.optional().describe('A member of one of these teams, `organization/team`.'),
})
    .refine(({ permission, teams }) => permission !== undefined || teams !== undefined, {
    error: 'needs `permission` or `teams`',
});
const one = schemas/* union */.KCZ([schemas/* int */.Whr().positive(), schemas/* enum */.k5n(['person', 'bot']), access]);
/* harmony default export */ const conditions_opener = (defineCondition({
    name: 'opener',
    description: 'Who opened the pull request is a `person`, a `bot`, one of these accounts, by their numeric ids (a name can be taken over by somebody else), or somebody with this `permission` or in these `teams`.',
    needs: ['permissions:opener'],
    needsFor: (written) => [written]
        .flat()
        .flatMap((wanted) => typeof wanted === 'object'
        ? [
            ...(wanted.permission === undefined ? [] : ['permissions:opener']),
            ...(wanted.teams ?? []).map((team) => `team:${(0,people_allowed/* teamName */.Ps)(team)}`),
        ]
        : []),
    options: schemas/* union */.KCZ([one, schemas/* array */.YOg(one).min(1).max(200)]),
    ask: (facts, options) => {
        const { opener } = facts.change;
        if (opener === null)
            return { holds: undefined, because: 'who opened the change is unknown' };
        const answers = [options].flat().map((wanted) => opener_isMeant(opener, wanted, facts));
        const id = opener.id === null ? 'without an id' : `id ${opener.id}`;
        const reasons = answers.flatMap(({ because }) => (because === '' ? [] : [because]));
        const because = [`opened by ${(0,phrases/* quoted */.TL)(opener.login)} (${opener.kind}, ${id})`, ...reasons].join('; ');
        return { holds: anyOf(answers.map(({ counts }) => counts)), because };
    },
}));
const plainly = (counts) => ({ counts, because: '' });
function opener_isMeant(opener, wanted, facts) {
    const { id, kind } = opener;
    if (typeof wanted === 'number')
        return plainly(id === null ? undefined : id === wanted);
    if (typeof wanted === 'string')
        return plainly(kind === 'unknown' ? undefined : kind === wanted);
    const { permission, teams } = wanted;
    const may = permission === undefined ? [] : [(0,standing/* mayOf */.Bp)(opener, withoutReviews(facts), permission)];
    const member = teams === undefined ? [] : [memberOfAny(opener, facts, teams)];
    const all = [...may, ...member];
    const because = all.flatMap((each) => (each.because === '' ? [] : [each.because])).join('; ');
    return { counts: allOf(all.map(({ counts }) => counts)), because };
}
/** What somebody may is looked up for this; what their reviews tell besides was not asked for, and must make no difference. */
const withoutReviews = (facts) => ({
    ...facts,
    forge: { ...facts.forge, reviews: { unavailable: 'not asked for' } },
});
function memberOfAny(opener, facts, teams) {
    const answers = teams.map((team) => (0,standing/* memberOf */.C5)(opener, facts, team));
    const reasons = answers.map(({ because }) => because).join('; ');
    const counts = anyOf(answers.map((each) => each.counts));
    return { counts, because: counts === true ? '' : reasons };
}

;// CONCATENATED MODULE: ./src/policy/conditions/origin.ts
/** `origin`: at least one added line in scope is one of these. */




const origin_origin = schemas/* enum */.k5n(recount/* ORIGINS */.o9);
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
    const seen = (0,recount/* presentIn */.Tk)(lines);
    const isOfOne = seen.some((one) => wanted.has(one) || (one === 'mixed' && wanted.has('agent')));
    return isOfOne || (wanted.has('mixed') && seen.length > 1);
}
/** Where no line tells, anybody may have done it who wrote a commit; and a mixed line may be anybody's. */
function isPossible(lines, hidden, wanted) {
    const possible = [...hidden, ...(lines.mixed > 0 ? LINE_ORIGINS : [])];
    const isMixture = hidden.length > 0 && new Set([...hidden, ...(0,recount/* presentIn */.Tk)(lines)]).size > 1;
    return possible.some((one) => wanted.has(one)) || (wanted.has('mixed') && isMixture);
}

;// CONCATENATED MODULE: ./src/policy/conditions/removed-lines.ts
/** `removed-lines`: the number of lines of the base that went away, in scope. */

/* harmony default export */ const removed_lines = (lineCount({
    name: 'removed-lines',
    description: 'The number of lines of the base that went away.',
    one: 'removed line',
    count: removedLines,
}));

;// CONCATENATED MODULE: ./src/policy/conditions/renamed.ts
/** `renamed`: a file in scope came from one place to another. */




/* harmony default export */ const renamed = (defineCondition({
    name: 'renamed',
    description: 'A file was renamed from one of these paths (`from`), to one of these (`to`); one of both may be left out.',
    needs: [],
    options: schemas/* strictObject */.rej({ from: glob_list/* pathsSchema */.k.optional(), to: glob_list/* pathsSchema */.k.optional() })
        .refine(({ from, to }) => from !== undefined || to !== undefined, { error: 'needs `from` or `to`' }),
    ask: ({ change }, { from, to }) => {
        const renamed = change.files.filter((file) => file.from !== null && file.from !== file.path);
        const meant = renamed.filter((file) => (from?.match(file.from ?? '') ?? true) && (to?.match(file.path) ?? true));
        if (meant.length > 0)
            return { holds: true, because: `renamed: ${filesInWords(meant)}` };
        return { holds: false, because: 'no file was renamed so' };
    },
}));

;// CONCATENATED MODULE: ./src/policy/conditions/signed.ts
/** `signed`: every commit bears a signature that the forge found valid. */



/* harmony default export */ const signed = (defineCondition({
    name: 'signed',
    description: "Every commit bears a signature that the forge found valid: anybody's (`true`), or one of these accounts' (`by`, numeric ids). It says who signed, not who wrote.",
    needs: [],
    options: schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* strictObject */.rej({ by: schemas/* array */.YOg(schemas/* int */.Whr().positive()).min(1).max(200) })]),
    ask: ({ change: { commits } }, options) => {
        const ids = options === true ? null : new Set(options.by);
        const unsigned = commits.filter((commit) => isSigned(commit, ids) === false);
        const open = commits.filter((commit) => isSigned(commit, ids) === undefined);
        const names = (of) => `${(0,phrases/* counted */.hS)(of.length, 'commit')} (${(0,phrases/* listed */.KE)(of.map(({ sha }) => (0,phrases/* quoted */.TL)(sha.slice(0, 7))))})`;
        if (unsigned.length > 0)
            return { holds: false, because: `not signed so: ${names(unsigned)}` };
        if (open.length > 0)
            return { holds: undefined, because: `no signature is known of ${names(open)}` };
        return { holds: true, because: `${(0,phrases/* counted */.hS)(commits.length, 'commit')}, all signed` };
    },
}));
/** An unsigned commit and one whose signature is not known look the same, so neither is called unsigned. */
function isSigned({ forge }, ids) {
    const signature = forge?.signature ?? null;
    if (signature === null)
        return undefined;
    if (!signature.isValid || ids === null)
        return signature.isValid;
    if (signature.by === null)
        return undefined;
    if (signature.by === 'forge')
        return false;
    return signature.by.id === null ? undefined : ids.has(signature.by.id);
}

;// CONCATENATED MODULE: ./src/policy/conditions/signed-off.ts
/** `signed-off`: every commit carries the Developer Certificate of Origin of a person, https://developercertificate.org. */



const SIGN_OFF = /^signed-off-by:([^<>\n]{1,300})<([^<>\s]{1,200})>[ \t]*$/i;
/** Lines of a message that are looked at, from its end: a trailer stands there. */
const LAST_LINES = 200;
/* harmony default export */ const signed_off = (defineCondition({
    name: 'signed-off',
    description: 'Every commit has a `Signed-off-by` with the name or address of its author or committer, and an agent’s own is none: only a person can certify where a change comes from.',
    needs: [],
    options: schemas/* literal */.euz(true),
    ask: ({ change: { commits }, provenance }) => {
        const bySha = new Map(provenance.commits.map((commit) => [commit.sha, commit]));
        const missing = commits.filter((commit) => !isSignedOff(commit, bySha.get(commit.sha)));
        if (missing.length === 0)
            return { holds: true, because: `${(0,phrases/* counted */.hS)(commits.length, 'commit')}, all signed off` };
        const names = (0,phrases/* listed */.KE)(missing.map(({ sha }) => (0,phrases/* quoted */.TL)(sha.slice(0, 7))));
        return {
            holds: false,
            because: `no person signed off ${(0,phrases/* counted */.hS)(missing.length, 'commit')} (${names})`,
            next: [{ who: 'the author', what: 'signs off each commit: `git rebase --signoff`' }],
        };
    },
}));
function isSignedOff({ message, author, committer }, provenance) {
    const agents = (provenance?.evidence ?? []).filter(({ claims }) => claims !== 'human').map(({ quote }) => quote);
    return message
        .split(/\r?\n/)
        .slice(-LAST_LINES)
        .filter((line) => !agents.includes(line.trim()))
        .some((line) => {
        const [, name = '', email = ''] = SIGN_OFF.exec(line) ?? [];
        return [author, committer].some((one) => isAlike(one.name, name) || isAlike(one.email, email));
    });
}
const isAlike = (one, other) => one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();

;// CONCATENATED MODULE: ./src/policy/conditions/status-checks.ts
/** `status-checks`: what others say of the head, by name: a CI job, a scanner, a commit status. */



const status_checks_options = schemas/* union */.KCZ([
    namedStatus.transform((one) => [one]),
    schemas/* array */.YOg(namedStatus).min(1).max(50),
]);
/* harmony default export */ const status_checks = (defineCondition({
    name: 'status-checks',
    description: "Checks and statuses that others report for the head succeeded: by name, and by app or workflow where it is said. Neutral and skipped do not count unless listed. For Assay's own checks there is `checks`.",
    needs: ['statuses', 'runs:*'],
    needsFor: (wanted) => wanted.flatMap(needsOfStatus),
    options: status_checks_options,
    ask: (facts, wanted) => {
        const all = wanted.map((one) => judgeStatus(facts, one, null));
        const first = all.find(({ holds }) => holds === false) ?? all.find(({ holds }) => holds === undefined);
        const open = all.filter(({ holds }) => holds !== true);
        return {
            holds: first === undefined ? true : first.holds,
            because: (first === undefined ? all : open).map(({ because }) => because).join('; '),
            awaited: true,
            next: open.flatMap(({ next = [] }) => next),
        };
    },
}));

;// CONCATENATED MODULE: ./src/policy/conditions/tier.ts
/** `tier`: how an agent took part in at least one added line in scope. */



const tier = schemas/* enum */.k5n(['authored', 'assisted', 'suggested']);
/* harmony default export */ const conditions_tier = (defineCondition({
    name: 'tier',
    description: 'An agent took part so in at least one added line. `authored`: under its own name. `assisted`: a person committed. `suggested`: an accepted suggestion of a review.',
    needs: [],
    options: schemas/* union */.KCZ([tier, schemas/* array */.YOg(tier).min(1)]),
    ask: (facts, options) => {
        const wanted = new Set([options].flat());
        const holds = anyWork(facts, ({ commit }) => (commit?.tier ? wanted.has(commit.tier) : undefined));
        const tiers = facts.provenance.commits.flatMap(({ tier }) => (tier === null ? [] : [tier]));
        return { holds, because: `${agentsInWords(facts)}; tiers: ${[...new Set(tiers)].join(', ') || 'none is known'}` };
    },
}));

;// CONCATENATED MODULE: ./src/policy/conditions/title.ts
/** `title`: the title of the pull request. */



/* harmony default export */ const title = (defineCondition({
    name: 'title',
    description: 'The title of the pull request is one of these; `*` is any text, capitals do not count. Whoever opens a change chooses it.',
    needs: [],
    options: patternsSchema,
    ask: ({ change: { title } }, patterns) => title === null
        ? { holds: undefined, because: 'the title is unknown' }
        : { holds: matchesOne(title, patterns), because: `the title is ${(0,phrases/* quoted */.TL)(title)}` },
}));

// EXTERNAL MODULE: ./src/policy/texts/referenced-files.ts
var referenced_files = __webpack_require__(68824);
;// CONCATENATED MODULE: ./src/policy/conditions/touches.ts
/** `touches`: the change touches what decides about changes. */




/** Everything that stands there, and the folder itself should it become a link. */
const isIn = (path, folder) => path === folder || path.startsWith(`${folder}/`);
const OWNERS = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];
const touches_KINDS = {
    policy: (path) => path === '.github' ||
        path === '.github/assay.yml' ||
        isIn(path, '.github/policies') ||
        path === referenced_files/* DIRECTORY_FILE */.PO ||
        path.endsWith(`/${referenced_files/* DIRECTORY_FILE */.PO}`),
    workflows: (path) => path === '.github' || isIn(path, '.github/workflows') || isIn(path, '.github/actions'),
    owners: (path) => path === '.github' || OWNERS.includes(path),
};
const touches_kind = schemas/* enum */.k5n(['policy', 'workflows', 'owners']);
/* harmony default export */ const touches = (defineCondition({
    name: 'touches',
    description: 'A changed file is part of the policy (`policy`), of the workflows (`workflows`), or is CODEOWNERS (`owners`). Holds for removed and renamed ones, too.',
    needs: [],
    options: schemas/* union */.KCZ([touches_kind, schemas/* array */.YOg(touches_kind).min(1)]),
    ask: ({ change }, options) => {
        const wanted = [options].flat();
        const isMeant = (path) => wanted.some((name) => touches_KINDS[name](path));
        const found = change.files.filter(({ path, from }) => isMeant(path) || (from !== null && isMeant(from)));
        if (found.length > 0)
            return { holds: true, because: `touches ${wanted.join(' or ')}: ${filesInWords(found)}` };
        return { holds: false, because: `touches no ${wanted.join(' and no ')}` };
    },
}));

;// CONCATENATED MODULE: ./src/policy/conditions/trust.ts
/** `trust`: who wrote the added lines in scope is said by somebody, and how far that can be relied on. */




const LEVELS = ['weak', 'declared', 'verified'];
/* harmony default export */ const trust = (defineCondition({
    name: 'trust',
    description: 'Of every added line, evidence at least so good says who wrote it: `verified` by the forge, `declared` by somebody, or `weak`. Does not hold for lines of which nobody says it.',
    needs: [],
    options: schemas/* enum */.k5n(LEVELS),
    ask: trust_answer,
}));
function trust_answer(facts, least) {
    const { commits, evidence, files } = facts.provenance;
    const ofCommits = new Map(commits.map((commit) => [commit.sha, commit.evidence]));
    const spans = files.flatMap((file) => file.spans);
    const short = spans.filter((span) => {
        const own = span.commit === null ? [] : (ofCommits.get(span.commit) ?? []);
        return ![...own, ...evidence].some((one) => isGood(one, least) && speaksOf(one, span));
    });
    const lines = short.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    if (lines > 0)
        return { holds: false, because: `of ${(0,phrases/* counted */.hS)(lines, 'added line')}, no ${least} evidence says who wrote them` };
    const hidden = filesWithoutLines(facts);
    const isSure = hidden.length === 0 || commits.every((commit) => commit.evidence.some((one) => isGood(one, least)));
    if (!isSure)
        return { holds: undefined, because: `it cannot be told who touched ${filesInWords(hidden)}` };
    return { holds: true, because: `${least} evidence says of every added line who wrote it` };
}
function isGood({ trust }, least) {
    return LEVELS.indexOf(trust) >= LEVELS.indexOf(least);
}
/** A mixed line counts as an agent's. */
function speaksOf({ claims, scope, partial }, { path, from, to, origin }) {
    if (claims !== (origin === 'mixed' ? 'agent' : origin) || partial === true)
        return false;
    if (scope.kind === 'span')
        return scope.span.path === path && scope.span.from <= from && to <= scope.span.to;
    // That a person opened the change says nothing of who wrote its lines.
    return scope.kind === 'commit' || claims !== 'human';
}

;// CONCATENATED MODULE: ./src/policy/conditions/unknown-lines.ts
/** `unknown-lines`: how many added lines in scope nobody claims. */




/* harmony default export */ const unknown_lines = (defineCondition({
    name: 'unknown-lines',
    description: 'The number of added lines of which nobody says who wrote them.',
    needs: [],
    options: boundsSchema,
    ask: (facts, bounds) => {
        const count = facts.provenance.lines.unknown;
        const maybe = facts.provenance.lines.mixed;
        const hidden = possibleOrigins(facts).has('unknown') ? uncountableFiles(facts) : [];
        const open = [
            ...(maybe > 0 ? [`of ${(0,phrases/* counted */.hS)(maybe, 'mixed line')} some may be nobody's`] : []),
            ...(hidden.length > 0 ? [`those of ${filesInWords(hidden)} cannot be counted`] : []),
        ];
        return within(bounds, {
            count,
            what: `${(0,phrases/* counted */.hS)(count, 'line')} by nobody known`,
            detail: `added lines: ${linesInWords(facts)}`,
            open: open.length === 0 ? null : open.join('; '),
            fewer: (most) => ({ who: 'the author', what: `discloses who wrote all but ${(0,phrases/* counted */.hS)(most, 'added line')}` }),
        });
    },
}));

;// CONCATENATED MODULE: ./src/policy/conditions.ts
































const conditions = [
    conditions_origin,
    all_lines_from,
    agent_lines,
    unknown_lines,
    agent_share,
    agent,
    model,
    conditions_tier,
    trust,
    touches,
    file_is,
    renamed,
    added_lines,
    removed_lines,
    changed_lines,
    changed_files,
    branch,
    into,
    draft,
    title,
    conditions_opener,
    contributors,
    signed,
    signed_off,
    disclosed,
    checks,
    findings,
    label,
    approvals,
    objections,
    deployment,
    status_checks,
];


/***/ }),

/***/ 85422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ presentIn),
/* harmony export */   gg: () => (/* binding */ recounted),
/* harmony export */   o9: () => (/* binding */ ORIGINS)
/* harmony export */ });
/** The same provenance, of these files and commits. What it says of the change as a whole stays. */
function recounted(provenance, files, commits = provenance.commits) {
    const lines = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 };
    for (const { spans } of files)
        for (const span of spans)
            lines[span.origin] += linesOf(span);
    return { ...provenance, origin: originOf(lines), lines, agents: sharesOf(files, commits), files, commits };
}
function linesOf({ from, to }) {
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
const models = new WeakMap();
function modelsOf(commits) {
    const known = models.get(commits) ?? new Map(commits.map(({ sha, model }) => [sha, model]));
    models.set(commits, known);
    return known;
}
/** Most lines first. Of mixed lines nobody knows how many are an agent's. */
function sharesOf(files, commits) {
    const models = modelsOf(commits);
    const shares = new Map();
    const add = (span) => {
        const model = (span.commit === null ? null : models.get(span.commit)) ?? null;
        // An id has no line end, so no other pair makes the same key.
        const key = model === null ? `${span.agent ?? ''}` : `${span.agent ?? ''}\n${model}`;
        const share = shares.get(key) ?? { agent: span.agent, model, lines: 0, commits: new Set() };
        share.lines += linesOf(span);
        if (span.commit !== null)
            share.commits.add(span.commit);
        shares.set(key, share);
    };
    for (const { spans } of files)
        for (const span of spans)
            if (span.origin === 'agent')
                add(span);
    return [...shares.values()]
        .map((share) => ({ ...share, commits: share.commits.size }))
        .sort((one, other) => other.lines - one.lines);
}


/***/ }),

/***/ 67881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ latestOf)
/* harmony export */ });
/** The latest review of each account that says yes or no: a later comment leaves it as it is, a later objection ends it. */
function latestOf(reviews) {
    const latest = new Map();
    for (const review of reviews) {
        if (review.state !== 'commented')
            latest.set(review.reviewer.id ?? review.reviewer.login, review);
    }
    return [...latest.values()];
}


/***/ })

};
;