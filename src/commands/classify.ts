/** `assay classify`: who wrote the change, and nothing else. Loads no parser and reads no policy. */
import type { Change, Provenance } from '../model.ts';
import { outputOption, repositoryFrom, repositoryOptions } from '../repository-options.ts';
import type { Command } from './command.ts';

/** Loaded while git looks for the change. */
async function classifier(): Promise<(change: Change) => Provenance> {
  const [{ agents }, { classify }, { signals }] = await Promise.all([
    import('../provenance/agents.ts'),
    import('../provenance/classify.ts'),
    import('../provenance/signals.ts'),
  ]);
  return (change) => classify(change, agents, signals);
}

export default {
  name: 'classify',
  summary: 'who wrote the change: an agent, a person, a bot, or nobody can tell',
  options: [
    ...repositoryOptions,
    { flags: '--format <format>', description: 'how to print it', choices: ['text', 'json'], default: 'text' },
    outputOption,
  ],
  async run(given, machine) {
    const [opened, classify] = await Promise.all([machine.openRepository(repositoryFrom(given)), classifier()]);
    await using world = opened;
    const change = await world.source.change();
    const provenance = classify(change);
    const { format, output } = given;
    const text =
      format === 'json'
        ? (await import('../report/json.ts')).printProvenance(change, provenance)
        : (await import('../report/text.ts')).printProvenanceText(change, provenance, {
            colour: machine.colour && output === undefined,
          });
    await machine.deliver(text, output);
    return 0;
  },
} satisfies Command;
