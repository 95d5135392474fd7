/** One text on its way into Markdown, in every place of a page, read as GitHub would read it. */
import { linksFor } from '../../../src/report/links.ts';
import { code, fenced, html, inline } from '../../../src/report/markdown.ts';
import { listing, prose, verbatim } from '../../../src/report/visible.ts';
import { aChange } from '../../../test/support/builders.ts';
import { alive } from '../../../test/support/hostile-text.ts';
import { render, tagsOf, textOf } from '../../../test/support/markdown-render.ts';
import { law, type Target } from '../target.ts';

/** What comes alive in Markdown if nobody stops it. */
export const HOSTILE: readonly string[] = [
  ...[
    '@org/x',
    '#1',
    'GH-3',
    'a/b#4',
    'deadbeef',
    'http://evil.example',
    'www.evil.example',
    'a@b.example',
    ':tada:',
    '$x$',
    '$`x`$',
  ],
  ...[
    '![x](//t.example/i.png)',
    '](javascript:alert(1))',
    '[x](y)',
    '[x]: http://e',
    '[^1]',
    '[^1]: x',
    '[!NOTE]',
    '- [ ] ',
    '<img src=x onerror=1>',
  ],
  ...[
    '</details>',
    '</summary>',
    '<!--',
    '-->',
    '&amp;',
    '&#64;x',
    '&lt;',
    '`',
    '``',
    '```',
    '~~~',
    '~~',
    '**',
    '*',
    '__',
    '_',
    '|',
    ':-',
    ':-:',
    ':-|-:',
    '|---|',
  ],
  ...[
    '# ',
    '- ',
    '+ ',
    '1. ',
    '1) ',
    '> ',
    '===',
    '---',
    '    ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\\',
    '!',
    '"',
    "'",
    '\u00a0',
    '\u2028',
    '\u202e',
    '\u200b',
    '⚠️',
    '\ud800',
  ],
  ...['ghp_0123456789abcdefghijklmnopqrstuvwxyz', 'xoxb-', 'AKIA0123456789ABCDEF', '-----BEGIN RSA PRIVATE KEY-----'],
];

const links = linksFor(aChange(), 'https://example.com');
const ITEM =
  /^<(\/?(p|code|li|ul|strong)|br|a href="https:\/\/example\.com\/acme\/shop\/blob\/c{40}\/[^"<>]*#L1-L2"|\/a)( \/)?>$/;

export default {
  name: 'markdown',
  seeds: [...HOSTILE, HOSTILE.join(' '), HOSTILE.join('')],
  pieces: HOSTILE,
  longest: 200_000,
  answer: 40,
  run(text) {
    const line = inline([text], links);
    const dead = alive(line);
    law(dead === null, `nothing lives: ${dead}`);
    for (const tag of tagsOf(render(line)))
      law(/^<\/?(?:p|code)>$/.test(tag), `a paragraph with code: ${tag.slice(0, 80)}`);
    // What is longer may be cut where it is code.
    const words = prose(text, 1000);
    if (words.length <= 300 && !text.includes('`'))
      law(textOf(render(line)) === (words || '(empty)'), 'a reader sees what was written');
    const place = { path: text || 'x', lines: { from: 1, to: 2 } };
    const item = `- ✗ ${inline([{ strong: text }, ' · ', { code: text }, text, { place }], links)}<br>\n  ${line}\n`;
    for (const tag of tagsOf(render(item))) law(ITEM.test(tag), `an item of ours: ${tag.slice(0, 80)}`);
    const block = render(`a\n\n${fenced(text, 'x.ts')}\n\nb`);
    law(/^<p>a<\/p>\n<pre><code class="language-ts">[^<]*<\/code><\/pre>\n<p>b<\/p>$/.test(block), 'a fence holds');
    const folded = tagsOf(
      render(`<details>\n<summary>${html([text, ' ', { code: text }])}</summary>\n\nx\n\n</details>\n`),
    ).filter((tag) => !/code/.test(tag));
    law(folded.join('') === '<details><summary></summary><p></p></details>', 'a summary element stays closed');
    law(
      prose(text, 50).length <= 50 && verbatim(text, 50).length <= 50 && listing(text, 50).length <= 50,
      'no more than asked for',
    );
    return [line, code(text)];
  },
} satisfies Target;
