/** Puts a file of ours into somebody's repository: only where there is none, and only inside of it. */
import { lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Added, FileToAdd, Machine } from '../command-line.ts';
import { gitInFolder, gitInStore } from '../git/git.ts';

/**
 * Nothing is ever overwritten: of a file that is there and says something else, the difference is told.
 * @throws UserError where the folder is in no work tree, a link stands on the way, or the file cannot be written.
 */
export const addFile: Machine['addFile'] = async ({ folder, path, text }) => {
  const top = await topOf(folder);
  const file = join(top, path);
  const isThere = (await lstat(file).catch(() => undefined)) !== undefined;
  if (isThere) return await compared(file, text);
  await write(top, { path, text });
  return { kind: 'written' };
};

async function topOf(folder: string): Promise<string> {
  const { status, output } = await gitInFolder(folder)(['rev-parse', '--show-toplevel']);
  if (status !== 0) throw new UserError(`\`${folder}\` is in no git work tree: name one with --repo`);
  return await realpath(Buffer.from(output).toString('utf8').replace(/\n$/, ''));
}

async function write(top: string, { path, text }: Pick<FileToAdd, 'path' | 'text'>): Promise<void> {
  try {
    await makeFolder(top, dirname(path));
    await writeFile(join(top, path), text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`cannot write \`${path}\`: ${error instanceof Error ? error.message : 'no reason given'}`);
  }
}

/** One folder at a time: a checkout may hold links that lead anywhere, and what is behind them is not the repository's. */
async function makeFolder(top: string, directory: string): Promise<void> {
  const parts = directory.split('/');
  for (const [index] of parts.entries()) {
    const path = parts.slice(0, index + 1).join('/');
    const folder = join(top, path);
    await mkdir(folder).catch(() => undefined);
    if ((await lstat(folder)).isDirectory()) continue;
    throw new UserError(`\`${path}\` is a link or a file, not a folder: nothing was written there`);
  }
}

async function compared(file: string, text: string): Promise<Added> {
  const found = (await lstat(file)).isFile() ? await readFile(file, 'utf8') : null;
  if (found === text) return { kind: 'same' };
  if (found === null) return { kind: 'kept', difference: 'it is no regular file\n' };
  const options = ['diff', '--no-index', '--no-ext-diff', '--no-textconv', '--no-color', '--text', '--', file, '-'];
  const { output } = await gitInStore('/')(options, { input: text });
  const printed = Buffer.from(output).toString('utf8');
  return { kind: 'kept', difference: printed.slice(printed.indexOf('\n@@') + 1) };
}
