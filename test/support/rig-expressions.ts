/** Expressions of workflows, evaluated by GitHub's own lexer, parser and evaluator. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Contexts by name: `github`, `inputs`, `needs`, `steps`, `matrix`, `vars`, `secrets`, `jobs`. */
export type Contexts = Readonly<Record<string, unknown>>;

/** How the jobs or steps before this one ended. */
export interface Before {
  readonly failed: boolean;
  readonly cancelled: boolean;
}

type Value = null | boolean | number | string | readonly unknown[] | Readonly<Record<string, unknown>>;

const toData = (value: unknown): data.ExpressionData => JSON.parse(JSON.stringify(value ?? null), data.reviver);
const toValue = (given: data.ExpressionData): Value => JSON.parse(JSON.stringify(given, data.replacer));

/** @throws where GitHub's own parser would refuse the expression: an unknown function, an unknown context. */
export function evaluate(expression: string, contexts: Contexts, before: Before = PLAIN): Value {
  const { tokens } = new Lexer(expression).lex();
  const statuses: readonly (readonly [string, boolean])[] = [
    ['success', !before.failed && !before.cancelled],
    ['failure', before.failed],
    ['cancelled', before.cancelled],
    ['always', true],
  ];
  const functions = statuses.map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }));
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const context = toData(contexts) as data.Dictionary;
  return toValue(new Evaluator(parsed, context, new Map(functions.map((one) => [one.name, one]))).evaluate());
}

const PLAIN: Before = { failed: false, cancelled: false };

const text = (value: Value): string => (value === null ? '' : typeof value === 'object' ? 'Object' : String(value));

/** A value of a workflow file: one expression keeps its type, expressions inside text become text. */
export function fill(value: unknown, contexts: Contexts): Value {
  if (typeof value !== 'string') return (value ?? null) as Value;
  const whole = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(value.trim());
  if (whole?.[1] !== undefined) return evaluate(whole[1].trim(), contexts);
  return value.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => text(evaluate(expression.trim(), contexts)));
}

export const fillText = (value: unknown, contexts: Contexts): string => text(fill(value, contexts));

/** Whether a value counts as true where a condition stands, as GitHub converts it. */
export const isTruthy = (value: Value): boolean => value !== null && value !== false && value !== 0 && value !== '';
