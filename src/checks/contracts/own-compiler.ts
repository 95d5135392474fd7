/** The repository's own TypeScript: which one it is, and what it takes for granted where ours does not. Only its type libraries are read, nothing of it is run. */
import type ts from 'typescript';
import type { Path } from '../../model.ts';
import { fields, parseJson } from '../repository/json.ts';
import type { TypeScript } from './host.ts';
import { ancestors, directoryOf, type Snapshot, within } from './snapshot.ts';

export interface OwnCompiler {
  readonly version: string;
  /** The directory of its type libraries. */
  readonly libraries: Path;
}

/** The one that is nearest to a file. */
export function compilerAbove(snapshot: Snapshot, path: Path): OwnCompiler | undefined {
  for (const directory of ancestors(directoryOf(path))) {
    const installed = within(directory, 'node_modules/typescript');
    const version = fields(parseJson(snapshot.read(within(installed, 'package.json')) ?? '')).get('version');
    if (typeof version !== 'string') continue;
    return /^\d{1,4}\.\d{1,4}[\w.-]{0,40}$/.test(version) ? { version, libraries: `${installed}/lib` } : undefined;
  }
  return undefined;
}

/** The compiler that is asked. */
const MAJOR = 6;

export const isOurs = ({ version }: OwnCompiler): boolean => Number.parseInt(version, 10) === MAJOR;

export const isReadAsFive = ({ version }: OwnCompiler): boolean => Number.parseInt(version, 10) === 5;

/** Its type libraries where ours are another version's; null where ours serve, or have to: those before 5.6 declare iterators otherwise than our compiler expects. */
export const librariesOf = (own: OwnCompiler | undefined): Path | null =>
  own !== undefined && isReadAsFive(own) && minorOf(own) >= 6 ? own.libraries : null;

/** Whether what the language has is told by the libraries of the repository's own version. */
export const tellsLanguage = (own: OwnCompiler | undefined): boolean =>
  own === undefined || !isReadAsFive(own) || librariesOf(own) !== null;

const minorOf = ({ version }: OwnCompiler): number => Number.parseInt(version.split('.')[1] ?? '', 10);

/**
 * Version 7 is version 6 in another language, with the same declarations of the language: of TypeScript it refuses what
 * version 6 refuses (and some arguments more), of scripts it does not. Later ones are nobody's to tell yet.
 */
export const isSeven = ({ version }: OwnCompiler): boolean => Number.parseInt(version, 10) === 7;

/** Whether the names and numbers of arguments that we refuse, it would refuse as well. */
export const isAskedFor = (own: OwnCompiler): boolean => isOurs(own) || isReadAsFive(own) || isSeven(own);

/**
 * What version 5 takes where a configuration says nothing, said aloud. Each was another word in version 6:
 * https://www.typescriptlang.org/docs/handbook/release-notes/typescript-6-0.html
 */
export function asFive(compiler: TypeScript, options: ts.CompilerOptions): ts.CompilerOptions {
  const strict = options.strict ?? false;
  const target = options.target ?? targetOf(compiler, options.module);
  const module = options.module ?? moduleOf(compiler, target);
  const moduleResolution = options.moduleResolution ?? resolutionOf(compiler, module);
  const interop =
    options.esModuleInterop ?? isBetween(module, compiler.ModuleKind.Node16, compiler.ModuleKind.Preserve);
  return {
    ...options,
    strict,
    alwaysStrict: options.alwaysStrict ?? strict,
    target,
    module,
    moduleResolution,
    esModuleInterop: interop,
    allowSyntheticDefaultImports:
      options.allowSyntheticDefaultImports ??
      (interop || module === compiler.ModuleKind.System || moduleResolution === compiler.ModuleResolutionKind.Bundler),
    types: options.types ?? ['*'],
    libReplacement: options.libReplacement ?? true,
    noUncheckedSideEffectImports: options.noUncheckedSideEffectImports ?? false,
  };
}

const isBetween = (value: number, least: number, most: number): boolean => least <= value && value <= most;

function targetOf({ ModuleKind, ScriptTarget }: TypeScript, module: ts.ModuleKind | undefined): ts.ScriptTarget {
  switch (module) {
    case ModuleKind.Node16:
    case ModuleKind.Node18:
      return ScriptTarget.ES2022;
    case ModuleKind.Node20:
      return ScriptTarget.ES2023;
    case ModuleKind.NodeNext:
      return ScriptTarget.ESNext;
    default:
      return ScriptTarget.ES5;
  }
}

const moduleOf = ({ ModuleKind, ScriptTarget }: TypeScript, target: ts.ScriptTarget): ts.ModuleKind =>
  target >= ScriptTarget.ES2015 ? ModuleKind.ES2015 : ModuleKind.CommonJS;

function resolutionOf(
  { ModuleKind, ModuleResolutionKind }: TypeScript,
  module: ts.ModuleKind,
): ts.ModuleResolutionKind {
  if (module === ModuleKind.CommonJS) return ModuleResolutionKind.Node10;
  if (module === ModuleKind.NodeNext) return ModuleResolutionKind.NodeNext;
  if (module === ModuleKind.Preserve) return ModuleResolutionKind.Bundler;
  return isBetween(module, ModuleKind.Node16, ModuleKind.NodeNext)
    ? ModuleResolutionKind.Node16
    : ModuleResolutionKind.Classic;
}
