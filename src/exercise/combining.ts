/** Domains made of other domains, as types are made of other types; what is not known of a part may leave the whole unknown. */
import { type Domain, NOTHING } from './domain.ts';

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

export function union(domains: readonly (Domain | undefined)[]): Domain | undefined {
  const known = domains.filter((domain) => domain !== undefined);
  if (known.length < domains.length) return undefined;
  return known.reduce(
    (all, one): Domain => ({
      numbers: all.numbers ?? one.numbers,
      strings: all.strings ?? one.strings,
      booleans: all.booleans || one.booleans,
      lists: all.lists ?? one.lists,
      records: all.records ?? one.records,
      exact: [...all.exact, ...one.exact],
    }),
    NOTHING,
  );
}
