import { describe, expect, test } from 'vitest';
import behaviour from '../../src/checks/behaviour.ts';
import type { Outcome } from '../../src/model.ts';
import { openSandbox } from '../../src/world/sandbox/sandbox.ts';
import { openLocal } from '../../src/world/sources/source-local.ts';
import { createRepo } from '../support/repo.ts';

const sandbox = openSandbox({ choice: 'on' });

async function check(text: string): Promise<Outcome> {
  await using repo = await createRepo();
  await repo.commit({ files: { 'other.ts': 'export const x = 1;\n' } });
  await repo.branch('change');
  await repo.commit({ files: { 'new.ts': text }, message: 'feat: add it' });
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'change' });
  const workspace = opened.workspaceIn(repo.directory);
  return await behaviour.run([], { tree: opened.tree, sandbox, workspace, change: await opened.source.change() });
}

const told = async (text: string) =>
  (await check(text)).findings.map(({ rule, level, message }) => `${level} ${rule}: ${message}`);

describe('a new function', { timeout: 30_000 }, () => {
  test.each([
    [
      'that changes what it declares readonly',
      'export function largest(all: readonly number[]): number {\n  return (all as number[]).sort((a, b) => b - a)[0] ?? 0;\n}\n',
      /^note behaviour\/changes-argument: `largest` changes `all`, which is declared readonly: `largest\(\[.*\]\)` leaves `\[.*\]`$/,
    ],
    [
      'that gives what its type does not declare',
      "export function nameOf(n: number): string {\n  const names: Record<number, string> = { 1: 'one' };\n  return n > 3 ? names[n]! : 'few';\n}\n",
      /^note behaviour\/leaves-type: `nameOf` gives what its type does not declare: `nameOf\(\d+\)` is `undefined`, not `string`$/,
    ],
    [
      'whose opposite does not lead back',
      "export const encode = (text: string): string => text.split(',').join(';');\nexport const decode = (text: string): string => text.split(';').join(' ');\nexport const at = encode('a,b') + encode('x');\n",
      /^note behaviour\/no-round-trip: `encode` does not lead back: `decode\(encode\('.*'\)\)` is `'.*'`$/,
    ],
    [
      'that gives another result the second time',
      'let last = 0;\nexport function total(n: number): number {\n  last += n;\n  return last;\n}\n',
      /^note behaviour\/not-repeatable: `total` gives another result for the same arguments: `total\(\d+\)` is `\d+`, then `\d+`$/,
    ],
    [
      'that has more to do on what it gave',
      "export function slugify(text: string): string {\n  return 'x-' + text.toLowerCase();\n}\n",
      /^note behaviour\/not-idempotent: `slugify` has more to do on what it gave: .*$/,
    ],
  ])('%s is a note with an input', async (_, text, expected) => {
    const all = await told(text);
    expect(all[0]).toMatch(expected);
    expect(all.every((one) => one.startsWith('note '))).toBe(true);
  });

  test.each([
    [
      'that ends the process on what it gave, which something else that it waits for may have done,',
      "export function trimAll(text: string): string {\n  if (text.startsWith('x-')) process.exit(1);\n  return 'x-' + text;\n}\n",
    ],
    [
      'that keeps its arguments',
      'export function sorted(all: readonly number[]): number[] {\n  return [...all].sort((a, b) => a - b);\n}\n',
    ],
    [
      'that changes an argument which is not declared readonly',
      'export function sortAll(all: number[]): number[] {\n  return all.sort((a, b) => a - b);\n}\n',
    ],
    [
      'with a way back',
      'export const encodeKey = (text: string): string => encodeURIComponent(text);\nexport const decodeKey = (text: string): string => decodeURIComponent(text);\n',
    ],
    [
      'that is there to give something new',
      'let last = 0;\nexport function nextId(prefix: string): string {\n  last += 1;\n  return prefix + last;\n}\n',
    ],
    ['that waits', 'export async function later(n: number): Promise<number> {\n  return n + 1;\n}\n'],
    ['of which nothing tells what it takes', 'export function anything(x, y) {\n  return y ? x : undefined;\n}\n'],
    [
      'that gives nothing for an empty list, as everybody does',
      'export function first(all: readonly number[]): number {\n  return all[0]!;\n}\n',
    ],
  ])('%s is nothing to speak of', async (_, text) => expect(await told(text)).toEqual([]));
});
