/** The commit's author is a bot that is no AI agent: one that is known, or, weakly, one that only calls itself so. */
import type { Identity, Trust } from '../../model.ts';
import type { Bot } from '../bots.ts';
import { recogniseAs, written } from '../identity.ts';
import { type IdentitySignal, NOTHING, quote } from '../signal.ts';

const NOREPLY = /^(?:\d{1,12}\+)?([^@]{1,100})@users\.noreply\.github\.com$/;

/** Closes over the bots, so that a repository can bring its own. */
export function automation(bots: readonly Bot[]): IdentitySignal {
  const names = new Set(bots.flatMap((bot) => [...(bot.names ?? []), ...(bot.logins ?? [])]));
  const logins = new Set(bots.flatMap((bot) => bot.logins ?? []));
  const emails = new Set(bots.flatMap((bot) => bot.emails ?? []));
  const trustIn = ({ name, email }: Identity): Trust | undefined => {
    const address = email.toLowerCase();
    const login = NOREPLY.exec(address)?.[1];
    const known = names.has(name.toLowerCase()) || emails.has(address) || (login !== undefined && logins.has(login));
    if (known) return 'declared';
    return callsItselfBot(name) || login?.endsWith('[bot]') ? 'weak' : undefined;
  };
  return {
    name: 'automation',
    title: 'the author is a known bot, or calls itself one',
    reads: 'identity',
    find({ author }, roster) {
      const trust = recogniseAs('author', author, roster) ? undefined : trustIn(author);
      if (trust === undefined) return NOTHING;
      return [{ claims: 'automation', agent: null, model: null, tier: null, trust, quote: quote(written(author)) }];
    },
  };
}

/** `x[bot]`, `release-bot`, `Release Bot`, `DPEBot`; no surname that ends in those letters. */
const callsItselfBot = (name: string): boolean =>
  name.length <= 200 && (/\[bot\]$|[\s._-](?:bot|robot)$/i.test(name) || /[A-Za-z]Bot$/.test(name));
