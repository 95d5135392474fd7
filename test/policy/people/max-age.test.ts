/** `max-age`: how long an approval or a label holds from when it was given. */
import { expect, test } from 'vitest';
import type { Known } from '../../../src/model.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { approval, factsOf, NOON, person, SEEN } from '../facts.ts';
import { refusal, requiring } from '../policies.ts';

const HOUR = 3_600_000;
const ann = person('ann', 2);
const kit = person('kit', 77);

function approved(submitted: number | undefined, now: Known<number> = { value: NOON }) {
  const review = approval(ann, submitted === undefined ? {} : { submitted });
  return judge(requiring({ approvals: { count: 1, 'max-age': '72h' } }), factsOf({ reviews: [review], now })).rules[0];
}

test('an approval holds until it is that old, and no longer', () => {
  expect(approved(NOON - 72 * HOUR + 1)?.status).toBe('satisfied');
  const old = approved(NOON - 72 * HOUR);
  expect(old?.status).toBe('undecided');
  expect(old?.notices).toEqual([
    'the approval of `ann` does not count: `ann` approved more than 72h ago: it held until 2026-06-01T12:00Z',
  ]);
});

test('an approval of which, or a moment at which, the time is not known is left open', () => {
  expect(approved(undefined)?.because).toContain('0 of 1 approval; when `ann` approved is not known');
  expect(approved(NOON, { unavailable: 'no clock' })?.status).toBe('undecided');
});

test.each([
  [NOON - HOUR, 'satisfied'],
  [NOON - 73 * HOUR, 'undecided'],
] as const)('a label put on at %d is %s', (at, status) => {
  const wanted = { name: 'canary', by: 'anyone', after: 'any-time', 'max-age': '72h' };
  const labelings = { value: [{ label: 'canary', by: kit, at, seen: SEEN }] };
  const facts = factsOf({ labels: ['canary'], now: { value: NOON }, forge: { labelings } });
  expect(judge(requiring({ label: wanted }), facts).rules[0]?.status).toBe(status);
});

test.each(['3', '3 days', '0d', '1w'])('%j is no age', (age) => {
  const written = `version: 1\nrules: [{name: a, require: {approvals: {max-age: '${age}'}}}]`;
  expect(refusal(written).message).toContain('such as `90m`, `72h` or `14d`');
});
