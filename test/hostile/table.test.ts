/** The table of SECURITY.md is whole, and every test that it names is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const top = join(import.meta.dirname, '../..');
const [, text = ''] = readFileSync(join(top, 'SECURITY.md'), 'utf8').split('## Hostile input, entry by entry\n');
const rows = (text.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('.test.ts`'))
  .map((line) => line.slice(2, -2).split(' | '));

/** `file`: *words*; *more words of the same file*; `another file`: … */
function named(cell: string): readonly { readonly file: string; readonly words: string }[] {
  const found = [];
  let file = '';
  for (const [, path, words] of cell.matchAll(/`([\w./-]+\.test\.ts)`|\*([^*]+)\*/g)) {
    if (path !== undefined) file = path;
    else if (words !== undefined) found.push({ file, words });
  }
  return found;
}

test('every entry of the list has its row, in order', () => {
  const numbers = rows.map(([first]) => Number(first)).filter((number) => !Number.isNaN(number));
  expect(numbers).toEqual(Array.from({ length: 53 }, (_, index) => index + 1));
  expect(rows.length).toBeGreaterThanOrEqual(63);
});

describe.each(rows.map((row) => [row.slice(0, 2).join(' '), row] as const))('%s', (_, row) => {
  const tests = named(row.at(-1) ?? '');
  test('names a test', () => expect(tests.length).toBeGreaterThan(0));

  test.each(tests)('$file has “$words”', ({ file, words }) => {
    expect(readFileSync(join(top, 'test', file), 'utf8')).toContain(words);
  });
});
