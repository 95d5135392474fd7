/**
 * Reads the statements that open a file, as far as they are plain imports, re-exports and requires, and is certain of
 * what it reads: at the start of a statement no regular expression, template or JSX can begin before one of these
 * keywords ends. At the first statement of any other shape it stops and says where.
 */
import { declaration, requireCall } from './requires.ts';
import type { PlacedSite } from './site.ts';
import { closed, type Step } from './statement.ts';
import { lineEnd, skip, type Token, token } from './tokens.ts';

export interface Preamble {
  readonly sites: readonly PlacedSite[];
  /** The offset up to which nothing but the sites names a module. */
  readonly end: number;
}

/** `require` handed around, declared or taken as a parameter: what it then does is the parser's to say. */
const REQUIRE_IN_DOUBT = /\brequire\b(?!\s*[(.])|\bfunction\s*(?:\*\s*)?require\b/;

export function readPreamble(text: string): Preamble {
  const read = statements(text);
  const requires = read.sites.some(({ kind }) => kind === 'require');
  return requires && REQUIRE_IN_DOUBT.test(text) ? { sites: [], end: 0 } : read;
}

function statements(text: string): Preamble {
  const sites: PlacedSite[] = [];
  let at = skip(text, text.startsWith('#!') ? lineEnd(text, 0) : 0);
  for (;;) {
    const step = statement(text, at);
    if (step === undefined) return { sites, end: at };
    sites.push(...step.sites);
    if (step.stop) return { sites, end: step.end };
    at = skip(text, step.end);
  }
}

function statement(text: string, at: number): Step | undefined {
  const first = token(text, at);
  switch (first.text) {
    case ';':
      return { sites: [], end: first.end };
    case 'import':
      return importStatement(text, first.end);
    case 'export':
      return exportStatement(text, first.end);
    case 'const':
    case 'let':
    case 'var':
      return declaration(text, first.end);
    case 'require':
      return requireCall(text, at);
    default:
      return first.value === undefined ? undefined : closed(text, first.end, []);
  }
}

function importStatement(text: string, at: number): Step | undefined {
  const next = token(text, at);
  if (next.value !== undefined) return source(text, next, 'import', false);
  const clause = clauseUntilSource(text, at);
  return clause?.source && source(text, clause.source, 'import', erases(clause.words));
}

function exportStatement(text: string, at: number): Step | undefined {
  const clause = clauseUntilSource(text, at);
  const words = clause?.words ?? [];
  if (clause === undefined || !(words[0] === '{' || words[0] === '*' || words[0] === 'type')) return undefined;
  if (clause.source === undefined) return closed(text, clause.end, []);
  return source(text, clause.source, 'export', words[0] === 'type' || erases(['', ...words]));
}

interface Clause {
  readonly words: readonly string[];
  /** The string behind `from`; undefined where the braces are the end of it. */
  readonly source: Token | undefined;
  readonly end: number;
}

/** The names between the keyword and `from 'x'`. */
function clauseUntilSource(text: string, start: number): Clause | undefined {
  const words: string[] = [];
  for (let at = start; ; ) {
    const next = token(text, at);
    if (next.value !== undefined || !(next.word || (next.text !== '' && '{},*'.includes(next.text)))) return undefined;
    const after = token(text, next.end);
    if (next.text === 'from' && after.value !== undefined) return { words, source: after, end: after.end };
    words.push(next.text);
    if (next.text === '}' && after.text !== 'from') return { words, source: undefined, end: next.end };
    at = next.end;
  }
}

/** `import type …`, or braces in which every name is marked `type`. */
export function erases(words: readonly string[]): boolean {
  if (words[0] === 'type' && words.length > 1 && words[1] !== ',') return true;
  const names = words[0] === '{' || words[0] === '' ? words.slice(words.indexOf('{')).join(' ').split(/[{},]/) : [];
  const given = names.map((name) => name.trim()).filter((name) => name !== '');
  return given.length > 0 && given.every((name) => /^type (?!as [^ ]+$)/.test(name));
}

function source(
  text: string,
  { start, end, value }: Token,
  kind: PlacedSite['kind'],
  typesOnly: boolean,
): Step | undefined {
  if (value === undefined) return undefined;
  return closed(text, attributes(text, end), [{ specifier: value, kind, offset: start, typesOnly, excuse: null }]);
}

/** Past `with { type: 'json' }`, where it is there. */
function attributes(text: string, at: number): number {
  const keyword = token(text, at);
  if (keyword.text !== 'with' && keyword.text !== 'assert') return at;
  let next = token(text, keyword.end);
  if (next.text !== '{') return at;
  while (next.value !== undefined || next.word || (next.text !== '' && '{:,'.includes(next.text))) {
    next = token(text, next.end);
  }
  return next.text === '}' ? next.end : at;
}
