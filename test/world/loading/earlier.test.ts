/** What lines carried elsewhere comes along with them: copies, reverts, squashes and rewritten histories, in real repositories. */
import { describe, expect, test } from 'vitest';
import { CLAUDE, CURSOR, saidOf } from '../../support/origins.ts';
import { createRepo, type Repo } from '../../support/repo.ts';

const AGENT = 'agent claude-code';

/** Main with one file; `side` leaves it with an agent's line and a person's, `work` leaves it with nothing yet. */
async function createFork(): Promise<{ repo: Repo; agents: string; persons: string }> {
  const repo = await createRepo();
  await repo.commit({ files: { f: 'top\nmiddle\nbottom\n' } });
  await repo.branch('side');
  const agents = await repo.commit({ message: `Add a line${CLAUDE}`, files: { f: 'top\nby agent\nmiddle\nbottom\n' } });
  const persons = await repo.commit({ files: { f: 'top\nby agent\nmiddle\nby person\nbottom\n' } });
  await repo.branch('work', 'main');
  return { repo, agents, persons };
}

describe('a cherry-pick', () => {
  test('that lost its marks carries those of its original', async () => {
    const { repo, agents } = await createFork();
    await using _ = repo;
    await repo.git(['cherry-pick', '--no-commit', agents]);
    const copy = await repo.commit({ message: `Add a line\n\n(cherry picked from commit ${agents})\n` });
    const { lines, provenance, change } = await saidOf(repo);
    expect(lines).toEqual({ 'by agent': AGENT });
    expect(change.notes).toEqual([]);
    expect(provenance.commits).toMatchObject([{ sha: copy, origin: 'agent', agent: 'claude-code', tier: 'assisted' }]);
    expect(provenance.commits[0]!.evidence).toMatchObject([
      { signal: 'cherry-pick', quote: `${agents.slice(0, 12)}: Co-Authored-By: Claude <noreply@anthropic.com>` },
    ]);
  });

  test('that was changed on the way carries them for the lines that are the same', async () => {
    const { repo, agents } = await createFork();
    await using _ = repo;
    await repo.commit({
      message: `Add lines\n\n(cherry picked from commit ${agents})\n`,
      files: { f: 'top\nby agent\nby hand\nmiddle\nbottom\n' },
    });
    const { lines, provenance } = await saidOf(repo);
    expect(lines).toEqual({ 'by agent': AGENT, 'by hand': 'unknown' });
    expect(provenance.commits).toMatchObject([{ origin: 'unknown', evidence: [] }]);
    expect(provenance.evidence).toMatchObject([
      { signal: 'cherry-pick', scope: { kind: 'span', span: { from: 2, to: 2 } } },
    ]);
  });

  test('of a commit that had nothing of these lines carries nothing', async () => {
    const { repo, agents } = await createFork();
    await using _ = repo;
    await repo.commit({
      message: `Say so\n\n(cherry picked from commit ${agents})\n`,
      files: { f: 'top\nmine\nmiddle\nbottom\n' },
    });
    expect((await saidOf(repo)).lines).toEqual({ mine: 'unknown' });
  });

  test("made by an agent is the agent's, whoever wrote the original", async () => {
    const { repo, persons, agents } = await createFork();
    await using _ = repo;
    await repo.git(['cherry-pick', '--no-commit', agents, persons]);
    await repo.commit({ message: `Port\n\n(cherry picked from commit ${persons})${CURSOR}` });
    expect((await saidOf(repo)).lines).toEqual({ 'by agent': 'agent cursor', 'by person': 'agent cursor' });
  });

  test('of a commit that is not at hand is a note', async () => {
    const { repo } = await createFork();
    await using _ = repo;
    const gone = 'd'.repeat(40);
    const copy = await repo.commit({ message: `Port\n\n(cherry picked from commit ${gone})\n`, files: { g: 'new\n' } });
    const { lines, change } = await saidOf(repo);
    expect(lines).toEqual({ new: 'unknown' });
    expect(change.notes).toEqual([
      `commit ${copy.slice(0, 12)} says that it is a copy of ${gone.slice(0, 12)}, which is not at hand: what that one carries is not known`,
    ]);
  });

  test('beyond the first fifty is counted in a note', async () => {
    const { repo } = await createFork();
    await using _ = repo;
    for (let index = 0; index < 18; index += 1) {
      const named = ['a', 'b', 'c', 'd'].map((digit) => `(cherry picked from commit ${digit.repeat(40)})\n`);
      await repo.commit({ message: `Port\n\n${named.join('')}`, files: { [`g${index}`]: 'new\n' } });
    }
    const { change } = await saidOf(repo);
    expect(change.notes).toHaveLength(51);
    expect(change.notes.at(-1)).toBe('4 more commits speak of other commits, which were not looked up');
  });
});

