/** The digest of a diff, with real git: what a clean rebase keeps, and what any other content loses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sha } from '../../../src/model.ts';
import { openLocal } from '../../../src/world/sources/source-local.ts';
import { type Content, createRepo, type Repo } from '../../support/repo.ts';

async function digestsOf(repo: Repo, base: string, heads: readonly Sha[]): Promise<readonly string[]> {
  await using opened = await openLocal({ repo: repo.directory, base, head: heads[0] ?? 'HEAD' });
  const digests = await opened.digests(heads);
  return heads.map((head) => {
    const digest = digests.get(head);
    if (digest === undefined || 'unavailable' in digest) throw new Error(JSON.stringify(digest));
    return digest.value;
  });
}

/** A function of ten lines that repeat themselves and those of its neighbours. */
const block = (name: string, salt = ''): readonly string[] => [
  `function ${name}() {`,
  '  const list = [];',
  `  list.push('${name}');`,
  '  for (const one of list) {',
  `    console.log(one${salt});`,
  '  }',
  '  list.sort();',
  '  return list;',
  '}',
  '',
];
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const fileOf = (blocks: readonly (readonly string[])[]): string => blocks.flat().join('\n');
const plain = () => NAMES.map((name) => block(name));

interface Edit {
  readonly block: number;
  readonly line: number;
  readonly how: 'insert' | 'replace' | 'delete';
  readonly text: string;
}

function edited(blocks: readonly (readonly string[])[], edits: readonly Edit[]): readonly (readonly string[])[] {
  return blocks.map((lines, i) => {
    const changed = [...lines];
    for (const { block: at, line, how, text } of edits) {
      if (at === i) changed.splice(line, how === 'insert' ? 0 : 1, ...(how === 'delete' ? [] : [text]));
    }
    return changed;
  });
}

const edit = (blocks: readonly number[]): fc.Arbitrary<Edit> =>
  fc.record({
    block: fc.constantFrom(...blocks),
    line: fc.integer({ min: 4, max: 6 }),
    how: fc.constantFrom('insert', 'replace', 'delete'),
    text: fc.constantFrom('  list.pop();', '    return;', '', '  }'),
  });

/** What others did meanwhile: to other functions, above, below and between, and to other files. */
const upstream = fc.record({
  edits: fc.array(edit([0, 2, 5]), { maxLength: 3 }),
  added: fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }),
  isRemoved: fc.boolean(),
});

