/** Memory that nothing refers to any more is handed back between two pieces of work, where the engine would let it lie until it runs short. */
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

/** The engine shows its collector to contexts that are made after it is told to. Most runs never come here, and load nothing for it. */
function collect(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  const { runInNewContext } = process.getBuiltinModule('node:vm');
  setFlagsFromString('--expose-gc');
  const engine: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof engine === 'function') engine();
}
