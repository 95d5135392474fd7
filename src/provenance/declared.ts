/** What a policy declares, as the agents and signals that it adds: more evidence, never less. */
import type { Declared, DeclaredAgent, Evidence } from '../model.ts';
import type { Agent } from './agent.ts';
import { wordsIn } from './naming.ts';
import type { Signal } from './signal.ts';
import { declaredAutomation } from './signals/automation.ts';
import { wildcard } from './wildcard.ts';

export const declaredAgents = ({ agents }: Declared): readonly Agent[] => agents.map(agentOf);

export const declaredSignals = ({ bots }: Declared): readonly Signal[] =>
  bots.length === 0
    ? []
    : [
        declaredAutomation(
          bots.map(({ name, logins, names, emails }) => ({
            name,
            logins: logins.map(lower),
            names: names.map(lower),
            emails: emails.map(lower),
          })),
        ),
      ];

const lower = (text: string): string => text.toLowerCase();

function agentOf({ id, name = id, emails, logins, names, trailers, branches, lines }: DeclaredAgent): Agent {
  return {
    declared: true,
    id,
    name,
    vendor: '',
    docs: '',
    names: names.map((one) => wordsIn(one).join(' ')),
    marks: {
      emails: emails.map(lower),
      logins: logins.map(lower),
      trailers: trailers.map(({ key, value }) => ({ key: lower(key), value: wildcard(value) })),
      branches: branches.map(wildcard),
      lines: lines.map(wildcard),
    },
    examples: [],
    counterexamples: [],
  };
}

/**
 * What is seen with a repository's own agents, in which the evidence that they brought says so, and beside it what is
 * seen of agents without them: another name can change how a text is read, and must not make it say less.
 */
export function withDeclared(known: readonly Evidence[], all: readonly Evidence[]): readonly Evidence[] {
  const without = new Set(known.map(wordingOf));
  const places = new Set(all.filter(({ claims }) => claims === 'agent').map(placeOf));
  const lost = known.filter((one) => one.claims === 'agent' && (isVerified(one) || !places.has(placeOf(one))));
  const seen = new Set(all.map(wordingOf));
  return [
    ...all.map((one) => (without.has(wordingOf(one)) ? one : broughtByPolicy(one))),
    ...lost.filter((one) => !seen.has(wordingOf(one))),
  ];
}

const isVerified = ({ trust }: Evidence): boolean => trust === 'verified';

/** The forge may vouch for an account; that the account is an agent's is the policy's word. */
const broughtByPolicy = (one: Evidence): Evidence => ({
  ...one,
  signal: `policy/${one.signal}`,
  trust: isVerified(one) ? 'declared' : one.trust,
});

const placeOf = ({ signal, quote, scope }: Evidence): string => JSON.stringify([signal, quote, scope]);
const wordingOf = (one: Evidence): string => JSON.stringify([placeOf(one), one.claims, one.agent, one.trust]);
