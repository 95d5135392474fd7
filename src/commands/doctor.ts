/** `assay doctor`: is the gate really a gate? Every way around it that can be seen from here, with the fix. */
import { UserError } from '../errors.ts';
import { OWNERS_PATHS } from '../policy/people/codeowners.ts';
import { counted } from '../policy/wording/phrases.ts';
import { verbatim } from '../report/visible.ts';
import type { Machine } from '../world/command-line.ts';
import type { OpenWorld } from '../world/world.ts';
import type { Command, ExitStatus } from './command.ts';
import type { CodeOwners, Gate, Workflow } from './doctor/gate.ts';
import type { Finding, Point } from './doctor/point.ts';

const WORKFLOWS = '.github/workflows';

/** The files as the remote's default branch has them; where no remote is known, as they were committed last. */
async function open(repo: string, rev: string | undefined, machine: Machine): Promise<OpenWorld> {
  const at = (head: string) => machine.openRepository({ repo, base: head, head });
  if (rev !== undefined) return await at(rev);
  return await at('refs/remotes/origin/HEAD').catch((problem: unknown) => {
    if (problem instanceof UserError) return at('HEAD');
    throw problem;
  });
}

async function gateOf(repo: string, rev: string | undefined, machine: Machine): Promise<Gate> {
  await using world = await open(repo, rev, machine);
  const { readPolicy } = await import('./doctor/read-policy.ts');
  const [{ workflows, unread }, owners, policy, settings] = await Promise.all([
    workflowsOf(world),
    ownersOf(world),
    readPolicy(world.tree),
    machine.forgeSettings(repo),
  ]);
  return { workflows, unread, owners, policy, settings };
}

/** Of the default branch, as git has it: what lies in the work tree decides nothing yet. */
async function workflowsOf({ tree }: OpenWorld): Promise<Pick<Gate, 'workflows' | 'unread'>> {
  const { readWorkflow } = await import('./doctor/read-workflow.ts');
  const entries = await tree.list('target', WORKFLOWS);
  const paths = entries.filter(({ name }) => /\.ya?ml$/.test(name)).map(({ name }) => `${WORKFLOWS}/${name}`);
  const workflows: Workflow[] = [];
  const unread: { path: string; why: string }[] = [];
  for (const path of paths) {
    try {
      workflows.push(readWorkflow((await tree.read('target', path)) ?? '', path));
    } catch (problem) {
      if (!(problem instanceof UserError)) throw problem;
      unread.push({ path, why: problem.message });
    }
  }
  return { workflows, unread };
}

async function ownersOf({ tree }: OpenWorld): Promise<CodeOwners | null> {
  for (const path of OWNERS_PATHS) {
    const text = await tree.read('target', path);
    if (text !== undefined) return { path, text };
  }
  return null;
}

const MARKS: Readonly<Record<Finding['state'], string>> = { closed: '✓', open: '✗', unknown: '?', told: '·' };
/** Names of files and of rulesets are somebody else's text. */
const LONGEST = 500;

function linesOf({ title }: Point, findings: readonly Finding[]): readonly string[] {
  const lines = findings.flatMap(({ state, because, fix }) => [
    `  ${MARKS[state]} ${because}`,
    ...(fix === undefined ? [] : [`    → ${fix}`]),
  ]);
  return ['', title, ...lines];
}

/** Open ways first in what a script sees, then what could not be seen. */
function statusOf(findings: readonly Finding[]): ExitStatus {
  if (findings.some(({ state }) => state === 'open')) return 1;
  return findings.some(({ state }) => state === 'unknown') ? 5 : 0;
}

export default {
  name: 'doctor',
  summary: 'is the gate really a gate: required status, owned files, token permissions, events, cost',
  options: [
    { flags: '--repo <dir>', description: 'the repository', default: '.' },
    { flags: '--rev <rev>', description: "whose files to read (default: the remote's default branch, else HEAD)" },
  ],
  async run({ repo = '.', rev }, machine) {
    const [gate, { points }] = await Promise.all([gateOf(repo, rev, machine), import('./doctor/points.ts')]);
    const looked = points
      .map((point) => ({ point, findings: point.look(gate) }))
      .filter(({ findings }) => findings.length > 0);
    const all = looked.flatMap(({ findings }) => findings);
    const count = (state: Finding['state']): number => all.filter((one) => one.state === state).length;
    const { repository, branch } = gate.settings;
    const lines = [
      `${counted(count('open'), 'way', 'ways')} around the gate; ${count('unknown')} more cannot be seen from here`,
      `${repository ?? 'a local repository'}, \`${branch}\``,
      ...looked.flatMap(({ point, findings }) => linesOf(point, findings)),
      ...gate.unread.map(({ why }) => `? not read: ${why}`),
    ];
    await machine.deliver(lines.map((line) => `${verbatim(line, LONGEST)}\n`).join(''));
    return statusOf(all);
  },
} satisfies Command;
