/** What the repository's own tests leave open: lines of changed functions that none executes, and changed operators that none would miss. Notes only: what tests say of themselves can be forged. */
import type TypeScript from 'typescript';
import { exercise } from '../../exercise/exercise.ts';
import type { Exercised, Means, Version } from '../../exercise/exercised.ts';
import { type Func, functionsIn, parseFile } from '../../exercise/functions.ts';
import { type Mutant, mutantsOf, type Noted, unexecuted, withNotes } from '../../exercise/mutants.ts';
import { changedIn } from '../../exercise/pairs.ts';
import { printCall, printResult } from '../../exercise/print.ts';
import { relatedTests } from '../../exercise/related.ts';
import type { Style } from '../../exercise/test-text.ts';
import type { Change, Finding } from '../../model.ts';
import type { Suite, Suites, Tree } from '../../world/world.ts';
import { type Group, groupsOf, runAll } from './suite-groups.ts';

/** A file at head with those of its functions that changed. */
export interface Looked {
  readonly version: Version;
  readonly functions: readonly Func[];
}

export interface Asking {
  readonly tree: Tree;
  readonly suites: Suites;
  readonly change: Change;
  readonly style: Style;
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

/** A file as the tests find it. */
interface Part {
  readonly version: Version;
  readonly source: TypeScript.SourceFile;
  readonly functions: readonly Func[];
  readonly noted: Noted;
}

export async function relatedNotes(asking: Asking): Promise<Extra> {
  const { tree, suites, style, means, files } = asking;
  const parts = files.slice(0, MOST_FILES).map((looked, file) => partOf(means.ts, looked, file));
  const tests = await relatedTests(
    means.ts,
    tree,
    parts.map(({ version }) => version.path),
  );
  if (tests.length === 0) return NOTHING;
  const groups = await groupsOf(tree, tests, style);
  if (groups.length === 0) return { findings: [], unable: ['no runner is known for its tests'] };
  const opened = await suites.open('head');
  if ('unavailable' in opened) return { findings: [], unable: [`its tests were not run: ${opened.unavailable}`] };
  await using suite = opened.value;
  const instead = new Map(parts.map(({ version, noted }) => [version.path, noted.text]));
  const { ended, noted } = await runAll(suite, groups, instead);
  if (ended !== 'passed') return { findings: [], unable: [WHY[ended]] };
  const isNoted = (file: number, statement: number): boolean => noted.has(`${file}:${statement}`);
  const findings = parts.flatMap((part, file) => idleIn(part, (statement) => isNoted(file, statement)));
  return { findings: [...findings, ...(await unnoticed(asking, { suite, groups, parts, isNoted }))], unable: [] };
}

const WHY = {
  failed: 'its tests do not pass where they are shut in',
  late: 'its tests take too long',
  missing: 'what runs its tests is not installed',
  broken: 'its tests do not run where they are shut in',
} as const;

function partOf(ts: Means['ts'], { version, functions: changed }: Looked, file: number): Part {
  const source = parseFile(ts, version.path, version.text);
  const names = new Set(changed.map(({ name }) => name));
  const functions = functionsIn(ts, source).filter(({ name }) => names.has(name));
  return { version, source, functions, noted: withNotes(ts, source, { functions, file }) };
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
  readonly groups: readonly Group[];
  readonly parts: readonly Part[];
  readonly isNoted: (file: number, statement: number) => boolean;
}

/** One note for each function at most: the first operator that no test misses, with an input that shows that it matters. */
async function unnoticed(asking: Asking, { suite, groups, parts, isNoted }: Trying): Promise<readonly Finding[]> {
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
      const { ended } = await runAll(suite, groups, new Map([[version.path, mutant.text]]));
      const finding = ended === 'passed' ? await shown(means, version, mutant) : undefined;
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
  { text, func, line, was, is }: Mutant,
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
    message: `no related test notices if \`${was}\` in \`${func.name}\` becomes \`${is}\`: \`${call}\` is \`${now}\` and would be \`${then}\``,
    help: 'add a test with such an input',
    subject: `${func.name} ${was} not noticed`,
  };
}

const LONGEST = 120;
const short = (text: string): string => {
  const line = text.replaceAll('`', "'");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
