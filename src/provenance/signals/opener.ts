/** The forge says that an agent's account opened the change. */
import { type ChangeSignal, quote } from '../signal.ts';

export default {
  name: 'opener',
  title: 'the account that opened the change, as the forge gives it',
  reads: 'change',
  find({ opener }, roster) {
    const hit = opener ? roster.logins.get(opener.login.toLowerCase()) : undefined;
    if (!opener || !hit || hit.tier === 'suggested') return [];
    return [
      {
        claims: 'agent',
        agent: hit.agent.id,
        model: null,
        tier: 'authored',
        signal: 'opener',
        // People rename themselves to whatever is free; only an app's kind of account tells that it is the app.
        trust: opener.kind === 'bot' ? 'verified' : 'declared',
        quote: quote(opener.login),
        scope: { kind: 'change' },
      },
    ];
  },
} satisfies ChangeSignal;
