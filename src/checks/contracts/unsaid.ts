/** Whether anything that could read an option says its name: where declarations are written beside the code, nobody holds the two together. */
import type ts from 'typescript';
import type { Path } from '../../model.ts';
import type { TypeScript } from './host.ts';
import { NEEDED, namesIn, packageAround } from './manifest.ts';
import { installedFor, isTest, MOST_FILES, scriptsIn, type Text, textsOf } from './package-texts.ts';
import type { Snapshot } from './snapshot.ts';

/** Whether no text speaks of the word that could be behind a declaration: the scripts of its package but the tests, and of the packages that what is declared by hand may hand it on to. `asking` is the file that uses the word, and may do so once. */
export type IsUnsaid = (word: string, declaration: Path, asking: Path) => boolean;

/** What is read to answer for one package, in UTF-16 units. Behind more than that may be anything. */
const MOST_TEXT = 20_000_000;
/** Every question goes over all of it. */
const MOST_ASKED = 200;

const RUNTIME = '@types/node';

export function unsaidIn(snapshot: Snapshot): IsUnsaid {
  const texts = new Map<string, readonly Text[] | null>();
  const behind = (declaration: Path): readonly Text[] | null => {
    const top = packageAround(snapshot, declaration);
    if (top === undefined || isTest(declaration)) return null;
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
const neededBy = (snapshot: Snapshot, top: Path): readonly Path[] =>
  [...namesIn(snapshot, top, NEEDED), RUNTIME].flatMap((name) => installedFor(snapshot, top, name) ?? []);

/** Null where they are too many. */
function textsBehind(snapshot: Snapshot, top: Path, packages: readonly Path[]): readonly Text[] | null {
  const own = scriptsIn(snapshot, top).filter((path) => !isTest(path.slice(top.length)));
  const found = [...own, ...packages.flatMap((directory) => scriptsIn(snapshot, directory))];
  return found.length > MOST_FILES ? null : textsOf(snapshot, found, MOST_TEXT);
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
