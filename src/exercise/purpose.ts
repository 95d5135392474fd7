/** What a change says of itself: whether it means to keep behaviour, so that another result is a mistake, or to change it. */

/** Types of commits that promise to leave results as they are. Conventional Commits, and what people write in their place. */
const KEEPING = /^(?:refactor|perf|docs?|chore|style|types?|build|ci|test|cleanup|clean up|rename|move|format|lint)\b/i;
const FIXING = /^(?:fix|bugfix|hotfix|revert|security)\b/i;

export type Purpose = 'keeps' | 'fixes' | 'changes';

/** By a title or the first line of a message. `!` marks a change that breaks on purpose. */
export function purposeOf(title: string): Purpose {
  const plain = title.trim().replace(/^[^\p{L}]+/u, '');
  if (/^[a-z]+(?:\([^)]{0,80}\))?!:/i.test(plain)) return 'changes';
  if (KEEPING.test(plain)) return 'keeps';
  return FIXING.test(plain) ? 'fixes' : 'changes';
}

/** Whether any of the texts says that something broken was mended: a type of commit, the word, or the number of what it closes. */
export const claimsFix = (texts: readonly string[]): boolean =>
  texts.some(
    (text) => purposeOf(text) === 'fixes' || /\bfix(?:es|ed)? #\d|\bbug(?:s|fix)?\b/i.test(text.slice(0, 500)),
  );
