/** What a declared type says of a parameter, read off its syntax: wider than what is seen in calls, and tried only where no call is seen. */
import type TypeScript from 'typescript';
import { both, dictionaryOf, heldBy, listOf, namesOf, union, withFields, withOptional } from '../domains/combining.ts';
import { type Domain, domainOf, NOTHING } from '../domains/domain.ts';
import { mapsOf, promisesOf, setsOf, tuplesOf } from '../domains/few-values.ts';
import { ANYTHING, BUILT_IN, NUMBER, OBJECTS, STRING } from '../domains/plain.ts';
import type { Value } from '../values/value.ts';
import { callbacksOf } from './callbacks.ts';
import { type Declarations, type Declared, importedName } from './names.ts';
import { type Inner, recordOf, recordOfTags } from './records.ts';
import { constantOf, elementType, enumOf, literal, namedBy, textsOf } from './syntax.ts';

type Ts = typeof TypeScript;

const DEEPEST = 8;
/** Types that are read for one parameter: what takes more to tell is no plain data. */
const MOST = 400;

/** Undefined where nothing is known: a type from a package, a type that is calculated. */
export function domainOfType(ts: Ts, type: TypeScript.TypeNode, declarations: Declarations): Domain | undefined {
  return readAll(ts, type, { ...START, declarations });
}

/** The same, where records lack fields of which nothing is known and which are not asked for: less than the type says, so nobody need give such a value. */
export function domainWithout(
  ts: Ts,
  type: TypeScript.TypeNode,
  {
    declarations,
    isAskedFor,
  }: { readonly declarations: Declarations; readonly isAskedFor: (field: string) => boolean },
): Domain | undefined {
  return readAll(ts, type, { ...START, declarations, isAskedFor });
}

function readAll(ts: Ts, type: TypeScript.TypeNode, reading: Omit<Reading, 'budget'>): Domain | undefined {
  const budget = { left: MOST };
  const domain = read(ts, type, { ...reading, budget });
  return budget.left < 0 ? undefined : domain;
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
  /** Declarations on the way here: what holds itself is told once more, and then no further. */
  readonly within: readonly TypeScript.Node[];
  readonly budget: { left: number };
  /** Whether a field must be there for anybody to be able to do anything with a record. */
  readonly isAskedFor: (field: string) => boolean;
}

const START = { depth: 0, within: [], isAskedFor: () => true };

/** `type` is missing where a text does not parse whole, whatever the compiler's own types promise. */
function read(ts: Ts, type: TypeScript.TypeNode | undefined, reading: Reading): Domain | undefined {
  reading.budget.left -= 1;
  if (type === undefined || reading.depth > DEEPEST || reading.budget.left < 0) return undefined;
  const inner = (one: TypeScript.TypeNode | undefined) => read(ts, one, { ...reading, depth: reading.depth + 1 });
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
    case SyntaxKind.SymbolKeyword:
      return domainOf([{ t: 'symbol', v: 'a' }]);
    case SyntaxKind.UnknownKeyword:
      return ANYTHING;
    case SyntaxKind.AnyKeyword:
      // Alone it says nothing; as a part of something it is no reason to know nothing of the rest.
      return reading.depth > 0 ? ANYTHING : undefined;
    case SyntaxKind.ObjectKeyword:
      return OBJECTS;
    default:
      return readStructure(ts, type, { ...reading, inner });
  }
}

type Structure = Reading & { readonly inner: Inner };

function readStructure(ts: Ts, type: TypeScript.TypeNode, reading: Structure): Domain | undefined {
  const { inner } = reading;
  if (ts.isTypeOperatorNode(type) && type.operator === ts.SyntaxKind.KeyOfKeyword) return namesOf(inner(type.type));
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return inner(type.type);
  if (ts.isJSDocNullableType(type) || ts.isJSDocOptionalType(type)) return inner(type.type);
  if (ts.isJSDocNonNullableType(type)) return inner(type.type);
  if (ts.isLiteralTypeNode(type)) return literal(ts, type.literal);
  if (ts.isArrayTypeNode(type)) return listWithin(inner(type.elementType), reading);
  if (ts.isUnionTypeNode(type)) return union(type.types.map(inner));
  if (ts.isIntersectionTypeNode(type)) return both(type.types.map(inner));
  if (ts.isTypeLiteralNode(type)) return recordOf(ts, type.members, reading);
  if (ts.isJSDocTypeLiteral(type)) return recordOfTags(ts, type, inner);
  if (ts.isFunctionTypeNode(type)) return callbacksOf(ts, type);
  if (ts.isIndexedAccessTypeNode(type)) return heldBy(inner(type.objectType), indexOf(ts, type.indexType, inner));
  if (ts.isTupleTypeNode(type)) return tuplesOf(type.elements.map((element) => inner(elementType(ts, element))));
  if (ts.isMappedTypeNode(type)) return mapped(type, inner);
  if (ts.isTemplateLiteralTypeNode(type)) return textsOf(type, inner);
  if (ts.isTypeQueryNode(type)) return readNamed(ts, `typeof ${type.exprName.getText()}`, [], reading);
  if (ts.isImportTypeNode(type)) {
    const name = importedName(ts, type);
    return name === undefined ? undefined : readNamed(ts, name, type.typeArguments ?? [], reading);
  }
  return ts.isTypeReferenceNode(type) ? readReference(ts, type, reading) : undefined;
}

