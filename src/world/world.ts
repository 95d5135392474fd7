/** The ports: all that the program can ask of, or do to, the world. Adapters in this folder implement them; tests hand in literals. */
import type { Change, Effect, Forge, ForgeFact, Known, Path } from '../model.ts';

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

/** What a registry tells of a package. */
export interface Published {
  /** By version, as published. */
  readonly versions: ReadonlyMap<string, PublishedVersion>;
  /** Versions by tag, `latest` among them. */
  readonly tags: ReadonlyMap<string, string>;
}

export interface PublishedVersion {
  /** Whole days since it was published; null where the registry does not say. */
  readonly age: number | null;
  /** Why nobody should use it any more, in its owner's words; null where it may be used. */
  readonly deprecated: string | null;
}

/** Published packages, as the registry knows them that the npm client is configured for. */
export interface Packages {
  /** Null where the registry says that there is no such package. Unavailable: nobody to ask, no clear answer, or a name that must not leave the house. Answers are kept. */
  published(name: string): Promise<Known<Published | null>>;
}

/** The reader's work tree with what is installed in it: read only, nothing in it is run. */
export interface WorkspaceFiles {
  /** The top of the repository as the machine writes it: absolute, with links resolved. */
  readonly top: string;
}

export interface Workspace {
  readonly files: Known<WorkspaceFiles>;
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

/** Says what is going on while long work goes on, null when it is over; silent unless somebody is watching. */
export type Progress = (what: string | null) => void;

export interface World {
  readonly source: Source;
  readonly tree: Tree;
  readonly packages: Packages;
  readonly workspace: Workspace;
  readonly forge: ForgePort;
  readonly effects: EffectsPort;
  readonly progress: Progress;
}

/** What the reader of a local repository may choose. Revisions are the reader's own words, resolved by git. */
export interface RepositoryOptions {
  readonly repo: string;
  readonly base?: string;
  readonly head: string;
  /** A file to judge by instead of the target's own policy. */
  readonly policy?: string;
  /** A file that holds the text of the pull request. */
  readonly body?: string;
  /** Earlier heads of the change, from before it was rewritten. */
  readonly previous?: readonly string[];
}

export type OpenWorld = World & AsyncDisposable;

/** The machine on which a command runs: what it can open, and where its words go. */
export interface Machine {
  /** Assay's own, as `--version` prints it. */
  readonly version: string;
  openRepository(options: RepositoryOptions): Promise<OpenWorld>;
  /** A pull request by an agent in a repository made for the occasion; `labels` are those it wears. */
  openDemo(labels: readonly string[]): Promise<OpenWorld>;
  /** To standard output, or to a file where one is named. */
  deliver(text: string, file?: string): Promise<void>;
  /** Whether the reader's terminal shows colours, and wants them. */
  readonly colour: boolean;
}
