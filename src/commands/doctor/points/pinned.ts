/** `pinned`: what runs is a commit that was chosen, and not what somebody moves a tag to. */
import type { Gate, Job, Workflow } from '../gate.ts';
import type { Finding, Point } from '../point.ts';

const WHOLE_COMMIT = /@[0-9a-f]{40}$/;

const usedBy = ({ calls, uses }: Job): readonly string[] => [
  ...(calls === null ? [] : [calls]),
  ...uses.map(({ action }) => action),
];

/** Workflows in which Assay runs: a moved tag there is a way to another verdict. */
const runsAssay = ({ jobs }: Workflow): boolean =>
  jobs.some((job) =>
    usedBy(job).some((used) => /^[\w.-]+\/assay(?:[/@]|$)|\/\.github\/workflows\/(?:judge|verify)\.yml@/.test(used)),
  );

function look({ workflows }: Gate): readonly Finding[] {
  const ours = workflows.filter(runsAssay);
  if (ours.length === 0)
    return [
      { state: 'open', because: 'no workflow on the default branch runs Assay', fix: 'add the callers: `assay init`' },
    ];
  const loose = ours.flatMap(({ path, jobs }) =>
    jobs
      .flatMap(usedBy)
      .filter((used) => !used.startsWith('.') && !WHOLE_COMMIT.test(used))
      .map((used) => ({ path, used })),
  );
  if (loose.length === 0)
    return [{ state: 'closed', because: 'all that runs beside Assay is pinned to whole commits' }];
  return loose.map(({ path, used }) => ({
    state: 'open',
    because: `\`${path}\` uses \`${used}\`, which can be moved`,
    fix: 'name the full commit, and its version in a comment',
  }));
}

export default { name: 'pinned', title: 'what runs is what was chosen', look } satisfies Point;
