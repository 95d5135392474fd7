/** The files at base, target and head, read as git objects. */
import { decodeText, isUtf8 } from '../../change/git-text.ts';
import type { Path, Sha } from '../../model.ts';
import type { At, Tree } from '../world.ts';
import { reasonOf } from './git.ts';
import { MOST_FILE_BYTES, type Store } from './store.ts';

/** As far as git itself looks for a NUL when it tells binary files from text. */
const LOOKED_AT = 8000;

export function openTree(store: Store, commits: Readonly<Record<At, Sha>>): Tree {
  const { trees } = store;
  const texts = new Map<string, Promise<string | undefined>>();

  const readText = async (at: At, path: Path): Promise<string | undefined> => {
    const entry = await trees.find(commits[at], path);
    if (entry?.kind !== 'file') return undefined;
    const text = texts.get(entry.oid) ?? readBlob(store, entry.oid);
    texts.set(entry.oid, text);
    return text;
  };

  return {
    list: async (at, directory) => (await trees.list(commits[at], directory)).map(({ name, kind }) => ({ name, kind })),
    read: readText,
    search: (at, word, limit) => searchFor(store, commits[at], { word, limit }),
  };
}

async function searchFor(
  store: Store,
  commit: Sha,
  { word, limit }: { readonly word: string; readonly limit: number },
): Promise<readonly Path[]> {
  const options = ['--name-only', '--null', '--word-regexp', '--fixed-strings', '-I', '--full-name', '--threads=2'];
  const printed = await store.git(['grep', ...options, '-e', word, commit, '--'], { beyond: 'cut' });
  // Status 1 without a word says that nothing was found.
  if (printed.status !== 0 && printed.errors !== '') throw store.failure('grep', reasonOf(printed));
  const found = decodeText(printed.output).split('\0').filter(Boolean);
  return found.slice(0, limit).map((line) => line.slice(commit.length + 1));
}

/** A blob's text; undefined where it is too large, binary or no UTF-8. One that is not there is no answer but a failure. */
async function readBlob(store: Store, oid: Sha): Promise<string | undefined> {
  // Its size is not asked for first: hardly a file that is read here is large, and each question costs a turn.
  const found = await store.objects.content(oid, MOST_FILE_BYTES);
  if (found === undefined) throw store.failure('cat-file', `missing blob ${oid}`);
  const { size, bytes } = found;
  if (size > MOST_FILE_BYTES || isBinary(bytes)) return undefined;
  const text = decodeText(bytes);
  return isUtf8(bytes, text) ? text : undefined;
}

/** Git's own rule: a NUL near the beginning. */
export const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, LOOKED_AT).includes(0);
