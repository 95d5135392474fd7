/**
 * What policy-bot (github.com/palantir/policy-bot, README at fc09d7a) documents of its predicates and approval rules, in
 * our words, with the same question put to a policy of ours: the same answer, or a stricter one with its reason.
 * Theirs and ours: approved is satisfied, pending is undecided, skipped is skipped.
 */
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks.ts';
import type { RuleOutcome } from '../../src/model.ts';
import { factsOf } from '../../src/policy/cases/case-facts.ts';
import { readCases } from '../../src/policy/cases/case-file.ts';
import { conditions } from '../../src/policy/conditions.ts';
import { judge } from '../../src/policy/judging/judge.ts';
import { parsePolicy } from '../../src/policy/parsing/parse-policy.ts';
import { agents } from '../../src/provenance/agents.ts';

type Theirs = 'approved' | 'pending' | 'skipped';

interface Row {
  /** What is documented. */
  readonly says: string;
  /** The rule, in flow style, without its name. */
  readonly rule: string;
  /** The facts, in the words of policy tests. */
  readonly given: string;
  readonly theirs: Theirs;
  readonly ours: RuleOutcome['status'];
  /** Why ours is stricter, where it is. */
  readonly stricter?: string;
}

const row = (
  says: string,
  rule: string,
  given: string,
  theirs: Theirs,
  ours: RuleOutcome['status'],
  stricter?: string,
): Row => ({
  says,
  rule,
  given,
  theirs,
  ours,
  ...(stricter !== undefined && { stricter }),
});

const TOUCHED = 'commits: [{ by: human, adds: { config/a.yml: 3 } }]';
const ELSEWHERE = 'commits: [{ by: human, adds: { src/a.ts: 3 } }]';
const BOTH = 'commits: [{ by: human, adds: { config/a.yml: 3, src/a.ts: 3 } }]';
const ONE_READER = 'require: { approvals: 1 }';

