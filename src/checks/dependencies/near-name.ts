/** Names that are easily written in place of a popular one. Few rules, each of a slip that fingers and models make: most names that are near by letters are honest. */
import { isSlip } from '../near.ts';
import { popular } from '../repository/popular.ts';

/** Packages in wide use whose names differ from a popular one by a dash or a letter. */
const HONEST = new Set('camel-case coffee-script findup jsonschema mem-fs png-js querystring ttypescript'.split(' '));

export interface Near {
  /** The popular package that was probably meant. */
  readonly name: string;
  /** A slip of the keyboard is telling in itself; other separators are not, because many packages were named so on purpose. */
  readonly by: 'slip' | 'separator';
}

/** A popular name is near to none. */
export function nearPopular(name: string): Near | undefined {
  if (popular.has(name) || HONEST.has(name)) return undefined;
  for (const other of popular) if (isSlip(name, other)) return { name: other, by: 'slip' };
  const other = squeezed.get(withoutSeparators(name));
  return other === undefined ? undefined : { name: other, by: 'separator' };
}

/** `crossenv` for `cross-env`, `JSONStream` for `jsonstream`. The slash of a scope stays. */
const withoutSeparators = (name: string): string => name.toLowerCase().replace(/[-_.]/g, '');
const squeezed: ReadonlyMap<string, string> = new Map([...popular].map((name) => [withoutSeparators(name), name]));
