/** Whose declarations a name was looked up in: a package in a version, a file of the repository, the language itself. */
import type ts from 'typescript';
import type { Path } from '../../model.ts';
import { fields, parseJson } from '../repository/json.ts';
import { isAliased } from './aliased.ts';
import { placesBeside } from './beside.ts';
import type { Configuration } from './configurations.ts';
import { isLibrary, outside, type TypeScript } from './host.ts';
import type { Locks } from './locks.ts';
import { manifestIn, packageAround } from './manifest.ts';
import type { Snapshot } from './snapshot.ts';
import type { WithSources } from './unbuilt.ts';
import { isForOthers, isWanted, unwanted } from './wanted.ts';

export type Owner =
  | { readonly is: 'package'; readonly name: string; readonly version: string; readonly locked: boolean }
  | { readonly is: 'file'; readonly path: Path }
  | { readonly is: 'language' };

export type Owned = Owner | { readonly doubtful: string };

export interface Owners {
  of(declarations: readonly ts.Declaration[], importer: Path): Owned;
  /** For a file as the compiler names it. */
  ofFile(file: string, importer: Path): Owned;
  /** Whether a tool wrote it, by the compiler's name: what it comes of may be another since. */
  isWritten(file: string): boolean;
  /** Why a file of the repository is not what an import means that led to it; undefined where nothing says so. */
  inPlaceOf(specifier: string, path: Path, importer: Path): string | undefined;
  /** How many places a function has in the script beside a declaration; undefined where that cannot be told. */
  placesBeside(declaration: Path, name: string): number | undefined;
  /** Whether sources of another package than the importer's were read in the place of what is not built; both by the compiler's names. */
  isUnbuilt(file: string, importer: string): boolean;
}

export const WRITTEN = 'what a tool wrote for the repository, and may have to write anew';
/** In a place of installed packages that no package can be called by (Prisma's client): what stands there comes of other files than those in question. */
const CLIENT = /(?:^|\/)node_modules\/\.[^/]+\/(?!.*\/node_modules\/)/;

/** The package that a path of an installation belongs to: the directory that holds it, and its name. */
const INSTALLED = /^(.*(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/@][^/]*))\/.+$/;

interface Ground {
  readonly compiler: TypeScript;
  readonly snapshot: WithSources;
  readonly locks: Locks;
}

type Governed = Pick<Configuration, 'isChecked' | 'hasHosts'>;

