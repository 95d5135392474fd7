/** Reads what `git diff` and `git log` print with `--raw -z -p -U0`: which paths changed, and which lines. Git is trusted to print its own format; an output that was cut short, which then ends in the middle of a line, is read as far as it goes. */
import type { Path, Sha } from '../model.ts';
import { decodePath, decodeText } from './git-text.ts';

/** One run of changed lines, without context. Lines are one-based; where a count is 0, the start is the line before. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldCount: number;
  readonly newStart: number;
  readonly newCount: number;
  /** Where git printed its lines, the old ones first: in bytes from the beginning of the output. */
  readonly printedAt?: number;
}

export interface FileDiff {
  readonly path: Path;
  /** The path before; the same one unless the file was renamed. */
  readonly from: Path;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'retyped';
  /** How much of its content a renamed file kept: in percent, as git rounds it down. */
  readonly similarity?: number;
  /** Octal, `000000` where there is nothing. */
  readonly oldMode: string;
  readonly newMode: string;
  /** All zeros where there is nothing. */
  readonly oldBlob: Sha;
  readonly newBlob: Sha;
  /** Ascending. For a retyped file: all of the old one out, then all of the new one in. */
  readonly hunks: readonly Hunk[];
  /** lines: `hunks` is all there is. opaque: git showed no lines, because one side is binary or too large. cut: the output ended before. */
  readonly shown: 'lines' | 'opaque' | 'cut';
}

/** What one commit did, compared with its only parent; nothing for a merge. */
export interface CommitDiff {
  readonly sha: Sha;
  readonly parents: readonly Sha[];
  readonly files: readonly FileDiff[];
}

/** Reads `git diff --raw -z -p -U0 --no-abbrev`. */
export function parseDiff(bytes: Uint8Array): readonly FileDiff[] {
  return readFiles({ bytes, at: 0 });
}

/** Reads `git log --raw -z -p -U0 --no-abbrev --format=%H %P`, in the order in which git printed it. */
export function parseLog(bytes: Uint8Array): readonly CommitDiff[] {
  const cursor = { bytes, at: 0 };
  const commits: CommitDiff[] = [];
  while (cursor.at < bytes.length) {
    const [sha = '', ...parents] = decodeText(takeUntil(cursor, NUL)).split(' ').filter(Boolean);
    const hasFiles = bytes[cursor.at] === LF;
    if (hasFiles) cursor.at += 1;
    commits.push({ sha, parents, files: hasFiles ? readFiles(cursor) : [] });
  }
  return commits;
}

/** What a merge left that none of its parents had. */
export interface MergeDiff {
  readonly sha: Sha;
  readonly files: readonly {
    readonly path: Path;
    /** The parents' and the merge's own. */
    readonly blobs: readonly Sha[];
  }[];
}

