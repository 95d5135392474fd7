/** What the stand-in GitHub remembers: one repository with one pull request. Tests change it as people and machines would. */
import type { Person, PullRequestState } from './payloads.ts';

export interface ReviewState {
  readonly id: number;
  /** Null once the account is deleted. */
  readonly author: Person | null;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string | null;
  readonly mayPush: boolean;
  readonly submittedAt: string | null;
  /** Whether the token may not see it: GraphQL lists it as null. */
  readonly isHidden?: boolean;
}

/** What GitHub knows of a commit of the pull request. */
export interface CommitState {
  readonly sha: string;
  /** Whose the addresses are; null where they are nobody's. */
  readonly author: Person | null;
  readonly committer: Person | null;
  readonly signature: SignatureState | null;
}

export interface SignatureState {
  /** GitHub's word: `VALID`, `UNSIGNED`, `UNKNOWN_KEY`, … */
  readonly state: string;
  readonly isGitHubs: boolean;
  readonly signer: Person | null;
}

/** A push to the branch of the pull request, or what else moved it. */
export interface ActivityState {
  readonly before: string;
  readonly after: string;
  readonly type: 'push' | 'force_push' | 'branch_deletion' | 'branch_creation' | 'pr_merge' | 'merge_queue_merge';
  /** Null once the account is deleted. */
  readonly actor: Person | null;
}

/** A force-push as the pull request's timeline keeps it. */
export interface ForcePushState {
  /** Null once GitHub has the commit no more. */
  readonly before: string | null;
  readonly at: string;
}

export interface GitHubState {
  /** `owner/name`. */
  repository: string;
  token: string;
  /** Whose token it is. */
  viewer: Person;
  /** What the workflow grants: `pull-requests: read`. */
  readonly permissions: Set<string>;
  pull: PullRequestState;
  readonly reviews: ReviewState[];
  /** Oldest first, all three. */
  readonly commits: CommitState[];
  readonly activity: ActivityState[];
  readonly forcePushes: ForcePushState[];
  /** No page is larger, whatever is asked for. */
  largestPage: number;
  /** Where the repository's objects are, if git may fetch them: a repository with a work tree. */
  directory: string | null;
}

export const bot = (login: string, id: number): Person => ({ login, id, type: 'Bot' });
export const person = (login: string, id: number): Person => ({ login, id, type: 'User' });

/** An agent's pull request in `octo/shop`, nobody's review yet. */
export function gitHubState(pull: Partial<PullRequestState> = {}): GitHubState {
  return {
    repository: 'octo/shop',
    token: 'the-token-of-this-run',
    viewer: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' },
    permissions: new Set(['contents: read', 'pull-requests: read']),
    pull: {
      number: 12,
      title: 'Ship it',
      body: null,
      author: person('dana', 501),
      base: { ref: 'main', sha: 'b'.repeat(40) },
      head: { ref: 'agent/ship-it', sha: 'a'.repeat(40) },
      labels: [],
      ...pull,
    },
    reviews: [],
    commits: [],
    activity: [],
    forcePushes: [],
    largestPage: 100,
    directory: null,
  };
}

/** What the stand-in says, and what GitHub's own descriptions have against the request or against the answer. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly violations: readonly string[];
}
