/** Spans of time as a policy writes them, `90m`, `72h` or `14d`, and points in time as people read them. */
import { z } from 'zod';

export interface Duration {
  readonly written: string;
  readonly milliseconds: number;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

/** More than nothing, at most 9999 of a unit. */
export const durationSchema: z.ZodType<Duration, string> = z
  .string()
  .regex(/^[1-9]\d{0,3}[mhd]$/, { error: 'must be a number of minutes, hours or days, such as `90m`, `72h` or `14d`' })
  .transform((written) => ({
    written,
    milliseconds: Number(written.slice(0, -1)) * (UNITS.get(written.slice(-1)) ?? 0),
  }));

/** The last moment that a date can name, in milliseconds from 1970. */
const LAST = 8.64e15;

/** `2026-12-01T09:00Z`, to the minute. */
export function momentInWords(milliseconds: number): string {
  if (!(Math.abs(milliseconds) <= LAST)) return 'an unknown time';
  return `${new Date(milliseconds).toISOString().slice(0, -8)}Z`;
}
