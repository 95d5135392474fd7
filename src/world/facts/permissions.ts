/** What accounts may do in the repository now: one request for each, so only for those whose word could count. */
import { z } from 'zod';
import type { Account, Known, Permission, Permitted, Writer } from '../../model.ts';
import { restUser } from '../github/accounts.ts';
import type { GitHub } from '../github/github.ts';
import { inParallel } from '../process/in-parallel.ts';

/** More people than anybody waits for. */
const MOST_PEOPLE = 15;
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
  return { value: roleCalled(role ?? '') ?? roleCalled(permission) ?? 'none' };
}

const ROLES: readonly Permission[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** A role of an organisation's own making has another name; the permission beside it is what it is built on. */
const roleCalled = (name: string): Permission | undefined => ROLES.find((role) => role === name);

/** One page; who has more writers than that has no lack of them. */
const PAGE = 100;
const collaborators = z.object({
  data: z.array(z.object({ login: z.string(), id: z.int(), type: z.string(), role_name: z.string() })),
});

/** Everybody who may write, people alone. GitHub tells it only to a token that may itself write code. */
export async function readWriters(github: GitHub, repository: string): Promise<Known<readonly Writer[]>> {
  const [owner = '', repo = ''] = repository.split('/');
  const reply = await github.read({
    route: 'GET /repos/{owner}/{repo}/collaborators',
    parameters: { owner, repo, permission: 'push', per_page: PAGE },
    answer: collaborators,
    permission: 'contents: write',
  });
  if ('unavailable' in reply) return reply;
  const { data } = reply.value;
  if (data.length >= PAGE) return { unavailable: `there are ${PAGE} or more` };
  return {
    value: data.flatMap(({ login, id, type, role_name: role }) =>
      // A role of an organisation's own making that may write may do more, too: nobody is left out who could count.
      type === 'User' ? [{ login, id, permission: roleCalled(role) ?? ('admin' as const) }] : [],
    ),
  };
}
