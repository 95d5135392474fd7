/** What the language itself makes and calculates, as far as tables of tests use it: dates, sets, `'a'.repeat(64)`, `Array(3).fill(0)`. */
import type TypeScript from 'typescript';
import { isWritten, printValue } from '../values/print.ts';
import { expression, itemsOf, type Value } from '../values/value.ts';

type Ts = typeof TypeScript;
type Read = (node: TypeScript.Expression) => Value | undefined;

/** Characters and items that are made without a thought. */
const MOST = 10_000;

/** `new Set([1])`; of a class that the language does not have, a wish for an instance. */
export function instanceOf(ts: Ts, node: TypeScript.NewExpression, read: Read): Value | undefined {
  if (!ts.isIdentifier(node.expression)) return undefined;
  const args = (node.arguments ?? []).map(read);
  const known = args.filter((argument) => argument !== undefined);
  const [first] = args;
  const items = args.length === 0 ? [] : itemsOf(first);
  switch (node.expression.text) {
    case 'Set':
      return items && { t: 'set', v: items };
    case 'Map':
      return items && mapOf(items);
    case 'Date':
      return dateFrom(args);
    case 'Array':
      return listOf(args);
    case 'Uint8Array':
      return items && bytesOf('Uint8Array', items);
    default:
      return known.length === args.length ? instanceWith(node.expression.text, known) : undefined;
  }
}

function instanceWith(name: string, v: readonly Value[]): Value | undefined {
  if (!LANGUAGE.has(name)) return { t: 'new', name, v };
  return PLAIN.has(name) && v.every(isWritten) ? expression(`new ${name}(${v.map(printValue).join(', ')})`) : undefined;
}

/** Of the language's surroundings, what is made of values alone. */
const PLAIN = new Set(
  'Error TypeError RangeError SyntaxError URL URLSearchParams Request Response Headers FormData AbortController WeakMap WeakSet RegExp'.split(
    ' ',
  ),
);

/** What the language or its surroundings have, and no module. */
const LANGUAGE = new Set(
  'Error TypeError RangeError SyntaxError Promise WeakMap WeakSet Proxy RegExp Object Function URL URLSearchParams Request Response Headers FormData Blob File AbortController Buffer'.split(
    ' ',
  ),
);

function mapOf(entries: readonly Value[]): Value | undefined {
  const pairs = entries.flatMap((entry) => {
    const [key, value, ...more] = itemsOf(entry) ?? [];
    return key !== undefined && value !== undefined && more.length === 0 ? [[key, value] as const] : [];
  });
  return pairs.length === entries.length ? { t: 'map', v: pairs } : undefined;
}

/** Parts of a date are those of the zone in which everything runs, which has no offset. */
function dateFrom(given: readonly (Value | undefined)[]): Value | undefined {
  const [first, ...more] = given;
  if (more.length === 0) return typeof first === 'number' || typeof first === 'string' ? dateOf(first) : undefined;
  const numbers = given.filter((one) => typeof one === 'number');
  const [year = 0, month = 0, ...rest] = numbers;
  return numbers.length === given.length ? dateOf(Date.UTC(year, month, ...rest)) : undefined;
}

function dateOf(given: number | string): Value {
  const time = new Date(given).getTime();
  return { t: 'date', v: Number.isFinite(time) ? time : null };
}

function bytesOf(name: string, items: readonly Value[]): Value | undefined {
  const bytes = items.filter((item) => typeof item === 'number');
  return bytes.length === items.length ? { t: 'bytes', name, v: bytes } : undefined;
}

/** `Array(3)`, `Array(1, 2)`. */
function listOf(args: readonly (Value | undefined)[]): Value | undefined {
  const known = args.filter((argument) => argument !== undefined);
  const [length] = known;
  if (known.length < args.length) return undefined;
  if (known.length !== 1 || typeof length !== 'number') return { t: 'array', v: known };
  return Number.isInteger(length) && length >= 0 && length <= MOST
    ? { t: 'array', v: Array.from({ length }, (): Value => ({ t: 'undefined' })) }
    : undefined;
}

export function builtInCall(ts: Ts, node: TypeScript.CallExpression, read: Read): Value | undefined {
  const { expression } = node;
  if (ts.isIdentifier(expression)) {
    const args = node.arguments.map(read);
    return expression.text === 'Array' ? listOf(args) : converted(expression.text, args);
  }
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  const [owner, method] = [expression.expression.getText(), expression.name.text];
  if (MOCK.test(`${owner}.${method}`)) {
    const [instead] = node.arguments;
    return instead === undefined ? { t: 'function', v: '() => undefined' } : read(instead);
  }
  const args = node.arguments.map(read);
  const known = args.filter((argument) => argument !== undefined);
  if (known.length < args.length) return undefined;
  if (MOCKED.test(owner)) return mocked(method, known);
  if (owner === 'JSON' && method === 'stringify') return textOf(known);
  if (owner === 'Object') return ofObject(method, known);
  if (owner === 'Buffer' && method === 'from') return bufferFrom(known);
  const receiver = read(expression.expression);
  if (typeof receiver === 'string') return ofText(receiver, method, known);
  const items = itemsOf(receiver);
  return items && ofList(items, method, known);
}

