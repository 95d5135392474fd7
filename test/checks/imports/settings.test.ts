import { describe, expect, test } from 'vitest';
import imports from '../../../src/checks/imports.ts';
import { noWorkspace } from '../../../src/world/workspace/workspace.ts';
import { aFile } from '../../support/builders.ts';
import { fakeTree, type HeldFiles } from '../../support/fake-tree.ts';

const workspace = noWorkspace('nothing is installed');
const manifest = (more: object = {}): string => JSON.stringify({ name: 'shop', ...more });
const declaring = (...names: string[]): string =>
  manifest({ dependencies: Object.fromEntries(names.map((name) => [name, '^1.0.0'])) });

/** `level rule`, or `unknown: why`, or `there`, of a file that is all new. */
async function answerTo(path: string, text: string, files: HeldFiles = {}): Promise<string> {
  const tree = fakeTree({ 'package.json': manifest(), ...files, [path]: text });
  const lines = text.split('\n').length;
  const file = aFile(path, lines, { content: { kind: 'text', text } });
  const outcome = await imports.run([{ file, spans: [{ path, from: 1, to: lines }] }], { tree, workspace });
  const [finding] = outcome.findings;
  if (finding) return `${finding.level} ${finding.rule}`;
  return outcome.notChecked[0] ? `unknown: ${outcome.notChecked[0].why}` : 'there';
}

describe('files in which absence is common', () => {
  const beside = {
    'test/fixtures/app/b.js': `import './c'; import './d'`,
    'test/fixtures/app/c.js': '',
    'test/fixtures/app/d.js': '',
  };
  const missing = `import './nothing'`;

  test('are held to what they import where all that is imported around them is there', async () => {
    expect(await answerTo('test/fixtures/app/a.js', missing, beside)).toBe('error imports/no-such-file');
  });

  test.each([
    ['alone', {}],
    ['beside one that imports what is missing', { ...beside, 'test/fixtures/app/e.js': `import './other'` }],
    ['beside one that speaks of the name', { ...beside, 'test/fixtures/app/e.js': `mock('./nothing', {})` }],
    ['that a test called like them makes', { ...beside, 'test/app.test.js': `write('./nothing.js')` }],
    ['beside packages alone', { 'test/fixtures/app/b.js': `import 'fs'; import 'path'; import 'os'` }],
    [
      'beside files of another project',
      {
        'test/fixtures/app/one/package.json': '{}',
        'test/fixtures/app/one/b.js': `import './c'; import './d'`,
        'test/fixtures/app/one/c.js': '',
        'test/fixtures/app/one/d.js': '',
      },
    ],
  ])('prove nothing %s', async (_, files) => {
    expect(await answerTo('test/fixtures/app/a.js', missing, files)).toBe('unknown: in a fixture or example');
  });

  test('what a tool rewrites proves nothing beside what is to come of it', async () => {
    const text = `import 'any-library'`;
    const rewritten = 'src/rename/ts-actual.spec.tsx';
    expect(await answerTo(rewritten, text)).toBe('error imports/undeclared-package');
    expect(await answerTo(rewritten, text, { 'src/rename/ts-expected.spec.tsx': '' })).toBe(
      'unknown: in the input of a test',
    );
  });

  test('types of a package may be missing where TypeScript is told to let them pass, the package may not', async () => {
    const types = `// @ts-ignore: to be added by the user\nimport type { Context } from 'any-library'`;
    expect(await answerTo('src/a.ts', types)).toBe('unknown: a comment says that it may not be found');
    expect(await answerTo('src/a.ts', types.replace('import type', 'import'))).toBe('error imports/undeclared-package');
  });

  test('a comment on the line may say that it fails', async () => {
    for (const text of [`${missing} // Error: no such module`, `// this fails\n${missing}`])
      expect(await answerTo('test/fixtures/app/a.js', text, beside)).toBe('unknown: in a fixture or example');
  });

  test('a name that is written again and again is meant to be missing', async () => {
    const text = `${missing}\nexport * from './nothing'`;
    expect(await answerTo('test/fixtures/app/a.js', text, beside)).toBe('unknown: in a fixture or example');
  });

  test('packages are told by packages, in the whole project that a test is made of', async () => {
    const files = {
      'e2e/app/package.json': declaring('svelte', 'vite'),
      'e2e/app/src/main.js': `import 'svelte'`,
      'e2e/app/vite.config.js': `import 'vite'`,
    };
    expect(await answerTo('e2e/app/src/routes/a.js', `import 'svelt'`, files)).toBe('error imports/undeclared-package');
    expect(await answerTo('e2e/app/src/routes/a.js', `import './b'`, files)).toBe(
      'unknown: in a project that a test is made of',
    );
  });

  test.each([
    ['src/types.d.ts', 'in a declaration: it may speak of what is built or installed elsewhere'],
    ['docs/guide.mdx', 'in a page: what compiles it may look elsewhere'],
    ['docs/guide/examples/a.js', 'in a fixture or example'],
    ['src/basic.input.ts', 'in a fixture or example'],
    ['src/basic.fixture.js', 'in a fixture or example'],
    ['content/tutorial/one/a.js', 'in a fixture or example'],
    ['modules/testing/builder/projects/lib/a.js', 'in a fixture or example'],
  ])('%s', async (path, why) => {
    expect(await answerTo(path, missing)).toBe(`unknown: ${why}`);
  });

  test('a declaration whose neighbours all find what they name is held to the same', async () => {
    const files = { 'src/b.ts': `import './c'; import './d'`, 'src/c.ts': '', 'src/d.ts': '' };
    expect(await answerTo('src/types.d.ts', missing, files)).toBe('error imports/no-such-file');
  });

  test.each([
    ['test/form/samples/one/main.js', 'in the input of a test'],
    ['tests/e2e/assets/a.conf.js', 'in the input of a test'],
    ['test/Input.svelte', 'in the input of a test'],
    ['test/fixtures/missing-file/main.js', 'a name that says that it is missing'],
    ['test/fixtures/errors/main.js', 'a name that says that it is missing'],
  ])("%s is nobody's program, whatever stands beside it", async (path, why) => {
    const directory = path.slice(0, path.lastIndexOf('/'));
    const files = {
      [`${directory}/b.js`]: `import './c'; import './d'`,
      [`${directory}/c.js`]: '',
      [`${directory}/d.js`]: '',
    };
    const text = path.endsWith('.svelte') ? `<script>${missing}</script>` : missing;
    expect(await answerTo(path, text, files)).toBe(`unknown: ${why}`);
  });

  test("templates may come to hold more, and pictures in fixtures are nobody's concern", async () => {
    const template = {
      'templates/app/package.json': '{}',
      'templates/app/b.js': `import './c'; import './d'`,
      'templates/app/c.js': '',
      'templates/app/d.js': '',
    };
    expect(await answerTo('templates/app/a.js', missing, template)).toBe(
      'unknown: in a template: what is made of it may hold more',
    );
    expect(await answerTo('test/fixtures/app/a.js', `import './logo.svg'`, beside)).toBe(
      'unknown: in a fixture or example',
    );
  });

  test.each(['playground/one/vite.config.js', 'playground/one/__tests__/a.spec.js', 'test/unit/mocks.js'])(
    '%s is run, and held to what it says',
    async (path) => {
      expect(await answerTo(path, missing)).toBe('error imports/no-such-file');
    },
  );
});

