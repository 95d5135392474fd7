/** Whatever happens to a history, every added line has the origin of the one who typed it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOVES, steps, wrongLines } from '../../support/moving-history.ts';

const RUNS = Math.ceil(Number(process.env['ASSAY_TEST_RUNS'] ?? 25) / 4);

test.each(MOVES)("%s: every line is the one's who typed it", async (move) => {
  const holds = async (some: Parameters<typeof wrongLines>[0]) => {
    expect((await wrongLines(some, move)).wrong).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(steps, holds), { numRuns: RUNS });
});
