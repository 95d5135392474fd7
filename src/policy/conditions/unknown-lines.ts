/** `unknown-lines`: how many added lines in scope nobody claims. */

import { defineCondition } from '../condition.ts';
import { type Bounds, boundsSchema, within } from '../counts/bounds.ts';
import { filesInWords, linesInWords, possibleOrigins, uncountableFiles } from '../origins/line-origins.ts';
import { counted } from '../wording/phrases.ts';

export default defineCondition({
  name: 'unknown-lines',
  description: 'The number of added lines of which nobody says who wrote them.',
  needs: [],
  options: boundsSchema,
  ask: (facts, bounds: Bounds) => {
    const count = facts.provenance.lines.unknown;
    const maybe = facts.provenance.lines.mixed;
    const hidden = possibleOrigins(facts).has('unknown') ? uncountableFiles(facts) : [];
    const open = [
      ...(maybe > 0 ? [`of ${counted(maybe, 'mixed line')} some may be nobody's`] : []),
      ...(hidden.length > 0 ? [`those of ${filesInWords(hidden)} cannot be counted`] : []),
    ];
    return within(bounds, {
      count,
      what: `${counted(count, 'line')} by nobody known`,
      detail: `added lines: ${linesInWords(facts)}`,
      open: open.length === 0 ? null : open.join('; '),
      fewer: (most) => ({ who: 'the author', what: `discloses who wrote all but ${counted(most, 'added line')}` }),
    });
  },
});
