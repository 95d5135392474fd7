/** What the check says of changes in real repositories, with packages installed by hand. */
import { describe, expect, test } from 'vitest';
import contracts from '../../src/checks/contracts.ts';
import type { Finding, Outcome } from '../../src/model.ts';
import { openLocal } from '../../src/world/sources/source-local.ts';
import { type Installation, install, manifest } from '../support/workspace.ts';

const TSCONFIG = JSON.stringify({
  compilerOptions: { strict: true, module: 'nodenext', target: 'es2022', types: [] },
  include: ['src'],
});

const TYPED = `
  export interface Options { retries?: number; timeout?: number }
  export declare class Client { constructor(url: string); get(path: string, options?: Options): string; close(): void }
  export declare function connect(url: string, options?: Options): Client;
  export declare function both(url: string): void;
  export declare function both(url: string, options: Options): void;
  export declare const settings: { [name: string]: string };
  export declare const anything: any;
`;

const INSTALLED = {
  'node_modules/typed/package.json': manifest('typed', { type: 'module', types: 'index.d.ts', main: 'index.js' }),
  'node_modules/typed/index.d.ts': TYPED,
  'node_modules/typed/index.js': 'throw new Error("nothing is run")',
};

const MANIFEST = { 'package.json': JSON.stringify({ type: 'module', dependencies: { typed: '^1.0.0' } }) };

async function ask(installation: Installation): Promise<Outcome> {
  await using installed = await install({ ...installation, base: { ...MANIFEST, ...installation.base } });
  return await contracts.run(installed.targets, { workspace: installed.workspace });
}

/** One file in a configured TypeScript project with the package `typed`. */
const askText = (text: string, more: Partial<Installation> = {}): Promise<Outcome> =>
  ask({
    base: { 'tsconfig.json': TSCONFIG, ...more.base },
    head: { 'src/a.ts': text, ...more.head },
    installed: { ...INSTALLED, ...more.installed },
  });

const said = ({ findings }: Outcome): readonly string[] =>
  findings.map(({ rule, from, message, help }: Finding) => `${rule}:${from} ${message}${help ? ` (${help})` : ''}`);

