/** Who is in the teams that a policy or CODEOWNERS names, in one request. Most tokens may not read that: then nobody is a member or none, and why. */
import { z } from 'zod';
import type { Known, Team } from '../../model.ts';
import type { GitHub } from '../github/github.ts';
import { PAGE, pageOf, whole } from '../github/graphql-pages.ts';

const MOST_TEAMS = 20;

const team = z.object({ members: pageOf(z.object({ databaseId: z.int().nullish() })) }).nullish();
const answer = z.record(z.string(), z.object({ team }).nullish());

/** `names`: `organization/team`, in lower case. */
export async function readTeams(github: GitHub, names: readonly string[]): Promise<readonly Team[]> {
  const asked = [...new Set(names)].sort().slice(0, MOST_TEAMS);
  if (asked.length === 0) return [];
  const variables = Object.fromEntries(
    asked.flatMap((name, i) => [
      [`o${i}`, name.split('/')[0] ?? ''],
      [`t${i}`, name.split('/')[1] ?? ''],
    ]),
  );
  const reply = await github.query({
    document: documentFor(asked.length),
    variables,
    answer,
    permission: 'the organization permission members: read',
  });
  return asked.map((name, i) => ({
    name,
    members: 'unavailable' in reply ? reply : membersOf(reply.value[`of${i}`]?.team),
  }));
}

/** By position, so that no name is ever part of the query. */
const documentFor = (count: number): string => {
  const each = Array.from({ length: count }, (_, i) => i);
  return `query Teams(${each.map((i) => `$o${i}: String!, $t${i}: String!`).join(', ')}) {
${each.map((i) => `  of${i}: organization(login: $o${i}) { team(slug: $t${i}) { members(first: ${PAGE}) { nodes { databaseId } pageInfo { hasNextPage } } } }`).join('\n')}
}`;
};

function membersOf(found: z.infer<typeof team>): Known<readonly number[]> {
  if (!found)
    return { unavailable: 'this token sees no such team: it may lack the organization permission `members: read`' };
  return whole(found.members, 'members', (all) => all.flatMap(({ databaseId }) => databaseId ?? []));
}
