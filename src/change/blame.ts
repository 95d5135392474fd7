/** Reads what `git blame --incremental` prints: runs of lines, each with its commit and its place there. */
import type { Sha } from '../model.ts';
import { decodeText, unquotePath } from './git-text.ts';
import type { Run } from './runs.ts';

export interface BlamedRun extends Run {
  /** For a run that is older than the range: the commit at which blame stopped. */
  readonly boundary: Sha | null;
}

/** Ascending by line. `inRange` says which commits are the change's: whatever else blame names is older. */
export function parseBlame(bytes: Uint8Array, inRange: (commit: Sha) => boolean): readonly BlamedRun[] {
  const runs: BlamedRun[] = [];
  let header: readonly string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(10, at);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(at, end);
    at = end + 1;
    const text = decodeText(line.subarray(0, 200));
    // A group begins with the commit and three numbers, and ends with the file's name there.
    if (/^[0-9a-f]{40,64} \d+ \d+ \d+$/.test(text)) header = text.split(' ');
    else if (text.startsWith('filename ')) runs.push(runOf(header, line.subarray(9), inRange));
  }
  return runs.sort((a, b) => a.number - b.number);
}

function runOf(header: readonly string[], name: Uint8Array, inRange: (commit: Sha) => boolean): BlamedRun {
  const [sha = '', there = '', here = '', count = ''] = header;
  const isOlder = !inRange(sha);
  return {
    number: Number(here),
    count: Number(count),
    commit: isOlder ? null : sha,
    boundary: isOlder ? sha : null,
    at: { path: unquotePath(name), number: Number(there) },
  };
}
