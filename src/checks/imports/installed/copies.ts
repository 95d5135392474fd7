/** Where a package is installed for a file: the copies that Node.js finds on the way up, nearest first. */
import type { Path } from '../../../model.ts';
import { asText } from '../../repository/json.ts';
import { ancestors, within } from '../../repository/paths.ts';
import type { InstalledFiles } from './files.ts';

/** A package's directory in the work tree, and its manifest. */
export interface Copy {
  readonly directory: Path;
  /** Empty where it is there and cannot be read: behind a link that leads away, or broken. */
  readonly manifest: ReadonlyMap<string, unknown>;
}

export const versionOf = ({ manifest }: Copy): string | undefined => asText(manifest.get('version'));

/** Whether there is a copy at all: its manifest is not read. */
export const isInstalled = (files: InstalledFiles, from: Path, name: string): boolean =>
  !directoriesOf(files, from, name).next().done;

export const copiesOf = (files: InstalledFiles, from: Path, name: string): Promise<readonly Copy[]> =>
  Promise.all(
    [...directoriesOf(files, from, name)].map(async (directory) => ({
      directory,
      manifest: await files.fields(within(directory, 'package.json')),
    })),
  );

function* directoriesOf(files: InstalledFiles, from: Path, name: string): Generator<Path> {
  for (const above of ancestors(from)) {
    const directory = within(above, `node_modules/${name}`);
    if (files.holds(directory)) yield directory;
  }
}
