/** Whether what is called can be a function of a module, or is what some value has under the same name. */
import type TypeScript from 'typescript';
import { importsOf, type Scope } from '../evaluation/scope.ts';

type Ts = typeof TypeScript;

/** `map.set(…)`, `this.set(…)`, `request.set(…)`: what a value has is no function of a module. Namespaces are imported, or nobody here declares them. */
export function isOfValue(ts: Ts, called: TypeScript.Expression, scope: Scope): boolean {
  if (!ts.isPropertyAccessExpression(called)) return false;
  const owner = rootOf(ts, called.expression);
  if (!ts.isIdentifier(owner)) return true;
  const meaning = scope(owner.text);
  if (meaning === undefined || isNamespace(ts, owner)) return false;
  return meaning.is !== 'expression' || !ts.isObjectLiteralExpression(meaning.expression);
}

const rootOf = (ts: Ts, node: TypeScript.Expression): TypeScript.Expression =>
  ts.isPropertyAccessExpression(node) || ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)
    ? rootOf(ts, node.expression)
    : node;

/** `import * as a`, `const a = require(…)`, `a = await import(…)`, `var a = isNode ? require(…) : window.a`. */
function isNamespace(ts: Ts, node: TypeScript.Identifier): boolean {
  const [file, name] = [node.getSourceFile(), node.text];
  if (importsOf(ts, file).some(({ local }) => local === name)) return true;
  const given = file.text.split(`${name} = `).slice(1, MOST_GIVEN);
  return given.some((rest) => /\b(?:require|import)\(/.test(rest.slice(0, LINE).split('\n')[0] ?? ''));
}

/** Places at which a name may be given what it is, and how far each is read. */
const MOST_GIVEN = 20;
const LINE = 120;
