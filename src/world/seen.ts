/** Which head a change had at a time, by the forge's records of pushes: what somebody saw who acted on it then. */
import type { Known, Sha } from '../model.ts';
import type { PushRecord } from './pushes.ts';

/** What is recorded of the branch. */
export interface BranchRecords {
  /** Oldest first. */
  readonly pushes: readonly PushRecord[];
  /** Why they are not all there is to know; null where they are. */
  readonly missing: string | null;
  /** The head that is judged. */
  readonly head: Sha;
}

type Timed = PushRecord & { readonly at: number };

/** `at`: in milliseconds since 1970, by the forge's clock, whose seconds are whole: in the second of a push the head was the one before. */
export function headAt({ pushes, missing, head }: BranchRecords, at: number): Known<Sha> {
  const timed = pushes.flatMap((push): readonly Timed[] => (push.at === undefined ? [] : [{ ...push, at: push.at }]));
  const [earlier, later] = [timed.findLast((push) => push.at < at), timed.find((push) => push.at >= at)];
  if (later !== undefined) return whole(later.before, later.kind === 'creation');
  if (earlier === undefined) return { unavailable: missing ?? 'GitHub has no record of a push to the branch' };
  if (earlier.after !== head) return { unavailable: "GitHub's records of pushes do not reach the present head" };
  return { value: head };
}

function whole(sha: Sha, isCreation: boolean): Known<Sha> {
  if (isCreation || /^0+$/.test(sha)) return { unavailable: 'the branch was made anew later' };
  return { value: sha };
}
