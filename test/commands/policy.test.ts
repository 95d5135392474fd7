/** `assay policy`: lint, explain, test and replay, on real files and real history. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../src/cli.ts';
import { commands } from '../../src/commands.ts';
import { machineOf } from '../../src/world/machine/machine.ts';
import { createRepo, type Repo } from '../support/repo.ts';

/** What the command prints, and its status. */
async function assay(...args: readonly string[]): Promise<{ readonly printed: string; readonly status: number }> {
  let printed = '';
  const print = (text: string): void => {
    printed += text;
  };
  const machine = { ...machineOf('0'), deliver: async (text: string) => print(text) };
  const status = await commandLine(
    { version: '0', commands, terminal: { out: print, error: print } },
    ['policy', ...args],
    machine,
  );
  return { printed, status };
}

async function withFiles(files: Readonly<Record<string, string>>): Promise<Repo> {
  const repo = await createRepo();
  await repo.commit({ files: { 'a.txt': 'one\n' } });
  for (const [path, text] of Object.entries(files)) {
    const file = join(repo.directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return repo;
}

const POLICY = `version: 1
extends: [.github/policies/base.yml]
rules:
  - name: agents' work is read # by somebody
    when: { origin: agent }
    require: { approvals: 1 }
    mode: enforce
`;
const BASE =
  'version: 1\nrules: [{ name: changes are small, require: { added-lines: { at-most: 2 } }, mode: enforce }]\n';
const FILES = { '.github/assay.yml': POLICY, '.github/policies/base.yml': BASE };

describe('lint', () => {
  test('says how many rules there are, those of other files included', async () => {
    await using repo = await withFiles(FILES);
    const { printed, status } = await assay('lint', '--repo', repo.directory);
    expect(status).toBe(0);
    expect(printed).toContain('2 rules, 2 enforced now or later');
  });

  test('takes the file as a word, and says what is wrong with its place', async () => {
    await using repo = await withFiles({ 'draft.yml': 'version: 1\nrulez: []\n' });
    await expect(assay('lint', join(repo.directory, 'draft.yml'))).rejects.toThrow(
      'draft.yml:2:1: unknown key `rulez`',
    );
  });

  test('a file that is not there is an error, and so is a policy of another repository', async () => {
    await using repo = await withFiles({
      '.github/assay.yml': `version: 1\nextends: [a/b/c.yml@${'0'.repeat(40)}]\nrules: [{ name: a, require: { label: a } }]`,
    });
    await expect(assay('lint', join(repo.directory, 'none.yml'))).rejects.toThrow('there is no policy');
    await expect(assay('lint', '--repo', repo.directory)).rejects.toThrow('is in another repository');
  });
});

test('explain prints every rule with the place of each line, its outcome, the reasons and the next step', async () => {
  await using repo = await createRepo();
  await repo.commit({ files: { 'a.txt': 'one\n', ...FILES } });
  await repo.branch('topic');
  await repo.commit({
    message: 'Add\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
    files: { 'b.txt': '1\n2\n3\n' },
  });
  const { printed, status } = await assay('explain', '--repo', repo.directory, '--base', 'main');
  expect(status).toBe(0);
  expect(printed).toMatch(/^\.github\/policies\/base\.yml@[0-9a-f]{40}:2: rules: \[\{ name: changes are small/m);
  expect(printed).toMatch(/^\.github\/assay\.yml@[0-9a-f]{40}:4: {3}- name: agents' work is read # by somebody$/m);
  expect(printed).toContain('  = violated (enforce)\n    because 3 added lines, wanted at most 2');
  expect(printed).toContain('  = undecided, awaited (enforce)');
  expect(printed).toMatch(/^fail: /m);
});

describe('test', () => {
  const cases = (expected: string): string => `cases:
  - name: an agent's work waits for a reader
    commits: [{ by: agent, agent: codex, trust: verified, adds: { a.ts: 2 } }]
    expect: { conclusion: ${expected}, rules: { agents' work is read: undecided } }
  - name: a large change is blocked
    commits: [{ by: unknown, adds: { a.ts: 3 } }]
    expect: { conclusion: fail, rules: { changes are small: violated, agents' work is read: skipped } }
  - name: and passes once it is read
    commits: [{ by: agent, trust: verified, adds: { a.ts: 2 } }]
    reviews: [{ by: 2 }]
    expect: { conclusion: pass }
`;

  test('holds the outcome of each case against what is expected', async () => {
    await using repo = await withFiles({ ...FILES, '.github/assay.test.yml': cases('pending') });
    expect(await assay('test', '--repo', repo.directory)).toEqual({ printed: '3 of 3 cases hold\n', status: 0 });
  });

  test('says what is otherwise, and fails', async () => {
    await using repo = await withFiles({ ...FILES, 'cases/one.test.yml': cases('pass'), 'cases/other.txt': 'x' });
    const { printed, status } = await assay('test', join(repo.directory, 'cases'), '--repo', repo.directory);
    expect(status).toBe(1);
    expect(printed).toContain("one.test.yml: an agent's work waits for a reader\n  wanted pass, got pending");
    expect(printed).toContain('2 of 3 cases hold');
  });

  test('a case has comments, times, and what the opener may', async () => {
    const policy = `version: 1
rules:
  - name: the opener may write, or somebody read it of late
    require: { any: [{ opener: { permission: write } }, { approvals: { count: 1, max-age: 3d } }] }
    override: { by: { permission: admin }, expires: 2h }
    mode: enforce
`;
    const cases = `cases:
  - { name: who may write, opener-may: write, expect: { conclusion: pass } }
  - name: who may not, and an old approval
    opener-may: read
    now: 2026-06-10T00:00Z
    reviews: [{ by: 2, at: 2026-06-01T00:00Z }]
    expect: { conclusion: pending }
  - name: a new one
    opener-may: read
    now: 2026-06-10T00:00Z
    reviews: [{ by: 2, at: 2026-06-09T00:00Z }]
    expect: { conclusion: pass }
  - name: an admin's word
    opener-may: read
    reviews: []
    now: 2026-06-10T02:00Z
    comments:
      - { by: 9, permission: admin, at: 2026-06-10T01:00Z, says: '/assay override the opener may write, or somebody read it of late: it is due' }
    expect: { conclusion: pass }
  - name: a writer's word
    opener-may: read
    reviews: []
    now: 2026-06-10T02:00Z
    comments:
      - { by: 9, at: 2026-06-10T01:00Z, says: '/assay override the opener may write, or somebody read it of late: it is due' }
    expect: { conclusion: pending }
`;
    await using repo = await withFiles({ '.github/assay.yml': policy, '.github/assay.test.yml': cases });
    expect(await assay('test', '--repo', repo.directory)).toEqual({ printed: '5 of 5 cases hold\n', status: 0 });
  });

  test('a word that no case knows, and a rule that is not there, are said', async () => {
    const odd = (text: string) => withFiles({ ...FILES, '.github/assay.test.yml': `cases:\n  - name: a\n${text}` });
    await using misspelt = await odd('    comits: []\n    expect: {}');
    await expect(assay('test', '--repo', misspelt.directory)).rejects.toThrow('did you mean `commits`?');
    await using missing = await odd('    expect: { rules: { no such rule: satisfied } }');
    expect((await assay('test', '--repo', missing.directory)).printed).toContain('there is no rule `no such rule`');
  });
});

describe('replay', () => {
  /** Two commits on the main line and a merge of a branch with an agent's commit. */
  async function history(): Promise<Repo> {
    const repo = await createRepo();
    await repo.commit({ files: { 'a.txt': 'one\n' } });
    await repo.commit({ message: 'Too much', files: { 'b.txt': '1\n2\n3\n' } });
    await repo.branch('topic');
    await repo.commit({ message: 'Add\n\nCo-Authored-By: Claude <noreply@anthropic.com>', files: { 'c.txt': '1\n' } });
    return repo;
  }

  test('counts what each rule would have blocked, and what would have waited', async () => {
    await using repo = await history();
    for (const [path, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(repo.directory, path)), { recursive: true });
      await writeFile(join(repo.directory, path), text);
    }
    const { printed, status } = await assay(
      'replay',
      '--repo',
      repo.directory,
      '--since',
      '1970-01-02',
      '--format',
      'json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      merges: 2,
      unreadable: 0,
      asWritten: { blocked: 1, waiting: 1, warned: 0 },
      ifEnforced: { blocked: 1, open: 0, waiting: 1 },
      rules: [
        { rule: 'changes are small', blocks: 1, waits: 0, met: 1 },
        { rule: "agents' work is read", blocks: 0, waits: 1, skipped: 1 },
      ],
    });
  });

  test('tells what a check could not look at here from what would have been blocked', async () => {
    await using repo = await history();
    await repo.commit({ files: { 'package.json': '{ "dependencies": { "left-pad": "1.3.0" } }\n' } });
    const printed = await assay('replay', '--repo', repo.directory, '--since', '1970-01-02', '--limit', '1');
    expect(printed.printed).toContain('if every rule were enforced: 0 blocked, 1 that cannot be told here, 0 waiting');
  });

  test('prints a table, and takes the built-in default where there is no policy', async () => {
    await using repo = await history();
    const { printed } = await assay('replay', '--repo', repo.directory, '--since', '1970-01-02', '--limit', '1');
    expect(printed).toContain('built-in default, over 1 merge\n');
    expect(printed).toContain('agent-written code has a reader with write permission (warn)');
  });

  test('a limit that is no number is refused', async () => {
    await expect(assay('replay', '--limit', 'many')).rejects.toThrow('`--limit many`: give a whole number');
  });
});
