/** A decision record on disk: kept by `check`, judged again by `policy explain` without a repository. */
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../../src/cli.ts';
import { commands } from '../../src/commands.ts';
import { machineOf } from '../../src/world/machine/machine.ts';
import { createRepo } from '../support/repo.ts';

/** What the command prints and its status; what it is told to keep is kept. */
async function assay(version: string, ...args: readonly string[]) {
  let printed = '';
  const print = (text: string): void => {
    printed += text;
  };
  const machine = {
    ...machineOf(version),
    deliver: async (text: string, file?: string) => (file === undefined ? print(text) : await writeFile(file, text)),
  };
  const status = await commandLine({ version, commands, terminal: { out: print, error: print } }, args, machine);
  return { printed, status };
}

test('what `check --record` keeps is judged again offline, says the same, and is told from what was altered', async () => {
  const repo = await createRepo();
  await repo.commit({ files: { 'a.js': 'export const one = 1;\n' } });
  await repo.branch('topic');
  await repo.commit({ files: { 'b.js': "import { one } from './gone.js';\n" } });
  const file = join(repo.directory, 'record.json');
  const from = ['--repo', repo.directory, '--base', 'main', '--registry', 'off', '--exercise', 'off'];

  const checked = await assay('1.0.0', 'check', ...from, '--record', file);
  expect(checked.status).toBe(0);
  const text = await readFile(file, 'utf8');
  await assay('1.0.0', 'check', ...from, '--record', file);
  const inputs = (record: string) => ({ ...JSON.parse(record).inputs.facts, forge: null });
  expect(inputs(await readFile(file, 'utf8'))).toEqual(inputs(text));

  const same = await assay('1.0.0', 'policy', 'explain', '--record', file);
  expect(same.status).toBe(0);
  expect(same.printed).toContain('built-in default:');
  expect(same.printed).toContain('because `imports` found 1 problem: `b.js:1`');
  expect(same.printed).toMatch(/\nthe record says the same\n$/);

  const later = await assay('2.0.0', 'policy', 'explain', '--record', file);
  expect(later.printed).toMatch(/\nthe record says the same \(recorded by version 1\.0\.0, judged by 2\.0\.0\)\n$/);

  await writeFile(file, text.replace('"conclusion":"warn"', '"conclusion":"pass"'));
  const other = await assay('1.0.0', 'policy', 'explain', '--record', file);
  expect(other.status).toBe(1);
  expect(other.printed).toMatch(/\nthe record says otherwise: pass: /);

  await writeFile(file, text.slice(0, 500));
  await expect(assay('1.0.0', 'policy', 'explain', '--record', file)).rejects.toThrow(/no decision record/);
  await expect(assay('1.0.0', 'policy', 'explain', '--record', `${file}.gone`)).rejects.toThrow(/there is no file/);
});

test('a record of many files is read whole, and what is larger than any record is refused', async () => {
  const repo = await createRepo();
  await repo.commit({ files: { 'a.txt': 'one\n' } });
  const file = join(repo.directory, 'record.json');
  await writeFile(file, `{"record":1,"padding":"${'x'.repeat(6 * 1024 * 1024)}"}`);
  await expect(assay('1.0.0', 'policy', 'explain', '--record', file)).rejects.toThrow(/no decision record/);
  await truncate(file, 65 * 1024 * 1024);
  await expect(assay('1.0.0', 'policy', 'explain', '--record', file)).rejects.toThrow(/is larger than 64 MiB/);
});
