/** What `git blame --incremental` prints: names of files of the change stand in it. */
import { parseBlame } from '../../../src/change/blame.ts';
import { bytesOf, law, type Target } from '../target.ts';

const SHA = 'a'.repeat(40);

export default {
  name: 'blame',
  seeds: [
    `${SHA} 1 1 2\nauthor Dana\nsummary s\nboundary\nfilename src/a.ts\n${'b'.repeat(40)} 3 3 1\nfilename "a\\303\\251.ts"\n`,
  ],
  pieces: [SHA, ' 1 1 1\n', 'filename ', '"', '\\303', '\n', 'summary filename x\n', ' 99999999999999999999 1 1\n'],
  answer: 200,
  run(text) {
    const runs = parseBlame(bytesOf(text), (commit) => commit === SHA);
    law(
      runs.every(({ number }, index) => number >= (runs[index - 1]?.number ?? 0)),
      'runs ascend',
    );
    return runs;
  },
} satisfies Target;
