/** Whether a bracket holds what is given to an asserting call, told from lexemes. */
import { ASSERTS, EXPECTED } from './excuse.ts';
import { type Code, lexemeAt } from './lexemes.ts';
import { isDot } from './position.ts';

const MOST_STEPS = 100;

/** `open`: of the bracket. `on` where it is none, undefined where that is not certain. */
export function assertedBy(code: Code, open: number): string | undefined {
  let at = lexemeAt(code, open - 1).text === '?.' ? open - 2 : open - 1;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { kind, text } = lexemeAt(code, at);
    const [before, isMember] = [lexemeAt(code, at - 1).text, isDot(lexemeAt(code, at - 1))];
    if (kind === 'word' && ASSERTS.test(text)) return isCall(code, at, open) ? EXPECTED : undefined;
    if (kind === 'word' && !isMember) return 'on';
    if (kind === 'word') at -= 2;
    else if (text === ']' && before !== '[') at = behindIndex(code, at);
    else return mayHideName(code, at) ? undefined : 'on';
    if (at < -1) return undefined;
  }
  return undefined;
}

/** Whether the name is called, and neither declared nor made an instance of. */
function isCall(code: Code, at: number, open: number): boolean {
  const behind = lexemeAt(code, (code.partners[open] ?? -1) + 1).text;
  if (/^(?:[:{]|=>)$/.test(behind)) return false;
  let base = at;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (!isDot(lexemeAt(code, base - 1)))
      return !/^(?:new|function|get|set|async|static|\*)$/.test(lexemeAt(code, base - 1).text);
    if (lexemeAt(code, base - 2).kind !== 'word') return !/^[\]>]$/.test(lexemeAt(code, base - 2).text);
    base -= 2;
  }
  return false;
}

/** Before `[…]`; -2 where a name in it may be the one that asserts. */
function behindIndex(code: Code, close: number): number {
  const open = code.partners[close] ?? -1;
  const isName = close - open === 2 && lexemeAt(code, open + 1).kind === 'word';
  return isName && ASSERTS.test(lexemeAt(code, open + 1).text) ? -2 : open - 1;
}

/** The name may stand in parentheses, or before types. */
function mayHideName(code: Code, at: number): boolean {
  const { text } = lexemeAt(code, at);
  if (text !== ')' && text !== '>') return false;
  const open = text === ')' ? (code.partners[at] ?? -1) : Math.max(0, at - MOST_STEPS);
  const outer = lexemeAt(code, open - 1);
  // The result of a call has no name.
  if (text === ')' && (outer.kind === 'word' || /^[)\]>]$/.test(outer.text))) return false;
  if (at - open > MOST_STEPS) return true;
  return code.lexemes.slice(open, at).some((one) => one.kind === 'word' && ASSERTS.test(one.text));
}
