/** What stands around a file in which absence may be meant: drivers that run it, programs that complete it, pictures of it. */
import { languageOf } from '../../languages.ts';
import type { Path } from '../../model.ts';
import { ancestors, directoryOf, nameOf, parts, within } from '../repository/paths.ts';
import { speaksOf } from './neighbours.ts';
import type { Project } from './project.ts';
import { named } from './specifier.ts';

/** What is made of these may hold more than they do. */
export const TEMPLATES = /(?:^|[-_.])(?:templates?|tmpl|scaffolds?|boilerplates?)$|^starters?$/i;
/** Folders of tests. */
export const TESTS = /(?:^|[-_])(?:tests?|e2e)$|^(?:specs?|__tests__|integration)$/i;
export const TEST_FILE = /[._-](?:test|spec)[._-]/i;

/** The folders between the outermost test folder and the file. */
export function belowTests(path: Path): readonly string[] | undefined {
  const folders = parts(directoryOf(path));
  const tests = folders.findIndex((folder) => TESTS.test(folder));
  return tests < 0 ? undefined : folders.slice(tests + 1);
}

/** Whether something there is called like the package: a test may say that names are looked up among it. */
export async function isPlaced(project: Project, root: Path | null, specifier: string): Promise<boolean> {
  const name = named(specifier);
  return name.kind === 'package' && root !== null && project.inventory.holds(root, name.name);
}

/** Whether what is made of a template may bring the name: a program speaks of the package, or another part of the template has a file that is called so. */
export async function isCompleted(project: Project, path: Path, specifier: string): Promise<boolean> {
  const folders = parts(directoryOf(path));
  const first = folders.findIndex((folder) => TEMPLATES.test(folder));
  if (first < 0) return false;
  const name = named(specifier);
  if (name.kind === 'package') {
    const speaking = await project.speakers(name.name);
    if (speaking === undefined) return true;
    const others = speaking.filter((one) => one !== path && languageOf(one) !== undefined);
    return (await Promise.all(others.map(project.files.text))).some((text) => speaksOf(text ?? '', name.name));
  }
  const root = folders.slice(0, first + 1).join('/');
  const stem = nameOf(specifier).replace(/\..*$/, '');
  return stem !== '' && stem !== 'index' && project.inventory.holds(root, stem);
}

/** Beside snapshots, and named by no test there: read whole, as a text, and run by nobody. */
export async function isPictured(project: Project, path: Path): Promise<boolean> {
  const directory = directoryOf(path);
  const names = [...(await project.files.entries(directory)).keys()];
  if (!names.some((name) => name === '__snapshots__' || name.endsWith('.snap'))) return false;
  const tests = names.filter((name) => TEST_FILE.test(name) && name !== nameOf(path));
  const texts = await Promise.all(tests.map((name) => project.files.text(within(directory, name))));
  const stem = nameOf(path).replace(/\..*$/, '');
  return !texts.some((text) => speaksOf(text ?? '', `./${stem}`));
}

/** Below a test's folder that is called like a file beside it, which speaks of it: `test/paths.js` runs `test/paths/main.js`. */
export async function isDriven(project: Project, path: Path): Promise<boolean> {
  if (TEST_FILE.test(nameOf(path))) return false;
  for (const folder of ancestors(directoryOf(path)).filter((one) => belowTests(within(one, 'x'))?.length)) {
    const names = [...(await project.files.entries(directoryOf(folder))).keys()];
    const drivers = names.filter((name) => name.startsWith(`${nameOf(folder)}.`) && languageOf(name) !== undefined);
    const texts = await Promise.all(drivers.map((name) => project.files.text(within(directoryOf(folder), name))));
    if (texts.some((text) => speaksOf(text ?? '', nameOf(folder)))) return true;
  }
  return false;
}
