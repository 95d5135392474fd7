/**
 * Takes a text of JavaScript or TypeScript apart into lexemes, in one pass, without a parser: strings, templates with
 * their holes, regular expressions, JSX. Undefined wherever it is not certain of what it reads.
 */
import { readJsx } from './jsx-text.ts';
import { type Code, endOf, pieceEnd, regexEnd, stringEnd } from './lexemes.ts';
import { positionBehind } from './position.ts';
import { close, type Open, openWith, type Reading, take } from './reading.ts';
import { lineEnd, skip } from './tokens.ts';

/** Deeper than people nest. */
const DEEPEST = 200;
const CLOSES: Readonly<Record<string, Open['is']>> = { ')': '(', ']': '[', '}': '{' };

export function scan(text: string, { jsx, typed }: Pick<Reading, 'jsx' | 'typed'>): Code | undefined {
  const kept = { lexemes: [], partners: [], within: [], open: [] };
  const firsts = { firstLess: new Map<number, number>(), firstComma: new Map<number, number>() };
  const reading: Reading = { text, jsx, typed, ...kept, ...firsts };
  let at: number | undefined = text.startsWith('#!') ? lineEnd(text, 0) : 0;
  while (at !== undefined) {
    const top = reading.open.at(-1)?.is;
    const inJsx = top === 'tag' || top === 'children';
    if (!inJsx) at = skip(text, at);
    if (at >= text.length) return reading.open.length === 0 ? reading : undefined;
    at = reading.open.length > DEEPEST ? undefined : inJsx ? readJsx(reading, at) : readPlain(reading, at);
  }
  return undefined;
}

/** The offset behind the next lexeme. */
function readPlain(reading: Reading, at: number): number | undefined {
  const { text } = reading;
  switch (text.charAt(at)) {
    case "'":
    case '"':
      return take(reading, 'string', at, stringEnd(text, at));
    case '`':
      return readPiece(reading, at, at + 1);
    case '/':
      return readSlash(reading, at);
    case '<':
      return readLess(reading, at);
    default:
      return readWord(reading, at);
  }
}

function readWord(reading: Reading, at: number): number | undefined {
  const word = endOf('word', reading.text, at);
  if (word >= 0) return take(reading, 'word', at, word);
  const number = endOf('number', reading.text, at);
  if (number >= 0) return take(reading, 'number', at, number);
  const mark = endOf('mark', reading.text, at);
  return mark < 0 ? undefined : readMark(reading, at, mark);
}

function readMark(reading: Reading, at: number, end: number): number | undefined {
  const mark = reading.text.slice(at, end);
  if (mark === '(' || mark === '[' || mark === '{') return openWith(reading, { is: mark, at, end });
  const closes = CLOSES[mark];
  if (closes === undefined) return take(reading, 'mark', at, end);
  const top = reading.open.at(-1);
  if (top?.is === '${' && mark === '}') {
    close(reading, at, end);
    return readPiece(reading, end, end);
  }
  return top?.is === closes ? close(reading, at, end) : undefined;
}

function readSlash(reading: Reading, at: number): number | undefined {
  const position = positionBehind(reading, reading.lexemes.length - 1);
  if (position === 'unsure') return undefined;
  return position === 'value'
    ? take(reading, 'regex', at, regexEnd(reading.text, at))
    : take(reading, 'mark', at, at + 1);
}

/** What opens the parameters of a type, and no element: `<T,`, `<T extends`, `<const T`. */
const GENERIC = /<\s*(?:const\s+[\w$]|[\w$]+\s*(?:,|=(?!>)|extends\b(?!\s*[=/>])))/y;
const ELEMENT = /<[\p{ID_Start}$_>]/uy;

function readLess(reading: Reading, at: number): number | undefined {
  const { text, jsx } = reading;
  const position = jsx ? positionBehind(reading, reading.lexemes.length - 1) : 'operator';
  GENERIC.lastIndex = at;
  ELEMENT.lastIndex = at;
  if (position === 'operator' || GENERIC.test(text)) return take(reading, 'mark', at, at + 1);
  return position === 'value' && ELEMENT.test(text) ? readJsx(reading, at) : undefined;
}

/** A piece of a template, whose text begins at `from`; a hole may follow it. */
function readPiece(reading: Reading, start: number, from: number): number | undefined {
  const { text } = reading;
  const end = pieceEnd(text, from);
  if (end < 0) return undefined;
  if (text.charAt(end) === '`') return take(reading, 'template', start, end + 1);
  take(reading, 'template', start, end);
  return openWith(reading, { is: '${', at: end, end: end + 2 });
}
