/** What is asked about a function: real calls as samples, and for each parameter the domain that they, its type and the function's own text suggest. */
import type TypeScript from 'typescript';
import type { Call } from './calls.ts';
import { type Domain, domainOf, isEmpty, NOTHING } from './domain.ts';
import type { Func, Parameter } from './functions.ts';
import { literalOf } from './literal.ts';
import { domainOfUse } from './plain-domains.ts';
import { type Steering, steered } from './steering.ts';
import { changedTurning, type Turning, turningOf } from './turning.ts';
import type { Declarations } from './type-names.ts';
import { domainOfType, domainWithout, withParameters } from './types.ts';
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
  /** The version that it is compared with. */
  readonly other?: Func;
}

export interface Asked {
  readonly samples: readonly Input[];
  readonly domains: readonly Domain[];
  readonly grounds: Grounds;
  /** Whether records lack what their type says that they have. */
  readonly isGuess: boolean;
  readonly steering?: Steering;
}

/** What tells what the parameters take, by the weakest among them: real calls, declared types, or what the function does with them. */
export type Grounds = 'calls' | 'types' | 'use';

const MOST_SAMPLES = 100;

/** Undefined where nothing is known of some parameter that calls cannot leave out. */
export function askedOf(ts: Ts, { func, calls, makers, declarations, neighbours, other }: Known): Asked | undefined {
  const isMethod = func.name.includes('#');
  const receivers = isMethod
    ? [domainOf([...calls.flatMap(({ args }) => args.slice(0, 1)).filter((one) => one !== undefined), ...makers])]
    : [];
  const offset = receivers.length;
  const steering = other && changedTurning(ts, func, other);
  const turning = withMore(turningOf(ts, func), steering);
  const types = withParameters(ts, func.node.typeParameters, declarations);
  const told = func.parameters.map((parameter, index) =>
    domainOfParameter(ts, parameter, {
      seen: seenAt(calls, index + offset),
      turning,
      declarations: types,
      isUsed: parameter.name === '' || func.text.split(' ').filter((word) => word === parameter.name).length > 1,
      use: () => useOf(ts, func, index, neighbours),
    }),
  );
  const words = new Set(`${func.text} ${other?.text ?? ''}`.split(/[^\w$]+/));
  const ofParameters = told.map(
    (domain, index) =>
      domain ?? guessed(ts, func.parameters[index], { declarations: types, isAskedFor: (field) => words.has(field) }),
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
    // A type of which a part is left out is no longer what tells what the function takes.
    grounds: told.includes(undefined) ? 'use' : groundsOf(func, (index) => seenAt(calls, index + offset).length > 0),
    isGuess: told.includes(undefined),
    ...(steering !== undefined && { steering }),
  };
}

/** Of records, what the function asks for, where the rest is not known. */
function guessed(
  ts: Ts,
  parameter: Parameter | undefined,
  known: { readonly declarations: Declarations; readonly isAskedFor: (field: string) => boolean },
): Domain | undefined {
  return parameter?.type && domainWithout(ts, parameter.type, known);
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

/** Lengths matter where they change; the others were there for everybody to see. */
const withMore = ({ values }: Turning, steering: Steering | undefined): Turning => ({
  values: [...values, ...(steering?.values ?? [])],
  lengths: steering?.lengths ?? [],
});

interface Hints {
  /** Whether the function does anything with it. */
  readonly isUsed: boolean;
  readonly use: () => Use | undefined;
  readonly seen: readonly Value[];
  readonly turning: Turning;
  readonly declarations: Declarations;
}

function domainOfParameter(
  ts: Ts,
  parameter: Parameter,
  { seen, turning, declarations, use, isUsed }: Hints,
): Domain | undefined {
  const own = turning.values.map(({ value }) => value);
  const initial = parameter.initial && literalOf(ts, parameter.initial, () => undefined);
  if (seen.some((value) => !isUndefined(value)))
    return steered(
      domainOf([...seen, ...own.filter((value) => fits(value, seen)), ...(initial === undefined ? [] : [initial])]),
      turning,
    );
  const declared = parameter.type && domainOfType(ts, parameter.type, declarations);
  if (declared !== undefined) return steered(withSeen(declared, own), turning);
  const taken = takenApart(ts, parameter);
  if (taken !== undefined) return parameter.isOptional ? { ...taken, exact: [UNDEFINED] } : taken;
  if (initial !== undefined) return domainOf([initial, UNDEFINED]);
  if (seen.length > 0 || parameter.isOptional || !isUsed) return domainOf([{ t: 'undefined' }]);
  // A type that is not understood still rules out what one would guess without it.
  if (parameter.type !== undefined && parameter.type.kind !== ts.SyntaxKind.AnyKeyword) return undefined;
  const used = use();
  return used && domainOfUse(used);
}

const UNDEFINED: Value = { t: 'undefined' };

/** `{ size = 1, name = '' }`: records, where every field has a value by default. */
function takenApart(ts: Ts, { pattern }: Parameter): Domain | undefined {
  const fields = (pattern?.elements ?? []).flatMap(({ name, propertyName, initializer }) => {
    const key = propertyName ?? name;
    const value = initializer && literalOf(ts, initializer, () => undefined);
    return value === undefined || !ts.isIdentifier(key)
      ? []
      : [{ name: key.text, value: domainOf([value]), isOptional: true }];
  });
  return fields.length > 0 && fields.length === pattern?.elements.length
    ? { ...NOTHING, records: { fields } }
    : undefined;
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
