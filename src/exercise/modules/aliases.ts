/** What names of modules mean that no `node_modules` knows: paths of a `tsconfig.json`, `#names` of a manifest, packages of the repository itself. */
import type { Reader } from './locate.ts';
import { fieldsOf, jsonIn, manifestIn } from './manifest.ts';

/** Links of `extends`, and packages of a repository that are looked at. */
const MOST_LINKS = 4;
const MOST_PACKAGES = 200;
/** Places that one name may stand for. */
const MOST_PLACES = 12;

/** Paths from the top of the repository that the name may mean, best first, as somebody would write them: extensions may lack. */
export async function placesFor(reader: Reader, importer: string, name: string): Promise<readonly string[]> {
  if (name.includes(':') || name.startsWith('/')) return [];
  const folder = importer.slice(0, Math.max(0, importer.lastIndexOf('/')));
  const { paths, imports } = await aliasesAt(reader, folder);
  const aliases = name.startsWith('#') ? [...imports, ...paths] : paths;
  const mapped = aliases.flatMap((alias) => matched(alias, name));
  if (mapped.length > 0 || name.startsWith('#')) return mapped.slice(0, MOST_PLACES);
  const [first = '', second = ''] = name.split('/');
  const owner = name.startsWith('@') ? `${first}/${second}` : first;
  const home = (await packagesIn(reader)).get(owner);
  if (home === undefined) return [];
  const rest = name.slice(owner.length + 1);
  return rest === '' ? [`${home}/src/index`, `${home}/index`] : [`${home}/src/${rest}`, `${home}/${rest}`];
}

interface Alias {
  /** With one `*` at most. */
  readonly pattern: string;
  readonly targets: readonly string[];
}

function matched({ pattern, targets }: Alias, name: string): readonly string[] {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return name === pattern ? targets : [];
  if (!name.startsWith(start) || !name.endsWith(end) || name.length < start.length + end.length) return [];
  const middle = name.slice(start.length, name.length - end.length);
  return targets.map((target) => target.split('*').join(middle));
}

interface Aliases {
  readonly paths: readonly Alias[];
  readonly imports: readonly Alias[];
}

const byFolder = new WeakMap<Reader, Map<string, Promise<Aliases>>>();

/** Answers are kept: every file of a folder asks for each of its imports. */
function aliasesAt(reader: Reader, folder: string): Promise<Aliases> {
  const known = byFolder.get(reader) ?? new Map<string, Promise<Aliases>>();
  byFolder.set(reader, known);
  const found = known.get(folder) ?? findAliases(reader, folder);
  known.set(folder, found);
  return found;
}

async function findAliases(reader: Reader, folder: string): Promise<Aliases> {
  const paths = nearest(reader, folder, CONFIGS, (at, text) => pathsIn(reader, { folder: at, text }, 0));
  const imports = nearest(reader, folder, MANIFEST, importsIn);
  return { paths: (await paths) ?? [], imports: (await imports) ?? [] };
}

const CONFIGS = ['tsconfig.json', 'jsconfig.json'];
const MANIFEST = ['package.json'];

/** Of the first such file from a folder upwards that says anything. */
async function nearest<Said>(
  reader: Reader,
  from: string,
  names: readonly string[],
  read: (folder: string, text: string) => Promise<Said | undefined> | Said | undefined,
): Promise<Said | undefined> {
  const parts = from.split('/').filter((part) => part !== '');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const folder = parts.slice(0, depth).join('/');
    for (const name of names) {
      const text = await reader.read(joined(folder, name));
      const said = text === undefined ? undefined : await read(folder, text);
      if (said !== undefined) return said;
    }
  }
  return undefined;
}

interface Config {
  readonly folder: string;
  readonly text: string;
}

async function pathsIn(reader: Reader, { folder, text }: Config, depth: number): Promise<readonly Alias[] | undefined> {
  const config = fieldsOf(jsonIn(withoutComments(text)));
  const options = fieldsOf(config.get('compilerOptions'));
  const base = options.get('baseUrl');
  const top = joined(folder, typeof base === 'string' ? base : '.');
  const paths = options.get('paths');
  if (paths !== undefined)
    return [...fieldsOf(paths)].map(([pattern, targets]) => ({
      pattern,
      targets: textsIn(targets).map((target) => joined(top, target)),
    }));
  const [parent] = textsIn(config.get('extends'));
  if (parent === undefined || !parent.startsWith('.') || depth >= MOST_LINKS) return undefined;
  const place = joined(folder, parent.endsWith('.json') ? parent : `${parent}.json`);
  const inherited = await reader.read(place);
  const above = place.slice(0, Math.max(0, place.lastIndexOf('/')));
  return inherited === undefined ? undefined : pathsIn(reader, { folder: above, text: inherited }, depth + 1);
}

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/** Configurations of compilers may have comments, and a comma too many. */
const withoutComments = (text: string): string =>
  text
    .replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (one) =>
      one.startsWith('"') ? one : '',
    )
    .replace(/,(?=\s*[}\]])/g, '');

/** `imports` of a manifest; of conditions the first text that there is, however deep. */
function importsIn(folder: string, text: string): readonly Alias[] {
  const imports = fieldsOf(fieldsOf(jsonIn(text)).get('imports'));
  return [...imports].map(([pattern, target]) => ({
    pattern,
    targets: firstText(target).map((one) => joined(folder, one)),
  }));
}

function firstText(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('.') ? [value] : [];
  const texts = [...fieldsOf(value)].map(([condition, one]) => (condition === 'types' ? [] : firstText(one)));
  return texts.find((found) => found.length > 0) ?? [];
}

const kept = new WeakMap<Reader, Promise<ReadonlyMap<string, string>>>();

/** The repository's own packages: their folders by name. */
function packagesIn(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const known = kept.get(reader) ?? findPackages(reader);
  kept.set(reader, known);
  return known;
}

async function findPackages(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const manifest = fieldsOf(jsonIn((await reader.read('package.json')) ?? ''));
  const said = manifest.get('workspaces');
  const globs = [
    ...textsIn(Array.isArray(said) ? said : fieldsOf(said).get('packages')),
    ...[...((await reader.read('pnpm-workspace.yaml')) ?? '').matchAll(/^\s*-\s*['"]?([\w./*@-]+)['"]?\s*$/gm)].map(
      ([, glob = '']) => glob,
    ),
  ];
  const folders = (await Promise.all(globs.map((glob) => foldersOf(reader, glob)))).flat().slice(0, MOST_PACKAGES);
  const named = await Promise.all(
    folders.map(async (folder) => [nameIn((await reader.read(joined(folder, 'package.json'))) ?? ''), folder] as const),
  );
  return new Map(named.filter(([name]) => name !== ''));
}

const nameIn = (text: string): string => manifestIn(text).name;

/** `packages/*`, `apps/site`. */
async function foldersOf(reader: Reader, glob: string): Promise<readonly string[]> {
  const [start = '', ...more] = glob.replace(/\/\*\*$/, '/*').split('*');
  if (more.length === 0) return [joined('', glob)];
  if (more.join('') !== '' || !start.endsWith('/')) return [];
  const folder = joined('', start);
  return (await reader.list(folder)).flatMap(({ name, kind }) => (kind === 'directory' ? [joined(folder, name)] : []));
}

/** Without empty parts; what leads out of the repository names nothing in it. */
function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
