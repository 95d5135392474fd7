/** A text in which everything but its scripts is blank. Lines and offsets stay as they were, so that the reader of JavaScript says the right line. */

/** Offsets into a text, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Ascending, without overlap. Between two stretches stands a line end that git does not count, and a semicolon, so that neither runs into the other. */
export function masked(text: string, kept: readonly Stretch[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of kept) {
    pieces.push(blank(text.slice(at, from)), text.slice(from, to));
    at = to;
  }
  return [...pieces, blank(text.slice(at))].join('');
}

function blank(text: string): string {
  const spaces = text.replace(/[^\n]/g, ' ');
  return spaces.startsWith('  ') ? `\u2028;${spaces.slice(2)}` : spaces;
}