describe('names that something else explains', () => {
  test.each([
    ['./b', { 'src/B.ts': '' }, 'warning imports/wrong-case'],
    ['theme.css', {}, 'unknown: a style sheet that a plugin may supply'],
    ['unfonts.css', {}, 'unknown: a module that a font plugin supplies'],
    ['@nuxthub/db', {}, 'unknown: a module that NuxtHub supplies'],
    ['discourse-i18n', {}, 'unknown: a module that Discourse supplies'],
    ['float-kit/lib/x', {}, 'unknown: a module that Discourse supplies'],
    ['internal/errors', {}, 'unknown: a module that Node.js to itself supplies'],
    ['nitropack/runtime', { 'package.json': declaring('nuxt') }, 'there'],
    ['pad.data', { 'src/pad.data': '' }, 'unknown: a name that a source folder may supply'],
    ['../dist-lib/a.esm.js', {}, 'unknown: a file that a build may make'],
    ['./a.min.js', {}, 'unknown: a file that a build may make'],
    ['./api.gen', {}, 'unknown: a file that a build may make'],
    ['./api.gen', { 'src/other.gen.ts': '' }, 'error imports/no-such-file'],
    ['@components/button', {}, 'unknown: a name that is an alias by custom'],
  ])('%s, given %o', async (specifier, files, answer) => {
    expect(await answerTo('src/a.ts', `import '${specifier}'`, files)).toBe(answer);
  });

  test('a directory of routes that is called like a manifest is none', async () => {
    const files = { 'src/routes/package.json/+server.js': '' };
    expect(await answerTo('src/routes/a.ts', `import 'pad'`, files)).toBe('error imports/undeclared-package');
  });

  test('a folder that a build fills is none where the importer lies in it', async () => {
    const files = { 'packages/build/src/b.ts': '' };
    expect(await answerTo('packages/build/src/a.ts', `import './c'`, files)).toBe('error imports/no-such-file');
    expect(await answerTo('src/a.ts', `import '../packages/build/src/c'`, files)).toBe(
      'unknown: a file that a build may make',
    );
  });

  test('directories that are all there and laid over one another hold what they hold', async () => {
    const files = {
      'tsconfig.json': '{"compilerOptions": {"rootDirs": ["src", "more"]}}',
      'more/b.ts': '',
    };
    expect(await answerTo('src/a.ts', `import './c'`, files)).toBe('error imports/no-such-file');
    expect(await answerTo('src/a.ts', `import './b'`, files)).toBe(
      'unknown: a path that `rootDirs` may lead elsewhere',
    );
  });

  test('a directory laid over this one that a build makes explains what the neighbours lack as well', async () => {
    const rooted = { 'tsconfig.json': '{"compilerOptions": {"rootDirs": [".", "made"]}}' };
    const whole = { ...rooted, 'src/b.ts': `import './c'; import './d'`, 'src/c.ts': '', 'src/d.ts': '' };
    expect(await answerTo('src/a.ts', `import './schema'`, whole)).toBe('error imports/no-such-file');
    expect(await answerTo('src/a.ts', `import './schema'`, { ...whole, 'src/e.ts': `import './schema'` })).toBe(
      'unknown: a path that `rootDirs` may lead elsewhere',
    );
  });
});

