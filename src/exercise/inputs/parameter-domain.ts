/** What one parameter takes: what it was seen to take, else what its type allows, else what the function does with it; and whatever the function asks for by name. */
import type TypeScript from 'typescript';
import type { Turning } from '../body/boundary-values.ts';
import type { Use } from '../body/parameter-use.ts';
import type { OwnTexts } from '../body/texts.ts';
import { type Domain, domainOf, NOTHING } from '../domains/domain.ts';
import { domainOfUse } from '../domains/plain.ts';
import { literalOf } from '../evaluation/expression.ts';
import type { Parameter } from '../functions/functions.ts';
import { domainOfType } from '../types/domain-of-type.ts';
import type { Declarations } from '../types/names.ts';
import type { Value } from '../values/value.ts';
import { expecting } from './anticipated.ts';
import { steered } from './steering.ts';

type Ts = typeof TypeScript;

export interface Hints {
  /** Whether the function does anything with it. */
  readonly isUsed: boolean;
  readonly use: () => Use | undefined;
  readonly own: () => OwnTexts;
  /** The names of the other parameters. */
  readonly others: ReadonlySet<string>;
  readonly seen: readonly Value[];
  /** What the function asks for by name. */
  readonly anticipated: readonly Value[];
  readonly turning: Turning;
  readonly declarations: Declarations;
}

/** Undefined where nothing is known of it. */
export function domainOfParameter(ts: Ts, parameter: Parameter, hints: Hints): Domain | undefined {
  const domain = plainDomainOf(ts, parameter, hints);
  return domain && expecting(domain, hints.anticipated);
}

function plainDomainOf(
  ts: Ts,
  parameter: Parameter,
  { seen, others, turning, declarations, use, own: texts, isUsed }: Hints,
): Domain | undefined {
  // What another parameter is compared with is nothing to this one.
  const own = turning.values.flatMap(({ value, of }) => (others.has(of) ? [] : [value]));
  const initial = parameter.initial && literalOf(ts, parameter.initial, () => undefined);
  if (seen.some((value) => !isUndefined(value)))
    return steered(
      domainOf([...seen, ...own.filter((value) => fits(value, seen)), ...(initial === undefined ? [] : [initial])]),
      turning,
    );
  const declared = parameter.type && domainOfType(ts, parameter.type, declarations);
  if (declared !== undefined) return steered(withSeen(declared, own, texts()), turning);
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

/** Beyond, lengths and counts are no longer tried for the sake of what they are compared with. */
const FAR = 100_000;

/** A declared type says nothing of which texts and numbers matter; the function's own do. */
function withSeen(domain: Domain, own: readonly Value[], texts: OwnTexts): Domain {
  const { numbers, strings, lists } = domain;
  const [ownNumbers, ownStrings] = [
    own.filter((value) => typeof value === 'number'),
    own.filter((value) => typeof value === 'string'),
  ];
  return {
    ...domain,
    numbers: numbers && {
      ...numbers,
      max: Math.max(numbers.max, ...ownNumbers.filter((one) => one <= FAR)),
      seen: [...numbers.seen, ...ownNumbers],
    },
    strings: strings && { ...strings, seen: [...strings.seen, ...ownStrings], own: texts },
    lists: lists && { ...lists, item: withSeen(lists.item, own, texts) },
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
