"use strict";
exports.id = 1965;
exports.ids = [1965];
exports.modules = {

/***/ 77523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ commandsIn),
/* harmony export */   HJ: () => (/* binding */ aboutIn),
/* harmony export */   Vs: () => (/* binding */ isReason)
/* harmony export */ });
/* unused harmony export COMMANDS */
/** The commands in a comment: lines that begin with `/assay`. What is quoted, hidden, or stands in a code block is nobody's word. Linear in the text. */
const COMMANDS = ['override', 'accept', 'wrong', 'recheck', 'explain'];
/** GitHub takes no longer comment. */
const LONGEST_TEXT = 65_536;
const LONGEST_LINE = 1000;
const MOST_COMMANDS = 20;
/** In UTF-16 units. */
const LONGEST_REASON = 500;
/** In their order. Whatever the text, it does not throw. */
function commandsIn(text) {
    const lines = spokenLines(text.slice(0, LONGEST_TEXT)).filter((line) => /^\/assay(?:\s|$)/.test(line));
    const read = lines.slice(0, MOST_COMMANDS).map(commandOf);
    if (lines.length <= MOST_COMMANDS)
        return read;
    return [...read, { line: '/assay …', because: `is one too many: a comment holds at most ${MOST_COMMANDS} commands` }];
}
function commandOf(line) {
    const shown = line.slice(0, 80);
    if (line.length > LONGEST_LINE)
        return { line: shown, because: `is longer than ${LONGEST_LINE} characters` };
    const words = line.slice('/assay'.length).trim();
    const verb = words.split(/\s/, 1)[0] ?? '';
    const name = COMMANDS.find((one) => one === verb.toLowerCase());
    if (name === undefined)
        return { line: shown, because: `is none of ${COMMANDS.join(', ')}` };
    return { name, rest: words.slice(verb.length).trim() };
}
/** The lines that their writer says to everybody, as CommonMark shows them; where that is in doubt, fewer. */
function spokenLines(text) {
    const spoken = [];
    let block = null;
    let isQuote = false;
    for (const line of text.split(/\r\n|\r|\n/)) {
        if (block !== null) {
            if (block.ends(line))
                block = null;
            continue;
        }
        // A line below a quote belongs to it until a blank one.
        isQuote = QUOTE.test(line) || (isQuote && line.trim() !== '');
        block = blockFrom(line);
        if (block === null && !isQuote)
            spoken.push(line);
    }
    return spoken;
}
/** At the start of a line, or of an item of lists. */
const QUOTE = /^ {0,3}(?:(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}){0,9}>/;
/** What the line opens and does not close: a code block, raw HTML, what is folded away, a comment that nobody sees. */
function blockFrom(line) {
    const [, fence = '', behind = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence !== '' && !(fence.startsWith('`') && behind.includes('`')))
        return { ends: (one) => closes(one, fence) };
    const [, tag] = /^ {0,3}<(pre|script|style|textarea)(?:[\s>]|$)/i.exec(line) ?? [];
    const close = tag === undefined ? '' : `</${tag.toLowerCase()}>`;
    if (close !== '' && !line.toLowerCase().includes(close))
        return { ends: (one) => one.toLowerCase().includes(close) };
    const depth = depthIn(line);
    if (depth > 0)
        return folded(depth);
    if (/^ {0,3}<![a-z][^>]*$/i.test(line))
        return { ends: (one) => one.includes('>') };
    for (const [open, end] of HIDDEN) {
        const hidden = line.lastIndexOf(open);
        if (hidden >= 0 && !line.includes(end, hidden))
            return { ends: (one) => one.includes(end) };
    }
    return UNFINISHED.test(line) ? { ends: (one) => one.trim() === '' } : null;
}
/** What holds text that a page does not show, or not before somebody opens it: blank lines do not end it, and it may hold its like. */
const FOLDS = /<(\/?)(?:details|template|svg|math|object|select|noscript)(?=[\s/>]|$)/gi;
const depthIn = (line) => [...line.matchAll(FOLDS)].reduce((depth, [, close]) => Math.max(0, depth + (close === '/' ? -1 : 1)), 0);
function folded(from) {
    let depth = from;
    return {
        ends(line) {
            for (const [, close] of line.matchAll(FOLDS))
                depth += close === '/' ? -1 : 1;
            return depth <= 0;
        },
    };
}
/** Comments, and what a browser takes for one. */
const HIDDEN = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
];
/** A tag, a link's address, title or reference, or the words of a picture that go on below, where nobody is shown them: until a blank line at most. */
const UNFINISHED = /<[a-z/!][^<>]*$|\]\([^()]*$|\]\[[^\]]*$|^ {0,3}\[[^\]]*\]:|!\[[^[\]]*$/i;
function closes(line, fence) {
    const [, own = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
    return own.startsWith(fence);
}
/** The subject is one of `names`, the longest that fits, or what stands in backticks or quotes, or else the first word. */
function aboutIn(rest, names) {
    const [, , inside] = /^([`"])([^`"]{1,200})\1(?=\s|:|$)/.exec(rest) ?? [];
    if (inside !== undefined)
        return { subject: inside, reason: reasonIn(rest.slice(inside.length + 2)) };
    const known = names.filter((name) => rest.startsWith(name) && /^(?:\s|:|$)/.test(rest.slice(name.length)));
    const longest = known.reduce((one, other) => (other.length > one.length ? other : one), '');
    const subject = longest === '' ? (rest.split(/\s/, 1)[0] ?? '').replace(/:$/, '') : longest;
    return { subject, reason: reasonIn(rest.slice(subject.length)) };
}
function reasonIn(behind) {
    return behind.replace(/^[\s:]+/, '').slice(0, LONGEST_REASON);
}
/** Three letters or digits at least: a dot is no reason. */
function isReason(reason) {
    return (reason.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 3;
}


/***/ }),

/***/ 17540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ strayOverrides),
/* harmony export */   Je: () => (/* binding */ overridden),
/* harmony export */   oI: () => (/* binding */ overrideSchema),
/* harmony export */   r8: () => (/* binding */ needsOfOverride)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _people_allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88752);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6100);
/* harmony import */ var _time_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73188);
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96643);
/* harmony import */ var _spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71966);
/** Overrides: somebody whom the policy allows answers in a comment for a rule that is not met, for this diff, until a time. */






const overrideSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    by: _people_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedSchema */ .eC.describe('Who may: never somebody who took part in the change.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('required').default('required').describe('There is no override without one.'),
    expires: _time_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSchema */ .s.describe('How long it holds, from the comment on: `90m`, `72h`, `14d`.'),
})
    .transform(({ by, expires }) => ({ by, expires }));
function needsOfOverride({ by }) {
    return (0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .needsOfAnswers */ .s6)(by);
}
/** The outcome of a rule that is not met, overridden where somebody's word for it counts; else with why it does not. */
function overridden(outcome, allowed, facts) {
    if (allowed === null || outcome.status === 'satisfied' || outcome.status === 'skipped')
        return outcome;
    const spoken = (0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .spokenIn */ .Co)(facts, ['override'], [outcome.rule]).filter(({ subject }) => subject === outcome.rule);
    const weighed = spoken.map((one) => ({ one, weight: weightUntil(one, facts, allowed) }));
    const granted = weighed.find(({ weight }) => weight.counts === true)?.one;
    if (granted !== undefined)
        return satisfied(outcome, { ...(0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .answeredBy */ .dd)(granted), until: endOf(granted, allowed) });
    const refused = weighed.map(({ one, weight }) => `${(0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(one)} does not count: ${weight.because}`);
    return {
        ...outcome,
        because: [...outcome.because, ...refused, hint(outcome, allowed, facts)],
        ...(refused.length > 0 && { notices: [...(outcome.notices ?? []), ...refused.slice(0, 1)] }),
    };
}
const endOf = ({ comment }, { expires }) => comment.at + expires.milliseconds;
function weightUntil(spoken, facts, allowed) {
    const weight = (0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .weightOf */ .mm)(spoken, facts, allowed.by);
    if (weight.counts === false)
        return weight;
    const now = facts.forge.now ?? { unavailable: 'nobody asked' };
    if ('unavailable' in now)
        return { counts: undefined, because: `it expires, and the time is not known: ${now.unavailable}` };
    const end = endOf(spoken, allowed);
    return now.value < end ? weight : { counts: false, because: `it expired at ${(0,_time_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .momentInWords */ .l)(end)}` };
}
function satisfied(outcome, override) {
    const { by, reason, until } = override;
    const { notices: _, ...kept } = outcome;
    return {
        ...kept,
        status: 'satisfied',
        awaited: false,
        next: [],
        because: [
            `overridden by ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(by.login)} until ${(0,_time_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .momentInWords */ .l)(until)}: ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(reason)}`,
            ...outcome.because.map((reason) => `not met otherwise: ${reason}`),
        ],
        override,
    };
}
function hint({ rule }, { by, expires }, { forge: { comments } }) {
    if (comments !== undefined && 'unavailable' in comments)
        return `whether somebody overrode it is not known: ${comments.unavailable}`;
    return `can be overridden for ${expires.written} by somebody${(0,_people_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .whoMay */ .as)(by)} who took no part: \`/assay override ${rule} <reason>\``;
}
/** Overrides that name no rule which can be overridden. */
function strayOverrides(facts, rules) {
    const names = rules.map(({ name }) => name);
    return (0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .spokenIn */ .Co)(facts, ['override'], names)
        .filter(({ subject }) => !names.includes(subject))
        .map((one) => `${(0,_spoken_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(one)} does not count: no rule of this name can be overridden`);
}


