/** Why a missing name would prove nothing in this file: the file is no program of this repository's own, or the name is meant to be missing. */
import type { FileChange, Path } from '../../model.ts';
import { directoryOf, nameOf, parts } from '../repository/paths.ts';
import type { Project } from './project.ts';
import {
  belowTests,
  isCompleted,
  isDriven,
  isPictured,
  isPlaced,
  TEMPLATES,
  TEST_FILE,
  TESTS,
} from './surroundings.ts';

/** Folders of input for tests, of lessons, and of places to try things out. */
const FIXTURES =
  /fixture|^_*(?:snapshots?|testdata|mock_modules)_*$|^test-?(?:data|cases|files|projects)$|^playgrounds?$|^sandbox[-_]?(?:code|files|templates?)$|^(?:tutorials?|lessons|exercises)$/i;
const MADE = 'in a template: what is made of it may hold more';
/** Files that a test of a build needs no more than their names of. */
const ASSET = /\.(?:svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|mp[34]|webm|pdf)(?:\?.*)?$/i;
/** Pages that show code: `docs/…/examples`. */
const SHOWN = /(?:^|\/)(?:docs?|documentation|website)\/(?:.*\/)?(?:examples?|snippets|demos?)\//i;
/** Folders of files that are shipped as they are: a project in one of them is no part of this one. */
const SHIPPED = /^(?:assets|static|public|resources)$/i;
/** Below a test folder: what tests read. */
const INPUTS = /(?:cases|samples|inputs?|outputs?|expected|actual|test[-_]files|^snapshots)$/i;
const INPUT_FILE = /^(?:input|output|expected|actual)\.\w+$/i;
/** Projects that tests of a tool are run on. */
const TESTED = /(?:^|\/)test(?:s|ing)?\/(?:.*\/)?projects\//i;
/** Below a test folder: what tests are made with. */
const MAKINGS =
  /^(?:.*helpers?|.*utils?|.*support|setup|lib|libs|common|shared|mocks?|__mocks__|pages|page-objects|factories|tools)$/i;
const MADE_WITH =
  /(?:^|[.-])(?:mocks?|setup|helpers?|utils?|support|(?:vitest|jest|playwright|cypress|karma|wdio)\.config)\.[cm]?[jt]sx?$/i;
