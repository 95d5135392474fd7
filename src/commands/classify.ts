/** `assay classify`: who wrote the change, and nothing else. Of a policy it takes the agents and bots; without one, its parser is not loaded. */
import type { Change, Declared, Provenance } from '../model.ts';
import type { Texts } from '../policy/texts/referenced-files.ts';
import type { Agent } from '../provenance/agent.ts';
import { outputOption, repositoryFrom, repositoryOptions } from '../repository-options.ts';
import type { World } from '../world/world.ts';
import type { Command } from './command.ts';

const FORMATS = ['text', 'json', 'git-ai', 'agent-trace'] as const;

/** Loaded while git compares. */
async function classifier(): Promise<(change: Change, policy: Texts | null) => Promise<Provenance>> {
  const [{ agents }, { classify }, { declaredAgents, declaredSignals }, { signals }] = await Promise.all([
    import('../provenance/agents.ts'),
    import('../provenance/classify.ts'),
    import('../provenance/declared.ts'),
    import('../provenance/signals.ts'),
  ]);
  return async (change, policy) => {
    const declared = policy === null ? { agents: [], bots: [] } : await declaredIn(policy, agents);
    const known = [...agents, ...declaredAgents(declared)];
    return classify(change, known, [...signals, ...declaredSignals(declared)]);
  };
}

async function declaredIn(policy: Texts, agents: readonly Agent[]): Promise<Declared> {
  const [{ checks }, { conditions }, { parsePolicy }] = await Promise.all([
    import('../checks.ts'),
    import('../policy/conditions.ts'),
    import('../policy/parsing/parse-policy.ts'),
  ]);
  return parsePolicy(policy, conditions, { checks, agents }).declares;
}

/** The parser of policies is loaded where there is one. */
async function policyOf(world: World, change: Change): Promise<Texts | null> {
  if ((await world.source.policy(change)) === null) return null;
  return (await import('../policy-texts.ts')).policyTexts(world, change);
}

interface Wish {
  readonly format: string;
  readonly colour: boolean;
  /** Assay's own. */
  readonly version: string;
}

async function print(change: Change, provenance: Provenance, { format, colour, version }: Wish): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json.ts')).printProvenance(change, provenance);
    case 'git-ai':
      return lines((await import('../provenance/writers/git-ai.ts')).gitAiNotes(change, provenance));
    case 'agent-trace': {
      const { agentTraceRecord } = await import('../provenance/writers/agent-trace.ts');
      return agentTraceRecord(change, provenance, { timestamp: timeOf(change), version });
    }
    default:
      return (await import('../report/text.ts')).printProvenanceText(change, provenance, { colour });
  }
}

/** One JSON value on each line: `{ commit, text }`, a note for `git notes --ref=ai add --file=-`. */
const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** The time of the revision and not of this run, so that the same change gives the same bytes. RFC 3339, UTC. */
function timeOf({ commits, head }: Change): string {
  const seconds = commits.find(({ sha }) => sha === head)?.committed ?? 0;
  return new Date(seconds * 1000).toISOString();
}

export default {
  name: 'classify',
  summary: 'who wrote the change: an agent, a person, a bot, or nobody can tell',
  options: [
    ...repositoryOptions,
    { flags: '--policy <file>', description: 'its agents and bots count (default: .github/assay.yml at the target)' },
    { flags: '--format <format>', description: 'how to print it', choices: FORMATS, default: 'text' },
    outputOption,
  ],
  async run(given, machine) {
    await using world = await machine.openRepository(repositoryFrom(given));
    const [change, classify] = await Promise.all([world.source.change(), classifier()]);
    const { format = 'text', output } = given;
    const text = await print(change, await classify(change, await policyOf(world, change)), {
      format,
      colour: machine.colour && output === undefined,
      version: machine.version,
    });
    await machine.deliver(text, output);
    return 0;
  },
} satisfies Command;
