import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply, Request } from '../../../src/exercise/program/protocol.ts';
import type { Input, Value } from '../../../src/exercise/values/value.ts';
import { levelsFor, openSandbox } from '../../../src/world/sandbox/sandbox.ts';
import type { Cell } from '../../../src/world/world.ts';

const sandbox = openSandbox({ choice: 'on' });
const top = join(import.meta.dirname, '../../..');

async function ask(cell: Cell, request: Request, patience = 5_000) {
  const replies: Reply[] = [];
  const ended = await cell.ask(JSON.stringify(request), {
    patience,
    take: (line) => {
      const reply: Reply = JSON.parse(line);
      replies.push(reply);
      return reply.did === 'end';
    },
  });
  return { ended, replies, last: replies.at(-1), first: replies[0] };
}

const program = (script: string, more: Record<string, string> = {}): Request => ({
  ask: 'load',
  program: {
    modules: { 'entry.js': script, ...more },
    links: { 'entry.js': Object.fromEntries(Object.keys(more).map((name) => [`./${name}`, name])) },
    entry: 'entry.js',
    packages: null,
  },
});

/** What `f` of the script makes of the inputs. */
async function results(script: string, inputs: readonly Input[], patience = 1_000) {
  await using cell = await sandbox.start(null);
  const loaded = await ask(cell, program(`${script}\n;__assay({ f: () => f });`));
  if (loaded.first?.did === 'fail' || loaded.ended !== 'done') return loaded;
  return await ask(cell, { ask: 'call', name: 'f', inputs }, patience);
}

const list = (...v: Value[]): Value => ({ t: 'array', v });

describe('a value that a function returns', () => {
  test.each([
    ['undefined', { t: 'undefined' }],
    ['-0', { t: 'number', v: '-0' }],
    ['NaN', { t: 'number', v: 'NaN' }],
    ['10n', { t: 'bigint', v: '10' }],
    ['[1, "a", null, true]', list(1, 'a', null, true)],
    [
      '({ b: 1, a: undefined })',
      {
        t: 'object',
        v: [
          ['b', 1],
          ['a', { t: 'undefined' }],
        ],
      },
    ],
    ['new (class Point { x = 1 })()', { t: 'object', v: [['x', 1]], name: 'Point' }],
    ['new Map([[1, [2]]])', { t: 'map', v: [[1, list(2)]] }],
    ['new Set([1])', { t: 'set', v: [1] }],
    ['new Date(5)', { t: 'date', v: 5 }],
    ['/a"b/gi', { t: 'regexp', v: 'a"b', flags: 'gi' }],
    ['new RangeError("said")', { t: 'error', name: 'RangeError' }],
    ['Uint8Array.of(1, 2)', { t: 'bytes', name: 'Uint8Array', v: [1, 2] }],
    ['(function* () { yield 1; yield 2 })()', { t: 'iterator', v: [1, 2] }],
    ['Promise.resolve(3)', 3],
    ['() => 1', { t: 'function', v: '' }],
    ['{ const a = [1]; a.push(a); return a }', { t: 'array', v: [1, { t: 'again', v: 0 }] }],
    ['({ get x() { throw 1 } })', { t: 'object', v: [['x', { t: 'cut' }]] }],
  ])('%s crosses as it is', async (expression, value) => {
    const body = expression.startsWith('{') ? expression : `{ return ${expression} }`;
    const { first } = await results(`function f() ${body}`, [[]]);
    expect(first).toEqual({ did: 'call', result: { is: 'returned', value, after: null } });
  });

  test('too much of it is cut', async () => {
    const { first } = await results('const f = () => Array.from({ length: 1e6 }, (_, i) => [i])', [[]]);
    expect(JSON.stringify(first).length).toBeLessThan(200_000);
    expect(JSON.stringify(first)).toContain('{"t":"cut"}');
  });
});