describe('names of a typed package', () => {
  test('an export that is not there is found, with the version and the nearest name', async () => {
    expect(said(await askText("import { conect } from 'typed';\nconect('x');\n"))).toEqual([
      'contracts/no-such-export:1 `typed` 1.2.3 (installed) exports no `conect` (did you mean `connect`?)',
    ]);
  });

  test('a member that is not there is found, of a value and of the module', async () => {
    const text = "import * as typed from 'typed';\ntyped.connect('x').fetch('y');\ntyped.conect('z');\n";
    expect(said(await askText(text))).toEqual([
      'contracts/no-such-member:2 `Client` of `typed` 1.2.3 (installed) has no member `fetch` (there is `get`, `close`)',
      'contracts/no-such-member:3 what `typed` 1.2.3 (installed) declares has no member `conect` (did you mean `connect`?)',
    ]);
  });

  test('an option that is not there is found, also where a function can be called in several ways', async () => {
    const text = "import { both, connect } from 'typed';\nconnect('x', { retrys: 1 });\nboth('x', { timeOut: 1 });\n";
    expect(said(await askText(text))).toEqual([
      'contracts/unknown-option:2 `connect` has no option `retrys`: `Options` of `typed` 1.2.3 (installed) does not declare it (did you mean `retries`?)',
      'contracts/unknown-option:3 `both` has no option `timeOut`: `Options` of `typed` 1.2.3 (installed) does not declare it (did you mean `timeout`?)',
    ]);
  });

  test('an option is told where the compiler speaks of the whole argument, also under TypeScript 5', async () => {
    const installed = {
      'node_modules/typescript/package.json': JSON.stringify({ name: 'typescript', version: '5.9.3' }),
    };
    const text = `
      import { connect, type Options } from 'typed';
      declare const more: { retries: number } | { timeout: number };
      connect('x', { retrys: 1, ...more });
    `;
    expect(said(await askText(text, { installed })).map((one) => one.split(' ')[0])).toEqual([
      'contracts/unknown-option:4',
    ]);
  });

  test('a name that extends a description is no unknown option', async () => {
    expect(said(await askText("import { connect } from 'typed';\nconnect('x', { 'x-internal': 1 });\n"))).toEqual([]);
  });

  test('a wrong number of arguments is found, and said as declared', async () => {
    const text = "import { Client, connect } from 'typed';\nconnect();\nconnect('x', {}, 1);\nnew Client();\n";
    expect(said(await askText(text))).toEqual([
      'contracts/wrong-arity:2 `connect` of `typed` 1.2.3 (installed) takes 1 to 2 arguments, not 0',
      'contracts/wrong-arity:3 `connect` of `typed` 1.2.3 (installed) takes 1 to 2 arguments, not 3',
      'contracts/wrong-arity:4 `Client` of `typed` 1.2.3 (installed) takes 1 argument, not 0',
    ]);
  });

  test('a number of arguments that comes of types is found where all types are known, and nowhere else', async () => {
    const installed = {
      'node_modules/forms/package.json': manifest('forms', { types: 'index.d.ts' }),
      'node_modules/forms/index.d.ts': `
        type Told<A, B> = [A] extends [B] ? [] : ['differs'];
        export declare function same<A, B>(value: A, ...told: Told<A, B>): void;
      `,
    };
    const text = "import { same } from 'forms';\nsame<number, string>(1);\n";
    const ofText = (more: string) => askText(text + more, { base: { 'package.json': '{}' }, installed });
    expect(said(await ofText('')).map((one) => one.split(' ')[0])).toEqual(['contracts/wrong-arity:2']);
    expect((await ofText("import 'absent';\nimport { other } from 'absent';\nother;\n")).findings).toEqual([]);
    const less =
      "import { same } from 'forms';\nsame<number, string>();\nimport { other } from 'absent-too';\nother;\n";
    expect((await askText(less, { base: { 'package.json': '{}' }, installed })).findings).toHaveLength(1);
  });

  test('an argument of another type is found', async () => {
    expect(said(await askText("import { connect } from 'typed';\nconnect(1);\n"))).toEqual([
      'contracts/wrong-argument:2 `connect` of `typed` 1.2.3 (installed) does not take arguments of these types',
    ]);
  });

  test('what is right is silent, counted and verified', async () => {
    const outcome = await askText("import { connect } from 'typed';\nconnect('x', { retries: 1 }).close();\n");
    expect(outcome).toMatchObject({ findings: [], notChecked: [], examined: 4 });
    expect(outcome.verified).toMatchObject([{ what: '4 names and calls fit their declarations' }]);
  });

  test('surfaces that are open refuse nothing', async () => {
    const text = "import { anything, settings } from 'typed';\nsettings.colour;\nanything.whatever();\n";
    expect(said(await askText(text))).toEqual([]);
  });

  test('a class whose base is not installed may have any member', async () => {
    const installed = {
      'node_modules/partly/package.json': manifest('partly', { types: 'index.d.ts' }),
      'node_modules/partly/index.d.ts':
        "import { Base } from 'absent';\nexport declare class Part extends Base { own(): void }\n",
    };
    expect(said(await askText("import { Part } from 'partly';\nnew Part().inherited();\n", { installed }))).toEqual([]);
  });

  test('a module that hands on one that is not there may export anything', async () => {
    const installed = {
      'node_modules/partly/package.json': manifest('partly', { types: 'index.d.ts' }),
      'node_modules/partly/index.d.ts': "export * from './generated.js';\nexport declare const own: 1;\n",
    };
    expect(said(await askText("import { other } from 'partly';\nother();\n", { installed }))).toEqual([]);
  });
});

describe('what others add', () => {
  const TEXT = "import { connect } from 'typed';\nconnect('x').added();\n";
  const ADDING = "import 'typed';\ndeclare module 'typed' { interface Client { added(): void } }\n";

  test('a module that no changed file imports can add to a package', async () => {
    expect(said(await askText(TEXT, { base: { 'src/plugin.ts': ADDING } }))).toEqual([]);
    expect(said(await askText(TEXT))).toHaveLength(1);
  });

  test('a module that is not there may add to a package', async () => {
    const outcome = await askText(
      `import 'typed-plugin';\nimport 'typed-plugin/more';\nimport x from 'absent';\nx;\n${TEXT}`,
    );
    expect(outcome.findings).toEqual([]);
    expect(outcome.notChecked.map(({ why }) => why)).toContain('a type that a module which is not there may add to');
  });

  test('generated types that are not there make no finding', async () => {
    const text =
      "import type { Data } from './.generated/types.js';\nexport const use = (data: Data) => data.title.length;\n";
    expect(said(await askText(text))).toEqual([]);
  });
});

