/**
 * What a check that reads lines alone says of real repositories: every line of every text file at one commit taken as
 * added. `node bench/every-line.ts boundaries|hidden-text GITDIR[@REV]…`
 */
import { execFileSync } from 'node:child_process';
import { upkeepOf } from '../src/change/upkeep.ts';
import boundaries from '../src/checks/boundaries.ts';
import type { Target } from '../src/checks/check.ts';
import hiddenText from '../src/checks/hidden-text.ts';
import type { Outcome, Path } from '../src/model.ts';
import { openStore } from '../src/world/git/store.ts';
import { openTree } from '../src/world/git/tree.ts';
import type { Tree } from '../src/world/world.ts';

const [name, ...directories] = process.argv.slice(2);
const check = [boundaries, hiddenText].find((one) => one.name === name);
if (check === undefined) throw new Error('name a check: boundaries or hidden-text');

for (const given of directories) {
  const [directory = '', revision = 'HEAD'] = given.split('@');
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const head = git('rev-parse', `${revision}^{commit}`).trim();
  await using store = await openStore({
    objectFormat: 'sha1',
    alternate: `${directory}/objects`,
    shallow: null,
    supply: null,
    onMissing: 'objects are missing',
  });
  const tree = openTree(store, { base: head, target: head, head });
  const targets: Target[] = [];
  for (const path of git('ls-tree', '-r', '-z', '--name-only', head).split('\0')) {
    const target = path === '' ? undefined : await targetAt(tree, path);
    if (target !== undefined) targets.push(target);
  }
  const started = performance.now();
  const outcome = await check.run(targets, { tree });
  report(`${directory} ${head.slice(0, 10)}`, targets.length, outcome, performance.now() - started);
}

async function targetAt(tree: Tree, path: Path): Promise<Target | undefined> {
  const text = await tree.read('head', path);
  if (text === undefined || text === '') return undefined;
  const content = { kind: 'text', text } as const;
  const to = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const file = { path, from: null, mode: '100644', content, added: [], removed: 0, upkeep: upkeepOf(path, text) };
  return { file, spans: [{ path, from: 1, to }] };
}

function report(title: string, files: number, { examined, findings, notChecked }: Outcome, milliseconds: number): void {
  console.log(`\n## ${title}`);
  console.log(
    `${files} files, ${examined} examined, ${findings.length} findings; ${(milliseconds / 1000).toFixed(2)} s`,
  );
  for (const { why, count } of notChecked) console.log(`  unknown ${count}: ${why}`);
  for (const { level, rule, path, from, message } of findings)
    console.log(`  ${level} ${rule} ${path}:${from} ${message}`);
}
