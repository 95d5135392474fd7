import { describe, expect, test } from 'vitest';
import { openPackages } from '../../src/world/packages/packages.ts';
import { realClock } from '../../src/world/process/retry.ts';
import { type Given, type Held, manifest, outcomeOf, registryOf, said } from '../support/dependencies.ts';
import { documents, realRegistry, recordingRegistry } from '../support/npm-registry.ts';

const old: Held = { versions: { '1.0.0': 900, '1.1.0': 800, '2.0.0': 700 } };
const depends = (name: string, range: string, section = 'dependencies'): string =>
  manifest({ [section]: { [name]: range } });

/** What is said of one dependency on line 4 of a new manifest. */
const of = (name: string, range: string, held: Readonly<Record<string, Held>> = {}, more: Given = {}) =>
  said(depends(name, range), { packages: registryOf(held), ...more });

describe('what is published', () => {
  test.each(['1.0.0', '^1.0.0', '>=1 <3', '1 || 9', '*', '', 'latest', 'v1.0.0', 'npm:left@^2', ' ~1.1 '])(
    '`left` for %j passes',
    async (range) => expect(await of('left', range, { left: old })).toEqual(['1 dependency exists']),
  );

  test('a name that no registry has is an error on its line, with the name that was meant', async () => {
    expect(await of('lodahs', '^4.0.0')).toEqual([
      '4 error no-such-package: no package `lodahs` is published (did you mean `lodash`?)',
    ]);
  });

  test('an alias is asked for under its own name', async () => {
    expect(await of('left', 'npm:rihgt@1', { left: old })).toEqual([
      expect.stringContaining('no package `rihgt` is published'),
    ]);
  });

  test('a version that never was is an error, with the latest', async () => {
    expect(await of('left', '^9.0.0', { left: old })).toEqual([
      '4 error no-such-version: `left` has no version that fits `^9.0.0` (the latest is `2.0.0`)',
    ]);
    expect(await of('left', 'lates', { left: old })).toEqual([
      '4 error no-such-version: `left` has no version tagged `lates` (the latest is `2.0.0`)',
    ]);
  });

  test('a package that the repository makes may be published with the change, though no workspace lists it', async () => {
    const files = { 'data/l/package.json': '{"name":"left","version":"9.0.0"}' };
    const unknown = ['unknown: a package of the repository that may not be published yet'];
    expect(await of('left', '^9.0.0', { left: old }, { files })).toEqual(unknown);
    expect(await of('left', '^9.0.0', {}, { files })).toEqual(unknown);
    const root = { path: 'example/package.json', files: { 'package.json': '{"name":"left","version":"9.0.0"}' } };
    expect(await of('left', '9.0.0', { left: old }, root)).toEqual(unknown);
    const other = { 'data/left/package.json': '{"name":"lefty","version":"9.0.0"}' };
    expect(await of('left', '^9.0.0', { left: old }, { files: other })).toEqual([
      expect.stringContaining('error no-such-version'),
    ]);
  });

  test('a range that only pre-releases fit is left open', async () => {
    expect(await of('left', '^1.0.0', { left: { versions: { '1.1.0-beta.1': 900 } } })).toEqual([
      'unknown: a range that only pre-releases fit',
    ]);
  });

  test.each([{}, { '0.0.1-security': 900 }])('a name that is kept from use is an error (%j)', async (versions) => {
    expect(await of('left-handed', '*', { 'left-handed': { versions } })).toEqual([
      expect.stringMatching(/^4 error no-such-package: nothing is published as `left-handed` any more/),
    ]);
  });

  test('a scope may hold what strangers do not see, unless it is one that everybody knows', async () => {
    expect(await of('@acme/left', '1')).toEqual(['unknown: a scope whose packages may be private']);
    expect(await of('@babel/cor', '1')).toEqual([
      '4 error no-such-package: no package `@babel/cor` is published (did you mean `@babel/core`?)',
    ]);
  });
});

describe('a scope that the lockfile takes from the registry', () => {
  const files = (...names: readonly string[]) => ({
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: Object.fromEntries([['', {}], ...names.map((name) => [`node_modules/${name}`, { version: '1.0.0' }])]),
    }),
  });

  test('holds no new name that strangers are not told of, if they are told of another one', async () => {
    const held = { '@acme/left-pad': old };
    expect(await of('@acme/left-pda', '1', held, { files: files('@acme/left-pad') })).toEqual([
      expect.stringContaining('4 error no-such-package: no package `@acme/left-pda` is published'),
    ]);
  });

  test('may hide the name where nobody is told of the others, or where somebody has installed it', async () => {
    const why = 'unknown: a scope whose packages may be private';
    expect(await of('@acme/left-pda', '1', {}, { files: files('@acme/left-pad') })).toContain(why);
    const held = { '@acme/left-pad': old };
    const both = { files: files('@acme/left-pad', '@acme/secret') };
    expect(await of('@acme/secret', '1', held, both)).toContain(why);
  });
});

