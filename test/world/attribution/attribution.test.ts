/** Every added line has the commit that `git blame` gives it, whichever way it was found. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AddedLine, Change } from '../../../src/model.ts';
import { openLocal } from '../../../src/world/sources/source-local.ts';
import { branchyHistory, createHistory, type History, linearHistory } from '../../support/history.ts';
import type { Repo } from '../../support/repo.ts';

const RUNS = Number(process.env['ASSAY_TEST_RUNS'] ?? 25);

async function changeOf(repo: Repo, base: string, head = 'HEAD'): Promise<Change> {
  await using opened = await openLocal({ repo: repo.directory, base, head });
  return await opened.source.change();
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

interface Blamed {
  readonly commit: string;
  readonly line: number;
  readonly path: string;
}

/** What blame says of every line of a file, read from its line-by-line format, the other one than the program reads. */
async function blame(repo: Repo, revisions: readonly string[], path: string): Promise<readonly Blamed[]> {
  const printed = await repo.git(['blame', '--root', '--line-porcelain', ...revisions, '--', path]);
  const headers = printed.matchAll(/^([0-9a-f]{40}) (\d+) \d+.*\n(?:(?!\t).*\n)*?filename (.*)\n\t/gm);
  return [...headers].map(([, commit, line, name]) => ({ commit: commit!, line: Number(line), path: name! }));
}

/** Each commit of the range with the paths at which it left something that no parent of its had there. */
async function touches(repo: Repo, range: readonly string[]): Promise<readonly (readonly string[])[]> {
  const printed = await repo.git([
    'log',
    '-c',
    '--root',
    '--no-renames',
    '--format=commit %H',
    '--name-only',
    ...range,
  ]);
  return printed.split('commit ').map((block) => block.split('\n').filter(Boolean));
}

async function expectBlame(repo: Repo, change: Change): Promise<void> {
  const bases = words(await repo.git(['merge-base', '--all', change.head, change.target]));
  const range = [change.head, ...bases.map((base) => `^${base}`)];
  const touched = await touches(repo, range);
  const ours = new Set(touched.flatMap(([sha]) => sha ?? []));
  expect(change.commits.map(({ sha }) => sha).sort()).toEqual([...ours].sort());
  if (bases.length === 1) {
    const retyped = await retypedIn(repo, change);
    const counted = ({ path }: { readonly path: string }) => !retyped.includes(path);
    const same = { ...change, files: change.files.filter(counted) };
    expect(linesByPath(same)).toEqual(await countedByGit(repo, same));
  }
  for (const file of change.files.filter(({ added }) => added.length > 0)) {
    const touching = touched.filter(([, ...paths]) => paths.some((path) => path === file.path || path === file.from));
    expectLines(file.added, await blame(repo, range, file.path), { ours, touching: touching.map(([sha]) => sha!) });
  }
}

function expectLines(
  added: readonly AddedLine[],
  lines: readonly Blamed[],
  { ours, touching }: { ours: ReadonlySet<string>; touching: readonly string[] },
): void {
  for (const { number, commit, at } of added) {
    const told = lines[number - 1]!;
    if (ours.has(told.commit))
      expect({ commit, at }).toEqual({ commit: told.commit, at: { path: told.path, number: told.line } });
    else if (touching.length === 1) expect([touching[0], null]).toContain(commit);
    else expect({ commit, at }).toEqual({ commit: null, at: null });
  }
}

const linesByPath = ({ files }: Change) =>
  files
    .filter(({ content }) => content.kind === 'text')
    .map(({ path, added, removed }) => [path, added.length, removed]);

/** Files that became links, or links that became files: a patch takes the one away and brings the other, while the count compares a link's target with the text. */
async function retypedIn(repo: Repo, { base, head }: Change): Promise<readonly string[]> {
  const printed = await repo.git(['diff', '--name-only', '-z', '--diff-filter=T', '--find-renames', base, head]);
  return printed.split('\0').filter(Boolean);
}

/** Added and removed lines by `git diff --numstat`, of the files that are text on both sides. */
async function countedByGit(repo: Repo, { base, head, files }: Change) {
  const text = new Set(files.filter(({ content }) => content.kind === 'text').map(({ path }) => path));
  const printed = await repo.git(['diff', '--numstat', '-z', '--find-renames', base, head]);
  // A rename has an empty name here, and its two names after it.
  return [...printed.matchAll(/(\d+|-)\t(\d+|-)\t(?:\0[^\0]*\0)?([^\0]+)\0/g)]
    .map(([, added, removed, path]) => [path, Number(added), Number(removed)])
    .filter(([path]) => text.has(String(path)));
}

async function agrees({ moments, target, head }: History): Promise<void> {
  const { repo, shas } = await createHistory(moments);
  await using _ = repo;
  await expectBlame(repo, await changeOf(repo, shas[target]!, shas[head]!));
}

test('lines of a linear range have the commits that blame gives them', async () => {
  await fc.assert(fc.asyncProperty(linearHistory, agrees), { numRuns: RUNS });
});

test('lines of a range with merges have the commits that blame gives them', async () => {
  await fc.assert(fc.asyncProperty(branchyHistory, agrees), { numRuns: RUNS });
});
