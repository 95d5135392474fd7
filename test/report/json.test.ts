import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printProvenance, printReport, toPublic } from '../../src/report/json.ts';
import { publicProvenance, publicReport, reportJsonSchema } from '../../src/report/schema.ts';
import {
  aChange,
  aCommitProvenance,
  aFile,
  aFinding,
  anEvidence,
  aReport,
  aResult,
  unknownProvenance,
} from '../support/builders.ts';
import { hostileText, UNSEEN } from '../support/hostile-text.ts';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(reportJsonSchema());
const change = aChange({
  body: 'a private thought',
  files: [
    aFile('src/a.ts', 3),
    aFile('dist/a.js', 2, { upkeep: 'generated' }),
    aFile('logo.png', 0, { content: { kind: 'binary' } }),
    aFile('old.ts', 0, { content: { kind: 'removed' }, mode: null }),
  ],
});
const evidence = [
  anEvidence(),
  anEvidence({ scope: { kind: 'span', span: { path: 'src/a.ts', from: 1, to: 2 } }, partial: true }),
  anEvidence({ scope: { kind: 'change' } }),
];
const full = aReport({
  change,
  provenance: unknownProvenance(change, {
    commits: [aCommitProvenance({ operator: 'Dana', evidence }), aCommitProvenance()],
    evidence,
    removed: { commits: 1, spans: [{ path: 'src/a.ts', from: 1, to: 2 }] },
  }),
  results: [
    aResult({
      findings: [aFinding({ help: 'h', reproduce: 'r', subject: 's' }), aFinding()],
      notChecked: [{ why: 'w', count: 1 }],
    }),
  ],
});

describe('the public report', () => {
  test('satisfies its schema, and has no field that the schema does not tell', () => {
    expect(validate(JSON.parse(printReport(full))), JSON.stringify(validate.errors)).toBe(true);
    const parsed = JSON.parse(printReport(full));
    expect(publicReport.parse(parsed)).toEqual(parsed);
  });

  test('is the same bytes for the same report', () =>
    expect(printReport(full)).toBe(printReport(structuredClone(full))));

  test('has removed marks where there are any', () => {
    expect(toPublic(full).provenance.removed).toEqual({ commits: 1, spans: [{ path: 'src/a.ts', from: 1, to: 2 }] });
    expect(toPublic(aReport()).provenance).not.toHaveProperty('removed');
  });

  test('keeps what is internal to itself', () => {
    expect(Object.keys(toPublic(full))).toEqual(['schema', 'change', 'provenance', 'checks', 'verdict']);
    expect(printReport(full)).not.toContain('a private thought');
    expect(printReport(full)).not.toContain('subject');
  });

  test('tells what became of each thing that a check tried by itself', () => {
    const targets = [
      { name: 'f', path: 'a.js', from: 1, to: 3, status: 'equal', inputs: 12, because: '' },
      { name: 'g', path: 'a.js', from: 4, to: 4, status: 'not-tried', inputs: 0, because: 'it is new' },
    ] as const;
    const report = toPublic(aReport({ results: [aResult({ targets })] }));
    expect(report.checks[0]?.targets).toEqual(targets);
    expect(validate(report)).toBe(true);
  });

  test('counts added lines by who keeps the file, and names what has no lines', () => {
    const { files, addedLines, upkeep, unreadable } = toPublic(full).change;
    expect({ files, addedLines, upkeep, unreadable }).toEqual({
      files: 4,
      addedLines: 5,
      upkeep: { source: 3, generated: 2, vendored: 0 },
      unreadable: [{ path: 'logo.png', kind: 'binary' }],
    });
  });

  test('names an operator only where one is known', () => {
    expect(toPublic(full).provenance.commits.map((commit) => 'operator' in commit)).toEqual([true, false]);
  });

  test('says of evidence what it speaks for', () => {
    expect(toPublic(full).provenance.evidence.map(({ scope }) => scope)).toEqual([
      'commit',
      { path: 'src/a.ts', from: 1, to: 2 },
      'change',
    ]);
  });

  test('a field that a later version adds fails nobody’s validation, a missing one does', () => {
    const report = toPublic(full);
    expect(validate({ ...report, later: true, change: { ...report.change, later: 1 } })).toBe(true);
    expect(validate({ ...report, verdict: undefined })).toBe(false);
    expect(validate({ ...report, schema: 2 })).toBe(false);
  });

  test('hides nothing from the eye, and loses nothing: paths and messages come back as they were', () => {
    const law = (text: string): void => {
      const report = aReport({ results: [aResult({ findings: [aFinding({ path: text, message: text })] })] });
      const printed = printReport(report);
      expect(printed).not.toMatch(UNSEEN);
      const [finding] = publicReport.parse(JSON.parse(printed)).checks[0]!.findings;
      expect([finding!.path, finding!.message]).toEqual([text, text]);
    };
    fc.assert(fc.property(hostileText, law), { numRuns: 500 });
  });

  test('cuts secrets out of words and quotes', () => {
    const message = `AKIA${'ABCDEFGH12345678'} is in the code`;
    expect(printReport(aReport({ results: [aResult({ findings: [aFinding({ message })] })] }))).not.toContain(message);
  });
});

describe('provenance alone', () => {
  test('is the report without checks and verdict', () => {
    const { checks, verdict, ...rest } = toPublic(full);
    expect([checks, verdict]).not.toContain(undefined);
    const printed = JSON.parse(printProvenance(full.change, full.provenance));
    expect(printed).toEqual(rest);
    expect(publicProvenance.parse(printed)).toEqual(printed);
  });
});
