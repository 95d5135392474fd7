import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Func } from '../../src/exercise/functions/functions.ts';
import { functionsIn, parseFile } from '../../src/exercise/functions/functions.ts';
import type { Changed, Pair } from '../../src/exercise/functions/pairs.ts';
import { type Planned, plan, shareFrom } from '../../src/exercise/shards.ts';
import type { Origin, Provenance } from '../../src/model.ts';
import { aChange, NO_LINES, unknownProvenance } from '../support/builders.ts';

const [anyFunc] = functionsIn(ts, parseFile(ts, 'a.ts', 'function f() {}'));
const func = (name: string, line: number): Func => ({ ...anyFunc!, name, from: line, to: line });
const pair = (name: string, line: number): Pair => ({ head: func(name, line), base: null, isInner: false });
const file = (path: string, names: readonly string[]): Planned => ({
  path,
  changed: { functions: names.map((name, index) => pair(name, index + 1)), constants: [] },
});
const namesIn = ({ functions, constants }: Changed) => [...functions, ...constants].map(({ head }) => head.name);

/** By path, the origin of each line from the first. */
const wrote = (origins: Readonly<Record<string, readonly Origin[]>>): Provenance => ({
  ...unknownProvenance(aChange()),
  lines: NO_LINES,
  files: Object.entries(origins).map(([path, all]) => ({
    path,
    spans: all.map((origin, index) => ({ path, from: index + 1, to: index + 1, origin, agent: null, commit: null })),
  })),
});

describe('what changed', () => {
  test('is tried in the order of risk: agents, then nobody knows whose, then people', () => {
    const provenance = wrote({ 'a.ts': ['human', 'agent', 'unknown'], 'b.ts': ['automation', 'mixed'] });
    const batches = plan([file('a.ts', ['human', 'agent', 'unknown']), file('b.ts', ['bot', 'mixed', 'silent'])], {
      provenance,
      share: null,
      most: 100,
    });
    expect(batches.map(({ part }) => namesIn(part))).toEqual([
      ['agent'],
      ['mixed'],
      ['unknown'],
      ['silent'],
      ['human'],
      ['bot'],
    ]);
  });

  test('is tried file by file where nobody says who wrote it', () => {
    const batches = plan([file('a.ts', ['f', 'g']), file('b.ts', ['h'])], { provenance: null, share: null, most: 9 });
    expect(batches.map(({ part }) => namesIn(part))).toEqual([['f', 'g'], ['h']]);
  });

  test('beyond what one run tries is what is least at risk', () => {
    const provenance = wrote({ 'a.ts': ['human', 'human', 'agent'] });
    const batches = plan([file('a.ts', ['f', 'g', 'h'])], { provenance, share: null, most: 2 });
    expect(batches.map(({ part, isTooMuch }) => [namesIn(part), isTooMuch])).toEqual([
      [['h'], false],
      [['f'], false],
      [['g'], true],
    ]);
  });

  test('is in exactly one share, as far as it is tried at all, whatever the number of shares', () => {
    const origin = fc.constantFrom<Origin>('agent', 'human', 'unknown', 'mixed', 'automation');
    const changes = fc.array(fc.array(origin, { maxLength: 12 }), { maxLength: 5 });
    fc.assert(
      fc.property(changes, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 20 }), (all, of, most) => {
        const files = all.map((origins, index) =>
          file(
            `${index}.ts`,
            origins.map((_, at) => `f${at}`),
          ),
        );
        const provenance = wrote(Object.fromEntries(all.map((origins, index) => [`${index}.ts`, origins])));
        const tried = (share: { index: number; of: number } | null) =>
          plan(files, { provenance, share, most }).flatMap(({ file: { path }, part, firsts, isTooMuch }) =>
            namesIn(part).map((name) => `${path} ${name} ${isTooMuch} ${firsts.has(name)}`),
          );
        const shares = Array.from({ length: of }, (_, index) => tried({ index: index + 1, of })).flat();
        expect(shares.toSorted()).toEqual(tried(null).toSorted());
      }),
    );
  });
});

test.each([
  ['1/1', { index: 1, of: 1 }],
  ['2/5', { index: 2, of: 5 }],
  ['0/5', undefined],
  ['6/5', undefined],
  ['1/0', undefined],
  ['1', undefined],
  ['a/b', undefined],
  ['1/99999', undefined],
])('%s is the share %j', (words, share) => expect(shareFrom(words)).toEqual(share));
