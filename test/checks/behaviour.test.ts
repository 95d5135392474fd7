import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import behaviour from '../../src/checks/behaviour.ts';
import type { Outcome } from '../../src/model.ts';
import { openSandbox } from '../../src/world/sandbox/sandbox.ts';
import { openLocal } from '../../src/world/sources/source-local.ts';
import { type Content, createRepo } from '../support/repo.ts';

const sandbox = openSandbox({ choice: 'on' });

interface Given {
  readonly base: Readonly<Record<string, Content>>;
  readonly head: Readonly<Record<string, Content>>;
  readonly message?: string;
}

async function check({ base, head, message = 'refactor: simplify' }: Given): Promise<Outcome> {
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

const CALLS = "import { half } from './half.js';\nhalf(4);\nhalf(7);\n";
const half = (body: string, comment = '') => `${comment}export function half(n) {\n  ${body}\n}\n`;

describe('a changed function', () => {
  test('that gives another result in a refactoring is an error, with a test to paste', async () => {
    const outcome = await check({
      base: { 'half.js': half('return Math.floor(n / 2);'), 'use.js': CALLS },
      head: { 'half.js': half('return Math.ceil(n / 2);') },
    });
    expect(outcome.findings).toMatchObject([
      {
        rule: 'behaviour/changed',
        level: 'error',
        path: 'half.js',
        from: 1,
        to: 3,
        message: '`half` gives another result: `half(7)` was `3`, now `4`',
        reproduce: expect.stringContaining('assert.strictEqual(half(7), 3); // base: 3; here: 4'),
      },
    ]);
    expect(became(outcome)).toEqual({ half: 'changed' });
  });

  test('that gives another result is a note where the change claims nothing', async () => {
    const outcome = await check({
      base: { 'half.js': half('return Math.floor(n / 2);'), 'use.js': CALLS },
      head: { 'half.js': half('return Math.ceil(n / 2);') },
      message: 'feat: round up',
    });
    expect(outcome.findings).toMatchObject([{ level: 'note' }]);
  });

  test('that contradicts a test is an error whatever the change claims, and the test is named', async () => {
    const outcome = await check({
      base: {
        'half.js': half('return Math.floor(n / 2);'),
        'half.test.js': "import { half } from './half.js';\ntest('odd', () => {\n  expect(half(7)).toBe(3);\n});\n",
      },
      head: { 'half.js': half('return Math.ceil(n / 2);') },
      message: 'feat: round up',
    });
    expect(said(outcome)).toEqual([
      'error: `half` gives another result: `half(7)` was `3`, now `4`; `half.test.js:3` says `3`',
    ]);
  });

  test('contradicts no test that changes along with it', async () => {
    const spec = (n: number) => `import { half } from './half.js';\ntest('odd', () => expect(half(7)).toBe(${n}));\n`;
    const outcome = await check({
      base: { 'half.js': half('return Math.floor(n / 2);'), 'half.test.js': spec(3) },
      head: { 'half.js': half('return Math.ceil(n / 2);'), 'half.test.js': spec(4) },
      message: 'feat: round up',
    });
    expect(outcome.findings).toMatchObject([{ level: 'note', rule: 'behaviour/changed' }]);
  });

  test('that leaves its arguments otherwise is told by them, because the result does not show it', async () => {
    const largest = (sorted: string) => `export function largest(list) {\n  return ${sorted}.at(-1);\n}\n`;
    const outcome = await check({
      base: {
        'largest.js': largest('[...list].sort((a, b) => a - b)'),
        'use.js': "import { largest } from './largest.js';\nlargest([3, 1, 2]);\n",
      },
      head: { 'largest.js': largest('list.sort((a, b) => a - b)') },
    });
    expect(said(outcome)).toEqual([
      'error: `largest` leaves its arguments otherwise: `largest([3, 1, 2])` left `[[3, 1, 2]]`, now `[[1, 2, 3]]`',
    ]);
    expect(outcome.findings[0]?.reproduce).toContain(
      [
        "test('largest leaves its arguments as it did', () => {",
        '  const given = [[3, 1, 2]];',
        '  largest(...given);',
        '  assert.deepStrictEqual(given, [[3, 1, 2]]); // here: [[1, 2, 3]]',
      ].join('\n'),
    );
  });

  test('that throws where only its types allow the input is a note, unless the change promises to keep everything', async () => {
    const text = (guard: string) =>
      `export function first(words: string[]): string {\n  ${guard}return words.length > 9 ? '' : 'a';\n}\n`;
    const given = {
      base: { 'first.ts': text('') },
      head: { 'first.ts': text('words[words.length > 1 ? 9 : 0]?.at(0)!.trim();\n  ') },
    };
    expect(said(await check({ ...given, message: 'feat: trim' }))[0]).toMatch(/^note: /);
    expect(said(await check({ ...given, message: 'refactor: trim' }))[0]).toMatch(/^error: .*throws TypeError/);
  });

  test('is not tried on guesses where it declares a type that is not understood', async () => {
    const text = (item: string) =>
      `import type { Row } from 'rows';\nexport function sum(rows: Row[]): number {\n  return rows.map((row) => row.${item}).length;\n}\n`;
    const outcome = await check({ base: { 'sum.ts': text('a') }, head: { 'sum.ts': text('b.c') } });
    expect(became(outcome)).toEqual({ sum: 'not-tried' });
    expect(outcome.findings).toEqual([]);
  });

  test('that breaks its own example is an error that quotes it', async () => {
    const comment = '/** half(7) // => 3 */\n';
    const outcome = await check({
      base: { 'half.js': half('return Math.floor(n / 2);', comment) },
      head: { 'half.js': half('return Math.ceil(n / 2);', comment) },
      message: 'feat: round up',
    });
    expect(outcome.findings).toMatchObject([{ level: 'error', rule: 'behaviour/example-fails' }]);
    expect(said(outcome)[0]).toContain('its own example says `3`');
  });

  test('that gives the same need not be looked at again; nor is there anything to say of layout', async () => {
    const outcome = await check({
      base: {
        'half.js': half('return Math.floor(n / 2);'),
        'same.js': 'export const id = (x) => x;\n',
        'use.js': CALLS,
      },
      head: {
        'half.js': half('return (n - (n % 2)) / 2;'),
        'same.js': 'export const id = (x) =>\n  // As it is.\n  x;\n',
      },
    });
    expect(outcome).toMatchObject({ examined: 1, findings: [], notChecked: [] });
    expect(outcome.verified).toMatchObject([
      { what: expect.stringMatching(/^1 changed function gives the same as before on \d+ inputs$/) },
    ]);
    expect(outcome.verified[0]?.limit).toContain('no network');
  });

  test('gives the same bytes for the same change', async () => {
    const given = {
      base: { 'half.js': half('return Math.floor(n / 2);'), 'use.js': CALLS },
      head: { 'half.js': half('return n > 100 ? 7 : Math.floor(n / 2);') },
    };
    expect(JSON.stringify(await check(given))).toBe(JSON.stringify(await check(given)));
  });

  test('is compared under both of its names', async () => {
    const body = (name: string, by: number) =>
      `export function ${name}(items) {\n  let sum = 0;\n  for (let i = 0; i < items.length; i += ${by}) sum += items[i];\n  return sum;\n}\n`;
    const outcome = await check({
      base: { 'sum.js': body('sum', 1), 'use.js': "import { sum } from './sum.js';\nsum([1, 2, 3]);\n" },
      head: { 'sum.js': body('total', 2) },
    });
    expect(said(outcome)).toEqual(['error: `total` gives another result: `total([1, 2, 3])` was `6`, now `4`']);
  });

  test('that takes other arguments now is not compared, and that is said', async () => {
    const outcome = await check({
      base: { 'half.js': half('return n / 2;'), 'use.js': CALLS },
      head: { 'half.js': 'export function half({ n }) {\n  return n / 2;\n}\n' },
    });
    expect(outcome.findings).toEqual([]);
    expect(reasons(outcome)).toEqual({ half: 'it takes other arguments than before' });
  });

  test('that nobody outside sees may change along with what calls it', async () => {
    const two = (inner: string, outer: string) =>
      `const at = (n) => ${inner};\nexport function double(n) {\n  return ${outer};\n}\n`;
    const outcome = await check({
      base: { 'two.js': two('n', 'at(n) * 2'), 'use.js': 'double(2);\nat(3);\n' },
      head: { 'two.js': two('n * 2', 'at(n)') },
    });
    expect(outcome.findings).toMatchObject([{ level: 'note' }]);
    expect(became(outcome)).toEqual({ at: 'changed', double: 'equal' });
  });

  test('may throw what it says that it throws, and nothing else', async () => {
    const outcome = await check({
      base: { 'a.js': 'export const f = (n) => n;\nexport const g = (n) => n;\n', 'use.js': 'f(1); f(20); g(1);' },
      head: {
        'a.js':
          "export const f = (n) => {\n  if (n > 10) throw new RangeError('too many');\n  return n;\n};\nexport const g = (n) => n.x.y;\n",
      },
      message: 'fix: no more than ten',
    });
    expect(said(outcome)).toEqual([
      'note: `f` gives another result: `f(20)` was `20`, now `throws RangeError`',
      'error: `g` gives another result: `g(1)` was `1`, now `throws TypeError`',
    ]);
  });

  test('whose base gives another answer each time is not judged', async () => {
    const body = (n: number) =>
      `import { randomUUID } from 'node:crypto';\nexport const id = (n) => randomUUID() + n + ${n};\n`;
    const outcome = await check({ base: { 'id.js': body(1), 'use.js': 'id(1)' }, head: { 'id.js': body(2) } });
    expect(outcome.findings).toEqual([]);
    expect(reasons(outcome)).toEqual({ id: 'it gives another answer each time' });
  });

  test('in a module that fails while it loads is not tried, and that is said', async () => {
    const body = (n: number) =>
      `const offset = start();\nfunction start() { throw new Error('no database'); }\nexport const f = (x) => x + offset + ${n};\n`;
    const outcome = await check({ base: { 'a.js': body(1), 'use.js': 'f(1)' }, head: { 'a.js': body(2) } });
    expect(outcome.notChecked).toEqual([{ why: 'it cannot be run: loading it fails: Error: no database', count: 1 }]);
  });
});

describe('a package that is not installed', () => {
  const file = (plus: string) => `import { round } from 'rounding';
import Base from 'classes';
import made from './generated.js';
const __dirname = import.meta.dirname;
export class Mine extends Base {}
export const alone = (n) => n ${plus};
export const placed = (n) => __dirname.length + n ${plus};
export const built = (n) => made.size + n ${plus};
export const needy = (n) => { try { return round(n) ${plus}; } catch { return 0; } };
`;

  test('keeps nothing from being tried but what uses it, and that is said', async () => {
    const outcome = await check({
      base: { 'a.js': file('+ 1'), 'use.js': 'alone(1); needy(1); built(1); placed(1);\n' },
      head: { 'a.js': file('+ 2') },
    });
    expect(became(outcome)).toEqual({
      alone: 'changed',
      placed: 'changed',
      built: 'not-tried',
      needy: 'not-tried',
    });
    expect(reasons(outcome)['built']).toBe('it needs `./generated.js`, which is not there');
    expect(reasons(outcome)['needy']).toBe('it needs `rounding`, which is not installed');
  });

  test('that only the new version needs is no difference', async () => {
    const outcome = await check({
      base: { 'a.js': 'export const f = (n) => n + 1;\n', 'use.js': 'f(1);\n' },
      head: { 'a.js': "import { add } from 'adding';\nexport const f = (n) => add(n, 1);\n" },
    });
    expect(outcome.findings).toEqual([]);
    expect(reasons(outcome)).toEqual({ f: 'it needs packages or files that are not there' });
  });
});

describe('a new function', () => {
  const added = (n: number) => `/**\n * @example\n * twice(2) // => 4\n */\nexport const twice = (x) => x * ${n};\n`;

  test('that does not do what its example says is an error', async () => {
    const outcome = await check({ base: {}, head: { 'twice.js': added(3) }, message: 'feat: twice' });
    expect(said(outcome)).toEqual([
      'error: `twice` does not give what its example says: `twice(2)` is said to be `4` and is `6`',
    ]);
    expect(outcome.findings[0]?.reproduce).toContain('assert.strictEqual(twice(2), 4); // its example: 4; here: 6');
    expect(became(outcome)).toEqual({ twice: 'not-as-documented' });
  });

  test('that does what its example says has been tried, and one without an example is not in question', async () => {
    const outcome = await check({
      base: {},
      head: { 'twice.js': `${added(2)}export const thrice = (x) => x * 3;\n` },
    });
    expect(became(outcome)).toEqual({ twice: 'as-documented', thrice: 'not-tried' });
    expect(outcome).toMatchObject({ examined: 1, notChecked: [] });
  });
});

describe('a constant', () => {
  test('is compared by its value', async () => {
    const file = (size: string, list: string) =>
      `const size = ${size};\nexport const list = ${list};\nexport const n = size;\n`;
    const outcome = await check({
      base: { 'c.js': `${file('60 * 60', "['a', 'b']")}export const o = { m: (x) => x + 1 };\n`, 'use.js': 'o.m(1)' },
      head: { 'c.js': `${file('3600', "['a', 'b', 'c']")}export const o = { m: (x) => 1 + x };\n` },
    });
    expect(said(outcome)).toEqual(["error: `list` has another value: it was `['a', 'b']`, now `['a', 'b', 'c']`"]);
    expect(became(outcome)).toEqual({ 'o.m': 'equal', size: 'equal', list: 'changed' });
  });
});

test('TypeScript is read whatever its style', async () => {
  const file = (plus: string) => `
import { scale } from './scale';
import config from './config.json';
enum Unit { Metre = 1, Foot = 3 }
function sealed(target: unknown): void { void target; }
@sealed
export class Length {
  constructor(private readonly n: number, readonly unit: Unit = Unit.Metre) {}
  in(unit: number): number { return scale(this.n, this.unit / unit) ${plus}; }
}
export namespace Names { export const one = 'metre'; }
export const view = (n: number) => <b title={Names.one}>{n ${plus} + config.more}</b>;
`;
  const base = {
    'src/length.tsx': file('+ 0'),
    'src/scale.ts':
      "const lib = require('./lib.cjs');\nexport const scale = (n: number, by: number): number => lib.times(n, by);\n",
    'src/lib.cjs': 'exports.times = (a, b) => a * b;\n',
    'src/config.json': '{ "more": 0 }',
    'use.ts': 'new Length(3).in(1);\nview(3);\n',
  };
  const outcome = await check({ base, head: { 'src/length.tsx': file('- 0') } });
  expect(became(outcome)).toEqual({ 'Length#in': 'equal', view: 'equal' });
  const other = await check({ base, head: { 'src/length.tsx': file('+ 1') } });
  expect(became(other)).toEqual({ 'Length#in': 'changed', view: 'changed' });
});

describe('code that misbehaves', () => {
  let port = 0;
  let heard = 0;
  const server = createServer((socket) => {
    heard += 1;
    socket.end();
  });
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(() => server.close());

  const bodies = (): Readonly<Record<string, string>> => ({
    hangs: 'for (;;);',
    hoards: 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length));',
    forks: "return require('node:child_process').execSync('sleep 100').length;",
    climbs: "return require('node:child_process').execFileSync('sudo', ['-n', 'id']).length;",
    exits: 'process.exit(0);',
    prints: "for (;;) try { require('node:fs').writeSync(1, 'x'.repeat(1e5)); } catch {}",
    rewrites: 'Array.prototype.map = () => []; return n + 1;',
    connects: `return new Promise((done, fail) => require('node:net').connect(${port}, '127.0.0.1').on('connect', () => done(n + 1)).on('error', fail));`,
    pries: "return require('node:fs').readFileSync('/proc/' + process.ppid + '/environ').length;",
    strays: 'return n + 2;',
  });

  test('is shut in, each by itself, and each is told of', async () => {
    const file = (body: (name: string) => string) =>
      Object.keys(bodies())
        .map((name) => `exports.${name} = (n) => { ${body(name)} };\n`)
        .join('');
    const outcome = await check({
      base: {
        'bad.cjs': file(() => 'return n + 1;'),
        'use.cjs': Object.keys(bodies())
          .map((name) => `${name}(1);\n`)
          .join(''),
      },
      head: { 'bad.cjs': file((name) => bodies()[name] ?? '') },
      message: 'feat: change everything',
    });
    const told = (name: string) => said(outcome).filter((line) => line.includes(`\`${name}\``));
    expect(told('hangs')).toEqual([expect.stringMatching(/^error: .* now `does not end`$/)]);
    expect(told('hoards')).toEqual([
      expect.stringMatching(/^error: .* now `(?:it runs out of memory|it was killed|does not end)`$/),
    ]);
    for (const name of ['forks', 'climbs', 'connects', 'pries'])
      expect(told(name)).toEqual([expect.stringMatching(/^error: .* now `throws Error`$/)]);
    expect(told('exits')).toEqual([expect.stringMatching(/^error: .* now `it ends the process`$/)]);
    expect(told('prints')).toEqual([expect.stringMatching(/^error: .* now `it prints more than 1 MiB`$/)]);
    expect(told('rewrites')).toEqual([expect.stringMatching(/^warning: .* changes `Array.prototype`/)]);
    expect(told('strays')).toEqual([expect.stringMatching(/^note: /)]);
    expect(heard).toBe(0);
  }, 120_000);
});
