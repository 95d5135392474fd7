/** What a new function shows by itself, with nothing to compare it with: remarks, each with an input, and only where the code's own words say otherwise. */
import fc from 'fast-check';
import type TypeScript from 'typescript';
import { inputsFrom } from './arbitrary.ts';
import { examplesOf } from './calls.ts';
import { sameResult, sameValue } from './compare.ts';
import { conforms } from './conforms.ts';
import { declarationsIn } from './declarations.ts';
import { isAtEdge } from './differ.ts';
import type { Means } from './exercised.ts';
import { type Func, functionsIn, parseFile } from './functions.ts';
import { printCall, printResult, printValue } from './print.ts';
import { type Asked, askedOf } from './question.ts';
import { functionsOpposite } from './round-trip.ts';
import type { Side } from './side.ts';
import type { Declarations } from './types.ts';
import type { Input, Result, Value } from './value.ts';

type Ts = typeof TypeScript;

export interface Remark {
  readonly kind: 'changes-argument' | 'leaves-type' | 'no-round-trip' | 'not-idempotent' | 'not-repeatable';
  /** After the name of the function. */
  readonly words: string;
}

interface Asking {
  readonly func: Func;
  /** All of the module. */
  readonly functions: readonly Func[];
  readonly declarations: Declarations;
  /** Undefined where nothing is known of what it takes. */
  readonly asked: (func: Func) => Asked | undefined;
  readonly side: Side;
  readonly seed: number;
}

/** Inputs that are made; calls are tried as well. */
const BUDGET = 100;

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
      makers: [],
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

interface Tried {
  readonly input: Input;
  readonly result: Result;
}

/** None where only guesses tell what it takes: then whatever it does is its caller's fault. */
function inputsFor({ asked: known, seed }: Asking, func: Func): readonly Input[] {
  const asked = known(func);
  if (asked === undefined || asked.grounds === 'use') return [];
  const arbitrary = inputsFrom(asked.domains);
  const made = arbitrary === undefined ? [] : fc.sample(arbitrary, { seed, numRuns: BUDGET });
  const plain = made.filter((input) => asked.grounds === 'calls' || !isAtEdge(input));
  return [...asked.samples, ...plain].toSorted((one, other) => sizeOf(one) - sizeOf(other));
}

const sizeOf = (input: Input): number => JSON.stringify(input).length;

async function triedOn(side: Side, name: string, inputs: readonly Input[]): Promise<readonly Tried[]> {
  const results = await side.call(name, inputs);
  return results.flatMap((result, index) => {
    const input = inputs[index];
    return input === undefined ? [] : [{ input, result }];
  });
}

const READONLY = /^(?:readonly\s|Readonly(?:Array|Map|Set)?\s*<)/;

function changesArgument(ts: Ts, func: Func, tried: readonly Tried[]): Remark | undefined {
  const offset = func.name.includes('#') ? 1 : 0;
  const kept = func.node.parameters.flatMap((parameter, index) =>
    READONLY.test(parameter.type?.getText() ?? '') && !parameter.dotDotDotToken && ts.isIdentifier(parameter.name)
      ? [{ index: index + offset, name: parameter.name.text }]
      : [],
  );
  for (const { input, result } of tried) {
    if (result.is !== 'returned' || result.after === null) continue;
    for (const { index, name } of kept) {
      const [before, after] = [input[index], result.after[index]];
      if (before === undefined || after === undefined || sameValue(before, after)) continue;
      const words = `changes \`${name}\`, which is declared readonly: \`${shown(func, input)}\` leaves \`${short(printValue(after))}\``;
      return { kind: 'changes-argument', words };
    }
  }
  return undefined;
}

function leavesType(ts: Ts, { func, declarations }: Asking, tried: readonly Tried[]): Remark | undefined {
  const type = func.node.type ?? ts.getJSDocReturnType(func.node);
  if (type === undefined || func.node.asteriskToken !== undefined) return undefined;
  const found = tried.find(
    ({ result }) => result.is === 'returned' && conforms(ts, type, { value: result.value, declarations }) === false,
  );
  return (
    found && {
      kind: 'leaves-type',
      words: `gives what its type does not declare: \`${shown(func, found.input)}\` is \`${short(printResult(found.result))}\`, not \`${short(type.getText())}\``,
    }
  );
}

