/** The types that a file of the repository can name: its own, and those that it imports from other files, however many doors they pass. */
import type TypeScript from 'typescript';
import type { Files } from '../evaluation/imported.ts';
import type { Reader } from '../modules/locate.ts';
import { declaredIn, EVERYTHING, type NamedIn, namedIn } from './named-in-file.ts';
import { type Declarations, type Declared, nameOf } from './names.ts';

type Ts = typeof TypeScript;

/** Files that are read for one file's types, and how far. */
const MOST_FILES = 30;
const DEEPEST = 4;

export async function declarationsFor(
  ts: Ts,
  { files, reader }: { readonly files: Files; readonly reader: Reader },
  path: string,
): Promise<Declarations> {
  const read = new Map<string, NamedIn>();
  let waiting = [path];
  for (let depth = 0; depth <= DEEPEST && waiting.length > 0; depth += 1) {
    const next: string[] = [];
    for (const at of waiting) {
      const file = read.size < MOST_FILES && !read.has(at) ? await files.parsed(at) : undefined;
      if (file === undefined) continue;
      const one = await namedIn(ts, reader, { at, file });
      read.set(at, one);
      next.push(...[...one.doors.values()].flatMap(({ target }) => target ?? []), ...one.all, ...one.named.values());
    }
    waiting = next;
  }
  const within =
    (at: string, depth: number): Declarations =>
    (name) =>
      depth > DEEPEST ? undefined : find(ts, { read, within }, { at, name, depth });
  return within(path, 0);
}

interface World {
  readonly read: ReadonlyMap<string, NamedIn>;
  readonly within: (at: string, depth: number) => Declarations;
}

interface At {
  readonly at: string;
  readonly name: string;
  readonly depth: number;
}

function find(ts: Ts, world: World, { at, name, depth }: At): Declared | undefined {
  if (depth > DEEPEST) return undefined;
  const meant = nameOf(name);
  const inside = (target: string | null | undefined, wanted: string): Declared | undefined =>
    target ? find(ts, world, { at: target, name: wanted, depth: depth + 1 }) : undefined;
  const file = world.read.get(at);
  switch (meant.is) {
    case 'own':
      return findOwn(ts, world, { at, name, depth });
    case 'imported':
      return inside(file?.named.get(meant.specifier), meant.name);
    case 'typeof':
      return findConstant(world, { at, name: meant.name, depth });
    case 'within': {
      const door = file?.doors.get(meant.owner);
      if (door?.name === EVERYTHING) return inside(door.target, meant.name);
      const owner = findOwn(ts, world, { at, name: meant.owner, depth });
      return owner && ts.isEnumDeclaration(owner.node) ? { ...owner, member: meant.name } : undefined;
    }
    default:
      return meant satisfies never;
  }
}

function findOwn(ts: Ts, world: World, { at, name, depth }: At): Declared | undefined {
  const file = world.read.get(at);
  const own = file?.own.get(name);
  if (file === undefined || depth > DEEPEST) return undefined;
  if (own !== undefined) return { node: own, declarations: world.within(at, 0) };
  const door = file.doors.get(name);
  if (door !== undefined && door.name !== EVERYTHING)
    return find(ts, world, { at: door.target ?? at, name: door.name, depth: depth + 1 });
  for (const target of file.all) {
    const found = find(ts, world, { at: target, name, depth: depth + 1 });
    if (found !== undefined) return found;
  }
  return undefined;
}

function findConstant(world: World, { at, name, depth }: At): Declared | undefined {
  const file = world.read.get(at);
  if (file === undefined || depth > DEEPEST) return undefined;
  const own = file.constants.get(name);
  if (own !== undefined) return { node: own, declarations: world.within(at, 0) };
  const door = file.doors.get(name);
  const places = door === undefined ? file.all : [door.target ?? at];
  for (const target of places) {
    const found = findConstant(world, { at: target, name: door?.name ?? name, depth: depth + 1 });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The types that the file itself declares, and no others. */
export function declarationsIn(ts: Ts, file: TypeScript.SourceFile): Declarations {
  const { own } = declaredIn(ts, file);
  const declarations: Declarations = (name) => {
    const node = own.get(name);
    return node && { node, declarations };
  };
  return declarations;
}
