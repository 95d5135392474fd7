/** The two versions of a changed file, each with the rest of the repository at its moment. */
import type { Version } from '../../exercise/exercised.ts';
import { readerAt } from '../../exercise/modules/locate.ts';
import type { FileChange } from '../../model.ts';
import type { Tree } from '../../world/world.ts';

export interface TwoVersions {
  /** Null for a new file. */
  readonly base: Version | null;
  readonly head: Version;
}

const SCRIPT = /\.[cm]?[jt]sx?$/;
const NO_PROGRAM =
  /\.d\.[cm]?ts$|\.(?:test|spec|bench|stories|config)\.[cm]?[jt]sx?$|(?:^|\/)(?:__tests__|__mocks__|tests?|spec|fixtures?|examples?|bench(?:marks?)?)\//;

/** Whether the file is a program of the repository's own: tests and fixtures are there to call, not to be called. */
export const isExercised = ({ path, upkeep, content }: FileChange): boolean =>
  content.kind === 'text' && isProgram(path, upkeep);

/** The programs among them that are there at base alone. */
export async function removedOf(files: readonly FileChange[], tree: Tree): Promise<readonly Version[]> {
  const gone = files.filter(({ path, content, upkeep }) => content.kind === 'removed' && isProgram(path, upkeep));
  const texts = await Promise.all(gone.slice(0, MOST_REMOVED).map(({ path }) => tree.read('base', path)));
  return texts.flatMap((text, at): readonly Version[] => {
    const path = gone[at]?.path;
    return text === undefined || path === undefined ? [] : [{ path, text, reader: readerAt(tree, 'base') }];
  });
}

/** Files that went away, in which functions are looked for that came elsewhere. */
const MOST_REMOVED = 30;

const isProgram = (path: string, upkeep: FileChange['upkeep']): boolean =>
  upkeep === 'source' && SCRIPT.test(path) && !NO_PROGRAM.test(path);

export async function versionsOf(files: readonly FileChange[], tree: Tree): Promise<readonly TwoVersions[]> {
  return Promise.all(
    files.map(async (file) => {
      const before = file.from === null ? undefined : await tree.read('base', file.from);
      const base =
        file.from === null || before === undefined
          ? null
          : { path: file.from, text: before, reader: readerAt(tree, 'base') };
      const text = file.content.kind === 'text' ? file.content.text : '';
      return { base, head: { path: file.path, text, reader: readerAt(tree, 'head') } };
    }),
  );
}
