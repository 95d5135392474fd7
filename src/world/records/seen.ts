/** Which head a change had at a time, by the forge's records of pushes, and which one somebody saw who acted on it then. */
import type { Known, Sha } from '../../model.ts';
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

/** Something that somebody did to a pull request. */
export interface Act {
  /** In milliseconds since 1970, by the forge's clock. */
  readonly at: number;
  /** The commit that the forge says it was about, null where it does not tell; left out where it is about none. */
  readonly named?: Sha | null;
}

/**
 * What somebody saw: the head at that time, or what else their page still showed. A forge moves the name of a commit
 * forward to heads only, so a later head that is named tells nothing. An earlier one is what was read, and so is a commit
 * that was never the head: somebody may have been sent to the page of one commit, with others pushed on top of it.
 */
export function headSeen(records: BranchRecords, { at, named }: Act): Known<Sha> {
  const then = headAt(records, at);
  if (named === undefined || 'unavailable' in then || named === then.value) return then;
  if (named === null) return { unavailable: 'GitHub does not tell which commit was on the page' };
  const { pushes } = records;
  const earlier = pushes.filter((push) => push.at !== undefined && push.at < at);
  if (earlier.some(({ before, after }) => before === named || after === named)) return { value: named };
  if (pushes.some(({ after }) => after === named)) return then;
  if (isWhole(records)) return { value: named };
  return { unavailable: `\`${named.slice(0, 7)}\` was on the page, and GitHub has no record of when it was the head` };
}

/** Whether each head is told of, from the first one on. */
const isWhole = ({ pushes, missing }: BranchRecords): boolean =>
  missing === null &&
  pushes[0]?.kind === 'creation' &&
  pushes.every(({ before }, index) => index === 0 || before === pushes[index - 1]?.after);

type Timed = PushRecord & { readonly at: number };

/** `at`: in milliseconds since 1970, by the forge's clock, whose seconds are whole: in the second of a push the head was the one before. */
export function headAt({ pushes, missing, head }: BranchRecords, at: number): Known<Sha> {
  const timed = pushes
    .flatMap((push): readonly Timed[] => (push.at === undefined ? [] : [{ ...push, at: push.at }]))
    .sort((a, b) => a.at - b.at);
  const [earlier, later] = [timed.findLast((push) => push.at < at), timed.find((push) => push.at >= at)];
  if (later !== undefined)
    return between(earlier, later) ?? { unavailable: missing ?? 'GitHub has no record of it any more' };
  if (earlier === undefined) return { unavailable: missing ?? 'GitHub has no record of a push to the branch' };
  if (earlier.after !== head) return { unavailable: "GitHub's records of pushes do not reach the present head" };
  return { value: head };
}

/** Undefined where another push may have come in between. */
function between(earlier: PushRecord | undefined, { before, kind }: PushRecord): Known<Sha> | undefined {
  if (kind === 'creation' || /^0+$/.test(before)) return { unavailable: 'the branch was made anew later' };
  return earlier?.after === before ? { value: before } : undefined;
}
