/** What reads values, calls and tables off the source of tests without running it: it has to come to an end, whatever the source. */
import ts from 'typescript';
import { functionsIn, parseFile } from '../../../src/exercise/functions/functions.ts';
import { callsIn } from '../../../src/exercise/harvest/calls.ts';
import { examplesOf } from '../../../src/exercise/harvest/examples.ts';
import { law, type Target } from '../target.ts';

export default {
  name: 'evaluators',
  seeds: [
    'import { f } from "./f";\nconst rows = [[1, "a"], [2, `b\u0024{1 + 1}`]];\ntest.each(rows)("x", (n, s) => { expect(f(n, s)).toBe(n * 2); });\nfor (const { a, b = 3 } of [{ a: 1 }, { a: -0, ...{ b: 2 } }]) assert.deepEqual(f(a, b), [a]);\n',
    'const g = (x) => x + x; const h = (x) => g(g(x)); const k = (x) => h(h(x));\nexpect(f(k("ab").repeat(9), "x".padEnd(99), Array(5).fill(0), new Map([[1, 2]]), /a+/g, 10n ** 3n)).toEqual({ a: undefined });\n',
    'function z(n) { return n > 0 ? z(n - 1) : [...z(n)]; }\nf(z(3)); [1, 2, 3].forEach((n, i) => f(n, i)); for (let i = 0; i < 10; i += 1) f(i);\nf(JSON.parse("{}"), Object.keys({ a: 1 }), [3, 1].map((v) => v * 2).join("-"));\n',
    '/**\n * Adds.\n * @example\n * >>> f(1, 2)\n * 3\n * f("a"); // => "aa"\n * f([1]) // returns [1]\n */\nexport function f(a: number, b = 2): number { return a + b; }\n',
  ],
  pieces: [
    'f(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    '...',
    '=>',
    '`',
    '${',
    '"a"',
    '1',
    '1e308',
    '-0',
    'NaN',
    '10n',
    ' + ',
    ' ** ',
    ' * ',
    '.repeat(',
    '.padEnd(',
    'Array(',
    'new Array(',
    '.fill(',
    '.map((x) => ',
    '.join(',
    'const a = ',
    'a',
    '\n',
    ';',
    'test.each(',
    'for (const x of ',
    'for (let i = 0; i < ',
    'expect(',
    ').toBe(',
    '? ',
    ': ',
    '/a/g',
    'function z(n) { return ',
    'z(',
    '// => ',
    ' * >>> ',
    ' ',
    'i += 0',
    '999999999',
    '.from({ length: ',
    'x => x',
    '!',
    'if (a) ',
    'a ? b : ',
    'a = ',
    '.b',
    '<a>',
    '/** @type {',
  ],
  longest: 30_000,
  answer: 100_000,
  run: read,
} satisfies Target;

function read(text: string): unknown {
  const calls = callsIn(ts, 'a.test.ts', text, 'f');
  law(calls.length <= 600, 'calls of one file are bounded');
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).length;
  law(
    calls.every(({ line }) => line >= 1 && line <= lines),
    'calls stand on lines of the file',
  );
  const examples = functionsIn(ts, parseFile(ts, 'a.ts', text))
    .slice(0, 20)
    .flatMap((func) => examplesOf(ts, func, 'a.ts'));
  return [calls, examples];
}
