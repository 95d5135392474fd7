/** The compiler's view of a snapshot: nothing but the snapshot and the compiler's own type libraries can be read, nothing is written. */

import type ts from 'typescript';
import { isEndless } from '../../languages/javascript/endless.ts';
import type { Path } from '../../model.ts';
import { chosenBy, fixedPart } from './patterns.ts';
import type { Snapshot } from './snapshot.ts';

export type TypeScript = typeof ts;

/** Where the compiler sees the top of the repository. The same on every machine, so that no answer depends on one. */
const TOP = '/repository';
const LIBRARIES = '/typescript';

export const inside = (path: string): string => (path === '' ? TOP : `${TOP}/${path}`);
/** The repository's path, or undefined for the compiler's own files and everything above the top. Directories may end in a slash. */
export const outside = (file: string): string | undefined =>
  file === TOP ? '' : file.startsWith(`${TOP}/`) ? file.slice(TOP.length + 1).replace(/\/$/, '') : undefined;
export const isLibrary = (file: string): boolean => file.startsWith(`${LIBRARIES}/`);

export interface Hosts {
  readonly compiler: ts.CompilerHost;
  readonly configuration: ts.ParseConfigHost;
}

/** How much a program may read before it is given up, in UTF-16 units. */
const MOST_TEXT = 200_000_000;
/** Directories and files that a configuration's patterns may walk over. */
const MOST_WALKED = 100_000;

export class TooMuch extends Error {}

/** Which texts are read, and where parsed ones are kept. */
export interface Reading {
  readonly snapshot: Snapshot;
  /** A directory of the snapshot whose type libraries come before the compiler's own; null where there is none. */
  readonly libraries: Path | null;
  readonly sources: Sources;
  readonly options: ts.CompilerOptions;
}

export function hostsOf(compiler: TypeScript, { snapshot, libraries, sources, options }: Reading): Hosts {
  const at = (file: string) => {
    const path = outside(file);
    return path === undefined ? undefined : snapshot.kind(path);
  };
  const textOfLibrary = (file: string): string | undefined => {
    const name = isLibrary(file) ? file.slice(LIBRARIES.length + 1) : '';
    if (!/^lib(?:\.[\w.]+)?\.d\.ts$/.test(name)) return undefined;
    return (libraries === null ? undefined : snapshot.read(`${libraries}/${name}`)) ?? bundledLibrary(compiler, name);
  };
  const files = {
    readFile: (file: string): string | undefined => {
      const path = outside(file);
      return path === undefined ? textOfLibrary(file) : snapshot.read(path);
    },
    fileExists: (file: string): boolean => (isLibrary(file) ? textOfLibrary(file) !== undefined : at(file) === 'file'),
    directoryExists: (directory: string): boolean => directory === '/' || at(directory) === 'directory',
    getDirectories: (directory: string): string[] => {
      const path = outside(directory);
      return path === undefined ? [] : [...snapshot.names(path).directories];
    },
    realpath: (file: string): string => {
      const path = outside(file);
      return path === undefined ? file : inside(snapshot.realPath(path));
    },
    getCurrentDirectory: () => TOP,
  };
  return {
    configuration: {
      ...files,
      useCaseSensitiveFileNames: true,
      readDirectory: (root, extensions, excludes, includes) =>
        walk(snapshot, extensions, { root, excludes: excludes ?? [], includes }),
    },
    compiler: {
      ...files,
      jsDocParsingMode: compiler.JSDocParsingMode.ParseForTypeErrors,
      getSourceFile: sourcesOf(compiler, files.readFile, { snapshot, libraries, sources, options }),
      useCaseSensitiveFileNames: () => true,
      getCanonicalFileName: (file) => file,
      getNewLine: () => '\n',
      writeFile: () => undefined,
      getDefaultLibLocation: () => LIBRARIES,
      getDefaultLibFileName: (options) => `${LIBRARIES}/${compiler.getDefaultLibFileName(options)}`,
    },
  };
}

/** Parsed files, which the programs of a run share: by what options made of them, and by name. */
export type Sources = Map<string, Parsed>;

interface Parsed {
  readonly source: ts.SourceFile;
  /** The moment whose text that is: what stands there need not be read again. */
  readonly snapshot: Snapshot;
}

/** How much is kept for programs to come besides what the last one read, in UTF-16 units: parsed, each takes about twenty bytes. */
const MOST_KEPT = 8_000_000;

