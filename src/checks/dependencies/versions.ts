/** Which published versions fit what a dependency asks for, and which of them an install takes. */
import semver from 'semver';
import type { Published } from '../../world/world.ts';
import type { Spec } from './spec.ts';

export type Asked = Exclude<Spec, { kind: 'elsewhere' }>;

export interface Fits {
  readonly is: 'fits';
  /** Oldest first, at least one. */
  readonly versions: readonly string[];
  /** What an install takes where no lockfile says otherwise. */
  readonly taken: string;
}

export type Fit =
  | Fits
  /** Only pre-releases fit: package managers differ on whether they take one. */
  | { readonly is: 'unclear' }
  | { readonly is: 'none' };

/** Versions compared for one package: there are none with more. */
const MOST_VERSIONS = 50_000;

export function fitting({ versions, tags }: Published, asked: Asked): Fit {
  if (asked.kind === 'tag') {
    const version = tags.get(asked.tag);
    return version === undefined ? { is: 'none' } : { is: 'fits', versions: [version], taken: version };
  }
  const all = [...versions.keys()].slice(0, MOST_VERSIONS).filter((version) => semver.valid(version, LOOSE) !== null);
  const range = new semver.Range(asked.range, LOOSE);
  const isAny = range.range === '' || range.range === '*';
  const fit = semver.sort(isAny ? all : all.filter((version) => range.test(version)), LOOSE);
  if (fit.length === 0) {
    const wide = new semver.Range(asked.range, { ...LOOSE, includePrerelease: true });
    return { is: all.some((version) => wide.test(version)) ? 'unclear' : 'none' };
  }
  return { is: 'fits', versions: fit, taken: take({ versions, tags }, fit) };
}

const LOOSE = { loose: true } as const;

/** Pre-releases too. */
export const admits = (range: string, version: string): boolean =>
  semver.satisfies(version, range, { ...LOOSE, includePrerelease: true });

/** As the npm client picks: the tag `latest` if it fits, else the newest that is not deprecated, else the newest. */
function take({ versions, tags }: Pick<Published, 'versions' | 'tags'>, fit: readonly string[]): string {
  const latest = tags.get('latest');
  if (latest !== undefined && fit.includes(latest)) return latest;
  const usable = fit.filter((version) => versions.get(version)?.deprecated === null);
  return usable.at(-1) ?? fit.at(-1) ?? '';
}
