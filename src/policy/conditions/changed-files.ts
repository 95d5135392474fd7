/** `changed-files`: how many files in scope the change touches. */

import { defineCondition } from '../condition.ts';
import { type Bounds, boundsSchema, within } from '../counts/bounds.ts';
import { counted } from '../wording/phrases.ts';

export default defineCondition({
  name: 'changed-files',
  description: 'The number of files that the change adds, changes, renames or removes.',
  needs: [],
  options: boundsSchema,
  ask: ({ change }, bounds: Bounds) =>
    within(bounds, {
      count: change.files.length,
      what: counted(change.files.length, 'changed file'),
      open: null,
      fewer: (most) => ({ who: 'the author', what: `brings the change down to ${counted(most, 'file')}` }),
    }),
});
