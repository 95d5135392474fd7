/** A repository whose configurations and manifests are hostile, and imports that are looked up in it: texts of files, parted by U+0001. */
import imports from '../../../src/checks/imports.ts';
import type { Workspace } from '../../../src/world/world.ts';
import { aFile } from '../../../test/support/builders.ts';
import { fakeTree } from '../../../test/support/fake-tree.ts';
import type { Target } from '../target.ts';

const NAMES = [
  'tsconfig.json',
  'package.json',
  'pnpm-workspace.yaml',
  'packages/a/package.json',
  'packages/a/tsconfig.json',
  '.gitignore',
  'deno.json',
  'index.html',
  'vite.config.ts',
];
const CODE =
  'import a from "@/x";\nimport b from "@x/a/sub";\nimport c from "#own";\nimport d from "./gen/y";\nimport e from "zodd";\nimport f from "node:fs";\nimport g from "src/z";\n';
const SEED = [
  '{ // c\n"extends": "./packages/a/tsconfig.json", "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["src/*", "./gen/*"], "*": ["types/*"] }, "rootDirs": ["src", "gen"] } }',
  '{"name":"root","private":true,"workspaces":["packages/*"],"imports":{"#own":"./src/own.js","#x/*":{"node":["./a/*.js"],"default":null}},"dependencies":{"zod":"^4"}}',
  'packages:\n  - packages/**\n  - "!packages/b"\n',
  '{"name":"@x/a","exports":{".":"./i.js","./sub":{"import":"./s.mjs","types":null},"./f/*":"./f/*.js"}}',
  '{"extends":["../../tsconfig.json","@x/a/tsconfig"],"references":[{"path":".."}]}',
  'gen/\n!gen/keep\n*.log\n',
  '{"imports":{"e":"npm:e@1","@/":"./src/"}}',
  '<script type="importmap">{"imports":{"f":"/f.js"}}</script>',
  'export default { resolve: { alias: { "@": "./src" } } }',
].join('\u0001');

const workspace: Workspace = { files: async () => ({ unavailable: 'no work tree' }) };

export default {
  name: 'tsconfig',
  seeds: [SEED],
  pieces: [
    '\u0001',
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '*',
    '**',
    '/',
    '..',
    './',
    '"extends":',
    '"paths":',
    '"@/*":',
    '"baseUrl":',
    '"workspaces":',
    '"exports":',
    '"imports":',
    '\n',
    '- ',
    '//',
    '/*',
    '\\',
    'null',
    '"__proto__":',
    '../../../../',
    '#',
    '!',
    '*/*/*/*',
  ],
  longest: 100_000,
  answer: 200,
  async run(text) {
    const given = text.split('\u0001').slice(0, NAMES.length);
    const files = Object.fromEntries(given.map((file, index) => [NAMES[index] ?? 'x', file]));
    const path = 'packages/a/main.ts';
    const tree = fakeTree({ ...files, [path]: CODE, 'src/own.js': '' });
    const file = aFile(path, 0, { content: { kind: 'text', text: CODE } });
    const targets = [{ file, spans: [{ path, from: 1, to: 7 }] }];
    return await imports.run(targets, { tree, workspace });
  },
} satisfies Target;
