/** `paths`: which files the conditions beside it see. */
import { z } from 'zod';
import type { Path } from '../model.ts';
import { parseGlob } from './glob.ts';
import type { Paths } from './policy.ts';
import { quoted } from './text.ts';

const MOST_GLOBS = 100;

const glob = z.string().superRefine((written, context) => {
  const parsed = parseGlob(written.replace(/^!/, ''));
  if ('match' in parsed) return;
  context.addIssue({ code: 'custom', message: `${quoted(written)} ${parsed.problem}`, input: written });
});

export const pathsSchema: z.ZodType<Paths> = z
  .array(glob)
  .min(1)
  .max(MOST_GLOBS)
  .transform((globs) => ({ kind: 'paths', globs, match: matchAny(globs) }));

/** One of the globs, and none of those that begin with `!`. Where there are only such: everything else. */
function matchAny(globs: readonly string[]): (path: Path) => boolean {
  const wanted = matchersOf(globs.filter((written) => !written.startsWith('!')));
  const unwanted = matchersOf(globs.filter((written) => written.startsWith('!')).map((written) => written.slice(1)));
  const isWanted = (path: Path): boolean => wanted.length === 0 || wanted.some((match) => match(path));
  return (path) => isWanted(path) && !unwanted.some((match) => match(path));
}

function matchersOf(globs: readonly string[]): readonly ((path: Path) => boolean)[] {
  return globs.map(parseGlob).flatMap((parsed) => ('match' in parsed ? [parsed.match] : []));
}
