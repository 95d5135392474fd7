/** The claims of the jobs of this very run that ran shares of the change's code, each held to the digest that its own job declared as an output. Where one of them is missing or refused, none counts, and the reasons are named. */
import type { Change, CheckResult, Known, Outcome } from '../../model.ts';
import {
  CLAIM_BYTES,
  type Claim,
  isClaimable,
  joinClaims,
  printShare,
  readClaim,
  shareOfArtifact,
  sharesOf,
} from '../../report/claims.ts';
import type { KeptArtifact, RunArtifacts } from '../artifacts/own-run.ts';
import type { Claimed, Claims, Share } from '../world.ts';
import { claimText } from './claims.ts';

export interface SharesOptions {
  readonly artifacts: RunArtifacts;
  readonly run: string;
  /** This one: those before it may have left claims of shares that were not run again. */
  readonly attempt: number;
  /** What the jobs declared, in hexadecimal digits, by the number of the share; empty or left out where one declared nothing. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Nothing is fetched before a check needs it. */
export function openShares(options: SharesOptions): Claims {
  return {
    async outcome(own: CheckResult, change: Change): Promise<Claimed<Outcome> | null> {
      if (!isClaimable(own)) return null;
      const claims = await claimsOf(sharesOf([own]), options, change);
      return 'unavailable' in claims ? claims : joinClaims(own, claims.value);
    },
  };
}

async function claimsOf(
  shares: readonly Share[],
  options: SharesOptions,
  change: Change,
): Promise<Known<readonly Claim[]>> {
  const listed = await options.artifacts.list();
  if ('unavailable' in listed) return listed;
  const claims: Claim[] = [];
  const reasons: string[] = [];
  for (const share of shares) {
    const claim = await claimOf(share, listed.value, { options, change });
    if ('value' in claim) claims.push(claim.value);
    else reasons.push(`the claim of share ${printShare(share)} is refused: ${claim.unavailable}`);
  }
  return reasons.length === 0 ? { value: claims } : { unavailable: reasons.join('; ') };
}

interface Held {
  readonly options: SharesOptions;
  readonly change: Change;
}

async function claimOf(
  share: Share,
  listed: readonly KeptArtifact[],
  { options, change }: Held,
): Promise<Known<Claim>> {
  const { artifacts, run, digests } = options;
  const digest = digests[String(share.index)] ?? '';
  if (digest === '') return { unavailable: 'its job declared none, for it failed or was cancelled' };
  const newest = newestOf(share, listed, options.attempt);
  if (newest === null) return { unavailable: 'its job kept none' };
  if (newest.bytes > CLAIM_BYTES) return { unavailable: `its archive is larger than ${CLAIM_BYTES} bytes` };
  const archive = await artifacts.fetch(newest.id, CLAIM_BYTES);
  if ('unavailable' in archive) return archive;
  const text = claimText(archive.value, digest);
  if ('unavailable' in text) return text;
  return readClaim(text.value, { base: change.base, head: change.head, run, attempt: newest.attempt, share });
}

type Newest = KeptArtifact & { readonly attempt: number };

/** Where somebody has only some jobs run again, the others' outputs and artifacts stay those of an earlier attempt. */
function newestOf(share: Share, listed: readonly KeptArtifact[], until: number): Newest | null {
  const made = listed.flatMap((one): readonly Newest[] => {
    const told = shareOfArtifact(one.name);
    if (told === null || printShare(told.share) !== printShare(share) || told.attempt > until) return [];
    return [{ ...one, attempt: told.attempt }];
  });
  return made.toSorted((one, other) => other.attempt - one.attempt || other.id - one.id)[0] ?? null;
}
