/** How long somebody's word holds from when it was given, where a policy says so. */
import type { Facts } from '../../model.ts';
import type { Duration } from '../time/duration.ts';
import { momentInWords } from '../time/moment.ts';
import type { Standing } from './standing.ts';

const COUNTS: Standing = { counts: true, because: '' };
const open = (because: string): Standing => ({ counts: undefined, because });

/** `at`: in milliseconds since 1970. `act`: such as "`kim` approved", for the reason. */
export function withinAge(at: number | undefined, most: Duration | undefined, { forge }: Facts, act: string): Standing {
  if (most === undefined) return COUNTS;
  if (at === undefined) return open(`when ${act} is not known`);
  const now = forge.now ?? { unavailable: 'nobody asked' };
  if ('unavailable' in now) return open(`whether ${act} long ago is not known: ${now.unavailable}`);
  const end = at + most.milliseconds;
  if (now.value < end) return COUNTS;
  return { counts: false, because: `${act} more than ${most.written} ago: it held until ${momentInWords(end)}` };
}
