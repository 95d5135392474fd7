import { describe, expect, test } from 'vitest';
import { type Held, manifest, registryOf, said } from '../../support/dependencies.ts';
import type { HeldFiles } from '../../support/fake-tree.ts';

const many: Held = { versions: { '1.0.0': 900, '1.2.0': 800, '2.0.0': 700 }, deprecated: { '1.0.0': 'old' } };
const packages = registryOf({ left: many, '@acme/left': many, other: many });

/** Every format, holding `left` ^1.0.0 at 1.0.0 for the top and 2.0.0 for `packages/a`. */
const LOCKFILES: readonly (readonly [string, HeldFiles])[] = [
  [
    'package-lock.json, version 3',
    {
      'package-lock.json': JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': { dependencies: { left: '^1.0.0', alias: 'npm:other@1' } },
          'packages/a': { dependencies: { left: '^2.0.0' } },
          'node_modules/left': { version: '1.0.0' },
          'node_modules/alias': { name: 'other', version: '1.2.0' },
          'packages/a/node_modules/left': { version: '2.0.0' },
        },
      }),
    },
  ],
  [
    'pnpm-lock.yaml, version 9',
    {
      'pnpm-lock.yaml': `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true

importers:

  .:
    dependencies:
      left:
        specifier: ^1.0.0
        version: 1.0.0(right@3.0.0)
      alias:
        specifier: npm:other@1
        version: other@1.2.0

  packages/a:
    devDependencies:
      left:
        specifier: ^2.0.0
        version: 2.0.0

packages:

  left@1.0.0:
    resolution: {integrity: sha512-x}
`,
    },
  ],
  [
    'pnpm-lock.yaml, with a document about pnpm itself',
    {
      'pnpm-lock.yaml': `---
lockfileVersion: '9.0'

importers:

  .:
    configDependencies: {}

packages:

  pnpm@11.0.0:
    resolution: {integrity: sha512-x}

---
lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      left:
        specifier: ^1.0.0
        version: 1.0.0
      alias:
        specifier: npm:other@1
        version: other@1.2.0

  packages/a:
    dependencies:
      left:
        specifier: ^2.0.0
        version: 2.0.0
`,
    },
  ],
  [
    'pnpm-lock.yaml, version 5',
    {
      'pnpm-lock.yaml': `lockfileVersion: 5.4
importers:
  .:
    specifiers:
      left: ^1.0.0
      alias: npm:other@1
    dependencies:
      left: 1.0.0_right@3.0.0
      alias: /other/1.2.0
  packages/a:
    specifiers:
      left: ^2.0.0
    devDependencies:
      left: 2.0.0
packages:
  /left/1.0.0:
    resolution: {integrity: sha512-x}
`,
    },
  ],
  [
    'yarn.lock, version 1',
    {
      'yarn.lock': `# yarn lockfile v1


"alias@npm:other@1":
  version "1.2.0"

left@^1.0.0, left@~1.0.0:
  version "1.0.0"
  dependencies:
    version "9.9.9"

left@^2.0.0:
  version "2.0.0"
`,
    },
  ],
  [
    'yarn.lock, version 8',
    {
      'yarn.lock': `__metadata:
  version: 8

"alias@npm:other@1":
  version: 1.2.0
  resolution: "other@npm:1.2.0"

"left@npm:^1.0.0, left@npm:~1.0.0":
  version: 1.0.0
  resolution: "left@npm:1.0.0"

"left@npm:^2.0.0":
  version: 2.0.0
  resolution: "left@npm:2.0.0"

"shop@workspace:.":
  version: 0.0.0-use.local
  resolution: "shop@workspace:."

"a@workspace:packages/a":
  version: 0.0.0-use.local
  resolution: "a@workspace:packages/a"
`,
    },
  ],
  [
    'bun.lock',
    {
      'bun.lock': `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "shop", "dependencies": { "left": "^1.0.0", "alias": "npm:other@1", }, },
    "packages/a": { "name": "a", "dependencies": { "left": "^2.0.0", }, },
  },
  "packages": {
    "left": ["left@1.0.0", "", {}, "sha512-x"],
    "alias": ["other@1.2.0", "", {}, "sha512-x"],
    "a/left": ["left@2.0.0", "", {}, "sha512-x"],
  },
}
`,
    },
  ],
];

const workspace = {
  'package.json': manifest({ workspaces: ['packages/*'] }),
  'packages/a/package.json': '{"name":"a"}',
};

describe.each(LOCKFILES)('%s', (_, files) => {
  const ask = (dependencies: object, path = 'package.json') =>
    said(manifest({ dependencies }), { packages, path, files: { ...workspace, ...files } });

  test('tells which version is installed', async () => {
    expect(await ask({ left: '^1.0.0' })).toEqual(['4 warning deprecated: `left` 1.0.0 is deprecated: old']);
    expect(await ask({ left: '^2.0.0' }, 'packages/a/package.json')).toEqual(['1 dependency exists']);
    expect(await ask({ alias: 'npm:other@1' })).toEqual(['1 dependency exists']);
  });

  test('has to hold what the manifest asks for', async () => {
    expect(await ask({ '@acme/left': '^1.0.0' })).toEqual([
      expect.stringMatching(/^4 warning lockfile-disagrees: `[a-z.-]+` does not hold `@acme\/left` for `\^1.0.0`/),
    ]);
    expect(await ask({ left: '^1.2.0' })).toContainEqual(expect.stringMatching(/^4 warning lockfile-disagrees: /));
  });

  test('says nothing of manifests that it does not speak for', async () => {
    expect(await ask({ '@acme/left': '^1.0.0' }, 'examples/b/package.json')).toEqual(['1 dependency exists']);
  });
});

