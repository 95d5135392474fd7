/** Looks over the whole repository, its upper directories at least, for whatever could bring a module. Asked only about names that would otherwise be reported. */
import type { Path } from '../../../model.ts';
import type { Files } from '../../repository/files.ts';
import { once } from '../../repository/memo.ts';
import { within } from '../../repository/paths.ts';
import { isManifest, manifestAt } from './manifests.ts';
import { installedNames } from './requirements.ts';

export interface Surveyed {
  /** Names of directories, and of files without their extensions. */
  readonly names: ReadonlySet<string>;
  /** Distributions that any manifest declares or locks, and that workflows and scripts install. Normalised. */
  readonly distributions: ReadonlySet<string>;
  /** Its own distributions. Normalised. */
  readonly made: ReadonlySet<string>;
  /** What the settings of tools name. */
  readonly mentioned: ReadonlySet<string>;
  /** False where there are more directories than are looked into. */
  readonly whole: boolean;
}

export type Survey = () => Promise<Surveyed>;

const MOST_DIRECTORIES = 6_000;
const MOST_MANIFESTS = 80;
/** What tests read declares nothing for the repository. */
const FIXTURES = /(?:^|\/)(?:.*fixtures?|testdata|test-data)(?:\/|$)/i;
const PASSED_OVER = /^(?:node_modules|__pycache__|\.(?!github$).*)$/;
/** Files that install what they need. */
const INSTALLING = /^(?:.*Dockerfile.*|.*\.sh|[Mm]akefile|[Jj]ustfile|.*\.ya?ml)$/;
const MOST_INSTALLING = 60;

export function surveyOf(files: Files): Survey {
  const found = once(() => survey(files));
  return () => found('');
}

/** From the top down, so that a large repository is seen evenly. */
async function survey(files: Files): Promise<Surveyed> {
  const names = new Set<string>();
  const declaring: Path[] = [];
  const installing: Path[] = [];
  const directories: Path[] = [''];
  for (let at = 0; at < directories.length && at < MOST_DIRECTORIES; at += 1) {
    const here = directories[at] ?? '';
    const entries = await files.entries(here);
    const inWorkflows = here.endsWith('.github/workflows');
    for (const [name, kind] of entries) {
      const plain = kind === 'file' && INSTALLING.test(name);
      if (plain && (inWorkflows || !/\.ya?ml$/.test(name))) installing.push(within(here, name));
      names.add(kind === 'directory' ? name : name.replace(/\..*$/, ''));
      if (kind === 'directory' && !PASSED_OVER.test(name)) directories.push(within(here, name));
    }
    if (!FIXTURES.test(here) && [...entries.keys()].some(isManifest)) declaring.push(here);
  }
  const read = await Promise.all(declaring.slice(0, MOST_MANIFESTS).map((place) => manifestAt(files, place)));
  const texts = await Promise.all(installing.slice(0, MOST_INSTALLING).map(files.text));
  const installed = texts.flatMap((text) => installedNames(text ?? ''));
  const distributions = read.flatMap((manifest) =>
    manifest === undefined
      ? []
      : [...manifest.declared, ...manifest.listed, ...(manifest.locked ?? []), ...manifest.own],
  );
  const mentioned = read.flatMap((manifest) => [...(manifest?.mentioned ?? [])]);
  const made = new Set(read.flatMap((manifest) => [...(manifest?.own ?? [])]));
  const whole = directories.length <= MOST_DIRECTORIES && declaring.length <= MOST_MANIFESTS;
  return {
    names,
    distributions: new Set([...distributions, ...installed]),
    made,
    mentioned: new Set(mentioned),
    whole,
  };
}
