/** What the check says of names for paths in a Nuxt project whose configuration has not been generated. */
import { describe, expect, test } from 'vitest';
import contracts from '../../../src/checks/contracts.ts';
import { install } from '../../support/workspace.ts';

type Files = Readonly<Record<string, string>>;

const REFERENCES = JSON.stringify({ files: [], references: [{ path: './.nuxt/tsconfig.app.json' }] });
const NAMES = 'export const one = 1;\n';

/** The names that the check says are missing in `pages/a.vue` of the sources, which imports `on` from somewhere. */
async function missing(from: string, base: Files): Promise<readonly string[]> {
  const page = Object.keys(base).some((path) => path.startsWith('app/')) ? 'app/pages/a.vue' : 'pages/a.vue';
  const head = { [page]: `<script setup lang="ts">\nimport { on } from '${from}';\n</script>\n` };
  await using installed = await install({ base: { 'tsconfig.json': REFERENCES, ...base }, head, installed: {} });
  const { findings } = await contracts.run(installed.targets, { workspace: installed.workspace });
  return findings.map(({ rule, subject }) => `${rule} ${subject?.split(' ')[1]}`);
}

const settings = (text: string): Files => ({ 'nuxt.config.ts': `export default defineNuxtConfig({ ${text} });\n` });

describe('a module of the project by a name that Nuxt gives its path', () => {
  test.each([
    ['~/names', { 'app/names.ts': NAMES, 'app/app.vue': '' }],
    ['@/names', { 'app/names.ts': NAMES, 'app/app.vue': '' }],
    ['~~/names', { 'names.ts': NAMES, 'app/app.vue': '' }],
    ['#shared/names', { 'shared/names.ts': NAMES, 'app/app.vue': '' }],
    ['~/names', { 'names.ts': NAMES, 'app.vue': '' }],
  ])('%s exports what it exports: %j', async (from, files) => {
    expect(await missing(from, { ...settings('// rootDir: none'), ...files })).toEqual(['contracts/no-such-export on']);
  });

  test.each([
    ['the settings move the sources', settings("srcDir: 'client'"), { 'app/names.ts': NAMES, 'app/app.vue': '' }],
    [
      'the settings give the name to others',
      settings("alias: { '~': '/x' }"),
      { 'app/names.ts': NAMES, 'app/app.vue': '' },
    ],
    ['there are two places for sources', settings(''), { 'app/names.ts': NAMES, 'app/app.vue': '', 'pages/b.vue': '' }],
    ['there is no Nuxt project', {}, { 'app/names.ts': NAMES, 'app/app.vue': '' }],
  ])('is left open where %s', async (_, given, files) => {
    expect(await missing('~/names', { ...given, ...files })).toEqual([]);
  });
});
