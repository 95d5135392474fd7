/** How a test of a file is written here: after a test of the repository that imports the file, where there is one. */
import type TypeScript from 'typescript';
import type { Path } from '../../model.ts';
import type { Tree } from '../../world/world.ts';
import { locate, readerAt } from '../modules/locate.ts';
import { manifestIn } from '../modules/manifest.ts';
import { requiredBy } from '../program/program.ts';
import { relatedTests, stemOf } from '../suites/related.ts';
import { type Runs, runsFor, type Style } from '../suites/runner.ts';

type Ts = typeof TypeScript;

export interface Writing {
  readonly runs: Runs;
  /** The test after which it is written; null where there is none. */
  readonly beside: Path | null;
  /** The file under test, as the test names it. */
  readonly module: string;
  /** Whether it is required, as CommonJS does; else imported. */
  readonly isRequired: boolean;
  /** Whether requiring it gives what it exports without a name; else a field of that. */
  readonly isBare: boolean;
  readonly word: 'test' | 'it';
  /** Whether a compiler looks at its types: inputs may be what no type allows. */
  readonly isTyped: boolean;
}

/** Of a file at head, with its text. */
export async function writingFor(
  ts: Ts,
  tree: Tree,
  { path, text }: { readonly path: Path; readonly text: string },
): Promise<Writing> {
  const after = await modelFor(ts, tree, path);
  const at = after?.path ?? path;
  const runs = await runsFor(tree, at, after?.text ?? '');
  const isModule = IS_MODULE.test(text);
  return {
    runs,
    beside: after?.path ?? null,
    module: after?.specifier ?? between(at, nameOf(path, runs.style)),
    isRequired: after === null ? !isModule && !(await isAmongModules(tree, path)) : isRequiring(after.text),
    isBare: !isModule,
    word: after === null ? (runs.style === 'mocha' ? 'it' : 'test') : wordOf(after.text, runs.style),
    isTyped: /\.[cm]?tsx?$/.test(at) && (runs.style === 'jest' || runs.style === 'mocha'),
  };
}

const IS_MODULE = /^\s*(?:import\b(?!\s*\()|export\b)/m;
const isRequiring = (text: string): boolean => !IS_MODULE.test(text);

interface Model {
  readonly path: Path;
  readonly text: string;
  /** What it calls the file; undefined where it reaches it through another one. */
  readonly specifier: string | undefined;
}

/** Of those that import the file at once the one that is named after it, if there is one. */
async function modelFor(ts: Ts, tree: Tree, path: Path): Promise<Model | null> {
  const reader = readerAt(tree, 'head');
  const models: Model[] = [];
  for (const test of (await relatedTests(ts, tree, [path])).near) {
    const text = (await tree.read('head', test)) ?? '';
    const names = requiredBy(ts, text);
    const targets = await Promise.all(names.map((name) => locate(reader, test, name)));
    const direct = targets.indexOf(path);
    models.push({ path: test, text, specifier: direct < 0 ? undefined : names[direct] });
  }
  const rank = (one: Model): number =>
    (one.specifier === undefined ? 2 : 0) + (stemOf(one.path).replace(/\.(?:test|spec)$/, '') === stemOf(path) ? 0 : 1);
  const [first] = models.toSorted((one, other) => rank(one) - rank(other));
  return first ?? null;
}

const wordOf = (text: string, style: Style): Writing['word'] => {
  const [, word] = /^\s*(it|test)\s*(?:\.each)?[(`]/m.exec(text) ?? [];
  return word === 'it' || (word === undefined && style === 'mocha') ? 'it' : 'test';
};

/** Whether the nearest manifest says that scripts are modules, whatever they look like. */
async function isAmongModules(tree: Tree, path: Path): Promise<boolean> {
  if (/\.[cm]?tsx?$|\.mjs$/.test(path)) return true;
  if (path.endsWith('.cjs')) return false;
  const parts = path.split('/');
  for (let depth = parts.length - 1; depth >= 0; depth -= 1) {
    const text = await tree.read('head', [...parts.slice(0, depth), 'package.json'].join('/'));
    if (text !== undefined) return manifestIn(text).isModule;
  }
  return false;
}

/** Node's own runner finds what is written; the others what is meant. */
function nameOf(path: Path, style: Style): string {
  if (style === 'node:test') return path;
  return path
    .replace(/\.mts$/, '.mjs')
    .replace(/\.cts$/, '.cjs')
    .replace(/\.tsx?$/, '');
}

function between(from: Path, to: Path): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  const shared = here.findIndex((part, index) => part !== there[index]);
  const common = shared < 0 ? here.length : shared;
  const up = here.slice(common).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...there.slice(common)].join('/');
}
