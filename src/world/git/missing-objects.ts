/** Objects that come when they are asked for: whatever is missing while questions are under way is brought in one go. */
import type { Sha } from '../../model.ts';
import type { Objects } from './objects.ts';

/** Brings objects by name. What cannot be brought stays missing; a failure of the world rejects. */
export type Supply = (names: readonly Sha[]) => Promise<void>;

/** Names that are waited for together. */
interface Batch {
  readonly names: Sha[];
  readonly delivered: Promise<void>;
  readonly settle: (delivery: Promise<void>) => void;
}

export function withSupply(objects: Objects, supply: Supply): Objects {
  const asked = new Map<string, Promise<void>>();
  let batch = newBatch();
  let underWay = 0;

  /** The same name is brought once, however often it is missed. */
  const bring = (name: Sha): Promise<void> => {
    const delivered = asked.get(name) ?? batch.delivered;
    if (!asked.has(name)) batch.names.push(name);
    asked.set(name, delivered);
    return delivered;
  };
  /** Once every question has its answer, nothing more can be missed at this moment. */
  const deliver = () => {
    if (underWay > 0 || batch.names.length === 0) return;
    const { names, settle } = batch;
    batch = newBatch();
    settle(supply(names));
  };
  const supplied =
    <Found>(ask: (name: string) => Promise<Found | undefined>) =>
    async (name: string): Promise<Found | undefined> => {
      let delivered: Promise<void> | undefined;
      underWay += 1;
      try {
        const found = await ask(name);
        if (found !== undefined || !/^[0-9a-f]{40,64}$/.test(name)) return found;
        delivered = bring(name);
      } finally {
        underWay -= 1;
        deliver();
      }
      await delivered;
      return ask(name);
    };

  return {
    info: supplied((name) => objects.info(name)),
    content: (name, most) => supplied((asking) => objects.content(asking, most))(name),
  };
}

function newBatch(): Batch {
  let settle: Batch['settle'] = () => undefined;
  const delivered = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { names: [], delivered, settle };
}
