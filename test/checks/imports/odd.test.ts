import { describe, expect, test } from 'vitest';
import imports from '../../../src/checks/imports.ts';
import { noWorkspace } from '../../../src/world/workspace/workspace.ts';
import { aFile } from '../../support/builders.ts';
import { fakeTree, type HeldFiles } from '../../support/fake-tree.ts';

const workspace = noWorkspace('nothing is installed');
const manifest = (more: object = {}): string => JSON.stringify({ name: 'shop', ...more });
const declaring = (...names: string[]): HeldFiles => ({
  'package.json': manifest({ dependencies: Object.fromEntries(names.map((name) => [name, '^1.0.0'])) }),
});

/** `level rule`, `unknown: why`, `there`, or `nothing asked`, of a file that is all new. */
async function answerTo(text: string, files: HeldFiles = {}, path = 'src/a.ts'): Promise<string> {
  const lines = text.split('\n').length;
  const file = aFile(path, lines, { content: { kind: 'text', text } });
  const tree = fakeTree({ 'package.json': manifest(), ...files, [path]: text });
  const { examined, findings, notChecked } = await imports.run([{ file, spans: [{ path, from: 1, to: lines }] }], {
    tree,
    workspace,
  });
  if (findings[0]) return `${findings[0].level} ${findings[0].rule}`;
  if (notChecked[0]) return `unknown: ${notChecked[0].why}`;
  return examined > 0 ? 'there' : 'nothing asked';
}

const FLAGGED = /^(?:error|warning)/;
const every = (names: string): readonly string[] => names.trim().split(/\s+/);

describe('modules that frameworks and build tools supply are never flagged', () => {
  test.each([
    [
      'nuxt',
      `#app #app/nuxt #imports #components #build/app.config #shared/x #internal/nitro #nitro #content/server #i18n
       #image nuxt/app nitropack vue vue-router h3 ofetch defu consola @nuxt/schema @vue/runtime-core`,
    ],
    ['@sveltejs/kit', '$app/state $app/server $env/static/private $lib $service-worker ./$types $houdini $paraglide/m'],
    ['astro', 'astro:content astro:env/server astro/loaders virtual:starlight/user-config'],
    [
      '@docusaurus/core',
      '@site/src/x @theme/Layout @theme-original/Footer @theme-init/X @docusaurus/Link @generated/x',
    ],
    ['@builder.io/qwik', '@qwik-city-plan @qwik-city-sw-register @qwik-router-config @qwik-client-manifest'],
    ['@remix-run/dev', 'virtual:remix/server-build virtual:react-router/server-build ./+types/root ./+types.root'],
    ['vinxi', 'vinxi/http $vinxi/handler/client #start/app solid-start:middleware'],
    [
      'vite',
      `virtual:pwa-register/react virtual:generated-pages virtual:uno.css uno.css unfonts.css ~icons/mdi/account
       ~icons/carbon/x?raw ~pages ~react-pages ~build/time ~build/git vite/client vue-router/auto-routes /@vite/client
       virtual:svg-icons-register sentry:build`,
    ],
    ['wrangler', 'cloudflare:workers cloudflare:test __STATIC_CONTENT_MANIFEST workerd:unsafe'],
    ['next', 'next/font/google server-only client-only private-next-pages/x styled-jsx/css webpack'],
    ['gatsby', '@reach/router'],
    ['@ice/app', 'ice'],
    ['@wordpress/scripts', '@wordpress/i18n @wordpress/block-editor'],
    ['@types/react', 'csstype'],
    ['left-pad', 'left-pad?raw left-pad/a.css?inline ~left-pad/a.css left-pad/ css!left-pad/a.css i18n!nls/words'],
    ['meteor-node-stubs', 'meteor/meteor /imports/x'],
    [
      'other',
      `bun bun:test bun:sqlite jsr:@std/assert@1 npm:express@4 https://deno.land/x.ts data:text/javascript,1
       blob:https://example.com/1 gi://Gtk?version=4.0 resource:///org/gnome/shell/ui/main.js qrc:/x.js vscode electron
       k6/http aws-sdk @aws-sdk/client-s3 @aws/durable-execution-sdk-js @netlify/edge-functions openwhisk @wasp/queries
       lightning/navigation @salesforce/apex/A.b @ember/service .prisma/client .contentlayer/generated #site/content`,
    ],
  ])('beside %s', async (declared, names) => {
    for (const name of every(names))
      expect(await answerTo(`import x from '${name}'`, declaring(declared)), name).not.toMatch(FLAGGED);
  });
});

