/** How each runner of tests is started, as its installed program, and what its report says came of it. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Path } from '../../model.ts';
import type { Runner, SuiteResult, SuiteRun } from '../world.ts';

export interface Starting {
  /** Absolute: the top of the repository's copy. */
  readonly top: string;
  readonly asked: Pick<SuiteRun, 'runner' | 'tests' | 'folder' | 'options' | 'node'>;
  readonly places: { readonly result: string; readonly cache: string };
}

/** The words after `node`; null where the runner is not installed. */
export async function commandFor({
  top,
  asked,
  places: { result, cache },
}: Starting): Promise<readonly string[] | null> {
  const { runner, options, node } = asked;
  const files = asked.tests.map((path) => join(top, path));
  if (runner === 'node:test')
    return [...node, '--test', '--test-reporter=tap', `--test-reporter-destination=${result}`, ...files];
  const program = await programAbove({ top, folder: asked.folder, name: runner });
  if (program === null) return null;
  const words = [...node, program];
  switch (runner) {
    case 'vitest':
      return [
        ...words,
        'run',
        ...options,
        '--reporter=json',
        `--outputFile=${result}`,
        '--coverage.enabled=false',
        ...files,
      ];
    case 'jest':
      return [
        ...words,
        ...options,
        '--ci',
        '--json',
        `--outputFile=${result}`,
        '--watchman=false',
        '--coverage=false',
        `--cacheDirectory=${cache}`,
        '--runTestsByPath',
        '--',
        ...files,
      ];
    case 'mocha':
      return [...words, ...options, '--reporter', 'json', '--reporter-option', `output=${result}`, '--', ...files];
    default:
      return runner satisfies never;
  }
}

/** As Node looks for packages: in the folder, then in those above it. */
async function programAbove({
  top,
  folder,
  name,
}: {
  readonly top: string;
  readonly folder: Path;
  readonly name: string;
}): Promise<string | null> {
  const parts = folder.split('/').filter((part) => part !== '');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const found = await programOf(join(top, ...parts.slice(0, depth), 'node_modules', name), name);
    if (found !== null) return found;
  }
  return null;
}

const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

async function programOf(directory: string, name: string): Promise<string | null> {
  const text = await readFile(join(directory, 'package.json'), 'utf8').catch(() => '');
  const read = manifest.safeParse(parsed(text));
  if (!read.success) return null;
  const { bin } = read.data;
  const path = typeof bin === 'string' ? bin : bin[name];
  if (path === undefined) return null;
  const program = resolve(directory, path);
  return program.startsWith(`${directory}/`) ? program : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface Reported {
  readonly status: number | null;
  /** What stands in the report; empty where there is none. */
  readonly result: string;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Passed where tests ran and all did, by the report and the status; failed where some test did not; broken where neither can be told. */
export function outcomeIn(runner: Runner, { status, result }: Reported): SuiteResult['ended'] {
  const counts = runner === 'node:test' ? countsOfTap(result) : countsOfJson(runner, result);
  if (counts === null) return 'broken';
  if (counts.failed > 0) return 'failed';
  return status === 0 && counts.passed > 0 ? 'passed' : 'broken';
}

/** The last ones: what tests print stands before them. */
function countsOfTap(text: string): Counts | null {
  const last = (word: string): number | undefined => {
    const found = [...text.matchAll(new RegExp(`^# ${word} (\\d{1,9})$`, 'gm'))].at(-1)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const [passed, failed, cancelled] = [last('pass'), last('fail'), last('cancelled')];
  return passed === undefined || failed === undefined ? null : { passed, failed: failed + (cancelled ?? 0) };
}

const jestLike = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const mochaLike = z.object({ stats: z.object({ passes: z.number(), failures: z.number() }) });

function countsOfJson(runner: 'vitest' | 'jest' | 'mocha', text: string): Counts | null {
  const value = parsed(text);
  if (runner === 'mocha') {
    const read = mochaLike.safeParse(value);
    return read.success ? { passed: read.data.stats.passes, failed: read.data.stats.failures } : null;
  }
  const read = jestLike.safeParse(value);
  return read.success ? { passed: read.data.numPassedTests, failed: read.data.numFailedTests } : null;
}
