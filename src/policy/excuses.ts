/** Findings that somebody answers for: known in the baseline, or ignored beside their line with a reason. They are counted and said, and do not violate. */
import type { CheckResult, Facts, FileChange, Mode, Path, StampedFinding } from '../model.ts';
import type { Expression, Rule } from './policy.ts';
import { counted, listed, quoted } from './text.ts';

/** In a comment, on the line or the one above it. What is longer than a line of code is not looked at. */
const DIRECTIVE =
  /(?:\/\/|#|\/\*|<!--|^\s*\*)\s{0,20}assay-ignore\s{1,20}([a-z0-9-]{1,60}\/[a-z0-9-]{1,60}):\s{0,20}(\S.{2,200})/;
const LONGEST_LINE = 1000;

interface Ignored {
  readonly finding: StampedFinding;
  readonly reason: string;
  /** The change itself adds the comment. */
  readonly isNew: boolean;
}

export interface Excuses {
  readonly known: readonly StampedFinding[];
  readonly ignored: readonly Ignored[];
}

export function excusesFor({ change, results }: Facts, baseline: ReadonlySet<string>): Excuses {
  const findings = results.flatMap((result) => result.findings);
  const known = findings.filter(({ fingerprint }) => baseline.has(fingerprint));
  const places = new Set(findings.map(({ path }) => path));
  const files = new Map(change.files.filter(({ path }) => places.has(path)).map((file) => [file.path, linesOf(file)]));
  const ignored = findings
    .filter((finding) => !known.includes(finding))
    .flatMap((finding) => ignoredBy(finding, files.get(finding.path)));
  return { known, ignored };
}

interface Lines {
  readonly text: readonly string[];
  readonly added: ReadonlySet<number>;
}

function linesOf({ content, added }: FileChange): Lines {
  const text = content.kind === 'text' ? content.text.split('\n') : [];
  return { text, added: new Set(added.map(({ number }) => number)) };
}

function ignoredBy(finding: StampedFinding, lines: Lines | undefined): readonly Ignored[] {
  for (const number of [finding.from, finding.from - 1]) {
    const line = lines?.text[number - 1] ?? '';
    const [, rule, reason] = DIRECTIVE.exec(line.slice(0, LONGEST_LINE)) ?? [];
    if (rule === finding.rule && reason !== undefined)
      return [{ finding, reason: reason.trim(), isNew: lines?.added.has(number) ?? true }];
  }
  return [];
}

/** The facts without what is excused; the very same where nothing is. */
export function withoutExcused(facts: Facts, excused: readonly StampedFinding[]): Facts {
  if (excused.length === 0) return facts;
  const gone = new Set(excused);
  return { ...facts, results: facts.results.map((result) => without(result, gone)) };
}

function without(result: CheckResult, gone: ReadonlySet<StampedFinding>): CheckResult {
  const findings = result.findings.filter((finding) => !gone.has(finding));
  if (findings.length === result.findings.length) return result;
  const isCleared = result.status === 'failed' && !findings.some(({ level }) => level === 'error');
  return { ...result, findings, status: isCleared ? 'passed' : result.status };
}

/** For the reason of a rule that asks for findings. */
export function notesFor({ when, require }: Rule, mode: Mode, { known, ignored }: Excuses): readonly string[] {
  if (!(asksForFindings(require) || (when !== null && asksForFindings(when)))) return [];
  const [cleared, standing] = [true, false].map((is) =>
    ignored.filter(({ isNew }) => (mode !== 'enforce' || !isNew) === is),
  );
  return [
    ...(known.length > 0 ? [`${counted(known.length, 'finding')} known in the baseline: ${placesOf(known)}`] : []),
    ...said('ignored', cleared ?? []),
    ...said('ignored by this change itself, which clears no enforced rule', standing ?? []),
  ];
}

function said(how: string, ignored: readonly Ignored[]): readonly string[] {
  if (ignored.length === 0) return [];
  const reasons = ignored.map(({ finding, reason }) => `${placesOf([finding])} (${quoted(reason)})`);
  return [`${counted(ignored.length, 'finding')} ${how}: ${listed(reasons)}`];
}

function placesOf(findings: readonly { readonly rule: string; readonly path: Path; readonly from: number }[]): string {
  return listed(findings.map(({ rule, path, from }) => `${quoted(rule)} at ${quoted(`${path}:${from}`)}`));
}

function asksForFindings(expression: Expression): boolean {
  switch (expression.kind) {
    case 'ask':
      return expression.condition.name === 'checks' || expression.condition.name === 'findings';
    case 'not':
    case 'is':
    case 'within':
      return asksForFindings(expression.of);
    default:
      return expression.of.some(asksForFindings);
  }
}
