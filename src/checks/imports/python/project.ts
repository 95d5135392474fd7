/** Everything that the answers about Python are drawn from, read when it is first asked for and kept for the run. */
import type { Path } from '../../../model.ts';
import type { Tree } from '../../../world/world.ts';
import { type Files, filesAt } from '../../repository/files.ts';
import { once } from '../../repository/memo.ts';
import { ancestors, directoryOf, within } from '../../repository/paths.ts';
import { type Manifests, manifestsIn } from './manifests.ts';
import { type Openness, opennessIn } from './openness.ts';
import { type Survey, surveyOf } from './survey.ts';
import { type Unseen, unseenIn } from './unseen.ts';

export interface PythonProject {
  readonly files: Files;
  readonly filesBefore: Files;
  readonly manifests: Manifests;
  readonly roots: (directory: Path) => Promise<Roots>;
  readonly survey: Survey;
  readonly unseen: Unseen;
  readonly openness: Openness;
}

/** Directories from which Python may look for modules when a file of some directory runs. */
export interface Roots {
  /** Where the file's own package begins, the top, and the sources of every manifest: what lies there is meant. */
  readonly sure: readonly Path[];
  /** What settings name, and what a script or a test runner may add. */
  readonly loose: readonly Path[];
}

export function pythonProjectOf(tree: Tree): PythonProject {
  const files = filesAt(tree, 'head');
  const manifests = manifestsIn(files);
  return {
    files,
    filesBefore: filesAt(tree, 'base'),
    manifests,
    roots: once((directory) => rootsOf(files, manifests, directory)),
    survey: surveyOf(files),
    unseen: unseenIn(files),
    openness: opennessIn(files),
  };
}

const SOURCES = ['src', 'lib', 'python', 'source', 'app', 'backend', 'server', 'tests', 'test'];

async function rootsOf(files: Files, manifests: Manifests, directory: Path): Promise<Roots> {
  const above = ancestors(directory);
  const found = await manifests(directory);
  const places = found.map((manifest) => manifest.directory);
  const sources = places.flatMap((place) => ['src', 'lib', 'python'].map((name) => within(place, name)));
  const sure = [await baseOf(files, directory), '', ...places, ...sources];
  const named = found.flatMap(({ directories }) => directories);
  const usual = [...above, ...SOURCES.flatMap((name) => above.map((place) => within(place, name)))];
  const loose = [...named, ...usual].filter((place) => !sure.includes(place));
  return { sure: [...new Set(sure)], loose: [...new Set(loose)] };
}

/** The first directory upwards that is no package: what the packages below it are found in. */
async function baseOf(files: Files, directory: Path): Promise<Path> {
  for (const place of ancestors(directory)) {
    if (!(await files.entries(place)).has('__init__.py')) return place;
  }
  return directoryOf(directory);
}
