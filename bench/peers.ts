/**
 * `imports` beside other tools, all in one run. The tools are installed in a folder of their own, into which their settings
 * are written (`peer-settings.ts`); a work tree is a checkout without uncommitted files, installed or not.
 *
 *   node bench/peers.ts --peers FOLDER --install                    installs them there, in the versions that the docs name
 *   node bench/peers.ts --peers FOLDER [--runs N] [--without knip] WORKTREE…   whole processes, cold, on 20 files: medians, ratios
 *   node bench/peers.ts --peers FOLDER --mutants N WORKTREE…        mistakes, N of each kind: who says what of which
 *
 * Mistakes are put into the work tree, all at once, and taken out again. While it is at work, the tree's `.git` is called
 * `.git.aside`: the commits that `imports` is asked about are not the repository's.
 */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { upkeepOf } from '../src/change/upkeep.ts';
import { languageOf } from '../src/languages.ts';
import type { CheckResult } from '../src/model.ts';
import { drawn, missingInPackage, mistaken, mistakes, type Place, randomFrom } from './mistakes.ts';
import {
  depcheck,
  eslint,
  knip,
  oxlint,
  type Ran,
  run,
  type Said,
  saidByDepcheck,
  saidByEslint,
  saidByKnip,
  saidByOxlint,
  saidByTsc,
  tsc,
} from './other-tools.ts';
import { PACKAGES, writeSettings } from './peer-settings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'string', default: '.' },
    install: { type: 'boolean', default: false },
    /** The configurations that eslint's resolver is told of, such as `packages/*\/tsconfig.json`. */
    projects: { type: 'string', multiple: true, default: ['tsconfig.json'] },
    /** The configuration that `tsc` is given. */
    project: { type: 'string', default: 'tsconfig.json' },
    /** The folder that the 20 files are taken from. */
    under: { type: 'string', default: '' },
    runs: { type: 'string', default: '5' },
    /** Of those that are timed, the ones that are left out: knip takes its time. */
    without: { type: 'string', multiple: true, default: [] },
    mutants: { type: 'string' },
    seed: { type: 'string', default: '1' },
    /** Lists what each tool says of the clean tree, and the mistakes that `imports` does not catch. */
    say: { type: 'boolean', default: false },
  },
});
const FILES = 20;
const SCRIPT = /\.[cm]?[jt]sx?$/;
const peers = resolve(values.peers);
const folder = mkdtempSync(join(tmpdir(), 'assay-peers-'));

interface WorkTree extends Disposable {
  readonly peers: string;
  readonly top: string;
  readonly program: string;
  readonly paths: readonly string[];
  /** Commits: of no file, and, on top of it, of the work tree as it was. */
  readonly nothing: string;
  readonly clean: string;
  /** A commit of the work tree as it is, without some of its files, which becomes its head. */
  commit(parent: string, without: readonly string[]): string;
}

const WHO = ['-c', 'user.name=Robin Example', '-c', 'user.email=robin@example.org'];

/** A git directory of our own in the place of the work tree's, whose objects it borrows. */
function openWorkTree(top: string, program: string): WorkTree {
  const [own, aside] = [join(top, '.git'), join(top, '.git.aside')];
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = run('git', ['-C', top, ...args], top);
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  // A run that was killed left it so.
  if (existsSync(aside)) putBack(own, aside);
  renameSync(own, aside);
  git('init', '--quiet');
  writeFileSync(join(own, 'objects/info/alternates'), `${join(aside, 'objects')}\n`);
  writeFileSync(join(own, 'info/exclude'), '.git.aside\n');
  const nothing = git(...WHO, 'commit-tree', '-m', 'Nothing', git('write-tree'));
  const commit: WorkTree['commit'] = (parent, without) => {
    git('add', '--all');
    if (without.length > 0) git('rm', '--quiet', '--force', '--cached', '--', ...without);
    const made = git(...WHO, 'commit-tree', '-p', parent, '-m', 'A state', git('write-tree'));
    git('update-ref', 'HEAD', made);
    return made;
  };
  const clean = commit(nothing, []);
  const paths = git('ls-files', '-z').split('\0').filter(Boolean);
  return { peers, top, program, paths, nothing, clean, commit, [Symbol.dispose]: () => putBack(own, aside) };
}

function putBack(own: string, aside: string): void {
  rmSync(own, { recursive: true, force: true });
  renameSync(aside, own);
}

