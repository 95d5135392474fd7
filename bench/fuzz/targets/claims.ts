/** Claims of jobs that run the change's code: names of their artifacts, their texts, and what is made of them together. */
import { joinClaims, printClaim, readClaim, shareOfArtifact } from '../../../src/report/claims.ts';
import { aFinding, aResult } from '../../../test/support/builders.ts';
import { law, type Target } from '../target.ts';

const place = { base: 'a'.repeat(40), head: 'b'.repeat(40), run: '7', attempt: 1, share: { index: 1, of: 1 } };
const targets = ['f', 'C#m'].map((name, at) => ({
  ...{ name, path: 'src/a.ts', from: 3 * at + 1, to: 3 * at + 3 },
  ...{ status: 'equal' as const, inputs: 30, because: '' },
}));
const own = aResult({ check: 'behaviour', status: 'skipped', examined: 2, targets });
const found = aFinding({ rule: 'behaviour/changed', path: 'src/a.ts', from: 1, to: 3, reproduce: 'f(1);\ng();\n' });
const spans = [{ path: 'src/a.ts', from: 1, to: 3 }];
const verified = [{ what: '1 changed function', limit: 'inputs', spans }];

export default {
  name: 'claims',
  seeds: [
    printClaim([{ ...own, verified, findings: [found] }], place) ?? '',
    printClaim([{ ...own, notChecked: [{ why: 'it is new', count: 1 }] }], place) ?? '',
    'assay-claim-1-of-16-attempt-1',
  ],
  pieces: [
    ...['{', '}', '[', ']', ',', ':', '"', 'null', '-1', '0', '1e9', '1e308', '"claim":1', '"place":', '"result":'],
    ...['"targets":[]', '"findings":[', '"reproduce":"', '"path":"../x"', '"from":9', '"__proto__":{}', '"share":'],
    ...['"constructor"', '\\u0000', '\\ud800', '"examined":', '"name":"f"', '99', '-of-', 'attempt-'],
  ],
  answer: 20,
  run(text) {
    const share = shareOfArtifact(text)?.share ?? null;
    law(share === null || (share.index >= 1 && share.index <= share.of && share.of <= 16), 'a share is one of so many');
    const claim = readClaim(text, place);
    if ('unavailable' in claim) return [share, claim];
    const joined = joinClaims(own, [claim.value]);
    if ('unavailable' in joined) return [share, joined];
    law(JSON.stringify(joined.value.targets?.map(({ name }) => name)) === '["f","C#m"]', 'it speaks of what changed');
    law(
      joined.value.findings.every(({ path, from, to }) => path === 'src/a.ts' && from <= to),
      'its findings stand in files in question',
    );
    return [share, joined];
  },
} satisfies Target;
