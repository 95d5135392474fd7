/**
 * Whether the cost of `imports` follows the change or the repository: `node bench/size.ts [PROGRAM]`.
 *
 * The same 20 files are added to workspaces of 10 and of 100 packages (500 and 5,000 files), made here with real git. Half
 * of the packages lie in directories of other names than theirs, so that every manifest has to be read. In turn; medians.
 *   5,000 files / 500 files, whole processes and the check alone     at most 1.3
 * The check alone is also given in processor time of its own process, which other work on the machine hardly touches.
 * PROGRAM is `bench/only-imports.ts`, or what it was bundled to.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = process.argv[2] ?? join(import.meta.dirname, 'only-imports.ts');
const RUNS = 9;
const FILES = 20;
const PACKAGES = [10, 100];
const PER_PACKAGE = 48;

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
const file = (path: string, text: string): string => `M 100644 inline ${path}\n${data(text)}`;
const commit = (branch: string, message: string): string =>
  `commit refs/heads/${branch}\ncommitter Robin Example <robin@example.org> 1700000000 +0000\n${data(message)}`;
const folderOf = (index: number): string => `packages/${index % 2 === 0 ? `other${index}` : `p${index}`}`;

/** A branch `agent` that adds the files to `main`. Their imports name files, packages of the workspace, declared and built-in ones. */
function history(packages: number): string {
  const parts = [commit('main', 'Begin')];
  parts.push(file('package.json', JSON.stringify({ name: 'bench', private: true, workspaces: ['packages/*'] })));
  for (let index = 0; index < packages; index += 1) {
    const manifest = {
      name: `@bench/p${index}`,
      version: '1.0.0',
      dependencies: { 'date-fns': '^4.0.0', '@bench/p0': '*' },
    };
    parts.push(file(`${folderOf(index)}/package.json`, JSON.stringify(manifest)));
    parts.push(file(`${folderOf(index)}/index.ts`, `export * from './src/m0.ts';\n`));
    for (let at = 0; at < PER_PACKAGE; at += 1)
      parts.push(file(`${folderOf(index)}/src/m${at}.ts`, `export const m${at} = ${at};\n`));
  }
  parts.push(`${commit('agent', 'Add')}from refs/heads/main\n`);
  for (let at = 0; at < FILES; at += 1) parts.push(file(`${folderOf(at % 10)}/src/new${at}.ts`, source(at)));
  return `${parts.join('')}done\n`;
}

const source = (at: number): string => `import { readFile } from 'node:fs/promises';
import { format } from 'date-fns';
import { m1 } from './m${at}.ts';
import { m0 } from '@bench/p${(2 * at) % 10}';

export const load${at} = async () => [format, m0, m1, await readFile('a'), await import('./m2.ts')];
`;

interface Took {
  readonly whole: number;
  readonly check: number;
  readonly processor: number;
  readonly examined: number;
}

function timed(repository: string): Took {
  const started = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, [program, repository, 'main', 'agent'], { encoding: 'utf8' });
  const whole = performance.now() - started;
  if (stdout === '') throw new Error(stderr);
  const { milliseconds, processor, examined } = JSON.parse(stdout);
  return { whole, check: milliseconds, processor, examined };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const folders = PACKAGES.map((packages) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-size-'));
  spawnSync('git', ['init', '--quiet', '--bare', folder]);
  const { status } = spawnSync('git', ['-C', folder, 'fast-import', '--quiet', '--done'], { input: history(packages) });
  if (status !== 0) throw new Error('git fast-import broke');
  return folder;
});
try {
  const all: Took[][] = folders.map(() => []);
  for (let run = -1; run < RUNS; run += 1)
    for (const [index, folder] of folders.entries()) {
      const took = timed(folder);
      if (run >= 0) all[index]?.push(took);
    }
  for (const what of ['whole', 'check', 'processor'] as const) {
    const [small = Number.NaN, large = Number.NaN] = all.map((some) => median(some.map((one) => one[what])));
    console.log(`${what}: ${small.toFixed(0)} and ${large.toFixed(0)} ms, ratio ${(large / small).toFixed(2)}`);
  }
  console.log(`${all[0]?.[0]?.examined} and ${all[1]?.[0]?.examined} imports examined`);
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
