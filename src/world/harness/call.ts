/** Calls one function with one input, and says what came of it. */

import type { Input } from '../../exercise/values/value.ts';
import { type Classes, decode } from './decode.ts';
import { encode } from './encode.ts';
import { lacks, touchedPackage } from './lacking.ts';
import {
  after,
  apply,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isNativeError,
  isPromise,
  lookUp,
  stringify,
} from './taken.ts';

/** How long a promise may take, in milliseconds, before it counts as one that never settles. */
export type Wait = (promise: object) => Promise<Settled>;
export type Settled = { readonly value: unknown } | { readonly reason: unknown };

/** @returns a `Result` of `exercise/values/value.ts` as JSON. The first of the input is the receiver where the name is that of a method. */
export async function call(name: string, input: Input, classes: Classes): Promise<string> {
  touchedPackage();
  const result = await resultOf(name, input, classes);
  const lacking = touchedPackage();
  return lacking === null ? result : lacks(lacking);
}

async function resultOf(name: string, input: Input, classes: Classes): Promise<string> {
  let made: unknown[];
  try {
    made = input.map((value) => decode(value, classes));
  } catch (error) {
    return `{"is":"stopped","why":${stringify(`the input cannot be made: ${nameOf(error)}`)}}`;
  }
  const before = encode(made);
  try {
    const given = invoke(name, made, classes);
    const value = isThenable(given) ? await settled(given) : given;
    // The value first: reading an iterator may still do things to the arguments.
    const said = encode(value);
    const later = encode(made);
    return `{"is":"returned","value":${said},"after":${later === before ? 'null' : partsOf(later)}}`;
  } catch (error) {
    return `{"is":"threw","name":${stringify(nameOf(error))}}`;
  }
}

function invoke(name: string, made: unknown[], classes: Classes): unknown {
  const [owner, method] = name.split('#');
  const [receiver, ...args] = made;
  if (method === undefined) return apply(callable(lookUp(classes, name), name), undefined, made);
  return apply(callable(methodOf(receiver, method), `${owner}#${method}`), receiver, args);
}

/** `get field` for what gives a field. */
function methodOf(receiver: unknown, method: string): unknown {
  const isGetter = method.startsWith('get ');
  for (let at: unknown = receiver; typeof at === 'object' && at !== null; at = getPrototypeOf(at)) {
    const found = getOwnPropertyDescriptor(at, isGetter ? method.slice(4) : method);
    if (found !== undefined) return isGetter ? found.get : found.value;
  }
  return undefined;
}

function callable(value: unknown, name: string): (...args: unknown[]) => unknown {
  if (isCallable(value)) return value;
  throw new TypeError(`${name} is no function`);
}

const isCallable = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';

const isThenable = (value: unknown): value is object => typeof value === 'object' && value !== null && isPromise(value);

const settled = (promise: object): Promise<unknown> =>
  new Promise((resolve, reject) => after(promise, resolve, reject));

/** The list inside the encoded list. */
const partsOf = (encoded: string): string => encoded.slice('{"t":"array","v":'.length, -1);

function nameOf(thrown: unknown): string {
  if (!isNativeError(thrown)) return typeof thrown;
  const prototype = getPrototypeOf(thrown);
  const maker: unknown = prototype === null ? undefined : getOwnPropertyDescriptor(prototype, 'constructor')?.value;
  const name: unknown = typeof maker === 'function' ? getOwnPropertyDescriptor(maker, 'name')?.value : undefined;
  return typeof name === 'string' ? name : 'Error';
}
