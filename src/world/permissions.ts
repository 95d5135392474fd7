/** What accounts may do in the repository now: one request for each, so only for those whose word could count. */
import { z } from 'zod';
import type { Account, Known, Permission, Permitted } from '../model.ts';
import { restUser } from './accounts.ts';
import type { GitHub } from './github.ts';
import { inParallel } from './in-parallel.ts';

/** More people than anybody waits for. */
const MOST_PEOPLE = 20;
const UNDER_WAY = 4;

const answer = z.object({
  data: z.object({ permission: z.string(), role_name: z.string().optional(), user: restUser.nullish() }),
});

/** Of each account once; those beyond the limit are not looked up, which says so itself. */
export async function readPermissions(
  github: GitHub,
  repository: string,
  accounts: readonly Account[],
): Promise<readonly Permitted[]> {
  const people = accounts.flatMap(({ id, login, kind }) =>
    kind === 'person' && id !== null ? [[id, login] as const] : [],
  );
  const some = [...new Map(people)].slice(0, MOST_PEOPLE);
  return inParallel(some, UNDER_WAY, async ([id, login]) => ({
    id,
    permission: await readPermission(github, repository, { id, login }),
  }));
}

async function readPermission(
  github: GitHub,
  repository: string,
  { id, login }: { readonly id: number; readonly login: string },
): Promise<Known<Permission>> {
  const [owner = '', repo = ''] = repository.split('/');
  const reply = await github.read({
    route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    parameters: { owner, repo, username: login },
    answer,
    permission: 'metadata: read',
  });
  if ('unavailable' in reply) return reply;
  const { permission, role_name: role, user } = reply.value.data;
  if (user?.id !== id) return { unavailable: "the login is another account's by now" };
  return { value: ROLES[role ?? ''] ?? ROLES[permission] ?? 'none' };
}

/** A role of an organisation's own making has another name; the permission beside it is what it is built on. */
const ROLES: Readonly<Record<string, Permission>> = {
  none: 'none',
  read: 'read',
  triage: 'triage',
  write: 'write',
  maintain: 'maintain',
  admin: 'admin',
};
