/** What is said of a dependency that has something wrong with it, in words. */
import type { Published } from '../../world/world.ts';
import type { Fault } from './answer.ts';
import { knownElsewhere } from './foreign-names.ts';
import { meant } from './meant.ts';
import type { Asked } from './versions.ts';

/** Of a deprecation's words, which are its owner's. */
const LONGEST_QUOTE = 200;

/** `beside` are names that the manifest declares. */
export function missing(name: string, beside: readonly string[]): Fault {
  const elsewhere = knownElsewhere(name);
  if (elsewhere !== undefined) return unpublishedElsewhere(name, elsewhere);
  return {
    kind: 'no-such-package',
    level: 'error',
    message: `no package \`${name}\` is published`,
    help: didYouMean(meant(name, beside)) ?? 'remove it, or name the package that is meant',
  };
}

export function takenBack(name: string, beside: readonly string[]): Fault {
  const elsewhere = knownElsewhere(name);
  if (elsewhere !== undefined) return unpublishedElsewhere(name, elsewhere);
  return {
    kind: 'no-such-package',
    level: 'error',
    message: `nothing is published as \`${name}\` any more: it was taken back, or the registry keeps the name from use`,
    help: didYouMean(meant(name, beside)) ?? 'remove it, or name the package that is meant',
  };
}

const didYouMean = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : `did you mean \`${name}\`?`;

const unpublishedElsewhere = (name: string, elsewhere: string): Fault => ({
  kind: 'other-ecosystem',
  level: 'error',
  message: `no package \`${name}\` is published: it is ${elsewhere}`,
});

export const knownAs = (name: string, elsewhere: string): Fault => ({
  kind: 'other-ecosystem',
  level: 'warning',
  message: `\`${name}\` is ${elsewhere}; a package of that name is another thing`,
  help: 'make sure that this package is the one that is meant',
});

export const nearTo = (name: string, popular: string): Fault => ({
  kind: 'near-name',
  level: 'warning',
  message: `\`${name}\` is nearly \`${popular}\`, which is the package that many use`,
  help: `did you mean \`${popular}\`?`,
});

export function noVersion(asked: Asked, { tags }: Published): Fault {
  const latest = tags.get('latest');
  const what = asked.kind === 'tag' ? `no version tagged \`${asked.tag}\`` : `no version that fits \`${asked.range}\``;
  return {
    kind: 'no-such-version',
    level: 'error',
    message: `\`${asked.name}\` has ${what}`,
    help: latest === undefined ? 'ask for a version that is published' : `the latest is \`${latest}\``,
  };
}

export const lockedUnpublished = (name: string, version: string): Fault => ({
  kind: 'lockfile-disagrees',
  level: 'warning',
  message: `the lockfile holds \`${name}\` ${version}, which the registry does not publish`,
  help: 'let the package manager write the lockfile anew',
});

export const deprecated = (name: string, version: string, words: string): Fault => ({
  kind: 'deprecated',
  level: 'warning',
  message: `\`${name}\` ${version} is deprecated${words === '' ? '' : `: ${words.slice(0, LONGEST_QUOTE)}`}`,
});

/** `age` and `least` in days. */
export const young = (
  name: string,
  version: string,
  { age, least }: { readonly age: number; readonly least: number },
): Fault => ({
  kind: 'too-young',
  level: 'warning',
  message: `\`${name}\` ${version} was published ${age === 0 ? 'today' : age === 1 ? 'a day ago' : `${age} days ago`}`,
  help: `wait until it is ${least} days old, or make sure that it is what it says`,
});
