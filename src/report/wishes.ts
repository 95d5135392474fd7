/** What a repository may wish for beside the verdict: one comment, labels, reviewers. */
import type { Account, Effect, Report, Verdict } from '../model.ts';
import { summary } from './summary.ts';

export interface Wishes {
  /** Whether one comment on the pull request is kept up to date. */
  readonly comment: boolean;
  /** Whether the labels of ours are worn by what they describe. */
  readonly labels: boolean;
  /** How many people are asked for a review, at most; 0 for nobody. */
  readonly reviewers: number;
}

export const NO_WISHES: Wishes = { comment: false, labels: false, reviewers: 0 };

/** GitHub takes 65,536 characters; some are for the mark that finds the comment again. */
const LONGEST = 65_000;

const AGENT = 'assay: agent';
const STATES: Readonly<Record<Verdict['conclusion'], readonly string[]>> = {
  pass: [],
  warn: [],
  pending: ['assay: waiting'],
  fail: ['assay: blocked'],
};
/** Ours to add and to take away. No rule should ask for one of them: it would ask us. */
export const OWNED: readonly string[] = [AGENT, ...Object.values(STATES).flat()];

interface Place {
  readonly pull: number;
  readonly server: string | null;
  readonly wishes: Wishes;
}

export function wishedFor(report: Report, { pull, server, wishes }: Place): readonly Effect[] {
  return [
    ...(wishes.labels ? [{ kind: 'labels', pull, owned: OWNED, wear: wornBy(report) } as const] : []),
    ...(wishes.reviewers > 0 && awaitsReaders(report)
      ? [{ kind: 'reviewers', pull, atMost: wishes.reviewers, tookPart: tookPart(report) } as const]
      : []),
    ...(wishes.comment ? [{ kind: 'comment', pull, markdown: comment(report, server) } as const] : []),
  ];
}

/** A policy asks for reviews, nothing is left that wants another push, and a push would make their reading worthless. */
const awaitsReaders = ({ verdict, forge }: Report): boolean =>
  verdict.conclusion === 'pending' && 'value' in forge.reviews && !conflicts(forge);

const conflicts = ({ runs }: Report['forge']): boolean =>
  runs !== undefined && 'value' in runs && runs.value.conflict !== null;

/** Whoever opened, wrote, committed or pushed. */
function tookPart({ change }: Report): readonly Account[] {
  const accounts = change.commits.flatMap(({ forge }) => [forge?.author, forge?.committer, forge?.push?.by]);
  return [change.opener, ...accounts].flatMap((account) => account ?? []);
}

const wornBy = ({ provenance, verdict }: Report): readonly string[] => [
  ...(provenance.lines.agent > 0 ? [AGENT] : []),
  ...STATES[verdict.conclusion],
];

/** The page, or where a comment cannot hold it, its first lines. */
function comment(report: Report, server: string | null): string {
  const page = summary(report, server);
  if (page.length <= LONGEST) return page;
  const [headline = ''] = page.split('\n');
  return `${headline.slice(0, LONGEST)}\n\nThe whole page is larger than a comment can be: it is the summary of the run.\n`;
}
