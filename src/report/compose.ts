/** Lays a report out as a page: the verdict, what is still needed, what was found, what need not and what must be read, and the evidence folded away. */
import type { Change, FileChange, Provenance, Report, Verdict } from '../model.ts';
import { removedMarks, whoWroteWhat } from './authorship.ts';
import { answeredFor } from './excused.ts';
import { found } from './found.ts';
import { bullet, capital, count, type Line, type Mark, type Page, type Section, short } from './page.ts';
import { needNotRecheck, notChecked } from './reading.ts';
import { isBuiltIn, why } from './reasons.ts';
import { advised, toMerge } from './steps.ts';
import { type Kept, tests } from './tests.ts';

const CONCLUSIONS: Readonly<Record<Verdict['conclusion'], readonly [Mark, string]>> = {
  pass: ['✓', 'Passed'],
  warn: ['!', 'Passed with warnings'],
  pending: ['○', 'Waiting'],
  fail: ['✗', 'Blocked'],
};

const linesOf = (files: readonly FileChange[]): number => files.reduce((sum, { added }) => sum + added.length, 0);

function size(change: Change): Line {
  const apart = (['generated', 'vendored'] as const).flatMap((upkeep) => {
    const lines = linesOf(change.files.filter((file) => file.upkeep === upkeep));
    return lines === 0 ? [] : [`${lines} ${upkeep}`];
  });
  const inside = apart.length === 0 ? '' : ` (${apart.join(', ')})`;
  return [`${count(linesOf(change.files), 'added line')}${inside} in ${count(change.files.length, 'file')}`];
}

const facts = (change: Change): readonly Line[] => [
  ...(change.title === null || change.title.trim() === '' ? [] : [[change.title]]),
  ...(change.number === null ? [] : [[{ pull: change.number }]]),
  size(change),
  ['head ', { commit: change.head }],
];

const HOW_TO_ENFORCE: Line = [
  'There is no policy file, so the built-in default applies: it warns and never blocks. To enforce, commit ',
  { code: '.github/assay.yml' },
  ' with rules in ',
  { code: 'mode: enforce' },
  '.',
];

const notes = ({ notes: all }: Change): Section => ({
  title: ['How this was read: ', count(all.length, 'note')],
  shape: 'bullets',
  folded: true,
  items: all.map((note) => bullet('·', [note])),
  show: 30,
  noun: 'note',
});

/** On the forge only: whoever reads it in a terminal is there already. */
const footer = ({ number, base }: Change): Line | null =>
  number === null
    ? null
    : ['Same answer locally, as far as it can be known there: ', { code: `assay check --base ${short(base)}` }];

/** What the forge shows as given and does not count comes before everything else. */
const said = ({ notices = [] }: Verdict): readonly Line[] => notices.map((one) => [capital(one)]);

export function compose(report: Report, kept: Kept | null): Page {
  const { change, provenance, verdict } = report;
  const [mark, word] = CONCLUSIONS[verdict.conclusion];
  return {
    verdict: { mark, word, headline: verdict.headline },
    facts: facts(change),
    notices: [...said(verdict), ...removedMarks(provenance), ...(isBuiltIn(verdict) ? [HOW_TO_ENFORCE] : [])],
    sections: [
      toMerge(report),
      advised(report),
      found(report),
      answeredFor(report),
      tests(report, kept),
      needNotRecheck(report),
      notChecked(report),
      whoWroteWhat(provenance),
      why(report),
      notes(change),
    ],
    footer: footer(change),
  };
}

/** Provenance alone: a page without a verdict. */
export const composeProvenance = (change: Change, provenance: Provenance): Page => ({
  verdict: null,
  facts: facts(change),
  notices: removedMarks(provenance),
  sections: [whoWroteWhat(provenance), notes(change)],
  footer: null,
});
