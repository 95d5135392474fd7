/** Turns a report into what is to be done about it in a workflow: the page, annotations, outputs, the report as JSON. */
import type { Effect, Report, RuleOutcome, Stage } from '../model.ts';
import { annotations } from './annotations.ts';
import { type ClaimPlace, claimArtifact, printClaim, sharesFor } from './claims.ts';
import { printReport } from './json.ts';
import { printSarif } from './sarif.ts';
import { preview, summary } from './summary.ts';
import { testFilesOf } from './test-files.ts';
import { prose } from './visible.ts';

/** Whether a rule that applies, and is not on trial, wants a label or a deployment of this name, there already or not. */
const wantsCanary = ({ mode, status, wants = [] }: RuleOutcome): boolean =>
  status !== 'skipped' && (mode === 'warn' || mode === 'enforce') && wants.some(({ name }) => name === 'canary');

const outputs = ({ provenance, verdict }: Report): Readonly<Record<string, string>> => ({
  conclusion: verdict.conclusion,
  headline: prose(verdict.headline, 140),
  origin: provenance.origin,
  'agent-lines': String(provenance.lines.agent),
  'canary-required': String(verdict.rules.some(wantsCanary)),
});

/**
 * `server` is the forge's web address, such as `https://github.com`; null where there is none.
 *
 * Only the process that may decide, or does everything, writes the whole page. Annotations belong to runs on the change's own head, which the judge's is not.
 */
export function render(
  report: Report,
  { stage, server }: { readonly stage: Stage; readonly server: string | null },
): readonly Effect[] {
  const decides = stage === 'all' || stage === 'judge';
  const { files: tests } = testFilesOf(report);
  const noted = stage === 'judge' ? [] : annotations(report);
  return [
    { kind: 'summary', markdown: decides ? summary(report, server, { folder: null }) : preview(report, stage) },
    ...noted.map((finding): Effect => ({ kind: 'annotate', finding })),
    ...Object.entries(outputs(report)).map(([name, value]): Effect => ({ kind: 'output', name, value })),
    ...(stage === 'inspect'
      ? [{ kind: 'output', name: 'shards', value: JSON.stringify(sharesFor(report.results)) } as const]
      : []),
    { kind: 'report', json: printReport(report), ...(tests.length > 0 && { tests }) },
    { kind: 'sarif', json: printSarif(report) },
  ];
}

/** Of the job that runs a share of the change's code: what it found, and its claim. No verdict, for it has not seen the rest. Null where it has nothing to claim. */
export function renderClaim(report: Report, made: Omit<ClaimPlace, 'base' | 'head'>): readonly Effect[] | null {
  const { base, head } = report.change;
  const text = printClaim(report.results, { base, head, ...made });
  if (text === null) return null;
  const { share, attempt } = made;
  return [
    { kind: 'summary', markdown: preview(report, 'exercise') },
    ...annotations(report).map((finding): Effect => ({ kind: 'annotate', finding })),
    { kind: 'claim', text, artifact: claimArtifact(share, attempt) },
  ];
}
