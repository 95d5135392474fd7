/** Whether what somebody said was said of this very diff: of this head, or of an earlier one with the same diff. */
import type { Facts, Seen } from '../../model.ts';
import type { Standing } from './standing.ts';

const COUNTS: Standing = { counts: true, because: '' };

/** `act`: such as "`kim` approved", for the reason. */
export function boundTo(seen: Seen | undefined, { change, forge }: Facts, act: string): Standing {
  if (seen === undefined) return { counts: undefined, because: `${act} nobody knows what` };
  if ('unavailable' in seen.head)
    return { counts: undefined, because: `what ${act} is not known: ${seen.head.unavailable}` };
  if (seen.head.value === change.head) return COUNTS;
  const short = `\`${seen.head.value.slice(0, 7)}\``;
  const now = forge.digest ?? { unavailable: 'nobody asked' };
  const missing = [seen.digest, now].flatMap((one) => ('unavailable' in one ? [one.unavailable] : []));
  if ('unavailable' in seen.digest || 'unavailable' in now)
    return {
      counts: undefined,
      because: `${act} ${short}, and whether its diff is the present one is not known: ${missing[0]}`,
    };
  if (seen.digest.value === now.value) return COUNTS;
  return { counts: false, because: `${act} ${short}, whose diff is another one` };
}
