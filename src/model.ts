/** The vocabulary. Types only, imports nothing. Read this first: every other room speaks these words. */

// 1. What happened

/** A full object name: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
export type Sha = string;
/** A git path: relative to the top of the repository, `/` between parts, whatever the system. */
export type Path = string;

/** Lines `from`..`to` of a file at head, one-based and inclusive. */
export interface Span {
  readonly path: Path;
  readonly from: number;
  readonly to: number;
}

/** A name and an address as git recorded them. Both are free text that anybody can set. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** Somebody the forge knows. `id` is the forge's numeric id; logins can be renamed, ids cannot. */
export interface Account {
  readonly login: string;
  readonly id: number | null;
  readonly kind: 'person' | 'bot' | 'unknown';
}

/** A signature as the forge judged it. */
export interface Signature {
  readonly isValid: boolean;
  /** Whose key it is: the forge's own, with which it signs what it makes itself, an account's, or null where that is not known. */
  readonly by: 'forge' | Account | null;
}

/** Who brought a commit to the change's branch, by the forge's own records. */
export interface Push {
  readonly by: Account;
  /**
   * added: by a push that only added commits. created: together with the branch, so it may have stood on another one before.
   * rewritten: by a force-push, so it may be a copy of another one. merged: the forge itself put it there, for this account.
   */
  readonly how: 'added' | 'created' | 'rewritten' | 'merged';
}

/** What the forge knows of a commit. */
export interface ForgeRecord {
  /** The person's account that has the author's address. Anybody can write an address, so this alone is no more than a claim. */
  readonly author: Account | null;
  readonly committer: Account | null;
  /** Null for an unsigned commit, and where it is not known. */
  readonly signature: Signature | null;
  /** Null where it is not known. */
  readonly push: Push | null;
  /** Accounts that have the addresses of its co-authors. */
  readonly coAuthors?: readonly Account[];
  /** Set where the forge told of the push and of nothing else: null is then no answer. */
  readonly untold?: true;
}

/** A commit that the change brings: reachable from head, and neither from base nor from target. */
export interface Commit {
  readonly sha: Sha;
  readonly parents: readonly Sha[];
  readonly author: Identity;
  readonly committer: Identity;
  /** When it was made, in seconds since 1970, as its maker's clock had it: a claim, good for a label and for no decision. */
  readonly committed?: number;
  /** The whole message as stored, CR kept; cut at the source's limit, which `Change.notes` then says. */
  readonly message: string;
  /** Notes of other tools on this commit, by ref (`refs/notes/ai`), or by branch and path where a tool records on a branch of its own; each cut at the source's limit. */
  readonly gitNotes?: Readonly<Record<string, string>>;
  /** Where a forge was asked and answered. */
  readonly forge?: ForgeRecord;
}

/** A line of a file at head that its counterpart at base has not. */
export interface AddedLine {
  /** One-based, at head. */
  readonly number: number;
  /** The commit that brought it; null where git's own diffs disagree about which one it was. */
  readonly commit: Sha | null;
  /** Where the line stood in that commit, one-based: other tools' line claims speak of that place. Null together with `commit`. */
  readonly at: { readonly path: Path; readonly number: number } | null;
}

/** What a path holds at head. Only `text` has lines; everything else is named, never counted as zero lines. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' | 'too-large' | 'symlink' | 'submodule' }
  | { readonly kind: 'removed' };

/** One path of `git diff base head`. */
export interface FileChange {
  readonly path: Path;
  /** The path at base: another one for a rename, null for a new file. */
  readonly from: Path | null;
  /** Git's octal mode at head, such as `100644`; null when the file is removed. */
  readonly mode: string | null;
  readonly content: Content;
  /** Ascending by number. Empty unless `content.kind` is `text`. */
  readonly added: readonly AddedLine[];
  /** How many lines of the base went away. */
  readonly removed: number;
  /** Who keeps the file: a person or tool here, a generator, or somebody elsewhere. Counted apart, never left out of a policy's facts. */
  readonly upkeep: 'source' | 'generated' | 'vendored';
}

