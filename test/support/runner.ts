/** Runs a program as a GitHub Actions runner would run an action's step, and says what the runner would have seen. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createFolder } from './repo.ts';

export interface Step {
  /** The program and its arguments, such as `[process.execPath, 'dist/index.js']`. */
  readonly command: readonly [string, ...string[]];
  /** The event's name and payload. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** By the names of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Beside, or instead of, what a runner sets; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What the step finds in its workspace, by path. A step without checkout finds nothing. */
  readonly workspace?: Readonly<Record<string, string>>;
}

/** What the runner would obey, from either stream. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface Ran extends AsyncDisposable {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly commands: readonly Command[];
  /** What it wrote to GITHUB_ENV, GITHUB_PATH and GITHUB_STATE, which later steps would inherit. */
  readonly inherited: string;
  /** RUNNER_TEMP, kept until this is disposed. */
  readonly temp: string;
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const;

/** Only this of the tests' own environment reaches the program: not the tokens, not git's or npm's settings. */
const KEPT = ['PATH', 'LANG', 'SystemRoot'];

export async function runStep({ command, event, inputs = {}, env = {}, workspace = {} }: Step): Promise<Ran> {
  const folder = await createFolder();
  const at = (name: string): string => join(folder.directory, name);
  for (const name of ['home', 'temp', 'workspace']) await mkdir(at(name));
  for (const name of FILES) await writeFile(at(name), '');
  for (const [path, content] of Object.entries(workspace)) {
    await mkdir(join(at('workspace'), path, '..'), { recursive: true });
    await writeFile(join(at('workspace'), path), content);
  }
  await writeFile(at('event.json'), JSON.stringify(event?.payload ?? {}));
  const environment: Readonly<Record<string, string | undefined>> = {
    ...Object.fromEntries(KEPT.map((name) => [name, process.env[name]])),
    ...Object.fromEntries(FILES.map((name) => [name, at(name)])),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
    ),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event?.name ?? '',
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_JOB: 'verify',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4711',
    GITHUB_WORKSPACE: at('workspace'),
    HOME: at('home'),
    RUNNER_TEMP: at('temp'),
    TMPDIR: at('temp'),
    ...env,
  };
  const ran = await run(command, at('workspace'), environment);
  const [outputs, summary, ...inherited] = await Promise.all(FILES.map((name) => readFile(at(name), 'utf8')));
  return {
    ...ran,
    summary: summary ?? '',
    outputs: outputsIn(outputs ?? ''),
    commands: [...commandsIn(ran.stdout), ...commandsIn(ran.stderr)],
    inherited: inherited.join(''),
    temp: at('temp'),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

async function run(
  [program, ...args]: Step['command'],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
) {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [status, stdout, stderr] = await Promise.all([ended, buffer(child.stdout), buffer(child.stderr)]);
  return { status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}

/** The file of outputs: `name=value`, or `name<<end`, lines, `end`. */
function outputsIn(file: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = file.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name = '', end = ''] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (end !== '')
      outputs[name] = lines
        .splice(0, lines.indexOf(end) + 1)
        .slice(0, -1)
        .join('\n');
    else if (line.includes('=')) outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return outputs;
}

/**
 * The commands in a log, in the runner's two forms: `::name key=value::message` at the start of a line and `##[name]message`
 * anywhere. Stricter than a runner: names are not looked up, and characters that a comparison might skip are skipped.
 */
export function commandsIn(log: string): readonly Command[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const start = line.replace(/^[^!-~]+/, '').replace(/^:[^ -~]+:/, '::');
    const [, head, message = ''] = /^::(.*?)::(.*)$/.exec(start) ?? /#[^ -~]*#[^ -~]*\[(.*?)\](.*)$/.exec(line) ?? [];
    return head === undefined ? [] : [commandOf(head, message)];
  });
}

function commandOf(head: string, message: string): Command {
  const [, name = '', properties = ''] = /^(\S*) ?(.*)$/.exec(head) ?? [];
  const pairs = properties.split(',').flatMap((pair) => {
    const [key, ...value] = pair.split('=');
    return key === undefined || key === '' ? [] : [[key, unescaped(value.join('='))] as const];
  });
  return { name, properties: Object.fromEntries(pairs), message: unescaped(message) };
}

const ESCAPES: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
const unescaped = (text: string): string => text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => ESCAPES[code] ?? code);
