/** The mistakes of a library as `behaviour/plain.ts` sees them: both versions as CommonJS in a folder, each mistake in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { createFolder } from '../../test/support/repo.ts';
import { kindsOf } from './kinds.ts';

export interface Text {
  readonly path: string;
  readonly text: string;
}

/** `not asked` where it cannot be called by itself: methods, what does not load, what hangs before the mistake. */
export type Verdict = 'caught' | 'not caught' | 'not asked';

export interface Judged {
  readonly verdict: Verdict;
  /** Whether any parameter has a type that is declared. */
  readonly isTyped: boolean;
  /** Whether the version before differs from itself. */
  readonly isUnsteady: boolean;
}

/** Milliseconds. */
const PATIENCE = 15_000;

/** `folder` is where the sources come from: declarations beside them are read there, and packages are found there. */
export async function judge(
  folder: string,
  sources: readonly Text[],
  mutants: readonly (Text & { readonly name: string })[],
): Promise<readonly Judged[]> {
  await using place = await createFolder();
  for (const side of ['base', 'head']) {
    for (const source of sources) write(join(place.directory, side), source);
    writeFileSync(join(place.directory, side, 'package.json'), '{ "type": "commonjs" }');
  }
  symlinkSync(join(folder, 'node_modules'), join(place.directory, 'node_modules'));
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return mutants.map((mutant) => {
    const original = { path: mutant.path, text: texts.get(mutant.path) ?? '' };
    const { kinds, isTyped } = kindsOf(join(folder, mutant.path), original.text, mutant.name);
    write(join(place.directory, 'head'), mutant);
    const isPlain = !/[#. ]/.test(mutant.name);
    const said = isPlain ? ask(place.directory, mutant, kinds) : '';
    write(join(place.directory, 'head'), original);
    return { verdict: verdictOf(said), isTyped, isUnsteady: said.includes('from itself') };
  });
}

function ask(place: string, { path, name }: Text & { readonly name: string }, kinds: unknown): string {
  const program = join(import.meta.dirname, 'plain.ts');
  return spawnSync(process.execPath, [program, join(place, 'base', path), join(place, 'head', path)], {
    input: JSON.stringify({ name, kinds }),
    timeout: PATIENCE,
    encoding: 'utf8',
  }).stdout;
}

function verdictOf(stdout: string): Verdict {
  if (!stdout.includes('begun')) return 'not asked';
  // What differs from itself shows nothing. What has begun and does not end hangs because of the mistake.
  return stdout.includes('same') || stdout.includes('from itself') ? 'not caught' : 'caught';
}

function write(folder: string, { path, text }: Text): void {
  const at = join(folder, path);
  mkdirSync(dirname(at), { recursive: true });
  const isProgram = /\.[cm]?js$/.test(path);
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023, esModuleInterop: true };
  writeFileSync(at, isProgram ? ts.transpileModule(text, { compilerOptions: options }).outputText : text);
}
