/** Decision records, which are read back from files that anybody may have written. The digest is made right again, so that what is behind it is reached. */
import { canonical } from '../../../src/canonical.ts';
import { sha256 } from '../../../src/hash.ts';
import { judge } from '../../../src/policy/judging/judge.ts';
import { recordOf, replay } from '../../../src/record.ts';
import { factsOf, finding, result } from '../../../test/policy/facts.ts';
import { policyFrom } from '../../../test/policy/policies.ts';
import type { Target } from '../target.ts';

const policy = policyFrom({
  version: 1,
  rules: [
    { name: 'imports exist', require: { checks: ['imports'] }, mode: 'enforce' },
    { name: 'read', when: { paths: ['src/**'] }, require: { approvals: 1 } },
  ],
});
const facts = factsOf({ results: [result('imports', { findings: [finding('src/a.ts')] })] });

export default {
  name: 'record',
  seeds: [recordOf({ ...facts, verdict: judge(policy, facts) }, '1.0.0')],
  pieces: [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    'null',
    '-1',
    '1e308',
    '0.5',
    '"value":',
    '"unavailable":"x"',
    '"__proto__":{}',
    '"agent"',
    '[1,5]',
    '[9007199254740991,9007199254740991]',
    '[1,4294967296]',
    '"at":',
    '"text":"version: 1"',
    '"name":null',
  ],
  answer: 100,
  run(text) {
    const { isSame, report } = replay(mended(text), 'r.json');
    return [isSame, report.verdict];
  },
} satisfies Target;

function mended(text: string): string {
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record !== 'object' || record === null || !('inputs' in record)) return text;
    return JSON.stringify({ ...record, digest: sha256(canonical(record.inputs)) });
  } catch {
    return text;
  }
}
