/** Keeps the process small where it lives for seconds only: the space for new objects, which V8 lets grow to many times what is in use, stays as it is at the start. */
import { setFlagsFromString } from 'node:v8';

/** Costs a little more collecting of garbage; `bench/judge.ts` measures both. */
export const keepMemorySmall = (): void => setFlagsFromString('--semi-space-growth-factor=1');
