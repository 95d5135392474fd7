/** What other tools, run as processes, say about imports: each thing with the place it is said of. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SETTINGS } from './peer-settings.ts';

/** By place: `path:line`, or `path name` where a tool gives no line. */
export type Said = ReadonlyMap<string, string>;

export interface Ran extends SpawnSyncReturns<string> {
  readonly milliseconds: number;
  /** Milliseconds of the processor, by the process and all that it started and waited for; not a number where nobody tells. */
  readonly processor: number;
}

const PATIENCE = 900_000;
/** Cold means cold: eslint keeps its compiled code from one run to the next, where nobody says otherwise. */
const COLD = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };

export function run(command: string, args: readonly string[], cwd: string): Ran {
  const before = processorOfChildren();
  const started = performance.now();
  const ended = spawnSync(command, [...args], {
    cwd,
    env: COLD,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    timeout: PATIENCE,
  });
  const milliseconds = performance.now() - started;
  if (ended.error !== undefined) throw ended.error;
  return { ...ended, milliseconds, processor: processorOfChildren() - before };
}

/** What all that this process started and waited for has taken so far, in milliseconds. Linux tells, in steps of ten. */
function processorOfChildren(): number {
  if (process.platform !== 'linux') return Number.NaN;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return 10 * (Number(fields[13]) + Number(fields[14]));
}

/** Where the tools are installed, with their settings beside them, and the work tree that they are asked about. */
export interface Asked {
  readonly peers: string;
  readonly top: string;
}

const bin = ({ peers }: Asked, name: string): string => join(peers, 'node_modules/.bin', name);

export function eslint(asked: Asked, settings: 'imports' | 'all', paths: readonly string[]): Ran {
  const plain = ['--no-config-lookup', '--no-inline-config', '--no-warn-ignored', '--format', 'json'];
  return run(bin(asked, 'eslint'), [...plain, '--config', join(asked.peers, SETTINGS[settings]), ...paths], asked.top);
}

export const oxlint = (asked: Asked, paths: readonly string[]): Ran =>
  run(bin(asked, 'oxlint'), ['--config', join(asked.peers, SETTINGS.oxlint), '--format', 'json', ...paths], asked.top);

export const knip = (asked: Asked): Ran =>
  run(bin(asked, 'knip'), ['--no-exit-code', '--no-progress', '--reporter', 'json'], asked.top);

export const depcheck = (asked: Asked): Ran => run(bin(asked, 'depcheck'), ['--json', asked.top], asked.top);

/** The work tree's own where it has one. */
export function tsc(asked: Asked, project: string): Ran {
  const own = join(asked.top, 'node_modules/.bin/tsc');
  const command = existsSync(own) ? own : bin(asked, 'tsc');
  return run(command, ['--noEmit', '--pretty', 'false', '--project', project], asked.top);
}

export const saidByTsc = ({ stdout }: Ran): Said =>
  new Map(
    Array.from(stdout.matchAll(/^(\S.*?)\((\d+),\d+\): (error TS\d+.*)$/gm), ([, path, line, text]) => [
      `${path}:${line}`,
      text ?? '',
    ]),
  );

interface EslintFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number; readonly message: string }[];
}

/** `plugin` is what the names of its rules begin with. */
export const saidByEslint = ({ top }: Asked, ran: Ran, plugin: string): Said =>
  new Map(
    parsed<readonly EslintFile[]>('eslint', ran, []).flatMap(({ filePath, messages }) =>
      messages
        .filter(({ ruleId }) => ruleId?.startsWith(`${plugin}/`))
        .map(({ line, message }) => [`${relative(top, filePath)}:${line}`, message] as const),
    ),
  );

interface OxlintReport {
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly message: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

export const saidByOxlint = (ran: Ran): Said =>
  new Map(
    parsed<OxlintReport>('oxlint', ran, { diagnostics: [] }).diagnostics.map(({ filename, labels, message }) => [
      `${filename}:${labels[0]?.span.line}`,
      message,
    ]),
  );

interface Lacking {
  readonly name: string;
  readonly line?: number;
}
interface KnipReport {
  readonly issues: readonly {
    readonly file: string;
    readonly unlisted: readonly Lacking[];
    readonly unresolved: readonly Lacking[];
  }[];
}

export const saidByKnip = (ran: Ran): Said =>
  new Map(
    parsed<KnipReport>('knip', ran, { issues: [] }).issues.flatMap(({ file, unlisted, unresolved }) =>
      [...unlisted, ...unresolved].map(
        ({ name, line }) => [line === undefined ? `${file} ${name}` : `${file}:${line}`, name] as const,
      ),
    ),
  );

interface DepcheckReport {
  readonly missing: Readonly<Record<string, readonly string[]>>;
}

export const saidByDepcheck = ({ top }: Asked, ran: Ran): Said =>
  new Map(
    Object.entries(parsed<DepcheckReport>('depcheck', ran, { missing: {} }).missing).flatMap(([name, paths]) =>
      paths.map((path) => [`${relative(top, path)} ${name}`, name] as const),
    ),
  );

/** A tool may say something before its report, and one that broke has none. */
function parsed<Report>(name: string, { stdout, stderr, status }: Ran, none: Report): Report {
  try {
    return JSON.parse(stdout.slice(stdout.search(/^[[{]/m)));
  } catch {
    console.log(`  ${name} broke (${status}): ${(stderr || stdout).trim().split('\n').slice(0, 3).join(' | ')}`);
    return none;
  }
}
