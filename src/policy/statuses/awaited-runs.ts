/** Why a run of a workflow has not brought what is awaited of it, as far as the forge tells, and who can do what about it. */
import type { ChangeRuns, Forge, Next, Path } from '../../model.ts';
import { listed, quoted } from '../wording/phrases.ts';

export interface Obstacle {
  readonly because: string;
  /** Null where nobody knows what would help. */
  readonly next: Next | null;
}

/** Of a status that nobody has reported. `workflow`: the file whose run reports it; null where that is not known. */
export function whyUnreported({ runs }: Forge, workflow: Path | null): Obstacle | null {
  return whyMissing(runs, () => (workflow === null ? null : [workflow]));
}

/** Of claims: what the jobs of a workflow that calls `verify.yml` found. */
export function whyUnclaimed({ runs }: Forge): Obstacle | null {
  if (runs !== undefined && 'value' in runs && runs.value.verifying.length === 0)
    return {
      because: 'no workflow at the target calls `verify.yml`',
      next: { who: 'a maintainer', what: 'adds the workflow that calls `verify.yml` to the target' },
    };
  return whyMissing(runs, ({ verifying }) => verifying);
}

/** Null where the forge tells nothing that would explain it: why it is missing stays unknown. */
function whyMissing(runs: Forge['runs'], meantIn: (runs: ChangeRuns) => readonly Path[] | null): Obstacle | null {
  if (runs === undefined) return null;
  if ('unavailable' in runs) return { because: `why is not known: ${runs.unavailable}`, next: null };
  const { latest, conflict, off } = runs.value;
  if (conflict !== null) return conflicting(conflict);
  const meant = meantIn(runs.value);
  const own = latest.filter(({ workflow }) => meant?.includes(workflow) ?? true);
  const told = STATES.map((state) => obstacleIn(own, state)).find((one) => one !== null);
  // Of runs of which nobody knows whether they would report it, no more than what they are is said; but one approval lets all begin.
  if (told) return meant === null && told.next !== APPROVAL ? { ...told, next: null } : told;
  return switchedOff(off.filter((workflow) => meant?.includes(workflow)));
}

const conflicting = (target: string): Obstacle => ({
  because: `no run starts while the change conflicts with ${quoted(target)}`,
  next: { who: 'the author', what: `resolves the conflict with ${quoted(target)}` },
});

function switchedOff(off: readonly Path[]): Obstacle | null {
  if (off.length === 0) return null;
  const files = listed(off.map(quoted));
  return {
    because: `${files} is switched off`,
    next: { who: 'a maintainer', what: `switches the workflow ${files} on` },
  };
}

interface State {
  /** In the forge's words. */
  readonly of: readonly string[];
  /** What a run in it does; null where the forge's word is the best one. */
  readonly is: string | null;
  readonly next: Next;
}

const APPROVAL: Next = { who: 'a maintainer', what: 'approves the workflow run' };
/** What waits for a person comes first, what ends by itself next. */
const STATES: readonly State[] = [
  { of: ['action-required'], is: 'waits for somebody to approve it', next: APPROVAL },
  {
    of: ['waiting'],
    is: 'waits for an environment that is protected',
    next: { who: 'whoever guards the environment', what: 'lets the workflow run go on' },
  },
  {
    of: ['queued', 'requested', 'pending', 'in-progress'],
    is: 'has not ended yet',
    next: { who: 'nobody', what: 'has to do anything until the workflow run has ended' },
  },
  {
    of: ['cancelled', 'failure', 'timed-out', 'startup-failure', 'stale'],
    is: null,
    next: {
      who: 'somebody with write access',
      what: 'runs all jobs of the workflow again, or finds out why it ended so',
    },
  },
];

function obstacleIn(runs: ChangeRuns['latest'], { of, is, next }: State): Obstacle | null {
  const first = runs.find(({ state }) => of.includes(state));
  if (first === undefined) return null;
  const such = runs.filter(({ state }) => (is === null ? state === first.state : of.includes(state)));
  const files = listed(such.map(({ workflow }) => quoted(workflow)));
  return { because: `the run of ${files} ${is ?? `ended as ${quoted(first.state)}`}`, next };
}
