import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testFilesOf } from '../../../src/report/test-files.ts';
import { writeTests } from '../../../src/world/effects/test-files.ts';
import { aFinding, aReport, aResult } from '../../support/builders.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const one = { path: 'src/a.f.assay.test.ts', text: 'one\n' };

describe('keeping tests', () => {
  test('makes the folders that it needs', async () => {
    expect(await writeTests(join(folder, 'new/one'), [one])).toEqual([join(folder, 'new/one/src/a.f.assay.test.ts')]);
    expect(await readFile(join(folder, 'new/one', one.path), 'utf8')).toBe('one\n');
  });

  test('a second time leaves the same', async () => {
    await writeTests(folder, [one]);
    await expect(writeTests(folder, [one])).resolves.toHaveLength(1);
  });

  test('never overwrites a file that says something else, and then writes none', async () => {
    await mkdir(join(folder, 'src'));
    await writeFile(join(folder, one.path), 'mine\n');
    const other = { path: 'b.f.assay.test.ts', text: 'two\n' };
    await expect(writeTests(folder, [other, one])).rejects.toThrow(/is there already .* name an empty folder/);
    expect(await readFile(join(folder, one.path), 'utf8')).toBe('mine\n');
    expect(await readdir(folder)).toEqual(['src']);
  });

  test('follows no link out of the folder', async () => {
    await mkdir(join(folder, 'outside'));
    await mkdir(join(folder, 'tests'));
    await symlink('../outside', join(folder, 'tests/src'));
    await expect(writeTests(join(folder, 'tests'), [one])).rejects.toThrow(/is a link or a file, not a folder/);
    expect(await readdir(join(folder, 'outside'))).toEqual([]);
  });

  test('without any makes nothing', async () => {
    expect(await writeTests(join(folder, 'none'), [])).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    ['Math.floor(n / 2)', 0],
    ['Math.ceil(n / 2)', 1],
  ])('a kept test runs beside what it tests: where that is %s, the status is %i', async (body, status) => {
    const reproduce = [
      "import assert from 'node:assert/strict';",
      "import { test } from 'node:test';",
      "import { half } from './half.mjs';",
      '',
      "test('half keeps its result', () => {",
      '  assert.strictEqual(half(7), 3); // base: 3; here: 4',
      '});',
    ].join('\n');
    const findings = [aFinding({ path: 'src/half.mjs', subject: 'half another result', reproduce })];
    const { files, command } = testFilesOf(aReport({ results: [aResult({ findings })] }));
    await writeTests(folder, files);
    await writeFile(join(folder, 'src/half.mjs'), `export const half = (n) => ${body};\n`);
    const [, ...args] = (command ?? '').split(' ');
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    expect(spawnSync(process.execPath, args, { cwd: folder, env, timeout: 20_000 }).status).toBe(status);
  });
});
