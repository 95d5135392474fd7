/** What one file names: the types and constants that it declares itself, and the doors to those of other files. */
import type TypeScript from 'typescript';
import { locate, type Reader } from '../modules/locate.ts';
import type { Declared } from './names.ts';

type Ts = typeof TypeScript;

export interface Door {
  /** Null for what the file has itself. */
  readonly target: string | null;
  /** In the target; `EVERYTHING` for whatever it has. */
  readonly name: string;
}

export const EVERYTHING = '*';

export interface NamedIn {
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

type Type = TypeScript.InterfaceDeclaration | TypeScript.TypeAliasDeclaration | TypeScript.EnumDeclaration;

const isType = (ts: Ts, node: TypeScript.Node): node is Type =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEnumDeclaration(node);

export async function namedIn(
  ts: Ts,
  reader: Reader,
  { at, file }: { readonly at: string; readonly file: TypeScript.SourceFile },
): Promise<NamedIn> {
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
export function declaredIn(ts: Ts, file: TypeScript.SourceFile): Pick<NamedIn, 'own' | 'constants'> {
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
