/** The functions of a file that can be called from its top: what they are called, where they stand, what they take. Closures are exercised through the function that holds them. */
import type TypeScript from 'typescript';

type Ts = typeof TypeScript;

/** Something at the top of a file that has a name of its own. */
export interface Subject {
  /** `f`, `Class.method`, `Class#method` for instances, `Class#get field`, `new Class`, `object.method`, `default`. */
  readonly name: string;
  /** Lines, one-based and inclusive. */
  readonly from: number;
  readonly to: number;
  readonly isExported: boolean;
  /** Exported without a name. */
  readonly isDefault?: boolean;
}

export interface Func extends Subject {
  /** What gives it inside its module once it is CommonJS; for a method of instances, what gives the class. */
  readonly expression: string;
  readonly parameters: readonly Parameter[];
  /** Without comments and layout: equal texts do the same as long as what they call does. */
  readonly text: string;
  /** The comment before it; empty where there is none. */
  readonly comment: string;
  readonly node: TypeScript.FunctionLikeDeclaration;
}

export interface Parameter {
  /** Empty for a pattern. */
  readonly name: string;
  readonly type: TypeScript.TypeNode | undefined;
  readonly isOptional: boolean;
  readonly isRest: boolean;
  readonly initial: TypeScript.Expression | undefined;
}

export function parseFile(ts: Ts, path: string, text: string): TypeScript.SourceFile {
  const kinds: Readonly<Record<string, TypeScript.ScriptKind>> = {
    ts: ts.ScriptKind.TS,
    mts: ts.ScriptKind.TS,
    cts: ts.ScriptKind.TS,
    tsx: ts.ScriptKind.TSX,
  };
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kinds[extension] ?? ts.ScriptKind.JSX);
}

/** In the order of the text. Names occur once: of overloads and redeclarations, the last that has a body. */
export function functionsIn(ts: Ts, file: TypeScript.SourceFile): readonly Func[] {
  const elsewhere = exportedElsewhere(ts, file);
  const found = file.statements
    .flatMap((statement) => inStatement(ts, statement))
    .filter(({ node }) => 'body' in node && node.body !== undefined)
    .map((held) => {
      const owner = ownerOf(held.name);
      const isDefault = elsewhere.unnamed.has(owner);
      return funcOf(ts, file, {
        ...held,
        isDefault,
        isExported: held.isExported || isDefault || elsewhere.named.has(owner),
      });
    });
  return [...new Map(found.map((func) => [func.name, func])).values()];
}

