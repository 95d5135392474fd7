/** Whether a bundler takes another module in the place of a package: `alias: { vue: '@vue/compat' }`. What the package declares is not what is met then. */
import type { Path } from '../../model.ts';
import { ancestors, directoryOf, type Snapshot, within } from './snapshot.ts';
import { escaped } from './whole-word.ts';

const SETTINGS = /^(?:vite|vue|webpack|rspack|rsbuild|rollup|nuxt|astro|svelte|quasar)\.config\.[cm]?[jt]s$/;

/** In the settings beside the importer or above it, as written out there; a file of the same package is no other module. */
export function isAliased(snapshot: Snapshot, importer: Path, name: string): boolean {
  const alias = aliasOf(name);
  return ancestors(directoryOf(importer)).some((directory) =>
    snapshot
      .names(directory)
      .files.filter((file) => SETTINGS.test(file))
      .map((file) => snapshot.read(within(directory, file)) ?? '')
      .some((text) => text.includes('alias') && alias.test(text)),
  );
}

/** As a key, as what `find` names, and as what `alias.set` is given; `$` stands behind a name that is meant alone. */
function aliasOf(name: string): RegExp {
  const word = escaped(name);
  const quoted = `(['"])${word}\\$?\\1`;
  const before = `(?:${quoted}|(?<![\\w$.'"/@-])${word}\\$?)\\s*:|find:\\s*(['"])${word}\\2\\s*,\\s*replacement:|\\.set\\(\\s*(['"])${word}\\$?\\3\\s*,`;
  const another = `\\s*(?:['"](?!${word}['"/])|(?:\\w+\\.)?(?:resolve|join)\\(|fileURLToPath\\()`;
  return new RegExp(`(?:${before})${another}`);
}
