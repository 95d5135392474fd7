/** Reads the event that started the workflow: which pull request, or which range of commits, is in question. Everything in it is somebody else's text. */
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { Account, Sha } from '../../model.ts';
import { accountOf, restUser } from '../github/accounts.ts';
import type { PushRecord } from './pushes.ts';

/** A pull request as the event tells it. GitHub sends it once: a rerun of the workflow brings the same text again. */
export interface PullRequest {
  /** `owner/name` of the repository that it asks to merge into. */
  readonly repository: string;
  readonly number: number;
  /** The branch it merges into. */
  readonly targetBranch: string;
  /** That branch's tip, as far as the event knows it. */
  readonly target: Sha;
  readonly head: Sha;
  /** The name of the branch it comes from, in whichever repository that is or was. */
  readonly branch: string;
  readonly title: string;
  readonly body: string | null;
  readonly opener: Account | null;
  /** Null where the event does not list them. */
  readonly labels: readonly string[] | null;
  /** `owner/name` of the repository that it comes from; null once that is deleted. */
  readonly headRepository: string | null;
  /** The push that this event is about, if it is about one. */
  readonly push: PushRecord | null;
  /** When anything last happened to it, as GitHub writes a time; left out where it was an event that told of it. */
  readonly updated?: string;
}

/** What the workflow was asked to look at. `base` and `head` of a range are the user's own words, resolved by git. */
export type Subject =
  | { readonly kind: 'pull-request'; readonly pull: PullRequest }
  | { readonly kind: 'range'; readonly repository: string; readonly base: string; readonly head: string };

export interface SubjectOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The inputs of the same names; empty when they were not given. */
  readonly base: string;
  readonly head: string;
}

const EVENTS: readonly string[] = ['pull_request', 'pull_request_target', 'pull_request_review'];
/** GitHub caps a payload at 25 MB. */
const MOST_BYTES = 25 * 1024 * 1024;

const repositoryName = z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/);
const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const payload = z.object({
  repository: z.object({ full_name: repositoryName }),
  // What only adds to the answer stops nobody when it is not understood.
  action: z.string().optional().catch(undefined),
  before: sha.optional().catch(undefined),
  after: sha.optional().catch(undefined),
  sender: restUser.optional().catch(undefined),
  pull_request: z.object({
    number: z.int().positive(),
    title: z.string(),
    body: z.string().nullish(),
    user: restUser.nullish(),
    labels: z.array(z.object({ name: z.string() })).nullish(),
    base: z.object({ ref: z.string(), sha }),
    // `head.repo` is null once the fork is deleted: nothing here may depend on it.
    head: z.object({ ref: z.string(), sha, repo: z.object({ full_name: repositoryName }).nullish().catch(null) }),
  }),
});

/**
 * The subject of this workflow run: the range of the inputs where both are given, else the pull request of the event.
 * @throws UserError when there is neither, or when the event cannot be read.
 */
export async function readSubject({ env, base, head }: SubjectOptions): Promise<Subject> {
  if (base !== '' && head !== '') return { kind: 'range', repository: repositoryOf(env), base, head };
  if (base !== '' || head !== '') {
    const [given, missing] = base === '' ? ['head', 'base'] : ['base', 'head'];
    throw new UserError(
      `Input \`${given}\` is given without \`${missing}\`: give both, or neither to judge the pull request`,
    );
  }
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  if (!EVENTS.includes(name)) {
    throw new UserError(
      `The event \`${name}\` holds no pull request: run on ${EVENTS.map((event) => `\`${event}\``).join(', ')}, or give the inputs \`base\` and \`head\``,
    );
  }
  return { kind: 'pull-request', pull: pullRequestOf(await readPayload(env['GITHUB_EVENT_PATH'] ?? '')) };
}

function repositoryOf(env: SubjectOptions['env']): string {
  const name = repositoryName.safeParse(env['GITHUB_REPOSITORY']);
  if (name.success) return name.data;
  throw new UserError(`GITHUB_REPOSITORY is \`${env['GITHUB_REPOSITORY'] ?? ''}\`, which is no \`owner/name\``);
}

async function readPayload(path: string): Promise<unknown> {
  const text = await readBounded(path).catch((error: unknown) => {
    throw new UserError(
      `Cannot read the event, GITHUB_EVENT_PATH \`${path}\`: ${error instanceof Error ? error.message : 'no reason given'}`,
    );
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`The event in \`${path}\` is no JSON`);
  }
}

async function readBounded(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) throw new Error(`it has ${size} bytes, more than ${MOST_BYTES}`);
  return await readFile(path, 'utf8');
}

function pullRequestOf(json: unknown): PullRequest {
  const parsed = payload.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UserError(
      `The event is not understood at \`${issue?.path.join('.') ?? ''}\`: ${issue?.message ?? 'no reason given'}`,
    );
  }
  const { repository, pull_request: pull, action, before, after, sender } = parsed.data;
  const isPush = action === 'synchronize' && before !== undefined && after !== undefined && sender !== undefined;
  return {
    repository: repository.full_name,
    number: pull.number,
    targetBranch: pull.base.ref,
    target: pull.base.sha,
    head: pull.head.sha,
    branch: pull.head.ref,
    title: pull.title,
    body: pull.body ?? null,
    opener: pull.user ? accountOf(pull.user) : null,
    labels: pull.labels?.map(({ name }) => name) ?? null,
    headRepository: pull.head.repo?.full_name ?? null,
    push: isPush ? { before, after, by: accountOf(sender), kind: 'some' } : null,
  };
}
