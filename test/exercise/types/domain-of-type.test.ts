import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { contains, type Domain } from '../../../src/exercise/domains/domain.ts';
import { filesOf } from '../../../src/exercise/evaluation/imported.ts';
import { functionsIn, parseFile } from '../../../src/exercise/functions/functions.ts';
import { declarationsFor } from '../../../src/exercise/types/declarations.ts';
import { domainOfType, domainWithout, withParameters } from '../../../src/exercise/types/domain-of-type.ts';
import type { Value } from '../../../src/exercise/values/value.ts';

const record = (fields: Record<string, Value>): Value => ({ t: 'object', v: Object.entries(fields) });

const FILES: Readonly<Record<string, string>> = {
  'src/types.ts': `
    export interface Named { name: string }
    export interface Item extends Named { count: number; note?: Elsewhere; done?: () => void }
    export enum Size { Small = 's', Large = 'l' }
    export type Side = 'left' | 'right';
    export type Box<Content> = { readonly content: Content };
    export type Loop = { next: Loop | null };
    export type Tree = { name: string; inner: Tree[] };
    export const COLOURS = ['red', 'blue'] as const;
    export const SIZES = { small: 1, large: 2 } as const;
    export interface Held { name: string; far: Gone }
  `,
  'src/index.ts': "export * from './types'; export type { Side as Hand } from './types.js';",
};

async function domainOf(declaration: string, asked?: readonly string[]): Promise<Domain | undefined> {
  const text = `import type { Item, Size, Hand, Box, Loop, Named, Tree, COLOURS, SIZES, Held } from './index.ts'; import type * as all from './types'; import { Far } from 'far';\nexport function f${declaration} {}`;
  const files: Readonly<Record<string, string>> = { ...FILES, 'src/a.ts': text };
  const reader = {
    read: async (path: string) => files[path],
    list: async (folder: string) =>
      Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => ({ name: path.slice(folder.length + 1), kind: 'file' })),
  };
  const declarations = await declarationsFor(ts, { files: filesOf(ts, reader), reader }, 'src/a.ts');
  const [func] = functionsIn(ts, parseFile(ts, 'src/a.ts', text));
  const type = func?.parameters[0]?.type;
  const within = withParameters(ts, func?.node.typeParameters, declarations);
  if (asked === undefined) return type && domainOfType(ts, type, within);
  return type && domainWithout(ts, type, { declarations: within, isAskedFor: (field) => asked.includes(field) });
}

const list = (...v: Value[]): Value => ({ t: 'array', v });

