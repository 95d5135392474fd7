/** What a test puts something else in the place of: what is declared is not what it meets. */
import type ts from 'typescript';
import type { TypeScript } from './host.ts';

/** As Jest, Vitest, Node.js, Bun and proxyquire put a module in the place of another one. */
const OF_MODULES =
  /^(?:(?:jest|vi|vitest|mock)\.(?:mock|doMock|mockModule|unstable_mockModule|setMock|module)|proxyquire)$/;
/** As Jest, Vitest, Node.js, Bun, Sinon and testdouble put something in the place of a function. */
const OF_FUNCTIONS =
  /^(?:(?:jest|vi|vitest)\.spyOn|spyOn|mock\.(?:method|fn)|(?:sinon|sandbox)\.(?:stub|spy|replace|mock)|td\.replace)$/;

/** Whether a file puts another module in the place of the one of that name. */
export const isModuleReplaced = (compiler: TypeScript, source: ts.SourceFile, module: string): boolean =>
  calls(compiler, source, (name, [first]) => {
    if (!OF_MODULES.test(name) || first === undefined) return false;
    // Vitest takes `import('./module')` too.
    const named = compiler.isCallExpression(first) ? first.arguments[0] : first;
    return named !== undefined && compiler.isStringLiteralLike(named) && named.text === module;
  });

/** Whether a file puts something in the place of functions: those of a module that is replaced are others too. */
export const areFunctionsReplaced = (compiler: TypeScript, source: ts.SourceFile): boolean =>
  calls(compiler, source, (name) => OF_MODULES.test(name) || OF_FUNCTIONS.test(name));

type Tells = (name: string, given: readonly ts.Expression[]) => boolean;

function calls(compiler: TypeScript, source: ts.SourceFile, tells: Tells): boolean {
  const visit = (node: ts.Node): boolean => {
    if (compiler.isCallExpression(node) && tells(node.expression.getText(), node.arguments)) return true;
    return compiler.forEachChild(node, (child) => visit(child) || undefined) ?? false;
  };
  return visit(source);
}
