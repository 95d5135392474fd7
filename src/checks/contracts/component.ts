/** Scripts of components as files of their own beside them, for the compiler: each a module, with every line where the component has it. */
import type ts from 'typescript';
import type { Programs } from '../../languages/language.ts';
import { languageOf } from '../../languages.ts';
import type { Path } from '../../model.ts';
import type { Target } from '../check.ts';
import type { TypeScript } from './host.ts';
import type { Snapshot } from './snapshot.ts';

export const COMPONENTS = ['.vue', '.svelte', '.astro'];
export const isComponent = (path: Path): boolean => COMPONENTS.some((extension) => path.endsWith(extension));

/** No file has it in its name, and no import that anybody writes. */
const MARK = '\0';
const nameOf = (path: Path, index: number, extension: string): Path => `${path}${MARK}${index}${extension}`;

export const isOfComponent = (path: string): boolean => path.includes(MARK);

/** The component of such a file; of any other the file itself. */
export const componentOf = (path: string): string => (isOfComponent(path) ? path.slice(0, path.indexOf(MARK)) : path);

/** Behind the last line, so that what is declared is nobody else's. */
const MODULE = '\nexport {};\n';

/** One target for each module with something on the lines in question, under the name of its file; at base, a file of that name holds what stands there then. */
export function modulesIn({ file, spans }: Target): readonly Target[] | { readonly unreadable: string } {
  if (file.content.kind !== 'text') return [];
  const read = programsIn(file.path, file.content.text);
  if ('unreadable' in read) return read;
  return read.programs.flatMap(({ text, extension }, index) => {
    const lines = text.split('\n');
    if (!spans.some(({ from, to }) => lines.slice(from - 1, to).some((line) => !BLANK.test(line)))) return [];
    const path = nameOf(file.path, index, extension);
    const from = file.from === null ? null : nameOf(file.from, index, extension);
    return [{ file: { ...file, path, from, content: { kind: 'text', text } }, spans }];
  });
}

const BLANK = /^[\s;]*$/;

const programsIn = (path: Path, text: string): Programs => languageOf(path)?.programs?.(text) ?? { programs: [] };

/** The same with those files in it. They are read where they are asked for by name, and listed nowhere. */
export function withModules(snapshot: Snapshot): Snapshot {
  const read = (path: Path): string | undefined => {
    if (!isOfComponent(path)) return snapshot.read(path);
    const component = componentOf(path);
    const found = programsIn(component, snapshot.read(component) ?? '');
    const index = Number.parseInt(path.slice(component.length + MARK.length), 10);
    const program = 'programs' in found ? found.programs[index] : undefined;
    return program && program.text + MODULE;
  };
  return {
    ...snapshot,
    read,
    kind: (path) => (isOfComponent(path) ? (read(path) === undefined ? undefined : 'file') : snapshot.kind(path)),
    realPath: (path) => (isOfComponent(path) ? path : snapshot.realPath(path)),
    isOwn: (path) => isOfComponent(path) || snapshot.isOwn(path),
  };
}

/** Declared twice in one module, by the compiler's numbers: two scripts, of which one may stand within the other. */
const TWICE: ReadonlySet<number> = new Set([2300, 2395, 2440, 2451]);

/** Why a component's module is not what the compiler takes it for; undefined where it is. */
export function unclear(
  program: ts.Program,
  source: ts.SourceFile,
  diagnostics: readonly ts.Diagnostic[],
): string | undefined {
  if (!isOfComponent(source.fileName)) return undefined;
  if (program.getSyntacticDiagnostics(source).length > 0) return 'a script of a component that cannot be parsed';
  return diagnostics.some(({ code }) => TWICE.has(code)) ? 'a component that declares a name twice' : undefined;
}

/** What `export default` hands to a function, or a decorator to what it decorates: a component, which plugins and the repository itself give options of their own. */
export function isComponentItself(compiler: TypeScript, literal: ts.ObjectLiteralExpression): boolean {
  const { parent: call } = literal;
  if (!compiler.isCallExpression(call) || !isOfComponent(literal.getSourceFile().fileName)) return false;
  return compiler.isExportAssignment(call.parent) || compiler.isDecorator(call.parent);
}
