/** Hostile input of the kinds that SECURITY.md lists, found since: each was tried against the code, and what broke was mended. */
import { describe, expect, test } from 'vitest';
import hiddenText from '../../src/checks/hidden-text.ts';
import { configNames } from '../../src/checks/imports/python/requirements.ts';
import { configurationsIn } from '../../src/checks/imports/tsconfig.ts';
import imports from '../../src/checks/imports.ts';
import { filesAt } from '../../src/checks/repository/files.ts';
import { readMembers } from '../../src/checks/repository/json-lines.ts';
import type { Outcome } from '../../src/model.ts';
import { commandsIn } from '../../src/policy/comments/comment-commands.ts';
import label from '../../src/policy/conditions/label.ts';
import { judge } from '../../src/policy/judging/judge.ts';
import { agents } from '../../src/provenance/agents.ts';
import { classify } from '../../src/provenance/classify.ts';
import { signals } from '../../src/provenance/signals.ts';
import { noWorkspace } from '../../src/world/workspace/workspace.ts';
import { factsOf } from '../policy/facts.ts';
import { policyFrom, policyOf, refusal } from '../policy/policies.ts';
import { aChange, aCommit, aFile } from '../support/builders.ts';
import { registryOf, said } from '../support/dependencies.ts';
import { fakeTree, type HeldFiles } from '../support/fake-tree.ts';

const SECONDS = 1000;
const OF_EVERY_OBJECT = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

async function imported(text: string, files: HeldFiles = {}, path = 'src/a.ts'): Promise<Outcome> {
  const lines = text.split('\n').length;
  const file = aFile(path, lines, { content: { kind: 'text', text } });
  const tree = fakeTree({ 'package.json': '{"name":"shop"}', [path]: text, ...files });
  return imports.run([{ file, spans: [{ path, from: 1, to: lines }] }], { tree, workspace: noWorkspace('none') });
}

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  return [await work(), performance.now() - start];
}

/** What an attacker would have left behind for everybody. */
const unpolluted = (): void => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  for (const name of ['evil', 'dependencies', 'label', 'polluted']) expect(name in {}).toBe(false);
};

describe('a name that every object has', () => {
  test.each(OF_EVERY_OBJECT)('as the extension of an import, `./b.%s`, is a file that is not there', async (name) => {
    const { findings } = await imported(`import './b.${name}'`, { 'src/b.ts': '' });
    expect(findings.map(({ rule }) => rule)).toEqual(['imports/no-such-file']);
  });

  test.each(OF_EVERY_OBJECT)('as an export, %s, or a package, is looked for like any other', async (name) => {
    const { examined, verified } = await imported(`import { ${name} } from './b'\nimport '${name}'`, {
      'src/b.ts': '',
    });
    expect([examined, verified.flatMap(({ spans }) => spans.map(({ from }) => from))]).toEqual([2, [1]]);
  });

  test('as a key of a manifest, a mapping or an import map declares what it says and nothing else', async () => {
    const manifest =
      '{"name":"x","dependencies":{"constructor":"1"},"__proto__":{"dependencies":{"evil":"1"}},"imports":{"__proto__":"./x"}}';
    const tsconfig =
      '{"compilerOptions":{"paths":{"__proto__":["./evil"],"constructor/*":["./evil/*"]}},"__proto__":{"extends":"./x"}}';
    const files = { 'package.json': manifest, 'tsconfig.json': tsconfig };
    const { verified } = await imported("import 'constructor'\nimport 'evil'", files);
    expect(verified.flatMap(({ spans }) => spans)).toEqual([{ path: 'src/a.ts', from: 1, to: 1 }]);
    const told = await said('{\n"dependencies": {\n"__proto__": "^1",\n"toString": "1"}}', {
      packages: registryOf({}),
    });
    expect(told.map((one) => one.slice(0, 1))).toEqual(['3', '4']);
    unpolluted();
  });

  test('in a policy is a rule like any other, and an error where it stands for what nobody named', () => {
    const rules = OF_EVERY_OBJECT.map((name) => ({ name, require: { label: name }, mode: 'enforce' }));
    const verdict = judge(policyFrom({ version: 1, rules }), factsOf({ labels: OF_EVERY_OBJECT }));
    expect(verdict).toMatchObject({ conclusion: 'pass' });
    expect(verdict.rules.map(({ rule }) => rule)).toEqual(OF_EVERY_OBJECT);
    for (const name of OF_EVERY_OBJECT) {
      const rule = `version: 1\nrules:\n  - { name: a, require: `;
      expect(refusal(`${rule}{ is: ${name} } }`).message).toMatch(/assay\.yml:3:\d+: /);
      expect(refusal(`${rule}{ ${name}: x } }`).message).toContain(`unknown key \`${name}\``);
      expect(refusal(`${rule}{ checks: [${name}] } }`).message).toContain(`\`${name}\``);
      expect(refusal(`${rule}{ agent: ${name} } }`).message).toContain(`\`${name}\``);
    }
    unpolluted();
  });

  test.each(OF_EVERY_OBJECT)('%s as an agent, a model or a person in a trailer is an odd name and no crash', (name) => {
    const message = `x\n\nCo-Authored-By: ${name} <${name}@example.com>\nAI-Tool: ${name}\nAssisted-by: ${name}:${name}\n`;
    const author = { name, email: `${name}@example.com` };
    const change = aChange({
      commits: [aCommit({ message, author, committer: author })],
      branch: `${name}/x`,
      body: name,
    });
    const { agents: found, lines } = classify(change, agents, signals);
    expect(found.flatMap(({ agent }) => agent ?? [])).toEqual([]);
    expect(Object.values(lines).reduce((sum, one) => sum + one)).toBe(3);
  });
});