describe('what declarations leave open', () => {
  test('a module declared for a whole kind of files exports what its file does', async () => {
    const base = { 'src/kinds.d.ts': "declare module '*.svelte' { const component: 1; export default component }\n" };
    expect(said(await askText("import { state } from '$lib/state.svelte';\nstate;\n", { base }))).toEqual([]);
  });

  test('types of arguments wait for every module of the repository', async () => {
    const base = { 'src/b.ts': "import { made } from './generated.js';\nexport const number = 1;\nmade;\n" };
    const text = "import { connect } from 'typed';\nimport { number } from './b.js';\nconnect(number);\n";
    expect(said(await askText(text, { base }))).toEqual([]);
    const whole = { 'src/b.ts': 'export const number = 1;\n' };
    expect(said(await askText(text, { base: whole }))).toHaveLength(1);
  });

  test('a function that takes anything in one of its forms knows every option', async () => {
    const installed = {
      'node_modules/wide/package.json': manifest('wide', { types: 'index.d.ts' }),
      'node_modules/wide/index.d.ts':
        'interface Known { one?: 1 }\nexport declare function make(options: Known, more: 1): void;\nexport declare function make<T>(options: T, more: 2): void;\n',
    };
    const text = "import { make } from 'wide';\nmake({ other: 1 }, 3);\n";
    expect(said(await askText(text, { installed })).filter((one) => one.includes('unknown-option'))).toEqual([]);
  });

  test('an unknown name is told where an object fits none of the types that it may have', async () => {
    const installed = {
      'node_modules/forms/package.json': manifest('forms', { types: 'index.d.ts' }),
      'node_modules/forms/index.d.ts': `
        export interface Loose { root?: string; port?: number }
        export interface Whole { root: string; port: number; plugins: string[]; base: string; mode: string; env: object }
        export declare function create(config?: Loose | Whole): void;
        export declare function wrap<T>(config: Partial<T> & { root: string }): void;
        export declare function extend<T>(config: T & { root: string }): void;
      `,
    };
    const text = `
      import { create, extend, wrap } from 'forms';
      create({ rot: 'x', port: 'y' });
      create({ root: 1, port: 'y' });
      wrap({ other: 1, root: 1 });
      extend({ other: 1, root: 1 });
    `;
    const outcome = await askText(text, { base: { 'package.json': '{}' }, installed });
    expect(said(outcome).filter((one) => one.includes('unknown-option'))).toEqual([
      'contracts/unknown-option:3 `create` has no option `rot`: `Loose` of `forms` 1.2.3 (installed) does not declare it (did you mean `root`?)',
    ]);
  });

  test('an option is told where a promise of the options would do as well', async () => {
    const installed = {
      'node_modules/config/package.json': manifest('config', { types: 'index.d.ts' }),
      'node_modules/config/index.d.ts':
        'export interface Config { test?: 1 }\nexport declare function define(config: Config): void;\nexport declare function define(config: Promise<Config> | (() => Config)): void;\n',
    };
    const head = { 'vite.config.ts': "import { define } from 'config';\ndefine({ tset: 1 });\n" };
    const outcome = await ask({ head, installed });
    expect(said(outcome).map((one) => one.split(' ')[0])).toEqual(['contracts/unknown-option:2']);
  });

  test('what an interface extends is looked up in its module', async () => {
    const text = "import type * as typed from 'typed';\nexport interface Own extends typed.Optoins {}\n";
    expect(said(await askText(text)).map((one) => one.split(' ')[0])).toEqual(['contracts/no-such-export:2']);
  });
});

