/** `paths`: which files the conditions beside it see. */
import { z } from 'zod';
import type { Path } from '../model.ts';
import { parseGlob } from './glob.ts';
import type { Alternative, Expression, Paths, Rule } from './policy.ts';
import { quoted } from './text.ts';

const MOST_GLOBS = 100;

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

/** The rule, of this directory alone: it applies where the change touches it, and sees nothing else. */
export function inDirectory(rule: Rule, directory: Path): Rule {
  const paths = pathsOf([`${directory.replace(/[\\*?[\]{},!]/g, '\\$&')}/**`]);
  const within = (of: Expression): Expression => ({ kind: 'within', paths, of });
  return { ...rule, when: within(rule.when ?? { kind: 'all', of: [] }), require: within(rule.require) };
}
