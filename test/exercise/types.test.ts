import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { declarationsFor } from '../../src/exercise/declarations.ts';
import { contains, type Domain } from '../../src/exercise/domain.ts';
import { filesOf } from '../../src/exercise/fixtures.ts';
import { functionsIn, parseFile } from '../../src/exercise/functions.ts';
import { domainOfType, withParameters } from '../../src/exercise/types.ts';
import type { Value } from '../../src/exercise/value.ts';

const record = (fields: Record<string, Value>): Value => ({ t: 'object', v: Object.entries(fields) });

const FILES: Readonly<Record<string, string>> = {
  'src/types.ts': `
    export interface Named { name: string }
    export interface Item extends Named { count: number; note?: Elsewhere; done?: () => void }
    export enum Size { Small = 's', Large = 'l' }
    export type Side = 'left' | 'right';
    export type Box<Content> = { readonly content: Content };
    export type Loop = { next: Loop | null };
  `,
  'src/index.ts': "export * from './types'; export type { Side as Hand } from './types.js';",
};

async function domainOf(declaration: string): Promise<Domain | undefined> {
  const text = `import type { Item, Size, Hand, Box, Loop, Named } from './index.ts'; import { Far } from 'far';\nexport function f${declaration} {}`;
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
  return type && domainOfType(ts, type, withParameters(ts, func?.node.typeParameters, declarations));
}

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
  ])('%s holds what it allows and nothing else', async (declaration, inside, outside) => {
    const domain = await domainOf(declaration);
    expect(domain).toBeDefined();
    if (domain === undefined) return;
    for (const value of inside) expect(contains(domain, value)).toBe(true);
    for (const value of outside) expect(contains(domain, value)).toBe(false);
  });

  test.each(['(a: Far)', '(a: Gone)', '(a: any)', '(a: Item["name"])'])('%s is not known', async (declaration) =>
    expect(await domainOf(declaration)).toBeUndefined(),
  );

  test('ends where a type holds itself', async () => expect(await domainOf('(a: Loop)')).toBeUndefined());
});
