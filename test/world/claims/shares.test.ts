/** What the last job of a run believes of the jobs before it: each share by the digest that its own job declared, and none of them where one is missing. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../src/model.ts';
import { claimArtifact, printClaim } from '../../../src/report/claims.ts';
import type { RunArtifacts } from '../../../src/world/artifacts/own-run.ts';
import { openShares } from '../../../src/world/claims/shares.ts';
import { aChange } from '../../support/builders.ts';
import { FOUND } from '../../support/claiming.ts';
import { zipOf } from '../../support/zip.ts';

const [ADD] = FOUND.targets ?? [];
/** Enough functions for two jobs. */
const NAMED = Array.from({ length: 14 }, (_, at) => ({ ...ADD!, name: `f${at}`, from: at + 1, to: at + 1 }));
const OWN: CheckResult = {
  ...FOUND,
  status: 'skipped',
  examined: NAMED.length,
  targets: NAMED.map((one) => ({ ...one, status: 'not-tried', inputs: 0 })),
};
const { base, head } = aChange();

interface Kept {
  readonly name: string;
  readonly bytes: Buffer;
  readonly size?: number;
}

function claimOf(index: number, attempt = 1, over: { readonly run?: string; readonly share?: number } = {}): string {
  const targets = index === 1 ? NAMED.slice(0, 7) : NAMED.slice(7);
  const place = { base, head, run: over.run ?? '4711', attempt, share: { index: over.share ?? index, of: 2 } };
  return printClaim([{ ...FOUND, examined: targets.length, targets }], place) ?? '';
}
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const keptAs = (index: number, content: string, attempt = 1): Kept => ({
  name: claimArtifact({ index, of: 2 }, attempt),
  bytes: zipOf({ name: 'claim.json', content }),
});
const BOTH = [keptAs(1, claimOf(1)), keptAs(2, claimOf(2))];
const DIGESTS = { 1: sha256(claimOf(1)), 2: sha256(claimOf(2)) };

const artifacts = (kept: readonly Kept[]): RunArtifacts => ({
  list: async () => ({ value: kept.map(({ name, bytes, size }, id) => ({ id, name, bytes: size ?? bytes.length })) }),
  fetch: async (id) => ({ value: kept[id]!.bytes }),
});
const ask = (kept: readonly Kept[], digests: Readonly<Record<string, string>> = DIGESTS, attempt = 1) =>
  openShares({ artifacts: artifacts(kept), run: '4711', attempt, digests }).outcome(OWN, aChange());

const JOINED = { value: expect.objectContaining({ examined: 14, targets: NAMED }) };

describe('the shares of one run', () => {
  test('are one outcome, in whichever order they were kept', async () => {
    expect(await ask(BOTH)).toEqual(JOINED);
    expect(await ask(BOTH.toReversed())).toEqual(JOINED);
  });

  test('are asked for only where something was to be run', async () => {
    const unreachable: RunArtifacts = { list: () => Promise.reject(), fetch: () => Promise.reject() };
    const shares = openShares({ artifacts: unreachable, run: '4711', attempt: 1, digests: {} });
    expect(await shares.outcome({ ...OWN, targets: [] }, aChange())).toBeNull();
  });

  test('that ran in an earlier attempt still count where only others were run again', async () => {
    const again = claimOf(2, 2);
    const kept = [...BOTH, keptAs(2, again, 2)];
    expect(await ask(kept, { ...DIGESTS, 2: sha256(again) }, 2)).toEqual(JOINED);
    expect(await ask(BOTH, DIGESTS, 2)).toEqual(JOINED);
  });

  test('that somebody kept for a later attempt do not count', async () => {
    expect(await ask([...BOTH, keptAs(1, '{}', 2)])).toEqual(JOINED);
  });

  test('are not known while the service does not list them', async () => {
    const silent: RunArtifacts = { list: async () => ({ unavailable: 'no answer' }), fetch: () => Promise.reject() };
    const shares = openShares({ artifacts: silent, run: '4711', attempt: 1, digests: DIGESTS });
    expect(await shares.outcome(OWN, aChange())).toEqual({ unavailable: 'no answer' });
  });
});

const LARGE = 9 * 1024 * 1024;
const FORGED = claimOf(1, 1, { run: '4712' });

describe('one share', () => {
  test.each<readonly [string, readonly Kept[], Readonly<Record<string, string>>, RegExp]>([
    ['whose job declared nothing', BOTH, { 1: DIGESTS[1], 2: '' }, /^the claim of share 2\/2 .* declared none/],
    ['that nobody speaks of', BOTH, { 1: DIGESTS[1] }, /^the claim of share 2\/2 .* declared none/],
    ['that was not kept', BOTH.slice(0, 1), DIGESTS, /^the claim of share 2\/2 .* its job kept none/],
    [
      'that a sibling replaced',
      [keptAs(1, claimOf(2)), BOTH[1]!],
      DIGESTS,
      /^the claim of share 1\/2 .* digest than its/,
    ],
    ['that is too large', [BOTH[0]!, { ...BOTH[1]!, size: LARGE }], DIGESTS, /larger than/],
    ['whose archive is none', [BOTH[0]!, { ...BOTH[1]!, bytes: Buffer.from('x') }], DIGESTS, /archive is none/],
    ['made in another run', [keptAs(1, FORGED), BOTH[1]!], { ...DIGESTS, 1: sha256(FORGED) }, /made for another run/],
    ['that says the other’s number', ...otherNumber(), /made for another share/],
  ])('%s leaves the check undecided, with the reason', async (_, kept, digests, reason) => {
    expect(await ask(kept, digests)).toEqual({ unavailable: expect.stringMatching(reason) });
  });

  test('beside another that is refused is named as well', async () => {
    const all = await ask([], DIGESTS);
    expect(all).toEqual({ unavailable: expect.stringMatching(/share 1\/2 .*; the claim of share 2\/2 /) });
  });
});

function otherNumber(): readonly [readonly Kept[], Readonly<Record<string, string>>] {
  const text = claimOf(1, 1, { share: 2 });
  return [[keptAs(1, text), BOTH[1]!], { ...DIGESTS, 1: sha256(text) }];
}
