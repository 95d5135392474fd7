/**
 * What `imports` says of real repositories: every line of every file at one commit taken as added, then mistakes
 * injected one at a time. `node bench/checks-clean.ts [--mutants N] [--seed N] [--names FILE] [--say] GITDIR[@REV]…`; a
 * work tree in place of a bare repository is looked into for what is installed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { parseArgs } from 'node:util';
import { upkeepOf } from '../src/change/upkeep.ts';
import imports from '../src/checks/imports.ts';
import { runChecks } from '../src/checks/run.ts';
import type { ImportSite } from '../src/languages/language.ts';
import { languageOf } from '../src/languages.ts';
import type { CheckResult, FileChange, Path, Span } from '../src/model.ts';
import { openStore } from '../src/world/git/store.ts';
import { openTree } from '../src/world/git/tree.ts';
import { noWorkspace, openWorkspace } from '../src/world/workspace/workspace.ts';
import type { Tree, Workspace, World } from '../src/world/world.ts';
import { drawn, missingInPackage, mistaken, mistakes, type Place, randomFrom } from './mistakes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    /** One JSON object with a `name` on each line: names that models invented. */
    names: { type: 'string' },
    /** Lists the mutants that were not caught. */
    say: { type: 'boolean', default: false },
  },
});

/** Those whose imports go through one set of rules. */
const LANGUAGES = new Set(['javascript', 'vue', 'svelte', 'astro', 'mdx']);

interface Repository {
  readonly name: string;
  readonly tree: Tree;
  readonly workspace: Workspace;
  readonly paths: readonly Path[];
  readonly manifests: readonly Path[];
}

for (const given of positionals) {
  const [place = '', revision = 'HEAD'] = given.split('@');
  const isInstalled = existsSync(`${place}/.git`);
  const directory = isInstalled ? `${place}/.git` : place;
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
  const range = { base: head, target: head, head };
  const tree = openTree(store, range);
  const workspace = isInstalled
    ? openWorkspace({ directory: place, store, range })
    : noWorkspace('nothing is installed');
  const all = git('ls-tree', '-r', '-z', '--name-only', head).split('\0');
  const paths = all.filter((path) => LANGUAGES.has(languageOf(path)?.name ?? ''));
  const manifests = all.filter((path) => /(?:^|\/)package\.json$/.test(path));
  const name = directory.split('/').findLast((part) => !['repo', '.git', ''].includes(part)) ?? directory;
  await measure({
    name: `${name} ${head.slice(0, 10)}${isInstalled ? ', installed' : ''}`,
    tree,
    workspace,
    paths,
    manifests,
  });
}

async function measure(repository: Repository): Promise<void> {
  const held = await Promise.all(repository.paths.map((path) => fileAt(repository.tree, path)));
  const files = held.filter((file) => file !== undefined);
  const started = performance.now();
  const result = await check(repository, files);
  report(repository, result, performance.now() - started);
  if (Number(values.mutants) > 0) await inject(repository, await placesIn(files, result));
}

function report({ name, paths }: Repository, result: CheckResult, milliseconds: number): void {
  const unknown = result.notChecked.reduce((sum, { count }) => sum + count, 0);
  const levels = ['error', 'warning'].map(
    (level) => result.findings.filter((finding) => finding.level === level).length,
  );
  const there = result.examined - unknown - result.findings.length;
  console.log(`\n## ${name}`);
  console.log(
    `${paths.length} files, ${result.examined} specifiers: ${there} there, ${levels[0]} errors, ${levels[1]} warnings, ${unknown} unknown; ` +
      `${(milliseconds / 1000).toFixed(1)} s; ${result.status}: ${result.because}`,
  );
  for (const { why, count } of result.notChecked) console.log(`  unknown ${count}: ${why}`);
  for (const { level, rule, path, from, message, help } of result.findings) {
    console.log(`  ${level} ${rule} ${path}:${from} ${message}${help === undefined ? '' : ` (${help})`}`);
  }
}

async function fileAt(tree: Tree, path: Path): Promise<FileChange | undefined> {
  const text = await tree.read('head', path);
  if (text === undefined) return undefined;
  return fileOf(
    path,
    text,
    text.split('\n').map((_, index) => index + 1),
  );
}

function fileOf(path: Path, text: string, lines: readonly number[]): FileChange {
  const added = lines.map((number) => ({ number, commit: null, at: null }));
  const content = { kind: 'text', text } as const;
  return { path, from: null, mode: '100644', content, added, removed: 0, upkeep: upkeepOf(path, text) };
}

