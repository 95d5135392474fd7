/** `assay init`: the files of the gate, put into a repository that has none of them yet. */
import { UserError } from '../errors.ts';
import type { Added } from '../world/command-line.ts';
import type { Command } from './command.ts';
import starters from './init/starters.json' with { type: 'json' };

type Starter = keyof typeof starters;

/** The untrusted one looks and shows; the deciding one publishes; a review wakes it. */
const CALLERS: Readonly<Record<string, Starter>> = {
  '.github/workflows/assay-verify.yml': 'workflows/verify.yml',
  '.github/workflows/assay-decide.yml': 'workflows/decide.yml',
  '.github/workflows/assay-review-signal.yml': 'workflows/review-signal.yml',
};

const POLICIES = ['observe', 'small-team', 'open-source', 'monorepo', 'regulated', 'kernel'] as const;
type PolicyName = (typeof POLICIES)[number];
const isPolicy = (name: string): name is PolicyName => POLICIES.some((one) => one === name);

/** What stands in the callers for whose copy of Assay runs, and at which commit. */
interface Placed {
  readonly repository: string;
  readonly commit: string;
}

const PLACEHOLDERS: Placed = { repository: 'OWNER/assay', commit: 'COMMIT' };

function placedBy(written: string | undefined): Placed {
  if (written === undefined) return PLACEHOLDERS;
  const [, repository, commit] = /^([\w.-]{1,100}\/[\w.-]{1,100})@([0-9a-f]{40})$/.exec(written) ?? [];
  if (repository !== undefined && commit !== undefined) return { repository, commit };
  throw new UserError(
    `--action: \`${written}\` is not \`owner/repository@commit\` with a full commit of 40 digits: a tag can be moved, a commit cannot`,
  );
}

function filesFor({ repository, commit }: Placed, policy: PolicyName): readonly (readonly [string, string])[] {
  const filled = (text: string): string =>
    text.replaceAll(/^( *(?:- )?uses: )OWNER\/assay(\S*)@COMMIT/gm, `$1${repository}$2@${commit}`);
  const callers = Object.entries(CALLERS).map(([to, from]) => [to, filled(starters[from])] as const);
  return [
    ['.github/assay.yml', starters[`workflows/policies/${policy}.yml`]],
    ['.github/assay.test.yml', starters[`workflows/policies/${policy}.test.yml`]],
    ...callers,
  ];
}

const said = (path: string, added: Added): string => {
  switch (added.kind) {
    case 'written':
      return `+ ${path}\n`;
    case 'same':
      return `= ${path} is there already, the same\n`;
    case 'kept':
      return `! ${path} is there already and stays as it is. To ours it differs so:\n${added.difference.replaceAll(/^/gm, '    ').trimEnd()}\n`;
    default:
      return added satisfies never;
  }
};

function nextSteps({ repository }: Placed): string {
  const steps = [
    ...(repository === PLACEHOLDERS.repository
      ? ['in each workflow, put the account whose copy of Assay you use for OWNER, and a full commit of it for COMMIT']
      : []),
    'read the policy, and try it on what was merged before: `assay policy replay`',
    'merge these files to the default branch',
    '`assay doctor` says whether the gate can be walked around',
  ];
  return `\nNext:\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join('')}`;
}

export default {
  name: 'init',
  summary: 'write a starter policy and the workflows that apply it; a file that is there is never overwritten',
  options: [
    { flags: '--repo <dir>', description: 'the repository', default: '.' },
    {
      flags: '--policy <name>',
      description: 'which policy to begin with',
      choices: POLICIES,
      default: 'observe',
    },
    { flags: '--action <owner/repository@commit>', description: 'whose copy of Assay to use, at which full commit' },
  ],
  async run({ repo = '.', policy = 'observe', action }, machine) {
    const placed = placedBy(action);
    const files = filesFor(placed, isPolicy(policy) ? policy : 'observe');
    for (const [path, text] of files) {
      await machine.deliver(said(path, await machine.addFile({ folder: repo, path, text })));
    }
    await machine.deliver(nextSteps(placed));
    return 0;
  },
} satisfies Command;