/***/ }),

/***/ 71966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ spokenIn),
/* harmony export */   J1: () => (/* binding */ misreadIn),
/* harmony export */   dd: () => (/* binding */ answeredBy),
/* harmony export */   mm: () => (/* binding */ weightOf),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   s6: () => (/* binding */ needsOfAnswers)
/* harmony export */ });
/* harmony import */ var _people_allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88752);
/* harmony import */ var _people_same_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52338);
/* harmony import */ var _people_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6670);
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96643);
/* harmony import */ var _comment_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77523);





/** What has to be known to tell whether somebody's comment counts. */
function needsOfAnswers(allowed) {
    return ['comments', 'digest', ...(0,_people_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .needsOfAllowed */ .lY)(allowed)];
}
/** Older ones are not looked at: nobody needs so many. */
const MOST = 1000;
/** The latest first. `names`: what a command can speak of without quotes. */
function spokenIn({ forge }, wanted, names) {
    const comments = forge.comments !== undefined && 'value' in forge.comments ? forge.comments.value : [];
    const spoken = comments.flatMap((comment) => (0,_comment_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandsIn */ .GO)(comment.text).flatMap((one) => 'name' in one && wanted.includes(one.name) ? [{ name: one.name, comment, ...(0,_comment_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .aboutIn */ .HJ)(one.rest, names) }] : []));
    return latestFirst(spoken, ({ comment }) => comment).slice(0, MOST);
}
/** Lines that begin like a command and are none, of people: somebody waits for what they do. The latest first. */
function misreadIn({ forge }) {
    const comments = forge.comments !== undefined && 'value' in forge.comments ? forge.comments.value : [];
    return latestFirst(comments.filter(({ by }) => by.kind !== 'bot'), (one) => one)
        .slice(0, MOST)
        .flatMap(({ text, by }) => (0,_comment_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandsIn */ .GO)(text).flatMap((one) => 'line' in one ? [`${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(one.line)} of ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(by.login)} does nothing: it ${one.because}`] : []));
}
const latestFirst = (all, of) => all.toSorted((one, other) => of(other).at - of(one).at || of(other).id - of(one).id);
const no = (because) => ({ counts: false, because });
/** Whether it counts now, for the diff as it is now. A definite no comes before what is not known. */
function weightOf({ comment, reason }, facts, allowed) {
    if (comment.edited)
        return no('the comment was edited, so it is nobody’s word any more; write a new one');
    if (!(0,_comment_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .isReason */ .Vs)(reason))
        return no('it gives no reason');
    const who = (0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(comment.by.login);
    const all = [(0,_people_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(comment.by, facts, allowed), (0,_people_same_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .boundTo */ .s)(comment.seen, facts, `${who} spoke of`)];
    return (all.find(({ counts }) => counts === false) ??
        all.find(({ counts }) => counts === undefined) ?? { counts: true, because: '' });
}
function answeredBy({ comment: { by, at }, reason }) {
    return { by, at, reason };
}
/** `` `carol` accepted `splitInvoice` ``: who says what of what. */
function inWords({ name, subject, comment }) {
    return `\`/assay ${name}\` of ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(subject)} by ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(comment.by.login)}`;
}


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

/***/ 88752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ WRITERS),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Ps: () => (/* binding */ teamName),
/* harmony export */   XM: () => (/* binding */ ANYONE),
/* harmony export */   Z8: () => (/* binding */ permissionWanted),
/* harmony export */   as: () => (/* binding */ whoMay),
/* harmony export */   eC: () => (/* binding */ allowedSchema),
/* harmony export */   lY: () => (/* binding */ needsOfAllowed),
/* harmony export */   wU: () => (/* binding */ teamsSchema)
/* harmony export */ });
/* unused harmony export PERMISSIONS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96643);
/** Whom a policy lets count: how that is written, what has to be known for it, and how it is said. */


