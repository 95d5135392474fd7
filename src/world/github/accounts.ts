/** GitHub's accounts, in the shapes in which its interfaces show them. */
import { z } from 'zod';
import type { Account } from '../../model.ts';

/** As events and REST show one. */
export const restUser = z.object({ login: z.string(), id: z.int(), type: z.string().optional() });

export function accountOf({ login, id, type }: z.infer<typeof restUser>): Account {
  return { login, id, kind: type === 'User' ? 'person' : type === 'Bot' ? 'bot' : 'unknown' };
}

/** As GraphQL shows one where only people can stand: an app's account is null there. */
export const graphqlUser = z.object({ login: z.string(), databaseId: z.int().nullish() });

export const personOf = (user: z.infer<typeof graphqlUser> | null | undefined): Account | null =>
  user ? { login: user.login, id: user.databaseId ?? null, kind: 'person' } : null;

/** What to ask GraphQL of anybody who can act. */
export const ACTOR = `__typename
            login
            ... on User { databaseId }
            ... on Bot { databaseId }
            ... on Mannequin { databaseId }
            ... on Organization { databaseId }`;

/** As GraphQL answers that. A deleted account is null. */
export const graphqlActor = z
  .object({ __typename: z.string(), login: z.string(), databaseId: z.int().nullish() })
  .nullable();

/** GraphQL leaves out the `[bot]` that a bot's login ends in everywhere else. */
export function actorOf(given: z.infer<typeof graphqlActor>): Account {
  if (given === null) return { login: 'ghost', id: null, kind: 'unknown' };
  const { __typename: type, login, databaseId } = given;
  const id = databaseId ?? null;
  if (type === 'Bot') return { login: login.endsWith('[bot]') ? login : `${login}[bot]`, id, kind: 'bot' };
  return { login, id, kind: type === 'User' ? 'person' : 'unknown' };
}
