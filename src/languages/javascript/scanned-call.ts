/** `import(…)` and `require(…)`, told from lexemes. */
import { type Code, lexemeAt } from './lexemes.ts';
import { scannedExcuse } from './scanned-excuse.ts';
import type { PlacedSite } from './site.ts';
import { isOnNewLine, standingAt } from './standing.ts';

export interface Call {
  readonly kind: 'import' | 'require';
  /** Of the name that is called. */
  readonly at: number;
  /** Of the bracket behind it. */
  readonly open: number;
}

/** Behind these the name is declared, or made an instance of. */
const DECLARES = /^(?:function|get|set|async|static|new|\*)$/;
/** Behind these a call stands, and no method is declared. */
const BEFORE_CALL = /^(?:await|return|typeof|void|throw|=>|=|\(|\[|\?|:|&|\||!|\.\.\.|\+|\$\{)$/;

export function scannedCall(code: Code, call: Call): readonly PlacedSite[] | undefined {
  const { kind, at, open } = call;
  const before = lexemeAt(code, at - 1);
  if (DECLARES.test(before.text)) return undefined;
  if (kind === 'require' && isAssignment(code, at)) return [];
  if (code.partners[open] === open + 1) return kind === 'require' ? [] : undefined;
  const argument = lexemeAt(code, open + 1);
  const isPlain = argument.kind === 'string' || argument.kind === 'template';
  const behind = lexemeAt(code, open + 2).text;
  if (!isPlain || (behind !== ')' && behind !== ',')) return computed(code, call);
  if (argument.value === undefined) return undefined;
  const standing = kind === 'require' ? 'require' : standingAt(code, at);
  const excuse = standing === 'type' ? null : scannedExcuse(code, open);
  if (standing === undefined || excuse === undefined) return undefined;
  const { value: specifier, start: offset } = argument;
  return [{ specifier, kind: standing, offset, typesOnly: standing === 'type', excuse }];
}

/** `import x = require('x')` is a statement of its own. */
function isAssignment(code: Code, at: number): boolean {
  if (lexemeAt(code, at - 1).text !== '=') return false;
  const type = lexemeAt(code, at - 3).text === 'type' && lexemeAt(code, at - 4).text === 'import';
  return type || lexemeAt(code, at - 3).text === 'import';
}

/** A name computed at run time. A type can have none. */
function computed(code: Code, { kind, at, open }: Call): readonly PlacedSite[] | undefined {
  const end = code.partners[open] ?? -1;
  const behind = lexemeAt(code, end + 1);
  const isCall =
    BEFORE_CALL.test(lexemeAt(code, at - 1).text) || (beginsStatement(code, at) && isNoParameter(code, open + 1));
  if (!isCall || /^(?:[:{]|=>)$/.test(behind.text) || isWrapped(code, open, end)) return undefined;
  const excuse = scannedExcuse(code, open);
  if (excuse === undefined) return undefined;
  const site = { specifier: null, offset: lexemeAt(code, at).start, typesOnly: false, excuse };
  return [{ ...site, kind: kind === 'require' ? 'require' : 'dynamic' }];
}

function beginsStatement(code: Code, at: number): boolean {
  return /^[;{}]?$/.test(lexemeAt(code, at - 1).text) || isOnNewLine(code, at);
}

/** `'a' + b`, `['a', 'b']`: nothing that a method could take. */
function isNoParameter(code: Code, at: number): boolean {
  const { kind } = lexemeAt(code, lexemeAt(code, at).text === '[' ? at + 1 : at);
  return kind === 'string' || kind === 'template';
}

/** Whether a plain name could stand in the first argument after all: in parentheses, or with a type. */
function isWrapped(code: Code, open: number, end: number): boolean {
  if (lexemeAt(code, open + 1).text === '(') return true;
  for (let at = open + 1; at < end; at += 1) {
    const { text } = lexemeAt(code, at);
    if (text === 'as') return true;
    if (text === ',' && code.within[at] === open) return false;
  }
  return false;
}
