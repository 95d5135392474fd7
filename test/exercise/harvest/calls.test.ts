import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { functionsIn, parseFile } from '../../../src/exercise/functions/functions.ts';
import { callsIn } from '../../../src/exercise/harvest/calls.ts';
import { examplesOf } from '../../../src/exercise/harvest/examples.ts';
import type { Value } from '../../../src/exercise/values/value.ts';

const list = (...v: Value[]): Value => ({ t: 'array', v });
const argsOf = (text: string, name = 'f') => callsIn(ts, 'a.ts', text, name).map(({ args }) => args);

describe('a call', () => {
  test.each<[string, readonly (Value | undefined)[]]>([
    ["f(1, -2.5, 'a', true, null)", [1, -2.5, 'a', true, null]],
    [
      'f(undefined, NaN, -Infinity, -0)',
      [{ t: 'undefined' }, { t: 'number', v: 'NaN' }, { t: 'number', v: '-Infinity' }, { t: 'number', v: '-0' }],
    ],
    [
      'f([1, [2]], { a: 1, "b-c": `x` })',
      [
        list(1, list(2)),
        {
          t: 'object',
          v: [
            ['a', 1],
            ['b-c', 'x'],
          ],
        },
      ],
    ],
    [
      'f(10n, /a/g, new Set([1]), new Map([[1, 2]]))',
      [
        { t: 'bigint', v: '10' },
        { t: 'regexp', v: 'a', flags: 'g' },
        { t: 'set', v: [1] },
        { t: 'map', v: [[1, 2]] },
      ],
    ],
    ['f((x) => x * 2)', [{ t: 'function', v: '(x) => x * 2' }]],
    ['const n = 3; f(n, (n))', [3, 3]],
    ['f(other(), 1)', [undefined, 1]],
    ['let n = 3; f(n)', [undefined]],
    ['f((x) => secret(x))', [undefined]],
    ['f({ ...rest })', [undefined]],
    ['deep.down.f(1)', [1]],
    ['f(JSON.stringify({ a: [1] }))', ['{"a":[1]}']],
    ["f(new URL('https://example.com'))", [{ t: 'function', v: "new URL('https://example.com')" }]],
    ['f(async () => 1)', [{ t: 'function', v: 'async () => 1' }]],
    ['f((x: number) => x!)', [{ t: 'function', v: '((x) => x)' }]],
    ['f(vi.fn().mockReturnValue(2))', [{ t: 'function', v: '() => (2)' }]],
    ["f(jest.fn().mockResolvedValue({ a: 'b' }))", [{ t: 'function', v: "async () => ({ a: 'b' })" }]],
    ['const n = 3; f((x) => x + n)', [{ t: 'function', v: '((n) => (x) => x + n)(3)' }]],
    ['let n = 3; f((x) => x + n)', [undefined]],
    ['const own = new Own(); f(() => own)', [undefined]],
    ["import * as all from './a'; all.f(1)", [1]],
    ["const all = require('./a'); all.f(1)", [1]],
    ["var all = typeof require == 'function' ? require('..') : window.all; all.f(1)", [1]],
    ['const all = { f }; all.f(1)', [1]],
  ])('%s is read as far as it can be', (text, args) => expect(argsOf(text)).toEqual([args]));

  test.each([
    'f(...args)',
    'g(1)',
    'f',
    'new f(1)',
    "'f(1)'",
    '// f(1)',
    'this.f(1)',
    "'a'.f(1)",
    'new Map().f(1)',
    'const m = make(); m.f(1)',
    '(m) => m.f(1)',
  ])('%s is none of `f`', (text) => expect(argsOf(text)).toEqual([]));

  test("that a function makes of itself is nobody else's", () => {
    const text = 'function f(n) { if (n < 2) return n; return f(n - 1) + f(n - 2); } f(4)';
    expect(argsOf(text)).toEqual([[undefined], [undefined], [4]]);
  });

  test('of a method has its receiver first, where that can be made anew', () => {
    const text = 'const c = new Cart(0.2); c.total(1); new Cart(3).total(2); cart.total(3); new Other(1).total(4)';
    expect(argsOf(text, 'Cart#total')).toEqual([
      [{ t: 'new', name: 'Cart', v: [0.2] }, 1],
      [{ t: 'new', name: 'Cart', v: [3] }, 2],
    ]);
  });

  test.each([
    'expect(f(1)).toBe(2)',
    'expect(f(1)).toEqual(2)',
    'assert.equal(f(1), 2)',
    'assert.deepStrictEqual(f(1), 2)',
    't.is(f(1), 2)',
    'console.assert(f(1) === 2)',
  ])('%s says what is expected', (text) =>
    expect(callsIn(ts, 'a.ts', text, 'f')).toMatchObject([{ args: [1], expected: 2 }]),
  );

  test.each(['g(f(1), 2)', 'expect(f(1)).not.toBe(2)', 'if (f(1) === 2) x()'])('%s says nothing of the kind', (text) =>
    expect(callsIn(ts, 'a.ts', text, 'f')[0]?.expected).toBeUndefined(),
  );
});

