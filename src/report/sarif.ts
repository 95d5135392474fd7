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

const resultOf = (finding: StampedFinding, ruleIndex: number, excuse: Excused | undefined) => ({
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
  partialFingerprints: { 'assay/v1': finding.fingerprint },
  properties: { origin: finding.origin, agent: finding.agent },
  ...(excuse !== undefined && {
    suppressions: [{ kind: 'external', justification: prose(excuseInWords(excuse), 500) }],
  }),
});

/** One run. Rules are described by the first finding that names them, in the order of the findings: worst first. */
export function toSarif(report: Report) {
  const findings = worstFirst(report);
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
        properties: { head: report.change.head },
        results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule), excuses.get(finding))),
      },
    ],
  };
}

export const printSarif = (report: Report): string => printJson(toSarif(report));
