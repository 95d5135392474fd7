/** Who is said to have written each added line of a real repository's change, by the line's text. */
import type { Change, Provenance } from '../../src/model.ts';
import { agents } from '../../src/provenance/agents.ts';
import { classify } from '../../src/provenance/classify.ts';
import { signals } from '../../src/provenance/signals.ts';
import type { RepositoryOptions } from '../../src/world/command-line.ts';
import { openLocal } from '../../src/world/sources/source-local.ts';
import type { Repo } from './repo.ts';

/** The trailers of two agents, as they write them. */
export const CLAUDE = '\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';
export const CURSOR = '\n\nCo-authored-by: Cursor <cursoragent@cursor.com>\n';

export interface Said {
  readonly change: Change;
  readonly provenance: Provenance;
  /** `agent claude-code`, or the bare origin, by the text of the line; lines of equal text have to agree, else it is `several`. */
  readonly lines: Readonly<Record<string, string>>;
}

export async function saidOf(repo: Repo, options: Partial<RepositoryOptions> = {}): Promise<Said> {
  await using opened = await openLocal({ repo: repo.directory, head: 'HEAD', base: 'main', ...options });
  return saidOfChange(await opened.source.change());
}

export function saidOfChange(change: Change): Said {
  const provenance = classify(change, agents, signals);
  const lines: Record<string, string> = {};
  for (const { path, spans } of provenance.files)
    for (const { from, to, origin, agent } of spans)
      for (let number = from; number <= to; number += 1) {
        const text = textOf(change, path, number);
        const said = agent === null ? origin : `${origin} ${agent}`;
        lines[text] = (lines[text] ?? said) === said ? said : 'several';
      }
  return { change, provenance, lines };
}

function textOf({ files }: Change, path: string, number: number): string {
  const content = files.find((file) => file.path === path)?.content;
  return content?.kind === 'text' ? content.text.split('\n')[number - 1]! : '';
}
