"use strict";
exports.id = 2174;
exports.ids = [2174];
exports.modules = {

/***/ 2174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agents: () => (/* binding */ agents)
});

;// CONCATENATED MODULE: ./src/provenance/agents/aider.ts
/* harmony default export */ const aider = ({
    id: 'aider',
    name: 'Aider',
    vendor: 'Aider',
    docs: 'https://aider.chat/docs/git.html',
    names: ['aider chat'],
    nicknames: ['aider'],
    ignoredAs: ['committer'],
    marks: {
        emails: ['aider@aider.chat', 'noreply@aider.chat', 'aider@aider.dev', 'noreply@aider.dev'],
        authors: [/\(aider\)\s*$/i],
        lines: [
            /^# Aider chat conversation:$/i,
            // An opt-in subject prefix; packagers write `aider: 0.82 -> 0.83`.
            { is: /^aider:\s{1,4}(?!init at|drop|remove)(?!.{0,120}->)\S/, trust: 'weak' },
        ],
    },
    examples: [
        { author: 'Ann Example (aider) <ann@example.com>' },
        { message: 'feat: x\n\nCo-authored-by: aider (gpt-4o) <aider@aider.chat>' },
        { message: 'feat: x\n\nCo-authored-by: aider (openai/gpt-4.1) <noreply@aider.dev>' },
        { message: 'aider: Added a label to the edge.' },
        { message: 'Add a badge.\n\n# Aider chat conversation:\n\nUSER: add a badge' },
    ],
    counterexamples: [
        { committer: 'Ann Example (aider) <ann@example.com>' },
        { message: 'aider: 0.82.0 -> 0.83.1' },
        { message: 'aider: init at 0.82.0' },
        { message: 'Detect messages starting with aider' },
        { author: 'Ann Example <employee@aider.chat>' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/amazon-q.ts
/* harmony default export */ const amazon_q = ({
    id: 'amazon-q',
    name: 'Amazon Q Developer',
    vendor: 'AWS',
    docs: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/amazon-q-for-github.html',
    names: ['amazon q', 'amazon q developer'],
    marks: {
        logins: ['amazon-q-developer[bot]'],
        branches: [/^Q-DEV-issue-\d/],
    },
    examples: [
        { author: 'amazon-q-developer[bot] <208079219+amazon-q-developer[bot]@users.noreply.github.com>' },
        { branch: 'Q-DEV-issue-12-1700000000' },
        { opener: 'amazon-q-developer[bot]' },
    ],
    counterexamples: [{ message: 'Fix\n\nFix the q parameter' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/amp.ts
/* harmony default export */ const amp = ({
    id: 'amp',
    name: 'Amp',
    vendor: 'Amp',
    docs: 'https://ampcode.com/manual',
    names: ['ampcode', 'amp code', 'sourcegraph amp'],
    nicknames: ['amp'],
    marks: {
        emails: ['amp@ampcode.com'],
        domains: ['ampcode.com', 'sourcegraph.com'],
        trailers: [{ key: 'amp-thread-id', value: /^(?:https:\/\/ampcode\.com\/threads\/)?T-[0-9a-f-]/i }],
        links: [/https:\/\/ampcode\.com\/threads\/T-[0-9a-f]/i],
    },
    examples: [
        { message: 'Fix\n\nAmp-Thread-ID: https://ampcode.com/threads/T-019c90c6-c261-75dd-be9e-48cc2e28ccdb' },
        { message: 'Fix\n\nCo-authored-by: Amp <amp@ampcode.com>' },
    ],
    counterexamples: [
        { message: 'Fix\n\nCo-authored-by: Amp <amp@person.test>' },
        { author: 'Ann Example <employee@sourcegraph.com>' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/antigravity.ts
/* harmony default export */ const antigravity = ({
    id: 'antigravity',
    name: 'Antigravity',
    vendor: 'Google',
    docs: 'https://antigravity.google/docs',
    names: ['google antigravity', 'antigravity ai', 'deepmind antigravity'],
    nicknames: ['antigravity'],
    marks: {
        emails: ['antigravity@gemini.ai', 'antigravity@google.com'],
    },
    examples: [
        { message: 'Fix\n\nCo-authored-by: Antigravity <antigravity@gemini.ai>' },
        { message: 'Fix\n\n\u{1f916} Generated with Antigravity' },
    ],
    counterexamples: [{ message: 'Fix\n\nimport antigravity for fun' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/augment.ts
/* harmony default export */ const augment = ({
    id: 'augment',
    name: 'Augment',
    vendor: 'Augment Code',
    docs: 'https://docs.augmentcode.com',
    names: ['augment code', 'augmentcode', 'augment agent', 'auggie', 'auggie cli'],
    nicknames: ['augment'],
    marks: {
        emails: ['noreply@augmentcode.com'],
        logins: ['augmentcode[bot]'],
        domains: ['augmentcode.com'],
    },
    examples: [
        { author: 'augmentcode[bot] <185243770+augmentcode[bot]@users.noreply.github.com>' },
        { message: 'Fix\n\nCo-authored-by: Augment Code <noreply@augmentcode.com>' },
    ],
    counterexamples: [{ message: 'Fix\n\nAugment the schema' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/blackbox.ts
/* harmony default export */ const blackbox = ({
    id: 'blackbox',
    name: 'Blackbox',
    vendor: 'Blackbox AI',
    docs: 'https://docs.blackbox.ai',
    names: ['blackbox ai', 'blackboxai', 'blackbox agent'],
    nicknames: ['blackbox'],
    marks: {
        emails: ['agent@blackbox.ai', 'noreply@blackbox.ai'],
        domains: ['blackbox.ai'],
    },
    examples: [{ author: 'BLACKBOX Agent <agent@blackbox.ai>' }],
    counterexamples: [{ message: 'Fix\n\nTest it as a blackbox' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/bolt.ts
/* harmony default export */ const bolt = ({
    id: 'bolt',
    name: 'Bolt',
    vendor: 'StackBlitz',
    docs: 'https://support.bolt.new',
    names: ['bolt new', 'bolt new by stackblitz'],
    nicknames: ['bolt'],
    marks: {
        logins: ['bolt-new-by-stackblitz[bot]'],
        domains: ['bolt.new', 'stackblitz.com'],
    },
    examples: [
        { author: 'bolt-new-by-stackblitz[bot] <bolt-new-by-stackblitz[bot]@users.noreply.github.com>' },
        { opener: 'bolt-new-by-stackblitz[bot]' },
    ],
    counterexamples: [
        { author: 'mend-bolt-for-github[bot] <mend-bolt-for-github[bot]@users.noreply.github.com>' },
        { opener: 'mend-bolt-for-github[bot]' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/charlie.ts
/* harmony default export */ const charlie = ({
    id: 'charlie',
    name: 'Charlie',
    vendor: 'Charlie Labs',
    docs: 'https://docs.charlielabs.ai',
    names: ['charlie labs', 'charliehelps', 'charlie creates'],
    nicknames: ['charlie'],
    namesake: true,
    marks: {
        logins: ['charliecreates[bot]', 'charliehelps'],
    },
    examples: [
        { author: 'charliecreates[bot] <charliecreates[bot]@users.noreply.github.com>' },
        { opener: 'charliecreates[bot]' },
    ],
    counterexamples: [
        { author: 'Charlie Example <charlie@example.com>' },
        { message: 'Fix\n\nCo-authored-by: Charlie <charlie@person.test>' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/claude-code.ts
/* harmony default export */ const claude_code = ({
    id: 'claude-code',
    name: 'Claude Code',
    vendor: 'Anthropic',
    docs: 'https://code.claude.com/docs/en/settings',
    names: ['claude code', 'claude code action'],
    models: ['claude'],
    editions: ['opus', 'sonnet', 'haiku', 'fable', 'mythos'],
    namesake: true,
    marks: {
        emails: ['noreply@anthropic.com', 'claude@anthropic.ai'],
        // The action's default identity carries the number of another account, so the number is never looked at.
        logins: ['claude[bot]', 'claude-code[bot]', 'claude', 'anthropic-code-agent', 'anthropic-code-agent[bot]'],
        domains: ['anthropic.com', 'anthropic.ai', 'claude.ai', 'claude.com'],
        trailers: [
            { key: 'claude-session', value: /^https?:\/\/claude\.ai\/code\/session_\w/i },
            { key: 'claude-workflow', value: /^\S/ },
            { key: 'claude-generated-by', value: /^claude\b/i },
        ],
        links: [/https?:\/\/claude\.ai\/code\/session_\w/i],
        branches: [/^claude\//, /^claude-(?:issue|pr|fix)-\d/],
    },
    examples: [
        { author: 'Claude <noreply@anthropic.com>' },
        { author: 'claude[bot] <41898282+claude[bot]@users.noreply.github.com>' },
        { author: 'claude[bot] <209825114+claude[bot]@users.noreply.github.com>' },
        { author: 'town/crew/ann <noreply@anthropic.com>' },
        { committer: 'Claude <noreply@anthropic.com>' },
        { message: 'Fix\n\nCo-Authored-By: Claude Opus 4.8 (1M context) <noreply@anthropic.com>' },
        { message: 'Fix\n\nCo-authored-by: GPT-5.6 Sol <noreply@anthropic.com>' },
        { message: 'Fix\n\nCo-Authored-By: Claude Sonnet 5' },
        { message: 'Fix\n\nClaude-Session: https://claude.ai/code/session_01abcDEF' },
        { message: 'Fix\n\nClaude-Workflow: nightly' },
        { message: 'Fix\n\nClaude-Generated-By: Claude Code (cli/claude=100%)' },
        { message: 'Fix\n\n\u{1f916} Generated with [Claude Code](https://claude.com/claude-code)' },
        { message: 'Fix\n\nAssisted-by: Claude:claude-opus-5 sparse' },
        { message: 'Fix\n\nSigned-off-by: Claude <noreply@anthropic.com>' },
        { message: 'Fix\n\nDeveloped with Claude Code as a coding partner' },
        { body: 'Generated with [Claude Code](https://claude.ai/code) (85% 3-shotted by claude-opus-4-5)' },
        { body: 'Session: https://claude.ai/code/session_01abcDEF' },
        { branch: 'claude/issue-12-20261101-0900' },
        { opener: 'claude[bot]' },
    ],
    counterexamples: [
        { author: 'Claude Martin <claude.martin@example.com>' },
        { author: 'Ann Example <employee@anthropic.com>' },
        { message: 'Fix\n\nCo-authored-by: Claude Monet <claude@person.test>' },
        { message: 'Document how to use Claude in CI' },
        { message: 'Quote the text\n\n> Co-Authored-By: Claude <noreply@anthropic.com>' },
        { message: 'Explain\n\nThe trailer is `Co-Authored-By: Claude <noreply@anthropic.com>`.' },
        { message: 'Revert "Add page \u{1f916} Generated with Claude Code"' },
        { author: 'Claude Martin <claude.martin@example.com>', branch: 'claude/login' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/claude-flow.ts
/* harmony default export */ const claude_flow = ({
    id: 'claude-flow',
    name: 'Claude Flow',
    vendor: 'ruvnet',
    docs: 'https://github.com/ruvnet/claude-flow',
    names: ['claude flow', 'ruflo'],
    marks: {},
    examples: [
        { message: 'Fix\n\nCo-Authored-By: claude-flow <flow@example.com>' },
        { message: 'Fix\n\n\u{1f916} Generated with [Claude Flow](https://github.com/ruvnet/claude-flow)' },
    ],
    counterexamples: [{ message: 'Install claude-flow in CI' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/cliffy.ts
/* harmony default export */ const cliffy = ({
    id: 'cliffy',
    name: 'Cliffy',
    vendor: 'Cliffy',
    docs: 'https://github.com/bwl/cliffy',
    names: ['cliffy ai'],
    nicknames: ['cliffy'],
    marks: {
        emails: ['cliffy@ettio.com'],
    },
    examples: [
        { message: 'Fix\n\n\u1555( \u141b )\u1557  Generated with Cliffy' },
        { message: 'Fix\n\nCo-authored-by: Cliffy <cliffy@ettio.com>' },
    ],
    counterexamples: [{ message: 'Fix\n\nBump cliffy to 1.0' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/cline.ts
/* harmony default export */ const cline = ({
    id: 'cline',
    name: 'Cline',
    vendor: 'Cline',
    docs: 'https://docs.cline.bot',
    names: ['cline bot', 'cline ai', 'cline cli'],
    nicknames: ['cline'],
    marks: {
        emails: ['noreply@cline.bot'],
        logins: ['cline[bot]'],
        domains: ['cline.bot'],
    },
    examples: [
        { message: 'Fix\n\nCo-authored-by: Cline <noreply@cline.bot>' },
        { message: 'Fix\n\nGenerated with Cline' },
    ],
    counterexamples: [
        { author: 'Aiden Cline <aiden@example.com>' },
        { message: 'Fix\n\nCo-authored-by: Cline Contributors <contributors@example.com>' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/codebuff.ts
/* harmony default export */ const codebuff = ({
    id: 'codebuff',
    name: 'Codebuff',
    vendor: 'Codebuff',
    docs: 'https://www.codebuff.com/docs',
    names: ['codebuff'],
    marks: {
        emails: ['noreply@codebuff.com'],
        domains: ['codebuff.com'],
    },
    examples: [
        { message: 'Fix\n\nCo-authored-by: Codebuff <noreply@codebuff.com>' },
        { message: 'Fix\n\nGenerated with Codebuff' },
    ],
    counterexamples: [{ author: 'Ann Example <employee@codebuff.com>' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/codegen.ts
/* harmony default export */ const codegen = ({
    id: 'codegen',
    name: 'Codegen',
    vendor: 'Codegen',
    docs: 'https://docs.codegen.com',
    names: ['codegen sh'],
    marks: {
        logins: ['codegen-sh[bot]'],
        branches: [/^codegen-bot\//],
    },
    examples: [
        { author: 'codegen-sh[bot] <131295404+codegen-sh[bot]@users.noreply.github.com>' },
        { opener: 'codegen-sh[bot]' },
    ],
    counterexamples: [{ message: 'Fix\n\nGenerated by codegen' }, { message: 'Fix\n\nGenerated-by: codegen' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/coderabbit.ts
/* harmony default export */ const coderabbit = ({
    id: 'coderabbit',
    name: 'CodeRabbit',
    vendor: 'CodeRabbit',
    docs: 'https://docs.coderabbit.ai',
    names: ['coderabbit ai'],
    marks: {
        logins: [{ is: 'coderabbitai[bot]', tier: 'suggested' }],
    },
    examples: [
        { message: 'Fix\n\nCo-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>' },
        { author: 'coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>' },
    ],
    counterexamples: [
        { message: 'Address coderabbit comments' },
        { body: '<!-- This is an auto-generated comment: release notes by coderabbit.ai -->\n## Summary by CodeRabbit' },
        { opener: 'coderabbitai[bot]' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/codex.ts
/* harmony default export */ const codex = ({
    id: 'codex',
    name: 'Codex',
    vendor: 'OpenAI',
    docs: 'https://developers.openai.com/codex',
    names: ['openai codex', 'codex cli', 'codex test', 'chatgpt codex'],
    nicknames: ['codex'],
    marks: {
        emails: ['noreply@openai.com', 'codex@openai.com', 'codex@example.com'],
        logins: ['chatgpt-codex-connector[bot]', 'codex', 'codex[bot]', 'openai-code-agent', 'openai-code-agent[bot]'],
        domains: ['openai.com'],
        // A review task's link looks the same, so the link alone is a hint.
        links: [{ is: /https:\/\/chatgpt\.com\/codex\/(?:cloud\/)?tasks\/task_\w/i, trust: 'weak' }],
        branches: [/^codex\//],
    },
    examples: [
        { author: 'Codex <codex@openai.com>' },
        { author: 'Codex Test <codex@example.com>' },
        { message: 'Fix\n\nCo-authored-by: Codex gpt-6.1-sol <noreply@openai.com>' },
        { message: 'Fix\n\nCo-authored-by: OpenAI GPT 5.5 <noreply@openai.com>' },
        { message: 'Fix\n\n\u{1f916} Generated with OpenAI Codex.' },
        { message: 'Fix\n\n\u{1f916} Generated with GPT-5.2-Codex' },
        { message: 'Fix the parser \u{1f916} Generated with Codex (#12)' },
        { message: 'Fix\n\nAssisted-by: GPT-5 Codex' },
        { body: 'Generated-by: Codex 0.144.5 (GPT-5)' },
        {
            body: '## Testing\n\n------\n[Codex Task](https://chatgpt.com/codex/tasks/task_e_694400e34efc8325807c70c531c15e20)',
        },
        { branch: 'codex/add-tests' },
    ],
    counterexamples: [
        { message: 'Add codex support to the installer' },
        { message: 'Built with Codex CLI support' },
        { author: 'Ann Example <employee@openai.com>' },
        { branch: 'ann/gpt-5-codex' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/cody.ts
/* harmony default export */ const cody = ({
    id: 'cody',
    name: 'Cody',
    vendor: 'Sourcegraph',
    docs: 'https://sourcegraph.com/docs/cody',
    names: ['sourcegraph cody'],
    namesake: true,
    ignoredAs: ['author', 'committer'],
    marks: {
        logins: [{ is: 'sourcegraph-cody[bot]', tier: 'suggested' }],
    },
    examples: [
        { message: 'Fix\n\nCo-authored-by: sourcegraph-cody[bot] <sourcegraph-cody[bot]@users.noreply.github.com>' },
    ],
    counterexamples: [
        { author: 'sourcegraph-cody[bot] <sourcegraph-cody[bot]@users.noreply.github.com>' },
        { opener: 'sourcegraph-cody[bot]' },
        { message: 'Address cody review' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/continue.ts
/* harmony default export */ const agents_continue = ({
    id: 'continue',
    name: 'Continue',
    vendor: 'Continue',
    docs: 'https://docs.continue.dev',
    names: ['continue agent', 'continue cli', 'continue dev'],
    nicknames: ['continue'],
    marks: {
        emails: ['noreply@continue.dev'],
        logins: ['continue[bot]'],
        domains: ['continue.dev'],
    },
    examples: [
        { message: 'Fix\n\nCo-authored-by: Continue <noreply@continue.dev>' },
        { message: 'Fix\n\nGenerated with [Continue](https://continue.dev)' },
    ],
    counterexamples: [{ message: 'Fix\n\nContinue with the next page' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/copilot.ts
/* harmony default export */ const copilot = ({
    id: 'copilot',
    name: 'GitHub Copilot',
    vendor: 'GitHub',
    docs: 'https://docs.github.com/en/copilot/concepts/agents/coding-agent/about-coding-agent',
    names: ['github copilot', 'copilot swe', 'copilot autofix powered by ai', 'copilot chat'],
    nicknames: ['copilot'],
    marks: {
        emails: [
            // Editors are known to have added this one to commits in which nothing was generated.
            { is: 'copilot@github.com', trust: 'weak' },
            { is: '175728472+copilot@users.noreply.github.com', tier: 'suggested' },
        ],
        logins: [
            'copilot',
            'copilot-swe-agent[bot]',
            'copilot[bot]',
            { is: 'github-advanced-security[bot]', tier: 'suggested' },
            { is: 'github-code-quality[bot]', tier: 'suggested' },
        ],
        domains: ['github.com'],
        trailers: [
            {
                key: 'agent-logs-url',
                value: /^https:\/\/github\.com\/[^/\s]{1,100}\/[^/\s]{1,100}\/(?:sessions|agents?)\/\S/i,
            },
            { key: 'copilot-session', value: /^[0-9a-f]{8}-[0-9a-f-]{9,40}$/i },
        ],
        lines: [{ is: /^Potential fix for (?:code scanning alert no\. \d|pull request finding)/, tier: 'suggested' }],
        links: [/https:\/\/github\.com\/[^/\s]{1,100}\/[^/\s]{1,100}\/(?:sessions|agents?)\/[0-9a-f]{8}-/i],
        branches: [/^copilot\//],
    },
    examples: [
        { author: 'copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>' },
        { author: 'Copilot <198982749+Copilot@users.noreply.github.com>' },
        { message: 'Fix\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>' },
        { message: 'Fix\n\nCo-authored-by: Copilot <copilot@github.com>' },
        { message: 'Fix\n\nAgent-Logs-Url: https://github.com/o/r/sessions/eb6e05d8-f45a-40fb-b61f-17d4058bccb6' },
        { message: 'Fix\n\nCopilot-Session: eb6e05d8-f45a-40fb-b61f-17d4058bccb6' },
        {
            message: 'Potential fix for pull request finding\n\nCo-authored-by: Copilot Autofix powered by AI <175728472+Copilot@users.noreply.github.com>',
        },
        {
            message: 'Potential fix for code scanning alert no. 1\n\nCo-authored-by: Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@users.noreply.github.com>',
        },
        { message: 'Fix\n\nGenerated with GitHub Copilot' },
        { branch: 'copilot/fix-2099' },
        { opener: 'Copilot' },
        { opener: 'copilot-swe-agent[bot]' },
    ],
    counterexamples: [
        { message: 'Address Copilot review comments' },
        { message: 'Bump @github/copilot from 0.1.0 to 0.2.0' },
        { body: '### <samp>\u{1f916} Generated by Copilot at 1a2b3c4</samp>' },
        { branch: 'ann/copilot' },
        { author: 'Ann Example <employee@github.com>' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/cosine.ts
/* harmony default export */ const cosine = ({
    id: 'cosine',
    name: 'Cosine',
    vendor: 'Cosine',
    docs: 'https://docs.cosine.sh',
    names: ['cosine genie', 'cosine agent'],
    nicknames: ['cosine'],
    marks: {
        emails: ['agent@cosine.sh'],
        domains: ['cosine.sh'],
    },
    examples: [{ committer: 'Cosine <agent@cosine.sh>' }, { message: 'Fix\n\nCo-authored-by: Cosine <agent@cosine.sh>' }],
    counterexamples: [{ message: 'Fix\n\nUse cosine similarity' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/crush.ts
/* harmony default export */ const crush = ({
    id: 'crush',
    name: 'Crush',
    vendor: 'Charm',
    docs: 'https://github.com/charmbracelet/crush',
    names: ['charm crush', 'charmcrush'],
    nicknames: ['crush'],
    marks: {
        emails: ['crush@charm.land', 'noreply@crush.charm.land', 'charmcrush@users.noreply.github.com', 'crush@crush.land'],
        logins: ['charmcrush'],
        domains: ['charm.land', 'charm.sh'],
    },
    examples: [
        { message: 'Fix\n\n\u{1f498} Generated with Crush\n\nAssisted-by: Crush:glm-5.2' },
        { message: 'Fix\n\n\\ud83d\\udc98 Generated with Crush' },
        { message: 'Fix\n\nAssisted-by: Claude Opus 4.6 via Crush <crush@charm.land>' },
        { message: 'Fix\n\nAssisted-by: Anthropic: Claude Opus 4.5 via Crush' },
        { message: 'Fix\n\nAssisted-by: openai/gpt-5.5 via Crush (modified ver.)' },
        { message: 'Fix\n\nAssisted-by: Crush:[GPT-5.1 Codex Max]' },
        { message: 'Fix\n\nAssisted-by: Crush' },
        { message: 'Fix\n\nCo-Authored-By: \u{1f498} Crush &lt;crush@charm.land&gt;' },
        { message: 'Fix\n\nCo-Authored-By: Charm Crush <crush@charm.land' },
        { message: 'Remember the history (written by crush)' },
    ],
    counterexamples: [
        { message: 'Document it\n\nIt should look like this:\n\n    Assisted-by: Crush:kimi-k2.6' },
        { message: 'Fix\n\nAssisted-by: Candy Crush' },
        { author: 'Crush Example <crush@person.test>' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/cto-new.ts
/* harmony default export */ const cto_new = ({
    id: 'cto-new',
    name: 'cto.new',
    vendor: 'Engine Labs',
    docs: 'https://docs.cto.new',
    names: ['cto new', 'engine labs', 'engine labs app'],
    marks: { logins: ['engine-labs-app[bot]', 'cto-new[bot]'] },
    examples: [
        { author: 'engine-labs-app[bot] <140088366+engine-labs-app[bot]@users.noreply.github.com>' },
        { opener: 'cto-new[bot]' },
    ],
    counterexamples: [{ message: 'Tell the new CTO' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/cursor.ts
/* harmony default export */ const cursor = ({
    id: 'cursor',
    name: 'Cursor',
    vendor: 'Anysphere',
    docs: 'https://cursor.com/docs/cloud-agent',
    names: ['cursor agent', 'cursor ai', 'cursoragent'],
    nicknames: ['cursor'],
    marks: {
        emails: ['cursoragent@cursor.com', 'composer@anysphere.co'],
        logins: ['cursor[bot]', 'cursoragent'],
        domains: ['cursor.com', 'anysphere.co'],
        links: [/https:\/\/cursor\.com\/(?:agents\/bc-|agents\?id=bc-|background-agent\?bcId=bc-)[0-9a-f-]/i],
        branches: [/^cursor\//],
    },
    examples: [
        { author: 'Cursor Agent <cursoragent@cursor.com>' },
        { committer: 'Cursor Agent <cursoragent@cursor.com>' },
        { message: 'Fix\n\nCo-authored-by: Cursor <cursoragent@cursor.com>' },
        { message: 'Fix\n\nCo-authored-by: Cursor Grok 4.6 <noreply@anthropic.com>' },
        { message: 'Fix\n\nMade-with: Cursor' },
        { message: 'Fix\n\nMade with [Cursor](https://cursor.com)' },
        { message: 'Fix\n\n\u{1f916} Generated with Cursor Agent' },
        { body: '<a href=https://cursor.com/background-agent?bcId=bc-1a2b3c4d-0000>Open in Cursor</a>' },
        { branch: 'cursor/fix-login-4f2a' },
        { opener: 'cursor[bot]' },
    ],
    counterexamples: [
        { message: 'Fix\n\nMade-with: love' },
        { message: 'Fix the cursor' },
        { message: 'Selection made with cursor keys is kept' },
        {
            body: 'text\n\n<!-- CURSOR_SUMMARY -->\n> **Low Risk**\n<sup>Reviewed by [Cursor Bugbot](https://cursor.com/bugbot)</sup>',
        },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/devin.ts
/* harmony default export */ const devin = ({
    id: 'devin',
    name: 'Devin',
    vendor: 'Cognition',
    docs: 'https://docs.devin.ai/integrations/gh',
    names: ['devin ai', 'devin ai integration'],
    nicknames: ['devin'],
    namesake: true,
    marks: {
        logins: ['devin-ai-integration[bot]'],
        lines: [/^Link to (?:local )?Devin (?:run|session): ?https:\/\/app\.devin\.ai\//i],
        links: [/https:\/\/app\.devin\.ai\/sessions\/[0-9a-f]{32}/i],
        branches: [/^devin\//],
    },
    examples: [
        { author: 'Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>' },
        { committer: 'Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>' },
        { message: 'Fix\n\nCo-Authored-By: Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>' },
        {
            message: 'Apply suggestion from @devin-ai-integration[bot]\n\nCo-authored-by: devin-ai-integration[bot] <158243242+devin-ai-integration[bot]@users.noreply.github.com>',
        },
        { body: 'Link to Devin run: https://app.devin.ai/sessions/0123456789abcdef0123456789abcdef' },
        { branch: 'devin/1780857598-fix-errors' },
        { opener: 'devin-ai-integration[bot]' },
    ],
    counterexamples: [
        { author: 'Devin Smith <devin.smith@example.com>', branch: 'devin/fix-login' },
        { author: 'Ann Example <employee@devin.ai>' },
        { message: 'Fix\n\nCo-authored-by: Devin Smith <devin@person.test>' },
        { message: 'Fix\n\nWritten by Devin' },
        { message: 'Fix\n\nAssisted-by: Devin Smith' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/ellipsis.ts
/* harmony default export */ const ellipsis = ({
    id: 'ellipsis',
    name: 'Ellipsis',
    vendor: 'Ellipsis',
    docs: 'https://docs.ellipsis.dev',
    names: ['ellipsis dev'],
    ignoredAs: ['author', 'committer'],
    marks: {
        logins: [{ is: 'ellipsis-dev[bot]', tier: 'suggested' }],
    },
    examples: [{ message: 'Fix\n\nCo-authored-by: ellipsis-dev[bot] <ellipsis-dev[bot]@users.noreply.github.com>' }],
    counterexamples: [
        { author: 'ellipsis-dev[bot] <ellipsis-dev[bot]@users.noreply.github.com>' },
        { opener: 'ellipsis-dev[bot]' },
        { message: 'Address ellipsis review' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/factory-droid.ts
/* harmony default export */ const factory_droid = ({
    id: 'factory-droid',
    name: 'Factory Droid',
    vendor: 'Factory',
    docs: 'https://docs.factory.ai',
    names: ['factory droid', 'factory ai droid', 'droid cli'],
    nicknames: ['droid'],
    marks: {
        emails: ['droid@factory.ai'],
        logins: ['factory-droid[bot]', 'factory[bot]'],
        domains: ['factory.ai'],
    },
    examples: [
        { message: 'Fix\n\nCo-authored-by: factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>' },
        { message: 'Fix\n\nCo-authored-by: Droid <droid@factory.ai>' },
        { opener: 'factory-droid[bot]' },
    ],
    counterexamples: [{ author: 'Droid Example <droid@example.com>' }, { message: 'Fix\n\nFix the android build' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/firebender.ts
/* harmony default export */ const firebender = ({
    id: 'firebender',
    name: 'Firebender',
    vendor: 'Firebender',
    docs: 'https://docs.firebender.com',
    names: ['firebender ai'],
    nicknames: ['firebender'],
    marks: {
        emails: ['help@firebender.com'],
        domains: ['firebender.com'],
    },
    examples: [
        { message: 'Fix\n\n\u{1f916} Generated with [Firebender](https://firebender.com)' },
        { message: 'Fix\n\nCo-authored-by: Firebender <help@firebender.com>' },
    ],
    counterexamples: [{ message: 'Fix\n\nNormalize firebender paths' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/gemini-cli.ts
/* harmony default export */ const gemini_cli = ({
    id: 'gemini-cli',
    name: 'Gemini CLI',
    vendor: 'Google',
    docs: 'https://github.com/google-gemini/gemini-cli',
    names: ['gemini cli', 'gemini cli agent', 'google gemini cli'],
    models: ['gemini'],
    marks: {
        emails: ['gemini-cli-agent@google.com', 'gemini-cli@google.com', '218195315+gemini-cli@users.noreply.github.com'],
        logins: ['gemini-cli[bot]', 'gemini-cli'],
        domains: ['google.com'],
    },
    examples: [
        { author: 'gemini-cli[bot] <gemini-cli[bot]@users.noreply.github.com>' },
        { message: 'Fix\n\nCo-authored-by: Gemini CLI <218195315+gemini-cli@users.noreply.github.com>' },
        { message: 'Fix\n\nCo-authored-by: Gemini <gemini-cli-agent@google.com>' },
        { message: 'Fix\n\nCo-authored-by: Google Gemini <noreply@google.com>' },
        { message: 'Fix\n\nCo-authored-by: Gemini' },
        { message: 'Fix\n\nSigned-off-by: Gemini, your friendly code agent.' },
        { message: 'Fix\n\nAssisted-by: gemini-cli' },
        { message: 'Fix\n\n[patch generated by gemini-cli, which seems fitting]' },
        { body: '*This PR was generated by the Gemini CLI Bot (Brain Layer) from metrics.*' },
    ],
    counterexamples: [
        { author: 'gemini-cli-robot <gemini-cli-robot@google.com>' },
        { message: 'Add a User-Agent header to all API requests made by the Gemini CLI.' },
        { message: 'Address nits made by gemini cli review' },
        { message: 'Add a report\n\nIt includes insights generated by the Gemini CLI.' },
        { author: 'Ann Example <employee@google.com>' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/gemini-code-assist.ts
/* harmony default export */ const gemini_code_assist = ({
    id: 'gemini-code-assist',
    name: 'Gemini Code Assist',
    vendor: 'Google',
    docs: 'https://developers.google.com/gemini-code-assist/docs/review-github-code',
    names: ['gemini code assist'],
    marks: { logins: [{ is: 'gemini-code-assist[bot]', tier: 'suggested' }] },
    examples: [
        {
            message: 'Update a.ts\n\nCo-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>',
        },
        { author: 'gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>' },
    ],
    counterexamples: [
        { message: 'fix: address gemini-code-assist review' },
        { opener: 'gemini-code-assist[bot]' },
        { message: 'Avoid recursion -- suggested by @gemini-code-assist' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/gitlab-duo.ts
/* harmony default export */ const gitlab_duo = ({
    id: 'gitlab-duo',
    name: 'GitLab Duo',
    vendor: 'GitLab',
    docs: 'https://docs.gitlab.com/user/gitlab_duo',
    names: ['gitlab duo', 'duo agent platform', 'gitlab duo agent'],
    marks: {},
    examples: [{ message: 'Fix\n\nAssisted-by: GitLab Duo' }, { message: 'Fix\n\nGenerated with GitLab Duo' }],
    counterexamples: [{ message: 'Fix\n\nAdd a duo of tests' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/goose.ts
/* harmony default export */ const goose = ({
    id: 'goose',
    name: 'Goose',
    vendor: 'Block',
    docs: 'https://block.github.io/goose',
    names: ['codename goose', 'block goose', 'goose ai', 'goose cli'],
    nicknames: ['goose'],
    marks: {
        emails: ['goose@opensource.block.xyz'],
        domains: ['block.xyz'],
    },
    examples: [
        { message: 'Fix\n\nCo-authored-by: goose <noreply@anthropic.com>' },
        { message: 'Fix\n\nCo-authored-by: goose <goose@opensource.block.xyz>' },
    ],
    counterexamples: [
        { author: 'Goose Example <goose@example.com>' },
        { message: 'Fix\n\nCo-authored-by: Goose <goose@person.test>' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/greptile.ts
/* harmony default export */ const greptile = ({
    id: 'greptile',
    name: 'Greptile',
    vendor: 'Greptile',
    docs: 'https://www.greptile.com/docs',
    names: ['greptile apps'],
    ignoredAs: ['author', 'committer'],
    marks: {
        logins: [{ is: 'greptile-apps[bot]', tier: 'suggested' }],
    },
    examples: [{ message: 'Fix\n\nCo-authored-by: greptile-apps[bot] <greptile-apps[bot]@users.noreply.github.com>' }],
    counterexamples: [
        { author: 'greptile-apps[bot] <greptile-apps[bot]@users.noreply.github.com>' },
        { opener: 'greptile-apps[bot]' },
        { message: 'Address greptile review' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/grok-build.ts
/* harmony default export */ const grok_build = ({
    id: 'grok-build',
    name: 'Grok Build',
    vendor: 'xAI',
    docs: 'https://docs.x.ai',
    names: ['grok build', 'grok cli'],
    marks: {
        emails: ['grok@x.ai'],
        domains: ['x.ai'],
    },
    examples: [{ message: 'Fix\n\nCo-authored-by: Grok <grok@x.ai>' }, { message: 'Fix\n\nGenerated with Grok Build' }],
    counterexamples: [
        { message: 'Fix\n\nCo-authored-by: Cursor Grok 4.6 <noreply@anthropic.com>' },
        { message: 'Fix\n\nAssisted-by: Grok 4' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/hermes.ts
/* harmony default export */ const hermes = ({
    id: 'hermes',
    name: 'Hermes Agent',
    vendor: 'Nous Research',
    docs: 'https://hermes-agent.nousresearch.com/docs',
    names: ['hermes agent', 'nous hermes'],
    nicknames: ['hermes'],
    marks: {
        emails: ['noreply@nousresearch.com'],
    },
    examples: [
        { author: 'Hermes Agent <ann@example.com>' },
        { message: 'Fix\n\nCo-authored-by: Hermes Agent <noreply@nousresearch.com>' },
    ],
    counterexamples: [{ author: 'Hermes Example <hermes@example.com>' }, { message: 'Fix\n\nEnable hermes on Android' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/jules.ts
/* harmony default export */ const jules = ({
    id: 'jules',
    name: 'Jules',
    vendor: 'Google',
    docs: 'https://jules.google/docs',
    names: ['google jules', 'google labs jules'],
    nicknames: ['jules'],
    namesake: true,
    marks: {
        logins: ['google-labs-jules[bot]'],
        lines: [/^\W{0,4}PR created automatically by Jules for task \[\d+\]\(https:\/\/jules\.google\.com\/task\/\d/i],
        links: [/https:\/\/jules\.google\.com\/task\/\d/i],
        branches: [/^jules-(?:.{1,200}-)?\d{15,20}$/],
    },
    examples: [
        { author: 'google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>' },
        {
            message: 'Fix\n\nCo-authored-by: google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>',
        },
        { body: 'PR created automatically by Jules for task [123](https://jules.google.com/task/123) started by @ann' },
        { branch: 'jules-fix-tests-16898833701483276387' },
        { opener: 'google-labs-jules[bot]' },
    ],
    counterexamples: [
        { author: 'Jules Example <jules@person.test>', branch: 'jules/login' },
        { message: 'Fix\n\nCo-authored-by: Jules <jules@person.test>' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/junie.ts
/* harmony default export */ const junie = ({
    id: 'junie',
    name: 'Junie',
    vendor: 'JetBrains',
    docs: 'https://www.jetbrains.com/help/junie',
    names: ['jetbrains junie', 'junie ai', 'junie cli'],
    nicknames: ['junie'],
    namesake: true,
    marks: {
        emails: ['junie@jetbrains.com'],
        logins: ['jetbrains-junie[bot]'],
        domains: ['jetbrains.com'],
    },
    examples: [{ message: 'Fix\n\nCo-authored-by: Junie <junie@jetbrains.com>' }, { opener: 'jetbrains-junie[bot]' }],
    counterexamples: [
        { author: 'Junie Example <junie@example.com>' },
        { author: 'Ann Example <employee@jetbrains.com>' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/kilo-code.ts
/* harmony default export */ const kilo_code = ({
    id: 'kilo-code',
    name: 'Kilo Code',
    vendor: 'Kilo',
    docs: 'https://kilo.ai/docs',
    names: ['kilo code', 'kilocode', 'kiloconnect'],
    nicknames: ['kilo'],
    marks: {
        emails: ['noreply@kilo.ai'],
        logins: ['kiloconnect[bot]', 'kilo-code-bot[bot]'],
        domains: ['kilo.ai', 'kilocode.ai'],
    },
    examples: [
        { message: 'Fix\n\nCo-authored-by: kiloconnect[bot] <240665456+kiloconnect[bot]@users.noreply.github.com>' },
        { message: 'Fix\n\nGenerated with Kilo Code' },
    ],
    counterexamples: [{ author: 'Kilo Example <kilo@example.com>' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/kimi-cli.ts
/* harmony default export */ const kimi_cli = ({
    id: 'kimi-cli',
    name: 'Kimi CLI',
    vendor: 'Moonshot AI',
    docs: 'https://github.com/MoonshotAI/kimi-cli',
    names: ['kimi cli', 'kimi code'],
    marks: {
        domains: ['kimi.com', 'moonshot.ai'],
    },
    examples: [{ message: 'Fix\n\nGenerated with Kimi CLI' }, { message: 'Fix\n\nAssisted-by: Kimi Code' }],
    counterexamples: [{ message: 'Fix\n\nAssisted-by: Kimi K2' }, { message: 'Fix\n\nAssisted-by: Kimi Example' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/kiro.ts
/* harmony default export */ const kiro = ({
    id: 'kiro',
    name: 'Kiro',
    vendor: 'AWS',
    docs: 'https://kiro.dev/docs',
    names: ['kiro agent', 'kiro ai', 'kiro cli', 'kiro dev'],
    nicknames: ['kiro'],
    namesake: true,
    marks: {
        emails: ['noreply@kiro.dev'],
        logins: ['kiro-agent', 'kiro-agent[bot]'],
        domains: ['kiro.dev', 'amazon.com'],
    },
    examples: [
        { author: 'Kiro Agent <244629292+kiro-agent@users.noreply.github.com>' },
        { message: 'Fix\n\nCo-authored-by: Kiro <noreply@kiro.dev>' },
        { opener: 'kiro-agent[bot]' },
    ],
    counterexamples: [{ author: 'Kiro Example <kiro@example.com>' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/lovable.ts
/* harmony default export */ const lovable = ({
    id: 'lovable',
    name: 'Lovable',
    vendor: 'Lovable',
    docs: 'https://docs.lovable.dev/integrations/github',
    names: ['lovable dev', 'gpt engineer', 'gpt engineer app'],
    nicknames: ['lovable'],
    marks: {
        logins: ['gpt-engineer-app[bot]', 'lovable-dev[bot]'],
        domains: ['lovable.dev'],
    },
    examples: [
        { author: 'gpt-engineer-app[bot] <159125892+gpt-engineer-app[bot]@users.noreply.github.com>' },
        { message: 'Fix\n\nCo-authored-by: lovable-dev[bot] <159125892+lovable-dev[bot]@users.noreply.github.com>' },
        { opener: 'lovable-dev[bot]' },
    ],
    counterexamples: [{ author: 'Lovable Example <lovable@example.com>' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/mastra-code.ts
/* harmony default export */ const mastra_code = ({
    id: 'mastra-code',
    name: 'Mastra Code',
    vendor: 'Mastra',
    docs: 'https://mastra.ai/docs',
    names: ['mastra code'],
    marks: {
        emails: ['noreply@mastra.ai'],
    },
    examples: [{ message: 'Fix\n\nCo-authored-by: Mastra Code (openai/gpt-5.5) <noreply@mastra.ai>' }],
    counterexamples: [{ author: 'Ann Example <employee@mastra.ai>' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/mentat.ts
/* harmony default export */ const mentat = ({
    id: 'mentat',
    name: 'Mentat',
    vendor: 'AbanteAI',
    docs: 'https://mentat.ai/docs',
    names: ['mentatbot', 'mentat ai'],
    nicknames: ['mentat'],
    marks: {
        logins: ['mentatbot', 'mentatbot[bot]'],
    },
    examples: [
        { author: 'MentatBot <160964065+MentatBot@users.noreply.github.com>' },
        { author: 'MentatBot <"160964065+MentatBot@users.noreply.github.com">' },
        { opener: 'mentatbot[bot]' },
    ],
    counterexamples: [{ author: 'Mentat Example <mentat@example.com>' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/mistral-vibe.ts
/* harmony default export */ const mistral_vibe = ({
    id: 'mistral-vibe',
    name: 'Mistral Vibe',
    vendor: 'Mistral AI',
    docs: 'https://docs.mistral.ai/mistral-vibe',
    names: ['mistral vibe'],
    marks: {
        emails: ['vibe@mistral.ai'],
        domains: ['mistral.ai'],
    },
    examples: [
        { message: 'Fix\n\nCo-authored-by: Mistral Vibe <vibe@mistral.ai>' },
        { message: 'Fix\n\nGenerated by Mistral Vibe.' },
    ],
    counterexamples: [{ author: 'Ann Example <employee@mistral.ai>' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/openclaw.ts
/* harmony default export */ const openclaw = ({
    id: 'openclaw',
    name: 'OpenClaw',
    vendor: 'OpenClaw',
    docs: 'https://docs.openclaw.ai',
    names: ['openclaw', 'openclaw agent', 'openclaw bot', 'clawdbot', 'moltbot'],
    marks: {
        emails: ['agent@openclaw.dev'],
        authors: [/\(openclaw\)$/i],
    },
    examples: [
        { author: 'OpenClaw Agent <agent@openclaw.dev>' },
        { author: 'Molt (OpenClaw) <noreply@example.com>' },
        { author: 'OpenClaw Agent <openclaw@local.host>' },
    ],
    counterexamples: [{ message: 'Fix\n\nDocument openclaw' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/opencode.ts
/* harmony default export */ const opencode = ({
    id: 'opencode',
    name: 'opencode',
    vendor: 'Anomaly',
    docs: 'https://opencode.ai/docs/github',
    names: ['opencode', 'opencode agent', 'open code', 'opencode ai', 'termai'],
    marks: {
        emails: ['noreply@opencode.ai', 'noreply@termai.io'],
        logins: ['opencode-agent[bot]'],
        domains: ['opencode.ai'],
        branches: [/^opencode\/(?:issue|pr)\d/],
    },
    examples: [
        { author: 'opencode-agent[bot] <219766164+opencode-agent[bot]@users.noreply.github.com>' },
        { message: 'Fix\n\nCo-Authored-By: opencode <noreply@opencode.ai>' },
        { message: 'Fix\n\n\u{1f916} GENERATED BY [OPENCODE](https://opencode.ai/)' },
        { message: 'Fix\n\n\u{1f916} Generated with termai\nCo-Authored-By: termai <noreply@termai.io>' },
        { branch: 'opencode/issue12-20261101' },
    ],
    counterexamples: [
        { message: 'chore(opencode-plugin): bump @opencode-ai/plugin\n\nBumps @opencode-ai/plugin from 1.3.0 to 1.3.3.' },
        { branch: 'ann/opencode' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/openhands.ts
/* harmony default export */ const openhands = ({
    id: 'openhands',
    name: 'OpenHands',
    vendor: 'OpenHands',
    docs: 'https://docs.openhands.dev',
    names: [
        'openhands',
        'openhands agent',
        'openhands ai',
        'open hands',
        'opendevin',
        'opendevinbot',
        'openhands resolver',
    ],
    marks: {
        emails: ['openhands@all-hands.dev', 'opendevin@all-hands.dev', 'bot@opendevin.com', 'opendevin@opendevin.ai'],
        logins: ['openhands-agent', 'openhands-ai[bot]'],
        domains: ['all-hands.dev', 'openhands.dev', 'openhands.ai'],
        branches: [/^openhands\//, /^openhands-fix-(?:issue|pr)-\d/],
    },
    examples: [
        { author: 'openhands <openhands@all-hands.dev>' },
        { author: 'openhands-agent <175740463+openhands-agent@users.noreply.github.com>' },
        { committer: 'openhands <openhands@all-hands.dev>' },
        { message: 'Fix\n\nCo-authored-by: GPT-5 <openhands@all-hands.dev>' },
        { message: 'Fix\n\nCo-authored-by: OpenHands-GPT-5 openhands@all-hands.dev' },
        { message: 'Fix\n\nCo-authored-by: OpenHands-Gemini <gemini@openhands.ai>' },
        { message: 'Fix the parser\\n\\nCo-authored-by: openhands <openhands@all-hands.dev>' },
        { message: 'Fix the parser. Co-authored-by: openhands <openhands@all-hands.dev>' },
        { message: 'Fix\n\n\u2502Co-authored-by: openhands <openhands@all-hands.dev>' },
        { branch: 'openhands-fix-issue-12' },
    ],
    counterexamples: [
        { author: 'Ann Example <employee@all-hands.dev>' },
        { message: 'Bump openhands-aci from 0.2.1 to 0.2.2' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/pi.ts
/* harmony default export */ const pi = ({
    id: 'pi',
    name: 'Pi',
    vendor: 'Earendil',
    docs: 'https://pi.dev',
    names: ['pi coding agent'],
    nicknames: ['pi'],
    marks: {
        emails: ['pi@earendil.works'],
        domains: ['earendil.works', 'pi.dev'],
    },
    examples: [{ message: 'Fix\n\nCo-authored-by: Pi <pi@earendil.works>' }, { message: 'Fix\n\nGenerated with Pi' }],
    counterexamples: [
        { message: 'Fix\n\nRound pi to four digits' },
        { message: 'Fix\n\nCo-authored-by: Pi <pi@person.test>' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/pullfrog.ts
/* harmony default export */ const pullfrog = ({
    id: 'pullfrog',
    name: 'Pullfrog',
    vendor: 'Pullfrog',
    docs: 'https://docs.pullfrog.com',
    names: ['pullfrog'],
    marks: { logins: ['pullfrog[bot]'] },
    examples: [
        { author: 'pullfrog[bot] <226033991+pullfrog[bot]@users.noreply.github.com>' },
        { opener: 'pullfrog[bot]' },
    ],
    counterexamples: [{ message: 'Add pullfrog to the workflow' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/qoder.ts
/* harmony default export */ const qoder = ({
    id: 'qoder',
    name: 'Qoder',
    vendor: 'Alibaba',
    docs: 'https://docs.qoder.com',
    names: ['qoderai', 'qoder cli'],
    nicknames: ['qoder'],
    marks: {
        emails: ['qoder_ai@qoder.com', 'noreply@qoder.com'],
        domains: ['qoder.com'],
    },
    examples: [{ message: 'Fix\n\nCo-authored-by: QoderAI (Qwen 3.5 Max) <qoder_ai@qoder.com>' }],
    counterexamples: [{ author: 'Ann Example <employee@qoder.com>' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/qodo.ts
/* harmony default export */ const qodo = ({
    id: 'qodo',
    name: 'Qodo',
    vendor: 'Qodo',
    docs: 'https://docs.qodo.ai',
    names: ['qodo merge', 'qodo merge pro', 'qodo gen'],
    ignoredAs: ['author', 'committer'],
    marks: {
        logins: [
            { is: 'qodo-merge-pro[bot]', tier: 'suggested' },
            { is: 'qodo-code-review[bot]', tier: 'suggested' },
        ],
    },
    examples: [{ message: 'Fix\n\nCo-authored-by: qodo-merge-pro[bot] <qodo-merge-pro[bot]@users.noreply.github.com>' }],
    counterexamples: [
        { author: 'qodo-merge-pro[bot] <qodo-merge-pro[bot]@users.noreply.github.com>' },
        { opener: 'qodo-merge-pro[bot]' },
        { message: 'Address qodo review' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/qwen-code.ts
/* harmony default export */ const qwen_code = ({
    id: 'qwen-code',
    name: 'Qwen Code',
    vendor: 'Alibaba',
    docs: 'https://github.com/QwenLM/qwen-code',
    names: ['qwen code', 'qwen coder cli'],
    models: ['qwen coder'],
    marks: {
        emails: ['qwen-coder@alibabacloud.com'],
        domains: ['alibabacloud.com'],
    },
    examples: [
        { message: 'Fix\n\nCo-authored-by: Qwen-Coder <qwen-coder@alibabacloud.com>' },
        { body: 'Generated with Qwen Code (85% 3-shotted by Qwen-Coder)' },
    ],
    counterexamples: [{ message: 'Fix\n\nSupport qwen3-coder' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/replit.ts
/* harmony default export */ const replit = ({
    id: 'replit',
    name: 'Replit Agent',
    vendor: 'Replit',
    docs: 'https://docs.replit.com/replitai/agent',
    names: ['replit agent', 'replit assistant'],
    nicknames: ['replit'],
    marks: {
        emails: ['agent@replit.com'],
        trailers: [{ key: 'replit-commit-author', value: /^(?:agent|assistant)$/i }],
    },
    examples: [
        { message: 'Fix\n\nReplit-Commit-Author: Agent\nReplit-Commit-Session-Id: 5e5ec4ea-3b62-4fbd-8ff5-a1174ccc19b4' },
        { message: 'Fix\n\nReplit-Commit-Author: Assistant' },
    ],
    counterexamples: [
        { message: 'Published your App\n\nReplit-Commit-Author: Deployment' },
        { message: 'Fix\n\nIgnore files generated by Replit' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/roo-code.ts
/* harmony default export */ const roo_code = ({
    id: 'roo-code',
    name: 'Roo Code',
    vendor: 'Roo Code',
    docs: 'https://docs.roocode.com',
    names: ['roo code', 'roocode', 'roomote'],
    nicknames: ['roo'],
    marks: {
        emails: ['roomote@roocode.com', 'roomote@roomote.dev'],
        logins: ['roomote[bot]', 'roomote-roomote[bot]'],
        domains: ['roocode.com'],
    },
    examples: [
        { author: 'Roomote <roomote@roocode.com>' },
        { message: 'Fix\n\nCo-authored-by: roomote[bot] <219738659+roomote[bot]@users.noreply.github.com>' },
        { opener: 'roomote[bot]' },
    ],
    counterexamples: [{ author: 'Roo Example <roo@example.com>' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/rovo-dev.ts
/* harmony default export */ const rovo_dev = ({
    id: 'rovo-dev',
    name: 'Rovo Dev',
    vendor: 'Atlassian',
    docs: 'https://support.atlassian.com/rovo/docs/use-rovo-dev-cli',
    names: ['rovo dev', 'rovodev', 'rovo dev cli'],
    marks: {},
    examples: [{ message: 'Fix\n\nGenerated with Rovo Dev' }, { message: 'Fix\n\nAssisted-by: Rovo Dev' }],
    counterexamples: [{ message: 'Fix\n\nLink Rovo to Jira' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/seer.ts
/* harmony default export */ const seer = ({
    id: 'seer',
    name: 'Seer',
    vendor: 'Sentry',
    docs: 'https://docs.sentry.io/product/ai-in-sentry/seer',
    names: ['seer by sentry', 'sentry seer'],
    nicknames: ['seer'],
    marks: { logins: ['seer-by-sentry[bot]'] },
    examples: [
        { author: 'seer-by-sentry[bot] <157164994+seer-by-sentry[bot]@users.noreply.github.com>' },
        { opener: 'seer-by-sentry[bot]' },
    ],
    counterexamples: [{ author: 'Seer Example <seer@example.com>' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/sisyphus.ts
/* harmony default export */ const sisyphus = ({
    id: 'sisyphus',
    name: 'Sisyphus',
    vendor: 'Oh My OpenCode',
    docs: 'https://github.com/code-yeongyu/oh-my-opencode',
    names: ['oh my opencode', 'ohmyopencode', 'sisyphus dev ai'],
    nicknames: ['sisyphus'],
    marks: {
        emails: ['sisyphus@mengmota.com', 'clio-agent@sisyphuslabs.ai'],
        logins: ['sisyphus-dev-ai'],
        domains: ['sisyphuslabs.ai', 'mengmota.com'],
    },
    examples: [
        { author: 'sisyphus-dev-ai <sisyphus-dev-ai@users.noreply.github.com>' },
        { author: 'Sisyphus <sisyphus@mengmota.com>' },
        { message: 'Fix\n\nCo-authored-by: Sisyphus <clio-agent@sisyphuslabs.ai>' },
        {
            message: 'Fix\n\n\u{1f916} GENERATED WITH ASSISTANCE OF [OhMyOpenCode](https://github.com/code-yeongyu/oh-my-opencode)',
        },
    ],
    counterexamples: [{ author: 'Sisyphus Example <sisyphus@example.com>' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/sourcery.ts
/* harmony default export */ const sourcery = ({
    id: 'sourcery',
    name: 'Sourcery',
    vendor: 'Sourcery',
    docs: 'https://docs.sourcery.ai',
    names: ['sourcery ai'],
    ignoredAs: ['author', 'committer'],
    marks: {
        logins: [{ is: 'sourcery-ai[bot]', tier: 'suggested' }],
    },
    examples: [{ message: 'Fix\n\nCo-authored-by: sourcery-ai[bot] <sourcery-ai[bot]@users.noreply.github.com>' }],
    counterexamples: [
        { author: 'sourcery-ai[bot] <sourcery-ai[bot]@users.noreply.github.com>' },
        { opener: 'sourcery-ai[bot]' },
        { message: 'Address sourcery review' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/swe-agent.ts
/* harmony default export */ const swe_agent = ({
    id: 'swe-agent',
    name: 'SWE-agent',
    vendor: 'Princeton NLP',
    docs: 'https://swe-agent.com',
    names: ['swe agent', 'sweagent', 'mini swe agent'],
    marks: {},
    examples: [{ author: 'SWE-agent <noreply@example.com>' }, { message: 'Fix\n\nGenerated with SWE-agent' }],
    counterexamples: [{ message: 'Fix\n\nCompare with SWE-bench' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/sweep.ts
/* harmony default export */ const sweep = ({
    id: 'sweep',
    name: 'Sweep',
    vendor: 'Sweep',
    docs: 'https://docs.sweep.dev',
    names: ['sweep ai', 'sweep nightly'],
    nicknames: ['sweep'],
    marks: {
        logins: ['sweep-ai[bot]', 'sweep-nightly[bot]', 'sweep-nightly', 'sweep-canary[bot]'],
        branches: [/^sweep\//],
    },
    examples: [
        { author: 'sweep-nightly[bot] <131841235+sweep-nightly[bot]@users.noreply.github.com>' },
        { message: 'Fix\n\nCo-authored-by: sweep-nightly[bot] <131841235+sweep-nightly@users.noreply.github.com>' },
        { branch: 'sweep/fix-typo' },
        { opener: 'sweep-ai[bot]' },
    ],
    counterexamples: [{ author: 'Ann Example <employee@sweep.dev>' }, { message: 'Fix\n\nSweep unused imports' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/tembo.ts
/* harmony default export */ const tembo = ({
    id: 'tembo',
    name: 'Tembo',
    vendor: 'Tembo',
    docs: 'https://docs.tembo.io',
    names: ['tembo ai'],
    nicknames: ['tembo'],
    marks: {
        logins: ['tembo[bot]', 'tembo-io[bot]'],
    },
    examples: [{ author: 'tembo[bot] <tembo[bot]@users.noreply.github.com>' }, { opener: 'tembo[bot]' }],
    counterexamples: [{ author: 'Tembo Example <tembo@example.com>' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/trae.ts
/* harmony default export */ const trae = ({
    id: 'trae',
    name: 'Trae',
    vendor: 'ByteDance',
    docs: 'https://docs.trae.ai',
    names: ['trae agent', 'traeagent', 'trae ai', 'trae cli'],
    nicknames: ['trae'],
    namesake: true,
    marks: {
        emails: ['traecli@bytedance.com'],
        logins: ['traeagent'],
        domains: ['trae.ai', 'bytedance.com'],
    },
    examples: [
        { message: 'Fix\n\nCo-authored-by: TraeCLI <traecli@bytedance.com>' },
        { message: 'Fix\n\nGenerated with Trae' },
    ],
    counterexamples: [{ author: 'Trae Example <trae@example.com>' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/v0.ts
/* harmony default export */ const v0 = ({
    id: 'v0',
    name: 'v0',
    vendor: 'Vercel',
    docs: 'https://v0.app/docs',
    names: ['v0 dev', 'v0 app'],
    nicknames: ['v0'],
    marks: {
        logins: ['v0[bot]'],
    },
    examples: [
        { author: 'v0[bot] <v0[bot]@users.noreply.github.com>' },
        { message: 'Fix\n\nCo-authored-by: v0[bot] <v0[bot]@users.noreply.github.com>' },
        { opener: 'v0[bot]' },
    ],
    counterexamples: [{ message: 'Fix\n\nMigrate from v0 to v1' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents/warp.ts
/* harmony default export */ const warp = ({
    id: 'warp',
    name: 'Warp',
    vendor: 'Warp',
    docs: 'https://docs.warp.dev/agents',
    names: ['warp agent', 'warp ai', 'oz agent'],
    nicknames: ['warp', 'oz'],
    marks: {
        emails: ['oz-agent@warp.dev', 'agent@warp.dev'],
        domains: ['warp.dev'],
    },
    examples: [
        { message: 'Fix\n\nCo-authored-by: Oz <oz-agent@warp.dev>' },
        { message: 'Fix\n\nCo-authored-by: Warp <agent@warp.dev>' },
    ],
    counterexamples: [
        { author: 'Ann Example <employee@warp.dev>' },
        { message: 'Fix\n\nCo-authored-by: Oz Example <oz@example.com>' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/windsurf.ts
/* harmony default export */ const windsurf = ({
    id: 'windsurf',
    name: 'Windsurf',
    vendor: 'Cognition',
    docs: 'https://docs.windsurf.com',
    names: ['windsurf cascade', 'cascade ai'],
    nicknames: ['windsurf', 'cascade'],
    marks: {
        emails: ['windsurf@codeium.com', 'cascade@windsurf.ai'],
        domains: ['windsurf.ai', 'windsurf.com', 'codeium.com'],
    },
    examples: [
        { author: 'Cascade <cascade@windsurf.ai>' },
        { message: 'Fix\n\nCo-authored-by: Windsurf <windsurf@codeium.com>' },
        { message: 'Fix\n\nGenerated with Windsurf' },
    ],
    counterexamples: [
        { author: 'Cascade Example <cascade@person.test>' },
        { author: 'Ann Example <employee@codeium.com>' },
    ],
});

;// CONCATENATED MODULE: ./src/provenance/agents/zed.ts
/* harmony default export */ const zed = ({
    id: 'zed',
    name: 'Zed Agent',
    vendor: 'Zed Industries',
    docs: 'https://zed.dev/docs/ai',
    names: ['zed agent', 'zed ai'],
    nicknames: ['zed'],
    marks: {},
    examples: [{ message: 'Fix\n\nAssisted-by: Zed Agent' }, { message: 'Fix\n\nGenerated with Zed' }],
    counterexamples: [{ author: 'Ann Example <employee@zed.dev>' }, { message: 'Fix\n\nCheck for zeditor' }],
});

;// CONCATENATED MODULE: ./src/provenance/agents.ts

































































const agents = [
    aider,
    amazon_q,
    amp,
    antigravity,
    augment,
    blackbox,
    bolt,
    charlie,
    claude_code,
    claude_flow,
    cliffy,
    cline,
    codebuff,
    codegen,
    coderabbit,
    codex,
    cody,
    agents_continue,
    copilot,
    cosine,
    crush,
    cto_new,
    cursor,
    devin,
    ellipsis,
    factory_droid,
    firebender,
    gemini_cli,
    gemini_code_assist,
    gitlab_duo,
    goose,
    greptile,
    grok_build,
    hermes,
    jules,
    junie,
    kilo_code,
    kimi_cli,
    kiro,
    lovable,
    mastra_code,
    mentat,
    mistral_vibe,
    openclaw,
    opencode,
    openhands,
    pi,
    pullfrog,
    qoder,
    qodo,
    qwen_code,
    replit,
    roo_code,
    rovo_dev,
    seer,
    sisyphus,
    sourcery,
    swe_agent,
    sweep,
    tembo,
    trae,
    v0,
    warp,
    windsurf,
    zed,
];


/***/ })

};
;