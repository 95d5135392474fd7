/** Which files a configuration's patterns mean. */
import { describe, expect, test } from 'vitest';
import { chosenBy, fixedPart } from '../../../src/checks/contracts/patterns.ts';

const root = '/repository/app';
const covers = (includes: readonly string[], path: string, excludes: readonly string[] = []): boolean =>
  chosenBy({ root, includes, excludes }).file(`/repository/${path}`);

describe('include', () => {
  test.each([
    ['src', 'app/src/a.ts', true],
    ['src', 'app/src/deep/er/a.ts', true],
    ['src', 'app/other/a.ts', false],
    ['src/*', 'app/src/a.ts', true],
    ['src/*', 'app/src/deep/a.ts', false],
    ['src/**/*', 'app/src/a.ts', true],
    ['src/**/*.test.ts', 'app/src/deep/a.test.ts', true],
    ['src/**/*.test.ts', 'app/src/deep/a.ts', false],
    ['**/*', 'app/node_modules/x/index.d.ts', false],
    ['**/*', 'app/.hidden/a.ts', false],
    ['.hidden/**/*', 'app/.hidden/a.ts', true],
    ['../shared', 'shared/a.ts', true],
    ['/repository/shared/*.ts', 'shared/a.ts', true],
    ['src/?.ts', 'app/src/a.ts', true],
    ['src/?.ts', 'app/src/ab.ts', false],
    ['a.ts', 'app/a.ts', true],
  ])('%s and %s: %s', (pattern, path, expected) => expect(covers([pattern], path)).toBe(expected));
});

describe('exclude', () => {
  test.each([
    ['src/old', 'app/src/old/a.ts', false],
    ['**/*.spec.ts', 'app/src/a.spec.ts', false],
    ['**/fixtures', 'app/src/fixtures/a.ts', false],
    ['src/other', 'app/src/a.ts', true],
  ])('%s leaves %s: %s', (pattern, path, expected) => expect(covers(['src'], path, [pattern])).toBe(expected));

  test('a directory that is left out need not be walked', () => {
    const chosen = chosenBy({ root, includes: ['**/*'], excludes: ['dist'] });
    expect(chosen.leavesOut('/repository/app/dist/deep')).toBe(true);
    expect(chosen.leavesOut('/repository/app/src')).toBe(false);
  });
});

test('the walk begins where a pattern has no wildcard yet', () => {
  expect(fixedPart(root, 'src/**/*')).toBe('/repository/app/src');
  expect(fixedPart(root, '../shared')).toBe('/repository/shared');
  expect(fixedPart(root, '*')).toBe('/repository/app');
});

test('hundreds of stars take no time', () => {
  const pattern = `${'**/'.repeat(300)}${'*a'.repeat(300)}.ts`;
  expect(covers([pattern], `app/${'b/'.repeat(300)}${'ab'.repeat(300)}.js`)).toBe(false);
});
