/** Where functions stand at the top of a file: in declarations, variables, classes, objects and what is assigned to `exports`. */
import type TypeScript from 'typescript';

type Ts = typeof TypeScript;

export interface Held {
  readonly name: string;
  readonly expression: string;
  readonly node: TypeScript.FunctionLikeDeclaration;
  /** What the comment stands before. */
  readonly whole: TypeScript.Node;
  readonly isExported: boolean;
}

export function inStatement(ts: Ts, statement: TypeScript.Statement): readonly Held[] {
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

/** `exports.f = …`, `module.exports.f = …`, `module.exports = …`, `Class.prototype.method = …`. */
function inAssignment(ts: Ts, statement: TypeScript.ExpressionStatement): readonly Held[] {
  const { expression } = statement;
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return [];
  const left = expression.left.getText();
  const [, owner, method] = /^([A-Za-z_$][\w$]*)\.prototype\.([A-Za-z_$][\w$]*)$/.exec(left) ?? [];
  if (owner !== undefined && ts.isFunctionExpression(expression.right)) {
    const held = { name: `${owner}#${method}`, expression: owner, node: expression.right, whole: statement };
    return [{ ...held, isExported: false }];
  }
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
