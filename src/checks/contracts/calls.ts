/** What a call gives and what its target takes, as declared. */
import type ts from 'typescript';
import type { Court } from './court.ts';
import type { TypeScript } from './host.ts';
import { signaturesOf } from './places.ts';

export interface Call {
  /** What is called, as written, short. */
  readonly text: string;
  /** How many arguments there are. */
  readonly given: number;
  /** How many the declarations take; `most` is null where there is no end. */
  readonly least: number;
  readonly most: number | null;
  readonly declarations: readonly ts.Declaration[];
  readonly isSpread: boolean;
  /** Declared in a script, where parameters bind nobody. */
  readonly isLoose: boolean;
  /** How many it takes comes of types, as where tests of types ask for one more argument to tell that two differ. */
  readonly isComputed: boolean;
  /** An argument may be anything. */
  readonly hasUnknown: boolean;
}

/** Null where nothing that can be called is known. */
export function argumentsOf(
  { compiler, checker }: Pick<Court, 'compiler' | 'checker'>,
  call: ts.CallExpression | ts.NewExpression,
): Call | null {
  const declarations = signaturesOf({ compiler, checker }, call).flatMap(
    (signature): readonly ts.SignatureDeclaration[] => {
      // Signatures of intrinsic constructors have none, whatever the type says.
      const declaration: ts.SignatureDeclaration | undefined = signature.getDeclaration();
      return declaration === undefined ? [] : [declaration];
    },
  );
  const given = call.arguments ?? [];
  if (declarations.length === 0) return null;
  const counts = declarations.map((declaration) => countsOf(compiler, declaration));
  return {
    text: shortened(call.expression.getText()),
    given: given.length,
    least: Math.min(...counts.map(({ least }) => least)),
    most: counts.some(({ most }) => most === null) ? null : Math.max(...counts.map(({ most }) => most ?? 0)),
    declarations,
    isSpread: given.some((argument) => compiler.isSpreadElement(argument)),
    isLoose: declarations.some((declaration) => /\.[cm]?jsx?$/.test(declaration.getSourceFile().fileName)),
    isComputed: declarations.some(({ parameters }) => isRestComputed(compiler, parameters.at(-1))),
    hasUnknown: given.some((argument) => (checker.getTypeAtLocation(argument).flags & compiler.TypeFlags.Any) !== 0),
  };
}

function countsOf(
  compiler: TypeScript,
  { parameters }: ts.SignatureDeclaration,
): { readonly least: number; readonly most: number | null } {
  const own = parameters.filter(({ name }) => !compiler.isIdentifier(name) || name.text !== 'this');
  const needed = own.map(
    (parameter) => !parameter.questionToken && !parameter.initializer && !parameter.dotDotDotToken,
  );
  return {
    least: needed.lastIndexOf(true) + 1,
    most: own.some(({ dotDotDotToken }) => dotDotDotToken !== undefined) ? null : own.length,
  };
}

function isRestComputed(compiler: TypeScript, last: ts.ParameterDeclaration | undefined): boolean {
  if (last?.dotDotDotToken === undefined || last.type === undefined) return false;
  const type = compiler.isTypeOperatorNode(last.type) ? last.type.type : last.type;
  const isList = compiler.isTypeReferenceNode(type) && /^(?:Readonly)?Array$/.test(type.typeName.getText());
  return !compiler.isArrayTypeNode(type) && !isList;
}

/** On one line, and no longer than a name should be. */
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
};
