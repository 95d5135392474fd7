/** Records whose fields come from several calls: each field was seen, and nobody ever gave them together. */
import type { Input, Value } from '../values/value.ts';

/** Whether an input holds a record such as no sample holds, numbers apart. Samples and inputs may be nested. */
export function mixedAgainst(samples: readonly Input[]): (input: Input) => boolean {
  const seen = new Set(samples.flatMap((sample) => sample.flatMap(formsIn)));
  return (input) => input.flatMap(formsIn).some((form) => !seen.has(form));
}

/** The forms of all records within a value. */
function formsIn(value: Value): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  if (value.t === 'array') return value.v.flatMap(formsIn);
  if (value.t !== 'object') return [];
  return [formOf(value), ...value.v.flatMap(([, held]) => formsIn(held))];
}

function formOf(value: Value): string {
  if (typeof value === 'number') return '#';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  // What a list holds is looked at one by one, however many there are.
  if (value.t !== 'object') return value.t;
  const fields = value.v.map(([name, held]) => `${JSON.stringify(name)}:${formOf(held)}`);
  return `{${fields.toSorted().join(',')}}`;
}
