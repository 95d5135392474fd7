/** What in a comment is a command, and what only looks like one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutIn, commandsIn, isReason } from '../../../src/policy/comments/comment-commands.ts';

const namesIn = (text: string) =>
  commandsIn(text).map((one) => ('name' in one ? `${one.name} ${one.rest}` : one.because));

describe('a command', () => {
  test.each([
    ['alone', '/assay recheck', ['recheck ']],
    [
      'with words behind it',
      '/assay accept splitInvoice the currency has no cents',
      ['accept splitInvoice the currency has no cents'],
    ],
    ['below other words', 'I have looked at it.\n/assay wrong abc123 it is there', ['wrong abc123 it is there']],
    ['in any case, with any white space', '/assay \t Override  a rule   b ', ['override a rule   b']],
    ['one a line', '/assay recheck\r\n/assay explain\r/assay recheck', ['recheck ', 'explain ', 'recheck ']],
    ['below a quote and a blank line', '> they say\n\n/assay recheck', ['recheck ']],
    ['below a code block', '```\nx\n```\n/assay recheck', ['recheck ']],
    ['below a hidden comment', '<!-- a\nb -->\n/assay recheck', ['recheck ']],
    ['below a fence that is none', '``` `x`\n/assay recheck', ['recheck ']],
  ])('%s', (_, text, found) => expect(namesIn(text)).toEqual(found));

  test.each([
    ['in the middle of a line', 'please /assay recheck'],
    ['indented', '  /assay recheck'],
    ['as code by indentation', '    /assay recheck'],
    ['quoted', '> /assay recheck'],
    ['on a line that still belongs to a quote', '> they say\n/assay recheck'],
    ['in a code block', '```\n/assay recheck\n```'],
    ['in a code block of tildes that holds another fence', '~~~~ text\n```\n~~~\n/assay recheck\n~~~~'],
    ['in a code block that nobody closes', 'x\n```sh\n/assay recheck'],
    ['where nobody sees it', '<!--\n/assay recheck\n-->'],
    ['behind a hidden comment that begins in a line', 'fine <!-- or\n/assay recheck\n-->'],
    ['in raw HTML', '<pre>\n/assay recheck\n</pre>'],
    ['with a longer word', '/assayer recheck'],
    ['nothing', ''],
  ])('is none: %s', (_, text) => expect(namesIn(text)).toEqual([]));

  test('that is not known, or too long, is told from words of other kinds', () => {
    expect(namesIn('/assay approve')).toEqual(['is none of override, accept, wrong, recheck, explain']);
    expect(namesIn('/assay')).toHaveLength(1);
    expect(namesIn(`/assay accept ${'a'.repeat(2000)}`)).toEqual(['is longer than 1000 characters']);
  });

  test('counts up to the twentieth, and the rest is said', () => {
    const found = commandsIn('/assay recheck\n'.repeat(50));
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toMatchObject({ because: 'is one too many: a comment holds at most 20 commands' });
  });

  test('no text makes the parser throw, and none makes it slow', () => {
    const piece = fc.constantFrom(
      '/assay accept x y',
      '```',
      '~~~',
      '> ',
      '<!--',
      '-->',
      '<pre>',
      '\n',
      '\r',
      '`',
      '"',
      ' ',
      '\u2028',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          for (const one of commandsIn(text))
            if ('name' in one) expect(aboutIn(one.rest, ['x']).reason.length).toBeLessThanOrEqual(500);
        },
      ),
      { numRuns: 500 },
    );
    const start = performance.now();
    for (const bomb of ['`', '<!--', '> ', '<pre', ' ', '/assay ', '```\n', '<!--\n', '~~~x\n'])
      commandsIn(bomb.repeat(60_000));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('what a command speaks of', () => {
  const names = ['payment code', 'payment code has two readers', 'splitInvoice'];
  test.each([
    [
      'the longest name that fits',
      'payment code has two readers the bank waits',
      'payment code has two readers',
      'the bank waits',
    ],
    ['a name and a colon', 'payment code: the bank waits', 'payment code', 'the bank waits'],
    ['what stands in backticks', '`payment code` it is due', 'payment code', 'it is due'],
    ['what stands in quotes', '"another rule" it is due', 'another rule', 'it is due'],
    ['else the first word', '3f9a12bc the total is meant', '3f9a12bc', 'the total is meant'],
    ['never a part of a word', 'splitInvoices is other', 'splitInvoices', 'is other'],
    ['a name alone', 'splitInvoice', 'splitInvoice', ''],
    ['nothing', '', '', ''],
  ])('%s', (_, rest, subject, reason) => expect(aboutIn(rest, names)).toEqual({ subject, reason }));

  test.each([
    ['the bank waits', true],
    ['因為有', true],
    ['', false],
    ['…', false],
    ['\u200b\u200b\u200b', false],
    ['ok', false],
  ])('`%s` is a reason: %s', (reason, is) => expect(isReason(reason)).toBe(is));
});