describe('what hosts and bundlers bring', () => {
  const NODE = {
    'node_modules/@types/node/package.json': manifest('@types/node', { types: 'index.d.ts' }),
    'node_modules/@types/node/index.d.ts': `
      declare module 'events' { export class Emitter { emit(): void } }
      declare module 'node:events' { export * from 'events' }
      interface ImportMeta { dirname: string }
    `,
  };
  const text = "import { Emitter } from 'events';\nnew Emitter().emitt();\nimport.meta.dirnam;\n";
  const config = (types: readonly string[]) => ({
    'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'nodenext', types }, include: ['src'] }),
  });

  test('is known where its types are', async () => {
    const found = said(await askText(text, { base: config(['node']), installed: NODE }));
    expect(found.map((one) => one.split(' ')[0])).toEqual(['contracts/no-such-member:2', 'contracts/no-such-member:3']);
  });

  test('is not known of a host without its types', async () => {
    const hosts = 'import.meta.dirname;\nError.captureStackTrace({});\n';
    const bundler = { 'src/bundler.d.ts': 'interface ImportMeta { env: object }' };
    const outcome = await askText(hosts, { base: { ...config([]), ...bundler }, installed: NODE });
    expect(outcome.findings).toEqual([]);
    expect(outcome.notChecked).toContainEqual({ why: 'a type that admits other names', count: 1 });
  });

  test('is a package where a manifest above asks for one that is called like a module of Node.js', async () => {
    const base = { ...config(['node']), 'src/package.json': JSON.stringify({ dependencies: { events: '^3.0.0' } }) };
    const found = said(await askText(text, { base, installed: NODE }));
    expect(found.map((one) => one.split(' ')[0])).toEqual(['contracts/no-such-member:3']);
  });
});

