/** `deployment`: this very head is what runs in an environment, made by somebody or something that may, for long enough. */
import { z } from 'zod';
import type { Deployment, Facts } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import { ANYONE, allowedSchema, needsOfAllowed } from '../people/allowed.ts';
import { standingOf } from '../people/standing.ts';
import { judgeStatus, namedStatus, needsOfStatus } from '../statuses/named-status.ts';
import { durationSchema } from '../time/duration.ts';
import { momentInWords } from '../time/moment.ts';
import { quoted } from '../wording/phrases.ts';

const environment = z.string().min(1).max(255);
const workflow = z
  .string()
  .regex(/^\.github\/workflows\/[^/\s]{1,200}\.ya?ml$/, { error: 'must be a file in `.github/workflows/`' });
const asked = z.strictObject({
  environment,
  state: z.enum(['success', 'in-progress', 'queued', 'pending']).default('success'),
  soak: durationSchema.optional().describe('For how long it has to be in that state: `2h`.'),
  by: z
    .union([z.strictObject({ workflow }), allowedSchema])
    .optional()
    .describe('Who has to have made it: a workflow, by its file, or people.'),
  healthy: namedStatus.optional().describe('A status or check that succeeds after the soak: an analysis, say.'),
});
type Asked = z.output<typeof asked>;
const options = z.union([environment.transform((name): Asked => ({ environment: name, state: 'success' })), asked]);

export default defineCondition<Asked>({
  name: 'deployment',
  description:
    'This head is deployed to an environment: the latest deployment there, in that state, for that long, made by whom the policy lets.',
  needs: ['deployments:*'],
  needsFor: (asked) => [
    `deployments:${asked.environment}`,
    ...(asked.by === undefined || 'workflow' in asked.by ? [] : needsOfAllowed(asked.by)),
    ...(asked.healthy === undefined ? [] : needsOfStatus(asked.healthy)),
  ],
  options,
  ask: (facts, asked) => ({ ...answer(facts, asked), wants: [{ kind: 'deployment', name: asked.environment }] }),
});

function answer(facts: Facts, asked: Asked): Answer {
  const where = quoted(asked.environment);
  const deployments = facts.forge.deployments ?? { unavailable: 'nobody asked' };
  const next = [{ who: 'somebody who may', what: `deploys \`${facts.change.head.slice(0, 7)}\` to ${where}` }];
  if ('unavailable' in deployments)
    return {
      holds: undefined,
      because: `the deployments to ${where} are unknown: ${deployments.unavailable}`,
      awaited: true,
      next,
    };
  const all = deployments.value.filter((one) => one.environment === asked.environment);
  const ours = all.find(({ commit }) => commit === facts.change.head);
  if (ours === undefined)
    return { holds: false, because: `this head is not deployed to ${where}`, awaited: true, next };
  if (ours.superseded)
    return {
      holds: false,
      because: `a later deployment to ${where} took the place of this head's`,
      awaited: true,
      next,
    };
  if (ours.state !== asked.state)
    return {
      holds: false,
      because: `the deployment to ${where} is \`${ours.state}\`, not \`${asked.state}\``,
      awaited: true,
      next,
    };
  return madeBy(ours, facts, asked) ?? soaked(ours, facts, asked);
}

/** Null where who made it may. */
function madeBy(ours: Deployment, facts: Facts, asked: Asked): Answer | null {
  const no = (holds: false | undefined, because: string): Answer => {
    const reason = `the deployment to ${quoted(asked.environment)} does not count: ${because}`;
    return { holds, because: reason, awaited: true, notices: [reason] };
  };
  const { by } = asked;
  if (by !== undefined && 'workflow' in by) return ranBy(ours, facts, by.workflow, no);
  if (by !== undefined || ours.by.kind === 'person') {
    const { counts, because } = standingOf(ours.by, facts, by ?? ANYONE);
    return counts === true ? null : no(counts, because);
  }
  const altered = facts.change.files.find(({ path, from }) => isWorkflow(path) || isWorkflow(from ?? ''));
  if (altered !== undefined)
    return no(undefined, `the change alters ${quoted(altered.path)}, and its own workflow could have made it`);
  return null;
}

const isWorkflow = (path: string): boolean => /^\.github\/(?:workflows|actions)\//.test(path);

/** As whom the forge lets workflows speak: nobody can have this login who is no app of it. */
const WORKFLOWS = 'github-actions[bot]';

/** Anybody who may write a deployment's status can name any run in it: who wrote it, the run's commit and its end have to fit. */
function ranBy(
  { by, state, run = { unavailable: 'nobody asked' } }: Deployment,
  { change }: Facts,
  workflow: string,
  no: (holds: false | undefined, because: string) => Answer,
): Answer | null {
  if (by.kind !== 'bot' || by.login !== WORKFLOWS)
    return no(undefined, `${quoted(by.login)} says so, which is no workflow`);
  if ('unavailable' in run) return no(undefined, `which workflow made it is not known: ${run.unavailable}`);
  if (run.value === null) return no(false, 'no workflow of this repository made it');
  if (run.value.workflow !== workflow) return no(false, `${quoted(run.value.workflow)} made it`);
  const { commit, conclusion } = run.value;
  const named = `the run of ${quoted(workflow)} that it names`;
  if (commit !== change.head)
    return no(undefined, `${named} is of ${quoted(commit.slice(0, 7))}: nothing binds it to this head`);
  const isOn = conclusion === 'pending' && state !== 'success';
  if (conclusion !== 'success' && !isOn) return no(undefined, `${named} is ${quoted(conclusion)}`);
  if (change.files.some(({ path, from }) => path === workflow || from === workflow))
    return no(undefined, `the change alters ${quoted(workflow)}`);
  return null;
}

/** In that state for long enough, and found healthy afterwards. */
function soaked(ours: Deployment, facts: Facts, asked: Asked): Answer {
  const where = quoted(asked.environment);
  const is = `this head is deployed to ${where}: \`${ours.state}\` since ${momentInWords(ours.since)}`;
  const { soak, healthy } = asked;
  const end = ours.since + (soak?.milliseconds ?? 0);
  const now = facts.forge.now ?? { unavailable: 'nobody asked' };
  if (soak !== undefined) {
    if ('unavailable' in now)
      return { holds: undefined, because: `${is}; the time is not known: ${now.unavailable}`, awaited: true };
    const next = [{ who: 'everybody', what: `waits until ${momentInWords(end)} (${soak.written} in ${where})` }];
    if (now.value < end)
      return { holds: false, because: `${is}, which is less than ${soak.written}`, awaited: true, next };
  }
  if (healthy === undefined) return { holds: true, because: is };
  const judged = judgeStatus(facts, healthy, end);
  return { ...judged, because: `${is}; ${judged.because}` };
}
