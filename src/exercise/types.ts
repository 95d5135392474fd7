/** What a declared type says of a parameter, read off its syntax: wider than what is seen in calls, and tried only where no call is seen. */
import type TypeScript from 'typescript';
import { both, listOf, union, withFields, withOptional } from './combining.ts';
import { type Domain, domainOf, NOTHING } from './domain.ts';
import { ANYTHING, BUILT_IN, CALLBACKS, NUMBER, STRING } from './plain-domains.ts';
import type { Value } from './value.ts';

type Ts = typeof TypeScript;

/** The declaration of a type by name; undefined where it is not in reach. */
export type Declarations = (name: string) => Declared | undefined;

export interface Declared {
  readonly node:
    | TypeScript.InterfaceDeclaration
    | TypeScript.TypeAliasDeclaration
    | TypeScript.EnumDeclaration
    /** What a type parameter stands for. */
    | TypeScript.TypeNode;
  /** Those of the place where it stands. */
  readonly declarations: Declarations;
}

const DEEPEST = 8;

/** Undefined where nothing is known: a type from a package, a type that is calculated. */
export function domainOfType(ts: Ts, type: TypeScript.TypeNode, declarations: Declarations): Domain | undefined {
  return read(ts, type, { declarations, depth: 0 });
}

/** With the type parameters of a function: what they extend, or numbers and texts. */
export function withParameters(
  ts: Ts,
  parameters: readonly TypeScript.TypeParameterDeclaration[] | undefined,
  declarations: Declarations,
): Declarations {
  const constraints = new Map((parameters ?? []).map(({ name, constraint }) => [name.text, constraint]));
  return (name) => {
    if (!constraints.has(name)) return declarations(name);
    const node = constraints.get(name) ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
    return { node, declarations };
  };
}

interface Reading {
  readonly declarations: Declarations;
  readonly depth: number;
}

function read(ts: Ts, type: TypeScript.TypeNode, reading: Reading): Domain | undefined {
  if (reading.depth > DEEPEST) return undefined;
  const inner = (one: TypeScript.TypeNode) => read(ts, one, { ...reading, depth: reading.depth + 1 });
  const { SyntaxKind } = ts;
  switch (type.kind) {
    case SyntaxKind.NumberKeyword:
      return NUMBER;
    case SyntaxKind.StringKeyword:
      return STRING;
    case SyntaxKind.BooleanKeyword:
      return { ...NOTHING, booleans: true };
    case SyntaxKind.UndefinedKeyword:
    case SyntaxKind.VoidKeyword:
      return domainOf([{ t: 'undefined' }]);
    case SyntaxKind.BigIntKeyword:
      return domainOf([0, 1, -1, 2, 10].map((digit): Value => ({ t: 'bigint', v: String(digit) })));
    case SyntaxKind.UnknownKeyword:
      return ANYTHING;
    default:
      return readStructure(ts, type, { ...reading, inner });
  }
}

type Structure = Reading & { readonly inner: (type: TypeScript.TypeNode) => Domain | undefined };

function readStructure(ts: Ts, type: TypeScript.TypeNode, reading: Structure): Domain | undefined {
  const { inner } = reading;
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return inner(type.type);
  if (ts.isJSDocNullableType(type) || ts.isJSDocOptionalType(type)) return inner(type.type);
  if (ts.isLiteralTypeNode(type)) return literal(ts, type.literal);
  if (ts.isArrayTypeNode(type)) return listOf(inner(type.elementType));
  if (ts.isUnionTypeNode(type)) return union(type.types.map(inner));
  if (ts.isIntersectionTypeNode(type)) return both(type.types.map(inner));
  if (ts.isTypeLiteralNode(type)) return recordOf(ts, type.members, inner);
  if (ts.isFunctionTypeNode(type)) return domainOf(CALLBACKS);
  return ts.isTypeReferenceNode(type) ? readReference(ts, type, reading) : undefined;
}

const UNCHANGED = /^(?:Readonly|Required|NonNullable|NoInfer)$/;