/** The first word of a name: what stands at the top of the file. */
export const ownerOf = (name: string): string => name.replace(/^new /, '').split(/[.#]/)[0] ?? '';
/** The last word: what callers write. */
export const lastWord = (name: string): string => name.split(/[.# ]/).at(-1) ?? '';

interface Elsewhere {
  readonly named: ReadonlySet<string>;
  /** `export default f`, `module.exports = f`. */
  readonly unnamed: ReadonlySet<string>;
}

/** What a statement of its own exports, under its own name or without one. */
function exportedElsewhere(ts: Ts, file: TypeScript.SourceFile): Elsewhere {
  const unnamed = file.statements.flatMap((statement): readonly string[] => {
    if (ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression)) return [statement.expression.text];
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return [];
    const { left, right } = statement.expression;
    return left.getText() === 'module.exports' && ts.isIdentifier(right) ? [right.text] : [];
  });
  const names = file.statements.flatMap((statement): readonly string[] => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      return statement.exportClause.elements.flatMap(({ name, propertyName }) => (propertyName ? [] : [name.text]));
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return [];
    const { left, right } = statement.expression;
    if (!ts.isObjectLiteralExpression(right) || left.getText() !== 'module.exports') return [];
    return right.properties.flatMap((property) =>
      ts.isShorthandPropertyAssignment(property) ? [property.name.text] : [],
    );
  });
  return { named: new Set(names), unnamed: new Set(unnamed) };
}

interface Held {
  readonly name: string;
  readonly expression: string;
  readonly node: TypeScript.FunctionLikeDeclaration;
  /** What the comment stands before. */
  readonly whole: TypeScript.Node;
  readonly isExported: boolean;
}

function inStatement(ts: Ts, statement: TypeScript.Statement): readonly Held[] {
  const isExported = has(ts, statement, ts.SyntaxKind.ExportKeyword);
  const isDefault = has(ts, statement, ts.SyntaxKind.DefaultKeyword);
  if (ts.isFunctionDeclaration(statement)) {
    const name = statement.name?.text ?? 'default';
    const expression = statement.name === undefined ? 'exports.default' : name;
    return [{ name, expression, node: statement, whole: statement, isExported }];
  }
  if (ts.isClassDeclaration(statement)) {
    const name = statement.name?.text ?? 'default';
    return methodsOf(ts, statement, {
      name,
      expression: isDefault && !statement.name ? 'exports.default' : name,
      isExported,
    });
  }
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap((declaration) =>
      ts.isIdentifier(declaration.name) && declaration.initializer
        ? inValue(ts, declaration.initializer, {
            name: declaration.name.text,
            // As CommonJS, an exported variable may be a field of `exports` and nothing else.
            expression: isExported ? `exports.${declaration.name.text}` : declaration.name.text,
            isExported,
            whole: statement,
          })
        : [],
    );
  if (ts.isExportAssignment(statement))
    return inValue(ts, statement.expression, {
      name: 'default',
      expression: 'exports.default',
      isExported: true,
      whole: statement,
    });
  return ts.isExpressionStatement(statement) ? inAssignment(ts, statement) : [];
}

/** `exports.f = …`, `module.exports.f = …`, `module.exports = …`. */
function inAssignment(ts: Ts, statement: TypeScript.ExpressionStatement): readonly Held[] {
  const { expression } = statement;
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return [];
  const left = expression.left.getText();
  const match = /^(?:module\.)?exports(?:\.([A-Za-z_$][\w$]*))?$/.exec(left);
  if (match === null) return [];
  const name = match[1] ?? 'default';
  return inValue(ts, expression.right, { name, expression: left, isExported: true, whole: statement });
}

interface Place {
  readonly name: string;
  readonly expression: string;
  readonly isExported: boolean;
}

function inValue(
  ts: Ts,
  value: TypeScript.Expression,
  place: Place & { readonly whole: TypeScript.Node },
): readonly Held[] {
  const node = bare(ts, value);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return [{ ...place, node }];
  if (ts.isClassExpression(node)) return methodsOf(ts, node, place);
  if (!ts.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property): readonly Held[] => {
    if (property.name === undefined || !ts.isIdentifier(property.name)) return [];
    const name = property.name.text;
    const inner = {
      name: `${place.name}.${name}`,
      expression: `${place.expression}.${name}.bind(${place.expression})`,
      isExported: place.isExported,
      whole: property,
    };
    if (ts.isMethodDeclaration(property)) return [{ ...inner, node: property }];
    const held = ts.isPropertyAssignment(property) ? bare(ts, property.initializer) : undefined;
    return held && (ts.isArrowFunction(held) || ts.isFunctionExpression(held)) ? [{ ...inner, node: held }] : [];
  });
}

/** Without parentheses and assertions. */
function bare(ts: Ts, value: TypeScript.Expression): TypeScript.Expression {
  return ts.isParenthesizedExpression(value) || ts.isAsExpression(value) || ts.isSatisfiesExpression(value)
    ? bare(ts, value.expression)
    : value;
}

function methodsOf(ts: Ts, owner: TypeScript.ClassLikeDeclaration, place: Place): readonly Held[] {
  return owner.members.flatMap((member): readonly Held[] => {
    if (ts.isConstructorDeclaration(member))
      return member.body && place.name !== 'default' ? [madeBy(member, place)] : [];
    const isGetter = ts.isGetAccessorDeclaration(member);
    if (!isGetter && !ts.isMethodDeclaration(member)) return [];
    if (member.body === undefined || !ts.isIdentifier(member.name)) return [];
    const method = isGetter ? `get ${member.name.text}` : member.name.text;
    const isStatic = has(ts, member, ts.SyntaxKind.StaticKeyword);
    if (isStatic && isGetter) return [];
    const name = `${place.name}${isStatic ? '.' : '#'}${method}`;
    const expression = isStatic ? `${place.expression}.${method}.bind(${place.expression})` : place.expression;
    return [{ name, expression, node: member, whole: member, isExported: place.isExported }];
  });
}

const madeBy = (member: TypeScript.ConstructorDeclaration, { name, expression, isExported }: Place): Held => ({
  name: `new ${name}`,
  expression: `(...given) => new ${expression}(...given)`,
  node: member,
  whole: member,
  isExported,
});

function has(ts: Ts, node: TypeScript.Node, kind: TypeScript.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) === true;
}

function funcOf(ts: Ts, file: TypeScript.SourceFile, held: Held & { readonly isDefault: boolean }): Func {
  const { name, expression, node, whole, isExported, isDefault } = held;
  const line = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line + 1;
  const comments = ts.getLeadingCommentRanges(file.text, whole.getFullStart()) ?? [];
  const last = comments.at(-1);
  return {
    name,
    expression,
    from: line(whole.getStart(file)),
    to: line(whole.getEnd()),
    parameters: node.parameters.map((parameter) => parameterOf(ts, parameter)),
    text: tokensOf(ts, file.text.slice(node.getStart(file), node.getEnd())),
    comment: last === undefined ? '' : file.text.slice(last.pos, last.end),
    isExported,
    isDefault,
    node,
  };
}

function parameterOf(ts: Ts, parameter: TypeScript.ParameterDeclaration): Parameter {
  return {
    name: ts.isIdentifier(parameter.name) ? parameter.name.text : '',
    type: parameter.type ?? ts.getJSDocType(parameter),
    isOptional: parameter.questionToken !== undefined || parameter.initializer !== undefined,
    isRest: parameter.dotDotDotToken !== undefined,
    initial: parameter.initializer,
  };
}

/** The words of a text, without comments and layout, a space between each two. */
export function tokensOf(ts: Ts, text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.JSX, text);
  const tokens: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) tokens.push(scanner.getTokenText());
  return tokens.join(' ');
}