/** Reads `git log --merges --raw -z -c --no-abbrev --format=%H`. */
export function parseMerges(bytes: Uint8Array): readonly MergeDiff[] {
  const cursor = { bytes, at: 0 };
  const merges: MergeDiff[] = [];
  while (cursor.at < bytes.length) {
    const sha = decodeText(takeUntil(cursor, NUL));
    if (bytes[cursor.at] === LF) cursor.at += 1;
    const files: MergeDiff['files'][number][] = [];
    while (bytes[cursor.at] === COLON) {
      const blobs = decodeText(takeUntil(cursor, NUL))
        .split(' ')
        .filter((word) => /^[0-9a-f]{40,64}$/.test(word));
      files.push({ path: decodePath(takeUntil(cursor, NUL)), blobs });
    }
    merges.push({ sha, files });
  }
  return merges;
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const NUL = 0;
const LF = 10;
const COLON = 58;
const BACKSLASH = 92;

/** Up to the byte, which is skipped; up to the end where it does not come. */
function takeUntil(cursor: Cursor, byte: number): Uint8Array {
  const found = cursor.bytes.indexOf(byte, cursor.at);
  const end = found < 0 ? cursor.bytes.length : found;
  const taken = cursor.bytes.subarray(cursor.at, end);
  cursor.at = end + 1;
  return taken;
}

type Entry = Omit<FileDiff, 'hunks' | 'shown'>;

/** The raw entries come first, then a NUL, then the patches in the same order. */
function readFiles(cursor: Cursor): readonly FileDiff[] {
  const entries: Entry[] = [];
  while (cursor.bytes[cursor.at] === COLON) entries.push(readEntry(cursor));
  if (cursor.bytes[cursor.at] === NUL) cursor.at += 1;
  return entries.map((entry) => ({ ...entry, ...readPatch(cursor, entry) }));
}

const STATUSES: Readonly<Record<string, FileDiff['status']>> = { A: 'added', D: 'removed', R: 'renamed', T: 'retyped' };

/** `:100644 100644 <blob> <blob> R90`, then one path, or two for a rename. */
function readEntry(cursor: Cursor): Entry {
  cursor.at += 1;
  const [oldMode = '', newMode = '', oldBlob = '', newBlob = '', letter = ''] = decodeText(
    takeUntil(cursor, NUL),
  ).split(' ');
  const status = STATUSES[letter.charAt(0)] ?? 'modified';
  const from = decodePath(takeUntil(cursor, NUL));
  const path = status === 'renamed' ? decodePath(takeUntil(cursor, NUL)) : from;
  const entry = { path, from, status, oldMode, newMode, oldBlob, newBlob };
  return status === 'renamed' ? { ...entry, similarity: Number(letter.slice(1)) } : entry;
}

type Patch = Pick<FileDiff, 'hunks' | 'shown'>;

/** Git prints a change of type as two patches: the old file goes, the new one comes. */
function readPatch(cursor: Cursor, { status }: Entry): Patch {
  const first = readSection(cursor);
  if (status !== 'retyped' || first.shown === 'cut') return first;
  const second = readSection(cursor);
  const shown = second.shown === 'lines' ? first.shown : second.shown;
  return { hunks: [...first.hunks, ...second.hunks], shown };
}

const SECTION = 'diff --git ';
/** The lines that can stand between a section's first line and its lines of text. */
const HEADERS = [
  'index ',
  '--- ',
  '+++ ',
  'old mode ',
  'new mode ',
  'deleted file ',
  'new file ',
  'similarity ',
  'dissimilarity ',
  'rename ',
];

function readSection(cursor: Cursor): Patch {
  if (!startsWith(cursor, SECTION)) return { hunks: [], shown: 'cut' };
  do takeUntil(cursor, LF);
  while (HEADERS.some((header) => startsWith(cursor, header)));
  if (startsWith(cursor, 'Binary files ')) {
    takeUntil(cursor, LF);
    return { hunks: [], shown: 'opaque' };
  }
  const hunks: Hunk[] = [];
  while (startsWith(cursor, '@@ ')) hunks.push(readHunk(cursor));
  return { hunks, shown: isCutHere(cursor) ? 'cut' : 'lines' };
}

/** Whether the output ends within a line: the one just read, for which the cursor stands behind the end, or the next one. */
function isCutHere({ bytes, at }: Cursor): boolean {
  if (at === bytes.length) return false;
  return bytes.indexOf(LF, at) < 0 && bytes.indexOf(NUL, at) < 0;
}

/** `@@ -12,0 +13,2 @@ anything`, then the lines themselves, which only their number tells from what follows. */
function readHunk(cursor: Cursor): Hunk {
  const [, old = '', fresh = ''] = decodeText(takeUntil(cursor, LF).subarray(0, 60)).split(' ');
  const [oldStart = 0, oldCount = 1] = old.slice(1).split(',').map(countOf);
  const [newStart = 0, newCount = 1] = fresh.slice(1).split(',').map(countOf);
  const printedAt = cursor.at;
  // An output that was cut may promise more lines than it holds; then the cursor ends behind the end.
  for (let left = oldCount + newCount; left > 0 && cursor.at <= cursor.bytes.length; left -= 1) {
    const end = cursor.bytes.indexOf(LF, cursor.at);
    cursor.at = (end < 0 ? cursor.bytes.length : end) + 1;
    // `\ No newline at end of file` speaks of the line before and is none itself.
    if (cursor.bytes[cursor.at] === BACKSLASH) takeUntil(cursor, LF);
  }
  return { oldStart, oldCount, newStart, newCount, printedAt };
}

/** None for what git would not print. */
const countOf = (digits: string): number => (/^\d{1,12}$/.test(digits) ? Number(digits) : 0);

function startsWith({ bytes, at }: Cursor, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