const assay = ({ top, program }: WorkTree, base: string, head: string): Ran =>
  run(process.execPath, [program, top, base, head], top);

/** The same 20 files for everybody who can be told which. */
function race(tree: WorkTree): void {
  const scripts = tree.paths.filter(
    (path) => SCRIPT.test(path) && upkeepOf(path, '') === 'source' && path.startsWith(values.under),
  );
  const chosen = Array.from({ length: FILES }, (_, at) => scripts[Math.floor((at * scripts.length) / FILES)] ?? '');
  const base = tree.commit(tree.nothing, chosen);
  const head = tree.commit(base, []);
  const runners: Record<string, () => Ran> = {
    imports: () => assay(tree, base, head),
    oxlint: () => oxlint(tree, chosen),
    'eslint with import-x': () => eslint(tree, 'imports', chosen),
    knip: () => knip(tree),
    'an empty Node.js': () => run(process.execPath, ['--eval', '0'], tree.top),
  };
  for (const name of values.without) delete runners[name];
  const took = new Map(Object.keys(runners).map((name) => [name, [] as Ran[]]));
  for (let at = -1; at < Number(values.runs); at += 1) {
    for (const [name, runner] of Object.entries(runners)) {
      const ran = runner();
      const { status, stderr } = ran;
      // One says that something was found.
      if (status !== 0 && status !== 1)
        console.log(`  ${name} broke: ${stderr.trim().split('\n').slice(0, 5).join(' | ')}`);
      if (at >= 0) took.get(name)?.push(ran);
    }
  }
  const ours = took.get('imports') ?? [];
  const { examined, milliseconds } = resultOf(assay(tree, base, head));
  console.log(`${chosen.length} files, ${examined} specifiers, ${milliseconds} ms for the check alone`);
  for (const [name, rans] of took) {
    const said = (['milliseconds', 'processor'] as const).map((what) => {
      const times = rans.map((ran) => ran[what]);
      const ratio = median(times.map((time, at) => time / (ours[at]?.[what] ?? Number.NaN)));
      return `${(median(times) / 1000).toFixed(2)} s, ${ratio.toFixed(2)} times imports`;
    });
    console.log(`  ${name}: ${said.join('; of the processor ')}`);
  }
  console.log(`  load afterwards ${loadavg()[0]?.toFixed(1)}`);
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

function everyone(tree: WorkTree, base: string, head: string): Readonly<Record<string, Said>> {
  const scripts = tree.paths.filter((path) => SCRIPT.test(path));
  const linted = eslint(tree, 'all', scripts);
  return {
    imports: saidByAssay(assay(tree, base, head)),
    'tsc --noEmit': saidByTsc(tsc(tree, values.project)),
    'eslint with import-x': saidByEslint(tree, linted, 'import-x'),
    'eslint with n': saidByEslint(tree, linted, 'n'),
    oxlint: saidByOxlint(oxlint(tree, scripts)),
    knip: saidByKnip(knip(tree)),
    depcheck: saidByDepcheck(tree, depcheck(tree)),
  };
}

const resultOf = ({ stdout, stderr }: Ran): CheckResult & { readonly milliseconds: number } => {
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
};

const saidByAssay = (ran: Ran): Said =>
  new Map(
    resultOf(ran)
      .findings.filter(({ level }) => level === 'error')
      .map(({ path, from, rule, subject }) => [`${path}:${from}`, `${rule} ${subject}`]),
  );

interface Mutant {
  readonly kind: string;
  readonly place: Place;
  readonly made: string;
}

async function compare(tree: WorkTree, wanted: number): Promise<void> {
  const clean = everyone(tree, tree.nothing, tree.clean);
  const mutants = await drawMutants(tree, resultOf(assay(tree, tree.nothing, tree.clean)), wanted);
  const before = new Map(mutants.map(({ place }) => [place.path, place.text]));
  try {
    const texts = new Map([...before].map(([path, text]) => [path, text.split('\n')]));
    for (const { place, made } of mutants) texts.get(place.path)?.splice(place.line - 1, 1, mistaken(place, made));
    for (const [path, lines] of texts) writeFileSync(join(tree.top, path), lines.join('\n'));
    table(clean, everyone(tree, tree.clean, tree.commit(tree.clean, [])), mutants);
  } finally {
    for (const [path, text] of before) writeFileSync(join(tree.top, path), text);
  }
}

async function drawMutants(tree: WorkTree, result: CheckResult, wanted: number): Promise<readonly Mutant[]> {
  const resolved = new Set(
    result.verified.flatMap(({ spans }) =>
      spans.flatMap(({ path, from, to }) => Array.from({ length: to - from + 1 }, (_, at) => `${path}:${from + at}`)),
    ),
  );
  const places = await Promise.all(
    tree.paths.filter((path) => SCRIPT.test(path)).map((path) => placesIn(tree, path, resolved)),
  );
  const manifests = tree.paths
    .filter((path) => basename(path) === 'package.json')
    .map((path) => readFileSync(join(tree.top, path), 'utf8'));
  const known = (name: string) => builtinModules.includes(name) || manifests.some((text) => text.includes(`"${name}"`));
  const random = randomFrom(Number(values.seed));
  const taken = new Set<Place>();
  const isInstalled = existsSync(join(tree.top, 'node_modules'));
  return [...mistakes([]), ...(isInstalled ? [missingInPackage] : [])].flatMap(({ kind, fits, make }) => {
    const fitting = places.map((inFile) => inFile.filter((place) => fits(place.specifier) && !taken.has(place)));
    return drawn(
      fitting.filter((inFile) => inFile.length > 0),
      wanted,
      random,
    ).flatMap((place) => {
      taken.add(place);
      const made = make(place.specifier, random);
      return known(made) ? [] : [{ kind, place, made }];
    });
  });
}

async function placesIn({ top }: WorkTree, path: string, resolved: ReadonlySet<string>): Promise<readonly Place[]> {
  const text = readFileSync(join(top, path), 'utf8');
  if (upkeepOf(path, text) !== 'source') return [];
  const every = new Set(text.split('\n').map((_, at) => at + 1));
  const found = await languageOf(path)?.imports(text, path, every);
  const sites = found && 'sites' in found ? found.sites : [];
  return sites.flatMap(({ line, specifier }) => {
    const alone = sites.filter((site) => site.line === line).length === 1;
    return specifier !== null && alone && resolved.has(`${path}:${line}`) ? [{ path, text, line, specifier }] : [];
  });
}

/** A mistake is caught where something is said of its line that was quiet before, or of its name in its file. */
function table(clean: ReturnType<typeof everyone>, now: ReturnType<typeof everyone>, mutants: readonly Mutant[]): void {
  const kinds = [...new Set(mutants.map(({ kind }) => kind))];
  console.log(
    `| tool | ${kinds.join(' | ')} | all | alarms on the clean tree |\n|---${'|---'.repeat(kinds.length + 2)}|`,
  );
  for (const [tool, said] of Object.entries(now)) {
    const caught = (one: Mutant) => {
      const at = `${one.place.path}:${one.place.line}`;
      const news = said.get(at);
      const named = [...said.keys()].some(
        (key) => key.startsWith(`${one.place.path} `) && one.made.startsWith(key.slice(one.place.path.length + 1)),
      );
      return (news !== undefined && clean[tool]?.has(at) !== true) || named;
    };
    const count = (some: readonly Mutant[]) => `${some.filter(caught).length} of ${some.length}`;
    const row = kinds.map((kind) => count(mutants.filter((one) => one.kind === kind)));
    console.log(`| ${[tool, ...row, count(mutants), clean[tool]?.size ?? 0].join(' | ')} |`);
    if (!values.say) continue;
    for (const [at, what] of [...(clean[tool] ?? [])].slice(0, 8)) console.log(`    ${at} ${what}`);
    if (tool === 'imports')
      for (const one of mutants.filter((each) => !caught(each)))
        console.log(`    not caught: ${one.place.path}:${one.place.line} ${one.made}`);
  }
}

try {
  const program = join(folder, 'only-imports.cjs');
  const { status, stderr } = run(process.execPath, [join(import.meta.dirname, 'bundle-imports.ts'), folder], '.');
  if (status !== 0) throw new Error(stderr);
  if (values.install) run('npm', ['install', '--prefix', peers, '--ignore-scripts', '--no-audit', ...PACKAGES], '.');
  writeSettings(peers, values.projects);
  for (const given of positionals) {
    using tree = openWorkTree(resolve(given), program);
    console.log(`\n## ${basename(given)}: ${tree.paths.length} files, load ${loadavg()[0]?.toFixed(1)}`);
    if (values.mutants === undefined) race(tree);
    else await compare(tree, Number(values.mutants));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
