/** The verdict in one line: how many rules, and who must do what, what blocks first. */
import type { RuleOutcome, Verdict } from '../../model.ts';
import { counted, cut, visible } from '../wording/phrases.ts';

/** In code points. */
const LONGEST = 140;

/** Stands after the conclusion's own word on a page, and alone as the description of a commit status. */
export function headlineOf(conclusion: Verdict['conclusion'], rules: readonly RuleOutcome[]): string {
  const unmet = rules.filter(({ status }) => status === 'violated' || status === 'undecided');
  const total = counted(rules.length, 'rule');
  switch (conclusion) {
    case 'pass':
      return cut(passed(rules, unmet), LONGEST);
    case 'warn': {
      const warning = unmet.filter(({ mode }) => mode === 'warn');
      const opening = [`${warning.length} of ${total} not met`, ...overriddenIn(rules), 'none blocks'];
      return sentence(opening.join(', '), warning);
    }
    case 'pending':
    case 'fail': {
      const enforced = unmet.filter(({ mode }) => mode === 'enforce');
      const blocking = enforced.filter(({ awaited }) => !awaited);
      const waiting = enforced.filter(({ awaited }) => awaited);
      const counts = [
        blocking.length > 0 ? `${blocking.length} of ${total} not met` : '',
        awaiting(waiting, blocking, total),
        ...overriddenIn(rules),
      ];
      return sentence(counts.filter((one) => one !== '').join(', '), [...blocking, ...waiting]);
    }
    default:
      return conclusion satisfies never;
  }
}

function awaiting(waiting: readonly RuleOutcome[], blocking: readonly RuleOutcome[], total: string): string {
  if (waiting.length === 0) return '';
  return blocking.length > 0 ? `${waiting.length} open` : `${waiting.length} of ${total} open`;
}

function passed(rules: readonly RuleOutcome[], observed: readonly RuleOutcome[]): string {
  const total = counted(rules.length, 'rule');
  const overridden = rules.filter(({ override }) => override !== undefined).length;
  const skipped = rules.filter(({ status }) => status === 'skipped').length;
  if (skipped === rules.length) return `every rule was skipped (${total}): nothing was asked of this change`;
  return [
    `${rules.length - skipped - observed.length - overridden} of ${total} met`,
    ...overriddenIn(rules),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(observed.length > 0 ? [`${observed.length} not met and only observed`] : []),
  ].join(', ');
}

/** That a rule does not count is said wherever a verdict is shown, and whose word that is. */
function overriddenIn(rules: readonly RuleOutcome[]): readonly string[] {
  const logins = rules.flatMap(({ override }) => (override === undefined ? [] : [cut(visible(override.by.login), 39)]));
  if (logins.length === 0) return [];
  const names = [...new Set(logins)];
  const others = names.length > 1 ? ` and ${names.length - 1} more` : '';
  return [`${logins.length} overridden by ${names[0]}${others}`];
}

/** As many steps as there is room for, each once, and how many are left out. */
function sentence(opening: string, rules: readonly RuleOutcome[]): string {
  const steps = [...new Set(rules.flatMap(({ next }) => next).map(({ who, what }) => visible(`${who} ${what}`)))];
  const lines = steps.map((_, i) => {
    const rest = steps.length - i - 1;
    return `${opening}: ${steps.slice(0, i + 1).join('; ')}${rest > 0 ? `; ${rest} more` : ''}`;
  });
  const fitting = lines.findLast((line) => [...line].length <= LONGEST);
  return fitting ?? cut(lines[0] ?? opening, LONGEST);
}
