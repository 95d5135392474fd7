/** The run of another workflow that may speak for the sandbox: started for this head by a file that the target has too, with nothing in it but our workflow at a full commit. */
import type { PullRequest } from '../records/event.ts';
import type { Claimed, Tree } from '../world.ts';
import { calledBy } from './caller-file.ts';
import { fileOf, type HeadRun, type HeadRuns } from './head-runs.ts';

export interface ProvenRun {
  readonly run: number;
  /** From 1. */
  readonly attempt: number;
}

export interface Seeking {
  readonly runs: HeadRuns;
  readonly pull: Pick<PullRequest, 'repository' | 'headRepository' | 'head'>;
  readonly tree: Tree;
}

/** Events whose runs GitHub starts for a pull request's own head. */
const EVENTS: readonly string[] = ['pull_request', 'pull_request_review'];
/** As GitHub names a workflow that was called: by whoever publishes Assay, at a full commit. */
const OURS = /^[\w.-]{1,100}\/[\w.-]{1,100}\/\.github\/workflows\/verify\.yml@([0-9a-f]{40})$/;

/** The newest one that counts. Where none does, the newest one's reason. */
export async function provenRun({ runs, pull, tree }: Seeking): Promise<Claimed<ProvenRun>> {
  const told = await runs();
  if ('unavailable' in told) return told;
  const ours = told.value
    .filter(({ referenced_workflows: called }) => called?.some(isVerify))
    .sort((a, b) => b.id - a.id);
  const reasons: string[] = [];
  let empty: string | undefined;
  for (const run of ours) {
    const reason = await obstacleOf(run, pull, tree);
    if (reason !== null) reasons.push(reason);
    else if (run.status !== 'completed') return { unavailable: 'its run has not ended yet', awaited: true };
    else if (EMPTY.has(run.conclusion ?? '')) empty ??= EMPTY.get(run.conclusion ?? '');
    else return { value: { run: run.id, attempt: run.run_attempt } };
  }
  if (empty !== undefined) return { unavailable: empty, awaited: true };
  const [reason] = reasons;
  return reason === undefined
    ? { unavailable: 'no run of verify.yml is known for this head yet', awaited: true }
    : { unavailable: reason };
}

/** Conclusions of runs that had no say: an older one of the same head may have had it, and one that goes on or is run again will. */
const EMPTY: ReadonlyMap<string, string> = new Map([
  ['action_required', 'its run waits for somebody to approve it'],
  ['cancelled', 'its run was cancelled'],
  ['startup_failure', 'its run did not start'],
]);

const isVerify = ({ path }: { readonly path: string }): boolean => /\/\.github\/workflows\/verify\.yml@/.test(path);

/** Null where its jobs are ours, and of this pull request. */
async function obstacleOf(run: HeadRun, pull: Seeking['pull'], tree: Tree): Promise<string | null> {
  if (!isSame(run.repository.full_name, pull.repository)) return 'its run is of another repository';
  if (run.head_sha !== pull.head) return 'its run is of another head';
  if (!EVENTS.includes(run.event)) return 'its run is of another event than a pull request’s';
  const from = run.head_repository?.full_name;
  if (from === undefined || pull.headRepository === null || !isSame(from, pull.headRepository))
    return 'its run comes from another repository than the pull request';
  const path = fileOf(run);
  const [there, here] = await Promise.all([tree.read('target', path), tree.read('head', path)]);
  if (there === undefined) return 'the target has no such workflow as ran it';
  if (there !== here) return 'the change has another version of the workflow that ran it than the target';
  const called = await calledBy(there);
  return 'unavailable' in called ? called.unavailable : callOf(run, called.value);
}

/** A commit's name cannot be moved; a tag or a branch can be, while the file that names it stays as it is. */
function callOf({ referenced_workflows: references }: HeadRun, called: string): string | null {
  const [, commit] = OURS.exec(called) ?? [];
  if (commit === undefined) return 'the workflow that ran it does not call verify.yml at a full commit';
  const isThere = references?.some(({ path, sha }) => path === called && sha === commit);
  return isThere && references?.length === 1 ? null : 'its run called another workflow than its file says';
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
