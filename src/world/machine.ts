/** The machine of somebody who types a command. What opening a repository needs is loaded when one is opened: `--help` needs none of it. */
import { delivery } from './effects-local.ts';
import { noPackages } from './packages.ts';
import { noWorkspace } from './workspace.ts';
import type { Machine, OpenWorld, RepositoryOptions } from './world.ts';

const inWorkflow = process.env['GITHUB_ACTIONS'] === 'true';

/** https://no-color.org: any value that is not empty. */
const wantsColour = (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';

async function openRepository(options: RepositoryOptions): Promise<OpenWorld> {
  const [{ openLocal }, { offlineForge }, { localEffects }, { progressOn }] = await Promise.all([
    import('./source-local.ts'),
    import('./forge-offline.ts'),
    import('./effects-local.ts'),
    import('./progress.ts'),
  ]);
  const progress = progressOn(process.stderr);
  progress('reading the change');
  const opened = await openLocal(options);
  const forge = offlineForge('not known offline');
  return {
    source: opened.source,
    tree: opened.tree,
    packages: noPackages('no registry was asked'),
    workspace: noWorkspace('no work tree was looked at'),
    forge,
    effects: localEffects,
    progress,
    [Symbol.asyncDispose]: async () => {
      progress(null);
      await opened[Symbol.asyncDispose]();
    },
  };
}

export const machineOf = (version: string): Machine => ({
  version,
  openRepository,
  openDemo: async (labels) => await (await import('./demo.ts')).openDemo(labels),
  deliver: delivery({ stdout: process.stdout, inWorkflow }),
  colour: process.stdout.isTTY === true && wantsColour,
});
