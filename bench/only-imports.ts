/**
 * `assay check` with nothing but `imports`, as one process: `node bench/only-imports.ts REPOSITORY BASE HEAD`.
 * Prints the check's result, and what the check alone took: milliseconds on the clock, and of this process's processor time.
 */
import { openLocal } from '../src/world/sources/source-local.ts';
import type { World } from '../src/world/world.ts';

async function main([repo = '.', base = 'main', head = 'HEAD']: readonly string[]): Promise<void> {
  const refuse = () => Promise.reject(new Error('the check asked for more than the tree'));
  // As the command does: what reads and judges is loaded while git is at work.
  const opening = openLocal({ repo, base, head });
  const loading = Promise.all([import('../src/checks/imports.ts'), import('../src/checks/run.ts')]);
  await using opened = await opening;
  const [{ default: imports }, { runChecks }] = await loading;
  const world: World = {
    source: opened.source,
    tree: opened.tree,
    workspace: opened.workspaceIn(repo),
    packages: { published: refuse, history: refuse, host: refuse },
    sandbox: { level: refuse, start: refuse },
    forge: { facts: refuse },
    effects: { perform: refuse },
    progress: () => undefined,
  };
  const change = await world.source.change();
  const lines = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 };
  const empty = { agents: [], commits: [], files: [], evidence: [], notes: [] };
  const provenance = { origin: 'unknown', lines, ...empty } as const;
  const before = process.cpuUsage();
  // The clock of `performance` takes a millisecond to load.
  const started = process.hrtime.bigint();
  const [result] = await runChecks([imports], { change, provenance, stage: 'all' }, world);
  const milliseconds = Math.round(Number(process.hrtime.bigint() - started) / 1e6);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ ...result, milliseconds, processor: Math.round((user + system) / 1000) }));
}

void main(process.argv.slice(2));
