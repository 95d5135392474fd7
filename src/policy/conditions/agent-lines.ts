/** `agent-lines`: how many added lines in scope an agent wrote. */

import { defineCondition } from '../condition.ts';
import { type Bounds, boundsSchema, within } from '../counts/bounds.ts';
import { filesInWords, linesInWords, possibleOrigins, uncountableFiles } from '../origins/line-origins.ts';
import { counted } from '../wording/phrases.ts';

export default defineCondition({
  name: 'agent-lines',
  description: "The number of added lines that an agent wrote. Mixed lines count as an agent's.",
  needs: [],
  options: boundsSchema,
  ask: (facts, bounds: Bounds) => {
    const count = facts.provenance.lines.agent + facts.provenance.lines.mixed;
    const hidden = possibleOrigins(facts).has('agent') ? uncountableFiles(facts) : [];
    return within(bounds, {
      count,
      what: `${counted(count, 'line')} by an agent`,
      detail: `added lines: ${linesInWords(facts)}`,
      open: hidden.length === 0 ? null : `those of ${filesInWords(hidden)} cannot be counted`,
      fewer: (most) => ({ who: 'the author', what: `brings the lines by an agent down to ${most}` }),
    });
  },
});
