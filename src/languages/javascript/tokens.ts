/** The few tokens that the statements at the top of a file are made of. Whatever else comes is one character, which no caller knows. */

export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written; empty at the end of the text. */
  readonly text: string;
  /** Whether it is a name or keyword. */
  readonly word: boolean;
  /** What a plain string holds. A string with a backslash is none of ours. */
  readonly value: string | undefined;
}

const SPACE = /[\s\uFEFF]*/y;
const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/uy;
const REST = /[^\n\r\u2028\u2029]*/y;
const STRING = /'([^'\\\r\n]*)'|"([^"\\\r\n]*)"/y;

/** The token at or after an offset, white space and comments left out. */
export function token(text: string, offset: number): Token {
  const start = skip(text, offset);
  STRING.lastIndex = start;
  const string = STRING.exec(text);
  if (string)
    return { start, end: STRING.lastIndex, text: string[0], word: false, value: string[1] ?? string[2] ?? '' };
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0];
  const read = word ?? text.charAt(start);
  return { start, end: start + read.length, text: read, word: word !== undefined, value: undefined };
}

/** Past white space and comments. An unclosed comment reaches to the end. */
export function skip(text: string, offset: number): number {
  for (let at = offset; ; ) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
    if (text.startsWith('//', at)) at = lineEnd(text, at);
    else if (text.startsWith('/*', at)) at = blockEnd(text, at + 2);
    else return at;
  }
}

/** The offset of the next line terminator, in JavaScript's sense of it. */
export function lineEnd(text: string, from: number): number {
  REST.lastIndex = from;
  REST.test(text);
  return REST.lastIndex;
}

function blockEnd(text: string, from: number): number {
  const at = text.indexOf('*/', from);
  return at < 0 ? text.length : at + 2;
}
