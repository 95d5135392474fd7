/** Every module that a file names, told from its lexemes alone. Undefined wherever only the parser can tell. */
import { type Code, type Lexeme, lexemeAt } from './lexemes.ts';
import { isDot } from './position.ts';
import { erases } from './preamble.ts';
import { scan } from './scan.ts';
import { scannedCall } from './scanned-call.ts';
import { mayRedefine } from './scanned-require.ts';
import type { PlacedSite } from './site.ts';

/** Told, one way or the other; undefined is neither. */
type Told = readonly PlacedSite[] | undefined;

const WITHOUT_JSX = /\.[cm]?ts$/i;
const TYPED = /\.[cm]?tsx?$/i;
const NONE: readonly PlacedSite[] = [];
/** Each may take a look at all the brackets around it. */
const MOST_SITES = 5_000;

export function scanSites(text: string, path: string): Told {
  const code = scan(text, { jsx: !WITHOUT_JSX.test(path), typed: TYPED.test(path) });
  if (code === undefined) return undefined;
  const sites: PlacedSite[] = [];
  for (const [at, { kind, text: word }] of code.lexemes.entries()) {
    if (kind !== 'word' || isDot(lexemeAt(code, at - 1))) continue;
    const told = word === 'import' ? importAt(code, at) : word === 'export' ? exportAt(code, at) : requireAt(code, at);
    if (told === undefined || sites.length > MOST_SITES) return undefined;
    sites.push(...told);
  }
  return sites.some(({ kind }) => kind === 'require') && mayRedefine(code) ? undefined : sites;
}

function requireAt(code: Code, at: number): Told {
  if (lexemeAt(code, at).text !== 'require') return NONE;
  const [next, after] = [lexemeAt(code, at + 1).text, lexemeAt(code, at + 2).text];
  if (next === '(') return scannedCall(code, { kind: 'require', at, open: at + 1 });
  if (next === '?.' && after === '(') return scannedCall(code, { kind: 'require', at, open: at + 2 });
  return next === '<' ? undefined : NONE;
}

function importAt(code: Code, at: number): Told {
  const next = lexemeAt(code, at + 1);
  switch (next.kind === 'string' ? 'string' : next.text) {
    case 'string':
      return fixed(next, 'import', false);
    case '(':
      return scannedCall(code, { kind: 'import', at, open: at + 1 });
    case '.':
      return lexemeAt(code, at + 2).text === 'meta' ? NONE : undefined;
    case ':':
      // A key.
      return NONE;
    default:
      return assignmentAt(code, at + 1) ?? clauseAt(code, at + 1, 'import');
  }
}

/** `import x = require('x')`. The call is found on its own, and is none. */
function assignmentAt(code: Code, start: number): Told {
  const typesOnly = lexemeAt(code, start).text === 'type' && lexemeAt(code, start + 1).kind === 'word';
  const equals = start + (typesOnly ? 2 : 1);
  if (lexemeAt(code, equals).text !== '=' || lexemeAt(code, equals + 1).kind !== 'word') return undefined;
  if (lexemeAt(code, equals + 1).text !== 'require') return NONE;
  return lexemeAt(code, equals + 2).text === '(' ? fixed(lexemeAt(code, equals + 3), 'assignment', typesOnly) : NONE;
}

function exportAt(code: Code, at: number): Told {
  const next = lexemeAt(code, at + 1).text;
  const names = next === 'type' ? lexemeAt(code, at + 2).text : next;
  return names === '{' || names === '*' ? clauseAt(code, at + 1, 'export') : NONE;
}

/** The names between the keyword and `from 'x'`. */
function clauseAt(code: Code, start: number, kind: 'import' | 'export'): Told {
  const words: string[] = [];
  for (let at = start; ; at += 1) {
    const { kind: sort, text } = lexemeAt(code, at);
    const source = lexemeAt(code, at + 1);
    if (sort !== 'word' && !(sort === 'mark' && '{},*'.includes(text))) return undefined;
    if (text === 'import' || text === 'export') return undefined;
    if (text === 'from' && source.kind === 'string') return fixed(source, kind, erasesAll(words, kind));
    words.push(text);
    if (text === '}' && source.text !== 'from') return kind === 'export' ? NONE : undefined;
  }
}

const erasesAll = (words: readonly string[], kind: 'import' | 'export'): boolean =>
  kind === 'import' ? erases(words) : words[0] === 'type' || erases(['', ...words]);

function fixed({ start, value }: Lexeme, kind: PlacedSite['kind'], typesOnly: boolean): Told {
  return value === undefined ? undefined : [{ specifier: value, kind, offset: start, typesOnly, excuse: null }];
}
