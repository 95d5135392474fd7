/** One squashed commit holds the work of an agent and of others; nothing says which line is whose. */
import {
  aChange,
  aCommitProvenance,
  aFile,
  anEvidence,
  aReport,
  NO_LINES,
  sha,
  unknownProvenance,
} from '../../support/builders.ts';

const change = aChange({ files: [aFile('src/a.ts', 20), aFile('src/b.ts', 1)] });
const partial = anEvidence({
  quote: '* Add the parser\n\nCo-authored-by: Cursor <cursoragent@cursor.com>',
  agent: 'cursor',
  partial: true,
});
const person = anEvidence({
  claims: 'human',
  agent: null,
  tier: null,
  signal: 'git-ai',
  quote: 'h_1: 1',
  scope: { kind: 'span', span: { path: 'src/b.ts', from: 1, to: 1 } },
});

export default aReport({
  change,
  provenance: unknownProvenance(change, {
    origin: 'mixed',
    lines: { ...NO_LINES, mixed: 20, human: 1 },
    agents: [{ agent: 'cursor', model: null, lines: 0, commits: 1 }],
    commits: [aCommitProvenance({ origin: 'mixed', agent: 'cursor', operator: 'Dana', evidence: [partial, person] })],
    files: [
      {
        path: 'src/a.ts',
        spans: [{ path: 'src/a.ts', from: 1, to: 20, origin: 'mixed', agent: 'cursor', commit: sha('c') }],
      },
      {
        path: 'src/b.ts',
        spans: [{ path: 'src/b.ts', from: 1, to: 1, origin: 'human', agent: null, commit: sha('c') }],
      },
    ],
    notes: ['several agents are named; the first one that did work is the answer (1 commit: cccccccccccc)'],
  }),
});
