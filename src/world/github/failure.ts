/** Says in plain words why GitHub gave no answer, and whether asking again can help. Never repeats an error's own text, which can hold a header. */
import { z } from 'zod';
import type { Failure } from '../process/retry.ts';

const headers = z.record(z.string(), z.unknown()).default({});
/** Octokit's errors by their shape: an answer with errors in it, and a request without a good answer. */
const answered = z.object({
  errors: z.array(z.object({ type: z.string().optional(), message: z.string() })),
  headers,
});
const refused = z.object({ status: z.int(), message: z.string(), response: z.object({ headers }).optional() });

type Headers = z.infer<typeof headers>;

/** What GitHub asks of clients that hit a limit and are not told how long it lasts. */
const UNTOLD_WAIT = 60_000;

/**
 * The failure behind an error that Octokit threw, or undefined for an error of another kind, which is a bug.
 * `permission` is what the request needs, as a workflow writes it; `now` is in milliseconds since 1970.
 */
export function failureOf(
  error: unknown,
  { permission, now }: { readonly permission: string; readonly now: number },
): Failure | undefined {
  const answer = answered.safeParse(error);
  if (answer.success) return answerFailure(answer.data, permission, now);
  const refusal = refused.safeParse(error);
  return refusal.success ? refusalFailure(error, refusal.data, permission, now) : undefined;
}

function answerFailure({ errors, headers }: z.infer<typeof answered>, permission: string, now: number): Failure {
  const types = errors.map(({ type }) => type ?? '');
  if (types.some((type) => /^RATE_LIMIT/.test(type)) || errors.some(({ message }) => /rate limit/i.test(message)))
    return limited(headers, now);
  if (types.some((type) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES'))
    return lasting(`the token lacks \`${permission}\``);
  if (types.includes('NOT_FOUND')) return lasting(notFound(permission));
  // GitHub's own trouble comes without a type.
  return passing('GitHub answered the query with an error');
}

function refusalFailure(
  error: unknown,
  { status, message, response }: z.infer<typeof refused>,
  permission: string,
  now: number,
): Failure {
  if (response === undefined) return passing(`GitHub could not be reached (${codeOf(error)})`);
  const { headers } = response;
  const isLimit = 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
  if (status === 429 || (status === 403 && isLimit)) return limited(headers, now);
  if (status === 401) return lasting('GitHub does not accept the token (401)');
  if (status === 403) return lasting(`the token lacks \`${permission}\` (403)`);
  if (status === 404) return lasting(`${notFound(permission)} (404)`);
  return status >= 500 ? passing(`GitHub answered ${status}`) : lasting(`GitHub refused the request (${status})`);
}

const notFound = (permission: string): string =>
  `GitHub does not show that to this token: it may lack \`${permission}\`, or be another repository's`;
const lasting = (unavailable: string): Failure => ({ unavailable, retryAfter: null });
const passing = (unavailable: string): Failure => ({ unavailable, retryAfter: 0 });

function limited(headers: Headers, now: number): Failure {
  const retryAfter = waitOf(headers, now);
  return {
    unavailable: `GitHub limits this token's requests; it asks to wait ${Math.ceil(retryAfter / 1000)} s`,
    retryAfter,
  };
}

function waitOf(headers: Headers, now: number): number {
  const seconds = z.coerce.number().nonnegative();
  const after = seconds.safeParse(headers['retry-after'] ?? undefined);
  if (after.success) return after.data * 1000;
  const reset = seconds.safeParse(headers['x-ratelimit-reset'] ?? undefined);
  return reset.success && headers['x-ratelimit-remaining'] === '0' ? Math.max(0, reset.data * 1000 - now) : UNTOLD_WAIT;
}

/** The system's or the client's code for what happened, such as ECONNREFUSED, from however deep it lies. */
function codeOf(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const { code } = { code: undefined, ...at };
    if (typeof code === 'string') return code;
    if (at.name === 'TimeoutError') return 'no answer in time';
  }
  return 'no reason given';
}
