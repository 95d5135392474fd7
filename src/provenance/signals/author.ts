/** The commit names an agent as its author. */
import { recogniseAs, written } from '../identity.ts';
import { type IdentitySignal, NOTHING, quote } from '../signal.ts';

export default {
  name: 'author',
  title: "the author's name and address",
  reads: 'identity',
  find({ author }, roster) {
    const byForm = roster.authors.find(({ pattern }) => pattern.test(author.name));
    const found = byForm ? { ...byForm, model: null } : recogniseAs('author', author, roster);
    if (!found) return NOTHING;
    const { agent, model, trust, tier } = found;
    const seen = { claims: 'agent', agent: agent?.id ?? null, model, trust, quote: quote(written(author)) } as const;
    return [{ ...seen, tier: tier ?? 'authored' }];
  },
} satisfies IdentitySignal;
