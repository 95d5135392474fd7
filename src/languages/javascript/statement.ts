/** What reading one statement at the top of a file gives, and where such a statement ends. */
import type { PlacedSite } from './site.ts';
import { token } from './tokens.ts';

export interface Step {
  readonly sites: readonly PlacedSite[];
  readonly end: number;
  /** The sites are certain, what follows them is not. */
  readonly stop?: true;
}

/** A statement ends at `;`, at the end of its line, or at the end of the file. */
export function closed(text: string, at: number, sites: readonly PlacedSite[]): Step | undefined {
  const next = token(text, at);
  if (next.text === ';') return { sites, end: next.end };
  return next.text === '' || text.slice(at, next.start).includes('\n') ? { sites, end: at } : undefined;
}