/** Everything that happened, loaded once at the door; all that follows is a function of it. */
export interface Change {
  /** `owner/name` on the forge, or null for a local repository. */
  readonly repository: string | null;
  readonly number: number | null;
  /** The merge base of head and target. */
  readonly base: Sha;
  /** The tip of the branch that the change merges into: policy is read there. */
  readonly target: Sha;
  readonly head: Sha;
  readonly branch: string | null;
  readonly title: string | null;
  readonly body: string | null;
  readonly opener: Account | null;
  /** Oldest first. */
  readonly commits: readonly Commit[];
  /** In git's order, which is by path. */
  readonly files: readonly FileChange[];
  /** Files at head in which other tools record who wrote what (`.agent-trace/traces.jsonl`), by path, each cut at the source's limit. */
  readonly sidecars?: Readonly<Record<Path, string>>;
  /** Where lines of the change stood before: what the commits that brought them then carry still holds. */
  readonly earlier?: readonly Earlier[];
  /** What the source had to decide or could not see, in plain words: several merge bases, a message that was cut. */
  readonly notes: readonly string[];
}

/** Lines of a change that other commits had brought before. */
export interface Earlier {
  /** How they came here: copied, brought back, squashed, reformatted, moved by a later commit of the change, or kept while its history was rewritten. */
  readonly how: 'cherry-pick' | 'revert' | 'squash' | 'reformat' | 'move' | 'force-push';
  /** The commit of the change that brought them here; null where it is the change as a whole. */
  readonly by: Sha | null;
  /** What brought them then. Its own `earlier` knows of moves at most. */
  readonly change: Change;
  /** Ascending within a file, without overlap. */
  readonly kept: readonly KeptLines[];
}

/** Lines that are the same now and then, but for what a reformatting did to them. */
export interface KeptLines {
  readonly now: Span;
  /** Where the first of them stood at the head of the earlier change, one-based. */
  readonly was: { readonly path: Path; readonly number: number };
}

// 2. Who wrote it

/** `unknown` is the absence of a claim, never a claim. `mixed` is a scope that holds several origins. */
export type Origin = 'agent' | 'human' | 'automation' | 'mixed' | 'unknown';
/** authored: the agent's own identity wrote or opened it. assisted: a person committed, the agent is declared. suggested: an accepted review suggestion. */
export type Tier = 'authored' | 'assisted' | 'suggested';
/** verified: the forge vouches. declared: somebody wrote it down, anybody could have. weak: a hint that tools are known to get wrong. */
export type Trust = 'verified' | 'declared' | 'weak';

export type Scope =
  | { readonly kind: 'change' }
  | { readonly kind: 'commit'; readonly sha: Sha }
  | { readonly kind: 'span'; readonly span: Span };

/** A quote with a scope and a trust level. No numbers: the reader judges, the policy says what it accepts. */
export interface Evidence {
  readonly claims: 'agent' | 'automation' | 'human';
  /** The agent's id, or null when only "an AI" is declared, or for other claims. */
  readonly agent: string | null;
  /** The model as written, raw. */
  readonly model: string | null;
  readonly tier: Tier | null;
  readonly signal: string;
  readonly trust: Trust;
  /** The text that was seen, verbatim and hostile, cut at 300 characters. */
  readonly quote: string;
  readonly scope: Scope;
  /** True when the evidence speaks for some of its scope only, as one bullet of a squash does. */
  readonly partial?: boolean;
}

/** A run of added lines with one answer. */
export interface OriginSpan extends Span {
  readonly origin: Origin;
  readonly agent: string | null;
  readonly commit: Sha | null;
}

export interface FileProvenance {
  readonly path: Path;
  /** Ascending, without overlap; together exactly the file's added lines. */
  readonly spans: readonly OriginSpan[];
}

export interface CommitProvenance {
  readonly sha: Sha;
  readonly origin: Origin;
  readonly agent: string | null;
  readonly model: string | null;
  readonly tier: Tier | null;
  /** Who asked the agent, as written, where that is known. */
  readonly operator: string | null;
  readonly evidence: readonly Evidence[];
}

