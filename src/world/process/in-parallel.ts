/** Many small jobs, a few at a time. */

/** The results in the order of the items. The first failure rejects; no further job is begun after it. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  job: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  // The workers share one iterator, so each takes the next item that nobody has.
  const queue = items.entries();
  let hasFailed = false;
  const work = async () => {
    for (const [index, item] of queue) {
      if (hasFailed) return;
      results[index] = await job(item);
    }
  };
  const workers = Array.from({ length: Math.min(width, items.length) }, () =>
    work().catch((error: unknown) => {
      hasFailed = true;
      throw error;
    }),
  );
  await Promise.all(workers);
  return results;
}
