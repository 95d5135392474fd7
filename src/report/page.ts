/** What a page is made of, before it is Markdown or terminal text. Both printers read this, so that both say the same. */
import type { Path, Sha } from '../model.ts';

/** ✓ well, ✗ wrong, ! look here, ○ awaited, · worth knowing, – not applied. */
export type Mark = '✓' | '✗' | '!' | '○' | '·' | '–';

/** A place at head: a whole file, or lines `from`..`to` of it, one-based and inclusive. */
export interface Place {
  readonly path: Path;
  readonly lines?: { readonly from: number; readonly to: number };
}

/**
 * A piece of a sentence. A string is running words, in which a pair of backticks quotes a value, as messages do.
 * Whatever it holds, the printers take it for hostile.
 */
export type Part =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly place: Place }
  | { readonly commit: Sha }
  | { readonly pull: number };

/** One or more pieces that are read as one line. */
export type Line = readonly Part[];

export interface Item {
  readonly mark: Mark | null;
  readonly line: Line;
  /** What stands below the line: less loud, each on a line of its own. */
  readonly below: readonly Line[];
  /** A paste-ready test, and the file that tells its language. */
  readonly test: { readonly text: string; readonly path: Path } | null;
  /** How many things this item speaks for: more than one where equal findings are gathered. */
  readonly stands: number;
}

export interface Section {
  readonly title: Line;
  /** bullets: short lines. numbers: steps. blocks: each item a paragraph of its own, with a bold first line. */
  readonly shape: 'bullets' | 'numbers' | 'blocks';
  /** Folded away where the medium can fold. */
  readonly folded: boolean;
  readonly items: readonly Item[];
  /** Show at most this many items and count the others. */
  readonly show: number;
  /** One of the things that `Item.stands` counts: `finding`. */
  readonly noun: string;
}

export interface Page {
  /** The verdict in a word, then who must do what; null where nothing was judged. */
  readonly verdict: { readonly mark: Mark; readonly word: string; readonly headline: string } | null;
  /** Title, number, size: one line. */
  readonly facts: readonly Line[];
  /** What changes how the verdict must be read. */
  readonly notices: readonly Line[];
  /** Sections without items are not printed. */
  readonly sections: readonly Section[];
  readonly footer: Line | null;
}

export const bullet = (mark: Mark | null, line: Line): Item => ({ mark, line, below: [], test: null, stands: 1 });

/** Things with the same key together, in the order in which each key came first. */
export function gather<T>(
  things: readonly T[],
  key: (thing: T) => string,
): readonly (readonly [first: T, all: readonly T[]])[] {
  const groups = new Map<string, [T, T[]]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group === undefined) groups.set(key(thing), [thing, [thing]]);
    else group[1].push(thing);
  }
  return [...groups.values()];
}

/** Messages are phrases; at the start of a line they are sentences. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** `1 line`, `1,234 lines`. */
export const count = (n: number, one: string, several = `${one}s`): string =>
  `${String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${n === 1 ? one : several}`;

/** `a, b and c`, as pieces of a line; beyond `most`, how many more there are. */
export function listed(lines: readonly Line[], most: number): Line {
  const shown = lines.slice(0, most);
  const all: readonly Line[] = lines.length > most ? [...shown, [`${lines.length - most} more`]] : shown;
  return all.flatMap((line, index) => {
    if (index === 0) return line;
    return [index === all.length - 1 ? ' and ' : ', ', ...line];
  });
}

/** The first characters of an object name: enough to find it, short enough to read. */
export const short = (sha: Sha): string => sha.slice(0, 7);

/** `src/a.ts:3–9`: the path alone for a whole file. */
export function placeLabel({ path, lines }: Place): string {
  if (lines === undefined) return path;
  return lines.from === lines.to ? `${path}:${lines.from}` : `${path}:${lines.from}–${lines.to}`;
}
