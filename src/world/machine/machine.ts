/** The machine of somebody who types a command. What opening a repository needs is loaded when one is opened: `--help` needs none of it. */

import type { Exercise, Machine, RepositoryOptions } from '../command-line.ts';
import { delivery } from '../effects/local.ts';
import { openPackages } from '../packages/packages.ts';
import { realClock } from '../process/retry.ts';
import { withTime } from '../process/time.ts';
import type { OpenWorld, Sandbox, Share, Source } from '../world.ts';

const inWorkflow = process.env['GITHUB_ACTIONS'] === 'true';

/** https://no-color.org: any value that is not empty. */
const wantsColour = (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';

async function openRepository(options: RepositoryOptions): Promise<OpenWorld> {
  const [{ openLocal }, { offlineForge }, { localEffects }, { progressOn }] = await Promise.all([
    import('../sources/source-local.ts'),
    import('../facts/forge-offline.ts'),
    import('../effects/local.ts'),
    import('./progress.ts'),
  ]);
  const packages = openPackages({
    registry: options.registry,
    npmrc: async () => opened.tree.read('target', '.npmrc'),
    env: process.env,
    clock: realClock,
  });
  const progress = progressOn(process.stderr);
  progress('reading the change');
  const opened = await openLocal(options);
  const forge = withTime(offlineForge('not known offline'), realClock);
  return {
    source: withShare(opened.source, options.share),
    now: () => performance.now(),
    ...(options.share !== undefined && { share: options.share }),
    tree: opened.tree,
    packages,
    workspace: opened.workspaceIn(options.repo),
    suites: opened.suitesIn(options.repo),
    sandbox: sandboxLater(options.exercise ?? 'on'),
    forge,
    effects: localEffects,
    progress,
    [Symbol.asyncDispose]: async () => {
      progress(null);
      await opened[Symbol.asyncDispose]();
    },
  };
}

/** What shuts code in is loaded when some is to run. */
function sandboxLater(choice: Exercise): Sandbox {
  let opened: Promise<Sandbox> | undefined;
  const open = () => {
    opened ??= import('../sandbox/sandbox.ts').then(({ openSandbox }) => openSandbox({ choice }));
    return opened;
  };
  return { level: async () => (await open()).level(), start: async (packages) => (await open()).start(packages) };
}

/** Whoever reads the report of one share must see that there are others. */
const withShare = (source: Source, share: Share | undefined): Source =>
  share === undefined
    ? source
    : {
        ...source,
        change: async () => {
          const change = await source.change();
          const note = `of the changed functions, share ${share.index} of ${share.of} was tried`;
          return { ...change, notes: [...change.notes, note] };
        },
      };

export const machineOf = (version: string): Machine => ({
  version,
  openRepository,
  openDemo: async (labels) => await (await import('./demo.ts')).openDemo(labels),
  texts: async (path, ending) => (await import('../history/merges.ts')).textsAt(path, ending),
  merges: async (wanted) => (await import('../history/merges.ts')).mergesOf(wanted),
  forgeSettings: async (folder) =>
    (await import('../settings/forge-settings.ts')).forgeSettings(folder, { env: process.env }),
  addFile: async (file) => (await import('./add-file.ts')).addFile(file),
  keepTests: async (folder, tests) => {
    await (await import('../effects/test-files.ts')).writeTests(folder, tests);
  },
  now: () => performance.now(),
  deliver: delivery({ stdout: process.stdout, inWorkflow }),
  colour: process.stdout.isTTY === true && wantsColour,
});