describe('versions', () => {
  const TEXT = "import { conect } from 'typed';\nconect('x');\n";
  const lock = (version: string) =>
    JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/typed': { version } } });

  test('that the installed version is the locked one is said', async () => {
    const outcome = await askText(TEXT, { base: { 'package-lock.json': lock('1.2.3') } });
    expect(said(outcome)[0]).toContain('`typed` 1.2.3 (installed = lockfile)');
  });

  test.each([
    ['package-lock.json', lock('2.0.0')],
    ['pnpm-lock.yaml', "lockfileVersion: '9.0'\n\npackages:\n\n  typed@2.0.0:\n    resolution: {}\n"],
    ['yarn.lock', 'typed@^1.0.0:\n  version "2.0.0"\n'],
    ['yarn.lock', '"typed@npm:^1.0.0, typed@npm:^2.0.0":\n  version: 2.0.0\n'],
    ['bun.lock', '{ "packages": { "typed": ["typed@2.0.0", "", {}, ""] } }'],
  ])('an installed version that %s does not name proves nothing', async (name, text) => {
    const outcome = await askText(TEXT, { base: { [name]: text } });
    expect(outcome.findings).toEqual([]);
    expect(outcome.notChecked).toContainEqual({
      why: 'a package whose installed version is not the locked one',
      count: 1,
    });
  });

  const compiler = (version: string) => ({
    'node_modules/typescript/package.json': JSON.stringify({ name: 'typescript', version }),
  });

  test.each(['4.9.5', '8.0.0'])(
    'a repository whose compiler is TypeScript %s is left alone, and told',
    async (version) => {
      const outcome = await askText(TEXT, { installed: compiler(version) });
      expect(outcome.findings).toEqual([]);
      expect(outcome.notChecked[0]?.why).toBe(
        `the repository's TypeScript is ${version}, which can judge otherwise than the version that is asked`,
      );
    },
  );

  test('of TypeScript 5 names and numbers of arguments are asked, types of arguments are not', async () => {
    const text = "import { conect, connect } from 'typed';\nconect;\nconnect('x', {}, 1);\nconnect(1);\n";
    const outcome = await askText(text, { installed: compiler('5.9.3') });
    expect(said(outcome).map((one) => one.split(' ')[0])).toEqual([
      'contracts/no-such-export:1',
      'contracts/wrong-arity:3',
    ]);
    expect(outcome.notChecked).toEqual([
      { why: 'the types of arguments under another version of TypeScript', count: 1 },
    ]);
  });

  test('of TypeScript 5 before 5.6 what the language has is not asked: its libraries do not fit', async () => {
    const text = "import { conect } from 'typed';\nconect;\n'a'.padd(2);\n";
    const kindsOf = async (version: string) => {
      const { findings, notChecked } = await askText(text, { installed: compiler(version) });
      return [...findings.map(({ rule, from }) => `${rule}:${from}`), ...notChecked.map(({ why }) => why)];
    };
    expect(await kindsOf('5.6.2')).toEqual(['contracts/no-such-export:1', 'contracts/no-such-member:3']);
    expect(await kindsOf('5.3.3')).toEqual([
      'contracts/no-such-export:1',
      'a value whose type is not known',
      'a built-in in another version of TypeScript',
    ]);
  });

  test('of TypeScript 7 names and numbers of arguments are asked, types of arguments are not', async () => {
    const text = "import { conect, connect } from 'typed';\nconect;\nconnect('x', {}, 1);\nconnect(1);\n";
    const outcome = await askText(text, { installed: compiler('7.0.2') });
    expect(said(outcome).map((one) => one.split(' ')[0])).toEqual([
      'contracts/no-such-export:1',
      'contracts/wrong-arity:3',
    ]);
    expect(outcome.notChecked).toEqual([
      { why: 'the types of arguments under another version of TypeScript', count: 1 },
    ]);
  });

  test('a script that TypeScript 7 checks is one that nothing checks: it reads scripts otherwise', async () => {
    const compilerOptions = { module: 'nodenext', types: [], allowJs: true, checkJs: true };
    const base = { 'tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }) };
    const head = {
      'src/b.js': "import { connect } from 'typed';\nconst make = () => connect('x');\nmake().fetch();\n",
    };
    expect(said(await askText('', { base, head }))).toHaveLength(1);
    expect(said(await askText('', { base, head, installed: compiler('7.0.2') }))).toEqual([]);
  });

  test('what TypeScript 5 takes where a configuration says nothing is taken: no strictness, all installed types', async () => {
    const base = { 'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'nodenext' }, include: ['src'] }) };
    const types = {
      'node_modules/@types/world/package.json': manifest('@types/world', { types: 'index.d.ts' }),
      'node_modules/@types/world/index.d.ts':
        "declare module 'typed' { interface Client { added(): void } }\nexport {};\n",
    };
    const text = "import { connect } from 'typed';\nconnect('x').added();\n";
    expect(said(await askText(text, { base, installed: types }))).toHaveLength(1);
    expect(said(await askText(text, { base, installed: { ...types, ...compiler('5.9.3') } }))).toEqual([]);
    // Without strictness what begins as `null` may be anything.
    const loose = "import { Client } from 'typed';\nlet one = null;\none = new Client('x');\none.fetch();\n";
    expect(said(await askText(loose, { base }))).toHaveLength(1);
    expect(said(await askText(loose, { base, installed: compiler('5.9.3') }))).toEqual([]);
  });

  test("the language's own names are those of the repository's compiler", async () => {
    const text = 'export const text: string = "x";\ntext.ofFive();\n';
    const library = {
      ...compiler('5.9.3'),
      'node_modules/typescript/lib/lib.es5.d.ts':
        'interface String { ofFive(): void }\ninterface Array<T> {}\ninterface Object {}\ninterface Function {}\ninterface Number {}\ninterface Boolean {}\ninterface RegExp {}\ninterface IArguments {}\n',
    };
    expect(said(await askText(text, { installed: compiler('5.9.3') }))).toHaveLength(1);
    expect(said(await askText(text, { installed: library }))).toEqual([]);
  });
});

describe('scripts that nothing checks', () => {
  const askScript = (text: string, more: Partial<Installation> = {}): Promise<Outcome> =>
    ask({ head: { 'a.js': text, ...more.head }, installed: { ...INSTALLED, ...more.installed } });

  test('members and options of what is imported are found, and arguments too many', async () => {
    const text = `
      const { connect, Client } = require('typed');
      Client.create();
      connect('x', { retrys: 1 });
      connect('x', {}, 1);
    `;
    expect(said(await askScript(text)).map((one) => one.split(' ')[0])).toEqual([
      'contracts/no-such-member:3',
      'contracts/unknown-option:4',
      'contracts/wrong-arity:5',
    ]);
  });

  test.each(['const', 'let', 'var'])(
    'what %s takes by require is imported, as long as nothing else is put in',
    async (word) => {
      const text = `${word} { connect } = require('typed');\nconnect('x', {}, 1);\n`;
      expect(said(await askScript(text))).toHaveLength(1);
      for (const more of [
        'connect = other;',
        '[connect] = others;',
        '({ a: connect } = others);',
        'for (connect of others);',
      ])
        expect(said(await askScript(`${text}${more}\n`))).toEqual([]);
    },
  );

  test.each([
    ['too few arguments', 'connect();'],
    ['a member of a value', "connect('x').fetch();"],
    ['a call through a value', "const client = connect('x'); client.close(1);"],
    ['a name that can be assigned to', 'let Own = Client; Own.create();'],
    ['an import that the script adds to', 'Client.create = () => 1; Client.create(); Client.other();'],
    ['an import that is handed to something', "stub(Client, 'create'); Client.create();"],
  ])('%s proves nothing', async (_, text) => {
    expect(said(await askScript(`import { connect, Client } from 'typed';\n${text}\n`))).toEqual([]);
  });
});

describe("options that the repository's own declarations do not know, in scripts that nothing checks", () => {
  const INDEX = 'module.exports = (options) => start(options.limit, require("engine")(options));\n';
  const OWN = {
    'package.json': JSON.stringify({ name: 'own', main: 'index.js', dependencies: { engine: '1.0.0' } }),
    'index.js': INDEX,
    'index.d.ts':
      'declare function own(options: own.Options): void;\ndeclare namespace own { interface Options { limit?: number } }\nexport = own;\n',
  };
  const ENGINE = {
    'node_modules/engine/package.json': manifest('engine', { main: 'index.js' }),
    'node_modules/engine/index.js': 'module.exports = (options) => options.behind;\n',
  };
  const askOwn = async (call: string, base: Readonly<Record<string, string>> = {}): Promise<readonly string[]> => {
    const head = { 'test/own.test.js': `const own = require('..');\n${call}\n` };
    const outcome = await ask({ base: { ...OWN, ...base }, head, installed: ENGINE });
    return said(outcome);
  };

  test('one that nothing behind them names is found', async () => {
    expect(await askOwn('own({ limt: 1 });')).toEqual([
      'contracts/unknown-option:2 `own` has no option `limt`: `Options` of `index.d.ts` does not declare it (did you mean `limit`?)',
    ]);
    // Other tests that use it make no option of it.
    expect(await askOwn('own({ limt: 1 });', { 'test/other.test.js': "require('..')({ limt: 2 });\n" })).toHaveLength(
      1,
    );
  });

  test.each([
    ['the code reads', 'own({ late: 1 });', { 'lib/late.js': 'exports.late = ({ late }) => late;\n' }],
    ['a package reads that the code builds on', 'own({ behind: 1 });', {}],
    ['a test expects to be refused', 'assert.throws(() => own({ limt: 1 }));', {}],
    ['is tried', 'try { own({ limt: 1 }); assert.fail(); } catch {}', {}],
  ])('one that %s is left open', async (_, call, base) => {
    expect(await askOwn(call, base)).toEqual([]);
  });

  test('one of a call that is tried for its value is found', async () => {
    expect(await askOwn('let made; try { made = own({ limt: 1 }); } catch {}')).toHaveLength(1);
  });
});

describe('what is installed how', () => {
  test.each([
    ['package-lock.json', '{}', 'npm ci'],
    ['pnpm-lock.yaml', '', 'pnpm install --frozen-lockfile'],
    ['yarn.lock', '', 'yarn install --immutable'],
    ['bun.lock', '{}', 'bun install --frozen-lockfile'],
  ])(
    'where nothing is installed and there is a %s, the command is named that would change that',
    async (name, text, command) => {
      const outcome = await ask({ base: { [name]: text }, head: { 'a.ts': "import { x } from 'typed';\n" } });
      expect(outcome).toMatchObject({
        examined: 1,
        findings: [],
        notChecked: [{ why: `nothing is installed: \`${command}\` before this would change that`, count: 1 }],
      });
    },
  );

  test('packages behind links are read as pnpm lays them out', async () => {
    const outcome = await ask({
      base: { 'tsconfig.json': TSCONFIG },
      head: { 'src/a.ts': "import { connect, conect } from 'typed';\nconnect('x');\n" },
      installed: {
        'node_modules/.pnpm/typed@1.2.3/node_modules/typed/package.json': manifest('typed', { types: 'index.d.ts' }),
        'node_modules/.pnpm/typed@1.2.3/node_modules/typed/index.d.ts': TYPED,
        'node_modules/typed': { link: '.pnpm/typed@1.2.3/node_modules/typed' },
      },
    });
    expect(said(outcome)).toEqual([
      'contracts/no-such-export:1 `typed` 1.2.3 (installed) exports no `conect` (did you mean `connect`?)',
    ]);
  });

  test.each([
    ['in another version than the manifest asks for', '^2.0.0'],
    ['where the manifest means one of the workspace', 'workspace:^'],
  ])('a package %s proves nothing', async (_, range) => {
    const base = {
      'package.json': '{}',
      'part/package.json': JSON.stringify({ type: 'module', dependencies: { typed: range } }),
    };
    const head = { 'part/a.ts': "import { conect } from 'typed';\nconect('x');\n" };
    expect(said(await ask({ base, head, installed: INSTALLED }))).toEqual([]);
  });

  test('a package proves nothing where the nearest of its name is one of the repository that is not built', async () => {
    const base = {
      'packages/typed/package.json': manifest('typed', { types: 'dist/index.d.ts' }),
      'part/package.json': JSON.stringify({ type: 'module' }),
    };
    const head = { 'part/a.ts': "import { conect } from 'typed';\nconect('x');\n" };
    const linked = { ...INSTALLED, 'part/node_modules/typed': { link: '../../packages/typed' } };
    expect(said(await ask({ base, head, installed: linked }))).toEqual([]);
    expect(said(await ask({ base, head, installed: INSTALLED }))).toHaveLength(1);
  });

  test('a fixture is left open: it may be wrong on purpose', async () => {
    const head = { 'transforms/__testfixtures__/a.ts': "import { conect } from 'typed';\nconect('x');\n" };
    const outcome = await ask({ head, installed: INSTALLED });
    expect(outcome).toMatchObject({
      findings: [],
      notChecked: [{ why: 'a fixture, which may be wrong on purpose', count: 1 }],
    });
  });

  test('types of another major version than their package prove nothing', async () => {
    const packages = (version: string) => ({
      'node_modules/plain/package.json': JSON.stringify({ name: 'plain', version: '3.0.0', main: 'index.js' }),
      'node_modules/plain/index.js': 'module.exports = make();',
      'node_modules/@types/plain/package.json': JSON.stringify({ name: '@types/plain', version, types: 'index.d.ts' }),
      'node_modules/@types/plain/index.d.ts': 'export declare const one: 1;',
    });
    const head = { 'a.ts': "import { two } from 'plain';\ntwo;\n" };
    expect(said(await ask({ head, installed: packages('3.1.0') }))).toHaveLength(1);
    expect(said(await ask({ head, installed: packages('2.1.0') }))).toEqual([]);
    // Where the repository has the file checked, it lives by those types.
    const checked = { 'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'nodenext' } }) };
    expect(said(await ask({ base: checked, head, installed: packages('2.1.0') }))).toHaveLength(1);
  });

  test('a work tree that holds another commit is not read', async () => {
    await using installed = await install({ head: { 'a.ts': 'let x = 1;\n' } });
    await installed.repo.checkout('main');
    await using opened = await openLocal({ repo: installed.repo.directory, base: 'main', head: 'change' });
    const workspace = opened.workspaceIn(installed.repo.directory);
    const outcome = await contracts.run(installed.targets, { workspace });
    expect(outcome.notChecked[0]?.why).toMatch(
      /^the work tree holds [0-9a-f]{12}, not the change's head [0-9a-f]{12}$/,
    );
  });
});

describe('packages without types', () => {
  const untyped = (text: string, more: Readonly<Record<string, unknown>> = {}) => ({
    'node_modules/plain/package.json': manifest('plain', { main: 'index.js', ...more }),
    'node_modules/plain/index.js': text,
  });

  test.each([
    ['CommonJS', 'exports.one = 1;\nmodule.exports.two = 2;\n', {}],
    ['CommonJS, as one object', 'const two = 2;\nmodule.exports = { one: 1, two };\n', {}],
    ['an ECMAScript module', 'export const one = 1;\nexport function two() {}\n', { type: 'module' }],
  ])('a name that %s does not export is found', async (_, text, more) => {
    const outcome = await askText("import { one, twoo } from 'plain';\none; twoo;\n", {
      installed: untyped(text, more),
    });
    expect(said(outcome)).toEqual([
      'contracts/no-such-export:1 `plain` 1.2.3 (installed) exports no `twoo` (did you mean `two`?)',
    ]);
  });

  test('a name that require takes apart is found, in a script without configuration', async () => {
    const outcome = await ask({
      head: { 'a.cjs': "const { one, twoo } = require('plain');\n" },
      installed: untyped('exports.one = 1;\nexports.two = 2;\n'),
    });
    expect(said(outcome)).toHaveLength(1);
  });

  test.each([
    'module.exports = make();',
    'for (const name of names) exports[name] = 1;',
    'Object.assign(exports, others);',
    "exports.one = 1;\nmodule.exports = require('./absent.js');",
    'module.exports = { one: 1, ...others };',
  ])('nothing is said where the text does not tell all exports: %s', async (text) => {
    expect(said(await askText("import { twoo } from 'plain';\ntwoo;\n", { installed: untyped(text) }))).toEqual([]);
  });
});

describe("the repository's own modules", () => {
  test('an export and a member that another file does not declare are found', async () => {
    const base = { 'src/b.ts': 'export const one = { inner: 1 };\nexport function two(a: string) { return a; }\n' };
    const text = "import { one, tow, two } from './b.js';\none.iner;\ntwo('x', 'y');\n";
    expect(said(await askText(text, { base }))).toEqual([
      'contracts/no-such-export:1 `src/b.ts` exports no `tow` (did you mean `two`?)',
      'contracts/no-such-member:2 what `src/b.ts` declares has no member `iner` (did you mean `inner`?)',
      'contracts/wrong-arity:3 `two` of `src/b.ts` takes 1 argument, not 2',
    ]);
  });

  test('what base had already is not said again, and lines that were there are not looked at', async () => {
    const base = { 'src/a.ts': "import { conect } from 'typed';\nconect('x');\n" };
    const text = "import { conect } from 'typed';\nconect('x');\nimport { conect as again } from 'typed';\nagain;\n";
    expect(said(await askText(text, { base }))).toEqual([]);
  });

  test('files are read as git has them, whatever the work tree holds', async () => {
    const base = { 'src/b.ts': 'export const one = 1;\n' };
    await using installed = await install({
      base: { ...MANIFEST, 'tsconfig.json': TSCONFIG, ...base },
      head: { 'src/a.ts': "import { one, two } from './b.js';\none; two;\n" },
      installed: { ...INSTALLED, 'src/b.ts': 'export const two = 2;\n' },
    });
    const outcome = await contracts.run(installed.targets, { workspace: installed.workspace });
    expect(said(outcome)).toEqual(['contracts/no-such-export:1 `src/b.ts` exports no `two` (there is `one`)']);
  });
});

describe('configurations', () => {
  test('a file that no configuration covers is asked about packages only', async () => {
    const outcome = await ask({
      base: { 'src/b.ts': 'export const one: { inner?: 1 } = {};\n' },
      head: { 'src/a.ts': "import { conect } from 'typed';\nimport { one } from './b.ts';\none.other;\nconect();\n" },
      installed: INSTALLED,
    });
    expect(said(outcome).map((text) => text.split(' ')[0])).toEqual(['contracts/no-such-export:1']);
  });

  test('a configuration that extends itself, names plugins and a huge pattern ends nothing', async () => {
    const hostile = JSON.stringify({
      extends: './tsconfig.json',
      compilerOptions: { strict: true, module: 'nodenext', plugins: [{ name: './evil.js' }] },
      include: [`${'**/'.repeat(200)}*`],
    });
    const outcome = await askText("import { conect } from 'typed';\nconect;\n", { base: { 'tsconfig.json': hostile } });
    expect(said(outcome)).toHaveLength(1);
  });

  test('what a configuration refers to and is not there leaves exports of packages, and no types', async () => {
    const base = {
      'tsconfig.json': JSON.stringify({ files: [], references: [{ path: './.generated/tsconfig.app.json' }] }),
    };
    const text = "import { conect, connect } from 'typed';\nconect;\nconnect(1);\nconnect('', { retrys: 1 });\n";
    expect(said(await askText(text, { base }))).toEqual([
      'contracts/no-such-export:1 `typed` 1.2.3 (installed) exports no `conect` (did you mean `connect`?)',
      'contracts/unknown-option:4 `connect` has no option `retrys`: `Options` of `typed` 1.2.3 (installed) does not declare it (did you mean `retries`?)',
    ]);
  });

  test('a configuration that cannot be read as text ends nothing', async () => {
    const outcome = await askText("import { conect } from 'typed';\nconect;\n", { base: { 'tsconfig.json': '\0' } });
    expect(said(outcome)).toHaveLength(1);
  });

  test('a type too deep for the compiler is no answer, and the other files have theirs', async () => {
    const deep = `const x = ${'['.repeat(20_000)}1${']'.repeat(20_000)};\n`;
    const outcome = await askText("import { conect } from 'typed';\nconect;\n", { head: { 'other/deep.ts': deep } });
    expect(said(outcome)).toHaveLength(1);
    expect(outcome.notChecked.length).toBeGreaterThan(0);
  });
});
