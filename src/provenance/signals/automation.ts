/** The commit's author is a bot that is no AI agent: one that is known, or, weakly, one that only calls itself so. */
import type { Identity, Trust } from '../../model.ts';
import type { Bot } from '../bots.ts';
import { recogniseAs, written } from '../identity.ts';
import type { Roster } from '../roster.ts';
import { type IdentitySignal, NOTHING, quote, type Sighting } from '../signal.ts';

const NOREPLY = /^(?:\d{1,12}\+)?([^@]{1,100})@users\.noreply\.github\.com$/;

/** Closes over the bots that are known. */
export function automation(bots: readonly Bot[]): IdentitySignal {
  const isOne = oneOf(bots);
  return {
    name: 'automation',
    title: 'the author is a known bot, or calls itself one',
    reads: 'identity',
    find({ author }, roster) {
      const trust = isOne(author) ? 'declared' : callsItselfBot(author) ? 'weak' : undefined;
      return trust === undefined ? NOTHING : unlessAgent(author, trust, roster);
    },
  };
}

/** The same for the bots that a repository declares: beside the known ones, and never in an agent's place. */
export function declaredAutomation(bots: readonly Bot[]): IdentitySignal {
  const isOne = oneOf(bots);
  return {
    name: 'policy/automation',
    title: 'the author is a bot that the policy declares',
    reads: 'identity',
    find: ({ author }, roster) => (isOne(author) ? unlessAgent(author, 'declared', roster) : NOTHING),
  };
}

function oneOf(bots: readonly Bot[]): (identity: Identity) => boolean {
  const names = new Set(bots.flatMap((bot) => [...(bot.names ?? []), ...(bot.logins ?? [])]));
  const logins = new Set(bots.flatMap((bot) => bot.logins ?? []));
  const emails = new Set(bots.flatMap((bot) => bot.emails ?? []));
  return ({ name, email }) => {
    const address = email.toLowerCase();
    return names.has(name.toLowerCase()) || emails.has(address) || logins.has(loginIn(address) ?? '');
  };
}

const loginIn = (address: string): string | undefined => NOREPLY.exec(address)?.[1];

function unlessAgent(author: Identity, trust: Trust, roster: Roster): readonly Sighting[] {
  if (recogniseAs('author', author, roster)) return NOTHING;
  return [{ claims: 'automation', agent: null, model: null, tier: null, trust, quote: quote(written(author)) }];
}

/** `x[bot]`, `release-bot`, `Release Bot`, `DPEBot`; no surname that ends in those letters. */
function callsItselfBot({ name, email }: Identity): boolean {
  const says = name.length <= 200 && (/\[bot\]$|[\s._-](?:bot|robot)$/i.test(name) || /[A-Za-z]Bot$/.test(name));
  return says || loginIn(email.toLowerCase())?.endsWith('[bot]') === true;
}
