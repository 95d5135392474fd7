/** What the forge knows in a case of a policy's own tests. What the case leaves out is unknown, as it is without a token. */
import type { Account, Comment, Forge, Known, Seen } from '../../model.ts';
import { teamName } from '../people/allowed.ts';
import type { Case } from './case-file.ts';

export const HEAD = 'f'.repeat(40);
export const BASE = 'b'.repeat(40);

const unknown = { unavailable: 'the case does not say' } as const;
/** Somebody who took no part, where the case does not say who it was. */
const SOMEBODY = 1_000_000;

export function forgeOf(given: Case): Forge {
  const { opener, 'opener-is': kind, owners, teams = {} } = given;
  return {
    labels: said(given.labels?.map((one) => (typeof one === 'string' ? one : one.name))),
    labelings: said(given.labels?.map(labelingOf)),
    reviews: said(given.reviews?.map(reviewOf)),
    comments: said(given.comments?.map((one, i) => commentOf(one, i, given.now?.at ?? 0))),
    deployments: said(given.deployments?.map(deploymentOf).toSorted((one, other) => other.since - one.since)),
    statuses: said(given.statuses?.map(statusOf)),
    permissions: { value: permissionsOf(given) },
    teams: {
      value: Object.entries(teams).map(([name, members]) => ({ name: teamName(name), members: { value: members } })),
    },
    owners: said(owners),
    draft: said(given.draft),
    into: said(given.into),
    pushes: { value: [{ after: HEAD, by: accountOf(opener, kind), at: 0 }] },
    digest: { value: 'present' },
    now: said(given.now?.at),
  };
}

const said = <T>(value: T | undefined): Known<T> => (value === undefined ? unknown : { value });

const accountOf = (id: number, kind: Account['kind'] = 'person'): Account => ({ login: `user-${id}`, id, kind });

const seenAs = (stale: boolean): Seen => ({
  head: { value: stale ? BASE : HEAD },
  digest: { value: stale ? 'earlier' : 'present' },
});

const labelingOf = (one: NonNullable<Case['labels']>[number]) =>
  typeof one === 'string'
    ? { label: one, by: accountOf(SOMEBODY), at: 0, seen: seenAs(false) }
    : { label: one.name, by: accountOf(one.by ?? SOMEBODY, one.kind), at: one.at?.at ?? 0, seen: seenAs(one.stale) };

const reviewOf = ({ by, state, write, stale, kind, at }: NonNullable<Case['reviews']>[number]) => ({
  reviewer: accountOf(by, kind),
  state,
  commit: stale ? BASE : HEAD,
  mayWrite: write,
  seen: seenAs(stale),
  ...(at !== undefined && { submitted: at.at }),
});

/** One whose time is not said was written just now. */
const commentOf = (one: NonNullable<Case['comments']>[number], i: number, now: number): Comment => ({
  ...{ id: i + 1, by: accountOf(one.by, one.kind), at: one.at?.at ?? now, edited: one.edited, text: one.says },
  seen: seenAs(one.stale),
});

function deploymentOf({ environment, state, since, by, workflow, stale }: NonNullable<Case['deployments']>[number]) {
  const run = { value: workflow === undefined ? null : { workflow, commit: HEAD, conclusion: 'success' } };
  const maker = by === undefined ? { login: 'github-actions[bot]', id: SOMEBODY, kind: 'bot' as const } : accountOf(by);
  return { environment, commit: stale ? BASE : HEAD, state, by: maker, since: since.at, superseded: false, run };
}

const statusOf = ({ name, conclusion, app, workflow, at }: NonNullable<Case['statuses']>[number]) => ({
  ...{ name, conclusion, app: app ?? 'github-actions', workflow: workflow ?? null, at: at?.at ?? null },
});

function permissionsOf(given: Case) {
  const { labels = [], reviews = [], comments = [], opener, 'opener-may': openerMay } = given;
  const people = [
    ...(openerMay === undefined ? [] : [{ by: opener, permission: openerMay }]),
    ...comments,
    ...labels.map((one) => (typeof one === 'string' ? { by: SOMEBODY, permission: 'write' as const } : one)),
    ...reviews.map(({ by, write, permission }) => ({
      by,
      permission: permission ?? (write ? ('write' as const) : ('read' as const)),
    })),
  ];
  return people.map(({ by = SOMEBODY, permission }) => ({ id: by, permission: { value: permission } }));
}
