/** What stands for a module or for a name of one: the surface that a script imports, as far as nothing in the script changes it. */
import type ts from 'typescript';
import type { TypeScript } from './host.ts';
import { isWritten } from './refusal.ts';

interface Asked {
  readonly compiler: TypeScript;
  readonly checker: ts.TypeChecker;
}

/** An imported name, what a variable took by `require` and nothing else is put in, or a member of a module that is either. */
export function isImported(asked: Asked, node: ts.Expression): boolean {
  const { compiler, checker } = asked;
  if (compiler.isPropertyAccessExpression(node))
    return isModule(asked, checker.getTypeAtLocation(node.expression)) && isImported(asked, node.expression);
  if (!compiler.isIdentifier(node)) return isTyped(asked, requiredFrom(compiler, node));
  const symbol = checker.getSymbolAtLocation(node);
  const declarations = symbol?.declarations ?? [];
  return (
    declarations.length > 0 &&
    declarations.every((one) => isTyped(asked, importedFrom(compiler, one))) &&
    !isHandled(asked, node.getSourceFile(), symbol)
  );
}

const isModule = ({ compiler: { SymbolFlags } }: Asked, { symbol }: ts.Type): boolean =>
  symbol !== undefined && (symbol.flags & SymbolFlags.ValueModule) !== 0;

/** Whether a value was handed on by another script, by itself or through a call or a variable. */
export function isHandedOn(asked: Asked, node: ts.Expression, steps = MOST_STEPS): boolean {
  const { compiler, checker } = asked;
  if (steps === 0) return true;
  if (requiredFrom(compiler, node) !== undefined) return !isTyped(asked, requiredFrom(compiler, node));
  if (compiler.isIdentifier(node))
    return (checker.getSymbolAtLocation(node)?.declarations ?? []).some((one) => {
      const from = importedFrom(compiler, one);
      if (from !== undefined) return !isTyped(asked, from);
      const value = compiler.isVariableDeclaration(one) ? one.initializer : undefined;
      return value !== undefined && isHandedOn(asked, value, steps - 1);
    });
  const isPassed =
    compiler.isPropertyAccessExpression(node) ||
    compiler.isCallOrNewExpression(node) ||
    compiler.isAwaitExpression(node) ||
    compiler.isParenthesizedExpression(node);
  return isPassed && isHandedOn(asked, node.expression, steps - 1);
}

/** From a value back to what it was made of. */
const MOST_STEPS = 20;

/** A script hangs what it likes on a value before it hands it on, whatever type the value came with. */
function isTyped({ checker }: Asked, from: ts.Expression | undefined): boolean {
  const declarations = from === undefined ? undefined : checker.getSymbolAtLocation(from)?.declarations;
  return declarations?.every((one) => !/\.[cm]?jsx?$/.test(one.getSourceFile().fileName)) ?? false;
}

/** Names the module that a declaration takes a name from, or the whole of it. */
export function importedFrom(compiler: TypeScript, declaration: ts.Declaration): ts.Expression | undefined {
  if (compiler.isImportSpecifier(declaration)) return declaration.parent.parent.parent.moduleSpecifier;
  if (compiler.isNamespaceImport(declaration)) return declaration.parent.parent.moduleSpecifier;
  if (compiler.isImportClause(declaration)) return declaration.parent.moduleSpecifier;
  const isFilled = compiler.isBindingElement(declaration) && declaration.initializer !== undefined;
  const holder = compiler.isBindingElement(declaration) ? declaration.parent.parent : declaration;
  return !isFilled && compiler.isVariableDeclaration(holder) && holder.initializer !== undefined
    ? requiredFrom(compiler, holder.initializer)
    : undefined;
}

/** The module of `require('…')`, and of a member of that. */
function requiredFrom(compiler: TypeScript, node: ts.Expression): ts.Expression | undefined {
  if (compiler.isPropertyAccessExpression(node)) return requiredFrom(compiler, node.expression);
  if (!compiler.isCallExpression(node) || !compiler.isIdentifier(node.expression)) return undefined;
  return node.expression.text === 'require' && node.arguments.length === 1 ? node.arguments[0] : undefined;
}

/** Whether the script writes to it, or hands it to something that may: a stub, a mock, `Object.assign`. */
function isHandled({ compiler, checker }: Asked, source: ts.SourceFile, symbol: ts.Symbol | undefined): boolean {
  const isIt = (node: ts.Node): boolean =>
    compiler.isIdentifier(node) && node.text === symbol?.name && checker.getSymbolAtLocation(node) === symbol;
  const holds = (node: ts.Node): boolean =>
    isIt(node) || (compiler.forEachChild(node, (child) => holds(child) || undefined) ?? false);
  const visit = (node: ts.Node): boolean => {
    if (compiler.isCallExpression(node) && node.arguments.some(isIt)) return true;
    if (isIt(node) && isChanged(compiler, node)) return true;
    if (filledBy(compiler, node).some(holds)) return true;
    return compiler.forEachChild(node, (child) => visit(child) || undefined) ?? false;
  };
  return visit(source);
}

/** `name.a.b = …`, `delete name.a`. */
function isChanged(compiler: TypeScript, node: ts.Node): boolean {
  let at = node;
  while (
    (compiler.isPropertyAccessExpression(at.parent) || compiler.isElementAccessExpression(at.parent)) &&
    at.parent.expression === at
  )
    at = at.parent;
  return isWritten(compiler, at);
}

/** What a loop, an assignment to a pattern, or a count puts something in. */
function filledBy(compiler: TypeScript, node: ts.Node): readonly ts.Node[] {
  if (compiler.isForInStatement(node) || compiler.isForOfStatement(node)) return [node.initializer];
  if (compiler.isPrefixUnaryExpression(node) || compiler.isPostfixUnaryExpression(node))
    return [compiler.SyntaxKind.PlusPlusToken, compiler.SyntaxKind.MinusMinusToken].includes(node.operator)
      ? [node.operand]
      : [];
  const isPattern =
    compiler.isBinaryExpression(node) &&
    node.operatorToken.kind === compiler.SyntaxKind.EqualsToken &&
    (compiler.isArrayLiteralExpression(node.left) || compiler.isObjectLiteralExpression(node.left));
  return isPattern ? [node.left] : [];
}
