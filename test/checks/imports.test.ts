import { describe, expect, test } from 'vitest';
import imports from '../../src/checks/imports.ts';
import type { FileChange, Outcome } from '../../src/model.ts';
import { noWorkspace } from '../../src/world/workspace/workspace.ts';
import { aFile } from '../support/builders.ts';
import { fakeTree, type HeldFiles } from '../support/fake-tree.ts';

const workspace = noWorkspace('nothing is installed');
const manifest = (more: object = {}): string => JSON.stringify({ name: 'shop', ...more });
const shop: HeldFiles = {
  'package.json': manifest({ dependencies: { 'left-pad': '^1.0.0' }, devDependencies: { '@types/estree': '1' } }),
  'src/a.ts': '',
};

interface Given {
  readonly path?: string;
  readonly files?: HeldFiles;
  readonly before?: HeldFiles;
  readonly file?: Partial<FileChange>;
}

/** What the check says of a file that is all new, in a small shop. */
async function outcomeOf(
  text: string,
  { path = 'src/a.ts', files = {}, before, file = {} }: Given = {},
): Promise<Outcome> {
  const head = { ...shop, [path]: text, ...files };
  const lines = text.split('\n').length;
  const change = aFile(path, lines, { content: { kind: 'text', text }, ...file });
  const spans = [{ path, from: 1, to: lines }];
  return imports.run([{ file: change, spans }], { workspace, tree: fakeTree(head, before && { base: before }) });
}

/** `there`, `unknown: why`, or `rule: message (help)`. */
async function answerTo(specifier: string, given: Given = {}, form = `import x from '${specifier}'`): Promise<string> {
  const { findings, notChecked, verified } = await outcomeOf(form, given);
  if (findings[0]) return `${findings[0].rule}: ${findings[0].message} (${findings[0].help ?? ''})`;
  if (notChecked[0]) return `unknown: ${notChecked[0].why}`;
  return verified.length > 0 ? 'there' : 'not asked';
}

const SUPPLIED = 'unknown: a module that SvelteKit supplies';

describe('relative paths that exist', () => {
  test.each([
    ['./b', 'src/b.ts'],
    ['./b', 'src/b.tsx'],
    ['./b', 'src/b.d.ts'],
    ['./b', 'src/b.json'],
    ['./b', 'src/b.mjs'],
    ['./b.js', 'src/b.js'],
    ['./b.js', 'src/b.ts'],
    ['./b.js', 'src/b.tsx'],
    ['./b.js', 'src/b.d.ts'],
    ['./b.jsx', 'src/b.tsx'],
    ['./b.mjs', 'src/b.mts'],
    ['./b.cjs', 'src/b.cts'],
    ['./b.d.ts', 'src/b.ts'],
    ['./b.vue', 'src/b.vue'],
    ['./b.css?inline', 'src/b.css'],
    ['./b.svg?raw', 'src/b.svg'],
    ['./what?.js', 'src/what?.js'],
    ['!!raw-loader!./b.txt', 'src/b.txt'],
    ['./b', 'src/b/index.ts'],
    ['./b/', 'src/b/index.js'],
    ['.', 'src/index.ts'],
    ['./', 'src/index.ts'],
    ['..', 'index.js'],
    ['../data/c.json', 'data/c.json'],
    ['./[slug]/page', 'src/[slug]/page.tsx'],
    ['./b.config', 'src/b.config.ts'],
  ])('%s finds %s', async (specifier, path) => {
    expect(await answerTo(specifier, { files: { [path]: '{}' } })).toBe('there');
  });

  test('a directory by the entry of its manifest', async () => {
    const files = { 'src/b/package.json': '{"main": "./lib/main"}', 'src/b/lib/main.js': '' };
    expect(await answerTo('./b', { files })).toBe('there');
  });
});

