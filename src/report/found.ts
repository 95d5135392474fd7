/** The section "Found": what the checks say, worst first, equal findings gathered. */
import type { Level, Report, StampedFinding } from '../model.ts';
import { excusesIn } from './excused.ts';
import { bullet, capital, gather, type Item, type Line, listed, type Mark, type Section } from './page.ts';

const MARKS: Readonly<Record<Level, Mark>> = { error: '✗', warning: '!', note: '·' };
const RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };
const MOST_FINDINGS = 20;
const MOST_PLACES = 5;
/** Digits of a fingerprint: enough to tell the findings of one change apart. */
const NAMED_BY = 8;

const before = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Errors first, then by place. */
export const worstFirst = (report: Report): readonly StampedFinding[] =>
  report.results
    .flatMap(({ findings }) => findings)
    .sort(
      (a, b) => RANK[a.level] - RANK[b.level] || before(a.path, b.path) || a.from - b.from || before(a.rule, b.rule),
    );

/** Those that count, in the same order. */
export function standing(report: Report): readonly StampedFinding[] {
  const excuses = excusesIn(report);
  return worstFirst(report).filter((finding) => !excuses.has(finding));
}

const sameness = ({ rule, level, message, help, reproduce, origin, agent, fingerprint }: StampedFinding): string =>
  JSON.stringify([rule, level, message, help, origin, agent, reproduce === undefined ? null : fingerprint]);

function author({ origin, agent }: StampedFinding): Line {
  if (origin === 'agent') return agent === null ? [' · by an AI agent'] : [' · by ', { code: agent }];
  return origin === 'automation' ? [' · by automation'] : [];
}

/** How a command names them: whoever accepts a finding reads it here. */
function names(all: readonly StampedFinding[]): Line {
  const each = [...new Set(all.map(({ fingerprint }) => fingerprint.slice(0, NAMED_BY)))];
  return listed(
    each.map((name): Line => [{ code: name }]),
    MOST_PLACES,
  );
}

function item(first: StampedFinding, all: readonly StampedFinding[], isAnswerable: boolean): Item {
  const places = all.map(({ path, from, to }): Line => [{ place: { path, lines: { from, to } } }]);
  const where: Line = [
    ...listed(places, MOST_PLACES),
    ' · ',
    { code: first.rule },
    ...author(first),
    ...(isAnswerable ? [' · ', ...names(all)] : []),
  ];
  return {
    mark: MARKS[first.level],
    line: [{ strong: capital(first.message) }],
    below: first.help === undefined ? [where] : [where, [capital(first.help)]],
    test: first.reproduce === undefined ? null : { text: first.reproduce, path: first.path },
    stands: all.length,
  };
}

const HOW_TO_ANSWER: Item = {
  ...bullet('·', [
    'Meant, or a false alarm? Somebody with write access who took no part comments ',
    { code: '/assay accept <finding> <reason>' },
    ' or ',
    { code: '/assay wrong <finding> <reason>' },
    ', naming it by the number beside it.',
  ]),
  stands: 0,
};

export function found(report: Report): Section {
  // In a terminal there is nobody to answer to.
  const isAnswerable = report.change.number !== null;
  const groups = gather(standing(report), sameness);
  const items = [
    ...groups.map(([first, all]) => item(first, all, isAnswerable)),
    ...(isAnswerable && groups.length > 0 && groups.length < MOST_FINDINGS ? [HOW_TO_ANSWER] : []),
  ];
  return { title: ['Found'], shape: 'blocks', folded: false, items, show: MOST_FINDINGS, noun: 'finding' };
}
