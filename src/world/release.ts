/** Memory that nothing refers to any more is handed back between two pieces of work, where the engine would let it lie until it runs short. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How much has to be taken since the last time, in bytes. A collection takes a third of a second where some hundred megabytes are in use. */
const WORTH_IT = 128 * 2 ** 20;

/** What it hands out looks at the heap each time, and collects where that has grown by much. */
export function releaserOf(): () => void {
  let before = process.memoryUsage().heapUsed;
  return () => {
    if (process.memoryUsage().heapUsed - before < WORTH_IT) return;
    collect();
    before = process.memoryUsage().heapUsed;
  };
}

/** The engine shows its collector to contexts that are made after it is told to. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  const engine: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof engine === 'function') engine();
}
