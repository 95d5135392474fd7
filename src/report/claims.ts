/** What jobs that run the change's code say they found: written as one canonical text, read as somebody else's word, and joined to what this process knows by itself. */
import { z } from 'zod';
import { canonical } from '../canonical.ts';
import type { CheckResult, Exercised, Finding, Known, Outcome } from '../model.ts';

/** One share of a check's work, the `index`-th of `of`. */
interface Share {
  readonly index: number;
  readonly of: number;
}

/** Where a claim was made: everything that it is held to. */
export interface ClaimPlace {
  readonly base: string;
  readonly head: string;
  /** Of the workflow's run. */
  readonly run: string;
  readonly attempt: number;
  readonly share: Share;
}

/** More functions than these a share need not try: whoever waits for it is a person. */
const FUNCTIONS_PER_SHARE = 12;
/** As many as verify.yml declares digests for. */
export const MOST_SHARES = 16;
/** Of the text of one claim. */
export const CLAIM_BYTES = 8 * 1024 * 1024;
/** The file's name in its artifact. */
export const CLAIM_FILE = 'claim.json';

const CHECK = 'behaviour';

/** Which jobs try the changed functions: none where nothing can be tried. */
export function sharesOf(results: readonly CheckResult[]): readonly Share[] {
  const functions = results.find(({ check }) => check === CHECK)?.targets?.length ?? 0;
  const of = Math.min(Math.ceil(functions / FUNCTIONS_PER_SHARE), MOST_SHARES);
  return Array.from({ length: of }, (_, at) => ({ index: at + 1, of }));
}

/** As a job is told which share is its own, such as `2/5`. */
export const printShare = ({ index, of }: Share): string => `${index}/${of}`;

/** The artifact of one share: an attempt has names of its own, because a run keeps those of the attempts before. */
export const claimArtifact = ({ index, of }: Share, attempt: number): string =>
  `assay-claim-${index}-of-${of}-attempt-${attempt}`;

/** Of which share, made in which attempt, an artifact of this name is the claim; null for any other artifact. */
export function shareOfArtifact(name: string): Pick<ClaimPlace, 'share' | 'attempt'> | null {
  const [, index, of, attempt] = /^assay-claim-(\d{1,2})-of-(\d{1,2})-attempt-(\d{1,6})$/.exec(name) ?? [];
  const share = { index: Number(index), of: Number(of) };
  const isShare = share.index >= 1 && share.index <= share.of && share.of <= MOST_SHARES;
  return isShare ? { share, attempt: Number(attempt) } : null;
}

/** All shares as one claim, made by the job that held each of them to the digest which its job declared. */
export const WHOLE: Share = { index: 1, of: 1 };
/** Its artifact. */
export const wholeArtifact = (attempt: number): string => `assay-claims-attempt-${attempt}`;

const short = z.string().max(2000);
const options = z.array(short).max(40);
const line = z.int().positive().max(100_000_000);
const count = z.int().nonnegative().max(1_000_000_000);
const span = z.object({ path: z.string().min(1).max(4096), from: line, to: line });
const finding = span.extend({
  rule: z.string().regex(/^behaviour\/[a-z-]{1,60}$/),
  level: z.enum(['error', 'warning', 'note']),
  message: short,
  help: short.optional(),
  reproduce: z.string().max(100_000).optional(),
  testPlace: z
    .object({ beside: short.nullable(), runner: z.string().max(40), folder: short, node: options, options })
    .optional(),
  subject: short.optional(),
});
const target = span.extend({
  name: short,
  status: z.enum(['equal', 'changed', 'as-documented', 'not-as-documented', 'not-tried']),
  inputs: count,
  because: short,
});
const claim = z.object({
  claim: z.literal(1),
  place: z.object({
    base: z.string().max(64),
    head: z.string().max(64),
    run: z.string().max(20),
    attempt: count,
    share: z.object({ index: line, of: line }),
  }),
  result: z.object({
    check: z.literal(CHECK),
    examined: count,
    findings: z.array(finding).max(2000),
    notChecked: z.array(z.object({ why: short, count })).max(2000),
    verified: z.array(z.object({ what: short, limit: short, spans: z.array(span).max(2000) })).max(100),
    targets: z.array(target).max(5000).optional(),
  }),
});
export type Claim = z.infer<typeof claim>;