/** Each more than the one before. */
const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const login = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, {
    error: 'must be the login of a person, or the number of an account',
});
const team = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^@?[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100}$/, {
    error: 'must be `organization/team`',
});
const permissionWanted = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', 'triage', 'write', 'maintain', 'admin']);
const teamsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(team).min(1).max(20);
const allowedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    permission: permissionWanted.default('write').describe('At least this permission on the repository, now.'),
    users: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([login, zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive()]))
        .min(1)
        .max(200)
        .optional()
        .describe('These accounts: by their numbers, or by the logins that they have now.'),
    teams: teamsSchema.optional().describe('Members of these teams, `organization/team`.'),
    owners: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['all', 'one'])])
        .optional()
        .describe('Code owners of the touched files. all (or true): each owner of each file. one: one owner of each file, as GitHub has it.'),
});
const WRITERS = { permission: 'write' };
const ANYONE = { permission: 'read' };
/** What the forge has to be asked to tell whether somebody is meant. Teams among the code owners come with the owners. */
function needsOfAllowed({ permission, teams = [], owners }) {
    return [
        'pushes',
        'assignees',
        ...(permission === 'read' ? [] : ['permissions']),
        ...(owners === undefined ? [] : ['owners']),
        ...teams.map((name) => `team:${teamName(name)}`),
    ];
}
const teamName = (written) => written.replace(/^@/, '').toLowerCase();
const reaches = (has, wanted) => PERMISSIONS.indexOf(has) >= PERMISSIONS.indexOf(wanted);
/** Completes "somebody …" and "2 people …"; empty where everybody may. */
function whoMay({ permission, users = [], teams = [], owners }) {
    const groups = [
        ...(users.length > 0 ? [`of ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(users.map((user) => (0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(String(user))))}`] : []),
        ...(teams.length > 0 ? [`in ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(teams.map(_wording_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL))}`] : []),
        ...(owners === undefined ? [] : ['who own the code']),
    ];
    const access = permission === 'read' ? '' : ` with ${permission} access`;
    return `${access}${groups.length > 0 ? ` ${groups.join(' or ')}` : ''}`;
}


/***/ }),

/***/ 24016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ partsIn)
/* harmony export */ });
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96643);

