/** Histories that move, made with real git from a few numbers, with an oracle that knows who typed every line: each line of text occurs once. */
import fc from 'fast-check';
import { CLAUDE, CURSOR, saidOf } from './origins.ts';
import { createRepo, type Repo } from './repo.ts';

export const MOVES = [
  'plain',
  'move between files',
  'move within a file',
  'move to another file and back',
  'move between files after a merge of the base',
  'move to another file and back around a merge of the base',
  'merge of the base',
  'rebase',
  'rebase that drops the marks',
  'amend that drops the marks',
  'squash with its pull request at hand',
  'squash that drops the marks',
  'cherry-pick without the marks',
  'revert of a loss',
  'reformatting that the target lists',
] as const;
export type Move = (typeof MOVES)[number];

/** Who writes, how many lines, where, which file; whether a line goes; whether the file is renamed first. */
type Step = readonly [writer: number, count: number, place: number, file: number, removes: boolean, renames: boolean];

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 3 }), fc.nat(40), fc.nat(1), fc.boolean(), fc.boolean()),
  { minLength: 1, maxLength: 5 },
);

const WRITERS = [
  { origin: 'unknown', marks: '' },
  { origin: 'agent claude-code', marks: CLAUDE },
  { origin: 'agent cursor', marks: CURSOR },
] as const;

/** Never touched by the branch, so that the base can change beside them without a conflict. */
const FIXED = 6;

interface Work {
  readonly repo: Repo;
  /** Path to lines. */
  readonly files: Map<string, string[]>;
  /** Who typed each line of the branch, by its text. */
  readonly oracle: Map<string, string>;
  readonly messages: string[];
}

const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa'] as const;

/** Unlike any other line, as lines of code are. */
const line = (name: string, index: number): string =>
  `${WORDS[index % 10]}${name}(${WORDS[(index * 7 + 3) % 10]}, ${index * 7919})`;

const printed = (files: ReadonlyMap<string, readonly string[]>): Record<string, string> =>
  Object.fromEntries([...files].map(([path, lines]) => [path, `${lines.join('\n')}\n`]));

async function start(): Promise<Work> {
  const repo = await createRepo();
  const lines = (name: string) => Array.from({ length: 24 }, (_, index) => line(name, index));
  const files = new Map([
    ['a.js', lines('A')],
    ['b.js', lines('B')],
  ]);
  await repo.commit({ files: printed(files) });
  await repo.branch('work');
  return { repo, files, oracle: new Map(), messages: [] };
}

/** What a step does to the files; the paths that are no more. */
function apply({ files, oracle }: Work, [writer, count, place, file, removes, renames]: Step, index: number) {
  const from = [...files.keys()].sort()[file]!;
  const path = renames ? `${from.slice(0, 1)}${index}.js` : from;
  const lines = [...files.get(from)!];
  const at = FIXED + (place % (lines.length - FIXED));
  const fresh = Array.from({ length: count }, (_, each) => line(`New${index}`, index * 10 + each));
  lines.splice(at, removes ? 1 : 0, ...fresh);
  files.delete(from);
  files.set(path, lines);
  for (const text of fresh) oracle.set(text, WRITERS[writer]!.origin);
  return renames ? { [from]: null } : {};
}

async function write(work: Work, some: readonly Step[]): Promise<void> {
  for (const [index, step] of some.entries()) {
    const gone = apply(work, step, index);
    const message = `Step ${index}${WRITERS[step[0]]!.marks}`;
    work.messages.push(message);
    await work.repo.commit({ message, files: { ...gone, ...printed(work.files) } });
  }
}

/** The base moves on, in the lines that the branch leaves alone. */
async function moveBase({ repo }: Work): Promise<void> {
  await repo.checkout('main');
  const old = Array.from({ length: 24 }, (_, index) => line('A', index));
  const files = { 'a.js': `${['base(1)', 'base(2)', ...old].join('\n')}\n`, c: 'base(3)\n' };
  await repo.commit({ message: `Go on${CURSOR}`, files });
  await repo.checkout('work');
}

/** What to ask once the history has moved; `previous` where it was rewritten. */
interface Asked {
  readonly base?: string;
  readonly head: string;
  readonly previous?: readonly string[];
}

const FORGETTING = ['-c', 'core.editor=true', 'rebase', '--quiet'] as const;

