/** Where something stands in a text, told without line numbers: lines far above it may come and go. */

/** How many lines before and behind belong to a place, as in a patch that people read. */
const CONTEXT = 3;
/** Deeper nesting is taken for more of the same level. */
const DEEPEST = 64;

/** `count` lines from index `at` on, zero-based; no lines stand before the line at `at`. */
export interface Spot {
  readonly at: number;
  readonly count: number;
}

/**
 * What is around a spot. It names one spot of this text where that is the only one that looks so. A count would not: in
 * another text, what looks the same may have come above it.
 */
export interface Place {
  /** The lines that open the declarations or blocks around it, innermost first: those that are indented less, and headings in brackets. */
  readonly within: readonly string[];
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Whether nothing else within the same looks the same. */
  readonly isOnly: boolean;
}

/** The same for two that open with the same line within the same. */
interface Block {
  readonly outer: Block | null;
  readonly line: string;
  readonly indent: number;
  readonly depth: number;
  /** Blocks in this one, by their line. */
  readonly inner: Map<string, Block>;
  /** How often what is looked for was met in it, so far. */
  readonly met: Map<string, number>;
}

const blockOf = (outer: Block | null, line: string, indent: number): Block => ({
  ...{ outer, line, indent, depth: (outer?.depth ?? 0) + 1 },
  inner: new Map(),
  met: new Map(),
});

/** In the order of `spots`. One pass over the lines. */
export function placesOf(lines: readonly string[], spots: readonly Spot[]): readonly Place[] {
  const wanted = new Set(spots.map(({ at }) => at));
  const alike = new Set(spots.map(({ at }) => lines[at]));
  const found = new Map<number, { readonly block: Block; readonly key: string }>();
  let block = blockOf(null, '', -1);
  let opening: readonly [string, number] | null = null;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    const indent = indentOf(line ?? '');
    if (indent !== null) {
      block = blockAt(block, indent, opening);
      opening = [line ?? '', indent];
    }
    if (!alike.has(line)) continue;
    const key = keyOf(lines, i);
    block.met.set(key, (block.met.get(key) ?? 0) + 1);
    if (wanted.has(i)) found.set(i, { block, key });
  }
  return spots.map(({ at, count }) => {
    const spot = found.get(at);
    return {
      within: spot === undefined ? [] : around(spot.block),
      before: lines.slice(Math.max(0, at - CONTEXT), at),
      behind: lines.slice(at + count, at + count + CONTEXT),
      isOnly: spot?.block.met.get(spot.key) === 1,
    };
  });
}

/** No line holds a line feed, so that two keys are the same only where all lines are. */
const keyOf = (lines: readonly string[], at: number): string =>
  `${lines.slice(Math.max(0, at - CONTEXT), at).join('\n')}\n\n\n\n${lines.slice(at, at + CONTEXT).join('\n')}`;

/** The block of a line with this indentation, where `opening` is the line before that is not blank. */
function blockAt(block: Block, indent: number, opening: readonly [string, number] | null): Block {
  if (opening !== null && indent > opening[1] && block.depth < DEEPEST) {
    const [line, of] = opening;
    const inner = block.inner.get(line) ?? blockOf(block, line, of);
    block.inner.set(line, inner);
    return inner;
  }
  let at = block;
  while (at.outer !== null && indent <= at.indent) at = at.outer;
  return at;
}

function around(block: Block): readonly string[] {
  const found: string[] = [];
  for (let at = block; at.outer !== null; at = at.outer) found.push(at.line);
  return found;
}

/** `[section]` or `[[table]]`, as INI and TOML head the lines that follow. */
const HEADING = /^\s*\[{1,2}[^[\]]+\]{1,2}\s*$/;

/** A heading stands half a step before the lines of its indentation, which it opens. Null for a blank line. */
function indentOf(line: string): number | null {
  const indent = line.search(/\S/);
  if (indent < 0) return null;
  return HEADING.test(line) ? indent - 0.5 : indent;
}
