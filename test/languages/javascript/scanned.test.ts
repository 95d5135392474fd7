import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanSites } from '../../../src/languages/javascript/scanned.ts';
import type { PlacedSite } from '../../../src/languages/javascript/site.ts';
import { parseSites } from '../../../src/languages/javascript/syntax.ts';

const ordered = (sites: readonly PlacedSite[]): readonly PlacedSite[] => sites.toSorted((a, b) => a.offset - b.offset);

/** What both readers say of a text; null where the parser says nothing of it. */
async function readBoth(text: string, path: string) {
  const parsed = await parseSites(text, path);
  const scanned = scanSites(text, path);
  return { parsed: 'sites' in parsed ? ordered(parsed.sites) : null, scanned: scanned && ordered(scanned) };
}

describe('what lexemes tell', () => {
  test.each([
    ["const it = 'it\\'s'; await import('a')"],
    [`const t = \`from \${a ? \`x \${b}\` : "import"} 'no'\`; require("a")`],
    ["const half = a / 2; const re = /['\"/]/g; if (x) /require('no')/.test(y); require('a')"],
    ["const re = /[/'\"]/; // from 'no'\n/* import 'no' */ export const x = () => import('a');"],
    ["try { require('a') } catch (e) { require('b') } finally { require('c') }"],
    ["class Caught { catch(e) { return require('a') } then() {} finally() { require('b') } }"],
    ["import('a').catch(() => null); (await import('b')).default.then(f, g); require('c').then(f,)"],
    ["expect(() => require('a')).toThrow(); assert.rejects(import('b')); new Expect(require('c'))"],
    ["expect(f(require('a'))).toBe(1); chai.should(require('b')); check[0](require('c'))"],
    ["const routes = [{ path: '/', load: () => import('a') }, { path: 'b', load: async () => import('b') }]"],
    [`f(require(name)); g(import(\`./\${name}.js\`)); await import(a + "b"); module.require("no"); a.import("no")`],
    ["import.meta.resolve('no'); require.resolve('no'); require?.('a')"],
    ["const o = { import: 1, require: 2, export: 3 }; export const a = require('a')"],
    ["a\nimport('a')\nf()\nimport('b')"],
    ["import { createRequire } from 'module'; const require = createRequire(import.meta.url); require('a')"],
    ["switch (a) { case import('a'): default: require('b') }"],
  ])('is what the parser says of %j', async (text) => {
    const { parsed, scanned } = await readBoth(text, 'a.js');
    expect(scanned).toEqual(parsed);
    expect(parsed?.length).toBeGreaterThan(0);
  });

  test.each([
    ["let a: typeof import('a'); let b: import('b').B"],
    ["f('x', async (load) => ({ ...(await load<typeof import('a')>()) }))"],
    ["const a = b as typeof import('a'); type C = import('c').C<D>;"],
    ["import a = require('a'); export import type b = require('b'); import c = A.B"],
    ["const a = <T,>(x: T) => x; const b = f<A>('x') / 2; await import('b')"],
    ['interface A { load(a: string): void } export type { B } from "b"; require("c")'],
    ["abstract class A<T extends B = C> { private readonly x?: T; y = () => import('y') }"],
    ["const a = () => import('a'); const b = x => import('b'); lazy(() => import('c'))"],
  ])('is what the parser says of TypeScript in %j', async (text) => {
    const { parsed, scanned } = await readBoth(text, 'a.ts');
    expect(scanned).toEqual(parsed);
    expect(parsed?.length).toBeGreaterThan(0);
  });

  test.each([
    ["const a = <p title='a {b'>it's from 'no' {() => import('a')} <b/> import 'no'</p>; require('b')"],
    [`const a = <><A.B c:d='1' {...e} f={<i>{\`\${g}\`}</i>} />text // no comment</>; require('b')`],
    ["const a = b < c; const d = (<T,>(x: T) => x)(1); const e = f ? <g/> : <h></h>; require('b')"],
  ])('is what the parser says of JSX in %j', async (text) => {
    const { parsed, scanned } = await readBoth(text, 'a.tsx');
    expect(scanned).toEqual(parsed);
    expect(parsed?.length).toBeGreaterThan(0);
  });

  test.each([
    ["function require(a) {} require('a')"],
    ["(require) => { require('a') }"],
    ["const require = proxy(module); require('a')"],
    ["({ require }) => require('a')"],
    ["import require from 'x'; require('a')"],
    ["import('\\u0061')"],
    ["\\u0072equire('a')"],
    ["a++ / 2; '/'; require('a')"],
    ["{} /require('a')/"],
    [`\`\${require("a")}\``],
    ["import 'a' here"],
    ["let = ;\nrequire('x')"],
    ["<<<<<<< ours\nimport 'a'\n=======\nimport 'b'\n>>>>>>> theirs"],
    ["require('a'"],
    ["type A = Promise<typeof import('a')>"],
  ])('is not certain in %j', (text) => {
    expect(scanSites(text, 'a.ts')).toBeUndefined();
  });

  test('it is what the parser says, wherever it says anything', async () => {
    let said = 0;
    await fc.assert(
      fc.asyncProperty(program, fc.constantFrom('a.js', 'a.ts', 'a.tsx'), async (text, path) => {
        const { parsed, scanned } = await readBoth(text, path);
        if (parsed === null || scanned === undefined) return;
        said += 1;
        expect(scanned).toEqual(parsed);
      }),
      { numRuns: 1_000 },
    );
    expect(said).toBeGreaterThan(100);
  });

  test('hostile text takes no time to speak of', () => {
    const many = 30_000;
    const hostile = [
      '('.repeat(many),
      `${'(() => '.repeat(150)}${"import('a'), ".repeat(many)}1${')'.repeat(150)}`,
      `f(${"import('a'), ".repeat(many)}1)${'.a()'.repeat(many)}`,
      `${'try {} catch {} '.repeat(many)} require('a')`,
      `${'`${'.repeat(150)}${'a`'.repeat(many)}`,
      `<a>${'<b>'.repeat(many)}`,
      `<a ${'b '.repeat(many)}`,
      `import {${' a,'.repeat(many)}`,
      `${'import '.repeat(many)}`,
      `${'export { a, '.repeat(many)}`,
      `${"import type a = require('a');".repeat(many)}`,
      `${'a.'.repeat(many)}a(require('a'))`,
      `${"a => import('a'),".repeat(many)}`,
      `/${'['.repeat(many)}`,
      `'${'\\\n'.repeat(many)}`,
      `${'[require('.repeat(many)}`,
    ];
    const started = performance.now();
    for (const text of hostile) scanSites(text, 'a.tsx');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

const expression = fc.letrec<{ value: string; call: string; leaf: string }>((tie) => ({
  call: fc.oneof(
    fc
      .constantFrom('import', 'require')
      .chain((name) =>
        fc
          .constantFrom("'m'", '"n"', '`o`', `\`\${p}\``, 'q', "'r' + s", "'t', { with: {} }", "'u' as string", "('v')")
          .map((argument) => `${name}(${argument})`),
      ),
    fc
      .tuple(tie('call'), fc.constantFrom('.catch(f)', '.then(f)', '.then(f, g)', '.default', '?.x', '!', '[0]', '()'))
      .map((all) => all.join('')),
  ),
  leaf: fc.constantFrom(
    'a',
    '1',
    "'from'",
    '`b`',
    '/c[/]/g',
    'this',
    'x.import',
    "x.require('y')",
    'import.meta.url',
    'typeof require',
  ),
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    tie('leaf'),
    tie('call'),
    fc
      .tuple(
        fc.constantFrom(
          'f(',
          'expect(',
          'assert.rejects(',
          'a.should.be(',
          '(',
          '[',
          '{ a: ',
          'await ',
          'async () => ',
          '() => ',
          '(b, c) => ',
          'd => ',
          'typeof ',
          'new E(',
          'f<typeof import("t")>(',
          '<p>{',
          '({ h }, ',
        ),
        tie('value'),
        fc.constantFrom('', ' / 2', ' < 3', ' as I', '.catch(j)', '.k', ' ? 1 : 2', ', l', '\n', '!'),
      )
      .map(([open, inner, after]) => `${open}${inner}${closing(open)}${after}`),
    fc
      .tuple(
        tie('value'),
        fc.constantFrom(' / ', ' < ', ' > ', ', ', ' && ', ' ?? ', ' = ', ' | ', '\n', ' : '),
        tie('value'),
      )
      .map((all) => all.join('')),
    tie('value').map((inner) => `() => { return ${inner} }`),
    tie('value').map((inner) => `function () { try { ${inner} } catch (e) { f(e) } }`),
    tie('value').map((inner) => `\`a \${${inner}} 'b'\``),
  ),
}));

const closing = (open: string): string => {
  if (open === '<p>{') return '}</p>';
  const last = /[([{](?=[^([{]*$)/.exec(open.replace(/\(\)|\([^()]*\) =>|\{ h \}|import\("t"\)/g, ''))?.[0];
  return last === undefined ? '' : last === '(' ? ')' : last === '[' ? ']' : '}';
};

const type = fc.oneof(
  fc.constantFrom(
    "import('t')",
    "typeof import('t')",
    "import('t').T",
    "Promise<import('t').T>",
    "() => import('t').T",
  ),
  fc.constantFrom("{ a: import('t').T }", "[import('t').T, 'from']", "A | import('t').T", "keyof typeof import('t')"),
);

const statement = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'const a = ',
        'let b: B = ',
        'return ',
        'd = ',
        'e.f = ',
        'export default ',
        '',
        'if (g) ',
        'k: ',
      ),
      expression.value,
      fc.constantFrom(';', '\n'),
    )
    .map((all) => all.join('')),
  expression.value.map((value) => `class I { j = ${value}; catch(e) { ${value} } }`),
  expression.value.map((value) => `try { ${value} } catch { ${value} } finally { ${value} } ${value};`),
  expression.value.map((value) => `switch (k) { case ${value}: { ${value} } }`),
  type.map((written) => `type C = ${written};\n`),
  type.map((written) => `interface U { v: ${written}; w(x: ${written}): ${written} }\n`),
  fc.tuple(type, expression.value).map(([written, value]) => `let l: ${written} = ${value} as ${written};`),
  fc.tuple(type, expression.value).map(([written, value]) => `f<${written}>(${value});`),
  fc.constantFrom(
    "import m from 'm'\n",
    "import type { n } from 'n';",
    "export * from 'o'\n",
    "import p = require('p');",
  ),
  fc.constantFrom("export { q } from 'q'\n", "// from 'r'\n", "/* import('s') */", 'function t(require) {}'),
  fc.constantFrom('const require = createRequire(import.meta.url);', '({ require: u } = w);', 'f(require);'),
);
const program = fc.array(statement, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
