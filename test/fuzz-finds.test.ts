/** What `bench/fuzz.ts` found, each with the smallest text that showed it. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parseCommit } from '../src/change/commit.ts';
import { parseDiff } from '../src/change/diff.ts';
import { exportsIn } from '../src/checks/contracts/reader.ts';
import { catalogsIn } from '../src/checks/repository/catalogs.ts';
import { functionsIn, parsedFile, parseFile } from '../src/exercise/functions/functions.ts';
import { changedIn } from '../src/exercise/functions/pairs.ts';
import { callsIn } from '../src/exercise/harvest/calls.ts';
import { examplesOf } from '../src/exercise/harvest/examples.ts';
import type { Reader } from '../src/exercise/modules/locate.ts';
import { programOf } from '../src/exercise/program/program.ts';
import { declarationsIn } from '../src/exercise/types/declarations.ts';
import { domainOfType } from '../src/exercise/types/domain-of-type.ts';
import { readTree } from '../src/languages/javascript/syntax.ts';
import { failIn, readYaml } from '../src/policy/texts/yaml.ts';
import { linksFor } from '../src/report/links.ts';
import { inline } from '../src/report/markdown.ts';
import { calledBy } from '../src/world/claims/caller-file.ts';
import { tooDeepAt } from '../src/yaml-nesting.ts';
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

describe('output that git would not print', () => {
  test('a hunk of fewer lines than none holds none', () => {
    const diff = ':100644 100644 a b M\0a.ts\0\0diff --git a/a.ts b/a.ts\n@@ -1 +1,-1 @@\n-a\n';
    const [hunk] = parseDiff(bytes(diff))[0]?.hunks ?? [];
    expect(hunk).toMatchObject({ oldCount: 1, newStart: 1, newCount: 0 });
  });
});

describe('scripts that are nested deeper than anybody writes', () => {
  const DEEP = 5_000;
  const FORMS: Readonly<Record<string, string>> = {
    brackets: '('.repeat(DEEP) + ')'.repeat(DEEP),
    lists: '['.repeat(DEEP) + ']'.repeat(DEEP),
    blocks: '{'.repeat(DEEP) + '}'.repeat(DEEP),
    signs: `${'!'.repeat(DEEP)}a`,
    arrows: `${'x=>'.repeat(DEEP)}1`,
    conditions: `${'a?b:'.repeat(DEEP)}1`,
    branches: `${'if(a);else '.repeat(DEEP)};`,
    assignments: `${'a='.repeat(DEEP)}1`,
    elements: `x=${'<a>'.repeat(DEEP)}${'</a>'.repeat(DEEP)}`,
    types: `type A=${'B<'.repeat(DEEP)}C${'>'.repeat(DEEP)}`,
    operators: `${'a*'.repeat(DEEP)}1`,
    members: `a${'.b'.repeat(DEEP)}`,
  };
  const nothing: Reader = { read: async () => undefined, list: async () => [] };
  const entryOf = (text: string) => ({ path: 'a.tsx', text, functions: [], constants: [] });

  test.each(Object.keys(FORMS))('%s are not read: no call, no function, no program, and soon', async (form) => {
    const text = `export function g(a) { return a; }\n${FORMS[form] ?? ''};\ng(1);`;
    const began = performance.now();
    expect(parsedFile(ts, 'a.tsx', text)).toBeUndefined();
    expect(callsIn(ts, 'a.tsx', text, 'g')).toEqual([]);
    expect(changedIn(ts, null, { path: 'a.tsx', text })).toEqual({ functions: [], constants: [], isRead: false });
    const program = await programOf(ts, entryOf(text), { reader: nothing, packages: null });
    expect(program).toEqual({ unloadable: '`a.tsx` does not parse, or is nested too deeply to be read' });
    expect(performance.now() - began).toBeLessThan(5 * SOON);
  });

  test('a bundle of a megabyte is not read for its functions, whose sources are', () => {
    const text = 'function f() { return 1 }\n'.repeat(40_000);
    expect(changedIn(ts, null, { path: 'dist/index.js', text }).isRead).toBe(false);
  });

  test('as deep as people write, they are', async () => {
    const text = `export const g = ${'('.repeat(100)}1${')'.repeat(100)};\nexport const h = ${'1+'.repeat(200)}1;\n`;
    expect(parsedFile(ts, 'a.tsx', text)?.text).toBe(text);
    expect(await programOf(ts, entryOf(text), { reader: nothing, packages: null })).toHaveProperty('modules');
  });
});

describe('YAML that is nested deeper than anybody writes', () => {
  const deep = ['? ', '- ', '[', '{a: ', 'a: ', '["]",'].map((piece) => `${piece.repeat(100_000)}x`);

  test.each(deep.map((text) => [text.slice(0, 6), text]))(
    '%j … is no policy, with its place, and ends nothing',
    (_, text) => {
      const fail = failIn(text, 'assay.yml');
      expect(() => readYaml(text, fail)).toThrow(/^assay\.yml:1:\d+: (nested too deeply|the file is longer)/);
    },
  );

  test.each(deep.map((text) => [text.slice(0, 6), text]))(
    '%j … names no catalog, and is no workflow that calls ours',
    async (_, text) => {
      expect(catalogsIn(text.slice(0, 190_000))).toBeUndefined();
      expect(await calledBy(text)).toHaveProperty('unavailable');
    },
  );

  test('by deep indentation is told as well', () => {
    const text = Array.from({ length: 600 }, (_, at) => `${' '.repeat(at)}a:`).join('\n');
    expect(tooDeepAt(text)).toBeGreaterThan(0);
    expect(tooDeepAt('a:\n- b: [{ c: { d: [1] } }]\n')).toBeNull();
  });
});

describe('scripts that do not parse', () => {
  test('that the compiler gives up on in its own words are no program', async () => {
    const entry = { path: 'src/a.ts', text: 'interface I extends T""{readonly[r,', functions: [], constants: [] };
    const nothing: Reader = { read: async () => undefined, list: async () => [] };
    const program = await programOf(ts, entry, { reader: nothing, packages: null });
    expect(program).toHaveProperty('unloadable');
  });

  test('that lack a type where the compiler promises one have a parameter of which nothing is known', () => {
    const file = parseFile(ts, 'src/a.ts', 'class A{o(){}s(x:{[])u}');
    const types = functionsIn(ts, file).flatMap(({ parameters }) => parameters.flatMap(({ type }) => type ?? []));
    expect(types.map((type) => domainOfType(ts, type, declarationsIn(ts, file)))).toEqual([undefined]);
  });
});

describe('signs in a row that keep the compiler’s parser busy', () => {
  const busy = [
    'export ',
    'async ',
    'readonly\n',
    'static/* a */ ',
    'x<',
    ' < ',
    '(a.b<\n',
    'a<b,',
    '<a>{/*',
    '<a>{//',
  ].map((word) => `${word.repeat(20_000)}x`);

  test.each(busy.map((text) => [text.slice(0, 14), text]))(
    '%j … is read by none of those who ask it',
    async (_, text) => {
      expect(parsedFile(ts, 'src/a.ts', text)).toBeUndefined();
      expect(exportsIn(ts, 'a.js', text).isClosed).toBe(false);
      expect(await readTree(text, 'src/a.ts', () => 'read')).toMatchObject({ unreadable: expect.any(String) });
    },
  );

  test('as many as people write are no hindrance', () => {
    const text = 'export default abstract class A { declare protected static override readonly b: 1 }\n'.repeat(40);
    expect(parsedFile(ts, 'src/a.ts', text)?.statements.length).toBe(40);
    const types = `type A = ${'B<'.repeat(50)}c${'>'.repeat(50)};\n`.repeat(40);
    expect(parsedFile(ts, 'src/a.ts', types)?.statements.length).toBe(40);
  });
});
