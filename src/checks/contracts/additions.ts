/** Whether something may add a name to a package that the compiler was not shown: declarations that installed packages bring for others, packages that build on it, scripts of the repository. */
import type { Path } from '../../model.ts';
import { isComponent } from './component.ts';
import { GROUPS, NEEDED, namesIn, packageAround } from './manifest.ts';
import { installedFor, isTest, scriptsIn, type Text, textsOf } from './package-texts.ts';
import { ancestors, type Snapshot } from './snapshot.ts';
import { escaped, wholeWord } from './whole-word.ts';

interface Asked {
  readonly kind: string;
  readonly name: string;
  /** The package that has no such name. */
  readonly of: string;
  readonly asking: Path;
  /** Whether the repository has the asking file's types checked. */
  readonly isChecked: boolean;
}

export type MayBeAdded = (asked: Asked) => boolean;

/** What is read to answer for one manifest, in UTF-16 units. Beyond that may be anything. */
const MOST_TEXT = 60_000_000;
const DECLARATION = /\.d\.(?:[\w-]+\.)?[cm]?ts$/;
const SCRIPT = /\.[cm]?jsx?$/;
/** Declares something for others than the files that import it. */
const FOR_OTHERS = /\bdeclare\s+(?:global|module\s*['"])/;
/** Null where there is more than is read. */
type Texts = readonly Text[] | null;

export function additionsIn(snapshot: Snapshot): MayBeAdded {
  const own = remembered((top: Path) => textsOf(snapshot, scriptsIn(snapshot, top), MOST_TEXT));
  const forOthers = remembered((top: Path) => {
    const files = neighbours(snapshot, top).flatMap((directory) => scriptsIn(snapshot, directory));
    const texts = textsOf(
      snapshot,
      files.filter((path) => DECLARATION.test(path) && !/\/typescript\/lib\//.test(path)),
      MOST_TEXT,
    );
    return texts?.filter(({ text }) => FOR_OTHERS.test(text)) ?? null;
  });
  const building = remembered((key: string) => {
    const [top = '', of = ''] = key.split('\0');
    const directories = neighbours(snapshot, top).filter((directory) => needs(snapshot, directory, of));
    const files = directories.flatMap((directory) => scriptsIn(snapshot, directory));
    return textsOf(
      snapshot,
      files.filter((path) => SCRIPT.test(path)),
      MOST_TEXT,
    );
  });
  return ({ kind, name, of, asking, isChecked }) => {
    if (isChecked && !isTest(asking)) return false;
    const top = packageAround(snapshot, asking);
    if (top === undefined) return false;
    const word = wholeWord(name);
    const others = own(top)?.filter(({ path }) => path !== asking) ?? null;
    const declared = [others?.filter(({ text }) => FOR_OTHERS.test(text)) ?? null, forOthers(top)];
    if (declared.some((texts) => says(texts, word))) return true;
    // The repository itself may read what a package hands on to it: as interceptors of requests do.
    if (kind === 'option' && isComponent(asking) && says(others, reading(name))) return true;
    if (isChecked || (kind !== 'member' && kind !== 'option')) return false;
    // A plugin declares its options while it runs, and a script hangs members on what it was given.
    const isGiven = kind === 'member' && says(others, definition(name));
    return isGiven || says(building(`${top}\0${packageOf(of)}`), word);
  };
}

const says = (texts: Texts, pattern: RegExp): boolean => texts?.some(({ text }) => pattern.test(text)) ?? true;

/** Not read as a member of something: it is written to, or stands alone. */
const definition = (name: string): RegExp =>
  new RegExp(`(?<![\\w$.])${escaped(name)}(?![\\w$])|\\.${escaped(name)}\\s*=[^=>]`);

const reading = (name: string): RegExp => new RegExp(`\\.${escaped(name)}(?![\\w$])`);

/** `@types/a__b` speaks for `@a/b`. */
const packageOf = (name: string): string =>
  name.replace(/^@types\/(?:(.+?)__)?/, (_, scope) => (scope ? `@${scope}/` : ''));

/** The packages that the manifest of a directory, or one above it, asks for. */
function neighbours(snapshot: Snapshot, top: Path): readonly Path[] {
  const names = ancestors(top).flatMap((at) => namesIn(snapshot, at, GROUPS));
  return [...new Set(names)].flatMap((name) => installedFor(snapshot, top, name) ?? []);
}

const needs = (snapshot: Snapshot, directory: Path, name: string): boolean =>
  namesIn(snapshot, directory, NEEDED).includes(name);

function remembered<Value>(ask: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.has(key) ? known.get(key) : undefined;
    if (value !== undefined) return value;
    const asked = ask(key);
    known.set(key, asked);
    return asked;
  };
}
