/**
 * Reads of the element behind the last one, where the code alone shows them: under `i <= items.length`, from
 * `items.length` down, and `items[items.length]`. Says nothing where the code foresees the empty value in any way.
 */
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Overrun, Overruns } from '../language.ts';
import { lineAt, lineStarts } from '../lines.ts';
import { type Element, elementOf, isWritten, lengthOf } from './elements.ts';
import { asksForNothing, foresees, readsOf, shortens } from './foresight.ts';
import { loopOf } from './loops.ts';
import { type Nodes, readTree, TOO_LONG } from './syntax.ts';

/** Shapes without which the parser has nothing to find. An append (`items[items.length] = …`) is none of them. */
const SHAPES = [
  /<=\s{0,9}[\w$.]{1,99}\.length\b(?!\s{0,9}[-+*/.([])/,
  /\b(?:for|while)\b.{0,200}\.length\s{0,9}>=\s{0,9}[\w$]/,
  /\bfor\s{0,9}\(.{0,200}=\s{0,9}[\w$.]{1,99}\.length\s{0,9}[;,]/,
  /\[\s{0,9}[\w$.]{1,99}\.length\s{0,9}\](?!\s{0,9}=[^=])/,
  /At?\(\s{0,9}[\w$.]{1,99}\.length\s{0,9}\)|\bat\(\s{0,9}[\w$.]{1,99}\.length\s{0,9}\)/,
];

export async function findOverruns(text: string, path: string, asked: ReadonlySet<number>): Promise<Overruns> {
  if (!SHAPES.some((shape) => shape.test(text))) return { examined: 0, overruns: [] };
  if (text.length > TOO_LONG) return { unreadable: 'a file too long to parse' };
  const starts = lineStarts(text);
  const lineOf = (node: TSESTree.Node): number => lineAt(starts, node.range[0]);
  const write = (node: TSESTree.Node): string => text.slice(...node.range);
  return readTree(text, path, (nodes) => {
    const places = [...loopPlaces(nodes), ...lengthPlaces(nodes)].filter(({ spot }) =>
      spot.some((node) => asked.has(lineOf(node))),
    );
    const overruns = places.flatMap(({ by, element, spot }): readonly Overrun[] => {
      const on = spot.map(lineOf).find((line) => asked.has(line));
      if (element === null || on === undefined) return [];
      return [{ by, read: write(element.node), of: element.of, index: write(element.index), line: on }];
    });
    return { examined: places.length, overruns: overruns.toSorted((a, b) => a.line - b.line) };
  });
}

interface Place {
  readonly by: Overrun['by'];
  /** What is read past the end; null where nothing is, or where that is foreseen. */
  readonly element: Element | null;
  /** Where a change can bring it about, the read itself first. */
  readonly spot: Nodes;
}

function loopPlaces(nodes: Nodes): readonly Place[] {
  return nodes.flatMap((node, at): readonly Place[] => {
    const loop = loopOf(node);
    if (loop === undefined) return [];
    const inside = subtree(nodes, at);
    const element = foresees(loop, inside) ? null : (readsOf(loop, inside)[0] ?? null);
    return [{ by: loop.by, element, spot: [...(element ? [element.node] : []), loop.bound] }];
  });
}

function lengthPlaces(nodes: Nodes): readonly Place[] {
  return nodes.flatMap((node): readonly Place[] => {
    const element = elementOf(node);
    if (element === undefined || isWritten(node) || lengthOf(element.index) !== element.of) return [];
    const meant = asksForNothing(element, nodes) || shortens(element, nodes);
    return [{ by: 'length', element: meant ? null : element, spot: [node] }];
  });
}

/** A node with all that it holds: they stand together. */
function subtree(nodes: Nodes, at: number): Nodes {
  const end = nodes[at]?.range[1] ?? 0;
  const after = nodes.findIndex((node, index) => index > at && node.range[0] >= end);
  return nodes.slice(at, after < 0 ? undefined : after);
}
