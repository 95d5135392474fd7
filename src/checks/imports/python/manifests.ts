/** What the manifests of a directory declare, and what those of all directories above add. */
import type { Path } from '../../../model.ts';
import type { Files } from '../../repository/files.ts';
import { once } from '../../repository/memo.ts';
import { ancestors, directoryOf, join, within } from '../../repository/paths.ts';
import { normal, requirementName } from './names.ts';
import { condaNames, configNames, literals, lockedNames, pipRequirements, scriptNames } from './requirements.ts';
import { tomlEntries } from './toml.ts';

export interface Manifest {
  readonly directory: Path;
  /** False where one of its files, or one that they include, cannot be read. */
  readonly readable: boolean;
  /** Distributions by their normalised names. */
  readonly declared: ReadonlySet<string>;
  /** What scripts name in any of their strings, `setup.py` among them: distributions, and more. Normalised. */
  readonly listed: ReadonlySet<string>;
  /** What lockfiles hold; undefined where there is none. */
  readonly locked: ReadonlySet<string> | undefined;
  /** Whatever else is named, in the settings of tools. Normalised. */
  readonly mentioned: ReadonlySet<string>;
  /** Its own distribution's, normalised. */
  readonly own: ReadonlySet<string>;
  /** The versions of Python that it admits, as written. */
  readonly python: string | undefined;
  /** Directories that it names, from the top of the repository: sources may lie in them. */
  readonly directories: readonly Path[];
}

interface Said {
  readonly unreadable?: true;
  readonly declared?: readonly string[];
  readonly listed?: readonly string[];
  readonly locked?: readonly string[];
  readonly mentioned?: readonly string[];
  readonly own?: readonly string[];
  readonly python?: string | undefined;
  /** Strings that may be paths. */
  readonly paths?: readonly string[];
  /** Files that are read as this one is. */
  readonly includes?: readonly string[];
}

const REQUIREMENT_FILE = /requirements?|^(?:reqs?|deps|constraints)\b/i;
const REQUIREMENT_FOLDER = /^(?:requirements?|reqs|deps)$/;
const MOST_INCLUDED = 20;

/** What a file of that name says; undefined for a file that is no manifest. */
function readerOf(name: string): ((text: string) => Said) | undefined {
  if (/^(?:pyproject|pixi|hatch|tox)\.toml$|^Pipfile$/.test(name)) return pyproject;
  if (/^requirements.*\.lock$/.test(name)) return (text) => ({ locked: pipRequirements(text).names });
  if (/^(?:uv|poetry|pdm|pylock.*|Pipfile)\.(?:lock|toml)$/.test(name))
    return (text) => ({ locked: lockedNames(text) });
  if (name === 'setup.cfg' || name === 'tox.ini' || name === 'pytest.ini') return configFile;
  if (name === 'setup.py' || name === 'noxfile.py') return script;
  if (/^(?:.*[-_.])?(?:conda|environment).*\.ya?ml$/.test(name)) return (text) => ({ declared: condaNames(text) });
  if (/\.(?:txt|in|pip)$/.test(name) && REQUIREMENT_FILE.test(name)) return pipFile;
  return undefined;
}

export const isManifest = (name: string): boolean => readerOf(name) !== undefined;

const pipFile = (text: string): Said => {
  const { names, includes } = pipRequirements(text);
  return { declared: names, includes };
};

const configFile = (text: string): Said => ({
  declared: configNames(text),
  own: Array.from(text.matchAll(/^name[ \t]*=[ \t]*([\w.-]+)/gm), ([, name]) => normal(name ?? '')),
  python: python(text),
  paths: text.split(/[\s=,:]+/),
});

