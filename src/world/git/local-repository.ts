/** Finds the reader's repository and what its names stand for. Git's own discovery and name rules are used, and nothing else of the repository's configuration. */
import { UserError } from '../../errors.ts';
import type { Sha } from '../../model.ts';
import { CHECKPOINT_REFS } from './checkpoints.ts';
import { type Git, type GitOutput, gitInFolder, reasonOf } from './git.ts';
import { NOTES_REFS, type NotesRef } from './notes.ts';

export interface LocalRepository {
  /** Absolute, of the repository, whichever work tree it was found from. */
  readonly objects: string;
  readonly objectFormat: 'sha1' | 'sha256';
  /** The file that lists where the history ends; null where it is whole. */
  readonly shallow: string | null;
  readonly head: Sha;
  /** The whole name of the ref that the words for the head stand for; null where they name a commit. */
  readonly headRef: string | null;
  /** Null where none was asked for. */
  readonly base: Sha | null;
  /** The work tree that the repository was found from, with the commit it holds; null where there is none to be had. */
  readonly checkout: Checkout | null;
  readonly refs: ReadonlyMap<string, Ref>;
  readonly notesRefs: readonly NotesRef[];
}

export interface Ref {
  readonly tip: Sha;
  /** The whole name of the ref that this one points at, or null. */
  readonly symbolic: string | null;
}

/** The branches that a change is compared with where nobody says, best first. */
export const DEFAULT_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
] as const;

/** A work tree. */
export interface Checkout {
  /** Absolute. */
  readonly top: string;
  readonly head: Sha;
}

interface Words {
  readonly repo: string;
  readonly head: string;
  readonly base?: string;
}

/** Two short processes side by side, or three where the reader leaves the base to us. */
export async function findRepository({ repo, head, base }: Words): Promise<LocalRepository> {
  const git = gitInFolder(repo);
  const revisions = (base === undefined ? [head] : [head, base]).map(oneLine);
  const places = ['--path-format=absolute', '--show-object-format', '--git-path', 'objects', '--git-path', 'shallow'];
  const names = [...[...revisions, 'HEAD'].map((word) => `${word}^{commit}`), ...RECORD_REFS];
  const [place, found, refs] = await Promise.all([
    // Git answers one by one, and ends at what it has no answer to: no work tree stands last.
    git(['rev-parse', ...places, '--is-shallow-repository', ...nameOf(head), '--show-toplevel']),
    git(['cat-file', '--batch-check'], { input: names.map((name) => `${name}\n`).join('') }),
    base === undefined ? readRefs(git) : NO_REFS,
  ]);
  const [objectFormat, objects, shallow, isShallow, ...rest] = linesOf(place);
  if (objects === undefined || shallow === undefined || isShallow === undefined)
    throw new UserError(explain(repo, reasonOf(place)));
  const [headAt, baseAt] = resolve(found, revisions);
  const [checkedOut, ...records] = linesOf(found).slice(revisions.length).map(commitIn);
  const headRef = rest.find((line) => line.startsWith('refs/'));
  const top = place.status === 0 ? rest.at(-1) : undefined;
  return {
    objects,
    objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
    shallow: isShallow === 'true' ? shallow : null,
    head: headAt ?? '',
    headRef: headRef ?? null,
    base: baseAt ?? null,
    checkout: top === undefined || checkedOut === undefined ? null : { top, head: checkedOut },
    refs,
    notesRefs: notesIn(records),
  };
}

const nameOf = (word: string): readonly string[] => (word.startsWith('-') ? [] : ['--symbolic-full-name', word]);

/** A line feed would make two questions of one. No name of a commit has one, so there is none by the name that is left. */
const oneLine = (word: string): string => word.replace(/[\0\r\n]/g, '?');

const linesOf = ({ output }: GitOutput): readonly string[] =>
  Buffer.from(output).toString('utf8').split('\n').filter(Boolean);

/** The commits behind the reader's words, in their order. */
function resolve(found: GitOutput, words: readonly string[]): readonly Sha[] {
  if (found.status !== 0) throw new UserError(`git cannot look up revisions: ${reasonOf(found)}`);
  const answers = linesOf(found);
  return words.map((word, index) => {
    const answer = answers[index] ?? '';
    const sha = commitIn(answer);
    if (sha !== undefined) return sha;
    if (answer.endsWith(' ambiguous')) throw new UserError(`\`${word}\` names several objects: give more digits of it`);
    if (word === 'HEAD') throw new UserError('the repository has no commit at `HEAD`: name another one with --head');
    throw new UserError(`no commit is known as \`${word}\` in this repository: check the name, or fetch it first`);
  });
}

const commitIn = (answer: string): Sha | undefined => /^([0-9a-f]{40,64}) commit \d+$/.exec(answer)?.[1];

const RECORD_REFS = [...NOTES_REFS, ...CHECKPOINT_REFS];

/** Other tools' records, from what is known under each of `RECORD_REFS`. */
const notesIn = (tips: readonly (Sha | undefined)[]): readonly NotesRef[] =>
  RECORD_REFS.flatMap((ref, index) => {
    const tip = tips[index];
    return tip === undefined ? [] : [{ ref, tip }];
  });

const NO_REFS: ReadonlyMap<string, Ref> = new Map();

/** The branches that there are of those that a change is compared with. */
async function readRefs(git: Git): Promise<ReadonlyMap<string, Ref>> {
  const listed = await git(['for-each-ref', '--format=%(objectname) %(refname) %(symref)', ...DEFAULT_BRANCHES]);
  return new Map(
    linesOf(listed).map((line) => {
      const [tip = '', name = '', symbolic = ''] = line.split(' ');
      return [name, { tip, symbolic: symbolic || null }];
    }),
  );
}

function explain(repo: string, reason: string): string {
  if (/not a git repository/.test(reason)) return `\`${repo}\` is not in a git repository: name one with --repo`;
  if (/cannot change to/.test(reason)) return `there is no folder \`${repo}\`: name one with --repo`;
  const [, owned] = /(?:dubious ownership in repository at|unsafe repository \() ?'([^']+)'/.exec(reason) ?? [];
  if (owned !== undefined)
    return `another user owns the repository at \`${owned}\`: if you trust it, run \`git config --global --add safe.directory ${owned}\``;
  return `git cannot read the repository at \`${repo}\`: ${reason}`;
}
