import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printProvenanceText, printText } from '../../src/report/text.ts';
import { aChange, aFinding, aReport, aResult, aRule, aVerdict, unknownProvenance } from '../support/builders.ts';
import { hostileText, UNSEEN } from '../support/hostile-text.ts';

const plain = { colour: false } as const;
const hostile = (text: string) =>
  aReport({
    change: aChange({ title: text, notes: [text] }),
    results: [
      aResult({
        check: text,
        findings: [aFinding({ path: text, message: text, help: text })],
        notChecked: [{ why: text, count: 1 }],
      }),
    ],
    verdict: aVerdict({
      headline: text,
      rules: [aRule({ rule: text, status: 'violated', because: [text], next: [{ who: text, what: text }] })],
    }),
  });

describe('the page in a terminal', () => {
  test('no line is wider than 100 columns', () => {
    const law = (text: string): void => {
      for (const line of printText(hostile(text.repeat(20)), plain).split('\n'))
        expect([...line].length).toBeLessThanOrEqual(100);
    };
    fc.assert(fc.property(hostileText, law), { numRuns: 200 });
  });

  test('wide characters count twice', () => {
    const lines = printText(aReport({ change: aChange({ title: '漢'.repeat(120) }) }), plain).split('\n');
    expect(lines).toContain('漢'.repeat(50));
  });

  test('a test is printed as it is, so that it can be pasted', () => {
    const reproduce = `test('x', () => {\n  ${'expect(1);'.repeat(20)}\n})`;
    const printed = printText(aReport({ results: [aResult({ findings: [aFinding({ reproduce })] })] }), plain);
    expect(printed).toContain(reproduce.replace(/^/gm, '    '));
  });

  test('no control of the change’s own reaches the terminal', () => {
    fc.assert(
      fc.property(hostileText, (text) => void expect(printText(hostile(text), plain)).not.toMatch(UNSEEN)),
      { numRuns: 300 },
    );
  });

  test('colours are ours alone, and come only when asked for', () => {
    const report = hostile('\u001b[5mblink');
    const coloured = printText(report, { colour: true });
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[(1|2|22|3[123]|39)m/g, '')).toBe(printText(report, plain));
  });

  test('provenance alone has no verdict and is not folded', () => {
    const change = aChange();
    expect(printProvenanceText(change, unknownProvenance(change), plain)).toBe(
      [
        'refactor: simplify billing · #482 · 3 added lines in 1 file · head ccccccc',
        '',
        'Who wrote what: 3 lines unknown',
        '· 3 lines unknown: nobody says who wrote them; the checks make no difference',
        '',
      ].join('\n'),
    );
  });

  test('says above all else that marks were removed', () => {
    const change = aChange();
    const removed = { commits: 2, spans: [{ path: 'src/a.ts', from: 2, to: 2 }] };
    const [, , second] = printProvenanceText(change, unknownProvenance(change, { removed }), plain).split('\n');
    expect(second).toMatch(/^Provenance removed: 2 commits lost their marks in a force-push/);
  });
});
