/** Configurations that SvelteKit generates and git ignores, stood in for. */
import { describe, expect, test } from 'vitest';
import contracts from '../../../src/checks/contracts.ts';
import type { Finding, Outcome } from '../../../src/model.ts';
import { type Installation, install, manifest } from '../../support/workspace.ts';

const SETTINGS = "export default { kit: { alias: { $parts: 'src/parts', '$one': './src/one.ts' } } };\n";
const BASE = {
  'package.json': JSON.stringify({ type: 'module', devDependencies: { '@sveltejs/kit': '^1.0.0' } }),
  'tsconfig.json': JSON.stringify({ extends: './.svelte-kit/tsconfig.json', compilerOptions: { strict: true } }),
  'svelte.config.js': SETTINGS,
  'src/app.d.ts': 'declare global { namespace App { interface Locals { user: string } } }\nexport {};\n',
  'src/lib/store.ts':
    'export interface Options { depth?: number }\nexport const store = (options: Options) => options;\n',
  'src/parts/button.ts': 'export const button = 1;\n',
  'src/one.ts': 'export const one = 1;\n',
};
const KIT = {
  'node_modules/@sveltejs/kit/package.json': manifest('@sveltejs/kit', { types: 'index.d.ts' }),
  'node_modules/@sveltejs/kit/index.d.ts':
    "declare module '$app/navigation' { export function goto(url: string): Promise<void> }\n" +
    "declare module '$app/types' { export type RouteId = '/' }\n" +
    "declare module '$app/paths' { export function resolve(id: import('$app/types').RouteId): string }\n",
};

async function ask(head: Installation['head'], base: Installation['head'] = {}): Promise<Outcome> {
  await using installed = await install({ base: { ...BASE, ...base }, head, installed: KIT });
  return await contracts.run(installed.targets, { workspace: installed.workspace });
}

const said = ({ findings }: Outcome): readonly string[] =>
  findings.map(({ rule, path, from }: Finding) => `${rule} ${path}:${from}`);

const WRONG = "import { store } from '$lib/store';\nstore({ dept: 1 });\n";

describe('where SvelteKit has written nothing yet', () => {
  test('its aliases lead to files of the repository, whose types are checked', async () => {
    const text = `${WRONG}import { buton } from '$parts/button';\nbuton;\nimport { on } from '$one';\non;\n`;
    expect(said(await ask({ 'src/a.ts': text }))).toEqual([
      'contracts/unknown-option src/a.ts:2',
      'contracts/no-such-export src/a.ts:3',
      'contracts/no-such-export src/a.ts:5',
    ]);
  });

  test('its own modules are known from its package', async () => {
    const text = "import { goto, gotoo } from '$app/navigation';\ngoto('/', 1);\ngotoo;\n";
    expect(said(await ask({ 'src/a.ts': text }))).toEqual([
      'contracts/no-such-export src/a.ts:1',
      'contracts/wrong-arity src/a.ts:2',
    ]);
  });

  test('the types of arguments are left open: routes and variables have none before they are generated', async () => {
    const text = "import { resolve } from '$app/paths';\nresolve('/about');\n";
    const outcome = await ask({ 'src/a.ts': text });
    expect(said(outcome)).toEqual([]);
    expect(outcome.notChecked).toEqual([
      { why: 'the types of arguments where a module of the repository is not there', count: 1 },
    ]);
  });

  test('what it writes for routes and variables is not known, and keeps nothing else from being told', async () => {
    const text = `import type { PageLoad } from './$types';\nimport { TOKEN } from '$env/static/private';\n${WRONG}
      export const load: PageLoad = ({ params }) => params.slug + TOKEN.any;\n`;
    expect(said(await ask({ 'src/routes/+page.ts': text }))).toEqual([
      'contracts/unknown-option src/routes/+page.ts:4',
    ]);
  });

  test.each([
    ["export default { kit: { alias: { ...more, $parts: 'src/parts' } } };\n"],
    ["export default { kit: { files: { lib: 'src/lib' } } };\n"],
    ['const alias = {};\nexport default { kit: { alias } };\n'],
    ['export default { kit: { typescript: { config: (own) => own } } };\n'],
  ])('nothing stands in for it where its settings do not say plainly what it writes: %s', async (settings) => {
    expect(said(await ask({ 'src/a.ts': WRONG }, { 'svelte.config.js': settings }))).toEqual([]);
  });

  test('nothing stands in for it where it has no settings', async () => {
    const base = { 'app/tsconfig.json': BASE['tsconfig.json'], 'app/src/lib/store.ts': BASE['src/lib/store.ts'] };
    expect(said(await ask({ 'app/src/a.ts': WRONG }, base))).toEqual([]);
  });

  test('a library somewhere else is not taken for one', async () => {
    const base = { 'app/tsconfig.json': BASE['tsconfig.json'], 'app/svelte.config.js': SETTINGS };
    expect(said(await ask({ 'app/src/a.ts': WRONG }, base))).toEqual([]);
  });
});

describe('where Next.js has not written next-env.d.ts yet', () => {
  const NEXT = {
    'node_modules/next/package.json': manifest('next', { types: 'index.d.ts' }),
    'node_modules/next/index.d.ts': 'interface RequestInit { next?: { tags?: string[] } }\n',
    'node_modules/next/image-types/global.d.ts':
      "declare module '*.png' { const image: { src: string }; export default image }\n",
  };
  const TEXT = `fetch('/', { next: { tags: ['a'] } });\nfetch('/', { nxt: {} });\n[1].frist();
    import image from './a.png';\nimage.src;\nimage.source;\n`;

  async function askOf(include: readonly string[], installed: Installation['installed']): Promise<readonly string[]> {
    await using one = await install({
      base: {
        'package.json': JSON.stringify({ dependencies: { next: '^1.0.0' } }),
        'tsconfig.json': JSON.stringify({
          compilerOptions: { strict: true, module: 'esnext', moduleResolution: 'bundler', lib: ['esnext', 'dom'] },
          include,
        }),
      },
      head: { 'a.ts': TEXT },
      installed: { ...installed },
    });
    return said(await contracts.run(one.targets, { workspace: one.workspace }));
  }

  test('what it refers to is read all the same: what Next.js adds is known, and what nobody has is told', async () => {
    expect(await askOf(['next-env.d.ts', '**/*.ts'], NEXT)).toEqual([
      'contracts/unknown-option a.ts:2',
      'contracts/no-such-member a.ts:3',
      'contracts/no-such-member a.ts:6',
    ]);
  });

  test('nothing is said of built-ins where Next.js is not installed, or another file is missing', async () => {
    expect(await askOf(['next-env.d.ts', '**/*.ts'], {})).toEqual([]);
    const others = await askOf(['next-env.d.ts', 'more-env.d.ts', '**/*.ts'], NEXT);
    expect(others.filter((one) => /:[23]$/.test(one))).toEqual([]);
  });
});
