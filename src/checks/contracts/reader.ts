/** What a script exports, read from its text alone: a closed list of names, or that there is more than a text can tell. */

import type ts from 'typescript';
import { isEndless } from '../../languages/javascript/endless.ts';
import type { TypeScript } from './host.ts';

export interface Exports {
  readonly names: ReadonlySet<string>;
  /** Modules all of whose exports are handed on. */
  readonly handsOn: readonly string[];
  /** Whether names and the modules handed on are all. */
  readonly isClosed: boolean;
  /** In CommonJS there always is a default import: all of it. */
  readonly isModule: boolean;
}

const OPEN: Exports = { names: new Set(), handsOn: [], isClosed: false, isModule: false };
/** A longer text is some bundle, and takes long to parse. In UTF-16 units. */
const LONGEST = 400_000;

export function exportsIn(compiler: TypeScript, file: string, text: string): Exports {
  if (text.length > LONGEST || isEndless(text)) return OPEN;
  const source = compiler.createSourceFile(file, text, compiler.ScriptTarget.Latest, true, compiler.ScriptKind.JS);
  return compiler.isExternalModule(source) ? ofModule(compiler, source) : ofCommonJs(compiler, source);
}

function ofModule(compiler: TypeScript, source: ts.SourceFile): Exports {
  const names = new Set<string>();
  const handsOn: string[] = [];
  for (const statement of source.statements) {
    if (compiler.isExportAssignment(statement)) names.add('default');
    else if (compiler.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (exportClause === undefined && moduleSpecifier && compiler.isStringLiteral(moduleSpecifier))
        handsOn.push(moduleSpecifier.text);
      else if (exportClause && compiler.isNamespaceExport(exportClause)) names.add(exportClause.name.text);
      else if (exportClause && compiler.isNamedExports(exportClause))
        for (const { name } of exportClause.elements) names.add(name.text);
    } else for (const name of declaredBy(compiler, statement)) names.add(name);
  }
  return { names, handsOn, isClosed: true, isModule: true };
}

