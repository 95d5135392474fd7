/**
 * Line attribution against `git blame -L` of the same lines, within the same range, one file after the other:
 * how much faster, and on how many lines the two agree.
 *
 *     node bench/attribution.ts REPOSITORY BASE HEAD [BASE HEAD]...
 */
import { parseBlame } from '../src/change/blame.ts';
import { type FileDiff, parseDiff } from '../src/change/diff.ts';
import { spansOf } from '../src/change/spans.ts';
import type { AddedLine } from '../src/model.ts';
import { attributeFiles } from '../src/world/attribution/attribution.ts';
import { findRepository } from '../src/world/git/local-repository.ts';
import { openStore, type Store } from '../src/world/git/store.ts';
import { chooseRange } from '../src/world/history/choose-range.ts';
import { listCommits, readSeveral } from '../src/world/history/history.ts';
import { COMPARE, type Range, rangeArgs } from '../src/world/history/range.ts';

const ROUNDS = 3;

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly milliseconds: number }> {
  const times: number[] = [];
  for (;;) {
    const begin = performance.now();
    const result = await work();
    times.push(performance.now() - begin);
    if (times.length === ROUNDS) return { result, milliseconds: times.sort((a, b) => a - b)[1] ?? 0 };
  }
}

const addedNumbers = ({ hunks }: FileDiff): readonly number[] =>
  hunks.flatMap(({ newStart, newCount }) => Array.from({ length: newCount }, (_, index) => newStart + index));

/** Of every added line: the commit and the line's place there, or nothing where blame comes to the end of the range. */
async function blameLines(store: Store, range: Range): Promise<ReadonlyMap<string, string>> {
  const [files, commits] = await Promise.all([readDiff(store, range), listCommits(store, range)]);
  const inRange = new Set(commits.map(({ sha }) => sha));
  const told = new Map<string, string>();
  for (const file of files) {
    const ranges = spansOf(file.path, addedNumbers(file)).map(({ from, to }) => `-L${from},${to}`);
    const printed = await store.read([
      'blame',
      '--incremental',
      '--root',
      ...ranges,
      ...rangeArgs(range),
      '--',
      file.path,
    ]);
    for (const { number, count, commit, at } of parseBlame(printed, (sha) => inRange.has(sha)))
      for (let line = 0; line < count; line += 1)
        if (commit !== null) told.set(`${file.path}:${number + line}`, `${commit}:${at.path}:${at.number + line}`);
  }
  return told;
}

async function attributeLines(store: Store, range: Range) {
  const listing = listCommits(store, range);
  const reading = listing.then((commits) => readSeveral(store, range, commits));
  const [files, commits, log] = await Promise.all([readDiff(store, range), listing, reading]);
  const { added } = await attributeFiles(store, { range, commits, files, log });
  return { files, commits, added };
}

/** Both sides need it: which lines are in question. */
async function readDiff(store: Store, range: Range): Promise<readonly FileDiff[]> {
  const diff = await store.read(['diff', '--patch', '-U0', '-M', '-l1000', ...COMPARE, range.base, range.head, '--']);
  return parseDiff(diff).filter(
    ({ newMode, shown, hunks }) =>
      newMode.startsWith('100') && shown === 'lines' && hunks.some(({ newCount }) => newCount > 0),
  );
}

function compare(added: ReadonlyMap<string, readonly AddedLine[]>, told: ReadonlyMap<string, string>) {
  const lines = [...added].flatMap(([path, some]) => some.map((line) => ({ path, ...line })));
  const known = lines.filter(({ path, number }) => told.has(`${path}:${number}`));
  const agreed = known.filter(
    ({ path, number, commit, at }) => told.get(`${path}:${number}`) === `${commit}:${at?.path}:${at?.number}`,
  );
  const nobody = lines.filter(({ commit }) => commit === null);
  return {
    lines: lines.length,
    older: lines.length - known.length,
    differ: known.length - agreed.length,
    nobody: nobody.length,
  };
}

async function measure(repo: string, base: string, head: string) {
  const repository = await findRepository({ repo, base, head });
  await using store = await openStore({
    objectFormat: repository.objectFormat,
    alternate: repository.objects,
    shallow: repository.shallow,
    onMissing: 'objects are missing',
    supply: null,
  });
  const { range } = await chooseRange(store, { head: repository.head, target: repository.base ?? '' });
  const blame = await timed(() => blameLines(store, range));
  const ours = await timed(() => attributeLines(store, range));
  const { files, commits } = ours.result;
  const merges = commits.filter(({ parents }) => parents.length > 1).length;
  return {
    range: `${range.base.slice(0, 8)}..${range.head.slice(0, 8)}`,
    commits: commits.length,
    merges,
    files: files.length,
    ...compare(ours.result.added, blame.result),
    'blame -L, ms': Math.round(blame.milliseconds),
    'assay, ms': Math.round(ours.milliseconds),
    'times faster': Number((blame.milliseconds / ours.milliseconds).toFixed(1)),
  };
}

const [repo = '.', ...revisions] = process.argv.slice(2);
const rows = [];
for (let index = 0; index + 1 < revisions.length; index += 2)
  rows.push(await measure(repo, revisions[index] ?? '', revisions[index + 1] ?? ''));
console.table(rows);
