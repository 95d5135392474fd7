/** Random histories as real git objects: small files of few different lines, edited, moved, removed, merged, so that git has every chance to be of two minds. */
import fc from 'fast-check';
import { createRepo, PERSON, type Repo } from './repo.ts';

/** Path to content. A content that begins with `->` becomes a symbolic link. */
export type Snapshot = Readonly<Record<string, string>>;

export interface Moment {
  /** Indexes of earlier moments; none for a root. */
  readonly parents: readonly number[];
  readonly files: Snapshot;
}

/** Numbers that decide everything about one commit. */
interface Choice {
  /** Which branch it is on: the target, the head, or a third one that only merges bring in. */
  readonly lane: Lane;
  /** The branch that it merges, and how many of its commits it leaves out; null for no merge. */
  readonly merges: readonly [lane: Lane, behind: number] | null;
  readonly edits: readonly Edit[];
}
type Lane = 0 | 1 | 2;
type Edit = readonly [kind: number, file: number, line: number, letter: number];

/** Two tips, and what led to them. `target` and `head` are indexes of moments. */
export interface History {
  readonly moments: readonly Moment[];
  readonly target: number;
  readonly head: number;
}

/** Some have the same name in different folders, which git takes for a hint when a file moves. */
const PATHS = ['a.txt', 'b.txt', 'dir/c.txt', 'd e.txt', 'dir/a.txt', 'dir/two/a.txt', 'dir/b.txt'] as const;

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.tuple(fc.nat(21), fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3, 4, 4, 5, 6), fc.nat(12), fc.nat(4)),
  {
    minLength: 1,
    maxLength: 8,
  },
);

/** One line of commits, some of them the target's already. */
export const linearHistory: fc.Arbitrary<History> = fc
  .tuple(fc.array(edits, { minLength: 1, maxLength: 8 }), fc.nat(2), fc.boolean())
  .map(([all, from, isWide]) => {
    const { moments, head } = build(all.map((some) => ({ lane: 1, merges: null, edits: some })));
    return widen({ moments, target: Math.min(from, head), head }, isWide);
  });

/** Three branches that merge one another, at times crosswise, so that there can be several merge bases. */
export const branchyHistory: fc.Arbitrary<History> = fc
  .tuple(
    fc.array(
      fc.record({
        lane: fc.constantFrom<Lane>(0, 0, 1, 1, 2),
        merges: fc.option(fc.tuple(fc.constantFrom<Lane>(0, 1, 2), fc.nat(1)), { freq: 2 }),
        edits: fc.oneof(edits, fc.constant([])),
      }),
      { minLength: 6, maxLength: 16 },
    ),
    fc.boolean(),
  )
  .map(([choices, isWide]) => widen(build(choices), isWide));

function build(choices: readonly Choice[]): History {
  const moments = [...start];
  const lanes: readonly [number[], number[], number[]] = [[0], [0], [0]];
  for (const { lane, merges, edits: some } of choices) {
    const mine = lanes[lane];
    const [from, behind] = merges ?? [lane, 0];
    const other = from === lane ? undefined : lanes[from].at(-1 - behind);
    const parents = other === undefined || other === mine.at(-1) ? [mine.at(-1)!] : [mine.at(-1)!, other];
    mine.push(moments.length);
    moments.push({ parents, files: some.reduce(edit, merged(parents.map((parent) => moments[parent]!.files))) });
  }
  return { moments, target: lanes[0].at(-1)!, head: lanes[1].at(-1)! };
}

/** Few files and many are attributed in different ways: the head touches eight more files of a wide history. */
function widen(history: History, isWide: boolean): History {
  if (!isWide) return history;
  const more = (text: string) => Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`more/${index}`, text]));
  const moments = history.moments.map(({ parents, files }, index) => ({
    parents,
    files: { ...files, ...more(index === history.head ? 'new\n' : 'old\n') },
  }));
  return { ...history, moments };
}

const start: readonly Moment[] = [
  { parents: [], files: { 'a.txt': 'one\ntwo\nthree\nfour\nfive\n', 'b.txt': 'one\none\ntwo\n' } },
];

/** Every file that one of the parents has, by turns from the one and from the other, or both one after the other. */
function merged(parents: readonly Snapshot[]): Snapshot {
  const [ours = {}, theirs = ours] = parents;
  const files = Object.keys({ ...theirs, ...ours }).map((path, index): [string, string] => {
    const [mine, other] = [ours[path] ?? theirs[path]!, theirs[path] ?? ours[path]!];
    const turn = (mine.length + index) % 3;
    return [path, turn === 0 || mine === other ? mine : turn === 1 ? other : `${mine}${other}`];
  });
  return Object.fromEntries(files);
}

const LETTERS = ['one', 'two', 'three', '', '}'] as const;

function edit(files: Snapshot, [kind, file, line, letter]: Edit): Snapshot {
  const path = PATHS[file]!;
  const lines = files[path]?.split('\n') ?? [];
  const at = lines.length === 0 ? 0 : line % lines.length;
  const word = LETTERS[letter]!;
  const write = (changed: readonly string[]) => ({ ...files, [path]: changed.join('\n') });
  if (kind < 7) return write([...lines.slice(0, at), word, ...lines.slice(at)]);
  if (kind < 10) return write([...lines.slice(0, at), `${word}${line}`, ...lines.slice(at + 1)]);
  if (kind < 13) return write([...lines.slice(0, at), ...lines.slice(at + 1 + (letter % 3))]);
  if (kind < 15) return write([...lines.slice(at), ...lines.slice(0, at)]);
  const { [path]: content, ...others } = files;
  if (content === undefined) return write([word, 'two', '', 'last']);
  if (kind === 15) return others;
  if (kind < 19) return { ...others, [PATHS[(file + 1 + letter) % PATHS.length]!]: content };
  if (kind === 19) return { ...files, [PATHS[(file + 1 + letter) % PATHS.length]!]: content };
  if (kind === 20) return { ...files, [path]: content.startsWith('->') ? 'one\ntwo\n' : '->elsewhere' };
  return { ...files, [path]: content.includes('\0') ? content.replaceAll('\0', '') : `\0${content}` };
}

/** The history as a repository, and the object names of its moments in their order. */
export async function createHistory(
  moments: readonly Moment[],
): Promise<{ readonly repo: Repo; readonly shas: readonly string[] }> {
  const repo = await createRepo();
  const marks = moments.map((_, index) => `${index + 1}`);
  await repo.git(['fast-import', '--quiet'], { input: moments.map(record).join('') });
  const shas = await repo.git(['rev-parse', ...marks.map((mark) => `refs/heads/moment-${mark}`)]);
  return { repo, shas: shas.trim().split('\n') };
}

function record({ parents, files }: Moment, index: number): string {
  const person = `${PERSON} ${1_767_225_600 + index * 60} +0000`;
  const [from, ...merges] = parents.map((parent) => `:${parent + 1}\n`);
  return [
    `commit refs/heads/moment-${index + 1}\nmark :${index + 1}\nauthor ${person}\ncommitter ${person}\n${data(`Moment ${index}`)}`,
    from === undefined ? '' : `from ${from}`,
    ...merges.map((mark) => `merge ${mark}`),
    'deleteall\n',
    ...Object.entries(files).map(([path, content]) => modify(path, content)),
    '\n',
  ].join('');
}

const modify = (path: string, content: string): string =>
  content.startsWith('->')
    ? `M 120000 inline "${path}"\n${data(content.slice(2))}`
    : `M 100644 inline "${path}"\n${data(content)}`;

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
