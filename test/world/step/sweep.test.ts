/** The sweep reaches every open pull request that may need it, whatever others write. */
import { expect, test } from 'vitest';
import type { GitHub } from '../../../src/world/github/github.ts';
import { sweep } from '../../../src/world/step/sweep.ts';

interface Pull {
  readonly number: number;
  readonly state?: string;
  readonly updatedAt?: string;
  readonly createdAt?: string;
  readonly targetUrl?: string | null;
}

/** A GitHub that knows one page of open pull requests. */
function withPulls(pulls: readonly Pull[]): GitHub {
  const nodes = pulls.map(
    ({ number, state = 'PENDING', updatedAt = '2026-01-01T00:00:00Z', createdAt = updatedAt, targetUrl = null }) => ({
      number,
      updatedAt,
      commits: { nodes: [{ commit: { status: { context: { state, createdAt, targetUrl } } } }] },
    }),
  );
  return {
    query: async ({ answer }) => ({ value: answer.parse({ repository: { pullRequests: { nodes } } }) }),
    read: async () => ({ unavailable: 'not asked' }),
  };
}

async function sweptIn(turns: readonly number[], pulls: readonly Pull[]): Promise<ReadonlySet<number>> {
  const found = await Promise.all(turns.map((turn) => sweep(withPulls(pulls), 'octo/shop', turn)));
  return new Set(found.flatMap((one) => ('value' in one ? one.value : [])));
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const CHANGED = { updatedAt: '2026-01-02T00:00:00Z', createdAt: '2026-01-01T00:00:00Z' };

test('one run takes ten at most, and what waits has places beside whatever changed', async () => {
  const pulls = [
    ...range(1, 30).map((number) => ({ number, state: 'SUCCESS', ...CHANGED })),
    ...range(40, 60).map((number) => ({ number })),
  ];
  const once = await sweptIn([1], pulls);
  expect(once.size).toBe(10);
  expect([...once].some((number) => number >= 40)).toBe(true);
  expect([...once].some((number) => number <= 30)).toBe(true);
});

test('in some turns every one is reached, though none of the decisions changes', async () => {
  const pulls = [
    ...range(1, 30).map((number) => ({ number, state: 'SUCCESS', ...CHANGED })),
    ...range(40, 60).map((number) => ({ number })),
  ];
  expect(await sweptIn(range(1, 8), pulls)).toEqual(new Set([...range(1, 30), ...range(40, 60)]));
});

test('a mark from the future, which anybody can write, hides no change', async () => {
  const future = 'https://github.com/octo/shop/actions/runs/1#assay-3976214400000-0123456789abcdef';
  const pulls = [{ number: 7, state: 'SUCCESS', ...CHANGED, targetUrl: future }];
  expect(await sweptIn([1], pulls)).toEqual(new Set([7]));
});

test('what is decided and did not change is left alone', async () => {
  expect(await sweptIn([1], [{ number: 7, state: 'SUCCESS' }])).toEqual(new Set());
});
