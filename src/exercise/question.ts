/** What is asked about a function: real calls as samples, and for each parameter the domain that they, its type and the function's own text suggest. */
import type TypeScript from 'typescript';
import type { Call } from './calls.ts';
import { type Domain, domainOf, isEmpty } from './domain.ts';
import type { Func, Parameter } from './functions.ts';
import { literalOf } from './literal.ts';
import { domainOfUse } from './plain-domains.ts';
import { type Declarations, domainOfType, withParameters } from './types.ts';
import { type Neighbours, type Use, useOf } from './usage.ts';
import { evenly, type Input, type Value } from './value.ts';

type Ts = typeof TypeScript;

export interface Known {
  readonly func: Func;
  readonly calls: readonly Call[];
  /** Instances of the class of a method, for where no call shows one. */
  readonly makers: readonly Value[];
  readonly declarations: Declarations;
  readonly neighbours: Neighbours;
}

export interface Asked {
  readonly samples: readonly Input[];
  readonly domains: readonly Domain[];
  readonly grounds: Grounds;
}

/** What tells what the parameters take, by the weakest among them: real calls, declared types, or what the function does with them. */
export type Grounds = 'calls' | 'types' | 'use';

const MOST_SAMPLES = 100;

/** Undefined where nothing is known of some parameter that calls cannot leave out. */
export function askedOf(ts: Ts, { func, calls, makers, declarations, neighbours }: Known): Asked | undefined {
  const isMethod = func.name.includes('#');
  const receivers = isMethod
    ? [domainOf([...calls.flatMap(({ args }) => args.slice(0, 1)).filter((one) => one !== undefined), ...makers])]
    : [];
  const offset = receivers.length;
  const own = ownLiterals(ts, func);
  const types = withParameters(ts, func.node.typeParameters, declarations);
  const ofParameters = func.parameters.map((parameter, index) =>
    domainOfParameter(ts, parameter, {
      seen: seenAt(calls, index + offset),
      own,
      declarations: types,
      isUsed: parameter.name === '' || func.text.split(' ').filter((word) => word === parameter.name).length > 1,
      use: () => useOf(ts, func, index, neighbours),
    }),
  );
  const known = [...receivers, ...ofParameters].filter((domain) => domain !== undefined && !isEmpty(domain));
  if (known.length < ofParameters.length + offset) return undefined;
  const whole = calls.flatMap(({ args }) => {
    const values = args.filter((argument) => argument !== undefined);
    return values.length === args.length ? [values] : [];
  });
  return {
    samples: evenly(distinct(whole), MOST_SAMPLES),
    domains: known.filter((domain) => domain !== undefined),
    grounds: groundsOf(func, (index) => seenAt(calls, index + offset).length > 0),
  };
}

function groundsOf({ parameters }: Func, isSeen: (index: number) => boolean): Grounds {
  const unseen = parameters.filter((_, index) => !isSeen(index));
  if (unseen.length === 0) return 'calls';
  return unseen.every(({ type, initial }) => type !== undefined || initial !== undefined) ? 'types' : 'use';
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
  /** Whether the function does anything with it. */
  readonly isUsed: boolean;
  readonly use: () => Use | undefined;
  readonly seen: readonly Value[];
  readonly own: readonly Value[];
  readonly declarations: Declarations;
}

function domainOfParameter(
  ts: Ts,
  parameter: Parameter,
  { seen, own, declarations, use, isUsed }: Hints,
): Domain | undefined {
  const initial = parameter.initial && literalOf(ts, parameter.initial, () => undefined);
  if (seen.some((value) => !isUndefined(value)))
    return domainOf([
      ...seen,
      ...own.filter((value) => fits(value, seen)),
      ...(initial === undefined ? [] : [initial]),
    ]);
  const declared = parameter.type && domainOfType(ts, parameter.type, declarations);
  if (declared !== undefined) return withSeen(declared, own);
  if (initial !== undefined) return domainOf([initial, { t: 'undefined' }]);
  if (seen.length > 0 || parameter.isOptional || !isUsed) return domainOf([{ t: 'undefined' }]);
  // A type that is not understood still rules out what one would guess without it.
  if (parameter.type !== undefined && parameter.type.kind !== ts.SyntaxKind.AnyKeyword) return undefined;
  const used = use();
  return used && domainOfUse(used);
}

/** A declared type says nothing of which texts and numbers matter; the function's own do. */
function withSeen(domain: Domain, own: readonly Value[]): Domain {
  const { numbers, strings, lists } = domain;
  const [ownNumbers, ownStrings] = [
    own.filter((value) => typeof value === 'number'),
    own.filter((value) => typeof value === 'string'),
  ];
  return {
    ...domain,
    numbers: numbers && { ...numbers, seen: [...numbers.seen, ...ownNumbers] },
    strings: strings && { ...strings, seen: [...strings.seen, ...ownStrings] },
    lists: lists && { ...lists, item: withSeen(lists.item, own) },
  };
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

/** What the function compares with or looks up, and the neighbours of numbers: where behaviour turns. */
function ownLiterals(ts: Ts, { node }: Func): readonly Value[] {
  const found: Value[] = [];
  const compared = (expression: TypeScript.Expression): void => {
    const value = literalOf(ts, expression, () => undefined);
    if (typeof value === 'number') found.push(value - 1, value, value + 1);
    if (typeof value === 'string') found.push(value);
  };
  const listed = (expression: TypeScript.Expression): void => {
    if (ts.isStringLiteral(expression)) found.push(expression.text);
  };
  const visit = (one: TypeScript.Node): void => {
    if (ts.isBinaryExpression(one) && COMPARISONS.test(one.operatorToken.getText())) {
      compared(one.left);
      compared(one.right);
    }
    if (ts.isCaseClause(one)) compared(one.expression);
    if (ts.isArrayLiteralExpression(one)) for (const element of one.elements.slice(0, MOST_LISTED)) listed(element);
    if (ts.isPropertyAssignment(one) && ts.isStringLiteral(one.name)) listed(one.name);
    one.forEachChild(visit);
  };
  visit(node);
  return found;
}

/** Elements of a list that stands in a function. */
const MOST_LISTED = 30;
const COMPARISONS = /^(?:[<>]=?|[!=]==?|%)$/;