/** How much has to be forgotten for its memory to be asked back at once, in UTF-16 units. */
const MUCH = 2_000_000;

/** Forgets what a program did not read, where it would hold much memory while that program is asked. Whether that was much. */
export function keepRead(sources: Sources, program: ts.Program): boolean {
  if (sizeOf([...sources]) <= MOST_KEPT) return false;
  const read = new Set(program.getSourceFiles());
  const unread = [...sources].filter(([, { source }]) => !read.has(source));
  for (const [key] of unread) sources.delete(key);
  return sizeOf(unread) > MUCH;
}

const sizeOf = (sources: readonly (readonly [string, Parsed])[]): number =>
  sources.reduce((sum, [, { source }]) => sum + source.text.length, 0);

function sourcesOf(
  compiler: TypeScript,
  readFile: (file: string) => string | undefined,
  { snapshot, libraries, sources, options: all }: Reading,
): ts.CompilerHost['getSourceFile'] {
  const telling = compiler.createDocumentRegistry().getKeyForCompilationSettings(all);
  const own = [telling, all.module, all.moduleResolution].join();
  let read = 0;
  return (file, options) => {
    // Declarations are bound alike under all options.
    const sharing = isLibrary(file) ? libraries : isDeclaration(file) ? '' : own;
    const key = [sharing, file, ...shapeOf(options)].join('\0');
    const known = sources.get(key);
    if (known?.snapshot === snapshot) return known.source;
    const text = readFile(file);
    if (text === undefined) return undefined;
    const isSame = known?.source.text === text;
    if (!isSame) read += text.length;
    if (read > MOST_TEXT) throw new TooMuch('its imports lead to more than is read');
    const source = isSame ? known.source : parsed(compiler, file, text, options);
    sources.set(key, { source, snapshot });
    return source;
  };
}

/** What a file is parsed by. The compiler hands over more: the manifest above it, which it puts into what it gets. */
const shapeOf = (options: ts.CreateSourceFileOptions | ts.ScriptTarget): readonly unknown[] =>
  typeof options === 'object'
    ? [options.languageVersion, options.impliedNodeFormat, options.jsDocParsingMode]
    : [options];

const isDeclaration = (file: string): boolean => /\.d\.(?:[\w-]+\.)?[cm]?ts$/.test(file);

function parsed(
  compiler: TypeScript,
  file: string,
  text: string,
  options: ts.CreateSourceFileOptions | ts.ScriptTarget,
): ts.SourceFile {
  if (isEndless(text)) throw new TooMuch('a file of it would keep the compiler busy, as nobody writes it');
  return compiler.createSourceFile(file, text, options);
}

/** They stand beside the compiler's own script, wherever that is. */
function bundledLibrary(compiler: TypeScript, name: string): string | undefined {
  const beside = compiler.getDefaultLibFilePath({}).replace(/[^\\/]*$/, '');
  return compiler.sys.readFile(`${beside}${name}`);
}

function walk(
  snapshot: Snapshot,
  extensions: readonly string[],
  patterns: { readonly root: string; readonly includes: readonly string[]; readonly excludes: readonly string[] },
): string[] {
  const chosen = chosenBy(patterns);
  const found = new Set<string>();
  const seen = new Set<string>();
  let walked = 0;
  const visit = (directory: string): void => {
    const path = outside(directory);
    if (path === undefined || seen.has(snapshot.realPath(path)) || chosen.leavesOut(directory)) return;
    seen.add(snapshot.realPath(path));
    const { files, directories } = snapshot.names(path);
    walked += files.length + directories.length;
    if (walked > MOST_WALKED)
      throw new TooMuch('its TypeScript configuration covers more files than are looked through');
    for (const name of files) {
      const file = `${directory}/${name}`;
      if (extensions.some((extension) => name.endsWith(extension)) && chosen.file(file)) found.add(file);
    }
    // What a configuration wants from installed packages or hidden directories, it names itself.
    for (const name of directories) if (!/^(?:\.|node_modules$)/.test(name)) visit(`${directory}/${name}`);
  };
  for (const pattern of patterns.includes) {
    const start = fixedPart(patterns.root, pattern);
    if (snapshot.kind(outside(start) ?? '') === 'file') found.add(start);
    else visit(start);
  }
  // In the order in which the compiler itself would come upon them: where modules add to one another, it tells.
  return [...found];
}
