/** Reads a message into the lines that may speak, in order: cleaned, numbered by part, and without what is quoted, indented, fenced or commented out. */
import { hasLog, isLogged, type Rows, rowsOf } from './rows.ts';
import { type Trailer, trailerOf } from './trailer.ts';

/** One line that may speak. */
export interface Line {
  /** As written, for quoting; a piece of it where literal `\n` parted it. */
  readonly raw: string;
  /** Without look-alikes, entities and box drawing; decoration such as emoji is still there. */
  readonly text: string;
  /** Where the line reads `Key: value`. */
  readonly trailer: Trailer | undefined;
  readonly subject: boolean;
  /** Its place in `Message.lines`. */
  readonly index: number;
  /** Which part of the message it stands in: see `Message.parts`. */
  readonly part: number;
}

export interface Message {
  readonly lines: readonly Line[];
  readonly subject: string;
  /**
   * Of a squash, the commits it was made of: each says whether it brings anything of its own (a merge of the base does not).
   * Line parts count from 1; 0 is what stands before them, -1 the block after the last rule. Empty when this is no squash of several; one where a squash does not list them.
   */
  readonly parts: readonly boolean[];
  /** The message was longer than what is read. */
  readonly cut: boolean;
}

/** UTF-16 units that are read: the start and, since that is where trailers stand, the end. */
const LIMIT = { start: 192 * 1024, end: 64 * 1024 };

export function readMessage(message: string): Message {
  const cut = message.length > LIMIT.start + LIMIT.end;
  const kept = cut ? `${message.slice(0, LIMIT.start)}\n${message.slice(-LIMIT.end)}` : message;
  const rows = rowsOf(kept);
  const subject = rows.texts[0] ?? '';
  return { ...partition(rows, subject), subject, cut };
}

/** The forge's squash: `Title (#7)`, then each commit's message behind a bullet of its own paragraph, then a rule and the hoisted co-authors. */
function partition(rows: Rows, subject: string): Pick<Message, 'lines' | 'parts'> {
  const { texts } = rows;
  const opens = opener(rows, subject);
  const starts = opens === undefined ? [] : texts.flatMap((_, index) => (opens(index) ? [index] : []));
  const rule = texts.findLastIndex((text) => /^-{9}$/.test(text));
  if (starts.length < 2) return unlisted(rows, FORGES.test(subject) && rule > 0 ? rule : texts.length);
  const hoisted = rule > (starts.at(-1) ?? 0) ? rule : texts.length;
  let part = 0;
  const lines = texts.map((_, index) => {
    if (index === starts[part]) part += 1;
    return lineOf(rows, index, index > hoisted ? -1 : part);
  });
  return { lines, parts: starts.map((index) => !MERGE.test(texts[index] ?? '')) };
}

/** No list of commits: all is one part. A forge draws its rule only below several commits, of whose authors nobody says which wrote what. */
function unlisted(rows: Rows, rule: number): Pick<Message, 'lines' | 'parts'> {
  const lines = rows.texts.map((_, index) => lineOf(rows, index, index > rule ? -1 : 0));
  return { lines, parts: rule < rows.texts.length ? [true] : [] };
}

/** How a forge ends the title of what it squashed. */
const FORGES = /\(#\d+\)$/;

function lineOf({ raws, texts }: Rows, index: number, part: number): Line {
  const text = texts[index] ?? '';
  const trailer = text.includes(':') ? trailerOf(text) : undefined;
  return { raw: raws[index] ?? '', text, trailer, subject: index === 0, index, part };
}

const MERGE = /^\* Merge (?:branch|remote-tracking|pull request|tag|[\w/.-]{1,100} into)\b/i;

/** How a part begins: with the header of a pasted log, or with the forge's bullet. undefined where nothing was squashed. */
function opener({ raws, texts }: Rows, subject: string): ((index: number) => boolean) | undefined {
  const forges = FORGES.test(subject);
  if (!forges && !raws.some((raw) => raw.startsWith('commit '))) return undefined;
  if (hasLog(raws)) return (index) => isLogged(raws, index);
  if (!forges) return undefined;
  return (index) => index > 0 && texts[index]?.startsWith('* ') === true && raws[index - 1]?.trim() === '';
}
