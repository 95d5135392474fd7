/** Gives names the parts of values that patterns pick: `[a, { b = 1 }]` of a row. */
import type TypeScript from 'typescript';
import { itemsOf, type Value } from '../values/value.ts';

type Ts = typeof TypeScript;

type Read = (node: TypeScript.Expression) => Value | undefined;
type Bound = Map<string, Value>;

/** What the parameters of a call are by name; those that cannot be told are left out. */
export function bindParameters(
  ts: Ts,
  parameters: readonly TypeScript.ParameterDeclaration[],
  args: readonly (Value | undefined)[],
  read: Read,
): ReadonlyMap<string, Value> {
  const bound: Bound = new Map();
  for (const [index, parameter] of parameters.entries()) {
    const rest = args.slice(index).filter((one) => one !== undefined);
    const isWhole = rest.length === args.slice(index).length;
    if (parameter.dotDotDotToken && isWhole) bind(ts, parameter.name, { t: 'array', v: rest }, { bound, read });
    if (parameter.dotDotDotToken) continue;
    const given = index < args.length ? args[index] : UNDEFINED;
    bind(ts, parameter.name, withDefault(given, parameter.initializer, read), { bound, read });
  }
  return bound;
}

/** The same for one pattern. */
export function bindPattern(
  ts: Ts,
  name: TypeScript.BindingName,
  value: Value,
  read: Read,
): ReadonlyMap<string, Value> {
  const bound: Bound = new Map();
  bind(ts, name, value, { bound, read });
  return bound;
}

interface Binding {
  readonly bound: Bound;
  readonly read: Read;
}

function bind(ts: Ts, name: TypeScript.BindingName, value: Value | undefined, binding: Binding): void {
  if (value === undefined) return;
  if (ts.isIdentifier(name)) {
    binding.bound.set(name.text, value);
    return;
  }
  for (const [index, element] of name.elements.entries()) {
    if (!ts.isBindingElement(element)) continue;
    const part = ts.isArrayBindingPattern(name) ? itemAt(value, index, element) : fieldOf(ts, value, element);
    bind(ts, element.name, withDefault(part, element.initializer, binding.read), binding);
  }
}

function itemAt(value: Value, index: number, element: TypeScript.BindingElement): Value | undefined {
  const items = itemsOf(value);
  if (items === undefined) return undefined;
  return element.dotDotDotToken ? { t: 'array', v: items.slice(index) } : (items[index] ?? UNDEFINED);
}

function fieldOf(ts: Ts, value: Value, element: TypeScript.BindingElement): Value | undefined {
  if (typeof value !== 'object' || value?.t !== 'object' || element.dotDotDotToken) return undefined;
  const key = element.propertyName ?? element.name;
  return ts.isIdentifier(key) || ts.isStringLiteral(key) ? (new Map(value.v).get(key.text) ?? UNDEFINED) : undefined;
}

function withDefault(
  value: Value | undefined,
  initial: TypeScript.Expression | undefined,
  read: Read,
): Value | undefined {
  const isLeftOut = typeof value === 'object' && value?.t === 'undefined';
  return isLeftOut && initial !== undefined ? read(initial) : value;
}

const UNDEFINED: Value = { t: 'undefined' };
