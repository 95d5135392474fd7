/** Real calls put otherwise, where a change asks otherwise: in the other case, with spaces around, with what escapes, with nothing in place of something. What calls rarely show, and what the change is about. */
import type TypeScript from 'typescript';
import type { Func } from '../functions/functions.ts';
import { evenly, type Input, type Value } from '../values/value.ts';

type Ts = typeof TypeScript;

/** `nothing`: zero, an empty text and false, which one version tells from what is missing and the other does not. */
export type Way = 'case' | 'spaces' | 'escapes' | 'nothing';

const WORDS: readonly (readonly [Way, RegExp])[] = [
  ['case', /^to(?:Locale)?(?:Lower|Upper)Case$/],
  ['spaces', /^trim(?:Start|End)?$/],
  ['escapes', /^(?:(?:de|en)codeURI(?:Component)?|(?:un)?escape)$/],
];

/** What only one of the two versions does, or does more often. */
export function waysOf(ts: Ts, base: Func, head: Func): readonly Way[] {
  const [before, after] = [base, head].map((func) => func.text.split(' '));
  const count = (words: readonly string[] = [], pattern: RegExp): number =>
    words.filter((word) => pattern.test(word)).length;
  const ways = WORDS.filter(([, pattern]) => count(before, pattern) !== count(after, pattern)).map(([way]) => way);
  const [was, is] = [asksIn(ts, base), asksIn(ts, head)];
  const isOtherTruth = was.truths !== is.truths && was.presences !== is.presences;
  const isOtherCase = was.folded !== is.folded && !ways.includes('case');
  return [...ways, ...(isOtherCase ? (['case'] as const) : []), ...(isOtherTruth ? (['nothing'] as const) : [])];
}

interface Asks {
  /** How often it asks whether a value is anything, and whether there is one at all. */
  truths: number;
  presences: number;
  /** Patterns that take no notice of case. */
  folded: number;
}

function asksIn(ts: Ts, { node }: Func): Asks {
  const asks: Asks = { truths: 0, presences: 0, folded: 0 };
  const visit = (one: TypeScript.Node): void => {
    if (ts.isRegularExpressionLiteral(one) && /i[a-z]*$/.test(one.text)) asks.folded += 1;
    if (isPresence(ts, one)) asks.presences += 1;
    else if (truthsIn(ts, one).some((held) => isHeld(ts, held))) asks.truths += 1;
    one.forEachChild(visit);
  };
  visit(node);
  return asks;
}

function isPresence(ts: Ts, node: TypeScript.Node): boolean {
  if (ts.isCallExpression(node)) return /\bhasOwn(?:Property)?$/.test(node.expression.getText());
  if (!ts.isBinaryExpression(node)) return false;
  const operator = node.operatorToken.getText();
  const isNone = [node.left, node.right].some((side) =>
    /^(?:undefined|null|'undefined'|"undefined")$/.test(side.getText()),
  );
  return /^(?:\?\?=?|in)$/.test(operator) || (isNone && /^[!=]==?$/.test(operator));
}

/** What is asked whether it is anything. */
function truthsIn(ts: Ts, node: TypeScript.Node): readonly TypeScript.Expression[] {
  if (ts.isIfStatement(node)) return [node.expression];
  if (ts.isConditionalExpression(node)) return [node.condition];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return [node.operand];
  return ts.isBinaryExpression(node) && /^(?:\|\||&&)=?$/.test(node.operatorToken.getText()) ? [node.left] : [];
}

const isHeld = (ts: Ts, node: TypeScript.Expression): boolean =>
  ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

/** Calls that are put otherwise, values of one call that are, and inputs that come of it. */
const MOST_CALLS = 10;
const MOST_VALUES = 8;
const MOST_MADE = 100;

export function variantsOf(inputs: readonly Input[], ways: readonly Way[]): readonly Input[] {
  const made = evenly(inputs, MOST_CALLS).flatMap((input) =>
    ways.flatMap((way) => (way === 'nothing' ? emptied(input) : CHANGES[way].map((change) => changed(input, change)))),
  );
  return evenly(made, MOST_MADE);
}

type Change = (text: string) => string;

const CHANGES: Readonly<Record<Exclude<Way, 'nothing'>, readonly Change[]>> = {
  case: [
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replace(/[a-z]+/gi, (word) => word.slice(0, -1).toLowerCase() + word.slice(-1).toUpperCase()),
  ],
  spaces: [(text) => ` ${text} `],
  escapes: [(text) => `${text} %20`],
};

const changed = (input: Input, change: Change): Input =>
  input.map((value) => within(value, (one) => (typeof one === 'string' && one !== '' ? change(one) : one)));

/** One value at a time. */
function emptied(input: Input): readonly Input[] {
  const count = input.flatMap(leavesOf).length;
  return evenly([...Array(count).keys()], MOST_VALUES).map((which) => {
    let at = -1;
    return input.map((value) =>
      within(value, (one) => {
        at += 1;
        return at === which ? noneOf(one) : one;
      }),
    );
  });
}

function noneOf(value: Value): Value {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : value;
}

/** With the values changed that lists and plain records hold, at any depth. */
function within(value: Value, change: (leaf: Value) => Value): Value {
  if (value === null || typeof value !== 'object') return change(value);
  if (value.t === 'array') return { ...value, v: value.v.map((one) => within(one, change)) };
  return value.t === 'object'
    ? { ...value, v: value.v.map(([name, one]) => [name, within(one, change)] as const) }
    : value;
}

function leavesOf(value: Value): readonly Value[] {
  if (value === null || typeof value !== 'object') return [value];
  if (value.t === 'array') return value.v.flatMap(leavesOf);
  return value.t === 'object' ? value.v.flatMap(([, one]) => leavesOf(one)) : [];
}
