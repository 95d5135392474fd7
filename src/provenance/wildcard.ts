/** The one kind of pattern that a policy may write: `*` is any text, everything else means itself, in any case. */
import type { Pattern } from './agent.ts';

/** Fits the whole text. Looks at each piece between two `*` once, from left to right, so nothing is tried twice. */
export function wildcard(written: string): Pattern {
  const [head = '', ...pieces] = written.toLowerCase().split('*');
  const tail = pieces.pop();
  const least = written.replaceAll('*', '').length;
  return {
    test(text) {
      // Most lines are too short for most patterns. No letter becomes more than three units in lower case.
      if (3 * text.length < least) return false;
      const lower = text.toLowerCase();
      if (tail === undefined) return lower === head;
      const end = lower.length - tail.length;
      if (end < head.length || !lower.startsWith(head) || !lower.endsWith(tail)) return false;
      let at = head.length;
      for (const piece of pieces) {
        const found = lower.indexOf(piece, at);
        if (found < 0 || found + piece.length > end) return false;
        at = found + piece.length;
      }
      return true;
    },
  };
}
