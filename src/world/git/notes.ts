/** Finds what other tools noted on a commit in `refs/notes/*`, walking the notes' tree: the cost follows the change, not the notes. */
import { decodeText } from '../../change/git-text.ts';
import type { Sha } from '../../model.ts';
import type { Store } from './store.ts';
import type { Trees } from './tree-objects.ts';

export interface NotesRef {
  /** The whole name, such as `refs/notes/ai`, or that of another ref in which a tool records. */
  readonly ref: string;
  readonly tip: Sha;
}

/** Where tools are known to record who wrote what. */
export const NOTES_REFS = [
  'refs/notes/ai',
  'refs/notes/ai-attribution',
  'refs/notes/exceeds-ink',
  'refs/notes/whogitit',
  // What whogitit called itself at first.
  'refs/notes/ai-blame',
  'refs/notes/agentblame',
] as const;

/** In bytes. */
const MOST_NOTE_BYTES = 5 * 1024 * 1024;

export interface FoundNote {
  readonly text: string;
  readonly cut: boolean;
}

/** Undefined where there is none. */
export async function findNote(store: Store, { tip }: NotesRef, commit: Sha): Promise<FoundNote | undefined> {
  const blob = await noteBlob(store.trees, tip, commit);
  const content = blob === undefined ? undefined : await store.objects.content(blob, MOST_NOTE_BYTES);
  if (content === undefined) return undefined;
  return { text: decodeText(content.bytes), cut: content.size > MOST_NOTE_BYTES };
}

/** A note's path is the commit's name; where there are many, two digits at a time go before slashes. */
async function noteBlob(trees: Trees, tip: Sha, commit: Sha): Promise<Sha | undefined> {
  for (let directory = '', rest = commit; rest.length > 0; ) {
    const entry = await trees.find(tip, directory + rest);
    if (entry !== undefined) return entry.kind === 'file' ? entry.oid : undefined;
    const fan = await trees.find(tip, directory + rest.slice(0, 2));
    if (fan?.kind !== 'directory') return undefined;
    directory += `${rest.slice(0, 2)}/`;
    rest = rest.slice(2);
  }
  return undefined;
}
