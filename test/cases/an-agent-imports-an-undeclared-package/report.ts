/** An agent's pull request imports a package that nobody declared, and its canary label is not there yet. */
import {
  aChange,
  aCommitProvenance,
  aFile,
  aFinding,
  anEvidence,
  aReport,
  aResult,
  aRule,
  aVerdict,
  NO_LINES,
  sha,
} from '../../support/builders.ts';

const change = aChange({ files: [aFile('src/billing/batch.ts', 88), aFile('src/billing/store.ts', 41)] });
const trailer = anEvidence({
  model: 'Claude Opus 4.5',
  quote: 'Co-Authored-By: Claude Opus 4.5 <noreply@anthropic.com>',
});
const span = { from: 1, origin: 'agent', agent: 'claude-code', commit: sha('c') } as const;

export default aReport({
  change,
  provenance: {
    origin: 'agent',
    lines: { ...NO_LINES, agent: 129 },
    agents: [{ agent: 'claude-code', model: 'Claude Opus 4.5', lines: 129, commits: 1 }],
    commits: [
      aCommitProvenance({
        origin: 'agent',
        agent: 'claude-code',
        model: 'Claude Opus 4.5',
        tier: 'assisted',
        evidence: [trailer],
      }),
    ],
    files: change.files.map(({ path, added }) => ({ path, spans: [{ path, to: added.length, ...span }] })),
    evidence: [],
    notes: [],
  },
  results: [
    aResult({
      because: '1 of 31 examined is wrong',
      examined: 31,
      findings: [
        aFinding({
          path: 'src/billing/batch.ts',
          from: 4,
          to: 4,
          help: 'Near: `left-pad`. Declare it, or import what is meant',
          origin: 'agent',
          agent: 'claude-code',
        }),
      ],
      verified: [{ what: '29 of 31 imports exist', limit: 'files and declarations, not what they export', spans: [] }],
      notChecked: [{ why: 'virtual module', count: 1 }],
    }),
  ],
  verdict: aVerdict({
    conclusion: 'fail',
    headline:
      '1 of 2 rules not met, 1 waiting: the author fixes 1 problem that `imports` found; somebody with write access adds the label `canary`',
    rules: [
      aRule({
        rule: 'agent-written billing code has a canary',
        status: 'undecided',
        awaited: true,
        because: ['1 label missing: `canary`'],
        next: [{ who: 'somebody with write access', what: 'adds the label `canary`' }],
      }),
      aRule({
        status: 'violated',
        because: ['`imports` found 1 problem: `src/billing/batch.ts:4`'],
        next: [{ who: 'the author', what: 'fixes 1 problem that `imports` found at `src/billing/batch.ts:4`' }],
      }),
    ],
  }),
});
