/** Compares the text that a record has of some lines with the text that they have at head. */
import { sha256 } from '../hash.ts';
import type { Path, Sha } from '../model.ts';
import type { AddedLines } from './added-lines.ts';
import type { Place, Witness } from './format.ts';

/** agrees, denies; silent: the change does not have the text; unheard: the budget is used up. */
export type Testimony = 'agrees' | 'denies' | 'silent' | 'unheard';

/** UTF-16 units compared for one format's claims: hashes of overlapping ranges could ask for any amount. */
const BUDGET = 4 * 1024 * 1024;

export function hearing(head: Sha, added: AddedLines): (witness: Witness, place: Place, path: Path) => Testimony {
  let budget = BUDGET;
  return (witness, { commit }, path) => {
    if (budget <= 0) return 'unheard';
    const at = commit === head ? null : commit;
    const lines: string[] = [];
    for (let number = witness.lines.from; number <= witness.lines.to; number++) {
      const line = textIn(at, path, number, added);
      // A file that is known to the end and ends before the recorded text does holds another text.
      if (line === undefined) return at === null && added.text(path, 1) !== undefined ? 'denies' : 'silent';
      lines.push(line);
      budget -= line.length + 1;
      if (budget <= 0) return 'unheard';
    }
    return agrees(witness, lines) ? 'agrees' : 'denies';
  };
}

/** At head every line of a changed file is known; in an earlier commit, those that it brought and head still has. */
function textIn(commit: Sha | null, path: Path, number: number, added: AddedLines): string | undefined {
  if (commit === null) return added.text(path, number);
  const part = added.find(commit, path, { from: number, to: number });
  const line = part && added.lines[part.block.ids[part.low] ?? -1];
  return line && added.text(line.path, line.number);
}

/** Tools differ in whether they see the CR of a CRLF file. */
function agrees({ kind, value }: Witness, lines: readonly string[]): boolean {
  const [whole, bare] = [lines.join('\n'), lines.map((line) => line.replace(/\r$/, '')).join('\n')];
  if (kind === 'text') return bare === value.replace(/\r$/, '');
  return sha256(bare).startsWith(value) || (whole !== bare && sha256(whole).startsWith(value));
}
