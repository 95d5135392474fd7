/** What the check says of the scripts in components. */
import { describe, expect, test } from 'vitest';
import { isAliased } from '../../../src/checks/contracts/aliased.ts';
import { componentOf, modulesIn, withModules } from '../../../src/checks/contracts/component.ts';
import { directoryOf, type Snapshot } from '../../../src/checks/contracts/snapshot.ts';
import contracts from '../../../src/checks/contracts.ts';
import type { Outcome } from '../../../src/model.ts';
import { type Installation, install, manifest } from '../../support/workspace.ts';

const TYPED = `
  export interface Options { retries?: number; timeout?: number }
  export declare class Client { constructor(url: string); get(path: string, options?: Options): string; close(): void }
  export declare function connect(url: string, options?: Options): Client;
  export declare function component(options: { data?: () => object }): object;
  export declare const client: Client;
`;

const BASE = {
  'package.json': JSON.stringify({ type: 'module', dependencies: { typed: '^1.0.0' } }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2022', types: [] },
    include: ['src'],
  }),
};

const INSTALLED = {
  'node_modules/typed/package.json': manifest('typed', { type: 'module', types: 'index.d.ts' }),
  'node_modules/typed/index.d.ts': TYPED,
};

async function ask({ base, head, installed: more }: Installation): Promise<Outcome> {
  await using installed = await install({
    base: { ...BASE, ...base },
    head,
    installed: { ...INSTALLED, ...more },
  });
  return await contracts.run(installed.targets, { workspace: installed.workspace });
}

const askOne = (path: string, text: string, more: Partial<Installation> = {}): Promise<Outcome> =>
  ask({ ...more, head: { [path]: text, ...more.head } });

/** `path:line name` of each finding; the name is the first that the message quotes. */
const said = ({ findings }: Outcome): readonly string[] =>
  findings.map(
    ({ rule, path, from, subject }) => `${path}:${from} ${rule.slice('contracts/'.length)} ${subject?.split(' ')[1]}`,
  );

