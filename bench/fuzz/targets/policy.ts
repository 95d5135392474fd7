/** A policy: YAML, its schema, every condition's options. At the target's tip, but written by anybody who could merge there once, or who asks for a test of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { checks } from '../../../src/checks.ts';
import { conditions } from '../../../src/policy/conditions.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { parsePolicy } from '../../../src/policy/parsing/parse-policy.ts';
import { agents } from '../../../src/provenance/agents.ts';
import { factsOf, finding, result } from '../../../test/policy/facts.ts';
import type { Target } from '../target.ts';

const folder = new URL('../../../workflows/policies/', import.meta.url);
const ready = readdirSync(folder)
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const facts = factsOf({ results: [result('imports', { findings: [finding('src/a.ts')] })] });

export default {
  name: 'policy',
  seeds: [
    ...ready,
    'version: 1\nagents:\n  - id: house-bot\n    names: [House Bot]\n    emails: [bot@example.com]\nconditions:\n  risky: { any: [{ paths: ["src/{a,b}/**", "!**/*.md"] }, { agent-lines: { more-than: 20 } }] }\nrules:\n  - name: two readers\n    when: { is: risky, not: { branch: "dependabot/*" } }\n    require: { approvals: { count: 2, from: { permission: write } }, label: canary }\n    mode: enforce\n    until: 2027-01-01T00:00Z\n',
    'version: 1\nrules: &all\n  - name: "a\\u0041"\n    require: &r { title: ["*x*", "y"], deployment: { environment: canary, soak: 72h } }\n  - name: b\n    require: *r\n',
  ],
  pieces: [
    'version: 1\n',
    'rules:\n',
    '  - name: x\n',
    '    require: ',
    '{ ',
    ' }',
    '[',
    ']',
    '&a ',
    '*a',
    '<<: ',
    '!!js ',
    '!x ',
    '? ',
    '- ',
    '| \n',
    '>-\n',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '# ',
    ': ',
    'paths: ',
    '"**/*.ts"',
    '{a,b}',
    'all: ',
    'any: ',
    'not: ',
    'is: ',
    'label: ',
    'mode: enforce\n',
    '14d',
    '2026-12-01T00:00Z',
    '"\\x41"',
    "''",
    '~',
    '0x10',
    'extends: [.github/policies/x.yml]\n',
    'checks: [imports]',
    'approvals: 2',
  ],
  longest: 262_144,
  answer: 100,
  run(text) {
    const policy = parsePolicy({ text, source: 'assay.yml' }, conditions, { checks, agents });
    return [policy.digest, policy.rules.map(({ name, mode }) => [name, mode]), judge(policy, facts)];
  },
} satisfies Target;
