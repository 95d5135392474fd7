"use strict";
exports.id = 1858;
exports.ids = [1858];
exports.modules = {

/***/ 61858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  points: () => (/* binding */ points)
});

;// CONCATENATED MODULE: ./src/commands/doctor/gate.ts
/** What may be written with the token of a job. Null: that is the repository's default to say. */
function mayWrite({ permissions: own }, job, scope) {
    const permissions = job.permissions ?? own;
    if (permissions === null)
        return null;
    if (typeof permissions === 'string')
        return permissions === 'write-all';
    return permissions[scope] === 'write';
}
/** Events that take the workflow's file from the default branch, whatever the change holds. */
const TRUSTED = ['pull_request_target', 'workflow_run', 'issue_comment', 'schedule', 'workflow_dispatch'];
const isTrusted = (event) => TRUSTED.includes(event);
/** Whether what a `uses:` names is this part of an Assay, whoever's copy. */
const isAssays = (uses, part) => new RegExp(`^[\\w.-]+/[\\w.-]+/\\.github/workflows/${part}\\.yml@`).test(uses);
/** The workflows that decide: they call the part of Assay that may write, or are that part themselves. */
const deciding = ({ workflows }) => workflows.filter(({ jobs }) => jobs.some(({ calls, uses }) => calls === null ? uses.some(({ stage }) => stage === 'judge') : isAssays(calls, 'judge')));
/** The rules for the default branch, from rulesets and from classic protection together. */
const rulesOf = ({ settings }) => settings.rules;

;// CONCATENATED MODULE: ./src/commands/doctor/points/awake.ts
/** `awake`: what can change the verdict starts the deciding workflow, and what is lost is found again. */

const TYPES = ['opened', 'synchronize', 'reopened', 'labeled', 'unlabeled', 'ready_for_review'];
function look(gate) {
    const all = deciding(gate);
    if (all.length === 0)
        return [];
    const events = new Map(all.flatMap((workflow) => [...workflow.events]));
    const types = typesOf(events.get('pull_request_target'));
    const deaf = TYPES.filter((type) => !types.includes(type));
    const findings = [
        deaf.length === 0
            ? null
            : {
                state: 'open',
                because: `no verdict is formed when a pull request is ${deaf.map((type) => `\`${type}\``).join(', ')}`,
                fix: `list them under \`pull_request_target: types\``,
            },
        events.has('workflow_run')
            ? null
            : {
                state: 'open',
                because: 'a review starts no verdict: its event takes the workflow from the change, so it can only be a signal',
                fix: 'add `workflow_run` for the review signal: `assay init` writes both',
            },
        events.has('schedule')
            ? null
            : {
                state: 'open',
                because: 'an event that is lost, a soak time and an expiry are found by nobody',
                fix: 'add a `schedule` for the sweep',
            },
    ];
    const open = findings.filter((one) => one !== null);
    return open.length > 0 ? open : [{ state: 'closed', because: 'pushes, labels, reviews and a schedule start it' }];
}
/** GitHub's own choice where a workflow lists none. */
const USUAL = ['opened', 'synchronize', 'reopened'];
function typesOf(written) {
    if (typeof written !== 'object' || written === null || !('types' in written))
        return USUAL;
    const { types } = written;
    return Array.isArray(types) ? types.filter((type) => typeof type === 'string') : USUAL;
}
/* harmony default export */ const awake = ({ name: 'awake', title: 'whatever changes the verdict has it formed anew', look });

;// CONCATENATED MODULE: ./src/commands/doctor/points/decides.ts
/** `decides`: something that a change cannot edit forms the verdict. */

