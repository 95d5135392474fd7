/** Whole summaries of facts that are full of hostile text: its pieces, parted by U+0001, stand wherever a change or a check can put text. */
import type { Report } from '../../../src/model.ts';
import { printReport } from '../../../src/report/json.ts';
import { printSarif } from '../../../src/report/sarif.ts';
import { summary } from '../../../src/report/summary.ts';
import { printText } from '../../../src/report/text.ts';
import {
  aChange,
  aFile,
  aFinding,
  anEvidence,
  aReport,
  aResult,
  aRule,
  aVerdict,
  unknownProvenance,
} from '../../../test/support/builders.ts';
import { render, tagsOf } from '../../../test/support/markdown-render.ts';
import { law, type Target } from '../target.ts';
import { HOSTILE } from './markdown.ts';

const OURS =
  /^<(?:\/?(?:p|code|li|ul|ol|strong|b|h[1-6]|details|summary|pre|em|sub)|br|hr|a href="https:\/\/example\.com\/acme\/shop\/[^"<>]*"|\/a|code class="language-\w+"|input type="checkbox"[^<>]*|!-- [\w: -]+ --)(?: \/)?>$/;

export default {
  name: 'report',
  seeds: ['a\u0001b\u0001c\u0001d\u0001e\u0001f', HOSTILE.join('\u0001'), HOSTILE.toReversed().join('\u0001')],
  pieces: [...HOSTILE, '\u0001', '\u0001', '\u0001'],
  longest: 100_000,
  answer: 400,
  run(text) {
    const report = reportOf(text.split('\u0001'));
    const page = summary(report, 'https://example.com');
    for (const tag of tagsOf(render(page))) law(OURS.test(tag), `no tag but ours: ${tag.slice(0, 80)}`);
    law(headings(page) === headings(summary(reportOf(['']), 'https://example.com')), 'the page keeps its shape');
    law(!/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(page), 'nothing invisible');
    const plain = printText(report, { colour: false });
    law(!/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(plain), 'nothing that steers a terminal');
    JSON.parse(printReport(report));
    JSON.parse(printSarif(report));
    return page.length;
  },
} satisfies Target;

const headings = (page: string): string =>
  (page.match(/^(?:#{1,6} \S+|<\/?details>)/gm) ?? []).map((one) => one.replace(/^(#+).*/, '$1')).join();

function reportOf(parts: readonly string[]): Report {
  const part = (index: number): string => parts[index % parts.length] ?? '';
  const path = (index: number): string => part(index) || 'x';
  const files = [aFile(path(1), 2), aFile(`src/${path(2)}`, 3)];
  const change = aChange({
    title: part(0),
    branch: part(3),
    body: part(4),
    opener: { login: part(5), id: 1, kind: 'person' },
    files,
    notes: [part(6), part(7)],
  });
  const evidence = [
    anEvidence({ quote: part(8), agent: null, model: part(9), signal: part(10), scope: { kind: 'change' } }),
  ];
  const span = { path: path(1), from: 1, to: 2 };
  const findings = [
    aFinding({ ...span, message: part(11), help: part(12) }),
    aFinding({ path: path(2), from: 1, to: 1, message: part(13) }),
  ];
  const result = aResult({
    findings,
    notChecked: [{ why: part(14), count: 2 }],
    verified: [{ what: part(15), limit: part(16), spans: [span] }],
  });
  const rules = [
    aRule({
      rule: part(17),
      status: 'violated',
      because: [part(18), part(19)],
      next: [{ who: part(20), what: part(21) }],
    }),
    aRule({
      rule: part(22),
      mode: 'warn',
      status: 'undecided',
      because: [part(23)],
      next: [{ who: part(24), what: part(25) }],
      notices: [part(26)],
    }),
  ];
  return aReport({
    change,
    provenance: unknownProvenance(change, { evidence, notes: [part(27)] }),
    results: [result],
    verdict: aVerdict({ headline: part(28), rules, notices: [part(29)] }),
  });
}