describe('relative paths that are provably missing', () => {
  test.each([
    ['./b', {}, 'src/b'],
    ['./b.js', { 'src/b.test.ts': '' }, 'src/b.js'],
    ['./b', { 'src/b/c.ts': '' }, 'src/b'],
    ['../b/c', { 'b/d.ts': '' }, 'b/c'],
    ['./b.js', { 'src/b.mjs': '' }, 'src/b.js'],
    ['./missing', {}, 'src/missing'],
  ])('%s', async (specifier, files, target) => {
    expect(await answerTo(specifier, { files })).toContain(
      `imports/no-such-file: \`${specifier}\` leads to no file: there is no \`${target}\`, under any extension`,
    );
  });

  test('the nearest name is offered', async () => {
    const files = { 'src/billing/batches.ts': '' };
    expect(await answerTo('./billing/batchs', { files })).toContain('(did you mean `src/billing/batches.ts`?)');
    expect(await answerTo('./biling/batches', { files })).toContain('(did you mean `src/billing`?)');
  });

  test('a file of that name one directory up is offered', async () => {
    expect(await answerTo('./utils', { files: { 'utils.ts': '' } })).toContain('(did you mean `utils.ts`?)');
  });

  test('what the change itself takes away is named', async () => {
    const before = { ...shop, 'src/old.ts': '' };
    expect(await answerTo('./old', { before })).toContain('(the change takes `src/old.ts` away)');
  });

  test('a name in other letters of case is a finding of its own', async () => {
    const files = { 'src/Button.tsx': '', 'src/Forms/field.ts': '' };
    expect(await answerTo('./button', { files })).toContain('imports/wrong-case: `./button` finds `src/Button.tsx`');
    expect(await answerTo('./forms/field', { files })).toContain('imports/wrong-case');
    expect(await answerTo('./Button', { files: { ...files, 'src/button.tsx': '' } })).toBe('there');
  });
});

describe('relative paths of which nobody can tell', () => {
  test.each([
    ['../../b', {}, 'leaves the repository'],
    ['./b', { 'src/b.vue': '' }, 'a bundler may add'],
    ['./b.js', { 'src/b.coffee': '' }, 'a bundler may add'],
    ['./b.css', { 'src/b.scss': '' }, 'a bundler may add'],
    ['./link/c', { 'src/link': { kind: 'symlink' } }, 'symbolic link'],
    ['./link', { 'src/link': { kind: 'symlink' } }, 'symbolic link'],
    ['../vendor/c', { vendor: { kind: 'submodule' } }, 'submodule'],
    ['./b', { '.gitignore': '*.js\n/src/b.ts\n' }, 'git ignores'],
    ['./b/c.json', { 'src/.gitignore': 'b/\n' }, 'git ignores'],
    ['../dist/b.js', { 'dist/c.js': '' }, 'a build may make'],
    ['../lib/b.js', {}, 'a build may make'],
    ['../.cache/b', {}, 'a build may make'],
    ['./b.generated', {}, 'a build may make'],
    ['./b.node', {}, 'a build may make'],
    ['./$types', {}, 'a framework generates'],
    ['./+types/home', {}, 'a framework generates'],
    ['./*.js', {}, 'a pattern or template'],
    ['./b', { 'src/b/package.json': '{"main": "dist/b.js"}' }, 'a directory whose manifest'],
    ['./b', { 'tsconfig.json': '{"compilerOptions": {"rootDirs": ["src", "made"]}}' }, 'rootDirs'],
    ['./b', { 'package.json': manifest({ browser: { './src/b.js': './src/c.js' } }) }, 'a manifest replaces'],
    [
      './version',
      { 'package.json': manifest({ scripts: { build: 'gen > src/version.ts' } }) },
      'a configuration mentions',
    ],
    ['../config/environment', { 'package.json': manifest({ devDependencies: { 'ember-source': '6' } }) }, 'Ember'],
  ] as const)('%s, given %o', async (specifier, files, why) => {
    expect(await answerTo(specifier, { files })).toMatch(new RegExp(`^unknown: .*${why}`));
  });

  test('a folder that is called like output and that git holds is source', async () => {
    expect(await answerTo('../lib/b.js', { files: { 'lib/c.js': '' } })).toContain('imports/no-such-file');
  });

  test("an Ember package's modules are called as if they stood beside its folders", async () => {
    const files = { 'package.json': manifest({ devDependencies: { 'ember-source': '6' } }), 'app/routes/tab.js': '' };
    expect(await answerTo('../routes/tab', { files })).toBe('there');
    expect(await answerTo('shop/routes/tab', { files })).toBe('there');
    expect(await answerTo('shop/routes/other', { files })).toContain('one of its addons');
    expect(await answerTo('../app/routes/tap', { files })).toContain('imports/no-such-file');
  });

  test('a hidden root directory holds typings alone', async () => {
    const files = { 'tsconfig.json': '{"compilerOptions": {"rootDirs": [".", "./.typings"]}}' };
    expect(await answerTo('./b', { files })).toContain('imports/no-such-file');
  });

  test('a file whose copy runs in an output folder finds what lies there', async () => {
    const files = { 'package.json': manifest({ scripts: { start: 'node build/src/main.js' } }) };
    expect(await answerTo('./index.js', { files, path: 'src/main.js' })).toMatch(/^unknown: .*copy/);
    expect(await answerTo('./index.js', { files, path: 'src/mine.js' })).toContain('imports/no-such-file');
  });

  test('all output of TypeScript being ignored explains no missing source', async () => {
    const files = { '.gitignore': '*.js\n*.d.ts\n' };
    expect(await answerTo('./b.js', { files })).toContain('imports/no-such-file');
    expect(await answerTo('./b.js', { files, path: 'src/a.mjs' })).toBe(
      'unknown: a file that git ignores: it may be generated',
    );
  });
});

