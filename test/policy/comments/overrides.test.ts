/** Who may answer for a rule that is not met, for what, and for how long; and what a refused word leads to. */
import { describe, expect, test } from 'vitest';
import type { Comment, Permission } from '../../../src/model.ts';
import { judge, needsOf } from '../../../src/policy/judging/judge.ts';
import { comment, type FactsSpec, factsOf, HEAD, NOON, OPENER, person, result } from '../facts.ts';
import { policyFrom, refusal } from '../policies.ts';

const HOUR = 3_600_000;
const NAME = 'payment code has a canary';
const CAROL = person('carol', 9);
const override = { by: { permission: 'admin' }, reason: 'required', expires: '72h' };
const policyOf = (more: object = { override }) =>
  policyFrom({
    version: 1,
    rules: [
      { name: NAME, require: { title: 'canary*' }, mode: 'enforce', ...more },
      { name: 'imports exist', require: { checks: ['imports'] }, mode: 'enforce' },
    ],
  });
const TEXT = `/assay override ${NAME} the bank closes today`;

function judged(comments: readonly Comment[], more: FactsSpec = {}, policy = policyOf()) {
  const permission = (id: number, value: Permission) => ({ id, permission: { value } });
  const spec: FactsSpec = {
    results: [result('imports')],
    title: 'other',
    comments,
    permissions: { value: [permission(9, 'admin'), permission(1, 'admin'), permission(7, 'write')] },
    now: { value: NOON + HOUR },
    ...more,
  };
  const verdict = judge(policy, factsOf(spec));
  return { verdict, rule: verdict.rules[0] };
}

describe('an override that counts', () => {
  const { verdict, rule } = judged([comment(CAROL, TEXT)]);

  test('satisfies its rule, and says who, why and until when', () => {
    expect(verdict.conclusion).toBe('pass');
    expect(rule).toMatchObject({ status: 'satisfied', awaited: false, next: [] });
    expect(rule?.because).toEqual([
      'overridden by `carol` until 2026-06-04T12:00Z: `the bank closes today`',
      expect.stringMatching(/^not met otherwise: .*other/),
    ]);
    expect(rule?.override).toEqual({ by: CAROL, reason: 'the bank closes today', at: NOON, until: NOON + 72 * HOUR });
  });

  test('is said in the first line, and does not count as met', () => {
    expect(verdict.headline).toBe('1 of 2 rules met, 1 overridden by carol');
    const failing = judged([comment(CAROL, TEXT)], { results: [result('imports', { status: 'errored' })] });
    expect(failing.verdict.headline).toMatch(/^1 of 2 rules not met, 1 overridden by carol: /);
  });

  test('is not needed where the rule is met', () => {
    const met = judged([comment(CAROL, TEXT)], { title: 'canary: x' });
    expect(met.rule?.override).toBeUndefined();
    expect(met.verdict.headline).toBe('2 of 2 rules met');
  });

  test('may name the rule in backticks, stand below other words, and have been said twice', () => {
    const text = `I called them.\n/assay override \`${NAME}\`: the bank closes today`;
    expect(judged([comment(CAROL, text)]).rule?.status).toBe('satisfied');
    const twice = [comment(OPENER, TEXT, { id: 2 }), comment(CAROL, TEXT), comment(person('eve', 5), TEXT, { id: 3 })];
    expect(judged(twice).rule?.override?.by).toEqual(CAROL);
    expect(judged(twice.toReversed()).rule?.override?.by).toEqual(CAROL);
  });

  test('holds over a rebase that leaves the diff as it is', () => {
    const seen = { head: { value: 'a'.repeat(40) }, digest: { value: 'd'.repeat(64) } };
    expect(judged([comment(CAROL, TEXT, { seen })]).rule?.status).toBe('satisfied');
  });
});

