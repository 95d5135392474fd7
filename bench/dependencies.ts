/**
 * What `dependencies` says of real manifests: every dependency of every manifest at one commit taken as added, then
 * mistakes put in one at a time. The registry is a stand-in that holds what the lockfiles of all the repositories hold.
 * `node bench/dependencies.ts [--mutants N] [--seed N] [--names FILE] [--repositories N] [--seconds N] [--say] GITDIR…`
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { upkeepOf } from '../src/change/upkeep.ts';
import { houseOf } from '../src/checks/dependencies/house.ts';
import { specOf } from '../src/checks/dependencies/spec.ts';
import dependencies from '../src/checks/dependencies.ts';
import { type Declared, declaredIn, isManifest } from '../src/checks/repository/declared.ts';
import { lockfilesIn } from '../src/checks/repository/lockfiles.ts';
import { directoryOf } from '../src/checks/repository/paths.ts';
import type { FileChange, Outcome, Path } from '../src/model.ts';
import { openStore, type Store } from '../src/world/git/store.ts';
import { openTree } from '../src/world/git/tree.ts';
import { openPackages } from '../src/world/packages/packages.ts';
import { realClock } from '../src/world/process/retry.ts';
import type { Packages, Tree } from '../src/world/world.ts';
import { LOCKFILES, mentioned, type StandIn, standIn } from './dependencies/stand-in.ts';
import { type Random, randomFrom } from './mistakes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    /** One JSON object with a `name` on each line: names that models invented. */
    names: { type: 'string' },
    /** At most so many of the repositories with lockfiles, drawn by the seed. All of them fill the registry. */
    repositories: { type: 'string', default: '1000' },
    /** How long one repository may take; what is not reached by then is said. */
    seconds: { type: 'string', default: '3600' },
    /** Lists findings on the clean manifests, and the mutants that were not caught. */
    say: { type: 'boolean', default: false },
  },
});

interface Repository {
  readonly name: string;
  readonly store: Store;
  readonly tree: Tree;
  readonly manifests: readonly Path[];
  readonly lockfiles: readonly Path[];
}

interface Place {
  readonly path: Path;
  readonly text: string;
  readonly declared: Declared;
}

interface Mistake {
  readonly kind: string;
  readonly rules: readonly string[];
  /** The new name and range, or undefined where this one cannot be made wrong so. */
  make(declared: Declared, random: Random): readonly [name: string, range: string] | undefined;
}

const ELSEWHERE =
  'numpy pandas beautifulsoup4 sqlalchemy sqlparse flask-cors django-rest-framework pydantic rspec activerecord serde_json tokio spring-boot-starter phpunit'.split(
    ' ',
  );
const ABSENT = ['dependencies/no-such-package', 'dependencies/other-ecosystem'];

const invented = (values.names === undefined ? '' : readFileSync(values.names, 'utf8'))
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => String(JSON.parse(line).name));

function mistakes(registry: StandIn): readonly Mistake[] {
  const absent = (name: string | undefined, range: string) =>
    name === undefined || registry.has(name) ? undefined : ([name, range] as const);
  const drawn = (names: readonly string[], random: Random) => names[Math.floor(random() * names.length)];
  return [
    {
      kind: 'misspelt package',
      rules: ABSENT,
      make: ({ name, range }, random) => absent(misspelt(name, random), range),
    },
    { kind: 'other ecosystem', rules: ABSENT, make: ({ range }, random) => absent(drawn(ELSEWHERE, random), range) },
    { kind: 'invented name', rules: ABSENT, make: ({ range }, random) => absent(drawn(invented, random), range) },
    {
      kind: 'version never published',
      rules: ['dependencies/no-such-version'],
      make: ({ name }, random) => [name, `^${900 + Math.floor(random() * 99)}.${Math.floor(random() * 30)}.0`],
    },
  ];
}

/** A letter near the end doubled, dropped or swapped, or a plausible word put behind it. */
function misspelt(name: string, random: Random): string {
  const at = name.length - 2;
  const made = [
    `${name.slice(0, at)}${name.charAt(at)}${name.slice(at)}`,
    `${name.slice(0, at)}${name.slice(at + 1)}`,
    `${name.slice(0, at)}${name.charAt(at + 1)}${name.charAt(at)}`,
    `${name}-utils`,
  ][Math.floor(random() * 4)];
  return made === undefined || made === name ? `${name}x` : made;
}

