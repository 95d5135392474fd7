/** `awake`: what can change the verdict starts the deciding workflow, and what is lost is found again. */
import { deciding, type Gate } from '../gate.ts';
import type { Finding, Point } from '../point.ts';

const TYPES = ['opened', 'synchronize', 'reopened', 'labeled', 'unlabeled', 'ready_for_review'];

function look(gate: Gate): readonly Finding[] {
  const all = deciding(gate);
  if (all.length === 0) return [];
  const events = new Map(all.flatMap((workflow) => [...workflow.events]));
  const types = typesOf(events.get('pull_request_target'));
  const deaf = TYPES.filter((type) => !types.includes(type));
  const findings: readonly (Finding | null)[] = [
    deaf.length === 0
      ? null
      : {
          state: 'open',
          because: `no verdict is formed when a pull request is ${deaf.map((type) => `\`${type}\``).join(', ')}`,
          fix: `list them under \`pull_request_target: types\``,
        },
    events.has('workflow_run')
      ? null
      : {
          state: 'open',
          because:
            'a review starts no verdict: its event takes the workflow from the change, so it can only be a signal',
          fix: 'add `workflow_run` for the review signal: `assay init` writes both',
        },
    events.has('schedule')
      ? null
      : {
          state: 'open',
          because: 'an event that is lost, a soak time and an expiry are found by nobody',
          fix: 'add a `schedule` for the sweep',
        },
  ];
  const open = findings.filter((one) => one !== null);
  return open.length > 0 ? open : [{ state: 'closed', because: 'pushes, labels, reviews and a schedule start it' }];
}

/** GitHub's own choice where a workflow lists none. */
const USUAL = ['opened', 'synchronize', 'reopened'];

function typesOf(written: unknown): readonly string[] {
  if (typeof written !== 'object' || written === null || !('types' in written)) return USUAL;
  const { types } = written;
  return Array.isArray(types) ? types.filter((type) => typeof type === 'string') : USUAL;
}

export default { name: 'awake', title: 'whatever changes the verdict has it formed anew', look } satisfies Point;