describe('an example in a comment', () => {
  const examples = (comment: string) => {
    const file = parseFile(ts, 'a.ts', `${comment}\nexport function f(x) { return x + 1 }`);
    const [func] = functionsIn(ts, file);
    return func === undefined ? [] : examplesOf(ts, func, 'a.ts').map(({ args, expected }) => [args, expected]);
  };

  test.each([
    ['/**\n * >>> f(1)\n * 2\n */'],
    ['/**\n * @example\n * f(1) // => 2\n */'],
    ['/**\n * f(1); // 2\n */'],
    ['// f(1) => 2'],
    ['/** f(1) → 2 */'],
    ['/** f(1) returns 2 */'],
  ])('%j is a call with its result', (comment) => expect(examples(comment)).toEqual([[[1], 2]]));

  test('without a result is a call all the same', () =>
    expect(examples('/** As in f(1). */')).toEqual([[[1], undefined]]));
  test('that is prose is none', () => expect(examples('/** Adds one to x (see g). */')).toEqual([]));
});

describe('the functions of a file', () => {
  const names = (text: string) =>
    functionsIn(ts, parseFile(ts, 'a.ts', text)).map(({ name, isExported }) => (isExported ? `+${name}` : name));

  test.each<[string, readonly string[]]>([
    ['export function f() {}', ['+f']],
    ['function f() {} export { f }', ['+f']],
    ['function f() {} function g() {} module.exports = { f }', ['+f', 'g']],
    ['export default function () {}', ['+default']],
    ['export default () => 1', ['+default']],
    ['export const f = () => 1, g = function () {}, n = 1', ['+f', '+g']],
    ['const f = ((x) => x) as unknown as F', ['f']],
    ['export class C { m() {} static s() {} #p() {} abstract a(): void }', ['+C#m', '+C.s']],
    ['class C { constructor() {} get g() { return 1 } }', ['new C', 'C#get g']],
    ['const f = () => 1; module.exports = f', ['+f']],
    ['const f = () => 1; export default f', ['+f']],
    ['const o = { m() {}, p: () => 1, n: 1 }', ['o.m', 'o.p']],
    ['exports.f = function () {}; module.exports.g = () => 1', ['+f', '+g']],
    ['module.exports = function () {}', ['+default']],
    ['declare function f(): void; function g(): void; function g() {}', ['g']],
  ])('%s has them by name', (text, expected) => expect(names(text)).toEqual(expected));

  test('are the same whatever the layout and the comments are', () => {
    const [one] = functionsIn(ts, parseFile(ts, 'a.ts', 'function f(a) { return a+1 }'));
    const [two] = functionsIn(ts, parseFile(ts, 'a.ts', '// moved\nfunction f( a ) {\n  // why\n  return a + 1\n}'));
    expect(two?.text).toBe(one?.text);
  });
});