const TESTING =
  /^[ \t]*(?:await[ \t]+)?(?:describe|it|test|suite|bench|tap|t|expect|assert|\w*[tT]ester)(?:\.\w+)*[(<]/m;
const PLAYGROUND = /^playgrounds?$/i;
const CONFIGURATION = /\.config\.[cm]?[jt]s$/i;
/** Names that say themselves that there is nothing behind them. */
const SAYS_SO =
  /missing|no[-_]?such|not[-_]?(?:found|exist|installed|real|there)|non[-_]?exist|(?:does|do)n?[-_]?(?:not|t)[-_]?exist|unresolv|invalid/i;

/** The same of files and folders. */
const FAILS = /(?:^|[-_/])(?:errors?|fail\w*|broken|bad)(?:[-_/.]|$)/i;

/** `basic.input.ts`, `basic.output.ts`: what a tool reads, and what it should make of it. */
const EXAMPLE_FILE = /\.(?:input|output|expected|actual|fixture)\.\w+$|(?:^|\/)(?:examples?|snippets)\.[cm]?[jt]sx?$/i;
/** A comment on the line, or on the one before, that says what comes of it. */
const REMARK = /\/[/*].*\b(?:errors?|fails?|missing|no such|not found|unresolved)\b/i;
const DECLARATIONS = /\.d\.[cm]?ts$/;
const PAGE = /\.mdx$/i;
const PAGE_OF_FOLDER = /\/(?:index|page|\+page)\.mdx$/i;

/** Null where nothing is to be said for the absence, whatever stands around it. */
export function excuseOf(file: FileChange, specifier: string): string | null {
  if (file.upkeep !== 'source') return `in ${file.upkeep} code`;
  if (saysSo(file.path, specifier)) return 'a name that says that it is missing';
  if (isCase(file.path)) return 'in the input of a test';
  return tellsToInstall(file, specifier) ? 'a package that the file says to install by hand' : null;
}

/** The name itself, or what an example or its folder is called. */
function saysSo(path: Path, specifier: string): boolean {
  const folders = parts(directoryOf(path));
  const example = isExample(path, folders);
  const here = `${folders.at(-1) ?? ''}/${nameOf(path)}`;
  if (example && (SAYS_SO.test(here) || FAILS.test(here))) return true;
  const tested = example || TEST_FILE.test(nameOf(path)) || folders.some((name) => TESTS.test(name));
  return tested && SAYS_SO.test(specifier);
}

/** What a test reads, and what it should become: folders that are called so hold no programs. */
function isCase(path: Path): boolean {
  const below = belowTests(path);
  return (
    below !== undefined &&
    (INPUT_FILE.test(nameOf(path)) || below.some((folder) => INPUTS.test(folder) || SHIPPED.test(folder)))
  );
}

/** Where absence is common and may be meant. */
export interface Setting {
  readonly why: string;
  /** Where what belongs together begins, so that the files there can tell; null where they could not. */
  readonly root: Path | null;
}

/** Null for a file that is a program of the repository's own. */
export async function settingOf(
  project: Project,
  file: FileChange,
  { line, specifier }: { readonly line: number; readonly specifier: string },
): Promise<Setting | null> {
  const found = await foundSetting(project, file);
  const lines = file.content.kind === 'text' ? file.content.text.split('\n').slice(Math.max(0, line - 2), line) : [];
  const written = lines.filter((text, index) => index === lines.length - 1 || /^\s*\/[/*]/.test(text)).join('\n');
  if (found === null) return (await isHalf(project, file.path)) ? { why: 'in the input of a test', root: null } : null;
  if (await isCompleted(project, file.path, specifier)) return { why: MADE, root: null };
  const isLost =
    ASSET.test(specifier) ||
    REMARK.test(written) ||
    (await isPictured(project, file.path)) ||
    (await isPlaced(project, found.root, specifier));
  return isLost ? { ...found, root: null } : found;
}

async function foundSetting(project: Project, file: FileChange): Promise<Setting | null> {
  const directory = directoryOf(file.path);
  const [manifest] = await project.manifests(directory);
  const above = parts(manifest?.directory ?? '').slice(0, -1);
  if (above.some((folder) => TEMPLATES.test(folder))) return { why: MADE, root: null };
  const root = above.some(isMade) ? (manifest?.directory ?? directory) : directory;
  if (DECLARATIONS.test(file.path))
    return { why: 'in a declaration: it may speak of what is built or installed elsewhere', root };
  if (PAGE.test(file.path))
    return {
      why: 'in a page: what compiles it may look elsewhere',
      // Sites that keep each page in a folder of its own have the others beside that.
      root: PAGE_OF_FOLDER.test(file.path) ? directoryOf(directory) : root,
    };
  if (isExample(file.path, parts(directory)) && !isRun(file.path)) return { why: 'in a fixture or example', root };
  if (above.some((folder) => SHIPPED.test(folder))) return { why: 'in a project that is shipped as it is', root };
  if (above.some((folder) => TESTS.test(folder))) return { why: 'in a project that a test is made of', root };
  return isInput(file) || (await isDriven(project, file.path)) ? { why: 'in the input of a test', root } : null;
}

/** `actual.spec.js` beside `expected.spec.js`: what a tool rewrites, and what comes of it. */
async function isHalf({ files }: Project, path: Path): Promise<boolean> {
  const name = nameOf(path);
  const other = name.replace(/(?<![a-z])(?:actual|expected)(?![a-z])/, (word) =>
    word === 'actual' ? 'expected' : 'actual',
  );
  return other !== name && (await files.entries(directoryOf(path))).has(other);
}

/** In a playground the tests are tests, and the configurations are read by the tools. */
function isRun(path: Path): boolean {
  const folders = parts(directoryOf(path)).filter((folder) => !PLAYGROUND.test(folder));
  return !isExample(path, folders) && (TEST_FILE.test(nameOf(path)) || CONFIGURATION.test(nameOf(path)));
}

const isMade = (folder: string): boolean => [FIXTURES, SHIPPED, TESTS].some((pattern) => pattern.test(folder));

function isExample(path: Path, folders: readonly string[]): boolean {
  return (
    folders.some((folder) => FIXTURES.test(folder) || TEMPLATES.test(folder)) ||
    SHOWN.test(path) ||
    TESTED.test(path) ||
    EXAMPLE_FILE.test(path)
  );
}

function isInput({ path, content }: FileChange): boolean {
  const below = belowTests(path) ?? [];
  const tests = content.kind === 'text' && TESTING.test(content.text);
  const making = MADE_WITH.test(nameOf(path)) || below.some((folder) => MAKINGS.test(folder));
  return below.length > 0 && !tests && !making;
}

const INSTALL = /\b(?:npm|pnpm|yarn|bun|deno)[ \t]+(?:(?:un)?install|i|add|remove)[ \t]+([^\n]{1,300})/g;

function tellsToInstall({ content }: FileChange, specifier: string): boolean {
  const text = content.kind === 'text' ? content.text : '';
  return Array.from(text.matchAll(INSTALL), (match) => match[1] ?? '').some((names) =>
    names.split(/[^\w@/.-]+/).includes(specifier),
  );
}
