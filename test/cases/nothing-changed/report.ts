/** Base and head are the same: nothing to check, nobody to ask. Read locally, where there is no pull request. */
import { aChange, aReport, aVerdict } from '../../support/builders.ts';

export default aReport({
  change: aChange({ repository: null, number: null, title: null, branch: null, opener: null, commits: [], files: [] }),
  results: [],
  verdict: aVerdict({ headline: '1 of 1 rule met' }),
});
