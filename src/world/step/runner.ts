/** A workflow's step: what it was asked to do, and the pull request opened in an object store of Assay's own. No checkout is needed. */

import * as core from '@actions/core';
import { z } from 'zod';
import type { Step } from '../../action.ts';
import { UserError } from '../../errors.ts';
import { MOST_SHARES } from '../../report/claims.ts';
import { runArtifacts } from '../artifacts/own-run.ts';
import type { Declared } from '../claims/claims.ts';
import { actionEffects } from '../effects/action.ts';
import { gitHub } from '../github/github.ts';
import { visible } from '../process/log.ts';
import { realClock } from '../process/retry.ts';
import { keepMemorySmall } from '../process/small-heap.ts';
import { readSubject } from '../records/event.ts';
import { openSandbox } from '../sandbox/sandbox.ts';
import type { Share } from '../world.ts';
import { openDocket } from './docket.ts';
import { type Env, openSubject } from './open-pull.ts';

const FAIL_ON = ['violated', 'pending', 'never'] as const;
const EXERCISE = ['off', 'on'] as const;
const STAGES = ['all', 'inspect', 'exercise', 'report', 'judge'] as const;
const SWITCH = ['off', 'on'] as const;

/** @throws UserError for inputs or an event that hold nothing to look at, OutsideError when GitHub cannot be had. */
export async function openRunner(env: Env): Promise<Step> {
  const stage = chosen('stage', STAGES);
  const failOn = chosen('fail-on', FAIL_ON);
  const exercise = chosen('exercise', EXERCISE);
  const wishes = {
    comment: chosen('comment', SWITCH) === 'on',
    labels: chosen('labels', SWITCH) === 'on',
    reviewers: Number(chosen('reviewers', ['0', '1', '2', '3', '4', '5'])),
  };
  const token = core.getInput('token');
  if (token !== '') core.setSecret(token);
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  let requests = 0;
  const onRequest = () => {
    requests += 1;
  };
  process.once('exit', () => core.info(usage(requests, process.uptime())));
  const github = gitHub({
    token,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    clock: realClock,
    onRequest,
  });
  const given = { env, token, server, policy: core.getInput('policy'), registry: core.getInput('registry') };
  const claims = core.getInput('claims');
  if (stage === 'judge') {
    keepMemorySmall();
    const declared = declaredIn(claims, env);
    const docket = await openDocket({ ...given, github, pull: core.getInput('pull-request'), declared });
    return { stage, docket, server, wishes };
  }
  const subject = await readSubject({ env, base: core.getInput('base'), head: core.getInput('head') });
  const attempt = attemptOf(env);
  const run = env['GITHUB_RUN_ID'] ?? '';
  const opening = {
    ...given,
    github,
    isRerun: attempt > 1,
    effects: actionEffects(env),
    sandbox: openSandbox({ choice: stage === 'exercise' ? 'on' : exercise }),
    checkout: env['GITHUB_WORKSPACE'] ?? '',
  };
  if (stage === 'exercise') {
    const share = shareIn(core.getInput('shard'));
    return { stage, share, run, attempt, world: await openSubject(subject, { ...opening, share }) };
  }
  if (stage === 'report') {
    const shares = { artifacts: runArtifacts(env), run, attempt, digests: digestsIn(claims) };
    const nothingRuns = { sandbox: openSandbox({ choice: 'off' }), checkout: '' };
    const world = await openSubject(subject, { ...opening, ...nothingRuns, declared: shares });
    return { failOn, stage, server, run, attempt, world };
  }
  // Where code runs here, nobody's word is needed.
  if (exercise === 'on') return { failOn, stage, server, world: await openSubject(subject, opening) };
  const others = declaredIn(claims, env) ?? (stage === 'inspect' ? ('later' as const) : undefined);
  const believed = others === undefined ? opening : { ...opening, declared: others };
  return { failOn, stage, server, world: await openSubject(subject, believed) };
}

/** GitHub counts a job by minutes that were begun. */
const usage = (requests: number, seconds: number): string =>
  `${requests} API requests in ${seconds.toFixed(1)} s: at least ${Math.ceil(seconds / 60)} min of the runner`;

const attemptOf = (env: Env): number => Number(env['GITHUB_RUN_ATTEMPT'] ?? '1');

function shareIn(input: string): Share {
  const [, index, of] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(input) ?? [];
  const share = { index: Number(index), of: Number(of) };
  if (share.index <= share.of && share.of <= MOST_SHARES) return share;
  throw new UserError(
    `Input \`shard\` is \`${input}\`: it must be such as \`2/5\`, at most \`${MOST_SHARES}/${MOST_SHARES}\``,
  );
}

const digests = z.record(z.string().regex(/^digest-\d{1,2}$/), z.string().regex(/^(?:[0-9a-f]{64})?$/));

/** By the number of the share: the outputs of the jobs that ran the shares in this very run, as JSON. */
function digestsIn(input: string): Readonly<Record<string, string>> {
  const parsed = digests.safeParse(jsonIn(input));
  if (!parsed.success) throw new UserError('Input `claims` is not the outputs of the jobs that ran code, as JSON');
  return Object.fromEntries(Object.entries(parsed.data).map(([name, digest]) => [name.replace('digest-', ''), digest]));
}

/** Of all shares together, in this very run; null where the input is empty. */
function declaredIn(input: string, env: Env): Declared | null {
  if (input === '') return null;
  if (!/^[0-9a-f]{64}$/.test(input))
    throw new UserError('Input `claims` is not what verify.yml has as its output of that name');
  return { run: Number(env['GITHUB_RUN_ID'] ?? '0'), attempt: attemptOf(env), digest: input };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Ends the step with an error that people see, and that no text in it can turn into another command. */
export const fail = (text: string): void => core.setFailed(visible(text));

/** The first choice is the default. */
function chosen<Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
  const input = core.getInput(name);
  const known = choices.find((one) => one === input) ?? (input === '' ? choices[0] : undefined);
  if (known !== undefined) return known;
  throw new UserError(
    `Input \`${name}\` is \`${input}\`: it must be one of ${choices.map((one) => `\`${one}\``).join(', ')}`,
  );
}
