/** What GitHub recorded of the commits of a pull request and of its branch. Two requests, and one more for each further hundred commits. Never rejects for what the world does: what it does not tell is a note. */
import type { Change, Commit, Sha } from '../../model.ts';
import type { GitHub } from '../github/github.ts';
import type { EarlierHead } from '../loading/earlier.ts';
import { type CommitRecord, MOST_REWRITES, type Rewrite, readCommitRecords } from './commit-records.ts';
import type { PullRequest } from './event.ts';
import { MOST_PUSHES, readPushes } from './push-records.ts';
import { type PushRecord, pushesOf } from './pushes.ts';

export interface Records {
  readonly commits: ReadonlyMap<Sha, CommitRecord>;
  /** Oldest first. */
  readonly pushes: readonly PushRecord[];
  /** Why they are not all there is to know; null where they are. */
  readonly pushesUnknown: string | null;
  /** Where the branch stood before pushes that may have rewritten it, newest first, each once. */
  readonly heads: readonly EarlierHead[];
  readonly notes: readonly string[];
}

export const NO_RECORDS: Records = {
  commits: new Map(),
  pushes: [],
  pushesUnknown: 'nobody was asked',
  heads: [],
  notes: [],
};

export async function readRecords(github: GitHub, pull: PullRequest): Promise<Records> {
  const [told, pushed] = await Promise.all([readCommitRecords(github, pull), readPushes(github, pull)]);
  const recorded = 'value' in pushed ? pushed.value : [];
  // The event is not behind, as the list can be; where both know of a push, the list's word is the first and counts.
  const pushes = [...recorded.toReversed(), ...(pull.push === null ? [] : [pull.push])];
  const rewritten = [
    ...(pull.push === null ? [] : [pull.push]),
    ...recorded.filter(({ kind }) => kind === 'force-push'),
  ];
  const heads = [...(told.rewrites ?? []).map(headOf), ...rewritten.map(({ before }) => named(before))];
  return {
    commits: told.commits,
    pushes,
    pushesUnknown: 'value' in pushed ? null : pushed.unavailable,
    heads: [...new Map(heads.map((head) => [head.sha ?? head.name, head])).values()],
    notes: [
      ...unsaid([
        { what: 'who signed the commits', why: told.missing },
        { what: 'whether the branch was rewritten', why: told.rewrites === null ? told.missing : null },
        { what: 'who pushed', why: 'value' in pushed ? null : pushed.unavailable },
      ]),
      ...(told.hasMoreRewrites
        ? [`the branch was rewritten more than ${MOST_REWRITES} times: the latest are looked into`]
        : []),
      ...(recorded.length === MOST_PUSHES && recorded.at(-1)?.kind !== 'creation'
        ? [`the branch was pushed to more than ${MOST_PUSHES} times: who made the first pushes is not known`]
        : []),
    ],
  };
}

const named = (sha: Sha): EarlierHead => ({ name: sha.slice(0, 12), sha });
const headOf = ({ at, before }: Rewrite): EarlierHead =>
  before === null ? { name: `before the force-push of ${at}`, sha: null } : named(before);

interface Silence {
  readonly what: string;
  /** Null where nothing is missing. */
  readonly why: string | null;
}

/** One sentence for each reason. */
function unsaid(all: readonly Silence[]): readonly string[] {
  const reasons = [...new Set(all.flatMap(({ why }) => (why === null ? [] : [why])))];
  return reasons.map((reason) => {
    const whats = all.filter(({ why }) => why === reason).map(({ what }) => what);
    return `GitHub does not tell ${whats.join(', ')}: ${reason}`;
  });
}

/** The change with what is recorded of its commits. */
export function withRecords(change: Change, records: Records): Change {
  const pushes = pushesOf(change.commits, records.pushes);
  const recorded = (commit: Commit): Commit => {
    const [said, push] = [records.commits.get(commit.sha), pushes.get(commit.sha)];
    if (said === undefined && push === undefined) return commit;
    return { ...commit, forge: { ...(said ?? NOTHING_SAID), push: push ?? null } };
  };
  return { ...change, commits: change.commits.map(recorded), notes: [...change.notes, ...records.notes] };
}

const NOTHING_SAID: CommitRecord = { author: null, committer: null, signature: null, untold: true };
