/** Text with `*` for any text, as people write it; compared whole and in any case. A match costs at most the pattern's length times the text's. */
import { z } from 'zod';
import { matchWildcards, type Wanted } from './wildcards.ts';

/** What is longer than this is compared by its beginning. In UTF-16 units. */
const LONGEST = 1000;

const pattern = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u, { error: 'must be one line without invisible characters' });

/** One, or several of which one must match. */
export const patternsSchema = z.union([pattern, z.array(pattern).min(1).max(50)]);
export type Patterns = z.infer<typeof patternsSchema>;

export function matchesOne(text: string, patterns: Patterns): boolean {
  const items = [...text.slice(0, LONGEST).toLowerCase()];
  return [patterns].flat().some((written) => matchWildcards([...written.toLowerCase()].map(wanted), items));
}

function wanted(character: string): Wanted<string> {
  return character === '*' ? null : (one) => one === character;
}
