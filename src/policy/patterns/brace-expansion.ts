/** Writes `{a,b}` out: one glob becomes the list of those it stands for. */

interface Group {
  readonly before: string;
  readonly options: readonly string[];
  readonly after: string;
}

type Problem = { readonly problem: string };

/** Stops as soon as there are more than `most`, so the work is bounded whatever was written. */
export function expandBraces(glob: string, most: number): { readonly globs: readonly string[] } | Problem {
  const done: string[] = [];
  const pending = [glob];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const group = firstGroup(next);
    if (group === null) done.push(next);
    else if ('problem' in group) return group;
    else pending.push(...group.options.map((option) => `${group.before}${option}${group.after}`).toReversed());
    if (done.length + pending.length > most) return { problem: `stands for more than ${most} alternatives` };
  }
  return { globs: done };
}

/** The first outermost group; null when there is none. */
function firstGroup(glob: string): Group | Problem | null {
  const edges: number[] = [];
  let depth = 0;
  for (let i = 0; i < glob.length; i++) {
    const character = glob[i];
    if (character === '\\') i++;
    else if (character === '{' && depth++ === 0) edges.push(i);
    else if (character === ',' && depth === 1) edges.push(i);
    else if (character === '}' && --depth <= 0) return group(glob, [...edges, i]);
  }
  return depth > 0 ? { problem: 'holds `{` without `}`; write `\\{` for the character' } : null;
}

/** `edges`: where the brace, the commas and the closing brace stand. */
function group(glob: string, edges: readonly number[]): Group | Problem {
  if (edges.length === 1) return { problem: 'holds `}` without `{`; write `\\}` for the character' };
  if (edges.length === 2) return { problem: 'holds `{…}` without a comma; write `\\{` for the character' };
  return {
    before: glob.slice(0, edges.at(0)),
    options: edges.slice(1).map((edge, i) => glob.slice((edges[i] ?? 0) + 1, edge)),
    after: glob.slice((edges.at(-1) ?? 0) + 1),
  };
}
