/** Values between the code under test and us: what the harness makes of a request, and what it says of any value. */

import { decode } from '../../../src/world/harness/decode.ts';
import { encode } from '../../../src/world/harness/encode.ts';
import { law, type Target } from '../target.ts';
import { isValue } from '../value.ts';

export default {
  name: 'wire',
  seeds: [
    '{"t":"object","v":[["a",1],["__proto__",{"t":"array","v":[null,true,"x"]}],["m",{"t":"map","v":[[1,{"t":"set","v":[2]}]]}]]}',
    '[{"t":"number","v":"-0"},{"t":"bigint","v":"12"},{"t":"date","v":0},{"t":"regexp","v":"a+","flags":"g"},{"t":"bytes","name":"Buffer","v":[1,2]},{"t":"error","name":"TypeError"},{"t":"symbol","v":"s"},{"t":"iterator","v":[1]},{"t":"undefined"}]',
    'null',
  ],
  pieces: [
    '{"t":"array","v":[',
    ']}',
    '{"t":"object","v":[["a",',
    ']]}',
    '{"t":"number","v":"NaN"}',
    '{"t":"map","v":[[',
    '{"t":"set","v":[',
    '{"t":"date","v":',
    '1e20',
    '{"t":"undefined"}',
    ',',
    '"__proto__"',
    '{"t":"iterator","v":[',
    '"\\ud800"',
    '0.1',
    '"x"',
  ],
  longest: 400_000,
  run(text) {
    const value = read(text);
    const plain = encode(value);
    JSON.parse(plain);
    const isOurs = isValue(value, 0);
    if (!isOurs) return plain.length;
    const made = encode(decode(value, new Map()));
    law(encode(decode(JSON.parse(made), new Map())).length <= made.length + 100, 'what was encoded can be made again');
    return made;
  },
} satisfies Target;

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
