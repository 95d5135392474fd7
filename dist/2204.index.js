"use strict";
exports.id = 2204;
exports.ids = [2204];
exports.modules = {

/***/ 72204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  classify: () => (/* binding */ classify)
});

// EXTERNAL MODULE: ./src/provenance/declared.ts + 1 modules
var declared = __webpack_require__(38564);
// EXTERNAL MODULE: ./src/provenance/message.ts + 2 modules
var provenance_message = __webpack_require__(74080);
;// CONCATENATED MODULE: ./src/provenance/evidence.ts


/** Evidence beyond this is not kept: more quotes tell a reader nothing, and a message may hold a hundred thousand. */
const MOST_EVIDENCE = 100;
function evidenceOf(commit, signals, roster) {
    const all = readWith(commit, signals, roster);
    if (roster.known === null)
        return all;
    return { ...all, evidence: (0,declared.withDeclared)(readWith(commit, signals, roster.known).evidence, all.evidence) };
}
function readWith(commit, signals, roster) {
    const message = (0,provenance_message/* readMessage */._)(commit.message);
    const found = [];
    for (const signal of signals.identity)
        for (const sighting of signal.find(commit, roster))
            found.push({ sighting, signal: signal.name, part: 0 });
    readLines(message, signals.lines, roster, found);
    readLines(message, signals.asides, roster, found);
    const kept = distinct(found).slice(0, MOST_EVIDENCE);
    const scope = { kind: 'commit', sha: commit.sha };
    const complete = wholly(kept, message);
    const evidence = kept.map(({ sighting, signal, part }) => {
        const partial = sighting.partial === true || (!complete && part !== 0);
        return { ...sighting, signal, scope, ...(partial && { partial }) };
    });
    return { evidence, message, truncated: message.cut || found.length > kept.length };
}
/** Pushes instead of joining lists: this runs for every line of every message. */
function readLines(message, signals, roster, found) {
    for (const line of message.lines)
        if (line.text !== '')
            readLine(line, message, signals, roster, found);
}
function readLine(line, message, signals, roster, found) {
    for (const signal of signals)
        for (const sighting of signal.find(line, message, roster))
            found.push({ sighting, signal: signal.name, part: line.part });
}
/** The same words said again in the same part add nothing. */
function distinct(found) {
    if (found.length < 2)
        return found;
    const seen = new Set();
    return found.filter(({ sighting, signal, part }) => {
        const key = `${signal} ${part} ${sighting.quote}`;
        return !seen.has(key) && seen.add(key);
    });
}
/** Whether an agent is named in every part that brings something, so that the whole squash is an agent's. */
function wholly(found, message) {
    const named = new Set(found.filter(({ sighting }) => sighting.claims === 'agent').map(({ part }) => part));
    return named.has(0) || message.parts.every((brings, index) => !brings || named.has(index + 1));
}

// EXTERNAL MODULE: ./src/provenance/identity.ts
var provenance_identity = __webpack_require__(51453);
;// CONCATENATED MODULE: ./src/provenance/operator.ts

const SAYS_SO = /\b(?:on behalf of|started by|requested by:?|prompted by:?) (@[a-z0-9-]{1,39})\b/i;
const CREDIT = /^(?:co-authored-by|requested-by|on-behalf-of|prompted-by)$/;
/** Null when nobody wrote it down. The author of a commit that an agent only assisted is no news. */
function operatorIn(commit, message, tier, roster) {
    const said = message.lines.find(({ text }) => text.includes('@') && SAYS_SO.test(text));
    if (said)
        return SAYS_SO.exec(said.text)?.[1] ?? null;
    if (tier !== 'authored')
        return null;
    const credits = message.lines.flatMap(({ trailer }) => (trailer && CREDIT.test(trailer.key) ? [trailer.value] : []));
    const person = credits.find((credit) => isPerson(credit, commit, roster));
    return person ?? null;
}
function isPerson(credit, commit, roster) {
    const identity = (0,provenance_identity/* parseIdentity */.aZ)(credit);
    const bot = /\[bot\]|\bbot\b/i.test(credit) || identity.email === commit.author.email;
    return identity.email !== '' && !bot && (0,provenance_identity/* recognise */.GJ)(identity, roster) === undefined;
}

