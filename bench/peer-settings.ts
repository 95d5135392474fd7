/**
 * How the other tools are set up: as their own documentation tells somebody who writes TypeScript. Written into the folder
 * that the tools are installed in, because a configuration of eslint finds its plugins from where it lies.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is installed in that folder: `npm install --prefix FOLDER` and these. */
export const PACKAGES = [
  'eslint@9.39.5',
  'eslint-plugin-import-x@4.18.1',
  'eslint-import-resolver-typescript@4.4.5',
  '@typescript-eslint/parser@8.73.0',
  'eslint-plugin-n@18.5.0',
  'oxlint@1.94.0',
  'knip@6.44.2',
  'depcheck@1.4.7',
  'typescript@5.9.3',
] as const;

/** The names of the configurations. `imports` is import-x alone, `all` has n beside it. */
export const SETTINGS = { imports: 'import-x.config.mjs', all: 'all.config.mjs', oxlint: 'oxlintrc.json' } as const;

/** `projects` are the TypeScript configurations that the resolver is told of: paths from the work tree, stars for folders. */
export function writeSettings(folder: string, projects: readonly string[]): void {
  writeFileSync(join(folder, SETTINGS.imports), eslintSettings(projects, ''));
  writeFileSync(join(folder, SETTINGS.all), eslintSettings(projects, WITH_N));
  writeFileSync(join(folder, SETTINGS.oxlint), JSON.stringify(OXLINT));
}

/**
 * import-x: its configurations `recommended` and `typescript` (which brings the extensions, the parser for what is
 * imported, and turns `named` off), the resolver that it recommends, and the one rule on top that asks what `imports`
 * asks of packages.
 */
const eslintSettings = (projects: readonly string[], more: string): string => `
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import n from 'eslint-plugin-n';
import parser from '@typescript-eslint/parser';

const files = ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'];
const project = ${JSON.stringify(projects)};
export default [
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { files, ...importX.flatConfigs.recommended },
  { files, ...importX.flatConfigs.typescript },
  {
    files,
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ alwaysTryTypes: true, noWarnOnMultipleProjects: true, project })] },
    rules: { 'import-x/no-extraneous-dependencies': 'error' },
  },${more}
];
`;

/** n resolves as Node.js does, which adds no extension: it is told of TypeScript's. */
const WITH_N = `
  {
    files,
    plugins: { n },
    settings: { n: { tryExtensions: ['.js', '.json', '.node', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts', '.d.ts', '.jsx'] } },
    rules: {
      'n/no-missing-import': 'error',
      'n/no-missing-require': 'error',
      'n/no-extraneous-import': 'error',
      'n/no-extraneous-require': 'error',
    },
  },`;

/** All of its rules that look at what an import leads to; the rest off, so that nothing else takes time. */
const OXLINT = {
  plugins: ['import'],
  categories: { correctness: 'off' },
  rules: { 'import/named': 'error', 'import/default': 'error', 'import/namespace': 'error', 'import/export': 'error' },
};