/** Apart, so that no test of ours seems to mock. */
const MOCK = 'mock';

describe('forms that name no module which has to be there', () => {
  test.each([
    `try { require('opt') } catch {}`,
    `const x = await import('opt').catch(() => null)`,
    `import('./locale/' + name + '.js')`,
    `import.meta.glob(['./a/*.ts', '!**/x.ts'], { eager: true })`,
    `require.context('./x', true, /\\.js$/)`,
    `jest.${MOCK}('./nowhere', () => ({}), { virtual: true })`,
    `vi.${MOCK}('made-here', () => ({}))\nimport x from 'made-here'`,
    `proxyquire('./a', { opt: {}, '@noCallThru': true })`,
    '/// <reference types="nothing-here" />',
    '/** @import { X } from "nothing" */',
    `const x = __non_webpack_require__('opt')`,
    `new URL('./nowhere.png', import.meta.url)`,
    `importScripts('nowhere.js')`,
    `define(['nowhere', './x'], function (a) {})`,
    `goog.require('goog.array')`,
    `Npm.require('nowhere')`,
    'const s = `import x from "nowhere"`',
    `foo.import('nowhere'); foo.require('nowhere')`,
    `function require(x) {}\nrequire('nowhere')`,
    `import(/* webpackIgnore: true */ './made/at/run/time.js')`,
    `import(/* @vite-ignore */ 'from-elsewhere')`,
    `// @ts-expect-error the page has it\nconst { A } = await import('./ui/legacy.js')`,
  ])('%s', async (text) => {
    expect(await answerTo(text)).not.toMatch(FLAGGED);
  });

  test('a silenced line is no excuse for a package', async () => {
    expect(await answerTo(`// @ts-ignore\nimport x from 'nowhere'`)).toBe('error imports/undeclared-package');
  });
});

describe('newer forms of imports find what is there, and say what is not', () => {
  const held = { 'src/m.wasm': '', 'src/d.json': '{}', 'src/b.css': '', 'src/m.js': '' };

  test.each([
    ["import j from './d.json' with { type: 'json' }", "import j from './e.json' with { type: 'json' }"],
    ["import source m from './m.wasm'", "import source m from './n.wasm'"],
    ["import defer * as m from './m.js'", "import defer * as m from './n.js'"],
    ["export * as m from './m.js'", "export * as m from './n.js'"],
    ["import s from './b.css' with { type: 'css' }", "import s from './c.css' with { type: 'css' }"],
    ["type M = import('./m.js').M", "type M = import('./n.js').M"],
  ])('%s', async (right, wrong) => {
    expect(await answerTo(right, held)).not.toMatch(FLAGGED);
    expect(await answerTo(wrong, held)).not.toBe('there');
  });
});

describe('files that stand in for the one that is named', () => {
  test.each([
    ['./icon.png', 'src/icon@2x.png'],
    ['./page.html', 'src/page.d.html.ts'],
    ['./b.res.mjs', 'src/b.res'],
    ['./b.bs.js', 'src/b.res'],
    ['../pkg', 'Cargo.toml'],
    ['./next-env', 'next.config.js'],
  ])('%s is left open beside %s', async (name, path) => {
    expect(await answerTo(`import x from '${name}'`, { [path]: '' })).toMatch(/^unknown/);
  });

  test('an image of another name stands in for none', async () => {
    expect(await answerTo(`import x from './icon.png'`, { 'src/icons@2x.png': '' })).toBe('error imports/no-such-file');
  });
});

