/** What `git diff`, `git log` and `git log -c` print, which carries paths and lines of the change. */
import { addedNumbers } from '../../../src/change/attribute.ts';
import { type CommitDiff, parseDiff, parseLog, parseMerges } from '../../../src/change/diff.ts';
import { digestOf } from '../../../src/change/digest.ts';
import { unquotePath } from '../../../src/change/git-text.ts';
import { hunkLines } from '../../../src/change/hunk-lines.ts';
import { findMoves } from '../../../src/change/moves.ts';
import { spansOf } from '../../../src/change/spans.ts';
import { bytesOf, law, type Target } from '../target.ts';

const [ONE, TWO, NONE] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];
const entry = (letter: string, paths: readonly string[]): string =>
  `:100644 100644 ${ONE} ${TWO} ${letter}\0${paths.join('\0')}\0`;
const patch = (path: string, hunks: string): string =>
  `diff --git a/${path} b/${path}\nindex ${ONE}..${TWO} 100644\n--- a/${path}\n+++ b/${path}\n${hunks}`;
const HUNKS =
  '@@ -1,2 +1,3 @@ function f\n-old one\n-old two\n+new one\n+new two\n+new three\n@@ -9,0 +11 @@\n+alone\n\\ No newline at end of file\n';
const DIFF = `${entry('M', ['src/a.ts'])}${entry('R090', ['b.ts', 'c.ts'])}${entry('A', ['é.png'])}\0${patch('src/a.ts', HUNKS)}${patch('c.ts', '@@ -3 +3 @@\n-x\n+y\n')}diff --git a/x b/x\nBinary files a/x and b/x differ\n`;

/** Lines that are looked at one by one; a text may claim any number. */
const MOST_LINES = 100_000;

export default {
  name: 'diff',
  seeds: [
    DIFF,
    `${ONE} ${TWO}\0\n${DIFF}${TWO} ${NONE}\0\n${DIFF}`,
    `${ONE}\0\n::100644 100644 100644 ${ONE} ${TWO} ${NONE} MM\0a.ts\0`,
    '"a\\303\\251\\t.ts"',
  ],
  pieces: [
    ':',
    '\0',
    '\n',
    'diff --git ',
    '@@ -1 +1 @@\n',
    '@@ -1,2 +3,4 @@\n',
    '+a\n',
    '-a\n',
    '\\ No newline\n',
    'Binary files ',
    'rename ',
    ONE,
    entry('T', ['t']),
    '@@ -0,0 +1,999999999999 @@\n',
    '\\777',
    '"',
  ],
  answer: 200,
  run(text) {
    const bytes = bytesOf(text);
    const files = parseDiff(bytes);
    const log = parseLog(bytes);
    const path = unquotePath(bytes);
    law(!Number.isNaN(path.length), 'a path is a text');
    return {
      files: files.map((file) => summed(file, bytes)),
      log: log.map(({ files }) => files.length),
      moves: movesIn(log, bytes).length,
      merges: parseMerges(bytes),
    };
  },
} satisfies Target;

function summed(file: ReturnType<typeof parseDiff>[number], bytes: Uint8Array): unknown {
  const { path, from, oldMode, newMode, oldBlob, newBlob } = file;
  const hunks = file.hunks.filter(({ newCount, oldCount }) => newCount + oldCount < MOST_LINES).slice(0, 50);
  const numbers = addedNumbers(hunks).slice(0, MOST_LINES);
  const ascending = numbers.every((number, index) => number > (numbers[index - 1] ?? Number.NEGATIVE_INFINITY));
  const spans = ascending ? spansOf(path, numbers) : [];
  const spanned = spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  law(!ascending || spanned.join() === numbers.join(), 'spans hold the lines of which they are made, each once');
  const lines = hunks.map((hunk) => hunkLines(bytes, hunk));
  law(
    lines.every(
      ({ old, fresh }, index) =>
        old.length <= (hunks[index]?.oldCount ?? 0) && fresh.length <= (hunks[index]?.newCount ?? 0),
    ),
    'a hunk has no more lines than it says',
  );
  const digest = digestOf([
    { path, from, oldMode, newMode, oldBlob, newBlob, lines: { old: 'a\nb\n', new: 'a\n', hunks } },
  ]);
  return [path, file.status, file.shown, hunks.length, digest];
}

/** Moves are looked for in whole output alone. */
const movesIn = (log: readonly CommitDiff[], bytes: Uint8Array): readonly unknown[] =>
  log.every(({ files }) =>
    files.every(({ hunks }) => hunks.every(({ oldCount, newCount }) => oldCount + newCount < MOST_LINES)),
  )
    ? findMoves(log, bytes)
    : [];
