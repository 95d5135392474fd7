/** What a declared type says of a parameter, read off its syntax: wider than what is seen in calls, and tried only where no call is seen. */
import type TypeScript from 'typescript';
import { type Domain, domainOf, NOTHING } from './domain.ts';
import type { Use } from './usage.ts';
import type { Value } from './value.ts';

type Ts = typeof TypeScript;

/** The declaration of a type by name; undefined where it is not in reach. */
export type Declarations = (name: string) => TypeScript.TypeNode | TypeScript.InterfaceDeclaration | undefined;

const DEEPEST = 6;

/** Undefined where nothing is known: `any`, a type from elsewhere, a type parameter. */
export function domainOfType(ts: Ts, type: TypeScript.TypeNode, declarations: Declarations): Domain | undefined {
  return read(ts, type, { declarations, depth: 0 });
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
      return domainOf([{ t: 'undefined' }]);
    case SyntaxKind.BigIntKeyword:
      return domainOf([0, 1, -1, 2, 10].map((digit): Value => ({ t: 'bigint', v: String(digit) })));
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
  if (ts.isTypeLiteralNode(type)) return recordOf(ts, type.members, inner);
  if (ts.isFunctionTypeNode(type)) return domainOf(CALLBACKS);
  return ts.isTypeReferenceNode(type) ? readReference(ts, type, reading) : undefined;
}

function readReference(
  ts: Ts,
  type: TypeScript.TypeReferenceNode,
  { declarations, inner }: Structure,
): Domain | undefined {
  const name = type.typeName.getText();
  const [first] = type.typeArguments ?? [];
  if (/^(?:Array|ReadonlyArray)$/.test(name)) return first && listOf(inner(first));
  if (name === 'Readonly' || name === 'Partial') return first && inner(first);
  if (name === 'Date')
    return domainOf([0, 951_782_400_000, 1_577_836_800_000, null].map((v): Value => ({ t: 'date', v })));
  const declared = declarations(name);
  if (declared === undefined) return undefined;
  if (!ts.isInterfaceDeclaration(declared)) return inner(declared);
  return declared.heritageClauses === undefined ? recordOf(ts, declared.members, inner) : undefined;
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

function listOf(item: Domain | undefined): Domain | undefined {
  return item && { ...NOTHING, lists: { item, minLength: 0, maxLength: 10 } };
}

function union(domains: readonly (Domain | undefined)[]): Domain | undefined {
  const known = domains.filter((domain) => domain !== undefined);
  if (known.length < domains.length) return undefined;
  return known.reduce(
    (all, one): Domain => ({
      numbers: all.numbers ?? one.numbers,
      strings: all.strings ?? one.strings,
      booleans: all.booleans || one.booleans,
      lists: all.lists ?? one.lists,
      records: all.records ?? one.records,
      exact: [...all.exact, ...one.exact],
    }),
    NOTHING,
  );
}

function recordOf(
  ts: Ts,
  members: readonly TypeScript.TypeElement[],
  inner: (type: TypeScript.TypeNode) => Domain | undefined,
): Domain | undefined {
  const fields = members.map((member) => {
    const value = ts.isPropertySignature(member) && member.type ? inner(member.type) : undefined;
    const name =
      member.name && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) ? member.name.text : undefined;
    return value && name !== undefined ? { name, value, isOptional: member.questionToken !== undefined } : undefined;
  });
  const known = fields.filter((field) => field !== undefined);
  return known.length === fields.length ? { ...NOTHING, records: { fields: known } } : undefined;
}

/** Where a function's own text is the only witness. */
export function domainOfUse(use: Use): Domain {
  if (use === 'text') return STRING;
  if (use === 'number') return COUNT;
  if ('oneOf' in use) return { ...NOTHING, exact: use.oneOf };
  const item = use.list === undefined ? COUNT : domainOfUse(use.list);
  return { ...NOTHING, lists: { item, minLength: 0, maxLength: 10 } };
}

/** What most functions calculate with. */
const COUNT: Domain = { ...NOTHING, numbers: { decimals: 0, min: 0, max: 1000, seen: [0, 1, 2, 3, 10, 12, 99, 100] } };

/** Small numbers before large ones, whole ones before fractions; both signs. */
const NUMBER: Domain = {
  ...NOTHING,
  numbers: {
    decimals: 2,
    min: -1000,
    max: 1000,
    seen: [0, 1, 2, 3, 5, 7, 10, 11, 12, 13, 24, 60, 99, 100, -1, 0.5, 1.5],
  },
};

const STRING: Domain = {
  ...NOTHING,
  strings: {
    alphabet: Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
    minLength: 0,
    maxLength: 20,
    seen: [
      '',
      'a',
      'b',
      'A',
      'ab',
      'aba',
      'Hello World',
      'a b c',
      '0',
      '12',
      '101',
      '3.5',
      'x,y',
      '()',
      '(())',
      '<>',
      '[]',
      'a@b.c',
      '1 2 3',
      'AEIOUy',
      '2024-02-29',
    ],
  },
};

const CALLBACKS: readonly Value[] = ['(x) => x', '() => true', '() => false', '(a, b) => a - b', '(x) => x * 2'].map(
  (v): Value => ({ t: 'function', v }),
);
