/** Domains made of other domains, as types are made of other types; what is not known of a part may leave the whole unknown. */
import { itemsOf } from '../values/value.ts';
import { type Domain, isEmpty, NOTHING } from './domain.ts';
import { fewOf } from './few-values.ts';

/** What is both: records with the fields of all. A part that is not known (a brand, say) leaves a plain type as it is. */
export function both(domains: readonly (Domain | undefined)[]): Domain | undefined {
  const known = domains.filter((domain) => domain !== undefined);
  const records = known.flatMap((domain) => domain.records ?? []);
  if (records.length === 0) return known.length === 1 ? known[0] : undefined;
  if (records.length < domains.length) return undefined;
  const fields = new Map(records.flatMap((one) => one.fields).map((field) => [field.name, field]));
  return { ...NOTHING, records: { fields: [...fields.values()] } };
}

export function withOptional(domain: Domain | undefined): Domain | undefined {
  if (!domain?.records) return undefined;
  return { ...domain, records: { fields: domain.records.fields.map((field) => ({ ...field, isOptional: true })) } };
}

export function withFields(domain: Domain | undefined, names: Domain | undefined, isKept: boolean): Domain | undefined {
  if (!domain?.records || names === undefined) return undefined;
  const fields = domain.records.fields.filter(({ name }) => names.exact.includes(name) === isKept);
  return { ...domain, records: { fields } };
}

export function listOf(item: Domain | undefined): Domain | undefined {
  return item && { ...NOTHING, lists: { item, minLength: 0, maxLength: 10 } };
}

/** Parts of which nothing is known are left out, as long as something beside `null` and `undefined` stays: less than the type allows, and nothing else. */
export function union(domains: readonly (Domain | undefined)[]): Domain | undefined {
  const known = domains.filter((domain) => domain !== undefined);
  if (known.length < domains.length && !known.some(isSomething)) return undefined;
  return known.reduce(besideEachOther, NOTHING);
}

function besideEachOther(all: Domain, one: Domain): Domain {
  // There is room for one kind of list and of record; of others, some stand for all.
  const [isSecondList, isSecondRecord] = [all.lists && one.lists, all.records && one.records];
  const lists = isSecondList ? fewOf({ ...NOTHING, lists: one.lists }, FEW) : [];
  const records = isSecondRecord ? fewOf({ ...NOTHING, records: one.records }, FEW) : [];
  return {
    numbers: all.numbers ?? one.numbers,
    strings: all.strings ?? one.strings,
    booleans: all.booleans || one.booleans,
    lists: all.lists ?? one.lists,
    records: all.records ?? one.records,
    exact: [...all.exact, ...one.exact, ...lists, ...records],
  };
}

const FEW = 12;

const isSomething = ({ exact, ...others }: Domain): boolean =>
  !isEmpty({
    ...others,
    exact: exact.filter((value) => typeof value !== 'object' || (value !== null && value.t !== 'undefined')),
  });

/** The names of a record's fields, as values. */
export const namesOf = (domain: Domain | undefined): Domain | undefined =>
  domain?.records ? { ...NOTHING, exact: domain.records.fields.map(({ name }) => name) } : undefined;

/** What records hold under one of the names, or lists at any place. */
export function heldBy(domain: Domain | undefined, at: Domain | undefined): Domain | undefined {
  if (domain === undefined || at === undefined) return undefined;
  if (domain.records !== null) {
    const { fields } = domain.records;
    return union(fields.filter(({ name }) => at.exact.includes(name)).map(({ value }) => value));
  }
  if (!isEmpty(at)) return undefined;
  const items = domain.exact.flatMap((value) => itemsOf(value) ?? []);
  return domain.lists?.item ?? (items.length > 0 ? { ...NOTHING, exact: items } : undefined);
}

/** Records whose fields may have any name. */
export function dictionaryOf(value: Domain | undefined): Domain | undefined {
  return value && { ...NOTHING, records: { fields: ['a', 'b'].map((name) => ({ name, value, isOptional: true })) } };
}
