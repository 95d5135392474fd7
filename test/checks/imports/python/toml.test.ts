import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tomlEntries } from '../../../../src/checks/imports/python/toml.ts';

test('tables, keys and the strings of any value are read', () => {
  const text = `
name = "top" # "not this"
[project]
dependencies = [
  "a>=1", # first [
  'b',
]
[project.optional-dependencies]
"with space" = ["c"]
[[tool.uv.index]]
url = "d"
[tool.poetry]
packages = [{ include = "e", from = "src" }]
dotted . key = """
many = "lines"
"""
number = 1
[tool."quoted.table"]
escaped = "f\\"g" `;
  expect(tomlEntries(text)).toEqual([
    { table: '', key: 'name', strings: ['top'] },
    { table: 'project', key: 'dependencies', strings: ['a>=1', 'b'] },
    { table: 'project.optional-dependencies', key: 'with space', strings: ['c'] },
    { table: 'tool.uv.index', key: 'url', strings: ['d'] },
    { table: 'tool.poetry', key: 'packages', strings: ['e', 'src'] },
    { table: 'tool.poetry', key: 'dotted.key', strings: ['\nmany = "lines"\n'] },
    { table: 'tool.poetry', key: 'number', strings: [] },
    { table: 'tool.quoted.table', key: 'escaped', strings: ['f\\"g'] },
  ]);
});

test('a bracket that is never closed swallows the rest and no more', () => {
  expect(tomlEntries('a = [\n"b"\nc = "d"')).toEqual([{ table: '', key: 'a', strings: ['b', 'd'] }]);
});

test('strings that are never closed end with their line', () => {
  expect(tomlEntries('a = "b\nc = "d"\n').map(({ key, strings }) => [key, strings])).toEqual([
    ['a', ['b']],
    ['c', ['d']],
  ]);
});

test('any text is read without complaint', () => {
  const pieces = fc.constantFrom('[', ']', '{', '}', '=', '"', "'", '"""', "'''", '\\', '\n', '#', 'a', '.', ' ');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      for (const { key, strings } of tomlEntries(parts.join('')))
        expect([key, ...strings].join('')).toEqual(expect.any(String));
    }),
  );
});

test.each(['"\\"', '[{', '"""x', "'", 'a = "', '= = '])('%s in great number is read in little time', (piece) => {
  const started = performance.now();
  tomlEntries(piece.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(3_000);
});
