/** A workflow file that calls one of ours and does nothing else: what it calls, or why what runs beside it could speak in its place. */
import { z } from 'zod';
import type { Known } from '../model.ts';

const file = z.object({ jobs: z.record(z.string(), z.object({ uses: z.string().optional() })) });

/** The `uses` of its only job. A job beside ours could put an artifact in the place of ours, for a run's artifacts belong to all of its jobs. */
export async function calledBy(text: string): Promise<Known<string>> {
  const parsed = file.safeParse(await yamlIn(text));
  if (!parsed.success) return { unavailable: 'the workflow that ran it is not understood' };
  const [only, ...others] = Object.values(parsed.data.jobs);
  if (only?.uses === undefined || others.length > 0)
    return { unavailable: 'the workflow that ran it has other jobs, which could put a claim of theirs in its place' };
  return { value: only.uses };
}

async function yamlIn(text: string): Promise<unknown> {
  const [{ parse }, { tooDeepAt }] = await Promise.all([import('yaml'), import('../yaml-nesting.ts')]);
  try {
    if (tooDeepAt(text) !== null) return undefined;
    return parse(text, { maxAliasCount: 10, prettyErrors: false, logLevel: 'error' });
  } catch {
    return undefined;
  }
}
