/** Single mistakes in the exported functions of a file: another operator, a boundary moved by one, another call. */
import ts from 'typescript';
import { functionsIn, parseFile } from '../../src/exercise/functions/functions.ts';

export interface MutantText {
  /** The function. */
  readonly name: string;
  readonly text: string;
  readonly what: string;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
};
const CALLS: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  push: 'unshift',
  shift: 'pop',
  pop: 'shift',
  slice: 'splice',
  indexOf: 'lastIndexOf',
  every: 'some',
  some: 'every',
  startsWith: 'endsWith',
  getMonth: 'getDate',
  getHours: 'getMinutes',
};

export function mutantsOf(path: string, text: string): readonly MutantText[] {
  const functions = functionsIn(ts, parseFile(ts, path, text)).filter(({ isExported }) => isExported);
  return functions.flatMap(({ name, node }) =>
    editsIn(node).map(({ from, to, by }) => ({
      name,
      text: text.slice(0, from) + by + text.slice(to),
      what: `line ${text.slice(0, from).split('\n').length}: \`${text.slice(from, to)}\` → \`${by}\``,
    })),
  );
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

function editsIn(func: ts.Node): readonly Edit[] {
  const found: Edit[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...editOf(node));
    node.forEachChild(visit);
  };
  visit(func);
  return found;
}

function editOf(node: ts.Node): readonly Edit[] {
  const replaced = (one: ts.Node, by: string | undefined): readonly Edit[] =>
    by === undefined ? [] : [{ from: one.getStart(), to: one.getEnd(), by }];
  if (ts.isBinaryExpression(node)) return replaced(node.operatorToken, OPERATORS[node.operatorToken.getText()]);
  if (ts.isNumericLiteral(node)) return replaced(node, String(Number(node.text) + 1));
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return replaced(node, node.operand.getText());
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const name = node.expression.name.text;
    return replaced(node.expression.name, Object.hasOwn(CALLS, name) ? CALLS[name] : undefined);
  }
  return [];
}
