"use strict";
exports.id = 7639;
exports.ids = [7639,8824,339];
exports.modules = {

/***/ 43300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ pathsOf),
  k: () => (/* binding */ pathsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/policy/wording/phrases.ts
var phrases = __webpack_require__(96643);
;// CONCATENATED MODULE: ./src/policy/patterns/brace-expansion.ts
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

// EXTERNAL MODULE: ./src/policy/patterns/glob-segment.ts
var glob_segment = __webpack_require__(65540);
// EXTERNAL MODULE: ./src/policy/patterns/wildcards.ts
var wildcards = __webpack_require__(39763);
;// CONCATENATED MODULE: ./src/policy/patterns/glob.ts



/** In UTF-16 units, as written. */
const LONGEST = 256;
/** How many globs one with `{a,b}` may stand for. */
const MOST_ALTERNATIVES = 32;
/**
 * Understands `*`, `?`, `[a-z]`, `[!a-z]`, `{a,b}`, `\` before a character that means itself, and `**` for any number
 * of whole parts, none included. A glob speaks of the whole path, from the top of the repository. What other tools read in
 * another way is a problem, never a guess: a glob that matches less than its writer thought makes a rule silent.
 * `alternatives`: what `{a,b}` stands for, one by one.
 */
function parseGlob(written) {
    const problem = misreading(written);
    if (problem !== undefined)
        return { problem };
    const expanded = expandBraces(written, MOST_ALTERNATIVES);
    if ('problem' in expanded)
        return expanded;
    const alternatives = [];
    for (const glob of expanded.globs) {
        const parts = parseParts(glob);
        if ('problem' in parts)
            return parts;
        alternatives.push(alternative(glob, parts.parts));
    }
    return { match: (path) => alternatives.some(({ match }) => match(path)), alternatives };
}
/** Most paths are told by what stands plainly in the glob, before any part is looked at. */
function alternative(glob, parts) {
    // `a/**` means `a` as well, and `**/a` means `a`: no slash at an edge has to be there.
    const plain = /[[\\]/.test(glob) ? ['', ''] : glob.split(/[*?]+/).map((piece) => piece.replace(/^\/|\/$/g, ''));
    const start = glob.includes('\\') ? '' : (glob.split(/[*?[]/, 1)[0] ?? '').replace(/\/$/, '');
    const end = plain.at(-1) ?? '';
    const inner = plain.slice(1, -1).reduce((one, other) => (other.length > one.length ? other : one), '');
    return {
        start,
        mark: markOf(glob),
        // What is nowhere else in most paths is asked first.
        match: (path) => path.includes(inner) && path.endsWith(end) && path.startsWith(start) && (0,wildcards/* matchWildcards */.B)(parts, path.split('/')),
    };
}
function markOf(glob) {
    if (/[[\\]/.test(glob))
        return null;
    const plain = glob.split('/').filter((part) => !/[*?]/.test(part));
    const longest = plain.reduce((one, other) => (other.length > one.length ? other : one), '');
    return longest !== '' ? longest : (/(?:^|\/)(\*\.[^*?./]+)$/.exec(glob)?.[1] ?? null);
}
/** Forms that mean something else elsewhere, or that no path can match. */
function misreading(glob) {
    const parts = glob.split('/');
    if (glob.length > LONGEST)
        return `is longer than ${LONGEST} characters`;
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
        const part = (0,glob_segment/* parseSegment */.Z)(written);
        if (part !== null && 'problem' in part)
            return part;
        parts.push(part);
    }
    return { parts };
}

;// CONCATENATED MODULE: ./src/policy/patterns/glob-list.ts
/** `paths`: which files the conditions beside it see. */



const MOST_GLOBS = 100;
const glob = schemas/* string */.YjP().superRefine((written, context) => {
    const parsed = parseGlob(written.replace(/^!/, ''));
    if ('match' in parsed)
        return;
    context.addIssue({ code: 'custom', message: `${(0,phrases/* quoted */.TL)(written)} ${parsed.problem}`, input: written });
});
const pathsSchema = schemas/* array */.YOg(glob).min(1).max(MOST_GLOBS).transform(pathsOf);
const EVERYTHING = { start: '', mark: null, match: () => true };
/** Of globs that `parseGlob` takes: one of them, and none of those that begin with `!`. Where there are only such: everything else. */
function pathsOf(globs) {
    const all = alternativesOf(globs.filter((written) => !written.startsWith('!')));
    const wanted = all.length === 0 ? [EVERYTHING] : all;
    const unwanted = alternativesOf(globs.filter((written) => written.startsWith('!')).map((written) => written.slice(1)));
    const isOneOf = (of, path) => of.some(({ match }) => match(path));
    return { kind: 'paths', globs, wanted, unwanted, match: (path) => isOneOf(wanted, path) && !isOneOf(unwanted, path) };
}
function alternativesOf(globs) {
    return globs.map(parseGlob).flatMap((glob) => ('match' in glob ? glob.alternatives : []));
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

/***/ 68824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LOCAL: () => (/* binding */ LOCAL),
/* harmony export */   LS: () => (/* binding */ PINNED),
/* harmony export */   PO: () => (/* binding */ DIRECTORY_FILE),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   gather: () => (/* binding */ gather),
/* harmony export */   pb: () => (/* binding */ directoryFiles)
/* harmony export */ });
/* unused harmony export nameIn */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96643);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48122);
/** What a policy is made of besides its own file: what it extends, what directories add, its baseline. Fetched first, so that reading stays a function of texts. */