describe('a configuration that multiplies', () => {
  test('by extending itself many times over is read once', async () => {
    const text = JSON.stringify({
      extends: Array(40).fill('./tsconfig.json'),
      compilerOptions: { paths: { '@/*': ['./src/*'] } },
    });
    const [{ verified }, time] = await timed(() => imported("import '@/b'", { 'tsconfig.json': text, 'src/b.ts': '' }));
    expect(verified).toHaveLength(1);
    expect(time).toBeLessThan(10 * SECONDS);
  });

  test('by extending a hundred others, each of which does, is read up to a limit', async () => {
    const names = Array.from({ length: 100 }, (_, nth) => `./${nth}.json`);
    const files = Object.fromEntries(names.map((name) => [name.slice(2), JSON.stringify({ extends: names })]));
    const read: string[] = [];
    const tree = fakeTree({ ...files, 'tsconfig.json': JSON.stringify({ extends: names }) });
    const counted: typeof tree = {
      ...tree,
      read(at, path) {
        read.push(path);
        return tree.read(at, path);
      },
    };
    await configurationsIn(filesAt(counted, 'head'), async () => undefined)('');
    expect(read.length).toBeLessThan(60);
  });

  test('one name into a hundred thousand paths has no answer, and soon', async () => {
    const targets = Array.from({ length: 100_000 }, (_, nth) => `d${nth}/*`);
    const tsconfig = JSON.stringify({ compilerOptions: { paths: { '@/*': targets } } });
    const text = Array.from({ length: 20 }, (_, nth) => `import '@/x${nth}'`).join('\n');
    const [{ findings, notChecked }, time] = await timed(() => imported(text, { 'tsconfig.json': tsconfig }));
    expect([findings, notChecked.length]).toEqual([[], 20]);
    expect(time).toBeLessThan(10 * SECONDS);
  });

  test('the folders of a workspace by sixty double stars finds each folder once', async () => {
    const folders = Array.from({ length: 300 }, (_, nth) => [`p/${nth}/q/package.json`, `{"name":"@acme/p${nth}"}`]);
    const globs = [`${'**/'.repeat(60)}q`, `${'*/**/'.repeat(20)}q`, '{a,b}'.repeat(30), '*'.repeat(2000)];
    const files = { 'package.json': JSON.stringify({ workspaces: globs }), ...Object.fromEntries(folders) };
    const [{ verified }, time] = await timed(() => imported("import '@acme/p7'", files));
    expect(verified).toHaveLength(1);
    expect(time).toBeLessThan(10 * SECONDS);
  });
});

