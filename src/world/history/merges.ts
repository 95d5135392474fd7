/** What was merged into a branch, read from its history alone. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Merge, MergesWanted } from '../command-line.ts';
import { gitInFolder, reasonOf } from '../git/git.ts';
import type { PolicyText } from '../world.ts';

/** First parents of the branch: a merge is its second parent against its first, any other commit is itself against its parent. */
export async function mergesOf({ repo, head, since, limit }: MergesWanted): Promise<readonly Merge[]> {
  const options = ['--first-parent', '--min-parents=1', `--max-count=${limit}`, `--since=${since}`, '-z'];
  const printed = await gitInFolder(repo)(['log', ...options, '--format=%H %P%x09%s', '--end-of-options', head, '--']);
  if (printed.status !== 0) throw new UserError(`git cannot list the merges of \`${head}\`: ${reasonOf(printed)}`);
  const lines = Buffer.from(printed.output).toString('utf8').split('\0').filter(Boolean);
  return lines.map((line) => {
    const [names = '', title = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
    const [sha = '', base = '', merged = sha] = names.split(' ');
    return { sha, base, head: merged, title };
  });
}

/** A decision record of a change with very many files is that large. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Files that the reader named; links are followed, for they are the reader's own. */
export async function textsAt(path: string, ending: string): Promise<readonly PolicyText[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (!found.isDirectory()) {
    if (found.size > MOST_BYTES) throw new UserError(`\`${path}\` is larger than 64 MiB`);
    return [{ text: await readFile(path, 'utf8'), source: path }];
  }
  const names = (await readdir(path)).filter((name) => ending !== '' && name.endsWith(ending)).sort();
  const texts = await Promise.all(names.map((name) => textsAt(join(path, name), '')));
  return texts.flat();
}
