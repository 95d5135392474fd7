/** Reads what a registry says of a package. The text is a stranger's: whatever has not the shape that the registry's API documents is no answer. */
import type { PackageHistory, Published, PublishedVersion } from '../world.ts';

/** The registry's short form of a package's document: versions, tags, deprecations. */
export const SHORT = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*; q=0.1';
export const LONG = 'application/json';

const DAY = 24 * 60 * 60 * 1000;

type Fields = ReadonlyMap<string, unknown>;

/** Undefined for text that is no JSON: a page of a portal or a proxy, an answer that was cut. */
export function jsonOf(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** `now` in milliseconds since 1970. Undefined where the document is of another package, or none. */
export function publishedOf(json: unknown, name: string, now: number): Published | undefined {
  const document = fields(json);
  if (document.get('name') !== name) return undefined;
  // A package whose versions were all taken back has no such field any more.
  if (!isObject(document.get('versions') ?? {})) return undefined;
  return {
    versions: new Map([...fields(document.get('versions'))].map(([version, about]) => [version, versionOf(about)])),
    tags: new Map([...fields(document.get('dist-tags'))].flatMap(([tag, version]) => textual(tag, version))),
    untouched: daysSince(document.get('modified') ?? fields(document.get('time')).get('modified'), now) ?? null,
  };
}

/** The same of the long document. */
export function historyOf(json: unknown, name: string, now: number): PackageHistory | undefined {
  const document = fields(json);
  const time = document.get('time');
  if (document.get('name') !== name || !isObject(time)) return undefined;
  const maintainers = document.get('maintainers');
  return {
    ages: new Map(
      [...fields(time)].flatMap(([version, at]) => {
        const days = daysSince(at, now);
        return days === undefined ? [] : [[version, days] as const];
      }),
    ),
    owners: (Array.isArray(maintainers) ? maintainers : []).flatMap((one) => {
      const owner = fields(one).get('name');
      return typeof owner === 'string' ? [owner] : [];
    }),
  };
}

/** Some registries say `true` or an empty text where nothing was written. */
function versionOf(about: unknown): PublishedVersion {
  const deprecated = fields(about).get('deprecated');
  if (deprecated === true) return { deprecated: '' };
  return { deprecated: typeof deprecated === 'string' && deprecated !== '' ? deprecated : null };
}

/** Never negative: clocks differ. */
function daysSince(at: unknown, now: number): number | undefined {
  const then = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  return Number.isNaN(then) ? undefined : Math.max(0, Math.floor((now - then) / DAY));
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fields = (value: unknown): Fields => new Map(isObject(value) ? Object.entries(value) : []);
const textual = (key: string, value: unknown): readonly (readonly [string, string])[] =>
  typeof value === 'string' ? [[key, value]] : [];