const script = (text: string): Said => ({
  listed: scriptNames(text),
  own: Array.from(text.matchAll(/\bname\s*=\s*["']([\w.-]+)/g), ([, name]) => normal(name ?? '')),
  python: python(text),
  paths: literals(text),
});

const python = (text: string): string | undefined => /python_requires\s*=\s*["']?([^"'\n]+)/.exec(text)?.[1];

const DECLARES = /dependenc|\.(?:requires|deps)\.|extras|hatch\.envs|^(?:dev-)?packages\./;
/** Keys whose values are names of groups. */
const GROUPS = /^(?:dependency[-_]groups|default-groups)$/;
/** Tables whose keys are the distributions: poetry's, pixi's and pipenv's. Elsewhere keys are names of groups. */
const KEYED =
  /^(?:(?:tool\.(?:poetry|pixi)\.(?:.*\.)?|(?:(?:feature|target)\.[\w-]+\.){0,2})(?:dev-|pypi-|host-|build-)?dependencies|(?:dev-)?packages)(?:\.([\w-]+))?$/;

function pyproject(text: string): Said {
  const entries = tomlEntries(text);
  const keys = entries.flatMap(({ table, key }) => {
    const [keyed, inTable] = KEYED.exec(table) ?? [];
    return keyed === undefined ? [] : [inTable ?? key.split('.')[0] ?? ''];
  });
  const declaring = entries.filter(({ table, key }) => DECLARES.test(`${table}.${key}.`) && !GROUPS.test(key));
  const own = entries.filter(({ table, key }) => key === 'name' && /^(?:project|tool\.poetry)$/.test(table));
  const wanted = entries.find(
    ({ table, key }) => key === 'requires-python' || (table === 'tool.poetry.dependencies' && key === 'python'),
  );
  const strings = declaring.flatMap((entry) => entry.strings);
  return {
    declared: [...keys, ...strings].flatMap((name) => requirementName(name) ?? []),
    mentioned: entries.flatMap((entry) => entry.strings.flatMap((name) => requirementName(name) ?? [])),
    own: own.flatMap((entry) => entry.strings.map(normal)),
    python: wanted?.strings[0],
    paths: entries.flatMap((entry) => [entry.key, ...entry.strings]),
  };
}

/** Nearest first; directories without a manifest are left out. */
export type Manifests = (directory: Path) => Promise<readonly Manifest[]>;

export function manifestsIn(files: Files): Manifests {
  const at = once((directory) => manifestAt(files, directory));
  return once(async (directory) => {
    const all = await Promise.all(ancestors(directory).map(at));
    return all.filter((manifest) => manifest !== undefined);
  });
}

export async function manifestAt(files: Files, directory: Path): Promise<Manifest | undefined> {
  const entries = await files.entries(directory);
  const paths = [...entries.keys()].filter(isManifest).map((name) => within(directory, name));
  for (const folder of [...entries.keys()].filter((name) => REQUIREMENT_FOLDER.test(name))) {
    const below = await files.entries(within(directory, folder));
    paths.push(
      ...[...below.keys()]
        .filter((name) => /\.(?:txt|in|pip)$/.test(name))
        .map((name) => within(within(directory, folder), name)),
    );
  }
  const said = await readAll(files, paths);
  return said.length === 0 ? undefined : merge(files, directory, said);
}

/** The files and those that they include, each once. */
async function readAll(files: Files, given: readonly Path[]): Promise<readonly Said[]> {
  const paths = [...new Set(given)];
  const said: Said[] = [];
  for (let at = 0; at < paths.length && at < given.length + MOST_INCLUDED; at += 1) {
    const path = paths[at] ?? '';
    const text = await files.text(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const one: Said = text === undefined ? { unreadable: true } : (readerOf(name) ?? pipFile)(text);
    said.push(one);
    const included = (one.includes ?? []).flatMap((written) => join(directoryOf(path), written) ?? []);
    for (const include of included.slice(0, MOST_INCLUDED)) if (!paths.includes(include)) paths.push(include);
  }
  return said;
}

async function merge(files: Files, directory: Path, said: readonly Said[]): Promise<Manifest> {
  const all = (key: 'declared' | 'listed' | 'mentioned' | 'own'): ReadonlySet<string> =>
    new Set(said.flatMap((one) => one[key] ?? []));
  const locks = said.filter(({ locked }) => locked !== undefined);
  return {
    directory,
    readable: said.every(({ unreadable }) => unreadable !== true),
    declared: all('declared'),
    listed: all('listed'),
    locked: locks.length === 0 ? undefined : new Set(locks.flatMap(({ locked }) => locked ?? [])),
    mentioned: all('mentioned'),
    own: all('own'),
    python: said.find((one) => one.python !== undefined)?.python,
    directories: await directoriesAmong(files, directory, new Set(said.flatMap(({ paths }) => paths ?? []))),
  };
}

const PLAIN_PATH = /^(?:\.\/)?[\w-][\w.-]*(?:\/[\w-][\w.-]*){0,3}\/?$/;
const MOST_PATHS = 400;

async function directoriesAmong(files: Files, directory: Path, written: ReadonlySet<string>): Promise<readonly Path[]> {
  const found: Path[] = [];
  for (const path of [...written].filter((one) => PLAIN_PATH.test(one)).slice(0, MOST_PATHS)) {
    const at = join(directory, path);
    if (at === undefined) continue;
    const kind = (await files.entries(directoryOf(at))).get(at.slice(at.lastIndexOf('/') + 1));
    if (kind === 'directory') found.push(at, directoryOf(at));
  }
  return [...new Set(found)];
}
