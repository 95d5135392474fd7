/** Real webhook payloads, as GitHub's own examples give them, and pull requests of a test dressed in them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Loose = Record<string, unknown>;
/** The parts that tests read or change; the rest of a payload is GitHub's. */
export interface Payload extends Loose {
  readonly action: string;
  readonly repository: Loose & { readonly full_name: string };
  readonly pull_request: Loose & {
    readonly number: number;
    readonly base: Loose;
    readonly head: Loose;
    readonly user: Loose;
    readonly labels: readonly Loose[];
  };
}

const definitions: readonly { readonly name: string; readonly examples: readonly Payload[] }[] = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8'),
);

/** All examples of an event, each a copy of its own. */
export function examplesOf(event: string): readonly Payload[] {
  return structuredClone(definitions.find(({ name }) => name === event)?.examples ?? []);
}

/** GitHub's example of an event with this action that has a label, so that every part of a payload is there. */
export function exampleOf(event: string, action: string): Payload {
  const examples = definitions.find(({ name }) => name === event)?.examples ?? [];
  const found = examples.find((example) => example.action === action && example.pull_request.labels.length > 0);
  if (found === undefined) throw new Error(`There is no example of ${event}, ${action}`);
  return structuredClone(found);
}

export interface Person {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Mannequin';
}

export interface PullRequestState {
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: Person;
  readonly base: { readonly ref: string; readonly sha: string };
  head: { readonly ref: string; readonly sha: string };
  readonly labels: string[];
  /** `owner/name` of the fork that it comes from; the repository itself where it is left out, null once the fork is deleted. */
  headRepository?: string | null;
  /** Open where it is left out. */
  state?: 'OPEN' | 'CLOSED' | 'MERGED';
  /** When anything happened to it last, as GitHub writes a time. */
  updatedAt?: string;
  /** Whether it conflicts with its target; it does not where it is left out. */
  mergeable?: 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';
}

/** What a push adds to the event that tells of it. */
export interface PushPayload {
  readonly before: string;
  readonly after: string;
  readonly sender: Person;
}

export const userOf = (person: Person): Loose => ({
  ...exampleOf('pull_request', 'opened').pull_request.user,
  ...person,
});

export const labelOf = (name: string, index: number): Loose => ({
  ...exampleOf('pull_request', 'labeled').pull_request.labels[0],
  id: 1000 + index,
  name,
});

/** A pull request as the REST API and the events show it. */
export function pullRequestOf(state: PullRequestState): Payload['pull_request'] {
  const example = exampleOf('pull_request', 'labeled').pull_request;
  const { number, title, body } = state;
  return {
    ...example,
    number,
    title,
    body,
    user: userOf(state.author),
    base: { ...example.base, ...state.base },
    head: { ...example.head, ...state.head },
    labels: state.labels.map(labelOf),
  };
}

/** What GITHUB_EVENT_PATH holds when `event` happens to the pull request. */
export function eventOf(
  event: 'pull_request' | 'pull_request_review',
  action: string,
  repository: string,
  state: PullRequestState,
  push?: PushPayload,
): Payload {
  const example = event === 'pull_request' ? exampleOf('pull_request', 'labeled') : examplesOf(event)[0]!;
  const pull = pullRequestOf(state);
  const name = state.headRepository === undefined ? repository : state.headRepository;
  const repo = name === null ? null : { ...example.repository, full_name: name };
  return {
    ...example,
    action,
    number: state.number,
    repository: { ...example.repository, full_name: repository },
    pull_request: { ...pull, head: { ...pull.head, repo } },
    ...(push && { ...push, sender: userOf(push.sender) }),
  };
}
