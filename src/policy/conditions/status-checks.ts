/** `status-checks`: what others say of the head, by name: a CI job, a scanner, a commit status. */
import { z } from 'zod';
import { defineCondition } from '../condition.ts';
import { judgeStatus, type NamedStatus, namedStatus, needsOfStatus } from '../statuses/named-status.ts';

const options: z.ZodType<readonly NamedStatus[]> = z.union([
  namedStatus.transform((one) => [one]),
  z.array(namedStatus).min(1).max(50),
]);

export default defineCondition({
  name: 'status-checks',
  description:
    "Checks and statuses that others report for the head succeeded: by name, and by app or workflow where it is said. Neutral and skipped do not count unless listed. For Assay's own checks there is `checks`.",
  needs: ['statuses', 'runs:*'],
  needsFor: (wanted) => wanted.flatMap(needsOfStatus),
  options,
  ask: (facts, wanted) => {
    const all = wanted.map((one) => judgeStatus(facts, one, null));
    const first = all.find(({ holds }) => holds === false) ?? all.find(({ holds }) => holds === undefined);
    const open = all.filter(({ holds }) => holds !== true);
    return {
      holds: first === undefined ? true : first.holds,
      because: (first === undefined ? all : open).map(({ because }) => because).join('; '),
      awaited: true,
      next: open.flatMap(({ next = [] }) => next),
    };
  },
});