const predicates: readonly Row[] = [
  row(
    'changed_files holds when any file matches',
    `when: { paths: ['config/**'] }, ${ONE_READER}`,
    `${BOTH}, reviews: []`,
    'pending',
    'undecided',
  ),
  row(
    'changed_files does not hold when no file matches, and the rule is skipped',
    `when: { paths: ['config/**'] }, ${ONE_READER}`,
    `${ELSEWHERE}, reviews: []`,
    'skipped',
    'skipped',
  ),
  row(
    'changed_files leaves out what `ignore` lists',
    `when: { paths: ['config/**', '!config/a.yml'] }, ${ONE_READER}`,
    `${TOUCHED}, reviews: []`,
    'skipped',
    'skipped',
  ),
  row(
    'changed_files looks at both names of a renamed file',
    `when: { paths: ['config/**'] }, ${ONE_READER}`,
    'files: [{ path: src/a.ts, from: config/a.ts }], reviews: []',
    'pending',
    'undecided',
  ),
  row(
    'no_changed_files is the negation',
    `when: { not: { paths: ['config/**'] } }, ${ONE_READER}`,
    `${TOUCHED}, reviews: []`,
    'skipped',
    'skipped',
  ),
  row(
    'no_changed_files holds when no file matches',
    `when: { not: { paths: ['config/**'] } }, ${ONE_READER}`,
    `${ELSEWHERE}, reviews: []`,
    'pending',
    'undecided',
  ),
  row(
    'only_changed_files with a count of 0 approves when all files match',
    `when: { not: { paths: ['**', '!config/**'] } }, require: { changed-files: { at-least: 1 } }`,
    TOUCHED,
    'approved',
    'satisfied',
  ),
  row(
    'only_changed_files does not hold when one file does not match',
    `when: { not: { paths: ['**', '!config/**'] } }, require: { changed-files: { at-least: 1 } }`,
    BOTH,
    'skipped',
    'skipped',
  ),
  row(
    'has_author_in holds for an opener of the list',
    `when: { opener: [7] }, ${ONE_READER}`,
    `${ELSEWHERE}, opener: 7, reviews: []`,
    'pending',
    'undecided',
  ),
  row(
    'has_author_in does not hold for another opener',
    `when: { opener: [7] }, ${ONE_READER}`,
    `${ELSEWHERE}, opener: 8, reviews: []`,
    'skipped',
    'skipped',
  ),
  row(
    'has_author_in may name an app',
    `when: { opener: bot }, ${ONE_READER}`,
    `${ELSEWHERE}, opener-is: bot, reviews: []`,
    'pending',
    'undecided',
  ),
  row(
    'has_contributor_in holds for an author of a commit',
    `when: { contributors: { include: 1 } }, ${ONE_READER}`,
    `${ELSEWHERE}, reviews: []`,
    'pending',
    'undecided',
  ),
  row(
    'only_has_contributors_in holds when all authors and committers are of the list',
    `when: { contributors: { only: [1, 2] } }, require: { changed-files: { at-least: 1 } }`,
    ELSEWHERE,
    'approved',
    'satisfied',
  ),
  row(
    'only_has_contributors_in does not hold for somebody else',
    `when: { contributors: { only: [2] } }, ${ONE_READER}`,
    `${ELSEWHERE}, reviews: []`,
    'skipped',
    'skipped',
  ),
  row(
    'author_is_only_contributor: false holds when somebody else took part',
    `when: { not: { contributors: { only: opener } } }, ${ONE_READER}`,
    `${ELSEWHERE}, reviews: []`,
    'skipped',
    'undecided',
    'a committer whom the forge does not know may be somebody else',
  ),
  row(
    'from_branch holds for the source branch',
    `when: { branch: ['release/*'] }, ${ONE_READER}`,
    `${ELSEWHERE}, branch: release/1, reviews: []`,
    'pending',
    'undecided',
  ),
  row(
    'from_branch does not hold for another one',
    `when: { branch: ['release/*'] }, ${ONE_READER}`,
    `${ELSEWHERE}, branch: topic, reviews: []`,
    'skipped',
    'skipped',
  ),
  row(
    'modified_lines: additions > 100',
    `when: { added-lines: { more-than: 100 } }, ${ONE_READER}`,
    'commits: [{ by: human, adds: { a.ts: 101 } }], reviews: []',
    'pending',
    'undecided',
  ),
  row(
    'modified_lines: additions > 100 is not met by 100',
    `when: { added-lines: { more-than: 100 } }, ${ONE_READER}`,
    'commits: [{ by: human, adds: { a.ts: 100 } }], reviews: []',
    'skipped',
    'skipped',
  ),
  row(
    'modified_lines: deletions > 100',
    `when: { removed-lines: { more-than: 100 } }, ${ONE_READER}`,
    'files: [{ path: a.ts, removed: 101 }], reviews: []',
    'pending',
    'undecided',
  ),
  row(
    'modified_lines: total < 200',
    `when: { changed-lines: { less-than: 200 } }, require: { changed-files: { at-least: 1 } }`,
    'commits: [{ by: human, adds: { a.ts: 100 } }], files: [{ path: a.ts, removed: 99 }]',
    'approved',
    'satisfied',
  ),
  row(
    'modified_lines: any of the listed is enough',
    `when: { any: [{ added-lines: { more-than: 100 } }, { removed-lines: { more-than: 100 } }] }, ${ONE_READER}`,
    'files: [{ path: a.ts, removed: 101 }], reviews: []',
    'pending',
    'undecided',
  ),
  row(
    'has_status holds for a success',
    `require: { status-checks: build }`,
    `${ELSEWHERE}, statuses: [{ name: build }]`,
    'approved',
    'satisfied',
  ),
  row(
    'has_status waits for what has not reported',
    `require: { status-checks: build }`,
    `${ELSEWHERE}, statuses: []`,
    'pending',
    'undecided',
  ),
  row(
    'has_status does not take skipped by default',
    `require: { status-checks: build }`,
    `${ELSEWHERE}, statuses: [{ name: build, conclusion: skipped }]`,
    'pending',
    'undecided',
  ),
  row(
    'has_status takes skipped where it is listed',
    `require: { status-checks: { name: build, conclusions: [success, skipped] } }`,
    `${ELSEWHERE}, statuses: [{ name: build, conclusion: skipped }]`,
    'approved',
    'satisfied',
  ),
  row(
    'has_status needs all that are listed',
    `require: { status-checks: [build, scan] }`,
    `${ELSEWHERE}, statuses: [{ name: build }]`,
    'pending',
    'undecided',
  ),
  row(
    'has_status that failed',
    `require: { status-checks: build }`,
    `${ELSEWHERE}, statuses: [{ name: build, conclusion: failure }]`,
    'pending',
    'undecided',
  ),
  row(
    'has_workflow_result holds for the workflow’s file',
    `require: { status-checks: { name: build, workflow: .github/workflows/a.yml } }`,
    `${ELSEWHERE}, statuses: [{ name: build, workflow: .github/workflows/a.yml }]`,
    'approved',
    'satisfied',
  ),
  row(
    'has_workflow_result does not take another workflow',
    `require: { status-checks: { name: build, workflow: .github/workflows/a.yml } }`,
    `${ELSEWHERE}, statuses: [{ name: build, workflow: .github/workflows/b.yml }]`,
    'pending',
    'undecided',
  ),
  row(
    'has_labels holds for all labels',
    `require: { label: [label-1, label-2] }`,
    `${ELSEWHERE}, labels: [label-1, label-2]`,
    'approved',
    'satisfied',
  ),
  row(
    'has_labels waits for the missing one',
    `require: { label: [label-1, label-2] }`,
    `${ELSEWHERE}, labels: [label-1]`,
    'pending',
    'undecided',
  ),
  row(
    'has_labels takes a label whoever put it on',
    `require: { label: canary }`,
    `${ELSEWHERE}, labels: [{ name: canary, by: 1 }]`,
    'approved',
    'undecided',
    'a label of somebody who took part in the change says nothing; `by: anyone` asks for less',
  ),
  row(
    'has_labels takes a label of a bot',
    `require: { label: { name: canary, by: anyone, after: any-time } }`,
    `${ELSEWHERE}, labels: [{ name: canary, by: 9, kind: bot }]`,
    'approved',
    'satisfied',
  ),
  row(
    'title: matches',
    `when: { title: ['BREAKING CHANGE: *'] }, ${ONE_READER}`,
    `${ELSEWHERE}, title: 'BREAKING CHANGE: all', reviews: []`,
    'pending',
    'undecided',
  ),
  row(
    'title: not_matches',
    `when: { not: { title: ['docs: *', 'style: *', 'chore: *'] } }, ${ONE_READER}`,
    `${ELSEWHERE}, title: 'docs: a word', reviews: []`,
    'skipped',
    'skipped',
  ),
  row(
    'title is matched in its own case',
    `when: { title: ['BREAKING CHANGE: *'] }, ${ONE_READER}`,
    `${ELSEWHERE}, title: 'breaking change: all', reviews: []`,
    'skipped',
    'undecided',
    'whoever opens a change chooses its title, so another case does not step around a rule',
  ),
  row(
    'has_valid_signatures',
    `require: { signed: true }`,
    `commits: [{ by: human, adds: { a.ts: 1 }, signed: true }]`,
    'approved',
    'satisfied',
  ),
  row(
    'has_valid_signatures with one that is not valid',
    `require: { signed: true }`,
    `commits: [{ by: human, adds: { a.ts: 1 }, signed: false }]`,
    'pending',
    'violated',
    'only another commit can settle it',
  ),
];

