/** A finding is accepted, another is a false alarm, a rule is overridden; and an approval that does not count is said first. */
import { aChange, aFile, aFinding, aReport, aResult, aRule, aVerdict } from '../../support/builders.ts';

const carol = { login: 'carol', id: 9, kind: 'person' } as const;
const at = Date.parse('2026-06-01T12:00Z');
const answer = (reason: string) => ({ by: carol, at, reason });

const meant = aFinding({
  message: '`split` gives another result',
  rule: 'behaviour/another-result',
  from: 4,
  to: 9,
  fingerprint: 'a'.repeat(16),
});
const wrong = aFinding({ fingerprint: 'b'.repeat(16) });
const real = aFinding({ message: '`gone` does not exist', from: 12, to: 12, fingerprint: 'c'.repeat(16) });
const nameOf = ({ fingerprint, rule, path, from }: typeof meant) => ({ fingerprint, rule, path, from });

export default aReport({
  change: aChange({ files: [aFile('src/a.ts', 20)] }),
  results: [aResult({ status: 'failed', findings: [meant, wrong, real] })],
  verdict: aVerdict({
    conclusion: 'fail',
    headline:
      '1 of 2 rules not met, 1 overridden by carol: the author fixes 1 problem that `imports` found at `src/a.ts:12`',
    rules: [
      aRule({
        rule: 'nothing refers to what does not exist',
        mode: 'enforce',
        status: 'violated',
        because: ['`imports` found 1 problem: `src/a.ts:12`'],
        next: [{ who: 'the author', what: 'fixes 1 problem that `imports` found at `src/a.ts:12`' }],
      }),
      aRule({
        rule: 'agent-written code has a reader',
        mode: 'enforce',
        status: 'satisfied',
        because: [
          'overridden by `carol` until 2026-06-04T12:00Z: `the bank closes today`',
          'not met otherwise: 0 of 1 approval; `dana` asked the agent for it',
        ],
        next: [],
        override: { ...answer('the bank closes today'), until: at + 72 * 3_600_000 },
      }),
    ],
    excused: [
      {
        ...nameOf(meant),
        how: 'accepted',
        answer: answer('the currency has no cents'),
        reason: 'the currency has no cents',
      },
      { ...nameOf(wrong), how: 'wrong', answer: answer('it is made by the build'), reason: 'it is made by the build' },
    ],
    notices: ['the approval of `dana` does not count: `dana` asked the agent for it'],
  }),
});
