/** `more-than`, `at-least`, `at-most`, `less-than`: a count within bounds, where what was counted may not be all. */
import { z } from 'zod';
import type { Next } from '../../model.ts';
import type { Answer } from '../condition.ts';

const NO_END = Number.POSITIVE_INFINITY;

const number = z.int().min(0).optional();
const shape = z.strictObject({ 'more-than': number, 'at-least': number, 'at-most': number, 'less-than': number });
export type Bounds = z.infer<typeof shape>;

export const boundsSchema: z.ZodType<Bounds> = shape
  .refine((bounds) => Object.keys(bounds).length > 0, {
    error: 'needs `more-than`, `at-least`, `at-most` or `less-than`',
  })
  .refine((bounds) => leastOf(bounds) <= mostOf(bounds), { error: 'no number can be within these bounds' });

/** The smallest number within the bounds. */
function leastOf(bounds: Bounds): number {
  return Math.max(bounds['at-least'] ?? 0, (bounds['more-than'] ?? -1) + 1);
}

/** The greatest number within the bounds. */
function mostOf(bounds: Bounds): number {
  return Math.min(bounds['at-most'] ?? NO_END, (bounds['less-than'] ?? NO_END) - 1);
}

interface Counted {
  readonly count: number;
  /** What was counted, in words, with the count. */
  readonly what: string;
  /** More about it, said after the bounds. */
  readonly detail?: string;
  /** Why there may be more; null where there is not. */
  readonly open: string | null;
  /** Who does what to bring it down to `most`. */
  readonly fewer: (most: number) => Next;
}

export function within(bounds: Bounds, { count, what, detail, open, fewer }: Counted): Answer {
  const wanted = Object.entries(bounds).map(([name, bound]) => `${name.replace('-', ' ')} ${bound}`);
  const because = `${what}, wanted ${wanted.join(' and ')}${detail === undefined ? '' : `; ${detail}`}`;
  const isEnough = count >= (bounds['at-least'] ?? 0) && count > (bounds['more-than'] ?? -1);
  const isTooMuch = count > (bounds['at-most'] ?? NO_END) || count >= (bounds['less-than'] ?? NO_END);
  if (isTooMuch) return { holds: false, because, next: [fewer(mostOf(bounds))] };
  // What was not counted can lie anywhere above what was.
  const isSure = open === null || (isEnough && mostOf(bounds) === NO_END);
  return isSure ? { holds: isEnough, because } : { holds: undefined, because: `${because}; ${open}` };
}
