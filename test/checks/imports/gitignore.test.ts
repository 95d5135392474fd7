import { expect, test } from 'vitest';
import { ignores, parseIgnore } from '../../../src/checks/imports/gitignore.ts';

/** [the rules, a path that they ignore, a path that they leave] */
test.each([
  ['*.log', 'a/b/c.log', 'a/c.logs'],
  ['build', 'a/build/c.js', 'a/builds/c.js'],
  ['build/', 'a/build/c.js', 'a/build'],
  ['/build', 'build', 'a/build'],
  ['a/*.js', 'a/b.js', 'a/b/c.js'],
  ['a/**/c.js', 'a/x/y/c.js', 'b/a/c.js'],
  ['**/gen', 'x/y/gen/a.js', 'x/y/gens'],
  ['gen/**', 'gen/a/b.js', 'gen'],
  ['*.js\n!keep.js', 'a.js', 'keep.js'],
  ['out/\n!out/keep.js', 'out/keep.js', 'in/keep.js'],
  ['# *.ts\n\\#a', '#a', 'b.ts'],
  ['a[0-9].js', 'a7.js', 'ab.js'],
  ['a[!0-9].js', 'ab.js', 'a7.js'],
  ['?.js', 'a.js', 'ab.js'],
  ['a.js  \r', 'a.js', 'a.js.map'],
])('%j ignores %s and not %s', (text, ignored, left) => {
  const rules = parseIgnore(text, '');
  expect(ignores(rules, ignored)).toBe(true);
  expect(ignores(rules, left)).toBe(false);
});

test('a file below the top speaks of what lies below it, and has the last word there', () => {
  const rules = [...parseIgnore('*.gen.ts', ''), ...parseIgnore('!a.gen.ts\n/b.ts', 'src')];
  expect(ignores(rules, 'src/a.gen.ts')).toBe(false);
  expect(ignores(rules, 'a.gen.ts')).toBe(true);
  expect(ignores(rules, 'src/b.ts')).toBe(true);
  expect(ignores(rules, 'src/c/b.ts')).toBe(false);
});

test('many stars take no time to speak of', () => {
  const started = performance.now();
  expect(ignores(parseIgnore(`${'*a'.repeat(2_000)}b`, ''), 'a'.repeat(4_000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(2_000);
});
