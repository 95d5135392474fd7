/** Whose word for what the sandbox found is believed, and whose is refused, each with its reason: asked of a GitHub that speaks as the real one does. */
import { describe, expect, test } from 'vitest';
import type { Change, CheckResult } from '../../../src/model.ts';
import { type Declared, openClaims } from '../../../src/world/claims/claims.ts';
import { gitHub } from '../../../src/world/github/github.ts';
import { realClock } from '../../../src/world/process/retry.ts';
import type { Tree } from '../../../src/world/world.ts';
import { aChange } from '../../support/builders.ts';
import { CALLED, CALLER, CALLER_PATH, claimed, claimOf, FOUND, type Parts, put, ran } from '../../support/claiming.ts';
import { startGitHub } from '../../support/github.ts';
import { type GitHubState, gitHubState } from '../../support/github-state.ts';
import { type Zipped, zipOf } from '../../support/zip.ts';

/** The same check without its sandbox. */
const OWN: CheckResult = {
  ...FOUND,
  status: 'skipped',
  targets: FOUND.targets!.map((one) => ({ ...one, status: 'not-tried', inputs: 0 })),
};

interface Asking {
  readonly target?: string | undefined;
  readonly head?: string | undefined;
  readonly declared?: Declared | null;
  readonly mayRead?: boolean;
  readonly headRepository?: string | null;
}

/** `head` and `target`: the caller file there. */
async function ask(prepare: (state: GitHubState) => void, asking: Asking = {}) {
  const { target = CALLER, head = target, declared = null, mayRead = true, headRepository = 'octo/shop' } = asking;
  const state = gitHubState();
  if (mayRead) state.permissions.add('actions: read');
  prepare(state);
  await using standIn = await startGitHub(state);
  const tree: Tree = {
    list: async () => [],
    search: async () => [],
    read: async (at, path) => (path === CALLER_PATH ? { base: target, target, head }[at] : undefined),
  };
  const asked: Change = { ...aChange(), base: state.pull.base.sha, head: state.pull.head.sha };
  const github = gitHub({ token: state.token, apiUrl: standIn.url, clock: realClock });
  const pull = { repository: state.repository, headRepository, head: state.pull.head.sha };
  return await openClaims({ github, pull, tree, declared }).outcome(OWN, asked);
}

const refused = (reason: RegExp) => ({ unavailable: expect.stringMatching(reason) });
const BELIEVED = { value: expect.objectContaining({ examined: 1, targets: FOUND.targets }) };
const OTHER = 'd'.repeat(40);

describe('a claim', () => {
  test('of the run that the target’s own file started for this head is believed', async () => {
    expect(await ask((state) => claimed(state))).toEqual(BELIEVED);
  });

  test('of the newest such run counts, whatever other files of the change have run', async () => {
    const prepare = (state: GitHubState) => {
      claimed(state);
      ran(state, { id: 4712, path: '.github/workflows/mine.yml' });
    };
    expect(await ask(prepare)).toEqual(BELIEVED);
    const running = (state: GitHubState) => {
      claimed(state);
      ran(state, { id: 4712, status: 'queued' });
    };
    expect(await ask(running)).toEqual({ unavailable: 'its run has not ended yet', awaited: true });
  });

  test.each<readonly [string, (state: GitHubState) => void, RegExp]>([
    ['while no run is known', () => undefined, /no run of verify\.yml is known for this head yet/],
    ['while it runs', (state) => claimed(state, { run: { status: 'in_progress' } }), /has not ended yet/],
  ])('is awaited %s', async (_, prepare, reason) => {
    expect(await ask(prepare)).toEqual({ ...refused(reason), awaited: true });
  });

  test('is nobody’s while GitHub shows a part of the runs alone', async () => {
    expect(await ask(manyRuns)).toEqual(refused(/truncated/));
  });

  test('is awaited where it cannot be asked for, and says which permission is missing', async () => {
    const answer = await ask((state) => claimed(state), { mayRead: false });
    expect(answer).toEqual({ ...refused(/actions: read/), awaited: true });
  });

  test('is not asked for where nothing was to be run', async () => {
    const claims = openClaims({
      github: { query: () => Promise.reject(), read: () => Promise.reject() },
      pull: { repository: 'octo/shop', headRepository: null, head: OTHER },
      tree: { list: async () => [], search: async () => [], read: async () => undefined },
      declared: null,
    });
    expect(await claims.outcome({ ...OWN, targets: [] }, aChange())).toBeNull();
  });
});

function manyRuns(state: GitHubState): void {
  claimed(state);
  state.largestPage = 1;
  ran(state, { id: 4712 });
}

