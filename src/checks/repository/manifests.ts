/** The package manifests that a file can see: its directory's and those of all directories above. */
import type { Path } from '../../model.ts';
import type { Files } from './files.ts';
import { asText, fields, parseJson, texts } from './json.ts';
import { once } from './memo.ts';
import { ancestors, within } from './paths.ts';

export interface Mapped {
  /** With a star for what it leaves open. */
  readonly pattern: string;
  /** The one path from the manifest that it means, with the same star; undefined where it means something else, or one of several. */
  readonly target: string | undefined;
}

export interface Manifest {
  readonly directory: Path;
  /** False for a manifest that is there and says nothing that can be read. */
  readonly readable: boolean;
  readonly name: string | undefined;
  /** Every name that an install of this manifest can bring, or that it expects somebody else to bring, with the range as written, '' where there is none. */
  readonly declared: ReadonlyMap<string, string>;
  /** Names with a meaning of their own: the keys of `imports`, such as `#internal/*`, and of Deno's import maps, where `x/` stands for `x/*`. */
  readonly mapped: readonly Mapped[];
  /** Paths from the manifest that `browser` puts something else in the place of. */
  readonly replaced: readonly string[];
  readonly workspaces: readonly string[];
}

const MAPS = ['peerDependenciesMeta', 'peerDependencies', 'optionalDependencies', 'devDependencies', 'dependencies'];
/** Deno's configuration and import maps declare as a package manifest does. */
const NAMES = ['package.json', 'deno.json', 'deno.jsonc', 'import_map.json'];
/** What pnpm takes for a manifest too, and is not read here. */
const OTHERS = ['package.yaml', 'package.json5'];
const LISTS = ['bundledDependencies', 'bundleDependencies'];

/** Nearest first. */
export type Manifests = (directory: Path) => Promise<readonly Manifest[]>;

export function manifestsIn(files: Files): Manifests {
  const at = once(async (directory): Promise<Manifest | undefined> => {
    const entries = await files.entries(directory);
    // Routes can be called so too: a directory is no manifest.
    const held = NAMES.filter((name) => entries.has(name) && entries.get(name) !== 'directory').map((name) =>
      within(directory, name),
    );
    const all = await Promise.all(held.map(async (path) => parseManifest(await files.text(path), directory)));
    const unread = OTHERS.filter((name) => entries.get(name) === 'file').map(() => parseManifest(undefined, directory));
    return all.length + unread.length === 0 ? undefined : merge([...all, ...unread], directory);
  });
  return once(async (directory) => {
    const all = await Promise.all(ancestors(directory).map(at));
    return all.filter((manifest) => manifest !== undefined);
  });
}

function merge(all: readonly Manifest[], directory: Path): Manifest {
  return {
    directory,
    readable: all.every(({ readable }) => readable),
    name: all.find(({ name }) => name !== undefined)?.name,
    declared: new Map(all.flatMap(({ declared }) => [...declared])),
    mapped: all.flatMap(({ mapped }) => mapped),
    replaced: all.flatMap(({ replaced }) => replaced),
    workspaces: all.flatMap(({ workspaces }) => workspaces),
  };
}

export function parseManifest(text: string | undefined, directory: Path): Manifest {
  const read = text === undefined ? undefined : parseJson(text);
  const manifest = fields(read);
  const internal = [...fields(manifest.get('imports'))];
  const ranges = MAPS.flatMap((key) => [...fields(manifest.get(key))]).map(
    ([name, range]) => [name, asText(range) ?? ''] as const,
  );
  const names = [...LISTS.flatMap((key) => texts(manifest.get(key))), ...internal.map(([name]) => name)].map(
    (name) => [name, ''] as const,
  );
  const workspaces = manifest.get('workspaces');
  return {
    directory,
    readable: typeof read === 'object' && read !== null,
    name: asText(manifest.get('name')),
    declared: new Map([...names, ...ranges]),
    mapped: internal.map(([name, target]) => ({ pattern: open(name), target: pathIn(asText(target)) })),
    replaced: [...fields(manifest.get('browser')).keys()],
    workspaces: [
      ...texts(workspaces),
      ...texts(fields(workspaces).get('packages')),
      ...texts(manifest.get('workspace')),
    ],
  };
}

const open = (written: string): string => (written.endsWith('/') ? `${written}*` : written);
const pathIn = (target = ''): string | undefined => (/^\.\.?(?:\/|$)/.test(target) ? open(target) : undefined);

/** The name under which DefinitelyTyped keeps a package's types. */
export const typesOf = (name: string): string =>
  `@types/${name.startsWith('@') ? name.slice(1).replace('/', '__') : name}`;
