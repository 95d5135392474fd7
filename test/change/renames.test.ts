/** Which file a new one was before. That the answers are blame's is shown on real histories in test/world. */
import { expect, test } from 'vitest';
import type { FileDiff } from '../../src/change/diff.ts';
import { needsSearch, pastsIn } from '../../src/change/renames.ts';

const file = (over: Partial<FileDiff>): FileDiff => ({
  path: over.path ?? over.from ?? 'f',
  from: over.path ?? 'f',
  status: 'modified',
  oldMode: '100644',
  newMode: '100644',
  oldBlob: `old ${over.from ?? over.path}`,
  newBlob: `new ${over.path}`,
  hunks: [],
  shown: 'lines',
  ...over,
});
const added = (path: string) => file({ path, status: 'added' });
const removed = (path: string, oldBlob = `old ${path}`) => file({ path, status: 'removed', oldBlob });
const renamed = (from: string, path: string, similarity: number) =>
  file({ path, from, status: 'renamed', similarity, ...(similarity === 100 && { newBlob: `old ${from}` }) });

const past = (files: readonly FileDiff[], fresh: readonly string[] = []) => pastsIn(files, new Set(fresh))(files[0]!);

test.each([
  ['nothing was renamed', [added('new'), removed('old')], null],
  ['the only file that came', [renamed('old', 'new', 50), removed('other')], 'old'],
  ['the only file that went', [renamed('old', 'new', 50), added('other')], 'old'],
  ['another new file beside a renamed one', [added('new'), renamed('old', 'other', 100)], 'unsure'],
  ['the same content as one that went', [renamed('old', 'new', 100), added('x'), removed('y')], 'old'],
  [
    'the same content as two that went, of other names',
    [renamed('old', 'new', 100), added('x'), removed('y', 'old old')],
    'unsure',
  ],
  [
    'the same content as two that went, one of which has the name',
    [renamed('a/name', 'b/name', 100), added('x'), removed('y', 'old a/name')],
    'a/name',
  ],
  ['the same name and much the same content', [renamed('a/name', 'b/name', 75), added('x'), removed('y')], 'a/name'],
  [
    'the same name and too little of the content',
    [renamed('a/name', 'b/name', 74), added('x'), removed('y')],
    'unsure',
  ],
  ['a name that two files had which went', [renamed('a/name', 'b/name', 90), added('x'), removed('c/name')], 'unsure'],
  [
    'the same name, while another file went with the very content',
    [renamed('a/name', 'b/name', 90), added('x'), removed('y', 'new b/name')],
    'unsure',
  ],
  ['another name and much the same content', [renamed('old', 'new', 99), added('x'), removed('y')], 'unsure'],
] as const)('%s: it was %3$s', (_, files, expected) => {
  expect(past(files)).toBe(expected);
});

test('a new file that resembles nothing, as a further search told, is new whatever else was renamed', () => {
  expect(past([added('new'), renamed('old', 'other', 100)], ['new'])).toBeNull();
});

test('a link and a file are never the same', () => {
  const link = { ...renamed('old', 'new', 100), oldMode: '120000' };
  expect(past([link, added('x'), removed('y')])).toBe('unsure');
});

test('a search is worth its while where new files came beside renamed ones, and not among too many', () => {
  const few = [added('new'), renamed('old', 'other', 100)];
  expect(needsSearch(few)).toBe(true);
  expect(needsSearch([added('new'), removed('old')])).toBe(false);
  expect(needsSearch([renamed('old', 'other', 100)])).toBe(false);
  const many = Array.from({ length: 250 }, (_, index) => added(`${index}`));
  expect(needsSearch([...few, ...many])).toBe(false);
});
