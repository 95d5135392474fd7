/** `decides`: something that a change cannot edit forms the verdict. */
import { deciding, type Gate, isTrusted } from '../gate.ts';
import type { Finding, Point } from '../point.ts';

function look(gate: Gate): readonly Finding[] {
  const found = deciding(gate);
  if (found.length === 0)
    return [
      {
        state: 'open',
        because:
          'no workflow on the default branch calls `judge.yml`: what runs on `pull_request` is taken from the change itself, which can edit it',
        fix: 'add the deciding caller: `assay init`',
      },
    ];
  const untrusted = found.filter(({ events }) => [...events.keys()].some((event) => !isTrusted(event)));
  if (untrusted.length === 0)
    return [
      { state: 'closed', because: `\`${found[0]?.path}\` decides, on events that take it from the default branch` },
    ];
  return untrusted.map(({ path, events }) => ({
    state: 'open',
    because: `\`${path}\` decides on ${[...events.keys()]
      .filter((event) => !isTrusted(event))
      .map((event) => `\`${event}\``)
      .join(', ')}, for which GitHub takes the file from the change`,
    fix: 'let it start on `pull_request_target`, `workflow_run`, `issue_comment`, `schedule` and `workflow_dispatch` alone',
  }));
}

export default { name: 'decides', title: 'what forms the verdict is no file of the change', look } satisfies Point;
