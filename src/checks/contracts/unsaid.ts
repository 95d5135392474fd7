/** Whether anything that could read an option says its name: where declarations are written beside the code, nobody holds the two together. */
import type ts from 'typescript';
import type { Path } from '../../model.ts';
import { fields, parseJson } from '../repository/json.ts';
import type { TypeScript } from './host.ts';
import { ancestors, directoryOf, type Snapshot, within } from './snapshot.ts';

/** Whether no text speaks of the word that could be behind a declaration: the scripts of its package but the tests, and of the packages that what is declared by hand may hand it on to. `asking` is the file that uses the word, and may do so once. */
export type IsUnsaid = (word: string, declaration: Path, asking: Path) => boolean;

/** What is read to answer for one package, in UTF-16 units. Behind more than that may be anything. */
const MOST_TEXT = 20_000_000;
const MOST_FILES = 5_000;
/** Every question goes over all of it. */
const MOST_ASKED = 200;

const SCRIPT = /\.(?:[cm]?[jt]sx?|json|vue|svelte)$/;
/** A test uses options, and reads none. */
export const isTest = (path: Path): boolean => TEST.test(path);
const TEST = /(?:^|\/)(?:tests?|specs?|__tests__)\/|[.-](?:test|spec)\.\w+$/;
const RUNTIME = '@types/node';

interface Text {
  readonly path: Path;
  readonly text: string;
}

export function unsaidIn(snapshot: Snapshot): IsUnsaid {
  const texts = new Map<string, readonly Text[] | null>();
  const behind = (declaration: Path): readonly Text[] | null => {
    const top = ancestors(directoryOf(declaration)).find((at) => snapshot.kind(within(at, 'package.json')) === 'file');
    if (top === undefined || TEST.test(declaration)) return null;
    const isByHand = /\.d\.[cm]?ts$/.test(declaration);
    const key = `${top} ${isByHand}`;
    const known = texts.get(key);
    const read = known === undefined ? textsBehind(snapshot, top, isByHand ? neededBy(snapshot, top) : []) : known;
    texts.set(key, read);
    return read;
  };
  let asked = 0;
  return (word, declaration, asking) => {
    asked += 1;
    if (asked > MOST_ASKED) return false;
    return behind(declaration)?.every((one) => timesIn(one.text, word) <= (one.path === asking ? 1 : 0)) ?? false;
  };
}

/** Twice is as good as more often. */
const timesIn = (text: string, word: string): number => text.split(word, 3).length - 1;

/** The packages that one builds on, and what any script may hand its options to. */
function neededBy(snapshot: Snapshot, top: Path): readonly Path[] {
  const manifest = fields(parseJson(snapshot.read(within(top, 'package.json')) ?? ''));
  const groups = ['dependencies', 'peerDependencies', 'optionalDependencies'];
  const names = groups.flatMap((group) => [...fields(manifest.get(group)).keys()]);
  return [...names, RUNTIME].flatMap((name) => installedFor(snapshot, top, name) ?? []);
}

/** Null where they are too many. */
function textsBehind(snapshot: Snapshot, top: Path, packages: readonly Path[]): readonly Text[] | null {
  const found = scriptsIn(snapshot, top).filter((path) => !TEST.test(path.slice(top.length)));
  for (const directory of packages) found.push(...scriptsIn(snapshot, directory));
  if (found.length > MOST_FILES) return null;
  const texts: Text[] = [];
  let read = 0;
  for (const path of found) {
    const text = snapshot.read(path) ?? '';
    read += text.length;
    if (read > MOST_TEXT) return null;
    texts.push({ path, text });
  }
  return texts;
}

/** The copy of a package that a directory's files get. */
export const installedFor = (snapshot: Snapshot, top: Path, name: string): Path | undefined =>
  ancestors(top)
    .map((at) => within(at, `node_modules/${name}`))
    .find((directory) => snapshot.kind(directory) === 'directory');

/** Below a directory, not in the packages that are installed there. Links are followed once. */
export function scriptsIn(snapshot: Snapshot, top: Path): Path[] {
  const found: Path[] = [];
  const seen = new Set<Path>();
  const queue = [top];
  for (const directory of queue) {
    const real = snapshot.realPath(directory);
    if (seen.has(real) || found.length > MOST_FILES || seen.size > MOST_FILES) continue;
    seen.add(real);
    const { files, directories } = snapshot.names(directory);
    found.push(...files.filter((name) => SCRIPT.test(name)).map((name) => within(directory, name)));
    const below = directories.filter((name) => !/^(?:\.|node_modules$)/.test(name));
    queue.push(...below.map((name) => within(directory, name)));
  }
  // Where not all directories were seen, there are too many files to read as well.
  return seen.size > MOST_FILES ? Array.from({ length: MOST_FILES + 1 }, () => top) : found;
}

/** A call that is there to fail says nothing: its value is thrown away within a `try`, or it is handed to what waits for its failure (`throws`, `rejects`, `toThrow`). */
export function isMeantToFail(compiler: TypeScript, node: ts.Node): boolean {
  let isKept = false;
  for (let at = node.parent; !compiler.isSourceFile(at); at = at.parent) {
    if (compiler.isTryStatement(at) && !isKept) return true;
    if (compiler.isCallExpression(at) && WAITS.test(lastName(compiler, at.expression))) return true;
    isKept ||= compiler.isVariableDeclaration(at) || compiler.isBinaryExpression(at) || compiler.isReturnStatement(at);
  }
  return false;
}

const WAITS = /throw|reject|fail/i;

const lastName = (compiler: TypeScript, target: ts.Expression): string =>
  compiler.isPropertyAccessExpression(target) ? target.name.text : compiler.isIdentifier(target) ? target.text : '';
