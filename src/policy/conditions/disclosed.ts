/** `disclosed`: where an agent wrote, the commit itself says which one or which model, and the model if that is asked for. */
import { z } from 'zod';
import type { Commit, CommitProvenance, Facts } from '../../model.ts';
import { defineCondition } from '../condition.ts';
import { counted, listed, quoted } from '../wording/phrases.ts';

const options = z.union([z.literal(true), z.strictObject({ model: z.literal(true) })]);

export default defineCondition({
  name: 'disclosed',
  description:
    'Of every added line that an agent wrote, the message of its commit names the agent or its model, and with `{ model: true }` the model. Holds where no agent wrote.',
  needs: [],
  options,
  ask: (facts, wanted) => {
    const { silent, isOpen, count } = silences(facts, wanted !== true);
    if (silent.length > 0)
      return {
        holds: false,
        because: `the message does not name the ${wanted === true ? 'agent' : 'model'}: ${listed(silent.map((sha) => quoted(sha.slice(0, 7))))}`,
        next: [
          {
            who: 'the author',
            what: 'names the agent in the message of each commit, such as `Assisted-by: NAME:MODEL`',
          },
        ],
      };
    if (isOpen)
      return { holds: undefined, because: 'of some agent-written lines it cannot be told which commit brought them' };
    return {
      holds: true,
      because:
        count === 0
          ? 'no added line is by an agent'
          : `${counted(count, 'commit')} with agent-written lines, all disclosed`,
    };
  },
});

interface Silences {
  readonly silent: readonly string[];
  /** Whether lines have no known commit. */
  readonly isOpen: boolean;
  /** Commits with an agent's lines. */
  readonly count: number;
}

function silences({ change, provenance }: Facts, withModel: boolean): Silences {
  const spans = provenance.files.flatMap((file) => file.spans);
  const brought = spans.filter(({ origin }) => origin === 'agent' || origin === 'mixed').map(({ commit }) => commit);
  const shas = [...new Set(brought)].filter((sha) => sha !== null);
  const commits = new Map(change.commits.map((commit) => [commit.sha, commit]));
  const known = new Map(provenance.commits.map((commit) => [commit.sha, commit]));
  return {
    silent: shas.filter((sha) => !isDisclosed(commits.get(sha), known.get(sha), withModel)),
    isOpen: brought.includes(null),
    count: shas.length,
  };
}

function isDisclosed(
  commit: Commit | undefined,
  provenance: CommitProvenance | undefined,
  withModel: boolean,
): boolean {
  if (commit === undefined || provenance === undefined) return false;
  return provenance.evidence.some(
    ({ claims, agent, model, quote }) =>
      claims === 'agent' && (model !== null || (agent !== null && !withModel)) && commit.message.includes(quote),
  );
}
