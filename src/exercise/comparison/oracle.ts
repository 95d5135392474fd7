/** Whether two calls came to the same, whether the first one came to anything sensible, and what the difference is. */
import type { Result, Value } from '../values/value.ts';

/** Floating point may be summed in another order: relative to the larger of the two. */
const NEGLIGIBLE = 1e-9;

export function sameResult(base: Result, head: Result): boolean {
  if (base.is === 'returned' && head.is === 'returned')
    return sameValue(base.value, head.value) && sameLists(base.after ?? [], head.after ?? []);
  if (base.is === 'threw' && head.is === 'threw') return base.name === head.name;
  return base.is === head.is;
}

export function sameValue(base: Value, head: Value): boolean {
  // Zero has a sign that hardly anybody means.
  const [one, other] = [plainZero(base), plainZero(head)];
  if (typeof one === 'number' && typeof other === 'number') return isClose(one, other);
  if (base === null || head === null || typeof base !== 'object' || typeof head !== 'object') return base === head;
  if (base.t !== head.t) return false;
  switch (base.t) {
    case 'array':
    case 'iterator':
    case 'set':
      return head.t === base.t && sameLists(base.v, head.v);
    case 'map':
      return head.t === 'map' && sameLists(base.v.flat(), head.v.flat());
    case 'object':
      return head.t === 'object' && base.name === head.name && sameFields(new Map(base.v), new Map(head.v));
    // What neither side could show says nothing.
    case 'cut':
    case 'function':
      return true;
    default:
      return JSON.stringify(base) === JSON.stringify(head);
  }
}

const plainZero = (value: Value): Value =>
  typeof value === 'object' && value?.t === 'number' && value.v === '-0' ? 0 : value;

function sameLists(base: readonly Value[], head: readonly Value[]): boolean {
  return base.length === head.length && base.every((value, index) => sameValue(value, head[index] ?? null));
}

/** The order of an object's fields is nobody's promise; that of a map's or set's entries is. */
function sameFields(base: ReadonlyMap<string, Value>, head: ReadonlyMap<string, Value>): boolean {
  const names = new Set([...base.keys(), ...head.keys()]);
  return [...names].every((name) => sameValue(base.get(name) ?? UNDEFINED, head.get(name) ?? UNDEFINED));
}

const UNDEFINED: Value = { t: 'undefined' };

const isClose = (base: number, head: number): boolean =>
  // Infinity less itself is no number.
  base === head || Math.abs(base - head) <= NEGLIGIBLE * Math.max(1, Math.abs(base), Math.abs(head));

/**
 * Whether a result is what somebody wrote down. People write less than there is: a list for an iterator, a plain object
 * for an instance, 0.33 for a third.
 */
export function meets(result: Result, said: Value): boolean {
  return result.is === 'returned' && isAsSaid(result.value, said);
}

function isAsSaid(value: Value, said: Value): boolean {
  if (typeof said === 'number' && typeof value === 'number') return isRounded(value, said);
  if (value === null || said === null || typeof value !== 'object' || typeof said !== 'object')
    return sameValue(said, value);
  if (said.t === 'array' && (value.t === 'array' || value.t === 'iterator'))
    return said.v.length === value.v.length && said.v.every((one, index) => isAsSaid(value.v[index] ?? null, one));
  if (said.t !== 'object' || value.t !== 'object') return value.t === 'cut' || sameValue(said, value);
  const [there, wanted] = [new Map(value.v), new Map(said.v)];
  return [...new Set([...there.keys(), ...wanted.keys()])].every((name) =>
    isAsSaid(there.get(name) ?? UNDEFINED, wanted.get(name) ?? UNDEFINED),
  );
}

/** As many digits as were written, where at least two were. */
function isRounded(value: number, said: number): boolean {
  const [, digits = ''] = /\.(\d+)$/.exec(String(said)) ?? [];
  return isClose(value, said) || (digits.length > 1 && Math.abs(value - said) <= 0.51 * 10 ** -digits.length);
}

/** What a function does where it is used as meant; learnt from the inputs that real calls give it. */
export interface Manners {
  /** Whether it returns nothing, or has nothing in what it returns. */
  readonly undefined: boolean;
  readonly notFinite: boolean;
  /** Classes of errors that real calls meet. */
  readonly throws: readonly string[];
}

export function mannersOf(results: readonly Result[]): Manners {
  return {
    undefined: results.some((result) => result.is === 'returned' && holds(result.value, isUndefined)),
    notFinite: results.some((result) => result.is === 'returned' && holds(result.value, isNotFinite)),
    throws: results.flatMap((result) => (result.is === 'threw' ? [result.name] : [])),
  };
}

/** Whether the base's answer is one to hold the head to: no accident on an input that nobody gives it. */
export function isWellBehaved(result: Result, manners: Manners): boolean {
  if (result.is === 'threw') return manners.throws.includes(result.name);
  if (result.is !== 'returned') return false;
  if (!manners.undefined && holds(result.value, isUndefined)) return false;
  return manners.notFinite || !holds(result.value, isNotFinite);
}

const isUndefined = (value: Value): boolean => typeof value === 'object' && value?.t === 'undefined';
const isNotFinite = (value: Value): boolean => typeof value === 'object' && value?.t === 'number' && value.v !== '-0';

/** Whether some value inside is so. */
function holds(value: Value, isSo: (value: Value) => boolean): boolean {
  if (isSo(value)) return true;
  if (value === null || typeof value !== 'object') return false;
  switch (value.t) {
    case 'array':
    case 'set':
    case 'iterator':
      return value.v.some((one) => holds(one, isSo));
    case 'map':
      return value.v.some(([key, held]) => holds(key, isSo) || holds(held, isSo));
    case 'object':
      return value.v.some(([, held]) => holds(held, isSo));
    default:
      return false;
  }
}

/** The kinds of difference, gravest first: what a reader is told apart from "another result". */
export type Difference =
  | 'hangs'
  | 'stops'
  | 'throws'
  | 'is not a number'
  | 'is undefined'
  | 'another kind'
  | 'changes its arguments'
  | 'another result';

/** Null where there is none. */
export function differenceOf(base: Result, head: Result): Difference | null {
  if (base.is === 'lacking' || head.is === 'lacking' || sameResult(base, head)) return null;
  if (head.is === 'hung') return 'hangs';
  if (head.is === 'stopped') return 'stops';
  if (head.is === 'threw') return base.is === 'threw' ? 'another result' : 'throws';
  if (base.is !== 'returned') return 'another result';
  if (holds(head.value, isNotFinite) && !holds(base.value, isNotFinite)) return 'is not a number';
  if (holds(head.value, isUndefined) && !holds(base.value, isUndefined)) return 'is undefined';
  if (kindOf(base.value) !== kindOf(head.value)) return 'another kind';
  return sameValue(base.value, head.value) ? 'changes its arguments' : 'another result';
}

function kindOf(value: Value): string {
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  return value.t;
}
