"use strict";
exports.id = 3247;
exports.ids = [3247];
exports.modules = {

/***/ 93247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signals: () => (/* binding */ signals)
});

;// CONCATENATED MODULE: ./src/provenance/bots.ts
/** Automation that is no AI agent, as data: release, dependency, formatting, translation and merge bots. What they write is nobody's prose and no agent's. */
const bots = [
    {
        name: 'Dependabot',
        logins: ['dependabot[bot]', 'dependabot-preview[bot]'],
        emails: ['support@dependabot.com'],
        accounts: ['49699333+dependabot[bot]'],
    },
    {
        name: 'Renovate',
        logins: ['renovate[bot]', 'renovate-bot', 'renovatebot', 'self-hosted-renovate[bot]', 'mend-for-github-com[bot]'],
        names: ['renovate bot', 'whitesource renovate', 'mend renovate'],
        emails: ['bot@renovateapp.com'],
        accounts: ['29139614+renovate[bot]'],
    },
    {
        name: 'GitHub Actions',
        logins: ['github-actions[bot]', 'github-merge-queue', 'github-merge-queue[bot]', 'actions-user'],
        names: ['github action', 'github actions', 'github-actions', 'github actions bot', 'actions-user', 'actions-bot'],
        emails: ['action@github.com', 'actions@github.com', 'github-actions@github.com', 'bot@github.com'],
    },
    { name: 'pre-commit.ci', logins: ['pre-commit-ci[bot]', 'pre-commit-ci-lite[bot]'] },
    { name: 'autofix.ci', logins: ['autofix-ci[bot]'] },
    { name: 'Mergify', logins: ['mergify[bot]'] },
    { name: 'Kodiak', logins: ['kodiakhq[bot]'] },
    { name: 'Bors', logins: ['bors[bot]', 'bors-servo', 'rust-bors[bot]'], names: ['bors'] },
    { name: 'Release Please', logins: ['release-please[bot]'] },
    {
        name: 'semantic-release',
        logins: ['semantic-release-bot'],
        names: ['semantic-release-bot'],
        emails: ['semantic-release-bot@martynus.net'],
    },
    { name: 'Changesets', logins: ['changeset-bot[bot]', 'changesets[bot]'] },
    { name: 'Snyk', logins: ['snyk-bot', 'snyk[bot]', 'snyk-io[bot]'], names: ['snyk-bot', 'snyk bot'] },
    { name: 'Greenkeeper', logins: ['greenkeeper[bot]', 'greenkeeperio-bot'], names: ['greenkeeper'] },
    { name: 'Depfu', logins: ['depfu[bot]'], accounts: ['23717796+depfu[bot]'] },
    { name: 'PyUp', logins: ['pyup-bot'], names: ['pyup-bot'] },
    { name: 'Scala Steward', logins: ['scala-steward', 'scala-steward-bot'], names: ['scala steward', 'scala-steward'] },
    {
        name: 'StepSecurity',
        logins: ['step-security-bot', 'stepsecurity-int[bot]', 'stepsecurity-app[bot]'],
        names: ['stepsecurity bot'],
        emails: ['bot@stepsecurity.io'],
    },
    { name: 'Excavator', logins: ['svc-excavator-bot'], names: ['svc-excavator-bot', 'excavator bot'] },
    { name: 'All Contributors', logins: ['allcontributors[bot]'], accounts: ['46447321+allcontributors[bot]'] },
    { name: 'Imgbot', logins: ['imgbot[bot]'], names: ['imgbotapp'], accounts: ['31301654+imgbot[bot]'] },
    {
        name: 'Weblate',
        logins: ['weblate'],
        names: ['weblate', 'weblate (bot)', 'hosted weblate'],
        emails: ['hosted@weblate.org', 'noreply@weblate.org'],
    },
    { name: 'Transifex', logins: ['transifex-integration[bot]'], emails: ['transifex@transifex.com'] },
    { name: 'Crowdin', logins: ['crowdin-bot'], names: ['crowdin bot'], emails: ['support+bot@crowdin.com'] },
    { name: 'Codecov', logins: ['codecov[bot]', 'codecov-io'] },
    {
        name: 'Stainless',
        logins: ['stainless-app[bot]', 'stainless-bot'],
        names: ['stainless bot'],
        emails: ['bot@stainlessapi.com'],
    },
    { name: 'Fern', logins: ['fern-api[bot]'] },
    { name: 'Speakeasy', logins: ['speakeasybot', 'speakeasy-github[bot]', 'speakeasy-bot'] },
    {
        name: 'Gemini CLI release robot',
        logins: ['gemini-cli-robot'],
        names: ['gemini-cli-robot'],
        emails: ['gemini-cli-robot@google.com'],
    },
    {
        name: "Google's maintenance bots",
        logins: [
            'google-github-actions-bot',
            'google-cloud-policy-bot[bot]',
            'yoshi-code-bot',
            'yoshi-automation',
            'gcf-owl-bot[bot]',
            'dpebot',
        ],
        emails: ['dpebot@google.com', 'github-actions-bot@google.com', 'yoshi-automation@google.com'],
    },
    { name: 'Kubernetes Prow', logins: ['k8s-ci-robot', 'k8s-triage-robot'], names: ['kubernetes prow robot'] },
    { name: 'Nixpkgs update', logins: ['r-ryantm'], names: ['r. ryantm'] },
    { name: 'DeepSource transformers', logins: ['deepsource-autofix[bot]', 'deepsourcebot'] },
    { name: 'GitLab', names: ['gitlab ci', 'gitlab bot'] },
    { name: 'Azure Pipelines', logins: ['azure-pipelines[bot]', 'dotnet-maestro[bot]', 'dotnet-bot'] },
    { name: 'Travis', names: ['travis ci', 'travis-ci'], emails: ['builds@travis-ci.com', 'builds@travis-ci.org'] },
    { name: 'CircleCI', names: ['circleci', 'circle ci'] },
    { name: 'Jenkins', names: ['jenkins', 'jenkins-ci', 'jenkinsci'] },
];

;// CONCATENATED MODULE: ./src/provenance/recorders.ts
const recorders = [
    // Entire: a checkpoint is taken when an agent's session touched the commit; the share is said per commit.
    { key: 'entire-checkpoint', value: /^(?:[0-9a-f]{12}|[0-9A-HJKMNP-TV-Z]{26})$/ },
    { key: 'entire-attribution', value: /^(?!0{1,3}%)\d{1,3}% agent \(\d+\/\d+ lines\)$/ },
];

// EXTERNAL MODULE: ./src/provenance/naming.ts
var naming = __webpack_require__(7007);
// EXTERNAL MODULE: ./src/provenance/vocabulary.ts
var vocabulary = __webpack_require__(88423);
;// CONCATENATED MODULE: ./src/provenance/prose.ts
/** The grammar of disclosure: sentences in which somebody says that an AI wrote the change. Closed on purpose: what the change is about ("answers generated by an LLM") must not fit. */


const NOUN = '(?:pr|pull request|mr|merge request|commits?|changes?|change ?set|patch(?:es)?|code|implementation|work|fix(?:es)?|feature|script|tests?|refactor(?:ing)?|branch|diff|original|first (?:draft|version)|boilerplate)';
const ADVERB = '(?:almost |entirely |fully |completely |largely |mostly |mainly |primarily |partially |partly |initially |originally )?';
const VERB = '(?:(?:auto-?)?generated|written|created|made|built|developed|implemented|authored|co-?authored|co-?written|co-?developed|coded|vibe[ -]?coded|produced|drafted|prepared|(?:ai-)?assisted|prototyped|refactored|done|driven|ai-(?:generated|written|authored))';
/** From the start of a sentence to the tool's name. Every part is optional or closed, so there is one way to match. */
const OPENING = new RegExp(`^(?:(?:this|the|these|all|most|much|some|parts?|portions?)(?: of)?(?: the| this| these| my)? )?(?:entire |whole |initial |bulk of the |majority of the )?(?:automated |automatic |security |bug ){0,2}` +
    `(?:${NOUN}(?: (?:here|itself|above|below|in this (?:pr|commit|change|patch)))? )?(?:was |were |has been |have been |are |is )?` +
    `${ADVERB}(${VERB}) (?:entirely |fully |mostly |in part |partially |together |in (?:collaboration|concert|tandem) )?(?:with|by|using|via|alongside)(?: significant| some| heavy| the)?` +
    `(?: (?:help|assistance|aid|support|use) (?:of|from|by))? (?:the |an? )?(?=\\S)`, 'i');
