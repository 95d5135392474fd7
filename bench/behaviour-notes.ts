/**
 * How many notes `behaviour` makes on new functions that are right, and on the same ones with a bug: what it says of a
 * function with nothing to compare it with. Types stand in a comment, taken from the values in the row's tests; so do
 * the documented examples, without what they say.
 * `node bench/behaviour-notes.ts ROWS.jsonl [--limit N] [--say]`
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { exercise } from '../src/exercise/exercise.ts';
import type { Means } from '../src/exercise/exercised.ts';
import { changedIn } from '../src/exercise/functions/pairs.ts';
import { callsIn } from '../src/exercise/harvest/calls.ts';
import { openSandbox } from '../src/world/sandbox/sandbox.ts';
import { type Row, rowsIn, withExamples, withTypes } from './behaviour/rows.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: '1000' }, say: { type: 'boolean', default: false } },
});

const means: Means = {
  ts,
  sandbox: openSandbox({ choice: 'on' }),
  packages: null,
  callsOf: async () => [],
  freshCallsOf: async () => [],
  isStillSaid: async () => false,
  declarationsOf: async () => () => undefined,
  seed: 1,
  budget: 300,
  isFix: false,
  isOver: () => false,
  timeAfter: () => () => false,
};

/** The type of what the tests expect, after those of the parameters. */
function withReturnType(row: Row, text: string): string {
  const kinds = new Set(callsIn(ts, 'tests.js', row.tests, row.name).map(({ expected }) => typeof expected));
  const [kind, ...more] = [...kinds].filter((one) => one !== 'undefined');
  const typed = withTypes(row, text)['subject.js'] ?? '';
  return kind === undefined || kind === 'object' || more.length > 0
    ? typed
    : typed.replace(/^ \*\/$/m, ` * @returns {${kind}}\n */`);
}

const FORMS = {
  types: withReturnType,
  examples: (row: Row, text: string) => (withExamples(row, text)['subject.js'] ?? '').replaceAll(/ \/\/ => .*$/gm, ''),
};

const rows = positionals.flatMap((path) => rowsIn(readFileSync(path, 'utf8'))).slice(0, Number(values.limit));
for (const [form, make] of Object.entries(FORMS))
  for (const side of ['base', 'head'] as const) {
    const counts = new Map<string, number>();
    let asked = 0;
    for (const row of rows) {
      const text = make(row, row[side]);
      const path = 'subject.js';
      const head = { path, text, reader: { read: async () => undefined, list: async () => [] } };
      const { functions } = changedIn(ts, null, { path, text });
      const results = await exercise(means, { functions, constants: [], base: null, head, firsts: new Set() });
      asked += 1;
      for (const { remark, subject } of results) {
        if (remark === null) continue;
        counts.set(remark.kind, (counts.get(remark.kind) ?? 0) + 1);
        if (values.say) console.log(`  ${row.id} ${subject.name} ${remark.words}`);
      }
    }
    const told = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
    console.log(`${form}, ${side === 'base' ? 'right' : 'with a bug'}: ${asked} functions, ${told || 'no note'}`);
  }
