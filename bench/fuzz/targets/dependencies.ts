/** Manifests of a change and the settings around them, looked up in a registry that knows two packages: texts of files, parted by U+0001. */
import dependencies from '../../../src/checks/dependencies.ts';
import { aFile } from '../../../test/support/builders.ts';
import { registryOf } from '../../../test/support/dependencies.ts';
import { fakeTree } from '../../../test/support/fake-tree.ts';
import { law, type Target } from '../target.ts';

const NAMES = ['package.json', '.npmrc', 'package-lock.json', 'pnpm-workspace.yaml', '.yarnrc.yml', 'requirements.txt'];
const packages = registryOf({
  zod: { versions: { '4.0.0': 300, '4.1.0': 2 }, deprecated: { '4.0.0': 'old' }, owners: ['dana'] },
  '@x/a': { versions: { '1.0.0': 10 } },
});

export default {
  name: 'dependencies',
  seeds: [
    [
      '{\n  "name": "shop",\n  "dependencies": {\n    "zod": "^4.0.0",\n    "@x/a": "workspace:*",\n    "zodd": "npm:zod@4.1.0",\n    "g": "git+ssh://h/x.git#semver:^1",\n    "c": "catalog:",\n    "f": "file:../f"\n  },\n  "overrides": { "a": { "b@^1": "2" } },\n  "resolutions": { "**/a": "1" },\n  "packageManager": "pnpm@9.0.0"\n}\n',
      '@x:registry=https://r.example.com/\nregistry = https://registry.example.com\n//r.example.com/:_authToken=\u0024{T}\n',
      '{"lockfileVersion":3,"packages":{"":{"dependencies":{"zod":"^4"}},"node_modules/zod":{"version":"4.1.0","resolved":"https://r.example.com/z.tgz"}}}',
      'packages:\n  - a/*\ncatalog:\n  c: ^1\ncatalogs:\n  x:\n    zod: ^4\n',
      'npmScopes:\n  x:\n    npmRegistryServer: "https://r.example.com"\n',
      'requests==2.0\n',
    ].join('\u0001'),
  ],
  pieces: [
    ...[
      '\u0001',
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\n',
      '"zod"',
      '"^4"',
      '"npm:',
      '"workspace:',
      '"file:',
      '"git+ssh://',
    ],
    ...[
      '"dependencies":',
      '"overrides":',
      '"resolutions":',
      '"__proto__":',
      '"constructor"',
      '@x/',
      '>=1 <2 || ',
      '*',
      '~',
      '-',
    ],
    ...['registry=', '//h/:_auth=', '${', 'packages:\n', 'catalog:\n', '  ', '#', '\\', '9999999999999999', '.'],
  ],
  longest: 100_000,
  answer: 200,
  async run(text) {
    const given = text.split('\u0001').slice(0, NAMES.length);
    const files = Object.fromEntries(given.map((file, index) => [NAMES[index] ?? 'x', file]));
    const path = 'package.json';
    const manifest = files[path] ?? '';
    const lines = Math.min(manifest.split('\n').length, 200);
    const added = Array.from({ length: lines }, (_, index) => ({ number: index + 1, commit: 'c', at: null }));
    const file = aFile(path, 0, { from: null, content: { kind: 'text', text: manifest }, added });
    const target = { file, spans: [{ path, from: 1, to: lines }] };
    const tree = fakeTree(files, { base: {}, target: {} });
    const outcome = await dependencies.run([target], { tree, packages });
    law(
      outcome.findings.every(({ from, to }) => from >= 1 && from <= to && to <= manifest.split('\n').length),
      'findings stand on lines of the file',
    );
    return outcome;
  },
} satisfies Target;
