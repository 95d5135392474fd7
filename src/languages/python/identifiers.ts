/** Where names stand in the code of a file of Python, and not in its strings and comments. */
import type { Identifiers } from '../language.ts';
import { TOO_LONG } from './syntax.ts';

export async function findIdentifiers(written: string): Promise<Identifiers> {
  const shift = written.startsWith('\uFEFF') ? 1 : 0;
  const text = written.slice(shift);
  if (text.length > TOO_LONG) return { unreadable: 'a file too long to parse' };
  const { parser } = await import('@lezer/python');
  const identifiers: { readonly from: number; readonly to: number }[] = [];
  // Behind a place that does not parse, code and strings are not told apart: the strict parser throws there.
  try {
    const tree = parser.configure({ strict: true }).parse(text);
    tree.iterate({
      enter({ name, from, to }) {
        if (/^(?:Variable|Property)Name$/.test(name)) identifiers.push({ from: from + shift, to: to + shift });
      },
    });
  } catch {
    return { unreadable: 'a file that does not parse' };
  }
  return { identifiers };
}