const approvals: readonly Row[] = [
  row(
    'a rule without `requires` is approved',
    `require: { changed-files: { at-least: 0 } }`,
    ELSEWHERE,
    'approved',
    'satisfied',
  ),
  row('count: 1 waits without an approval', ONE_READER, `${ELSEWHERE}, reviews: []`, 'pending', 'undecided'),
  row(
    'count: 1 is met by a review that approves',
    ONE_READER,
    `${ELSEWHERE}, reviews: [{ by: 2 }]`,
    'approved',
    'satisfied',
  ),
  row(
    'count: 2 needs two people',
    'require: { approvals: 2 }',
    `${ELSEWHERE}, reviews: [{ by: 2 }, { by: 2 }]`,
    'pending',
    'undecided',
  ),
  row(
    'count: 2 is met by two people',
    'require: { approvals: 2 }',
    `${ELSEWHERE}, reviews: [{ by: 2 }, { by: 3 }]`,
    'approved',
    'satisfied',
  ),
  row(
    'a comment review is no approval',
    ONE_READER,
    `${ELSEWHERE}, reviews: [{ by: 2, state: commented }]`,
    'pending',
    'undecided',
  ),
  row(
    'users: only those listed count',
    'require: { approvals: { count: 1, from: { users: [2] } } }',
    `${ELSEWHERE}, reviews: [{ by: 3 }]`,
    'pending',
    'undecided',
  ),
  row(
    'users: one of those listed',
    'require: { approvals: { count: 1, from: { users: [2] } } }',
    `${ELSEWHERE}, reviews: [{ by: 2 }]`,
    'approved',
    'satisfied',
  ),
  row(
    'users without write permission count',
    'require: { approvals: { count: 1, from: { users: [2] } } }',
    `${ELSEWHERE}, reviews: [{ by: 2, write: false }]`,
    'approved',
    'undecided',
    'write permission is asked for unless the policy says `permission: read`',
  ),
  row(
    'teams: a member counts',
    'require: { approvals: { count: 1, from: { teams: [org/devs] } } }',
    `${ELSEWHERE}, teams: { org/devs: [2] }, reviews: [{ by: 2 }]`,
    'approved',
    'satisfied',
  ),
  row(
    'teams: somebody else does not',
    'require: { approvals: { count: 1, from: { teams: [org/devs] } } }',
    `${ELSEWHERE}, teams: { org/devs: [4] }, reviews: [{ by: 2 }]`,
    'pending',
    'undecided',
  ),
  row(
    'users or teams: either is enough',
    'require: { approvals: { count: 1, from: { users: [3], teams: [org/devs] } } }',
    `${ELSEWHERE}, teams: { org/devs: [2] }, reviews: [{ by: 3 }]`,
    'approved',
    'satisfied',
  ),
  row(
    'permissions: at least that one',
    'require: { approvals: { count: 1, from: { permission: maintain } } }',
    `${ELSEWHERE}, reviews: [{ by: 2, permission: admin }]`,
    'approved',
    'satisfied',
  ),
  row(
    'permissions: less is not enough',
    'require: { approvals: { count: 1, from: { permission: maintain } } }',
    `${ELSEWHERE}, reviews: [{ by: 2, permission: write }]`,
    'pending',
    'undecided',
  ),
  row('allow_author is false by default', ONE_READER, `${ELSEWHERE}, reviews: [{ by: 1 }]`, 'pending', 'undecided'),
  row(
    'invalidate_on_push is false by default: an older approval counts',
    ONE_READER,
    `${ELSEWHERE}, reviews: [{ by: 2, stale: true }]`,
    'approved',
    'undecided',
    'an approval is of the diff that was read, always',
  ),
  row(
    'invalidate_on_push: true drops it',
    ONE_READER,
    `${ELSEWHERE}, reviews: [{ by: 2, stale: true }]`,
    'pending',
    'undecided',
  ),
  row(
    'the latest review of a person counts',
    ONE_READER,
    `${ELSEWHERE}, reviews: [{ by: 2 }, { by: 2, state: changes-requested }]`,
    'pending',
    'undecided',
  ),
  row(
    'after a dismissal an older approval counts again',
    ONE_READER,
    `${ELSEWHERE}, reviews: [{ by: 2 }, { by: 2, state: changes-requested }, { by: 2, state: dismissed }]`,
    'approved',
    'undecided',
    'whoever objected last has not approved since',
  ),
  row(
    'disapproval is off by default: one person objects, another approves',
    ONE_READER,
    `${ELSEWHERE}, reviews: [{ by: 2, state: changes-requested }, { by: 3 }]`,
    'approved',
    'satisfied',
  ),
  row(
    'disapproval, where it is switched on, blocks',
    'require: { approvals: 1, objections: none }',
    `${ELSEWHERE}, reviews: [{ by: 2, state: changes-requested }, { by: 3 }]`,
    'pending',
    'undecided',
  ),
  row(
    'disapproval counts only from those who may',
    'require: { approvals: 1, objections: none }',
    `${ELSEWHERE}, reviews: [{ by: 2, state: changes-requested, write: false }, { by: 3 }]`,
    'approved',
    'satisfied',
  ),
  row(
    'a disapproval is revoked by a later approval',
    'require: { approvals: 1, objections: none }',
    `${ELSEWHERE}, reviews: [{ by: 2, state: changes-requested }, { by: 2 }]`,
    'approved',
    'satisfied',
  ),
  row(
    'conditions are required beside the approvals',
    'require: { approvals: 1, status-checks: build }',
    `${ELSEWHERE}, reviews: [{ by: 2 }], statuses: []`,
    'pending',
    'undecided',
  ),
  row(
    'conditions and approvals together',
    'require: { approvals: 1, status-checks: build }',
    `${ELSEWHERE}, reviews: [{ by: 2 }], statuses: [{ name: build }]`,
    'approved',
    'satisfied',
  ),
  row(
    'or: one of two is enough',
    'require: { any: [{ approvals: 2 }, { label: fast }] }',
    `${ELSEWHERE}, reviews: [], labels: [fast]`,
    'approved',
    'satisfied',
  ),
  row(
    'and: both are needed',
    'require: { all: [{ approvals: 1 }, { label: fast }] }',
    `${ELSEWHERE}, reviews: [], labels: [fast]`,
    'pending',
    'undecided',
  ),
  row(
    'conjunctions nest',
    'require: { any: [{ all: [{ approvals: 1 }, { any: [{ label: a }, { label: b }] }] }, { label: c }] }',
    `${ELSEWHERE}, reviews: [{ by: 2 }], labels: [b]`,
    'approved',
    'satisfied',
  ),
];

