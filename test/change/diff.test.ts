/** Git's diff output, printed here by hand and read back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FileDiff, type Hunk, parseDiff, parseLog, parseMerges } from '../../src/change/diff.ts';

const OLD = '1'.repeat(40);
const NEW = '2'.repeat(40);
const NONE = '0'.repeat(40);
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const LETTERS = { added: 'A', removed: 'D', modified: 'M', renamed: 'R90', retyped: 'T' } as const;

const printEntry = ({ path, from, status, oldMode, newMode, oldBlob, newBlob }: FileDiff): string =>
  `:${oldMode} ${newMode} ${oldBlob} ${newBlob} ${LETTERS[status]}\0${status === 'renamed' ? `${from}\0` : ''}${path}\0`;

/** The lines of text look like everything that a reader could take them for. */
const TEXTS = ['x', 'diff --git a/a b/a', '@@ -1 +1 @@', ':100644', '\0', '', '-- a/a', '++ b/b'] as const;
const printLines = (sign: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${sign}${TEXTS[index % TEXTS.length]}\n`).join('');

const range = (start: number, count: number): string => (count === 1 ? `${start}` : `${start},${count}`);

function printHunk({ oldStart, oldCount, newStart, newCount }: Hunk): string {
  const header = `@@ -${range(oldStart, oldCount)} +${range(newStart, newCount)} @@ void f(a, b)\n`;
  return `${header}${printLines('-', oldCount)}${printLines('+', newCount)}\\ No newline at end of file\n`;
}

function printPatch({ shown, hunks }: FileDiff): string {
  const header = `diff --git a/f b/f\nindex ${OLD}..${NEW} 100644\n`;
  if (shown === 'opaque') return `${header}Binary files a/f and b/f differ\n`;
  return hunks.length === 0 ? header : `${header}--- a/f\n+++ b/f\n${hunks.map(printHunk).join('')}`;
}

const print = (files: readonly FileDiff[]): string =>
  files.length === 0 ? '' : `${files.map(printEntry).join('')}\0${files.map(printPatch).join('')}`;

const hunk: fc.Arbitrary<Hunk> = fc
  .record({ oldStart: fc.nat(500), oldCount: fc.nat(9), newStart: fc.nat(500), newCount: fc.nat(9) })
  .filter(({ oldCount, newCount }) => oldCount + newCount > 0);

const path = fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom('a', ' ', '\n', '"', '/', ':', '\\') });
const file: fc.Arbitrary<FileDiff> = fc
  .tuple(path, path, fc.constantFrom('modified', 'renamed'), fc.array(hunk, { maxLength: 4 }), fc.boolean())
  .map(([name, other, status, hunks, opaque]) => ({
    path: name,
    from: status === 'renamed' ? other : name,
    status,
    oldMode: '100644',
    newMode: '100755',
    oldBlob: OLD,
    newBlob: NEW,
    hunks: opaque ? [] : hunks,
    shown: opaque ? 'opaque' : 'lines',
  }));

test('a diff that is printed and read back is the same diff', () => {
  fc.assert(
    fc.property(
      fc.array(file, { maxLength: 5 }),
      (files) => void expect(parseDiff(bytes(print(files)))).toMatchObject(files),
    ),
  );
});

test('a log that is printed and read back is the same log', () => {
  const commits = fc.array(
    fc.record({
      sha: fc.constant(NEW),
      parents: fc.array(fc.constant(OLD), { maxLength: 2 }),
      files: fc.array(file, { maxLength: 3 }),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(commits, (some) => {
      const printed = some.map(
        ({ sha, parents, files }) =>
          `${[sha, ...parents].join(' ')}${parents.length === 0 ? ' ' : ''}\0${files.length === 0 ? '' : `\n${print(files)}`}`,
      );
      expect(parseLog(bytes(printed.join('')))).toMatchObject(some);
    }),
  );
});

test('wherever a diff is cut, what was whole is read, and the rest is said to be cut', () => {
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), fc.nat(), (files, place) => {
      const whole = print(files);
      const names = files.map(printEntry).join('').length + 1;
      // As the program cuts it: never right after a line feed.
      const cut = whole.slice(0, names + (place % (whole.length - names))).replace(/\n+$/, '');
      const read = parseDiff(bytes(cut.length < names ? whole.slice(0, names) : cut));
      expect(read).toHaveLength(files.length);
      const first = read.findIndex(({ shown }) => shown === 'cut');
      const known = first < 0 ? files.length : first;
      expect(read.slice(0, known)).toMatchObject(files.slice(0, known));
      expect(read.slice(known).every(({ shown }) => shown === 'cut')).toBe(true);
    }),
  );
});

describe('a path that changed its type', () => {
  const entry = (oldMode: string, newMode: string) => `:${oldMode} ${newMode} ${OLD} ${NEW} T\0f\0\0`;
  const gone = `diff --git a/f b/f\ndeleted file mode 120000\nindex ${OLD}..${NONE}\n--- a/f\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n`;
  const come = `diff --git a/f b/f\nnew file mode 100644\nindex ${NONE}..${NEW}\n--- /dev/null\n+++ b/f\n@@ -0,0 +1,2 @@\n+x\n+y\n`;

  test('has the hunks of both of its patches', () => {
    const [read] = parseDiff(bytes(`${entry('120000', '100644')}${gone}${come}`));
    expect(read).toMatchObject({ status: 'retyped', shown: 'lines' });
    expect(read?.hunks.map(({ oldCount, newCount }) => [oldCount, newCount])).toEqual([
      [1, 0],
      [0, 2],
    ]);
  });

  test('does not swallow the patch of the next file', () => {
    const next = `:100644 100644 ${OLD} ${NEW} M\0g\0\0`;
    const patch = `diff --git a/g b/g\nindex ${OLD}..${NEW} 100644\n--- a/g\n+++ b/g\n@@ -5 +5 @@\n-x\n+y\n`;
    const both = parseDiff(bytes(`${entry('120000', '100644').slice(0, -1)}${next}${gone}${come}${patch}`));
    expect(both.map(({ path: name, hunks }) => [name, hunks.length])).toEqual([
      ['f', 2],
      ['g', 1],
    ]);
  });
});

test('an output without patches names the files and their blobs', () => {
  const printed = `${NEW} ${OLD}\0\n:000000 100644 ${NONE} ${NEW} A\0f\0${OLD} \0`;
  expect(parseLog(bytes(printed))).toMatchObject([
    { sha: NEW, files: [{ path: 'f', status: 'added', newBlob: NEW, shown: 'cut' }] },
    { sha: OLD, files: [] },
  ]);
});

test('a merge lists the paths that none of its parents has as they are, with all blobs', () => {
  const printed = `${NEW}\0\n::100644 100644 100644 ${OLD} ${NEW} ${OLD} MM\0a b\0${OLD}\0`;
  expect(parseMerges(bytes(printed))).toEqual([
    { sha: NEW, files: [{ path: 'a b', blobs: [OLD, NEW, OLD] }] },
    { sha: OLD, files: [] },
  ]);
});