describe('which lockfile speaks for a manifest', () => {
  const [, npm = {}] = LOCKFILES[0] ?? [];
  const [, pnpm = {}] = LOCKFILES[1] ?? [];
  const asked = (files: HeldFiles, path = 'package.json') =>
    said(manifest({ dependencies: { '@acme/left': '1' } }), { packages, path, files: { ...workspace, ...files } });

  test('none of two', async () => expect(await asked({ ...npm, ...pnpm })).toEqual(['1 dependency exists']));

  test('none that is left over within a workspace', async () => {
    const stale = { 'packages/a/pnpm-lock.yaml': pnpm['pnpm-lock.yaml'] ?? '' };
    expect(await asked({ ...pnpm, ...stale }, 'packages/a/package.json')).toEqual(['1 dependency exists']);
  });

  test('none that is no text', async () => expect(await asked({ 'bun.lockb': 'x' })).toEqual(['1 dependency exists']));

  test('none on a name with two ranges', async () => {
    const text = manifest({ dependencies: { left: '^1.0.0' }, devDependencies: { left: '^1.2.0' } });
    const lines = await said(text, { packages, files: pnpm });
    expect(lines).not.toContainEqual(expect.stringContaining('lockfile-disagrees'));
  });

  test('none on names that an override decides', async () => {
    const text = manifest({ dependencies: { left: '^1.2.0' }, resolutions: { '**/left@npm:^1': '1.0.0' } });
    const before = manifest({ resolutions: { '**/left@npm:^1': '1.0.0' } });
    const files = LOCKFILES[4]?.[1] ?? {};
    expect(await said(text, { packages, before, files })).not.toContainEqual(
      expect.stringContaining('lockfile-disagrees'),
    );
  });
});

test('a locked version that the registry does not have is a disagreement', async () => {
  const lock = { lockfileVersion: 3, packages: { '': {}, 'node_modules/left': { version: '1.9.9' } } };
  const files = { 'package-lock.json': JSON.stringify(lock) };
  const disagreement = [
    expect.stringContaining('the lockfile holds `left` 1.9.9, which the registry does not publish'),
  ];
  expect(await said(manifest({ dependencies: { left: '^1.0.0' } }), { packages, files })).toEqual(disagreement);
  // Somebody's package manager found it: the registry let go of it, or does not list all.
  expect(await said(manifest({ dependencies: { left: '~1.9.0' } }), { packages, files })).toEqual(disagreement);
  expect(await said(manifest({ dependencies: { left: '~1.8.0' } }), { packages, files })).toEqual([
    expect.stringContaining('error no-such-version'),
  ]);
});

test.each([
  [
    'package-lock.json',
    '{"lockfileVersion":3,"packages":{"":{},"node_modules/left":{"version":"1.0.0","resolved":"git+ssh://git@example.com/left.git"}}}',
  ],
  [
    'package-lock.json',
    '{"lockfileVersion":3,"packages":{"":{},"node_modules/left":{"resolved":"packages/left","link":true}}}',
  ],
  ['package-lock.json', '{"lockfileVersion":1,"dependencies":{"left":{"version":"git+https://example.com/left.git"}}}'],
  [
    'pnpm-lock.yaml',
    "lockfileVersion: '6.0'\n\ndependencies:\n  left:\n    specifier: ^1.0.0\n    version: link:../left\n",
  ],
  [
    'pnpm-lock.yaml',
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      left:\n        specifier: ^1.0.0\n        version: 1.0.0\npackages:\n\n  left@1.0.0:\n    resolution: {tarball: https://example.com/left.tgz}\n\n",
  ],
  ['yarn.lock', '# yarn lockfile v1\n\nleft@^1.0.0:\n  version "1.0.0"\n  resolved "https://example.com/left.tgz#x"\n'],
  [
    'yarn.lock',
    '__metadata:\n  version: 8\n\n"left@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "left@npm:1.0.0::__archiveUrl=https%3A%2F%2Fexample.com%2Fleft.tgz"\n\n"shop@workspace:.":\n  resolution: "shop@workspace:."\n',
  ],
  [
    'bun.lock',
    '{"lockfileVersion":1,"workspaces":{"":{"dependencies":{"left":"^1.0.0"}}},"packages":{"left":["left@1.0.0","https://example.com/",{}]}}',
  ],
])('what %s takes from elsewhere is asked of nobody (%j)', async (name, text) => {
  expect(await said(manifest({ dependencies: { left: '^1.0.0' } }), { packages, files: { [name]: text } })).toEqual([
    'unknown: a package that the lockfile takes from elsewhere',
  ]);
});

test('a name in a catalog is asked of nobody, where a lockfile takes it from elsewhere', async () => {
  const lock = `lockfileVersion: '9.0'
importers:
  .: {}
packages:
  left@1.0.0:
    resolution: {tarball: https://example.com/left.tgz}
`;
  const text = 'packages: []\ncatalog:\n  left: ^1.0.0\n';
  const ask = (files: HeldFiles) => said(text, { packages, path: 'pnpm-workspace.yaml', files });
  const why = ['unknown: a package that the lockfile takes from elsewhere'];
  expect(await ask({ 'pnpm-lock.yaml': lock })).toEqual(why);
  expect(await ask({ 'pnpm-lock.yaml': lock, 'yarn.lock': '# yarn lockfile v1\n' })).toEqual(why);
});

test.each(['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'])(
  'a broken %s says nothing',
  async (name) => {
    const files = { [name]: '<<<<<<< HEAD\n{{' };
    expect(await said(manifest({ dependencies: { left: '^2.0.0' } }), { packages, files })).toEqual([
      '1 dependency exists',
    ]);
  },
);
