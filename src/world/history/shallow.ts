/** Whether a history that is not whole ends where the change needs it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../git/store.ts';
import { linesOf, type Range } from './range.ts';

/**
 * True where the history of head or target ends before it comes to the merge bases: then there may be a better merge
 * base than those that are seen, and a commit that ends it looks as if it had brought all of its files.
 */
export async function historyEnds(
  store: Store,
  { head, target, bases }: Pick<Range, 'head' | 'target' | 'bases'>,
): Promise<boolean> {
  const ends = new Set(shallowCommits(store));
  if (ends.size === 0) return false;
  const printed = await store.read(['rev-list', head, target, ...bases.map((base) => `^${base}`), '--']);
  return linesOf(printed).some((sha) => ends.has(sha));
}

/** Whether the history is not whole, wherever it ends. */
export const isShallow = (store: Store): boolean => shallowCommits(store).length > 0;

/**
 * A fetch to some depth makes the history end that far from what it fetched, also in what was there already. Takes those
 * ends back: a commit whose parents are all here ends nothing.
 */
export async function keepTrueEnds(store: Store): Promise<void> {
  const ends = shallowCommits(store);
  const parents = await Promise.all(ends.map((sha) => parentsOf(store, sha)));
  const here = await presentIn(store, parents.flat());
  const kept = ends.filter((_, index) => !(parents[index] ?? []).every((parent) => here.has(parent)));
  if (kept.length < ends.length)
    writeFileSync(join(store.directory, 'shallow'), kept.map((sha) => `${sha}\n`).join(''));
}

/** As stored: whatever the history shows. */
async function parentsOf(store: Store, sha: string): Promise<readonly string[]> {
  const stored = await store.objects.content(sha, MOST_HEADER_BYTES);
  const header =
    Buffer.from(stored?.bytes ?? [])
      .toString('latin1')
      .split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent]) => parent ?? '');
}

const MOST_HEADER_BYTES = 64 * 1024;

/** Without asking anybody for what is missing. */
async function presentIn(store: Store, names: readonly string[]): Promise<ReadonlySet<string>> {
  const answers = await store.read(['cat-file', '--batch-check'], { input: names.map((name) => `${name}\n`).join('') });
  return new Set(linesOf(answers).flatMap((line) => (line.endsWith(' missing') ? [] : [line.split(' ')[0] ?? ''])));
}

function shallowCommits({ directory }: Store): readonly string[] {
  const list = join(directory, 'shallow');
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
}
