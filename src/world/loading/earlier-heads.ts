/** Looks up, in the reader's repository, what stood where: earlier heads by the reader's own words, tips of pull requests by the refs that were fetched. */
import type { Sha } from '../../model.ts';
import { gitInFolder } from '../git/git.ts';
import { linesOf } from '../history/range.ts';
import type { EarlierHead, PullHeads, Squash } from './earlier.ts';

/** Without a sha where no commit is known by that word: that is no error, for the old commits of a force-push are often gone. */
export async function findEarlierHeads(repo: string, words: readonly string[]): Promise<readonly EarlierHead[]> {
  if (words.length === 0) return [];
  // A line feed would make two questions of one; no name of a commit has one.
  const input = words.map((word) => `${word.replace(/[\0\r\n]/g, '?')}^{commit}\n`).join('');
  const answers = linesOf((await gitInFolder(repo)(['cat-file', '--batch-check'], { input })).output);
  return words.map((name, index) => {
    const [, sha] = /^([0-9a-f]{40,64}) commit \d+$/.exec(answers[index] ?? '') ?? [];
    return { name, sha: sha ?? null };
  });
}

/** More than anybody's change holds squashes. */
const MOST_PULLS = 200;

/** Where people fetch them to: under the forge's own names, or as a remote's branches. Most clones have none, so that is no news. */
export async function findPullHeads(repo: string, squashes: readonly Squash[]): Promise<PullHeads> {
  const patterns = squashes
    .slice(0, MOST_PULLS)
    .flatMap(({ number }) => [
      `refs/pull/${number}/head`,
      `refs/remotes/*/pull/${number}/head`,
      `refs/remotes/*/pr/${number}`,
    ]);
  const printed = await gitInFolder(repo)(['for-each-ref', '--format=%(objectname) %(refname)', ...patterns]);
  const heads = linesOf(printed.output).flatMap((line): readonly [number, Sha][] => {
    const [, sha, number] = /^([0-9a-f]{40,64}) .*\/(\d+)(?:\/head)?$/.exec(line) ?? [];
    return sha === undefined ? [] : [[Number(number), sha]];
  });
  return { tips: new Map(heads), notes: [] };
}
