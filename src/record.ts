/** The decision record: what was judged, by which policy, and what followed, as one text for equal inputs. It can be judged again offline. */
import { z } from 'zod';
import { canonical } from './canonical.ts';
import { checks } from './checks.ts';
import { UserError } from './errors.ts';
import { sha256 } from './hash.ts';
import type { Effect, Report, Verdict } from './model.ts';
import { conditions } from './policy/conditions.ts';
import { judge } from './policy/judging/judge.ts';
import { parsePolicy } from './policy/parsing/parse-policy.ts';
import type { Policy } from './policy/policy.ts';
import { recordedFacts } from './policy/record/facts-schema.ts';
import { fromRecorded, toRecorded } from './policy/record/recorded-facts.ts';
import { recordedParts, recordedVerdict } from './policy/record/verdict-schema.ts';
import { agents } from './provenance/agents.ts';
import { withoutSecrets } from './report/secrets.ts';
import { version } from './version.ts';

const recordSchema = z.strictObject({
  record: z.literal(1),
  versions: z.strictObject({ assay: z.string() }),
  /** SHA-256 of the inputs' canonical JSON, hexadecimal. */
  digest: z.string(),
  inputs: z.strictObject({ facts: recordedFacts, policy: recordedParts }),
  verdict: recordedVerdict,
});
type DecisionRecord = z.infer<typeof recordSchema>;

/** No clock but the facts' own, nothing of the machine. What looks like a secret is cut, but in paths and policies. */
export function recordOf({ verdict, ...facts }: Report, assay: string): string {
  const { parts = [] } = verdict.policy;
  const inputs = { facts: redacted(toRecorded(facts)), policy: parts };
  const record = {
    record: 1,
    versions: { assay },
    digest: sha256(canonical(inputs)),
    inputs,
    verdict: redacted(withoutParts(verdict)),
  };
  return `${canonical(record)}\n`;
}

function withoutParts(verdict: Verdict): Verdict {
  const { source, digest } = verdict.policy;
  return { ...verdict, policy: { source, digest } };
}

/** Without them nothing can be found, and nothing is meant by a glob. */
const EXACT: ReadonlySet<string> = new Set(['path', 'from']);

function redacted(value: unknown): unknown {
  if (typeof value === 'string') return withoutSecrets(value);
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, EXACT.has(key) ? inner : redacted(inner)]);
  return Object.fromEntries(entries);
}

/** The effects with the record beside the report. */
export function withRecord(effects: readonly Effect[], report: Report): readonly Effect[] {
  return effects.map((effect) =>
    effect.kind === 'report' ? { ...effect, record: recordOf(report, version) } : effect,
  );
}

/** A record, judged again. */
export interface Replay {
  readonly policy: Policy;
  readonly report: Report;
  /** The version that made the record. */
  readonly recordedBy: string;
  readonly recorded: DecisionRecord['verdict'];
  /** Whether the record made of it now is the one that was read. */
  readonly isSame: boolean;
}

/** @throws UserError for what is no record, was altered, or holds a policy that this version does not read. */
export function replay(text: string, source: string): Replay {
  const record = readRecord(text, source);
  const { facts: recorded, policy: parts } = record.inputs;
  const root = parts.find(({ name }) => name === null);
  if (root === undefined) throw new UserError(`${source}: the record holds no policy`);
  const others = new Map(parts.flatMap(({ name, ...part }) => (name === null ? [] : [[name, part] as const])));
  const policy = parsePolicy({ ...root, others }, conditions, { checks, agents });
  const facts = fromRecorded(recorded);
  const report = { ...facts, verdict: judge(policy, facts) };
  const isSame = recordOf(report, record.versions.assay) === `${canonical(record)}\n`;
  return { policy, report, recordedBy: record.versions.assay, recorded: record.verdict, isSame };
}

function readRecord(text: string, source: string): DecisionRecord {
  const parsed = recordSchema.safeParse(jsonIn(text, source));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : ` at \`${issue.path.join('.').slice(0, 100)}\``;
    throw new UserError(`${source}: no decision record of this version${where}: ${issue?.message ?? 'not understood'}`);
  }
  const { digest, inputs } = parsed.data;
  if (sha256(canonical(inputs)) === digest) return parsed.data;
  throw new UserError(`${source}: the record was altered: its facts or policy have another digest than it says`);
}

function jsonIn(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(
      `${source}: no decision record: it is not JSON; name a file that \`assay check --record\` wrote`,
    );
  }
}