const remembered = new WeakMap();
/** Looked up once for the same facts. */
function partsIn(facts) {
    const known = remembered.get(facts);
    if (known !== undefined)
        return known;
    const parts = partsAnew(facts);
    remembered.set(facts, parts);
    return parts;
}
function partsAnew(facts) {
    const { change } = facts;
    const prompters = promptersIn(facts);
    const did = [
        ...(change.opener === null ? [] : [[change.opener, 'opened the change']]),
        ...prompters.known.map((one) => [one, 'asked the agent for it']),
        ...change.commits.flatMap(handsOn),
        ...pushers(facts).map((one) => [one, 'pushed last']),
        ...earlierPushers(change).map((one) => [one, 'pushed commits of it']),
    ];
    const [ids, logins] = [new Map(), new Map()];
    for (const [{ id, login }, what] of did) {
        if (id !== null && !ids.has(id))
            ids.set(id, what);
        if (login !== null && !logins.has(login.toLowerCase()))
            logins.set(login.toLowerCase(), what);
    }
    return {
        of: ({ id, login }) => (id === null ? undefined : ids.get(id)) ?? logins.get(login.toLowerCase()) ?? null,
        vouched: vouchedIn(facts),
        open: openIn(facts),
        notes: [...prompters.notes, ...strangers(change.commits)],
    };
}
/** Whoever's name a commit bears, by the forge's word and by addresses that name an account. */
function handsOn({ sha, author, committer, message, forge }) {
    const short = (0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(sha.slice(0, 7));
    const both = (accounts, address) => [
        ...accounts.flatMap((account) => account ?? []),
        ...(address === null ? [] : accountsAt(address.email)),
    ];
    return [
        ...both([forge?.author], author).map((one) => [one, `is an author of ${short}`]),
        ...both(forge?.coAuthors ?? [], null).map((one) => [one, `is a co-author of ${short}`]),
        ...coAuthors(message).flatMap((line) => accountsAt(line).map((one) => [one, `is a co-author of ${short}`])),
        ...both([forge?.committer], committer).map((one) => [one, `is the committer of ${short}`]),
    ];
}
/** The account in an address of the forge's own, with its number where it has one. */
function accountsAt(text) {
    const [, id, login] = /(?:^|[<\s])(?:(\d{1,12})\+)?([a-z0-9_-]{1,100})@users\.noreply\.github\.com(?:$|[>\s])/i.exec(text) ?? [];
    return login === undefined ? [] : [{ id: id === undefined ? null : Number(id), login }];
}
const coAuthors = (message) => [...message.matchAll(/^co-authored-by:[ \t]{0,20}(\S.{0,300})/gim)].map(([, value = '']) => value);
/** The latest push that is recorded; what the forge recorded of the head commit where there is no list. */
function pushers({ change: { head, commits }, forge }) {
    const pushes = forge.pushes !== undefined && 'value' in forge.pushes ? forge.pushes.value : [];
    const last = pushes.findLast(({ after }) => after === head)?.by;
    const brought = commits.find(({ sha }) => sha === head)?.forge?.push?.by;
    return [last, brought].flatMap((one) => one ?? []);
}
/** Whose pushes brought commits. A merge that the forge made for somebody brings none of theirs. */
const earlierPushers = ({ commits }) => commits.flatMap(({ parents, forge }) => (parents.length > 1 ? [] : (forge?.push?.by ?? [])));
function vouchedIn(facts) {
    const { opener, commits } = facts.change;
    const signers = commits.flatMap(({ forge }) => {
        const by = forge?.signature?.isValid === true ? forge.signature.by : null;
        return by === null || by === 'forge' ? [] : [by];
    });
    const all = [...(opener === null ? [] : [opener]), ...pushers(facts), ...earlierPushers(facts.change), ...signers];
    return new Set(all.map(({ login }) => login.toLowerCase()));
}
function openIn(facts) {
    const { opener, commits } = facts.change;
    const untold = commits.filter(({ forge }) => forge === undefined || forge.untold === true);
    return [
        ...(opener === null ? ['who opened the change'] : []),
        ...(untold.length > 0 ? [`whose ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(untold.map(({ sha }) => (0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(sha.slice(0, 7))))} is,`] : []),
        ...(pushers(facts).length === 0 ? [`who pushed last${reasonOf(facts)}`] : []),
    ];
}
function reasonOf({ forge: { pushes } }) {
    return pushes !== undefined && 'unavailable' in pushes ? ` (${pushes.unavailable})` : '';
}
/** Where it is not known who asked an agent, the opener stands in; a bot that opened a change stands in for nobody. */
function promptersIn({ change, provenance, forge }) {
    const hasAgents = /^(?:agent|mixed)$/.test(provenance.origin) || provenance.commits.some(({ agent }) => agent !== null);
    const openedByAgent = change.opener?.kind === 'bot' &&
        provenance.evidence.some(({ claims, signal }) => claims === 'agent' && signal === 'opener');
    const assignees = forge.assignees !== undefined && 'value' in forge.assignees ? forge.assignees.value : [];
    const written = provenance.commits.flatMap(({ operator }) => operator ?? []);
    const found = [
        ...written.flatMap((operator) => named(operator, change)),
        ...(openedByAgent ? assignees.filter(({ kind }) => kind === 'person') : []),
    ];
    if (!(hasAgents || openedByAgent) || found.length > 0)
        return { known: found, notes: [] };
    const unknown = written[0] === undefined ? 'who prompted the agent is not known' : `whose ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(written[0])} is, is not known`;
    const standIn = change.opener?.kind === 'bot' ? 'a bot opened the change, so nobody stands in' : 'the opener stands in';
    return { known: [], notes: [`${unknown}; ${standIn}`] };
}
/** `@login`, or `Name <address>`, where the address is the forge's own or a commit's whose author is known. */
function named(operator, { commits }) {
    const [, login] = /^@([a-z0-9_-]{1,100})$/i.exec(operator) ?? [];
    if (login !== undefined)
        return [{ id: null, login }];
    const same = commits.filter(({ author }) => author.email !== '' && operator.includes(`<${author.email}>`));
    return [...accountsAt(operator), ...same.flatMap(({ forge }) => forge?.author ?? [])];
}
/** Addresses that are nobody's on the forge: it could be anybody's second one. */
function strangers(commits) {
    const unknown = commits.filter(({ forge, author }) => forge?.author === null && forge.untold !== true && isPersons(author));
    const addresses = [...new Set(unknown.map(({ author }) => author.email))];
    return addresses.length > 0
        ? [`no account has ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(addresses.map(_wording_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL))}, so its owner cannot be ruled out`]
        : [];
}
const isPersons = ({ name, email }) => email !== '' &&
    accountsAt(email).length === 0 &&
    !/\[bot\]|^no-?reply@/i.test(`${email} ${name}`) &&
    !/\[bot\]/i.test(name);


/***/ }),

