import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { changedTurning, turningOf } from '../../../src/exercise/body/boundary-values.ts';
import { contains, domainOf } from '../../../src/exercise/domains/domain.ts';
import { type Func, functionsIn, parseFile } from '../../../src/exercise/functions/functions.ts';
import { inputsOf } from '../../../src/exercise/inputs/generate.ts';
import { led, steered } from '../../../src/exercise/inputs/steering.ts';
import type { Value } from '../../../src/exercise/values/value.ts';

function func(body: string, before = ''): Func {
  const [found] = functionsIn(ts, parseFile(ts, 'a.ts', `${before}\nfunction f(a, b) { ${body} }`));
  if (found === undefined) throw new Error('there is no function');
  return found;
}

const list = (...v: Value[]): Value => ({ t: 'array', v });
const record = (fields: Record<string, Value>): Value => ({ t: 'object', v: Object.entries(fields) });
const EMPTY = JSON.stringify(list());
const changed = (before: string, after: string) => changedTurning(ts, func(before), func(after));
const valuesIn = (body: string, before = '') => turningOf(ts, func(body, before)).values;

describe('what a function compares with', () => {
  test('is told with the neighbours of numbers and the name that is compared', () =>
    expect(valuesIn('return a.size > 7')).toEqual([6, 7, 8].map((value) => ({ value, of: 'size' }))));

  test('is found behind the name of a constant of the file', () =>
    expect(valuesIn('return a > MOST', 'const MOST = 500;').map(({ value }) => value)).toEqual([499, 500, 501]));

  test('is a text in a case, and has the name of what is switched on', () =>
    expect(valuesIn("switch (a.kind) { case 'x': return 1 }")).toEqual([{ value: 'x', of: 'kind' }]));

  test.each(['return a.length > 20', 'return 20 < a.length', 'return a.slice(0, 20)', 'return a.substring(0, 20)'])(
    'is a length in `%s`',
    (body) => expect(turningOf(ts, func(body)).lengths).toEqual([19, 20, 21]),
  );

  test('counts as changed where one version alone has it', () => {
    const { values, lengths, isInLoop } = changed('return a > 3 && b.length < 4', 'return a >= 3 && b.length < 4');
    expect(values.map(({ value }) => value)).toEqual([2, 3, 4, 2, 3, 4]);
    expect({ lengths, isInLoop }).toEqual({ lengths: [], isInLoop: false });
  });

  test.each([
    ['for (let i = 0; i < a.length; i += 1) b(i)', 'for (let i = 0; i <= a.length; i += 1) b(i)'],
    ['while (a > b) a -= 1', 'while (a >= b) a -= 1'],
    ['for (const one of a) b(one)', 'for (const one of a.slice(1)) b(one)'],
  ])('changes in a loop from `%s` to `%s`', (before, after) => expect(changed(before, after).isInLoop).toBe(true));
});

describe('a domain that is steered', () => {
  const steering = { values: [{ value: 50, of: 'limit' }], lengths: [], isInLoop: false };

  test('has room for what a field is compared with, under the name of that field alone', () => {
    const domain = steered(domainOf([record({ limit: 10, other: 10 })]), steering);
    expect(contains(domain, record({ limit: 50, other: 10 }))).toBe(true);
    expect(contains(domain, record({ limit: 10, other: 50 }))).toBe(false);
  });

  test('gives no field a sign that it never had', () => {
    const values = [{ value: -5, of: 'limit' }];
    expect(contains(steered(domainOf([record({ limit: 10 })]), { values, lengths: [] }), record({ limit: -5 }))).toBe(
      false,
    );
  });

  test('has texts and lists of the lengths that are asked for', () => {
    const lengths = [19, 20, 21];
    const inputsFor = (value: Value) =>
      inputsOf({
        samples: [[value]],
        domains: [steered(domainOf([value]), { values: [], lengths })],
        grounds: 'calls',
        seed: 1,
        budget: 300,
        isFix: false,
      });
    const sizes = (value: Value) =>
      inputsFor(value).map(([one]) => (typeof one === 'string' ? one.length : JSON.stringify(one).split(',').length));
    expect(sizes('ab')).toEqual(expect.arrayContaining(lengths));
    expect(
      inputsFor(list(1)).map(([one]) => (typeof one === 'object' && one?.t === 'array' ? one.v.length : 0)),
    ).toEqual(expect.arrayContaining(lengths));
  });
});

describe('inputs that are led to where a change turns', () => {
  test('are calls with one value exchanged, as far as the domain has room for it', () => {
    const domains = [domainOf([1, 9]), domainOf(['x'])];
    const steering = { values: [4, 700, 'x'].map((value) => ({ value, of: 'a' })), lengths: [], isInLoop: false };
    expect(led([[1, 'x']], domains, steering)).toEqual([
      [4, 'x'],
      [1, 'x'],
    ]);
  });

  test('are lists that are none, one, two and three long where a loop changed', () => {
    const domains = [domainOf([list(5, 6), list()])];
    const steering = { values: [], lengths: [], isInLoop: true };
    expect(led([[list(5, 6)]], domains, steering)).toEqual([[list()], [list(5)], [list(5, 6)], [list(5, 6, 5)]]);
  });

  test('lie in the domain, but for the empty list', () =>
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.array(fc.integer()), fc.boolean(), (seen, values, isInLoop) => {
        const domain = domainOf([list(...seen)]);
        const steering = { values: values.map((value) => ({ value, of: '' })), lengths: [2, 3, 4], isInLoop };
        for (const [value] of led([[list(...seen)]], [domain], steering))
          expect(value !== undefined && (contains(domain, value) || JSON.stringify(value) === EMPTY)).toBe(true);
      }),
    ));
});