function outcomeOf({ rule, given, says }: Row): RuleOutcome['status'] | undefined {
  const text = `version: 1\nrules: [{ name: a rule, mode: enforce, ${rule} }]\n`;
  const policy = parsePolicy({ text, source: says, others: new Map() }, conditions, { checks, agents });
  const [one] = readCases(`cases: [{ name: a case, ${given}, expect: {} }]`, says);
  return one && judge(policy, factsOf(one)).rules[0]?.status;
}

const SAME: Readonly<Record<Theirs, readonly RuleOutcome['status'][]>> = {
  approved: ['satisfied'],
  pending: ['undecided'],
  skipped: ['skipped'],
};
const STRICTNESS: readonly RuleOutcome['status'][] = ['skipped', 'satisfied', 'undecided', 'violated'];

describe.each([
  ['predicates', predicates],
  ['approval rules', approvals],
] as const)('policy-bot, %s', (_, rows) => {
  test.each(rows.map((one) => [one.says, one] as const))('%s', (_says, one) => {
    expect(outcomeOf(one)).toBe(one.ours);
  });

  test('an answer is the same as theirs, or stricter for a reason that is written', () => {
    const other = rows.filter(({ theirs, ours }) => !SAME[theirs].includes(ours));
    expect(other.filter(({ stricter }) => stricter === undefined).map(({ says }) => says)).toEqual([]);
    const laxer = other.filter(({ theirs, ours }) => STRICTNESS.indexOf(ours) <= STRICTNESS.indexOf(SAME[theirs][0]!));
    expect(laxer.map(({ says }) => says)).toEqual([]);
    expect(rows.filter((one) => one.stricter !== undefined && !other.includes(one)).map(({ says }) => says)).toEqual(
      [],
    );
  });
});

test('there are at least 40 cases', () => {
  expect(predicates.length + approvals.length).toBeGreaterThanOrEqual(40);
});
