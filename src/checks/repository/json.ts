/** Reads JSON as people write it for tools: comments and trailing commas are let pass. What it holds is never trusted to have a shape. */

/** Undefined for text that is no JSON. */
export function parseJson(text: string): unknown {
  if (text === '') return undefined;
  return strictly(text) ?? strictly(plain(text));
}

export function fields(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

export const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A list of strings, or one string alone; whatever else is left out. */
export const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');

function strictly(text: string): unknown {
  // The language's own parser has no other way to say no.
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const STRING_OR_COMMENT = /"|\/\/|\/\*/g;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const TRAILING_COMMA = /,(?=\s*[\]}])/g;

/** What stands between two strings loses its comments first, so that a comma before one is seen to trail. */
function plain(text: string): string {
  const kept: string[] = [];
  let between = '';
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; ; ) {
    STRING_OR_COMMENT.lastIndex = at;
    const found = STRING_OR_COMMENT.exec(text);
    between += text.slice(at, found?.index ?? text.length);
    if (found === null) break;
    at = passed(text, found[0], found.index);
    if (found[0] !== '"') continue;
    kept.push(between.replace(TRAILING_COMMA, ''), text.slice(found.index, at));
    between = '';
  }
  return [...kept, between.replace(TRAILING_COMMA, '')].join('');
}

/** The offset behind a string or comment that begins at `start`. */
function passed(text: string, opening: string, start: number): number {
  STRING.lastIndex = start;
  if (opening === '"') return STRING.exec(text) ? STRING.lastIndex : text.length;
  const close = text.indexOf(opening === '//' ? '\n' : '*/', start + 2);
  if (close < 0) return text.length;
  return opening === '//' ? close : close + 2;
}
