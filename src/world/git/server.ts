/** Fetches objects from a git server over HTTP: the token in the child's environment only, retries, and one clear line when it does not work. */
import { OutsideError, UserError } from '../../errors.ts';
import { type Clock, persist } from '../process/retry.ts';
import { type Git, type GitOutput, reasonOf } from './git.ts';

export interface ServerOptions {
  /** Such as `https://github.com`. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Null for a repository that everybody may read. */
  readonly token: string | null;
  readonly clock: Clock;
}

export interface Server {
  /** Commits and trees as `depth` says, `--depth=50` or `--deepen=200`, into the refs that the refspecs name. */
  history(git: Git, depth: string, refspecs: readonly string[]): Promise<void>;
  /** Objects by name, with nothing that they refer to. */
  objects(git: Git, names: readonly string[]): Promise<void>;
}

/** A fetch that takes longer than this in one try is given up, in seconds. */
const FETCH_SECONDS = 300;
/** The remote's name in the settings below; it is in no configuration file, so that no other command fetches by itself. */
const REMOTE = 'forge';

/** What either function of the server throws: UserError when it refuses, OutsideError when it cannot be had. */
export function openServer(options: ServerOptions): Server {
  const fetch = fetcher(options);
  return {
    history: (git, depth, refspecs) => fetch(git, ['fetch', depth], refspecs),
    // Told of the commits that are here, a server would believe that their contents are, too.
    objects: (git, names) => fetch(git, ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch'], names),
  };
}

function fetcher({ serverUrl, repository, token, clock }: ServerOptions) {
  const url = addressOf(serverUrl, repository);
  const settings = settingsFor(url);
  const env = { ...environment(url), ...credentials(url, token) };
  return async (git: Git, command: readonly string[], refspecs: readonly string[]): Promise<void> => {
    const args = [...settings, ...command, ...ALWAYS, '--stdin', REMOTE];
    const input = refspecs.map((refspec) => `${refspec}\n`).join('');
    let isRefused = false;
    const outcome = await persist(async () => {
      const printed = await git(args, { input, env, seconds: FETCH_SECONDS });
      if (printed.status === 0) return { value: true };
      const failure = failureOf(printed, repository);
      isRefused = failure.retryAfter === null;
      return failure;
    }, clock);
    if ('value' in outcome) return;
    const message = `${outcome.unavailable} (${url.host})`;
    throw isRefused ? new UserError(message) : new OutsideError(message);
  };
}

const ALWAYS = [
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--recurse-submodules=no',
  '--filter=blob:none',
];

const settingsFor = (url: URL): readonly string[] =>
  [
    `remote.${REMOTE}.url=${url.href}`,
    `remote.${REMOTE}.promisor=true`,
    `remote.${REMOTE}.partialCloneFilter=blob:none`,
    // A token must not follow to where a server sends its visitors.
    'http.followRedirects=false',
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=60',
  ].flatMap((setting) => ['-c', setting]);

function addressOf(serverUrl: string, repository: string): URL {
  const address = `${serverUrl.replace(/\/+$/, '')}/${repository}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new UserError(`\`${serverUrl}\` is no address of a git server: it must begin with https://`);
  return url;
}

/** Only the server's own transport is open. The variables by which a machine names its certificates are kept. */
function environment(url: URL): Record<string, string> {
  const certificates = ['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(certificates), GIT_ALLOW_PROTOCOL: url.protocol.slice(0, -1) };
}

/** Git reads this configuration from its environment: unlike an argument, no other user of the machine can see it. */
function credentials(url: URL, token: string | null): Record<string, string> {
  if (token === null) return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${url.origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}

/** Null as the wait: another try would give the same. */
function failureOf(printed: GitOutput, repository: string) {
  const reason = reasonOf(printed);
  if (/could not read Username|Authentication failed|returned error: 40[134]|not found/i.test(printed.errors))
    return lasting(`the server does not show \`${repository}\` to this token: it needs \`contents: read\` there`);
  if (/remote ref|not our ref|no such commit|invalid refspec/i.test(printed.errors))
    return lasting(`\`${repository}\` has no such commit or branch: ${reason}`);
  return { unavailable: `the objects of \`${repository}\` could not be fetched: ${reason}`, retryAfter: 0 };
}

const lasting = (unavailable: string) => ({ unavailable, retryAfter: null });
