/** What tests and inputs tell beside the comparison: asked once for a change, by the first of its shares. */
import type { Exercised, Means } from '../../exercise/exercised.ts';
import type { Planned } from '../../exercise/shards.ts';
import type { Change, Outcome } from '../../model.ts';
import type { Share, Suites, Tree } from '../../world/world.ts';
import { fixNotes } from './fix.ts';
import { type Extra, relatedNotes } from './related.ts';
import type { TwoVersions } from './versions.ts';

export interface Evidence {
  readonly tree: Tree;
  /** Undefined where the repository's tests are not run. */
  readonly suites: Suites | undefined;
  readonly share: Share | null;
  readonly change: Change;
  readonly means: Means;
  readonly asked: readonly (Planned & { readonly versions: TwoVersions })[];
  /** What came of all that changed, whichever share tried it. */
  readonly all: () => Promise<readonly Exercised[]>;
}

export async function evidenceFor({ suites, share, asked, ...rest }: Evidence): Promise<Extra> {
  if (suites === undefined || (share !== null && share.index > 1)) return { findings: [], unable: [] };
  const files = asked
    .filter(({ changed }) => changed.functions.length > 0)
    .map(({ versions, changed }) => ({
      version: versions.head,
      functions: changed.functions.map(({ head }) => head),
    }));
  const asking = { ...rest, suites, files };
  const [related, fix] = [await relatedNotes(asking), await fixNotes(asking)];
  return {
    findings: [...related.findings, ...fix.findings],
    unable: [...new Set([...related.unable, ...fix.unable])],
  };
}

/** What could not be asked is one more thing in question. */
export const withEvidence = (outcome: Outcome, { findings, unable }: Extra): Outcome => ({
  ...outcome,
  examined: outcome.examined + unable.length,
  findings: [...outcome.findings, ...findings],
  notChecked: [...outcome.notChecked, ...unable.map((why) => ({ why, count: 1 }))],
});