export interface AgentShare {
  readonly agent: string | null;
  readonly model: string | null;
  readonly lines: number;
  readonly commits: number;
}

/** Marks that commits had before a force-push and have no more, while lines of theirs stayed. */
export interface RemovedMarks {
  /** How many commits lost theirs. */
  readonly commits: number;
  /** The lines that stayed, in the change's order of files; ascending within a file, without overlap. */
  readonly spans: readonly Span[];
}

export interface Provenance {
  readonly origin: Origin;
  /** Added lines by origin; they add up to all added lines. */
  readonly lines: Readonly<Record<Origin, number>>;
  /** Most lines first. */
  readonly agents: readonly AgentShare[];
  /** In the order of `Change.commits`. */
  readonly commits: readonly CommitProvenance[];
  readonly files: readonly FileProvenance[];
  /** Evidence about the change as a whole (opener, branch, body), then about spans of it. */
  readonly evidence: readonly Evidence[];
  /** Left out where no mark was removed. */
  readonly removed?: RemovedMarks;
  readonly notes: readonly string[];
}

/** An AI agent that a repository knows, as its policy declares it: as written, compared in any case. In trailers' values, branches and lines `*` is any text. */
export interface DeclaredAgent {
  /** Lower case with dashes. The id of a known agent adds marks to that one. */
  readonly id: string;
  readonly name?: string | undefined;
  /** Whole addresses. */
  readonly emails: readonly string[];
  /** Accounts on the forge, `[bot]` included. */
  readonly logins: readonly string[];
  /** What it calls itself as an author, a co-author, and where a message discloses. */
  readonly names: readonly string[];
  readonly trailers: readonly { readonly key: string; readonly value: string }[];
  readonly branches: readonly string[];
  /** Whole lines of a message or of the change's description. */
  readonly lines: readonly string[];
}

/** Automation that is no AI agent, as a policy declares it. */
export interface DeclaredBot {
  readonly name: string;
  readonly logins: readonly string[];
  readonly names: readonly string[];
  readonly emails: readonly string[];
}

/** Whom a repository knows beside those that everybody knows. */
export interface Declared {
  readonly agents: readonly DeclaredAgent[];
  readonly bots: readonly DeclaredBot[];
}

// 3. What is wrong with it

export type Level = 'error' | 'warning' | 'note';

/** What a check says about added lines, in its own words. Plain text; the report escapes it. */
export interface Finding extends Span {
  /** `<check>/<kind>`, stable: people write it into policies. */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly help?: string;
  /** A paste-ready test, where there is one. */
  readonly reproduce?: string;
  /** Where that test belongs, as a file. */
  readonly testPlace?: TestPlace;
  /** What makes two findings the same one when lines move: an import's specifier, say. Defaults to the message. */
  readonly subject?: string;
}

/** Where a test would stand in a repository, and what runs it there. */
export interface TestPlace {
  /** A test of the repository beside which it would stand, and be called like; null: beside what it tests. */
  readonly beside: Path | null;
  readonly runner: string;
  /** From which it is started, seen from the top; empty for the top itself. */
  readonly folder: Path;
  /** Options for Node, and for the runner, as the repository's own script gives them. */
  readonly node: readonly string[];
  readonly options: readonly string[];
}

/** A finding with what the engine adds: who wrote the line, and a name that survives moved lines. */
export interface StampedFinding extends Finding {
  readonly origin: Origin;
  readonly agent: string | null;
  /** 16 hexadecimal digits over rule, path and subject. */
  readonly fingerprint: string;
}

export interface NotChecked {
  readonly why: string;
  readonly count: number;
}

/** What need not be looked at again, with the limit of that claim. */
export interface Verified {
  readonly what: string;
  readonly limit: string;
  readonly spans: readonly Span[];
}

/** What became of one thing that a check tried by itself: a changed function, say. */
export interface Exercised extends Span {
  readonly name: string;
  /** as-documented and not-as-documented: new, so that its own examples are all that it can be held to. */
  readonly status: 'equal' | 'changed' | 'as-documented' | 'not-as-documented' | 'not-tried';
  /** How many it was tried on. */
  readonly inputs: number;
  /** Why it was not tried; empty where it was. */
  readonly because: string;
}