describe('the domain of a type that is declared in another file', () => {
  test.each<[string, readonly Value[], readonly Value[]]>([
    ['(a: Item)', [record({ name: 'a', count: 1 })], [record({ name: 'a' }), record({ count: 1 }), 'a']],
    ['(a: Size)', ['s', 'l'], ['Small', 'x']],
    ['(a: Hand)', ['left', 'right'], ['up']],
    ['(a: Box<number>)', [record({ content: 1 })], [record({ content: 'x' })]],
    ['(a: Pick<Item, "count">)', [record({ count: 1 })], [record({ name: 'a', count: 1 })]],
    ['(a: Partial<Named>)', [record({}), record({ name: 'a' })], [record({ x: 1 })]],
    ['(a: Named & { n: number })', [record({ name: 'a', n: 1 })], [record({ name: 'a' })]],
    ['<T extends Hand>(a: T)', ['left'], ['up']],
    ['<T>(a: T[])', [{ t: 'array', v: [1, 'a'] }], [1]],
    ['(a: all.Side)', ['left'], ['up']],
    ['(a: all.Size.Small)', ['s'], ['l']],
    ["(a: import('./types').Side)", ['left'], ['up']],
    ['(a: Item["name"])', ['a'], [1]],
    ['(a: keyof Named)', ['name'], ['count']],
    ['(a: (typeof COLOURS)[number])', ['red', 'blue'], ['green']],
    ['(a: keyof typeof SIZES)', ['small', 'large'], ['medium']],
    ['(a: Record<Hand, number>)', [record({ left: 1, right: 2 })], [record({ left: 1 })]],
    ['(a: Record<string, number>)', [record({}), record({ a: 1 })], [record({ a: 'x' })]],
    ['(a: { [name: string]: number })', [record({ a: 1 })], [record({ a: 'x' })]],
    ['(a: { [K in Hand]?: number })', [record({ left: 1 })], [record({ up: 1 })]],
    ['(a: -1 | true)', [-1, true], [1, false]],
    [`(a: \`\${Hand}-\${1 | 2}\`)`, ['left-1'], ['left']],
    ['(a: string | Far)', ['a'], [1]],
    ['(a: { items: Far[]; n: number })', [record({ items: list(), n: 1 })], [record({ items: list(1), n: 1 })]],
    ['(a: Tree)', [record({ name: 'a', inner: list(record({ name: 'b', inner: list() })) })], [record({ name: 'a' })]],
    ['(a: { x: any })', [record({ x: 1 }), record({ x: 'a' })], [record({})]],
  ])('%s holds what it allows and nothing else', async (declaration, inside, outside) => {
    const domain = await domainOf(declaration);
    expect(domain).toBeDefined();
    if (domain === undefined) return;
    for (const value of inside) expect(contains(domain, value)).toBe(true);
    for (const value of outside) expect(contains(domain, value)).toBe(false);
  });

  test.each(['(a: Far)', '(a: Gone)', '(a: any)'])('%s is not known', async (declaration) =>
    expect(await domainOf(declaration)).toBeUndefined(),
  );

  test.each([
    ['Set<number>', 'set'],
    ['ReadonlyMap<string, number>', 'map'],
    ['[string, number?]', 'array'],
    ['Date', 'date'],
    ['Buffer', 'bytes'],
    ['URL', 'function'],
    ['AbortSignal', 'function'],
    ['Promise<number>', 'function'],
  ])('of %s are a few values of that kind', async (type, t) => {
    const domain = await domainOf(`(a: ${type})`);
    expect(domain?.exact.length).toBeGreaterThan(0);
    for (const value of domain?.exact ?? []) expect(value).toMatchObject({ t });
  });

  test('is not known where all that is known of it is that it may be missing', async () =>
    expect(await domainOf('(a: Far | undefined | null)')).toBeUndefined());

  test('ends where a type holds itself', async () => expect(await domainOf('(a: Loop)')).toBeUndefined());
});

describe('a record of which a field is not known', () => {
  test('is not known itself', async () => expect(await domainOf('(a: Held)')).toBeUndefined());

  test('lacks the field where nobody asks for it', async () => {
    const domain = await domainOf('(a: Held)', ['name']);
    expect(domain && contains(domain, record({ name: 'a' }))).toBe(true);
  });

  test('is not known where somebody does', async () => expect(await domainOf('(a: Held)', ['far'])).toBeUndefined());
});

describe('types of comments', () => {
  const domainIn = async (text: string): Promise<Domain | undefined> => {
    const files: Readonly<Record<string, string>> = {
      'a.js': text,
      'inner.d.ts': 'export interface Node { depth: number }',
    };
    const reader = {
      read: async (path: string) => files[path],
      list: async () => Object.keys(files).map((name) => ({ name, kind: 'file' })),
    };
    const declarations = await declarationsFor(ts, { files: filesOf(ts, reader), reader }, 'a.js');
    const type = functionsIn(ts, parseFile(ts, 'a.js', text))[0]?.parameters[0]?.type;
    return type && domainOfType(ts, type, declarations);
  };

  test.each([
    ['/** @typedef {{ n: number }} Thing */\n/** @param {Thing} a */\nfunction f(a) {}', record({ n: 1 })],
    [
      '/**\n * @typedef {Object} Thing\n * @property {number} n\n * @property {string} [note]\n */\n/** @param {Thing} a */\nfunction f(a) {}',
      record({ n: 1 }),
    ],
    ["/** @param {import('./inner').Node} a */\nfunction f(a) {}", record({ depth: 1 })],
  ])('are read: %s', async (text, value) => {
    const domain = await domainIn(text);
    expect(domain && contains(domain, value)).toBe(true);
  });
});
