/** `label`: the pull request wears these labels, by their exact names, and somebody put them on who may, when there was nothing more to come from an agent. */
import { z } from 'zod';
import type { Facts, Labeling, Next } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import { agentCommitsAfter } from '../origins/agent-commits.ts';
import { type Allowed, allowedSchema, needsOfAllowed, WRITERS, whoMay } from '../people/allowed.ts';
import { withinAge } from '../people/max-age.ts';
import { boundTo } from '../people/same-diff.ts';
import { notesOnPeople, type Standing, standingOf } from '../people/standing.ts';
import { type Duration, durationSchema } from '../time/duration.ts';
import { isSame, looksLike, notThat } from '../wording/look-alikes.ts';
import { counted, listed, quoted } from '../wording/phrases.ts';

const name = z.string().min(1).max(100);
const names = z.union([name, z.array(name).min(1)]);
const options = z.union([
  names,
  z.strictObject({
    name: names,
    by: z
      .union([z.literal('anyone'), allowedSchema])
      .default(WRITERS)
      .describe('Who may put it on. anyone: no matter who, bots and the author too.'),
    after: z
      .enum(['last-agent-push', 'any-time'])
      .default('last-agent-push')
      .describe('last-agent-push: what an agent pushed later takes its word away, unless the diff is the same.'),
    'max-age': durationSchema.optional().describe('How long it holds, from when it was put on: `72h`, `14d`.'),
  }),
]);

export default defineCondition({
  name: 'label',
  description:
    'The pull request wears this label, or all of these, by their exact names: put on by somebody who may (with write permission, unless said otherwise) and took no part in the change, after the last push of agent-written commits.',
  needs: ['labels', 'labelings', 'digest', 'pushes', 'assignees', 'permissions'],
  needsFor: (written) => {
    const { by, after, maxAge } = askedIn(written);
    const when = after === 'any-time' && maxAge === undefined ? [] : (['labelings', 'digest'] as const);
    if (by === 'anyone') return ['labels', ...when];
    return ['labels', 'labelings', 'digest', ...needsOfAllowed(by)];
  },
  options,
  ask: (facts, written) => {
    const asked = askedIn(written);
    return { ...answer(facts, asked), wants: asked.wanted.map((label) => ({ kind: 'label', name: label })) };
  },
});

interface Asked {
  readonly wanted: readonly string[];
  readonly by: Allowed | 'anyone';
  readonly after: 'last-agent-push' | 'any-time';
  readonly maxAge?: Duration | undefined;
}

function askedIn(written: z.output<typeof options>): Asked {
  if (typeof written === 'string' || Array.isArray(written))
    return { wanted: [written].flat(), by: WRITERS, after: 'last-agent-push' };
  return { wanted: [written.name].flat(), by: written.by, after: written.after, maxAge: written['max-age'] };
}

function answer(facts: Facts, asked: Asked): Answer {
  const { labels } = facts.forge;
  if ('unavailable' in labels)
    return {
      holds: undefined,
      because: `the labels are unknown: ${labels.unavailable}`,
      awaited: true,
      next: add(asked, asked.wanted),
    };
  const present = labels.value;
  const missing = asked.wanted.filter((label) => !present.some((one) => isSame(one, label)));
  if (missing.length > 0) {
    const alike = missing.flatMap((label) =>
      present.filter((one) => looksLike(one, label)).map((one) => notThat(one, label)),
    );
    const because = `${counted(missing.length, 'label')} missing: ${listed(missing.map(quoted))}`;
    return { holds: false, because: [because, ...alike].join('; '), awaited: true, next: add(asked, missing) };
  }
  return worn(facts, asked);
}

/** A label that is there and does not count leaves it open: nobody should take it for not being there, where its being there makes a rule apply. */
function worn(facts: Facts, asked: Asked): Answer {
  const weighed = asked.wanted.map((label) => ({ label, standing: standingOfLabel(label, facts, asked) }));
  const refused = weighed.filter(({ standing }) => standing.counts !== true);
  const wears = `wears ${listed(asked.wanted.map((one) => `the label ${quoted(one)}`))}`;
  if (refused.length === 0) return { holds: true, because: wears };
  const reasons = refused.map(
    ({ label, standing }) => `the label ${quoted(label)} does not count: ${standing.because}`,
  );
  const notes = asked.by === 'anyone' ? [] : notesOnPeople(facts);
  return {
    ...{ holds: undefined, because: [...reasons, ...notes].join('; '), awaited: true, notices: reasons },
    next: add(
      asked,
      refused.map(({ label }) => label),
    ),
  };
}

function standingOfLabel(label: string, facts: Facts, { by, after, maxAge }: Asked): Standing {
  if (by === 'anyone' && after === 'any-time' && maxAge === undefined) return { counts: true, because: '' };
  const labelings = facts.forge.labelings ?? { unavailable: 'nobody asked' };
  if ('unavailable' in labelings)
    return { counts: undefined, because: `who put it on is not known: ${labelings.unavailable}` };
  const labeling = labelings.value.findLast((one) => isSame(one.label, label));
  if (labeling === undefined) return { counts: undefined, because: 'who put it on is not known' };
  const standings = [
    ...(by === 'anyone' ? [] : [standingOf(labeling.by, facts, by)]),
    ...(after === 'any-time' ? [] : [stillMeant(labeling, facts)]),
    withinAge(labeling.at, maxAge, facts, `${quoted(labeling.by.login)} put it on`),
  ];
  return (
    standings.find(({ counts }) => counts === false) ??
    standings.find(({ counts }) => counts === undefined) ?? { counts: true, because: '' }
  );
}

/** Whether nothing came from an agent since: the diff is the same, or what came is not an agent's. */
function stillMeant({ by, seen }: Labeling, facts: Facts): Standing {
  const bound = boundTo(seen, facts, `${quoted(by.login)} put it on`);
  if (bound.counts === true) return bound;
  const later = agentCommitsAfter(seen?.head ?? { unavailable: 'nobody asked' }, facts);
  if (later === null || bound.counts === undefined) return later?.length === 0 ? { counts: true, because: '' } : bound;
  if (later.length === 0) return { counts: true, because: '' };
  return {
    counts: false,
    because: `it is older than ${listed(later.map((sha) => quoted(sha.slice(0, 7))))}, which an agent wrote, or nobody says who`,
  };
}

function add({ by }: Asked, missing: readonly string[]): readonly Next[] {
  const who = by === 'anyone' ? 'somebody' : `somebody${whoMay(by)}`;
  return [{ who, what: `adds the label ${missing.map(quoted).join(' and ')}` }];
}
