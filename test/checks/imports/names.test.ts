import { describe, expect, test } from 'vitest';
import { computesAliases } from '../../../src/checks/imports/aliases.ts';
import { mentions, mentionsScope, namesFile } from '../../../src/checks/imports/mentions.ts';
import { named } from '../../../src/checks/imports/specifier.ts';
import { mapped } from '../../../src/checks/imports/tsconfig.ts';
import { nearest } from '../../../src/checks/near.ts';
import { yamlPackages } from '../../../src/checks/repository/workspaces.ts';

test.each([
  ['./a', { kind: 'relative', path: './a' }],
  ['..', { kind: 'relative', path: '..' }],
  ['css!../a.css', { kind: 'relative', path: '../a.css' }],
  ['node:fs', { kind: 'protocol', protocol: 'node', name: 'fs' }],
  ['#a/b', { kind: 'internal', name: '#a/b' }],
  ['/a', { kind: 'absolute', name: '/a' }],
  ['a', { kind: 'package', name: 'a', subpath: '' }],
  ['a-b.c/d/e.js?raw', { kind: 'package', name: 'a-b.c', subpath: 'd/e.js' }],
  ['@a/b/c', { kind: 'package', name: '@a/b', subpath: 'c' }],
  ['@/a', { kind: 'alias', name: '@/a' }],
  ['~a', { kind: 'alias', name: '~a' }],
  ['@a', { kind: 'alias', name: '@a' }],
  ['Upper', { kind: 'alias', name: 'Upper' }],
  ['.a', { kind: 'alias', name: '.a' }],
  ['', { kind: 'alias', name: '' }],
])('%j is %o by its shape', (specifier, expected) => {
  expect(named(specifier)).toEqual(expected);
});

describe('the name that was meant', () => {
  test.each([
    ['lodahs', ['lodash', 'express'], 'lodash'],
    ['leftpad', ['left-pad'], 'left-pad'],
    ['react-dom', ['react', 'react-dnd'], 'react-dnd'],
    ['zod', ['express', 'joi'], undefined],
    ['ab', ['ab'], undefined],
    ['ax', ['ay', 'az'], 'ay'],
  ])('%s among %j is %s', (wanted, names, expected) => {
    expect(nearest(wanted, names)).toBe(expected);
  });
});

test.each([
  [{ pattern: '@/*', targets: ['src/*'] }, '@/a/b', ['src/a/b']],
  [{ pattern: '*/end', targets: ['a/*', 'b/*'] }, 'x/end', ['a/x', 'b/x']],
  [{ pattern: 'only', targets: ['a'] }, 'only', ['a']],
  [{ pattern: 'only', targets: ['a'] }, 'only/x', undefined],
  [{ pattern: 'ab*ba', targets: ['*'] }, 'aba', undefined],
])('%o maps %s to %j', (mapping, name, expected) => {
  expect(mapped(mapping, name)).toEqual(expected);
});

test.each([
  ['packages:\n  - \'a/*\' # all\n  - b\n\n# c\n  - "c/**"\ncatalog:\n  - d\n', ['a/*', 'b', 'c/**']],
  ['packages: [\'a/*\', "b"]\n', ['a/*', 'b']],
  ['catalog:\n  - a\n', []],
  ['packages:\n- a\nonly: 1\n', ['a']],
])('the packages of %j are %j', (text, expected) => {
  expect(yamlPackages(text)).toEqual(expected);
});

describe('what a configuration says', () => {
  test.each([
    [`alias: { pad: 'x' }`, 'pad', true],
    [`'pad/(.*)'`, 'pad', true],
    [`left-pad, padding, @pad, x_pad`, 'pad', false],
    [`'^@pad\\/(.*)$'`, '@pad/x', true],
    [`'@pad/*': 1`, '@pad/x', true],
    [`'@pad/core'`, '@pad/x', false],
    [`'@pad/xy'`, '@pad/x', false],
  ])('%j and %s: %s', (text, name, expected) => {
    expect(mentions(text, name) || mentionsScope(text, name)).toBe(expected);
  });

  test.each([
    ['gen > src/version.ts', 'version', true],
    [`output: 'version.js'`, 'version', true],
    ['conversion.ts', 'version', false],
    ['the version. It', 'version', false],
  ])('%j writes %s: %s', (text, stem, expected) => {
    expect(namesFile(text, stem)).toBe(expected);
  });

  test.each([
    [`resolve: { alias: { a: 'b', 'c/d': e() } }`, false],
    [`resolve: { alias: [{ find: 'a', replacement: 'b' }] }`, false],
    [`const alias = { a: 'b' }; export default { resolve: { alias } }`, false],
    [`const shared = { a: 'b' }; export default { alias: shared }`, false],
    [`config.resolve.alias = { ...config.resolve.alias, a: 'b' }`, false],
    [`config.resolve.alias['a'] = 'b'`, false],
    [`for (const a of ['b', 'c']) config.resolve.alias[a] = d`, false],
    [`alias: aliases()`, true],
    [`alias: require('./aliases')`, true],
    [`import alias from './x'; export default { resolve: { alias } }`, true],
    [`alias: { ...shared }`, true],
    [`alias: { [name]: 'b' }`, true],
    [`for (const a of names) config.resolve.alias[a] = d`, true],
    [`'no-this-alias': off()`, false],
    [`no such thing`, false],
  ])('%j computes its aliases: %s', (text, expected) => {
    expect(computesAliases(text)).toBe(expected);
  });
});
