import { describe, expect, test } from 'vitest';
import { readMessage } from '../../src/provenance/message.ts';

/** What speaks, without the empty lines. */
const spoken = (message: string): readonly string[] =>
  readMessage(message)
    .lines.map(({ text }) => text)
    .filter((text) => text !== '');

const trailer = 'Co-authored-by: A <a@example.com>';

describe('what a message lets speak', () => {
  test.each([
    ['a line', `Fix\n\n${trailer}`],
    ['a line with a carriage return', `Fix\r\n\r\n${trailer}\r\n`],
    ['a line below the separator of a squash', `Fix (#1)\n\n---------\n\n${trailer}`],
    ['a line behind a literal line break', `Fix\\n\\n${trailer}`],
    ['a line behind a doubled literal line break', `Fix\\\\n${trailer}`],
    ['a line behind box drawing', `Fix\n\n\u2502${trailer}`],
    ['full-width look-alikes', 'Fix\n\nＣｏ－authored－by: A <a@example.com>'],
    ['dashes that look alike', `Fix\n\n${trailer.replaceAll('-', '\u2011')}`],
    ['a line with invisible characters', `Fix\n\nCo-\u200bauthored-by: A\u2060 <a@example.com>`],
    ['entities', 'Fix\n\nCo-authored-by: A &lt;a@example.com&gt;'],
    ['a line below a fence that never closes', `Fix\n\n\`\`\`\ncode\n\n${trailer}`],
    ['a line below a comment that never closes', `Fix\n\n<!-- note\n\n${trailer}`],
  ])('%s', (_, message) => expect(spoken(message)).toContain(trailer));

  test.each([
    ['a quoted line', `Fix\n\n> ${trailer}`],
    ['an indented line', `Fix\n\n    ${trailer}`],
    ['a line behind a tab', `Fix\n\n\t${trailer}`],
    ['a line in a fence', `Fix\n\n\`\`\`\n${trailer}\n\`\`\`\n`],
    ['a line in a comment', `Fix\n\n<!--\n${trailer}\n-->`],
    ['a line in a block quote', `Fix\n\n<blockquote>\n${trailer}\n</blockquote>`],
    ['a line in folded details', `Fix\n\n<details>\n<summary>Notes</summary>\n${trailer}\n</details>`],
    ['a box nobody ticked', `Fix\n\n- [ ] ${trailer}`],
    ['an example in quotes with a literal line break', `Print "a\\n${trailer}"`],
  ])('but not %s', (_, message) => expect(spoken(message).join('\n')).not.toMatch(/^Co-authored-by/m));

  test('a box that is ticked says what stands behind it', () => expect(spoken('Fix\n\n- [x] done')).toContain('done'));

  test('the line is kept as written beside what is read of it', () => {
    const line = readMessage('Fix\n\n\u2502Made-with: X\r').lines.at(-1);
    expect([line?.raw, line?.text, line?.trailer]).toEqual([
      '\u2502Made-with: X',
      'Made-with: X',
      { key: 'made-with', value: 'X' },
    ]);
  });

  test('escaped emoji at the start are decoration', () =>
    expect(spoken('Fix\n\n\\ud83d\\udc98 Made')).toContain('Made'));
});

describe('the parts of a squash', () => {
  const parts = (message: string): readonly (readonly [number, string])[] =>
    readMessage(message)
      .lines.filter(({ text }) => text !== '')
      .map(({ part, text }) => [part, text] as const);

  test('are the bullets of their own paragraphs below a title with a number', () => {
    expect(parts('Add it (#7)\n\n* one\n\nmore\n\n* two\n\n---------\n\nCo-authored-by: A <a@example.com>')).toEqual([
      [0, 'Add it (#7)'],
      [1, '* one'],
      [1, 'more'],
      [2, '* two'],
      [2, '---------'],
      [-1, 'Co-authored-by: A <a@example.com>'],
    ]);
  });

  test('are not the points of a list', () => {
    expect(readMessage('Add it (#7)\n\n* one\n* two\n* three').parts).toEqual([]);
    expect(readMessage('Add it\n\n* one\n\n* two').parts).toEqual([]);
  });

  test('a merge of the base brings nothing of its own', () => {
    expect(readMessage("Add it (#7)\n\n* one\n\n* Merge branch 'main' into topic\n\n* two").parts).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('are the commits of a local squash, whose messages are indented', () => {
    const message = `Squashed commit of the following:\n\ncommit ${'a'.repeat(40)}\nAuthor: A <a@example.com>\nDate:   now\n\n    One\n\n    Made-with: X\n\ncommit ${'b'.repeat(40)}\nAuthor: B <b@example.com>\n\n    Two\n`;
    const read = readMessage(message);
    expect(read.parts).toEqual([true, true]);
    expect(read.lines.find(({ trailer: found }) => found?.key === 'made-with')?.part).toBe(1);
  });
});

describe('limits', () => {
  test('of a long message the start and the end are read, and it is said', () => {
    const message = `Fix\n${'x\n'.repeat(300_000)}Made-with: X`;
    const read = readMessage(message);
    expect(read.cut).toBe(true);
    expect(read.lines.at(-1)?.trailer).toEqual({ key: 'made-with', value: 'X' });
  });

  test('of a long line both ends are read', () => {
    const [line] = readMessage(`Start ${'x'.repeat(100_000)} end`).lines;
    expect(line?.text.length).toBeLessThan(5000);
    expect(line?.text).toMatch(/^Start .* end$/);
  });
});
