/** Lockfiles, and manifests whose keys keep their lines. */
import { readFileSync } from 'node:fs';
import { readMembers } from '../../../src/checks/repository/json-lines.ts';
import { readBunLock } from '../../../src/checks/repository/lockfiles/bun.ts';
import { readNpmLock } from '../../../src/checks/repository/lockfiles/npm.ts';
import { readPnpmLock } from '../../../src/checks/repository/lockfiles/pnpm.ts';
import { readYarnLock } from '../../../src/checks/repository/lockfiles/yarn.ts';
import { everyLine, law, type Target } from '../target.ts';

const own = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
const NPM = JSON.stringify(
  {
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { zod: '^4' } },
      'node_modules/zod': { version: '4.1.0', resolved: 'https://example.com/zod.tgz' },
      'packages/a': { name: '@x/a', link: true },
    },
  },
  null,
  2,
);

export default {
  name: 'lockfiles',
  seeds: [
    own,
    NPM,
    "lockfileVersion: '9.0'\n\nsettings:\n  a: true\noverrides:\n  x: 1.0.0\nimporters:\n  .:\n    dependencies:\n      zod:\n        specifier: ^4.0.0\n        version: 4.1.0(a@1)\npackages:\n  zod@4.1.0:\n    resolution: {integrity: sha512-x, tarball: https://example.com/z.tgz}\n",
    '# yarn lockfile v1\n\n"@x/a@^1.0.0", zod@^4:\n  version "4.1.0"\n  resolved "https://example.com/z.tgz#abc"\n  dependencies:\n    a "^1"\n',
    '__metadata:\n  version: 8\n\n"zod@npm:^4.0.0":\n  version: 4.1.0\n  resolution: "zod@npm:4.1.0"\n  linkType: hard\n\n"a@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "a@workspace:."\n  dependencies:\n    zod: "npm:^4.0.0"\n',
    '{\n  "lockfileVersion": 1,\n  "workspaces": { "": { "dependencies": { "zod": "^4", }, }, },\n  "packages": { "zod": ["zod@4.1.0", "", {}, "sha512-x"], }\n}\n',
  ],
  pieces: [
    '"',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '\n',
    '  ',
    '    ',
    'zod',
    '@',
    '@x/a',
    '^1.0.0',
    'npm:',
    'workspace:',
    'version: ',
    'resolution: ',
    'importers:\n',
    'packages:\n',
    'dependencies:\n',
    '"packages":',
    '"node_modules/zod":',
    '# ',
    "'",
    '\\',
    '(',
    ')',
    'link:',
    '/*',
    '//',
    '"__proto__":',
    'git+ssh://',
    '"version":"1.0.0"',
  ],
  answer: 200,
  run(text) {
    const members = readMembers(text);
    const lines = everyLine(text).size;
    law(
      (members ?? []).every(({ line, last }) => line >= 1 && line <= last && last <= lines),
      'members stand on lines of the file',
    );
    const locks = [
      readNpmLock(text),
      readPnpmLock(text),
      readYarnLock(text, (directory) => directory === '.'),
      readBunLock(text),
    ];
    return [
      members?.length,
      locks.map(
        (lock) =>
          lock && [
            lock.holds(''),
            lock.holds('packages/a'),
            lock.find('', 'zod', '^4'),
            lock.find('packages/a', 'constructor', '^1'),
            lock.overrides('x'),
            lock.addressesOf('@x'),
          ],
      ),
    ];
  },
} satisfies Target;
