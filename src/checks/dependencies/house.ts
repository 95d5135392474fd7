/** What belongs to the house: names that the repository supplies itself, and names that must not leave it. */
import semver from 'semver';
import type { Path } from '../../model.ts';
import type { Tree } from '../../world/world.ts';
import { below } from '../repository/below.ts';
import { type Fields, type Files, filesAt } from '../repository/files.ts';
import { asText, fields } from '../repository/json.ts';
import { manifestsIn } from '../repository/manifests.ts';
import { once } from '../repository/memo.ts';
import { ancestors, within } from '../repository/paths.ts';
import { popular } from '../repository/popular.ts';
import { workspacesIn } from '../repository/workspaces.ts';
import { SETTINGS, type Settings, settingsIn } from './settings.ts';
import type { Spec } from './spec.ts';

export interface House {
  readonly files: Files;
  /** Names of the workspace's packages, by directory of the manifest that asks. */
  members(directory: Path): Promise<ReadonlyMap<string, Path>>;
  /** Whether the workspace supplies what is asked for; undefined where it has no package of the name. `key` is the name in the manifest. */
  supplies(spec: Spec, key: string, directory: Path): Promise<boolean | undefined>;
  /** Whether the repository makes a package of that name, in whatever place: one that no workspace lists. */
  makes(name: string): Promise<boolean>;
  /** Why a name must not be asked for; undefined where it may. `host` is the registry's. */
  withheld(name: string, directory: Path, host: string): Promise<string | undefined>;
  /** Whether only its owners see all of a scope's packages, as far as is known: a "no" about such a name proves nothing. */
  mayHide(name: string, directory: Path): Promise<boolean>;
}

export const scopeOf = (name: string): string | undefined => /^(@[^/]+)\//.exec(name)?.[1];

export function houseOf(tree: Tree): House {
  const files = filesAt(tree, 'head');
  const { all: members } = workspacesIn(files, manifestsIn(files));
  const settings = settingsAbove(files, filesAt(tree, 'target'));

  const isPrivate = async (scope: string, directory: Path): Promise<boolean> => {
    for (const [name, place] of await members(directory)) {
      if (name.startsWith(`${scope}/`) && (await keepsToItself(files, place))) return true;
    }
    return false;
  };
  return {
    files,
    members,
    async supplies(spec, key, directory) {
      const place = (await members(directory)).get(spec.kind === 'elsewhere' ? key : spec.name);
      if (place === undefined || spec.kind !== 'range') return place === undefined ? undefined : true;
      const version = asText((await manifestAt(files, place)).get('version'));
      // A version that is written when the package is published can be any.
      const isOpen = version === undefined || semver.valid(version) === null || version.startsWith('0.0.0');
      return isOpen || semver.satisfies(version, spec.range, { loose: true, includePrerelease: true });
    },
    async makes(name) {
      const { held } = await below(files, '', { most: MOST_DIRECTORIES, enters });
      const manifests = held.filter(({ name: file }) => file === 'package.json').slice(0, MOST_MANIFESTS);
      const names = await Promise.all(
        manifests.map(async ({ path }) => asText((await files.fields(path)).get('name'))),
      );
      return names.includes(name);
    },
    async withheld(name, directory, host) {
      const { scopes, registries } = await settings(directory);
      const scope = scopeOf(name);
      if (scope !== undefined && scopes.includes(scope)) return 'a scope with a registry of its own';
      if (scope !== undefined && (await isPrivate(scope, directory))) return 'a scope of private packages';
      const isOther = registries.some((address) => hostOf(address) !== host);
      return isOther ? 'a registry that the repository names for itself' : undefined;
    },
    async mayHide(name, directory) {
      const scope = scopeOf(name);
      if (scope === undefined) return false;
      const isOurs = [...(await members(directory)).keys()].some((own) => own.startsWith(`${scope}/`));
      return isOurs || !publicScopes.has(scope);
    },
  };
}

/** Directories looked into for a package that the repository makes, and manifests read. */
const MOST_DIRECTORIES = 5_000;
const MOST_MANIFESTS = 1_000;
const enters = (name: string): boolean => name !== 'node_modules';

const publicScopes: ReadonlySet<string | undefined> = new Set([...popular].map(scopeOf));

/** Undefined for what is no address of the web. */
export const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).host : undefined;

const manifestAt = (files: Files, directory: Path): Promise<Fields> => files.fields(within(directory, 'package.json'));

/** Whether the manifest says that it is not published where everybody can see it. */
async function keepsToItself(files: Files, directory: Path): Promise<boolean> {
  const manifest = await manifestAt(files, directory);
  const publishing = fields(manifest.get('publishConfig'));
  return (
    manifest.get('private') === true || publishing.has('registry') || asText(publishing.get('access')) === 'restricted'
  );
}

/** Of the directory and all above it, both now and where the change goes: a change can make a name more private, never less. */
function settingsAbove(head: Files, target: Files): (directory: Path) => Promise<Settings> {
  const at = once(async (directory): Promise<Settings> => {
    const texts = [head, target].flatMap((files) => SETTINGS.map((name) => files.text(within(directory, name))));
    const found = (await Promise.all(texts)).map((text) => settingsIn(text ?? ''));
    return merge(found);
  });
  return once(async (directory) => merge(await Promise.all(ancestors(directory).map(at))));
}

const merge = (all: readonly Settings[]): Settings => ({
  scopes: all.flatMap(({ scopes }) => scopes),
  registries: all.flatMap(({ registries }) => registries),
});
