/** A status or check of somebody else's by its name, and by whose it is where the policy says so. */
import { z } from 'zod';
import type { Facts, ForgeCheck, ForgeFact, Next } from '../../model.ts';
import type { Answer } from '../condition.ts';
import { momentInWords } from '../time/moment.ts';
import { listed, quoted } from '../wording/phrases.ts';
import { whyUnreported } from './awaited-runs.ts';

const CONCLUSIONS = ['success', 'neutral', 'skipped'] as const;

const named = z.strictObject({
  name: z.string().min(1).max(255),
  app: z.string().min(1).max(100).optional().describe('The app that reports it, as in its address: `github-actions`.'),
  workflow: z.string().min(1).max(255).optional().describe('The file of the workflow that runs it.'),
  conclusions: z
    .array(z.enum(CONCLUSIONS))
    .min(1)
    .default(['success'])
    .describe('What counts. Neutral and skipped do not, unless they are listed.'),
});
export type NamedStatus = z.output<typeof named>;

/** The name alone, or with more. */
export const namedStatus: z.ZodType<NamedStatus> = z.union([
  z
    .string()
    .min(1)
    .max(255)
    .transform((name): NamedStatus => ({ name, conclusions: ['success'] })),
  named,
]);

/** What has to be known to judge it. No run of a workflow brings what another app reports. */
export const needsOfStatus = (wanted: NamedStatus): readonly ForgeFact[] => [
  'statuses',
  ...(mayRun(wanted) ? ([`runs:${wanted.name}`] as const) : []),
];

const mayRun = ({ app = ACTIONS }: NamedStatus): boolean => app === ACTIONS;
/** The app that reports what runs of workflows say. */
const ACTIONS = 'github-actions';

/**
 * All that report under the name have to be well: nobody can hide a failure behind a namesake. One that failed is awaited
 * like one that is not there, for a second run needs no other code. `from`: older ones are not meant, in milliseconds since 1970; null for any. */
export function judgeStatus({ forge, change }: Facts, wanted: NamedStatus, from: number | null): Answer {
  const { app, workflow, conclusions } = wanted;
  const shown = inWords(wanted);
  const success: Next = { who: 'whoever runs it', what: `lets ${shown} succeed` };
  const awaited = (holds: false | undefined, because: string, next = success): Answer => ({
    ...{ holds, because, awaited: true },
    next: [next],
  });
  const statuses = forge.statuses ?? { unavailable: 'nobody asked' };
  if ('unavailable' in statuses) return awaited(undefined, `what ${shown} says is unknown: ${statuses.unavailable}`);
  const namesakes = statuses.value.filter(({ name }) => name === wanted.name);
  const meant = namesakes.filter((one) => (app ?? one.app) === one.app && (workflow ?? one.workflow) === one.workflow);
  if (meant.length === 0) {
    const why = mayRun(wanted) ? whyUnreported(forge, workflow ?? null) : null;
    const because = [`${shown} has not reported`, ...(why === null ? [] : [why.because]), ...others(namesakes)];
    return awaited(false, because.join('; '), why?.next ?? success);
  }
  const bad = meant.find(({ conclusion }) => !conclusions.some((one) => one === conclusion));
  if (bad !== undefined) return awaited(false, `${shown} is ${quoted(bad.conclusion)}`);
  if (from !== null && meant.some(({ at }) => at === null || at < from))
    return awaited(false, `${shown} has said nothing since ${momentInWords(from)}`);
  // What a change's own workflow says of it is the change's word.
  if (workflow !== undefined && change.files.some(({ path, from }) => path === workflow || from === workflow))
    return awaited(undefined, `the change alters ${quoted(workflow)}, which says so`);
  const said = [...new Set(meant.map(({ conclusion }) => quoted(conclusion)))];
  return { holds: true, because: `${shown} is ${listed(said)}` };
}

const inWords = ({ name, app, workflow }: NamedStatus): string =>
  [
    quoted(name),
    ...(app === undefined ? [] : [`of ${quoted(app)}`]),
    ...(workflow === undefined ? [] : [`in ${quoted(workflow)}`]),
  ].join(' ');

const others = (namesakes: readonly ForgeCheck[]): readonly string[] =>
  namesakes.slice(0, 3).map(({ app, workflow }) => {
    const whose = workflow ?? app;
    return whose === null
      ? 'another one of that name is nobody known’s'
      : `another one of that name is of ${quoted(whose)}`;
  });
