/** Where a policy comes from: the target's tip, never base or head, or a file that the reader named. */
import { readFileSync } from 'node:fs';
import { UserError } from '../../errors.ts';
import type { Path, Sha } from '../../model.ts';
import { openServer, type ServerOptions } from '../git/server.ts';
import { openStore, type Store } from '../git/store.ts';
import { openTree } from '../git/tree.ts';
import type { PolicyText, Tree } from '../world.ts';

export const POLICY_PATH: Path = '.github/assay.yml';

/**
 * The policy at `named`, or at its usual place where that is empty; null where nobody named one and there is none.
 * One that cannot be read is an error: a policy that nobody sees must not pass for none.
 */
export async function policyAtTarget(store: Store, tree: Tree, target: Sha, named: Path): Promise<PolicyText | null> {
  const path = named === '' ? POLICY_PATH : named.replace(/^\.\//, '');
  const where = `\`${path}\` at ${target.slice(0, 10)}, the tip of the target,`;
  const entry = await store.trees.find(target, path);
  if (entry === undefined && named === '') return null;
  if (entry === undefined)
    throw new UserError(`the policy ${where} is not there: correct its path, or add it there first`);
  if (entry.kind !== 'file') throw new UserError(`the policy ${where} is a ${entry.kind}: make it a regular file`);
  const text = await tree.read('target', path);
  if (text === undefined) throw new UserError(`the policy ${where} is no UTF-8 text of at most 5 MiB`);
  return { text, source: `${path}@${target}` };
}

/** Reads `owner/repository/path@commit` from the same server; null where that commit has no such file. Answers are not kept: a policy names each but once. */
export function policiesElsewhere(
  server: Omit<ServerOptions, 'repository'>,
): (name: string) => Promise<PolicyText | null> {
  return async (name) => {
    const [, repository = '', path = '', commit = ''] = /^([^/]+\/[^/]+)\/(.+)@([0-9a-f]+)$/.exec(name) ?? [];
    const remote = openServer({ ...server, repository });
    await using store = await openStore({
      objectFormat: commit.length === 64 ? 'sha256' : 'sha1',
      alternate: null,
      shallow: null,
      onMissing: `\`${repository}\` lacks objects of commit ${commit.slice(0, 10)}`,
      supply: (git) => (names) => remote.objects(git, names),
    });
    await remote.history(store.git, '--depth=1', [`+${commit}:refs/assay/policy`]);
    const text = await openTree(store, { base: commit, target: commit, head: commit }).read('target', path);
    return text === undefined ? null : { text, source: name };
  };
}

export async function policyFromFile(file: string): Promise<PolicyText> {
  return { text: await readTextFile(file, 'policy'), source: file };
}

/** A file of the reader's; `what` names the option that it was given with. */
export async function readTextFile(file: string, what: string): Promise<string> {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UserError(`\`--${what} ${file}\` cannot be read (${code})`);
  }
}
