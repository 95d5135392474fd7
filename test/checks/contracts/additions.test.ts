/** Correct code that the declarations at hand do not know: what plugins, other scripts, tests, tools and newer versions add. */
import { describe, expect, test } from 'vitest';
import contracts from '../../../src/checks/contracts.ts';
import { type Installation, install, manifest } from '../../support/workspace.ts';

async function ask(installation: Installation): Promise<readonly string[]> {
  await using installed = await install(installation);
  const { findings } = await contracts.run(installed.targets, { workspace: installed.workspace });
  return findings.map(({ rule, path, from }) => `${rule} ${path}:${from}`);
}

const asking = (names: readonly string[], more: Readonly<Record<string, unknown>> = {}) => ({
  'package.json': JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '^1.0.0'])), ...more }),
});

const packaged = (name: string, types: string, more: Readonly<Record<string, unknown>> = {}) => ({
  [`node_modules/${name}/package.json`]: manifest(name, { types: 'index.d.ts', main: 'index.js', ...more }),
  [`node_modules/${name}/index.d.ts`]: types,
  [`node_modules/${name}/index.js`]: 'throw new Error("nothing is run")',
});

const TSCONFIG = (more: Readonly<Record<string, unknown>> = {}, include: readonly string[] = ['src']) => ({
  'tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2024', ...more },
    include,
  }),
});

const ODM = packaged(
  'odm',
  'export interface Model { find(): void }\nexport declare function model(name: string): Model;\n',
);
const CORE = packaged('core', 'interface Core { ajax(): void }\ndeclare const core: Core;\nexport = core;\n');
const EXPECTING = packaged(
  'expecting',
  'export interface Assertion { toBe(one: unknown): void }\nexport declare function expect(one: unknown): Assertion;\n',
);
const CALL = { 'a.js': "const core = require('core');\ncore.helper();\n" };
const FOUND = ['contracts/no-such-member a.js:2'];

describe('in scripts that nothing checks', () => {
  test('a value that another script hands on may have more than the type that it came with', async () => {
    const base = {
      ...asking(['odm']),
      'user.js':
        "const odm = require('odm');\nconst User = odm.model('User');\nfill(User);\nmodule.exports = { User };\n",
    };
    const head = { 'a.js': "const { User } = require('./user');\nUser.isTaken();\n" };
    expect(await ask({ base, head, installed: ODM })).toEqual([]);
    const direct = { 'a.js': "const { model } = require('odm');\nmodel.isTaken();\n" };
    expect(await ask({ base, head: direct, installed: ODM })).toEqual(FOUND);
  });

  test('an option of what another script hands on may be one that the script takes', async () => {
    const installed = packaged('core', 'export declare class Tester { run(options: { code: string }): void }\n');
    const base = {
      ...asking(['core']),
      'help.js':
        "const { Tester } = require('core');\nmodule.exports = function () { const t = new Tester(); return { run: t.run }; };\n",
    };
    const call = '.run({ code: 1, skip: true });\n';
    const head = { 'a.js': `const Own = require('./help');\nconst tester = new Own();\ntester${call}` };
    expect(await ask({ base, head, installed })).toEqual([]);
    const direct = { 'a.js': `const { Tester } = require('core');\nconst tester = new Tester();\ntester${call}` };
    expect(await ask({ base, head: direct, installed })).toEqual(['contracts/unknown-option a.js:3']);
  });

  test('a member of a package may be given to it by another script', async () => {
    const base = asking(['core']);
    expect(await ask({ base, head: CALL, installed: CORE })).toEqual(FOUND);
    const used = { ...base, 'b.js': "const core = require('core');\ncore.helper();\n" };
    expect(await ask({ base: used, head: CALL, installed: CORE })).toEqual(FOUND);
    const given = { ...base, 'setup.js': "const core = require('core');\ncore.helper = () => 1;\n" };
    expect(await ask({ base: given, head: CALL, installed: CORE })).toEqual([]);
  });

  test('a member of a package may be given to it by one that builds on it', async () => {
    const plugin = {
      'node_modules/core-helper/package.json': manifest('core-helper', {
        main: 'index.js',
        peerDependencies: { core: '*' },
      }),
      'node_modules/core-helper/index.js': "require('core').helper = () => 1;\n",
    };
    const installed = { ...CORE, ...plugin };
    expect(await ask({ base: asking(['core', 'core-helper']), head: CALL, installed })).toEqual([]);
    expect(await ask({ base: asking(['core']), head: CALL, installed })).toEqual(FOUND);
  });

  test('a package in other versions, which the manifest asks for as well, may have other names', async () => {
    const peers = (range: string) => ({ ...asking(['core'], { peerDependencies: { core: range } }) });
    expect(await ask({ base: peers('>=0.9'), head: CALL, installed: CORE })).toEqual([]);
    expect(await ask({ base: peers('^1.0.0 || ^2.0.0'), head: CALL, installed: CORE })).toEqual([]);
    expect(await ask({ base: peers('>=1.0.0'), head: CALL, installed: CORE })).toEqual(FOUND);
  });

  test('a module of Node.js proves nothing by types that nobody asked for', async () => {
    const installed = packaged('@types/node', "declare module 'vm' { export function run(): void }\n");
    const head = { 'a.js': "const vm = require('vm');\nvm.createScript();\n" };
    expect(await ask({ base: asking([]), head, installed })).toEqual([]);
    expect(await ask({ base: asking(['@types/node']), head, installed })).toEqual(FOUND);
  });
});

