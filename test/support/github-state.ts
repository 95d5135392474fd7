/** What the stand-in GitHub remembers: one repository with one pull request. Tests change it as people and machines would. */
import type { ArtifactState } from './github-actions.ts';
import { type FactsState, noFacts } from './github-facts.ts';
import { gateSettings, type SettingsState } from './github-settings.ts';
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
  /** Whom trailers call co-authors, with addresses that are theirs. */
  readonly coAuthors?: readonly Person[];
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
  /** As GitHub writes a time; a minute after the one before where it is left out. */
  readonly at?: string;
}

/** A force-push as the pull request's timeline keeps it. */
export interface ForcePushState {
  /** Null once GitHub has the commit no more. */
  readonly before: string | null;
  readonly at: string;
}

/** What somebody said of a commit, by its context. */
export interface StatusState {
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Person;
  readonly createdAt: string;
}

/** A comment in the conversation of a pull request. */
export interface CommentState {
  readonly id: number;
  readonly pull: number;
  readonly author: Person;
  body: string;
  readonly createdAt: string;
  /** Whether anybody changed it. */
  isEdited?: boolean;
}

export interface GitHubState {
  /** `owner/name`. */
  repository: string;
  token: string;
  /** Whose token it is. */
  viewer: Person;
  /** What the workflow grants: `pull-requests: read`. */
  readonly permissions: Set<string>;
  /** Those that a request needed: `contents: read`. */
  readonly used: Set<string>;
  pull: PullRequestState;
  readonly reviews: ReviewState[];
  /** Oldest first, all three. */
  readonly commits: CommitState[];
  readonly activity: ActivityState[];
  readonly forcePushes: ForcePushState[];
  settings: SettingsState;
  facts: FactsState;
  /** Other pull requests of the repository. */
  readonly otherPulls: PullRequestState[];
  /** Oldest first, both. */
  readonly statuses: StatusState[];
  readonly comments: CommentState[];
  /** Of workflow runs. */
  readonly artifacts: ArtifactState[];
  /** What was uploaded to code scanning: of which commit of which ref, in the encoding of the API. */
  readonly sarifs: { readonly commit: string; readonly ref: string; readonly sarif: string }[];
  /** Whom GitHub suggests to review. */
  readonly suggested: Person[];
  /** Who is asked for a review, and whose request was taken back. */
  readonly requested: Person[];
  readonly requestsRemoved: Person[];
  /** Of the base branch's merge queue, in its order. */
  readonly queue: { readonly pull: number; readonly head: string }[];
  /** Whether a commit of a fork does not tell whose head it is, as GitHub does at times. */
  hidesForks?: boolean;
  /** What time it is there: each write is a second later. As GitHub writes a time. */
  clock: string;
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
    used: new Set(),
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
    otherPulls: [],
    statuses: [],
    comments: [],
    artifacts: [],
    sarifs: [],
    suggested: [],
    requested: [],
    requestsRemoved: [],
    queue: [],
    clock: new Date().toISOString(),
    settings: gateSettings(),
    facts: noFacts(),
    largestPage: 100,
    directory: null,
  };
}

/** All pull requests, the one that the story is about first. */
export const pullsOf = ({ pull, otherPulls }: GitHubState): readonly PullRequestState[] => [pull, ...otherPulls];

/** A second later; what the time is then, as GitHub writes a time. */
export function tick(state: GitHubState): string {
  state.clock = new Date(Date.parse(state.clock) + 1000).toISOString();
  return state.clock;
}

/** Something happened to the pull request. */
export function touch(state: GitHubState, number = state.pull.number): void {
  const pull = pullsOf(state).find((one) => one.number === number);
  if (pull !== undefined) pull.updatedAt = tick(state);
}

/** What the stand-in says, and what GitHub's own descriptions have against the request or against the answer. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly violations: readonly string[];
}
