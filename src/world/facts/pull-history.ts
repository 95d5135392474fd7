/** What git and the records of a branch tell of a pull request: who pushed when, what somebody saw who acted at a time, and who owns the code. */
import type { Known, Pushed, Seen, Sha } from '../../model.ts';
import { OWNERS_PATHS } from '../../policy/people/codeowners.ts';
import type { Records } from '../records/forge-records.ts';
import { type Act, headSeen } from '../records/seen.ts';
import type { OpenSource } from '../sources/source-local.ts';

export interface PullHistory {
  /** Oldest first. */
  pushes(): Promise<Known<readonly Pushed[]>>;
  /** Of the present head, and of what somebody saw who did this. */
  seenBy(acts: readonly Act[]): Promise<SeenBy>;
  /** The text of CODEOWNERS at the target, null where there is none. */
  owners(): Promise<Known<string | null>>;
}

export interface SeenBy {
  readonly digest: Known<string>;
  readonly of: ReadonlyMap<Act, Seen>;
}

interface HistoryOptions {
  readonly opened: Pick<OpenSource, 'digests' | 'head' | 'tree'>;
  readonly records: () => Promise<Records>;
}

export function pullHistory({ opened, records }: HistoryOptions): PullHistory {
  return {
    async pushes() {
      const { pushes, pushesUnknown } = await records();
      if (pushes.length === 0) return { unavailable: pushesUnknown ?? 'GitHub has no record of a push to the branch' };
      return { value: pushes.map(({ after, by, at = null }) => ({ after, by, at })) };
    },
    async seenBy(acts) {
      const { pushes, pushesUnknown } = await records();
      const { head } = opened;
      const heads = new Map(acts.map((act) => [act, headSeen({ pushes, missing: pushesUnknown, head }, act)]));
      const named = [...heads.values()].flatMap((one) => ('value' in one ? [one.value] : []));
      const digests = await opened.digests([...new Set([head, ...named])]);
      const digestOf = (at: Known<Sha>): Known<string> =>
        'unavailable' in at ? at : (digests.get(at.value) ?? { unavailable: 'it was not looked at' });
      return {
        digest: digestOf({ value: head }),
        of: new Map([...heads].map(([act, one]) => [act, { head: one, digest: digestOf(one) }])),
      };
    },
    async owners() {
      for (const path of OWNERS_PATHS) {
        const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
        const entries = await opened.tree.list('target', folder);
        if (!entries.some(({ name }) => name === path.slice(path.lastIndexOf('/') + 1))) continue;
        const text = await opened.tree.read('target', path);
        return text === undefined ? { unavailable: `\`${path}\` cannot be read` } : { value: text };
      }
      return { value: null };
    },
  };
}
