/** Remarks on a new function that its name contradicts, once it is called again: there and back, the same again, and on what it gave. */
import { sameResult, sameValue } from '../comparison/oracle.ts';
import type { Func } from '../functions/functions.ts';
import { printResult } from '../values/print.ts';
import type { Result, Value } from '../values/value.ts';
import { functionsOpposite } from './opposites.ts';
import { type Asking, inputsFor, type Remark, short, shown, type Tried, triedOn } from './remark.ts';

/** There and back again: told of the function that goes there, or of the way back where that alone is new. */
export async function losesOnTheWay(asking: Asking): Promise<Remark | undefined> {
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
    if (came === undefined || first === undefined || !isWhole(first) || !isAnswer(came)) continue;
    if (came.is === 'returned' && sameValue(first, came.value)) continue;
    const words = `does not lead back: \`${back.name}(${shown(there, input)})\` is \`${short(printResult(came))}\``;
    return { kind: 'no-round-trip', words };
  }
  return undefined;
}

/** What ends the process may be something else of the module that had only waited. */
const isAnswer = ({ is }: Result): boolean => is === 'returned' || is === 'threw';

/** What no text can hold is not asked to come back. */
const isWhole = (value: Value): boolean => !/"t":"(?:cut|again|function|undefined|symbol)"/.test(JSON.stringify(value));

/** Functions whose business it is to give something new each time. */
const ANEW =
  /^(?:next|new|create|make|random|shuffle|sample|uniq|gen|uuid|nano|id|tick|count|increment|push|add|register|use|cache|memo)/i;

export async function isNotRepeatable({ func, side }: Asking, tried: readonly Tried[]): Promise<Remark | undefined> {
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

export async function isNotIdempotent({ func, side }: Asking, tried: readonly Tried[]): Promise<Remark | undefined> {
  if (!SETTLING.test(plainName(func)) || func.name.includes('#')) return undefined;
  const first = tried.filter(({ input, result }) => result.is === 'returned' && isAlike(input[0], result.value));
  const inputs = first.map(({ input, result }) => (result.is === 'returned' ? [result.value, ...input.slice(1)] : []));
  const second = await side.call(func.name, inputs);
  const at = first.findIndex(({ result }, index) => {
    const other = second[index];
    return other !== undefined && isAnswer(other) && !sameResult({ ...result, ...AS_LEFT }, { ...other, ...AS_LEFT });
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
