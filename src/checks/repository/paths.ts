/** Git paths: `/` between parts, '' for the top, never a leading or trailing slash. */
import type { Path } from '../../model.ts';

export const directoryOf = (path: Path): Path => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
export const nameOf = (path: Path): string => path.slice(path.lastIndexOf('/') + 1);
export const within = (directory: Path, name: string): Path => (directory === '' ? name : `${directory}/${name}`);
export const parts = (path: Path): readonly string[] => path.split('/').filter((part) => part !== '');

/** The directory and all above it, the top last. */
export function ancestors(directory: Path): readonly Path[] {
  const all = parts(directory);
  return [...all.map((_, index) => all.slice(0, all.length - index).join('/')), ''];
}

/** Where a relative path leads from a directory; undefined when it leaves the repository. */
export function join(directory: Path, relative: string): Path | undefined {
  const walked = [...parts(directory)];
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') walked.push(part);
    else if (walked.pop() === undefined) return undefined;
  }
  return walked.join('/');
}
