/** An agent's account pushed the commit, by the forge's own records. That a person's did says nothing: most agents push as the person who runs them. */
import type { Push, Trust } from '../../model.ts';
import { recogniseAs } from '../identity.ts';
import { type IdentitySignal, NOTHING, quote } from '../signal.ts';

export default {
  name: 'pusher',
  title: 'the account that pushed the commit, as the forge recorded it',
  reads: 'identity',
  find({ author, forge }, roster) {
    const push = forge?.push;
    const hit = push ? roster.logins.get(push.by.login.toLowerCase()) : undefined;
    if (!push || !hit || hit.tier === 'suggested') return NOTHING;
    const isAuthor = recogniseAs('author', author, roster)?.agent === hit.agent;
    const trust = trustIn(push, isAuthor);
    if (trust === undefined) return NOTHING;
    const tier = isAuthor ? 'authored' : 'assisted';
    return [{ claims: 'agent', agent: hit.agent.id, model: null, tier, trust, quote: quote(push.by.login) }];
  },
} satisfies IdentitySignal;

/** Under somebody else's name: a push that only adds brings what is new; a new branch may begin with what was there; a force-push moves what others wrote. */
function trustIn({ by, how }: Push, isAuthor: boolean): Trust | undefined {
  if (how === 'merged' || (how === 'rewritten' && !isAuthor)) return undefined;
  if (by.kind !== 'bot') return 'declared';
  return how === 'created' && !isAuthor ? 'weak' : 'verified';
}
