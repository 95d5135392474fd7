/** What the repository's own tests leave open: lines of changed functions that none executes, and changed operators that none would miss. Notes only: what tests say of themselves can be forged. */
import { exercise } from '../../exercise/exercise.ts';
import type { Exercised, Means, Version } from '../../exercise/exercised.ts';
import { changedIn } from '../../exercise/functions/pairs.ts';
import { type Mutant, mutantsOf, unexecuted } from '../../exercise/suites/mutants.ts';
import { relatedTests } from '../../exercise/suites/related.ts';
import { printCall, printResult } from '../../exercise/values/print.ts';
import type { Change, Finding } from '../../model.ts';
import type { Suite, Suites, Tree } from '../../world/world.ts';
import { type Looked, listen, type Part, partOf } from './listen.ts';
import { type Group, groupsOf, runAll } from './suite-groups.ts';

export interface Asking {
  readonly tree: Tree;
  readonly suites: Suites;
  readonly change: Change;
  readonly means: Means;
  /** Those of which some function changed. */
  readonly files: readonly Looked[];
  /** What came of all that changed. */
  readonly all: () => Promise<readonly Exercised[]>;
}

export interface Extra {
  readonly findings: readonly Finding[];
  /** Why tests could not be asked; empty where they could, or there are none. */
  readonly unable: readonly string[];
}

const NOTHING: Extra = { findings: [], unable: [] };
/** Changed files whose tests are looked for. */
const MOST_FILES = 30;
const MOST_MUTANTS = 20;
/** Milliseconds after which no further mutant is tried. */
const MOST_TIME = 60_000;

export async function relatedNotes(asking: Asking): Promise<Extra> {
  const { tree, suites, means, files } = asking;
  const parts = files.slice(0, MOST_FILES).map((looked, file) => partOf(means.ts, looked, file));
  const tests = await relatedTests(
    means.ts,
    tree,
    parts.map(({ version }) => version.path),
  );
  const [near, far] = [await groupsOf(tree, tests.near), await groupsOf(tree, tests.far)];
  if (tests.near.length + tests.far.length === 0) return NOTHING;
  if (near.length + far.length === 0) return { findings: [], unable: ['no runner is known for its tests'] };
  const opened = await suites.open('head');
  if ('unavailable' in opened) return { findings: [], unable: [`its tests were not run: ${opened.unavailable}`] };
  await using suite = opened.value;
  const heard = await listen(means, suite, { near, far, parts });
  if ('unable' in heard) return { findings: [], unable: [heard.unable] };
  const isNoted = (file: number, statement: number): boolean => heard.noted.has(`${file}:${statement}`);
  const isAll = tests.isWhole && heard.isWhole;
  // Tests that were not run may execute what these do not.
  const idle = isAll ? parts.flatMap((part, file) => idleIn(part, (statement) => isNoted(file, statement))) : [];
  const trying = { suite, near: heard.near, far: heard.far, isAll: isAll && heard.isPassing, parts, isNoted };
  return { findings: [...idle, ...(await unnoticed(asking, trying))], unable: [] };
}

/** One note for each function. */
function idleIn(
  { version: { path }, functions, noted }: Part,
  isNoted: (statement: number) => boolean,
): readonly Finding[] {
  const all = unexecuted(noted, isNoted);
  return functions.flatMap((func): readonly Finding[] => {
    const lines = all.filter(({ from, to }) => from >= func.from && to <= func.to);
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return [];
    const isAny = noted.statements.some(({ from, to }, index) => from >= func.from && to <= func.to && isNoted(index));
    const where = lines.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).slice(0, MOST_PLACES);
    const words = first.from === last.to ? `line ${where.join(', ')}` : `lines ${where.join(', ')}`;
    return [
      {
        rule: 'behaviour/not-executed',
        level: 'note',
        path,
        from: first.from,
        to: last.to,
        message: isAny
          ? `no related test executes ${words} of \`${func.name}\``
          : `no related test executes \`${func.name}\``,
        subject: `${func.name} not executed`,
      },
    ];
  });
}

const MOST_PLACES = 6;

interface Trying {
  readonly suite: Suite;
  readonly near: readonly Group[];
  readonly far: readonly Group[];
  /** Whether all of the related tests are among them. */
  readonly isAll: boolean;
  readonly parts: readonly Part[];
  readonly isNoted: (file: number, statement: number) => boolean;
}

/** One note for each function at most: the first operator that no test misses, with an input that shows that it matters. */
async function unnoticed(
  asking: Asking,
  { suite, near, far, isAll, parts, isNoted }: Trying,
): Promise<readonly Finding[]> {
  const { means, change } = asking;
  const isOver = means.timeAfter(MOST_TIME);
  const findings: Finding[] = [];
  const told = new Set<string>();
  let left = MOST_MUTANTS;
  for (const [file, part] of parts.entries()) {
    const { version, source, functions } = part;
    const added = new Set(change.files.find(({ path }) => path === version.path)?.added.map(({ number }) => number));
    const mutants = mutantsOf(means.ts, source, { functions, isChanged: (line) => added.has(line) });
    for (const mutant of mutants.filter((one) => isExecuted(part, one, (statement) => isNoted(file, statement)))) {
      const key = `${version.path} ${mutant.func.name}`;
      if (left <= 0 || isOver() || told.has(key)) continue;
      left -= 1;
      const { ended } = await runAll(suite, [...near, ...far], new Map([[version.path, mutant.text]]));
      const finding = ended === 'passed' ? await shown(means, version, { ...mutant, isAll }) : undefined;
      if (finding === undefined) continue;
      told.add(key);
      findings.push(finding);
    }
  }
  return findings;
}

/** By the innermost statement around it. */
function isExecuted({ noted }: Part, { at }: Mutant, isNoted: (statement: number) => boolean): boolean {
  const around = noted.statements
    .map((statement, index) => ({ ...statement, index }))
    .filter(({ start, end }) => start <= at && at < end)
    .toSorted((one, other) => one.end - one.start - (other.end - other.start));
  const [innermost] = around;
  return innermost !== undefined && isNoted(innermost.index);
}

/** Undefined where no input is found on which it matters: then it may be the same. */
async function shown(
  means: Means,
  version: Version,
  { text, func, line, was, is, isAll }: Mutant & Pick<Trying, 'isAll'>,
): Promise<Finding | undefined> {
  const { ts } = means;
  const head = { ...version, text };
  const changed = changedIn(ts, version, head);
  const [one] = await exercise(
    { ...means, isFix: false },
    { ...changed, constants: [], base: version, head, firsts: new Set() },
  );
  const [found] = one === undefined || 'untried' in one.answer ? [] : one.answer.differences;
  if (found === undefined || found.isEdge) return undefined;
  const [call, now, then] = [printCall(func.name, found.input), printResult(found.base), printResult(found.head)].map(
    short,
  );
  return {
    rule: 'behaviour/not-noticed',
    level: 'note',
    path: version.path,
    from: line,
    to: line,
    message: `no related test${isAll ? '' : ' that was run'} notices if \`${was}\` in \`${func.name}\` becomes \`${is}\`: \`${call}\` is \`${now}\` and would be \`${then}\``,
    help: 'add a test with such an input',
    subject: `${func.name} ${was} not noticed`,
  };
}

const LONGEST = 120;
const short = (text: string): string => {
  const line = text.replaceAll('`', "'");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
