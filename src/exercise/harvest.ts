/** Finds the calls of a function in the whole repository: sources, tests, and the examples in its documents. */
import type TypeScript from 'typescript';
import type { Tree } from '../world/world.ts';
import { type Call, callsIn } from './calls.ts';

type Ts = typeof TypeScript;

/** Files that are read for one function, and calls that are taken: more of them say the same. */
const MOST_FILES = 60;
const MOST_CALLS = 400;
/** Characters of a file; a larger one is data or generated. */
const LONGEST = 400_000;

const SCRIPT = /\.[cm]?[jt]sx?$/;
const DOCUMENT = /\.mdx?$/i;
const NOT_OURS = /(?:^|\/)(?:node_modules|dist|build|vendor|coverage)\/|\.min\.js$/;

/** Whether a call of `name` that was found at base says at head what it said then. */
export const stillSaid =
  (ts: Ts, tree: Tree) =>
  async (name: string, call: Call): Promise<boolean> => {
    const text = await tree.read('head', call.path);
    if (text === undefined || text.length > LONGEST) return false;
    const alike = ({ args, expected }: Call): string => JSON.stringify([args, expected]);
    return callsAt(ts, call.path, text, name).some((one) => alike(one) === alike(call));
  };

const callsAt = (ts: Ts, path: string, text: string, name: string): readonly Call[] =>
  (DOCUMENT.test(path) ? fences(text) : [text]).flatMap((piece) =>
    callsIn(ts, DOCUMENT.test(path) ? `${path}.ts` : path, piece, name).map((call) => ({ ...call, path })),
  );

/** By the name of a function, as in `Func.name`. Answers are kept. */
export function harvestFrom(ts: Ts, tree: Tree): (name: string) => Promise<readonly Call[]> {
  const kept = new Map<string, Promise<readonly Call[]>>();
  return (name) => {
    const known = kept.get(name) ?? harvest(ts, tree, name);
    kept.set(name, known);
    return known;
  };
}

async function harvest(ts: Ts, tree: Tree, name: string): Promise<readonly Call[]> {
  const word = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('#')) + 1);
  if (word === 'default') return [];
  const paths = (await tree.search('base', word, MOST_FILES * 4)).filter((path) => !NOT_OURS.test(path));
  const calls: Call[] = [];
  for (const path of paths.filter((one) => SCRIPT.test(one) || DOCUMENT.test(one)).slice(0, MOST_FILES)) {
    const text = await tree.read('base', path);
    if (text === undefined || text.length > LONGEST || calls.length >= MOST_CALLS) continue;
    calls.push(...callsAt(ts, path, text, name));
  }
  return calls.slice(0, MOST_CALLS);
}

/** The scripts in the code fences of a document, each on the lines on which it stands there. */
function fences(text: string): readonly string[] {
  const found: string[] = [];
  let open: string[] | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (!/^\s{0,3}(?:```|~~~)/.test(line)) open?.push(line);
    else if (open !== null) {
      found.push(open.join('\n'));
      open = null;
    } else open = Array.from({ length: index + 1 }, () => '');
  }
  return found;
}
