"use strict";
exports.id = 8564;
exports.ids = [8564];
exports.modules = {

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


/***/ }),

/***/ 51453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ sameIdentity),
/* harmony export */   EK: () => (/* binding */ recogniseAs),
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   aZ: () => (/* binding */ parseIdentity),
/* harmony export */   l1: () => (/* binding */ accountIn)
/* harmony export */ });
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7007);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88423);


/** An identity in a trailer: people forget the brackets, the address, or both. The address is empty where there is none. */
function parseIdentity(text) {
    const [before = '', inside = ''] = text.split('<', 2);
    const bracketed = inside.split('>', 1)[0]?.trim() ?? '';
    if (/^[^\s@]{1,120}@[^\s@]{1,120}$/.test(bracketed))
        return { name: before.trim(), email: bracketed };
    const bare = /[^\s<>()"'`,;:]{1,120}@[^\s<>()[\]"'`,;:]{1,120}/.exec(text);
    if (!bare)
        return { name: (before.trim() === '' ? text : before).replace(/,.*$/, '').trim(), email: '' };
    const name = text.slice(0, bare.index).replace(/(?:<|\[|\(mailto:|\s\()$/, '');
    return { name: name.trim(), email: bare[0].replace(/^\[/, '') };
}
/** undefined: a person's, or nobody's that is known. A change names few identities many times, so the roster remembers. */
function recognise(identity, roster) {
    const key = `${identity.name}\n${identity.email}`;
    if (roster.remembered.has(key))
        return roster.remembered.get(key);
    const found = lookUp(identity, roster);
    if (roster.remembered.size < MOST_REMEMBERED)
        roster.remembered.set(key, found);
    return found;
}
const MOST_REMEMBERED = 10_000;
function lookUp(identity, roster) {
    const email = identity.email.toLowerCase().replace(/^[\\"'<]+|[\\"'>]+$/g, '');
    const hit = roster.emails.get(email) ?? byLogin(email, roster);
    if (hit?.tier === 'suggested')
        return { ...hit, tier: 'suggested', model: null };
    const named = (0,_naming_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(identity.name, roster);
    if (named && believed(named, email, hit))
        return byName(named, hit);
    if (hit)
        return { ...hit, model: null };
    return byPlaceholder(email, roster) ?? nameless(identity.name);
}
/** Whose identity it is, unless that agent's identity says nothing in this role. */
function recogniseAs(role, identity, roster) {
    const found = recognise(identity, roster);
    return found?.agent?.ignoredAs?.includes(role) ? undefined : found;
}
const NOREPLY = '@users.noreply.github.com';
/** The account, with its number, that a forge's own address spells out in full. The login in lower case. */
function accountIn(email) {
    const [, id, login] = /^(\d{1,12})\+([^@\s]{1,100})@users\.noreply\.github\.com$/.exec(email.toLowerCase()) ?? [];
    return id === undefined || login === undefined ? undefined : { id: Number(id), login };
}
/** The account in a forge's own address. The number before it is not looked at: one tool carries another account's. */
function byLogin(email, roster) {
    return email.endsWith(NOREPLY)
        ? roster.logins.get(email.slice(0, -NOREPLY.length).replace(/^\d{0,12}\+/, ''))
        : undefined;
}
/** Whether the name counts beside this address: people are called Claude and Devin, and use handles such as codex. */
function believed({ kind, agent, model }, email, hit) {
    if (kind === 'unnamed')
        return false;
    if (kind === 'name' || hit || /\d.*[\s.-]|[\s.-].*\d/.test(model ?? ''))
        return true;
    const host = email.slice(email.lastIndexOf('@') + 1);
    if (agent?.marks.domains?.some((domain) => host === domain || host.endsWith(`.${domain}`)))
        return true;
    const nobodys = host === '' || (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(host) || MACHINE.test(email);
    return nobodys && agent !== null && (kind === 'model' || agent.namesake !== true);
}
/** Local parts that no person has. */
const MACHINE = /^(?:no-?reply|agent|ai|assistant|bot|llm|ai-?(?:agent|assistant|bot))@/;
/** A tool's name wins over an address; a model's does not: many tools run it. */
function byName({ kind, agent, model }, hit) {
    if (hit && (kind === 'model' || hit.agent === agent))
        return { ...hit, model };
    return { agent, model, trust: 'declared', tier: null };
}
/** `openhands@example.com`: nobody's address, and a tool's name. */
function byPlaceholder(email, roster) {
    const at = email.lastIndexOf('@');
    const name = at > 0 && (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(email.slice(at + 1))
        ? roster.names.get(email.slice(0, at).replace(/[-_.]/g, ' '))
        : undefined;
    return name?.kind === 'name' ? { agent: name.agent, model: null, trust: 'declared', tier: null } : undefined;
}
/** A name that says what it is: "My AI Assistant". */
function nameless(name) {
    const says = /(?:^|[\s_-])(?:ai|llm|gpt|coding)[\s_-](?:coding[\s_-])?(?:agent|assistant)(?:$|[\s_[(.,-])/i.test(name);
    return says ? { agent: null, model: null, trust: 'declared', tier: null } : undefined;
}
/** How an identity is quoted in evidence. */
const written = ({ name, email }) => `${name} <${email}>`;
const sameIdentity = (one, other) => one.name === other.name && one.email === other.email;


/***/ }),

/***/ 7007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ nameAtStart),
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88423);

/** The text's beginning names something: `TOOL`, `TOOL (MODEL)`, `MODEL via TOOL`, a model alone, "an AI". */
function nameAtStart(text, roster) {
    const via = /\s\(?via\s/i.exec(text);
    if (!via)
        return plainName(text, roster) ?? unnamed(text);
    const before = text.slice(0, via.index);
    const behind = plainName(text.slice(via.index + via[0].length), roster);
    if (behind && isTool(behind))
        return { ...behind, model: before.trim() || null };
    const named = plainName(before, roster);
    return named?.rest === '' ? named : plainName(text, roster);
}
/** The text names something and says nothing else. */
function nameOf(text, roster) {
    const named = nameAtStart(text, roster);
    // What a tool's name has in brackets need not be a model that is known.
    const rest = named && isTool(named) ? named.rest.replace(/^\s{0,12}\([^()]{0,60}\)/, '') : named?.rest;
    return rest !== undefined && /^[\s\p{P}\p{S}\p{M}]*$/u.test(rest) ? named : undefined;
}
const isTool = ({ kind }) => kind === 'name' || kind === 'nickname';
const MOST_WORDS = 16;
function plainName(linked, roster) {
    const first = /[\p{L}\p{N}]+(?:\.\p{N}[\p{L}\p{N}]*){0,6}/u.exec(linked)?.[0].toLowerCase() ?? '';
    if (!roster.firstWords.has(first) && !belongs(first))
        return undefined;
    const text = unlinked(linked);
    const words = wordsOf(text);
    const found = [];
    let known = 0;
    while (known < words.length) {
        const name = nameAt(words, known, roster);
        if (name)
            found.push(name);
        else if (!belongs(words[known]?.text ?? ''))
            break;
        known = name ? name.last + 1 : known + 1;
    }
    const used = wholeBrackets(text, words.slice(0, known));
    const best = strongest(found.filter(({ last }) => last < used.length), used);
    if (!best && !used.some((word) => (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .isFamily */ .JS)(word.text)))
        return undefined;
    const rest = text.slice(used.at(-1)?.to ?? 0);
    const { agent = null, kind = 'model' } = best?.hit ?? {};
    if (best && (kind === 'name' || kind === 'nickname'))
        return { agent, kind, model: modelBeside(text, used, found, best), rest };
    return { agent, kind: 'model', model: slice(text, used), rest };
}
/** Of a bracket that holds more than is known, nothing is used. */
function wholeBrackets(text, used) {
    const to = used.at(-1)?.to ?? 0;
    const open = text.lastIndexOf('(', to);
    const closed = open < 0 || text.slice(open, to + 1).includes(')');
    return closed ? used : used.filter((word) => word.to <= open);
}
/** Tools before models; an edition's name is a word of its own and counts only beside a version. */
function strongest(found, used) {
    const ofKind = (kind) => found.find(({ hit }) => hit.kind === kind);
    const edition = used.some(({ text }) => (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(text)) ? ofKind('edition') : undefined;
    return ofKind('name') ?? ofKind('nickname') ?? ofKind('model') ?? edition;
}
/** `[Claude Code](https://…)` reads as its label. */
const unlinked = (text) => text.replace(/\[([^\][]{1,80})\]\([^()\s]{0,300}\)/g, '$1');
/** The leading words that only punctuation parts: at most `MOST_WORDS`. */
function wordsOf(text) {
    const words = [];
    for (const match of text.matchAll(/[\p{L}\p{N}]+(?:\.\p{N}[\p{L}\p{N}]*){0,6}/gu)) {
        const between = text.slice(words.at(-1)?.to ?? 0, match.index);
        const to = match.index + match[0].length;
        const parted = words.length > 0 && !/^[\s\-_/.:+@[\](<]{1,12}$/.test(between);
        // A share, `85% 3-shotted`, belongs to no name.
        if (words.length === MOST_WORDS || parted || text[to] === '%')
            break;
        words.push({ text: match[0].toLowerCase(), from: match.index, to });
    }
    return words;
}
/** The words of a name as the roster has them: lower case, whatever parts them. */
const wordsIn = (name) => wordsOf(name).map(({ text }) => text);
function nameAt(words, at, roster) {
    for (let length = Math.min(roster.longestName, words.length - at); length > 0; length -= 1) {
        const name = words.slice(at, at + length).map(({ text }) => text);
        const hit = roster.names.get(name.join(' '));
        if (hit)
            return { hit, first: at, last: at + length - 1 };
    }
    return undefined;
}
const belongs = (word) => (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .isFamily */ .JS)(word) || _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFIERS */ .Gk.has(word) || _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .VENDORS */ .cL.has(word) || _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLES */ .gg.has(word) || (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(word);
/** The model's words: what follows the tool, or all of it where the tool's name is part of the model's (`GPT-5.2-Codex`). A tool's own version is none. */
function modelBeside(text, used, found, tool) {
    const family = used.findIndex((word, at) => (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .isFamily */ .JS)(word.text) || isModelAt(found, at));
    if (family >= 0 && family < tool.first)
        return slice(text, used);
    const edition = used.findIndex((word, at) => at > tool.last && _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .QUALIFIERS */ .Gk.has(word.text));
    const vendor = used.findIndex((word, at) => at > tool.last && _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .VENDORS */ .cL.has(word.text));
    const first = family < 0 ? edition : vendor >= 0 && vendor < family ? vendor : family;
    return first >= 0 ? slice(text, used.slice(first)) : null;
}
const isModelAt = (found, at) => found.some(({ hit, first }) => first === at && (hit.kind === 'model' || hit.kind === 'edition'));
function slice(text, words) {
    const to = words.at(-1)?.to ?? 0;
    const written = text.slice(words[0]?.from, to);
    return written.includes('(') && text[to] === ')' ? `${written})` : written;
}
/** "an AI", "an LLM", "AI assistance", "generative AI tools". */
function unnamed(text) {
    const match = UNNAMED.exec(text) ?? UNKNOWN.exec(text);
    return match ? { agent: null, kind: 'unnamed', model: null, rest: text.slice(match[0].length) } : undefined;
}
/** A product that nobody knows and that calls itself one: "Orbis Security AI". */
const UNKNOWN = /^(?:[A-Z][\w.-]{1,20} ){1,3}AI(?![\p{L}\p{N}-])/u;
const UNNAMED = /^[^\p{L}\p{N}]{0,8}(?:an? |the |some )?(?:generic |gen(?:erative)?[ -]?)?(?:ai|a\.i\.|llms?|artificial intelligence)(?:[ -](?:agents?|assistants?|assistance|assisted|bots?|chatbots?|coding|generated|help|models?|tool(?:s|ing)?)){0,2}(?![\p{L}\p{N}])/iu;


/***/ }),

/***/ 19423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NOTHING),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** What most signals find in most lines; one list for all of them. */
const NOTHING = [];
const QUOTE_LIMIT = 300;
/** Cuts hostile text to the length that evidence may quote, never inside a surrogate pair. */
function quote(text) {
    if (text.length <= QUOTE_LIMIT)
        return text;
    const last = text.charCodeAt(QUOTE_LIMIT - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? QUOTE_LIMIT - 1 : QUOTE_LIMIT);
}


/***/ }),

/***/ 74262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ declaredAutomation),
/* harmony export */   i: () => (/* binding */ automation)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51453);
/* harmony import */ var _signal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19423);


const NOREPLY = /^(?:\d{1,12}\+)?([^@]{1,100})@users\.noreply\.github\.com$/;
/** Closes over the bots that are known. */
function automation(bots) {
    const isOne = oneOf(bots);
    return {
        name: 'automation',
        title: 'the author is a known bot, or calls itself one',
        reads: 'identity',
        find({ author }, roster) {
            const trust = isOne(author) ? 'declared' : callsItselfBot(author) ? 'weak' : undefined;
            return trust === undefined ? _signal_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K : unlessAgent(author, trust, roster);
        },
    };
}
/** The same for the bots that a repository declares: beside the known ones, and never in an agent's place. */
function declaredAutomation(bots) {
    const isOne = oneOf(bots);
    return {
        name: 'policy/automation',
        title: 'the author is a bot that the policy declares',
        reads: 'identity',
        find: ({ author }, roster) => (isOne(author) ? unlessAgent(author, 'declared', roster) : _signal_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K),
    };
}
function oneOf(bots) {
    const names = new Set(bots.flatMap((bot) => [...(bot.names ?? []), ...(bot.logins ?? [])]));
    const logins = new Set(bots.flatMap((bot) => bot.logins ?? []));
    const emails = new Set(bots.flatMap((bot) => bot.emails ?? []));
    return ({ name, email }) => {
        const address = email.toLowerCase();
        return names.has(name.toLowerCase()) || emails.has(address) || logins.has(loginIn(address) ?? '');
    };
}
const loginIn = (address) => NOREPLY.exec(address)?.[1];
function unlessAgent(author, trust, roster) {
    if ((0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .recogniseAs */ .EK)('author', author, roster))
        return _signal_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K;
    return [{ claims: 'automation', agent: null, model: null, tier: null, trust, quote: (0,_signal_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)((0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)(author)) }];
}
/** `x[bot]`, `release-bot`, `Release Bot`, `DPEBot`; no surname that ends in those letters. */
function callsItselfBot({ name, email }) {
    const says = name.length <= 200 && (/\[bot\]$|[\s._-](?:bot|robot)$/i.test(name) || /[A-Za-z]Bot$/.test(name));
    return says || loginIn(email.toLowerCase())?.endsWith('[bot]') === true;
}


/***/ }),

/***/ 88423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FAMILIES),
/* harmony export */   Gk: () => (/* binding */ QUALIFIERS),
/* harmony export */   JS: () => (/* binding */ isFamily),
/* harmony export */   c6: () => (/* binding */ isDenial),
/* harmony export */   cL: () => (/* binding */ VENDORS),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** The words that names of models and tools are made of. None of them names a tool, and none decides anything alone. */
/** Families of models: text made of one of these and of qualifiers is a model's name and no person's. */
const FAMILIES = new Set(`chatgpt codestral deepseek devstral gemma glm gpt grok kimi llama minimax mimo mistral mixtral nemotron phi qwen swe`.split(' '));
/** What stands around a family: editions, sizes, ways of running. */
const QUALIFIERS = new Set(`auto beta build chat coder codex compact context customtools exp experimental fable fast flash free haiku high instant instruct
   large latest light lite long low max maverick medium mini mode mythos nano next non omni opus plus preview pro reasoner reasoning
   reasoner scout small sol sonnet spark speciale super terra thinking think tiny turbo ultra ver version xhigh`
    .trim()
    .split(/\s+/));
/** Vendors and gateways, as they prefix a model (`openrouter/anthropic/…`) or a tool (`GitHub …`, `Google …`). */
const VENDORS = new Set(`accounts ai alibaba amazon anthropic aws azure bedrock cerebras charm cohere deepinfra eu fireworks foundry github global google
   groq jetbrains meta microsoft models moonshot moonshotai ollama openai openrouter sourcegraph together us vercel vertex xai z zai`
    .trim()
    .split(/\s+/));
/** What tools call themselves beside their name. */
const ROLES = new Set(`action agent agents ai app assistant autofix background bot cli cloud code coding desktop dev editor extension ide plugin web`.split(' '));
/** Whether a word is of a model's family, with or without its version: `gpt`, `gpt5`, `qwen3.8`. */
const isFamily = (word) => FAMILIES.has(word) || FAMILIES.has(word.replace(/v?\d[a-z0-9.]{0,15}$/, ''));
/** `4.8`, `v2`, `k2p6`, `o3`, `1m`, `20250514`: at most two letters around digits. */
const isVersion = (word) => /^[a-z]{0,2}\d[a-z0-9.]{0,15}$/.test(word) && !/[a-z]{3}/.test(word);
/** Values that deny. */
const isDenial = (text) => /^(?:no|none|n\/?a|nil|nothing|false|never|nobody|not (?:used|applicable|any|at all)|no (?:ai|llm|one|generative)\b.*|0 ?%.*|-+)[.!]?$/i.test(text.trim());
/** Hosts that documentation uses and nobody owns: an address there says no more than none. */
const isPlaceholder = (host) => /^(?:(?:.{1,60}\.)?example(?:\.(?:com|org|net))?|localhost|local|agent|local\.host|.{1,60}\.local)$/.test(host);


/***/ })

};
;