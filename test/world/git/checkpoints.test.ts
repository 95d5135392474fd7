/** What Entire recorded on its branch comes with the commits that name it, tells whose the lines are, and is bounded. */
import { expect, test } from 'vitest';
import { saidOf } from '../../support/origins.ts';
import { createRepo, type Repo } from '../../support/repo.ts';

const BRANCH = 'entire/checkpoints/v1';
const record = (checkpoint_id: string, over: object = {}): string =>
  JSON.stringify({
    checkpoint_id,
    session_id: 'x',
    agent: 'Claude Code',
    files_touched: ['a.ts'],
    initial_attribution: { agent_lines: 2, human_added: 1, human_modified: 0, agent_percentage: 66.7 },
    ...over,
  });

/** A change of two commits, the last of which names checkpoints, and a branch with these files. */
async function createRecorded(named: readonly string[], files: Readonly<Record<string, string>>): Promise<Repo> {
  const repo = await createRepo();
  const first = await repo.commit({ files: { base: 'x\n' } });
  await repo.git(['checkout', '--quiet', '--orphan', BRANCH]);
  await repo.commit({ files });
  await repo.checkout(first);
  await repo.branch('work');
  await repo.commit({ message: 'By hand', files: { 'b.ts': 'typed\n' } });
  const trailers = named.map((id) => `Entire-Checkpoint: ${id}\n`).join('');
  await repo.commit({ message: `Do it\n\n${trailers}`, files: { 'a.ts': 'one\n', 'c.ts': 'two\n' } });
  return repo;
}

const keysOf = ({ commits }: { commits: readonly { gitNotes?: Readonly<Record<string, string>> }[] }) =>
  commits.flatMap(({ gitNotes }) => Object.keys(gitNotes ?? {}));

test('a checkpoint and its sessions come with the commit that names it, and name the agent of the files that it touched', async () => {
  await using repo = await createRecorded(['0123456789ab'], {
    '01/23456789ab/metadata.json': record('0123456789ab', { sessions: [{}] }),
    '01/23456789ab/0/metadata.json': record('0123456789ab'),
    '01/23456789ab/0/full.jsonl': 'a conversation\n',
    'ff/ffffffffff/0/metadata.json': record('ffffffffffff'),
  });
  const { change, lines, provenance } = await saidOf(repo, { base: 'main', head: 'work' });
  expect(keysOf(change)).toEqual([`${BRANCH}:01/23456789ab/metadata.json`, `${BRANCH}:01/23456789ab/0/metadata.json`]);
  expect(lines).toEqual({ one: 'agent claude-code', two: 'agent', typed: 'unknown' });
  expect(provenance.evidence).toMatchObject([
    {
      signal: 'entire',
      agent: 'claude-code',
      partial: true,
      quote: '"checkpoint_id":"0123456789ab","agent":"Claude Code","agent_percentage":66.7,"path":"a.ts"',
    },
  ]);
});

test('where only the remote’s branch is at hand, that one is read', async () => {
  await using repo = await createRecorded(['0123456789ab'], { '01/23456789ab/metadata.json': record('0123456789ab') });
  await repo.git(['update-ref', `refs/remotes/origin/${BRANCH}`, BRANCH]);
  await repo.git(['update-ref', '-d', `refs/heads/${BRANCH}`]);
  const { change } = await saidOf(repo, { base: 'main', head: 'work' });
  expect(keysOf(change)).toEqual([`origin/${BRANCH}:01/23456789ab/metadata.json`]);
});

test('a checkpoint that is not there, or whose name is none, is passed over', async () => {
  await using repo = await createRecorded(['aaaaaaaaaaaa', '../../../etc', '01KXYZABCDEFGHJKMNPQRSTVWX'], { x: 'x\n' });
  const { change } = await saidOf(repo, { base: 'main', head: 'work' });
  expect(keysOf(change)).toEqual([]);
  expect(change.notes).toEqual([]);
});

test('too many sessions and too large records are left out, and a note says how many', async () => {
  const sessions = Array.from({ length: 25 }, (_, index) => [`01/23456789ab/${index}/metadata.json`, record('x')]);
  await using repo = await createRecorded(['0123456789ab'], {
    ...Object.fromEntries(sessions),
    '01/23456789ab/metadata.json': ' '.repeat(200_000),
  });
  const { change } = await saidOf(repo, { base: 'main', head: 'work' });
  expect(keysOf(change)).toHaveLength(20);
  expect(change.notes).toEqual([
    expect.stringMatching(
      /^6 of the checkpoints and sessions that commit [0-9a-f]{10} names are too many or too large/,
    ),
  ]);
});
