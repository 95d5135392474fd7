/** What a command line can ask of the machine it runs on: repositories to open, settings to read, files to write. */
import type { Known, Path, Sha, TestFile } from '../model.ts';
import type { OpenWorld, PolicyText, Share } from './world.ts';

export type Exercise = 'on' | 'off' | 'unisolated';

/** What the reader of a local repository may choose. Revisions are the reader's own words, resolved by git. */
export interface RepositoryOptions {
  readonly repo: string;
  readonly base?: string;
  readonly head: string;
  /** A file to judge by instead of the target's own policy. */
  readonly policy?: string;
  /** A file that holds the text of the pull request. */
  readonly body?: string;
  /** The registry to ask about packages: its address, or `off` for none. Without it, the one that the npm client is configured for. */
  readonly registry?: string;
  /** Whether the change's code may run: `on` (the default) where it can be shut in from the network, `unisolated` also where it cannot. */
  readonly exercise?: Exercise;
  /** Which share of the changed functions is tried; all where it is left out. */
  readonly share?: Share;
  /** Earlier heads of the change, from before it was rewritten. */
  readonly previous?: readonly string[];
}

export interface MergesWanted {
  readonly repo: string;
  readonly head: string;
  /** As git reads dates. */
  readonly since: string;
  readonly limit: number;
}

/** A merge, or a commit that stands for one because it was squashed or rebased. */
export interface Merge {
  readonly sha: Sha;
  readonly base: Sha;
  readonly head: Sha;
  readonly title: string;
}

/** A file that is to be in a repository. */
export interface FileToAdd {
  /** Any folder of the repository. */
  readonly folder: string;
  /** From the top of the repository. */
  readonly path: Path;
  readonly text: string;
}

/** kept: a file was there and stayed as it is; the difference to ours, as a unified diff without its head. */
export type Added = { readonly kind: 'written' | 'same' } | { readonly kind: 'kept'; readonly difference: string };

/** What a branch demands of whoever merges into it, rulesets and classic protection together. */
export interface BranchRules {
  /** Names of statuses and checks that are required; `app` is the only one that may report them, null where anybody may. */
  readonly checks: readonly { readonly name: string; readonly app: number | null }[];
  /** Whether owners must approve what is theirs. */
  readonly ownersApprove: boolean;
  /** Whether every change of the branch has to come from a pull request. */
  readonly pullRequestsOnly: boolean;
  /** Who is exempt, in plain words; unavailable where only administrators see it. */
  readonly exempt: Known<readonly string[]>;
}

/** Settings of a repository on the forge that decide whether a gate can be walked around. */
export interface ForgeSettings {
  /** `owner/name`; null where no remote of the repository says. */
  readonly repository: string | null;
  /** The default branch. */
  readonly branch: string;
  readonly rules: Known<BranchRules>;
  /** What a workflow's token may do where the workflow does not say, and whether it may approve pull requests. */
  readonly token: Known<{ readonly writes: boolean; readonly approves: boolean }>;
  /** Whose runs wait for somebody's approval, in GitHub's word. */
  readonly forkApproval: Known<string>;
  readonly isPrivate: Known<boolean>;
}

/** The machine on which a command runs: what it can open, and where its words go. */
export interface Machine {
  /** Assay's own, as `--version` prints it. */
  readonly version: string;
  openRepository(options: RepositoryOptions): Promise<OpenWorld>;
  /** A pull request by an agent in a repository made for the occasion; `labels` are those it wears. */
  openDemo(labels: readonly string[]): Promise<OpenWorld>;
  /** A file's text, or the texts of the files in a folder whose names end so, by name. Empty where there is none. */
  texts(path: string, ending: string): Promise<readonly PolicyText[]>;
  /** What was merged into a branch, along its first parents, the newest first. */
  merges(wanted: MergesWanted): Promise<readonly Merge[]>;
  /** Of the repository in that folder, with the token in the environment if there is one. */
  forgeSettings(folder: string): Promise<ForgeSettings>;
  /** Puts a file into a repository, and never over another one. */
  addFile(file: FileToAdd): Promise<Added>;
  /** Milliseconds, for measuring. */
  now(): number;
  /** Tests of findings as files in a folder, which is made where it is not there; nothing that is there is overwritten. @throws UserError */
  keepTests(folder: string, tests: readonly TestFile[]): Promise<void>;
  /** To standard output, or to a file where one is named. */
  deliver(text: string, file?: string): Promise<void>;
  /** Whether the reader's terminal shows colours, and wants them. */
  readonly colour: boolean;
}
