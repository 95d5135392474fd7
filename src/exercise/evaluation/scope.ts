/** What names mean at a place of a file: constants, parameters that a row of a table fills, functions, names from other files. */
import type TypeScript from 'typescript';
import type { Value } from '../values/value.ts';

type Ts = typeof TypeScript;

export type Meaning =
  | { readonly is: 'value'; readonly value: Value }
  /** To be read where it stands. */
  | { readonly is: 'expression'; readonly expression: TypeScript.Expression; readonly scope: Scope }
  | { readonly is: 'function'; readonly func: Helper; readonly scope: Scope }
  /** Somebody gives it a value, and it cannot be told which. */
  | { readonly is: 'unknown' };

export type Helper = TypeScript.FunctionDeclaration | TypeScript.ArrowFunction | TypeScript.FunctionExpression;

/** Undefined for a name that nobody here declares. */
export type Scope = (name: string) => Meaning | undefined;

export const NOWHERE: Scope = () => undefined;
export const UNKNOWN: Meaning = { is: 'unknown' };

/** What a module that a file imports has under a name; `default` and `*` among them. Undefined where it is not in reach. */
export type Elsewhere = (specifier: string, name: string) => Meaning | undefined;

/** The scope of a file's top. */
export function scopeOfFile(ts: Ts, file: TypeScript.SourceFile, elsewhere: Elsewhere): Scope {
  const mutated = mutatedIn(ts, file);
  const imported = new Map<string, Meaning>();
  for (const { local, specifier, name } of importsOf(ts, file)) {
    const meaning = mutated.has(local) ? UNKNOWN : elsewhere(specifier, name);
    imported.set(local, meaning ?? UNKNOWN);
  }
  return scopeOfBlock(ts, file, { outer: (name) => imported.get(name), mutated });
}

export interface Around {
  readonly outer: Scope;
  /** Names of the file whose contents are changed somewhere. */
  readonly mutated: ReadonlySet<string>;
}

/** The scope inside a block: its own declarations before those around it. */
export function scopeOfBlock(
  ts: Ts,
  block: TypeScript.SourceFile | TypeScript.Block,
  { outer, mutated }: Around,
): Scope {
  const own = new Map<string, Meaning>();
  const scope: Scope = (name) => own.get(name) ?? outer(name);
  const declare = (name: string, meaning: Meaning): void => {
    own.set(name, mutated.has(name) ? UNKNOWN : meaning);
  };
  for (const statement of block.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name)
      declare(statement.name.text, { is: 'function', func: statement, scope });
    if (ts.isEnumDeclaration(statement)) declare(statement.name.text, enumOf(ts, statement));
    if (!ts.isVariableStatement(statement)) continue;
    const isConstant = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
    for (const { name, initializer } of statement.declarationList.declarations) {
      // What `require` gives is an import, and known already.
      if (initializer !== undefined && requiredIn(ts, initializer) !== undefined) continue;
      for (const one of namesIn(ts, name)) declare(one, UNKNOWN);
      if (!isConstant || initializer === undefined || !ts.isIdentifier(name)) continue;
      const isHelper = ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer);
      const meaning: Meaning = isHelper
        ? { is: 'function', func: initializer, scope }
        : { is: 'expression', expression: initializer, scope };
      // An instance that is changed later is an instance still; what a table holds would be another thing.
      if (isInstance(ts, initializer)) own.set(name.text, meaning);
      else declare(name.text, meaning);
    }
  }
  return scope;
}

/** Parameters that nobody filled hide what has their names outside. */
export function scopeOfFunction(
  ts: Ts,
  { parameters }: TypeScript.FunctionLikeDeclaration,
  outer: Scope,
  given: ReadonlyMap<string, Value>,
): Scope {
  const own = new Set(parameters.flatMap(({ name }) => namesIn(ts, name)));
  return (name) => {
    if (!own.has(name)) return outer(name);
    const value = given.get(name);
    return value === undefined ? UNKNOWN : { is: 'value', value };
  };
}

const BUILT_IN = /^(?:Set|Map|Date|Array)$/;
const isInstance = (ts: Ts, node: TypeScript.Expression): boolean =>
  ts.isNewExpression(node) && ts.isIdentifier(node.expression) && !BUILT_IN.test(node.expression.text);

export function namesIn(ts: Ts, name: TypeScript.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(ts, element.name) : []));
}

function enumOf(ts: Ts, { members }: TypeScript.EnumDeclaration): Meaning {
  let next = 0;
  const fields: [string, Value][] = [];
  for (const { name, initializer } of members) {
    if (initializer !== undefined && ts.isStringLiteral(initializer)) fields.push([name.getText(), initializer.text]);
    else if (initializer === undefined || ts.isNumericLiteral(initializer)) {
      next = initializer === undefined ? next : Number(initializer.text);
      fields.push([name.getText(), next]);
      next += 1;
    } else return UNKNOWN;
  }
  return { is: 'value', value: { t: 'object', v: fields } };
}

export interface Import {
  readonly local: string;
  readonly specifier: string;
  /** In the module that it comes from; `default` and `*` among them. */
  readonly name: string;
}

/** What the statements at a file's top import, `require` among them. */
export function importsOf(ts: Ts, file: TypeScript.SourceFile): readonly Import[] {
  return file.statements.flatMap((statement): readonly Import[] => {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier))
      return importsOfClause(ts, statement.importClause, statement.moduleSpecifier.text);
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }): readonly Import[] => {
      const specifier = initializer && requiredIn(ts, initializer);
      if (specifier === undefined) return [];
      if (ts.isIdentifier(name)) return [{ local: name.text, specifier, name: 'default' }];
      return name.elements.flatMap((element): readonly Import[] => {
        if (!ts.isBindingElement(element) || !ts.isIdentifier(element.name)) return [];
        const of = element.propertyName?.getText() ?? element.name.text;
        return [{ local: element.name.text, specifier, name: of }];
      });
    });
  });
}

function importsOfClause(ts: Ts, clause: TypeScript.ImportClause | undefined, specifier: string): readonly Import[] {
  const bindings = clause?.namedBindings;
  const own = clause?.name === undefined ? [] : [{ local: clause.name.text, specifier, name: 'default' }];
  if (bindings === undefined) return own;
  if (ts.isNamespaceImport(bindings)) return [...own, { local: bindings.name.text, specifier, name: '*' }];
  const named = bindings.elements.map(({ name, propertyName }) => ({
    local: name.text,
    specifier,
    name: (propertyName ?? name).text,
  }));
  return [...own, ...named];
}

/** The module of `require('…')`. */
function requiredIn(ts: Ts, node: TypeScript.Expression): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'require')
    return undefined;
  const [specifier] = node.arguments;
  return specifier !== undefined && ts.isStringLiteral(specifier) ? specifier.text : undefined;
}

const MUTATING = /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|set|add|delete|clear)$/;

/** `x.push(…)`, `x[0] = …`, `x.a = …`, `x = …`, anywhere in the file: of a constant as well. */
export function mutatedIn(ts: Ts, file: TypeScript.SourceFile): ReadonlySet<string> {
  const found = new Set<string>();
  const root = (node: TypeScript.Expression): void => {
    if (ts.isIdentifier(node)) found.add(node.text);
    else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) root(node.expression);
  };
  const visit = (node: TypeScript.Node): void => {
    if (ts.isBinaryExpression(node) && /^(?:[^=!<>]|\*\*|&&|\|\||\?\?|<<|>>>?)?=$/.test(node.operatorToken.getText()))
      root(node.left);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      if (MUTATING.test(node.expression.name.text)) root(node.expression.expression);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}