describe('a clean rebase', () => {
  test('keeps the digest, whatever others did elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit([1, 3]), { minLength: 1, maxLength: 3 }), upstream, async (edits, others) => {
        await using repo = await createRepo();
        await repo.commit({ files: { 'src/a.js': fileOf(plain()), 'b.txt': 'one\n' } });
        await repo.branch('topic');
        const reviewed = await repo.commit({
          files: { 'src/a.js': fileOf(edited(plain(), edits)), 'new.txt': 'new\n' },
        });
        await repo.checkout('main');
        const theirs = edited(plain(), others.edits).filter((_, i) => !(others.isRemoved && i === 5));
        const more = others.added.map((name) => block(name));
        await repo.commit({ files: { 'src/a.js': fileOf([...more, ...theirs]), 'b.txt': 'two\n' } });
        await repo.git(['rebase', '--quiet', 'main', 'topic']);
        const rebased = await repo.sha('topic');
        const [now, before] = await digestsOf(repo, 'main', [rebased, reviewed]);
        expect(now).toBe(before);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 8) },
    );
  });

  test('in one of two places that look the same keeps it where others left the file alone, and loses it where not', async () => {
    const twice = (first: string) => `${first}\n1\n2\n3\n4\n5\n6\nand\n1\n2\n3\n4\n5\n6\n`;
    for (const [first, keeps] of [
      ['one', true],
      ['two', false],
    ] as const) {
      await using repo = await createRepo();
      await repo.commit({ files: { 'list.txt': twice('one'), 'other.txt': '1\n' } });
      await repo.branch('topic');
      const reviewed = await repo.commit({ files: { 'list.txt': twice('one').replace(/3\n4/g, '3\nnew\n4') } });
      await repo.checkout('main');
      await repo.commit({ files: { 'list.txt': twice(first), 'other.txt': '2\n' } });
      await repo.git(['rebase', '--quiet', 'main', 'topic']);
      const [now, then] = await digestsOf(repo, 'main', [await repo.sha('topic'), reviewed]);
      expect(now === then).toBe(keeps);
    }
  });

  test('of modes, links, submodules, renames and binary files keeps it, too', async () => {
    await using repo = await createRepo();
    const binary = Uint8Array.from({ length: 64 }, (_, i) => i % 7);
    const before: Record<string, Content> = {
      'run.sh': 'echo 1\necho 2\necho 3\necho 4\necho 5\n',
      'old.txt': fileOf([block('a')]),
      'image.bin': binary,
    };
    await repo.commit({ files: { ...before, 'other.txt': '1\n' } });
    await repo.branch('topic');
    await repo.rename('old.txt', 'new.txt');
    const reviewed = await repo.commit({
      files: {
        'run.sh': { executable: 'echo 1\necho 2\necho 3\necho 4\necho 5\n' },
        'image.bin': Uint8Array.from([...binary, 0]),
        link: { link: 'run.sh' },
        lib: { submodule: '1'.repeat(40) },
      },
    });
    await repo.checkout('main');
    await repo.commit({ files: { 'other.txt': '2\n' } });
    await repo.git(['rebase', '--quiet', 'main', 'topic']);
    const [now, then] = await digestsOf(repo, 'main', [await repo.sha('topic'), reviewed]);
    expect(now).toBe(then);
  });

  test('by a merge of the target, which the forge calls an update of the branch, keeps it', async () => {
    await using repo = await createRepo();
    await repo.commit({ files: { 'a.js': fileOf(plain()) } });
    await repo.branch('topic');
    const reviewed = await repo.commit({ files: { 'a.js': `${fileOf(plain())}tail();\n` } });
    await repo.checkout('main');
    await repo.commit({ files: { 'a.js': `head();\n\n\n\n\n${fileOf(plain())}` } });
    await repo.checkout('topic');
    const updated = await repo.merge('main');
    const [now, then] = await digestsOf(repo, 'main', [updated, reviewed]);
    expect(now).toBe(then);
  });
});

