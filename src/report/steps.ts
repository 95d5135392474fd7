/** The sections "To merge" and "Advised": who must do what, and what somebody had better do. */
import type { Mode, Report, RuleOutcome } from '../model.ts';
import { bullet, capital, gather, type Line, type Section } from './page.ts';

const isUnmet = ({ status }: RuleOutcome): boolean => status === 'violated' || status === 'undecided';

/** What asks for another push comes first: a push can undo a label or an approval. */
const changesFirst = (a: RuleOutcome, b: RuleOutcome): number =>
  Number(a.status !== 'violated') - Number(b.status !== 'violated');

function asked({ rule, because, next }: RuleOutcome): readonly { readonly who: string; readonly line: Line }[] {
  if (next.length > 0) return next.map(({ who, what }) => ({ who, line: [{ strong: capital(who) }, ` ${what}`] }));
  return [{ who: '', line: ['The rule “', rule, '” is not met: ', because.join('; ') || 'it does not say why'] }];
}

function steps(report: Report, mode: Mode, title: Line): Section {
  const unmet = report.verdict.rules.filter((rule) => rule.mode === mode && isUnmet(rule));
  const all = unmet.toSorted(changesFirst).flatMap(asked);
  const once = gather(all, ({ line }) => JSON.stringify(line)).map(([step]) => step);
  const byWho = gather(once, ({ who }) => who).flatMap(([, theirs]) => theirs);
  const items = byWho.map(({ line }) => bullet(null, line));
  return { title, shape: 'numbers', folded: false, items, show: 20, noun: 'step' };
}

export const toMerge = (report: Report): Section => steps(report, 'enforce', ['To merge']);
export const advised = (report: Report): Section => steps(report, 'warn', ['Advised (nothing here blocks the merge)']);
