/** The contract of an agent: data alone. What a tool writes about itself, where that is documented, and real strings on both sides of the line. */

/** A value as a tool writes it. The long form is for marks that tools are known to get wrong, or that speak of an accepted review suggestion. */
export type Mark<Value> = Value | { readonly is: Value; readonly trust?: 'weak'; readonly tier?: 'suggested' };

/** Tells whether a text fits, in linear time: a pattern of ours, or what a policy declares. */
export type Pattern = Pick<RegExp, 'test'>;

/** A trailer that no other tool writes: its key in lower case, and what its value looks like. */
export interface OwnTrailer {
  readonly key: string;
  readonly value: Pattern;
}

/** Every list may be left out. Strings are lower case and compared whole; patterns see one line and take linear time. */
export interface Marks {
  /** Addresses of authors, committers and co-authors. */
  readonly emails?: readonly Mark<string>[];
  /** Forge accounts, `[bot]` included: of the opener, and inside `<id>+<login>@users.noreply.github.com`. */
  readonly logins?: readonly Mark<string>[];
  /** The vendor's mail domains. People work there too: an address counts only together with one of the agent's names. */
  readonly domains?: readonly string[];
  /** Display names of authors that tell by their form, whatever the address. */
  readonly authors?: readonly RegExp[];
  readonly trailers?: readonly Mark<OwnTrailer>[];
  /** Whole lines of a commit message or of the change's description. */
  readonly lines?: readonly Mark<Pattern>[];
  /** Addresses of sessions and tasks, anywhere in a line. */
  readonly links?: readonly Mark<RegExp>[];
  /** Branches are made by anybody, so these are weak unless the repository itself declares them. */
  readonly branches?: readonly Pattern[];
}

/** A commit and its change, as far as an example needs them. */
export interface Sample {
  /** `Name <address>`; a person where it is left out. */
  readonly author?: string;
  readonly committer?: string;
  readonly message?: string;
  readonly branch?: string;
  readonly body?: string;
  readonly opener?: string;
}

export interface Agent {
  /** True for what a repository's policy declares: it may add evidence, and takes none away. */
  readonly declared?: true;
  /** Lower case with dashes, the tool's own name, and the file's. Reports carry it. */
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** Where the vendor, or else the best public source, documents the marks or the tool. */
  readonly docs: string;
  /** Names that nothing and nobody else bears, lower case, words parted by single spaces. */
  readonly names: readonly string[];
  /** Names that people or things bear too: believed beside the vendor's address, or where only a tool can stand. */
  readonly nicknames?: readonly string[];
  /** Families of models whose bare name speaks for this tool when no tool is named. */
  readonly models?: readonly string[];
  /** Editions of those families: words of their own, so they count only with a version, `Opus 5`. */
  readonly editions?: readonly string[];
  /** True where a nickname is a person's first name: "written by Devin" then says nothing. */
  readonly namesake?: true;
  /** Where its identity says nothing: the committer, for a tool that so marks what the person wrote; the author, for one that only reviews. */
  readonly ignoredAs?: readonly ('author' | 'committer')[];
  readonly marks: Marks;
  /** At least one; each is claimed by this agent and by no other. */
  readonly examples: readonly Sample[];
  /** Near misses that this agent must not claim. */
  readonly counterexamples: readonly Sample[];
}
