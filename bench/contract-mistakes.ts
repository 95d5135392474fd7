/** Mistakes in the use of declared names, as models make them, drawn by a seed: one in each file. */
import ts from 'typescript';
import type { Random } from './mistakes.ts';

export interface Mutant {
  readonly kind: string;
  readonly file: string;
  readonly text: string;
  readonly edit: Edit;
  /** One-based. */
  readonly line: number;
  readonly what: string;
}

export interface Edit {
  readonly at: number;
  readonly end: number;
  readonly by: string;
}

/** How each kind finds a place to be made in, and what it puts there. */
const KINDS: Readonly<Record<string, (at: Place, random: Random) => Edit | undefined>> = {
  'missing export': missingExport,
  'missing member': missingMember,
  'unknown option': unknownOption,
  'wrong arity': wrongArity,
};
export const kinds = Object.keys(KINDS);

interface Place {
  readonly node: ts.Node;
  readonly checker: ts.TypeChecker;
  readonly within: Within;
}

/**
 * Which members, options and calls mistakes are made in: all; those of what the file imports (a member of an imported
 * name, a call of one or of its member, an option in such a call); or all but those.
 */
export type Within = 'all' | 'imported' | 'others';

export interface Asked {
  readonly program: ts.Program;
  /** As the compiler names it. */
  readonly file: string;
  readonly within: Within;
}

/** A mutant of the file, or none where nothing in it fits. */
export function mutantOf(kind: string, { program, file, within }: Asked, random: Random): Mutant | undefined {
  const source = program.getSourceFile(file);
  const make = KINDS[kind];
  if (source === undefined || make === undefined) return undefined;
  const nodes: ts.Node[] = [];
  const collect = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, collect);
  };
  collect(source);
  const checker = program.getTypeChecker();
  for (let tries = 0; tries < 4000 && nodes.length > 0; tries += 1) {
    const node = nodes[Math.floor(random() * nodes.length)];
    const edit = node && make({ node, checker, within }, random);
    if (edit === undefined) continue;
    const text = edited(source.text, edit);
    const line = source.getLineAndCharacterOfPosition(edit.at).line + 1;
    return {
      kind,
      file,
      text,
      edit,
      line,
      what: `${source.text.slice(edit.at, edit.end)} → ${edit.by}`.replace(/\s+/g, ' '),
    };
  }
  return undefined;
}

export const edited = (text: string, { at, end, by }: Edit): string => text.slice(0, at) + by + text.slice(end);

