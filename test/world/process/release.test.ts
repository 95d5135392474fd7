/** That memory is handed back, seen by what the engine itself says of objects that nothing refers to. */
import { expect, test } from 'vitest';
import { releaserOf } from '../../../src/world/process/release.ts';

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

test('what is little beside what was in use before may lie until it is half of that', () => {
  const MOST = 800 * MEGABYTE;
  // How much is in use whenever that is looked at: at first, then before and after each collection.
  const uses = [0, MOST, 100 * MEGABYTE, MOST / 2 - 1, MOST / 2, 0];
  const collectedAt: number[] = [];
  let used = 0;
  const release = releaserOf({
    used: () => {
      used = uses.shift() ?? 0;
      return used;
    },
    collect: () => collectedAt.push(used),
  });
  for (let times = 0; times < 3; times += 1) release();
  expect(collectedAt).toEqual([MOST, MOST / 2]);
});
