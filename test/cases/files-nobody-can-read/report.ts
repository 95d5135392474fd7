/** Binary, huge, linked and foreign files beside a check that could not look: none of it counts as checked. */
import { aChange, aFile, aReport, aResult, aRule, aVerdict } from '../../support/builders.ts';

const opaque = (path: string, kind: 'binary' | 'too-large' | 'symlink' | 'submodule') =>
  aFile(path, 0, { content: { kind } });

export default aReport({
  change: aChange({
    files: [
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => opaque(`img/${name}.png`, 'binary')),
      opaque('lib', 'submodule'),
      opaque('public/app.min.js', 'too-large'),
      aFile('src/a.ts', 12),
      aFile('src/generated/api.ts', 30, { upkeep: 'generated' }),
      opaque('src/link', 'symlink'),
    ],
    notes: ['2 merge bases; the one that GitHub would choose was taken'],
  }),
  results: [
    aResult({
      status: 'skipped',
      because: 'none of 4 could be answered',
      examined: 4,
      notChecked: [{ why: 'no manifest can be read', count: 4 }],
    }),
  ],
  verdict: aVerdict({
    conclusion: 'fail',
    headline: '1 of 1 rule not met: a maintainer finds out why `imports` gave no answer',
    rules: [
      aRule({
        status: 'undecided',
        because: ['`imports` could not look: none of 4 could be answered'],
        next: [{ who: 'a maintainer', what: 'finds out why `imports` gave no answer' }],
      }),
    ],
  }),
});
