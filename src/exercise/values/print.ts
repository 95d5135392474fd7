/** Values as source text, so that a reader can paste what was found. */
import type { Input, Result, Value } from './value.ts';

/** JavaScript that makes the value. */
export function printValue(value: Value): string {
  if (typeof value === 'string') return printString(value);
  if (value === null || typeof value !== 'object') return String(value);
  switch (value.t) {
    case 'undefined':
      return 'undefined';
    case 'number':
      return value.v;
    case 'bigint':
      return `${value.v}n`;
    case 'array':
      return `[${value.v.map(printValue).join(', ')}]`;
    case 'iterator':
      return `[${value.v.map(printValue).join(', ')}].values()`;
    case 'object':
      return printObject(value.v.map(([name, held]) => `${printName(name)}: ${printValue(held)}`));
    case 'map':
      return `new Map([${value.v.map(([key, held]) => `[${printValue(key)}, ${printValue(held)}]`).join(', ')}])`;
    case 'set':
      return `new Set([${value.v.map(printValue).join(', ')}])`;
    case 'date':
      return `new Date(${value.v ?? 'NaN'})`;
    case 'regexp':
      return `new RegExp(${printString(value.v)}, ${printString(value.flags)})`;
    case 'bytes':
      return value.name === 'Buffer'
        ? `Buffer.from([${value.v.join(', ')}])`
        : `new ${value.name}([${value.v.join(', ')}])`;
    case 'error':
      return `new ${value.name}()`;
    case 'symbol':
      return value.v;
    case 'function':
      return value.v === '' ? '/* a function */' : value.v;
    case 'new':
      return `new ${value.name}(${value.v.map(printValue).join(', ')})`;
    case 'again':
      return '/* itself */';
    case 'cut':
      return '/* … */';
    default:
      return value satisfies never;
  }
}

const printObject = (fields: readonly string[]): string => (fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`);

/** `__proto__` in a literal would set the prototype. */
const printName = (name: string): string => {
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : printString(name);
};

/** Single quotes, and every character that is not plain ASCII as an escape: nothing hides in a test that people paste. */
export function printString(text: string): string {
  const plain = text
    .replace(/[\\']/g, '\\$&')
    .replace(/[^\x20-\x7e]/g, (one) => ESCAPES.get(one) ?? unicodeEscape(one));
  return `'${plain}'`;
}

const ESCAPES = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const unicodeEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** `name` as it is registered: `f`, `Class.method` or `Class#method`, whose first input is the receiver. */
export function printCall(name: string, input: Input): string {
  const [, method] = name.split('#');
  const [receiver, ...args] = input.map(printValue);
  if (method === undefined) return `${name}(${input.map(printValue).join(', ')})`;
  return method.startsWith('get ') ? `${receiver}.${method.slice(4)}` : `${receiver}.${method}(${args.join(', ')})`;
}

/** A package, a file that is not there, or (from the top) a module that throws while it loads. */
function lackOf(what: string): string {
  if (what.startsWith('/')) return `\`${what.slice(1)}\`, which does not load`;
  return `\`${what}\`, which is not ${what.startsWith('.') ? 'there' : 'installed'}`;
}

/** In the words of a remark. */
export function printResult(result: Result): string {
  switch (result.is) {
    case 'returned':
      return printValue(result.value);
    case 'threw':
      return `throws ${result.name}`;
    case 'lacking':
      return `needs ${lackOf(result.what)}`;
    case 'hung':
      return 'does not end';
    case 'stopped':
      return result.why;
    default:
      return result satisfies never;
  }
}

/** Whether a value can be written down whole: what was cut, or is a function, cannot be expected of anything. */
export function isPrintable(result: Result): boolean {
  return result.is !== 'returned' || holdsNoGap(result.value);
}

function holdsNoGap(value: Value): boolean {
  return !/"t":"(?:cut|again|function)"/.test(JSON.stringify(value));
}

/** Whether the value's text makes it wherever it stands: not so of instances of the module's classes. */
export const isWritten = (value: Value): boolean => !/"t":"(?:new|cut|again)"/.test(JSON.stringify(value));
