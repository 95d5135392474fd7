/** `signed`: every commit bears a signature that the forge found valid. */
import { z } from 'zod';
import type { Commit } from '../../model.ts';
import { defineCondition } from '../condition.ts';
import { counted, listed, quoted } from '../wording/phrases.ts';

export default defineCondition({
  name: 'signed',
  description:
    "Every commit bears a signature that the forge found valid: anybody's (`true`), or one of these accounts' (`by`, numeric ids). It says who signed, not who wrote.",
  needs: [],
  options: z.union([z.literal(true), z.strictObject({ by: z.array(z.int().positive()).min(1).max(200) })]),
  ask: ({ change: { commits } }, options) => {
    const ids = options === true ? null : new Set(options.by);
    const unsigned = commits.filter((commit) => isSigned(commit, ids) === false);
    const open = commits.filter((commit) => isSigned(commit, ids) === undefined);
    const names = (of: readonly Commit[]): string =>
      `${counted(of.length, 'commit')} (${listed(of.map(({ sha }) => quoted(sha.slice(0, 7))))})`;
    if (unsigned.length > 0) return { holds: false, because: `not signed so: ${names(unsigned)}` };
    if (open.length > 0) return { holds: undefined, because: `no signature is known of ${names(open)}` };
    return { holds: true, because: `${counted(commits.length, 'commit')}, all signed` };
  },
});

/** An unsigned commit and one whose signature is not known look the same, so neither is called unsigned. */
function isSigned({ forge }: Commit, ids: ReadonlySet<number> | null): boolean | undefined {
  const signature = forge?.signature ?? null;
  if (signature === null) return undefined;
  if (!signature.isValid || ids === null) return signature.isValid;
  if (signature.by === null) return undefined;
  if (signature.by === 'forge') return false;
  return signature.by.id === null ? undefined : ids.has(signature.by.id);
}
