/** Whether more modules may be found below a package than its directory holds. */
import type { Path } from '../../../model.ts';
import type { Files } from '../../repository/files.ts';
import { once } from '../../repository/memo.ts';
import { ancestors, within } from '../../repository/paths.ts';
import { findsItsOwn } from './defines.ts';

/** The reason, or null where there are none. `place` is a package's directory, or a module's file. */
export type Openness = (place: Path) => Promise<string | null>;

export function opennessIn(files: Files): Openness {
  return once(async (place) => {
    if (/\.py[iw]?$/.test(place)) return opened(await files.text(place));
    for (const directory of ancestors(place)) {
      const entries = await files.entries(directory);
      const init = ['__init__.py', '__init__.pyi'].find((name) => entries.has(name));
      // A directory without an `__init__` belongs to the package that it lies in: only there does Python look for it.
      if (init !== undefined) return opened(await files.text(within(directory, init)));
    }
    return 'a directory that is in no package: any distribution may add to it';
  });
}

function opened(text: string | undefined): string | null {
  if (text === undefined) return 'a module that cannot be read';
  return findsItsOwn(text) ? 'a package that finds its modules in its own way' : null;
}
