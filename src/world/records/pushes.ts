/** From what a forge recorded of pushes to a branch to who brought each commit of a change. */
import type { Account, Commit, Push, Sha } from '../../model.ts';

/** The branch went from one commit to another. */
export interface PushRecord {
  readonly before: Sha;
  readonly after: Sha;
  readonly by: Account;
  /** `some`: a push of which it is not said whether it only added commits. `other`: a merge by the forge, and whatever is not known. */
  readonly kind: 'push' | 'force-push' | 'creation' | 'some' | 'other';
  /** In milliseconds since 1970, by the forge's clock; left out where it is not told. */
  readonly at?: number;
}

/**
 * Who brought which commit, by the first push that did. `commits` parents before children, `pushes` oldest first.
 * A push is followed down the line of first parents only: what a merge brought in beside it may have been somebody
 * else's push to another branch. Commits that no push accounts for are left out.
 */
export function pushesOf(commits: readonly Commit[], pushes: readonly PushRecord[]): ReadonlyMap<Sha, Push> {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const brought = new Map<Sha, Push>();
  const seen = new Set<Sha>();
  for (const push of pushes) {
    if (!known.has(push.after)) continue;
    // What the branch had before this push came by an earlier one, be it recorded or not.
    for (const sha of reachable(push.before, known, seen)) seen.add(sha);
    const fresh = lineOf(push.after, known, seen);
    // What came in beside the line came now or earlier, and whose it is stays open.
    for (const sha of reachable(push.after, known, seen)) seen.add(sha);
    const how = howOf(push, fresh, known);
    for (const sha of fresh) brought.set(sha, { by: push.by, how });
  }
  return brought;
}

type Known = ReadonlyMap<Sha, Commit>;

/** Down the first parents from a commit, to the first one that has been seen or is not the change's. */
function lineOf(from: Sha, known: Known, seen: ReadonlySet<Sha>): readonly Sha[] {
  const line: Sha[] = [];
  for (let at = known.get(from); at !== undefined && !seen.has(at.sha); at = known.get(at.parents[0] ?? '')) {
    line.push(at.sha);
  }
  return line;
}

function reachable(from: Sha, known: Known, seen: ReadonlySet<Sha>): ReadonlySet<Sha> {
  const found = new Set<Sha>();
  const open = [from];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    const commit = known.get(sha);
    if (commit === undefined || found.has(sha) || seen.has(sha)) continue;
    found.add(sha);
    open.push(...commit.parents);
  }
  return found;
}

function howOf({ kind, before }: PushRecord, fresh: readonly Sha[], known: Known): Push['how'] {
  switch (kind) {
    case 'push':
      return 'added';
    case 'force-push':
      return 'rewritten';
    case 'creation':
      return 'created';
    case 'other':
      return 'merged';
    case 'some': {
      const below = known.get(fresh.at(-1) ?? '')?.parents[0];
      return below === before ? 'added' : 'rewritten';
    }
    default:
      return kind satisfies never;
  }
}
