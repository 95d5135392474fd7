/** What code under test gives back: compared, printed, made into domains and smaller inputs. */
import { differenceOf, mannersOf, sameValue } from '../../../src/exercise/comparison/oracle.ts';
import { smaller } from '../../../src/exercise/comparison/shrink.ts';
import { contains, domainOf } from '../../../src/exercise/domains/domain.ts';
import { isPrintable, printCall, printResult, printValue } from '../../../src/exercise/values/print.ts';
import { law, type Target } from '../target.ts';
import { isValue } from '../value.ts';

export default {
  name: 'values',
  seeds: [
    '[1,"a",true,null,{"t":"array","v":[1,"x"]},{"t":"object","v":[["a",1],["__proto__",null]]},{"t":"date","v":0},{"t":"bytes","name":"Buffer","v":[1,2]}]',
    '[{"t":"number","v":"-0"},{"t":"bigint","v":"12"},{"t":"map","v":[[1,{"t":"set","v":[2]}]]},{"t":"regexp","v":"a+/","flags":"g"},{"t":"error","name":"TypeError"},{"t":"undefined"},{"t":"symbol","v":"s"},{"t":"cut"},{"t":"again","v":0}]',
    '["2024-02-29","a@b.c","\\u202e\\u0000`\u0024{x}`",-1.5,1e308]',
  ],
  pieces: [
    ...['{"t":"array","v":[', ']}', '{"t":"object","v":[["a",', ']]}', '{"t":"number","v":"NaN"}', '{"t":"map","v":[['],
    ...[
      '{"t":"set","v":[',
      '{"t":"date","v":',
      '1e20',
      '{"t":"undefined"}',
      ',',
      '"__proto__"',
      '{"t":"error","name":"',
    ],
    ...[
      '"\\ud800"',
      '0.1',
      '"x"',
      '"`${"',
      '"\\\\"',
      '"*/"',
      '"\\n"',
      '{"t":"bigint","v":"9"}',
      '{"t":"regexp","v":"/","flags":"',
    ],
  ],
  longest: 100_000,
  // Fifty smaller inputs are in it, each nearly as long.
  answer: 120,
  run(text) {
    const values = listIn(text).filter((one) => isValue(one, 0));
    const [first = null, second = null] = values;
    const domain = domainOf(values);
    law(!values.some((one) => !sameValue(one, one)), 'a value is the same as itself');
    const [base, head] = [first, second].map((value) => ({ is: 'returned' as const, value, after: null }));
    if (base === undefined || head === undefined) return null;
    const kind = differenceOf(base, head);
    const shrunk = [...take(smaller([first, second], [domain, domain]), 50)];
    mannersOf([base, head]);
    const held = values.map((one) => contains(domain, one));
    return [values.map(printValue), held, printCall('f', values), printResult(base), isPrintable(head), kind, shrunk];
  },
} satisfies Target;

function* take<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let left = most;
  for (const item of items) {
    if (left <= 0) return;
    left -= 1;
    yield item;
  }
}

function listIn(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return [text];
  }
}
