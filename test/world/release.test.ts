/** That memory is handed back, seen by what the engine itself says of objects that nothing refers to. */
import { expect, test } from 'vitest';
import { releaserOf } from '../../src/world/release.ts';

const MEGABYTE = 2 ** 20;

/** Numbers that take about so many bytes of the heap, and a weak hold on them. */
function taken(bytes: number): { readonly kept: number[][]; readonly seen: WeakRef<number[][]> } {
  const kept = Array.from({ length: Math.ceil(bytes / MEGABYTE) }, () => new Array<number>(MEGABYTE / 8).fill(0.5));
  return { kept, seen: new WeakRef(kept) };
}

/** A weak hold lasts until the work at hand is done. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what nothing refers to any more is free at once, where it is much', async () => {
  const release = releaserOf();
  const { seen } = taken(300 * MEGABYTE);
  await nextTurn();
  release();
  expect(seen.deref()).toBeUndefined();
});

test('what is in use stays', async () => {
  const release = releaserOf();
  const { kept, seen } = taken(300 * MEGABYTE);
  await nextTurn();
  release();
  expect(seen.deref()).toBe(kept);
});
