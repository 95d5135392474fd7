/** What a registry knows of packages. Nothing is loaded or asked before the first question, and little after: names are public, few, and each goes out once. */
import { UserError } from '../../errors.ts';
import type { Known } from '../../model.ts';
import type { Clock } from '../process/retry.ts';
import type { Packages } from '../world.ts';
import type { Env, NpmConfig } from './npm-config.ts';
import type { Registry } from './npm-registry.ts';
import { addressOf } from './registry-address.ts';

export interface PackagesOptions {
  /** A registry's address, `off`, or undefined for the one that the npm client is configured for. */
  readonly registry: string | undefined;
  /** The text of the target's own `.npmrc`; undefined where there is none. */
  readonly npmrc: () => Promise<string | undefined>;
  /** Where the client is found, and how proxies are. */
  readonly env: Env;
  readonly clock: Clock;
}

/** Who is asked, and for which scopes nobody is. */
interface Asked {
  readonly host: string;
  readonly scopes: ReadonlySet<string>;
  readonly registry: Registry;
}

/** Names asked about in one run. A change that adds more is a new project, and has a lockfile to show. */
const MOST_NAMES = 50;
/** For each answer. */
const LIMITS = { milliseconds: 10_000, bytes: 20 * 1024 * 1024 };
/** What a name must look like to be asked for: nothing in it can mean anything else in an address. */
const NAME = /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i;
const LONGEST_NAME = 214;

/** Where nobody may or can be asked. */
export function noPackages(why: string): Packages {
  const nobody = async (): Promise<{ readonly unavailable: string }> => ({ unavailable: why });
  return { published: nobody, history: nobody, host: nobody };
}

/** @throws UserError for a registry that is neither `off` nor an address of the web. */
export function openPackages(options: PackagesOptions): Packages {
  if (options.registry === 'off') return noPackages('no registry was to be asked');
  const named = addressOf(options.registry);
  if (options.registry !== undefined && named === undefined)
    throw new UserError(`the registry \`${options.registry}\` is no address: give one with \`https://\`, or \`off\``);
  let opened: Promise<Known<Asked>> | undefined;
  const names = new Set<string>();
  let probe: Promise<unknown> | undefined;

  const open = (): Promise<Known<Asked>> => {
    opened ??= openRegistry(options, named);
    return opened;
  };
  const ask = async <Value>(
    name: string,
    question: (registry: Registry) => Promise<Known<Value>>,
  ): Promise<Known<Value>> => {
    if (!NAME.test(name) || name.length > LONGEST_NAME) return { unavailable: 'a name that no registry takes' };
    const asked = await open();
    if ('unavailable' in asked) return asked;
    const withheld = whyNot(name, asked.value, names);
    if (withheld !== null) return { unavailable: withheld };
    names.add(name);
    // The first question goes alone: where it finds nobody, the others need not try.
    if (probe !== undefined) await probe;
    const answer = question(asked.value.registry);
    probe ??= answer;
    return answer;
  };
  return {
    published: (name) => ask(name, (registry) => registry.published(name)),
    history: (name) => ask(name, (registry) => registry.history(name)),
    async host() {
      const asked = await open();
      return 'unavailable' in asked ? asked : { value: asked.value.host };
    },
  };
}

function whyNot(name: string, { scopes }: Asked, names: ReadonlySet<string>): string | null {
  if (scopes.has(name.split('/')[0] ?? '')) return 'a scope with a registry of its own';
  return !names.has(name) && names.size >= MOST_NAMES ? `more than ${MOST_NAMES} new names` : null;
}

/** The client is asked even where the reader named a registry: it alone knows which scopes are somebody's own. */
async function openRegistry({ npmrc, env, clock }: PackagesOptions, named: URL | undefined): Promise<Known<Asked>> {
  const [{ askNpm }, { registryAt }, { getterOf }] = await Promise.all([
    import('./npm-config.ts'),
    import('./npm-registry.ts'),
    import('./http-get.ts'),
  ]);
  const known = await askNpm(await npmrc(), env);
  const config = named === undefined ? known : { value: overridden(known, named) };
  if ('unavailable' in config) return config;
  const { registry, scopes, isChosen, known: acquainted } = config.value;
  const asked = registryAt(registry, getterOf(LIMITS, env), clock);
  const isGuarded = isChosen && acquainted.has(registry.host);
  return { value: { host: registry.host, scopes, registry: isGuarded ? guarded(asked) : asked } };
}

const overridden = (known: Known<NpmConfig>, registry: URL): NpmConfig => ({
  ...('value' in known ? known.value : { scopes: new Set(), known: new Set() }),
  registry,
  isChosen: true,
});

/** We say to nobody who we are: what such a registry does not show to strangers may be there all the same. */
const guarded = (registry: Registry): Registry => ({
  ...registry,
  async published(name) {
    const known = await registry.published(name);
    const isHidden = 'value' in known && known.value === null;
    return isHidden ? { unavailable: 'a registry that may show more to those whom it knows' } : known;
  },
});
