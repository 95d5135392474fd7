/** Calls and tables in a repository's scripts, data and documents, as they are looked for across files: texts of files, parted by U+0001. */
import ts from 'typescript';
import { filesOf } from '../../../src/exercise/evaluation/imported.ts';
import { harvestFrom } from '../../../src/exercise/harvest/harvest.ts';
import { readerAt } from '../../../src/exercise/modules/locate.ts';
import { fakeTree } from '../../../test/support/fake-tree.ts';
import { law, type Target } from '../target.ts';

const NAMES = ['README.md', 'test/a.test.ts', 'test/tables.ts', 'test/data.json', 'src/a.ts'];

export default {
  name: 'documents',
  seeds: [
    [
      '# a\n\n```js\nf(1, "x"); // => 2\n```\n\n~~~ts\nconst t = [1, 2];\nf(...t);\n~~~\n',
      'import { f } from "../src/a";\nimport rows, { more as m } from "./tables";\nimport * as d from "./data.json";\ntest.each(rows)("x", (a, b) => expect(f(a, b)).toBe(b));\nm.forEach((a) => f(a)); f(d.x, d["y"]);\n',
      'export { more } from "./tables2";\nexport const more = [{ a: 1 }, [2]];\nexport default [[1, "a"], [2, "b"]];\nmodule.exports.k = 3;\n',
      '{"x":[1,2,{"y":null}],"y":"z"}',
      'export function f(a, b) { return a; }\nexport default f;\n',
    ].join('\u0001'),
  ],
  pieces: [
    ...[
      '\u0001',
      '```js\n',
      '```\n',
      '~~~\n',
      'f(',
      ')',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"./tables"',
      '"./data.json"',
      '"../src/a"',
    ],
    ...[
      'import ',
      'export ',
      'export * from ',
      'default ',
      ' as ',
      'from ',
      'require(',
      'const a = ',
      'a',
      '.',
      '...',
      '\n',
      ';',
    ],
    ...[
      'module.exports = ',
      'exports.a = ',
      '1',
      '"x"',
      'test.each(',
      '.forEach((a) => ',
      '=> ',
      '    ',
      '!',
      '+',
      '`',
    ],
  ],
  longest: 60_000,
  answer: 100_000,
  async run(text) {
    const given = text.split('\u0001').slice(0, NAMES.length);
    const tree = fakeTree(Object.fromEntries(given.map((file, index) => [NAMES[index] ?? 'x', file])));
    const callsOf = harvestFrom(ts, tree, filesOf(ts, readerAt(tree, 'base')));
    const calls = await callsOf({ name: 'f', path: 'src/a.ts' });
    law(
      calls.every(({ line, path }) => line >= 1 && NAMES.includes(path)),
      'calls stand in files of the repository',
    );
    return [calls.length, calls.slice(0, 50), (await callsOf({ name: 'default', path: 'src/a.ts' })).length];
  },
} satisfies Target;
