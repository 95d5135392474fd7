/** What other tools recorded line by line: git-ai notes, Agent Trace and the rest of the formats. Claims for a span, never for a commit. */
import { formats } from '../formats.ts';
import { readLineRecords } from '../line-records.ts';
import type { Roster } from '../roster.ts';
import type { ChangeSignal } from '../signal.ts';

export default {
  name: 'line-claims',
  title: 'what other tools recorded of single lines, in git notes and files',
  reads: 'change',
  /** `note` is told, in sentences, what was recorded and is not believed. */
  find(change, roster, note?: (sentence: string) => void) {
    const { evidence, notes } = readLineRecords(change, formats, (tool) => agentOf(tool, roster));
    for (const sentence of notes) note?.(sentence);
    return evidence;
  },
} satisfies ChangeSignal;

/** The field is one in which only a tool can stand, so its first words are enough: `codex-cloud` is Codex. */
function agentOf(tool: string, { agents, names }: Roster): string | null {
  const words = tool
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  for (let count = Math.min(words.length, 6); count > 0; count--) {
    const [spaced, dashed] = [' ', '-'].map((joint) => words.slice(0, count).join(joint));
    const agent = agents.find(({ id }) => id === dashed) ?? names.get(spaced ?? '')?.agent;
    if (agent !== undefined) return agent.id;
  }
  return null;
}
