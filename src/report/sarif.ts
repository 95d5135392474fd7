/** Findings as SARIF 2.1.0, for code scanning and editors. Lines are one-based, paths are URI references below the repository's top. */
import type { Excused, Report, StampedFinding } from '../model.ts';
import { excuseInWords, excusesIn } from './excused.ts';
import { worstFirst } from './found.ts';
import { printJson } from './json.ts';
import { encodePath } from './links.ts';
import { capital } from './page.ts';
import { prose } from './visible.ts';

/** SARIF gives meaning to `[text](target)` and `{0}` in messages; a space takes it away. */
const message = (text: string): string =>
  prose(text, 1000)
    .replace(/\](?=\()/g, '] ')
    .replace(/\{(?=\d+\})/g, '{ ');

/** A path that a resolver would change still needs a name: its dots and empty parts are encoded too. */
const uri = (path: string): string =>
  encodePath(path) ??
  path
    .split('/')
    .map((part) => (/^\.*$/.test(part) ? '%2E'.repeat(part.length) : (encodePath(part) ?? '')))
    .join('/');

const ruleOf = ({ rule, level }: StampedFinding) => ({
  id: rule,
  shortDescription: { text: message(rule.replace(/^[^/]*\//, '').replaceAll('-', ' ')) },
  defaultConfiguration: { level },
});

const sentences = ({ message: what, help }: StampedFinding): string =>
  help === undefined ? capital(what) : `${capital(what)}. ${capital(help)}`;

/** GitHub refuses a run with more of them. */
const MOST_RESULTS = 25_000;

interface Place {
  readonly ruleIndex: number;
  /** The how manieth with its fingerprint. */
  readonly nth: number;
  readonly excuse: Excused | undefined;
}

const resultOf = (finding: StampedFinding, { ruleIndex, nth, excuse }: Place) => ({
  ruleId: finding.rule,
  ruleIndex,
  level: finding.level,
  message: {
    text: message(sentences(finding)),
  },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uri(finding.path), uriBaseId: '%SRCROOT%' },
        region: { startLine: finding.from, endLine: finding.to },
      },
    },
  ],
  // The second is the one by which GitHub knows an alert again. Whoever uploads would else compute it from files that are not there.
  partialFingerprints: { 'assay/v1': finding.fingerprint, primaryLocationLineHash: `${finding.fingerprint}:${nth}` },
  properties: { origin: finding.origin, agent: finding.agent },
  ...(excuse !== undefined && {
    suppressions: [{ kind: 'external', justification: prose(excuseInWords(excuse), 500) }],
  }),
});

/** One run. Rules are described by the first finding that names them, in the order of the findings: worst first. */
export function toSarif(report: Report) {
  const all = worstFirst(report);
  const findings = all.slice(0, MOST_RESULTS);
  const seen = new Map<string, number>();
  const nthOf = ({ fingerprint }: StampedFinding): number => {
    const nth = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, nth);
    return nth;
  };
  const excuses = excusesIn(report);
  const rules = [
    ...new Map(findings.toReversed().map((finding) => [finding.rule, ruleOf(finding)])).values(),
  ].toReversed();
  const ids = rules.map(({ id }) => id);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Assay', rules } },
        columnKind: 'utf16CodeUnits',
        properties: { head: report.change.head, leftOut: all.length - findings.length },
        results: findings.map((finding) =>
          resultOf(finding, {
            ruleIndex: ids.indexOf(finding.rule),
            nth: nthOf(finding),
            excuse: excuses.get(finding),
          }),
        ),
      },
    ],
  };
}

export const printSarif = (report: Report): string => printJson(toSarif(report));
