/** Accounts that the policy declares to be an agent's or a bot's: whatever kind of account the forge takes them for, their word is no person's. */
import type { Account, Declared, Forge, Known } from '../../model.ts';

/** The forge's facts with these accounts called bots; the very same where the policy declares none. */
export function withMachines(forge: Forge, { agents, bots }: Declared): Forge {
  const logins = new Set([...agents, ...bots].flatMap((one) => one.logins).map((login) => login.toLowerCase()));
  if (logins.size === 0) return forge;
  const seen = (account: Account): Account =>
    logins.has(account.login.toLowerCase()) ? { ...account, kind: 'bot' } : account;
  const by = <One extends { readonly by: Account }>(all: Known<readonly One[]>): Known<readonly One[]> =>
    'unavailable' in all ? all : { value: all.value.map((one) => ({ ...one, by: seen(one.by) })) };
  const { reviews, labelings, comments, deployments } = forge;
  return {
    ...forge,
    reviews:
      'unavailable' in reviews
        ? reviews
        : { value: reviews.value.map((one) => ({ ...one, reviewer: seen(one.reviewer) })) },
    ...(labelings !== undefined && { labelings: by(labelings) }),
    ...(comments !== undefined && { comments: by(comments) }),
    ...(deployments !== undefined && { deployments: by(deployments) }),
  };
}
