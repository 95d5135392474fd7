/** A person's change in which nothing was found and every rule is met. */
import { aReport, aResult, aVerdict } from '../../support/builders.ts';

export default aReport({
  results: [
    aResult({
      because: '2 of 2 examined, nothing wrong',
      examined: 2,
      verified: [
        {
          what: '2 imports exist',
          limit: 'files and declarations, not what they export',
          spans: [{ path: 'src/a.ts', from: 1, to: 2 }],
        },
      ],
    }),
  ],
  verdict: aVerdict({ headline: '1 of 1 rule met' }),
});