function decides_look(gate) {
    const found = deciding(gate);
    if (found.length === 0)
        return [
            {
                state: 'open',
                because: 'no workflow on the default branch calls `judge.yml`: what runs on `pull_request` is taken from the change itself, which can edit it',
                fix: 'add the deciding caller: `assay init`',
            },
        ];
    const untrusted = found.filter(({ events }) => [...events.keys()].some((event) => !isTrusted(event)));
    if (untrusted.length === 0)
        return [
            { state: 'closed', because: `\`${found[0]?.path}\` decides, on events that take it from the default branch` },
        ];
    return untrusted.map(({ path, events }) => ({
        state: 'open',
        because: `\`${path}\` decides on ${[...events.keys()]
            .filter((event) => !isTrusted(event))
            .map((event) => `\`${event}\``)
            .join(', ')}, for which GitHub takes the file from the change`,
        fix: 'let it start on `pull_request_target`, `workflow_run`, `issue_comment`, `schedule` and `workflow_dispatch` alone',
    }));
}
/* harmony default export */ const decides = ({ name: 'decides', title: 'what forms the verdict is no file of the change', look: decides_look });

;// CONCATENATED MODULE: ./src/commands/doctor/points/enforces.ts
function enforces_look({ policy }) {
    if (policy === null)
        return [
            {
                state: 'open',
                because: 'there is no policy on the default branch: the built-in one warns and never blocks',
                fix: 'begin with `assay init`',
            },
        ];
    if (policy.problem !== null)
        return [{ state: 'open', because: policy.problem, fix: 'correct it: `assay policy lint`' }];
    if (policy.enforced > 0)
        return [{ state: 'closed', because: `${policy.enforced} of ${policy.rules} rules in \`${policy.path}\` block` }];
    return [
        {
            state: 'open',
            because: `none of the ${policy.rules} rules in \`${policy.path}\` blocks`,
            fix: 'see what they would have said (`assay policy replay`), then give those that you trust `mode: enforce`',
        },
    ];
}
/* harmony default export */ const enforces = ({ name: 'enforces', title: 'the policy blocks something', look: enforces_look });

;// CONCATENATED MODULE: ./src/commands/doctor/points/forged.ts
/** `forged`: no run of a change's own workflow holds a token that can write the status. */

/** Scopes that can make the gate green: by its status, by an approval, by a label, or by changing the branch. */
const SCOPES = ['statuses', 'pull-requests', 'contents'];
function forged_look(gate) {
    const { token } = gate.settings;
    return [...byDefault(token), ...checkedOut(gate)];
}
/** A branch of this repository may hold any workflow, with any permissions: only the repository's own limit stops it. */
function byDefault(token) {
    if ('unavailable' in token)
        return [
            { state: 'unknown', because: `what a workflow's token may do by default cannot be seen: ${token.unavailable}` },
        ];
    const { writes, approves } = token.value;
    return [
        writes
            ? {
                state: 'open',
                because: 'a workflow that says nothing gets a token that writes',
                fix: 'Settings, Actions, General: read repository contents and packages permissions',
            }
            : { state: 'closed', because: 'a workflow that says nothing gets a token that only reads' },
        approves
            ? {
                state: 'open',
                because: 'workflows may approve pull requests',
                fix: 'Settings, Actions, General: do not let GitHub Actions create and approve pull requests',
            }
            : { state: 'closed', because: 'workflows cannot approve pull requests' },
    ];
}
/** A workflow of the default branch that fetches the change's code while it holds a token that writes. */
function checkedOut({ workflows }) {
    const found = workflows.filter(({ events }) => [...events.keys()].some(isRisky)).flatMap(risksOf);
    return found.length > 0
        ? found
        : [{ state: 'closed', because: 'no workflow with a token that writes checks a change out' }];
}
const isRisky = (event) => isTrusted(event) && event !== 'schedule' && event !== 'workflow_dispatch';
const HEAD = /\bhead(?:_ref|_sha|\.ref|\.sha|_commit|\.repo)\b|refs\/pull\//;
const takesHead = ({ uses, scripts }) => uses.some(({ action, ref }) => action.startsWith('actions/checkout@') && HEAD.test(ref ?? '')) ||
    scripts.some((script) => /\bgit\s+(?:fetch|checkout|pull)\b|\bgh\s+pr\s+checkout\b/.test(script) && HEAD.test(script));
function risksOf(workflow) {
    const { path, jobs } = workflow;
    return jobs
        .filter((job) => takesHead(job) && SCOPES.some((scope) => mayWrite(workflow, job, scope) !== false))
        .map(({ id }) => ({
        state: 'open',
        because: `\`${path}\`, job \`${id}\`, fetches the change's files while its token may write`,
        fix: 'give the job `permissions: {}` and what it reads, or let it run on `pull_request`',
    }));
}
/* harmony default export */ const forged = ({ name: 'forged', title: 'no code of a change holds a token that writes', look: forged_look });

// EXTERNAL MODULE: ./src/policy/people/codeowners.ts
var codeowners = __webpack_require__(43039);
;// CONCATENATED MODULE: ./src/commands/doctor/points/owned.ts
/** `owned`: the files of the gate have owners, whose approval is required. */


