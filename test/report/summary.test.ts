import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { summary } from '../../src/report/summary.ts';
import {
  aChange,
  aCommitProvenance,
  aFile,
  aFinding,
  anEvidence,
  aReport,
  aResult,
  aRule,
  aVerdict,
  NO_LINES,
  unknownProvenance,
} from '../support/builders.ts';
import { alive, hostileText, outsideCode } from '../support/hostile-text.ts';

const many = <T>(length: number, of: (index: number) => T): T[] => Array.from({ length }, (_, index) => of(index));
const headings = (report: Report): readonly string[] => summary(report).match(/^### .*|(?<=^<summary>)\w+/gm) ?? [];

describe('the page', () => {
  test('a section without content does not appear', () => {
    const verdict = aVerdict({ rules: [] });
    expect(headings(aReport({ change: aChange({ files: [] }), results: [], verdict }))).toEqual([]);
  });

  test('sections come in the order in which they help: what to do, what was found, what to skip, what to read, why', () => {
    const report = aReport({
      change: aChange({ notes: ['n'] }),
      results: [
        aResult({
          findings: [aFinding()],
          verified: [{ what: 'w', limit: 'l', spans: [] }],
          notChecked: [{ why: 'w', count: 1 }],
        }),
      ],
      verdict: aVerdict({
        rules: [
          aRule({ status: 'violated', next: [{ who: 'author', what: 'x' }] }),
          aRule({ mode: 'warn', status: 'undecided', next: [{ who: 'author', what: 'x' }] }),
        ],
      }),
    });
    expect(headings(report)).toEqual([
      '### To merge',
      '### Advised (nothing here blocks the merge)',
      '### Found',
      '### You need not re-check (what was tried, not a proof)',
      '### Not checked, so read these',
      'Who',
      'Why',
      'How',
    ]);
  });

  test('an observed rule asks nobody for anything', () => {
    const rules = [aRule({ mode: 'observe', status: 'violated', next: [{ who: 'author', what: 'x' }] })];
    expect(headings(aReport({ verdict: aVerdict({ rules }) }))).toEqual(['Who', 'Why']);
  });

  test('steps that need a push come before those that a push would undo, and are grouped by who', () => {
    const rules = [
      aRule({ status: 'undecided', next: [{ who: 'a reader', what: 'approves' }] }),
      aRule({
        status: 'violated',
        next: [
          { who: 'the author', what: 'fixes a' },
          { who: 'somebody else', what: 'looks' },
          { who: 'the author', what: 'fixes b' },
        ],
      }),
      aRule({ status: 'violated', next: [{ who: 'the author', what: 'fixes a' }] }),
    ];
    expect(summary(aReport({ verdict: aVerdict({ rules }) })).match(/^\d+\. .*/gm)).toEqual([
      '1. **The author** fixes a',
      '2. **The author** fixes b',
      '3. **Somebody else** looks',
      '4. **A reader** approves',
    ]);
  });

  test('equal findings are one entry with all their places; a test of their own keeps them apart', () => {
    const places = many(7, (index) => aFinding({ path: `src/${index}.ts` }));
    const apart = [aFinding({ reproduce: 'a', fingerprint: '1' }), aFinding({ reproduce: 'b', fingerprint: '2' })];
    const page = summary(aReport({ results: [aResult({ findings: [...places, ...apart] })] }));
    expect(page.match(/^✗ /gm)).toHaveLength(1 + 2);
    expect(page).toContain('`src/4.ts:1` and 2 more · ');
  });

  test('one is said in the singular', () => {
    const page = summary(aReport({ change: aChange({ files: [aFile('a.ts', 1)] }) }));
    expect(page).toContain('1 added line in 1 file');
    expect(page).toContain('1 line unknown');
    expect(page).toContain('1 rule of');
  });

  test('a silent change is unknown, never a person’s', () => {
    expect(summary(aReport())).not.toMatch(/person|human/);
  });

  test('one tool with two models is one author in the line above, and two below', () => {
    const change = aChange();
    const share = { agent: 'codex', commits: 1 };
    const agents = [
      { ...share, model: 'a', lines: 2 },
      { ...share, model: null, lines: 1 },
    ];
    const page = summary(
      aReport({ change, provenance: unknownProvenance(change, { lines: { ...NO_LINES, agent: 3 }, agents }) }),
    );
    expect(page).toContain('<summary>Who wrote what: 3 lines by <code>codex</code></summary>');
    expect(page).toContain('- 2 lines by `codex` (model `a`) in 1 commit\n- 1 line by `codex` in 1 commit\n');
  });

  test('who wrote what quotes one piece of evidence once, with every commit that has it', () => {
    const commits = ['1', '2', '3', '4', '5'].map((digit) => digit.repeat(40));
    const change = aChange();
    const provenance = unknownProvenance(change, {
      commits: commits.map((sha) =>
        aCommitProvenance({ sha, evidence: [anEvidence({ scope: { kind: 'commit', sha } })] }),
      ),
    });
    const page = summary(aReport({ change, provenance }));
    expect(page.match(/`Co-Authored-By/g)).toHaveLength(1);
    expect(page).toContain('trailer of `1111111`, `2222222`, `3333333` and 2 more');
  });

  test('a finding says which tool wrote its lines, where one did; of people it says nothing', () => {
    const by = (more: Parameters<typeof aFinding>[0]): string =>
      /package`(.*) · `01234567`$/m.exec(summary(aReport({ results: [aResult({ findings: [aFinding(more)] })] })))![1]!;
    expect(by({ origin: 'agent', agent: 'codex' })).toBe(' · by `codex`');
    expect(by({ origin: 'agent', agent: null })).toBe(' · by an AI agent');
    expect(by({ origin: 'automation' })).toBe(' · by automation');
    expect([by({ origin: 'human' }), by({ origin: 'mixed' }), by({ origin: 'unknown' })]).toEqual(['', '', '']);
  });

  test('a change that no check looked at is not called checked', () => {
    expect(summary(aReport({ results: [] }))).toContain(
      '### Not checked, so read these\n\n! No check looked at this change',
    );
  });

  test('a number that a local repository does not have is not shown, nor a way to where the reader is', () => {
    const page = summary(aReport({ change: aChange({ number: null }) }));
    expect(page).not.toContain('null');
    expect(page).not.toContain('locally');
  });

  test('without a server no place is a link', () => {
    expect(summary(aReport({ results: [aResult({ findings: [aFinding()] })] }))).not.toContain('](');
  });
});

describe('the page under load', () => {
  test('stays below 900 KiB however much there is to say, and counts what it leaves out', () => {
    const long = '\u{e0041}<`@x '.repeat(3000);
    const path = (index: number): string => `${'d%/'.repeat(600)}${index}`;
    const change = aChange({
      title: long,
      files: many(500, (index) => aFile(path(index), 0, { content: { kind: 'binary' } })),
      notes: many(500, () => long),
    });
    const report = aReport({
      change,
      provenance: unknownProvenance(change, {
        agents: many(500, () => ({ agent: long, model: long, lines: 1, commits: 1 })),
        evidence: many(500, (index) =>
          anEvidence({
            quote: `${index}${long}`,
            scope: { kind: 'span', span: { path: path(index), from: 1, to: 2 } },
          }),
        ),
        notes: many(500, () => long),
      }),
      results: many(50, (nth) =>
        aResult({
          check: long,
          findings: many(50, (index) =>
            aFinding({ path: path(index), message: `${nth}-${index}${long}`, help: long, reproduce: long }),
          ),
          verified: many(50, () => ({
            what: long,
            limit: long,
            spans: many(50, (index) => ({ path: path(index), from: 1, to: 2 })),
          })),
          notChecked: many(50, () => ({ why: long, count: 2 })),
        }),
      ),
      verdict: aVerdict({
        headline: long,
        rules: many(500, (index) =>
          aRule({
            rule: long,
            status: 'violated',
            because: many(50, () => long),
            next: [{ who: long, what: `${index}${long}` }],
          }),
        ),
      }),
    });
    const page = summary(report, 'https://github.com');
    expect(Buffer.byteLength(page)).toBeLessThan(900 * 1024);
    expect(page).toMatch(/^and 2,4\d\d more findings: the JSON report has them all$/m);
    expect(page).toMatch(/^and \d+ more rules: /m);
  });

  test('nothing on it is alive, whatever the change says', () => {
    const law = (text: string): void => {
      const report = aReport({
        change: aChange({ title: text, notes: [text] }),
        results: [
          aResult({
            check: text,
            because: text,
            status: 'errored',
            findings: [aFinding({ message: text, help: text })],
          }),
        ],
        verdict: aVerdict({
          headline: text,
          rules: [aRule({ rule: text, status: 'violated', because: [text], next: [{ who: text, what: text }] })],
        }),
      });
      const ours = /^(## . Passed: |### .*|\d+\. |✗ |! |- |<\/?details>$|<summary>.*)|\*\*|<br>$/g;
      for (const line of summary(report).split('\n')) {
        // Code and escapes are dead already; what is left must be dead once our own marks are gone.
        const left = outsideCode(line).replace(/\\[!-/:-@[-`{-~]/g, '·');
        expect(alive(left.replace(ours, '▸').trimStart()), line).toBeNull();
      }
    };
    fc.assert(fc.property(hostileText, law), { numRuns: 300 });
  });
});
