/** What `bench/fuzz.ts` found, each with the smallest text that showed it. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parseCommit } from '../src/change/commit.ts';
import { parseDiff } from '../src/change/diff.ts';
import { callsIn } from '../src/exercise/calls.ts';
import { examplesOf } from '../src/exercise/examples.ts';
import { functionsIn, parseFile } from '../src/exercise/functions.ts';
import { linksFor } from '../src/report/links.ts';
import { inline } from '../src/report/markdown.ts';
import { aChange } from './support/builders.ts';
import { render } from './support/markdown-render.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Milliseconds; the flaws below took minutes. */
const SOON = 2_000;

function took(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

describe('text that came alive', () => {
  test.each([':-', ':--', ':-:', '-:', '--'])('%j below another line makes no table of the two', (text) => {
    const links = linksFor(aChange(), null);
    expect(render(`- a<br>\n  ${inline([text], links)}\n`)).not.toMatch(/<table|<h\d/);
  });
});

describe('readers that took too long', () => {
  test('a hunk that promises more lines than there are ends with the output', () => {
    const diff = `:100644 100644 a b M\0a.ts\0\0diff --git a/a.ts b/a.ts\n@@ -1,9999999999 +1 @@\n-a\n`;
    let shown: string | undefined;
    expect(took(() => (shown = parseDiff(bytes(diff))[0]?.shown))).toBeLessThan(SOON);
    expect(shown).toBe('cut');
  });

  test('headers of a commit without a space are passed over, each once', () => {
    const commit = bytes('9\n'.repeat(10).concat('x\n'.repeat(500_000), 'author Dana <dana@example.com> 1 +0000'));
    let name: string | undefined;
    expect(took(() => (name = parseCommit(commit).author.name))).toBeLessThan(SOON);
    expect(name).toBe('Dana');
  });

  test('a function that lacks its name, in a text that does not parse, has no examples', () => {
    const text = '/** f(1) // => 2 */\nexport function? f(a) { return a; }\n';
    const functions = functionsIn(ts, parseFile(ts, 'a.ts', text));
    expect(functions.flatMap((func) => examplesOf(ts, func, 'a.ts'))).toEqual([]);
  });

  test('a file full of a name that is passed on, and never called, takes time that grows with it', () => {
    const text = 'g(f);\n'.repeat(40_000);
    expect(took(() => expect(callsIn(ts, 'a.test.ts', text, 'f')).toEqual([]))).toBeLessThan(5 * SOON);
  });

  test('a comment with a line of blanks behind a bracket holds no example', () => {
    const text = `/** f(1)${' '.repeat(200_000)}x */\nexport function f(a) { return a; }\n`;
    const functions = functionsIn(ts, parseFile(ts, 'a.ts', text));
    expect(took(() => expect(functions.flatMap((func) => examplesOf(ts, func, 'a.ts'))).toEqual([]))).toBeLessThan(
      SOON,
    );
  });
});