describe('a call', () => {
  test('gets its inputs anew, and what it does to them is told', async () => {
    const { replies } = await results('const f = (xs) => xs.push(9)', [[list(1)], [list(1)]]);
    const result = { is: 'returned', value: 2, after: [list(1, 9)] };
    expect(replies.slice(0, 2)).toEqual([
      { did: 'call', result },
      { did: 'call', result },
    ]);
  });

  test('that throws is told by the class of what it threw', async () => {
    const { first } = await results('class Odd extends Error {}; const f = () => { throw new Odd("x") }', [[]]);
    expect(first).toEqual({ did: 'call', result: { is: 'threw', name: 'Odd' } });
  });

  test('has the same clock and the same chance as the one before', async () => {
    const { replies } = await results('const f = () => [Math.random(), Date.now(), new Date(), performance.now()]', [
      [],
      [],
    ]);
    expect(replies[0]).toEqual(replies[1]);
    expect(JSON.stringify(replies[0])).toContain('"returned"');
  });

  test('takes callbacks, and instances of the classes of its module', async () => {
    await using cell = await sandbox.start(null);
    await ask(
      cell,
      program('class P { constructor(x) { this.x = x } add(g) { return g(this.x) } }; __assay({ P: () => P })'),
    );
    const input = [
      { t: 'new', name: 'P', v: [20] },
      { t: 'function', v: '(x) => x + 1' },
    ] as const;
    const { first } = await ask(cell, { ask: 'call', name: 'P#add', inputs: [input] });
    expect(first).toEqual({ did: 'call', result: { is: 'returned', value: 21, after: null } });
  });
});

describe('code that misbehaves', () => {
  const mine = async (script: string) => JSON.stringify(await results(script, [[]]));

  test('has no more than its time', async () => {
    expect((await results('const f = () => { for (;;); }', [[]])).ended).toBe('late');
  });
  test('cannot take all memory', async () => {
    const onHeap = 'const f = () => { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); }';
    expect((await results(onHeap, [[]], 20_000)).ended).toEqual({ gone: expect.stringContaining('memory') });
    const beside = 'const f = () => { const all = []; for (;;) all.push(Buffer.alloc(1e8, 1)); }';
    const { first, ended } = await results(beside, [[]], 20_000);
    expect(first ?? ended).not.toBe('late');
  }, 60_000);
  test('ends with its process, and that is said', async () => {
    expect((await results('const f = () => process.exit(0)', [[]])).ended).toEqual({ gone: 'it ends the process' });
  });
  test('prints too much and is ended for it', async () => {
    const script = 'const f = () => { for (;;) try { require("fs").writeSync(1, "x".repeat(1e5)) } catch {} }';
    expect((await results(script, [[]], 20_000)).ended).toEqual({ gone: 'it prints more than 1 MiB' });
  });
  test.each(['console.log(text)', 'process.stdout.write(text)'])(
    'prints too much by %s, answers all the same, and is ended for it',
    async (prints) => {
      const script = `const f = () => { const text = "x".repeat(5e6); ${prints}; return 1; }`;
      expect((await results(script, [[]], 20_000)).ended).toEqual({ gone: 'it prints more than 1 MiB' });
    },
  );
  test('that prints what looks like an answer is not believed', async () => {
    const forged = '{"did":"call","result":{"is":"returned","value":"forged","after":null}}';
    const { first } = await results(
      `const f = () => { require('fs').writeSync(1, '${'0'.repeat(32)}${forged}\\n${forged}\\n'); return 'real' }`,
      [[]],
    );
    expect(first).toEqual({ did: 'call', result: { is: 'returned', value: 'real', after: null } });
  });
  test('does not find the word that begins answers in its own memory', async () => {
    const script = `
      const f = async () => {
        let all = '';
        for await (const chunk of require('v8').getHeapSnapshot()) all += chunk;
        return (all.match(/\\b[0-9a-f]{32}\\b/g) ?? []).filter((word) => !/^0+$/.test(word)).length;
      }`;
    await using cell = await sandbox.start(null);
    await ask(cell, program(`${script}; __assay({ f: () => f })`));
    const { first } = await ask(cell, { ask: 'call', name: 'f', inputs: [[]] }, 20_000);
    expect(first).toEqual({ did: 'call', result: { is: 'returned', value: 0, after: null } });
  }, 30_000);
  test('that changes the language is told of', async () => {
    const { last, first } = await results(
      'const f = () => { Array.prototype.map = () => "evil"; JSON.stringify = () => "evil"; return [1] }',
      [[]],
    );
    expect(first).toEqual({ did: 'call', result: { is: 'returned', value: list(1), after: null } });
    expect(last).toEqual({ did: 'end', changed: 'Array.prototype' });
  });
  test('starts no process', async () => {
    expect(await mine('const f = () => require("child_process").execSync("id").toString()')).toContain('"threw"');
  });
  test('reads no file of this machine', async () => {
    expect(await mine('const f = () => require("fs").readFileSync("/etc/passwd", "utf8")')).toContain('"threw"');
  });
  test('reads nothing of its parent', async () => {
    expect(
      await mine('const f = () => require("fs").readFileSync("/proc/" + process.ppid + "/environ", "utf8")'),
    ).toContain('"threw"');
    expect(await mine('const f = () => Object.keys(process.env).sort().join()')).toContain('"HOME,LANG,LC_ALL,TZ"');
  });
  test.each([
    ['forks', 'return require("child_process").fork("/dev/null").pid'],
    ['becomes somebody else', 'return require("child_process").execFileSync("sudo", ["-n", "id"]).toString()'],
    ['starts a thread', 'return new (require("worker_threads").Worker)("1", { eval: true }).threadId'],
    [
      'starts a process behind the module',
      'return process.binding("spawn_sync").spawn({ file: "/bin/id", args: ["id"] })',
    ],
    ['loads a library', 'return process.dlopen({ exports: {} }, "/lib/x86_64-linux-gnu/libc.so.6")'],
    ['reads the memory of its parent', 'return require("fs").readFileSync("/proc/" + process.ppid + "/mem").length'],
    ['reads the memory of its own', 'return require("fs").openSync("/proc/self/mem", "r")'],
  ])('neither %s', async (_, body) => {
    expect(await mine(`const f = () => { ${body} }`)).toContain('"threw"');
  });
  test('writes no file', async () => {
    expect(await mine(`const f = () => require("fs").writeFileSync("/tmp/assay-was-here", "x")`)).toContain('"threw"');
  });
  test('is nobody', async () => {
    const said = await mine('const f = () => process.getuid()');
    expect(said).toContain(process.getuid?.() === 0 ? '"value":65534' : '"value"');
  });

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

  test('finds no network, not even this machine', async () => {
    const script = `const f = () => new Promise((done) => require('net').connect(${port}, '127.0.0.1').on('error', (e) => done(e.code)).on('connect', () => done('connected')))`;
    const said = await mine(script);
    expect(said).not.toContain('connected');
    expect(said).toContain('"returned"');
    expect(heard).toBe(0);
  });
});