/***/ 52338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ boundTo)
/* harmony export */ });
const COUNTS = { counts: true, because: '' };
/** `act`: such as "`kim` approved", for the reason. */
function boundTo(seen, { change, forge }, act) {
    if (seen === undefined)
        return { counts: undefined, because: `${act} nobody knows what` };
    if ('unavailable' in seen.head)
        return { counts: undefined, because: `what ${act} is not known: ${seen.head.unavailable}` };
    if (seen.head.value === change.head)
        return COUNTS;
    const short = `\`${seen.head.value.slice(0, 7)}\``;
    const now = forge.digest ?? { unavailable: 'nobody asked' };
    const missing = [seen.digest, now].flatMap((one) => ('unavailable' in one ? [one.unavailable] : []));
    if ('unavailable' in seen.digest || 'unavailable' in now)
        return {
            counts: undefined,
            because: `${act} ${short}, and whether its diff is the present one is not known: ${missing[0]}`,
        };
    if (seen.digest.value === now.value)
        return COUNTS;
    return { counts: false, because: `${act} ${short}, whose diff is another one` };
}


/***/ }),

/***/ 6670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ mayOf),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   CQ: () => (/* binding */ notesOnPeople),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   sZ: () => (/* binding */ voiceOf),
/* harmony export */   u8: () => (/* binding */ isOwner)
/* harmony export */ });
/* unused harmony exports worst, standingAsPerson */
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96643);
/* harmony import */ var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88752);
/* harmony import */ var _codeowners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43039);
/* harmony import */ var _participants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24016);




