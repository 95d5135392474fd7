/** Globs mean what git means by them, or are refused; and cost little whatever is written. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseGlob } from '../../../src/policy/patterns/glob.ts';
import { createRepo } from '../../support/repo.ts';

function matches(glob: string, path: string): boolean {
  const parsed = parseGlob(glob);
  if ('problem' in parsed) throw new Error(`${glob}: ${parsed.problem}`);
  return parsed.match(path);
}

function problem(glob: string): string {
  const parsed = parseGlob(glob);
  return 'problem' in parsed ? parsed.problem : '';
}

test.each([
  ['src/*.ts', 'src/a.ts', true],
  ['src/*.ts', 'src/a/b.ts', false],
  ['*.md', 'docs/a.md', false],
  ['**/*.md', 'a.md', true],
  ['**/*.md', 'docs/deep/a.md', true],
  ['src/**', 'src/a/b.ts', true],
  ['src/**', 'srcs/a.ts', false],
  ['src/**', 'src', true],
  ['src/**/test/*.ts', 'src/test/a.ts', true],
  ['src/**/test/*.ts', 'src/a/b/test/c.ts', true],
  ['**', 'anything/at/all', true],
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['a?c', 'a😀c', true],
  ['[a-c]x', 'bx', true],
  ['[!a-c]x', 'bx', false],
  ['[^a-c]x', 'dx', true],
  ['[]x]', ']', true],
  ['[a-]', '-', true],
  ['a[!x]b', 'a/b', false],
  ['{src,lib}/**', 'lib/a.js', true],
  ['*.{ts,{js,mjs}}', 'a.mjs', true],
  ['*.{ts,{js,mjs}}', 'a.cjs', false],
  ['src/{a,}b', 'src/b', true],
  ['app/\\[id\\]/page.tsx', 'app/[id]/page.tsx', true],
  ['app/(auth)/*', 'app/(auth)/page.tsx', true],
  ['a\\*b', 'axb', false],
  ['.*', '.env', true],
  ['*', '.env', true],
  ['src/*', 'src/line\nbreak', true],
  ['SRC/*', 'src/a', false],
])('%j against %j is %s', (glob, path, expected) => {
  expect(matches(glob, path)).toBe(expected);
});

test('agrees with git on wildcards, sets and double stars', async () => {
  await using repo = await createRepo();
  const paths = [
    'a.ts',
    'b.md',
    'src/a.ts',
    'src/b.js',
    'src/x/a.ts',
    'src/x/y/z.ts',
    'src/.env',
    'lib/[id].ts',
    'docs/a.md',
    'docs/x/b.md',
  ];
  await repo.commit({ files: Object.fromEntries(paths.map((path) => [path, path])) });
  const globs = [
    '*',
    '*.ts',
    '**/*.ts',
    'src/**',
    'src/*',
    'src/*.?s',
    'src/**/*.ts',
    '**/x/**',
    '*/*/*',
    '**/[a-b].*',
    'src/[!b]*',
    'lib/\\[*\\].ts',
    '**/.*',
    '*o*/**',
  ];
  for (const glob of globs) {
    const listed = await repo.git(['ls-files', '-z', '--', `:(glob)${glob}`]);
    const expected = listed
      .split('\0')
      .filter((path) => path !== '')
      .sort();
    expect(paths.filter((path) => matches(glob, path)).sort(), glob).toEqual(expected);
  }
});

/** The textbook definition, exponential and obviously right. */
function naive(
  pattern: readonly string[],
  items: readonly string[],
  one: (wanted: string, item: string) => boolean,
  many: string,
): boolean {
  const [wanted, ...rest] = pattern;
  if (wanted === undefined) return items.length === 0;
  if (wanted === many)
    return items.some((_, i) => naive(rest, items.slice(i), one, many)) || naive(rest, [], one, many);
  const [item, ...others] = items;
  return item !== undefined && one(wanted, item) && naive(rest, others, one, many);
}

test('agrees with the textbook definition on any stars and parts', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });
  const part = fc.oneof(
    fc.constant('**'),
    fc
      .string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 4 })
      .filter((text) => !text.includes('**')),
  );
  const letters = (wanted: string, letter: string) => wanted === '?' || wanted === letter;
  const parts = (wanted: string, item: string) => naive([...wanted], [...item], letters, '*');
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.array(name, { minLength: 1, maxLength: 4 }),
      (glob, path) => {
        expect(matches(glob.join('/'), path.join('/'))).toBe(naive(glob, path, parts, '**'));
      },
    ),
    { numRuns: 2000 },
  );
});

test('a double star beside other characters is refused, because others read it as any depth', () => {
  expect(problem('src/**.ts')).toContain('`**/*.ts`');
});

test.each([
  ['/src/**', 'leave it out'],
  ['src/', '`src/**`'],
  ['a//b', '`//`'],
  ['./a', '`.`'],
  ['a/../b', '`..`'],
  ['', 'empty'],
  ['!(a)', 'pattern list'],
  ['a@(b|c)', 'pattern list'],
  ['[a', '`]`'],
  ['[]', '`]`'],
  ['[z-a]', 'backwards'],
  ['[[:alpha:]]', 'named set'],
  ['{a,b', '`}`'],
  ['a}', '`{`'],
  ['{a}', 'comma'],
  ['{1..3}', 'comma'],
  ['{a,b}/{,c}/d', 'empty part'],
  ['a\\', 'before nothing'],
  ['a\nb', 'control character'],
  ['a'.repeat(300), 'longer than'],
  ['{a,b}'.repeat(6), 'alternatives'],
  ['{a,b}'.repeat(30), 'alternatives'],
  [`${'{a,'.repeat(40)}b${'}'.repeat(40)}`, 'alternatives'],
])('%j is refused', (glob, reason) => {
  expect(problem(glob)).toContain(reason);
});

test('parsing never throws and never takes long, whatever is written', () => {
  const any = fc.string({
    unit: fc.constantFrom('{', '}', ',', '*', '[', ']', '\\', '/', '!', '-', 'a', '?', '('),
    maxLength: 260,
  });
  fc.assert(
    fc.property(fc.oneof(any, fc.string()), (glob) => void parseGlob(glob)),
    { numRuns: 3000 },
  );
});

test.each([
  [`${'*a'.repeat(120)}b`, 'a'.repeat(50_000)],
  [`${'**/'.repeat(80)}x`, `${'a/'.repeat(2_000)}a`],
  [`${'**/*a*/'.repeat(30)}x`, `${'aaaa/'.repeat(2_000)}a`],
])('a glob built to explode answers at once: %.20s…', (glob, path) => {
  const start = performance.now();
  expect(matches(glob, path)).toBe(false);
  expect(performance.now() - start).toBeLessThan(2_000);
});
