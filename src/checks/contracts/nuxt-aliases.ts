/** Names for paths that Nuxt writes into configurations which git ignores: where a build has not written them, they lead to where Nuxt has its files by its own rules. */
import type { Path } from '../../model.ts';
import { inside } from './host.ts';
import { ancestors, directoryOf, type Snapshot, within } from './snapshot.ts';

export interface Aliases {
  /** The directory of Nuxt's configuration. */
  readonly top: Path;
  /** As `paths` of a TypeScript configuration, all absolute. */
  readonly paths: Record<string, string[]>;
}

const SETTINGS = /^nuxt\.config\.[cm]?[jt]s$/;
/** What stands in the directory of the sources: https://nuxt.com/docs/guide/directory-structure/app */
const SOURCES = ['app.vue', 'pages', 'components', 'composables', 'layouts', 'plugins', 'middleware'];
/** Settings by which the names lead elsewhere, or the sources lie elsewhere. */
const OTHERWISE = /\b(?:srcDir|rootDir)\b['"]?\s*[:,}]|['"`](?:~~?|@@?)['"`]\s*:/;
const COMMENT = /\/\/.*$/gm;

/** Undefined where no Nuxt project is around the file, or where its settings could mean something else. */
export function nuxtAliases(snapshot: Snapshot, path: Path): Aliases | undefined {
  for (const top of ancestors(directoryOf(path))) {
    const settings = snapshot.names(top).files.find((name) => SETTINGS.test(name));
    if (settings === undefined) continue;
    const text = snapshot.read(within(top, settings))?.replace(COMMENT, '');
    const sources = text === undefined || OTHERWISE.test(text) ? undefined : sourcesIn(snapshot, top);
    return sources === undefined ? undefined : { top, paths: pathsTo(top, sources) };
  }
  return undefined;
}

/** Since version 4 in `app`, before at the top; undefined where both or neither look like it. */
function sourcesIn(snapshot: Snapshot, top: Path): Path | undefined {
  const app = within(top, 'app');
  const [isBelow, isHere] = [app, top].map((directory) => {
    const { files, directories } = snapshot.names(directory);
    return SOURCES.some((name) => files.includes(name) || directories.includes(name));
  });
  if (isBelow === isHere) return undefined;
  return isBelow ? app : top;
}

const pathsTo = (top: Path, sources: Path): Record<string, string[]> =>
  Object.fromEntries(
    [
      ...['~', '@'].map((name) => [name, sources] as const),
      ...['~~', '@@'].map((name) => [name, top] as const),
      ['#shared', within(top, 'shared')] as const,
    ].map(([name, directory]) => [`${name}/*`, [`${inside(directory)}/*`]]),
  );
