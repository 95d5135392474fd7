/** Makes the values that a call is given, anew for every call: what the code under test does to them touches no other call. */
import type { Value } from '../../exercise/values/value.ts';
import { construct, lookUp, RealDate, RealFunction } from './taken.ts';

/** The classes that an input may ask for an instance of, by name. */
export type Classes = Map<string, unknown>;

const NUMBERS = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  '-0': -0,
};

/** @throws where an input cannot be made: an expression that fails, a class that is not there. */
export function decode(value: Value, classes: Classes): unknown {
  if (value === null || typeof value !== 'object') return value;
  const each = (list: readonly Value[]): unknown[] => list.map((item) => decode(item, classes));
  switch (value.t) {
    case 'undefined':
    case 'cut':
    case 'again':
      return undefined;
    case 'number':
      return NUMBERS[value.v];
    case 'bigint':
      return BigInt(value.v);
    case 'array':
      return each(value.v);
    case 'iterator':
      return each(value.v)[Symbol.iterator]();
    case 'object':
      return objectOf(value.v.map(([name, held]) => [name, decode(held, classes)]));
    case 'map':
      return new Map(value.v.map(([key, held]) => [decode(key, classes), decode(held, classes)]));
    case 'set':
      return new Set(each(value.v));
    case 'date':
      return new RealDate(value.v ?? Number.NaN);
    case 'regexp':
      return new RegExp(value.v, value.flags);
    case 'bytes':
      return value.name === 'Buffer' ? Buffer.from([...value.v]) : new Uint8Array(value.v);
    case 'error':
      return new Error(value.name);
    case 'symbol':
      return Symbol(value.v);
    case 'function':
      return new RealFunction(`'use strict'; return (${value.v})`)();
    case 'new':
      return construct(classNamed(value.name, classes), each(value.v));
    default:
      return value satisfies never;
  }
}

/** Fields are defined, not set: `__proto__` is a name like any other. */
function objectOf(fields: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [name, value] of fields)
    Object.defineProperty(made, name, { value, enumerable: true, writable: true, configurable: true });
  return made;
}

function classNamed(name: string, classes: Classes): new (...args: unknown[]) => unknown {
  const found = lookUp(classes, name);
  if (isClass(found)) return found;
  throw new TypeError(`there is no class ${name}`);
}

const isClass = (value: unknown): value is new (...args: unknown[]) => unknown => typeof value === 'function';
