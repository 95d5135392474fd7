import { expect, test } from 'vitest';
import { languageOf, languages } from '../src/languages.ts';

test.each(['a.js', 'a.mjs', 'a.cjs', 'a.jsx', 'src/a.ts', 'a.mts', 'a.cts', 'A.TSX', 'a.d.ts'])(
  '%s is JavaScript',
  (path) => {
    expect(languageOf(path)?.name).toBe('javascript');
  },
);

test.each(['a.json', 'js', 'a.ts.md', 'a.ts/b', 'a.html', 'a.d.ts.map'])('%s is no language of ours', (path) => {
  expect(languageOf(path)).toBeUndefined();
});

test('no two languages share an extension', () => {
  const all = languages.flatMap(({ extensions }) => extensions);
  expect(new Set(all).size).toBe(all.length);
});
