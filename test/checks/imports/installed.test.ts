/** What the check says of names in packages that are installed in the work tree. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import imports from '../../../src/checks/imports.ts';
import { type Installation, type Installed, install, manifest } from '../../support/workspace.ts';

const lock = (versions: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: Object.fromEntries(
      ['', ...Object.keys(versions)].map((name) => [
        name === '' ? '' : `node_modules/${name}`,
        { version: versions[name] ?? '1.2.3' },
      ]),
    ),
  });

const OWN = {
  'package.json': JSON.stringify({
    name: 'shop',
    dependencies: { closed: '^1.0.0', open: '^1.0.0', typed: '^1.0.0', writing: '^1.0.0', absent: '^1.0.0' },
    peerDependencies: { peer: '^1.0.0' },
  }),
  'package-lock.json': lock({ closed: '1.2.3', open: '1.2.3', typed: '1.2.3', writing: '1.2.3' }),
};

const INSTALLED = {
  'node_modules/closed/package.json': manifest('closed', {
    exports: {
      '.': './index.js',
      './client': { browser: './lib/client.js', node: { import: './lib/client.mjs' } },
      './hidden/*': null,
      './only-types': { types: './lib/only.d.ts' },
      './locales/*': './lib/locales/*.js',
      './promised': './lib/not-there.js',
    },
  }),
  'node_modules/closed/index.js': "const virtual = 'closed/virtual';",
  'node_modules/closed/lib/client.js': '',
  'node_modules/closed/lib/only.d.ts': '',
  'node_modules/closed/lib/locales/de.js': '',
  'node_modules/closed/lib/inner.js': '',
  'node_modules/closed/hidden/a.js': '',
  'node_modules/open/package.json': manifest('open', { main: 'main.js', browser: { './swapped.js': './b.js' } }),
  'node_modules/open/main.js': '',
  'node_modules/open/debounce.js': '',
  'node_modules/open/types.d.ts': '',
  'node_modules/open/nested/package.json': '{"main": "../main.js"}',
  'node_modules/open/folder/index.js': '',
  'node_modules/typed/package.json': manifest('typed', { typesVersions: { '*': { 'old/*': ['ts/*'] } } }),
  'node_modules/typed/ts/a.d.ts': '',
  'node_modules/@types/typed/package.json': manifest('@types/typed'),
  'node_modules/@types/typed/extra.d.ts': '',
  'node_modules/writing/package.json': manifest('writing', { scripts: { postinstall: 'node write.js' } }),
};

const installAll = (text: string, more: Partial<Installation> = {}): Promise<Installed> =>
  install({
    base: { ...OWN, ...more.base },
    head: { 'src/a.ts': text, ...more.head },
    installed: { ...INSTALLED, ...more.installed },
  });

/** What is said of one line of `src/a.ts`, one-based. */
async function answerAt({ targets, tree, workspace }: Installed, line: number): Promise<string> {
  const spans = [{ path: 'src/a.ts', from: line, to: line }];
  const asked = targets.filter(({ file }) => file.path === 'src/a.ts').map(({ file }) => ({ file, spans }));
  const { findings, notChecked } = await imports.run(asked, { tree, workspace });
  const [finding] = findings;
  if (finding) return `${finding.level} ${finding.rule}: ${finding.message} (${finding.help ?? ''})`;
  return notChecked[0] ? `unknown: ${notChecked[0].why}` : 'there';
}

async function answerTo(text: string, more: Partial<Installation> = {}): Promise<string> {
  await using installed = await installAll(text, more);
  return await answerAt(installed, 1);
}

const THERE = [
  'closed',
  'closed/client',
  'closed/only-types',
  'closed/locales/de',
  'open/debounce',
  'open/debounce.js',
  'open/types',
  'open/nested',
  'open/folder',
  'typed/old/a',
];
const MISSING = [
  ['closed/clien', 'closed', 'clien', 'did you mean `closed/client`?'],
  ['closed/locales/dee', 'closed', 'locales/dee', ''],
  ['open/debounc', 'open', 'debounc', 'did you mean `open/debounce`?'],
  ['open/folder/inex', 'open', 'folder/inex', 'did you mean `open/folder/index`?'],
] as const;
const UNKNOWN = [
  ['closed/lib/inner.js', 'a file that its package does not export'],
  ['closed/hidden/a.js', 'a file that its package does not export'],
  ['closed/promised', 'an entry of a package that leads to no file'],
  ['closed/virtual', 'a module that its package supplies'],
  ['open/swapped', 'a file that a manifest replaces'],
  ['open/../../x', 'a path that leaves its package'],
  ['writing/made', 'a package that may write files when it is installed'],
  ['typed/extra', 'only its types are installed'],
  ['absent', 'a declared package that is not installed'],
  ['peer', 'an optional package that is not installed'],
] as const;