const PARTIAL = /\b(?:largely|mostly|mainly|primarily|partially|partly|in part|most of|much of|some of|some|many|parts?|portions?|majority|bulk|boilerplate|initially|originally)\b/i;
const DENIAL = /\b(?:no|not|never|none|nothing|without|neither|nor|isn't|wasn't|weren't|hasn't|haven't|non)\b/i;
/** The words with which a disclosing sentence can begin, beside a tool's name. */
const BEGINNINGS = new Set(`this the these all most much some part parts portion portions entire whole initial bulk majority automated automatic security bug
   pr pull mr merge commit commits change changes changeset patch patches code implementation work fix fixes feature script test tests
   refactor refactoring branch diff original first boilerplate was were has have are is almost entirely fully completely largely mostly
   mainly primarily partially partly initially originally auto autogenerated generated written created made built developed
   implemented authored co coauthored cowritten codeveloped coded vibe vibecoded produced drafted prepared ai assisted prototyped
   refactored done driven i we and have had used note disclosure disclaimer llm`.split(/\s+/));
/** Cheap to ask of a line: whether a disclosing sentence may begin in it. */
function mayDisclose(line, roster) {
    const first = /[a-z0-9]+/i.exec(line)?.[0].toLowerCase() ?? '';
    return BEGINNINGS.has(first) || roster.firstWords.has(first) || (0,vocabulary/* isFamily */.JS)(first) || /[.!] /.test(line);
}
/** The sentence as a whole discloses: `Generated with X`, `This change was written by X`, `X wrote the tests`. */
function disclosureIn(sentence, roster) {
    const text = undecorated(sentence)?.replace(LABEL, '');
    if (text === undefined)
        return undefined;
    const opening = OPENING.exec(text);
    return opening ? passive(text, opening, roster) : (active(text, roster) ?? blunt(text, roster));
}
function passive(text, opening, roster) {
    const named = (0,naming/* nameAtStart */.BK)(text.slice(opening[0].length), roster);
    // "Done with X" says that X is finished with, or finished.
    if (!named || DENIAL.test(opening[0]) || /^done with/i.test(text) || !ends(named))
        return undefined;
    if (isNamesake(named) && !/generated$/i.test(opening[1] ?? ''))
        return undefined;
    return { ...named, partial: PARTIAL.test(opening[0]) };
}
/** A first name that is also a tool's: people write, make and implement things. */
const isNamesake = ({ kind, agent }) => kind === 'nickname' && agent?.namesake === true;
/** Emoji, list signs, emphasis and brackets before the first letter are decoration; quotes are quotes. A kaomoji may hold letters. */
function undecorated(sentence) {
    const margin = /^[^a-z0-9]{0,40}/i.exec(sentence)?.[0] ?? '';
    return /["'`“”]/.test(margin) ? undefined : sentence.slice(margin.length);
}
const GOES_ON = /^(?:and|as|based|but|during|following|for|from|in|locally|on|through|to|under|using|via|while|with)\b/i;
/** After the name the sentence may end, be punctuated, or go on to say how; another noun would make the name an adjective. */
function ends({ rest, kind, model }) {
    const after = rest.replace(/^[)\]}*_\s]+/, '').trimEnd();
    if (/^at [0-9a-f]{7,40}\b/.test(after))
        return false;
    const punctuated = after === '' || /^(?:[.,;:!|(–—[<*_]|- |[\p{S}\p{M}])/u.test(after);
    const unknownEdition = kind === 'model' && /\d/.test(model ?? '') && /^\p{L}{1,20}[.!]?$/u.test(after);
    return punctuated || unknownEdition || GOES_ON.test(after);
}
const WORK = '(?:writ(?:e|ing)|generat(?:e|ing)|implement(?:ing)?|creat(?:e|ing)|draft(?:ing)?|cod(?:e|ing)|build(?:ing)?|refactor(?:ing)?|develop(?:ing)?|translat(?:e|ing)|fix(?:ing)?)';
/** What may follow a tool that is the subject. The article matters: "AI generated code" is a noun. */
const ACTIVE = new RegExp(`^(?: \\([^()]{0,60}\\))?(?: (?:has|had|also|then|mostly))? (?:` +
    `(?:wrote|generated|implemented|authored|created|made|drafted|coded|produced|built) (?:all|most|much|some|many|the|this|these|that|both|every|parts?|basically)(?: [\\w'-]{1,20}){0,3}? ${NOUN}\\b` +
    `|was used (?:to|for) (?:[^.]{0,60}(?:,|,? and)(?: to)? )?${WORK}\\b|assisted with(?: [\\w'-]{1,20}){0,2} ${NOUN}\\b|(?:assisted|helped)(?: me)?(?: with| in| to)?(?: [\\w'-]{1,20}){0,6}? ${WORK}\\b)`, 'i');
const USED = /^(?:(?:I|[Ww]e|and) )?(?:have |had )?[Uu]sed (?:the )?(?=[A-Z])/;
const USED_FOR = new RegExp(`^[^.]{0,40} (?:to (?:help )?(?:[^.]{0,60}(?:,|,? and) )?${WORK}\\b|(?:while|when|for) (?:preparing|making|${WORK}|this ${NOUN})\\b)`, 'i');
const SELF = /^i am (?=\S)/i;
/** "X wrote the tests", "I used X to write them", "I am X, an AI agent". */
function active(text, roster) {
    const self = SELF.exec(text);
    const used = USED.exec(text);
    const lead = (self ?? used)?.[0] ?? '';
    const named = /^[A-Z]/.test(text) || lead !== '' ? (0,naming/* nameAtStart */.BK)(text.slice(lead.length), roster) : undefined;
    if (!named || isNamesake(named))
        return undefined;
    const follows = self ? /^,? an? (?:ai|llm|coding)\b/i : used ? USED_FOR : ACTIVE;
    const said = follows.exec(named.rest)?.[0];
    return said === undefined || DENIAL.test(said) ? undefined : { ...named, partial: PARTIAL.test(said) };
}
const MADE_BY_AI = `(?:(?:fully|entirely|largely|mostly|partially|partly|100%) )?(?:ai|llm)[- ](?:generated|assisted|written|authored|coded)(?: ${NOUN})?`;
const STATED = new RegExp(`^(?:(?:this|the) )?${NOUN} (?:is|was) ${MADE_BY_AI}(?: \\(([^()]{1,60})\\)|(?=[.!,]| and |$))`, 'i');
const BARE = new RegExp(`^${MADE_BY_AI}(?: \\(([^()]{1,60})\\))?[.!]?$`, 'i');
/** "This PR is AI-generated", "The code was AI-assisted (X) and reviewed", or no more than "AI-generated (X)". */
function blunt(text, roster) {
    const stated = STATED.exec(text);
    const said = stated ?? BARE.exec(text);
    if (!said)
        return undefined;
    const named = said[1] === undefined ? undefined : (0,naming/* nameAtStart */.BK)(said[1], roster);
    if (!stated && said[1] !== undefined && !named)
        return undefined;
    return { agent: named?.agent ?? null, model: named?.model ?? null, partial: PARTIAL.test(said[0]) };
}
const AI_LABEL = /^(?:(?:gen)?ai|llm)[ -](?:usage|disclosure|disclaimer|notes?|use|tools? used|used|statement|attribution|contribution)(?: disclosure| statement)?[*_]{0,2}\s?:[*_]{0,2}\s{0,3}/i;
const LABEL = new RegExp(`${AI_LABEL.source}|^(?:ai|note|disclosure|disclaimer)[*_]{0,2}\\s?:[*_]{0,2}\\s{0,3}`, 'i');
/** Verbs of authorship, as opposed to reading, reviewing, searching and checking. */
const AUTHORING = /\b(?:wrote|written|writ(?:e|ing)|generat(?:e|ed|ing)|implement(?:ed|ing|ation)?|author(?:ed|ing)|cod(?:ed|ing)|creat(?:e|ed|ing)|draft(?:ed|ing)?|develop(?:ed|ing|ment)?|produc(?:ed|ing)|built|made|prototyp(?:ed|ing)|refactor(?:ed|ing)?|translat(?:ed|ing|ion)|driven|majority|most of|did (?:the|most|all|much|basically))\b/i;
/** Under a label that asks for it, looser words do: `AI usage: profiled, implemented and benchmarked by X`. */
function labelled(paragraph, roster) {
    const text = undecorated(paragraph);
    const label = text === undefined ? null : AI_LABEL.exec(text);
    if (!label || text === undefined)
        return undefined;
    const said = text.slice(label[0].length).replace(/\bhand-?\s?written\b/gi, '');
    if ((0,vocabulary/* isDenial */.c6)(said) || /^(?:no|none|not)\b/i.test(said))
        return undefined;
    const named = nameAnywhere(said, roster);
    const verb = AUTHORING.exec(said);
    if (named && /^[\s\p{P}]*$/u.test(named.rest) && said.length < 60)
        return { ...named, partial: false };
    if (!named || !verb || DENIAL.test(said.slice(0, verb.index)))
        return undefined;
    return { ...named, partial: PARTIAL.test(said) };
}
const hasAiLabel = (line) => line.includes(':') && AI_LABEL.test(undecorated(line) ?? '');
/** Words at which a name is looked for. */
const MOST_STARTS = 60;
function nameAnywhere(text, roster) {
    const starts = [...text.matchAll(/(?<![\p{L}\p{N}'-])[\p{L}\p{N}]/gu)].slice(0, MOST_STARTS);
    const names = starts.map(({ index }) => (0,naming/* nameAtStart */.BK)(text.slice(index, index + 120), roster));
    return names.find((named) => named && named.kind !== 'unnamed') ?? names.find((named) => named !== undefined);
}
const QUESTION = /\b(?:ai|llm|a\.i\.)\b/i;
const OF_USE = /\b(?:used?|using|generated|authored|co-?authored|assist(?:ed|ance)?|written)\b/i;
/** A template's question whether an AI took part. */
const asksForAi = (text) => text.includes('?') && QUESTION.test(text) && OF_USE.test(text);

// EXTERNAL MODULE: ./src/provenance/signal.ts
var signal = __webpack_require__(19423);
;// CONCATENATED MODULE: ./src/provenance/signals/aside.ts
/** A remark inside a line about something else: behind a robot emoji, in brackets at the end, or as "code written by X". */


/** Cheap to ask before anything is cut out of the line. */
const mayHold = (text) => text.endsWith(')') ||
    text.endsWith(']') ||
    text.includes('\u{1f916}') ||
    /[)\]][.!]$/.test(text.slice(-2)) ||
    ADDS.test(text);
const ADDS = /^(?:add|commit|import|include|introduce|land)/i;
const ADDED = /^(?:add|adds|added|commit|import|include|introduce|land)\b.{0,200}?\b(?=(?:code|tests?|implementation|script|version|draft) (?:written|generated|made|created|produced) (?:by|with) \S)/i;
/* harmony default export */ const aside = ({
    name: 'aside',
    title: 'remarks inside a line: behind a robot emoji, in closing brackets, "code written by …"',
    reads: 'aside',
    find(line, _message, roster) {
        if (!mayHold(line.text) || !roster.mention.test(line.text) || /^(?:Revert|Reapply) "/.test(line.text))
            return signal/* NOTHING */.K;
        const found = remarks(line.text)
            .map((remark) => disclosureIn(remark, roster))
            .find((disclosure) => disclosure !== undefined);
        if (!found)
            return signal/* NOTHING */.K;
        const { agent, model } = found;
        const seen = { claims: 'agent', agent: agent?.id ?? null, model, tier: 'assisted', trust: 'declared' };
        return [{ ...seen, quote: (0,signal/* quote */.h)(line.raw.trim()) }];
    },
});
function remarks(line) {
    const number = /\(#\d{1,12}\)$/.exec(line.slice(-16))?.[0] ?? '';
    const text = line.slice(0, line.length - number.length).trimEnd();
    const robot = text.lastIndexOf('\u{1f916}');
    const closes = /[)\]][.!]?$/.test(text);
    const opens = closes ? Math.max(text.lastIndexOf('('), text.lastIndexOf('[')) : -1;
    const added = ADDED.exec(text);
    return [
        ...(robot > 0 ? [text.slice(robot + 2)] : []),
        ...(opens > 0 ? [text.slice(opens + 1).replace(/[)\]][.!]?$/, '')] : []),
        ...(added ? [text.slice(added[0].length)] : []),
    ];
}

// EXTERNAL MODULE: ./src/provenance/identity.ts
var identity = __webpack_require__(51453);
;// CONCATENATED MODULE: ./src/provenance/signals/author.ts
/** The commit names an agent as its author. */


/* harmony default export */ const author = ({
    name: 'author',
    title: "the author's name and address",
    reads: 'identity',
    find({ author }, roster) {
        const byForm = roster.authors.find(({ pattern }) => pattern.test(author.name));
        const found = byForm ? { ...byForm, model: null } : (0,identity/* recogniseAs */.EK)('author', author, roster);
        if (!found)
            return signal/* NOTHING */.K;
        const { agent, model, trust, tier } = found;
        const seen = { claims: 'agent', agent: agent?.id ?? null, model, trust, quote: (0,signal/* quote */.h)((0,identity/* written */.Mp)(author)) };
        return [{ ...seen, tier: tier ?? 'authored' }];
    },
});

// EXTERNAL MODULE: ./src/provenance/signals/automation.ts
var automation = __webpack_require__(74262);
// EXTERNAL MODULE: ./src/provenance/message.ts + 2 modules
var provenance_message = __webpack_require__(74080);
;// CONCATENATED MODULE: ./src/provenance/signals/body.ts
/** The change's description, read line by line like a commit's message. It speaks of the change and does not say which commits. */

/** Closes over the signals that read lines, so that it is one more place to look and no second way of looking. */
function body(signals) {
    return {
        name: 'body',
        title: "the change's description",
        reads: 'change',
        find(change, roster) {
            if (change.body === null || change.body === '')
                return [];
            // A description has no subject line.
            const message = (0,provenance_message/* readMessage */._)(`\n${change.body}`);
            const sightings = message.lines.flatMap((line) => signals.flatMap((signal) => signal.find(line, message, roster)));
            // A reviewer's suggestion is its own commit's business.
            const counted = sightings.filter(({ tier }) => tier !== 'suggested').slice(0, MOST);
            return counted.map((sighting) => ({ ...sighting, signal: 'body', scope: { kind: 'change' } }));
        },
    };
}
/** Quotes beyond these add nothing that a reader needs. */
const MOST = 20;

;// CONCATENATED MODULE: ./src/provenance/signals/branch.ts


/* harmony default export */ const branch = ({
    name: 'branch',
    title: "the branch's name",
    reads: 'change',
    find(change, roster) {
        const { branch } = change;
        if (branch === null)
            return [];
        const met = roster.branches.filter((hit) => hit.pattern.test(branch) && !belongsToNamesake(change, hit, roster));
        return met.map(({ agent, trust }) => ({
            claims: 'agent',
            agent: agent.id,
            model: null,
            tier: 'assisted',
            signal: 'branch',
            trust,
            quote: (0,signal/* quote */.h)(branch),
            scope: { kind: 'change' },
        }));
    },
});
/** People prefix branches with their own first name: `devin/login` is Devin Smith's. */
function belongsToNamesake({ branch, commits, opener }, { agent }, roster) {
    if (agent.namesake === undefined)
        return false;
    const prefix = (branch ?? '').split(/[/_-]/, 1)[0]?.toLowerCase() ?? '';
    const people = commits.flatMap(({ author }) => ((0,identity/* recognise */.GJ)(author, roster) ? [] : [author.name]));
    const names = opener?.kind === 'person' ? [...people, opener.login] : people;
    return names.some((name) => name
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .includes(prefix));
}

;// CONCATENATED MODULE: ./src/provenance/signals/co-author.ts


/** `Co-authored-by` with its misspellings and relatives; `Author` is what `git merge --squash` writes. */
const KEY = /^(?:co-?a(?:uth|uht|tuh|hut|th)[a-z]{0,6}(?:-(?:by|with))?|co-?(?:created|developed|written)-(?:by|with)|signed-off-by|pair(?:ed|-programmed)-with|author)$/;
/* harmony default export */ const co_author = ({
    name: 'co-author',
    title: 'co-author and sign-off lines, in all their malformed spellings',
    reads: 'line',
    find(line, message, roster) {
        const values = valuesIn(line);
        if (values.length === 0)
            return signal/* NOTHING */.K;
        return values.flatMap((value) => {
            const found = (0,identity/* recognise */.GJ)((0,identity/* parseIdentity */.aZ)(value), roster);
            return found ? [sighting(found, line, message)] : [];
        });
    },
});
const NO_VALUES = [];
function valuesIn(line) {
    const { trailer } = line;
    if (trailer && KEY.test(trailer.key))
        return [trailer.value];
    if (!line.text.includes('uthored') && !line.text.includes('UTHORED'))
        return NO_VALUES;
    const bare = /^co[- ]?authored[- ]by\s+([^:].{0,300})$/i.exec(line.text)?.[1];
    return bare !== undefined && (bare.includes('@') || /\d/.test(bare)) ? [bare] : flattened(line.text);
}
/** Trailers that lost their line breaks stand at the end of a line, each with its address, behind the end of a sentence or another trailer. */
function flattened(text) {
    const [before = '', ...values] = text.split(/\bco-?authored[- ]by\s*:\s*/i).slice(0, 20);
    const complete = values.every((value) => /^[^<>"'`]{1,120}<[^<>\s]{3,120}>[\s\p{P}\p{S}]{0,8}$/u.test(value.replace(/\(#\d+\)\s*$/, '')));
    return complete && /(?:[.!?;)\]]|[^\x00-\x7f]|--)\s*$/.test(before) ? values : [];
}
/** The subjects that the forge gives to a commit made of accepted review suggestions. */
const SUGGESTION = /^Apply suggestions? from (?:@|code review)/;
function sighting({ agent, model, trust, tier }, line, message) {
    const suggested = tier === 'suggested' || SUGGESTION.test(message.subject);
    const kind = suggested ? 'suggested' : 'assisted';
    return { claims: 'agent', agent: agent?.id ?? null, model, trust, tier: kind, quote: (0,signal/* quote */.h)(line.raw.trim()) };
}

;// CONCATENATED MODULE: ./src/provenance/signals/committer.ts
/** An agent made the commit object of what somebody else authored. Some tools mark the person's own commits that way; those agents say so. */


/* harmony default export */ const committer = ({
    name: 'committer',
    title: "the committer's name and address, where the author is another",
    reads: 'identity',
    find({ author, committer }, roster) {
        const found = (0,identity/* sameIdentity */.BU)(author, committer) ? undefined : (0,identity/* recogniseAs */.EK)('committer', committer, roster);
        if (!found?.agent)
            return signal/* NOTHING */.K;
        const { agent, model, trust, tier } = found;
        return [
            { claims: 'agent', agent: agent.id, model, trust, tier: tier ?? 'assisted', quote: (0,signal/* quote */.h)((0,identity/* written */.Mp)(committer)) },
        ];
    },
});

;// CONCATENATED MODULE: ./src/provenance/signals/declaration.ts
/** A trailer declares a tool or an AI in its value: `Assisted-by`, `Generated-by`, `Made-with`, `AI-Agent` and their kin. */




/** Anybody may be credited here: the value has to name a tool. */
const CREDIT = /^(?:assisted|generated|made|created|built|written|authored|developed|implemented|coded|produced|drafted|prepared)-(?:by|with|using)$/;
/** Only an AI stands here. */
const AI_KEY = /^(?:(?:gen)?ai|llm)-(?:agent|assistant|author|co-?author|tools?|tooling|model|(?:assisted|generated|written|authored)(?:-(?:by|with))?|used)$|^(?:coding-(?:agent|assistant)|tool-assisted)$/;
/* harmony default export */ const declaration = ({
    name: 'declaration',
    title: 'trailers that declare a tool or an AI: Assisted-by, Generated-by, Made-with, AI-Agent, …',
    reads: 'line',
    find(line, message, roster) {
        const { trailer } = line;
        // A subject's prefix is a scope: `ai-agent: shorten the prompt`.
        if (!trailer || line.subject || (0,vocabulary/* isDenial */.c6)(trailer.value))
            return signal/* NOTHING */.K;
        const found = CREDIT.test(trailer.key) ? credited(trailer, roster) : declared(trailer, roster);
        return found ? [declaration_sighting(found, line, message)] : [];
    },
});
function credited({ key, value }, roster) {
    const whole = (0,identity/* recognise */.GJ)((0,identity/* parseIdentity */.aZ)(value), roster);
    if (whole)
        return { agent: whole.agent?.id ?? null, model: whole.model };
    if (key === 'assisted-by') {
        const pair = assistedBy(value, roster);
        if (pair)
            return pair;
    }
    const named = (0,naming/* nameAtStart */.BK)((0,identity/* parseIdentity */.aZ)(value).name || value, roster);
    if (!named || !/^(?:[\s)\]]*$|[\s)\]]*[(,;:/+|&[-]|[\s)\]]+(?:and|with|for|v?\d))/i.test(named.rest))
        return undefined;
    const namesake = named.kind === 'nickname' && named.agent?.namesake === true && key !== 'generated-by';
    return namesake && named.model === null ? undefined : { agent: named.agent?.id ?? null, model: named.model };
}
/** The kernel's forms, `AGENT:MODEL [TOOL…]` and `LLM [TOOL…]`; the tools behind it are no agents. Placeholders of the documentation are none either. */
function assistedBy(value, roster) {
    if (/^(?:generic )?llms?\b/i.test(value))
        return { agent: null, model: null };
    const pair = /^([\w.+-]{1,60}):(?!\/\/)\s?(\[[^\][]{1,100}\]|\S{1,100})(?=\s|$)/.exec(value);
    const [, tool = '', model = ''] = pair ?? [];
    const named = (0,naming/* nameOf */.Vb)(tool, roster);
    // A tool that nobody knows has to have the plain form, and the documentation's placeholder is none.
    if (!named && (!/^[\w./#@-]+$/.test(model) || /^AGENT/.test(tool)))
        return undefined;
    return { agent: named?.agent?.id ?? null, model: model.replace(/^\[|\]$/g, '') };
}
function declared({ key, value }, roster) {
    if (/^ai-used-for$/.test(key))
        return /\b(?:code|tests?|docs?|documentation)\b/i.test(value) ? { agent: null, model: null } : undefined;
    if (!AI_KEY.test(key))
        return undefined;
    const named = (0,naming/* nameAtStart */.BK)(value, roster);
    if (named)
        return { agent: named.agent?.id ?? null, model: named.model };
    const certain = /-(?:by|with|agent|assistant|author|co-?author|tools?)$/.test(key) ||
        /^(?:yes|true|partial(?:ly)?|full(?:y)?|\d)/i.test(value);
    return certain ? { agent: null, model: null } : undefined;
}
/** Some conventions put the model on a line of its own. */
function declaration_sighting({ agent, model }, line, message) {
    const beside = message.lines.slice(Math.max(0, line.index - 3), line.index + 4).map(({ trailer }) => trailer);
    const named = beside.find((trailer) => trailer?.key === 'model' || trailer?.key === 'ai-model')?.value;
    return {
        claims: 'agent',
        agent,
        model: model ?? named ?? null,
        tier: 'assisted',
        trust: 'declared',
        quote: (0,signal/* quote */.h)(line.raw.trim()),
    };
}

;// CONCATENATED MODULE: ./src/provenance/signals/disclosure.ts


/** Cheap to ask before the grammar is tried. */
const HINT = /\b(?:generated|written|wrote|created|made|built|developed|implemented|authored|coded|produced|drafted|prepared|assisted|helped|prototyped|refactored|done|driven|used|i am)\b/i;
/** Lines of a paragraph that are read together. */
const REACH = 4;
/* harmony default export */ const disclosure = ({
    name: 'disclosure',
    title: 'lines and sentences that say an AI wrote the change',
    reads: 'line',
    find(line, message, roster) {
        if (/^(?:Revert|Reapply) "/.test(line.text))
            return signal/* NOTHING */.K;
        const found = hasAiLabel(line.text) ? underLabel(line, message, roster) : inSentences(line, message, roster);
        if (!found)
            return signal/* NOTHING */.K;
        const { agent, model, partial } = found;
        const seen = { claims: 'agent', agent: agent?.id ?? null, model, tier: 'assisted', trust: 'declared' };
        return [{ ...seen, quote: (0,signal/* quote */.h)(line.raw.trim()), ...(partial && { partial }) }];
    },
});
const underLabel = (line, message, roster) => disclosureIn(line.text, roster) ?? labelled(paragraphFrom(line, message, REACH), roster);
/** Sentences wrap: what a line does not say alone, it may say with the line below. */
function inSentences(line, message, roster) {
    if (!mayDisclose(line.text, roster) || !HINT.test(line.text) || continues(line, message))
        return undefined;
    const pair = line.subject ? line.text : paragraphFrom(line, message, 2);
    if (!roster.mention.test(pair))
        return undefined;
    const alone = inText(line.text, line.text.length, roster);
    return alone ?? (pair === line.text ? undefined : inText(pair, line.text.length, roster));
}
/** A line that goes on with the sentence above it begins none of its own. */
function continues(line, message) {
    const above = message.lines[line.index - 1]?.text ?? '';
    return /^[a-z]/.test(line.text) && /[\w,'"-]$/.test(above) && !line.text.includes('. ');
}
/** The first disclosing sentence that begins within the first `within` characters. */
function inText(text, within, roster) {
    let start = 0;
    for (const sentence of text.split(/(?<=[.!]) +/, 40)) {
        const found = start < within ? disclosureIn(sentence, roster) : undefined;
        if (found)
            return found;
        start += sentence.length + 1;
    }
    return undefined;
}
function paragraphFrom(line, message, most) {
    const rows = message.lines.slice(line.index, line.index + most).map(({ text }) => text);
    const blank = rows.indexOf('');
    return (blank < 0 ? rows : rows.slice(0, blank)).join(' ');
}

;// CONCATENATED MODULE: ./src/provenance/format.ts
/** Longer texts, in UTF-16 units, are not read: 5 MiB of plain text. */
const LARGEST_RECORD = 5 * 1024 * 1024;
/** What one record may claim; the rest of it is counted, not read. */
const MOST_CLAIMS = 200_000;
/** No line number above this is believed to be one. */
const LAST_LINE = 10_000_000;

;// CONCATENATED MODULE: ./src/provenance/gather.ts
/** Collects what a reader finds, up to the limit of claims, and counts what it could not take. */

function gather() {
    const claims = [];
    const unread = new Map();
    const miss = (why) => {
        unread.set(why, (unread.get(why) ?? 0) + 1);
    };
    return {
        add: (claim) => {
            if (claims.length < MOST_CLAIMS)
                claims.push(claim);
            else
                miss(`claims after the first ${MOST_CLAIMS}`);
        },
        miss,
        reading: () => ({ claims, unread: [...unread].map(([why, count]) => ({ why, count })) }),
    };
}

;// CONCATENATED MODULE: ./src/provenance/json.ts
/** Hostile JSON, looked at piece by piece: nothing here throws, recurses or trusts a prototype. */

/** undefined when the text is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A field of its own, never one that every object inherits. */
const field = (value, ...names) => {
    if (!isFields(value))
        return undefined;
    const name = names.find((candidate) => Object.hasOwn(value, candidate));
    return name === undefined ? undefined : value[name];
};
const listOf = (value) => (Array.isArray(value) ? value : []);
/** null for everything but text with something in it. */
const textOf = (value) => (typeof value === 'string' && value !== '' ? value : null);
/** Tools and models have short names: whatever is longer is cut. */
const nameOf = (value) => {
    const text = textOf(value);
    return text === null ? null : cut(text, 250);
};
const numberOf = (value) => (typeof value === 'number' ? value : null);
const isLine = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LAST_LINE;
/** null when the two are no lines of any file. */
const linesOf = (from, to) => isLine(from) && isLine(to) && from <= to ? { from, to } : null;
/** The first `most` UTF-16 units, without half a character at the end. */
const cut = (text, most) => text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
/** The named fields as the record has them, for a quote: only plain values, so that a deep one costs nothing. */
function quoteOf(fields) {
    const plain = Object.entries(fields).filter(([, value]) => value !== null && ['string', 'number'].includes(typeof value));
    return cut(plain
        .map(([name, value]) => `"${name}":${JSON.stringify(typeof value === 'string' ? cut(value, 120) : value)}`)
        .join(','), 300);
}

;// CONCATENATED MODULE: ./src/provenance/formats/agent-trace.ts


/* harmony default export */ const agent_trace = ({
    name: 'agent-trace',
    sniff: (text) => /^\s*\{/.test(text) && text.includes('"files"') && /"(?:conversations|vcs)"/.test(text),
    read(text, subject) {
        const found = gather();
        const placesOf = placesIn(subject);
        for (const line of text.split('\n')) {
            const revisions = [...line.matchAll(REVISION)].map(([, revision = '']) => revision);
            if (revisions.length === 0 && line.trim() !== '')
                found.miss('records that name no git revision');
            // A file of traces speaks of the repository's whole history: only what is about this change is parsed.
            if (revisions.some((revision) => placesOf(revision).length > 0))
                readRecord(parseJson(line), placesOf, found);
        }
        return found.reading();
    },
});
const REVISION = /"revision"\s*:\s*"([0-9a-f]{40,64})"/g;
function readRecord(record, placesOf, found) {
    if (!Array.isArray(field(record, 'files')))
        found.miss('lines that are no Agent Trace record');
    const revision = textOf(field(field(record, 'vcs'), 'revision')) ?? '';
    // The reference writer, whose version is none, always means the commits after the revision that it notes.
    const isReference = !/^\d+\.\d+\.\d+$/.test(textOf(field(record, 'version')) ?? '');
    const places = placesOf(revision).filter(({ whole }) => whole || !isReference);
    const tool = nameOf(field(field(record, 'tool'), 'name'));
    for (const file of places.length === 0 ? [] : listOf(field(record, 'files'))) {
        const path = pathOf(field(file, 'path'));
        // It also files shell commands under a path that is none.
        if (path === '.shell-history')
            continue;
        if (path === null)
            found.miss('files without a path in the repository');
        else
            for (const conversation of listOf(field(file, 'conversations')))
                readConversation(conversation, { path, places, tool }, found);
    }
}
function readConversation(conversation, { tool, ...where }, found) {
    for (const range of listOf(field(conversation, 'ranges'))) {
        const [start_line, end_line, content_hash] = [
            field(range, 'start_line'),
            field(range, 'end_line'),
            field(range, 'content_hash'),
        ];
        const lines = linesOf(start_line, end_line);
        const contributor = field(range, 'contributor') ?? field(conversation, 'contributor');
        const [type, model_id] = [field(contributor, 'type'), nameOf(field(contributor, 'model_id'))];
        const quote = quoteOf({ path: where.path, start_line, end_line, content_hash, type, model_id, tool });
        const says = statementOf(type, { tool: agentOf(conversation) ?? tool, model: model_id, quote });
        const placeholder = lines?.to === 1 && content_hash === undefined;
        if (lines === null)
            found.miss('ranges that are no lines');
        else if (placeholder)
            found.miss('placeholders for an edit of unknown place');
        else if (says !== null)
            found.add({ ...where, lines, witness: witnessOf(lines, content_hash), says });
    }
}
/** `mixed` is an agent's text that a person edited, or the reverse: some of it is the agent's. `unknown` says nothing. */
function statementOf(type, about) {
    const shared = { ...about, trust: 'declared', session: null };
    if (type === 'ai' || type === 'mixed')
        return { ...shared, claims: 'agent', partial: type === 'mixed' };
    return type === 'human' ? { ...shared, claims: 'human', partial: false, tool: null, model: null } : null;
}
/** Assay's own records name the agent among the related resources, since the format has one tool for all. */
function agentOf(conversation) {
    const related = listOf(field(conversation, 'related')).find((each) => field(each, 'type') === 'agent');
    const [, agent] = /^urn:assay:agent:(.+)$/.exec(textOf(field(related, 'url')) ?? '') ?? [];
    return agent ?? null;
}
/** Other hashes than SHA-256 are left alone: the format does not say what they are taken of. */
function witnessOf(lines, hash) {
    const [, value] = /^sha256:([0-9a-f]{16,64})$/.exec(textOf(hash) ?? '') ?? [];
    return value === undefined ? null : { lines, kind: 'sha256', value };
}
/** Writers on Windows part a path by `\\`. An absolute path is no file of the repository. */
function pathOf(value) {
    const path = textOf(value);
    if (path === null || /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path))
        return null;
    return path.includes('/') ? path : path.replaceAll('\\', '/');
}
/** A revision has few children in one change, unless somebody wants every range looked at thousands of times. */
const MOST_PLACES = 8;
function placesIn({ commits, head }) {
    const places = new Map(commits.map(({ sha }) => [sha, [{ commit: sha, whole: false }]]));
    places.set(head, [{ commit: null, whole: false }]);
    for (const { sha, parents } of commits)
        for (const parent of parents) {
            const known = places.get(parent) ?? [];
            places.set(parent, known);
            if (known.length < MOST_PLACES)
                known.push({ commit: sha, whole: true });
        }
    return (revision) => places.get(revision) ?? [];
}

;// CONCATENATED MODULE: ./src/provenance/formats/agentblame.ts


/* harmony default export */ const agentblame = ({
    name: 'agentblame',
    sniff: (text) => /^\s*\{/.test(text) && text.includes('"attributions"') && /"start(?:Line|_line)"/.test(text),
    read(text, { commits: [commit], head }) {
        const found = gather();
        const note = parseJson(text);
        if (!Array.isArray(field(note, 'attributions')))
            found.miss('notes that are cut or malformed');
        const places = [{ commit: commit?.sha ?? head, whole: false }];
        for (const attribution of listOf(field(note, 'attributions'))) {
            const path = textOf(field(attribution, 'path'));
            const lines = linesOf(field(attribution, 'startLine', 'start_line'), field(attribution, 'endLine', 'end_line'));
            if (path === null || lines === null || field(attribution, 'category') !== 'ai_generated') {
                found.miss('attributions that are malformed');
                continue;
            }
            const [provider, model] = [nameOf(field(attribution, 'provider')), nameOf(field(attribution, 'model'))];
            const matchType = textOf(field(attribution, 'matchType', 'match_type'));
            const trust = matchType === 'exact_hash' || matchType === 'normalized_hash' ? 'declared' : 'weak';
            const quote = quoteOf({ path, startLine: lines.from, endLine: lines.to, provider, model, matchType });
            const says = { claims: 'agent', partial: false, trust, tool: provider, model, session: null, quote };
            found.add({
                path,
                lines,
                places,
                witness: agentblame_witnessOf(lines.from, field(attribution, 'contentHash', 'content_hash')),
                says,
            });
        }
        return found.reading();
    },
});
function agentblame_witnessOf(first, hash) {
    const [, value] = /^sha256:([0-9a-f]{64})$/.exec(textOf(hash) ?? '') ?? [];
    return value === undefined ? null : { lines: { from: first, to: first }, kind: 'sha256', value };
}

;// CONCATENATED MODULE: ./src/provenance/formats/entire.ts


/* harmony default export */ const entire = ({
    name: 'entire',
    sniff: (text) => /^\s*\{/.test(text) && text.includes('"checkpoint_id"') && text.includes('"files_touched"'),
    read(text, { commits }) {
        const found = gather();
        const session = parseJson(text);
        const checkpoint_id = textOf(field(session, 'checkpoint_id'));
        if (checkpoint_id === null)
            found.miss('checkpoints that are cut or malformed');
        // The summary of a checkpoint lists its sessions, each of which has a file of its own.
        if (checkpoint_id === null || Array.isArray(field(session, 'sessions')))
            return found.reading();
        const places = commits
            .filter(({ message }) => checkpointsIn(message).includes(checkpoint_id))
            .map(({ sha }) => [{ commit: sha, whole: false }]);
        const [agent, model] = [nameOf(field(session, 'agent')), nameOf(field(session, 'model'))];
        const attribution = field(session, 'initial_attribution');
        const [partial, agent_percentage] = [!isWhole(attribution), numberOf(field(attribution, 'agent_percentage'))];
        for (const path of listOf(field(session, 'files_touched')).map(textOf)) {
            const quote = quoteOf({ checkpoint_id, agent, model, agent_percentage, path });
            const says = { claims: 'agent', partial, trust: 'declared', tool: agent, model, session: null, quote };
            for (const place of places)
                if (path !== null)
                    found.add({ path, lines: null, places: place, witness: null, says });
        }
        return found.reading();
    },
});
const checkpointsIn = (message) => [...message.matchAll(/^Entire-Checkpoint:[ \t]*([0-9A-Za-z]{1,64})[ \t]*\r?$/gim)].map(([, id = '']) => id);
/** Entire estimates its percentages; that a person added and changed nothing is the only one that speaks for every line. */
const isWhole = (attribution) => field(attribution, 'human_added') === 0 && field(attribution, 'human_modified') === 0;

;// CONCATENATED MODULE: ./src/provenance/formats/git-ai.ts


const MALFORMED = 'malformed entries and ranges';
/* harmony default export */ const git_ai = ({
    name: 'git-ai',
    sniff: (text) => /(?:^|\n)---\r?\n\s*\{/.test(text) || isOld(text),
    read(text, { commits: [commit], head }) {
        const found = gather();
        const lines = text.split('\n').map((line) => line.trimEnd());
        const divider = lines.indexOf('---');
        const metadata = isOld(text) ? null : parseJson(lines.slice(divider + 1).join('\n'));
        if (!isReadable(metadata, found))
            return found.reading();
        const places = [{ commit: commit?.sha ?? head, whole: false }];
        for (const { path, key, ranges } of entriesOf(lines.slice(0, divider), found)) {
            const says = git_ai_statementOf(key, ranges, metadata);
            if (says === null)
                found.miss('entries under a key of which the log tells nothing');
            else
                for (const range of rangesOf(ranges, found))
                    found.add({ path, lines: range, places, witness: null, says });
        }
        return found.reading();
    },
});
/** authorship/0.0.1, one JSON object: its `author` is a person's or a tool's name, and nothing says which. */
const isOld = (text) => /^\s*\{/.test(text) && text.includes('"authors"') && text.includes('"agent_metadata"');
function isReadable(metadata, found) {
    const version = field(metadata, 'schema_version');
    // Without its JSON, which only names the tools, a log's keys still tell sessions of agents from people.
    if (metadata === undefined)
        found.miss('tools of logs whose JSON is cut or malformed');
    else if (typeof version === 'string' && version.startsWith('authorship/3.'))
        return true;
    else
        found.miss('logs of a version other than authorship/3');
    return metadata === undefined;
}
function entriesOf(lines, found) {
    const entries = [];
    let path = null;
    for (const line of lines) {
        const space = line.indexOf(' ', 2);
        if (line === '')
            continue;
        if (!line.startsWith('  '))
            path = unquoted(line);
        else if (path === null || space < 3 || line.includes(' ', space + 1))
            found.miss(MALFORMED);
        else
            entries.push({ path, key: line.slice(2, space), ranges: line.slice(space + 1) });
    }
    return entries;
}
/** There is no escaping: what stands between the outer quotes is the path. */
const unquoted = (line) => line.length > 1 && line.startsWith('"') && line.endsWith('"') ? line.slice(1, -1) : line;
function* rangesOf(ranges, found) {
    for (const range of ranges.split(',')) {
        const [, from, to = from] = /^(\d{1,8})(?:-(\d{1,8}))?$/.exec(range) ?? [];
        const lines = linesOf(Number(from), Number(to));
        if (lines === null)
            found.miss(MALFORMED);
        else
            yield lines;
    }
}
/** `s_` and bare hexadecimal keys are sessions of agents, whose records may be in another log; an `h_` key counts only with its record. */
function git_ai_statementOf(key, ranges, metadata) {
    const session = key.split('::', 1).join('');
    const agent = field(field(field(metadata, 'sessions'), session) ?? field(field(metadata, 'prompts'), session), 'agent_id');
    const [tool, model] = [nameOf(field(agent, 'tool')), nameOf(field(agent, 'model'))];
    const human = key.startsWith('h_');
    if (human && field(field(metadata, 'humans'), key) === undefined)
        return null;
    if (!human && tool === null && !/^(?:s_[0-9a-f]+|[0-9a-f]{7}|[0-9a-f]{16})$/.test(session))
        return null;
    const quote = cut(`${key} ${cut(ranges, 160)}${tool === null ? '' : ` "tool":${JSON.stringify(cut(tool, 80))}`}`, 300);
    const shared = { partial: false, trust: 'declared', quote };
    return human
        ? { ...shared, claims: 'human', tool: null, model: null, session: null }
        : { ...shared, claims: 'agent', tool, model: model === 'unknown' ? null : model, session };
}

;// CONCATENATED MODULE: ./src/provenance/formats/qwen.ts


/* harmony default export */ const qwen = ({
    name: 'qwen',
    sniff: (text) => /^\s*\{/.test(text) && text.includes('"generator"') && /"aiChars(?:Added)?"/.test(text),
    read(text, { commits: [commit], head }) {
        const found = gather();
        const note = parseJson(text);
        const files = field(note, 'files');
        if (!isFields(files))
            found.miss('notes that are cut or malformed');
        const places = [{ commit: commit?.sha ?? head, whole: false }];
        const generator = nameOf(field(note, 'generator'));
        for (const [path, file] of Object.entries(isFields(files) ? files : {})) {
            const percent = numberOf(field(file, 'percent', 'aiContributionPercent'));
            const aiChars = numberOf(field(file, 'aiChars', 'aiCharsAdded'));
            if (percent === null || aiChars === null)
                found.miss('files without a share');
            if (percent === null || aiChars === null || !(percent > 0 || aiChars > 0))
                continue;
            const quote = quoteOf({ path, aiChars, percent, generator });
            const says = {
                claims: 'agent',
                trust: 'declared',
                tool: 'qwen-code',
                model: generator,
                session: null,
                quote,
            };
            found.add({ path, lines: null, places, witness: null, says: { ...says, partial: percent < 100 } });
        }
        return found.reading();
    },
});

;// CONCATENATED MODULE: ./src/provenance/formats/whogitit.ts


/* harmony default export */ const whogitit = ({
    name: 'whogitit',
    sniff: (text) => /^\s*\{/.test(text) && text.includes('"prompt_count"') && text.includes('"files"'),
    read(text, { commits: [commit], head }) {
        const found = gather();
        const note = parseJson(text);
        if (!Array.isArray(field(note, 'files')))
            found.miss('notes that are cut or malformed');
        const places = [{ commit: commit?.sha ?? head, whole: false }];
        const model = nameOf(field(field(field(note, 'session'), 'model'), 'id'));
        for (const file of listOf(field(note, 'files'))) {
            const path = textOf(field(file, 'path'));
            const says = sayings(path, model);
            for (const line of listOf(field(file, 'lines'))) {
                const [number, content, type] = [
                    field(line, 'line_number'),
                    field(line, 'content'),
                    field(field(line, 'source'), 'type'),
                ];
                if (type !== 'AI' && type !== 'AIModified')
                    continue;
                const lines = linesOf(number, number);
                if (path === null || lines === null || typeof content !== 'string')
                    found.miss('lines that are malformed');
                else
                    found.add({ path, lines, places, witness: { lines, kind: 'text', value: content }, says: says[type] });
            }
        }
        return found.reading();
    },
});
/** A line that a person changed after the agent wrote it stays the agent's: the stricter of the two. */
function sayings(path, model) {
    const shared = {
        claims: 'agent',
        partial: false,
        trust: 'declared',
        tool: 'claude-code',
        model,
        session: null,
    };
    const saying = (type) => ({ ...shared, quote: quoteOf({ path, type, model }) });
    return { AI: saying('AI'), AIModified: saying('AIModified') };
}

;// CONCATENATED MODULE: ./src/provenance/formats.ts






const formats = [git_ai, agent_trace, qwen, entire, whogitit, agentblame];

;// CONCATENATED MODULE: ./src/provenance/added-lines.ts
function indexAdded(change) {
    const lines = [];
    const entries = new Map();
    const enter = (commit, path, number) => {
        const key = keyOf(commit, path);
        const block = entries.get(key);
        if (block === undefined)
            entries.set(key, [[number, lines.length]]);
        else
            block.push([number, lines.length]);
    };
    for (const { path, added } of change.files) {
        for (const { number, commit, at } of added) {
            enter(null, path, number);
            if (commit !== null && at !== null)
                enter(commit, at.path, at.number);
            lines.push({ path, number });
        }
    }
    const blocks = new Map([...entries].map(([key, block]) => [key, blockOf(block)]));
    return {
        lines,
        find: (commit, path, wanted) => partOf(blocks.get(keyOf(commit, path)), wanted),
        text: textReader(change),
    };
}
/** No commit's name and no path holds a NUL. */
const keyOf = (commit, path) => `${commit ?? ''}\0${path}`;
function blockOf(entries) {
    const sorted = [...entries].sort(([a], [b]) => a - b);
    const numbers = sorted.map(([number]) => number);
    const ranks = [0];
    for (const [index, number] of numbers.entries())
        ranks.push((ranks[index] ?? 0) + (number === numbers[index - 1] ? 0 : 1));
    return { numbers, ids: sorted.map(([, id]) => id), ranks };
}
function partOf(block, lines) {
    if (block === undefined)
        return undefined;
    const low = lines === null ? 0 : firstFrom(block.numbers, lines.from);
    const high = lines === null ? block.numbers.length : firstFrom(block.numbers, lines.to + 1);
    return low === high ? undefined : { block, low, high, size: (block.ranks[high] ?? 0) - (block.ranks[low] ?? 0) };
}
/** The index of the first number that is at least `least`. */
function firstFrom(numbers, least) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((numbers[middle] ?? least) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function textReader(change) {
    const contents = new Map(change.files.map(({ path, content }) => [path, content]));
    const split = new Map();
    return (path, number) => {
        const content = contents.get(path);
        if (content?.kind !== 'text')
            return undefined;
        const lines = split.get(path) ?? content.text.split('\n');
        split.set(path, lines);
        return lines[number - 1];
    };
}

// EXTERNAL MODULE: ./src/hash.ts
var hash = __webpack_require__(56495);
;// CONCATENATED MODULE: ./src/provenance/witness.ts
/** Compares the text that a record has of some lines with the text that they have at head. */

/** UTF-16 units compared for one format's claims: hashes of overlapping ranges could ask for any amount. */
const BUDGET = 4 * 1024 * 1024;
function hearing(head, added) {
    let budget = BUDGET;
    return (witness, { commit }, path) => {
        if (budget <= 0)
            return 'unheard';
        const at = commit === head ? null : commit;
        const lines = [];
        for (let number = witness.lines.from; number <= witness.lines.to; number++) {
            const line = textIn(at, path, number, added);
            // A file that is known to the end and ends before the recorded text does holds another text.
            if (line === undefined)
                return at === null && added.text(path, 1) !== undefined ? 'denies' : 'silent';
            lines.push(line);
            budget -= line.length + 1;
            if (budget <= 0)
                return 'unheard';
        }
        return agrees(witness, lines) ? 'agrees' : 'denies';
    };
}
/** At head every line of a changed file is known; in an earlier commit, those that it brought and head still has. */
function textIn(commit, path, number, added) {
    if (commit === null)
        return added.text(path, number);
    const part = added.find(commit, path, { from: number, to: number });
    const line = part && added.lines[part.block.ids[part.low] ?? -1];
    return line && added.text(line.path, line.number);
}
/** Tools differ in whether they see the CR of a CRLF file. */
function agrees({ kind, value }, lines) {
    const [whole, bare] = [lines.join('\n'), lines.map((line) => line.replace(/\r$/, '')).join('\n')];
    if (kind === 'text')
        return bare === value.replace(/\r$/, '');
    return (0,hash/* sha256 */.s)(bare).startsWith(value) || (whole !== bare && (0,hash/* sha256 */.s)(whole).startsWith(value));
}

;// CONCATENATED MODULE: ./src/provenance/placement.ts

const NOT_ADDED = 'claimed lines that are not among those their commit added and head still has, not believed';
const OTHER_TEXT = 'claimed lines whose text is not the recorded one, not believed';
const UNHEARD = 'claimed lines with more recorded hashes than are compared, not believed';
/** Takes time in proportion to the lines and, times the logarithm of the lines, to the claims. */
function lay(head, added, claims) {
    const hear = hearing(head, added);
    const refused = new Map();
    const sides = new Map();
    for (const claim of claims) {
        const { part, why, missing } = fitOf(claim, added, (witness, place) => hear(witness, place, claim.path));
        const before = refused.get(why);
        if (missing > 0)
            refused.set(why, { why, count: (before?.count ?? 0) + missing, first: before?.first ?? claim });
        if (part === null)
            continue;
        const { says } = claim;
        const side = `${says.claims} ${says.partial} ${says.trust}`;
        sides.set(side, sides.get(side) ?? []);
        sides.get(side)?.push({ ...part, says });
    }
    return {
        spans: [...sides.values()].flatMap((laid) => spansOf(paint(laid, added), added)),
        refused: [...refused.values()],
    };
}
function fitOf({ path, lines, places, witness }, added, hear) {
    const size = lines === null ? 0 : lines.to - lines.from + 1;
    let why = NOT_ADDED;
    for (const place of places) {
        const heard = witness === null ? 'silent' : hear(witness, place);
        if (heard === 'denies' || heard === 'unheard') {
            why = heard === 'denies' ? OTHER_TEXT : UNHEARD;
            continue;
        }
        const part = added.find(place.commit, path, lines);
        // A witness of all the lines vouches for those that the commit found there, too: an edit is recorded with what surrounds it.
        const vouched = heard === 'agrees' && witness?.lines.to === lines?.to;
        if (part !== undefined && (vouched || !place.whole || part.size >= size))
            return { part, why: NOT_ADDED, missing: vouched || lines === null ? 0 : size - part.size };
    }
    return { part: null, why, missing: size };
}
/** For each added line what is said of it: the last one that was laid, which is why the last ones go first and never twice over a line. */
function paint(laid, { lines }) {
    const said = new Array(lines.length);
    const free = new Map();
    for (const { block, low, high, says } of [...laid].reverse()) {
        const next = free.get(block) ?? Array.from({ length: block.ids.length + 1 }, (_, index) => index);
        free.set(block, next);
        for (let entry = firstFree(next, low); entry < high; entry = firstFree(next, entry + 1)) {
            const id = block.ids[entry] ?? 0;
            said[id] ??= says;
            next[entry] = entry + 1;
        }
    }
    return said;
}
/** Follows the links to the first entry that nobody has taken, and shortens the way for the next one. */
function firstFree(next, from) {
    let entry = from;
    for (let to = next[entry] ?? entry; to !== entry; to = next[entry] ?? entry) {
        next[entry] = next[to] ?? to;
        entry = to;
    }
    return entry;
}
function spansOf(said, { lines }) {
    const spans = [];
    for (const [id, line] of lines.entries()) {
        const says = said[id];
        const last = spans.at(-1);
        if (says === undefined)
            continue;
        const continues = last?.says === says && last.path === line.path && last.to === line.number - 1;
        if (continues)
            spans[spans.length - 1] = { ...last, to: line.number };
        else
            spans.push({ path: line.path, from: line.number, to: line.number, says });
    }
    return spans;
}

;// CONCATENATED MODULE: ./src/provenance/line-records.ts



/** `agentOf` turns a tool's own name into an agent's id, or null where no agent has it. */
function readLineRecords(change, formats, agentOf) {
    const records = recordsOf(change);
    if (records.length === 0)
        return { evidence: [], notes: [] };
    const notes = tally();
    const added = indexAdded(change);
    const evidence = [...claimsByFormat(records, formats, notes)].flatMap(([{ name }, claims]) => {
        const { spans, refused } = lay(change.head, added, claims);
        for (const { why, count, first } of refused)
            notes.add(`${name}: ${why}`, count, first.where);
        const agents = agentsOf(claims, agentOf);
        return spans.map((span) => evidenceOf(span, name, agents.get(span.says) ?? NOBODY));
    });
    return { evidence: evidence.sort((one, other) => weight(one) - weight(other)), notes: notes.sentences() };
}
const weight = ({ claims, partial, trust }) => claims === 'human' ? 0 : 1 + Number(partial !== true) + 2 * Number(trust !== 'weak');
function recordsOf({ commits, sidecars, head }) {
    const noted = commits.flatMap((commit) => Object.entries(commit.gitNotes ?? {}).map(([ref, text]) => ({
        text,
        where: `${ref} of ${commit.sha.slice(0, 7)}`,
        subject: { commits: [commit], head },
    })));
    const filed = Object.entries(sidecars ?? {}).map(([path, text]) => ({
        text,
        where: path,
        subject: { commits, head },
    }));
    return [...noted, ...filed].filter(({ text }) => text.length > LARGEST_RECORD || text.trim() !== '');
}
function claimsByFormat(records, formats, notes) {
    const claims = new Map(formats.map((format) => [format, []]));
    for (const { text, where, subject } of records) {
        const small = text.length <= LARGEST_RECORD;
        const format = small ? formats.find((each) => each.sniff(text)) : undefined;
        if (!small)
            notes.add('records of other tools that are larger than 5 MiB, not read', 1, where);
        else if (format === undefined)
            notes.add('records of other tools in no format that is known, not read', 1, where);
        if (format === undefined)
            continue;
        const reading = format.read(text, subject);
        for (const { why, count } of reading.unread)
            notes.add(`${format.name}: ${why}, left out`, count, where);
        for (const claim of reading.claims)
            claims.get(format)?.push({ ...claim, where });
    }
    return claims;
}
const NOBODY = { agent: null, model: null };
/** A session that one record names and another one tells of: the tool is told by any of them, unless they disagree. */
function agentsOf(claims, agentOf) {
    const statements = new Set(claims.map(({ says }) => says));
    const tools = new Set([...statements].flatMap(({ tool }) => (tool === null ? [] : [tool])));
    const ids = new Map([...tools].map((tool) => [tool, agentOf(tool)]));
    const speaker = ({ tool, model }) => ({ agent: ids.get(tool ?? '') ?? null, model });
    const sessions = new Map();
    for (const says of statements) {
        if (says.session === null || says.tool === null)
            continue;
        const [before, now] = [sessions.get(says.session), speaker(says)];
        const agree = before === undefined || (before.agent === now.agent && before.model === now.model);
        sessions.set(says.session, agree ? now : NOBODY);
    }
    return new Map([...statements].map((says) => {
        const elsewhere = says.tool === null ? sessions.get(says.session ?? '') : undefined;
        return [says, elsewhere ?? speaker(says)];
    }));
}
function evidenceOf({ says, ...span }, signal, { agent, model }) {
    const { claims, trust, quote, partial } = says;
    const tier = claims === 'agent' ? 'assisted' : null;
    return {
        claims,
        agent,
        model,
        tier,
        signal,
        trust,
        quote,
        scope: { kind: 'span', span },
        ...(partial ? { partial } : {}),
    };
}
function tally() {
    const counted = new Map();
    return {
        add: (what, count, where) => {
            const before = counted.get(what);
            counted.set(what, { count: (before?.count ?? 0) + count, where: before?.where ?? where });
        },
        sentences: () => [...counted].map(([what, { count, where }]) => `${what} (${count}, first in ${where})`),
    };
}

;// CONCATENATED MODULE: ./src/provenance/signals/line-claims.ts
/** What other tools recorded line by line: git-ai notes, Agent Trace and the rest of the formats. Claims for a span, never for a commit. */


/* harmony default export */ const line_claims = ({
    name: 'line-claims',
    title: 'what other tools recorded of single lines, in git notes and files',
    reads: 'change',
    /** `note` is told, in sentences, what was recorded and is not believed. */
    find(change, roster, note) {
        const { evidence, notes } = readLineRecords(change, formats, (tool) => line_claims_agentOf(tool, roster));
        for (const sentence of notes)
            note?.(sentence);
        return evidence;
    },
});
/** The field is one in which only a tool can stand, so its first words are enough: `codex-cloud` is Codex. */
function line_claims_agentOf(tool, { agents, names }) {
    const words = tool
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    for (let count = Math.min(words.length, 6); count > 0; count--) {
        const [spaced, dashed] = [' ', '-'].map((joint) => words.slice(0, count).join(joint));
        const agent = agents.find(({ id }) => id === dashed) ?? names.get(spaced ?? '')?.agent;
        if (agent !== undefined)
            return agent.id;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/provenance/signals/opener.ts
/** The forge says that an agent's account opened the change. */

/* harmony default export */ const signals_opener = ({
    name: 'opener',
    title: 'the account that opened the change, as the forge gives it',
    reads: 'change',
    find({ opener }, roster) {
        const hit = opener ? roster.logins.get(opener.login.toLowerCase()) : undefined;
        if (!opener || !hit || hit.tier === 'suggested')
            return [];
        return [
            {
                claims: 'agent',
                agent: hit.agent.id,
                model: null,
                tier: 'authored',
                signal: 'opener',
                // People rename themselves to whatever is free; only an app's kind of account tells that it is the app.
                trust: opener.kind === 'bot' ? 'verified' : 'declared',
                quote: (0,signal/* quote */.h)(opener.login),
                scope: { kind: 'change' },
            },
        ];
    },
});

;// CONCATENATED MODULE: ./src/provenance/signals/own-mark.ts
/** A trailer or a line that one tool alone writes. */

/* harmony default export */ const own_mark = ({
    name: 'own-mark',
    title: 'trailers and lines that one tool alone writes',
    reads: 'line',
    find(line, _message, roster) {
        const { trailer, text } = line;
        const keyed = trailer ? roster.trailers.get(trailer.key) : undefined;
        const whole = roster.anyLine.test(text) ? roster.lines : undefined;
        if (!keyed && !whole)
            return signal/* NOTHING */.K;
        const met = [
            ...(keyed ?? []).filter(({ pattern }) => pattern.test(trailer?.value ?? '')),
            ...(whole ?? []).filter(({ pattern }) => pattern.test(text)),
        ];
        return met.map(({ agent, trust, tier }) => ({
            claims: 'agent',
            agent: agent.id,
            model: null,
            tier: tier ?? 'assisted',
            trust,
            quote: (0,signal/* quote */.h)(line.raw.trim()),
        }));
    },
});

;// CONCATENATED MODULE: ./src/provenance/signals/pusher.ts


/* harmony default export */ const pusher = ({
    name: 'pusher',
    title: 'the account that pushed the commit, as the forge recorded it',
    reads: 'identity',
    find({ author, forge }, roster) {
        const push = forge?.push;
        const hit = push ? roster.logins.get(push.by.login.toLowerCase()) : undefined;
        if (!push || !hit || hit.tier === 'suggested')
            return signal/* NOTHING */.K;
        const isAuthor = (0,identity/* recogniseAs */.EK)('author', author, roster)?.agent === hit.agent;
        const trust = trustIn(push, isAuthor);
        if (trust === undefined)
            return signal/* NOTHING */.K;
        const tier = isAuthor ? 'authored' : 'assisted';
        return [{ claims: 'agent', agent: hit.agent.id, model: null, tier, trust, quote: (0,signal/* quote */.h)(push.by.login) }];
    },
});
/** Under somebody else's name: a push that only adds brings what is new; a new branch may begin with what was there; a force-push moves what others wrote. */
function trustIn({ by, how }, isAuthor) {
    if (how === 'merged' || (how === 'rewritten' && !isAuthor))
        return undefined;
    if (by.kind !== 'bot')
        return 'declared';
    return how === 'created' && !isAuthor ? 'weak' : 'verified';
}

;// CONCATENATED MODULE: ./src/provenance/signals/questionnaire.ts




/** Lines below the question among which the answer is looked for. */
const questionnaire_REACH = 5;
/* harmony default export */ const questionnaire = ({
    name: 'questionnaire',
    title: "answers to a template's question about AI",
    reads: 'line',
    find(line, message, roster) {
        const answer = asksForAi(line.text) ? answerTo(line, message) : undefined;
        if (answer === undefined || (0,vocabulary/* isDenial */.c6)(answer.text) || /^no\b/i.test(answer.text))
            return signal/* NOTHING */.K;
        const yes = /^yes\b[\s,.:;(–-]*/i.exec(answer.text)?.[0];
        const named = (0,naming/* nameAtStart */.BK)(answer.text.slice(yes?.length ?? 0), roster);
        if (yes === undefined && !named)
            return signal/* NOTHING */.K;
        const { agent, model } = named ?? { agent: null, model: null };
        return [
            {
                claims: 'agent',
                agent: agent?.id ?? null,
                model,
                tier: 'assisted',
                trust: 'declared',
                quote: (0,signal/* quote */.h)(answer.raw.trim()),
            },
        ];
    },
});
const answerTo = (line, message) => message.lines.slice(line.index + 1, line.index + 1 + questionnaire_REACH).find(({ text }) => text !== '');

;// CONCATENATED MODULE: ./src/provenance/signals/recorder.ts
/** A recorder was at work that says "an agent" without saying which: its own trailers count as declared, with no agent named. */

/** Closes over the recorders' trailers, which are data like an agent's. */
function recorder(trailers) {
    const byKey = new Map(trailers.map(({ key, value }) => [key, value]));
    return {
        name: 'recorder',
        title: 'trailers of tools that record agents without naming them',
        reads: 'line',
        find(line) {
            const { trailer } = line;
            if (!trailer || !byKey.get(trailer.key)?.test(trailer.value))
                return signal/* NOTHING */.K;
            return [
                {
                    claims: 'agent',
                    agent: null,
                    model: null,
                    tier: 'assisted',
                    trust: 'declared',
                    quote: (0,signal/* quote */.h)(line.raw.trim()),
                },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./src/provenance/signals/session.ts
/** A link to the session or task in which an agent worked. */

/* harmony default export */ const session = ({
    name: 'session',
    title: "links to an agent's session or task",
    reads: 'line',
    find(line, _message, roster) {
        if (!line.text.includes('://'))
            return signal/* NOTHING */.K;
        const met = roster.links.filter(({ pattern }) => {
            const at = line.text.search(pattern);
            return at >= 0 && !/["'`]/.test(line.text.charAt(at - 1));
        });
        return met.map(({ agent, trust, tier }) => ({
            claims: 'agent',
            agent: agent.id,
            model: null,
            tier: tier ?? 'assisted',
            trust,
            quote: (0,signal/* quote */.h)(line.raw.trim()),
        }));
    },
});

;// CONCATENATED MODULE: ./src/provenance/signals/signature.ts


/** Closes over the bots, so that a repository can bring its own. */
function signature(bots) {
    const accounts = new Set(bots.flatMap((bot) => bot.accounts ?? []));
    return {
        name: 'signature',
        title: "the account for which the forge itself made and signed the commit, and no person's",
        reads: 'identity',
        find(commit, roster) {
            const account = isMadeByForge(commit) ? (0,identity/* accountIn */.l1)(commit.author.email) : undefined;
            if (account === undefined)
                return signal/* NOTHING */.K;
            const seen = { model: null, trust: 'verified', quote: (0,signal/* quote */.h)((0,identity/* written */.Mp)(commit.author)) };
            const hit = roster.logins.get(account.login);
            if (hit)
                return [{ ...seen, claims: 'agent', agent: hit.agent.id, tier: hit.tier ?? 'authored' }];
            const isBot = accounts.has(`${account.id}+${account.login}`) && isPushedBy(account.id, commit);
            return isBot ? [{ ...seen, claims: 'automation', agent: null, tier: null }] : signal/* NOTHING */.K;
        },
    };
}
/**
 * With its own key the forge signs what somebody has it make, and writes that account's address into the author: an
 * app's is no person's. A squash is signed for whoever opened the pull request, whoever wrote its commits.
 */
const isMadeByForge = ({ forge }) => forge?.signature?.isValid === true &&
    forge.signature.by === 'forge' &&
    forge.author === null &&
    forge.push?.how !== 'merged';
/** What makes an answer milder takes more: that it was no squash has to be known. */
const isPushedBy = (id, { forge }) => forge?.push?.by.id === id && forge.push.by.kind === 'bot';

;// CONCATENATED MODULE: ./src/provenance/signals/suggestion.ts
/** The forge's subject for a commit of accepted suggestions names the reviewer, and that is an agent. */

const SUBJECT = /^Apply suggestions? from @([a-z0-9-]{1,39}(?:\[bot\])?)$/i;
/* harmony default export */ const suggestion = ({
    name: 'suggestion',
    title: "the subject of accepted review suggestions, with an agent's account",
    reads: 'line',
    find(line, _message, roster) {
        const login = line.subject ? SUBJECT.exec(line.text)?.[1] : undefined;
        const hit = login === undefined ? undefined : roster.logins.get(login.toLowerCase());
        if (!hit)
            return signal/* NOTHING */.K;
        const { agent, trust } = hit;
        return [{ claims: 'agent', agent: agent.id, model: null, tier: 'suggested', trust, quote: (0,signal/* quote */.h)(line.raw.trim()) }];
    },
});

;// CONCATENATED MODULE: ./src/provenance/signals/template.ts


const FORM = /^[^a-z0-9]{0,20}\u{1f916}[^a-z0-9]{0,20}generated with \[?([\p{Lu}][\w.-]{1,40}(?: [\p{Lu}\d][\w.-]{0,40}){0,3})\]?(?:\(https?:[^()\s]{1,200}\))?[.!]?$/iu;
/** Closes over the bots: automation copies the form as well. */
function template(bots) {
    const automation = new Set(bots.flatMap(({ name, names = [] }) => [name.toLowerCase(), ...names]));
    return {
        name: 'template',
        title: 'the line "🤖 Generated with …" with an unknown name',
        reads: 'line',
        find(line, _message, roster) {
            const name = line.text.includes('\u{1f916}') ? FORM.exec(line.text)?.[1] : undefined;
            if (name === undefined || automation.has(name.toLowerCase()) || (0,naming/* nameAtStart */.BK)(name, roster))
                return signal/* NOTHING */.K;
            return [
                { claims: 'agent', agent: null, model: null, tier: 'assisted', trust: 'weak', quote: (0,signal/* quote */.h)(line.raw.trim()) },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./src/provenance/signals.ts
/** All signals, in the order in which their evidence counts: identities, then what lines say, then the change as a whole. */





















const lines = [
    suggestion,
    co_author,
    own_mark,
    session,
    declaration,
    disclosure,
    questionnaire,
    recorder(recorders),
    template(bots),
];
const signals = [
    signature(bots),
    author,
    committer,
    pusher,
    (0,automation/* automation */.i)(bots),
    ...lines,
    aside,
    signals_opener,
    body(lines),
    branch,
    line_claims,
];


/***/ })

};
;