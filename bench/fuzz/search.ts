/** The search for one target, in a thread of its own: keeps what reaches new code, mutates what it kept, makes every find small. */
import { parentPort, workerData } from 'node:worker_threads';
import { coverageOf } from './coverage.ts';
import { composed, type Growing, growing, mutated } from './mutate.ts';
import { type Find, judge, judgeGrowth, LONGEST } from './oracle.ts';
import { type Random, randomOf } from './random.ts';
import type { Target } from './target.ts';
import { targets } from './targets.ts';

/** What a thread is told. */
export interface Task {
  readonly name: string;
  readonly seed: number;
  readonly seconds: number;
  /** The text that is being tried: its length, then its UTF-16 units. Read when the thread no longer answers. */
  readonly current: SharedArrayBuffer;
  /** How many texts were begun. */
  readonly begun: SharedArrayBuffer;
}

export interface Tally {
  readonly inputs: number;
  readonly kept: number;
  readonly parts: number;
  /** Seconds of this thread's own time. */
  readonly time: number;
}

export type Told = { readonly find: Find } | { readonly tally: Tally };

const BATCH = 48;
/** Looking at the coverage costs as much as some inputs: those between two looks are kept together. */
const PER_LOOK = 4;
/** Texts that the search goes on from; the oldest go first, but never a seed. */
const MOST_KEPT = 2_000;
/** Long texts are for the measure of growth: here they would only cost inputs. */
const LONGEST_MUTANT = 20_000;

async function search(target: Target, task: Task): Promise<void> {
  const random = randomOf(task.seed);
  const coverage = coverageOf((url) => url.includes('/src/'));
  const corpus = [...target.seeds];
  const kinds = new Set<string>();
  const began = performance.now();
  const until = began + task.seconds * 1000;
  let inputs = 0;

  const attempt = async (text: string, twice: boolean): Promise<void> => {
    inputs += 1;
    announce(task, text);
    const found = await judge(target, text, twice);
    if (found !== undefined) await report(found);
  };
  const report = async (found: Find): Promise<void> => {
    if (kinds.has(found.kind)) return;
    kinds.add(found.kind);
    tell({ find: found.kind.startsWith('growth') ? found : await shrunk(target, found, task) });
  };

  const grow = async (form: Growing): Promise<void> => {
    inputs += 1;
    announce(task, JSON.stringify(form));
    const found = await judgeGrowth(target, form);
    if (found !== undefined) await report(found);
  };

  for (const seed of corpus) await attempt(seed, true);
  coverage.isNew();
  // Repeating each word of the grammar comes first, for at most a third of the time.
  for (const piece of target.pieces)
    if (performance.now() < began + (until - began) / 3) await grow({ head: '', piece, tail: 'x' });
  while (performance.now() < until) {
    const batch = Array.from({ length: BATCH }, () => next(target, corpus, random));
    for (const [index, text] of batch.entries()) {
      await attempt(text, index % 8 === 0);
      if (index % PER_LOOK === PER_LOOK - 1 && coverage.isNew())
        corpus.push(...batch.slice(index + 1 - PER_LOOK, index + 1));
    }
    if (corpus.length > MOST_KEPT) corpus.splice(target.seeds.length, corpus.length - MOST_KEPT);
    await grow(growing(target.pieces, corpus, random));
  }
  const { user, system } = process.threadCpuUsage();
  tell({
    tally: { inputs, kept: corpus.length - target.seeds.length, parts: coverage.size(), time: (user + system) / 1e6 },
  });
}

function next(target: Target, corpus: readonly string[], random: Random): string {
  const limits = { pieces: target.pieces, longest: Math.min(target.longest ?? LONGEST, LONGEST_MUTANT) };
  const base = random.below(5) === 0 ? composed(target.pieces, random.below(2 ** 31)) : random.of(corpus);
  return random.below(40) === 0 ? base : mutated(base, random.of(corpus), limits, random);
}

function announce({ current, begun }: Task, text: string): void {
  const units = new Uint16Array(current);
  const length = Math.min(text.length, units.length - 2);
  units[0] = length & 0xffff;
  units[1] = length >>> 16;
  for (let index = 0; index < length; index += 1) units[index + 2] = text.charCodeAt(index);
  Atomics.add(new Int32Array(begun), 0, 1);
}

/** Takes pieces out for as long as the same is wrong, at most so many tries. */
async function shrunk(target: Target, found: Find, task: Task): Promise<Find> {
  let best = found;
  let tries = found.kind === 'slow' ? 0 : 1_500;
  for (let length = Math.ceil(best.text.length / 2); length >= 1 && tries > 0; length = Math.floor(length / 2)) {
    for (let at = 0; at < best.text.length && tries > 0; tries -= 1) {
      const text = best.text.slice(0, at) + best.text.slice(at + length);
      announce(task, text);
      const again = await judge(target, text, found.kind === 'two answers');
      if (again?.kind === found.kind) best = again;
      else at += length;
    }
  }
  return best;
}

const tell = (told: Told): void => parentPort?.postMessage(told);

const task: Task = workerData;
const target = targets.find(({ name }) => name === task.name);
if (target !== undefined) await search(target, task);
