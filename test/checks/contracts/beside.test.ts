/** What the check says where declarations of the repository stand beside its scripts, and where names of packages lead to its files. */
import { describe, expect, test } from 'vitest';
import contracts from '../../../src/checks/contracts.ts';
import { install } from '../../support/workspace.ts';

type Files = Readonly<Record<string, string>>;

/** Each finding as `rule name`. */
async function said(path: string, text: string, base: Files): Promise<readonly string[]> {
  await using installed = await install({
    base: { 'package.json': '{"name":"shop"}', ...base },
    head: { [path]: text },
  });
  const { findings } = await contracts.run(installed.targets, { workspace: installed.workspace });
  return findings.map(({ rule, subject }) => `${rule.slice('contracts/'.length)} ${subject?.split(' ')[1]}`);
}

describe('a declaration written by hand, beside a script', () => {
  const base = {
    'lib/shop.js': 'exports.shop = shop;\nfunction shop(name, count) { shop._open = name; }\nshop.hidden = () => {};\n',
    'lib/shop.d.ts':
      'export declare function shop(name?: string): void;\nexport declare class Till { close(): void }\n',
  };
  const using = (line: string): string => `import { shop, Till } from '../lib/shop.js';\n${line}\n`;

  test.each([
    ['a member that the script says', 'Till._open;'],
    ['as many arguments as the script takes', "shop('a', 2);"],
  ])('leaves %s open in a script that nothing checks', async (_, line) => {
    expect(await said('test/a.mjs', using(line), base)).toEqual([]);
  });

  test('is held to what the script says nowhere, and has no place for', async () => {
    expect(await said('test/a.mjs', using('Till.clsoe;'), base)).toEqual(['no-such-member clsoe']);
    expect(await said('test/a.mjs', using("shop('a', 2, 3);"), base)).toEqual(['wrong-arity shop']);
  });
});

describe('a configuration for editors', () => {
  const compilerOptions = { checkJs: true, target: 'es2022', module: 'nodenext', types: [] };
  const base = { 'jsconfig.json': JSON.stringify({ compilerOptions }) };
  const text = "'a'.padd(2);\n";

  test('holds nobody to what it shows', async () => {
    expect(await said('a.js', text, base)).toEqual([]);
  });

  test('is one like others where a script of the manifest names it', async () => {
    const scripts = { check: 'tsc --noEmit -p jsconfig.json' };
    const named = { ...base, 'package.json': JSON.stringify({ name: 'shop', scripts }) };
    expect(await said('a.js', text, named)).toEqual(['no-such-member padd']);
  });
});

describe('a name of a package that leads to a file of the repository', () => {
  const options = { baseUrl: '.', module: 'es2022', moduleResolution: 'node', target: 'es2022', types: [] };
  const configured = (more = {}) => JSON.stringify({ compilerOptions: { ...options, ...more } });
  const demo = { 'demo/tsconfig.json': configured(), 'demo/mobx.ts': 'export const Demo = 1;\n' };

  test('is left open where the manifest asks for that package', async () => {
    const manifest = { 'demo/package.json': '{"name":"demo","dependencies":{"mobx":"^5.0.0"}}' };
    const installed = { ...demo, ...manifest, 'node_modules/.keep': '' };
    expect(await said('demo/a.ts', "import { computed } from 'mobx';\n", installed)).toEqual([]);
  });

  test('is that file where no manifest asks for it', async () => {
    expect(await said('demo/a.ts', "import { computed } from 'mobx';\n", demo)).toEqual(['no-such-export computed']);
  });

  test('tells nothing of types that are declared beside the script it leads to', async () => {
    const paths = { shop: ['../src/shop.js'] };
    const files = { 'demo/tsconfig.json': configured({ paths }), 'src/shop.js': 'export const open = 1;\n' };
    const text = "import { Till } from 'shop';\nexport type Mine = Till;\n";
    expect(await said('demo/a.ts', text, files)).toEqual(['no-such-export Till']);
    expect(await said('demo/a.ts', text, { ...files, 'src/shop.d.ts': 'export interface Till {}\n' })).toEqual([]);
  });
});
