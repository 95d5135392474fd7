/** What a judgement is, and what it is drawn from. */
import type ts from 'typescript';
import type { Path } from '../../model.ts';
import type { MayBeAdded } from './additions.ts';
import type { Call } from './calls.ts';
import { isLibrary, type TypeScript } from './host.ts';
import type { IsNewer } from './newer.ts';
import type { Owner, Owners } from './owner.ts';
import type { Reach } from './reach.ts';
import type { Kind, Unresolved } from './refusal.ts';
import type { Surfaces } from './surface.ts';
import { type IsUnsaid, isMeantToFail } from './unsaid.ts';

export interface Missing {
  readonly is: 'missing';
  readonly kind: Kind;
  /** The name that is not there; for calls what is called. */
  readonly name: string;
  /** What was looked at: a type's or function's name, or null where it has none. */
  readonly of: string | null;
  readonly owner: Owner;
  /** The names that are there. */
  readonly names: readonly string[];
  readonly call: Call | null;
  /** Where the node, or the call around it, begins and ends. */
  readonly node: ts.Node;
}

/** silent: not this check's business. */
export type Judgement = Missing | { readonly is: 'unknown'; readonly why: string } | { readonly is: 'silent' };

export interface Judged {
  /** What was in question. */
  readonly node: ts.Node;
  readonly judgement: Judgement;
}

export interface Court {
  readonly compiler: TypeScript;
  readonly checker: ts.TypeChecker;
  readonly surfaces: Surfaces;
  readonly owners: Owners;
  readonly isUnsaid: IsUnsaid;
  readonly mayBeAdded: MayBeAdded;
  readonly isNewer: IsNewer;
  /** The file in question. */
  readonly path: Path;
  readonly isChecked: boolean;
  /** Whether the repository asks the same major version of the compiler. */
  readonly isOurs: boolean;
  /** Whether the language's own types are those of the repository's version. */
  readonly tellsLanguage: boolean;
  /** Whether all that the repository's own files import is there. */
  readonly isWhole: () => boolean;
  readonly unresolved: Unresolved;
  /** What the imports of the file in question lead to. */
  readonly reach: () => Reach;
}

export const MAY_BE_ADDED = 'a name that something else may add';
export const OTHER_LANGUAGE = 'a built-in in another version of TypeScript';
export const LAGS = 'a declaration written by hand, which nothing holds to its script';
export const SILENT: Judgement = { is: 'silent' };
export const unknown = (why: string): Judgement => ({ is: 'unknown', why });

/** Of these, and of components, nothing but what flows from what they import is asked where nothing checks them. */
export const isScriptPath = (path: string): boolean => /\.(?:[cm]?jsx?|vue|svelte|astro)$/.test(path);

/** The members of a union, or the type alone. */
export const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

type Found = Pick<Missing, 'kind' | 'name' | 'names' | 'node' | 'call'>;

/** Where a type is told to be declared: under its own name, or by what it is put together from. */
function symbolsOf(type: ts.Type): readonly ts.Symbol[] {
  // `Readonly<Settings>` is a name of the language's for what somebody else declares.
  if (type.aliasSymbol?.declarations?.every((one) => isLibrary(one.getSourceFile().fileName))) {
    const members = type.getProperties().filter(({ declarations }) => declarations !== undefined);
    if (members.length > 0) return members;
  }
  const named = type.aliasSymbol ?? type.symbol;
  if (named?.declarations !== undefined) return [named];
  const parts = type.isUnionOrIntersection() ? type.types.flatMap(symbolsOf) : [];
  return parts.length > 0
    ? parts
    : type
        .getProperties()
        .slice(0, 1)
        .filter(({ declarations }) => declarations !== undefined);
}

/** Whether the repository wrote the declaration by hand, and asks it nothing here. */
export const lags = ({ isChecked }: Court, owner: Owner): owner is Extract<Owner, { is: 'file' }> =>
  owner.is === 'file' && !isChecked && /\.d\.[cm]?ts$/.test(owner.path);

/** Says whose the type is. A file's own types count only where the repository has them checked. */
export function owned(court: Court, type: ts.Type, found: Found, named: string | null = null): Judgement {
  const parts = partsOf(type).map((part) => court.checker.getApparentType(part));
  const symbols = parts.flatMap(symbolsOf);
  const owner = court.owners.of(
    symbols.flatMap(({ declarations = [] }) => declarations),
    court.path,
  );
  if ('doubtful' in owner) return unknown(owner.doubtful);
  const isBinding = court.isChecked || symbols.every((one) => isExact(court, one));
  if (owner.is === 'file' && !isBinding && !isUnread(court, found, owner.path))
    return unknown('a type of the repository that nothing checks');
  if (owner.is === 'language' && !court.isChecked) return unknown('a member of a built-in where nothing checks types');
  if (owner.is === 'language' && !court.tellsLanguage) return unknown(OTHER_LANGUAGE);
  if (lags(court, owner) && found.kind !== 'option' && !court.isUnsaid(found.name, owner.path, court.path))
    return unknown(LAGS);
  const { isChecked, path: asking } = court;
  if (owner.is === 'package' && court.mayBeAdded({ ...found, of: owner.name, asking, isChecked }))
    return unknown(MAY_BE_ADDED);
  const [symbol] = symbols;
  return { is: 'missing', ...found, of: named ?? nameOf(court, symbol), owner };
}

/** What a type is called; a member that speaks for one is none of its names. */
const nameOf = ({ compiler }: Court, symbol: ts.Symbol | undefined): string | null =>
  symbol === undefined || symbol.flags & compiler.SymbolFlags.ClassMember || /^__|^"|[^\w$]/.test(symbol.name)
    ? null
    : symbol.name;

/** What nothing behind a declaration ever names is no option, however far the declaration lags behind. */
const isUnread = ({ compiler, isUnsaid, path }: Court, { kind, name, node }: Found, declared: Path): boolean =>
  kind === 'option' && isUnsaid(name, declared, path) && !isMeantToFail(compiler, node);

/** What is there as written, whoever checks it: a module, an enumeration, a class, an object. An interface is what somebody hopes for. */
const isExact = ({ compiler: { SymbolFlags } }: Court, { flags }: ts.Symbol): boolean =>
  (flags & (SymbolFlags.ValueModule | SymbolFlags.Enum | SymbolFlags.Class | SymbolFlags.ObjectLiteral)) !== 0;
