import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printSarif, toSarif } from '../../src/report/sarif.ts';
import { aFinding, aReport, aResult } from '../support/builders.ts';
import { SARIF_SUBSET } from '../support/sarif-schema.ts';

const of = (...findings: Parameters<typeof aFinding>[0][]) =>
  toSarif(aReport({ results: [aResult({ findings: findings.map(aFinding) })] })).runs[0]!;

describe('SARIF', () => {
  test('a finding is a result with its rule, level, lines and fingerprint', () => {
    const run = of({ path: 'src/a b.ts', from: 3, to: 9, help: 'declare it', origin: 'agent', agent: 'codex' });
    expect(run.tool.driver.rules).toEqual([
      {
        id: 'imports/undeclared-package',
        shortDescription: { text: 'undeclared package' },
        defaultConfiguration: { level: 'error' },
      },
    ]);
    expect(run.results).toEqual([
      {
        ruleId: 'imports/undeclared-package',
        ruleIndex: 0,
        level: 'error',
        message: { text: '`left-padd` is declared nowhere. Declare it' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'src/a%20b.ts', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, endLine: 9 },
            },
          },
        ],
        partialFingerprints: { 'assay/v1': '0123456789abcdef', primaryLocationLineHash: '0123456789abcdef:1' },
        properties: { origin: 'agent', agent: 'codex' },
      },
    ]);
  });

  test('two findings of one fingerprint stay two alerts, in the order of their lines', () => {
    const { results } = of({ from: 9, to: 9 }, { from: 3, to: 3 });
    expect(
      results.map(({ locations: [at], partialFingerprints: { primaryLocationLineHash: hash } }) => [
        at?.physicalLocation.region.startLine,
        hash,
      ]),
    ).toEqual([
      [3, '0123456789abcdef:1'],
      [9, '0123456789abcdef:2'],
    ]);
  });

  test('holds no more results than GitHub takes, the worst ones, and says how many it leaves out', () => {
    const many = Array.from({ length: 25_003 }, (_, at) => ({ from: at + 1, to: at + 1, level: 'note' as const }));
    const { results, properties } = of(...many, { level: 'error' });
    expect([results.length, results[0]?.level, properties.leftOut]).toEqual([25_000, 'error', 4]);
  });

  test('a rule is described once, and every result points at its own', () => {
    const run = of({ rule: 'a/b' }, { rule: 'c/d', level: 'note' }, { rule: 'a/b', from: 5, to: 5 });
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['a/b', 'c/d']);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  });

  test('a message holds no link and no placeholder', () => {
    expect(of({ message: '[x](http://evil.example) {0} {a}' }).results[0]!.message.text).toBe(
      '[x] (http://evil.example) { 0} {a}',
    );
  });

  test.each([
    ['../etc/passwd', '%2E%2E/etc/passwd'],
    ['a//b', 'a//b'],
    ['a\n#?.ts', 'a%0A%23%3F.ts'],
    ['javascript:x', 'javascript%3Ax'],
  ])('the path %j is a reference below the top: %s', (path, uri) => {
    expect(of({ path }).results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('no finding is an empty run, not no run', () => {
    const empty = JSON.parse(printSarif(aReport()));
    expect(empty.version).toBe('2.1.0');
    expect(empty.runs).toHaveLength(1);
    expect(empty.runs[0].results).toEqual([]);
  });

  test('is valid by what the standard demands of it, whatever is found and excused', () => {
    // `SARIF_SCHEMA`: the path of the whole schema, whose dialect is an older one by nothing that stands in it but its name.
    const whole = process.env['SARIF_SCHEMA'];
    const {
      $schema: _,
      id: __,
      ...schema
    } = JSON.parse(whole === undefined ? JSON.stringify(SARIF_SUBSET) : readFileSync(whole, 'utf8'));
    const reference = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/i;
    const formats = { uri: reference, 'uri-reference': reference, 'date-time': true } as const;
    const isValid = new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(schema);
    const hostile = fc.string({ unit: 'binary', maxLength: 200 });
    const line = fc.integer({ min: 1, max: 9 });
    const level = fc.constantFrom('error' as const, 'warning' as const, 'note' as const);
    const finding = fc.record({ path: hostile, rule: hostile, message: hostile, help: hostile, level, from: line });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 6 }), hostile, (findings, reason) => {
        const all = findings.map((one) => aFinding({ ...one, to: one.from }));
        const excused = all.slice(0, 1).map((one) => ({ ...one, how: 'ignored' as const, answer: null, reason }));
        const report = aReport({ results: [aResult({ findings: all })] });
        isValid(JSON.parse(printSarif({ ...report, verdict: { ...report.verdict, excused } })));
        expect(isValid.errors ?? []).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
