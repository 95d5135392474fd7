/** The list of conditions: the vocabulary of `when` and `require`, and all that the schema is made of. */
import type { Condition } from './condition.ts';
import agentLines from './conditions/agent-lines.ts';
import allLinesFrom from './conditions/all-lines-from.ts';
import approvals from './conditions/approvals.ts';
import checks from './conditions/checks.ts';
import label from './conditions/label.ts';
import origin from './conditions/origin.ts';

export const conditions: readonly Condition[] = [origin, allLinesFrom, agentLines, checks, label, approvals];
