/** What must hold of every target: only a `UserError` is thrown, answers are equal and bounded, and time grows with the text. */
import { UserError } from '../../src/errors.ts';
import { type Growing, grown } from './mutate.ts';
import type { Target } from './target.ts';

export interface Find {
  /** Equal for finds of one kind: what is wrong, and where. */
  readonly kind: string;
  readonly text: string;
  readonly what: string;
}

export const LONGEST = 1_000_000;
/** For the longest text, in milliseconds of this thread's own time. */
const MOST_TIME = 2_000;
/** How much longer twice the text may take. */
const MOST_GROWTH = 3;
/** Shorter times tell nothing about growth. */
const TELLING = 60;
const LEAST_BOUND = 20_000;

/** In milliseconds, of this thread alone: what else runs on the machine does not count. */
function ownTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

interface Timed {
  readonly answer: string;
  readonly fault: Find | undefined;
  readonly time: number;
}

/** Undefined answers are told from texts, and texts of an error from answers. */
async function once(target: Target, text: string): Promise<Timed> {
  const began = ownTime();
  try {
    const answer = await target.run(text);
    const time = ownTime() - began;
    return { answer: JSON.stringify(answer) ?? 'undefined', fault: undefined, time };
  } catch (error) {
    const time = ownTime() - began;
    if (error instanceof UserError) return { answer: `refused: ${error.message}`, fault: undefined, time };
    return { answer: '', fault: { kind: kindOf(error), text, what: whatOf(error) }, time };
  }
}

const whatOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message.slice(0, 300)}` : 'no error';

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown: no error';
  const where = /src\/([\w/.-]+:\d+)/.exec(error.stack ?? '')?.[1] ?? 'somewhere';
  return `${error.name} in ${where}: ${error.message.replace(/\d+|[`"'].*/gs, '').slice(0, 60)}`;
}

export async function judge(target: Target, text: string, twice: boolean): Promise<Find | undefined> {
  const first = await once(target, text);
  if (first.fault !== undefined) return first.fault;
  const bound = LEAST_BOUND + (target.answer ?? 40) * text.length;
  if (first.answer.length > bound)
    return { kind: 'a long answer', text, what: `${first.answer.length} units for a text of ${text.length}` };
  if (first.time > MOST_TIME && (await once(target, text)).time > MOST_TIME)
    return { kind: 'slow', text, what: `${Math.round(first.time)} ms for ${text.length} units` };
  if (!twice) return undefined;
  const second = await once(target, text);
  return second.answer === first.answer
    ? undefined
    : { kind: 'two answers', text, what: 'the second run differs from the first' };
}

/** Doubles the text until its time tells; then twice the text must not take more than three times as long, twice in a row. */
export async function judgeGrowth(target: Target, form: Growing): Promise<Find | undefined> {
  const longest = Math.min(target.longest ?? LONGEST, LONGEST);
  for (let size = 4_000; size <= longest; size *= 2) {
    const text = grown(form, size);
    const { time, fault } = await once(target, text);
    if (fault !== undefined) return fault;
    if (time < TELLING) continue;
    return await suspect(target, form, { size, longest });
  }
  return undefined;
}

async function suspect(
  target: Target,
  form: Growing,
  { size, longest }: { readonly size: number; readonly longest: number },
): Promise<Find | undefined> {
  const least = async (length: number): Promise<number> => {
    const times = [];
    for (let left = 3; left > 0; left -= 1) times.push((await once(target, grown(form, length))).time);
    return Math.min(...times);
  };
  const half = await least(size / 2);
  const full = await least(size);
  const double = await least(size * 2);
  const steep = full / half > MOST_GROWTH && double / full > MOST_GROWTH;
  const slow = double > (MOST_TIME * size * 2) / longest && double > MOST_TIME;
  if (!steep && !slow) return undefined;
  const times = [half, full, double].map((time) => Math.round(time)).join(', ');
  return {
    kind: `growth of ${JSON.stringify(form.piece.slice(0, 20))}`,
    text: JSON.stringify({
      head: form.head.slice(0, 300),
      piece: form.piece.slice(0, 300),
      tail: form.tail.slice(0, 100),
    }),
    what: `${times} ms for ${size / 2}, ${size}, ${size * 2} units`,
  };
}
