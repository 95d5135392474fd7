/** What a test says is to come of a call, in the words of each runner. */
import type { Found } from '../comparison/both-versions.ts';
import type { Style } from '../suites/runner.ts';
import { printString, printValue } from '../values/print.ts';
import type { Value } from '../values/value.ts';

export interface Check {
  /** What stands after the test's title. */
  readonly opening: string;
  /** One line. */
  equal(actual: string, expected: string): string;
  /** Lines that hold at base and not at head. */
  expectation(call: string, found: Found): readonly string[];
}

/** `isAsync`: whether results are waited for. */
export function checkIn(style: Style, isAsync: boolean): Check {
  const words = WORDS[style === 'vitest' || style === 'jest' ? 'expect' : style === 'ava' ? 'ava' : 'assert'];
  const wait = isAsync ? 'await ' : '';
  return {
    opening: `${wait === '' ? '' : 'async '}${words.given} => {`,
    equal: (actual, expected) => words.deeply(actual, expected),
    expectation: (call, { base, head }) => {
      if (base.is === 'threw' && head.is === 'threw') return thrownBy(`${wait}${call}`, base.name, words);
      if (base.is === 'threw') return [isAsync ? words.rejects(call) : words.throws(call)];
      const value = base.is === 'returned' ? base.value : null;
      return [expectedOf(`${wait}${call}`, value, { words, isAsync })];
    },
  };
}

interface Words {
  /** The parameters of a test. */
  readonly given: string;
  readonly is: (actual: string, expected: string) => string;
  readonly deeply: (actual: string, expected: string) => string;
  readonly throws: (call: string) => string;
  readonly rejects: (call: string) => string;
  /** Whether instances and plain objects with the same fields are told apart. */
  readonly tellsClasses: boolean;
}

const WORDS: Readonly<Record<'expect' | 'assert' | 'ava', Words>> = {
  expect: {
    given: '()',
    is: (actual, expected) => `expect(${actual}).toBe(${expected});`,
    deeply: (actual, expected) => `expect(${actual}).toEqual(${expected});`,
    throws: (call) => `expect(() => ${call}).toThrow();`,
    rejects: (call) => `await expect((async () => ${call})()).rejects.toBeDefined();`,
    tellsClasses: false,
  },
  assert: {
    given: '()',
    is: (actual, expected) => `assert.strictEqual(${actual}, ${expected});`,
    deeply: (actual, expected) => `assert.deepStrictEqual(${actual}, ${expected});`,
    throws: (call) => `assert.throws(() => ${call});`,
    rejects: (call) => `await assert.rejects(async () => ${call});`,
    tellsClasses: true,
  },
  ava: {
    given: '(t)',
    is: (actual, expected) => `t.is(${actual}, ${expected});`,
    deeply: (actual, expected) => `t.deepEqual(${actual}, ${expected});`,
    throws: (call) => `t.throws(() => ${call}, { any: true });`,
    rejects: (call) => `await t.throwsAsync(async () => ${call}, { any: true });`,
    tellsClasses: true,
  },
};

/** By its class alone, as the two were compared; of whatever world the class is. */
const thrownBy = (call: string, name: string, { is }: Words): readonly string[] => [
  'let thrown;',
  `try { ${call}; } catch (error) { thrown = error?.constructor?.name; }`,
  is('thrown', printString(name)),
];

function expectedOf(
  call: string,
  value: Value,
  { words, isAsync }: { readonly words: Words; readonly isAsync: boolean },
): string {
  if (value === null || typeof value !== 'object') return words.is(call, printValue(value));
  if (value.t === 'iterator')
    return words.deeply(`[...${isAsync ? `(${call})` : call}]`, printValue({ t: 'array', v: value.v }));
  // A copy has the fields and no class.
  const isInstance = words.tellsClasses && /"t":"object","v":.*"name":/s.test(JSON.stringify(value));
  return words.deeply(isInstance ? `structuredClone(${call})` : call, printValue(value));
}
