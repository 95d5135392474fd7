/** Reads JSON and keeps the line of every key: a finding has to point at one. For manifests, which are small; comments are not JSON. */

export interface Member {
  readonly key: string;
  /** Of the key, one-based. */
  readonly line: number;
  /** Of the end of the value, one-based. */
  readonly last: number;
  /** The text of a string; null for anything else. */
  readonly text: string | null;
  /** What an object holds, in the order of the text; empty for anything else. */
  readonly members: readonly Member[];
}

interface Token {
  /** A bracket, a comma, a colon, a quoted string, or a bare word. */
  readonly text: string;
  readonly line: number;
}

const TOKEN = /[{}[\],:]|"(?:[^"\\\n]|\\[^\n])*"|[^\s{}[\],:"]+|"/g;
/** Deeper objects are passed over. */
const DEEPEST = 8;

/** The members of the object that the text holds; undefined where it is no JSON, or no object. */
export function readMembers(text: string): readonly Member[] | undefined {
  if (!isObject(text.replace(/^\uFEFF/, ''))) return undefined;
  return objectAt(tokensOf(text), 0, 0).members;
}

/** The language's own parser judges the text, so that the reader below may take its shape for granted. */
function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  // Looked for once: from every token of one long line it would be the whole text each time.
  let end = text.indexOf('\n');
  for (const { 0: found, index } of text.replace(/^\uFEFF/, ' ').matchAll(TOKEN)) {
    for (; end >= 0 && end < index; end = text.indexOf('\n', end + 1)) line += 1;
    tokens.push({ text: found, line });
  }
  return tokens;
}

interface Read {
  readonly members: readonly Member[];
  /** The token behind the value. */
  readonly next: number;
}

/** `at` is the token of the opening brace. */
function objectAt(tokens: readonly Token[], at: number, depth: number): Read {
  const members: Member[] = [];
  let next = at + 1;
  while (next < tokens.length && tokens[next]?.text !== '}') {
    const key = tokens[next];
    const value = tokens[next + 2];
    if (key === undefined || value === undefined) break;
    const isNested = value.text === '{' && depth < DEEPEST;
    const inner = isNested ? objectAt(tokens, next + 2, depth + 1) : { members: [], next: behind(tokens, next + 2) };
    const last = tokens[inner.next - 1]?.line ?? key.line;
    members.push({ key: unquoted(key.text), line: key.line, last, text: textOf(value.text), members: inner.members });
    next = inner.next + (tokens[inner.next]?.text === ',' ? 1 : 0);
  }
  return { members, next: next + 1 };
}

/** The token behind a value whose content does not matter. */
function behind(tokens: readonly Token[], at: number): number {
  let open = 0;
  for (let next = at; next < tokens.length; next += 1) {
    const text = tokens[next]?.text ?? '';
    if (text === '{' || text === '[') open += 1;
    if (text === '}' || text === ']') open -= 1;
    if (open === 0) return next + 1;
  }
  return tokens.length;
}

const textOf = (token: string): string | null => (token.startsWith('"') ? unquoted(token) : null);

function unquoted(token: string): string {
  const value: unknown = JSON.parse(token);
  return typeof value === 'string' ? value : token;
}
