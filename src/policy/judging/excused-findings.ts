/** Findings that somebody answers for: known in the baseline, ignored beside their line with a reason, or accepted in a comment. They are counted and said, and do not violate. */
import type { CheckResult, Excused, Facts, FileChange, Mode, Path, StampedFinding } from '../../model.ts';
import { type Accepted, acceptanceOf } from '../comments/acceptance.ts';
import type { Expression, Rule } from '../policy.ts';
import { counted, listed, quoted } from '../wording/phrases.ts';

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
  readonly accepted: readonly Accepted[];
  /** Answers for findings that do not count, each with the reason. */
  readonly refused: readonly string[];
}

export function excusesFor(facts: Facts, baseline: ReadonlySet<string>): Excuses {
  const { change, results } = facts;
  const findings = results.flatMap((result) => result.findings);
  const known = new Set(findings.filter(({ fingerprint }) => baseline.has(fingerprint)));
  const places = new Set(findings.map(({ path }) => path));
  const files = new Map(change.files.filter(({ path }) => places.has(path)).map((file) => [file.path, linesOf(file)]));
  const ignored = findings
    .filter((finding) => !known.has(finding))
    .flatMap((finding) => ignoredBy(finding, files.get(finding.path)));
  const excused = new Set(ignored.flatMap(({ finding, isNew }) => (isNew ? [] : [finding])));
  const standing = findings.filter((finding) => !known.has(finding) && !excused.has(finding));
  return { known: [...known], ignored, ...acceptanceOf(facts, standing) };
}

/** Those that count for no rule. What the change itself ignores counts for enforced ones. */
export function excusedBy({ known, ignored, accepted }: Excuses): readonly Excused[] {
  const about = ({ fingerprint, rule, path, from }: StampedFinding) => ({ fingerprint, rule, path, from });
  return [
    ...accepted.map(({ finding, how, answer }) => ({ ...about(finding), how, answer, reason: answer.reason })),
    ...ignored.flatMap(({ finding, reason, isNew }) =>
      isNew ? [] : [{ ...about(finding), how: 'ignored' as const, answer: null, reason }],
    ),
    ...known.map((finding) => ({ ...about(finding), how: 'known' as const, answer: null, reason: '' })),
  ];
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

/** The lines that excuse findings, by path: number and text, ascending. No other line of a change decides about it. */
export function excusingLines(
  { files }: Facts['change'],
  results: readonly CheckResult[],
): ReadonlyMap<Path, readonly (readonly [number, string])[]> {
  const asked = new Map<Path, Set<number>>();
  for (const { path, from } of results.flatMap(({ findings }) => findings)) {
    const numbers = asked.get(path) ?? new Set();
    asked.set(path, numbers.add(from - 1).add(from));
  }
  return new Map(
    files.flatMap((file) => {
      const numbers = [...(asked.get(file.path) ?? [])].sort((one, other) => one - other);
      if (numbers.length === 0) return [];
      const { text } = linesOf(file);
      const lines = numbers.map((number) => [number, (text[number - 1] ?? '').slice(0, LONGEST_LINE)] as const);
      return [[file.path, lines.filter(([, line]) => DIRECTIVE.test(line))] as const];
    }),
  );
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
export function notesFor(rule: Rule, mode: Mode, { known, ignored, accepted }: Excuses): readonly string[] {
  if (!looksAtFindings(rule)) return [];
  const [cleared, standing] = [true, false].map((is) =>
    ignored.filter(({ isNew }) => (mode !== 'enforce' || !isNew) === is),
  );
  return [
    ...(known.length > 0 ? [`${counted(known.length, 'finding')} known in the baseline: ${placesOf(known)}`] : []),
    ...accepted.map(({ finding, how, answer }) => {
      const as = how === 'wrong' ? 'said to be a false alarm' : 'accepted as meant';
      return `${placesOf([finding])} ${as} by ${quoted(answer.by.login)}: ${quoted(answer.reason)}`;
    }),
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

/** Whether it makes a difference to the rule what was found. */
export function looksAtFindings({ when, require }: Pick<Rule, 'when' | 'require'>): boolean {
  return asksForFindings(require) || (when !== null && asksForFindings(when));
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
