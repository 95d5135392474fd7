/** Makes a program of CommonJS out of a module and what it imports: transpiled, never type-checked, with the entry's functions named, exported or not. */

import type TypeScript from 'typescript';
import { isEndless } from '../../languages/javascript/endless.ts';
import { unlessItFails } from '../functions/depth.ts';
import { type Func, parsedFile, type Subject } from '../functions/functions.ts';
import { locate, type Reader } from '../modules/locate.ts';
import { LISTENER, listening, OVERHEARD_ENTRY } from './listener.ts';
import type { Program } from './protocol.ts';

type Ts = typeof TypeScript;

/** Modules of one program; what uses a farther one is not tried. */
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
  // The nearest first: what lies beyond the limit is what a function is least likely to use.
  for (const path of waiting) {
    if (modules.has(path)) continue;
    if (modules.size >= MOST_MODULES) {
      modules.set(path, 'throw new Error("too far");');
      continue;
    }
    const isEntry = path === entry.path;
    const text = isEntry ? entry.text : await reader.read(path.replace(RAW, ''));
    const read = scriptOf(ts, path, isEntry ? listening(ts, entry.text, entry.functions) : text);
    if ('unloadable' in read && isEntry) return read;
    // What does without a module that does not load can run all the same.
    const script = 'unloadable' in read ? `throw new Error(${JSON.stringify(read.unloadable)});` : read.script;
    modules.set(path, isEntry ? `${script}\n${LISTENER}\n${registration(entry)}` : script);
    const named = path.endsWith('.json') || RAW.test(path) ? [] : requiredBy(ts, script);
    const found = await Promise.all(named.map(async (name) => [name, await targetOf(reader, path, name)] as const));
    links.set(path, Object.fromEntries(found));
    waiting.push(...found.flatMap(([, target]) => (target === null ? [] : [target])));
  }
  return { modules: Object.fromEntries(modules), links: Object.fromEntries(links), entry: entry.path, packages };
}

/** How builders are asked for a file's text. */
const RAW = /\?raw$/;

async function targetOf(reader: Reader, importer: string, name: string): Promise<string | null> {
  const target = await locate(reader, importer, name);
  return target !== null && RAW.test(name) ? `${target}?raw` : target;
}

/** Texts, styles and pictures are what a builder makes of them. */
const PROGRAM = /\.(?:[cm]?[jt]sx?|json)$/;

function scriptOf(
  ts: Ts,
  path: string,
  text: string | undefined,
): { readonly script: string } | { readonly unloadable: string } {
  if (text !== undefined && RAW.test(path))
    return { script: `exports.__esModule = true;\nexports.default = ${JSON.stringify(text)};` };
  if (text === undefined || !PROGRAM.test(path)) return { unloadable: `\`${path}\` cannot be read` };
  if (path.endsWith('.json')) return { script: text };
  const script = keptScript(path, text, () => transpiled(ts, path, text));
  if (script === undefined) return { unloadable: `\`${path}\` does not parse, or is nested too deeply to be read` };
  const isWaiting = TOP_AWAIT.test(script) && hasTopAwait(ts, script);
  return isWaiting ? { unloadable: `\`${path}\` awaits at its top` } : { script };
}

const TOP_AWAIT = /\bawait\b/;

function hasTopAwait(ts: Ts, script: string): boolean {
  const file = ts.createSourceFile('module.js', script, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const visit = (node: TypeScript.Node): boolean =>
    !ts.isFunctionLike(node) && (ts.isAwaitExpression(node) || ts.forEachChild(node, visit) === true);
  return visit(file);
}

/** By path, the latest text with what became of it: files that change together reach the same modules. */
const scripts = new Map<string, { readonly text: string; readonly script: string | undefined }>();
const MOST_KEPT = 2_000;

function keptScript(path: string, text: string, make: () => string | undefined): string | undefined {
  const known = scripts.get(path);
  if (known?.text === text) return known.script;
  const script = make();
  if (scripts.size >= MOST_KEPT) scripts.clear();
  scripts.set(path, { text, script });
  return script;
}

/** Undefined for a text that is nested too deeply: the compiler looks each name up in every node around it. */
function transpiled(ts: Ts, path: string, text: string): string | undefined {
  if (parsedFile(ts, path, text) === undefined) return undefined;
  const options: TypeScript.TranspileOptions = {
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
    // By these extensions the compiler would leave modules as they are.
    fileName: path.replace(/\.[cm]([jt]s)$/, '.$1'),
    transformers: { before: [withoutImportMeta(ts)] },
  };
  if (isEndless(text)) return undefined;
  return unlessItFails(() => ts.transpileModule(text, options).outputText);
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
