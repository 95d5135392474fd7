/** From a message's text to the rows that may speak: literal line breaks undone, look-alikes folded, what is quoted left out or silenced. */

/** The lines as written, and beside them what is read of each: nothing where it must not speak. Two lists, since there are very many. */
export interface Rows {
  readonly raws: readonly string[];
  readonly texts: readonly string[];
}

/** How each commit begins in the log that `git merge --squash` writes: this line and one with its author; its message follows, indented. */
const LOGGED = /^commit [0-9a-f]{7,64}$/;
export const hasLog = (lines: readonly string[]): boolean => lines.some((_, index) => isLogged(lines, index));
export const isLogged = (lines: readonly string[], index: number): boolean =>
  LOGGED.test(lines[index] ?? '') && /^(?:Author|Merge): /.test(lines[index + 1] ?? '');

/** Of a longer line both ends are read, so that no pattern sees more than twice this. */
const LINE_END = 2000;

/** What is looked for in the whole message first spares most messages the work line by line. */
export function rowsOf(message: string): Rows {
  const lines = message.split('\n');
  const raws = message.includes('\\n')
    ? lines.flatMap(unflatten)
    : message.includes('\r')
      ? lines.map(withoutReturn)
      : lines;
  const hidden = hiddenRows(raws, message);
  const unindented =
    message.includes('commit ') && hasLog(raws) ? raws.map((raw) => raw.replace(/^ {4}(?! )/, '')) : raws;
  const folds = /[^\t\n\r\x20-\x7e]|&|\\u/.test(message);
  const texts = unindented.map((line, index) =>
    hidden.has(index) ? '' : spoken(folds ? clean(ends(line)) : ends(line), index),
  );
  if (hidden.size === 0) return { raws, texts };
  const shown = (_: string, index: number): boolean => index === 0 || !hidden.has(index);
  return { raws: raws.filter(shown), texts: texts.filter(shown) };
}

const SILENT = /^(?:>| {2}| ?\t|[-*+] \[ ?\])/;
const TICKED = /^[-*+] \[[xX]\]/;

/** What of a line is read: nothing where it is quoted, indented like code, or a box nobody ticked. */
function spoken(text: string, index: number): string {
  if (!/^[>\s*+-]/.test(text)) return text.trimEnd();
  if (index > 0 && SILENT.test(text)) return '';
  return (TICKED.test(text) ? text.slice(5) : text).trim();
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** Some tools write the two characters `\n` where they mean a line's end. Inside quotes they are an example of that. */
function unflatten(line: string): readonly string[] {
  const clean = withoutReturn(line);
  if (!clean.includes('\\n')) return [clean];
  const pieces: string[] = [];
  let start = 0;
  let open = false;
  for (let at = 0; at < clean.length; at += 1) {
    const here = clean[at];
    if (here === '"' || here === '`') open = !open;
    if (here !== '\\' || open) continue;
    const length = /^\\+(?:r\\+)?n/.exec(clean.slice(at, at + 8))?.[0].length ?? 0;
    if (length === 0) continue;
    pieces.push(clean.slice(start, at));
    start = at + length;
    at = start - 1;
  }
  return [...pieces, clean.slice(start)];
}

const ends = (raw: string): string =>
  raw.length <= 2 * LINE_END ? raw : `${raw.slice(0, LINE_END)} ${raw.slice(-LINE_END)}`;

interface Block {
  readonly hint: string;
  readonly opens: RegExp;
  readonly closes: RegExp;
  /** Whether it may close on the line that opens it. */
  readonly inline: boolean;
}

const BLOCKS: readonly Block[] = [
  { hint: '```', opens: /^ {0,3}```/, closes: /^ {0,3}```\s*$/, inline: false },
  { hint: '~~~', opens: /^ {0,3}~~~/, closes: /^ {0,3}~~~\s*$/, inline: false },
  { hint: '<!--', opens: /^\s*<!--/, closes: /-->\s*$/, inline: true },
  { hint: '<details', opens: /<details/i, closes: /<\/details>/i, inline: true },
  { hint: 'blockquote>', opens: /<blockquote>/i, closes: /<\/blockquote>/i, inline: true },
];

/** Fences, comments, folded details and block quotes. A block that never closes hides nothing, or a stray fence would hide the trailers below it. */
function hiddenRows(raws: readonly string[], message: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const block of BLOCKS) if (message.includes(block.hint)) hide(block, raws, hidden);
  return hidden;
}

function hide(block: Block, raws: readonly string[], hidden: Set<number>): void {
  let open: number | undefined;
  raws.forEach((raw, index) => {
    const opening = open === undefined && block.opens.test(raw);
    if (opening) open = index;
    if (open === undefined || (opening && !block.inline) || !block.closes.test(raw)) return;
    for (let row = open; row <= index; row += 1) hidden.add(row);
    open = undefined;
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&#60;': '<',
  '&#62;': '>',
};

/** Folds look-alikes (NFKC, dashes), drops what cannot be seen, box drawing in the margin and escaped emoji. */
function clean(raw: string): string {
  const text = raw.includes('&')
    ? raw.replace(/&(?:lt|gt|amp|#60|#62);/g, (entity) => ENTITIES[entity] ?? entity)
    : raw;
  const plain = text.startsWith('\\u') ? text.replace(/^(?:\\u[0-9a-f]{4})+/i, '') : text;
  if (!/[^\t\x20-\x7e]/.test(plain)) return plain;
  return plain
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/^[\s\u2500-\u259f]+(?=\S)/, (margin) => (/[\u2500-\u259f]/.test(margin) ? '' : margin));
}
