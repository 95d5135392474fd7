/** The rig is held to what GitHub does, or what runs in it means little. */
import { describe, expect, test } from 'vitest';
import { startGitHub } from './github.ts';
import { gitHubState } from './github-state.ts';
import { runWorkflow } from './rig.ts';
import { StartupFailure } from './rig-workflow.ts';

const event = { name: 'push', payload: { ref: 'refs/heads/main' } };

async function run(jobs: string) {
  await using gitHub = await startGitHub(gitHubState());
  const text = `on: { push: {} }\npermissions: {}\njobs:\n${jobs.replaceAll(/^/gm, '  ')}`;
  return await runWorkflow({ gitHub }, text, event);
}
const resultsOf = async (jobs: string) => (await run(jobs))?.jobs.map(({ id, result }) => [id, result]);
const job = (name: string, lines: string): string =>
  `${name}:\n  runs-on: ubuntu-24.04\n${lines.replaceAll(/^/gm, '  ')}\n`;

describe('the rig', () => {
  test('runs jobs after those that they need, and skips what needs one that failed', async () => {
    const jobs =
      job('last', 'needs: [bad]\nsteps: [{ run: "true" }]') +
      job('told', 'needs: bad\nif: failure()\nsteps: [{ run: "true" }]') +
      job('bad', 'steps: [{ run: "false" }, { run: "exit 9" }]');
    expect(await resultsOf(jobs)).toEqual([
      ['bad', 'failure'],
      ['last', 'skipped'],
      ['told', 'success'],
    ]);
  });

  test('hands outputs on, and fans out over a matrix that another job made', async () => {
    const jobs =
      job(
        'plan',
        'outputs: { all: "$\u007b{ steps.p.outputs.all }}" }\nsteps: [{ id: p, run: "echo all=[1,2,3] >> $GITHUB_OUTPUT" }]',
      ) +
      job(
        'work',
        'needs: plan\nstrategy: { matrix: { shard: "$\u007b{ fromJSON(needs.plan.outputs.all) }}" } }\nsteps: [{ run: "true" }]',
      );
    const ran = await run(jobs);
    expect(ran?.jobs.map(({ id, steps }) => [id, steps.length])).toEqual([
      ['plan', 1],
      ['work', 3],
    ]);
  });

  test('starts nothing for an event that the workflow does not listen to', async () => {
    await using gitHub = await startGitHub(gitHubState());
    const text = 'on: { push: {} }\njobs: {}\n';
    expect(await runWorkflow({ gitHub }, text, { name: 'issues', payload: {} })).toBeNull();
  });

  test.each([
    ['an action that `$/` does not name', job('a', 'steps: [{ uses: "$/" }]')],
    ['a workflow that is not there', 'a:\n  uses: OWNER/assay/.github/workflows/nothing.yml@main\n'],
    ['an expression that nobody knows', job('a', 'if: github.nothing(1)\nsteps: [{ run: "true" }]')],
  ])('refuses %s', async (_, jobs) => {
    await expect(run(jobs)).rejects.toThrow(StartupFailure);
  });
});
