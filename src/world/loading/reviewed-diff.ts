/** The digest of a change's diff, as it is and as it was at earlier heads: each head against its own merge base with the target. */

import { type FileDiff, parseDiff } from '../../change/diff.ts';
import { type DigestFile, digestOf } from '../../change/digest.ts';
import type { Known, Sha } from '../../model.ts';
import { MOST_FILE_BYTES, type Store } from '../git/store.ts';
import { bringVersions } from '../history/bring-contents.ts';
import { COMPARE, mergeBases, type Range } from '../history/range.ts';
import { inParallel } from '../process/in-parallel.ts';

/** Names of heads with their digests; why not, where one cannot be had. */
export type Digests = ReadonlyMap<Sha, Known<string>>;

/** More files and more bytes on either side are not compared. */
const MOST = { files: 20_000, bytes: 256 * 1024 * 1024 };
const UNDER_WAY = 64;

/** `here`: which of the heads the store has, with their histories. */
export async function readDigests(
  store: Store,
  heads: readonly Sha[],
  range: Range,
  here: ReadonlySet<Sha>,
): Promise<Digests> {
  const found = new Map<Sha, Known<string>>();
  for (const head of new Set(heads)) {
    const isHere = head === range.head || here.has(head);
    found.set(
      head,
      isHere ? await readDigest(store, head, range) : { unavailable: `GitHub has \`${head.slice(0, 7)}\` no more` },
    );
  }
  return found;
}

async function readDigest(store: Store, head: Sha, range: Range): Promise<Known<string>> {
  if ((await store.objects.info(head))?.type !== 'commit')
    return { unavailable: `there is no commit \`${head.slice(0, 7)}\`` };
  const base = head === range.head ? range.base : (await mergeBases(store, head, range.target))[0];
  if (base === undefined) return { unavailable: `\`${head.slice(0, 7)}\` has no history in common with the target` };
  await bringVersions(store, [base, head], []);
  const args = ['diff', '--patch', '--unified=0', '--find-renames=50%', '-l1000', ...COMPARE, base, head, '--'];
  const printed = await store.git(args, { beyond: 'cut' });
  const files = printed.status === 0 ? parseDiff(printed.output) : null;
  if (files === null || files.length > MOST.files || files.some(({ shown }) => shown === 'cut'))
    return { unavailable: `the diff of \`${head.slice(0, 7)}\` is larger than Assay reads` };
  return await digested(store, files, head);
}

async function digested(store: Store, files: readonly FileDiff[], head: Sha): Promise<Known<string>> {
  const isCompared = (file: FileDiff) =>
    file.shown === 'lines' && /^100/.test(file.oldMode) && /^100/.test(file.newMode) && file.hunks.length > 0;
  const sizes = await inParallel(files.filter(isCompared), UNDER_WAY, async ({ oldBlob, newBlob }) =>
    Math.max(
      ...(await Promise.all([oldBlob, newBlob].map(async (blob) => (await store.objects.info(blob))?.size ?? 0))),
    ),
  );
  if (sizes.reduce((sum, size) => sum + size, 0) > MOST.bytes)
    return { unavailable: `the files of \`${head.slice(0, 7)}\` are larger than Assay reads` };
  const told = await inParallel(files, UNDER_WAY, async (file): Promise<DigestFile> => {
    // What kept its content has another one on another base, and keeps that.
    if (file.oldBlob === file.newBlob) return { ...file, lines: { old: '', new: '', hunks: [] } };
    if (!isCompared(file)) return { ...file, lines: null };
    const [before, after] = await Promise.all([textOf(store, file.oldBlob), textOf(store, file.newBlob)]);
    return { ...file, lines: { old: before, new: after, hunks: file.hunks } };
  });
  return { value: digestOf(told) };
}

/** Each byte a character. */
async function textOf(store: Store, blob: Sha): Promise<string> {
  const found = await store.objects.content(blob, MOST_FILE_BYTES);
  if (found === undefined) throw store.failure('cat-file', `missing blob ${blob}`);
  return Buffer.from(found.bytes).toString('latin1');
}
