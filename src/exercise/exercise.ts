/** One changed file: which of its functions changed, what they do now and did before, and what could not be tried. */
import type TypeScript from 'typescript';
import type { Known } from '../model.ts';
import type { Sandbox } from '../world/world.ts';
import { type Call, examplesOf } from './calls.ts';
import { type Answer, differ } from './differ.ts';
import { type Func, functionsIn, parseFile } from './functions.ts';
import { programOf, type Reader } from './program.ts';
import { askedOf } from './question.ts';
import { openSide, type Side } from './side.ts';
import type { Declarations } from './types.ts';

type Ts = typeof TypeScript;

export interface Version {
  readonly path: string;
  readonly text: string;
  /** The rest of the repository at that moment. */
  readonly reader: Reader;
}

export interface Means {
  readonly ts: Ts;
  readonly sandbox: Sandbox;
  /** Where installed packages are looked for, absolute; null where none are. */
  readonly packages: string | null;
  /** Calls of a function anywhere in the repository, by its name. */
  readonly callsOf: (name: string) => Promise<readonly Call[]>;
  readonly seed: number;
  /** Inputs for each function. */
  readonly budget: number;
}

/** What came of one function. */
export interface Exercised {
  readonly func: Func;
  readonly answer: Answer;
}

/** The functions of the file at head whose text is another one than at base, or that are new. Empty where none is. */
export function changedFunctions(ts: Ts, base: Version | null, head: Version): readonly Pair[] {
  const before = base === null ? [] : functionsIn(ts, parseFile(ts, base.path, base.text));
  const after = functionsIn(ts, parseFile(ts, head.path, head.text));
  const known = new Map(before.map((func) => [func.name, func]));
  const gone = before.filter(({ name }) => !after.some((func) => func.name === name));
  return after
    .filter(({ name, text }) => known.get(name)?.text !== text)
    .map((func) => ({ head: func, base: known.get(func.name) ?? renamed(func, gone) }));
}

export interface Pair {
  readonly head: Func;
  /** Null for a new function. */
  readonly base: Func | null;
}

/** Words that two texts must share, of all their words, to be one function under two names. */
const ALIKE = 0.7;

function renamed(func: Func, gone: readonly Func[]): Func | null {
  const words = (text: string): Set<string> => new Set(text.split(' '));
  const mine = words(func.text);
  const scored = gone
    .filter(
      ({ name, parameters }) =>
        name.includes('#') === func.name.includes('#') && parameters.length === func.parameters.length,
    )
    .map((other) => {
      const theirs = words(other.text);
      const shared = [...mine].filter((word) => theirs.has(word)).length;
      return { other, score: shared / Math.max(1, new Set([...mine, ...theirs]).size) };
    })
    .sort((one, two) => two.score - one.score);
  const [best] = scored;
  return best !== undefined && best.score >= ALIKE ? best.other : null;
}

export async function exercise(
  means: Means,
  { base, head, pairs }: { readonly base: Version; readonly head: Version; readonly pairs: readonly Pair[] },
): Promise<readonly Exercised[]> {
  const all = (why: string): readonly Exercised[] =>
    pairs.map(({ head: func }) => ({ func, answer: { untried: why } }));
  const before = await opened(means, base);
  if ('unavailable' in before) return all(`the version before cannot be run: ${before.unavailable}`);
  await using baseSide = before.value;
  const after = await opened(means, head);
  if ('unavailable' in after) return all(`it cannot be run: ${after.unavailable}`);
  await using headSide = after.value;
  const results: Exercised[] = [];
  for (const pair of pairs)
    results.push({
      func: pair.head,
      answer: await answerFor(means, { base: baseSide, head: headSide }, { pair, base }),
    });
  return results;
}

async function opened({ ts, sandbox, packages }: Means, { path, text, reader }: Version): Promise<Known<Side>> {
  const functions = functionsIn(ts, parseFile(ts, path, text));
  const program = await programOf(ts, { path, text, functions, constants: [] }, { reader, packages });
  if ('unloadable' in program) return { unavailable: program.unloadable };
  const side = await openSide(sandbox, program);
  return 'unloadable' in side ? { unavailable: side.unloadable } : { value: side };
}

async function answerFor(
  means: Means,
  sides: { readonly base: Side; readonly head: Side },
  { pair, base }: { readonly pair: Pair; readonly base: Version },
): Promise<Answer> {
  const { ts, seed, budget } = means;
  if (pair.base === null) return { untried: 'it is new: there is nothing to compare it with' };
  if (pair.base.name !== pair.head.name) return { untried: 'it has another name now' };
  const file = parseFile(ts, base.path, base.text);
  const functions = functionsIn(ts, file);
  const calls = [...examplesOf(ts, pair.base, base.path), ...(await means.callsOf(pair.base.name))];
  const asked = askedOf(ts, {
    func: pair.base,
    calls,
    declarations: declarationsIn(ts, file),
    neighbours: (name) => functions.find((func) => func.name === name),
  });
  if (asked === undefined) return { untried: 'nothing is known of what it takes' };
  return differ(sides, { name: pair.base.name, ...asked, seed, budget });
}

/** The types that the file itself declares. */
function declarationsIn(ts: Ts, file: TypeScript.SourceFile): Declarations {
  const found = new Map<string, TypeScript.TypeNode | TypeScript.InterfaceDeclaration>();
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement)) found.set(statement.name.text, statement);
    if (ts.isTypeAliasDeclaration(statement)) found.set(statement.name.text, statement.type);
  }
  return (name) => found.get(name);
}