describe('other content', () => {
  test('gives another digest: two heads over one base have the same one only where they hold the same', async () => {
    const change = fc.array(edit([0, 1, 2, 3, 4, 5]), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 6 }), async (changes) => {
        await using repo = await createRepo();
        const base = await repo.commit({ files: { 'a.js': fileOf(plain()) } });
        const heads: Sha[] = [];
        const texts = changes.map((edits) => fileOf(edited(plain(), edits)));
        for (const [i, text] of texts.entries()) {
          await repo.branch(`topic-${i}`, base);
          heads.push(await repo.commit({ message: `topic ${i}`, files: { 'a.js': text } }));
        }
        const digests = await digestsOf(repo, base, heads);
        for (const [i, text] of texts.entries())
          for (const [j, other] of texts.entries()) expect(digests[i] === digests[j]).toBe(text === other);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 8) },
    );
  });

  test.each<readonly [string, Record<string, Content>]>([
    ['whitespace at the end of a line', { 'a.js': 'one();\ntwo(); \n' }],
    ['indentation', { 'a.js': 'one();\n  two();\n' }],
    ['a line end', { 'a.js': 'one();\ntwo();\r\n' }],
    ['no line feed at the end', { 'a.js': 'one();\ntwo();' }],
    ['a mode', { 'a.js': { executable: 'one();\ntwo();\n' } }],
    ['a kind', { 'a.js': { link: 'one' } }],
    ['another path', { 'a.js': 'one();\n', 'b.js': 'one();\ntwo();\n' }],
    ['another byte that is no text', { 'a.js': Buffer.from('one();\ntwo(); // \xff\n', 'latin1') }],
    ['another submodule', { 'a.js': 'one();\ntwo();\n', lib: { submodule: '1'.repeat(40) } }],
    ['the same line elsewhere', { 'a.js': 'two();\none();\n' }],
  ])('%s', async (_, files) => {
    await using repo = await createRepo();
    const base = await repo.commit({ files: { 'a.js': 'one();\n' } });
    await repo.branch('reviewed');
    const reviewed = await repo.commit({ files: { 'a.js': 'one();\ntwo();\n' } });
    await repo.branch('other', base);
    const other = await repo.commit({ files });
    const [one, two] = await digestsOf(repo, base, [reviewed, other]);
    expect(one).not.toBe(two);
  });

  test('the same lines in another function that looks the same', async () => {
    await using repo = await createRepo();
    const twins = fileOf([block('a', '1'), block('b', '1')])
      .replaceAll("'a'", "'same'")
      .replaceAll("'b'", "'same'");
    const base = await repo.commit({ files: { 'a.js': twins } });
    const at = (index: number) => {
      const lines = twins.split('\n');
      lines.splice(index, 0, '    check();');
      return lines.join('\n');
    };
    await repo.branch('reviewed');
    const reviewed = await repo.commit({ files: { 'a.js': at(5) } });
    await repo.branch('other', base);
    const other = await repo.commit({ files: { 'a.js': at(15) } });
    const [one, two] = await digestsOf(repo, base, [reviewed, other]);
    expect(one).not.toBe(two);
  });

  const settings = 'host=db\nport=1\nlog=on\nretries=3\ncache=on\ntrace=off\n';
  const debugged = settings.replace('log=on\n', 'log=on\ndebug=true\n');
  test.each<readonly [string, string, string, string, string]>([
    // The base, what was approved, the base as it is now, and the line in the other place.
    [
      'section that came meanwhile and looks the same',
      `[staging]\n${settings}`,
      `[staging]\n${debugged}`,
      `[prod]\n${settings}[staging]\n${settings}`,
      `[prod]\n${debugged}[staging]\n${settings}`,
    ],
    [
      'section, which looks now as the one that was approved looked',
      `[staging]\n${settings}`,
      `[staging]\n${debugged}`,
      `[prod]\n${settings}[staging]\nnone=yes\n`,
      `[prod]\n${debugged}[staging]\nnone=yes\n`,
    ],
    [
      'part of a file that has no sections',
      `-- staging\n${settings}`,
      `-- staging\n${debugged}`,
      `-- prod\n${settings}-- staging\n${settings}`,
      `-- prod\n${debugged}-- staging\n${settings}`,
    ],
    [
      'part, of which one like it was there before and is gone',
      `-- staging\n${settings}-- prod\n${settings}`,
      `-- staging\n${debugged}-- prod\n${settings}`,
      `-- prod\n${settings}`,
      `-- prod\n${debugged}`,
    ],
  ])('a line that moves with a rebase into another %s', async (_, base, approved, moved, elsewhere) => {
    await using repo = await createRepo();
    await repo.commit({ files: { 'app.conf': base } });
    await repo.branch('topic');
    const reviewed = await repo.commit({ files: { 'app.conf': approved } });
    await repo.checkout('main');
    await repo.commit({ files: { 'app.conf': moved } });
    await repo.branch('rebased');
    const now = await repo.commit({ files: { 'app.conf': elsewhere } });
    const [one, two] = await digestsOf(repo, 'main', [now, reviewed]);
    expect(one).not.toBe(two);
  });

  test('a conflict that was resolved by hand gives another digest', async () => {
    await using repo = await createRepo();
    await repo.commit({ files: { 'a.js': fileOf(plain()) } });
    await repo.branch('topic');
    const mine = fileOf(plain()).replace("list.push('b')", "list.push('mine')");
    const reviewed = await repo.commit({ files: { 'a.js': mine } });
    await repo.checkout('main');
    await repo.commit({ files: { 'a.js': fileOf(plain()).replace("list.push('b')", "list.push('theirs')") } });
    await repo.checkout('topic');
    const resolved = await repo.merge('main', { files: { 'a.js': mine } });
    const [now, then] = await digestsOf(repo, 'main', [resolved, reviewed]);
    expect(now).not.toBe(then);
  });
});
