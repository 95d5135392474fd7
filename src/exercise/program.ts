/** Makes a program of CommonJS out of a module and what it imports: transpiled, never type-checked, with the entry's functions named, exported or not. */
import type TypeScript from 'typescript';
import type { Func, Subject } from './functions.ts';
import { locate, type Reader } from './locate.ts';
import { LISTENER, listening, OVERHEARD_ENTRY } from './overheard.ts';
import type { Program } from './protocol.ts';

type Ts = typeof TypeScript;

/** Modules of one program; more of them are an application, not a function to be tried. */
const MOST_MODULES = 400;

export interface Entry {
  readonly path: string;
  readonly text: string;
  readonly functions: readonly Func[];
  /** Constants at the top whose values are to be asked for. */
  readonly constants: readonly Subject[];
}

export async function programOf(
  ts: Ts,
  entry: Entry,
  { reader, packages }: { readonly reader: Reader; readonly packages: string | null },
): Promise<Program | { readonly unloadable: string }> {
  // Paths and specifiers may be called like what every object has.
  const modules = new Map<string, string>();
  const links = new Map<string, Readonly<Record<string, string | null>>>();
  const waiting = [entry.path];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (modules.has(path)) continue;
    if (modules.size >= MOST_MODULES) return { unloadable: `it needs more than ${MOST_MODULES} modules` };
    const text = path === entry.path ? entry.text : await reader.read(path);
    if (text === undefined) return { unloadable: `\`${path}\` cannot be read` };
    const heard = path === entry.path ? listening(ts, text, entry.functions) : text;
    const script = path.endsWith('.json') ? text : transpiled(ts, path, heard);
    if (TOP_AWAIT.test(script) && hasTopAwait(ts, script)) return { unloadable: `\`${path}\` awaits at its top` };
    modules.set(path, path === entry.path ? `${script}\n${LISTENER}\n${registration(entry)}` : script);
    const named = path.endsWith('.json') ? [] : requiredBy(ts, script);
    const found = await Promise.all(named.map(async (name) => [name, await locate(reader, path, name)] as const));
    links.set(path, Object.fromEntries(found));
    waiting.push(...found.flatMap(([, target]) => (target === null ? [] : [target])));
  }
  return { modules: Object.fromEntries(modules), links: Object.fromEntries(links), entry: entry.path, packages };
}

const TOP_AWAIT = /\bawait\b/;

function hasTopAwait(ts: Ts, script: string): boolean {
  const file = ts.createSourceFile('module.js', script, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const visit = (node: TypeScript.Node): boolean =>
    !ts.isFunctionLike(node) && (ts.isAwaitExpression(node) || ts.forEachChild(node, visit) === true);
  return visit(file);
}

function transpiled(ts: Ts, path: string, text: string): string {
  const { outputText } = ts.transpileModule(text, {
    // The older decorators are what applications have; the newer ones need no option.
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
      experimentalDecorators: true,
      jsx: ts.JsxEmit.ReactJSX,
      allowJs: true,
      removeComments: true,
    },
    fileName: path,
    transformers: { before: [withoutImportMeta(ts)] },
  });
  return outputText;
}

/** What the harness calls them: names that no module has declared. */
const FILE = '__assayFile';
const FOLDER = '__assayFolder';

/** `import.meta` has no place in CommonJS; where the module stands is known all the same. */
function withoutImportMeta(ts: Ts): TypeScript.TransformerFactory<TypeScript.SourceFile> {
  return (context) => (file) => {
    const { factory } = context;
    const url = factory.createBinaryExpression(
      factory.createStringLiteral('file://'),
      ts.SyntaxKind.PlusToken,
      factory.createIdentifier(FILE),
    );
    const visit = (node: TypeScript.Node): TypeScript.Node =>
      ts.isMetaProperty(node)
        ? factory.createParenthesizedExpression(
            factory.createObjectLiteralExpression([
              factory.createPropertyAssignment('url', url),
              factory.createPropertyAssignment('dirname', factory.createIdentifier(FOLDER)),
              factory.createPropertyAssignment('filename', factory.createIdentifier(FILE)),
              factory.createPropertyAssignment('env', factory.createObjectLiteralExpression()),
            ]),
          )
        : ts.visitEachChild(node, visit, context);
    return ts.visitEachChild(file, visit, context);
  };
}

/** What the harness hears: a way to each function, and to each class that inputs may need an instance of. */
function registration({ functions, constants }: Entry): string {
  const ways = new Map(constants.map(({ name, isExported }) => [name, isExported ? `exports.${name}` : name]));
  for (const { name, expression } of functions) {
    ways.set(name, expression);
    const [owner, method] = name.split('#');
    if (owner !== undefined && method !== undefined) ways.set(owner, expression);
  }
  const named = [...ways].map(([name, way]) => `${JSON.stringify(name)}: () => ${way}`);
  return `;__assay({ ${[...named, OVERHEARD_ENTRY].join(', ')} });`;
}

/** As written, in a script of either kind. */
export function requiredBy(ts: Ts, script: string): readonly string[] {
  return [...new Set(ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName))];
}
