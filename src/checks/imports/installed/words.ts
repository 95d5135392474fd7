/** What is said of a subpath that an installed package does not have. */
import type { Missing } from '../answer.ts';
import type { Proven } from './proof.ts';
import type { Held } from './subpath.ts';

type Lacking = Exclude<Held, { is: 'there' | 'doubtful' }>;

/** An error only where everybody who installs from the lockfile gets this version. */
export function missing(
  held: Lacking,
  { version, isLocked }: Proven,
  { name, subpath }: { readonly name: string; readonly subpath: string },
): Missing {
  if (held.is === 'other-case')
    return {
      is: 'missing',
      kind: 'wrong-case',
      level: 'warning',
      message: `\`${name}/${subpath}\` finds \`${held.path}\` only where the letters' case does not count`,
      help: 'write the path as the file is called',
    };
  return {
    is: 'missing',
    kind: 'no-such-subpath',
    level: isLocked ? 'error' : 'warning',
    message: `\`${name}\` ${version} (${isLocked ? 'installed = lockfile' : 'installed'}) has no \`${subpath}\``,
    ...(held.near === undefined ? {} : { help: `did you mean \`${name}/${held.near}\`?` }),
  };
}