/** Each by itself would pass, but for what is told. */
const FORGED: readonly (readonly [string, Parts, RegExp])[] = [
  ['from a fork’s run of a workflow of the same name', { run: { path: '.github/workflows/mine.yml' } }, /no such work/],
  ['from a run of another repository’s commit', { run: { headRepository: 'mallory/shop' } }, /comes from another rep/],
  ['from a run that somebody started by hand', { run: { event: 'workflow_dispatch' } }, /of another event/],
  ['from a run that a push started', { run: { event: 'push' } }, /of another event/],
  ['from a run that called another commit', { run: { referenced: [{ ...CALLED, sha: OTHER }] } }, /called another/],
  [
    'from a run that called something else too',
    { run: { referenced: [CALLED, { path: 'mallory/x/.github/workflows/x.yml@main', sha: OTHER }] } },
    /called another workflow/,
  ],
  ['from another attempt', { run: { attempt: 2 } }, /attempt 2 of its run left no claim/],
  ['made for another attempt, under this one’s name', { made: { attempt: 2 } }, /another attempt/],
  ['made for another head', { made: { head: OTHER } }, /made for another head/],
  ['made for another base', { made: { base: OTHER } }, /made for another base/],
  ['of another run', { made: { run: 4712 } }, /made for another run/],
  ['whose artifact GitHub keeps for another head', { artifact: { sha: OTHER } }, /made for another head/],
  ['whose bytes GitHub did not record', { artifact: { digest: `sha256:${'0'.repeat(64)}` } }, /digest than GitHub rec/],
  ['without any digest', { artifact: { digest: null } }, /another digest than GitHub recorded/],
  ['that GitHub has no more', { artifact: { isExpired: true } }, /has it no more/],
  ['that is too large to be fetched', { artifact: { size: 9 * 1024 * 1024 } }, /larger than/],
  ['that leaves the changed function out', { made: { result: { ...FOUND, targets: [] } } }, /other functions/],
  [
    'that tells of another function',
    { made: { result: { ...FOUND, targets: [{ ...FOUND.targets![0]!, name: 'sub' }] } } },
    /other functions/,
  ],
  [
    'that vouches for lines that are not in question',
    { made: { result: { ...FOUND, verified: [span('src/b.js')] } } },
    /lines that are not in question/,
  ],
];

function span(path: string) {
  return { what: 'all of it', limit: '', spans: [{ path, from: 1, to: 9 }] };
}

describe('a forged claim', () => {
  test.each(FORGED)('%s is refused', async (_, parts, reason) => {
    expect(await ask((state) => claimed(state, parts))).toEqual(refused(reason));
  });

  test.each<readonly [string, Asking, RegExp]>([
    ['that the change edits', { head: `${CALLER}# mine\n` }, /has another version/],
    ['that has a job beside ours', { target: `${CALLER}  tests:\n    runs-on: x\n    steps: []\n` }, /other jobs/],
    ['whose job runs steps of its own', { target: 'on: push\njobs: { a: { steps: [] } }\n' }, /other jobs/],
    ['that calls a branch', { target: CALLER.replace(CALLED.sha, 'main') }, /at a full commit/],
    ['that calls another workflow', { target: CALLER.replace('verify.yml@', 'other.yml@') }, /at a full commit/],
    ['that is no YAML', { target: `${CALLER}\n\t- : [` }, /not understood/],
    ['that says its jobs twice', { target: `${CALLER}jobs: {}\n` }, /not understood/],
  ])('from a caller file %s is refused, whoever wrote it', async (_, asking, reason) => {
    expect(await ask((state) => claimed(state), asking)).toEqual(refused(reason));
  });

  test('beside the honest one, under the same name, spoils both', async () => {
    const prepare = (state: GitHubState) => {
      claimed(state);
      put(state, zipOf({ name: 'claim.json', content: '{}' }));
    };
    expect(await ask(prepare)).toEqual(refused(/several claims, not one/));
  });

  test('of a share alone counts for nothing: only the job that joined them all is heard', async () => {
    const prepare = (state: GitHubState) => {
      ran(state);
      put(state, zipOf({ name: 'claim.json', content: claimOf(state) }), { name: 'assay-claim-1-of-1-attempt-1' });
    };
    expect(await ask(prepare)).toEqual(refused(/left no claim: its job `report` says why/));
  });

  test('of a run that is not this pull request’s is refused though its repository is gone', async () => {
    expect(await ask((state) => claimed(state), { headRepository: null })).toEqual(refused(/another repository/));
  });
});

const twice = (one: Zipped): readonly [Zipped, Zipped] => [one, one];
const ARCHIVES: readonly (readonly [string, (claim: string) => Buffer, RegExp])[] = [
  ['that leads out of its folder', (content) => zipOf({ name: '../claim.json', content }), /leads out of its folder/],
  ['with an absolute name', (content) => zipOf({ name: '/claim.json', content }), /leads out of its folder/],
  ['with a drive’s name', (content) => zipOf({ name: 'C:\\claim.json', content }), /leads out of its folder/],
  ['of another file', (content) => zipOf({ name: 'x.json', content }), /another file than/],
  ['with a link in it', (content) => zipOf({ name: 'claim.json', content, mode: 0o120777 }), /holds a link/],
  ['of two files of one name', (content) => zipOf(...twice({ name: 'claim.json', content })), /2 entries, not one/],
  ['of nothing', () => zipOf(), /0 entries, not one/],
  ['that is encrypted', (content) => zipOf({ name: 'claim.json', content, isEncrypted: true }), /is encrypted/],
  ['that grows beyond measure', () => zipOf({ name: 'claim.json', content: Buffer.alloc(4e6) }), /times smaller/],
  ['that grows beyond the limit', () => zipOf({ name: 'claim.json', content: Buffer.alloc(9e6) }), /larger than/],
  ['that is larger than it says', (content) => zipOf({ name: 'claim.json', content, size: 9 }), /is broken/],
  ['that is cut', (content) => zipOf({ name: 'claim.json', content }).subarray(0, -9), /archive is none/],
  ['that is none', () => Buffer.from('claim'), /archive is none/],
  ['of what is no text', () => zipOf({ name: 'claim.json', content: Buffer.of(0xff, 0xfe) }), /no UTF-8 text/],
  ['of what is no JSON', () => zipOf({ name: 'claim.json', content: '{' }), /no claim of this version/],
  ['of another claim', () => zipOf({ name: 'claim.json', content: '{"claim":2}' }), /no claim of this version/],
];

test.each(ARCHIVES)('an archive %s is refused', async (_, bytes, reason) => {
  const prepare = (state: GitHubState) => {
    ran(state);
    put(state, bytes(claimOf(state)));
  };
  expect(await ask(prepare)).toEqual(refused(reason));
});