describe('packages that exist', () => {
  test.each([
    ['left-pad', {}],
    ['left-pad/lib/deep', {}],
    ['shop', {}],
    ['fs', {}],
    ['node:fs/promises', {}],
    ['node:test', {}],
    ['@jest/globals', { 'package.json': manifest({ devDependencies: { jest: '30' } }) }],
    ['peer', { 'package.json': manifest({ peerDependencies: { peer: '1' } }) }],
    ['maybe', { 'package.json': manifest({ optionalDependencies: { maybe: '1' } }) }],
    ['bundled', { 'package.json': manifest({ bundledDependencies: ['bundled'] }) }],
    ['near', { 'src/package.json': '{"dependencies": {"near": "1"}}' }],
    ['left-pad', { 'src/package.json': '{"type": "module"}' }],
    ['#inner/x', { 'package.json': manifest({ imports: { '#inner/*': './src/*.js' } }), 'src/x.ts': '' }],
    ['#inner/x', { 'package.json': manifest({ imports: { '#inner/*': { node: './src/*.js' } } }) }],
    [
      '@shop/ui',
      { 'package.json': manifest({ workspaces: ['packages/*'] }), 'packages/ui/package.json': '{"name": "@shop/ui"}' },
    ],
    [
      '@shop/ui',
      {
        'package.json': manifest({ workspaces: { packages: ['packages/**'] } }),
        'packages/a/ui/package.json': '{"name": "@shop/ui"}',
      },
    ],
    [
      '@shop/ui',
      { 'pnpm-workspace.yaml': "packages:\n  - '{apps,libs}/*'\n", 'libs/ui/package.json': '{"name": "@shop/ui"}' },
    ],
    ['@shop/ui', { 'lerna.json': '{"packages": ["libs/*"]}', 'libs/ui/package.json': '{"name": "@shop/ui"}' }],
    ['kept', { 'node_modules/kept/index.js': '' }],
    ['kept', { 'src/node_modules/kept.js': '' }],
    ['@/b', { 'tsconfig.json': '{"compilerOptions": {"paths": {"@/*": ["./src/*"]}}}', 'src/b.ts': '' }],
    ['lib/b', { 'tsconfig.json': '{// base\n"compilerOptions": {"baseUrl": "src",},}', 'src/lib/b.ts': '' }],
    [
      '~b',
      {
        'tsconfig.json': '{"extends": "./base"}',
        'base.json': '{"compilerOptions": {"baseUrl": ".", "paths": {"~*": ["src/*"]}}}',
        'src/b.ts': '',
      },
    ],
    ['$lib/b', { 'svelte.config.js': 'export default {}', 'src/lib/b.ts': '' }],
    ['$std/path', { 'deno.json': '{"imports": {"$std/": "https://example.com/std/"}}' }],
    ['preact/hooks', { 'deno.json': '{"imports": {"preact": "npm:preact"}}' }],
  ])('%s, given %o', async (specifier, files) => {
    expect(await answerTo(specifier, { files })).toBe('there');
  });

  test('types alone are enough for an import of types', async () => {
    expect(await answerTo('estree', {}, `import type { Node } from 'estree'`)).toBe('there');
    expect(await answerTo('estree')).toBe('unknown: only its types are declared');
  });
});

