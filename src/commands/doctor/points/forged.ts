/** `forged`: no run of a change's own workflow holds a token that can write the status. */
import { type Gate, isTrusted, type Job, mayWrite, type Workflow } from '../gate.ts';
import type { Finding, Point } from '../point.ts';

/** Scopes that can make the gate green: by its status, by an approval, by a label, or by changing the branch. */
const SCOPES = ['statuses', 'pull-requests', 'contents'] as const;

function look(gate: Gate): readonly Finding[] {
  const { token } = gate.settings;
  return [...byDefault(token), ...checkedOut(gate)];
}

/** A branch of this repository may hold any workflow, with any permissions: only the repository's own limit stops it. */
function byDefault(token: Gate['settings']['token']): readonly Finding[] {
  if ('unavailable' in token)
    return [
      { state: 'unknown', because: `what a workflow's token may do by default cannot be seen: ${token.unavailable}` },
    ];
  const { writes, approves } = token.value;
  return [
    writes
      ? {
          state: 'open',
          because: 'a workflow that says nothing gets a token that writes',
          fix: 'Settings, Actions, General: read repository contents and packages permissions',
        }
      : { state: 'closed', because: 'a workflow that says nothing gets a token that only reads' },
    approves
      ? {
          state: 'open',
          because: 'workflows may approve pull requests',
          fix: 'Settings, Actions, General: do not let GitHub Actions create and approve pull requests',
        }
      : { state: 'closed', because: 'workflows cannot approve pull requests' },
  ];
}

/** A workflow of the default branch that fetches the change's code while it holds a token that writes. */
function checkedOut({ workflows }: Gate): readonly Finding[] {
  const found = workflows.filter(({ events }) => [...events.keys()].some(isRisky)).flatMap(risksOf);
  return found.length > 0
    ? found
    : [{ state: 'closed', because: 'no workflow with a token that writes checks a change out' }];
}

const isRisky = (event: string): boolean => isTrusted(event) && event !== 'schedule' && event !== 'workflow_dispatch';

const HEAD = /\bhead(?:_ref|_sha|\.ref|\.sha|_commit|\.repo)\b|refs\/pull\//;

const takesHead = ({ uses, scripts }: Job): boolean =>
  uses.some(({ action, ref }) => action.startsWith('actions/checkout@') && HEAD.test(ref ?? '')) ||
  scripts.some(
    (script) => /\bgit\s+(?:fetch|checkout|pull)\b|\bgh\s+pr\s+checkout\b/.test(script) && HEAD.test(script),
  );

function risksOf(workflow: Workflow): readonly Finding[] {
  const { path, jobs } = workflow;
  return jobs
    .filter((job) => takesHead(job) && SCOPES.some((scope) => mayWrite(workflow, job, scope) !== false))
    .map(({ id }) => ({
      state: 'open',
      because: `\`${path}\`, job \`${id}\`, fetches the change's files while its token may write`,
      fix: 'give the job `permissions: {}` and what it reads, or let it run on `pull_request`',
    }));
}

export default { name: 'forged', title: 'no code of a change holds a token that writes', look } satisfies Point;
