/** Whether the text of a configuration gives another meaning to the name of a package that is known to be there: to import it, or to list it, gives none. */
import type { Path } from '../../model.ts';
import { fields, parseJson } from '../repository/json.ts';
import { computesAliases } from './aliases.ts';

/** Code that answers for names itself may do so by any list or comparison. */
const RESOLVING = /\b(?:resolveId|onResolve|resolveRequest|resolver|\w+ReplacementPlugin)\b/;
/** What stands before a module's name where it is loaded. */
const LOADED = /(?:\bfrom|\bimport|\brequire\(|\bimport\(|\brequire\.resolve\(|\btypes=)\s*['"`]$/;
/** A key of an object or of a map, or what is compared with. */
const KEY = /^(?:[/*$()|.?[\]\\^+-]{0,12})['"`]?\s*(?::|\]\s*=(?!=)|,\s*['"]?(?:alias|replacement)\b)/;
/** The beginning of a regular expression, whole or in a string. */
const EXPRESSION = /(?:\^[(?:]*|[\s(,=:[{]\/)$/;
/** Keys under which tools are told which names they are to replace. */
const REPLACED = /\b(?:find|pattern|from|test|request|filter|regexp?)['"]?\s*:\s*['"`]$/;
/** Sections of a manifest that may say what a name means. */
const SECTIONS = ['alias', '_moduleAliases', 'browser', 'react-native', 'jest', 'babel', 'aliasify'];
/** Characters looked at before and behind a name. */
const AROUND = 60;

/** A path in a package, and where TypeScript's own configuration says that it leads. */
export interface Sought {
  readonly name: string;
  readonly subpath: string;
  /** With a star for what the name leaves open: `src/*.ts`. */
  readonly ways: readonly Path[];
}

export function givesMeaning(text: string, sought: Sought): boolean {
  const { name } = sought;
  const plain = text.replaceAll('\\/', '/');
  const places = placesOf(plain, name);
  if (places.length === 0) return false;
  const isOpen = RESOLVING.test(plain) || computesAliases(plain);
  return places.some((at) => {
    const before = plain.slice(Math.max(0, at - AROUND), at);
    const after = plain.slice(at + name.length, at + name.length + AROUND);
    if (LOADED.test(before) || (EXPRESSION.test(before) && isOtherwiseOrSame(plain.slice(at + name.length), sought)))
      return false;
    return (isOpen && /['"`]$/.test(before)) || KEY.test(after) || EXPRESSION.test(before) || REPLACED.test(before);
  });
}

/** `(.*)$/, replacement: resolve('./src/$1.ts')` behind a name: all in the package, and where it leads. */
const HANDED_ON = /^\/?\(\.[*+]\)\$\/,\s{0,40}replacement:[^'"`{}]{0,60}['"`]([^'"`\n]{1,200})['"`]/;

/** An expression that ends where the name does is about no path in it; one that leads where TypeScript looked in vain leads nowhere. */
function isOtherwiseOrSame(behind: string, { subpath, ways }: Sought): boolean {
  if (subpath === '') return false;
  if (behind.startsWith('$/')) return true;
  const target = HANDED_ON.exec(behind)?.[1]
    ?.replace(/^\.?\//, '')
    .replace('$1', '*');
  return target?.includes('*') === true && ways.some((way) => `/${way}`.endsWith(`/${target}`));
}

/** Whether the module that is named there is loaded there. */
export const isLoaded = (text: string, at: number): boolean => LOADED.test(text.slice(Math.max(0, at - AROUND), at));

/** The parts of a manifest that are settings of tools and declare nothing. */
export function settingsIn(manifest: string): string {
  const kept = [...fields(parseJson(manifest))].filter(([key]) => SECTIONS.includes(key));
  return JSON.stringify(Object.fromEntries(kept));
}

/** Where the name stands as a word of its own, and not as a part of another module's. */
function placesOf(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole = !/[\w@-]$|\w\/$/.test(text.slice(Math.max(0, at - 2), at));
    if (isWhole && !/[\w-]/.test(text.charAt(at + name.length))) places.push(at);
  }
  return places;
}
