/** Running git: hardened, bounded, and with one clear line when it fails. */
import { chmod, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { gitInFolder, gitInStore, reasonOf, requireGit } from '../../../src/world/git/git.ts';
import { createFolder, createRepo } from '../../support/repo.ts';

afterEach(() => vi.unstubAllEnvs());

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

/** A program called `git` that comes first on the path. */
async function fakeGit(directory: string, script: string): Promise<void> {
  await writeFile(join(directory, 'git'), `#!/bin/sh\n${script}\n`);
  await chmod(join(directory, 'git'), 0o755);
  vi.stubEnv('PATH', `${directory}${delimiter}${process.env['PATH']}`);
}

describe('the program', () => {
  test('that is not there is the reader’s to install', async () => {
    await using folder = await createFolder();
    vi.stubEnv('PATH', folder.directory);
    await expect(requireGit()).rejects.toThrow(
      new UserError('the program `git` is not there: install git 2.39 or newer'),
    );
  });

  test.each([['git version 2.38.9'], ['git version 1.99.0 (Apple)']])('%s is too old', async (version) => {
    await using folder = await createFolder();
    await fakeGit(folder.directory, `echo '${version}'`);
    await expect(requireGit()).rejects.toThrow(`\`${version}\` is too old: install git 2.39 or newer`);
  });

  test.each([['git version 2.39.0'], ['git version 2.155.1.windows.1'], ['git version 3.0.0-rc1']])(
    '%s will do',
    async (version) => {
      await using folder = await createFolder();
      await fakeGit(folder.directory, `echo '${version}'`);
      await expect(requireGit()).resolves.toBeUndefined();
    },
  );
});

test('no variable of git’s own, and no configuration, comes through to a store', async () => {
  await using folder = await createFolder();
  await fakeGit(folder.directory, 'env');
  vi.stubEnv('GIT_DIR', '/elsewhere');
  vi.stubEnv('GIT_EXTERNAL_DIFF', 'touch pwned');
  vi.stubEnv('GIT_CONFIG_COUNT', '1');
  vi.stubEnv('GIT_TRACE2_EVENT', '/tmp/log');
  const printed = text((await gitInStore('/the/store')(['any'])).output);
  const variables = printed
    .split('\n')
    .filter((line) => line.startsWith('GIT_'))
    .sort();
  expect(variables).toEqual([
    'GIT_ALLOW_PROTOCOL=none',
    'GIT_ASKPASS=',
    'GIT_ATTR_NOSYSTEM=1',
    'GIT_CONFIG_GLOBAL=/dev/null',
    'GIT_CONFIG_NOSYSTEM=1',
    'GIT_DIR=/the/store',
    'GIT_LITERAL_PATHSPECS=1',
    'GIT_NO_LAZY_FETCH=1',
    'GIT_NO_REPLACE_OBJECTS=1',
    'GIT_OPTIONAL_LOCKS=0',
    'GIT_TERMINAL_PROMPT=0',
  ]);
});

describe('output', () => {
  test('past the limit is an error, or is cut in the middle of a line', async () => {
    await using folder = await createFolder();
    await fakeGit(folder.directory, 'while :; do echo 1234567; done');
    const git = gitInFolder(folder.directory);
    const failed = await git(['log'], { mostBytes: 1000 });
    expect(failed).toMatchObject({ status: null, stopped: 'output' });
    expect(reasonOf(failed)).toBe('git printed more than Assay reads');
    const cut = await git(['log'], { mostBytes: 1000, beyond: 'cut' });
    expect(text(cut.output)).toHaveLength(999);
  });

  test('that does not come in time is given up', async () => {
    await using folder = await createFolder();
    await fakeGit(folder.directory, 'exec sleep 60');
    const late = await gitInFolder(folder.directory)(['log'], { seconds: 0.05 });
    expect(late.stopped).toBe('time');
    expect(reasonOf(late)).toBe('git took too long');
  });

  test('of errors becomes one line that drives no terminal', async () => {
    await using folder = await createFolder();
    await fakeGit(
      folder.directory,
      String.raw`printf 'warning: x\nfatal: no \033[31m::error::\r%%0A such thing\nhint: y\n' >&2; exit 128`,
    );
    const failed = await gitInFolder(folder.directory)(['log']);
    expect(failed.status).toBe(128);
    expect(reasonOf(failed)).toBe('no  [31m::error:: %0A such thing');
  });
});

test('an argument is never read by a shell', async () => {
  await using repo = await createRepo();
  const printed = await gitInFolder(repo.directory)(['rev-parse', '--sq-quote', '$(id)', '; id', '`id`']);
  expect(text(printed.output).trim()).toBe("'$(id)' '; id' '`id`'");
});