describe('outside of every configuration', () => {
  const checked = { 'test/a.test.ts': "import { expect } from 'expecting';\nexpect(1).toBeThere();\n" };
  const MATCHERS = {
    ...packaged('matchers', 'export {};\n'),
    'node_modules/matchers/expecting.d.ts':
      "import 'expecting';\ndeclare module 'expecting' { interface Assertion { toBeThere(): void } }\n",
  };
  const base = { ...asking(['expecting']), ...TSCONFIG() };

  test('a matcher may come from a package that a setup brings in', async () => {
    expect(await ask({ base, head: checked, installed: EXPECTING })).toEqual([
      'contracts/no-such-member test/a.test.ts:2',
    ]);
    const more = { ...base, ...asking(['expecting', 'matchers']) };
    expect(await ask({ base: more, head: checked, installed: { ...EXPECTING, ...MATCHERS } })).toEqual([]);
  });

  test("a matcher may be declared in the repository's own words", async () => {
    const own = "import 'expecting';\ndeclare module 'expecting' { interface Assertion { toBeThere(): void } }\n";
    expect(await ask({ base: { ...base, 'test/own.ts': own }, head: checked, installed: EXPECTING })).toEqual([]);
  });

  test('an option may be one that another package reads', async () => {
    const builder = packaged(
      'builder',
      'export interface Config { base?: string }\nexport declare function define(config: Config): void;\n',
    );
    const tester = packaged(
      'tester',
      "import 'builder';\ndeclare module 'builder' { interface Config { test?: object } }\n",
    );
    const head = { 'build.config.ts': "import { define } from 'builder';\ndefine({ test: {} });\n" };
    const installed = { ...builder, ...tester };
    expect(await ask({ base: { ...TSCONFIG(), ...asking(['builder', 'tester']) }, head, installed })).toEqual([]);
    expect(await ask({ base: { ...TSCONFIG(), ...asking(['builder']) }, head, installed })).toEqual([
      'contracts/unknown-option build.config.ts:2',
    ]);
  });
});

test('an option in a script may be one that a plugin declares while it runs', async () => {
  const builder = packaged('builder', 'export interface Config { base?: string }\n');
  const plugin = {
    'node_modules/plugin/package.json': manifest('plugin', { main: 'index.js', peerDependencies: { builder: '*' } }),
    'node_modules/plugin/index.js': "exports.load = (builder) => builder.declare('pages');\n",
  };
  const text = (name: string) =>
    `/** @type {import('builder').Config} */\nexport default {\n  base: '',\n  ${name}: '',\n};\n`;
  const ofName = (name: string, names: readonly string[]) =>
    ask({
      base: asking(names, { type: 'module' }),
      head: { 'build.config.js': text(name) },
      installed: { ...builder, ...plugin },
    });
  expect(await ofName('pages', ['builder', 'plugin'])).toEqual([]);
  expect(await ofName('pagges', ['builder', 'plugin'])).toEqual(['contracts/unknown-option build.config.js:4']);
  expect(await ofName('pages', ['builder'])).toEqual(['contracts/unknown-option build.config.js:4']);
});

