import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../../src/exercise/evaluation/imported.ts';
import { callsIn, callsOf } from '../../../src/exercise/harvest/calls.ts';
import type { Value } from '../../../src/exercise/values/value.ts';

const argsOf = (text: string, name = 'f') => callsIn(ts, 'a.ts', text, name).map(({ args }) => args);
const list = (...v: Value[]): Value => ({ t: 'array', v });
const record = (fields: Record<string, Value>): Value => ({ t: 'object', v: Object.entries(fields) });

const ROWS = [
  [1, 'a'],
  [2, 'b'],
];

describe('a table that a test goes through', () => {
  test.each([
    "for (const [n, s] of [[1, 'a'], [2, 'b']]) f(n, s);",
    "[[1, 'a'], [2, 'b']].forEach(([n, s]) => { f(n, s); });",
    "const rows = [[1, 'a'], [2, 'b']] as const; rows.forEach((row) => f(...row));",
    "const rows = Object.freeze([[1, 'a'], [2, 'b']]); for (const row of rows) { const [n, s] = row; f(row[0], row[1]); }",
    "test.each([[1, 'a'], [2, 'b']])('%s', (n, s) => f(n, s));",
    "describe.each([{ n: 1, s: 'a' }, { n: 2, s: 'b' }])('$n', ({ n, s }) => { it('x', () => { f(n, s); }); });",
    "test.for([[1, 'a'], [2, 'b']])('%s', ([n, s]) => f(n, s));",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a test.
    "it.each`n | s\n${1} | ${'a'}\n${2} | ${'b'}`('$n', ({ n, s }) => f(n, s));",
    'for (const [s, n] of Object.entries({ a: 1, b: 2 })) f(n, s);',
    "function check(n, s) { f(n, s); } check(1, 'a'); check(2, 'b');",
    "const check = ({ n, s = 'a' }) => f(n, s); check({ n: 1 }); check({ n: 2, s: 'b' });",
  ])('%s gives a call for each row', (text) =>
    expect(argsOf(text).filter((args) => !args.includes(undefined))).toEqual(ROWS),
  );

  test('counts', () => expect(argsOf('for (let i = 0; i < 3; i++) f(i);')).toEqual([[0], [1], [2]]));

  test('says what comes of each row', () => {
    const text = "test.each([[1, 2], [3, 4]])('%i', (n, expected) => { expect(f(n)).toBe(expected); });";
    expect(callsIn(ts, 'a.ts', text, 'f')).toMatchObject([
      { args: [1], expected: 2 },
      { args: [3], expected: 4 },
    ]);
  });

  test('names what takes its rows', () => {
    const text = "check({ validator: 'isShort', args: [{ max: 2 }], valid: ['a', 'b'], invalid: ['abc'] });";
    const options = record({ max: 2 });
    expect(argsOf(text, 'isShort')).toEqual([
      ['a', options],
      ['b', options],
      ['abc', options],
    ]);
    expect(argsOf(text, 'isLong')).toEqual([]);
  });

  test('is no table where something is put into it', () =>
    expect(argsOf('const rows = [[1]]; rows.push([x]); for (const [n] of rows) f(n);')).toEqual([[undefined]]));

  test('of many rows gives some from everywhere', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => index);
    const seen = argsOf(`for (const n of [${rows}]) f(n);`).flat();
    expect(seen.length).toBeLessThan(200);
    expect(Math.max(...seen.map(Number))).toBeGreaterThan(900);
  });
});

describe('what stands around a call', () => {
  test.each<[string, readonly (Value | undefined)[]]>([
    ['test(() => { const n = 2; f(n); })', [2]],
    ['const n = 1; test((n) => f(n))', [undefined]],
    ["const base = { a: 1 }; f({ ...base, b: 'x' })", [record({ a: 1, b: 'x' })]],
    ['const make = (more) => ({ a: 1, ...more }); f(make({ b: 2 }))', [record({ a: 1, b: 2 })]],
    ['function make(n = 3) { const list = [n]; return list; } f(make())', [list(3)]],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a test.
    ["f('a'.repeat(3), 60 * 1000, `x${1}`)", ['aaa', 60_000, 'x1']],
    ['f(Array(2).fill(0), [1, 2].concat([3]))', [list(0, 0), list(1, 2, 3)]],
    ['enum Kind { A, B = 5, C } f(Kind.A, Kind.C)', [0, 6]],
    ['f(vi.fn())', [{ t: 'function', v: '() => undefined' }]],
    ["f(flag || 1, null ?? 2, '' || 'x')", [undefined, 2, 'x']],
    ['f(new Cart(1))', [{ t: 'new', name: 'Cart', v: [1] }]],
    ['const again = () => again(); f(again())', [undefined]],
  ])('%s is known as far as it can be', (text, args) => expect(argsOf(text)).toEqual([args]));

  test('may be a class that is made, or a field that it gives', () => {
    const text = 'const c = new Cart(2); c.total; c.add(1);';
    expect(argsOf(text, 'new Cart')).toEqual([[2]]);
    expect(argsOf(text, 'Cart#get total')).toEqual([[{ t: 'new', name: 'Cart', v: [2] }]]);
  });
});

describe('a table in another file', () => {
  const FILES: Readonly<Record<string, string>> = {
    'test/a.test.js': "const rows = require('./rows'); rows.forEach(([n]) => f(n));",
    'test/rows.js': 'module.exports = [[1], [2]];',
    'test/b.test.ts': "import { rows } from './index.ts'; import more from './more.json'; f(rows, more.a);",
    'test/index.ts': "export { list as rows } from './list.ts';",
    'test/list.ts': 'export const list = [3];',
    'test/more.json': '{ "a": 4 }',
    'test/c.test.ts': "import { gone } from './gone.ts'; f(gone);",
  };
  const reader = {
    read: async (path: string) => FILES[path],
    list: async (folder: string) =>
      Object.keys(FILES)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => ({ name: path.slice(folder.length + 1), kind: 'file' })),
  };

  test.each<[string, unknown]>([
    ['test/a.test.js', [[1], [2]]],
    ['test/b.test.ts', [[list(3), 4]]],
    ['test/c.test.ts', [[undefined]]],
  ])('%s is read through its imports', async (path, expected) => {
    const files = filesOf(ts, reader);
    const file = await files.parsed(path);
    expect(file).toBeDefined();
    if (file === undefined) return;
    const calls = callsOf(ts, { path, file, elsewhere: await files.elsewhere(path) }, 'f');
    expect(calls.map(({ args }) => args)).toEqual(expected);
  });
});
