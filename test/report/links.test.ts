import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodePath, linksFor } from '../../src/report/links.ts';
import { aChange, sha } from '../support/builders.ts';
import { hostileText } from '../support/hostile-text.ts';

const links = linksFor(aChange(), 'https://github.com');
const top = 'https://github.com/acme/shop';

describe('addresses on the forge', () => {
  test('a place leads to its lines at head', () => {
    expect(links.blob({ path: 'src/a b.ts', lines: { from: 3, to: 9 } })).toBe(
      `${top}/blob/${sha('c')}/src/a%20b.ts#L3-L9`,
    );
    expect(links.blob({ path: 'src/a.ts', lines: { from: 3, to: 3 } })).toBe(`${top}/blob/${sha('c')}/src/a.ts#L3`);
    expect(links.blob({ path: 'src/a.ts' })).toBe(`${top}/blob/${sha('c')}/src/a.ts`);
  });

  test('a commit and a pull request have addresses', () => {
    expect(links.commit(sha('e'))).toBe(`${top}/commit/${sha('e')}`);
    expect(links.pull(7)).toBe(`${top}/pull/7`);
  });

  test.each([
    ['no server', null, 'acme/shop'],
    ['a server that is no address', 'javascript:alert(1)//', 'acme/shop'],
    ['a server with more than a host', 'https://github.com/x?', 'acme/shop'],
    ['no repository', 'https://github.com', null],
    ['a repository that leads elsewhere', 'https://github.com', '../evil'],
    ['a repository with a third part', 'https://github.com', 'a/b/c'],
  ])('%s makes no link', (_, server, repository) => {
    const none = linksFor(aChange({ repository }), server);
    expect([none.blob({ path: 'a.ts' }), none.commit(sha('e')), none.pull(1)]).toEqual([null, null, null]);
  });

  test.each(['../a', 'a/./b', 'a//b', ''])('the path %j, which a browser would resolve away, makes no link', (path) => {
    expect(links.blob({ path })).toBeNull();
  });

  test('a path too long for an address makes no link', () => expect(links.blob({ path: 'a'.repeat(3000) })).toBeNull());

  test('an object name that is none makes no link', () => {
    expect(links.commit('../../evil')).toBeNull();
    expect(linksFor(aChange({ head: 'main' }), 'https://github.com').blob({ path: 'a.ts' })).toBeNull();
  });

  test('an address is made of characters without a meaning in Markdown and HTML, and decodes to the path', () => {
    const law = (path: string): void => {
      const encoded = encodePath(path);
      if (encoded === null) return;
      expect(encoded).toMatch(/^[A-Za-z0-9.%/-]+$/);
      expect(decodeURIComponent(encoded)).toBe(path.replace(/\p{Cs}/gu, '\ufffd'));
    };
    fc.assert(fc.property(hostileText, law), { numRuns: 1000 });
  });
});
