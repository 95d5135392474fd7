/** Spans of time as a policy writes them: `90m`, `72h` or `14d`. */
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
