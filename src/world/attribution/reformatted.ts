/** Who wrote lines before a commit reformatted them that the target lists in `.git-blame-ignore-revs`. The list at head has no say: nobody hides behind a list of their own. */
import { decodeText } from '../../change/git-text.ts';
import { spansOf } from '../../change/spans.ts';
import type { Change, Earlier, FileChange, Path, Sha } from '../../model.ts';
import type { Store } from '../git/store.ts';
import { mergeBases } from '../history/range.ts';
import { blameFiles } from './blame.ts';
import { addingDiff, linesIn } from './trace-lines.ts';

const LIST: Path = '.git-blame-ignore-revs';
const MOST_LIST_BYTES = 1024 * 1024;
/** More would not fit every system's command line. */
const MOST_LISTED = 200;

/** One, or none: where git sees through a listed commit to one of the change's own, the lines stood there before. */
export async function findReformatted(store: Store, change: Change): Promise<readonly Earlier[]> {
  const listed = await listedCommits(store, change);
  if (listed.size === 0) return [];
  const touched = change.files.flatMap(({ path, added }) => {
    const numbers = added.flatMap(({ number, commit }) => (commit !== null && listed.has(commit) ? [number] : []));
    return numbers.length > 0 ? [{ path, numbers }] : [];
  });
  const { base, head, target, commits } = change;
  const range = { base, head, target, bases: await mergeBases(store, head, target) };
  const diffs = touched.map(({ path, numbers }) => addingDiff(path, spansOf(path, numbers)));
  const blamed = await blameFiles(store, { range, commits, ignored: [...listed] }, diffs);
  const files = change.files.flatMap((file): readonly FileChange[] => {
    const seen = (blamed.runs.get(file.path) ?? []).flatMap(linesIn);
    const added = seen.filter(({ commit }) => commit !== null && !listed.has(commit));
    return added.length > 0 ? [{ ...file, added }] : [];
  });
  const kept = files.flatMap(({ path, added }) =>
    spansOf(
      path,
      added.map(({ number }) => number),
    ).map((now) => ({ now, was: { path, number: now.from } })),
  );
  const nameless = { branch: null, title: null, body: null, opener: null, sidecars: {} };
  return [{ how: 'reformat', by: null, kept, change: { ...change, ...nameless, files, notes: blamed.notes } }];
}

/** Those of the change's commits that the list names, in full and one to a line, as git wants it. */
async function listedCommits(store: Store, { target, commits }: Change): Promise<ReadonlySet<Sha>> {
  const entry = await store.trees.find(target, LIST);
  const content = entry?.kind === 'file' ? await store.objects.content(entry.oid, MOST_LIST_BYTES) : undefined;
  if (content === undefined) return new Set();
  const names = new Set(
    decodeText(content.bytes)
      .match(/^[ \t]*[0-9a-f]{40,64}(?=\s|#|$)/gm)
      ?.map((name) => name.trim()),
  );
  const listed = commits.flatMap(({ sha }) => (names.has(sha) ? [sha] : []));
  return new Set(listed.slice(0, MOST_LISTED));
}
