/** Reads JSX as far as it is no JavaScript: tags, attributes, and the text between them. */
import { endOf } from './lexemes.ts';
import { close, openWith, type Reading } from './reading.ts';
import { skip } from './tokens.ts';

/** From the `<` of an element, from within a tag, or from within the children of one. Undefined where it is not certain. */
export function readJsx(reading: Reading, at: number): number | undefined {
  switch (reading.open.at(-1)?.is) {
    case 'tag':
      return readTag(reading, at);
    case 'children':
      return readChildren(reading, at);
    default:
      return openTag(reading, at);
  }
}

function openTag(reading: Reading, at: number): number | undefined {
  const named = endOf('name', reading.text, at + 1);
  const end = named < 0 ? at + 1 : named;
  return openWith(reading, { is: 'tag', at, end, name: reading.text.slice(at + 1, end) });
}

function readTag(reading: Reading, before: number): number | undefined {
  const { text } = reading;
  const at = skip(text, before);
  switch (text.charAt(at)) {
    case '>':
      return openChildren(reading, at + 1);
    case '/':
      return text.charAt(at + 1) === '>' ? close(reading, at, at + 2) : undefined;
    case '{':
      return openWith(reading, { is: '{', at, end: at + 1 });
    case '=':
      return readValue(reading, skip(text, at + 1));
    default:
      return defined(endOf('name', text, at));
  }
}

/** An attribute's value: text without escapes, which may go over lines, or JavaScript in braces. */
function readValue({ text }: Reading, at: number): number | undefined {
  const quote = text.charAt(at);
  if (quote === '{') return at;
  return quote === '"' || quote === "'" ? defined(text.indexOf(quote, at + 1) + 1 || -1) : undefined;
}

/** The tag's `>` is behind us: what was open as a tag is open as children. */
function openChildren({ open }: Reading, at: number): number | undefined {
  const tag = open.pop();
  if (tag === undefined) return undefined;
  open.push({ ...tag, is: 'children' });
  return at;
}

const TEXT = /[^<>{}]*/y;

function readChildren(reading: Reading, before: number): number | undefined {
  const { text } = reading;
  TEXT.lastIndex = before;
  TEXT.test(text);
  const at = TEXT.lastIndex;
  if (text.charAt(at) === '{') return openWith(reading, { is: '{', at, end: at + 1 });
  if (text.charAt(at) !== '<') return undefined;
  return text.charAt(at + 1) === '/' ? closeElement(reading, at) : openInner(reading, at);
}

const BEGINS = /[\p{ID_Start}$_>]/u;
const openInner = (reading: Reading, at: number): number | undefined =>
  BEGINS.test(reading.text.charAt(at + 1)) ? openTag(reading, at) : undefined;

function closeElement(reading: Reading, at: number): number | undefined {
  const { text, open } = reading;
  const name = skip(text, at + 2);
  const named = endOf('name', text, name);
  const end = skip(text, named < 0 ? name : named);
  const isSame = text.slice(name, named < 0 ? name : named) === open.at(-1)?.name;
  return isSame && text.charAt(end) === '>' ? close(reading, at, end + 1) : undefined;
}

const defined = (offset: number): number | undefined => (offset < 0 ? undefined : offset);