describe('what should not be used', () => {
  test('a deprecated version is a warning in its owner’s words', async () => {
    const left = { ...old, deprecated: { '2.0.0': 'use right' } };
    expect(await of('left', '^2.0.0', { left })).toEqual([
      '4 warning deprecated: `left` 2.0.0 is deprecated: use right',
    ]);
    expect(await of('left', '^1.0.0', { left })).toEqual(['1 dependency exists']);
  });

  test('an install prefers what is not deprecated, and so do we', async () => {
    const left = { ...old, deprecated: { '1.1.0': 'broken' } };
    expect(await of('left', '^1.0.0', { left })).toEqual(['1 dependency exists']);
  });

  test('a version of two days is a warning', async () => {
    const left = { versions: { '1.0.0': 900, '2.0.0': 2 } };
    expect(await of('left', '^2.0.0', { left })).toEqual([
      expect.stringContaining('4 warning too-young: `left` 2.0.0 was published 2 days ago'),
    ]);
    expect(await of('left', '>=1', { left })).toEqual(['1 dependency exists']);
    expect(await of('left', '2.0.0', { left: { versions: { '2.0.0': 3 } } })).toEqual(['1 dependency exists']);
  });

  test('the history is not asked for where nothing changed of late', async () => {
    const packages = registryOf({ left: { ...old, untouched: 700 } });
    const history = (): never => {
      throw new Error('nobody may ask for the history');
    };
    expect(await said(depends('left', '1'), { packages: { ...packages, history } })).toEqual(['1 dependency exists']);
  });
});

describe('names that are taken for others', () => {
  const young: Held = { versions: { '0.0.1': 40 }, created: 40, owners: ['mallory'] };

  test('a slip of a popular name is a warning, if the package is new and of another owner', async () => {
    expect(await of('expres', '*', { expres: young })).toEqual([
      '4 warning near-name: `expres` is nearly `express`, which is the package that many use (did you mean `express`?)',
    ]);
    expect(await of('crossenv', '*', { crossenv: young })).toEqual([expect.stringContaining('nearly `cross-env`')]);
  });

  test('a package that has been there for long with many versions has its own users', async () => {
    const versions = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`1.${index}.0`, 500]));
    expect(await of('expres', '*', { expres: { versions } })).toEqual(['1 dependency exists']);
  });

  test('the same owner may use a near name', async () => {
    const express = { ...old, owners: ['mallory', 'dana'] };
    expect(await of('expres', '*', { expres: young, express })).toEqual(['1 dependency exists']);
  });

  test.each([
    ['sqlparse', 'it is a package of Python'],
    ['structuredclone', 'it is a built-in of JavaScript, which needs no package'],
    ['fs', 'it is a built-in of Node.js, which needs no package'],
  ])('`%s`: %s', async (name, what) => {
    expect(await of(name, '*')).toEqual([
      expect.stringContaining(`4 error other-ecosystem: no package \`${name}\` is published: ${what}`),
    ]);
    expect(await of(name, '*', { [name]: young })).toEqual([expect.stringMatching(/^4 warning other-ecosystem/)]);
  });

  test('the name alone tells where no registry does', async () => {
    const packages = openPackages({ registry: 'off', npmrc: async () => undefined, env: {}, clock: realClock });
    expect(await said(depends('expres', '*'), { packages })).toEqual([
      expect.stringMatching(/^4 warning near-name/),
      'unknown: no registry was to be asked',
    ]);
    expect(await said(depends('left', '*'), { packages })).toEqual(['unknown: no registry was to be asked']);
  });
});