const PART = '\\.?[\\w-][\\w.-]{0,99}';
/** Where the repository's own policies and baseline stand, so that a rule about changes of the policy misses none. */
const LOCAL = new RegExp(`^\\.github/policies/(?:${PART}/){0,8}${PART}$`);
/** `owner/repository/path@commit`. */
const PINNED = new RegExp(`^${PART}/${PART}/(?:${PART}/){0,8}${PART}@(?:[0-9a-f]{40}|[0-9a-f]{64})$`);
const DIRECTORY_FILE = '.assay.yml';
const MOST_FILES = 20;
const DEEPEST = 5;
const MOST_DIRECTORIES = 2000;
/** `changed`: the paths whose directories may add rules. */
async function gather(read, changed) {
    const root = await read(null);
    if (root === null)
        return null;
    const others = new Map();
    const first = mentions(root, '');
    await follow(read, first.extended, others);
    const named = first.hasDirectories ? directoriesOf(changed, root).map((one) => `${one}/${DIRECTORY_FILE}`) : [];
    for (const name of [...named, ...first.baseline]) {
        const found = await read(name);
        if (found !== null)
            others.set(name, found);
    }
    return { ...root, others };
}
async function follow(read, names, others) {
    let open = names;
    // Deeper ones, and more of them, are refused where they are read.
    for (let depth = 0; depth <= DEEPEST && open.length > 0; depth++) {
        const next = [];
        for (const name of open) {
            if (others.has(name) || others.size > MOST_FILES)
                continue;
            const found = await read(name);
            if (found === null)
                continue;
            others.set(name, found);
            next.push(...mentions(found, name).extended);
        }
        open = next;
    }
}
/** What other texts a policy speaks of. Whatever is wrong with it is said when it is read in full. */
function mentions({ text, source }, name) {
    const { value } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text.replace(/^\uFEFF/, ''), (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .failIn */ .q)(text, source));
    const keys = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
    const extended = keys.get('extends');
    const baseline = keys.get('baseline');
    return {
        extended: (Array.isArray(extended) ? extended : []).map((entry) => nameIn(String(entry), name)).filter(isName),
        baseline: typeof baseline === 'string' && LOCAL.test(baseline) ? [baseline] : [],
        hasDirectories: keys.get('directories') === true,
    };
}
function isName(name) {
    return LOCAL.test(name) || PINNED.test(name);
}
/** A local path in a policy of another repository is one of that repository, at that commit. */
function nameIn(entry, within) {
    const [, repository, commit] = /^([^/]+\/[^/]+)\/.*@([0-9a-f]+)$/.exec(within) ?? [];
    return repository === undefined || PINNED.test(entry) ? entry : `${repository}/${entry}@${commit}`;
}
function directoriesOf(paths, { source }) {
    const all = new Set();
    for (const path of paths) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (all.has(path.slice(0, end)))
                break;
            all.add(path.slice(0, end));
        }
    }
    if (all.size <= MOST_DIRECTORIES)
        return [...all].sort();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${source}: the change touches ${all.size} directories, and the policies of at most ${MOST_DIRECTORIES} are read: split it`);
}
/** Everything that is extended, each once and after what it extends itself. `refuse` stops the reading with a word about an entry. */
function inOrder(root, entriesOf, refuse) {
    const done = new Map();
    const visit = (file, name, above) => {
        for (const [i, entry] of entriesOf(file).entries()) {
            // What is no name at all is refused with the rest of the file.
            if (!isName(entry))
                continue;
            const wanted = nameIn(entry, name);
            if (above.includes(wanted))
                refuse(file, i, `${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(wanted)} extends itself, through this file`);
            if (done.has(wanted))
                continue;
            if (above.length === DEEPEST)
                refuse(file, i, `policies extend one another more than ${DEEPEST} deep`);
            const found = root.others.get(wanted) ?? refuse(file, i, missing(wanted, root));
            visit(found, wanted, [...above, wanted]);
            done.set(wanted, { ...found, name: wanted });
            if (done.size > MOST_FILES)
                refuse(file, i, `more than ${MOST_FILES} policies are extended`);
        }
    };
    visit(root, '', []);
    return [...done.values()];
}
function missing(name, { isAlone }) {
    if (PINNED.test(name) && isAlone === true)
        return `${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is in another repository, and none can be read here`;
    return `there is no file ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}`;
}
/** Those of directories, with the directory. */
function directoryFiles({ others }) {
    return [...others].flatMap(([name, file]) => !PINNED.test(name) && name.endsWith(`/${DIRECTORY_FILE}`)
        ? [{ ...file, directory: name.slice(0, -DIRECTORY_FILE.length - 1) }]
        : []);
}


/***/ }),

/***/ 48122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   q: () => (/* binding */ failIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _yaml_nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90339);
/* harmony import */ var _wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96643);
/** Policy text becomes a plain value whose parts keep their places. Limits on size, depth and copies; no tags, no merge keys. */




/** In UTF-16 units. */
const LONGEST = 256 * 1024;
const DEEPEST = 32;
/** All values together; what an alias repeats is counted again. */
const MOST_VALUES = 10_000;
const NO_TAG = 'tags are not read here; leave it out';
/** Errors of a text: `<source>:<line>:<column>: <what>`, both one-based, columns in UTF-16 units. */
function failIn(text, source) {
    return (offset, message) => {
        const before = text.slice(0, offset).split('\n');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${source}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${message}`);
    };
}
function readYaml(text, fail) {
    if (text.length > LONGEST)
        return fail(0, `the file is longer than ${LONGEST} characters`);
    const unseen = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
    if (unseen !== null)
        return fail(unseen.index, `control character ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(unseen[0])}`);
    const root = compose(text, fail);
    const value = toValue(root, fail);
    return {
        value,
        offsetOf: (path) => startOf(follow(root, path).value),
        offsetOfKey: (path) => startOf(follow(root, path).key),
        linesOf: (path) => {
            const { range } = follow(root, path).value;
            const start = text.lastIndexOf('\n', (range?.[0] ?? 0) - 1) + 1;
            const end = text.slice(0, range?.[1] ?? 0).trimEnd().length;
            const [rest = ''] = text.slice(end).split('\n', 1);
            return { line: text.slice(0, start).split('\n').length, text: text.slice(start, end) + rest };
        },
    };
}
function compose(text, fail) {
    const tooDeep = (0,_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_1__.tooDeepAt)(text);
    if (tooDeep !== null)
        return fail(tooDeep, 'nested too deeply');
    const document = parse(text);
    if (document === null)
        return fail(0, 'cannot be read as YAML');
    const [problem] = [...document.errors, ...document.warnings];
    if (problem?.code === 'TAG_RESOLVE_FAILED')
        return fail(problem.pos[0], NO_TAG);
    if (problem !== undefined)
        return fail(problem.pos[0], `not valid YAML: ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(problem.message)}`);
    return document.contents ?? fail(0, 'the file is empty; begin with `version: 1`');
}
/** YAML 1.2 core whatever the file asks for. Keys are compared here, for the library's way takes quadratic time. */
function parse(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, {
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
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
            return read(anchors.get(node.source) ?? fail(startOf(node), `nothing before it is called ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(node.source)}`), depth);
        if (depth > DEEPEST)
            return fail(startOf(node), `nested more than ${DEEPEST} deep`);
        if (++total > MOST_VALUES)
            return fail(startOf(node), `more than ${MOST_VALUES} values, aliases written out`);
        if (isTagged(node))
            return fail(startOf(node), NO_TAG);
        remember(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
            return node.items.map((item) => read(item, depth + 1));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
            return entriesOf(node, depth);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? scalarOf(node, fail) : null;
    };
    const remember = (node) => {
        if (!('anchor' in node) || typeof node.anchor !== 'string')
            return;
        const known = anchors.get(node.anchor) ?? node;
        if (known !== node)
            fail(startOf(node), `the anchor ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(node.anchor)} stands here twice`);
        anchors.set(node.anchor, node);
    };
    const entriesOf = ({ items }, depth) => {
        const entries = new Map();
        for (const { key, value } of items) {
            const name = keyOf(key);
            if (isTagged(key))
                fail(startOf(key), NO_TAG);
            if (entries.has(name))
                fail(startOf(key), `the key ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} stands here twice`);
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
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : '';
}
/** `010`, `0x10` and `True` are refused: they are not what they look like. */
function scalarOf(node, fail) {
    const { value, source = '' } = node;
    const isRead = typeof value === 'number' || typeof value === 'boolean';
    if (!isRead || String(value) === source)
        return value;
    return fail(startOf(node), `${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(source)} would be read as ${(0,_wording_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(String(value))}; write that, or quote the text`);
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
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)) {
        const item = typeof step === 'number' ? node.items[step] : undefined;
        return item && { key: item, value: item };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return undefined;
    const pair = node.items.find(({ key }) => keyOf(key) === step);
    return pair && { key: pair.key, value: pair.value ?? pair.key };
}
function startOf(node) {
    return node.range?.[0] ?? 0;
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


/***/ }),

/***/ 90339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tooDeepAt: () => (/* binding */ tooDeepAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/**
 * Where a YAML text is nested too deeply, told by the library's reader of tokens, which keeps a stack of its own. What makes
 * values of them calls itself for each level, and where the engine's stack ends inside of the engine's own work, the whole
 * process ends with it. So this is asked first.
 */

/** Nobody writes forty; stacks have ended from 1,200 on. */
const DEEPEST = 200;
/** In UTF-16 units; null where it is not too deep. Takes linear time. */
function tooDeepAt(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.Parser();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer().lex(text)) {
        // What it has finished is of no use here.
        for (const _ of parser.next(lexeme))
            ;
        if (parser.stack.length > DEEPEST)
            return Math.min(parser.offset, text.length);
    }
    return null;
}


/***/ })

};
;