/** What a new function shows by itself, with nothing to compare it with: remarks, each with an input, and only where the code's own words say otherwise. */
import type { Means } from './exercised.ts';
import { type Func, functionsIn, parseFile } from './functions/functions.ts';
import { examplesOf } from './harvest/examples.ts';
import { type Asked, askedOf } from './inputs/question.ts';
import type { Side } from './program/side.ts';
import { changesArgument, leavesType } from './remarks/declared.ts';
import { inputsFor, type Remark, triedOn } from './remarks/remark.ts';
import { isNotIdempotent, isNotRepeatable, losesOnTheWay } from './remarks/repeated.ts';
import { declarationsIn } from './types/declarations.ts';

export interface New {
  readonly func: Func;
  readonly path: string;
  readonly text: string;
}

/** A remark, or none: the gravest that holds. */
export async function remarkOn({ ts, seed }: Means, side: Side, { func, path, text }: New): Promise<Remark | null> {
  const file = parseFile(ts, path, text);
  const functions = functionsIn(ts, file);
  const declarations = declarationsIn(ts, file);
  const asked = (one: Func): Asked | undefined =>
    askedOf(ts, {
      func: one,
      calls: examplesOf(ts, one, path),
      makers: { values: [], grounds: 'calls' },
      declarations,
      neighbours: (name) => functions.find((other) => other.name === name),
    });
  const asking = { func, functions, declarations, asked, side, seed };
  const inputs = inputsFor(asking, func);
  if (inputs.length === 0) return null;
  const tried = await triedOn(side, func.name, inputs);
  return (
    changesArgument(ts, func, tried) ??
    leavesType(ts, asking, tried) ??
    (await losesOnTheWay(asking)) ??
    (await isNotRepeatable(asking, tried)) ??
    (await isNotIdempotent(asking, tried)) ??
    null
  );
}
