/** Rows of a data set as the files of a repository: the function in a module, and beside it what is known of how it is called. */
import ts from 'typescript';
import { functionsIn, parseFile } from '../../src/exercise/functions/functions.ts';
import { callsIn } from '../../src/exercise/harvest/calls.ts';
import type { Value } from '../../src/exercise/values/value.ts';

/** Before and after; a regression where `isBug`, else a rewrite that keeps behaviour. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly base: string;
  readonly head: string;
  readonly tests: string;
  readonly examples: string;
  readonly isBug: boolean;
}

export function rowsIn(text: string): readonly Row[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row: Record<string, string> = JSON.parse(line);
      const isBug = row['buggy'] !== undefined;
      return {
        id: row['id'] ?? '',
        name: row['entry_point'] ?? '',
        base: (isBug ? row['fixed'] : row['base']) ?? '',
        head: (isBug ? row['buggy'] : row['head']) ?? '',
        tests: row['tests'] ?? '',
        examples: row['example_tests'] ?? '',
        isBug,
      };
    });
}

const exporting = (text: string, name: string): string => `${text.trim()}\n\nmodule.exports = { ${name} };\n`;

/** The text of each call of the function in a script, once. */
function callTexts(script: string, name: string): readonly string[] {
  const file = parseFile(ts, 'tests.js', script);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name)
      found.add(node.getText());
    node.forEachChild(visit);
  };
  visit(file);
  return [...found];
}

/** The function, and a file that calls it as the documented examples do, without what they expect. */
export function withCalls({ name, examples }: Row, text: string): Readonly<Record<string, string>> {
  const calls = callTexts(examples, name).map((call) => `${call};\n`);
  return {
    'subject.js': exporting(text, name),
    ...(calls.length > 0 && { 'usage.js': `const { ${name} } = require('./subject.js');\n\n${calls.join('')}` }),
  };
}

/** The function alone, with the types of its parameters in a comment: those of the values that the tests give it. */
export function withTypes({ name, tests }: Row, text: string): Readonly<Record<string, string>> {
  const calls = callsIn(ts, 'tests.js', tests, name);
  const func = functionsIn(ts, parseFile(ts, 'subject.js', text)).find((one) => one.name === name);
  const tags = (func?.parameters ?? []).flatMap((parameter, index) => {
    const values = calls.map(({ args }) => args[index]).filter((value) => value !== undefined);
    const type = typeOf(values);
    return type === undefined || parameter.name === '' ? [] : [` * @param {${type}} ${parameter.name}`];
  });
  const comment = tags.length === 0 ? '' : `/**\n${tags.join('\n')}\n */\n`;
  return { 'subject.js': commented(exporting(text, name), name, comment) };
}

/** The function alone, with the documented examples in its comment: each call and what comes of it. */
export function withExamples({ name, examples }: Row, text: string): Readonly<Record<string, string>> {
  const lines = examplePairs(examples, name).map(([call, expected]) => ` * ${call} // => ${expected}`);
  const comment = lines.length === 0 ? '' : `/**\n * @example\n${lines.join('\n')}\n */\n`;
  return { 'subject.js': commented(exporting(text, name), name, comment) };
}

const commented = (text: string, name: string, comment: string): string =>
  text.replace(new RegExp(`^(?=(?:const|let|var|function)\\s+${name}\\b)`, 'm'), () => comment);

/** `f(1) === 2`, `2 === f(1)`, `JSON.stringify(f(1)) === JSON.stringify([2])`, `Math.abs(f(1) - 2) < 0.1`. */
function examplePairs(script: string, name: string): readonly (readonly [call: string, expected: string])[] {
  const found: (readonly [string, string])[] = [];
  const inner = (node: ts.Expression): ts.Expression =>
    ts.isCallExpression(node) && /^(?:JSON\.stringify|console\.assert|Math\.abs)$/.test(node.expression.getText())
      ? inner(node.arguments[0] ?? node)
      : node;
  const isCall = (node: ts.Expression): boolean => ts.isCallExpression(node) && node.expression.getText() === name;
  const line = (node: ts.Expression): string => node.getText().replace(/\s*\n\s*/g, ' ');
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && /^(?:===?|-)$/.test(node.operatorToken.getText())) {
      const [left, right] = [inner(node.left), inner(node.right)];
      if (isCall(left)) found.push([line(left), line(right)]);
      else if (isCall(right)) found.push([line(right), line(left)]);
    }
    node.forEachChild(visit);
  };
  visit(parseFile(ts, 'tests.js', script));
  return found;
}

function typeOf(values: readonly Value[]): string | undefined {
  const types = new Set(values.map(typeOfOne));
  return types.size === 0 ? undefined : [...types].sort().join(' | ');
}

function typeOfOne(value: Value): string {
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  if (value.t === 'array') {
    const item = typeOf(value.v);
    return item === undefined ? 'number[]' : `Array<${item}>`;
  }
  if (value.t === 'object') return `{ ${value.v.map(([name, held]) => `${name}: ${typeOfOne(held)}`).join('; ')} }`;
  return value.t === 'undefined' ? 'undefined' : 'number';
}