async function move(work: Work, how: Move): Promise<Asked> {
  const { repo } = work;
  const tip = await repo.sha();
  switch (how) {
    case 'plain':
      return { head: 'work' };
    case 'move between files':
      return await moveLines(work, [[0, 1]]);
    case 'move within a file':
      return await moveLines(work, [[0, 0]]);
    case 'move to another file and back':
      return await moveLines(work, [
        [0, 1],
        [1, 0],
      ]);
    case 'move between files after a merge of the base':
      await mergeBase(work);
      return await moveLines(work, [[0, 1]]);
    case 'move to another file and back around a merge of the base':
      await moveLines(work, [[1, 0]]);
      await mergeBase(work);
      return await moveLines(work, [[0, 1]]);
    case 'merge of the base':
      return await mergeBase(work);
    case 'rebase':
      await moveBase(work);
      await repo.git([...FORGETTING, 'main']);
      return { head: 'work' };
    case 'rebase that drops the marks':
      await moveBase(work);
      await repo.git([...FORGETTING, '--exec', 'git commit --quiet --amend --allow-empty -m Reworded', 'main']);
      return { head: 'work', previous: [tip] };
    case 'amend that drops the marks':
      await repo.git(['commit', '--quiet', '--amend', '--allow-empty', '-m', 'Reworded']);
      return { head: 'work', previous: [tip] };
    case 'squash with its pull request at hand':
      return await squash(work, work.messages.map((message) => `* ${message.trimEnd()}`).join('\n\n'));
    case 'squash that drops the marks':
      return await squash(work, '');
    case 'cherry-pick without the marks':
      return await pick(work);
    case 'revert of a loss':
      return await lose(work);
    case 'reformatting that the target lists':
      return await reformat(work);
    default:
      return how satisfies never;
  }
}

/** A person takes the end of a file to the beginning of one, each time in a commit of its own: what the change brought keeps its writer, and what was there before is the mover's. */
async function moveLines({ repo, files, oracle }: Work, ways: readonly (readonly [from: number, to: number])[]) {
  for (const [from, to] of ways) {
    const lists = [...files.values()];
    const moved = lists[from]!.splice(-MOVED);
    lists[to]!.unshift(...moved);
    for (const text of moved) if (!oracle.has(text)) oracle.set(text, 'unknown');
    await repo.commit({ message: 'Move', files: printed(files) });
  }
  return { head: 'work' };
}

/** In lines: enough of them to be more than a chance, by git's standard. */
const MOVED = 4;

/** By a person, who adds a line of theirs while at it, as the resolution of a conflict does. */
async function mergeBase(work: Work): Promise<Asked> {
  const { repo, files, oracle } = work;
  await moveBase(work);
  const path = [...files.keys()].find((name) => name.startsWith('a'))!;
  const lines = files.get(path)!;
  files.set(path, ['base(1)', 'base(2)', ...lines, 'resolved(by, hand)']);
  oracle.set('resolved(by, hand)', 'unknown');
  await repo.merge('main', { files: printed(files) });
  return { head: 'work' };
}

async function squash({ repo }: Work, body: string): Promise<Asked> {
  await repo.git(['update-ref', 'refs/pull/7/head', 'work']);
  await repo.branch('squashed', 'main');
  await repo.git(['merge', '--quiet', '--squash', 'work']);
  await repo.commit({ message: `Do it (#7)\n\n${body}\n` });
  return { head: 'squashed' };
}

/** Onto a base that has moved on. */
async function pick(work: Work): Promise<Asked> {
  const { repo } = work;
  const originals = (await repo.git(['rev-list', '--reverse', 'main..work'])).trim().split('\n');
  await moveBase(work);
  await repo.branch('picked', 'main');
  for (const original of originals) {
    await repo.git(['cherry-pick', '--allow-empty', original]);
    await repo.git([
      'commit',
      '--quiet',
      '--amend',
      '--allow-empty',
      '-m',
      `Port\n\n(cherry picked from commit ${original})`,
    ]);
  }
  return { head: 'picked' };
}

/** An agent takes out half of everything, and a person brings it back. */
async function lose(work: Work): Promise<Asked> {
  const { repo, files } = work;
  const half = new Map([...files].map(([path, lines]) => [path, lines.filter((_, index) => index % 2 === 0)]));
  const loss = await repo.commit({ message: `Tidy${CLAUDE}`, files: printed(half) });
  await repo.branch('back');
  await repo.git(['revert', '--no-edit', loss]);
  return { base: loss, head: 'back' };
}

async function reformat({ repo, files, oracle }: Work): Promise<Asked> {
  for (const [path, lines] of files)
    files.set(
      path,
      lines.map((text) => `  ${text};`),
    );
  for (const [text, origin] of [...oracle]) oracle.set(`  ${text};`, origin);
  const tidy = await repo.commit({ message: 'Reformat', files: printed(files) });
  await repo.checkout('main');
  await repo.commit({ files: { '.git-blame-ignore-revs': `${tidy}\n` } });
  return { head: 'work' };
}

/** Lines whose answer is not the oracle's: `text: answer, not answer`. */
export async function wrongLines(
  some: readonly Step[],
  how: Move,
): Promise<{ lines: number; wrong: readonly string[] }> {
  const work = await start();
  await using _ = work.repo;
  await write(work, some);
  const { lines: said } = await saidOf(work.repo, await move(work, how));
  const present = new Set([...work.files.values()].flat());
  const typed = [...work.oracle].filter(([text]) => present.has(text));
  const asked = how === 'revert of a loss' ? typed.filter(([text]) => text in said) : typed;
  const wrong = asked.flatMap(([text, origin]) =>
    said[text] === origin ? [] : [`${text}: ${said[text]}, not ${origin}`],
  );
  const others = Object.entries(said).filter(([text, origin]) => !work.oracle.has(text) && origin !== 'unknown');
  return {
    lines: asked.length,
    wrong: [...wrong, ...others.map(([text, origin]) => `${text}: ${origin}, not anybody's`)],
  };
}
