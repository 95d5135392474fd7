/** Whether `require` may be something of the file's own, told from lexemes. It may say yes too often, never no. */
import { type Code, lexemeAt } from './lexemes.ts';
import { isDot } from './position.ts';

export function mayRedefine(code: Code): boolean {
  return code.lexemes.some(({ text }, at) => text === 'require' && !isHarmless(code, at));
}

function isHarmless(code: Code, at: number): boolean {
  const [before, after] = [lexemeAt(code, at - 1), lexemeAt(code, at + 1)];
  if (isDot(before) || isDot(after) || before.text === 'typeof') return true;
  if (after.text === ':') return isKey(code, at);
  if (after.text === '(') return before.text !== 'function' && before.text !== '*';
  if (after.text === '[' || after.text === ')' || after.text === ',') return isArgument(code, at);
  return after.text === '=' && isCreated(code, at);
}

/** `{ require: … }`, and not a variable with a type. */
function isKey(code: Code, at: number): boolean {
  const before = lexemeAt(code, at - 1).text;
  const inBraces = lexemeAt(code, code.within[at] ?? -1).text === '{';
  return inBraces && (before === '{' || (before === ',' && !code.typed));
}

/** `f(require)`: neither a parameter nor a part of a pattern. */
function isArgument(code: Code, at: number): boolean {
  const open = code.within[at] ?? -1;
  const before = lexemeAt(code, open - 1);
  const behind = lexemeAt(code, (code.partners[open] ?? -1) + 1).text;
  const isFunction = before.text === 'function' || lexemeAt(code, open - 2).text === 'function';
  const isCall = lexemeAt(code, open).text === '(' && (before.kind === 'word' || before.text === ')');
  return isCall && !isFunction && !/^(?:[:{(]|=>)$/.test(behind);
}

/** `const require = createRequire(import.meta.url)`, `… = module.createRequire(__filename)`. */
function isCreated(code: Code, at: number): boolean {
  const behind = (from: number, length: number) =>
    Array.from({ length }, (_, index) => lexemeAt(code, from + index).text).join('');
  const declares = /^(?:const|let|var)$/.test(lexemeAt(code, at - 1).text);
  const named = lexemeAt(code, at + 3).text === '.' ? at + 4 : at + 2;
  const call = behind(named, 8);
  return declares && /^createRequire\((?:import\.meta\.|__filename\))/.test(call);
}
