/** `paths`: which files the conditions beside it see. */
import { z } from 'zod';
import type { Path } from '../../model.ts';
import { quoted } from '../wording/phrases.ts';
import { type Alternative, parseGlob } from './glob.ts';

const MOST_GLOBS = 100;

/** A list of globs. A path is meant when one of them matches and none of those that begin with `!` does; their order is of no account. */
export interface Paths {
  readonly kind: 'paths';
  readonly globs: readonly string[];
  /** A path is meant by one of these, before those with `!` are taken out. */
  readonly wanted: readonly Alternative[];
  readonly unwanted: readonly Alternative[];
  readonly match: (path: Path) => boolean;
}

const glob = z.string().superRefine((written, context) => {
  const parsed = parseGlob(written.replace(/^!/, ''));
  if ('match' in parsed) return;
  context.addIssue({ code: 'custom', message: `${quoted(written)} ${parsed.problem}`, input: written });
});

export const pathsSchema: z.ZodType<Paths> = z.array(glob).min(1).max(MOST_GLOBS).transform(pathsOf);

const EVERYTHING: Alternative = { start: '', mark: null, match: () => true };

/** Of globs that `parseGlob` takes: one of them, and none of those that begin with `!`. Where there are only such: everything else. */
export function pathsOf(globs: readonly string[]): Paths {
  const all = alternativesOf(globs.filter((written) => !written.startsWith('!')));
  const wanted = all.length === 0 ? [EVERYTHING] : all;
  const unwanted = alternativesOf(
    globs.filter((written) => written.startsWith('!')).map((written) => written.slice(1)),
  );
  const isOneOf = (of: readonly Alternative[], path: Path): boolean => of.some(({ match }) => match(path));
  return { kind: 'paths', globs, wanted, unwanted, match: (path) => isOneOf(wanted, path) && !isOneOf(unwanted, path) };
}

function alternativesOf(globs: readonly string[]): readonly Alternative[] {
  return globs.map(parseGlob).flatMap((glob) => ('match' in glob ? glob.alternatives : []));
}