function declaredBy(compiler: TypeScript, statement: ts.Statement): readonly string[] {
  const modifiers = compiler.canHaveModifiers(statement) ? compiler.getModifiers(statement) : undefined;
  const kinds = modifiers?.map(({ kind }) => kind) ?? [];
  if (!kinds.includes(compiler.SyntaxKind.ExportKeyword)) return [];
  if (kinds.includes(compiler.SyntaxKind.DefaultKeyword)) return ['default'];
  if (compiler.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesOf(compiler, name));
  const isNamed = compiler.isFunctionDeclaration(statement) || compiler.isClassDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function namesOf(compiler: TypeScript, name: ts.BindingName): readonly string[] {
  if (compiler.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    compiler.isOmittedExpression(element) ? [] : namesOf(compiler, element.name),
  );
}

/** Every mention of `exports` and `module` has to be one of the few plain forms; any other may add names. */
function ofCommonJs(compiler: TypeScript, source: ts.SourceFile): Exports {
  const names = new Set<string>();
  const handsOn: string[] = [];
  let isClosed = true;
  let isAssigned = false;

  const give = (value: ts.Expression): void => {
    if (compiler.isObjectLiteralExpression(value)) {
      for (const property of value.properties) {
        const name = property.name;
        const from = compiler.isSpreadAssignment(property) ? required(compiler, property.expression) : undefined;
        if (from !== undefined) handsOn.push(from);
        else if (name && (compiler.isIdentifier(name) || compiler.isStringLiteralLike(name))) names.add(name.text);
        else isClosed = false;
      }
      return;
    }
    const from = required(compiler, value);
    if (from === undefined) isClosed = false;
    else handsOn.push(from);
  };
  const visit = (node: ts.Node): void => {
    if (compiler.isBinaryExpression(node) && node.operatorToken.kind === compiler.SyntaxKind.EqualsToken) {
      const target = targetOf(compiler, node.left);
      if (target === 'all') {
        // A second assignment replaces the first, here or under some condition.
        if (isAssigned || !compiler.isExpressionStatement(node.parent) || node.parent.parent !== source)
          isClosed = false;
        isAssigned = true;
        give(node.right);
        compiler.forEachChild(node.right, visit);
        return;
      }
      if (target !== undefined) {
        names.add(target.name);
        visit(node.right);
        return;
      }
    }
    if (isHelper(compiler, node)) return;
    const star = starOf(compiler, node);
    if (star !== undefined) {
      handsOn.push(star);
      return;
    }
    const defined = definedBy(compiler, node);
    if (defined !== undefined) {
      names.add(defined);
      return;
    }
    // Reading `exports.a` adds nothing.
    if (compiler.isPropertyAccessExpression(node) && targetOf(compiler, node) !== undefined) {
      if (targetOf(compiler, node) === 'all') isClosed = false;
      return;
    }
    if (compiler.isIdentifier(node) && (node.text === 'exports' || node.text === 'module') && isUse(compiler, node))
      isClosed = false;
    compiler.forEachChild(node, visit);
  };
  visit(source);
  return { names, handsOn, isClosed: isClosed && (names.size > 0 || handsOn.length > 0), isModule: false };
}

/** `exports.name` and `module.exports.name`, or all of it: `module.exports`. */
function targetOf(compiler: TypeScript, node: ts.Node): { readonly name: string } | 'all' | undefined {
  if (isAll(compiler, node)) return 'all';
  if (!compiler.isPropertyAccessExpression(node)) return undefined;
  const { expression, name } = node;
  const isExports = compiler.isIdentifier(expression) && expression.text === 'exports';
  return isExports || isAll(compiler, expression) ? { name: name.text } : undefined;
}

/** No further down than two words: a chain of names may be as long as the text. */
const isAll = (compiler: TypeScript, node: ts.Node): boolean =>
  compiler.isPropertyAccessExpression(node) &&
  node.name.text === 'exports' &&
  compiler.isIdentifier(node.expression) &&
  node.expression.text === 'module';

/** A name, or two with a dot between them; '' for all else, whose text may be as long as the file. */
function wordsOf(compiler: TypeScript, node: ts.Node): string {
  if (compiler.isIdentifier(node)) return node.text;
  if (!compiler.isPropertyAccessExpression(node) || !compiler.isIdentifier(node.expression)) return '';
  return `${node.expression.text}.${node.name.text}`;
}

/** `Object.defineProperty(exports, 'name', …)` */
function definedBy(compiler: TypeScript, node: ts.Node): string | undefined {
  if (!compiler.isCallExpression(node) || wordsOf(compiler, node.expression) !== 'Object.defineProperty')
    return undefined;
  const [target, name] = node.arguments;
  const isExports = target !== undefined && /^(?:module\.)?exports$/.test(wordsOf(compiler, target));
  return isExports && name && compiler.isStringLiteralLike(name) ? name.text : undefined;
}

/** What the TypeScript compiler writes at the top of a file for its own use. */
const isHelper = (compiler: TypeScript, node: ts.Node): boolean =>
  compiler.isVariableDeclaration(node) &&
  compiler.isIdentifier(node.name) &&
  /^__(?:exportStar|createBinding)$/.test(node.name.text);

/** `__exportStar(require('…'), exports)`, as the TypeScript compiler writes `export *`. */
function starOf(compiler: TypeScript, node: ts.Node): string | undefined {
  if (!compiler.isCallExpression(node)) return undefined;
  if (!/^(?:tslib(?:_\d+)?\.)?__exportStar$/.test(wordsOf(compiler, node.expression))) return undefined;
  const [from] = node.arguments;
  return from === undefined ? undefined : required(compiler, from);
}

function required(compiler: TypeScript, node: ts.Expression): string | undefined {
  if (!compiler.isCallExpression(node) || !compiler.isIdentifier(node.expression)) return undefined;
  const [name] = node.arguments;
  return node.expression.text === 'require' && name && compiler.isStringLiteralLike(name) ? name.text : undefined;
}

/** A name of a property, of a key or of a parameter is no use of the variable. */
function isUse(compiler: TypeScript, node: ts.Identifier): boolean {
  const { parent } = node;
  if (compiler.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(compiler.isPropertyAssignment(parent) && parent.name === node);
}
