/** The work tree with what is installed in it, in the form in which paths are looked up; links count as what they lead to. */
import type { Path } from '../../../model.ts';
import type { WorkspaceFiles } from '../../../world/world.ts';
import { type Files, fieldsBy, type Kind } from '../../repository/files.ts';
import { once } from '../../repository/memo.ts';
import { within } from '../../repository/paths.ts';

export interface InstalledFiles extends Files {
  /** Whether anything stands at a path, a link that leads nowhere too. */
  holds(path: Path): boolean;
  /** Whether a path leads, behind its links, into a folder of installed packages, and not to the repository's own. */
  isForeign(path: Path): boolean;
}

export function installedFiles(workspace: WorkspaceFiles): InstalledFiles {
  const text = once(async (path) => workspace.read(path));
  return {
    entries: once(async (directory) => {
      const entries = workspace.list(directory).map(({ name, kind }): readonly [string, Kind] => {
        const led = kind === 'symlink' ? workspace.kind(within(directory, name)) : undefined;
        return [name, led ?? kind];
      });
      return new Map(entries);
    }),
    holds: (path) => workspace.holds(path),
    text,
    fields: fieldsBy(text),
    isForeign: (path) => /(?:^|\/)node_modules\//.test(workspace.realPath(path) ?? ''),
  };
}
