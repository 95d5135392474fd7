/** A force-push took an agent's trailer away and left its lines: the reader sees that first, and the lines stay the agent's. */
import { aChange, aCommitProvenance, aFile, anEvidence, aReport, NO_LINES, sha } from '../../support/builders.ts';

const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const PATH = 'src/billing.ts';
const change = aChange({ files: [aFile(PATH, 8)] });
const span = (from: number, to: number) => ({ path: PATH, from, to });
const agents = { origin: 'agent', agent: 'claude-code', commit: sha('c') } as const;
const nobodys = { origin: 'unknown', agent: null, commit: sha('c') } as const;

const seenBefore = (from: number, to: number) =>
  anEvidence({
    signal: 'force-push',
    quote: `${sha('e').slice(0, 12)}: ${TRAILER}`,
    scope: { kind: 'span', span: span(from, to) },
  });

export default aReport({
  change,
  provenance: {
    origin: 'mixed',
    lines: { ...NO_LINES, agent: 4, unknown: 4 },
    agents: [{ agent: 'claude-code', model: null, lines: 4, commits: 1 }],
    commits: [aCommitProvenance()],
    files: [
      {
        path: PATH,
        spans: [
          { ...span(1, 2), ...nobodys },
          { ...span(3, 5), ...agents },
          { ...span(6, 7), ...nobodys },
          { ...span(8, 8), ...agents },
        ],
      },
    ],
    evidence: [seenBefore(3, 5), seenBefore(8, 8)],
    removed: { commits: 1, spans: [span(3, 5), span(8, 8)] },
    notes: [],
  },
});