/** What a check's work gave; statuses are the engine's business. */
export interface Outcome {
  /** How many items were in question. */
  readonly examined: number;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly verified: readonly Verified[];
  /** Of a check that tries things one by one. */
  readonly targets?: readonly Exercised[];
}

export interface CheckResult {
  readonly check: string;
  /** skipped: could not look at all. errored: broke. Neither is ever a pass. */
  readonly status: 'passed' | 'failed' | 'skipped' | 'errored';
  readonly because: string;
  readonly examined: number;
  readonly findings: readonly StampedFinding[];
  readonly notChecked: readonly NotChecked[];
  readonly verified: readonly Verified[];
  readonly targets?: readonly Exercised[];
  /** It could not look yet, and may by itself: another job is at it. */
  readonly awaited?: true;
}

/** A test of a finding as a file: a path relative to the top of the repository, from which its imports lead to what is tested. */
export interface TestFile {
  readonly path: Path;
  readonly text: string;
}

// 4. What we think of it

/** A fact that may not be had: no network, no token, a truncated answer. */
export type Known<T> = { readonly value: T } | { readonly unavailable: string };

/** What stood at the head of the change when somebody acted on it, by the forge's records of pushes and never by what it says of the act. */
export interface Seen {
  readonly head: Known<Sha>;
  /** Of the change's diff as it was then: compare with `Forge.digest`. */
  readonly digest: Known<string>;
}

export interface Review {
  readonly reviewer: Account;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
  /** The head that the forge says was reviewed: it may name a later one than the reviewer saw. */
  readonly commit: Sha | null;
  /** Whether the reviewer may push to the repository now. */
  readonly mayWrite: boolean;
  /** In milliseconds since 1970, by the forge's clock. */
  readonly submitted?: number;
  /** Left out where nobody looked. */
  readonly seen?: Seen;
}

/** A branch was moved. */
export interface Pushed {
  readonly after: Sha;
  readonly by: Account;
  /** In milliseconds since 1970, by the forge's clock; null where it is not told. */
  readonly at: number | null;
}

/** A label that the pull request wears was put on: the last time that it was. */
export interface Labeling {
  readonly label: string;
  readonly by: Account;
  /** In milliseconds since 1970, by the forge's clock. */
  readonly at: number;
  readonly seen?: Seen;
}

/** What an account may do in a repository, each more than the one before. A role of somebody's own making is what it is built on. */
export type Permission = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** What an account may do now. */
export interface Permitted {
  readonly id: number;
  readonly permission: Known<Permission>;
}

/** A person who may change the repository now. */
export interface Writer {
  readonly login: string;
  readonly id: number;
  readonly permission: Permission;
}

/** Who is in a team, by numbers. */
export interface Team {
  /** `organization/team`, in lower case. */
  readonly name: string;
  readonly members: Known<readonly number[]>;
}

/** A workflow's run: of which file, for which commit, and how it ended. */
export interface RunOrigin {
  /** Such as `.github/workflows/canary.yml`. */
  readonly workflow: Path;
  /** The commit that the forge started it for: the default branch's for a schedule or a dispatch there, whatever it is about. */
  readonly commit: Sha;
  /** In the forge's word, lower case with dashes: `success`, `timed-out`; `pending` until it is over. */
  readonly conclusion: string;
}

/** One deployment, with its latest status alone. */
export interface Deployment {
  readonly environment: string;
  readonly commit: Sha;
  /** In the forge's word, lower case with dashes: `success`, `inactive`, `in-progress`. */
  readonly state: string;
  /** Who says that it is in this state. */
  readonly by: Account;
  /** When it came into this state, in milliseconds since 1970. */
  readonly since: number;
  /** Whether the same environment has a later deployment. */
  readonly superseded: boolean;
  /** The run that its status names, as anybody's can who may write one; null where it names none. Left out where nobody looked. */
  readonly run?: Known<RunOrigin | null>;
}

