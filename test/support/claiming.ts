/** Runs that left claims, on the stand-in GitHub: as they should be but for what is told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult } from '../../src/model.ts';
import { printClaim, WHOLE, wholeArtifact } from '../../src/report/claims.ts';
import type { ArtifactState } from './github-actions.ts';
import type { RunState } from './github-facts.ts';
import type { GitHubState } from './github-state.ts';
import { zipOf } from './zip.ts';

const COMMIT = 'c0ffee'.repeat(7).slice(0, 40);
const USES = `acme/assay/.github/workflows/verify.yml@${COMMIT}`;
/** The workflow that people copy, and where somebody put it, filled in. */
export const LOOKING = readFileSync(join(import.meta.dirname, '../../workflows/verify.yml'), 'utf8');
export const CALLER_PATH = '.github/workflows/assay-verify.yml';
export const CALLER = LOOKING.replace('OWNER/assay/.github/workflows/verify.yml@COMMIT', USES);
export const CALLED = { path: USES, sha: COMMIT } as const;

/** What the sandbox says of the one function that changed. */
export const FOUND: CheckResult = {
  check: 'behaviour',
  status: 'passed',
  because: '',
  examined: 1,
  findings: [],
  notChecked: [],
  verified: [],
  targets: [{ name: 'add', path: 'src/a.js', from: 1, to: 1, status: 'equal', inputs: 300, because: '' }],
};

const RUN = 4711;

export interface Made {
  readonly result?: CheckResult;
  readonly head?: string;
  readonly base?: string;
  readonly attempt?: number;
  readonly run?: number;
}

export function claimOf(state: GitHubState, made: Made = {}): string {
  const { pull } = state;
  const { result = FOUND, head = pull.head.sha, base = pull.base.sha, attempt = 1, run = RUN } = made;
  return printClaim([result], { base, head, run: String(run), attempt, share: WHOLE }) ?? '';
}

export const NAME = wholeArtifact(1);

export function put(state: GitHubState, bytes: Buffer, over: Partial<ArtifactState> = {}): void {
  state.artifacts.push({ id: 70 + state.artifacts.length, name: NAME, run: RUN, bytes, ...over });
}

export function ran(state: GitHubState, over: Partial<RunState> = {}): void {
  const { sha, ref: branch } = state.pull.head;
  const run = { id: RUN, path: CALLER_PATH, event: 'pull_request', status: 'completed', sha, branch };
  state.facts.runs.push({ ...run, referenced: [CALLED], ...over });
}

export interface Parts {
  readonly run?: Partial<RunState>;
  readonly artifact?: Partial<ArtifactState>;
  readonly made?: Made;
}

export function claimed(state: GitHubState, { run = {}, artifact = {}, made = {} }: Parts = {}): void {
  ran(state, run);
  put(state, zipOf({ name: 'claim.json', content: claimOf(state, made) }), artifact);
}
