/** What on the added lines is in question: names that are imported, members that are read, calls that are made. */
import type ts from 'typescript';
import type { TypeScript } from './host.ts';
import { hushedIn } from './hushed.ts';

export interface Sites {
  /** The lines of what could be looked up, one-based, one for each. */
  readonly known: readonly number[];
  /** Why the others could not. */
  readonly unknown: readonly { readonly line: number; readonly why: string }[];
}

const NO_MODULE = 'a module that is not installed, or whose types are not';
const NO_TYPE = 'a value whose type is not known';
const HUSHED = 'what a comment keeps from the compiler';

/** Names of `answered` nodes are left out. */
export function sitesIn(
  { compiler, checker }: { readonly compiler: TypeScript; readonly checker: ts.TypeChecker },
  source: ts.SourceFile,
  added: Pick<ReadonlySet<number>, 'has'>,
  answered: ReadonlySet<ts.Node>,
): Sites {
  const known: number[] = [];
  const unknown: { readonly line: number; readonly why: string }[] = [];
  const hushed = hushedIn(source.text);
  // Asked only where something was added: in large files most of the nodes stand elsewhere.
  const note = (position: number, isKnown: () => boolean, why: string): void => {
    const line = source.getLineAndCharacterOfPosition(position).line + 1;
    if (!added.has(line)) return;
    const isSeen = isKnown();
    if (isSeen && !hushed.has(line)) known.push(line);
    else unknown.push({ line, why: isSeen ? HUSHED : why });
  };
  // What the compiler found while it checked is at hand; a type it works out anew. In a script it takes what is written to a value for declared.
  const isDeclared = (name: ts.Node): boolean =>
    !/\.[cm]?jsx?$/.test(source.fileName) && checker.getSymbolAtLocation(name) !== undefined;
  const isResolved = (call: ts.CallLikeExpression): boolean =>
    checker.getResolvedSignature(call)?.declaration !== undefined;
  const isAny = (node: ts.Node): boolean => (checker.getTypeAtLocation(node).flags & compiler.TypeFlags.Any) !== 0;

  const visit = (node: ts.Node): void => {
    if (compiler.isImportSpecifier(node) || compiler.isExportSpecifier(node)) {
      const from = moduleOf(compiler, node);
      const isAnswered = answered.has(node.propertyName ?? node.name);
      if (from !== undefined && !isAnswered)
        note(node.end, () => checker.getSymbolAtLocation(from) !== undefined, NO_MODULE);
    } else if (compiler.isPropertyAccessExpression(node)) {
      note(node.name.end, () => isDeclared(node.name) || !isAny(node.expression), NO_TYPE);
    } else if (compiler.isCallExpression(node) || compiler.isNewExpression(node)) {
      // `import()` and `super()` have no type to ask for.
      const isPlain = compiler.isIdentifier(node.expression) || compiler.isPropertyAccessExpression(node.expression);
      if (isPlain) note(node.getStart(source), () => isResolved(node) || !isAny(node.expression), NO_TYPE);
    }
    compiler.forEachChild(node, visit);
  };
  visit(source);
  return { known, unknown };
}

function moduleOf(compiler: TypeScript, node: ts.ImportSpecifier | ts.ExportSpecifier): ts.Expression | undefined {
  const declaration = compiler.isImportSpecifier(node) ? node.parent.parent.parent : node.parent.parent;
  return compiler.isImportDeclaration(declaration) || compiler.isExportDeclaration(declaration)
    ? declaration.moduleSpecifier
    : undefined;
}
