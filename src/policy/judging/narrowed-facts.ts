/** The facts of a part of the change: what the conditions beside `paths` see. */
import type { CheckResult, Facts, FileChange, FileProvenance, Path } from '../../model.ts';
import { recounted } from '../origins/recount.ts';
import type { Paths } from '../patterns/glob-list.ts';
import { filesIn } from '../patterns/matching-files.ts';

/**
 * Keeps the files that `paths` means, by their path at head or, for what was renamed or removed, at base; and of
 * provenance and checks, what is about them. What a check could not look at has no place, so it stays. Commits,
 * and what the forge knows, are of the change as a whole.
 */
export function narrowed(facts: Facts, paths: Paths): Facts {
  const files = filesIn(facts.change.files, paths);
  if (files.length === facts.change.files.length) return facts;
  const provenance = recounted(facts.provenance, provenanceOf(facts.provenance.files, files));
  const kept = new Set(files.map(({ path }) => path));
  return {
    ...facts,
    change: { ...facts.change, files },
    provenance,
    results: facts.results.map((result) => narrowedResult(result, kept)),
  };
}

const byPath = new WeakMap<readonly FileProvenance[], ReadonlyMap<Path, FileProvenance>>();

function provenanceOf(all: readonly FileProvenance[], files: readonly FileChange[]): readonly FileProvenance[] {
  const known = byPath.get(all) ?? new Map(all.map((file) => [file.path, file]));
  byPath.set(all, known);
  return files.flatMap(({ path }) => known.get(path) ?? []);
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
