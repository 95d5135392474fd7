/** What is in question on added lines, and of what a type is known. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sitesIn } from '../../../src/checks/contracts/sites.ts';

const DECLARED = `
  declare const loose: any;
  declare const strict: { deep: { leaf: () => number }; [name: string]: unknown };
  declare function run(): { also: any };
  declare class Made { member: string }
`;

/** The lines of what is known and of what is not, once the file was checked. */
function linesOf(
  file: string,
  text: string,
): { readonly known: readonly number[]; readonly unknown: readonly number[] } {
  const texts = new Map([
    [file, text],
    ['/declared.d.ts', DECLARED],
  ]);
  const options: ts.CompilerOptions = { noLib: true, types: [], allowJs: true, checkJs: true, strict: true };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    fileExists: (name) => texts.has(name),
    readFile: (name) => texts.get(name),
    getSourceFile: (name, language) => {
      const found = texts.get(name);
      return found === undefined ? undefined : ts.createSourceFile(name, found, language);
    },
  };
  const program = ts.createProgram({ rootNames: [...texts.keys()], options, host });
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error('the program has no such file');
  program.getSemanticDiagnostics(source);
  const { known, unknown } = sitesIn(
    { compiler: ts, checker: program.getTypeChecker() },
    source,
    { has: () => true },
    new Set(),
  );
  return { known: [...known].sort(), unknown: unknown.map(({ line }) => line).sort() };
}

test('members and calls are known where the value has a type, whether or not it has the member', () => {
  const text = 'strict.deep.leaf();\nstrict.other;\nstrict.deep.missing;\nrun().also;\nnew Made().member;\nrun(1);\n';
  expect(linesOf('/a.ts', text)).toEqual({ known: [1, 1, 1, 2, 3, 3, 4, 4, 5, 5, 6], unknown: [] });
});

test('members and calls of what may be anything are not', () => {
  const text = 'loose.a;\nloose();\nrun().also.b;\nrun().also();\nnew loose();\nabsent.c;\nabsent();\n';
  expect(linesOf('/a.ts', text)).toEqual({ known: [3, 3, 4, 4], unknown: [1, 2, 3, 4, 5, 6, 7] });
});

test('what a script writes to a value that may be anything is not known for that', () => {
  expect(linesOf('/a.js', 'loose.a = 1;\nloose.prototype.b = 2;\n')).toEqual({ known: [], unknown: [1, 2, 2] });
});

test('what a comment keeps from the compiler is not known for its silence, and nothing else is kept', () => {
  const text =
    '// @ts-ignore why\nstrict.missing;\nstrict.deep;\n/* @ts-expect-error */\n\n// so\nstrict.deep.none;\nstrict.deep;\n';
  expect(linesOf('/a.ts', text)).toEqual({ known: [3, 8], unknown: [2, 7, 7] });
  const whole = '#!/usr/bin/env node\n/* One\n * more. */\n// @ts-nocheck\nstrict.missing;\n';
  expect(linesOf('/a.ts', whole)).toEqual({ known: [], unknown: [5] });
  expect(linesOf('/a.ts', 'strict.deep;\n// @ts-nocheck\n')).toEqual({ known: [1], unknown: [] });
});
