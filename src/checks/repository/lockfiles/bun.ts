/** `bun.lock`, the text form: the manifests' ranges under `workspaces`, what they came to under `packages`. */
import { asText, fields, parseJson } from '../json.ts';
import { belongsTo, isAddress, type Locked, type Lockfile, versionIn } from '../lockfile.ts';

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** Undefined for text that is no such lockfile. */
export function readBunLock(text: string): Lockfile | undefined {
  const lock = fields(parseJson(text));
  if (!lock.has('lockfileVersion')) return undefined;
  const workspaces = fields(lock.get('workspaces'));
  const packages = fields(lock.get('packages'));
  return {
    isExact: false,
    holds: (directory) => workspaces.has(directory),
    find(directory, name) {
      const workspace = fields(workspaces.get(directory));
      const ranges = SECTIONS.map((section) => asText(fields(workspace.get(section)).get(name)));
      const recorded = ranges.find((range) => range !== undefined);
      // A package that a workspace has for itself stands under the workspace's name.
      const own = packages.get(`${asText(workspace.get('name')) ?? ''}/${name}`) ?? packages.get(name);
      return recorded === undefined ? undefined : lockedBy(own, recorded);
    },
    overrides: (name) => fields(lock.get('overrides')).has(name),
    addressesOf: (wanted) =>
      [...packages].flatMap(([place, entry]) =>
        belongsTo(place, wanted) || `/${place}/`.includes(`/${wanted}/`) ? addressIn(entry) : [],
      ),
  };
}

function lockedBy(entry: unknown, recorded: string): Locked {
  const held = texts(entry)[0] ?? '';
  const version = versionIn(held);
  const from = version === null && held !== '' ? held : addressIn(entry)[0];
  return { version, recorded, from: from ?? null };
}

/** The second item: where the package comes from, empty for the usual registry. */
const addressIn = (entry: unknown): readonly string[] => texts(entry).slice(1, 2).filter(isAddress);

const texts = (entry: unknown): readonly string[] =>
  (Array.isArray(entry) ? entry : []).map((item) => (typeof item === 'string' ? item : ''));
