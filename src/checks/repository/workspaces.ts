/** The packages that a repository itself holds, by every workspace format in use. */
import type { Path } from '../../model.ts';
import { below } from './below.ts';
import type { Fields, Files } from './files.ts';
import { matchesName } from './glob.ts';
import { asText, fields, texts } from './json.ts';
import type { Manifests } from './manifests.ts';
import { once } from './memo.ts';
import { ancestors, nameOf, parts, within } from './paths.ts';

/** Looks into the workspaces of a directory and of all above it. A package of the nearer workspace goes before. */
export interface Workspaces {
  /** The directory of the package of that name. Few manifests are read where directories are called like their packages. */
  find(from: Path, name: string): Promise<Path | undefined>;
  /** Every package's directory by its name: a manifest is read for each. */
  all(from: Path): Promise<ReadonlyMap<string, Path>>;
}

/** Directories looked into for one workspace. */
const MOST = 5_000;
/** Patterns of one workspace. */
const MOST_PATTERNS = 1_000;

export function workspacesIn(files: Files, manifests: Manifests): Workspaces {
  const nameAt = once((directory) => packageName(files, directory));
  const membersOf = once(async (root) => expand(files, root, await patterns(files, manifests, root)));
  const membersFrom = once(async (from) => (await Promise.all(ancestors(from).map(membersOf))).flat());
  const all = once(async (from) => {
    const directories = await membersFrom(from);
    const names = await Promise.all(directories.map(nameAt));
    const found = names.flatMap((name, at) => (name === undefined ? [] : [[name, directories[at] ?? ''] as const]));
    return new Map(found.toReversed());
  });
  return {
    all,
    find: async (from, name) => {
      const likely = (await membersFrom(from)).filter((directory) => alike(nameOf(directory), nameOf(name)));
      const names = await Promise.all(likely.map(nameAt));
      return likely[names.indexOf(name)] ?? (await all(from)).get(name);
    },
  };
}

/** `core` and `babel-core`. */
const NOTHING: Fields = new Map();

const alike = (directory: string, name: string): boolean => directory.endsWith(name) || name.endsWith(directory);

async function patterns(files: Files, manifests: Manifests, root: Path): Promise<readonly string[]> {
  const entries = await files.entries(root);
  const text = async (name: string) => (entries.has(name) ? ((await files.text(within(root, name))) ?? '') : '');
  const json = async (name: string) => (entries.has(name) ? files.fields(within(root, name)) : NOTHING);
  const [above, pnpm, lerna, rush] = await Promise.all([
    manifests(root),
    text('pnpm-workspace.yaml'),
    json('lerna.json'),
    json('rush.json'),
  ]);
  const own = above.find(({ directory }) => directory === root)?.workspaces ?? [];
  const projects = rush.get('projects');
  const folders = Array.isArray(projects)
    ? projects.flatMap((project) => texts(fields(project).get('projectFolder')))
    : [];
  return [...own, ...yamlPackages(pnpm), ...texts(lerna.get('packages')), ...folders];
}

/** The items of the one key that matters; pnpm's file is too plain to need a parser. */
export function yamlPackages(text: string): readonly string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^packages\s*:/.test(line));
  if (start < 0) return [];
  const inline = [...(lines[start] ?? '').matchAll(/['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
  const rest = lines.slice(start + 1);
  const last = rest.findIndex((line) => /^[^\s#-]/.test(line));
  const listed = rest.slice(0, last < 0 ? rest.length : last);
  return [...inline, ...listed.flatMap((line) => /^\s*-\s*['"]?([^'"#\s]+)/.exec(line)?.[1] ?? [])];
}

async function packageName(files: Files, directory: Path): Promise<string | undefined> {
  for (const name of ['package.json', 'deno.json', 'deno.jsonc', 'jsr.json']) {
    if (!(await files.entries(directory)).has(name)) continue;
    const found = asText((await files.fields(within(directory, name))).get('name'));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a pattern takes away is kept: a name too many only makes the check milder. */
async function expand(files: Files, root: Path, globs: readonly string[]): Promise<readonly Path[]> {
  const kept = globs.filter((glob) => !glob.startsWith('!')).slice(0, MOST_PATTERNS);
  const split = kept.map((glob) => parts(glob).filter((part) => part !== '.'));
  const found = await Promise.all(split.map((pattern) => matching(files, root, pattern)));
  return [...new Set(found.flat())];
}

async function matching(files: Files, root: Path, pattern: readonly string[]): Promise<readonly Path[]> {
  let reached: readonly Path[] = [root];
  for (const [at, part] of pattern.entries()) {
    // Two in a row say what one says.
    if (part === '**' && pattern[at - 1] === '**') continue;
    const found = await Promise.all(reached.slice(0, MOST).map((directory) => step(files, directory, part)));
    reached = [...new Set(found.flat())];
  }
  return reached;
}

async function step(files: Files, directory: Path, part: string): Promise<readonly Path[]> {
  if (part === '**') return [directory, ...(await directoriesBelow(files, directory))];
  if (part === '..') return [];
  const choices = braces(part);
  const found: Path[] = [];
  for (const [name, kind] of await files.entries(directory)) {
    if (kind === 'directory' && choices.some((glob) => matchesName(glob, name))) found.push(within(directory, name));
  }
  return found;
}

/** `{a,b}-c` as `a-c` and `b-c`; one pair only. */
function braces(part: string): readonly string[] {
  const [, before = '', choice, after = ''] = /^([^{]*)\{([^{}]*)\}(.*)$/.exec(part) ?? [];
  return choice === undefined ? [part] : choice.split(',').map((one) => `${before}${one}${after}`);
}

async function directoriesBelow(files: Files, directory: Path): Promise<readonly Path[]> {
  const { held } = await below(files, directory, { most: MOST, enters });
  return held.filter(({ name, kind }) => kind === 'directory' && enters(name)).map(({ path }) => path);
}

const enters = (name: string): boolean => name !== 'node_modules';
