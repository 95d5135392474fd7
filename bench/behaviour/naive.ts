/** Believes nothing: runs the test that a finding prints against both versions, in plain processes that know nothing of the program. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Files = Readonly<Record<string, string>>;

/** Milliseconds; what takes longer has failed. */
const PATIENCE = 10_000;

/** Whether the test holds of the base and fails of the head. */
export function confirms(folder: string, test: string, { base, head }: { readonly base: Files; readonly head: Files }) {
  return passes(join(folder, 'base'), base, test) && !passes(join(folder, 'head'), head, test);
}

export function passes(folder: string, files: Files, test: string): boolean {
  const name = /^import /m.test(test) ? 'naive.test.mjs' : 'naive.test.cjs';
  for (const [path, text] of Object.entries({ ...files, [name]: test })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status } = spawnSync(process.execPath, [name], {
    cwd: folder,
    timeout: PATIENCE,
    stdio: 'ignore',
  });
  return status === 0;
}

/** What a script prints; the error's class where it fails, a word where it does not end. */
export function output(folder: string, script: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'script.cjs'), script);
  const { stdout, status } = spawnSync(process.execPath, ['script.cjs'], {
    cwd: folder,
    timeout: PATIENCE,
    encoding: 'utf8',
  });
  return `${stdout}\n${status}`;
}
