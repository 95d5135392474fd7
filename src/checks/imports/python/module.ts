/** Finds the module that a dotted name means below a directory, as Python's own path finder does: a package, a module, a directory that is neither. */
import type { Path } from '../../../model.ts';
import type { Files, Kind } from '../../repository/files.ts';
import { within } from '../../repository/paths.ts';

export type Module =
  /** `text` is the path of what it runs: a module's file, or a package's `__init__`; undefined for a directory without one. */
  | { readonly is: 'package'; readonly directory: Path; readonly text: Path | undefined }
  | { readonly is: 'module'; readonly text: Path }
  | { readonly is: 'doubtful'; readonly why: string }
  | Absent;

export interface Absent {
  readonly is: 'absent';
  /** What was looked into last. */
  readonly parent: Exclude<Module, Absent>;
  /** The part that is not there. */
  readonly part: string;
  /** How many parts before it are there. */
  readonly depth: number;
}

/** A compiled module: `_speedups.cpython-313-x86_64-linux-gnu.so`, `fast.pyd`; or the source of one. */
const COMPILED = /^(?:so|pyd|pyc|pyx|dll|dylib|abi3\.so|cpython-.*|cp\d.*|pypy.*)$/;

/** `parts` may be empty: then the directory itself is meant. */
export async function findModule(files: Files, directory: Path, parts: readonly string[]): Promise<Module> {
  let at: Exclude<Module, Absent> = await packageAt(files, directory);
  for (const [depth, part] of parts.entries()) {
    const next: Exclude<Module, Absent> | undefined = await inside(files, at, part);
    if (next === undefined) return { is: 'absent', parent: at, part, depth };
    if (next.is === 'doubtful') return next;
    at = next;
  }
  return at;
}

/** A package before a module, a module before a directory that is no package. */
async function inside(
  files: Files,
  parent: Exclude<Module, Absent>,
  part: string,
): Promise<Exclude<Module, Absent> | undefined> {
  if (parent.is !== 'package') return undefined;
  const entries = await files.entries(parent.directory);
  const held = entries.get(part);
  const directory = held === 'directory' ? await packageAt(files, within(parent.directory, part)) : undefined;
  if (directory?.is === 'doubtful' || directory?.text !== undefined) return directory;
  return moduleAmong(entries, parent.directory, part) ?? directory ?? elsewhere(held);
}

function moduleAmong(
  entries: ReadonlyMap<string, Kind>,
  directory: Path,
  part: string,
): Exclude<Module, Absent> | undefined {
  for (const extension of ['py', 'pyi', 'pyw']) {
    const kind = entries.get(`${part}.${extension}`);
    if (kind === 'file') return { is: 'module', text: within(directory, `${part}.${extension}`) };
    if (kind !== undefined && kind !== 'directory') return elsewhere(kind);
  }
  const compiled = [...entries.keys()].some(
    (name) => name.startsWith(`${part}.`) && COMPILED.test(name.slice(part.length + 1)),
  );
  return compiled ? { is: 'doubtful', why: 'a compiled module' } : undefined;
}

function elsewhere(kind: Kind | undefined): Exclude<Module, Absent> | undefined {
  if (kind === 'symlink') return { is: 'doubtful', why: 'behind a symbolic link' };
  return kind === 'submodule' ? { is: 'doubtful', why: 'in a submodule' } : undefined;
}

async function packageAt(files: Files, directory: Path): Promise<Exclude<Module, Absent | { is: 'module' }>> {
  const entries = await files.entries(directory);
  const init = ['__init__.py', '__init__.pyi'].find((name) => entries.has(name));
  if (init !== undefined && entries.get(init) !== 'file') return { is: 'doubtful', why: 'behind a symbolic link' };
  return { is: 'package', directory, text: init === undefined ? undefined : within(directory, init) };
}
