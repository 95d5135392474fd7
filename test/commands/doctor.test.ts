/** `assay doctor` on real repositories with the settings that a forge would tell: every way around the gate is found, and a sound gate has none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import doctor from '../../src/commands/doctor.ts';
import type { BranchRules, ForgeSettings } from '../../src/world/command-line.ts';
import { machineOf } from '../../src/world/machine/machine.ts';
import { createRepo } from '../support/repo.ts';

const COMMIT = '8f14e45fceea167a5a36dedd4bea2543c1a9f0d2';

const DECIDE = `on:
  pull_request_target: { types: [opened, synchronize, reopened, labeled, unlabeled, ready_for_review] }
  workflow_run: { workflows: [review], types: [completed] }
  schedule: [{ cron: '*/30 * * * *' }]
permissions: {}
jobs:
  judge:
    uses: acme/assay/.github/workflows/judge.yml@${COMMIT}
`;
const POLICY = 'version: 1\nrules: [{ name: a, require: { label: a }, mode: enforce }]\n';
const FILES = {
  '.github/workflows/assay.yml': DECIDE,
  '.github/assay.yml': POLICY,
  '.github/CODEOWNERS': '/.github/ @acme/leads\n',
};

const RULES: BranchRules = {
  checks: [{ name: 'assay', app: 15368 }],
  ownersApprove: true,
  pullRequestsOnly: true,
  exempt: { value: [] },
};
const SETTINGS: ForgeSettings = {
  repository: 'acme/shop',
  branch: 'main',
  rules: { value: RULES },
  token: { value: { writes: false, approves: false } },
  forkApproval: { value: 'all_external_contributors' },
  isPrivate: { value: false },
};

interface Said {
  readonly status: number;
  readonly printed: string;
}

async function examined(
  files: Readonly<Record<string, string | null>>,
  settings: Partial<ForgeSettings> = {},
): Promise<Said> {
  await using repo = await createRepo();
  await repo.commit({ files: { 'a.txt': 'one\n', ...FILES, ...files } });
  let printed = '';
  const deliver = async (text: string) => {
    printed += text;
  };
  const forgeSettings = async () => ({ ...SETTINGS, ...settings });
  const status = await doctor.run({ repo: repo.directory }, { ...machineOf('0'), deliver, forgeSettings });
  return { status, printed };
}

const ruled = (rules: Partial<BranchRules>): Partial<ForgeSettings> => ({ rules: { value: { ...RULES, ...rules } } });

describe('assay doctor', () => {
  test('finds no way around a sound gate', async () => {
    const { status, printed } = await examined({});
    expect(printed).toMatch(/^0 ways around the gate; 0 more cannot be seen from here\n/);
    expect(printed).not.toContain('✗');
    expect(status).toBe(0);
  });

  test.each<[string, Readonly<Record<string, string | null>>, Partial<ForgeSettings>, string]>([
    ['a status that is not required', {}, ruled({ checks: [] }), 'does not require the status `assay`'],
    [
      'a status that anybody may send',
      {},
      ruled({ checks: [{ name: 'assay', app: null }] }),
      'anybody who may write statuses',
    ],
    ['pushes past the pull request', {}, ruled({ pullRequestsOnly: false }), 'can be pushed to without a pull request'],
    [
      'people who are exempt',
      {},
      ruled({ exempt: { value: ['Team 7 (main)'] } }),
      'exempt from the rules: Team 7 (main)',
    ],
    ['owners who need not approve', {}, ruled({ ownersApprove: false }), 'does not require the approval of owners'],
    ['files that nobody owns', { '.github/CODEOWNERS': '*.ts @acme/leads\n' }, {}, 'nobody owns `.github/assay.yml`'],
    [
      'a later line that takes the owner away',
      { '.github/CODEOWNERS': '* @a/b\n/.github/workflows/\n' },
      {},
      'nobody owns `.github/workflows/assay.yml`',
    ],
    ['a policy that only warns', { '.github/assay.yml': POLICY.replace('enforce', 'warn') }, {}, 'none of the 1 rules'],
    ['a policy that cannot be read', { '.github/assay.yml': 'version: 2\n' }, {}, '.github/assay.yml:1:'],
    ['no policy at all', { '.github/assay.yml': null }, {}, 'there is no policy'],
    [
      'no workflow that decides',
      { '.github/workflows/assay.yml': null },
      {},
      'no workflow on the default branch calls `judge.yml`',
    ],
    [
      'a deciding workflow that the change can edit',
      { '.github/workflows/assay.yml': DECIDE.replace('pull_request_target:', 'pull_request:') },
      {},
      'decides on `pull_request`',
    ],
    [
      'a tag that can be moved',
      { '.github/workflows/assay.yml': DECIDE.replace(COMMIT, 'v1') },
      {},
      'which can be moved',
    ],
    [
      'labels that start nothing',
      { '.github/workflows/assay.yml': DECIDE.replace(', labeled', '') },
      {},
      'is `labeled`',
    ],
    [
      'reviews that start nothing',
      { '.github/workflows/assay.yml': DECIDE.replace(/ {2}workflow_run.*\n/, '') },
      {},
      'a review starts no verdict',
    ],
    ['no sweep', { '.github/workflows/assay.yml': DECIDE.replace(/ {2}schedule.*\n/, '') }, {}, 'are found by nobody'],
    [
      'tokens that write by default',
      {},
      { token: { value: { writes: true, approves: false } } },
      'gets a token that writes',
    ],
    [
      'workflows that approve',
      {},
      { token: { value: { writes: false, approves: true } } },
      'may approve pull requests',
    ],
    [
      'a change checked out beside a token that writes',
      {
        '.github/workflows/build.yml': `on: [pull_request_target]
