/** Tries again what can be tried again, with full jitter, and gives up in about a minute. */
import type { Known } from '../../model.ts';

/** Time and chance, so that a test can have its own. `now` is in milliseconds since 1970; `random` is at least 0 and less than 1. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  random(): number;
}

export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
};

/** Why a try gave nothing. `retryAfter`: the least time to wait, in milliseconds, or null where another try would give the same. */
export interface Failure {
  readonly unavailable: string;
  readonly retryAfter: number | null;
}

const TRIES = 4;
const MOST_MILLISECONDS = 60_000;
/** The first wait is at most this long, and each one after it at most twice as long as the one before. */
const FIRST_WAIT = 1_000;

/** The first value, or the last reason why there is none. Tries four times at most, and starts no wait that would end after a minute. */
export async function persist<T>(
  attempt: () => Promise<{ readonly value: T } | Failure>,
  clock: Clock,
): Promise<Known<T>> {
  const end = clock.now() + MOST_MILLISECONDS;
  for (let tried = 1; ; tried += 1) {
    const outcome = await attempt();
    if ('value' in outcome) return outcome;
    const { unavailable, retryAfter } = outcome;
    if (retryAfter === null || tried === TRIES) return { unavailable };
    const wait = retryAfter + clock.random() * FIRST_WAIT * 2 ** (tried - 1);
    if (clock.now() + wait > end) return { unavailable };
    await clock.sleep(wait);
  }
}
