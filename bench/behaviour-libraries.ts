/**
 * What `behaviour` says of published code: every function rewritten without a difference, on which it must be silent;
 * then single mistakes (operators, boundaries, calls) in exported functions.
 * `node bench/behaviour-libraries.ts [--mutants N] [--seed N] [--most N] [--plain] [--say] PACKAGE=FOLDER…`, the
 * folders being those of the sources. With `--plain`, the same mistakes are given to plain fast-check, which knows
 * nothing but declared types (`behaviour/plain.ts`).
 */
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { functionsIn, parseFile } from '../src/exercise/functions/functions.ts';
import type { CheckResult } from '../src/model.ts';
import { createRepo } from '../test/support/repo.ts';
import { judge, type Verdict } from './behaviour/beside.ts';
import { mutantsOf } from './behaviour/mutants.ts';
import { checkRange } from './behaviour/range.ts';
import { type Random, randomFrom } from './mistakes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** For each library. */
    mutants: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    /** Files that are rewritten in the silent change. */
    most: { type: 'string', default: '40' },
    /** Plain fast-check in place of the check. */
    plain: { type: 'boolean', default: false },
    /** Lists the mutants that were not caught. */
    say: { type: 'boolean', default: false },
  },
});

interface Source {
  readonly path: string;
  readonly text: string;
  /** Paths of the package that it reaches through its imports. */
  readonly reach: ReadonlySet<string>;
}

interface Mutant {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly what: string;
}

/** Tests and documents are there for their calls. */
const isProgram = ({ path }: Source): boolean =>
  !/(?:^|\/)(?:tests?|test-treeshake|docs|locale|bench)\/|[-.]test\.|\.md$/.test(path);

for (const given of positionals) {
  const [name = '', folder = ''] = given.split('=');
  await measure(name, folder, sourcesIn(folder));
}

async function measure(name: string, folder: string, sources: readonly Source[]): Promise<void> {
  const random = randomFrom(Number(values.seed));
  console.log(`\n## ${name}, ${sources.length} files`);
  const programs = sources
    .filter(isProgram)
    .sort(() => random() - 0.5)
    .slice(0, Number(values.most));
  const mutants = mutantsIn(sources, random);
  if (values.plain) return plain(folder, sources, mutants);
  await silent(sources, programs);
  await mistaken(sources, mutants);
}

function mutantsIn(sources: readonly Source[], random: Random): Mutant[] {
  return sources
    .filter(isProgram)
    .flatMap(({ path, text }) => mutantsOf(path, text).map((one) => ({ path, ...one })))
    .sort(() => random() - 0.5)
    .slice(0, Number(values.mutants));
}

