/** Operators on values that were read off the source. Undefined where the language would convert, or the value cannot be told. */
import type TypeScript from 'typescript';
import type { Value } from '../values/value.ts';

type Ts = typeof TypeScript;

export function numberOf(value: number): Value {
  if (Object.is(value, -0)) return { t: 'number', v: '-0' };
  if (Number.isNaN(value)) return { t: 'number', v: 'NaN' };
  return Number.isFinite(value) ? value : { t: 'number', v: value > 0 ? 'Infinity' : '-Infinity' };
}

export function signed(ts: Ts, operator: TypeScript.PrefixUnaryOperator, value: Value | undefined): Value | undefined {
  if (value === undefined) return undefined;
  if (operator === ts.SyntaxKind.ExclamationToken) return !isTruthy(value);
  if (operator === ts.SyntaxKind.PlusToken && typeof value === 'number') return value;
  if (operator !== ts.SyntaxKind.MinusToken) return undefined;
  if (typeof value === 'number') return numberOf(-value);
  if (typeof value !== 'object') return undefined;
  if (value?.t === 'bigint') return { t: 'bigint', v: String(-BigInt(value.v)) };
  return value?.t === 'number' && value.v === 'Infinity' ? { t: 'number', v: '-Infinity' } : undefined;
}

export const isTruthy = (value: Value): boolean => {
  if (typeof value !== 'object') return Boolean(value);
  if (value === null || value.t === 'undefined') return false;
  return value.t !== 'number' || value.v === 'Infinity' || value.v === '-Infinity';
};

const isNothing = (value: Value): boolean => value === null || (typeof value === 'object' && value.t === 'undefined');

/** The right side is asked for only where the left one does not decide. */
export function calculate(operator: string, left: Value, right: () => Value | undefined): Value | undefined {
  if (operator === '||') return isTruthy(left) ? left : right();
  if (operator === '&&') return isTruthy(left) ? right() : left;
  if (operator === '??') return isNothing(left) ? right() : left;
  const other = right();
  if (typeof left === 'number' && typeof other === 'number') return arithmetic(operator, left, other);
  if (operator !== '+' || !isPlain(left) || !isPlain(other)) return undefined;
  return typeof left === 'string' || typeof other === 'string' ? `${left}${other}` : undefined;
}

const isPlain = (value: Value | undefined): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

function arithmetic(operator: string, left: number, right: number): Value | undefined {
  switch (operator) {
    case '+':
      return numberOf(left + right);
    case '-':
      return numberOf(left - right);
    case '*':
      return numberOf(left * right);
    case '/':
      return numberOf(left / right);
    case '%':
      return numberOf(left % right);
    case '**':
      return numberOf(left ** right);
    default:
      return undefined;
  }
}
