/** Answers for the names in `from a import b, c`, where `a` is the repository's own. */
import type { Path } from '../../../model.ts';
import { ancestors, directoryOf, within } from '../../repository/paths.ts';
import { type Answer, there, unknown } from '../answer.ts';
import { defines, isDynamic, starSources } from './defines.ts';
import { findModule, type Module } from './module.ts';
import type { PythonProject } from './project.ts';
import { noName } from './says.ts';

/** Modules that star imports are followed into. */
const MOST_FOLLOWED = 40;

const GIVEN = /^__(?:file|name|doc|path|spec|loader|package|dict|builtins|cached|annotations|all)__$/;

/** The worst of the answers: what is missing before what cannot be told. */
export async function answerNames(
  project: PythonProject,
  module: Extract<Module, { is: 'package' | 'module' }>,
  names: readonly string[],
): Promise<Answer> {
  const answers = await Promise.all(names.map((name) => answerName(project, module, name)));
  const missing = answers.find(({ is }) => is === 'missing');
  return missing ?? answers.find(({ is }) => is === 'unknown') ?? there;
}

async function answerName(
  project: PythonProject,
  module: Extract<Module, { is: 'package' | 'module' }>,
  name: string,
): Promise<Answer> {
  const below = module.is === 'package' ? await findModule(project.files, module.directory, [name]) : undefined;
  if (below?.is === 'doubtful') return unknown(below.why);
  if (below !== undefined && below.is !== 'absent') return there;
  const said = module.text === undefined ? 'not' : await definedIn(project, module.text, name, new Set());
  if (said === 'defined') return there;
  if (said !== 'not') return unknown(said);
  if (GIVEN.test(name)) return unknown('a name that Python itself may give a module');
  const why = module.is === 'package' ? await whyUnseen(project, module, name) : null;
  const where = module.is === 'package' ? (module.text ?? module.directory) : module.text;
  return why === null ? noName(name, where, await namesIn(project, module)) : unknown(why);
}

/** Why a module of that name may be there all the same. */
async function whyUnseen(
  project: PythonProject,
  { directory, text }: Extract<Module, { is: 'package' }>,
  name: string,
): Promise<string | null> {
  const open = text === undefined ? await project.openness(directory) : null;
  return open ?? project.unseen(within(directory, name));
}

/** `defined`, `not`, or why that cannot be told. `seen` are the modules that were asked already. */
async function definedIn(project: PythonProject, path: Path, name: string, seen: Set<Path>): Promise<string> {
  if (seen.has(path)) return 'not';
  seen.add(path);
  if (seen.size > MOST_FOLLOWED) return 'too many star imports';
  const texts = (await Promise.all(beside(path).map(project.files.text))).filter((one) => one !== undefined);
  if (texts.length === 0) return 'a module that cannot be read';
  const text = texts.join('\n');
  const said = defines(text, name);
  if (said === 'defined') return said;
  if (isDynamic(text)) return quotes(text, name) ? 'defined' : 'a module that makes names while it runs';
  for (const source of starSources(text)) {
    const taken = await fromStar(project, path, source, name, seen);
    if (taken !== 'not') return taken;
  }
  return said === 'doubtful' ? 'a name that its module mentions' : 'not';
}

/** Names that are made at run time stand in a table. */
const quotes = (text: string, name: string): boolean => text.includes(`'${name}'`) || text.includes(`"${name}"`);

/** A stub beside a module speaks for it too, and so does what is compiled to one. */
function beside(path: Path): readonly Path[] {
  const stem = path.replace(/\.py[iw]?$/, '');
  return [path, ...['.py', '.pyi', '.pyx'].map((ending) => `${stem}${ending}`).filter((other) => other !== path)];
}

async function fromStar(
  project: PythonProject,
  path: Path,
  source: string,
  name: string,
  seen: Set<Path>,
): Promise<string> {
  const dots = /^\.*/.exec(source)?.[0].length ?? 0;
  const place = directoryOf(path);
  const roots = dots === 0 ? (await project.roots(place)).sure : ancestors(place).slice(dots - 1, dots);
  const parts = source
    .slice(dots)
    .split('.')
    .filter((part) => part !== '');
  const all = await Promise.all(roots.map((root) => findModule(project.files, root, parts)));
  const found = all.find(({ is }) => is !== 'absent');
  if (found === undefined || found.is === 'doubtful' || found.is === 'absent' || found.text === undefined)
    return 'a name that a star import may bring';
  return definedIn(project, found.text, name, seen);
}

const DEFINITION = /^(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)|^(\w+)[ \t]*[:=]/gm;

async function namesIn(
  project: PythonProject,
  module: Extract<Module, { is: 'package' | 'module' }>,
): Promise<readonly string[]> {
  const text = module.text === undefined ? '' : ((await project.files.text(module.text)) ?? '');
  const held = module.is === 'package' ? [...(await project.files.entries(module.directory)).keys()] : [];
  const defined = Array.from(text.matchAll(DEFINITION), ([, made, set]) => made ?? set ?? '');
  return [...defined, ...held.map((name) => name.replace(/\.pyi?$/, ''))];
}