;// CONCATENATED MODULE: ./src/provenance/commits.ts


function resolveCommit(commit, { signals, roster, change, beside }) {
    const { evidence: read, message, truncated } = evidenceOf(commit, signals, roster);
    const own = [...read, ...(beside.get(commit.sha) ?? [])];
    // What only some of its parts say leaves the rest to what the change says.
    const whole = own.some(({ claims, partial }) => claims === 'agent' && partial !== true);
    const evidence = whole ? own : [...own, ...change.filter(({ claims }) => claims === 'agent')];
    const origin = originOf(evidence);
    const primary = primaryOf(evidence, origin);
    const model = primary?.model ?? evidence.find((one) => one.agent === primary?.agent && one.model !== null)?.model ?? null;
    const { agent = null, tier = null } = primary ?? {};
    const operator = primary ? operatorIn(commit, message, tier, roster) : null;
    return {
        provenance: { sha: commit.sha, origin, agent, model, tier, operator, evidence },
        remarks: remarksOn(evidence, origin, truncated),
    };
}
/** That a person wrote it counts only where nothing else is said. */
function originOf(evidence) {
    const agents = evidence.filter(({ claims }) => claims === 'agent');
    if (agents.length > 0)
        return agents.every(({ partial }) => partial) ? 'mixed' : 'agent';
    if (evidence.some(({ claims }) => claims === 'automation'))
        return 'automation';
    return evidence.some(({ claims, trust }) => claims === 'human' && trust !== 'weak') ? 'human' : 'unknown';
}
/** The first evidence that says most: a named agent before a nameless one, work before an accepted suggestion. */
function primaryOf(evidence, origin) {
    if (origin !== 'agent' && origin !== 'mixed')
        return undefined;
    const agents = evidence.filter(({ claims }) => claims === 'agent');
    return (agents.find(({ agent, tier }) => agent !== null && tier !== 'suggested') ??
        agents.find(({ tier }) => tier !== 'suggested') ??
        agents[0]);
}
function remarksOn(evidence, origin, truncated) {
    const agents = new Set(evidence.flatMap(({ claims, agent }) => (claims === 'agent' && agent !== null ? [agent] : [])));
    const clash = evidence.some(({ claims }) => claims === 'automation') && origin !== 'automation';
    return [
        ...(truncated ? ['the message is longer than what is read or quoted'] : []),
        ...(clash ? ['a bot is the author and an agent is named; the stricter of the two counts'] : []),
        ...(agents.size > 1 ? ['several agents are named; the first one that did work is the answer'] : []),
    ];
}

// EXTERNAL MODULE: ./src/change/spans.ts
var spans = __webpack_require__(33717);
// EXTERNAL MODULE: ./src/provenance/signal.ts
var signal = __webpack_require__(19423);
;// CONCATENATED MODULE: ./src/provenance/strictness.ts
const LADDER = ['human', 'unknown', 'automation', 'mixed', 'agent'];
const rank = (origin) => LADDER.indexOf(origin);
const stricter = (one, other) => (rank(one) >= rank(other) ? one : other);
/** One answer for a scope that holds these; `mixed` when they differ, unknown when there are none. */
function together(origins) {
    const [first = 'unknown', ...others] = new Set(origins);
    return others.length > 0 ? 'mixed' : first;
}

;// CONCATENATED MODULE: ./src/provenance/inherit.ts
/** What lines carried where they stood before comes along with them, but only where it is stricter than what is said of them now. */



