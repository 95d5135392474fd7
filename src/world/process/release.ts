/** Memory that nothing refers to any more is handed back between two pieces of work, where the engine would let it lie until it runs short. */
/** How much has to be taken since the last time, in bytes. A collection takes a third of a second where some hundred megabytes are in use. */
const WORTH_IT = 128 * 2 ** 20;

/** The engine's own, or what stands for it. */
export interface Heap {
  /** In bytes. */
  readonly used: () => number;
  readonly collect: () => void;
}

/** What it hands out looks at the heap each time, and collects where that has grown by much and is half of the most it ever was: below that, memory that was taken once is there for the next piece of work. */
export function releaserOf(heap: Heap = { used: () => process.memoryUsage().heapUsed, collect }): () => void {
  let before = heap.used();
  let most = before;
  return () => {
    const used = heap.used();
    most = Math.max(most, used);
    if (used - before < WORTH_IT || used < most / 2) return;
    heap.collect();
    before = heap.used();
  };
}

/** The engine shows its collector to contexts that are made after it is told to. Most runs never come here, and load nothing for it. */
function collect(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  const { runInNewContext } = process.getBuiltinModule('node:vm');
  setFlagsFromString('--expose-gc');
  const engine: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof engine === 'function') engine();
}