describe('what a configuration says of places', () => {
  const maps = (name: string): string => `<script type="importmap">{"imports": {"${name}": "./${name}.js"}}</script>`;

  test.each([
    [
      'jest',
      'utils/x',
      { 'package.json': manifest({ jest: { modulePaths: ['<rootDir>/code'] } }), 'code/utils/x.js': '' },
    ],
    [
      'jest, by directories',
      'test-utils',
      {
        'jest.config.js': `module.exports = { moduleDirectories: ['node_modules', 'check'] }`,
        'check/test-utils.js': '',
      },
    ],
    [
      'babel',
      'widgets/x',
      { 'babel.config.js': `plugins: [['module-resolver', { root: ['./code'] }]]`, 'code/widgets/x.js': '' },
    ],
    [
      'webpack',
      'widgets/x',
      {
        'webpack.config.js': `resolve: { modules: [path.resolve(__dirname, 'front'), 'node_modules'] }`,
        'front/widgets/x.js': '',
      },
    ],
    ['Meteor', 'xml2js', { 'src/package.js': `Npm.depends({ xml2js: '0.5.0' })` }],
    ['a page beside', 'three', { 'src/game.html': maps('three') }],
    [
      'Deno',
      'oak',
      { 'deno.json': '{"importMap": "./maps/all.json"}', 'maps/all.json': '{"imports": {"oak": "https://x"}}' },
    ],
    ['mocks', 'made-up', { '__mocks__/made-up.js': '' }],
    ['a layer', 'helper', { 'layers/h/nodejs/node_modules/helper/package.json': '{}' }],
    ['code generation', './gql/graphql', { 'codegen.ts': `generates: { './src/gql/': {} }` }],
    ['Prisma', './client', { 'prisma/schema.prisma': 'generator client {\n  output = "../src/client"\n}' }],
    ['pnpm', 'zod', { 'package.yaml': 'dependencies:\n  zod: 1\n' }],
    ['git, of a path', 'kept/x', { 'node_modules/kept/package.json': '{}' }],
  ])('%s', async (_, name, files) => {
    expect(await answerTo(`import x from '${name}'`, files)).toMatch(/^unknown/);
  });

  test.each([
    [
      'folders that do not hold the name',
      'utils/x',
      { 'jest.config.js': `modulePaths: ['<rootDir>/code']`, 'code/util/x.js': '' },
    ],
    ['another manifest than that of Meteor', 'xml2js', { 'src/package.js': `exports.a = 'xml2js'` }],
    ['a page without a map', 'three', { 'src/game.html': '<a href="three">three</a>' }],
    ['a folder with a longer name', './gql/graphql', { 'codegen.ts': `generates: { './src/gql-types/': {} }` }],
  ])('nothing by %s', async (_, name, files) => {
    expect(await answerTo(`import x from '${name}'`, files)).toMatch(/^error/);
  });
});

describe('paths from the top', () => {
  const app = { '.meteor/release': '', 'imports/api/cart.js': '' };

  test('are those of an application of Meteor', async () => {
    expect(await answerTo(`import '/imports/api/cart'`, app)).toBe('there');
    expect(await answerTo(`import '/imports/api/card'`, app)).toBe('error imports/no-such-file');
  });

  test('are anybody’s elsewhere, and in packages of Meteor', async () => {
    expect(await answerTo(`import '/imports/api/card'`)).toMatch(/^unknown/);
    const files = { ...app, 'packages/pay/package.js': '' };
    expect(await answerTo(`import '/imports/api/card'`, files, 'packages/pay/a.js')).toMatch(/^unknown/);
  });
});

