/** Comments on a pull request that speak to Assay, oldest first: of the latest ones, those with a line that begins with `/assay`. */
import { z } from 'zod';
import type { Comment, Known } from '../../model.ts';
import { ACTOR, actorOf, graphqlActor } from '../github/accounts.ts';
import { PAGE } from '../github/graphql-pages.ts';

/** What was said before these is not heard: that can only leave something unsaid, for the latest word counts. */
export const COMMENTS = `comments(last: ${PAGE}) @include(if: $comments) {
        nodes { databaseId body createdAt lastEditedAt author { ${ACTOR} } }
      }`;

const time = z.iso.datetime({ offset: true });
const comment = z.object({
  databaseId: z.int().nullable(),
  body: z.string(),
  createdAt: time,
  lastEditedAt: time.nullable(),
  author: graphqlActor,
});
export const commentsAnswer = z.object({ nodes: z.array(comment.nullable()).nullable() }).nullish();

export function commentsOf(told: z.infer<typeof commentsAnswer>): Known<readonly Comment[]> {
  if (!told?.nodes) return { unavailable: 'GitHub did not list the comments' };
  return {
    value: told.nodes.flatMap((one): readonly Comment[] => {
      if (one === null || one.databaseId === null || !/^\/assay\b/m.test(one.body)) return [];
      const { databaseId: id, body: text, createdAt, lastEditedAt, author } = one;
      return [{ id, by: actorOf(author), at: Date.parse(createdAt), edited: lastEditedAt !== null, text }];
    }),
  };
}
