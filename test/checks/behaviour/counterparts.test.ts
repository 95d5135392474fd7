import { describe, expect, test } from 'vitest';
import behaviour from '../../../src/checks/behaviour.ts';
import type { Outcome } from '../../../src/model.ts';
import { openSandbox } from '../../../src/world/sandbox/sandbox.ts';
import { openLocal } from '../../../src/world/sources/source-local.ts';
import { type Content, createRepo } from '../../support/repo.ts';

const sandbox = openSandbox({ choice: 'on' });
type Files = Readonly<Record<string, Content>>;

async function check(base: Files, head: Files, message = 'refactor: simplify'): Promise<Outcome> {
  await using repo = await createRepo();
  await repo.commit({ files: base });
  await repo.branch('change');
  await repo.commit({ files: head, message });
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'change' });
  const workspace = opened.workspaceIn(repo.directory);
  return await behaviour.run([], { tree: opened.tree, sandbox, workspace, change: await opened.source.change() });
}

const became = ({ targets = [] }: Outcome) => Object.fromEntries(targets.map(({ name, status }) => [name, status]));
const reasons = ({ targets = [] }: Outcome) => Object.fromEntries(targets.map(({ name, because }) => [name, because]));
const said = ({ findings }: Outcome) => findings.map(({ level, message }) => `${level}: ${message}`);

const AREA = (operator: string) => `export function area(w, h) {\n  const size = w ${operator} h;\n  return size;\n}\n`;
const KEPT = 'export const kept = () => 1;\n';
const AREAS = "import { area } from './a.js';\narea(2, 3);\narea(4, 5);\n";

describe('a function that went to another file', () => {
  const base = { 'a.js': `${KEPT}${AREA('*')}`, 'b.js': 'export const b = 1;\n', 'use.js': AREAS };
  const use = { 'use.js': AREAS.replace('./a.js', './b.js') };

  test('is held against what it was there', async () => {
    const outcome = await check(base, { ...use, 'a.js': KEPT, 'b.js': `export const b = 1;\n${AREA('+')}` });
    expect(said(outcome)).toEqual(['error: `area` gives another result: `area(2, 3)` was `6`, now `5`']);
    expect(outcome.findings[0]).toMatchObject({ path: 'b.js', reproduce: expect.stringContaining("from './b.js'") });
  });

  test('is the same where it does the same, also where its file is gone', async () => {
    const moved = { ...use, 'b.js': `export const b = 1;\n${AREA('*')}` };
    expect(became(await check(base, { ...moved, 'a.js': KEPT }))).toEqual({ area: 'equal' });
    expect(became(await check({ ...base, 'a.js': AREA('*') }, { ...moved, 'a.js': null }))).toEqual({ area: 'equal' });
  });

  test('is new where the other one is still there, or is another one by all but its name', async () => {
    const another = 'export function area(w, h) {\n  for (const one of [w]) if (one) throw new Error(String(h));\n}\n';
    expect(became(await check(base, { 'b.js': AREA('+') }))).toEqual({ area: 'not-tried' });
    expect(became(await check(base, { 'a.js': KEPT, 'b.js': another }))).toEqual({ area: 'not-tried' });
  });
});

describe('a function that takes its record apart', () => {
  const named = 'export function price(order) {\n  return order.cents * order.count;\n}\n';
  const use = "import { price } from './a.js';\nprice({ cents: 5, count: 2 });\nprice({ cents: 7, count: 1 });\n";

  test('takes what it took as a whole, where it read those fields', async () => {
    const apart = (body: string) => `export function price({ cents, count }) {\n  return ${body};\n}\n`;
    expect(became(await check({ 'a.js': named, 'use.js': use }, { 'a.js': apart('count * cents') }))).toEqual({
      price: 'equal',
    });
    expect(became(await check({ 'a.js': named, 'use.js': use }, { 'a.js': apart('count + cents') }))).toEqual({
      price: 'changed',
    });
  });

  test('takes something else where it read no such field', async () => {
    const outcome = await check(
      { 'a.js': 'export function price(order) {\n  return order * 2;\n}\n', 'use.js': use },
      { 'a.js': 'export function price({ cents }) {\n  return cents * 2;\n}\n' },
    );
    expect(reasons(outcome)).toEqual({ price: 'it takes other arguments than before' });
  });
});

