/** Who asked the agent, as written: a person credited beside an agent that is the author, or a line that says so. */
import type { Commit, Tier } from '../model.ts';
import { parseIdentity, recognise } from './identity.ts';
import type { Message } from './message.ts';
import type { Roster } from './roster.ts';

const SAYS_SO = /\b(?:on behalf of|started by|requested by:?|prompted by:?) (@[a-z0-9-]{1,39})\b/i;
const CREDIT = /^(?:co-authored-by|requested-by|on-behalf-of|prompted-by)$/;

/** Null when nobody wrote it down. The author of a commit that an agent only assisted is no news. */
export function operatorIn(commit: Commit, message: Message, tier: Tier | null, roster: Roster): string | null {
  const said = message.lines.find(({ text }) => text.includes('@') && SAYS_SO.test(text));
  if (said) return SAYS_SO.exec(said.text)?.[1] ?? null;
  if (tier !== 'authored') return null;
  const credits = message.lines.flatMap(({ trailer }) => (trailer && CREDIT.test(trailer.key) ? [trailer.value] : []));
  const person = credits.find((credit) => isPerson(credit, commit, roster));
  return person ?? null;
}

function isPerson(credit: string, commit: Commit, roster: Roster): boolean {
  const identity = parseIdentity(credit);
  const bot = /\[bot\]|\bbot\b/i.test(credit) || identity.email === commit.author.email;
  return identity.email !== '' && !bot && recognise(identity, roster) === undefined;
}
