/** CODEOWNERS as GitHub documents it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { owned, ownersOf, parseOwners } from '../../../src/policy/people/codeowners.ts';

const FILE = `# Everything
*       @global-owner1 @global-owner2
*.js    @js-owner #inline comment
*.go    docs@example.com
/build/logs/ @doctocat
docs/*  docs@example.com
apps/   @octocat
/scripts/ @doctocat @octocat
**/logs @octo-org/logs
/apps/github
!no.txt @nobody
[ab].txt @nobody
with\\ blank.txt @blank
bad.txt not-an-owner
`;

test.each([
  ['README', ['@global-owner1', '@global-owner2']],
  ['deep/down/a.js', ['@js-owner']],
  ['main.go', ['docs@example.com']],
  ['build/logs/a/b.txt', ['@octo-org/logs']],
  ['docs/getting-started.md', ['docs@example.com']],
  ['docs/build-app/troubleshooting.md', ['@global-owner1', '@global-owner2']],
  ['x/apps/y.txt', ['@octocat']],
  ['scripts/a/b.sh', ['@doctocat', '@octocat']],
  ['x/scripts/b.sh', ['@global-owner1', '@global-owner2']],
  ['deeply/nested/logs/x', ['@octo-org/logs']],
  ['apps/github/a.txt', []],
  ['apps/githubber', ['@octocat']],
  ['no.txt', ['@global-owner1', '@global-owner2']],
  ['a.txt', ['@global-owner1', '@global-owner2']],
  ['bad.txt', ['@global-owner1', '@global-owner2']],
  ['x/with blank.txt', ['@blank']],
])('%s', (path, owners) => {
  expect(ownersOf(FILE, path)).toEqual(owners);
});

test('a file that GitHub ignores, or that is too much to apply, leaves the owners unknown', () => {
  expect(owned('x'.repeat(3 * 1024 * 1024 + 1), ['a'])).toHaveProperty('unavailable');
  expect(owned('* @a\n'.repeat(50_000), Array(500).fill('a'))).toHaveProperty('unavailable');
  expect(owned(null, ['a'])).toEqual({ value: [] });
});

test('nothing makes the reader throw, and the last line that matches wins', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string(), (lines, path) => {
      const text = lines.join('\n');
      parseOwners(text);
      expect(ownersOf(`${text}\n* @last`, path === '' ? 'a' : path.replaceAll('/', '-'))).toEqual(['@last']);
    }),
  );
});

test('patterns built to explode are matched in no time', () => {
  const started = performance.now();
  ownersOf(`${'**/'.repeat(300)}x @a\n${'*a'.repeat(400)}b @a\n`, `${'a/'.repeat(400)}${'a'.repeat(2000)}`);
  expect(performance.now() - started).toBeLessThan(500);
});
