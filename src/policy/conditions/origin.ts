/** `origin`: at least one added line in scope is one of these. */
import { z } from 'zod';
import type { Facts, Origin } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import {
  filesInWords,
  filesWithoutLines,
  LINE_ORIGINS,
  linesInWords,
  possibleOrigins,
} from '../origins/line-origins.ts';
import { ORIGINS, presentIn } from '../origins/recount.ts';

const origin = z.enum(ORIGINS);

export default defineCondition({
  name: 'origin',
  description:
    "At least one added line was written by one of these. A mixed line counts as an agent's. `mixed` itself: the lines have several origins.",
  needs: [],
  options: z.union([origin, z.array(origin).min(1)]),
  ask: (facts, options) => answer(facts, new Set([options].flat())),
});

function answer(facts: Facts, wanted: ReadonlySet<Origin>): Answer {
  const silent = filesWithoutLines(facts);
  const hidden = silent.length > 0 ? [...possibleOrigins(facts)] : [];
  const without = silent.length > 0 ? `; without added lines: ${filesInWords(silent)}` : '';
  const because = `added lines: ${linesInWords(facts)}${without}`;
  const names = [...wanted].join(' or ');
  const { lines } = facts.provenance;
  if (isSeen(lines, wanted) || (hidden.length > 0 && hidden.every((one) => wanted.has(one))))
    return { holds: true, because };
  if (isPossible(lines, hidden, wanted))
    return { holds: undefined, because: `it cannot be told whether the origin is ${names}; ${because}` };
  return { holds: false, because: `no added line is of origin ${names}; ${because}` };
}

type Lines = Facts['provenance']['lines'];

function isSeen(lines: Lines, wanted: ReadonlySet<Origin>): boolean {
  const seen = presentIn(lines);
  const isOfOne = seen.some((one) => wanted.has(one) || (one === 'mixed' && wanted.has('agent')));
  return isOfOne || (wanted.has('mixed') && seen.length > 1);
}

/** Where no line tells, anybody may have done it who wrote a commit; and a mixed line may be anybody's. */
function isPossible(lines: Lines, hidden: readonly Origin[], wanted: ReadonlySet<Origin>): boolean {
  const possible = [...hidden, ...(lines.mixed > 0 ? LINE_ORIGINS : [])];
  const isMixture = hidden.length > 0 && new Set([...hidden, ...presentIn(lines)]).size > 1;
  return possible.some((one) => wanted.has(one)) || (wanted.has('mixed') && isMixture);
}
