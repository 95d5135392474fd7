/** Asks GitHub, with the token in a closure: nothing that is returned, thrown or printed holds it. */
import type { getOctokit } from '@actions/github';
import { z } from 'zod';
import type { Known } from '../../model.ts';
import { type Clock, type Failure, persist } from '../process/retry.ts';
import { failureOf } from './failure.ts';

export interface GitHubOptions {
  readonly token: string;
  /** Such as `https://api.github.com`, without a slash at the end. */
  readonly apiUrl: string;
  readonly clock: Clock;
  /** How long one request may take, answer included. */
  readonly requestMilliseconds?: number;
  /** Told of each request, repeated ones too. */
  readonly onRequest?: () => void;
}

export interface Query<T> {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the answer must look like to be understood. */
  readonly answer: z.ZodType<T>;
  /** What a workflow has to grant for it, such as `pull-requests: read`. */
  readonly permission: string;
}

export interface Read<T> {
  /** Such as `GET /repos/{owner}/{repo}/activity`; what stands in braces comes from the parameters, encoded. */
  readonly route: `GET /${string}`;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Of status, headers and `data`. */
  readonly answer: z.ZodType<T>;
  readonly permission: string;
}

export interface Write {
  readonly route: `${'POST' | 'PATCH' | 'PUT' | 'DELETE'} /${string}`;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly permission: string;
  /**
   * Whether doing it twice is doing it once, and nothing is as important: it is repeated like a question. Else there is one
   * try, for an answer that got lost does not tell whether it was done.
   */
  readonly isRepeatable: boolean;
}

/** Changes something. Done, or the reason why nobody knows that it is. */
export interface GitHubWrites {
  write(write: Write): Promise<Known<true>>;
}

/** An answer that is not understood, or only in part, is none. Each request is repeated while that can help. */
export interface GitHub {
  /** One GraphQL request. */
  query<T>(query: Query<T>): Promise<Known<T>>;
  /** One REST request. */
  read<T>(read: Read<T>): Promise<Known<T>>;
}

const done = z.literal(true);

type Octokit = ReturnType<typeof getOctokit>;

/** GitHub itself gives up after ten seconds. */
const REQUEST_MILLISECONDS = 15_000;

/** Sends nothing before it is asked something, and loads Octokit no earlier. */
export function gitHub(options: GitHubOptions): GitHub & GitHubWrites {
  const { token, apiUrl, clock, requestMilliseconds = REQUEST_MILLISECONDS, onRequest } = options;
  async function ask<T>(
    { answer, permission }: Pick<Query<T>, 'answer' | 'permission'>,
    send: (octokit: Octokit, request: { readonly signal: AbortSignal }) => Promise<unknown>,
  ): Promise<{ readonly value: T } | Failure> {
    const { getOctokit } = await import('@actions/github');
    const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'assay' });
    onRequest?.();
    try {
      const parsed = answer.safeParse(await send(octokit, { signal: AbortSignal.timeout(requestMilliseconds) }));
      // A body that broke off half-way reaches us as an answer of another shape: worth another try.
      return parsed.success
        ? { value: parsed.data }
        : { unavailable: 'the answer of GitHub is not understood', retryAfter: 0 };
    } catch (error) {
      const failure = failureOf(error, { permission, now: clock.now() });
      if (failure === undefined) throw error;
      return failure;
    }
  }
  const asked = async <T>(attempt: () => Promise<{ readonly value: T } | Failure>): Promise<Known<T>> =>
    token === '' ? { unavailable: 'no token was given' } : await persist(attempt, clock);
  return {
    query: (query) =>
      asked(() => ask(query, (octokit, request) => octokit.graphql(query.document, { ...query.variables, request }))),
    read: (read) =>
      asked(() => ask(read, (octokit, request) => octokit.request(read.route, { ...read.parameters, request }))),
    async write({ route, parameters, permission, isRepeatable }) {
      const attempt = () =>
        ask({ answer: done, permission }, async (octokit, request) => {
          await octokit.request(route, { ...parameters, request });
          return true;
        });
      if (isRepeatable) return await asked(attempt);
      return token === '' ? { unavailable: 'no token was given' } : await attempt();
    },
  };
}
