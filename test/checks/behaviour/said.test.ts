/** Several jobs that vouch for functions on the same grounds are one line of the page. */
import { describe, expect, test } from 'vitest';
import { joined, said } from '../../../src/checks/behaviour/said.ts';
import type { Outcome, Verified } from '../../../src/model.ts';

const having = (...verified: readonly Verified[]): Outcome => ({ examined: 0, findings: [], notChecked: [], verified });
const line = (functions: number, inputs: number, limit = 'calls', what = 'the same as before'): Verified => ({
  what: said({ functions, what, inputs }),
  limit,
  spans: Array.from({ length: functions }, (_, at) => ({ path: `${inputs}.js`, from: at + 1, to: at + 1 })),
});

describe('what jobs of shares say', () => {
  test('is one line for each of its grounds, where the first one stood, with all their functions', () => {
    const all = [line(8, 568), line(1, 1, 'types'), line(1, 71), line(2, 9, 'calls', 'what examples say'), line(1, 1)];
    const { verified } = joined(having(...all));
    expect(verified.map(({ what, limit, spans }) => [what, limit, spans.length])).toEqual([
      ['10 changed functions give the same as before on 640 inputs', 'calls', 10],
      ['1 changed function gives the same as before on 1 input', 'types', 1],
      ['2 changed functions give what examples say on 9 inputs', 'calls', 2],
    ]);
  });

  test('stays as it is in any other words, and from one job alone', () => {
    const odd = ['', '1 changed function gives', '9999999999 changed functions give x on 1 input', 'all is well'];
    const all = [line(3, 4), ...odd.map((what) => ({ what, limit: 'calls', spans: [] }))];
    expect(joined(having(...all)).verified).toEqual(all);
  });
});
