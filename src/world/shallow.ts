/** Whether a history that is not whole ends where the change needs it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf, type Range } from './range.ts';
import type { Store } from './store.ts';

/**
 * True where the history of head or target ends before it comes to the merge bases: then there may be a better merge
 * base than those that are seen, and a commit that ends it looks as if it had brought all of its files.
 */
export async function historyEnds(
  store: Store,
  { head, target, bases }: Pick<Range, 'head' | 'target' | 'bases'>,
): Promise<boolean> {
  const ends = new Set(await shallowCommits(store));
  if (ends.size === 0) return false;
  const printed = await store.read(['rev-list', head, target, ...bases.map((base) => `^${base}`), '--']);
  return linesOf(printed).some((sha) => ends.has(sha));
}

/** Whether the history is not whole, wherever it ends. */
export const isShallow = async (store: Store): Promise<boolean> => (await shallowCommits(store)).length > 0;

async function shallowCommits(store: Store): Promise<readonly string[]> {
  const text = await readFile(join(store.directory, 'shallow'), 'utf8').catch(() => '');
  return text.split('\n').filter(Boolean);
}