/** Where the repository itself checks types, installed types bind whatever they describe. */
export function ownersOf({ compiler, snapshot, locks }: Ground, { isChecked, hasHosts }: Governed): Owners {
  const ofPackage = (directory: Path, name: string, importer: Path): Owned => {
    const version = versionIn(snapshot, directory);
    if (version === undefined) return { doubtful: 'a package that does not tell its version' };
    const locked = locks(importer, { name, version, directory });
    if (locked === 'other') return { doubtful: 'a package whose installed version is not the locked one' };
    const other = unwanted(snapshot, importer, { name, version });
    if (other !== undefined) return { doubtful: other };
    if (!isChecked && isAliased(snapshot, importer, name))
      return { doubtful: 'a package in the place of which a bundler takes another one' };
    if (!isChecked && isForOthers(snapshot, importer, { name, version }))
      return { doubtful: 'a package of which other versions will do as well' };
    if (!isChecked && name === '@types/node' && !isWanted(snapshot, importer, name))
      return { doubtful: 'a module of Node.js, of which nobody tells the version' };
    const behind =
      name.startsWith('@types/') && !isChecked ? typesBehind(snapshot, importer, name, version) : undefined;
    return behind ?? { is: 'package', name, version, locked: locked === 'same' };
  };
  const isWritten = (file: string): boolean => {
    const path = outside(file);
    if (path === undefined) return false;
    return CLIENT.test(path) || (!/(?:^|\/)node_modules\//.test(path) && isBuilt(snapshot, path));
  };
  const ofFile = (file: string, importer: Path): Owned => {
    if (isLibrary(file))
      return hasHosts ? { is: 'language' } : { doubtful: 'a built-in where what hosts add to it is not there' };
    const path = outside(file);
    if (path === undefined) return { doubtful: 'a declaration outside of the repository' };
    if (isWritten(file)) return { doubtful: WRITTEN };
    const [, directory, name] = INSTALLED.exec(path) ?? [];
    return directory === undefined || name === undefined ? { is: 'file', path } : ofPackage(directory, name, importer);
  };
  return {
    ofFile,
    isWritten,
    placesBeside: (declaration, name) => placesBeside(snapshot, declaration, name),
    inPlaceOf: (specifier, path, importer) => inPlaceOf(snapshot, specifier, path, importer),
    isUnbuilt: (file, importer) => {
      const [path = '', from = ''] = [outside(file), outside(importer)];
      return snapshot.isUnbuilt(path) && packageAround(snapshot, path) !== packageAround(snapshot, from);
    },
    of: (declarations, importer) => {
      const owners = [...new Set(declarations.map((one) => one.getSourceFile().fileName))].map((file) =>
        ofFile(file, importer),
      );
      const doubtful = owners.find((owner) => 'doubtful' in owner);
      // What runtimes and browsers declare side by side is one of the two in a place that nobody told us.
      const isShared = owners.some((owner) => 'is' in owner && owner.is === 'language') && owners.length > 1;
      if (isShared && !isChecked) return { doubtful: 'a built-in where nothing checks types' };
      const builtIns = new Set(declarations.map((one) => builtInOf(compiler, one)));
      // Bundlers take the package that a manifest asks for, not the module of Node.js that is called like it.
      if ([...builtIns].some((name) => name !== undefined && isWanted(snapshot, importer, name)))
        return { doubtful: 'a package that is called like a module of Node.js' };
      // What several extend is told by the package among them: its reader has most use for that name.
      const told = owners.find((owner) => 'is' in owner && owner.is === 'package') ?? owners[0];
      return doubtful ?? told ?? { doubtful: 'a declaration that is not there' };
    },
  };
}

const PACKAGE = /^(?:@[\w.-]+\/)?[\w-][\w.-]*/;

/** `baseUrl` leads to a file called like a package that a manifest asks for, which bundlers take; `paths` to a script beside which its declarations stand. */
function inPlaceOf(snapshot: Snapshot, specifier: string, path: Path, importer: Path): string | undefined {
  const [name] = PACKAGE.exec(specifier) ?? [];
  const top = packageAround(snapshot, path) ?? '';
  if (name !== undefined && isWanted(snapshot, importer, name) && manifestIn(snapshot, top).get('name') !== name)
    return 'a file in the place of a package that the manifest asks for';
  const declared = path.replace(/\.([cm]?)jsx?$/, '.d.$1ts');
  return declared !== path && !/\.[cm]?jsx?$/.test(importer) && snapshot.kind(declared) === 'file'
    ? 'a script whose declarations stand beside it'
    : undefined;
}

/** It is there, and git does not hold it: built before the change, as far as anybody knows. */
const isBuilt = (snapshot: Snapshot, path: Path): boolean => snapshot.kind(path) === 'file' && !snapshot.isOwn(path);

/** The name in the `declare module 'name'` of Node.js's types that a declaration stands in. */
function builtInOf(compiler: TypeScript, declaration: ts.Declaration): string | undefined {
  if (!/\/node_modules\/@types\/node\//.test(declaration.getSourceFile().fileName)) return undefined;
  for (let at: ts.Node = declaration; at !== undefined; at = at.parent)
    if (compiler.isModuleDeclaration(at) && compiler.isStringLiteral(at.name))
      return at.name.text.replace(/^node:/, '');
  return undefined;
}

const versionIn = (snapshot: Snapshot, directory: Path): string | undefined => {
  const version = fields(parseJson(snapshot.read(`${directory}/package.json`) ?? '')).get('version');
  return typeof version === 'string' && /^[\w.+-]{1,80}$/.test(version) ? version : undefined;
};

/** `@types/a__b` speaks for `@a/b`: https://github.com/DefinitelyTyped/DefinitelyTyped#what-about-scoped-packages */
const typedName = (name: string): string => name.slice('@types/'.length).replace(/^(.+?)__(.+)$/, '@$1/$2');

/** Types of another major version than the package describe something else. */
function typesBehind(snapshot: Snapshot, importer: Path, name: string, version: string): Owned | undefined {
  const typed = typedName(name);
  if (typed === 'node') return undefined;
  for (const directory of above(importer)) {
    const installed = versionIn(snapshot, `${directory}node_modules/${typed}`);
    if (installed === undefined) continue;
    return major(installed) === major(version)
      ? undefined
      : { doubtful: 'a package whose types are of another version' };
  }
  return undefined;
}

const major = (version: string): string => version.split('.')[0] ?? '';

/** Each with a slash at its end but the top, nearest first. */
function above(path: Path): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`), ''];
}
