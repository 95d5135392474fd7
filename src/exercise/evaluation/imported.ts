/** What a file imports from the rest of the repository, as far as tables and helpers of tests stand there. */
import type TypeScript from 'typescript';
import { parsedFile } from '../functions/functions.ts';
import { locate, type Reader } from '../modules/locate.ts';
import { type Elsewhere, importsOf, type Meaning, NOWHERE, type Scope, scopeOfFile } from './scope.ts';

type Ts = typeof TypeScript;

/** Files that one file reaches, and how far. */
const MOST_FILES = 16;
const DEEPEST = 2;
/** Characters of a file; a larger one is data or generated. */
const LONGEST = 400_000;

export interface Files {
  /** Undefined where there is none, or it is too long, or nested too deeply. Answers are kept. */
  parsed(path: string): Promise<TypeScript.SourceFile | undefined>;
  /** The module that an import of the file means; null where it is none of the repository's. */
  locate(path: string, specifier: string): Promise<string | null>;
  /** What the file's imports mean. */
  elsewhere(path: string): Promise<Elsewhere>;
}

export function filesOf(ts: Ts, reader: Reader): Files {
  const kept = new Map<string, Promise<TypeScript.SourceFile | undefined>>();
  const parse = async (path: string): Promise<TypeScript.SourceFile | undefined> => {
    const text = await reader.read(path);
    if (text === undefined || text.length > LONGEST) return undefined;
    return path.endsWith('.json')
      ? parsedFile(ts, `${path}.js`, `module.exports = ${text}`)
      : parsedFile(ts, path, text);
  };
  const parsed = (path: string): Promise<TypeScript.SourceFile | undefined> => {
    const known = kept.get(path) ?? parse(path);
    kept.set(path, known);
    return known;
  };
  return {
    parsed,
    locate: (path, specifier) => locate(reader, path, specifier),
    elsewhere: (path) => elsewhereOf(ts, { reader, parsed }, path),
  };
}

interface Reach {
  readonly reader: Reader;
  readonly parsed: Files['parsed'];
}

/** All that is in reach is read first: what names mean is asked for without waiting. */
async function elsewhereOf(ts: Ts, { reader, parsed }: Reach, path: string): Promise<Elsewhere> {
  const files = new Map<string, TypeScript.SourceFile>();
  const links = new Map<string, string>();
  let waiting = [path];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    const next: string[] = [];
    for (const at of waiting) {
      const file = files.size < MOST_FILES ? await parsed(at) : undefined;
      if (file === undefined || files.has(at)) continue;
      files.set(at, file);
      for (const specifier of specifiersIn(ts, file)) {
        const target = await locate(reader, at, specifier);
        if (target === null) continue;
        links.set(`${at}\n${specifier}`, target);
        next.push(target);
      }
    }
    waiting = next;
  }
  const from =
    (at: string, depth: number): Elsewhere =>
    (specifier, name) => {
      const target = links.get(`${at}\n${specifier}`);
      const file = target === undefined ? undefined : files.get(target);
      if (target === undefined || file === undefined || depth > DEEPEST) return undefined;
      const further = from(target, depth + 1);
      return exportedAs(ts, file, { name, scope: scopeOfFile(ts, file, further), further });
    };
  return files.size < 2 ? NOWHERE : from(path, 0);
}

const specifiersIn = (ts: Ts, file: TypeScript.SourceFile): readonly string[] => {
  const handedOn = file.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
  return [...new Set([...importsOf(ts, file).map(({ specifier }) => specifier), ...handedOn])].filter((one) =>
    one.startsWith('.'),
  );
};

interface Wanted {
  readonly name: string;
  readonly scope: Scope;
  readonly further: Elsewhere;
}

function exportedAs(ts: Ts, file: TypeScript.SourceFile, { name, scope, further }: Wanted): Meaning | undefined {
  for (const statement of file.statements) {
    const found = exportedBy(ts, statement, { name, scope, further });
    if (found !== undefined) return found;
  }
  return name === 'default' || name === '*' ? undefined : scope(name);
}

function exportedBy(ts: Ts, statement: TypeScript.Statement, { name, scope, further }: Wanted): Meaning | undefined {
  if (ts.isExportAssignment(statement))
    return name === 'default' ? { is: 'expression', expression: statement.expression, scope } : undefined;
  if (ts.isFunctionDeclaration(statement) && name === 'default')
    return isDefault(ts, statement) ? { is: 'function', func: statement, scope } : undefined;
  if (ts.isExportDeclaration(statement)) return handedOn(ts, statement, { name, scope, further });
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined;
  const { left, right } = statement.expression;
  const target = left.getText();
  if (target === `exports.${name}` || target === `module.exports.${name}`)
    return { is: 'expression', expression: right, scope };
  if (target !== 'module.exports') return undefined;
  if (name === 'default' || name === '*') return { is: 'expression', expression: right, scope };
  if (!ts.isObjectLiteralExpression(right)) return undefined;
  const property = right.properties.find((one) => one.name?.getText() === name);
  return property && ts.isPropertyAssignment(property)
    ? { is: 'expression', expression: property.initializer, scope }
    : undefined;
}

const isDefault = (ts: Ts, { modifiers }: TypeScript.FunctionDeclaration): boolean =>
  modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;

function handedOn(
  ts: Ts,
  { exportClause, moduleSpecifier }: TypeScript.ExportDeclaration,
  { name, scope, further }: Wanted,
): Meaning | undefined {
  const specifier = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
  if (exportClause === undefined) return specifier === undefined ? undefined : further(specifier, name);
  if (!ts.isNamedExports(exportClause)) return undefined;
  const element = exportClause.elements.find((one) => one.name.text === name);
  if (element === undefined) return undefined;
  const own = (element.propertyName ?? element.name).text;
  return specifier === undefined ? scope(own) : further(specifier, own);
}
