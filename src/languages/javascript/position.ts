/** Whether a value may begin behind a lexeme, or an operator goes on: what tells a regular expression from a division, and JSX from "less than". */
import { type Code, type Lexeme, lexemeAt } from './lexemes.ts';

export type Position = 'value' | 'operator' | 'unsure';

const BEFORE_VALUE = new Set(
  'return typeof case do else in instanceof new void delete throw extends default export implements abstract'.split(
    ' ',
  ),
);
/** These are keywords in some places and names in others. */
const EITHER = new Set(
  'await yield of async let static as satisfies is keyof infer readonly unique asserts get set type'.split(' '),
);
const HEADS = new Set(['if', 'while', 'for', 'with']);

/** Of whatever comes behind a lexeme. Nothing that comes later is looked at. */
export function positionBehind(code: Code, last: number): Position {
  const { kind, text } = lexemeAt(code, last);
  switch (kind) {
    case 'none':
      return 'value';
    case 'word':
      return afterWord(lexemeAt(code, last - 1), text);
    case 'mark':
      return afterMark(code, last, text);
    default:
      return 'operator';
  }
}

function afterWord(before: Lexeme, word: string): Position {
  if (isDot(before)) return 'operator';
  if (BEFORE_VALUE.has(word)) return 'value';
  return EITHER.has(word) ? 'unsure' : 'operator';
}

function afterMark(code: Code, at: number, mark: string): Position {
  switch (mark) {
    case ')':
      return opensHead(code, code.partners[at] ?? -1) ? 'value' : 'operator';
    case ']':
      return 'operator';
    case '!':
      return afterExclamation(code, at);
    case '}':
    case '>':
    case '++':
    case '--':
    case '@':
    case '.':
    case '?.':
      return 'unsure';
    default:
      return 'value';
  }
}

/** Behind a value and on its line, it is TypeScript's assertion, which ends that value. */
function afterExclamation(code: Code, at: number): Position {
  const { kind, text } = lexemeAt(code, at - 1);
  const named = kind === 'word' && afterWord(lexemeAt(code, at - 2), text) === 'operator';
  if (!named && text !== ')' && text !== ']') return text === '}' || text === '>' ? 'unsure' : 'value';
  return lexemeAt(code, at).first || text === ')' ? 'unsure' : 'operator';
}

/** Whether a parenthesis holds the condition of a statement, which goes on behind it. */
function opensHead(code: Code, open: number): boolean {
  const word = lexemeAt(code, open - 1);
  const isLoop = word.text === 'await' && lexemeAt(code, open - 2).text === 'for';
  return (isLoop || HEADS.has(word.text)) && !isDot(lexemeAt(code, open - 2));
}

export const isDot = ({ text }: Lexeme): boolean => text === '.' || text === '?.';

/** Words behind which another one may stand on the same line. */
const LEADS = new Set(
  `${[...BEFORE_VALUE, ...EITHER].join(' ')} abstract accessor break case catch class const continue declare defer enum
  finally from function global if implements import interface module namespace out override private protected public
  source try using var while`.split(/\s+/),
);
/** Words that may stand behind a name or a value. */
const FOLLOWS = new Set(
  'as assert asserts extends from if implements in instanceof is of satisfies while with'.split(' '),
);

/** Whether two lexemes may stand side by side: no program says `= ;`, or `one two` or `'a' 'b'` on one line, but prose does. */
export function mayFollow(before: Lexeme, next: Lexeme): boolean {
  if (before.text === '=' && /^[;,)\]}:]$/.test(next.text)) return false;
  if (next.first || next.kind === 'mark' || next.kind === 'jsx' || before.kind === 'none') return true;
  const led = before.kind === 'word' && LEADS.has(before.text);
  const value = before.kind === 'string' || before.kind === 'number' || before.kind === 'regex';
  if (before.kind === 'word' || value) return led || next.kind === 'template' || FOLLOWS.has(next.text);
  return true;
}