const FILES = ['.github/assay.yml', '.github/policies/base.yml', '.github/workflows/assay.yml', '.github/CODEOWNERS'];
function owned_look(gate) {
    return [...owners(gate), ...approval(gate)];
}
function owners({ owners: file }) {
    const fix = 'give `/.github/` an owner in CODEOWNERS, in the last line that matches it';
    if (file === null)
        return [{ state: 'open', because: 'there is no CODEOWNERS, so nobody owns the workflows and the policy', fix }];
    const found = (0,codeowners/* owned */.SD)(file.text, FILES);
    if ('unavailable' in found)
        return [{ state: 'open', because: found.unavailable, fix }];
    const ownerless = FILES.filter((path) => !found.value.some((one) => one.path === path));
    if (ownerless.length > 0)
        return [{ state: 'open', because: `nobody owns ${ownerless.map((path) => `\`${path}\``).join(', ')}`, fix }];
    return [{ state: 'closed', because: `\`${file.path}\` names owners for the workflows, the policy and itself` }];
}
function approval(gate) {
    const rules = rulesOf(gate);
    if ('unavailable' in rules)
        return [{ state: 'unknown', because: `whether owners must approve cannot be seen: ${rules.unavailable}` }];
    if (rules.value.ownersApprove)
        return [{ state: 'closed', because: 'the approval of owners is required' }];
    const { branch } = gate.settings;
    return [
        {
            state: 'open',
            because: `\`${branch}\` does not require the approval of owners`,
            fix: 'require review from code owners in the ruleset',
        },
    ];
}
/* harmony default export */ const owned = ({ name: 'owned', title: 'the files of the gate have owners', look: owned_look });

;// CONCATENATED MODULE: ./src/commands/doctor/points/pinned.ts
const WHOLE_COMMIT = /@[0-9a-f]{40}$/;
const usedBy = ({ calls, uses }) => [
    ...(calls === null ? [] : [calls]),
    ...uses.map(({ action }) => action),
];
/** Workflows in which Assay runs: a moved tag there is a way to another verdict. */
const runsAssay = ({ jobs }) => jobs.some((job) => usedBy(job).some((used) => /^[\w.-]+\/assay(?:[/@]|$)|\/\.github\/workflows\/(?:judge|verify)\.yml@/.test(used)));
function pinned_look({ workflows }) {
    const ours = workflows.filter(runsAssay);
    if (ours.length === 0)
        return [
            { state: 'open', because: 'no workflow on the default branch runs Assay', fix: 'add the callers: `assay init`' },
        ];
    const loose = ours.flatMap(({ path, jobs }) => jobs
        .flatMap(usedBy)
        .filter((used) => !used.startsWith('.') && !WHOLE_COMMIT.test(used))
        .map((used) => ({ path, used })));
    if (loose.length === 0)
        return [{ state: 'closed', because: 'all that runs beside Assay is pinned to whole commits' }];
    return loose.map(({ path, used }) => ({
        state: 'open',
        because: `\`${path}\` uses \`${used}\`, which can be moved`,
        fix: 'name the full commit, and its version in a comment',
    }));
}
/* harmony default export */ const pinned = ({ name: 'pinned', title: 'what runs is what was chosen', look: pinned_look });

;// CONCATENATED MODULE: ./src/commands/doctor/points/pushed.ts
/** `pushed`: nobody gets onto the branch without a pull request, and nobody is exempt from its rules. */

function pushed_look(gate) {
    const rules = rulesOf(gate);
    const { branch } = gate.settings;
    if ('unavailable' in rules)
        return [
            { state: 'unknown', because: `whether \`${branch}\` can be pushed to cannot be seen: ${rules.unavailable}` },
        ];
    const { pullRequestsOnly, exempt } = rules.value;
    return [
        pullRequestsOnly
            ? { state: 'closed', because: `\`${branch}\` takes changes from pull requests alone` }
            : {
                state: 'open',
                because: `\`${branch}\` can be pushed to without a pull request`,
                fix: 'require a pull request before merging in the ruleset',
            },
        exemption(exempt),
    ];
}
function exemption(exempt) {
    if ('unavailable' in exempt)
        return { state: 'unknown', because: `who is exempt from the rules cannot be seen: ${exempt.unavailable}` };
    if (exempt.value.length === 0)
        return { state: 'closed', because: 'nobody is exempt from the rules' };
    return {
        state: 'open',
        because: `exempt from the rules: ${exempt.value.join(', ')}`,
        fix: 'empty the bypass list, and let a rule be lifted for one change with `override` in the policy instead',
    };
}
/* harmony default export */ const pushed = ({ name: 'pushed', title: 'nobody gets past the rules of the branch', look: pushed_look });