describe('what is in question', () => {
  test('what stood there before is not, in whichever section', async () => {
    const before = manifest({ dependencies: { left: '1', right: '1' } });
    const after = manifest({ dependencies: { right: '1' }, devDependencies: { left: '1' } });
    expect(await outcomeOf(after, { before })).toMatchObject({ examined: 0, findings: [] });
  });

  test('another range is', async () => {
    const before = manifest({ dependencies: { left: '1', right: '1' } });
    const after = manifest({ dependencies: { left: '1', right: '9' } });
    const packages = registryOf({ right: old });
    expect(await said(after, { before, packages })).toEqual([expect.stringContaining('5 error no-such-version')]);
  });

  test('another version is left open where the registry lacks the one before as well: it holds a part of what was published', async () => {
    const before = manifest({ dependencies: { left: '0.7.1' } });
    const packages = registryOf({ left: old });
    expect(await said(manifest({ dependencies: { left: '0.8.0' } }), { before, packages })).toEqual([
      'unknown: a registry that does not list the version before the change either',
    ]);
    expect(await said(manifest({ dependencies: { left: 'lates' } }), { before, packages })).toEqual([
      expect.stringContaining('error no-such-version'),
    ]);
  });

  test.each([
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'peerDependencies',
    'overrides',
    'resolutions',
  ])('%s are', async (section) =>
    expect(await said(depends('lodahs', '1', section))).toEqual([expect.stringMatching(/^4 error/)]),
  );

  test.each([
    ['pnpm-workspace.yaml', 'packages:\n  - a\ncatalog:\n  lodahs: ^1.0.0\n', 4],
    ['pnpm-workspace.yaml', 'catalogs:\n  next:\n    "lodahs": "1"\n', 3],
    ['pnpm-workspace.yaml', "overrides:\n  'a>lodahs@<2': ^1.0.0\n", 2],
    ['.yarnrc.yml', 'nodeLinker: pnp\ncatalog:\n  lodahs: 1\n', 3],
    ['package.json', '{"workspaces": {"packages": [],\n"catalog": {\n"lodahs": "1"}}}', 3],
    ['package.json', '{"overrides": {"left": {\n".": "1.0.0",\n"lodahs": "1"}}}', 3],
    ['package.json', '{"pnpm": {"overrides":\n{"a>lodahs@2": "1"}}}', 2],
    ['package.json', '{"resolutions": {\n"**/left/lodahs": "1"}}', 2],
  ])('catalogs and overrides in %s are (%j)', async (path, text, line) => {
    const { findings } = await outcomeOf(text, { path, packages: registryOf({ left: old }) });
    expect(findings).toMatchObject([{ rule: 'dependencies/no-such-package', path, from: line, to: line }]);
  });

  test.each([
    ['workspace:*', 'a package of the workspace'],
    ['workspace:^1.0.0', 'a package of the workspace'],
    ['link:../left', 'a path'],
    ['file:../left.tgz', 'a path'],
    ['portal:../left', 'a path'],
    ['../left', 'a path'],
    ['catalog:', 'a range that a catalog gives'],
    ['catalog:next', 'a range that a catalog gives'],
    ['git+ssh://git@example.com/left.git', 'a git repository'],
    ['github:acme/left#semver:^1', 'a git repository'],
    ['acme/left', 'a git repository'],
    ['https://example.com/left.tgz', 'an address of its own'],
    ['patch:left@npm%3A1.0.0#~/left.patch', 'a patched package'],
    ['jsr:^1.0.0', 'a package of another registry'],
    ['$left', 'a range that another entry gives'],
    ['0.0.0-PLACEHOLDER', 'a placeholder for a version'],
    ['<%= version %>', 'a range that cannot be read'],
  ])('%j is asked of nobody', async (range, why) => expect(await of('left', range)).toEqual([`unknown: ${why}`]));

  test.each([
    ['test/fixtures/a/package.json', {}, 'a manifest of a test'],
    ['packages/a/__fixtures__/package.json', {}, 'a manifest of a test'],
    ['vendor/a/package.json', { upkeep: 'vendored' as const }, 'a manifest that is kept elsewhere'],
  ])('%s is not', async (path, file, why) => {
    expect(await said(depends('lodahs', '1'), { path, file })).toEqual([`unknown: ${why}`]);
  });

  test('what the workspace supplies exists, if it is of a version that fits', async () => {
    const files = { 'packages/a/package.json': '{"name": "left", "version": "1.4.0"}' };
    const ask = (range: string) =>
      said(manifest({ workspaces: ['packages/*'], dependencies: { left: range } }), { files });
    expect(await ask('^1.2.0')).toEqual(['1 dependency exists']);
    expect(await ask('workspace:*')).toEqual(['1 dependency exists']);
    expect(await ask('^9.0.0')).toEqual(['unknown: a package of the workspace that has another version']);
  });

  test('settings of a megabyte are not read', async () => {
    const text = `catalog:\n${'  lodahs: 1\n'.repeat(100_000)}`;
    expect(await said(text, { path: 'pnpm-workspace.yaml' })).toEqual(['unknown: a manifest that cannot be read']);
  });

  test('a template is no manifest yet', async () => {
    expect(await said('{ "dependencies": { {{deps}} } }')).toEqual(['unknown: a manifest that cannot be read']);
  });
});

