import { expect, test } from 'vitest';
import { settingsIn } from '../../../src/checks/dependencies/settings.ts';

test.each([
  ['@acme:registry=https://npm.example.com/\n', ['@acme'], []],
  ['  "@acme:registry" = https://npm.example.com/\r\n', ['@acme'], []],
  ['  registry = https://npm.example.com/a/\n; registry=no\n', [], ['https://npm.example.com/a/']],
  [
    'registry "https://npm.example.com"\n"@acme:registry" "https://a.example.com"\n',
    ['@acme'],
    ['https://npm.example.com'],
  ],
  ['npmRegistryServer: "https://npm.example.com"\n', [], ['https://npm.example.com']],
  [
    'npmScopes:\n  acme:\n    npmRegistryServer: "https://npm.example.com"\n  other:\n\n    npmAlwaysAuth: true\nnodeLinker: pnp\n',
    ['@acme', '@other'],
    [],
  ],
  [
    '[install]\nregistry = "https://npm.example.com"\n[install.scopes]\n"@acme" = { url = "https://a.example.com" }\nacme = 1\n',
    ['@acme'],
    ['https://npm.example.com'],
  ],
  [
    'registries:\n  default: https://npm.example.com/\n  "@acme": https://a.example.com/\n',
    ['@acme'],
    ['https://npm.example.com/'],
  ],
  ['conditions:\n  X:\n    default: false\n', [], []],
  ["packages:\n  - 'a/*'\ncatalogs:\n  default:\n    '@acme/a': ^1.0.0\n", [], []],
  [`registry=$\{WHERE}\n`, [], [`$\{WHERE}`]],
])('%j', (text, scopes, registries) => expect(settingsIn(text)).toEqual({ scopes, registries }));

test('long lines take no long time', () => {
  const started = performance.now();
  for (const opening of ['registry', '@acme', 'npmScopes:\n ', ' '])
    settingsIn(`${opening}${' '.repeat(300_000)}\n${'\t '.repeat(100_000)}x`);
  expect(performance.now() - started).toBeLessThan(2_000);
});
