/** `agent-share`: how many of a hundred added lines in scope an agent wrote. */

import { defineCondition } from '../condition.ts';
import { type Bounds, within } from '../counts/bounds.ts';
import { addedLines, shareSchema } from '../counts/line-count.ts';
import { filesInWords, linesInWords, uncountableFiles } from '../origins/line-origins.ts';

export default defineCondition({
  name: 'agent-share',
  description:
    "The share of added lines that an agent wrote, in per cent of all added lines in scope; none of none is 0. Mixed lines count as an agent's.",
  needs: [],
  options: shareSchema,
  ask: (facts, bounds: Bounds) => {
    const [own, all] = [facts.provenance.lines.agent + facts.provenance.lines.mixed, addedLines(facts)];
    const share = all === 0 ? 0 : (own * 100) / all;
    const hidden = uncountableFiles(facts);
    const what = `${Math.round(share * 10) / 10} % by an agent (added lines: ${linesInWords(facts)})`;
    // Lines that nobody counted can move a share both ways.
    if (hidden.length > 0)
      return { holds: undefined, because: `${what}; the lines of ${filesInWords(hidden)} cannot be counted` };
    return within(bounds, {
      count: share,
      what,
      open: null,
      fewer: (most) => ({ who: 'the author', what: `brings the share of lines by an agent down to ${most} %` }),
    });
  },
});
