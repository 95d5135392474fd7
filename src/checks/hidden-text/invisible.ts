/**
 * Characters that take no room. Most scripts of Asia need some of them, emoji are glued together with others, and a
 * translation may hold any: what is left is a name that differs from the one it looks like, or text that carries data.
 */
import { EACH_UNSEEN_RUN, isSelector, isTag } from './characters.ts';
import { type Fault, isQuotedAlone, type Line, type Mark, stringAround } from './fault.ts';

/** From so many on, nobody put them there by accident: selectors on a line, others in a row. */
const MANY = { selectors: 4, others: 8 } as const;
const FLAG = /^[\u{e0020}-\u{e007e}]+\u{e007f}/u;
const FLAG_BASE = '\u{1f3f4}';
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
const NEEDY = /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]/u;
const PLAIN = /(?![0-9#*])[\x20-\x7e]/;

/** What stands between two seen characters. */
interface Run {
  readonly marks: readonly Mark[];
  readonly before: string;
  readonly after: string;
}

export function invisibleFaults(line: Line): readonly Fault[] {
  const runs = [...line.text.matchAll(EACH_UNSEEN_RUN)].map((found) => runOf(found, line.text));
  const tags = runs.flatMap(withoutFlag).filter(({ code }) => isTag(code));
  const selectors = runs.flatMap(looseSelectors);
  const others = runs.filter((run) => !isNeeded(run)).map(({ marks }) => marks.filter(isOther));
  return [
    ...fault({ kind: 'smuggled', level: 'error', effect: 'text that nobody sees', marks: tags }, 1),
    ...fault({ kind: 'smuggled', level: 'error', effect: 'data that nobody sees', marks: selectors }, MANY.selectors),
    ...otherFaults(line, others),
  ];
}

/** In text for people, a few are harmless; in code, one is a difference that nobody sees. */
function otherFaults(line: Line, runs: readonly (readonly Mark[])[]): readonly Fault[] {
  const { isCode } = line;
  const many = runs.filter(({ length }) => length >= MANY.others).flat();
  const few = runs.filter(({ length }) => length < MANY.others).flat();
  const effect = 'nobody sees it, and nothing beside it needs it';
  const loose = isCode ? few.filter((mark) => !isMeant(line, mark)) : [];
  return [
    ...fault(
      { kind: 'smuggled', level: isCode ? 'error' : 'warning', effect: 'data that nobody sees', marks: many },
      1,
    ),
    ...fault({ kind: 'invisible', level: 'warning', effect, marks: loose }, 1),
  ];
}

/** A byte order mark that opens a string, a space that keeps `@` from mentioning or `*` and `/` from ending a comment, a place to break a word in a sentence. */
function isMeant({ text, isTranslation }: Line, mark: Mark): boolean {
  if (isTranslation && stringAround(text, mark) !== undefined) return true;
  const [before = '', after = ''] = [text[mark.at - 1], text[mark.at + 1]];
  if (mark.code === 0xfeff && /["'`]/.test(before)) return true;
  if (mark.code === 0x200b && (before === '@' || `${before}${after}` === '*/')) return true;
  const breaksWord = mark.code === 0xad && /^\p{L}\p{L}$/u.test(`${before}${after}`);
  if (breaksWord && /\s/.test(stringAround(text, mark) ?? '')) return true;
  return isQuotedAlone(text, mark);
}

const fault = (one: Fault, fewest: number): readonly Fault[] => (one.marks.length >= fewest ? [one] : []);

function runOf(found: RegExpExecArray, text: string): Run {
  const marks: Mark[] = [];
  let at = found.index;
  for (const character of found[0]) {
    marks.push({ at, code: character.codePointAt(0) ?? 0 });
    at += character.length;
  }
  return { marks, before: lastOf(text.slice(Math.max(0, found.index - 2), found.index)), after: firstOf(text, at) };
}

const lastOf = (text: string): string => [...text].at(-1) ?? '';
const firstOf = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0x20);

/** England's flag and the like: a black flag, letters as tags, and the tag that ends them. */
function withoutFlag({ marks, before }: Run): readonly Mark[] {
  const flag =
    before === FLAG_BASE ? FLAG.exec(String.fromCodePoint(...marks.slice(0, 32).map(({ code }) => code))) : null;
  return flag ? marks.slice([...flag[0]].length) : marks;
}

/** One belongs to the character before it, be it a digit on a key; a second one, or one behind a plain letter, to nothing. */
function looseSelectors({ marks, before }: Run): readonly Mark[] {
  const selectors = marks.filter(({ code }) => isSelector(code));
  return PLAIN.test(before) ? selectors : selectors.slice(1);
}

const isOther = ({ code }: Mark): boolean => !isSelector(code) && !isTag(code);

function isNeeded({ before, after, marks }: Run): boolean {
  const joins = marks.some(({ code }) => code === 0x200d);
  return [before, after].some((character) => NEEDY.test(character) || (joins && EMOJI.test(character)));
}
