/** Rules there are, but none applies: that is a pass, and the reader is told. */
import { aReport, aRule, aVerdict } from '../../support/builders.ts';

export default aReport({
  verdict: aVerdict({
    headline: 'every rule was skipped (2 rules): nothing was asked of this change',
    rules: [
      aRule({ rule: 'agent-written billing code has a canary', status: 'skipped', because: ['no line is an agent’s'] }),
      aRule({
        rule: 'infrastructure has an owner',
        mode: 'observe',
        status: 'skipped',
        because: ['no file under `infra/`'],
      }),
    ],
  }),
});
