/** `renamed`: a file in scope came from one place to another. */
import { z } from 'zod';
import { defineCondition } from '../condition.ts';
import { filesInWords } from '../origins/line-origins.ts';
import { pathsSchema } from '../patterns/glob-list.ts';

export default defineCondition({
  name: 'renamed',
  description:
    'A file was renamed from one of these paths (`from`), to one of these (`to`); one of both may be left out.',
  needs: [],
  options: z
    .strictObject({ from: pathsSchema.optional(), to: pathsSchema.optional() })
    .refine(({ from, to }) => from !== undefined || to !== undefined, { error: 'needs `from` or `to`' }),
  ask: ({ change }, { from, to }) => {
    const renamed = change.files.filter((file) => file.from !== null && file.from !== file.path);
    const meant = renamed.filter((file) => (from?.match(file.from ?? '') ?? true) && (to?.match(file.path) ?? true));
    if (meant.length > 0) return { holds: true, because: `renamed: ${filesInWords(meant)}` };
    return { holds: false, because: 'no file was renamed so' };
  },
});
