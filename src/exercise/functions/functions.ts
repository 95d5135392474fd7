/** The functions of a file that can be called from its top: what they are called, where they stand, what they take. Closures are exercised through the function that holds them. */

import type TypeScript from 'typescript';
import { isEndless } from '../../languages/javascript/endless.ts';
import { isTooDeep, unlessItFails } from './depth.ts';
import { exportedElsewhere } from './export-statements.ts';
import { type Held, inStatement } from './top-level.ts';

type Ts = typeof TypeScript;

/** Something at the top of a file that has a name of its own. */
export interface Subject {
  /** `f`, `Class.method`, `Class#method` for instances, `Class#get field`, `new Class`, `object.method`, `default`. */
  readonly name: string;
  /** Lines, one-based and inclusive. */
  readonly from: number;
  readonly to: number;
  readonly isExported: boolean;
  /** Exported without a name. */
  readonly isDefault?: boolean;
}

export interface Func extends Subject {
  /** What gives it inside its module once it is CommonJS; for a method of instances, what gives the class. */
  readonly expression: string;
  readonly parameters: readonly Parameter[];
  /** Without comments and layout: equal texts do the same as long as what they call does. */
  readonly text: string;
  /** The comment before it; empty where there is none. */
  readonly comment: string;
  readonly node: TypeScript.FunctionLikeDeclaration;
}

export interface Parameter {
  /** Empty for a pattern. */
  readonly name: string;
  /** What takes a record apart; undefined for a name. */
  readonly pattern: TypeScript.ObjectBindingPattern | undefined;
  readonly type: TypeScript.TypeNode | undefined;
  readonly isOptional: boolean;
  readonly isRest: boolean;
  readonly initial: TypeScript.Expression | undefined;
}

/** Of a text that is nested too deeply the tree of an empty one: ask for `parsedFile` where nothing would pass for an answer. */
export const parseFile = (ts: Ts, path: string, text: string): TypeScript.SourceFile =>
  parsedFile(ts, path, text) ?? ts.createSourceFile(path, '', ts.ScriptTarget.ESNext, true);

/** Undefined for a text that is nested too deeply, or that would keep the parser busy. */
export function parsedFile(ts: Ts, path: string, text: string): TypeScript.SourceFile | undefined {
  const kinds: Readonly<Record<string, TypeScript.ScriptKind>> = {
    ts: ts.ScriptKind.TS,
    mts: ts.ScriptKind.TS,
    cts: ts.ScriptKind.TS,
    tsx: ts.ScriptKind.TSX,
  };
  if (isEndless(text)) return undefined;
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const kind = kinds[extension] ?? ts.ScriptKind.JSX;
  const file = unlessItFails(() => ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind));
  return file === undefined || isTooDeep(ts, file) ? undefined : file;
}

/** In the order of the text. Names occur once: of overloads and redeclarations, the last that has a body. */
export function functionsIn(ts: Ts, file: TypeScript.SourceFile): readonly Func[] {
  const elsewhere = exportedElsewhere(ts, file);
  const found = file.statements
    .flatMap((statement) => inStatement(ts, statement))
    .filter(({ node }) => 'body' in node && node.body !== undefined)
    .map((held) => {
      const owner = ownerOf(held.name);
      const isDefault = elsewhere.unnamed.has(owner);
      return funcOf(ts, file, {
        ...held,
        isDefault,
        isExported: held.isExported || isDefault || elsewhere.named.has(owner),
      });
    });
  return [...new Map(found.map((func) => [func.name, func])).values()];
}

/** The first word of a name: what stands at the top of the file. */
export const ownerOf = (name: string): string => name.replace(/^new /, '').split(/[.#]/)[0] ?? '';
/** The last word: what callers write. */
export const lastWord = (name: string): string => name.split(/[.# ]/).at(-1) ?? '';

function funcOf(ts: Ts, file: TypeScript.SourceFile, held: Held & { readonly isDefault: boolean }): Func {
  const { name, expression, node, whole, isExported, isDefault } = held;
  const line = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line + 1;
  const comments = ts.getLeadingCommentRanges(file.text, whole.getFullStart()) ?? [];
  const last = comments.at(-1);
  return {
    name,
    expression,
    from: line(whole.getStart(file)),
    to: line(whole.getEnd()),
    parameters: node.parameters.map((parameter) => parameterOf(ts, parameter)),
    text: tokensOf(ts, file.text.slice(node.getStart(file), node.getEnd())),
    comment: last === undefined ? '' : file.text.slice(last.pos, last.end),
    isExported,
    isDefault,
    node,
  };
}

function parameterOf(ts: Ts, parameter: TypeScript.ParameterDeclaration): Parameter {
  return {
    name: ts.isIdentifier(parameter.name) ? parameter.name.text : '',
    pattern: ts.isObjectBindingPattern(parameter.name) ? parameter.name : undefined,
    type: parameter.type ?? ts.getJSDocType(parameter),
    isOptional: parameter.questionToken !== undefined || parameter.initializer !== undefined,
    isRest: parameter.dotDotDotToken !== undefined,
    initial: parameter.initializer,
  };
}

/** The words of a text, without comments and layout, a space between each two. */
export function tokensOf(ts: Ts, text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.JSX, text);
  const tokens: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) tokens.push(scanner.getTokenText());
  return tokens.join(' ');
}
