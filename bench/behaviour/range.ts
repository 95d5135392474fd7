/** Runs the real `behaviour` check on a range of a real repository, all else of the program left out. */
import behaviour from '../../src/checks/behaviour.ts';
import { runChecks } from '../../src/checks/run.ts';
import type { CheckResult } from '../../src/model.ts';
import { agents } from '../../src/provenance/agents.ts';
import { classify } from '../../src/provenance/classify.ts';
import { signals } from '../../src/provenance/signals.ts';
import { openSandbox } from '../../src/world/sandbox/sandbox.ts';
import { openLocal } from '../../src/world/sources/source-local.ts';
import type { Sandbox, World } from '../../src/world/world.ts';

/** Probed once for all ranges. */
export const sandbox: Sandbox = openSandbox({ choice: 'on' });

export interface Range {
  readonly repo: string;
  readonly base: string;
  readonly head: string;
  /** A folder with installed packages; the repository's own where it is left out. */
  readonly workspace?: string;
}

const nobody = async (): Promise<never> => {
  throw new Error('the check has no business here');
};

export async function checkRange({ repo, base, head, workspace = repo }: Range): Promise<CheckResult> {
  await using opened = await openLocal({ repo, base, head });
  const change = await opened.source.change();
  const world: World = {
    source: opened.source,
    tree: opened.tree,
    workspace: opened.workspaceIn(workspace),
    sandbox,
    packages: { published: nobody, history: nobody, host: nobody },
    forge: { facts: nobody },
    effects: { perform: nobody },
    progress: () => undefined,
  };
  const provenance = classify(change, agents, signals);
  const [result] = await runChecks([behaviour], { change, provenance, stage: 'all' }, world);
  return result ?? nobody();
}