describe('a name that a module does not export', () => {
  test.each([
    ['src/A.vue', '<template><p/></template>\n<script>\nimport { conect } from "typed";\n</script>\n', 3],
    [
      'src/A.vue',
      '<script setup lang="ts">\nimport { conect } from "typed";\n</script>\n<template><p/></template>\n',
      2,
    ],
    ['src/A.vue', '<script lang="tsx">\nimport { conect } from "typed";\nexport default () => <p/>;\n</script>\n', 2],
    ['src/A.svelte', '<script module lang="ts">\nimport type { conect } from "typed";\n</script>\n<p>{1}</p>\n', 2],
    ['src/A.svelte', '<script>\n  export let a;\n  import { conect } from "typed";\n  $: b = a + $c;\n</script>\n', 3],
    [
      'src/A.astro',
      '---\nimport { conect } from "typed";\nif (!Astro.props.a) return Astro.redirect("/");\n---\n<p/>\n',
      2,
    ],
    [
      'src/A.astro',
      '---\nconst a = await fetch("/");\n---\n<p/>\n<script>\nimport { conect } from "typed";\n</script>\n',
      6,
    ],
  ])('%s %j', async (path, text, line) => {
    expect(said(await askOne(path, text))).toEqual([`${path}:${line} no-such-export conect`]);
  });

  test('of the repository is found as well', async () => {
    const base = { 'src/names.ts': 'export const one = 1;\n' };
    const text = '<script lang="ts">\nimport { on } from "./names";\n</script>\n';
    expect(said(await askOne('src/A.vue', text, { base }))).toEqual(['src/A.vue:2 no-such-export on']);
  });

  test('is found in a component that was there before', async () => {
    const base = { 'src/A.vue': '<script>\nconst a = 1;\n</script>\n' };
    const text = '<script>\nconst a = 1;\nimport { conect } from "typed";\n</script>\n';
    expect(said(await askOne('src/A.vue', text, { base }))).toEqual(['src/A.vue:3 no-such-export conect']);
  });

  test('is nothing new where the component had it before', async () => {
    const line = 'import { conect } from "typed";';
    const base = { 'src/A.vue': `<script>\n${line}\n</script>\n` };
    expect(said(await askOne('src/A.vue', `<script>\n${line} // again\n</script>\n`, { base }))).toEqual([]);
  });

  test('is unknown of what a loader of VitePress is replaced by, and of no other name', async () => {
    const base = { 'src/posts.data.ts': 'export default { load: () => [] };\n' };
    const importing = (name: string) =>
      `<script setup lang="ts">\nimport { ${name} } from './posts.data';\n</script>\n`;
    expect(said(await askOne('src/A.vue', importing('data'), { base }))).toEqual([]);
    expect(said(await askOne('src/A.vue', importing('date'), { base }))).toEqual(['src/A.vue:2 no-such-export date']);
  });

  test('is nothing where something declares it for the package', async () => {
    const base = { 'types/more.d.ts': 'declare module "typed/inner" { interface Conect { a: 1 } }\n' };
    const text = '<script lang="ts">\nimport type { Conect } from "typed";\n</script>\n';
    expect(said(await askOne('src/A.vue', text, { base }))).toEqual([]);
  });

  test('is unknown of a component, whether one is declared for all or none', async () => {
    const head = { 'src/A.vue': '<script lang="ts">\nimport B, { b } from "./B.vue";\nb; B;\n</script>\n' };
    expect(said(await ask({ head: { ...head, 'src/B.vue': '<script>\nexport const a = 1;\n</script>\n' } }))).toEqual(
      [],
    );
    const base = { 'src/kinds.d.ts': 'declare module "*.vue" { const component: object; export default component }\n' };
    expect(said(await ask({ base, head }))).toEqual([]);
  });

  test('is unknown of what Astro makes of the settings of a project', async () => {
    const text = '---\nimport { API } from "astro:env/client";\n---\n';
    const base = { 'src/env.d.ts': 'declare module "astro:env/client" {}\n' };
    const outcome = await askOne('src/A.astro', text, { base });
    expect(said(outcome)).toEqual([]);
    expect(outcome.notChecked).not.toEqual([]);
  });
});

describe('what flows from imports', () => {
  test('members, options and numbers of arguments are asked of imported names', async () => {
    const text = [
      '<script setup lang="ts">',
      'import { client, connect } from "typed";',
      'client.fetch("a");',
      'connect("a", { retrys: 1 });',
      'connect("a", {}, 1);',
      '</script>',
    ].join('\n');
    expect(said(await askOne('src/A.vue', text))).toEqual([
      'src/A.vue:3 no-such-member fetch',
      'src/A.vue:4 unknown-option retrys',
      'src/A.vue:5 wrong-arity connect',
    ]);
  });

  test("values of the component itself, and what may be left out, are nobody's to judge", async () => {
    const text = [
      '<script setup lang="ts">',
      'import { connect } from "typed";',
      'const props = defineProps<{ one: string }>();',
      'const own = { one: 1 };',
      'own.two; props.two; connect("a").fetch("b"); (connect as () => void)(); document.two;',
      'connect();',
      'connect(1);',
      '</script>',
    ].join('\n');
    expect(said(await askOne('src/A.vue', text))).toEqual([]);
  });

  test('options of a component are for everybody to add to, those of a call within are not', async () => {
    const text = [
      '<script lang="ts">',
      'import { component, connect } from "typed";',
      'export default component({',
      '  data: () => connect("a", { retrys: 1 }),',
      '  layout: "wide",',
      '});',
      '</script>',
    ].join('\n');
    const outcome = await askOne('src/A.vue', text);
    expect(said(outcome)).toEqual(['src/A.vue:4 unknown-option retrys']);
    expect(outcome.notChecked.map(({ why }) => why)).toContain('an option of a component');
  });

  test('an option that the repository reads elsewhere is one that it hands through', async () => {
    const text = '<script>\nimport { connect } from "typed";\nconnect("a", { silent: true });\n</script>\n';
    expect(said(await askOne('src/A.vue', text))).toHaveLength(1);
    const base = { 'src/b.js': 'export const note = (config) => config.silent || alert();\n' };
    expect(said(await askOne('src/A.vue', text, { base }))).toEqual([]);
  });
});

