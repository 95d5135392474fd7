/** Pages of GraphQL that are all there is, or nothing: half of the reviews could hide a withdrawn approval. */
import { z } from 'zod';
import type { Known } from '../../model.ts';

/** GitHub's largest page. */
export const PAGE = 100;

/** A null among the nodes is an item that this token may not see. */
export const pageOf = <T extends z.ZodType>(node: T) =>
  z.object({ nodes: z.array(node.nullable()).nullable(), pageInfo: z.object({ hasNextPage: z.boolean() }) });

interface Page<Node> {
  readonly nodes: readonly (Node | null)[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** A page that is all there is, read; anything less is unavailable, whatever it holds. `what`: the plural of what is listed. */
export function whole<Node, T>(
  page: Page<Node> | null | undefined,
  what: string,
  read: (all: readonly Node[]) => T,
): Known<T> {
  if (!page?.nodes) return { unavailable: `GitHub did not list the ${what}` };
  if (page.pageInfo.hasNextPage) return { unavailable: `truncated: there are more than ${PAGE} ${what}` };
  const seen = page.nodes.filter((node) => node !== null);
  return seen.length === page.nodes.length
    ? { value: read(seen) }
    : { unavailable: `GitHub does not show this token all of the ${what}` };
}
