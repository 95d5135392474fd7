import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { contains, NOTHING } from '../../../src/exercise/domains/domain.ts';
import { type Func, functionsIn, parseFile } from '../../../src/exercise/functions/functions.ts';
import { callsIn } from '../../../src/exercise/harvest/calls.ts';
import { edgesOf } from '../../../src/exercise/inputs/edge-cases.ts';
import { inputsOf } from '../../../src/exercise/inputs/generate.ts';
import { type Asked, askedOf } from '../../../src/exercise/inputs/question.ts';
import type { Input, Value } from '../../../src/exercise/values/value.ts';

const list = (...v: Value[]): Value => ({ t: 'array', v });

function func(text: string): Func {
  const [found] = functionsIn(ts, parseFile(ts, 'a.ts', text));
  if (found === undefined) throw new Error('there is no function');
  return found;
}

function asked(text: string, { calls = '', head }: { readonly calls?: string; readonly head?: string } = {}): Asked {
  const found = askedOf(ts, {
    func: func(text),
    calls: callsIn(ts, 'use.ts', calls, 'f'),
    makers: { values: [], grounds: 'calls' },
    declarations: () => undefined,
    neighbours: () => undefined,
    ...(head !== undefined && { other: func(head) }),
  });
  if (found === undefined) throw new Error('nothing is known');
  return found;
}

const inputsFor = (question: Asked): readonly Input[] => inputsOf({ ...question, seed: 1, budget: 300, isFix: false });
const holds = ({ domains: [domain = NOTHING] }: Asked, value: Value): boolean => contains(domain, value);

describe('what a function asks for by name', () => {
  test.each<[string, string, Value]>([
    ["if (a === 0) return 'none'; return a", 'f(3)', 0],
    ["switch (a) { case -1: return 'none' } return a", 'f(3)', -1],
    ["if (a === '') return 0; return 1", "f('x')", ''],
    ['if (!a) return 0; return 1', "f('x')", ''],
    ['if (a.length === 0) return 0; return a[0]', 'f([1])', list()],
    ['return a.length ? a[0] : 0', 'f([1])', list()],
    ['if (a.length < 1) return 0; return a[0]', 'f([1])', list()],
  ])('is tried, also where no call shows it: `%s`', (body, calls, value) => {
    const question = asked(`function f(a) { ${body} }`, { calls });
    expect(holds(question, value)).toBe(true);
    expect(inputsFor(question)).toContainEqual([value]);
    expect(edgesOf(question)([value])).toBe(false);
  });

  test.each([
    ['while (a > 0) a -= 1; return a', 'f(3)', 0],
    ['while (a !== 0) a -= 1; return a', 'f(3)', 0],
    ['for (let i = 0; a.length > i; i += 1) b(); return 1', 'f([1])', list()],
    ['return a === 0', "f('x')", 0],
  ])('is nothing that loops go on for, and no other kind of value: `%s`', (body, calls, value) =>
    expect(holds(asked(`function f(a) { ${body} }`, { calls }), value)).toBe(false),
  );

  test('is no edge where only types are known', () => {
    const isEdge = edgesOf(asked('function f(a: number, b: number) { if (a === 0) return 1; return a / b; }'));
    expect([isEdge([0, 1]), isEdge([1, 0])]).toEqual([false, true]);
  });
});

describe('an empty list that no call gives', () => {
  const loop = 'function f(a) { let t = 0; for (const one of a) t += one; return t; }';
  const question = asked(loop, { calls: 'f([1, 2])', head: 'function f(a) { return a.reduce((t, one) => t + one); }' });

  test('is tried where a loop changed, and told as what nobody is known to give', () => {
    expect(inputsFor(question)).toContainEqual([list()]);
    expect(edgesOf(question)([list()])).toBe(true);
  });
});

describe('real calls', () => {
  test('come first, whatever is made beside them', () => {
    const calls = 'f(4, 1); f(2, 9); f(1, 3)';
    const inputs = inputsFor(asked('function f(a, b) { return a + b }', { calls }));
    expect(inputs.slice(0, 3)).toEqual([
      [4, 1],
      [2, 9],
      [1, 3],
    ]);
  });

  test.each<[string, string, string, string, Input]>([
    ['in the other case', 'return a.trim()', 'return a.trim().toLowerCase()', "f('the end')", ['THE END']],
    ['in the other case', 'return /x/.test(a)', 'return /x/i.test(a)', "f('x')", ['X']],
    ['with spaces around', 'return a.trim()', 'return a', "f('x')", [' x ']],
    ['with escapes', 'return decodeURIComponent(a)', 'return a', "f('a=1')", ['a=1 %20']],
    ['with nothing', 'return a.n ?? 7', 'return a.n || 7', 'f({ n: 3 })', [{ t: 'object', v: [['n', 0]] }]],
  ])('are put %s where a change turns on that: `%s` to `%s`', (_, before, after, calls, input) => {
    const question = asked(`function f(a) { ${before} }`, { calls, head: `function f(a) { ${after} }` });
    expect(inputsFor(question)).toContainEqual(input);
    expect(inputsFor(asked(`function f(a) { ${before} }`, { calls }))).not.toContainEqual(input);
  });

  test('are no longer put with nothing where a change asks the same', () => {
    const change = { calls: 'f({ n: 3 })', head: 'function f(a) { const b = a.n || 7; return b; }' };
    const { steering } = asked('function f(a) { return a.n || 7; }', change);
    expect(steering?.ways).toEqual([]);
  });
});

describe('texts of which only the type is known', () => {
  const textsFor = (body: string): readonly Value[] =>
    inputsFor(asked(`function f(a: string) { ${body} }`)).flatMap(([text = null]) => [text]);

  test('are made of what the function has in it', () => {
    const texts = textsFor('const of = { I: 1, V: 5, X: 10 }; return [...a].map((c) => of[c]);');
    expect(texts.filter((text) => typeof text === 'string' && /^[IVX]{2,}$/.test(text)).length).toBeGreaterThan(5);
  });

  test('are such as its patterns for whole texts match', () => {
    const texts = textsFor('return /^(\\d+)\\s*(kb|mb)?$/.test(a);');
    expect(texts.filter((text) => typeof text === 'string' && /^\d+ *(?:kb|mb)$/.test(text)).length).toBeGreaterThan(2);
  });

  test.each(['/^(?=a)b$/', '/^(a)\\1$/', '/^a\\b$/', '/^a^b$/', '/^\\p{L}$/u', '/^(?<n>a)$/', '/a/', '/^[^a]+$/'])(
    'are made whatever patterns stand there: %s',
    (pattern) => expect(textsFor(`return ${pattern}.test(a);`).length).toBeGreaterThan(10),
  );

  test('are never the names that every object has', () =>
    expect(textsFor('return a in {};').filter((text) => typeof text === 'string' && text in {})).toEqual([]));
});