/** Of what is not known, a list may at least be empty; that alone would be too little to ask a function. */
function listWithin(item: Domain | undefined, { depth }: Reading): Domain | undefined {
  return listOf(item) ?? (depth > 0 ? { ...NOTHING, lists: { item: NOTHING, minLength: 0, maxLength: 0 } } : undefined);
}

/** `number` means any place. */
function indexOf(ts: Ts, type: TypeScript.TypeNode, inner: Inner): Domain | undefined {
  return type.kind === ts.SyntaxKind.NumberKeyword ? NOTHING : inner(type);
}

function mapped({ typeParameter, type, questionToken }: TypeScript.MappedTypeNode, inner: Inner): Domain | undefined {
  const names = typeParameter.constraint && inner(typeParameter.constraint);
  const value = type && inner(type);
  const isOptional = questionToken !== undefined;
  if (names === undefined || value === undefined) return undefined;
  return namedBy(names, { value, isOptional }) ?? dictionaryOf(value);
}

const UNCHANGED = /^(?:Readonly|Required|NonNullable|NoInfer|Awaited)$/;
const LISTS = /^(?:Array|ReadonlyArray|Iterable)$/;

function readReference(ts: Ts, type: TypeScript.TypeReferenceNode, reading: Structure): Domain | undefined {
  const { inner } = reading;
  const name = type.typeName.getText();
  const [first, second] = type.typeArguments ?? [];
  const one = first && inner(first);
  if (LISTS.test(name)) return first && listWithin(one, reading);
  if (UNCHANGED.test(name)) return one;
  if (name === 'Partial') return withOptional(one);
  if (name === 'Pick' || name === 'Omit') return withFields(one, second && inner(second), name === 'Pick');
  if (name === 'Promise' || name === 'PromiseLike') return one && promisesOf(one);
  if (/^(?:Readonly)?Set$/.test(name)) return one && setsOf(one);
  const other = second && inner(second);
  if (/^(?:Readonly)?Map$/.test(name)) return one && other && mapsOf(one, other);
  if (name === 'Record')
    return other && ((one && namedBy(one, { value: other, isOptional: false })) ?? dictionaryOf(other));
  return BUILT_IN.get(name) ?? readNamed(ts, name, type.typeArguments ?? [], reading);
}

function readNamed(
  ts: Ts,
  name: string,
  given: readonly TypeScript.TypeNode[],
  reading: Structure,
): Domain | undefined {
  const declared = reading.declarations(name);
  // What holds itself is no deeper than what holds it once more.
  if (declared === undefined || reading.within.filter((node) => node === declared.node).length > 1) return undefined;
  return readDeclared(ts, declared, { ...reading, within: [...reading.within, declared.node], given });
}

function readDeclared(
  ts: Ts,
  { node, declarations, member }: Declared,
  { given, ...reading }: Reading & { readonly given: readonly TypeScript.TypeNode[] },
): Domain | undefined {
  if (ts.isEnumDeclaration(node)) return enumOf(ts, node, member);
  if (ts.isVariableDeclaration(node)) return constantOf(ts, node);
  const isNamed = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  const parameters = isNamed ? (node.typeParameters ?? []) : [];
  const filled = (name: string): Declared | undefined => {
    const at = parameters.findIndex((parameter) => parameter.name.text === name);
    const type = given[at] ?? parameters[at]?.default ?? parameters[at]?.constraint;
    if (at >= 0 && type !== undefined) return { node: type, declarations: reading.declarations };
    return at >= 0 ? undefined : declarations(name);
  };
  const next = { ...reading, declarations: filled, depth: reading.depth + 1 };
  const inner = (one: TypeScript.TypeNode): Domain | undefined => read(ts, one, next);
  // A name is no part of what it stands for.
  if (ts.isTypeAliasDeclaration(node)) return read(ts, node.type, { ...next, depth: reading.depth });
  if (!ts.isInterfaceDeclaration(node)) return inner(node);
  const own = recordOf(ts, node.members, { ...next, inner });
  const parents = (node.heritageClauses ?? [])
    .flatMap(({ types }) => types)
    .map(({ expression, typeArguments }) =>
      readNamed(ts, expression.getText(), typeArguments ?? [], { ...next, inner }),
    );
  return parents.length === 0 ? own : both([...parents, own]);
}
