/** What the declared types of a function say of its arguments: from the declarations that a package has beside its sources, or from JSDoc; whatever has no type that is understood is any JSON value. */
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { functionsIn, parseFile } from '../../src/exercise/functions/functions.ts';

export type Kind =
  | 'number'
  | 'string'
  | 'boolean'
  | 'date'
  | 'json'
  | 'undefined'
  | readonly ['list', Kind]
  | readonly ['either', ...Kind[]];

/** One for each parameter, and whether any type was declared. */
export function kindsOf(
  path: string,
  text: string,
  name: string,
): { readonly kinds: readonly Kind[]; readonly isTyped: boolean } {
  const declared = parametersIn(path.replace(/\.([cm]?)js$/, '.d.$1ts'), name);
  const own = functionsIn(ts, parseFile(ts, path, text)).find((one) => one.name === name);
  const types = declared ?? own?.parameters.map(({ type }) => type) ?? [];
  return { kinds: types.map(kindOf), isTyped: types.some((type) => type !== undefined) };
}

function parametersIn(path: string, name: string): readonly (ts.TypeNode | undefined)[] | undefined {
  if (!existsSync(path)) return undefined;
  const file = parseFile(ts, path, readFileSync(path, 'utf8'));
  const found = file.statements.find((one) => ts.isFunctionDeclaration(one) && one.name?.text === name);
  return found && ts.isFunctionDeclaration(found) ? found.parameters.map(({ type }) => type) : undefined;
}

function kindOf(type: ts.TypeNode | undefined): Kind {
  if (type === undefined) return 'json';
  if (ts.isParenthesizedTypeNode(type)) return kindOf(type.type);
  if (ts.isArrayTypeNode(type)) return ['list', kindOf(type.elementType)];
  if (ts.isUnionTypeNode(type)) return ['either', ...type.types.map(kindOf)];
  if (ts.isTypeReferenceNode(type) && /^(?:Date|DateArg|DateType)$/.test(type.typeName.getText())) return 'date';
  return PLAIN.get(type.kind) ?? 'json';
}

const PLAIN: ReadonlyMap<ts.SyntaxKind, Kind> = new Map([
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
  [ts.SyntaxKind.UndefinedKeyword, 'undefined'],
]);
