/** The types that a file of the repository can name: its own, and those that it imports from other files, however many doors they pass. */
import type TypeScript from 'typescript';
import type { Files } from './fixtures.ts';
import { locate, type Reader } from './locate.ts';
import type { Declarations, Declared } from './types.ts';

type Ts = typeof TypeScript;

/** Files that are read for one file's types, and how far. */
const MOST_FILES = 30;
const DEEPEST = 4;

interface Door {
  /** Null for what the file has itself. */
  readonly target: string | null;
  /** In the target; `*` for whatever it has. */
  readonly name: string;
}

interface Read {
  readonly own: ReadonlyMap<string, TypeScript.Node>;
  /** By the name here: where it comes from. */
  readonly doors: ReadonlyMap<string, Door>;
  /** `export * from`. */
  readonly all: readonly string[];
}

export async function declarationsFor(
  ts: Ts,
  { files, reader }: { readonly files: Files; readonly reader: Reader },
  path: string,
): Promise<Declarations> {
  const read = new Map<string, Read>();
  let waiting = [path];
  for (let depth = 0; depth <= DEEPEST && waiting.length > 0; depth += 1) {
    const next: string[] = [];
    for (const at of waiting) {
      const file = read.size < MOST_FILES && !read.has(at) ? await files.parsed(at) : undefined;
      if (file === undefined) continue;
      const one = await readFile(ts, reader, { at, file });
      read.set(at, one);
      next.push(...[...one.doors.values()].flatMap(({ target }) => target ?? []), ...one.all);
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
  readonly read: ReadonlyMap<string, Read>;
  readonly within: (at: string, depth: number) => Declarations;
}

function find(
  ts: Ts,
  world: World,
  { at, name, depth }: { readonly at: string; readonly name: string; readonly depth: number },
): Declared | undefined {
  const file = world.read.get(at);
  const own = file?.own.get(name);
  if (file === undefined || depth > DEEPEST) return undefined;
  if (own !== undefined) return isType(ts, own) ? { node: own, declarations: world.within(at, 0) } : undefined;
  const door = file.doors.get(name);
  if (door?.target) return find(ts, world, { at: door.target, name: door.name, depth: depth + 1 });
  if (door !== undefined) return find(ts, world, { at, name: door.name, depth: depth + 1 });
  for (const target of file.all) {
    const found = find(ts, world, { at: target, name, depth: depth + 1 });
    if (found !== undefined) return found;
  }
  return undefined;
}

const isType = (ts: Ts, node: TypeScript.Node): node is Declared['node'] =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEnumDeclaration(node);

async function readFile(
  ts: Ts,
  reader: Reader,
  { at, file }: { readonly at: string; readonly file: TypeScript.SourceFile },
): Promise<Read> {
  const own = new Map<string, TypeScript.Node>();
  const doors = new Map<string, Door>();
  const all: string[] = [];
  for (const statement of file.statements) {
    if (isType(ts, statement)) own.set(statement.name.text, statement);
    const from = specifierOf(ts, statement);
    const target = from?.startsWith('.') ? await locate(reader, at, from) : null;
    if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      if (target === null || bindings === undefined || !ts.isNamedImports(bindings)) continue;
      for (const { name, propertyName } of bindings.elements)
        doors.set(name.text, { target, name: (propertyName ?? name).text });
    }
    if (!ts.isExportDeclaration(statement)) continue;
    if (statement.exportClause === undefined) all.push(...(target === null ? [] : [target]));
    else if (ts.isNamedExports(statement.exportClause))
      for (const { name, propertyName } of statement.exportClause.elements)
        if (target !== null || propertyName !== undefined)
          doors.set(name.text, { target, name: (propertyName ?? name).text });
  }
  return { own, doors, all };
}

function specifierOf(ts: Ts, statement: TypeScript.Statement): string | undefined {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined;
  const { moduleSpecifier } = statement;
  return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
}

/** The types that the file itself declares, and no others. */
export function declarationsIn(ts: Ts, file: TypeScript.SourceFile): Declarations {
  const own = new Map(
    file.statements.flatMap((statement) => (isType(ts, statement) ? [[statement.name.text, statement] as const] : [])),
  );
  const declarations: Declarations = (name) => {
    const node = own.get(name);
    return node && { node, declarations };
  };
  return declarations;
}
