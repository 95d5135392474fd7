import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { slicedTo } from '../../../src/exercise/program/slice.ts';

const sliced = (text: string, ...names: string[]) => slicedTo(ts, 'a.ts', text, names);

describe('a module cut down to a name', () => {
  test('keeps what it mentions, at any remove, and the imports of that alone', () => {
    const text = [
      "import { a } from './a';",
      "import b, { c as d } from './b';",
      'const one = a(1);',
      'const two = d(one);',
      'export function f() { return two; }',
      'export function g() { return b; }',
      'main();',
      'function main() { g(); process.exit(1); }',
    ].join('\n');
    expect(sliced(text, 'f')?.split('\n')).toEqual([
      "import { a } from './a';",
      "import b, { c as d } from './b';",
      'const one = a(1);',
      'const two = d(one);',
      'export function f() { return two; }',
      '',
    ]);
    expect(sliced(text, 'g')?.split('\n')).toEqual([
      "import b, { c as d } from './b';",
      'export function g() { return b; }',
      '',
    ]);
  });

  test('keeps what sets up a value that it mentions, and what is no declaration but may', () => {
    const text =
      'const known = new Map();\nknown.set(1, 2);\nif (known.size > 1) known.clear();\nrun();\nfunction f() { return known; }\nfunction run() {}\n';
    expect(sliced(text, 'f')).toBe(
      'const known = new Map();\nknown.set(1, 2);\nif (known.size > 1) known.clear();\nfunction f() { return known; }\n',
    );
  });

  test('is none where everything is needed, or nothing is there', () => {
    expect(sliced('const a = 1;\nfunction f() { return a; }\n', 'f')).toBeNull();
    expect(sliced('function f() {}\n', 'g')).toBeNull();
  });
});
