/** `assay init` in real repositories: what it writes is right, and what is there stays. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import init from '../../src/commands/init.ts';
import { lint } from '../../src/commands/policy/lint.ts';
import { machineOf } from '../../src/world/machine/machine.ts';
import { createFolder, createRepo, type Repo } from '../support/repo.ts';

const COMMIT = '8f14e45fceea167a5a36dedd4bea2543c1a9f0d2';

async function initIn(repo: Pick<Repo, 'directory'>, more: Record<string, string> = {}): Promise<string> {
  let printed = '';
  const deliver = async (text: string) => {
    printed += text;
  };
  const machine = { ...machineOf('0'), deliver };
  expect(await init.run({ repo: repo.directory, ...more }, machine)).toBe(0);
  return printed;
}

const read = (repo: Repo, path: string) => readFile(join(repo.directory, path), 'utf8');

test('writes a policy that lints, and callers that name the copy and commit that were asked for', async () => {
  await using repo = await createRepo();
  const printed = await initIn(repo, { action: `acme/assay@${COMMIT}` });
  expect(printed).toContain('+ .github/assay.yml\n');
  expect(await read(repo, '.github/workflows/assay-verify.yml')).toContain(
    `uses: acme/assay/.github/workflows/verify.yml@${COMMIT}`,
  );
  const policy = join(repo.directory, '.github/assay.yml');
  expect(await lint.run({ file: policy }, { ...machineOf('0'), deliver: async () => {} })).toBe(0);
});

test('a second time nothing is written, and a file that was changed stays and its difference is shown', async () => {
  await using repo = await createRepo();
  await initIn(repo);
  expect(await initIn(repo)).toContain('= .github/assay.yml is there already, the same');
  await writeFile(join(repo.directory, '.github/assay.yml'), 'version: 1\nrules: []\n');
  const printed = await initIn(repo);
  expect(printed).toContain('! .github/assay.yml is there already and stays as it is');
  expect(printed).toMatch(/^ {4}-rules: \[\]$/m);
  expect(await read(repo, '.github/assay.yml')).toBe('version: 1\nrules: []\n');
});

test('works from a folder within the repository', async () => {
  await using repo = await createRepo();
  await mkdir(join(repo.directory, 'src'));
  await initIn({ directory: join(repo.directory, 'src') });
  expect(await read(repo, '.github/assay.yml')).toContain('version: 1');
});

test('nothing is written through a link that leads out of the repository', async () => {
  await using repo = await createRepo();
  await using elsewhere = await createFolder();
  await symlink(elsewhere.directory, join(repo.directory, '.github'));
  await expect(initIn(repo)).rejects.toThrow('`.github` is a link or a file, not a folder');
});

test('a tag is no commit, and a folder without a repository is said so', async () => {
  await using repo = await createRepo();
  await expect(initIn(repo, { action: 'acme/assay@v1' })).rejects.toThrow(
    '`acme/assay@v1` is not `owner/repository@commit`',
  );
  await using folder = await createFolder();
  await expect(initIn(folder)).rejects.toThrow('is in no git work tree');
});
