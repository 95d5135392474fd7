/**
 * What plain fast-check would do, knowing declared types alone: values of each parameter's type, and both versions of a
 * function asked the same. `node bench/behaviour/plain.ts BASE HEAD < JSON` (paths of modules as CommonJS,
 * `{ name, kinds }`) prints `begun` once the base has answered, then `same` or `differs`, and whether it does from itself.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import fc, { type Arbitrary } from 'fast-check';
import type { Kind } from './kinds.ts';

/** As many as `behaviour` makes. */
const INPUTS = 300;
const SEED = 1;

function arbitraryOf(kind: Kind): Arbitrary<unknown> {
  if (kind === 'number') return fc.oneof(fc.integer(), fc.double());
  if (kind === 'string') return fc.string();
  if (kind === 'boolean') return fc.boolean();
  if (kind === 'date') return fc.date();
  if (kind === 'undefined') return fc.constant(undefined);
  if (kind === 'json') return fc.jsonValue();
  const [how, ...inner] = kind;
  return how === 'list' ? fc.array(arbitraryOf(inner[0] ?? 'json')) : fc.oneof(...inner.map(arbitraryOf));
}

type Called = (...input: readonly unknown[]) => unknown;

function isCalled(value: unknown): value is Called {
  return typeof value === 'function';
}

function functionOf(path: string, name: string): Called {
  const module: Readonly<Record<string, unknown>> = createRequire(import.meta.url)(path);
  const found = isCalled(module) ? module : (module[name] ?? module['default']);
  if (!isCalled(found)) throw new Error(`${name} is not to be had`);
  return found;
}

/** The result, and the class of what is thrown. */
function outcome(called: Called, input: readonly unknown[]): unknown {
  try {
    return { value: called(...structuredClone(input)) };
  } catch (error) {
    return { threw: error instanceof Error ? error.name : typeof error };
  }
}

const [base = '', head = ''] = process.argv.slice(2);
const asked: { readonly name: string; readonly kinds: readonly Kind[] } = JSON.parse(readFileSync(0, 'utf8'));
const [before, after] = [functionOf(base, asked.name), functionOf(head, asked.name)];
const inputs = fc.sample(fc.tuple(...asked.kinds.map(arbitraryOf)), { seed: SEED, numRuns: INPUTS });
const results = inputs.map((input) => outcome(before, input));
console.log('begun');
const differs = inputs.some((input, at) => !isDeepStrictEqual(results[at], outcome(after, input)));
const isUnsteady = inputs.some((input, at) => !isDeepStrictEqual(results[at], outcome(before, input)));
console.log(differs ? 'differs' : 'same', isUnsteady ? 'from itself' : '');
process.exit(0);
