/** A workflow's step: what it was asked to do, and the pull request opened in an object store of Assay's own. No checkout is needed. */

import * as core from '@actions/core';
import type { Step } from '../action.ts';
import { UserError } from '../errors.ts';
import { openDocket } from './docket.ts';
import { actionEffects } from './effects-action.ts';
import { readSubject } from './event.ts';
import { gitHub } from './github.ts';
import { visible } from './log.ts';
import { type Env, openSubject } from './open-pull.ts';
import { realClock } from './retry.ts';
import { openSandbox } from './sandbox.ts';

const FAIL_ON = ['violated', 'pending', 'never'] as const;
const EXERCISE = ['off', 'on'] as const;
const STAGES = ['all', 'inspect', 'judge'] as const;
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
  if (stage === 'judge') {
    const docket = await openDocket({ ...given, github, pull: core.getInput('pull-request') });
    return { stage, docket, server, wishes };
  }
  const subject = await readSubject({ env, base: core.getInput('base'), head: core.getInput('head') });
  const opening = {
    ...given,
    github,
    isRerun: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') > 1,
    effects: actionEffects(env),
    sandbox: openSandbox({ choice: exercise }),
    checkout: env['GITHUB_WORKSPACE'] ?? '',
  };
  return { failOn, stage, server, world: await openSubject(subject, opening) };
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
