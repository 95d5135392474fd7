import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { domainOf } from '../../../src/exercise/domains/domain.ts';
import { functionsIn, parseFile } from '../../../src/exercise/functions/functions.ts';
import { edgesOf } from '../../../src/exercise/inputs/edge-cases.ts';
import { domainOfType } from '../../../src/exercise/types/domain-of-type.ts';
import type { Value } from '../../../src/exercise/values/value.ts';

function exactOf(type: string): readonly Value[] {
  const [func] = functionsIn(ts, parseFile(ts, 'a.ts', `function f(a: ${type}) {}`));
  const node = func?.parameters[0]?.type;
  return (node && domainOfType(ts, node, () => undefined)?.exact) ?? [];
}

const callbacks = (type: string): readonly string[] =>
  exactOf(type).flatMap((value) => (typeof value === 'object' && value?.t === 'function' ? [value.v] : []));
/** How many parameters it has. */
const arity = (text: string): number => Number(new Function(`return (${text}).length`)());

describe('callbacks of a declared type', () => {
  test.each([
    ['() => unknown', 0],
    ['(x: number) => unknown', 1],
    ['(x: number, y: number) => number', 2],
    ['(x: string) => boolean', 1],
    ['(x: string) => Promise<void>', 1],
    ['(...all: string[]) => string', 2],
  ])('`%s` have no more than %i parameters', (type, most) => {
    expect(callbacks(type).length).toBeGreaterThan(0);
    expect(Math.max(...callbacks(type).map(arity))).toBe(most);
  });

  test.each<[string, (result: unknown) => boolean]>([
    ['(x: string) => boolean', (result) => typeof result === 'boolean'],
    ['(x: unknown) => x is string', (result) => typeof result === 'boolean'],
    ['(x: string) => number', (result) => typeof result === 'number'],
    ['(x: number) => string', (result) => typeof result === 'string'],
    ['(x: number) => Promise<number>', (result) => result instanceof Promise],
  ])('`%s` give what it says', (type, isSo) =>
    expect(callbacks(type).map((text) => isSo(new Function(`return (${text})(1)`)()))).not.toContain(false),
  );
});

describe('dates', () => {
  const date = (text: string): Value => ({ t: 'date', v: Date.parse(text) });

  test('have the week around those that were seen, and leap days, at the same time of day', () => {
    const { exact } = domainOf([date('2024-05-15T12:30:00Z')]);
    for (const day of ['14', '16', '17', '18', '19', '20', '21'])
      expect(exact).toContainEqual(date(`2024-05-${day}T12:30:00Z`));
    expect(exact).toContainEqual(date('2024-02-29T12:30:00Z'));
    expect(exact[0]).toEqual(date('2024-05-15T12:30:00Z'));
  });

  test('that are none are what nobody is known to give, where only a type allows them', () => {
    const [domain, none]: [ReturnType<typeof domainOf>, Value] = [
      domainOf([date('2024-05-15')]),
      { t: 'date', v: null },
    ];
    const isEdge = edgesOf({ samples: [], domains: [domain], grounds: 'types' });
    expect([isEdge([none]), isEdge([date('2024-05-16')])]).toEqual([true, false]);
  });
});