/** `now` is the answer without any of this; `answer` classifies an earlier change. */
function inherit(change, now, answer) {
    const current = spansByPath(now.files);
    const heirs = (change.earlier ?? []).map((earlier) => compare(earlier, answer(behind(earlier, change)), current));
    return {
        evidence: heirs.flatMap((heir) => [
            ...heir.stricter.map((line) => inherit_evidenceOf(line, heir)),
            ...wholeCopies(heir, now),
        ]),
        closer: closerAnswers(heirs, now),
        removed: removed(heirs, now.files),
    };
}
/** Lines that were moved within the change were brought by commits of its own, of which the forge may know more by now. */
function behind({ how, change: before }, { commits }) {
    if (how !== 'move')
        return before;
    const wrote = new Set(before.files.flatMap(({ added }) => added.flatMap(({ commit }) => commit ?? [])));
    return { ...before, commits: commits.filter(({ sha }) => wrote.has(sha)) };
}
const spansByPath = (files) => new Map(files.map(({ path, spans }) => [path, spans]));
function compare(earlier, before, current) {
    const past = spansByPath(before.files);
    const all = earlier.kept.flatMap(({ now, was }) => {
        const shift = now.from - was.number;
        const there = { from: was.number, to: now.to - shift };
        return overlapping(past.get(was.path) ?? [], there).flatMap((span) => {
            const here = { from: Math.max(span.from, there.from) + shift, to: Math.min(span.to, there.to) + shift };
            return overlapping(current.get(now.path) ?? [], here).map((mine) => ({
                at: { path: now.path, from: Math.max(mine.from, here.from), to: Math.min(mine.to, here.to) },
                was: span,
                now: mine,
            }));
        });
    });
    const commits = new Map(before.commits.map((commit) => [commit.sha, commit]));
    return { earlier, before, commits, all, stricter: all.filter(isStricter) };
}
const isStricter = ({ was, now }) => rank(was.origin) > rank(now.origin) && was.origin !== 'unknown' && was.origin !== 'human';
/** Those of ascending spans that share a line with `from`..`to`. */
function overlapping(spans, { from, to }) {
    let [low, high] = [0, spans.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((spans[middle]?.to ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    const found = [];
    for (let index = low; (spans[index]?.from ?? Number.POSITIVE_INFINITY) <= to; index += 1) {
        const span = spans[index];
        if (span !== undefined)
            found.push(span);
    }
    return found;
}
function inherit_evidenceOf({ at, was }, { earlier, before, commits }) {
    const claims = claimOf(was.origin);
    const commit = commits.get(was.commit ?? '');
    const said = [...(commit?.evidence ?? []), ...before.evidence];
    const best = said.find((one) => one.claims === claims && one.agent === was.agent) ?? said.find((one) => one.claims === claims);
    return {
        claims,
        agent: was.agent,
        model: commit?.agent === was.agent ? (commit?.model ?? null) : (best?.model ?? null),
        tier: best?.tier ?? null,
        signal: earlier.how,
        // The forge vouches for the commit in which it was seen, and for no other one.
        trust: best?.trust === 'weak' ? 'weak' : 'declared',
        quote: quoted(was.commit ?? earlier.change.head, best),
        scope: { kind: 'span', span: at },
        ...(was.origin === 'mixed' && { partial: true }),
    };
}
const claimOf = (origin) => (origin === 'automation' ? 'automation' : 'agent');
const quoted = (seenIn, evidence) => (0,signal/* quote */.h)(`${seenIn.slice(0, 12)}: ${evidence?.quote ?? 'no words'}`);
/** A copy whose lines all were another commit's carries that commit's evidence itself. */
function wholeCopies({ earlier, before, stricter }, now) {
    const { how, by } = earlier;
    if (how !== 'cherry-pick' || by === null)
        return [];
    const mine = now.files.flatMap(({ spans }) => spans.filter(({ commit }) => commit === by));
    const isWhole = stricter.length > 0 && lineCount(mine) === lineCount(stricter.map(({ at }) => at));
    if (!isWhole)
        return [];
    return before.commits.flatMap(({ sha, evidence }) => evidence.map((one) => ({
        ...one,
        signal: how,
        trust: one.trust === 'weak' ? 'weak' : 'declared',
        quote: quoted(sha, one),
        scope: { kind: 'commit', sha: by },
    })));
}
const lineCount = (spans) => spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
/** Only where every agent that the squash names is among those behind it: else nobody knows which lines that one wrote. */
function closerAnswers(heirs, now) {
    const closer = new Map();
    for (const { earlier, before, commits, all } of heirs) {
        const squash = earlier.how === 'squash' ? now.commits.find(({ sha }) => sha === earlier.by) : undefined;
        if (squash === undefined || !accountsFor(before, squash.evidence))
            continue;
        for (const { at, was, now: mine } of all) {
            if (mine.commit !== earlier.by || !isOpen(mine.origin, was.origin))
                continue;
            const answers = closer.get(at.path) ?? new Map();
            closer.set(at.path, answers);
            const { origin, agent } = was;
            const model = commits.get(was.commit ?? '')?.model ?? null;
            for (let number = at.from; number <= at.to; number += 1)
                answers.set(number, { origin, agent, model });
        }
    }
    return closer;
}
/** A squash of several agents' commits is an agent's, and which one's is open. */
const isOpen = (now, was) => now === 'mixed' || (now === 'agent' && was === 'agent');
function accountsFor({ commits }, evidence) {
    const behind = new Set(commits.flatMap((commit) => commit.evidence.flatMap((one) => (one.claims === 'agent' ? [one.agent] : []))));
    const named = evidence.filter(({ claims }) => claims === 'agent');
    return named.length > 0 && named.every(({ agent }) => behind.has(agent));
}
/** Several earlier heads can tell of the same line. */
function removed(heirs, files) {
    const lost = heirs.filter(({ earlier }) => earlier.how === 'force-push').flatMap(({ stricter }) => stricter);
    if (lost.length === 0)
        return undefined;
    const lines = new Map();
    for (const { at } of lost) {
        const ofFile = lines.get(at.path) ?? new Set();
        lines.set(at.path, ofFile);
        for (let number = at.from; number <= at.to; number += 1)
            ofFile.add(number);
    }
    return {
        commits: new Set(lost.map(({ was }) => was.commit)).size,
        spans: files.flatMap(({ path }) => (0,spans/* spansOf */.Ly)(path, [...(lines.get(path) ?? [])].sort((one, other) => one - other))),
    };
}

;// CONCATENATED MODULE: ./src/provenance/lines.ts

function resolveFile(file, { commits, claims, closer, fallback }) {
    const claimed = claimsByLine(file.added, claims);
    const answers = file.added.map((line, index) => {
        const base = closer?.get(line.number) ?? (line.commit === null ? undefined : commits.get(line.commit)) ?? fallback;
        return refined(base, claimed[index]);
    });
    return { provenance: { path: file.path, spans: spansOf(file, answers) }, answers };
}
/**
 * What is said of a line in particular wins over what is said of its commit, except that only the forge may make it
 * laxer. That a person typed it answers nothing but silence, where nobody vouches for it.
 */
function refined(base, claim) {
    const plain = { origin: base.origin, agent: base.agent, model: base.model };
    if (!claim)
        return plain;
    if (claim.claims === 'human' && claim.trust !== 'verified') {
        const counts = claim.trust === 'declared' && base.origin === 'unknown';
        return counts ? { origin: 'human', agent: null, model: null } : plain;
    }
    const said = saidBy(claim);
    const origin = claim.trust === 'verified' ? said : stricter(said, base.origin);
    const names = said === 'mixed' && base.origin === 'agent' && base.agent === null;
    if (origin !== said)
        return names ? { origin, agent: claim.agent, model: claim.model } : plain;
    const silent = claim.agent === null && base.agent !== null && origin === base.origin;
    return silent ? plain : { origin, agent: claim.agent, model: claim.model };
}
/**
 * The claim that counts on each line: verified before unverified, then the stricter, then the later one.
 * Each line is painted once, by the first claim in that order, so hostile overlaps cost no more than the lines.
 */
function claimsByLine(added, claims) {
    const painted = added.map(() => undefined);
    if (claims.length === 0)
        return painted;
    const next = added.map((_, index) => index);
    next.push(added.length);
    for (const claim of [...claims].reverse().sort(byWeight)) {
        if (claim.scope.kind !== 'span')
            continue;
        const { from, to } = claim.scope.span;
        for (let at = unpainted(next, firstAt(added, from)); (added[at]?.number ?? Infinity) <= to; at = unpainted(next, at)) {
            painted[at] = claim;
            next[at] = at + 1;
        }
    }
    return painted;
}
function byWeight(one, other) {
    const verified = Number(other.trust === 'verified') - Number(one.trust === 'verified');
    return verified !== 0 ? verified : rank(saidBy(other)) - rank(saidBy(one));
}
/** What a claim makes of its lines: of an agent's part nobody knows which lines they are. */
const saidBy = ({ claims, partial }) => (claims === 'agent' && partial ? 'mixed' : claims);
/** The first index at or after `index` that no claim has painted; shortens the way for the next question. */
function unpainted(next, index) {
    let root = index;
    for (let step = next[root] ?? root; step !== root; step = next[root] ?? root)
        root = step;
    for (let at = index; at < root;) {
        const step = next[at] ?? root;
        next[at] = root;
        at = step;
    }
    return root;
}
/** The index of the first added line numbered `from` or more. */
function firstAt(added, from) {
    let low = 0;
    let high = added.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((added[middle]?.number ?? Infinity) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Consecutive lines with one answer and one commit become one span. */
function spansOf({ path, added }, answers) {
    const spans = [];
    added.forEach(({ number, commit }, index) => {
        const { origin, agent } = answers[index] ?? { origin: 'unknown', agent: null };
        const last = spans.at(-1);
        const joins = last?.to === number - 1 && last.origin === origin && last.agent === agent && last.commit === commit;
        if (last && joins)
            spans[spans.length - 1] = { ...last, to: number };
        else
            spans.push({ path, from: number, to: number, origin, agent, commit });
    });
    return spans;
}

// EXTERNAL MODULE: ./src/provenance/vocabulary.ts
var vocabulary = __webpack_require__(88423);
;// CONCATENATED MODULE: ./src/provenance/roster.ts

/** Where two agents have the same string, the first one has it; a test holds that this never happens. */
function rosterOf(agents) {
    const names = new Map();
    for (const agent of agents) {
        for (const name of agent.names)
            add(names, name, { agent, kind: 'name' });
        for (const name of agent.nicknames ?? [])
            add(names, name, { agent, kind: 'nickname' });
        for (const name of agent.models ?? [])
            add(names, name, { agent, kind: 'model' });
        for (const name of agent.editions ?? [])
            add(names, name, { agent, kind: 'edition' });
    }
    const firstWords = new Set([...names.keys()].map((name) => name.split(' ', 1).join()));
    const lines = patterns(agents, ({ marks }) => marks.lines);
    const known = agents.filter(({ declared }) => declared !== true);
    return {
        known: known.length < agents.length ? rosterOf(known) : null,
        agents,
        emails: lookup(agents, ({ marks }) => marks.emails),
        logins: lookup(agents, ({ marks }) => marks.logins),
        names,
        firstWords,
        mention: new RegExp(`\\b(?:${[...firstWords, ...vocabulary/* FAMILIES */.BU, 'ai', 'a\\.i', 'llms?', 'artificial'].join('|')})`, 'i'),
        longestName: Math.max(1, ...[...names.keys()].map((name) => name.split(' ').length)),
        authors: patterns(agents, ({ marks }) => marks.authors),
        trailers: trailers(agents),
        lines,
        anyLine: anyOf(lines.map(({ pattern }) => pattern)),
        links: patterns(agents, ({ marks }) => marks.links),
        remembered: new Map(),
        branches: patterns(agents, ({ marks }) => marks.branches).map((hit) => ({
            ...hit,
            trust: hit.agent.declared ? 'declared' : 'weak',
        })),
    };
}
function add(map, key, value) {
    if (!map.has(key))
        map.set(key, value);
}
function lookup(agents, marks) {
    const found = new Map();
    for (const agent of agents)
        for (const mark of marks(agent) ?? [])
            add(found, read(mark).is, hit(agent, mark));
    return found;
}
function patterns(agents, marks) {
    return agents.flatMap((agent) => (marks(agent) ?? []).map((mark) => ({ ...hit(agent, mark), pattern: read(mark).is })));
}
/** Our own patterns are asked all at once; what a policy declares, one by one. */
function anyOf(patterns) {
    const sources = patterns.flatMap((pattern) => (pattern instanceof RegExp ? [pattern.source] : []));
    const ours = new RegExp(sources.join('|') || '(?!)', 'i');
    const others = patterns.filter((pattern) => !(pattern instanceof RegExp));
    return others.length === 0 ? ours : { test: (text) => ours.test(text) || others.some((other) => other.test(text)) };
}
function trailers(agents) {
    const found = new Map();
    for (const agent of agents) {
        for (const mark of agent.marks.trailers ?? []) {
            const { key, value } = read(mark).is;
            found.set(key, [...(found.get(key) ?? []), { ...hit(agent, mark), pattern: value }]);
        }
    }
    return found;
}
function read(mark) {
    return isLong(mark) ? mark : { is: mark };
}
function isLong(mark) {
    return typeof mark === 'object' && mark !== null && 'is' in mark;
}
function hit(agent, mark) {
    const { trust, tier } = read(mark);
    return { agent, trust: trust ?? 'declared', tier: tier ?? null };
}

;// CONCATENATED MODULE: ./src/provenance/shares.ts
/** Lines count for an agent where they are an agent's; of mixed ones nobody knows how many are. */
function sharesOf(commits, files) {
    const shares = new Map();
    const share = ({ agent, model }) => {
        const key = JSON.stringify([agent, model]);
        const known = shares.get(key) ?? { agent, model, lines: 0, commits: new Set() };
        shares.set(key, known);
        return known;
    };
    for (const commit of commits)
        if (commit.origin === 'agent' || commit.origin === 'mixed')
            share(commit).commits.add(commit.sha);
    for (const { answer, commit } of files.flatMap(answersIn)) {
        if (answer.origin !== 'agent')
            continue;
        const mine = share(answer);
        mine.lines += 1;
        if (commit !== null)
            mine.commits.add(commit);
    }
    return [...shares.values()]
        .map(({ commits: all, ...rest }) => ({ ...rest, commits: all.size }))
        .sort((one, other) => other.lines - one.lines || other.commits - one.commits);
}
/** Each line's answer with its commit: the spans hold the added lines in their order. */
function answersIn({ provenance, answers }) {
    const commits = provenance.spans.flatMap(({ from, to, commit }) => new Array(to - from + 1).fill(commit));
    return answers.map((answer, index) => ({ answer, commit: commits[index] ?? null }));
}

;// CONCATENATED MODULE: ./src/provenance/classify.ts







/** Claims about lines that are quoted; all of them count. */
const MOST_QUOTED = 200;
/** Commits that a note names; the rest is a number. */
const MOST_NAMED = 5;
function classify(change, agents, signals) {
    const alone = classifyWith(change, { agents, signals, inherited: NOTHING_INHERITED });
    if (change.earlier === undefined)
        return alone;
    const inherited = inherit(change, alone, (earlier) => classify(earlier, agents, signals));
    return classifyWith(change, { agents, signals, inherited });
}
const NOTHING_INHERITED = { evidence: [], closer: new Map(), removed: undefined };
function classifyWith(change, { agents, signals, inherited }) {
    const roster = rosterOf(agents);
    const notes = [];
    const note = (sentence) => notes.push(sentence);
    const found = sorted([...evidenceAbout(change, signals, roster, note), ...inherited.evidence]);
    const setting = { signals: ofCommits(signals), roster, change: found.change, beside: found.commits };
    const resolved = change.commits.map((commit) => resolveCommit(commit, setting));
    const commits = resolved.map(({ provenance }) => provenance);
    const byCommit = new Map(commits.map((commit) => [commit.sha, commit]));
    const fallback = agreement(commits);
    const files = change.files.map((file) => {
        const [claims, closer] = [found.spans.get(file.path) ?? [], inherited.closer.get(file.path)];
        return resolveFile(file, { commits: byCommit, claims, closer, fallback });
    });
    const lines = countLines(files);
    const quoted = [...found.spans.values()].flat();
    return {
        origin: together(originsIn(lines) ?? commits.map(({ origin }) => origin)),
        lines,
        agents: sharesOf(commits, files),
        commits,
        files: files.map(({ provenance }) => provenance),
        evidence: [...found.change, ...quoted.slice(0, MOST_QUOTED)],
        ...(inherited.removed !== undefined && { removed: inherited.removed }),
        notes: [
            ...notes,
            ...(quoted.length > MOST_QUOTED
                ? [`${quoted.length - MOST_QUOTED} more claims about lines are counted and not quoted`]
                : []),
            ...unattributed(change, byCommit, fallback),
            ...notesOn(resolved),
        ],
    };
}
function evidenceAbout(change, signals, roster, note) {
    const all = signals.flatMap((signal) => (signal.reads === 'change' ? signal.find(change, roster, note) : []));
    // What cannot be believed has been noted already.
    return roster.known === null
        ? all
        : (0,declared.withDeclared)(evidenceAbout(change, signals, roster.known, () => { }), all);
}
/** By what the evidence speaks of. */
function sorted(found) {
    const change = [];
    const commits = new Map();
    const spans = new Map();
    for (const evidence of found) {
        const { scope } = evidence;
        if (scope.kind === 'change')
            change.push(evidence);
        if (scope.kind === 'commit')
            listAt(commits, scope.sha).push(evidence);
        if (scope.kind === 'span')
            listAt(spans, scope.span.path).push(evidence);
    }
    return { change, commits, spans };
}
function listAt(lists, key) {
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    return list;
}
const ofCommits = (signals) => ({
    identity: signals.filter((signal) => signal.reads === 'identity'),
    lines: signals.filter((signal) => signal.reads === 'line'),
    asides: signals.filter((signal) => signal.reads === 'aside'),
});
/** What all commits of the change agree on: the least that they say, and never a person's unless they all are. */
function agreement(commits) {
    const [first, ...others] = commits;
    const origins = new Set(commits.map(({ origin }) => origin));
    const [least = 'unknown'] = [...origins].sort((one, other) => rank(one) - rank(other));
    const origin = least === 'human' && origins.size > 1 ? 'unknown' : least;
    if (!first || origin === 'unknown')
        return { origin: 'unknown', agent: null, model: null };
    const agent = others.every((other) => other.agent === first.agent) ? first.agent : null;
    return { origin, agent, model: others.every((other) => other.model === first.model) ? first.model : null };
}
function unattributed(change, commits, fallback) {
    const orphans = change.files.reduce((sum, { added }) => sum + added.filter(({ commit }) => commit === null || !commits.has(commit)).length, 0);
    return orphans === 0
        ? []
        : [`${orphans} added lines: git does not say which commit brought them; taken as ${fallback.origin}`];
}
function countLines(files) {
    const lines = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 };
    for (const { answers } of files)
        for (const { origin } of answers)
            lines[origin] += 1;
    return lines;
}
/** undefined when there are no lines to speak of, as in a change of binary files. */
function originsIn({ agent, human, automation, mixed, unknown, }) {
    const counted = [
        ['agent', agent],
        ['human', human],
        ['automation', automation],
        ['mixed', mixed],
        ['unknown', unknown],
    ];
    const present = counted.filter(([, count]) => count > 0).map(([origin]) => origin);
    return present.length > 0 ? present : undefined;
}
/** The same remark about many commits is one note. */
function notesOn(resolved) {
    const byRemark = new Map();
    for (const { provenance, remarks } of resolved)
        for (const remark of remarks)
            listAt(byRemark, remark).push(provenance.sha);
    return [...byRemark].map(([remark, shas]) => {
        const named = shas.slice(0, MOST_NAMED).map((sha) => sha.slice(0, 12));
        return `${remark} (${shas.length === 1 ? '1 commit' : `${shas.length} commits`}: ${named.join(', ')}${shas.length > named.length ? ', …' : ''})`;
    });
}


/***/ }),

/***/ 38564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  declaredAgents: () => (/* binding */ declaredAgents),
  declaredSignals: () => (/* binding */ declaredSignals),
  withDeclared: () => (/* binding */ withDeclared)
});

