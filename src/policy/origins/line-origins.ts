/** What the conditions about origin have in common: what lines say, and what may hide where there are none. */
import type { Facts, FileChange, Origin } from '../../model.ts';
import { counted, listed, quoted } from '../wording/phrases.ts';
import { presentIn } from './recount.ts';

/** An origin that a single line can have. */
export type LineOrigin = Exclude<Origin, 'mixed'>;
export const LINE_ORIGINS = ['agent', 'human', 'automation', 'unknown'] as const satisfies readonly LineOrigin[];

/** Removed, renamed, binary: the change touches the file and no line tells who did it. */
export function filesWithoutLines({ change }: Facts): readonly FileChange[] {
  return change.files.filter(({ added }) => added.length === 0);
}

/** Not text, or too much of it: how many lines there are cannot be said, and it is not zero. */
export function uncountableFiles({ change }: Facts): readonly FileChange[] {
  return change.files.filter(({ content }) => content.kind !== 'text' && content.kind !== 'removed');
}

/** Who may have touched a file without lines: whoever wrote one of the commits, and anybody where a commit is mixed. */
export function possibleOrigins({ provenance }: Facts): ReadonlySet<LineOrigin> {
  const origins = provenance.commits.length > 0 ? provenance.commits.map(({ origin }) => origin) : [provenance.origin];
  return new Set(origins.flatMap((origin) => (origin === 'mixed' ? LINE_ORIGINS : [origin])));
}

const NAMES: Readonly<Record<Origin, string>> = {
  agent: 'by an agent',
  human: 'by a person',
  automation: 'by automation',
  mixed: "mixed (read as an agent's)",
  unknown: 'by nobody known',
};

/** `88 by an agent, 41 by nobody known`; what is not there is not named. */
export function linesInWords({ provenance: { lines } }: Facts): string {
  const present = presentIn(lines).map((origin) => `${lines[origin]} ${NAMES[origin]}`);
  return present.length === 0 ? 'none' : present.join(', ');
}

export function filesInWords(files: readonly FileChange[]): string {
  return `${counted(files.length, 'file')} (${listed(files.map(({ path }) => quoted(path)))})`;
}
