/** Whether manifest and lockfile agree on a dependency: where they do not, an install from the lockfile alone fails. */
import type { Declared } from '../repository/declared.ts';
import type { Locked } from '../repository/lockfile.ts';
import type { Governing } from '../repository/lockfiles.ts';
import type { Fault } from './answer.ts';
import type { Spec } from './spec.ts';
import { admits } from './versions.ts';

/** Only what is asked of a registry, under the manifest's own name, and not changed by the lockfile on its own account. */
export function agreement(
  { path, lock, overrides }: Governing,
  { name, kind, range }: Declared,
  spec: Spec,
  locked: Locked | undefined,
): readonly Fault[] {
  if (kind !== 'direct' || spec.kind === 'elsewhere' || overrides(name)) return [];
  const file = `\`${path}\``;
  if (locked === undefined) return [fault(`${file} does not hold \`${name}\`${atRange(range)}`)];
  // Some formats repeat the range, others only have the version: the same range is agreement in either.
  if (locked.recorded === range) return [];
  if (lock.isExact && locked.recorded !== null)
    return [fault(`${file} holds \`${name}\` for \`${locked.recorded}\`, and the manifest asks for \`${range}\``)];
  if (locked.version === null || spec.kind === 'tag') return [];
  if (admits(spec.range, locked.version)) return [];
  return [fault(`${file} holds \`${name}\` ${locked.version}, which \`${range}\` does not admit`)];
}

const atRange = (range: string): string => (range === '' ? '' : ` for \`${range}\``);

const fault = (message: string): Fault => ({
  kind: 'lockfile-disagrees',
  level: 'warning',
  message,
  help: 'let the package manager write the lockfile anew, and commit it',
});
