/** The ports: all that the program can ask of, or do to, the world. Adapters in this folder implement them; tests hand in literals. */
import type { Change, CheckResult, Effect, Forge, ForgeFact, Known, Outcome, Path, Sha, Status } from '../model.ts';

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
  /** Files that hold the word, whole and in its own case, in the order of their paths and at most `limit` of them. */
  search(at: At, word: string, limit: number): Promise<readonly Path[]>;
}

/** What a registry tells of a package, its history apart. */
export interface Published {
  /** By version, as published. */
  readonly versions: ReadonlyMap<string, PublishedVersion>;
  /** Versions by tag, `latest` among them. */
  readonly tags: ReadonlyMap<string, string>;
  /** Whole days since anything about the package changed: no version of it is younger. Null where the registry does not say. */
  readonly untouched: number | null;
}

export interface PublishedVersion {
  /** Why nobody should use it any more, in its owner's words; null where it may be used. */
  readonly deprecated: string | null;
}

/** What took place before: asked for only where it matters, because it is long. */
export interface PackageHistory {
  /** Whole days since a version was published, by version. */
  readonly ages: ReadonlyMap<string, number>;
  /** The accounts that may publish it, as the registry names them; empty where it does not say. */
  readonly owners: readonly string[];
}

/** Published packages, as the registry knows them that the npm client is configured for, or that the reader named. */
export interface Packages {
  /** Null where the registry says that there is no such package. Unavailable: nobody to ask, no clear answer, or a name that must not leave the house. Answers are kept. */
  published(name: string): Promise<Known<Published | null>>;
  /** Of a package that is published. Answers are kept. */
  history(name: string): Promise<Known<PackageHistory>>;
  /** Who is asked: host and port, in lower case. Nothing is sent to find out. */
  host(): Promise<Known<string>>;
}

/**
 * The reader's work tree with what is installed in it: read only, and nothing in it is run. Answers come at once, because
 * a compiler asks that way, and are kept. Links are followed as long as they stay within the top; what lies elsewhere is
 * not there. Names are told apart by case on every system.
 */
export interface WorkspaceFiles {
  /** The top of the repository as the machine writes it: absolute, with links resolved. */
  readonly top: string;
  /** What stands at a path, behind links; undefined when nothing does. */
  kind(path: Path): 'file' | 'directory' | undefined;
  /** Whether anything stands at a path: a link counts wherever it leads. */
  holds(path: Path): boolean;
  /** The text on disk; undefined when it is no regular file, no UTF-8 text, or larger than 5 MiB. */
  read(path: Path): string | undefined;
  /** What a directory holds, '' being the top; links as links. Empty when it is not there. */
  list(directory: Path): readonly Entry[];
  /** Where a path leads once its links are followed: the path itself where there are none. */
  realPath(path: Path): Path | undefined;
  /**
   * The repository's scripts, components and JSON files that the work tree does not hold as they were at that moment:
   * their texts, null where there was no such file. What else is on disk is the repository's to the byte (but for line
   * ends), or installed, or generated. Answers are kept.
   */
  differing(at: 'base' | 'head'): Promise<ReadonlyMap<Path, string | null>>;
  /** The repository's scripts, components and JSON files at that moment, those of submodules apart. Answers are kept. */
  own(at: 'base' | 'head'): Promise<ReadonlySet<Path>>;
  /** Between two pieces of work that take much memory: what nothing refers to any more is free at once, where there is much of it. */
  release(): void;
}

/** Unavailable, with the reason: there is no work tree, or it holds another commit than the change's head. */
export interface Workspace {
  files(): Promise<Known<WorkspaceFiles>>;
}

/** Processes in which the change's code may run: without network, environment, token, or files to write. */
export interface Sandbox {
  /** What shuts the code in on this machine, in plain words. Unavailable: code of the change must not run here. Probed once. */
  level(): Promise<Known<string>>;
  /** `packages`: the folder whose installed packages it may read, absolute, or null. @throws where there is no level. */
  start(packages: string | null): Promise<Cell>;
}

/** One such process. */
export interface Cell extends AsyncDisposable {
  /**
   * Sends one line and hands over each line of the answer. `late`: nothing came for as long as it may take. `gone`: the
   * process answers nothing more, and why, in plain words.
   */
  ask(request: string, answering: Answering): Promise<'done' | 'late' | { readonly gone: string }>;
}

export interface Answering {
  /** Milliseconds between one line and the next. */
  readonly patience: number;
  /** True for the last line. */
  take(line: string): boolean;
}

/** The repository's own tests, run shut in. Whatever they say can be forged by what they test. */
export interface Suites {
  /** A copy of the repository at one moment, beside its installed packages. Unavailable: tests cannot run here, and why. */
  open(at: 'base' | 'head'): Promise<Known<Suite>>;
}

export type Runner = 'node:test' | 'vitest' | 'jest' | 'mocha';

