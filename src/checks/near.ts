/** The name that was probably meant: the nearest by letters, if it is near at all. */

/** Names longer than this are not compared. */
const LONGEST = 80;

/** Undefined when nothing is near enough: a third of the letters may differ, a swap counting as one. Ties go to the first by code units. */
export function nearest(wanted: string, names: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of [...new Set(names)].sort()) {
    if (name === wanted || name.length > LONGEST || Math.abs(name.length - wanted.length) > limit) continue;
    const distance = wanted.length > LONGEST ? Infinity : editDistance(wanted.toLowerCase(), name.toLowerCase());
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { name, distance };
  }
  return best?.name;
}

/** Whether a single slip of the fingers leads from one to the other. */
export const oneSlip = (a: string, b: string): boolean => Math.abs(a.length - b.length) < 2 && editDistance(a, b) === 1;

/** Insertions, deletions, replacements, and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(cell(a, b, i, j, next, row, before));
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  next: readonly number[],
  row: readonly number[],
  before: readonly number[],
): number {
  const same = a.charAt(i - 1) === b.charAt(j - 1);
  const plain = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
  const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
  return swapped ? Math.min(plain, (before[j - 2] ?? 0) + 1) : plain;
}
