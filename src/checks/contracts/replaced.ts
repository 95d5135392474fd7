/** What a test puts something else in the place of: what is declared is not what it meets. */
import type ts from 'typescript';
import type { TypeScript } from './host.ts';

/** As Jest, Vitest, Node.js, Bun, Sinon and their like call it. */
const REPLACES =
  /^(?:mock|doMock|mockModule|unstable_mockModule|setMock|module|spyOn|stub|stubGlobal|replace|proxyquire)$/;

/** Whether a file puts something in the place of a module, or of anything at all where none is named. */
export function isReplaced(compiler: TypeScript, source: ts.SourceFile, module?: string): boolean {
  const isIt = (argument: ts.Expression | undefined): boolean => {
    if (argument === undefined || module === undefined) return module === undefined;
    const named = compiler.isCallExpression(argument) ? argument.arguments[0] : argument;
    return named !== undefined && compiler.isStringLiteralLike(named) && named.text === module;
  };
  const visit = (node: ts.Node): boolean => {
    if (compiler.isCallExpression(node) && REPLACES.test(lastName(compiler, node)) && isIt(node.arguments[0]))
      return true;
    return compiler.forEachChild(node, (child) => visit(child) || undefined) ?? false;
  };
  return visit(source);
}

function lastName(compiler: TypeScript, { expression }: ts.CallExpression): string {
  if (compiler.isPropertyAccessExpression(expression)) return expression.name.text;
  return compiler.isIdentifier(expression) ? expression.text : '';
}