async function open(directory: string): Promise<Repository> {
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const head = git('rev-parse', 'HEAD^{commit}').trim();
  const store = await openStore({
    objectFormat: 'sha1',
    alternate: `${directory}/objects`,
    shallow: null,
    supply: null,
    onMissing: 'objects are missing',
  });
  const paths = git('ls-tree', '-r', '-z', '--name-only', head).split('\0');
  const name = directory.split('/').findLast((part) => !['repo', '.git', ''].includes(part)) ?? directory;
  return {
    name: `${name.replace('+', '/')} \`${head.slice(0, 9)}\``,
    store,
    tree: openTree(store, { base: head, target: head, head }),
    manifests: paths.filter(isManifest),
    lockfiles: paths.filter((path) => LOCKFILES.includes(basename(path))),
  };
}

/** The stand-in, under the host from which the repository's own lockfiles take most: what they take from others is withheld. */
async function packagesFor({ tree, lockfiles }: Repository, registry: StandIn): Promise<() => Packages> {
  const counts = new Map<string, number>();
  for (const path of [...lockfiles, '.yarnrc.yml'])
    for (const [, host = ''] of ((await tree.read('head', path)) ?? '').matchAll(
      /https:\/\/([^/"\s]+)(?:\/[^"\s]*\.tgz|"?$)/gm,
    ))
      counts.set(host, (counts.get(host) ?? 0) + 1);
  const [host = 'localhost'] = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const options = { registry: registry.address, npmrc: async () => undefined, env: { PATH: '/nowhere' } };
  return () => ({ ...openPackages({ ...options, clock: realClock }), host: async () => ({ value: host }) });
}

function fileOf(path: Path, text: string, numbers: readonly number[], from: Path | null): FileChange {
  const added = numbers.map((number) => ({ number, commit: null, at: null }));
  return {
    path,
    from,
    mode: '100644',
    content: { kind: 'text', text },
    added,
    removed: 0,
    upkeep: upkeepOf(path, text),
  };
}

/** All lines, as many at a time as the check asks names for in one run. */
function portions(text: string): readonly (readonly number[])[] {
  const count = text.split('\n').length;
  return Array.from({ length: Math.ceil(count / 45) }, (_, index) =>
    lines(index * 45 + 1, Math.min(count, index * 45 + 45)),
  );
}

async function clean(repository: Repository, packages: () => Packages, ends: number): Promise<readonly Place[]> {
  const started = performance.now();
  let left = 0;
  const house = houseOf(repository.tree);
  const lockfiles = lockfilesIn(house.files, house.members);
  const outcomes: Outcome[] = [];
  const places: Place[] = [];
  for (const path of repository.manifests) {
    if (performance.now() > ends) {
      left += 1;
      continue;
    }
    const text = await repository.tree.read('head', path);
    // The stand-in is known to hold what a lockfile holds, and nothing of what other manifests ask for.
    if (text === undefined || (await lockfiles.governing(directoryOf(path))) === undefined) continue;
    const declared = (await declaredIn(path, text)) ?? [];
    const good = new Set<number>();
    for (const numbers of portions(text)) {
      const file = fileOf(path, text, numbers, null);
      const outcome = await dependencies.run([{ file, spans: [] }], { tree: repository.tree, packages: packages() });
      outcomes.push(outcome);
      for (const { from, to } of outcome.verified.flatMap(({ spans }) => spans))
        for (const number of lines(from, to)) good.add(number);
    }
    for (const one of declared) {
      const spec = specOf(one.name, one.range);
      const isPlain = spec.kind === 'range' && !one.range.startsWith('npm:') && one.kind === 'direct';
      if (isPlain && good.has(one.line) && path.endsWith('package.json')) places.push({ path, text, declared: one });
    }
  }
  report(repository.name, outcomes, performance.now() - started);
  if (left > 0) console.log(`    ${left} of ${repository.manifests.length} manifests not reached in time`);
  return places;
}

const lines = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

function report(name: string, outcomes: readonly Outcome[], milliseconds: number): void {
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const reasons = new Map<string, number>();
  for (const { why, count } of outcomes.flatMap(({ notChecked }) => notChecked))
    reasons.set(why, (reasons.get(why) ?? 0) + count);
  const rules = new Map<string, number>();
  for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const examined = outcomes.reduce((sum, outcome) => sum + outcome.examined, 0);
  const unknown = [...reasons.values()].reduce((sum, count) => sum + count, 0);
  const said = [...rules].map(([rule, count]) => `${count} ${rule.replace('dependencies/', '')}`).join(', ') || 'none';
  console.log(`| ${name} | ${examined} | ${unknown} | ${said} | ${(milliseconds / 1000).toFixed(1)} s |`);
  if (!values.say) return;
  for (const [why, count] of reasons) console.log(`    unknown ${count}: ${why}`);
  for (const { level, rule, path, from, message } of findings)
    console.log(`    ${level} ${rule} ${path}:${from} ${message}`);
}

type Verdict = 'caught' | 'unknown' | 'missed';

async function verdictOn(
  repository: Repository,
  place: Place,
  changed: readonly [string, string],
  rules: readonly string[],
  packages: Packages,
): Promise<Verdict> {
  const { path, text, declared } = place;
  const before = text.split('\n');
  const line = before[declared.line - 1] ?? '';
  const [name, range] = changed;
  const made = line.replace(`"${declared.name}"`, () => `"${name}"`).replace(`"${declared.range}"`, () => `"${range}"`);
  const after = before.with(declared.line - 1, made).join('\n');
  const tree: Tree = {
    ...repository.tree,
    read: async (at, asked) => (asked === path && at === 'head' ? after : repository.tree.read(at, asked)),
  };
  const file = fileOf(path, after, [declared.line], path);
  const outcome = await dependencies.run([{ file, spans: [] }], { tree, packages });
  if (outcome.findings.some((one) => one.from === declared.line && one.level === 'error' && rules.includes(one.rule)))
    return 'caught';
  const isUnknown = outcome.notChecked.length > 0;
  if (values.say)
    console.log(`    ${isUnknown ? 'unknown' : 'missed'} ${path} ${name}@${range} ${outcome.notChecked[0]?.why ?? ''}`);
  return isUnknown ? 'unknown' : 'missed';
}

const versions = new Map<string, Set<string>>();
const repositories: Repository[] = [];
for (const directory of positionals) {
  const repository = await open(directory);
  for (const path of repository.lockfiles)
    mentioned(basename(path), (await repository.tree.read('head', path)) ?? '', versions);
  if (repository.lockfiles.length > 0) repositories.push(repository);
  else await repository.store[Symbol.asyncDispose]();
}
await using registry = await standIn(versions);
console.log(`${repositories.length} repositories with lockfiles, ${versions.size} packages\n`);
const tally = new Map<string, number>();
const draw = randomFrom(Number(values.seed));
const drawn = repositories
  .map((repository) => ({ repository, rank: draw() }))
  .sort((a, b) => a.rank - b.rank)
  .slice(0, Number(values.repositories));
for (const { repository } of drawn) {
  const packages = await packagesFor(repository, registry);
  const half = performance.now() + Number(values.seconds) * 500;
  const places = await clean(repository, packages, half);
  const ends = performance.now() + Number(values.seconds) * 500;
  const random = randomFrom(Number(values.seed));
  for (const { kind, rules, make } of mistakes(registry)) {
    for (let count = 0; places.length > 0 && count < Number(values.mutants); count += 1) {
      const place = places[Math.floor(random() * places.length)];
      const changed = place && make(place.declared, random);
      if (place === undefined || changed === undefined) continue;
      if (performance.now() > ends) {
        tally.set(`${kind}: not reached in time`, (tally.get(`${kind}: not reached in time`) ?? 0) + 1);
        continue;
      }
      const verdict = await verdictOn(repository, place, changed, rules, packages());
      tally.set(`${kind}: ${verdict}`, (tally.get(`${kind}: ${verdict}`) ?? 0) + 1);
    }
  }
}
for (const [what, count] of [...tally].sort()) console.log(`${what} ${count}`);
for (const { store } of repositories) await store[Symbol.asyncDispose]();