describe('a revert', () => {
  /** Main: an agent's line, a person's, and an agent's commit that took both away. */
  async function createLoss(): Promise<{ repo: Repo; loss: string }> {
    const repo = await createRepo();
    await repo.commit({ files: { f: 'top\nbottom\n' } });
    await repo.commit({ message: `Add${CLAUDE}`, files: { f: 'top\nby agent\nbottom\n' } });
    await repo.commit({ files: { f: 'top\nby agent\nby person\nbottom\n' } });
    const loss = await repo.commit({ message: `Tidy${CURSOR}`, files: { f: 'top\ntidied\nbottom\n' } });
    await repo.branch('work');
    return { repo, loss };
  }

  test('brings lines back as those who wrote them before left them', async () => {
    const { repo, loss } = await createLoss();
    await using _ = repo;
    await repo.git(['revert', '--no-edit', loss]);
    const { lines, change } = await saidOf(repo);
    expect(lines).toEqual({ 'by agent': AGENT, 'by person': 'unknown' });
    expect(change.notes).toEqual([]);
  });

  test("by an agent is the agent's", async () => {
    const { repo, loss } = await createLoss();
    await using _ = repo;
    await repo.git(['revert', '--no-commit', loss]);
    await repo.commit({ message: `Revert "Tidy"\n\nThis reverts commit ${loss}.${CURSOR}` });
    expect((await saidOf(repo)).lines).toEqual({ 'by agent': 'agent cursor', 'by person': 'agent cursor' });
  });

  test('of a merge goes back to the parent that it names', async () => {
    const { repo } = await createFork();
    await using _ = repo;
    await repo.checkout('main');
    await repo.commit({ message: `Add${CLAUDE}`, files: { g: 'agent in g\n' } });
    const onto = await repo.sha();
    await repo.branch('drop', 'main~1');
    await repo.commit({ files: { f: 'top\nbottom\n' } });
    await repo.checkout('main');
    const merge = await repo.merge('drop', { files: { g: null } });
    await repo.branch('back');
    await repo.git(['revert', '--no-commit', '--mainline=1', merge]);
    await repo.commit({
      message: `Revert "Merge"\n\nThis reverts commit ${merge}, reversing\nchanges made to ${onto}.\n`,
    });
    expect((await saidOf(repo)).lines).toEqual({ 'agent in g': AGENT, middle: 'unknown' });
  });

  test('of a revert brings back the lines of the one who wrote them', async () => {
    const { repo, agents } = await createFork();
    await using _ = repo;
    await repo.checkout('main');
    await repo.git(['cherry-pick', agents]);
    await repo.git(['revert', '--no-edit', 'HEAD']);
    await repo.branch('again');
    await repo.git(['revert', '--no-edit', 'HEAD']);
    expect((await saidOf(repo)).lines).toEqual({ 'by agent': AGENT });
  });
});

describe('a force-push', () => {
  const removed = (path: string, line: number) => ({ commits: 1, spans: [{ path, from: line, to: line }] });

  test('that only rewords a commit removes no provenance', async () => {
    const { repo, persons } = await createFork();
    await using _ = repo;
    await repo.git(['merge', '--quiet', '--squash', persons]);
    await repo.commit({ message: 'Add two lines' });
    const { lines, provenance, change } = await saidOf(repo, { previous: [persons] });
    expect(lines).toEqual({ 'by agent': AGENT, 'by person': 'unknown' });
    expect(provenance.removed).toEqual(removed('f', 2));
    expect(provenance.evidence).toMatchObject([{ signal: 'force-push', agent: 'claude-code' }]);
    expect(change.notes).toEqual([]);
  });

  test('that drops the line drops what was said of it', async () => {
    const { repo, persons } = await createFork();
    await using _ = repo;
    await repo.commit({ files: { f: 'top\nmiddle\nby person\nbottom\n' } });
    const { lines, provenance } = await saidOf(repo, { previous: [persons] });
    expect(lines).toEqual({ 'by person': 'unknown' });
    expect(provenance.removed).toBeUndefined();
  });

  test('onto a newer target, into a renamed file, keeps what was said', async () => {
    const { repo, persons } = await createFork();
    await using _ = repo;
    await repo.checkout('main');
    await repo.commit({ files: { f: 'new top\ntop\nmiddle\nbottom\n' } });
    await repo.branch('again');
    await repo.rename('f', 'g');
    await repo.commit({ files: { g: 'new top\ntop\nby agent\nmiddle\nby person\nbottom\n' } });
    const { lines, provenance } = await saidOf(repo, { previous: [persons] });
    expect(lines).toEqual({ 'by agent': AGENT, 'by person': 'unknown' });
    expect(provenance.removed).toEqual(removed('g', 3));
  });

  test('that keeps the marks is none of its business', async () => {
    const { repo, agents } = await createFork();
    await using _ = repo;
    await repo.git(['cherry-pick', agents]);
    const { lines, provenance } = await saidOf(repo, { previous: [agents] });
    expect(lines).toEqual({ 'by agent': AGENT });
    expect(provenance.removed).toBeUndefined();
  });

  test('whose earlier head is gone is a note', async () => {
    const { repo } = await createFork();
    await using _ = repo;
    await repo.commit({ files: { g: 'new\n' } });
    expect((await saidOf(repo, { previous: ['gone'] })).change.notes).toEqual([
      'the earlier head `gone` is not at hand: whether provenance was removed since is not known',
    ]);
  });

  test('of which several earlier heads tell counts a line once', async () => {
    const { repo, agents, persons } = await createFork();
    await using _ = repo;
    await repo.commit({ files: { f: 'top\nby agent\nmiddle\nbottom\n' } });
    const { provenance } = await saidOf(repo, { previous: [agents, persons] });
    expect(provenance.removed).toEqual(removed('f', 2));
  });
});

