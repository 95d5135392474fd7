/** The claim of the job that joined what ran of the change's code: found, fetched and held to what GitHub itself records of it. What is not proven is unavailable, with the reason. */
import { createHash } from 'node:crypto';
import type { Change, CheckResult, Known, Outcome } from '../../model.ts';
import {
  CLAIM_BYTES,
  CLAIM_FILE,
  type Claim,
  isClaimable,
  joinClaims,
  readClaim,
  WHOLE,
  wholeArtifact,
} from '../../report/claims.ts';
import { type Artifact, artifactsOf, downloadArtifact } from '../artifacts/api.ts';
import { unzipOne } from '../artifacts/unzip.ts';
import type { GitHub } from '../github/github.ts';
import type { PullRequest } from '../records/event.ts';
import type { Claimed, Claims, Tree } from '../world.ts';
import { type HeadRuns, headRuns } from './head-runs.ts';
import { type ProvenRun, provenRun } from './run.ts';

/** What a job of this very run declared of its claim as an output. */
export interface Declared extends ProvenRun {
  /** SHA-256 of the claim, in hexadecimal digits. */
  readonly digest: string;
}

export interface ClaimsOptions {
  readonly github: GitHub;
  readonly pull: Pick<PullRequest, 'repository' | 'headRepository' | 'head'>;
  readonly tree: Tree;
  /** Left out where nobody else asks for them. */
  readonly runs?: HeadRuns;
  /** Null where another run made the claim. */
  readonly declared: Declared | null;
}

/** Which run, and what its bytes are held to: null for what GitHub recorded of them. */
type Proof = ProvenRun & { readonly digest: string | null };

/** Nothing is asked before a check needs it; then one request for the runs, one for the artifact, and one for its bytes. */
export function openClaims(options: ClaimsOptions): Claims {
  return {
    async outcome(own: CheckResult, change: Change): Promise<Claimed<Outcome> | null> {
      if (!isClaimable(own)) return null;
      const claim = await claimFor(options, change);
      return 'unavailable' in claim ? claim : joinClaims(own, [claim.value]);
    },
  };
}

async function claimFor(options: ClaimsOptions, change: Change): Promise<Claimed<Claim>> {
  const { github, pull, declared } = options;
  const proof: Claimed<Proof> = declared === null ? await elsewhere(options) : { value: declared };
  if ('unavailable' in proof) return proof;
  const { run, attempt } = proof.value;
  const listed = await artifactsOf(github, pull.repository, { run, name: wholeArtifact(attempt) });
  if ('unavailable' in listed) return { ...listed, awaited: true };
  const [artifact, another] = listed.value;
  if (artifact === undefined)
    return { unavailable: `attempt ${attempt} of its run left no claim: its job \`report\` says why` };
  if (another !== undefined) return { unavailable: `attempt ${attempt} of its run left several claims, not one` };
  const claim = await claimIn(artifact, { options, proof: proof.value, change });
  return 'value' in claim ? claim : { unavailable: `the claim is refused: ${claim.unavailable}` };
}

async function elsewhere({
  github,
  pull,
  tree,
  runs = headRuns(github, pull),
}: ClaimsOptions): Promise<Claimed<Proof>> {
  const proven = await provenRun({ runs, pull, tree });
  return 'unavailable' in proven ? proven : { value: { ...proven.value, digest: null } };
}

interface Held {
  readonly options: ClaimsOptions;
  readonly proof: Proof;
  readonly change: Change;
}

async function claimIn(artifact: Artifact, { options, proof, change }: Held): Promise<Known<Claim>> {
  const { github, pull } = options;
  const { run, attempt, digest } = proof;
  if (artifact.run?.id !== run) return { unavailable: 'it belongs to another run' };
  if (digest === null && artifact.run.head !== pull.head) return { unavailable: 'it was made for another head' };
  if (artifact.isExpired) return { unavailable: 'GitHub has it no more' };
  if (artifact.bytes > CLAIM_BYTES) return { unavailable: `its archive is larger than ${CLAIM_BYTES} bytes` };
  const archive = await downloadArtifact(github, pull.repository, artifact.id);
  if ('unavailable' in archive) return archive;
  if (digest === null && artifact.digest !== `sha256:${sha256(archive.value)}`)
    return { unavailable: 'its bytes have another digest than GitHub recorded' };
  const text = claimText(archive.value, digest);
  const { base, head } = change;
  return 'value' in text ? readClaim(text.value, { base, head, run: String(run), attempt, share: WHOLE }) : text;
}

/** The text in an archive, held to the digest that its job declared where one is given. */
export function claimText(archive: Buffer, declared: string | null): Known<string> {
  const text = unzipOne(archive, { name: CLAIM_FILE, bytes: CLAIM_BYTES });
  if ('unavailable' in text || declared === null || declared === sha256(Buffer.from(text.value))) return text;
  return { unavailable: 'its bytes have another digest than its job declared' };
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
