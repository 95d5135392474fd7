/** Mistakes in the names of imports, as models make them, drawn by a seed. */
import { named } from '../src/checks/imports/specifier.ts';

export interface Mistake {
  readonly kind: string;
  /** The rules of which one has to speak. */
  readonly rules: readonly string[];
  readonly fits: (specifier: string) => boolean;
  readonly make: (specifier: string, random: Random) => string;
}

/** From 0 up to 1. */
export type Random = () => number;

/** Packages of Python, Ruby, Go, Rust, Java and PHP, as a model may carry them over. */
const ELSEWHERE =
  'numpy pandas beautifulsoup4 sqlalchemy flask-cors django-rest-framework pydantic rspec activerecord sinatra-contrib gorilla-mux serde_json tokio spring-boot-starter symfony-console'.split(
    ' ',
  );

const NO_FILE = ['imports/no-such-file'];
/** A name of package shape may be one that a configuration maps to files, or begin like a built-in. */
const UNDECLARED = ['imports/undeclared-package', 'imports/no-such-builtin', ...NO_FILE];
/** Packages of the repository have files, installed ones have subpaths, and so has Node.js. */
const INSIDE = ['imports/no-such-subpath', 'imports/no-such-builtin', ...NO_FILE];

/** `invented` are names that models made up; the kind is left out where there are none. */
export function mistakes(invented: readonly string[]): readonly Mistake[] {
  const all: readonly Mistake[] = [
    { kind: 'misspelt package', rules: UNDECLARED, fits: isPackage, make: misspell },
    { kind: 'missing file', rules: NO_FILE, fits: isRelative, make: misspell },
    { kind: 'missing file by alias', rules: [...NO_FILE, 'imports/no-such-builtin'], fits: isAlias, make: misspell },
    { kind: 'other ecosystem', rules: UNDECLARED, fits: isPackage, make: oneOf(ELSEWHERE) },
    { kind: 'invented name', rules: UNDECLARED, fits: isPackage, make: oneOf(invented) },
  ];
  return all.filter(({ kind }) => kind !== 'invented name' || invented.length > 0);
}

/** To be found only where packages are installed. */
export const missingInPackage: Mistake = {
  kind: 'missing path in a package',
  rules: INSIDE,
  fits: (specifier) => isSubpath(specifier),
  make: (specifier, random) => slipped(specifier, stemOf(specifier), random),
};

/** Mulberry32: the same numbers for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const isPackage = (specifier: string): boolean => {
  const name = named(specifier);
  return name.kind === 'package' && name.name.length > 3;
};
function isSubpath(specifier: string): boolean {
  const name = named(specifier);
  return name.kind === 'package' && /[A-Za-z]{3}/.test(name.subpath);
}
const isRelative = (specifier: string): boolean =>
  named(specifier).kind === 'relative' && /[A-Za-z]{3}/.test(specifier);
const isAlias = (specifier: string): boolean => named(specifier).kind === 'alias' && specifier.includes('/');
const oneOf = (names: readonly string[]) => (_: string, random: Random) =>
  names[Math.floor(random() * names.length)] ?? '';

function misspell(specifier: string, random: Random): string {
  const name = named(specifier);
  return slipped(specifier, name.kind === 'package' ? name.name : stemOf(specifier), random);
}

function stemOf(specifier: string): string {
  return specifier.replace(/(?:\.[a-z]+)?(?:\?.*)?$/, '');
}

/** A letter near the end of the word, with which the specifier begins, doubled, dropped or swapped, or a plausible word put behind it. */
function slipped(specifier: string, word: string, random: Random): string {
  const at = word.length - 2;
  const made = [
    `${word.slice(0, at)}${word.charAt(at)}${word.slice(at)}`,
    `${word.slice(0, at)}${word.slice(at + 1)}`,
    `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}`,
    `${word}-utils`,
  ][Math.floor(random() * 4)];
  // A slash more names the same file.
  const same = made === undefined || made === word || made.includes('//');
  return `${same ? `${word}x` : made}${specifier.slice(word.length)}`;
}

/** An import alone on its line. */
export interface Place {
  readonly path: string;
  /** Of the whole file. */
  readonly text: string;
  /** One-based. */
  readonly line: number;
  readonly specifier: string;
}

/** A file by chance, each with the same, then an import in it; no import twice. */
export function drawn(places: readonly (readonly Place[])[], wanted: number, random: Random): readonly Place[] {
  const chosen = new Set<Place>();
  for (let tries = 0; chosen.size < wanted && tries < wanted * 20; tries += 1) {
    const inFile = places[Math.floor(random() * places.length)] ?? [];
    const place = inFile[Math.floor(random() * inFile.length)];
    if (place !== undefined) chosen.add(place);
  }
  return [...chosen];
}

/** The file's line with the mistake in it. */
export function mistaken({ text, line, specifier }: Place, made: string): string {
  const written = text.split('\n')[line - 1] ?? '';
  const quoted = ["'", '"', '`']
    .map((quote) => written.lastIndexOf(quote + specifier + quote))
    .find((found) => found >= 0);
  const at = quoted === undefined ? written.lastIndexOf(specifier) : quoted + 1;
  return `${written.slice(0, at)}${made}${written.slice(at + specifier.length)}`;
}
