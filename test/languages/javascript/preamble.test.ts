import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { places } from '../../../src/languages/javascript/places.ts';
import { readPreamble } from '../../../src/languages/javascript/preamble.ts';
import { parseSites } from '../../../src/languages/javascript/syntax.ts';
import { lineStarts } from '../../../src/languages/lines.ts';

/** Statements as people write them, those that the small reader knows and those that it must leave alone. */
const statement = fc.constantFrom(
  `'use strict';`,
  `import a1 from 'a'`,
  `import 'b' // why`,
  `import { c1, type C2 as C3 } from "c";`,
  `import /* 'not' */ type D from 'd';`,
  `import type, { type as e1 } from 'e'`,
  `import json from './f.json' with { type: 'json' };`,
  `import {\n  g1, // from 'x'\n  g2,\n} from\n  'g'`,
  `export * from 'h'; export * as h2 from 'h2'`,
  `export { i1, type I2 } from 'i'`,
  `export type { J } from 'j'`,
  `export { a1 as k1 }`,
  `const l1 = require('l'), { l2 } = require('l2').l3;`,
  `const m1 = require('m')('debug')`,
  `const n1 = require('n')\n;(0, n1)()`,
  `/* import o from 'o' */`,
  `const p1 = /import q from 'q'/g, p2 = 'a';`,
  `const r1 = \`import s from \${1} 's'\``,
  `export const t1 = await import('t')`,
  `import u1 = require('u')`,
  `import.meta.url`,
  `function v1() { return require('v') }`,
  `type W = import('w').W`,
  `if (x1) { require('y') }`,
);
const program = fc.array(statement, { maxLength: 8 }).map((all) => all.join('\n'));

describe('the reader of what opens a file', () => {
  test('it says what the parser says, as far as it goes', async () => {
    await fc.assert(
      fc.asyncProperty(program, async (text) => {
        const parsed = await parseSites(text, 'a.ts');
        if ('unreadable' in parsed) return;
        const { sites, end } = readPreamble(text);
        const within = parsed.sites.filter(({ offset }) => offset < end).sort((a, b) => a.offset - b.offset);
        expect(sites).toEqual(within);
      }),
      { numRuns: 300 },
    );
  });

  test('no import stands where none is looked for', async () => {
    await fc.assert(
      fc.asyncProperty(program, async (text) => {
        const parsed = await parseSites(text, 'a.ts');
        if ('unreadable' in parsed) return;
        const starts = lineStarts(text);
        const found = places(text, starts, new Set(starts.map((_, index) => index + 1)));
        expect(found).toEqual(expect.arrayContaining(parsed.sites.map(({ offset }) => offset)));
      }),
      { numRuns: 300 },
    );
  });

  test('it goes through a whole module of imports without the parser', () => {
    const text = `#!/usr/bin/env node\n'use strict';\n/* a */ import a from 'a'\nexport { b } from './b'\n`;
    expect(readPreamble(text).end).toBe(text.length);
  });

  test('it is certain of nothing where `require` may be something else', () => {
    expect(readPreamble(`const a = require('a');\nfunction require(x) { return x }`)).toEqual({ sites: [], end: 0 });
  });

  test('a line comment ends where JavaScript ends it', () => {
    expect(readPreamble(`// a\u2028import b from 'b'`).sites).toMatchObject([{ specifier: 'b' }]);
  });

  test('hostile text takes no time to speak of', () => {
    const hostile = [
      `const a = ${'require('.repeat(100_000)}`,
      `import {${' a,'.repeat(200_000)}`,
      `const a = require('a')${'.b'.repeat(200_000)}`,
      '/*'.repeat(300_000),
      `import${' '.repeat(500_000)}x`,
      `${"'a'\n".repeat(100_000)}`,
    ];
    const started = performance.now();
    for (const text of hostile) {
      readPreamble(text);
      const starts = lineStarts(text);
      places(text, starts, new Set(starts.map((_, index) => index + 1)));
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