// EXTERNAL MODULE: ./src/provenance/naming.ts
var naming = __webpack_require__(7007);
// EXTERNAL MODULE: ./src/provenance/signals/automation.ts
var automation = __webpack_require__(74262);
;// CONCATENATED MODULE: ./src/provenance/wildcard.ts
/** Fits the whole text. Looks at each piece between two `*` once, from left to right, so nothing is tried twice. */
function wildcard(written) {
    const [head = '', ...pieces] = written.toLowerCase().split('*');
    const tail = pieces.pop();
    const least = written.replaceAll('*', '').length;
    return {
        test(text) {
            // Most lines are too short for most patterns. No letter becomes more than three units in lower case.
            if (3 * text.length < least)
                return false;
            const lower = text.toLowerCase();
            if (tail === undefined)
                return lower === head;
            const end = lower.length - tail.length;
            if (end < head.length || !lower.startsWith(head) || !lower.endsWith(tail))
                return false;
            let at = head.length;
            for (const piece of pieces) {
                const found = lower.indexOf(piece, at);
                if (found < 0 || found + piece.length > end)
                    return false;
                at = found + piece.length;
            }
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./src/provenance/declared.ts



const declaredAgents = ({ agents }) => agents.map(agentOf);
const declaredSignals = ({ bots }) => bots.length === 0
    ? []
    : [
        (0,automation/* declaredAutomation */.U)(bots.map(({ name, logins, names, emails }) => ({
            name,
            logins: logins.map(lower),
            names: names.map(lower),
            emails: emails.map(lower),
        }))),
    ];
const lower = (text) => text.toLowerCase();
function agentOf({ id, name = id, emails, logins, names, trailers, branches, lines }) {
    return {
        declared: true,
        id,
        name,
        vendor: '',
        docs: '',
        names: names.map((one) => (0,naming/* wordsIn */.Hn)(one).join(' ')),
        marks: {
            emails: emails.map(lower),
            logins: logins.map(lower),
            trailers: trailers.map(({ key, value }) => ({ key: lower(key), value: wildcard(value) })),
            branches: branches.map(wildcard),
            lines: lines.map(wildcard),
        },
        examples: [],
        counterexamples: [],
    };
}
/**
 * What is seen with a repository's own agents, in which the evidence that they brought says so, and beside it what is
 * seen of agents without them: another name can change how a text is read, and must not make it say less.
 */
function withDeclared(known, all) {
    const without = new Set(known.map(wordingOf));
    const places = new Set(all.filter(({ claims }) => claims === 'agent').map(placeOf));
    const lost = known.filter((one) => one.claims === 'agent' && (isVerified(one) || !places.has(placeOf(one))));
    const seen = new Set(all.map(wordingOf));
    return [
        ...all.map((one) => (without.has(wordingOf(one)) ? one : broughtByPolicy(one))),
        ...lost.filter((one) => !seen.has(wordingOf(one))),
    ];
}
const isVerified = ({ trust }) => trust === 'verified';
/** The forge may vouch for an account; that the account is an agent's is the policy's word. */
const broughtByPolicy = (one) => ({
    ...one,
    signal: `policy/${one.signal}`,
    trust: isVerified(one) ? 'declared' : one.trust,
});
const placeOf = ({ signal, quote, scope }) => JSON.stringify([signal, quote, scope]);
const wordingOf = (one) => JSON.stringify([placeOf(one), one.claims, one.agent, one.trust]);


/***/ })

};
;