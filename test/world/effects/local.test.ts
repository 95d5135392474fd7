/** Where results go, and that none of them is taken for a command by a runner that reads along. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { delivery } from '../../../src/world/effects/local.ts';
import { inert, inertJson, visible } from '../../../src/world/process/log.ts';
import { createFolder } from '../../support/repo.ts';
import { commandsIn } from '../../support/runner.ts';

/** Text made of what commands are made of, and of what a comparison might skip. */
const commandLike = fc
  .array(
    fc.constantFrom(
      '::',
      ':',
      '#',
      '##',
      '[',
      ']',
      'error',
      '##[error]',
      '::error::',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u0085',
      '\u200b',
      '\u00ad',
      '\0',
      '\u2028',
      '\ufeff',
      '%0A',
      'é',
    ),
  )
  .map((parts) => parts.join(''));

async function printed(given: string, inWorkflow: boolean): Promise<string> {
  const stdout = new PassThrough();
  const out = buffer(stdout);
  await delivery({ stdout, inWorkflow })(given);
  stdout.end();
  return (await out).toString('utf8');
}

describe('standard output', () => {
  test('outside a workflow is the text, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(commandLike, async (given) => {
        expect(await printed(given, false)).toBe(given);
      }),
    );
  });

  test('in a workflow holds no command', async () => {
    await fc.assert(
      fc.asyncProperty(commandLike, async (given) => {
        expect(commandsIn(await printed(given, true))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('in a workflow is left alone where nothing looks like a command', async () => {
    const ordinary = '✗ Blocked: fix src/a.ts:3\n  std::vector ::before\n# Heading [link](x)\n- [ ] todo #12\n::';
    expect(await printed(ordinary, true)).toBe(ordinary.replace(/\n::$/, '\n| ::'));
  });

  test('in a workflow shows what it defused', async () => {
    expect(await printed('a\n  ::add-mask::x\nb ##[group]y\n', true)).toBe('a\n|   ::add-mask::x\nb ## [group]y\n');
  });

  test('in a workflow keeps the value of a document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(commandLike, commandLike), async (document) => {
        for (const json of [JSON.stringify(document), JSON.stringify(document, null, 2)]) {
          const out = await printed(json, true);
          expect(JSON.parse(out)).toEqual(document);
          expect(commandsIn(out)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('that nobody reads any more is no error', async () => {
    const closed = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    await expect(delivery({ stdout: closed, inWorkflow: false })('x')).resolves.toBeUndefined();
  });

  test('that fails otherwise is an error', async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
    });
    await expect(delivery({ stdout: full, inWorkflow: false })('x')).rejects.toThrow('no space');
  });
});

describe('a file', () => {
  const deliver = delivery({ stdout: new PassThrough(), inWorkflow: true });

  test('gets the text as it is, also in a workflow, and is overwritten', async () => {
    await using folder = await createFolder();
    const file = join(folder.directory, 'report.md');
    await deliver('something longer', file);
    await deliver('::error::x', file);
    expect(await readFile(file, 'utf8')).toBe('::error::x');
  });

  test('in a folder that is not there is said in a line', async () => {
    await using folder = await createFolder();
    const missing = join(folder.directory, 'no');
    const refused = deliver('x', join(missing, 'report.md'));
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(
      `Cannot write \`${missing}/report.md\`: the folder \`${missing}\` does not exist, create it first`,
    );
  });

  test('that is a folder is said in a line', async () => {
    await using folder = await createFolder();
    const path = join(folder.directory, 'out');
    await mkdir(path);
    await expect(deliver('x', path)).rejects.toThrow(`Cannot write \`${path}\`: it is a folder, name a file in it`);
  });
});

describe('text for a log', () => {
  test.each([inert, inertJson, visible])('is made in linear time: %o', (make) => {
    for (const bait of ['#', '# ', '\n', ' ', ':', '\u200b', '#\u200b', ': ']) {
      const started = performance.now();
      make(bait.repeat(500_000));
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });

  test('shows what steers a terminal or has no width', () => {
    expect(visible('a\u001b[2J\r\u202eb\u200bc\nd\te')).toBe('a\\u{1b}[2J\\u{d}\\u{202e}b\\u{200b}c\nd\te');
  });
});
