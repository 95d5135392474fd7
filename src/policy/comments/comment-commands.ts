/** The commands in a comment: lines that begin with `/assay`. What is quoted, hidden, or stands in a code block is nobody's word. Linear in the text. */

export const COMMANDS = ['override', 'accept', 'wrong', 'recheck', 'explain'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface CommentCommand {
  readonly name: CommandName;
  /** What stands behind it on its line, without white space around it. */
  readonly rest: string;
}

/** A line that begins like a command and is none. */
export interface Misread {
  /** As written, cut. */
  readonly line: string;
  readonly because: string;
}

/** GitHub takes no longer comment. */
const LONGEST_TEXT = 65_536;
const LONGEST_LINE = 1000;
const MOST_COMMANDS = 20;

/** In UTF-16 units. */
const LONGEST_REASON = 500;

/** In their order. Whatever the text, it does not throw. */
export function commandsIn(text: string): readonly (CommentCommand | Misread)[] {
  const lines = spokenLines(text.slice(0, LONGEST_TEXT)).filter((line) => /^\/assay(?:\s|$)/.test(line));
  const read = lines.slice(0, MOST_COMMANDS).map(commandOf);
  if (lines.length <= MOST_COMMANDS) return read;
  return [...read, { line: '/assay …', because: `is one too many: a comment holds at most ${MOST_COMMANDS} commands` }];
}

function commandOf(line: string): CommentCommand | Misread {
  const shown = line.slice(0, 80);
  if (line.length > LONGEST_LINE) return { line: shown, because: `is longer than ${LONGEST_LINE} characters` };
  const words = line.slice('/assay'.length).trim();
  const verb = words.split(/\s/, 1)[0] ?? '';
  const name = COMMANDS.find((one) => one === verb.toLowerCase());
  if (name === undefined) return { line: shown, because: `is none of ${COMMANDS.join(', ')}` };
  return { name, rest: words.slice(verb.length).trim() };
}

interface Block {
  /** Ends with the line of which this holds. */
  readonly ends: (line: string) => boolean;
}

/** The lines that their writer says to everybody, as CommonMark shows them; where that is in doubt, fewer. */
function spokenLines(text: string): readonly string[] {
  const spoken: string[] = [];
  let block: Block | null = null;
  let isQuote = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (block !== null) {
      if (block.ends(line)) block = null;
      continue;
    }
    // A line below a quote belongs to it until a blank one.
    isQuote = QUOTE.test(line) || (isQuote && line.trim() !== '');
    block = blockFrom(line);
    if (block === null && !isQuote) spoken.push(line);
  }
  return spoken;
}

/** At the start of a line, or of an item of lists. */
const QUOTE = /^ {0,3}(?:(?:[-+*]|\d{1,9}[.)])[ \t]{1,4}){0,9}>/;

/** What the line opens and does not close: a code block, raw HTML, what is folded away, a comment that nobody sees. */
function blockFrom(line: string): Block | null {
  const [, fence = '', behind = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  if (fence !== '' && !(fence.startsWith('`') && behind.includes('`'))) return { ends: (one) => closes(one, fence) };
  const [, tag] = /^ {0,3}<(pre|script|style|textarea)(?:[\s>]|$)/i.exec(line) ?? [];
  const close = tag === undefined ? '' : `</${tag.toLowerCase()}>`;
  if (close !== '' && !line.toLowerCase().includes(close)) return { ends: (one) => one.toLowerCase().includes(close) };
  const depth = depthIn(line);
  if (depth > 0) return folded(depth);
  if (/^ {0,3}<![a-z][^>]*$/i.test(line)) return { ends: (one) => one.includes('>') };
  for (const [open, end] of HIDDEN) {
    const hidden = line.lastIndexOf(open);
    if (hidden >= 0 && !line.includes(end, hidden)) return { ends: (one) => one.includes(end) };
  }
  return UNFINISHED.test(line) ? { ends: (one) => one.trim() === '' } : null;
}

/** What holds text that a page does not show, or not before somebody opens it: blank lines do not end it, and it may hold its like. */
const FOLDS = /<(\/?)(?:details|template|svg|math|object|select|noscript)(?=[\s/>]|$)/gi;

const depthIn = (line: string): number =>
  [...line.matchAll(FOLDS)].reduce((depth, [, close]) => Math.max(0, depth + (close === '/' ? -1 : 1)), 0);

function folded(from: number): Block {
  let depth = from;
  return {
    ends(line) {
      for (const [, close] of line.matchAll(FOLDS)) depth += close === '/' ? -1 : 1;
      return depth <= 0;
    },
  };
}

/** Comments, and what a browser takes for one. */
const HIDDEN = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** A tag, a link's address, title or reference, or the words of a picture that go on below, where nobody is shown them: until a blank line at most. */
const UNFINISHED = /<[a-z/!][^<>]*$|\]\([^()]*$|\]\[[^\]]*$|^ {0,3}\[[^\]]*\]:|!\[[^[\]]*$/i;

function closes(line: string, fence: string): boolean {
  const [, own = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
  return own.startsWith(fence);
}

/** What a command speaks of, and why. */
export interface About {
  readonly subject: string;
  /** Empty where none is given. */
  readonly reason: string;
}

/** The subject is one of `names`, the longest that fits, or what stands in backticks or quotes, or else the first word. */
export function aboutIn(rest: string, names: readonly string[]): About {
  const [, , inside] = /^([`"])([^`"]{1,200})\1(?=\s|:|$)/.exec(rest) ?? [];
  if (inside !== undefined) return { subject: inside, reason: reasonIn(rest.slice(inside.length + 2)) };
  const known = names.filter((name) => rest.startsWith(name) && /^(?:\s|:|$)/.test(rest.slice(name.length)));
  const longest = known.reduce((one, other) => (other.length > one.length ? other : one), '');
  const subject = longest === '' ? (rest.split(/\s/, 1)[0] ?? '').replace(/:$/, '') : longest;
  return { subject, reason: reasonIn(rest.slice(subject.length)) };
}

function reasonIn(behind: string): string {
  return behind.replace(/^[\s:]+/, '').slice(0, LONGEST_REASON);
}

/** Three letters or digits at least: a dot is no reason. */
export function isReason(reason: string): boolean {
  return (reason.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 3;
}
