/** Asks one registry about one package at a time: an answer, a clear no, or why neither can be had. */
import type { Known } from '../../model.ts';
import { type Clock, type Failure, persist } from '../process/retry.ts';
import type { PackageHistory, Published } from '../world.ts';
import type { Getter, Got } from './http-get.ts';
import { historyOf, jsonOf, LONG, publishedOf, SHORT } from './npm-documents.ts';

export interface Registry {
  /** Null where the registry says that there is no such package. */
  published(name: string): Promise<Known<Published | null>>;
  history(name: string): Promise<Known<PackageHistory>>;
}

/** The npm client's own package: a registry that does not know it is no source of public packages, and its "no" proves nothing. */
const WELL_KNOWN = 'npm';
/** The longest wait that a registry may ask for, in milliseconds. */
const LONGEST_WAIT = 20_000;

type Parse<Value> = (json: unknown, name: string, now: number) => Value | undefined;
type Answer<Value> = Promise<Known<Value | null>>;

export function registryAt(address: URL, getter: Getter, clock: Clock): Registry {
  let gaveUp: string | null = null;

  const ask = async <Value>(name: string, accept: string, parse: Parse<Value>): Answer<Value> => {
    if (gaveUp !== null) return { unavailable: gaveUp };
    let isDown = false;
    const known = await persist(async () => {
      const got = await getter.get(new URL(name.replace('/', '%2f'), address), accept);
      isDown = 'unavailable' in got || isFailing(got.value.status);
      return 'value' in got ? judge(got.value, (json) => parse(json, name, clock.now())) : unreachable(got.unavailable);
    }, clock);
    // Who could not be reached once is not asked again in this run: no network must not cost a minute.
    if (isDown && 'unavailable' in known) gaveUp = known.unavailable;
    return known;
  };
  const short = kept((name) => ask(name, SHORT, publishedOf));
  const long = kept((name) => ask(name, LONG, historyOf));

  return {
    async published(name) {
      const known = await short(name);
      if ('unavailable' in known || known.value !== null) return known;
      const yardstick = await short(WELL_KNOWN);
      if ('unavailable' in yardstick) return yardstick;
      return yardstick.value === null ? { unavailable: 'the registry knows no public packages' } : { value: null };
    },
    async history(name) {
      const known = await long(name);
      if ('unavailable' in known) return known;
      return known.value === null ? { unavailable: 'the registry tells no history' } : { value: known.value };
    },
  };
}

function judge<Value>(
  { status, headers, body }: Got,
  parse: (json: unknown) => Value | undefined,
): { readonly value: Value | null } | Failure {
  if (isFailing(status))
    return { unavailable: `the registry fails with status ${status}`, retryAfter: waitOf(headers['retry-after']) };
  if (status >= 300 && status < 400) return answers('with another address');
  if (status === 404) return isPage(headers, body) ? answers('with a page') : { value: null };
  if (status !== 200) return answers(`with status ${status}`);
  const parsed = body === null ? undefined : jsonOf(body);
  if (parsed === undefined)
    return answers(body === null ? 'with more than Assay reads' : 'with something that is no JSON');
  const value = parse(parsed.json);
  return value === undefined ? answers('with something else than the package') : { value };
}

/** A registry says no with JSON, a word or nothing; a page is from somebody in between. */
const isPage = (headers: Got['headers'], body: string | null): boolean =>
  body === null || /html/i.test(headers['content-type'] ?? '') || body.trimStart().startsWith('<');

const isFailing = (status: number): boolean => status === 429 || status >= 500;
const unreachable = (why: string): Failure => ({
  unavailable: `the registry cannot be reached: ${why}`,
  retryAfter: null,
});
const answers = (how: string): Failure => ({ unavailable: `the registry answers ${how}`, retryAfter: null });

/** The header in seconds, as milliseconds. A registry that wants a longer wait is not waited for. */
function waitOf(header: string | undefined): number | null {
  const milliseconds = header === undefined ? 0 : Number(header) * 1000;
  return milliseconds >= 0 && milliseconds <= LONGEST_WAIT ? milliseconds : null;
}

function kept<Value>(ask: (name: string) => Answer<Value>): (name: string) => Answer<Value> {
  const asked = new Map<string, Answer<Value>>();
  return (name) => {
    const answer = asked.get(name) ?? ask(name);
    asked.set(name, answer);
    return answer;
  };
}
