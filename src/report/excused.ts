/** Findings that do not count, because somebody answers for them: told from those that do, and listed apart with whose word it is. */
import type { Excused, Report, StampedFinding } from '../model.ts';
import { bullet, capital, count, type Item, type Section } from './page.ts';

type Named = Pick<Excused, 'fingerprint' | 'path' | 'from'>;
const nameOf = ({ fingerprint, path, from }: Named): string => JSON.stringify([fingerprint, path, from]);

/** By finding, what excuses it. */
export function excusesIn({ results, verdict }: Report): ReadonlyMap<StampedFinding, Excused> {
  const excused = new Map((verdict.excused ?? []).map((one) => [nameOf(one), one]));
  if (excused.size === 0) return new Map();
  const findings = results.flatMap((result) => result.findings);
  return new Map(
    findings.flatMap((finding) => {
      const excuse = excused.get(nameOf(finding));
      return excuse === undefined ? [] : [[finding, excuse] as const];
    }),
  );
}

const HOW: Readonly<Record<Excused['how'], string>> = {
  accepted: 'accepted as meant',
  wrong: 'said to be a false alarm',
  ignored: 'ignored beside the line',
  known: 'known in the baseline',
};

/** Whose word it is, and why: `accepted as meant by carol: the currency has no cents`. */
export function excuseInWords({ how, answer, reason }: Excused): string {
  return `${HOW[how]}${answer === null ? '' : ` by ${answer.by.login}`}${reason === '' ? '' : `: ${reason}`}`;
}

function item([finding, excuse]: readonly [StampedFinding, Excused]): Item {
  const { path, from, to, rule, message } = finding;
  return {
    ...bullet('·', [capital(message)]),
    below: [[{ place: { path, lines: { from, to } } }, ' · ', { code: rule }], [excuseInWords(excuse)]],
  };
}

export function answeredFor(report: Report): Section {
  const excuses = excusesIn(report);
  return {
    title: ['Found, and answered for: ', count(excuses.size, 'finding'), ' that do not count'],
    shape: 'blocks',
    folded: true,
    items: [...excuses].map(item),
    show: 30,
    noun: 'finding',
  };
}
