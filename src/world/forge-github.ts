/** What only GitHub knows of a pull request, each fact by need. Labels come with the event and cost nothing; most of the rest is one request together. */
import type { Account, Change, Forge, ForgeFact, Known, Seen } from '../model.ts';
import { owned } from '../policy/codeowners.ts';
import { readDeployments } from './deployments.ts';
import { readPermissions } from './permissions.ts';
import { type PullFacts, type Telling, type Told, tell } from './pull-facts.ts';
import type { PullHistory } from './pull-history.ts';
import { readStatuses } from './statuses.ts';
import { readTeams } from './teams.ts';
import type { ForgePort } from './world.ts';

export interface ForgeOptions extends Telling {
  /** What git and the records of the branch tell. */
  readonly history: PullHistory;
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
      const seen = needs.includes('digest') ? await withSeen(history, facts) : facts.told;
      const people = needs.includes('permissions') ? whoCould(change, seen, deployments) : [];
      const named = [...namesIn(needs, 'team:'), ...(owners === null ? [] : teamsIn(owners, change))];
      const [permissions, teams] = await Promise.all([
        readPermissions(github, pull.repository, people),
        readTeams(github, named),
      ]);
      return {
        ...seen,
        ...(pushes && { pushes }),
        ...(owners && { owners }),
        ...(statuses && { statuses }),
        ...(deployments && { deployments }),
        ...(needs.includes('into') && { into: { value: pull.targetBranch } }),
        ...(needs.includes('permissions') && { permissions: { value: permissions } }),
        ...(named.length > 0 && { teams: { value: teams } }),
      };
    },
  };
}

const namesIn = (needs: readonly ForgeFact[], kind: 'team:' | 'deployments:'): readonly string[] =>
  needs.flatMap((need) => (need.startsWith(kind) ? [need.slice(kind.length)] : []));

const OTHER_TARGET = { unavailable: 'the branch that it merges into was changed afterwards' };
const BEFORE_RETARGETING: Seen = { head: OTHER_TARGET, digest: OTHER_TARGET };

/** With what stood at the head when each of them was given. */
async function withSeen(history: PullHistory, { told, retargeted }: PullFacts): Promise<Told & Pick<Forge, 'digest'>> {
  const { reviews, labelings, comments } = told;
  const spoken = comments !== undefined && 'value' in comments ? comments.value : [];
  const approvals = 'value' in reviews ? reviews.value.filter(({ state }) => state === 'approved') : [];
  const labeled = labelings !== undefined && 'value' in labelings ? labelings.value : [];
  const times = [
    ...approvals.flatMap(({ submitted }) => submitted ?? []),
    ...[...labeled, ...spoken].map(({ at }) => at),
  ];
  const { digest, at } = await history.seenAt(times);
  const seenBy = (time: number | undefined) => {
    const seen = time === undefined ? undefined : at.get(time);
    if (seen === undefined || time === undefined) return {};
    // The same head against another target is another diff.
    return { seen: retargeted !== null && time <= retargeted ? BEFORE_RETARGETING : seen };
  };
  return {
    ...told,
    digest,
    reviews:
      'value' in reviews ? { value: reviews.value.map((one) => ({ ...one, ...seenBy(one.submitted) })) } : reviews,
    ...(spoken.length > 0 && { comments: { value: spoken.map((one) => ({ ...one, ...seenBy(one.at) })) } }),
    ...(labeled.length > 0 && { labelings: { value: labeled.map((one) => ({ ...one, ...seenBy(one.at) })) } }),
  };
}

/** People whose permission can matter: those who did something, and neither opened the change nor wrote of it. */
function whoCould(
  change: Change,
  { reviews, labelings, comments }: Told,
  deployments: Forge['deployments'] | null,
): readonly Account[] {
  const acted = [
    ...('value' in reviews
      ? reviews.value.flatMap((one) => (one.state === 'approved' && one.mayWrite ? [one.reviewer] : []))
      : []),
    ...(labelings && 'value' in labelings ? labelings.value.map(({ by }) => by) : []),
    ...(comments && 'value' in comments ? comments.value.map(({ by }) => by) : []),
    ...(deployments && 'value' in deployments
      ? deployments.value.flatMap((one) => (one.commit === change.head && !one.superseded ? [one.by] : []))
      : []),
  ];
  const own = new Set([
    change.opener?.id,
    ...change.commits.flatMap(({ forge }) => [forge?.author?.id, forge?.committer?.id]),
  ]);
  return acted.filter(({ id }) => id !== null && !own.has(id));
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
