/** Remarks on a new function that its own declaration contradicts: what is readonly, and the type of what it gives. */
import type TypeScript from 'typescript';
import { sameValue } from '../comparison/oracle.ts';
import type { Func } from '../functions/functions.ts';
import { conforms } from '../types/conforms.ts';
import { printResult, printValue } from '../values/print.ts';
import { type Asking, type Remark, short, shown, type Tried } from './remark.ts';

type Ts = typeof TypeScript;

const READONLY = /^(?:readonly\s|Readonly(?:Array|Map|Set)?\s*<)/;

export function changesArgument(ts: Ts, func: Func, tried: readonly Tried[]): Remark | undefined {
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

export function leavesType(ts: Ts, { func, declarations }: Asking, tried: readonly Tried[]): Remark | undefined {
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
