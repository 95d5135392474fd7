/** What differs from run to run, pinned: the clock, chance. Zone and locale are the environment's business. */

/** 2020-02-03T04:05:06.789Z, in milliseconds. */
const NOW = 1_580_702_706_789;

/** Starts both anew, so that one call does not see what another one used up. */
export function pin(): () => void {
  const RealDate = Date;
  let seed = 1;
  Math.random = () => {
    // Mulberry32: small, even, the same on every machine.
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  let ticks = 0;
  // It moves, or a loop that waits for it would never end.
  const tick = (): number => {
    ticks += 1;
    return ticks / 100;
  };
  const now = (): number => NOW + Math.floor(tick());
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  });
  RealDate.prototype.constructor = globalThis.Date;
  performance.now = tick;
  return () => {
    seed = 1;
    ticks = 0;
  };
}
