/**
 * How much Assay costs on top of what it cannot avoid: `node bench/speed.ts`.
 *
 * A change of 20 files in a repository of 10,000 commits, made here with real git. Whole processes, cold, in turn, so that
 * the machine's speed cancels out: medians of ratios, never absolute times.
 *   classify / (the git commands that it must run + the bundle's own --version)   at most 2
 *   check --exercise off / (the same + a process that loads the parser and parses the same files)   at most 1.5
 *   check / the same, which runs the changed functions too                                           no bar: said
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const top = join(import.meta.dirname, '..');
const bundle = join(top, 'dist/index.js');
const COMMITS = 10_000;
const FILES = 20;
const RUNS = Number(process.argv[2] ?? 15);

const source = (name: string, lines: number): string =>
  [
    `import { readFile } from 'node:fs/promises';`,
    `import { format } from 'date-fns';`,
    `import { shared } from './shared.ts';`,
    ...Array.from(
      { length: lines },
      (_, i) =>
        `export const ${name}${i} = async (path: string): Promise<string> => format(${i}, await readFile(path + shared, 'utf8'));`,
    ),
    '',
  ].join('\n');

/** `git fast-import` of a history, and on top a branch that adds `FILES` files in five commits. */
function history(): string {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const commit = (branch: string, index: number, message: string, files: string): string =>
    `commit refs/heads/${branch}\ncommitter Robin Example <robin@example.org> ${1_700_000_000 + index * 60} +0000\n${data(message)}${files}`;
  const file = (path: string, text: string): string => `M 100644 inline ${path}\n${data(text)}`;
  const parts: string[] = [];
  for (let i = 0; i < COMMITS; i++) {
    const files =
      i === 0
        ? file('package.json', '{"name":"bench","dependencies":{"date-fns":"^4.0.0"}}') +
          file('src/shared.ts', 'export const shared = 1;\n')
        : '';
    parts.push(commit('main', i, `Commit ${i}`, files + file(`src/m${i % 500}.ts`, source(`m${i}`, 20))));
  }
  for (let c = 0; c < 5; c++) {
    const files = Array.from({ length: FILES / 5 }, (_, f) =>
      file(`src/m${c * 4 + f}.ts`, source(`new${c}${f}`, 120)),
    ).join('');
    parts.push(
      commit(
        'agent',
        COMMITS + c,
        `Add ${c}\n\nCo-Authored-By: Claude <noreply@anthropic.com>`,
        (c === 0 ? 'from refs/heads/main\n' : '') + files,
      ),
    );
  }
  return `${parts.join('')}done\n`;
}

function run(
  command: string,
  args: readonly string[],
  input?: string,
): { readonly milliseconds: number; readonly stdout: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, [...args], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  // 5 is Assay's pending, and nothing else here ends with anything but 0.
  if (status !== 0 && !(status === 5 && args[0] === bundle)) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return { milliseconds: performance.now() - start, stdout };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
try {
  run('git', ['init', '--quiet', '--bare', folder]);
  run('git', ['-C', folder, 'fast-import', '--quiet', '--done'], history());
  run('git', ['-C', folder, 'gc', '--quiet']);
  const git = (...args: string[]): string => run('git', ['-C', folder, ...args]).stdout.trim();
  const [base, head] = [git('merge-base', 'main', 'agent'), git('rev-parse', 'agent')];
  const paths = git('diff', '--name-only', base, head).split('\n');

  // What nobody can do without: names, the merge base, messages, the lines, the commits that brought them, the text.
  const gitWork = (): number =>
    [
      ['rev-parse', 'main^{commit}', 'agent^{commit}'],
      ['merge-base', '--all', head, 'main'],
      ['diff', '--raw', '-z', '-p', '-U0', '-M', base, head],
      ['log', '-p', '-U0', '--raw', '-z', `${base}..${head}`],
    ].reduce(
      (sum, args) => sum + run('git', ['-C', folder, ...args]).milliseconds,
      run('git', ['-C', folder, 'cat-file', '--batch'], paths.map((path) => `${head}:${path}\n`).join('')).milliseconds,
    );

  const parserOnly = join(folder, 'parse.cjs');
  const texts = join(folder, 'texts.json');
  writeFileSync(texts, JSON.stringify(paths.map((path) => git('show', `${head}:${path}`))));
  writeFileSync(
    parserOnly,
    `const { parse } = require(${JSON.stringify(createRequire(import.meta.url).resolve('@typescript-eslint/typescript-estree'))});\nfor (const text of JSON.parse(require('fs').readFileSync(${JSON.stringify(texts)}, 'utf8'))) parse(text, { loc: false, range: true, jsx: false });\n`,
  );

  const assay = (...args: string[]): number => run(process.execPath, [bundle, ...args]).milliseconds;
  const range = ['--repo', folder, '--base', 'main', '--head', 'agent', '--format', 'json'];
  const classify: number[] = [];
  const check: number[] = [];
  const whole: number[] = [];
  for (let i = -1; i < RUNS; i++) {
    const unavoidable = gitWork();
    const version = assay('--version');
    const parse = run(process.execPath, [parserOnly]).milliseconds;
    const classified = assay('classify', ...range);
    const checked = assay('check', '--exercise', 'off', ...range);
    const exercised = assay('check', ...range);
    if (i < 0) continue;
    classify.push(classified / (unavoidable + version));
    check.push(checked / (unavoidable + version + parse));
    whole.push(exercised / (unavoidable + version + parse));
  }
  const added = JSON.parse(run(process.execPath, [bundle, 'classify', ...range]).stdout).change.addedLines;
  console.log(
    `${paths.length} files, ${added} added lines, ${COMMITS} commits, ${RUNS} runs, Node ${process.version}, ${readFileSync(bundle).length} bytes of entry`,
  );
  console.log(
    `classify / (git + --version)          median ${median(classify).toFixed(2)}  (${Math.min(...classify).toFixed(2)} to ${Math.max(...classify).toFixed(2)}), at most 2`,
  );
  console.log(
    `check --exercise off / (git + --version + parsing)   median ${median(check).toFixed(2)}  (${Math.min(...check).toFixed(2)} to ${Math.max(...check).toFixed(2)}), at most 1.5`,
  );
  console.log(
    `check / (git + --version + parsing)   median ${median(whole).toFixed(2)}  (${Math.min(...whole).toFixed(2)} to ${Math.max(...whole).toFixed(2)})`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
