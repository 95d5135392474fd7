/** The types that a file of the repository can name: its own, and those that it imports from other files, however many doors they pass. */
import type TypeScript from 'typescript';
import type { Files } from './fixtures.ts';
import { locate, type Reader } from './locate.ts';
import { type Declarations, type Declared, nameOf } from './type-names.ts';

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
  readonly own: ReadonlyMap<string, Declared['node']>;
  /** At the top. */
  readonly constants: ReadonlyMap<string, TypeScript.VariableDeclaration>;
  /** By the name here: where it comes from. */
  readonly doors: ReadonlyMap<string, Door>;
  /** `export * from`. */
  readonly all: readonly string[];
  /** By the module's name as `import('…')` has it. */
  readonly named: ReadonlyMap<string, string>;
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
  readonly read: ReadonlyMap<string, Read>;
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

const EVERYTHING = '*';

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

type Type = TypeScript.InterfaceDeclaration | TypeScript.TypeAliasDeclaration | TypeScript.EnumDeclaration;

const isType = (ts: Ts, node: TypeScript.Node): node is Type =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEnumDeclaration(node);

async function readFile(
  ts: Ts,
  reader: Reader,
  { at, file }: { readonly at: string; readonly file: TypeScript.SourceFile },
): Promise<Read> {
  const doors = new Map<string, Door>();
  const all: string[] = [];
  for (const statement of file.statements) {
    const from = specifierOf(ts, statement);
    const target = from === undefined ? null : await typesAt(reader, at, from);
    for (const [name, door] of doorsOf(ts, statement, target)) doors.set(name, door);
    const isAll = ts.isExportDeclaration(statement) && statement.exportClause === undefined;
    if (isAll && target !== null) all.push(target);
  }
  const named = new Map<string, string>();
  for (const [, specifier = ''] of file.text.matchAll(/\bimport\(\s*['"](\.[^'"\n]+)['"]\s*\)/g)) {
    const target = named.has(specifier) ? null : await typesAt(reader, at, specifier);
    if (target !== null) named.set(specifier, target);
  }
  return { ...declaredIn(ts, file), doors, all, named };
}

/** The declarations of a module before the module itself. */
async function typesAt(reader: Reader, at: string, specifier: string): Promise<string | null> {
  const declared = specifier.startsWith('.') ? `${specifier.replace(/\.[cm]?js$/, '')}.d.ts` : null;
  return (declared && (await locate(reader, at, declared))) || locate(reader, at, specifier);
}

/** What the file declares itself: types, those of comments (`@typedef`) among them, and constants. */
function declaredIn(ts: Ts, file: TypeScript.SourceFile): Pick<Read, 'own' | 'constants'> {
  const own = new Map<string, Declared['node']>();
  const constants = new Map<string, TypeScript.VariableDeclaration>();
  const places: readonly TypeScript.Node[] = [...file.statements, file.endOfFileToken];
  for (const place of places) {
    // Of several comments before one statement, the compiler's own look-up knows the last alone.
    const tags = place.getChildren(file).flatMap((one) => (ts.isJSDoc(one) ? [...(one.tags ?? [])] : []));
    for (const tag of tags) note(ts, tag, own);
    if (isType(ts, place)) {
      own.set(place.name.text, place);
      if (isDefault(ts, place)) own.set('default', place);
    }
    if (!ts.isVariableStatement(place) || !(place.declarationList.flags & ts.NodeFlags.Const)) continue;
    for (const one of place.declarationList.declarations)
      if (ts.isIdentifier(one.name)) constants.set(one.name.text, one);
  }
  return { own, constants };
}

const isDefault = (ts: Ts, { modifiers }: Type): boolean =>
  modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;

function note(ts: Ts, tag: TypeScript.JSDocTag, own: Map<string, Declared['node']>): void {
  if (!ts.isJSDocTypedefTag(tag) || tag.name === undefined || tag.typeExpression === undefined) return;
  const { typeExpression } = tag;
  own.set(tag.name.text, ts.isJSDocTypeExpression(typeExpression) ? typeExpression.type : typeExpression);
}

function doorsOf(
  ts: Ts,
  statement: TypeScript.Statement,
  target: string | null,
): readonly (readonly [name: string, Door])[] {
  if (ts.isImportDeclaration(statement)) {
    if (target === null) return [];
    const { name, namedBindings } = statement.importClause ?? {};
    const own = name === undefined ? [] : [[name.text, { target, name: 'default' }] as const];
    if (namedBindings === undefined) return own;
    if (ts.isNamespaceImport(namedBindings)) return [...own, [namedBindings.name.text, { target, name: EVERYTHING }]];
    return [...own, ...namedBindings.elements.map((one) => doorTo(one, target))];
  }
  if (ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression))
    return [['default', { target: null, name: statement.expression.text }]];
  if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) return [];
  if (ts.isNamespaceExport(statement.exportClause))
    return [[statement.exportClause.name.text, { target, name: EVERYTHING }]];
  return statement.exportClause.elements.flatMap((one) =>
    target !== null || one.propertyName !== undefined ? [doorTo(one, target)] : [],
  );
}

const doorTo = (
  { name, propertyName }: TypeScript.ImportSpecifier | TypeScript.ExportSpecifier,
  target: string | null,
): readonly [string, Door] => [name.text, { target, name: (propertyName ?? name).text }];

function specifierOf(ts: Ts, statement: TypeScript.Statement): string | undefined {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined;
  const { moduleSpecifier } = statement;
  return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
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
