/** Bundles src/main.ts into dist/: CommonJS, one entry and lazily loaded chunks, no node_modules needed. `--check` compares instead of writing. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ncc from '@vercel/ncc';

const top = join(import.meta.dirname, '..');
const dist = join(top, 'dist');

/** A registry's host has no place in what we ship: the product asks the npm client. Bundled libraries name it in messages and comments. */
const withoutRegistryHosts = (text: string): string =>
  text.replace(/registry\.[a-z]+(?:js\.org|pkg\.com)/g, 'registry.invalid');

/** TypeScript looks for the types of the language itself beside its own script, and a bundler does not see that. */
const typescript = join(top, 'node_modules/typescript/lib');
const typeLibraries = readdirSync(typescript).filter((name) => /^lib(\.[a-z0-9.]+)?\.d\.ts$/.test(name));

const OPTIONS = {
  cache: false,
  esm: false, // TypeScript's own bundle needs __filename; a CommonJS bundle has it on every Node that we support.
  minify: false, // People read dist/ in reviews, and unchanged libraries must give unchanged bytes.
  quiet: true,
  target: 'es2022',
  transpileOnly: true, // Types are `npm run check:types`.
};

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const { code, assets } = await ncc(join(top, 'src/main.ts'), { ...OPTIONS, license: 'licenses.txt' });
  // A program of its own: it runs the code under test, and nothing else of ours comes near that.
  const harness = await ncc(join(top, 'src/world/harness/main.ts'), OPTIONS);
  const files = new Map([
    ['index.js', withoutRegistryHosts(code)],
    ['harness.js', harness.code],
    ['package.json', '{ "type": "commonjs" }\n'],
  ]);
  for (const name of typeLibraries) files.set(name, readFileSync(join(typescript, name), 'utf8'));
  for (const [name, asset] of Object.entries(assets)) files.set(name, withoutRegistryHosts(String(asset.source)));
  return files;
}

function write(files: ReadonlyMap<string, string>, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text, { mode: name === 'index.js' ? 0o755 : 0o644 });
  }
}

/** The names of the files in which dist/ is not what src/ builds to. */
function differences(files: ReadonlyMap<string, string>): readonly string[] {
  const committed = existsSync(dist) ? readdirSync(dist, { recursive: true, withFileTypes: true }) : [];
  const present = committed.filter((e) => e.isFile()).map((e) => relative(dist, join(e.parentPath, e.name)));
  const extra = present.filter((name) => !files.has(name));
  const stale = [...files].filter(
    ([name, text]) => !present.includes(name) || readFileSync(join(dist, name), 'utf8') !== text,
  );
  return [...extra, ...stale.map(([name]) => name)];
}

const files = await bundle();
if (process.argv.includes('--check')) {
  const stale = differences(files);
  if (stale.length > 0) {
    console.error(`dist/ is not a build of src/: ${stale.join(', ')}. Run \`npm run build\` and commit dist/.`);
    process.exitCode = 1;
  }
} else write(files, dist);
