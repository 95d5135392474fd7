/** Golden cases: `test/cases/<what-happens>/report.ts` → the pages beside it, byte for byte. `UPDATE_CASES=1` writes them anew. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { printReport } from '../../src/report/json.ts';
import { summary } from '../../src/report/summary.ts';
import { printText } from '../../src/report/text.ts';

const top = join(import.meta.dirname, '../cases');
const UPDATE = process.env['UPDATE_CASES'] === '1';

/** A case has a summary; it has the others where it has the file. */
const pages: Readonly<Record<string, (report: Report) => string>> = {
  'summary.md': (report) => summary(report, 'https://github.com'),
  'report.json': printReport,
  'terminal.txt': (report) => printText(report, { colour: false }),
};

const names = readdirSync(top, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(top, entry.name, 'report.ts')))
  .map((entry) => entry.name);

describe.each(names)('%s', (name) => {
  const golden = Object.entries(pages).filter(([file]) => file === 'summary.md' || existsSync(join(top, name, file)));

  test.each(golden)('%s is as it was read and approved', async (file, print) => {
    const { default: report }: { default: Report } = await import(`../cases/${name}/report.ts`);
    const printed = print(report);
    const path = join(top, name, file);
    if (UPDATE) writeFileSync(path, printed);
    expect(printed).toBe(readFileSync(path, 'utf8'));
    expect(printed.split('\n').length, 'a case that nobody can read at a glance').toBeLessThanOrEqual(100);
  });
});
