/** What is asked about a function: real calls as samples, and for each parameter the domain that they, its type and the function's own text suggest. */
import type TypeScript from 'typescript';
import type { Call } from './calls.ts';
import { type Domain, domainOf, isEmpty } from './domain.ts';
import type { Func, Parameter } from './functions.ts';
import { literalOf } from './literal.ts';
import { type Declarations, domainOfType, domainOfUse } from './types.ts';
import { type Neighbours, type Use, useOf } from './usage.ts';
import type { Input, Value } from './value.ts';

type Ts = typeof TypeScript;

export interface Known {
  readonly func: Func;
  readonly calls: readonly Call[];
  readonly declarations: Declarations;
  readonly neighbours: Neighbours;
}

export interface Asked {
  readonly samples: readonly Input[];
  readonly domains: readonly Domain[];
}

const MOST_SAMPLES = 100;

/** Undefined where nothing is known of some parameter that calls cannot leave out. */
export function askedOf(ts: Ts, { func, calls, declarations, neighbours }: Known): Asked | undefined {
  const isMethod = func.name.includes('#');
  const receivers = isMethod
    ? [domainOf(calls.flatMap(({ args }) => args.slice(0, 1)).filter((one) => one !== undefined))]
    : [];
  const offset = receivers.length;
  const own = ownLiterals(ts, func);
  const ofParameters = func.parameters.map((parameter, index) =>
    domainOfParameter(ts, parameter, {
      seen: seenAt(calls, index + offset),
      own,
      declarations,
      use: () => useOf(ts, func, index, neighbours),
    }),
  );
  const known = [...receivers, ...ofParameters].filter((domain) => domain !== undefined && !isEmpty(domain));
  if (known.length < ofParameters.length + offset) return undefined;
  const whole = calls.flatMap(({ args }) => {
    const values = args.filter((argument) => argument !== undefined);
    return values.length === args.length ? [values] : [];
  });
  return { samples: distinct(whole).slice(0, MOST_SAMPLES), domains: known.filter((domain) => domain !== undefined) };
}

const distinct = (inputs: readonly Input[]): readonly Input[] => [
  ...new Map(inputs.map((input) => [JSON.stringify(input), input])).values(),
];

/** What calls gave at that place; a call that ends before it gave nothing. */
function seenAt(calls: readonly Call[], index: number): readonly Value[] {
  return calls.flatMap(({ args }): readonly Value[] => {
    if (index >= args.length) return [{ t: 'undefined' }];
    const value = args[index];
    return value === undefined ? [] : [value];
  });
}

interface Hints {
  readonly use: () => Use | undefined;
  readonly seen: readonly Value[];
  readonly own: readonly Value[];
  readonly declarations: Declarations;
}

function domainOfParameter(ts: Ts, parameter: Parameter, { seen, own, declarations, use }: Hints): Domain | undefined {
  const initial = parameter.initial && literalOf(ts, parameter.initial, () => undefined);
  if (seen.some((value) => !isUndefined(value)))
    return domainOf([
      ...seen,
      ...own.filter((value) => fits(value, seen)),
      ...(initial === undefined ? [] : [initial]),
    ]);
  const declared = parameter.type && domainOfType(ts, parameter.type, declarations);
  if (declared !== undefined) return declared;
  if (initial !== undefined) return domainOf([initial, { t: 'undefined' }]);
  if (seen.length > 0 || parameter.isOptional) return domainOf([{ t: 'undefined' }]);
  const used = use();
  return used && domainOfUse(used);
}

const isUndefined = (value: Value): boolean => typeof value === 'object' && value?.t === 'undefined';

/** Whether a literal of the function is a value such as the parameter is seen to take: the same kind, and no new sign or fraction. */
function fits(value: Value, seen: readonly Value[]): boolean {
  if (typeof value === 'string') return seen.some((one) => typeof one === 'string') && value.length > 0;
  if (typeof value !== 'number') return false;
  const numbers = seen.filter((one) => typeof one === 'number');
  if (numbers.length === 0) return false;
  if (!Number.isInteger(value) && numbers.every(Number.isInteger)) return false;
  return value > 0 ? numbers.some((one) => one > 0) : numbers.some((one) => one <= value);
}

/** What the function compares with, and the neighbours of numbers: where behaviour turns. */
function ownLiterals(ts: Ts, { node }: Func): readonly Value[] {
  const found: Value[] = [];
  const compared = (expression: TypeScript.Expression): void => {
    const value = literalOf(ts, expression, () => undefined);
    if (typeof value === 'number') found.push(value - 1, value, value + 1);
    if (typeof value === 'string') found.push(value);
  };
  const visit = (one: TypeScript.Node): void => {
    if (ts.isBinaryExpression(one) && COMPARISONS.test(one.operatorToken.getText())) {
      compared(one.left);
      compared(one.right);
    }
    if (ts.isCaseClause(one)) compared(one.expression);
    one.forEachChild(visit);
  };
  visit(node);
  return found;
}

const COMPARISONS = /^(?:[<>]=?|[!=]==?|%)$/;