function readReference(ts: Ts, type: TypeScript.TypeReferenceNode, reading: Structure): Domain | undefined {
  const { declarations, inner } = reading;
  const name = type.typeName.getText();
  const [first, second] = type.typeArguments ?? [];
  if (/^(?:Array|ReadonlyArray|Iterable)$/.test(name)) return first && listOf(inner(first));
  if (UNCHANGED.test(name)) return first && inner(first);
  if (name === 'Partial') return withOptional(first && inner(first));
  if (name === 'Pick' || name === 'Omit')
    return withFields(first && inner(first), second && inner(second), name === 'Pick');
  const known = BUILT_IN.get(name);
  if (known !== undefined) return known;
  const declared = declarations(name);
  return declared && readDeclared(ts, declared, { ...reading, given: type.typeArguments ?? [] });
}

function readDeclared(
  ts: Ts,
  { node, declarations }: Declared,
  { given, ...reading }: Reading & { readonly given: readonly TypeScript.TypeNode[] },
): Domain | undefined {
  if (ts.isEnumDeclaration(node)) return enumOf(ts, node);
  const isNamed = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  const parameters = isNamed ? (node.typeParameters ?? []) : [];
  const filled = (name: string): Declared | undefined => {
    const at = parameters.findIndex((parameter) => parameter.name.text === name);
    const type = given[at] ?? parameters[at]?.default ?? parameters[at]?.constraint;
    if (at >= 0 && type !== undefined) return { node: type, declarations: reading.declarations };
    return at >= 0 ? undefined : declarations(name);
  };
  const next = { declarations: filled, depth: reading.depth + 1 };
  const inner = (one: TypeScript.TypeNode): Domain | undefined => read(ts, one, next);
  if (ts.isTypeAliasDeclaration(node)) return inner(node.type);
  if (!ts.isInterfaceDeclaration(node)) return inner(node);
  const own = recordOf(ts, node.members, inner);
  const parents = (node.heritageClauses ?? [])
    .flatMap(({ types }) => types)
    .map(({ expression, typeArguments }) => {
      const parent = ts.isIdentifier(expression) ? declarations(expression.text) : undefined;
      return parent && readDeclared(ts, parent, { ...next, given: typeArguments ?? [] });
    });
  return parents.length === 0 ? own : both([...parents, own]);
}

function enumOf(ts: Ts, { members }: TypeScript.EnumDeclaration): Domain | undefined {
  const values = members.map(({ initializer }, index): Value | undefined => {
    if (initializer === undefined) return index;
    if (ts.isNumericLiteral(initializer)) return Number(initializer.text);
    return ts.isStringLiteral(initializer) ? initializer.text : undefined;
  });
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? { ...NOTHING, exact: known } : undefined;
}

function literal(ts: Ts, node: TypeScript.LiteralTypeNode['literal']): Domain | undefined {
  if (ts.isStringLiteral(node)) return fixed({ strings: node.text });
  if (ts.isNumericLiteral(node)) return fixed({ numbers: Number(node.text) });
  if (node.kind === ts.SyntaxKind.NullKeyword) return domainOf([null]);
  const isBoolean = node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
  return isBoolean ? { ...NOTHING, booleans: true } : undefined;
}

/** A literal type takes that value and no neighbour of it. */
function fixed(value: { readonly strings?: string; readonly numbers?: number }): Domain {
  const { strings, numbers } = value;
  const one = strings ?? numbers;
  return one === undefined ? NOTHING : { ...NOTHING, exact: [one] };
}

/** A field that may be left out and whose type is not known is left out. */
function recordOf(
  ts: Ts,
  members: readonly TypeScript.TypeElement[],
  inner: (type: TypeScript.TypeNode) => Domain | undefined,
): Domain | undefined {
  const fields: { readonly name: string; readonly value: Domain; readonly isOptional: boolean }[] = [];
  for (const member of members) {
    const isOptional = member.questionToken !== undefined;
    const value = domainOfMember(ts, member, inner);
    const name =
      member.name && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) ? member.name.text : undefined;
    if (value !== undefined && name !== undefined) fields.push({ name, value, isOptional });
    else if (!isOptional) return undefined;
  }
  return { ...NOTHING, records: { fields } };
}

function domainOfMember(
  ts: Ts,
  member: TypeScript.TypeElement,
  inner: (type: TypeScript.TypeNode) => Domain | undefined,
): Domain | undefined {
  if (ts.isMethodSignature(member)) return domainOf(CALLBACKS);
  return ts.isPropertySignature(member) && member.type ? inner(member.type) : undefined;
}
