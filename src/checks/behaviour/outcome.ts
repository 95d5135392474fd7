/** What came of all files: every changed function and constant by name, and what need not be looked at again. */
import { type Exercised, NEW } from '../../exercise/exercised.ts';
import type { Grounds } from '../../exercise/inputs/grounds.ts';
import type { Finding, NotChecked, Outcome, Path, Exercised as Target, Verified } from '../../model.ts';
import { said } from './said.ts';

export interface OfFile {
  readonly path: Path;
  readonly results: readonly Exercised[];
  readonly findings: readonly Finding[];
}

/** `level`: what shut the code in while it ran. */
export function outcomeOf(files: readonly OfFile[], level: string): Outcome {
  const all = files.flatMap(({ path, results }) =>
    results.map((one) => ({ ...targetOf(one, path), grounds: groundsOf(one) })),
  );
  // What is new gives nothing that it gave before: it is named among the targets, and not in question.
  const inQuestion = all.filter(({ status, because }) => status !== 'not-tried' || because !== NEW);
  const notChecked = inQuestion.flatMap(({ status, because }): readonly NotChecked[] =>
    status === 'not-tried' ? [{ why: because, count: 1 }] : [],
  );
  return {
    examined: inQuestion.length,
    findings: files.flatMap(({ findings }) => findings),
    notChecked,
    verified: CLAIMS.flatMap((claim) => verified(all, claim, level)),
    targets: all.map(({ grounds, ...target }) => target),
  };
}

/** Changed files that cannot be read, each of which is one more thing in question. */
export const withUnread = (outcome: Outcome, files: number): Outcome =>
  files === 0
    ? outcome
    : {
        ...outcome,
        examined: outcome.examined + files,
        notChecked: [
          ...outcome.notChecked,
          { why: 'a changed file is too long, or nested too deeply, to be read', count: files },
        ],
      };

const groundsOf = ({ answer }: Exercised): Grounds | null => ('tried' in answer ? answer.grounds : null);

interface Claim {
  readonly status: Target['status'];
  readonly grounds: Grounds | null;
  readonly what: string;
  readonly limit: string;
}

const SAME = { status: 'equal', what: 'the same as before' } as const;
const CLAIMS: readonly Claim[] = [
  { ...SAME, grounds: 'calls', limit: 'inputs such as calls in the repository give, not all there are' },
  { ...SAME, grounds: 'types', limit: 'inputs that types allow; not all their parameters are seen in calls' },
  { ...SAME, grounds: 'use', limit: 'inputs guessed from what they do with them; no call and no type tells' },
  { status: 'as-documented', grounds: null, what: 'what examples of their own say', limit: 'those examples alone' },
];

function targetOf({ subject: { name, from, to }, answer, examples, unmet }: Exercised, path: Path): Target {
  const place = { name, path, from, to };
  if ('tried' in answer) {
    const status = answer.differences.length > 0 ? 'changed' : 'equal';
    return { ...place, status, inputs: answer.tried, because: '' };
  }
  if (examples === 0) return { ...place, status: 'not-tried', inputs: 0, because: answer.untried };
  const status = unmet.length > 0 ? 'not-as-documented' : 'as-documented';
  return { ...place, status, inputs: examples, because: '' };
}

function verified(
  all: readonly (Target & { readonly grounds: Grounds | null })[],
  { status, grounds, what, limit }: Claim,
  level: string,
): readonly Verified[] {
  const held = all.filter((one) => one.status === status && one.grounds === grounds);
  if (held.length === 0) return [];
  return [
    {
      what: said({ functions: held.length, what, inputs: sum(held) }),
      limit: `${limit}; ran with ${level}`,
      spans: held.map(({ path, from, to }) => ({ path, from, to })),
    },
  ];
}

const sum = (targets: readonly Target[]): number => targets.reduce((total, one) => total + one.inputs, 0);
