/** A pull request, or a range, opened as a world: its objects fetched into a store of Assay's own, its facts asked of GitHub. Nothing is checked out. */
import * as core from '@actions/core';
import { isClaimable } from '../../report/claims.ts';
import { readChangeRuns } from '../claims/change-runs.ts';
import { type Declared, openClaims } from '../claims/claims.ts';
import { type HeadRuns, headRuns } from '../claims/head-runs.ts';
import { openShares, type SharesOptions } from '../claims/shares.ts';
import { gitHubForge } from '../facts/forge-github.ts';
import { offlineForge } from '../facts/forge-offline.ts';
import { type PullHistory, pullHistory } from '../facts/pull-history.ts';
import type { GitHub } from '../github/github.ts';
import { openPackages } from '../packages/packages.ts';
import { visible } from '../process/log.ts';
import { realClock } from '../process/retry.ts';
import { withTime } from '../process/time.ts';
import type { PullRequest, Subject } from '../records/event.ts';
import { NO_RECORDS, type Records, readRecords } from '../records/forge-records.ts';
import { policiesElsewhere } from '../sources/policy-file.ts';
import { type Meta, openFetched } from '../sources/source-fetched.ts';
import type { OpenSource } from '../sources/source-local.ts';
import { noWorkspace } from '../workspace/workspace.ts';
import type { Claims, EffectsPort, ForgePort, OpenWorld, Sandbox, Share, Workspace } from '../world.ts';

export type Env = Readonly<Record<string, string | undefined>>;

export interface Opening {
  readonly env: Env;
  readonly github: GitHub;
  readonly token: string;
  /** Such as `https://github.com`. */
  readonly server: string;
  /** The inputs of these names, empty where they were not given. */
  readonly policy: string;
  readonly registry: string;
  /** Whether the event is that of an earlier run, and may be out of date. */
  readonly isRerun: boolean;
  readonly effects: EffectsPort;
  readonly sandbox: Sandbox;
  /** Left out where all of the change's code is run here, if it is run. */
  readonly share?: Share;
  /** Where other jobs run the change's code: what they declared, all together or share by share, null where their run is another one, `later` where they have not begun. */
  readonly declared?: Declared | SharesOptions | null | 'later';
  /** Where a checkout would be; null where none is looked at, whatever lies there. */
  readonly checkout: string | null;
}

const NO_PULL: Meta = { number: null, branch: null, title: null, body: null, opener: null };

/** @throws UserError for a repository or commit that cannot be had, OutsideError when the server does not answer. */
export async function openSubject(subject: Subject, opening: Opening): Promise<OpenWorld> {
  const { env, github, server, checkout, effects, sandbox } = opening;
  const token = opening.token === '' ? null : opening.token;
  const records = recordsOf(subject, github);
  const runs = subject.kind === 'range' ? null : headRuns(github, subject.pull);
  const opened = await openFetched({
    serverUrl: server,
    token,
    clock: realClock,
    progress: (what) => core.debug(what === null ? 'done' : visible(what)),
    policy: opening.policy,
    records,
    ...wanted(subject),
  });
  return {
    source: opened.source,
    tree: opened.tree,
    packages: openPackages({
      registry: opening.registry || undefined,
      npmrc: async () => opened.tree.read('target', '.npmrc'),
      env,
      clock: realClock,
    }),
    workspace: workspaceAt(checkout, opened),
    sandbox,
    ...(opening.share !== undefined && { share: opening.share }),
    ...claimsFor(subject, opening, { tree: opened.tree, runs }),
    now: () => performance.now(),
    ...(checkout !== null && checkout !== '' && { suites: opened.suitesIn(checkout) }),
    forge: withTime(
      forgeOf(subject, opening, { history: pullHistory({ opened, records }), tree: opened.tree, runs }),
      realClock,
    ),
    elsewhere: policiesElsewhere({ serverUrl: server, token, clock: realClock }),
    effects,
    progress: () => {},
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

interface Running extends Pick<OpenSource, 'tree'> {
  /** Null where there is no pull request. */
  readonly runs: HeadRuns | null;
}

function claimsFor(
  subject: Subject,
  { github, declared }: Opening,
  { tree, runs }: Running,
): { readonly claims?: Claims } {
  if (declared === undefined) return {};
  if (declared === 'later') return { claims: LATER };
  if (declared !== null && 'digests' in declared) return { claims: openShares(declared) };
  if (subject.kind === 'range' || runs === null) return {};
  return { claims: openClaims({ github, pull: subject.pull, tree, runs, declared }) };
}

const LATER: Claims = {
  outcome: async (own) =>
    isClaimable(own) ? { unavailable: 'other jobs of this run are at it', awaited: true } : null,
};

function workspaceAt(checkout: string | null, opened: OpenSource): Workspace {
  if (checkout === null) return noWorkspace('the job that decides reads git objects alone');
  return checkout === '' ? noWorkspace('no step checked the repository out') : opened.workspaceIn(checkout);
}

/** The branch's tip is asked for, not the event's: a policy may have changed since the event was sent. */
function wanted(subject: Subject) {
  if (subject.kind === 'range')
    return { repository: subject.repository, head: subject.head, target: subject.base, meta: NO_PULL };
  const { repository, number, targetBranch, head, branch, title, body, opener }: PullRequest = subject.pull;
  return { repository, head, target: `refs/heads/${targetBranch}`, meta: { number, branch, title, body, opener } };
}

interface Recalling extends Running {
  readonly history: PullHistory;
}

function forgeOf(subject: Subject, opening: Opening, { history, tree, runs }: Recalling): ForgePort {
  if (subject.kind === 'range' || runs === null) return offlineForge('a range of commits is no pull request');
  const { github, isRerun, declared } = opening;
  const { pull } = subject;
  // Of this very run there is nothing to find out.
  const isOwn = declared === 'later' || (declared != null && 'digests' in declared);
  const asking = isOwn ? {} : { runs: () => readChangeRuns({ github, pull, runs, tree }) };
  return gitHubForge({ github, pull, isRerun, history, ...asking });
}

/** Asked for once. Of a range of commits, no pull request speaks. */
function recordsOf(subject: Subject, github: GitHub): () => Promise<Records> {
  let asked: Promise<Records> | undefined;
  return async () => {
    if (subject.kind === 'range') return NO_RECORDS;
    asked ??= readRecords(github, subject.pull);
    return asked;
  };
}