/** Functions that tests hand in to see whether they are called. */
const MOCK = /^(?:vi|jest|mock|sinon|td)\.(?:fn|stub|spy|function)$/;

const MOCKED = /^(?:vi|jest|mock|sinon|td)\.(?:fn|stub|spy|function)\(\)/;

/** `fn().mockReturnValue(1)`: what it gives whenever it is called. */
function mocked(method: string, [value]: readonly Value[]): Value | undefined {
  if (value === undefined || !isWritten(value)) return undefined;
  const text = printValue(value);
  if (/^mockReturnValue(?:Once)?$|^returns$/.test(method)) return expression(`() => (${text})`);
  if (/^mockResolvedValue(?:Once)?$|^resolves$/.test(method)) return expression(`async () => (${text})`);
  if (/^mockRejectedValue(?:Once)?$|^rejects$/.test(method)) return expression(`async () => { throw ${text}; }`);
  return /^mockImplementation(?:Once)?$|^callsFake$/.test(method) ? value : undefined;
}

/** Of plain values alone, and without a second argument. */
function textOf([value, ...more]: readonly Value[]): Value | undefined {
  const plain = value === undefined || more.length > 0 ? undefined : plainOf(value);
  return plain === undefined ? undefined : JSON.stringify(plain.value);
}

function plainOf(value: Value): { readonly value: unknown } | undefined {
  if (value === null || typeof value !== 'object') return { value };
  if (value.t === 'array') {
    const items = value.v.map(plainOf);
    return items.includes(undefined) ? undefined : { value: items.map((item) => item?.value) };
  }
  if (value.t !== 'object' || value.name !== undefined) return undefined;
  const fields = value.v.map(([name, held]) => [name, plainOf(held)] as const);
  if (fields.some(([, held]) => held === undefined)) return undefined;
  return { value: Object.fromEntries(fields.map(([name, held]) => [name, held?.value])) };
}

function converted(name: string, [value]: readonly (Value | undefined)[]): Value | undefined {
  if (name === 'String' && (typeof value === 'number' || typeof value === 'string')) return String(value);
  if (name === 'Symbol' && typeof value === 'string') return { t: 'symbol', v: value };
  if (name === 'BigInt' && typeof value === 'number' && Number.isInteger(value)) return { t: 'bigint', v: `${value}` };
  return undefined;
}

function ofObject(method: string, [value]: readonly Value[]): Value | undefined {
  if (method === 'freeze') return value;
  if (typeof value !== 'object' || value?.t !== 'object') return undefined;
  if (method === 'keys') return { t: 'array', v: value.v.map(([name]) => name) };
  if (method === 'values') return { t: 'array', v: value.v.map(([, held]) => held) };
  if (method !== 'entries') return undefined;
  return { t: 'array', v: value.v.map(([name, held]): Value => ({ t: 'array', v: [name, held] })) };
}

function bufferFrom([value]: readonly Value[]): Value | undefined {
  if (typeof value === 'string') return { t: 'bytes', name: 'Buffer', v: [...new TextEncoder().encode(value)] };
  const items = itemsOf(value);
  return items && bytesOf('Buffer', items);
}

function ofText(text: string, method: string, [first, second]: readonly Value[]): Value | undefined {
  if (method === 'repeat' && typeof first === 'number')
    return first >= 0 && text.length * first <= MOST ? text.repeat(first) : undefined;
  if (method === 'split' && typeof first === 'string') return { t: 'array', v: text.split(first) };
  if (method === 'slice' && typeof first === 'number' && second === undefined) return text.slice(first);
  if (method === 'concat' && typeof first === 'string' && second === undefined) return text + first;
  if (method === 'toUpperCase') return text.toUpperCase();
  if (method === 'toLowerCase') return text.toLowerCase();
  return method === 'trim' ? text.trim() : undefined;
}

function ofList(items: readonly Value[], method: string, [first, second]: readonly Value[]): Value | undefined {
  if (method === 'fill' && first !== undefined && second === undefined)
    return { t: 'array', v: items.map(() => first) };
  if (method === 'concat') {
    const more = itemsOf(first);
    return more && second === undefined ? { t: 'array', v: [...items, ...more] } : undefined;
  }
  if (method !== 'join') return undefined;
  const texts = items.filter((item) => typeof item === 'string' || typeof item === 'number');
  return texts.length === items.length ? texts.join(typeof first === 'string' ? first : ',') : undefined;
}
