/** A workflow's step: what it was asked to do, and the pull request opened in an object store of Assay's own. No checkout is needed. */

import * as core from '@actions/core';
import { z } from 'zod';
import type { Step } from '../action.ts';
import { UserError } from '../errors.ts';
import { MOST_SHARES } from '../report/claims.ts';
import type { Declared } from './claims.ts';
import { openDocket } from './docket.ts';
import { actionEffects } from './effects-action.ts';
import { readSubject } from './event.ts';
import { gitHub } from './github.ts';
import { visible } from './log.ts';
import { type Env, openSubject } from './open-pull.ts';
import { realClock } from './retry.ts';
import { openSandbox } from './sandbox.ts';
import { keepMemorySmall } from './small-heap.ts';
import type { Share } from './world.ts';

const FAIL_ON = ['violated', 'pending', 'never'] as const;
const EXERCISE = ['off', 'on'] as const;
const STAGES = ['all', 'inspect', 'exercise', 'judge'] as const;
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
  process.once('exit', () => core.info(`${requests} API requests`));
  const github = gitHub({
    token,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    clock: realClock,
    onRequest,
  });
  const given = { env, token, server, policy: core.getInput('policy'), registry: core.getInput('registry') };
  const declared = declaredIn(core.getInput('claims'), env);
  if (stage === 'judge') {
    keepMemorySmall();
    const docket = await openDocket({ ...given, github, pull: core.getInput('pull-request'), declared });
    return { stage, docket, server, wishes };
  }
  const subject = await readSubject({ env, base: core.getInput('base'), head: core.getInput('head') });
  const attempt = attemptOf(env);
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
    const run = env['GITHUB_RUN_ID'] ?? '';
    return { stage, share, run, attempt, world: await openSubject(subject, { ...opening, share }) };
  }
  // Where code runs here, nobody's word is needed.
  if (exercise === 'on') return { failOn, stage, server, world: await openSubject(subject, opening) };
  const others = declared ?? (stage === 'inspect' ? ('later' as const) : undefined);
  const believed = others === undefined ? opening : { ...opening, declared: others };
  return { failOn, stage, server, world: await openSubject(subject, believed) };
}

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

/** The outputs of the job that made the claims in this very run, as JSON; null where the input is empty. */
function declaredIn(input: string, env: Env): Declared | null {
  if (input === '' || input === 'null') return null;
  const parsed = digests.safeParse(jsonIn(input));
  if (!parsed.success) throw new UserError('Input `claims` is not what verify.yml has as its output of that name');
  const named = Object.entries(parsed.data).map(([name, digest]) => [name.replace('digest-', ''), digest]);
  return { run: Number(env['GITHUB_RUN_ID'] ?? '0'), attempt: attemptOf(env), digests: Object.fromEntries(named) };
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
