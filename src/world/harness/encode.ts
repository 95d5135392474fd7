/** Any value as one line of JSON, in the form of `exercise/values/value.ts`: bounded, deterministic, and without asking the value for anything that it could lie about at our cost. */
import {
  apply,
  eachOfMap,
  eachOfSet,
  flagsOf,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  ITERATOR,
  isArray,
  isDate,
  isFiniteNumber,
  isMap,
  isNativeError,
  isRegExp,
  isSet,
  isTypedArray,
  keep,
  lookUp,
  matches,
  ownKeys,
  RealMap,
  same,
  sourceOf,
  stringify,
  text,
  textOfFunction,
  timeOf,
} from './taken.ts';

const DEEPEST = 12;
/** Values in one answer, all levels together. */
const MOST = 5_000;
const LONGEST = 20_000;
/** What an iterator is asked for. */
const DRAINED = 100;

interface Walk {
  left: number;
  readonly met: Map<object, number>;
  containers: number;
}

export const encode = (value: unknown): string => encodeAt(value, 0, { left: MOST, met: new RealMap(), containers: 0 });

const CUT = '{"t":"cut"}';

function encodeAt(value: unknown, depth: number, walk: Walk): string {
  walk.left -= 1;
  if (walk.left < 0 || depth > DEEPEST) return CUT;
  switch (typeof value) {
    case 'string':
      return value.length > LONGEST ? CUT : stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'undefined':
      return '{"t":"undefined"}';
    case 'number':
      if (same(value, -0)) return '{"t":"number","v":"-0"}';
      return isFiniteNumber(value) ? text(value) : `{"t":"number","v":"${text(value)}"}`;
    case 'bigint':
      return `{"t":"bigint","v":"${text(value)}"}`;
    case 'symbol':
      return `{"t":"symbol","v":${stringify(text(value))}}`;
    case 'function':
      return '{"t":"function","v":""}';
    case 'object':
      return value === null ? 'null' : encodeContainer(value, depth, walk);
    default:
      return CUT;
  }
}

function encodeContainer(value: object, depth: number, walk: Walk): string {
  const met = lookUp(walk.met, value);
  if (met !== undefined) return `{"t":"again","v":${met}}`;
  keep(walk.met, value, walk.containers);
  walk.containers += 1;
  if (isArray(value)) return `{"t":"array","v":${encodeList(value, value.length, depth, walk)}}`;
  if (isDate(value)) return encodeDate(timeOf(value));
  if (isMap(value)) return `{"t":"map","v":${encodeMap(value, depth, walk)}}`;
  if (isSet(value)) return `{"t":"set","v":${encodeSet(value, depth, walk)}}`;
  if (isRegExp(value)) return `{"t":"regexp","v":${stringify(sourceOf(value))},"flags":${stringify(flagsOf(value))}}`;
  if (isNativeError(value)) return `{"t":"error","name":${stringify(classOf(value) ?? 'Error')}}`;
  if (isTypedArray(value)) return encodeBytes(value, walk);
  return isIterator(value) ? encodeIterator(value, depth, walk) : encodeObject(value, depth, walk);
}

const encodeDate = (time: number): string => `{"t":"date","v":${isFiniteNumber(time) ? text(time) : 'null'}}`;

function encodeList(list: ArrayLike<unknown>, length: number, depth: number, walk: Walk): string {
  let out = '[';
  for (let index = 0; index < length; index += 1) {
    if (walk.left <= 0) return `${out}${index > 0 ? ',' : ''}${CUT}]`;
    out += `${index > 0 ? ',' : ''}${encodeAt(list[index], depth + 1, walk)}`;
  }
  return `${out}]`;
}

function encodeMap(map: object, depth: number, walk: Walk): string {
  let out = '';
  eachOfMap(map, (value, key) => {
    if (walk.left <= 0) return;
    out += `${out === '' ? '' : ','}[${encodeAt(key, depth + 1, walk)},${encodeAt(value, depth + 1, walk)}]`;
  });
  return `[${out}]`;
}

function encodeSet(set: object, depth: number, walk: Walk): string {
  let out = '';
  eachOfSet(set, (value) => {
    if (walk.left > 0) out += `${out === '' ? '' : ','}${encodeAt(value, depth + 1, walk)}`;
  });
  return `[${out}]`;
}

function encodeBytes(bytes: object, walk: Walk): string {
  const list: ArrayLike<unknown> = { length: 0, ...bytes };
  const length = ownKeys(bytes).length;
  const name = stringify(classOf(bytes) ?? 'Uint8Array');
  return `{"t":"bytes","name":${name},"v":${encodeList(list, length, 0, walk)}}`;
}

/** Own enumerable fields, accessors unasked: a getter may do anything. */
function encodeObject(value: object, depth: number, walk: Walk): string {
  let out = '';
  const keys = ownKeys(value);
  for (let index = 0; index < keys.length && walk.left > 0; index += 1) {
    const key = keys[index];
    const field = key === undefined ? undefined : getOwnPropertyDescriptor(value, key);
    if (typeof key !== 'string' || field?.enumerable !== true) continue;
    const held = field.get === undefined ? encodeAt(field.value, depth + 1, walk) : CUT;
    out += `${out === '' ? '' : ','}[${stringify(key)},${held}]`;
  }
  const name = classOf(value);
  if (name === null) return `{"t":"object","v":[${out}]}`;
  return `{"t":"object","v":[${out}],"name":${stringify(name)}${hasPrivate(value) ? ',"isPartly":true' : ''}}`;
}

const PRIVATE = /\.\s*#[A-Za-z_$]/;
const MOST_CLASSES = 10;

/** By the text of its class and of those that it extends. */
function hasPrivate(value: object): boolean {
  let prototype = getPrototypeOf(value);
  for (let count = 0; prototype !== null && count < MOST_CLASSES; count += 1) {
    const maker: unknown = getOwnPropertyDescriptor(prototype, 'constructor')?.value;
    if (typeof maker === 'function' && matches(PRIVATE, textOfFunction(maker))) return true;
    prototype = getPrototypeOf(prototype);
  }
  return false;
}

/** Null for plain objects, and for those without a class. */
function classOf(value: object): string | null {
  const prototype = getPrototypeOf(value);
  if (prototype === null) return null;
  const maker: unknown = getOwnPropertyDescriptor(prototype, 'constructor')?.value;
  if (typeof maker !== 'function') return null;
  const name: unknown = getOwnPropertyDescriptor(maker, 'name')?.value;
  return typeof name !== 'string' || name === 'Object' ? null : name;
}

function isIterator(value: object): value is Iterator<unknown> {
  const next: unknown = 'next' in value ? value.next : undefined;
  return typeof next === 'function' && ITERATOR in value;
}

function encodeIterator(iterator: Iterator<unknown>, depth: number, walk: Walk): string {
  const next = iterator.next;
  let out = '';
  for (let count = 0; count < DRAINED; count += 1) {
    const step: IteratorResult<unknown> = apply(next, iterator, []);
    if (step.done === true) return `{"t":"iterator","v":[${out}]}`;
    out += `${count > 0 ? ',' : ''}${encodeAt(step.value, depth + 1, walk)}`;
  }
  return `{"t":"iterator","v":[${out},${CUT}]}`;
}
