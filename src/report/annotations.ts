/** The findings that GitHub shows beside the lines: as many as it takes from one step, the most severe first. */
import type { Report, StampedFinding } from '../model.ts';
import { standing } from './found.ts';
import { prose } from './visible.ts';

/** GitHub keeps ten errors and ten warnings of a step and drops the others in silence; the summary has them. */
const MOST = 10;

/** Words made safe for the log they pass through. The path stays exact, for it says where. */
function spoken({ help, ...finding }: StampedFinding): StampedFinding {
  const message = prose(finding.message, 1000);
  return help === undefined ? { ...finding, message } : { ...finding, message, help: prose(help, 1000) };
}

export function annotations(report: Report): readonly StampedFinding[] {
  const all = standing(report);
  const atMost = (level: StampedFinding['level']): readonly StampedFinding[] =>
    all.filter((one) => one.level === level).slice(0, MOST);
  return [...atMost('error'), ...atMost('warning')].map(spoken);
}
