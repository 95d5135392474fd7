/**
 * A module cut down to what some of its names need, for one that does not load whole: a script that starts its work when
 * it is loaded, an import that fails. What is left out cannot change what the names are: it neither declares nor sets up
 * anything that they mention.
 */
import type TypeScript from 'typescript';
import { parseFile } from '../functions/functions.ts';

type Ts = typeof TypeScript;

interface Piece {
  readonly text: string;
  readonly declares: readonly string[];
  readonly mentions: ReadonlySet<string>;
  /** Names of values that it may set up: those that it mentions where it is no declaration. */
  readonly sets: ReadonlySet<string>;
  /** Whether what it declares is a function, a class or an import: calling it sets nothing up. */
  readonly isFixed: boolean;
}

/** The text without the rest; null where nothing can be left out. */
export function slicedTo(ts: Ts, path: string, text: string, names: readonly string[]): string | null {
  const file = parseFile(ts, path, text);
  const pieces = file.statements.map((statement) => pieceOf(ts, file, statement));
  const fixed = new Set(pieces.flatMap(({ isFixed, declares }) => (isFixed ? declares : [])));
  const [needed, kept] = [new Set(names), new Set<Piece>()];
  const isNeeded = ({ declares, sets }: Piece): boolean =>
    declares.some((name) => needed.has(name)) || [...sets].some((name) => needed.has(name) && !fixed.has(name));
  for (let before = -1; kept.size > before; ) {
    before = kept.size;
    for (const piece of pieces.filter((one) => !kept.has(one) && isNeeded(one))) {
      kept.add(piece);
      for (const name of piece.mentions) needed.add(name);
    }
  }
  if (kept.size === 0 || kept.size === pieces.length) return null;
  return `${pieces.flatMap((piece) => (kept.has(piece) ? [piece.text] : [])).join('\n')}\n`;
}

function pieceOf(ts: Ts, file: TypeScript.SourceFile, statement: TypeScript.Statement): Piece {
  const declares = declaredBy(ts, statement);
  const mentions = new Set<string>();
  const visit = (node: TypeScript.Node): void => {
    if (ts.isIdentifier(node)) mentions.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  const isFixed =
    ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isImportDeclaration(statement);
  const isExport = ts.isExportDeclaration(statement);
  const isDone = declares.length === 0 && !isExport && !ts.isInterfaceDeclaration(statement);
  return {
    text: statement.getText(file),
    declares: isOfExports(ts, statement) ? [...declares, 'exports', 'default'] : declares,
    mentions: ts.isImportDeclaration(statement) ? new Set() : mentions,
    sets: isDone && !isOfExports(ts, statement) ? mentions : new Set(),
    isFixed,
  };
}

function declaredBy(ts: Ts, statement: TypeScript.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundBy(ts, name));
  if (ts.isExportAssignment(statement)) return ['default'];
  if (ts.isImportDeclaration(statement)) return importedBy(ts, statement);
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return [statement.name?.text ?? 'default'];
  return ts.isEnumDeclaration(statement) ? [statement.name.text] : [];
}

const boundBy = (ts: Ts, name: TypeScript.BindingName): readonly string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundBy(ts, element.name) : []));

function importedBy(ts: Ts, { importClause }: TypeScript.ImportDeclaration): readonly string[] {
  const bindings = importClause?.namedBindings;
  const more =
    bindings === undefined
      ? []
      : ts.isNamespaceImport(bindings)
        ? [bindings.name.text]
        : bindings.elements.map(({ name }) => name.text);
  return [...(importClause?.name ? [importClause.name.text] : []), ...more];
}

/** `exports.f = …`, `module.exports = …`. */
const isOfExports = (ts: Ts, statement: TypeScript.Statement): boolean =>
  ts.isExpressionStatement(statement) &&
  ts.isBinaryExpression(statement.expression) &&
  /^(?:module\.)?exports\b/.test(statement.expression.left.getText());
