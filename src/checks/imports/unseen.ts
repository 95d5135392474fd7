/** Why a file that git does not hold may be there all the same when the code runs. */
import type { Path } from '../../model.ts';
import type { Files } from '../repository/files.ts';
import { once } from '../repository/memo.ts';
import { ancestors, directoryOf, nameOf, parts, within } from '../repository/paths.ts';
import { type IgnoreRule, ignores, MOST_RULES, parseIgnore, TOO_MANY_RULES } from './gitignore.ts';

/** The reason, or null when nothing explains the absence. `path` is the path as written, without a query. */
export type Unseen = (path: Path, importer: Path) => Promise<string | null>;

/** Output folders of the tools in use. A folder of such a name that git does hold is somebody's source, except the first few. */
const ALWAYS_BUILT = new Set([
  'dist',
  'build',
  'out',
  'node_modules',
  'generated',
  '__generated__',
  '_generated',
  'coverage',
]);
const OFTEN_BUILT = new Set(
  'lib libs es esm cjs umd output bin obj pkg gen target release compiled artifacts typechain typechain-types codegen bundle bundles prebuilds styled-system paraglide wasm'.split(
    ' ',
  ),
);
const BUILT_NAME =
  /^(?:generated|.*[._-](?:generated|gen|g|pb|grpc|codegen))(?:\.|$)|_pb(?:\.|$)|^(?:next|expo|sst|cloudflare)-env(?:\.|$)|^worker-configuration(?:\.|$)|\.(?:bs|res)\.[cm]?js$|\.(?:esm|umd|iife|bundle|common|global)(?:\.min)?\.[cm]?js$|\.(?:node|wasm|min\.[cm]?js|map)$/i;
/** Where a path may end: what it means is the index of the folder. */
const OUTPUT_FOLDER = /^(?:dist|build|out|generated|_*generated_*|pkg|libs?|es|esm|cjs|umd)$/;
/** What TypeScript makes of its sources: git holds those, so that all output being ignored explains no absence. */
const OUTPUT = /^\*\.(?:(?:[cm]|\[cm\])?jsx?|d\.(?:[cm]|\[cm\])?ts)$/;
const TYPESCRIPT = /\.[cm]?tsx?$/;
/** Written by the typings generators of SvelteKit and React Router. */
const TYPED_ROUTES = /^(?:\$types|\+types)(?:\.|$)/;

export function unseenIn(files: Files): Unseen {
  const rulesFor = once((directory) => ignoreRules(files, directory));
  return async (path, importer) => {
    if (parts(path).some((part) => TYPED_ROUTES.test(part))) return 'a file that a framework generates';
    if (parts(path).includes('node_modules')) return 'an installed file';
    if ((await builtByName(files, path)) || (await inBuiltFolder(files, path, importer)))
      return 'a file that a build may make';
    const all = await rulesFor(directoryOf(path));
    if (all.length > MOST_RULES) return TOO_MANY_RULES;
    const rules = TYPESCRIPT.test(importer) ? all.filter(({ pattern }) => !OUTPUT.test(pattern.at(-1) ?? '')) : all;
    return possibleNames(path).some((name) => ignores(rules, name))
      ? 'a file that git ignores: it may be generated'
      : null;
  };
}

/** Where git holds others of that kind beside it, they are kept, not made. */
async function builtByName(files: Files, path: Path): Promise<boolean> {
  if (!BUILT_NAME.test(nameOf(path))) return false;
  return ![...(await files.entries(directoryOf(path))).keys()].some((name) => BUILT_NAME.test(name));
}

/** A folder that holds the importer too is no output of a build that would come after it. */
async function inBuiltFolder(files: Files, path: Path, importer: Path): Promise<boolean> {
  let directory = '';
  for (const part of parts(OUTPUT_FOLDER.test(nameOf(path)) ? path : directoryOf(path))) {
    const held = (await files.entries(directory)).has(part);
    const shared = importer.startsWith(`${within(directory, part)}/`);
    if (ALWAYS_BUILT.has(part) && !shared) return true;
    if (!held && (OFTEN_BUILT.has(part) || part.startsWith('.'))) return true;
    directory = within(directory, part);
  }
  return false;
}

/** From the top down, the order in which git asks them. */
async function ignoreRules(files: Files, directory: Path): Promise<readonly IgnoreRule[]> {
  const rules: (readonly IgnoreRule[])[] = [];
  for (const above of ancestors(directory).toReversed()) {
    const text = (await files.entries(above)).has('.gitignore')
      ? await files.text(within(above, '.gitignore'))
      : undefined;
    rules.push(parseIgnore(text ?? '', above));
  }
  return rules.flat();
}

/** The files that the written path could mean, as far as ignoring goes. */
function possibleNames(path: Path): readonly Path[] {
  const added = ['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'json'].map((extension) => `${path}.${extension}`);
  const source = path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2');
  return [path, source, ...added, `${path}/index.js`, `${path}/index.ts`];
}
