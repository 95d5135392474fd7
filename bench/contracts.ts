/**
 * What `contracts` says of real repositories with their packages installed: every line of every script and component taken as added
 * against an empty base, then mistakes injected one at a time.
 * `node bench/contracts.ts [--files N] [--mutants N [--kind WORD] [--others]] [--seed N] [--say] [--only PATTERN] WORKTREE…`
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import type { Target } from '../src/checks/check.ts';
import { componentOf, isComponent, isOfComponent, modulesIn, withModules } from '../src/checks/contracts/component.ts';
import { type Configuration, configurationsOf } from '../src/checks/contracts/configurations.ts';
import { examineChange } from '../src/checks/contracts/examine-change.ts';
import { hostsOf, inside, outside } from '../src/checks/contracts/host.ts';
import { librariesOf } from '../src/checks/contracts/own-compiler.ts';
import { type Snapshot, snapshotOf } from '../src/checks/contracts/snapshot.ts';
import { isScript } from '../src/checks/contracts/unanswerable.ts';
import contracts from '../src/checks/contracts.ts';
import type { FileChange, Outcome, Path } from '../src/model.ts';
import { openStore, type Store } from '../src/world/git/store.ts';
import { openTree } from '../src/world/git/tree.ts';
import { openWorkspace } from '../src/world/workspace/workspace.ts';
import type { Tree, Workspace, WorkspaceFiles } from '../src/world/world.ts';
import { edited, kinds, type Mutant, mutantOf, type Within } from './contract-mistakes.ts';
import { randomFrom } from './mistakes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** At most so many files of a repository, drawn by the seed. */
    files: { type: 'string', default: '100000' },
    mutants: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    say: { type: 'boolean', default: false },
    /** Mistakes in scripts that nothing checks, on what flows through their own values, instead of on what files import. */
    others: { type: 'boolean', default: false },
    /** Mistakes of this kind alone. */
    kind: { type: 'string', default: '' },
    /** Files whose path matches this. */
    only: { type: 'string', default: '' },
  },
});

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

const verdicts = new Map<Mutant, { readonly ours: string; readonly plain: boolean }>();

interface Bed {
  readonly name: string;
  readonly directory: string;
  readonly head: string;
  readonly base: string;
  readonly store: Store;
  readonly tree: Tree;
  readonly paths: readonly Path[];
}

for (const directory of positionals) {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 }).trim();
  const head = git('rev-parse', 'HEAD');
  git('hash-object', '-t', 'tree', '-w', '/dev/null');
  const base = git('-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit-tree', '-m', 'empty', EMPTY_TREE);
  await using store = await openStore({
    objectFormat: 'sha1',
    alternate: git('rev-parse', '--path-format=absolute', '--git-path', 'objects'),
    shallow: null,
    supply: null,
    onMissing: 'objects are missing',
  });
  const tree = openTree(store, { base, target: base, head });
  const all = git('ls-tree', '-r', '-z', '--name-only', head)
    .split('\0')
    .filter((path) => (isScript(path) || isComponent(path)) && new RegExp(values.only).test(path));
  const paths = drawn(all, Number(values.files));
  const bed = {
    name: `${directory.split('/').at(-1)} ${head.slice(0, 10)}`,
    directory,
    head,
    base,
    store,
    tree,
    paths,
  };
  if (Number(values.mutants) > 0) await inject(bed);
  else await clean(bed);
}

/** The same ones for the same seed. */
function drawn(paths: readonly Path[], most: number): readonly Path[] {
  const random = randomFrom(Number(values.seed));
  const ranked = paths.map((path) => ({ path, rank: random() })).sort((a, b) => a.rank - b.rank);
  return ranked
    .slice(0, most)
    .map(({ path }) => path)
    .sort();
}

