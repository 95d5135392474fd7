/** The small parts of types: literals, members of enumerations, texts with a pattern, fields by name. */
import type TypeScript from 'typescript';
import { type Domain, domainOf, NOTHING } from '../domains/domain.ts';
import { fewOf } from '../domains/few-values.ts';
import { literalOf } from '../evaluation/expression.ts';
import { NOWHERE, scopeOfFile } from '../evaluation/scope.ts';
import type { Value } from '../values/value.ts';

type Ts = typeof TypeScript;
type Inner = (type: TypeScript.TypeNode) => Domain | undefined;

export function enumOf(ts: Ts, { members }: TypeScript.EnumDeclaration, only: string | undefined): Domain | undefined {
  const values = members.map(
    ({ initializer, name }, index): { readonly name: string; readonly value: Value | undefined } => {
      const value = initializer === undefined ? index : literalOf(ts, initializer, NOWHERE);
      return { name: name.getText(), value };
    },
  );
  const wanted = values.filter(({ name }) => only === undefined || name === only);
  const known = wanted.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return known.length === wanted.length && known.length > 0 ? { ...NOTHING, exact: known } : undefined;
}

/** A literal type takes that value and no neighbour of it. */
export function literal(ts: Ts, node: TypeScript.LiteralTypeNode['literal']): Domain | undefined {
  if (ts.isStringLiteralLike(node)) return { ...NOTHING, exact: [node.text] };
  if (node.kind === ts.SyntaxKind.NullKeyword) return domainOf([null]);
  const isBoolean = node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
  if (isBoolean) return { ...NOTHING, exact: [node.kind === ts.SyntaxKind.TrueKeyword] };
  const value =
    ts.isNumericLiteral(node) || ts.isPrefixUnaryExpression(node) ? literalOf(ts, node, NOWHERE) : undefined;
  return value === undefined ? undefined : { ...NOTHING, exact: [value] };
}

/** The value of a constant, a record field by field. */
export function constantOf(ts: Ts, { initializer }: TypeScript.VariableDeclaration): Domain | undefined {
  if (initializer === undefined) return undefined;
  const value = literalOf(ts, initializer, scopeOfFile(ts, initializer.getSourceFile(), NOWHERE));
  return value === undefined ? undefined : exactly(value);
}

function exactly(value: Value): Domain {
  if (typeof value !== 'object' || value?.t !== 'object') return { ...NOTHING, exact: [value] };
  const fields = value.v.map(([name, held]) => ({ name, value: exactly(held), isOptional: false }));
  return { ...NOTHING, records: { fields } };
}

/** Records with those names; undefined where any text may be one. */
export function namedBy(
  { exact, strings }: Domain,
  field: { readonly value: Domain; readonly isOptional: boolean },
): Domain | undefined {
  const names = exact.flatMap((name) => (typeof name === 'string' || typeof name === 'number' ? [String(name)] : []));
  if (strings !== null || names.length === 0 || names.length < exact.length) return undefined;
  return { ...NOTHING, records: { fields: names.map((name) => ({ name, ...field })) } };
}

export function fieldName(ts: Ts, { name }: TypeScript.TypeElement): string | undefined {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

/** Of a tuple, with or without a name, and whether it may be left out or not. */
export function elementType(ts: Ts, element: TypeScript.TypeNode | TypeScript.NamedTupleMember): TypeScript.TypeNode {
  if (ts.isNamedTupleMember(element)) return element.dotDotDotToken ? element : element.type;
  return ts.isOptionalTypeNode(element) ? element.type : element;
}

const TEXTS = 12;

/** `${number}px`: undefined where a part is no text and no number. */
export function textsOf({ head, templateSpans }: TypeScript.TemplateLiteralTypeNode, inner: Inner): Domain | undefined {
  let texts = [head.text];
  for (const { type, literal: after } of templateSpans) {
    const values = fewOf(inner(type) ?? NOTHING, TEXTS).filter(
      (one) => typeof one === 'string' || typeof one === 'number',
    );
    if (values.length === 0) return undefined;
    const before = texts;
    texts = values.map((value, index) => `${before[index % before.length] ?? ''}${value}${after.text}`);
  }
  return { ...NOTHING, exact: [...new Set(texts)] };
}
