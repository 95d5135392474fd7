import { expect, test } from 'vitest';
import dependencies from '../../../src/checks/dependencies.ts';
import { runChecks } from '../../../src/checks/run.ts';
import { machineOf } from '../../../src/world/machine/machine.ts';
import { unknownProvenance } from '../../support/builders.ts';
import { documents, recordingRegistry } from '../../support/npm-registry.ts';
import { createRepo } from '../../support/repo.ts';

/** What the check says in a real repository to which `after` is added. */
async function findingsIn(after: string, registry: string): Promise<readonly string[]> {
  await using repo = await createRepo();
  const base = await repo.commit({ files: { 'package.json': '{\n  "dependencies": {\n    "old": "1"\n  }\n}\n' } });
  await repo.commit({ files: { 'package.json': after } });
  await using world = await machineOf('0').openRepository({ repo: repo.directory, base, head: 'HEAD', registry });
  const change = await world.source.change();
  const provenance = unknownProvenance(change);
  const [result] = await runChecks([dependencies], { change, provenance, stage: 'all' }, world);
  const unknown = result?.notChecked.map(({ why }) => why) ?? [];
  return [...(result?.findings.map(({ rule, from }) => `${rule}:${from}`) ?? []), ...unknown];
}

const added = '{\n  "dependencies": {\n    "new": "1",\n    "old": "1"\n  }\n}\n';

test('a registry that is named is asked about what a change adds, and about nothing else', async () => {
  await using registry = await recordingRegistry(documents({}));
  expect(await findingsIn(added, registry.address)).toEqual(['dependencies/no-such-package:3']);
  expect(registry.asked).toEqual(['new', 'npm']);
});

test('with `off`, nobody is asked', async () => {
  expect(await findingsIn(added, 'off')).toEqual(['no registry was to be asked']);
});

test('a registry that is not there is an unknown', async () => {
  expect(await findingsIn(added, 'http://127.0.0.1:9/')).toEqual([
    'the registry cannot be reached: no connection (ECONNREFUSED)',
  ]);
});