describe('the scope of a name in a configuration', () => {
  const filter = { 'vite.config.ts': `export default { external: [/^@shop\\//] }` };
  const held = {
    'package.json': manifest({ workspaces: ['packages/*'] }),
    'packages/ui/package.json': '{"name": "@shop/ui"}',
  };

  test('explains names of which nobody here declares any', async () => {
    expect(await answerTo('src/a.ts', `import '@shop/x'`, filter)).toBe(
      'unknown: a name that a configuration mentions',
    );
  });

  test('explains no name beside the packages that it stands for', async () => {
    expect(await answerTo('src/a.ts', `import '@shop/iu'`, { ...filter, ...held })).toBe(
      'error imports/undeclared-package',
    );
  });

  test('explains a name that a folder has', async () => {
    const files = { ...filter, ...held, 'src/icons/index.ts': '' };
    expect(await answerTo('src/a.ts', `import '@shop/icons'`, files)).toBe(
      'unknown: a name that a configuration mentions',
    );
  });

  test('explains nothing in a command', async () => {
    const files = { 'package.json': manifest({ scripts: { build: "pnpm --filter '@shop/*' build" } }) };
    expect(await answerTo('src/a.ts', `import '@shop/x'`, files)).toBe('error imports/undeclared-package');
  });
});

describe('what somebody else knows', () => {
  test('a name that a mapping leads nowhere and that another manifest declares is a warning', async () => {
    const files = {
      'tsconfig.json': '{"compilerOptions": {"paths": {"@shop/*": ["./packages/*/src"]}}}',
      'apps/web/package.json': declaring('@shop/old'),
    };
    expect(await answerTo('src/a.ts', `import '@shop/old'`, files)).toBe('warning imports/transitive-package');
    expect(await answerTo('src/a.ts', `import '@shop/new'`, files)).toBe('error imports/no-such-file');
  });

  test('types may bring types of the same family, unless a lockfile tells', async () => {
    const files = { 'package.json': declaring('@types/topojson-client') };
    const text = `import type { A } from 'topojson-specification'`;
    expect(await answerTo('src/a.ts', text, files)).toBe('unknown: types that other types may bring');
    const locked = { ...files, 'package-lock.json': '{"packages": {"node_modules/@types/topojson-client": {}}}' };
    expect(await answerTo('src/a.ts', text, locked)).toBe('error imports/undeclared-package');
  });
});

describe('files that are read as texts', () => {
  const beside = {
    'tests/format/b.js': "import './c.js'; import './d.js';",
    'tests/format/c.js': "import './b.js'; import './d.js';",
    'tests/format/d.js': "import './b.js'; import './c.js';",
    'tests/format/format.test.js': 'runFormatTest(import.meta);',
  };
  const snapshots = { 'tests/format/__snapshots__/format.test.js.snap': '' };

  test('an absence beside snapshots, in a file that no test names, proves nothing', async () => {
    const path = 'tests/format/a.js';
    expect(await answerTo(path, "import './e.js';", beside)).toBe('error imports/no-such-file');
    expect(await answerTo(path, "import './e.js';", { ...beside, ...snapshots })).toBe(
      'unknown: in the input of a test',
    );
    const named = { 'tests/format/format.test.js': "import './a.js';\ntest('a', () => {});" };
    expect(await answerTo(path, "import './e.js';", { ...beside, ...snapshots, ...named })).toBe(
      'error imports/no-such-file',
    );
  });

  test('a path that ends with a slash is answered', async () => {
    expect(await answerTo('fixtures/a/b/c.js', "import '../';", { 'fixtures/a/b/d.js': "import './e';" })).toBe(
      'unknown: in a fixture or example',
    );
  });

  test('what is only a warning elsewhere is none in a template', async () => {
    const files = {
      'package-lock.json': '{"packages": {"node_modules/router": {}}}',
      'templates/app/b.js': "import './c.js'; import './d.js';",
      'templates/app/c.js': '',
      'templates/app/d.js': '',
    };
    expect(await answerTo('src/a.js', "import 'router';", files)).toBe('warning imports/transitive-package');
    expect(await answerTo('templates/app/a.js', "import 'router';", files)).toMatch(/^unknown: /);
  });
});

test('a built-in has the parts that it has, whatever a configuration imports of it', async () => {
  const files = { 'vite.config.js': "import fs from 'fs';\nfs.readFileSync('a');" };
  expect(await answerTo('src/a.js', "import 'fs/promisse';", files)).toBe('error imports/no-such-builtin');
});
