/** `agent-lines`: how many added lines in scope an agent wrote. */
import { z } from 'zod';
import type { Facts, Next } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import { filesInWords, linesInWords, possibleOrigins, uncountableFiles } from '../origins.ts';
import { counted } from '../text.ts';

const number = z.int().min(0).optional();
const shape = z.strictObject({ 'more-than': number, 'at-least': number, 'at-most': number, 'less-than': number });
type Bounds = z.infer<typeof shape>;

const options = shape
  .refine((bounds) => Object.keys(bounds).length > 0, {
    error: 'needs `more-than`, `at-least`, `at-most` or `less-than`',
  })
  .refine((bounds) => leastOf(bounds) <= mostOf(bounds), { error: 'no number can be within these bounds' });

export default defineCondition({
  name: 'agent-lines',
  description: "The number of added lines that an agent wrote. Mixed lines count as an agent's.",
  needs: [],
  options,
  ask: answer,
});

/** The smallest number within the bounds. */
function leastOf(bounds: Bounds): number {
  return Math.max(bounds['at-least'] ?? 0, (bounds['more-than'] ?? -1) + 1);
}

/** The greatest number within the bounds. */
function mostOf(bounds: Bounds): number {
  return Math.min(bounds['at-most'] ?? Number.POSITIVE_INFINITY, (bounds['less-than'] ?? Number.POSITIVE_INFINITY) - 1);
}

function answer(facts: Facts, bounds: Bounds): Answer {
  const count = facts.provenance.lines.agent + facts.provenance.lines.mixed;
  const hidden = possibleOrigins(facts).has('agent') ? uncountableFiles(facts) : [];
  const least = count >= leastOf(bounds);
  const most = count <= mostOf(bounds);
  const wanted = Object.entries(bounds).map(([name, bound]) => `${name.replace('-', ' ')} ${bound}`);
  const because = `${counted(count, 'line')} by an agent, wanted ${wanted.join(' and ')}; added lines: ${linesInWords(facts)}`;
  if (!most) return { holds: false, because, next: [fewer(mostOf(bounds))] };
  if (hidden.length === 0) return { holds: least, because };
  // What cannot be counted can lie anywhere above what was.
  const isSure = least && mostOf(bounds) === Number.POSITIVE_INFINITY;
  const unclear = `${because}; those of ${filesInWords(hidden)} cannot be counted`;
  return { holds: isSure ? true : undefined, because: isSure ? because : unclear };
}

function fewer(most: number): Next {
  return { who: 'the author', what: `brings the lines by an agent down to ${most}` };
}
