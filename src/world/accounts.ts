/** GitHub's accounts, in the shapes in which its interfaces show them. */
import { z } from 'zod';
import type { Account } from '../model.ts';

/** As events and REST show one. */
export const restUser = z.object({ login: z.string(), id: z.int(), type: z.string().optional() });

export function accountOf({ login, id, type }: z.infer<typeof restUser>): Account {
  return { login, id, kind: type === 'User' ? 'person' : type === 'Bot' ? 'bot' : 'unknown' };
}

/** As GraphQL shows one where only people can stand: an app's account is null there. */
export const graphqlUser = z.object({ login: z.string(), databaseId: z.int().nullish() });

export const personOf = (user: z.infer<typeof graphqlUser> | null | undefined): Account | null =>
  user ? { login: user.login, id: user.databaseId ?? null, kind: 'person' } : null;