const COUNTS = { counts: true, because: '' };
const no = (because) => ({ counts: false, because });
const open = (because) => ({ counts: undefined, because });
/** A definite no comes before what is not known. */
function standingOf(account, facts, allowed) {
    const person = standingAsPerson(account, facts);
    if (person.counts === false)
        return person;
    return worst([mayOf(account, facts, allowed.permission), groupOf(account, facts, allowed), person]);
}
/**
 * Whether somebody is heard who speaks against the change: by what they may, whatever part they took. Anybody can write
 * anybody's name into a commit, and must not silence them by it.
 */
function voiceOf(account, facts, allowed) {
    const who = (0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(account.login);
    if (account.kind === 'bot')
        return no(`${who} is a bot`);
    return worst([mayOf(account, facts, allowed.permission), groupOf(account, facts, allowed)]);
}
/** Of several standings that must all count, the one that decides. */
function worst(standings) {
    const stops = standings.find(({ counts }) => counts === false);
    return stops ?? standings.find(({ counts }) => counts === undefined) ?? COUNTS;
}
/** Who somebody is and what they did, whatever they may. */
function standingAsPerson(account, facts) {
    const who = (0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(account.login);
    if (account.kind === 'bot')
        return no(`${who} is a bot`);
    if (account.kind !== 'person' || account.id === null)
        return no(`who ${who} is cannot be told`);
    const parts = (0,_participants_js__WEBPACK_IMPORTED_MODULE_2__/* .partsIn */ .g)(facts);
    const did = parts.of(account);
    if (did !== null)
        return no(`${who} ${did}`);
    const [first] = parts.open;
    return first === undefined ? COUNTS : open(`whether ${who} took part cannot be told: ${first} is not known`);
}
/** What readers should know of how people were told apart: an agent of which nobody knows who prompted it, an address that is nobody's. */
const notesOnPeople = (facts) => (0,_participants_js__WEBPACK_IMPORTED_MODULE_2__/* .partsIn */ .g)(facts).notes;
function mayOf(account, facts, wanted) {
    if (wanted === 'read' || wanted === 'none')
        return COUNTS;
    const who = (0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(account.login);
    const { has, atLeast, isBelowWrite } = permissionOf(account, facts);
    if (isBelowWrite && (0,_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(wanted, 'write'))
        return no(`${who} has no ${wanted} permission`);
    if (atLeast !== null && (0,_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(atLeast, wanted))
        return COUNTS;
    if ('unavailable' in has)
        return open(`whether ${who} has ${wanted} permission is not known: ${has.unavailable}`);
    return (0,_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(has.value, wanted) ? COUNTS : no(`${who} has no ${wanted} permission`);
}
/** What was looked up; else whether they may push, which comes with their reviews. */
function permissionOf({ id }, { forge }) {
    const listed = forge.permissions ?? { unavailable: 'nobody asked' };
    const reviews = 'value' in forge.reviews ? forge.reviews.value : [];
    const review = reviews.findLast(({ reviewer }) => reviewer.id === id && id !== null);
    const isBelowWrite = review?.mayWrite === false;
    const atLeast = review === undefined || isBelowWrite ? null : 'write';
    if ('unavailable' in listed)
        return { has: listed, atLeast, isBelowWrite };
    return {
        has: listed.value.find((one) => one.id === id)?.permission ?? { unavailable: 'it was not looked up' },
        atLeast,
        isBelowWrite,
    };
}
/** Whether somebody is one of those whom the policy names; everybody is where it names nobody. */
function groupOf(account, facts, { users = [], teams = [], owners }) {
    const who = (0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(account.login);
    const answers = [];
    if (users.length > 0)
        answers.push(users.some((user) => isMeant(user, account)) ? COUNTS : no(`${who} is not one of those named`));
    for (const team of teams)
        answers.push(memberOf(account, facts, team));
    if (owners !== undefined)
        answers.push(ownerOf(account, facts));
    if (answers.length === 0 || answers.some(({ counts }) => counts === true))
        return COUNTS;
    return answers.find(({ counts }) => counts === undefined) ?? answers[0] ?? COUNTS;
}
const isMeant = (user, { id, login }) => typeof user === 'number' ? user === id : user.toLowerCase() === login.toLowerCase();
function memberOf({ id, login }, { forge: { teams } }, written) {
    const name = (0,_allowed_js__WEBPACK_IMPORTED_MODULE_0__/* .teamName */ .Ps)(written);
    const listed = teams ?? { unavailable: 'nobody asked' };
    const members = 'unavailable' in listed
        ? listed
        : (listed.value.find((team) => team.name === name)?.members ?? { unavailable: 'nobody asked' });
    if ('unavailable' in members)
        return open(`who is in ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is not known: ${members.unavailable}`);
    return id !== null && members.value.includes(id) ? COUNTS : no(`${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(login)} is not in ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`);
}
/** Whether somebody is an owner of a touched file, themselves or by a team. */
function ownerOf(account, facts) {
    const owned = (0,_codeowners_js__WEBPACK_IMPORTED_MODULE_1__/* .ownedIn */ .B8)(facts);
    if ('unavailable' in owned)
        return open(`the code owners are not known: ${owned.unavailable}`);
    const owners = [...new Set(owned.value.flatMap((one) => one.owners))];
    const answers = owners.map((owner) => isOwner(account, facts, owner));
    if (answers.some(({ counts }) => counts === true))
        return COUNTS;
    return (answers.find(({ counts }) => counts === undefined) ?? no(`${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(account.login)} owns none of the touched files`));
}
/** `owner`: `@login`, `@organization/team` or an address, as CODEOWNERS has it. */
function isOwner(account, facts, owner) {
    if (!owner.startsWith('@'))
        return open(`whose ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(owner)} is, is not known`);
    if (owner.includes('/'))
        return memberOf(account, facts, owner);
    const isSame = owner.slice(1).toLowerCase() === account.login.toLowerCase();
    return isSame ? COUNTS : no(`${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(account.login)} is not ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(owner)}`);
}


/***/ }),

/***/ 6100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ durationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/** Spans of time as a policy writes them: `90m`, `72h` or `14d`. */

const UNITS = new Map([
    ['m', 60_000],
    ['h', 3_600_000],
    ['d', 86_400_000],
]);
/** More than nothing, at most 9999 of a unit. */
const durationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[1-9]\d{0,3}[mhd]$/, { error: 'must be a number of minutes, hours or days, such as `90m`, `72h` or `14d`' })
    .transform((written) => ({
    written,
    milliseconds: Number(written.slice(0, -1)) * (UNITS.get(written.slice(-1)) ?? 0),
}));


/***/ }),

/***/ 73188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ momentSchema),
/* harmony export */   l: () => (/* binding */ momentInWords)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/** Points in time as a policy writes them, with their zone, and as people read them. */

const FORM = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
/** A date and a time of day with its zone: `2026-12-01T00:00Z`, `2026-12-01T09:00+01:00`. */
const momentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine(isMoment, {
    error: 'must be a date, a time and its zone, such as `2026-12-01T00:00Z` or `2026-12-01T09:00+01:00`',
})
    .transform((written) => ({ written, at: Date.parse(written) }));
function isMoment(written) {
    const [, year, month, day] = FORM.exec(written) ?? [];
    if (year === undefined)
        return false;
    // A day that the month has not is read as one of the next month.
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCMonth() === Number(month) - 1;
}
/** The last moment that a date can name, in milliseconds from 1970. */
const LAST = 8.64e15;
/** `2026-12-01T09:00Z`, to the minute. */
function momentInWords(milliseconds) {
    if (!(Math.abs(milliseconds) <= LAST))
        return 'an unknown time';
    return `${new Date(milliseconds).toISOString().slice(0, -8)}Z`;
}


/***/ })

};
;