/** How many jobs a change needs, and how their claims become one outcome. */
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/model.ts';
import {
  type Claim,
  claimArtifact,
  joinClaims,
  MOST_SHARES,
  printClaim,
  printShare,
  readClaim,
  shareOfArtifact,
  sharesOf,
  wholeArtifact,
} from '../../src/report/claims.ts';
import { FOUND } from '../support/claiming.ts';

const [ADD] = FOUND.targets ?? [];
const named = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...ADD!, name: `f${at}`, from: at + 1, to: at + 1 }));
const having = (targets: CheckResult['targets']): CheckResult => ({ ...FOUND, targets: targets ?? [] });

describe('the shares of a change', () => {
  test.each([
    [0, 0],
    [1, 1],
    [12, 1],
    [13, 2],
    [150, 13],
    [5000, MOST_SHARES],
  ])('of %i functions are %i', (functions, shares) => {
    const all = sharesOf([having(named(functions))]).map(printShare);
    expect(all).toHaveLength(shares);
    expect(all.at(-1)).toBe(shares === 0 ? undefined : `${shares}/${shares}`);
  });

  test('are none where the check did not look', () => expect(sharesOf([])).toEqual([]));
});

test('an artifact of a claim has a name of which its share and attempt can be told, and no other has', () => {
  const share = { index: 2, of: 3 };
  const name = claimArtifact(share, 4);
  expect(shareOfArtifact(name)).toEqual({ share, attempt: 4 });
  for (const other of ['assay-claim-4-of-3-attempt-4', 'assay-claim-0-of-3-attempt-4', 'assay-claim-1-of-17-attempt-4'])
    expect(shareOfArtifact(other)).toBeNull();
  expect(shareOfArtifact(wholeArtifact(4))).toBeNull();
});

describe('claims of several jobs', () => {
  const claimOf = (result: CheckResult, index: number, of: number): Claim => {
    const place = { base: 'b', head: 'h', run: '1', attempt: 1, share: { index, of } };
    const read = readClaim(printClaim([result], place) ?? '', place);
    if ('unavailable' in read) throw new Error(read.unavailable);
    return read.value;
  };
  const targets = named(4);

  test('are one outcome in the order of the text, whoever was first', () => {
    const shares = [targets.slice(2), targets.slice(0, 2)].map((some) => ({ ...having(some), examined: 2 }));
    const claims = shares.map((result, at) => claimOf(result, at + 1, 2));
    const own = having(targets.map((one) => ({ ...one, status: 'not-tried', inputs: 0 })));
    expect(joinClaims(own, claims)).toMatchObject({ value: { examined: 4, targets } });
  });

  test('that tell of one function twice are none', () => {
    const claims = [claimOf(having(targets), 1, 2), claimOf(having(targets.slice(0, 1)), 2, 2)];
    expect(joinClaims(having(targets), claims)).toHaveProperty('unavailable');
  });

  test('say nothing where the check broke', () => {
    const place = { base: 'b', head: 'h', run: '1', attempt: 1, share: { index: 1, of: 1 } };
    expect(printClaim([{ ...FOUND, status: 'errored' }], place)).toBeNull();
    expect(printClaim([], place)).toBeNull();
    // Nothing examined reads as nothing in question.
    expect(printClaim([{ ...FOUND, status: 'skipped', examined: 0 }], place)).toBeNull();
  });

  test('tell neither who wrote the lines nor a fingerprint: those are the reader’s own', () => {
    const finding = {
      path: 'src/a.js',
      from: 1,
      to: 1,
      rule: 'behaviour/result',
      level: 'note',
      message: 'm',
    } as const;
    const stamped = { ...finding, origin: 'human', agent: null, fingerprint: 'f'.repeat(16) } as const;
    expect(claimOf({ ...FOUND, findings: [stamped] }, 1, 1).result.findings).toEqual([finding]);
  });
});