describe('an override that does not count leaves the rule as it is, with the reason at the top', () => {
  const elsewhere = { head: { value: 'a'.repeat(40) }, digest: { value: 'e'.repeat(64) } };
  const { seen: _, ...unseen } = comment(CAROL, TEXT);

  test.each([
    ['of who opened the change', [comment(OPENER, TEXT)], {}, /`dana` opened the change/],
    ['of somebody without the permission', [comment(person('bob', 7), TEXT)], {}, /`bob` has no admin permission/],
    ['of somebody whose permission is not known', [comment(person('eve', 5), TEXT)], {}, /is not known/],
    ['of a bot', [comment({ login: 'ci[bot]', id: 9, kind: 'bot' }, TEXT)], {}, /is a bot/],
    [
      'of an account that is gone',
      [comment({ login: 'ghost', id: null, kind: 'unknown' }, TEXT)],
      {},
      /cannot be told/,
    ],
    ['that was edited', [comment(CAROL, TEXT, { edited: true })], {}, /was edited/],
    ['without a reason', [comment(CAROL, `/assay override ${NAME}`)], {}, /gives no reason/],
    ['of other content', [comment(CAROL, TEXT, { seen: elsewhere })], {}, /whose diff is another one/],
    ['of a diff that nobody knows', [unseen], {}, /nobody knows what/],
    ['that has expired', [comment(CAROL, TEXT)], { now: { value: NOON + 72 * HOUR } }, /expired at 2026-06-04T12:00Z/],
    ['while the time is not known', [comment(CAROL, TEXT)], { now: { unavailable: 'no clock' } }, /no clock/],
    [
      'of who pushed last',
      [comment(CAROL, TEXT)],
      { pushes: { value: [{ after: HEAD, by: CAROL, at: 0 }] } },
      /pushed last/,
    ],
    ['while the pushes are not known', [comment(CAROL, TEXT)], { pushes: { unavailable: 'no token' } }, /no token/],
  ] as const)('%s', (_, comments, more, reason) => {
    const { verdict, rule } = judged(comments, more);
    expect(rule?.status).toBe('violated');
    expect(verdict.conclusion).toBe('fail');
    expect(verdict.notices).toHaveLength(1);
    expect(verdict.notices?.[0]).toMatch(/^`\/assay override` of `payment code has a canary` by .* does not count: /);
    expect(verdict.notices?.[0]).toMatch(reason);
    expect(rule?.because.join('\n')).toMatch(reason);
  });

  test('of a name that is no rule which can be overridden', () => {
    const { verdict } = judged([comment(CAROL, '/assay override imports exist I say so')]);
    expect(verdict.notices).toEqual([
      '`/assay override` of `imports` by `carol` does not count: no rule of this name can be overridden',
    ]);
  });

  test('in a code block, a quote, or in the middle of a sentence was said by nobody', () => {
    const texts = [`> ${TEXT}`, `\`\`\`\n${TEXT}\n\`\`\``, `not yet ${TEXT}`];
    for (const text of texts) expect(judged([comment(CAROL, text)]).verdict.notices).toBeUndefined();
  });
});

test('a rule says how it can be overridden, and by whom', () => {
  expect(judged([]).rule?.because).toContain(
    `can be overridden for 72h by somebody with admin access who took no part: \`/assay override ${NAME} <reason>\``,
  );
  expect(judged([], { comments: { unavailable: 'no token' } }).rule?.because).toContain(
    'whether somebody overrode it is not known: no token',
  );
});

test('a rule without `override` cannot be overridden, and asks for no comments', () => {
  const policy = policyOf({});
  expect(judged([comment(CAROL, TEXT)], {}, policy).rule?.status).not.toBe('satisfied');
  expect(needsOf(policy, [])).toEqual([]);
  expect(needsOf(policyOf(), [])).toEqual(expect.arrayContaining(['comments', 'digest', 'permissions', 'pushes']));
});

test('what an override says is held against its schema', () => {
  const written = (value: object): string =>
    JSON.stringify({ version: 1, rules: [{ name: 'a', require: { label: 'b' }, override: value }] });
  expect(refusal(written({ by: { permission: 'admin' }, expires: 'soon' })).message).toMatch(/`expires`.*`72h`/);
  expect(refusal(written({ expires: '1h' })).message).toMatch(/`by` is missing/);
  expect(refusal(written({ by: {}, expires: '1h', reason: 'optional' })).message).toMatch(/`reason`/);
  expect(policyFrom(JSON.parse(written({ by: {}, expires: '1h' }))).digest).not.toBe(
    policyFrom(JSON.parse(written({ by: {}, expires: '2h' }))).digest,
  );
});

describe('a command that is misread', () => {
  const notices = (text: string, by = CAROL) => judged([comment(by, text)]).verdict.notices ?? [];

  test('is said on the page, with what is wrong', () => {
    expect(notices('/assay overide it, please')).toEqual([
      '`/assay overide it, please` of `carol` does nothing: it is none of override, accept, wrong, recheck, explain',
    ]);
  });

  test.each(['fine', '> /assay overide it', '/assay explain'])('is not made of %j', (text) =>
    expect(notices(text)).toEqual([]),
  );

  test('of a bot is not listened to', () => {
    expect(notices('/assay overide it', { login: 'ci[bot]', id: 5, kind: 'bot' })).toEqual([]);
  });
});
