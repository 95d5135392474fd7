/** What the compiler refuses, reduced to the kinds that speak of names which do not exist. Its own words are not kept. */
import type ts from 'typescript';
import type { TypeScript } from './host.ts';

export type Kind = 'export' | 'member' | 'option' | 'arity' | 'argument';

/** unfit: an object that fits none of the types that a union leaves it, so that the compiler does not say which name is unknown. */
export interface Refusal {
  readonly kind: Kind | 'unfit';
  /** The name, or the expression, at which the compiler stopped. */
  readonly node: ts.Node;
}

/** By the compiler's own numbers: https://github.com/microsoft/TypeScript/blob/main/src/compiler/diagnosticMessages.json */
const KINDS: ReadonlyMap<number, Refusal['kind']> = new Map([
  [1192, 'export'],
  [2305, 'export'],
  [2459, 'export'],
  [2460, 'export'],
  [2613, 'export'],
  [2614, 'export'],
  [2694, 'export'],
  [2724, 'export'],
  [2339, 'member'],
  [2551, 'member'],
  [2353, 'option'],
  [2561, 'option'],
  [2554, 'arity'],
  [2555, 'arity'],
  [2575, 'arity'],
  [2345, 'argument'],
  [2769, 'argument'],
  [2322, 'unfit'],
  [2739, 'unfit'],
  [2740, 'unfit'],
  [2741, 'unfit'],
]);

export function refusalsIn(
  compiler: TypeScript,
  file: ts.SourceFile,
  diagnostics: readonly ts.Diagnostic[],
): readonly Refusal[] {
  return diagnostics.flatMap(({ code, start, length, category, messageText }) => {
    const kind = category === compiler.DiagnosticCategory.Error ? KINDS.get(reasonOf(code, messageText)) : undefined;
    if (kind === undefined || start === undefined) return [];
    const node = nodeAt(compiler, file, start, start + (length ?? 0));
    return node === undefined ? [] : [{ kind, node }];
  });
}

/** Where an argument does not fit because of a name in it, the compiler stops at that name, and tells why one step below. */
function reasonOf(code: number, text: string | ts.DiagnosticMessageChain): number {
  const below = code === 2345 && typeof text !== 'string' ? (text.next ?? []) : [];
  return below.find((one) => KINDS.get(one.code) === 'option')?.code ?? code;
}

/** A module that is not found: it could have declared anything. */
const NOT_FOUND: ReadonlySet<number> = new Set([2307, 2792, 2882, 7016]);
/** What is found by a bundler or runtime, and adds to no package: assets, virtual modules, aliases. */
const HARMLESS =
  /\.(?:css|s[ac]ss|less|styl|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|mp[34]|webm|wasm|txt|md|html|graphql|gql)$|\?/;
/** What SvelteKit and React Router write for each route, and SvelteKit for variables: types to import, which add to no others. */
const GENERATED = /(?:^|\/)\$types(?:\.js)?$|\/\+types\/|^\$env\//;
const PACKAGE = /^(?:@[\w.-]+\/)?[\w-][\w.-]*(?:\/|$)/;

/** Whether a module that is not there leaves the types of others as they are. */
export const addsNothing = (name: string): boolean => HARMLESS.test(name) || GENERATED.test(name);

export interface Unresolved {
  /** Some module is not there. */
  readonly any: boolean;
  /** One of them is a package. */
  readonly isPackage: boolean;
}

export function unresolvedIn(
  compiler: TypeScript,
  file: ts.SourceFile,
  diagnostics: readonly ts.Diagnostic[],
): Unresolved {
  const names = diagnostics.flatMap(({ code, start = 0, length = 0 }) => {
    const node = NOT_FOUND.has(code) ? nodeAt(compiler, file, start, start + length) : undefined;
    const name = node !== undefined && compiler.isStringLiteralLike(node) ? node.text : undefined;
    return name === undefined || addsNothing(name) ? [] : [name];
  });
  return { any: names.length > 0, isPackage: names.some((name) => PACKAGE.test(name)) };
}

/** Whether every module is there, and built, that the repository's own files of a program name at their tops. What an unbuilt package leaves open shows far from where it is imported. */
export function importsAll(
  compiler: TypeScript,
  program: ts.Program,
  isUnbuilt: (file: string, importer: string) => boolean,
): boolean {
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter((file) => !/\/node_modules\//.test(file.fileName) && !program.isSourceFileDefaultLibrary(file))
    .flatMap(({ statements }) => [...statements])
    .every((statement) => {
      if (!compiler.isImportDeclaration(statement) && !compiler.isExportDeclaration(statement)) return true;
      const { moduleSpecifier: from } = statement;
      if (from === undefined || !compiler.isStringLiteral(from) || HARMLESS.test(from.text)) return true;
      const found = checker.getSymbolAtLocation(from);
      const files = (found?.declarations ?? []).map((one) => one.getSourceFile().fileName);
      const { fileName } = statement.getSourceFile();
      return found !== undefined && (from.text.startsWith('.') || !files.some((file) => isUnbuilt(file, fileName)));
    });
}

/** The innermost node that holds the place. */
function nodeAt(compiler: TypeScript, file: ts.SourceFile, from: number, to: number): ts.Node | undefined {
  let found: ts.Node | undefined = file;
  for (let next: ts.Node | undefined = file; next !== undefined; ) {
    found = next;
    next = compiler.forEachChild(next, (child) =>
      child.getStart(file) <= from && to <= child.end ? child : undefined,
    );
  }
  return found;
}

/** Whether a place was written to, not read: a program may well give a value a member that its type has not. */
export function isWritten(compiler: TypeScript, node: ts.Node): boolean {
  const { parent } = node;
  if (compiler.isDeleteExpression(parent)) return true;
  return (
    compiler.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind >= compiler.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= compiler.SyntaxKind.LastAssignment
  );
}
