/** No policy file: the built-in default warns, and says how to enforce. */
import { aFinding, aReport, aResult, aRule, aVerdict } from '../../support/builders.ts';

const next = [{ who: 'the author', what: 'fixes 1 problem that `imports` found at `src/a.ts:1`' }];

export default aReport({
  results: [aResult({ because: '1 of 1 examined is wrong', examined: 1, findings: [aFinding()] })],
  verdict: aVerdict({
    conclusion: 'warn',
    headline: '1 of 2 rules not met, none blocks: the author fixes 1 problem that `imports` found at `src/a.ts:1`',
    policy: { source: 'built-in default', digest: 'sha256:0' },
    rules: [
      aRule({ mode: 'warn', status: 'violated', because: ['`imports` found 1 problem: `src/a.ts:1`'], next }),
      aRule({
        rule: 'agent-written code has a reader with write permission',
        mode: 'warn',
        status: 'skipped',
        because: ['no added line is an agent’s'],
      }),
    ],
  }),
});