async function check({ tree, workspace }: Repository, files: readonly FileChange[]): Promise<CheckResult> {
  const nobody = { repository: null, number: null, branch: null, title: null, body: null, opener: null };
  const change = { ...nobody, base: '', target: '', head: '', commits: [], files, notes: [] };
  const lines = { agent: 0, human: 0, automation: 0, mixed: 0, unknown: 0 };
  const empty = { agents: [], commits: [], files: [], evidence: [], notes: [] };
  const provenance = { origin: 'unknown', lines, ...empty } as const;
  const refuse = () => Promise.reject(new Error('the check asked for more than the tree'));
  const world: World = {
    tree,
    packages: { published: refuse, history: refuse, host: refuse },
    workspace,
    sandbox: { level: refuse, start: refuse },
    source: { change: refuse, policy: refuse },
    forge: { facts: refuse },
    effects: { perform: refuse },
    progress: () => undefined,
  };
  const [result] = await runChecks([imports], { change, provenance, stage: 'all' }, world);
  if (result === undefined) throw new Error('the check gave no result');
  return result;
}

async function inject(repository: Repository, places: readonly (readonly Place[])[]): Promise<void> {
  const random = randomFrom(Number(values.seed));
  const known = await knownNames(repository);
  const lines = values.names === undefined ? [] : readFileSync(values.names, 'utf8').trim().split('\n');
  const invented = lines.map((line) => String(JSON.parse(line).name));
  const isInstalled = 'value' in (await repository.workspace.files());
  for (const mistake of [...mistakes(invented), ...(isInstalled ? [missingInPackage] : [])]) {
    const fitting = places
      .map((inFile) => inFile.filter(({ specifier }) => mistake.fits(specifier)))
      .filter((inFile) => inFile.length > 0);
    const verdicts: Verdict[] = [];
    for (const place of drawn(fitting, Number(values.mutants), random)) {
      const made = mistake.make(place.specifier, random);
      if (!known(made)) verdicts.push(await judge(repository, place, made, mistake.rules));
    }
    say(mistake.kind, verdicts);
  }
}

/** Names that are no mistake after all: `next` without a letter is `net`. */
async function knownNames({ tree, manifests }: Repository): Promise<(specifier: string) => boolean> {
  const texts = await Promise.all(manifests.map((path) => tree.read('head', path)));
  return (specifier) =>
    builtinModules.includes(specifier) || texts.some((text) => text?.includes(`"${specifier}"`) === true);
}

function say(kind: string, verdicts: readonly Verdict[]): void {
  const count = (answer: Verdict['answer']) => verdicts.filter((verdict) => verdict.answer === answer).length;
  console.log(`  mutants, ${kind}: ${count('caught')} caught, ${count('unknown')} unknown, ${count('missed')} missed`);
  const reasons = verdicts.flatMap(({ answer, why }) => (answer === 'unknown' ? [why] : []));
  for (const why of new Set(reasons)) console.log(`    ${reasons.filter((one) => one === why).length}: ${why}`);
  const silent = verdicts.filter(({ answer }) => answer !== 'caught');
  if (values.say) for (const { answer, why, what } of silent) console.log(`      ${answer} ${what} (${why})`);
}

/** The imports that resolve, file by file. A line with several is left out: the check's answer is about the line. */
async function placesIn(files: readonly FileChange[], result: CheckResult): Promise<readonly (readonly Place[])[]> {
  const resolved = new Set(result.verified.flatMap(({ spans }) => spans.flatMap(linesOf)));
  return Promise.all(
    files
      .filter(({ upkeep }) => upkeep === 'source')
      .map(async ({ path, content }) => {
        const text = content.kind === 'text' ? content.text : '';
        const sites = await sitesOf(path, text);
        return sites.flatMap(({ line, specifier }) => {
          const alone = sites.filter((site) => site.line === line).length === 1;
          return specifier !== null && alone && resolved.has(`${path}:${line}`)
            ? [{ path, text, line, specifier }]
            : [];
        });
      }),
  );
}

function linesOf({ path, from, to }: Span): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${path}:${from + index}`);
}

async function sitesOf(path: Path, text: string): Promise<readonly ImportSite[]> {
  const every = new Set(text.split('\n').map((_, index) => index + 1));
  const found = await languageOf(path)?.imports(text, path, every);
  return found && 'sites' in found ? found.sites : [];
}

interface Verdict {
  readonly answer: 'caught' | 'unknown' | 'missed';
  readonly why: string;
  readonly what: string;
}

async function judge(
  repository: Repository,
  place: Place,
  specifier: string,
  rules: readonly string[],
): Promise<Verdict> {
  const lines = place.text.split('\n');
  const mutated = lines.with(place.line - 1, mistaken(place, specifier)).join('\n');
  const { findings, notChecked } = await check(repository, [fileOf(place.path, mutated, [place.line])]);
  const caught = findings.some(
    (finding) => rules.includes(finding.rule) && finding.level === 'error' && finding.from === place.line,
  );
  const what = `${place.path}:${place.line} ${place.specifier} -> ${specifier}`;
  const answer = caught ? 'caught' : notChecked.length > 0 ? 'unknown' : 'missed';
  return { answer, why: notChecked[0]?.why ?? findings[0]?.rule ?? 'nothing said', what };
}
