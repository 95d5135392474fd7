/** `opener`: who opened the pull request, and what they may. */
import { z } from 'zod';
import type { Account, Facts } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import { permissionWanted, teamName, teamsSchema } from '../people/allowed.ts';
import { mayOf, memberOf, type Standing } from '../people/standing.ts';
import { allOf, anyOf } from '../three-valued.ts';
import { quoted } from '../wording/phrases.ts';

const access = z
  .strictObject({
    permission: permissionWanted.optional().describe('At least this permission on the repository, now.'),
    teams: teamsSchema.optional().describe('A member of one of these teams, `organization/team`.'),
  })
  .refine(({ permission, teams }) => permission !== undefined || teams !== undefined, {
    error: 'needs `permission` or `teams`',
  });
const one = z.union([z.int().positive(), z.enum(['person', 'bot']), access]);
type Wanted = z.output<typeof one>;

export default defineCondition({
  name: 'opener',
  description:
    'Who opened the pull request is a `person`, a `bot`, one of these accounts, by their numeric ids (a name can be taken over by somebody else), or somebody with this `permission` or in these `teams`.',
  needs: ['permissions:opener'],
  needsFor: (written) =>
    [written]
      .flat()
      .flatMap((wanted) =>
        typeof wanted === 'object'
          ? [
              ...(wanted.permission === undefined ? [] : (['permissions:opener'] as const)),
              ...(wanted.teams ?? []).map((team) => `team:${teamName(team)}` as const),
            ]
          : [],
      ),
  options: z.union([one, z.array(one).min(1).max(200)]),
  ask: (facts, options) => {
    const { opener } = facts.change;
    if (opener === null) return { holds: undefined, because: 'who opened the change is unknown' };
    const answers = [options].flat().map((wanted) => isMeant(opener, wanted, facts));
    const id = opener.id === null ? 'without an id' : `id ${opener.id}`;
    const reasons = answers.flatMap(({ because }) => (because === '' ? [] : [because]));
    const because = [`opened by ${quoted(opener.login)} (${opener.kind}, ${id})`, ...reasons].join('; ');
    return { holds: anyOf(answers.map(({ counts }) => counts)), because };
  },
});

const plainly = (counts: Answer['holds']): Standing => ({ counts, because: '' });

function isMeant(opener: Account, wanted: Wanted, facts: Facts): Standing {
  const { id, kind } = opener;
  if (typeof wanted === 'number') return plainly(id === null ? undefined : id === wanted);
  if (typeof wanted === 'string') return plainly(kind === 'unknown' ? undefined : kind === wanted);
  const { permission, teams } = wanted;
  const may = permission === undefined ? [] : [mayOf(opener, withoutReviews(facts), permission)];
  const member = teams === undefined ? [] : [memberOfAny(opener, facts, teams)];
  const all = [...may, ...member];
  const because = all.flatMap((each) => (each.because === '' ? [] : [each.because])).join('; ');
  return { counts: allOf(all.map(({ counts }) => counts)), because };
}

/** What somebody may is looked up for this; what their reviews tell besides was not asked for, and must make no difference. */
const withoutReviews = (facts: Facts): Facts => ({
  ...facts,
  forge: { ...facts.forge, reviews: { unavailable: 'not asked for' } },
});

function memberOfAny(opener: Account, facts: Facts, teams: readonly string[]): Standing {
  const answers = teams.map((team) => memberOf(opener, facts, team));
  const reasons = answers.map(({ because }) => because).join('; ');
  const counts = anyOf(answers.map((each) => each.counts));
  return { counts, because: counts === true ? '' : reasons };
}
