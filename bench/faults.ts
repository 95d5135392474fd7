/**
 * Tells the gate's stories with random faults of GitHub's, from a seed, and counts what must not be:
 *
 *     node bench/faults.ts --schedules 500 --seed 1
 *
 * `--from 250` begins with the 251st of them.
 */
import { parseArgs } from 'node:util';
import { type Outcome, runSchedules } from '../test/support/fault-schedules.ts';

const text = (value: string) => ({ type: 'string', default: value }) as const;
const { values } = parseArgs({ options: { schedules: text('500'), seed: text('1'), from: text('0') } });
const [schedules, seed, from] = [values.schedules, values.seed, values.from].map(Number) as [number, number, number];
const began = performance.now();

function say({ violations, ...outcome }: Outcome): void {
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(JSON.stringify({ ...outcome, violations: violations.length, seconds }));
}

const onDone = (outcome: Outcome) => outcome.schedules % 25 === 0 && outcome.schedules < schedules && say(outcome);
const outcome = await runSchedules({ seed, schedules, from, onDone });
say(outcome);
for (const violation of outcome.violations) console.log(violation);
process.exitCode = outcome.violations.length === 0 ? 0 : 1;