describe('the modules of a component', () => {
  test('two scripts of one component share their names', async () => {
    const text = [
      '<script lang="ts">',
      'import { client } from "typed";',
      '</script>',
      '<script setup lang="ts">',
      'client.fetch("a");',
      '</script>',
    ].join('\n');
    expect(said(await askOne('src/A.vue', text))).toEqual(['src/A.vue:5 no-such-member fetch']);
  });

  test('where both declare the same name, nothing is said', async () => {
    const text = [
      '<script module>',
      'import { client } from "typed";',
      '</script>',
      '<script>',
      'let client = { fetch() {} };',
      'client.fetch("a");',
      '</script>',
    ].join('\n');
    const outcome = await askOne('src/A.svelte', text);
    expect(said(outcome)).toEqual([]);
    expect(outcome.notChecked).toEqual([{ why: 'a component that declares a name twice', count: 1 }]);
  });

  test('scripts of a page in Astro have nothing of its frontmatter', async () => {
    const text = [
      '---',
      'import { client } from "typed";',
      '---',
      '<script>',
      'const client = { fetch() {} };',
      'client.fetch("a");',
      '</script>',
    ].join('\n');
    expect(said(await askOne('src/A.astro', text))).toEqual([]);
  });

  test('what one component declares, another has not', async () => {
    const head = {
      'src/A.vue': '<script>\nconst client = 1;\n</script>\n',
      'src/B.vue': '<script>\nimport { client } from "typed";\nclient.close();\n</script>\n',
    };
    expect(await ask({ head })).toMatchObject({ findings: [], notChecked: [] });
  });

  test('a script that cannot be parsed is counted', async () => {
    const outcome = await askOne('src/A.vue', '<script>\nimport { conect } from "typed";\nconst a: = 1;\n</script>\n');
    expect(outcome).toMatchObject({
      findings: [],
      notChecked: [{ why: 'a script of a component that cannot be parsed', count: 1 }],
    });
  });

  test('a script in another language is counted', async () => {
    const outcome = await askOne('src/A.vue', '<script lang="coffee">\nimport { conect } from "typed"\n</script>\n');
    expect(outcome.notChecked).toEqual([{ why: 'a script in a language that we do not read', count: 1 }]);
  });

  test('a comment that keeps a file from the compiler keeps the script', async () => {
    const text =
      '<template>\n<p/>\n</template>\n<script lang="ts">\n// @ts-nocheck\nimport { conect } from "typed";\n</script>\n';
    expect(said(await askOne('src/A.vue', text))).toEqual([]);
  });

  test('a change of the template alone asks nothing', async () => {
    const script = '<script>\nimport { conect } from "typed";\n</script>\n';
    const base = { 'src/A.vue': script };
    expect(await askOne('src/A.vue', `${script}<template><p/></template>\n`, { base })).toMatchObject({ examined: 0 });
  });

  test('a file of the repository that is called like one of ours is read as it is', async () => {
    const head = {
      'src/A.vue': '<script>\nlet a;\n</script>\n',
      'src/A.vue0.ts': 'import { conect } from "typed";\nconect;\n',
    };
    expect(said(await ask({ head }))).toEqual(['src/A.vue0.ts:1 no-such-export conect']);
  });
});

