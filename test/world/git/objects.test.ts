/** Reading objects over one long-lived process. */
import { expect, test } from 'vitest';
import { withSupply } from '../../../src/world/git/missing-objects.ts';
import { openObjects } from '../../../src/world/git/objects.ts';
import { createRepo } from '../../support/repo.ts';

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('utf8');

async function open(files: Readonly<Record<string, string>>) {
  const repo = await createRepo();
  await repo.commit({ files });
  const objects = openObjects(`${repo.directory}/.git`);
  return {
    repo,
    objects,
    [Symbol.asyncDispose]: async () => {
      await objects[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

test('many questions at once get their answers in order, missing and empty objects among them', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [`f${index}`, `${index}\n`.repeat(index * 400)]),
  );
  await using opened = await open(files);
  const answers = await Promise.all(
    Object.entries(files).map(async ([path, content]) => {
      const [whole, missing, size] = await Promise.all([
        opened.objects.content(`HEAD:${path}`, 1_000_000),
        opened.objects.info(`HEAD:no-${path}`),
        opened.objects.info(`HEAD:${path}`),
      ]);
      return text(whole?.bytes) === content && missing === undefined && size?.size === content.length;
    }),
  );
  expect(answers).toEqual(answers.map(() => true));
});

test('a large object is kept as far as it was asked for, and the next answer is not lost', async () => {
  await using opened = await open({ large: 'x'.repeat(3_000_000), small: 'y\n' });
  const [large, small] = await Promise.all([
    opened.objects.content('HEAD:large', 10),
    opened.objects.content('HEAD:small', 10),
  ]);
  expect(large).toMatchObject({ size: 3_000_000 });
  expect(text(large?.bytes)).toBe('xxxxxxxxxx');
  expect(text(small?.bytes)).toBe('y\n');
});

test('when the process is gone, every question is refused in one line', async () => {
  await using opened = await open({ f: 'x' });
  await opened.objects.info('HEAD');
  await opened.objects[Symbol.asyncDispose]();
  await expect(opened.objects.info('HEAD')).rejects.toThrow("the repository's objects cannot be read: git ended early");
});

test('objects that are missing at the same moment are brought in one go, and each but once', async () => {
  await using opened = await open({ f: 'x' });
  const asked: (readonly string[])[] = [];
  const names = ['1', '2'].map((digit) => digit.repeat(40));
  const objects = withSupply(opened.objects, async (missing) => void asked.push(missing));
  const answers = await Promise.all([...names, ...names].map((name) => objects.info(name)));
  expect(answers).toEqual([undefined, undefined, undefined, undefined]);
  expect(await objects.info('HEAD:f')).toMatchObject({ size: 1 });
  expect(asked).toEqual([names]);
});

test('what was brought is read', async () => {
  await using opened = await open({ f: 'x' });
  const oid = (await opened.repo.git(['hash-object', '--stdin'], { input: 'late' })).trim();
  const objects = withSupply(opened.objects, async () => {
    await opened.repo.git(['hash-object', '-w', '--stdin'], { input: 'late' });
  });
  expect(text((await objects.content(oid, 100))?.bytes)).toBe('late');
});