describe('in one repository', () => {
  const all = [...THERE, ...[...MISSING, ...UNKNOWN].map(([specifier]) => specifier)];
  let installed: Installed;
  beforeAll(async () => {
    installed = await installAll(all.map((specifier) => `import '${specifier}';`).join('\n'));
  });
  afterAll(() => installed[Symbol.asyncDispose]());
  const answerFor = (specifier: string): Promise<string> => answerAt(installed, all.indexOf(specifier) + 1);

  test.each(THERE)('%s is there', async (specifier) => {
    expect(await answerFor(specifier)).toBe('there');
  });

  test.each(MISSING)('%s is missing, with the version and the nearest name', async (specifier, name, subpath, near) => {
    expect(await answerFor(specifier)).toBe(
      `error imports/no-such-subpath: \`${name}\` 1.2.3 (installed = lockfile) has no \`${subpath}\` (${near})`,
    );
  });

  test.each(UNKNOWN)('%s cannot be told: %s', async (specifier, why) => {
    expect(await answerFor(specifier)).toBe(`unknown: ${why}`);
  });
});

test('types that somebody else keeps are enough for a type', async () => {
  expect(await answerTo("import type { X } from 'typed/extra';")).toBe('there');
});

test('other letters of case are a warning', async () => {
  expect(await answerTo("import 'open/Debounce';")).toMatch(/^warning imports\/wrong-case: /);
});

test('a version that is not the locked one proves nothing', async () => {
  const base = { 'package-lock.json': lock({ open: '1.3.0' }) };
  expect(await answerTo("import 'open/debounc';", { base })).toBe(
    'unknown: a package whose installed version is not the locked one',
  );
});

test('without a lockfile it is a warning, as long as the manifest admits the version', async () => {
  const unlocked = (range: string) => ({
    base: { 'package-lock.json': 'no lockfile', 'package.json': JSON.stringify({ dependencies: { open: range } }) },
    head: { 'package-lock.json': null },
  });
  expect(await answerTo("import 'open/debounc';", unlocked('^1.0.0'))).toMatch(/^warning imports\/no-such-subpath: /);
  expect(await answerTo("import 'open/debounc';", unlocked('^1.3.0'))).toBe(
    'unknown: a package whose installed version is not the declared one',
  );
});

test('a patched package may hold more than it came with', async () => {
  const base = { 'patches/open+1.2.3.patch': 'diff' };
  expect(await answerTo("import 'open/debounc';", { base })).toBe('unknown: a package that is patched');
});

test('another copy on the way up may be the one that is meant', async () => {
  const base = { 'src/package.json': OWN['package.json'], 'src/package-lock.json': OWN['package-lock.json'] };
  const installed = { 'src/node_modules/open/package.json': manifest('open') };
  expect(await answerTo("import 'open/debounce';", { base, installed })).toBe(
    'unknown: a package that is installed more than once',
  );
});

test('a configuration that gives the name a meaning is believed, one that imports it is not', async () => {
  const configured = (text: string) => ({ base: { 'vite.config.ts': text } });
  const text = "import 'open/debounc';";
  const alias = configured("export default { resolve: { alias: { open: 'other' } } }");
  expect(await answerTo(text, alias)).toBe('unknown: a name that a configuration mentions');
  const used = configured("import open from 'open';\nexport default { plugins: [open()], dedupe: ['open'] }");
  expect(await answerTo(text, used)).toMatch(/^error imports\/no-such-subpath/);
});

test('a declared module needs no file', async () => {
  const base = { 'src/shim.d.ts': "declare module 'open/made';" };
  expect(await answerTo("import 'open/made';", { base })).toBe('unknown: a module that the repository declares');
});

test('a supplier whose types are installed supplies what they declare', async () => {
  const own = {
    base: {
      'package.json': JSON.stringify({ devDependencies: { '@sveltejs/kit': '^1.0.0' } }),
      'package-lock.json': lock({ '@sveltejs/kit': '1.2.3' }),
    },
    installed: {
      'node_modules/@sveltejs/kit/package.json': manifest('@sveltejs/kit'),
      'node_modules/@sveltejs/kit/types/index.d.ts': "declare module '$app/navigation' {\n}\n",
    },
  };
  expect(await answerTo("import '$app/navigation-utils';", own)).toBe(
    'error imports/no-such-builtin: SvelteKit supplies no module `$app/navigation-utils` (did you mean `$app/navigation`?)',
  );
  expect(await answerTo("import '$app/navigation';", own)).toBe('unknown: a module that SvelteKit supplies');
});
