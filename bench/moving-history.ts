/**
 * Random histories that move (lines moved, squash, rebase, amend, cherry-pick, revert, reformatting, merges of the base), each built with
 * real git, against an oracle that knows who typed every line: how many lines have another answer than the oracle's.
 *
 *     node bench/moving-history.ts [HISTORIES OF EACH KIND] [SEED]
 */
import fc from 'fast-check';
import { MOVES, steps, wrongLines } from '../test/support/moving-history.ts';

const [runs = '50', seed = '1'] = process.argv.slice(2);
const examples: string[] = [];
const rows = [];
for (const move of MOVES) {
  let [lines, wrong] = [0, 0];
  for (const some of fc.sample(steps, { numRuns: Number(runs), seed: Number(seed) })) {
    const told = await wrongLines(some, move);
    lines += told.lines;
    wrong += told.wrong.length;
    examples.push(...told.wrong.map((text) => `${move}: ${text}; ${JSON.stringify(some)}`));
  }
  rows.push({ move, histories: Number(runs), lines, wrong });
}
console.table(rows);
for (const example of examples.slice(0, 20)) console.log(example);