/** What somebody else's check or status says of the head: the latest word of each. */
export interface ForgeCheck {
  readonly name: string;
  /** The app that reports it, as its address on the forge has it: `github-actions`; null where a person's token did. */
  readonly app: string | null;
  /** The workflow's file; null where no workflow runs it. */
  readonly workflow: Path | null;
  /** In the forge's word, lower case with dashes: `success`, `neutral`, `timed-out`; `pending` until it is over. */
  readonly conclusion: string;
  /** In milliseconds since 1970; null until it is over. */
  readonly at: number | null;
}

/** What became of the workflows that the forge starts for the change's own head: why something that they bring is not there. */
export interface ChangeRuns {
  /** The latest run of each; its state in the forge's word, lower case with dashes: `action-required`, `in-progress`, `success`. */
  readonly latest: readonly { readonly workflow: Path; readonly state: string }[];
  /** The branch that the change conflicts with, so that no run starts; null where it does not, and where that is not known. */
  readonly conflict: string | null;
  /** Workflows that are switched off. */
  readonly off: readonly Path[];
  /** Workflows at the target that call `verify.yml`. */
  readonly verifying: readonly Path[];
}

/** A comment on the pull request that begins a line with `/assay`. */
export interface Comment {
  readonly id: number;
  readonly by: Account;
  /** When it was written, in milliseconds since 1970, by the forge's clock. */
  readonly at: number;
  /** Somebody changed it afterwards, perhaps somebody else. */
  readonly edited: boolean;
  readonly text: string;
  /** Left out where nobody looked. */
  readonly seen?: Seen;
}

/** What only the forge knows, fetched by need. What is left out was not asked for. */
export interface Forge {
  readonly labels: Known<readonly string[]>;
  /** Oldest first; every review, the latest per person counts. */
  readonly reviews: Known<readonly Review[]>;
  /** Who is to look after the pull request: for one that an agent opened, who asked for it. */
  readonly assignees?: Known<readonly Account[]>;
  readonly labelings?: Known<readonly Labeling[]>;
  /** Pushes to the change's branch, oldest first. */
  readonly pushes?: Known<readonly Pushed[]>;
  /** Of the change's diff at this head: the same for what a clean rebase leaves as it is, another one for any other content. */
  readonly digest?: Known<string>;
  readonly permissions?: Known<readonly Permitted[]>;
  /** All people who may write; asked for only where fewer of them approved than are wanted. */
  readonly writers?: Known<readonly Writer[]>;
  readonly teams?: Known<readonly Team[]>;
  /** The text of CODEOWNERS at the target; null where there is none. */
  readonly owners?: Known<string | null>;
  /** Latest first. */
  readonly deployments?: Known<readonly Deployment[]>;
  readonly statuses?: Known<readonly ForgeCheck[]>;
  /** Asked for only where something that a run brings is not there. */
  readonly runs?: Known<ChangeRuns>;
  readonly draft?: Known<boolean>;
  /** Oldest first. */
  readonly comments?: Known<readonly Comment[]>;
  /** The branch that the change merges into. */
  readonly into?: Known<string>;
  /** When the facts were taken, in milliseconds since 1970, by the clock of the machine that judges. */
  readonly now?: Known<number>;
}
/**
 * What the forge is asked for. The time needs no asking. Teams and environments are asked for by their names, writers
 * with the number of approvals that are wanted, what the opener may apart from what others may, and runs by the name of a
 * status: only where nobody has reported under it.
 */
export type ForgeFact =
  | Exclude<keyof Forge, 'now' | 'teams' | 'deployments' | 'writers'>
  | 'permissions:opener'
  | `writers:${number}`
  | `team:${string}`
  | `deployments:${string}`
  | `runs:${string}`;

export interface Facts {
  readonly change: Change;
  readonly provenance: Provenance;
  readonly results: readonly CheckResult[];
  readonly forge: Forge;
}

/** Who can do what so that the change may merge. */
export interface Next {
  readonly who: string;
  readonly what: string;
}

/** Something outside the code that a requirement names: a label to be there, an environment to be deployed to. */
export interface Want {
  readonly kind: 'label' | 'deployment';
  readonly name: string;
}

export type Mode = 'off' | 'observe' | 'warn' | 'enforce';

