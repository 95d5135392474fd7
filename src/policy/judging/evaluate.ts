/** Asks a tree of conditions: does it hold, what would it take to hold or not to hold, and why. */
import type { Facts, Next, Want } from '../../model.ts';
import type { Answer, Question } from '../condition.ts';
import type { Expression } from '../policy.ts';
import { counted, listed, quoted } from '../wording/phrases.ts';
import { narrowed } from './narrowed-facts.ts';

/**
 * What it takes. 0: nothing, it is so. 1: waiting, or somebody's act outside the code. 2: the facts do not tell, and
 * waiting will not make them. 3: another change.
 */
export type Effort = (typeof EFFORTS)[number];
const EFFORTS = [0, 1, 2, 3] as const;

/**
 * Two efforts instead of one truth value. `all` is the greatest effort to hold and the least to fail, `any` the other
 * way round, `at-least` lies between, `not` swaps them; so missing facts weigh the same wherever a condition stands.
 */
export interface Evaluation {
  readonly toHold: Effort;
  readonly toFail: Effort;
  /** Why it is as it is, in plain words. */
  readonly because: readonly string[];
  /** Who can do what to make it hold. */
  readonly next: readonly Next[];
  /** What outside the code is asked for, there already or not. */
  readonly wants: readonly Want[];
  /** What the forge shows as given and does not count, where that makes a difference. */
  readonly notices: readonly string[];
  /** Why nobody there is can ever make it hold; null where somebody can, or where that is not known. */
  readonly deadlock: string | null;
}

export function evaluate(expression: Expression, facts: Facts, where = ''): Evaluation {
  switch (expression.kind) {
    case 'ask':
      return ask(expression, facts, where);
    case 'all':
      return all(expression.of.map((one) => evaluate(one, facts, where)));
    case 'any':
      return some(
        1,
        expression.of.map((one) => evaluate(one, facts, where)),
      );
    case 'at-least':
      return some(
        expression.count,
        expression.of.map((one) => evaluate(one, facts, where)),
      );
    case 'is':
      return evaluate(expression.of, facts, where);
    case 'not': {
      const { toHold, toFail, because } = evaluate(expression.of, facts, where);
      return { toHold: toFail, toFail: toHold, because, next: [], wants: [], notices: [], deadlock: null };
    }
    case 'within':
      return within(expression, facts);
    default:
      return expression satisfies never;
  }
}

/** What was answered of these facts, for as long as somebody has them: a hundred rules ask for the same approvals. */
const answers = new WeakMap<Facts, Map<string, Answer>>();

/** Options are told apart by their JSON, as the digest of a policy tells them. */
function answered(question: Question, facts: Facts): Answer {
  const known = answers.get(facts) ?? new Map<string, Answer>();
  answers.set(facts, known);
  const key = `${question.condition.name} ${JSON.stringify(question.options)}`;
  const answer = known.get(key) ?? question.ask(facts);
  known.set(key, answer);
  return answer;
}

function ask(question: Question, facts: Facts, where: string): Evaluation {
  const {
    holds,
    because,
    awaited = false,
    next = [],
    wants = [],
    notices = [],
    deadlock = null,
  } = answered(question, facts);
  const unsettled = holds === undefined ? 2 : 3;
  // What the forge knows can change with the code as it is: that can also end what holds now.
  const canEnd = question.needs.length > 0;
  return {
    toHold: holds === true ? 0 : awaited ? 1 : unsettled,
    toFail: holds === false ? 0 : canEnd || (holds === undefined && awaited) ? 1 : unsettled,
    because: [where === '' || canEnd ? because : `in ${where}: ${because}`],
    next,
    wants,
    notices: holds === true ? [] : notices,
    deadlock: holds === true ? null : deadlock,
  };
}

function all(of: readonly Evaluation[]): Evaluation {
  const toHold = greatest(of.map((one) => one.toHold));
  const telling = toHold === 0 ? of : of.filter((one) => one.toHold > 0);
  return {
    toHold,
    toFail: least(of.map((one) => one.toFail)),
    because: said(telling),
    next: telling.flatMap(({ next }) => next),
    wants: of.flatMap(({ wants }) => wants),
    notices: telling.flatMap(({ notices }) => notices),
    deadlock: deadlocksOf(of)[0] ?? null,
  };
}

/** `count` of them. What takes the least effort decides: the easiest ones to hold, or so many to fail that too few are left. */
function some(count: number, of: readonly Evaluation[]): Evaluation {
  const toHold = nth(count, of, (one) => one.toHold);
  const telling = toHold === 0 ? of.filter((one) => one.toHold === 0) : of;
  const missing = count - of.filter((one) => one.toHold === 0).length;
  const open = of.filter((one) => one.toHold > 0 && one.toHold <= toHold);
  return {
    toHold,
    toFail: nth(of.length - count + 1, of, (one) => one.toFail),
    because: said(telling),
    next: missing === open.length ? open.flatMap(({ next }) => next) : oneOf(open, missing),
    wants: of.flatMap(({ wants }) => wants),
    notices: telling.flatMap(({ notices }) => notices),
    deadlock: of.length - deadlocksOf(of).length < count ? (deadlocksOf(of)[0] ?? null) : null,
  };
}

function deadlocksOf(of: readonly Evaluation[]): readonly string[] {
  return of.flatMap(({ deadlock }) => deadlock ?? []);
}

/** The effort that is enough for so many of them. */
function nth(count: number, of: readonly Evaluation[], effortOf: (one: Evaluation) => Effort): Effort {
  return of.map(effortOf).sort((one, other) => one - other)[count - 1] ?? 3;
}

/** Fewer than all of the ways are enough, so together they are one step. */
function oneOf(ways: readonly Evaluation[], missing: number): readonly Next[] {
  const steps = ways.map(({ next }) => next).filter(({ length }) => length > 0);
  const first = steps[0]?.[0];
  if (first === undefined) return [];
  const sentences = steps.map((way) => way.map(({ who, what }) => `${who} ${what}`).join(' and '));
  const needed = missing > 1 ? ` (${missing} of these)` : '';
  return [{ who: first.who, what: `${sentences.join(', or ').slice(first.who.length + 1)}${needed}` }];
}

function within({ paths, of }: Extract<Expression, { kind: 'within' }>, facts: Facts): Evaluation {
  const where = listed(paths.globs.map(quoted));
  const scope = narrowed(facts, paths);
  const [found, total] = [scope.change.files.length, facts.change.files.length];
  if (found === 0) return fact(false, `no changed file is in ${where}`);
  const touched = `${found} of ${counted(total, 'changed file')} ${found === 1 ? 'is' : 'are'} in ${where}`;
  return all([fact(true, touched), evaluate(of, scope, where)]);
}

/** What only another change could alter. */
function fact(holds: boolean, because: string): Evaluation {
  return {
    toHold: holds ? 0 : 3,
    toFail: holds ? 3 : 0,
    because: [because],
    next: [],
    wants: [],
    notices: [],
    deadlock: null,
  };
}

function said(of: readonly Evaluation[]): readonly string[] {
  return [...new Set(of.flatMap(({ because }) => because))];
}

function greatest(efforts: readonly Effort[]): Effort {
  return EFFORTS.findLast((effort) => efforts.includes(effort)) ?? 0;
}

function least(efforts: readonly Effort[]): Effort {
  return EFFORTS.find((effort) => efforts.includes(effort)) ?? 3;
}
