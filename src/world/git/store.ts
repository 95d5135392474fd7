/**
 * A git directory of Assay's own, in a temporary folder. Objects come from elsewhere: from the reader's repository by
 * `alternates`, or fetched. No configuration, attribute, replacement, graft or hook of the reader's has an effect in it,
 * and nothing is ever written elsewhere.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { type Git, type GitOptions, gitInStore, reasonOf } from './git.ts';
import { type Supply, withSupply } from './missing-objects.ts';
import { type Objects, openObjects } from './objects.ts';
import { readTrees, type Trees } from './tree-objects.ts';

export interface Store extends AsyncDisposable {
  readonly directory: string;
  readonly git: Git;
  readonly objects: Objects;
  readonly trees: Trees;
  /** The output of a git command that has to succeed. Throws what `failure` makes of it otherwise. */
  read(args: readonly string[], options?: GitOptions): Promise<Uint8Array>;
  /** What to tell the reader when git failed: its reason, or what to do about objects that are not there. */
  failure(command: string, reason: string): UserError;
}

export interface StoreOptions {
  readonly objectFormat: 'sha1' | 'sha256';
  /** An object directory to read from, absolute, or null. */
  readonly alternate: string | null;
  /** A file that lists where a shallow history ends, or null. */
  readonly shallow: string | null;
  /** What to tell somebody whose repository lacks objects. */
  readonly onMissing: string;
  /** Where objects come from that the store lacks; null where it is never to get more. */
  readonly supply: ((git: Git) => Supply) | null;
}

/** A file larger than this is never compared, neither by git nor here. In bytes. */
export const MOST_FILE_BYTES = 5 * 1024 * 1024;

/** Attributes that change what a diff shows. `info/attributes` goes before all others, and `!` makes them as if never said. */
const NEUTRAL = '* !diff !text !eol !crlf !ident !filter !working-tree-encoding !whitespace !merge\n';

export async function openStore(options: StoreOptions): Promise<Store> {
  const directory = mkdtempSync(join(tmpdir(), 'assay-'));
  const remove = () => rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  try {
    layOut(directory, options);
  } catch (error) {
    remove();
    throw error;
  }
  const git = gitInStore(directory);
  const reader = openObjects(directory);
  const objects = options.supply === null ? reader : withSupply(reader, options.supply(git));
  const failure = (command: string, reason: string) =>
    new UserError(
      MISSING.test(reason) ? `${options.onMissing} (git says: ${reason})` : `\`git ${command}\` failed: ${reason}`,
    );
  return {
    directory,
    git,
    objects,
    trees: readTrees(objects),
    read: async (args, more) => {
      const printed = await git(args, more);
      if (printed.status !== 0) throw failure(args[0] ?? '', reasonOf(printed));
      return printed.output;
    },
    failure,
    [Symbol.asyncDispose]: async () => {
      await reader[Symbol.asyncDispose]();
      remove();
    },
  };
}

/**
 * What `git init --bare` would make, as far as git needs it, without running it. HEAD points at a branch that never comes.
 * A few small files: written one after the other they take less time than the threads that would write them side by side.
 */
function layOut(directory: string, { objectFormat, alternate, shallow }: StoreOptions): void {
  for (const folder of ['objects/info', 'refs', 'info']) mkdirSync(join(directory, folder), { recursive: true });
  writeFileSync(join(directory, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(directory, 'config'), configuration(objectFormat));
  writeFileSync(join(directory, 'info/attributes'), NEUTRAL);
  if (alternate !== null) writeFileSync(join(directory, 'objects/info/alternates'), `${alternate}\n`);
  if (shallow !== null) copyFileSync(shallow, join(directory, 'shallow'));
}

const configuration = (objectFormat: StoreOptions['objectFormat']): string => `[core]
	repositoryFormatVersion = 1
	bare = true
	attributesFile = ${devNull}
	bigFileThreshold = ${MOST_FILE_BYTES}
	quotePath = false
	logAllRefUpdates = false
[extensions]
	objectFormat = ${objectFormat}
[gc]
	auto = 0
[maintenance]
	auto = false
`;

/** Git's ways to say that an object is not there. */
const MISSING =
  /unable to read|missing (?:blob|tree|commit)|bad object|could not read|unable to parse commit|not find object|promisor/i;
