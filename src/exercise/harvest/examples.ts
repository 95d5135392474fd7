/** Documented calls of a function, and what its comment says comes of them. */
import type TypeScript from 'typescript';
import { literalOf } from '../evaluation/expression.ts';
import { type Func, parseFile } from '../functions/functions.ts';
import type { Value } from '../values/value.ts';
import { type Call, callsIn } from './calls.ts';

type Ts = typeof TypeScript;

/** In UTF-16 units: no example is longer, and the time that one takes grows with the square of its length. */
const LONGEST_LINE = 1000;

/** Examples in the comment before a function: `>>> f(1)` with the result in the next line, `f(1) // => 2`, `f(1); // 2`. */
export function examplesOf(ts: Ts, func: Func, path: string): readonly Call[] {
  const lines = func.comment
    .split('\n')
    .map((line) => (line.length > LONGEST_LINE ? '' : line))
    .map((line) => line.replace(/^\s*(?:\/\*\*?|\*\/|\*|\/\/)?\s?/, '').replace(/\*\/\s*$/, ''));
  return lines.flatMap((line, index) => {
    const [, marked = line] = /^\s*>>>\s*(.*)$/.exec(line) ?? [];
    const isMarked = marked !== line;
    const [, code = marked, said] =
      /^(.*?\))\s*;?\s*(?:\/\/\s*)?(?:=>|⇒|->|→|\/\/|==+|returns?\b)\s*(.+)$/.exec(marked) ?? [];
    const result = said ?? (isMarked ? lines[index + 1] : undefined);
    return callsIn(ts, `${path}.example.js`, code, func.name).map((call) => ({
      ...call,
      expected: result === undefined ? undefined : parsedValue(ts, result),
      path,
      line: func.from,
    }));
  });
}

function parsedValue(ts: Ts, text: string): Value | undefined {
  const file = parseFile(ts, 'value.js', `(${text.trim().replace(/;$/, '')}\n)`);
  const [statement, ...more] = file.statements;
  if (statement === undefined || more.length > 0 || !ts.isExpressionStatement(statement)) return undefined;
  return literalOf(ts, statement.expression, () => undefined);
}
