/** More findings than anybody reads: equal ones are gathered, the rest is counted. */
import { aChange, aFile, aFinding, aReport, aResult, aRule, aVerdict } from '../../support/builders.ts';

const findings = Array.from({ length: 500 }, (_, index) =>
  aFinding({
    path: `src/f${index % 10}.ts`,
    from: index + 1,
    to: index + 1,
    level: index % 4 === 0 ? 'error' : 'warning',
    message: `\`pkg-${index % 50}\` is declared nowhere`,
  }),
);

export default aReport({
  change: aChange({ files: Array.from({ length: 10 }, (_, index) => aFile(`src/f${index}.ts`, 500)) }),
  results: [aResult({ because: '125 of 500 examined are wrong', examined: 500, findings })],
  verdict: aVerdict({
    conclusion: 'fail',
    headline: '1 of 1 rule not met: the author fixes 125 problems that `imports` found',
    rules: [
      aRule({
        status: 'violated',
        because: ['`imports` found 125 problems'],
        next: [{ who: 'the author', what: 'fixes 125 problems that `imports` found' }],
      }),
    ],
  }),
});
