/** A difference as a finding: "behaviour changed", never "bug"; an error only where the change itself says that nothing should. */
import type { Difference } from '../../exercise/compare.ts';
import type { Found } from '../../exercise/differ.ts';
import type { Exercised } from '../../exercise/exercise.ts';
import type { Func } from '../../exercise/functions.ts';
import { printCall, printResult } from '../../exercise/print.ts';
import { type Purpose, purposeOf } from '../../exercise/purpose.ts';
import { isPrintable, type Style, testText } from '../../exercise/test-text.ts';
import type { Change, FileChange, Finding, Level, Path } from '../../model.ts';

export interface Place {
  readonly path: Path;
  readonly style: Style;
  readonly change: Change;
}

/** What a value is replaced by that nobody means. */
const BROKEN: ReadonlySet<Difference> = new Set<Difference>([
  'hangs',
  'stops',
  'throws',
  'is not a number',
  'is undefined',
]);

const LONGEST = 160;

export function findingsOf({ func, answer }: Exercised, place: Place): readonly Finding[] {
  if ('untried' in answer) return [];
  return answer.differences.map((found) => findingOf(func, found, place));
}

function findingOf(func: Func, found: Found, { path, style, change }: Place): Finding {
  const call = short(printCall(func.name, found.input));
  const purpose = purposeFor(func, { path, change });
  const level: Level = purpose === 'keeps' || BROKEN.has(found.kind) ? 'error' : 'note';
  const test = testText({ func, found, module: moduleOf(path), style });
  return {
    rule: 'behaviour/changed',
    level,
    path,
    from: func.from,
    to: func.to,
    message: `\`${func.name}\` gives another result: \`${call}\` was \`${short(printResult(found.base))}\`, now \`${short(printResult(found.head))}\``,
    ...(purpose === 'keeps' && {
      help: 'the change says that it keeps behaviour: restore it, or say in its title what it changes',
    }),
    ...(isPrintable(found.base) && { reproduce: test }),
    subject: `${func.name} ${found.kind}`,
  };
}

const short = (text: string): string => {
  const line = text.replaceAll('`', "'");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

const moduleOf = (path: Path): string => `./${path.slice(path.lastIndexOf('/') + 1)}`;

/** What the title says, or what all commits say that brought lines of the function. */
function purposeFor({ from, to }: Func, { path, change }: { readonly path: Path; readonly change: Change }): Purpose {
  if (change.title !== null && change.title.trim() !== '') return purposeOf(change.title);
  const file = change.files.find((one: FileChange) => one.path === path);
  const lines = file?.added.filter(({ number }) => number >= from && number <= to) ?? [];
  const brought = new Set(lines.flatMap(({ commit }) => (commit === null ? [] : [commit])));
  const commits = change.commits.filter(({ sha }) => brought.size === 0 || brought.has(sha));
  const purposes = commits.map(({ message }) => purposeOf(message.split('\n')[0] ?? ''));
  return purposes.length > 0 && purposes.every((one) => one === 'keeps') ? 'keeps' : 'changes';
}
