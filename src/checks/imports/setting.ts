/** Why a missing name would prove nothing in this file: the file is no program of this repository's own, or the name is meant to be missing. */
import type { FileChange, Path } from '../../model.ts';
import { directoryOf, nameOf, parts } from './paths.ts';
import type { Project } from './project.ts';

/** Folders of input for tests, of code to be copied elsewhere, and of places to try things out. */
const FIXTURES =
  /fixture|^_*(?:snapshots?|testdata|mock_modules)_*$|^test-?(?:data|cases|files|projects)$|^playgrounds?$|(?:^|[-_.])(?:templates?|tmpl|scaffolds?|boilerplates?)$/i;
/** Pages that show code: `docs/…/examples`. */
const SHOWN = /(?:^|\/)(?:docs?|documentation|website)\/(?:.*\/)?(?:examples?|snippets|demos?)\//i;
/** Folders of files that are shipped as they are: a project in one of them is no part of this one. */
const SHIPPED = /^(?:assets|static|public|resources)$/i;
const TESTS = /(?:^|[-_])(?:tests?|e2e)$|^(?:specs?|__tests__|integration)$/i;
/** Below a test folder: what tests read. */
const INPUTS = /(?:cases|samples|inputs?|outputs?|expected|actual)$/i;
/** Below a test folder: what tests are made with. */
const MAKINGS =
  /^(?:.*helpers?|.*utils?|.*support|setup|lib|libs|common|shared|mocks?|__mocks__|pages|page-objects|factories|tools)$/i;
const TESTING =
  /^[ \t]*(?:await[ \t]+)?(?:describe|it|test|suite|bench|tap|t|expect|assert|\w*[tT]ester)(?:\.\w+)*[(<]/m;
const TEST_FILE = /[._-](?:test|spec)[._-]/i;
/** Names that say themselves that there is nothing behind them. */
const SAYS_SO =
  /missing|not[-_]?(?:found|exist|installed|real|there)|non[-_]?exist|(?:does|do)n?[-_]?(?:not|t)[-_]?exist|no[-_]such|unresolv|invalid/i;

/** `basic.input.ts`, `basic.output.ts`: what a tool reads, and what it should make of it. */
const EXAMPLE_FILE = /\.(?:input|output|expected|actual|fixture)\.\w+$/i;
const DECLARATIONS = /\.d\.[cm]?ts$/;

/** Null where nothing is to be said for the absence. */
export async function excuseOf(project: Project, file: FileChange, specifier: string): Promise<string | null> {
  const folders = parts(directoryOf(file.path));
  const tests = folders.findIndex((folder) => TESTS.test(folder));
  if (file.upkeep !== 'source') return `in ${file.upkeep} code`;
  if (DECLARATIONS.test(file.path)) return 'in a declaration: it may speak of what is built or installed elsewhere';
  if (isExample(file.path, folders)) return 'in a fixture, template or example';
  if ((tests >= 0 || TEST_FILE.test(nameOf(file.path))) && SAYS_SO.test(specifier))
    return 'a name that says that it is missing';
  if (tellsToInstall(file, specifier)) return 'a package that the file says to install by hand';
  if (await inProjectBelow(project, file, SHIPPED)) return 'in a project that is shipped as it is';
  if (await inProjectBelow(project, file, TESTS)) return 'in a project that a test is made of';
  return tests >= 0 && isInput(file, folders.slice(tests + 1)) ? 'in the input of a test' : null;
}

function isExample(path: Path, folders: readonly string[]): boolean {
  return folders.some((folder) => FIXTURES.test(folder)) || SHOWN.test(path) || EXAMPLE_FILE.test(path);
}

/** Whether a manifest stands between a folder of such a name and the file. */
async function inProjectBelow(project: Project, { path }: FileChange, folder: RegExp): Promise<boolean> {
  const [manifest] = await project.manifests(directoryOf(path));
  return parts(manifest?.directory ?? '')
    .slice(0, -1)
    .some((part) => folder.test(part));
}

/** `below` are the folders between the test folder and the file. */
function isInput({ content }: FileChange, below: readonly string[]): boolean {
  if (below.some((folder) => INPUTS.test(folder))) return true;
  const tests = content.kind === 'text' && TESTING.test(content.text);
  return below.length > 0 && !tests && !below.some((folder) => MAKINGS.test(folder));
}

const INSTALL = /\b(?:npm|pnpm|yarn|bun|deno)[ \t]+(?:install|i|add)[ \t]+([^\n]{1,300})/g;

function tellsToInstall({ content }: FileChange, specifier: string): boolean {
  const text = content.kind === 'text' ? content.text : '';
  return Array.from(text.matchAll(INSTALL), (match) => match[1] ?? '').some((names) =>
    names.split(/[^\w@/.-]+/).includes(specifier),
  );
}