describe('a squash', () => {
  const MESSAGE = `Add lines (#7)\n\n* Add a line${CLAUDE}\n* Change something\n`;

  async function squash(repo: Repo, persons: string, message: string): Promise<void> {
    await repo.git(['merge', '--quiet', '--squash', persons]);
    await repo.commit({ message });
  }

  test('is mixed where its pull request is not at hand', async () => {
    const { repo, persons } = await createFork();
    await using _ = repo;
    await squash(repo, persons, MESSAGE);
    expect((await saidOf(repo)).lines).toEqual({ 'by agent': 'mixed claude-code', 'by person': 'mixed claude-code' });
  });

  test.each(['refs/pull/7/head', 'refs/remotes/origin/pull/7/head', 'refs/remotes/origin/pr/7'])(
    'is told apart line by line where its commits are at %s',
    async (ref) => {
      const { repo, persons } = await createFork();
      await using _ = repo;
      await repo.git(['update-ref', ref, persons]);
      await squash(repo, persons, MESSAGE);
      expect((await saidOf(repo)).lines).toEqual({ 'by agent': AGENT, 'by person': 'unknown' });
    },
  );

  test('stays mixed where the agent that it names is nowhere in its pull request', async () => {
    const { repo, persons } = await createFork();
    await using _ = repo;
    await repo.git(['update-ref', 'refs/pull/7/head', persons]);
    await squash(repo, persons, MESSAGE.replace(CLAUDE, CURSOR));
    expect((await saidOf(repo)).lines).toEqual({ 'by agent': AGENT, 'by person': 'mixed cursor' });
  });

  test('that lost its marks has those of its commits', async () => {
    const { repo, persons } = await createFork();
    await using _ = repo;
    await repo.git(['update-ref', 'refs/pull/7/head', persons]);
    await squash(repo, persons, 'Add lines (#7)');
    expect((await saidOf(repo)).lines).toEqual({ 'by agent': AGENT, 'by person': 'unknown' });
  });
});

describe('a reformatting', () => {
  const LIST = '.git-blame-ignore-revs';

  /** `work`: an agent's lines, then a person's commit that indents them and adds a line. The list names that commit at `at`. */
  async function createReformatted(at: 'target' | 'head') {
    const { repo } = await createFork();
    await repo.commit({
      message: `Add${CLAUDE}`,
      files: { f: 'top\nfirst(one, two)\nsecond(one, two)\nmiddle\nbottom\n' },
    });
    const tidy = await repo.commit({
      files: { f: 'top\n  first( one, two );\n  second( one, two );\nmiddle\nbottom\n', g: 'new\n' },
    });
    const list = `# tidied\n${tidy} # all of it\n`;
    if (at === 'head') await repo.commit({ files: { [LIST]: list } });
    await repo.checkout('main');
    if (at === 'target') await repo.commit({ files: { [LIST]: list } });
    return repo;
  }

  test('that the target lists is looked through', async () => {
    await using repo = await createReformatted('target');
    const { lines, provenance } = await saidOf(repo, { head: 'work' });
    expect(lines).toEqual({ '  first( one, two );': AGENT, '  second( one, two );': AGENT, new: 'unknown' });
    expect(provenance.evidence).toMatchObject([{ signal: 'reformat', tier: 'assisted' }]);
  });

  test('that only the change itself lists is not', async () => {
    await using repo = await createReformatted('head');
    const { lines } = await saidOf(repo, { head: 'work' });
    expect(lines).toMatchObject({ '  first( one, two );': 'unknown', '  second( one, two );': 'unknown' });
  });
});
