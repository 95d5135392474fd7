/** `all-lines-from`: every added line in scope is one of these. The strict form of `origin`. */
import { z } from 'zod';
import type { Facts } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import {
  filesInWords,
  LINE_ORIGINS,
  type LineOrigin,
  linesInWords,
  possibleOrigins,
  uncountableFiles,
} from '../origins/line-origins.ts';
import { presentIn } from '../origins/recount.ts';

const origin = z.enum(LINE_ORIGINS);

export default defineCondition({
  name: 'all-lines-from',
  description: 'Every added line was written by one of these. Holds where no line was added.',
  needs: [],
  options: z.union([origin, z.array(origin).min(1)]),
  ask: (facts, options) => answer(facts, new Set([options].flat())),
});

function answer(facts: Facts, wanted: ReadonlySet<LineOrigin>): Answer {
  const names = [...wanted].join(' or ');
  const counts = `added lines: ${linesInWords(facts)}`;
  const isForAll = LINE_ORIGINS.every((one) => wanted.has(one));
  const others = presentIn(facts.provenance.lines).filter((one) => (one === 'mixed' ? !isForAll : !wanted.has(one)));
  // A mixed line counts as an agent's: one that is, or is not, of the wanted origins.
  if (others.some((one) => one !== 'mixed' || !wanted.has('agent')))
    return { holds: false, because: `not all lines are of origin ${names}; ${counts}` };
  if (others.length > 0)
    return { holds: undefined, because: `mixed lines may be somebody else's than ${names}; ${counts}` };

  const files = uncountableFiles(facts);
  const isSure = files.length === 0 || [...possibleOrigins(facts)].every((one) => wanted.has(one));
  if (isSure) return { holds: true, because: `all lines are of origin ${names}; ${counts}` };
  return { holds: undefined, because: `it cannot be told who wrote ${filesInWords(files)}; ${counts}` };
}
