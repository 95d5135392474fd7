/** `package-lock.json` and `npm-shrinkwrap.json`: `packages` by place on disk since version 2, nested `dependencies` in version 1. */
import type { Path } from '../../../model.ts';
import { asText, fields, parseJson } from '../json.ts';
import { belongsTo, isAddress, type Locked, type Lockfile, versionIn } from '../lockfile.ts';
import { ancestors, within } from '../paths.ts';

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

type Fields = ReadonlyMap<string, unknown>;

/** Undefined for text that is no such lockfile. */
export function readNpmLock(text: string): Lockfile | undefined {
  const lock = fields(parseJson(text));
  const packages = fields(lock.get('packages'));
  if (packages.size > 0) return byPlace(packages);
  return lock.has('dependencies') || lock.has('lockfileVersion') ? nested(fields(lock.get('dependencies'))) : undefined;
}

function byPlace(packages: Fields): Lockfile {
  return {
    isExact: false,
    holds: (directory) => packages.has(directory),
    find(directory, name) {
      const places = ancestors(directory).map((above) => within(above, `node_modules/${name}`));
      const place = places.find((one) => packages.has(one));
      if (place === undefined) return undefined;
      const entry = fields(packages.get(place));
      return entry.get('link') === true ? linked : lockedBy(entry, recordedIn(packages, directory, name));
    },
    overrides: (name) => fields(fields(packages.get('')).get('overrides')).has(name),
    addressesOf: (wanted) =>
      [...packages].flatMap(([place, entry]) => (belongsTo(nameAt(place), wanted) ? addressIn(fields(entry)) : [])),
  };
}

function nested(dependencies: Fields): Lockfile {
  return {
    isExact: false,
    holds: (directory) => directory === '',
    find: (_directory, name) => (dependencies.has(name) ? lockedBy(fields(dependencies.get(name)), null) : undefined),
    overrides: () => false,
    addressesOf: (wanted) =>
      [...dependencies].flatMap(([name, entry]) => (belongsTo(name, wanted) ? addressIn(fields(entry)) : [])),
  };
}

const linked: Locked = { version: null, recorded: null, from: 'link:' };

function lockedBy(entry: Fields, recorded: string | null): Locked {
  const written = asText(entry.get('version')) ?? '';
  const resolved = asText(entry.get('resolved')) ?? null;
  const version = versionIn(written);
  return { version, recorded, from: version === null ? (resolved ?? written) : resolved };
}

function recordedIn(packages: Fields, directory: Path, name: string): string | null {
  const manifest = fields(packages.get(directory));
  const ranges = SECTIONS.map((section) => asText(fields(manifest.get(section)).get(name)));
  return ranges.find((range) => range !== undefined) ?? null;
}

const MODULES = 'node_modules/';
/** The name under which a place on disk is imported. */
const nameAt = (place: string): string => place.slice(place.lastIndexOf(MODULES) + MODULES.length);

function addressIn(entry: Fields): readonly string[] {
  const resolved = asText(entry.get('resolved'));
  return resolved !== undefined && isAddress(resolved) ? [resolved] : [];
}
