/** A workflow file that calls one of ours and does nothing else: what it calls, or why what runs beside it could speak in its place. */
import type { Known } from '../../model.ts';

/** The `uses` of its only job. A job beside ours could put an artifact in the place of ours, for a run's artifacts belong to all of its jobs. */
export async function calledBy(text: string): Promise<Known<string>> {
  const jobs = valueIn(await yamlIn(text), 'jobs');
  if (!(jobs instanceof Map)) return { unavailable: 'the workflow that ran it is not understood' };
  const [only, ...others]: readonly unknown[] = [...jobs.values()];
  const uses = valueIn(only, 'uses');
  if (typeof uses !== 'string' || others.length > 0)
    return { unavailable: 'the workflow that ran it has other jobs, which could put a claim of theirs in its place' };
  return { value: uses };
}

const valueIn = (map: unknown, key: string): unknown => (map instanceof Map ? map.get(key) : undefined);

/** With maps for mappings: a job may be called like what every object has, `__proto__`, and must not be overlooked. */
async function yamlIn(text: string): Promise<unknown> {
  const [{ parse }, { tooDeepAt }] = await Promise.all([import('yaml'), import('../../yaml-nesting.ts')]);
  try {
    if (tooDeepAt(text) !== null) return undefined;
    return parse(text, { mapAsMap: true, maxAliasCount: 10, prettyErrors: false, logLevel: 'error' });
  } catch {
    return undefined;
  }
}
