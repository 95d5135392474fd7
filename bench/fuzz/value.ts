/** Which JSON is a value as it crosses between the code under test and us. */
import type { Value } from '../../src/exercise/values/value.ts';

/** As our side makes them; functions, classes and expressions are left out, for they run. */
export function isValue(value: unknown, depth: number): value is Value {
  if (depth > 50) return false;
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (typeof value !== 'object' || !('t' in value)) return false;
  const held = 'v' in value ? value.v : undefined;
  const each = (list: unknown): boolean => Array.isArray(list) && list.every((item) => isValue(item, depth + 1));
  const pairs = (list: unknown): boolean =>
    Array.isArray(list) && list.every((item) => Array.isArray(item) && item.length === 2 && each(item));
  switch (value.t) {
    case 'undefined':
      return true;
    case 'number':
      return ['NaN', 'Infinity', '-Infinity', '-0'].includes(String(held));
    case 'bigint':
      return /^-?\d{1,100}$/.test(String(held)) && typeof held === 'string';
    case 'array':
    case 'set':
    case 'iterator':
      return each(held);
    case 'map':
      return pairs(held);
    case 'object':
      return pairs(held) && Array.isArray(held) && held.every(([name]) => typeof name === 'string');
    case 'date':
      return held === null || typeof held === 'number';
    default:
      return false;
  }
}
