/** What a function does with a parameter, as a last hint of what it takes: text where it asks for characters, a list where it asks for items, a number where it calculates. */
import type TypeScript from 'typescript';
import type { Func } from '../functions/functions.ts';

type Ts = typeof TypeScript;

export type Use = 'text' | 'number' | { readonly oneOf: readonly string[] } | { readonly list: Use | undefined };

/** Gives the functions of the same file by name, for parameters that are only handed on. */
export type Neighbours = (name: string) => Func | undefined;

const OF_TEXT = new Set(
  'charAt charCodeAt codePointAt toLowerCase toUpperCase trim trimStart trimEnd split substring substr startsWith endsWith padStart padEnd replace replaceAll match matchAll localeCompare normalize repeat search slice'.split(
    ' ',
  ),
);
const OF_LISTS = new Set(
  'push pop shift unshift splice map filter reduce reduceRight forEach some every sort find findIndex flat flatMap join fill'.split(
    ' ',
  ),
);

/** How far a parameter is followed from function to function. */
const DEEPEST = 3;

/** Of the function's parameter at that place (from zero). Undefined where nothing is to be seen. */
export function useOf(ts: Ts, func: Func, index: number, neighbours: Neighbours): Use | undefined {
  return follow(ts, { func, index, neighbours, depth: 0 });
}

interface Trail {
  readonly func: Func;
  readonly index: number;
  readonly neighbours: Neighbours;
  readonly depth: number;
}

interface Seen {
  isText: boolean;
  isList: boolean;
  isNumber: boolean;
  /** Texts that it is compared with. */
  readonly texts: Set<string>;
}

function follow(ts: Ts, trail: Trail): Use | undefined {
  const name = trail.func.parameters[trail.index]?.name ?? '';
  if (name === '' || trail.depth > DEEPEST) return undefined;
  const [whole, item] = [nothing(), nothing()];
  let handedOn: Use | undefined;
  const visit = (node: TypeScript.Node): void => {
    if (ts.isIdentifier(node) && node.text === name) {
      note(ts, node, whole);
      const { parent } = node;
      if (ts.isElementAccessExpression(parent) && parent.expression === node) note(ts, parent, item);
      handedOn ??= handed(ts, node, trail);
    }
    node.forEachChild(visit);
  };
  visit(trail.func.node);
  if (whole.isList || (item.isNumber && !whole.isText) || item.texts.size > 1) return { list: plain(item) };
  return plain(whole) ?? handedOn;
}

const nothing = (): Seen => ({ isText: false, isList: false, isNumber: false, texts: new Set() });

/** What is compared with several texts is one of them. */
function plain({ isText, isNumber, texts }: Seen): Use | undefined {
  if (texts.size > 1) return { oneOf: [...texts] };
  if (isText || texts.size > 0) return 'text';
  return isNumber ? 'number' : undefined;
}

/** An argument of a function that stands in the same file. */
function handed(ts: Ts, node: TypeScript.Identifier, { neighbours, depth }: Trail): Use | undefined {
  const { parent } = node;
  if (!ts.isCallExpression(parent) || !ts.isIdentifier(parent.expression)) return undefined;
  const func = neighbours(parent.expression.text);
  const index = parent.arguments.indexOf(node);
  return func && index >= 0 ? follow(ts, { func, index, neighbours, depth: depth + 1 }) : undefined;
}

function note(ts: Ts, node: TypeScript.Expression, seen: Seen): void {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) {
    seen.isText ||= OF_TEXT.has(parent.name.text);
    seen.isList ||= OF_LISTS.has(parent.name.text);
  }
  seen.isList ||= ts.isForOfStatement(parent) && parent.expression === node;
  if (ts.isPostfixUnaryExpression(parent)) seen.isNumber = true;
  if (ts.isCaseClause(parent.parent)) return;
  if (ts.isBinaryExpression(parent)) noteOperation(ts, node, { parent, seen });
}

function noteOperation(
  ts: Ts,
  node: TypeScript.Expression,
  { parent, seen }: { readonly parent: TypeScript.BinaryExpression; readonly seen: Seen },
): void {
  const operator = parent.operatorToken.getText();
  const other = parent.left === node ? parent.right : parent.left;
  seen.isNumber ||= /^(?:[-*/%]|\*\*)=?$/.test(operator);
  seen.isNumber ||= /^[<>]=?$/.test(operator) && ts.isNumericLiteral(other);
  if (/^[!=]==?$/.test(operator) && ts.isStringLiteralLike(other)) seen.texts.add(other.text);
}
