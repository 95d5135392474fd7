/** Lines that move within a change that merges its base: what the change brought keeps its writer. */
import { expect, test } from 'vitest';
import { CLAUDE, CURSOR, saidOf } from '../../support/origins.ts';
import { createRepo } from '../../support/repo.ts';

const OLD = ['const lineOfTheBase = answer(41);', 'const anotherOfTheBase = answer(40);'];
const NEW = ['const lineOfTheAgent = answer(42);', 'const anotherOfTheAgent = answer(43);'];
const file = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

test('blocks are the writer’s who brought them to the change, also after several moves, and older ones are their first mover’s', async () => {
  await using repo = await createRepo();
  await repo.commit({ files: { a: file('a', ...OLD), b: 'b\n', c: 'c\n' } });
  await repo.branch('work');
  await repo.commit({ message: `Move${CURSOR}`, files: { a: 'a\n', b: file('b', ...OLD) } });
  await repo.commit({ message: `Write${CLAUDE}`, files: { a: file('a', ...NEW) } });
  await repo.checkout('main');
  await repo.commit({ files: { d: 'd\n' } });
  await repo.checkout('work');
  await repo.merge('main');
  await repo.commit({ message: 'Move', files: { a: 'a\n', b: file('b', ...OLD, ...NEW) } });
  await repo.commit({ message: 'Move on', files: { b: 'b\n', c: file(...OLD, 'c', ...NEW) } });
  const { lines, provenance, change } = await saidOf(repo, { base: 'main', head: 'work' });
  expect(lines).toEqual({
    ...Object.fromEntries(OLD.map((text) => [text, 'agent cursor'])),
    ...Object.fromEntries(NEW.map((text) => [text, 'agent claude-code'])),
  });
  const writer = change.commits[1]!.sha.slice(0, 12);
  expect(provenance.evidence).toContainEqual(
    expect.objectContaining({
      signal: 'move',
      trust: 'declared',
      quote: `${writer}: Co-Authored-By: Claude <noreply@anthropic.com>`,
      scope: { kind: 'span', span: { path: 'c', from: 4, to: 5 } },
    }),
  );
});