export interface Suite extends AsyncDisposable {
  /** What shuts the tests in, in plain words. */
  readonly level: string;
  run(asked: SuiteRun): Promise<SuiteResult>;
}

export interface SuiteRun {
  readonly runner: Runner;
  /** Files of tests; nothing else is run. */
  readonly tests: readonly Path[];
  /** From which the runner is started, with these options, and these for Node. */
  readonly folder: Path;
  readonly options: readonly string[];
  readonly node: readonly string[];
  /** What stands at paths for this run alone. */
  readonly instead: ReadonlyMap<Path, string>;
  /** Milliseconds for all of it. */
  readonly patience: number;
}

export interface SuiteResult {
  /** missing: the runner is not installed. broken: no test ran, or nobody can tell. */
  readonly ended: 'passed' | 'failed' | 'late' | 'missing' | 'broken';
  /** Lines that the code noted in the file that `process.env.ASSAY_NOTES` names. */
  readonly noted: ReadonlySet<string>;
}

/** What another job says that it found where it ran the change's code. */
export interface Claims {
  /**
   * `own`: the result of the same check here, without a sandbox. Null where nothing was to be run. Unavailable: what is
   * claimed is not proven, or not there yet.
   */
  outcome(own: CheckResult, change: Change): Promise<Claimed<Outcome> | null>;
}

/** As `Known`; `awaited` where it may come by itself. */
export type Claimed<T> = { readonly value: T } | { readonly unavailable: string; readonly awaited?: true };

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
  /** Best effort: a failed effect is warned of and never changes the verdict. Whether it was done. */
  perform(effect: Effect): Promise<boolean>;
}

/** What a commit's status says now. */
export interface PublishedStatus {
  readonly state: Status['state'];
  readonly description: string;
  /** Whether the account that judges here wrote it. */
  readonly isOurs: boolean;
  /** When that was decided, in milliseconds since 1970, by its own word; null where it does not say. */
  readonly at: number | null;
}

/** A pull request as the forge has it at this moment. */
export interface Standing {
  readonly pull: number;
  readonly head: Sha;
  /** The same as long as nothing happened to the pull request. */
  readonly version: string;
  /** The other open pull requests with the same head: a status stands at a commit, so they share it. */
  readonly siblings: readonly number[];
  /** Null where its head has none of ours. */
  readonly status: PublishedStatus | null;
  /** To judge it as it stands here. @throws UserError or OutsideError where it cannot be had. */
  open(): Promise<OpenWorld>;
}

/** What a run decides: an open pull request, of which somebody may have asked to be told, or a commit that a merge queue made of several. */
export type Called =
  | { readonly pull: number; readonly explain?: boolean }
  | { readonly queued: Sha; readonly into: string };

/** A commit of a merge queue, as the queue stands at this moment. */
export interface Queued {
  readonly commit: Sha;
  /** All pull requests that merge with it, in the queue's order. */
  readonly pulls: readonly [number, ...number[]];
  readonly status: PublishedStatus | null;
}

/** What is to be decided, and what decides. */
export interface Docket {
  /** What this run was called for. */
  called(): Promise<Known<readonly Called[]>>;
  /** Null for a commit that is not in the queue any more. */
  queued(called: Extract<Called, { queued: Sha }>): Promise<Known<Queued | null>>;
  /** Null for one that is not open any more. */
  standing(pull: number): Promise<Known<Standing | null>>;
  /** The status as it stands now, asked for without patience: for a run that has seconds left. */
  lastLook(called: Called): Promise<Known<PublishedStatus | null>>;
  readonly effects: EffectsPort;
  /** In milliseconds since 1970. */
  now(): number;
  /** Aborted, with the reason as a string, when there is no more time: the runner is wanted back, or soon will be. */
  readonly stop: AbortSignal;
}

/** Says what is going on while long work goes on, null when it is over; silent unless somebody is watching. */
export type Progress = (what: string | null) => void;

export interface World {
  readonly source: Source;
  readonly tree: Tree;
  readonly packages: Packages;
  readonly workspace: Workspace;
  readonly sandbox: Sandbox;
  readonly forge: ForgePort;
  readonly effects: EffectsPort;
  readonly progress: Progress;
  /**
   * A policy of another repository, `owner/repository/path@commit`; null where there is no such file.
   * Left out where other repositories cannot be read. Throws UserError or OutsideError where it cannot be had.
   */
  readonly elsewhere?: (name: string) => Promise<PolicyText | null>;
  /** Left out where the repository's own tests are not run. */
  readonly suites?: Suites;
  /** Left out where this process takes nobody's word. */
  readonly claims?: Claims;
  /** Which share of the change's code this process runs; all where it is left out. */
  readonly share?: Share;
  /** Milliseconds since some moment, for an outer stop to work that has a budget of its own. Where it is left out, nothing is stopped. */
  readonly now?: () => number;
}

/** One of several processes that run the change's code, each a share of it: the `index`-th, from 1, of `of`. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

export type OpenWorld = World & AsyncDisposable;
