/** Writes the tests of findings into a folder that a reader named: all of them or none, never over what is there, never out of it. */
import { lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { UserError } from '../../errors.ts';
import type { TestFile } from '../../model.ts';

/** @returns the files, absolute. @throws UserError where one is there and says something else, a link leads out of the folder, or it cannot be written. */
export async function writeTests(folder: string, tests: readonly TestFile[]): Promise<readonly string[]> {
  if (tests.length === 0) return [];
  try {
    await mkdir(folder, { recursive: true });
    const top = await realpath(folder);
    const waiting = tests.map(({ path, text }) => ({ file: join(top, path), text }));
    for (const one of waiting) await refuseOther(one, folder);
    for (const one of waiting) await write(top, one);
    return waiting.map(({ file }) => file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `Cannot keep tests in \`${folder}\`: ${error instanceof Error ? error.message : 'no reason given'}`,
    );
  }
}

interface Waiting {
  readonly file: string;
  readonly text: string;
}

async function refuseOther({ file, text }: Waiting, folder: string): Promise<void> {
  const found = await lstat(file).catch(() => undefined);
  if (found === undefined || (found.isFile() && (await readFile(file, 'utf8')) === text)) return;
  throw new UserError(
    `\`${file.slice(file.lastIndexOf(sep) + 1)}\` is there already in \`${folder}\` and says something else: name an empty folder with --tests`,
  );
}

async function write(top: string, { file, text }: Waiting): Promise<void> {
  const directory = await folderIn(top, dirname(file));
  // What is there now was found to say the same.
  await writeFile(join(directory, file.slice(file.lastIndexOf(sep) + 1)), text, { flag: 'wx' }).catch(
    (error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    },
  );
}

/** One part at a time: a folder may hold links that lead anywhere. */
async function folderIn(top: string, directory: string): Promise<string> {
  const parts = directory
    .slice(top.length)
    .split(sep)
    .filter((part) => part !== '');
  let at = top;
  for (const part of parts) {
    at = join(at, part);
    await mkdir(at).catch(() => undefined);
    if (!(await lstat(at)).isDirectory())
      throw new UserError(`\`${at}\` is a link or a file, not a folder: nothing was written there`);
  }
  return at;
}
