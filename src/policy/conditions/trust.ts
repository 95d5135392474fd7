/** `trust`: who wrote the added lines in scope is said by somebody, and how far that can be relied on. */
import { z } from 'zod';
import type { Evidence, Facts, OriginSpan, Trust } from '../../model.ts';
import { type Answer, defineCondition } from '../condition.ts';
import { filesInWords, filesWithoutLines } from '../origins/line-origins.ts';
import { counted } from '../wording/phrases.ts';

const LEVELS = ['weak', 'declared', 'verified'] as const satisfies readonly Trust[];

export default defineCondition({
  name: 'trust',
  description:
    'Of every added line, evidence at least so good says who wrote it: `verified` by the forge, `declared` by somebody, or `weak`. Does not hold for lines of which nobody says it.',
  needs: [],
  options: z.enum(LEVELS),
  ask: answer,
});

function answer(facts: Facts, least: Trust): Answer {
  const { commits, evidence, files } = facts.provenance;
  const ofCommits = new Map(commits.map((commit) => [commit.sha, commit.evidence]));
  const spans = files.flatMap((file) => file.spans);
  const short = spans.filter((span) => {
    const own = span.commit === null ? [] : (ofCommits.get(span.commit) ?? []);
    return ![...own, ...evidence].some((one) => isGood(one, least) && speaksOf(one, span));
  });
  const lines = short.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (lines > 0)
    return { holds: false, because: `of ${counted(lines, 'added line')}, no ${least} evidence says who wrote them` };
  const hidden = filesWithoutLines(facts);
  const isSure = hidden.length === 0 || commits.every((commit) => commit.evidence.some((one) => isGood(one, least)));
  if (!isSure) return { holds: undefined, because: `it cannot be told who touched ${filesInWords(hidden)}` };
  return { holds: true, because: `${least} evidence says of every added line who wrote it` };
}

function isGood({ trust }: Evidence, least: Trust): boolean {
  return LEVELS.indexOf(trust) >= LEVELS.indexOf(least);
}

/** A mixed line counts as an agent's. */
function speaksOf({ claims, scope, partial }: Evidence, { path, from, to, origin }: OriginSpan): boolean {
  if (claims !== (origin === 'mixed' ? 'agent' : origin) || partial === true) return false;
  if (scope.kind === 'span') return scope.span.path === path && scope.span.from <= from && to <= scope.span.to;
  // That a person opened the change says nothing of who wrote its lines.
  return scope.kind === 'commit' || claims !== 'human';
}
