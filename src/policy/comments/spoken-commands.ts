/** What people answer for in comments: which commands there are, and whether the word of who wrote one counts. */
import type { Answered, Comment, Facts, ForgeFact } from '../../model.ts';
import { type Allowed, needsOfAllowed } from '../people/allowed.ts';
import { boundTo } from '../people/same-diff.ts';
import { type Standing, standingOf } from '../people/standing.ts';
import { quoted } from '../wording/phrases.ts';
import { type About, aboutIn, type CommandName, commandsIn, isReason } from './comment-commands.ts';

/** One command of one comment. */
export interface Spoken extends About {
  readonly name: CommandName;
  readonly comment: Comment;
}

/** What has to be known to tell whether somebody's comment counts. */
export function needsOfAnswers(allowed: Allowed): readonly ForgeFact[] {
  return ['comments', 'digest', ...needsOfAllowed(allowed)];
}

/** Older ones are not looked at: nobody needs so many. */
const MOST = 1000;

/** The latest first. `names`: what a command can speak of without quotes. */
export function spokenIn(
  { forge }: Facts,
  wanted: readonly CommandName[],
  names: readonly string[],
): readonly Spoken[] {
  const comments = forge.comments !== undefined && 'value' in forge.comments ? forge.comments.value : [];
  const spoken = comments.flatMap((comment) =>
    commandsIn(comment.text).flatMap((one): readonly Spoken[] =>
      'name' in one && wanted.includes(one.name) ? [{ name: one.name, comment, ...aboutIn(one.rest, names) }] : [],
    ),
  );
  return latestFirst(spoken, ({ comment }) => comment).slice(0, MOST);
}

/** Lines that begin like a command and are none, of people: somebody waits for what they do. The latest first. */
export function misreadIn({ forge }: Facts): readonly string[] {
  const comments = forge.comments !== undefined && 'value' in forge.comments ? forge.comments.value : [];
  return latestFirst(
    comments.filter(({ by }) => by.kind !== 'bot'),
    (one) => one,
  )
    .slice(0, MOST)
    .flatMap(({ text, by }) =>
      commandsIn(text).flatMap((one) =>
        'line' in one ? [`${quoted(one.line)} of ${quoted(by.login)} does nothing: it ${one.because}`] : [],
      ),
    );
}

const latestFirst = <T>(all: readonly T[], of: (one: T) => Comment): readonly T[] =>
  all.toSorted((one, other) => of(other).at - of(one).at || of(other).id - of(one).id);

const no = (because: string): Standing => ({ counts: false, because });

/** Whether it counts now, for the diff as it is now. A definite no comes before what is not known. */
export function weightOf({ comment, reason }: Spoken, facts: Facts, allowed: Allowed): Standing {
  if (comment.edited) return no('the comment was edited, so it is nobody’s word any more; write a new one');
  if (!isReason(reason)) return no('it gives no reason');
  const who = quoted(comment.by.login);
  const all = [standingOf(comment.by, facts, allowed), boundTo(comment.seen, facts, `${who} spoke of`)];
  return (
    all.find(({ counts }) => counts === false) ??
    all.find(({ counts }) => counts === undefined) ?? { counts: true, because: '' }
  );
}

export function answeredBy({ comment: { by, at }, reason }: Spoken): Answered {
  return { by, at, reason };
}

/** `` `carol` accepted `splitInvoice` ``: who says what of what. */
export function inWords({ name, subject, comment }: Spoken): string {
  return `\`/assay ${name}\` of ${quoted(subject)} by ${quoted(comment.by.login)}`;
}
