/**
 * What `imports` says of real Python repositories: every line of every file at one commit taken as added, then mistakes
 * put in one at a time. `node bench/python.ts [--mutants N] [--seed N] [--say] GITDIR[@REV]…`
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { upkeepOf } from '../src/change/upkeep.ts';
import imports from '../src/checks/imports.ts';
import type { ImportSite } from '../src/languages/language.ts';
import python from '../src/languages/python.ts';
import { languageOf } from '../src/languages.ts';
import type { FileChange, Outcome, Path } from '../src/model.ts';
import { openStore } from '../src/world/git/store.ts';
import { openTree } from '../src/world/git/tree.ts';
import { noWorkspace } from '../src/world/workspace/workspace.ts';
import type { Tree } from '../src/world/world.ts';
import { type Random, randomFrom } from './mistakes.ts';
import { type PythonMistake, pythonMistakes } from './python/mistakes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    /** Lists the mutants that were not caught. */
    say: { type: 'boolean', default: false },
  },
});

const workspace = noWorkspace('nothing is installed');

/** Packages that stand where Python looks first. */
const OWN = /^(?:(?:src|python|lib|backend)\/)?([^/]+)\/__init__\.pyi?$/;

interface Repository {
  readonly name: string;
  readonly tree: Tree;
  readonly paths: readonly Path[];
  /** Names of its packages. */
  readonly own: ReadonlySet<string>;
}

for (const given of positionals) {
  const [directory = '', revision = 'HEAD'] = given.split('@');
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const head = git('rev-parse', `${revision}^{commit}`).trim();
  await using store = await openStore({
    objectFormat: 'sha1',
    alternate: `${directory}/objects`,
    shallow: null,
    supply: null,
    onMissing: 'objects are missing',
  });
  const tree = openTree(store, { base: head, target: head, head });
  const all = git('ls-tree', '-r', '-z', '--name-only', head).split('\0');
  const paths = all.filter((path) => languageOf(path)?.name === 'python');
  const own = new Set(paths.flatMap((path) => OWN.exec(path)?.[1] ?? []));
  const name = directory.split('/').findLast((part) => !['repo', '.git', ''].includes(part)) ?? directory;
  await measure({ name: `${name} ${head.slice(0, 10)}`, tree, paths, own });
}

async function measure(repository: Repository): Promise<void> {
  const read = await Promise.all(repository.paths.map((path) => fileAt(repository.tree, path)));
  const started = performance.now();
  const outcome = await check(
    repository.tree,
    read.filter((file) => file !== undefined),
  );
  report(repository, outcome, performance.now() - started);
  if (Number(values.mutants) > 0) await inject(repository);
}

function report({ name, paths }: Repository, { examined, findings, notChecked }: Outcome, took: number): void {
  const unknown = notChecked.reduce((sum, { count }) => sum + count, 0);
  const [errors, warnings] = ['error', 'warning'].map((level) => findings.filter((one) => one.level === level).length);
  const there = examined - unknown - findings.length;
  console.log(`\n## ${name}`);
  console.log(
    `${paths.length} files, ${examined} imports: ${there} there, ${errors} errors, ${warnings} warnings, ${unknown} unknown; ${(took / 1000).toFixed(1)} s`,
  );
  for (const [why, count] of counted(notChecked.map((one) => one.why))) console.log(`  unknown ${count}: ${why}`);
  for (const { level, rule, path, from, message, help = '' } of findings)
    console.log(`  ${level} ${rule} ${path}:${from} ${message} (${help})`);
}

function counted(all: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

async function fileAt(tree: Tree, path: Path): Promise<FileChange | undefined> {
  const text = await tree.read('head', path);
  return text === undefined ? undefined : fileOf(path, text);
}

function fileOf(path: Path, text: string): FileChange {
  const content = { kind: 'text', text } as const;
  return { path, from: null, mode: '100644', content, added: [], removed: 0, upkeep: upkeepOf(path, text) };
}

function check(tree: Tree, files: readonly FileChange[]): Promise<Outcome> {
  const targets = files.map((file) => {
    const to = file.content.kind === 'text' ? file.content.text.split('\n').length : 1;
    return { file, spans: [{ path: file.path, from: 1, to }] };
  });
  return imports.run(targets, { tree, workspace });
}

async function inject(repository: Repository): Promise<void> {
  const random = randomFrom(Number(values.seed));
  const wanted = Number(values.mutants);
  for (const mistake of pythonMistakes) {
    const verdicts: Verdict[] = [];
    for (let tries = 0; verdicts.length < wanted && tries < wanted * 40; tries += 1) {
      const verdict = await tryOne(repository, mistake, random);
      if (verdict !== undefined) verdicts.push(verdict);
    }
    const [caught, unknown, missed] = (['caught', 'unknown', 'missed'] as const).map(
      (answer) => verdicts.filter((verdict) => verdict.answer === answer).length,
    );
    console.log(`  mutants, ${mistake.kind}: ${caught} caught, ${unknown} unknown, ${missed} missed`);
    const silent = verdicts.filter(({ answer }) => answer !== 'caught');
    if (values.say) for (const { answer, what } of silent) console.log(`    ${answer} ${what}`);
  }
}

interface Verdict {
  readonly answer: 'caught' | 'unknown' | 'missed';
  readonly what: string;
}

/** Undefined where the drawn file has no import that fits and resolves. */
async function tryOne(
  { paths, tree, own }: Repository,
  mistake: PythonMistake,
  random: Random,
): Promise<Verdict | undefined> {
  const path = paths[Math.floor(random() * paths.length)] ?? '';
  const text = (await tree.read('head', path)) ?? '';
  const every = new Set(text.split('\n').map((_, index) => index + 1));
  const found = await python.imports(text, path, every);
  const sites: readonly ImportSite[] = 'sites' in found ? found.sites : [];
  const lines = text.split('\n');
  const fitting = sites.filter((site) => mistake.fits(site, lines[site.line - 1] ?? '', own));
  const site = fitting[Math.floor(random() * fitting.length)];
  if (site === undefined) return undefined;
  const at = [{ path, from: site.line, to: site.line }];
  const clean = await imports.run([{ file: fileOf(path, text), spans: at }], { tree, workspace });
  if (clean.findings.length + clean.notChecked.length > 0) return undefined;
  const made = mistake.make(site, lines[site.line - 1] ?? '', random);
  const mutated = lines.with(site.line - 1, made.line).join('\n');
  const { findings, notChecked } = await imports.run([{ file: fileOf(path, mutated), spans: at }], { tree, workspace });
  const caught = findings.some(({ rule, from }) => mistake.rules.includes(rule) && from === site.line);
  const what = `${path}:${site.line} ${made.what} ${notChecked[0]?.why ?? findings[0]?.rule ?? ''}`;
  return { answer: caught ? 'caught' : notChecked.length > 0 ? 'unknown' : 'missed', what };
}
