/**
 * Bundles `only-imports.ts` as the product ships, in one file without types to strip: `node bench/bundle-imports.ts FOLDER`.
 * A process of its own, because a bundler leaves its process large, and what a large process starts begins later.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ncc from '@vercel/ncc';

const [folder = '.'] = process.argv.slice(2);
const { code, assets } = await ncc(join(import.meta.dirname, 'only-imports.ts'), {
  cache: false,
  esm: false,
  quiet: true,
  target: 'es2022',
  transpileOnly: true,
});
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'only-imports.cjs'), code);
writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(folder, name), source);
