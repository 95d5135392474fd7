/** What is said of functions that held, and how the same, said by several jobs of their shares, becomes one line. */
import type { Outcome, Verified } from '../../model.ts';

export interface Said {
  readonly functions: number;
  /** What they give. */
  readonly what: string;
  readonly inputs: number;
}

export const said = ({ functions, what, inputs }: Said): string =>
  `${functions === 1 ? '1 changed function gives' : `${functions} changed functions give`} ${what} on ${inputs === 1 ? '1 input' : `${inputs} inputs`}`;

/** Nine digits at most: sums of them stay exact. */
const SAID = /^(\d{1,9}) changed functions? gives? (.+) on (\d{1,9}) inputs?$/;

function heard(line: string): Said | null {
  const [, functions, what = '', inputs] = SAID.exec(line) ?? [];
  return functions === undefined ? null : { functions: Number(functions), what, inputs: Number(inputs) };
}

/** Lines on the same grounds become one, where the first of them stood. Any other words stay as they are. */
export function joined(outcome: Outcome): Outcome {
  const lines = new Map<string, Verified>();
  for (const line of outcome.verified) {
    const key = JSON.stringify([heard(line.what)?.what ?? line, line.limit]);
    lines.set(key, oneOf(lines.get(key), line));
  }
  return { ...outcome, verified: [...lines.values()] };
}

function oneOf(known: Verified | undefined, more: Verified): Verified {
  const [one, other] = [known === undefined ? null : heard(known.what), heard(more.what)];
  if (known === undefined || one === null || other === null) return more;
  const both = { ...one, functions: one.functions + other.functions, inputs: one.inputs + other.inputs };
  return { what: said(both), limit: known.limit, spans: [...known.spans, ...more.spans] };
}