describe('with a real registry', () => {
  test('names and versions that models invent are found, and nothing else is', async () => {
    await using registry = await realRegistry();
    await registry.publish('left', '1.0.0');
    await registry.publish('left', '1.2.0');
    await registry.publish('right', '3.0.0', { deprecated: 'use left' });
    const text = manifest({
      dependencies: { left: '^1.1.0', right: '3', 'left-utils': '1', up: 'workspace:*' },
      devDependencies: { left: '^2' },
    });
    const packages = openPackages({
      registry: registry.address,
      npmrc: async () => undefined,
      env: { PATH: '/nowhere' },
      clock: { ...realClock, now: () => Date.now() + 10 * 24 * 60 * 60 * 1000 },
    });
    const { findings, notChecked } = await outcomeOf(text, { packages });
    expect(findings.map(({ rule, from }) => [rule, from])).toEqual([
      ['dependencies/deprecated', 5],
      ['dependencies/no-such-package', 6],
      ['dependencies/no-such-version', 10],
    ]);
    expect(notChecked).toEqual([{ why: 'a package of the workspace', count: 1 }]);
  });
});

describe('what leaves the house', () => {
  const text = manifest({
    workspaces: ['packages/*'],
    dependencies: {
      public: '1',
      '@shop/ui': '1',
      '@shop/secret': '1',
      '@acme/a': '1',
      '@yarn/b': '1',
      '@bun/c': '1',
      '@locked/d': '1',
      '@locked/new': '1',
      elsewhere: '1',
      here: '1',
      ours: 'workspace:*',
      pinned: 'git+https://example.com/a.git',
    },
    overrides: { elsewhere: '2', overridden: '1' },
  });
  const entry = (host: string) => ({ version: '1.0.0', resolved: `https://${host}/a.tgz` });
  const filesFor = (host: string) => ({
    'packages/ui/package.json': '{"name": "@shop/ui", "private": true}',
    'packages/ours/package.json': '{"name": "ours"}',
    '.npmrc': '@acme:registry=https://npm.example.com/\n',
    '.yarnrc.yml': 'npmScopes:\n  yarn:\n    npmRegistryServer: "https://yarn.example.com"\n',
    'bunfig.toml': '[install.scopes]\n"@bun" = "https://bun.example.com"\n',
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': {},
        'node_modules/@locked/d': entry('npm.example.com'),
        'node_modules/elsewhere': entry('npm.example.com'),
        'node_modules/a/node_modules/overridden': entry('npm.example.com'),
        'node_modules/here': entry(host),
      },
    }),
  });

  test('are public names that the change uses, and no others', async () => {
    await using registry = await recordingRegistry(documents({}));
    const packages = openPackages({
      registry: registry.address,
      npmrc: async () => undefined,
      env: { PATH: '/nowhere' },
      clock: realClock,
    });
    await outcomeOf(text, { packages, files: filesFor(new URL(registry.address).host) });
    expect(new Set(registry.asked)).toEqual(new Set(['public', 'here', 'npm']));
  });

  test('is nothing with `off`, and nothing where no dependency is new', async () => {
    await using registry = await recordingRegistry(documents({}));
    const given = { npmrc: async () => undefined, env: { PATH: '/nowhere' }, clock: realClock };
    await outcomeOf(text, { packages: openPackages({ registry: 'off', ...given }) });
    await outcomeOf(text, { before: text, packages: openPackages({ registry: registry.address, ...given }) });
    expect(registry.asked).toEqual([]);
  });

  test('is nothing where the repository names another registry, be it at head or at the target', async () => {
    const files = { '.npmrc': 'registry=https://npm.example.com/\n' };
    const why = ['unknown: a registry that the repository names for itself'];
    expect(await of('left', '1', {}, { files })).toEqual(why);
    expect(await of('left', '1', {}, { target: files })).toEqual(why);
    expect(
      await of('left', '1', { left: old }, { files: { '.npmrc': 'registry=https://registry.example/npm\n' } }),
    ).toEqual(['1 dependency exists']);
  });
});
