/** The tests that findings carry, as files of the repository: beside what they test, under names that are nobody's, with the command that runs them. */
import type { Report, StampedFinding, TestFile, TestPlace } from '../model.ts';
import { withoutSecrets } from './secrets.ts';

export interface TestFiles {
  readonly files: readonly TestFile[];
  /** Runs them from the top of the repository once they stand in it; null where there is none. */
  readonly command: string | null;
  /** Tests that are no file: what they call is not exported, or the path of its file is not one to write to. */
  readonly left: number;
}

/** Characters of the parts of a name. */
const MOST_STEM = 80;
const MOST_NAME = 60;

interface Placed extends TestFile {
  readonly place: TestPlace;
}

export function testFilesOf({ results }: Report): TestFiles {
  const carried = results.flatMap(({ findings }) => findings.filter(({ reproduce }) => reproduce !== undefined));
  const taken = new Set<string>();
  const placed = carried.flatMap((finding): readonly Placed[] => {
    const { reproduce: text = '', testPlace = ALONE } = finding;
    const path = isWhole(text) ? placeFor({ ...finding, ...testPlace, text }, taken) : null;
    return path === null ? [] : [{ path, text: `${withoutSecrets(text)}\n`, place: testPlace }];
  });
  const files = placed.map(({ path, text }) => ({ path, text }));
  return { files, command: commandFor(placed), left: carried.length - files.length };
}

/** Where nothing else is known. */
const ALONE: TestPlace = { beside: null, runner: 'node:test', folder: '', node: [], options: [] };

/** A call of what is not exported stands alone on its line: nothing could import what it calls. */
const isWhole = (text: string): boolean => text.includes('\n');

/** Letters, digits and what frameworks put into names of files. No part is empty, goes up, is git's own or looks like an option. */
const PART = /^(?!\.{0,2}$)(?!\.git$)(?!node_modules$)(?!-)[\w.@+()[\] -]{1,200}$/i;

type Standing = Pick<StampedFinding, 'path' | 'subject'> & Pick<TestPlace, 'beside'> & { readonly text: string };

/** Null for a path that a hostile change may have chosen, or that some system cannot have. */
function placeFor({ path, beside, subject = '', text }: Standing, taken: Set<string>): string | null {
  const parts = (beside ?? path).split('/');
  const file = parts.pop() ?? '';
  const [, stem = '', kind = 'test', extension] = /^(.+?)(?:[.](test|spec))?[.]([cm]?[jt]sx?)$/.exec(file) ?? [];
  if (extension === undefined || ![...parts, file].every((part) => PART.test(part))) return null;
  const name = (subject.split(' ')[0] ?? '').replace(/\W+/g, '-').replace(/^-|-$/g, '').slice(0, MOST_NAME);
  // What imports is no CommonJS.
  const ending = `${MARK}${kind}.${/^import /m.test(text) ? extension.replace('c', 'm') : extension}`;
  const start = [...parts, `${stem.slice(0, MOST_STEM)}.${name === '' ? 'finding' : name}`].join('/');
  for (let count = 1; ; count += 1) {
    const place = `${start}${count === 1 ? '' : `-${count}`}${ending}`;
    // Some systems do not tell names apart by case.
    if (taken.has(place.toLowerCase())) continue;
    taken.add(place.toLowerCase());
    return place;
  }
}

/** Between the name of the function, and what calls a file a test. */
const MARK = '.assay.';

/** One after the other, whatever the one before came to: they are there to fail. */
function commandFor(placed: readonly Placed[]): string | null {
  const groups = new Map<string, readonly Placed[]>();
  for (const one of placed) {
    const { beside: _, ...place } = one.place;
    const key = JSON.stringify(place);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const commands = [...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [ofGroup(group[0], group)]));
  return commands.length === 0 ? null : commands.join('; ');
}

function ofGroup({ place }: Placed, group: readonly Placed[]): string {
  const isInside = place.folder !== '' && place.folder.split('/').every((part) => PART.test(part));
  const cut = isInside ? place.folder.length + 1 : 0;
  const paths = group.map(({ path }) => (path.startsWith(`${place.folder}/`) ? path.slice(cut) : path));
  const command = runOf(place, paths.map(quoted).join(' '));
  return isInside ? `(cd ${quoted(place.folder)} && ${command})` : command;
}

function runOf({ runner, ...words }: TestPlace, paths: string): string {
  const onOneLine = (all: readonly string[]) => all.filter((word) => /^[\x20-\x7e]+$/.test(word));
  const [node, options] = [onOneLine(words.node), onOneLine(words.options)];
  const given = options.map((word) => `${quoted(word)} `).join('');
  // An option of npm's: not every shell lets a command begin with what its environment is to hold.
  const npx = node.length === 0 ? 'npx' : `npx ${quoted(`--node-options=${node.join(' ')}`)}`;
  switch (runner) {
    case 'vitest':
      return `${npx} vitest run ${given}${paths}`;
    case 'jest':
      // By path: patterns are expressions, and what names tests there does not count.
      return `${npx} jest ${given}--runTestsByPath ${paths}`;
    case 'ava':
    case 'mocha':
      return `${npx} ${runner} ${given}${paths}`;
    default:
      return `node ${node.map((word) => `${quoted(word)} `).join('')}--test ${paths}`;
  }
}

/** As a word of a shell. */
export const quoted = (word: string): string =>
  /^[\w./@+:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
