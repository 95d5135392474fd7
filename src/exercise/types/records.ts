/** What a declared record says of its fields: an interface's or a type's members, or the tags of a comment. */
import type TypeScript from 'typescript';
import { dictionaryOf, listOf } from '../domains/combining.ts';
import { type Domain, domainOf, NOTHING } from '../domains/domain.ts';
import { CALLBACKS } from '../domains/plain.ts';
import { fieldName } from './syntax.ts';

type Ts = typeof TypeScript;

/** What a type within another one says; undefined where nothing is known. */
export type Inner = (type: TypeScript.TypeNode) => Domain | undefined;

interface Field {
  readonly name: string;
  readonly value: Domain;
  readonly isOptional: boolean;
}

/** A field that may be left out and whose type is not known is left out. */
export function recordOf(
  ts: Ts,
  members: readonly TypeScript.TypeElement[],
  { inner, isAskedFor }: { readonly inner: Inner; readonly isAskedFor: (field: string) => boolean },
): Domain | undefined {
  const fields: Field[] = [];
  for (const member of members) {
    if (ts.isIndexSignatureDeclaration(member)) continue;
    const isOptional = member.questionToken !== undefined;
    const value = domainOfMember(ts, member, inner);
    const name = fieldName(ts, member);
    if (value !== undefined && name !== undefined) fields.push({ name, value, isOptional });
    else if (!isOptional && isAskedFor(name ?? '')) return undefined;
  }
  const [first] = members;
  if (fields.length === 0 && first !== undefined && ts.isIndexSignatureDeclaration(first))
    return dictionaryOf(inner(first.type));
  return { ...NOTHING, records: { fields } };
}

function domainOfMember(ts: Ts, member: TypeScript.TypeElement, inner: Inner): Domain | undefined {
  if (ts.isMethodSignature(member)) return domainOf(CALLBACKS);
  return ts.isPropertySignature(member) && member.type ? inner(member.type) : undefined;
}

/** `@property` for `@property`. */
export function recordOfTags(
  ts: Ts,
  { jsDocPropertyTags, isArrayType }: TypeScript.JSDocTypeLiteral,
  inner: Inner,
): Domain | undefined {
  const fields: Field[] = [];
  for (const { name, typeExpression, isBracketed } of jsDocPropertyTags ?? []) {
    const type = typeExpression?.type;
    const value = type && inner(type);
    const isOptional = isBracketed || (type !== undefined && ts.isJSDocOptionalType(type));
    if (value !== undefined) fields.push({ name: name.getText().split('.').at(-1) ?? '', value, isOptional });
    else if (!isOptional) return undefined;
  }
  const record = { ...NOTHING, records: { fields } };
  return isArrayType ? listOf(record) : record;
}
