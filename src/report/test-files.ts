/** The tests that findings carry, as files of the repository: beside what they test, under names that are nobody's, with the command that runs them. */
import type { CheckResult, Report, StampedFinding, TestFile } from '../model.ts';
import { withoutSecrets } from './secrets.ts';

export interface TestFiles {
  readonly files: readonly TestFile[];
  /** Runs them from the top of the repository once they stand in it; null where there is none. */
  readonly command: string | null;
  /** Tests that are no file: what they call is not exported, or the path of its file is not one to write to. */
  readonly left: number;
}

/** Between the name of the function and the extension. */
const MARK = '.assay.test.';
/** Characters of the parts of a name. */
const MOST_STEM = 80;
const MOST_NAME = 60;
/** Characters of paths in a command; beyond them it names what they have in common. */
const MOST_NAMED = 160;

export function testFilesOf({ results }: Report): TestFiles {
  const carried = results.flatMap(carriedBy);
  const taken = new Set<string>();
  const placed = carried.flatMap((one): readonly (TestFile & { readonly runner: string })[] => {
    const path = isWhole(one.text) ? placeFor(one.finding, taken) : null;
    return path === null ? [] : [{ path, text: `${withoutSecrets(one.text)}\n`, runner: one.runner }];
  });
  const files = placed.map(({ path, text }) => ({ path, text }));
  const [first] = placed;
  return {
    files,
    command: first === undefined ? null : commandFor(first.runner, files),
    left: carried.length - files.length,
  };
}

const carriedBy = ({ findings, runner = 'node:test' }: CheckResult) =>
  findings.flatMap((finding) =>
    finding.reproduce === undefined ? [] : [{ finding, runner, text: finding.reproduce }],
  );

/** A call of what is not exported stands alone on its line: nothing could import what it calls. */
const isWhole = (text: string): boolean => text.includes('\n');

/** Letters, digits and what frameworks put into names of files. No part is empty, goes up, is git's own or looks like an option. */
const PART = /^(?!\.{0,2}$)(?!\.git$)(?!node_modules$)(?!-)[\w.@+()[\] -]{1,200}$/i;

/** Null for a path that a hostile change may have chosen, or that some system cannot have. */
function placeFor({ path, subject = '' }: StampedFinding, taken: Set<string>): string | null {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  const [, stem, extension] = /^(.+)\.([cm]?[jt]sx?)$/.exec(file) ?? [];
  if (stem === undefined || extension === undefined || ![...parts, file].every((part) => PART.test(part))) return null;
  const name = (subject.split(' ')[0] ?? '').replace(/\W+/g, '-').replace(/^-|-$/g, '').slice(0, MOST_NAME);
  // What imports is no CommonJS.
  const ending = `${MARK}${extension.replace('c', 'm')}`;
  const start = [...parts, `${stem.slice(0, MOST_STEM)}.${name === '' ? 'finding' : name}`].join('/');
  for (let count = 1; ; count += 1) {
    const place = `${start}${count === 1 ? '' : `-${count}`}${ending}`;
    // Some systems do not tell names apart by case.
    if (taken.has(place.toLowerCase())) continue;
    taken.add(place.toLowerCase());
    return place;
  }
}

function commandFor(runner: string, files: readonly TestFile[]): string {
  const paths = files.map(({ path }) => quoted(path));
  switch (runner) {
    case 'vitest':
      return `npx vitest run ${MARK}`;
    case 'jest':
      return `npx jest ${quoted(MARK.replaceAll('.', '\\.'))}`;
    case 'ava':
    case 'mocha':
      return `npx ${runner} ${some(paths)}`;
    default:
      return `node --test ${some(paths)}`;
  }
}

function some(paths: readonly string[]): string {
  const all = paths.join(' ');
  return all.length <= MOST_NAMED ? all : `'**/*${MARK}*'`;
}

/** As a word of a shell. */
export const quoted = (word: string): string =>
  /^[\w./@+:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
