/** What only GitHub knows of a pull request, each fact by need. Labels come with the event and cost nothing; most of the rest is one request together. */
import type { Account, Change, ChangeRuns, Forge, ForgeFact, Known, Seen } from '../../model.ts';
import { owned } from '../../policy/people/codeowners.ts';
import { latestOf } from '../../policy/people/latest-reviews.ts';
import type { Act } from '../records/seen.ts';
import type { ForgePort } from '../world.ts';
import { readDeployments } from './deployments.ts';
import { readPermissions, readWriters } from './permissions.ts';
import { type PullFacts, type Telling, type Told, tell } from './pull-facts.ts';
import type { PullHistory } from './pull-history.ts';
import { readStatuses } from './statuses.ts';
import { readTeams } from './teams.ts';

export interface ForgeOptions extends Telling {
  /** What git and the records of the branch tell. */
  readonly history: PullHistory;
  /** Left out where nobody waits for runs. */
  readonly runs?: () => Promise<Known<ChangeRuns>>;
}

/** The facts of this pull request for which a policy asks. */
export function gitHubForge(options: ForgeOptions): ForgePort {
  return {
    async facts(needs, change) {
      const { github, pull, history } = options;
      const environments = namesIn(needs, 'deployments:');
      const [facts, pushes, owners, statuses, deployments] = await Promise.all([
        tell(options, needs),
        needs.includes('pushes') ? history.pushes() : null,
        needs.includes('owners') ? history.owners() : null,
        needs.includes('statuses') ? readStatuses(github, pull) : null,
        environments.length > 0 ? readDeployments(github, pull, environments) : null,
      ]);
      const runs = isAwaited(needs, statuses) ? ((await options.runs?.()) ?? null) : null;
      const seen = needs.includes('digest') ? await withSeen(history, facts) : facts.told;
      const people = [
        ...(needs.includes('permissions') ? whoCould(change, seen, deployments) : []),
        ...(needs.includes('permissions:opener') && change.opener !== null ? [change.opener] : []),
      ];
      const named = [...namesIn(needs, 'team:'), ...(owners === null ? [] : teamsIn(owners, change))];
      const [permissions, teams, writers] = await Promise.all([
        readPermissions(github, pull.repository, people),
        readTeams(github, named),
        isShort(needs, change, seen) ? readWriters(github, pull.repository) : null,
      ]);
      return {
        ...seen,
        ...(pushes && { pushes }),
        ...(owners && { owners }),
        ...(statuses && { statuses }),
        ...(deployments && { deployments }),
        ...(runs && { runs }),
        ...(needs.includes('into') && { into: { value: pull.targetBranch } }),
        ...(writers && { writers }),
        ...(needs.some((need) => need.startsWith('permissions')) && { permissions: { value: permissions } }),
        ...(named.length > 0 && { teams: { value: teams } }),
      };
    },
  };
}

const namesIn = (needs: readonly ForgeFact[], kind: 'team:' | 'deployments:' | 'runs:'): readonly string[] =>
  needs.flatMap((need) => (need.startsWith(kind) ? [need.slice(kind.length)] : []));

/** Whether something that a run brings is not there. Where statuses cannot be read, nobody knows. */
function isAwaited(needs: readonly ForgeFact[], statuses: Forge['statuses'] | null): boolean {
  if (needs.includes('runs')) return true;
  if (!statuses || 'unavailable' in statuses) return false;
  const reported = new Set(statuses.value.map(({ name }) => name));
  return namesIn(needs, 'runs:').some((name) => !reported.has(name));
}

const OTHER_TARGET = { unavailable: 'the branch that it merges into was changed afterwards' };
const BEFORE_RETARGETING: Seen = { head: OTHER_TARGET, digest: OTHER_TARGET };

