/** The ports: all that the program can ask of, or do to, the world. Adapters in this folder implement them; tests hand in literals. */
import type { Change, Effect, Forge, ForgeFact, Path } from '../model.ts';

/** A moment of the change that can be read: `target` is where policy comes from. */
export type At = 'base' | 'target' | 'head';

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'symlink' | 'submodule';
}

/** The repository's files as git objects. Nothing is checked out and no link is followed. Work follows what is asked for, not the repository's size. */
export interface Tree {
  /** What a directory holds, '' being the top; empty when it is not there. Answers are kept. */
  list(at: At, directory: Path): Promise<readonly Entry[]>;
  /** A file's text; undefined when it is not there, no regular file, no UTF-8 text, or larger than 5 MiB. Answers are kept. */
  read(at: At, path: Path): Promise<string | undefined>;
}

export interface PolicyText {
  readonly text: string;
  /** `<path>@<sha>`, a local file's path, or the built-in default's name. */
  readonly source: string;
}

export interface Source {
  change(): Promise<Change>;
  /** The policy at the target's tip, or null where the repository has none. */
  policy(change: Change): Promise<PolicyText | null>;
}

export interface ForgePort {
  /** Fetches what is needed and nothing else; what is not asked for is unavailable. */
  facts(needs: readonly ForgeFact[], change: Change): Promise<Forge>;
}

export interface EffectsPort {
  /** Best effort: a failed effect is warned of and never changes the verdict. */
  perform(effect: Effect): Promise<void>;
}

/** Says what is going on while long work goes on; silent unless somebody is watching. */
export type Progress = (what: string) => void;

export interface World {
  readonly source: Source;
  readonly tree: Tree;
  readonly forge: ForgePort;
  readonly effects: EffectsPort;
  readonly progress: Progress;
}