/** There and back again: told of the function that goes there, or of the way back where that alone is new. */
async function losesOnTheWay(asking: Asking): Promise<Remark | undefined> {
  const { func, functions, side } = asking;
  const pair = functionsOpposite(func, functions);
  if (pair === undefined) return undefined;
  const { there, back } = pair;
  const went = (
    await triedOn(
      side,
      there.name,
      inputsFor(asking, there).filter(({ length }) => length === 1),
    )
  ).filter(({ result }) => result.is === 'returned' && isWhole(result.value));
  const returned = await side.call(
    back.name,
    went.map(({ result }) => (result.is === 'returned' ? [result.value] : [])),
  );
  for (const [index, { input }] of went.entries()) {
    const [came, [first]] = [returned[index], input];
    if (came === undefined || first === undefined || !isWhole(first) || came.is === 'lacking') continue;
    if (came.is === 'returned' && sameValue(first, came.value)) continue;
    const words = `does not lead back: \`${back.name}(${shown(there, input)})\` is \`${short(printResult(came))}\``;
    return { kind: 'no-round-trip', words };
  }
  return undefined;
}

/** What no text can hold is not asked to come back. */
const isWhole = (value: Value): boolean => !/"t":"(?:cut|again|function|undefined|symbol)"/.test(JSON.stringify(value));

/** Functions whose business it is to give something new each time. */
const ANEW =
  /^(?:next|new|create|make|random|shuffle|sample|uniq|gen|uuid|nano|id|tick|count|increment|push|add|register|use|cache|memo)/i;

async function isNotRepeatable({ func, side }: Asking, tried: readonly Tried[]): Promise<Remark | undefined> {
  if (func.parameters.length === 0 || func.name.includes('#') || ANEW.test(plainName(func))) return undefined;
  const again = await triedOn(
    side,
    func.name,
    tried.map(({ input }) => input),
  );
  const found = tried.find(({ result }, index) => {
    const other = again[index]?.result;
    return result.is === 'returned' && other?.is === 'returned' && !sameValue(result.value, other.value);
  });
  const other = found && again[tried.indexOf(found)];
  return (
    found &&
    other && {
      kind: 'not-repeatable',
      words: `gives another result for the same arguments: \`${shown(func, found.input)}\` is \`${short(printResult(found.result))}\`, then \`${short(printResult(other.result))}\``,
    }
  );
}

/** Names of functions that have nothing left to do on what they gave. */
const SETTLING = /^(?:normali[sz]e|canonicali[sz]e|dedupe|uniq|unique|trim|slugify)(?![a-z])/;

async function isNotIdempotent({ func, side }: Asking, tried: readonly Tried[]): Promise<Remark | undefined> {
  if (!SETTLING.test(plainName(func)) || func.name.includes('#')) return undefined;
  const first = tried.filter(({ input, result }) => result.is === 'returned' && isAlike(input[0], result.value));
  const inputs = first.map(({ input, result }) => (result.is === 'returned' ? [result.value, ...input.slice(1)] : []));
  const second = await side.call(func.name, inputs);
  const at = first.findIndex(({ result }, index) => {
    const other = second[index];
    return (
      other !== undefined && other.is !== 'lacking' && !sameResult({ ...result, ...AS_LEFT }, { ...other, ...AS_LEFT })
    );
  });
  const [found, other] = [first[at], second[at]];
  return (
    found &&
    other && {
      kind: 'not-idempotent',
      words: `has more to do on what it gave: \`${shown(func, found.input)}\` is \`${short(printResult(found.result))}\`, of which it makes \`${short(printResult(other))}\``,
    }
  );
}

/** What becomes of the arguments is no matter here. */
const AS_LEFT = { after: null };

const plainName = ({ name }: Func): string => name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('#')) + 1);

function isAlike(one: Value | undefined, other: Value): boolean {
  const kind = (value: Value | undefined): string =>
    typeof value === 'object' && value !== null ? value.t : typeof value;
  return kind(one) === kind(other);
}

const LONGEST = 120;
const shown = (func: Func, input: Input): string => short(printCall(func.name, input));
const short = (text: string): string => {
  const line = text.replaceAll('`', "'");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
