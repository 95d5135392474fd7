/** `assay policy`: try a policy before it blocks anybody. */
import type { Group } from './command.ts';
import { explain } from './policy/explain.ts';
import { lint } from './policy/lint.ts';
import { replay } from './policy/replay.ts';
import { test } from './policy/test.ts';

export default {
  name: 'policy',
  summary: 'check a policy, explain it, run its own tests, or replay it over past merges',
  commands: [lint, explain, test, replay],
} satisfies Group;
