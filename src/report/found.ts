/** The section "Found": what the checks say, worst first, equal findings gathered. */
import type { Level, Report, StampedFinding } from '../model.ts';
import { capital, gather, type Item, type Line, listed, type Mark, type Section } from './page.ts';

const MARKS: Readonly<Record<Level, Mark>> = { error: '✗', warning: '!', note: '·' };
const RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };
const MOST_FINDINGS = 20;
const MOST_PLACES = 5;

const before = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Errors first, then by place. */
export const worstFirst = (report: Report): readonly StampedFinding[] =>
  report.results
    .flatMap(({ findings }) => findings)
    .sort(
      (a, b) => RANK[a.level] - RANK[b.level] || before(a.path, b.path) || a.from - b.from || before(a.rule, b.rule),
    );

const sameness = ({ rule, level, message, help, reproduce, origin, agent, fingerprint }: StampedFinding): string =>
  JSON.stringify([rule, level, message, help, origin, agent, reproduce === undefined ? null : fingerprint]);

function author({ origin, agent }: StampedFinding): Line {
  if (origin === 'agent') return agent === null ? [' · by an AI agent'] : [' · by ', { code: agent }];
  return origin === 'automation' ? [' · by automation'] : [];
}

function item(first: StampedFinding, all: readonly StampedFinding[]): Item {
  const places = all.map(({ path, from, to }): Line => [{ place: { path, lines: { from, to } } }]);
  const where: Line = [...listed(places, MOST_PLACES), ' · ', { code: first.rule }, ...author(first)];
  return {
    mark: MARKS[first.level],
    line: [{ strong: capital(first.message) }],
    below: first.help === undefined ? [where] : [where, [capital(first.help)]],
    test: first.reproduce === undefined ? null : { text: first.reproduce, path: first.path },
    stands: all.length,
  };
}

export function found(report: Report): Section {
  const items = gather(worstFirst(report), sameness).map(([first, all]) => item(first, all));
  return { title: ['Found'], shape: 'blocks', folded: false, items, show: MOST_FINDINGS, noun: 'finding' };
}