/** With what stood at the head when each of them was given. */
async function withSeen(history: PullHistory, { told, retargeted }: PullFacts): Promise<Told & Pick<Forge, 'digest'>> {
  const { reviews, labelings, comments } = told;
  const spoken = comments !== undefined && 'value' in comments ? comments.value : [];
  const approvals = 'value' in reviews ? reviews.value.filter(({ state }) => state === 'approved') : [];
  const labeled = labelings !== undefined && 'value' in labelings ? labelings.value : [];
  const approved = new Map(
    approvals.flatMap((one) =>
      one.submitted === undefined ? [] : [[one, { at: one.submitted, named: one.commit }] as const],
    ),
  );
  const { digest, of } = await history.seenBy([...approved.values(), ...labeled, ...spoken]);
  const seenBy = (act: Act | undefined) => {
    const seen = act === undefined ? undefined : of.get(act);
    if (seen === undefined || act === undefined) return {};
    // The same head against another target is another diff.
    return { seen: retargeted !== null && act.at <= retargeted ? BEFORE_RETARGETING : seen };
  };
  return {
    ...told,
    digest,
    reviews:
      'value' in reviews ? { value: reviews.value.map((one) => ({ ...one, ...seenBy(approved.get(one)) })) } : reviews,
    ...(spoken.length > 0 && { comments: { value: spoken.map((one) => ({ ...one, ...seenBy(one) })) } }),
    ...(labeled.length > 0 && { labelings: { value: labeled.map((one) => ({ ...one, ...seenBy(one) })) } }),
  };
}

/** People whose permission can matter: those who did something, and neither opened the change nor wrote of it. */
function whoCould(
  change: Change,
  { reviews, labelings, comments }: Told,
  deployments: Forge['deployments'] | null,
): readonly Account[] {
  // Who spoke last comes first, and those who may only have commented come last: so many are looked up, and no more.
  const acted = [
    ...('value' in reviews
      ? reviews.value.flatMap((one) => (one.state === 'approved' && one.mayWrite ? [one.reviewer] : [])).toReversed()
      : []),
    ...(labelings && 'value' in labelings ? labelings.value.map(({ by }) => by) : []),
    ...(deployments && 'value' in deployments
      ? deployments.value.flatMap((one) => (one.commit === change.head && !one.superseded ? [one.by] : []))
      : []),
    ...(comments && 'value' in comments ? comments.value.map(({ by }) => by).toReversed() : []),
  ];
  const own = handsOn(change);
  return acted.filter(({ id }) => id !== null && !own.has(id));
}

/** Whether more approvals are wanted than there are of people who may write and whose own change it is not. */
function isShort(needs: readonly ForgeFact[], change: Change, { reviews }: Told): boolean {
  const wanted = needs.flatMap((need) => (need.startsWith('writers:') ? [Number(need.slice('writers:'.length))] : []));
  if (wanted.length === 0 || 'unavailable' in reviews) return false;
  const own = handsOn(change);
  const approving = latestOf(reviews.value).filter(
    ({ state, mayWrite, reviewer }) => state === 'approved' && mayWrite && !own.has(reviewer.id),
  );
  return approving.length < Math.max(...wanted);
}

/** By number: who opened it, wrote it or committed it. */
function handsOn({ opener, commits }: Change): ReadonlySet<number | null | undefined> {
  return new Set([opener?.id, ...commits.flatMap(({ forge }) => [forge?.author?.id, forge?.committer?.id])]);
}

/** Teams that own something that the change touches. */
function teamsIn(owners: Known<string | null>, { files }: Change): readonly string[] {
  if ('unavailable' in owners) return [];
  const all = owned(
    owners.value,
    files.flatMap(({ path, from }) => [path, ...(from === null ? [] : [from])]),
  );
  if ('unavailable' in all) return [];
  const names = all.value.flatMap((one) => one.owners).filter((owner) => /^@[^/]+\//.test(owner));
  return [...new Set(names.map((name) => name.slice(1).toLowerCase()))];
}
