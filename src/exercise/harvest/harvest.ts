/** Finds the calls of a function in the whole repository: sources, tests, and the examples in its documents. */
import type TypeScript from 'typescript';
import type { Tree } from '../../world/world.ts';
import { type Files, filesOf } from '../evaluation/imported.ts';
import { importsOf } from '../evaluation/scope.ts';
import { functionsIn, lastWord } from '../functions/functions.ts';
import { readerAt } from '../modules/locate.ts';
import { type Call, callsIn, callsOf } from './calls.ts';

type Ts = typeof TypeScript;

/** Files that are read for one function, and calls that are taken: more of them say the same. */
const MOST_FILES = 60;
const MOST_CALLS = 1_000;

const SCRIPT = /\.[cm]?[jt]sx?$/;
const DOCUMENT = /\.mdx?$/i;
const NOT_OURS = /(?:^|\/)(?:node_modules|dist|build|vendor|coverage)\/|\.min\.js$/;

/** A function by its name, as in `Func.name`, and the file that it stands in. */
export interface Wanted {
  readonly name: string;
  readonly path: string;
}

/** A call whatever is said to come of it. */
export const made = (call: Call): Call => ({ ...call, expected: undefined });

/** Whether a call that was found at base says at head what it said then; one that says nothing is only to be there. */
export function stillSaid(ts: Ts, tree: Tree): (wanted: Wanted, call: Call) => Promise<boolean> {
  const files = filesOf(ts, readerAt(tree, 'head'));
  const alike = ({ args, expected }: Call): string => JSON.stringify([args, expected]);
  const kept = new Map<string, Promise<ReadonlySet<string>>>();
  const saidAt = async (path: string, wanted: Wanted): Promise<ReadonlySet<string>> =>
    new Set((await callsAt(ts, files, path, wanted)).flatMap((call) => [alike(call), alike(made(call))]));
  return async (wanted, call) => {
    const key = JSON.stringify([call.path, wanted]);
    const said = kept.get(key) ?? saidAt(call.path, wanted);
    kept.set(key, said);
    return (await said).has(alike(call));
  };
}

/** The calls in the files of a change, as they are at head: what its own tests ask. */
export function freshFrom(ts: Ts, tree: Tree, paths: readonly string[]): (wanted: Wanted) => Promise<readonly Call[]> {
  const files = filesOf(ts, readerAt(tree, 'head'));
  const scripts = paths.filter((path) => SCRIPT.test(path) && !NOT_OURS.test(path)).slice(0, MOST_FILES);
  return async (wanted) => {
    const calls: Call[] = [];
    for (const path of scripts) calls.push(...(await callsAt(ts, files, path, wanted)));
    return calls.slice(0, MOST_CALLS);
  };
}

async function callsAt(ts: Ts, files: Files, path: string, wanted: Wanted): Promise<readonly Call[]> {
  const file = await files.parsed(path);
  if (file === undefined || (path !== wanted.path && (await meansAnother(ts, files, { path, file }, wanted))))
    return [];
  const names = wanted.name === DEFAULT ? importedAs(ts, file, wanted.path) : [wanted.name];
  if (DOCUMENT.test(path))
    return fences(file.text).flatMap(({ text, above }) =>
      names
        .flatMap((name) => callsIn(ts, `${path}.ts`, text, name))
        .map((call) => ({ ...call, path, line: call.line + above })),
    );
  const source = { path, file, elsewhere: await files.elsewhere(path) };
  return names.flatMap((name) => callsOf(ts, source, name));
}

/** Whether the file has a function of that name itself, or imports one from a file that has. */
async function meansAnother(
  ts: Ts,
  files: Files,
  { path, file }: { readonly path: string; readonly file: TypeScript.SourceFile },
  wanted: Wanted,
): Promise<boolean> {
  if (wanted.name === DEFAULT || /[.# ]/.test(wanted.name) || DOCUMENT.test(path)) return false;
  if (declares(ts, file, wanted.name)) return true;
  const [imported] = importsOf(ts, file).filter(({ local }) => local === wanted.name);
  if (imported === undefined || imported.name !== wanted.name) return false;
  if (imported.specifier.startsWith('node:')) return true;
  const target = await files.locate(path, imported.specifier);
  const other = target === null || target === wanted.path ? undefined : await files.parsed(target);
  return other !== undefined && declares(ts, other, wanted.name);
}

const declares = (ts: Ts, file: TypeScript.SourceFile, name: string): boolean =>
  file.text.includes(name) && functionsIn(ts, file).some((func) => func.name === name);

const DEFAULT = 'default';

/** The names that a file gives what a module exports without one. */
const importedAs = (ts: Ts, file: TypeScript.SourceFile, path: string): readonly string[] =>
  importsOf(ts, file).flatMap(({ local, specifier, name }) =>
    name === DEFAULT && stemOf(specifier) === stemOf(path) ? [local] : [],
  );

/** The last word of a module's name; that of its folder for an index. */
function stemOf(path: string): string {
  const [last = '', folder = ''] = path.split('/').toReversed();
  const stem = last.replace(/\.[cm]?[jt]sx?$/, '');
  return stem === 'index' ? folder : stem;
}

/** The calls of a function. Answers are kept. */
export function harvestFrom(ts: Ts, tree: Tree, files: Files): (wanted: Wanted) => Promise<readonly Call[]> {
  const kept = new Map<string, Promise<readonly Call[]>>();
  return (wanted) => {
    const key = JSON.stringify([wanted.name, wanted.path]);
    const known = kept.get(key) ?? harvest(ts, { tree, files }, wanted);
    kept.set(key, known);
    return known;
  };
}

async function harvest(
  ts: Ts,
  { tree, files }: { readonly tree: Tree; readonly files: Files },
  wanted: Wanted,
): Promise<readonly Call[]> {
  const word = wordOf(wanted);
  const paths = (await tree.search('base', word, MOST_FILES * 4)).filter((path) => !NOT_OURS.test(path));
  const calls: Call[] = [];
  for (const path of paths.filter((one) => SCRIPT.test(one) || DOCUMENT.test(one)).slice(0, MOST_FILES)) {
    if (calls.length >= MOST_CALLS) break;
    calls.push(...(await callsAt(ts, files, path, wanted)));
  }
  return calls;
}

/** What a file that calls it has in it. */
function wordOf({ name, path }: Wanted): string {
  if (name === DEFAULT) return stemOf(path);
  return lastWord(name);
}

interface Fence {
  readonly text: string;
  /** How many lines of the document stand above it. */
  readonly above: number;
}

/** The scripts in the code fences of a document. */
function fences(document: string): readonly Fence[] {
  const found: Fence[] = [];
  const lines = document.split('\n');
  let above: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (!/^\s{0,3}(?:```|~~~)/.test(line)) continue;
    if (above !== null) found.push({ text: lines.slice(above, index).join('\n'), above });
    above = above === null ? index + 1 : null;
  }
  return found;
}
