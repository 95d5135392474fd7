/** Turns a report into what is to be done about it in a workflow: the page, annotations, outputs, the report as JSON. */
import type { Effect, Report, RuleOutcome, Stage } from '../model.ts';
import { annotations } from './annotations.ts';
import { type ClaimPlace, claimArtifact, printClaim, printShare, sharesOf, WHOLE, wholeArtifact } from './claims.ts';
import { printReport } from './json.ts';
import { printSarif } from './sarif.ts';
import { preview, summary } from './summary.ts';
import { testFilesOf } from './test-files.ts';
import { prose } from './visible.ts';

/** Whether a rule that applies, and is not on trial, wants a label or a deployment of this name, there already or not. */
const wantsCanary = ({ mode, status, wants = [] }: RuleOutcome): boolean =>
  status !== 'skipped' && (mode === 'warn' || mode === 'enforce') && wants.some(({ name }) => name === 'canary');

const outputs = ({ change, provenance, verdict }: Report): Readonly<Record<string, string>> => ({
  conclusion: verdict.conclusion,
  headline: prose(verdict.headline, 140),
  origin: provenance.origin,
  'agent-lines': String(provenance.lines.agent),
  'canary-required': String(verdict.rules.some(wantsCanary)),
  'pull-request': String(change.number ?? ''),
  head: change.head,
});

/**
 * `server` is the forge's web address, such as `https://github.com`; null where there is none.
 *
 * Whoever comes last writes the whole page, and whoever comes before it one line. Annotations belong to runs on the change's own head, which the judge's is not, and are made once.
 */
export function render(
  report: Report,
  { stage, server }: { readonly stage: Stage; readonly server: string | null },
): readonly Effect[] {
  const later = laterShares(report, stage);
  const { files: tests } = testFilesOf(report);
  const noted = stage === 'judge' || stage === 'report' ? [] : annotations(report);
  return [
    {
      kind: 'summary',
      markdown: later.length === 0 ? summary(report, server, { folder: null }) : preview(report, later.length),
    },
    ...noted.map((finding): Effect => ({ kind: 'annotate', finding })),
    ...Object.entries(outputs(report)).map(([name, value]): Effect => ({ kind: 'output', name, value })),
    ...(stage === 'inspect'
      ? [{ kind: 'output', name: 'shards', value: JSON.stringify(later.map(printShare)) } as const]
      : []),
    { kind: 'report', json: printReport(report), sarif: printSarif(report), ...(tests.length > 0 && { tests }) },
  ];
}

/** Shares of the change's code that other jobs run after this one: another one will join them and write the page. */
export const laterShares = ({ results }: Report, stage: Stage) => (stage === 'inspect' ? sharesOf(results) : []);

/** Of the job that runs a share of the change's code: what it found, and its claim. No verdict, for it has not seen the rest, and no page. Null where it has nothing to claim. */
export function renderClaim(report: Report, made: Omit<ClaimPlace, 'base' | 'head'>): readonly Effect[] | null {
  const { base, head } = report.change;
  const text = printClaim(report.results, { base, head, ...made });
  if (text === null) return null;
  return [
    ...annotations(report).map((finding): Effect => ({ kind: 'annotate', finding })),
    { kind: 'claim', text, artifact: claimArtifact(made.share, made.attempt) },
  ];
}

/** Of the job that joined all shares, proven or not: what is not proven is claimed as not tried, with the reason. Null where it has nothing to claim. */
export function wholeClaim(report: Report, made: Pick<ClaimPlace, 'run' | 'attempt'>): Effect | null {
  const { base, head } = report.change;
  const text = printClaim(report.results, { base, head, ...made, share: WHOLE });
  return text === null ? null : { kind: 'claim', text, artifact: wholeArtifact(made.attempt) };
}
