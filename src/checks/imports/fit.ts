/** Which name in a directory answers the one that was written. */
import type { Kind } from '../repository/files.ts';

export interface Fit {
  readonly name: string;
  readonly kind: Kind;
  /** False when the letters differ in case. */
  readonly exact: boolean;
  /** False when only a bundler's configuration can lead from the written name to this one. */
  readonly sure: boolean;
}

/** What the resolvers in use add by themselves, best first. */
const ADDED = ['ts', 'tsx', 'mts', 'cts', 'd.ts', 'd.mts', 'd.cts', 'js', 'jsx', 'mjs', 'cjs', 'json', 'node'];
/** The source that TypeScript finds under the name of its output. */
const SOURCES: ReadonlyMap<string, readonly string[]> = new Map([
  ['js', ['ts', 'tsx', 'd.ts', 'jsx']],
  ['jsx', ['tsx', 'ts', 'd.ts']],
  ['mjs', ['mts', 'd.mts']],
  ['cjs', ['cts', 'd.cts']],
  ['d.ts', ['ts', 'tsx']],
  ['d.mts', ['mts']],
  ['d.cts', ['cts']],
  ['ts', ['tsx', 'd.ts']],
  ['tsx', ['d.ts']],
]);
const EXTENSION = /^(.+?\.)(d\.[cm]?ts|[^.]+)$/;
/** Sources that other tools turn into a file of the written name. */
const COMPILED: Readonly<Record<string, ReadonlySet<string>>> = {
  script: new Set(
    'js jsx ts mts cts coffee litcoffee ls civet res re ml elm purs fs imba gts gjs pegjs peggy jison ne y proto graphql gql wat vue svelte astro marko riot'.split(
      ' ',
    ),
  ),
  style: new Set('scss sass less styl stylus pcss postcss css'.split(' ')),
};
/** Neighbours that nothing ever resolves to. */
const BESIDE = /^(?:test|tests|spec|specs|stories|story|bench|e2e|cy|snap|md|mdx|txt|map|flow)(?:\.|$)/;

/** Best first: exact before other case, sure before doubtful, a file before a directory. */
export function fitting(written: string, entries: ReadonlyMap<string, Kind>): readonly Fit[] {
  const exact = fits(written, entries, (name) => name).map((fit) => ({ ...fit, exact: true }));
  if (exact.some(({ sure }) => sure)) return exact;
  const folded = fits(written.toLowerCase(), entries, (name) => name.toLowerCase());
  return [...exact, ...folded.filter(({ sure }) => sure).map((fit) => ({ ...fit, exact: false }))];
}

type Candidate = Omit<Fit, 'exact'>;

function fits(
  written: string,
  entries: ReadonlyMap<string, Kind>,
  fold: (name: string) => string,
): readonly Candidate[] {
  const found: { rank: number; fit: Candidate }[] = [];
  for (const [name, kind] of entries) {
    const rank = rankOf(written, fold(name), kind);
    if (rank !== undefined) found.push({ rank, fit: { name, kind, sure: rank < DOUBTFUL } });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ fit }) => fit);
}

const DOUBTFUL = 100;

/** Lower is better; undefined is no answer at all. */
function rankOf(written: string, name: string, kind: Kind): number | undefined {
  if (name === written) return kind === 'directory' ? DOUBTFUL - 1 : 0;
  if (kind === 'directory') return undefined;
  if (name.startsWith(`${written}.`)) return added(name.slice(written.length + 1));
  const [, stem, extension = ''] = EXTENSION.exec(written) ?? [];
  if (stem !== undefined && (name === `${stem}d.${extension}.ts` || isScaled(stem, extension, name))) return DOUBTFUL;
  return stem !== undefined && name.startsWith(stem) ? replaced(extension, name.slice(stem.length)) : undefined;
}

/** `icon@2x.png` for `icon.png`: React Native takes the one that suits the screen. */
const isScaled = (stem: string, extension: string, name: string): boolean =>
  IMAGE.test(extension) && name.startsWith(`${stem.slice(0, -1)}@`) && SCALED.test(name) && name.endsWith(extension);
const IMAGE = /^(?:png|jpe?g|gif|webp)$/;
const SCALED = /@[\d.]+x(?:\.(?:ios|android|native))?\.\w+$/;

function added(rest: string): number | undefined {
  const rank = ADDED.indexOf(rest);
  if (rank >= 0) return 1 + rank;
  return BESIDE.test(rest) ? undefined : DOUBTFUL;
}

function replaced(extension: string, actual: string): number | undefined {
  const rank = SOURCES.get(extension)?.indexOf(actual) ?? -1;
  if (rank >= 0) return 1 + rank;
  const kind = SOURCES.has(extension) ? 'script' : extension === 'css' ? 'style' : '';
  return COMPILED[kind]?.has(actual) ? DOUBTFUL : undefined;
}