describe('in a test that replaces something', () => {
  const base = { ...asking(['mocks']), ...TSCONFIG(), 'src/api.ts': 'export const get = (one: number) => one;\n' };
  const installed = packaged('mocks', 'export declare const vi: { mock(name: string): void };\n');
  const text = (module: string) =>
    `import { vi } from 'mocks';\nimport { get, setUp } from './api';\nvi.mock('${module}');\nget.mockReturnValue(1);\nsetUp();\n`;

  test('names of the module and of its functions may be those of the replacement', async () => {
    expect(await ask({ base, head: { 'src/a.test.ts': text('./api') }, installed })).toEqual([]);
  });

  test('a module that was taken by require may be the replacement as well', async () => {
    const api = { 'node_modules/api/package.json': '{ "name": "api", "version": "1.0.0", "types": "a.d.ts" }' };
    const types = { 'node_modules/api/a.d.ts': 'export declare const get: () => void;\n' };
    const script = (replaced: string) => `const api = require('api');\njest.mock('${replaced}');\napi.setUp();\n`;
    const asked = (replaced: string) =>
      ask({ base: asking(['api']), head: { 'a.test.js': script(replaced) }, installed: { ...api, ...types } });
    expect(await asked('api')).toEqual([]);
    expect(await asked('other')).toEqual(['contracts/no-such-member a.test.js:3']);
  });

  test('names of another module are its own', async () => {
    expect(await ask({ base, head: { 'src/a.test.ts': text('./other') }, installed })).toEqual([
      'contracts/no-such-export src/a.test.ts:2',
    ]);
  });

  test('in a file that replaces nothing, functions have the members of functions', async () => {
    const head = { 'src/a.test.ts': "import { get } from './api';\nget.mockReturnValue(1);\n" };
    expect(await ask({ base, head, installed })).toEqual(['contracts/no-such-member src/a.test.ts:2']);
  });
});

test('what a tool wrote among the installed packages may have to be written anew', async () => {
  const head = {
    'src/a.ts': "import { Client, User } from 'store';\nexport const user = (client: Client): User => client.user;\n",
  };
  const base = { ...asking(['store']), ...TSCONFIG() };
  const stub = 'export declare class Client { close(): void }\n';
  const store = packaged('store', "export * from '.store/client';\n");
  const generated = { 'node_modules/.store/client/index.d.ts': stub };
  expect(await ask({ base, head, installed: { ...store, ...generated } })).toEqual([]);
  expect(await ask({ base, head, installed: packaged('store', stub) })).toEqual([
    'contracts/no-such-export src/a.ts:1',
    'contracts/no-such-member src/a.ts:2',
  ]);
});

describe('of the language', () => {
  const text = `
    export const error = new Error('one', { cause: 1 });
    export const format = new Intl.NumberFormat('en', { notation: 'compact' });
    fetch('two', { cf: {} });
  `;
  const askOf = (target: string, include: readonly string[], types: readonly string[] = []) =>
    ask({ base: { ...asking([]), ...TSCONFIG({ target, types }, include) }, head: { 'src/a.ts': text } });

  test('what a newer version has is there where programs run', async () => {
    expect(await askOf('es2019', ['src'])).toEqual(['contracts/unknown-option src/a.ts:4']);
  });

  test('what hosts add to it is not known where the file that declares them is not there', async () => {
    expect(await askOf('es2024', ['src', 'host.d.ts'])).toEqual([]);
    expect(await askOf('es2024', ['src'], ['./host.d.ts'])).toEqual([]);
  });
});
