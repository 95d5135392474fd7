/** The step of verify.yml that installs packages while the network is open: whatever the change brings, nothing of it runs there. The step's own script, in a folder that wants out. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import semver from 'semver';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createFolder, createRepo } from '../support/repo.ts';

const workflow = parse(readFileSync(join(import.meta.dirname, '../../.github/workflows/verify.yml'), 'utf8'));
const steps: readonly { readonly run?: string }[] = workflow.jobs.exercise.steps;
const [SCRIPT = ''] = steps.flatMap(({ run }) => run ?? []);

/** As a runner runs it. `first`: a folder whose programs come before all others. */
function install(cwd: string, home: string, first = home): number | null {
  const PATH = `${first}:${dirname(process.execPath)}:${process.env['PATH']}`;
  const env = { PATH, HOME: home, npm_config_cache: join(home, 'cache'), WITNESS: join(home, 'witness') };
  return spawnSync('bash', ['-e', '-c', SCRIPT], { cwd, env, timeout: 60_000 }).status;
}

async function files(folder: string, all: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

const RUN = 'require("node:fs").writeFileSync(process.env.WITNESS, "ran");\n';

/** The first one that can be told to fetch nothing from git. The step's is newer. */
const KNOWS = '11.9.0';
const npm = execFileSync('npm', ['--version'], { encoding: 'utf8' }).trim();

test.skipIf(semver.lt(npm, KNOWS))(
  'a package from git, whose own settings name what npm loads while it prepares the package, is not fetched',
  async () => {
    await using home = await createFolder();
    await using inner = await createRepo();
    await inner.commit({
      files: { 'package.json': '{"name":"inner","version":"1.0.0","scripts":{"prepare":"true"}}' },
    });
    await using outer = await createRepo();
    const place = await createFolder();
    await using _ = place;
    const innerUrl = `git+file://${inner.directory}`;
    const manifest = {
      name: 'outer',
      version: '1.0.0',
      scripts: { prepare: 'true' },
      dependencies: { inner: innerUrl },
    };
    await outer.commit({
      files: {
        'package.json': JSON.stringify(manifest),
        '.npmrc': `node-options=--require ${join(place.directory, 'run.cjs')}\n`,
      },
    });
    const url = `git+file://${outer.directory}`;
    const top = { name: 'top', version: '1.0.0', dependencies: { outer: url } };
    const locked = {
      ...top,
      lockfileVersion: 3,
      packages: {
        '': top,
        'node_modules/outer': {
          version: '1.0.0',
          resolved: `${url}#${await outer.sha()}`,
          dependencies: { inner: innerUrl },
        },
        'node_modules/inner': { version: '1.0.0', resolved: `${innerUrl}#${await inner.sha()}` },
      },
    };
    await files(place.directory, {
      'run.cjs': RUN,
      'package.json': JSON.stringify(top),
      'package-lock.json': JSON.stringify(locked),
    });
    expect(install(place.directory, home.directory)).not.toBe(0);
    expect(existsSync(join(home.directory, 'witness'))).toBe(false);
  },
  120_000,
);

test('yarn is told to build nothing, to fetch nothing from git, and finds neither settings nor packages to build', async () => {
  await using place = await createFolder();
  await using home = await createFolder();
  // In place of the real ones, which would have to be fetched: what they would find is written down.
  const told = 'env > "$HOME/env"; cp .yarnrc.yml package.json "$HOME"; printf "%s " "$@" > "$HOME/words"';
  const real = execFileSync('bash', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
  await files(home.directory, {
    yarn: `#!/bin/sh\n${told}\n`,
    npm: `#!/bin/sh\n[ "$1" = install ] || exec ${real} "$@"\n`,
  });
  for (const name of ['yarn', 'npm']) await chmod(join(home.directory, name), 0o755);
  await files(place.directory, {
    'package.json': JSON.stringify({
      packageManager: 'yarn@file:./mine.cjs',
      dependencies: { x: 'exec:./run.cjs' },
      dependenciesMeta: { x: { built: true } },
    }),
    'yarn.lock': '',
    '.yarnrc.yml': 'yarnPath: ./run.cjs\napprovedGitRepositories: ["**"]\n',
    'deep/.yarnrc.yml': 'enableScripts: true\n',
  });
  expect(install(place.directory, home.directory)).toBe(0);
  const read = (name: string): string => readFileSync(join(home.directory, name), 'utf8');
  expect(JSON.parse(read('package.json'))).toEqual({ dependencies: { x: 'exec:./run.cjs' } });
  expect(parse(read('.yarnrc.yml'))).toEqual({ networkSettings: { 'github.com': { enableNetwork: false } } });
  expect(read('env').split('\n')).toEqual(
    expect.arrayContaining(['YARN_IGNORE_PATH=1', 'YARN_ENABLE_SCRIPTS=false', 'YARN_APPROVED_GIT_REPOSITORIES=none']),
  );
  expect(read('words')).toBe('install --no-immutable --mode=skip-build ');
  expect(existsSync(join(place.directory, 'deep/.yarnrc.yml'))).toBe(false);
}, 60_000);
