/** What the conditions about size have in common: lines and files in scope, and those that cannot be counted. */
import type { z } from 'zod';
import type { Facts } from '../../model.ts';
import { type Condition, defineCondition } from '../condition.ts';
import { filesInWords, uncountableFiles } from '../origins/line-origins.ts';
import { counted } from '../wording/phrases.ts';
import { type Bounds, boundsSchema, within } from './bounds.ts';

interface Sized {
  readonly name: string;
  readonly description: string;
  /** `added line`, say. */
  readonly one: string;
  readonly count: (facts: Facts) => number;
}

/** Not text, or too much of it, is never zero lines. */
export function lineCount({ name, description, one, count }: Sized): Condition {
  return defineCondition({
    name,
    description,
    needs: [],
    options: boundsSchema,
    ask: (facts, bounds: Bounds) => {
      const hidden = uncountableFiles(facts);
      return within(bounds, {
        count: count(facts),
        what: counted(count(facts), one),
        open: hidden.length === 0 ? null : `those of ${filesInWords(hidden)} cannot be counted`,
        fewer: (most) => ({ who: 'the author', what: `brings the change down to ${counted(most, one)}` }),
      });
    },
  });
}

export function addedLines({ change }: Facts): number {
  return change.files.reduce((sum, { added }) => sum + added.length, 0);
}

export function removedLines({ change }: Facts): number {
  return change.files.reduce((sum, { removed }) => sum + removed, 0);
}

/** Per cent, from 0 to 100. */
export const shareSchema: z.ZodType<Bounds> = boundsSchema.refine(
  (bounds) => Object.values(bounds).every((bound = 0) => bound <= 100),
  { error: 'is a share in per cent, at most 100' },
);
