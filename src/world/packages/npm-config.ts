/** Asks the npm client which registry it is configured for, in an empty folder: no line of the change and no secret of the environment has a say. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Known } from '../../model.ts';
import { addressOf } from './registry-address.ts';

export interface NpmConfig {
  readonly registry: URL;
  /** Scopes that the client takes from a registry of their own, each with its `@`. */
  readonly scopes: ReadonlySet<string>;
  /** Whether somebody chose the registry, in place of the client's own default. */
  readonly isChosen: boolean;
  /** Hosts at which the client would say who it is. Such a registry may show more to those whom it knows. */
  readonly known: ReadonlySet<string>;
}

export type Env = Readonly<Record<string, string | undefined>>;

const MOST_MILLISECONDS = 15_000;
/** `//host/path/:_authToken = (protected)` */
const SECRET = /^\/\/([^/\s]+)\/\S*:_(?:auth|authToken|password) = /gm;
/** What the client needs to find itself, its user and a place for its cache. */
const NEEDED = /^(?:path|pathext|home|userprofile|appdata|localappdata|systemroot|temp|tmp|tmpdir)$/i;

/** `npmrc` is the text of the target's own `.npmrc`, where it has one. */
export async function askNpm(npmrc: string | undefined, env: Env): Promise<Known<NpmConfig>> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-npm-'));
  try {
    if (npmrc !== undefined) await writeFile(join(folder, '.npmrc'), npmrc, { mode: 0o600 });
    // The one form has every value, the other one tells what was set, and where there are secrets, without showing any.
    const [values, chosen] = await Promise.all([printConfig(folder, env, ['--json']), printConfig(folder, env, [])]);
    if (values === undefined) return { unavailable: 'no npm client that says which registry to ask' };
    return read(values, chosen ?? '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Undefined when there is no client, or none that answers. */
function printConfig(folder: string, env: Env, form: readonly string[]): Promise<string | undefined> {
  const [program, ...first] = clientIn(env);
  // The folder is named, so that no manifest above it is taken for the project's.
  const args = [...first, 'config', 'list', ...form, '--long=false', `--prefix=${folder}`, '--no-update-notifier'];
  const options = { cwd: folder, env: harmless(env), timeout: MOST_MILLISECONDS, maxBuffer: 4 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(program, args, options, (problem, stdout) => resolve(problem === null ? stdout : undefined));
  });
}

/** On Windows the client is a script for a shell; its own program is started instead, with no shell between. */
function clientIn(env: Env): readonly [string, ...string[]] {
  if (process.platform !== 'win32') return ['npm'];
  const folders = (env['Path'] ?? env['PATH'] ?? '').split(delimiter);
  const scripts = folders.map((folder) => join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'));
  return [process.execPath, scripts.find((script) => existsSync(script)) ?? 'npm-cli.js'];
}

/** A `.npmrc` may name any variable of the environment: it finds none that holds a secret. */
function harmless(env: Env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => NEEDED.test(name) || (/^npm_config_/i.test(name) && !/auth|token|pass|otp|key|cert/i.test(name)),
  );
  return Object.fromEntries(kept);
}

function read(values: string, chosen: string): Known<NpmConfig> {
  const config = configOf(values);
  const registry = addressOf(config.get('registry'));
  if (registry === undefined) return { unavailable: 'the npm client names no registry that can be asked' };
  const scoped = [...config.keys()].filter((key) => /^@[^/:]+:registry$/.test(key));
  return {
    value: {
      registry,
      scopes: new Set(scoped.map((key) => key.slice(0, -':registry'.length))),
      isChosen: /^registry = /m.test(chosen),
      known: new Set(Array.from(chosen.matchAll(SECRET), ([, host = '']) => host)),
    },
  };
}

function configOf(printed: string): ReadonlyMap<string, unknown> {
  try {
    const config: unknown = JSON.parse(printed);
    return new Map(typeof config === 'object' && config !== null ? Object.entries(config) : []);
  } catch {
    return new Map();
  }
}
