import { describe, expect, test } from 'vitest';
import type { Effect, Report, Stage } from '../../src/model.ts';
import { render } from '../../src/report/render.ts';
import { aFinding, aReport, aResult, aRule, aVerdict, NO_LINES, unknownProvenance } from '../support/builders.ts';

const place = (stage: Stage) => ({ stage, server: 'https://github.com' });
const effects = (report: Report, stage: Stage = 'all'): readonly Effect[] => render(report, place(stage));
const outputs = (report: Report): Record<string, string> =>
  Object.fromEntries(
    effects(report).flatMap((effect) => (effect.kind === 'output' ? [[effect.name, effect.value]] : [])),
  );
const annotated = (report: Report, stage: Stage = 'all') =>
  effects(report, stage).flatMap((effect) => (effect.kind === 'annotate' ? [effect.finding] : []));
const withFindings = (...findings: Parameters<typeof aFinding>[0][]): Report =>
  aReport({ results: [aResult({ findings: findings.map(aFinding) })] });

describe('what is done about a report', () => {
  test('a page, outputs and the report as JSON', () => {
    const all = effects(aReport());
    expect(all.map(({ kind }) => kind)).toEqual([
      'summary',
      'output',
      'output',
      'output',
      'output',
      'output',
      'output',
      'output',
      'report',
    ]);
    expect(all.find((effect) => effect.kind === 'summary')?.markdown).toMatch(/^## ✓ Passed: /);
  });

  test('outputs say the verdict, who wrote it and how many lines are an agent’s', () => {
    const report = aReport({ verdict: aVerdict({ conclusion: 'pending', headline: 'two\nlines \u202e' }) });
    const provenance = unknownProvenance(report.change, {
      origin: 'mixed',
      lines: { ...NO_LINES, agent: 88, mixed: 3 },
    });
    expect(outputs({ ...report, provenance })).toEqual({
      conclusion: 'pending',
      headline: 'two lines [U+202E]',
      origin: 'mixed',
      'agent-lines': '88',
      'canary-required': 'false',
      'pull-request': '482',
      head: 'c'.repeat(40),
    });
  });

  test.each([
    ['a label named canary that is wanted', 'undecided', { kind: 'label', name: 'canary' }, 'true'],
    ['a deployment to canary that is there already', 'satisfied', { kind: 'deployment', name: 'canary' }, 'true'],
    ['another label', 'undecided', { kind: 'label', name: 'Canary-ish' }, 'false'],
    ['a rule that does not apply', 'skipped', { kind: 'label', name: 'canary' }, 'false'],
  ] as const)('canary-required with %s', (_, status, want, said) => {
    const verdict = aVerdict({ rules: [aRule({ status, wants: [want] })] });
    expect(outputs(aReport({ verdict }))['canary-required']).toBe(said);
  });

  test('a rule that is only observed requires no canary', () => {
    const verdict = aVerdict({ rules: [aRule({ mode: 'observe', wants: [{ kind: 'label', name: 'canary' }] })] });
    expect(outputs(aReport({ verdict }))['canary-required']).toBe('false');
  });

  test('ten errors and ten warnings are annotated at most, the errors first; notes are left to the page', () => {
    const many = (level: 'error' | 'warning' | 'note') =>
      Array.from({ length: 15 }, (_, index) => ({ level, from: index + 1, to: index + 1 }));
    const levels = annotated(withFindings(...many('warning'), ...many('note'), ...many('error'))).map(
      ({ level }) => level,
    );
    expect(levels).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
  });

  test('an annotation says its words safely and its place exactly', () => {
    const [only] = annotated(withFindings({ path: 'a\nb.ts', message: 'x\u001b[31m\ny', help: 'z\u202e' }));
    expect(only).toMatchObject({ path: 'a\nb.ts', message: 'x[U+001B][31m y', help: 'z[U+202E]' });
  });

  test('a job that looks before others run code writes one line and annotates', () => {
    const target = {
      name: 'f',
      path: 'src/a.ts',
      from: 1,
      to: 1,
      status: 'not-tried',
      inputs: 0,
      because: '',
    } as const;
    const { results, ...rest } = withFindings({});
    const report = { ...rest, results: [...results, aResult({ check: 'behaviour', targets: [target] })] };
    const [page] = effects(report, 'inspect');
    expect(page).toEqual({
      kind: 'summary',
      markdown:
        'Preview, before any code ran: 1 finding in 1 file. 1 job will try the changed functions, and the job `report` says what came of it all.\n',
    });
    expect(annotated(report, 'inspect')).toHaveLength(1);
  });

  test('a job that looks where no code will run writes the page itself', () => {
    const all = effects(withFindings({}), 'inspect');
    expect(all[0]).toMatchObject({ kind: 'summary', markdown: expect.stringMatching(/^## /) });
    expect(all).toContainEqual({ kind: 'output', name: 'shards', value: '[]' });
  });

  test('the job that joins what others found writes the page, and repeats none of their annotations', () => {
    expect(annotated(withFindings({}), 'report')).toEqual([]);
    expect(effects(withFindings({}), 'report')[0]).toMatchObject({ markdown: expect.stringMatching(/^## /) });
  });

  test('the judge writes the page and annotates nothing, for it does not run on the change’s own head', () => {
    expect(annotated(withFindings({}), 'judge')).toEqual([]);
    expect(effects(withFindings({}), 'judge')[0]).toMatchObject({
      kind: 'summary',
      markdown: expect.stringMatching(/^## /),
    });
  });
});
