/** The constants at the top of a file that hold a value and no function: what they are called and where they stand. */
import type TypeScript from 'typescript';
import { ownerOf, type Subject, tokensOf } from './functions.ts';

type Ts = typeof TypeScript;

export interface Constant extends Subject {
  /** Without comments and layout. */
  readonly text: string;
}

/** In the order of the text. `functions`: names that are spoken for. */
export function constantsIn(ts: Ts, file: TypeScript.SourceFile, functions: readonly Subject[]): readonly Constant[] {
  const owners = new Set(functions.map(({ name }) => ownerOf(name)));
  return file.statements.flatMap((statement): readonly Constant[] => {
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) return [];
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    const line = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line + 1;
    return statement.declarationList.declarations.flatMap(({ name, initializer }): readonly Constant[] =>
      ts.isIdentifier(name) && initializer !== undefined && !owners.has(name.text)
        ? [
            {
              name: name.text,
              from: line(name.getStart(file)),
              to: line(initializer.getEnd()),
              isExported,
              text: tokensOf(ts, initializer.getText(file)),
            },
          ]
        : [],
    );
  });
}
