/** The packages that a repository itself holds, by every workspace format in use. */
import type { Path } from '../../model.ts';
import type { Files } from './files.ts';
import { matchesName } from './glob.ts';
import { asText, fields, parseJson, texts } from './json.ts';
import { type Manifests, parseManifest } from './manifests.ts';
import { once } from './memo.ts';
import { ancestors, parts, within } from './paths.ts';

/** Names of the packages in all workspaces that a directory belongs to, with their directories. */
export type Workspaces = (directory: Path) => Promise<ReadonlyMap<string, Path>>;

/** Directories looked into for one workspace. */
const MOST = 5_000;

export function workspacesIn(files: Files, manifests: Manifests): Workspaces {
  const membersOf = once(async (root) => {
    const members = new Map<string, Path>();
    for (const directory of await expand(files, root, await patterns(files, manifests, root))) {
      const name = await packageName(files, directory);
      if (name !== undefined) members.set(name, directory);
    }
    return members;
  });
  return once(async (directory) => {
    const all = await Promise.all(ancestors(directory).map(membersOf));
    return new Map(all.flatMap((members) => [...members]));
  });
}

async function patterns(files: Files, manifests: Manifests, root: Path): Promise<readonly string[]> {
  const entries = await files.entries(root);
  const text = async (name: string) => (entries.has(name) ? ((await files.text(within(root, name))) ?? '') : '');
  const json = async (name: string) => fields(parseJson(await text(name)));
  const own = (await manifests(root)).find(({ directory }) => directory === root)?.workspaces ?? [];
  const projects = (await json('rush.json')).get('projects');
  const folders = Array.isArray(projects)
    ? projects.flatMap((project) => texts(fields(project).get('projectFolder')))
    : [];
  return [
    ...own,
    ...yamlPackages(await text('pnpm-workspace.yaml')),
    ...texts((await json('lerna.json')).get('packages')),
    ...folders,
  ];
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
    const text = await files.text(within(directory, name));
    const found = parseManifest(text, directory).name ?? asText(fields(parseJson(text ?? '')).get('name'));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a pattern takes away is kept: a name too many only makes the check milder. */
async function expand(files: Files, root: Path, globs: readonly string[]): Promise<readonly Path[]> {
  const found = new Set<Path>();
  for (const glob of globs) {
    if (glob.startsWith('!')) continue;
    for (const directory of await matching(
      files,
      root,
      parts(glob).filter((part) => part !== '.'),
    ))
      found.add(directory);
  }
  return [...found];
}

async function matching(files: Files, root: Path, pattern: readonly string[]): Promise<readonly Path[]> {
  let reached: readonly Path[] = [root];
  for (const part of pattern) {
    const next: Path[] = [];
    for (const directory of reached.slice(0, MOST)) next.push(...(await step(files, directory, part)));
    reached = next;
  }
  return reached;
}

async function step(files: Files, directory: Path, part: string): Promise<readonly Path[]> {
  if (part === '**') return below(files, directory);
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

async function below(files: Files, directory: Path): Promise<readonly Path[]> {
  const found: Path[] = [directory];
  for (let at = 0; at < found.length && found.length < MOST; at += 1) {
    for (const [name, kind] of await files.entries(found[at] ?? '')) {
      if (kind === 'directory' && name !== 'node_modules') found.push(within(found[at] ?? '', name));
    }
  }
  return found;
}
