/** Prints a report for a terminal: the page in plain text, at most 100 columns, and no escape sequence but our own colours. */
import picocolors from 'picocolors';
import type { Change, Provenance, Report } from '../model.ts';
import { compose, composeProvenance } from './compose.ts';
import {
  count,
  type Item,
  type Line,
  type Mark,
  type Page,
  type Part,
  placeLabel,
  type Section,
  short,
} from './page.ts';
import type { Kept } from './tests.ts';
import { listing, prose, verbatim } from './visible.ts';

export interface Look {
  /** The caller knows whether a terminal listens and what `NO_COLOR` says. */
  readonly colour: boolean;
  /** Where the tests of findings are kept as files; left out where they are not. */
  readonly kept?: Kept;
}

const COLUMNS = 100;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);

type Paint = (text: string) => string;
interface Brush {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly mark: (mark: Mark) => Paint;
}

function brushFor({ colour }: Look): Brush {
  const { bold, dim, green, red, yellow } = picocolors.createColors(colour);
  const colours: Partial<Record<Mark, Paint>> = { '✓': green, '✗': red, '!': yellow, '○': yellow };
  return { strong: bold, faint: dim, mark: (mark) => colours[mark] ?? dim };
}

function piece(part: Part): string {
  if (typeof part === 'string')
    return `${/^\s/.test(part) ? ' ' : ''}${prose(part, 1000)}${/\S\s+$/.test(part) ? ' ' : ''}`;
  if ('strong' in part) return prose(part.strong, 1000);
  if ('code' in part) return `\`${verbatim(part.code, 300)}\``;
  if ('place' in part) return verbatim(placeLabel(part.place), 300);
  return 'commit' in part ? short(part.commit) : `#${part.pull}`;
}

const plain = (line: Line): string => line.map(piece).join('').trim();

/** A word that is wider than the column is broken, for there is no other way to keep to it. */
function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const out: string[] = [''];
  for (const character of word) {
    const last = out.at(-1) ?? '';
    if (widthOf(last + character) <= width) out[out.length - 1] = last + character;
    else out.push(character);
  }
  return out;
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** `lead` stands before the first line, as many blanks before the others. */
function hang(lead: string, text: string, paint: Paint, paintLead: Paint = paint): string {
  const indent = ' '.repeat(widthOf(lead));
  return wrap(text, COLUMNS - widthOf(lead))
    .map((line, index) => `${index === 0 && lead !== '' ? paintLead(lead) : indent}${paint(line)}\n`)
    .join('');
}

const asIs: Paint = (text) => text;

function itemOf({ shape }: Section, { mark, line, below, test }: Item, index: number, brush: Brush): string {
  const lead = shape === 'numbers' ? `${String(index + 1).padStart(2)}. ` : `${mark ?? ' '} `;
  const first = hang(
    lead,
    plain(line),
    shape === 'blocks' ? brush.strong : asIs,
    mark === null ? asIs : brush.mark(mark),
  );
  const others = below.map((one) => hang('  ', plain(one), brush.faint)).join('');
  // A test is there to be pasted, so its lines are not wrapped.
  const pasted =
    test === null
      ? ''
      : listing(test.text, 4000)
          .trimEnd()
          .replace(/^(?=.)/gm, '    ')
          .concat('\n');
  return `${first}${others}${pasted}`;
}

function sectionOf(section: Section, brush: Brush): string {
  if (section.items.length === 0) return '';
  const shown = section.items.slice(0, section.show).map((item, index) => itemOf(section, item, index, brush));
  const left = section.items.slice(section.show).reduce((sum, { stands }) => sum + stands, 0);
  const more =
    left === 0
      ? ''
      : hang('  ', `and ${count(left, `more ${section.noun}`)}: the JSON report has them all`, brush.faint);
  return `\n${hang('', plain(section.title), brush.strong)}${shown.join('')}${more}`;
}

function print({ verdict, facts, notices, sections, footer }: Page, look: Look): string {
  const brush = brushFor(look);
  const words =
    verdict === null
      ? ''
      : hang(
          `${verdict.mark} `,
          plain([`${verdict.word}: `, verdict.headline]),
          brush.strong,
          brush.mark(verdict.mark),
        );
  const size = hang('', facts.map(plain).join(' · '), brush.faint);
  const said = notices.map((notice) => `\n${hang('', plain(notice), asIs)}`).join('');
  const last = footer === null ? '' : `\n${hang('', plain(footer), brush.faint)}`;
  return `${words}${size}${said}${sections.map((section) => sectionOf(section, brush)).join('')}${last}`;
}

export const printText = (report: Report, look: Look): string => print(compose(report, look.kept ?? null), look);

/** Provenance alone, as `assay classify` prints it. */
export const printProvenanceText = (change: Change, provenance: Provenance, look: Look): string =>
  print(composeProvenance(change, provenance), look);
