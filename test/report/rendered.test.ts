/** The laws of the gate, held against a real renderer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksFor } from '../../src/report/links.ts';
import { fenced, html, inline } from '../../src/report/markdown.ts';
import { prose } from '../../src/report/visible.ts';
import { aChange } from '../support/builders.ts';
import { hostileText } from '../support/hostile-text.ts';
import { render, tagsOf, textOf } from '../support/markdown-render.ts';

const links = linksFor(aChange(), 'https://github.com');
const strange = (rendered: string, ours: RegExp): readonly string[] =>
  tagsOf(rendered).filter((tag) => !ours.test(tag));

describe('hostile text, rendered', () => {
  test('running words are a paragraph with code in it, and nothing else', () => {
    const law = (text: string): void => {
      expect(strange(render(inline([text], links)), /^<\/?(p|code)>$/)).toEqual([]);
    };
    fc.assert(fc.property(hostileText, law), { numRuns: 2000 });
  });

  test('a reader sees what was written, but for the backticks that quote', () => {
    const law = (text: string): void => {
      expect(textOf(render(inline([text], links)))).toBe(prose(text, 1000) || '(empty)');
    };
    fc.assert(
      fc.property(
        hostileText.filter((text) => !text.includes('`')),
        law,
      ),
      { numRuns: 2000 },
    );
  });

  test('an item with a bold line, a quote and a place keeps its shape', () => {
    const ours =
      /^<(\/?(p|code|li|ul|strong)|br|a href="https:\/\/github\.com\/acme\/shop\/blob\/c{40}\/[^"<>]*#L1-L2"|\/a)( \/)?>$/;
    const law = (a: string, b: string, c: string): void => {
      const place = { path: b || 'x', lines: { from: 1, to: 2 } };
      const item = `- ✗ ${inline([{ strong: a }, ' · ', { code: b }, c, { place }], links)}<br>\n  ${inline([c], links)}\n`;
      expect(strange(render(item), ours)).toEqual([]);
    };
    fc.assert(fc.property(hostileText, hostileText, hostileText, law), { numRuns: 2000 });
  });

  test('a summary element stays closed around its words', () => {
    const law = (text: string): void => {
      const page = `<details>\n<summary>${html([text, ' ', { code: text }])}</summary>\n\ntext\n\n</details>\n`;
      const tags = tagsOf(render(page)).filter((tag) => !/code/.test(tag));
      expect(tags).toEqual(['<details>', '<summary>', '</summary>', '<p>', '</p>', '</details>']);
    };
    fc.assert(fc.property(hostileText, law), { numRuns: 1000 });
  });

  test('fenced code ends where its fence does', () => {
    const law = (text: string): void => {
      const page = render(`a\n\n${fenced(text, 'x.ts')}\n\nb`);
      expect(page).toMatch(/^<p>a<\/p>\n<pre><code class="language-ts">[^<]*<\/code><\/pre>\n<p>b<\/p>$/);
    };
    fc.assert(fc.property(hostileText, law), { numRuns: 1000 });
  });
});
