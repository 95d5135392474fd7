/** How types are called: by a name of their file, by `namespace.Name`, `typeof constant`, or by the module that `import('…')` names. */
import type TypeScript from 'typescript';

type Ts = typeof TypeScript;

/** The declaration of a type by name; undefined where it is not in reach. */
export type Declarations = (name: string) => Declared | undefined;

export interface Declared {
  readonly node:
    | TypeScript.InterfaceDeclaration
    | TypeScript.TypeAliasDeclaration
    | TypeScript.EnumDeclaration
    /** A constant, for `typeof`. */
    | TypeScript.VariableDeclaration
    /** What a type parameter stands for. */
    | TypeScript.TypeNode;
  /** Those of the place where it stands. */
  readonly declarations: Declarations;
  /** Of an enumeration, the member that is meant; left out for all of them. */
  readonly member?: string;
}

/** What `import('./a').Name` is called; undefined where the module alone is meant. */
export function importedName(ts: Ts, { argument, qualifier }: TypeScript.ImportTypeNode): string | undefined {
  if (qualifier === undefined || !ts.isLiteralTypeNode(argument) || !ts.isStringLiteral(argument.literal))
    return undefined;
  return `import ${argument.literal.text} ${qualifier.getText()}`;
}

export type Name =
  | { readonly is: 'own'; readonly name: string }
  | { readonly is: 'typeof'; readonly name: string }
  | { readonly is: 'within'; readonly owner: string; readonly name: string }
  | { readonly is: 'imported'; readonly specifier: string; readonly name: string };

export function nameOf(text: string): Name {
  const [first = '', second = '', third] = text.split(' ');
  if (first === 'typeof') return { is: 'typeof', name: second };
  if (first === 'import' && third !== undefined) return { is: 'imported', specifier: second, name: third };
  const dot = text.indexOf('.');
  return dot < 0 ? { is: 'own', name: text } : { is: 'within', owner: text.slice(0, dot), name: text.slice(dot + 1) };
}