describe('the configuration of a component', () => {
  test('is the one that covers it, though the compiler does not read its kind', async () => {
    const base = {
      'tsconfig.json': JSON.stringify({
        files: [],
        references: [{ path: './tsconfig.node.json' }, { path: './tsconfig.app.json' }],
      }),
      'tsconfig.node.json': JSON.stringify({ include: ['*.config.ts'] }),
      'tsconfig.app.json': JSON.stringify({
        compilerOptions: { module: 'esnext', moduleResolution: 'bundler', paths: { '@/*': ['./src/*'] }, types: [] },
        include: ['src/**/*.ts', 'src/**/*.vue'],
      }),
      'src/names.ts': 'export const one = 1;\n',
    };
    const text = '<script lang="ts">\nimport { on } from "@/names";\n</script>\n';
    expect(said(await askOne('src/A.vue', text, { base }))).toEqual(['src/A.vue:2 no-such-export on']);
  });

  test('without it, what an alias stands for is not known', async () => {
    const base = {
      'tsconfig.json': '{ "extends": "./.nuxt/tsconfig.json" }',
      'src/names.ts': 'export const one = 1;\n',
    };
    const outcome = await askOne('src/A.vue', '<script lang="ts">\nimport { on } from "~/names";\n</script>\n', {
      base,
    });
    expect(outcome).toMatchObject({ findings: [], notChecked: [{ count: 1 }] });
  });
});

function snapshotWith(texts: Readonly<Record<string, string>>): Snapshot {
  const files = new Map(Object.entries(texts));
  return {
    kind: (path) => (files.has(path) ? 'file' : undefined),
    read: (path) => files.get(path),
    names: (directory) => ({
      files: [...files.keys()]
        .filter((path) => directoryOf(path) === directory)
        .map((path) => path.slice(directory.length).replace('/', '')),
      directories: [],
    }),
    realPath: (path) => path,
    isOwn: (path) => files.has(path),
  };
}

test('a module has every letter where its component has it', () => {
  const text = '<p>a</p>\n<script>\r\nconst a = "\u2028";\n</script>\n<script setup>\nconst b = 1;</script>\n';
  const added = [{ number: 3, commit: null, at: null }];
  const [module] = [
    modulesIn({
      file: {
        path: 'A.vue',
        from: null,
        mode: '100644',
        content: { kind: 'text', text },
        added,
        removed: 0,
        upkeep: 'source',
      },
      spans: [{ path: 'A.vue', from: 3, to: 3 }],
    }),
  ].flat();
  const path = module !== undefined && 'file' in module ? module.file.path : '';
  expect(componentOf(path)).toBe('A.vue');
  const read = withModules(snapshotWith({ 'A.vue': text })).read(path) ?? '';
  for (const word of ['const a', 'const b']) expect(read.indexOf(word)).toBe(text.indexOf(word));
  expect(read.slice(0, text.length).split('\n')).toHaveLength(text.split('\n').length);
  expect(read).not.toContain('<');
  expect(read).not.toContain('\u2028');
});

describe('a bundler takes another module in the place of a package', () => {
  test.each([
    ["resolve: { alias: { vue: '@vue/compat' } }", true],
    ["resolve: { alias: { 'vue$': '@vue/compat' } }", true],
    ["alias: [{ find: 'vue', replacement: '@vue/compat' }]", true],
    ["config.resolve.alias.set('vue', '@vue/compat')", true],
    ["alias: { vue: path.resolve(here, 'stub.js') }", true],
    ["alias: { vue: 'vue/dist/vue.esm-bundler.js' }", false],
    ["alias: { '@': '/src' }, optimizeDeps: { include: ['vue'] }, manualChunks: { vue: ['vue'] }", false],
    ["alias: { 'my-vue': 'other', vuex: 'other', '@x/vue': 'other' }", false],
    ["vue: 'other'", false],
  ])('%s: %s', (text, isOther) => {
    const snapshot = snapshotWith({ 'app/vite.config.ts': text });
    expect(isAliased(snapshot, 'app/src/A.vue', 'vue')).toBe(isOther);
    expect(isAliased(snapshot, 'other/src/A.vue', 'vue')).toBe(false);
  });

  test('then nothing is said of what it exports', async () => {
    const text = "<script>\nimport { conect } from 'typed';\n</script>\n";
    const base = { 'vite.config.js': "export default { resolve: { alias: { typed: 'untyped' } } };\n" };
    expect(said(await askOne('src/A.vue', text, { base }))).toEqual([]);
  });
});