describe('names of packages that are names of something else as well', () => {
  test('a manifest may be called like a package that it asks for', async () => {
    const files = { 'package.json': JSON.stringify({ name: 'msw', devDependencies: { msw: '^2.3' } }) };
    expect(await answerTo(`import { a } from 'msw/node'`, files)).toBe('there');
  });

  test('in the repository that holds the packages of a published scope, they are what is meant', async () => {
    const files = {
      'package.json': manifest({ workspaces: ['packages/*'] }),
      'packages/core/package.json': '{"name": "@warp-drive/core"}',
    };
    expect(await answerTo(`import '@warp-drive/core'`, files)).toBe('there');
    expect(await answerTo(`import '@warp-drive/coer'`, files)).toBe('error imports/undeclared-package');
    expect(await answerTo(`import '@warp-drive/coer'`)).toMatch(/^unknown/);
  });
});

describe('templates are made complete by programs', () => {
  const around = {
    'cli/template/extras/b.js': `import 'react'; import 'react-dom'`,
    ...declaring('react', 'react-dom'),
  };
  const missing = `import x from 'eslint-plugin-drizzle'`;

  test('that speak of the package', async () => {
    expect(await answerTo(missing, around, 'cli/template/extras/a.js')).toBe('error imports/undeclared-package');
    const files = { ...around, 'cli/src/versions.ts': `export const versions = { 'eslint-plugin-drizzle': '^0.2.3' }` };
    expect(await answerTo(missing, files, 'cli/template/extras/a.js')).toMatch(/^unknown: in a template/);
  });

  test('that lay them over one another', async () => {
    const held = {
      'starters/node/b.js': `import './c'; import './d'`,
      'starters/node/c.js': '',
      'starters/node/d.js': '',
    };
    const text = `import render from './entry.ssr'`;
    expect(await answerTo(text, held, 'starters/node/a.js')).toBe('error imports/no-such-file');
    const files = { ...held, 'starters/base/entry.ssr.tsx': '' };
    expect(await answerTo(text, files, 'starters/node/a.js')).toMatch(/^unknown: in a template/);
  });
});

describe('folders that a test beside them runs', () => {
  const driver = { 'test/paths.js': `bundle(__dirname + '/paths/main.js', { paths: ['x'], external: 'given' })` };
  const text = `t.equal(require('given'), 1)`;

  test('hold its input, whatever they look like', async () => {
    expect(await answerTo(text, {}, 'test/paths/main.js')).toBe('error imports/undeclared-package');
    expect(await answerTo(text, driver, 'test/paths/main.js')).toBe('unknown: in the input of a test');
  });

  test('may be where names are looked up', async () => {
    const beside = { ...declaring('a', 'b'), 'test/paths/c.js': `require('a'); require('b')`, ...driver };
    const other = `t.equal(require('placed'), 1)`;
    expect(await answerTo(other, beside, 'test/paths/main.js')).toBe('error imports/undeclared-package');
    const files = { ...beside, 'test/paths/x/placed/index.js': '' };
    expect(await answerTo(other, files, 'test/paths/main.js')).toBe('unknown: in the input of a test');
  });
});

test('what TypeScript makes is told from what git ignores, however the rule is written', async () => {
  const files = { '.gitignore': 'src/**/*.js\nsrc/**/*.[cm]js\nsrc/**/*.d.[cm]ts\n' };
  expect(await answerTo(`import './b'`, files)).toBe('error imports/no-such-file');
  expect(await answerTo(`import './b'`, { '.gitignore': 'src/b.*' })).toMatch(/^unknown/);
});

test('pages that have folders of their own are held to those beside them', async () => {
  const files = {
    'docs/b/index.mdx': `import B from '../parts/b'\nimport C from '../parts/c'\n\n# B`,
    'docs/parts/b.tsx': '',
    'docs/parts/c.tsx': '',
  };
  const text = `import D from '../parts/d'\n\n# D`;
  expect(await answerTo(text, files, 'docs/d/index.mdx')).toBe('error imports/no-such-file');
});
