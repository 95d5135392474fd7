/** Values as they cross between the code under test and us: JSON alone, so that nothing of the one side runs on the other. */

/** What JSON has stands for itself. Numbers are finite and not minus zero. */
export type Value = null | boolean | number | string | Special;

export type Special =
  | { readonly t: 'undefined' }
  | { readonly t: 'number'; readonly v: 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  /** Decimal digits. */
  | { readonly t: 'bigint'; readonly v: string }
  | { readonly t: 'array'; readonly v: readonly Value[] }
  /** `name`: its class, left out for plain objects. `isPartly`: it has more, which nobody outside of its class can see. Own enumerable fields in the order in which they were made. */
  | { readonly t: 'object'; readonly v: readonly Field[]; readonly name?: string; readonly isPartly?: true }
  | { readonly t: 'map'; readonly v: readonly (readonly [Value, Value])[] }
  | { readonly t: 'set'; readonly v: readonly Value[] }
  /** Milliseconds since 1970; null for an invalid one. */
  | { readonly t: 'date'; readonly v: number | null }
  | { readonly t: 'regexp'; readonly v: string; readonly flags: string }
  | { readonly t: 'bytes'; readonly name: string; readonly v: readonly number[] }
  | { readonly t: 'error'; readonly name: string }
  | { readonly t: 'symbol'; readonly v: string }
  /** What an iterator gave, drained up to a limit. */
  | { readonly t: 'iterator'; readonly v: readonly Value[] }
  /** As an input: an expression without free names. As an output: empty, for what it does is not known. */
  | { readonly t: 'function'; readonly v: string }
  /** As an input alone: an instance of a class of the module under test. */
  | { readonly t: 'new'; readonly name: string; readonly v: readonly Value[] }
  /** Met before, on the way from the top: the how-manieth of the containers. */
  | { readonly t: 'again'; readonly v: number }
  /** Too deep, too long, or something that has no honest text. */
  | { readonly t: 'cut' };

export type Field = readonly [name: string, value: Value];

/** The arguments of one call. */
export type Input = readonly Value[];

/** What a call came to. */
export type Result =
  | { readonly is: 'returned'; readonly value: Value; readonly after: readonly Value[] | null }
  /** The class of what was thrown; messages are for people and change freely. */
  | { readonly is: 'threw'; readonly name: string }
  /** No answer within the time that one call has. */
  | { readonly is: 'hung' }
  /** It uses a package that is not installed, so that nothing can be said. */
  | { readonly is: 'lacking'; readonly what: string }
  /** It ended the process, ran out of memory, or did what is not allowed; in plain words. */
  | { readonly is: 'stopped'; readonly why: string };

/** Of a list or a set; undefined for anything else. */
export const itemsOf = (value: Value | undefined): readonly Value[] | undefined =>
  typeof value === 'object' && value !== null && (value.t === 'array' || value.t === 'set') ? value.v : undefined;

/** At most so many of the items, from everywhere among them, in their order. */
export const evenly = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.length <= most
    ? items
    : Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]).filter(
        (item) => item !== undefined,
      );

/** What an expression gives that needs nothing from around it, as an input. */
export const expression = (v: string): Value => ({ t: 'function', v });
