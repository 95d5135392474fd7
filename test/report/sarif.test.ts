import { describe, expect, test } from 'vitest';
import { printSarif, toSarif } from '../../src/report/sarif.ts';
import { aFinding, aReport, aResult } from '../support/builders.ts';

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
        partialFingerprints: { 'assay/v1': '0123456789abcdef' },
        properties: { origin: 'agent', agent: 'codex' },
      },
    ]);
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
});
