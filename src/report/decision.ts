/** From judgements to the status of the commit that they share: the strictest counts. */
import { sha256 } from '../hash.ts';
import type { Report, Sha, Status, Verdict } from '../model.ts';
import { prose } from './visible.ts';

/** What became of judging one pull request: a report, or why there is none. */
export type Judgement =
  | { readonly pull: number; readonly report: Report }
  | {
      readonly pull: number;
      readonly state: 'pending' | 'error';
      readonly because: string;
      /** What was thrown, where that is a bug of ours. */
      readonly bug?: unknown;
    };

/** GitHub takes no longer description. */
const LONGEST = 140;

const STATES: Readonly<Record<Verdict['conclusion'], Status['state']>> = {
  pass: 'success',
  warn: 'success',
  pending: 'pending',
  fail: 'failure',
};
const MILDEST_FIRST: readonly Status['state'][] = ['success', 'pending', 'failure', 'error'];

const stateOf = (judgement: Judgement): Status['state'] =>
  'report' in judgement ? STATES[judgement.report.verdict.conclusion] : judgement.state;

const saidOf = (judgement: Judgement): string =>
  'report' in judgement ? judgement.report.verdict.headline : judgement.because;

/** The judgement that decides. The first one of the strictest, so that equal facts give equal bytes. */
export function strictestOf(judgements: readonly [Judgement, ...Judgement[]]): Judgement {
  const rank = (judgement: Judgement): number => MILDEST_FIRST.indexOf(stateOf(judgement));
  return judgements.reduce((one, other) => (rank(other) > rank(one) ? other : one));
}

/** `at`: when the first fact was taken, in milliseconds since 1970. */
export function decisionOf(commit: Sha, at: number, judgements: readonly [Judgement, ...Judgement[]]): Status {
  const strictest = strictestOf(judgements);
  const whose = judgements.length > 1 ? `#${strictest.pull}: ` : '';
  return {
    commit,
    state: stateOf(strictest),
    description: prose(`${whose}${saidOf(strictest)}`, LONGEST),
    decided: { at, digest: digestOf(judgements) },
  };
}

/** 16 hexadecimal digits over what was judged, by what, and how each rule came out. */
function digestOf(judgements: readonly Judgement[]): string {
  const told = judgements.map((judgement) => {
    if (!('report' in judgement)) return [judgement.pull, judgement.state, judgement.because];
    const { change, verdict } = judgement.report;
    const rules = verdict.rules.map(({ rule, status, awaited }) => [rule, status, awaited]);
    return [judgement.pull, change.base, change.target, change.head, verdict.policy.digest, rules];
  });
  return sha256(JSON.stringify(told)).slice(0, 16);
}
