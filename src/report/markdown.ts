/**
 * The one gate through which text from a change reaches Markdown. What comes out holds no live Markdown, HTML, mention,
 * reference, link, image or emoji of the text's own, wherever in a line it stands.
 *
 * Two ways, and no third: a word that GitHub could bring to life becomes a code span, in which nothing lives; in all
 * other words every character with a meaning is escaped. Raw backticks therefore come from code spans alone.
 */
import { type Line, type Part, type Place, placeLabel, short } from './page.ts';
import { listing, prose, verbatim } from './visible.ts';

/** Where links lead: addresses made of parts that were looked at, or null where one did not look right. */
export interface Links {
  readonly blob: (place: Place) => string | null;
  readonly commit: (sha: string) => string | null;
  readonly pull: (number: number) => string | null;
}

const EMPTY = '(empty)';
const LONGEST = { prose: 1000, code: 300, test: 4000 } as const;

/** Mentions, mail, maths, addresses, references, object names and emoji, each as GitHub finds them in rendered text. */
const ALIVE = /[@$]|:\/\/|www\.|#\w|gh-\d|:[\w+-]+:|[0-9a-f]{7,}/i;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '`': '&#96;' };
const escapeMarkdown = (text: string): string =>
  text.replace(/[&<>`]|[\\*_[\]~|#]/g, (character) => ENTITIES[character] ?? `\\${character}`);
const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);

interface Token {
  readonly kind: 'text' | 'code';
  readonly text: string;
}

/** A live word, without the punctuation that ends it, as code. */
function wordTokens(word: string): readonly Token[] {
  if (!ALIVE.test(word)) return [{ kind: 'text', text: word }];
  const end = /[.,;:]$/.test(word) ? -1 : word.length;
  return [
    { kind: 'code', text: word.slice(0, end) },
    { kind: 'text', text: end === -1 ? word.slice(end) : '' },
  ];
}

/** Running words: pairs of backticks quote, live words become code, a backtick without a partner is a character. */
function tokens(text: string): readonly Token[] {
  const pieces = prose(text, LONGEST.prose).split('`');
  const alone = pieces.length % 2 === 0 ? pieces.pop() : undefined;
  const all = pieces.flatMap((piece, index): readonly Token[] => {
    if (index % 2 === 1)
      return piece.trim() === '' ? [{ kind: 'text', text: `\`${piece}\`` }] : [{ kind: 'code', text: piece }];
    return piece.split(/(?= )|(?<= )/).flatMap(wordTokens);
  });
  return alone === undefined
    ? all
    : [...all, { kind: 'text', text: '`' }, ...alone.split(/(?= )|(?<= )/).flatMap(wordTokens)];
}

/** What would begin a list, underline a heading, or make a table of the line above: `:-` alone does that. */
const escapeStart = (line: string): string =>
  line.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^(?:[-+=]|:(?=-))/, '\\$&');

/** A code span: its fence is longer than any run of backticks inside. */
export function code(text: string): string {
  const shown = verbatim(text, LONGEST.code);
  if (shown.trim() === '') return EMPTY;
  const fence = '`'.repeat(1 + longestRun(shown));
  const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

/** Two code spans that touch would be read as one, so a space stands between them. */
const join = (pieces: readonly string[]): string =>
  pieces.reduce((line, piece) => (line.endsWith('`') && piece.startsWith('`') ? `${line} ${piece}` : line + piece), '');

/** An exclamation mark at the end would make an image of a link that follows. */
const words = (text: string): string =>
  join(tokens(text).map(({ kind, text: t }) => (kind === 'code' ? code(t) : escapeMarkdown(t)))).replace(/!$/, '\\!');

/** Inside a link nothing else comes alive, so a plain name stays plain; any other name is code. */
function linked(label: string, url: string | null): string {
  if (url === null) return code(label);
  return `[${/^[\w./#:–-]{1,200}$/.test(label) && !label.includes('://') ? escapeMarkdown(label) : code(label)}](${url})`;
}

function piece(part: Part, links: Links): string {
  if (typeof part === 'string') return spaced(part, words(part));
  if ('strong' in part) return `**${words(part.strong) || EMPTY}**`;
  if ('code' in part) return code(part.code);
  if ('place' in part) return linked(placeLabel(part.place), links.blob(part.place));
  if ('commit' in part) return linked(short(part.commit), links.commit(part.commit));
  return linked(`#${part.pull}`, links.pull(part.pull));
}

/** Folding white space trims a piece; the space that kept it from its neighbour comes back. */
const spaced = (from: string, to: string): string =>
  `${/^\s/.test(from) ? ' ' : ''}${to}${/\S\s+$/.test(from) ? ' ' : ''}`;

/** One line of Markdown, safe also where a line or a list item begins; never nothing, for that would end a paragraph or a bold run. */
export const inline = (line: Line, links: Links): string =>
  escapeStart(join(line.map((part) => piece(part, links))).trim()) || EMPTY;

/** One line of HTML for where Markdown is not read, inside `<summary>`: no links. */
export const html = (line: Line): string => line.map(htmlPiece).join('');

function htmlPiece(part: Part): string {
  if (typeof part === 'string') return spaced(part, htmlWords(part));
  if ('strong' in part) return `<b>${htmlWords(part.strong)}</b>`;
  if ('code' in part) return htmlCode(part.code);
  if ('place' in part) return htmlCode(placeLabel(part.place));
  return htmlCode('commit' in part ? short(part.commit) : `#${part.pull}`);
}

const htmlCode = (text: string): string => `<code>${escapeHtml(verbatim(text, LONGEST.code))}</code>`;
const htmlWords = (text: string): string =>
  tokens(text)
    .map(({ kind, text: t }) => (kind === 'code' ? htmlCode(t) : escapeHtml(t)))
    .join('');

/** A fenced block at the start of a line, coloured by the language of `path`. */
export function fenced(text: string, path: string): string {
  const shown = listing(text, LONGEST.test).trimEnd();
  const fence = '`'.repeat(Math.max(3, 1 + longestRun(shown)));
  const language = /\.([cm]?[jt]sx?|py)$/.exec(path)?.[1] ?? '';
  return `${fence}${language}\n${shown}\n${fence}`;
}
