/** Hostile text costs time in proportion to its length, and limits are said. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agents } from '../../src/provenance/agents.ts';
import { classify } from '../../src/provenance/classify.ts';
import { signals } from '../../src/provenance/signals.ts';
import { aChange, aCommit, aFile, sha } from '../support/builders.ts';
import { ask } from './samples.ts';

const SECONDS = 1000;
const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

describe('a message of one megabyte', () => {
  test('with a hundred thousand trailers takes bounded time and says what it left out', () => {
    const message = `Fix\n\n${Array.from({ length: 100_000 }, (_, index) => `AI-Tool: ${index}`).join('\n')}`;
    expect(message.length).toBeGreaterThan(1_000_000);
    let provenance = ask({ message: 'x' });
    expect(timed(() => (provenance = ask({ message })))).toBeLessThan(5 * SECONDS);
    expect(provenance.commits[0]?.evidence.length).toBeLessThanOrEqual(100);
    expect(provenance.notes.join()).toMatch(/the message is longer than what is read or quoted/);
  });

  const bits = [
    ' ',
    '\t',
    'a',
    'a ',
    '-',
    '*',
    '(',
    ')',
    '[',
    '](',
    '<',
    '>',
    '@',
    'a@',
    ':',
    'a: ',
    '.',
    '! ',
    '\\',
    '\\n',
    '"',
    '`',
    '&lt;',
    '\u{1f916}',
    '\u2502',
    '\u0130',
    'ai ',
    'gpt-',
    'claude ',
    'via ',
    'generated with ',
    'co-authored-by: ',
    'Co-authored-by: a <a@b> ',
    'used Codex to ',
    '* a\n\n',
    '```\n',
    '<!--\n',
    '<details>\n',
    'commit abcdef0\nAuthor: a\n',
    '? AI used\n',
    'this commit was written by ',
  ];
  test.each(bits)('of %j again and again takes time in proportion', (bit) => {
    for (const end of ['', '\n', '\n\n']) {
      const text = `${bit}${end}`.repeat(Math.ceil(1_000_000 / (bit.length + end.length)));
      expect(timed(() => ask({ message: `Fix (#1)\n\n${text}` }))).toBeLessThan(5 * SECONDS);
    }
    expect(
      timed(() =>
        ask({
          author: `${bit.repeat(5000)} <${bit.repeat(5000)}>`,
          branch: bit.repeat(5000),
          body: bit.repeat(100_000),
        }),
      ),
    ).toBeLessThan(5 * SECONDS);
  });
});

test('overlapping claims about lines cost no more than the lines', () => {
  const count = 50_000;
  const file = aFile('a.ts', count);
  const found = Array.from({ length: count }, (_, index) => ({
    claims: 'agent' as const,
    agent: null,
    model: null,
    tier: null,
    signal: 'stub',
    trust: 'declared' as const,
    quote: '',
    scope: { kind: 'span' as const, span: { path: 'a.ts', from: 1 + (index % 7), to: count } },
  }));
  const change = aChange({ commits: [aCommit({ sha: sha('c') })], files: [file] });
  const signal = { name: 'stub', title: '', reads: 'change' as const, find: () => found };
  expect(timed(() => classify(change, agents, [...signals, signal]))).toBeLessThan(5 * SECONDS);
});

describe('patterns', () => {
  const folder = join(import.meta.dirname, '../../src/provenance');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const literals = files.flatMap((file) =>
    [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /(?<=[(,:=[?&|!]\s*|^\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+)\/[a-z]*/gm,
      ),
    ].map(([, source]) => [file, source!] as const),
  );

  test('are found in the sources', () => expect(literals.length).toBeGreaterThan(100));

  test.each(literals)('%s: %s repeats nothing that repeats without end', (_, source) => {
    expect(nested(source)).toBe(false);
  });
});

/** A group that is repeated without a bound, and holds a repetition without a bound. */
function nested(source: string): boolean {
  const plain = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  const open: number[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    if (plain[at] === '(') open.push(at);
    if (plain[at] !== ')') continue;
    const inside = plain.slice(open.pop(), at);
    if (/^(?:[*+]|\{\d+,\})/.test(plain.slice(at + 1)) && /[*+]|\{\d+,\}/.test(inside)) return true;
  }
  return false;
}
