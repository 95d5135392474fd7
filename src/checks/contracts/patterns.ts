/** Which files a TypeScript configuration means by `include` and `exclude`. Linear but for the stars: https://www.typescriptlang.org/tsconfig/#include */

/** Paths are absolute, `/` between parts; patterns relative to `root` or absolute. */
export interface Chosen {
  readonly root: string;
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
}

export function chosenBy({ root, includes, excludes }: Chosen): {
  readonly file: (path: string) => boolean;
  /** Whether everything below a directory is left out. */
  readonly leavesOut: (directory: string) => boolean;
} {
  const wanted = includes.map((pattern) => implicit(partsOf(root, pattern)));
  const unwanted = excludes.map((pattern) => partsOf(root, pattern));
  const leavesOut = (path: string): boolean => unwanted.some((pattern) => reaches(pattern, split(path)));
  return {
    leavesOut,
    file: (path) => wanted.some((pattern) => matchesAll(pattern, split(path))) && !leavesOut(path),
  };
}

/** The first directory that a pattern names without wildcards: nothing above it can match. */
export function fixedPart(root: string, pattern: string): string {
  const parts = partsOf(root, pattern);
  const wild = parts.findIndex((part) => /[*?]/.test(part));
  return `/${parts.slice(0, wild < 0 ? parts.length : wild).join('/')}`;
}

const split = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

function partsOf(root: string, pattern: string): readonly string[] {
  const parts: string[] = [];
  for (const part of split(pattern.startsWith('/') ? pattern : `${root}/${pattern}`)) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts;
}

/** A last part that is no pattern and has no extension is a directory with all below it. */
const implicit = (parts: readonly string[]): readonly string[] =>
  /[.*?]/.test(parts.at(-1) ?? '') ? parts : [...parts, '**', '*'];

/** An exclusion reaches a path when it matches it or a directory above it. */
const reaches = (pattern: readonly string[], path: readonly string[]): boolean =>
  path.some((_, index) => matchesAll(pattern, path.slice(0, index + 1)));

/** What `**` stands for holds no hidden directory and no installed package. */
const SKIPPED = /^\.|^(?:node_modules|bower_components|jspm_packages)$/;

function matchesAll(pattern: readonly string[], path: readonly string[]): boolean {
  return wild(
    pattern,
    path,
    (part) => part === '**',
    (part, name) => matchesPart(part, name),
    (name, isLast) => isLast || !SKIPPED.test(name),
  );
}

function matchesPart(part: string, name: string): boolean {
  if (!/[*?]/.test(part)) return part === name;
  if (name.startsWith('.') && /^[*?]/.test(part)) return false;
  return wild(
    [...part],
    [...name],
    (char) => char === '*',
    (char, other) => char === '?' || char === other,
    () => true,
  );
}

/** The usual search with one place to come back to: the last star takes one item more. */
function wild(
  pattern: readonly string[],
  items: readonly string[],
  isStar: (part: string) => boolean,
  matches: (part: string, item: string) => boolean,
  mayTake: (item: string, isLast: boolean) => boolean,
): boolean {
  let star = -1;
  let resume = 0;
  let at = 0;
  for (let on = 0; on < items.length; ) {
    const part = pattern[at];
    const item = items[on] ?? '';
    if (part !== undefined && isStar(part)) {
      [star, resume, at] = [at, on, at + 1];
    } else if (part !== undefined && matches(part, item)) {
      [at, on] = [at + 1, on + 1];
    } else if (star >= 0 && mayTake(items[resume] ?? '', resume === items.length - 1)) {
      [resume, at] = [resume + 1, star + 1];
      on = resume;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
}
