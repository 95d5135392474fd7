/** `strangers`: whose runs wait for a person, and what the gate costs. */
import { deciding, type Gate } from '../gate.ts';
import type { Finding, Point } from '../point.ts';

/** GitHub's words, laxest first. */
const WHO: Readonly<Record<string, string>> = {
  first_time_contributors_new_to_github: 'of people who are new to GitHub and to this repository',
  first_time_contributors: 'of people who never contributed here',
  all_external_contributors: 'of everybody without write permission',
};

function look(gate: Gate): readonly Finding[] {
  const { forkApproval } = gate.settings;
  return [
    'unavailable' in forkApproval
      ? { state: 'unknown', because: `whose runs wait for approval cannot be seen: ${forkApproval.unavailable}` }
      : {
          state: 'told',
          because: `runs wait for a maintainer's approval: those ${WHO[forkApproval.value] ?? `of \`${forkApproval.value}\``}; until then what they would report is missing, and a decision that waits for it says so`,
        },
    ...cost(gate),
  ];
}

/** Cron entries that name their minutes as `*\/n`, a list or one number; other forms are not counted. */
function runsAnHour(cron: string): number | null {
  const [minutes = '', hours = ''] = cron.trim().split(/\s+/);
  if (hours !== '*') return null;
  const [, step] = /^\*\/(\d{1,2})$/.exec(minutes) ?? [];
  if (step !== undefined) return Number(step) > 0 ? Math.ceil(60 / Number(step)) : null;
  return /^\d{1,2}(?:,\d{1,2})*$/.test(minutes) ? minutes.split(',').length : null;
}

function cost(gate: Gate): readonly Finding[] {
  const { isPrivate } = gate.settings;
  if ('value' in isPrivate && !isPrivate.value) return [];
  const crons = deciding(gate).flatMap(({ events }) => cronsOf(events.get('schedule')));
  const known = crons.map(runsAnHour).filter((count) => count !== null);
  if (known.length === 0) return [];
  const month = known.reduce((sum, count) => sum + count, 0) * 24 * 30;
  return [
    {
      state: 'told',
      because: `the sweep alone starts about ${month} runs in 30 days, a minute each at least where minutes are paid for`,
    },
  ];
}

function cronsOf(written: unknown): readonly string[] {
  if (!Array.isArray(written)) return [];
  return written.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'cron' in one && typeof one.cron === 'string' ? [one.cron] : [],
  );
}

export default { name: 'strangers', title: 'it is known who waits, and what it costs', look } satisfies Point;