async function clean(bed: Bed): Promise<void> {
  const files = await Promise.all(bed.paths.map((path) => fileAt(bed.tree, path)));
  const started = performance.now();
  const workspace = openWorkspace({
    directory: bed.directory,
    store: bed.store,
    range: { base: bed.base, target: bed.base, head: bed.head },
  });
  const result = await check(
    workspace,
    files.filter((file) => file !== undefined),
  );
  const seconds = (performance.now() - started) / 1000;
  const unknown = result.notChecked.reduce((sum, { count }) => sum + count, 0);
  console.log(`\n## ${bed.name}`);
  console.log(
    `${bed.paths.length} files, ${result.examined} examined, ${result.findings.length} findings, ${unknown} unknown; ` +
      `${seconds.toFixed(1)} s, ${processorSeconds().toFixed(1)} s of processor, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  );
  for (const why of new Set(result.notChecked.map((one) => one.why)))
    console.log(`  unknown ${result.notChecked.filter((one) => one.why === why).length}: ${why}`);
  for (const { level, rule, path, from, message, help } of result.findings)
    console.log(`  ${level} ${rule} ${path}:${from} ${message}${help === undefined ? '' : ` (${help})`}`);
}

/** Of the whole process so far. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function fileAt(tree: Tree, path: Path): Promise<FileChange | undefined> {
  const text = await tree.read('head', path);
  return text === undefined ? undefined : fileOf(path, text);
}

function fileOf(path: Path, text: string): FileChange {
  // The check goes by spans: an object for each line would take more memory than all that it keeps itself.
  return { path, from: null, mode: '100644', content: { kind: 'text', text }, added: [], removed: 0, upkeep: 'source' };
}

/** Asked of the check as the engine asks, without the rest of the engine. */
async function check(workspace: Workspace, files: readonly FileChange[]): Promise<Outcome> {
  return contracts.run(
    files.map((file) => ({ file, spans: [{ path: file.path, from: 1, to: linesOf(file) }] })),
    { workspace },
  );
}

function linesOf({ content }: FileChange): number {
  return content.kind === 'text' ? content.text.split('\n').length : 0;
}

/** One mistake in each of some files at a time, so that one look answers for all of them. */
async function inject(bed: Bed): Promise<void> {
  const workspace = openWorkspace({
    directory: bed.directory,
    store: bed.store,
    range: { base: bed.head, target: bed.head, head: bed.head },
  });
  const known = await workspace.files();
  if ('unavailable' in known) throw new Error(known.unavailable);
  const files = known.value;
  const snapshot = withModules(snapshotOf(files, await files.differing('head'), await files.own('head')));
  const random = randomFrom(Number(values.seed));
  const programs = programsOf(
    snapshot,
    bed.paths.flatMap((path) => filesOf(path, snapshot.read(path) ?? '')),
  );
  for (const kind of kinds.filter((one) => one.includes(values.kind))) {
    const mutants: Mutant[] = [];
    for (let round = 0; round < 10 && mutants.length < Number(values.mutants); round += 1) {
      const made = programs.flatMap(({ program, paths, within }) =>
        paths.flatMap((path) => mutantOf(kind, { program, file: inside(path), within }, random) ?? []),
      );
      const some = drawn(
        made.map(({ file }) => file),
        Number(values.mutants) - mutants.length,
      );
      const those = alone(made.filter(({ file }) => some.includes(file)));
      if (those.length === 0) break;
      mutants.push(...those);
      await judgeRound({ files, read: snapshot.read }, programs, those);
    }
    report(bed, kind, mutants);
  }
}

/** No two that invent the same name: each would be what something else in the repository says. No two in one component. */
function alone(mutants: readonly Mutant[]): readonly Mutant[] {
  const names = mutants.map(({ kind, what, file }) => (kind === 'wrong arity' ? file : what.split(' → ')[1]));
  const files = mutants.map(({ file }) => componentOf(file));
  return mutants.filter(
    (_, index) => names.indexOf(names[index]) === index && files.indexOf(files[index] ?? '') === index,
  );
}

function hostFor(snapshot: Snapshot, { own, options }: Configuration): ts.CompilerHost {
  return hostsOf(ts, { snapshot, libraries: librariesOf(own), sources: new Map(), options }).compiler;
}

interface Programs {
  readonly within: Within;
  readonly paths: readonly Path[];
  readonly program: ts.Program;
  readonly configuration: Configuration;
}

function programsOf(snapshot: Snapshot, paths: readonly Path[]): readonly Programs[] {
  const hosts = hostsOf(ts, { snapshot, libraries: null, sources: new Map(), options: {} });
  const configurations = configurationsOf(ts, hosts, snapshot);
  const groups = new Map<string, { configuration: Configuration; within: Within; paths: Path[] }>();
  for (const path of paths) {
    const configuration = configurations.governing(path);
    if ('unreadable' in configuration) continue;
    const within = withinOf(path, configuration);
    if (values.others && within !== 'others') continue;
    const key = `${within} ${configuration.key}`;
    const group = groups.get(key) ?? { configuration, within, paths: [] };
    groups.set(key, group);
    group.paths.push(path);
  }
  return [...groups.values()].map(({ configuration, within, paths: own }) => ({
    configuration,
    within,
    paths: own,
    program: ts.createProgram({
      rootNames: own.map(inside),
      options: configuration.options,
      host: hostFor(snapshot, configuration),
    }),
  }));
}

/** What the compiler is shown of a file: itself, or the modules of a component. */
function filesOf(path: Path, text: string): readonly Path[] {
  if (!isComponent(path)) return [path];
  const modules = modulesIn(targetOf(path, text, { from: 1, to: text.split('\n').length }));
  return 'unreadable' in modules ? [] : modules.map(({ file }) => file.path);
}

/** Changed on the lines in question. */
function targetOf(path: Path, text: string, lines: { readonly from: number; readonly to: number }): Target {
  return { file: { ...fileOf(path, text), from: path }, spans: [{ path, ...lines }] };
}

/** Of scripts that nothing checks and of components, what they import is in question; the rest is counted apart. */
function withinOf(path: Path, { isChecked, key }: Configuration): Within {
  if (!isOfComponent(path) && (isChecked || !/(?:^| )scripts\b/.test(key))) return 'all';
  return values.others ? 'others' : 'imported';
}

async function judgeRound(
  { files, read }: { readonly files: WorkspaceFiles; readonly read: Snapshot['read'] },
  programs: readonly Programs[],
  mutants: readonly Mutant[],
): Promise<void> {
  const texts = new Map(
    mutants.map(({ file, edit }): [Path, string] => {
      const path = componentOf(outside(file) ?? '');
      return [path, edited(read(path) ?? '', edit)];
    }),
  );
  const before = await files.differing('base');
  const mutated: WorkspaceFiles = {
    ...files,
    differing: async (at) => (at === 'base' ? before : new Map([...before, ...texts])),
  };
  const targets = mutants.flatMap(({ file, line }) => {
    const path = componentOf(outside(file) ?? '');
    const target = targetOf(path, texts.get(path) ?? '', { from: line, to: line });
    const modules = isComponent(path) ? modulesIn(target) : [target];
    return 'unreadable' in modules ? [] : modules;
  });
  const examined = await examineChange(ts, mutated, targets);
  const snapshot = withModules(snapshotOf(mutated, new Map([...before, ...texts]), await files.own('head')));
  for (const { program, configuration, paths } of programs) {
    const own = mutants.filter(({ file }) => paths.includes(outside(file) ?? ''));
    if (own.length === 0) continue;
    const host = hostFor(snapshot, configuration);
    const roots = program
      .getRootFileNames()
      .filter((file) => own.some((one) => one.file === file) || /\.d\.ts$/.test(file));
    const after = ts.createProgram({
      rootNames: [...roots, ...configuration.declarations],
      options: configuration.options,
      host,
    });
    for (const mutant of own) {
      const source = after.getSourceFile(mutant.file);
      const errors = after
        .getSemanticDiagnostics(source)
        .filter(({ start = 0 }) => source && source.getLineAndCharacterOfPosition(start).line + 1 === mutant.line);
      const answer = examined.find(({ path }) => path === outside(mutant.file));
      const ours =
        answer === undefined
          ? 'missed'
          : answer.found.length > 0
            ? 'caught'
            : answer.notChecked.length > 0
              ? 'unknown'
              : 'missed';
      verdicts.set(mutant, { ours, plain: errors.length > 0 });
      if (values.say && ours !== 'caught')
        console.log(
          `    ${ours} ${mutant.kind} ${outside(mutant.file)}:${mutant.line} ${mutant.what.slice(0, 80)} | ${answer?.notChecked.map(({ why }) => why).join('; ')} | tsc ${errors.map((one) => one.code)}`,
        );
    }
  }
}

function report(bed: Bed, kind: string, mutants: readonly Mutant[]): void {
  const count = (wanted: string): number => mutants.filter((one) => verdicts.get(one)?.ours === wanted).length;
  const plain = mutants.filter((one) => verdicts.get(one)?.plain).length;
  console.log(
    `  ${bed.name} ${kind}: ${mutants.length} injected, ${count('caught')} caught, ${count('unknown')} unknown, ${count('missed')} missed; the compiler alone ${plain}`,
  );
}
