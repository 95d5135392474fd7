/** What a rule says of time: from when it is enforced, and until when it is asked. The time itself is a fact; where it is not known, the stricter answer counts. */
import type { Forge, Mode } from '../../model.ts';
import type { Rule } from '../policy.ts';

type Timed = Pick<Rule, 'mode' | 'until' | 'enforceFrom'>;

/** The mode at this time, and in plain words what the time does to the rule. `isOver`: it is no longer asked. */
export function atTime(
  { mode, until, enforceFrom }: Timed,
  now: Forge['now'],
): { readonly mode: Mode; readonly isOver: boolean; readonly because: readonly string[] } {
  const known = now !== undefined && 'value' in now ? now.value : null;
  if (until !== null && known !== null && known >= until.at)
    return { mode, isOver: true, because: [`the rule ended at ${until.written} (\`until\`)`] };
  if (enforceFrom === null) return { mode, isOver: false, because: [] };
  if (known === null)
    return { mode: 'enforce', isOver: false, because: ['the time is unknown, so the rule is enforced already'] };
  if (known >= enforceFrom.at) return { mode: 'enforce', isOver: false, because: [] };
  return { mode, isOver: false, because: [`enforced from ${enforceFrom.written} on`] };
}
