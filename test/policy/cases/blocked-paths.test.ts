/** Cases of a policy's own tests: paths that agents may not touch, and a merge that waits for people, a canary and a check. */
import { expect, test } from 'vitest';
import { factsOf } from '../../../src/policy/cases/case-facts.ts';
import { readCases } from '../../../src/policy/cases/case-file.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { policyOf } from '../policies.ts';

const POLICY = policyOf(`version: 1
rules:
  - name: no agent touches workflows, infrastructure or its own policy
    require:
      not: { origin: [agent, mixed], paths: ['.github/**', 'infra/**', '**/CODEOWNERS'] }
    mode: enforce
  - name: payments have two readers and a canary
    when: { paths: ['src/payments/**'] }
    require:
      approvals: { count: 2, from: { teams: [acme/payments] } }
      label: canary
      deployment: { environment: canary, soak: 2h, by: { workflow: .github/workflows/canary.yml } }
      status-checks: [ci/test]
    mode: enforce
`);
const READY = `
      - commits: [{ by: agent, agent: codex, adds: { src/payments/a.ts: 30 } }]
        reviews: [{ by: 2 }, { by: 3 }]
        teams: { acme/payments: [2, 3, 4] }
        labels: [canary]
        deployments: [{ environment: canary, since: '2026-12-01T00:00Z', workflow: .github/workflows/canary.yml }]
        statuses: [{ name: ci/test }]
        now: '2026-12-01T02:00Z'
`;

/** The conclusion of one case, given as the YAML of it. */
function conclusionOf(yaml: string) {
  const indented = yaml.trimEnd().replace(/^ {6}/gm, '  ');
  const [one] = readCases(`cases:${indented}\n    name: a\n    expect: {}\n`, 'a.test.yml');
  return judge(POLICY, factsOf(one!)).conclusion;
}

test.each([
  ['an agent in a workflow', '- commits: [{ by: agent, adds: { .github/workflows/ci.yml: 1 } }]', 'fail'],
  [
    'an agent beside somebody else',
    '- commits: [{ by: agent, adds: { infra/a.tf: 1 } }, { by: unknown, adds: { b: 1 } }]',
    'fail',
  ],
  ['nobody known in a workflow', '- commits: [{ by: unknown, adds: { .github/workflows/ci.yml: 1 } }]', 'pass'],
  ['an agent elsewhere', '- commits: [{ by: agent, adds: { src/a.ts: 1 } }]', 'pass'],
] as const)('%s', (_, one, conclusion) => {
  expect(conclusionOf(`\n      ${one}`)).toBe(conclusion);
});

test('everything that was asked for is there', () => expect(conclusionOf(READY)).toBe('pass'));

test.each([
  ['one reader too few', '{ by: 3 }]', ']'],
  ['a reader of another team', '{ by: 3 }]', '{ by: 9 }]'],
  ['a reader who opened it', '{ by: 3 }]', '{ by: 1 }]'],
  ['a reader of another diff', '{ by: 3 }]', '{ by: 3, stale: true }]'],
  ['a label by a bot', '[canary]', '[{ name: canary, by: 9, kind: bot }]'],
  ['a label from before', '[canary]', '[{ name: canary, by: 9, stale: true }]'],
  ['a deployment by hand', 'workflow: .github/workflows/canary.yml', 'by: 4'],
  ['a deployment of another commit', 'since:', 'stale: true, since:'],
  ['a minute too early', '02:00Z', '01:59Z'],
  ['a check that was skipped', '{ name: ci/test }', '{ name: ci/test, conclusion: skipped }'],
])('waits for %s', (_, there, instead) => {
  expect(READY).toContain(there);
  expect(conclusionOf(READY.replace(there, instead))).toBe('pending');
});