/** The mistakes again, and how often a function differs from itself. */
async function plain(folder: string, sources: readonly Source[], mutants: readonly Mutant[]): Promise<void> {
  const started = performance.now();
  const judged = await judge(folder, sources, mutants);
  const count = (verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length;
  const typed = judged.filter(({ isTyped }) => isTyped).length;
  const unsteady = judged.filter(({ isUnsteady }) => isUnsteady).length;
  console.log(
    `plain fast-check, ${mutants.length} mutants: ${count('caught')} caught, ${mutants.length - count('not asked')} tried; ${typed} in functions with a declared type, ${unsteady} in functions that differ from themselves; ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

/** A statement that does nothing at the start of every function. */
async function silent(sources: readonly Source[], picked: readonly Source[]): Promise<void> {
  const head = new Map(picked.map(({ path, text }) => [path, withNothing(path, text)]));
  const { result, seconds } = await checked(sources, head);
  const [equal, examined] = [countOf(result, 'equal'), result.examined];
  const untried = result.notChecked.map(({ why, count }) => `${count} ${why}`).join('; ');
  console.log(
    `rewritten without a difference: ${result.findings.length} findings; ${equal} of ${examined} functions compared in ${seconds.toFixed(1)} s; not tried: ${untried || 'none'}`,
  );
  for (const { level, path, message } of result.findings) console.log(`- ${level} ${path}: ${message}`);
}

function withNothing(path: string, text: string): string {
  const starts = functionsIn(ts, parseFile(ts, path, text)).flatMap(({ node }) =>
    'body' in node && node.body !== undefined && ts.isBlock(node.body) ? [node.body.getStart() + 1] : [],
  );
  return starts.sort((a, b) => b - a).reduce((made, at) => `${made.slice(0, at)} void 0;${made.slice(at)}`, text);
}

/** As many at once as do not touch each other: one in a file, and no file that another of them imports. */
async function mistaken(sources: readonly Source[], waiting: Mutant[]): Promise<void> {
  const seen: { mutant: Mutant; status: string; isError: boolean }[] = [];
  let seconds = 0;
  while (waiting.length > 0) {
    const batch = apart(waiting, sources);
    const head = new Map(batch.map(({ path, text }) => [path, text]));
    const run = await checked(sources, head);
    seconds += run.seconds;
    for (const mutant of batch) seen.push({ mutant, ...verdict(run.result, mutant) });
  }
  if (seen.length === 0) return;
  const caught = seen.filter(({ status }) => status === 'changed');
  const tried = seen.filter(({ status }) => status === 'changed' || status === 'equal');
  console.log(
    `${seen.length} mutants: ${caught.length} caught (${(caught.length / seen.length).toFixed(2)}; ${(caught.length / Math.max(1, tried.length)).toFixed(2)} of ${tried.length} tried), ${seconds.toFixed(1)} s`,
  );
  if (values.say)
    for (const { mutant, status } of seen.filter((one) => one.status !== 'changed'))
      console.log(`- ${mutant.path} ${mutant.name}: ${mutant.what}: ${status}`);
}

function apart(waiting: Mutant[], sources: readonly Source[]): readonly Mutant[] {
  const reach = new Map(sources.map((one) => [one.path, one.reach]));
  const batch: Mutant[] = [];
  for (const mutant of [...waiting]) {
    const touches = (one: Mutant): boolean =>
      one.path === mutant.path ||
      reach.get(one.path)?.has(mutant.path) === true ||
      reach.get(mutant.path)?.has(one.path) === true;
    if (batch.length >= 20 || batch.some(touches)) continue;
    batch.push(mutant);
    waiting.splice(waiting.indexOf(mutant), 1);
  }
  return batch;
}

function verdict(result: CheckResult, { path, name }: Mutant): { status: string; isError: boolean } {
  const target = result.targets?.find((one) => one.path === path && one.name === name);
  const isError = result.findings.some((one) => one.path === path && one.level === 'error');
  return { status: target === undefined ? 'no target' : target.because || target.status, isError };
}

function countOf({ targets = [] }: CheckResult, status: string): number {
  return targets.filter((one) => one.status === status).length;
}

async function checked(sources: readonly Source[], head: ReadonlyMap<string, string>) {
  await using repo = await createRepo();
  const files = Object.fromEntries(sources.map(({ path, text }) => [path, text]));
  const base = await repo.commit({
    files: { 'package.json': '{ "name": "subject", "version": "1.0.0" }\n', ...files },
  });
  const tip = await repo.commit({ files: Object.fromEntries(head), message: 'refactor: simplify' });
  // The code runs as somebody else, who may not look into a folder of ours.
  chmodSync(repo.directory, 0o755);
  const started = performance.now();
  const result = await checkRange({ repo: repo.directory, base, head: tip });
  return { result, seconds: (performance.now() - started) / 1000 };
}

function sourcesIn(folder: string): readonly Source[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      /\.(?:js|cjs|mjs|md)$/.test(path) &&
      !/(?:^|\/)(?:node_modules|dist|locale|fp|_lib\/test)\/|\.min\.js$/.test(path),
  );
  const texts = new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const direct = new Map([...texts].map(([path, text]) => [path, importedBy(path, text, texts)]));
  return [...texts].map(([path, text]) => ({ path, text, reach: reachOf(path, direct) }));
}

function importedBy(path: string, text: string, texts: ReadonlyMap<string, string>): readonly string[] {
  const names = [...text.matchAll(/(?:from\s*|require\()['"](\.[^'"]+)['"]/g)].map(([, name = '']) => name);
  return names.flatMap((name) => {
    const at = join(path, '..', name);
    return [at, `${at}.js`, `${at}/index.js`].filter((one) => texts.has(one)).slice(0, 1);
  });
}

function reachOf(path: string, direct: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...(direct.get(path) ?? [])];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    waiting.push(...(direct.get(at) ?? []));
  }
  return found;
}
