/** What anybody can write into a commit, or leave out of one, never makes a verdict milder: not about people either. */
import { describe, expect, test } from 'vitest';
import type { Account, Facts, ForgeRecord } from '../../../src/model.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { approval, type FactsSpec, factsOf, OPENER, person } from '../facts.ts';
import { policyOf, requiring } from '../policies.ts';

const ann = person('ann', 2);
const friend = person('friend', 3);
const TRAILER = 'Do it\n\nCo-authored-by: Ann <2+ann@users.noreply.github.com>\n';

/** The facts, with this message in every commit. */
function saying(message: string, spec: FactsSpec): Facts {
  const facts = factsOf({ commits: [{ claims: 'agent', adds: { 'src/a.ts': 3 } }], ...spec });
  const commits = facts.change.commits.map((commit) => ({ ...commit, message }));
  return { ...facts, change: { ...facts.change, commits } };
}

const status = (require: unknown, facts: Facts) => judge(requiring(require), facts).rules[0]?.status;

describe('a name in a trailer', () => {
  test('silences nobody who asks for changes', () => {
    const facts = saying(TRAILER, { reviews: [approval(ann, { state: 'changes-requested' })] });
    expect(status({ objections: 'none' }, facts)).toBe('undecided');
  });

  test('excuses no owner from being heard', () => {
    const spec: FactsSpec = { reviews: [approval(friend)], forge: { owners: { value: '* @ann @friend\n' } } };
    expect(status({ approvals: { from: { owners: 'all' } } }, saying(TRAILER, spec))).toBe('undecided');
  });

  test('bars whom it names from approving', () => {
    expect(status({ approvals: 1 }, saying(TRAILER, { reviews: [approval(ann)] }))).toBe('undecided');
    expect(status({ approvals: 1 }, saying('Do it', { reviews: [approval(ann)] }))).toBe('satisfied');
  });
});

test('who pushed some commits of the change does not approve it, though another one pushed last', () => {
  const pushed: ForgeRecord = { author: OPENER, committer: OPENER, signature: null, push: { by: ann, how: 'added' } };
  expect(status({ approvals: 1 }, saying('Do it', { records: [pushed], reviews: [approval(ann)] }))).toBe('undecided');
});

test('an owner who opened the change is excused, for that is the forge’s own word', () => {
  const spec: FactsSpec = {
    opener: ann,
    reviews: [approval(friend)],
    forge: { owners: { value: '* @ann @friend\n' } },
  };
  expect(status({ approvals: { from: { owners: 'all' } } }, saying('Do it', spec))).toBe('satisfied');
});

test.each(['agents', 'bots'])(
  'an account that the policy declares among its %s is no reader, whatever the forge takes it for',
  (kind) => {
    const coder: Account = person('acme-coder', 70);
    const declared =
      kind === 'agents'
        ? "agents: [{ id: acme, logins: ['Acme-Coder'] }]"
        : "bots: [{ name: A, logins: ['acme-coder'] }]";
    const policy = (more: string) =>
      policyOf(`version: 1\n${more}\nrules: [{ name: a, require: { approvals: 1 }, mode: enforce }]\n`);
    const facts = factsOf({ commits: [{ claims: 'agent' }], reviews: [approval(coder)] });
    expect(judge(policy(''), facts).rules[0]?.status).toBe('satisfied');
    const [outcome] = judge(policy(declared), facts).rules;
    expect(outcome?.status).toBe('undecided');
    expect(outcome?.because.join()).toContain('`acme-coder` is a bot');
  },
);

test('a reader who may triage and not write is told so rightly', () => {
  const facts = factsOf({
    commits: [{ claims: 'agent' }],
    reviews: [approval(ann, { mayWrite: false })],
    forge: { permissions: { value: [{ id: 2, permission: { value: 'triage' } }] } },
  });
  expect(status({ approvals: { from: { permission: 'triage' } } }, facts)).toBe('satisfied');
  expect(status({ approvals: 1 }, facts)).toBe('undecided');
});

test('a workflow that the change alters says nothing by its success', () => {
  const checks = {
    name: 'build',
    app: 'github-actions',
    workflow: '.github/workflows/ci.yml',
    conclusion: 'success',
    at: 1,
  };
  const facts = (path: string) =>
    factsOf({ commits: [{ claims: 'agent', adds: { [path]: 1 } }], forge: { statuses: { value: [checks] } } });
  const require = { 'status-checks': { name: 'build', workflow: '.github/workflows/ci.yml' } };
  expect(status(require, facts('src/a.ts'))).toBe('satisfied');
  expect(status(require, facts('.github/workflows/ci.yml'))).toBe('undecided');
});
