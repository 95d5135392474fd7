/** Matches one part of a path against one part of a glob: `*`, `?`, `[a-z]`, `\` before a character. Linear but for the stars. */

export function matchesName(glob: string, name: string): boolean {
  let star = -1;
  let resume = 0;
  let at = 0;
  let on = 0;
  while (on < name.length) {
    const step = single(glob, at, name.charAt(on));
    if (step > 0) {
      at += step;
      on += 1;
    } else if (glob.charAt(at) === '*') {
      star = at;
      resume = on;
      at += 1;
    } else if (star >= 0) {
      // The last star takes one character more.
      resume += 1;
      on = resume;
      at = star + 1;
    } else return false;
  }
  while (glob.charAt(at) === '*') at += 1;
  return at >= glob.length;
}

/** How many characters of the glob match this character; 0 when they do not. */
function single(glob: string, at: number, char: string): number {
  const wanted = glob.charAt(at);
  if (wanted === '*' || wanted === '') return 0;
  if (wanted === '?') return 1;
  if (wanted === '\\') return glob.charAt(at + 1) === char ? 2 : 0;
  const close = wanted === '[' ? glob.indexOf(']', at + 2) : -1;
  if (close < 0) return wanted === char ? 1 : 0;
  return inClass(glob.slice(at + 1, close), char) ? close - at + 1 : 0;
}

function inClass(body: string, char: string): boolean {
  const negated = body.startsWith('!') || body.startsWith('^');
  const set = negated ? body.slice(1) : body;
  let holds = false;
  for (let at = 0; at < set.length; at += 1) {
    const from = set.charAt(at);
    const ranged = set.charAt(at + 1) === '-' && at + 2 < set.length;
    const to = ranged ? set.charAt(at + 2) : from;
    if (ranged) at += 2;
    holds ||= from <= char && char <= to;
  }
  return holds !== negated;
}
