/** The facts of a part of the change: what the conditions beside `paths` see. */
import type { CheckResult, Facts, FileChange, Path } from '../model.ts';
import { recounted } from './attribution.ts';

/**
 * Keeps the files that `match` means, by their path at head or, for what was renamed or removed, at base; and of
 * provenance and checks, what is about them. What a check could not look at has no place, so it stays. Commits,
 * and what the forge knows, are of the change as a whole.
 */
export function narrowed(facts: Facts, match: (path: Path) => boolean): Facts {
  const files = facts.change.files.filter(({ path, from }) => match(path) || (from !== null && match(from)));
  if (files.length === facts.change.files.length) return facts;
  const kept = pathsOf(files);
  return {
    ...facts,
    change: { ...facts.change, files },
    provenance: recounted(
      facts.provenance,
      facts.provenance.files.filter(({ path }) => kept.has(path)),
    ),
    results: facts.results.map((result) => narrowedResult(result, kept)),
  };
}

function pathsOf(files: readonly FileChange[]): ReadonlySet<Path> {
  return new Set(files.map(({ path }) => path));
}

/** A check that failed elsewhere alone has passed here; one that could not look has looked nowhere. */
function narrowedResult(result: CheckResult, kept: ReadonlySet<Path>): CheckResult {
  const findings = result.findings.filter(({ path }) => kept.has(path));
  const verified = result.verified.map((one) => ({ ...one, spans: one.spans.filter(({ path }) => kept.has(path)) }));
  const isErrorGone = result.findings.some(isError) && !findings.some(isError);
  const status = result.status === 'failed' && isErrorGone ? 'passed' : result.status;
  return { ...result, status, findings, verified };
}

function isError({ level }: { readonly level: string }): boolean {
  return level === 'error';
}
