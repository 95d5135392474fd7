/** Whether a value is one that a declared type allows, as far as its syntax alone tells. */
import type TypeScript from 'typescript';
import type { Value } from '../values/value.ts';
import type { Declarations } from './names.ts';

type Ts = typeof TypeScript;

export interface Held {
  readonly value: Value;
  readonly declarations: Declarations;
  readonly depth?: number;
}

const DEEPEST = 8;

/** Undefined where it cannot be told. */
export function conforms(
  ts: Ts,
  type: TypeScript.TypeNode,
  { value, declarations, depth = 0 }: Held,
): boolean | undefined {
  if (depth > DEEPEST || is(value, 'cut') || is(value, 'again')) return undefined;
  const inner = (one: TypeScript.TypeNode, held: Value): boolean | undefined =>
    conforms(ts, one, { value: held, declarations, depth: depth + 1 });
  const { SyntaxKind } = ts;
  switch (type.kind) {
    case SyntaxKind.NumberKeyword:
      return typeof value === 'number' || is(value, 'number');
    case SyntaxKind.StringKeyword:
      return typeof value === 'string';
    case SyntaxKind.BooleanKeyword:
      return typeof value === 'boolean';
    case SyntaxKind.BigIntKeyword:
      return is(value, 'bigint');
    case SyntaxKind.UndefinedKeyword:
      return is(value, 'undefined');
    default:
      break;
  }
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return inner(type.type, value);
  if (ts.isArrayTypeNode(type)) return listConforms(value, (item) => inner(type.elementType, item));
  if (ts.isUnionTypeNode(type)) return some(type.types.map((one) => inner(one, value)));
  if (ts.isLiteralTypeNode(type)) return literalConforms(ts, type.literal, value);
  if (!ts.isTypeReferenceNode(type)) return undefined;
  const [first] = type.typeArguments ?? [];
  const name = type.typeName.getText();
  if (/^(?:Array|ReadonlyArray)$/.test(name)) return first && listConforms(value, (item) => inner(first, item));
  // What a promise gave was waited for.
  if (name === 'Promise' || name === 'Readonly') return first && inner(first, value);
  const declared = type.typeArguments === undefined ? declarations(name) : undefined;
  if (declared === undefined || !ts.isTypeAliasDeclaration(declared.node)) return undefined;
  return conforms(ts, declared.node.type, { value, declarations: declared.declarations, depth: depth + 1 });
}

const is = (value: Value, t: string): boolean => typeof value === 'object' && value !== null && value.t === t;

function listConforms(value: Value, inner: (item: Value) => boolean | undefined): boolean | undefined {
  if (typeof value !== 'object' || value === null || value.t !== 'array') return false;
  const items = value.v.map(inner);
  if (items.includes(false)) return false;
  return items.includes(undefined) ? undefined : true;
}

function some(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function literalConforms(ts: Ts, literal: TypeScript.LiteralTypeNode['literal'], value: Value): boolean | undefined {
  if (ts.isStringLiteral(literal)) return value === literal.text;
  if (ts.isNumericLiteral(literal)) return value === Number(literal.text);
  if (literal.kind === ts.SyntaxKind.NullKeyword) return value === null;
  if (literal.kind === ts.SyntaxKind.TrueKeyword) return value === true;
  return literal.kind === ts.SyntaxKind.FalseKeyword ? value === false : undefined;
}