/** A person answers for a rule that is not met, or for findings. */
export interface Answered {
  readonly by: Account;
  readonly reason: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

export interface Override extends Answered {
  /** Until when it holds, in milliseconds since 1970. */
  readonly until: number;
}

/** A finding that does not count, and why: somebody said that it is meant (accepted) or a false alarm (wrong), a comment ignores it, or a baseline knows it. */
export interface Excused {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: Path;
  readonly from: number;
  readonly how: 'accepted' | 'wrong' | 'ignored' | 'known';
  /** Null where it is no person's word. */
  readonly answer: Answered | null;
  /** In a comment beside the line, or in an answer; empty in a baseline. */
  readonly reason: string;
}

/** A file that a policy was read from; `name` is null for the policy itself. */
export interface PolicyPart {
  readonly name: string | null;
  readonly text: string;
  readonly source: string;
}

export interface RuleOutcome {
  readonly rule: string;
  readonly mode: Mode;
  readonly status: 'satisfied' | 'violated' | 'undecided' | 'skipped';
  /** For undecided: whether waiting, or somebody's action outside the change, can settle it. */
  readonly awaited: boolean;
  readonly because: readonly string[];
  readonly next: readonly Next[];
  /** What an applicable rule wants, there already or not. */
  readonly wants?: readonly Want[];
  /** It is satisfied because somebody overrode it. */
  readonly override?: Override;
  /** What the forge shows as given and does not count here, with the reason; and what can never be given. */
  readonly notices?: readonly string[];
}

export interface Verdict {
  readonly conclusion: 'pass' | 'warn' | 'pending' | 'fail';
  /** At most 140 characters: who must do what. */
  readonly headline: string;
  readonly policy: {
    readonly source: string;
    readonly digest: string;
    /** What it was read from. */
    readonly parts?: readonly PolicyPart[];
  };
  readonly rules: readonly RuleOutcome[];
  /** Findings that do not count; left out where there are none. */
  readonly excused?: readonly Excused[];
  /** What must be read first: what the forge shows as given and does not count, and commands that were refused. Left out where there is nothing. */
  readonly notices?: readonly string[];
}

export interface Report extends Facts {
  readonly verdict: Verdict;
}

// 5. What we do about it

export type Effect =
  | { readonly kind: 'summary'; readonly markdown: string }
  | { readonly kind: 'annotate'; readonly finding: StampedFinding }
  | { readonly kind: 'output'; readonly name: string; readonly value: string }
  /** Kept beside it: its findings as SARIF, the decision record, and `tests` in a folder of that name. */
  | {
      readonly kind: 'report';
      readonly json: string;
      readonly sarif?: string;
      readonly tests?: readonly TestFile[];
      readonly record?: string;
    }
  /** What the change's code did, a share of it or all, for another job to verify: an artifact of that name, its digest an output. */
  | { readonly kind: 'claim'; readonly text: string; readonly artifact: string }
  | { readonly kind: 'status'; readonly status: Status }
  /** The one comment that is kept up to date. */
  | { readonly kind: 'comment'; readonly pull: number; readonly markdown: string }
  /** Of the labels in `owned`, exactly those in `wear` are worn afterwards; others are nobody's business. */
  | {
      readonly kind: 'labels';
      readonly pull: number;
      readonly owned: readonly string[];
      readonly wear: readonly string[];
    }
  /** So many people are asked for a review, those who were asked or answered already among them; never one of those who took part. */
  | {
      readonly kind: 'reviewers';
      readonly pull: number;
      readonly atMost: number;
      readonly tookPart: readonly Account[];
    };

/** What a commit's status says: `pending` while it can still be settled without another push. */
export interface Status {
  readonly commit: Sha;
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  /** At most 140 characters. */
  readonly description: string;
  /** When the facts were taken, in milliseconds since 1970, and a digest of them and of what follows: 16 hexadecimal digits. */
  readonly decided: { readonly at: number; readonly digest: string };
}

/** Which part of the work this process does: all of it, or one job of the reusable workflows. */
export type Stage = 'all' | 'inspect' | 'exercise' | 'report' | 'judge';
