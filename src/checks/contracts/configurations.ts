/** Which TypeScript configuration governs a file, and what its words mean here. */
import type ts from 'typescript';
import type { Path } from '../../model.ts';
import { COMPONENTS, componentOf, isComponent } from './component.ts';
import { type Declared, declaredBy } from './declared.ts';
import { type Stand, withGenerated } from './generated.ts';
import { type Hosts, inside, type TypeScript } from './host.ts';
import { type Aliases, nuxtAliases } from './nuxt-aliases.ts';
import { adapted, defaults } from './options.ts';
import { asFive, compilerAbove, isReadAsFive, isSeven, type OwnCompiler } from './own-compiler.ts';
import { ancestors, directoryOf, type Snapshot, within } from './snapshot.ts';

export interface Configuration {
  /** Configurations with the same key are the same one. */
  readonly key: string;
  readonly options: ts.CompilerOptions;
  /** All files that it covers, as the compiler names them and in its order. */
  readonly files: ReadonlySet<string>;
  /** Those that declare for all others. */
  readonly declarations: readonly string[];
  /** Whether every file and package is there that it names to declare what hosts have. */
  readonly hasHosts: boolean;
  /** Whether the repository itself has this file's types checked: then everything in it is meant to fit. */
  readonly isChecked: boolean;
  /** Whether all is there that declares for it: tools generate more than configurations. */
  readonly isWhole: boolean;
  /** The repository's own compiler, where it takes part: where a configuration is. */
  readonly own: OwnCompiler | undefined;
}

export interface Configurations {
  /** For a file of the repository. Unreadable: why its configuration cannot be told. */
  governing(path: Path): Configuration | { readonly unreadable: string };
}

interface Parsed extends Declared {
  readonly file: string;
  readonly options: ts.CompilerOptions;
  readonly files: ReadonlySet<string>;
  /** Those of its files that the compiler itself does not read. */
  readonly components: ReadonlySet<string>;
  readonly declarations: readonly string[];
  readonly references: readonly string[];
  /** What it extends or refers to is not there: generated, or not installed. */
  readonly isPartial: boolean;
  /** What it extends is not there, and stood in for. */
  readonly isStoodIn: boolean;
  /** It says itself which files it is about. */
  readonly names: boolean;
  /** For editors alone, which show what it says and hold nobody to it. */
  readonly isForEditors: boolean;
}

/** Steps from a configuration to those it refers to. */
const MOST_REFERENCES = 200;
const NAME = /^tsconfig(?:\.[\w-]+)*\.json$|^jsconfig\.json$/;

export function configurationsOf(compiler: TypeScript, hosts: Hosts, snapshot: Snapshot): Configurations {
  const parsed = new Map<string, Parsed>();
  const host = withGenerated(hosts.configuration, snapshot);
  const parse = (file: string): Parsed => {
    const known = parsed.get(file) ?? parseOne(compiler, host, file);
    parsed.set(file, known);
    return known;
  };

  /** Those of one directory, `tsconfig.json` first, each followed by those it refers to. */
  const parseAll = (directory: Path): readonly Parsed[] => {
    const names = snapshot.names(directory).files.filter((name) => NAME.test(name));
    const queue = names.sort(byRank).map((name) => inside(within(directory, name)));
    const found = new Map<string, Parsed>();
    const referred = new Set<string>();
    for (const file of queue) {
      if (found.has(file) || found.size >= MOST_REFERENCES) continue;
      const one = parse(file);
      // One that others extend covers everything below it by default, and is a project to nobody.
      if (one.names || isPlain(file) || referred.has(file)) found.set(file, one);
      for (const reference of one.references) referred.add(reference);
      queue.push(...one.references);
    }
    return [...found.values()];
  };
  const directories = new Map<Path, readonly Parsed[]>();
  const inDirectory = (directory: Path): readonly Parsed[] => {
    const known = directories.get(directory) ?? parseAll(directory);
    directories.set(directory, known);
    return known;
  };

  return {
    governing: (path) => {
      const component = componentOf(path);
      const isOwn = component === path;
      const file = inside(component);
      const own = compilerAbove(snapshot, path);
      let nearest: Parsed | undefined;
      for (const directory of ancestors(directoryOf(path))) {
        const all = inDirectory(directory);
        const covering = all.find(({ files, components }) => (isOwn ? files : components).has(file));
        nearest ??= all[0];
        if (covering !== undefined)
          return governed(compiler, covering, { path, isCovered: isOwn, own, aliases: undefined });
      }
      if (nearest === undefined) return alone(compiler, path);
      const isNamed = nearest.options.paths !== undefined || !nearest.isPartial;
      const aliases = isNamed ? undefined : nuxtAliases(snapshot, component);
      return governed(compiler, nearest, { path, isCovered: false, own, aliases });
    },
  };
}

