/** Names imported from scripts that come without types: what a script exports is read from it, where its text tells all. */
import type ts from 'typescript';
import type { Path } from '../../model.ts';
import type { Judged, Judgement } from './court.ts';
import type { Hosts, TypeScript } from './host.ts';
import { inside, outside } from './host.ts';
import type { Owners } from './owner.ts';
import { type Exports, exportsIn } from './reader.ts';

export interface Importing {
  readonly compiler: TypeScript;
  readonly checker: ts.TypeChecker;
  readonly host: Hosts['configuration'];
  readonly options: ts.CompilerOptions;
  /** What was found out about modules for other files of the program. */
  readonly modules: ts.ModuleResolutionCache;
  readonly owners: Owners;
  readonly path: Path;
  readonly source: ts.SourceFile;
}

/** A name that is taken from a module, where the module is a script or has no types. */
interface Taken {
  readonly node: ts.Node;
  readonly name: string;
  readonly from: ts.StringLiteralLike;
  readonly isRequired: boolean;
}

/** Scripts read to answer for one name. */
const MOST_READ = 50;

/** One for each name that is taken from a module without types; silent where it is there. */
export function judgeUntyped(importing: Importing): readonly Judged[] {
  const read = new Map<string, Exports>();
  return takenIn(importing).flatMap((taken) => {
    if (isTyped(importing, taken.from)) return [];
    return [{ node: taken.node, judgement: judgeTaken(importing, taken, read) }];
  });
}

function isTyped({ checker }: Importing, from: ts.StringLiteralLike): boolean {
  const declarations = checker.getSymbolAtLocation(from)?.declarations ?? [];
  return declarations.length > 0 && declarations.every((one) => !isScript(one.getSourceFile().fileName));
}

const isScript = (file: string): boolean => /\.[cm]?jsx?$/.test(file);

function takenIn({ compiler, source }: Importing): readonly Taken[] {
  const taken: Taken[] = [];
  const isRequiring = source.text.includes('require');
  const visit = (node: ts.Node): void => {
    if (compiler.isVariableDeclaration(node)) taken.push(...requiredBy(compiler, node));
    compiler.forEachChild(node, visit);
  };
  for (const statement of source.statements) {
    if (compiler.isImportDeclaration(statement)) taken.push(...importedBy(compiler, statement));
    else if (isRequiring) visit(statement);
  }
  return taken;
}

function importedBy(compiler: TypeScript, { importClause, moduleSpecifier }: ts.ImportDeclaration): readonly Taken[] {
  if (importClause === undefined || !compiler.isStringLiteralLike(moduleSpecifier)) return [];
  if (importClause.phaseModifier === compiler.SyntaxKind.TypeKeyword) return [];
  const { name, namedBindings } = importClause;
  const common = { from: moduleSpecifier, isRequired: false };
  const named = namedBindings && compiler.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return [
    ...(name === undefined ? [] : [{ ...common, node: name, name: 'default' }]),
    ...[...named]
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map((one) => ({ ...common, node: one.propertyName ?? one.name, name: (one.propertyName ?? one.name).text })),
  ];
}

/** `const { a, b: c } = require('…')` */
function requiredBy(compiler: TypeScript, { name, initializer }: ts.VariableDeclaration): readonly Taken[] {
  if (!compiler.isObjectBindingPattern(name) || initializer === undefined) return [];
  if (!compiler.isCallExpression(initializer) || initializer.expression.getText() !== 'require') return [];
  const [from] = initializer.arguments;
  if (from === undefined || !compiler.isStringLiteralLike(from)) return [];
  return name.elements.flatMap((element) => {
    const key = element.propertyName ?? element.name;
    if (element.dotDotDotToken || element.initializer || !compiler.isIdentifier(key)) return [];
    return [{ node: key, name: key.text, from, isRequired: true }];
  });
}

function judgeTaken(
  importing: Importing,
  { node, name, from, isRequired }: Taken,
  read: Map<string, Exports>,
): Judgement {
  const { owners, path } = importing;
  const first = locate(importing, from.text, importing.source.fileName, isRequired);
  if (first === undefined) return { is: 'unknown', why: 'a module that is not installed, or whose types are not' };
  const names = new Set<string>();
  const queue = [first];
  for (const file of queue) {
    const exports = readExports(importing, file, read);
    if (exports.names.has(name) || (name === 'default' && !exports.isModule)) return { is: 'silent' };
    if (!exports.isClosed || queue.length > MOST_READ)
      return { is: 'unknown', why: 'a module without types whose exports cannot be read from its text' };
    for (const one of exports.names) names.add(one);
    for (const specifier of exports.handsOn) {
      const next = locate(importing, specifier, file, !exports.isModule);
      if (next === undefined) return { is: 'unknown', why: 'a module that hands on another one that is not there' };
      if (!queue.includes(next)) queue.push(next);
    }
  }
  const owner = owners.ofFile(first, path);
  if ('doubtful' in owner) return { is: 'unknown', why: owner.doubtful };
  const other = owner.is === 'file' ? owners.inPlaceOf(from.text, owner.path, path) : undefined;
  if (other !== undefined) return { is: 'unknown', why: other };
  return { is: 'missing', kind: 'export', name, of: null, owner, names: [...names], call: null, node };
}

function readExports({ compiler, host }: Importing, file: string, read: Map<string, Exports>): Exports {
  const known = read.get(file) ?? exportsIn(compiler, file, host.readFile(file) ?? '');
  read.set(file, known);
  return known;
}

/** To be made once for a program: without it, each question reads the manifests of the packages again. */
export const modulesFor = (compiler: TypeScript, options: ts.CompilerOptions): ts.ModuleResolutionCache =>
  compiler.createModuleResolutionCache(inside(''), (name) => name, withScripts(options));

const withScripts = (options: ts.CompilerOptions): ts.CompilerOptions => ({ ...options, allowJs: true });

/** The script that a name leads to; undefined where there is none of the repository's or of an installed package. */
function locate(
  { compiler, host, options, modules }: Importing,
  specifier: string,
  from: string,
  isRequired: boolean,
): string | undefined {
  const mode = isRequired ? compiler.ModuleKind.CommonJS : compiler.ModuleKind.ESNext;
  const configured = compiler.resolveModuleName(
    specifier,
    from,
    withScripts(options),
    { ...host, useCaseSensitiveFileNames: true },
    modules,
    undefined,
    mode,
  );
  const file = configured.resolvedModule?.resolvedFileName;
  return file !== undefined && isScript(file) && outside(file) !== undefined ? file : undefined;
}
