/** Names that are easily written in place of a popular one. Few rules, each of a slip that fingers and models make: most names that are near by letters are honest. */
import { popular } from '../repository/popular.ts';

/** In words of fewer letters a single letter makes another word: `tslint`, `preact`, `dts`. */
const LEAST_LETTERS = 5;
/** Neighbours on a keyboard of the most common layout, and letters and digits that look alike. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ALIKE = ['0o', '1l', '1i', 'il', '5s', '3e', 'vu'];

/** Packages in wide use whose names differ from a popular one by a dash or a letter. */
const HONEST = new Set('camel-case coffee-script findup jsonschema mem-fs png-js querystring ttypescript'.split(' '));

export interface Near {
  /** The popular package that was probably meant. */
  readonly name: string;
  /** A slip of the keyboard is telling in itself; other separators are not, because many packages were named so on purpose. */
  readonly by: 'slip' | 'separator';
}

/** A popular name is near to none. */
export function nearPopular(name: string): Near | undefined {
  if (popular.has(name) || HONEST.has(name)) return undefined;
  for (const other of popular) if (isSlip(name, other)) return { name: other, by: 'slip' };
  const other = squeezed.get(withoutSeparators(name));
  return other === undefined ? undefined : { name: other, by: 'separator' };
}

/** `crossenv` for `cross-env`, `JSONStream` for `jsonstream`. The slash of a scope stays. */
const withoutSeparators = (name: string): string => name.toLowerCase().replace(/[-_.]/g, '');
const squeezed: ReadonlyMap<string, string> = new Map([...popular].map((name) => [withoutSeparators(name), name]));

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
