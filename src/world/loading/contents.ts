/** What the changed paths hold at head, within limits on files, lines and bytes. */
import type { FileDiff } from '../../change/diff.ts';
import { decodeText } from '../../change/git-text.ts';
import type { Content, Sha } from '../../model.ts';
import { MOST_FILE_BYTES, type Store } from '../git/store.ts';
import { isBinary } from '../git/tree.ts';
import { inParallel } from '../process/in-parallel.ts';

export interface Limits {
  readonly files: number;
  /** Added lines. */
  readonly lines: number;
  readonly bytes: number;
}

/** Far above what anybody reviews, and no more than a small machine holds. */
export const LIMITS: Limits = { files: 20_000, lines: 1_000_000, bytes: 256 * 1024 * 1024 };

export interface Contents {
  readonly files: readonly { readonly diff: FileDiff; readonly content: Content }[];
  readonly notes: readonly string[];
}

/** A kind that is known without reading the file. */
type Named = Exclude<Content['kind'], 'text'>;

const UNDER_WAY = 64;

export async function readContents(store: Store, diffs: readonly FileDiff[], limits = LIMITS): Promise<Contents> {
  const sizes = await inParallel(diffs, UNDER_WAY, (diff) => largestSize(store, diff));
  const { kinds, beyond } = choose(diffs, sizes, limits);
  const files = await inParallel([...diffs.entries()], UNDER_WAY, async ([index, diff]) => {
    const kind = kinds[index] ?? 'text';
    const content: Content = kind === 'text' ? await readText(store, diff.newBlob) : { kind };
    return { diff, content };
  });
  const most = `${limits.files} files, ${limits.lines} added lines, ${Math.round(limits.bytes / 1024 / 1024)} MiB`;
  const note = `the change is larger than Assay reads (${most}): ${beyond} of its files were not looked into`;
  return { files, notes: beyond > 0 ? [note] : [] };
}

/** In bytes: the file at head, and, where git would not compare them, at base. */
async function largestSize(store: Store, file: FileDiff): Promise<number> {
  if (named(file) !== undefined) return 0;
  const blobs = file.shown === 'opaque' && !/^0+$/.test(file.oldBlob) ? [file.newBlob, file.oldBlob] : [file.newBlob];
  return Math.max(...(await Promise.all(blobs.map((blob) => sizeOf(store, blob)))));
}

async function sizeOf(store: Store, blob: Sha): Promise<number> {
  const found = await store.objects.info(blob);
  if (found === undefined) throw store.failure('cat-file', `missing blob ${blob}`);
  return found.size;
}

function named({ status, newMode }: FileDiff): Named | undefined {
  if (status === 'removed') return 'removed';
  if (newMode === '120000') return 'symlink';
  return newMode === '160000' ? 'submodule' : undefined;
}

/** Takes the files in order until a limit is reached; how many were left because of it is counted. */
function choose(files: readonly FileDiff[], sizes: readonly number[], limits: Limits) {
  let left = limits;
  let beyond = 0;
  const kinds = files.map((file, index): Content['kind'] => {
    const size = sizes[index] ?? 0;
    const kind = named(file) ?? (file.shown === 'opaque' && size <= MOST_FILE_BYTES ? 'binary' : undefined);
    if (kind !== undefined) return kind;
    if (size > MOST_FILE_BYTES) return 'too-large';
    const lines = file.hunks.reduce((sum, { newCount }) => sum + newCount, 0);
    const after = { files: left.files - 1, lines: left.lines - lines, bytes: left.bytes - size };
    if (file.shown === 'lines' && Math.min(after.files, after.lines, after.bytes) >= 0) {
      left = after;
      return 'text';
    }
    beyond += 1;
    return 'too-large';
  });
  return { kinds, beyond };
}

async function readText(store: Store, blob: Sha): Promise<Content> {
  const bytes = (await store.objects.content(blob, MOST_FILE_BYTES))?.bytes;
  if (bytes === undefined) throw store.failure('cat-file', `missing blob ${blob}`);
  return isBinary(bytes) ? { kind: 'binary' } : { kind: 'text', text: decodeText(bytes) };
}
