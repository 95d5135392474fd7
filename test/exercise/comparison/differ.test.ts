import { describe, expect, test } from 'vitest';
import type { Ask } from '../../../src/exercise/comparison/both-versions.ts';
import { differ } from '../../../src/exercise/comparison/differ.ts';
import { domainOf } from '../../../src/exercise/domains/domain.ts';
import type { Question } from '../../../src/exercise/inputs/question.ts';
import type { Input, Result, Value } from '../../../src/exercise/values/value.ts';

const UNDEFINED: Value = { t: 'undefined' };
const returned = (value: Value): Result => ({ is: 'returned', value, after: null });

/** A version that answers at once, and the same whether alone or among others. */
const ask = (f: (input: Input) => Value): Ask => ({
  results: async (inputs) => inputs.map((input) => returned(f(input))),
  sure: async (input) => returned(f(input)),
});

const question = (samples: readonly Input[], more: Partial<Question> = {}): Question => ({
  samples,
  domains: [domainOf(samples.flatMap(([value]) => (value === undefined ? [] : [value])))],
  grounds: 'calls',
  seed: 1,
  budget: 300,
  isFix: false,
  ...more,
});
const NUMBERS = [[1], [90]] as const;
const number = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);

describe('two versions of a function', () => {
  test('that are the same are equal on every input', async () => {
    const same = ask(([n]) => number(n) * 2);
    const answer = await differ({ base: same, head: same }, question(NUMBERS));
    expect(answer).toMatchObject({ differences: [] });
    expect('tried' in answer && answer.tried).toBeGreaterThan(20);
  });

  test('one of which fails where the other does not are told apart as a fix, where the change says that it is one', async () => {
    const gave = (f: (input: Input) => Result): Ask => ({
      results: async (inputs) => inputs.map(f),
      sure: async (input) => f(input),
    });
    const base = gave(([n]) => (number(n) > 50 ? { is: 'threw', name: 'TypeError' } : returned(number(n))));
    const head = gave(([n]) => returned(number(n)));
    const samples = [[1], [2], [60]];
    const asked = question(samples, { samples: [[1], [2]] });
    const answer = await differ({ base, head }, { ...asked, isFix: true });
    expect(answer).toMatchObject({ differences: [], mended: { base: { is: 'threw' }, head: { is: 'returned' } } });
    expect(await differ({ base, head }, asked)).not.toHaveProperty('mended');
  });

  test('the older of which always ends its process are not compared, and why is said', async () => {
    const why = 'it prints more than 1 MiB';
    const base: Ask = {
      results: async (inputs) => inputs.map(() => ({ is: 'stopped', why })),
      sure: async () => undefined,
    };
    expect(await differ({ base, head: ask(() => 1) }, question(NUMBERS))).toEqual({ untried: why });
  });

  test('that differ are shown by the smallest input that shows it', async () => {
    const [base, head] = [ask(([n]) => number(n)), ask(([n]) => (number(n) > 100 ? 0 : number(n)))];
    expect(await differ({ base, head }, question(NUMBERS))).toMatchObject({
      differences: [{ input: [101], kind: 'another result', isEdge: false }],
    });
  });

  test('that differ on records are mixed where no call gives such a record, numbers apart', async () => {
    const record = (kind: string, size: number, isOpen: boolean): Value => ({
      t: 'object',
      v: [
        ['kind', kind],
        ['size', size],
        ['isOpen', isOpen],
      ],
    });
    const samples = [[record('a', 1, true)], [record('b', 2, false)], [record('a', 30, true)]];
    const field = ([given]: Input, at: number): Value | undefined =>
      typeof given === 'object' && given !== null && given.t === 'object' ? given.v[at]?.[1] : undefined;
    const base = ask((input) => number(field(input, 1)));
    const mixing = ask((input) => (field(input, 0) === 'b' && field(input, 2) === true ? 99 : number(field(input, 1))));
    const large = ask((input) => (number(field(input, 1)) > 30 ? 99 : number(field(input, 1))));
    const seen = ask((input) => (field(input, 0) === 'b' ? 99 : number(field(input, 1))));
    const asked = { ...question(samples), budget: 2000 };
    const mixed = async (head: Ask) => await differ({ base, head }, asked);
    expect(await mixed(mixing)).toMatchObject({ differences: [{ isMixed: true }] });
    expect(await mixed(seen)).toMatchObject({ differences: [{ isMixed: false }] });
    expect(await mixed(large)).toMatchObject({ differences: [{ isMixed: false }] });
  });

  test('that differ on a real call are shown by that one', async () => {
    const [base, head] = [ask(([n]) => number(n)), ask(([n]) => number(n) + 1)];
    expect(await differ({ base, head }, question([[90]]))).toMatchObject({ differences: [{ input: [90] }] });
  });

  test('of which the first answers differently each time cannot be compared', async () => {
    let calls = 0;
    const base = ask(() => {
      calls += 1;
      return calls;
    });
    expect(await differ({ base, head: base }, question(NUMBERS))).toEqual({
      untried: 'it gives another answer each time',
    });
  });

  test('whose difference is gone in a process of its own have none', async () => {
    const base = ask(() => 1);
    const head: Ask = { ...base, results: async (inputs) => inputs.map((_, index) => returned(index === 0 ? 1 : 2)) };
    expect(await differ({ base, head }, question(NUMBERS))).toEqual({ untried: 'it gives another answer each time' });
  });

  test.each<[string, Value]>([
    ['nothing', UNDEFINED],
    ['a function', { t: 'function', v: '' }],
  ])('that give %s show nothing, which is not the same as being equal', async (_, value) => {
    const same = ask(() => value);
    expect(await differ({ base: same, head: same }, question(NUMBERS))).toEqual({
      untried: 'it gives nothing that could be compared',
    });
  });

  test('are not held to what the first one does by accident', async () => {
    const base = ask(([n]) => (number(n) > 50 ? { t: 'number', v: 'NaN' } : number(n)));
    const head = ask(([n]) => (number(n) > 50 ? 0 : number(n)));
    expect(await differ({ base, head }, question([[1], [40]]))).toMatchObject({ differences: [] });
  });

  test('whose callers nobody knows are told apart by what anybody would give them, if they can be', async () => {
    const domains = [domainOf([-50, 0, 50])];
    const asked = question([], { domains, grounds: 'types' });
    const [base, head] = [ask(([n]) => number(n)), ask(([n]) => number(n) + 1)];
    expect(await differ({ base, head }, asked)).toMatchObject({ differences: [{ input: [1], isEdge: false }] });
    const negative = ask(([n]) => Math.abs(number(n)));
    expect(await differ({ base, head: negative }, asked)).toMatchObject({ differences: [{ isEdge: true }] });
  });

  test('are given the same inputs for the same seed', async () => {
    const seen: string[] = [];
    const noting = (): Ask => ({
      ...ask(([n]) => number(n)),
      results: async (inputs) => {
        seen.push(JSON.stringify(inputs));
        return inputs.map(() => returned(1));
      },
    });
    const sides = { base: noting(), head: noting() };
    await differ(sides, question(NUMBERS));
    await differ(sides, question(NUMBERS));
    expect(seen.slice(0, 3)).toEqual(seen.slice(3));
    await differ(sides, question(NUMBERS, { seed: 2 }));
    expect(seen.at(-1)).not.toBe(seen[0]);
  });
});

describe('inputs that are less than a type promises', () => {
  test('show differences that nobody need meet', async () => {
    const [base, head] = [ask(([n]) => number(n)), ask(([n]) => number(n) + 1)];
    const shown = async (isGuess: boolean) => differ({ base, head }, question(NUMBERS, { isGuess }));
    expect(await shown(true)).toMatchObject({ differences: [{ isEdge: true }] });
    expect(await shown(false)).toMatchObject({ differences: [{ isEdge: false }] });
  });
});
