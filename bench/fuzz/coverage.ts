/** Which parts of our own code ran, as the engine counts them: what tells an input that is worth keeping from one more of the same. */
import { Session } from 'node:inspector';

export interface Coverage {
  /** Whether anything ran since the last question that never ran before. */
  isNew(): boolean;
  /** Parts that ran so far. */
  size(): number;
}

interface Script {
  readonly url: string;
  readonly functions: readonly {
    readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
  }[];
}

export function coverageOf(isOurs: (url: string) => boolean): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const seen = new Set<string>();
  const take = (): readonly Script[] => {
    let taken: readonly Script[] = [];
    session.post('Profiler.takePreciseCoverage', (_, answer) => {
      taken = answer?.result ?? [];
    });
    return taken;
  };
  return {
    isNew: () => {
      const before = seen.size;
      for (const { url, functions } of take()) if (isOurs(url)) addRanges(url, functions, seen);
      return seen.size > before;
    },
    size: () => seen.size,
  };
}

function addRanges(url: string, functions: Script['functions'], seen: Set<string>): void {
  for (const { ranges } of functions)
    for (const { startOffset, endOffset, count } of ranges)
      if (count > 0) seen.add(`${url}:${startOffset}-${endOffset}`);
}
