/** What a function takes at a place: by the names of its forms, by lists of types, behind spread arguments. */
import { expect, test } from 'vitest';
import contracts from '../../../src/checks/contracts.ts';
import { install, manifest } from '../../support/workspace.ts';

const FORMS = `
  export interface Cookie { name: string; value: string; path?: string }
  export interface Stored { name: string; value: string; expires?: Date }
  export interface Jar {
    set(...given: [name: string, value: string, cookie?: Partial<Cookie>] | [options: Stored]): void;
    put(name: string, ...all: Stored[]): void;
    called<Name extends string>(name: Name): void;
    called<Mode extends 'a' | 'b'>(options?: { mode?: Mode; path?: string }): void;
    other<Name extends string | { other: 1 }>(name: Name): void;
    other(options: { path: string }): void;
    ask(init: Stored | RequestInit): void;
    any<T extends [Cookie]>(name: string, ...all: T): void;
    either(name: string, cookie: { path: string }): void;
    either(name: string, ...all: Stored[]): void;
  }
  export declare class Base { constructor(name: string, cookie?: Cookie); constructor(cookie?: Cookie) }
  export declare const jar: Jar;
  export declare const pair: [string, string];
`;

test.each([
  ['a list of types', "jar.set('a', 'b', { pth: '/', path: 1 });", 'pth'],
  ['a list of one type', "jar.set({ name: 'a', value: 'b', expirees: 1 });", 'expirees'],
  ['all that are left', "jar.put('a', { name: 'a', value: 'b' }, { nme: 1 });", 'nme'],
  ['any of several forms', "jar.either('a', { naame: 1 });", 'naame'],
  ['a text of the caller’s in another form', "jar.called({ mode: 'c', pathh: '' });", 'pathh'],
  [
    'what a class hands to the one above it',
    "class Own extends Base { constructor() { super({ naame: '' }); } }\nOwn;",
    'naame',
  ],
])('an unknown name is told where a function takes %s', async (_, text, name) => {
  expect(await unknownOptions(text)).toEqual([`2 ${name}`]);
});

test.each([
  ['known to another form of the function', "jar.either('a', { expires: 1 });"],
  ['known, of a value of another type', "jar.set('a', 'b', { path: 1 });"],
  ['known to what the language takes in its place', 'jar.ask({ method: 1 });'],
  ['of what the call decides in another form', 'jar.other({ more: 1 });'],
  ['of a list that the call decides', "jar.any('a', { name: 'a', value: 1, more: 1 });"],
  ['behind arguments that are spread', 'jar.set(...pair, { path: 1, expires: 1 });'],
  ['in a place of which only its number is wrong', 'jar.put(...pair, { name: 1 }, 1);'],
])('a name is not told for unknown that is %s', async (_, text) => {
  expect(await unknownOptions(text)).toEqual([]);
});

async function unknownOptions(text: string): Promise<readonly string[]> {
  await using installed = await install({
    base: {
      'package.json': JSON.stringify({ type: 'module', dependencies: { forms: '^1.0.0' } }),
      'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, module: 'nodenext', types: [] } }),
    },
    head: { 'a.ts': `import { Base, jar, pair } from 'forms';\n${text}\npair;\njar;\nBase;\n` },
    installed: {
      'node_modules/forms/package.json': manifest('forms', { types: 'index.d.ts' }),
      'node_modules/forms/index.d.ts': FORMS,
    },
  });
  const { findings } = await contracts.run(installed.targets, { workspace: installed.workspace });
  return findings
    .filter(({ rule }) => rule === 'contracts/unknown-option')
    .map(({ from, subject }) => `${from} ${subject?.split(' ')[1]}`);
}