describe('packages that are provably undeclared', () => {
  test.each(['leftpad', '@acme/charts', 'sqlalchemy-utils', 'structuredclone', 'react-codeshift/lib/x'])(
    '%s',
    async (specifier) => {
      expect(await answerTo(specifier)).toMatch(/^imports\/undeclared-package: no manifest declares `/);
    },
  );

  test('the nearest declared name is offered', async () => {
    expect(await answerTo('leftpad')).toContain('(did you mean `left-pad`?)');
    expect(await answerTo('fs-promise', {}, `require('fss')`)).toContain('(did you mean `fs`?)');
    expect(await answerTo('@acme/charts')).toContain('(declare it in `package.json`, if it is the package you mean)');
  });

  test('a lockfile that does not hold it changes nothing', async () => {
    const files = { 'package-lock.json': '{"packages": {"node_modules/left-pad": {}}}' };
    expect(await answerTo('pad', { files })).toContain('imports/undeclared-package');
  });

  test.each([
    ['package-lock.json', '{"packages": {"node_modules/pad": {}}}'],
    ['yarn.lock', '# lock\n\npad@^1.0.0:\n  version "1.0.0"\n'],
    ['yarn.lock', '\n"pad@npm:^1.0.0":\n  version: 1.0.0\n'],
    ['pnpm-lock.yaml', 'packages:\n\n  pad@1.0.0:\n'],
    ['bun.lock', '{"packages": {"pad": ["pad@1.0.0"]}}'],
  ])('what %s holds for another package is a warning', async (name, text) => {
    const { findings } = await outcomeOf(`import x from 'pad'`, { files: { [name]: text } });
    expect(findings).toMatchObject([{ rule: 'imports/transitive-package', level: 'warning' }]);
  });

  test('what another package of the repository declares is a warning', async () => {
    const files = { 'apps/web/package.json': '{"dependencies": {"pad": "1"}}' };
    expect(await answerTo('pad', { files })).toContain(
      'imports/transitive-package: `pad` is known to `apps/web/package.json` alone',
    );
  });

  test('a built-in that Node.js does not have', async () => {
    expect(await answerTo('node:fs/promise')).toBe(
      'imports/no-such-builtin: Node.js has no built-in module `node:fs/promise` (did you mean `node:fs/promises`?)',
    );
  });

  test('a module of a framework that is missed by one slip', async () => {
    expect(await answerTo('$app/navigaton')).toBe(
      'imports/no-such-builtin: SvelteKit supplies no module `$app/navigaton` (did you mean `$app/navigation`?)',
    );
    expect(await answerTo('$app/weather')).toBe('unknown: a module that SvelteKit supplies');
  });

  test('a mapped name that leads nowhere is a missing file', async () => {
    const files = { 'tsconfig.json': '{"compilerOptions": {"paths": {"@/*": ["./src/*"]}}}', 'src/button.ts': '' };
    expect(await answerTo('@/buton', { files })).toContain('imports/no-such-file: `@/buton` leads to no file');
    const svelte = { 'svelte.config.js': 'export default {}', 'src/lib/c.ts': '' };
    expect(await answerTo('$lib/b', { files: svelte })).toContain('imports/no-such-file');
    const settings = ["import '$lib/c.js'", "kit: { alias: { '$lib/*': 'lib/*' } }", "kit: { files: { lib: 'lib' } }"];
    const answers = settings.map((one) => answerTo('$lib/b', { files: { ...svelte, 'svelte.config.js': one } }));
    expect(await Promise.all(answers)).toEqual([expect.stringContaining('no-such-file'), ...Array(2).fill(SUPPLIED)]);
  });

  test('a path inside a package of the repository, by its exports or its files', async () => {
    const files = {
      'package.json': manifest({ dependencies: { '@shop/ui': 'workspace:*' } }),
      'pnpm-workspace.yaml': 'packages: ["packages/*"]\n',
      'packages/ui/package.json':
        '{"name": "@shop/ui", "exports": {"./*": "./src/*.ts", "./built": "./dist/built.js"}}',
      'packages/ui/src/button.ts': '',
      'packages/ui/secret.ts': '',
    };
    expect(await answerTo('@shop/ui/button', { files })).toBe('there');
    expect(await answerTo('@shop/ui/built', { files })).toBe('there');
    expect(await answerTo('@shop/ui/secret.ts', { files })).toContain('unknown');
    expect(await answerTo('@shop/ui/buton', { files })).toContain('imports/no-such-file');
  });
});

describe('names that somebody else gives a meaning', () => {
  test.each([
    '$app/navigation',
    '$env/static/private',
    '$service-worker',
    '@ember/service',
    '@ember/routing/route',
    'rsvp',
    '#components',
    '#imports',
    '#build/routes',
    'virtual:pwa-register',
    'astro:content',
    'bun:sqlite',
    'bun',
    'jsr:@std/path',
    'npm:chalk@5',
    'https://example.com/x.js',
    'data:text/javascript,1',
    'cloudflare:sockets',
    '@theme/Layout',
    '@docusaurus/Link',
    '@generated/routes',
    '@qwik-city-plan',
    'server-only',
    'vscode',
    'electron',
    'k6/http',
    'meteor/meteor',
    'unist',
    'c/myComponent',
    '~icons/mdi/home',
    'uno.css',
    '/src/main.ts',
    '@/components/x',
    '~/x',
    'aws-sdk',
    '#whatever',
    'HASTE',
    '',
  ])('%s', async (specifier) => {
    expect(await answerTo(specifier)).toMatch(/^unknown: /);
  });

  test.each([
    ['pad', { 'vite.config.ts': `export default { resolve: { alias: { pad: '/src/pad' } } }` }],
    [
      '@pad/x',
      { 'jest.config.js': String.raw`module.exports = { moduleNameMapper: { '^@pad\/(.*)$': '<rootDir>/pad/$1' } }` },
    ],
    ['pad', { 'webpack.config.js': `module.exports = { alias: require('./aliases') }`, 'src/deep/pad/a.ts': '' }],
    ['@pad/x', { 'vite.config.ts': `export default { alias: { ...shared } }`, 'src/deep/pad/a.ts': '' }],
    ['pad', { '.storybook/main.ts': `export default { alias: { 'pad': 'x' } }` }],
    ['pad', { 'package.json': manifest({ _moduleAliases: { pad: 'src' } }) }],
    ['pad', { '.github/workflows/ci.yml': 'run: npm install --no-save pad\n' }],
    ['pad', { 'pad/index.ts': '' }],
    ['pad/x', { 'src/pad.ts': '' }],
    ['pad', { 'types/pad.d.ts': `declare module 'pad' {}` }],
    ['pad.svg', { 'src/env.d.ts': `declare module '*.svg'` }],
    ['pad', { 'package.json': '{ broken' }],
    ['pad', { 'bun.lockb': { kind: 'unreadable' } }],
  ] as const)('%s, given %o', async (specifier, files) => {
    expect(await answerTo(specifier, { files })).toMatch(/^unknown: /);
  });

  test('a computed alias supplies no name of which there is no trace', async () => {
    const files = { 'webpack.config.js': `module.exports = { resolve: { alias: require('./aliases') } }` };
    expect(await answerTo('padd', { files })).toContain('imports/undeclared-package');
  });

  test('a mapped name that leads nowhere is missing, though a bundler repeats the mapping', async () => {
    const files = {
      'tsconfig.json': '{"compilerOptions": {"paths": {"@app/*": ["./src/*"]}}}',
      'vite.config.ts': `export default { resolve: { alias: { '@app': '/src' } } }`,
    };
    expect(await answerTo('@app/nothing', { files })).toContain('imports/no-such-file');
  });

  test.each([
    ['own/nothing', '/^own(.*)$/', "'./src/$1.ts'", 'imports/no-such-file'],
    ['own/nothing', '/^own\\/(.*)$/', "resolve('./src/$1.ts')", 'imports/no-such-file'],
    ['own/nothing', '/^own$/', "'./lib/index.ts'", 'imports/no-such-file'],
    ['own/nothing', '/^own(.*)$/', "'./elsewhere/$1.ts'", 'unknown: '],
    ['own/nothing', '/^own/', "'./src/x.ts'", 'unknown: '],
    ['own/held', '/^own(.*)$/', "'./src/$1.ts'", 'there'],
  ])('%s, where a test runner replaces %s by %s: %s', async (specifier, find, replacement, expected) => {
    const files = {
      'package.json': manifest({ name: 'own', typesVersions: {}, exports: { './*': './*.js' } }),
      'tsconfig.json': '{"compilerOptions": {"paths": {"own/*": ["./src/*.ts"]}}}',
      'vitest.config.ts': `export default { resolve: { alias: [{ find: ${find}, replacement: ${replacement} }] } }`,
      'src/held.ts': '',
    };
    expect(await answerTo(specifier, { files })).toContain(expected);
  });

  test('a configuration that is the importing file itself gives no meaning', async () => {
    const given = { path: 'vite.config.ts' };
    expect(await answerTo('vite-plugin-padd', given)).toContain('imports/undeclared-package');
  });

  test('without any manifest nobody can say what is declared', async () => {
    const tree = fakeTree({ 'a.js': '' });
    const file = aFile('a.js', 1, { content: { kind: 'text', text: `import x from 'pad'` } });
    const { notChecked } = await imports.run([{ file, spans: [{ path: 'a.js', from: 1, to: 1 }] }], {
      tree,
      workspace,
    });
    expect(notChecked).toEqual([{ why: 'no manifest above the file', count: 1 }]);
  });
});

describe('absences that prove nothing', () => {
  test.each([
    [`try { require('pad') } catch {}`, {}],
    [`import('pad').catch(() => {})`, {}],
    [`import x from 'pad'`, { path: 'test/fixtures/a.ts' }],
    [`import x from './b'`, { path: 'templates/app/a.ts' }],
    [`import x from './b'`, { path: 'src/a.d.ts' }],
    [`import x from 'pad'`, { file: { upkeep: 'vendored' } }],
    [`import x from 'pad'`, { file: { upkeep: 'generated' } }],
    [`import x from './does-not-exist'; test('a', f)`, { path: 'src/a.test.ts' }],
    [`import x from './b'`, { path: 'test/cases/one/a.js' }],
    [`import x from './b'`, { path: 'tests/one/a.js' }],
    [`import x from 'pad'; test('a', f)`, { path: 'e2e/app/a.js', files: { 'e2e/app/package.json': '{}' } }],
    [`// npm install pad\nimport x from 'pad'`, {}],
    [`jest.mock('./b', f);\nimport x from './b'`, {}],
    [`import x from '${'p'.repeat(1_001)}'`, {}],
  ] as const)('%s, given %o', async (text, given) => {
    const { findings, notChecked, examined } = await outcomeOf(text, given);
    expect(findings).toEqual([]);
    expect([examined, notChecked]).toEqual([1, [{ why: expect.any(String), count: 1 }]]);
  });

  test.each([
    ['src/a.test.ts', `import x from './b'; test('a', f)`],
    ['test/unit/a.js', `import x from './b';\ndescribe('a', f)`],
    ['tests/helpers/a.js', `import x from './b'`],
  ])('a test at %s is held to what it says', async (path, text) => {
    expect((await outcomeOf(text, { path })).findings).toMatchObject([{ rule: 'imports/no-such-file' }]);
  });
});

describe('the outcome', () => {
  test('everything in question is counted once, with its place', async () => {
    const text = [
      `import a from 'left-pad';`,
      `import b from './b';`,
      `import c from 'virtual:c';`,
      `import d from 'fs';`,
    ];
    expect(await outcomeOf(text.join('\n'))).toEqual({
      examined: 4,
      findings: [
        expect.objectContaining({
          rule: 'imports/no-such-file',
          level: 'error',
          path: 'src/a.ts',
          from: 2,
          to: 2,
          subject: './b',
        }),
      ],
      notChecked: [{ why: 'a module of a protocol or plugin', count: 1 }],
      verified: [
        {
          what: '2 imports resolve',
          limit: 'names and files, not behaviour',
          spans: [
            { path: 'src/a.ts', from: 1, to: 1 },
            { path: 'src/a.ts', from: 4, to: 4 },
          ],
        },
      ],
    });
  });

  test('lines that were not added are not in question', async () => {
    const text = `import b from './b';\nimport a from 'left-pad';`;
    const file = aFile('src/a.ts', 2, { content: { kind: 'text', text } });
    const outcome = await imports.run([{ file, spans: [{ path: 'src/a.ts', from: 2, to: 2 }] }], {
      tree: fakeTree(shop),
      workspace,
    });
    expect(outcome).toMatchObject({ examined: 1, findings: [], verified: [{ what: '1 import resolves' }] });
  });

  test('a file that cannot be parsed is one thing nobody can tell', async () => {
    expect(await outcomeOf(`let = ;\nrequire('x')`)).toMatchObject({
      examined: 1,
      notChecked: [{ why: 'a file that does not parse', count: 1 }],
    });
  });

  test('files of other languages are not in question', async () => {
    expect(await outcomeOf(`import x from 'pad'`, { path: 'src/a.md' })).toEqual({
      examined: 0,
      findings: [],
      notChecked: [],
      verified: [],
    });
  });
});
