/** Claims of the job that ran the change's code: found, fetched and held to what GitHub itself records of them. What is not proven is unavailable, with the reason. */
import { createHash } from 'node:crypto';
import type { Change, CheckResult, Known, Outcome } from '../model.ts';
import {
  CLAIM_BYTES,
  CLAIM_FILE,
  type Claim,
  type ClaimPlace,
  isClaimable,
  joinClaims,
  readClaim,
  shareOfArtifact,
} from '../report/claims.ts';
import { type Artifact, artifactsOf, downloadArtifact } from './artifacts.ts';
import { type ProvenRun, provenRun } from './claims-run.ts';
import type { PullRequest } from './event.ts';
import type { GitHub } from './github.ts';
import { unzipOne } from './unzip.ts';
import type { Claimed, Claims, Share, Tree } from './world.ts';

/** Digests that jobs of this very run declared as outputs, by the number of the share. */
export interface Declared {
  readonly run: number;
  readonly attempt: number;
  readonly digests: Readonly<Record<string, string>>;
}

export interface ClaimsOptions {
  readonly github: GitHub;
  readonly pull: Pick<PullRequest, 'repository' | 'headRepository' | 'head'>;
  readonly tree: Tree;
  /** Null where another run made the claims. */
  readonly declared: Declared | null;
}

/** Which run, and what its bytes are held to. */
type Proof = ProvenRun & { readonly digests: Declared['digests'] | null };

/** Nothing is asked before a check needs it. */
export function openClaims(options: ClaimsOptions): Claims {
  return {
    async outcome(own: CheckResult, change: Change): Promise<Claimed<Outcome> | null> {
      if (!isClaimable(own)) return null;
      const claims = await claimsFor(options, change);
      return 'unavailable' in claims ? claims : joinClaims(own, claims.value);
    },
  };
}

async function claimsFor(options: ClaimsOptions, change: Change): Promise<Claimed<readonly Claim[]>> {
  const { github, pull, declared } = options;
  const proof: Claimed<Proof> = declared === null ? await elsewhere(options) : { value: declared };
  if ('unavailable' in proof) return proof;
  const { run, attempt } = proof.value;
  const listed = await artifactsOf(github, pull.repository, run);
  if ('unavailable' in listed) return { ...listed, awaited: true };
  const shares = sharesIn(listed.value, attempt);
  if ('unavailable' in shares) return shares;
  const claims: Claim[] = [];
  for (const { artifact, share } of shares.value) {
    const place = { base: change.base, head: change.head, run: String(run), attempt, share };
    const claim = await claimIn(artifact, { options, proof: proof.value, place });
    if ('unavailable' in claim)
      return { unavailable: `the claim of share ${share.index}/${share.of} is refused: ${claim.unavailable}` };
    claims.push(claim.value);
  }
  return { value: claims };
}

async function elsewhere({ github, pull, tree }: ClaimsOptions): Promise<Claimed<Proof>> {
  const proven = await provenRun({ github, pull, tree });
  return 'unavailable' in proven ? proven : { value: { ...proven.value, digests: null } };
}

interface Shared {
  readonly artifact: Artifact;
  readonly share: Share;
}

/** Every share exactly once. */
function sharesIn(artifacts: readonly Artifact[], attempt: number): Known<readonly Shared[]> {
  const found = artifacts.flatMap((artifact): readonly Shared[] => {
    const share = shareOfArtifact(artifact.name, attempt);
    return share === null ? [] : [{ artifact, share }];
  });
  const [first] = found;
  if (first === undefined) return { unavailable: `attempt ${attempt} of its run left no claim` };
  const { of } = first.share;
  const indices = found.map(({ share }) => share.index).sort((a, b) => a - b);
  const isWhole = found.every(({ share }) => share.of === of) && indices.every((index, at) => index === at + 1);
  return isWhole && found.length === of
    ? { value: found.toSorted((one, other) => one.share.index - other.share.index) }
    : {
        unavailable: `attempt ${attempt} of its run did not leave each of ${of} claims once: run all of its jobs again`,
      };
}

interface Held {
  readonly options: ClaimsOptions;
  readonly proof: Proof;
  readonly place: ClaimPlace;
}

async function claimIn(artifact: Artifact, { options, proof, place }: Held): Promise<Known<Claim>> {
  const { github, pull } = options;
  const { run, digests } = proof;
  if (artifact.run?.id !== run) return { unavailable: 'it belongs to another run' };
  if (digests === null && artifact.run.head !== pull.head) return { unavailable: 'it was made for another head' };
  if (artifact.isExpired) return { unavailable: 'GitHub has it no more' };
  if (artifact.bytes > CLAIM_BYTES) return { unavailable: `its archive is larger than ${CLAIM_BYTES} bytes` };
  const archive = await downloadArtifact(github, pull.repository, artifact.id);
  if ('unavailable' in archive) return archive;
  if (digests === null && artifact.digest !== `sha256:${sha256(archive.value)}`)
    return { unavailable: 'its bytes have another digest than GitHub recorded' };
  const text = unzipOne(archive.value, { name: CLAIM_FILE, bytes: CLAIM_BYTES });
  if ('unavailable' in text) return text;
  if (digests !== null && digests[String(place.share.index)] !== sha256(Buffer.from(text.value)))
    return { unavailable: 'its bytes have another digest than its job declared' };
  return readClaim(text.value, place);
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
