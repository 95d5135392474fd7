import { describe, expect, test } from 'vitest';
import javascript from '../../src/languages/javascript.ts';
import type { ImportSite } from '../../src/languages/language.ts';

const everyLine = (text: string): ReadonlySet<number> => new Set(text.split('\n').map((_, index) => index + 1));

async function sitesOf(text: string, path = 'src/a.ts', asked = everyLine(text)): Promise<readonly ImportSite[]> {
  const found = await javascript.imports(text, path, asked);
  if ('unreadable' in found) throw new Error(found.unreadable);
  return found.sites;
}

const plain = { line: 1, typesOnly: false, excuse: null };

describe('what counts as an import', () => {
  test.each([
    [`import a from 'x'`, 'import', false],
    [`import 'x'`, 'import', false],
    [`import * as a from "x";`, 'import', false],
    [`import a, { type B } from 'x'`, 'import', false],
    [`import data from 'x' with { type: 'json' }`, 'import', false],
    [`import type A from 'x'`, 'import', true],
    [`import type from 'x'`, 'import', false],
    [`import { type A, type B } from 'x'`, 'import', true],
    [`export * from 'x'`, 'export', false],
    [`export * as a from 'x'`, 'export', false],
    [`export { a } from 'x'`, 'export', false],
    [`export type { A } from 'x'`, 'export', true],
    [`const a = require('x')`, 'require', false],
    [`const { a, b: c } = require('x').d`, 'require', false],
    [`require('x')()`, 'require', false],
    [`foo(require('x'))`, 'require', false],
    ['const a = await import(`x`)', 'dynamic', false],
    [`const a = () => import(/* webpackChunkName: "a" */ 'x')`, 'dynamic', false],
    [`import a = require('x')`, 'assignment', false],
    [`type A = import('x').B`, 'type', true],
    [`let a: typeof import('x')`, 'type', true],
  ])('%s', async (text, kind, typesOnly) => {
    expect(await sitesOf(text)).toEqual([{ ...plain, specifier: 'x', kind, typesOnly }]);
  });

  test.each([
    [`// import a from 'x'`],
    [`/* require('x') */`],
    [`const a = "import b from 'x'"`],
    ["const a = `import('x')`"],
    [`const a = { require(x) { return x } }; a.require('x')`],
    [`declare module 'x' { const a: 1 }`],
    [`jest.mock('x')`],
    [`const from = 'x'; a.from('x')`],
    [`export { a }\nconst b = 'from x'`],
  ])('%s holds none', async (text) => {
    expect(await sitesOf(text)).toEqual([]);
  });

  test('everything in a declaration file is about types', async () => {
    expect(await sitesOf(`import a from 'x'`, 'src/a.d.ts')).toMatchObject([{ typesOnly: true }]);
  });

  test('JSX is read in every extension that may hold it', async () => {
    const text = `const a = <b title="it's">don't</b>;\nconst c = require('x');`;
    for (const path of ['a.js', 'a.jsx', 'a.tsx']) expect(await sitesOf(text, path)).toHaveLength(1);
  });
});

describe('where an import stands', () => {
  test('the line is that of the name, counted by line feeds alone', async () => {
    expect(await sitesOf(`// a\r\u2028b\nimport {\n  a,\n} from\n  'x';\n`)).toMatchObject([{ line: 5 }]);
  });

  test('a name computed at run time stands where its call begins', async () => {
    const sites = await sitesOf(`const a = 1;\nconst b = import(\n  c,\n);\nrequire(\`\${a}/b\`);`);
    expect(sites).toMatchObject([
      { line: 2, specifier: null, kind: 'dynamic' },
      { line: 5, specifier: null, kind: 'require' },
    ]);
  });

  test('only the asked lines answer', async () => {
    const text = `import a from 'x';\nimport b from 'y';\nlet c = 1;\nimport('z');`;
    expect(await sitesOf(text, 'a.ts', new Set([2, 4]))).toMatchObject([{ specifier: 'y' }, { specifier: 'z' }]);
    expect(await sitesOf(text, 'a.ts', new Set([3]))).toEqual([]);
  });

  test('sites come in the order of the text', async () => {
    const sites = await sitesOf(`f(require(require('a')), import('b'));\nexport * from 'c';`);
    expect(sites.map(({ specifier }) => specifier)).toEqual([null, 'a', 'b', 'c']);
  });
});

describe('whose failure is foreseen', () => {
  test.each([
    [`try { require('x') } catch {}`],
    [`try { f() } catch { require('x') }`],
    [`import('x').catch(() => null)`],
    [`import('x').then(a, () => null)`],
    [`expect(() => require('x')).toThrow()`],
    [`await assert.rejects(import('x'))`],
    [`function f(require) { require('x') }`],
    [`const require = proxy(module); require('x')`],
    [`const require = createRequire(elsewhere); require('x')`],
    [`jest.mock('x', () => ({}));\nimport a from 'x';`],
    [`jest.unstable_mockModule('x', f); await import('x')`],
  ])('%s', async (text) => {
    const sites = (await sitesOf(text, 'a.mjs')).filter(({ specifier }) => specifier === 'x');
    expect(sites).toHaveLength(1);
    expect(sites[0]?.excuse).toEqual(expect.any(String));
  });

  test.each([
    [`import('x').then(a)`],
    [`if (a) require('x')`],
    [`const require = createRequire(import.meta.url); require('x')`],
    [`jest.mock('y', () => ({}));\nimport a from 'x';`],
    [`const a = require('x'); try { f() } catch {}`],
  ])('%s has no excuse', async (text) => {
    const sites = (await sitesOf(text, 'a.mjs')).filter(({ specifier }) => specifier === 'x');
    expect(sites.map(({ excuse }) => excuse)).toEqual([null]);
  });
});

describe('what cannot be read', () => {
  test('a file that does not parse says so, if anything in it is in question', async () => {
    const text = `let = ;\nrequire('x')`;
    expect(await javascript.imports(text, 'a.js', new Set([2]))).toEqual({ unreadable: 'a file that does not parse' });
    expect(await javascript.imports(text, 'a.js', new Set([1]))).toEqual({ sites: [] });
  });

  test('what stands before the fault is read all the same', async () => {
    expect(await sitesOf(`import a from 'x';\nlet = ;`, 'a.js', new Set([1]))).toMatchObject([{ specifier: 'x' }]);
  });

  test('nesting that no parser survives is no crash', async () => {
    const text = `${'('.repeat(60_000)}require('x')${')'.repeat(60_000)}`;
    expect(await javascript.imports(text, 'a.js', new Set([1]))).toHaveProperty('unreadable');
  });

  test('a very long file is not parsed', async () => {
    const text = `f();${' '.repeat(2_000_000)}\nrequire('x');`;
    expect(await javascript.imports(text, 'a.js', new Set([2]))).toEqual({ unreadable: 'a file too long to parse' });
  });
});