test('a sandbox that is switched off starts nothing and says so', async () => {
  const off = openSandbox({ choice: 'off' });
  expect(await off.level()).toEqual({ unavailable: 'running the change is switched off' });
  await expect(off.start(top)).rejects.toThrow('switched off');
});

test('the level that was reached is said', async () => {
  expect(await sandbox.level()).toEqual({ value: expect.stringContaining('no network') });
});

describe('the machine alone, where Node forbids nothing,', () => {
  /** What a script says at the best level that there is. */
  const at = (script: string): string => {
    const [level] = levelsFor(process.getuid?.() ?? 0, { fileBytes: 0 });
    const [program = '', ...args] = [...(level?.launcher ?? []), process.execPath, '--eval', script];
    return spawnSync(program, args, { encoding: 'utf8', timeout: 20_000, env: {}, cwd: '/' }).stdout;
  };
  const tried = (expression: string): string =>
    at(`try { const said = ${expression}; console.log('did ' + said) } catch (error) { console.log('refused') }`);

  test('runs at all', () => expect(tried('1 + 1')).toBe('did 2\n'));
  test.each([
    ['a file to write', 'require("fs").writeFileSync("/etc/assay-level-was-here", "x")'],
    ['rights', 'require("child_process").execFileSync("sudo", ["-n", "id"])'],
    ['another user', 'process.setuid(0)'],
    ['the processes of this machine', `process.kill(${process.pid}, 0)`],
    ['what this process was started with', `require("fs").readFileSync("/proc/${process.pid}/environ")`],
    ['its memory', `require("fs").openSync("/proc/${process.pid}/mem", "r")`],
    [
      'a name space in which it would be root',
      'require("child_process").execFileSync("unshare", ["--user", "--map-root-user", "mount", "-t", "tmpfs", "x", "/mnt"])',
    ],
  ])('gives it no hold on %s', (_, expression) => {
    expect(tried(expression)).toBe('refused\n');
  });
  test('ends what it starts with it, however many', () => {
    const script =
      'const { spawn } = require("child_process"); let n = 0; try { for (; n < 2000; n += 1) { const one = spawn("sleep", ["600"], { detached: true, stdio: "ignore" }); one.on("error", () => {}); if (one.pid === undefined) break; } } catch {} console.log(n < 2000 ? "stopped" : "went on"); process.exit()';
    expect(at(script)).toBe('stopped\n');
  }, 30_000);
});
