/** Where a package is installed for a file: the copies that Node.js finds on the way up, nearest first. */
import type { Path } from '../../../model.ts';
import type { Files } from '../../repository/files.ts';
import { asText } from '../../repository/json.ts';
import { ancestors, directoryOf, nameOf, within } from '../../repository/paths.ts';

/** A package's directory in the work tree, and its manifest. */
export interface Copy {
  readonly directory: Path;
  /** Empty where it is there and cannot be read: behind a link that leads away, or broken. */
  readonly manifest: ReadonlyMap<string, unknown>;
}

export const versionOf = ({ manifest }: Copy): string | undefined => asText(manifest.get('version'));

/** Whether there is a copy at all: its manifest is not read. */
export async function isInstalled(files: Files, from: Path, name: string): Promise<boolean> {
  for await (const _ of directoriesOf(files, from, name)) return true;
  return false;
}

export async function copiesOf(files: Files, from: Path, name: string): Promise<readonly Copy[]> {
  const copies: Copy[] = [];
  for await (const directory of directoriesOf(files, from, name)) {
    copies.push({ directory, manifest: await files.fields(within(directory, 'package.json')) });
  }
  return copies;
}

async function* directoriesOf(files: Files, from: Path, name: string): AsyncGenerator<Path> {
  for (const above of ancestors(from)) {
    const directory = within(above, `node_modules/${name}`);
    if ((await files.entries(directoryOf(directory))).has(nameOf(directory))) yield directory;
  }
}