describe('what is assigned', () => {
  test('to a name of `exports` that it has itself can be imported by a test', async () => {
    const text = (operator: string) => `function half(n) { return n ${operator} 2; }\nexports.half = half;\n`;
    const use = "const { half } = require('./a');\nhalf(4);\nhalf(8);\n";
    const { findings } = await check({ 'a.js': text('/'), 'use.js': use }, { 'a.js': text('-') });
    expect(findings[0]?.reproduce).toContain("const { half } = require('./a");
  });

  test('to a prototype is a method of its instances', async () => {
    const text = (body: string) =>
      `function Box(size) { this.size = size; }\nBox.prototype.grow = function (by) { return ${body}; };\nexports.Box = Box;\n`;
    const use = "const { Box } = require('./a');\nnew Box(1).grow(2);\nnew Box(5).grow(3);\n";
    expect(
      said(await check({ 'a.js': text('this.size + by'), 'use.js': use }, { 'a.js': text('this.size * by') })),
    ).toEqual(['error: `Box#grow` gives another result: `new Box(1).grow(2)` was `3`, now `2`']);
  });
});

describe('a class', () => {
  const tally = (start: string) =>
    `export class Tally {\n  #marks: number[] = [];\n  constructor(private readonly name: string) {}\n  static of(name: string, marks: number[]): Tally {\n    const tally = new Tally(name);\n    tally.#marks = marks.slice(${start});\n    return tally;\n  }\n}\n`;
  const use = "import { Tally } from './a';\nTally.of('x', [1, 2]);\nTally.of('y', [3]);\n";

  test('of which not all can be seen is never called the same', async () => {
    const outcome = await check({ 'a.ts': tally('0'), 'use.ts': use }, { 'a.ts': tally('1') });
    expect(reasons(outcome)).toEqual({ 'Tally.of': 'it gives nothing that could be compared' });
  });

  test('that no call makes is made with what its types allow', async () => {
    const label = (body: string) =>
      `export class Label {\n  constructor(readonly name: string, readonly size: number) {}\n  get text(): string { return ${body}; }\n}\n`;
    const wide = 'this.name + this.size';
    const same = await check({ 'a.ts': label(wide) }, { 'a.ts': label("''.concat(this.name, String(this.size))") });
    expect(became(same)).toEqual({ 'Label#get text': 'equal' });
    expect(same.verified?.[0]?.limit).toContain('inputs that types allow');
    expect(became(await check({ 'a.ts': label(wide) }, { 'a.ts': label('this.name') }))).toEqual({
      'Label#get text': 'changed',
    });
  });
});

describe('calls that the change itself adds', () => {
  const clamp = (body: string) => `export const clamp = (n, low, high) => ${body};\n`;
  const test12 = "import { clamp } from './a.js';\nclamp(-1, 0, 9);\nclamp(12, 0, 9);\n";
  const base = { 'a.js': clamp('Math.max(low, n)'), 'use.js': test12.replace('clamp(12, 0, 9);\n', '') };

  test('are tried as they are', async () => {
    const head = { 'a.js': clamp('Math.min(high, Math.max(low, n))'), 'use.js': test12 };
    expect(said(await check(base, head, 'feat: hold to the upper bound'))).toEqual([
      'note: `clamp` gives another result: `clamp(12, 0, 9)` was `12`, now `9`',
    ]);
  });

  test('tell what a function takes that nobody called before', async () => {
    const text = (body: string) => `export const half = (n) => pick(n);\nconst pick = (n) => ${body};\n`;
    const use = "import { half } from './a.js';\nhalf(4);\nhalf(9);\n";
    const outcome = await check({ 'a.js': text('n / 2') }, { 'a.js': text('n * 0.5'), 'use.js': use });
    expect(became(outcome)).toEqual({ pick: 'equal' });
  });

  test('with more arguments than there were are none for the version before', async () => {
    const text = (list: string, body: string) => `export const add = (${list}) => ${body};\n`;
    const use = (calls: string) => `import { add } from './a.js';\nadd(1, 2);\nadd(3, 5);\n${calls}`;
    const outcome = await check(
      { 'a.js': text('a, b', 'a + b'), 'use.js': use('') },
      { 'a.js': text('a, b, c = 0', 'a + b + c'), 'use.js': use('add(1, 2, 3);\n') },
    );
    expect(became(outcome)).toEqual({ add: 'equal' });
  });
});