const isPlain = (file: string): boolean => /\/[tj]sconfig\.json$/.test(file);

/** The plain name speaks for a directory; others are asked by length, so that `tsconfig.test.json` comes before longer ones. */
const byRank = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (name: string): number => (name === 'tsconfig.json' ? 0 : name === 'jsconfig.json' ? 1 : name.length);

function parseOne(compiler: TypeScript, host: Stand, file: string): Parsed {
  const text = host.readFile(file);
  // One that is not there, as what frameworks generate, is about no file that is.
  const source = compiler.parseJsonText(file, text ?? '{ "files": [] }');
  // What many extend is read once: by every way to it would take time that doubles with each file.
  const extended = new Map<string, ts.ExtendedConfigCacheEntry>();
  const place = directoryOf(file);
  const result = compiler.parseJsonSourceFileConfigFileContent(
    source,
    host,
    place,
    undefined,
    file,
    undefined,
    COMPONENTS.map((extension) => ({ extension, isMixedContent: true, scriptKind: compiler.ScriptKind.Deferred })),
    extended,
  );
  // 6053: a file is not there; 5083 and 6096: it cannot be read; 18000: it extends itself.
  const isBroken = text === undefined || result.errors.some(({ code }) => [6053, 5083, 18000].includes(code));
  const references = (result.projectReferences ?? []).map((one) => compiler.resolveProjectReferencePath(one));
  return {
    file,
    isForEditors: isForEditors(host, file),
    options: result.options,
    files: new Set(result.fileNames.filter((one) => !isComponent(one))),
    components: new Set(result.fileNames.filter(isComponent)),
    declarations: result.fileNames.filter((one) => /\.d\.(?:[\w-]+\.)?[cm]?ts$/.test(one)),
    references,
    isPartial: isBroken || !references.every((reference) => host.fileExists(reference)),
    isStoodIn: [...extended.keys()].some((one) => host.stands(one)),
    ...declaredBy(compiler, host, { file, options: result.options, included: result.raw?.include }),
    names: ['files', 'include'].some((word) => Array.isArray(result.raw?.[word])),
  };
}

/** A `jsconfig.json` of which no script of the manifest beside it speaks: https://code.visualstudio.com/docs/languages/jsconfig */
const isForEditors = (host: Stand, file: string): boolean =>
  file.endsWith('/jsconfig.json') && !host.readFile(`${directoryOf(file)}/package.json`)?.includes('jsconfig.json');

const isScript = (path: Path): boolean => /\.[cm]?jsx?$/.test(path);

interface Governed {
  readonly path: Path;
  readonly isCovered: boolean;
  readonly own: OwnCompiler | undefined;
  /** Those that a framework would have written. */
  readonly aliases: Aliases | undefined;
}

function governed(
  compiler: TypeScript,
  { file, options, files, declarations, isForEditors, isPartial, isStoodIn, hasHosts, generated }: Parsed,
  { path, isCovered, own, aliases }: Governed,
): Configuration {
  const script = isScript(path);
  const named = aliases === undefined ? options : { ...options, paths: aliases.paths };
  const whole = isPartial ? { ...defaults(compiler), ...named } : named;
  const read = own !== undefined && isReadAsFive(own) ? asFive(compiler, whole) : whole;
  // A compiler that reads scripts otherwise has not said of them what ours would.
  const isScriptChecked = options.checkJs === true && (own === undefined || !isSeven(own));
  return {
    key: `${file}${script ? ' scripts' : ''}${isCovered ? '' : ' beside'} ${own?.libraries ?? ''} ${aliases?.top ?? ''}`,
    options: adapted(generated.length === 0 ? read : { ...read, types: [...(read.types ?? []), ...generated] }, script),
    files,
    declarations,
    isChecked: isCovered && !isPartial && !isForEditors && (!script || isScriptChecked),
    isWhole: !isStoodIn && aliases === undefined,
    hasHosts,
    own,
  };
}

const alone = (compiler: TypeScript, path: Path): Configuration => ({
  key: isScript(path) ? 'scripts' : '',
  options: adapted(defaults(compiler), isScript(path)),
  files: new Set(),
  declarations: [],
  isChecked: false,
  isWhole: true,
  hasHosts: true,
  own: undefined,
});