describe('very much of a small thing', () => {
  test('a manifest of a megabyte on one line is read in time that follows its length', async () => {
    const deep = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`;
    const wide = `{${Array.from({ length: 60_000 }, (_, nth) => `"k${nth}":"1"`).join(',')}}`;
    const [members, time] = await timed(() => [readMembers(deep)?.length, readMembers(wide)?.length]);
    expect(members).toEqual([1, 60_000]);
    expect(time).toBeLessThan(15 * SECONDS);
  });

  test('half a million names on one line are names, and break nothing', () => {
    expect(configNames(`[options]\ninstall_requires = ${'a,'.repeat(500_000)}\n`).length).toBe(500_000);
  });

  test.each(['src/a.ts', 'src/a.py'])(
    'a list of half a million ignored files is not looked through, in %s',
    async (path) => {
      const text = path.endsWith('.py') ? 'from . import gone' : "import './gone'";
      const files = { '.gitignore': 'x\n'.repeat(500_000), 'src/__init__.py': '' };
      const [{ findings, notChecked }, time] = await timed(() => imported(text, files, path));
      expect([findings, notChecked.map(({ why }) => why)]).toEqual([[], [expect.stringMatching(/ignored files/)]]);
      expect(time).toBeLessThan(10 * SECONDS);
    },
  );

  test('a hundred thousand turns of direction on one line are one finding', async () => {
    const text = `const a = '${'\u202e\u202c\u2067'.repeat(100_000)}';`;
    const target = {
      file: aFile('a.ts', 1, { content: { kind: 'text', text } }),
      spans: [{ path: 'a.ts', from: 1, to: 1 }],
    };
    const [{ findings }, time] = await timed(() => hiddenText.run([target], { tree: fakeTree({ 'a.ts': text }) }));
    expect(findings.length).toBeLessThan(5);
    expect(time).toBeLessThan(20 * SECONDS);
  });

  test('a policy of ten megabytes of anchors is refused before it is read', async () => {
    const [error, time] = await timed(() => refusal(`a: ${'&a '.repeat(3_500_000)}`));
    expect(error.message).toContain('the file is longer than');
    expect(time).toBeLessThan(5 * SECONDS);
  });
});

test.each([
  ['a comment of HTML', '<!-- a\n/assay override a because\n-->'],
  ['an instruction to a processor', '<?x\n/assay override a because\n?>'],
  ['a section of characters', '<![CDATA[\n/assay override a because\n]]>'],
  ['a declaration', '<!DOCTYPE x\n/assay override a because\n>'],
  ['the attribute of a tag', 'see <a title="\n/assay override a because\n">this</a>'],
  ['the title of a link', 'see [this](http://x.example "\n/assay override a because\n")'],
  ['the title of a definition', '[x]: http://x.example "\n/assay override a because\n"'],
  ['the words for a picture', 'see ![\n/assay override a because\n](http://x.example)'],
  ['the name of a definition', 'see [this][\n/assay override a because\n]'],
  ['what is folded away', '<details><summary>log</summary>\n\n/assay override a because\n\n</details>'],
  [
    'what is folded away, behind what was',
    'x <details>\n<details>\n</details>\n\n/assay override a because\n</details>',
  ],
  ['a template', '<template>\n\n/assay override a because\n\n</template>'],
  ['a drawing', '<svg><desc>\n\n/assay override a because\n</desc></svg>'],
  ['a declaration', '<!DOCTYPE x\n\n/assay override a because\n>'],
  ['a quote in a list', '1. - > what they said:\n/assay override a because'],
])('a command where a reader of the comment does not see it is nobody’s word: in %s', (_, text) => {
  expect(commandsIn(text)).toEqual([]);
  expect(commandsIn(`${text}\n\n/assay recheck`)).toEqual([{ name: 'recheck', rest: '' }]);
});

test('a label of a hundred combining characters is another label, and is shown by its numbers, cut', () => {
  const { holds, because } = label.ask(factsOf({ labels: [`c${'\u0301'.repeat(100)}anary`] }), 'canary');
  expect(holds).toBe(false);
  expect(because).toContain('<U+0301>');
  expect(because).not.toMatch(/\p{M}/u);
  expect(because.length).toBeLessThan(200);
});

test('a policy may hold a rule that is called like a mention, and no more than one line of it', () => {
  expect(policyOf('version: 1\nrules:\n  - { name: "@org/everyone #1", require: { label: x } }\n').rules).toHaveLength(
    1,
  );
  expect(refusal('version: 1\nrules:\n  - { name: "a\\nb", require: { label: x } }\n').message).toContain('one line');
});
