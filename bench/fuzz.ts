/**
 * Long runs of hostile texts through every reader that meets them: `node bench/fuzz.ts [--seconds N] [--seed N] [TARGET …]`.
 *
 * One thread at a time, N seconds (60) for each target. Texts that reach new code are kept and mutated further. A thread
 * that is silent for a minute of processor time, or for ten of waiting, hangs: its text is printed and the search goes on
 * with another seed. Must print
 *   finds     0
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { LONGEST } from './fuzz/oracle.ts';
import type { Tally, Task, Told } from './fuzz/search.ts';
import { targets } from './fuzz/targets.ts';

/** Milliseconds of processor time, and of any: other processes may hold the machine. */
const SILENT = 60_000;
const LOST = 600_000;
const LOOK = 500;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const chosen = targets.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

let finds = 0;
const tallies = new Map<string, Tally>();
for (const { name } of chosen) {
  const seconds = Number(values.seconds);
  const tally = await run(name, seconds, Number(values.seed));
  tallies.set(name, tally);
  console.log(`${name.padEnd(18)}${told(tally)}`);
}
const all = [...tallies.values()];
const sum = (of: (tally: Tally) => number): number => all.reduce((total, tally) => total + of(tally), 0);
console.log(
  `${'together'.padEnd(18)}${sum(({ inputs }) => inputs)} inputs, ${sum(({ time }) => time).toFixed(0)} s of processor time`,
);
console.log(`finds     ${finds}`);
process.exitCode = finds === 0 ? 0 : 1;

function told({ inputs, kept, parts, time }: Tally): string {
  return `${inputs} inputs, ${kept} kept, ${parts} parts of the code, ${time.toFixed(0)} s`;
}

function found(name: string, kind: string, what: string, text: string): void {
  finds += 1;
  console.log(`FIND in ${name}: ${kind}\n  ${what}\n  ${JSON.stringify(text.slice(0, 2_000))}`);
}

/** Until the time is over, with another seed after each hang. */
async function run(name: string, seconds: number, seed: number): Promise<Tally> {
  const began = performance.now();
  let total: Tally = { inputs: 0, kept: 0, parts: 0, time: 0 };
  for (let again = seed; ; again += 1000) {
    const left = seconds - (performance.now() - began) / 1000;
    if (left <= 0) return total;
    const tally = await thread({ name, seed: again, seconds: left });
    total = { ...tally, inputs: total.inputs + tally.inputs, time: total.time + tally.time };
  }
}

function thread(part: Pick<Task, 'name' | 'seed' | 'seconds'>): Promise<Tally> {
  const current = new SharedArrayBuffer(2 * (LONGEST + 2));
  const begun = new SharedArrayBuffer(4);
  const task: Task = { ...part, current, begun };
  const worker = new Worker(new URL('./fuzz/search.ts', import.meta.url), { workerData: task });
  const counter = new Int32Array(begun);
  return new Promise((resolve) => {
    let last = -1;
    let since = [ownTime(), performance.now()] as const;
    const end = (tally: Tally): void => {
      clearInterval(watch);
      void worker.terminate().then(() => resolve(tally));
    };
    const halted = (): Tally => ({ inputs: Atomics.load(counter, 0), kept: 0, parts: 0, time: 0 });
    const watch = setInterval(() => {
      const now = Atomics.load(counter, 0);
      if (now !== last) [last, since] = [now, [ownTime(), performance.now()]];
      const isLost = ownTime() - since[0] > SILENT || performance.now() - since[1] > LOST;
      if (now === 0 || !isLost) return;
      found(part.name, 'hangs', 'no answer', textIn(current));
      end(halted());
    }, LOOK);
    worker.on('message', (message: Told) => {
      if ('tally' in message) end(message.tally);
      else found(part.name, message.find.kind, message.find.what, message.find.text);
    });
    worker.on('error', (error: Error) => {
      found(part.name, 'the thread ended', error.message, textIn(current));
      end(halted());
    });
  });
}

/** Of this process, whose other thread only waits. */
function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function textIn(current: SharedArrayBuffer): string {
  const units = new Uint16Array(current);
  const length = (units[0] ?? 0) | ((units[1] ?? 0) << 16);
  const parts: string[] = [];
  for (let at = 0; at < length; at += 4096)
    parts.push(String.fromCharCode(...units.subarray(2 + at, 2 + Math.min(length, at + 4096))));
  return parts.join('');
}
