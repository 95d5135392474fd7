/**
 * Entire's checkpoint metadata, `<id>/<session>/metadata.json` of the branch `entire/checkpoints/v1`: an agent and the files it touched, no lines.
 * Source: cmd/entire/cli/checkpoint/checkpoint.go of entireio/cli. A commit names its checkpoint in the trailer `Entire-Checkpoint`.
 */
import type { Format } from '../format.ts';
import { gather } from '../gather.ts';
import { field, listOf, nameOf, numberOf, parseJson, quoteOf, textOf } from '../json.ts';

export default {
  name: 'entire',
  sniff: (text) => /^\s*\{/.test(text) && text.includes('"checkpoint_id"') && text.includes('"files_touched"'),

  read(text, { commits }) {
    const found = gather();
    const session = parseJson(text);
    const checkpoint_id = textOf(field(session, 'checkpoint_id'));
    if (checkpoint_id === null) found.miss('checkpoints that are cut or malformed');
    // The summary of a checkpoint lists its sessions, each of which has a file of its own.
    if (checkpoint_id === null || Array.isArray(field(session, 'sessions'))) return found.reading();

    const places = commits
      .filter(({ message }) => checkpointsIn(message).includes(checkpoint_id))
      .map(({ sha }) => [{ commit: sha, whole: false }]);
    const [agent, model] = [nameOf(field(session, 'agent')), nameOf(field(session, 'model'))];
    const attribution = field(session, 'initial_attribution');
    const [partial, agent_percentage] = [!isWhole(attribution), numberOf(field(attribution, 'agent_percentage'))];
    for (const path of listOf(field(session, 'files_touched')).map(textOf)) {
      const quote = quoteOf({ checkpoint_id, agent, model, agent_percentage, path });
      const says = { claims: 'agent', partial, trust: 'declared', tool: agent, model, session: null, quote } as const;
      for (const place of places)
        if (path !== null) found.add({ path, lines: null, places: place, witness: null, says });
    }
    return found.reading();
  },
} satisfies Format;

const checkpointsIn = (message: string): readonly string[] =>
  [...message.matchAll(/^Entire-Checkpoint:[ \t]*([0-9A-Za-z]{1,64})[ \t]*\r?$/gim)].map(([, id = '']) => id);

/** Entire estimates its percentages; that a person added and changed nothing is the only one that speaks for every line. */
const isWhole = (attribution: unknown): boolean =>
  field(attribution, 'human_added') === 0 && field(attribution, 'human_modified') === 0;
