/** Cases of a policy's own tests: their YAML, the facts that they speak of, and what a policy says of those. */
import { factsOf } from '../../../src/policy/cases/case-facts.ts';
import { differences, readCases } from '../../../src/policy/cases/case-file.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { policyFrom } from '../../../test/policy/policies.ts';
import type { Target } from '../target.ts';

const policy = policyFrom({
  version: 1,
  rules: [
    { name: 'imports exist', require: { checks: ['imports'] }, mode: 'enforce' },
    {
      name: 'read',
      when: { paths: ['src/**'], origin: 'agent' },
      require: { approvals: 1, label: 'canary' },
      mode: 'enforce',
    },
    { name: 'deployed', require: { deployment: { environment: 'canary', soak: '2h' } }, mode: 'warn' },
  ],
});

export default {
  name: 'cases',
  seeds: [
    'cases:\n  - name: an agent writes\n    commits:\n      - { by: agent, agent: claude-code, adds: { src/a.ts: 20 }, message: "x\\n\\nSigned-off-by: Dana <dana@example.com>" }\n      - { by: human, tier: suggested, trust: verified, adds: { b.md: 1 } }\n    checks: { imports: passed }\n    reviews: [{ by: 2, at: 2026-06-01T12:00Z }]\n    expect: { conclusion: pass, rules: { read: satisfied } }\n',
    'cases:\n  - name: more\n    files: [{ path: src/x, from: y, is: symlink, removed: 3 }]\n    labels: [canary, { name: canary, by: 3, kind: bot, stale: true }]\n    comments: [{ by: 2, says: "/assay override read because" }]\n    deployments: [{ environment: canary, since: 2026-06-01T12:00Z, by: 2, workflow: d.yml }]\n    statuses: [{ name: ci, conclusion: failure }]\n    owners: "* @a/b\\n"\n    teams: { a/b: [2] }\n    now: 2026-06-02T12:00Z\n    checks: { imports: { status: failed, findings: [{ rule: imports/x, path: src/a.ts }], not-checked: 2 } }\n    expect: { rules: {} }\n',
  ],
  pieces: [
    ...[
      'cases:\n',
      '  - name: a\n',
      '    ',
      '- ',
      ': ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '&a ',
      '*a',
      '<<: ',
      '!!x ',
      '\n',
    ],
    ...[
      'expect: ',
      'adds: ',
      '__proto__: 1',
      'constructor',
      '99999',
      '100000',
      'by: agent',
      'checks: ',
      '2026-06-01T12:00Z',
    ],
    ...['labels: ', 'comments: ', 'owners: ', 'says: "/assay ', 'path: ', 'from: ', '-1', '1e9', '|\n', '#'],
  ],
  longest: 200_000,
  answer: 100,
  run: (text) => readCases(text, 'p.test.yml').map((one) => differences(one, judge(policy, factsOf(one)))),
} satisfies Target;
