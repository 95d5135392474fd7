/** Points in time as a policy writes them, with their zone, and as people read them. */
import { z } from 'zod';

/** A point in time, with its zone. */
export interface Moment {
  readonly written: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const FORM = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** A date and a time of day with its zone: `2026-12-01T00:00Z`, `2026-12-01T09:00+01:00`. */
export const momentSchema: z.ZodType<Moment, string> = z
  .string()
  .refine(isMoment, {
    error: 'must be a date, a time and its zone, such as `2026-12-01T00:00Z` or `2026-12-01T09:00+01:00`',
  })
  .transform((written) => ({ written, at: Date.parse(written) }));

function isMoment(written: string): boolean {
  const [, year, month, day] = FORM.exec(written) ?? [];
  if (year === undefined) return false;
  // A day that the month has not is read as one of the next month.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1;
}

/** The last moment that a date can name, in milliseconds from 1970. */
const LAST = 8.64e15;

/** `2026-12-01T09:00Z`, to the minute. */
export function momentInWords(milliseconds: number): string {
  if (!(Math.abs(milliseconds) <= LAST)) return 'an unknown time';
  return `${new Date(milliseconds).toISOString().slice(0, -8)}Z`;
}
