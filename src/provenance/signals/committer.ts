/** An agent made the commit object of what somebody else authored. Some tools mark the person's own commits that way; those agents say so. */
import { recogniseAs, sameIdentity, written } from '../identity.ts';
import { type IdentitySignal, NOTHING, quote } from '../signal.ts';

export default {
  name: 'committer',
  title: "the committer's name and address, where the author is another",
  reads: 'identity',
  find({ author, committer }, roster) {
    const found = sameIdentity(author, committer) ? undefined : recogniseAs('committer', committer, roster);
    if (!found?.agent) return NOTHING;
    const { agent, model, trust, tier } = found;
    return [
      { claims: 'agent', agent: agent.id, model, trust, tier: tier ?? 'assisted', quote: quote(written(committer)) },
    ];
  },
} satisfies IdentitySignal;
