/** Why the failure of a call would be no mistake, told from lexemes: the same answers as from the syntax tree. Undefined where only that can tell. */
import { CAUGHT } from './excuse.ts';
import { type Code, lexemeAt } from './lexemes.ts';
import { isDot } from './position.ts';
import { assertedBy } from './scanned-callee.ts';

/** What one bracket around the call says; `on` says nothing. */
export type Said = string | undefined;

const MOST_STEPS = 100;

/** `open`: the bracket of the call's own arguments. */
export function scannedExcuse(code: Code, open: number): string | null | undefined {
  const own = handledFrom(code, (code.partners[open] ?? -1) + 1);
  if (own !== 'on') return own;
  for (let around = code.within[open] ?? -1; around >= 0; around = code.within[around] ?? -1) {
    const said = saidBy(code, around);
    if (said !== 'on') return said;
  }
  return null;
}

function saidBy(code: Code, around: number): Said {
  switch (lexemeAt(code, around).text) {
    case '(': {
      const asserted = assertedBy(code, around);
      return asserted === 'on' ? handled(code, around) : asserted;
    }
    case '{':
      return isTry(code, around, 2) ? CAUGHT : handled(code, around);
    case '[':
      return handled(code, around);
    case '${':
      return undefined;
    default:
      // An element of JSX.
      return 'on';
  }
}

/** `try {`, and the blocks that follow such a one: two at most. */
function isTry(code: Code, brace: number, following: number): boolean {
  const { text } = lexemeAt(code, brace - 1);
  if (text === 'try') return !isDot(lexemeAt(code, brace - 2));
  const keyword = text === ')' ? (code.partners[brace - 1] ?? 0) - 1 : brace - 1;
  const follows = /^(?:catch|finally)$/.test(lexemeAt(code, keyword).text) && lexemeAt(code, keyword - 1).text === '}';
  return follows && following > 0 && isTry(code, code.partners[keyword - 1] ?? -1, following - 1);
}

/** What is called on the value that ends with a bracket: `.catch(…)`, or `.then(…, …)`. */
function handled(code: Code, open: number): Said {
  const end = code.partners[open] ?? -1;
  const next = lexemeAt(code, end + 1);
  const isParameters = lexemeAt(code, open).text === '(' && /^(?:[:{]|=>)$/.test(next.text);
  if (isParameters) return isHead(code, open) ? 'on' : undefined;
  const said = handledFrom(code, end + 1);
  // Behind a block, another statement may begin like that.
  return lexemeAt(code, open).text === '{' && !isDot(next) && said !== 'on' ? undefined : said;
}

function handledFrom(code: Code, start: number): Said {
  let at = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { kind, text, first } = lexemeAt(code, at);
    const said = isDot(lexemeAt(code, at)) ? saidByName(code, at + 1) : 'on';
    if (said !== 'on') return said;
    if (text === '(' || text === '[') at = (code.partners[at] ?? -1) + 1;
    else if (isDot(lexemeAt(code, at))) at += lexemeAt(code, at + 1).kind === 'word' ? 2 : 1;
    else if (text === '!' && !first) at += 1;
    else return kind === 'template' || (text === '<' && code.typed) ? undefined : 'on';
  }
  return undefined;
}

function saidByName(code: Code, at: number): Said {
  const { text } = lexemeAt(code, at);
  if (text !== 'catch' && text !== 'then') return 'on';
  const open = lexemeAt(code, at + 1).text === '?.' ? at + 2 : at + 1;
  if (lexemeAt(code, open).text !== '(') return lexemeAt(code, open).text === '<' ? undefined : 'on';
  return text === 'catch' ? CAUGHT : hasSeveral(code, open);
}

/** A comma at the end adds nothing, and one between types is none of the list's own. */
function hasSeveral(code: Code, open: number): Said {
  const comma = code.firstComma.get(open);
  if (comma === undefined || comma === (code.partners[open] ?? -1) - 1) return 'on';
  return code.firstLess.has(open) ? undefined : CAUGHT;
}

function isHead(code: Code, open: number): boolean {
  return /^(?:if|for|while|switch|with)$/.test(lexemeAt(code, open - 1).text);
}
