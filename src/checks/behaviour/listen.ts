/** Runs related tests on code that notes which of its statements they execute. */
import type TypeScript from 'typescript';
import type { Means, Version } from '../../exercise/exercised.ts';
import { type Func, functionsIn, parseFile } from '../../exercise/functions/functions.ts';
import { type Noted, withNotes } from '../../exercise/suites/mutants.ts';
import type { Suite, SuiteResult } from '../../world/world.ts';
import { FIRST, type Group, passingOf, runAll } from './suite-groups.ts';

/** A file at head with those of its functions that changed. */
export interface Looked {
  readonly version: Version;
  readonly functions: readonly Func[];
}

/** A file as the tests find it. */
export interface Part {
  readonly version: Version;
  readonly source: TypeScript.SourceFile;
  readonly functions: readonly Func[];
  readonly noted: Noted;
}

export function partOf(ts: Means['ts'], { version, functions: changed }: Looked, file: number): Part {
  const source = parseFile(ts, version.path, version.text);
  const names = new Set(changed.map(({ name }) => name));
  const functions = functionsIn(ts, source).filter(({ name }) => names.has(name));
  return { version, source, functions, noted: withNotes(ts, source, { functions, file }) };
}

export interface Heard {
  /** Those of them that pass. */
  readonly near: readonly Group[];
  readonly far: readonly Group[];
  readonly noted: ReadonlySet<string>;
  /** Whether every test was run to its end, and whether every one passed. */
  readonly isWhole: boolean;
  readonly isPassing: boolean;
}

/** Runs the tests on the code that notes what is executed: the far ones only where the near ones leave something open. */
export async function listen(
  means: Means,
  suite: Suite,
  {
    near,
    far,
    parts,
  }: { readonly near: readonly Group[]; readonly far: readonly Group[]; readonly parts: readonly Part[] },
): Promise<Heard | { readonly unable: string }> {
  const instead = new Map(parts.map(({ version, noted }) => [version.path, noted.text]));
  const first = await runAll(suite, near, instead, FIRST);
  const isOpen = parts.some(({ noted }, file) => noted.statements.some((_, at) => !first.noted.has(`${file}:${at}`)));
  const more = isOpen && far.length > 0 ? await runAll(suite, far, instead, FIRST) : undefined;
  const noted = new Set([...first.noted, ...(more?.noted ?? [])]);
  const isOver = means.timeAfter(MOST_TIME);
  const passing = await passingOf(suite, { groups: near, ended: first.ended }, isOver);
  const ended = first.ended === 'passed' ? (more?.ended ?? 'passed') : first.ended;
  if (passing.length === 0 && (near.length > 0 || more?.ended !== 'passed')) return { unable: WHY[ended] };
  const isRun = (one: SuiteResult['ended'] | undefined): boolean => one === 'passed' || one === 'failed';
  return {
    near: passing,
    far: more === undefined || more.ended === 'passed' ? far : [],
    noted,
    isWhole: isRun(first.ended) && (more === undefined || isRun(more.ended)),
    isPassing: first.ended === 'passed' && (more === undefined || more.ended === 'passed'),
  };
}

const WHY = {
  passed: '',
  failed: 'its tests do not pass where they are shut in',
  late: 'its tests take too long',
  missing: 'what runs its tests is not installed',
  broken: 'its tests do not run where they are shut in',
} as const;

/** Milliseconds in which tests are run one by one, where together they do not pass. */
const MOST_TIME = 60_000;
