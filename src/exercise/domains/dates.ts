/** Days around those that were seen, at the same time of day: the week of each, and days at which months and years turn. */
import type { Value } from '../values/value.ts';

/** Milliseconds. */
const DAY = 86_400_000;
/** Dates whose weeks are tried. */
const MOST_WEEKS = 4;
const DAYS = [-1, 1, 2, 3, 4, 5, 6, 30, 31, 183, 365];
/** Ends and beginnings of months and years, and leap days. */
const TURNS = ['2023-02-28', '2023-12-31', '2024-01-01', '2024-02-29', '2024-03-01', '2024-03-31', '2024-11-30'];

/** Those that were seen first; none where none was. */
export function datesAround(seen: readonly Value[]): readonly Value[] {
  const times = seen.flatMap((value) =>
    typeof value === 'object' && value?.t === 'date' && value.v !== null ? [value.v] : [],
  );
  const [first] = times;
  if (first === undefined) return [];
  const timeOfDay = ((first % DAY) + DAY) % DAY;
  const weeks = times.slice(0, MOST_WEEKS).flatMap((time) => DAYS.map((days) => time + days * DAY));
  const turns = TURNS.map((day) => Date.parse(day) + timeOfDay);
  return [...weeks, ...turns].map((v): Value => ({ t: 'date', v }));
}