/** A letter swapped, dropped or doubled, or a plausible word put before or behind. */
function invented(name: string, random: Random): string {
  const at = Math.max(1, name.length - 2);
  const made = [
    `${name.slice(0, at)}${name.charAt(at)}${name.slice(at)}`,
    `${name.slice(0, at)}${name.slice(at + 1)}`,
    `${name}Async`,
    `${name}All`,
    `with${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    // A name of one letter has none to drop.
  ].filter((one) => one !== name);
  return made[Math.floor(random() * made.length)] ?? name;
}

/** Declared in another file than the one that uses it, and not by the language. */
function isForeign(declarations: readonly ts.Declaration[] | undefined, node: ts.Node): boolean {
  const files = (declarations ?? []).map((one) => one.getSourceFile());
  return (
    files.length > 0 &&
    files.every(
      (file) =>
        file !== node.getSourceFile() &&
        !file.fileName.startsWith('/typescript/') &&
        !/\.[cm]?jsx?$/.test(file.fileName),
    )
  );
}

const isWithin = ({ checker, within }: Place, of: ts.Expression): boolean =>
  within === 'all' || isOfImport(checker, of) === (within === 'imported');

/** An imported name, or a member of one. */
function isOfImport(checker: ts.TypeChecker, of: ts.Expression): boolean {
  const root = ts.isPropertyAccessExpression(of) ? of.expression : of;
  const declarations = ts.isIdentifier(root) ? (checker.getSymbolAtLocation(root)?.declarations ?? []) : [];
  return declarations.some((one) => {
    if (ts.isImportSpecifier(one) || ts.isImportClause(one) || ts.isNamespaceImport(one)) return true;
    const holder = ts.isBindingElement(one) ? one.parent.parent : one;
    const value = ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
    return value !== undefined && ts.isCallExpression(value) && value.expression.getText() === 'require';
  });
}

function missingExport({ node, checker }: Place, random: Random): Edit | undefined {
  if (!ts.isImportSpecifier(node) || !ts.isIdentifier(node.name)) return undefined;
  const symbol = checker.getSymbolAtLocation(node.name);
  if (symbol === undefined || !isForeign(checker.getAliasedSymbol(symbol).declarations, node)) return undefined;
  const name = (node.propertyName ?? node.name).text;
  const at = (node.propertyName ?? node.name).getStart();
  return { at, end: node.end, by: `${invented(name, random)} as ${node.name.text}` };
}

function missingMember(place: Place, random: Random): Edit | undefined {
  const { node, checker } = place;
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.name) || node.name.text.length < 3)
    return undefined;
  if (ts.isBinaryExpression(node.parent) && node.parent.left === node) return undefined;
  // A member of a member is one of a value, wherever that comes from.
  const holder = node.expression;
  if (!isWithin(place, holder) || (place.within === 'imported' && !ts.isIdentifier(holder))) return undefined;
  const symbol = checker.getSymbolAtLocation(node.name);
  if (!isForeign(symbol?.declarations, node) || admitsAll(checker.getTypeAtLocation(holder), checker)) return undefined;
  return { at: node.name.getStart(), end: node.name.end, by: invented(node.name.text, random) };
}

function unknownOption(place: Place, random: Random): Edit | undefined {
  const { node, checker } = place;
  if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name)) return undefined;
  const literal = node.parent;
  if (!ts.isCallOrNewExpression(literal.parent) || !isWithin(place, literal.parent.expression)) return undefined;
  const type = checker.getContextualType(literal);
  const declared = type && checker.getPropertyOfType(checker.getNonNullableType(type), node.name.text);
  if (!isForeign(declared?.declarations, node) || admitsAll(type, checker)) return undefined;
  return { at: node.getStart(), end: node.getStart(), by: `${invented(node.name.text, random)}: undefined, ` };
}

/** Where any name may stand, an invented one is no mistake: the words that a plug-in of a bundler replaces. */
function admitsAll(type: ts.Type | undefined, checker: ts.TypeChecker): boolean {
  const parts = type === undefined ? [] : type.isUnion() ? type.types : [type];
  return parts.some((part) => checker.getIndexInfoOfType(part, ts.IndexKind.String) !== undefined);
}

function wrongArity(place: Place): Edit | undefined {
  const { node, checker } = place;
  if (!ts.isCallExpression(node) || node.arguments.some((one) => ts.isSpreadElement(one))) return undefined;
  if (!isWithin(place, node.expression)) return undefined;
  const signatures = checker.getTypeAtLocation(node.expression).getCallSignatures();
  const declarations = signatures.flatMap((one): ts.SignatureDeclaration[] =>
    one.getDeclaration() ? [one.getDeclaration()] : [],
  );
  if (declarations.length !== signatures.length || !isForeign(declarations, node)) return undefined;
  const hasRest = declarations.some(({ parameters }) => parameters.some((one) => one.dotDotDotToken !== undefined));
  const most = Math.max(...declarations.map(({ parameters }) => parameters.length));
  const last = node.arguments.at(-1);
  const close = node.end - 1;
  if (!hasRest) {
    const more = Array.from({ length: most - node.arguments.length + 1 }, () => 'undefined').join(', ');
    return { at: last?.end ?? close, end: close, by: last === undefined ? more : `, ${more}` };
  }
  const needed = declarations.every(({ parameters }) => {
    const [first] = parameters;
    return first && !first.questionToken && !first.initializer && !first.dotDotDotToken;
  });
  return needed && last !== undefined ? { at: node.arguments.pos, end: close, by: '' } : undefined;
}
