/** What the TypeScript configurations above a file say about names: `paths`, `baseUrl`, `rootDirs`, with `extends` followed. */
import type { Path } from '../../model.ts';
import type { Files } from '../repository/files.ts';
import { asText, fields, parseJson, texts } from '../repository/json.ts';
import { once } from '../repository/memo.ts';
import { ancestors, directoryOf, join, nameOf, within } from '../repository/paths.ts';

export interface Mapping {
  readonly pattern: string;
  readonly targets: readonly Path[];
}

export interface Configuration {
  readonly mappings: readonly Mapping[];
  /** Directories from which bare names are looked up as paths. */
  readonly bases: readonly Path[];
  readonly rootDirs: readonly Path[];
  /** Where compiled files go, and where their sources begin. */
  readonly outputs: readonly Output[];
}

export interface Output {
  readonly from: Path;
  readonly to: Path;
}

/** Everything that any configuration above the directory says. More ways to exist, never fewer. */
export type Configurations = (directory: Path) => Promise<Configuration>;

const NAME = /^(?:ts|js)config(?:\..+)?\.json$/;
/** Mappings read from one configuration. */
const MOST = 2_000;
/** Paths that one name is looked up under. Who maps it to more has no answer. */
export const MOST_WAYS = 100;
/** Configurations that one extends, all steps together: more would be made to take time. */
const MOST_EXTENDED = 50;

export function configurationsIn(
  files: Files,
  packageDirectory: (name: string, from: Path) => Promise<Path | undefined>,
): Configurations {
  const read = (path: Path): Promise<Configuration> => readOne(files, packageDirectory, path);
  const at = once(async (directory) => {
    const names = [...(await files.entries(directory)).keys()].filter((name) => NAME.test(name));
    return merge(await Promise.all(names.map((name) => read(within(directory, name)))));
  });
  return once(async (directory) => merge(await Promise.all(ancestors(directory).map(at))));
}

function merge(all: readonly Configuration[]): Configuration {
  return {
    mappings: all.flatMap(({ mappings }) => mappings),
    bases: all.flatMap(({ bases }) => bases),
    rootDirs: all.flatMap(({ rootDirs }) => rootDirs),
    outputs: all.flatMap(({ outputs }) => outputs),
  };
}

/** The configuration and all that it extends, each once, however often it is named. */
async function readOne(
  files: Files,
  packageDirectory: (name: string, from: Path) => Promise<Path | undefined>,
  path: Path,
): Promise<Configuration> {
  const found: Configuration[] = [];
  const paths = new Set([path]);
  for (const one of paths) {
    const text = await files.text(one);
    const config = text === undefined ? undefined : parseJson(text);
    if (config === undefined) continue;
    found.push(own(config, directoryOf(one)));
    for (const base of texts(fields(config).get('extends')).slice(0, MOST_EXTENDED)) {
      const target = await extended(files, packageDirectory, directoryOf(one), base);
      if (target !== undefined && paths.size <= MOST_EXTENDED) paths.add(target);
    }
  }
  return merge(found);
}

/** The file that `extends` means; undefined when the repository has none. */
async function extended(
  files: Files,
  packageDirectory: (name: string, from: Path) => Promise<Path | undefined>,
  directory: Path,
  written: string,
): Promise<Path | undefined> {
  const [, name = '', subpath = ''] = /^(@[^/]+\/[^/]+|[^@./][^/]*)\/?(.*)$/.exec(written) ?? [];
  const base = name === '' ? directory : await packageDirectory(name, directory);
  if (base === undefined) return undefined;
  const target = join(base, name === '' ? written : subpath || 'tsconfig.json');
  if (target === undefined) return undefined;
  const names = await files.entries(directoryOf(target));
  const held = [target, `${target}.json`].find((path) => names.get(nameOf(path)) === 'file');
  return held ?? (await directoryTarget(files, target));
}

async function directoryTarget(files: Files, target: Path): Promise<Path | undefined> {
  return (await files.entries(target)).has('tsconfig.json') ? within(target, 'tsconfig.json') : undefined;
}

function own(config: unknown, directory: Path): Configuration {
  const options = fields(fields(config).get('compilerOptions'));
  const place = (path: string): Path | undefined => join(directory, path.replace(/^\$\{configDir\}/, '.'));
  const baseUrl = asText(options.get('baseUrl'));
  const base = baseUrl === undefined ? undefined : place(baseUrl);
  const mappings = [...fields(options.get('paths'))].slice(0, MOST).map(([pattern, targets]) => ({
    pattern,
    targets: texts(targets)
      .slice(0, MOST_WAYS + 1)
      .flatMap((target) => join(base ?? directory, target.replace(/^\$\{configDir\}/, '.')) ?? []),
  }));
  const rootDirs = texts(options.get('rootDirs')).flatMap((path) => place(path) ?? []);
  const [from, to] = ['rootDir', 'outDir'].map((key) => {
    const written = asText(options.get(key));
    return written === undefined ? undefined : place(written);
  });
  const outputs = from === undefined || to === undefined ? [] : [{ from, to }];
  return { mappings, bases: base === undefined ? [] : [base], rootDirs, outputs };
}

/** The paths that a name maps to by one mapping; undefined when the pattern is about other names. */
export function mapped({ pattern, targets }: Mapping, name: string): readonly Path[] | undefined {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === name ? targets : undefined;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  if (name.length < before.length + after.length || !name.startsWith(before) || !name.endsWith(after)) return undefined;
  const middle = name.slice(before.length, name.length - after.length);
  return targets.flatMap(
    (target) =>
      join(
        '',
        target.replaceAll('*', () => middle),
      ) ?? [],
  );
}
