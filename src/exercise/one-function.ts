/** One changed function: asked what calls, types and its own text suggest, at base and at head, and held to what is written down. */
import type TypeScript from 'typescript';
import { type Call, examplesOf } from './calls.ts';
import { type Answer, type Ask, differ } from './differ.ts';
import { type Exercised, exercised, type Means, NEW, type Version, type Work } from './exercised.ts';
import { type Func, functionsIn, parseFile } from './functions.ts';
import { type Pair, takesTheSame } from './pairs.ts';
import { askedOf } from './question.ts';
import { type Saying, sayingsOf, type Unmet, unmetOf } from './said.ts';
import type { Side } from './side.ts';
import type { Declarations } from './types.ts';

type Ts = typeof TypeScript;

const UNREACHED = 'it cannot be reached from outside of its module';

export interface Sides {
  readonly base: Side | null;
  readonly head: Side;
}

export interface Asking {
  readonly pair: Pair;
  readonly work: Work;
  /** Why there is no base to ask. */
  readonly lacking: string;
}

export async function exerciseOne(means: Means, sides: Sides, { pair, work, lacking }: Asking): Promise<Exercised> {
  const { head, base: was, isInner } = pair;
  const now = askOf(sides.head, head.name);
  const examples = sayingsOf(examplesOf(means.ts, head, work.head.path));
  const known = { func: head, isInner, examples: examples.length };
  if (!sides.head.has(head.name)) return exercised(head, { ...known, examples: 0, answer: { untried: UNREACHED } });
  if (sides.base === null || was === null || work.base === null) {
    if (was !== null) return exercised(head, { ...known, examples: 0, answer: { untried: lacking } });
    return exercised(head, {
      ...known,
      unmet: await unmetOf({ base: null, head: now }, examples),
      answer: { untried: NEW },
    });
  }
  const before = askOf(sides.base, was.name);
  const called = await means.callsOf(was.name);
  const former = sayingsOf(examplesOf(means.ts, was, work.base.path));
  const unmet = (await unmetOf({ base: before, head: now }, [...examples, ...sayingsOf(called)])).filter(
    // What was wrong before is not the change's.
    (one) => one.wasMet || !former.some((other) => isAlike(one, other)),
  );
  const answer = takesTheSame(was, head)
    ? await compare(means, { base: before, head: now }, { func: was, version: work.base, called })
    : { untried: 'it takes other arguments than before' };
  const taints = sides.base.taintOf(was.name) === null ? sides.head.taintOf(head.name) : null;
  return exercised(head, {
    ...known,
    answer,
    taints,
    unmet: await standing(means, unmet, { name: head.name, path: work.head.path }),
  });
}

const isAlike = (one: Saying, other: Saying): boolean =>
  JSON.stringify([one.input, one.expected]) === JSON.stringify([other.input, other.expected]);

const askOf = (side: Side, name: string): Ask => ({
  results: (inputs) => side.call(name, inputs),
  sure: (input) => side.callAnew(name, input),
});

interface Former {
  readonly func: Func;
  readonly version: Version;
  readonly called: readonly Call[];
}

async function compare(
  { ts, seed, budget }: Means,
  sides: { readonly base: Ask; readonly head: Ask },
  { func, version, called }: Former,
): Promise<Answer> {
  const file = parseFile(ts, version.path, version.text);
  const functions = functionsIn(ts, file);
  const asked = askedOf(ts, {
    func,
    calls: [...examplesOf(ts, func, version.path), ...called],
    declarations: declarationsIn(ts, file),
    neighbours: (name) => functions.find((other) => other.name === name),
  });
  if (asked === undefined) return { untried: 'nothing is known of what it takes' };
  return differ(sides, { ...asked, seed, budget });
}

/** What the change contradicts and did not change along, and examples of its own that nothing fulfils. */
async function standing(
  means: Means,
  unmet: readonly Unmet[],
  { name, path }: { readonly name: string; readonly path: string },
): Promise<readonly Unmet[]> {
  const kept = await Promise.all(
    unmet.map(async (one) => {
      const isOwn = one.call.path === path;
      return isOwn || (one.wasMet && (await means.isStillSaid(name, one.call)));
    }),
  );
  return unmet.filter((_, index) => kept[index]);
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