permissions: write-all
jobs:
  build:
    steps: [{ uses: actions/checkout@${COMMIT}, with: { ref: '\${{ github.event.pull_request.head.sha }}' } }]
`,
      },
      {},
      '`.github/workflows/build.yml`, job `build`, fetches the change',
    ],
  ])('finds %s', async (_, files, settings, said) => {
    const { status, printed } = await examined(files, settings);
    expect(printed).toContain('✗');
    expect(printed).toContain(said);
    expect(status).toBe(1);
  });

  test('the form with an app of its own decides as well', async () => {
    const withApp = DECIDE.replace(
      `uses: acme/assay/.github/workflows/judge.yml@${COMMIT}`,
      `steps: [{ uses: acme/assay@${COMMIT}, with: { stage: judge } }]`,
    );
    expect(await examined({ '.github/workflows/assay.yml': withApp })).toMatchObject({ status: 0 });
  });

  test.each(['decide.yml', 'decide-with-app.yml', 'decide-and-act.yml'])(
    'the form to copy in %s leaves no way around, filled in',
    async (name) => {
      const copied = readFileSync(join(import.meta.dirname, '../../workflows', name), 'utf8');
      const filled = copied.replaceAll('OWNER/assay', 'acme/assay').replaceAll('@COMMIT', `@${COMMIT}`);
      const { status, printed } = await examined({ '.github/workflows/assay.yml': filled });
      expect(printed.match(/^.*[✗?] .*$/gm) ?? []).toEqual([]);
      expect(status).toBe(0);
      expect(printed).toContain('a decision that waits for it says so');
    },
  );

  test('a checkout of the change with a token that only reads is no way around', async () => {
    const build = `on: pull_request_target
permissions: { contents: read }
jobs: { build: { steps: [{ uses: 'actions/checkout@${COMMIT}', with: { ref: '\${{ github.head_ref }}' } }] } }
`;
    expect((await examined({ '.github/workflows/build.yml': build })).status).toBe(0);
  });

  test('what cannot be seen is neither found nor passed', async () => {
    const unavailable = 'the token lacks administration: read';
    const { status, printed } = await examined({}, { rules: { unavailable }, token: { unavailable } });
    expect(status).toBe(5);
    expect(printed).toContain(`? the branch's rules cannot be seen: ${unavailable}`);
  });

  test('a workflow that is no YAML is said and stops nothing, and what it holds is made visible', async () => {
    const { status, printed } = await examined({ '.github/workflows/x\u202e.yml': 'a: [\n' });
    expect(printed).toContain('? not read: .github/workflows/x[U+202E].yml:');
    expect(status).toBe(0);
  });

  test('a private repository reads what the sweep costs', async () => {
    const { printed } = await examined({}, { isPrivate: { value: true } });
    expect(printed).toContain('about 1440 runs in 30 days');
  });
});
