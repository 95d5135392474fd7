/** The policy where a repository has none: it warns and never blocks. A policy file like any other, read by the same parser. */

export const defaultPolicy = {
  source: 'built-in default',
  text: `version: 1
rules:
  - name: nothing refers to what does not exist
    require:
      checks: [imports, dependencies]
    mode: warn

  - name: no line hides text from its reader
    require:
      checks: [hidden-text]
    mode: warn

  - name: agent-written code has a reader with write permission
    when:
      origin: agent
    require:
      approvals: { count: 1, from: { permission: write } }
    mode: warn
`,
} as const;
