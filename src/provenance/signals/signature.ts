/** The forge made and signed the commit itself, for an app's account: an agent's, or that of a bot that does one thing. */
import type { Commit } from '../../model.ts';
import type { Bot } from '../bots.ts';
import { accountIn, written } from '../identity.ts';
import { type IdentitySignal, NOTHING, quote } from '../signal.ts';

/** Closes over the bots, so that a repository can bring its own. */
export function signature(bots: readonly Bot[]): IdentitySignal {
  const accounts = new Set(bots.flatMap((bot) => bot.accounts ?? []));
  return {
    name: 'signature',
    title: "the account for which the forge itself made and signed the commit, and no person's",
    reads: 'identity',
    find(commit, roster) {
      const account = isMadeByForge(commit) ? accountIn(commit.author.email) : undefined;
      if (account === undefined) return NOTHING;
      const seen = { model: null, trust: 'verified', quote: quote(written(commit.author)) } as const;
      const hit = roster.logins.get(account.login);
      if (hit) return [{ ...seen, claims: 'agent', agent: hit.agent.id, tier: hit.tier ?? 'authored' }];
      const isBot = accounts.has(`${account.id}+${account.login}`) && isPushedBy(account.id, commit);
      return isBot ? [{ ...seen, claims: 'automation', agent: null, tier: null }] : NOTHING;
    },
  };
}

/**
 * With its own key the forge signs what somebody has it make, and writes that account's address into the author: an
 * app's is no person's. A squash is signed for whoever opened the pull request, whoever wrote its commits.
 */
const isMadeByForge = ({ forge }: Commit): boolean =>
  forge?.signature?.isValid === true &&
  forge.signature.by === 'forge' &&
  forge.author === null &&
  forge.push?.how !== 'merged';

/** What makes an answer milder takes more: that it was no squash has to be known. */
const isPushedBy = (id: number, { forge }: Commit): boolean =>
  forge?.push?.by.id === id && forge.push.by.kind === 'bot';
