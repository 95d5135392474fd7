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

/** In words of fewer letters a single letter makes another word: `tslint`, `preact`, `dts`. */
const LEAST_LETTERS = 5;
/** Neighbours on a keyboard of the most common layout, and letters and digits that look alike. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ALIKE = ['0o', '1l', '1i', 'il', '5s', '3e', 'vu'];

/** Whether one slip makes `written` of `meant`: two letters swapped, one doubled, dropped or hit beside its key. */
export function isSlip(written: string, meant: string): boolean {
  if (written === meant || Math.abs(written.length - meant.length) > 1) return false;
  let at = 0;
  while (at < meant.length && written.charAt(at) === meant.charAt(at)) at += 1;
  // What a word begins with tells packages apart, as in `preact` and `react`; so does a plural.
  if (!isInsideWord(meant, at)) return false;
  if (written.length === meant.length) return isSwap(written, meant, at) || isBesides(written, meant, at);
  const [longer, shorter] = written.length > meant.length ? [written, meant] : [meant, written];
  if (longer.slice(at + 1) !== shorter.slice(at)) return false;
  const extra = longer.charAt(at);
  if (!isLetter(extra)) return false;
  if (extra === longer.charAt(at - 1) || extra === longer.charAt(at + 1)) return true;
  const isPlural = extra === 's' && !isLetter(longer.charAt(at + 1));
  return written.length < meant.length && at < meant.length - 1 && !isPlural;
}

/** Whether the place lies in a long word of the name, behind its first letter. */
function isInsideWord(name: string, at: number): boolean {
  const before = /[a-z]*$/i.exec(name.slice(0, at))?.[0] ?? '';
  const after = /^[a-z0-9]*/i.exec(name.slice(at))?.[0] ?? '';
  return before.length > 0 && before.length + after.length >= LEAST_LETTERS;
}

function isSwap(written: string, meant: string, at: number): boolean {
  const swapped = written.charAt(at) === meant.charAt(at + 1) && written.charAt(at + 1) === meant.charAt(at);
  return swapped && isLetter(written.charAt(at)) && written.slice(at + 2) === meant.slice(at + 2);
}

function isBesides(written: string, meant: string, at: number): boolean {
  // What a word ends with tells packages apart, too: `colord`, `colors`.
  if (at === meant.length - 1 || written.slice(at + 1) !== meant.slice(at + 1)) return false;
  const [a, b] = [written.charAt(at), meant.charAt(at)];
  if (a === '' || b === '') return false;
  return (
    ALIKE.some((two) => two === a + b || two === b + a) ||
    ROWS.some((row) => row.includes(a + b) || row.includes(b + a))
  );
}

const isLetter = (char: string): boolean => /^[a-z]$/i.test(char);
