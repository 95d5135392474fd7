/** What is asked about a function: real calls as samples, and for each parameter the domain that they, its type and the function's own text suggest. */
import type TypeScript from 'typescript';
import { changedTurning, type Turning, turningOf } from '../body/boundary-values.ts';
import { type Neighbours, useOf } from '../body/parameter-use.ts';
import { ownTextsOf } from '../body/texts.ts';
import { type Domain, domainOf, isEmpty } from '../domains/domain.ts';
import type { Func, Parameter } from '../functions/functions.ts';
import type { Call } from '../harvest/calls.ts';
import { domainWithout, withParameters } from '../types/domain-of-type.ts';
import type { Declarations } from '../types/names.ts';
import { evenly, type Input, type Value } from '../values/value.ts';
import { anticipatedOf } from './anticipated.ts';
import type { Shown } from './edge-cases.ts';
import { type Grounds, weaker } from './grounds.ts';
import { domainOfParameter } from './parameter-domain.ts';
import type { Steering } from './steering.ts';
import { waysOf } from './variants.ts';

type Ts = typeof TypeScript;

export interface Known {
  readonly func: Func;
  readonly calls: readonly Call[];
  /** Instances of the class of a method, for where no call shows one, and what tells how they are made. */
  readonly makers: Makers;
  readonly declarations: Declarations;
  readonly neighbours: Neighbours;
  /** The version that it is compared with. */
  readonly other?: Func;
}

export interface Makers {
  readonly values: readonly Value[];
  readonly grounds: Grounds;
}

export interface Asked {
  readonly samples: readonly Input[];
  readonly domains: readonly Domain[];
  readonly grounds: Grounds;
  /** Whether records lack what their type says that they have. */
  readonly isGuess: boolean;
  readonly names: readonly string[];
  /** By parameter, receivers among them. */
  readonly anticipated: readonly (readonly Value[])[];
  readonly steering?: Steering;
}

/** What both versions of a function are asked. Samples are the first to be tried, and the measure of what is sensible. */
export interface Question extends Shown {
  readonly seed: number;
  /** Inputs to be made beyond the samples. */
  readonly budget: number;
  /** Whether the change is said to mend something. */
  readonly isFix: boolean;
  /** Inputs that calls of the change's own give: tried as they are, and no measure of anything. */
  readonly fresh?: readonly Input[];
  /** What the changed lines compare with. */
  readonly steering?: Steering;
}

const MOST_SAMPLES = 100;

/** Undefined where nothing is known of some parameter that calls cannot leave out. */
export function askedOf(ts: Ts, known: Known): Asked | undefined {
  const { func, calls, makers, other } = known;
  const receivers = receiversOf(known);
  const offset = receivers.length;
  const steering = other && { ...changedTurning(ts, func, other), ways: waysOf(ts, func, other) };
  const anticipated = func.parameters.map(({ name }) => anticipatedOf(ts, func, name));
  const { told, domains } = domainsOf(ts, known, { offset, anticipated, steering });
  const all = [...receivers, ...domains].filter((domain) => domain !== undefined && !isEmpty(domain));
  if (all.length < domains.length + offset) return undefined;
  const whole = calls.flatMap(({ args }) => {
    const values = args.filter((argument) => argument !== undefined);
    return values.length === args.length ? [values] : [];
  });
  return {
    samples: evenly(distinct(whole), MOST_SAMPLES),
    domains: all.filter((domain) => domain !== undefined),
    // A type of which a part is left out is no longer what tells what the function takes.
    grounds: weaker(
      receivers.length > 0 && whole.length === 0 ? makers.grounds : 'calls',
      told.includes(undefined) ? 'use' : groundsOf(func, (index) => seenAt(calls, index + offset).length > 0),
    ),
    isGuess: told.includes(undefined),
    names: [...receivers.map(() => ''), ...func.parameters.map(({ name }) => name)],
    anticipated: [...receivers.map(() => []), ...anticipated],
    ...(steering !== undefined && { steering }),
  };
}

/** For a method, the instances that it is called on: the first of what it is asked; for a function nothing. */
function receiversOf({ func, calls, makers }: Known): readonly Domain[] {
  if (!func.name.includes('#')) return [];
  const seen = calls.flatMap(({ args }) => args.slice(0, 1)).filter((one) => one !== undefined);
  return [domainOf([...seen, ...makers.values])];
}

interface Aims {
  /** How many receivers stand before the parameters in a call. */
  readonly offset: number;
  /** By parameter. */
  readonly anticipated: readonly (readonly Value[])[];
  readonly steering: Steering | undefined;
}

/** By parameter: what is told of it, and the same or, where nothing is, what can be guessed. */
function domainsOf(
  ts: Ts,
  { func, calls, declarations, neighbours, other }: Known,
  { offset, anticipated, steering }: Aims,
): Readonly<Record<'told' | 'domains', readonly (Domain | undefined)[]>> {
  const turning = withMore(turningOf(ts, func), steering);
  const types = withParameters(ts, func.node.typeParameters, declarations);
  const told = func.parameters.map((parameter, index) =>
    domainOfParameter(ts, parameter, {
      seen: seenAt(calls, index + offset),
      anticipated: anticipated[index] ?? [],
      turning,
      declarations: types,
      isUsed: parameter.name === '' || func.text.split(' ').filter((word) => word === parameter.name).length > 1,
      use: () => useOf(ts, func, index, neighbours),
      others: new Set(func.parameters.flatMap(({ name }) => (name === '' || name === parameter.name ? [] : [name]))),
      own: () => ownTextsOf(ts, other === undefined ? [func] : [func, other]),
    }),
  );
  const words = new Set(`${func.text} ${other?.text ?? ''}`.split(/[^\w$]+/));
  const isAskedFor = (field: string): boolean => words.has(field);
  const guess = (index: number) => guessed(ts, func.parameters[index], { declarations: types, isAskedFor });
  return { told, domains: told.map((domain, index) => domain ?? guess(index)) };
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
