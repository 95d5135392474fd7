/** Forms of names that are right in the projects of one framework or bundler, as its documentation has them. None may be flagged. */
import { describe, expect, test } from 'vitest';
import imports from '../../../src/checks/imports.ts';
import { noWorkspace } from '../../../src/world/workspace/workspace.ts';
import { aFile } from '../../support/builders.ts';
import { fakeTree, type HeldFiles } from '../../support/fake-tree.ts';

/** The findings of a file that is all new, as rules with their messages. */
async function flagged(text: string, held: HeldFiles, path: string): Promise<readonly string[]> {
  const lines = text.split('\n').length;
  const file = aFile(path, lines, { content: { kind: 'text', text } });
  const tree = fakeTree({ ...held, [path]: text });
  const ports = { tree, workspace: noWorkspace('nothing is installed') };
  const { findings } = await imports.run([{ file, spans: [{ path, from: 1, to: lines }] }], ports);
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}

const declaring = (...names: string[]): string =>
  JSON.stringify({ name: 'shop', dependencies: Object.fromEntries(names.map((name) => [name, '^1.0.0'])) });

interface Made {
  readonly declared: readonly string[];
  readonly files?: HeldFiles;
  readonly path?: string;
  readonly names: string;
}

/** The alias that Preact's documentation has for Vite. */
const PREACT = {
  'vite.config.js': `export default { resolve: { alias: { react: 'preact/compat', 'react-dom': 'preact/compat' } } }`,
};
const LOCK = { 'package-lock.json': '{"packages": {}}' };

