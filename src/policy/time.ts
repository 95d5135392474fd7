/** What a rule says of time: from when it is enforced, and until when it is asked. The time itself is a fact; where it is not known, the stricter answer counts. */
import { z } from 'zod';
import type { Forge, Mode } from '../model.ts';
import type { Moment, Rule } from './policy.ts';

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

type Timed = Pick<Rule, 'mode' | 'until' | 'enforceFrom'>;

/** The mode at this time, and in plain words what the time does to the rule. `isOver`: it is no longer asked. */
export function atTime(
  { mode, until, enforceFrom }: Timed,
  now: Forge['now'],
): { readonly mode: Mode; readonly isOver: boolean; readonly because: readonly string[] } {
  const known = now !== undefined && 'value' in now ? now.value : null;
  if (until !== null && known !== null && known >= until.at)
    return { mode, isOver: true, because: [`the rule ended at ${until.written} (\`until\`)`] };
  if (enforceFrom === null) return { mode, isOver: false, because: [] };
  if (known === null)
    return { mode: 'enforce', isOver: false, because: ['the time is unknown, so the rule is enforced already'] };
  if (known >= enforceFrom.at) return { mode: 'enforce', isOver: false, because: [] };
  return { mode, isOver: false, because: [`enforced from ${enforceFrom.written} on`] };
}
