/** The form that uploads: what it hands to code scanning and has signed is the report of the decision, and each job may do one thing. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { type ArtifactService, startArtifactService } from './support/artifact-service.ts';
import { person } from './support/github-state.ts';
import { runWorkflow, type WorkflowRan } from './support/rig.ts';
import type { Happening } from './support/rig-workflow.ts';
import { runStep } from './support/runner.ts';
import { pullRequestTarget, type Story, schedule, type Telling, tellStory } from './support/story.ts';

// Each run is a process of its own, or several.
vi.setConfig({ testTimeout: 180_000 });

const read = (path: string): Promise<string> => readFile(join(import.meta.dirname, '..', path), 'utf8');

/** Fetched by the real client, to where the step says: each in a folder of its own where a pattern asks for several. */
async function fetched(service: ArtifactService, name: string, folder: string): Promise<void> {
  const program = join(import.meta.dirname, 'support/perform.ts');
  await using ran = await runStep({ command: [process.execPath, program, 'fetch', folder, name], env: service.env });
  expect(ran.status).toBe(0);
}

interface Uploading extends AsyncDisposable {
  readonly story: Story;
  readonly service: ArtifactService;
  /** What the reports said that were signed. */
  readonly signed: string[];
  run(event: Happening): Promise<WorkflowRan>;
}

async function upload(telling: Telling = {}): Promise<Uploading> {
  const story = await tellStory(telling);
  const service = await startArtifactService();
  const folder = await mkdtemp(join(tmpdir(), 'assay-upload-'));
  const signed: string[] = [];
  const { state, gitHub } = story;
  const actions = {
    'actions/download-artifact': async ({ name, pattern, path = '' }: Readonly<Record<string, string>>) => {
      for (const artifact of service.artifacts) {
        const isMeant =
          name === undefined ? artifact.name.startsWith(pattern?.slice(0, -1) ?? '') : artifact.name === name;
        const place = join(folder, path, name === undefined ? artifact.name : '');
        if (isMeant) await fetched(service, artifact.name, place);
      }
      return {};
    },
    'github/codeql-action/upload-sarif': async (inputs: Readonly<Record<string, string>>) => {
      expect(inputs).toMatchObject({ category: 'assay', 'wait-for-processing': 'false' });
      const sarif = gzipSync(await readFile(join(folder, inputs['sarif_file'] ?? ''))).toString('base64');
      const answer = await fetch(`${gitHub.url}/repos/${state.repository}/code-scanning/sarifs`, {
        method: 'POST',
        headers: { authorization: `token ${state.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ commit_sha: inputs['sha'], ref: inputs['ref'], sarif }),
      });
      expect(answer.status).toBe(202);
      return {};
    },
    'actions/attest': async ({ 'subject-path': path }: Readonly<Record<string, string>>) => {
      expect([...state.permissions].sort()).toEqual(['attestations: write', 'id-token: write', 'metadata: read']);
      expect(path).toBe('reports/**/assay-report.json');
      const files = await readdir(join(folder, 'reports'), { recursive: true });
      for (const file of files.filter((one) => one.endsWith('assay-report.json')).sort())
        signed.push(await readFile(join(folder, 'reports', file), 'utf8'));
      return {};
    },
  };
  const { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = service.env;
  const rig = { gitHub, actions, env: { ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } };
  return {
    story,
    service,
    signed,
    async run(event) {
      const ran = await runWorkflow(rig, await read('workflows/decide-and-act.yml'), event);
      if (ran === null) throw new Error('No workflow listens');
      return ran;
    },
    async [Symbol.asyncDispose]() {
      await service[Symbol.asyncDispose]();
      await story[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

const results = ({ jobs }: WorkflowRan) => Object.fromEntries(jobs.map(({ id, result }) => [id, result]));
const unpacked = (text: string) => JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8'));

describe('the findings of a decision', () => {
  test('stand in code scanning at the head of the pull request, and its report is signed', async () => {
    await using given = await upload({ files: { 'src/a.js': "import './nowhere.js';\n" } });
    const { story, signed } = given;
    const { head, number } = story.state.pull;
    const ran = await given.run(pullRequestTarget(story.state, 'opened'));
    expect(results(ran)).toEqual({
      decide: 'success',
      'code-scanning': 'success',
      attest: 'success',
      canary: 'skipped',
    });
    expect(story.statuses()).toEqual([expect.stringMatching(/^failure: /)]);
    const [sarif, ...others] = story.state.sarifs;
    expect([sarif, others]).toMatchObject([{ commit: head.sha, ref: `refs/pull/${number}/head` }, []]);
    const { version, runs } = unpacked(sarif?.sarif ?? '');
    expect([version, runs.length, runs[0].results[0].ruleId]).toEqual(['2.1.0', 1, 'imports/no-such-file']);
    expect(signed.map((text) => JSON.parse(text).change)).toMatchObject([{ number, head: head.sha }]);
  });

  test('are not uploaded where nothing was judged', async () => {
    await using given = await upload();
    given.story.state.pull.state = 'CLOSED';
    const ran = await given.run(pullRequestTarget(given.story.state, 'edited'));
    expect(results(ran)).toEqual({
      decide: 'success',
      'code-scanning': 'skipped',
      attest: 'skipped',
      canary: 'skipped',
    });
  });

  test('are not uploaded where the report could not be kept, and the decision stands', async () => {
    await using given = await upload();
    given.service.faults.push(403, 403, 403, 403, 403, 403);
    const ran = await given.run(pullRequestTarget(given.story.state, 'edited'));
    expect(results(ran)).toEqual({
      decide: 'success',
      'code-scanning': 'skipped',
      attest: 'skipped',
      canary: 'skipped',
    });
    expect(given.story.statuses()).toEqual([expect.stringMatching(/^pending: /)]);
  });
});

test('what the schedule decides is kept for each pull request and signed, and not uploaded again', async () => {
  await using given = await upload();
  const { story, service, signed } = given;
  const { repo, state } = story;
  await repo.branch('agent/other', 'main');
  const sha = await repo.commit({ files: { 'src/b.js': 'export const b = 2;\n' } });
  const other = {
    ...state.pull,
    number: 13,
    author: person('kim', 777),
    labels: [],
    head: { ref: 'agent/other', sha },
  };
  state.otherPulls.push(other);
  const ran = await given.run(schedule);
  expect(results(ran)).toEqual({ decide: 'success', 'code-scanning': 'skipped', attest: 'success', canary: 'skipped' });
  expect(service.artifacts.map(({ name }) => name)).toEqual(['assay-report-judge-1', 'assay-report-judge-1-2']);
  expect(signed.map((text) => JSON.parse(text).change.number).sort()).toEqual([12, 13]);
});
