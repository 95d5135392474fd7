import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, fenced, html, inline, type Links } from '../../src/report/markdown.ts';
import { alive, hostileText, outsideCode, UNSEEN } from '../support/hostile-text.ts';

const nowhere: Links = { blob: () => null, commit: () => null, pull: () => null };
const forge: Links = {
  blob: () => 'https://forge.example/blob',
  commit: () => 'https://forge.example/commit',
  pull: () => null,
};
const line = (text: string): string => inline([text], nowhere);

describe('running words in Markdown', () => {
  test.each([
    ['plain words stay as they are', 'Simplify billing (2nd try), please', 'Simplify billing (2nd try), please'],
    ['a quoted value becomes code', '`left-pad` is declared nowhere', '`left-pad` is declared nowhere'],
    ['a backtick without a partner is a character', 'a ` b', 'a &#96; b'],
    ['backticks around nothing are characters', 'a `` b', 'a &#96;&#96; b'],
    ['code spans that would touch are kept apart', '`a``b`', '`a` `b`'],
    ['a mention is code', 'thanks @acme/everyone, bye', 'thanks `@acme/everyone`, bye'],
    [
      'a reference is code, so a keyword before it closes nothing',
      'fixes #2 and acme/shop#3 and GH-4',
      'fixes `#2` and `acme/shop#3` and `GH-4`',
    ],
    ['an object name is code', 'see deadbeefcafe', 'see `deadbeefcafe`'],
    [
      'an address is code',
      'at http://evil.example or www.evil.example',
      'at `http://evil.example` or `www.evil.example`',
    ],
    ['a link is code', '[x](http://evil.example)', '`[x](http://evil.example)`'],
    ['a link without an address is escaped', '[x](javascript:alert)', '\\[x\\](javascript:alert)'],
    ['an image is escaped', '![](//t.example/i.png)', '!\\[\\](//t.example/i.png)'],
    ['HTML is escaped', '</details><img src=x onerror=1><!--', '&lt;/details&gt;&lt;img src=x onerror=1&gt;&lt;!--'],
    ['an entity shows as it was written', '&amp; &lt;', '&amp;amp; &amp;lt;'],
    ['emphasis is escaped', '**a** _b_ ~~c~~', '\\*\\*a\\*\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['a table is escaped', '| a | b |', '\\| a \\| b \\|'],
    ['a heading is escaped', '# a', '\\# a'],
    ['a list is escaped', '- a', '\\- a'],
    ['a number that would begin a list is escaped', '1. a', '1\\. a'],
    ['emoji and maths are code', ':tada: $x$', '`:tada`: `$x$`'],
    ['line ends are blanks', 'a\r\nb\n\nc', 'a b c'],
    ['what one cannot see is shown as code points', 'a\u202eb\u200b', 'a\\[U+202E\\]b\\[U+200B\\]'],
    ['an emoji keeps its variation selector', '⚠️ careful', '⚠️ careful'],
    ['a secret is cut', 'key AKIAABCDEFGHIJKLMNOP', 'key AKIA… (looks like a secret, cut)'],
  ])('%s', (_, text, markdown) => expect(line(text)).toBe(markdown));

  test('nothing in them is alive, whatever they are', () => {
    fc.assert(
      fc.property(hostileText, (text) => void expect(alive(line(text))).toBeNull()),
      { numRuns: 2000 },
    );
  });

  test('nothing comes alive where pieces meet', () => {
    const law = (a: string, b: string, c: string): void => {
      const pieces = inline([a, { code: b }, c, { code: a }, b], nowhere);
      expect(alive(pieces)).toBeNull();
    };
    fc.assert(fc.property(hostileText, hostileText, hostileText, law), { numRuns: 2000 });
  });

  test('nothing in them is hidden from the eye', () => {
    fc.assert(fc.property(hostileText, (text) => void expect(line(text)).not.toMatch(UNSEEN)));
  });

  test('very long words are cut with an ellipsis', () => {
    const long = line('x'.repeat(5000));
    expect(long).toHaveLength(1000);
    expect(long.endsWith('…')).toBe(true);
  });
});

describe('code spans', () => {
  test.each([
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    [' a ', '`  a  `'],
    ['', '(empty)'],
    ['a\nb', '`a[U+000A]b`'],
    ['a\u00a0b', '`a[U+00A0]b`'],
  ])('%j is %s', (text, span) => expect(code(text)).toBe(span));

  test('a span is one span, whatever is inside', () => {
    fc.assert(
      fc.property(
        hostileText.filter((text) => text.trim() !== ''),
        (text) => void expect(outsideCode(code(text))).toMatch(/^(▣|\(empty\))$/),
      ),
      { numRuns: 2000 },
    );
  });
});

describe('links', () => {
  test('a place is a link with a plain name, where there is a forge', () => {
    const place = { path: 'src/a.ts', lines: { from: 3, to: 9 } };
    expect(inline([{ place }], forge)).toBe('[src/a.ts:3–9](https://forge.example/blob)');
    expect(inline([{ place }], nowhere)).toBe('`src/a.ts:3–9`');
  });

  test('a name with a meaning in Markdown is code inside its link', () => {
    expect(inline([{ place: { path: 'a](x)|b.ts' } }], forge)).toBe('[`a](x)|b.ts`](https://forge.example/blob)');
  });

  test('an exclamation mark before a link makes no image of it', () => {
    expect(inline(['wow!', { commit: 'abcdef0123' }], forge)).toBe('wow\\![abcdef0](https://forge.example/commit)');
  });
});

describe('fenced code', () => {
  test('the fence is longer than any inside', () => {
    expect(fenced('a\n````\nb', 'x.py')).toBe('`````py\na\n````\nb\n`````');
  });

  test('a file of a language that nobody colours has no name on its fence', () => {
    expect(fenced('a', 'x.`js')).toBe('```\na\n```');
    expect(fenced('a', 'constructor')).toBe('```\na\n```');
  });

  test('nothing leaves the block', () => {
    const law = (text: string): void => {
      const [open = '', ...rest] = fenced(text, 'a.ts').split('\n');
      const fence = /^`+/.exec(open)![0];
      expect(rest.findIndex((one) => one.trimStart().startsWith(fence))).toBe(rest.length - 1);
      expect(rest.join('\n')).not.toMatch(UNSEEN);
    };
    fc.assert(fc.property(hostileText, law), { numRuns: 1000 });
  });
});

describe('words inside a summary element', () => {
  test('HTML is escaped, and live words are code', () => {
    expect(html(['</summary> by @x ', { code: '<b>`' }])).toBe(
      '&lt;/summary&gt; by <code>@x</code> <code>&lt;b&gt;`</code>',
    );
  });

  test('there is no tag but code, and no line end that would begin Markdown', () => {
    const law = (text: string): void => {
      const out = html([text, { code: text }, { strong: text }]);
      expect(out.replace(/<\/?(code|b)>/g, '')).not.toMatch(/[<>\n\r]/);
    };
    fc.assert(fc.property(hostileText, law), { numRuns: 1000 });
  });
});
