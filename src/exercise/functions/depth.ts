/** Which syntax trees are walked over. What walks does so by recursion, ours and the compiler's: deeper trees would exhaust the stack, or take time that grows with the square of their depth. */
import type TypeScript from 'typescript';

type Ts = typeof TypeScript;

/**
 * Nodes above one another. What people write has a hundred at most, generated tables of conditions among it; the
 * compiler's parser and its printer run out of stack at no less than five hundred. So it does not depend on how much
 * stack was left whether a text is read; types in comments aside, which are parsed and not walked over.
 */
const DEEPEST = 250;

/** Level by level, without recursion. Chains of operators are as deep as they are long. */
export function isTooDeep(ts: Ts, file: TypeScript.SourceFile): boolean {
  let level: TypeScript.Node[] = [file];
  for (let depth = 1; depth <= DEEPEST && level.length > 0; depth += 1) {
    const below: TypeScript.Node[] = [];
    for (const node of level)
      ts.forEachChild(node, (child) => {
        below.push(child);
      });
    level = below;
  }
  return level.length > 0;
}

/** What the compiler makes of a text; undefined where its stack does not suffice, or it gives up in its own words on what does not parse. */
export function unlessItFails<T>(compile: () => T): T | undefined {
  try {
    return compile();
  } catch {
    return undefined;
  }
}
