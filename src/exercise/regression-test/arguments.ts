/** A difference in what a call leaves of its arguments, in words and as a test: the result alone would not show it. */
import type { Found } from '../comparison/both-versions.ts';
import { printValue } from '../values/print.ts';
import type { Input, Result, Value } from '../values/value.ts';

/** What the arguments are after the call: as they were given where nothing is said. */
export function leftBy(result: Result, input: Input): readonly Value[] {
  return result.is === 'returned' ? (result.after ?? input) : input;
}

export const printList = (values: readonly Value[]): string => `[${values.map(printValue).join(', ')}]`;

/** The body of a test; null where the call is no plain one, or where a value cannot be written down. */
export function argumentsTest(
  name: string,
  { input, base, head }: Found,
  equal: (actual: string, expected: string) => string,
): string | null {
  const [was, now] = [leftBy(base, input), leftBy(head, input)];
  if (/[#. ]/.test(name) || /"t":"(?:cut|again|function)"/.test(JSON.stringify([input, was]))) return null;
  const expected = printList(was);
  return [
    `  const given = ${printList(input)};`,
    `  ${name}(...given);`,
    `  ${equal('given', expected)} // here: ${printList(now).slice(0, 200)}`,
  ].join('\n');
}