/**
 * Null where the check was not run: silence is no claim, and neither is a check that looked at nothing because it could
 * not. What only the reader can know, who wrote the lines, is left out.
 */
export function printClaim(results: readonly CheckResult[], place: ClaimPlace): string | null {
  const result = results.find(({ check }) => check === CHECK);
  if (result === undefined || result.status === 'errored') return null;
  if (result.status === 'skipped' && result.examined === 0) return null;
  const { status: _, because: __, findings, ...rest } = result;
  const told = findings.map(({ origin: _origin, agent: _agent, fingerprint: _fingerprint, ...one }) => one);
  return `${canonical({ claim: 1, place, result: { ...rest, findings: told } })}\n`;
}

/** A claim that was made at this place and no other, in the one text that it has: nothing in it can be read in two ways. */
export function readClaim(text: string, place: ClaimPlace): Known<Claim> {
  const parsed = claim.safeParse(jsonIn(text));
  if (!parsed.success) return { unavailable: 'it is no claim of this version' };
  const other = PARTS.find((part) => canonical(parsed.data.place[part]) !== canonical(place[part]));
  return other === undefined ? { value: parsed.data } : { unavailable: `it was made for another ${other}` };
}

const PARTS = ['head', 'base', 'run', 'attempt', 'share'] as const;

function jsonIn(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return `${canonical(value)}\n` === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/** All shares as one outcome. `own`: the same check, run without its sandbox, which knows what was to be tried. */
export function joinClaims(own: CheckResult, claims: readonly Claim[]): Known<Outcome> {
  const results = claims.map(({ result }) => result);
  const targets = results.flatMap((one): readonly Exercised[] => one.targets ?? []);
  if (namesOf(targets) !== namesOf(own.targets ?? []))
    return { unavailable: 'it speaks of other functions than those that changed' };
  const examined = results.reduce((sum, one) => sum + one.examined, 0);
  if (examined < own.examined) return { unavailable: 'it tells of less than was in question' };
  const findings = results.flatMap(({ findings: all }) => all);
  const verified = results.flatMap((one) => one.verified);
  const paths = new Set(targets.map(({ path }) => path));
  const spoken = [...findings, ...verified.flatMap(({ spans }) => spans)];
  if (spoken.some(({ path, from, to }) => !paths.has(path) || from > to))
    return { unavailable: 'it speaks of lines that are not in question' };
  return {
    value: {
      examined,
      findings: findings.map(withoutHoles),
      notChecked: results.flatMap(({ notChecked }) => notChecked),
      verified,
      targets: inOrderOf(own.targets ?? [], targets),
    },
  };
}

const nameOf = ({ path, from, to, name }: Exercised): string => JSON.stringify([path, from, to, name]);
const namesOf = (targets: readonly Exercised[]): string => JSON.stringify(targets.map(nameOf).sort());

function inOrderOf(own: readonly Exercised[], claimed: readonly Exercised[]): readonly Exercised[] {
  const order = new Map(own.map((one, at) => [nameOf(one), at]));
  return claimed.toSorted((one, other) => (order.get(nameOf(one)) ?? 0) - (order.get(nameOf(other)) ?? 0));
}

function withoutHoles({ help, reproduce, testPlace, subject, ...rest }: Claim['result']['findings'][number]): Finding {
  return {
    ...rest,
    ...(help !== undefined && { help }),
    ...(reproduce !== undefined && { reproduce }),
    ...(testPlace !== undefined && { testPlace }),
    ...(subject !== undefined && { subject }),
  };
}

/** Whether there is anything that a sandbox could have tried. */
export const isClaimable = (own: CheckResult): boolean => own.status !== 'errored' && (own.targets?.length ?? 0) > 0;
