/** What a file's imports lead to among the repository's own files: where a module is not there, nobody knows what its values come to, far from where it is imported. */
import type ts from 'typescript';
import { isLibrary, type TypeScript } from './host.ts';
import { addsNothing } from './refusal.ts';
import type { Surfaces } from './surface.ts';

export interface Reach {
  /** Every module is there. */
  readonly isWhole: boolean;
  /** Some of it stands for what is not built. */
  readonly isUnbuilt: boolean;
}

interface Reading {
  readonly compiler: TypeScript;
  readonly program: ts.Program;
  readonly host: ts.ModuleResolutionHost;
  readonly isUnbuilt: (file: string, importer: string) => boolean;
  readonly openModule: Surfaces['openModule'];
}

/** Installed packages are taken for whole. What one file imports is read once. */
export function reachIn(reading: Reading): (from: ts.SourceFile) => Reach {
  const known = new Map<ts.SourceFile, readonly (ts.SourceFile | null)[]>();
  const importsOf = (file: ts.SourceFile): readonly (ts.SourceFile | null)[] => {
    const found = known.get(file) ?? importedBy(reading, file);
    known.set(file, found);
    return found;
  };
  return (from) => {
    const files = new Set([from]);
    let isWhole = true;
    for (const file of files)
      for (const imported of importsOf(file)) {
        if (imported === null) isWhole = false;
        else if (isOwn(imported.fileName)) files.add(imported);
      }
    return { isWhole, isUnbuilt: [...files].some(({ fileName }) => reading.isUnbuilt(fileName, from.fileName)) };
  };
}

const isOwn = (file: string): boolean => !isLibrary(file) && !/\/node_modules\//.test(file);

/** Null for a module that is not there. */
function importedBy(
  { compiler, program, host, openModule }: Reading,
  file: ts.SourceFile,
): readonly (ts.SourceFile | null)[] {
  const checker = program.getTypeChecker();
  return file.statements.flatMap((statement): readonly (ts.SourceFile | null)[] => {
    if (!compiler.isImportDeclaration(statement) && !compiler.isExportDeclaration(statement)) return [];
    const { moduleSpecifier: from } = statement;
    if (from === undefined || !compiler.isStringLiteral(from) || addsNothing(from.text)) return [];
    const symbol = checker.getSymbolAtLocation(from);
    if (symbol !== undefined) {
      const isGone = namesIn(compiler, statement).some((name) => isNothing(compiler, checker, name));
      const files = (symbol.declarations ?? []).map((one) => one.getSourceFile());
      return isGone && openModule(symbol) !== undefined ? [null] : files;
    }
    const mode = program.getModeForUsageLocation(file, from);
    const options = program.getCompilerOptions();
    // A script without types is there, and makes nobody's types.
    const { resolvedModule } = compiler.resolveModuleName(
      from.text,
      file.fileName,
      options,
      host,
      undefined,
      undefined,
      mode,
    );
    return resolvedModule === undefined ? [null] : [];
  });
}

/** What a module hands on that is not there has no more type than a module that is not there: a client that is not generated. */
function isNothing({ SymbolFlags }: TypeScript, checker: ts.TypeChecker, name: ts.Node): boolean {
  const symbol = checker.getSymbolAtLocation(name);
  if (symbol === undefined || !(symbol.flags & SymbolFlags.Alias)) return false;
  return checker.getAliasedSymbol(symbol).declarations === undefined;
}

function namesIn(compiler: TypeScript, statement: ts.ImportDeclaration | ts.ExportDeclaration): readonly ts.Node[] {
  if (compiler.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return exportClause && compiler.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name) : [];
  }
  const { name, namedBindings } = statement.importClause ?? {};
  const named = namedBindings && compiler.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return [...(name === undefined ? [] : [name]), ...named.map((one) => one.name)];
}
