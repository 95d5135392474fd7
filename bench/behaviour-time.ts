/**
 * How long `behaviour` takes for forty changed functions with the budget that everybody gets: functions with calls in
 * tests and functions with types alone, four in a file, all of them rewritten, one of each four wrongly.
 * `node bench/behaviour-time.ts [--runs N]`. Beside it, in the same run: as many plain Node processes as there are
 * changed files on two sides, each of which does nothing but load TypeScript, which is what no comparison can do without.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { createRepo } from '../test/support/repo.ts';
import { checkRange } from './behaviour/range.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });

const FILES = 10;

interface Kind {
  readonly name: string;
  /** After the name. */
  readonly takes: string;
  readonly base: string;
  readonly head: string;
  /** Arguments of calls in tests; empty where types have to do. */
  readonly calls: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    name: 'total',
    takes: '(items: { price: number; count: number }[]): number',
    base: 'let sum = 0;\n  for (const { price, count } of items) sum += price * count;\n  return sum;',
    head: 'return items.reduce((sum, { price, count }) => sum + price * count, 0);',
    calls: ['[{ price: 2, count: 3 }]', '[]', '[{ price: 5, count: 1 }, { price: 1, count: 9 }]'],
  },
  {
    name: 'initials',
    takes: '(name: string): string',
    base: "return name.split(' ').map((word) => word.charAt(0).toUpperCase()).join('');",
    head: "let all = '';\n  for (const word of name.split(' ')) all += word.slice(0, 1).toUpperCase();\n  return all;",
    calls: ["'ada lovelace'", "'grace'", "'a b c'"],
  },
  {
    name: 'chunks',
    takes: '(list: number[], size: number): number[][]',
    base: 'const all: number[][] = [];\n  for (let at = 0; at < list.length; at += size) all.push(list.slice(at, at + size));\n  return all;',
    head: 'const all: number[][] = [];\n  for (let at = 0; at < list.length - 1; at += size) all.push(list.slice(at, at + size));\n  return all;',
    calls: ['[1, 2, 3, 4], 2', '[1, 2, 3, 4, 5, 6], 3'],
  },
  {
    name: 'clamped',
    takes: '(value: number, low: number, high: number): number',
    base: 'if (value < low) return low;\n  return value > high ? high : value;',
    head: 'return Math.min(high < low ? Infinity : high, value) < low ? low : Math.min(high, value);',
    calls: [],
  },
];

const textOf = (at: number, side: 'base' | 'head'): string =>
  KINDS.map((one) => `export function ${one.name}${at}${one.takes} {\n  ${one[side]}\n}\n`).join('\n');

const testsOf = (at: number): string => {
  const called = KINDS.filter(({ calls }) => calls.length > 0);
  const names = called.map(({ name }) => `${name}${at}`).join(', ');
  const lines = called.flatMap(({ name, calls }) => calls.map((args) => `${name}${at}(${args});\n`));
  return `import { ${names} } from '../src/part${at}.ts';\n\n${lines.join('')}`;
};

const parts = Array.from({ length: FILES }, (_, at) => at);
const sources = (side: 'base' | 'head') =>
  Object.fromEntries(parts.map((at) => [`src/part${at}.ts`, textOf(at, side)] as const));
const tests = Object.fromEntries(parts.map((at) => [`test/part${at}.ts`, testsOf(at)] as const));

const seconds = (since: number): number => (performance.now() - since) / 1000;

const loading = performance.now();
await import('typescript');
console.log(`loading TypeScript: ${seconds(loading).toFixed(2)} s`);

await using repo = await createRepo();
const manifest = '{ "name": "subject", "version": "1.0.0", "type": "module" }\n';
const base = await repo.commit({ files: { 'package.json': manifest, ...sources('base'), ...tests } });
const head = await repo.commit({ files: sources('head'), message: 'refactor: simplify' });
// The code runs as somebody else, who may not look into a folder of ours.
chmodSync(repo.directory, 0o755);

const times: number[] = [];
const ratios: number[] = [];
for (let run = 0; run < Number(values.runs); run += 1) {
  const before = performance.now();
  const result = await checkRange({ repo: repo.directory, base, head });
  const took = seconds(before);
  const plain = plainStarts();
  times.push(took);
  ratios.push(took / plain);
  const counts = ['equal', 'changed', 'not-tried'].map(
    (status) => `${result.targets?.filter((one) => one.status === status).length} ${status}`,
  );
  console.log(`${took.toFixed(1)} s, ${(took / plain).toFixed(2)} of ${plain.toFixed(1)} s · ${counts.join(', ')}`);
}
console.log(`median ${middle(times).toFixed(1)} s for 40 functions; ratio ${middle(ratios).toFixed(2)}`);

function plainStarts(): number {
  const typescript = createRequire(import.meta.url).resolve('typescript');
  const before = performance.now();
  for (let count = 0; count < FILES * 2; count += 1)
    spawnSync(process.execPath, ['-e', `require(${JSON.stringify(typescript)})`], { stdio: 'ignore' });
  return seconds(before);
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
