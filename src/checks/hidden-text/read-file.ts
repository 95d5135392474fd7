/** What the added lines of one file hide. A file of plain ASCII costs one look, other lines one more each. */
import { linesOf } from '../../change/spans.ts';
import type { Language } from '../../languages/language.ts';
import { languageOf } from '../../languages.ts';
import type { Finding, Path } from '../../model.ts';
import type { Target } from '../check.ts';
import { bidiFaults, hasRightToLeft } from './bidi.ts';
import { HIDDEN } from './characters.ts';
import { isCode, isTranslation } from './code.ts';
import type { Fault, Mark } from './fault.ts';
import { invisibleFaults } from './invisible.ts';
import { disguiseFinding, faultFinding, type Place } from './say.ts';
import { type Disguise, disguises, isAscii } from './words.ts';

export interface Hidden {
  readonly findings: readonly Finding[];
  /** Why names could not be told from strings and comments; null where they could, or where nobody had to. */
  readonly unreadable: string | null;
}

/** A line that is not plain ASCII. */
interface Suspect {
  readonly place: Place;
  /** Offset of the line in the file. */
  readonly start: number;
  readonly faults: readonly Fault[];
  readonly disguises: readonly Disguise[];
}

/** Inputs of tests are where such characters are put on purpose; they still show, and block nobody. */
const FIXTURE = /(?:^|\/)(?:__)?(?:fixtures?|testdata|test-data)(?:__)?\//i;
const soften = (finding: Finding): Finding => (finding.level === 'error' ? { ...finding, level: 'warning' } : finding);

const NOTHING: Hidden = { findings: [], unreadable: null };

/** `isWord` tells whether a plain word occurs in the change. */
export async function readFile({ file, spans }: Target, isWord: (word: string) => boolean): Promise<Hidden> {
  const { path, content } = file;
  if (content.kind !== 'text' || isAscii(content.text)) return NOTHING;
  const hasTwin = ({ twin }: Disguise): boolean => twin.length > 1 && isWord(twin);
  const matters = (disguise: Disguise): boolean => disguise.isMixed || hasTwin(disguise);
  const suspects = suspectsOf({ path, text: content.text, asked: linesOf(spans) }, matters);
  if (suspects.length === 0) return NOTHING;
  const found = await inCode(suspects, content.text, path, languageOf(path));
  const findings = suspects.flatMap(({ place, start, faults, disguises }) => [
    ...faults.map((fault) => faultFinding(place, raise(fault, start, found.holds))),
    ...disguises.flatMap((disguise) => {
      const level = levelOf(disguise, found.knows ? found.holds(start + disguise.at) : null, hasTwin(disguise));
      return level === null ? [] : [disguiseFinding(place, disguise, level)];
    }),
  ]);
  return { findings: FIXTURE.test(path) ? findings.map(soften) : findings, unreadable: found.unreadable };
}

interface Asked {
  readonly path: Path;
  readonly text: string;
  /** One-based. */
  readonly asked: ReadonlySet<number>;
}

function suspectsOf({ path, text, asked }: Asked, matters: (disguise: Disguise) => boolean): readonly Suspect[] {
  const code = isCode(path);
  const known = { isCode: code, isTranslation: isTranslation(path), hasRightToLeft: hasRightToLeft(text) };
  const suspects: Suspect[] = [];
  let start = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    // A byte order mark at the very beginning is where it belongs.
    const line = index === 0 ? raw.replace(/^\ufeff/, ' ') : raw;
    if (asked.has(index + 1) && !isAscii(line)) {
      const read = { text: line, ...known };
      const faults = HIDDEN.test(line) ? [...bidiFaults(read), ...invisibleFaults(read)] : [];
      const names = code ? disguises(line).filter(matters) : [];
      if (faults.length > 0 || names.length > 0)
        suspects.push({ place: { path, line: index + 1 }, start, faults, disguises: names });
    }
    start += raw.length + 1;
  }
  return suspects;
}

interface InCode {
  /** Whether names are told from strings and comments at all. */
  readonly knows: boolean;
  readonly holds: (offset: number) => boolean;
  readonly unreadable: string | null;
}

const UNKNOWN: InCode = { knows: false, holds: () => false, unreadable: null };

async function inCode(
  suspects: readonly Suspect[],
  text: string,
  path: string,
  language: Language | undefined,
): Promise<InCode> {
  const inDoubt = suspects.some(
    ({ faults, disguises }) => disguises.length > 0 || faults.some(({ kind }) => kind === 'invisible'),
  );
  if (!inDoubt || language?.identifiers === undefined) return UNKNOWN;
  const found = await language.identifiers(text, path);
  if ('unreadable' in found) return { ...UNKNOWN, unreadable: found.unreadable };
  const { identifiers } = found;
  const odd = identifiers.filter(({ from, to }) => !isAscii(text.slice(from, to)));
  const offsets = new Set(odd.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  return { knows: true, holds: (offset) => offsets.has(offset), unreadable: null };
}

/** What nobody sees in a name is another name. */
function raise(fault: Fault, start: number, isName: (offset: number) => boolean): Fault {
  if (fault.kind !== 'invisible') return fault;
  const named = fault.marks.filter(({ at }: Mark) => isName(start + at));
  return named.length === 0
    ? fault
    : { ...fault, level: 'error', effect: 'makes a name another one than it seems', marks: named };
}

/** `isName`: null where nobody can tell. */
function levelOf({ isMixed }: Disguise, isName: boolean | null, hasTwin: boolean): Finding['level'] | null {
  if (isName === true) return 'error';
  if (isName === null) return isMixed ? 'warning' : null;
  return isMixed && hasTwin ? 'warning' : null;
}
