/** The state of a reading: what has been read of a text, and what is open in it. */
import { type Lexeme, lexemeAt } from './lexemes.ts';
import { mayFollow } from './position.ts';

/** What is open. A tag is open until its `>`, children until the closing tag; neither holds lexemes of its own. */
export interface Open {
  readonly is: '(' | '[' | '{' | '${' | 'tag' | 'children';
  /** Of the lexeme that opened it. */
  readonly index: number;
  /** Of an element; '' for a fragment and for all else. */
  readonly name: string;
}

/** A text that is being read. */
export interface Reading {
  readonly text: string;
  /** Whether `<` may open an element. */
  readonly jsx: boolean;
  readonly typed: boolean;
  readonly lexemes: Lexeme[];
  readonly partners: number[];
  readonly within: number[];
  readonly firstLess: Map<number, number>;
  readonly firstComma: Map<number, number>;
  readonly open: Open[];
}

const LINE_END = /[\n\r\u2028\u2029]/;

export function openWith(
  reading: Reading,
  { is, at, end, name = '' }: { is: Open['is']; at: number; end: number; name?: string },
): number | undefined {
  const after = take(reading, is === 'tag' ? 'jsx' : 'mark', at, end);
  reading.open.push({ is, index: reading.lexemes.length - 1, name });
  return after;
}

/** Closes what is open innermost, by a lexeme of its own. */
export function close(reading: Reading, at: number, end: number): number | undefined {
  const top = reading.open.pop();
  if (top === undefined) return undefined;
  const isElement = top.is === 'tag' || top.is === 'children';
  const after = take(reading, isElement ? 'jsx' : 'mark', at, end);
  const index = reading.lexemes.length - 1;
  reading.partners[top.index] = index;
  reading.partners[index] = top.index;
  return after;
}

export function take(reading: Reading, kind: Lexeme['kind'], start: number, end: number): number | undefined {
  if (end < 0) return undefined;
  const { text, lexemes } = reading;
  const written = text.slice(start, end);
  const before = lexemeAt(reading, lexemes.length - 1);
  const first = before.end < start && LINE_END.test(text.slice(before.end, start));
  const plain = (kind === 'string' || (kind === 'template' && isWhole(written))) && !written.includes('\\');
  const lexeme = { kind, start, end, text: written, value: plain ? written.slice(1, -1) : undefined, first };
  if (!mayFollow(before, lexeme)) return undefined;
  const within = reading.open.at(-1)?.index ?? -1;
  const firsts = written === '<' ? reading.firstLess : written === ',' ? reading.firstComma : undefined;
  if (firsts?.has(within) === false) firsts.set(within, lexemes.length);
  lexemes.push(lexeme);
  reading.partners.push(-1);
  reading.within.push(within);
  return end;
}

const isWhole = (template: string): boolean =>
  template.length > 1 && template.startsWith('`') && template.endsWith('`');
