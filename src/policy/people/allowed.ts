/** Whom a policy lets count: how that is written, what has to be known for it, and how it is said. */
import { z } from 'zod';
import type { ForgeFact, Permission } from '../../model.ts';
import { listed, quoted } from '../wording/phrases.ts';

/** Each more than the one before. */
export const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const satisfies Permission[];

const login = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, {
  error: 'must be the login of a person, or the number of an account',
});
const team = z.string().regex(/^@?[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100}$/, {
  error: 'must be `organization/team`',
});

export const permissionWanted = z.enum(['read', 'triage', 'write', 'maintain', 'admin']);
export const teamsSchema = z.array(team).min(1).max(20);

export const allowedSchema = z.strictObject({
  permission: permissionWanted.default('write').describe('At least this permission on the repository, now.'),
  users: z
    .array(z.union([login, z.int().positive()]))
    .min(1)
    .max(200)
    .optional()
    .describe('These accounts: by their numbers, or by the logins that they have now.'),
  teams: teamsSchema.optional().describe('Members of these teams, `organization/team`.'),
  owners: z
    .union([z.literal(true), z.enum(['all', 'one'])])
    .optional()
    .describe(
      'Code owners of the touched files. all (or true): each owner of each file. one: one owner of each file, as GitHub has it.',
    ),
});

/** The permission always, and one of users, teams and owners where any is named. */
export type Allowed = z.output<typeof allowedSchema>;

export const WRITERS: Allowed = { permission: 'write' };
export const ANYONE: Allowed = { permission: 'read' };

/** What the forge has to be asked to tell whether somebody is meant. Teams among the code owners come with the owners. */
export function needsOfAllowed({ permission, teams = [], owners }: Allowed): readonly ForgeFact[] {
  return [
    'pushes',
    'assignees',
    ...(permission === 'read' ? [] : (['permissions'] as const)),
    ...(owners === undefined ? [] : (['owners'] as const)),
    ...teams.map((name) => `team:${teamName(name)}` as const),
  ];
}

export const teamName = (written: string): string => written.replace(/^@/, '').toLowerCase();

export const reaches = (has: Permission, wanted: Permission): boolean =>
  PERMISSIONS.indexOf(has) >= PERMISSIONS.indexOf(wanted);

/** Completes "somebody …" and "2 people …"; empty where everybody may. */
export function whoMay({ permission, users = [], teams = [], owners }: Allowed): string {
  const groups = [
    ...(users.length > 0 ? [`of ${listed(users.map((user) => quoted(String(user))))}`] : []),
    ...(teams.length > 0 ? [`in ${listed(teams.map(quoted))}`] : []),
    ...(owners === undefined ? [] : ['who own the code']),
  ];
  const access = permission === 'read' ? '' : ` with ${permission} access`;
  return `${access}${groups.length > 0 ? ` ${groups.join(' or ')}` : ''}`;
}
