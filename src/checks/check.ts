/** The contract of a check: what it is called, which tools it gets, what it returns. It knows nothing of statuses, GitHub or policy. */
import type { Change, FileChange, Outcome, Provenance, Span } from '../model.ts';
import type { World } from '../world/world.ts';

/** A file with added lines, and those lines as spans. All targets come at once: a check that builds a program or a sandbox does it once. */
export interface Target {
  readonly file: FileChange;
  readonly spans: readonly Span[];
}

/**
 * The tools that a check can ask for. `tree`: files at base, target and head. `packages`: what a registry says.
 * `workspace`: what is installed. `sandbox`: processes in which the change's code may run; `share`: how much of it runs here.
 * `suites`: the repository's own tests.
 */
export interface Tools extends Pick<World, 'tree' | 'packages' | 'workspace' | 'sandbox' | 'suites' | 'share' | 'now'> {
  /** What the change says of itself, for a check that holds it to its word. */
  readonly change: Change;
  /** Who wrote which lines: for the order of work, where not all can be done. Never for what is found. */
  readonly provenance?: Provenance;
}

export type Port = keyof Tools;

export interface Check<Needs extends Port = Port> {
  /** Kebab-case, the file's name. People write it into policies. */
  readonly name: string;
  readonly title: string;
  readonly needs: readonly Needs[];
  /** May throw: the engine turns that into `errored`. */
  run(targets: readonly Target[], ports: Pick<Tools, Needs>): Promise<Outcome>;
  /** What several jobs found, one after the other, in the words of one that had found it all. Pure, of whatever text. */
  joined?(outcome: Outcome): Outcome;
}

/** Infers the ports from `needs`, so that a check is handed exactly what it names. */
export const defineCheck = <const Needs extends Port>(check: Check<Needs>): Check<Needs> => check;
