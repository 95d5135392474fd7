/** What a file exports in statements of their own, apart from where it is declared. */
import type TypeScript from 'typescript';

type Ts = typeof TypeScript;

interface Elsewhere {
  readonly named: ReadonlySet<string>;
  /** `export default f`, `export default function f`, `module.exports = f`. */
  readonly unnamed: ReadonlySet<string>;
}

/** `exports.f = f`. */
const OWN_NAME = /^(?:module\.)?exports\.([A-Za-z_$][\w$]*)$/;

/** What a statement of its own exports, under its own name or without one. */
export function exportedElsewhere(ts: Ts, file: TypeScript.SourceFile): Elsewhere {
  const unnamed = file.statements.flatMap((statement): readonly string[] => {
    if (ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression)) return [statement.expression.text];
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
      return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) && statement.name
        ? [statement.name.text]
        : [];
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return [];
    const { left, right } = statement.expression;
    return left.getText() === 'module.exports' && ts.isIdentifier(right) ? [right.text] : [];
  });
  const names = file.statements.flatMap((statement): readonly string[] => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      return statement.exportClause.elements.flatMap(({ name, propertyName }) => (propertyName ? [] : [name.text]));
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return [];
    const { left, right } = statement.expression;
    if (ts.isIdentifier(right) && OWN_NAME.exec(left.getText())?.[1] === right.text) return [right.text];
    if (!ts.isObjectLiteralExpression(right) || left.getText() !== 'module.exports') return [];
    return right.properties.flatMap((property) =>
      ts.isShorthandPropertyAssignment(property) ? [property.name.text] : [],
    );
  });
  return { named: new Set(names), unnamed: new Set(unnamed) };
}
