/** Wildcard matching in bounded time, for the characters of a name as for the parts of a path. */

/** What one item must be; null stands for any number of items. */
export type Wanted<Item> = ((item: Item) => boolean) | null;

/**
 * Whether the whole pattern matches all items. Only the latest wildcard is ever widened, because an earlier one
 * that took more could not leave more to what follows it: at most pattern × items comparisons.
 */
export function matchWildcards<Item>(pattern: readonly Wanted<Item>[], items: readonly Item[]): boolean {
  let at = 0;
  let wildcard = -1;
  let taken = 0;
  for (let i = 0; i < items.length; ) {
    const wanted = pattern[at];
    const item = items[i];
    if (wanted === null) {
      wildcard = at++;
      taken = i;
    } else if (wanted !== undefined && item !== undefined && wanted(item)) {
      at++;
      i++;
    } else if (wildcard >= 0) {
      at = wildcard + 1;
      i = ++taken;
    } else return false;
  }
  return pattern.slice(at).every((wanted) => wanted === null);
}