describe('names that are right in a project of', () => {
  test.each<readonly [string, Made]>([
    [
      'Nuxt 4, with layers and its `app` folder',
      {
        declared: ['nuxt'],
        files: {
          'nuxt.config.ts': "export default defineNuxtConfig({ extends: ['./layers/base'] })",
          'layers/base/nuxt.config.ts': '',
          'app/utils/a.ts': '',
          'shared/types.ts': '',
        },
        path: 'app/pages/index.vue',
        names: `~/utils/a @/utils/a ~~/shared/types @@/shared/types #shared/types #layers/base/app/utils/b #imports
         #app/composables/router #build/types/x #components #server/utils/x #nuxt-content/x #ui/types #vue-router`,
      },
    ],
    [
      'a module of Nuxt, with its playground',
      {
        declared: ['nuxt', '@nuxt/kit', '@nuxt/module-builder'],
        path: 'src/runtime/plugin.ts',
        names: '#app #imports #build/x.mjs #internal/nitro #my-module/options @nuxt/schema',
      },
    ],
    [
      'SvelteKit',
      {
        declared: ['@sveltejs/kit'],
        files: { 'svelte.config.js': 'export default {}', 'src/lib/index.ts': '' },
        path: 'src/routes/+page.svelte',
        names:
          '$lib $app/environment $app/paths $app/types $env/dynamic/public ./$types $service-worker @sveltejs/kit/vite',
      },
    ],
    [
      'Astro',
      {
        declared: ['astro'],
        path: 'src/pages/index.astro',
        names: `astro:assets astro:content astro:env/client astro:middleware astro:transitions/client astro:actions
         astro:i18n astro:prefetch astro:db astro:schema virtual:astro-icon virtual:my/config astro/zod astro/components`,
      },
    ],
    [
      'React Router',
      {
        declared: ['react-router', '@react-router/dev'],
        path: 'app/routes/home.tsx',
        names:
          './+types/home ../+types/root virtual:react-router/server-build react-router/dom @react-router/dev/routes',
      },
    ],
    [
      'TanStack Start',
      {
        declared: ['@tanstack/react-start', '@tanstack/react-router'],
        files: { 'src/styles.css': '', 'src/router.tsx': '' },
        path: 'src/routes/__root.tsx',
        names: `../styles.css?url ../routeTree.gen @tanstack/react-start/server-entry #tanstack-router-entry
         #tanstack-start-entry tanstack-start-manifest:v virtual:tanstack-start`,
      },
    ],
    [
      'SolidStart',
      {
        declared: ['@solidjs/start', 'vinxi'],
        files: { 'app.config.ts': '', 'src/lib/a.ts': '' },
        path: 'src/routes/index.tsx',
        names:
          '~/lib/a vinxi/http #start/app @solidjs/start/router $vinxi/handler/client solid-start:server-fn-manifest',
      },
    ],
    [
      'Deno',
      {
        declared: [],
        files: { 'deno.json': '{"imports": {"@std/assert": "jsr:@std/assert@1", "$lib/": "./code/", "x": "npm:x@1"}}' },
        path: 'main.ts',
        names: `@std/assert @std/assert/equals jsr:@std/path@1/posix npm:express@4.18/lib/x node:fs https://esm.sh/react x
         x/sub npm:@scope/pkg`,
      },
    ],
    [
      'Bun',
      {
        declared: [],
        files: { 'bunfig.toml': '', 'src/q.sql': '' },
        names: 'bun bun:ffi bun:jsc bun:sqlite bun:test bun:wrap ./q.sql',
      },
    ],
    [
      'Cloudflare Workers',
      {
        declared: ['wrangler'],
        files: { 'wrangler.jsonc': '{}', 'src/m.wasm': '' },
        names: `cloudflare:workers cloudflare:sockets cloudflare:email cloudflare:workflows cloudflare:test
         __STATIC_CONTENT_MANIFEST ./m.wasm?module node:async_hooks`,
      },
    ],
    [
      'WXT',
      {
        declared: ['wxt'],
        files: { 'wxt.config.ts': '', 'utils/a.ts': '', 'assets/x.svg': '' },
        path: 'entrypoints/popup/main.ts',
        names: '#imports @/utils/a ~/utils/a @@/utils/a ~~/assets/x.svg wxt/browser virtual:wxt-html-plugins /wxt.svg',
      },
    ],
    [
      'Plasmo',
      {
        declared: ['plasmo'],
        files: { 'style.css': '', 'core/a.ts': '' },
        path: 'popup.tsx',
        names: `data-text:./style.css data-base64:~assets/x.png react:./x.svg data-url:./x.png url:./x.css raw:./x.txt
         data-env:./x.json ~core/a ~/core/a`,
      },
    ],
    [
      'Parcel',
      {
        declared: ['parcel'],
        files: { 'package.json': '{"devDependencies": {"parcel": "2"}, "alias": {"words": "./words/index.js"}}' },
        names: 'bundle-text:./x.css data-url:./x.png url:./x.png worklet:./x.js ~/a.js words',
      },
    ],
    [
      'Docusaurus',
      {
        declared: ['@docusaurus/core'],
        path: 'src/pages/index.tsx',
        names: `@site/static/x @theme/CodeBlock @theme-original/Root @theme-init/Y @docusaurus/Head
         @docusaurus/useDocusaurusContext @generated/docusaurus.config @generated/globalData`,
      },
    ],
    [
      'Gatsby',
      { declared: ['gatsby'], path: 'src/pages/a.jsx', names: 'gatsby/graphql @reach/router gatsby-page-utils' },
    ],
    ['Stencil', { declared: ['@stencil/core'], names: '@stencil/core/internal @stencil/core/testing' }],
    [
      'webpack, with module federation',
      {
        declared: ['webpack'],
        files: {
          'src/words.txt': '',
          'webpack.config.js': `new ModuleFederationPlugin({ name: 'host', remotes: { cart: 'cart@/remoteEntry.js' } })`,
        },
        names: 'cart/Button cart !!raw-loader!./words.txt?x',
      },
    ],
    [
      'Vite, with module federation',
      {
        declared: ['vite'],
        files: { 'vite.config.ts': `federation({ remotes: { 'remote-app': 'http://x/assets/remoteEntry.js' } })` },
        names: `remote-app/Button virtual:__federation__ vite/modulepreload-polyfill virtual:pwa-info virtual:unocss-devtools
         virtual:windi.css ~icons/mdi/x virtual:svg-icons-names virtual:i18n virtual:icons vite/types/importMeta.d.ts`,
      },
    ],
    [
      'electron-vite',
      {
        declared: ['electron', 'electron-vite'],
        files: {
          'src/main/worker.ts': '',
          'resources/icon.png': '',
          'electron.vite.config.ts': `resolve: { alias: { '@renderer': resolve('src/renderer/src') } }`,
        },
        path: 'src/main/index.ts',
        names:
          'electron/main electron/renderer ./worker?nodeWorker ./native.node @renderer/x ../../resources/icon.png?asset',
      },
    ],
    [
      'Expo and React Native',
      {
        declared: ['expo', 'react-native'],
        files: { 'src/logo@2x.png': '', 'src/button.ios.tsx': '', 'src/button.android.tsx': '', 'src/b.native.ts': '' },
        names: 'react-native/Libraries/Image/AssetRegistry ./logo.png ./button ./b expo/metro-config',
      },
    ],
    [
      'VS Code and of other hosts',
      {
        declared: ['@types/vscode', 'obsidian', '@raycast/api', 'adobe-uxp'],
        names: 'vscode obsidian @raycast/api uxp photoshop electron atom',
      },
    ],
    [
      'Angular in Nx',
      {
        declared: ['@angular/core', 'nx'],
        files: {
          'tsconfig.base.json': '{"compilerOptions": {"paths": {"@shop/ui": ["libs/ui/src/index.ts"]}}}',
          'libs/ui/src/index.ts': '',
          'apps/web/src/environments/environment.ts': '',
        },
        path: 'apps/web/src/main.ts',
        names: '@shop/ui ./environments/environment @angular/core/testing',
      },
    ],
    [
      'Ember',
      {
        declared: ['ember-source'],
        files: { 'ember-cli-build.js': '', 'app/utils/a.js': '', 'config/environment.js': '' },
        path: 'app/app.js',
        names:
          '@ember/object ember-testing/lib/test/adapter shop/config/environment rsvp @glimmer/tracking @embroider/virtual/compat',
      },
    ],
    [
      'RequireJS',
      {
        declared: [],
        files: { 'src/a.html': '' },
        names: 'text!./a.html i18n!nls/b css!styles/c domReady! exports module require',
      },
    ],
    ['Preact by aliases', { declared: ['preact'], files: PREACT, names: 'react react-dom react/jsx-runtime' }],
    [
      'Lit and styles',
      {
        declared: ['lit'],
        files: { 'src/a.css': '', 'src/b.scss': '', 'src/c.css': '' },
        names: 'lit/decorators.js ./a.css?inline ./b.scss?lit ./c.css',
      },
    ],
    [
      'a userscript',
      {
        declared: ['vite-plugin-monkey'],
        names: '$ vite-plugin-monkey/client virtual:monkey virtual:plugin-monkey-loader',
      },
    ],
    [
      'AWS CDK and SST',
      {
        declared: ['sst', 'aws-cdk-lib'],
        names: 'sst/node/bucket aws-cdk-lib/aws-s3 ./sst-env ../.sst/platform/config.d.ts',
      },
    ],
    [
      'Waku, Rspress, VitePress and others that supply modules',
      {
        declared: ['waku', 'rspress', 'vitepress', 'vike', 'fumadocs-mdx'],
        names: 'virtual:rsc rspress/runtime vitepress/theme virtual:vike:x .source/server collections:x',
      },
    ],
  ])('%s', async (_, { declared, files = {}, path = 'src/a.ts', names }) => {
    const held = { 'package.json': declaring(...declared), ...LOCK, ...files };
    for (const name of names.trim().split(/\s+/)) {
      const text = /\.(?:vue|svelte)$/.test(path)
        ? `<script>\nimport x from '${name}'\n</script>`
        : path.endsWith('.astro')
          ? `---\nimport x from '${name}'\n---`
          : `import x from '${name}'`;
      expect(await flagged(text, held, path), name).toEqual([]);
    }
  });
});
