/** Text that tries to come alive, and a reader of Markdown that is just good enough to catch it. */
import fc from 'fast-check';

const FRAGMENTS = [
  ...[
    '@org/x',
    '@x',
    '#1',
    'GH-3',
    'fixes #2',
    'a/b#4',
    'deadbeef',
    'http://evil.example',
    'www.evil.example',
    'a@b.example',
  ],
  ...[
    '![x](//t.example/i.png)',
    '](javascript:alert(1))',
    '[x](y)',
    '[x]: http://e',
    '[^1]',
    '[!NOTE]',
    '- [ ] ',
    ':tada:',
  ],
  ...['<img src=x onerror=1>', '</details>', '</summary>', '<!--', '-->', '&amp;', '&#64;x', '&lt;', '$x$', '$`x`$'],
  ...[
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
    '| a |\n|---|',
    '# ',
    '- ',
    '+',
    '1. ',
    '> ',
    '===',
    '---',
    '    ',
  ],
  ...['\n', '\n\n', '\r\n', '\t', '\\', '!', ' ', 'x', 'é', '漢', ':', '(', ')', '"', "'", '\u00a0', '\u3000', '⚠️'],
  ...['\u202e', '\u200b', '\u{e0041}', '\ufe0f', '\ud800', '\u001b[31m', '\u009b', '\u2028', '\u2066', '\u3164'],
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) },
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** What no reader can see, or what makes a reader see something else. Line ends and tabs are for the caller to judge. */
export const UNSEEN = /[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u3164]/u;

/** CommonMark 6.1: a run of backticks opens a span that the next run of the same length closes. Spans become `▣`. */
export function outsideCode(line: string): string {
  const runs = [...line.matchAll(/`+/g)].map(({ 0: run, index }) => ({
    from: index,
    to: index + run.length,
    length: run.length,
  }));
  let out = '';
  let at = 0;
  while (runs.length > 0) {
    const open = runs.shift()!;
    const close = runs.findIndex(({ length }) => length === open.length);
    if (close === -1) continue;
    out += `${line.slice(at, open.from)}▣`;
    at = runs[close]!.to;
    runs.splice(0, close + 1);
  }
  return out + line.slice(at);
}

/** What GitHub would do with a line of Markdown that should be dead: the first thing found, or null. */
export function alive(line: string): string | null {
  const rest = outsideCode(line);
  // Escapes are taken in pairs from the left, as a parser does.
  const text = rest.replace(/\\[!-/:-@[-`{-~]/g, '·').replace(/&(?:lt|gt|amp|#96);/g, '·');
  const markup = /[<>&`*_[\]~|#\\]|!▣?$/.exec(text) ?? /^ *(?:[-+=]|\d+[.)])/.exec(text);
  // GitHub looks for these in what is left of the text when escapes have been read.
  const shown = rest.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&#96;', '`');
  const reference = /@\w|#\d|\bGH-\d|:\/\/|www\.|:[a-z]+:|\$|\b[0-9a-f]{7,40}\b/i.exec(shown);
  return markup?.[0] ?? reference?.[0] ?? (/[\n\r]/.test(line) ? 'a line end' : null);
}