;// CONCATENATED MODULE: ./src/commands/doctor/points/required.ts
/** `required`: the branch demands the status, and takes it from the right sender alone. */

const STATUS = 'assay';
function required_look(gate) {
    const rules = rulesOf(gate);
    if ('unavailable' in rules)
        return [{ state: 'unknown', because: `the branch's rules cannot be seen: ${rules.unavailable}` }];
    const { branch } = gate.settings;
    const found = rules.value.checks.filter(({ name }) => name === STATUS);
    if (found.length === 0)
        return [
            {
                state: 'open',
                because: `\`${branch}\` does not require the status \`${STATUS}\`: a change merges whatever the verdict is`,
                fix: `require the status check \`${STATUS}\` in a ruleset for \`${branch}\``,
            },
        ];
    const isBound = found.every(({ app }) => app !== null);
    return [
        { state: 'closed', because: `\`${branch}\` requires the status \`${STATUS}\`` },
        isBound
            ? { state: 'closed', because: 'only one app can report it' }
            : {
                state: 'open',
                because: `anybody who may write statuses can report \`${STATUS}\` green`,
                fix: 'choose the expected source of the status in the ruleset: GitHub Actions, or the app of the hardened form',
            },
    ];
}
/* harmony default export */ const required = ({ name: 'required', title: 'the status is required, from one sender', look: required_look });

;// CONCATENATED MODULE: ./src/commands/doctor/points/strangers.ts
/** `strangers`: whose runs wait for a person, and what the gate costs. */

/** GitHub's words, laxest first. */
const WHO = {
    first_time_contributors_new_to_github: 'of people who are new to GitHub and to this repository',
    first_time_contributors: 'of people who never contributed here',
    all_external_contributors: 'of everybody without write permission',
};
function strangers_look(gate) {
    const { forkApproval } = gate.settings;
    return [
        'unavailable' in forkApproval
            ? { state: 'unknown', because: `whose runs wait for approval cannot be seen: ${forkApproval.unavailable}` }
            : {
                state: 'told',
                because: `runs wait for a maintainer's approval: those ${WHO[forkApproval.value] ?? `of \`${forkApproval.value}\``}; until then what they would report is missing, and a decision that waits for it says so`,
            },
        ...cost(gate),
    ];
}
/** Cron entries that name their minutes as `*\/n`, a list or one number; other forms are not counted. */
function runsAnHour(cron) {
    const [minutes = '', hours = ''] = cron.trim().split(/\s+/);
    if (hours !== '*')
        return null;
    const [, step] = /^\*\/(\d{1,2})$/.exec(minutes) ?? [];
    if (step !== undefined)
        return Number(step) > 0 ? Math.ceil(60 / Number(step)) : null;
    return /^\d{1,2}(?:,\d{1,2})*$/.test(minutes) ? minutes.split(',').length : null;
}
function cost(gate) {
    const { isPrivate } = gate.settings;
    if ('value' in isPrivate && !isPrivate.value)
        return [];
    const crons = deciding(gate).flatMap(({ events }) => cronsOf(events.get('schedule')));
    const known = crons.map(runsAnHour).filter((count) => count !== null);
    if (known.length === 0)
        return [];
    const month = known.reduce((sum, count) => sum + count, 0) * 24 * 30;
    return [
        {
            state: 'told',
            because: `the sweep alone starts about ${month} runs in 30 days, a minute each at least where minutes are paid for`,
        },
    ];
}
function cronsOf(written) {
    if (!Array.isArray(written))
        return [];
    return written.flatMap((one) => typeof one === 'object' && one !== null && 'cron' in one && typeof one.cron === 'string' ? [one.cron] : []);
}
/* harmony default export */ const strangers = ({ name: 'strangers', title: 'it is known who waits, and what it costs', look: strangers_look });

;// CONCATENATED MODULE: ./src/commands/doctor/points.ts









const points = [decides, required, pushed, enforces, owned, pinned, forged, awake, strangers];


/***/ })

};
;