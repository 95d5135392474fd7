/** Adds to a finding what the check does not know: who wrote its lines, and a name that lasts. */
import { sha256 } from '../hash.ts';
import type { Finding, Provenance, StampedFinding } from '../model.ts';

export function stamp(finding: Finding, provenance: Provenance): StampedFinding {
  return { ...finding, ...authorship(finding, provenance), fingerprint: fingerprint(finding) };
}

/** Several origins are `mixed`; the agent stays named while it is one. */
function authorship({ path, from, to }: Finding, { files }: Provenance): Pick<StampedFinding, 'origin' | 'agent'> {
  const spans = files.filter((file) => file.path === path).flatMap((file) => file.spans);
  const touched = spans.filter((span) => span.from <= to && span.to >= from);
  const origins = new Set(touched.map(({ origin }) => origin));
  const agents = new Set(
    touched.flatMap(({ origin, agent }) => (origin === 'agent' || origin === 'mixed' ? [agent] : [])),
  );
  const [origin = 'unknown'] = origins;
  const [agent = null] = agents;
  return { origin: origins.size > 1 ? 'mixed' : origin, agent: agents.size > 1 ? null : agent };
}

/** 16 hexadecimal digits over rule, path and subject: the same while lines move. No path holds a NUL. */
export function fingerprint({ rule, path, subject, message }: Finding): string {
  return sha256([rule, path, subject ?? message].join('\0')).slice(0, 16);
}
