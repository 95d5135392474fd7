/** A workflow's step: what it was asked to do, and the pull request opened in an object store of Assay's own. No checkout is needed. */

import * as core from '@actions/core';
import type { Step } from '../action.ts';
import { UserError } from '../errors.ts';
import { actionEffects } from './effects-action.ts';
import { type PullRequest, readSubject, type Subject } from './event.ts';
import { gitHubForge } from './forge-github.ts';
import { offlineForge } from './forge-offline.ts';
import { NO_RECORDS, type Records, readRecords } from './forge-records.ts';
import { type GitHub, gitHub } from './github.ts';
import { visible } from './log.ts';
import { openPackages } from './packages.ts';
import { policiesElsewhere } from './policy-file.ts';
import { realClock } from './retry.ts';
import { openSandbox } from './sandbox.ts';
import { type Meta, openFetched } from './source-fetched.ts';
import { withTime } from './time.ts';
import { noWorkspace } from './workspace.ts';
import type { ForgePort } from './world.ts';

type Env = Readonly<Record<string, string | undefined>>;

const FAIL_ON = ['violated', 'pending', 'never'] as const;
const EXERCISE = ['off', 'on'] as const;

const NO_PULL: Meta = { number: null, branch: null, title: null, body: null, opener: null };

/** @throws UserError for inputs or an event that hold nothing to look at, OutsideError when GitHub cannot be had. */
export async function openRunner(env: Env): Promise<Step> {
  const failOn = chosen('fail-on', FAIL_ON);
  const exercise = chosen('exercise', EXERCISE);
  const token = core.getInput('token');
  if (token !== '') core.setSecret(token);
  const subject = await readSubject({ env, base: core.getInput('base'), head: core.getInput('head') });
  const api = gitHub({ token, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', clock: realClock });
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const checkout = env['GITHUB_WORKSPACE'] ?? '';
  const opened = await openFetched({
    serverUrl: server,
    token: token === '' ? null : token,
    clock: realClock,
    progress: (what) => core.debug(what === null ? 'done' : visible(what)),
    policy: core.getInput('policy'),
    records: recordsOf(subject, api),
    ...wanted(subject),
  });
  return {
    failOn,
    stage: 'all',
    server,
    world: {
      source: opened.source,
      tree: opened.tree,
      packages: openPackages({
        registry: core.getInput('registry') || undefined,
        npmrc: async () => opened.tree.read('target', '.npmrc'),
        env,
        clock: realClock,
      }),
      workspace: checkout === '' ? noWorkspace('no step checked the repository out') : opened.workspaceIn(checkout),
      sandbox: openSandbox({ choice: exercise }),
      forge: withTime(forgeOf(subject, api, env), realClock),
      elsewhere: policiesElsewhere({ serverUrl: server, token: token === '' ? null : token, clock: realClock }),
      effects: actionEffects(env),
      progress: () => {},
      [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
    },
  };
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

/** The branch's tip is asked for, not the event's: a policy may have changed since the event was sent. */
function wanted(subject: Subject) {
  if (subject.kind === 'range')
    return { repository: subject.repository, head: subject.head, target: subject.base, meta: NO_PULL };
  const { repository, number, targetBranch, head, branch, title, body, opener }: PullRequest = subject.pull;
  return { repository, head, target: `refs/heads/${targetBranch}`, meta: { number, branch, title, body, opener } };
}

/** Of a range of commits, no pull request speaks. */
const recordsOf = (subject: Subject, api: GitHub) => async (): Promise<Records> =>
  subject.kind === 'range' ? NO_RECORDS : await readRecords(api, subject.pull);

function forgeOf(subject: Subject, api: GitHub, env: Env): ForgePort {
  if (subject.kind === 'range') return offlineForge('a range of commits is no pull request');
  const isRerun = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') > 1;
  return gitHubForge({ github: api, pull: subject.pull, isRerun });
}
